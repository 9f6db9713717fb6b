export const id = 4827;
export const ids = [4827];
export const modules = {

/***/ 64827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeGathered: () => (/* binding */ judgeGathered)
/* harmony export */ });
/* harmony import */ var _migrations_judgement_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);
/* harmony import */ var _migrations_show_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);
/* harmony import */ var _migrations_sizes_read_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56765);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);




/** Judges what was gathered of a deploy. Parser and grammars are loaded when a file needs them, and not before. */
async function judgeGathered({ change, unchecked, statistics: text, leftOut, nothingNew }, { settings, wasm }) {
    const { statistics, problems } = statisticsIn(text, nothingNew === null ? settings.statistics : null);
    const plans = (0,_migrations_judgement_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planJudgement */ .B)(change, settings.engine);
    const { judgement, migrations, engineAssumed } = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePlans */ .o)(plans, {
        settings,
        statistics,
        wasm,
    });
    const whole = { ...judgement, unchecked: [...judgement.unchecked, ...unchecked] };
    const scope = { migrations: migrations + unchecked.length, engineAssumed, leftOut };
    return { report: (0,_migrations_show_report_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReport */ .d)(whole, scope, settings), problems };
}
/** `file` is where the settings say that it is; null for nowhere. */
function statisticsIn(text, file) {
    if (file === null)
        return { statistics: new Map(), problems: [] };
    const place = { file, line: 1, column: 1 };
    if (text !== null) {
        const { statistics, problems } = (0,_migrations_sizes_read_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatistics */ .M)(text);
        return { statistics, problems: problems.map((problem) => ({ ...place, ...problem })) };
    }
    const message = 'the file with sizes is not on the default branch, or no text.';
    return { statistics: new Map(), problems: [{ ...place, message }] };
}


/***/ })

};
