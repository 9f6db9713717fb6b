export const id = 485;
export const ids = [485];
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

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(2637);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/src/changes/change.js
var change = __webpack_require__(9309);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./.build/src/text/login.js
var login = __webpack_require__(6490);
// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(5197);
// EXTERNAL MODULE: ./.build/src/config/clock.js
var clock = __webpack_require__(536);
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
    state: place().optional().describe('State or province, such as `BE`.'),
    region: place().optional().describe('Region or city of the state.'),
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
function place() {
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
var actor = __webpack_require__(3259);
// EXTERNAL MODULE: ./.build/src/incident/commands/command-table.js + 5 modules
var command_table = __webpack_require__(3647);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(5887);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
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
var incident_form = __webpack_require__(9982);
// EXTERNAL MODULE: ./.build/src/postmortem/check/check-result.js
var check_result = __webpack_require__(3459);
// EXTERNAL MODULE: ./.build/src/config/post-mortem.js
var post_mortem = __webpack_require__(2775);
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
const names = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).max(50).default([]);
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
        services: names.describe('Fits incidents that name one of these services.'),
        labels: names.describe('Fits incidents whose issue has one of these labels.'),
        paths: names.describe('Fits incidents whose description names a path matching one of these globs.'),
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
        paths: names.describe('Globs of the paths that are this service.'),
        environments: names.describe('Environments it runs in, when they are its own.'),
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
            paths: names.describe('Globs of paths.'),
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
})
    .describe('Configuration of Incident Loop, read from the default branch. Every key is optional.');
/** The settings that a checked file stands for. */
function toSettings(file) {
    const { sev1 = [], sev2 = [], sev3 = [], sev4 = [] } = file['severity-labels'];
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
    };
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
    const result = settingsSchema.safeParse(source.value);
    if (result.success)
        return { settings: toSettings(result.data), problems: [] };
    const problems = result.error.issues.flatMap((issue) => describeIssue(issue, source));
    return { settings: usable(source.value), problems: firstProblems(problems.toSorted(byPlace)) };
}
/** A file that is wrong throughout is told by its first problems; more annotations GitHub would not show. */
const maximumProblems = 20;
function firstProblems(problems) {
    const [last] = problems.slice(maximumProblems - 1);
    if (problems.length <= maximumProblems || last === undefined)
        return problems;
    const more = `and ${problems.length - maximumProblems + 1} more problems from here on.`;
    return [...problems.slice(0, maximumProblems - 1), { ...last, message: more }];
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
function describeIssue(issue, source) {
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => ({
            ...source.keyPlaceOf([...issue.path, key]),
            message: `unknown key ${JSON.stringify([...issue.path, key].join('.'))}. ${suggest(key, known)}`,
        }));
    }
    const path = issue.path.join('.');
    const subject = path === '' ? 'the file' : `"${path}"`;
    const seen = (0,shorten/* shorten */.m)(JSON.stringify(valueAt(source.value, issue.path)) ?? 'missing', 60);
    return [{ ...source.placeOf(issue.path), message: `${subject} is ${seen}: ${issue.message}.` }];
}
function suggest(key, known) {
    const nearest = (0,mod/* closest */.kp)(key, [...known]);
    const near = (0,mod/* distance */.Io)(key, nearest) <= Math.max(2, key.length / 3);
    return near ? `Did you mean "${nearest}"?` : `Known here: ${known.join(', ')}.`;
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
    const properties = (0,canonical_json/* isRecord */.u4)(schema) ? schema['properties'] : {};
    return (0,canonical_json/* isRecord */.u4)(properties) ? Object.keys(properties) : [];
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
    for (let step = 0; step < 6; step += 1) {
        const result = settingsSchema.safeParse(kept);
        if (result.success)
            return toSettings(result.data);
        for (const path of result.error.issues.flatMap(badPaths)) {
            kept = without(kept, path.slice(0, Math.max(1, path.length - step)));
        }
    }
    return settings/* defaultSettings */.L;
}
function badPaths(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [issue.path];
    return issue.keys.map((key) => [...issue.path, key]);
}
function without(value, path) {
    const [first, ...rest] = path;
    if (first === undefined)
        return undefined;
    if (Array.isArray(value)) {
        const last = rest.length === 0;
        return value.flatMap((item, index) => {
            if (index !== first)
                return [item];
            return last ? [] : [without(item, rest)];
        });
    }
    if (!(0,canonical_json/* isRecord */.u4)(value))
        return undefined;
    const entries = Object.entries(value).flatMap(([key, inner]) => {
        if (key !== first)
            return [[key, inner]];
        return rest.length === 0 ? [] : [[key, without(inner, rest)]];
    });
    return Object.fromEntries(entries);
}


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

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ actionTypes),
/* harmony export */   w: () => (/* binding */ workingStatuses)
/* harmony export */ });
const actionTypes = ['prevent', 'detect', 'mitigate', 'process'];
/** A status somebody can set while an incident runs. */
const workingStatuses = ['investigating', 'identified', 'monitoring'];


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ isDeclaringLabel),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   JT: () => (/* binding */ knownSpellings),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gO: () => (/* binding */ severities),
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
    return label.toLowerCase() === 'incident' || severityOfLabel(label, spellings) !== null;
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

/***/ 3459:
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
