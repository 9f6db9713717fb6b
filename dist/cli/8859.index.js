export const id = 8859;
export const ids = [8859];
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

/***/ 54028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReportedChanges: () => (/* binding */ readReportedChanges)
});

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/changes/reported/changes-file.js
var changes_file = __webpack_require__(53307);
// EXTERNAL MODULE: ./.build/src/changes/reported/external-change.js
var external_change = __webpack_require__(15039);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
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


/***/ }),

/***/ 29588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecordChanges: () => (/* binding */ runRecordChanges)
});

// EXTERNAL MODULE: ./.build/src/changes/reported/changes-file.js
var changes_file = __webpack_require__(53307);
// EXTERNAL MODULE: ./.build/src/changes/reported/reported-changes.js + 1 modules
var reported_changes = __webpack_require__(54028);
// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/changes/reported/external-change.js
var external_change = __webpack_require__(15039);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
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
var create_records_branch = __webpack_require__(25110);
// EXTERNAL MODULE: ./.build/src/flows/records/read-records.js
var read_records = __webpack_require__(81413);
// EXTERNAL MODULE: ./.build/src/flows/records/refuse-unusable.js
var refuse_unusable = __webpack_require__(14004);
// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(21167);
// EXTERNAL MODULE: ./.build/src/flows/run/show-plan.js
var show_plan = __webpack_require__(84612);
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
    const reading = (0,reported_changes.readReportedChanges)(report, observation.readAt);
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
const mostProblems = 10;
function unusable({ problems, recorded, known }) {
    const more = problems.length - mostProblems;
    const all = [
        ...problems.slice(0, mostProblems),
        ...(more > 0 ? [`And ${more} more problems.`] : []),
    ];
    const others = recorded.length + known.length > 0 ? 'The other changes are on record; send' : 'Send';
    return new user_error/* UserError */.yo('bad-input', {
        what: `Not every change could be used. ${all.join(' ')}`,
        remedy: `${others} these again once they are mended; docs/changes.md says what a change is made of.`,
    });
}


/***/ }),

/***/ 25110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRecordsBranch)
/* harmony export */ });
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/**
 * Creates the records branch; answers its head, or `exists` when another run was faster. `since` is when records of incidents begin,
 * null where whoever creates it keeps none. Key: the ref.
 */
async function createRecordsBranch(world, since) {
    const created = await world.github.createRecordsBranch(rootFiles(world, since));
    return created === 'exists' ? created : created.head;
}
function rootFiles(world, since) {
    return new Map([
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.index, world.templates['records-readme']],
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.open, (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__/* .printNewList */ .mh)(since)],
        // Preview hosts build every branch they see, unless the branch itself says no.
        ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
    ]);
}


/***/ }),

/***/ 14004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnusable)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** Refuses a repository that incidents cannot be kept in, before anything is written. */
function refuseUnusable(repository, world) {
    if (repository.archived) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-archived', {
            what: `${world.repositoryUrl} is archived, so nothing can be written to it.`,
            remedy: 'Unarchive the repository, or remove the workflow.',
        });
    }
    if (!repository.issuesEnabled) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('issues-disabled', {
            what: `Issues are switched off in ${world.repositoryUrl}.`,
            remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
        });
    }
    if (repository.defaultBranch === world.recordsBranch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', {
            what: `The input \`records-branch\` is "${world.recordsBranch}", the default branch.`,
            remedy: 'Name a branch of its own, such as incident-records.',
        });
    }
}


/***/ }),

/***/ 21167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inRounds)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** Another run may move the records branch under us this often before we give up. */
const maximumRounds = 30;
/** A write without an answer is looked for this often; then the next run finds out. */
const maximumUnanswered = 3;
/**
 * Looks, decides and writes, and looks again where another run was faster or GitHub did not answer a write: `look` finds out
 * what was done, in round 1 and those after it. Nothing is written blindly twice.
 */
async function inRounds(world, work, look) {
    let unanswered = 0;
    for (let round = 1; round <= maximumRounds; round += 1) {
        try {
            const result = await look(round);
            if (result !== 'look-again')
                return result;
            world.log.info('Somebody else wrote meanwhile; looking again.');
        }
        catch (error) {
            unanswered += 1;
            if (!isUnanswered(error) || unanswered > maximumUnanswered)
                throw error;
            world.log.info(`${error.message} Looking at what was done.`);
        }
        await world.github.pause(round);
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('records-contended', {
        what: `The branch ${world.recordsBranch} moved ${maximumRounds} times while ${work.what} was written.`,
        remedy: work.remedy,
    });
}
function isUnanswered(error) {
    return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === 'github-unavailable';
}


/***/ }),

/***/ 84612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ showFileChange),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   h7: () => (/* binding */ dryRunHeading),
/* harmony export */   tN: () => (/* binding */ showPlan)
/* harmony export */ });
/** What a plan does, a line each, in words for the summary of the run. */
function describePlan(plan) {
    const lines = [];
    if (plan.createBranch)
        lines.push('created the records branch');
    if (plan.createLabels.length > 0)
        lines.push(`created ${plan.createLabels.length} labels`);
    if (plan.newFacts.length > 0)
        lines.push(`recorded ${countOf(plan.newFacts.length, 'fact')}`);
    else if (plan.commit !== null)
        lines.push('brought the record up to date');
    return [...lines, ...plan.writes.map(describeWrite)];
}
/** What stands above everything a dry run shows. */
const dryRunHeading = 'Dry run: nothing is written. This is what would be:';
/** A plan as a diff: every write with what it replaces. */
async function showPlan(plan) {
    const labels = plan.createLabels.map((label) => `+ label ${label.name} (#${label.color})`);
    const files = await Promise.all((plan.commit?.files ?? []).map(showFileChange));
    const heading = plan.commit === null ? [] : [`commit: ${plan.commit.message}`];
    return [dryRunHeading, ...labels, ...heading, ...files, ...plan.writes.map(showWrite)].join('\n');
}
/** One file as a diff. Loads the diff library only when asked. */
async function showFileChange({ path, before, after }) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return createTwoFilesPatch(before === null ? '/dev/null' : path, path, before ?? '', after);
}
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** What a comment that is posted once is, by the first part of its key. */
const sayings = {
    reply: 'answered a comment',
    severity: 'told of the worse severity',
    resolved: 'told that it is resolved',
    late: 'reminded of what is late',
    escalated: 'reminded once more of what is late, and told others',
    'thread-full': 'told that the thread is nearly full',
};
function sayingInWords(key) {
    const [first = ''] = key.split(':');
    return sayings[first] ?? 'posted a comment';
}
function describeWrite(write) {
    switch (write.kind) {
        case 'post-comment':
            return 'posted the status comment';
        case 'say':
            return sayingInWords(write.key);
        case 'react':
            return write.reaction === 'THUMBS_UP' ? 'accepted a command' : 'refused a command';
        case 'assign':
            return `assigned ${write.logins.join(' and ')}`;
        case 'unassign':
            return `unassigned ${write.logins.join(' and ')}`;
        case 'close':
            return `closed the issue as ${write.reason}`;
        case 'edit-comment':
            return 'updated the status comment';
        case 'delete-comment':
            return 'removed a second status comment';
        case 'pin-comment':
            return 'pinned the status comment';
        case 'reopen':
            return 'reopened the issue';
        case 'add-labels':
            return `added ${write.names.map((name) => `\`${name}\``).join(' and ')}`;
        case 'remove-labels':
            return `removed ${write.names.map((name) => `\`${name}\``).join(' and ')}`;
    }
}
function showWrite(write) {
    switch (write.kind) {
        case 'post-comment':
        case 'edit-comment':
        case 'say':
            return `${write.kind}:\n${write.body.replace(/^/gm, '+ ')}`;
        case 'delete-comment':
            return `${write.kind}: ${write.id}`;
        case 'pin-comment':
            return `${write.kind}: ${write.databaseId}`;
        case 'reopen':
            return write.kind;
        case 'react':
            return `${write.kind}: ${write.reaction} to ${write.comment}`;
        case 'assign':
        case 'unassign':
            return `${write.kind}: ${write.logins.join(', ')}`;
        case 'close':
            return `${write.kind}: ${write.reason}`;
        case 'add-labels':
        case 'remove-labels':
            return `${write.kind}: ${write.names.join(', ')}`;
    }
}


/***/ }),

/***/ 73259:
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

/***/ 49260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ actionTypes),
/* harmony export */   w: () => (/* binding */ workingStatuses)
/* harmony export */ });
const actionTypes = ['prevent', 'detect', 'mitigate', 'process'];
/** A status somebody can set while an incident runs. */
const workingStatuses = ['investigating', 'identified', 'monitoring'];


/***/ }),

/***/ 75094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ readOpenIncidents),
/* harmony export */   YT: () => (/* binding */ isOlderThanRecords),
/* harmony export */   Z7: () => (/* binding */ printOpenIncidents),
/* harmony export */   fM: () => (/* binding */ begunBy),
/* harmony export */   mh: () => (/* binding */ printNewList)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39596);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);



const openVersion = 1;
/** Setup and the first label may come in one breath; a label this much older than the branch still counts. Seconds. */
const graceSeconds = 3600;
/** Everything unfinished; or why the file cannot be used. An empty text is an empty list. */
function readOpenIncidents(text) {
    if (text.trim() === '')
        return { since: null, incidents: [] };
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { damage: 'not-readable' };
    if (value['v'] > openVersion)
        return { damage: 'newer-version' };
    const { incidents, since = null } = value;
    if (!Array.isArray(incidents) || !incidents.every(isOpenIncident))
        return { damage: 'not-readable' };
    if (since !== null && typeof since !== 'string')
        return { damage: 'not-readable' };
    return { since, incidents };
}
/** `open.json` of a branch that is born now; `since` is null where it is born for something else than incidents. */
function printNewList(since) {
    return print({ since, incidents: [] });
}
/** The list as whoever is about to record incidents has it: one that is empty and has not begun begins now. */
function begunBy(now, list) {
    const { since, incidents } = list;
    return since === null && incidents.length === 0 ? { since: now, incidents } : list;
}
/**
 * `open.json` with this incident added, brought up to date, or taken out when it has ended and nobody is to be reminded of anything
 * any more; sorted by number.
 */
function printOpenIncidents(known, incident, { nextLookAt, watch }) {
    const others = known.incidents.filter((one) => one.number !== incident.number);
    const isOver = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(incident.status) && nextLookAt === null;
    const mine = isOver ? [] : [openIncident(incident, nextLookAt, watch)];
    const incidents = [...others, ...mine].sort((a, b) => a.number - b.number);
    return print({ since: known.since, incidents });
}
/** Whether something declared at `declaredAt` was declared before there were records; then nobody has declared it to us. */
function isOlderThanRecords(declaredAt, since) {
    return since !== null && declaredAt < (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(since, -graceSeconds);
}
function print(list) {
    return `${JSON.stringify({ v: openVersion, ...list }, null, 2)}\n`;
}
function openIncident(incident, nextLookAt, watch) {
    const { number, severity, status, kind, environment, services, times, fixes } = incident;
    const { declaredAt } = times;
    return {
        number,
        severity,
        status,
        kind,
        environment,
        services,
        declaredAt,
        fixes,
        nextLookAt,
        ...((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(status) ? {} : { watch }),
    };
}
function isOpenIncident(value) {
    return (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && fields.every(([key, isRight]) => isRight(value[key]));
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || isText(value);
const isNumber = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isListOf = (isRight) => (value) => Array.isArray(value) && value.every(isRight);
/** An earlier version did not write it. */
const orMissing = (isRight) => (value) => value === undefined || isRight(value);
const fields = [
    ['number', isNumber],
    ['severity', isText],
    ['status', isText],
    ['kind', orMissing(isText)],
    ['environment', orMissing(isTextOrNull)],
    ['services', orMissing(isListOf(isText))],
    ['declaredAt', isTextOrNull],
    ['fixes', orMissing(isListOf(isNumber))],
];


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ filedPath),
/* harmony export */   KQ: () => (/* binding */ sharedPaths),
/* harmony export */   Oq: () => (/* binding */ recordPaths),
/* harmony export */   Xm: () => (/* binding */ incidentFolder)
/* harmony export */ });
/** Where on the records branch what is of no single incident stands. */
const sharedPaths = {
    open: 'open.json',
    index: 'README.md',
    changes: 'changes.json',
    postmortems: 'post-mortems.json',
};
/** Where an incident's files stand on the records branch. */
function recordPaths(number) {
    const folder = incidentFolder(number);
    return {
        ledger: `${folder}/ledger.jsonl`,
        work: `${folder}/work.json`,
        record: `${folder}/README.md`,
        suspects: `${folder}/suspects.json`,
        open: sharedPaths.open,
        index: sharedPaths.index,
        changes: sharedPaths.changes,
    };
}
/** The folder of an incident on the records branch. */
function incidentFolder(number) {
    return `incidents/${number}`;
}
/** Where what became of the action items of a post-mortem is kept: beside the record of its incident, where it has one. */
function filedPath(subject) {
    const number = /^inc-(\d+)$/.exec(subject)?.[1];
    return `${number === undefined ? `documents/${subject}` : incidentFolder(Number(number))}/post-mortem.json`;
}


/***/ }),

/***/ 15887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isIncidentLabel),
/* harmony export */   I3: () => (/* binding */ isDeclaringLabel),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   JT: () => (/* binding */ knownSpellings),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nN: () => (/* binding */ severityReader),
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
    return isIncidentLabel(label) || severityOfLabel(label, spellings) !== null;
}
/** Whether a label says no more than that it is an incident. */
function isIncidentLabel(label) {
    return label.toLowerCase() === 'incident';
}
/**
 * Reads the labels of an issue. Spellings of other tools count only where somebody has flagged it with the label `incident`; our own
 * `incident`, which a sync sets on every incident, says nothing of theirs.
 */
function severityReader(spellings, isFlagged) {
    return (label) => severityOfLabel(label, spellings) ?? (isFlagged ? severityBesideIncident(label) : null);
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

/***/ 97178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/** Where an incident stands, in the field's standard terms. */
const statuses = [
    'triage',
    'investigating',
    'identified',
    'monitoring',
    'resolved',
    'closed',
    'cancelled',
    'duplicate',
];
const ended = new Set(['resolved', 'closed', 'cancelled', 'duplicate']);
/** Whether nobody works on the incident any more. */
function hasEnded(status) {
    return ended.has(status);
}


/***/ }),

/***/ 31620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return unformatted(quietLine(text, maximum));
}
/**
 * Text by strangers on one line that is no Markdown, such as the title of an issue: where it is repeated, as in the message of a
 * commit, nobody is pinged and no issue is linked or closed. At most `maximum` UTF-16 units before that.
 */
function quietLine(text, maximum = 400) {
    return plainLine(text, maximum).replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`);
}
/**
 * As `inlineText` for a file of the repository, where GitHub neither pings nor links: names, numbers and addresses stay as they were
 * written, so that they can be read back.
 */
function inlineInFile(text, maximum = 400) {
    const pieces = plainLine(text, maximum).split(address);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? unformatted(piece) : linked(piece)))
        .join('');
}
/** An address as people end one: what closes a sentence or a bracket is none of it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~`])/i;
/** In an address an escape would be part of it, so that one that needs any stands in pointed brackets. */
function linked(url) {
    if (unformatted(url) === url)
        return url;
    return `<${url.replace(/[\\`|$]/g, (character) => encodeURIComponent(character))}>`;
}
function unformatted(line) {
    return line
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => entities[character] ?? character);
}
/**
 * Text by strangers on one line of a terminal: control and bidirectional characters are dropped, so that it can neither move the
 * cursor nor reorder what stands around it. At most `maximum` UTF-16 units.
 */
function plainLine(text, maximum = 400) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim(), maximum);
}
/** One line of JSON for a pipe or a terminal: what `plainLine` drops is written as escapes. */
function plainJson(value) {
    return JSON.stringify(value).replace(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Zero-width word joiner: splits `@name`, `#12` and URLs for GitHub, not for the eye. An entity would not do: GitHub links
 * what stands in the rendered text, where entities are resolved.
 */
const joiner = '\u2060';
/** Controls but for white space, zero-width and bidirectional marks. */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};


/***/ }),

/***/ 25651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order of two texts, for sorting that no locale changes. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 83854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/** FNV-1a over a text, eight hex digits, to notice an edit; it guards against accidents, not against people. */
function sealOf(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 47238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cutWhole),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The text in at most `maximum` UTF-16 units, ending in `…` where it was cut; never half a character. */
function shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${cutWhole(text, maximum - 1)}…`;
}
/** The first `maximum` UTF-16 units of a text, less the first half of a character cut in two. */
function cutWhole(text, maximum) {
    return text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 49064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   P1: () => (/* binding */ readDay)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** A day as `2026-12-01`; null for anything else, and for days that do not exist. */
function readDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return null;
    try {
        return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(text).toString();
    }
    catch {
        // Temporal refuses days that do not exist; to us that is "none".
        return null;
    }
}
/** The day it is at a moment on the calendar of `zone`, `2026-11-20`. */
function dayIn(at, zone) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
/** When a day, `2026-12-01`, is over on the calendar of `zone`, RFC 3339 in UTC. */
function endOfDay(day, zone) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();
}


/***/ }),

/***/ 10628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hoursBefore),
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** A UTC time as people read it: `2026-11-20 14:02 UTC`. `at` is RFC 3339. */
function showUtc(at) {
    return `${minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC'))} UTC`;
}
/**
 * The same moment on the clock of `zone`: `15:02 Europe/Berlin`, with the date where it differs from the UTC date; null when
 * the zone is UTC itself.
 */
function showInZone(at, zone) {
    const utc = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC');
    const local = utc.withTimeZone(zone);
    if (local.offset === utc.offset)
        return null;
    const sameDay = local.toPlainDate().equals(utc.toPlainDate());
    const shown = sameDay ? minutes(local).slice(-5) : minutes(local);
    return `${shown} ${zone}`;
}
/** The UTC day of a moment, `2026-11-20`. */
function dayOf(at) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString();
}
/** The time of day on the clock of `zone`, `14:02`. */
function timeOfDay(at, zone) {
    return minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone)).slice(-5);
}
/** How long it was from one moment to another, in two units at most: `32 min`, `2 h 5 min`, `3 d 4 h`. */
function showDuration(from, to) {
    if (to <= from)
        return '0 min';
    const between = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(from).until(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(to), {
        smallestUnit: 'minute',
    });
    const { days, hours, minutes: rest } = between.round({ largestUnit: 'day' });
    if (days > 0)
        return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
    if (hours > 0)
        return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
    return `${rest} min`;
}
/** The moment `seconds` after `at`, RFC 3339 in UTC with whole seconds. */
function addSeconds(at, seconds) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).add({ seconds }).round('second').toString();
}
/** The moment so many hours before `at`, RFC 3339 in UTC with whole seconds; no earlier than 1970. */
function hoursBefore(at, hours) {
    const moment = addSeconds(at, -Math.round(hours * 3600));
    return moment < epoch ? epoch : moment;
}
/** Git tells no earlier time, and earlier years sort otherwise as text. */
const epoch = '1970-01-01T00:00:00Z';
/** An RFC 3339 date and time with any offset, in UTC with whole seconds; null when it is none. */
function readInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i.test(text))
        return null;
    try {
        const moment = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(text).round('second').toString();
        // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
        return /^\d{4}-/.test(moment) ? moment : null;
    }
    catch {
        // Temporal refuses dates and times that do not exist; to us that is "none".
        return null;
    }
}
/** The RFC 3339 UTC form, whole seconds, of an HTTP `Date` header; null when it is not one. */
function readHttpDate(header) {
    if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(header))
        return null;
    const milliseconds = Date.parse(header);
    if (Number.isNaN(milliseconds))
        return null;
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(milliseconds).round('second').toString();
}
/** Whether `name` is a time zone of the IANA database, such as `Europe/Berlin`. */
function isTimeZone(name) {
    try {
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
        return /^[A-Z]/i.test(name);
    }
    catch {
        // Temporal has no other way to ask.
        return false;
    }
}
function minutes(time) {
    return time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}


/***/ })

};
