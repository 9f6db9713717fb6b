export const id = 8184;
export const ids = [8184];
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

/***/ 70640:
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

/***/ 20394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openScript)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/budget.js
var code_budget = __webpack_require__(81292);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/scope.js
var code_scope = __webpack_require__(55829);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var code_value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/syntax-node.js
var syntax_node = __webpack_require__(29745);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/assemble-text.js
var assemble_text = __webpack_require__(22449);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/chain.js
var code_chain = __webpack_require__(70640);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/engine-condition.js
var engine_condition = __webpack_require__(7643);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/known-methods.js




/** What a method of a text, a list or `Object` gives back; null where it is none of those that are known. */
function callOnKnown(target, name, values) {
    if (target.kind === 'text')
        return textMethods.get(name)?.(target, values) ?? null;
    if (target.kind === 'list')
        return listMethods.get(name)?.(target.items, values) ?? null;
    if (target.kind === 'chain' && target.root === 'Object') {
        return target.links.length === 0 ? ofObject(name, values[0]) : null;
    }
    return null;
}
const textMethods = byName({
    trim: (text) => text,
    toString: (text) => text,
    toLowerCase: (text) => ({ ...text, text: text.text.toLowerCase() }),
    toUpperCase: (text) => ({ ...text, text: text.text.toUpperCase() }),
    concat: (text, values) => {
        const parts = [text, ...values].map((value) => ({
            value,
            source: '',
            line: text.line,
            endLine: text.endLine,
        }));
        return (0,assemble_text/* joinTexts */.B5)(parts);
    },
    split: (text, [by]) => {
        const separator = (0,ask_value/* textOf */.b6)(by);
        if (separator === null)
            return null;
        const parts = text.text.split(separator);
        return (0,code_value/* list */.p_)(parts.map((part) => ({ ...text, text: part, isInPlace: text.line === text.endLine })));
    },
});
const listMethods = byName({
    forEach: (items, values) => forEach(items, values[0]),
    map: (items, values) => forEach(items, values[0]),
    flatMap: (items, values) => {
        const mapped = forEach(items, values[0]);
        return mapped === null ? null : (0,code_value/* list */.p_)((0,ask_value/* itemsOf */.S3)(mapped).flatMap(ask_value/* itemsOf */.S3));
    },
    filter: (items, [test]) => {
        if (test?.kind !== 'function')
            return (0,code_value/* list */.p_)(items);
        return (0,code_value/* list */.p_)(items.filter((item, at) => (0,engine_condition/* holds */.v9)(test.call([item, (0,code_value/* number */.ai)(at)])) !== false));
    },
    reduce: (items, [fold, start]) => {
        if (fold?.kind !== 'function')
            return null;
        return items.reduce((sum, item, at) => fold.call([sum, item, (0,code_value/* number */.ai)(at)]), start ?? code_value/* nothing */.s6);
    },
    concat: (items, values) => (0,code_value/* list */.p_)([...items, ...values.flatMap(ask_value/* itemsOf */.S3)]),
    reverse: (items) => (0,code_value/* list */.p_)(items.toReversed()),
    sort: (items) => (0,code_value/* list */.p_)(items),
    slice: (items, [from, to]) => (0,code_value/* list */.p_)(items.slice((0,ask_value/* numberOf */.rl)(from) ?? 0, (0,ask_value/* numberOf */.rl)(to) ?? undefined)),
    join: (items, [by]) => joined(items, (0,ask_value/* textOf */.b6)(by) ?? ','),
    includes: (items, [item]) => includes(items, item ?? code_value/* nothing */.s6),
});
/** Names of code may be those that every object has, such as `constructor`. */
function byName(entries) {
    return new Map(Object.entries(entries));
}
function forEach(items, each) {
    if (each?.kind !== 'function')
        return null;
    return (0,code_value/* list */.p_)(items.map((item, at) => each.call([item, (0,code_value/* number */.ai)(at)])));
}
function joined(items, separator) {
    const parts = items.map((value) => {
        const line = value.kind === 'text' || value.kind === 'chain' ? value.line : 0;
        const endLine = value.kind === 'text' || value.kind === 'chain' ? value.endLine : 0;
        return { value, source: value.kind === 'chain' ? value.source : '', line, endLine };
    });
    return (0,assemble_text/* joinTexts */.B5)(parts, separator) ?? (items.length === 0 ? (0,code_value/* textAt */.$6)('', 0) : null);
}
function includes(items, item) {
    if (item.kind === 'chain') {
        const has = (0,engine_condition/* namePostgres */.$v)((0,code_value/* list */.p_)(items));
        return has === null ? null : (0,code_value/* truth */.Im)(has);
    }
    const found = items.map((other) => (0,engine_condition/* areEqual */.t7)(other, item));
    if (found.includes(true))
        return (0,code_value/* truth */.Im)(true);
    return found.includes(null) ? null : (0,code_value/* truth */.Im)(false);
}
function ofObject(name, value) {
    if (name === 'freeze')
        return value ?? null;
    if (value?.kind !== 'record')
        return null;
    const lineOf = (key) => value.lines.get(key) ?? 0;
    const keys = [...value.entries.keys()].map((key) => (0,code_value/* textAt */.$6)(key, lineOf(key)));
    if (name === 'keys')
        return (0,code_value/* list */.p_)(keys);
    if (name === 'values')
        return (0,code_value/* list */.p_)([...value.entries.values()]);
    if (name !== 'entries')
        return null;
    return (0,code_value/* list */.p_)(keys.map((key) => (0,code_value/* list */.p_)([key, value.entries.get(key.text) ?? code_value/* nothing */.s6])));
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/evaluate-call.js





/** What a call gives back. Functions of the file are walked through; calls on unknown things are taken where they are done. */
function evaluateCall(node, scope, calling) {
    const callee = (0,syntax_node/* childAs */.N)(node, 'function');
    const given = (0,syntax_node/* childAs */.N)(node, 'arguments');
    if (callee === null || given === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    if (given.kind === 'template_string')
        return tagged(node, scope, calling.walk);
    const together = awaitedTogether(callee, given);
    if (together !== null)
        return performAll(together, scope, calling.walk);
    const { walk, isDone } = calling;
    if (callee.kind === 'member_expression')
        return callMember(node, scope, calling);
    const values = given.children.flatMap((value) => argumentsIn(value, scope, walk));
    const target = walk.evaluate(callee, scope);
    if (target.kind === 'function')
        return target.call(values);
    return taken((0,code_chain/* linked */.q)(target, { name: '()', values, at: callee }, node), isDone, walk);
}
/** `new Table({ … })`, as a call of `new` on the name. */
function evaluateNew(node, scope, walk) {
    const target = (0,syntax_node/* childAs */.N)(node, 'constructor');
    if (target === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const given = (0,syntax_node/* childAs */.N)(node, 'arguments')?.children ?? [];
    const values = given.map((value) => walk.evaluate(value, scope));
    const name = target.text.split('.').at(-1) ?? target.text;
    return (0,code_chain/* linked */.q)((0,code_chain/* unknownAt */.aI)(node, name), { name: 'new', values, at: target }, node);
}
function argumentsIn(node, scope, walk) {
    const [spread] = node.children;
    if (node.kind !== 'spread_element' || spread === undefined)
        return [walk.evaluate(node, scope)];
    const value = walk.evaluate(spread, scope);
    return value.kind === 'list' ? value.items : [value];
}
/** Tags that give the text as it is: sql`…`. */
const plainTags = /(?:^|\.)(?:sql|raw|dedent|outdent|stripIndent|stripIndents|pgsql)$/i;
function tagged(node, scope, walk) {
    const [tag, template] = node.children;
    if (tag === undefined || template === undefined || !plainTags.test(tag.text)) {
        return (0,code_chain/* unknownAt */.aI)(node);
    }
    return walk.evaluate(template, scope);
}
/** What `Promise.all` and its kind wait for. */
function awaitedTogether(callee, given) {
    const isTogether = /^(?:\w*Promise|Bluebird|Sequelize\.Promise)\.(?:all|allSettled|resolve|mapSeries|map|each|race|any)$/;
    return isTogether.test(callee.text) ? given.children : null;
}
function performAll([what, then], scope, walk) {
    if (what === undefined)
        return (0,code_value/* list */.p_)([]);
    const value = walk.perform(what, scope);
    const each = then === undefined ? null : walk.evaluate(then, scope);
    if (each?.kind !== 'function')
        return value;
    const items = value.kind === 'list' ? value.items : [(0,code_chain/* unknownAt */.aI)(what)];
    return (0,code_value/* list */.p_)(items.map((item) => each.call([item])));
}
function callMember(node, scope, calling) {
    const { walk, isDone } = calling;
    const callee = (0,syntax_node/* childAs */.N)(node, 'function');
    const object = callee === null ? null : (0,syntax_node/* childAs */.N)(callee, 'object');
    const property = callee === null ? null : (0,syntax_node/* childAs */.N)(callee, 'property');
    if (object === null || property === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const name = property.text;
    if (isDone && afterwards.has(name))
        return performThen(node, object, { scope, walk, name });
    const target = walk.evaluate(object, scope);
    const given = (0,syntax_node/* childAs */.N)(node, 'arguments')?.children ?? [];
    const values = given.flatMap((value) => argumentsIn(value, scope, walk));
    const known = callOnKnown(target, name, values) ?? callOfRecord(target, name, values);
    if (known !== null)
        return known;
    if (target.kind === 'function')
        return ofFunction(target, name, values) ?? (0,code_chain/* unknownAt */.aI)(node);
    const chain = (0,code_chain/* linked */.q)(target, { name, values, at: property }, node);
    if (isDone && repeats.has(name) && isPlain(chain))
        return callEach(values, object);
    return taken(chain, isDone, walk);
}
/** What is done once a promise is kept. */
const afterwards = new Set(['then', 'finally', 'catch', 'tap']);
function performThen(node, object, { scope, walk, name }) {
    const value = walk.perform(object, scope);
    const [next] = (0,syntax_node/* childAs */.N)(node, 'arguments')?.children ?? [];
    if (next === undefined || name === 'catch')
        return value;
    const then = walk.evaluate(next, scope);
    const before = value.kind === 'list' ? value : (0,code_chain/* unknownAt */.aI)(object);
    return then.kind === 'function' ? then.call([before]) : value;
}
/** Functions that call another for each item. */
const repeats = new Set(['forEach', 'map', 'each', 'reduce', 'flatMap']);
/** Rows of a database are no builder of its schema. */
function isPlain(chain) {
    return chain.line !== 0 && (chain.links.at(-1)?.values ?? []).some(isFunction);
}
function isFunction(value) {
    return value.kind === 'function';
}
function callEach(values, object) {
    const each = values.find((value) => value.kind === 'function');
    return each === undefined
        ? (0,code_chain/* unknownAt */.aI)(object)
        : each.call([(0,code_chain/* unknownAt */.aI)(object, `each ${object.text}`)]);
}
function callOfRecord(target, name, values) {
    if (target.kind !== 'record')
        return null;
    const member = target.entries.get(name);
    return member?.kind === 'function' ? member.call(values) : null;
}
function ofFunction(target, name, values) {
    if (target.kind !== 'function')
        return null;
    if (name === 'call')
        return target.call(values.slice(1));
    return name === 'bind' ? target : null;
}
function taken(chain, isDone, walk) {
    if (isDone)
        walk.take(chain);
    const asText = chain.root === 'String' && (0,code_chain/* lastName */.UK)(chain) === 'String';
    const text = asText ? (0,ask_value/* textOf */.b6)(chain.links[0]?.values?.[0]) : null;
    return text === null ? chain : (0,code_value/* textAt */.$6)(text, chain.line);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/bind-pattern.js



/** Gives the names of a pattern, `{ a, b: [c] }`, what they are of a value. */
function bindPattern(pattern, value, binding) {
    switch (pattern.kind) {
        case 'identifier':
        case 'shorthand_property_identifier_pattern':
            binding.scope.declare(pattern.text, value);
            return;
        case 'object_pattern':
            for (const part of pattern.children)
                bindEntry(part, value, binding);
            return;
        case 'array_pattern':
            pattern.children.forEach((part, index) => {
                const item = value.kind === 'list' ? value.items[index] : undefined;
                bindPattern(part, item ?? (0,code_chain/* unknownAt */.aI)(part), binding);
            });
            return;
        case 'assignment_pattern':
        case 'object_assignment_pattern':
            bindWithDefault(pattern, value, binding);
            return;
        default:
            return;
    }
}
function bindEntry(part, value, binding) {
    const name = (0,syntax_node/* childAs */.N)(part, 'key') ?? (0,syntax_node/* childAs */.N)(part, 'left') ?? part;
    const target = (0,syntax_node/* childAs */.N)(part, 'value') ?? part;
    bindPattern(target, entryIn(value, name), binding);
}
/** What a name of an unknown object is, is what is read from it. */
function entryIn(value, name) {
    if (value.kind !== 'chain')
        return (0,ask_value/* entryOf */.Ms)(value, name.text);
    return value.links.length === 0 && value.line === 0
        ? (0,code_chain/* linked */.q)(value, { name: name.text, values: null, at: name }, name)
        : (0,code_chain/* unknownAt */.aI)(name);
}
function bindWithDefault(pattern, value, binding) {
    const left = (0,syntax_node/* childAs */.N)(pattern, 'left');
    const right = (0,syntax_node/* childAs */.N)(pattern, 'right');
    if (left === null)
        return;
    const otherwise = right === null ? value : binding.walk.evaluate(right, binding.scope);
    bindPattern(left, (0,ask_value/* isGiven */.qR)(value) && value.kind !== 'chain' ? value : otherwise, binding);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/functions.js






/** A function of the file. */
function functionOf(node, scope, walk) {
    return {
        kind: 'function',
        call: (values) => walk.budget.deeper(() => callFunction(node, values, { scope, walk })) ?? code_value/* nothing */.s6,
    };
}
function callFunction(node, values, { scope, walk }) {
    const own = (0,code_scope/* openScope */.P)(scope);
    parametersOf(node).forEach((parameter, index) => {
        const pattern = (0,syntax_node/* childAs */.N)(parameter, 'pattern') ?? parameter;
        const otherwise = (0,syntax_node/* childAs */.N)(parameter, 'value');
        const value = values[index] ?? (otherwise === null ? undefined : walk.evaluate(otherwise, scope));
        bindPattern(pattern, value ?? (0,code_chain/* unknownAt */.aI)(pattern), { scope: own, walk });
    });
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    if (body === null)
        return code_value/* nothing */.s6;
    if (body.kind !== 'statement_block')
        return walk.perform(body, own);
    return walk.run(body, own) ?? code_value/* nothing */.s6;
}
function parametersOf(node) {
    const single = (0,syntax_node/* childAs */.N)(node, 'parameter');
    if (single !== null)
        return [single];
    const parameters = (0,syntax_node/* childAs */.N)(node, 'parameters')?.children ?? [];
    return parameters.filter((parameter) => !/^this\b/.test(parameter.text));
}
/** The entries of an object, or the fields and methods of a class, which can name each other by `this`. */
function membersOf(node, scope, walk) {
    const entries = new Map();
    const lines = new Map();
    const record = { kind: 'record', entries, lines };
    const own = (0,code_scope/* openScope */.P)(scope);
    if (node.kind === 'class_body' || hasMethods(node))
        own.declare('this', record);
    for (const member of node.children) {
        if (member.kind === 'spread_element') {
            addAll(entries, member, { scope: own, walk });
            continue;
        }
        const key = keyOf(member, own, walk);
        if (key === null)
            continue;
        entries.set(key, memberValue(member, own, walk));
        lines.set(key, member.line);
    }
    return record;
}
function hasMethods(node) {
    return node.children.some(({ kind }) => kind === 'method_definition');
}
function addAll(entries, spread, { scope, walk }) {
    const [child] = spread.children;
    const value = child === undefined ? code_value/* nothing */.s6 : walk.evaluate(child, scope);
    if (value.kind !== 'record')
        return;
    for (const [key, entry] of value.entries)
        entries.set(key, entry);
}
function keyOf(member, scope, walk) {
    if (member.kind === 'shorthand_property_identifier')
        return member.text;
    const key = (0,syntax_node/* childAs */.N)(member, 'key') ?? (0,syntax_node/* childAs */.N)(member, 'name');
    if (key === null)
        return null;
    if (key.kind === 'string')
        return (0,ask_value/* textOf */.b6)(walk.evaluate(key, scope));
    const [computed] = key.children;
    if (key.kind !== 'computed_property_name' || computed === undefined)
        return key.text;
    return (0,ask_value/* textOf */.b6)(walk.evaluate(computed, scope)) ?? computed.text;
}
function memberValue(member, scope, walk) {
    if (member.kind === 'shorthand_property_identifier') {
        return scope.find(member.text) ?? (0,code_chain/* unknownAt */.aI)(member);
    }
    if (member.kind === 'method_definition')
        return functionOf(member, scope, walk);
    const value = (0,syntax_node/* childAs */.N)(member, 'value');
    return value === null ? (0,code_chain/* unknownAt */.aI)(member) : walk.evaluate(value, scope);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/text-literal.js

/** The text of a string or a template; `inserted` tells what is put into it. */
function readText(node, inserted) {
    return (0,assemble_text/* assembleText */.QA)([...partsOf(node, inserted)], node);
}
function* partsOf(node, inserted) {
    const end = node.text.length - 1;
    let at = 1;
    for (const child of node.children) {
        const start = child.start - node.start;
        yield { kind: 'written', text: node.text.slice(at, start) };
        yield partOf(child, inserted);
        at = start + child.text.length;
    }
    yield { kind: 'written', text: node.text.slice(at, end) };
}
function partOf(child, inserted) {
    const source = child.text;
    if (child.kind === 'escape_sequence') {
        return { kind: 'escape', text: readEscape(source), source };
    }
    const inner = child.children[0];
    if (child.kind === 'template_substitution' && inner !== undefined) {
        return { kind: 'value', value: inserted(inner), source: source.slice('${'.length, -1) };
    }
    return { kind: 'written', text: source };
}
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    '0': '',
};
function readEscape(source) {
    const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})$/i.exec(source);
    const digits = code?.[1] ?? code?.[2] ?? code?.[3];
    if (digits !== undefined) {
        const point = Number.parseInt(digits, 16);
        return point === 0 || point > 0x10ffff ? '' : String.fromCodePoint(point);
    }
    const letter = source.slice(1);
    return escapes[letter] ?? letter;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/evaluate.js








/** What an expression is. */
function evaluate(node, scope, walk) {
    if (!walk.budget.spend())
        return (0,code_chain/* unknownAt */.aI)(node);
    return evaluators[node.kind]?.(node, scope, walk) ?? (0,code_chain/* unknownAt */.aI)(node);
}
const evaluators = {
    string: textLiteral,
    template_string: textLiteral,
    number: (node) => (0,code_value/* number */.ai)(Number(node.text.replaceAll('_', '').replace(/n$/, ''))),
    true: () => (0,code_value/* truth */.Im)(true),
    false: () => (0,code_value/* truth */.Im)(false),
    null: () => code_value/* nothing */.s6,
    undefined: () => code_value/* nothing */.s6,
    array: (node, scope, walk) => (0,code_value/* list */.p_)(node.children.flatMap((item) => itemsIn(item, scope, walk))),
    object: membersOf,
    identifier,
    this: identifier,
    member_expression: member,
    subscript_expression: member,
    call_expression: (node, scope, walk) => evaluateCall(node, scope, { walk, isDone: false }),
    new_expression: evaluateNew,
    binary_expression: binary,
    unary_expression: unary,
    ternary_expression: ternary,
    arrow_function: functionOf,
    function_expression: functionOf,
    function_declaration: functionOf,
    method_definition: functionOf,
    generator_function: functionOf,
    await_expression: inner,
    parenthesized_expression: inner,
    as_expression: inner,
    satisfies_expression: inner,
    non_null_expression: inner,
    type_assertion: (node, scope, walk) => walk.evaluate(node.children.at(-1) ?? node, scope),
    sequence_expression: (node, scope, walk) => walk.evaluate(node.children.at(-1) ?? node, scope),
};
function inner(node, scope, walk) {
    const [child] = node.children;
    return child === undefined ? (0,code_chain/* unknownAt */.aI)(node) : walk.evaluate(child, scope);
}
function textLiteral(node, scope, walk) {
    return readText(node, (child) => walk.evaluate(child, scope));
}
function identifier(node, scope) {
    return scope.find(node.text) ?? (node.text === 'undefined' ? code_value/* nothing */.s6 : (0,code_chain/* unknownAt */.aI)(node));
}
function itemsIn(node, scope, walk) {
    const [spread] = node.children;
    if (node.kind !== 'spread_element' || spread === undefined)
        return [walk.evaluate(node, scope)];
    const value = walk.evaluate(spread, scope);
    return value.kind === 'list' ? value.items : [value];
}
function member(node, scope, walk) {
    const object = (0,syntax_node/* childAs */.N)(node, 'object');
    const name = (0,syntax_node/* childAs */.N)(node, 'property') ?? (0,syntax_node/* childAs */.N)(node, 'index');
    if (object === null || name === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const value = walk.evaluate(object, scope);
    const key = name.field === 'property' ? name.text : evaluate_keyOf(walk.evaluate(name, scope));
    if (key === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    if (value.kind === 'record')
        return value.entries.get(key) ?? (0,code_chain/* unknownAt */.aI)(node);
    if (value.kind === 'list' && key === 'length')
        return (0,code_value/* number */.ai)(value.items.length);
    if (value.kind === 'list')
        return value.items[Number(key)] ?? (0,code_chain/* unknownAt */.aI)(node);
    if (value.kind === 'nothing')
        return (0,code_chain/* unknownAt */.aI)(node);
    return (0,code_chain/* linked */.q)(value, { name: key, values: null, at: name }, node);
}
function evaluate_keyOf(value) {
    if (value.kind === 'text')
        return value.text;
    return value.kind === 'number' ? String(value.value) : null;
}
function binary(node, scope, walk) {
    const sides = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')].filter((side) => side !== null);
    const placed = sides.map((side) => placedValue(side, scope, walk));
    const [left, right] = placed;
    if (left === undefined || right === undefined)
        return (0,code_chain/* unknownAt */.aI)(node);
    const value = ofOperator((0,syntax_node/* childAs */.N)(node, 'operator')?.text ?? '', left, right);
    return value ?? (0,code_chain/* unknownAt */.aI)(node);
}
function placedValue(node, scope, walk) {
    const { line, endLine, text: source } = node;
    return { value: walk.evaluate(node, scope), source, line, endLine };
}
function ofOperator(operator, left, right) {
    switch (operator) {
        case '+':
            return sum(left.value, right.value) ?? (0,assemble_text/* joinTexts */.B5)([left, right]);
        case '===':
        case '==':
            return known((0,engine_condition/* areEqual */.t7)(left.value, right.value));
        case '!==':
        case '!=':
            return known(not((0,engine_condition/* areEqual */.t7)(left.value, right.value)));
        case '&&':
            return either((0,engine_condition/* holds */.v9)(left.value), right.value, left.value);
        case '||':
            return either((0,engine_condition/* holds */.v9)(left.value), left.value, right.value) ?? constantOf(left, right);
        case '??':
            return left.value.kind === 'nothing' ? right.value : (constantOf(left, right) ?? left.value);
        case '*':
            return product(left.value, right.value);
        default:
            return null;
    }
}
/** `process.env.X || 'x'`: what is not known is as the file says it is else. */
function constantOf(left, right) {
    return left.value.kind === 'chain' && right.value.kind === 'text' ? right.value : null;
}
function sum(left, right) {
    const isNumbers = left.kind === 'number' && right.kind === 'number';
    return isNumbers ? (0,code_value/* number */.ai)(left.value + right.value) : null;
}
function product(left, right) {
    const isNumbers = left.kind === 'number' && right.kind === 'number';
    return isNumbers ? (0,code_value/* number */.ai)(left.value * right.value) : null;
}
function either(condition, yes, no) {
    if (condition === null)
        return null;
    return condition ? yes : no;
}
function not(condition) {
    return condition === null ? null : !condition;
}
function known(condition) {
    return condition === null ? null : (0,code_value/* truth */.Im)(condition);
}
function unary(node, scope, walk) {
    const argument = (0,syntax_node/* childAs */.N)(node, 'argument');
    if (argument === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const value = walk.evaluate(argument, scope);
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
    if (operator === '-' && value.kind === 'number')
        return (0,code_value/* number */.ai)(-value.value);
    if (operator === '!')
        return known(not((0,engine_condition/* holds */.v9)(value))) ?? (0,code_chain/* unknownAt */.aI)(node);
    if (operator === 'void')
        return code_value/* nothing */.s6;
    return (0,code_chain/* unknownAt */.aI)(node);
}
/** Where nobody can tell which it is, the first is as good as the other. */
function ternary(node, scope, walk) {
    const condition = (0,syntax_node/* childAs */.N)(node, 'condition');
    const isElse = condition !== null && (0,engine_condition/* holds */.v9)(walk.evaluate(condition, scope)) === false;
    const branch = (0,syntax_node/* childAs */.N)(node, isElse ? 'alternative' : 'consequence');
    return branch === null ? (0,code_chain/* unknownAt */.aI)(node) : walk.evaluate(branch, scope);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/perform.js






/** Does what an expression does, and tells what it is. */
function perform(node, scope, walk) {
    if (!walk.budget.spend())
        return (0,code_chain/* unknownAt */.aI)(node);
    return performers[node.kind]?.(node, scope, walk) ?? walk.evaluate(node, scope);
}
const performers = {
    call_expression: (node, scope, walk) => evaluateCall(node, scope, { walk, isDone: true }),
    await_expression: performInner,
    parenthesized_expression: performInner,
    as_expression: performInner,
    satisfies_expression: performInner,
    non_null_expression: performInner,
    array: (node, scope, walk) => (0,code_value/* list */.p_)(node.children.flatMap((child) => performItem(child, scope, walk))),
    sequence_expression: perform_performAll,
    unary_expression: performUnary,
    ternary_expression: performTernary,
    binary_expression: performBinary,
    assignment_expression: performAssignment,
    yield_expression: performInner,
};
function performInner(node, scope, walk) {
    const [child] = node.children;
    return child === undefined ? code_value/* nothing */.s6 : walk.perform(child, scope);
}
function performItem(node, scope, walk) {
    const [spread] = node.children;
    if (node.kind !== 'spread_element' || spread === undefined)
        return [walk.perform(node, scope)];
    const value = walk.perform(spread, scope);
    return value.kind === 'list' ? value.items : [value];
}
function perform_performAll(node, scope, walk) {
    return node.children.map((child) => walk.perform(child, scope)).at(-1) ?? code_value/* nothing */.s6;
}
function performUnary(node, scope, walk) {
    const argument = (0,syntax_node/* childAs */.N)(node, 'argument');
    const isVoid = (0,syntax_node/* childAs */.N)(node, 'operator')?.text === 'void';
    return isVoid && argument !== null ? walk.perform(argument, scope) : walk.evaluate(node, scope);
}
/** Where nobody can tell which branch is taken, both are. */
function performTernary(node, scope, walk) {
    const condition = (0,syntax_node/* childAs */.N)(node, 'condition');
    const isTrue = condition === null ? null : (0,engine_condition/* holds */.v9)(walk.perform(condition, scope));
    const yes = (0,syntax_node/* childAs */.N)(node, 'consequence');
    const no = (0,syntax_node/* childAs */.N)(node, 'alternative');
    const first = yes === null || isTrue === false ? null : walk.perform(yes, scope);
    const second = no === null || isTrue === true ? null : walk.perform(no, scope);
    return first ?? second ?? code_value/* nothing */.s6;
}
function performBinary(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
    const isChoice = operator === '&&' || operator === '||' || operator === '??';
    if (left === null || right === null || !isChoice)
        return walk.evaluate(node, scope);
    const value = walk.perform(left, scope);
    const isTrue = (0,engine_condition/* holds */.v9)(value);
    const stops = operator === '&&' ? isTrue === false : operator === '||' && isTrue === true;
    return stops ? value : walk.perform(right, scope);
}
function performAssignment(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const value = walk.perform(right, scope);
    if (left.kind === 'identifier')
        scope.assign(left.text, value);
    else if (left.kind.endsWith('_pattern'))
        bindPattern(left, value, { scope, walk });
    return value;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/run-loop.js





/** Items of a literal list that a loop runs over one by one. */
const mostItems = 500;
/** A loop over what is known runs for each of it, over anything else once. */
function runForIn(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    if (left === null || right === null || body === null)
        return null;
    const isKeys = (0,syntax_node/* childAs */.N)(node, 'operator')?.text === 'in';
    for (const item of itemsOver(right, { scope, walk, isKeys })) {
        const own = (0,code_scope/* openScope */.P)(scope);
        bindPattern(left, item, { scope: own, walk });
        walk.run(body, own);
    }
    return null;
}
function itemsOver(right, { scope, walk, isKeys }) {
    const value = walk.perform(right, scope);
    if (value.kind === 'list') {
        const items = value.items.slice(0, mostItems);
        return isKeys ? items.map((_, at) => (0,code_value/* number */.ai)(at)) : items;
    }
    if (value.kind === 'record' && isKeys) {
        return [...value.entries.keys()].map((key) => (0,code_value/* textAt */.$6)(key, value.lines.get(key) ?? 0));
    }
    return [(0,code_chain/* unknownAt */.aI)(right, `each ${right.text}`)];
}
/** A counting loop runs once, its counter unknown: nobody migrates by number but in batches. */
function runFor(node, scope, walk) {
    const own = (0,code_scope/* openScope */.P)(scope);
    const start = (0,syntax_node/* childAs */.N)(node, 'initializer');
    if (start !== null)
        walk.run(start, own);
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    const declarator = start?.children.find(({ kind }) => kind === 'variable_declarator');
    const counter = declarator === undefined ? null : (0,syntax_node/* childAs */.N)(declarator, 'name');
    if (counter !== null && overItems(node, counter.text, { scope: own, walk, body }))
        return null;
    if (counter !== null)
        own.declare(counter.text, (0,code_chain/* unknownAt */.aI)(counter));
    if (body !== null)
        walk.run(body, own);
    return null;
}
/** `for (let i = 0; i < tables.length; i++)`. */
function overItems(node, counter, { scope, walk, body }) {
    const limit = (0,syntax_node/* childAs */.N)(node, 'condition');
    const right = limit?.kind === 'binary_expression' ? (0,syntax_node/* childAs */.N)(limit, 'right') : null;
    const end = right === null ? code_value/* nothing */.s6 : walk.evaluate(right, scope);
    const start = scope.find(counter);
    if (end.kind !== 'number' || start?.kind !== 'number' || body === null)
        return false;
    if (!/\.length\b/.test(right?.text ?? '') || end.value > mostItems)
        return false;
    for (let at = start.value; at < end.value; at += 1) {
        scope.declare(counter, (0,code_value/* number */.ai)(at));
        walk.run(body, scope);
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/run.js







/** Runs a statement; the value it returns from the function, or null when the function goes on. */
function run(node, scope, walk) {
    if (!walk.budget.spend())
        return code_value/* nothing */.s6;
    return runners[node.kind]?.(node, scope, walk) ?? null;
}
const runners = {
    program: runAll,
    statement_block: (node, scope, walk) => runAll(node, (0,code_scope/* openScope */.P)(scope), walk),
    else_clause: runAll,
    finally_clause: runAll,
    expression_statement: (node, scope, walk) => {
        for (const child of node.children)
            walk.perform(child, scope);
        return null;
    },
    lexical_declaration: declare,
    variable_declaration: declare,
    class_declaration: declareMembers,
    enum_declaration: declareMembers,
    return_statement: (node, scope, walk) => {
        const [child] = node.children;
        return child === undefined ? code_value/* nothing */.s6 : walk.perform(child, scope);
    },
    throw_statement: () => code_value/* nothing */.s6,
    if_statement: runIf,
    for_in_statement: runForIn,
    for_statement: runFor,
    while_statement: runBody,
    do_statement: runBody,
    labeled_statement: runBody,
    try_statement: runTry,
    switch_statement: runSwitch,
};
function runAll(node, scope, walk) {
    hoist(node, scope, walk);
    for (const child of node.children) {
        const returned = walk.run(child, scope);
        if (returned !== null)
            return returned;
    }
    return null;
}
function hoist(node, scope, walk) {
    for (const child of node.children) {
        const name = (0,syntax_node/* childAs */.N)(child, 'name');
        if (!child.kind.endsWith('function_declaration') || name === null)
            continue;
        scope.declare(name.text, functionOf(child, scope, walk));
    }
}
function declare(node, scope, walk) {
    for (const declarator of node.children) {
        const name = (0,syntax_node/* childAs */.N)(declarator, 'name');
        const value = (0,syntax_node/* childAs */.N)(declarator, 'value');
        if (name !== null && value !== null) {
            bindPattern(name, walk.perform(value, scope), { scope, walk });
        }
    }
    return null;
}
function declareMembers(node, scope, walk) {
    const name = (0,syntax_node/* childAs */.N)(node, 'name');
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    if (name !== null && body !== null)
        scope.declare(name.text, membersOf(body, scope, walk));
    return null;
}
/** Both branches where nobody can tell; what one of them returns ends the function only where it is sure to be taken. */
function runIf(node, scope, walk) {
    const condition = (0,syntax_node/* childAs */.N)(node, 'condition');
    const isTrue = condition === null ? null : (0,engine_condition/* holds */.v9)(walk.perform(condition, scope));
    const yes = (0,syntax_node/* childAs */.N)(node, 'consequence');
    const no = (0,syntax_node/* childAs */.N)(node, 'alternative');
    const first = yes === null || isTrue === false ? null : walk.run(yes, scope);
    const second = no === null || isTrue === true ? null : walk.run(no, scope);
    if (isTrue === null)
        return first !== null && second !== null ? first : null;
    return isTrue ? first : second;
}
function runBody(node, scope, walk) {
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    if (body !== null)
        walk.run(body, scope);
    return null;
}
/** What is done when something fails is not part of going forward. */
function runTry(node, scope, walk) {
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    const last = (0,syntax_node/* childAs */.N)(node, 'finalizer');
    const returned = body === null ? null : walk.run(body, scope);
    return (last === null ? null : walk.run(last, scope)) ?? returned;
}
function runSwitch(node, scope, walk) {
    const subject = (0,syntax_node/* childAs */.N)(node, 'value');
    const value = subject === null ? code_value/* nothing */.s6 : walk.evaluate(subject, scope);
    for (const branch of (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? []) {
        const label = (0,syntax_node/* childAs */.N)(branch, 'value');
        const fits = label === null ? null : (0,engine_condition/* areEqual */.t7)(value, walk.evaluate(label, scope));
        if (fits === false)
            continue;
        for (const child of branch.children)
            if (child.field === 'body')
                walk.run(child, scope);
        if (fits === true)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/javascript/open-script.js








/** A file to walk through; `take` gets each call on what the file does not know itself, in the order they run. */
function openScript(root, take) {
    const budget = (0,code_budget/* openBudget */.a)();
    let isRunning = false;
    const walk = {
        budget,
        evaluate: (node, scope) => evaluate(node, scope, walk),
        perform: (node, scope) => perform(node, scope, walk),
        run: (node, scope) => run(node, scope, walk),
        take: (chain) => {
            if (isRunning)
                take(chain);
        },
    };
    const scope = (0,code_scope/* openScope */.P)(null);
    for (const statement of declarationsOf(root))
        walk.run(statement, scope);
    isRunning = true;
    return {
        exported: (name) => exportedFunction(root, name, { scope, walk }),
        find: (name) => scope.find(name) ?? memberNamed(root, name, { scope, walk }),
        get isTooLong() {
            return budget.isSpent;
        },
    };
}
/** The statements of the file that only say what its names are. */
function declarationsOf(root) {
    const declared = root.children.flatMap((child) => child.kind === 'export_statement' ? child.children : [child]);
    const functions = declared.filter(({ kind }) => kind.endsWith('function_declaration'));
    const others = declared.filter(({ kind }) => /^(?:lexical|variable|enum)_declaration$/.test(kind));
    return [{ ...root, kind: 'program', children: functions }, ...others];
}
function exportedFunction(root, name, surroundings) {
    for (const node of (0,syntax_node/* walk */.G)(root)) {
        if (!isCalled(node, name))
            continue;
        const found = functionIn(open_script_memberValue(node, root, surroundings));
        if (found !== null)
            return found;
    }
    return null;
}
function isCalled(node, name) {
    switch (node.kind) {
        case 'function_declaration':
        case 'method_definition':
        case 'public_field_definition':
        case 'field_definition':
        case 'variable_declarator':
            return nameOf(node) === name;
        case 'pair':
            return (0,syntax_node/* childAs */.N)(node, 'key')?.text.replaceAll(/['"]/g, '') === name;
        case 'assignment_expression':
            return new RegExp(`\\.${name}$`).test((0,syntax_node/* childAs */.N)(node, 'left')?.text ?? '');
        default:
            return false;
    }
}
function nameOf(node) {
    return ((0,syntax_node/* childAs */.N)(node, 'name') ?? (0,syntax_node/* childAs */.N)(node, 'property'))?.text;
}
function open_script_memberValue(node, root, { scope, walk }) {
    const name = ((0,syntax_node/* childAs */.N)(node, 'key') ?? (0,syntax_node/* childAs */.N)(node, 'name'))?.text.replaceAll(/['"]/g, '');
    const holder = holderOf(node, root);
    if (holder !== null && name !== undefined) {
        return membersOf(holder, scope, walk).entries.get(name) ?? code_value/* nothing */.s6;
    }
    if (node.kind === 'function_declaration')
        return walk.evaluate(node, scope);
    const value = (0,syntax_node/* childAs */.N)(node, 'value') ?? (0,syntax_node/* childAs */.N)(node, 'right');
    return value === null ? code_value/* nothing */.s6 : walk.evaluate(value, scope);
}
/** The class or object that a method or entry stands in. */
function holderOf(node, root) {
    const members = ['method_definition', 'pair', 'public_field_definition', 'field_definition'];
    if (!members.includes(node.kind))
        return null;
    return (0,syntax_node/* walk */.G)(root).find(({ children }) => children.includes(node)) ?? null;
}
/** A function, or the one that is handed to whatever wraps it. */
function functionIn(value) {
    if (value.kind === 'function')
        return value;
    if (value.kind !== 'chain')
        return null;
    const given = value.links.flatMap(({ values }) => values ?? []);
    return given.find((other) => other.kind === 'function') ?? null;
}
function memberNamed(root, name, surroundings) {
    for (const node of (0,syntax_node/* walk */.G)(root)) {
        const isMember = /^(?:public_field_definition|field_definition|pair|assignment_expression)$/;
        if (isMember.test(node.kind) && isCalled(node, name))
            return open_script_memberValue(node, root, surroundings);
    }
    return code_value/* nothing */.s6;
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
