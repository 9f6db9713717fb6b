export const id = 7536;
export const ids = [7536];
export const modules = {

/***/ 7536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWasm: () => (/* binding */ readWasm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** The bytes of one of them, some milliseconds to decompress; `scripts/write-wasm.ts` writes them. */
function readWasm(name) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(urls[name]()));
}
/** Each URL is written out whole: the bundler copies files it can see by name, and only those. */
const urls = {
    'libpg-query': () => __webpack_require__.ab + "libpg-query.wasm.br",
    'tree-sitter': () => __webpack_require__.ab + "tree-sitter.wasm.br",
    ruby: () => __webpack_require__.ab + "ruby.wasm.br",
    python: () => __webpack_require__.ab + "python.wasm.br",
    typescript: () => __webpack_require__.ab + "typescript.wasm.br",
    php: () => __webpack_require__.ab + "php.wasm.br",
    elixir: () => __webpack_require__.ab + "elixir.wasm.br",
};


/***/ })

};
