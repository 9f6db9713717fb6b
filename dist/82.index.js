export const id = 82;
export const ids = [82];
export const modules = {

/***/ 3082:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./.build/src/changes/change.js
var change = __webpack_require__(9309);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
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
            .describe('What paths are, ahead of the table in docs/changes.md.'),
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
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/src/config/yaml-source.js

/** Largest file read; characters. */
const maximumSize = 100_000;
/** Opens a YAML file; every syntax error, duplicate key and alias of it is a problem. An empty file is an empty map. */
function openYaml(text, file) {
    if (text.length > maximumSize) {
        const message = `the file is ${text.length} characters long; at most ${maximumSize} are read.`;
        return { problems: [{ file, line: 1, column: 1, message }] };
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [
        ...document.errors.map((error) => ({
            ...place(error.pos[0]),
            message: `${error.message}. Mend the YAML; until then the defaults are used.`,
        })),
        ...aliasOffsets(document)
            .slice(0, 1)
            .map((offset) => ({
            ...place(offset),
            message: 'aliases are not read here: write the value out.',
        })),
    ];
    if (problems.length > 0)
        return { problems };
    return {
        value: document.toJS() ?? {},
        placeOf: (path) => place(offsetOf(document, path)),
        keyPlaceOf: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
    };
}
/** Aliases can make a small file expand without end, and can hold themselves; a short file has no need of them. */
function aliasOffsets(document) {
    const offsets = [];
    (0,dist/* visit */.YR)(document, {
        Alias: (_key, alias) => {
            offsets.push(alias.range?.[0] ?? 0);
        },
    });
    return offsets;
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const steps = path.slice(0, length);
        const offset = startOf(document.getIn(steps, true)) ?? keyOffset(document, steps);
        if (offset !== null)
            return offset;
    }
    return 0;
}
function keyOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!(0,dist/* isMap */.jh)(parent))
        return null;
    const pair = parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === path.at(-1));
    return startOf(pair?.key);
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./.build/src/config/read-settings.js







/**
 * Reads a configuration file. What has a problem is left out and the rest is used, so that a slip in the file never keeps an
 * incident from being recorded; a file that is not YAML gives the defaults.
 */
function readSettings(text, file = settings/* settingsPath */.x) {
    const source = openYaml(text, file);
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


/***/ })

};
