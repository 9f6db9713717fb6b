export const id = 9721;
export const ids = [9721,2718];
export const modules = {

/***/ 32718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ noEnvironment),
/* harmony export */   Hc: () => (/* binding */ localFacts),
/* harmony export */   f3: () => (/* binding */ localSettings),
/* harmony export */   runGuardLocally: () => (/* binding */ runGuardLocally)
/* harmony export */ });
/* harmony import */ var _config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18395);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42637);
/* harmony import */ var _guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(89358);
/* harmony import */ var _guard_calendar_open_days_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40977);
/* harmony import */ var _guard_conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45628);
/* harmony import */ var _guard_fact_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(36815);
/* harmony import */ var _guard_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56957);
/* harmony import */ var _guard_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19477);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(39596);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5991);
/* harmony import */ var _guard_problems_of_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4877);
/* harmony import */ var _guard_tell_misspelt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60240);
/* harmony import */ var _guard_tell_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78838);
/* harmony import */ var _guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39249);
/* harmony import */ var _guard_tell_terminal_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80187);
/* harmony import */ var _guard_tell_told_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(69934);
/* harmony import */ var _guard_tell_verdict_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52618);
/* harmony import */ var _guard_typed_moment_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72032);


















/**
 * Says what the configuration lets happen at a moment. Whatever needs GitHub is told as skipped and decides nothing. Ends in
 * `deploy-blocked` or `deploy-unchecked` where the deployment is stopped.
 */
async function runGuardLocally(ask, teller) {
    const { environment, service } = ask;
    if (environment === null)
        throw noEnvironment();
    const reading = localSettings(ask.configuration, teller);
    const settings = reading.settings.guard;
    const target = { environment, service };
    const at = (0,_guard_typed_moment_js__WEBPACK_IMPORTED_MODULE_13__/* .momentOf */ .E)(ask, (0,_guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_14__/* .rulesFor */ .N)(settings, target, []).zone);
    const facts = await localFacts({ at, target }, reading);
    const verdict = ofSettingsAlone((0,_guard_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeGuard */ .F)(facts, settings), facts);
    // A verdict that tells of the name says it once for both.
    const unsaid = (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .codesOf */ .MZ)(verdict).includes('environment-unknown') ? null : environment;
    for (const note of (0,_guard_tell_misspelt_js__WEBPACK_IMPORTED_MODULE_8__/* .misspeltNotes */ .z)({ environment: unsaid, service }, settings))
        teller.say(note);
    const told = {
        facts,
        settings,
        verdict,
        mode: 'enforce',
        attempt: 1,
        override: null,
        isOverrideNeedless: false,
    };
    teller.answer(teller.json ? (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_15__/* .canonicalJson */ .dj)((0,_guard_tell_result_js__WEBPACK_IMPORTED_MODULE_9__/* .guardResult */ .H)(told)) : (0,_guard_tell_terminal_text_js__WEBPACK_IMPORTED_MODULE_11__/* .guardText */ .h)(told, headlineOf(told)));
    const failure = (0,_guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .guardFailure */ .of)(told);
    if (failure !== null)
        throw failure;
}
/** That somebody forgot to say where it goes. */
function noEnvironment() {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('bad-input', {
        what: 'The command `guard` was given no environment.',
        remedy: 'Say which with `--environment production`, or print the coming days with `--calendar`.',
    });
}
/** The settings of a file, or the defaults where there is none, which is said as what is wrong with the file is. */
function localSettings(configuration, teller) {
    if (configuration === null) {
        teller.say(`${noFile}; name a file with \`--config\`.`);
        return { settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L, problems: [], isOfFile: false };
    }
    const reading = (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__.readSettings)(configuration.text, configuration.path);
    for (const problem of reading.problems)
        teller.say((0,_guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .problemLine */ .YK)(problem));
    return { ...reading, isOfFile: true };
}
const noFile = `There is no ${_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsPath */ .x} here, so the defaults count`;
/** What is known without GitHub: the settings and the moment, RFC 3339 in UTC. */
async function localFacts({ at, target }, reading) {
    return {
        at,
        target,
        sha: '',
        title: null,
        knownEnvironments: [],
        configurationProblems: reading.isOfFile
            ? (0,_guard_fact_js__WEBPACK_IMPORTED_MODULE_16__/* .known */ .e)((0,_guard_problems_of_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOfGuard */ .X)(reading))
            : { state: 'skipped', reason: `${noFile}.` },
        daysOff: await (0,_guard_calendar_open_days_off_js__WEBPACK_IMPORTED_MODULE_2__/* .openDaysOff */ .h)(reading.settings.guard, at),
        holds: skipped,
        incidents: skipped,
        history: skipped,
        added: skipped,
        migrations: skipped,
        vulnerabilities: skipped,
        checkRuns: skipped,
        othersInProgress: skipped,
        overrides: [],
    };
}
const skipped = {
    state: 'skipped',
    reason: 'Not checked: GitHub was not asked.',
};
/** That nothing stops a deployment is more than anybody knows who did not ask GitHub. */
function ofSettingsAlone(verdict, { target }) {
    const text = `Nothing in the settings stops ${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .deploysTo */ .S$)(target, 'deploys')}.`;
    const reasons = verdict.reasons.map((reason) => reason.codes.includes('nothing-stops') ? { ...reason, text } : reason);
    return { ...verdict, reasons };
}
/** As everywhere where the deployment is stopped; else with what the settings alone do not say. */
function headlineOf(told) {
    const { facts, verdict } = told;
    const unasked = verdict.results.filter(({ check, code }) => code === 'skipped' && check !== 'configuration');
    if ((0,_guard_tell_told_js__WEBPACK_IMPORTED_MODULE_17__/* .isStopped */ .i)(verdict) || unasked.length === 0)
        return (0,_guard_tell_verdict_words_js__WEBPACK_IMPORTED_MODULE_12__/* .guardHeadline */ .KJ)(told);
    const warning = verdict.decision === 'warn' ? ', with a warning' : '';
    const needs = `${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(unasked.length, 'check')} ${unasked.length === 1 ? 'needs' : 'need'} GitHub`;
    return `${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .deploysTo */ .S$)(facts.target, 'Deploying')}: the settings let it go ahead${warning}; ${needs} (\`--repo OWNER/NAME\`)`;
}


/***/ }),

/***/ 49721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGuardOnTerminal: () => (/* binding */ runGuardOnTerminal)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39596);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5991);
/* harmony import */ var _guard_gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);
/* harmony import */ var _guard_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69351);
/* harmony import */ var _guard_tell_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24633);
/* harmony import */ var _guard_tell_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78838);
/* harmony import */ var _guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39249);
/* harmony import */ var _guard_tell_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80187);
/* harmony import */ var _guard_tell_verdict_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52618);
/* harmony import */ var _guard_local_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32718);











/**
 * Says on a terminal what a job of the repository would hear now; without a commit, of the newest of the default branch. The answer is
 * a text or a line of JSON; problems of the configuration and hazards of migrations are said besides. Ends in `deploy-blocked` or
 * `deploy-unchecked` where the deployment is stopped, the latter without an answer where nothing could be read.
 */
async function runGuardOnTerminal(world, teller, run) {
    const { environment, service, actor, startedBy, overrideReason, machineTime, wasm } = run;
    if (environment === null)
        throw (0,_guard_local_js__WEBPACK_IMPORTED_MODULE_9__/* .noEnvironment */ .De)();
    const target = { environment, service };
    const sha = run.sha ?? 'HEAD';
    const ask = { target, sha, actor, startedBy, overrideReason, machineTime, wasm };
    const gathered = await (0,_guard_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherGuard */ .N)(world, ask);
    if (gathered.unread !== null)
        throw unread(gathered.unread);
    const told = await (0,_guard_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settleGuard */ .T)(world, gathered, run.mode);
    for (const problem of gathered.problems)
        teller.say((0,_guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .problemLine */ .YK)(problem));
    for (const { isBlocking, message, place } of (0,_guard_tell_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .annotatedFindings */ .X)(told)) {
        const level = isBlocking ? 'error' : 'warning';
        teller.say((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${place.file}:${place.line} ${level} ${message}`, longest));
    }
    teller.answer(teller.json ? (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__/* .canonicalJson */ .dj)((0,_guard_tell_result_js__WEBPACK_IMPORTED_MODULE_5__/* .guardResult */ .H)(told)) : (0,_guard_tell_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .guardText */ .h)(told, (0,_guard_tell_verdict_words_js__WEBPACK_IMPORTED_MODULE_8__/* .guardHeadline */ .KJ)(told)));
    const failure = (0,_guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .guardFailure */ .of)(told);
    if (failure !== null)
        throw failure;
}
function unread({ reason, remedy }) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('deploy-unchecked', { what: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reason, longest), remedy });
}
/** Characters of a message. */
const longest = 1000;


/***/ }),

/***/ 60240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ misspeltNotes)
/* harmony export */ });
/* harmony import */ var _guard_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35457);
/* harmony import */ var _guard_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19477);
/* harmony import */ var _text_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97573);



/**
 * Notes on names that no rule of the settings has, and that are close to one that a rule has: the guard would let through what the
 * right name stops. A sentence each; empty where there is nothing to note.
 */
function misspeltNotes({ environment, service }, settings) {
    const scopes = (0,_guard_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(settings);
    return [
        ...noteOn(environment, { kind: '', names: scopes.flatMap((scope) => scope.environments) }),
        ...noteOn(service, { kind: 'the service ', names: scopes.flatMap((scope) => scope.services) }),
    ];
}
function noteOn(name, { kind, names }) {
    if (name === null || (0,_guard_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, names))
        return [];
    const meant = (0,_text_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slipOf */ .K)(name, names);
    if (meant === null)
        return [];
    return [`No rule names ${kind}\`${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(name)}\`; did you mean \`${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(meant)}\`?`];
}


/***/ }),

/***/ 80187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ guardText)
/* harmony export */ });
/* harmony import */ var _guard_check_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12873);
/* harmony import */ var _guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45628);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31620);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52618);




/** A verdict for a terminal, below a headline. */
function guardText(told, headline) {
    const { verdict, facts } = told;
    const override = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideInWords */ .xl)(told);
    // A way through is one for a commit.
    const steps = [...(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsToTake */ .Y0)(told), ...(facts.sha === '' ? [] : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .waysThrough */ .Ic)(told))];
    return [
        plain(headline),
        '',
        ...[...(0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(verdict), ...(override === null ? [] : [override])].map(indented),
        ...(steps.length === 0 ? [] : ['', 'What to do:', ...steps.map(indented)]),
        '',
        `Checks at ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeInWords */ .mK)(facts.at, told)}:`,
        ...checkLines(told),
    ].join('\n');
}
function checkLines(told) {
    const { results } = told.verdict;
    const width = Math.max(...results.map(({ check }) => check.length));
    return results.map((result) => {
        const outcome = outcomeOf(result, told).padEnd(7);
        return `  ${(0,_guard_check_name_js__WEBPACK_IMPORTED_MODULE_3__/* .checkInWords */ .v$)(result.check).padEnd(width)}  ${outcome}  ${plain(result.reason)}`;
    });
}
/** What nobody asked is no check that somebody switched off. */
function outcomeOf(result, told) {
    return result.code === 'skipped' ? 'skipped' : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(result, told);
}
function indented(sentence) {
    return `  ${plain(sentence)}`;
}
function plain(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text, 1000);
}


/***/ }),

/***/ 72032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);
/* harmony import */ var _time_reported_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72770);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5991);



/** The moment that was typed, RFC 3339 in UTC; without a zone it is on the clock of the one given. Ends in `bad-input` where it is none. */
function momentOf({ at, now }, zone) {
    const moment = at.trim() === '' ? now : (0,_time_reported_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readReportedTime */ .z)(at, now, zone);
    if (moment !== null)
        return moment;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('bad-input', {
        what: `The time is "${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(at, 100)}".`,
        remedy: 'Say when with `--at 2026-11-20T16:40:00Z`, or as in `2026-11-20 17:40 Europe/Berlin`.',
    });
}


/***/ })

};
