export const id = 1208;
export const ids = [1208];
export const modules = {

/***/ 10648:
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
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42824);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85556);


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

/***/ 22449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   QA: () => (/* binding */ assembleText),
/* harmony export */   ep: () => (/* binding */ insertedText)
/* harmony export */ });
/* harmony import */ var _sql_text_in_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45915);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41852);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42824);



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

/***/ 41852:
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

/***/ 81292:
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

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ namePostgres),
/* harmony export */   t7: () => (/* binding */ areEqual),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10648);

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

/***/ 42824:
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

/***/ 90823:
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

/***/ 55829:
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

/***/ 85556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41852);

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

/***/ 62592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ openPythonWalk)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var code_value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/syntax-node.js
var syntax_node = __webpack_require__(29745);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/format-text.js
var format_text = __webpack_require__(17055);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/python-walk.js

/** What a statement comes to that leaves what it stands in: `return`, `continue`, `raise`. */
const leaving = (0,code_value/* named */.KT)('return');
/** Something of which only the source is known. */
function unknown(node) {
    const { text, line, endLine } = node;
    return { kind: 'chain', root: text, links: [], source: text, line, endLine };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/python-call.js





/** Calls and what is read from objects, by kind of node. */
const pythonCalls = {
    call(node, scope, walk) {
        const value = linked(node, scope, walk);
        return value.kind === 'chain' ? walk.perform(value) : value;
    },
    attribute: (node, scope, walk) => linked(node, scope, walk),
};
/** A call with all it is called on, so that it can be done as one: `Order.objects.filter(…).update(…)`. */
function linked(node, scope, walk) {
    const isCall = node.kind === 'call';
    const target = isCall ? (0,syntax_node/* childAs */.N)(node, 'function') : node;
    const values = isCall ? valuesOf((0,syntax_node/* childAs */.N)(node, 'arguments'), scope, walk) : null;
    if (target === null)
        return unknown(node);
    if (target.kind !== 'attribute') {
        const known = target.kind === 'identifier' ? scope.find(target.text) : walk.evaluate(target, scope);
        if (known?.kind === 'function')
            return known.call(values ?? []);
        return called(known, target.text, { node, values });
    }
    const object = (0,syntax_node/* childAs */.N)(target, 'object');
    const name = (0,syntax_node/* childAs */.N)(target, 'attribute')?.text ?? '';
    const on = object === null ? code_value/* nothing */.s6 : receiverOf(object, scope, walk);
    if (on.kind !== 'chain')
        return methodOfValue(on, name, { node, values: values ?? [] });
    return chainWith(on, { node, name, values });
}
/** What is called by its name alone has the root ``; `f = op.create_index` is called by that name. */
function called(known, name, { node, values }) {
    const last = known?.kind === 'chain' ? known.links.at(-1) : undefined;
    if (known?.kind === 'chain' && last !== undefined && last.values === null) {
        return chainWith({ ...known, links: known.links.slice(0, -1) }, { node, name: last.name, values });
    }
    const own = known?.kind === 'chain' ? known : { ...unknown(node), root: '' };
    return chainWith(own, { node, name: known === null ? name : '()', values });
}
function receiverOf(node, scope, walk) {
    if (node.kind === 'call' || node.kind === 'attribute')
        return linked(node, scope, walk);
    return walk.evaluate(node, scope);
}
function chainWith(target, { node, name, values }) {
    const { text: source, line, endLine } = node;
    const link = { name, values, line, endLine };
    return { kind: 'chain', root: target.root, links: [...target.links, link], source, line, endLine };
}
/** Values by place, then a record of the named ones. */
function valuesOf(given, scope, walk) {
    if (given === null)
        return [];
    // `f(x for x in y)` has no list around its arguments.
    if (given.kind === 'generator_expression')
        return [walk.evaluate(given, scope)];
    const named = given.children.filter(({ kind }) => isNamed(kind));
    const placed = given.children.filter(({ kind }) => !isNamed(kind));
    return [
        ...placed.flatMap((child) => child.kind === 'list_splat'
            ? (0,ask_value/* itemsOf */.S3)(walk.evaluate(child.children[0] ?? child, scope))
            : [walk.evaluate(child, scope)]),
        ...(named.length === 0 ? [] : [recordOf(named, scope, walk)]),
    ];
}
function isNamed(kind) {
    return kind === 'keyword_argument' || kind === 'dictionary_splat';
}
function recordOf(nodes, scope, walk) {
    const entries = new Map();
    const lines = new Map();
    for (const node of nodes) {
        const [name, value] = [(0,syntax_node/* childAs */.N)(node, 'name'), (0,syntax_node/* childAs */.N)(node, 'value')];
        if (name !== null && value !== null) {
            entries.set(name.text, walk.evaluate(value, scope));
            lines.set(name.text, node.line);
        }
        else {
            const spread = walk.evaluate(node.children[0] ?? node, scope);
            if (spread.kind === 'record')
                spread.entries.forEach((entry, key) => void entries.set(key, entry));
        }
    }
    return { kind: 'record', entries, lines };
}
/** Methods of texts and dictionaries that are known. */
function methodOfValue(value, name, { node, values }) {
    if (value.kind === 'text')
        return methodOfText(value, name, values) ?? unknown(node);
    if (value.kind === 'record')
        return methodOfRecord(value, name, values) ?? unknown(node);
    return unknown(node);
}
function methodOfText(value, name, values) {
    switch (name) {
        case 'format':
            return (0,format_text/* formatBraces */.AI)(value, values);
        case 'join':
            return (0,code_value/* textAt */.$6)((0,ask_value/* itemsOf */.S3)(values[0]).map(ask_value/* nameOf */.Vb).join(value.text), value.line);
        case 'lower':
            return { ...value, text: value.text.toLowerCase() };
        case 'upper':
            return { ...value, text: value.text.toUpperCase() };
        default:
            return kept.has(name) ? value : null;
    }
}
/** Methods that leave a text what it is, as far as it matters here. */
const kept = new Set(['strip', 'rstrip', 'lstrip', 'encode', 'decode']);
function methodOfRecord(value, name, values) {
    const entries = [...value.entries];
    switch (name) {
        case 'items':
            return (0,code_value/* list */.p_)(entries.map(([key, item]) => (0,code_value/* list */.p_)([(0,code_value/* textAt */.$6)(key, 0), item])));
        case 'keys':
            return (0,code_value/* list */.p_)(entries.map(([key]) => (0,code_value/* textAt */.$6)(key, 0)));
        case 'values':
            return (0,code_value/* list */.p_)(entries.map(([, item]) => item));
        case 'get':
            return value.entries.get((0,ask_value/* nameOf */.Vb)(values[0])) ?? values[1] ?? code_value/* nothing */.s6;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/assemble-text.js
var assemble_text = __webpack_require__(22449);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/engine-condition.js
var engine_condition = __webpack_require__(7643);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/scope.js
var code_scope = __webpack_require__(55829);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/python-function.js




/** A function or a lambda of the file as something that can be called; the last value may be a record of named ones. */
function functionOf(node, scope, walk) {
    const parameters = (0,syntax_node/* childAs */.N)(node, 'parameters')?.children ?? [];
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    return {
        kind: 'function',
        call(values) {
            if (body === null)
                return code_value/* nothing */.s6;
            const inner = (0,code_scope/* openScope */.P)(scope);
            inner.declare('return', code_value/* nothing */.s6);
            bindParameters(parameters, values, { inner, walk });
            const value = walk.budget.deeper(() => walk.evaluate(body, inner)) ?? code_value/* nothing */.s6;
            if (node.kind === 'lambda')
                return value;
            return value === leaving ? (inner.find('return') ?? code_value/* nothing */.s6) : code_value/* nothing */.s6;
        },
    };
}
/** Gives names their values; names that get none are known by their own name only. */
function bindNames(names, values, scope) {
    names.forEach((name, at) => {
        const value = values[at];
        if (name.kind === 'identifier')
            scope.declare(name.text, value ?? (0,code_value/* named */.KT)(name.text));
        else
            bindNames(name.children, value?.kind === 'list' ? value.items : [], scope);
    });
}
function bindParameters(parameters, given, { inner, walk }) {
    const last = given.at(-1);
    const options = last?.kind === 'record' ? last.entries : new Map();
    parameters.forEach((parameter, at) => {
        const name = nameOf(parameter);
        if (name === null)
            return;
        const fallback = (0,syntax_node/* childAs */.N)(parameter, 'value');
        const placed = at < given.length && given[at] !== last ? given[at] : undefined;
        const value = options.get(name) ??
            placed ??
            (last?.kind === 'record' ? undefined : given[at]) ??
            (fallback === null ? undefined : walk.evaluate(fallback, inner));
        inner.declare(name, value ?? (0,code_value/* named */.KT)(name));
    });
}
/** `name`, `name: str`, `name=1`; null for `*names`. */
function nameOf(parameter) {
    if (parameter.kind === 'identifier')
        return parameter.text;
    const name = (0,syntax_node/* childAs */.N)(parameter, 'name') ?? parameter.children[0];
    return name?.kind === 'identifier' ? name.text : null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/python-texts.js


/** Strings, by kind of node. */
const pythonTexts = {
    string: (node, scope, walk) => (0,assemble_text/* assembleText */.QA)([...partsOf(node, scope, walk)], node),
    concatenated_string: (node, scope, walk) => (0,assemble_text/* joinTexts */.B5)(node.children.map((part) => placedValue(part, scope, walk))) ?? unknown(node),
};
/** A value with the lines it is used on, so that it can be joined with others. */
function placedValue(node, scope, walk) {
    const { line, endLine, text } = node;
    return { value: walk.evaluate(node, scope), source: text, line, endLine };
}
function* partsOf(node, scope, walk) {
    for (const child of node.children) {
        if (child.kind === 'string_content')
            yield* contentOf(child);
        if (child.kind !== 'interpolation')
            continue;
        const [inner] = child.children;
        if (inner === undefined)
            continue;
        yield { kind: 'value', value: walk.evaluate(inner, scope), source: inner.text };
    }
}
function* contentOf(content) {
    let at = content.start;
    for (const child of content.children) {
        yield {
            kind: 'written',
            text: content.text.slice(at - content.start, child.start - content.start),
        };
        yield { kind: 'escape', text: readEscape(child.text), source: child.text };
        at = child.start + child.text.length;
    }
    yield { kind: 'written', text: content.text.slice(at - content.start) };
}
const escapes = { n: '\n', t: '\t', r: '\r', '\n': '' };
function readEscape(source) {
    if (source === '{{' || source === '}}')
        return source.slice(1);
    const letter = source.slice(1);
    return escapes[letter] ?? letter;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/python-expressions.js









const numeric = (node) => {
    const value = Number(node.text.replaceAll('_', ''));
    return Number.isNaN(value) ? unknown(node) : (0,code_value/* number */.ai)(value);
};
const sequence = (node, scope, walk) => (0,code_value/* list */.p_)(node.children.flatMap((child) => child.kind === 'list_splat'
    ? (0,ask_value/* itemsOf */.S3)(walk.evaluate(child.children[0] ?? child, scope))
    : [walk.evaluate(child, scope)]));
/** `[f(x) for x in (…)]`: the body once for each item that is known, else once. */
const comprehension = (node, scope, walk) => {
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    const clause = node.children.find(({ kind }) => kind === 'for_in_clause');
    const [left, right] = clause ? [(0,syntax_node/* childAs */.N)(clause, 'left'), (0,syntax_node/* childAs */.N)(clause, 'right')] : [null, null];
    if (body === null || left === null || right === null)
        return unknown(node);
    const source = walk.evaluate(right, scope);
    const items = source.kind === 'list' ? source.items : [source];
    return (0,code_value/* list */.p_)(items.map((item) => {
        if (left.kind === 'identifier')
            scope.declare(left.text, item);
        else
            bindNames(left.children, (0,ask_value/* itemsOf */.S3)(item), scope);
        return walk.evaluate(body, scope);
    }));
};
/** Constants, numbers, names and operators, by kind of node. */
const pythonExpressions = {
    integer: numeric,
    float: numeric,
    true: () => (0,code_value/* truth */.Im)(true),
    false: () => (0,code_value/* truth */.Im)(false),
    none: () => code_value/* nothing */.s6,
    identifier: (node, scope) => scope.find(node.text) ?? unknown(node),
    list: sequence,
    tuple: sequence,
    set: sequence,
    expression_list: sequence,
    list_comprehension: comprehension,
    generator_expression: comprehension,
    set_comprehension: comprehension,
    dictionary(node, scope, walk) {
        const entries = new Map();
        const lines = new Map();
        for (const pair of node.children) {
            const [key, value] = [(0,syntax_node/* childAs */.N)(pair, 'key'), (0,syntax_node/* childAs */.N)(pair, 'value')];
            if (key === null || value === null)
                continue;
            const name = (0,ask_value/* nameOf */.Vb)(walk.evaluate(key, scope));
            entries.set(name, walk.evaluate(value, scope));
            lines.set(name, pair.line);
        }
        return { kind: 'record', entries, lines };
    },
    lambda: (node, scope, walk) => functionOf(node, scope, walk),
    unary_operator(node, scope, walk) {
        const argument = (0,syntax_node/* childAs */.N)(node, 'argument');
        const value = argument === null ? code_value/* nothing */.s6 : walk.evaluate(argument, scope);
        return node.text.startsWith('-') && value.kind === 'number'
            ? (0,code_value/* number */.ai)(-value.value)
            : unknown(node);
    },
    not_operator(node, scope, walk) {
        const argument = (0,syntax_node/* childAs */.N)(node, 'argument');
        const isMet = argument === null ? null : (0,engine_condition/* holds */.v9)(walk.evaluate(argument, scope));
        return isMet === null ? unknown(node) : (0,code_value/* truth */.Im)(!isMet);
    },
    binary_operator(node, scope, walk) {
        const [left, right] = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')];
        if (left === null || right === null)
            return unknown(node);
        const parts = [left, right].map((side) => placedValue(side, scope, walk));
        const [one = code_value/* nothing */.s6, other = code_value/* nothing */.s6] = parts.map(({ value }) => value);
        const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
        if (operator === '%' && one.kind === 'text')
            return (0,format_text/* formatPercent */.l9)(one, other, right.text);
        if (operator !== '+')
            return unknown(node);
        if (one.kind === 'list' || other.kind === 'list')
            return (0,code_value/* list */.p_)([...(0,ask_value/* itemsOf */.S3)(one), ...(0,ask_value/* itemsOf */.S3)(other)]);
        return (0,assemble_text/* joinTexts */.B5)(parts) ?? unknown(node);
    },
    boolean_operator(node, scope, walk) {
        const met = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')].map((side) => side === null ? null : (0,engine_condition/* holds */.v9)(walk.evaluate(side, scope)));
        const decides = (0,syntax_node/* childAs */.N)(node, 'operator')?.text === 'or';
        if (met.includes(decides))
            return (0,code_value/* truth */.Im)(decides);
        return met.includes(null) ? unknown(node) : (0,code_value/* truth */.Im)(!decides);
    },
    comparison_operator: compared,
    conditional_expression(node, scope, walk) {
        const [one, condition, other] = node.children;
        if (one === undefined || condition === undefined || other === undefined)
            return unknown(node);
        const isMet = (0,engine_condition/* holds */.v9)(walk.evaluate(condition, scope));
        const value = isMet === false ? code_value/* nothing */.s6 : walk.evaluate(one, scope);
        return isMet === false ? walk.evaluate(other, scope) : value;
    },
    subscript(node, scope, walk) {
        const [object, key] = [(0,syntax_node/* childAs */.N)(node, 'value'), (0,syntax_node/* childAs */.N)(node, 'subscript')];
        if (object === null || key === null)
            return unknown(node);
        const value = walk.evaluate(object, scope);
        // A part of unknown rows is rows as well.
        if (key.kind === 'slice')
            return value.kind === 'chain' ? sliced(value, node) : value;
        const place = walk.evaluate(key, scope);
        const found = value.kind === 'list' ? value.items.at((0,ask_value/* numberOf */.rl)(place) ?? 0) : undefined;
        const entry = (0,ask_value/* entryOf */.Ms)(value, (0,ask_value/* textOf */.b6)(place) ?? '');
        return found ?? (entry.kind === 'nothing' ? unknown(node) : entry);
    },
    named_expression(node, scope, walk) {
        const [name, value] = [(0,syntax_node/* childAs */.N)(node, 'name'), (0,syntax_node/* childAs */.N)(node, 'value')];
        if (name === null || value === null)
            return unknown(node);
        const known = walk.evaluate(value, scope);
        scope.assign(name.text, known);
        return known;
    },
};
function sliced(value, { line, endLine, text: source }) {
    const link = { name: '[:]', values: [], line, endLine };
    return { ...value, links: [...value.links, link], source, line, endLine };
}
function compared(node, scope, walk) {
    const sides = node.children.filter(({ field }) => field !== 'operators');
    const [left, right] = sides.map((side) => walk.evaluate(side, scope));
    const operator = (0,syntax_node/* childAs */.N)(node, 'operators')?.text;
    if (left === undefined || right === undefined || sides.length > 2)
        return unknown(node);
    const equal = operator?.includes('in') ? isIn(left, right) : (0,engine_condition/* areEqual */.t7)(left, right);
    const isNegated = operator === '!=' || operator === 'not in' || operator === 'is not';
    const isKnown = isNegated || operator === '==' || operator === 'in' || operator === 'is';
    return equal === null || !isKnown ? unknown(node) : (0,code_value/* truth */.Im)(equal !== isNegated);
}
function isIn(item, items) {
    if (items.kind !== 'list')
        return null;
    if (item.kind === 'chain')
        return (0,engine_condition/* namePostgres */.$v)(items);
    const equal = items.items.map((each) => (0,engine_condition/* areEqual */.t7)(item, each));
    if (equal.includes(true))
        return true;
    return equal.includes(null) ? null : false;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/python-statements.js








/** One after the other, until one leaves; the value of the last. */
const inOrder = (node, scope, walk) => {
    let last = code_value/* nothing */.s6;
    for (const child of node.children) {
        last = walk.evaluate(child, scope);
        if (last === leaving)
            return last;
    }
    return last;
};
const skipped = () => code_value/* nothing */.s6;
const returns = (node, scope, walk) => {
    const [value] = node.children;
    if (value !== undefined)
        scope.assign('return', walk.evaluate(value, scope));
    return leaving;
};
/** Of a condition that is only known at run time all ways are gone. */
const branch = (node, scope, walk) => {
    const ends = [];
    for (const way of [node, ...node.children.filter(({ field }) => field === 'alternative')]) {
        const condition = (0,syntax_node/* childAs */.N)(way, 'condition');
        const isMet = condition === null ? true : (0,engine_condition/* holds */.v9)(walk.evaluate(condition, scope));
        if (isMet === false)
            continue;
        const body = (0,syntax_node/* childAs */.N)(way, 'consequence') ?? (0,syntax_node/* childAs */.N)(way, 'body');
        ends.push(body !== null && walk.evaluate(body, scope) === leaving);
        if (isMet === true)
            return ends.every(Boolean) ? leaving : code_value/* nothing */.s6;
    }
    return code_value/* nothing */.s6;
};
const assignment = (node, scope, walk) => {
    const [left, right] = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')];
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const value = walk.evaluate(right, scope);
    if (left.kind === 'attribute')
        assignAttribute(left, value, { scope, walk });
    else if (left.kind === 'identifier')
        scope.assign(left.text, value);
    else if (left.kind !== 'subscript')
        bindNames(left.children, (0,ask_value/* itemsOf */.S3)(value), scope);
    return value;
};
function assignAttribute(left, value, { scope, walk }) {
    const object = (0,syntax_node/* childAs */.N)(left, 'object');
    const name = (0,syntax_node/* childAs */.N)(left, 'attribute')?.text;
    if (object !== null && name !== undefined)
        walk.assignTo(walk.evaluate(object, scope), name, value);
}
const addition = (node, scope, walk) => {
    const [left, right] = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')];
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const parts = [left, right].map((part) => placedValue(part, scope, walk));
    const values = parts.map(({ value }) => value);
    const joined = values.some(({ kind }) => kind === 'list')
        ? (0,code_value/* list */.p_)(values.flatMap(ask_value/* itemsOf */.S3))
        : ((0,assemble_text/* joinTexts */.B5)(parts) ?? unknown(node));
    scope.assign(left.text, joined);
    return joined;
};
/** What stands in a loop is gone through once for each item that is known, else once. */
const loop = (node, scope, walk) => {
    const [left, source, body] = ['left', 'right', 'body'].map((field) => (0,syntax_node/* childAs */.N)(node, field));
    if (!body)
        return code_value/* nothing */.s6;
    const value = source ? walk.evaluate(source, scope) : code_value/* nothing */.s6;
    const items = value.kind === 'list' ? value.items : [value];
    for (const item of items) {
        const isNames = left?.kind === 'pattern_list' || left?.kind === 'tuple_pattern';
        if (isNames && left)
            bindNames(left.children, item.kind === 'list' ? item.items : [], scope);
        else if (left)
            scope.declare(left.text, item);
        walk.evaluate(body, scope);
    }
    return code_value/* nothing */.s6;
};
const opened = (node, scope, walk) => {
    const clause = node.children.find(({ kind }) => kind === 'with_clause');
    const items = (clause?.children ?? []).map(({ children: [item] }) => item);
    const values = items.map((item) => openOne(item, scope, walk));
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    const ended = body === null ? code_value/* nothing */.s6 : walk.evaluate(body, scope);
    for (const value of values.toReversed())
        walk.leave(value, node.endLine);
    return ended === leaving ? leaving : code_value/* nothing */.s6;
};
function openOne(item, scope, walk) {
    if (item === undefined)
        return code_value/* nothing */.s6;
    if (item.kind !== 'as_pattern')
        return walk.evaluate(item, scope);
    const [source] = item.children;
    const value = source === undefined ? code_value/* nothing */.s6 : walk.evaluate(source, scope);
    const name = (0,syntax_node/* childAs */.N)(item, 'alias')?.text;
    if (name !== undefined)
        scope.assign(name, value);
    return value;
}
const definition = (node, scope, walk) => {
    const name = (0,syntax_node/* childAs */.N)(node, 'name')?.text;
    if (name !== undefined)
        scope.declare(name, functionOf(node, scope, walk));
    return code_value/* nothing */.s6;
};
/** What goes wrong at run time is not followed. */
const attempt = (node, scope, walk) => {
    for (const child of node.children) {
        if (child.kind === 'except_clause' || child.kind === 'except_group_clause')
            continue;
        const block = child.kind === 'block' ? child : child.children.at(-1);
        if (block !== undefined && walk.evaluate(block, scope) === leaving)
            return leaving;
    }
    return code_value/* nothing */.s6;
};
const onlyChild = (node, scope, walk) => {
    const child = (0,syntax_node/* childAs */.N)(node, 'definition') ?? node.children[0];
    return child === undefined ? code_value/* nothing */.s6 : walk.evaluate(child, scope);
};
/** Statements by kind of node. */
const pythonStatements = [
    ...['module', 'block', 'ERROR'].map((kind) => [kind, inOrder]),
    ...[
        'import_statement',
        'import_from_statement',
        'future_import_statement',
        'class_definition',
        'pass_statement',
        'global_statement',
        'nonlocal_statement',
        'assert_statement',
        'delete_statement',
        'type_alias_statement',
    ].map((kind) => [kind, skipped]),
    ...['expression_statement', 'decorated_definition', 'await', 'parenthesized_expression'].map((kind) => [kind, onlyChild]),
    ...['for_statement', 'while_statement'].map((kind) => [kind, loop]),
    ...['raise_statement', 'continue_statement', 'break_statement'].map((kind) => [kind, (() => leaving)]),
    ['return_statement', returns],
    ['if_statement', branch],
    ['assignment', assignment],
    ['augmented_assignment', addition],
    ['with_statement', opened],
    ['function_definition', definition],
    ['try_statement', attempt],
];

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/python/evaluate-python.js






/** Evaluates Python as far as the file alone tells. What a kind of node is not known to be stays a name of its source. */
function openPythonWalk(means) {
    const walk = {
        ...means,
        evaluate(node, scope) {
            if (!means.budget.spend())
                return code_value/* nothing */.s6;
            return readers.get(node.kind)?.(node, scope, walk) ?? unknown(node);
        },
    };
    return walk;
}
const readers = new Map([
    ...pythonStatements,
    ...Object.entries(pythonExpressions),
    ...Object.entries(pythonTexts),
    ...Object.entries(pythonCalls),
]);


/***/ }),

/***/ 17055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ formatBraces),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   zv: () => (/* binding */ withParameters)
/* harmony export */ });
/* harmony import */ var _code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10648);
/* harmony import */ var _code_assemble_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22449);
/* harmony import */ var _code_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41852);
/* harmony import */ var _code_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85556);




/** `'… %s' % name`, `'… %(name)s' % {…}`. */
function formatPercent(text, given, source) {
    const values = [...(given.kind === 'record' ? [] : (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(given))];
    const filled = text.text.replaceAll(/%(?:\((\w+)\))?[sdir]|%%/g, (mark, key) => {
        if (mark === '%%')
            return '%';
        const value = key === undefined ? values.shift() : (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(given, key);
        return (0,_code_assemble_text_js__WEBPACK_IMPORTED_MODULE_2__/* .insertedText */ .ep)(value ?? { ...unknownValue, source }, key ?? source);
    });
    return { ...text, text: (0,_code_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedText */ .L)(filled) };
}
/** `'… {} {name}'.format(a, name=b)`. */
function formatBraces(text, given) {
    const places = [...given];
    const filled = text.text.replaceAll(/\{\{|\}\}|\{([\w.]*)(?:![rsa])?(?::[^{}]*)?\}/g, (mark, key) => {
        if (key === undefined)
            return mark.slice(1);
        const value = key === '' ? places.shift() : valueFor(key, given);
        const isKnown = value !== undefined && value.kind !== 'nothing';
        return (0,_code_assemble_text_js__WEBPACK_IMPORTED_MODULE_2__/* .insertedText */ .ep)(isKnown ? value : unknownValue, key || 'value');
    });
    return { ...text, text: (0,_code_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedText */ .L)(filled) };
}
function valueFor(key, given) {
    return /^\d+$/.test(key) ? given[Number(key)] : (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(given.at(-1), key);
}
/** Values that are only known when the statement is sent: `%s` and `%(name)s` with parameters beside the text. */
function withParameters(text) {
    return { ...text, text: text.text.replaceAll(/%(?:\(\w+\))?s/g, '1').replaceAll('%%', '%') };
}
const unknownValue = {
    ..._code_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6,
    kind: 'chain',
    root: '',
    links: [],
    source: '',
    line: 0,
    endLine: 0,
};


/***/ }),

/***/ 57047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   Os: () => (/* binding */ harmlessPython),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   tV: () => (/* binding */ pythonVerbs)
/* harmony export */ });
/* harmony import */ var _code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10648);
/* harmony import */ var _code_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85556);


function argumentsOf(link) {
    const values = link?.values ?? [];
    const last = values.at(-1);
    if (last?.kind !== 'record')
        return { placed: values, named: _code_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 };
    return { placed: values.slice(0, -1), named: last };
}
/** An argument by its name, or by its place. */
function argument({ placed, named }, name, place) {
    const value = (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(named, name);
    if ((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isGiven */ .qR)(value) || place === undefined)
        return value;
    return placed[place] ?? _code_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
}
/** Functions of Python and its libraries that touch no database. */
const harmlessPython = /^(?:print|len|str|int|float|bool|list|dict|set|tuple|range|enumerate|zip|sorted|reversed|map|filter|isinstance|getattr|setattr|hasattr|open|sum|min|max|any|all|repr|type|super|next|iter|input|format|datetime|timedelta|date|Decimal|UUID|uuid\w*|log\w*|warn\w*|text|column|table|select|func|get_\w+|has_\w+|is_\w+|\w*_exists|exists|inspect\w*|timezone|now|Counter|defaultdict|OrderedDict|namedtuple|partial|Path|tqdm|deepcopy|copy|dumps|loads|slugify|force_\w+|smart_\w+|gettext\w*|_)$/;
/** Verbs of functions that change something. */
const pythonVerbs = /^(?:create|drop|add|remove|alter|change|rename|execute|exec|update|delete|insert|upsert|migrate|backfill|populate|seed|fix|move|install|enable|disable|truncate|swap|replace|convert|cleanup|clean|upgrade|run|bulk|forwards?|apply|process|save|recreate|rebuild|reindex|refresh|call_command|load|sync|import|ensure|set|reset|assign|merge|split|do)(?:_|$)/;


/***/ }),

/***/ 19455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tablesOfClasses),
/* harmony export */   q: () => (/* binding */ classesIn)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29745);

/** Classes of a file by the text that one of their attributes has: `__tablename__ = 'orders'`. */
function tablesOfClasses(root, attribute) {
    return new Map(classesIn(root).flatMap((node) => {
        const name = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childAs */ .N)(node, 'name')?.text;
        const value = attributesOf(node).get(attribute);
        const text = value?.text.replaceAll(/^["']|["']$/g, '');
        return name === undefined || text === undefined ? [] : [[name, text]];
    }));
}
function classesIn(root) {
    return [...(0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .G)(root)].filter(({ kind }) => kind === 'class_definition');
}
/** What is assigned in the body of a class, by name. */
function attributesOf(node) {
    const body = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childAs */ .N)(node, 'body')?.children ?? [];
    return new Map(body.flatMap(({ children: [statement] }) => {
        const left = statement?.kind === 'assignment' ? (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childAs */ .N)(statement, 'left') : null;
        const right = statement === undefined ? null : (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childAs */ .N)(statement, 'right');
        return left === null || right === null ? [] : [[left.text, right]];
    }));
}


/***/ }),

/***/ 45915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/** Text with each run of blanks that holds a line break as one blank; in time that grows with the text only. */
function inOneLine(text) {
    return text.replaceAll(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks));
}


/***/ }),

/***/ 91599:
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

/***/ 36256:
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
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36256);
/* harmony import */ var _table_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10319);


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

/***/ 10319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ columnDefinition),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   mt: () => (/* binding */ foreignKey)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36256);

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

/***/ 29745:
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
