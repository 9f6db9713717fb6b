export const id = 6573;
export const ids = [6573];
export const modules = {

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuestion: () => (/* binding */ readQuestion)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10628);
/* harmony import */ var _time_reported_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72770);


/** How much of a report is read, UTF-16 units: more than GitHub lets into an issue is a log. */
const maximumText = 65_536;
/** Checks what was typed; answers all problems at once, in sentences. `now` is RFC 3339 in UTC. */
function readQuestion(raw, now) {
    const problems = [];
    const text = raw.text.trim().slice(0, maximumText);
    if (text === '')
        problems.push('The text of the report is empty.');
    const at = raw.at.trim() === '' ? now : (0,_time_reported_time_js__WEBPACK_IMPORTED_MODULE_0__/* .readReportedTime */ .z)(raw.at, now);
    if (at === null)
        problems.push(`The time is "${raw.at}".`);
    const hours = readHours(raw.since);
    if (hours === null)
        problems.push(`The window is "${raw.since}".`);
    if (problems.length > 0 || at === null || hours === null)
        return { problems };
    return { question: { text, at, from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursBefore */ .$u)(at, hours) } };
}
const hoursOf = { m: 1 / 60, h: 1, d: 24, w: 168 };
const tenYears = 10 * 366 * 24;
/** Hours of `90m`, `72h`, `3d` or `2w`, up to ten years; null for anything else. */
function readHours(text) {
    const match = /^([1-9]\d{0,6})\s*([mhdw])$/.exec(text.trim());
    if (match === null)
        return null;
    const [, count = '', unit = ''] = match;
    const hours = Number(count) * (hoursOf[unit] ?? Number.NaN);
    return hours <= tenYears ? hours : null;
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


/***/ }),

/***/ 72770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readReportedTime)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/**
 * The moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read. Read are RFC 3339, `2026-11-20 13:50
 * Europe/Berlin` and `13:50 UTC`; without a zone it is in `zone`, UTC when left out. A time of day is the last one before
 * `reportedAt`.
 */
function readReportedTime(text, reportedAt, zone = 'UTC') {
    const match = pattern.exec(text.trim());
    if (match === null)
        return null;
    const { date, time = '', offset, zone: named } = match.groups ?? {};
    try {
        const moment = toMoment({
            date,
            time,
            zone: offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2') ?? zoneOf(named, zone),
        }, reportedAt);
        const at = moment.toInstant().round('second').toString();
        // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
        return /^\d{4}-/.test(at) ? at : null;
    }
    catch {
        // Temporal refuses dates, times and zones that do not exist; to us that is "cannot be read".
        return null;
    }
}
const pattern = /^(?:(?<date>\d{4}-\d{2}-\d{2})[T ,]+)?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:h|hrs?)?\s*(?:(?<offset>[+-]\d{2}:?\d{2})|\(?(?<zone>[A-Za-z][\w/+-]*)\)?)?\.?$/;
function toMoment(written, reportedAt) {
    const reported = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(reportedAt).toZonedDateTimeISO(written.zone);
    const time = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainTime.from(written.time.replace(/^\d:/, '0$&'));
    if (written.date !== undefined) {
        const day = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(written.date);
        return day.toZonedDateTime({ timeZone: written.zone, plainTime: time });
    }
    const today = reported.toPlainDate();
    const yesterday = today.subtract({ days: 1 });
    return (lastBefore(reported, today.toPlainDateTime(time)) ??
        lastBefore(reported, yesterday.toPlainDateTime(time)) ??
        // In an hour that clocks left out: when it would have been.
        yesterday.toZonedDateTime({ timeZone: written.zone, plainTime: time }));
}
/** The last moment up to `reported` at which clocks showed `written`; null when there was none. A clock set back shows it twice. */
function lastBefore(reported, written) {
    const moments = ['later', 'earlier'].map((disambiguation) => written.toZonedDateTime(reported.timeZoneId, { disambiguation }));
    return (moments.find((moment) => moment.toPlainDateTime().equals(written) &&
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.ZonedDateTime.compare(moment, reported) <= 0) ?? null);
}
function zoneOf(name, usual) {
    if (name === undefined)
        return usual;
    return /^(z|utc|gmt)$/i.test(name) ? 'UTC' : name;
}


/***/ })

};
