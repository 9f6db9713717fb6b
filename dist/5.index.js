export const id = 5;
export const ids = [5];
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

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSweep: () => (/* binding */ runSweep)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(713);
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);
/* harmony import */ var _incident_severity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5887);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9596);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1620);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5991);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5768);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2600);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4126);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4714);










/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. One that fails does not keep the others from being looked at; the first failure ends the run.
 */
async function runSweep(world, teller) {
    const observation = await world.github.observeRepository();
    const did = await (0,_setup_js__WEBPACK_IMPORTED_MODULE_4__.setup)(world, observation);
    const { settings, problems } = await (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f)(observation.configuration);
    const issues = await findUnfinished(world, observation, settings);
    const swept = [];
    for (const [index, issue] of issues.entries()) {
        world.log.info(`issue ${issue} (${index + 1} of ${issues.length})`);
        swept.push({ issue, result: await syncOne(world, issue) });
    }
    teller.setOutput('result', (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .dj)({ version: 1, setup: did, swept: swept.map(brief) }));
    await teller.showSummary(summaryOf(did, swept));
    const failure = (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellProblems */ .s)(allProblems(problems, swept), world);
    const [failed] = swept.flatMap(({ result }) => (result instanceof Error ? [result] : []));
    if (failed !== undefined)
        throw failed;
    if (failure !== null)
        throw failure;
}
async function syncOne(world, issue) {
    try {
        return await (0,_sync_js__WEBPACK_IMPORTED_MODULE_5__.sync)(world, { issue, asked: false });
    }
    catch (error) {
        // One incident that cannot be written must not hide the others; it is told, and fails the run at its end.
        return error instanceof Error ? error : new Error(String(error));
    }
}
async function findUnfinished(world, observation, settings) {
    const labels = ['incident', ...(0,_incident_severity_js__WEBPACK_IMPORTED_MODULE_8__/* .knownSpellings */ .JT)(settings.severityLabels)];
    const labelled = await world.github.labelledIssues(labels);
    const open = (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpenIncidents */ .E7)(observation.open ?? '');
    // A list that cannot be read is told by the first sync, which refuses to write to it.
    const listed = 'damage' in open ? [] : open.incidents.map(({ number }) => number);
    return [...new Set([...listed, ...labelled])].sort((a, b) => a - b);
}
/** The problems of the repository's own files, each once, however many incidents met it. */
function allProblems(settings, swept) {
    const met = swept.flatMap(({ result }) => ('problems' in result ? result.problems : []));
    return [
        ...new Map([...settings, ...met].map((problem) => [(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .showProblem */ .H)(problem), problem])).values(),
    ];
}
function brief({ issue, result }) {
    if (result instanceof Error)
        return { issue, failed: result.message };
    if (result.kind === 'nothing')
        return { issue, leftAlone: result.why };
    const { severity, status, title } = result.incident;
    return { issue, incident: `INC-${issue}`, title, severity, status, did: result.did };
}
function summaryOf(setUp, swept) {
    const rows = swept.map((one) => `| ${nameOf(one)} | ${rowOf(one.result)} |`);
    const table = rows.length === 0
        ? ['Nothing is unfinished.']
        : ['| Incident | Stands | What this sweep did |', '|---|---|---|', ...rows];
    const first = setUp.length === 0 ? [] : [...setUp.map((line) => `- ${line}`), ''];
    return ['## Sweep', '', ...first, ...table, ''].join('\n');
}
function nameOf({ issue, result }) {
    if (result instanceof Error || result.kind === 'nothing')
        return `issue ${issue}`;
    const { url, title } = result.incident;
    return `[INC-${issue}](${url}) ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .l)(title, 80)}`;
}
function rowOf(result) {
    if (result instanceof Error)
        return `failed | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .l)(failureText(result), 600)}`;
    if (result.kind === 'nothing')
        return `left alone | ${result.why}`;
    const { severity, status } = result.incident;
    return `${severity} · ${status} | ${result.did.join(', ') || 'nothing had changed'}`;
}
function failureText(error) {
    return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .showUserError */ .Jp)(error) : error.message;
}


/***/ })

};
