export const id = 9776;
export const ids = [9776];
export const modules = {

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ listHolidays),
/* harmony export */   Qr: () => (/* binding */ holidayTypes),
/* harmony export */   openHolidays: () => (/* binding */ openHolidays),
/* harmony export */   v9: () => (/* binding */ holidayPlaceProblem)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

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
    return (await __webpack_require__.e(/* import() */ 5026).then(__webpack_require__.bind(__webpack_require__, 5026))).default;
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


/***/ })

};
