export const id = 2107;
export const ids = [2107];
export const modules = {

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ carriersOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5651);
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

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ environmentsToAsk),
/* harmony export */   cW: () => (/* binding */ chooseEnvironments),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment)
/* harmony export */ });
/** What people call the environment their users are in. */
const liveNames = ['production', 'prod', 'live'];
/**
 * The environments to ask about before any was seen. GitHub compares names with regard to case, so a name is asked for in
 * the spellings people use.
 */
function environmentsToAsk({ written, configured }) {
    const names = written !== null ? [written] : configured.length > 0 ? configured : liveNames;
    return [...new Set(names.flatMap(spellings))];
}
function spellings(name) {
    const lower = name.toLowerCase();
    return [name, lower, `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`, name.toUpperCase()];
}
/** Whether two names mean one environment: the same but for case, or both what people call production. */
function isSameEnvironment(a, b) {
    const isLive = (name) => liveNames.includes(name.toLowerCase());
    return a.toLowerCase() === b.toLowerCase() || (isLive(a) && isLive(b));
}
/**
 * The environments an incident is about, of those that anything was deployed to: the one it names, else those of the settings,
 * else those that are named like production, else all but previews.
 */
function chooseEnvironments(clues, seen) {
    const { written, configured } = clues;
    const own = written === null ? [] : namedBy(written, seen);
    if (own.length > 0)
        return { names: own, why: null };
    const listed = called(configured, seen);
    if (listed.length > 0)
        return { names: listed, why: missed(written) };
    const exact = called(liveNames, seen);
    const live = exact.length > 0 ? exact : seen.filter(isLiveByName);
    if (live.length > 0)
        return { names: live, why: missed(written) ?? 'by its name' };
    const lasting = seen.filter((name) => !isPreview(name));
    return { names: lasting, why: missed(written) ?? 'every environment that is no preview' };
}
function called(wanted, seen) {
    const names = new Set(wanted.map((name) => name.toLowerCase()));
    return seen.filter((name) => names.has(name.toLowerCase()));
}
/** The environments a text names: it is the name, or has it among other words ("Production (EU)"), or is a part of it. */
function namedBy(written, seen) {
    const own = called([written.trim()], seen);
    if (own.length > 0)
        return own;
    const text = spaced(written);
    const inText = seen.filter((name) => text.includes(spaced(name)));
    if (inText.length > 0) {
        // Of `production` and `production-eu` the longer says more.
        return inText.filter((name) => !inText.some((other) => isPartOf(name, other)));
    }
    return seen.filter((name) => !isPreview(name) && spaced(name).includes(text));
}
function isPartOf(name, other) {
    return spaced(name) !== spaced(other) && spaced(other).includes(spaced(name));
}
/** Its words in lower case, with a space around each, so that one name is found inside another by whole words only. */
function spaced(name) {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    // A name without any word is in no other.
    return words.join('') === ''
        ? `\n${name}\n`
        : ` ${words.filter((word) => word !== '').join(' ')} `;
}
function missed(written) {
    return written === null ? null : 'nothing was deployed to the one the report names';
}
/** Whether a name of several words has one for production: `production-eu`, `Production – shop`, not `non-prod`. */
function isLiveByName(name) {
    const words = spaced(name).trim().split(' ');
    const isOther = words.some((word) => ['non', 'not', 'no', 'pre', 'like'].includes(word));
    return !isOther && !isPreview(name) && liveNames.some((live) => words.includes(live));
}
/** Whether an environment is made for one branch or pull request and goes with it. GitHub does not say so in GraphQL. */
function isPreview(name) {
    return previewNames.some((pattern) => pattern.test(name));
}
const previewNames = [
    /(?:^|[^\p{L}])(?:previews?|review)(?:$|[^\p{L}])/iu,
    /^[pm]r(?:$|[^\p{L}])/iu,
    /[/_-][pm]r[/_-]?\d/i,
    /^(?:dev|branch|feature|ephemeral|tmp|temp)[/_-]/i,
    /\d{3,}$/,
];


/***/ }),

/***/ 9474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by a key, each group in the order they came; `Map.groupBy`, which Node 20 does not have. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}


/***/ }),

/***/ 536:
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

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ outputNames)
/* harmony export */ });
/* unused harmony export outputTable */
/** The one table of outputs, with what each holds; all are empty when the run did nothing. */
const outputTable = {
    incident: 'Name of the incident, such as `INC-42`.',
    'issue-number': 'Number of its issue, such as `42`.',
    severity: 'Severity: `SEV1`, `SEV2`, `SEV3` or `SEV4`.',
    status: 'Status: `triage`, `investigating`, `identified`, `monitoring`, `resolved`, `closed`, `cancelled` or `duplicate`.',
    'is-new': '`true` when this run put the incident on record, else `false`.',
    changed: '`true` when this run wrote something, else `false`.',
    suspect: 'The change that most likely caused it, as `pull:57` or `commit:<sha>`; empty while none is at 80 % or more.',
    channel: 'A name for a chat channel about it, such as `inc-2026-11-21-checkout-500s`.',
    texts: 'Texts to send to others as one line of JSON, by name: `text-acknowledged`, `text-investigating`, `text-resolved`, `text-customer-mail`, `text-internal`. Pass it by `env:`.',
    'migration-findings': 'Number of findings of `lint-migrations`, of any level; empty when it did not judge.',
    decision: 'What the guard says of the deployment: `allow`, `warn`, `block`, or `unknown` where a check that has to be sure could not find out.',
    reason: 'Why, in sentences. They repeat words of people: pass it by `env:`, never inside a script.',
    'reason-codes': 'Why, for machines: codes of docs/deploy-guard.md with commas between them.',
    'next-window': 'When the calendar lets it go ahead, RFC 3339; empty where nothing has to be waited for, or waiting alone does not help.',
    'valid-until': 'Until when the answer is good, RFC 3339: half an hour at most. Whoever deploys later asks again.',
    attempt: 'Attempt of the run that the guard answered, such as `1`.',
    'record-path': 'Path of the record on the records branch.',
    'record-url': 'Page of the record.',
    result: 'All of it as one line of JSON, with `version`. Its texts come from people: pass it by `env:`, never inside a script.',
};
/** Every output, in the order of the table. */
const outputNames = Object.keys(outputTable).filter((name) => Object.hasOwn(outputTable, name));


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ renderOwn),
/* harmony export */   Mk: () => (/* binding */ renderDefault),
/* harmony export */   dP: () => (/* binding */ problemOfTemplate)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9737);

/** Where a repository puts templates of its own, on the default branch. */
const templatesFolder = '.github/incident-loop';
const usualRemedy = 'Names that can be used are listed in docs/templates.md; the default template is used until then.';
/** Renders the repository's own template where it has one that works, else ours. */
function renderOwn({ name, overrides, shipped, problems }, values) {
    const own = overrides.get(`${name}.md`);
    if (own === undefined)
        return renderDefault(shipped, values);
    const result = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(own, values);
    if ('text' in result)
        return result.text;
    const problem = problemOfTemplate(`${name}.md`, result.problem);
    if (problems.every(({ file }) => file !== problem.file))
        problems.push(problem);
    return renderDefault(shipped, values);
}
/** Renders a template we ship; one that fails is our bug. */
function renderDefault(template, values) {
    const result = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(template, values);
    if ('problem' in result)
        throw new Error(`a shipped template failed: ${result.problem.message}`);
    return result.text;
}
/** Why a template of the repository could not be used, on its line, and what to do. */
function problemOfTemplate(fileName, { message, line, column }, remedy = usualRemedy) {
    const file = `${templatesFolder}/${fileName}`;
    return { file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` };
}


/***/ }),

/***/ 2775:
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

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showProblem)
/* harmony export */ });
/** A problem in one line: `file:line:column message`. */
function showProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var _guard_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4160);
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(536);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2775);




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

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);

/** The settings a configuration file stands for; the defaults where there is none. */
async function settingsOf(configuration) {
    if (configuration === null)
        return { settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L, problems: [] };
    // The schema library is as large as the rest together; a repository without a configuration never loads it.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(8343), __webpack_require__.e(3817), __webpack_require__.e(2962), __webpack_require__.e(8395), __webpack_require__.e(2622)]).then(__webpack_require__.bind(__webpack_require__, 8395));
    return readSettings(configuration);
}


/***/ }),

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ defaultGuardSettings)
/* harmony export */ });
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);

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

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ judgeSettings),
/* harmony export */   F7: () => (/* binding */ defaultCheckSettings),
/* harmony export */   tB: () => (/* binding */ strictnesses)
/* harmony export */ });
/* harmony import */ var _judge_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9798);

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

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oldestSupportedVersion)
/* harmony export */ });
/** The oldest PostgreSQL its makers still support in November 2026. Source: postgresql.org/support/versioning. */
const oldestSupportedVersion = 15;


/***/ }),

/***/ 339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   X$: () => (/* binding */ inlineWithCode)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);


/**
 * Text by strangers as a Markdown code span on one line: nothing in it is formatted, linked or closed. At most `maximum` UTF-16
 * units. Backticks are dropped, as they would end the span.
 */
function codeSpan(text, maximum = 120) {
    const plain = codeLine(text, maximum);
    return plain === '' ? '` `' : `\`${plain}\``;
}
/** The same without the backticks around it, for a line between fences. */
function codeLine(text, maximum) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text.replace(unfit, ' ').replace(/\s+/g, ' ').trim(), maximum);
}
/** A sentence with what stands between backticks as code, and all else harmless as by `inlineText`; `maximum` as there. */
function inlineWithCode(text, maximum = 400) {
    const pieces = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maximum).split(/`([^`]+)`/);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? inlinePiece(piece) : codeSpan(piece, maximum)))
        .join('');
}
/** The white space around it stays, as code stands beside it. */
function inlinePiece(piece) {
    const [before = ''] = /^\s*/.exec(piece) ?? [];
    const [after = ''] = piece.trim() === '' ? [] : (/\s*$/.exec(piece) ?? []);
    return `${before}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(piece, piece.length)}${after}`;
}
const unfit = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g;


/***/ }),

/***/ 9643:
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


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Longest path and glob that are compared. */
const maximumLength = 500;
/**
 * Whether one of the globs matches a path of a repository, prepared once for many paths: `*` stays within a folder, `**` does
 * not, both take names with a dot in front too, and what a glob behind `!` matches is taken away. No glob matches nothing; a path or
 * glob of more than 500 characters never matches.
 */
function globMatcher(globs) {
    const short = globs.filter((glob) => glob.length <= maximumLength);
    const wanted = short.filter((glob) => !glob.startsWith('!'));
    if (wanted.length === 0)
        return () => false;
    const ignore = short.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(wanted, { dot: true, ignore });
    return (path) => path.length <= maximumLength && matches(path);
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ withoutOwnParts),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   XG: () => (/* binding */ findPart),
/* harmony export */   ql: () => (/* binding */ refreshParts),
/* harmony export */   x: () => (/* binding */ printPart)
/* harmony export */ });
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3854);

/**
 * Generated parts of a document that people take over. A part stands between two hidden lines, and the first carries a seal of
 * what was written: whoever changes a part breaks it, and from then on it is theirs.
 */
function printPart(name, content) {
    // Content that quotes a marker must not be taken for one; blank lines are one, as whoever tidies the document breaks no seal then.
    const text = content
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .replaceAll('<!-- incident-loop:', '<!-- incident-loop ');
    return `<!-- incident-loop:part ${name} ${(0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(text)} -->\n${text}\n<!-- incident-loop:end ${name} -->`;
}
/** The document with the parts of `fresh`, which was just printed, where they are still ours; all else as it is. */
function refreshParts(document, fresh) {
    return partNames(fresh).reduce((text, name) => refreshPart(text, name, fresh), document);
}
/** A text without its parts that are still ours: what people wrote, and what we wrote outside of parts. */
function withoutOwnParts(text) {
    return partNames(text).reduce((rest, name) => {
        const found = findPart(rest, name);
        return found?.isOurs ? rest.slice(0, found.from) + rest.slice(found.to) : rest;
    }, text);
}
/**
 * Where a part stands, its hidden lines included, and whether it still says what we wrote. Null where it is not there: each of its
 * hidden lines must stand exactly once, as a line of its own, as nobody could tell which of two is ours.
 */
function findPart(document, name) {
    const [begin, otherBegin] = document.matchAll(beginOf(name));
    const [end, otherEnd] = document.matchAll(new RegExp(`^<!-- incident-loop:end ${name} -->$`, 'gm'));
    if (begin === undefined || end === undefined)
        return null;
    const from = begin.index + begin[0].length;
    const isClear = otherBegin === undefined && otherEnd === undefined && from < end.index;
    if (!isClear)
        return null;
    const content = /^\r?\n([\s\S]*?)\r?\n$/.exec(document.slice(from, end.index))?.[1];
    return {
        from: begin.index,
        to: end.index + end[0].length,
        isOurs: begin[2] !== noSeal &&
            content !== undefined &&
            (0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(content.replaceAll('\r\n', '\n')) === begin[2],
        usesCrlf: document.startsWith('\r\n', from),
    };
}
/** The document with a part that people have for good, whatever they make of it; as it is where the part is not there. */
function handOver(document, name) {
    if (findPart(document, name) === null)
        return document;
    return document.replace(beginOf(name), `<!-- incident-loop:part ${name} ${noSeal} -->`);
}
/** A seal that no text has: looked at as one, it is not ours. */
const noSeal = '00000000';
function refreshPart(document, name, fresh) {
    const found = findPart(document, name);
    const printed = findPart(fresh, name);
    if (found === null || printed === null || !found.isOurs)
        return document;
    const text = fresh.slice(printed.from, printed.to);
    if (document.slice(found.from, found.to).replaceAll('\r\n', '\n') === text)
        return document;
    const ended = found.usesCrlf ? text.replaceAll('\n', '\r\n') : text;
    return document.slice(0, found.from) + ended + document.slice(found.to);
}
function partNames(document) {
    return [...document.matchAll(beginOf('[a-z-]+'))].map(([, name = '']) => name);
}
function beginOf(name) {
    return new RegExp(`^<!-- incident-loop:part (${name}) ([0-9a-f]{8}) -->$`, 'gm');
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var liquidjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8694);
/* harmony import */ var _sealed_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9852);


/**
 * Renders a logic-light Liquid template: own properties only, no includes, no files, values never expanded again. A name
 * that `values` does not have is a problem, not an empty string. Blank lines left by tags are the template's own business.
 */
function renderTemplate(template, values) {
    try {
        const text = engine().parseAndRenderSync(template, values);
        return { text: String(text) };
    }
    catch (error) {
        return { problem: describe(error) };
    }
}
/** Longest template in characters, and longest rendering in milliseconds: templates come from a repository. */
const limits = { parseLimit: 100_000, renderLimit: 2_000, memoryLimit: 10_000_000 };
function engine() {
    const liquid = new liquidjs__WEBPACK_IMPORTED_MODULE_0__/* .Liquid */ .HX({
        ...limits,
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        // Includes read from this table and never from a path; it is empty.
        templates: {},
    });
    for (const tag of ['include', 'render', 'layout', 'block'])
        delete liquid.tags[tag];
    for (const filter of [
        'sample',
        ...Object.keys(liquid.filters).filter((name) => name.startsWith('date')),
    ]) {
        delete liquid.filters[filter];
    }
    liquid.registerTag('part', PartTag);
    return liquid;
}
/** `{% part timeline %} … {% endpart %}`: what stands between is a generated part of the document, see `sealed-parts.ts`. */
class PartTag extends liquidjs__WEBPACK_IMPORTED_MODULE_0__/* .Tag */ .vw {
    #name;
    #templates = [];
    constructor(token, remaining, liquid) {
        super(token, remaining, liquid);
        this.#name = token.args.trim();
        if (!/^[a-z][a-z-]{0,30}$/.test(this.#name)) {
            throw new Error(`a part needs a name of lower-case letters, as in {% part timeline %}`);
        }
        const { parser } = liquid;
        const stream = parser
            .parseStream(remaining)
            .on('tag:endpart', () => stream.stop())
            .on('template', (template) => this.#templates.push(template))
            .on('end', () => {
            throw new Error(`{% part ${this.#name} %} is not closed by {% endpart %}`);
        });
        stream.start();
    }
    *render(context, emitter) {
        const printed = context.getRegister('parts') ?? new Set();
        if (printed.has(this.#name)) {
            throw new Error(`the part "${this.#name}" is there twice, and is found by its name`);
        }
        context.setRegister('parts', new Set([...printed, this.#name]));
        const text = yield this.liquid.renderer.renderTemplates(this.#templates, context);
        emitter.write((0,_sealed_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(this.#name, String(text)));
    }
}
function describe(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /line:(\d+), col:(\d+)/.exec(message) ?? [];
    return {
        message: message.replace(/,?\s*(?:file:.*?,\s*)?line:\d+, col:\d+/, '').trim(),
        line: line === undefined ? null : Number(line),
        column: column === undefined ? null : Number(column),
    };
}


/***/ }),

/***/ 7980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchesAll)
/* harmony export */ });
/**
 * Whether a pattern with wildcards matches all of a row, in time that grows with the product of both lengths at most: on a mismatch
 * only the last star takes one item more, since what an earlier one took can stay as it is.
 */
function matchesAll({ items, isStar, fits }, row) {
    let at = 0;
    let star = -1;
    let taken = 0;
    let position = 0;
    while (position < row.length) {
        const item = items[at];
        const other = row[position];
        if (item !== undefined && isStar(item)) {
            star = at;
            taken = position;
            at += 1;
        }
        else if (item !== undefined && other !== undefined && fits(item, other)) {
            at += 1;
            position += 1;
        }
        else if (star < 0) {
            return false;
        }
        else {
            taken += 1;
            position = taken;
            at = star + 1;
        }
    }
    return items.slice(at).every(isStar);
}


/***/ })

};
