export const id = 572;
export const ids = [572];
export const modules = {

/***/ 93612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGuard: () => (/* binding */ runGuard)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);
/* harmony import */ var _guard_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);
/* harmony import */ var _guard_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69351);
/* harmony import */ var _guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39249);




/**
 * Says whether a deployment may go ahead now, by what is true at this moment: outputs, remarks, the page of the run. Writes nothing but
 * an override that counts. Where the deployment is stopped and that is enforced, ends in `deploy-blocked` or `deploy-unchecked`.
 */
async function runGuard(world, teller, run) {
    const mode = world.dryRun ? 'dry-run' : run.mode;
    const asking = { ...world, dryRun: mode === 'dry-run' };
    const gathered = await (0,_guard_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherGuard */ .N)(asking, questionOf(run));
    const told = await (0,_guard_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settleGuard */ .T)(asking, gathered, mode);
    await (0,_guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .tellGuard */ .tv)(told, asking, { teller, pages: gathered });
    const failure = (0,_guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .guardFailure */ .of)(told);
    if (failure !== null)
        throw failure;
}
function questionOf(run) {
    const { environment, service, actor, startedBy, overrideReason, machineTime, wasm } = run;
    const sha = run.sha ?? run.runSha;
    if (environment === null || sha === null)
        throw incomplete(environment);
    const target = { environment, service };
    return { target, sha, actor, startedBy, overrideReason, machineTime, wasm };
}
function incomplete(environment) {
    return environment === null
        ? new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', {
            what: 'The command `guard` was given no environment.',
            remedy: 'Set the input `environment` to the one that is deployed to, such as production.',
        })
        : new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', {
            what: 'Nobody said which commit is to be deployed.',
            remedy: 'Set the input `sha`, such as `${{ github.sha }}`.',
        });
}


/***/ }),

/***/ 73259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ authorities),
/* harmony export */   n: () => (/* binding */ maySetSeverity)
/* harmony export */ });
/** Repository permission levels, weakest first. */
const authorities = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** Whether somebody with `authority` may set the severity of an incident: labels need triage on GitHub. */
function maySetSeverity(authority) {
    return authorities.indexOf(authority) >= authorities.indexOf('triage');
}


/***/ }),

/***/ 39982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ incidentKinds),
/* harmony export */   fO: () => (/* binding */ hasHeading),
/* harmony export */   iK: () => (/* binding */ formHeadings),
/* harmony export */   pV: () => (/* binding */ isOurForm),
/* harmony export */   vq: () => (/* binding */ readForm),
/* harmony export */   wu: () => (/* binding */ withoutFreeText)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15887);

/** The kinds of incidents; only `incident` counts in metrics and closes the guard. */
const incidentKinds = ['incident', 'drill', 'maintenance', 'backfilled'];
/**
 * The headings of `templates/issue-form/incident.yml`, in its order: one-line answers first and free text last, so that a
 * heading somebody writes into the free text always comes after the real one.
 */
const formHeadings = {
    severity: 'Severity',
    kind: 'Kind',
    startedAt: 'Started at',
    services: 'Services',
    environment: 'Environment',
    detectedBy: 'Detected by',
    impact: 'Impact',
};
/** Whether a description has a heading of ours, answered or not. */
function hasHeading(body, field) {
    return splitAtHeadings(body).some((section) => section.field === field);
}
/** How many of our headings make a description our form, answered or not; one alone may be anybody's. */
const headingsOfOurForm = 4;
/** Whether a description was made with our form. */
function isOurForm(body) {
    // GitHub writes the questions of a form as headings of the third level.
    const asked = splitAtHeadings(body).filter(({ level }) => level === 3);
    const fields = asked.map(({ field }) => field);
    return new Set(fields).size >= headingsOfOurForm && readAnswers(body).has('severity');
}
/** The fields of a description, by our headings; any description may use them, in any order and number. */
function readForm(body) {
    const answers = readAnswers(body);
    const line = (field) => answers.get(field)?.split('\n')[0]?.trim() ?? null;
    return {
        severity: severityOf(line('severity')),
        kind: incidentKinds.find((kind) => line('kind')?.toLowerCase().startsWith(kind)) ?? null,
        startedAt: line('startedAt'),
        services: listOf(answers.get('services') ?? ''),
        environment: line('environment'),
        detectedBy: line('detectedBy'),
        impact: answers.get('impact') ?? null,
    };
}
/** A description made with our form without its free text: questions and one-line answers alone. */
function withoutFreeText(body) {
    const { impact: _impact, ...chosen } = formHeadings;
    const answers = readAnswers(body);
    return Object.entries(chosen)
        .map(([field, heading]) => {
        const answer = fieldNames.find((name) => name === field);
        const line = answer === undefined ? undefined : answers.get(answer)?.split('\n')[0];
        return `### ${heading}\n\n${line ?? noResponse}`;
    })
        .join('\n\n');
}
const noResponse = '_No response_';
/** Answers by field: the text below the first heading of each name, up to the next of ours or of its own level. */
function readAnswers(body) {
    const answers = new Map();
    const asked = new Set();
    for (const { field, below } of splitAtHeadings(body)) {
        // The first heading of a name is the form's own, also where it was left unanswered.
        if (asked.has(field))
            continue;
        asked.add(field);
        const text = below.replace(/<!--[\s\S]*?-->/g, '').trim();
        if (text !== '' && text !== noResponse)
            answers.set(field, text);
    }
    return answers;
}
/** What stands below each heading of ours; deeper headings of other names are part of the text. */
function splitAtHeadings(body) {
    const sections = [];
    let current = null;
    for (const { text, fenced } of markFences(body)) {
        const level = fenced ? null : headingLevel(text);
        const field = level === null ? null : fieldOf(text.slice(level).trim());
        if (level !== null && field !== null) {
            current = { field, level, lines: [] };
            sections.push(current);
        }
        else if (level !== null && current !== null && level <= current.level) {
            current = null;
        }
        else {
            current?.lines.push(text);
        }
    }
    return sections.map(({ field, level, lines }) => ({ field, level, below: lines.join('\n') }));
}
function headingLevel(line) {
    return /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? null;
}
/** The lines of a text, and whether each stands in a fenced block, where `#` is no heading. */
function markFences(text) {
    let fenced = false;
    return text.split(/\r\n?|\n/).map((line) => {
        if (/^ {0,3}(?:```|~~~)/.test(line))
            fenced = !fenced;
        return { text: line, fenced };
    });
}
function fieldOf(heading) {
    const name = heading.toLowerCase();
    return fieldNames.find((field) => formHeadings[field].toLowerCase() === name) ?? null;
}
const fieldNames = [
    'severity',
    'kind',
    'startedAt',
    'services',
    'environment',
    'detectedBy',
    'impact',
];
function severityOf(answer) {
    if (answer === null)
        return null;
    if (/^not sure/i.test(answer))
        return 'unsure';
    return _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((severity) => new RegExp(`^${severity}\\b`, 'i').test(answer)) ?? null;
}
/** Most services kept of one incident, and the longest name of one; a list is not a text. */
const limits = { services: 20, name: 100 };
function listOf(answer) {
    return answer
        .split(/[,\n]/)
        .map((name) => name.replace(/^[\s*-]+/, '').trim())
        .filter((name) => name !== '' && name.length <= limits.name)
        .slice(0, limits.services);
}


/***/ }),

/***/ 15887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isIncidentLabel),
/* harmony export */   I3: () => (/* binding */ isDeclaringLabel),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   JT: () => (/* binding */ knownSpellings),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nN: () => (/* binding */ severityReader),
/* harmony export */   q1: () => (/* binding */ severityBesideIncident),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/** Severities, worst first. SEV1 and SEV2 are major. */
const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4'];
const standardSpelling = /^sev[-: ]?([1-4])$/i;
/** The severity a label stands for (`sev1`, `SEV-1`, `sev:1`, configured spellings); null for any other label. */
function severityOfLabel(label, spellings) {
    const digit = standardSpelling.exec(label.trim())?.[1];
    if (digit !== undefined)
        return severities[Number(digit) - 1] ?? null;
    const wanted = label.trim().toLowerCase();
    return severities.find((severity) => spells(spellings[severity], wanted)) ?? null;
}
/** Every label name that always means a severity, and those configured: what GitHub can be asked for by name. */
function knownSpellings(spellings) {
    const standard = ['1', '2', '3', '4'].flatMap((digit) => ['', '-', ':', ' '].map((between) => `sev${between}${digit}`));
    return [...standard, ...severities.flatMap((severity) => spellings[severity] ?? [])];
}
/** Whether a label makes an issue an incident by itself: a severity, or `incident`. */
function isDeclaringLabel(label, spellings) {
    return isIncidentLabel(label) || severityOfLabel(label, spellings) !== null;
}
/** Whether a label says no more than that it is an incident. */
function isIncidentLabel(label) {
    return label.toLowerCase() === 'incident';
}
/**
 * Reads the labels of an issue. Spellings of other tools count only where somebody has flagged it with the label `incident`; our own
 * `incident`, which a sync sets on every incident, says nothing of theirs.
 */
function severityReader(spellings, isFlagged) {
    return (label) => severityOfLabel(label, spellings) ?? (isFlagged ? severityBesideIncident(label) : null);
}
/** Spellings other tools use. They count only beside the label `incident`: elsewhere `P1` is a priority of anything. */
const otherSpellings = [
    [/^(?:p|s|prio(?:rity)?[-: /]*)[01]$/i, 'SEV1'],
    [/^(?:p|s|prio(?:rity)?[-: /]*)2$/i, 'SEV2'],
    [/^(?:p|s|prio(?:rity)?[-: /]*)3$/i, 'SEV3'],
    [/^(?:p|s|prio(?:rity)?[-: /]*)[45]$/i, 'SEV4'],
    [/^severity[-: /]+(?:s(?:ev)?)?1$/i, 'SEV1'],
    [/^severity[-: /]+(?:s(?:ev)?)?2$/i, 'SEV2'],
    [/^severity[-: /]+(?:s(?:ev)?)?3$/i, 'SEV3'],
    [/^severity[-: /]+(?:s(?:ev)?)?4$/i, 'SEV4'],
    [/^severity[-: /]+critical$/i, 'SEV1'],
    [/^severity[-: /]+(?:high|major)$/i, 'SEV2'],
    [/^severity[-: /]+(?:medium|moderate|minor)$/i, 'SEV3'],
    [/^severity[-: /]+(?:low|trivial)$/i, 'SEV4'],
];
/** The severity a label of another convention stands for beside the label `incident`; null for any other label. */
function severityBesideIncident(label) {
    return otherSpellings.find(([spelling]) => spelling.test(label.trim()))?.[1] ?? null;
}
/** The label we set for a severity. */
function labelOf(severity) {
    return severity.toLowerCase();
}
function spells(names, wanted) {
    return names?.some((name) => name.trim().toLowerCase() === wanted) ?? false;
}
/** The worse of two severities. */
function worse(a, b) {
    return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLogin)
/* harmony export */ });
/**
 * Whether a text can be the login of a person on GitHub: letters, digits and hyphens, and a part behind `_` where a company manages
 * the account. Nothing that is one needs escaping, and `@` before it mentions one account at most.
 */
function isLogin(text) {
    return text.length <= longest && /^[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i.test(text);
}
/** GitHub gives no longer ones. */
const longest = 39;


/***/ }),

/***/ 49064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   P1: () => (/* binding */ readDay)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** A day as `2026-12-01`; null for anything else, and for days that do not exist. */
function readDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return null;
    try {
        return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(text).toString();
    }
    catch {
        // Temporal refuses days that do not exist; to us that is "none".
        return null;
    }
}
/** The day it is at a moment on the calendar of `zone`, `2026-11-20`. */
function dayIn(at, zone) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
/** When a day, `2026-12-01`, is over on the calendar of `zone`, RFC 3339 in UTC. */
function endOfDay(day, zone) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();
}


/***/ }),

/***/ 45197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   F0: () => (/* binding */ showMinutes),
/* harmony export */   O1: () => (/* binding */ secondsBetween)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/**
 * A duration as people write it, in whole minutes from 1 to a year; null when it is none. Read are `30m`, `90 min`, `1h30m`, `1h30`,
 * `2 hours and 5 minutes`, `1.5h`, `2d`, `1 week`, `an hour`, `half an hour`; a bare number is minutes.
 */
function readDuration(text) {
    const written = text.trim().toLowerCase();
    if (written === '' || written.length > longestText)
        return null;
    const parts = pattern.exec(inDigits(written))?.groups;
    if (parts === undefined)
        return null;
    const minutes = Math.round(amount(parts['weeks']) * minutesOf.week +
        amount(parts['days']) * minutesOf.day +
        amount(parts['hours']) * minutesOf.hour +
        amount(parts['minutes'] ?? parts['bare']));
    return minutes >= 1 && minutes <= longestMinutes ? minutes : null;
}
/** A duration in two units at most, what is less left out: `45 minutes`, `1 hour 30 minutes`, `2 days 3 hours`. */
function showMinutes(minutes) {
    const whole = Math.max(0, Math.floor(minutes));
    const days = Math.floor(whole / minutesOf.day);
    const hours = Math.floor((whole % minutesOf.day) / minutesOf.hour);
    if (days > 0)
        return inUnits([days, 'day'], [hours, 'hour']);
    if (hours > 0)
        return inUnits([hours, 'hour'], [whole % minutesOf.hour, 'minute']);
    return counted(whole, 'minute');
}
/** How many seconds lie between two moments; negative when `to` comes first. */
function secondsBetween(from, to) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(from).until(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(to)).total('seconds');
}
/** Longest duration that is read, in minutes: a year. */
const longestMinutes = 365 * 24 * 60;
/** Nobody writes longer ones. */
const longestText = 60;
const minutesOf = { hour: 60, day: 24 * 60, week: 7 * 24 * 60 };
const number = String.raw `\d{1,7}(?:[.,]\d{1,3})?`;
const between = String.raw `(?:\s|,\s|\sand\s)*`;
/** Each unit once, the longest first. A number without a unit is minutes, alone or after hours. */
const pattern = new RegExp([
    String.raw `^(?:(?<weeks>${number})\s*(?:weeks?|wks?|w))?${between}`,
    String.raw `(?:(?<days>${number})\s*(?:days?|d))?${between}`,
    String.raw `(?:(?<hours>${number})\s*(?:hours?|hrs?|hr|h)(?:${between}(?<bare>\d{1,2})$)?)?${between}`,
    String.raw `(?:(?<minutes>${number})\s*(?:minutes?|mins?|m))?$`,
].join(''));
/** Words for numbers that people write, and a bare number, as digits with a unit. */
function inDigits(written) {
    if (/^\d+(?:[.,]\d+)?$/.test(written))
        return `${written}m`;
    return written.replace(/^half an? /, '0.5 ').replace(/^(?:an?|one) /, '1 ');
}
function amount(written) {
    return written === undefined ? 0 : Number(written.replace(',', '.'));
}
function inUnits(...units) {
    return units
        .filter(([count]) => count > 0)
        .map(([count, unit]) => counted(count, unit))
        .join(' ');
}
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
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
