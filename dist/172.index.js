export const id = 172;
export const ids = [172];
export const modules = {

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/src/config/settings-schema.js



const labels = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
    .max(20)
    .describe('Label names, without regard to case.');
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
    'status-comment': schemas/* strictObject */.rej({
        pin: schemas/* boolean */.zMY()
            .default(settings/* defaultSettings */.L.statusComment.pin)
            .describe('Pin the status comment on its issue, where GitHub offers that.'),
    })
        .prefault({})
        .describe('The comment that shows where an incident stands.'),
})
    .describe('Configuration of Incident Loop, read from the default branch. Every key is optional.');
/** The settings that a checked file stands for. */
function toSettings(file) {
    const { sev1 = [], sev2 = [], sev3 = [], sev4 = [] } = file['severity-labels'];
    return {
        timezone: file.timezone,
        severityLabels: { SEV1: sev1, SEV2: sev2, SEV3: sev3, SEV4: sev4 },
        trustedBots: file['trusted-bots'],
        statusComment: file['status-comment'],
    };
}

;// CONCATENATED MODULE: ./.build/src/config/read-settings.js







/** Largest configuration read; characters. */
const maximumSize = 100_000;
/**
 * Reads a configuration file. A key with a problem falls back to its default and the rest is used, so that a slip in the file
 * never keeps an incident from being recorded; a file that is not YAML gives the defaults.
 */
function readSettings(text, file = settings/* settingsPath */.x) {
    const source = openSource(text, file);
    if ('problems' in source)
        return { settings: settings/* defaultSettings */.L, problems: source.problems };
    const result = settingsSchema.safeParse(source.value);
    if (result.success)
        return { settings: toSettings(result.data), problems: [] };
    const problems = result.error.issues.flatMap((issue) => describeIssue(issue, source));
    const usable = settingsSchema.safeParse(withoutKeys(source.value, result.error.issues));
    return { settings: usable.success ? toSettings(usable.data) : settings/* defaultSettings */.L, problems };
}
function openSource(text, file) {
    const start = { file, line: 1, column: 1 };
    if (text.length > maximumSize) {
        const message = `is ${text.length} characters long; at most ${maximumSize} are read`;
        return { problems: [{ ...start, message }] };
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (document.errors.length > 0) {
        const problems = document.errors.map((error) => ({
            ...place(error.pos[0]),
            message: `${error.message}. Mend the YAML; until then the defaults are used.`,
        }));
        return { problems };
    }
    try {
        const value = document.toJS({ maxAliasCount: 50 }) ?? {};
        return { value, at: (path, key) => place(offsetOf(document.getIn(path, true), key)) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            problems: [
                { ...start, message: `${why}. Write the values out; no aliases are needed here.` },
            ],
        };
    }
}
function offsetOf(node, key) {
    if (key !== undefined && (0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
        return (0,dist/* isNode */.Ll)(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
    }
    return (0,dist/* isNode */.Ll)(node) || (0,dist/* isCollection */.P3)(node) ? (node.range?.[0] ?? 0) : 0;
}
function describeIssue(issue, source) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => ({
            ...source.at(issue.path, key),
            message: `unknown key "${[...issue.path, key].join('.')}". ${suggest(key, known)}`,
        }));
    }
    const seen = (0,shorten/* shorten */.m)(JSON.stringify(valueAt(source.value, issue.path)) ?? 'nothing', 60);
    const subject = path === '' ? 'the file' : `"${path}"`;
    return [{ ...source.at(issue.path), message: `${subject} is ${seen}: ${issue.message}.` }];
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
    return (0,canonical_json/* isRecord */.u4)(schema) && (0,canonical_json/* isRecord */.u4)(schema['properties']) ? Object.keys(schema['properties']) : [];
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
function withoutKeys(value, issues) {
    if (!(0,canonical_json/* isRecord */.u4)(value))
        return {};
    const bad = new Set(issues.flatMap(topLevelKeys));
    return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
}
function topLevelKeys(issue) {
    const [first] = issue.path;
    if (first !== undefined)
        return [String(first)];
    return issue.code === 'unrecognized_keys' ? issue.keys : [];
}


/***/ })

};
