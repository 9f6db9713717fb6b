export const id = 1471;
export const ids = [1471];
export const modules = {

/***/ 71471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ localSettings),
  runGuardLocally: () => (/* binding */ runGuardLocally)
});

// EXTERNAL MODULE: ./.build/src/config/read-settings.js + 11 modules
var read_settings = __webpack_require__(70892);
// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./.build/src/guard/calendar/open-days-off.js + 1 modules
var open_days_off = __webpack_require__(40977);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(36815);
// EXTERNAL MODULE: ./.build/src/guard/verdict.js + 14 modules
var guard_verdict = __webpack_require__(50815);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/guard-problems.js
var guard_problems = __webpack_require__(39677);
// EXTERNAL MODULE: ./.build/src/flows/guard-result.js
var guard_result = __webpack_require__(18316);
// EXTERNAL MODULE: ./.build/src/flows/guard-words.js
var guard_words = __webpack_require__(55032);
;// CONCATENATED MODULE: ./.build/src/flows/guard-text.js


/** A verdict for a terminal. */
function guardText(told) {
    const { verdict, facts } = told;
    const { nextWindow, results } = verdict;
    const width = Math.max(...results.map(({ check }) => check.length));
    const checks = results.map((result) => {
        const outcome = (0,guard_words/* outcomeInWords */.Lz)(result, told).padEnd(7);
        return `  ${(0,guard_words/* checkInWords */.v$)(result.check).padEnd(width)}  ${outcome}  ${plain(result.reason)}`;
    });
    const steps = (0,guard_words/* stepsToTake */.Y0)(told).map((step) => `  ${plain(step)}`);
    return [
        plain((0,guard_words/* guardHeadline */.KJ)(told)),
        '',
        ...verdict.reasons.map((reason) => `  ${plain(reason)}`),
        ...(nextWindow === null ? [] : ['', `The calendar opens ${(0,guard_words/* timeInWords */.mK)(nextWindow, told)}.`]),
        ...(steps.length === 0 ? [] : ['', 'What to do:', ...steps]),
        '',
        `Checks at ${(0,guard_words/* timeInWords */.mK)(facts.at, told)}:`,
        ...checks,
    ].join('\n');
}
function plain(text) {
    return (0,text_escape/* plainLine */.h0)(text, 1000);
}

// EXTERNAL MODULE: ./.build/src/flows/guard-told.js
var guard_told = __webpack_require__(64056);
// EXTERNAL MODULE: ./.build/src/flows/tell-guard.js + 2 modules
var tell_guard = __webpack_require__(58609);
;// CONCATENATED MODULE: ./.build/src/flows/guard-local.js














/**
 * Says what the configuration lets happen at a moment. Whatever needs GitHub is told as skipped and decides nothing. Ends in
 * `deploy-blocked` or `deploy-unchecked` where the deployment is stopped.
 */
async function runGuardLocally(ask, teller) {
    const reading = localSettings(ask.configuration);
    const { settings, problems } = reading;
    for (const problem of problems)
        teller.say((0,tell_guard/* problemLine */.YK)(problem));
    const facts = await factsOf(ask, reading);
    const verdict = (0,guard_verdict/* judgeGuard */.F)(facts, settings.guard);
    const told = {
        facts,
        settings: settings.guard,
        verdict,
        mode: 'enforce',
        attempt: 1,
        override: null,
    };
    teller.answer(teller.json ? (0,canonical_json/* canonicalJson */.dj)((0,guard_result/* guardResult */.H)(told)) : guardText(told));
    if ((0,guard_told/* isStopped */.i)(verdict))
        throw stopped(told);
}
/** The reasons stand in the answer. */
function stopped(told) {
    const what = (0,text_escape/* plainLine */.h0)(`${(0,guard_words/* guardHeadline */.KJ)(told)}.`);
    const [step = 'The answer says what was looked at.'] = (0,guard_words/* stepsToTake */.Y0)(told);
    return new user_error/* UserError */.yo(told.verdict.decision === 'block' ? 'deploy-blocked' : 'deploy-unchecked', {
        what,
        remedy: (0,text_escape/* plainLine */.h0)(step, 1000),
    });
}
/** The settings of a file, and what is wrong with it; the defaults where there is none. */
function localSettings(configuration) {
    if (configuration === null)
        return { settings: settings/* defaultSettings */.L, problems: [] };
    return (0,read_settings.readSettings)(configuration.text, configuration.path);
}
async function factsOf({ at, environment, service }, reading) {
    return {
        at,
        target: { environment, service },
        sha: '',
        configurationProblems: (0,fact/* known */.e)((0,guard_problems/* problemsOfGuard */.X)(reading)),
        daysOff: await (0,open_days_off/* openDaysOff */.h)(reading.settings.guard, at),
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


/***/ })

};
