export const id = 631;
export const ids = [631];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup),
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);
/* harmony import */ var _create_records_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4183);
/* harmony import */ var _refuse_unusable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53);




/** Sets the repository up and tells what was missing. */
async function runSetup(world, teller) {
    const did = await setup(world, await world.github.observeRepository());
    const lines = did.length === 0 ? ['everything was there already'] : did;
    for (const line of lines)
        world.log.info(`setup: ${line}`);
    teller.setOutput('result', (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)({ version: 1, setup: did }));
    await teller.showSummary(`## Setup\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
/**
 * Creates the labels and the records branch a repository lacks, and answers what that was, a line each; in a dry run what it
 * would be. What is there stays as it is, colours too.
 */
async function setup(world, observation) {
    const { repository, labels, head, readAt } = observation;
    (0,_refuse_unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnusable */ .A)(repository, world);
    const missing = _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTable */ .vy.filter((label) => !labels.has(label.name));
    const did = describe(missing.map((label) => label.name), head, world);
    if (world.dryRun)
        return did.map((line) => `would have ${line}`);
    await Promise.all([
        missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
        head ?? (0,_create_records_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecordsBranch */ .j)(world, readAt),
    ]);
    return did;
}
function describe(labels, head, world) {
    const created = labels.length === 0 ? [] : [`created ${labels.length} labels: ${labels.join(', ')}`];
    return head === null ? [...created, `created the branch ${world.recordsBranch}`] : created;
}


/***/ }),

/***/ 631:
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
// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(5094);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(5887);
;// CONCATENATED MODULE: ./.build/src/flows/find-unfinished.js


/** Every incident on the list of open ones, and every open issue made one since there are records. */
async function findUnfinished(world, observation, settings) {
    const spellings = settings.severityLabels;
    const labelled = await world.github.labelledIssues(['incident', ...(0,severity/* knownSpellings */.JT)(spellings)]);
    const open = (0,open_incidents/* readOpenIncidents */.E7)(observation.open ?? '');
    // A list that cannot be read is told by the first sync, which refuses to write to it.
    const { incidents, since } = 'damage' in open ? { incidents: [], since: null } : open;
    const listed = incidents.map(({ number }) => number);
    const isOlder = (issue) => !listed.includes(issue.number) && (0,open_incidents/* isOlderThanRecords */.YT)(lastDeclared(issue, spellings), since);
    const older = labelled.filter(isOlder).map(({ number }) => number);
    const newer = labelled.filter((issue) => !isOlder(issue)).map(({ number }) => number);
    return { issues: [...new Set([...listed, ...newer])].sort((a, b) => a - b), older };
}
function lastDeclared(issue, spellings) {
    const declaring = issue.labelled.filter(({ label }) => (0,severity/* isDeclaringLabel */.I3)(label, spellings));
    return declaring.at(-1)?.at ?? issue.createdAt;
}

// EXTERNAL MODULE: ./.build/src/flows/settings-of.js
var settings_of = __webpack_require__(5768);
// EXTERNAL MODULE: ./.build/src/flows/setup.js
var setup = __webpack_require__(2600);
// EXTERNAL MODULE: ./.build/src/flows/sync.js + 99 modules
var sync = __webpack_require__(5787);
// EXTERNAL MODULE: ./.build/src/flows/tell.js + 3 modules
var tell = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/tell-sweep.js


/** What became of an issue, for the JSON of a run. */
function brief({ issue, result }) {
    if (result instanceof Error)
        return { issue, failed: result.message };
    if (result.kind === 'nothing')
        return { issue, leftAlone: result.why };
    const { severity, status, title } = result.incident;
    return { issue, incident: `INC-${issue}`, title, severity, status, did: result.did };
}
/** The page of a sweep: what it set up, what became of each incident, what it left alone. */
function sweepSummary(setUp, swept, older) {
    const rows = swept.map((one) => `| ${nameOf(one)} | ${rowOf(one.result)} |`);
    const table = rows.length === 0
        ? ['Nothing is unfinished.']
        : ['| Incident | Stands | What this sweep did |', '|---|---|---|', ...rows];
    const first = setUp.length === 0 ? [] : [...setUp.map((line) => `- ${line}`), ''];
    return ['## Sweep', '', ...first, ...table, ...tellOlder(older), ''].join('\n');
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

;// CONCATENATED MODULE: ./.build/src/flows/sweep.js








/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. One that fails does not keep the others from being looked at; the first failure ends the run.
 */
async function runSweep(world, teller) {
    const observation = await world.github.observeRepository();
    const did = await (0,setup.setup)(world, observation);
    const { settings, problems } = await (0,settings_of/* settingsOf */.f)(observation.configuration);
    const { issues, older } = await findUnfinished(world, observation, settings);
    const swept = [];
    for (const [index, issue] of issues.entries()) {
        world.log.info(`issue ${issue} (${index + 1} of ${issues.length})`);
        swept.push({ issue, result: await syncOne(world, issue) });
    }
    teller.setOutput('result', (0,canonical_json/* canonicalJson */.dj)({ version: 1, setup: did, swept: swept.map(brief), older }));
    await teller.showSummary(sweepSummary(did, swept, older));
    const failure = (0,tell/* tellProblems */.s)(allProblems(problems, swept), world);
    const [failed] = swept.flatMap(({ result }) => (result instanceof Error ? [result] : []));
    if (failed !== undefined)
        throw failed;
    if (failure !== null)
        throw failure;
}
async function syncOne(world, issue) {
    try {
        return await (0,sync.sync)(world, { issue, asked: false });
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
