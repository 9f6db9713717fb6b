export const id = 7875;
export const ids = [7875];
export const modules = {

/***/ 27875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/nearest-name.js
var nearest_name = __webpack_require__(97573);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(47238);
;// CONCATENATED MODULE: ./.build/src/config/leave-out.js

/**
 * A value without what stands at some paths; undefined where that is all of it. A list of which nothing is left is left out, too, so
 * that what counts without it counts again.
 */
function leaveOut(value, paths) {
    if (paths.length === 0)
        return value;
    if (paths.some((path) => path.length === 0))
        return undefined;
    const within = (inner, key) => leaveOut(inner, paths.filter(([first]) => first === key).map((path) => path.slice(1)));
    if (Array.isArray(value)) {
        const kept = value.map(within).filter((item) => item !== undefined);
        return kept.length === 0 ? undefined : kept;
    }
    if (!(0,canonical_json/* isRecord */.u4)(value))
        return undefined;
    const kept = Object.entries(value).map(([key, inner]) => [key, within(inner, key)]);
    return Object.fromEntries(kept.filter(([, inner]) => inner !== undefined));
}
/**
 * How much has to go with a value: a rule of the guard with another zone, other days or for other environments than somebody wrote
 * would say what is not so, and goes as a whole.
 */
function wholeOf(path) {
    const whole = rules.find((rule) => rule.every((step, index) => step === '*' || step === path[index]));
    return whole === undefined ? path : path.slice(0, whole.length);
}
const rules = [
    ['guard', 'windows', '*'],
    ['guard', 'quiet-hours', '*'],
    ['guard', 'freezes', '*'],
    ['guard', 'holidays'],
    ['guard', 'incidents', '*'],
    ['guard', 'vulnerabilities', 'exceptions', '*'],
];

// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/src/changes/change.js
var change = __webpack_require__(9309);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(66151);
// EXTERNAL MODULE: ./.build/src/text/login.js
var login = __webpack_require__(6490);
// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(45197);
// EXTERNAL MODULE: ./.build/src/config/clock.js
var clock = __webpack_require__(40536);
;// CONCATENATED MODULE: ./.build/src/config/clock-settings.js




/** The section `clock`: how long each step may take, and who hears of it when it takes longer. */
const clockSchema = schemas/* strictObject */.rej({
    sev1: targets('SEV1'),
    sev2: targets('SEV2'),
    sev3: targets('SEV3'),
    sev4: targets('SEV4'),
    'escalate-after': switchable({
        types: ['number', 'boolean', 'string'],
        read: (value) => (typeof value === 'number' && value >= 1.1 && value <= 20 ? value : null),
        expected: 'write how many times the first target the second is, from 1.1 to 20, or off',
    })
        .prefault(clock/* defaultClockSettings */.v.escalateAfter ?? 'off')
        .describe('When somebody is told a second time: so many times the first target, from the same start; `off` for never.'),
    responders: addressees().describe('Logins and teams reminded while nobody has acknowledged or leads; without any, whoever declared the incident.'),
    'escalate-to': addressees().describe('Logins and teams told as well at the second target.'),
})
    .prefault({})
    .describe('When somebody is reminded of an incident. Durations read `30m`, `2h`, `1h30m` or `2d`; `off` switches one off.');
/** The section `teams`: who is in which. */
const teamsSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(teamPattern(), 'write a team as organisation/team'), schemas/* array */.YOg(clock_settings_login()).max(100), {
    error: (issue) => issue.code === 'invalid_key'
        ? 'write a team as organisation/team, such as acme/platform'
        : undefined,
})
    .default({})
    .describe('Who is in which team, by login, as in `acme/platform: [ana, ben]`: workflows may not notify teams, so their members are mentioned.');
/** The section `holidays`: whose public holidays are no business days. */
const holidaysSchema = schemas/* strictObject */.rej({
    country: schemas/* string */.YjP('write its ISO 3166 code, such as DE')
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
    const usual = clock/* defaultClockSettings */.v.targets[severity];
    const { triage, investigating, identified, monitoring } = usual.statusMinutes;
    return schemas/* strictObject */.rej({
        acknowledge: clock_settings_duration(usual.acknowledgeMinutes).describe('From declaring it until somebody writes `/ack`.'),
        lead: clock_settings_duration(usual.leadMinutes).describe('From declaring it until somebody leads.'),
        update: clock_settings_duration(usual.updateMinutes).describe('From one update to the next, unless the one before promises another time.'),
        status: schemas/* strictObject */.rej({
            triage: clock_settings_duration(triage).describe('In triage.'),
            investigating: clock_settings_duration(investigating).describe('Until the cause is identified.'),
            identified: clock_settings_duration(identified).describe('Until the fix is live.'),
            monitoring: clock_settings_duration(monitoring).describe('Until it is resolved.'),
        })
            .prefault({})
            .describe('How long it may stay in a status.'),
        'post-mortem': businessDays(usual.postMortemDays).describe('Business days from resolving it until its post-mortem is merged; due at 17:00 in `timezone`.'),
    })
        .prefault({})
        .describe(`How long each step may take at ${severity}.`);
}
function clock_settings_duration(usualMinutes) {
    return switchable({
        types: ['string', 'integer', 'boolean'],
        read: readMinutes,
        expected: 'write a duration from 1m to 365d, such as 30m, 2h or 1h30m, or off',
    }).prefault(spell(usualMinutes));
}
function readMinutes(value) {
    return typeof value === 'string' || typeof value === 'number' ? (0,duration/* readDuration */.$7)(String(value)) : null;
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
    return schemas/* unknown */.L5J()
        .transform((value, context) => {
        if (value === false || (typeof value === 'string' && /^off$/i.test(value)))
            return null;
        const known = read(value);
        if (known !== null)
            return known;
        context.addIssue({ code: 'custom', message: expected, input: value });
        return core_core/* NEVER */.tm;
    })
        .meta({ type: types });
}
function addressees() {
    const expected = 'write a login such as @ana, or a team such as acme/platform';
    return schemas/* array */.YOg(schemas/* string */.YjP(expected).transform((written, context) => {
        const name = written.trim().replace(/^@/, '');
        if ((0,login/* isLogin */.W)(name))
            return { kind: 'person', login: name };
        if (teamPattern().test(name))
            return { kind: 'team', name };
        context.addIssue({ code: 'custom', message: expected, input: written });
        return core_core/* NEVER */.tm;
    }))
        .max(50)
        .default([]);
}
function clock_settings_login() {
    const expected = 'write a login such as ana';
    return schemas/* string */.YjP(expected)
        .transform((written) => written.trim().replace(/^@/, ''))
        .refine(login/* isLogin */.W, expected);
}
function teamPattern() {
    return /^@?[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i;
}
/** A code of a place; YAML reads some as numbers. */
function placeCode() {
    return schemas/* unknown */.L5J()
        .transform((value, context) => {
        const code = typeof value === 'number' ? String(value) : value;
        if (typeof code === 'string' && /^[\p{L}\d -]{1,40}$/u.test(code))
            return code;
        context.addIssue({ code: 'custom', message: 'write its code, such as BE', input: value });
        return core_core/* NEVER */.tm;
    })
        .meta({ type: ['string', 'integer'] });
}

// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(73259);
// EXTERNAL MODULE: ./.build/src/incident/commands/command-table.js + 5 modules
var command_table = __webpack_require__(73647);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(15887);
;// CONCATENATED MODULE: ./.build/src/config/command-settings.js





/** Nobody below this may give a command: what a stranger writes is never followed. */
const grantable = actor/* authorities */.e.filter((authority) => authority !== 'none' && authority !== 'read');
/** The section `commands`: who may give which. */
const commandsSchema = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(command_table/* verbs */.PB), schemas/* enum */.k5n(grantable))
    .default({})
    .describe(`What somebody needs to be allowed to give a command, where that is not what docs/commands.md says: ${grantable.join(', ')}.`);
/** The section `checklist`: what is checked before an incident is resolved. */
const checklistSchema = schemas/* strictObject */.rej({
    items: schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(200))
        .max(20)
        .default([...settings/* defaultSettings */.L.checklist.items])
        .describe('Boxes the status comment shows while an incident is monitored.'),
    'required-for': schemas/* array */.YOg(schemas/* enum */.k5n(severity/* severities */.gO))
        .max(4)
        .default([])
        .describe('Severities that `/resolve` refuses until every box is ticked; else it says which are not.'),
})
    .prefault({})
    .describe('What is checked before an incident is resolved.');

// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(12873);
// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(41860);
// EXTERNAL MODULE: ./.build/src/migrations/finding.js
var finding = __webpack_require__(45464);
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
;// CONCATENATED MODULE: ./.build/src/config/read-weekday.js

/** A day of the week, `fri` or `Friday`, without regard to case; null for anything else. */
function readWeekday(text) {
    const written = text.trim().toLowerCase();
    return guard_settings/* weekdays */.mx.find((day) => written === day || written === wholeNames[day]) ?? null;
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
    const numbers = guard_settings/* weekdays */.mx.flatMap((day, number) => (days.includes(day) ? [number] : []));
    const [first] = numbers;
    if (first === undefined)
        return false;
    const next = [...numbers.slice(1), first + guard_settings/* weekdays */.mx.length];
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
const oneDay = `write one of ${guard_settings/* weekdays */.mx.join(', ')}`;
const dayName = schemas/* string */.YjP(oneDay)
    .transform((text, context) => {
    const day = readWeekday(text);
    if (day !== null)
        return day;
    context.addIssue({ code: 'custom', message: oneDay, input: text });
    return core_core/* NEVER */.tm;
})
    // For editors: what to offer, and other spellings that are read.
    .meta({ anyOf: [{ enum: guard_settings/* weekdays */.mx }, { pattern: '^[A-Za-z]{3,9}$' }] });
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
        .prefault([...guard_settings/* weekdays */.mx])
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
            days: days === undefined ? (0,guard_settings/* usualWeek */.fH)(hours) : week,
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
    state: placeCode()
        .optional()
        .describe('State or province by its code, such as `BE`. Left out: what all of the country has.'),
    region: placeCode().optional().describe('Region or city of the state by its code.'),
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

;// CONCATENATED MODULE: ./.build/src/config/guard-rule-settings.js







const usual = guard_settings/* defaultGuardSettings */.oi;
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
    introduced: schemas/* enum */.k5n([...guard_settings/* vulnerabilitySeverities */.SP, 'off'])
        .default('high')
        .describe('From which severity on those count that the deployment brings; `off` for none.'),
    open: schemas/* enum */.k5n([...guard_settings/* vulnerabilitySeverities */.SP, 'off'])
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








const guard_settings_usual = guard_settings/* defaultGuardSettings */.oi;
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
        return [(0,guard_settings/* usualWindow */.jJ)(shared.timezone)];
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

// EXTERNAL MODULE: ./.build/src/migrations/check-settings.js
var check_settings = __webpack_require__(20031);
// EXTERNAL MODULE: ./.build/src/migrations/judge-settings.js
var judge_settings = __webpack_require__(19798);
// EXTERNAL MODULE: ./.build/src/migrations/recognise.js + 1 modules
var recognise = __webpack_require__(61424);
// EXTERNAL MODULE: ./.build/src/migrations/rule-ids.js
var rule_ids = __webpack_require__(52924);
;// CONCATENATED MODULE: ./.build/src/config/migration-settings.js






const megabyte = 1024 * 1024;
/** The section `migrations`: what the check of migrations cannot see in the repository. */
const migrationsSchema = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(recognise/* engines */.sP)
        .optional()
        .describe('What migrations run on where neither path nor text tell. Without it they are taken for PostgreSQL, and that is said.'),
    'server-version': schemas/* int */.Whr()
        .min(10)
        .max(30)
        .optional()
        .describe(`Major version of the PostgreSQL server. Without it the oldest supported one, ${judge_settings/* oldestSupportedVersion */.I}, is assumed, and that is said.`),
    timezone: schemas/* string */.YjP()
        .refine(instant/* isTimeZone */.kQ, 'not a time zone of the IANA database; write it like Europe/Berlin')
        .optional()
        .describe('Time zone of the session that migrates, such as `UTC`; unknown without it.'),
    'large-tables': schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(130))
        .max(500)
        .default([])
        .describe('Names of large tables without schema, `*` for any characters, as in `events_*`; for tables that the statistics do not know.'),
    statistics: schemas/* string */.YjP()
        .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$)).+\.(?:csv|json)$/, {
        error: 'write the path of a .csv or .json file in the repository',
    })
        .max(300)
        .optional()
        .describe('File of the repository with the size of each table: docs/migrations-check.md.'),
    'large-from': schemas/* strictObject */.rej({
        rows: schemas/* int */.Whr().min(1).default(check_settings/* defaultCheckSettings */.F7.largeFrom.rows).describe('This many rows are large.'),
        megabytes: schemas/* int */.Whr()
            .min(1)
            .default(check_settings/* defaultCheckSettings */.F7.largeFrom.bytes / megabyte)
            .describe('So are this many MiB, indexes included.'),
    })
        .prefault({})
        .describe('From where on a table of the statistics is large.'),
    'unknown-size': schemas/* enum */.k5n(check_settings/* strictnesses */.tB)
        .optional()
        .describe('How long work on a table counts of which nobody said how large it is; without, the check of a pull request warns, and the guard goes by the hazard.'),
    rules: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rule_ids/* ruleIds */.Z), schemas/* enum */.k5n(check_settings/* strictnesses */.tB))
        .default({})
        .describe('How rules count where not as usual, as in `renaming-column: off`; docs/migrations lists them.'),
})
    .prefault({})
    .describe('What the check of database migrations cannot see in the repository.');
/** The settings that a checked section `migrations` stands for. */
function toCheckSettings(file) {
    const { rows, megabytes } = file['large-from'];
    return {
        engine: file.engine ?? null,
        serverVersion: file['server-version'] ?? null,
        timezone: file.timezone ?? null,
        largeTables: file['large-tables'],
        statistics: file.statistics ?? null,
        largeFrom: { rows, bytes: megabytes * megabyte },
        unknownSize: file['unknown-size'] ?? check_settings/* defaultCheckSettings */.F7.unknownSize,
        rules: file.rules,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function iso_duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(39982);
// EXTERNAL MODULE: ./.build/src/postmortem/check/check-result.js
var check_result = __webpack_require__(23459);
// EXTERNAL MODULE: ./.build/src/config/post-mortem.js
var post_mortem = __webpack_require__(62775);
;// CONCATENATED MODULE: ./.build/src/config/post-mortem-settings.js






const post_mortem_settings_login = schemas/* string */.YjP('write a login such as ana')
    .transform((written) => written.trim().replace(/^@/, ''))
    .refine(login/* isLogin */.W, 'write a login such as ana');
/** The section `post-mortem`: which incidents get one, and who looks after it. */
const postMortemSchema = schemas/* strictObject */.rej({
    severities: schemas/* array */.YOg(schemas/* enum */.k5n(severity/* severities */.gO))
        .max(4)
        .default([...post_mortem/* defaultPostMortemSettings */.P.severities])
        .describe('Severities, the worst an incident had, that get a draft when it is resolved; `/postmortem` gets one for any.'),
    kinds: schemas/* array */.YOg(schemas/* enum */.k5n(incident_form/* incidentKinds */.CZ))
        .max(4)
        .default([...post_mortem/* defaultPostMortemSettings */.P.kinds])
        .describe('Kinds of incident that get one.'),
    reviewers: schemas/* array */.YOg(post_mortem_settings_login)
        .max(15)
        .default([])
        .describe('Logins asked to review it, beside those with a role in the incident and the code owners of `postmortems/`.'),
    owner: post_mortem_settings_login
        .optional()
        .describe('Login that is told last of all when an action item stays undone.'),
    'action-items': schemas/* enum */.k5n(['table', 'task-list'])
        .default(post_mortem/* defaultPostMortemSettings */.P.actionItems)
        .describe('How the draft lists action items.'),
    checks: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(check_result/* ruleIds */.Z), schemas/* enum */.k5n(['strict', 'warn', 'off']))
        .default({})
        .describe('How strict each rule of the check is, as in `blame: off`; docs/post-mortems.md lists the rules.'),
})
    .prefault({})
    .describe('Post-mortems: which incidents get a draft, and who looks after it.');
/** The section `action-items`: how they are read, and what becomes of them when a post-mortem is merged. */
const actionItemsSchema = schemas/* strictObject */.rej({
    headings: schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(100))
        .max(20)
        .default([])
        .describe('Further headings of the section that lists them, beside the usual ones.'),
    labels: schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(50))
        .max(10)
        .default([])
        .describe('Labels of their issues, beside `action-item`; one that is not there is left out.'),
    'date-order': schemas/* enum */.k5n(['dmy', 'mdy'])
        .optional()
        .describe('How 03/10/2021 is meant. Without it such a date is refused.'),
    sprint: schemas/* strictObject */.rej({
        start: date('write the first day of a sprint, such as 2026-01-05')
            .describe('The first day of any sprint.'),
        'length-days': schemas/* int */.Whr().min(1).max(90).describe('How long each is.'),
    })
        .optional()
        .describe('When sprints end, so that "next sprint" is a date.'),
    'due-dates': schemas/* enum */.k5n(['text', 'milestone'])
        .default(post_mortem/* defaultActionItemSettings */.e.dueDates)
        .describe('Where the due date is shown beside the text of the issue; `milestone` makes one a day.'),
    'due-field-id': schemas/* string */.YjP()
        .trim()
        .min(1)
        .max(100)
        .optional()
        .describe("Node id of the organisation's issue field that takes the due date."),
    'remind-days-before': schemas/* int */.Whr()
        .min(0)
        .max(30)
        .default(post_mortem/* defaultActionItemSettings */.e.remindDaysBefore)
        .describe('Days before it is due on which its owner is reminded; 0 for not.'),
})
    .prefault({})
    .describe('Action items: how they are read, and what becomes of them when a post-mortem is merged.');
/** The section `people`: logins by the names that post-mortems use. */
const peopleSchema = schemas/* record */.g1P(schemas/* string */.YjP().trim().min(1).max(100), post_mortem_settings_login)
    .default({})
    .describe('Logins by the names that post-mortems use, as in `Sarah Miller: sarahm`; without regard to case.');
/** The settings that a checked section `post-mortem` stands for. */
function toPostMortemSettings(file) {
    const { severities, kinds, reviewers, owner = null, checks } = file;
    return { severities, kinds, reviewers, owner, actionItems: file['action-items'], checks };
}
/** The settings that a checked section `action-items` stands for. */
function toActionItemSettings(file) {
    const { headings, labels, sprint } = file;
    return {
        headings,
        labels,
        dateOrder: file['date-order'] ?? null,
        sprint: sprint === undefined ? null : { start: sprint.start, lengthDays: sprint['length-days'] },
        dueDates: file['due-dates'],
        dueFieldId: file['due-field-id'] ?? null,
        remindDaysBefore: file['remind-days-before'],
    };
}

;// CONCATENATED MODULE: ./.build/src/config/settings-schema.js









const labels = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
    .max(20)
    .describe('Label names, without regard to case.');
const settings_schema_names = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).max(50).default([]);
/** Nothing but a web page or a file of the repository may become a link in a comment of ours. */
function isPage(url) {
    if (/^https:\/\/[^\s()<>]+$/.test(url))
        return true;
    return /^[\w.@-]+(?:\/[\w.@ -]+)*$/.test(url) && !url.split('/').includes('..');
}
/** The one table of settings: names, shapes, defaults and what they mean. The JSON Schema and the docs come from it. */
const settingsSchema = schemas/* strictObject */.rej({
    timezone: schemas/* string */.YjP()
        .refine(instant/* isTimeZone */.kQ, 'not a time zone of the IANA database; write it like Europe/Berlin')
        .default(settings/* defaultSettings */.L.timezone)
        .describe('IANA time zone in which times are shown beside UTC, such as `Europe/Berlin`.'),
    'severity-labels': schemas/* strictObject */.rej({
        sev1: labels.optional(),
        sev2: labels.optional(),
        sev3: labels.optional(),
        sev4: labels.optional(),
    })
        .default({})
        .describe('Further labels that mean a severity. `sev1`, `SEV-1` and `sev:1` always count; `sev1: [P1, critical]` adds two.'),
    'trusted-bots': schemas/* array */.YOg(schemas/* strictObject */.rej({
        login: schemas/* string */.YjP().min(1).max(100).describe('Login of the bot, such as `monitor[bot]`.'),
        id: schemas/* int */.Whr()
            .positive()
            .describe('Its numeric id, so that a renamed account gains nothing.'),
    }))
        .max(50)
        .default([])
        .describe('Bots that may declare incidents and set their severity. No other bot may.'),
    runbooks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        title: schemas/* string */.YjP().min(1).max(200).describe('What the link says.'),
        url: schemas/* string */.YjP()
            .max(2000)
            .refine(isPage, 'write an https address, or a path in the repository such as docs/runbook.md')
            .describe('An https address, or a path in the repository.'),
        services: settings_schema_names.describe('Fits incidents that name one of these services.'),
        labels: settings_schema_names.describe('Fits incidents whose issue has one of these labels.'),
        paths: settings_schema_names.describe('Fits incidents whose description names a path matching one of these globs.'),
    }))
        .max(200)
        .default([])
        .describe('Pages to link in the status comment; one without conditions is always linked.'),
    'status-comment': schemas/* strictObject */.rej({
        pin: schemas/* boolean */.zMY()
            .default(settings/* defaultSettings */.L.statusComment.pin)
            .describe('Pin the status comment on its issue, where GitHub offers that.'),
    })
        .prefault({})
        .describe('The comment that shows where an incident stands.'),
    environments: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(255))
        .max(20)
        .default([])
        .describe('Environments an incident is about when its description names none. Empty: the one named production, prod or live, else all that are not previews.'),
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(100).describe('As incidents name it.'),
        paths: settings_schema_names.describe('Globs of the paths that are this service.'),
        environments: settings_schema_names.describe('Environments it runs in, when they are its own.'),
    }))
        .max(500)
        .default([])
        .describe('Which paths belong to which service; a change on them weighs more.'),
    changes: schemas/* strictObject */.rej({
        'look-back-hours': schemas/* int */.Whr()
            .min(1)
            .max(720)
            .default(settings/* defaultSettings */.L.changes.lookBackHours)
            .describe('How far back changes are suspects. Migrations, flags and configuration count longer.'),
        'deploy-workflows': schemas/* array */.YOg(schemas/* string */.YjP()
            .regex(/^[\w.-]+\.ya?ml$/, 'write the name of a workflow file, such as deploy.yml'))
            .max(5)
            .default([])
            .describe('Workflow files that deploy, for repositories without GitHub deployments; each costs a request more.'),
        lines: schemas/* boolean */.zMY()
            .default(settings/* defaultSettings */.L.changes.readLines)
            .describe('Read the changed lines too; one request more, and better answers.'),
        kinds: schemas/* array */.YOg(schemas/* strictObject */.rej({
            kind: schemas/* enum */.k5n(change/* changeKinds */.c).describe('What these paths are.'),
            paths: settings_schema_names.describe('Globs of paths.'),
        }))
            .max(50)
            .default([])
            .describe('What paths are, ahead of our own table: src/changes/kinds-of-paths.ts.'),
    })
        .prefault({})
        .describe('Which changes are looked at when an incident is declared.'),
    rollback: schemas/* strictObject */.rej({
        kubernetes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z]+\/[a-z0-9.-]+$/, 'write it like deployment/web'))
            .max(20)
            .default([])
            .describe('Workloads that `kubectl rollout undo` takes back.'),
        commands: schemas/* array */.YOg(schemas/* string */.YjP()
            .min(1)
            .max(300)
            .regex(/^[^\r\n`]+$/, 'write one command line without backticks'))
            .max(10)
            .default([])
            .describe('Command lines of your own that go back to the version before, shown as they are.'),
    })
        .prefault({})
        .describe('How this repository goes back to an earlier version, beside what its workflows say.'),
    commands: commandsSchema,
    'record-text': schemas/* enum */.k5n(['full', 'none'])
        .default(settings/* defaultSettings */.L.recordText)
        .describe('`none` keeps facts and links on record and no text that people wrote, for security incidents.'),
    'keep-deleted': schemas/* boolean */.zMY()
        .default(settings/* defaultSettings */.L.keepDeleted)
        .describe('Keep the texts of commands whose comments were deleted.'),
    checklist: checklistSchema,
    clock: clockSchema,
    teams: teamsSchema,
    holidays: holidaysSchema,
    'post-mortem': postMortemSchema,
    'action-items': actionItemsSchema,
    people: peopleSchema,
    migrations: migrationsSchema,
    guard: guardSchema,
})
    .describe('Configuration of Incident Loop, read from the default branch. Every key is optional.');
/** The settings that a checked file stands for; `leftOut` is what could not be read of it. */
function toSettings(file, leftOut = []) {
    const { sev1 = [], sev2 = [], sev3 = [], sev4 = [] } = file['severity-labels'];
    const migrations = toCheckSettings(file.migrations);
    return {
        timezone: file.timezone,
        severityLabels: { SEV1: sev1, SEV2: sev2, SEV3: sev3, SEV4: sev4 },
        trustedBots: file['trusted-bots'],
        runbooks: file.runbooks,
        statusComment: file['status-comment'],
        environments: file.environments,
        services: file.services,
        changes: {
            lookBackHours: file.changes['look-back-hours'],
            deployWorkflows: file.changes['deploy-workflows'],
            readLines: file.changes.lines,
            kinds: file.changes.kinds,
        },
        rollback: file.rollback,
        commands: file.commands,
        recordText: file['record-text'],
        keepDeleted: file['keep-deleted'],
        checklist: { items: file.checklist.items, requiredFor: file.checklist['required-for'] },
        clock: toClockSettings(file.clock),
        teams: toTeams(file.teams),
        holidays: toHolidayPlace(file.holidays),
        postMortem: toPostMortemSettings(file['post-mortem']),
        actionItems: toActionItemSettings(file['action-items']),
        people: file.people,
        migrations,
        guard: toGuardSettings(file.guard, { timezone: file.timezone, migrations, leftOut }),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
;// CONCATENATED MODULE: ./.build/src/config/word-issue.js

/**
 * What to write instead of a value of the configuration, in plain words that go on after what was seen; for all that the schema
 * itself has no words for. Goes with `safeParse`. Unknown keys are worded where the known ones are at hand.
 */
function wordIssue(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `write ${wordsOf(issue)}`;
        case 'invalid_value':
            return `write ${oneOf(issue.values)}`;
        case 'too_small':
            return tooSmall(issue);
        case 'too_big':
            return tooBig(issue);
        case 'invalid_key':
            return issue.issues[0]?.message;
        case 'unrecognized_keys':
            return undefined;
        default:
            return 'it is not written as docs/settings.md says';
    }
}
function wordsOf(issue) {
    return kinds[issue.expected]?.(issue) ?? `something else: a value of the kind ${issue.expected}`;
}
/** By what zod expects. */
const kinds = {
    string: ({ input }) => `a text${isPlain(input) ? `, such as "${input}"` : ''}`,
    boolean: () => 'true or false',
    int: ({ input }) => `a whole number${unquoted(input)}`,
    number: ({ input }) => `a number${unquoted(input)}`,
    array: aList,
    object: aMap,
    record: () => 'a map: lines such as "key: value", indented',
};
/** A text that YAML takes for something else. */
function isPlain(input) {
    return typeof input === 'number' || typeof input === 'boolean';
}
function unquoted(input) {
    return typeof input === 'string' && /^\d+$/.test(input) ? ' without quotation marks' : '';
}
function aList({ inst, input, path = [] }) {
    const element = inst instanceof schemas/* ZodArray */.naA ? inst.element : null;
    if (element instanceof schemas/* ZodObject */.bvH)
        return 'a list, with "- " before the first key of each item';
    const items = (typeof input === 'string' ? input : '').split(',').map((item) => item.trim());
    const couldBe = items.join().length <= longestExample &&
        items.every((item) => element !== null && parse/* safeParse */.xL(element, item).success);
    return `a list, such as [${couldBe ? items.map(asYaml).join(', ') : usualItems(element, path)}]`;
}
const longestExample = 60;
function usualItems(element, path) {
    if (element instanceof schemas/* ZodEnum */.Vb4)
        return element.options.slice(0, 2).join(', ');
    return examples[String(path.at(-1))] ?? 'one, two';
}
/** Items for lists by the name of their key, where what was seen gives none. */
const examples = {
    environments: 'production',
    services: 'shop',
    labels: 'hotfix',
    paths: '"src/**"',
    people: 'ana',
    teams: 'acme/platform',
    'docs-only': '"docs/**"',
    'required-checks': 'test',
};
/** A text as YAML reads it; in quotation marks where it would read something else. */
function asYaml(text) {
    return /^[\p{L}_][\p{L}\d_ ./@-]*$/u.test(text) ? text : JSON.stringify(text);
}
function aMap({ inst }) {
    const keys = inst instanceof schemas/* ZodObject */.bvH ? Object.keys(inst.shape).slice(0, 3) : [];
    return `a map, with keys such as ${keys.join(', ')}`;
}
function oneOf(values) {
    return `${values.length > 1 ? 'one of ' : ''}${values.map(String).join(', ')}`;
}
function tooSmall({ origin, minimum }) {
    if (origin === 'array')
        return `list at least ${minimum}`;
    return origin === 'string' ? counted('at least', minimum) : `write ${minimum} or more`;
}
function tooBig({ origin, maximum }) {
    if (origin === 'array')
        return `list at most ${maximum}`;
    return origin === 'string' ? counted('at most', maximum) : `write ${maximum} or less`;
}
function counted(bound, length) {
    return `write ${bound} ${length} character${Number(length) === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./.build/src/config/yaml-source.js
var yaml_source = __webpack_require__(3037);
;// CONCATENATED MODULE: ./.build/src/config/read-settings.js









/**
 * Reads a configuration file. What has a problem is left out and the rest is used, so that a slip in the file never keeps an
 * incident from being recorded; a file that is not YAML gives the defaults.
 */
function readSettings(text, file = settings/* settingsPath */.x) {
    const source = (0,yaml_source/* openYaml */.I)(text, file);
    if ('problems' in source)
        return { settings: settings/* defaultSettings */.L, problems: source.problems };
    const result = settingsSchema.safeParse(source.value, { error: wordIssue });
    if (result.success)
        return { settings: toSettings(result.data), problems: [] };
    const problems = firstOfEachValue(result.error.issues).flatMap((one) => describeIssue(one, source));
    return { settings: usable(source.value), problems: firstProblems(problems.toSorted(byPlace)) };
}
/** A file that is wrong throughout is told by its first problems; more annotations GitHub would not show. */
const maximumProblems = 20;
function firstProblems(problems) {
    const [last] = problems.slice(maximumProblems - 1);
    if (problems.length <= maximumProblems || last === undefined)
        return problems;
    const others = problems.slice(maximumProblems - 1);
    const sections = [...new Set(others.flatMap((problem) => problem.sections ?? []))];
    const message = `and ${others.length} more problems from here on.`;
    return [...problems.slice(0, maximumProblems - 1), { ...last, sections, message }];
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
/** What else is wrong with a value follows from the first, as that a text is too long to be a list. */
function firstOfEachValue(issues) {
    const places = issues.map(({ code, path }) => `${code === 'unrecognized_keys'} ${JSON.stringify(path)}`);
    return issues.filter((_issue, index) => places.indexOf(places[index] ?? '') === index);
}
function describeIssue(issue, source) {
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => ({
            ...source.keyPlaceOf([...issue.path, key]),
            sections: issue.path.length > 0 ? sectionOf(issue.path) : [key, (0,nearest_name/* nearestName */.q)(key, known) ?? []].flat(),
            message: `unknown key ${JSON.stringify([...issue.path, key].join('.'))}. ${suggest(key, known)}`,
        }));
    }
    const path = issue.path.join('.');
    const subject = path === '' ? 'the file' : `"${path}"`;
    const seen = showValue(valueAt(source.value, issue.path));
    const message = `${subject} is ${seen}: ${issue.message}.`;
    return [{ ...source.placeOf(issue.path), sections: sectionOf(issue.path), message }];
}
/** The section a path is in; none for that of the whole file. */
function sectionOf(path) {
    return path.slice(0, 1).map(String);
}
/** What was seen; YAML gives null for a key with nothing behind it. */
function showValue(value) {
    return value === null ? 'empty' : (0,shorten/* shorten */.m)(JSON.stringify(value) ?? 'missing', 60);
}
function suggest(key, known) {
    const nearest = (0,nearest_name/* nearestName */.q)(key, known);
    return nearest === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
}
/** The keys the schema allows at a path, read off its JSON Schema so that there is one table only. */
function knownKeys(path) {
    let schema = json_schema_processors/* toJSONSchema */.bl(settingsSchema, { io: 'input' });
    for (const step of path) {
        if (!(0,canonical_json/* isRecord */.u4)(schema))
            return [];
        const properties = schema['properties'];
        schema =
            typeof step === 'number' ? schema['items'] : (0,canonical_json/* isRecord */.u4)(properties) && properties[String(step)];
    }
    if (!(0,canonical_json/* isRecord */.u4)(schema))
        return [];
    const { properties, propertyNames } = schema;
    if ((0,canonical_json/* isRecord */.u4)(properties))
        return Object.keys(properties);
    // A map of one kind of value, such as a level for each rule, names its keys here.
    const names = (0,canonical_json/* isRecord */.u4)(propertyNames) ? propertyNames['enum'] : [];
    return Array.isArray(names) ? names.map(String) : [];
}
function valueAt(value, path) {
    let inner = value;
    for (const step of path) {
        if (Array.isArray(inner))
            inner = inner[Number(step)];
        else if ((0,canonical_json/* isRecord */.u4)(inner))
            inner = inner[String(step)];
    }
    return inner;
}
/** The settings with as little as possible left out: first the value with the problem, then what holds it. */
function usable(value) {
    let kept = value;
    let leftOut = [];
    for (let step = 0; step < 6; step += 1) {
        const result = settingsSchema.safeParse(kept);
        if (result.success)
            return toSettings(result.data, leftOut);
        const paths = result.error.issues
            .flatMap(badPaths)
            .map((path) => wholeOf(path.slice(0, Math.max(1, path.length - step))));
        kept = leaveOut(kept, paths);
        leftOut = [...leftOut, ...paths];
    }
    return settings/* defaultSettings */.L;
}
function badPaths(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [issue.path];
    return issue.keys.map((key) => [...issue.path, key]);
}


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

/***/ 52924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The ids of all rules, in the order of the documentation; squawk's where it has the rule. Light, as settings are checked by it. */
const ruleIds = [
    'require-concurrent-index-creation',
    'require-concurrent-index-deletion',
    'require-concurrent-reindex',
    'ban-concurrent-index-creation-in-transaction',
    'cannot-run-in-transaction',
    'adding-foreign-key-constraint',
    'constraint-missing-not-valid',
    'disallowed-unique-constraint',
    'adding-serial-primary-key-field',
    'primary-key-using-nullable-index',
    'adding-exclusion-constraint',
    'adding-field-with-default',
    'adding-auto-increment-field',
    'adding-constrained-domain-field',
    'inline-column-constraint',
    'adding-required-field',
    'adding-not-nullable-field',
    'changing-column-type',
    'table-rewrite',
    'long-lock-in-transaction',
    'large-data-change',
    'require-concurrent-partition-detach',
    'attach-partition-unchecked',
    'refresh-not-concurrent',
    'explicit-lock',
    'alter-domain-validates',
    'ban-drop-table',
    'ban-drop-column',
    'ban-truncate-cascade',
    'ban-truncate',
    'ban-drop-database',
    'renaming-column',
    'renaming-table',
    'require-lock-timeout',
    'edited-migration',
    'deleted-migration',
];


/***/ }),

/***/ 23459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What a post-mortem can be checked for. */
const ruleIds = [
    'section-missing',
    'section-empty',
    'placeholder-left',
    'front-matter',
    'times-order',
    'timeline-order',
    'actions-prose',
    'owner-missing',
    'owner-unknown',
    'due-missing',
    'due-unclear',
    'due-past',
    'vague-action',
    'blame',
];


/***/ })

};
