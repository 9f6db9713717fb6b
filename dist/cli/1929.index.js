export const id = 1929;
export const ids = [1929,1471];
export const modules = {

/***/ 21929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGuardCalendar: () => (/* binding */ runGuardCalendar)
});

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(50064);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-closing.js
var show_closing = __webpack_require__(47785);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-time.js
var show_time = __webpack_require__(76697);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/coming-days.js





/** So many days from a moment on, the first being what is left of that day. */
function comingDays(calendar, count) {
    const { zone } = calendar.rules;
    const today = (0,minutes/* dayNumber */.U$)((0,calendar_day/* dayIn */.EE)(calendar.at, zone));
    return Array.from({ length: count }, (_, ahead) => {
        const day = (0,minutes/* dayNumbered */.rh)(today + ahead);
        const range = {
            from: Math.max((0,minutes/* minuteOf */.iA)(calendar.at), (0,minutes/* minuteOf */.iA)((0,calendar_day/* endOfDay */.D0)((0,minutes/* dayNumbered */.rh)(today + ahead - 1), zone))),
            until: (0,minutes/* minuteOf */.iA)((0,calendar_day/* endOfDay */.D0)(day, zone)),
        };
        const steps = calendar.timeline.flatMap((step) => within(step, range));
        return {
            day,
            words: (0,show_time/* showDay */.eL)(day, (0,show_time/* yearIn */.Ts)(calendar.at, zone)),
            open: steps
                .filter(({ closings }) => closings.length === 0)
                .map((step) => hoursOf(step, range, zone)),
            closedBy: reasonsOf(steps),
        };
    });
}
function within(step, range) {
    const from = Math.max(step.from, range.from);
    const until = Math.min(step.until, range.until);
    return from < until ? [{ ...step, from, until }] : [];
}
function hoursOf({ from, until }, day, zone) {
    const end = until === day.until ? '24:00' : (0,instant/* timeOfDay */.rb)((0,minutes/* beginOf */.pv)(until), zone);
    const hours = `${(0,instant/* timeOfDay */.rb)((0,minutes/* beginOf */.pv)(from), zone)}-${end}`;
    return { from: (0,minutes/* beginOf */.pv)(from), until: (0,minutes/* beginOf */.pv)(until), hours };
}
/** That no window is open goes without saying. */
function reasonsOf(steps) {
    const closings = steps.flatMap((step) => step.closings);
    const said = closings.filter((closing) => closing.check !== 'deploy-window' || closing.why === 'quiet');
    return [...new Set(said.map(show_closing/* showClosing */.L))];
}

// EXTERNAL MODULE: ./.build/src/guard/calendar/open-days-off.js + 1 modules
var open_days_off = __webpack_require__(40977);
// EXTERNAL MODULE: ./.build/src/guard/calendar/read-calendar.js + 6 modules
var read_calendar = __webpack_require__(15788);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/flows/guard-local.js + 1 modules
var guard_local = __webpack_require__(71471);
// EXTERNAL MODULE: ./.build/src/flows/tell-guard.js + 2 modules
var tell_guard = __webpack_require__(58609);
;// CONCATENATED MODULE: ./.build/src/flows/guard-calendar.js







/** Prints when one may deploy in the next fourteen days, and what else keeps deployments back. */
async function runGuardCalendar(ask, teller) {
    const { settings, problems } = (0,guard_local/* localSettings */.f)(ask.configuration);
    for (const problem of problems)
        teller.say((0,tell_guard/* problemLine */.YK)(problem));
    const calendar = await calendarsOf(ask, settings);
    teller.answer(teller.json ? (0,canonical_json/* canonicalJson */.dj)({ version: 1, ...calendar }) : textOf(calendar));
}
const daysShown = 14;
async function calendarsOf({ environment, service, at }, { guard }) {
    const fact = await (0,open_days_off/* openDaysOff */.h)(guard, at);
    const daysOff = fact.state === 'known' ? fact.value : [];
    const missing = fact.state === 'unknown' ? `${fact.reason} ${fact.remedy}` : null;
    const calendars = environmentsOf(environment, guard).map((one) => {
        const target = { environment: one ?? '', service };
        const calendar = (0,read_calendar/* readCalendar */.fK)({ at, target, settings: guard, daysOff });
        return { environment: one, zone: calendar.rules.zone, days: comingDays(calendar, daysShown) };
    });
    return { at, missing, calendars };
}
/** The environment asked for, else each one that a rule names. */
function environmentsOf(environment, { windows, quietHours, freezes, holidays }) {
    if (environment !== null)
        return [environment];
    const scopes = [
        ...windows,
        ...quietHours,
        ...freezes,
        ...(holidays === null ? [] : [holidays]),
    ];
    const names = [...new Set(scopes.flatMap((scope) => scope.environments))];
    return names.length === 0 ? [null] : names;
}
function textOf({ calendars, missing }) {
    const blocks = calendars.map(({ environment, zone, days }) => {
        const title = environment === null ? 'All environments' : (0,text_escape/* plainLine */.h0)(environment, 100);
        const width = Math.max(...days.map(({ words }) => words.length));
        return [`${title} (${zone})`, ...days.map((day) => lineOf(day, width))].join('\n');
    });
    return [...blocks, ...(missing === null ? [] : [(0,text_escape/* plainLine */.h0)(missing, 1000)])].join('\n\n');
}
function lineOf({ words, open, closedBy }, width) {
    const hours = open.map((one) => (one.hours === '00:00-24:00' ? 'all day' : one.hours)).join(', ');
    const why = closedBy.map((reason) => (0,text_escape/* plainLine */.h0)(reason, 200)).join('; ');
    const said = [hours === '' ? 'closed' : hours, why].filter((part) => part !== '').join('  ');
    return `  ${words.padEnd(width)}  ${said}`;
}


/***/ }),

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
