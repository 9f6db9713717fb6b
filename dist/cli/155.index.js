export const id = 155;
export const ids = [155];
export const modules = {

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showProblem)
/* harmony export */ });
/** A problem in one line: `file:line:column message`. */
function showProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckFiles: () => (/* binding */ runCheckFiles)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(713);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
/* harmony import */ var _postmortem_check_check_postmortem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);
/* harmony import */ var _postmortem_check_check_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1620);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9707);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5768);








/**
 * Says whether post-mortems on a disk are complete, as the check on their pull request would. Ends in a failure where one is not, or
 * where the configuration needs mending, as rules may be left out then.
 */
async function runCheckFiles({ files: texts, configuration, now }, teller) {
    const { settings, ...found } = await (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(configuration?.text ?? null);
    const file = configuration?.path ?? _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .x;
    const problems = found.problems.map((problem) => ({ ...problem, file }));
    const checked = [...texts].map(([path, text]) => ({
        path,
        result: (0,_postmortem_check_check_postmortem_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPostmortem */ .z)(text, (0,_check_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOptions */ .J)(settings, { path, now })),
    }));
    const isComplete = checked.every(({ result }) => result.isComplete);
    const files = checked.map(({ path, result }) => ({ path, ...result }));
    const answer = { version: 1, isComplete, files, problems };
    const lines = [
        ...problems.map(_config_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .showProblem */ .H),
        ...checked.flatMap(({ path, result }) => (0,_postmortem_check_check_words_js__WEBPACK_IMPORTED_MODULE_2__/* .showCheck */ .g)(path, result).split('\n')),
    ];
    teller.answer(teller.json ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .RU)(answer) : lines.map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line, longest)).join('\n'));
    if (!isComplete)
        throw incomplete(checked);
    const [problem] = problems;
    if (problem !== undefined)
        throw unusable(problem);
}
function unusable(problem) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('config-invalid', {
        what: `The configuration needs mending: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)((0,_config_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .showProblem */ .H)(problem), longest)}`,
        remedy: 'Defaults were used in its place.',
    });
}
/** Longest line on a terminal, in characters. */
const longest = 1000;
function incomplete(checked) {
    const open = checked.filter(({ result }) => !result.isComplete);
    const paths = open.map(({ path }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(path, 200));
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('post-mortem-incomplete', {
        what: `Not complete yet: ${paths.join(', ')}.`,
        remedy: 'Each line above says what is missing and what to write.',
    });
}


/***/ })

};
