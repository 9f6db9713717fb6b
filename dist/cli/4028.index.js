export const id = 4028;
export const ids = [4028];
export const modules = {

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeKinds)
/* harmony export */ });
/** What a change touched, by its paths; in this order the first that fits names the change. */
const changeKinds = [
    'migration',
    'feature-flag',
    'config',
    'infrastructure',
    'dependency',
    'code',
    'test',
    'docs',
];


/***/ }),

/***/ 53307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ mergeChanges),
/* harmony export */   qw: () => (/* binding */ readChangesFile),
/* harmony export */   rA: () => (/* binding */ printChangesFile),
/* harmony export */   rv: () => (/* binding */ isSameReport)
/* harmony export */ });
/* unused harmony export changesKept */
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25651);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9309);
/* harmony import */ var _external_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15039);





const changesVersion = 1;
/** How much `changes.json` keeps: so many, and none so much older than the newest. */
const changesKept = { count: 200, days: 30 };
/** The changes of `changes.json`, newest first; or why the file cannot be used. No file is no changes. */
function readChangesFile(text) {
    if (text === undefined)
        return { changes: [] };
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { damage: 'not-readable' };
    if (value['v'] > changesVersion)
        return { damage: 'newer-version' };
    const { changes } = value;
    if (!Array.isArray(changes))
        return { damage: 'not-readable' };
    const read = changes.flatMap((one) => (isKept(one) ? [(0,_external_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOfReport */ .e)(one)] : []));
    return read.length === changes.length ? { changes: read } : { damage: 'not-readable' };
}
/** Prints `changes.json`: canonical JSON, a line each, so that a diff shows what is new. */
function printChangesFile(changes) {
    const lines = changes.map(lineOf);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
    return `{"changes":${list},"v":${changesVersion}}\n`;
}
/**
 * What both know, newest first, as far as it is kept. Of two with one id the newest counts. Whatever is merged in whatever order,
 * however often, the result is the same.
 */
function mergeChanges(known, news) {
    const byId = new Map();
    for (const change of [...known, ...news]) {
        const other = byId.get(change.id);
        if (other === undefined || compareNewest(change, other) < 0)
            byId.set(change.id, change);
    }
    const newestFirst = [...byId.values()].toSorted(compareNewest);
    const [newest] = newestFirst;
    if (newest === undefined)
        return [];
    const from = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(newest.at, -changesKept.days * 24 * 3600);
    return newestFirst.filter(({ at }) => at >= from).slice(0, changesKept.count);
}
/** Whether two are the same change, told in the same words. */
function isSameReport(a, b) {
    return lineOf(a) === lineOf(b);
}
function compareNewest(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.at, a.at) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.id, a.id) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(lineOf(b), lineOf(a));
}
function lineOf(change) {
    return (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_external_change_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOfChange */ .Y)(change));
}
function isKept(value) {
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return false;
    const { id, at, title, body, url, kind, environment, services } = value;
    const texts = [id, at, title, body, url ?? '', environment ?? ''];
    return (texts.every((text) => typeof text === 'string') &&
        typeof at === 'string' &&
        (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(at) === at &&
        (url === null || (typeof url === 'string' && url.startsWith('https://'))) &&
        (environment === null || typeof environment === 'string') &&
        _change_js__WEBPACK_IMPORTED_MODULE_4__/* .changeKinds */ .c.some((known) => known === kind) &&
        Array.isArray(services) &&
        services.every((name) => typeof name === 'string'));
}


/***/ }),

/***/ 15039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reportOfChange),
/* harmony export */   e: () => (/* binding */ changeOfReport)
/* harmony export */ });
const idPrefix = 'external:';
/** A report as a change among those of the repository. */
function changeOfReport(report) {
    const { id, at, title, body, url, kind, environment, services } = report;
    return {
        id: `${idPrefix}${id}`,
        title,
        body,
        at,
        url,
        pull: null,
        shas: [],
        files: [],
        fileCount: 0,
        lines: null,
        external: { kind, environment, services },
    };
}
/** The report a change came from; null for a change of the repository. */
function reportOfChange(change) {
    const { id, at, title, body, url, external } = change;
    if (external === null)
        return null;
    return { id: id.slice(idPrefix.length), at, title, body, url, ...external };
}


/***/ }),

/***/ 54028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReportedChanges: () => (/* binding */ readReportedChanges)
});

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/changes/reported/changes-file.js
var changes_file = __webpack_require__(53307);
// EXTERNAL MODULE: ./.build/src/changes/reported/external-change.js
var external_change = __webpack_require__(15039);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/src/changes/reported/reported-change-schema.js


/** How much one call may report, and how much of it is kept; lengths in UTF-16 units. */
const reportLimits = {
    changes: 100,
    id: 200,
    title: 200,
    body: 2000,
    url: 2000,
    name: 100,
    services: 20,
    futureSeconds: 24 * 3600,
};
/** What somebody outside may say a change is; what only a repository has is not among them. */
const reportedKinds = [
    'feature-flag',
    'config',
    'infrastructure',
    'migration',
    'dependency',
    'code',
];
const dateTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** It becomes a link in a comment of ours: nothing that could end the link, or hide where it leads. */
const webPage = /^https:\/\/[A-Za-z0-9][\w.~:/?#@!$&*+,;=%-]*$/;
const idWanted = `write letters, digits and \`. _ : / @ + = -\` without spaces, at most ${reportLimits.id}`;
const titleWanted = `write 1 to ${reportLimits.title} characters`;
const nameWanted = `write 1 to ${reportLimits.name} characters`;
const servicesWanted = `list at most ${reportLimits.services} names`;
const bodyWanted = `write at most ${reportLimits.body} characters, or leave it out`;
/** What to write for `at`. */
const dateTimeWanted = 'write a date and time with its offset, such as 2026-11-20T13:50:00Z';
/** One change as it is reported: each field with what it means, and what to write where it cannot be used. */
const reportedChangeSchema = schemas/* strictObject */.rej({
    id: field(reportLimits.id, idWanted)
        .regex(/^[A-Za-z0-9][\w.:/@+=-]*$/, idWanted)
        .describe('Names the change for good, such as `launchdarkly-8812`. Reported again, it is the same change; the newest `at` counts.'),
    at: schemas/* string */.YjP(dateTimeWanted)
        .regex(dateTime, dateTimeWanted)
        .describe('When it took effect: RFC 3339 with any offset, such as `2026-11-20T13:50:00Z`.'),
    title: field(reportLimits.title, titleWanted)
        .refine((title) => (0,text_escape/* plainLine */.h0)(title) !== '', titleWanted)
        .describe('What was changed, in the words people would use when it breaks; the report is compared with them.'),
    kind: schemas/* enum */.k5n(reportedKinds, `allowed are ${reportedKinds.join(', ')}`)
        .describe(`What sort of change it is: ${reportedKinds.map((kind) => `\`${kind}\``).join(', ')}.`),
    url: schemas/* string */.YjP('write an https address')
        .max(reportLimits.url, `at most ${reportLimits.url} characters are kept`)
        .regex(webPage, 'write an https address; percent-encode spaces, quotes and brackets')
        .optional()
        .describe('Its page, an `https` address.'),
    environment: field(reportLimits.name, `${nameWanted}, or leave it out`)
        .optional()
        .describe('Where it took effect. A change of another environment than the incident is ruled out.'),
    services: schemas/* array */.YOg(field(reportLimits.name, nameWanted), servicesWanted)
        .max(reportLimits.services, servicesWanted)
        .optional()
        .describe('Services it belongs to, by the names incidents use.'),
    body: schemas/* string */.YjP(bodyWanted)
        .max(reportLimits.body, bodyWanted)
        .optional()
        .describe('More words: what it does, why, what it was before.'),
});
/** What a call reports. */
const reportedChangesSchema = schemas/* object */.Ikc({
    changes: schemas/* array */.YOg(reportedChangeSchema)
        .max(reportLimits.changes)
        .describe(`The changes, at most ${reportLimits.changes} a call.`),
});
function field(maximum, allowed) {
    return schemas/* string */.YjP(allowed).trim().min(1, allowed).max(maximum, allowed);
}

;// CONCATENATED MODULE: ./.build/src/changes/reported/reported-changes.js






/**
 * Reads changes that somebody outside reports: `{ changes: [...] }`, a bare list or a single change. Of an id that comes twice
 * the newest counts; an entry with a problem is left out whole.
 */
function readReportedChanges(value, now) {
    if (value === undefined)
        return { changes: [], problems: [`The report is no JSON; ${wanted}`] };
    const listed = (0,canonical_json/* isRecord */.u4)(value) && value['changes'] !== undefined ? value['changes'] : value;
    if ((0,canonical_json/* isRecord */.u4)(listed) && !looksLikeChange(listed))
        return { changes: [], problems: [noChanges] };
    const entries = Array.isArray(listed) ? listed : [listed];
    if (entries.length > reportLimits.changes) {
        const message = `changes has ${entries.length} entries; at most ${reportLimits.changes} can be reported in one call, so none was recorded.`;
        return { changes: [], problems: [message] };
    }
    const readings = entries.map((entry, index) => readEntry(entry, `changes[${index}]`, now));
    return {
        changes: (0,changes_file/* mergeChanges */.e6)([], readings.flatMap((one) => ('change' in one ? [one.change] : []))),
        problems: readings.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
const wanted = 'write { "changes": [{ "id": …, "at": …, "title": …, "kind": … }] }.';
const noChanges = `The report has no changes; ${wanted}`;
function looksLikeChange(value) {
    return ['id', 'at', 'title', 'kind'].some((name) => Object.hasOwn(value, name));
}
function readEntry(entry, place, now) {
    if (!(0,canonical_json/* isRecord */.u4)(entry)) {
        return {
            problems: [`${place} is ${seen(entry)}; write an object with id, at, title and kind.`],
        };
    }
    const result = reportedChangeSchema.safeParse(entry);
    if (!result.success)
        return { problems: problemsOf(result.error.issues, { entry, place }) };
    const at = (0,instant/* readInstant */.Wr)(result.data.at);
    const wrong = (why) => ({ problems: [`${place}.at is ${seen(result.data.at)}; ${why}.`] });
    if (at === null)
        return wrong(dateTimeWanted);
    if (at > (0,instant/* addSeconds */.ps)(now, reportLimits.futureSeconds)) {
        return wrong(`that is more than a day ahead of ${now}`);
    }
    return { change: changeOf(result.data, at) };
}
function changeOf(reported, at) {
    const { body = '', url = null, environment = null, services = [] } = reported;
    const names = [...new Set(services)];
    return (0,external_change/* changeOfReport */.e)({ ...reported, at, body, url, environment, services: names });
}
/** What is wrong with one entry, a sentence a field. */
function problemsOf(issues, { entry, place }) {
    const sentences = issues.map(({ path, message, keys }) => {
        if (keys !== undefined)
            return unknownKeys(keys, place);
        const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
        return `${place}${where.join('')} is ${seen(valueAt(entry, path))}; ${message}.`;
    });
    const told = [...new Set(sentences)];
    const more = told.length - mostProblems;
    return more > 0 ? [...told.slice(0, mostProblems), `${place} has ${more} more problems.`] : told;
}
/** So many problems of one entry, and unknown keys of it, are told one by one. */
const mostProblems = 10;
const mostKeys = 5;
function unknownKeys(keys, place) {
    const shown = keys.slice(0, mostKeys).map(seen).join(', ');
    const more = keys.length > mostKeys ? ` and ${keys.length - mostKeys} more` : '';
    const known = Object.keys(reportedChangeSchema.shape).join(', ');
    return `${place} has ${shown}${more}; known are ${known}.`;
}
function valueAt(value, path) {
    return path.reduce((inner, step) => {
        if (Array.isArray(inner))
            return inner[Number(step)];
        return (0,canonical_json/* isRecord */.u4)(inner) ? inner[String(step)] : undefined;
    }, value);
}
/** A value as a message shows it. Only its surface: a payload may be nested deeper than a stack. */
function seen(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return JSON.stringify((0,text_escape/* plainLine */.h0)(value, 80));
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    return (0,canonical_json/* isRecord */.u4)(value) ? 'an object' : String(value);
}


/***/ }),

/***/ 31620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return unformatted(quietLine(text, maximum));
}
/**
 * Text by strangers on one line that is no Markdown, such as the title of an issue: where it is repeated, as in the message of a
 * commit, nobody is pinged and no issue is linked or closed. At most `maximum` UTF-16 units before that.
 */
function quietLine(text, maximum = 400) {
    return plainLine(text, maximum).replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`);
}
/**
 * As `inlineText` for a file of the repository, where GitHub neither pings nor links: names, numbers and addresses stay as they were
 * written, so that they can be read back.
 */
function inlineInFile(text, maximum = 400) {
    const pieces = plainLine(text, maximum).split(address);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? unformatted(piece) : linked(piece)))
        .join('');
}
/** An address as people end one: what closes a sentence or a bracket is none of it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~`])/i;
/** In an address an escape would be part of it, so that one that needs any stands in pointed brackets. */
function linked(url) {
    if (unformatted(url) === url)
        return url;
    return `<${url.replace(/[\\`|$]/g, (character) => encodeURIComponent(character))}>`;
}
function unformatted(line) {
    return line
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => entities[character] ?? character);
}
/**
 * Text by strangers on one line of a terminal: control and bidirectional characters are dropped, so that it can neither move the
 * cursor nor reorder what stands around it. At most `maximum` UTF-16 units.
 */
function plainLine(text, maximum = 400) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim(), maximum);
}
/** One line of JSON for a pipe or a terminal: what `plainLine` drops is written as escapes. */
function plainJson(value) {
    return JSON.stringify(value).replace(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Zero-width word joiner: splits `@name`, `#12` and URLs for GitHub, not for the eye. An entity would not do: GitHub links
 * what stands in the rendered text, where entities are resolved.
 */
const joiner = '\u2060';
/** Controls but for white space, zero-width and bidirectional marks. */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};


/***/ }),

/***/ 25651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order of two texts, for sorting that no locale changes. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 47238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cutWhole),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The text in at most `maximum` UTF-16 units, ending in `…` where it was cut; never half a character. */
function shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${cutWhole(text, maximum - 1)}…`;
}
/** The first `maximum` UTF-16 units of a text, less the first half of a character cut in two. */
function cutWhole(text, maximum) {
    return text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '');
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
