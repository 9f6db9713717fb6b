export const id = 3240;
export const ids = [3240];
export const modules = {

/***/ 3612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGuard: () => (/* binding */ runGuard)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);
/* harmony import */ var _guard_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(636);
/* harmony import */ var _guard_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9351);
/* harmony import */ var _guard_tell_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9249);




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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ incidentKinds),
/* harmony export */   fO: () => (/* binding */ hasHeading),
/* harmony export */   iK: () => (/* binding */ formHeadings),
/* harmony export */   pV: () => (/* binding */ isOurForm),
/* harmony export */   vq: () => (/* binding */ readForm),
/* harmony export */   wu: () => (/* binding */ withoutFreeText)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5887);

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

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   F0: () => (/* binding */ showMinutes),
/* harmony export */   O1: () => (/* binding */ secondsBetween)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

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


/***/ })

};
