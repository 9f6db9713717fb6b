export const id = 6982;
export const ids = [6982];
export const modules = {

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ linkNamed),
/* harmony export */   Gl: () => (/* binding */ flatNames),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(443);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5556);


/** The text a value is; null when it is none. */
function textOf(value) {
    return value?.kind === 'text' ? value.text : null;
}
/** A name to write into SQL: the text, else an identifier made of how the value is written, the same for the same code. */
function nameOf(value) {
    if (value === undefined)
        return 'unknown';
    if (value.kind === 'text')
        return value.text;
    if (value.kind === 'number')
        return String(value.value);
    return (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderFor */ .f)(value.kind === 'chain' ? value.source : value.kind);
}
/** Names in a list; a single name is a list of one, nothing is none. */
function namesOf(value) {
    return itemsOf(value).map(nameOf);
}
/** What a list holds; anything else is a list of itself, nothing is empty. */
function itemsOf(value) {
    if (value === undefined || value.kind === 'nothing')
        return [];
    return value.kind === 'list' ? value.items : [value];
}
/** An entry of a record; nothing where there is none. */
function entryOf(value, key) {
    return (value?.kind === 'record' ? value.entries.get(key) : undefined) ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
}
/** Whether an entry is written as true. */
function isSet(value, key) {
    return isTrue(entryOf(value, key));
}
function isTrue(value) {
    return value?.kind === 'truth' && value.value;
}
function isFalse(value) {
    return value?.kind === 'truth' && !value.value;
}
function numberOf(value) {
    if (value?.kind === 'number')
        return value.value;
    if (value?.kind === 'text' && /^\d+$/.test(value.text))
        return Number(value.text);
    return null;
}
/** Whether there is a value and it is not null. */
function isGiven(value) {
    return value !== undefined && value.kind !== 'nothing';
}
/** The first link of that name among links; null when there is none. */
function linkNamed(links, ...names) {
    return links.find(({ name }) => names.includes(name)) ?? null;
}
/** The values a link is called with; none where it is read only. */
function valuesOf(link) {
    return link?.values ?? [];
}
/** The names among values, flat: `a('x', 'y')` as `a(['x', 'y'])`. */
function flatNames(values) {
    return namesOf((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(values.flatMap(itemsOf)));
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   QA: () => (/* binding */ assembleText),
/* harmony export */   ep: () => (/* binding */ insertedText)
/* harmony export */ });
/* harmony import */ var _sql_text_in_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5915);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1852);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);



/** A text of its parts; what is not known of it becomes an identifier, and lines stay those of the file where they can. */
function assembleText(parts, at) {
    let text = '';
    let isInPlace = true;
    for (const part of parts) {
        const read = readPart(part, isValueNext(text));
        text = part.kind === 'value' ? (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(text + read.text) : text + read.text;
        isInPlace &&= read.isInPlace;
    }
    return { kind: 'text', text, line: at.line, endLine: at.endLine, isInPlace };
}
/** Whether SQL goes on with a value rather than with a name, so that a row stays known by its key: `WHERE id = `. */
function isValueNext(sql) {
    const end = sql.slice(-longestComparison);
    return /\b(?:(?:where|and|or)\s[^=<>]*[=<>]+|in\s*\(|between|limit)\s*$/i.test(end);
}
/** Characters of SQL that are looked at for what comes next. */
const longestComparison = 200;
/** One text of several that stand behind each other in code, as `'a' + 'b'`; null where none of them is a text. */
function joinTexts(parts, separator = '') {
    const [first, ...rest] = parts;
    if (first === undefined || !parts.some(({ value }) => value.kind === 'text'))
        return null;
    return rest.reduce((before, part) => append(before, placed(part), separator), placed(first));
}
/** What a value is within a text. */
function insertedText(value, source) {
    switch (value.kind) {
        case 'text':
            // A comment would take the rest of the line with it.
            return value.text.includes('--') ? value.text : (0,_sql_text_in_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inOneLine */ .U)(value.text);
        case 'number':
        case 'truth':
            return String(value.value);
        case 'nothing':
            return '';
        default:
            return (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderFor */ .f)(source);
    }
}
function readPart(part, isValue) {
    if (part.kind === 'written')
        return { text: part.text, isInPlace: true };
    const breaks = part.source.split('\n').length - 1;
    if (part.kind === 'escape') {
        return { text: part.text, isInPlace: part.text.split('\n').length - 1 === breaks };
    }
    const isUnknown = part.value.kind === 'chain' || part.value.kind === 'function';
    const text = isValue && isUnknown ? '$1' : insertedText(part.value, part.source);
    return { text: text + '\n'.repeat(breaks), isInPlace: !text.includes('\n') };
}
/** A literal is where it stands; what comes from elsewhere is where it is put in. */
function placed({ value, source, line, endLine }) {
    if (value.kind === 'text' && value.line >= line && value.endLine <= endLine)
        return value;
    const text = insertedText(value, source);
    return { kind: 'text', text, line, endLine, isInPlace: !text.includes('\n') };
}
function append(before, after, separator) {
    const breaks = after.line - before.endLine;
    const between = breaks > 0 ? separator.replaceAll('\n', '') : separator;
    const canBreak = breaks <= 0 || isBorder(before.text, between + after.text);
    const gap = canBreak && breaks > 0 ? between + '\n'.repeat(breaks) : separator;
    return {
        kind: 'text',
        text: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(before.text + gap + after.text),
        line: before.line,
        endLine: Math.max(before.endLine, after.endLine),
        isInPlace: before.isInPlace &&
            after.isInPlace &&
            (breaks > 0 ? canBreak : breaks === 0 && !separator.includes('\n')),
    };
}
/** Whether a line break between two parts of SQL does not cut a word in two. */
function isBorder(before, after) {
    return before === '' || after === '' || /[\s(,;]$/.test(before) || /^[\s),;]/.test(after);
}


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   Y: () => (/* binding */ boundedList)
/* harmony export */ });
/** Characters of a text that code puts together: a line that doubles a text would soon fill the memory. */
const mostCharacters = 500_000;
/** Elements of a list that code puts together. */
const mostElements = 50_000;
/** A text as it is; throws a RangeError, as the engine does for longer ones, where it is longer than any migration makes. */
function boundedText(text) {
    if (text.length > mostCharacters)
        throw new RangeError('a text too long to be followed');
    return text;
}
/** A list as it is; throws a RangeError where it is longer than any migration makes. */
function boundedList(items) {
    if (items.length > mostElements)
        throw new RangeError('a list too long to be followed');
    return items;
}


/***/ }),

/***/ 1292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openBudget)
/* harmony export */ });
/** Steps in a file: many times what the longest migrations of real repositories take. */
const mostSteps = 300_000;
/** Functions within each other. */
const deepest = 20;
function openBudget() {
    let steps = 0;
    let depth = 0;
    let isCut = false;
    return {
        get isSpent() {
            return isCut || steps > mostSteps;
        },
        spend() {
            steps += 1;
            return steps <= mostSteps;
        },
        deeper(run) {
            isCut ||= depth >= deepest;
            if (depth >= deepest || steps > mostSteps)
                return null;
            depth += 1;
            const result = run();
            depth -= 1;
            return result;
        },
    };
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   aI: () => (/* binding */ unknownAt),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** A name nobody knows. */
function unknownAt(written, root = written.text) {
    const { text, line, endLine } = written;
    return { kind: 'chain', root, links: [], source: text, line, endLine };
}
/** What is read from a value, or called on it; `at` is where its name stands. */
function linked(value, link, whole) {
    const added = {
        name: link.name,
        values: link.values,
        line: link.at.line,
        endLine: whole.endLine,
    };
    const before = value.kind === 'chain' ? value : { root: value.kind, links: [], line: whole.line };
    return {
        kind: 'chain',
        root: before.root,
        links: [...before.links, added],
        source: whole.text,
        line: whole.line,
        endLine: whole.endLine,
    };
}
/** Whether one of the names is handed over in a value, itself or inside. */
function mentions(value, roots) {
    switch (value.kind) {
        case 'chain':
            return roots.has(value.root);
        case 'list':
            return value.items.some((item) => mentions(item, roots));
        case 'record':
            return [...value.entries.values()].some((item) => mentions(item, roots));
        default:
            return false;
    }
}
/** The last of the names that are read or called: `dropTable` of `knex.schema.dropTable('a')`. */
function lastName(chain) {
    const called = chain.links.findLast(({ name }) => name !== '()');
    return called?.name ?? chain.root;
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ namePostgres),
/* harmony export */   t7: () => (/* binding */ areEqual),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);

/**
 * Whether two values are equal, as far as that is known: constants by what they are; a name of a database against anything that
 * is only known at run time by whether it names PostgreSQL. Null when nobody can tell.
 */
function areEqual(one, other) {
    if (one.kind === 'chain' && other.kind === 'text')
        return isPostgres(other.text);
    if (other.kind === 'chain' && one.kind === 'text')
        return isPostgres(one.text);
    if (one.kind === 'nothing' && other.kind === 'nothing')
        return true;
    if (!isConstant(one) || !isConstant(other))
        return null;
    return constant(one) === constant(other);
}
/** Whether a list of names of databases has PostgreSQL; null for other lists. */
function namePostgres(value) {
    const known = (0,_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value).map((item) => (item.kind === 'text' ? isPostgres(item.text) : null));
    if (known.length === 0 || known.includes(null))
        return null;
    return known.includes(true);
}
/** Null for a text that names no database. */
function isPostgres(text) {
    const name = text.toLowerCase();
    if (postgresNames.has(name))
        return true;
    return otherNames.has(name) ? false : null;
}
const postgresNames = new Set([
    'postgres',
    'postgresql',
    'pg',
    'pgsql',
    'pdo_pgsql',
    'postgresdb',
]);
const otherNames = new Set([
    'mysql',
    'mysql2',
    'mysqldb',
    'mariadb',
    'pdo_mysql',
    'sqlite',
    'sqlite3',
    'better-sqlite3',
    'pdo_sqlite',
    'mssql',
    'sqlsrv',
    'sqlserver',
    'oracle',
    'oracledb',
    'cockroachdb',
    'tds',
    'myxql',
]);
function isConstant(value) {
    return ['text', 'number', 'truth', 'nothing'].includes(value.kind);
}
function constant(value) {
    if (value.kind === 'nothing')
        return null;
    return value.kind === 'text' ? value.text : value.value;
}
/** Whether a condition holds: constants by what they are; null for what is only known at run time. */
function holds(value) {
    switch (value.kind) {
        case 'truth':
            return value.value;
        case 'nothing':
            return false;
        case 'text':
            return value.text !== '';
        case 'number':
            return value.value !== 0;
        case 'chain':
            return null;
        default:
            return true;
    }
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeholderFor)
/* harmony export */ });
/**
 * An identifier that stands for what is not known of a text: the letters of how it is written, `${config.table}` as
 * `config_table_`. The same code gives the same identifier, so that a table and its index still belong together.
 */
function placeholderFor(source) {
    const letters = source.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
    return `${letters.slice(0, longest).toLowerCase() || 'unknown'}_`.replace(/^(?=\d)/, '_');
}
/** Characters of code that go into an identifier; PostgreSQL cuts at 63. */
const longest = 50;


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   L: () => (/* binding */ openRecorder)
/* harmony export */ });
function openRecorder(path) {
    const pieces = [];
    const notChecked = [];
    return {
        pieces,
        notChecked,
        call(sql, { line, endLine }, assumes) {
            const known = assumes === undefined ? {} : { assumes };
            pieces.push({ sql, line, endLine, written: 'call', acknowledged: null, ...known });
        },
        embedded({ text, line, endLine, isInPlace }) {
            const written = isInPlace ? 'file' : 'call';
            pieces.push({ sql: text, line, endLine, written, acknowledged: null });
        },
        unchecked(line, why) {
            const isKnown = notChecked.some((other) => other.line === line && other.why === why);
            if (!isKnown)
                notChecked.push({ path, line, why });
        },
    };
}
/** What was taken down, as the steps of the file. */
function stepsOf({ path, migration }, { pieces, notChecked }, transaction) {
    return { path, tool: migration.tool, pieces, unchecked: notChecked, transaction };
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openScope)
/* harmony export */ });
function openScope(outer) {
    const values = new Map();
    return {
        find: (name) => values.get(name) ?? outer?.find(name) ?? null,
        declare: (name, value) => void values.set(name, value),
        assign(name, value) {
            if (values.has(name) || outer?.find(name) == null)
                values.set(name, value);
            else
                outer.assign(name, value);
        },
    };
}


/***/ }),

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1852);

const nothing = { kind: 'nothing' };
function truth(value) {
    return { kind: 'truth', value };
}
function number(value) {
    return { kind: 'number', value };
}
function list(items) {
    return { kind: 'list', items: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedList */ .Y)(items) };
}
/** A text that stands in one line of the file. */
function textAt(text, line) {
    (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(text);
    return { kind: 'text', text, line, endLine: line, isInPlace: !text.includes('\n') };
}
/** A name that a reader knows, such as that of a table's callback. */
function named(root) {
    return { kind: 'chain', root, links: [], source: root, line: 0, endLine: 0 };
}


/***/ }),

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEcto: () => (/* binding */ readEcto)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/budget.js
var code_budget = __webpack_require__(1292);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/scope.js
var code_scope = __webpack_require__(5829);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var code_value = __webpack_require__(5556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/syntax-node.js
var syntax_node = __webpack_require__(9745);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/assemble-text.js
var assemble_text = __webpack_require__(2449);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/chain.js
var code_chain = __webpack_require__(640);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/engine-condition.js
var engine_condition = __webpack_require__(7643);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/functions.js




/** `fn x -> … end`: its first clause. */
function functionOf(node, scope, walk) {
    const [clause] = node.children.filter(({ kind }) => kind === 'stab_clause');
    const parameters = clause === undefined ? null : (0,syntax_node/* childAs */.N)(clause, 'left');
    const body = clause === undefined ? null : (0,syntax_node/* childAs */.N)(clause, 'right');
    return {
        kind: 'function',
        call: (values) => {
            const own = (0,code_scope/* openScope */.P)(scope);
            bindAll(parameters?.children ?? [], values, own);
            return (walk.budget.deeper(() => (body === null ? code_value/* nothing */.s6 : runAll(body, own, walk))) ?? code_value/* nothing */.s6);
        },
    };
}
/** `&helper/1`, or `&drop(table(&1))`. */
function capturedFunction(operand, scope, walk) {
    const name = (0,syntax_node/* childAs */.N)(operand, 'left');
    const isNamed = operand.kind === 'binary_operator' && (0,syntax_node/* childAs */.N)(operand, 'operator')?.text === '/';
    if (isNamed && name !== null)
        return scope.find(`def ${name.text}`) ?? (0,code_chain/* unknownAt */.aI)(operand);
    if (operand.kind === 'integer')
        return scope.find(`&${operand.text}`) ?? (0,code_chain/* unknownAt */.aI)(operand);
    return {
        kind: 'function',
        call: (values) => {
            const own = (0,code_scope/* openScope */.P)(scope);
            values.forEach((value, index) => {
                own.declare(`&${index + 1}`, value);
            });
            return walk.budget.deeper(() => walk.perform(operand, own)) ?? code_value/* nothing */.s6;
        },
    };
}
/** What follows a call as `do … end`, or as `do: …`; null when nothing does. */
function bodyOf(call) {
    const block = call.children.find(({ kind }) => kind === 'do_block');
    return block ?? keywordIn(call, 'do');
}
/** The value of a keyword among a call's arguments; null when there is none. */
function keywordIn(call, keyword) {
    const given = call.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
    const pairs = given.filter(({ kind }) => kind === 'keywords').flatMap(({ children }) => children);
    const pair = pairs.find((each) => (0,syntax_node/* childAs */.N)(each, 'key')?.text.trim() === `${keyword}:`);
    return pair === undefined ? null : (0,syntax_node/* childAs */.N)(pair, 'value');
}
/** Runs the statements of a body; the value of the last. */
function runAll(body, scope, walk) {
    const isBlock = /^(?:do_block|body|block|else_block)$/.test(body.kind);
    if (!isBlock)
        return walk.perform(body, scope);
    let last = code_value/* nothing */.s6;
    for (const child of body.children) {
        if (!child.kind.endsWith('_block'))
            last = walk.perform(child, scope);
    }
    return last;
}
/** Gives the names of patterns what they are of values. */
function bindAll(patterns, values, scope) {
    patterns.forEach((pattern, index) => {
        bind(pattern, values[index] ?? (0,code_chain/* unknownAt */.aI)(pattern), scope);
    });
}
function bind(pattern, value, scope) {
    if (pattern.kind === 'identifier') {
        scope.declare(pattern.text, value);
    }
    else if (pattern.kind === 'tuple' || pattern.kind === 'list') {
        const items = value.kind === 'list' ? value.items : [];
        bindAll(pattern.children, items, scope);
    }
    else if (pattern.kind === 'binary_operator') {
        const left = (0,syntax_node/* childAs */.N)(pattern, 'left');
        if (left !== null)
            bind(left, value, scope);
    }
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/control.js






/** What `if`, `case`, `for` and their kind do; null when the name is none of them. */
function control(node, name, around) {
    return controls.get(name)?.(node, around) ?? null;
}
const controls = new Map([
    ['if', (node, around) => choose(node, around, false)],
    ['unless', (node, around) => choose(node, around, true)],
    ['for', runFor],
    ['case', runCase],
    ['cond', runCase],
    ['try', runBody],
    ['with', runBody],
]);
function argumentsOf(node) {
    return node.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
}
/** Both branches where nobody can tell. */
function choose(node, { scope, walk }, isNegated) {
    const [condition] = argumentsOf(node);
    const isTrue = condition === undefined ? null : (0,engine_condition/* holds */.v9)(walk.perform(condition, scope));
    const isTaken = isTrue === null ? null : isTrue !== isNegated;
    const yes = bodyOf(node);
    const inBlock = yes?.children.find(({ kind }) => kind === 'else_block') ?? null;
    const no = inBlock ?? keywordIn(node, 'else');
    const first = yes === null || isTaken === false ? null : runAll(yes, (0,code_scope/* openScope */.P)(scope), walk);
    const second = no === null || isTaken === true ? null : runAll(no, (0,code_scope/* openScope */.P)(scope), walk);
    return first ?? second ?? code_value/* nothing */.s6;
}
function runBody(node, { scope, walk }) {
    const body = bodyOf(node);
    return body === null ? code_value/* nothing */.s6 : runAll(body, (0,code_scope/* openScope */.P)(scope), walk);
}
/** `for t <- [:a, :b], do: …`: once for each item of what is known, of anything else once; generators nest. */
function runFor(node, { scope, walk }) {
    const generators = argumentsOf(node).filter(isGenerator);
    const body = bodyOf(node);
    if (body === null)
        return code_value/* nothing */.s6;
    const results = [];
    const nest = (depth, outer) => {
        const generator = generators[depth];
        if (generator === undefined) {
            results.push(runAll(body, (0,code_scope/* openScope */.P)(outer), walk));
            return;
        }
        const left = (0,syntax_node/* childAs */.N)(generator, 'left');
        const right = (0,syntax_node/* childAs */.N)(generator, 'right');
        if (left === null || right === null)
            return;
        const over = walk.evaluate(right, outer);
        const items = over.kind === 'list' ? over.items : pairsOf(over, right);
        for (const item of items) {
            const own = (0,code_scope/* openScope */.P)(outer);
            bind(left, item, own);
            nest(depth + 1, own);
        }
    };
    nest(0, scope);
    return (0,code_value/* list */.p_)(results);
}
function isGenerator(node) {
    return node.kind === 'binary_operator' && (0,syntax_node/* childAs */.N)(node, 'operator')?.text === '<-';
}
function pairsOf(over, node) {
    if (over.kind !== 'record')
        return [(0,code_chain/* unknownAt */.aI)(node, `each ${node.text}`)];
    return [...over.entries].map(([key, value]) => (0,code_value/* list */.p_)([
        { kind: 'text', text: key, line: node.line, endLine: node.line, isInPlace: true },
        value,
    ]));
}
/** Every clause that may fit. */
function runCase(node, { scope, walk }) {
    const [subject] = argumentsOf(node);
    const value = subject === undefined ? code_value/* nothing */.s6 : walk.perform(subject, scope);
    let last = code_value/* nothing */.s6;
    for (const clause of bodyOf(node)?.children ?? []) {
        const pattern = (0,syntax_node/* childAs */.N)(clause, 'left')?.children[0];
        const body = (0,syntax_node/* childAs */.N)(clause, 'right');
        if (pattern === undefined || body === null)
            continue;
        const isConstant = /^(?:atom|string|integer|boolean|nil)$/.test(pattern.kind);
        const fits = isConstant ? (0,engine_condition/* areEqual */.t7)(value, walk.evaluate(pattern, scope)) : null;
        if (fits === false)
            continue;
        last = runAll(body, (0,code_scope/* openScope */.P)(scope), walk);
        if (fits === true)
            return last;
    }
    return last;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/evaluate-call.js






/** What a call gives back. Functions of the file are walked through; other calls are taken where they are done. */
function evaluateCall(node, scope, calling) {
    const target = (0,syntax_node/* childAs */.N)(node, 'target');
    if (target === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    if (target.kind === 'dot')
        return callOn(node, target, { ...calling, scope });
    const flow = control(node, target.text, { scope, walk: calling.walk });
    if (flow !== null)
        return flow;
    const values = evaluate_call_argumentsOf(node, scope, calling);
    if (target.text === 'direction')
        return (0,code_value/* textAt */.$6)('up', node.line);
    const own = scope.find(`def ${target.text}`) ?? scope.find(target.text);
    if (own?.kind === 'function')
        return own.call(values);
    const chain = (0,code_chain/* linked */.q)((0,code_chain/* unknownAt */.aI)(target), { name: '()', values, at: target }, node);
    if (calling.isDone)
        calling.walk.take(chain);
    return chain;
}
function callOn(node, dot, { scope, ...calling }) {
    const left = (0,syntax_node/* childAs */.N)(dot, 'left');
    const right = (0,syntax_node/* childAs */.N)(dot, 'right');
    if (left === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const owner = left.kind === 'call'
        ? evaluateCall(left, scope, { walk: calling.walk, isDone: false })
        : calling.walk.evaluate(left, scope);
    const values = evaluate_call_argumentsOf(node, scope, calling);
    if (right === null)
        return owner.kind === 'function' ? owner.call(values) : (0,code_chain/* unknownAt */.aI)(node);
    const isOwn = left.text === '__MODULE__';
    const own = isOwn ? scope.find(`def ${right.text}`) : null;
    if (own?.kind === 'function')
        return own.call(values);
    const known = callKnown(`${left.text}.${right.text}`, values, node);
    if (known !== null)
        return known;
    const chain = (0,code_chain/* linked */.q)(owner, { name: right.text, values, at: right }, node);
    if (calling.isDone)
        calling.walk.take(chain);
    return chain;
}
/** The arguments, then what stands between `do` and `end` as a function. */
function evaluate_call_argumentsOf(node, scope, { walk, piped }) {
    const given = node.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
    const values = given.map((value) => walk.evaluate(value, scope));
    const first = piped === undefined ? [] : [piped];
    const body = bodyOf(node);
    return [...first, ...values, ...(body === null ? [] : [blockOf(body, scope, walk)])];
}
function blockOf(body, scope, walk) {
    return {
        kind: 'function',
        call: () => walk.budget.deeper(() => runAll(body, scope, walk)) ?? code_value/* nothing */.s6,
    };
}
/** Functions of Elixir that call others for each item, or make texts; null for any other. */
function callKnown(name, [first, second], at) {
    switch (name) {
        case 'Enum.each':
        case 'Enum.map':
        case 'Enum.flat_map':
        case 'Stream.each':
            return forEach(first, second, at);
        case 'Enum.with_index':
        case 'Enum.sort':
        case 'Enum.uniq':
            return first ?? null;
        case 'Enum.reverse':
            return first?.kind === 'list' ? (0,code_value/* list */.p_)(first.items.toReversed()) : null;
        case 'Enum.concat':
            return (0,code_value/* list */.p_)([...(0,ask_value/* itemsOf */.S3)(first), ...(0,ask_value/* itemsOf */.S3)(second)]);
        case 'String.to_atom':
        case 'Atom.to_string':
        case 'to_string':
            return first ?? null;
        default:
            return null;
    }
}
function forEach(items, each, at) {
    if (each?.kind !== 'function')
        return null;
    if (items?.kind === 'list')
        return (0,code_value/* list */.p_)(items.items.map((item) => each.call([item])));
    if (items?.kind === 'record') {
        const pairs = [...items.entries].map(([key, item]) => (0,code_value/* list */.p_)([(0,code_value/* textAt */.$6)(key, at.line), item]));
        return (0,code_value/* list */.p_)(pairs.map((pair) => each.call([pair])));
    }
    return (0,code_value/* list */.p_)([each.call([(0,code_chain/* unknownAt */.aI)(at, 'each')])]);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/text-literal.js



/** The text of a string, or of a sigil such as `~s(…)`; `inserted` tells what is put into it. */
function readString(node, inserted) {
    const parts = node.children.filter(({ kind, field }) => !kind.startsWith('sigil_') && !/^quoted_(?:start|end)$/.test(field ?? ''));
    const [first] = parts;
    const at = { line: first?.line ?? node.line, endLine: node.endLine };
    return (0,assemble_text/* assembleText */.QA)(parts.map((part) => partOf(part, inserted)), at);
}
/** `~w(a b)a` is a list, every other sigil a text. */
function readSigil(node, inserted) {
    const text = readString(node, inserted);
    const name = node.children.find(({ kind }) => kind === 'sigil_name')?.text;
    if (name !== 'w' && name !== 'W')
        return text;
    const words = text.text.split(/\s+/).filter((word) => word !== '');
    return (0,code_value/* list */.p_)(words.map((word) => ({ ...text, text: word })));
}
function partOf(node, inserted) {
    const source = node.text;
    if (node.kind === 'escape_sequence') {
        return { kind: 'escape', text: escapes[source.slice(1)] ?? source.slice(1), source };
    }
    const child = (0,syntax_node/* childAs */.N)(node, 'expression') ?? node.children[0];
    if (node.kind === 'interpolation' && child !== undefined) {
        return { kind: 'value', value: inserted(child), source: source.slice('#{'.length, -1) };
    }
    return { kind: 'written', text: source };
}
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    s: ' ',
    e: '',
    '0': '',
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/evaluate.js









/** What an expression is. Atoms are texts, keywords are records. */
function evaluate(node, scope, walk) {
    if (!walk.budget.spend())
        return (0,code_chain/* unknownAt */.aI)(node);
    return evaluators[node.kind]?.(node, scope, walk) ?? (0,code_chain/* unknownAt */.aI)(node);
}
const evaluators = {
    atom: (node) => (0,code_value/* textAt */.$6)(node.text.slice(1), node.line),
    quoted_atom: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
    string: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
    charlist: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
    sigil: (node, scope, walk) => readSigil(node, (child) => walk.evaluate(child, scope)),
    integer: (node) => (0,code_value/* number */.ai)(Number(node.text.replaceAll('_', ''))),
    float: (node) => (0,code_value/* number */.ai)(Number(node.text.replaceAll('_', ''))),
    boolean: (node) => (0,code_value/* truth */.Im)(node.text === 'true'),
    nil: () => code_value/* nothing */.s6,
    list: listOf,
    tuple: (node, scope, walk) => (0,code_value/* list */.p_)(node.children.map((item) => walk.evaluate(item, scope))),
    keywords: keywordsOf,
    map: (node, scope, walk) => keywordsOf(mapContent(node), scope, walk),
    identifier: (node, scope) => scope.find(node.text) ?? (0,code_chain/* unknownAt */.aI)(node),
    alias: (node) => (0,code_chain/* unknownAt */.aI)(node),
    call: (node, scope, walk) => evaluateCall(node, scope, { walk, isDone: false }),
    block: (node, scope, walk) => lastOf(node, scope, walk),
    anonymous_function: functionOf,
    binary_operator: binary,
    unary_operator: unary,
    access_call: access,
};
function mapContent(node) {
    const content = node.children.find(({ kind }) => kind === 'map_content');
    return content?.children.find(({ kind }) => kind === 'keywords') ?? content ?? node;
}
function lastOf(node, scope, walk) {
    const last = node.children.at(-1);
    return last === undefined ? code_value/* nothing */.s6 : walk.evaluate(last, scope);
}
function listOf(node, scope, walk) {
    const [first] = node.children;
    if (first?.kind === 'keywords' && node.children.length === 1)
        return keywordsOf(first, scope, walk);
    return (0,code_value/* list */.p_)(node.children.map((item) => walk.evaluate(item, scope)));
}
function keywordsOf(node, scope, walk) {
    const entries = new Map();
    const lines = new Map();
    for (const pair of node.children) {
        const key = (0,syntax_node/* childAs */.N)(pair, 'key');
        const value = (0,syntax_node/* childAs */.N)(pair, 'value');
        if (key === null || value === null)
            continue;
        const name = key.text.trim().replace(/:$/, '').replaceAll('"', '');
        entries.set(name, walk.evaluate(value, scope));
        lines.set(name, pair.line);
    }
    return { kind: 'record', entries, lines };
}
function binary(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    if (left === null || right === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text ?? '';
    if (operator === '|>' || operator === '=')
        return walk.perform(node, scope);
    const adapter = isOurAdapter(node.text, operator);
    if (adapter !== null)
        return (0,code_value/* truth */.Im)(adapter);
    const one = placedValue(left, scope, walk);
    const other = placedValue(right, scope, walk);
    return ofOperator(operator, one, other) ?? (0,code_chain/* unknownAt */.aI)(node);
}
/** `repo().__adapter__() == Ecto.Adapters.Postgres`; null for any other comparison. */
function isOurAdapter(text, operator) {
    const adapter = /Adapters\.(\w+)/.exec(text)?.[1];
    if (adapter === undefined || !/^[!=]==?$/.test(operator))
        return null;
    return (adapter === 'Postgres') === !operator.startsWith('!');
}
function placedValue(node, scope, walk) {
    const { line, endLine, text: source } = node;
    return { value: walk.evaluate(node, scope), source, line, endLine };
}
function ofOperator(operator, left, right) {
    const equal = (0,engine_condition/* areEqual */.t7)(left.value, right.value);
    switch (operator) {
        case '<>':
            return (0,assemble_text/* joinTexts */.B5)([left, right]);
        case '++':
            return left.value.kind === 'list' && right.value.kind === 'list'
                ? (0,code_value/* list */.p_)([...left.value.items, ...right.value.items])
                : null;
        case '==':
        case '===':
            return equal === null ? null : (0,code_value/* truth */.Im)(equal);
        case '!=':
        case '!==':
            return equal === null ? null : (0,code_value/* truth */.Im)(!equal);
        case '||':
            return left.value.kind === 'chain' && (0,ask_value/* textOf */.b6)(right.value) !== null ? right.value : null;
        default:
            return null;
    }
}
function unary(node, scope, walk) {
    const operand = (0,syntax_node/* childAs */.N)(node, 'operand');
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
    if (operand === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    if (operator === '@')
        return scope.find(`@${operand.text}`) ?? (0,code_chain/* unknownAt */.aI)(node);
    if (operator === '&')
        return capturedFunction(operand, scope, walk);
    const value = walk.evaluate(operand, scope);
    if (operator === '-' && value.kind === 'number')
        return (0,code_value/* number */.ai)(-value.value);
    const isTrue = operator === '!' || operator === 'not' ? (0,engine_condition/* holds */.v9)(value) : null;
    return isTrue === null ? (0,code_chain/* unknownAt */.aI)(node) : (0,code_value/* truth */.Im)(!isTrue);
}
function access(node, scope, walk) {
    const target = (0,syntax_node/* childAs */.N)(node, 'target');
    const key = (0,syntax_node/* childAs */.N)(node, 'key');
    if (target === null || key === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const value = walk.evaluate(target, scope);
    const name = (0,ask_value/* textOf */.b6)(walk.evaluate(key, scope));
    if (name === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    if (value.kind === 'record')
        return value.entries.get(name) ?? code_value/* nothing */.s6;
    return (0,code_chain/* linked */.q)(value, { name, values: null, at: key }, node);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/perform.js





/** Does what an expression does, and tells what it is. */
function perform(node, scope, walk) {
    if (!walk.budget.spend())
        return (0,code_chain/* unknownAt */.aI)(node);
    if (node.kind === 'call')
        return evaluateCall(node, scope, { walk, isDone: true });
    if (node.kind === 'block')
        return performAll(node, scope, walk);
    if (node.kind !== 'binary_operator')
        return walk.evaluate(node, scope);
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
    if (operator === '=')
        return match(node, scope, walk);
    return operator === '|>' ? pipe(node, scope, walk) : walk.evaluate(node, scope);
}
function performAll(node, scope, walk) {
    return node.children.map((child) => walk.perform(child, scope)).at(-1) ?? code_value/* nothing */.s6;
}
function match(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const value = walk.perform(right, scope);
    bind(left, value, scope);
    return value;
}
function pipe(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    // What is piped on is done by whom it is piped to.
    const piped = isPipe(left) ? pipe(left, scope, walk) : walk.evaluate(left, scope);
    if (right.kind === 'call')
        return evaluateCall(right, scope, { walk, isDone: true, piped });
    return (0,code_chain/* unknownAt */.aI)(node);
}
function isPipe(node) {
    return node.kind === 'binary_operator' && (0,syntax_node/* childAs */.N)(node, 'operator')?.text === '|>';
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/elixir/open-module.js







/** A file to walk through; `take` gets each call on what the file does not know itself, in the order they run. */
function openModule(root, take) {
    const budget = (0,code_budget/* openBudget */.a)();
    const walk = {
        budget,
        evaluate: (node, scope) => evaluate(node, scope, walk),
        perform: (node, scope) => perform(node, scope, walk),
        run: (node, scope) => perform(node, scope, walk),
        take,
    };
    const scope = (0,code_scope/* openScope */.P)(null);
    for (const node of (0,syntax_node/* walk */.G)(root))
        declare(node, scope, walk);
    return {
        method(name) {
            const found = scope.find(`def ${name}`);
            return found?.kind === 'function' ? found : null;
        },
        attribute: (name) => scope.find(`@${name}`) ?? code_value/* nothing */.s6,
        get isTooLong() {
            return budget.isSpent;
        },
    };
}
/** `def`, `defp` and `@name value`. */
function declare(node, scope, walk) {
    if (node.kind === 'unary_operator')
        declareAttribute(node, scope, walk);
    const name = (0,syntax_node/* childAs */.N)(node, 'target')?.text;
    if (node.kind !== 'call' || (name !== 'def' && name !== 'defp'))
        return;
    const head = headOf(node);
    const body = bodyOf(node);
    if (head === null || body === null)
        return;
    const key = `def ${head.name}`;
    // Of several clauses the first speaks for all.
    if (scope.find(key) !== null)
        return;
    scope.declare(key, {
        kind: 'function',
        call: (values) => {
            const own = (0,code_scope/* openScope */.P)(scope);
            bindAll(head.parameters, values, own);
            return walk.budget.deeper(() => runAll(body, own, walk)) ?? code_value/* nothing */.s6;
        },
    });
}
function declareAttribute(node, scope, walk) {
    const call = (0,syntax_node/* childAs */.N)(node, 'operand');
    if ((0,syntax_node/* childAs */.N)(node, 'operator')?.text !== '@' || call?.kind !== 'call')
        return;
    const name = (0,syntax_node/* childAs */.N)(call, 'target')?.text ?? '';
    const [value] = call.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
    if (value !== undefined)
        scope.declare(`@${name}`, walk.evaluate(value, scope));
}
/** `change`, `add_all(table)`, `add_all(table) when is_atom(table)`. */
function headOf(definition) {
    const [first] = definition.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
    if (first === undefined)
        return null;
    const head = first.kind === 'binary_operator' ? ((0,syntax_node/* childAs */.N)(first, 'left') ?? first) : first;
    const name = (0,syntax_node/* childAs */.N)(head, 'target')?.text ?? head.text;
    const given = head.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
    return { name, parameters: given };
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var names = __webpack_require__(6256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(319);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(1599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/column-types.js


/** A type as Ecto writes it for PostgreSQL, such as `varchar(255)` for `:string`. */
function typeOf(type, options) {
    const array = type?.kind === 'list' ? type.items : [];
    const [kind, inner] = array;
    if ((0,ask_value/* textOf */.b6)(kind) === 'array')
        return `${typeOf(inner, options)}[]`;
    if (array.length > 0)
        return types.get((0,ask_value/* textOf */.b6)(kind) ?? '')?.(options) ?? 'jsonb';
    const name = (0,ask_value/* nameOf */.Vb)(type);
    return types.get(name)?.(options) ?? sized(name, options);
}
const types = new Map([
    ['id', () => 'integer'],
    ['identity', () => 'bigint'],
    ['binary_id', () => 'uuid'],
    ['string', (options) => `varchar(${(0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'size')) ?? 255})`],
    ['binary', () => 'bytea'],
    ['map', () => 'jsonb'],
    ['utc_datetime', () => 'timestamp(0)'],
    ['naive_datetime', () => 'timestamp(0)'],
    ['utc_datetime_usec', () => 'timestamp'],
    ['naive_datetime_usec', () => 'timestamp'],
    ['datetime', () => 'timestamp(0)'],
    ['time', () => 'time(0)'],
    ['time_usec', () => 'time'],
    ['float', () => 'float'],
    ['decimal', (options) => sized('numeric', options)],
    ['numeric', (options) => sized('numeric', options)],
    ['duration', () => 'interval'],
]);
function sized(name, options) {
    const size = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'size'));
    const precision = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'precision'));
    const scale = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'scale'));
    if (size !== null)
        return `${name}(${size})`;
    if (precision === null)
        return name;
    return `${name}(${precision}${scale === null ? '' : `, ${scale}`})`;
}
/** Whether a column says that it is a key. */
function isKey(options) {
    return (0,ask_value/* isSet */.vM)(options, 'primary_key');
}
/** Type and options that `from:` of a `modify` says the column had: `:string`, `{:string, null: true}`. */
function typeBefore(from) {
    if (from.kind === 'nothing')
        return null;
    const [type, options] = from.kind === 'list' ? from.items : [from];
    const known = options?.kind === 'record' ? options : from;
    if (type === undefined)
        return null;
    if (type.kind === 'chain')
        return { type: referenceType(type), options: known };
    const isArray = (0,ask_value/* itemsOf */.S3)(from).length > 1 && options?.kind !== 'record';
    return { type: typeOf(isArray ? from : type, known), options: known };
}
/** The type of a column that points to another table. */
function referenceType(reference) {
    const options = optionsOf(reference);
    const type = (0,ask_value/* entryOf */.Ms)(options, 'type');
    const name = (0,ask_value/* textOf */.b6)(type) ?? 'bigserial';
    if (name === 'bigserial' || name === 'identity')
        return 'bigint';
    return name === 'serial' ? 'integer' : typeOf(type, options);
}
/** Options of `references(:accounts, type: :uuid)`; nothing where there are none. */
function optionsOf(reference) {
    if (reference?.kind !== 'chain')
        return code_value/* nothing */.s6;
    return (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(reference.links, '()'))[1] ?? code_value/* nothing */.s6;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/column-sql.js






function addedColumn(table, [name, type, given]) {
    const options = given ?? code_value/* nothing */.s6;
    const generated = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'generated'));
    const key = referencesOf(table, (0,ask_value/* nameOf */.Vb)(name), type);
    return {
        isKey: isKey(options),
        foreignKey: key,
        column: {
            name: (0,ask_value/* nameOf */.Vb)(name),
            type: key === null ? typeOf(type, options) : referenceType(type),
            isRequired: (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'null')),
            default: defaultOf((0,ask_value/* entryOf */.Ms)(options, 'default')),
            more: generated === null ? [] : [`GENERATED ${generated}`],
        },
    };
}
/** A default as SQL; null where there is none. `fragment("now()")` is SQL, texts are quoted. */
function defaultOf(value) {
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    const [fragment] = value.kind === 'chain' && value.root === 'fragment'
        ? (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, '()'))
        : [];
    if (fragment !== undefined)
        return (0,ask_value/* textOf */.b6)(fragment) ?? "''";
    if (value.kind === 'list')
        return (0,literal/* literal */.e)('{}');
    return (0,literal/* constantOf */.y)(value);
}
/** The foreign key of `references(:accounts, on_delete: :delete_all)`; null for any other type. */
function referencesOf(table, column, type) {
    if (type?.kind !== 'chain' || type.root !== 'references')
        return null;
    const [other] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(type.links, '()'));
    const options = optionsOf(type);
    const prefix = (0,ask_value/* entryOf */.Ms)(options, 'prefix');
    const key = (0,ask_value/* entryOf */.Ms)(options, 'column');
    const name = (0,ask_value/* entryOf */.Ms)(options, 'name');
    const sql = (0,table_parts/* foreignKey */.mt)({
        columns: [column, ...pairedColumns(options, 'own')],
        otherTable: { schema: (0,ask_value/* isGiven */.qR)(prefix) ? (0,ask_value/* nameOf */.Vb)(prefix) : table.schema, name: (0,ask_value/* nameOf */.Vb)(other) },
        otherColumns: [(0,ask_value/* isGiven */.qR)(key) ? (0,ask_value/* nameOf */.Vb)(key) : 'id', ...pairedColumns(options, 'other')],
        onDelete: actions[(0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'on_delete')) ?? ''] ?? null,
        onUpdate: actions[(0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'on_update')) ?? ''] ?? null,
        isNotValid: (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'validate')),
    });
    return { name: (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : `${table.name}_${column}_fkey`, sql };
}
/** `with: [tenant_id: :id]`: further columns of the key. */
function pairedColumns(options, side) {
    const pairs = (0,ask_value/* entryOf */.Ms)(options, 'with');
    if (pairs.kind !== 'record')
        return [];
    return side === 'own' ? [...pairs.entries.keys()] : [...pairs.entries.values()].map(ask_value/* nameOf */.Vb);
}
const actions = {
    delete_all: 'CASCADE',
    update_all: 'CASCADE',
    nilify_all: 'SET NULL',
    default_all: 'SET DEFAULT',
    restrict: 'RESTRICT',
};
/** `ADD CONSTRAINT … FOREIGN KEY …`, as a part of an ALTER TABLE. */
function addKey({ name, sql }) {
    return `ADD CONSTRAINT ${(0,names/* quoted */.TL)(name)} ${sql}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/alter-table.js







/** Takes a call such as `add :state, :string` inside a table; false when it is none of a table. */
function takeColumnCall(table, link, { name, recorder }) {
    const values = (0,ask_value/* valuesOf */.sm)(link);
    const send = (sql, assumes) => recorder.call(sql, link, assumes);
    switch (name) {
        case 'add':
        case 'add_if_not_exists':
            add(table, values, { send, ifNotExists: name !== 'add' });
            return true;
        case 'modify':
            modify(table.name, values, send);
            return true;
        case 'remove':
        case 'remove_if_exists':
            send(statements/* dropColumn */.U6(table.name, (0,ask_value/* nameOf */.Vb)(values[0]), name !== 'remove'));
            return true;
        case 'timestamps':
            for (const column of timestamps(values[0] ?? code_value/* nothing */.s6))
                addPlain(table, column, send);
            return true;
        default:
            return false;
    }
}
/** Column and foreign key go in one statement, as Ecto sends them. */
function add(table, values, { send, ifNotExists }) {
    const { column, foreignKey, isKey } = addedColumn(table.name, values);
    if (isKey)
        table.keys.push(column.name);
    if (table.parts !== null) {
        table.parts.push((0,table_parts/* columnDefinition */.CJ)(column));
        if (foreignKey !== null)
            table.parts.push(`CONSTRAINT ${(0,names/* quoted */.TL)(foreignKey.name)} ${foreignKey.sql}`);
        return;
    }
    const sql = statements/* addColumn */.cq(table.name, column, ifNotExists);
    send(foreignKey === null ? sql : `${sql}, ${addKey(foreignKey)}`);
    if (isKey)
        send(statements/* addConstraint */.p$(table.name, null, `PRIMARY KEY (${(0,names/* quoted */.TL)(column.name)})`));
}
function addPlain(table, column, send) {
    if (table.parts === null)
        send(statements/* addColumn */.cq(table.name, column));
    else
        table.parts.push((0,table_parts/* columnDefinition */.CJ)(column));
}
function modify(table, values, send) {
    const before = typeBefore((0,ask_value/* entryOf */.Ms)(values[2], 'from'));
    const column = (0,ask_value/* nameOf */.Vb)(values[0]);
    const known = [
        ...(before === null ? [] : [statements/* alterColumn */.H7(table, column, `TYPE ${before.type}`)]),
        ...((0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(before?.options, 'null'))
            ? [statements/* alterColumn */.H7(table, column, 'SET NOT NULL')]
            : []),
    ];
    for (const change of modified(table, values)) {
        send(change, known.length === 0 ? undefined : known.join(';\n'));
    }
}
/** One statement: type, NOT NULL, default, foreign key, as far as they are said and not what they were. */
function modified(table, [name, type, given]) {
    const options = given ?? code_value/* nothing */.s6;
    const column = (0,ask_value/* nameOf */.Vb)(name);
    const key = referencesOf(table, column, type);
    const wanted = key === null ? typeOf(type, options) : referenceType(type);
    const before = typeBefore((0,ask_value/* entryOf */.Ms)(options, 'from'));
    const isNull = (0,ask_value/* entryOf */.Ms)(options, 'null');
    const wasRequired = before !== null && (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(before.options, 'null'));
    const value = (0,ask_value/* entryOf */.Ms)(options, 'default');
    const hasDefault = options.kind === 'record' && options.entries.has('default');
    const sql = defaultOf(value);
    const alter = (change) => `ALTER COLUMN ${(0,names/* quoted */.TL)(column)} ${change}`;
    const changes = [
        ...(before?.type === wanted ? [] : [alter(`TYPE ${wanted}`)]),
        ...((0,ask_value/* isFalse */.Wu)(isNull) && !wasRequired ? [alter('SET NOT NULL')] : []),
        ...((0,ask_value/* isTrue */.Hn)(isNull) ? [alter('DROP NOT NULL')] : []),
        ...(hasDefault ? [alter(sql === null ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`)] : []),
        ...(key === null ? [] : [addKey(key)]),
    ];
    const dropped = droppedKey(table, column, (0,ask_value/* entryOf */.Ms)(options, 'from'));
    return [
        ...dropped,
        ...(changes.length === 0 ? [] : [`ALTER TABLE ${(0,names/* shown */.SP)(table)} ${changes.join(', ')}`]),
    ];
}
/** A foreign key that the column had is dropped first. */
function droppedKey(table, column, from) {
    const before = from.kind === 'list' ? from.items[0] : from;
    const key = referencesOf(table, column, before);
    return key === null ? [] : [statements/* dropConstraint */.FZ(table, key.name)];
}
/** Both columns of `timestamps(type: :utc_datetime)`; one that is false is left out. */
function timestamps(options) {
    const given = (0,ask_value/* entryOf */.Ms)(options, 'type');
    const type = given.kind === 'nothing' ? 'timestamp(0)' : typeOf(given, options);
    return ['inserted_at', 'updated_at'].flatMap((key) => {
        const name = (0,ask_value/* entryOf */.Ms)(options, key);
        if ((0,ask_value/* isFalse */.Wu)(name))
            return [];
        const isRequired = !(0,ask_value/* isTrue */.Hn)((0,ask_value/* entryOf */.Ms)(options, 'null'));
        const value = defaultOf((0,ask_value/* entryOf */.Ms)(options, 'default'));
        return [
            { name: name.kind === 'text' ? name.text : key, type, isRequired, default: value, more: [] },
        ];
    });
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/rails/inflect.js
var inflect = __webpack_require__(1178);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/rows.js
var rows = __webpack_require__(251);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/row-calls.js






/** SQL of `repo().update_all(query, set: …)` and `delete_all`; null for any other call. */
function rowsSql(chain) {
    const at = (0,ask_value/* linkNamed */.CF)(chain.links, 'update_all', 'delete_all');
    if (at === null)
        return null;
    const [given, changes] = (0,ask_value/* valuesOf */.sm)(at);
    const query = readQuery(given);
    const table = query.table ?? { schema: null, name: (0,ask_value/* nameOf */.Vb)(given) };
    const where = limited(table, query);
    if (at.name === 'delete_all')
        return { sql: (0,rows/* deleteRows */.pf)(table, where), at };
    const set = [...assignmentsOf(query.update), ...assignmentsOf(changes ?? code_value/* nothing */.s6)];
    return { sql: (0,rows/* updateRows */.dm)(table, set, where), at };
}
const noQuery = { table: null, conditions: [], limit: null, update: code_value/* nothing */.s6 };
/** A table, `from(u in "users", where: …)`, or what is piped through `where`, `limit` and `update`. */
function readQuery(value) {
    if (value === undefined)
        return noQuery;
    if (value.kind === 'text')
        return { ...noQuery, table: { schema: null, name: value.text } };
    if (value.kind === 'list')
        return readQuery(value.items[0]);
    if (value.kind !== 'chain')
        return noQuery;
    const values = (0,ask_value/* valuesOf */.sm)(value.links.at(-1) ?? null);
    const step = value.links.at(-1)?.name === '()' ? value.root : (value.links.at(-1)?.name ?? '');
    if (step === 'from')
        return fromQuery(values);
    if (value.links.length === 0)
        return { ...noQuery, table: sourceOf(value.source) };
    const inner = readQuery(values[0]);
    const last = values.at(-1);
    if (/^(?:or_)?where$/.test(step))
        return { ...inner, conditions: [...inner.conditions, ...conditionsIn(last)] };
    if (step === 'limit')
        return { ...inner, limit: String((0,ask_value/* numberOf */.rl)(last) ?? '$1') };
    return step === 'update' ? { ...inner, update: last ?? code_value/* nothing */.s6 } : inner;
}
function fromQuery([source, options]) {
    const table = source?.kind === 'chain' ? sourceOf(source.source) : readQuery(source).table;
    const where = (0,ask_value/* entryOf */.Ms)(options, 'where');
    const limit = (0,ask_value/* entryOf */.Ms)(options, 'limit');
    return {
        table,
        conditions: (0,ask_value/* isGiven */.qR)(where) ? conditionsIn(where) : [],
        limit: (0,ask_value/* isGiven */.qR)(limit) ? String((0,ask_value/* numberOf */.rl)(limit) ?? '$1') : null,
        update: (0,ask_value/* entryOf */.Ms)(options, 'update'),
    };
}
/** `u in "users"`, `u in Shop.User`, `Shop.User`. */
function sourceOf(source) {
    const text = /"([^"]+)"/.exec(source)?.[1];
    if (text !== undefined)
        return { schema: null, name: text };
    const module = /([A-Z]\w*)\s*\}?$/.exec(source)?.[1];
    return module === undefined ? null : { schema: null, name: (0,inflect/* tableOfModel */.VL)(module) };
}
const operators = { '==': '=', '!=': '<>' };
/** Conditions as far as they can be read from how they are written; at least one. */
function conditionsIn(value) {
    if (value?.kind === 'record')
        return [...value.entries.keys()].map((key) => `${(0,names/* quoted */.TL)(key)} = $1`);
    const source = value?.kind === 'chain' ? value.source : '';
    const nulls = [...source.matchAll(/(not\s+)?is_nil\(\s*\w+\.(\w+)\s*\)/g)].map(([, not, column]) => `${(0,names/* quoted */.TL)(column ?? '')} IS ${not === undefined ? '' : 'NOT '}NULL`);
    const others = [...source.matchAll(/(?<!\w)\w+\.(\w+)\s*(==|!=|>=|<=|>|<|in)\s*(?!\))/g)].map(([, column, operator]) => comparison(column ?? '', operator ?? '=='));
    const found = [...nulls, ...others];
    return found.length === 0 ? ['$1'] : found;
}
function comparison(column, operator) {
    if (operator === 'in')
        return `${(0,names/* quoted */.TL)(column)} IN ($1)`;
    return `${(0,names/* quoted */.TL)(column)} ${operators[operator] ?? operator} $1`;
}
function limited(table, { conditions, limit }) {
    const where = conditions.length === 0 ? null : conditions.join(' AND ');
    if (limit === null)
        return where;
    const condition = where === null ? '' : ` WHERE ${where}`;
    return `"id" IN (SELECT "id" FROM ${(0,names/* shown */.SP)(table)}${condition} LIMIT ${limit})`;
}
function assignmentsOf(changes) {
    const set = (0,ask_value/* entryOf */.Ms)(changes, 'set');
    const counted = (0,ask_value/* entryOf */.Ms)(changes, 'inc');
    return [...ofRecord(set), ...ofRecord(counted)];
}
function ofRecord(value) {
    if (value.kind !== 'record')
        return [];
    return [...value.entries].map(([key, each]) => [key, expression(each)]);
}
function expression(value) {
    if (value.kind === 'nothing')
        return 'NULL';
    if (value.kind !== 'chain')
        return defaultOf(value) ?? 'NULL';
    const fragment = value.root === 'fragment' ? (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)(value.links[0] ?? null)[0]) : null;
    return fragment === null ? '$1' : fragment.replaceAll('?', '$1');
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/objects.js




/** Null for anything that is none of these. */
function describedBy(value) {
    if (value?.kind !== 'chain')
        return null;
    const kind = kinds[value.root];
    if (kind === undefined)
        return null;
    const values = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, '()'));
    const options = optionsIn(values);
    const prefix = (0,ask_value/* entryOf */.Ms)(options, 'prefix');
    return {
        kind,
        values,
        options,
        isUnique: value.root === 'unique_index' || (0,ask_value/* isSet */.vM)(options, 'unique'),
        table: { schema: (0,ask_value/* isGiven */.qR)(prefix) ? (0,ask_value/* nameOf */.Vb)(prefix) : null, name: (0,ask_value/* nameOf */.Vb)(values[0]) },
    };
}
const kinds = {
    table: 'table',
    index: 'index',
    unique_index: 'index',
    constraint: 'constraint',
};
function optionsIn(values) {
    return values.slice(1).find(({ kind }) => kind === 'record') ?? code_value/* nothing */.s6;
}
function createIndexSql({ table, values, options, isUnique }, ifNotExists) {
    const columns = (0,ask_value/* itemsOf */.S3)(values[1]);
    return statements/* createIndex */.zi(table, {
        name: indexName(table, columns, options),
        parts: columns.map(objects_partOf),
        isUnique,
        ifNotExists,
        isConcurrent: (0,ask_value/* isSet */.vM)(options, 'concurrently'),
        using: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using')),
        include: (0,ask_value/* itemsOf */.S3)((0,ask_value/* entryOf */.Ms)(options, 'include')).map(ask_value/* nameOf */.Vb),
        where: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'where')),
        isOnly: (0,ask_value/* isSet */.vM)(options, 'only'),
    });
}
function dropIndexSql({ table, values, options }, ifExists) {
    const name = indexName(table, (0,ask_value/* itemsOf */.S3)(values[1]), options);
    return statements/* dropIndex */.kD(table, name, {
        ifExists,
        isConcurrent: (0,ask_value/* isSet */.vM)(options, 'concurrently'),
    });
}
/** The constraint of `constraint(:orders, :positive, check: "amount > 0")`; null where it says none. */
function createConstraintSql({ table, values, options }) {
    const check = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'check'));
    const exclude = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'exclude'));
    if (check === null && exclude === null)
        return null;
    const notValid = (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'validate')) ? ' NOT VALID' : '';
    const definition = check === null ? `EXCLUDE USING ${exclude}` : `CHECK (${check})`;
    return statements/* addConstraint */.p$(table, (0,ask_value/* nameOf */.Vb)(values[1]), definition + notValid);
}
function dropConstraintSql({ table, values }, ifExists) {
    return statements/* dropConstraint */.FZ(table, (0,ask_value/* nameOf */.Vb)(values[1]), ifExists);
}
/** As Ecto names them: `orders_account_id_index`. */
function indexName({ name }, columns, options) {
    const given = (0,ask_value/* entryOf */.Ms)(options, 'name');
    if ((0,ask_value/* isGiven */.qR)(given))
        return (0,ask_value/* nameOf */.Vb)(given);
    const parts = [name, ...columns.flatMap(namesIn), 'index'];
    return parts
        .join('_')
        .replaceAll(/[^\w]+/g, '_')
        .replaceAll(/_+/g, '_');
}
function namesIn(column) {
    return column.kind === 'record' ? [...column.entries.values()].map(ask_value/* nameOf */.Vb) : [(0,ask_value/* nameOf */.Vb)(column)];
}
/** Atoms are columns, texts are SQL; `desc: :amount` says the order. */
function objects_partOf(column) {
    if (column.kind === 'record') {
        const [[order, name] = ['asc', code_value/* nothing */.s6]] = [...column.entries];
        return `${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))} ${order.replaceAll('_', ' ').toUpperCase()}`;
    }
    const name = (0,ask_value/* nameOf */.Vb)(column);
    return /^\w+$/.test(name) ? (0,names/* quoted */.TL)(name) : name;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/schema-calls.js





/** Takes a call of Ecto's migrations, such as `create` or `execute`; false when it is none. */
function takeSchemaCall(name, link, run) {
    const call = calls.get(name);
    if (call === undefined)
        return false;
    call(link, run);
    return true;
}
const calls = new Map([
    ['create', (link, run) => create(link, run, false)],
    ['create_if_not_exists', (link, run) => create(link, run, true)],
    ['drop', (link, run) => drop(link, run, false)],
    ['drop_if_exists', (link, run) => drop(link, run, true)],
    ['alter', alter],
    ['rename', rename],
    ['execute', execute],
    ['execute_file', ({ line }, { recorder }) => recorder.unchecked(line, 'SQL of another file')],
]);
function create(link, run, ifNotExists) {
    const described = describedBy((0,ask_value/* valuesOf */.sm)(link)[0]);
    if (described === null)
        notKnown(link, run);
    else if (described.kind === 'table')
        createTable(described, link, { run, ifNotExists });
    else
        sendOr(link, run, createSql(described, ifNotExists));
}
function createSql(described, ifNotExists) {
    return described.kind === 'index'
        ? createIndexSql(described, ifNotExists)
        : createConstraintSql(described);
}
function sendOr(link, run, sql) {
    if (sql === null)
        notKnown(link, run);
    else
        run.recorder.call(sql, link);
}
function notKnown({ line }, { recorder }) {
    recorder.unchecked(line, 'call on something that is put together at run time');
}
function createTable({ table, options }, link, { run, ifNotExists }) {
    const open = { name: table, parts: [], keys: [] };
    const body = functionIn(link);
    run.inTable(open, () => body?.call([]));
    const key = open.keys.length === 0 ? [] : [`PRIMARY KEY (${(0,names/* quotedList */.p4)(open.keys)})`];
    const parts = [...ownKey(options), ...(open.parts ?? []), ...key];
    const suffix = (0,ask_value/* entryOf */.Ms)(options, 'options');
    const sql = statements/* createTable */.ZR(table, parts, { ifNotExists });
    run.recorder.call((0,ask_value/* isGiven */.qR)(suffix) ? `${sql} ${(0,ask_value/* nameOf */.Vb)(suffix)}` : sql, link);
}
/** The key that Ecto adds to a table that does not say `primary_key: false`. */
function ownKey(options) {
    const given = (0,ask_value/* entryOf */.Ms)(options, 'primary_key');
    if ((0,ask_value/* isFalse */.Wu)(given))
        return [];
    const name = (0,ask_value/* entryOf */.Ms)(given, 'name');
    const type = (0,ask_value/* entryOf */.Ms)(given, 'type');
    const written = (0,ask_value/* isGiven */.qR)(type) ? typeOf(type, given) : 'bigserial';
    return [`${(0,names/* quoted */.TL)((0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : 'id')} ${written} PRIMARY KEY`];
}
function functionIn(link) {
    return (0,ask_value/* valuesOf */.sm)(link).find((value) => value.kind === 'function') ?? null;
}
function alter(link, run) {
    const described = describedBy((0,ask_value/* valuesOf */.sm)(link)[0]);
    if (described === null) {
        notKnown(link, run);
        return;
    }
    const body = functionIn(link);
    run.inTable({ name: described.table, parts: null, keys: [] }, () => body?.call([]));
}
function drop(link, run, ifExists) {
    const [first, second] = (0,ask_value/* valuesOf */.sm)(link);
    const described = describedBy(first);
    if (described === null)
        notKnown(link, run);
    else
        run.recorder.call(dropSql(described, ifExists, second), link);
}
function dropSql(described, ifExists, more) {
    if (described.kind === 'index')
        return dropIndexSql(described, ifExists);
    if (described.kind === 'constraint')
        return dropConstraintSql(described, ifExists);
    return statements/* dropTable */.Sw(described.table, ifExists, (0,ask_value/* entryOf */.Ms)(more, 'mode').kind === 'text' || (0,ask_value/* isSet */.vM)(more, 'cascade'));
}
/** `rename table(:a), to: table(:b)`, `rename table(:a), :old, to: :new`, `rename index(…), to: "new"`. */
function rename(link, run) {
    const [first, ...rest] = (0,ask_value/* valuesOf */.sm)(link);
    const described = describedBy(first);
    const to = (0,ask_value/* entryOf */.Ms)(rest.at(-1), 'to');
    if (described === null) {
        notKnown(link, run);
        return;
    }
    const target = describedBy(to);
    const { table, options } = described;
    const column = rest.length > 1 ? (0,ask_value/* nameOf */.Vb)(rest[0]) : null;
    if (described.kind === 'index') {
        const name = dropIndexSql({ ...described, options }, false).replace(/^DROP INDEX (?:CONCURRENTLY )?/, '');
        run.recorder.call(`ALTER INDEX ${name} RENAME TO ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(to))}`, link);
    }
    else if (column === null) {
        run.recorder.call(statements/* renameTable */.vV(table, target?.table.name ?? (0,ask_value/* nameOf */.Vb)(to)), link);
    }
    else {
        run.recorder.call(statements/* renameColumn */.ZK(table, column, (0,ask_value/* nameOf */.Vb)(to)), link);
    }
}
/** SQL, a list of SQL, or a function; what comes second takes it back. */
function execute(link, { recorder }) {
    const [first] = (0,ask_value/* valuesOf */.sm)(link);
    if (first?.kind === 'function') {
        first.call([]);
        return;
    }
    for (const sql of first?.kind === 'list' ? first.items : [first]) {
        if (sql?.kind === 'text')
            recorder.embedded(sql);
        else
            recorder.unchecked(link.line, 'SQL that is put together at run time');
    }
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/read-ecto.js






/** What a migration of Ecto sends to PostgreSQL when it goes forward. */
function readEcto(file, grammar) {
    const recorder = (0,code_recorder/* openRecorder */.L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    let open = null;
    const inTable = (table, run) => {
        const before = open;
        open = table;
        run();
        open = before;
    };
    const module = openModule(root, (chain) => take(chain, open, { recorder, inTable }));
    const forward = module.method('up') ?? module.method('change');
    if (forward === null)
        recorder.unchecked(1, 'no function `change` or `up` in this file');
    forward?.call([]);
    if (module.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
    return (0,code_recorder/* stepsOf */.B)(file, recorder, isAlone(module) ? 'none' : 'wrapped');
}
function isAlone(module) {
    return (0,ask_value/* isTrue */.Hn)(module.attribute('disable_ddl_transaction'));
}
function take(chain, open, run) {
    const { recorder } = run;
    const [first] = chain.links;
    const rows = rowsSql(chain);
    const query = (0,ask_value/* linkNamed */.CF)(chain.links, 'query', 'query!', 'query_many', 'query_many!');
    if (rows !== null)
        recorder.call(rows.sql, rows.at);
    else if (query !== null)
        takeQuery(query, recorder);
    else if (chain.links.length > 1 || first?.name !== '()')
        takeOther(chain, recorder);
    else if (open === null || !takeColumnCall(open, first, { name: chain.root, recorder })) {
        if (!takeSchemaCall(chain.root, first, run) && !harmless.has(chain.root)) {
            recorder.unchecked(chain.line, `call of \`${chain.root}\`, which is not in this file`);
        }
    }
}
/** `repo().query!(sql)`, `Ecto.Adapters.SQL.query!(repo(), sql)`. */
function takeQuery(link, recorder) {
    const sql = (0,ask_value/* valuesOf */.sm)(link).find(({ kind }) => kind === 'text');
    if (sql?.kind === 'text')
        recorder.embedded(sql);
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
/** Functions of Elixir and of Ecto's queries that change nothing. */
const harmless = new Set([
    'flush',
    'repo',
    'prefix',
    'direction',
    'from',
    'where',
    'select',
    'limit',
    'table',
    'index',
    'unique_index',
    'constraint',
    'references',
    'fragment',
    'require',
    'import',
    'alias',
    'use',
    'raise',
    'if',
    'to_string',
    'inspect',
    'is_nil',
    'after_begin',
    'before_commit',
    'throw',
    'length',
    'order_by',
    'quote',
    'unquote',
    'elem',
    'hd',
    'tl',
]);
const harmlessModules = /^(?:IO|Logger|Enum|Map|List|String|Keyword|Application|System|File|Path|Code|Ecto\.UUID|DateTime|NaiveDateTime|Date|Process|Jason|Integer|Regex|Stream|Mix|Access|:timer)\b/;
/** What rows are asked for, or one of them is written with, waits for nobody. */
const ofOneRow = /^(?:all|one|get|insert|update|delete|stream|exists|aggregate|preload|config|transaction|reload|checkout|rollback|start|stop|ensure|load|put_|set_)/;
function takeOther(chain, recorder) {
    const link = chain.links.at(-1);
    if (link?.values == null || harmlessModules.test(chain.root))
        return;
    const isRepo = /(?:^|\.)Repo$|^repo$/.test(chain.root);
    const body = (0,ask_value/* valuesOf */.sm)(link).find((value) => value.kind === 'function');
    if (isRepo && link.name === 'transaction' && body?.kind === 'function')
        body.call([]);
    if (isRepo && ofOneRow.test(link.name))
        return;
    recorder.unchecked(chain.line, `call of \`${chain.root}.${link.name}\`, which is not in this file`);
}


/***/ }),

/***/ 1178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ singularize),
/* harmony export */   VL: () => (/* binding */ tableOfModel),
/* harmony export */   td: () => (/* binding */ pluralize),
/* harmony export */   z9: () => (/* binding */ underscore)
/* harmony export */ });
/** The plural of an English word in snake case, as Rails names tables: `order_item` gives `order_items`. */
function pluralize(word) {
    return inflect(word, pluralRules, irregular);
}
/** The singular: `order_items` gives `order_item`. */
function singularize(word) {
    return inflect(word, singularRules, reversed);
}
/** `OrderItem` and `Admin::OrderItem` as `order_item`. */
function underscore(name) {
    const last = name.split('::').at(-1) ?? name;
    return last
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase();
}
/** The table Rails keeps a model in. */
function tableOfModel(name) {
    return pluralize(underscore(name));
}
/** The first rule that fits counts; only the last word of a name is changed. */
function inflect(name, rules, exceptions) {
    const start = name.lastIndexOf('_') + 1;
    const [before, word] = [name.slice(0, start), name.slice(start)];
    if (uncountable.has(word))
        return name;
    const exception = exceptions.get(word);
    if (exception !== undefined)
        return before + exception;
    const rule = rules.find(([pattern]) => pattern.test(word));
    return rule === undefined ? name : before + word.replace(rule[0], rule[1]);
}
const uncountable = new Set('equipment information rice money species series fish sheep jeans police news metadata'.split(' '));
const irregular = new Map([
    ['person', 'people'],
    ['man', 'men'],
    ['woman', 'women'],
    ['child', 'children'],
    ['sex', 'sexes'],
    ['move', 'moves'],
    ['ox', 'oxen'],
    ['mouse', 'mice'],
    ['quiz', 'quizzes'],
    ['datum', 'data'],
    ['medium', 'media'],
]);
const reversed = new Map([...irregular].map(([one, many]) => [many, one]));
const pluralRules = [
    [/(people|men|children|oxen|mice|data|media|criteria)$/, '$1'],
    [/(status|alias|bus|virus|campus|bonus|census|radius)$/, '$1es'],
    [/(ax|test)is$/, '$1es'],
    [/sis$/, 'ses'],
    [/(matr|vert|ind)(?:ix|ex)$/, '$1ices'],
    [/(ss|sh|ch|x|z)$/, '$1es'],
    [/(buffal|tomat|potat|her|ech)o$/, '$1oes'],
    [/([^aeiou]|qu)y$/, '$1ies'],
    [/(?:([^f])fe|([lr])f)$/, '$1$2ves'],
    [/([^s])s$/, '$1s'],
    [/$/, 's'],
];
const singularRules = [
    [/(status|alias|bus|virus|campus|bonus|census|radius)es$/, '$1'],
    [/(status|alias|bus|virus|campus|bonus|census|radius|ss)$/, '$1'],
    [/(analy|ba|diagno|cri|the|synop|hypothe|progno)ses$/, '$1sis'],
    [/(ax|test)es$/, '$1is'],
    [/(vert|ind)ices$/, '$1ex'],
    [/(matr)ices$/, '$1ix'],
    [/(ss|sh|ch|x|zz)es$/, '$1'],
    [/(o)es$/, '$1'],
    [/(m)ovies$/, '$1ovie'],
    [/([^aeiou]|qu)ies$/, '$1y'],
    [/([lr])ves$/, '$1f'],
    [/(li|wi|kni)ves$/, '$1fe'],
    [/s$/, ''],
];


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/** Text with each run of blanks that holds a line break as one blank; in time that grows with the text only. */
function inOneLine(text) {
    return text.replaceAll(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks));
}


/***/ }),

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal),
/* harmony export */   y: () => (/* binding */ constantOf)
/* harmony export */ });
/** A text as a literal of SQL. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A value as the constant a framework writes for it; what is only known at run time is some constant as well. */
function constantOf(value) {
    switch (value.kind) {
        case 'text':
            return literal(value.text);
        case 'number':
            return String(value.value);
        case 'truth':
            return String(value.value);
        case 'nothing':
            return 'NULL';
        case 'list':
        case 'record':
            return literal(value.kind === 'list' && value.items.length === 0 ? '[]' : '{}');
        default:
            return literal('');
    }
}


/***/ }),

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   uE: () => (/* binding */ tableNamed),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/** A name as SQL, quoted as all frameworks do: `"order"`. */
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function quotedList(names) {
    return names.map(quoted).join(', ');
}
/** A table of a text such as `orders` or `shop.orders`, in the schema that is given beside it, if any. */
function tableNamed(text, schema = null) {
    const dot = text.indexOf('.');
    if (schema !== null || dot < 0)
        return { schema, name: text };
    return { schema: text.slice(0, dot), name: text.slice(dot + 1) };
}
/** `"shop"."orders"`. */
function shown({ schema, name }) {
    return schema === null ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}
/** Another name in the schema of the table, such as that of its index. */
function beside({ schema }, name) {
    return shown({ schema, name });
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ insertRows),
/* harmony export */   dm: () => (/* binding */ updateRows),
/* harmony export */   pf: () => (/* binding */ deleteRows)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);

function updateRows(table, assignments, where) {
    // What nobody can read is still a change of every row.
    const known = assignments.length === 0 ? [['unknown', '$1']] : assignments;
    const sets = known.map(([column, expression]) => `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(column)} = ${expression}`);
    return `UPDATE ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(table)} SET ${sets.join(', ')}${whereClause(where)}`;
}
function deleteRows(table, where) {
    return `DELETE FROM ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(table)}${whereClause(where)}`;
}
/** One row stands for all that are written out in code. */
function insertRows(table, assignments) {
    if (assignments.length === 0)
        return `INSERT INTO ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(table)} DEFAULT VALUES`;
    const columns = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedList */ .p4)(assignments.map(([column]) => column));
    const values = assignments.map(([, expression]) => expression).join(', ');
    return `INSERT INTO ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(table)} (${columns}) VALUES (${values})`;
}
function whereClause(where) {
    return where === null ? '' : ` WHERE ${where}`;
}


/***/ }),

/***/ 6816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ dropConstraint),
/* harmony export */   H7: () => (/* binding */ alterColumn),
/* harmony export */   Ju: () => (/* binding */ renameIndex),
/* harmony export */   Sw: () => (/* binding */ dropTable),
/* harmony export */   U6: () => (/* binding */ dropColumn),
/* harmony export */   ZK: () => (/* binding */ renameColumn),
/* harmony export */   ZR: () => (/* binding */ createTable),
/* harmony export */   cq: () => (/* binding */ addColumn),
/* harmony export */   kD: () => (/* binding */ dropIndex),
/* harmony export */   p$: () => (/* binding */ addConstraint),
/* harmony export */   vV: () => (/* binding */ renameTable),
/* harmony export */   zi: () => (/* binding */ createIndex)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6256);
/* harmony import */ var _table_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(319);


/** What is in a table, each part as it stands between the brackets. */
function createTable(table, parts, { ifNotExists = false } = {}) {
    return `CREATE TABLE ${ifNotExists ? 'IF NOT EXISTS ' : ''}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(table)} (${parts.join(', ')})`;
}
function dropTable(table, ifExists = false, cascade = false) {
    return `DROP TABLE ${ifExists ? 'IF EXISTS ' : ''}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(table)}${cascade ? ' CASCADE' : ''}`;
}
function renameTable(table, to) {
    return `${alter(table)} RENAME TO ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(to)}`;
}
function addColumn(table, column, ifNotExists = false) {
    const guard = ifNotExists ? 'IF NOT EXISTS ' : '';
    return `${alter(table)} ADD COLUMN ${guard}${(0,_table_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .columnDefinition */ .CJ)(column)}`;
}
function dropColumn(table, column, ifExists = false) {
    return `${alter(table)} DROP COLUMN ${ifExists ? 'IF EXISTS ' : ''}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(column)}`;
}
function renameColumn(table, from, to) {
    return `${alter(table)} RENAME COLUMN ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(from)} TO ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(to)}`;
}
/** `ALTER TABLE … ALTER COLUMN …` with what is to become of the column: `TYPE bigint`, `SET NOT NULL`. */
function alterColumn(table, column, change) {
    return `${alter(table)} ALTER COLUMN ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(column)} ${change}`;
}
/** A constraint with a name, or without one where the framework leaves it to the server. */
function addConstraint(table, name, definition) {
    const named = name === null ? '' : `CONSTRAINT ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} `;
    return `${alter(table)} ADD ${named}${definition}`;
}
function dropConstraint(table, name, ifExists = false) {
    return `${alter(table)} DROP CONSTRAINT ${ifExists ? 'IF EXISTS ' : ''}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`;
}
function createIndex(table, index) {
    const include = index.include ?? [];
    return [
        `CREATE ${index.isUnique === true ? 'UNIQUE ' : ''}INDEX`,
        ...(index.isConcurrent === true ? ['CONCURRENTLY'] : []),
        ...(index.ifNotExists === true && index.name !== null ? ['IF NOT EXISTS'] : []),
        ...(index.name === null ? [] : [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(index.name)]),
        `ON ${index.isOnly === true ? 'ONLY ' : ''}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(table)}`,
        ...(index.using ? [`USING ${index.using.toLowerCase()}`] : []),
        `(${index.parts.join(', ')})`,
        ...(include.length === 0 ? [] : [`INCLUDE (${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(include)})`]),
        ...(index.where ? [`WHERE ${index.where}`] : []),
    ].join(' ');
}
function dropIndex(table, name, how = {}) {
    const words = [how.isConcurrent ? 'CONCURRENTLY ' : '', how.ifExists ? 'IF EXISTS ' : ''].join('');
    return `DROP INDEX ${words}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(table, name)}`;
}
function renameIndex(table, from, to) {
    return `ALTER INDEX ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .vY)(table, from)} RENAME TO ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(to)}`;
}
function alter(table) {
    return `ALTER TABLE ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(table)}`;
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ columnDefinition),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   mt: () => (/* binding */ foreignKey)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);

/** `"state" integer DEFAULT 0 NOT NULL`. */
function columnDefinition(column) {
    return [
        `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(column.name)} ${column.type}`,
        ...(column.default === null ? [] : [`DEFAULT ${column.default}`]),
        ...(column.isRequired ? ['NOT NULL'] : []),
        ...column.more,
    ].join(' ');
}
/** `FOREIGN KEY ("a") REFERENCES "b" ("id") ON DELETE CASCADE NOT VALID`. */
function foreignKey(key) {
    return `FOREIGN KEY (${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedList */ .p4)(key.columns)}) ${references(key)}`;
}
/** The second half of a foreign key, which can stand at a column. */
function references(key) {
    const columns = key.otherColumns.length === 0 ? '' : ` (${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedList */ .p4)(key.otherColumns)})`;
    return [
        `REFERENCES ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(key.otherTable)}${columns}`,
        ...actionOn('DELETE', key.onDelete),
        ...actionOn('UPDATE', key.onUpdate),
        ...(key.isDeferrable === true ? ['DEFERRABLE INITIALLY DEFERRED'] : []),
        ...(key.isNotValid === true ? ['NOT VALID'] : []),
    ].join(' ');
}
function actionOn(event, action) {
    if (action === null || action === undefined)
        return [];
    const written = action.trim().toUpperCase().replaceAll('_', ' ');
    return actions.has(written) ? [`ON ${event} ${written}`] : [];
}
const actions = new Set([
    'CASCADE',
    'SET NULL',
    'SET DEFAULT',
    'RESTRICT',
    'NO ACTION',
]);


/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   N: () => (/* binding */ childAs)
/* harmony export */ });
/** The first child that is this to its parent. */
function childAs(node, field) {
    return node.children.find((child) => child.field === field) ?? null;
}
/** The node and everything below it, in the order of the text. */
function* walk(node) {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        open.push(...next.children.toReversed());
    }
}


/***/ })

};
