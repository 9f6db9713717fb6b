export const id = 172;
export const ids = [172];
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

/***/ 7791:
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


/***/ })

};
