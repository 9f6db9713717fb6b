export const id = 2461;
export const ids = [2461];
export const modules = {

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ carriersOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25651);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9474);


/**
 * The versions that deployments brought to users, in the order they went live: one list for each environment, by its name
 * without regard to case.
 *
 * A deployment is live from its first success until the next one's, whatever its latest status says: a superseded success
 * reads `inactive`. One that began and never succeeded may have broken things half way, so it is there with `liveAt` null and
 * replaces nothing. Jobs that only borrow an environment are left out. `order` tells which of two commits is older: positions
 * in the history, newest first. Any order of `deployments`, and any repetition, gives the same.
 */
function carriersOf(deployments, order) {
    const unique = [...new Map(deployments.map((one) => [one.id, one])).values()];
    const attempts = unique
        .filter(({ task }) => /^deploy/.test(task))
        .flatMap(attemptOf)
        .toSorted(compareAttempts);
    const byEnvironment = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(attempts, ({ environment }) => environment.toLowerCase());
    return [...byEnvironment]
        .toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))
        .map(([, ofOne]) => inSequence(ofOne, order));
}
/** States after which something may have reached users. */
const underWay = ['in_progress', 'failure', 'error'];
function attemptOf(deployment) {
    const { id, environment, sha, isGone, ref, createdAt } = deployment;
    const statuses = deployment.statuses.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.at, b.at));
    const firstSuccess = statuses.findIndex(({ state }) => state === 'success');
    const success = statuses[firstSuccess];
    if (success === undefined && !statuses.some(({ state }) => underWay.includes(state)))
        return [];
    const logUrl = (success ?? statuses.findLast((status) => status.logUrl !== null))?.logUrl ?? null;
    const liveAt = success?.at ?? null;
    const tries = success === undefined ? statuses : statuses.slice(0, firstSuccess);
    // A deployment may wait for an approval for days before it begins.
    const startedAt = lastBegin(tries) ?? createdAt;
    return [{ id, environment, sha, isGone, ref, startedAt, liveAt, logUrl }];
}
/** When the last try began; those that ended badly may have been tried again. Null when nobody said. */
function lastBegin(oldestFirst) {
    let began = null;
    let isUnderWay = false;
    for (const { state, at } of oldestFirst) {
        if (state === 'in_progress') {
            if (!isUnderWay)
                began = at;
            isUnderWay = true;
        }
        else if (state === 'failure' || state === 'error')
            isUnderWay = false;
    }
    return began;
}
function compareAttempts(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.liveAt ?? a.startedAt, b.liveAt ?? b.startedAt) || a.id - b.id;
}
function inSequence(attempts, order) {
    const carriers = [];
    const wasLive = new Set();
    let previous = null;
    for (const { isGone, ...attempt } of attempts) {
        const kind = kindOf(attempt.sha, { previousSha: previous?.sha ?? null, wasLive, order });
        // Nothing can be compared with a commit that is gone, and nobody can go back to it.
        const previousSha = previous?.isGone === false ? previous.sha : null;
        carriers.push({ ...attempt, kind, previousSha });
        if (attempt.liveAt === null)
            continue;
        wasLive.add(attempt.sha);
        previous = { ...attempt, isGone };
    }
    return carriers;
}
function kindOf(sha, before) {
    const { previousSha, wasLive, order } = before;
    if (previousSha === null)
        return 'deployment';
    if (sha === previousSha)
        return 'redeploy';
    const [own, previous] = [order.get(sha), order.get(previousSha)];
    if (own === undefined || previous === undefined)
        return wasLive.has(sha) ? 'rollback' : 'deployment';
    return own > previous ? 'rollback' : 'deployment';
}


/***/ }),

/***/ 40536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ timedStatuses),
/* harmony export */   v: () => (/* binding */ defaultClockSettings)
/* harmony export */ });
/** Statuses an incident should not stay in for ever, in the order it passes them. */
const timedStatuses = ['triage', 'investigating', 'identified', 'monitoring'];
const never = { triage: null, investigating: null, identified: null, monitoring: null };
/**
 * The clock of a repository that sets none. A major incident is acknowledged within minutes and told about every half hour or
 * hour, its post-mortem follows in 3 or 5 business days as in PagerDuty's response guide; a minor one is looked at once a day.
 */
const defaultClockSettings = {
    targets: {
        SEV1: {
            acknowledgeMinutes: 5,
            leadMinutes: 10,
            updateMinutes: 30,
            statusMinutes: { triage: 30, investigating: 120, identified: 120, monitoring: 240 },
            postMortemDays: 3,
        },
        SEV2: {
            acknowledgeMinutes: 15,
            leadMinutes: 30,
            updateMinutes: 60,
            statusMinutes: { triage: 60, investigating: 240, identified: 240, monitoring: 480 },
            postMortemDays: 5,
        },
        SEV3: {
            acknowledgeMinutes: 240,
            leadMinutes: null,
            updateMinutes: 1440,
            statusMinutes: { ...never, triage: 1440 },
            postMortemDays: null,
        },
        SEV4: {
            acknowledgeMinutes: null,
            leadMinutes: null,
            updateMinutes: null,
            statusMinutes: never,
            postMortemDays: null,
        },
    },
    escalateAfter: 2,
    responders: [],
    escalateTo: [],
};


/***/ }),

/***/ 62775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ defaultPostMortemSettings),
/* harmony export */   e: () => (/* binding */ defaultActionItemSettings)
/* harmony export */ });
/** The post-mortems of a repository that sets nothing. */
const defaultPostMortemSettings = {
    severities: ['SEV1', 'SEV2'],
    kinds: ['incident'],
    reviewers: [],
    owner: null,
    actionItems: 'table',
    checks: {},
};
/** The action items of a repository that sets nothing. */
const defaultActionItemSettings = {
    headings: [],
    labels: [],
    dateOrder: null,
    sprint: null,
    dueDates: 'text',
    dueFieldId: null,
    remindDaysBefore: 3,
};


/***/ }),

/***/ 42637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var _guard_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94160);
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20031);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40536);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62775);




/** Where the configuration is read from: always the default branch. */
const settingsPath = '.github/incident-loop.yml';
/** The settings of a repository without a configuration file. */
const defaultSettings = {
    timezone: 'UTC',
    severityLabels: { SEV1: [], SEV2: [], SEV3: [], SEV4: [] },
    trustedBots: [],
    runbooks: [],
    statusComment: { pin: true },
    environments: [],
    services: [],
    changes: { lookBackHours: 72, deployWorkflows: [], readLines: true, kinds: [] },
    rollback: { kubernetes: [], commands: [] },
    commands: {},
    recordText: 'full',
    keepDeleted: false,
    checklist: {
        items: [
            'Monitors are green',
            'Error rate is back to normal',
            'Response times are back to normal',
            'Smoke test by somebody who was not on the fix',
        ],
        requiredFor: [],
    },
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultClockSettings */ .v,
    teams: [],
    holidays: null,
    postMortem: _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPostMortemSettings */ .P,
    actionItems: _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultActionItemSettings */ .e,
    people: {},
    migrations: _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultCheckSettings */ .F7,
    guard: _guard_default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGuardSettings */ .o,
};


/***/ }),

/***/ 25110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRecordsBranch)
/* harmony export */ });
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/**
 * Creates the records branch; answers its head, or `exists` when another run was faster. `since` is when records of incidents begin,
 * null where whoever creates it keeps none. Key: the ref.
 */
async function createRecordsBranch(world, since) {
    const created = await world.github.createRecordsBranch(rootFiles(world, since));
    return created === 'exists' ? created : created.head;
}
function rootFiles(world, since) {
    return new Map([
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.index, world.templates['records-readme']],
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.open, (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__/* .printNewList */ .mh)(since)],
        // Preview hosts build every branch they see, unless the branch itself says no.
        ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
    ]);
}


/***/ }),

/***/ 14004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnusable)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** Refuses a repository that incidents cannot be kept in, before anything is written. */
function refuseUnusable(repository, world) {
    if (repository.archived) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-archived', {
            what: `${world.repositoryUrl} is archived, so nothing can be written to it.`,
            remedy: 'Unarchive the repository, or remove the workflow.',
        });
    }
    if (!repository.issuesEnabled) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('issues-disabled', {
            what: `Issues are switched off in ${world.repositoryUrl}.`,
            remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
        });
    }
    if (repository.defaultBranch === world.recordsBranch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', {
            what: `The input \`records-branch\` is "${world.recordsBranch}", the default branch.`,
            remedy: 'Name a branch of its own, such as incident-records.',
        });
    }
}


/***/ }),

/***/ 21167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inRounds)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** Another run may move the records branch under us this often before we give up. */
const maximumRounds = 30;
/** A write without an answer is looked for this often; then the next run finds out. */
const maximumUnanswered = 3;
/**
 * Looks, decides and writes, and looks again where another run was faster or GitHub did not answer a write: `look` finds out
 * what was done, in round 1 and those after it. Nothing is written blindly twice.
 */
async function inRounds(world, work, look) {
    let unanswered = 0;
    for (let round = 1; round <= maximumRounds; round += 1) {
        try {
            const result = await look(round);
            if (result !== 'look-again')
                return result;
            world.log.info('Somebody else wrote meanwhile; looking again.');
        }
        catch (error) {
            unanswered += 1;
            if (!isUnanswered(error) || unanswered > maximumUnanswered)
                throw error;
            world.log.info(`${error.message} Looking at what was done.`);
        }
        await world.github.pause(round);
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('records-contended', {
        what: `The branch ${world.recordsBranch} moved ${maximumRounds} times while ${work.what} was written.`,
        remedy: work.remedy,
    });
}
function isUnanswered(error) {
    return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === 'github-unavailable';
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42637);

/** The settings a configuration file stands for; the defaults where there is none. */
async function settingsOf(configuration) {
    if (configuration === null)
        return { settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L, problems: [] };
    // The schema library is as large as the rest together; a repository without a configuration never loads it.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(8343), __webpack_require__.e(3983), __webpack_require__.e(2962), __webpack_require__.e(8395), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 18395));
    return readSettings(configuration);
}


/***/ }),

/***/ 84612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ showFileChange),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   h7: () => (/* binding */ dryRunHeading),
/* harmony export */   tN: () => (/* binding */ showPlan)
/* harmony export */ });
/** What a plan does, a line each, in words for the summary of the run. */
function describePlan(plan) {
    const lines = [];
    if (plan.createBranch)
        lines.push('created the records branch');
    if (plan.createLabels.length > 0)
        lines.push(`created ${plan.createLabels.length} labels`);
    if (plan.newFacts.length > 0)
        lines.push(`recorded ${countOf(plan.newFacts.length, 'fact')}`);
    else if (plan.commit !== null)
        lines.push('brought the record up to date');
    return [...lines, ...plan.writes.map(describeWrite)];
}
/** What stands above everything a dry run shows. */
const dryRunHeading = 'Dry run: nothing is written. This is what would be:';
/** A plan as a diff: every write with what it replaces. */
async function showPlan(plan) {
    const labels = plan.createLabels.map((label) => `+ label ${label.name} (#${label.color})`);
    const files = await Promise.all((plan.commit?.files ?? []).map(showFileChange));
    const heading = plan.commit === null ? [] : [`commit: ${plan.commit.message}`];
    return [dryRunHeading, ...labels, ...heading, ...files, ...plan.writes.map(showWrite)].join('\n');
}
/** One file as a diff. Loads the diff library only when asked. */
async function showFileChange({ path, before, after }) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return createTwoFilesPatch(before === null ? '/dev/null' : path, path, before ?? '', after);
}
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** What a comment that is posted once is, by the first part of its key. */
const sayings = {
    reply: 'answered a comment',
    severity: 'told of the worse severity',
    resolved: 'told that it is resolved',
    late: 'reminded of what is late',
    escalated: 'reminded once more of what is late, and told others',
    'thread-full': 'told that the thread is nearly full',
};
function sayingInWords(key) {
    const [first = ''] = key.split(':');
    return sayings[first] ?? 'posted a comment';
}
function describeWrite(write) {
    switch (write.kind) {
        case 'post-comment':
            return 'posted the status comment';
        case 'say':
            return sayingInWords(write.key);
        case 'react':
            return write.reaction === 'THUMBS_UP' ? 'accepted a command' : 'refused a command';
        case 'assign':
            return `assigned ${write.logins.join(' and ')}`;
        case 'unassign':
            return `unassigned ${write.logins.join(' and ')}`;
        case 'close':
            return `closed the issue as ${write.reason}`;
        case 'edit-comment':
            return 'updated the status comment';
        case 'delete-comment':
            return 'removed a second status comment';
        case 'pin-comment':
            return 'pinned the status comment';
        case 'reopen':
            return 'reopened the issue';
        case 'add-labels':
            return `added ${write.names.map((name) => `\`${name}\``).join(' and ')}`;
        case 'remove-labels':
            return `removed ${write.names.map((name) => `\`${name}\``).join(' and ')}`;
    }
}
function showWrite(write) {
    switch (write.kind) {
        case 'post-comment':
        case 'edit-comment':
        case 'say':
            return `${write.kind}:\n${write.body.replace(/^/gm, '+ ')}`;
        case 'delete-comment':
            return `${write.kind}: ${write.id}`;
        case 'pin-comment':
            return `${write.kind}: ${write.databaseId}`;
        case 'reopen':
            return write.kind;
        case 'react':
            return `${write.kind}: ${write.reaction} to ${write.comment}`;
        case 'assign':
        case 'unassign':
            return `${write.kind}: ${write.logins.join(', ')}`;
        case 'close':
            return `${write.kind}: ${write.reason}`;
        case 'add-labels':
        case 'remove-labels':
            return `${write.kind}: ${write.names.join(', ')}`;
    }
}


/***/ }),

/***/ 94160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ defaultGuardSettings)
/* harmony export */ });
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20031);

/**
 * The guard of a repository that sets nothing: an open SEV1 or SEV2 stops deployments, as do people who lock an environment or open
 * an issue labelled `freeze`; all of that somebody did on purpose, and its fix goes through. Windows, freezes by date, holidays and
 * required checks count as soon as there are any. What costs requests or depends on how a team works is off.
 */
const defaultGuardSettings = {
    timezone: 'UTC',
    windows: [],
    quietHours: [],
    freezes: [],
    holidays: null,
    incidents: [{ severities: ['SEV1', 'SEV2'], until: 'resolved', environments: [], services: [] }],
    fixThrough: {
        level: 'allow',
        rollbacks: true,
        labels: [],
        docsOnly: ['**/*.md', 'LICENSE', 'docs/**/*.{png,jpg,gif,svg}'],
    },
    migrations: {
        block: ['long', 'fails', 'data-loss'],
        warn: ['compatibility', 'queue'],
        unknownSize: _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultCheckSettings */ .F7.unknownSize,
        rules: _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultCheckSettings */ .F7.rules,
    },
    vulnerabilities: { introduced: 'high', open: 'critical', exceptions: [] },
    requiredChecks: [],
    forgottenAfterMinutes: 360,
    override: { people: [], teams: [], minutes: 60 },
    checks: {
        configuration: 'block',
        'deploy-window': 'block',
        freeze: 'block',
        holiday: 'block',
        'open-incident': 'block',
        migration: 'off',
        vulnerability: 'off',
        'required-checks': 'block',
        concurrency: 'off',
    },
    onUnknown: {
        configuration: 'block',
        'deploy-window': 'block',
        freeze: 'block',
        holiday: 'block',
        'open-incident': 'block',
        migration: 'allow',
        vulnerability: 'allow',
        'required-checks': 'block',
        concurrency: 'allow',
    },
    final: [],
};


/***/ }),

/***/ 75094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ readOpenIncidents),
/* harmony export */   YT: () => (/* binding */ isOlderThanRecords),
/* harmony export */   Z7: () => (/* binding */ printOpenIncidents),
/* harmony export */   fM: () => (/* binding */ begunBy),
/* harmony export */   mh: () => (/* binding */ printNewList)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39596);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);



const openVersion = 1;
/** Setup and the first label may come in one breath; a label this much older than the branch still counts. Seconds. */
const graceSeconds = 3600;
/** Everything unfinished; or why the file cannot be used. An empty text is an empty list. */
function readOpenIncidents(text) {
    if (text.trim() === '')
        return { since: null, incidents: [] };
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { damage: 'not-readable' };
    if (value['v'] > openVersion)
        return { damage: 'newer-version' };
    const { incidents, since = null } = value;
    if (!Array.isArray(incidents) || !incidents.every(isOpenIncident))
        return { damage: 'not-readable' };
    if (since !== null && typeof since !== 'string')
        return { damage: 'not-readable' };
    return { since, incidents };
}
/** `open.json` of a branch that is born now; `since` is null where it is born for something else than incidents. */
function printNewList(since) {
    return print({ since, incidents: [] });
}
/** The list as whoever is about to record incidents has it: one that is empty and has not begun begins now. */
function begunBy(now, list) {
    const { since, incidents } = list;
    return since === null && incidents.length === 0 ? { since: now, incidents } : list;
}
/**
 * `open.json` with this incident added, brought up to date, or taken out when it has ended and nobody is to be reminded of anything
 * any more; sorted by number.
 */
function printOpenIncidents(known, incident, { nextLookAt, watch }) {
    const others = known.incidents.filter((one) => one.number !== incident.number);
    const isOver = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(incident.status) && nextLookAt === null;
    const mine = isOver ? [] : [openIncident(incident, nextLookAt, watch)];
    const incidents = [...others, ...mine].sort((a, b) => a.number - b.number);
    return print({ since: known.since, incidents });
}
/** Whether something declared at `declaredAt` was declared before there were records; then nobody has declared it to us. */
function isOlderThanRecords(declaredAt, since) {
    return since !== null && declaredAt < (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(since, -graceSeconds);
}
function print(list) {
    return `${JSON.stringify({ v: openVersion, ...list }, null, 2)}\n`;
}
function openIncident(incident, nextLookAt, watch) {
    const { number, severity, status, kind, environment, services, times, fixes } = incident;
    const { declaredAt } = times;
    return {
        number,
        severity,
        status,
        kind,
        environment,
        services,
        declaredAt,
        fixes,
        nextLookAt,
        ...((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(status) ? {} : { watch }),
    };
}
function isOpenIncident(value) {
    return (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && fields.every(([key, isRight]) => isRight(value[key]));
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || isText(value);
const isNumber = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isListOf = (isRight) => (value) => Array.isArray(value) && value.every(isRight);
/** An earlier version did not write it. */
const orMissing = (isRight) => (value) => value === undefined || isRight(value);
const fields = [
    ['number', isNumber],
    ['severity', isText],
    ['status', isText],
    ['kind', orMissing(isText)],
    ['environment', orMissing(isTextOrNull)],
    ['services', orMissing(isListOf(isText))],
    ['declaredAt', isTextOrNull],
    ['fixes', orMissing(isListOf(isNumber))],
];


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ filedPath),
/* harmony export */   KQ: () => (/* binding */ sharedPaths),
/* harmony export */   Oq: () => (/* binding */ recordPaths),
/* harmony export */   Xm: () => (/* binding */ incidentFolder)
/* harmony export */ });
/** Where on the records branch what is of no single incident stands. */
const sharedPaths = {
    open: 'open.json',
    index: 'README.md',
    changes: 'changes.json',
    postmortems: 'post-mortems.json',
};
/** Where an incident's files stand on the records branch. */
function recordPaths(number) {
    const folder = incidentFolder(number);
    return {
        ledger: `${folder}/ledger.jsonl`,
        work: `${folder}/work.json`,
        record: `${folder}/README.md`,
        suspects: `${folder}/suspects.json`,
        open: sharedPaths.open,
        index: sharedPaths.index,
        changes: sharedPaths.changes,
    };
}
/** The folder of an incident on the records branch. */
function incidentFolder(number) {
    return `incidents/${number}`;
}
/** Where what became of the action items of a post-mortem is kept: beside the record of its incident, where it has one. */
function filedPath(subject) {
    const number = /^inc-(\d+)$/.exec(subject)?.[1];
    return `${number === undefined ? `documents/${subject}` : incidentFolder(Number(number))}/post-mortem.json`;
}


/***/ }),

/***/ 20031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ judgeSettings),
/* harmony export */   F7: () => (/* binding */ defaultCheckSettings),
/* harmony export */   tB: () => (/* binding */ strictnesses)
/* harmony export */ });
/* harmony import */ var _judge_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19798);

const strictnesses = ['block', 'warn', 'off'];
/** The check of a repository that sets nothing. */
const defaultCheckSettings = {
    engine: null,
    serverVersion: null,
    timezone: null,
    largeTables: [],
    statistics: null,
    largeFrom: { rows: 1_000_000, bytes: 512 * 1024 * 1024 },
    unknownSize: null,
    rules: {},
};
/** What the judge is to know of a database; sizes by table without schema. */
function judgeSettings(settings, statistics) {
    const { serverVersion, timezone, largeTables, largeFrom, rules } = settings;
    return {
        serverVersion: serverVersion ?? _judge_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .oldestSupportedVersion */ .I,
        versionIsAssumed: serverVersion === null,
        timezone,
        off: Object.keys(rules).filter((rule) => rules[rule] === 'off'),
        sizes: {
            statistics,
            large: largeTables,
            fromRows: largeFrom.rows,
            fromBytes: largeFrom.bytes,
        },
    };
}


/***/ }),

/***/ 19798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oldestSupportedVersion)
/* harmony export */ });
/** The oldest PostgreSQL its makers still support in November 2026. Source: postgresql.org/support/versioning. */
const oldestSupportedVersion = 15;


/***/ }),

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ linkUrl)
/* harmony export */ });
/** Longer addresses are cut by some browsers; nothing that is meant to be clicked comes near. */
const longest = 2000;
/**
 * An address by strangers as it may stand between the parentheses of a Markdown link: on one line, ending nothing. Null when it is
 * no address of the web, or too long to be one.
 */
function linkUrl(url) {
    const trimmed = url.trim();
    if (trimmed.length > longest || !/^https?:\/\/[^\s/]/i.test(trimmed))
        return null;
    return encodeURI(trimmed.toWellFormed())
        .replaceAll('%25', '%')
        .replace(/[()]/g, (character) => (character === '(' ? '%28' : '%29'));
}


/***/ })

};
