export const id = 9142;
export const ids = [9142];
export const modules = {

/***/ 19142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesIn: () => (/* binding */ filesIn),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A place within the repository that holds it; outside of one, within the folder where that holds it. */
function placeOf(absolute, folder) {
    const root = repositoryOf(absolute) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute);
    return path.startsWith('..')
        ? { absolute, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), path: absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') }
        : { absolute, root, path: path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** The nearest folder, from here upwards, that is the root of a repository; null for none. A submodule or another worktree has a file there. */
function repositoryOf(absolute) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, '.git')))
        return absolute;
    return parent === absolute ? null : repositoryOf(parent);
}
/** Files looked at below a folder that was named. */
const mostFiles = 50_000;
/** All files below a folder, but for hidden folders and packages of others; links are not followed. At most 50,000. */
function filesIn(folder) {
    const found = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of entriesOf(next.absolute)) {
            const place = {
                ...next,
                absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.absolute, entry.name),
                path: next.path === '' ? entry.name : `${next.path}/${entry.name}`,
            };
            if (entry.isFile())
                found.push(place);
            else if (entry.isDirectory() && !passedOver.test(entry.name))
                open.push(place);
        }
        if (found.length >= mostFiles)
            break;
    }
    return found.slice(0, mostFiles).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
const passedOver = /^(?:\..*|node_modules|vendor)$/;
function entriesOf(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }) : [];
}


/***/ })

};
