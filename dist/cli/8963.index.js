export const id = 8963;
export const ids = [8963];
export const modules = {

/***/ 41592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyUnknown)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70640);

/**
 * Why a call on what the file does not know may touch the database: it is handed what speaks to it, or is called as queries are.
 * Null for any other call.
 */
function whyUnknown(chain, handles) {
    const name = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(chain);
    const isHanded = chain.links.some(({ values }) => values?.some((value) => (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(value, handles)));
    if (isHanded)
        return `call of \`${name}\`, which is not in this file`;
    const isQuery = chain.links.length > 0 && changes.has(name) && !harmless.has(chain.root);
    return isQuery ? `call of \`${name}\` on \`${chain.root}\`, which is not in this file` : null;
}
/** What models and connections call what changes rows. */
const changes = new Set([
    'update',
    'updateMany',
    'update_all',
    'destroy',
    'delete',
    'deleteMany',
    'delete_all',
    'query',
    'execute',
    'executeQuery',
    'executeStatement',
    '$executeRaw',
    '$executeRawUnsafe',
    'raw',
    'truncate',
    'save',
    'bulkCreate',
    'insert_all',
]);
const harmless = new Set([
    'console',
    'fs',
    'path',
    'JSON',
    'Object',
    'process',
    'crypto',
    'hash',
]);


/***/ }),

/***/ 68963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDoctrine: () => (/* binding */ readDoctrine)
/* harmony export */ });
/* harmony import */ var _code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10648);
/* harmony import */ var _code_recorder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90823);
/* harmony import */ var _code_unknown_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41592);
/* harmony import */ var _php_open_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11580);




/** The SQL of a migration of Doctrine when it goes forward: what it hands to `addSql` and to the connection. */
function readDoctrine(file, grammar) {
    const recorder = (0,_code_recorder_js__WEBPACK_IMPORTED_MODULE_3__/* .openRecorder */ .L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    const script = (0,_php_open_script_js__WEBPACK_IMPORTED_MODULE_2__/* .openScript */ .m)(root, (chain) => take(chain, recorder));
    const up = script.method('up');
    if (up === null)
        recorder.unchecked(1, 'no method `up` in this file');
    script.method('preUp')?.call([]);
    up?.call([]);
    script.method('postUp')?.call([]);
    if (script.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
    const isAlone = (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalse */ .Wu)(script.method('isTransactional')?.call([]));
    return (0,_code_recorder_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B)(file, recorder, isAlone ? 'none' : 'wrapped');
}
function take(chain, recorder) {
    const link = (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNamed */ .CF)(chain.links, 'addSql', 'executeStatement', 'executeQuery', 'exec');
    if (link === null) {
        const isSchema = chain.root === '$schema' && chain.links.some(({ name }) => changes.test(name));
        const why = isSchema ? 'change of the schema object' : (0,_code_unknown_call_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnknown */ .F)(chain, new Set());
        if (why !== null)
            recorder.unchecked(chain.line, why);
        return;
    }
    const [sql] = (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(link);
    if (sql?.kind === 'text')
        recorder.embedded(sql);
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
/** Methods of Doctrine's schema object that change it. */
const changes = /^(?:create|drop|rename|add|change|modify|set)[A-Z]/;


/***/ })

};
