export const id = 136;
export const ids = [136];
export const modules = {

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

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(536);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2775);


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
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultClockSettings */ .v,
    teams: [],
    holidays: null,
    postMortem: _post_mortem_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPostMortemSettings */ .P,
    actionItems: _post_mortem_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultActionItemSettings */ .e,
    people: {},
};


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnClone: () => (/* binding */ runOnClone)
});

// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(2637);
// EXTERNAL MODULE: ./.build/src/end-well.js
var end_well = __webpack_require__(67);
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
var runner_terminal = __webpack_require__(1196);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
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
        }
    });
}
async function followCheck({ files, config }, terminal) {
    const [{ runCheckFiles }, { readTextFile, textFileIfThere }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(917), __webpack_require__.e(815), __webpack_require__.e(560), __webpack_require__.e(250), __webpack_require__.e(387), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 1155)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017)),
    ]);
    const texts = files.map((path) => [path, readTextFile(path, 'with a post-mortem')]);
    const path = config === '' ? settings/* settingsPath */.x : config;
    const text = config === '' ? textFileIfThere(path) : readTextFile(path, 'with `--config`');
    const configuration = text === null ? null : { path, text };
    await runCheckFiles({ files: new Map(texts), configuration, now: clock() }, terminal);
}
async function followSuspects(call, terminal, process) {
    // Git is asked first, and answers while the rest is loaded.
    const [world, { runSuspects }, { readQuestion }] = await Promise.all([
        openWorld(call, process),
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(6), __webpack_require__.e(251), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 3862)),
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 6573)),
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
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(921), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 4028)),
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
    const { runBacktest } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(6), __webpack_require__.e(251), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 4688));
    await runBacktest({ limit: call.limit }, await openWorld(call, process), terminal);
}
async function textOf({ text, textFile }) {
    if (textFile === '')
        return text;
    const { readTextFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017));
    return readTextFile(textFile, 'with `--text-file`, or `-` for standard input');
}
async function openWorld(place, process) {
    const { openClone } = await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 7245));
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
