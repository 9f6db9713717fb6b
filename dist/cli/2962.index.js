export const id = 2962;
export const ids = [2962,9776];
export const modules = {

/***/ 99988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   Py: () => (/* binding */ holidaysSchema),
/* harmony export */   SV: () => (/* binding */ toTeams),
/* harmony export */   TS: () => (/* binding */ toClockSettings),
/* harmony export */   fk: () => (/* binding */ toHolidayPlace),
/* harmony export */   ky: () => (/* binding */ clockSchema),
/* harmony export */   wU: () => (/* binding */ teamsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66151);
/* harmony import */ var _text_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6490);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45197);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40536);




/** The section `clock`: how long each step may take, and who hears of it when it takes longer. */
const clockSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sev1: targets('SEV1'),
    sev2: targets('SEV2'),
    sev3: targets('SEV3'),
    sev4: targets('SEV4'),
    'escalate-after': switchable({
        types: ['number', 'boolean', 'string'],
        read: (value) => (typeof value === 'number' && value >= 1.1 && value <= 20 ? value : null),
        expected: 'write how many times the first target the second is, from 1.1 to 20, or off',
    })
        .prefault(_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultClockSettings */ .v.escalateAfter ?? 'off')
        .describe('When somebody is told a second time: so many times the first target, from the same start; `off` for never.'),
    responders: addressees().describe('Logins and teams reminded while nobody has acknowledged or leads; without any, whoever declared the incident.'),
    'escalate-to': addressees().describe('Logins and teams told as well at the second target.'),
})
    .prefault({})
    .describe('When somebody is reminded of an incident. Durations read `30m`, `2h`, `1h30m` or `2d`; `off` switches one off.');
/** The section `teams`: who is in which. */
const teamsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(teamPattern(), 'write a team as organisation/team'), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(login()).max(100), {
    error: (issue) => issue.code === 'invalid_key'
        ? 'write a team as organisation/team, such as acme/platform'
        : undefined,
})
    .default({})
    .describe('Who is in which team, by login, as in `acme/platform: [ana, ben]`: workflows may not notify teams, so their members are mentioned.');
/** The section `holidays`: whose public holidays are no business days. */
const holidaysSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    country: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('write its ISO 3166 code, such as DE')
        .regex(/^[a-z]{2}$/i, 'write its ISO 3166 code, such as DE')
        .describe('Its ISO 3166 code, such as `DE`.'),
    state: placeCode().optional().describe('State or province, such as `BE`.'),
    region: placeCode().optional().describe('Region or city of the state.'),
})
    .refine(({ state, region }) => region === undefined || state !== undefined, {
    path: ['region'],
    message: 'name the state it is in, too',
})
    .optional()
    .describe('Whose public holidays are skipped where days are business days. Without it only weekends are.');
/** The settings that a checked section `clock` stands for. */
function toClockSettings(file) {
    return {
        targets: {
            SEV1: toTargets(file.sev1),
            SEV2: toTargets(file.sev2),
            SEV3: toTargets(file.sev3),
            SEV4: toTargets(file.sev4),
        },
        escalateAfter: file['escalate-after'],
        responders: file.responders,
        escalateTo: file['escalate-to'],
    };
}
/** The teams that a checked section `teams` stands for. */
function toTeams(file) {
    return Object.entries(file).map(([name, members]) => ({ name: name.replace(/^@/, ''), members }));
}
/** The place that a checked section `holidays` stands for; null for none. */
function toHolidayPlace(file) {
    if (file === undefined)
        return null;
    return { country: file.country, state: file.state ?? null, region: file.region ?? null };
}
function toTargets(file) {
    return {
        acknowledgeMinutes: file.acknowledge,
        leadMinutes: file.lead,
        updateMinutes: file.update,
        statusMinutes: file.status,
        postMortemDays: file['post-mortem'],
    };
}
function targets(severity) {
    const usual = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultClockSettings */ .v.targets[severity];
    const { triage, investigating, identified, monitoring } = usual.statusMinutes;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        acknowledge: duration(usual.acknowledgeMinutes).describe('From declaring it until somebody writes `/ack`.'),
        lead: duration(usual.leadMinutes).describe('From declaring it until somebody leads.'),
        update: duration(usual.updateMinutes).describe('From one update to the next, unless the one before promises another time.'),
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            triage: duration(triage).describe('In triage.'),
            investigating: duration(investigating).describe('Until the cause is identified.'),
            identified: duration(identified).describe('Until the fix is live.'),
            monitoring: duration(monitoring).describe('Until it is resolved.'),
        })
            .prefault({})
            .describe('How long it may stay in a status.'),
        'post-mortem': businessDays(usual.postMortemDays).describe('Business days from resolving it until its post-mortem is merged; due at 17:00 in `timezone`.'),
    })
        .prefault({})
        .describe(`How long each step may take at ${severity}.`);
}
function duration(usualMinutes) {
    return switchable({
        types: ['string', 'integer', 'boolean'],
        read: readMinutes,
        expected: 'write a duration from 1m to 365d, such as 30m, 2h or 1h30m, or off',
    }).prefault(spell(usualMinutes));
}
function readMinutes(value) {
    return typeof value === 'string' || typeof value === 'number' ? (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7)(String(value)) : null;
}
/** Minutes as the configuration writes them. */
function spell(minutes) {
    if (minutes === null)
        return 'off';
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
function businessDays(usual) {
    return switchable({
        types: ['integer', 'boolean', 'string'],
        read: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60
            ? value
            : null,
        expected: 'write a number of business days from 1 to 60, or off',
    }).prefault(usual ?? 'off');
}
/** A value that `off` or `false` switches off, which gives null; `read` answers null for what it cannot use. */
function switchable({ types, read, expected }) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()
        .transform((value, context) => {
        if (value === false || (typeof value === 'string' && /^off$/i.test(value)))
            return null;
        const known = read(value);
        if (known !== null)
            return known;
        context.addIssue({ code: 'custom', message: expected, input: value });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    })
        .meta({ type: types });
}
function addressees() {
    const expected = 'write a login such as @ana, or a team such as acme/platform';
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(expected).transform((written, context) => {
        const name = written.trim().replace(/^@/, '');
        if ((0,_text_login_js__WEBPACK_IMPORTED_MODULE_4__/* .isLogin */ .W)(name))
            return { kind: 'person', login: name };
        if (teamPattern().test(name))
            return { kind: 'team', name };
        context.addIssue({ code: 'custom', message: expected, input: written });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }))
        .max(50)
        .default([]);
}
function login() {
    const expected = 'write a login such as ana';
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(expected)
        .transform((written) => written.trim().replace(/^@/, ''))
        .refine(_text_login_js__WEBPACK_IMPORTED_MODULE_4__/* .isLogin */ .W, expected);
}
function teamPattern() {
    return /^@?[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i;
}
/** A code of a place; YAML reads some as numbers. */
function placeCode() {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()
        .transform((value, context) => {
        const code = typeof value === 'number' ? String(value) : value;
        if (typeof code === 'string' && /^[\p{L}\d -]{1,40}$/u.test(code))
            return code;
        context.addIssue({ code: 'custom', message: 'write its code, such as BE', input: value });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    })
        .meta({ type: ['string', 'integer'] });
}


/***/ }),

/***/ 21570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  On: () => (/* binding */ guardKeys),
  t8: () => (/* binding */ guardSchema),
  KS: () => (/* binding */ toGuardSettings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(12873);
// EXTERNAL MODULE: ./.build/src/guard/default-settings.js
var default_settings = __webpack_require__(94160);
;// CONCATENATED MODULE: ./.build/src/guard/usual-window.js
/** The usual hours of a week from one time to another: Monday to Friday, on Fridays until noon. */
function usualWeek(hours) {
    const { from, to } = hours;
    const noon = 12 * 60;
    const beforeNoon = from < noon ? { fri: { from, to: from < to ? Math.min(to, noon) : noon } } : {};
    return { mon: hours, tue: hours, wed: hours, thu: hours, ...beforeNoon };
}
/** The window of whoever switches windows on and names none: working hours, from nine to five. */
function usualWindow(zone) {
    const days = usualWeek({ from: 9 * 60, to: 17 * 60 });
    return { zone, days, exceptions: [], environments: [], services: [] };
}

// EXTERNAL MODULE: ./.build/src/migrations/finding.js
var finding = __webpack_require__(45464);
// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(45197);
// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(50064);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/read-written.js


/** A time of day, `09:00` or `9:00`, in minutes from midnight; `24:00` is the end of the day. Null for none. */
function readTimeOfDay(text) {
    const [, hours = '', minutes = ''] = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim()) ?? [];
    if (hours === '')
        return null;
    const all = Number(hours) * 60 + Number(minutes);
    return all <= 24 * 60 ? all : null;
}
/** When a freeze begins that is from this day or time on, `2026-12-18T00:00`; null for none. */
function readBeginning(text) {
    const day = (0,calendar_day/* readDay */.P1)(text.trim());
    return day === null ? readDayTime(text) : `${day}T00:00`;
}
/** When a freeze ends that is to the end of this day, or to this time, `2026-12-19T00:00`; null for none. */
function readEnd(text) {
    const day = (0,calendar_day/* readDay */.P1)(text.trim());
    if (day === null)
        return readDayTime(text);
    // The last day that is written with four digits has none behind it.
    return day === '9999-12-31' ? `${day}T23:59` : `${(0,minutes/* dayNumbered */.rh)((0,minutes/* dayNumber */.U$)(day) + 1)}T00:00`;
}
function readDayTime(text) {
    const [, written = '', time = ''] = /^(\S{10})[T ](\d\d:\d\d)$/.exec(text.trim()) ?? [];
    const day = (0,calendar_day/* readDay */.P1)(written);
    return day === null || time === '24:00' || readTimeOfDay(time) === null ? null : `${day}T${time}`;
}
/**
 * A day of the settings: `2026-12-24`, `12-24` for every year, both with a name behind it or without, or the name of a holiday. Null
 * where it begins with a day that there is not.
 */
function readDayChoice(text) {
    const [, date = '', name = ''] = /^((?:\d{4}-)?\d\d-\d\d)(?:\s+(.+))?$/.exec(text.trim()) ?? [];
    if (date === '')
        return /^\d/.test(text.trim()) && /^[\d\s./:-]+$/.test(text)
            ? null
            : { by: 'name', name: text.trim() };
    // 29 February is a day of some years.
    const isDay = (0,calendar_day/* readDay */.P1)(date.length > 5 ? date : `2028-${date}`) !== null;
    return isDay ? { by: 'date', date, name: name === '' ? null : name } : null;
}

// EXTERNAL MODULE: ./.build/src/time/holidays.js
var holidays = __webpack_require__(59776);
// EXTERNAL MODULE: ./.build/src/config/clock-settings.js
var clock_settings = __webpack_require__(99988);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(66151);
// EXTERNAL MODULE: ./.build/src/guard/settings.js
var settings = __webpack_require__(41860);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/src/config/read-weekday.js

/** A day of the week, `fri` or `Friday`, without regard to case; null for anything else. */
function readWeekday(text) {
    const written = text.trim().toLowerCase();
    return settings/* weekdays */.m.find((day) => written === day || written === wholeNames[day]) ?? null;
}
const wholeNames = {
    mon: 'monday',
    tue: 'tuesday',
    wed: 'wednesday',
    thu: 'thursday',
    fri: 'friday',
    sat: 'saturday',
    sun: 'sunday',
};

;// CONCATENATED MODULE: ./.build/src/config/written-hours.js



/** The hours that are written; null where one of the times is missing or cannot be read. */
function readHours({ from, to }) {
    const begin = from === undefined ? null : readTimeOfDay(from);
    const end = to === undefined ? null : readTimeOfDay(to);
    return begin === null || end === null ? null : { from: begin, to: end };
}
/** Whether they would be over when they begin. What cannot be read is a problem of its own, and does not count here. */
function areNoHours(written) {
    const hours = readHours(written);
    return hours !== null && (hours.from === hours.to || lengthOf(hours) === 0);
}
/** Whether hours on some days of the week, and a margin on either side, leave no minute of it. */
function coverTheWeek(hours, { days, marginMinutes }) {
    const length = lengthOf(hours) + 2 * marginMinutes;
    const numbers = settings/* weekdays */.m.flatMap((day, number) => (days.includes(day) ? [number] : []));
    const [first] = numbers;
    if (first === undefined)
        return false;
    const next = [...numbers.slice(1), first + settings/* weekdays */.m.length];
    const longestStep = Math.max(...numbers.map((number, index) => (next[index] ?? number) - number));
    return length >= longestStep * minutes/* minutesOfDay */.HG;
}
/** In minutes; hours that do not end after they begin end on the next day. */
function lengthOf({ from, to }) {
    return to > from ? to - from : to + minutes/* minutesOfDay */.HG - from;
}

;// CONCATENATED MODULE: ./.build/src/config/guard-window-settings.js









const names = schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(255)).max(50).default([]);
/** What a rule is for. */
const scopeKeys = {
    environments: names.describe('Environments it is for, such as `[production]`; `*` stands for any characters. Left out: all.'),
    services: names.describe('Services it is for, written in the same way. Left out: all.'),
};
/** The zone of a rule. */
const zoneKey = schemas/* string */.YjP()
    .refine(instant/* isTimeZone */.kQ, 'not a time zone of the IANA database; write it like Europe/Berlin')
    .optional();
const timezone = zoneKey.describe('Time zone these times are in, such as `Europe/Berlin`. Left out: `timezone` at the top of the file.');
const timeOfDay = written(readTimeOfDay, 'write a time on the 24-hour clock, such as 09:00 or 17:00');
const day = written(calendar_day/* readDay */.P1, 'write a day such as 2026-12-24');
const oneDay = `write one of ${settings/* weekdays */.m.join(', ')}`;
const dayName = schemas/* string */.YjP(oneDay)
    .transform((text, context) => {
    const day = readWeekday(text);
    if (day !== null)
        return day;
    context.addIssue({ code: 'custom', message: oneDay, input: text });
    return core/* NEVER */.tm;
})
    // For editors: what to offer, and other spellings that are read.
    .meta({ anyOf: [{ enum: settings/* weekdays */.m }, { pattern: '^[A-Za-z]{3,9}$' }] });
const dayNames = schemas/* array */.YOg(dayName, 'write a list of days, such as [mon, tue, wed, thu]')
    .min(1)
    .max(7);
const reason = schemas/* string */.YjP()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Why, in a few words; people read it when they are stopped.');
const noTime = {
    path: ['to'],
    message: 'it is over when it begins; for all day write from 00:00 to 24:00',
};
/** The list `windows`: when one may deploy. */
const windowsSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    ...scopeKeys,
    days: dayNames
        .optional()
        .describe('Days it opens on, such as `[mon, tue]`; whole names are read, too. Left out: Monday to Thursday, and Friday until noon.'),
    from: timeOfDay.describe('When it opens, such as `09:00`.'),
    to: timeOfDay.describe('When it closes, such as `17:00`; `24:00` is midnight. A time before `from` is on the next day.'),
    timezone,
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        day: day.describe('The day, such as `2026-12-24`.'),
        from: timeOfDay
            .optional()
            .describe('When it opens on that day. Without `from` and `to` it stays closed.'),
        to: timeOfDay.optional().describe('When it closes on that day.'),
    })
        .refine(({ from, to }) => (from === undefined) === (to === undefined), {
        path: ['from'],
        message: 'write both from and to, or neither to close that day',
    })
        .refine((hours) => !areNoHours(hours), noTime))
        .max(200)
        .superRefine(tellRepeatedDays)
        .default([])
        .describe('Single days on which it is open at other hours, or closed.'),
})
    .refine((hours) => !areNoHours(hours), noTime))
    .max(50)
    .prefault([])
    .describe('When deployments may go ahead: while any window is open that is for them. Left out: at any time, unless `checks` sets `deploy-window` to `block` or `warn`.');
/** The list `quiet-hours`: when nobody deploys, whatever window is open. */
const quietHoursSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    ...scopeKeys,
    days: dayNames
        .prefault([...settings/* weekdays */.m])
        .describe('Days on which they begin. Left out: every day.'),
    from: timeOfDay.describe('When they begin, such as `12:00`.'),
    to: timeOfDay.describe('When they end, such as `14:00`. A time before `from` is on the next day.'),
    timezone,
    margin: schemas/* string */.YjP('write a duration up to 12h, such as 1h')
        .refine((text) => readMargin(text) !== null, 'write a duration up to 12h, such as 1h')
        .optional()
        .describe('How long before and after them nobody deploys either, such as `1h`.'),
    reason,
})
    .refine((hours) => !areNoHours(hours), noTime)
    .refine(leaveTime, {
    path: ['to'],
    message: 'these hours never end, so that nothing could be deployed; write a freeze instead',
}))
    .max(50)
    .prefault([])
    .describe('Hours in which nobody deploys, even while a window is open.');
/** The list `freezes`: dated stops. */
const freezesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    ...scopeKeys,
    from: written(readBeginning, 'write a day such as 2026-12-18, or 2026-12-18T18:00').describe('The first day, such as `2026-12-18`, or the time it begins, `2026-12-18T18:00`.'),
    to: written(readEnd, 'write a day such as 2027-01-04, or 2027-01-04T08:00').describe('The last day, which is frozen too, or the time it ends, `2027-01-04T08:00`.'),
    timezone,
    reason,
    owner: schemas/* string */.YjP()
        .trim()
        .min(1)
        .max(100)
        .optional()
        .describe('Whom to ask about it, such as `@platform`.'),
})
    .refine(endsAfterItBegins, {
    path: ['to'],
    message: 'the freeze would be over before it begins; write a later day, or swap the two',
}))
    .max(200)
    .default([])
    .describe('Days on which nobody deploys, from a first to a last one.');
/** The windows that a checked list stands for; those without a zone are in the one given. */
function toWindows(file, zone) {
    return file.map(({ environments, services, days, exceptions, ...window }) => {
        const hours = toHours(window);
        const week = Object.fromEntries((days ?? []).map((one) => [one, hours]));
        return {
            environments,
            services,
            zone: window.timezone ?? zone,
            days: days === undefined ? usualWeek(hours) : week,
            exceptions: exceptions.map(({ day, from, to }) => ({
                day,
                hours: from === undefined || to === undefined ? null : toHours({ from, to }),
            })),
        };
    });
}
/** The quiet hours that a checked list stands for. */
function toQuietHours(file, zone) {
    return file.map(({ environments, services, days, margin, reason, timezone: own, ...hours }) => ({
        environments,
        services,
        days,
        zone: own ?? zone,
        hours: toHours(hours),
        marginMinutes: margin === undefined ? 0 : (readMargin(margin) ?? 0),
        reason: reason ?? null,
    }));
}
/** The freezes that a checked list stands for. */
function toFreezes(file, zone) {
    return file.map(({ environments, services, from, to, reason, owner, timezone: own }) => ({
        environments,
        services,
        zone: own ?? zone,
        from: readBeginning(from) ?? from,
        to: readEnd(to) ?? to,
        reason: reason ?? null,
        owner: owner ?? null,
    }));
}
/** Of two entries for a day only one could count. */
function tellRepeatedDays(exceptions, context) {
    exceptions.forEach(({ day }, index) => {
        if (exceptions.findIndex((one) => one.day === day) === index)
            return;
        const message = 'this day is in the list before; keep one of the two';
        context.addIssue({ code: 'custom', message, path: [index, 'day'], input: day });
    });
}
/** Whether there is a minute of the week in which they are over. */
function leaveTime({ days, margin, ...written }) {
    const hours = readHours(written);
    const marginMinutes = margin === undefined ? 0 : (readMargin(margin) ?? 0);
    if (hours === null || areNoHours(written))
        return true;
    return !coverTheWeek(hours, { days, marginMinutes });
}
/** Dates that cannot be read are a problem of their own. */
function endsAfterItBegins({ from, to }) {
    const [beginning, end] = [readBeginning(from), readEnd(to)];
    return beginning === null || end === null || beginning < end;
}
function toHours(written) {
    return readHours(written) ?? { from: 0, to: 0 };
}
/** In minutes; null for what is none, or too long to stand around hours of a day. */
function readMargin(text) {
    const minutes = (0,duration/* readDuration */.$7)(text);
    return minutes !== null && minutes <= 12 * 60 ? minutes : null;
}
/** A text that can be read; `expected` says what to write instead of one that cannot. */
function written(read, expected) {
    return schemas/* string */.YjP(expected)
        .trim()
        .refine((text) => read(text) !== null, expected);
}

;// CONCATENATED MODULE: ./.build/src/config/guard-holiday-settings.js





const place = {
    country: schemas/* string */.YjP('write its ISO 3166 code, such as DE')
        .regex(/^[a-z]{2}$/i, 'write its ISO 3166 code, such as DE')
        .describe('Country by its ISO 3166 code, such as `DE`.'),
    state: (0,clock_settings/* placeCode */.DL)()
        .optional()
        .describe('State or province by its code, such as `BE`. Left out: what all of the country has.'),
    region: (0,clock_settings/* placeCode */.DL)().optional().describe('Region or city of the state by its code.'),
};
const lonelyRegion = { path: ['region'], message: 'name the state it is in, too' };
const days = schemas/* array */.YOg(schemas/* string */.YjP('write a day such as 2026-12-24 or 12-24, or the name of a holiday')
    .trim()
    .min(1)
    .max(150)
    .refine((text) => readDayChoice(text) !== null, 'write a day such as 2026-12-24 or 12-24'))
    .max(200)
    .default([]);
/** The section `holidays` of the guard: days off on which nobody deploys. */
const guardHolidaysSchema = schemas/* strictObject */.rej({
    ...place,
    also: schemas/* array */.YOg(schemas/* strictObject */.rej(place).refine(hasState, lonelyRegion))
        .max(20)
        .default([])
        .describe('Further places whose holidays count as well.'),
    types: schemas/* array */.YOg(schemas/* enum */.k5n(holidays/* holidayTypes */.Qr))
        .min(1)
        .default(['public', 'bank'])
        .describe(`Kinds of holidays that count: ${holidays/* holidayTypes */.Qr.join(', ')}.`),
    'day-before': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether nobody deploys on the day before one either.'),
    add: days.describe('Further days off: a date such as `2026-12-24`, or `12-24` for every year, with a name behind it if you like; or the name of a holiday there, of any kind, such as `Christmas Eve`.'),
    remove: days.describe('Holidays on which you do deploy, written in the same way.'),
    timezone: zoneKey.describe('Time zone in which the days begin and end. Left out: that of the windows, and without any `timezone` at the top of the file.'),
    ...scopeKeys,
})
    .refine(hasState, lonelyRegion)
    .optional()
    .describe('Public holidays and other days off on which nobody deploys.');
/** The days off that a checked section stands for; null without one. */
function toGuardHolidays(file) {
    if (file === undefined)
        return null;
    return {
        environments: file.environments,
        services: file.services,
        zone: file.timezone ?? null,
        places: [file, ...file.also].map(toPlace),
        types: file.types,
        dayBefore: file['day-before'],
        add: toDays(file.add),
        remove: toDays(file.remove),
    };
}
function hasState({ state, region }) {
    return region === undefined || state !== undefined;
}
function toPlace({ country, state, region }) {
    return { country, state: state ?? null, region: region ?? null };
}
function toDays(texts) {
    return texts.flatMap((text) => readDayChoice(text) ?? []);
}

// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(15887);
// EXTERNAL MODULE: ./.build/src/text/login.js
var login = __webpack_require__(6490);
;// CONCATENATED MODULE: ./.build/src/config/guard-rule-settings.js








const usual = default_settings/* defaultGuardSettings */.o;
/** Names, so many at most. */
const guard_rule_settings_names = (maximum) => schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(200)).max(maximum);
const guard_rule_settings_login = schemas/* string */.YjP('write a login such as ana')
    .transform((written) => written.trim().replace(/^@/, ''))
    .refine(login/* isLogin */.W, 'write a login such as ana');
const team = schemas/* string */.YjP('write a team as organisation/team, such as acme/platform')
    .trim()
    .regex(/^@?[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i, 'write a team as organisation/team, such as acme/platform');
/** The list `incidents`: which of them stop deployments. */
const incidentsSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    ...scopeKeys,
    severities: schemas/* array */.YOg(schemas/* enum */.k5n(severity/* severities */.gO))
        .min(1)
        .max(4)
        .describe('Severities that stop deployments, such as `[SEV1, SEV2]`.'),
    until: schemas/* enum */.k5n(['mitigated', 'resolved'])
        .default('resolved')
        .describe('Until when: `mitigated`, when users are no longer hurt, or `resolved`, when it is over.'),
}))
    .max(50)
    .default([{ severities: ['SEV1', 'SEV2'], until: 'resolved', environments: [], services: [] }])
    .describe('Which open incidents stop deployments. Left out: SEV1 and SEV2, everywhere.');
/** The section `fix-through`: what goes through all the same. */
const fixSchema = schemas/* strictObject */.rej({
    rollbacks: schemas/* boolean */.zMY()
        .default(usual.fixThrough.rollbacks)
        .describe('Whether going back to a version that was live before goes through.'),
    labels: guard_rule_settings_names(20)
        .default([])
        .describe('Labels such as `[hotfix]`: a deployment with such a pull request goes through.'),
    'docs-only': guard_rule_settings_names(50)
        .default([...usual.fixThrough.docsOnly])
        .describe('Paths of documentation, `**` for any folders: a deployment that changes nothing else goes through.'),
})
    .prefault({})
    .describe('What may go ahead outside windows and during freezes, days off and incidents, besides a fix that somebody named on the incident by `/fix`.');
/** The section `vulnerabilities`: which of them count. */
const vulnerabilitiesSchema = schemas/* strictObject */.rej({
    introduced: schemas/* enum */.k5n([...settings/* vulnerabilitySeverities */.S, 'off'])
        .default('high')
        .describe('From which severity on those count that the deployment brings; `off` for none.'),
    open: schemas/* enum */.k5n([...settings/* vulnerabilitySeverities */.S, 'off'])
        .default('critical')
        .describe('From which severity on those count that are live already; `off` for none.'),
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        advisory: schemas/* string */.YjP()
            .trim()
            .regex(/^(?:GHSA(?:-[\da-z]{4}){3}|CVE-\d{4}-\d{4,})$/i, 'write its id, GHSA-… or CVE-…')
            .describe('Its id, such as `GHSA-35jh-r3h4-6jhm` or `CVE-2021-23337`.'),
        package: schemas/* string */.YjP()
            .trim()
            .min(1)
            .max(200)
            .optional()
            .describe('The only package it is accepted in. Left out: any.'),
        owner: schemas/* string */.YjP()
            .trim()
            .min(1)
            .max(100)
            .describe('Who answers for accepting it, such as `@ana`.'),
        reason: schemas/* string */.YjP().trim().min(1).max(300).describe('Why it is accepted.'),
        expires: schemas/* string */.YjP('write a day such as 2026-12-31')
            .refine((text) => (0,calendar_day/* readDay */.P1)(text) !== null, 'write a day such as 2026-12-31')
            .describe('The last day it is accepted, such as `2026-12-31`.'),
    }))
        .max(200)
        .default([])
        .describe('Vulnerabilities that are accepted until a day.'),
})
    .prefault({})
    .describe('Which vulnerabilities count, once `checks` sets `vulnerability`.');
/** The section `override`: who may deploy against the verdict. */
const overrideSchema = schemas/* strictObject */.rej({
    people: schemas/* array */.YOg(guard_rule_settings_login).max(100).default([]).describe('Logins that may, such as `[ana]`.'),
    teams: schemas/* array */.YOg(team)
        .max(50)
        .default([])
        .describe('Teams whose members may, such as `[acme/platform]`. With neither people nor teams: whoever may maintain the repository.'),
    for: guard_rule_settings_duration(usual.override.minutes, 24 * 60, 'write a duration up to 24h, such as 1h').describe('How long an override counts, for the same commit and environment.'),
})
    .prefault({})
    .describe('Who may let a deployment through that the guard stops; they have to say why.');
/** The vulnerabilities that a checked section stands for. */
function toVulnerabilities(file) {
    return {
        introduced: file.introduced === 'off' ? null : file.introduced,
        open: file.open === 'off' ? null : file.open,
        exceptions: file.exceptions.map(({ package: name, ...exception }) => ({
            ...exception,
            package: name ?? null,
        })),
    };
}
/** The overrides that a checked section stands for. */
function toOverride(file) {
    return {
        people: file.people,
        teams: file.teams.map((name) => name.replace(/^@/, '')),
        minutes: (0,duration/* readDuration */.$7)(file.for) ?? usual.override.minutes,
    };
}
/** A duration up to so many minutes; `expected` says what to write instead of another. */
function guard_rule_settings_duration(usualMinutes, maximum, expected) {
    return schemas/* string */.YjP(expected)
        .refine((text) => ((0,duration/* readDuration */.$7)(text) ?? Infinity) <= maximum, expected)
        .default(usualMinutes % 60 === 0 ? `${usualMinutes / 60}h` : `${usualMinutes}m`);
}

;// CONCATENATED MODULE: ./.build/src/config/guard-settings.js









const guard_settings_usual = default_settings/* defaultGuardSettings */.o;
const objecting = check_name/* checkNames */.LN.filter((check) => check !== 'fix-through');
const level = schemas/* enum */.k5n(['block', 'warn', 'off']);
/** What becomes of a deployment by each check, where that is not what it is without the section. */
const checksSchema = schemas/* strictObject */.rej({
    configuration: level
        .optional()
        .describe('Mistakes in the section `guard` or in `timezone`. Left out: `block`.'),
    'deploy-window': level
        .optional()
        .describe('Outside `windows`, or in `quiet-hours`. Left out: `block` where you list any, else off. Set to `block` or `warn` with neither listed, deployments may go ahead Monday to Thursday from 09:00 to 17:00 and Friday from 09:00 to 12:00, in `timezone`.'),
    freeze: level
        .optional()
        .describe('In one of the `freezes`, while an issue labelled `freeze` is open, or while somebody else holds a lock of branch-deploy. Left out: `block`.'),
    holiday: level
        .optional()
        .describe('On a day off of `holidays`. Left out: `block` where you set any, else off.'),
    'open-incident': level
        .optional()
        .describe('While an incident of `incidents` is open. Left out: `block`.'),
    'fix-through': schemas/* enum */.k5n(['allow', 'warn', 'off'])
        .optional()
        .describe('What becomes of rollbacks, fixes and documentation when other checks object: `allow` lets them through, `warn` too but warns, `off` holds them back. Left out: `allow`.'),
    migration: level
        .optional()
        .describe('Database migrations that do harm, by `migrations`. Left out: `off`.'),
    vulnerability: level
        .optional()
        .describe('Vulnerable dependencies, by `vulnerabilities`. Left out: `off`.'),
    'required-checks': level
        .optional()
        .describe('One of the `required-checks` is not green. Left out: `block` where you list any, else off.'),
    concurrency: level
        .optional()
        .describe('Another deployment to the environment is in progress. Left out: `off`.'),
})
    .prefault({})
    .describe('What happens when a check objects: `block` stops the deployment, `warn` lets it go ahead with a warning, `off` does not check.');
const unknownLevel = schemas/* enum */.k5n(['block', 'warn', 'allow']).optional();
const unknownSchema = schemas/* strictObject */.rej(forEachCheck((check) => unknownLevel.describe(`For \`${check}\`: \`block\`, \`warn\` or \`allow\`. Left out: as in \`checks\`.`)))
    .prefault({})
    .describe('What happens when a check could not find out, as when GitHub does not answer: `block`, `warn` or `allow`. Left out: the same as when it objects.');
/** The section `guard`: when and what may be deployed. */
const guardSchema = schemas/* strictObject */.rej({
    windows: windowsSchema,
    'quiet-hours': quietHoursSchema,
    freezes: freezesSchema,
    holidays: guardHolidaysSchema,
    incidents: incidentsSchema,
    'fix-through': fixSchema,
    migrations: schemas/* strictObject */.rej({
        block: schemas/* array */.YOg(schemas/* enum */.k5n(finding/* hazards */.I))
            .default([...guard_settings_usual.migrations.block])
            .describe('Harm that stops a deployment; docs/migrations-check.md explains each kind.'),
        warn: schemas/* array */.YOg(schemas/* enum */.k5n(finding/* hazards */.I))
            .default([...guard_settings_usual.migrations.warn])
            .describe('Harm that only warns. What is in neither list is let through.'),
    })
        .prefault({})
        .describe('Which harm by database migrations counts, once `checks` sets `migration`.'),
    vulnerabilities: vulnerabilitiesSchema,
    'required-checks': guard_rule_settings_names(50)
        .default([])
        .describe('Names of checks that must be green on the commit, such as `[test]`; `*` stands for any characters.'),
    'forgotten-after': guard_rule_settings_duration(guard_settings_usual.forgottenAfterMinutes, 7 * 24 * 60, 'write a duration up to 7d, such as 6h').describe('A deployment in progress for longer counts as forgotten: `concurrency` warns, and no longer stops.'),
    override: overrideSchema,
    checks: checksSchema,
    'on-unknown': unknownSchema,
    final: schemas/* array */.YOg(schemas/* enum */.k5n(objecting))
        .default([])
        .describe('Checks that count even for a fix, and that no override sets aside.'),
})
    .prefault({})
    .describe('The deploy guard: when deployments may go ahead, and what stops them.');
/** The keys of the section that no other section shares its name with. */
const guardKeys = Object.keys(guardSchema.unwrap().shape).filter((key) => key !== 'holidays' && key !== 'migrations');
/** The settings that a checked section `guard` stands for. */
function toGuardSettings(file, shared) {
    const { timezone, migrations } = shared;
    const { unknownSize, rules } = migrations;
    const { rollbacks, labels, 'docs-only': docsOnly } = file['fix-through'];
    const checks = forEachCheck((check) => file.checks[check] ?? guard_settings_usual.checks[check]);
    const windows = windowsOf(file, shared);
    return {
        timezone,
        windows,
        quietHours: toQuietHours(inKnownZone(file['quiet-hours'], shared), timezone),
        freezes: toFreezes(inKnownZone(file.freezes, shared), timezone),
        holidays: hasKnownDays(file, windows, shared) ? toGuardHolidays(file.holidays) : null,
        incidents: file.incidents,
        fixThrough: {
            level: file.checks['fix-through'] ?? guard_settings_usual.fixThrough.level,
            rollbacks,
            labels,
            docsOnly,
        },
        migrations: { ...file.migrations, unknownSize, rules },
        vulnerabilities: toVulnerabilities(file.vulnerabilities),
        requiredChecks: file['required-checks'],
        forgottenAfterMinutes: (0,duration/* readDuration */.$7)(file['forgotten-after']) ?? guard_settings_usual.forgottenAfterMinutes,
        override: toOverride(file.override),
        checks,
        onUnknown: forEachCheck((check) => file['on-unknown'][check] ?? whenUnknown[checks[check]]),
        final: file.final,
    };
}
/** What could not be checked counts as much as what was found. */
const whenUnknown = { block: 'block', warn: 'warn', off: 'allow' };
/** Whoever switches the check on and says nothing else gets the usual window. */
function windowsOf({ windows, checks, 'quiet-hours': quietHours }, shared) {
    const isOn = (checks['deploy-window'] ?? 'off') !== 'off';
    const areNone = windows.length + quietHours.length === 0;
    const areAllRead = !['timezone', 'guard.windows', 'guard.quiet-hours'].some((key) => isLeftOut(key, shared));
    if (isOn && areNone && areAllRead)
        return [usualWindow(shared.timezone)];
    return toWindows(inKnownZone(windows, shared), shared.timezone);
}
/** Nobody knows when rules count whose zone is that of the file, where that cannot be read. */
function inKnownZone(rules, shared) {
    return rules.filter((rule) => rule.timezone !== undefined || !isLeftOut('timezone', shared));
}
/** Days off are those of their zone, else of the windows, else of the file. */
function hasKnownDays({ holidays }, windows, shared) {
    return holidays?.timezone !== undefined || windows.length > 0 || !isLeftOut('timezone', shared);
}
/** Whether something could not be read of what stands at a key. */
function isLeftOut(key, { leftOut = [] }) {
    return leftOut.some((path) => `${path.join('.')}.`.startsWith(`${key}.`));
}
function forEachCheck(levelOf) {
    return {
        configuration: levelOf('configuration'),
        'deploy-window': levelOf('deploy-window'),
        freeze: levelOf('freeze'),
        holiday: levelOf('holiday'),
        'open-incident': levelOf('open-incident'),
        migration: levelOf('migration'),
        vulnerability: levelOf('vulnerability'),
        'required-checks': levelOf('required-checks'),
        concurrency: levelOf('concurrency'),
    };
}


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

/***/ 41860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ vulnerabilitySeverities),
/* harmony export */   m: () => (/* binding */ weekdays)
/* harmony export */ });
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const vulnerabilitySeverities = ['low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 45464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hazards),
/* harmony export */   Y: () => (/* binding */ lockModes)
/* harmony export */ });
/** From the worst to the least. */
const hazards = [
    'long',
    'fails',
    'data-loss',
    'compatibility',
    'queue',
    'advice',
];
/** Locks of PostgreSQL on tables, from the weakest to the strongest, by the names of its documentation. */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];


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
 * places. Null for none: names that differ by a number or by one letter at their end, such as `prod-a` and `prod-b`, and short ones such
 * as `eu` and `us`, are brothers.
 */
function slipOf(name, known) {
    return known.find((one) => isSlip(name.toLowerCase(), one.toLowerCase())) ?? null;
}
function isSlip(one, other) {
    const letters = (name) => name.replace(/[^\p{L}\p{N}]\p{L}$|\d/gu, '');
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
