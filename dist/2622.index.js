export const id = 2622;
export const ids = [2622];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 3259:
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

/***/ 5887:
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

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   P1: () => (/* binding */ readDay)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

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

/***/ 8247:
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
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

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
