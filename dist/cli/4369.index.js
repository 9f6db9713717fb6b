export const id = 4369;
export const ids = [4369];
export const modules = {

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ problemsOfGuard)
/* harmony export */ });
/* harmony import */ var _config_guard_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21570);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42637);


/** Problems of the section `guard`, a misspelled one included, and of a file of which nothing can be used: a line each. */
function problemsOfGuard({ settings, problems }) {
    const isUnread = settings === _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L;
    return problems
        .filter((problem) => isUnread || isOfGuard(problem))
        .map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
/** So does a key of the section that lost its indentation, and the time zone of all settings, which is that of its windows. */
function isOfGuard({ sections = [] }) {
    return sections.length === 0 || sections.some((one) => counting.includes(one.toLowerCase()));
}
const counting = ['guard', 'timezone', ..._config_guard_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .guardKeys */ .On];


/***/ }),

/***/ 24633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ annotatedFindings)
/* harmony export */ });
/* harmony import */ var _guard_weigh_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);


/** GitHub shows so many remarks of a kind for a step, and drops the rest. */
const mostOfKind = 10;
/** What migrations do that counts by the settings, on their lines, ten of a kind; nothing where the check is off. */
function annotatedFindings({ facts, settings, verdict, }) {
    const level = settings.checks.migration;
    if (level === 'off' || facts.migrations.state !== 'known')
        return [];
    const open = facts.migrations.value.findings.filter(({ acknowledged }) => acknowledged === null);
    const isAside = verdict.setAside.some(({ check }) => check === 'migration');
    const stops = (finding) => level === 'block' && !isAside && (0,_guard_weigh_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .weighFinding */ .a)(finding, settings) === 'block';
    const blocking = open.filter(stops);
    const warning = open.filter((finding) => !stops(finding) && (0,_guard_weigh_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .weighFinding */ .a)(finding, settings) !== 'off');
    return [
        ...blocking.slice(0, mostOfKind).map((finding) => annotationOf(finding, true)),
        ...warning.slice(0, mostOfKind).map((finding) => annotationOf(finding, false)),
    ];
}
function annotationOf({ path, line, what, recipe }, isBlocking) {
    const message = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${what} ${recipe.how}`.trim(), longest);
    return { isBlocking, message, place: { file: path, line } };
}
/** Characters of a message. */
const longest = 600;


/***/ }),

/***/ 78838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardResult)
/* harmony export */ });
/* harmony import */ var _guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45628);

/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** A verdict as JSON, as docs/deploy-guard.md describes it. */
function guardResult({ facts, verdict, mode, attempt, override, }) {
    const { decision, results, setAside, nextWindow, validUntil } = verdict;
    return {
        version: resultVersion,
        decision,
        mode,
        environment: facts.target.environment,
        service: facts.target.service,
        sha: facts.sha === '' ? null : facts.sha,
        at: facts.at,
        attempt,
        reasons: (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(verdict),
        codes: (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(verdict),
        nextWindow,
        validUntil,
        checks: results.map((result) => ({
            ...result,
            setAsideBy: setAside.find(({ check }) => check === result.check)?.by ?? null,
        })),
        override,
        refusedOverrides: verdict.overrides.flatMap((one) => one.isAccepted ? [] : [{ by: one.request.by, why: one.why, reason: one.reason }]),
    };
}


/***/ }),

/***/ 39249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  of: () => (/* binding */ guardFailure),
  YK: () => (/* binding */ problemLine),
  tv: () => (/* binding */ tellGuard)
});

// EXTERNAL MODULE: ./.build/src/config/outputs.js
var config_outputs = __webpack_require__(15208);
// EXTERNAL MODULE: ./.build/src/config/own-template.js
var own_template = __webpack_require__(88809);
// EXTERNAL MODULE: ./.build/src/config/problem.js
var config_problem = __webpack_require__(90713);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(12873);
// EXTERNAL MODULE: ./.build/src/guard/conclude.js
var conclude = __webpack_require__(45628);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/annotations.js
var annotations = __webpack_require__(24633);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/result.js
var result = __webpack_require__(78838);
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(19477);
// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/told.js
var tell_told = __webpack_require__(69934);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/verdict-words.js
var verdict_words = __webpack_require__(52618);
;// CONCATENATED MODULE: ./.build/src/flows/guard/tell/summary.js






/** What the template of the run's page may show, escaped. */
function guardView(told, repositoryUrl) {
    const { verdict, facts, mode, attempt } = told;
    const { validUntil, decision, results } = verdict;
    const override = (0,verdict_words/* overrideInWords */.xl)(told);
    const others = results.filter((result) => isQuiet(result, told));
    return {
        decision,
        mode,
        attempt,
        icon: (0,tell_told/* isStopped */.i)(verdict) && mode !== 'enforce' ? icons.warn : icons[decision],
        headline: inline((0,verdict_words/* guardHeadline */.KJ)(told)),
        commit: commitLine(facts, repositoryUrl),
        is_stopped: (0,tell_told/* isStopped */.i)(verdict),
        reasons: verdict.reasons.map(({ text, link }) => `${sentence(text)}${detailsAt(link)}`),
        override: override === null ? null : inline(override),
        steps: [...(0,verdict_words/* stepsToTake */.Y0)(told), ...(0,verdict_words/* waysThrough */.Ic)(told)].map(sentence),
        checks: results.filter((result) => !isQuiet(result, told)).map((one) => row(one, told)),
        others: others.map((one) => row(one, told)),
        others_say: quietly(others),
        asked_at: inline((0,verdict_words/* timeInWords */.mK)(facts.at, told)),
        valid_until: inline((0,verdict_words/* timeInWords */.mK)(validUntil, told)),
    };
}
/** Whether a check has nothing to say that changes anything. */
function isQuiet({ check, outcome }, { verdict }) {
    const isFix = check === 'fix-through' && verdict.setAside.some(({ by }) => by === 'fix-through');
    return (outcome === 'pass' && !isFix) || outcome === 'off';
}
function quietly(others) {
    const passed = others.filter(({ outcome }) => outcome === 'pass').length;
    const off = others.length - passed;
    const said = [
        ...(passed > 0 ? [`${(0,wording/* counted */.hS)(passed, 'check')} ${passed === 1 ? 'passes' : 'pass'}`] : []),
        ...(off > 0 ? [`${off} ${off === 1 ? 'is' : 'are'} off`] : []),
    ];
    return said.join(', ');
}
function row(result, told) {
    return {
        name: (0,check_name/* checkInWords */.v$)(result.check),
        outcome: (0,verdict_words/* outcomeInWords */.Lz)(result, told),
        icon: icons[result.outcome],
        reason: inCell(sentence(result.reason)),
        link: result.link === null ? null : pageUrl(result.link),
    };
}
/** Which commit it is, for people; null where it is not known. */
function commitLine({ sha, title }, repositoryUrl) {
    if (sha === '' || title === null)
        return null;
    const url = pageUrl(`${repositoryUrl}/commit/${sha}`);
    const name = inline((0,wording/* shortSha */.Fu)(sha));
    return `${url === null ? name : `[${name}](${url})`} ${(0,text_escape/* inlineText */.ln)(title, 120)}`;
}
const icons = {
    allow: '✅',
    pass: '✅',
    warn: '⚠️',
    block: '⛔',
    unknown: '❔',
    off: '➖',
};
/** A link to what a sentence is about, such as the incident; empty where there is none. */
function detailsAt(link) {
    const url = link === null ? null : pageUrl(link);
    return url === null ? '' : ` [Details](${url})`;
}
/** In a cell a bar would end it, in code as well. */
function inCell(text) {
    return text.replaceAll('|', '\\|');
}
/** A sentence of ours, whose code stands between backticks. */
function sentence(text) {
    return (0,code_span/* inlineWithCode */.X$)(text, longest);
}
/** Sentences of checks repeat several names and quotations. */
const longest = 1000;
function inline(text) {
    return (0,text_escape/* inlineText */.ln)(text, longest);
}
/** An address that can stand in a link of Markdown; null for any other. */
function pageUrl(url) {
    const line = (0,text_escape/* plainLine */.h0)(url, 2000);
    return /^https?:\/\/[^\s()<>|\\`]+$/.test(line) ? line : null;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/tell/tell.js













/** Tells a verdict: outputs, remarks on lines of migrations, the log, the page of the run. */
async function tellGuard(told, world, { teller, pages }) {
    const outputs = outputsOf(told);
    for (const name of config_outputs/* outputNames */.g) {
        const value = outputs[name];
        if (value !== undefined)
            teller.setOutput(name, value);
    }
    for (const { isBlocking, message, place } of (0,annotations/* annotatedFindings */.X)(told)) {
        if (isBlocking)
            world.log.problem(message, { ...place, column: 1 });
        else
            world.log.remark('warning', message, place);
    }
    for (const line of logOf(told))
        world.log.info(line);
    // Where the job does not fail, the answer must not be missed.
    if ((0,tell_told/* isStopped */.i)(told.verdict) && told.mode !== 'enforce') {
        world.log.remark('warning', sentenceOf(told));
    }
    const problems = [...pages.problems];
    const summary = (0,own_template/* renderOwn */.BF)({
        name: 'guard-summary',
        overrides: pages.templates,
        shipped: world.templates['guard-summary'],
        problems,
    }, { guard: guardView(told, world.repositoryUrl) });
    for (const problem of problems)
        world.log.problem((0,text_escape/* plainLine */.h0)(problem.message, tell_longest), problem);
    await teller.showSummary(summary);
}
/** Why a deployment that is stopped ends the run, or null where it does not. */
function guardFailure(told) {
    const { verdict, mode } = told;
    if (mode !== 'enforce' || !(0,tell_told/* isStopped */.i)(verdict))
        return null;
    const what = sentenceOf(told);
    const [step = 'The page of the run says what was looked at.'] = (0,verdict_words/* stepsToTake */.Y0)(told);
    const remedy = (0,text_escape/* plainLine */.h0)(step, tell_longest);
    return verdict.decision === 'block'
        ? new user_error/* UserError */.yo('deploy-blocked', { what, remedy })
        : new user_error/* UserError */.yo('deploy-unchecked', { what, remedy });
}
function sentenceOf(told) {
    return (0,text_escape/* plainLine */.h0)(`${(0,verdict_words/* guardHeadline */.KJ)(told)}. ${(0,conclude/* textsOf */.CB)(told.verdict).join(' ')}`, tell_longest);
}
/** What a problem of the configuration is, on the terminal. */
function problemLine(problem) {
    return (0,text_escape/* plainLine */.h0)((0,config_problem/* showProblem */.H)(problem), tell_longest);
}
/** Characters of a message. */
const tell_longest = 1000;
function outputsOf(told) {
    const { decision, nextWindow, validUntil } = told.verdict;
    return {
        decision,
        reason: (0,text_escape/* plainLine */.h0)((0,conclude/* textsOf */.CB)(told.verdict).join(' '), mostOutput),
        'reason-codes': (0,conclude/* codesOf */.MZ)(told.verdict).join(','),
        'next-window': nextWindow ?? '',
        'valid-until': validUntil,
        attempt: String(told.attempt),
        result: (0,canonical_json/* canonicalJson */.dj)((0,result/* guardResult */.H)(told)),
    };
}
const mostOutput = 4000;
function logOf(told) {
    const checks = told.verdict.results.map((result) => `${(0,check_name/* checkInWords */.v$)(result.check)}: ${(0,verdict_words/* outcomeInWords */.Lz)(result, told)}. ${(0,text_escape/* plainLine */.h0)(result.reason, tell_longest)}`);
    return [(0,text_escape/* plainLine */.h0)((0,verdict_words/* guardHeadline */.KJ)(told), tell_longest), ...checks];
}


/***/ }),

/***/ 69934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isStopped)
/* harmony export */ });
/** Whether the deployment may not go ahead. */
function isStopped({ decision }) {
    return decision === 'block' || decision === 'unknown';
}


/***/ }),

/***/ 52618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ waysThrough),
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   Lz: () => (/* binding */ outcomeInWords),
/* harmony export */   Y0: () => (/* binding */ stepsToTake),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   xl: () => (/* binding */ overrideInWords)
/* harmony export */ });
/* harmony import */ var _guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89358);
/* harmony import */ var _guard_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76697);
/* harmony import */ var _guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45628);
/* harmony import */ var _guard_judge_override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8551);
/* harmony import */ var _guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78884);
/* harmony import */ var _guard_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19477);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69934);







/** What was asked and answered, in a line: `Deploying abc1234 to production: stopped`. */
function guardHeadline({ facts, verdict, mode }) {
    const { target, sha } = facts;
    const { service } = target;
    const what = sha === '' && service !== null
        ? (0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .deploysTo */ .S$)({ ...target, service: null }, `Deploying ${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(service)}`)
        : (0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .deploysTo */ .S$)(target, `Deploying ${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`.trim());
    const decision = decisions[verdict.decision];
    const isKept = mode === 'enforce' || !(0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopped */ .i)(verdict);
    return isKept ? `${what}: ${decision}` : `${what}: would be ${decision}; ${lenient[mode]}`;
}
const decisions = {
    allow: 'go ahead',
    warn: 'go ahead, with a warning',
    block: 'stopped',
    unknown: 'stopped, as it could not be checked',
};
/** Why a deployment goes ahead that would be stopped. */
const lenient = {
    warn: 'the mode is only to warn',
    'dry-run': 'a dry run stops nothing',
};
/** What a check came to: `block`, or `block, set aside by the override`. */
function outcomeInWords({ check, outcome }, { verdict }) {
    const aside = verdict.setAside.find((one) => one.check === check);
    if (aside === undefined)
        return outcome;
    const fix = verdict.results.find((one) => one.check === 'fix-through');
    const by = aside.by === 'override' ? 'the override' : fixes[fix?.code ?? 'rollback'];
    return `${outcome}, set aside by ${by ?? 'the fix'}`;
}
const fixes = {
    rollback: 'the rollback',
    'docs-only': 'the rule for documentation',
};
/**
 * What to do about all that stops or warns, or that nobody could look at, each once, what stops first; nothing about what counts for
 * nothing.
 */
function stepsToTake({ verdict, settings, mode }) {
    if ((0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopped */ .i)(verdict) && mode !== 'enforce')
        return [];
    const counting = verdict.results.filter((result) => isTold(result, verdict));
    const steps = ['stops', 'warns', 'passes'].flatMap((weight) => counting
        .filter((result) => (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .vi)(result, settings) === weight)
        .flatMap((result) => [result, ...result.details])
        .flatMap(({ nextStep }) => nextStep ?? []));
    return [...new Set(steps)];
}
function isTold({ check, code, outcome }, verdict) {
    if (verdict.setAside.some((one) => one.check === check))
        return false;
    return outcome !== 'pass' && outcome !== 'off' && (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(verdict).includes(code);
}
/** What goes through although the deployment is stopped: a rollback or a fix, where they open what stops it, and an override. */
function waysThrough({ verdict, facts, settings, mode }) {
    // An override has to be put on record, by the same GitHub that did not answer.
    const isBlind = facts.configurationProblems.state === 'unknown';
    if (!(0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopped */ .i)(verdict) || mode !== 'enforce' || isBlind)
        return [];
    const aside = verdict.setAside.map(({ check }) => check);
    const stopping = verdict.results
        .filter((result) => (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .vi)(result, settings) === 'stops' && !aside.includes(result.check))
        .map(({ check }) => check);
    const isOverridable = stopping.every((check) => !(0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(check, settings));
    return [
        ...fixWays(stopping, { facts, settings, verdict }),
        ...(isOverridable ? [overrideWay(facts, settings)] : []),
    ];
}
function fixWays(stopping, { facts, settings, verdict }) {
    const isOne = verdict.results.some(({ code }) => code === 'rollback');
    const rollback = (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldOpen */ .gC)('rollback', stopping, settings) && !isOne;
    // What to do about an incident that stops names its fix already.
    const isOpen = facts.incidents.state === 'known' && facts.incidents.value.length > 0;
    const isNamed = stopping.includes('open-incident');
    const fix = (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldOpen */ .gC)('incident-fix', stopping, settings) && isOpen && !isNamed;
    if (!rollback)
        return fix ? ['A fix that `/fix` names on its incident goes through now.'] : [];
    const too = fix ? ', and so does a fix that `/fix` names on its incident' : '';
    return [`A rollback goes through now${too}.`];
}
function overrideWay({ target, sha }, { override }) {
    const written = (0,_guard_judge_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideLine */ .VT)(target, sha);
    return `If it cannot wait, ${(0,_guard_judge_override_js__WEBPACK_IMPORTED_MODULE_1__/* .whoMay */ .as)(override)} may override: start the workflow with \`override-reason\`, or write ${written} on a pull request of the commit and run this job again.`;
}
/** What became of the override that was asked for, in a sentence; null where nobody did, or it does not count. */
function overrideInWords({ override, isOverrideNeedless, }) {
    if (isOverrideNeedless)
        return 'The override was not needed, and is not on record.';
    if (override === null)
        return null;
    const { lately, record } = override;
    const count = `${lately} in the last 30 days for this environment`;
    if (record === 'dry-run')
        return `A dry run puts no override on record; it would be ${count}.`;
    return `The override is on record: ${count}.`;
}
/** A moment on the clock that people look at. */
function timeInWords(at, { facts, settings }) {
    return (0,_guard_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_5__/* .showTime */ .lY)(at, (0,_guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesFor */ .N)(settings, facts.target, []).zone, facts.at);
}


/***/ }),

/***/ 89358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35457);

/** The rules for a deployment. `daysOff` are those of the settings, in the years that are asked about. */
function rulesFor(settings, target, daysOff) {
    const windows = settings.windows.filter((window) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(window, target));
    const quietHours = settings.quietHours.filter((hours) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(hours, target));
    const freezes = settings.freezes.filter((freeze) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(freeze, target));
    const { holidays } = settings;
    const areDaysOff = holidays !== null && (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(holidays, target);
    const [firstRule] = [...windows, ...quietHours, ...freezes];
    return {
        windowGroups: groups(windows, target),
        quietHours,
        freezes,
        daysOff: areDaysOff ? daysOff : [],
        isDayBeforeOff: holidays?.dayBefore ?? false,
        dayOffZones: dayOffZones(settings, windows),
        zone: firstRule?.zone ?? holidays?.zone ?? settings.timezone,
    };
}
function groups(windows, { environment, service }) {
    const services = new Set(windows.flatMap((window) => window.services));
    if (service !== null || services.size === 0)
        return windows.length === 0 ? [] : [windows];
    const ofAll = windows.filter((window) => window.services.length === 0);
    const ofEach = [...services].map((one) => windows.filter((window) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(window, { environment, service: one })));
    return ofAll.length === 0 ? ofEach : [ofAll, ...ofEach];
}
function dayOffZones({ holidays, timezone }, windows) {
    if (holidays !== null && holidays.zone !== null)
        return [holidays.zone];
    const zones = [...new Set(windows.map(({ zone }) => zone))];
    return zones.length > 0 ? zones : [timezone];
}


/***/ }),

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openDaysOff)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./.build/src/time/holidays.js
var time_holidays = __webpack_require__(59776);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(36815);
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(19477);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/days-off.js


/**
 * The days off of some years: whole holidays of the types that count, and what is added, less what is worked. A day that stands in
 * for a holiday goes with it.
 */
function daysOffOf(settings, holidays, years) {
    const usual = holidays
        .filter(({ type, isWhole }) => isWhole && settings.types.includes(type))
        .map(asDayOff);
    const added = settings.add.flatMap((choice) => daysOfChoice(choice, holidays, years));
    const removed = settings.remove.flatMap((choice) => daysOfChoice(choice, holidays, years));
    const worked = new Set(removed.map(({ day }) => day));
    const off = new Map([...usual, ...added].map((one) => [one.day, one]));
    const unknownNames = [...settings.add, ...settings.remove].flatMap((choice) => choice.by === 'name' && !holidays.some((one) => isCalled(one, choice.name))
        ? [choice.name]
        : []);
    return {
        daysOff: [...off.values()]
            .filter(({ day }) => !worked.has(day))
            .sort((a, b) => (0,order/* compareText */.n)(a.day, b.day)),
        unknownNames,
    };
}
function daysOfChoice(choice, holidays, years) {
    if (choice.by === 'name') {
        return holidays.filter((holiday) => isCalled(holiday, choice.name)).map(asDayOff);
    }
    const dates = choice.date.length > 5 ? [choice.date] : years.map((year) => `${year}-${choice.date}`);
    const name = choice.name ?? 'a day off of the settings';
    // Not every year has a 29 February.
    return dates.flatMap((date) => ((0,calendar_day/* readDay */.P1)(date) === null ? [] : [{ day: date, name }]));
}
function asDayOff({ day, names }) {
    return { day, name: names[0] ?? day };
}
/** Whether a holiday has a name, the one it stands in for included; in any language, without regard to case. */
function isCalled({ names }, wanted) {
    const plain = (name) => name.replaceAll('’', "'").toLowerCase();
    return names.some((name) => [name, name.replace(/ \([^()]*\)$/, '')].some((one) => plain(one) === plain(wanted)));
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/open-days-off.js





/**
 * The days off of the settings from the year before a moment to the one after the next; none without holidays. Loads a table of the
 * whole world, so only where holidays are configured and count.
 */
async function openDaysOff({ holidays, checks }, at) {
    if (holidays === null || checks.holiday === 'off')
        return (0,fact/* known */.e)([]);
    const year = Number(at.slice(0, 4));
    const years = [year - 1, year, year + 1, year + 2];
    const lists = await Promise.all(holidays.places.map((place) => (0,time_holidays/* listHolidays */.Ky)(place, years)));
    const found = lists.flatMap((list) => list ?? []);
    const unknownPlace = holidays.places[lists.indexOf(null)];
    if (unknownPlace !== undefined)
        return ofUnknownPlace(unknownPlace);
    const { daysOff, unknownNames } = daysOffOf(holidays, found, years);
    return unknownNames.length > 0 ? ofUnknownNames(unknownNames, holidays, found) : (0,fact/* known */.e)(daysOff);
}
async function ofUnknownPlace(place) {
    const problem = await (0,time_holidays/* holidayPlaceProblem */.v9)(place);
    return {
        state: 'unknown',
        reason: `The days off of ${nameOf(place)} are not known.`,
        remedy: `Correct guard.holidays in .github/incident-loop.yml: ${problem}.`,
    };
}
function ofUnknownNames(names, { places, types }, found) {
    // Of names that are as near the one of a holiday that counts comes first.
    const usual = found.filter(({ type, isWhole }) => isWhole && types.includes(type));
    const there = [...usual, ...found].flatMap((holiday) => holiday.names);
    const meant = [...new Set(names.flatMap((name) => nearName(name, there) ?? []))];
    const question = meant.length === 0 ? '' : ` Did you mean ${alternatives(meant.map(wording/* quoted */.TL))}?`;
    return {
        state: 'unknown',
        reason: `No holiday of ${alternatives(places.map(nameOf))} is called ${alternatives(names.map(wording/* quoted */.TL))}.`,
        remedy: `Correct guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.${question}`,
    };
}
/** The name that is most like another, as it is or as it begins; null where none is near. */
function nearName(written, names) {
    const wanted = written.toLowerCase();
    let nearest = null;
    // That it only begins so is one mistake more.
    let least = Math.max(2, wanted.length / 3) + 1;
    for (const name of names) {
        const whole = name.replace(/ \([^()]*\)$/, '');
        const plain = whole.toLowerCase();
        const far = Math.min((0,mod/* distance */.Io)(wanted, plain), (0,mod/* distance */.Io)(wanted, plain.slice(0, wanted.length)) + 1);
        if (far >= least)
            continue;
        least = far;
        nearest = whole;
    }
    return nearest;
}
/** `"a"`, `"a" or "b"`, `"a", "b" or 2 more`; three are named at most. */
function alternatives(names) {
    const more = names.length - 3;
    const shown = more > 0 ? [...names.slice(0, 3), `${more} more`] : names;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
function nameOf({ country, state, region }) {
    return [country, state, region].filter((part) => part !== null).join('-');
}


/***/ }),

/***/ 65430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  vN: () => (/* binding */ opensFor),
  fK: () => (/* binding */ readCalendar)
});

// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(50064);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(12873);
// EXTERNAL MODULE: ./.build/src/guard/calendar/calendar-rules.js
var calendar_rules = __webpack_require__(89358);
// EXTERNAL MODULE: ./.build/src/guard/calendar/zone-clock.js + 1 modules
var zone_clock = __webpack_require__(17185);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/day-closings.js


/** When a range is frozen; empty where the freeze is at another time. */
function freezeClosings(freeze, range) {
    const shown = { from: (0,minutes/* clockMinute */.v9)(freeze.from), until: (0,minutes/* clockMinute */.v9)(freeze.to) };
    const span = (0,zone_clock/* fromFirstToLast */.wx)(shown, (0,zone_clock/* clockIn */.CH)(freeze.zone, range));
    return span === null ? [] : [{ ...span, check: 'freeze', freeze }];
}
/** When a range has days off, and the days before those where they count; a day that is both is told as a day off. */
function dayOffClosings({ daysOff, isDayBeforeOff, dayOffZones }, range) {
    const days = new Map();
    for (const dayOff of isDayBeforeOff ? daysOff : []) {
        days.set((0,minutes/* dayNumber */.U$)(dayOff.day) - 1, { dayOff, isDayBefore: true });
    }
    for (const dayOff of daysOff)
        days.set((0,minutes/* dayNumber */.U$)(dayOff.day), { dayOff, isDayBefore: false });
    return dayOffZones.flatMap((zone) => {
        const clock = (0,zone_clock/* clockIn */.CH)(zone, range);
        return [...days].flatMap(([day, off]) => (0,zone_clock/* whileShown */.nm)([spanOf(day)], clock).map((span) => ({ ...span, check: 'holiday', ...off, zone })));
    });
}
function spanOf(day) {
    return { from: day * minutes/* minutesOfDay */.HG, until: (day + 1) * minutes/* minutesOfDay */.HG };
}

// EXTERNAL MODULE: ./.build/src/guard/calendar/window-closings.js
var window_closings = __webpack_require__(2111);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/timeline.js


/** What the rules of some checks say of a range. */
function timelineOf(rules, range, checks) {
    const closings = [
        ...(0,window_closings/* windowClosings */.F)(rules.windowGroups, range),
        ...rules.quietHours.flatMap((hours) => (0,window_closings/* quietClosings */.R)(hours, range)),
        ...rules.freezes.flatMap((freeze) => freezeClosings(freeze, range)),
        ...dayOffClosings(rules, range),
    ];
    return stepsOf(closings.filter(({ check }) => checks.includes(check)), range);
}
function stepsOf(closings, range) {
    const coming = closings.toSorted((a, b) => a.from - b.from);
    const edges = new Set([range.until, ...coming.flatMap(({ from, until }) => [from, until])]);
    const steps = [];
    let current = [];
    let from = range.from;
    let next = 0;
    for (const until of [...edges].sort((a, b) => a - b)) {
        if (until > from) {
            steps.push({ from, until, closings: current });
            from = until;
        }
        current = current.filter((closing) => closing.until > from);
        for (; (coming[next]?.from ?? Infinity) <= from; next += 1) {
            current = [...current, ...coming.slice(next, next + 1)];
        }
    }
    return steps;
}
/** The step a minute is in; null for one before or after all of them. */
function stepAt(timeline, minute) {
    return timeline[indexAt(timeline, minute)] ?? null;
}
/** The first minute from one on in which none of the checks objects, that minute included; null when there is none. */
function nextOpening(timeline, minute, checks) {
    const index = indexAt(timeline, minute);
    if (index < 0)
        return null;
    for (let later = index;; later += 1) {
        const step = timeline[later];
        if (step === undefined)
            return null;
        if (!checks.some((check) => objects(step, check)))
            return Math.max(step.from, minute);
    }
}
/** The first minute after one in which others of the checks object than now; null when it stays as it is. */
function nextChange(timeline, minute, checks) {
    const index = indexAt(timeline, minute);
    const now = timeline[index];
    if (now === undefined)
        return null;
    for (let later = index + 1;; later += 1) {
        const step = timeline[later];
        if (step === undefined)
            return null;
        if (checks.some((check) => objects(step, check) !== objects(now, check)))
            return step.from;
    }
}
/** Whether a check objects in a step. */
function objects({ closings }, check) {
    return closings.some((closing) => closing.check === check);
}
/** By halving; -1 for a minute outside. */
function indexAt(timeline, minute) {
    let low = 0;
    let high = timeline.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const step = timeline[middle];
        if (step === undefined)
            return -1;
        if (minute < step.from)
            high = middle - 1;
        else if (minute >= step.until)
            low = middle + 1;
        else
            return middle;
    }
    return -1;
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/read-calendar.js




/** Reads the calendar; checks that are off keep nothing back. */
function readCalendar({ at, target, settings, daysOff }) {
    const rules = (0,calendar_rules/* rulesFor */.N)(settings, target, daysOff);
    const from = (0,minutes/* minuteOf */.iA)(at);
    const checks = check_name/* timedChecks */.t.filter((check) => settings.checks[check] !== 'off');
    const timeline = timelineOf(rules, { from, until: from + daysAhead * minutes/* minutesOfDay */.HG }, checks);
    return { at, rules, timeline, closings: stepAt(timeline, from)?.closings ?? [] };
}
/** Who closes for longer than that has no window. */
const daysAhead = 400;
/** When one of some checks of the calendar says something else than now, RFC 3339; null where none does. */
function changeOf({ timeline, at }, checks) {
    const minute = nextChange(timeline, (0,minutes/* minuteOf */.iA)(at), checks);
    return minute === null ? null : (0,minutes/* beginOf */.pv)(minute);
}
/** The first minute from now on in which none of some checks objects, RFC 3339; null where there is none to be seen. */
function opensFor({ timeline, at }, checks) {
    const minute = nextOpening(timeline, (0,minutes/* minuteOf */.iA)(at), checks);
    return minute === null ? null : (0,minutes/* beginOf */.pv)(minute);
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ showClosing)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19477);
/* harmony import */ var _show_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94121);


/** Why nobody deploys, in words for who looks at the clock of a zone: `freeze by @platform (Year end)`, `the day before Christmas Day`. */
function showClosing(closing, zone) {
    if (closing.check === 'freeze') {
        const { owner, reason } = closing.freeze;
        const who = owner === null ? '' : ` by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(owner)}`;
        const why = reason === null ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(reason)})`;
        return who + why === '' ? 'a freeze of the settings' : `freeze${who}${why}`;
    }
    if (closing.check === 'holiday') {
        const name = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(closing.dayOff.name);
        return closing.isDayBefore ? `the day before ${name}` : name;
    }
    if (closing.why === 'outside')
        return 'no open window';
    const { reason } = closing.hours;
    const hours = (0,_show_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .showQuietHours */ .f)(closing.hours, zone);
    return `quiet hours (${hours})${reason === null ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(reason)}`}`;
}


/***/ }),

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ showQuietHours),
/* harmony export */   h: () => (/* binding */ showWindows)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45197);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41860);
/* harmony import */ var _show_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76697);



/**
 * Windows in words: `Mon-Thu 09:00-17:00, Fri 09:00-12:00`, with what an exception says of `today`, and the zone where it is not the
 * one given.
 */
function showWindows(windows, { zone, today }) {
    const shown = windows.map((window) => {
        const hours = showWeek(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .m.map((day) => window.days[day] ?? null));
        const exceptions = window.exceptions.filter(({ day }) => day === today);
        const words = [hours, ...exceptions.map((exception) => showException(exception.hours))];
        const text = words.filter((part) => part !== '').join(', ');
        return window.zone === zone ? text : `${text} ${window.zone}`;
    });
    return [...new Set(shown.filter((text) => text !== ''))].join('; ');
}
/** Quiet hours in words: `Mon-Fri 11:00-14:00 and 1 hour before and after`, with their zone where it is not the one given. */
function showQuietHours({ days, hours, marginMinutes, zone: own }, zone) {
    const shown = showWeek(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .m.map((day) => (days.includes(day) ? hours : null)));
    const week = own === zone ? shown : `${shown} ${own}`;
    return marginMinutes === 0 ? week : `${week} and ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .showMinutes */ .F0)(marginMinutes)} before and after`;
}
function showException(hours) {
    return hours === null ? 'closed today' : `today ${(0,_show_time_js__WEBPACK_IMPORTED_MODULE_2__/* .showHours */ .Bn)(hours)}`;
}
/** Days with the same hours that follow one another are one. */
function showWeek(week) {
    const runs = [];
    for (const [index, day] of _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .m.entries()) {
        const hours = week[index];
        if (hours === undefined || hours === null)
            continue;
        const shown = (0,_show_time_js__WEBPACK_IMPORTED_MODULE_2__/* .showHours */ .Bn)(hours);
        const before = runs.at(-1);
        const follows = before !== undefined && before.last === _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .m[index - 1];
        if (follows && before.hours === shown) {
            runs.splice(-1, 1, { ...before, last: day });
        }
        else {
            runs.push({ first: day, last: day, hours: shown });
        }
    }
    return runs
        .map(({ first, last, hours }) => {
        const days = first === last ? short(first) : `${short(first)}-${short(last)}`;
        return `${days} ${hours}`;
    })
        .join(', ');
}
function short(day) {
    return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}


/***/ }),

/***/ 76697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ showHours),
/* harmony export */   Ts: () => (/* binding */ yearIn),
/* harmony export */   eL: () => (/* binding */ showDay),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   q1: () => (/* binding */ showClock)
/* harmony export */ });
/* harmony import */ var _time_minutes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50064);
/* harmony import */ var _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);


/** A moment on the clock of a zone: `Monday 23 November 09:00 (Europe/Berlin)`, with the year where it is not that of `now`. */
function showTime(at, zone, now) {
    const clock = _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone);
    const time = clock.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`;
}
/** What a clock of a zone shows, `2026-12-18T00:00`, in the words of `showTime`. */
function showClock(shown, zone, now) {
    const clock = _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(shown);
    const time = clock.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`;
}
/** The year it is at a moment on the calendar of a zone. */
function yearIn(at, zone) {
    return _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone).year;
}
/** A day, `2026-12-25`, in words: `Friday 25 December`, with the year where it is not the one given. */
function showDay(day, year) {
    return dayWords(_time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(day), year);
}
/** A time of day by its minutes from midnight: `09:00`. */
function showTimeOfDay(minutes) {
    const hour = Math.floor(minutes / 60);
    return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
/** Hours of a day: `09:00-17:00`. */
function showHours({ from, to }) {
    return from === 0 && to === _time_minutes_js__WEBPACK_IMPORTED_MODULE_1__/* .minutesOfDay */ .HG
        ? 'all day'
        : `${showTimeOfDay(from)}-${showTimeOfDay(to)}`;
}
function dayWords(date, year) {
    const words = `${weekdayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]}`;
    return date.year === year ? words : `${words} ${date.year}`;
}
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];


/***/ }),

/***/ 90006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ remainder),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KC: () => (/* binding */ union)
/* harmony export */ });
/** All minutes that are in any of the spans, in order; spans that touch are one. */
function union(spans) {
    const joined = [];
    for (const span of spans.toSorted((a, b) => a.from - b.from)) {
        const last = joined.at(-1);
        if (last === undefined || span.from > last.until)
            joined.push(span);
        else if (span.until > last.until)
            joined.splice(-1, 1, { from: last.from, until: span.until });
    }
    return joined;
}
/** The minutes of a range that are in none of the spans, in order. */
function remainder(spans, range) {
    const left = [];
    let from = range.from;
    for (const span of union(cut(spans, range))) {
        if (span.from > from)
            left.push({ from, until: span.from });
        from = span.until;
    }
    return from < range.until ? [...left, { from, until: range.until }] : left;
}
/** What of each span lies in a range; those that lie outside are left out. */
function cut(spans, range) {
    return spans.flatMap((span) => {
        const from = Math.max(span.from, range.from);
        const until = Math.min(span.until, range.until);
        return from < until ? [{ from, until }] : [];
    });
}


/***/ }),

/***/ 2111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ windowClosings),
/* harmony export */   R: () => (/* binding */ quietClosings)
/* harmony export */ });
/* harmony import */ var _time_minutes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50064);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41860);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90006);
/* harmony import */ var _zone_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17185);




/** When a range lies outside the windows: while any group of them has none that is open. Without groups, never. */
function windowClosings(groups, range) {
    const closed = groups.flatMap((windows) => (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .remainder */ .CQ)(windows.flatMap((window) => openHours(window, range)), range));
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(closed).map((span) => ({ ...span, check: 'deploy-window', why: 'outside' }));
}
/** When hours of a range are quiet. */
function quietClosings(hours, range) {
    const clock = (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockIn */ .CH)(hours.zone, range);
    const shown = (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .daysShown */ .Pq)(clock).flatMap((day) => {
        const weekday = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdays */ .m[(0,_time_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .weekdayOf */ .Up)(day)];
        if (weekday === undefined || !hours.days.includes(weekday))
            return [];
        const { from, until } = hoursOn(day, hours.hours);
        return [{ from: from - hours.marginMinutes, until: until + hours.marginMinutes }];
    });
    return (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .whileShown */ .nm)(shown, clock).map((span) => ({
        ...span,
        check: 'deploy-window',
        why: 'quiet',
        hours,
    }));
}
function openHours(window, range) {
    const clock = (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockIn */ .CH)(window.zone, range);
    const exceptions = exceptionsByDay(window);
    const shown = (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .daysShown */ .Pq)(clock).flatMap((day) => {
        const weekday = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdays */ .m[(0,_time_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .weekdayOf */ .Up)(day)];
        const usual = weekday === undefined ? undefined : window.days[weekday];
        const hours = exceptions.get(day) ?? (usual === undefined ? [] : [usual]);
        return hours.map((one) => hoursOn(day, one));
    });
    return (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .whileShown */ .nm)(shown, clock);
}
/** The hours of each day that has its own, by its number; none for one that is closed. */
function exceptionsByDay({ exceptions }) {
    const byDay = new Map();
    for (const { day, hours } of exceptions) {
        const number = (0,_time_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(day);
        byDay.set(number, [...(byDay.get(number) ?? []), ...(hours === null ? [] : [hours])]);
    }
    return byDay;
}
/** Hours that do not end after they begin end on the next day. */
function hoursOn(day, { from, to }) {
    const midnight = day * _time_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .minutesOfDay */ .HG;
    return { from: midnight + from, until: midnight + (to > from ? to : to + _time_minutes_js__WEBPACK_IMPORTED_MODULE_3__/* .minutesOfDay */ .HG) };
}


/***/ }),

/***/ 17185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CH: () => (/* binding */ clockIn),
  Pq: () => (/* binding */ daysShown),
  wx: () => (/* binding */ fromFirstToLast),
  nm: () => (/* binding */ whileShown)
});

// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(50064);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
;// CONCATENATED MODULE: ./.build/src/time/zone-offsets.js


/**
 * How far ahead of UTC clocks of a zone are in each minute from `from` to `until`, minutes since 1970: one span behind the other,
 * without a gap. Zones have whole minutes since 1972.
 */
function zoneOffsets(zone, from, until) {
    const spans = [];
    let begin = from;
    while (begin < until) {
        const clock = temporal_polyfill/* Temporal */.fE.Instant.from((0,minutes/* beginOf */.pv)(begin)).toZonedDateTimeISO(zone);
        const change = clock.getTimeZoneTransition('next');
        const end = change === null ? until : Math.min(until, (0,minutes/* minuteOf */.iA)(change.toInstant().toString()));
        spans.push({ from: begin, until: end, offset: Math.round(clock.offsetNanoseconds / 60e9) });
        begin = end;
    }
    return spans;
}

// EXTERNAL MODULE: ./.build/src/guard/calendar/span.js
var calendar_span = __webpack_require__(90006);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/zone-clock.js



/** The clock of an IANA zone, known from two days before a range until two days after it. */
function clockIn(zone, range) {
    const offsets = zoneOffsets(zone, range.from - margin, range.until + margin);
    return { range, offsets };
}
/** Hours over midnight, the margin of quiet hours and a clock that is set back all end within. */
const margin = 2 * minutes/* minutesOfDay */.HG;
/**
 * The minutes of the range in which the clock shows something of the spans: twice what it shows twice, when it is set back, and
 * never what it skips.
 */
function whileShown(shown, clock) {
    const spans = clock.offsets.flatMap(({ from, until, offset }) => (0,calendar_span/* cut */.Jj)(shown.map((span) => ({ from: span.from - offset, until: span.until - offset })), { from, until }));
    return (0,calendar_span/* cut */.Jj)(spans, clock.range);
}
/**
 * The minutes of the range from the first one in which the clock shows the beginning or later to the last one in which it shows
 * something before the end: never interrupted, even if the clock is set back. Null for none.
 */
function fromFirstToLast(shown, { range, offsets }) {
    const begins = offsets.flatMap(({ from, until, offset }) => {
        const first = Math.max(from, shown.from - offset);
        return first < until ? [first] : [];
    });
    const ends = offsets.flatMap(({ from, until, offset }) => {
        const end = Math.min(until, shown.until - offset);
        return end > from ? [end] : [];
    });
    const span = { from: begins[0] ?? Infinity, until: ends.at(-1) ?? -Infinity };
    return (0,calendar_span/* cut */.Jj)([span], range)[0] ?? null;
}
/** The numbers of all days the clock shows in the range, and of some around them. */
function daysShown({ range }) {
    const first = Math.floor((range.from - margin) / minutes/* minutesOfDay */.HG);
    const last = Math.ceil((range.until + margin) / minutes/* minutesOfDay */.HG);
    return Array.from({ length: last - first }, (_, index) => first + index);
}


/***/ }),

/***/ 45628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   MZ: () => (/* binding */ codesOf)
/* harmony export */ });
/* harmony import */ var _check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12873);
/* harmony import */ var _set_aside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78884);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19477);



/**
 * What becomes of a deployment, and why: what stops it, then what was set aside, then what warns, and last what could not be checked
 * and is let through by the settings, which never happens without a word.
 */
function conclude(judged) {
    const { counting, settings } = judged;
    const stopping = counting.filter((result) => (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)(result, settings) === 'stops');
    const warning = counting.filter((result) => (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)(result, settings) === 'warns');
    const objections = [
        ...stopping.filter(({ outcome }) => outcome === 'block').flatMap(reasonsOf),
        ...unseen([...stopping, ...(stopping.length > 0 ? fixUnseen(judged) : [])]),
        ...exemptions(judged),
        ...warning.filter(({ outcome }) => outcome === 'warn').flatMap(reasonsOf),
        ...unseen(warning),
    ];
    const said = objections.length > 0 ? objections : [assent(judged)];
    return {
        decision: decisionOf(judged, stopping, warning),
        reasons: [...said, ...passedUnseen(judged)],
    };
}
function decisionOf(judged, stopping, warning) {
    if (stopping.some(({ outcome }) => outcome === 'block'))
        return 'block';
    if (stopping.length > 0)
        return 'unknown';
    return warning.length > 0 || warnsOfFix(judged) ? 'warn' : 'allow';
}
function warnsOfFix({ byFix, settings }) {
    return byFix.length > 0 && settings.fixThrough.level === 'warn';
}
function reasonsOf({ code, reason, link, details }) {
    return [{ codes: [code], text: reason, link }, ...detailsOf(details)];
}
function detailsOf(details) {
    return details.map(({ code, reason, link }) => ({ codes: [code], text: reason, link }));
}
/** What could not be checked; checks that lack the same are told together. */
function unseen(results, how = 'Not checked') {
    const unknown = results.filter(({ outcome }) => outcome === 'unknown');
    return [...new Set(unknown.map(({ reason }) => reason))].flatMap((reason) => {
        const alike = unknown.filter((one) => one.reason === reason);
        const names = alike.map(({ check }) => (0,_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInWords */ .v$)(check));
        const text = `${how}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, names.length)}. ${reason}`;
        const codes = alike.map(({ code }) => code);
        return [
            { codes, text, link: alike[0]?.link ?? null },
            ...alike.flatMap(({ details }) => detailsOf(details)),
        ];
    });
}
function passedUnseen({ counting, settings }) {
    const passed = counting.filter((result) => (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)(result, settings) === 'passes');
    return unseen(passed.filter(({ check }) => check !== 'fix-through'), 'Not checked, and let through by the settings');
}
/** Whether it is a fix matters where something stops it. */
function fixUnseen({ counting }) {
    return counting.filter(({ check }) => check === 'fix-through');
}
/** The fix and the override that set checks aside, or why the newest override did not. */
function exemptions({ results, byFix, byOverride, overrides }) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const byFixSaid = fix !== undefined && byFix.length > 0
        ? [{ codes: [fix.code], text: `${fix.reason} ${setAside(byFix)}`, link: fix.link }]
        : [];
    const [newest] = overrides;
    const accepted = overrides.find((one) => one.isAccepted);
    if (accepted !== undefined) {
        const { reason, request } = accepted;
        const text = `${reason} ${setAside(byOverride)}`;
        return [...byFixSaid, { codes: ['override'], text, link: request.url }];
    }
    if (newest === undefined)
        return byFixSaid;
    const { reason, request } = newest;
    return [...byFixSaid, { codes: ['override-refused'], text: reason, link: request.url }];
}
function setAside(checks) {
    return `Set aside: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(checks.map(_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInWords */ .v$), checks.length)}.`;
}
/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }) {
    const open = results.find(({ code }) => code === 'window-open');
    const nothing = `Nothing stops ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysTo */ .S$)(target, 'deploys')}.`;
    return open === undefined
        ? { codes: ['nothing-stops'], text: nothing, link: null }
        : { codes: [open.code], text: open.reason, link: null };
}
/** The sentences of a verdict, in order. */
function textsOf({ reasons }) {
    return reasons.map(({ text }) => text);
}
/** The codes of a verdict, in order, each once. */
function codesOf({ reasons }) {
    return [...new Set(reasons.flatMap(({ codes }) => codes))];
}


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

/***/ 73854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   vH: () => (/* binding */ isStopping)
/* harmony export */ });
/* harmony import */ var _changes_feed_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15507);
/* harmony import */ var _incident_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35457);



/** Whether an incident stops a deployment by one of the rules. */
function isStopping(incident, rules, target) {
    const isHere = isOpen(incident) && concerns(incident, target);
    return isHere && rules.some((rule) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(rule, target) && stops(incident, rule));
}
/** Whether it is an incident that somebody works on: triage, what has ended and what is none are not. */
function isOpen({ kind, status }) {
    return kind === 'incident' && status !== 'triage' && !(0,_incident_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(status);
}
/** Whether it is where the deployment goes. */
function concerns({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || environments.some((one) => (0,_changes_feed_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameEnvironment */ .gj)(one, environment));
    return isThere && (services.length === 0 || service === null || (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(service, services));
}
/** Whether a rule, wherever it is for, lets it stop deployments. */
function stops({ severity, status }, rule) {
    return (rule.severities.includes(severity) && !(rule.until === 'mitigated' && status === 'monitoring'));
}


/***/ }),

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   VT: () => (/* binding */ overrideLine),
/* harmony export */   as: () => (/* binding */ whoMay),
/* harmony export */   ei: () => (/* binding */ judgeOverride)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76697);
/* harmony import */ var _check_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12873);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35457);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19477);





/** Judges one wish to deploy against the verdict: by somebody who may, for this commit and environment, with a reason, in time. */
function judgeOverride(request, question) {
    for (const why of refusalOrder) {
        const reason = refusals[why](request, question);
        if (reason !== null)
            return { request, isAccepted: false, why, reason };
    }
    const until = endOf(request, question);
    const end = (0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(until, question.zone, question.at);
    const reason = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(request.by)} overrides the guard until ${end}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(request.reason)}.`;
    return { request, isAccepted: true, until, reason };
}
/** Whether a wish says anything about this deployment: what was asked for another one and is over does not. */
function isOfInterest(request, question) {
    // One that says it is of tomorrow would never expire.
    if (request.at > question.at)
        return false;
    const isOfOther = refusals['other-environment'](request, question) !== null;
    if (isOfOther && request.unclear !== 'elsewhere')
        return false;
    return request.sha === question.sha || endOf(request, question) > question.at;
}
function endOf({ at }, { settings }) {
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(at, settings.override.minutes * 60);
}
const refusals = {
    'other-environment': ({ by, environment }, { target }) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(environment, target.environment)
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} is for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(environment)}, not for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(target.environment)}.`,
    unreadable: ({ by, unclear }, { target, sha }) => unclear === 'words'
        ? `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} cannot be read: write ${overrideLine(target, sha)}.`
        : null,
    edited: ({ by, unclear }) => unclear === 'edited'
        ? `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} was edited, so nobody can say who wrote it: write it as a new comment.`
        : null,
    'other-sha': ({ by, sha }, question) => sha === question.sha
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} is for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)}, not for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(question.sha)}: ask for one for this commit.`,
    expired: (request, question) => endOf(request, question) > question.at
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(request.by)} expired on ${(0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(endOf(request, question), question.zone, question.at)}: ask for a new one.`,
    'without-reason': ({ by, reason }) => /[\p{L}\p{N}]/u.test(reason)
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} has no reason: write why it cannot wait.`,
    unknown: ({ by, unclear }) => unclear === null || typeof unclear === 'string'
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} does not count. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(unclear.reason)} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(unclear.remedy)}`,
    'not-allowed': (request, { settings }) => mayOverride(request, settings.override)
        ? null
        : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(request.by)} may not override the guard: ask ${whoMay(settings.override)}.`,
    'final-check': ({ by }, { settings, stopping }) => {
        const final = settings.final.filter((check) => stopping.includes(check));
        return final.length === 0
            ? null
            : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} does not count: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(final.map(_check_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInWords */ .v$))} ${final.length === 1 ? 'is' : 'are'} final in the settings.`;
    },
};
/** What an override is for comes before who asks for it. */
const refusalOrder = [
    'other-environment',
    'unreadable',
    'edited',
    'other-sha',
    'expired',
    'without-reason',
    'unknown',
    'not-allowed',
    'final-check',
];
/** How an override of a deployment is written in a comment, as code; a name with spaces stands in quotes. */
function overrideLine({ environment }, sha) {
    const name = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(environment);
    const argument = /\s/.test(name) ? `"${name}"` : name;
    return `\`/override ${argument} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)} <why>\``;
}
/** Whoever is named; where nobody is, whoever may maintain the repository. */
function mayOverride({ by, authority, teams }, { people, teams: allowed }) {
    if (people.length + allowed.length === 0)
        return authority === 'maintain' || authority === 'admin';
    return isAmong(by, people) || teams.some((team) => isAmong(team, allowed));
}
function isAmong(name, names) {
    return names.some((one) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(one, name));
}
/** Who may override the guard: `ana, ben or acme/platform`. */
function whoMay({ people, teams }) {
    const all = [...people, ...teams];
    return all.length === 0 ? 'somebody with maintain access' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(all, 3, 'or');
}


/***/ }),

/***/ 35457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   ep: () => (/* binding */ calendarScopes),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67980);

/** Whether a rule is for a deployment. One that names no service takes all of them along, so that rules for any of them count. */
function covers({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || isNamed(environment, environments);
    return isThere && (services.length === 0 || service === null || isNamed(service, services));
}
/** Whether two names of people or places stand for one, whatever their case. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Whether a name is among others, without regard to case; `*` in those stands for any characters. */
function isNamed(name, patterns) {
    const row = [...name.toLowerCase()];
    return patterns.some((pattern) => (0,_text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAll */ .B)({ items: [...pattern.toLowerCase()], isStar, fits: Object.is }, row));
}
/** Whom each rule is for. */
function scopesOf(settings) {
    return [...calendarScopes(settings), ...settings.incidents];
}
/** Whom each rule of the calendar is for. */
function calendarScopes(settings) {
    const { windows, quietHours, freezes, holidays } = settings;
    return [...windows, ...quietHours, ...freezes, ...(holidays === null ? [] : [holidays])];
}
function isStar(character) {
    return character === '*';
}


/***/ }),

/***/ 78884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   gC: () => (/* binding */ wouldOpen),
/* harmony export */   oi: () => (/* binding */ doorsOfFix),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/** What the results come to by themselves; what could not be checked counts as the settings say. */
function weigh({ check, outcome }, { onUnknown }) {
    // It opens doors, and closes none.
    if (check === 'fix-through')
        return 'passes';
    if (outcome === 'unknown')
        return weights[onUnknown[check]];
    return outcome === 'block' || outcome === 'warn' ? weights[outcome] : 'passes';
}
const weights = { block: 'stops', warn: 'warns', allow: 'passes' };
/** The checks that a fix sets aside once they object: by what kind of fix it is, and never a final one. */
function doorsOfFix(results, settings) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const all = fix === undefined ? [] : (opens[fix.code] ?? []);
    return all.filter((check) => !isFinal(check, settings));
}
/** Whether one kind of fix would set aside all of some checks. */
function wouldOpen(kind, checks, settings) {
    const isAllowed = kind !== 'rollback' || settings.fixThrough.rollbacks;
    const doors = opens[kind] ?? [];
    return (isAllowed &&
        settings.fixThrough.level !== 'off' &&
        checks.every((check) => doors.some((one) => one === check) && !isFinal(check, settings)));
}
/** Whether neither a fix nor an override sets a check aside. */
function isFinal(check, { final }) {
    return final.some((one) => one === check);
}
const openedByAnyFix = [
    'deploy-window',
    'freeze',
    'holiday',
    'open-incident',
];
/**
 * What each kind of fix sets aside. An older version brings nothing new, so that what is new is not asked of it; a fix is code like
 * any other, whose checks and migrations count; and nothing sets aside that somebody else deploys just now.
 */
const opens = {
    rollback: [...openedByAnyFix, 'configuration', 'vulnerability', 'required-checks'],
    'incident-fix': [...openedByAnyFix, 'configuration'],
    'fix-label': [...openedByAnyFix, 'configuration'],
    'docs-only': [...openedByAnyFix, 'vulnerability'],
};


/***/ }),

/***/ 56957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeGuard)
});

// EXTERNAL MODULE: ./.build/src/guard/conclude.js
var conclude = __webpack_require__(45628);
// EXTERNAL MODULE: ./.build/src/guard/judge-override.js
var judge_override = __webpack_require__(8551);
// EXTERNAL MODULE: ./.build/src/guard/calendar/read-calendar.js + 2 modules
var read_calendar = __webpack_require__(65430);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(12873);
// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(45197);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-time.js
var show_time = __webpack_require__(76697);
;// CONCATENATED MODULE: ./.build/src/guard/opinions.js
/** Nothing speaks against it. */
function fine(code, reason, more = {}) {
    const usual = { nextStep: null, link: null, until: null, details: [], endsByItself: false };
    return { stance: 'fine', code, reason, ...usual, ...more };
}
/** Something speaks against it. */
function objection(code, reason, more = {}) {
    return { ...fine(code, reason, more), stance: 'objection' };
}
/** Something should be looked at. */
function caution(code, reason, more = {}) {
    return { ...fine(code, reason, more), stance: 'caution' };
}
/** There is nothing to go by. */
function notAsked(reason) {
    return { ...fine('off', reason), stance: 'off' };
}
/** What a check has to say when it does not know what it needs. */
function withoutFact(fact, code) {
    if (fact.state === 'skipped')
        return { ...fine('skipped', fact.reason), stance: 'off' };
    return { ...fine(code, fact.reason, { nextStep: fact.remedy }), stance: 'unknown' };
}
/** The first of several opinions, with the others as its details, so many at most; the last detail counts the rest. */
function worstOf(first, others) {
    const shown = others.slice(0, mostDetails).map(detailOf);
    const more = others.length - shown.length;
    const rest = `There ${more === 1 ? 'is 1' : `are ${more}`} more.`;
    const counted = { ...fine(first.code, rest), stance: first.stance };
    return { ...first, details: more > 0 ? [...shown, detailOf(counted)] : shown };
}
function detailOf({ code, reason, nextStep, link }) {
    return { code, reason, nextStep, link };
}
const mostDetails = 5;

// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(19477);
;// CONCATENATED MODULE: ./.build/src/guard/checks/concurrency.js





/** Whether another deployment to the environment is in progress; one that has been for very long seems forgotten. */
function checkConcurrency(question) {
    const { facts } = question;
    const { othersInProgress: others } = facts;
    if (others.state !== 'known')
        return withoutFact(others, 'deployments-unknown');
    const running = others.value.filter((one) => forgottenAt(one, question) > facts.at);
    const [first] = running;
    const environment = (0,wording/* named */.KT)(facts.target.environment);
    if (first !== undefined) {
        const more = running.length === 1 ? '' : `, and ${(0,wording/* counted */.hS)(running.length - 1, 'other')}`;
        return objection('other-deployment', `Another deployment to ${environment} is in progress: ${words(first, question)}${more}.`, {
            link: first.url,
            nextStep: 'Run the job again when it has ended, or cancel it.',
            until: running.map((one) => forgottenAt(one, question)).sort()[0] ?? null,
        });
    }
    const [forgotten] = others.value;
    if (forgotten === undefined) {
        return fine('no-other-deployment', `No other deployment to ${environment} is in progress.`);
    }
    const limit = (0,duration/* showMinutes */.F0)(question.settings.forgottenAfterMinutes);
    return caution('forgotten-deployment', `A deployment to ${environment} seems forgotten, in progress for more than ${limit}: ${words(forgotten, question)}.`, { link: forgotten.url, nextStep: 'Mark it as failed or inactive.' });
}
function forgottenAt({ startedAt }, { settings }) {
    return (0,instant/* addSeconds */.ps)(startedAt, settings.forgottenAfterMinutes * 60);
}
function words({ sha, by, startedAt }, { facts, calendar }) {
    const who = by === null ? '' : ` by ${(0,wording/* named */.KT)(by)}`;
    return `${(0,wording/* shortSha */.Fu)(sha)}${who} since ${(0,show_time/* showTime */.lY)(startedAt, calendar.rules.zone, facts.at)}`;
}

// EXTERNAL MODULE: ./.build/src/text/nearest-name.js
var nearest_name = __webpack_require__(97573);
// EXTERNAL MODULE: ./.build/src/guard/scope.js
var scope = __webpack_require__(35457);
;// CONCATENATED MODULE: ./.build/src/guard/checks/configuration.js




/**
 * Whether all of the section `guard` can be used: a freeze with a slip in it must not go unnoticed. Nor must a slip in the name of the
 * environment, for which no rule would count.
 */
function checkConfiguration(question) {
    const { configurationProblems: problems } = question.facts;
    if (problems.state !== 'known')
        return withoutFact(problems, 'configuration-unknown');
    const [first, ...others] = problems.value.map((problem) => objection('configuration-problem', (0,wording/* told */.Ev)(problem)));
    if (first !== undefined) {
        const reason = `The settings of the guard have a problem, so that rules may be missing: ${first.reason}`;
        const nextStep = 'Correct .github/incident-loop.yml on the default branch.';
        return worstOf({ ...first, reason, nextStep }, others);
    }
    return misspelt(question) ?? fine('configuration-sound', 'All settings of the guard can be read.');
}
/** An environment that no rule names and nothing was deployed to, whose name is a slip of one of these. */
function misspelt({ facts, settings }) {
    const { environment } = facts.target;
    const ruled = (0,scope/* scopesOf */.ZK)(settings).flatMap(({ environments }) => environments);
    const known = [...facts.knownEnvironments, ...ruled];
    if ((0,scope/* isNamed */.ev)(environment, known))
        return null;
    const meant = (0,nearest_name/* slipOf */.K)(environment, known);
    if (meant === null)
        return null;
    const [typed, right] = [(0,wording/* named */.KT)(environment), (0,wording/* named */.KT)(meant)];
    const deployed = facts.knownEnvironments.length > 0 ? ', and nothing was deployed to it' : '';
    return caution('environment-unknown', `No rule names ${typed}${deployed}: is ${right} meant?`, {
        nextStep: `Deploy to ${right}, or name ${typed} in the settings of the guard.`,
    });
}

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(50064);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-closing.js
var show_closing = __webpack_require__(47785);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-rules.js
var show_rules = __webpack_require__(94121);
// EXTERNAL MODULE: ./.build/src/guard/calendar/window-closings.js
var window_closings = __webpack_require__(2111);
;// CONCATENATED MODULE: ./.build/src/guard/checks/deploy-window.js










/** Whether a deploy window is open, and no quiet hours are. */
function checkDeployWindow(question) {
    const { settings, calendar } = question;
    if (settings.windows.length + settings.quietHours.length === 0) {
        return notAsked('No deploy window is configured.');
    }
    const until = (0,read_calendar/* changeOf */.C2)(calendar, ['deploy-window']);
    const nextStep = (0,wording/* whenItOpens */.fZ)(question, 'deploy-window');
    const more = { until, nextStep, endsByItself: true };
    const closings = calendar.closings.filter((closing) => closing.check === 'deploy-window');
    const closed = (0,wording/* heldBackUntilOpening */.$B)(question, 'deploy-window');
    if (closings.some(({ why }) => why === 'outside')) {
        const outside = windowWords(question, closedWindows(question));
        return objection('outside-window', `${closed}: outside ${outside}.`, more);
    }
    const quiet = closings.find(({ why }) => why === 'quiet');
    if (quiet !== undefined) {
        const why = (0,show_closing/* showClosing */.L)(quiet, calendar.rules.zone);
        return objection('quiet-hours', `${closed}: ${why}.`, more);
    }
    return deploy_window_open(question, until);
}
/** Where all services go along, the windows of those that may not. */
function closedWindows({ facts, calendar }) {
    const from = (0,minutes/* minuteOf */.iA)(facts.at);
    const now = { from, until: from + 1 };
    const closed = calendar.rules.windowGroups.filter((group) => (0,window_closings/* windowClosings */.F)([group], now).length > 0);
    return [...new Set(closed.flat())];
}
function windowWords({ facts, calendar }, windows) {
    const { zone } = calendar.rules;
    const hours = (0,show_rules/* showWindows */.h)(windows, { zone, today: (0,calendar_day/* dayIn */.EE)(facts.at, zone) });
    const services = [...new Set(windows.flatMap((window) => window.services))];
    const whose = facts.target.service === null && services.length > 0 ? ` of ${(0,wording/* listed */.KE)(services)}` : '';
    const name = windows.length === 1 ? 'the deploy window' : 'the deploy windows';
    return hours === '' ? `${name}${whose}` : `${name}${whose} (${hours})`;
}
function deploy_window_open(question, until) {
    const { facts, calendar } = question;
    const { windowGroups, quietHours, zone } = calendar.rules;
    if (windowGroups.length + quietHours.length === 0) {
        return fine('no-window', `${(0,wording/* deploysTo */.S$)(facts.target)} have no deploy window.`);
    }
    const change = (0,read_calendar/* changeOf */.C2)(calendar, check_name/* timedChecks */.t);
    const end = change === null ? '' : ` until ${(0,show_time/* showTime */.lY)(change, zone, facts.at)}`;
    const why = windowGroups.length === 0
        ? 'outside all quiet hours'
        : `within ${windowWords(question, [...new Set(windowGroups.flat())])}`;
    // A freeze or a day off may close what the windows leave open.
    const isOpen = calendar.closings.length === 0;
    const reason = isOpen ? `${(0,wording/* deploysTo */.S$)(facts.target)} are open${end}: ${why}.` : `It is ${why}.`;
    return fine('window-open', reason, { until });
}

// EXTERNAL MODULE: ./.build/src/text/path-globs.js
var path_globs = __webpack_require__(68866);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(15887);
// EXTERNAL MODULE: ./.build/src/guard/incident-rule.js
var incident_rule = __webpack_require__(73854);
;// CONCATENATED MODULE: ./.build/src/guard/checks/open-incident.js





/** Whether an incident is open that stops this deployment. */
function checkOpenIncident(question) {
    const { facts, settings } = question;
    if (settings.incidents.length === 0)
        return notAsked('No severity stops deployments.');
    if (facts.incidents.state !== 'known')
        return withoutFact(facts.incidents, 'incidents-unknown');
    const stopping = stoppingIncidents(question);
    const [first, ...others] = [
        ...stopping.filter(({ isConfirmed }) => isConfirmed).map((one) => stopped(question, one)),
        ...stopping
            .filter(({ isConfirmed }) => !isConfirmed)
            .toSorted((a, b) => Number(isNotAsked(b)) - Number(isNotAsked(a)))
            .map(doubtful),
    ];
    if (first !== undefined)
        return worstOf(first, others);
    return fine('no-open-incident', `No open incident stops ${(0,wording/* deploysTo */.S$)(facts.target, 'deploys')}.`);
}
/**
 * The incidents that are open where the deployment goes, the worst first, whatever their severity; empty where they are not known.
 * Triage, what has ended and what is no incident are none.
 */
function openIncidents({ facts }) {
    if (facts.incidents.state !== 'known')
        return [];
    return facts.incidents.value
        .filter((incident) => (0,incident_rule/* isOpen */.nT)(incident) && (0,incident_rule/* concerns */.Kc)(incident, facts.target))
        .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
/**
 * Those of a severity that a rule of the settings is about, mitigated ones too, the worst first: theirs are the fixes that go through,
 * as whoever may write a comment could else open every door with an incident of their own that stops nobody.
 */
function incidentsThatCount(question) {
    const { facts, settings } = question;
    const rules = settings.incidents.filter((rule) => (0,scope/* covers */.hU)(rule, facts.target));
    return openIncidents(question).filter(({ severity }) => rules.some(({ severities: those }) => those.includes(severity)));
}
/** Those by which a rule of the settings stops it. */
function stoppingIncidents(question) {
    const { facts, settings } = question;
    return openIncidents(question).filter((incident) => (0,incident_rule/* isStopping */.vH)(incident, settings.incidents, facts.target));
}
function rank({ severity }) {
    return incident_severity/* severities */.gO.indexOf(severity);
}
function stopped(question, incident) {
    const { number, severity, title, lead, url } = incident;
    const who = lead === null ? 'nobody leads it' : `led by ${(0,wording/* named */.KT)(lead)}`;
    const open = `${severity} incident #${number} ${(0,wording/* quoted */.TL)(title)} is open, ${who}`;
    return objection('open-incident', `${(0,wording/* heldBack */.Zg)(question, 'open-incident')} until it is ${endOf(question, incident)}: ${open}.`, { link: url, nextStep: nextStep(question, incident) });
}
/** What has to become of an incident before no rule stops the deployment any more. */
function endOf({ facts, settings }, incident) {
    const rules = settings.incidents.filter((rule) => (0,scope/* covers */.hU)(rule, facts.target) && (0,incident_rule/* stops */.Gb)(incident, rule));
    return rules.every(({ until }) => until === 'mitigated') ? 'mitigated' : 'resolved';
}
function nextStep({ settings }, { number, lead }) {
    const ask = lead === null ? 'Lead it with `/lead`' : `Ask ${(0,wording/* named */.KT)(lead)}`;
    if (settings.fixThrough.level === 'off')
        return `${ask}.`;
    return `${ask}; its fix goes through once somebody writes \`/fix #<pull request>\` on #${number}.`;
}
/** Whoever was not asked about may be somebody who counts. */
function isNotAsked({ doubt }) {
    return doubt?.why === 'not-asked';
}
function doubtful(incident) {
    const { number, title, url } = incident;
    return caution('incident-unconfirmed', `Issue #${number} ${(0,wording/* quoted */.TL)(title)} ${doubtIn(incident)}.`, {
        link: url,
        nextStep: 'Have somebody with triage access confirm the severity, or take the label away.',
    });
}
function doubtIn({ doubt, severity }) {
    if (doubt?.why === 'long-ago')
        return `was labelled ${severity} before there were records or more than two weeks ago, so it may be over`;
    const who = doubt === undefined
        ? 'somebody who may not declare incidents'
        : `${(0,wording/* named */.KT)(doubt.by)}, and nobody asked whether they may declare incidents`;
    return `is labelled ${severity} by ${who}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/fix-through.js






/** Whether the deployment is one that goes through all the same: a rollback, a fix of an open incident, or documentation. */
function checkFixThrough(question) {
    const { facts, settings } = question;
    const { level } = settings.fixThrough;
    if (level === 'off')
        return notAsked('Fixes are held back like other deployments.');
    const fix = asRollback(question) ?? asFix(question) ?? asLabelled(question) ?? asDocs(question);
    if (fix !== null)
        return level === 'warn' ? caution(fix.code, fix.reason, fix) : fix;
    const missing = [facts.history, facts.added, facts.incidents].find(({ state }) => state !== 'known');
    if (missing !== undefined && missing.state !== 'known')
        return withoutFact(missing, 'fix-unknown');
    return fine('not-a-fix', 'It is no rollback, brings no fix, and changes more than documentation.');
}
function asRollback({ facts, settings, calendar }) {
    if (!settings.fixThrough.rollbacks || facts.history.state !== 'known')
        return null;
    const { liveSha, wasLive } = facts.history.value;
    if (wasLive === null || liveSha === facts.sha)
        return null;
    const until = (0,show_time/* showTime */.lY)(wasLive.until, calendar.rules.zone, facts.at);
    const from = liveSha === null ? '' : `from ${(0,wording/* shortSha */.Fu)(liveSha)} `;
    const to = (0,wording/* shortSha */.Fu)(facts.sha);
    return fine('rollback', `It goes back ${from}to ${to}, which was live until ${until}.`);
}
function asFix(question) {
    const pulls = pullsOf(question);
    for (const { number, fixes, isConfirmed, url } of incidentsThatCount(question)) {
        const pull = pulls.find((one) => isConfirmed && fixes.includes(one.number));
        if (pull === undefined)
            continue;
        const reason = `It brings pull request #${pull.number}, the fix of incident #${number}${company(pulls)}.`;
        return fine('incident-fix', reason, { link: url });
    }
    return null;
}
function asLabelled(question) {
    const { labels } = question.settings.fixThrough;
    const pulls = pullsOf(question);
    const pull = pulls.find((one) => one.labels.some((label) => (0,scope/* isNamed */.ev)(label, labels)));
    const label = pull?.labels.find((one) => (0,scope/* isNamed */.ev)(one, labels));
    if (pull === undefined || label === undefined)
        return null;
    const reason = `It brings pull request #${pull.number}, labelled ${(0,wording/* named */.KT)(label)}${company(pulls)}.`;
    return fine('fix-label', reason, { link: pull.url });
}
function asDocs({ facts, settings }) {
    if (facts.added.state !== 'known')
        return null;
    const { paths } = facts.added.value;
    if (paths === null || paths.length === 0)
        return null;
    if (!paths.every((0,path_globs/* globMatcher */.f)(settings.fixThrough.docsOnly)))
        return null;
    return fine('docs-only', `It changes documentation only: ${(0,wording/* counted */.hS)(paths.length, 'file')}.`);
}
function pullsOf({ facts }) {
    return facts.added.state === 'known' ? facts.added.value.pulls : [];
}
/** What comes with a fix is told, as it goes through closed doors as well. */
function company(pulls) {
    const others = pulls.length - 1;
    return others === 0 ? '' : `, and ${(0,wording/* counted */.hS)(others, 'other pull request')} with it`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/freeze.js






/**
 * Whether somebody holds a lock, an issue says that nobody deploys, or the settings freeze deployments now. Who holds one comes first,
 * as that has no end; all others are told, too.
 */
function checkFreeze(question) {
    const until = (0,read_calendar/* changeOf */.C2)(question.calendar, ['freeze']);
    const [first, ...others] = opinionsOf(question);
    if (first === undefined) {
        const { target } = question.facts;
        return fine('not-frozen', `${(0,wording/* deploysTo */.S$)(target)} are neither frozen nor locked.`, { until });
    }
    const endsByItself = [first, ...others].every((one) => one.endsByItself);
    return { ...worstOf(first, others), until, endsByItself };
}
/** What speaks against it, the hardest first. */
function opinionsOf(question) {
    const { facts } = question;
    const { holds } = facts;
    const own = (holds.state === 'known' ? holds.value : []).filter(({ environments }) => environments === null || (0,scope/* isNamed */.ev)(facts.target.environment, environments));
    const unread = holds.state === 'known' ? [] : [withoutFact(holds, 'freeze-unknown')];
    const certain = [
        ...own.filter(({ isConfirmed }) => isConfirmed).map((hold) => held(question, hold)),
        ...byDate(question),
    ];
    return [
        ...certain,
        ...unread.filter(({ stance }) => certain.length === 0 || stance !== 'off'),
        ...unconfirmed(own).map(freeze_doubtful),
    ];
}
/** Those that nobody asked about first, as they may count. */
function unconfirmed(holds) {
    const isOpenQuestion = ({ doubt }) => Number(doubt !== undefined);
    return holds
        .filter(({ isConfirmed }) => !isConfirmed)
        .toSorted((a, b) => isOpenQuestion(b) - isOpenQuestion(a));
}
/** The freezes of now, the one that lasts longest first. */
function byDate(question) {
    return question.calendar.closings
        .flatMap((closing) => (closing.check === 'freeze' ? [closing] : []))
        .sort((a, b) => b.until - a.until)
        .map((closing) => {
        const reason = `${(0,wording/* heldBackUntilOpening */.$B)(question, 'freeze')}: ${(0,show_closing/* showClosing */.L)(closing, closing.freeze.zone)}${freeze_endOf(question, closing.freeze)}.`;
        const nextStep = (0,wording/* whenItOpens */.fZ)(question, 'freeze');
        return objection('freeze', reason, { nextStep, endsByItself: true });
    });
}
/** When the freeze itself ends, where that is not when the calendar opens. */
function freeze_endOf(question, { to, zone }) {
    const { facts, calendar } = question;
    const end = (0,show_time/* showClock */.q1)(to, zone, facts.at);
    const opening = (0,wording/* openingFor */.aH)(question, 'freeze');
    const isSaid = opening !== null && (0,show_time/* showTime */.lY)(opening, calendar.rules.zone, facts.at) === end;
    return isSaid ? '' : `, which ends ${end}`;
}
function held(question, { kind, name, number, by, reason, url }) {
    const who = by === null ? 'somebody' : (0,wording/* named */.KT)(by);
    const what = (0,wording/* heldBack */.Zg)(question, 'freeze');
    const why = reason === null ? '' : `, who says ${(0,wording/* quoted */.TL)(reason)}`;
    if (kind === 'lock') {
        return objection('deploy-lock', `${what} until the lock ${(0,wording/* quoted */.TL)(name)} is given back: ${who} holds it${why}.`, { link: url, nextStep: `Ask ${who} to give the lock back.` });
    }
    const issue = `issue ${numbered(number)}${(0,wording/* quoted */.TL)(name)}`;
    return objection('freeze-issue', `${what} until ${issue} is closed: ${who} labelled it freeze${why}.`, {
        link: url,
        nextStep: `Ask ${who} to close ${number === null ? 'the issue' : `#${number}`} when deployments may go on.`,
    });
}
function freeze_doubtful({ name, number, by, url, doubt }) {
    const who = by === null ? 'somebody' : (0,wording/* named */.KT)(by);
    const why = doubt === 'not-asked'
        ? 'and nobody asked whether they may stop deployments'
        : 'who may not stop deployments';
    const reason = `Issue ${numbered(number)}${(0,wording/* quoted */.TL)(name)} is labelled freeze by ${who}, ${why}.`;
    const nextStep = 'Have somebody with triage access set the label again, or take it away.';
    return caution('freeze-issue-unconfirmed', reason, { link: url, nextStep });
}
function numbered(number) {
    return number === null ? '' : `#${number} `;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/holiday.js







/** Whether it is a day off, or the day before one where that counts. */
function checkHoliday(question) {
    const { facts, settings, calendar } = question;
    const { holidays } = settings;
    if (holidays === null)
        return notAsked('No holidays are configured.');
    if (!(0,scope/* covers */.hU)(holidays, facts.target)) {
        return fine('working-day', `No holidays count for ${(0,wording/* deploysTo */.S$)(facts.target, 'deploys')}.`);
    }
    if (facts.daysOff.state !== 'known')
        return withoutFact(facts.daysOff, 'holiday-unknown');
    const until = (0,read_calendar/* changeOf */.C2)(calendar, ['holiday']);
    const today = calendar.closings.find((closing) => closing.check === 'holiday');
    if (today?.check !== 'holiday')
        return fine('working-day', 'Today is no holiday.', { until });
    const { dayOff, isDayBefore, zone } = today;
    const number = (0,minutes/* dayNumber */.U$)(dayOff.day) - Number(isDayBefore);
    const day = (0,show_time/* showDay */.eL)((0,minutes/* dayNumbered */.rh)(number), (0,show_time/* yearIn */.Ts)(facts.at, calendar.rules.zone));
    // Teams around the world have several days at once.
    const where = calendar.rules.dayOffZones.length > 1 ? ` in ${zone}` : '';
    return objection(isDayBefore ? 'day-before-holiday' : 'holiday', `${(0,wording/* heldBackUntilOpening */.$B)(question, 'holiday')}: ${day}${where} is ${(0,show_closing/* showClosing */.L)(today, zone)}.`, { until, nextStep: (0,wording/* whenItOpens */.fZ)(question, 'holiday'), endsByItself: true });
}

// EXTERNAL MODULE: ./.build/src/guard/weigh-finding.js
var weigh_finding = __webpack_require__(15785);
;// CONCATENATED MODULE: ./.build/src/guard/checks/migration.js



/** Whether a migration that the deployment brings does harm; what somebody has accepted in the file does not. */
function checkMigration({ facts, settings }) {
    if (facts.migrations.state !== 'known')
        return withoutFact(facts.migrations, 'migrations-unknown');
    const { findings, unchecked } = facts.migrations.value;
    const open = findings.filter(({ acknowledged }) => acknowledged === null);
    const weighing = (weight) => open.filter((finding) => (0,weigh_finding/* weighFinding */.a)(finding, settings) === weight);
    return (harmful(weighing('block'), objection) ??
        notJudged(unchecked) ??
        harmful(weighing('warn'), caution) ??
        fine('no-migration-hazard', harmless(facts.migrations.value)));
}
function harmful(all, opinion) {
    const [first, ...others] = all.map((finding) => opinion('migration-hazard', `${place(finding)}: ${(0,wording/* told */.Ev)(finding.what)}`, {
        nextStep: (0,wording/* told */.Ev)(finding.recipe.how),
    }));
    return first === undefined ? null : worstOf(first, others);
}
function notJudged(all) {
    const [first, ...others] = all.map((one) => {
        const reason = `${place(one)} could not be checked: ${(0,wording/* named */.KT)(one.why)}.`;
        const nextStep = 'Read it before it is deployed.';
        return { ...fine('migration-unchecked', reason, { nextStep }), stance: 'unknown' };
    });
    return first === undefined ? null : worstOf(first, others);
}
function harmless({ findings }) {
    const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length;
    const said = accepted === 0 ? '' : `; ${(0,wording/* counted */.hS)(accepted, 'finding')} accepted in the file`;
    return `It brings no migration with a hazard that counts${said}.`;
}
function place({ path, line }) {
    return `${(0,wording/* named */.KT)(path)}, line ${line}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/required-checks.js



/** Whether every check that the settings name is green on the commit. */
function checkRequiredChecks({ facts, settings }) {
    const { requiredChecks } = settings;
    if (requiredChecks.length === 0)
        return notAsked('No check is required.');
    if (facts.checkRuns.state !== 'known')
        return withoutFact(facts.checkRuns, 'checks-unknown');
    const runs = facts.checkRuns.value;
    const sha = (0,wording/* shortSha */.Fu)(facts.sha);
    const [worst, ...others] = requiredChecks
        .flatMap((pattern) => problemsOf(pattern, runs))
        .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
        .map((problem) => notGreen(problem, sha));
    if (worst !== undefined)
        return worstOf(worst, others);
    return fine('checks-green', `Every required check is green on ${sha}: ${(0,wording/* listed */.KE)(requiredChecks)}.`);
}
function notGreen({ name, state, ending, url }, sha) {
    const { code, is, nextStep } = required_checks_words[state];
    const reason = `Required check ${(0,wording/* named */.KT)(name)} ${is(ending)} on ${sha}.`;
    return objection(code, reason, { link: url, nextStep });
}
/** From the worst to the best. */
const order = ['not-green', 'missing', 'running'];
/** Each run that a name of the settings stands for and that is not green; where there is none at all, the name itself is missing. */
function problemsOf(pattern, runs) {
    const own = runs.filter(({ name }) => (0,scope/* isNamed */.ev)(name, [pattern]));
    if (own.length === 0)
        return [{ name: pattern, state: 'missing', ending: null, url: null }];
    return own.flatMap(({ name, status, conclusion, url }) => {
        if (status !== 'completed')
            return [{ name, state: 'running', ending: null, url }];
        const isGreen = conclusion === 'success' || conclusion === 'neutral';
        return isGreen ? [] : [{ name, state: 'not-green', ending: conclusion, url }];
    });
}
const required_checks_words = {
    'not-green': {
        code: 'check-not-green',
        is: (ending) => endings[ending ?? ''] ?? 'did not succeed',
        nextStep: 'Deploy a commit on which it is green, or run it again.',
    },
    missing: {
        code: 'check-missing',
        is: () => 'has not run',
        nextStep: 'Run it on this commit, or mend its name in the settings of the guard.',
    },
    running: {
        code: 'check-running',
        is: () => 'is still running',
        nextStep: 'Run the job again when it has ended.',
    },
};
/** How GitHub names the end of a check, in words. A skipped one has checked nothing. */
const endings = {
    failure: 'failed',
    timed_out: 'took too long',
    cancelled: 'was cancelled',
    skipped: 'was skipped',
    stale: 'was given up',
    action_required: 'waits for somebody',
    startup_failure: 'could not start',
};

// EXTERNAL MODULE: ./.build/src/text/order.js
var text_order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(41860);
// EXTERNAL MODULE: ./.build/src/guard/vulnerability-exception.js
var vulnerability_exception = __webpack_require__(74375);
;// CONCATENATED MODULE: ./.build/src/guard/checks/vulnerability.js







/** Whether the deployment brings a vulnerability, or leaves one live, that is bad enough and not excepted. */
function checkVulnerability(question) {
    const { facts, settings } = question;
    const { introduced, open } = settings.vulnerabilities;
    if (introduced === null && open === null)
        return notAsked('No vulnerability counts.');
    if (facts.vulnerabilities.state !== 'known') {
        return withoutFact(facts.vulnerabilities, 'vulnerabilities-unknown');
    }
    const counting = facts.vulnerabilities.value
        .filter((one) => isBadEnough(one, question))
        .toSorted((a, b) => origins.indexOf(a.origin) - origins.indexOf(b.origin) ||
        badness(b) - badness(a) ||
        (0,text_order/* compareText */.n)(a.advisory, b.advisory));
    const found = counting.map((one) => ({ one, found: exceptionOf(one, question) }));
    const [worst, ...others] = found.flatMap(({ one, found: own }) => (0,vulnerability_exception/* isExcepted */.v)(own) ? [] : vulnerable(one, question));
    if (worst !== undefined)
        return worstOf(worst, others);
    const accepted = new Set(found.flatMap(({ found: own }) => own?.exception ?? []));
    return acceptable(question, [...accepted]);
}
function exceptionOf(one, { facts, settings }) {
    return (0,vulnerability_exception/* exceptionFor */.f)(one, facts.at, settings);
}
/** What the deployment brings comes before what it leaves as it is. */
const origins = ['introduced', 'open'];
function isBadEnough(one, { settings }) {
    const from = settings.vulnerabilities[one.origin];
    return from !== null && badness(one) >= guard_settings/* vulnerabilitySeverities */.S.indexOf(from);
}
function badness({ severity }) {
    return guard_settings/* vulnerabilitySeverities */.S.indexOf(severity);
}
function vulnerable(one, question) {
    const { advisory, fixedIn, url } = one;
    const name = (0,wording/* named */.KT)(one.package);
    const code = exceptionOf(one, question) === null ? 'vulnerability' : 'exception-expired';
    const mend = fixedIn === null
        ? `Look in ${(0,wording/* named */.KT)(advisory)} for a version of ${name} without it`
        : `Update ${name} to ${(0,wording/* named */.KT)(fixedIn)}`;
    const nextStep = `${mend}; an exception needs an owner, a reason and a last day.`;
    return objection(code, sentenceOf(one, question), { link: url, nextStep });
}
function sentenceOf(one, question) {
    const { advisory, severity, origin, manifest } = one;
    const where = origin === 'introduced' ? 'this deployment brings it' : 'it is live already';
    const expired = exceptionOf(one, question);
    const ended = expired === null ? '' : ` ${vulnerability_endOf(expired.exception, question)}`;
    return `${(0,wording/* named */.KT)(advisory)} in ${(0,wording/* named */.KT)(one.package)} (${(0,wording/* named */.KT)(manifest)}) is of ${severity} severity, and ${where}.${ended}`;
}
function vulnerability_endOf({ owner, expires }, { facts, settings }) {
    const day = (0,show_time/* showDay */.eL)(expires, (0,show_time/* yearIn */.Ts)(facts.at, settings.timezone));
    return `The exception of ${(0,wording/* named */.KT)(owner)} expired on ${day}.`;
}
function acceptable({ facts, settings }, accepted) {
    const [first] = accepted.map(({ expires }) => expires).sort(text_order/* compareText */.n);
    if (first === undefined) {
        return fine('no-vulnerability', 'It brings no vulnerability that counts, and none is live.');
    }
    const day = (0,show_time/* showDay */.eL)(first, (0,show_time/* yearIn */.Ts)(facts.at, settings.timezone));
    return fine('no-vulnerability', `No vulnerability counts that has no exception; ${(0,wording/* counted */.hS)(accepted.length, 'exception')} until ${day} at the earliest.`, { until: (0,calendar_day/* endOfDay */.D0)(first, settings.timezone) });
}

;// CONCATENATED MODULE: ./.build/src/guard/judge-checks.js












/** What every check says of a deployment, in the order of `checkNames`. */
function judgeChecks(question) {
    return check_name/* checkNames */.LN.map((check) => judge(check, question));
}
const checks = {
    configuration: checkConfiguration,
    'deploy-window': checkDeployWindow,
    freeze: checkFreeze,
    holiday: checkHoliday,
    'open-incident': checkOpenIncident,
    'fix-through': checkFixThrough,
    migration: checkMigration,
    vulnerability: checkVulnerability,
    'required-checks': checkRequiredChecks,
    concurrency: checkConcurrency,
};
function judge(check, question) {
    // Fixes have a level of their own, which their check goes by.
    const level = check === 'fix-through' ? 'warn' : question.settings.checks[check];
    const { stance, ...said } = opinionOf(check, level, question);
    return { check, outcome: outcomeOf(stance, level), ...said };
}
function opinionOf(check, level, question) {
    const opinion = level === 'off' ? notAsked('The check is switched off.') : checks[check](question);
    if (opinion.code !== 'off')
        return opinion;
    // What the settings say of a check is not known before they are.
    const { configurationProblems: problems } = question.facts;
    if (problems.state === 'unknown') {
        return notAsked('Not asked, as the settings could not be read.');
    }
    const isInPart = level !== 'off' && problems.state === 'known' && problems.value.length > 0;
    return isInPart ? notAsked('Not asked, as the settings have a problem.') : opinion;
}
function outcomeOf(stance, level) {
    if (stance === 'fine')
        return 'pass';
    if (stance === 'caution')
        return 'warn';
    return stance === 'objection' ? level : stance;
}

// EXTERNAL MODULE: ./.build/src/guard/set-aside.js
var set_aside = __webpack_require__(78884);
;// CONCATENATED MODULE: ./.build/src/guard/judge-with-fix.js




/** Asks every check, and once more without waiting for what a fix sets aside. */
function judgeWithFix(facts, settings) {
    const { at, target } = facts;
    const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : [];
    const calendar = (0,read_calendar/* readCalendar */.fK)({ at, target, settings, daysOff });
    const question = { facts, settings, calendar, opensAt: openings(calendar, settings, []) };
    const first = judgeChecks(question);
    const open = (0,set_aside/* doorsOfFix */.oi)(first, settings);
    const byFix = first
        .filter((result) => isAmong(result, open) && (0,set_aside/* weigh */.vi)(result, settings) !== 'passes')
        .map(({ check }) => check);
    const then = judgeChecks({ ...question, opensAt: openings(calendar, settings, open) });
    const results = then.map((result, place) => byFix.includes(result.check) ? (first[place] ?? result) : withoutNeed(result, byFix));
    return { calendar, results, openedByFix: open, byFix };
}
/** Whether a result is of one of some checks. */
function isAmong({ check }, checks) {
    return checks.includes(check);
}
/** When the calendar opens but for some checks. */
function openings(calendar, { checks }, without) {
    const counting = check_name/* timedChecks */.t.filter((check) => !without.includes(check));
    const blocking = counting.filter((check) => checks[check] === 'block');
    return { block: (0,read_calendar/* opensFor */.vN)(calendar, blocking), warn: (0,read_calendar/* opensFor */.vN)(calendar, counting) };
}
/** A fix that only warns does where something is set aside for it. */
function withoutNeed(result, byFix) {
    const isNeeded = result.check !== 'fix-through' || byFix.length > 0 || result.outcome !== 'warn';
    return isNeeded ? result : { ...result, outcome: 'pass' };
}

;// CONCATENATED MODULE: ./.build/src/guard/verdict-times.js






/**
 * The first minute at which nothing objects any more, RFC 3339, for a deployment that is not allowed; null where time alone does not
 * bring that about.
 */
function nextWindowOf({ calendar, results, openedByFix }, settings) {
    // A fix that only warns goes on doing so until nothing has to be set aside for it.
    const without = settings.fixThrough.level === 'warn' ? [] : openedByFix;
    const awaited = results.filter((result) => !isAmong(result, without));
    const timed = check_name/* timedChecks */.t.filter((check) => !without.includes(check));
    const opening = (0,read_calendar/* opensFor */.vN)(calendar, timed);
    const isByTime = awaited.every((result) => (0,set_aside/* weigh */.vi)(result, settings) === 'passes'
        ? isAmong(result, timed) || result.until === null || result.until > (opening ?? '')
        : result.endsByItself);
    return isByTime ? opening : null;
}
/** Until when a verdict is good, RFC 3339: to the next moment at which a check can say something else, or an override ends. */
function validUntilOf(at, results, overrideUntil) {
    const times = [...results.map(({ until }) => until), overrideUntil];
    const [first = ''] = [
        (0,instant/* addSeconds */.ps)(at, longestMinutes * 60),
        ...times.flatMap((time) => time ?? []),
    ].sort(text_order/* compareText */.n);
    return first;
}
/** Whoever asks later may hear something else; what is not decided by time is read afresh. */
const longestMinutes = 30;

;// CONCATENATED MODULE: ./.build/src/guard/verdict.js





/** Judges a deployment. The same facts and settings give the same verdict. */
function judgeGuard(facts, settings) {
    const { at, target } = facts;
    const judged = judgeWithFix(facts, settings);
    const { results, byFix } = judged;
    const stopping = results.filter((result) => (0,set_aside/* weigh */.vi)(result, settings) === 'stops' && !isAmong(result, byFix));
    const overrides = judgeOverrides(facts, settings, { judged, stopping });
    const override = overrides.find((one) => one.isAccepted) ?? null;
    const byOverride = override === null ? [] : stopping.map(({ check }) => check);
    const counting = results.filter((result) => !isAmong(result, [...byFix, ...byOverride]));
    const conclusion = (0,conclude/* conclude */.Ep)({ results, counting, byFix, byOverride, overrides, settings, target });
    const isWaiting = conclusion.decision !== 'allow' && override === null;
    return {
        ...conclusion,
        results,
        setAside: [
            ...byFix.map((check) => ({ check, by: 'fix-through' })),
            ...byOverride.map((check) => ({ check, by: 'override' })),
        ],
        overrides,
        nextWindow: isWaiting ? nextWindowOf(judged, settings) : null,
        validUntil: validUntilOf(at, results, override?.until ?? null),
    };
}
/** The newest first; nothing is overridden that nothing stops, and what is over for other deployments is not told. */
function judgeOverrides({ overrides, at, target, sha }, settings, { judged, stopping }) {
    if (stopping.length === 0)
        return [];
    const checks = stopping.map(({ check }) => check);
    const { zone } = judged.calendar.rules;
    const question = { at, target, sha, settings, stopping: checks, zone };
    return overrides
        .toReversed()
        .filter((request) => (0,judge_override/* isOfInterest */.Gz)(request, question))
        .map((request) => (0,judge_override/* judgeOverride */.ei)(request, question));
}


/***/ }),

/***/ 74375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ exceptionFor),
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
/* harmony import */ var _time_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49064);

/** The exception for one advisory in one package: one in force before one that expired; null for none. */
function exceptionFor({ advisory, aliases, package: name }, at, { vulnerabilities, timezone }) {
    const ids = [advisory, ...aliases].map((id) => id.toLowerCase());
    const today = (0,_time_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(at, timezone);
    const own = vulnerabilities.exceptions
        .filter((exception) => ids.includes(exception.advisory.toLowerCase()))
        .filter((exception) => exception.package === null || exception.package === name)
        .map((exception) => ({ exception, isExpired: today > exception.expires }));
    return own.find(({ isExpired }) => !isExpired) ?? own[0] ?? null;
}
/** Whether somebody accepted it, and that still holds. */
function isExcepted(found) {
    return found !== null && !found.isExpired;
}


/***/ }),

/***/ 15785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighFinding)
/* harmony export */ });
/**
 * How a finding of the migration check counts: by its hazard, and as the section `migrations` says of its rule and of tables whose size
 * nobody knows, so that a pull request and a deployment hear the same. Long work on a small table takes no time.
 */
function weighFinding({ rule, hazard, size, blocks, lock }, { migrations }) {
    const own = migrations.rules[rule];
    const isLong = hazard === 'long';
    if (own === 'off' || (isLong && size === 'small'))
        return 'off';
    if (own !== undefined)
        return own;
    if (!migrations.block.includes(hazard))
        return migrations.warn.includes(hazard) ? 'warn' : 'off';
    // It holds rows and fills the disk, but nobody waits for the whole of the table.
    if (isLong && (lock === null || blocks === 'none'))
        return 'warn';
    return isLong && size === 'unknown' ? (migrations.unknownSize ?? 'block') : 'block';
}


/***/ }),

/***/ 19477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ heldBackUntilOpening),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   S$: () => (/* binding */ deploysTo),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   aH: () => (/* binding */ openingFor),
/* harmony export */   fZ: () => (/* binding */ whenItOpens),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);
/* harmony import */ var _calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76697);


/** Whose deployments a sentence is about: `Deploys to production`, `Deploys of shop to production`. */
function deploysTo({ environment, service }, word = 'Deploys') {
    const of = service === null ? '' : ` of ${named(service)}`;
    return `${word}${of} to ${named(environment)}`;
}
/** What becomes of them while a check objects: `Deploys to production are closed`, or only `should wait`. */
function heldBack({ facts, settings }, check) {
    const word = settings.checks[check] === 'warn' ? 'should wait' : 'are closed';
    return `${deploysTo(facts.target)} ${word}`;
}
/** The same until the calendar opens: `Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin)`. */
function heldBackUntilOpening(question, check) {
    const { calendar, facts } = question;
    const opening = openingFor(question, check);
    if (opening === null)
        return `${heldBack(question, check)} for more than a year`;
    return `${heldBack(question, check)} until ${(0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(opening, calendar.rules.zone, facts.at)}`;
}
/** What to do about a rule of the calendar. */
function whenItOpens(question, check) {
    const { calendar, facts } = question;
    const opening = openingFor(question, check);
    if (opening === null) {
        return 'Change the settings of the guard: they leave no minute of the next year open.';
    }
    const from = (0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(opening, calendar.rules.zone, facts.at);
    return `Run the workflow again from ${from}, as nothing is queued.`;
}
/** When a check of the calendar lets go; one that only warns does not keep back what another one opens. */
function openingFor({ settings, opensAt }, check) {
    return settings.checks[check] === 'warn' ? opensAt.warn : opensAt.block;
}
/** A name by other people in a sentence of ours, on one line. */
function named(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, 100);
}
/** A whole sentence by another room or of the settings, on one line. */
function told(sentence) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(sentence, 400);
}
/** The words of other people in a sentence of ours, in quotation marks and without a full stop. */
function quoted(text) {
    return `"${named(text).replaceAll('"', "'")}"`;
}
/** A commit as people name it. */
function shortSha(sha) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(sha, 40).slice(0, 7);
}
/** `lint`, `lint and smoke`, `lint, smoke and 3 more`; so many are named at most. */
function listed(names, maximum = 3, word = 'and') {
    const shown = names.slice(0, maximum).map(named);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ })

};
