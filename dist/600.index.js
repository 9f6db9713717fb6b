export const id = 600;
export const ids = [600];
export const modules = {

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRecordsBranch: () => (/* binding */ createRecordsBranch),
/* harmony export */   runSetup: () => (/* binding */ runSetup),
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);

/** Sets the repository up and tells what was missing. */
async function runSetup(world, teller) {
    const { did } = await setup(world);
    const lines = did.length === 0 ? ['everything was there already'] : did;
    for (const line of lines)
        world.log.info(`setup: ${line}`);
    await teller.showSummary(`## Setup\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
/** Creates the labels and the records branch a repository lacks. What is there stays as it is, colours too. */
async function setup(world) {
    const { repository, labels, head } = await world.github.observeRepository();
    const missing = _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTable */ .vy.filter((label) => !labels.has(label.name));
    const did = describe(missing.map((label) => label.name), head, world);
    if (world.dryRun)
        return { did };
    await Promise.all([
        missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
        head ?? createRecordsBranch(world),
    ]);
    return { did };
}
/** Creates the records branch; answers its head, or `exists` when another run was faster. Key: the ref. */
async function createRecordsBranch(world) {
    const created = await world.github.createRecordsBranch(rootFiles(world));
    return created === 'exists' ? created : created.head;
}
function rootFiles(world) {
    return new Map([
        ['README.md', world.templates['records-readme']],
        // Preview hosts build every branch they see, unless the branch itself says no.
        ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
    ]);
}
function describe(labels, head, world) {
    const created = labels.length === 0 ? [] : [`created ${labels.length} labels: ${labels.join(', ')}`];
    return head === null ? [...created, `created the branch ${world.recordsBranch}`] : created;
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ isStatusLabel),
/* harmony export */   UX: () => (/* binding */ projectedLabels),
/* harmony export */   vy: () => (/* binding */ labelTable)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);

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
/** Whether a label is one that only we set, so that a stale one may be removed. */
function isStatusLabel(name) {
    return name.startsWith(statusPrefix);
}


/***/ }),

/***/ 7178:
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


/***/ })

};
