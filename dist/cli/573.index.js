export const id = 573;
export const ids = [573];
export const modules = {

/***/ 6573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hoursBefore: () => (/* binding */ hoursBefore),
/* harmony export */   readQuestion: () => (/* binding */ readQuestion)
/* harmony export */ });
/* harmony import */ var _time_reported_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2770);

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
    return { question: { text, at, from: hoursBefore(at, hours) } };
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
/** The moment so many hours before; RFC 3339 in UTC, whole seconds. */
function hoursBefore(at, hours) {
    const moment = new Date(Math.max(0, Date.parse(at) - hours * 3_600_000));
    return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readReportedTime)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/**
 * The moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read. Read are RFC 3339, `2026-11-20 13:50
 * Europe/Berlin` and `13:50 UTC`; without a zone it is UTC. A time of day is the last one before `reportedAt`.
 */
function readReportedTime(text, reportedAt) {
    const match = pattern.exec(text.trim());
    if (match === null)
        return null;
    const { date, time = '', offset, zone } = match.groups ?? {};
    try {
        const moment = toMoment({ date, time, zone: offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2') ?? zoneOf(zone) }, reportedAt);
        return moment.toInstant().round('second').toString();
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
    return (lastBefore(reported, today.toPlainDateTime(time)) ??
        // Never null: a whole day before the report is before it.
        today.subtract({ days: 1 }).toZonedDateTime({ timeZone: written.zone, plainTime: time }));
}
/** The last moment up to `reported` at which clocks showed `written`; null when there was none. A clock set back shows it twice. */
function lastBefore(reported, written) {
    const moments = ['later', 'earlier'].map((disambiguation) => written.toZonedDateTime(reported.timeZoneId, { disambiguation }));
    return (moments.find((moment) => moment.toPlainDateTime().equals(written) &&
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.ZonedDateTime.compare(moment, reported) <= 0) ?? null);
}
function zoneOf(name) {
    return name === undefined || /^(z|utc|gmt)$/i.test(name) ? 'UTC' : name;
}


/***/ })

};
