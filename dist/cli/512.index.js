export const id = 512;
export const ids = [512];
export const modules = {

/***/ 7512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBacktest: () => (/* binding */ runBacktest)
/* harmony export */ });
async function runBacktest(_o, _world, _teller) { }


/***/ })

};
