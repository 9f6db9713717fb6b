export const id = 8391;
export const ids = [8391,9776];
export const modules = {

/***/ 21916:
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

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   t: () => (/* binding */ timedChecks),
/* harmony export */   v$: () => (/* binding */ checkInWords)
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
/** A check as people read it: `deploy window`. */
function checkInWords(check) {
    return check.replaceAll('-', ' ');
}


/***/ }),

/***/ 97573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ slipOf),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known name that somebody most likely meant; null where none is close. */
function nearestName(name, known) {
    if (known.length === 0)
        return null;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, [...known]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, nearest) <= Math.max(2, name.length / 3) ? nearest : null;
}
/**
 * The known name of which one is a slip of the pen, without regard to case: a letter is missing, wrong or too many, or two changed
 * places. Null for none: names that differ by a number, and short ones such as `eu` and `us`, are brothers.
 */
function slipOf(name, known) {
    return known.find((one) => isSlip(name.toLowerCase(), one.toLowerCase())) ?? null;
}
function isSlip(one, other) {
    const letters = (name) => name.replace(/\d/g, '');
    if (Math.min(one.length, other.length) < shortest || letters(one) === letters(other))
        return false;
    const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other);
    return apart === 1 || (apart === 2 && sorted(one) === sorted(other));
}
const shortest = 4;
function sorted(name) {
    return [...name].sort().join('');
}


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
    // Half a day before or behind is none; a day on which clocks change has an hour more or less.
    const length = Math.floor((end.getTime() - start.getTime() + 2 * hour) / (24 * hour));
    // The text is the day on the calendar of the place; the moments depend on a zone.
    const begins = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(date.slice(0, 10));
    return Array.from({ length: Math.max(length, 1) }, (_, ahead) => begins.add({ days: ahead }).toString());
}
const hour = 60 * 60 * 1000;


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
