export const id = 2589;
export const ids = [2589];
export const modules = {

/***/ 12589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGrammars: () => (/* binding */ openGrammars)
});

// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __webpack_require__(40033);
// EXTERNAL MODULE: ./.build/src/migrations/start-as-page.js
var start_as_page = __webpack_require__(51184);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/indents.js
/** Blocks in each other that Python itself reads; the scanner of its grammar writes beyond its memory at some hundred more. */
const mostIndents = 100;
/** Whether lines of a text are indented further and further, more often than Python allows. */
function isIndentedTooDeep(text) {
    const indents = [];
    for (const [blanks] of text.matchAll(/^[ \t\f]*(?=\S)/gm)) {
        while ((indents.at(-1) ?? -1) >= blanks.length)
            indents.pop();
        indents.push(blanks.length);
        if (indents.length > mostIndents)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/tree.js



/**
 * The engine of the grammars, from the bytes of its WASM; `bytesOf` gives those of a language, and is asked once for each. To be
 * opened once in a process: the package has one engine, and two that start side by side spoil each other.
 */
async function openGrammars(core, bytesOf) {
    await (0,start_as_page/* startAsPage */.w)(() => web_tree_sitter/* Parser */.iX.init({ wasmBinary: core }));
    const engine = { isBroken: false };
    const opened = new Map();
    async function openLanguage(language) {
        const { parse } = await openGrammar(bytesOf(language), engine);
        if (language !== 'python')
            return { parse };
        return { parse: (text) => (isIndentedTooDeep(text) ? refused(tooDeep) : parse(text)) };
    }
    return {
        open: (language) => {
            const grammar = opened.get(language) ?? openLanguage(language);
            opened.set(language, grammar);
            return grammar;
        },
    };
}
async function openGrammar(bytes, engine) {
    const parser = new web_tree_sitter/* Parser */.iX();
    parser.setLanguage(await web_tree_sitter/* Language */.TM.load(bytes));
    return { parse: (text) => parseGuarded(parser, engine, text) };
}
function parseGuarded(parser, engine, text) {
    if (engine.isBroken)
        return refused('after a text that broke the parser');
    try {
        return parse(parser, text);
    }
    catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError))
            throw error;
        engine.isBroken = true;
        return refused('breaks the parser');
    }
}
/** Characters; a longer text is no migration that anybody wrote. */
const longestText = 1_000_000;
/** Levels; deeper nodes are left out, so that who walks a tree may call itself for each level. */
const deepest = 400;
const tooDeep = 'nested too deep to be read';
/** Problems that are told of one text. */
const mostProblems = 50;
/** Pauses of the engine before a text is given up: a stand-in for time, some hundred times what a megabyte of code takes. */
const mostPauses = 1_000_000;
function parse(parser, text) {
    if (text.length > longestText)
        return refused('longer than a million characters');
    let pauses = 0;
    const progressCallback = () => {
        pauses += 1;
        return pauses > mostPauses;
    };
    const tree = parser.parse(text, null, { progressCallback });
    if (tree === null) {
        parser.reset();
        return refused('too entangled to be read');
    }
    const cursor = tree.walk();
    try {
        return copyOf(cursor, text);
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
function refused(why) {
    const root = { kind: 'ERROR', text: '', start: 0, line: 1, endLine: 1, field: null, children: [] };
    return { root, errors: [{ line: 1, why }] };
}
/** The engine's tree as plain values, so that its memory can be given back. */
function copyOf(cursor, text) {
    const root = nodeAt(cursor, text);
    const errors = [...problemAt(cursor, 0)];
    const path = [root];
    while (moveOn(cursor, path)) {
        const node = nodeAt(cursor, text);
        if (isKept(cursor))
            path.at(-1)?.children.push(node);
        path.push(node);
        errors.push(...problemAt(cursor, path.length));
    }
    return { root, errors: errors.slice(0, mostProblems) };
}
/** To the next node in the order of the text; `path` is shortened to its parents. False at the end. */
function moveOn(cursor, path) {
    if (path.length < deepest && cursor.gotoFirstChild())
        return true;
    for (path.pop(); path.length > 0; path.pop()) {
        if (cursor.gotoNextSibling())
            return true;
        cursor.gotoParent();
    }
    return false;
}
function nodeAt(cursor, text) {
    return {
        kind: cursor.nodeType,
        text: text.slice(cursor.startIndex, cursor.endIndex),
        start: cursor.startIndex,
        line: cursor.startPosition.row + 1,
        endLine: cursor.endPosition.row + 1,
        field: cursor.currentFieldName,
        children: [],
    };
}
/** Operators are tokens without a name of their own, but are something to their parent. */
function isKept(cursor) {
    return (cursor.nodeIsNamed && cursor.nodeType !== 'comment') || cursor.currentFieldName !== null;
}
function problemAt(cursor, depth) {
    const line = cursor.startPosition.row + 1;
    if (cursor.nodeType === 'ERROR' || cursor.nodeIsMissing)
        return [{ line, why: 'syntax error' }];
    if (depth < deepest || !cursor.gotoFirstChild())
        return [];
    cursor.gotoParent();
    return [{ line, why: tooDeep }];
}


/***/ }),

/***/ 51184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ startAsPage)
/* harmony export */ });
/**
 * Starts a library that emscripten made, so that it does without what it would ask of Node: `__dirname` and `require`, neither
 * of which is in our bundle, to find files that we hand over anyway. Told that this is a page of Electron, it asks for nothing.
 * It looks before its first pause, so nobody else sees that.
 */
function startAsPage(start) {
    // biome-ignore lint/style/noRestrictedGlobals: nothing is read of it, and the libraries take no argument that says the same.
    const host = process;
    const before = Object.getOwnPropertyDescriptor(host, 'type');
    Object.defineProperty(host, 'type', { value: 'renderer', configurable: true });
    try {
        return start();
    }
    finally {
        if (before === undefined)
            Reflect.deleteProperty(host, 'type');
        else
            Object.defineProperty(host, 'type', before);
    }
}


/***/ })

};
