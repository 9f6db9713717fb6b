export const id = 7026;
export const ids = [7026];
export const modules = {

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

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecordChanges: () => (/* binding */ runRecordChanges)
});

// EXTERNAL MODULE: ./.build/src/changes/reported/changes-file.js
var changes_file = __webpack_require__(3307);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/changes/reported/external-change.js
var external_change = __webpack_require__(5039);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
;// CONCATENATED MODULE: ./.build/src/changes/reported/reported-change-schema.js


/** How much one call may report, and how much of it is kept; lengths in UTF-16 units. */
const reportLimits = {
    changes: 100,
    id: 200,
    title: 200,
    body: 2000,
    url: 2000,
    name: 100,
    services: 20,
    futureSeconds: 24 * 3600,
};
/** What somebody outside may say a change is; what only a repository has is not among them. */
const reportedKinds = [
    'feature-flag',
    'config',
    'infrastructure',
    'migration',
    'dependency',
    'code',
];
const dateTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** It becomes a link in a comment of ours: nothing that could end the link, or hide where it leads. */
const webPage = /^https:\/\/[A-Za-z0-9][\w.~:/?#@!$&*+,;=%-]*$/;
const idWanted = `write letters, digits and \`. _ : / @ + = -\` without spaces, at most ${reportLimits.id}`;
const titleWanted = `write 1 to ${reportLimits.title} characters`;
const nameWanted = `write 1 to ${reportLimits.name} characters`;
const servicesWanted = `list at most ${reportLimits.services} names`;
const bodyWanted = `write at most ${reportLimits.body} characters, or leave it out`;
/** What to write for `at`. */
const dateTimeWanted = 'write a date and time with its offset, such as 2026-11-20T13:50:00Z';
/** One change as it is reported: each field with what it means, and what to write where it cannot be used. */
const reportedChangeSchema = schemas/* strictObject */.rej({
    id: field(reportLimits.id, idWanted)
        .regex(/^[A-Za-z0-9][\w.:/@+=-]*$/, idWanted)
        .describe('Names the change for good, such as `launchdarkly-8812`. Reported again, it is the same change; the newest `at` counts.'),
    at: schemas/* string */.YjP(dateTimeWanted)
        .regex(dateTime, dateTimeWanted)
        .describe('When it took effect: RFC 3339 with any offset, such as `2026-11-20T13:50:00Z`.'),
    title: field(reportLimits.title, titleWanted)
        .refine((title) => (0,text_escape/* plainLine */.h0)(title) !== '', titleWanted)
        .describe('What was changed, in the words people would use when it breaks; the report is compared with them.'),
    kind: schemas/* enum */.k5n(reportedKinds, `allowed are ${reportedKinds.join(', ')}`)
        .describe(`What sort of change it is: ${reportedKinds.map((kind) => `\`${kind}\``).join(', ')}.`),
    url: schemas/* string */.YjP('write an https address')
        .max(reportLimits.url, `at most ${reportLimits.url} characters are kept`)
        .regex(webPage, 'write an https address; percent-encode spaces, quotes and brackets')
        .optional()
        .describe('Its page, an `https` address.'),
    environment: field(reportLimits.name, `${nameWanted}, or leave it out`)
        .optional()
        .describe('Where it took effect. A change of another environment than the incident is ruled out.'),
    services: schemas/* array */.YOg(field(reportLimits.name, nameWanted), servicesWanted)
        .max(reportLimits.services, servicesWanted)
        .optional()
        .describe('Services it belongs to, by the names incidents use.'),
    body: schemas/* string */.YjP(bodyWanted)
        .max(reportLimits.body, bodyWanted)
        .optional()
        .describe('More words: what it does, why, what it was before.'),
});
/** What a call reports. */
const reportedChangesSchema = schemas/* object */.Ikc({
    changes: schemas/* array */.YOg(reportedChangeSchema)
        .max(reportLimits.changes)
        .describe(`The changes, at most ${reportLimits.changes} a call.`),
});
function field(maximum, allowed) {
    return schemas/* string */.YjP(allowed).trim().min(1, allowed).max(maximum, allowed);
}

;// CONCATENATED MODULE: ./.build/src/changes/reported/reported-changes.js






/**
 * Reads changes that somebody outside reports: `{ changes: [...] }`, a bare list or a single change. Of an id that comes twice
 * the newest counts; an entry with a problem is left out whole.
 */
function readReportedChanges(value, now) {
    if (value === undefined)
        return { changes: [], problems: [`The report is no JSON; ${wanted}`] };
    const listed = (0,canonical_json/* isRecord */.u4)(value) && value['changes'] !== undefined ? value['changes'] : value;
    if ((0,canonical_json/* isRecord */.u4)(listed) && !looksLikeChange(listed))
        return { changes: [], problems: [noChanges] };
    const entries = Array.isArray(listed) ? listed : [listed];
    if (entries.length > reportLimits.changes) {
        const message = `changes has ${entries.length} entries; at most ${reportLimits.changes} can be reported in one call, so none was recorded.`;
        return { changes: [], problems: [message] };
    }
    const readings = entries.map((entry, index) => readEntry(entry, `changes[${index}]`, now));
    return {
        changes: (0,changes_file/* mergeChanges */.e6)([], readings.flatMap((one) => ('change' in one ? [one.change] : []))),
        problems: readings.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
const wanted = 'write { "changes": [{ "id": …, "at": …, "title": …, "kind": … }] }.';
const noChanges = `The report has no changes; ${wanted}`;
function looksLikeChange(value) {
    return ['id', 'at', 'title', 'kind'].some((name) => Object.hasOwn(value, name));
}
function readEntry(entry, place, now) {
    if (!(0,canonical_json/* isRecord */.u4)(entry)) {
        return {
            problems: [`${place} is ${seen(entry)}; write an object with id, at, title and kind.`],
        };
    }
    const result = reportedChangeSchema.safeParse(entry);
    if (!result.success)
        return { problems: problemsOf(result.error.issues, { entry, place }) };
    const at = (0,instant/* readInstant */.Wr)(result.data.at);
    const wrong = (why) => ({ problems: [`${place}.at is ${seen(result.data.at)}; ${why}.`] });
    if (at === null)
        return wrong(dateTimeWanted);
    if (at > (0,instant/* addSeconds */.ps)(now, reportLimits.futureSeconds)) {
        return wrong(`that is more than a day ahead of ${now}`);
    }
    return { change: changeOf(result.data, at) };
}
function changeOf(reported, at) {
    const { body = '', url = null, environment = null, services = [] } = reported;
    const names = [...new Set(services)];
    return (0,external_change/* changeOfReport */.e)({ ...reported, at, body, url, environment, services: names });
}
/** What is wrong with one entry, a sentence a field. */
function problemsOf(issues, { entry, place }) {
    const sentences = issues.map(({ path, message, keys }) => {
        if (keys !== undefined)
            return unknownKeys(keys, place);
        const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
        return `${place}${where.join('')} is ${seen(valueAt(entry, path))}; ${message}.`;
    });
    const told = [...new Set(sentences)];
    const more = told.length - mostProblems;
    return more > 0 ? [...told.slice(0, mostProblems), `${place} has ${more} more problems.`] : told;
}
/** So many problems of one entry, and unknown keys of it, are told one by one. */
const mostProblems = 10;
const mostKeys = 5;
function unknownKeys(keys, place) {
    const shown = keys.slice(0, mostKeys).map(seen).join(', ');
    const more = keys.length > mostKeys ? ` and ${keys.length - mostKeys} more` : '';
    const known = Object.keys(reportedChangeSchema.shape).join(', ');
    return `${place} has ${shown}${more}; known are ${known}.`;
}
function valueAt(value, path) {
    return path.reduce((inner, step) => {
        if (Array.isArray(inner))
            return inner[Number(step)];
        return (0,canonical_json/* isRecord */.u4)(inner) ? inner[String(step)] : undefined;
    }, value);
}
/** A value as a message shows it. Only its surface: a payload may be nested deeper than a stack. */
function seen(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return JSON.stringify((0,text_escape/* plainLine */.h0)(value, 80));
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    return (0,canonical_json/* isRecord */.u4)(value) ? 'an object' : String(value);
}

// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/changes/tell-changes.js




/** Tells what was recorded: log, output `result`, the page of the run. */
async function tellChanges({ recorded, known, left, problems }, world, teller) {
    const did = world.dryRun ? 'would have recorded' : 'recorded';
    const groups = [
        [did, recorded],
        ['on record already', known],
        ['not kept, as a newer report of it or newer changes are on record', left],
    ];
    const lines = groups.flatMap(([what, changes]) => changes.map((change) => ({ what, change })));
    for (const { what, change } of lines) {
        world.log.info(`${what}: ${(0,text_escape/* plainLine */.h0)(change.title)} (${detailOf(change)})`);
    }
    for (const problem of problems)
        world.log.problem(problem);
    teller.setOutput('result', (0,canonical_json/* canonicalJson */.dj)({
        version: 1,
        changed: recorded.length > 0 && !world.dryRun,
        recorded: world.dryRun ? [] : recorded.map(idOf),
        known: known.map(idOf),
        left: left.map(idOf),
        problems,
    }));
    const items = [
        ...lines.map(({ what, change }) => `${what}: ${(0,text_escape/* inlineText */.ln)(change.title)} (${detailOf(change)})`),
        ...problems.map((problem) => (0,text_escape/* inlineText */.ln)(problem)),
    ];
    const shown = items.length === 0 ? ['The report was empty.'] : items.map((item) => `- ${item}`);
    const heading = '## Changes outside of the repository';
    await teller.showSummary(`${heading}\n\n${shown.join('\n')}\n`);
}
function idOf(change) {
    return (0,external_change/* reportOfChange */.Y)(change)?.id ?? change.id;
}
function detailOf({ at, external }) {
    return [external?.kind ?? '', (0,instant/* showUtc */.Gv)(at)].join(', ');
}

// EXTERNAL MODULE: ./.build/src/flows/records/create-records-branch.js
var create_records_branch = __webpack_require__(5110);
// EXTERNAL MODULE: ./.build/src/flows/records/read-records.js
var read_records = __webpack_require__(1413);
// EXTERNAL MODULE: ./.build/src/flows/records/refuse-unusable.js
var refuse_unusable = __webpack_require__(1623);
// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(1167);
// EXTERNAL MODULE: ./.build/src/flows/run/show-plan.js
var show_plan = __webpack_require__(4612);
;// CONCATENATED MODULE: ./.build/src/flows/record-changes.js










/**
 * Records changes that bypass the repository, so that incidents find them among their suspects. `report` is what somebody sent,
 * not yet checked. What can be used is recorded; anything else ends the run as failed once that is done.
 */
async function runRecordChanges(world, teller, report) {
    const work = { what: record_paths/* sharedPaths */.KQ.changes, remedy: again };
    const firstLook = { known: null };
    const told = await (0,rounds/* inRounds */.T)(world, work, () => lookAndWrite(world, report, firstLook));
    await tellChanges(told, world, teller);
    if (told.problems.length > 0)
        throw unusable(told);
}
const again = 'Run the workflow again: what is on record already is not recorded twice.';
async function lookAndWrite(world, report, firstLook) {
    const observation = await world.github.observeRepository();
    (0,refuse_unusable/* refuseUnusable */.A)(observation.repository, world);
    const records = (0,read_records/* readRecordedChanges */.uR)(observation, world);
    const reading = readReportedChanges(report, observation.readAt);
    const merged = (0,changes_file/* mergeChanges */.e6)(records.changes, reading.changes);
    firstLook.known ??= records.changes;
    const told = sortOut(reading, { merged, known: firstLook.known });
    const after = (0,changes_file/* printChangesFile */.rA)(merged);
    const isSettled = merged.every((change) => isAmong(records.changes, change));
    if (isSettled)
        return told;
    const before = records.text;
    if (world.dryRun) {
        const patch = await (0,show_plan/* showFileChange */.Mw)({ path: record_paths/* sharedPaths */.KQ.changes, before, after });
        world.log.info([show_plan/* dryRunHeading */.h7, patch].join('\n'));
        return told;
    }
    return write(world, { records, after, readAt: observation.readAt, told });
}
/** What becomes of each change that was reported. */
function sortOut({ changes, problems }, { merged, known }) {
    const kept = changes.filter((change) => isAmong(merged, change));
    return {
        recorded: kept.filter((change) => !isAmong(known, change)),
        known: kept.filter((change) => isAmong(known, change)),
        left: changes.filter((change) => !isAmong(merged, change)),
        problems,
    };
}
function isAmong(changes, change) {
    return changes.some((other) => other.id === change.id && (0,changes_file/* isSameReport */.rv)(other, change));
}
/** Commits the file. Key: the head of the branch; one that does not exist yet is created first. */
async function write(world, { records, after, readAt, told }) {
    const head = records.head ?? (await (0,create_records_branch/* createRecordsBranch */.j)(world, readAt));
    if (head === 'exists')
        return 'look-again';
    const count = told.recorded.length;
    const message = `${count} change${count === 1 ? '' : 's'} from outside of the repository [skip ci]`;
    const files = new Map([[record_paths/* sharedPaths */.KQ.changes, after]]);
    const committed = await world.github.commitRecords({ head, message, files });
    return committed === 'stale' ? 'look-again' : told;
}
/** So many problems stand in the message itself; the run's page has all. */
const record_changes_mostProblems = 10;
function unusable({ problems, recorded, known }) {
    const more = problems.length - record_changes_mostProblems;
    const all = [
        ...problems.slice(0, record_changes_mostProblems),
        ...(more > 0 ? [`And ${more} more problems.`] : []),
    ];
    const others = recorded.length + known.length > 0 ? 'The other changes are on record; send' : 'Send';
    return new user_error/* UserError */.yo('bad-input', {
        what: `Not every change could be used. ${all.join(' ')}`,
        remedy: `${others} these again once they are mended; docs/changes.md says what a change is made of.`,
    });
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


/***/ })

};
