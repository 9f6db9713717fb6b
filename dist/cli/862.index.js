export const id = 862;
export const ids = [862];
export const modules = {

/***/ 8408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plainSentence)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);

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

/***/ 4246:
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

/***/ 8817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictJson)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8408);

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

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSuspects),
/* harmony export */   w: () => (/* binding */ earlierChanges)
/* harmony export */ });
/* harmony import */ var _changes_collect_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4308);
/* harmony import */ var _changes_feed_taken_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6005);
/* harmony import */ var _changes_ranking_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(724);
/* harmony import */ var _changes_verdict_candidate_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6586);
/* harmony import */ var _changes_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2858);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);






/** How many earlier changes tell which words are common here. */
const earlierChanges = 2500;
/** Reads what landed before the incident and ranks it. */
async function readSuspects(question, world) {
    const { window, changes, earlier } = await readLanded(question, world);
    if (window.length + question.outside.length === 0)
        throw nothingToSearch(question, world.clone);
    // Counted before the changes are awaited: Git compares files meanwhile.
    const history = earlier.length === 0 ? null : (0,_changes_ranking_history_js__WEBPACK_IMPORTED_MODULE_1__/* .collectStatistics */ .o6)(earlier);
    const landed = await changes;
    world.progress.end();
    const prepared = byId([...landed, ...question.outside.map(outsideChange)]);
    const searched = describeSearch({ question, clone: world.clone, window, landed });
    return { searched, verdict: judgeLanded(question, { prepared, searched, history }) };
}
/** Nobody says of a clone what is live, so that every change counts from when it landed. */
function judgeLanded({ text, at }, { prepared, searched, history }) {
    const candidateOf = ({ id }) => preparedOf(id, prepared).candidate;
    const revertChange = ({ change }) => undoOf(preparedOf(change.id, prepared));
    const [environment, services] = [null, []];
    return (0,_changes_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)({
        question: { text, textVersion: '', startedAt: at, startIsKnown: true, environment, services },
        feed: feedOf([...prepared.values()], searched),
        // The window was chosen when it was read.
        lookBackHours: (Date.parse(at) - Date.parse(searched.from)) / 3_600_000,
        history,
        candidateOf,
        servicesOf: () => [],
        undoChange: revertChange,
        revertChange,
        undoDeployment: () => ({ steps: [], warnings: [] }),
    });
}
function preparedOf(id, all) {
    const found = all.get(id);
    if (found === undefined)
        throw new Error(`no change ${id} was read`);
    return found;
}
function feedOf(prepared, searched) {
    const takenBack = (0,_changes_feed_taken_back_js__WEBPACK_IMPORTED_MODULE_5__/* .findTakenBack */ .a)(prepared.map(({ change }) => change));
    const entries = prepared.map(({ change, candidate }) => {
        const revert = takenBack.get(change.id);
        return {
            change,
            kinds: candidate.kinds,
            landing: { state: 'unknown' },
            takenBack: revert === undefined ? null : { title: revert.title, pull: revert.pull, at: revert.at },
        };
    });
    return {
        source: 'pushes',
        environments: [],
        environmentWhy: null,
        carriers: [],
        entries,
        completeSince: null,
        linesRead: searched.hasLines,
        gaps: gapsOf(searched),
    };
}
function gapsOf({ isFull, isShallow, hasLines, cut }) {
    return [
        ...(isFull ? ['there were more: only the newest 400 are ranked'] : []),
        ...(isShallow ? ['the clone is shallow; `git fetch --unshallow` gets the rest'] : []),
        ...(hasLines ? [] : ['the clone is partial: changed lines were not read']),
        ...(cut > 0 ? [`some changed lines of very large changes (${cut})`] : []),
    ];
}
/** How a change is taken back in a clone. */
function undoOf({ change, isMerge, candidate }) {
    const [sha] = change.shas;
    if (sha === undefined) {
        return { steps: [{ commands: [], why: 'take it back where it was made' }], warnings: [] };
    }
    const command = `git revert ${isMerge ? '-m 1 ' : ''}${sha.slice(0, 12)}`;
    const warnings = candidate.kinds.includes('migration')
        ? ['It has a migration, and taking back the code does not take back the data.']
        : [];
    return { steps: [{ commands: [command], why: 'takes it out of the code' }], warnings };
}
/** Reads the window, and while Git compares its files, what landed before it. */
async function readLanded(question, world) {
    const collector = (0,_changes_collect_window_js__WEBPACK_IMPORTED_MODULE_0__/* .collectWindow */ .H)(question.from);
    const everything = world.clone.landed({ until: question.at, paths: [] });
    const passed = [];
    if (question.paths.length > 0) {
        const { at: until, paths } = question;
        for await (const one of world.clone.landed({ until, paths }))
            if (!collector.take(one))
                break;
    }
    else {
        // The same reading goes on below, so it must not be closed here.
        for (let next = await everything.next(); !next.done; next = await everything.next()) {
            passed.push(next.value);
            if (!collector.take(next.value))
                break;
        }
    }
    const window = collector.window();
    const changes = readChanges(window, world);
    // Awaited only when the rest is read: a failure until then is not lost, but must not end the process.
    changes.catch(() => { });
    const goal = window.length + earlierChanges;
    for await (const one of everything) {
        passed.push(one);
        if (passed.length >= goal)
            break;
    }
    return { window, changes, earlier: earlierThan(window, passed) };
}
/** Words are counted as changes come, while Git compares the next. */
async function readChanges(window, { clone, progress }) {
    const prepared = [];
    for await (const landed of clone.changes(window.map(({ sha }) => sha))) {
        prepared.push({ ...landed, candidate: (0,_changes_verdict_candidate_of_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateOf */ .R)(landed.change) });
        progress.at('changes read', prepared.length, window.length);
    }
    return prepared;
}
function earlierThan(window, landed) {
    const ranked = new Set(window.map(({ sha }) => sha));
    const earlier = landed.filter(({ sha }) => !ranked.has(sha)).slice(0, earlierChanges);
    return earlier.toReversed();
}
function outsideChange(change) {
    return { change, isMerge: false, isCut: false, candidate: (0,_changes_verdict_candidate_of_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateOf */ .R)(change) };
}
/** By id; of two commits that name the same pull request the older one goes by its sha. */
function byId(all) {
    const found = new Map();
    for (const one of all) {
        const { id, shas } = one.change;
        const name = found.has(id) ? `commit:${shas[0] ?? id}` : id;
        found.set(name, {
            ...one,
            change: { ...one.change, id: name },
            candidate: { ...one.candidate, id: name },
        });
    }
    return found;
}
function describeSearch({ question, clone, window, landed }) {
    const isFull = window.length >= _changes_collect_window_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLimits */ .B.atMost;
    const [oldest = question.at] = window.map(({ at }) => at).toSorted();
    return {
        ref: clone.ref,
        head: clone.head,
        from: isFull || oldest < question.from ? oldest : question.from,
        to: question.at,
        cut: landed.filter(({ isCut }) => isCut).length,
        isFull,
        isWidened: oldest < question.from,
        isShallow: clone.isShallow,
        hasLines: !clone.isPartial,
    };
}
function nothingToSearch({ at, paths }, clone) {
    const where = paths.length === 0 ? '' : ` that touches ${paths.join(' or ')}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('no-changes', {
        what: `Nothing${where} had landed on "${clone.ref}" by ${at}.`,
        remedy: clone.isShallow
            ? 'The clone is shallow: get the rest with `git fetch --unshallow`.'
            : 'Check the time (`--at`) and the branch (`--ref`).',
    });
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuspects: () => (/* binding */ runSuspects)
});

// EXTERNAL MODULE: ./.build/src/changes/verdict/verdict-json.js
var verdict_json = __webpack_require__(8817);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/flows/read-suspects.js
var read_suspects = __webpack_require__(9024);
// EXTERNAL MODULE: ./.build/src/changes/sentence.js
var sentence = __webpack_require__(8408);
// EXTERNAL MODULE: ./.build/src/changes/verdict/suspect-words.js
var suspect_words = __webpack_require__(4246);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/src/flows/show-suspects.js




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
