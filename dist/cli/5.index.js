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
/* harmony import */ var _create_records_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4183);


/** Sets the repository up and tells what was missing. */
async function runSetup(world, teller) {
    const { did } = await setup(world, await world.github.observeRepository());
    const lines = did.length === 0 ? ['everything was there already'] : did;
    for (const line of lines)
        world.log.info(`setup: ${line}`);
    await teller.showSummary(`## Setup\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
/** Creates the labels and the records branch a repository lacks. What is there stays as it is, colours too. */
async function setup(world, observation) {
    const { repository, labels, head, readAt } = observation;
    const missing = _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTable */ .vy.filter((label) => !labels.has(label.name));
    const did = describe(missing.map((label) => label.name), head, world);
    if (world.dryRun)
        return { did };
    await Promise.all([
        missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
        head ?? (0,_create_records_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecordsBranch */ .j)(world, readAt),
    ]);
    return { did };
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
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);
/* harmony import */ var _incident_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5887);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5991);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2600);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7375);






/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. One that fails does not keep the others from being looked at.
 */
async function runSweep(world, teller) {
    const observation = await world.github.observeRepository();
    const { did } = await (0,_setup_js__WEBPACK_IMPORTED_MODULE_3__.setup)(world, observation);
    const issues = await findUnfinished(world, observation);
    const swept = [];
    for (const [index, issue] of issues.entries()) {
        world.log.info(`issue ${issue} (${index + 1} of ${issues.length})`);
        swept.push({ issue, result: await syncOne(world, issue) });
    }
    await teller.showSummary(summaryOf(did, swept));
    const failure = swept.find(({ result }) => result instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)?.result;
    if (failure instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        throw failure;
}
async function syncOne(world, issue) {
    try {
        return await (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__.sync)(world, { issue, asked: false });
    }
    catch (error) {
        // One incident that cannot be written must not hide the others; it is told, and fails the run at its end.
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error;
        throw error;
    }
}
async function findUnfinished(world, observation) {
    const { severityLabels } = await settingsOf(observation);
    const labelled = await world.github.labelledIssues([
        'incident',
        ...(0,_incident_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .knownSpellings */ .JT)(severityLabels),
    ]);
    const open = (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenIncidents */ .E7)(observation.open ?? '');
    // A list that cannot be read is told by the first sync, which refuses to write to it.
    const listed = 'damage' in open ? [] : open.incidents.map(({ number }) => number);
    return [...new Set([...listed, ...labelled])].sort((a, b) => a - b);
}
async function settingsOf(observation) {
    if (observation.configuration === null)
        return _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L;
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 3082));
    return readSettings(observation.configuration).settings;
}
function summaryOf(setUp, swept) {
    const rows = swept.map(({ issue, result }) => `| ${issue} | ${rowOf(result)} |`);
    const table = rows.length === 0
        ? ['Nothing is unfinished.']
        : ['| Issue | Incident | What this sweep did |', '|---|---|---|', ...rows];
    return ['## Sweep', '', ...setUp.map((line) => `- ${line}`), '', ...table, ''].join('\n');
}
function rowOf(result) {
    if (result instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return `failed | ${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .showUserError */ .Jp)(result)}`;
    if (result.kind === 'nothing')
        return `left alone | ${result.why}`;
    const { severity, status } = result.incident;
    return `${severity} · ${status} | ${result.did.join(', ') || 'nothing had changed'}`;
}


/***/ })

};
