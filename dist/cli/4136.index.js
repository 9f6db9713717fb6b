export const id = 4136;
export const ids = [4136];
export const modules = {

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

/***/ 84136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnClone: () => (/* binding */ runOnClone)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./.build/src/end-well.js
var end_well = __webpack_require__(80067);
;// CONCATENATED MODULE: ./.build/src/runner/show-progress.js
/** When something is shown first, and how often then, in milliseconds: a line that is rewritten, and lines that stay. */
const paces = {
    rewritten: { first: 500, pause: 100 },
    lines: { first: 5000, pause: 5000 },
};
/**
 * Progress on standard error: on a terminal one line that is rewritten, from half a second on; elsewhere a line every five
 * seconds.
 */
function showProgress(stderr, now) {
    const { first, pause } = stderr.isTTY ? paces.rewritten : paces.lines;
    let next = now() + first;
    let isShown = false;
    return {
        at: (what, done, total) => {
            const moment = now();
            if (moment < next)
                return;
            next = moment + pause;
            isShown = true;
            const count = total === null ? `${done}` : `${done} of ${total}`;
            stderr.write(stderr.isTTY ? `\r\u001b[2K${count} ${what}` : `${count} ${what}\n`);
        },
        end: () => {
            if (isShown && stderr.isTTY)
                stderr.write('\r\u001b[2K');
            isShown = false;
        },
    };
}

// EXTERNAL MODULE: ./.build/src/runner/terminal.js
var runner_terminal = __webpack_require__(61196);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/run-on-clone.js







/** One run on a clone: no token, no GitHub. Each flow is loaded when it is followed. */
async function runOnClone(call, process) {
    const terminal = (0,runner_terminal/* openTerminal */.j)(call.json, process);
    await (0,end_well/* endWell */.I)(terminal, () => {
        switch (call.command) {
            case 'suspects':
                return followSuspects(call, terminal, process);
            case 'backtest':
                return followBacktest(call, terminal, process);
            case 'check-post-mortem':
                return followCheck(call, terminal);
            case 'lint-migrations':
                return followLint(call, terminal, process);
            case 'guard':
                return followGuard(call, terminal);
        }
    });
}
async function followCheck({ files, config }, terminal) {
    const [{ runCheckFiles }, { readTextFile, textFileIfThere }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(5917), __webpack_require__.e(2560), __webpack_require__.e(5250), __webpack_require__.e(4333), __webpack_require__.e(4470)]).then(__webpack_require__.bind(__webpack_require__, 91155)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017)),
    ]);
    const texts = files.map((path) => [path, readTextFile(path, 'with a post-mortem')]);
    const path = config === '' ? settings/* settingsPath */.x : config;
    const text = config === '' ? textFileIfThere(path) : readTextFile(path, 'with `--config`');
    const configuration = text === null ? null : { path, text };
    await runCheckFiles({ files: new Map(texts), configuration, now: clock() }, terminal);
}
async function followGuard(call, terminal) {
    const { readTextFile, textFileIfThere } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017));
    const path = call.config === '' ? settings/* settingsPath */.x : call.config;
    const text = call.config === '' ? textFileIfThere(path) : readTextFile(path, 'with `--config`');
    const configuration = text === null ? null : { path, text };
    const service = call.service === '' ? null : call.service;
    const ask = { configuration, service, at: call.at, now: clock() };
    const environment = call.environment === '' ? null : call.environment;
    if (call.calendar) {
        const { runGuardCalendar } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8343), __webpack_require__.e(7465), __webpack_require__.e(3983), __webpack_require__.e(8035), __webpack_require__.e(2962), __webpack_require__.e(4369), __webpack_require__.e(8395), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 90483));
        return runGuardCalendar({ ...ask, environment }, terminal);
    }
    const { runGuardLocally } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8343), __webpack_require__.e(7465), __webpack_require__.e(3983), __webpack_require__.e(8035), __webpack_require__.e(2962), __webpack_require__.e(4369), __webpack_require__.e(8395), __webpack_require__.e(2718)]).then(__webpack_require__.bind(__webpack_require__, 32718));
    await runGuardLocally({ ...ask, environment }, terminal);
}
async function followLint(call, terminal, { cwd }) {
    const [{ runLintCloneMigrations }, { readTextFile, textFileIfThere }, { readWasm }, { repositoryOf },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(8294), __webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__, 3626)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017)),
        __webpack_require__.e(/* import() */ 7536).then(__webpack_require__.bind(__webpack_require__, 17536)),
        __webpack_require__.e(/* import() */ 9142).then(__webpack_require__.bind(__webpack_require__, 19142)),
    ]);
    const root = repositoryOf((0,external_node_path_.resolve)(cwd(), call.repo)) ?? call.repo;
    const inRepo = (path) => (0,external_node_path_.join)(root, path);
    const given = (path, named) => path === '' ? null : { path, text: readTextFile(path, named) };
    const usual = call.config === '' ? textFileIfThere(inRepo(settings/* settingsPath */.x)) : null;
    await runLintCloneMigrations({
        base: call.base,
        ref: call.ref,
        configuration: usual === null
            ? given(call.config, 'with `--config`')
            : { path: settings/* settingsPath */.x, text: usual },
        statistics: given(call.statistics, 'with `--statistics`'),
    }, {
        source: await openSource(call, cwd()),
        fileText: (path) => textFileIfThere(inRepo(path)),
        wasm: readWasm,
    }, { format: call.json ? 'json' : call.github ? 'github' : 'text', answer: terminal.answer });
}
async function openSource({ paths, repo }, folder) {
    if (paths.length === 0) {
        const { openCloneFiles } = await __webpack_require__.e(/* import() */ 9915).then(__webpack_require__.bind(__webpack_require__, 69915));
        return { clone: await openCloneFiles(repo) };
    }
    const { readNamedFiles } = await __webpack_require__.e(/* import() */ 9967).then(__webpack_require__.bind(__webpack_require__, 69967));
    return { named: readNamedFiles(paths, folder) };
}
async function followSuspects(call, terminal, process) {
    // Git is asked first, and answers while the rest is loaded.
    const [world, { runSuspects }, { readQuestion }] = await Promise.all([
        openWorld(call, process),
        Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(4006), __webpack_require__.e(9534), __webpack_require__.e(147), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 36991)),
        Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(6573)]).then(__webpack_require__.bind(__webpack_require__, 96573)),
    ]);
    const reading = readQuestion({ ...call, text: await textOf(call) }, clock());
    if ('problems' in reading) {
        throw new user_error/* UserError */.yo('bad-input', {
            what: reading.problems.join(' '),
            remedy: 'Say what people report with `--text`, when with `--at 2026-11-20T13:50:00Z` and how far back to look with `--since 72h`.',
        });
    }
    const outside = await outsideChanges(call, reading.question.at);
    await runSuspects({ ...reading.question, paths: call.paths, outside }, world, terminal);
}
/** The changes of a file that no commit shows, as far as they had happened. */
async function outsideChanges({ changes }, at) {
    if (changes === '')
        return [];
    const [{ readTextFile }, { readReportedChanges }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017)),
        Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8343), __webpack_require__.e(4028)]).then(__webpack_require__.bind(__webpack_require__, 54028)),
    ]);
    const text = readTextFile(changes, 'with `--changes`, or `-` for standard input');
    const reading = readReportedChanges((0,canonical_json/* readJson */.Vh)(text), clock());
    if (reading.problems.length > 0) {
        throw new user_error/* UserError */.yo('bad-input', {
            what: `${changes}: ${reading.problems.join(' ')}`,
            remedy: 'docs/changes.md says what the file holds.',
        });
    }
    return reading.changes.filter((change) => change.at <= at);
}
async function followBacktest(call, terminal, process) {
    const { runBacktest } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(4006), __webpack_require__.e(9534), __webpack_require__.e(147), __webpack_require__.e(3257)]).then(__webpack_require__.bind(__webpack_require__, 63257));
    await runBacktest({ limit: call.limit }, await openWorld(call, process), terminal);
}
async function textOf({ text, textFile }) {
    if (textFile === '')
        return text;
    const { readTextFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017));
    return readTextFile(textFile, 'with `--text-file`, or `-` for standard input');
}
async function openWorld(place, process) {
    const { openClone } = await __webpack_require__.e(/* import() */ 5224).then(__webpack_require__.bind(__webpack_require__, 95224));
    return {
        clone: await openClone(place.repo, place.ref),
        progress: showProgress(process.stderr, () => performance.now()),
    };
}
function clock() {
    return new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
}


/***/ })

};
