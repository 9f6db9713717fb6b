export const id = 4190;
export const ids = [4190];
export const modules = {

/***/ 54190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followUpItem: () => (/* binding */ followUpItem)
/* harmony export */ });
/* harmony import */ var _follow_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60250);
/* harmony import */ var _post_mortem_changed_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11892);
/* harmony import */ var _run_settings_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27354);
/* harmony import */ var _run_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16248);




/** Notes what happened to one action item: it was closed, taken up again, or given to somebody else. */
async function followUpItem(world, item) {
    const { configuration, index, readAt, repository } = await world.github.observePostmortems(null);
    const { settings } = await (0,_run_settings_of_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(configuration);
    const { did, problems } = await (0,_follow_up_js__WEBPACK_IMPORTED_MODULE_0__/* .followUp */ .n)(world, {
        index: (0,_post_mortem_changed_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .q)(index),
        settings,
        now: readAt,
        repositoryId: repository.id,
        item,
    });
    (0,_run_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .tellProblems */ .s)(problems, world);
    return did;
}


/***/ })

};
