export const id = 8395;
export const ids = [8395];
export const modules = {

/***/ 18395:
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
// EXTERNAL MODULE: ./.build/src/config/guard-settings.js + 7 modules
var guard_settings = __webpack_require__(21570);
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
// EXTERNAL MODULE: ./.build/src/config/clock-settings.js
var clock_settings = __webpack_require__(99988);
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
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(39982);
// EXTERNAL MODULE: ./.build/src/postmortem/check/check-result.js
var check_result = __webpack_require__(23459);
// EXTERNAL MODULE: ./.build/src/text/login.js
var login = __webpack_require__(6490);
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
    clock: clock_settings/* clockSchema */.ky,
    teams: clock_settings/* teamsSchema */.wU,
    holidays: clock_settings/* holidaysSchema */.Py,
    'post-mortem': postMortemSchema,
    'action-items': actionItemsSchema,
    people: peopleSchema,
    migrations: migrationsSchema,
    guard: guard_settings/* guardSchema */.t8,
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
        clock: (0,clock_settings/* toClockSettings */.TS)(file.clock),
        teams: (0,clock_settings/* toTeams */.SV)(file.teams),
        holidays: (0,clock_settings/* toHolidayPlace */.fk)(file.holidays),
        postMortem: toPostMortemSettings(file['post-mortem']),
        actionItems: toActionItemSettings(file['action-items']),
        people: file.people,
        migrations,
        guard: (0,guard_settings/* toGuardSettings */.KS)(file.guard, { timezone: file.timezone, migrations, leftOut }),
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
            message: `unknown key ${JSON.stringify([...issue.path, key].join('.'))}. ${issue.path.length === 0 && guard_settings/* guardKeys */.On.includes(key)
                ? 'It belongs into the section "guard": indent it.'
                : suggest(key, known)}`,
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
