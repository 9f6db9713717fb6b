export const id = 1235;
export const ids = [1235];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup),
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9596);
/* harmony import */ var _records_create_records_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);
/* harmony import */ var _records_refuse_unusable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1623);






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

/***/ 1235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSweep: () => (/* binding */ runSweep)
});

// EXTERNAL MODULE: ./.build/src/config/problem.js
var config_problem = __webpack_require__(713);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/flows/follow-up.js + 9 modules
var follow_up = __webpack_require__(250);
// EXTERNAL MODULE: ./.build/src/flows/post-mortem/changed-documents.js
var changed_documents = __webpack_require__(1892);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/look-after-items.js


/**
 * Files what a dropped run left of the post-mortems on the default branch, and follows up every open action item. Where no
 * post-mortem changed and no action item is open it asks for nothing.
 */
async function lookAfterItems(world, { index, documents, readAt, repository }, settings) {
    const parts = [
        await unlessFails(() => fileLeft(world, { index, documents })),
        await unlessFails(async () => {
            const sources = { settings, now: readAt, repositoryId: repository.id };
            const done = await (0,follow_up/* followUp */.n)(world, { ...sources, index: (0,changed_documents/* indexOf */.q)(index) });
            return { ...done, failure: null };
        }),
    ];
    return {
        did: parts.flatMap(({ did }) => did),
        problems: parts.flatMap(({ problems }) => problems),
        failure: parts.find(({ failure }) => failure !== null)?.failure ?? null,
    };
}
async function fileLeft(world, { index: text, documents }) {
    const index = (0,changed_documents/* indexOf */.q)(text);
    const { changed } = (0,changed_documents/* changedSince */.$)(index, { documents, earlier: documents });
    const isNew = index === null && documents.length > 0;
    if (changed.length === 0 && !isNew)
        return { did: [], problems: [], failure: null };
    // Only what is new has to be read, and Markdown with it.
    const { fileActionItems } = await Promise.all(/* import() */[__webpack_require__.e(5917), __webpack_require__.e(9860), __webpack_require__.e(2907)]).then(__webpack_require__.bind(__webpack_require__, 2907));
    const { filed, problems, failure } = await fileActionItems(world, null);
    return { did: filed.flatMap((one) => one.did), problems, failure };
}
async function unlessFails(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { did: [], problems: [], failure: error };
    }
}

// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(5094);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(5887);
// EXTERNAL MODULE: ./.build/src/changes/question.js
var question = __webpack_require__(7401);
// EXTERNAL MODULE: ./.build/src/changes/reported/changes-file.js
var changes_file = __webpack_require__(3307);
// EXTERNAL MODULE: ./.build/src/text/seal.js
var seal = __webpack_require__(3854);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var incident_work = __webpack_require__(2941);
;// CONCATENATED MODULE: ./.build/src/incident/why-look.js




/** So many deployments are seen at most; of fewer, none is missing. */
const mostSeen = 30;
/** Why an incident has to be looked at closely, in a few words; null when nothing is due and nothing has happened. */
function whyLook({ listed, pulse }, sweep) {
    if (listed === null)
        return 'it is not on record';
    if (pulse === null)
        return 'its issue is not here';
    const work = (0,incident_work/* readWork */.Kc)(pulse.work ?? '');
    const isDue = listed.nextLookAt !== null && listed.nextLookAt <= sweep.now;
    const { watch } = listed;
    if (work === 'newer-version' || watch === undefined) {
        return isDue || listed.nextLookAt === null ? 'it may be unfinished' : null;
    }
    const signs = [
        [(pulse.happenedAt ?? '') > (work.watermark ?? ''), 'something happened on its issue'],
        [pulse.lastComment > work.commentsRead, 'somebody commented'],
        [work.claims.some(({ until }) => until <= sweep.now), 'a run did not finish'],
        [isDue, 'a reminder is due'],
        [watch.again, 'something is not settled'],
        [reportedBefore(watch, sweep.changes) !== watch.reported, 'a change was reported'],
        [wasDeployed(watch, sweep.deployments), 'something was deployed'],
    ];
    return signs.find(([isSeen]) => isSeen)?.[1] ?? null;
}
/** Seal of the reported changes that happened before impact began; as it was where none can be read. */
function reportedBefore({ startedAt, reported }, text) {
    const reading = (0,changes_file/* readChangesFile */.qw)(text ?? undefined);
    if (!('changes' in reading) || startedAt === '')
        return reported;
    return (0,seal/* sealOf */.R)((0,question/* reportedMarks */.Wy)(reading.changes, { startedAt }).join('\n'));
}
function wasDeployed({ environments, deployment }, deployments) {
    if (environments.length === 0 || deployments === null)
        return false;
    const there = deployments
        .map((seen) => seen.deployment)
        .filter(({ environment }) => environments.includes(environment));
    if (there.length === 0)
        return deployments.length >= mostSeen;
    return (0,question/* newestDeployment */._u)(there) !== deployment;
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/find-unfinished.js



/** Labels that every repository is asked about; what the settings add is asked about once they are known. */
const usualLabels = ['incident', ...(0,severity/* knownSpellings */.JT)({})];
/**
 * Every incident on the list of open ones, and every open issue made one since there are records: those that have to be looked at,
 * told from those on which nothing is due by one request for fifty.
 */
async function findUnfinished(world, observation, settings) {
    const spellings = settings.severityLabels;
    const open = (0,open_incidents/* readOpenIncidents */.E7)(observation.open ?? '');
    // A list that cannot be read is told by the first sync, which refuses to write to it.
    const { incidents, since } = 'damage' in open ? { incidents: [], since: null } : (0,open_incidents/* begunBy */.fM)(observation.readAt, open);
    const labelled = await allLabelled(world, observation, spellings);
    const listed = new Map(incidents.map((incident) => [incident.number, incident]));
    const isOlder = (issue) => !listed.has(issue.number) && (0,open_incidents/* isOlderThanRecords */.YT)(lastDeclared(issue, spellings), since);
    const older = labelled.filter(isOlder).map(({ number }) => number);
    const newer = labelled.filter((issue) => !isOlder(issue)).map(({ number }) => number);
    const numbers = [...new Set([...listed.keys(), ...newer])].sort((a, b) => a - b);
    const known = numbers.filter((number) => listed.has(number));
    const pulses = known.length === 0 ? new Map() : await world.github.issuePulses(known);
    const { readAt: now, deployments, changes } = observation;
    const looks = numbers.map((issue) => {
        const signs = { listed: listed.get(issue) ?? null, pulse: pulses.get(issue) ?? null };
        return { issue, why: whyLook(signs, { now, deployments, changes }) };
    });
    const waiting = incidents.flatMap(({ nextLookAt }) => nextLookAt !== null && nextLookAt <= now ? [nextLookAt] : []);
    return {
        due: looks.flatMap(({ issue, why }) => (why === null ? [] : [{ issue, why }])),
        quiet: looks.flatMap(({ issue, why }) => (why === null ? (listed.get(issue) ?? []) : [])),
        older,
        waitingSince: waiting.toSorted()[0] ?? null,
    };
}
/** The first page came with the first read; spellings of the repository's own, and further pages, are asked for here. */
async function allLabelled(world, { labelled, after }, spellings) {
    const own = (0,severity/* knownSpellings */.JT)(spellings).filter((name) => !usualLabels.includes(name));
    const [rest, more] = await Promise.all([
        after === null ? [] : world.github.labelledIssues(usualLabels, after),
        own.length === 0 ? [] : world.github.labelledIssues(own, null),
    ]);
    const all = [...labelled, ...rest, ...more];
    return [...new Map(all.map((issue) => [issue.number, issue])).values()];
}
function lastDeclared(issue, spellings) {
    const declaring = issue.labelled.filter(({ label }) => (0,severity/* isDeclaringLabel */.I3)(label, spellings));
    return declaring.at(-1)?.at ?? issue.createdAt;
}

// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(5197);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/incident/sweep-times.js



/** GitHub starts scheduled runs some minutes late every day; more than this is worth a word. Seconds. */
const usualDelaySeconds = 20 * 60;
/** How late this sweep is by its cron line, in a sentence; null where it is not, or the line is none that runs once an hour. */
function latenessOf(schedule, now) {
    const minute = /^([0-5]?\d) \* \* \* \*$/.exec(schedule?.trim() ?? '')?.[1];
    if (minute === undefined)
        return null;
    const inHour = `${now.slice(0, 14)}${minute.padStart(2, '0')}:00Z`;
    const meant = inHour <= now ? inHour : (0,instant/* addSeconds */.ps)(inHour, -3600);
    const seconds = (0,duration/* secondsBetween */.O1)(meant, now);
    if (seconds <= usualDelaySeconds)
        return null;
    return `This sweep was meant for ${(0,instant/* showUtc */.Gv)(meant)} and ran ${(0,duration/* showMinutes */.F0)(seconds / 60)} late.`;
}
/** A sweep comes once an hour, some minutes late; seconds. */
const sweepEverySeconds = 3600 + usualDelaySeconds;
/**
 * When the sweeps before this one ran, where a reminder has waited longer than a sweep should have left it; null where none has.
 * Asks GitHub only then.
 */
async function missedSweeps(world, { waitingSince, now }) {
    if (waitingSince === null || (0,instant/* addSeconds */.ps)(waitingSince, sweepEverySeconds) >= now)
        return null;
    const waited = `A reminder that was due at ${(0,instant/* showUtc */.Gv)(waitingSince)} waited until now:`;
    const runs = await earlierRuns(world, now);
    if (runs === null)
        return `${waited} sweeps before this one ran late or not at all.`;
    const [last] = runs;
    if (last === undefined)
        return `${waited} no sweep ran before this one.`;
    return last < waitingSince
        ? `${waited} the sweep before this one ran at ${(0,instant/* showUtc */.Gv)(last)}, and those in between did not.`
        : `${waited} the sweep of ${(0,instant/* showUtc */.Gv)(last)} did not get to it.`;
}
/** When sweeps ran before this one, newest first; null where that cannot be read. */
async function earlierRuns(world, now) {
    if (world.workflow === null)
        return null;
    try {
        const runs = await world.github.scheduledRuns(world.workflow);
        // This run is on the list too, some seconds or, where it waited for its turn, minutes old.
        return runs.filter((at) => (0,instant/* addSeconds */.ps)(at, 600) < now);
    }
    catch (error) {
        // That sweeps are late is told all the same; when they ran is only a help.
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
;// CONCATENATED MODULE: ./.build/src/flows/incident/tell-sweep.js



/** What became of an issue, for the JSON of a run. */
function brief({ issue, result }) {
    if (result instanceof Error)
        return { issue, failed: result.message };
    if (result.kind === 'nothing')
        return { issue, leftAlone: result.why };
    const { severity, status, title } = result.incident;
    return { issue, incident: `INC-${issue}`, title, severity, status, did: result.did };
}
/** The page of a sweep: what it set up, what became of each incident, what it left alone, and whether it came late. */
function sweepSummary({ setUp, swept, quiet, older, times }, repositoryUrl) {
    const rows = [
        ...swept.map((one) => `| ${nameOf(one)} | ${rowOf(one.result)} |`),
        ...quiet.map((incident) => quietRow(incident, repositoryUrl)),
    ];
    const table = rows.length === 0
        ? ['Nothing is unfinished.']
        : ['| Incident | Stands | What this sweep did |', '|---|---|---|', ...rows];
    const first = [...setUp, ...times].map((line) => `- ${line}`);
    const gap = first.length === 0 ? [] : [''];
    return ['## Sweep', '', ...first, ...gap, ...table, ...tellOlder(older), ''].join('\n');
}
function quietRow({ number, severity, status, nextLookAt }, repositoryUrl) {
    const next = nextLookAt === null ? '' : `; next reminder ${(0,instant/* showUtc */.Gv)(nextLookAt)}`;
    return `| [INC-${number}](${repositoryUrl}/issues/${number}) | ${severity} · ${status} | nothing was due${next} |`;
}
/** Most older issues told by number; a repository may have used such labels for years. */
const maximumOlder = 50;
function tellOlder(older) {
    if (older.length === 0)
        return [];
    const numbers = older.slice(0, maximumOlder).join(', ');
    const more = older.length > maximumOlder ? ` and ${older.length - maximumOlder} more` : '';
    const what = `Left alone, since they were labelled before Incident Loop was set up here: ${numbers}${more}.`;
    return [
        '',
        `${what} To take one on record, run the workflow by hand with its number, or \`incident-loop sync ${older[0]}\`.`,
    ];
}
function nameOf({ issue, result }) {
    if (result instanceof Error || result.kind === 'nothing')
        return `issue ${issue}`;
    const { url, title } = result.incident;
    return `[INC-${issue}](${url}) ${(0,text_escape/* inlineText */.ln)(title, 80)}`;
}
function rowOf(result) {
    if (result instanceof Error)
        return `failed | ${(0,text_escape/* inlineText */.ln)(failureText(result), 600)}`;
    if (result.kind === 'nothing')
        return `left alone | ${result.why}`;
    const { severity, status } = result.incident;
    return `${severity} · ${status} | ${result.did.join(', ') || 'nothing had changed'}`;
}
function failureText(error) {
    return error instanceof user_error/* UserError */.yo ? (0,user_error/* showUserError */.Jp)(error) : error.message;
}

// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(7354);
// EXTERNAL MODULE: ./.build/src/flows/run/tell.js + 2 modules
var tell = __webpack_require__(5232);
// EXTERNAL MODULE: ./.build/src/flows/setup.js
var setup = __webpack_require__(2600);
// EXTERNAL MODULE: ./.build/src/flows/sync.js + 92 modules
var sync = __webpack_require__(7407);
;// CONCATENATED MODULE: ./.build/src/flows/sweep.js










/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. Where nothing happened and nothing is due it reads twice, for up to fifty incidents, and writes
 * nothing. One that fails does not keep the others from being looked at; the first failure ends the run.
 *
 * `schedule` is the cron line that started it; null for somebody.
 */
async function runSweep(world, teller, schedule = null) {
    const observation = await world.github.observeSweep(usualLabels);
    const did = await (0,setup.setup)(world, observation);
    const { settings, problems } = await (0,settings_of/* settingsOf */.f)(observation.configuration);
    const { due, quiet, older, waitingSince } = await findUnfinished(world, observation, settings);
    const swept = [];
    for (const [index, { issue, why }] of due.entries()) {
        world.log.info(`issue ${issue} (${index + 1} of ${due.length}): ${why}`);
        swept.push({ issue, result: await syncOne(world, issue) });
    }
    const items = await lookAfterItems(world, observation, settings);
    const times = [
        latenessOf(schedule, observation.readAt),
        await missedSweeps(world, { waitingSince, now: observation.readAt }),
    ].filter((sentence) => sentence !== null);
    for (const sentence of times)
        world.log.notice(sentence);
    const left = quiet.map(({ number, status, nextLookAt }) => ({
        issue: number,
        status,
        nextLookAt,
    }));
    teller.setOutput('result', (0,canonical_json/* canonicalJson */.dj)({
        version: 1,
        setup: did,
        swept: swept.map(brief),
        left,
        older,
        times,
        items: items.did,
    }));
    await teller.showSummary(sweepSummary({ setUp: did, swept, quiet, older, times: [...times, ...items.did] }, world.repositoryUrl));
    const failure = (0,tell/* tellProblems */.s)(allProblems([...problems, ...items.problems], swept), world);
    const [failed] = swept.flatMap(({ result }) => (result instanceof Error ? [result] : []));
    if (failed !== undefined)
        throw failed;
    if (items.failure !== null)
        throw items.failure;
    if (failure !== null)
        throw failure;
}
async function syncOne(world, issue) {
    try {
        return await (0,sync.sync)(world, { issue, asked: false, isBrief: false, isSweep: true });
    }
    catch (error) {
        // One incident that cannot be written must not hide the others; it is told, and fails the run at its end.
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** The problems of the repository's own files, each once, however many incidents met it. */
function allProblems(settings, swept) {
    const met = swept.flatMap(({ result }) => ('problems' in result ? result.problems : []));
    return [
        ...new Map([...settings, ...met].map((problem) => [(0,config_problem/* showProblem */.H)(problem), problem])).values(),
    ];
}


/***/ })

};
