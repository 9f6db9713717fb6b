export const id = 721;
export const ids = [721];
export const modules = {

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ensureLabels)
/* harmony export */ });
/** Node ids of labels by name in lower case. Of those that are not there, ours are created, and others left out and told. */
async function ensureLabels({ github, log }, names, repositoryId) {
    const wanted = [...new Set(names)];
    const known = await github.labelIds(wanted);
    const missing = wanted.filter((name) => !known.has(name.toLowerCase()));
    const ours = missing.filter((name) => name.startsWith('action-item') || name === 'overdue');
    for (const name of missing.filter((one) => !ours.includes(one))) {
        log.notice(`There is no label "${name}", so no action item gets it; see \`action-items\`.`);
    }
    if (ours.length === 0)
        return known;
    const created = await github.createLabels(repositoryId, ours.map(specOf));
    // One that another run was faster to create is not in the answer, and an issue without it would not be found again.
    const raced = ours.filter((name) => !created.has(name));
    const found = [...created].map(([name, id]) => [name.toLowerCase(), id]);
    return new Map([...known, ...found, ...(await github.labelIds(raced))]);
}
function specOf(name) {
    const what = name.replace(/^action-item:? ?/, '');
    if (name === 'overdue') {
        return { name, color: 'e99695', description: 'An action item past its due date' };
    }
    const description = what === '' ? 'Follow-up work from a post-mortem' : `Action item: ${what}`;
    return { name, color: '1d76db', description };
}


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderFiling)
/* harmony export */ });
/* harmony import */ var _config_own_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8809);

/** Renders texts of action items: the repository's own template where it has one that works, else ours; what does not work is told. */
function renderFiling({ templates }, overrides, problems) {
    return (name, values) => (0,_config_own_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwn */ .BF)({ name, overrides, shipped: templates[name], problems }, values);
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _postmortem_filing_document_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9752);
/* harmony import */ var _postmortem_front_matter_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2560);
/* harmony import */ var _records_newer_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);




/** The index of post-mortems; null where it has to be made. */
function indexOf(text) {
    const index = (0,_postmortem_filing_document_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readIndex */ .vY)(text);
    if (index === 'newer-version')
        throw (0,_records_newer_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newerVersion */ .i)(_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedPaths */ .KQ.postmortems);
    return index;
}
/**
 * Documents whose content is not the one read last. Where nothing was ever read, those that were here before the push are left to
 * their authors, unless they name an incident the way our drafts do.
 */
function changedSince(index, { documents, earlier }) {
    const known = index?.documents ?? earlier.filter(({ path }) => (0,_postmortem_front_matter_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInPath */ .kv)(path) === null);
    const read = new Set(known.map(({ path, blob }) => `${path} ${blob}`));
    const changed = documents.filter(({ path, blob }) => !read.has(`${path} ${blob}`));
    const baseline = index === null ? known.map(unfiled) : [];
    return { changed, baseline };
}
function unfiled({ path, blob }) {
    return { path, blob, subject: null, open: [] };
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ printIndex),
/* harmony export */   us: () => (/* binding */ withDocument),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5651);


const indexVersion = 1;
/** Reads `post-mortems.json`; null where there is none that can be read, so that it is made anew. */
function readIndex(text) {
    if (text === null)
        return null;
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return null;
    if (value['v'] > indexVersion)
        return 'newer-version';
    const { documents } = value;
    if (!Array.isArray(documents) || !documents.every(isIndexed))
        return null;
    return { v: indexVersion, documents };
}
/** Prints `post-mortems.json`, a document a line. */
function printIndex(documents) {
    const lines = documents
        .toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path))
        .map((document) => (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(document));
    return `{"v":${indexVersion},"documents":[\n${lines.join(',\n')}\n]}\n`;
}
/** The index with one document as it was read now; what stood under its subject elsewhere was moved. */
function withDocument(documents, document) {
    const others = documents.filter(({ path, subject }) => path !== document.path && subject !== document.subject);
    return [...others, document];
}
function isIndexed(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value['path'] === 'string' &&
        typeof value['blob'] === 'string' &&
        (value['subject'] === null || typeof value['subject'] === 'string') &&
        Array.isArray(value['open']) &&
        value['open'].every((number) => typeof number === 'number'));
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ heldByOthers),
  sf: () => (/* binding */ holdsClaims),
  cb: () => (/* binding */ nothingFiled),
  D$: () => (/* binding */ openIssues),
  Us: () => (/* binding */ printFiled),
  $N: () => (/* binding */ readFiled),
  Qf: () => (/* binding */ withClaims),
  $R: () => (/* binding */ withIssues)
});

// EXTERNAL MODULE: ./.build/src/incident/work.js
var work = __webpack_require__(2941);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filed-item.js

const itemStates = ['open', 'done', 'not-planned', 'withdrawn'];
const itemTypes = ['prevent', 'detect', 'mitigate', 'process', null];
/** Whether a value read from a file is an item. */
function isFiledItem(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]));
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const fields = {
    key: isText,
    title: isText,
    line: (value) => value === null || typeof value === 'number',
    permalink: isText,
    owners: isTexts,
    ownersAsWritten: isTexts,
    unassigned: isTexts,
    due: isTextOrNull,
    dueAsWritten: isTextOrNull,
    dueRefused: isTextOrNull,
    type: (value) => itemTypes.some((type) => type === value),
    issue: (value) => value === null || isFiledIssue(value),
    link: isTextOrNull,
    state: (value) => itemStates.some((state) => state === value),
    withdrawnWhy: isText,
    closedAt: isTextOrNull,
    said: isTexts,
};
function isFiledIssue(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && typeof value['number'] === 'number' && isText(value['url']);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filed.js




const filedVersion = 1;
const nothingFiled = {
    v: filedVersion,
    document: null,
    items: [],
    claims: [],
    comments: { pull: null, incident: null },
};
/**
 * Reads `post-mortem.json`. A text that is not one reads as empty: issues are found again by their markers. One of a newer version
 * is not ours to write.
 */
function readFiled(text) {
    const value = (0,canonical_json/* readJson */.Vh)(text);
    if (!(0,canonical_json/* isRecord */.u4)(value) || typeof value['v'] !== 'number')
        return nothingFiled;
    return value['v'] > filedVersion ? 'newer-version' : (readFields(value) ?? nothingFiled);
}
function readFields(value) {
    const { document, items, claims, comments } = value;
    if (document !== null && !isFiledDocument(document))
        return null;
    if (!Array.isArray(items) || !items.every(isFiledItem))
        return null;
    if (!Array.isArray(claims) || !claims.every(work/* isClaim */.j_))
        return null;
    if (!isListComments(comments))
        return null;
    return { v: filedVersion, document, items, claims, comments };
}
/** Prints `post-mortem.json`. */
function printFiled(filed) {
    return `${(0,canonical_json/* canonicalJson */.dj)(filed)}\n`;
}
/** Whether a run holds claims on all of these operations already, for half of their time at least. */
function holdsClaims({ claims }, operations, { run, now }) {
    const enough = (0,instant/* addSeconds */.ps)(now, work/* claimSeconds */.is / 2);
    const held = claims.filter((claim) => claim.run === run && claim.until >= enough);
    return operations.every((wanted) => held.some(({ operation }) => operation === wanted));
}
/** The file with claims of a run on these operations beside what others still hold. */
function withClaims(filed, operations, { run, now }) {
    const until = (0,instant/* addSeconds */.ps)(now, work/* claimSeconds */.is);
    const claims = operations.map((operation) => ({ operation, run, until }));
    return { ...filed, claims: [...heldByOthers(filed, { run, now }), ...claims] };
}
/** The file with the issues that were created, by the keys of their items. */
function withIssues(filed, created) {
    const items = filed.items.map((item) => {
        const issue = created.get(item.key);
        return issue === undefined ? item : { ...item, issue: { number: issue.number, url: issue.url } };
    });
    return { ...filed, items };
}
/** Numbers of the issues of open items, which a sweep looks after. */
function openIssues({ items }) {
    const numbers = items.flatMap(({ state, issue }) => state === 'open' && issue !== null ? [issue.number] : []);
    return [...new Set(numbers)];
}
/** The claims of other runs that are not over. */
function heldByOthers(filed, { run, now }) {
    return filed.claims.filter((claim) => claim.run !== run && claim.until > now);
}
function isFiledDocument(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && typeof value['path'] === 'string' && typeof value['blob'] === 'string';
}
function isListComments(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && isNumberOrNull(value['pull']) && isNumberOrNull(value['incident']);
}
function isNumberOrNull(value) {
    return value === null || typeof value === 'number';
}


/***/ })

};
