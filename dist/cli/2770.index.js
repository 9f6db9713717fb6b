export const id = 2770;
export const ids = [2770];
export const modules = {

/***/ 72770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportedTime: () => (/* binding */ readReportedTime)
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
