export const id = 6371;
export const ids = [6371,9776,3035];
export const modules = {

/***/ 39677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ problemsOfGuard)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42637);

/** Problems of the section `guard`, a misspelled one included, and of a file of which nothing can be used: a line each. */
function problemsOfGuard({ settings, problems }) {
    const isUnread = settings === _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L;
    return problems
        .filter(({ message }) => isUnread || isOfGuard.test(message))
        .map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
const isOfGuard = /^(?:unknown key )?"guard[."]|^"timezone"|^and \d+ more problems|Did you mean "guard"\?/;


/***/ }),

/***/ 18316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardResult)
/* harmony export */ });
/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** A verdict as JSON, as docs/deploy-guard.md describes it. */
function guardResult({ facts, verdict, mode, attempt, override, }) {
    const { decision, reasons, codes, results, setAside, nextWindow, validUntil } = verdict;
    return {
        version: resultVersion,
        decision,
        mode,
        environment: facts.target.environment,
        service: facts.target.service,
        sha: facts.sha === '' ? null : facts.sha,
        at: facts.at,
        attempt,
        reasons,
        codes,
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

/***/ 64056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isStopped)
/* harmony export */ });
/** Whether the deployment may not go ahead. */
function isStopped({ decision }) {
    return decision === 'block' || decision === 'unknown';
}


/***/ }),

/***/ 55032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   Lz: () => (/* binding */ outcomeInWords),
/* harmony export */   Y0: () => (/* binding */ stepsToTake),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   v$: () => (/* binding */ checkInWords),
/* harmony export */   xl: () => (/* binding */ overrideInWords)
/* harmony export */ });
/* harmony import */ var _guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89358);
/* harmony import */ var _guard_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76697);
/* harmony import */ var _guard_set_aside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78884);
/* harmony import */ var _guard_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19477);




/** What was asked and answered, in a line: `abc1234 to production: stopped`. */
function guardHeadline({ facts, verdict, mode }) {
    const what = (0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysTo */ .S$)(facts.target, facts.sha === '' ? 'Deploying' : `Deploying ${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(facts.sha)}`);
    const isKept = mode === 'enforce' || !(verdict.decision in softened);
    return `${what}: ${isKept ? decisions[verdict.decision] : `${decisions[verdict.decision]}, but not enforced`}`;
}
const decisions = {
    allow: 'go ahead',
    warn: 'go ahead, with a warning',
    block: 'stopped',
    unknown: 'stopped, as it could not be checked',
};
const softened = { block: true, unknown: true };
/** A check by its name for people: `deploy window`. */
function checkInWords(check) {
    return check.replaceAll('-', ' ');
}
/** What a check came to: `block`, or `block, set aside by override`. */
function outcomeInWords({ check, outcome }, { verdict }) {
    const aside = verdict.setAside.find((one) => one.check === check);
    if (aside === undefined)
        return outcome;
    return `${outcome}, set aside by ${aside.by === 'override' ? 'the override' : 'the fix'}`;
}
/** What to do about all that stops or warns, each once, what stops first; nothing about what counts for nothing. */
function stepsToTake({ verdict, settings }) {
    const aside = new Set(verdict.setAside.map(({ check }) => check));
    const counting = verdict.results.filter(({ check }) => !aside.has(check));
    const steps = ['stops', 'warns'].flatMap((weight) => counting.flatMap((result) => (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(result, settings) === weight && result.nextStep !== null ? [result.nextStep] : []));
    return [...new Set(steps)];
}
/** The override that counts, in a sentence; null where there is none. */
function overrideInWords({ override }) {
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
    return (0,_guard_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_2__/* .showTime */ .lY)(at, (0,_guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesFor */ .N)(settings, facts.target, []).zone, facts.at);
}


/***/ }),

/***/ 58609:
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
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/guard/weigh-finding.js
var weigh_finding = __webpack_require__(15785);
;// CONCATENATED MODULE: ./.build/src/flows/guard-annotations.js


/** GitHub shows so many remarks of a kind for a step, and drops the rest. */
const mostOfKind = 10;
/** What migrations do that counts by the settings, on their lines, ten of a kind; nothing where the check is off. */
function annotatedFindings({ facts, settings, verdict, }) {
    const level = settings.checks.migration;
    if (level === 'off' || facts.migrations.state !== 'known')
        return [];
    const open = facts.migrations.value.findings.filter(({ acknowledged }) => acknowledged === null);
    const isAside = verdict.setAside.some(({ check }) => check === 'migration');
    const stops = (finding) => level === 'block' && !isAside && (0,weigh_finding/* weighFinding */.a)(finding, settings) === 'block';
    const blocking = open.filter(stops);
    const warning = open.filter((finding) => !stops(finding) && (0,weigh_finding/* weighFinding */.a)(finding, settings) !== 'pass');
    return [
        ...blocking.slice(0, mostOfKind).map((finding) => annotationOf(finding, true)),
        ...warning.slice(0, mostOfKind).map((finding) => annotationOf(finding, false)),
    ];
}
function annotationOf({ path, line, what, recipe }, isBlocking) {
    const message = (0,text_escape/* plainLine */.h0)(`${what} ${recipe.how}`.trim(), longest);
    return { isBlocking, message, place: { file: path, line } };
}
/** Characters of a message. */
const longest = 600;

// EXTERNAL MODULE: ./.build/src/flows/guard-result.js
var guard_result = __webpack_require__(18316);
// EXTERNAL MODULE: ./.build/src/flows/guard-words.js
var guard_words = __webpack_require__(55032);
;// CONCATENATED MODULE: ./.build/src/flows/guard-summary.js


/** What the template of the run's page may show, escaped. */
function guardView(told) {
    const { verdict, facts, mode, attempt } = told;
    const { nextWindow, validUntil, decision } = verdict;
    const override = (0,guard_words/* overrideInWords */.xl)(told);
    return {
        decision,
        mode,
        attempt,
        icon: icons[decision],
        headline: inline((0,guard_words/* guardHeadline */.KJ)(told)),
        reasons: verdict.reasons.map(inline),
        next_window: nextWindow === null ? null : inline((0,guard_words/* timeInWords */.mK)(nextWindow, told)),
        override: override === null ? null : inline(override),
        steps: (0,guard_words/* stepsToTake */.Y0)(told).map(inline),
        checks: verdict.results.map((result) => ({
            name: (0,guard_words/* checkInWords */.v$)(result.check),
            outcome: (0,guard_words/* outcomeInWords */.Lz)(result, told),
            icon: icons[result.outcome],
            reason: inline(result.reason),
            link: result.link === null ? null : pageUrl(result.link),
        })),
        asked_at: inline((0,guard_words/* timeInWords */.mK)(facts.at, told)),
        valid_until: inline((0,guard_words/* timeInWords */.mK)(validUntil, told)),
    };
}
const icons = {
    allow: '✅',
    pass: '✅',
    warn: '⚠️',
    block: '⛔',
    unknown: '❔',
    off: '➖',
};
/** Sentences of checks repeat several names and quotations. */
const guard_summary_longest = 1000;
function inline(text) {
    return (0,text_escape/* inlineText */.ln)(text, guard_summary_longest);
}
/** An address that can stand in a link of Markdown; null for any other. */
function pageUrl(url) {
    const line = (0,text_escape/* plainLine */.h0)(url, 2000);
    return /^https?:\/\/[^\s()<>|\\`]+$/.test(line) ? line : null;
}

// EXTERNAL MODULE: ./.build/src/flows/guard-told.js
var guard_told = __webpack_require__(64056);
;// CONCATENATED MODULE: ./.build/src/flows/tell-guard.js











/** Tells a verdict: outputs, remarks on lines of migrations, the log, the page of the run. */
async function tellGuard(told, world, { teller, pages }) {
    const outputs = outputsOf(told);
    for (const name of config_outputs/* outputNames */.g) {
        const value = outputs[name];
        if (value !== undefined)
            teller.setOutput(name, value);
    }
    for (const { isBlocking, message, place } of annotatedFindings(told)) {
        if (isBlocking)
            world.log.problem(message, { ...place, column: 1 });
        else
            world.log.remark('warning', message, place);
    }
    for (const line of logOf(told))
        world.log.info(line);
    // Where the job does not fail, the answer must not be missed.
    if ((0,guard_told/* isStopped */.i)(told.verdict) && told.mode !== 'enforce')
        world.log.problem(sentenceOf(told));
    const problems = [...pages.problems];
    const summary = (0,own_template/* renderOwn */.BF)({
        name: 'guard-summary',
        overrides: pages.templates,
        shipped: world.templates['guard-summary'],
        problems,
    }, { guard: guardView(told) });
    for (const problem of problems)
        world.log.problem((0,text_escape/* plainLine */.h0)(problem.message, tell_guard_longest), problem);
    await teller.showSummary(summary);
}
/** Why a deployment that is stopped ends the run, or null where it does not. */
function guardFailure(told) {
    const { verdict, mode } = told;
    if (mode !== 'enforce' || !(0,guard_told/* isStopped */.i)(verdict))
        return null;
    const what = sentenceOf(told);
    const [step = 'The page of the run says what was looked at.'] = (0,guard_words/* stepsToTake */.Y0)(told);
    const remedy = (0,text_escape/* plainLine */.h0)(step, tell_guard_longest);
    return verdict.decision === 'block'
        ? new user_error/* UserError */.yo('deploy-blocked', { what, remedy })
        : new user_error/* UserError */.yo('deploy-unchecked', { what, remedy });
}
function sentenceOf(told) {
    return (0,text_escape/* plainLine */.h0)(`${(0,guard_words/* guardHeadline */.KJ)(told)}. ${told.verdict.reasons.join(' ')}`, tell_guard_longest);
}
/** What a problem of the configuration is, on the terminal. */
function problemLine(problem) {
    return (0,text_escape/* plainLine */.h0)((0,config_problem/* showProblem */.H)(problem), tell_guard_longest);
}
/** Characters of a message. */
const tell_guard_longest = 1000;
function outputsOf(told) {
    const { decision, reasons, codes, nextWindow, validUntil } = told.verdict;
    return {
        decision,
        reason: (0,text_escape/* plainLine */.h0)(reasons.join(' '), mostOutput),
        'reason-codes': codes.join(','),
        'next-window': nextWindow ?? '',
        'valid-until': validUntil,
        attempt: String(told.attempt),
        result: (0,canonical_json/* canonicalJson */.dj)((0,guard_result/* guardResult */.H)(told)),
    };
}
const mostOutput = 4000;
function logOf(told) {
    const checks = told.verdict.results.map((result) => `${(0,guard_words/* checkInWords */.v$)(result.check)}: ${(0,guard_words/* outcomeInWords */.Lz)(result, told)}. ${(0,text_escape/* plainLine */.h0)(result.reason, tell_guard_longest)}`);
    return [(0,text_escape/* plainLine */.h0)((0,guard_words/* guardHeadline */.KJ)(told), tell_guard_longest), ...checks];
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
    const windows = settings.windows.filter((window) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(window, target));
    const quietHours = settings.quietHours.filter((hours) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(hours, target));
    const freezes = settings.freezes.filter((freeze) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(freeze, target));
    const { holidays } = settings;
    const areDaysOff = holidays !== null && (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(holidays, target);
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
    const ofEach = [...services].map((one) => windows.filter((window) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(window, { environment, service: one })));
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
    return unknownNames.length > 0 ? ofUnknownNames(unknownNames, holidays) : (0,fact/* known */.e)(daysOff);
}
async function ofUnknownPlace(place) {
    const problem = await (0,time_holidays/* holidayPlaceProblem */.v9)(place);
    return {
        state: 'unknown',
        reason: `The days off of ${nameOf(place)} are not known.`,
        remedy: `Mend guard.holidays in .github/incident-loop.yml: ${problem}.`,
    };
}
function ofUnknownNames(names, { places }) {
    return {
        state: 'unknown',
        reason: `No holiday of ${(0,wording/* listed */.KE)(places.map(nameOf))} is called ${(0,wording/* listed */.KE)(names.map(wording/* quoted */.TL))}.`,
        remedy: 'Mend guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.',
    };
}
function nameOf({ country, state, region }) {
    return [country, state, region].filter((part) => part !== null).join('-');
}


/***/ }),

/***/ 15788:
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

;// CONCATENATED MODULE: ./.build/src/guard/calendar/span.js
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
    const spans = clock.offsets.flatMap(({ from, until, offset }) => cut(shown.map((span) => ({ from: span.from - offset, until: span.until - offset })), { from, until }));
    return cut(spans, clock.range);
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
    return cut([span], range)[0] ?? null;
}
/** The numbers of all days the clock shows in the range, and of some around them. */
function daysShown({ range }) {
    const first = Math.floor((range.from - margin) / minutes/* minutesOfDay */.HG);
    const last = Math.ceil((range.until + margin) / minutes/* minutesOfDay */.HG);
    return Array.from({ length: last - first }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/day-closings.js


/** When a range is frozen; empty where the freeze is at another time. */
function freezeClosings(freeze, range) {
    const shown = { from: (0,minutes/* clockMinute */.v9)(freeze.from), until: (0,minutes/* clockMinute */.v9)(freeze.to) };
    const span = fromFirstToLast(shown, clockIn(freeze.zone, range));
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
        const clock = clockIn(zone, range);
        return [...days].flatMap(([day, off]) => whileShown([spanOf(day)], clock).map((span) => ({ ...span, check: 'holiday', ...off })));
    });
}
function spanOf(day) {
    return { from: day * minutes/* minutesOfDay */.HG, until: (day + 1) * minutes/* minutesOfDay */.HG };
}

// EXTERNAL MODULE: ./.build/src/guard/settings.js
var settings = __webpack_require__(41860);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/window-closings.js




/** When a range lies outside the windows: while any group of them has none that is open. Without groups, never. */
function windowClosings(groups, range) {
    const closed = groups.flatMap((windows) => remainder(windows.flatMap((window) => openHours(window, range)), range));
    return union(closed).map((span) => ({ ...span, check: 'deploy-window', why: 'outside' }));
}
/** When hours of a range are quiet. */
function quietClosings(hours, range) {
    const clock = clockIn(hours.zone, range);
    const shown = daysShown(clock).flatMap((day) => {
        const weekday = settings/* weekdays */.mx[(0,minutes/* weekdayOf */.Up)(day)];
        if (weekday === undefined || !hours.days.includes(weekday))
            return [];
        const { from, until } = hoursOn(day, hours.hours);
        return [{ from: from - hours.marginMinutes, until: until + hours.marginMinutes }];
    });
    return whileShown(shown, clock).map((span) => ({
        ...span,
        check: 'deploy-window',
        why: 'quiet',
        hours,
    }));
}
function openHours(window, range) {
    const clock = clockIn(window.zone, range);
    const exceptions = new Map(window.exceptions.map(({ day, hours }) => [(0,minutes/* dayNumber */.U$)(day), hours]));
    const shown = daysShown(clock).flatMap((day) => {
        const weekday = settings/* weekdays */.mx[(0,minutes/* weekdayOf */.Up)(day)];
        const usual = weekday === undefined ? undefined : window.days[weekday];
        const hours = exceptions.has(day) ? exceptions.get(day) : usual;
        return hours === undefined || hours === null ? [] : [hoursOn(day, hours)];
    });
    return whileShown(shown, clock);
}
/** Hours that do not end after they begin end on the next day. */
function hoursOn(day, { from, to }) {
    const midnight = day * minutes/* minutesOfDay */.HG;
    return { from: midnight + from, until: midnight + (to > from ? to : to + minutes/* minutesOfDay */.HG) };
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/timeline.js


/** What the rules of some checks say of a range. */
function timelineOf(rules, range, checks) {
    const closings = [
        ...windowClosings(rules.windowGroups, range),
        ...rules.quietHours.flatMap((hours) => quietClosings(hours, range)),
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
/** When a check of the calendar says something else than now, RFC 3339; null where it does not. */
function changeOf({ timeline, at }, check) {
    const minute = nextChange(timeline, (0,minutes/* minuteOf */.iA)(at), [check]);
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


/** Why nobody deploys, in words: `freeze by @platform (Year end)`, `the day before Christmas Day`. */
function showClosing(closing) {
    if (closing.check === 'freeze') {
        const { owner, reason } = closing.freeze;
        const who = owner === null ? '' : ` by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(owner)}`;
        return `freeze${who}${reason === null ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(reason)})`}`;
    }
    if (closing.check === 'holiday') {
        const name = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(closing.dayOff.name);
        return closing.isDayBefore ? `the day before ${name}` : name;
    }
    if (closing.why === 'outside')
        return 'no open window';
    const { reason } = closing.hours;
    return `quiet hours (${(0,_show_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .showQuietHours */ .f)(closing.hours)})${reason === null ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(reason)}`}`;
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
        const hours = showWeek(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx.map((day) => window.days[day] ?? null));
        const exception = window.exceptions.find(({ day }) => day === today);
        const words = exception === undefined ? [hours] : [hours, showException(exception.hours)];
        const text = words.filter((part) => part !== '').join(', ');
        return window.zone === zone ? text : `${text} ${window.zone}`;
    });
    return [...new Set(shown.filter((text) => text !== ''))].join('; ');
}
/** Quiet hours in words: `Mon-Fri 11:00-14:00 and 1 hour before and after`. */
function showQuietHours({ days, hours, marginMinutes }) {
    const week = showWeek(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx.map((day) => (days.includes(day) ? hours : null)));
    return marginMinutes === 0 ? week : `${week} and ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .showMinutes */ .F0)(marginMinutes)} before and after`;
}
function showException(hours) {
    return hours === null ? 'closed today' : `today ${(0,_show_time_js__WEBPACK_IMPORTED_MODULE_2__/* .showHours */ .Bn)(hours)}`;
}
/** Days with the same hours that follow one another are one. */
function showWeek(week) {
    const runs = [];
    for (const [index, day] of _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx.entries()) {
        const hours = week[index];
        if (hours === undefined || hours === null)
            continue;
        const shown = (0,_show_time_js__WEBPACK_IMPORTED_MODULE_2__/* .showHours */ .Bn)(hours);
        const before = runs.at(-1);
        const follows = before !== undefined && before.last === _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[index - 1];
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
/* harmony export */   lY: () => (/* binding */ showTime)
/* harmony export */ });
/* harmony import */ var _time_minutes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50064);
/* harmony import */ var _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);


/** A moment on the clock of a zone: `Monday 23 November 09:00 (Europe/Berlin)`, with the year where it is not that of `now`. */
function showTime(at, zone, now) {
    const clock = _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone);
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

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   t: () => (/* binding */ timedChecks)
/* harmony export */ });
/** Everything the guard looks at, in the order it is told. */
const checkNames = [
    'configuration',
    'deploy-window',
    'freeze',
    'holiday',
    'open-incident',
    'fix-through',
    'migration',
    'vulnerability',
    'required-checks',
    'concurrency',
];
/** Checks that time alone decides, as long as nobody holds the environment. */
const timedChecks = ['deploy-window', 'freeze', 'holiday'];


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

/***/ 35457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67980);

/** Whether a rule is for a deployment. One that names no service takes all of them along, so that rules for any of them count. */
function covers({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || isNamed(environment, environments);
    return isThere && (services.length === 0 || service === null || isNamed(service, services));
}
/** Whether a name is among others, without regard to case; `*` in those stands for any characters. */
function isNamed(name, patterns) {
    const row = [...name.toLowerCase()];
    return patterns.some((pattern) => (0,_text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAll */ .B)({ items: [...pattern.toLowerCase()], isStar, fits: Object.is }, row));
}
function isStar(character) {
    return character === '*';
}


/***/ }),

/***/ 78884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ setAsideByFix),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/** What the results come to by themselves; what could not be checked counts as the settings say. */
function weigh({ check, outcome }, { onUnknown }) {
    // It opens doors, and closes none.
    if (check === 'fix-through')
        return 'lets be';
    if (outcome === 'unknown')
        return weights[onUnknown[check]];
    return outcome === 'block' || outcome === 'warn' ? weights[outcome] : 'lets be';
}
const weights = { block: 'stops', warn: 'warns', allow: 'lets be' };
/** The checks that a fix sets aside, of those that object: by what kind of fix it is, and never a final one. */
function setAsideByFix(results, settings) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const open = fix === undefined ? [] : (opens[fix.code] ?? []);
    return results.flatMap((result) => {
        const { check } = result;
        if (check === 'fix-through' || !open.includes(check) || settings.final.includes(check))
            return [];
        return weigh(result, settings) === 'lets be' ? [] : [check];
    });
}
const calendarAndIncidents = ['deploy-window', 'freeze', 'holiday', 'open-incident'];
/**
 * What each kind of fix sets aside. An older version brings nothing new, so that what is new is not asked of it; a fix is code like
 * any other, whose checks and migrations count; and nothing sets aside that somebody else deploys just now.
 */
const opens = {
    rollback: [...calendarAndIncidents, 'configuration', 'vulnerability', 'required-checks'],
    'incident-fix': [...calendarAndIncidents, 'configuration'],
    'fix-label': [...calendarAndIncidents, 'configuration'],
    'docs-only': [...calendarAndIncidents, 'vulnerability'],
};


/***/ }),

/***/ 50815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeGuard)
});

// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/guard/calendar/read-calendar.js + 6 modules
var read_calendar = __webpack_require__(15788);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(12873);
// EXTERNAL MODULE: ./.build/src/guard/set-aside.js
var set_aside = __webpack_require__(78884);
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(19477);
;// CONCATENATED MODULE: ./.build/src/guard/conclude.js


/** What becomes of a deployment, and why: what stops it, then what was set aside, then what warns. */
function conclude(judged) {
    const { counting, settings } = judged;
    const stopping = counting.filter((result) => (0,set_aside/* weigh */.v)(result, settings) === 'stops');
    const blocks = stopping.filter(({ outcome }) => outcome === 'block');
    const unknown = stopping.filter(({ outcome }) => outcome === 'unknown');
    const warnings = counting.filter((result) => (0,set_aside/* weigh */.v)(result, settings) === 'warns');
    const isWarned = warnings.length > 0 || warnsOfFix(judged);
    const said = [...blocks, ...unknown, ...exemptions(judged), ...warnings];
    const all = said.length > 0 ? said : [assent(judged)];
    return {
        decision: blocks.length > 0 ? 'block' : unknown.length > 0 ? 'unknown' : isWarned ? 'warn' : 'allow',
        reasons: all.map(({ reason }) => reason),
        codes: all.map(({ code }) => code),
    };
}
function warnsOfFix({ byFix, settings }) {
    return byFix.length > 0 && settings.fixThrough.level === 'warn';
}
/** The fix and the override that set checks aside, or why the newest override did not. */
function exemptions({ results, byFix, byOverride, overrides }) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const said = [];
    if (fix !== undefined && byFix.length > 0) {
        said.push({ code: fix.code, reason: `${fix.reason} ${setAside(byFix)}` });
    }
    const accepted = overrides.find((one) => one.isAccepted);
    if (accepted !== undefined) {
        said.push({ code: 'override', reason: `${accepted.reason} ${setAside(byOverride)}` });
        return said;
    }
    const [refused] = overrides.filter((one) => !one.isAccepted && one.why !== 'other-environment');
    if (refused !== undefined)
        said.push({ code: 'override-refused', reason: refused.reason });
    return said;
}
function setAside(checks) {
    return `Set aside: ${(0,wording/* listed */.KE)(checks, checks.length)}.`;
}
/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }) {
    const open = results.find(({ code }) => code === 'window-open');
    return open ?? { code: 'nothing-stops', reason: `Nothing stops ${(0,wording/* deploysTo */.S$)(target, 'deploys')}.` };
}

// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(45197);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-time.js
var show_time = __webpack_require__(76697);
;// CONCATENATED MODULE: ./.build/src/guard/opinions.js
/** Nothing speaks against it. */
function fine(code, reason, more = {}) {
    return { stance: 'fine', code, reason, nextStep: null, link: null, until: null, ...more };
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
function notChecked(reason) {
    return { ...fine('off', reason), stance: 'off' };
}
/** What a check has to say when it does not know what it needs. */
function withoutFact(fact, code) {
    if (fact.state === 'skipped')
        return { ...fine('skipped', fact.reason), stance: 'off' };
    return { ...fine(code, fact.reason, { nextStep: fact.remedy }), stance: 'unknown' };
}

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
            nextStep: 'Wait until it has ended, or cancel it.',
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

;// CONCATENATED MODULE: ./.build/src/guard/checks/configuration.js


/** Whether all of the section `guard` can be used: a freeze with a slip in it must not go unnoticed. */
function checkConfiguration({ facts }) {
    const { configurationProblems: problems } = facts;
    if (problems.state !== 'known')
        return withoutFact(problems, 'configuration-unknown');
    const [first] = problems.value;
    if (first === undefined)
        return fine('configuration-sound', 'All settings of the guard can be read.');
    const count = (0,wording/* counted */.hS)(problems.value.length, 'problem');
    return objection('configuration-problem', `The settings of the guard have ${count}, so that rules may be missing: ${(0,wording/* told */.Ev)(first)}`, { nextStep: 'Mend .github/incident-loop.yml on the default branch.' });
}

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-closing.js
var show_closing = __webpack_require__(47785);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-rules.js
var show_rules = __webpack_require__(94121);
// EXTERNAL MODULE: ./.build/src/guard/scope.js
var scope = __webpack_require__(35457);
;// CONCATENATED MODULE: ./.build/src/guard/checks/deploy-window.js








/** Whether a deploy window is open, and no quiet hours are. */
function checkDeployWindow(question) {
    const { settings, calendar } = question;
    if (settings.windows.length + settings.quietHours.length === 0) {
        return notChecked('No deploy window is configured.');
    }
    const until = (0,read_calendar/* changeOf */.C2)(calendar, 'deploy-window');
    const more = { until, nextStep: wording/* waitOrOverride */.Hn };
    const closings = calendar.closings.filter((closing) => closing.check === 'deploy-window');
    const quiet = closings.find((closing) => closing.why === 'quiet');
    if (closings.some(({ why }) => why === 'outside')) {
        return objection('outside-window', outside(question), more);
    }
    if (quiet !== undefined) {
        const reason = `${(0,wording/* heldBackUntilOpening */.$B)(question, 'deploy-window')}: ${(0,show_closing/* showClosing */.L)(quiet)}.`;
        return objection('quiet-hours', reason, more);
    }
    return deploy_window_open(question, until);
}
function outside(question) {
    return `${(0,wording/* heldBackUntilOpening */.$B)(question, 'deploy-window')}: outside ${windowWords(question)}.`;
}
function windowWords({ facts, settings, calendar }) {
    const windows = settings.windows.filter((window) => (0,scope/* covers */.h)(window, facts.target));
    const { zone } = calendar.rules;
    const hours = (0,show_rules/* showWindows */.h)(windows, { zone, today: (0,calendar_day/* dayIn */.EE)(facts.at, zone) });
    const name = windows.length === 1 ? 'the deploy window' : 'the deploy windows';
    return hours === '' ? name : `${name} (${hours})`;
}
function deploy_window_open(question, until) {
    const { facts, calendar } = question;
    const { windowGroups, quietHours, zone } = calendar.rules;
    if (windowGroups.length + quietHours.length === 0) {
        return fine('no-window', `${(0,wording/* deploysTo */.S$)(facts.target)} have no deploy window.`);
    }
    const end = until === null ? '' : ` until ${(0,show_time/* showTime */.lY)(until, zone, facts.at)}`;
    if (windowGroups.length === 0) {
        return fine('window-open', `${(0,wording/* deploysTo */.S$)(facts.target)} are open${end}: no quiet hours.`, {
            until,
        });
    }
    const reason = `${(0,wording/* deploysTo */.S$)(facts.target)} are open${end}: within ${windowWords(question)}.`;
    return fine('window-open', reason, { until });
}

// EXTERNAL MODULE: ./.build/src/text/path-globs.js
var path_globs = __webpack_require__(68866);
// EXTERNAL MODULE: ./.build/src/changes/feed/environment.js
var feed_environment = __webpack_require__(15507);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(15887);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(97178);
;// CONCATENATED MODULE: ./.build/src/guard/checks/open-incident.js






/** Whether an incident is open that stops this deployment. */
function checkOpenIncident(question) {
    const { facts, settings } = question;
    if (settings.incidents.length === 0)
        return notChecked('No severity stops deployments.');
    if (facts.incidents.state !== 'known')
        return withoutFact(facts.incidents, 'incidents-unknown');
    const stopping = stoppingIncidents(question);
    const [first, ...others] = stopping.filter(({ isConfirmed }) => isConfirmed);
    if (first !== undefined)
        return stopped(question, first, others);
    const [unconfirmed] = stopping;
    if (unconfirmed !== undefined)
        return doubtful(unconfirmed);
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
        .filter((incident) => isOpen(incident) && concerns(incident, facts.target))
        .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
/** Those by which a rule of the settings stops it. */
function stoppingIncidents(question) {
    const { facts, settings } = question;
    const rules = settings.incidents.filter((rule) => (0,scope/* covers */.h)(rule, facts.target));
    return openIncidents(question).filter((incident) => rules.some((rule) => stops(incident, rule)));
}
function isOpen({ kind, status }) {
    return kind === 'incident' && status !== 'triage' && !(0,incident_status/* hasEnded */.h)(status);
}
function concerns({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || environments.some((one) => (0,feed_environment/* isSameEnvironment */.gj)(one, environment));
    return isThere && (services.length === 0 || service === null || (0,scope/* isNamed */.e)(service, services));
}
function stops({ severity, status }, rule) {
    return (rule.severities.includes(severity) && !(rule.until === 'mitigated' && status === 'monitoring'));
}
function rank({ severity }) {
    return incident_severity/* severities */.gO.indexOf(severity);
}
function stopped(question, incident, others) {
    const { number, severity, title, lead, url } = incident;
    const who = lead === null ? 'nobody leads it' : `led by ${(0,wording/* named */.KT)(lead)}`;
    const open = `${severity} incident #${number} ${(0,wording/* quoted */.TL)(title)} is open, ${who}`;
    const more = others.length === 0
        ? ''
        : `, and so ${others.length === 1 ? 'is' : 'are'} ${(0,wording/* listed */.KE)(others.map((other) => `#${other.number}`))}`;
    return objection('open-incident', `${(0,wording/* heldBack */.Zg)(question, 'open-incident')} until it is ${endOf(question, incident)}: ${open}${more}.`, { link: url, nextStep: nextStep(question, incident) });
}
/** What has to become of an incident before no rule stops the deployment any more. */
function endOf({ facts, settings }, incident) {
    const rules = settings.incidents.filter((rule) => (0,scope/* covers */.h)(rule, facts.target) && stops(incident, rule));
    return rules.every(({ until }) => until === 'mitigated') ? 'mitigated' : 'resolved';
}
function nextStep({ settings }, { number, lead }) {
    const ask = lead === null ? 'Lead it with `/lead`' : `Ask ${(0,wording/* named */.KT)(lead)}`;
    if (settings.fixThrough.level === 'off')
        return `${ask}.`;
    return `${ask}; its fix goes through once somebody writes \`/fix #<pull request>\` on #${number}.`;
}
function doubtful({ number, severity, title, url }) {
    return caution('incident-unconfirmed', `Issue #${number} ${(0,wording/* quoted */.TL)(title)} is labelled ${severity} by somebody who may not declare incidents.`, {
        link: url,
        nextStep: 'Have somebody with triage access confirm the severity, or take the label away.',
    });
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/fix-through.js






/** Whether the deployment is one that goes through all the same: a rollback, a fix of an open incident, or documentation. */
function checkFixThrough(question) {
    const { facts, settings } = question;
    const { level } = settings.fixThrough;
    if (level === 'off')
        return notChecked('Fixes are held back like other deployments.');
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
    return fine('rollback', `It goes back to ${(0,wording/* shortSha */.Fu)(facts.sha)}, which was live until ${until}.`);
}
function asFix(question) {
    const pulls = pullsOf(question);
    for (const { number, fixes, isConfirmed, url } of openIncidents(question)) {
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
    const pull = pulls.find((one) => one.labels.some((label) => (0,scope/* isNamed */.e)(label, labels)));
    const label = pull?.labels.find((one) => (0,scope/* isNamed */.e)(one, labels));
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

// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(50064);
;// CONCATENATED MODULE: ./.build/src/guard/checks/freeze.js







/**
 * Whether somebody holds a lock, an issue says that nobody deploys, or the settings freeze deployments now. Who holds one comes first,
 * as that has no end.
 */
function checkFreeze(question) {
    const { facts, calendar } = question;
    const holds = facts.holds.state === 'known' ? facts.holds.value : [];
    const own = holds.filter(({ environments }) => environments === null || (0,scope/* isNamed */.e)(facts.target.environment, environments));
    const stop = own.find(({ isConfirmed }) => isConfirmed);
    if (stop !== undefined)
        return held(question, stop);
    const frozen = byDate(question);
    if (frozen !== null)
        return frozen;
    if (facts.holds.state !== 'known')
        return withoutFact(facts.holds, 'freeze-unknown');
    if (own[0] !== undefined)
        return freeze_doubtful(own[0]);
    const reason = `${(0,wording/* deploysTo */.S$)(facts.target)} are neither frozen nor locked.`;
    return fine('not-frozen', reason, { until: (0,read_calendar/* changeOf */.C2)(calendar, 'freeze') });
}
/** The freeze that lasts longest. */
function byDate(question) {
    const { calendar, facts } = question;
    const [last] = calendar.closings
        .filter((closing) => closing.check === 'freeze')
        .sort((a, b) => b.until - a.until);
    if (last === undefined)
        return null;
    const end = (0,show_time/* showTime */.lY)((0,minutes/* beginOf */.pv)(last.until), last.freeze.zone, facts.at);
    const what = `${(0,wording/* heldBack */.Zg)(question, 'freeze')} until ${end}: ${(0,show_closing/* showClosing */.L)(last)}.`;
    return objection('freeze', what, {
        until: (0,read_calendar/* changeOf */.C2)(calendar, 'freeze'),
        nextStep: wording/* waitOrOverride */.Hn,
    });
}
function held(question, hold) {
    const who = hold.by === null ? 'somebody' : (0,wording/* named */.KT)(hold.by);
    const said = hold.reason === null ? '' : ` (${(0,wording/* named */.KT)(hold.reason)})`;
    const why = `${said}${planned(question, hold)}`;
    const what = (0,wording/* heldBack */.Zg)(question, 'freeze');
    const link = hold.url;
    if (hold.kind === 'lock') {
        const reason = `${what}: ${who} holds the lock ${(0,wording/* quoted */.TL)(hold.name)}${why}.`;
        return objection('deploy-lock', reason, { link, nextStep: `Ask ${who} to give it back.` });
    }
    const reason = `${what}: issue ${(0,wording/* quoted */.TL)(hold.name)}, labelled freeze by ${who}, is open${why}.`;
    const nextStep = `Ask ${who} to close the issue when deployments may go on.`;
    return objection('freeze-issue', reason, { link, nextStep });
}
function freeze_doubtful({ name, by, url }) {
    const who = by === null ? 'somebody' : (0,wording/* named */.KT)(by);
    const reason = `Issue ${(0,wording/* quoted */.TL)(name)} is labelled freeze by ${who}, who may not stop deployments.`;
    const nextStep = 'Have somebody with triage access set the label again, or take it away.';
    return caution('freeze-issue-unconfirmed', reason, { link: url, nextStep });
}
function planned({ facts, calendar }, { until }) {
    if (until === null)
        return '';
    return `, planned until ${(0,show_time/* showTime */.lY)(until, calendar.rules.zone, facts.at)}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/holiday.js







/** Whether it is a day off, or the day before one where that counts. */
function checkHoliday(question) {
    const { facts, settings, calendar } = question;
    const { holidays } = settings;
    if (holidays === null)
        return notChecked('No holidays are configured.');
    if (!(0,scope/* covers */.h)(holidays, facts.target)) {
        return fine('working-day', `${(0,wording/* deploysTo */.S$)(facts.target)} have no days off.`);
    }
    if (facts.daysOff.state !== 'known')
        return withoutFact(facts.daysOff, 'holiday-unknown');
    const until = (0,read_calendar/* changeOf */.C2)(calendar, 'holiday');
    const today = calendar.closings.find((closing) => closing.check === 'holiday');
    if (today?.check !== 'holiday')
        return fine('working-day', 'It is no day off.', { until });
    const { dayOff, isDayBefore } = today;
    const number = (0,minutes/* dayNumber */.U$)(dayOff.day) - Number(isDayBefore);
    const day = (0,show_time/* showDay */.eL)((0,minutes/* dayNumbered */.rh)(number), (0,show_time/* yearIn */.Ts)(facts.at, calendar.rules.zone));
    return objection(isDayBefore ? 'day-before-holiday' : 'holiday', `${(0,wording/* heldBackUntilOpening */.$B)(question, 'holiday')}: ${day} is ${(0,show_closing/* showClosing */.L)(today)}.`, { until, nextStep: wording/* waitOrOverride */.Hn });
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
    const blocking = open.filter((finding) => (0,weigh_finding/* weighFinding */.a)(finding, settings) === 'block');
    if (blocking[0] !== undefined)
        return harmful(blocking[0], blocking, objection);
    if (unchecked[0] !== undefined)
        return notJudged(unchecked[0], unchecked);
    const warning = open.filter((finding) => (0,weigh_finding/* weighFinding */.a)(finding, settings) === 'warn');
    if (warning[0] !== undefined)
        return harmful(warning[0], warning, caution);
    return fine('no-migration-hazard', harmless(facts.migrations.value));
}
function harmful(first, all, opinion) {
    const more = all.length === 1 ? '' : ` There ${others(all.length - 1, 'other finding')}.`;
    const reason = `${place(first)}: ${(0,wording/* told */.Ev)(first.what)}${more}`;
    return opinion('migration-hazard', reason, { nextStep: (0,wording/* told */.Ev)(first.recipe.how) });
}
function notJudged(first, all) {
    const more = all.length === 1 ? '' : `, and ${(0,wording/* counted */.hS)(all.length - 1, 'other statement')} neither`;
    const reason = `${place(first)} could not be checked: ${(0,wording/* named */.KT)(first.why)}${more}.`;
    return {
        ...fine('migration-unchecked', reason, { nextStep: 'Read it before it is deployed.' }),
        stance: 'unknown',
    };
}
function harmless({ findings }) {
    const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length;
    const said = accepted === 0 ? '' : `; ${(0,wording/* counted */.hS)(accepted, 'finding')} was accepted in the file`;
    return `No migration that it brings does harm${said}.`;
}
function others(count, unit) {
    return `${count === 1 ? 'is' : 'are'} ${(0,wording/* counted */.hS)(count, unit)}`;
}
function place({ path, line }) {
    return `${(0,wording/* named */.KT)(path)}, line ${line}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/required-checks.js



/** Whether every check that the settings name is green on the commit. */
function checkRequiredChecks({ facts, settings }) {
    const { requiredChecks } = settings;
    if (requiredChecks.length === 0)
        return notChecked('No check is required.');
    if (facts.checkRuns.state !== 'known')
        return withoutFact(facts.checkRuns, 'checks-unknown');
    const runs = facts.checkRuns.value;
    const sha = (0,wording/* shortSha */.Fu)(facts.sha);
    const states = requiredChecks.flatMap((pattern) => statesOf(pattern, runs));
    const worst = required_checks_order.map((state) => states.find((one) => one.state === state)).find(Boolean);
    if (worst === undefined || worst.state === 'green') {
        return fine('checks-green', `Every required check is green on ${sha}: ${(0,wording/* listed */.KE)(requiredChecks)}.`);
    }
    const others = states.filter((one) => one.state !== 'green' && one !== worst);
    const more = others.length === 0 ? '' : ` Not green either: ${(0,wording/* listed */.KE)(others.map(({ name }) => name))}.`;
    const reason = `Required check ${(0,wording/* named */.KT)(worst.name)} ${required_checks_words[worst.state].is(worst.ending)} on ${sha}.`;
    return objection(required_checks_words[worst.state].code, `${reason}${more}`, {
        link: worst.url,
        nextStep: required_checks_words[worst.state].nextStep,
    });
}
/** From the worst to the best. */
const required_checks_order = ['not-green', 'missing', 'running', 'green'];
/** Each run that a name of the settings stands for; where there is none, the name itself is missing. */
function statesOf(pattern, runs) {
    const own = runs.filter(({ name }) => (0,scope/* isNamed */.e)(name, [pattern]));
    if (own.length === 0)
        return [{ name: pattern, state: 'missing', ending: null, url: null }];
    return own.map(({ name, status, conclusion, url }) => {
        if (status !== 'completed')
            return { name, state: 'running', ending: null, url };
        const isGreen = conclusion === 'success' || conclusion === 'neutral';
        return { name, state: isGreen ? 'green' : 'not-green', ending: conclusion, url };
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
        nextStep: 'Wait until it has ended.',
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

// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(41860);
;// CONCATENATED MODULE: ./.build/src/guard/checks/vulnerability.js






/** Whether the deployment brings a vulnerability, or leaves one live, that is bad enough and not excepted. */
function checkVulnerability(question) {
    const { facts, settings } = question;
    const { introduced, open } = settings.vulnerabilities;
    if (introduced === null && open === null)
        return notChecked('No vulnerability counts.');
    if (facts.vulnerabilities.state !== 'known') {
        return withoutFact(facts.vulnerabilities, 'vulnerabilities-unknown');
    }
    const counting = facts.vulnerabilities.value
        .filter((one) => isBadEnough(one, question))
        .toSorted((a, b) => badness(b) - badness(a) || (0,order/* compareText */.n)(a.advisory, b.advisory));
    const accepted = counting.flatMap((one) => exceptionOf(one, question, 'in force') ?? []);
    const [worst, ...others] = counting.filter((one) => exceptionOf(one, question, 'in force') === null);
    if (worst !== undefined)
        return vulnerable(question, worst, others.length);
    return acceptable(question, accepted);
}
function isBadEnough(one, { settings }) {
    const from = settings.vulnerabilities[one.origin];
    return from !== null && badness(one) >= guard_settings/* vulnerabilitySeverities */.SP.indexOf(from);
}
function badness({ severity }) {
    return guard_settings/* vulnerabilitySeverities */.SP.indexOf(severity);
}
/** The exception of one advisory in one package, still in force or expired; null for none. */
function exceptionOf({ advisory, aliases, package: name }, { facts, settings }, state) {
    const ids = [advisory, ...aliases].map((id) => id.toLowerCase());
    const today = (0,calendar_day/* dayIn */.EE)(facts.at, settings.timezone);
    const found = settings.vulnerabilities.exceptions.find((exception) => {
        const isThis = ids.includes(exception.advisory.toLowerCase());
        const isHere = exception.package === null || exception.package === name;
        return isThis && isHere && today <= exception.expires === (state === 'in force');
    });
    return found ?? null;
}
function vulnerable(question, worst, others) {
    const { advisory, severity, origin, manifest, fixedIn, url } = worst;
    const name = (0,wording/* named */.KT)(worst.package);
    const where = origin === 'introduced' ? 'this deployment brings it' : 'it is live already';
    const expired = exceptionOf(worst, question, 'expired');
    const ended = expired === null ? '' : ` ${vulnerability_endOf(expired, question)}`;
    const more = others === 0 ? '' : ` There ${others === 1 ? 'is' : 'are'} ${others} more.`;
    const reason = `${(0,wording/* named */.KT)(advisory)} in ${name} (${(0,wording/* named */.KT)(manifest)}) is of ${severity} severity, and ${where}.`;
    const mend = fixedIn === null
        ? `No version of ${name} is free of it yet`
        : `Update ${name} to ${(0,wording/* named */.KT)(fixedIn)}`;
    return objection(expired === null ? 'vulnerability' : 'exception-expired', `${reason}${ended}${more}`, { link: url, nextStep: `${mend}; an exception needs an owner, a reason and a last day.` });
}
function vulnerability_endOf({ owner, expires }, { facts, settings }) {
    const day = (0,show_time/* showDay */.eL)(expires, (0,show_time/* yearIn */.Ts)(facts.at, settings.timezone));
    return `The exception of ${(0,wording/* named */.KT)(owner)} expired on ${day}.`;
}
function acceptable({ facts, settings }, accepted) {
    const [first] = accepted.map(({ expires }) => expires).sort(order/* compareText */.n);
    if (first === undefined) {
        return fine('no-vulnerability', 'It brings no vulnerability that counts, and none is live.');
    }
    const day = (0,show_time/* showDay */.eL)(first, (0,show_time/* yearIn */.Ts)(facts.at, settings.timezone));
    return fine('no-vulnerability', `No vulnerability counts that has no exception; ${(0,wording/* counted */.hS)(accepted.length, 'exception')} until ${day} at the earliest.`, { until: (0,calendar_day/* endOfDay */.D0)(first, settings.timezone) });
}

;// CONCATENATED MODULE: ./.build/src/guard/judge-checks.js












/** What every check says of a deployment, in the order of `checkNames`. */
function judgeChecks(question) {
    return check_name/* checkNames */.L.map((check) => judge(check, question));
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
    const { stance, ...said } = level === 'off' ? notChecked('The check is switched off.') : checks[check](question);
    return { check, outcome: outcomeOf(stance, level), ...said };
}
function outcomeOf(stance, level) {
    if (stance === 'fine')
        return 'pass';
    if (stance === 'caution')
        return 'warn';
    return stance === 'objection' ? level : stance;
}

;// CONCATENATED MODULE: ./.build/src/guard/judge-override.js



/** Judges one wish to deploy against the verdict: by somebody who may, for this commit and environment, with a reason, in time. */
function judgeOverride(request, question) {
    for (const why of refusalOrder) {
        const reason = refusals[why](request, question);
        if (reason !== null)
            return { request, isAccepted: false, why, reason };
    }
    const until = judge_override_endOf(request, question);
    const end = (0,show_time/* showTime */.lY)(until, question.zone, question.at);
    const reason = `${(0,wording/* named */.KT)(request.by)} overrides the guard until ${end}: ${(0,wording/* quoted */.TL)(request.reason)}.`;
    return { request, isAccepted: true, until, reason };
}
function judge_override_endOf({ at }, { settings }) {
    return (0,instant/* addSeconds */.ps)(at, settings.override.minutes * 60);
}
const refusals = {
    'other-environment': ({ by, environment }, { target }) => environment.toLowerCase() === target.environment.toLowerCase()
        ? null
        : `The override by ${(0,wording/* named */.KT)(by)} is for ${(0,wording/* named */.KT)(environment)}, not for ${(0,wording/* named */.KT)(target.environment)}.`,
    'other-sha': ({ by, sha }, question) => sha === question.sha
        ? null
        : `The override by ${(0,wording/* named */.KT)(by)} is for ${(0,wording/* shortSha */.Fu)(sha)}, not for ${(0,wording/* shortSha */.Fu)(question.sha)}: ask for one for this commit.`,
    expired: (request, question) => judge_override_endOf(request, question) > question.at
        ? null
        : `The override by ${(0,wording/* named */.KT)(request.by)} expired on ${(0,show_time/* showTime */.lY)(judge_override_endOf(request, question), question.zone, question.at)}: ask for a new one.`,
    'without-reason': ({ by, reason }) => /[\p{L}\p{N}]/u.test(reason)
        ? null
        : `The override by ${(0,wording/* named */.KT)(by)} has no reason: write why it cannot wait.`,
    'not-allowed': (request, { settings }) => mayOverride(request, settings.override)
        ? null
        : `${(0,wording/* named */.KT)(request.by)} may not override the guard: ask ${whoMay(settings.override)}.`,
    'final-check': ({ by }, { settings, stopping }) => {
        const final = stopping.filter((check) => settings.final.includes(check));
        return final.length === 0
            ? null
            : `The override by ${(0,wording/* named */.KT)(by)} does not count, as nothing sets aside ${(0,wording/* listed */.KE)(final)}.`;
    },
};
/** What an override is for comes before who asks for it. */
const refusalOrder = [
    'other-environment',
    'other-sha',
    'expired',
    'without-reason',
    'not-allowed',
    'final-check',
];
/** Whoever is named; where nobody is, whoever may maintain the repository. */
function mayOverride({ by, authority, teams }, { people, teams: allowed }) {
    if (people.length + allowed.length === 0)
        return authority === 'maintain' || authority === 'admin';
    return isAmong(by, people) || teams.some((team) => isAmong(team, allowed));
}
function isAmong(name, names) {
    return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
function whoMay({ people, teams }) {
    const all = [...people, ...teams];
    return all.length === 0
        ? 'somebody with maintain access'
        : (0,wording/* listed */.KE)(all).replace(/ and (?=[^ ]*$)/, ' or ');
}

;// CONCATENATED MODULE: ./.build/src/guard/verdict.js








/** Judges a deployment. The same facts and settings give the same verdict. */
function judgeGuard(facts, settings) {
    const { at, target } = facts;
    const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : [];
    const calendar = (0,read_calendar/* readCalendar */.fK)({ at, target, settings, daysOff });
    const question = { facts, settings, calendar, opensAt: (0,read_calendar/* opensFor */.vN)(calendar, check_name/* timedChecks */.t) };
    const byFix = (0,set_aside/* setAsideByFix */.b)(judgeChecks(question), settings);
    // What a fix sets aside is not waited for.
    const waited = check_name/* timedChecks */.t.filter((check) => !byFix.includes(check));
    const results = judgeChecks({ ...question, opensAt: (0,read_calendar/* opensFor */.vN)(calendar, waited) });
    const stopping = results.filter((result) => (0,set_aside/* weigh */.v)(result, settings) === 'stops' && !byFix.includes(result.check));
    const overrides = judgeOverrides(facts, settings, { calendar, stopping });
    const override = overrides.find((one) => one.isAccepted) ?? null;
    const byOverride = override === null ? [] : stopping.map(({ check }) => check);
    const without = [...byFix, ...byOverride];
    const counting = results.filter(({ check }) => !without.includes(check));
    return {
        ...conclude({ results, counting, byFix, byOverride, overrides, settings, target }),
        results,
        setAside: [
            ...byFix.map((check) => ({ check, by: 'fix-through' })),
            ...byOverride.map((check) => ({ check, by: 'override' })),
        ],
        overrides,
        nextWindow: nextWindow(counting, calendar, settings),
        validUntil: earliest([
            (0,instant/* addSeconds */.ps)(at, longestMinutes * 60),
            ...counting.flatMap(({ until }) => until ?? []),
            ...(override === null ? [] : [override.until]),
        ]),
    };
}
/** Whoever asks later may hear something else; what is not decided by time is read afresh. */
const longestMinutes = 30;
/** The newest first; nothing is overridden that nothing stops. */
function judgeOverrides({ overrides, at, target, sha }, settings, { calendar, stopping }) {
    if (stopping.length === 0)
        return [];
    const checks = stopping.map(({ check }) => check);
    const { zone } = calendar.rules;
    return overrides
        .toReversed()
        .map((request) => judgeOverride(request, { at, target, sha, settings, stopping: checks, zone }));
}
function nextWindow(counting, calendar, settings) {
    const timed = check_name/* timedChecks */.t.filter((check) => counting.some((result) => result.check === check));
    const closed = calendar.closings.filter(({ check }) => timed.includes(check));
    const isByTime = counting.every((result) => (0,set_aside/* weigh */.v)(result, settings) !== 'stops' || timeCodes.includes(result.code));
    return closed.length > 0 && isByTime ? (0,read_calendar/* opensFor */.vN)(calendar, timed) : null;
}
/** Reasons that pass by themselves. */
const timeCodes = [
    'outside-window',
    'quiet-hours',
    'freeze',
    'holiday',
    'day-before-holiday',
];
function earliest(times) {
    return times.toSorted(order/* compareText */.n)[0] ?? '';
}


/***/ }),

/***/ 15785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighFinding)
/* harmony export */ });
/** How a finding of the migration check counts by its hazard. Long work takes no time on a table that is known to be small. */
function weighFinding({ hazard, size }, { migrations }) {
    const isLight = hazard === 'long' && size === 'small';
    if (migrations.block.includes(hazard))
        return isLight ? 'warn' : 'block';
    return migrations.warn.includes(hazard) ? 'warn' : 'pass';
}


/***/ }),

/***/ 19477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ heldBackUntilOpening),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Hn: () => (/* binding */ waitOrOverride),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   S$: () => (/* binding */ deploysTo),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ heldBack),
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
    const { opensAt, calendar, facts } = question;
    if (opensAt === null)
        return `${heldBack(question, check)} for more than a year`;
    return `${heldBack(question, check)} until ${(0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(opensAt, calendar.rules.zone, facts.at)}`;
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
function listed(names, maximum = 3) {
    const shown = names.slice(0, maximum).map(named);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
/** What to do about a rule of the calendar. */
const waitOrOverride = 'Deploy then, or ask for an override.';


/***/ }),

/***/ 59776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ listHolidays),
/* harmony export */   Qr: () => (/* binding */ holidayTypes),
/* harmony export */   openHolidays: () => (/* binding */ openHolidays),
/* harmony export */   v9: () => (/* binding */ holidayPlaceProblem)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** Kinds of holidays, as the library tells them apart. */
const holidayTypes = ['public', 'bank', 'school', 'optional', 'observance'];
/**
 * Tells of any day, `2026-12-25`, whether it is a public holiday at a place, the days that stand in for holidays on a weekend
 * included; half holidays are worked. Null for a place that is not known: `holidayPlaceProblem` says why. Loads a table of the
 * whole world, so it is only asked once a country is configured.
 */
async function openHolidays(place) {
    const library = await loadLibrary();
    const found = findPlace(new library(), place);
    if ('problem' in found)
        return null;
    const holidays = new library(found.path, { types: ['public'] });
    const years = new Map();
    const daysOfYear = (year) => {
        const known = years.get(year) ?? holidaysOf(holidays, year);
        years.set(year, known);
        return known;
    };
    return (day) => {
        const year = Number(day.slice(0, 4));
        // A holiday of several days may have begun in the year before.
        return Number.isInteger(year) && [year, year - 1].some((one) => daysOfYear(one).has(day));
    };
}
/**
 * All holidays of every type that begin in some years at a place, by day, the days that stand in for holidays on a weekend included.
 * Null for a place that is not known. Does not depend on the time zone of the machine.
 */
async function listHolidays(place, years) {
    const library = await loadLibrary();
    const found = findPlace(new library(), place);
    if ('problem' in found)
        return null;
    const holidays = new library(found.path, { types: [...holidayTypes] });
    return years.flatMap((year) => namedHolidays(holidays, year));
}
/** What is wrong with a place, with the codes there are; follows the name of the setting. Null for a place that is known. */
async function holidayPlaceProblem(place) {
    const library = await loadLibrary();
    const found = findPlace(new library(), place);
    return 'problem' in found ? found.problem : null;
}
async function loadLibrary() {
    return (await __webpack_require__.e(/* import() */ 5026).then(__webpack_require__.bind(__webpack_require__, 25026))).default;
}
/** The place in the library's own spelling, `DE.BE`: what the library does not know it would leave out without a word. */
function findPlace(library, place) {
    const found = [];
    for (const level of ['country', 'state', 'region']) {
        const written = place[level];
        if (written === null)
            break;
        const codes = codesWithin(library, found);
        const code = codeAmong(codes, written.replace(new RegExp(`^${found[0]}-`, 'i'), ''));
        if (code === null)
            return { problem: `${level} is not known; ${choice(codes, found)}` };
        found.push(code);
    }
    return { path: found.join('.') };
}
function codesWithin(library, [country, state]) {
    if (country === undefined)
        return Object.keys(library.getCountries());
    if (state === undefined)
        return Object.keys(library.getStates(country) ?? {});
    return Object.keys(library.getRegions(country, state) ?? {});
}
function choice(codes, within) {
    if (within.length === 0)
        return 'write its ISO 3166 code, such as DE';
    if (codes.length === 0)
        return `${within.join('-')} has none, leave it out`;
    return `${within.join('-')} has ${codes.join(', ')}`;
}
/** The code that is meant, whatever its case; YAML reads `07` as a number, so zeros in front do not matter. */
function codeAmong(codes, written) {
    const plain = (code) => code
        .trim()
        .toLowerCase()
        .replace(/^0+(?=\d)/, '');
    return codes.find((code) => plain(code) === plain(written)) ?? null;
}
function namedHolidays(holidays, year) {
    const languages = new Set(['en', ...holidays.getLanguages()]);
    const names = new Map();
    for (const { date, rule, name } of [...languages].flatMap((one) => holidays.getHolidays(year, one))) {
        const known = names.get(`${date} ${rule}`) ?? [];
        if (!known.includes(name))
            names.set(`${date} ${rule}`, [...known, name]);
    }
    return holidays.getHolidays(year, 'en').flatMap((holiday) => daysOf(holiday).map((day) => ({
        day,
        isWhole: isWhole(holiday),
        type: holiday.type,
        names: names.get(`${holiday.date} ${holiday.rule}`) ?? [holiday.name],
    })));
}
/** The whole days off of the holidays that begin in a year. */
function holidaysOf(holidays, year) {
    return new Set(holidays.getHolidays(year).filter(isWhole).flatMap(daysOf));
}
function isWhole({ date }) {
    return date.slice(11, 19) === '00:00:00';
}
function daysOf({ date, start, end }) {
    const length = Math.round((end.getTime() - start.getTime()) / millisecondsOfDay);
    // The text is the day on the calendar of the place; the moments depend on a zone.
    const begins = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(date.slice(0, 10));
    return Array.from({ length: Math.max(length, 1) }, (_, ahead) => begins.add({ days: ahead }).toString());
}
const millisecondsOfDay = 24 * 60 * 60 * 1000;


/***/ }),

/***/ 50064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ minutesOfDay),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   pv: () => (/* binding */ beginOf),
/* harmony export */   rh: () => (/* binding */ dayNumbered),
/* harmony export */   v9: () => (/* binding */ clockMinute)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** The minute a moment lies in, counted from the beginning of 1970 in UTC. */
function minuteOf(at) {
    return Math.floor(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).epochMilliseconds / millisecondsOfMinute);
}
/** When a minute begins, RFC 3339 in UTC. */
function beginOf(minute) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(minute * millisecondsOfMinute).toString();
}
/** A date and time on some clock, `2026-12-18T18:00`, in minutes from the beginning of 1970 on that clock. */
function clockMinute(dateTime) {
    return minuteOf(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(dateTime).toZonedDateTime('UTC').toInstant().toString());
}
/** A day, `2026-12-18`, counted from 1970-01-01. */
function dayNumber(day) {
    return clockMinute(day) / minutesOfDay;
}
/** The day with a number, `2026-12-18`. */
function dayNumbered(number) {
    return beginOf(number * minutesOfDay).slice(0, 10);
}
/** The day of the week of a day by its number: 0 is Monday. */
function weekdayOf(number) {
    // 1970-01-01 was a Thursday.
    return (((number + 3) % 7) + 7) % 7;
}
const minutesOfDay = 24 * 60;
const millisecondsOfMinute = 60_000;


/***/ })

};
