export const id = 1186;
export const ids = [1186];
export const modules = {

/***/ 17401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ began),
/* harmony export */   Wy: () => (/* binding */ reportedMarks),
/* harmony export */   _u: () => (/* binding */ newestDeployment),
/* harmony export */   dV: () => (/* binding */ deploymentMark),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   zz: () => (/* binding */ toleranceSeconds)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25651);
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83854);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10628);




/** Clocks and people's memory are this exact: what comes so little after a moment counts as before it; seconds. */
const toleranceSeconds = 120;
/** What happened at the moment that is asked about, in words that follow "before". */
function began({ startIsKnown }) {
    return startIsKnown ? 'impact began' : 'it was detected';
}
/** What is different about a question since it was answered, in words; empty when its answer stands. */
function differences(before, now) {
    const found = [];
    if (before.startedAt !== now.startedAt)
        found.push('the start of impact moved');
    else if (before.startIsKnown !== now.startIsKnown)
        found.push('the start of impact was told');
    if (before.textVersion !== now.textVersion)
        found.push('the report was edited');
    if (before.environment !== now.environment)
        found.push('the environment was changed');
    if (before.services.join('\n') !== now.services.join('\n'))
        found.push('the services were changed');
    if (before.newestDeployment !== now.newestDeployment)
        found.push('something new was deployed');
    if (now.reported.some((mark) => !before.reported.includes(mark)))
        found.push('a change outside of the repository was reported');
    return found;
}
/** What tells each reported change from any other, of those that happened before impact began; sorted. */
function reportedMarks(external, { startedAt }) {
    const until = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .addSeconds */ .ps)(startedAt, toleranceSeconds);
    const early = external.filter(({ at }) => at <= until);
    return [...new Set(early.map((change) => (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealOf */ .R)((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(change))))].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}
/** What tells the newest deployment there is from any that comes after; null for none. */
function newestDeployment(newestFirst) {
    const [newest] = newestFirst;
    if (newest === undefined)
        return null;
    const [latest] = newest.statuses.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.at, a.at));
    return deploymentMark(newest.id, latest?.state ?? '');
}
/** What tells a newer deployment, or a newer state of it, from the one that was answered with. */
function deploymentMark(id, latestState) {
    return `${id} ${latestState.toLowerCase()}`;
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

/***/ 65839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ guardRemedy)
/* harmony export */ });
/** What to do about a failure while a deployment waits for an answer: no later event mends that. */
function guardRemedy({ code, remedy }) {
    return remedies[code] ?? remedy;
}
const remedies = {
    'github-unavailable': 'Run the job again in a few minutes. No override can be put on record meanwhile: to deploy all the same, set `mode: warn` in the workflow.',
};


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

/***/ 36815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/** A fact that is known. */
function known(value) {
    return { state: 'known', value };
}


/***/ }),

/***/ 41860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ vulnerabilitySeverities),
/* harmony export */   m: () => (/* binding */ weekdays)
/* harmony export */ });
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const vulnerabilitySeverities = ['low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 44667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ isStatusLabel),
/* harmony export */   UX: () => (/* binding */ projectedLabels),
/* harmony export */   vy: () => (/* binding */ labelTable)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);

const statusPrefix = 'incident: ';
const statusLabels = _status_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .b.map((status) => ({
    name: `${statusPrefix}${status}`,
    color: 'c5d0de',
    description: `Status shown by Incident Loop: ${status}. Set by the Action, never read back.`,
}));
/** Every label the product uses: the one table behind `setup`, the projection and the docs. */
const labelTable = [
    { name: 'sev1', color: 'b60205', description: 'Incident: critical, many users cannot work' },
    { name: 'sev2', color: 'd93f0b', description: 'Incident: major, an important function fails' },
    { name: 'sev3', color: 'fbca04', description: 'Incident: minor, there is a way around it' },
    { name: 'sev4', color: '0e8a16', description: 'Incident: low, no user is hindered' },
    { name: 'incident', color: '5319e7', description: 'An incident with a record' },
    ...statusLabels,
    { name: 'action-item', color: '1d76db', description: 'Follow-up work from a post-mortem' },
    { name: 'post-mortem', color: '8250df', description: 'A post-mortem pull request' },
    { name: 'freeze', color: '0052cc', description: 'Deployments are frozen while this is open' },
];
/** The labels that mirror an incident's status on its issue: `incident` and `incident: <status>`. */
function projectedLabels(status) {
    return ['incident', `${statusPrefix}${status}`];
}
/** Whether a label is one that only we set, so that a stale one may be removed; a team's own `incident: x` is not. */
function isStatusLabel(name) {
    return statusLabels.some((label) => label.name === name);
}


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

/***/ 97178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/** Where an incident stands, in the field's standard terms. */
const statuses = [
    'triage',
    'investigating',
    'identified',
    'monitoring',
    'resolved',
    'closed',
    'cancelled',
    'duplicate',
];
const ended = new Set(['resolved', 'closed', 'cancelled', 'duplicate']);
/** Whether nobody works on the incident any more. */
function hasEnded(status) {
    return ended.has(status);
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

/***/ 61186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorld: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
;// CONCATENATED MODULE: ./.build/src/github/answer.js

/** The answer at a path of field names below this one. */
function at(answer, ...fields) {
    let inner = answer;
    for (const field of fields) {
        if (!(0,canonical_json/* isRecord */.u4)(inner.value))
            throw unexpected(inner, 'an object');
        inner = { path: `${inner.path}.${field}`, value: inner.value[field] };
    }
    return inner;
}
/** Whether there is anything: neither null nor absent. */
function isPresent(answer) {
    return answer.value !== null && answer.value !== undefined;
}
function answer_text(answer) {
    if (typeof answer.value !== 'string')
        throw unexpected(answer, 'a text');
    return answer.value;
}
function textOrNull(answer) {
    return isPresent(answer) ? answer_text(answer) : null;
}
function integer(answer) {
    if (!Number.isInteger(answer.value))
        throw unexpected(answer, 'a whole number');
    return Number(answer.value);
}
/** A number that GraphQL sends as text because it may be large. */
function largeInteger(answer) {
    const value = Number(answer.value);
    if (answer.value === null || !Number.isSafeInteger(value))
        throw unexpected(answer, 'a number');
    return value;
}
function flag(answer) {
    if (typeof answer.value !== 'boolean')
        throw unexpected(answer, 'true or false');
    return answer.value;
}
/** The items of a list; GraphQL's null for an item that may not be seen is left out. */
function list(answer) {
    if (!Array.isArray(answer.value))
        throw unexpected(answer, 'a list');
    return answer.value
        .map((value, index) => ({ path: `${answer.path}.${index}`, value }))
        .filter(isPresent);
}
/** The fields of an object. */
function fields(answer) {
    if (!(0,canonical_json/* isRecord */.u4)(answer.value))
        throw unexpected(answer, 'an object');
    return Object.entries(answer.value).map(([name, value]) => [
        name,
        { path: `${answer.path}.${name}`, value },
    ]);
}
function unexpected(answer, wanted) {
    const seen = JSON.stringify(answer.value)?.slice(0, 80) ?? 'nothing';
    return new TypeError(`GitHub's answer has ${seen} at ${answer.path} where ${wanted} was expected`);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(61845);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/github/failures.js


/** What a failed request means to the user; what is no answer of GitHub stays as it is. */
function failureOf(error) {
    if ((0,canonical_json/* isRecord */.u4)(error) && Array.isArray(error['errors']) && !(error instanceof Error)) {
        return graphQlFailure(error['errors']);
    }
    const status = statusOf(error);
    if (status === null)
        return error;
    const told = messageOf(error);
    if (isRateLimit(error, status))
        return rateLimited(error);
    if (status === 401)
        return badToken(told);
    if (status === 403 && /archived/i.test(told))
        return archived(told);
    if (status === 403)
        return permissionMissing(told, acceptedPermissions(error), error);
    if (status === 410 && /disabled/i.test(told))
        return issuesDisabled(told);
    if (status >= 500)
        return unavailable(told, error);
    return refused(`${told} (status ${status})`, error);
}
/** The HTTP status of a failed request; null when it is not one. A request that got no answer counts as 500. */
function statusOf(error) {
    if (!(error instanceof Error))
        return null;
    if (isRefusal(error))
        return statusOf(error.cause);
    if (error.name === 'AbortError' || error.name === 'TimeoutError')
        return 500;
    return 'status' in error && typeof error.status === 'number' ? error.status : null;
}
/** What GitHub said about a failed request. */
function messageOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return isRefusal(error) && error.cause instanceof Error ? error.cause.message : error.message;
}
/** Whether GitHub refused for a reason that has no words of its own here. */
function isRefusal(error) {
    return error instanceof user_error/* UserError */.yo && error.code === 'github-refused';
}
/** Seconds GitHub asks us to wait for; null when it does not, or when the hourly limit is used up. */
function retryAfterSeconds(error) {
    if (headerOf(error, 'x-ratelimit-remaining') === '0')
        return null;
    const seconds = headerOf(error, 'retry-after');
    return seconds === null || Number.isNaN(Number(seconds)) ? null : Number(seconds);
}
/** A missing permission, with the line that grants it. */
function permissionMissing(told, permissions, cause) {
    return new user_error/* UserError */.yo('permission-missing', {
        what: `GitHub refused: ${told}.`,
        remedy: `Add to the \`permissions:\` of the job in the workflow: \`${permissions}\`.`,
        cause,
    });
}
/** A branch rule that keeps us from writing records; `rulesets` are those that apply, by name, where they could be read. */
function recordsRefused(branch, told, rulesets) {
    const names = rulesets.map((name) => JSON.stringify(name)).join(', ');
    const which = names === '' ? 'the ruleset that says so' : `the ruleset ${names}`;
    return new user_error/* UserError */.yo('records-refused', {
        what: `A rule of the repository refuses writing to the branch ${branch}: ${told}`,
        remedy: `Under Settings, Rules, Rulesets, open ${which} and add \`${branch}\` to the branches it excludes; or name another branch with the input \`records-branch\`.`,
    });
}
/** Push protection that keeps us from writing records, since it found a secret in a text. */
function secretRefused(branch, told) {
    return new user_error/* UserError */.yo('secret-refused', {
        what: `GitHub found a secret in what was to be written to the branch ${branch}: ${told.replace(/\s+/g, ' ').trim()}.`,
        remedy: 'Revoke the secret first. Then take it out of where it stands, such as the title of a pull request that is a suspect, and run the workflow again.',
    });
}
/** What a whole failed GraphQL answer, or one failed part of it, means to the user. */
function graphQlFailure(errors) {
    const [first] = errors;
    if (first === undefined)
        return unavailable('the answer was empty', null);
    if (errors.some(isRateLimited))
        return rateLimited(null);
    if (first.type === 'FORBIDDEN')
        return permissionMissing(first.message, defaultPermissions);
    if (first.type === 'NOT_FOUND')
        return notFound(first.message);
    if (/issues (has|have) been disabled/i.test(first.message))
        return issuesDisabled(first.message);
    if (/archived/i.test(first.message))
        return archived(first.message);
    if (/something went wrong|timed? ?out|internal (server )?error/i.test(first.message))
        return unavailable(first.message, null);
    return refused(errors.map(({ message }) => message).join('; '), null);
}
/** GitHub has changed the name of this type before. */
function isRateLimited({ type, message }) {
    return type.startsWith('RATE_LIMIT') || /rate limit/i.test(message);
}
/** The whole set the workflow in the README grants. */
const defaultPermissions = 'contents: write, issues: write, pull-requests: write';
function acceptedPermissions(error) {
    const accepted = headerOf(error, 'x-accepted-github-permissions');
    if (accepted === null || accepted === '')
        return defaultPermissions;
    // The header lists alternatives after `;` and pairs like `issues=write`.
    const [first = ''] = accepted.split(';');
    return first.trim().replaceAll('=', ': ').replaceAll('_', '-');
}
function headerOf(error, name) {
    if (!(error instanceof Error) || !('response' in error) || !(0,canonical_json/* isRecord */.u4)(error.response))
        return null;
    const { headers } = error.response;
    const value = (0,canonical_json/* isRecord */.u4)(headers) ? headers[name] : undefined;
    return value === undefined ? null : String(value);
}
function isRateLimit(error, status) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headerOf(error, 'x-ratelimit-remaining') === '0' ||
        headerOf(error, 'retry-after') !== null ||
        /secondary rate limit/i.test(messageOf(error)));
}
function rateLimited(error) {
    const reset = Number(headerOf(error, 'x-ratelimit-reset'));
    const until = reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
    return new user_error/* UserError */.yo('rate-limited', {
        what: `GitHub's rate limit for this token is used up${until}.`,
        remedy: 'Run the workflow again after that; nothing is lost. The default token shares 1,000 requests an hour with all workflows of the repository; an App token has its own.',
    });
}
function badToken(told) {
    return new user_error/* UserError */.yo('bad-token', {
        what: `GitHub does not accept the token: ${told}.`,
        remedy: 'Leave the input `token` at its default, or give it a token that has not expired.',
    });
}
function archived(told) {
    return new user_error/* UserError */.yo('repository-archived', {
        what: `The repository cannot be written to: ${told}`,
        remedy: 'Unarchive the repository, or remove the workflow.',
    });
}
function issuesDisabled(told) {
    return new user_error/* UserError */.yo('issues-disabled', {
        what: `Issues are switched off: ${told}.`,
        remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
    });
}
function notFound(told) {
    const [, repository] = /Repository with the name '([^']+)'/.exec(told) ?? [];
    return new user_error/* UserError */.yo('bad-input', {
        what: repository === undefined
            ? `GitHub does not show it to this token: ${told}`
            : `GitHub shows no repository ${repository} to this token.`,
        remedy: 'Check the repository name, and that the token belongs to this repository.',
    });
}
function refused(told, cause) {
    return new user_error/* UserError */.yo('github-refused', {
        what: `GitHub refused a request: ${withoutAddress(told)}.`,
        remedy: 'Mend what GitHub names, then run the workflow again.',
        cause,
    });
}
/** The client adds the address of the documentation to what GitHub says. */
function withoutAddress(told) {
    return told.replace(/ - https?:\/\/\S+/g, '').replace(/\.$/, '');
}
function unavailable(told, cause) {
    return new user_error/* UserError */.yo('github-unavailable', {
        what: `GitHub did not answer: ${told}.`,
        remedy: 'Run the workflow again, or wait for the next event on the issue; nothing is lost.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/src/github/client.js






/** Pinned: a newer version drops fields we read. https://docs.github.com/rest/about-the-rest-api/breaking-changes */
const apiVersion = '2022-11-28';
const maximumTries = 3;
/** Longest wait GitHub may ask for before we give up instead; seconds. */
const maximumWaitSeconds = 60;
/** Opens a client; nothing is sent before the first request. */
function openClient(connection) {
    const octokit = new utils/* GitHub */.gq((0,utils/* getOctokitOptions */.EG)(connection.token, {
        baseUrl: connection.apiUrl,
        userAgent: 'incident-loop',
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    }));
    const send = async (kind, route, parameters) => retrying(kind, connection, () => {
        const { redirect, ...rest } = parameters;
        const signal = AbortSignal.timeout(connection.timeoutMilliseconds ?? 20_000);
        return octokit.request(route, {
            ...rest,
            headers: { 'x-github-api-version': apiVersion, ...rest.headers },
            request: redirect === undefined ? { signal } : { signal, redirect },
        });
    });
    return {
        async rest(kind, route, parameters = {}) {
            const { owner, name: repo } = connection;
            const response = await send(kind, route, { owner, repo, ...parameters });
            return { path: route, value: response.data, headers: response.headers };
        },
        async graphql(kind, query, variables) {
            const response = await send(kind, `POST ${connection.graphqlUrl}`, { query, variables });
            return readGraphQl(response.data, response.headers.date ?? '');
        },
    };
}
function quiet() {
    // Octokit logs every failed request; a failure is told once, by whoever handles it.
}
async function retrying(kind, connection, request) {
    for (let tries = 1;; tries += 1) {
        try {
            return await request();
        }
        catch (error) {
            const failure = failureOf(error);
            const pause = pauseMilliseconds(kind, { error, failure, tries, connection });
            if (pause === null)
                throw failure;
            await (0,promises_.setTimeout)(pause);
        }
    }
}
/** How long to wait before trying again; null for never. */
function pauseMilliseconds(kind, failed) {
    const { error, failure, tries, connection } = failed;
    if (tries >= maximumTries)
        return null;
    const code = failure instanceof user_error/* UserError */.yo ? failure.code : null;
    const asked = code === 'rate-limited' || kind === 'read' ? retryAfterSeconds(error) : null;
    // A refusal for going too fast has done nothing, so even a write may be sent again.
    if (asked !== null)
        return asked <= maximumWaitSeconds ? asked * 1000 : null;
    const unanswered = code === 'github-unavailable';
    if (kind === 'write' || !unanswered)
        return null;
    const base = (connection.retryMilliseconds ?? 1000) * 2 ** (tries - 1);
    return base * (0.5 + Math.random());
}
function readGraphQl(body, date) {
    const value = (0,canonical_json/* isRecord */.u4)(body) ? body : {};
    const errors = Array.isArray(value['errors']) ? value['errors'].map(readError) : [];
    if (errors.some(isRateLimited) || !(0,canonical_json/* isRecord */.u4)(value['data']))
        throw failureOf({ errors });
    const readAt = (0,instant/* readHttpDate */.lq)(date);
    if (readAt === null)
        throw new TypeError(`GitHub's answer has the Date ${JSON.stringify(date)}`);
    return { data: { path: 'data', value: value['data'] }, errors, readAt };
}
function readError(error) {
    const { type, message, path } = (0,canonical_json/* isRecord */.u4)(error) ? error : {};
    return {
        type: typeof type === 'string' ? type : 'UNKNOWN',
        message: typeof message === 'string' ? message : JSON.stringify(error),
        path: Array.isArray(path) ? path.map(String) : [],
    };
}

;// CONCATENATED MODULE: ./.build/src/github/refuse-partial.js


/** A part that is missing because GitHub kept it back must not be taken for one that is not there. */
function refusePartial(answer) {
    const [refused] = answer.errors.filter(({ type, path }) => type !== 'NOT_FOUND' && !isDeletedLabel(path));
    if (refused !== undefined)
        throw graphQlFailure([refused]);
}
/** The label of a timeline event whose label was deleted since; the event is then left out. */
function isDeletedLabel(path) {
    return path.includes('timelineItems') && path.at(-1) === 'label';
}
/** A part without which nothing can be done; its absence is the failure GitHub gave for it. */
function found(answer, field) {
    refusePartial(answer);
    const part = at(answer.data, field);
    if (!isPresent(part))
        throw graphQlFailure(answer.errors);
    return part;
}

;// CONCATENATED MODULE: ./.build/src/github/create-labels.js



/**
 * Creates labels in one request and answers their node ids by name. One that exists already, because another run was faster,
 * is left out of the answer and found by the next reading. Key: the name.
 */
async function createLabels(client, repositoryId, labels) {
    const variables = labels.map((_, index) => `$label${index}: CreateLabelInput!`);
    const mutations = labels.map((_, index) => `  label${index}: createLabel(input: $label${index}) { label { id } }`);
    const answer = await client.graphql('write', `mutation CreateLabels(${variables.join(', ')}) {\n${mutations.join('\n')}\n}`, Object.fromEntries(labels.map((label, index) => [`label${index}`, { repositoryId, ...label }])));
    const created = labels.flatMap(({ name }, index) => {
        const id = readId(answer, `label${index}`);
        return id === null ? [] : [[name, id]];
    });
    return new Map(created);
}
/** Node ids of labels by name in lower case; one that is not there is left out. */
async function labelIds(client, { owner, name }, names) {
    if (names.length === 0)
        return new Map();
    const variables = names.map((_, index) => `, $label${index}: String!`).join('');
    const asked = names.map((_, index) => `label${index}: label(name: $label${index}) { id }`);
    const document = `query LabelIds($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) { ${asked.join(' ')} }
}`;
    const values = Object.fromEntries(names.map((label, index) => [`label${index}`, label]));
    const answer = await client.graphql('read', document, { owner, name, ...values });
    const repository = found(answer, 'repository');
    const known = names.flatMap((label, index) => {
        const there = at(repository, `label${index}`);
        return isPresent(there) ? [[label.toLowerCase(), answer_text(at(there, 'id'))]] : [];
    });
    return new Map(known);
}
function readId(answer, alias) {
    const payload = at(answer.data, alias);
    if (isPresent(payload))
        return answer_text(at(payload, 'label', 'id'));
    const errors = answer.errors.filter((error) => error.path[0] === alias);
    if (errors.some(({ message }) => /already (been taken|exists)/i.test(message)))
        return null;
    throw graphQlFailure(errors);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/src/incident/labels.js
var incident_labels = __webpack_require__(44667);
;// CONCATENATED MODULE: ./.build/src/github/documents.js


/**
 * The GraphQL documents we send. Each URL is written out whole: the bundler copies files it can see by name, and only those.
 */
const files = {
    observe: () => __webpack_require__.ab + "observe.graphql",
    observeRepository: () => __webpack_require__.ab + "observe-repository.graphql",
    earlierTimeline: () => __webpack_require__.ab + "earlier-timeline.graphql",
    earlierComments: () => __webpack_require__.ab + "earlier-comments.graphql",
    commentsPage: () => __webpack_require__.ab + "comments-page.graphql",
    commentEdits: () => __webpack_require__.ab + "comment-edits.graphql",
    deployment: () => __webpack_require__.ab + "deployment.graphql",
    moveRecords: () => __webpack_require__.ab + "move-records.graphql",
    people: () => __webpack_require__.ab + "people.graphql",
    pulse: () => __webpack_require__.ab + "pulse.graphql",
    changes: () => __webpack_require__.ab + "changes.graphql",
    changedCommit: () => __webpack_require__.ab + "changed-commit.graphql",
    commit: () => __webpack_require__.ab + "commit.graphql",
    labelledIssues: () => __webpack_require__.ab + "labelled-issues.graphql",
    labelled: () => __webpack_require__.ab + "labelled.graphql",
    observeSweep: () => __webpack_require__.ab + "observe-sweep.graphql",
    issuePulse: () => __webpack_require__.ab + "issue-pulse.graphql",
    file: () => __webpack_require__.ab + "file.graphql",
    text: () => __webpack_require__.ab + "text.graphql",
    repository: () => __webpack_require__.ab + "repository.graphql",
    timeline: () => __webpack_require__.ab + "timeline.graphql",
    comment: () => __webpack_require__.ab + "comment.graphql",
    draftPull: () => __webpack_require__.ab + "draft-pull.graphql",
    observeDraft: () => __webpack_require__.ab + "observe-draft.graphql",
    branchFile: () => __webpack_require__.ab + "branch-file.graphql",
    openPull: () => __webpack_require__.ab + "open-pull.graphql",
    dressPull: () => __webpack_require__.ab + "dress-pull.graphql",
    backToDraft: () => __webpack_require__.ab + "back-to-draft.graphql",
    observePostmortems: () => __webpack_require__.ab + "observe-postmortems.graphql",
    postmortems: () => __webpack_require__.ab + "postmortems.graphql",
    publishedDocument: () => __webpack_require__.ab + "published-document.graphql",
    itemIssue: () => __webpack_require__.ab + "item-issue.graphql",
    markedIssues: () => __webpack_require__.ab + "marked-issues.graphql",
    thread: () => __webpack_require__.ab + "thread.graphql",
    createItem: () => __webpack_require__.ab + "create-item.graphql",
    updateItem: () => __webpack_require__.ab + "update-item.graphql",
    closeDuplicate: () => __webpack_require__.ab + "close-duplicate.graphql",
    setDueField: () => __webpack_require__.ab + "set-due-field.graphql",
    addSubIssue: () => __webpack_require__.ab + "add-sub-issue.graphql",
    postComment: () => __webpack_require__.ab + "post-comment.graphql",
    editComment: () => __webpack_require__.ab + "edit-comment.graphql",
    relabel: () => __webpack_require__.ab + "relabel.graphql",
    pullDocuments: () => __webpack_require__.ab + "pull-documents.graphql",
    observeDeployed: () => __webpack_require__.ab + "observe-deployed.graphql",
    observeGuard: () => __webpack_require__.ab + "observe-guard.graphql",
    guardCommit: () => __webpack_require__.ab + "guard-commit.graphql",
    guardLock: () => __webpack_require__.ab + "guard-lock.graphql",
    guardCheck: () => __webpack_require__.ab + "guard-check.graphql",
    guardChecks: () => __webpack_require__.ab + "guard-checks.graphql",
    guardCheckRuns: () => __webpack_require__.ab + "guard-check-runs.graphql",
    guardIssues: () => __webpack_require__.ab + "guard-issues.graphql",
    guardIssue: () => __webpack_require__.ab + "guard-issue.graphql",
    guardIssueNow: () => __webpack_require__.ab + "guard-issue-now.graphql",
    who: () => __webpack_require__.ab + "who.graphql",
};
/** The whole text of each request, with the fragments it uses. */
const documents = {
    observe: () => [
        ...read('observe', 'repository', 'text', 'file', 'timeline', 'commentsPage', 'comment'),
        ...read('people', 'deployment', 'draftPull', 'who'),
        ourLabels(),
    ].join('\n'),
    observeRepository: () => [...read('observeRepository', 'repository', 'text', 'file'), ourLabels()].join('\n'),
    earlierTimeline: () => read('earlierTimeline', 'timeline', 'who').join('\n'),
    observeSweep: () => [
        ...read('observeSweep', 'repository', 'text', 'file', 'labelled', 'deployment', 'who'),
        ...read('postmortems'),
        ourLabels(),
    ].join('\n'),
    pulseFragments: () => read('issuePulse', 'file', 'text').join('\n'),
    labelledIssues: () => read('labelledIssues', 'labelled').join('\n'),
    earlierComments: () => read('earlierComments', 'commentsPage', 'comment', 'who').join('\n'),
    commentEdits: () => read('commentEdits', 'who').join('\n'),
    moveRecords: () => read('moveRecords').join('\n'),
    pulse: () => read('pulse', 'comment', 'who').join('\n'),
    changes: () => read('changes', 'changedCommit', 'deployment', 'text').join('\n'),
    commit: () => read('commit').join('\n'),
    people: () => read('people').join('\n'),
    observeDraft: () => read('observeDraft', 'file', 'text').join('\n'),
    branchFile: () => read('branchFile', 'file', 'text').join('\n'),
    openPull: () => read('openPull', 'draftPull', 'who').join('\n'),
    dressPull: () => read('dressPull').join('\n'),
    backToDraft: () => read('backToDraft').join('\n'),
    observePostmortems: () => [
        ...read('observePostmortems', 'repository', 'postmortems', 'text', 'file', 'people'),
        ourLabels(),
    ].join('\n'),
    publishedDocument: () => read('publishedDocument', 'text', 'who').join('\n'),
    itemIssueFragments: () => read('itemIssue', 'who').join('\n'),
    textFragment: () => read('text').join('\n'),
    recordFragments: () => read('file', 'text').join('\n'),
    markedIssues: () => read('markedIssues', 'itemIssue', 'who').join('\n'),
    thread: () => read('thread', 'comment', 'who').join('\n'),
    createItem: () => read('createItem').join('\n'),
    updateItem: () => read('updateItem').join('\n'),
    closeDuplicate: () => read('closeDuplicate').join('\n'),
    setDueField: () => read('setDueField').join('\n'),
    addSubIssue: () => read('addSubIssue').join('\n'),
    postComment: () => read('postComment').join('\n'),
    editComment: () => read('editComment').join('\n'),
    relabel: () => read('relabel').join('\n'),
    pullDocuments: () => read('pullDocuments', 'text', 'people').join('\n'),
    observeDeployed: () => read('observeDeployed', 'deployment', 'text').join('\n'),
    observeGuard: () => [
        ...read('observeGuard', 'text', 'file', 'deployment', 'guardLock', 'guardChecks'),
        ...read('guardCommit', 'guardCheck', 'guardIssues', 'guardIssue', 'who'),
    ].join('\n'),
    guardCheckRuns: () => read('guardCheckRuns', 'guardChecks', 'guardCheck').join('\n'),
    guardCheckFragments: () => read('guardCheck').join('\n'),
    guardIssueFragments: (hasNumbers) => [
        ...read('guardIssues', 'guardIssue', 'who'),
        ...(hasNumbers ? read('guardIssueNow', 'file', 'text') : []),
    ].join('\n'),
    commentFragments: () => read('comment', 'who').join('\n'),
};
/** The alias under which `ourLabels` asks for the label at this place of the table. */
function labelAlias(index) {
    return `label${index}`;
}
/** Asks for exactly the labels we know, however many others a repository has. */
function ourLabels() {
    const fields = incident_labels/* labelTable */.vy.map(({ name }, index) => `  ${labelAlias(index)}: label(name: ${JSON.stringify(name)}) { id name }`);
    return ['fragment OurLabels on Repository {', ...fields, '}'].join('\n');
}
function read(...names) {
    return names.map((name) => (0,external_node_fs_.readFileSync)(files[name](), 'utf8'));
}

// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/postmortem/draft/draft-place.js
var draft_place = __webpack_require__(20675);
;// CONCATENATED MODULE: ./.build/src/github/read-actor.js

const types = {
    User: 'user',
    EnterpriseUserAccount: 'user',
    Bot: 'bot',
    Mannequin: 'mannequin',
    Organization: 'organization',
};
/** An actor as GraphQL answers it; null stands for an account that no longer exists. */
function readActor(answer) {
    if (!isPresent(answer))
        return { login: 'ghost', id: null, type: 'deleted' };
    const type = types[answer_text(at(answer, '__typename'))] ?? 'bot';
    const id = at(answer, 'databaseId');
    return { login: loginOf(answer, type), id: isPresent(id) ? integer(id) : null, type };
}
/** GraphQL leaves out the `[bot]` that REST, webhooks and people write. */
function loginOf(answer, type) {
    const login = answer_text(at(answer, 'login'));
    return type === 'bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
;// CONCATENATED MODULE: ./.build/src/github/deployment-state.js
const states = [
    'success',
    'failure',
    'error',
    'inactive',
    'in_progress',
    'queued',
    'pending',
];
/** The state of a deployment by GitHub's name; one that GitHub adds one day is one that is not a success. */
function deploymentState(name) {
    return states.find((state) => state === name.toLowerCase()) ?? 'pending';
}

;// CONCATENATED MODULE: ./.build/src/github/read-deploy-runs.js



/** The last successful runs of each of these workflow files: one request a file. A file GitHub does not know is told. */
async function readDeployRuns(client, workflows) {
    const read = await Promise.all(workflows.map((workflow) => runsOf(client, workflow)));
    return {
        runs: read.flatMap(({ runs }) => runs),
        unread: read.flatMap(({ unread }) => unread),
    };
}
const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
async function runsOf(client, workflow) {
    try {
        const answer = await client.rest('read', route, {
            workflow_id: workflow,
            status: 'success',
            per_page: 100,
        });
        const runs = list(at(answer, 'workflow_runs')).map((run) => ({
            id: integer(at(run, 'id')),
            sha: answer_text(at(run, 'head_sha')),
            startedAt: textOrNull(at(run, 'run_started_at')) ?? answer_text(at(run, 'created_at')),
            endedAt: answer_text(at(run, 'updated_at')),
            workflow,
            url: answer_text(at(run, 'html_url')),
        }));
        return { runs, unread: [] };
    }
    catch (error) {
        const isUnknown = statusOf(error) === 404;
        if (!isUnknown && !(error instanceof user_error/* UserError */.yo))
            throw error;
        const why = isUnknown ? 'there is no such workflow' : messageOf(error);
        return { runs: [], unread: [`runs of ${workflow}: ${why}`] };
    }
}

;// CONCATENATED MODULE: ./.build/src/github/read-text.js



/**
 * The text of a file as the fragment `Text` answers it; null when there is no such file.
 *
 * GraphQL cuts a file at 512,000 bytes without an error, so a cut one is read again by REST, and one that still is not whole
 * is refused: half a ledger must never be taken for the whole.
 */
async function readText(client, answer, path) {
    if (!isPresent(answer) || !isPresent(at(answer, 'oid')))
        return null;
    const value = textOrNull(at(answer, 'text'));
    if (value !== null && !flag(at(answer, 'isTruncated')))
        return value;
    const size = integer(at(answer, 'byteSize'));
    const whole = await readBlob(client, answer_text(at(answer, 'oid')));
    if (whole === null || whole.byteLength !== size)
        throw cut(path, size);
    return whole.toString('utf8');
}
/** The bytes of a file by Git's id; null where GitHub does not hand it over. */
async function readBlob(client, sha) {
    try {
        const { value } = await client.rest('read', 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            file_sha: sha,
            headers: { accept: 'application/vnd.github.raw+json' },
        });
        if (typeof value === 'string')
            return Buffer.from(value);
        return value instanceof ArrayBuffer ? Buffer.from(value) : null;
    }
    catch (error) {
        // The file was named in the same breath; not handing it over is "not whole" to whoever asked.
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
function cut(path, size) {
    return new user_error/* UserError */.yo('ledger-cut', {
        what: `${path} is ${size} bytes long and GitHub did not hand over the whole of it. Nothing was written.`,
        remedy: 'Run the workflow again; if it stays so, check that the file is text and under 100 MB.',
    });
}

;// CONCATENATED MODULE: ./.build/src/github/read-changes.js







/** How much is read of each, in one request whatever there is. */
const limits = { deployments: 100, commits: 100 };
/**
 * What was deployed and what landed: one request, and one more for each workflow that deploys.
 *
 * A part that GitHub keeps back is named in `unread` and reads as empty; the rest is used.
 */
async function readChanges(client, { owner, name }, search) {
    const { environments, tip, until, deployWorkflows } = search;
    const [{ repository, unread }, runs] = await Promise.all([
        askRepository(client, { owner, name, environments, tip: tip ?? 'HEAD', until, ...limits }),
        readDeployRuns(client, deployWorkflows),
    ]);
    const deployments = at(repository, 'deployments');
    const branch = at(repository, 'defaultBranchRef');
    const commit = at(repository, 'tip');
    const history = isPresent(commit) ? at(commit, 'history') : nothing;
    const commits = nodesOf(history);
    const codeowners = ['codeowners', 'codeownersAtRoot', 'codeownersInDocs'];
    const texts = codeowners.map((file) => readText(client, at(repository, file), 'CODEOWNERS'));
    return {
        deployments: nodesOf(deployments).map(readDeployment),
        deploymentsAreCut: hasMore(deployments),
        environmentNames: environmentNames(at(repository, 'environmentNames')),
        deployRuns: runs.runs,
        releases: readReleases(repository),
        commits: commits.map(readCommit),
        commitsAreCut: hasMore(history),
        branch: isPresent(branch) ? answer_text(at(branch, 'name')) : '',
        pulls: new Map(commits.flatMap(readPulls)),
        workflows: await readWorkflows(client, at(repository, 'workflows')),
        codeowners: (await Promise.all(texts)).find((found) => found !== null) ?? null,
        unread: [...unread, ...runs.unread],
    };
}
/**
 * Asks, and asks once more without what is kept back: one part that must not be read takes the whole repository out of the
 * answer, as its field may not be null.
 */
async function askRepository(client, variables) {
    const ask = (parts) => client.graphql('read', documents.changes(), { ...variables, ...parts });
    const whole = await ask({ withDeployments: true, withReleases: true });
    const repository = at(whole.data, 'repository');
    if (isPresent(repository))
        return { repository, unread: unreadParts(whole) };
    const kept = whole.errors.map(({ path }) => path[1] ?? '');
    const withDeployments = !kept.includes('deployments') && !kept.includes('environmentNames');
    const withReleases = !kept.includes('releases') && !kept.includes('tags');
    if (withDeployments && withReleases)
        throw graphQlFailure(whole.errors);
    const rest = await ask({ withDeployments, withReleases });
    if (!isPresent(at(rest.data, 'repository')))
        throw graphQlFailure(rest.errors);
    return {
        repository: at(rest.data, 'repository'),
        unread: [...new Set([...unreadParts(whole), ...unreadParts(rest)])],
    };
}
const nothing = { path: 'nothing', value: null };
/** The nodes of a connection; none of one that was kept back. */
function nodesOf(connection) {
    return isPresent(connection) ? list(at(connection, 'nodes')) : [];
}
function hasMore(connection) {
    return isPresent(connection) && flag(at(connection, 'pageInfo', 'hasNextPage'));
}
/** A deployment as the fragment `LiveDeployment` answers it. */
function readDeployment(deployment) {
    const ref = at(deployment, 'ref');
    return {
        id: integer(at(deployment, 'databaseId')),
        sha: answer_text(at(deployment, 'commitOid')),
        isGone: !isPresent(at(deployment, 'commit')),
        environment: textOrNull(at(deployment, 'environment')) ?? '',
        task: textOrNull(at(deployment, 'task')) ?? 'deploy',
        createdAt: answer_text(at(deployment, 'createdAt')),
        ref: isPresent(ref) ? answer_text(at(ref, 'name')) : null,
        statuses: nodesOf(at(deployment, 'statuses')).map((status) => ({
            state: deploymentState(answer_text(at(status, 'state'))),
            at: answer_text(at(status, 'createdAt')),
            logUrl: textOrNull(at(status, 'logUrl')),
        })),
    };
}
function environmentNames(connection) {
    const names = nodesOf(connection).map((node) => textOrNull(at(node, 'environment')) ?? '');
    return [...new Set(names)].filter((name) => name !== '');
}
function readCommit(commit) {
    const pull = mergedPull(commit);
    return {
        sha: answer_text(at(commit, 'oid')),
        at: answer_text(at(commit, 'committedDate')),
        title: answer_text(at(commit, 'messageHeadline')),
        body: answer_text(at(commit, 'messageBody')),
        url: answer_text(at(commit, 'url')),
        parents: nodesOf(at(commit, 'parents')).map((parent) => answer_text(at(parent, 'oid'))),
        pull: pull === null ? null : integer(at(pull, 'number')),
    };
}
/** The pull request a commit came by. One that is still open has brought nothing. */
function mergedPull(commit) {
    const pulls = nodesOf(at(commit, 'associatedPullRequests'));
    return pulls.find((pull) => flag(at(pull, 'merged'))) ?? null;
}
function readPulls(commit) {
    const pull = mergedPull(commit);
    if (pull === null)
        return [];
    const number = integer(at(pull, 'number'));
    const files = at(pull, 'files');
    const read = {
        number,
        title: answer_text(at(pull, 'title')),
        body: answer_text(at(pull, 'body')),
        url: answer_text(at(pull, 'url')),
        mergedAt: textOrNull(at(pull, 'mergedAt')),
        files: nodesOf(files).map((file) => ({
            path: answer_text(at(file, 'path')),
            added: integer(at(file, 'additions')),
            deleted: integer(at(file, 'deletions')),
        })),
        fileCount: isPresent(files) ? integer(at(files, 'totalCount')) : 0,
    };
    return [[number, read]];
}
/** Releases, and the tags that have none, newest first. */
function readReleases(repository) {
    const released = nodesOf(at(repository, 'releases')).flatMap(readRelease);
    const known = new Set(released.map(({ tag }) => tag));
    const tagged = nodesOf(at(repository, 'tags'))
        .flatMap(readTag)
        .filter(({ tag }) => !known.has(tag));
    return [...released, ...tagged].toSorted((a, b) => (0,order/* compareText */.n)(b.at, a.at));
}
function readRelease(release) {
    const commit = at(release, 'tagCommit');
    const publishedAt = textOrNull(at(release, 'publishedAt'));
    if (!isPresent(commit) || publishedAt === null || flag(at(release, 'isDraft')))
        return [];
    const tag = answer_text(at(release, 'tagName'));
    return [{ tag, sha: answer_text(at(commit, 'oid')), at: publishedAt, url: answer_text(at(release, 'url')) }];
}
function readTag(ref) {
    const target = at(ref, 'target');
    if (!isPresent(target))
        return [];
    const isAnnotated = answer_text(at(target, '__typename')) === 'Tag';
    const commit = isAnnotated ? at(target, 'target') : target;
    if (answer_text(at(commit, '__typename')) !== 'Commit')
        return [];
    const tagger = isAnnotated ? at(target, 'tagger') : nothing;
    const taggedAt = isPresent(tagger) ? textOrNull(at(tagger, 'date')) : null;
    const tag = answer_text(at(ref, 'name'));
    return [
        {
            tag,
            sha: answer_text(at(commit, 'oid')),
            at: taggedAt ?? answer_text(at(commit, 'committedDate')),
            url: null,
        },
    ];
}
async function readWorkflows(client, folder) {
    if (!isPresent(folder) || fields(folder).length === 0)
        return new Map();
    const files = list(at(folder, 'entries')).filter((entry) => /\.ya?ml$/.test(answer_text(at(entry, 'name'))));
    const read = files.map(async (entry) => {
        const name = answer_text(at(entry, 'name'));
        const content = await readText(client, at(entry, 'object'), name);
        return content === null ? [] : [[name, content]];
    });
    return new Map((await Promise.all(read)).flat());
}
/** What GitHub kept back, by the part of the question it belongs to, each part once. */
function unreadParts({ errors }) {
    const told = errors
        .filter(({ type }) => type !== 'NOT_FOUND')
        .map(({ type, path, message }) => {
        const part = parts[path[1] ?? ''];
        const what = `${part?.name ?? 'changes'}: ${message}`;
        return type === 'FORBIDDEN' && part !== undefined ? `${what}. ${remedyOf(part)}` : what;
    });
    return [...new Set(told)];
}
function remedyOf({ permission }) {
    return `Add ${permission} to the permissions of the job`;
}
const deployed = { name: 'deployments', permission: 'deployments: read' };
const parts = {
    deployments: deployed,
    environmentNames: deployed,
    tip: { name: 'pull requests and commits', permission: 'pull-requests: read' },
    releases: { name: 'releases', permission: 'contents: read' },
    tags: { name: 'tags', permission: 'contents: read' },
};

;// CONCATENATED MODULE: ./.build/src/github/read-issue.js


/** The kinds of timeline items that are read. */
const itemTypes = [
    'LABELED_EVENT',
    'UNLABELED_EVENT',
    'ASSIGNED_EVENT',
    'UNASSIGNED_EVENT',
    'CLOSED_EVENT',
    'REOPENED_EVENT',
    'RENAMED_TITLE_EVENT',
    'MARKED_AS_DUPLICATE_EVENT',
    'COMMENT_DELETED_EVENT',
    'CROSS_REFERENCED_EVENT',
    'REFERENCED_EVENT',
];
/** An issue as the query `Observe` answers it, with the newest page of its events. */
function readIssue(answer) {
    const page = readEventPage(at(answer, 'timelineItems'));
    const issue = {
        id: answer_text(at(answer, 'id')),
        number: integer(at(answer, 'number')),
        url: answer_text(at(answer, 'url')),
        title: answer_text(at(answer, 'title')),
        body: answer_text(at(answer, 'body')),
        createdAt: answer_text(at(answer, 'createdAt')),
        editedAt: textOrNull(at(answer, 'lastEditedAt')),
        editor: isPresent(at(answer, 'editor')) ? readActor(at(answer, 'editor')) : null,
        author: readActor(at(answer, 'author')),
        open: answer_text(at(answer, 'state')) === 'OPEN',
        labels: list(at(answer, 'issueLabels', 'nodes')).map((label) => answer_text(at(label, 'name'))),
        assignees: list(at(answer, 'assignees', 'nodes')).map(readActor),
        comments: readCommentsPage(at(answer, 'comments')),
        events: page.events,
    };
    return { issue, earlier: page.earlier };
}
/** One page of timeline events, oldest first. */
function readEventPage(answer) {
    const hasEarlier = flag(at(answer, 'pageInfo', 'hasPreviousPage'));
    return {
        events: list(at(answer, 'nodes')).flatMap((node) => readEvent(node) ?? []),
        earlier: hasEarlier ? answer_text(at(answer, 'pageInfo', 'startCursor')) : null,
    };
}
/** A comment as the fragment `Comment` answers it. */
function readComment(answer) {
    const editor = at(answer, 'editor');
    return {
        id: answer_text(at(answer, 'id')),
        databaseId: largeInteger(at(answer, 'fullDatabaseId')),
        url: answer_text(at(answer, 'url')),
        body: answer_text(at(answer, 'body')),
        createdAt: answer_text(at(answer, 'createdAt')),
        editedAt: textOrNull(at(answer, 'lastEditedAt')),
        editor: isPresent(editor) ? readActor(editor) : null,
        author: readActor(at(answer, 'author')),
        ours: flag(at(answer, 'viewerDidAuthor')),
        reactions: readReactions(at(answer, 'reactionGroups')),
    };
}
/** A page of comments, oldest first. */
function readCommentsPage(answer) {
    const hasEarlier = flag(at(answer, 'pageInfo', 'hasPreviousPage'));
    return {
        list: list(at(answer, 'nodes')).map(readComment),
        total: integer(at(answer, 'totalCount')),
        earlier: hasEarlier ? answer_text(at(answer, 'pageInfo', 'startCursor')) : null,
    };
}
/** The versions of a comment, the newest first. One whose text was deleted from the history is left out. */
function readCommentEdits(answer) {
    return list(at(answer, 'userContentEdits', 'nodes')).flatMap((edit) => {
        const version = textOrNull(at(edit, 'diff'));
        if (version === null)
            return [];
        const [id, moment] = [answer_text(at(edit, 'id')), answer_text(at(edit, 'editedAt'))];
        return [{ id, at: moment, editor: readActor(at(edit, 'editor')), text: version }];
    });
}
function readReactions(groups) {
    if (!isPresent(groups))
        return [];
    const ours = list(groups).filter((group) => flag(at(group, 'viewerHasReacted')));
    const contents = ours.map((group) => answer_text(at(group, 'content')));
    return ['THUMBS_UP', 'CONFUSED'].filter((reaction) => contents.includes(reaction));
}
function readEvent(node) {
    const core = {
        id: answer_text(at(node, 'id')),
        at: answer_text(at(node, 'createdAt')),
        actor: readActor(at(node, 'actor')),
    };
    switch (answer_text(at(node, '__typename'))) {
        case 'LabeledEvent':
        case 'UnlabeledEvent': {
            const type = answer_text(at(node, '__typename')) === 'LabeledEvent' ? 'labeled' : 'unlabeled';
            const label = at(node, 'label');
            // A label that was deleted since leaves an event without one, though the schema promises it.
            return isPresent(label) ? { ...core, type, label: answer_text(at(label, 'name')) } : null;
        }
        case 'MarkedAsDuplicateEvent':
            return { ...core, type: 'marked-as-duplicate' };
        case 'CommentDeletedEvent':
            return {
                ...core,
                type: 'comment-deleted',
                author: readActor(at(node, 'deletedCommentAuthor')),
            };
        case 'CrossReferencedEvent':
        case 'ReferencedEvent': {
            const link = linkOf(node);
            return link === null ? null : { ...core, type: 'linked', ...link };
        }
        case 'AssignedEvent':
            return { ...core, type: 'assigned', assignee: readActor(at(node, 'assignee')) };
        case 'UnassignedEvent':
            return { ...core, type: 'unassigned', assignee: readActor(at(node, 'assignee')) };
        case 'ClosedEvent':
            return {
                ...core,
                type: 'closed',
                reason: reasonOf(node),
                closer: closerOf(at(node, 'closer')),
            };
        case 'ReopenedEvent':
            return { ...core, type: 'reopened' };
        case 'RenamedTitleEvent': {
            const [from, to] = [at(node, 'previousTitle'), at(node, 'currentTitle')];
            return { ...core, type: 'renamed', from: answer_text(from), to: answer_text(to) };
        }
        default:
            return null;
    }
}
/** The pull request or commit of this repository that named the issue; other issues and repositories are no evidence. */
function linkOf(node) {
    if (flag(at(node, 'isCrossRepository')))
        return null;
    if (answer_text(at(node, '__typename')) === 'ReferencedEvent') {
        const commit = at(node, 'commit');
        if (!isPresent(commit))
            return null;
        const name = answer_text(at(commit, 'oid')).slice(0, 10);
        return { name, title: answer_text(at(commit, 'messageHeadline')), url: answer_text(at(commit, 'url')) };
    }
    const source = at(node, 'source');
    if (answer_text(at(source, '__typename')) !== 'PullRequest')
        return null;
    const [number, title] = [integer(at(source, 'number')), answer_text(at(source, 'title'))];
    return { name: `#${number}`, title, url: answer_text(at(source, 'url')) };
}
function reasonOf(node) {
    const reasons = {
        NOT_PLANNED: 'not-planned',
        DUPLICATE: 'duplicate',
    };
    return reasons[textOrNull(at(node, 'stateReason')) ?? ''] ?? 'completed';
}
/** What closed the issue, as a person would write it: `#57`, or a short commit id. */
function closerOf(answer) {
    if (!isPresent(answer))
        return null;
    const type = answer_text(at(answer, '__typename'));
    if (type === 'PullRequest')
        return `#${integer(at(answer, 'number'))}`;
    return type === 'Commit' ? answer_text(at(answer, 'oid')).slice(0, 10) : null;
}

;// CONCATENATED MODULE: ./.build/src/github/read-people.js



/** People as the fragment `People` answers them. */
function readPeople(answer) {
    const more = flag(at(answer, 'pageInfo', 'hasNextPage'));
    return { people: list(at(answer, 'nodes')).map(readPerson), isWhole: !more };
}
/** People, issues, pull requests and commits by name, in one request; whatever is not here is left out. */
async function lookUp(client, { owner, name }, named) {
    const { logins, numbers, commits } = named;
    if (logins.length + numbers.length + commits.length === 0)
        return nothingFound;
    const values = [...logins.entries()].map(([index, login]) => [`login${index}`, login]);
    const answer = await client.graphql('read', lookUpDocument(named), {
        owner,
        name,
        ...Object.fromEntries(values),
    });
    const parts = fields(found(answer, 'repository'));
    const here = parts.filter(([, thing]) => isPresent(thing));
    const wanted = logins.map((login) => login.toLowerCase());
    const numbered = (type) => here
        .filter(([alias]) => alias.startsWith('number'))
        .filter(([, thing]) => answer_text(at(thing, '__typename')) === type)
        .map(([alias]) => Number(alias.slice('number'.length)));
    return {
        people: here
            .filter(([alias]) => alias.startsWith('person'))
            .flatMap(([, thing]) => readPeople(thing).people)
            .filter(({ login }) => wanted.includes(login.toLowerCase())),
        issues: numbered('Issue'),
        pulls: numbered('PullRequest'),
        commits: new Map(here
            .filter(([alias, thing]) => alias.startsWith('commit') && 'oid' in Object(thing.value))
            .map(([alias, thing]) => [alias.slice('commit'.length), answer_text(at(thing, 'oid'))])),
    };
}
const nothingFound = { people: [], issues: [], pulls: [], commits: new Map() };
/** Numbers and commits are digits by now; logins go as variables. */
function lookUpDocument({ logins, numbers, commits }) {
    const asked = [
        ...logins.map((_, index) => `person${index}: assignableUsers(query: $login${index}, first: 20) { ...People }`),
        ...numbers.map((number) => `number${number}: issueOrPullRequest(number: ${number}) { __typename }`),
        ...commits.map((sha) => `commit${sha}: object(expression: "${sha}") { ... on Commit { oid } }`),
    ];
    const variables = logins.map((_, index) => `, $login${index}: String!`).join('');
    const people = logins.length === 0 ? '' : documents.people();
    return `query LookUp($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {\n    ${asked.join('\n    ')}\n  }\n}\n${people}`;
}
function readPerson(answer) {
    const [nodeId, login] = [answer_text(at(answer, 'id')), answer_text(at(answer, 'login'))];
    const id = at(answer, 'databaseId');
    return { nodeId, login, id: isPresent(id) ? integer(id) : null };
}

;// CONCATENATED MODULE: ./.build/src/github/read-pull.js


/** Pull requests as the fragment `DraftPull` answers them, without those of forks; null where they were not asked for. */
function read_pull_readPulls(answer) {
    if (!isPresent(answer))
        return null;
    return list(at(answer, 'nodes'))
        .filter((node) => !flag(at(node, 'isCrossRepository')))
        .map(readPull);
}
/** What else there is to know of the pull requests for a post-mortem, without those of forks. */
function readDraftPulls(answer) {
    return list(at(answer, 'nodes'))
        .filter((node) => !flag(at(node, 'isCrossRepository')))
        .map((node) => ({
        id: answer_text(at(node, 'id')),
        isMerged: answer_text(at(node, 'state')) === 'MERGED',
        head: answer_text(at(node, 'headRefOid')),
        isDressed: list(at(node, 'timelineItems', 'nodes')).length > 0,
    }));
}
/** One pull request. */
function readPull(answer) {
    const [mergedAt, mergedBy] = [at(answer, 'mergedAt'), at(answer, 'mergedBy')];
    return {
        id: answer_text(at(answer, 'id')),
        number: integer(at(answer, 'number')),
        url: answer_text(at(answer, 'url')),
        state: read_pull_states[answer_text(at(answer, 'state'))] ?? 'closed',
        isDraft: flag(at(answer, 'isDraft')),
        createdAt: answer_text(at(answer, 'createdAt')),
        mergedAt: isPresent(mergedAt) ? answer_text(mergedAt) : null,
        mergedBy: isPresent(mergedBy) ? readActor(mergedBy) : null,
        author: readActor(at(answer, 'author')),
    };
}
const read_pull_states = {
    OPEN: 'open',
    CLOSED: 'closed',
    MERGED: 'merged',
};

;// CONCATENATED MODULE: ./.build/src/github/observe.js













/** Read 1 of a sync: one issue with all that is kept of it. */
async function observeIssue(client, place, issue) {
    const paths = (0,record_paths/* recordPaths */.Oq)(issue);
    const draft = { draftBranch: (0,draft_place/* draftBranch */.OM)(issue) };
    const variables = { ...variablesOf(place), ...paths, ...draft, issue, itemTypes: itemTypes };
    const answer = await ask(client, variables);
    const repository = found(answer, 'repository');
    const [configuration, overrides, files] = await Promise.all([
        readText(client, at(repository, 'config'), settings/* settingsPath */.x),
        readOverrides(client, at(repository, 'overrides')),
        readFiles(client, at(repository, 'records'), paths),
    ]);
    const subject = readSubject(at(repository, 'issueOrPullRequest'), issue);
    const seen = readRepository(repository, answer.readAt);
    return {
        ...seen,
        labels: new Map([...seen.labels, ...labelsOf(repository)]),
        configuration,
        overrides,
        files,
        assignable: readPeople(at(repository, 'assignableUsers')),
        deployments: readDeployments(at(repository, 'deployments')),
        pulls: read_pull_readPulls(at(repository, 'pullRequests')),
        subject,
    };
}
/** Deployments or pull requests that may not be read take the whole repository out of the answer: then it is asked for without those. */
async function ask(client, variables) {
    const document = documents.observe();
    let asked = { withDeployments: true, withPulls: true };
    const whole = await client.graphql('read', document, { ...variables, ...asked });
    if (keptBack(whole, 'deployments'))
        asked = { ...asked, withDeployments: false };
    if (keptBack(whole, 'pullRequests'))
        asked = { ...asked, withPulls: false };
    const isWhole = asked.withDeployments && asked.withPulls;
    return isWhole ? whole : client.graphql('read', document, { ...variables, ...asked });
}
/** Whether GitHub kept a part of the repository back. */
function keptBack({ errors }, part) {
    return errors.some(({ path, type }) => type !== 'NOT_FOUND' && path[1] === part);
}
/** The newest deployments with who made them; null where they were not asked for. */
function readDeployments(answer) {
    if (!isPresent(answer))
        return null;
    return list(at(answer, 'nodes')).map((node) => ({
        deployment: readDeployment(node),
        creator: readActor(at(node, 'creator')),
    }));
}
/** The labels of the issue, whatever they are called. */
function labelsOf(repository) {
    const issue = at(repository, 'issueOrPullRequest');
    if (!isPresent(issue) || answer_text(at(issue, '__typename')) !== 'Issue')
        return [];
    return list(at(issue, 'issueLabels', 'nodes')).map((label) => [
        answer_text(at(label, 'name')).toLowerCase(),
        answer_text(at(label, 'id')),
    ]);
}
/** What setup and sweep need to know of the repository. */
async function observeRepository(client, place) {
    const paths = { open: record_paths/* sharedPaths */.KQ.open, changes: record_paths/* sharedPaths */.KQ.changes };
    const variables = { ...variablesOf(place), ...paths };
    const answer = await client.graphql('read', documents.observeRepository(), variables);
    return readOpen(client, found(answer, 'repository'), answer.readAt);
}
/** The repository as setup and sweep need it. */
async function readOpen(client, repository, readAt) {
    const paths = { open: record_paths/* sharedPaths */.KQ.open, changes: record_paths/* sharedPaths */.KQ.changes };
    const [configuration, files] = await Promise.all([
        readText(client, at(repository, 'config'), settings/* settingsPath */.x),
        readFiles(client, at(repository, 'records'), paths),
    ]);
    const seen = readRepository(repository, readAt);
    const [open, changes] = [files.get(paths.open) ?? null, files.get(paths.changes) ?? null];
    return { ...seen, configuration, open, changes };
}
/** The variables of every question about the repository and its records. */
function variablesOf({ owner, name, branch }) {
    return { owner, name, recordsRef: `refs/heads/${branch}` };
}
/** What every question about the repository answers. */
function readRepository(answer, readAt) {
    const labels = incident_labels/* labelTable */.vy.flatMap(({ name }, index) => {
        const label = at(answer, labelAlias(index));
        return isPresent(label) ? [[name, answer_text(at(label, 'id'))]] : [];
    });
    const records = at(answer, 'records');
    const branch = at(answer, 'defaultBranchRef');
    return {
        repository: {
            id: answer_text(at(answer, 'id')),
            archived: flag(at(answer, 'isArchived')),
            issuesEnabled: flag(at(answer, 'hasIssuesEnabled')),
            defaultBranch: isPresent(branch) ? answer_text(at(branch, 'name')) : null,
        },
        labels: new Map(labels),
        readAt,
        head: isPresent(records) ? answer_text(at(records, 'target', 'oid')) : null,
    };
}
function readSubject(answer, number) {
    if (!isPresent(answer))
        return { kind: 'missing' };
    if (answer_text(at(answer, '__typename')) !== 'Issue')
        return { kind: 'pull-request' };
    const read = readIssue(answer);
    // An answer with another number is a moved issue that GitHub followed for us; it is not here.
    return read.issue.number === number ? { kind: 'issue', ...read } : { kind: 'missing' };
}
/** Files of the records branch by path, read off its head commit by the name each has in the query. */
async function readFiles(client, records, paths) {
    if (!isPresent(records))
        return new Map();
    const entries = Object.entries(paths).map(async ([name, path]) => {
        const file = at(records, 'target', name);
        const content = isPresent(file) ? await readText(client, at(file, 'object'), path) : null;
        return content === null ? [] : [[path, content]];
    });
    return new Map((await Promise.all(entries)).flat());
}
/** The repository's own templates, by file name. */
async function readOverrides(client, folder) {
    if (!isPresent(folder) || fields(folder).length === 0)
        return new Map();
    const entries = list(at(folder, 'entries')).map(async (entry) => {
        const name = answer_text(at(entry, 'name'));
        if (!name.endsWith('.md'))
            return [];
        const content = await readText(client, at(entry, 'object'), name);
        return content === null ? [] : [[name, content]];
    });
    return new Map((await Promise.all(entries)).flat());
}

;// CONCATENATED MODULE: ./.build/src/github/pages.js



/** The open issues with any of these labels, oldest first. */
async function labelledIssues(client, question) {
    const nodes = await allPages(client, documents.labelledIssues(), question, (answer) => at(found(answer, 'repository'), 'issues'));
    return nodes.map(readLabelledIssue);
}
/** An issue as the fragment `Labelled` answers it. */
function readLabelledIssue(issue) {
    return {
        number: integer(at(issue, 'number')),
        createdAt: answer_text(at(issue, 'createdAt')),
        labelled: list(at(issue, 'timelineItems', 'nodes')).flatMap(readLabelled),
    };
}
function readLabelled(event) {
    const label = at(event, 'label');
    if (!isPresent(label))
        return [];
    return [{ label: answer_text(at(label, 'name')), at: answer_text(at(event, 'createdAt')) }];
}
/** The nodes of a connection, all pages, in order. */
async function allPages(client, document, variables, connectionOf) {
    const nodes = [];
    let { after } = variables;
    do {
        const answer = await client.graphql('read', document, { ...variables, after });
        const page = connectionOf(answer);
        nodes.push(...list(at(page, 'nodes')));
        const more = flag(at(page, 'pageInfo', 'hasNextPage'));
        after = more ? answer_text(at(page, 'pageInfo', 'endCursor')) : null;
    } while (after !== null);
    return nodes;
}

;// CONCATENATED MODULE: ./.build/src/github/read-comparison.js


/** More files than these GitHub leaves out without a word. https://docs.github.com/rest/commits/commits#compare-two-commits */
const maximumFiles = 300;
/** What a commit has that its common ancestor with another has not. */
async function compareFiles(client, { base, head }) {
    try {
        const answer = await client.rest('read', 'GET /repos/{owner}/{repo}/compare/{basehead}', {
            basehead: `${base}...${head}`,
            // The first page has all files; of the commits one is enough.
            per_page: 1,
        });
        const files = isPresent(at(answer, 'files')) ? list(at(answer, 'files')) : [];
        return {
            status: statusIn(answer),
            mergeBase: answer_text(at(answer, 'merge_base_commit', 'sha')),
            files: files.flatMap(readFile),
            isCut: files.length >= maximumFiles,
        };
    }
    catch (error) {
        const status = statusOf(error);
        if (status === 406 || status === 422)
            return 'too-large';
        if (status === 404)
            return 'unknown';
        throw error;
    }
}
const statuses = ['ahead', 'behind', 'diverged', 'identical'];
function statusIn(answer) {
    const told = answer_text(at(answer, 'status'));
    const status = statuses.find((one) => one === told);
    if (status === undefined)
        throw new TypeError(`GitHub compares commits as ${told}`);
    return status;
}
function readFile(file) {
    const path = answer_text(at(file, 'filename'));
    const lines = integer(at(file, 'additions')) + integer(at(file, 'deletions'));
    const blob = textOrNull(at(file, 'sha'));
    const read = { path, blob, aboutBytes: lines * bytesOfLine };
    switch (answer_text(at(file, 'status'))) {
        case 'unchanged':
            return [];
        case 'removed':
            return [{ ...read, how: 'deleted' }];
        case 'added':
        case 'copied':
            return [{ ...read, how: 'added' }];
        case 'renamed':
            return [before(file), { ...read, aboutBytes: unknownBytes, how: 'added' }];
        default:
            return [{ ...read, how: 'edited' }];
    }
}
const bytesOfLine = 50;
/** A file that was moved may have any number of lines, of which few changed. */
const unknownBytes = 20_000;
function before(file) {
    const path = answer_text(at(file, 'previous_filename'));
    return { path, how: 'deleted', blob: null, aboutBytes: unknownBytes };
}

;// CONCATENATED MODULE: ./.build/src/github/read-deployed.js







/** The configuration, and what was deployed to some environments; what GitHub keeps back is refused with the line that lets it be read. */
async function observeDeployed(client, { owner, name }, environments) {
    const answer = await client.graphql('read', documents.observeDeployed(), {
        owner,
        name,
        environments,
        withDeployments: environments !== null,
    });
    refuseKeptBack(answer);
    const repository = found(answer, 'repository');
    const configuration = await readText(client, at(repository, 'config'), settings/* settingsPath */.x);
    if (environments === null) {
        return { configuration, deployments: [], deploymentsAreCut: false, environmentNames: [] };
    }
    const deployments = at(repository, 'deployments');
    return {
        configuration,
        deployments: list(at(deployments, 'nodes')).map(readDeployment),
        deploymentsAreCut: flag(at(deployments, 'pageInfo', 'hasNextPage')),
        environmentNames: namesIn(at(repository, 'environmentNames')),
    };
}
function refuseKeptBack({ errors }) {
    const refused = errors.find(({ type }) => type === 'FORBIDDEN');
    if (refused !== undefined) {
        throw permissionMissing(refused.message, 'contents: read, deployments: read');
    }
}
function namesIn(connection) {
    if (!isPresent(connection))
        return [];
    const names = list(at(connection, 'nodes')).map((node) => textOrNull(at(node, 'environment')) ?? '');
    return [...new Set(names)].filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.build/src/github/read-any-texts.js


/** So many files of one question are read whole, a request each. */
const mostWholeReads = 10;
/** Larger files are left alone; bytes. */
const maximumBytes = 4 * 1024 * 1024;
/**
 * Texts of files of any kind as the fragment `Text` answers them, in their order, without a byte order mark; null where there is no
 * such file. Those that are cut or taken for binary are read again whole, ten at most: they may be UTF-16.
 */
function readAnyTexts(client, files) {
    const partial = files.filter((file) => isThere(file) && wholeText(file) === null);
    const read = new Set(partial.slice(0, mostWholeReads));
    return Promise.all(files.map(async (file) => {
        if (!isThere(file))
            return null;
        const whole = wholeText(file);
        if (whole !== null)
            return { text: whole.replace(/^\uFEFF/, '') };
        return read.has(file)
            ? readWhole(client, file)
            : { why: `one of more than ${mostWholeReads} large files` };
    }));
}
function isThere(file) {
    return isPresent(file) && isPresent(at(file, 'oid'));
}
function wholeText(file) {
    const isBinary = at(file, 'isBinary').value === true;
    return isBinary || flag(at(file, 'isTruncated')) ? null : textOrNull(at(file, 'text'));
}
async function readWhole(client, file) {
    const bytes = integer(at(file, 'byteSize'));
    const size = Math.round(bytes / 1024 / 1024);
    if (bytes > maximumBytes)
        return { why: `file of ${size} MiB, more than 4` };
    const read = await readBlob(client, answer_text(at(file, 'oid')));
    if (read === null || read.byteLength !== bytes) {
        return { why: 'GitHub did not hand over the whole of it' };
    }
    return textOfBytes(read);
}
/** UTF-8, or UTF-16 where a mark says so. */
function textOfBytes(bytes) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    if (isUtf16)
        return { text: new TextDecoder('utf-16le').decode(bytes) };
    // As Git tells text from anything else.
    return bytes.subarray(0, 8000).includes(0)
        ? { why: 'binary file' }
        : { text: new TextDecoder().decode(bytes) };
}

;// CONCATENATED MODULE: ./.build/src/github/read-files.js





/** Files of some folders, and texts, in one request; a text that is cut takes one more, and ten do at most. */
async function read_files_readFiles(client, { owner, name }, { folders, texts }) {
    if (folders.length === 0 && texts.length === 0)
        return { folders: [], texts: new Map() };
    const asked = [...folders.map(folderPart), ...texts.map(textPart)];
    const answer = await client.graphql('read', documentOf(asked, texts.length > 0), {
        owner,
        name,
        ...Object.fromEntries(asked.map(({ variable, value }) => [variable, value])),
    });
    const refused = answer.errors.find(({ type }) => type === 'FORBIDDEN');
    if (refused !== undefined)
        throw permissionMissing(refused.message, 'contents: read');
    const repository = found(answer, 'repository');
    const files = texts.map((_, index) => at(repository, `text${index}`));
    const read = await readAnyTexts(client, files);
    return {
        folders: folders.map(({ path }, index) => filesIn(at(repository, `folder${index}`), path)),
        texts: new Map(texts.flatMap(({ key }, index) => {
            const one = read[index] ?? null;
            return one === null ? [] : [[key, one]];
        })),
    };
}
function folderPart({ sha, path, depth }, index) {
    const [variable, type] = [`at${index}`, 'String!'];
    const field = `folder${index}: object(expression: $${variable}) { ${entries(depth)} }`;
    return { variable, type, value: `${sha}:${path}`, field };
}
function entries(depth) {
    const below = depth > 1 ? ` object { ${entries(depth - 1)} }` : '';
    return `... on Tree { entries { name type mode size oid${below} } }`;
}
function textPart(address, index) {
    const variable = `of${index}`;
    const isBlob = 'blob' in address;
    const argument = isBlob ? 'oid' : 'expression';
    return {
        variable,
        type: isBlob ? 'GitObjectID!' : 'String!',
        value: isBlob ? address.blob : `${address.sha}:${address.path}`,
        field: `text${index}: object(${argument}: $${variable}) { ...Text }`,
    };
}
function documentOf(parts, hasTexts) {
    const declared = parts.map(({ variable, type }) => `, $${variable}: ${type}`).join('');
    const fields = parts.map(({ field }) => `    ${field}`).join('\n');
    const query = `query Files($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}`;
    return hasTexts ? `${query}\n${documents.textFragment()}` : query;
}
/** Files of a folder and of those below it, as deep as they were asked for; null where there is no such folder. */
function filesIn(folder, path) {
    if (!isPresent(folder) || !isPresent(at(folder, 'entries')))
        return null;
    return list(at(folder, 'entries')).flatMap((entry) => {
        const own = `${path === '' ? '' : `${path}/`}${answer_text(at(entry, 'name'))}`;
        const below = at(entry, 'object');
        if (answer_text(at(entry, 'type')) === 'tree')
            return filesIn(below, own) ?? [];
        const isFile = answer_text(at(entry, 'type')) === 'blob' && integer(at(entry, 'mode')) !== linkMode;
        if (!isFile)
            return [];
        return [{ path: own, blob: answer_text(at(entry, 'oid')), bytes: integer(at(entry, 'size')) }];
    });
}
/** The mode of a symbolic link, 120000 in octal. */
const linkMode = 0o120000;

// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(36815);
// EXTERNAL MODULE: ./.build/src/guard-remedy.js
var guard_remedy = __webpack_require__(65839);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
;// CONCATENATED MODULE: ./.build/src/github/read-guard-unread.js




/** What GitHub may keep back, and the line of `permissions:` that lets it be read. */
const read_guard_unread_parts = {
    configuration: { name: 'the configuration', permission: 'contents: read' },
    records: { name: 'the records of incidents', permission: 'contents: read' },
    locks: { name: 'the branches that lock environments', permission: 'contents: read' },
    commit: { name: 'the commit', permission: 'contents: read' },
    issues: { name: 'the issues', permission: 'issues: read' },
    deployments: { name: 'the deployments', permission: 'deployments: read' },
    pulls: { name: 'the pull requests that are deployed', permission: 'pull-requests: read' },
    checks: { name: 'the checks of the commit', permission: 'checks: read, statuses: read' },
    workflows: {
        name: 'which workflow the checks of the commit are of',
        permission: 'actions: read, checks: read, statuses: read',
    },
    run: { name: 'when this run was started', permission: 'actions: read' },
};
/** Why a part of an answer is missing, by an error on the way of one of its fields; null where there is none. */
function keptBackPart(errors, part, fields) {
    const error = errors.find(({ path, type }) => type !== 'NOT_FOUND' && fields.some((field) => path.includes(field)));
    return error === undefined ? null : unread(part, graphQlFailure([error]));
}
/** Why a part is missing that a request of its own could not read. */
function unread(part, error) {
    const { name, permission } = read_guard_unread_parts[part];
    const isOther = error instanceof user_error/* UserError */.yo && error.code !== 'permission-missing';
    // What a token may not see, GitHub may say is not there.
    const isHidden = statusOf(error) === 404;
    return {
        state: 'unknown',
        reason: notShown(name, error),
        remedy: isOther && !isHidden ? (0,guard_remedy/* guardRemedy */.c)(error) : grant(permission),
    };
}
/** That GitHub does not show something, and what it says of it unless that is only the lack of a permission. */
function notShown(what, error) {
    // The client adds the address of the documentation to what GitHub says.
    const told = messageOf(error).replace(/ - https?:\/\/\S+$/, '');
    if (/resource not accessible/i.test(told))
        return `This token may not read ${what}.`;
    return `GitHub does not show ${what}: ${(0,text_escape/* plainLine */.h0)(told, 300).replace(/\.$/, '')}.`;
}
/** Asks for a line of `permissions:`. */
function grant(permission) {
    return `Add to the \`permissions:\` of the job in the workflow: \`${permission}\`.`;
}

;// CONCATENATED MODULE: ./.build/src/github/read-guard-checks.js



/** The first page of check runs and statuses of a commit; empty where it has none. */
function readChecks(commit, errors) {
    const keptBack = keptBackChecks(errors, ['statusCheckRollup']);
    if (keptBack !== null)
        return keptBack;
    const rollup = at(commit, 'statusCheckRollup');
    if (!isPresent(rollup))
        return (0,fact/* known */.e)({ checks: [], after: null });
    return (0,fact/* known */.e)(readCheckPage(at(rollup, 'contexts')));
}
/** Why checks are missing: those of a workflow take two permissions. */
function keptBackChecks(errors, fields) {
    return (keptBackPart(errors, 'workflows', ['workflowRun']) ?? keptBackPart(errors, 'checks', fields));
}
/** A page as the fragment `GuardChecks` answers it. */
function readCheckPage(contexts) {
    const more = flag(at(contexts, 'pageInfo', 'hasNextPage'));
    return {
        checks: list(at(contexts, 'nodes')).map(readCheck),
        after: more ? answer_text(at(contexts, 'pageInfo', 'endCursor')) : null,
    };
}
function readCheck(node) {
    return answer_text(at(node, '__typename')) === 'CheckRun' ? readRun(node) : readStatus(node);
}
/** A check run as the fragment `GuardCheckRun` answers it. */
function readRun(node) {
    const status = answer_text(at(node, 'status')).toLowerCase();
    const app = at(node, 'checkSuite', 'app');
    const run = at(node, 'checkSuite', 'workflowRun');
    return {
        name: answer_text(at(node, 'name')),
        status: read_guard_checks_states.find((one) => one === status) ?? 'pending',
        conclusion: textOrNull(at(node, 'conclusion'))?.toLowerCase() ?? null,
        url: answer_text(at(node, 'url')),
        app: isPresent(app) ? answer_text(at(app, 'slug')) : '',
        workflow: isPresent(run) ? readWorkflowRun(run) : null,
        id: isPresent(at(node, 'databaseId')) ? integer(at(node, 'databaseId')) : 0,
    };
}
function readWorkflowRun(run) {
    return {
        id: integer(at(run, 'workflow', 'databaseId')),
        event: answer_text(at(run, 'event')),
        run: String(integer(at(run, 'databaseId'))),
        startedAt: answer_text(at(run, 'createdAt')),
    };
}
const read_guard_checks_states = [
    'queued',
    'in_progress',
    'completed',
    'waiting',
    'requested',
    'pending',
];
/** A status of a commit as the fragment `GuardStatus` answers it: a check without a run. */
function readStatus(node) {
    const state = answer_text(at(node, 'state')).toLowerCase();
    const isRunning = state === 'pending' || state === 'expected';
    return {
        name: answer_text(at(node, 'context')),
        status: isRunning ? 'pending' : 'completed',
        conclusion: isRunning ? null : state === 'error' ? 'failure' : state,
        url: textOrNull(at(node, 'targetUrl')) ?? '',
        app: '',
        workflow: null,
        id: 0,
    };
}

;// CONCATENATED MODULE: ./.build/src/github/read-guard-issues.js







/** Issues by number with their records, and the open ones with some labels, in one request. */
async function guardIssues(client, place, { numbers, labels }) {
    const answer = await client.graphql('read', documentFor(numbers), {
        ...variablesOf(place),
        declaring: labels,
        withDeclared: labels.length > 0,
    });
    const refused = answer.errors.find(({ type }) => type !== 'NOT_FOUND');
    const repository = at(answer.data, 'repository');
    if (refused !== undefined || !isPresent(repository))
        throw graphQlFailure(answer.errors);
    const records = at(repository, 'records');
    const found = numbers.map(async (number) => {
        const issue = at(repository, `issue${number}`);
        // An answer with another number is a moved issue that GitHub followed for us; it is not here.
        if (!isPresent(issue) || !isIssue(issue, number))
            return [];
        const file = isPresent(records) ? at(records, 'target', `record${number}`) : records;
        const path = (0,record_paths/* recordPaths */.Oq)(number).record;
        const record = isPresent(file) ? await readText(client, at(file, 'object'), path) : null;
        return [[number, { ...readIssueNow(issue), record }]];
    });
    return {
        issues: new Map((await Promise.all(found)).flat()),
        declared: labels.length > 0 ? readIssuePage(at(repository, 'declared')) : noIssues,
    };
}
const noIssues = { issues: [], isCut: false };
/** A page of open issues as the fragment `GuardIssues` answers it. */
function readIssuePage(page) {
    return {
        issues: list(at(page, 'nodes')).map(read_guard_issues_readLabelled),
        isCut: flag(at(page, 'pageInfo', 'hasNextPage')),
    };
}
function isIssue(issue, number) {
    return answer_text(at(issue, '__typename')) === 'Issue' && integer(at(issue, 'number')) === number;
}
function readIssueNow(issue) {
    const [closed] = list(at(issue, 'closed', 'nodes'));
    const [reopened] = list(at(issue, 'reopened', 'nodes'));
    const isOpen = answer_text(at(issue, 'state')) === 'OPEN';
    return {
        ...read_guard_issues_readLabelled(issue),
        body: answer_text(at(issue, 'body')),
        isOpen,
        isClosedByMerge: !isOpen && closed !== undefined && isMerge(at(closed, 'closer')),
        reopenedAt: reopened === undefined ? null : answer_text(at(reopened, 'createdAt')),
    };
}
/** A project whose workflow closes issues closes them, too, and mends nothing. */
function isMerge(closer) {
    return isPresent(closer) && ['PullRequest', 'Commit'].includes(answer_text(at(closer, '__typename')));
}
const members = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const strangers = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'];
/** What GitHub calls an author here, by an `authorAssociation`. */
function authorIs(association) {
    if (members.includes(association))
        return 'member';
    return strangers.includes(association) ? 'stranger' : 'contributor';
}
function read_guard_issues_readLabelled(issue) {
    return {
        number: integer(at(issue, 'number')),
        title: answer_text(at(issue, 'title')),
        url: answer_text(at(issue, 'url')),
        author: readActor(at(issue, 'author')),
        authorIs: authorIs(answer_text(at(issue, 'authorAssociation'))),
        createdAt: answer_text(at(issue, 'createdAt')),
        updatedAt: answer_text(at(issue, 'updatedAt')),
        labels: list(at(issue, 'labels', 'nodes')).map((label) => answer_text(at(label, 'name'))),
        labelled: list(at(issue, 'timelineItems', 'nodes')).flatMap((event) => {
            const label = at(event, 'label');
            // The label may have been deleted since.
            if (!isPresent(label))
                return [];
            const actor = readActor(at(event, 'actor'));
            return [{ label: answer_text(at(label, 'name')), at: answer_text(at(event, 'createdAt')), actor }];
        }),
    };
}
function documentFor(numbers) {
    const issues = numbers.map((number) => `    issue${number}: issueOrPullRequest(number: ${number}) { __typename ...GuardIssueNow }`);
    const files = numbers.map((number) => `record${number}: file(path: "${(0,record_paths/* recordPaths */.Oq)(number).record}") { ...File }`);
    const records = numbers.length === 0
        ? ''
        : `    records: ref(qualifiedName: $recordsRef) { target { ... on Commit { ${files.join(' ')} } } }`;
    return `query GuardIssues(
  $owner: String!
  $name: String!
  ${numbers.length === 0 ? '' : '$recordsRef: String!'}
  $declaring: [String!]
  $withDeclared: Boolean!
) {
  repository(owner: $owner, name: $name) {
    declared: issues(
      labels: $declaring
      states: OPEN
      first: 100
      orderBy: { field: UPDATED_AT, direction: DESC }
    ) @include(if: $withDeclared) { ...GuardIssues }
${issues.join('\n')}
${records}
  }
}
${documents.guardIssueFragments(numbers.length > 0)}`;
}

;// CONCATENATED MODULE: ./.build/src/github/read-guard-commit.js




/** The commit that is to be deployed, with the newest of its history and the pull requests they came by. */
function read_guard_commit_readCommit(commit, errors) {
    const sha = answer_text(at(commit, 'oid'));
    const history = at(commit, 'history');
    const nodes = list(at(history, 'nodes'));
    const pullsUnread = keptBackPart(errors, 'pulls', ['associatedPullRequests', 'own']);
    const hasPulls = pullsUnread === null;
    return {
        sha,
        headline: answer_text(at(commit, 'messageHeadline')),
        history: nodes.map((node) => ({
            sha: answer_text(at(node, 'oid')),
            parents: list(at(node, 'parents', 'nodes')).map((parent) => answer_text(at(parent, 'oid'))),
            pulls: hasPulls ? pullsOf(node, sha) : [],
        })),
        pullsUnread,
        comments: hasPulls ? commentsOf(at(commit, 'own')) : [],
        isCut: flag(at(history, 'pageInfo', 'hasNextPage')),
    };
}
/** What was said on the pull requests of the commit. */
function commentsOf(pulls) {
    if (!isPresent(pulls))
        return [];
    return list(at(pulls, 'nodes'))
        .flatMap((pull) => list(at(pull, 'comments', 'nodes')))
        .map((comment) => ({
        body: answer_text(at(comment, 'body')),
        at: answer_text(at(comment, 'createdAt')),
        url: answer_text(at(comment, 'url')),
        author: readActor(at(comment, 'author')),
        authorIs: authorIs(answer_text(at(comment, 'authorAssociation'))),
        isEdited: isPresent(at(comment, 'lastEditedAt')),
    }));
}
/** Merged ones, and open ones that end in the commit: others only happen to have it. */
function pullsOf(node, sha) {
    const connection = at(node, 'associatedPullRequests');
    if (!isPresent(connection))
        return [];
    return list(at(connection, 'nodes'))
        .filter((pull) => flag(at(pull, 'merged')) || answer_text(at(pull, 'headRefOid')) === sha)
        .map((pull) => ({
        number: integer(at(pull, 'number')),
        url: answer_text(at(pull, 'url')),
        labels: list(at(pull, 'labels', 'nodes')).map((label) => answer_text(at(label, 'name'))),
    }));
}

;// CONCATENATED MODULE: ./.build/src/github/read-guard.js













/** Read 1 of a guard. What GitHub keeps back is told part by part. */
async function observeGuard(client, place, search) {
    const { answer, refusals } = await read_guard_ask(client, place, search);
    const repository = at(answer.data, 'repository');
    if (!isPresent(repository))
        throw graphQlFailure(answer.errors);
    const errors = [...refusals, ...answer.errors];
    const seen = read_guard_readSubject(at(repository, 'commit'), errors);
    if (seen === null)
        return 'no-such-commit';
    const part = async (name, fields, read) => keptBackPart(errors, name, fields) ?? (0,fact/* known */.e)(await read());
    const [configuration, templates, records, locks, declared, freezes, deployments] = await Promise.all([
        part('configuration', ['config'], () => readText(client, at(repository, 'config'), settings/* settingsPath */.x)),
        readOverrides(client, at(repository, 'overrides')),
        part('records', ['records'], () => readRecords(client, at(repository, 'records'))),
        part('locks', lockFields, () => readLocks(client, repository)),
        part('issues', issueFields, () => readIssuePage(at(repository, 'declared'))),
        part('issues', issueFields, () => readIssuePage(at(repository, 'freezes'))),
        part('deployments', deploymentFields, () => read_guard_readDeployments(repository)),
    ]);
    const { readAt } = answer;
    const issues = { declared, freezes };
    return { readAt, configuration, templates, records, ...issues, deployments, locks, ...seen };
}
/** The commit and its checks; null where GitHub knows none by the name. */
function read_guard_readSubject(named, errors) {
    const commit = commitBehind(named);
    const keptBackCommit = keptBackPart(errors.filter(isOfCommit), 'commit', ['commit']);
    if (keptBackCommit !== null)
        return { commit: keptBackCommit, checks: keptBackCommit };
    if (commit === null)
        return null;
    return { commit: (0,fact/* known */.e)(read_guard_commit_readCommit(commit, errors)), checks: readChecks(commit, errors) };
}
/** What a name is of: a commit, or an annotated tag of one; null for anything else. */
function commitBehind(named) {
    if (!isPresent(named))
        return null;
    const isTag = answer_text(at(named, '__typename')) === 'Tag';
    const target = isTag ? at(named, 'target') : named;
    return isPresent(target) && answer_text(at(target, '__typename')) === 'Commit' ? target : null;
}
/** An error of the commit itself, not of one of its parts that are told on their own. */
function isOfCommit({ path }) {
    const own = ['associatedPullRequests', 'own', 'statusCheckRollup'];
    return path[1] === 'commit' && !own.some((field) => path.includes(field));
}
/** Lists without which GitHub gives no repository; it tells of one of them and leaves the other out. */
const issueFields = ['declared', 'freezes'];
const deploymentFields = ['deployments', 'environmentNames'];
/** An environment is asked about in so many spellings. */
const environmentLocks = ['lock1', 'lock2', 'lock3', 'lock4'];
const lockFields = [...environmentLocks, 'globalLock'];
/** Lists that may not be read take the whole repository out of the answer: then it is asked for without those. */
async function read_guard_ask(client, place, search) {
    const variables = {
        ...variablesOf(place),
        environments: search.environments,
        sha: search.sha,
        open: record_paths/* sharedPaths */.KQ.open,
        overrides: search.overrideLog,
        declaring: search.severityLabels,
        ...lockVariables(search),
    };
    const document = documents.observeGuard();
    let parts = { withIssues: true, withDeployments: true };
    const refusals = [];
    for (;;) {
        const answer = await client.graphql('read', document, { ...variables, ...parts });
        const without = {
            withIssues: parts.withIssues && !isKeptBack(answer, issueFields),
            withDeployments: parts.withDeployments && !isKeptBack(answer, deploymentFields),
        };
        const isSame = without.withIssues === parts.withIssues && without.withDeployments === parts.withDeployments;
        if (isSame)
            return { answer, refusals };
        refusals.push(...answer.errors);
        parts = without;
    }
}
/** Where there are fewer spellings, the first is asked for again. */
function lockVariables({ locks, globalLock }) {
    const named = environmentLocks.map((field, index) => [field, locks[index] ?? locks[0] ?? '']);
    const branches = [...named, ['globalLock', globalLock]];
    return Object.fromEntries(branches.map(([field, branch]) => [field, `refs/heads/${branch}`]));
}
function read_guard_readDeployments(repository) {
    const names = list(at(repository, 'environmentNames', 'nodes')).map((node) => textOrNull(at(node, 'environment')) ?? '');
    const deployments = at(repository, 'deployments');
    return {
        deployments: list(at(deployments, 'nodes')).map(readGuardDeployment),
        isCut: flag(at(deployments, 'pageInfo', 'hasNextPage')),
        environmentNames: [...new Set(names)].filter((name) => name !== ''),
    };
}
function isKeptBack(answer, parts) {
    return parts.some((part) => keptBack(answer, part));
}
function readGuardDeployment(node) {
    const [newest] = list(at(node, 'statuses', 'nodes'));
    const creator = at(node, 'creator');
    return {
        ...readDeployment(node),
        by: isPresent(creator) ? answer_text(at(creator, 'login')) : null,
        state: newest === undefined ? null : answer_text(at(newest, 'state')).toLowerCase(),
    };
}
async function readRecords(client, records) {
    if (!isPresent(records))
        return { head: null, open: null, overrides: null };
    const target = at(records, 'target');
    const fileAt = async (name) => {
        const file = at(target, name);
        return isPresent(file) ? readText(client, at(file, 'object'), name) : null;
    };
    const [open, overrides] = await Promise.all([fileAt('open'), fileAt('overrides')]);
    return { head: answer_text(at(target, 'oid')), open, overrides };
}
async function readLocks(client, repository) {
    const refs = lockFields.map((field) => at(repository, field)).filter(isPresent);
    const byName = new Map(refs.map((ref) => [answer_text(at(ref, 'name')), ref]));
    const read = [...byName.values()].map(async (ref) => {
        const file = at(ref, 'target', 'file');
        const name = answer_text(at(ref, 'name'));
        return {
            name,
            text: isPresent(file)
                ? await readText(client, at(file, 'object'), `${name}:lock.json`)
                : null,
        };
    });
    return Promise.all(read);
}

;// CONCATENATED MODULE: ./.build/src/github/read-guard-more-checks.js





/** The checks of a commit behind its first page, in one request: those with the names, or of all names the next and the last hundred. */
function moreChecks(client, place, search) {
    return search.names === null
        ? checksBehind(client, place, search)
        : checksNamed(client, place, { sha: search.sha, names: search.names });
}
async function checksBehind(client, { owner, name }, { sha, after, seen }) {
    const variables = { owner, name, sha, after };
    const answer = await client.graphql('read', documents.guardCheckRuns(), variables);
    const keptBack = keptBackChecks(answer.errors, ['repository']);
    if (keptBack !== null)
        return keptBack;
    const rollup = at(answer.data, 'repository', 'commit', 'statusCheckRollup');
    if (!isPresent(rollup))
        return gone();
    const next = readCheckPage(at(rollup, 'contexts'));
    if (next.after === null)
        return (0,fact/* known */.e)(next.checks);
    const last = readCheckPage(at(rollup, 'last'));
    const total = integer(at(rollup, 'contexts', 'totalCount'));
    const read = seen + next.checks.length + last.checks.length;
    return read < total ? tooMany : (0,fact/* known */.e)([...next.checks, ...last.checks]);
}
async function checksNamed(client, { owner, name }, { sha, names }) {
    const named = Object.fromEntries(names.map((check, index) => [`check${index}`, check]));
    const variables = { owner, name, sha, ...named };
    const answer = await client.graphql('read', read_guard_more_checks_documentFor(Object.keys(named)), variables);
    const keptBack = keptBackChecks(answer.errors, ['repository']);
    if (keptBack !== null)
        return keptBack;
    const commit = at(answer.data, 'repository', 'commit');
    if (!isPresent(commit))
        return gone();
    const suites = Object.keys(named).map((alias) => at(commit, alias));
    if (suites.some((page) => flag(at(page, 'pageInfo', 'hasNextPage'))))
        return tooMany;
    const status = at(commit, 'status');
    const statuses = isPresent(status) ? Object.keys(named).map((alias) => at(status, alias)) : [];
    return (0,fact/* known */.e)([
        ...suites.flatMap((page) => list(at(page, 'nodes')).flatMap(read_guard_more_checks_runsOf)),
        ...statuses.filter(isPresent).map(readStatus),
    ]);
}
function read_guard_more_checks_runsOf(suite) {
    return list(at(suite, 'checkRuns', 'nodes')).map(readRun);
}
function read_guard_more_checks_documentFor(names) {
    const statuses = names.map((name) => `${name}: context(name: $${name}) { ...GuardStatus }`);
    const suites = names.map((name) => `${name}: checkSuites(first: 100, filterBy: { checkName: $${name} }) {
      pageInfo { hasNextPage }
      nodes {
        checkRuns(first: 10, filterBy: { checkName: $${name}, checkType: LATEST }) {
          nodes { ...GuardCheckRun }
        }
      }
    }`);
    return `query GuardNamedChecks(
  $owner: String!
  $name: String!
  $sha: String!
  ${names.map((name) => `$${name}: String!`).join('\n  ')}
) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) {
      ... on Commit {
        status { ${statuses.join(' ')} }
        ${suites.join('\n        ')}
      }
    }
  }
}
${documents.guardCheckFragments()}`;
}
function gone() {
    return unread('checks', new Error('the commit is gone'));
}
const tooMany = {
    state: 'unknown',
    reason: 'The commit has more than 300 checks, and not all of them were read.',
    remedy: 'Require checks by their whole names, without `*`.',
};

;// CONCATENATED MODULE: ./.build/src/github/read-guard-run.js




/** When a run was started at first, whatever its attempt is. */
async function runStartedAt(client, run) {
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        return (0,fact/* known */.e)(answer_text(at(await client.rest('read', route, { run_id: run }), 'created_at')));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return unread('run', error);
    }
}

// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(41860);
;// CONCATENATED MODULE: ./.build/src/github/read-guard-vulnerabilities.js








/**
 * Vulnerabilities that a commit has and another has not. GitHub compares what it has analysed: where it warns that something of a
 * commit was not, nobody knows.
 */
async function introducedVulnerabilities(client, { base, head }) {
    try {
        const route = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}';
        const answer = await client.rest('read', route, { basehead: `${base}...${head}` });
        const warning = snapshotWarning(answer);
        return warning === null ? (0,fact/* known */.e)(newOnes(list(answer))) : notAnalysed(warning);
    }
    catch (error) {
        return without(error, {
            what: 'what the deployment changes in dependencies',
            offer: 'the dependency graph, and in private repositories GitHub Code Security',
            permission: 'contents: read',
        });
    }
}
/** Open alerts of Dependabot: all of them, or a hundred or more of which one counts. */
async function openVulnerabilities(client, { severities, requests, counts }) {
    try {
        const found = [];
        let after = null;
        for (let pages = 0; pages < requests; pages += 1) {
            const answer = await alerts(client, severities, after);
            found.push(...list(answer).map(readAlert));
            after = nextPage(answer);
            if (after === null || found.some(counts))
                return (0,fact/* known */.e)(found);
        }
        return read_guard_vulnerabilities_tooMany(found.length);
    }
    catch (error) {
        return without(error, {
            what: 'the alerts of Dependabot',
            offer: 'Dependabot alerts',
            permission: 'vulnerability-alerts: read',
        });
    }
}
function read_guard_vulnerabilities_tooMany(read) {
    return {
        state: 'unknown',
        reason: `Dependabot has more than ${read} open alerts; the first ${read} are excepted, and the others were not read.`,
        remedy: 'Dismiss on GitHub what is excepted, or let only alerts of a higher severity count.',
    };
}
function alerts(client, severities, after) {
    return client.rest('read', 'GET /repos/{owner}/{repo}/dependabot/alerts', {
        state: 'open',
        severity: severities.join(','),
        per_page: 100,
        ...(after === null ? {} : { after }),
    });
}
/** The cursor of the next page; null where this is the last. https://docs.github.com/rest/using-the-rest-api/using-pagination */
function nextPage({ headers }) {
    const next = /<([^>]*)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
    return next === undefined ? null : new URL(next).searchParams.get('after');
}
/** What GitHub says of snapshots that it lacks; null for nothing. */
function snapshotWarning({ headers }) {
    const encoded = headers['x-github-dependency-graph-snapshot-warnings'];
    if (encoded === undefined || encoded === '')
        return null;
    return (0,text_escape/* plainLine */.h0)(Buffer.from(String(encoded), 'base64').toString('utf8'), 200);
}
function notAnalysed(warning) {
    return {
        state: 'unknown',
        reason: `GitHub has not analysed all dependencies of the commits: ${warning.replace(/\.$/, '')}.`,
        remedy: 'Run the job again once the dependency graph has snapshots of both commits.',
    };
}
/** An update that leaves a vulnerability in does not bring it. */
function newOnes(changes) {
    const ofType = (type) => changes.filter((change) => answer_text(at(change, 'change_type')) === type);
    const before = new Set(ofType('removed').flatMap(readChange).map(identityOf));
    return ofType('added')
        .flatMap(readChange)
        .filter((one) => !before.has(identityOf(one)));
}
function identityOf({ advisory, package: name, manifest }) {
    return JSON.stringify([advisory, name, manifest]);
}
function readChange(change) {
    return list(at(change, 'vulnerabilities')).map((one) => ({
        advisory: answer_text(at(one, 'advisory_ghsa_id')),
        aliases: [],
        package: answer_text(at(change, 'name')),
        manifest: answer_text(at(change, 'manifest')),
        severity: severityOf(answer_text(at(one, 'severity'))),
        origin: 'introduced',
        fixedIn: null,
        url: answer_text(at(one, 'advisory_url')),
    }));
}
function readAlert(alert) {
    const advisory = at(alert, 'security_advisory');
    const vulnerability = at(alert, 'security_vulnerability');
    const cve = textOrNull(at(advisory, 'cve_id'));
    const fixed = at(vulnerability, 'first_patched_version');
    return {
        advisory: answer_text(at(advisory, 'ghsa_id')),
        aliases: cve === null ? [] : [cve],
        package: answer_text(at(vulnerability, 'package', 'name')),
        manifest: textOrNull(at(alert, 'dependency', 'manifest_path')) ?? '',
        severity: severityOf(answer_text(at(vulnerability, 'severity'))),
        origin: 'open',
        fixedIn: isPresent(fixed) ? answer_text(at(fixed, 'identifier')) : null,
        url: answer_text(at(alert, 'html_url')),
    };
}
/** GitHub's two spellings; what it may add one day is taken for the worst. */
function severityOf(told) {
    const lower = told.toLowerCase();
    if (lower === 'moderate')
        return 'medium';
    return guard_settings/* vulnerabilitySeverities */.S.find((one) => one === lower) ?? 'critical';
}
/** Not being allowed and not having the feature look much alike: 403 and 404. */
function without(error, { what, offer, permission }) {
    if (!(error instanceof user_error/* UserError */.yo))
        throw error;
    const reason = notShown(what, error);
    const isRefused = error.code === 'permission-missing' || isRefusal(error);
    if (!isRefused)
        return { state: 'unknown', reason, remedy: (0,guard_remedy/* guardRemedy */.c)(error) };
    return {
        state: 'unknown',
        reason,
        remedy: `${grant(permission).slice(0, -1)}; the repository needs ${offer} as well.`,
    };
}

// EXTERNAL MODULE: ./.build/src/postmortem/filing/action-item-marker.js
var action_item_marker = __webpack_require__(85819);
;// CONCATENATED MODULE: ./.build/src/github/read-items.js







/** So many issues are asked for by number in one request. */
const batchLength = 50;
/** Issues by number; those that are not here, or are pull requests, are left out. */
async function itemIssues(client, { owner, name }, numbers) {
    const issues = [];
    for (let from = 0; from < numbers.length; from += batchLength) {
        const some = numbers.slice(from, from + batchLength);
        const asked = some.map((number) => `i${number}: issueOrPullRequest(number: ${number}) { ...ItemIssue }`);
        const document = `query ItemIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {\n    ${asked.join('\n    ')}\n  }\n}
${documents.itemIssueFragments()}`;
        const answer = await client.graphql('read', document, { owner, name });
        const there = fields(found(answer, 'repository')).map(([, issue]) => issue);
        issues.push(...there.filter((one) => isPresent(one) && fields(one).length > 0).map(readItem));
    }
    return issues;
}
/** At most so many pages of a hundred are looked through for the issues of one post-mortem. */
const maximumPages = 10;
/** Every issue with the marker of an action item of this subject, newest first. */
async function markedIssues(client, { owner, name }, subject) {
    const issues = [];
    let after = null;
    for (let page = 0; page < maximumPages; page += 1) {
        const answer = await client.graphql('read', documents.markedIssues(), { owner, name, after });
        const connection = at(found(answer, 'repository'), 'issues');
        issues.push(...list(at(connection, 'nodes')).map(readItem));
        if (!flag(at(connection, 'pageInfo', 'hasNextPage')))
            break;
        after = answer_text(at(connection, 'pageInfo', 'endCursor'));
    }
    return issues.filter((issue) => issue.subject === subject);
}
/** An issue as the fragment `ItemIssue` answers it; without a marker, its subject and key are empty. */
function readItem(answer) {
    const body = answer_text(at(answer, 'body'));
    const marker = (0,action_item_marker/* readActionItemMarker */.wi)(body);
    const isOpen = answer_text(at(answer, 'state')) === 'OPEN';
    const isDone = textOrNull(at(answer, 'stateReason')) === 'COMPLETED';
    return {
        id: answer_text(at(answer, 'id')),
        number: integer(at(answer, 'number')),
        url: answer_text(at(answer, 'url')),
        title: answer_text(at(answer, 'title')),
        body,
        subject: marker?.subject ?? '',
        key: marker?.key ?? '',
        state: isOpen ? 'open' : isDone ? 'done' : 'not-planned',
        closedAt: textOrNull(at(answer, 'closedAt')),
        createdAt: answer_text(at(answer, 'createdAt')),
        assignees: list(at(answer, 'assignees', 'nodes'))
            .map(readActor)
            .flatMap(({ login, type }) => (type === 'user' ? [login] : [])),
        labels: list(at(answer, 'labels', 'nodes')).map((label) => answer_text(at(label, 'name'))),
        ours: flag(at(answer, 'viewerDidAuthor')),
        author: readActor(at(answer, 'author')),
    };
}
/** An issue or pull request with its newest hundred comments; null when it is not here. */
async function readThread(client, { owner, name }, number) {
    const answer = await client.graphql('read', documents.thread(), { owner, name, number });
    refusePartial(answer);
    const thread = at(at(answer.data, 'repository'), 'issueOrPullRequest');
    if (!isPresent(thread))
        return null;
    const comments = list(at(thread, 'comments', 'nodes')).map(readComment);
    return { id: answer_text(at(thread, 'id')), comments };
}
/** A comment by its number; null where it was deleted. */
async function issueComment(client, databaseId) {
    const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
    try {
        const answer = await client.rest('read', route, { comment_id: databaseId });
        return { id: answer_text(at(answer, 'node_id')), databaseId, body: answer_text(at(answer, 'body')) };
    }
    catch (error) {
        if (statusOf(error) === 404 || statusOf(error) === 410)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/src/github/read-patch.js

/** The changed lines of all commits between two, one commit after the other, in one request. */
async function readRangePatch(client, range) {
    return readPatchOf(client, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${range.base}...${range.head}`,
        headers: { accept: 'application/vnd.github.patch' },
    });
}
/** What one commit changed against its first parent. */
async function readCommitDiff(client, sha) {
    return readPatchOf(client, 'GET /repos/{owner}/{repo}/commits/{ref}', {
        ref: sha,
        headers: { accept: 'application/vnd.github.diff' },
    });
}
/**
 * GitHub makes no diff over 20,000 lines, 1 MB or 300 files and says 406, or 422 where it gives up half way; a server error is
 * what an even larger one ends in.
 */
async function readPatchOf(client, route, parameters) {
    try {
        const { value } = await client.rest('read', route, parameters ?? {});
        if (typeof value === 'string')
            return { text: value };
        return value instanceof ArrayBuffer ? { text: Buffer.from(value).toString('utf8') } : 'unknown';
    }
    catch (error) {
        const status = statusOf(error);
        if (status === 406 || status === 422)
            return 'too-large';
        if (status === 404)
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/src/github/read-postmortems.js










/** Every post-mortem on the default branch by name, and what was read of them last. */
async function observePostmortems(client, place, before) {
    const commit = before ?? 'HEAD';
    const variables = {
        ...variablesOf(place),
        index: record_paths/* sharedPaths */.KQ.postmortems,
        before: commit,
        earlier: `${commit}:${draft_place/* postmortemFolder */.H0}`,
    };
    const answer = await client.graphql('read', documents.observePostmortems(), variables);
    const repository = found(answer, 'repository');
    const [configuration, overrides, index] = await Promise.all([
        readText(client, at(repository, 'config'), settings/* settingsPath */.x),
        readOverrides(client, at(repository, 'overrides')),
        readIndex(client, at(repository, 'index')),
    ]);
    const branch = at(repository, 'branch');
    const current = readDocuments(at(repository, 'postmortems'));
    const isThere = isPresent(at(repository, 'before'));
    return {
        ...readRepository(repository, answer.readAt),
        configuration,
        overrides,
        assignable: readPeople(at(repository, 'assignableUsers')),
        commit: isPresent(branch) ? answer_text(at(branch, 'target', 'oid')) : null,
        documents: current,
        // Forced away or never there: then nobody can tell what the push brought.
        earlier: isThere ? readDocuments(at(repository, 'earlier')) : current,
        index,
    };
}
/** Text of `post-mortems.json` off the head of the records branch; null when there is none. */
async function readIndex(client, records) {
    if (!isPresent(records))
        return null;
    const file = at(records, 'target', 'index');
    return isPresent(file) ? readText(client, at(file, 'object'), record_paths/* sharedPaths */.KQ.postmortems) : null;
}
/** The Markdown files of the folder and the folders in it, as the fragment `Postmortems` answers them. */
function readDocuments(folder) {
    return documentsIn(folder, draft_place/* postmortemFolder */.H0);
}
function documentsIn(tree, folder) {
    if (!isPresent(tree) || fields(tree).length === 0)
        return [];
    return list(at(tree, 'entries')).flatMap((entry) => {
        const path = `${folder}/${answer_text(at(entry, 'name'))}`;
        if (answer_text(at(entry, 'type')) === 'tree')
            return documentsIn(at(entry, 'object'), path);
        return read_postmortems_documentOf({ path, blob: answer_text(at(entry, 'oid')) });
    });
}
function read_postmortems_documentOf({ path, blob }) {
    return /\.(md|markdown)$/i.test(path) ? [{ path, blob }] : [];
}
/** A post-mortem, and how it got to the default branch. */
async function publishedDocument(client, { owner, name }, { path, blob }) {
    const variables = { owner, name, blob, path };
    const answer = await client.graphql('read', documents.publishedDocument(), variables);
    const repository = found(answer, 'repository');
    const branch = at(repository, 'defaultBranchRef');
    const [commit] = list(at(branch, 'target', 'history', 'nodes'));
    return {
        text: (await readText(client, at(repository, 'document'), path)) ?? '',
        last: commit === undefined ? null : readLast(commit, answer_text(at(branch, 'name'))),
    };
}
function readLast(commit, branch) {
    const pulls = list(at(commit, 'associatedPullRequests', 'nodes'));
    const merged = pulls.filter((one) => isPresent(at(one, 'mergedAt')));
    // Of a stack of pull requests the one that reached the default branch.
    const pull = merged.find((one) => answer_text(at(one, 'baseRefName')) === branch) ?? merged[0];
    if (pull === undefined) {
        const author = at(commit, 'author');
        const user = isPresent(author) ? at(author, 'user') : author;
        return { at: answer_text(at(commit, 'committedDate')), actor: readActor(user), pull: null };
    }
    const mergedAt = answer_text(at(pull, 'mergedAt'));
    const number = integer(at(pull, 'number'));
    return {
        at: mergedAt,
        actor: readActor(at(pull, 'mergedBy')),
        pull: { number, url: answer_text(at(pull, 'url')), mergedAt },
    };
}
/** Files of the records branch, and the issue of an incident. */
async function filingRecords(client, place, { paths, incident }) {
    const asked = paths.map((_, index) => `file${index}: file(path: $path${index}) { ...File }`);
    const issue = incident === null ? '' : 'issue(number: $incident) { id }';
    const declared = [
        ...paths.map((_, index) => `, $path${index}: String!`),
        ...(incident === null ? [] : [', $incident: Int!']),
    ].join('');
    const document = `query FilingRecords($owner: String!, $name: String!, $recordsRef: String!${declared}) {
  repository(owner: $owner, name: $name) {
    records: ref(qualifiedName: $recordsRef) { target { oid ... on Commit { ${asked.join(' ')} } } }
    ${issue}
  }
}
${documents.recordFragments()}`;
    const named = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
    const answer = await client.graphql('read', document, {
        ...variablesOf(place),
        ...named,
        ...(incident === null ? {} : { incident }),
    });
    const repository = found(answer, 'repository');
    const records = at(repository, 'records');
    const issueAnswer = incident === null ? null : at(repository, 'issue');
    return {
        head: isPresent(records) ? answer_text(at(records, 'target', 'oid')) : null,
        files: isPresent(records) ? await readNamed(client, at(records, 'target'), paths) : new Map(),
        incidentId: issueAnswer !== null && isPresent(issueAnswer) ? answer_text(at(issueAnswer, 'id')) : null,
    };
}
async function readNamed(client, commit, paths) {
    const read = paths.map(async (path, index) => {
        const file = at(commit, `file${index}`);
        const content = isPresent(file) ? await readText(client, at(file, 'object'), path) : null;
        return content === null ? [] : [[path, content]];
    });
    return new Map((await Promise.all(read)).flat());
}

;// CONCATENATED MODULE: ./.build/src/github/read-pull-documents.js







/** GitHub lists no more files of a pull request than 3,000. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const read_pull_documents_maximumPages = 30;
/** The post-mortems that a pull request adds or changes. */
async function pullDocuments(client, { owner, name }, pull) {
    const answer = await client.graphql('read', documents.pullDocuments(), { owner, name, pull });
    const repository = found(answer, 'repository');
    const request = at(repository, 'pullRequest');
    if (!isPresent(request))
        return null;
    const head = answer_text(at(request, 'headRefOid'));
    const paths = await changedPaths(client, pull);
    return {
        configuration: await readText(client, at(repository, 'config'), settings/* settingsPath */.x),
        head,
        isFork: flag(at(request, 'isCrossRepository')),
        readAt: answer.readAt,
        assignable: readPeople(at(repository, 'assignableUsers')),
        documents: await textsInPages(client, { owner, name }, { head, paths }),
    };
}
/** Paths of the post-mortems it adds or changes. */
async function changedPaths(client, pull) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const paths = [];
    for (let page = 1; page <= read_pull_documents_maximumPages; page += 1) {
        const files = list(await client.rest('read', route, { pull_number: pull, per_page: 100, page }));
        const there = files.filter((file) => answer_text(at(file, 'status')) !== 'removed');
        paths.push(...there.map((file) => answer_text(at(file, 'filename'))));
        if (files.length < 100)
            break;
    }
    return paths.filter((path) => path.startsWith(`${draft_place/* postmortemFolder */.H0}/`) && /\.(md|markdown)$/i.test(path));
}
/** A pull request that brings old post-mortems along may have hundreds: so many texts are asked for in a request. */
const textsInRequest = 50;
async function textsInPages(client, place, { head, paths }) {
    const texts = new Map();
    for (let from = 0; from < paths.length; from += textsInRequest) {
        const page = paths.slice(from, from + textsInRequest);
        for (const [path, content] of await textsAt(client, place, { head, paths: page })) {
            texts.set(path, content);
        }
    }
    return texts;
}
async function textsAt(client, { owner, name }, { head, paths }) {
    const declared = paths.map((_, index) => `, $file${index}: String!`).join('');
    const asked = paths.map((_, index) => `file${index}: object(expression: $file${index}) { ...Text }`);
    const document = `query PullTexts($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) { ${asked.join(' ')} }
}
${documents.textFragment()}`;
    const named = paths.map((path, index) => [`file${index}`, `${head}:${path}`]);
    const variables = { owner, name, ...Object.fromEntries(named) };
    const answer = await client.graphql('read', document, variables);
    const repository = found(answer, 'repository');
    const texts = paths.map(async (path, index) => {
        const content = await readText(client, at(repository, `file${index}`), path);
        return content === null ? [] : [[path, content]];
    });
    return new Map((await Promise.all(texts)).flat());
}

// EXTERNAL MODULE: ./.build/src/changes/question.js
var question = __webpack_require__(17401);
;// CONCATENATED MODULE: ./.build/src/github/read-pulse.js






/** One comment, and the newest deployment to some environments; none is asked about where none is named. */
async function readPulse(client, { owner, name }, asked) {
    const deployments = asked.environments.length > 0;
    const variables = { owner, name, ...asked, deployments };
    const answer = await client.graphql('read', documents.pulse(), variables);
    const errors = answer.errors.filter(({ path }) => path[0] !== 'repository');
    refusePartial({ ...answer, errors });
    const node = at(answer.data, 'node');
    return {
        comment: isPresent(node) ? readComment(node) : null,
        newestDeployment: deployments ? markOf(at(answer.data, 'repository')) : null,
    };
}
/** Deployments that may not be read are as good as none: that is told where they were asked for first. */
function markOf(repository) {
    const deployments = isPresent(repository) ? at(repository, 'deployments') : repository;
    const [newest] = isPresent(deployments) ? list(at(deployments, 'nodes')) : [];
    if (newest === undefined)
        return null;
    const status = at(newest, 'latestStatus');
    const state = isPresent(status) ? deploymentState(answer_text(at(status, 'state'))) : '';
    return (0,question/* deploymentMark */.dV)(integer(at(newest, 'databaseId')), state);
}

;// CONCATENATED MODULE: ./.build/src/github/read-sweep.js











/** Read 1 of a sweep; the labelled issues are the first hundred. */
async function observeSweep(client, place, labels) {
    const { open, changes, postmortems: index } = record_paths/* sharedPaths */.KQ;
    const variables = { ...variablesOf(place), open, changes, index, labels };
    const document = documents.observeSweep();
    const whole = await client.graphql('read', document, { ...variables, withDeployments: true });
    const answer = keptBack(whole, 'deployments')
        ? await client.graphql('read', document, { ...variables, withDeployments: false })
        : whole;
    const repository = found(answer, 'repository');
    const issues = at(repository, 'issues');
    const more = flag(at(issues, 'pageInfo', 'hasNextPage'));
    return {
        ...(await readOpen(client, repository, answer.readAt)),
        deployments: readDeployments(at(repository, 'deployments')),
        documents: readDocuments(at(repository, 'postmortems')),
        index: await readIndex(client, at(repository, 'records')),
        labelled: list(at(issues, 'nodes')).map(readLabelledIssue),
        after: more ? answer_text(at(issues, 'pageInfo', 'endCursor')) : null,
    };
}
/** So many issues are looked at in one request. */
const read_sweep_batchLength = 50;
/** What happened on issues lately, with what we did about them; null for one that is not there, or is a pull request. */
async function issuePulses(client, place, numbers) {
    const pulses = new Map();
    for (let from = 0; from < numbers.length; from += read_sweep_batchLength) {
        const some = numbers.slice(from, from + read_sweep_batchLength);
        for (const [number, pulse] of await readBatch(client, place, some))
            pulses.set(number, pulse);
    }
    return pulses;
}
async function readBatch(client, place, numbers) {
    const answer = await client.graphql('read', pulsesDocument(numbers), {
        ...variablesOf(place),
        itemTypes: itemTypes,
    });
    const repository = at(answer.data, 'repository');
    const records = at(repository, 'records');
    return Promise.all(numbers.map(async (number) => {
        const issue = at(repository, `issue${number}`);
        const isIssue = isPresent(issue) && answer_text(at(issue, '__typename')) === 'Issue';
        if (!isIssue)
            return [number, null];
        const file = isPresent(records) ? at(records, 'target', `work${number}`) : records;
        const { work: path } = (0,record_paths/* recordPaths */.Oq)(number);
        const work = isPresent(file) ? await readText(client, at(file, 'object'), path) : null;
        return [number, { ...read_sweep_readPulse(issue), work }];
    }));
}
function pulsesDocument(numbers) {
    const issues = numbers.map((number) => `    issue${number}: issueOrPullRequest(number: ${number}) { __typename ...IssuePulse }`);
    const works = numbers.map((number) => `work${number}: file(path: "${(0,record_paths/* recordPaths */.Oq)(number).work}") { ...File }`);
    return `query IssuePulses(
  $owner: String!
  $name: String!
  $recordsRef: String!
  $itemTypes: [IssueTimelineItemsItemType!]
) {
  repository(owner: $owner, name: $name) {
${issues.join('\n')}
    records: ref(qualifiedName: $recordsRef) {
      target { ... on Commit { ${works.join(' ')} } }
    }
  }
}
${documents.pulseFragments()}`;
}
function read_sweep_readPulse(issue) {
    const moments = list(at(issue, 'timelineItems', 'nodes')).map((node) => answer_text(at(node, 'createdAt')));
    const edited = textOrNull(at(issue, 'lastEditedAt'));
    const others = list(at(issue, 'comments', 'nodes')).filter((comment) => !flag(at(comment, 'viewerDidAuthor')) && !isAnswered(comment));
    const last = others.at(-1);
    return {
        happenedAt: [...moments, ...(edited === null ? [] : [edited])].toSorted(order/* compareText */.n).at(-1) ?? null,
        lastComment: last === undefined ? 0 : largeInteger(at(last, 'fullDatabaseId')),
    };
}
/** Our reaction marks what was answered. */
function isAnswered(comment) {
    const groups = at(comment, 'reactionGroups');
    return isPresent(groups) && list(groups).some((group) => flag(at(group, 'viewerHasReacted')));
}
/** When the workflow last ran on its schedule, newest first: five at most. */
async function scheduledRuns(client, workflow) {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    try {
        const parameters = { workflow_id: workflow, event: 'schedule', per_page: 5 };
        const answer = await client.rest('read', route, parameters);
        return list(at(answer, 'workflow_runs')).map((run) => answer_text(at(run, 'created_at')));
    }
    catch (error) {
        // A workflow that was renamed while it ran has no runs under its old name.
        if (statusOf(error) === 404)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/src/github/read-tree.js


/** Every file of a commit. GitHub cuts the list at 100,000 entries or 7 MB. https://docs.github.com/rest/git/trees#get-a-tree */
async function listFiles(client, sha) {
    try {
        const answer = await client.rest('read', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
            tree_sha: sha,
            recursive: '1',
        });
        return {
            files: list(at(answer, 'tree')).flatMap(readEntry),
            isCut: flag(at(answer, 'truncated')),
        };
    }
    catch (error) {
        if (statusOf(error) === 404)
            return 'unknown';
        throw error;
    }
}
function readEntry(entry) {
    const isFile = answer_text(at(entry, 'type')) === 'blob' && answer_text(at(entry, 'mode')) !== '120000';
    if (!isFile)
        return [];
    return [
        {
            path: answer_text(at(entry, 'path')),
            blob: answer_text(at(entry, 'sha')),
            bytes: integer(at(entry, 'size')),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/src/github/records.js



/** Commits files to the records branch if `head` is still its head. Key: the head. */
async function commitRecords(client, place, commit) {
    const done = await commitOnBranch(client, place, commit);
    if (done === 'stale' || 'head' in done)
        return done;
    throw isSecret(done.told)
        ? secretRefused(place.branch, done.told)
        : await refusal(client, place.branch, done.told);
}
/** Commits files to a branch if `head` is still its head; where a rule or push protection refuses that, what it says. */
async function commitOnBranch(client, place, commit) {
    const answer = await client.graphql('write', documents.commit(), {
        input: {
            branch: {
                repositoryNameWithOwner: `${place.owner}/${place.name}`,
                branchName: place.branch,
            },
            expectedHeadOid: commit.head,
            message: { headline: commit.message },
            fileChanges: {
                additions: [...commit.files].map(([path, contents]) => ({
                    path,
                    contents: Buffer.from(contents).toString('base64'),
                })),
            },
        },
    });
    const payload = at(answer.data, 'createCommitOnBranch');
    if (isPresent(payload))
        return { head: answer_text(at(payload, 'commit', 'oid')) };
    if (answer.errors.some(isStale))
        return 'stale';
    const refused = answer.errors.find(({ message, type }) => isSecret(message) || isRule(message) || isRule(type));
    if (refused === undefined)
        throw graphQlFailure(answer.errors);
    return { told: refused.message };
}
/**
 * Replaces the branch by one commit without parents that has the tree of `head`; `stale` when it names another commit by then.
 * Key: the head. GitHub keeps the old commits for a while, for whoever knows their ids.
 */
async function forgetHistory(client, place, { repositoryId, head, message, }) {
    const old = await client.rest('read', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        commit_sha: head,
    });
    const commit = await client.rest('write', 'POST /repos/{owner}/{repo}/git/commits', {
        message,
        tree: answer_text(at(old, 'tree', 'sha')),
        parents: [],
    });
    const root = answer_text(at(commit, 'sha'));
    const name = `refs/heads/${place.branch}`;
    const refUpdates = [{ name, beforeOid: head, afterOid: root, force: true }];
    const answer = await client.graphql('write', documents.moveRecords(), {
        input: { repositoryId, refUpdates },
    });
    if (isPresent(at(answer.data, 'updateRefs')))
        return { head: root };
    const refused = answer.errors.find(({ message: told, type }) => isRule(told) || isRule(type));
    if (refused)
        throw await refusal(client, place.branch, refused.message);
    if (answer.errors.some(({ type }) => type === 'FORBIDDEN'))
        throw graphQlFailure(answer.errors);
    // Whatever else keeps the branch from moving, looking again finds out; a lasting refusal ends the rounds.
    return 'stale';
}
/**
 * Creates the records branch with a first commit that has no parent. Key: the ref, which GitHub creates once; `exists` when
 * another run was faster.
 */
async function createRecordsBranch(client, branch, files) {
    const tree = await client.rest('write', 'POST /repos/{owner}/{repo}/git/trees', {
        tree: [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
    });
    const commit = await client.rest('write', 'POST /repos/{owner}/{repo}/git/commits', {
        message: 'Incident records begin here [skip ci]',
        tree: answer_text(at(tree, 'sha')),
        parents: [],
    });
    const head = answer_text(at(commit, 'sha'));
    try {
        await client.rest('write', 'POST /repos/{owner}/{repo}/git/refs', {
            ref: `refs/heads/${branch}`,
            sha: head,
        });
        return { head };
    }
    catch (error) {
        if (statusOf(error) !== 422)
            throw error;
        const told = messageOf(error);
        if (/already exists/i.test(told))
            return 'exists';
        if (isRule(told))
            throw await refusal(client, branch, told);
        throw error;
    }
}
/** A moved head arrives with HTTP 200 and this type; a head that is gone entirely reads the same to us. */
function isStale(error) {
    return error.type === 'STALE_DATA' || /expected branch to point to/i.test(error.message);
}
/** The failure with the rulesets that caused it by name, where they can be read; every reader of a repository may. */
async function refusal(client, branch, told) {
    const names = await rulesetNames(client, branch).catch((error) => {
        // The refusal is the news; a name that cannot be read only makes it less helpful.
        if (error instanceof Error)
            return [];
        throw error;
    });
    return recordsRefused(branch, told.replace(/\s+/g, ' ').trim(), names);
}
async function rulesetNames(client, branch) {
    const rules = await client.rest('read', 'GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        branch,
    });
    const ids = new Set(list(rules).map((rule) => integer(at(rule, 'ruleset_id'))));
    const names = [...ids].map(async (id) => {
        const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
        return answer_text(at(await client.rest('read', route, { ruleset_id: id }), 'name'));
    });
    return Promise.all(names);
}
const rulePattern = /rule violation|rule_violation|protected branch|cannot create ref due to|not authorized to push|approving review|required status check/i;
/** Push protection speaks of rules too. */
function isSecret(message) {
    return /secret(s)? (was |were )?detected|contains? (a )?secrets?|push protection/i.test(message);
}
function isRule(message) {
    return rulePattern.test(message);
}

;// CONCATENATED MODULE: ./.build/src/github/small-questions.js



const levels = [
    ['admin', 'admin'],
    ['maintain', 'maintain'],
    ['push', 'write'],
    ['triage', 'triage'],
    ['pull', 'read'],
];
/** What somebody may do. `user.permissions` holds for custom roles too, whose names are free text. */
async function authorityOf(client, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    try {
        const answer = await client.rest('read', route, { username: login });
        if (!isPresent(at(answer, 'user')))
            return 'none';
        const permissions = at(answer, 'user', 'permissions');
        return levels.find(([field]) => at(permissions, field).value === true)?.[1] ?? 'none';
    }
    catch (error) {
        // Bots and accounts that are no users answer 404: nobody we know, so nobody who may.
        if (statusOf(error) === 404)
            return 'none';
        throw error;
    }
}
/** GitHub answers a moved issue with a redirect and a deleted one with 410; one it hides with 404, like one that never was. */
async function whereabouts(client, issue) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    try {
        const answer = await client.rest('read', route, { issue_number: issue, redirect: 'manual' });
        return isPresent(at(answer, 'number')) ? 'here' : 'transferred';
    }
    catch (error) {
        const status = statusOf(error);
        if (status === 301)
            return 'transferred';
        if (status === 410)
            return 'deleted';
        if (status === 404)
            return 'hidden';
        throw error;
    }
}
/** Pins a comment. Older servers do not know the route, and a pin is worth no red run. Key: the comment. */
async function pinComment(client, databaseId) {
    const route = 'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin';
    try {
        await client.rest('write', route, { comment_id: databaseId });
        return 'pinned';
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo) || isRefusal(error))
            return 'not-offered';
        return error.code === 'permission-missing' ? 'not-offered' : 'unanswered';
    }
}

;// CONCATENATED MODULE: ./.build/src/github/write-draft.js









/** What is there of a post-mortem. */
async function observeDraft(client, { owner, name }, { branch, path }) {
    const variables = { owner, name, draftRef: `refs/heads/${branch}`, branch, path };
    const whole = await client.graphql('read', documents.observeDraft(), variables);
    // A token that may not read statuses is one more that finds none.
    const errors = whole.errors.filter(({ path }) => !path.includes('status'));
    const repository = found({ ...whole, errors }, 'repository');
    const base = at(repository, 'defaultBranchRef');
    const draft = at(repository, 'draft');
    const owners = ['owners', 'ownersOfRoot', 'ownersOfDocs'].map((alias) => at(repository, alias));
    const firstOwners = owners.find(isPresent);
    return {
        repositoryId: answer_text(at(repository, 'id')),
        defaultBranch: isPresent(base)
            ? { name: answer_text(at(base, 'name')), ...(await readBranch(client, base, path)) }
            : null,
        draft: isPresent(draft) ? await readBranch(client, draft, path) : null,
        status: isPresent(draft) ? statusOfCommit(at(draft, 'target', 'status')) : null,
        pulls: readDraftPulls(at(repository, 'pullRequests')),
        codeOwners: firstOwners === undefined ? null : await readText(client, firstOwners, 'CODEOWNERS'),
    };
}
async function readBranch(client, ref, path) {
    const commit = at(ref, 'target');
    return {
        head: answer_text(at(commit, 'oid')),
        paths: pathsBelow(at(commit, 'folder'), draft_place/* postmortemFolder */.H0),
        text: await fileText(client, at(commit, 'file'), path),
    };
}
function statusOfCommit(status) {
    if (!isPresent(status) || !isPresent(at(status, 'context')))
        return null;
    const context = at(status, 'context');
    return `${answer_text(at(context, 'state')).toLowerCase()} ${textOrNull(at(context, 'description')) ?? ''}`;
}
/** A file at the head of a branch; null when either is not there. */
async function branchFile(client, { owner, name }, { branch, path }) {
    const variables = { owner, name, draftRef: `refs/heads/${branch}`, path };
    const answer = await client.graphql('read', documents.branchFile(), variables);
    const draft = at(found(answer, 'repository'), 'draft');
    return isPresent(draft) ? fileText(client, at(draft, 'target', 'file'), path) : null;
}
async function fileText(client, file, path) {
    if (!isPresent(file) || !isPresent(at(file, 'object')))
        return null;
    return readText(client, at(file, 'object'), path);
}
/** Paths of what stands in a folder, and in the folders that the answer opens as well. */
function pathsBelow(folder, path) {
    const tree = isPresent(folder) ? at(folder, 'object') : folder;
    if (!isPresent(tree) || !has(tree, 'entries'))
        return [];
    return list(at(tree, 'entries')).flatMap((entry) => {
        const own = `${path}/${answer_text(at(entry, 'name'))}`;
        return has(entry, 'object') ? [own, ...pathsBelow(entry, own)] : [own];
    });
}
function has(answer, field) {
    return fields(answer).some(([name]) => name === field);
}
/** Creates a branch. Key: the ref, which GitHub creates once. */
async function createBranch(client, branch, sha) {
    try {
        const ref = `refs/heads/${branch}`;
        await client.rest('write', 'POST /repos/{owner}/{repo}/git/refs', { ref, sha });
        return 'created';
    }
    catch (error) {
        if (statusOf(error) === 422 && /already exists/i.test(messageOf(error)))
            return 'exists';
        throw statusOf(error) === 422 ? draftRefused(branch, messageOf(error)) : error;
    }
}
/** Points a branch at another commit if its head is still the one named. */
async function moveBranch(client, { repositoryId, branch, from, to }) {
    const name = `refs/heads/${branch}`;
    const refUpdates = [{ name, beforeOid: from, afterOid: to, force: true }];
    const answer = await client.graphql('write', documents.moveRecords(), {
        input: { repositoryId, refUpdates },
    });
    if (isPresent(at(answer.data, 'updateRefs')))
        return 'moved';
    const refused = answer.errors.find(({ message }) => /\brules?\b|protected/i.test(message));
    if (refused !== undefined)
        throw draftRefused(branch, refused.message);
    if (answer.errors.some(({ type }) => type === 'FORBIDDEN'))
        throw graphQlFailure(answer.errors);
    // Whatever else keeps the branch from moving, looking again finds out; a lasting refusal ends the rounds.
    return 'stale';
}
/** Commits files to a branch if its head is still the one named. */
async function commitToBranch(client, { owner, name }, commit) {
    const done = await commitOnBranch(client, { owner, name, branch: commit.branch }, commit);
    if (done === 'stale' || 'head' in done)
        return done;
    throw /secret|push protection/i.test(done.told)
        ? secretRefused(commit.branch, done.told)
        : draftRefused(commit.branch, done.told);
}
/** Opens a pull request; as a draft where drafts are offered. */
async function openPull(client, pull) {
    const asDraft = await tryToOpen(client, pull, true);
    return asDraft === 'drafts-not-offered' ? asOpened(await tryToOpen(client, pull, false)) : asDraft;
}
function asOpened(answer) {
    if (answer === 'drafts-not-offered')
        return { kind: 'not-permitted', told: answer };
    return answer;
}
async function tryToOpen(client, { repositoryId, base, branch, title, body }, draft) {
    const input = { repositoryId, baseRefName: base, headRefName: branch, title, body, draft };
    const answer = await client.graphql('write', documents.openPull(), { input });
    const opened = at(answer.data, 'createPullRequest');
    if (isPresent(opened) && isPresent(at(opened, 'pullRequest'))) {
        return { kind: 'opened', pull: readPull(at(opened, 'pullRequest')) };
    }
    const told = answer.errors.map(({ message }) => message).join(' ');
    if (/already exists/i.test(told))
        return { kind: 'exists' };
    if (/no commits between/i.test(told))
        return { kind: 'nothing-new' };
    if (/draft pull requests are not supported/i.test(told))
        return 'drafts-not-offered';
    if (/not permitted to create/i.test(told))
        return { kind: 'not-permitted', told };
    const isForbidden = answer.errors.some(({ type }) => type === 'FORBIDDEN');
    throw isForbidden ? pullsForbidden(told) : graphQlFailure(answer.errors);
}
/** Who looks after a pull request; whatever of it GitHub refuses is told in its words. */
async function dressPull(client, pull, { assignees, labels, reviewers }) {
    const [withAssignees, withLabels] = [assignees.length > 0, labels.length > 0];
    const withReviewers = reviewers.length > 0;
    if (!withAssignees && !withLabels && !withReviewers)
        return [];
    const named = { pull, assignees, labels, reviewers };
    const variables = { ...named, withAssignees, withLabels, withReviewers };
    const answer = await client.graphql('write', documents.dressPull(), variables);
    return answer.errors.map(({ message }) => message);
}
/** Makes a pull request a draft again; where that is refused, as on a plan without drafts, in GitHub's words. */
async function backToDraft(client, pull) {
    const answer = await client.graphql('write', documents.backToDraft(), { pull });
    const [refused] = answer.errors;
    if (refused === undefined)
        return null;
    if (isOutOfScope(refused.message))
        throw pullsForbidden(refused.message);
    const failure = graphQlFailure([refused]);
    if (failure.code !== 'permission-missing' && !isRefusal(failure))
        throw failure;
    return refused.message;
}
/** What GitHub says to a token that lacks a permission altogether. */
function isOutOfScope(told) {
    return /not accessible by/i.test(told);
}
/** The context of our commit status. */
const context = 'post-mortem';
/** Sets our commit status. */
async function setStatus(client, sha, { state, description, targetUrl }) {
    try {
        // Saying it twice says no more: it may be sent again as a read may.
        await client.rest('read', 'POST /repos/{owner}/{repo}/statuses/{sha}', {
            sha,
            state,
            context,
            description: description.slice(0, 140),
            target_url: targetUrl,
        });
        return true;
    }
    catch (error) {
        // A token of a fork may not, and the annotations say the same.
        if (error instanceof user_error/* UserError */.yo && error.code === 'permission-missing')
            return false;
        throw error;
    }
}
/** A token that may write no pull requests. */
function pullsForbidden(told) {
    return new user_error/* UserError */.yo('permission-missing', {
        what: `The pull request of a post-mortem could not be looked after: ${told.replace(/[.\s]+$/, '')}.`,
        remedy: 'Add to the `permissions:` of the job in the workflow: `pull-requests: write`.',
    });
}
function draftRefused(branch, told) {
    return new user_error/* UserError */.yo('draft-refused', {
        what: `A rule of the repository refuses the branch ${branch} of a post-mortem: ${told.replace(/\s+/g, ' ').trim()}`,
        remedy: 'Under Settings, Rules, Rulesets, exclude `post-mortem/**` from the ruleset that says so; the next run opens the draft.',
    });
}

;// CONCATENATED MODULE: ./.build/src/github/write-issue.js





/** So many writes go into one request: GitHub gives up on one that takes ten seconds. */
const write_issue_batchLength = 50;
/** Carries out writes to an issue, in order. One that fails does not keep the others from being done. */
async function writeIssue(client, target, { writes, branch }) {
    const mutations = writes.map((write) => mutationOf(write, target));
    const outcomes = [];
    let head = null;
    for (let from = 0; from < mutations.length; from += write_issue_batchLength) {
        const some = mutations.slice(from, from + write_issue_batchLength);
        const variables = { ...write_issue_variablesOf(some), recordsRef: `refs/heads/${branch}` };
        const answer = await client.graphql('write', batch(some), variables);
        outcomes.push(...some.map((mutation, index) => outcomeOf(answer, mutation, aliasOf(index))));
        head = headIn(answer, some);
    }
    return { outcomes, head };
}
/**
 * Head of the records branch as the last write of a request saw it: what was done in between shows there, so that no commit has
 * to find it out.
 */
function headIn(answer, mutations) {
    const last = mutations.findLastIndex(({ issuePath }) => issuePath !== null);
    const path = mutations[last]?.issuePath;
    let inner = at(answer.data, aliasOf(last));
    for (const field of [...(path ?? []), 'repository', 'ref', 'target']) {
        if (!isPresent(inner))
            return null;
        inner = at(inner, field);
    }
    return isPresent(inner) ? answer_text(at(inner, 'oid')) : null;
}
function mutationOf(write, target) {
    const { issueId, labelIds, userIds } = target;
    switch (write.kind) {
        case 'post-comment':
        case 'say':
            return {
                field: 'addComment',
                inputType: 'AddCommentInput',
                input: { subjectId: issueId, body: write.body },
                selection: 'commentEdge { node { ...Comment } }',
                issuePath: ['subject'],
                issueType: 'Issue',
            };
        case 'edit-comment':
            return {
                field: 'updateIssueComment',
                inputType: 'UpdateIssueCommentInput',
                input: { id: write.id, body: write.body },
                selection: '',
                issuePath: ['issueComment'],
            };
        case 'delete-comment':
            return {
                field: 'deleteIssueComment',
                inputType: 'DeleteIssueCommentInput',
                input: { id: write.id },
                selection: 'clientMutationId',
                issuePath: null,
            };
        case 'react':
            return {
                field: 'addReaction',
                inputType: 'AddReactionInput',
                input: { subjectId: write.comment, content: write.reaction },
                selection: '',
                issuePath: ['subject'],
                issueType: 'IssueComment',
            };
        case 'add-labels':
            return {
                field: 'addLabelsToLabelable',
                inputType: 'AddLabelsToLabelableInput',
                input: { labelableId: issueId, labelIds: idsOf(write.names, labelIds) },
                selection: '',
                issuePath: ['labelable'],
                issueType: 'Issue',
            };
        case 'remove-labels':
            return {
                field: 'removeLabelsFromLabelable',
                inputType: 'RemoveLabelsFromLabelableInput',
                input: { labelableId: issueId, labelIds: idsOf(write.names, labelIds) },
                selection: '',
                issuePath: ['labelable'],
                issueType: 'Issue',
            };
        case 'assign':
        case 'unassign':
            return {
                field: write.kind === 'assign' ? 'addAssigneesToAssignable' : 'removeAssigneesFromAssignable',
                inputType: write.kind === 'assign'
                    ? 'AddAssigneesToAssignableInput'
                    : 'RemoveAssigneesFromAssignableInput',
                input: { assignableId: issueId, assigneeIds: idsOf(write.logins, userIds) },
                selection: '',
                issuePath: ['assignable'],
                issueType: 'Issue',
            };
        case 'close':
            return {
                field: 'closeIssue',
                inputType: 'CloseIssueInput',
                input: { issueId, stateReason: closeReasons[write.reason] },
                selection: '',
                issuePath: ['issue'],
            };
        case 'reopen':
            return {
                field: 'reopenIssue',
                inputType: 'ReopenIssueInput',
                input: { issueId },
                selection: '',
                issuePath: ['issue'],
            };
        case 'pin-comment':
            throw new TypeError('a comment is pinned by REST, not in the batch');
    }
}
const closeReasons = {
    completed: 'COMPLETED',
    'not-planned': 'NOT_PLANNED',
    duplicate: 'DUPLICATE',
};
function idsOf(names, ids) {
    return names.flatMap((name) => ids.get(name.toLowerCase()) ?? []);
}
function batch(mutations) {
    const last = mutations.findLastIndex(({ issuePath }) => issuePath !== null);
    const variables = mutations.map(({ inputType }, index) => `$${aliasOf(index)}: ${inputType}!`);
    const fields = mutations.map((mutation, index) => {
        const told = index === last ? `${mutation.selection} ${headSelection(mutation)}` : mutation.selection;
        const { field } = mutation;
        return `  ${aliasOf(index)}: ${field}(input: $${aliasOf(index)}) { ${told.trim() || 'clientMutationId'} }`;
    });
    const reference = last < 0 ? [] : ['$recordsRef: String!'];
    const head = [...variables, ...reference].join(', ');
    const operation = `mutation WriteIssue(${head}) {\n${fields.join('\n')}\n}`;
    const comments = mutations.some(({ selection }) => selection.includes('...Comment'));
    return comments ? `${operation}\n${documents.commentFragments()}` : operation;
}
function headSelection({ issuePath, issueType }) {
    const head = 'repository { ref(qualifiedName: $recordsRef) { target { oid } } }';
    const inner = issueType === undefined ? head : `... on ${issueType} { ${head} }`;
    return (issuePath ?? []).reduceRight((selection, field) => `${field} { ${selection} }`, inner);
}
function write_issue_variablesOf(mutations) {
    return Object.fromEntries(mutations.map(({ input }, index) => [aliasOf(index), input]));
}
function aliasOf(index) {
    return `write${index}`;
}
/** A write GitHub refuses is told with what it said; the writes beside it stand. */
function write_issue_refused(errors) {
    const failure = graphQlFailure(errors);
    if (!isRefusal(failure))
        return { kind: 'failed', error: failure };
    const told = errors.map(({ message }) => message).join('; ');
    const error = new user_error/* UserError */.yo('write-refused', {
        what: `GitHub refused a write to the issue: ${told}.`,
        remedy: 'The record is up to date. Mend what GitHub names, then run the workflow again.',
        cause: failure,
    });
    return { kind: 'failed', error };
}
function outcomeOf(answer, mutation, alias) {
    const errors = answer.errors.filter((error) => error.path[0] === alias);
    const payload = at(answer.data, alias);
    if (!isPresent(payload)) {
        return errors.some(({ type }) => type === 'NOT_FOUND') ? { kind: 'vanished' } : write_issue_refused(errors);
    }
    if (mutation.field !== 'addComment')
        return { kind: 'done' };
    return { kind: 'commented', comment: readComment(at(payload, 'commentEdge', 'node')) };
}

;// CONCATENATED MODULE: ./.build/src/github/write-items.js



/** Files an issue. */
async function createItem(client, { repositoryId, title, body, labels, assignees, milestone }) {
    const answer = await client.graphql('write', documents.createItem(), {
        input: {
            repositoryId,
            title,
            body,
            labelIds: labels,
            assigneeIds: assignees,
            ...(milestone === null ? {} : { milestoneId: milestone }),
        },
    });
    const issue = at(payloadOf(answer, 'createIssue'), 'issue');
    return {
        id: answer_text(at(issue, 'id')),
        number: integer(at(issue, 'number')),
        url: answer_text(at(issue, 'url')),
    };
}
/** Changes an issue; what is null or empty stays. */
async function updateItem(client, { id, title, body, addAssignees, milestone }) {
    const answer = await client.graphql('write', documents.updateItem(), {
        input: {
            id,
            ...(title === null ? {} : { title }),
            ...(body === null ? {} : { body }),
            ...(milestone === null ? {} : { milestoneId: milestone }),
        },
        assignees: { assignableId: id, assigneeIds: addAssignees },
        withAssignees: addAssignees.length > 0,
    });
    payloadOf(answer, 'updateIssue');
}
/** Closes an issue as the duplicate of another. */
async function closeDuplicate(client, issue, of) {
    const input = { issueId: issue, stateReason: 'DUPLICATE', duplicateIssueId: of };
    payloadOf(await client.graphql('write', documents.closeDuplicate(), { input }), 'closeIssue');
}
/** Id of the open milestone with this title, which is created where there is none. Noon, as GitHub counts days elsewhere. */
async function milestone(client, title, day) {
    const route = 'GET /repos/{owner}/{repo}/milestones';
    for (let page = 1;; page += 1) {
        const some = list(await client.rest('read', route, { state: 'open', per_page: 100, page }));
        const known = some.find((one) => answer_text(at(one, 'title')) === title);
        if (known !== undefined)
            return answer_text(at(known, 'node_id'));
        if (some.length < 100)
            break;
    }
    const created = await client.rest('write', 'POST /repos/{owner}/{repo}/milestones', {
        title,
        due_on: `${day}T12:00:00Z`,
    });
    return answer_text(at(created, 'node_id'));
}
/** Sets the organisation's issue field for due dates, null empties it; `false` where there is none such, or the token may not. */
async function setDueField(client, { issue, field, day }) {
    const value = day === null ? { delete: true } : { dateValue: day };
    const input = { issueId: issue, issueFields: [{ fieldId: field, ...value }] };
    return isDone(client, documents.setDueField(), { field: 'setIssueFieldValue', input });
}
/** Makes one issue a sub-issue of another; `false` where that is not offered, or not possible. */
async function addSubIssue(client, parent, child) {
    const input = { issueId: parent, subIssueId: child };
    return isDone(client, documents.addSubIssue(), { field: 'addSubIssue', input });
}
/** Whether GitHub did what not every server offers; a whole answer without data says that it does not. */
async function isDone(client, document, { field, input }) {
    try {
        const answer = await client.graphql('write', document, { input });
        const isThere = answer.errors.some(({ message }) => /already|duplicate sub-issue/i.test(message));
        return isThere || isPresent(at(answer.data, field));
    }
    catch (error) {
        const isUnknown = error instanceof Error &&
            /doesn't exist|isn't a defined|not defined|doesn't accept/i.test(error.message);
        if (isUnknown)
            return false;
        throw error;
    }
}
/** Posts a comment; answers its number. */
async function postComment(client, subject, body) {
    const input = { subjectId: subject, body };
    const answer = await client.graphql('write', documents.postComment(), { input });
    const comment = at(payloadOf(answer, 'addComment'), 'commentEdge', 'node');
    return largeInteger(at(comment, 'fullDatabaseId'));
}
/** Replaces the text of a comment. */
async function editComment(client, id, body) {
    const answer = await client.graphql('write', documents.editComment(), { input: { id, body } });
    payloadOf(answer, 'updateIssueComment');
}
/** Adds labels to an issue and removes others, by node id. */
async function relabel(client, issue, { add, remove }) {
    const [withAdd, withRemove] = [add.length > 0, remove.length > 0];
    if (!withAdd && !withRemove)
        return;
    const variables = { issue, add, withAdd, remove, withRemove };
    const answer = await client.graphql('write', documents.relabel(), variables);
    if (answer.errors.length > 0)
        throw graphQlFailure(answer.errors);
}
function payloadOf(answer, field) {
    const payload = at(answer.data, field);
    if (isPresent(payload))
        return payload;
    // The limit on new issues and comments has words of its own.
    const isTooQuick = answer.errors.some(({ message }) => /submitted too quickly/i.test(message));
    const errors = answer.errors.map((error) => ({ ...error, type: 'RATE_LIMITED' }));
    throw graphQlFailure(isTooQuick ? errors : answer.errors);
}

;// CONCATENATED MODULE: ./.build/src/github/connect.js
































/** GitHub, over HTTP, for one repository and one records branch. Nothing is sent before the first question. */
function connectGitHub(connection, recordsBranch) {
    const client = openClient(connection);
    const { owner, name } = connection;
    const place = { owner, name, branch: recordsBranch };
    return {
        observeIssue: (issue) => observeIssue(client, place, issue),
        observeRepository: () => observeRepository(client, place),
        observeSweep: (labels) => observeSweep(client, place, labels),
        issuePulses: (numbers) => issuePulses(client, place, numbers),
        scheduledRuns: (workflow) => scheduledRuns(client, workflow),
        labelledIssues: (labels, after) => labelledIssues(client, { owner, name, labels, after }),
        async earlierEvents(issueId, before) {
            const variables = { issueId, before, itemTypes: itemTypes };
            const answer = await client.graphql('read', documents.earlierTimeline(), variables);
            return readEventPage(at(found(answer, 'node'), 'timelineItems'));
        },
        async earlierComments(issueId, before) {
            const answer = await client.graphql('read', documents.earlierComments(), { issueId, before });
            return readCommentsPage(at(found(answer, 'node'), 'comments'));
        },
        async commentEdits(comment) {
            const answer = await client.graphql('read', documents.commentEdits(), { comment });
            refusePartial(answer);
            const node = at(answer.data, 'node');
            return isPresent(node) ? readCommentEdits(node) : [];
        },
        lookUp: (named) => lookUp(client, place, named),
        pulse: (comment, environments) => readPulse(client, place, { comment, environments }),
        changes: (question) => readChanges(client, place, question),
        rangePatch: (range) => readRangePatch(client, range),
        commitDiff: (sha) => readCommitDiff(client, sha),
        observeDeployed: (environments) => observeDeployed(client, place, environments),
        deployRuns: (workflows) => readDeployRuns(client, workflows),
        compareFiles: (range) => compareFiles(client, range),
        listFiles: (sha) => listFiles(client, sha),
        readFiles: (question) => read_files_readFiles(client, place, question),
        observeGuard: (search) => observeGuard(client, place, search),
        guardIssues: (search) => guardIssues(client, place, search),
        moreChecks: (search) => moreChecks(client, place, search),
        introducedVulnerabilities: (range) => introducedVulnerabilities(client, range),
        openVulnerabilities: (search) => openVulnerabilities(client, search),
        runStartedAt: (run) => runStartedAt(client, run),
        authorityOf: (actor) => authorityOf(client, actor.login),
        whereabouts: (issue) => whereabouts(client, issue),
        createLabels: (repositoryId, labels) => createLabels(client, repositoryId, labels),
        createRecordsBranch: (files) => createRecordsBranch(client, recordsBranch, files),
        commitRecords: (commit) => commitRecords(client, place, commit),
        forgetHistory: (records) => forgetHistory(client, place, records),
        writeIssue: (target, writes) => writeIssue(client, target, { writes, branch: recordsBranch }),
        pause: (tries) => (0,promises_.setTimeout)(connect_pauseMilliseconds(connection, tries)),
        observeDraft: (draft) => observeDraft(client, place, draft),
        branchFile: (branch, path) => branchFile(client, place, { branch, path }),
        createBranch: (branch, sha) => createBranch(client, branch, sha),
        moveBranch: (move) => moveBranch(client, move),
        commitToBranch: (commit) => commitToBranch(client, place, commit),
        openPull: (pull) => openPull(client, pull),
        dressPull: (pull, dress) => dressPull(client, pull, dress),
        backToDraft: (pull) => backToDraft(client, pull),
        pullDocuments: (pull) => pullDocuments(client, place, pull),
        setStatus: (sha, status) => setStatus(client, sha, status),
        observePostmortems: (before) => observePostmortems(client, place, before),
        publishedDocument: (document) => publishedDocument(client, place, document),
        filingRecords: (paths, incident) => filingRecords(client, place, { paths, incident }),
        itemIssues: (numbers) => itemIssues(client, place, numbers),
        markedIssues: (subject) => markedIssues(client, place, subject),
        createItem: (item) => createItem(client, item),
        updateItem: (change) => updateItem(client, change),
        closeDuplicate: (issue, of) => closeDuplicate(client, issue, of),
        milestone: (title, day) => milestone(client, title, day),
        setDueField: (issue, field, day) => setDueField(client, { issue, field, day }),
        addSubIssue: (parent, child) => addSubIssue(client, parent, child),
        thread: (number) => readThread(client, place, number),
        issueComment: (databaseId) => issueComment(client, databaseId),
        postComment: (subject, body) => postComment(client, subject, body),
        editComment: (comment, body) => editComment(client, comment, body),
        relabel: (issue, change) => relabel(client, issue, change),
        labelIds: (names) => labelIds(client, place, names),
        pace: () => (0,promises_.setTimeout)(connection.retryMilliseconds ?? 1000),
        pinComment: (databaseId) => pinComment(client, databaseId),
    };
}
/** Longest pause before looking again, in first waits of a read: 5 s. */
const maximumPause = 5;
function connect_pauseMilliseconds({ retryMilliseconds = 1000 }, tries) {
    return retryMilliseconds * Math.min(maximumPause, 0.2 * 2 ** tries) * (0.5 + Math.random());
}

;// CONCATENATED MODULE: ./.build/src/runner/templates.js

/**
 * The templates we ship. Each URL is written out whole: the bundler copies files it can see by name, and only those, so that
 * `dist/` runs from any folder.
 */
function shippedTemplates() {
    return {
        'status-comment': templates_read(__webpack_require__.ab + "status-comment.md"),
        'what-changed': templates_read(__webpack_require__.ab + "what-changed.md"),
        'record-summary': templates_read(__webpack_require__.ab + "record-summary.md"),
        'record-timeline': templates_read(__webpack_require__.ab + "record-timeline.md"),
        'records-readme': templates_read(__webpack_require__.ab + "records-readme.md"),
        'record-updates': templates_read(__webpack_require__.ab + "record-updates.md"),
        'record-actions': templates_read(__webpack_require__.ab + "record-actions.md"),
        reply: templates_read(__webpack_require__.ab + "reply.md"),
        reminder: templates_read(__webpack_require__.ab + "reminder.md"),
        'notice-escalated': templates_read(__webpack_require__.ab + "notice-escalated.md"),
        'notice-resolved': templates_read(__webpack_require__.ab + "notice-resolved.md"),
        'notice-full': templates_read(__webpack_require__.ab + "notice-full.md"),
        'text-acknowledged': templates_read(__webpack_require__.ab + "text-acknowledged.md"),
        'text-investigating': templates_read(__webpack_require__.ab + "text-investigating.md"),
        'text-resolved': templates_read(__webpack_require__.ab + "text-resolved.md"),
        'text-customer-mail': templates_read(__webpack_require__.ab + "text-customer-mail.md"),
        'text-internal': templates_read(__webpack_require__.ab + "text-internal.md"),
        'post-mortem': templates_read(__webpack_require__.ab + "post-mortem.md"),
        'post-mortem-pull-request': templates_read(__webpack_require__.ab + "post-mortem-pull-request.md"),
        'notice-post-mortem': templates_read(__webpack_require__.ab + "notice-post-mortem.md"),
        'action-item': templates_read(__webpack_require__.ab + "action-item.md"),
        'action-items-comment': templates_read(__webpack_require__.ab + "action-items-comment.md"),
        'action-item-reminder': templates_read(__webpack_require__.ab + "action-item-reminder.md"),
        'job-summary': templates_read(__webpack_require__.ab + "job-summary.md"),
        'guard-summary': templates_read(__webpack_require__.ab + "guard-summary.md"),
    };
}
function templates_read(url) {
    return (0,external_node_fs_.readFileSync)(url, 'utf8');
}

;// CONCATENATED MODULE: ./.build/src/open-world.js


/** The world of a run: GitHub by its inputs and context, templates, and where to say things. */
function openWorld(outside, inputs) {
    const { owner, name, apiUrl, graphqlUrl, serverUrl, run, workflow } = outside.context();
    const connection = { token: inputs.token, apiUrl, graphqlUrl, owner, name };
    return {
        github: connectGitHub(connection, inputs.recordsBranch),
        templates: shippedTemplates(),
        log: outside.log,
        run,
        workflow,
        repositoryUrl: `${serverUrl}/${owner}/${name}`,
        recordsBranch: inputs.recordsBranch,
        dryRun: inputs.dryRun,
    };
}


/***/ }),

/***/ 20675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ postmortemFolder),
/* harmony export */   OM: () => (/* binding */ draftBranch),
/* harmony export */   Xw: () => (/* binding */ draftPlace),
/* harmony export */   ly: () => (/* binding */ findDraft)
/* harmony export */ });
/* harmony import */ var _text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80303);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10628);


/** Where post-mortems stand on the default branch. */
const postmortemFolder = 'postmortems';
/** The branch and the file of an incident's draft; the day is the one it was detected on, in UTC. */
function draftPlace({ number, title, times }) {
    const day = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(times.detectedAt ?? times.openedAt);
    const folder = `${postmortemFolder}/${day.slice(0, 4)}`;
    const name = [day, 'inc', String(number), ...slugWords(title)].join('-');
    return { branch: draftBranch(number), folder, path: `${folder}/${name}.md` };
}
/** The branch of an incident's draft. */
function draftBranch(number) {
    return `post-mortem/inc-${number}`;
}
/** The file of an incident's post-mortem among those of a folder: the first number in its name counts; null where none is. */
function findDraft(names, number) {
    const isMeant = (name) => Number(/(?:^|[^0-9a-z])inc-(\d+)/i.exec(name)?.[1]) === number;
    return names.find((name) => name.endsWith('.md') && isMeant(name)) ?? null;
}
/** Longest part of a file name that comes from a title, in characters. */
const maximumSlug = 50;
function slugWords(title) {
    const words = [];
    let length = 0;
    for (const word of (0,_text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c)(title)) {
        length += word.length + 1;
        if (length > maximumSlug)
            break;
        words.push(word);
    }
    return words;
}


/***/ }),

/***/ 85819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ subjectOfIncident),
/* harmony export */   XO: () => (/* binding */ printActionItemMarker),
/* harmony export */   wi: () => (/* binding */ readActionItemMarker),
/* harmony export */   xb: () => (/* binding */ subjectOfDocument)
/* harmony export */ });
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83854);

/** Prints the hidden lines that start the body of an action item's issue. */
function printActionItemMarker({ subject, key, due, seal }) {
    return [
        `<!-- incident-loop:action-item v1 ${subject} ${key} -->`,
        `<!-- incident-loop:due v1 ${due ?? 'none'} sealed ${seal} -->`,
    ].join('\n');
}
/**
 * The marker an issue begins with; null for any other issue. Where the second line was taken away or changed, the item has no due
 * date and no seal that could fit. Who wrote it is the caller's question.
 */
function readActionItemMarker(body) {
    const [, subject, key, rest = ''] = first.exec(body) ?? [];
    if (subject === undefined || key === undefined)
        return null;
    const [, due, seal = ''] = second.exec(rest) ?? [];
    return { subject, key, due: due === undefined || due === 'none' ? null : due, seal };
}
const first = /^<!-- incident-loop:action-item v1 ([a-z0-9-]+) ([0-9a-f]{8}(?:-\d+)?) -->((?:\r?\n.*)?)/;
const second = /^\r?\n<!-- incident-loop:due v1 (none|\d{4}-\d\d-\d\d) sealed ([0-9a-f]{8}) -->/;
/** What the action items of an incident are of. */
function subjectOfIncident(number) {
    return `inc-${number}`;
}
/**
 * What the action items of a document without an incident are of: its file name, or the folder of a `README.md`, so that moving it
 * elsewhere changes nothing.
 */
function subjectOfDocument(path) {
    const names = path.split('/').map((name) => name.replace(/\.[^.]*$/, ''));
    const name = names.findLast((one) => !generic.test(one)) ?? path;
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const isWhole = /^[\w .-]+$/.test(name) && slug.length <= longestSlug;
    const parts = isWhole ? [slug] : [slug.slice(0, longestSlug), (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(name)];
    return ['doc', ...parts.map((part) => part.replace(/^-|-$/g, ''))].filter(Boolean).join('-');
}
/** File names that many documents have. */
const generic = /^(?:readme|index|report|incident|(?:post|pre)-?mortem|retro(?:spective)?|rca)?$/i;
const longestSlug = 80;


/***/ }),

/***/ 31620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return unformatted(quietLine(text, maximum));
}
/**
 * Text by strangers on one line that is no Markdown, such as the title of an issue: where it is repeated, as in the message of a
 * commit, nobody is pinged and no issue is linked or closed. At most `maximum` UTF-16 units before that.
 */
function quietLine(text, maximum = 400) {
    return plainLine(text, maximum).replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`);
}
/**
 * As `inlineText` for a file of the repository, where GitHub neither pings nor links: names, numbers and addresses stay as they were
 * written, so that they can be read back.
 */
function inlineInFile(text, maximum = 400) {
    const pieces = plainLine(text, maximum).split(address);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? unformatted(piece) : linked(piece)))
        .join('');
}
/** An address as people end one: what closes a sentence or a bracket is none of it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~`])/i;
/** In an address an escape would be part of it, so that one that needs any stands in pointed brackets. */
function linked(url) {
    if (unformatted(url) === url)
        return url;
    return `<${url.replace(/[\\`|$]/g, (character) => encodeURIComponent(character))}>`;
}
function unformatted(line) {
    return line
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => entities[character] ?? character);
}
/**
 * Text by strangers on one line of a terminal: control and bidirectional characters are dropped, so that it can neither move the
 * cursor nor reorder what stands around it. At most `maximum` UTF-16 units.
 */
function plainLine(text, maximum = 400) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim(), maximum);
}
/** One line of JSON for a pipe or a terminal: what `plainLine` drops is written as escapes. */
function plainJson(value) {
    return JSON.stringify(value).replace(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Zero-width word joiner: splits `@name`, `#12` and URLs for GitHub, not for the eye. An entity would not do: GitHub links
 * what stands in the rendered text, where entities are resolved.
 */
const joiner = '\u2060';
/** Controls but for white space, zero-width and bidirectional marks. */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};


/***/ }),

/***/ 25651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order of two texts, for sorting that no locale changes. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 80303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ plainWords)
/* harmony export */ });
/** The words of a text in lower-case letters and digits of ASCII, accents taken off; words of other scripts are left out. */
function plainWords(text) {
    const plain = text
        .replace(/['’]/g, '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
    return plain.match(/[a-z0-9]+/g) ?? [];
}
/** Latin letters that are not another one with an accent. */
const letters = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
};


/***/ }),

/***/ 83854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/** FNV-1a over a text, eight hex digits, to notice an edit; it guards against accidents, not against people. */
function sealOf(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 47238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cutWhole),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The text in at most `maximum` UTF-16 units, ending in `…` where it was cut; never half a character. */
function shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${cutWhole(text, maximum - 1)}…`;
}
/** The first `maximum` UTF-16 units of a text, less the first half of a character cut in two. */
function cutWhole(text, maximum) {
    return text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 10628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hoursBefore),
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** A UTC time as people read it: `2026-11-20 14:02 UTC`. `at` is RFC 3339. */
function showUtc(at) {
    return `${minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC'))} UTC`;
}
/**
 * The same moment on the clock of `zone`: `15:02 Europe/Berlin`, with the date where it differs from the UTC date; null when
 * the zone is UTC itself.
 */
function showInZone(at, zone) {
    const utc = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC');
    const local = utc.withTimeZone(zone);
    if (local.offset === utc.offset)
        return null;
    const sameDay = local.toPlainDate().equals(utc.toPlainDate());
    const shown = sameDay ? minutes(local).slice(-5) : minutes(local);
    return `${shown} ${zone}`;
}
/** The UTC day of a moment, `2026-11-20`. */
function dayOf(at) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString();
}
/** The time of day on the clock of `zone`, `14:02`. */
function timeOfDay(at, zone) {
    return minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone)).slice(-5);
}
/** How long it was from one moment to another, in two units at most: `32 min`, `2 h 5 min`, `3 d 4 h`. */
function showDuration(from, to) {
    if (to <= from)
        return '0 min';
    const between = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(from).until(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(to), {
        smallestUnit: 'minute',
    });
    const { days, hours, minutes: rest } = between.round({ largestUnit: 'day' });
    if (days > 0)
        return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
    if (hours > 0)
        return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
    return `${rest} min`;
}
/** The moment `seconds` after `at`, RFC 3339 in UTC with whole seconds. */
function addSeconds(at, seconds) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).add({ seconds }).round('second').toString();
}
/** The moment so many hours before `at`, RFC 3339 in UTC with whole seconds; no earlier than 1970. */
function hoursBefore(at, hours) {
    const moment = addSeconds(at, -Math.round(hours * 3600));
    return moment < epoch ? epoch : moment;
}
/** Git tells no earlier time, and earlier years sort otherwise as text. */
const epoch = '1970-01-01T00:00:00Z';
/** An RFC 3339 date and time with any offset, in UTC with whole seconds; null when it is none. */
function readInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i.test(text))
        return null;
    try {
        const moment = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(text).round('second').toString();
        // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
        return /^\d{4}-/.test(moment) ? moment : null;
    }
    catch {
        // Temporal refuses dates and times that do not exist; to us that is "none".
        return null;
    }
}
/** The RFC 3339 UTC form, whole seconds, of an HTTP `Date` header; null when it is not one. */
function readHttpDate(header) {
    if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(header))
        return null;
    const milliseconds = Date.parse(header);
    if (Number.isNaN(milliseconds))
        return null;
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(milliseconds).round('second').toString();
}
/** Whether `name` is a time zone of the IANA database, such as `Europe/Berlin`. */
function isTimeZone(name) {
    try {
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
        return /^[A-Z]/i.test(name);
    }
    catch {
        // Temporal has no other way to ask.
        return false;
    }
}
function minutes(time) {
    return time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}


/***/ })

};
