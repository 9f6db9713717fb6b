export const id = 1413;
export const ids = [1413];
export const modules = {

/***/ 53307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ mergeChanges),
/* harmony export */   qw: () => (/* binding */ readChangesFile),
/* harmony export */   rA: () => (/* binding */ printChangesFile),
/* harmony export */   rv: () => (/* binding */ isSameReport)
/* harmony export */ });
/* unused harmony export changesKept */
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25651);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9309);
/* harmony import */ var _external_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15039);





const changesVersion = 1;
/** How much `changes.json` keeps: so many, and none so much older than the newest. */
const changesKept = { count: 200, days: 30 };
/** The changes of `changes.json`, newest first; or why the file cannot be used. No file is no changes. */
function readChangesFile(text) {
    if (text === undefined)
        return { changes: [] };
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { damage: 'not-readable' };
    if (value['v'] > changesVersion)
        return { damage: 'newer-version' };
    const { changes } = value;
    if (!Array.isArray(changes))
        return { damage: 'not-readable' };
    const read = changes.flatMap((one) => (isKept(one) ? [(0,_external_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOfReport */ .e)(one)] : []));
    return read.length === changes.length ? { changes: read } : { damage: 'not-readable' };
}
/** Prints `changes.json`: canonical JSON, a line each, so that a diff shows what is new. */
function printChangesFile(changes) {
    const lines = changes.map(lineOf);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
    return `{"changes":${list},"v":${changesVersion}}\n`;
}
/**
 * What both know, newest first, as far as it is kept. Of two with one id the newest counts. Whatever is merged in whatever order,
 * however often, the result is the same.
 */
function mergeChanges(known, news) {
    const byId = new Map();
    for (const change of [...known, ...news]) {
        const other = byId.get(change.id);
        if (other === undefined || compareNewest(change, other) < 0)
            byId.set(change.id, change);
    }
    const newestFirst = [...byId.values()].toSorted(compareNewest);
    const [newest] = newestFirst;
    if (newest === undefined)
        return [];
    const from = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(newest.at, -changesKept.days * 24 * 3600);
    return newestFirst.filter(({ at }) => at >= from).slice(0, changesKept.count);
}
/** Whether two are the same change, told in the same words. */
function isSameReport(a, b) {
    return lineOf(a) === lineOf(b);
}
function compareNewest(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.at, a.at) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.id, a.id) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(lineOf(b), lineOf(a));
}
function lineOf(change) {
    return (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_external_change_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOfChange */ .Y)(change));
}
function isKept(value) {
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return false;
    const { id, at, title, body, url, kind, environment, services } = value;
    const texts = [id, at, title, body, url ?? '', environment ?? ''];
    return (texts.every((text) => typeof text === 'string') &&
        typeof at === 'string' &&
        (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr)(at) === at &&
        (url === null || (typeof url === 'string' && url.startsWith('https://'))) &&
        (environment === null || typeof environment === 'string') &&
        _change_js__WEBPACK_IMPORTED_MODULE_4__/* .changeKinds */ .c.some((known) => known === kind) &&
        Array.isArray(services) &&
        services.every((name) => typeof name === 'string'));
}


/***/ }),

/***/ 15039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ reportOfChange),
/* harmony export */   e: () => (/* binding */ changeOfReport)
/* harmony export */ });
const idPrefix = 'external:';
/** A report as a change among those of the repository. */
function changeOfReport(report) {
    const { id, at, title, body, url, kind, environment, services } = report;
    return {
        id: `${idPrefix}${id}`,
        title,
        body,
        at,
        url,
        pull: null,
        shas: [],
        files: [],
        fileCount: 0,
        lines: null,
        external: { kind, environment, services },
    };
}
/** The report a change came from; null for a change of the repository. */
function reportOfChange(change) {
    const { id, at, title, body, url, external } = change;
    if (external === null)
        return null;
    return { id: id.slice(idPrefix.length), at, title, body, url, ...external };
}


/***/ }),

/***/ 56940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ printSuspectsFile),
/* harmony export */   L5: () => (/* binding */ readSuspectsFile),
/* harmony export */   k_: () => (/* binding */ suspectsOf)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39596);
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83854);


/** Changes whenever an answer of an older version cannot be shown any more; the question is then asked again. */
const suspectsVersion = 2;
/**
 * Reads `suspects.json`. It is derived from GitHub and can be derived again, so whatever is not of this version, or was
 * edited into something else, reads as null.
 */
function readSuspectsFile(text) {
    const value = text === undefined ? undefined : (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value['v'] !== suspectsVersion)
        return null;
    const { seal, ...rest } = value;
    // The shape is ours as long as nobody has edited the file.
    return seal === (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealOf */ .R)((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(rest)) ? rest : null;
}
/** Prints `suspects.json`. */
function printSuspectsFile(suspects) {
    return `${(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...suspects, seal: (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealOf */ .R)((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(suspects)) })}\n`;
}
/** The file with the answer to a question, and what moved it away from the answer before. */
function suspectsOf(asked, before, because) {
    return { v: suspectsVersion, ...asked, moved: movedFrom(before, asked.verdict, because) };
}
function movedFrom(before, verdict, because) {
    // What could not be checked was no answer, so none has moved.
    if (before === null || before.verdict.answer === 'not-checked')
        return null;
    const [was] = before.verdict.suspects;
    const [is] = verdict.suspects;
    if (was?.id !== is?.id)
        return { from: was?.title ?? null, because };
    return before.verdict.answer === verdict.answer ? before.moved : { from: null, because };
}


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ newerVersion)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** The failure of a run that met a file of the records branch it cannot read, as a later version wrote it. */
function newerVersion(where) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ledger-newer', {
        what: `${where} was written by a newer version of Incident Loop. Nothing was written.`,
        remedy: 'Use at least that version in every workflow that runs the Action on this repository.',
    });
}


/***/ }),

/***/ 81413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   uR: () => (/* binding */ readRecordedChanges)
/* harmony export */ });
/* harmony import */ var _changes_reported_changes_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53307);
/* harmony import */ var _changes_verdict_suspects_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56940);
/* harmony import */ var _incident_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62727);
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _incident_work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92941);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5991);
/* harmony import */ var _newer_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1756);








/**
 * The records branch as it stands for one incident.
 *
 * A ledger, claim file or list that was damaged, or written by a newer version, is refused: nothing of it may be overwritten.
 */
function readRecords(observation, number, world) {
    const { files, head, readAt } = observation;
    const paths = (0,_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPaths */ .Oq)(number);
    const at = (path) => ({ path, head, world });
    return {
        head,
        ledger: ledgerOf(files.get(paths.ledger), at(paths.ledger)),
        work: workOf(files.get(paths.work), at(paths.work)),
        suspects: (0,_changes_verdict_suspects_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readSuspectsFile */ .L5)(files.get(paths.suspects)),
        open: head === null
            ? bornAt(readAt)
            : (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_2__/* .begunBy */ .fM)(readAt, openOf(files.get(paths.open), at(paths.open))),
        files,
        emptyIndex: world.templates['records-readme'],
    };
}
/** The changes on record; a file that was damaged, or a branch that holds no records, is refused. */
function readRecordedChanges(observation, world) {
    const { head, open, changes: text } = observation;
    const at = (path) => ({ path, head, world });
    if (head !== null)
        openOf(open ?? undefined, at(_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedPaths */ .KQ.open));
    const reading = (0,_changes_reported_changes_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangesFile */ .qw)(text ?? undefined);
    if ('changes' in reading)
        return { head, text, changes: reading.changes };
    if (reading.damage === 'newer-version')
        throw (0,_newer_version_js__WEBPACK_IMPORTED_MODULE_6__/* .newerVersion */ .i)(_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedPaths */ .KQ.changes);
    throw unreadable(at(_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedPaths */ .KQ.changes));
}
/** The list of a branch that this run is about to create. */
function bornAt(since) {
    return { since, incidents: [] };
}
/** The ledger of an incident; one that was damaged, or written by a newer version, is refused. */
function ledgerOf(text, place) {
    if (text === undefined)
        return _incident_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLedger */ .Hg;
    const reading = (0,_incident_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(text);
    if ('ledger' in reading)
        return reading.ledger;
    throw ledgerError(reading.damage, place);
}
function ledgerError(damage, place) {
    const where = `${place.path}, line ${damage.line} on the branch ${place.world.recordsBranch}`;
    if (damage.why === 'newer-version')
        return (0,_newer_version_js__WEBPACK_IMPORTED_MODULE_6__/* .newerVersion */ .i)(where);
    const what = damage.why === 'not-json' ? 'is not JSON' : 'is not a fact this version can have written';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('ledger-damaged', {
        what: `${where} ${what}: ${JSON.stringify(damage.seen)}. Nothing was written.`,
        remedy: `${restore(place)} The facts are the only input of the record, so they are never overwritten.`,
    });
}
function restore({ path, head, world }) {
    const history = `${world.repositoryUrl}/commits/${world.recordsBranch}/${path}`;
    return `Restore the file as it was before commit ${head ?? 'unknown'} or earlier; its history: ${history}.`;
}
/** What we did about an incident; one of a newer version is refused. */
function workOf(text, place) {
    if (text === undefined)
        return _incident_work_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyWork */ .Nl;
    const work = (0,_incident_work_js__WEBPACK_IMPORTED_MODULE_4__/* .readWork */ .Kc)(text);
    if (work === 'newer-version')
        throw (0,_newer_version_js__WEBPACK_IMPORTED_MODULE_6__/* .newerVersion */ .i)(place.path);
    return work;
}
function openOf(text, place) {
    if (text === undefined)
        throw noRecordsBranch(place);
    const open = (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpenIncidents */ .E7)(text);
    if (!('damage' in open))
        return open;
    if (open.damage === 'newer-version')
        throw (0,_newer_version_js__WEBPACK_IMPORTED_MODULE_6__/* .newerVersion */ .i)(place.path);
    throw unreadable(place);
}
function unreadable(place) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('records-damaged', {
        what: `${place.path} on the branch ${place.world.recordsBranch} cannot be read. Nothing was written.`,
        remedy: restore(place),
    });
}
/** Whatever branch this is, it was not made for records, or lost its list: nothing may be written over it. */
function noRecordsBranch({ path, head, world }) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('records-damaged', {
        what: `The branch ${world.recordsBranch} has no ${path}, so it holds no incident records. Nothing was written.`,
        remedy: `Name another branch with the input \`records-branch\`; or, if it once held records, restore ${path} as it was before commit ${head ?? 'unknown'}.`,
    });
}


/***/ }),

/***/ 81570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ factVersion),
/* harmony export */   m: () => (/* binding */ maximumFactText)
/* harmony export */ });
/** Major version of the ledger format; a line of a newer major is never rewritten. */
const factVersion = 1;
/** Longest text kept in one fact, in UTF-16 units; the rest stays behind the link. */
const maximumFactText = 2000;


/***/ }),

/***/ 62727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hg: () => (/* binding */ emptyLedger),
  dR: () => (/* binding */ mergeLedgers),
  Xx: () => (/* binding */ printLedger),
  SC: () => (/* binding */ readLedger)
});

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(47238);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(73259);
// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/incident/role.js
var role = __webpack_require__(42088);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(15887);
// EXTERNAL MODULE: ./.build/src/incident/commands/command.js
var command = __webpack_require__(49260);
;// CONCATENATED MODULE: ./.build/src/incident/commands/check-command.js






/** Whether a value names a command of this version; one of a later version is kept and not understood. */
function isKnownCommand(value) {
    return ((0,canonical_json/* isRecord */.u4)(value) && typeof value['name'] === 'string' && Object.hasOwn(fieldsOf, value['name']));
}
/** Whether a value is a command as this version writes it. */
function isCommand(value) {
    if (!(0,canonical_json/* isRecord */.u4)(value))
        return false;
    const name = nameIn(value);
    return (name !== null &&
        Object.entries(fieldsOf[name]).every(([field, check]) => check(value[field])));
}
function nameIn(value) {
    const { name } = value;
    return typeof name === 'string' && isName(name) ? name : null;
}
function isName(name) {
    return Object.hasOwn(fieldsOf, name);
}
const isString = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isNumber = (value) => Number.isSafeInteger(value);
const isTime = (value) => typeof value === 'string' && (0,instant/* readInstant */.Wr)(value) === value;
const isDay = (value) => typeof value === 'string' && (0,calendar_day/* readDay */.P1)(value) === value;
const oneOf = (allowed) => (value) => allowed.some((one) => one === value);
const orNull = (check) => (value) => value === null || check(value);
const isPerson = (value) => (0,canonical_json/* isRecord */.u4)(value) && isString(value['login']) && orNull(isNumber)(value['id']);
const isQuote = (value) => (0,canonical_json/* isRecord */.u4)(value) && isNumber(value['id']) && isString(value['login']) && isString(value['url']);
const isCause = (value) => {
    if (!(0,canonical_json/* isRecord */.u4)(value))
        return false;
    switch (value['kind']) {
        case 'pull':
            return isNumber(value['number']);
        case 'commit':
            return isString(value['sha']);
        case 'deployment':
            return isNumber(value['id']);
        default:
            return value['kind'] === 'none' || value['kind'] === 'unknown';
    }
};
/** What each command carries beside its name, and how to recognise it. */
const fieldsOf = {
    ack: {},
    role: { role: oneOf(role/* roles */.O), person: orNull(isPerson) },
    sev: { severity: oneOf(severity/* severities */.gO), text: isString },
    status: { status: oneOf(command/* workingStatuses */.w), text: isString },
    update: {
        text: isString,
        impact: isString,
        doing: isString,
        needs: isString,
        nextAt: orNull(isTime),
    },
    note: { text: isString, at: orNull(isTime), quotes: orNull(isQuote) },
    strike: { entry: isString },
    snooze: { minutes: isNumber },
    redact: { target: isString },
    impact: { text: isString },
    moment: { moment: oneOf(['started', 'detected']), at: isTime },
    cause: { is: isFlag, cause: isCause, text: isString },
    action: {
        text: isString,
        owner: orNull(isString),
        due: orNull(isDay),
        type: orNull(oneOf(command/* actionTypes */.Q)),
    },
    resolve: { text: isString },
    reopen: { text: isString },
    cancel: { text: isString },
    duplicate: { of: isNumber, text: isString },
    fix: { pull: isNumber },
    postmortem: {},
};

// EXTERNAL MODULE: ./.build/src/incident/fact.js
var fact = __webpack_require__(81570);
;// CONCATENATED MODULE: ./.build/src/incident/ledger.js







const emptyLedger = { facts: [], unknown: [] };
/** Reads `ledger.jsonl`: one fact a line, any order, blank lines ignored, a repeated id counted once. */
function readLedger(text) {
    const facts = [];
    const unknown = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const reading = readLine(line);
        if ('why' in reading)
            return { damage: { line: index + 1, seen: (0,shorten/* cutWhole */.O)(line, 80), ...reading } };
        if ('unknown' in reading)
            unknown.push(reading);
        else
            facts.push(reading);
    }
    return { ledger: mergeLedgers(emptyLedger, { facts, unknown }) };
}
/** Prints `ledger.jsonl`: canonical JSON lines in the order of `at`, then `id`; ends in a newline unless empty. */
function printLedger(ledger) {
    const lines = [
        ...ledger.facts.map((fact) => ({ at: fact.at, id: fact.id, line: (0,canonical_json/* canonicalJson */.dj)(fact) })),
        ...ledger.unknown,
    ];
    return lines
        .sort(byTimeThenId)
        .map(({ line }) => `${line}\n`)
        .join('');
}
/**
 * The union of two ledgers, each id once. What was accepted first stays: `known` wins over `added`; inside one ledger the
 * earlier one wins and of two at one time the smaller line, so that the order of reading never matters.
 */
function mergeLedgers(known, added) {
    const taken = new Set();
    const facts = [];
    const unknown = [];
    for (const ledger of [known, added]) {
        for (const entry of inOrder(ledger)) {
            if (taken.has(entry.id))
                continue;
            taken.add(entry.id);
            if ('unknown' in entry)
                unknown.push(entry);
            else
                facts.push(entry);
        }
    }
    return { facts, unknown };
}
function inOrder(ledger) {
    return [...ledger.facts, ...ledger.unknown].sort((a, b) => byTimeThenId(a, b) || byLine(a, b));
}
function byTimeThenId(a, b) {
    return (0,order/* compareText */.n)(a.at, b.at) || (0,order/* compareText */.n)(a.id, b.id);
}
function byLine(a, b) {
    return (0,order/* compareText */.n)(lineOf(a), lineOf(b));
}
function lineOf(entry) {
    return 'unknown' in entry ? entry.line : (0,canonical_json/* canonicalJson */.dj)(entry);
}
function readLine(line) {
    const value = (0,canonical_json/* readJson */.Vh)(line);
    if (value === undefined)
        return { why: 'not-json' };
    if (!(0,canonical_json/* isRecord */.u4)(value) || typeof value['v'] !== 'number')
        return { why: 'not-a-fact' };
    if (value['v'] > fact/* factVersion */.N)
        return { why: 'newer-version' };
    if (value['v'] !== fact/* factVersion */.N)
        return { why: 'not-a-fact' };
    const { id, at, kind } = value;
    if (!isText(id) || !ledger_isTime(at) || !isText(kind))
        return { why: 'not-a-fact' };
    if (!isKnownKind(kind) || (kind === 'command' && !isKnownCommand(value['command'])))
        return { v: fact/* factVersion */.N, id, at, kind, unknown: true, line: line.trim() };
    if (!isActor(value['actor']) || !isWithheld(value['withheld']))
        return { why: 'not-a-fact' };
    if (!hasFields(value, ledger_fieldsOf[kind]))
        return { why: 'not-a-fact' };
    // The checks above are the proof of this shape; the table below is held to the type by `satisfies`.
    return value;
}
const isSeverityOrNull = (value) => value === null || severity/* severities */.gO.some((one) => one === value);
const isAuthority = (value) => actor/* authorities */.e.some((one) => one === value);
const isTextOrNull = (value) => value === null || isText(value);
const ledger_isFlag = (value) => typeof value === 'boolean';
const ledger_isString = (value) => typeof value === 'string';
const isCloseReason = (value) => value === 'completed' || value === 'not-planned' || value === 'duplicate';
/** What each kind of fact carries beside the common fields, and how to recognise it. */
const ledger_fieldsOf = {
    opened: { number: (value) => Number.isInteger(value), url: ledger_isString },
    title: { text: ledger_isString },
    body: { text: ledger_isString, cut: ledger_isFlag, url: ledger_isString },
    severity: {
        label: ledger_isString,
        from: isSeverityOrNull,
        to: isSeverityOrNull,
        authority: isAuthority,
    },
    flagged: { set: ledger_isFlag, authority: isAuthority },
    assigned: { assignee: isActor },
    unassigned: { assignee: isActor },
    closed: { reason: isCloseReason, closer: isTextOrNull },
    reopened: {},
    lapsed: { since: ledger_isTime },
    gone: { how: (value) => value === 'deleted' || value === 'transferred' },
    command: { authority: isAuthority, url: ledger_isString, command: isCommand },
    ticked: { item: ledger_isString, ticked: ledger_isFlag },
    'comment-deleted': { comment: (value) => Number.isInteger(value) },
    'post-mortem': {
        act: (value) => value === 'opened' || value === 'published',
        pull: (value) => value === null || Number.isInteger(value),
        url: ledger_isString,
    },
    linked: { name: ledger_isString, text: ledger_isString, url: ledger_isString },
    deployed: { environment: ledger_isString, sha: ledger_isString, isRollback: ledger_isFlag, url: ledger_isString },
};
function isKnownKind(kind) {
    return Object.hasOwn(ledger_fieldsOf, kind);
}
function hasFields(value, checks) {
    return Object.entries(checks).every(([name, check]) => check(value[name]));
}
function isActor(value) {
    return ((0,canonical_json/* isRecord */.u4)(value) &&
        isText(value['login']) &&
        isText(value['type']) &&
        (value['id'] === null || Number.isInteger(value['id'])));
}
function isWithheld(value) {
    if (value === undefined)
        return true;
    return (0,canonical_json/* isRecord */.u4)(value) && isText(value['why']) && isTextOrNull(value['by']);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
const utcTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
function ledger_isTime(value) {
    if (typeof value !== 'string' || !utcTime.test(value))
        return false;
    const time = new Date(value);
    // A day or hour that does not exist either does not parse or comes back as another one.
    return !Number.isNaN(time.getTime()) && time.toISOString() === value.replace('Z', '.000Z');
}


/***/ }),

/***/ 42088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles),
/* harmony export */   p: () => (/* binding */ noRoles)
/* harmony export */ });
/** The roles of an incident, in the field's standard terms. */
const roles = ['lead', 'communications', 'operations', 'scribe'];
const noRoles = {
    lead: null,
    communications: null,
    operations: null,
    scribe: null,
};


/***/ }),

/***/ 92941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ explains),
/* harmony export */   GJ: () => (/* binding */ isClaimedByAnother),
/* harmony export */   GZ: () => (/* binding */ withOwnActs),
/* harmony export */   Kc: () => (/* binding */ readWork),
/* harmony export */   Nl: () => (/* binding */ emptyWork),
/* harmony export */   VX: () => (/* binding */ withReceipt),
/* harmony export */   Vy: () => (/* binding */ printWork),
/* harmony export */   _U: () => (/* binding */ withSaid),
/* harmony export */   is: () => (/* binding */ claimSeconds),
/* harmony export */   j_: () => (/* binding */ isClaim)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25651);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);



const workVersion = 1;
const ownActKinds = [
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'closed',
    'reopened',
];
/**
 * How many acts are remembered: GitHub's last 100 events are read at every run, so all of ours among them must be known, and
 * an act that was tried again leaves no event.
 */
const rememberedActs = 200;
/** GitHub's edge and its database may disagree about the time by this; seconds. */
const clockSeconds = 5;
/** An event of ours comes this long after it was decided, at most; seconds. */
const actSeconds = 600;
const emptyWork = {
    v: workVersion,
    claims: [],
    statusComment: null,
    ownActs: [],
    identities: [],
    watermark: null,
    commentsRead: 0,
    said: [],
    forgotten: [],
};
/** How long a claim keeps others from doing the same; seconds. */
const claimSeconds = 120;
/**
 * Reads `work.json`. A text that is not one reads as empty: receipts are found again by their markers. One of a newer version
 * is not ours to write.
 */
function readWork(text) {
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return emptyWork;
    return value['v'] > workVersion ? 'newer-version' : (readFields(value) ?? emptyWork);
}
function readFields(value) {
    const { claims, statusComment, ownActs = [], identities, watermark } = value;
    const { commentsRead = 0, said = [], forgotten = [] } = value;
    if (!Array.isArray(claims) || !claims.every(isClaim))
        return null;
    if (statusComment !== null && !isReceipt(statusComment))
        return null;
    if (!Array.isArray(ownActs) || !ownActs.every(isOwnAct))
        return null;
    if (!Array.isArray(identities) || !identities.every((login) => typeof login === 'string'))
        return null;
    if (watermark !== null && typeof watermark !== 'string')
        return null;
    if (!Array.isArray(said) || !said.every(isSaid) || typeof commentsRead !== 'number')
        return null;
    if (!Array.isArray(forgotten) || !forgotten.every((id) => typeof id === 'string'))
        return null;
    const seen = { watermark, commentsRead, said, forgotten };
    return { v: workVersion, claims, statusComment, ownActs, identities, ...seen };
}
/** Prints `work.json`. */
function printWork(work) {
    return `${(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(work)}\n`;
}
/** The work file after a run has done what it claimed: its claims are gone, its receipt and identity are kept. */
function withReceipt(work, done) {
    const { run, receipt, identity, said = [], forgotten = [] } = done;
    const known = identity === null || work.identities.includes(identity);
    return {
        ...work,
        claims: work.claims.filter((claim) => claim.run !== run),
        statusComment: receipt ?? work.statusComment,
        identities: known ? work.identities : [...work.identities, identity].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n),
        said: withSaid(work, said).said,
        forgotten: [...new Set([...work.forgotten, ...forgotten])],
    };
}
/** So many receipts of comments are kept: what is older, nobody says again. */
const rememberedSayings = 500;
/** The work file with further comments of ours remembered, each key once. */
function withSaid(work, said) {
    const known = new Map([...work.said, ...said].map((receipt) => [receipt.key, receipt]));
    return { ...work, said: [...known.values()].slice(-rememberedSayings) };
}
/** Whether another run than `run` holds the claim to do `operation` at the moment `now`. */
function isClaimedByAnother(work, claim) {
    return work.claims.some((held) => held.operation === claim.operation && held.run !== claim.run && held.until > claim.now);
}
/** The work file with further acts of ours remembered. */
function withOwnActs(work, acts) {
    return { ...work, ownActs: [...work.ownActs, ...acts].slice(-rememberedActs) };
}
/**
 * Whether an event is an act of ours coming back. We act as a bot, or under a login that `identities` names; before the first
 * receipt our login is not known, so any bot that does just what we decided, when we decided it, is taken for us.
 */
function explains(work, event) {
    const mayBeOurs = event.actor.type === 'bot' || work.identities.includes(event.actor.login);
    return (mayBeOurs &&
        work.ownActs.some(({ act, label, at }) => act === event.act &&
            label === event.label.toLowerCase() &&
            (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(at, -clockSeconds) <= event.at &&
            event.at <= (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(at, actSeconds)));
}
function isOwnAct(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        ownActKinds.some((act) => act === value['act']) &&
        typeof value['label'] === 'string' &&
        typeof value['at'] === 'string');
}
/** Whether a value read from a file is a claim. */
function isClaim(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value['operation'] === 'string' &&
        typeof value['run'] === 'string' &&
        typeof value['until'] === 'string');
}
function isSaid(value) {
    return (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && typeof value['key'] === 'string' && typeof value['comment'] === 'number';
}
function isReceipt(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value['id'] === 'string' &&
        typeof value['databaseId'] === 'number' &&
        typeof value['pinTried'] === 'boolean' &&
        typeof value['bodyHash'] === 'string');
}


/***/ })

};
