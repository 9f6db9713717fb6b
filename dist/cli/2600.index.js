export const id = 2600;
export const ids = [2600];
export const modules = {

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

/***/ 92600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup),
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44667);
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39596);
/* harmony import */ var _records_create_records_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25110);
/* harmony import */ var _records_refuse_unusable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14004);






/** Sets the repository up and tells what was missing. */
async function runSetup(world, teller) {
    const did = await setup(world, await world.github.observeRepository());
    const lines = did.length === 0 ? ['everything was there already'] : did;
    for (const line of lines)
        world.log.info(`setup: ${line}`);
    teller.setOutput('result', (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)({ version: 1, setup: did }));
    await teller.showSummary(`## Setup\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
/**
 * Creates the labels and the records branch a repository lacks, and answers what that was, a line each; in a dry run what it
 * would be. What is there stays as it is, colours too; on a branch that holds no more than overrides of the guard records begin.
 */
async function setup(world, observation) {
    const { repository, labels, head, readAt } = observation;
    (0,_records_refuse_unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnusable */ .A)(repository, world);
    const missing = _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTable */ .vy.filter((label) => !labels.has(label.name));
    const start = startOf(observation);
    const names = missing.map((label) => label.name);
    const did = describe({ labels: names, head, start }, world);
    if (world.dryRun)
        return did.map((line) => `would have ${line}`);
    await Promise.all([
        missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
        head ?? (0,_records_create_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .createRecordsBranch */ .j)(world, readAt),
        // Where somebody else writes meanwhile, the first record of an incident begins them.
        start === null ? null : world.github.commitRecords(start),
    ]);
    return did;
}
/** What lets records begin on a branch that was created for something else; null where they have begun, or nobody can say. */
function startOf({ head, open, readAt }) {
    const list = open === null ? null : (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenIncidents */ .E7)(open);
    if (head === null || list === null || 'damage' in list)
        return null;
    if ((0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .begunBy */ .fM)(readAt, list).since === list.since)
        return null;
    const files = new Map([[_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedPaths */ .KQ.open, (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .printNewList */ .mh)(readAt)]]);
    return { head, message: 'Incident records begin [skip ci]', files };
}
function describe({ labels, head, start }, { recordsBranch }) {
    return [
        ...(labels.length === 0 ? [] : [`created ${labels.length} labels: ${labels.join(', ')}`]),
        ...(head === null ? [`created the branch ${recordsBranch}`] : []),
        ...(start === null ? [] : [`began records on the branch ${recordsBranch}`]),
    ];
}


/***/ }),

/***/ 44667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ isStatusLabel),
/* harmony export */   UX: () => (/* binding */ projectedLabels),
/* harmony export */   vy: () => (/* binding */ labelTable)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);

const statusPrefix = 'incident: ';
const statusLabels = _status_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .b.map((status) => ({
    name: `${statusPrefix}${status}`,
    color: 'c5d0de',
    description: `Status shown by Incident Loop: ${status}. Set by the Action, never read back.`,
}));
/** Every label the product uses: the one table behind `setup`, the projection and the docs. */
const labelTable = [
    { name: 'sev1', color: 'b60205', description: 'Incident: critical, many users cannot work' },
    { name: 'sev2', color: 'd93f0b', description: 'Incident: major, an important function fails' },
    { name: 'sev3', color: 'fbca04', description: 'Incident: minor, there is a way around it' },
    { name: 'sev4', color: '0e8a16', description: 'Incident: low, no user is hindered' },
    { name: 'incident', color: '5319e7', description: 'An incident with a record' },
    ...statusLabels,
    { name: 'action-item', color: '1d76db', description: 'Follow-up work from a post-mortem' },
    { name: 'post-mortem', color: '8250df', description: 'A post-mortem pull request' },
    { name: 'freeze', color: '0052cc', description: 'Deployments are frozen while this is open' },
];
/** The labels that mirror an incident's status on its issue: `incident` and `incident: <status>`. */
function projectedLabels(status) {
    return ['incident', `${statusPrefix}${status}`];
}
/** Whether a label is one that only we set, so that a stale one may be removed; a team's own `incident: x` is not. */
function isStatusLabel(name) {
    return statusLabels.some((label) => label.name === name);
}


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
