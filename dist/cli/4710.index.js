export const id = 4710;
export const ids = [4710];
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

/***/ 11580:
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
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/assemble-text.js
var assemble_text = __webpack_require__(22449);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/chain.js
var code_chain = __webpack_require__(70640);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/engine-condition.js
var engine_condition = __webpack_require__(7643);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/bounded.js
var bounded = __webpack_require__(41852);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/known-functions.js





/** What a function of PHP or Laravel gives back; null for one that is not known. */
function callKnown(name, values, at) {
    return functions.get(name)?.(values, at) ?? null;
}
/** What a method of a list, or of Laravel's collection of it, gives back; null for others. */
function callOnList(items, name, values) {
    const [first] = values;
    switch (name) {
        case 'each':
        case 'map':
        case 'mapWithKeys':
        case 'flatMap':
            return forEach(items, first);
        case 'filter':
        case 'reject':
        case 'values':
        case 'unique':
        case 'all':
        case 'toArray':
            return (0,code_value/* list */.p_)(items);
        default:
            return null;
    }
}
const functions = new Map([
    ['collect', ([items]) => items ?? (0,code_value/* list */.p_)([])],
    ['array_map', ([each, items]) => (items?.kind === 'list' ? forEach(items.items, each) : null)],
    ['array_walk', ([items, each]) => (items?.kind === 'list' ? forEach(items.items, each) : null)],
    ['array_filter', ([items]) => items ?? null],
    ['array_values', ([items]) => items ?? null],
    ['array_unique', ([items]) => items ?? null],
    ['array_reverse', ([items]) => (items?.kind === 'list' ? (0,code_value/* list */.p_)(items.items.toReversed()) : null)],
    ['array_merge', (lists) => (0,code_value/* list */.p_)(lists.flatMap(ask_value/* itemsOf */.S3))],
    ['array_keys', ([items]) => keysOf(items)],
    ['implode', ([by, items]) => implode(by, items)],
    ['join', ([by, items]) => implode(by, items)],
    ['sprintf', ([format, ...values], at) => sprintf(format, values, at)],
    ['in_array', ([item, items]) => inArray(item, items)],
    ['count', ([items]) => (items?.kind === 'list' ? (0,code_value/* number */.ai)(items.items.length) : null)],
    ['trim', ([text]) => ((0,ask_value/* textOf */.b6)(text) === null ? null : (text ?? null))],
    ['config', ([, otherwise]) => constantOf(otherwise)],
    ['env', ([, otherwise]) => constantOf(otherwise)],
    ['strtolower', ([text]) => changed(text, (written) => written.toLowerCase())],
    ['strtoupper', ([text]) => changed(text, (written) => written.toUpperCase())],
]);
function constantOf(value) {
    return value?.kind === 'text' ? value : null;
}
function changed(value, change) {
    return value?.kind === 'text' ? { ...value, text: change(value.text) } : null;
}
function forEach(items, each) {
    if (each?.kind !== 'function')
        return null;
    return (0,code_value/* list */.p_)(items.map((item, at) => each.call([item, (0,code_value/* number */.ai)(at)])));
}
function keysOf(items) {
    if (items?.kind !== 'record')
        return null;
    return (0,code_value/* list */.p_)([...items.entries.keys()].map((key) => (0,code_value/* textAt */.$6)(key, items.lines.get(key) ?? 0)));
}
function implode(by, items) {
    if (items?.kind !== 'list')
        return null;
    const parts = items.items.map((value) => ({
        value,
        source: value.kind === 'chain' ? value.source : '',
        line: value.kind === 'text' || value.kind === 'chain' ? value.line : 0,
        endLine: value.kind === 'text' || value.kind === 'chain' ? value.endLine : 0,
    }));
    return (0,assemble_text/* joinTexts */.B5)(parts, (0,ask_value/* textOf */.b6)(by) ?? '');
}
/** `%s` and `%d` in their order, `%1$s` by number. */
function sprintf(format, values, at) {
    if (format?.kind !== 'text')
        return null;
    let next = 0;
    const text = format.text.replaceAll(/%(?:(\d+)\$)?[sdu]/g, (_, place) => {
        const index = place === undefined ? next++ : Number(place) - 1;
        const value = values[index] ?? code_value/* nothing */.s6;
        return (0,assemble_text/* insertedText */.ep)(value, value.kind === 'chain' ? value.source : 'value');
    });
    const isInPlace = format.isInPlace && !text.includes('\n');
    return { ...format, text: (0,bounded/* boundedText */.L)(text), isInPlace: isInPlace || at.line === at.endLine };
}
function inArray(item, items) {
    if (item === undefined || items?.kind !== 'list')
        return null;
    const found = item.kind === 'chain'
        ? (0,engine_condition/* namePostgres */.$v)(items)
        : items.items.some((other) => (0,engine_condition/* holds */.v9)((0,code_value/* truth */.Im)((0,engine_condition/* areEqual */.t7)(other, item) === true)));
    return found === null ? null : (0,code_value/* truth */.Im)(found);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/evaluate-call.js




/** `$table->string('a')`: what it gives back; calls on unknown things are taken where they are done. */
function callMethod(node, scope, { walk, isDone }) {
    const object = (0,syntax_node/* childAs */.N)(node, 'object');
    const name = (0,syntax_node/* childAs */.N)(node, 'name');
    if (object === null || name === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const target = walk.evaluate(object, scope);
    const values = argumentsOf(node, scope, walk);
    if (target.kind === 'record') {
        const member = target.entries.get(name.text);
        if (member?.kind === 'function')
            return member.call(values);
    }
    const known = target.kind === 'list' ? callOnList(target.items, name.text, values) : null;
    if (known !== null)
        return known;
    const chain = (0,code_chain/* linked */.q)(target, { name: name.text, values, at: name }, node);
    if (isDone)
        walk.take(chain);
    return chain;
}
/** `Schema::table(…)`, `self::helper(…)`. */
function callStatic(node, scope, { walk, isDone }) {
    const owner = (0,syntax_node/* childAs */.N)(node, 'scope');
    const name = (0,syntax_node/* childAs */.N)(node, 'name');
    if (owner === null || name === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const values = argumentsOf(node, scope, walk);
    const own = scope.find('$this');
    if (/^(?:self|static)$/.test(owner.text) && own?.kind === 'record') {
        const member = own.entries.get(name.text);
        if (member?.kind === 'function')
            return member.call(values);
    }
    const root = walk.evaluate(owner, scope);
    const chain = (0,code_chain/* linked */.q)(root, { name: name.text, values, at: name }, node);
    if (isDone)
        walk.take(chain);
    return chain;
}
/** `config('a')`, `array_map(…)`, a function of the file. */
function callFunction(node, scope, { walk, isDone }) {
    const callee = (0,syntax_node/* childAs */.N)(node, 'function');
    if (callee === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const values = argumentsOf(node, scope, walk);
    const target = scope.find(callee.text);
    if (target?.kind === 'function')
        return target.call(values);
    const name = callee.text.replace(/^.*\\/, '');
    const known = callKnown(name, values, node);
    if (known !== null)
        return known;
    const chain = (0,code_chain/* linked */.q)((0,code_chain/* unknownAt */.aI)(node, name), { name: '()', values, at: callee }, node);
    if (isDone)
        walk.take(chain);
    return chain;
}
function argumentsOf(node, scope, walk) {
    const given = (0,syntax_node/* childAs */.N)(node, 'arguments')?.children ?? [];
    return given.flatMap((argument) => {
        const [first] = argument.children;
        const isSpread = first?.kind === 'variadic_unpacking';
        const value = walk.evaluate(argument, scope);
        if (!isSpread || first.children[0] === undefined)
            return [value];
        const spread = walk.evaluate(first.children[0], scope);
        return spread.kind === 'list' ? spread.items : [(0,code_value/* list */.p_)([])];
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/functions.js




/** A function of the file. It sees all names around it, as if `use` named them. */
function functionOf(node, scope, walk) {
    return {
        kind: 'function',
        call: (values) => walk.budget.deeper(() => functions_callFunction(node, values, { scope, walk })) ?? code_value/* nothing */.s6,
    };
}
function functions_callFunction(node, values, { scope, walk }) {
    const own = (0,code_scope/* openScope */.P)(scope);
    const parameters = (0,syntax_node/* childAs */.N)(node, 'parameters')?.children ?? [];
    parameters.forEach((parameter, index) => {
        const name = (0,syntax_node/* childAs */.N)(parameter, 'name');
        if (name === null)
            return;
        const otherwise = (0,syntax_node/* childAs */.N)(parameter, 'default_value');
        const value = values[index] ?? (otherwise === null ? undefined : walk.evaluate(otherwise, scope));
        own.declare(name.text, value ?? (0,code_chain/* unknownAt */.aI)(name));
    });
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    if (body === null)
        return code_value/* nothing */.s6;
    if (body.kind !== 'compound_statement')
        return walk.perform(body, own);
    return walk.run(body, own) ?? code_value/* nothing */.s6;
}
/** Properties, constants and methods of a class, which name each other by `$this` and `self`. */
function membersOf(body, scope, walk) {
    const entries = new Map();
    const record = { kind: 'record', entries, lines: new Map() };
    const own = (0,code_scope/* openScope */.P)(scope);
    own.declare('$this', record);
    for (const member of body.children) {
        if (member.kind === 'method_declaration') {
            const name = (0,syntax_node/* childAs */.N)(member, 'name');
            if (name !== null)
                entries.set(name.text, functionOf(member, own, walk));
        }
        for (const element of member.children) {
            const named = elementOf(element);
            if (named !== null)
                entries.set(named.name, walk.evaluate(named.value, own));
        }
    }
    return record;
}
/** A property with its value, or a constant; null for anything else. */
function elementOf(node) {
    if (node.kind !== 'property_element' && node.kind !== 'const_element')
        return null;
    const [name, ...rest] = node.children;
    const value = (0,syntax_node/* childAs */.N)(node, 'default_value') ?? rest.at(-1);
    return name === undefined || value === undefined
        ? null
        : { name: name.text.replace('$', ''), value };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/text-literal.js


/** The text of a string in quotes; `inserted` tells what is put into it. */
function readString(node, inserted) {
    const start = node.text.search(/['"]/) + 1;
    return (0,assemble_text/* assembleText */.QA)([...partsOf(node, { start, end: node.text.length - 1, inserted })], node);
}
/** The text of a heredoc or nowdoc. */
function readHeredoc(node, inserted) {
    const body = (0,syntax_node/* childAs */.N)(node, 'value');
    if (body === null)
        return (0,assemble_text/* assembleText */.QA)([], node);
    return (0,assemble_text/* assembleText */.QA)([...partsOf(body, { start: 0, end: body.text.length, inserted })], body);
}
function* partsOf(node, { start, end, inserted }) {
    let at = start;
    let isBraced = false;
    for (const child of node.children) {
        if (/^(?:string_content|nowdoc_string)$/.test(child.kind))
            continue;
        const from = child.start - node.start;
        const before = node.text.slice(isBraced ? at + 1 : at, from);
        const isEscape = child.kind === 'escape_sequence';
        isBraced = !isEscape && before.endsWith('{');
        yield { kind: 'written', text: isBraced ? before.replace(/\$?\{$/, '') : before };
        yield isEscape
            ? { kind: 'escape', text: readEscape(child.text, node.kind), source: child.text }
            : { kind: 'value', value: inserted(child), source: child.text };
        at = from + child.text.length;
    }
    yield { kind: 'written', text: node.text.slice(isBraced ? at + 1 : at, end) };
}
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    e: '',
    f: '\f',
    v: '\v',
};
function readEscape(source, kind) {
    const letter = source.slice(1);
    if (kind === 'string')
        return letter === "'" || letter === '\\' ? letter : source;
    return escapes[letter] ?? letter;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/evaluate.js









/** What an expression is. */
function evaluate(node, scope, walk) {
    if (!walk.budget.spend())
        return (0,code_chain/* unknownAt */.aI)(node);
    return evaluators[node.kind]?.(node, scope, walk) ?? (0,code_chain/* unknownAt */.aI)(node);
}
/** The last part of a name with its namespace: `DB` of `\Illuminate\Support\Facades\DB`. */
function shortName(text) {
    return text.split('\\').at(-1) ?? text;
}
const evaluators = {
    string: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
    encapsed_string: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
    heredoc: (node, scope, walk) => readHeredoc(node, (child) => walk.evaluate(child, scope)),
    nowdoc: (node, scope, walk) => readHeredoc(node, (child) => walk.evaluate(child, scope)),
    integer: (node) => (0,code_value/* number */.ai)(Number(node.text.replaceAll('_', ''))),
    float: (node) => (0,code_value/* number */.ai)(Number(node.text.replaceAll('_', ''))),
    boolean: (node) => (0,code_value/* truth */.Im)(node.text.toLowerCase() === 'true'),
    null: () => code_value/* nothing */.s6,
    array_creation_expression: arrayOf,
    variable_name: (node, scope) => scope.find(node.text) ?? (0,code_chain/* unknownAt */.aI)(node),
    name: (node) => (0,code_chain/* unknownAt */.aI)(node, shortName(node.text)),
    qualified_name: (node) => (0,code_chain/* unknownAt */.aI)(node, shortName(node.text)),
    member_access_expression: property,
    nullsafe_member_access_expression: property,
    class_constant_access_expression: constant,
    scoped_property_access_expression: constant,
    subscript_expression: subscript,
    member_call_expression: (node, scope, walk) => callMethod(node, scope, { walk, isDone: false }),
    nullsafe_member_call_expression: (node, scope, walk) => callMethod(node, scope, { walk, isDone: false }),
    scoped_call_expression: (node, scope, walk) => callStatic(node, scope, { walk, isDone: false }),
    function_call_expression: (node, scope, walk) => callFunction(node, scope, { walk, isDone: false }),
    object_creation_expression: create,
    binary_expression: binary,
    unary_op_expression: unary,
    conditional_expression: conditional,
    match_expression: match,
    anonymous_function: functionOf,
    arrow_function: functionOf,
    method_declaration: functionOf,
    function_definition: functionOf,
    parenthesized_expression: inner,
    cast_expression: (node, scope, walk) => walk.evaluate((0,syntax_node/* childAs */.N)(node, 'value') ?? node, scope),
    argument: (node, scope, walk) => walk.evaluate(node.children.at(-1) ?? node, scope),
    assignment_expression: (node, scope, walk) => walk.perform(node, scope),
};
function inner(node, scope, walk) {
    const [child] = node.children;
    return child === undefined ? (0,code_chain/* unknownAt */.aI)(node) : walk.evaluate(child, scope);
}
function arrayOf(node, scope, walk) {
    const elements = node.children.filter(({ kind }) => kind === 'array_element_initializer');
    const isKeyed = elements.some(({ children }) => children.length > 1);
    if (!isKeyed) {
        return (0,code_value/* list */.p_)(elements.flatMap(({ children }) => itemsIn(children[0], scope, walk)));
    }
    const entries = new Map();
    const lines = new Map();
    elements.forEach(({ children, line }, index) => {
        const [first, second] = children;
        if (first === undefined)
            return;
        const key = second === undefined ? String(index) : keyOf(walk.evaluate(first, scope));
        entries.set(key, walk.evaluate(second ?? first, scope));
        lines.set(key, line);
    });
    return { kind: 'record', entries, lines };
}
function itemsIn(node, scope, walk) {
    if (node === undefined)
        return [];
    const [spread] = node.children;
    if (node.kind !== 'variadic_unpacking' || spread === undefined)
        return [walk.evaluate(node, scope)];
    const value = walk.evaluate(spread, scope);
    return value.kind === 'list' ? value.items : [value];
}
function keyOf(value) {
    if (value.kind === 'text')
        return value.text;
    return value.kind === 'number' ? String(value.value) : '';
}
function property(node, scope, walk) {
    const object = (0,syntax_node/* childAs */.N)(node, 'object');
    const name = (0,syntax_node/* childAs */.N)(node, 'name');
    if (object === null || name === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const value = walk.evaluate(object, scope);
    if (value.kind === 'record')
        return value.entries.get(name.text) ?? (0,code_chain/* unknownAt */.aI)(node);
    return (0,code_chain/* linked */.q)(value, { name: name.text, values: null, at: name }, node);
}
/** `self::TABLE`, `User::class`, `static::$table`. */
function constant(node, scope) {
    const [owner, name] = node.children;
    if (owner === undefined || name === undefined)
        return (0,code_chain/* unknownAt */.aI)(node);
    const own = scope.find('$this');
    const isOwn = /^(?:self|static)$/.test(owner.text) && own?.kind === 'record';
    const value = isOwn ? own.entries.get(name.text.replace('$', '')) : undefined;
    if (value !== undefined)
        return value;
    const root = (0,code_chain/* unknownAt */.aI)(node, shortName(owner.text));
    return (0,code_chain/* linked */.q)(root, { name: name.text, values: null, at: name }, node);
}
function subscript(node, scope, walk) {
    const [object, index] = node.children;
    if (object === undefined || index === undefined)
        return (0,code_chain/* unknownAt */.aI)(node);
    const value = walk.evaluate(object, scope);
    const key = keyOf(walk.evaluate(index, scope));
    if (value.kind === 'record')
        return value.entries.get(key) ?? (0,code_chain/* unknownAt */.aI)(node);
    if (value.kind === 'list')
        return value.items[Number(key)] ?? (0,code_chain/* unknownAt */.aI)(node);
    return (0,code_chain/* unknownAt */.aI)(node);
}
function create(node, scope, walk) {
    const [type] = node.children;
    if (type === undefined)
        return (0,code_chain/* unknownAt */.aI)(node);
    const given = node.children.find(({ kind }) => kind === 'arguments')?.children ?? [];
    const values = given.map((value) => walk.evaluate(value, scope));
    return (0,code_chain/* linked */.q)((0,code_chain/* unknownAt */.aI)(node, shortName(type.text)), { name: 'new', values, at: type }, node);
}
function binary(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    if (left === null || right === null)
        return (0,code_chain/* unknownAt */.aI)(node);
    const one = placedValue(left, scope, walk);
    const other = placedValue(right, scope, walk);
    return ofOperator((0,syntax_node/* childAs */.N)(node, 'operator')?.text ?? '', one, other) ?? (0,code_chain/* unknownAt */.aI)(node);
}
function placedValue(node, scope, walk) {
    const { line, endLine, text: source } = node;
    return { value: walk.evaluate(node, scope), source, line, endLine };
}
function ofOperator(operator, left, right) {
    switch (operator) {
        case '.':
            return (0,assemble_text/* joinTexts */.B5)([left, right]);
        case '==':
        case '===':
            return known((0,engine_condition/* areEqual */.t7)(left.value, right.value));
        case '!=':
        case '!==':
        case '<>':
            return known(not((0,engine_condition/* areEqual */.t7)(left.value, right.value)));
        case '&&':
        case 'and':
            return both((0,engine_condition/* holds */.v9)(left.value), (0,engine_condition/* holds */.v9)(right.value));
        case '||':
        case 'or':
            return known(orNull((0,engine_condition/* holds */.v9)(left.value), (0,engine_condition/* holds */.v9)(right.value)));
        case '??':
            return left.value.kind === 'nothing' ? right.value : otherwise(left.value, right.value);
        default:
            return null;
    }
}
/** `$name ?? 'users'`: what is not known is as the file says it is else. */
function otherwise(left, right) {
    return left.kind === 'chain' && (0,ask_value/* textOf */.b6)(right) !== null ? right : left;
}
function both(one, other) {
    if (one === false || other === false)
        return (0,code_value/* truth */.Im)(false);
    return one === true && other === true ? (0,code_value/* truth */.Im)(true) : null;
}
function orNull(one, other) {
    if (one === true || other === true)
        return true;
    return one === false && other === false ? false : null;
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
    if (node.text.startsWith('-') && value.kind === 'number')
        return (0,code_value/* number */.ai)(-value.value);
    return node.text.startsWith('!') ? (known(not((0,engine_condition/* holds */.v9)(value))) ?? (0,code_chain/* unknownAt */.aI)(node)) : (0,code_chain/* unknownAt */.aI)(node);
}
/** Where nobody can tell which it is, the first is as good as the other. */
function conditional(node, scope, walk) {
    const condition = (0,syntax_node/* childAs */.N)(node, 'condition');
    const yes = (0,syntax_node/* childAs */.N)(node, 'body') ?? condition;
    const no = (0,syntax_node/* childAs */.N)(node, 'alternative');
    const isElse = condition !== null && (0,engine_condition/* holds */.v9)(walk.evaluate(condition, scope)) === false;
    const branch = isElse ? no : yes;
    return branch === null ? (0,code_chain/* unknownAt */.aI)(node) : walk.evaluate(branch, scope);
}
function match(node, scope, walk) {
    const subject = (0,syntax_node/* childAs */.N)(node, 'condition');
    const value = subject === null ? code_value/* nothing */.s6 : walk.evaluate(subject, scope);
    for (const arm of (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? []) {
        const labels = (0,syntax_node/* childAs */.N)(arm, 'conditional_expressions')?.children ?? [];
        const fits = labels.map((label) => (0,engine_condition/* areEqual */.t7)(value, walk.evaluate(label, scope)));
        const result = (0,syntax_node/* childAs */.N)(arm, 'return_expression');
        const isTaken = labels.length === 0 || fits.includes(true);
        if (isTaken && result !== null)
            return walk.perform(result, scope);
    }
    return (0,code_value/* textAt */.$6)('', node.line);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/perform.js





/** Does what an expression does, and tells what it is. */
function perform(node, scope, walk) {
    if (!walk.budget.spend())
        return (0,code_chain/* unknownAt */.aI)(node);
    return performers[node.kind]?.(node, scope, walk) ?? walk.evaluate(node, scope);
}
const performers = {
    member_call_expression: (node, scope, walk) => callMethod(node, scope, { walk, isDone: true }),
    nullsafe_member_call_expression: (node, scope, walk) => callMethod(node, scope, { walk, isDone: true }),
    scoped_call_expression: (node, scope, walk) => callStatic(node, scope, { walk, isDone: true }),
    function_call_expression: (node, scope, walk) => callFunction(node, scope, { walk, isDone: true }),
    parenthesized_expression: (node, scope, walk) => {
        const [child] = node.children;
        return child === undefined ? code_value/* nothing */.s6 : walk.perform(child, scope);
    },
    assignment_expression: perform_assign,
    conditional_expression: performBranches,
    binary_expression: performBoth,
};
/** What is asked of the database for a name is no change of it, and calls on the name come later. */
function perform_assign(node, scope, walk) {
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const value = walk.perform(right, scope);
    if (left.kind === 'variable_name')
        scope.assign(left.text, value);
    return value;
}
function performBranches(node, scope, walk) {
    const condition = (0,syntax_node/* childAs */.N)(node, 'condition');
    const yes = (0,syntax_node/* childAs */.N)(node, 'body');
    const no = (0,syntax_node/* childAs */.N)(node, 'alternative');
    const isTrue = condition === null ? null : (0,engine_condition/* holds */.v9)(walk.perform(condition, scope));
    const first = yes === null || isTrue === false ? null : walk.perform(yes, scope);
    const second = no === null || isTrue === true ? null : walk.perform(no, scope);
    return first ?? second ?? code_value/* nothing */.s6;
}
function performBoth(node, scope, walk) {
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text ?? '';
    const right = (0,syntax_node/* childAs */.N)(node, 'right');
    const left = (0,syntax_node/* childAs */.N)(node, 'left');
    const isChoice = ['&&', '||', 'and', 'or', '??'].includes(operator);
    if (left === null || right === null || !isChoice)
        return walk.evaluate(node, scope);
    const isTrue = (0,engine_condition/* holds */.v9)(walk.perform(left, scope));
    const isAnd = operator === '&&' || operator === 'and';
    if (isAnd ? isTrue !== false : isTrue !== true)
        walk.perform(right, scope);
    return walk.evaluate(node, scope);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/run.js




/** Runs a statement; the value it returns from the function, or null when the function goes on. */
function run(node, scope, walk) {
    if (!walk.budget.spend())
        return code_value/* nothing */.s6;
    return runners[node.kind]?.(node, scope, walk) ?? null;
}
const runners = {
    compound_statement: runAll,
    colon_block: runAll,
    else_clause: runBody,
    expression_statement: (node, scope, walk) => {
        for (const child of node.children)
            walk.perform(child, scope);
        return null;
    },
    return_statement: (node, scope, walk) => {
        const [child] = node.children;
        return child === undefined ? code_value/* nothing */.s6 : walk.perform(child, scope);
    },
    if_statement: runIf,
    foreach_statement: runForeach,
    for_statement: runBody,
    while_statement: runBody,
    do_statement: runBody,
    try_statement: runBody,
    switch_statement: runSwitch,
};
function runAll(node, scope, walk) {
    for (const child of node.children) {
        const returned = walk.run(child, scope);
        if (returned !== null)
            return returned;
    }
    return null;
}
function runBody(node, scope, walk) {
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    const returned = body === null ? null : walk.run(body, scope);
    return node.kind === 'else_clause' || node.kind === 'try_statement' ? returned : null;
}
/** Every branch that may be taken; what one returns ends the function only where it is sure to be taken. */
function runIf(node, scope, walk) {
    let isSure = true;
    for (const branch of [node, ...node.children.filter(({ field }) => field === 'alternative')]) {
        const condition = (0,syntax_node/* childAs */.N)(branch, 'condition');
        const isTrue = condition === null ? true : (0,engine_condition/* holds */.v9)(walk.perform(condition, scope));
        const body = (0,syntax_node/* childAs */.N)(branch, 'body');
        const returned = body === null || isTrue === false ? null : walk.run(body, scope);
        if (isTrue === true)
            return isSure ? returned : null;
        if (isTrue === null)
            isSure = false;
    }
    return null;
}
/** Items of a literal list that a loop runs over one by one. */
const mostItems = 500;
function runForeach(node, scope, walk) {
    const [over, target] = node.children;
    const body = (0,syntax_node/* childAs */.N)(node, 'body');
    if (over === undefined || target === undefined || body === null)
        return null;
    for (const [key, item] of itemsOver(over, scope, walk)) {
        if (target.kind === 'pair') {
            const [keyName, valueName] = target.children;
            if (keyName !== undefined)
                scope.assign(keyName.text, key);
            if (valueName !== undefined)
                bind(valueName, item, scope);
        }
        else {
            bind(target, item, scope);
        }
        walk.run(body, scope);
    }
    return null;
}
function bind(target, item, scope) {
    if (target.kind !== 'list_literal' && target.kind !== 'array_creation_expression') {
        scope.assign(target.text.replace('&', ''), item);
        return;
    }
    target.children.forEach((part, index) => {
        const value = item.kind === 'list' ? item.items[index] : undefined;
        scope.assign(part.text, value ?? (0,code_chain/* unknownAt */.aI)(part));
    });
}
function itemsOver(over, scope, walk) {
    const value = walk.perform(over, scope);
    if (value.kind === 'list') {
        return value.items.slice(0, mostItems).map((item, at) => [(0,code_value/* number */.ai)(at), item]);
    }
    if (value.kind === 'record') {
        const entries = [...value.entries].slice(0, mostItems);
        return entries.map(([key, item]) => [(0,code_value/* textAt */.$6)(key, value.lines.get(key) ?? 0), item]);
    }
    return [[(0,code_chain/* unknownAt */.aI)(over, `key of ${over.text}`), (0,code_chain/* unknownAt */.aI)(over, `each ${over.text}`)]];
}
function runSwitch(node, scope, walk) {
    const subject = (0,syntax_node/* childAs */.N)(node, 'condition');
    const value = subject === null ? code_value/* nothing */.s6 : walk.evaluate(subject, scope);
    for (const branch of (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? []) {
        const label = (0,syntax_node/* childAs */.N)(branch, 'value');
        const fits = label === null ? null : (0,engine_condition/* areEqual */.t7)(value, walk.evaluate(label, scope));
        if (fits === false)
            continue;
        for (const child of branch.children)
            walk.run(child, scope);
        if (fits === true)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/php/open-script.js








/** A file to walk through; `take` gets each call on what the file does not know itself, in the order they run. */
function openScript(root, take) {
    const budget = (0,code_budget/* openBudget */.a)();
    const walk = {
        budget,
        evaluate: (node, scope) => evaluate(node, scope, walk),
        perform: (node, scope) => perform(node, scope, walk),
        run: (node, scope) => run(node, scope, walk),
        take,
    };
    const scope = (0,code_scope/* openScope */.P)(null);
    for (const node of root.children) {
        const name = (0,syntax_node/* childAs */.N)(node, 'name');
        if (node.kind === 'function_definition' && name !== null) {
            scope.declare(name.text, functionOf(node, scope, walk));
        }
    }
    const body = classBody(root);
    const members = body === null ? null : membersOf(body, scope, walk);
    return {
        method(name) {
            const member = members?.entries.get(name);
            return member?.kind === 'function' ? member : null;
        },
        find: (name) => members?.entries.get(name) ?? code_value/* nothing */.s6,
        get isTooLong() {
            return budget.isSpent;
        },
    };
}
/** What is in the class that goes forward: the first with a method `up`, or else the first. */
function classBody(root) {
    const bodies = [...(0,syntax_node/* walk */.G)(root)].filter(({ kind }) => kind === 'declaration_list');
    return bodies.find(hasUp) ?? bodies[0] ?? null;
}
function hasUp(body) {
    return body.children.some((member) => (0,syntax_node/* childAs */.N)(member, 'name')?.text === 'up');
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
