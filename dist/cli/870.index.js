export const id = 870;
export const ids = [870];
export const modules = {

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBacktest: () => (/* binding */ runBacktest)
/* harmony export */ });
async function runBacktest(_o, _world, _teller) { }


/***/ })

};
