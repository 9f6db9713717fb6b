export const id = 829;
export const ids = [829];
export const modules = {

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckPullRequest: () => (/* binding */ runCheckPullRequest)
/* harmony export */ });
/* harmony import */ var _postmortem_action_items_extract_action_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
/* harmony import */ var _postmortem_check_check_postmortem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);
/* harmony import */ var _postmortem_check_check_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9596);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1620);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);
/* harmony import */ var _assignable_logins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6675);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9707);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5768);









/**
 * Checks the post-mortems that a pull request adds or changes: remarks on their lines, the page of the run, and the commit status
 * `post-mortem` where the token may set it. Where it may not, as in runs of forks, what is missing ends the run instead.
 */
async function runCheckPullRequest(world, teller, pull) {
    const seen = await world.github.pullDocuments(pull);
    if (seen === null)
        return world.log.notice(`There is no pull request ${pull} here.`);
    if (seen.documents.size === 0) {
        return world.log.notice(`Pull request ${pull} changes no post-mortem under postmortems/.`);
    }
    const { checked, problems } = await checkAll(world, seen);
    for (const problem of problems)
        world.log.problem(problem.message, problem);
    for (const one of checked)
        remark(world, one);
    const isSet = world.dryRun || (await setStatus(world, { pull, seen, checked }));
    const isComplete = checked.every(({ result }) => result.isComplete);
    teller.setOutput('result', (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)({ version: 1, pull, isComplete, checked: checked.map(brief) }));
    await teller.showSummary(summaryOf(checked));
    if (!isSet && !isComplete)
        throw incomplete(checked, seen);
}
async function checkAll(world, seen) {
    const { settings, problems } = await (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(seen.configuration);
    const checked = [];
    for (const [path, text] of seen.documents) {
        // Nobody has to be asked for where everybody was seen, and reading a long document twice takes its time.
        const { items } = seen.assignable.isWhole
            ? { items: [] }
            : (0,_postmortem_action_items_extract_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .extractActionItems */ .u)(text, { sectionNames: settings.actionItems.headings });
        const canBeAssigned = await (0,_assignable_logins_js__WEBPACK_IMPORTED_MODULE_7__/* .assignableLogins */ .k)(world.github, items, {
            people: settings.people,
            observation: seen,
        });
        const options = (0,_check_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .checkOptions */ .J)(settings, { path, now: seen.readAt });
        checked.push({ path, result: (0,_postmortem_check_check_postmortem_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPostmortem */ .z)(text, { ...options, canBeAssigned }) });
    }
    return { checked, problems };
}
/** Most findings of a document that are shown: nobody mends more in one go, and pages and outputs of a run have their limits. */
const mostShown = 100;
function remark(world, { path, result: { findings } }) {
    for (const { level, line, message } of findings.slice(0, mostShown)) {
        const shown = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(message, longestMessage);
        if (level === 'error')
            world.log.problem(shown, { file: path, line, column: 1 });
        else
            world.log.remark(level === 'warning' ? 'warning' : 'notice', shown, { file: path, line });
    }
}
const longestMessage = 500;
function setStatus(world, { pull, seen, checked, }) {
    const targetUrl = `${world.repositoryUrl}/pull/${pull}/files`;
    return world.github.setStatus(seen.head, { ...statusOfAll(checked), targetUrl });
}
/** Of several documents it says how many are not complete, and what the first of them lacks. */
function statusOfAll(checked) {
    const open = checked.filter(({ result }) => !result.isComplete);
    const [first] = open.length === 0 ? checked : open;
    if (first === undefined)
        return { state: 'success', description: 'Nothing to check' };
    const { state, description } = (0,_postmortem_check_check_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(first.result);
    if (open.length === 0 || checked.length === 1) {
        return { state, description: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(description, longestDescription) };
    }
    const name = first.path.slice(first.path.lastIndexOf('/') + 1);
    const count = `${open.length} of ${checked.length} are not complete`;
    return { state, description: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(`${count}; ${name}: ${description}`, longestDescription) };
}
const longestDescription = 140;
function brief({ path, result: { isComplete, findings } }) {
    return { path, isComplete, findings: findings.slice(0, mostShown), count: findings.length };
}
function summaryOf(checked) {
    return `## Post-mortem\n\n${checked.map(summaryOfOne).join('\n')}`;
}
function summaryOfOne({ path, result: { findings, isComplete } }) {
    const rows = findings
        .slice(0, mostShown)
        .map(({ line, level, message }) => `| ${line} | ${level} | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(message, 300)} |`);
    const table = rows.length === 0 ? [] : ['| Line | | |', '|---|---|---|', ...rows, ''];
    const rest = findings.length - rows.length;
    const more = rest === 0 ? [] : [`And ${rest} more.`, ''];
    const head = isComplete ? '✅ Complete' : '❌ Not complete';
    return [`### ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(path)}`, '', `**${head}**`, '', ...table, ...more].join('\n');
}
function incomplete(checked, { isFork }) {
    const open = checked.filter(({ result }) => !result.isComplete);
    const named = open.slice(0, mostNamed).map(({ path }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(path, 200));
    const rest = open.length - named.length;
    const more = rest === 0 ? '' : ` and ${rest} more`;
    const status = isFork
        ? ''
        : ' To have it told by the status `post-mortem`, add `statuses: write` to the `permissions:` of the job.';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('post-mortem-incomplete', {
        what: `Not complete yet: ${named.join(', ')}${more}.`,
        remedy: `The remarks on its lines say what is missing.${status}`,
    });
}
const mostNamed = 5;


/***/ })

};
