export const id = 6991;
export const ids = [6991];
export const modules = {

/***/ 48408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plainSentence)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);

/** A sentence as plain text on one line, for a terminal or JSON. */
function plainSentence(sentence) {
    return sentence
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        return 'code' in piece ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(piece.code) : `“${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(piece.quote, 100)}”`;
    })
        .join('');
}


/***/ }),

/***/ 94246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sizeInWords),
/* harmony export */   p: () => (/* binding */ wholePercent)
/* harmony export */ });
/** How much a suspect changed: `+12 −3 in 2 files`; null for something outside of the repository. */
function sizeInWords({ size }) {
    if (size === null)
        return null;
    const files = size.files === 1 ? '1 file' : `${size.files} files`;
    return `+${size.added} −${size.deleted} in ${files}`;
}
/** Whole percent; never the certainty nobody has. */
function wholePercent(probability) {
    return Math.min(99, Math.max(1, Math.round(probability * 100)));
}


/***/ }),

/***/ 18817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48408);

/** A verdict for programs: the same words as people read, without markup. Probabilities have three digits. */
function verdictJson(verdict) {
    const { answer, suspects, namedDeployment, ruledOut, ruledOutMore, rollbacks, searched } = verdict;
    return {
        answer,
        suspects: suspects.map(suspectJson),
        deployment: namedDeployment === null
            ? null
            : {
                ...namedDeployment,
                probability: rounded(namedDeployment.probability),
            },
        ruledOut: ruledOut.map(({ id, title, url, why }) => ({
            id,
            title,
            url,
            why: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSentence */ .G)(why),
        })),
        ruledOutMore,
        rollbacks: rollbacks.map(_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSentence */ .G),
        searched,
    };
}
function suspectJson(suspect) {
    const { probability, reasons, ...rest } = suspect;
    return {
        ...rest,
        probability: rounded(probability),
        reasons: reasons.map(_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSentence */ .G),
    };
}
function rounded(probability) {
    return Math.round(probability * 1000) / 1000;
}


/***/ }),

/***/ 36991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuspects: () => (/* binding */ runSuspects)
});

// EXTERNAL MODULE: ./.build/src/changes/verdict/verdict-json.js
var verdict_json = __webpack_require__(18817);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/flows/changes/read-suspects.js
var read_suspects = __webpack_require__(25050);
// EXTERNAL MODULE: ./.build/src/changes/sentence.js
var sentence = __webpack_require__(48408);
// EXTERNAL MODULE: ./.build/src/changes/verdict/suspect-words.js
var suspect_words = __webpack_require__(94246);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/src/flows/changes/show-suspects.js




/** The answer for people: what it is, up to five suspects with reasons and how to undo them, and what was searched. */
function showSuspects({ verdict, searched }) {
    const suspects = verdict.suspects.map((suspect, index) => showSuspect(index + 1, suspect));
    return [
        headline(verdict, searched),
        ...suspects,
        ...showRuledOut(verdict),
        showSearched(verdict, searched),
    ].join('\n\n');
}
function headline({ answer }, { from, to }) {
    switch (answer) {
        case 'named':
            return 'Most likely the first of these:';
        case 'several':
            return 'Not clear. These fit best:';
        case 'nothing-likely':
            return 'Nothing likely here: no change fits the report well. The least unlikely:';
        default:
            return `Nothing changed in ${(0,instant/* showDuration */.kJ)(from, to)}.`;
    }
}
function showSuspect(position, suspect) {
    const { title, probability, reasons, undo } = suspect;
    const details = [nameOf(suspect), `${(0,instant/* showUtc */.Gv)(suspect.at)}`, (0,suspect_words/* sizeInWords */._)(suspect) ?? ''];
    const commands = undo.steps.flatMap(({ commands: lines, why }) => lines.length > 0 ? lines.map((line) => `undo: ${line}`) : [`undo: ${why}`]);
    return [
        `${position}. ${(0,text_escape/* plainLine */.h0)(title, 120)} (${(0,suspect_words/* wholePercent */.p)(probability)} %)`,
        `   ${details.filter((detail) => detail !== '').join(' · ')}`,
        ...reasons.map((reason) => `   - ${(0,text_escape/* plainLine */.h0)((0,sentence/* plainSentence */.G)(reason))}`),
        ...commands.map((line) => `   ${line}`),
        ...undo.warnings.map((warning) => `   careful: ${warning}`),
    ].join('\n');
}
function nameOf({ id, pull, sha }) {
    const name = [pull === null ? null : `#${pull}`, sha?.slice(0, 12) ?? null];
    return name.filter((part) => part !== null).join(' ') || (0,text_escape/* plainLine */.h0)(id, 80);
}
function showRuledOut({ ruledOut, ruledOutMore }) {
    if (ruledOut.length === 0)
        return [];
    const lines = ruledOut.map(({ title, why }) => `- ${(0,text_escape/* plainLine */.h0)(title, 100)}: ${(0,text_escape/* plainLine */.h0)((0,sentence/* plainSentence */.G)(why))}`);
    const more = ruledOutMore > 0 ? [`- and ${ruledOutMore} more`] : [];
    return [['Ruled out:', ...lines, ...more].join('\n')];
}
/** What was searched, in sentences; what is missing from it is never left out. */
function showSearched({ searched: { changes, gaps } }, searched) {
    const { ref, from, to, isWidened } = searched;
    const counted = changes === 1 ? '1 change' : `${changes} changes`;
    const lines = [
        `Searched ${counted} on ${(0,text_escape/* plainLine */.h0)(ref, 100)} from ${(0,instant/* showUtc */.Gv)(from)} to ${(0,instant/* showUtc */.Gv)(to)}; a fifth of real causes are older.`,
        ...(isWidened ? ['Fewer than twenty had landed, so older ones were taken in.'] : []),
        ...gaps.map((gap) => `Not seen: ${gap}.`),
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./.build/src/flows/suspects.js




/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1;
/** Says which change most likely caused an incident, from a clone alone. */
async function runSuspects(question, world, teller) {
    const answer = await (0,read_suspects/* readSuspects */.d)(question, world);
    teller.answer(teller.json ? (0,text_escape/* plainJson */.RU)(toJson(answer)) : showSuspects(answer));
}
function toJson({ searched, verdict }) {
    const { ref, head, cut, isFull, isShallow, hasLines } = searched;
    const clone = { ref, head, cut, full: isFull, shallow: isShallow, lines: hasLines };
    return { version: jsonVersion, clone, ...(0,verdict_json/* verdictJson */.G)(verdict) };
}


/***/ })

};
