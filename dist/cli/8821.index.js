export const id = 8821;
export const ids = [8821];
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

/***/ 11178:
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

/***/ 48821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRails: () => (/* binding */ readRails)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/budget.js
var code_budget = __webpack_require__(81292);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/scope.js
var code_scope = __webpack_require__(55829);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var code_value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/engine-condition.js
var engine_condition = __webpack_require__(7643);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/syntax-node.js
var syntax_node = __webpack_require__(29745);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-walk.js

/** What a statement comes to that leaves what it stands in: `return`, `next`, `raise`. */
const leaving = (0,code_value/* named */.KT)('return');
/** Something of which only the source is known. */
function unknown(node) {
    const { text, line, endLine } = node;
    return { kind: 'chain', root: text, links: [], source: text, line, endLine };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-function.js





/** A block, a lambda or a method of the file as something that can be called. */
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
            return value === leaving ? (inner.find('return') ?? code_value/* nothing */.s6) : value;
        },
    };
}
/** Gives names their values; names that get none are known by their own name only. */
function bindNames(names, values, scope) {
    names.forEach((name, at) => {
        const value = values[at];
        const parts = name.kind === 'identifier' ? [] : name.children;
        if (parts.length > 0)
            bindNames(parts, (0,ask_value/* itemsOf */.S3)(value), scope);
        else
            scope.declare(name.text, value ?? (0,code_value/* named */.KT)(name.text));
    });
}
function bindParameters(parameters, given, { inner, walk }) {
    const places = parameters.filter(({ kind }) => placed.has(kind));
    const [only] = given;
    // A block that names several takes a list apart.
    const spreads = places.length > 1 && given.length === 1 && only?.kind === 'list';
    const values = spreads ? only.items : given;
    const options = values.findLast(({ kind }) => kind === 'record');
    places.forEach((parameter, at) => {
        const fallback = (0,syntax_node/* childAs */.N)(parameter, 'value');
        const value = values[at] ?? (fallback === null ? undefined : walk.evaluate(fallback, inner));
        bindNames([(0,syntax_node/* childAs */.N)(parameter, 'name') ?? parameter], value === undefined ? [] : [value], inner);
    });
    for (const parameter of parameters.filter(({ kind }) => kind === 'keyword_parameter')) {
        const name = (0,syntax_node/* childAs */.N)(parameter, 'name')?.text ?? '';
        const fallback = (0,syntax_node/* childAs */.N)(parameter, 'value');
        const option = options?.kind === 'record' ? options.entries.get(name) : undefined;
        const value = option ?? (fallback === null ? code_value/* nothing */.s6 : walk.evaluate(fallback, inner));
        inner.declare(name, value);
    }
}
const placed = new Set([
    'identifier',
    'optional_parameter',
    'destructured_parameter',
]);

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-record.js


/** Pairs of a hash or of keyword arguments; `**options` are taken in where they are known. */
function recordOf(nodes, scope, walk) {
    const entries = new Map();
    const lines = new Map();
    for (const node of nodes) {
        for (const [key, value] of pairsOf(node, scope, walk)) {
            entries.set(key, value);
            lines.set(key, node.line);
        }
    }
    return { kind: 'record', entries, lines };
}
function pairsOf(node, scope, walk) {
    if (node.kind === 'hash_splat_argument') {
        const value = walk.evaluate(node.children[0] ?? node, scope);
        return value.kind === 'record' ? value.entries : [];
    }
    const [key, value] = [(0,syntax_node/* childAs */.N)(node, 'key'), (0,syntax_node/* childAs */.N)(node, 'value')];
    if (key === null)
        return [];
    const name = (0,ask_value/* nameOf */.Vb)(walk.evaluate(key, scope));
    // `{ name: }` means the variable of that name.
    return [
        [
            name,
            value === null
                ? (scope.find(name) ?? walk.evaluate(key, scope))
                : walk.evaluate(value, scope),
        ],
    ];
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/value-methods.js



/** What a method of a known text, list, hash, number or block comes to; null for methods that are not followed. */
function methodOfValue(value, name, given) {
    if (unchanged.has(name))
        return value;
    const block = given.findLast((each) => each.kind === 'function');
    if (loops.has(name) && block !== undefined)
        return overEach(value, block, name);
    if (value.kind === 'function')
        return name === 'call' ? value.call(given) : null;
    if (name === 'include?')
        return includes(value, given[0] ?? code_value/* nothing */.s6);
    return methods[name]?.(value, given) ?? null;
}
/** Methods that leave a value what it is, as far as it matters here. */
const unchanged = new Set('freeze dup clone to_s to_str to_sym squish strip strip_heredoc chomp html_safe to_a to_h uniq compact flatten sort reverse symbolize_keys stringify_keys to_i to_f tap presence itself'.split(' '));
const loops = new Set('each each_pair each_with_index each_entry map flat_map collect times each_key each_value each_with_object'.split(' '));
/** The block is gone through for each item. */
function overEach(value, block, name) {
    if (value.kind === 'record') {
        const rows = [...value.entries].map(([key, item]) => ({ key: (0,code_value/* textAt */.$6)(key, 0), item }));
        const only = name === 'each_key' ? 'key' : name === 'each_value' ? 'item' : null;
        return (0,code_value/* list */.p_)(rows.map((row) => block.call(only ? [row[only]] : [row.key, row.item])));
    }
    if (value.kind === 'list')
        return (0,code_value/* list */.p_)(value.items.map((item) => block.call([item])));
    return block.call([]);
}
function includes(value, item) {
    if (value.kind !== 'list')
        return null;
    const equal = value.items.map((each) => (0,engine_condition/* areEqual */.t7)(each, item));
    if (equal.includes(true))
        return (0,code_value/* truth */.Im)(true);
    if (item.kind === 'chain')
        return (0,engine_condition/* namePostgres */.$v)(value) === null ? null : (0,code_value/* truth */.Im)(false);
    return equal.includes(null) ? null : (0,code_value/* truth */.Im)(false);
}
const methods = {
    keys: (value) => value.kind === 'record' ? (0,code_value/* list */.p_)([...value.entries.keys()].map((key) => (0,code_value/* textAt */.$6)(key, 0))) : null,
    values: (value) => (value.kind === 'record' ? (0,code_value/* list */.p_)([...value.entries.values()]) : null),
    first: (value) => (0,ask_value/* itemsOf */.S3)(value)[0] ?? code_value/* nothing */.s6,
    last: (value) => (0,ask_value/* itemsOf */.S3)(value).at(-1) ?? code_value/* nothing */.s6,
    join: (value, [separator]) => (0,code_value/* textAt */.$6)((0,ask_value/* namesOf */.eZ)(value).join((0,ask_value/* textOf */.b6)(separator) ?? ''), 0),
    merge: (value, [other]) => value.kind === 'record' && other?.kind === 'record'
        ? { ...value, entries: new Map([...value.entries, ...other.entries]) }
        : value,
    'present?': (value) => (0,code_value/* truth */.Im)(value.kind !== 'nothing'),
    'nil?': (value) => (0,code_value/* truth */.Im)(value.kind === 'nothing'),
    'blank?': (value) => (0,code_value/* truth */.Im)(value.kind === 'nothing'),
    'empty?': (value) => (value.kind === 'list' ? (0,code_value/* truth */.Im)(value.items.length === 0) : null),
    upcase: (value) => (0,code_value/* textAt */.$6)((0,ask_value/* nameOf */.Vb)(value).toUpperCase(), 0),
    downcase: (value) => (0,code_value/* textAt */.$6)((0,ask_value/* nameOf */.Vb)(value).toLowerCase(), 0),
    concat: (value, [other]) => (0,code_value/* list */.p_)([...(0,ask_value/* itemsOf */.S3)(value), ...(0,ask_value/* itemsOf */.S3)(other)]),
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-call.js








const call = (node, scope, walk) => {
    const value = linked(node, scope, walk);
    return value.kind === 'chain' && value !== leaving ? walk.perform(value) : value;
};
/** Calls and names, by kind of node. */
const rubyCalls = {
    call,
    identifier: (node, scope, walk) => scope.find(node.text) ?? call(node, scope, walk),
};
/** A call with all it is called on, so that it can be done as one: `Order.where(…).update_all(…)`. */
function linked(node, scope, walk) {
    const name = node.kind === 'identifier' ? node.text : ((0,syntax_node/* childAs */.N)(node, 'method')?.text ?? 'call');
    const receiver = (0,syntax_node/* childAs */.N)(node, 'receiver');
    const target = receiver === null ? null : receiverOf(receiver, scope, walk);
    if (target === leaving)
        return leaving;
    const values = valuesOf(node, scope, walk);
    if (target !== null && target.kind !== 'chain') {
        return methodOfValue(target, name, values) ?? unknown(node);
    }
    const own = target === null || isMigration(target) ? ownMethod(name, values, { scope, walk }) : null;
    if (own !== null)
        return own;
    if (name === 'include?' || name === 'in?')
        return asksEngine(target, values) ?? unknown(node);
    return chainWith(target, node, { name, values });
}
/** What a method of the file, or one that is known everywhere, comes to; null for all others. */
function ownMethod(name, values, { scope, walk }) {
    if (leavers.has(name))
        return leaving;
    if (functions.has(name) && values[0]?.kind === 'function')
        return values[0];
    const method = walk.methods.get(name);
    return method === undefined ? null : functionOf(method, scope, walk).call(values);
}
function receiverOf(node, scope, walk) {
    if (node.kind === 'call')
        return linked(node, scope, walk);
    if (node.kind !== 'identifier')
        return walk.evaluate(node, scope);
    return scope.find(node.text) ?? linked(node, scope, walk);
}
function isMigration({ root, links }) {
    return root === '' && links.length === 0;
}
const leavers = new Set(['raise', 'abort', 'exit', 'fail']);
const functions = new Set(['lambda', 'proc']);
/** What is called on nothing, or on the migration itself, has the root ``. */
function chainWith(target, node, { name, values }) {
    const { text: source, line, endLine } = node;
    const isFirst = target === null || target.links.length === 0;
    const link = { name, values, line: isFirst ? line : methodLine(node), endLine };
    return {
        kind: 'chain',
        root: target?.root ?? '',
        links: [...(target?.links ?? []), link],
        source,
        line,
        endLine,
    };
}
function methodLine(node) {
    return (0,syntax_node/* childAs */.N)(node, 'method')?.line ?? node.line;
}
/** Values by place, then a record of the named ones, then the block. */
function valuesOf(node, scope, walk) {
    const given = (0,syntax_node/* childAs */.N)(node, 'arguments')?.children ?? [];
    const isNamed = ({ kind }) => kind === 'pair' || kind === 'hash_splat_argument';
    const named = given.filter(isNamed);
    const block = (0,syntax_node/* childAs */.N)(node, 'block');
    return [
        ...given.filter((child) => !isNamed(child)).flatMap((child) => argument(child, scope, walk)),
        ...(named.length === 0 ? [] : [recordOf(named, scope, walk)]),
        ...(block === null ? [] : [functionOf(block, scope, walk)]),
    ];
}
function argument(node, scope, walk) {
    const inner = node.children[0];
    if (node.kind === 'splat_argument')
        return inner ? (0,ask_value/* itemsOf */.S3)(walk.evaluate(inner, scope)) : [];
    if (node.kind !== 'block_argument')
        return [walk.evaluate(node, scope)];
    const value = inner === undefined || inner.kind === 'simple_symbol' ? null : scope.find(inner.text);
    return value?.kind === 'function' ? [value] : [];
}
/** `%w[postgresql].include?(adapter)`, `adapter.include?('postg')`. */
function asksEngine(target, values) {
    const isOurs = target === null ? null : (0,engine_condition/* namePostgres */.$v)((0,code_value/* list */.p_)(values.flatMap(ask_value/* itemsOf */.S3)));
    return isOurs === null ? null : (0,code_value/* truth */.Im)(isOurs);
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/assemble-text.js
var assemble_text = __webpack_require__(22449);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/bounded.js
var bounded = __webpack_require__(41852);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-text.js


/** The text of a string, a symbol in quotes or a word of `%w[]`; `valueAt` tells what is put into it. */
function readString(node, valueAt) {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (first === undefined || last === undefined)
        return (0,assemble_text/* assembleText */.QA)([], node);
    const end = last.start + last.text.length;
    return (0,assemble_text/* assembleText */.QA)([...partsOf(node, [first.start, end], valueAt)], node);
}
/** The text of a heredoc's body, without the line break before it. */
function readHeredoc(body, valueAt) {
    const ending = body.children.find(({ kind }) => kind === 'heredoc_end');
    const end = ending?.start ?? body.start + body.text.length;
    const breaks = body.text.startsWith('\n') ? 1 : 0;
    const from = body.start + breaks;
    const line = body.line + breaks;
    const lines = { line, endLine: Math.max(line, body.endLine - 1) };
    return (0,assemble_text/* assembleText */.QA)([...partsOf(body, [from, end], valueAt)], lines);
}
/** The bodies of the heredocs of a text, by where they are announced. */
function heredocsOf(root) {
    const nodes = [...(0,syntax_node/* walk */.G)(root)];
    const bodies = nodes.filter(({ kind }) => kind === 'heredoc_body');
    const beginnings = nodes.filter(({ kind }) => kind === 'heredoc_beginning');
    return new Map(beginnings.flatMap(({ start }, at) => {
        const body = bodies[at];
        return body === undefined ? [] : [[start, body]];
    }));
}
function* partsOf(node, [from, end], valueAt) {
    let at = from;
    for (const child of node.children) {
        if (child.kind !== 'interpolation' && child.kind !== 'escape_sequence')
            continue;
        yield { kind: 'written', text: sliceOf(node, at, child.start) };
        yield partOf(child, valueAt);
        at = child.start + child.text.length;
    }
    yield { kind: 'written', text: sliceOf(node, at, end) };
}
/** Offsets are those of the file. */
function sliceOf(node, from, end) {
    return node.text.slice(from - node.start, end - node.start);
}
function partOf(child, valueAt) {
    const source = child.text;
    const inner = child.children[0];
    if (child.kind === 'interpolation' && inner !== undefined) {
        return { kind: 'value', value: valueAt(inner), source: inner.text };
    }
    return { kind: 'escape', text: readEscape(source), source };
}
const escapes = { n: '\n', t: '\t', r: '\r', s: ' ', '\n': '' };
function readEscape(source) {
    const letter = source.slice(1);
    return escapes[letter] ?? letter;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-texts.js




const stringOf = (node, scope, walk) => readString(node, (inner) => walk.evaluate(inner, scope));
const words = (node, scope, walk) => (0,code_value/* list */.p_)(node.children.map((word) => stringOf(word, scope, walk)));
/** Strings, symbols and what is made of them, by kind of node. */
const rubyTexts = {
    string: stringOf,
    bare_string: stringOf,
    delimited_symbol: stringOf,
    bare_symbol: stringOf,
    simple_symbol: (node) => (0,code_value/* textAt */.$6)(node.text.slice(1), node.line),
    hash_key_symbol: (node) => (0,code_value/* textAt */.$6)(node.text, node.line),
    character: (node) => (0,code_value/* textAt */.$6)(node.text.slice(1), node.line),
    string_array: words,
    symbol_array: words,
    chained_string: (node, scope, walk) => (0,assemble_text/* joinTexts */.B5)(node.children.map((part) => placedValue(part, scope, walk))) ?? unknown(node),
    heredoc_beginning(node, scope, walk) {
        const body = walk.heredocs.get(node.start);
        if (body === undefined)
            return unknown(node);
        return readHeredoc(body, (inner) => walk.evaluate(inner, scope));
    },
};
/** A value with the lines it is used on, so that it can be joined with others. */
function placedValue(node, scope, walk) {
    const { line, endLine, text } = node;
    return { value: walk.evaluate(node, scope), source: text, line, endLine };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-expressions.js










const numeric = (node) => {
    const value = Number(node.text.replaceAll('_', ''));
    return Number.isNaN(value) ? unknown(node) : (0,code_value/* number */.ai)(value);
};
const remembered = (node, scope) => scope.find(node.text) ?? unknown(node);
/** Constants, numbers, names and operators, by kind of node. */
const rubyExpressions = {
    integer: numeric,
    float: numeric,
    true: () => (0,code_value/* truth */.Im)(true),
    false: () => (0,code_value/* truth */.Im)(false),
    nil: () => code_value/* nothing */.s6,
    self: () => (0,code_value/* named */.KT)(''),
    constant: remembered,
    scope_resolution: (node, scope) => scope.find((0,syntax_node/* childAs */.N)(node, 'name')?.text ?? '') ?? unknown(node),
    instance_variable: remembered,
    class_variable: remembered,
    global_variable: remembered,
    array: (node, scope, walk) => (0,code_value/* list */.p_)(node.children.flatMap((child) => child.kind === 'splat_argument'
        ? (0,ask_value/* itemsOf */.S3)(walk.evaluate(child.children[0] ?? child, scope))
        : [child.kind === 'pair' ? recordOf([child], scope, walk) : walk.evaluate(child, scope)])),
    hash: (node, scope, walk) => recordOf(node.children, scope, walk),
    lambda: (node, scope, walk) => {
        const body = (0,syntax_node/* childAs */.N)(node, 'body');
        return functionOf({
            ...node,
            children: [...node.children, ...(body?.children ?? [])].filter((c) => c !== body),
        }, scope, walk);
    },
    range: (node, scope, walk) => (0,code_value/* list */.p_)(node.children
        .filter(({ field }) => field !== 'operator')
        .map((end) => walk.evaluate(end, scope))),
    unary: (node, scope, walk) => {
        const operand = (0,syntax_node/* childAs */.N)(node, 'operand');
        const value = operand === null ? code_value/* nothing */.s6 : walk.evaluate(operand, scope);
        const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
        const amount = operator === '-' && value.kind === 'number' ? value.value : null;
        if (amount !== null)
            return (0,code_value/* number */.ai)(-amount);
        const isMet = operator === '!' || operator === 'not' ? (0,engine_condition/* holds */.v9)(value) : null;
        return isMet === null ? unknown(node) : (0,code_value/* truth */.Im)(!isMet);
    },
    binary: (node, scope, walk) => {
        const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text ?? '';
        return operators[operator]?.(node, scope, walk) ?? unknown(node);
    },
    element_reference: (node, scope, walk) => {
        const [object, key] = node.children;
        if (object === undefined || key === undefined)
            return unknown(node);
        const [value, place] = [walk.evaluate(object, scope), walk.evaluate(key, scope)];
        const found = value.kind === 'list' ? value.items.at((0,ask_value/* numberOf */.rl)(place) ?? 0) : null;
        const entry = (0,ask_value/* entryOf */.Ms)(value, (0,ask_value/* textOf */.b6)(place) ?? '');
        return found ?? (entry.kind === 'nothing' ? unknown(node) : entry);
    },
};
const operators = {
    '+': joined,
    '<<': (node, scope, walk) => {
        const value = joined(node, scope, walk);
        const left = (0,syntax_node/* childAs */.N)(node, 'left');
        if (left?.kind === 'identifier' && value.kind !== 'chain')
            scope.assign(left.text, value);
        return value;
    },
    '%': formatted,
    '==': (node, scope, walk) => compared(node, scope, walk, true),
    '!=': (node, scope, walk) => compared(node, scope, walk, false),
    '=~': matched,
    '&&': both,
    and: both,
    '||': either,
    or: either,
};
function sidesOf(node) {
    return node.children.filter(({ field }) => field === 'left' || field === 'right');
}
function joined(node, scope, walk) {
    const parts = sidesOf(node).map((side) => placedValue(side, scope, walk));
    const values = parts.map(({ value }) => value);
    if (values.some(({ kind }) => kind === 'list'))
        return (0,code_value/* list */.p_)(values.flatMap(ask_value/* itemsOf */.S3));
    return (0,assemble_text/* joinTexts */.B5)(parts) ?? unknown(node);
}
/** `'… %s' % name`, `'… %{name}' % { name: 1 }`. */
function formatted(node, scope, walk) {
    const [text, given] = sidesOf(node).map((side) => walk.evaluate(side, scope));
    if (text?.kind !== 'text' || given === undefined)
        return unknown(node);
    const values = [...(0,ask_value/* itemsOf */.S3)(given)];
    const filled = text.text.replaceAll(/%(?:[{<](\w+)[}>][sd]?|[sd])/g, (_, key) => {
        const value = key === undefined ? values.shift() : (0,ask_value/* entryOf */.Ms)(given, key);
        return (0,assemble_text/* insertedText */.ep)(value ?? code_value/* nothing */.s6, key ?? node.text);
    });
    return { ...text, text: (0,bounded/* boundedText */.L)(filled) };
}
function compared(node, scope, walk, isSame) {
    const [left = code_value/* nothing */.s6, right = code_value/* nothing */.s6] = sidesOf(node).map((side) => walk.evaluate(side, scope));
    const equal = (0,engine_condition/* areEqual */.t7)(left, right);
    return equal === null ? unknown(node) : (0,code_value/* truth */.Im)(equal === isSame);
}
/** `adapter_name =~ /postg/i`. */
function matched(node) {
    const words = node.text.toLowerCase().match(/postgres(?:ql)?|mysql2?|sqlite3?/g) ?? [];
    const names = (0,code_value/* list */.p_)(words.map((text) => ({ kind: 'text', text, line: 0, endLine: 0, isInPlace: true })));
    const isOurs = (0,engine_condition/* namePostgres */.$v)(names);
    return isOurs === null ? unknown(node) : (0,code_value/* truth */.Im)(isOurs);
}
function both(node, scope, walk) {
    const met = sidesOf(node).map((side) => (0,engine_condition/* holds */.v9)(walk.evaluate(side, scope)));
    if (met.includes(false))
        return (0,code_value/* truth */.Im)(false);
    return met.includes(null) ? unknown(node) : (0,code_value/* truth */.Im)(true);
}
function either(node, scope, walk) {
    const values = sidesOf(node).map((side) => walk.evaluate(side, scope));
    const met = values.map(engine_condition/* holds */.v9);
    if (met.includes(true))
        return values[met.indexOf(true)] ?? (0,code_value/* truth */.Im)(true);
    return met.includes(null) ? unknown(node) : (0,code_value/* truth */.Im)(false);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/ruby-statements.js








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
const leaves = (node, scope, walk) => {
    const values = node.children.flatMap(({ children }) => children);
    if (values[0] !== undefined)
        scope.assign('return', walk.evaluate(values[0], scope));
    return leaving;
};
/** Of a condition that is only known at run time both ways are gone. */
function conditional(isReversed) {
    return (node, scope, walk) => {
        const condition = (0,syntax_node/* childAs */.N)(node, 'condition');
        const known = condition === null ? null : (0,engine_condition/* holds */.v9)(walk.evaluate(condition, scope));
        const isMet = known === null || !isReversed ? known : !known;
        const consequence = (0,syntax_node/* childAs */.N)(node, 'consequence') ?? (0,syntax_node/* childAs */.N)(node, 'body');
        const alternative = (0,syntax_node/* childAs */.N)(node, 'alternative');
        const one = isMet === false ? code_value/* nothing */.s6 : valueAt(consequence, scope, walk);
        if (isMet === true)
            return one;
        const other = valueAt(alternative, scope, walk);
        if (isMet === false)
            return other;
        return one === leaving || one.kind === 'nothing' ? notLeaving(other, one) : one;
    };
}
/** Both ways must leave for what follows not to be reached. */
function notLeaving(other, one) {
    if (other === leaving)
        return one === leaving ? leaving : code_value/* nothing */.s6;
    return other;
}
function valueAt(node, scope, walk) {
    return node === null ? code_value/* nothing */.s6 : walk.evaluate(node, scope);
}
const branch = conditional(false);
const reversedBranch = conditional(true);
const choice = (node, scope, walk) => {
    const value = (0,syntax_node/* childAs */.N)(node, 'value');
    const subject = value === null ? null : walk.evaluate(value, scope);
    for (const way of node.children) {
        if (way.kind === 'else')
            walk.evaluate(way, scope);
        if (way.kind !== 'when')
            continue;
        const fits = way.children
            .filter(({ field }) => field === 'pattern')
            .map(({ children: [pattern] }) => pattern && subject ? (0,engine_condition/* areEqual */.t7)(subject, walk.evaluate(pattern, scope)) : null);
        if (fits.every((fit) => fit === false))
            continue;
        valueAt((0,syntax_node/* childAs */.N)(way, 'body'), scope, walk);
        if (fits.includes(true))
            return code_value/* nothing */.s6;
    }
    return code_value/* nothing */.s6;
};
const assignment = (node, scope, walk) => {
    const [left, right] = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')];
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const value = walk.evaluate(right, scope);
    if (left.kind === 'left_assignment_list')
        bindNames(left.children, (0,ask_value/* itemsOf */.S3)(value), scope);
    else if (left.kind !== 'call' && left.kind !== 'element_reference')
        scope.assign(left.text, value);
    return value;
};
const changedAssignment = (node, scope, walk) => {
    const [left, right] = [(0,syntax_node/* childAs */.N)(node, 'left'), (0,syntax_node/* childAs */.N)(node, 'right')];
    if (left === null || right === null)
        return code_value/* nothing */.s6;
    const before = scope.find(left.text);
    const operator = (0,syntax_node/* childAs */.N)(node, 'operator')?.text;
    if (operator === '||=' && before !== null)
        return before;
    const parts = [left, right].map((part) => placedValue(part, scope, walk));
    const joined = operator === '+=' && before !== null ? (0,assemble_text/* joinTexts */.B5)(parts) : null;
    const value = joined ?? (operator === '||=' ? parts[1]?.value : null) ?? unknown(node);
    scope.assign(left.text, value);
    return value;
};
/** What stands in a loop is gone through once for each item that is known, else once. */
const loop = (node, scope, walk) => {
    const [pattern, source, body] = ['pattern', 'value', 'body'].map((field) => (0,syntax_node/* childAs */.N)(node, field));
    if (!body)
        return code_value/* nothing */.s6;
    const value = source ? walk.evaluate(source.children[0] ?? source, scope) : (0,code_value/* list */.p_)([code_value/* nothing */.s6]);
    const items = value.kind === 'list' ? value.items : [code_value/* nothing */.s6];
    for (const item of items) {
        if (pattern && item !== code_value/* nothing */.s6)
            bindNames([pattern], [item], scope);
        walk.evaluate(body, scope);
    }
    return code_value/* nothing */.s6;
};
/** Statements by kind of node; definitions are read beforehand. */
const rubyStatements = [
    ...[
        'program',
        'body_statement',
        'block_body',
        'then',
        'else',
        'do',
        'begin',
        'ensure',
        'parenthesized_statements',
        'ERROR',
    ].map((kind) => [kind, inOrder]),
    ...['rescue', 'method', 'singleton_method', 'class', 'module', 'heredoc_body'].map((kind) => [kind, skipped]),
    ...['return', 'next', 'break'].map((kind) => [kind, leaves]),
    ...['if', 'elsif', 'if_modifier', 'conditional'].map((kind) => [kind, branch]),
    ...['unless', 'unless_modifier'].map((kind) => [kind, reversedBranch]),
    ...['while', 'until', 'for', 'while_modifier', 'until_modifier'].map((kind) => [kind, loop]),
    ['case', choice],
    ['assignment', assignment],
    ['operator_assignment', changedAssignment],
    ['rescue_modifier', (node, scope, walk) => valueAt(node.children[0] ?? null, scope, walk)],
];

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ruby/evaluate-ruby.js






/** Evaluates Ruby as far as the file alone tells. What a kind of node is not known to be stays a name of its source. */
function openRubyWalk(means) {
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
    ...rubyStatements,
    ...Object.entries(rubyExpressions),
    ...Object.entries(rubyTexts),
    ...Object.entries(rubyCalls),
]);

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var sql_text_names = __webpack_require__(36256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var sql_text_statements = __webpack_require__(6816);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/column-sql.js


/** A column as Rails adds it to PostgreSQL; `type` as the migration gives it, such as `datetime`. */
function railsColumn(name, type, { options, version }) {
    const isVirtual = type === 'virtual';
    const sqlType = columnType(isVirtual ? (0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'type')) : type, options, version);
    const as = (0,ask_value/* entryOf */.Ms)(options, 'as');
    const collation = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'collation'));
    return {
        name,
        type: sqlType + (collation === null ? '' : ` COLLATE "${collation}"`),
        isRequired: (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'null')),
        default: defaultOf((0,ask_value/* entryOf */.Ms)(options, 'default'), sqlType),
        more: [
            ...(isVirtual
                ? [`GENERATED ALWAYS AS (${sqlOf(as)}) ${(0,ask_value/* isSet */.vM)(options, 'stored') ? 'STORED' : 'VIRTUAL'}`]
                : []),
            ...(type === 'primary_key' || (0,ask_value/* isSet */.vM)(options, 'primary_key') ? ['PRIMARY KEY'] : []),
        ],
    };
}
/** The type as SQL: `string` with a limit of 50 is `character varying(50)`. Types of SQL stay what they are. */
function columnType(type, options, version) {
    const limit = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'limit'));
    const base = sized[type]?.(limit) ?? withPrecision(type, options, version);
    return (0,ask_value/* isTrue */.Hn)((0,ask_value/* entryOf */.Ms)(options, 'array')) ? `${base}[]` : base;
}
/** SQL of a default; null where there is none. */
function defaultOf(value, sqlType) {
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    if (value.kind === 'function')
        return sqlOf(value);
    if (value.kind === 'list' && sqlType.endsWith('[]'))
        return `'{${value.items.map(ask_value/* nameOf */.Vb).join(',')}}'`;
    // Rails takes a call in the text of such a default for what it is.
    const isCall = sqlType === 'uuid' && value.kind === 'text' && value.text.includes('()');
    return isCall ? value.text : (0,literal/* constantOf */.y)(value);
}
function sqlOf(value) {
    return (0,ask_value/* nameOf */.Vb)(value.kind === 'function' ? value.call([]) : value);
}
const sized = {
    string: (limit) => (limit === null ? 'character varying' : `character varying(${limit})`),
    integer: (limit) => integerOf(limit ?? 4),
    binary: () => 'bytea',
    blob: () => 'bytea',
    primary_key: () => 'bigserial',
    float: () => 'float',
    bit: (limit) => (limit === null ? 'bit' : `bit(${limit})`),
    bit_varying: (limit) => (limit === null ? 'bit varying' : `bit varying(${limit})`),
};
/** `limit` of an integer is its bytes. */
function integerOf(bytes) {
    if (bytes <= 2)
        return 'smallint';
    return bytes <= 4 ? 'integer' : 'bigint';
}
function withPrecision(type, options, version) {
    const precision = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'precision'));
    const scale = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'scale'));
    if (type === 'decimal' || type === 'numeric') {
        if (precision === null)
            return type;
        return `${type}(${precision}${scale === null ? '' : `, ${scale}`})`;
    }
    if (type === 'enum')
        return `"${(0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'enum_type'))}"`;
    const time = times[type];
    if (time === undefined)
        return plain[type] ?? type;
    const isSaid = options.kind === 'record' && options.entries.has('precision');
    const usual = version >= 7 && type !== 'timestamptz' ? 6 : null;
    const digits = isSaid ? precision : usual;
    return digits === null ? time : time.replace('timestamp', `timestamp(${digits})`);
}
const times = {
    datetime: 'timestamp',
    timestamp: 'timestamp',
    timestamptz: 'timestamp with time zone',
};
/** Names of Rails that PostgreSQL does not know as types. */
const plain = {
    rowid: 'bigint',
    attachment: 'character varying',
};

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/rails/inflect.js
var inflect = __webpack_require__(11178);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/names.js



/** Columns of an index or constraint: names, or one text that is an expression. */
function columnsOf(value) {
    return (0,ask_value/* itemsOf */.S3)(value).map(ask_value/* nameOf */.Vb);
}
/** The name Rails gives an index. */
function indexName(table, columns) {
    const only = columns[0] ?? '';
    const isExpression = columns.length === 1 && !/^\w+$/.test(only);
    const parts = isExpression ? (only.match(/\w+/g) ?? []).join('_') : columns.join('_and_');
    return `index_${bare(table)}_on_${parts}`;
}
/** Parts of an index: names are quoted, expressions stand as they are. */
function indexParts(columns, options) {
    const classes = (0,ask_value/* entryOf */.Ms)(options, 'opclass');
    const orders = (0,ask_value/* entryOf */.Ms)(options, 'order');
    return columns.map((column) => {
        if (!/^\w+$/.test(column))
            return column;
        const own = (0,ask_value/* textOf */.b6)(classes) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(classes, column));
        const order = (0,ask_value/* nameOf */.Vb)((0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(orders, column)) ? (0,ask_value/* entryOf */.Ms)(orders, column) : orders);
        return [(0,sql_text_names/* quoted */.TL)(column), own, orderWords.get(order)].filter(isText).join(' ');
    });
}
const isText = (word) => typeof word === 'string';
/** `order: :desc`, or `order: { created_at: "DESC NULLS LAST" }`; what is left out is the usual order. */
const orderWords = new Map(['DESC', 'DESC NULLS LAST', 'DESC NULLS FIRST', 'ASC NULLS FIRST'].flatMap((words) => [
    [words, words],
    [words.toLowerCase(), words],
]));
/** The column of a foreign key to a table: `accounts` gives `account_id`. */
function keyColumn(table) {
    return `${(0,inflect/* singularize */.ES)(bare(table))}_id`;
}
/** A name for a constraint that Rails names by a hash. */
function constraintName(kind, table, columns) {
    return [kind, bare(table), ...columns].join('_').replaceAll(/\W+/g, '_').slice(0, 60);
}
function bare(table) {
    return table.slice(table.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/references.js








/** `reference :account, polymorphic: true, foreign_key: true`; since Rails 5 it is indexed unless told otherwise. */
function referenceOf(table, name, { options, run }) {
    const column = `${name}_id`;
    const polymorphic = (0,ask_value/* entryOf */.Ms)(options, 'polymorphic');
    const isPolymorphic = (0,ask_value/* isTrue */.Hn)(polymorphic) || polymorphic.kind === 'record';
    const type = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'type')) ?? (run.version >= 5.1 ? 'bigint' : 'integer');
    const means = { options: withoutKeys(options), version: run.version };
    const typeMeans = {
        options: isPolymorphic && polymorphic.kind === 'record' ? polymorphic : nullOnly(options),
        version: run.version,
    };
    const columns = [
        ...(isPolymorphic ? [railsColumn(`${name}_type`, 'string', typeMeans)] : []),
        railsColumn(column, type, means),
    ];
    return {
        columns,
        index: indexOf(table, { name, column, isPolymorphic }, { options, run }),
        key: keyOf(table, { name, column }, options),
    };
}
/** Options of the reference that are not those of its column. */
function withoutKeys(options) {
    if (options.kind !== 'record')
        return code_value/* nothing */.s6;
    const entries = [...options.entries].filter(([key]) => !['type', 'index', 'foreign_key'].includes(key));
    return { ...options, entries: new Map(entries) };
}
function nullOnly(options) {
    if (options.kind !== 'record')
        return code_value/* nothing */.s6;
    return { ...options, entries: new Map([...options.entries].filter(([key]) => key === 'null')) };
}
function indexOf(table, { name, column, isPolymorphic }, { options, run }) {
    const wanted = (0,ask_value/* entryOf */.Ms)(options, 'index');
    if ((0,ask_value/* isFalse */.Wu)(wanted) || (!(0,ask_value/* isGiven */.qR)(wanted) && run.version < 5))
        return null;
    const columns = isPolymorphic ? [`${name}_type`, column] : [column];
    const usual = isPolymorphic ? `index_${table}_on_${name}` : indexName(table, columns);
    return {
        name: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(wanted, 'name')) ?? usual,
        parts: indexParts(columns, wanted),
        isUnique: (0,ask_value/* isSet */.vM)(wanted, 'unique'),
        isConcurrent: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(wanted, 'algorithm')) === 'concurrently',
        ifNotExists: (0,ask_value/* isSet */.vM)(options, 'if_not_exists') || (0,ask_value/* isSet */.vM)(wanted, 'if_not_exists'),
        using: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(wanted, 'using')),
        where: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(wanted, 'where')),
    };
}
function keyOf(table, { name, column }, options) {
    const wanted = (0,ask_value/* entryOf */.Ms)(options, 'foreign_key');
    if (!(0,ask_value/* isTrue */.Hn)(wanted) && wanted.kind !== 'record')
        return null;
    const other = (0,ask_value/* entryOf */.Ms)(wanted, 'to_table');
    const definition = (0,table_parts/* foreignKey */.mt)({
        columns: [column],
        otherTable: (0,sql_text_names/* tableNamed */.uE)((0,ask_value/* isGiven */.qR)(other) ? (0,ask_value/* nameOf */.Vb)(other) : (0,inflect/* pluralize */.td)(name)),
        otherColumns: [(0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(wanted, 'primary_key')) ?? 'id'],
        onDelete: actionOf((0,ask_value/* entryOf */.Ms)(wanted, 'on_delete')),
        onUpdate: actionOf((0,ask_value/* entryOf */.Ms)(wanted, 'on_update')),
        isNotValid: (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(wanted, 'validate')),
        isDeferrable: (0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(wanted, 'deferrable')) && !(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(wanted, 'deferrable')),
    });
    return {
        name: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(wanted, 'name')) ?? constraintName('fk_rails', table, [column]),
        definition,
    };
}
/** `nullify` is Rails' word for SET NULL. */
function actionOf(value) {
    const action = (0,ask_value/* textOf */.b6)(value);
    return action === 'nullify' ? 'set_null' : action;
}
const addReference = ({ values, options, run, at }) => {
    const [table, name] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || name === undefined)
        return;
    const { columns, index, key } = referenceOf(table, name, { options, run });
    const on = (0,sql_text_names/* tableNamed */.uE)(table);
    const ifNotExists = (0,ask_value/* isSet */.vM)(options, 'if_not_exists');
    const statements = [
        ...columns.map((column) => (0,sql_text_statements/* addColumn */.cq)(on, column, ifNotExists)),
        ...(index === null ? [] : [(0,sql_text_statements/* createIndex */.zi)(on, index)]),
        ...(key === null ? [] : [(0,sql_text_statements/* addConstraint */.p$)(on, key.name, key.definition)]),
    ];
    run.recorder.call(statements.join(';\n'), at);
};
const removeReference = ({ values, options, run, at }) => {
    const [table, name] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || name === undefined)
        return;
    const key = keyOf(table, { name, column: `${name}_id` }, options);
    const names = (0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(options, 'polymorphic')) ? [`${name}_type`] : [];
    const on = (0,sql_text_names/* tableNamed */.uE)(table);
    const ifExists = (0,ask_value/* isSet */.vM)(options, 'if_exists');
    const statements = [
        ...(key === null ? [] : [`ALTER TABLE ${(0,sql_text_names/* shown */.SP)(on)} DROP CONSTRAINT IF EXISTS "${key.name}"`]),
        ...[...names, `${name}_id`].map((column) => (0,sql_text_statements/* dropColumn */.U6)(on, column, ifExists)),
    ];
    run.recorder.call(statements.join(';\n'), at);
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/columns.js






const addOne = (call) => {
    const [table, column, type] = call.values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || column === undefined)
        return;
    add(call, table, [column], type ?? 'string');
};
const addSeveral = (call) => {
    const [table, ...rest] = call.values.map(ask_value/* nameOf */.Vb);
    const type = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(call.options, 'type')) ?? rest.pop();
    if (table === undefined || type === undefined)
        return;
    add(call, table, rest, type);
};
function add(call, table, columns, type) {
    const { options, run } = call;
    const ifNotExists = (0,ask_value/* isSet */.vM)(options, 'if_not_exists');
    const statements = columns.map((column) => (0,sql_text_statements/* addColumn */.cq)((0,sql_text_names/* tableNamed */.uE)(table), railsColumn(column, type, { options, version: run.version }), ifNotExists));
    const index = (0,ask_value/* entryOf */.Ms)(options, 'index');
    run.recorder.call(statements.join(';\n'), call.at);
    if ((0,ask_value/* isTrue */.Hn)(index))
        run.recorder.call(`CREATE INDEX ON ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))} (${columns.map(sql_text_names/* quoted */.TL).join(', ')})`, call.at);
}
const addTimestamps = (call) => {
    const table = (0,ask_value/* nameOf */.Vb)(call.values[0]);
    call.run.recorder.call(timestampColumns(call)
        .map((column) => (0,sql_text_statements/* addColumn */.cq)((0,sql_text_names/* tableNamed */.uE)(table), column, (0,ask_value/* isSet */.vM)(call.options, 'if_not_exists')))
        .join(';\n'), call.at);
};
/** `created_at` and `updated_at`; since Rails 5 they are required unless told otherwise. */
function timestampColumns({ options, run: { version } }) {
    const isRequired = (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'null')) || (version >= 5 && !(0,ask_value/* isTrue */.Hn)((0,ask_value/* entryOf */.Ms)(options, 'null')));
    return ['created_at', 'updated_at'].map((name) => ({
        ...railsColumn(name, 'datetime', { options, version }),
        isRequired,
    }));
}
const removeOne = (call) => {
    const [table, column] = call.values.map(ask_value/* nameOf */.Vb);
    if (table !== undefined && column !== undefined)
        remove(call, table, [column]);
};
const removeSeveral = (call) => {
    const [table, ...columns] = (0,ask_value/* flatNames */.Gl)(call.values);
    if (table !== undefined)
        remove(call, table, columns);
};
const removeTimestamps = (call) => remove(call, (0,ask_value/* nameOf */.Vb)(call.values[0]), ['created_at', 'updated_at']);
function remove({ options, run, at }, table, columns) {
    const ifExists = (0,ask_value/* isSet */.vM)(options, 'if_exists');
    const statements = columns.map((column) => (0,sql_text_statements/* dropColumn */.U6)((0,sql_text_names/* tableNamed */.uE)(table), column, ifExists));
    if (statements.length > 0)
        run.recorder.call(statements.join(';\n'), at);
}
const rename = ({ values, run, at }) => {
    const [table, from, to] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || from === undefined || to === undefined)
        return;
    run.recorder.call((0,sql_text_statements/* renameColumn */.ZK)((0,sql_text_names/* tableNamed */.uE)(table), from, to), at);
};
const change = ({ values, options, run, at }) => {
    const [table, column, type] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || column === undefined || type === undefined)
        return;
    const sqlType = columnType(type, options, run.version);
    const using = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using'));
    const cast = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'cast_as'));
    const wanted = [
        `TYPE ${sqlType}${using ? ` USING ${using}` : cast ? ` USING CAST(${(0,sql_text_names/* quoted */.TL)(column)} AS ${cast})` : ''}`,
        ...defaultChange(options, sqlType),
        ...nullChange((0,ask_value/* entryOf */.Ms)(options, 'null')),
    ];
    const name = (0,sql_text_names/* quoted */.TL)(column);
    const commands = wanted.map((command) => `ALTER COLUMN ${name} ${command}`);
    run.recorder.call(`ALTER TABLE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))} ${commands.join(', ')}`, at);
};
function defaultChange(options, sqlType) {
    if (options.kind !== 'record' || !options.entries.has('default'))
        return [];
    const written = defaultOf((0,ask_value/* entryOf */.Ms)(options, 'default'), sqlType);
    return [written === null ? 'DROP DEFAULT' : `SET DEFAULT ${written}`];
}
function nullChange(isNull) {
    if ((0,ask_value/* isFalse */.Wu)(isNull))
        return ['SET NOT NULL'];
    return (0,ask_value/* isTrue */.Hn)(isNull) ? ['DROP NOT NULL'] : [];
}
const changeDefault = ({ values, options, run, at }) => {
    const [table, column] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || column === undefined)
        return;
    const given = values[2] ?? options;
    const isPair = given.kind === 'record' && given.entries.has('from') && given.entries.has('to');
    const written = defaultOf(isPair ? (0,ask_value/* entryOf */.Ms)(given, 'to') : given, '');
    const wanted = written === null ? 'DROP DEFAULT' : `SET DEFAULT ${written}`;
    run.recorder.call((0,sql_text_statements/* alterColumn */.H7)((0,sql_text_names/* tableNamed */.uE)(table), column, wanted), at);
};
/** A default given beside it is first written to the rows that have none. */
const changeNull = ({ values, run, at }) => {
    const [table, column] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || column === undefined)
        return;
    const [, , isNull, fill] = values;
    const name = (0,sql_text_names/* tableNamed */.uE)(table);
    if (!(0,ask_value/* isFalse */.Wu)(isNull))
        return run.recorder.call((0,sql_text_statements/* alterColumn */.H7)(name, column, 'DROP NOT NULL'), at);
    const statements = [
        ...((0,ask_value/* isGiven */.qR)(fill)
            ? [
                `UPDATE ${(0,sql_text_names/* shown */.SP)(name)} SET ${(0,sql_text_names/* quoted */.TL)(column)} = ${(0,literal/* constantOf */.y)(fill)} WHERE ${(0,sql_text_names/* quoted */.TL)(column)} IS NULL`,
            ]
            : []),
        (0,sql_text_statements/* alterColumn */.H7)(name, column, 'SET NOT NULL'),
    ];
    run.recorder.call(statements.join(';\n'), at);
};
const comment = () => undefined;
/** Calls of a migration about columns, by name. */
const columnActs = {
    add_column: addOne,
    add_columns: addSeveral,
    add_timestamps: addTimestamps,
    add_reference: addReference,
    add_belongs_to: addReference,
    remove_column: removeOne,
    remove_columns: removeSeveral,
    remove_timestamps: removeTimestamps,
    remove_reference: removeReference,
    remove_belongs_to: removeReference,
    rename_column: rename,
    change_column: change,
    change_column_default: changeDefault,
    change_column_null: changeNull,
    change_column_comment: comment,
    change_table_comment: comment,
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/indexes.js




/** The index of `index :a, unique: true` on a table. */
function railsIndex(table, columns, options) {
    const include = columnsOf((0,ask_value/* entryOf */.Ms)(options, 'include'));
    const name = (0,ask_value/* entryOf */.Ms)(options, 'name');
    return {
        name: (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : indexName(table, columns),
        parts: indexParts(columns, options),
        isUnique: (0,ask_value/* isSet */.vM)(options, 'unique'),
        isConcurrent: isConcurrent(options),
        ifNotExists: (0,ask_value/* isSet */.vM)(options, 'if_not_exists'),
        using: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using')),
        include,
        where: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'where')),
    };
}
function isConcurrent(options) {
    return (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'algorithm')) === 'concurrently';
}
const indexes_add = (call) => addIndex(call, isConcurrent(call.options));
function addIndex({ values, options, run, at }, concurrent) {
    const [table, columns] = values;
    if (table === undefined)
        return;
    const index = railsIndex((0,ask_value/* nameOf */.Vb)(table), columnsOf(columns), options);
    run.recorder.call((0,sql_text_statements/* createIndex */.zi)((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(table)), { ...index, isConcurrent: concurrent }), at);
}
const indexes_remove = (call) => removeIndex(call, isConcurrent(call.options));
function removeIndex({ values, options, run, at }, concurrent) {
    const [given, column] = values;
    if (given === undefined)
        return;
    const table = (0,ask_value/* nameOf */.Vb)(given);
    const columns = columnsOf(column ?? (0,ask_value/* entryOf */.Ms)(options, 'column'));
    const name = (0,ask_value/* entryOf */.Ms)(options, 'name');
    const how = { ifExists: (0,ask_value/* isSet */.vM)(options, 'if_exists'), isConcurrent: concurrent };
    const index = (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : indexName(table, columns);
    run.recorder.call((0,sql_text_statements/* dropIndex */.kD)((0,sql_text_names/* tableNamed */.uE)(table), index, how), at);
}
const indexes_rename = ({ values, run, at }) => {
    const [table, from, to] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || from === undefined || to === undefined)
        return;
    run.recorder.call((0,sql_text_statements/* renameIndex */.Ju)((0,sql_text_names/* tableNamed */.uE)(table), from, to), at);
};
/** GitLab's and Discourse's helpers, which leave the transaction to the file; the name may be the third argument. */
const addConcurrently = (call) => addIndex(call, true);
const removeConcurrently = (call) => removeIndex(call, true);
const removeConcurrentlyByName = ({ values, options, run, at }) => {
    const [table, name] = values;
    if (table === undefined)
        return;
    const index = (0,ask_value/* nameOf */.Vb)((0,ask_value/* isGiven */.qR)(name) && name.kind !== 'record' ? name : (0,ask_value/* entryOf */.Ms)(options, 'name'));
    run.recorder.call((0,sql_text_statements/* dropIndex */.kD)((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(table)), index, { ifExists: true, isConcurrent: true }), at);
};
/** Calls of a migration about indexes, by name. */
const indexActs = {
    add_index: indexes_add,
    remove_index: indexes_remove,
    rename_index: indexes_rename,
    add_concurrent_index: addConcurrently,
    add_index_concurrently: addConcurrently,
    safe_add_concurrent_index: addConcurrently,
    remove_concurrent_index: removeConcurrently,
    remove_index_concurrently: removeConcurrently,
    safe_remove_concurrent_index: removeConcurrently,
    remove_concurrent_index_by_name: removeConcurrentlyByName,
};
/** Columns as SQL, for constraints. */
function sqlColumns(value) {
    return (0,sql_text_names/* quotedList */.p4)(columnsOf(value));
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/constraints.js








/** `add_foreign_key :from, :to, column: …, validate: false`. */
function foreignKeyOf(from, to, options) {
    const given = columnsOf((0,ask_value/* entryOf */.Ms)(options, 'column'));
    const columns = given.length > 0 ? given : [keyColumn(to)];
    const keys = columnsOf((0,ask_value/* entryOf */.Ms)(options, 'primary_key'));
    const keysGiven = keys.length > 0 ? keys : columnsOf((0,ask_value/* entryOf */.Ms)(options, 'target_column'));
    return {
        name: nameIn(options) ?? constraintName('fk_rails', from, columns),
        definition: (0,table_parts/* foreignKey */.mt)({
            columns,
            otherTable: (0,sql_text_names/* tableNamed */.uE)(to),
            otherColumns: keysGiven.length > 0 ? keysGiven : ['id'],
            onDelete: actionOf((0,ask_value/* entryOf */.Ms)(options, 'on_delete')),
            onUpdate: actionOf((0,ask_value/* entryOf */.Ms)(options, 'on_update')),
            isNotValid: (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'validate')),
            isDeferrable: (0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(options, 'deferrable')) && !(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'deferrable')),
        }),
    };
}
function checkOf(table, expression, options) {
    const notValid = (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'validate')) ? ' NOT VALID' : '';
    return {
        name: nameIn(options) ?? constraintName('chk_rails', table, [expression]),
        definition: `CHECK (${expression})${notValid}`,
    };
}
function uniqueOf(table, columns, options) {
    const index = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using_index'));
    const deferrable = (0,ask_value/* entryOf */.Ms)(options, 'deferrable');
    const later = (0,ask_value/* isGiven */.qR)(deferrable) && !(0,ask_value/* isFalse */.Wu)(deferrable) ? ' DEFERRABLE INITIALLY DEFERRED' : '';
    const what = index === null ? `UNIQUE (${sqlColumns(columns)})` : `UNIQUE USING INDEX ${(0,sql_text_names/* quoted */.TL)(index)}`;
    return {
        name: nameIn(options) ?? constraintName('uniq_rails', table, columnsOf(columns)),
        definition: what + later,
    };
}
function exclusionOf(table, expression, options) {
    const using = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using'));
    const where = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'where'));
    const parts = [
        'EXCLUDE',
        ...(using === null ? [] : [`USING ${using}`]),
        `(${expression})`,
        ...(where === null ? [] : [`WHERE (${where})`]),
    ];
    return {
        name: nameIn(options) ?? constraintName('excl_rails', table, []),
        definition: parts.join(' '),
    };
}
function nameIn(options) {
    const name = (0,ask_value/* entryOf */.Ms)(options, 'name');
    return (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : null;
}
function adds(makes) {
    return ({ values, options, run, at }) => {
        const table = (0,ask_value/* nameOf */.Vb)(values[0]);
        const { name, definition } = makes(table, values[1], options);
        run.recorder.call((0,sql_text_statements/* addConstraint */.p$)((0,sql_text_names/* tableNamed */.uE)(table), name, definition), at);
    };
}
/** The name is given, or follows from what the constraint is made of. */
function named(makes, then) {
    return (call) => {
        const { values, options, run, at } = call;
        const table = (0,ask_value/* nameOf */.Vb)(values[0]);
        const isName = values[1]?.kind === 'text' && options.kind !== 'record' && makes !== makesKey;
        const name = isName ? (0,ask_value/* nameOf */.Vb)(values[1]) : makes(table, values[1], options).name;
        run.recorder.call(then(table, name, call), at);
    };
}
const makesKey = (table, to, options) => foreignKeyOf(table, (0,ask_value/* nameOf */.Vb)(to ?? (0,ask_value/* entryOf */.Ms)(options, 'to_table')), options);
const makesCheck = (table, expression, options) => checkOf(table, (0,ask_value/* nameOf */.Vb)(expression ?? code_value/* nothing */.s6), options);
const makesUnique = uniqueOf;
const makesExclusion = (table, expression, options) => exclusionOf(table, (0,ask_value/* nameOf */.Vb)(expression), options);
const drop = (table, name, { options }) => (0,sql_text_statements/* dropConstraint */.FZ)((0,sql_text_names/* tableNamed */.uE)(table), name, (0,ask_value/* isSet */.vM)(options, 'if_exists'));
const validate = (table, name) => `ALTER TABLE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))} VALIDATE CONSTRAINT ${(0,sql_text_names/* quoted */.TL)(name)}`;
/** GitLab's: adds it unchecked, then validates it, each on its own. */
const addKeyInSteps = ({ values, options, run, at }) => {
    const table = (0,ask_value/* nameOf */.Vb)(values[0]);
    const to = (0,ask_value/* nameOf */.Vb)(values[1] ?? (0,ask_value/* entryOf */.Ms)(options, 'target'));
    const { name, definition } = foreignKeyOf(table, to, options);
    const unchecked = definition.endsWith(' NOT VALID') ? definition : `${definition} NOT VALID`;
    run.recorder.call((0,sql_text_statements/* addConstraint */.p$)((0,sql_text_names/* tableNamed */.uE)(table), name, unchecked), at);
    if (!(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'validate')))
        run.recorder.call(validate(table, name), at);
};
const addCheckInSteps = (expressionOf) => (call) => {
    const { values, options, run, at } = call;
    const table = (0,ask_value/* nameOf */.Vb)(values[0]);
    const expression = expressionOf(call);
    const given = values.slice(2).find((value) => value.kind === 'text');
    const name = given ? (0,ask_value/* nameOf */.Vb)(given) : checkOf(table, expression, options).name;
    run.recorder.call((0,sql_text_statements/* addConstraint */.p$)((0,sql_text_names/* tableNamed */.uE)(table), name, `CHECK (${expression}) NOT VALID`), at);
    if (!(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'validate')))
        run.recorder.call(validate(table, name), at);
};
/** Calls of a migration about constraints, by name. */
const constraintActs = {
    add_foreign_key: adds(makesKey),
    add_check_constraint: adds(makesCheck),
    add_unique_constraint: adds(makesUnique),
    add_unique_key: adds(makesUnique),
    add_exclusion_constraint: adds(makesExclusion),
    remove_foreign_key: named(makesKey, drop),
    remove_check_constraint: named(makesCheck, drop),
    remove_unique_constraint: named(makesUnique, drop),
    remove_unique_key: named(makesUnique, drop),
    remove_exclusion_constraint: named(makesExclusion, drop),
    remove_constraint: ({ values, run, at }) => run.recorder.call((0,sql_text_statements/* dropConstraint */.FZ)((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(values[0])), (0,ask_value/* nameOf */.Vb)(values[1])), at),
    validate_foreign_key: named(makesKey, validate),
    validate_check_constraint: named(makesCheck, validate),
    validate_constraint: ({ values, run, at }) => run.recorder.call(validate((0,ask_value/* nameOf */.Vb)(values[0]), (0,ask_value/* nameOf */.Vb)(values[1])), at),
    add_concurrent_foreign_key: addKeyInSteps,
    validate_not_null_constraint: ({ values, options, run, at }) => run.recorder.call(validate((0,ask_value/* nameOf */.Vb)(values[0]), nameIn(options) ??
        checkOf((0,ask_value/* nameOf */.Vb)(values[0]), `${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[1]))} IS NOT NULL`, options).name), at),
    add_not_null_constraint: addCheckInSteps(({ values }) => `${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[1]))} IS NOT NULL`),
    add_text_limit: addCheckInSteps(({ values }) => `char_length(${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[1]))}) <= ${values[2]?.kind === 'number' ? values[2].value : 255}`),
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/changed-table.js




/** What a call in the block of `change_table` does: that of the migration with the table before it. */
function changeTable(table, call) {
    const own = callsOfMigration[call.name];
    const subject = (0,code_value/* textAt */.$6)(table, call.at.line);
    if (own !== undefined) {
        const act = acts[own];
        const isEach = each.has(own) && call.values.length > 1;
        const several = isEach ? call.values.map((value) => [value]) : [call.values];
        for (const values of several)
            act?.({ ...call, name: own, values: [subject, ...values] });
        return;
    }
    for (const column of call.values) {
        const type = (0,code_value/* textAt */.$6)(call.name, call.at.line);
        acts['add_column']?.({ ...call, values: [subject, column, type] });
    }
    if (call.values.length === 0)
        call.run.recorder.unchecked(call.at.line, `call of ${call.name}`);
}
const acts = {
    ...columnActs,
    ...indexActs,
    ...constraintActs,
    none: () => undefined,
};
/** Calls that take one name each, where the block may give several. */
const each = new Set(['add_reference', 'remove_reference']);
const callsOfMigration = {
    column: 'add_column',
    index: 'add_index',
    timestamps: 'add_timestamps',
    references: 'add_reference',
    belongs_to: 'add_reference',
    foreign_key: 'add_foreign_key',
    check_constraint: 'add_check_constraint',
    unique_constraint: 'add_unique_constraint',
    unique_key: 'add_unique_constraint',
    exclusion_constraint: 'add_exclusion_constraint',
    validate_constraint: 'validate_constraint',
    validate_check_constraint: 'validate_check_constraint',
    validate_foreign_key: 'validate_foreign_key',
    rename: 'rename_column',
    rename_index: 'rename_index',
    change: 'change_column',
    change_default: 'change_column_default',
    change_null: 'change_column_null',
    remove: 'remove_columns',
    remove_index: 'remove_index',
    remove_timestamps: 'remove_timestamps',
    remove_references: 'remove_reference',
    remove_belongs_to: 'remove_reference',
    remove_foreign_key: 'remove_foreign_key',
    remove_check_constraint: 'remove_check_constraint',
    remove_unique_constraint: 'remove_unique_constraint',
    remove_exclusion_constraint: 'remove_exclusion_constraint',
    comment: 'none',
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/helpers.js






/** Adds the column, then writes its rows in parts, then makes it required by way of a check: online_migrations, GitLab. */
const addColumnWithDefault = ({ values, options, run, at }) => {
    const [table, column, type] = values.map(ask_value/* nameOf */.Vb);
    if (table === undefined || column === undefined || type === undefined)
        return;
    const plain = railsColumn(column, type, {
        options: withoutDefault(options),
        version: run.version,
    });
    const written = defaultOf((0,ask_value/* entryOf */.Ms)(options, 'default'), plain.type);
    const on = (0,sql_text_names/* tableNamed */.uE)(table);
    const statements = [
        (0,sql_text_statements/* addColumn */.cq)(on, { ...plain, isRequired: false }),
        ...(written === null
            ? []
            : [(0,sql_text_statements/* alterColumn */.H7)(on, column, `SET DEFAULT ${written}`), backfill(table, column, written)]),
        ...((0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'null')) || (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'allow_null'))
            ? requireInSteps(table, column)
            : []),
    ];
    run.recorder.call(statements.join(';\n'), at);
};
function withoutDefault(options) {
    if (options.kind !== 'record')
        return code_value/* nothing */.s6;
    return {
        ...options,
        entries: new Map([...options.entries].filter(([key]) => key !== 'default' && key !== 'null')),
    };
}
/** One of many parts. */
function backfill(table, column, value) {
    return `UPDATE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))} SET ${(0,sql_text_names/* quoted */.TL)(column)} = ${value} WHERE "id" BETWEEN 1 AND 1000`;
}
function requireInSteps(table, column) {
    const on = (0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table));
    const name = (0,sql_text_names/* quoted */.TL)(`chk_${column}_not_null`);
    return [
        `ALTER TABLE ${on} ADD CONSTRAINT ${name} CHECK (${(0,sql_text_names/* quoted */.TL)(column)} IS NOT NULL) NOT VALID`,
        `ALTER TABLE ${on} VALIDATE CONSTRAINT ${name}`,
        `ALTER TABLE ${on} ALTER COLUMN ${(0,sql_text_names/* quoted */.TL)(column)} SET NOT NULL`,
    ];
}
const updateInBatches = ({ values, run, at }) => {
    const [table, column, value] = values;
    if (table === undefined || column === undefined)
        return;
    const pairs = column.kind === 'list'
        ? column.items.flatMap((item) => [(0,ask_value/* itemsOf */.S3)(item)])
        : [[column, value ?? code_value/* nothing */.s6]];
    const statements = pairs.map(([name, written]) => backfill((0,ask_value/* nameOf */.Vb)(table), (0,ask_value/* nameOf */.Vb)(name), (0,literal/* constantOf */.y)(written ?? code_value/* nothing */.s6)));
    run.recorder.call(statements.join(';\n'), at);
};
const deleteInBatches = ({ values, run, at }) => run.recorder.call(`DELETE FROM ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(values[0])))} WHERE "id" BETWEEN 1 AND 1000`, at);
/** Views and triggers that keep old and new names going; the lock is short. */
function started(rule) {
    return (call) => call.run.recorder.call(rule(call), call.at);
}
const setNotNull = started(({ values }) => (0,sql_text_statements/* alterColumn */.H7)((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(values[0])), (0,ask_value/* nameOf */.Vb)(values[1]), 'SET NOT NULL'));
const nothingToDo = () => undefined;
const timeout = (setting) => ({ values, run, at }) => {
    const [value] = values;
    const written = (0,ask_value/* isGiven */.qR)(value) && value.kind !== 'chain'
        ? (0,literal/* constantOf */.y)(value.kind === 'number' ? (0,code_value/* textAt */.$6)(`${value.value}s`, 0) : value)
        : "'5s'";
    run.recorder.call(`SET ${setting} = ${written}`, at);
};
/** Helpers of well known gems and of GitLab, by name. */
const helperActs = {
    add_column_with_default: addColumnWithDefault,
    update_column_in_batches: updateInBatches,
    update_columns_in_batches: updateInBatches,
    backfill_column_in_batches: updateInBatches,
    delete_records_in_batches: deleteInBatches,
    change_column_null_concurrently: setNotNull,
    initialize_column_type_change: nothingToDo,
    initialize_column_rename: nothingToDo,
    rename_column_concurrently: started(({ values }) => {
        const [table, from, to] = values.map(ask_value/* nameOf */.Vb);
        return `ALTER TABLE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table ?? ''))} ADD COLUMN ${(0,sql_text_names/* quoted */.TL)(to ?? '')} text;\nUPDATE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table ?? ''))} SET ${(0,sql_text_names/* quoted */.TL)(to ?? '')} = ${(0,sql_text_names/* quoted */.TL)(from ?? '')} WHERE "id" BETWEEN 1 AND 1000`;
    }),
    cleanup_concurrent_column_rename: started(({ values }) => {
        const [table, from] = values.map(ask_value/* nameOf */.Vb);
        return `ALTER TABLE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table ?? ''))} DROP COLUMN ${(0,sql_text_names/* quoted */.TL)(from ?? '')}`;
    }),
    safe_rename_column: started(({ values }) => {
        const [table, from, to] = values.map(ask_value/* nameOf */.Vb);
        return (0,sql_text_statements/* renameColumn */.ZK)((0,sql_text_names/* tableNamed */.uE)(table ?? ''), from ?? '', to ?? '');
    }),
    set_lock_timeout: timeout('lock_timeout'),
    set_statement_timeout: timeout('statement_timeout'),
    safe_add_column: ({ values, options, run, at }) => {
        const [table, column, type] = values.map(ask_value/* nameOf */.Vb);
        if (table === undefined || column === undefined || type === undefined)
            return;
        run.recorder.call((0,sql_text_statements/* addColumn */.cq)((0,sql_text_names/* tableNamed */.uE)(table), railsColumn(column, type, { options, version: run.version })), at);
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/rails-run.js

/** A name for what a block is given. */
function standIn(run, target) {
    const root = `#${run.targets.size}`;
    run.targets.set(root, target);
    return (0,code_value/* named */.KT)(root);
}
/** A link as a call: values by place, named ones, the block. */
function callOf({ link, chain, run }) {
    const given = link.values ?? [];
    const last = given.at(-1);
    const block = last?.kind === 'function' ? last : null;
    const rest = block === null ? given : given.slice(0, -1);
    const options = rest.at(-1);
    const hasOptions = options?.kind === 'record';
    return {
        name: link.name,
        values: hasOptions ? rest.slice(0, -1) : rest,
        options: hasOptions ? options : code_value/* nothing */.s6,
        block,
        // A chain over several lines is one call.
        at: { line: Math.min(chain.line || link.line, link.line), endLine: link.endLine },
        run,
    };
}
const migration = { kind: 'migration' };
/** What comes out of a call that nobody follows further. */
const outcome = { kind: 'other', name: '' };

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/tables.js








const create = (call) => {
    const table = (0,ask_value/* nameOf */.Vb)(call.values[0]);
    writeTable(call, table, tables_keyOf(call));
};
const createJoin = (call) => {
    const { values, options, run } = call;
    const tables = values.slice(0, 2).map(ask_value/* nameOf */.Vb);
    const type = run.version >= 5.1 ? 'bigint' : 'integer';
    const own = (0,ask_value/* entryOf */.Ms)(options, 'column_options');
    const columns = tables.map((table) => {
        const means = { options: own, version: run.version };
        const { isRequired, ...column } = railsColumn(`${(0,inflect/* singularize */.ES)(table)}_id`, (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(own, 'type')) ?? type, means);
        return { ...column, isRequired: isRequired || !(0,ask_value/* isTrue */.Hn)((0,ask_value/* entryOf */.Ms)(own, 'null')) };
    });
    writeTable(call, joinName(call), columns.map(table_parts/* columnDefinition */.CJ));
};
/** `a_b` of the two tables in the order of the alphabet, their common beginning once. */
function joinName({ values, options }) {
    const given = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'table_name'));
    if (given !== null)
        return given;
    const joined = values.slice(0, 2).map(ask_value/* nameOf */.Vb).toSorted().join('\0');
    return joined.replace(/^(.*_)(.+)\0\1(.+)/, '$1$2_$3').replace('\0', '_');
}
function writeTable(call, table, columns) {
    const { options, block, run, at } = call;
    const draft = { table, parts: [...columns], after: [] };
    block?.call([standIn(run, { kind: 'new-table', draft })]);
    const name = (0,sql_text_names/* tableNamed */.uE)(table);
    const force = (0,ask_value/* entryOf */.Ms)(options, 'force');
    const as = (0,ask_value/* entryOf */.Ms)(options, 'as');
    const isTemporary = (0,ask_value/* isSet */.vM)(options, 'temporary');
    const created = (0,ask_value/* isGiven */.qR)(as)
        ? `CREATE TABLE ${(0,sql_text_names/* shown */.SP)(name)} AS ${(0,ask_value/* nameOf */.Vb)(as)}`
        : (0,sql_text_statements/* createTable */.ZR)(name, draft.parts, { ifNotExists: (0,ask_value/* isSet */.vM)(options, 'if_not_exists') });
    const more = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'options'));
    const statements = [
        ...((0,ask_value/* isTrue */.Hn)(force) || (0,ask_value/* textOf */.b6)(force) === 'cascade'
            ? [(0,sql_text_statements/* dropTable */.Sw)(name, true, (0,ask_value/* textOf */.b6)(force) === 'cascade')]
            : []),
        (isTemporary ? created.replace('CREATE TABLE', 'CREATE TEMPORARY TABLE') : created) +
            (more === null || !/^\s*(?:PARTITION|INHERITS|WITH|TABLESPACE)\b/i.test(more)
                ? ''
                : ` ${more}`),
        ...draft.after,
    ];
    run.recorder.call(statements.join(';\n'), at);
}
/** The primary key that Rails adds unless told otherwise. */
function tables_keyOf({ options, run: { version } }) {
    const id = (0,ask_value/* entryOf */.Ms)(options, 'id');
    const name = (0,ask_value/* entryOf */.Ms)(options, 'primary_key');
    if (name.kind === 'list') {
        return [`PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* flatNames */.Gl)([name]))})`];
    }
    if ((0,ask_value/* isFalse */.Wu)(id))
        return [];
    const type = (0,ask_value/* textOf */.b6)(id) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(id, 'type')) ?? 'primary_key';
    const own = id.kind === 'record' ? id : options;
    const sqlType = keyType(type, own, version);
    const written = type === 'uuid' ? (keyDefault(own, sqlType) ?? 'gen_random_uuid()') : keyDefault(own, sqlType);
    const column = {
        name: (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : 'id',
        type: sqlType,
        isRequired: false,
        default: written,
        more: ['PRIMARY KEY'],
    };
    return [(0,table_parts/* columnDefinition */.CJ)(column)];
}
function keyDefault(options, sqlType) {
    return defaultOf((0,ask_value/* entryOf */.Ms)(options, 'default'), sqlType);
}
function keyType(type, options, version) {
    if (type === 'primary_key')
        return version >= 5.1 ? 'bigserial' : 'serial';
    if (type === 'bigint')
        return 'bigserial';
    return type === 'integer' ? 'serial' : columnType(type, options, version);
}
/** A block says what is to change; each of its lines is a call of its own. */
const tables_changeTable = ({ values, block, run }) => {
    block?.call([standIn(run, { kind: 'table', table: (0,ask_value/* nameOf */.Vb)(values[0]) })]);
};
const tables_drop = ({ values, options, run, at }) => {
    const cascade = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'force')) === 'cascade';
    const statements = (0,ask_value/* flatNames */.Gl)(values).map((table) => (0,sql_text_statements/* dropTable */.Sw)((0,sql_text_names/* tableNamed */.uE)(table), (0,ask_value/* isSet */.vM)(options, 'if_exists'), cascade));
    run.recorder.call(statements.join(';\n'), at);
};
const dropJoin = (call) => call.run.recorder.call((0,sql_text_statements/* dropTable */.Sw)((0,sql_text_names/* tableNamed */.uE)(joinName(call)), (0,ask_value/* isSet */.vM)(call.options, 'if_exists')), call.at);
const tables_rename = ({ values, run, at }) => {
    const [from, to] = values.map(ask_value/* nameOf */.Vb);
    if (from === undefined || to === undefined)
        return;
    run.recorder.call((0,sql_text_statements/* renameTable */.vV)((0,sql_text_names/* tableNamed */.uE)(from), (0,sql_text_names/* tableNamed */.uE)(to).name), at);
};
const extension = ({ values, run, at }) => run.recorder.call(`CREATE EXTENSION IF NOT EXISTS ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))}`, at);
const withoutExtension = ({ values, run, at }) => run.recorder.call(`DROP EXTENSION IF EXISTS ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))}`, at);
const createEnum = ({ values, run, at }) => {
    const words = (0,ask_value/* flatNames */.Gl)(values.slice(1, 2)).map((word) => `'${word.replaceAll("'", "''")}'`);
    run.recorder.call(`CREATE TYPE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(values[0])))} AS ENUM (${words.join(', ')})`, at);
};
const addEnumValue = ({ values, run, at }) => run.recorder.call(`ALTER TYPE ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))} ADD VALUE '${(0,ask_value/* nameOf */.Vb)(values[1]).replaceAll("'", "''")}'`, at);
/** Calls of a migration about tables and types, by name. */
const tableActs = {
    create_table: create,
    create_join_table: createJoin,
    change_table: tables_changeTable,
    drop_table: tables_drop,
    drop_join_table: dropJoin,
    rename_table: tables_rename,
    enable_extension: extension,
    disable_extension: withoutExtension,
    create_enum: createEnum,
    add_enum_value: addEnumValue,
    drop_enum: ({ values, run, at }) => run.recorder.call(`DROP TYPE ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))}`, at),
    rename_enum: ({ values, options, run, at }) => run.recorder.call(`ALTER TYPE ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))} RENAME TO ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)((0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(options, 'to')) ? (0,ask_value/* entryOf */.Ms)(options, 'to') : (values[1] ?? code_value/* nothing */.s6)))}`, at),
    create_schema: ({ values, run, at }) => run.recorder.call(`CREATE SCHEMA ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))}`, at),
    drop_schema: ({ values, run, at }) => run.recorder.call(`DROP SCHEMA ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(values[0]))}`, at),
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/follow-migration.js








/** What a call on the migration itself, or on its connection, does. */
function followMigration(step) {
    const call = callOf(step);
    const { name, values, block, run, at } = call;
    if (connections.has(name))
        return migration;
    const act = follow_migration_acts.get(name);
    if (act !== undefined) {
        act(call);
        return outcome;
    }
    if (name === 'define' || !mayTouch(name, values))
        block?.call([]);
    else if (block === null)
        run.recorder.unchecked(at.line, `\`${name}\`, which is defined elsewhere`);
    else {
        block.call([]);
        run.recorder.unchecked(at.line, `\`${name}\`, which is defined elsewhere`);
    }
    return outcome;
}
const connections = new Set([
    'connection',
    'lease_connection',
    'raw_connection',
    'class',
    'ar_connection',
    'base_connection',
]);
/** Verbs of methods that change something. */
const verbs = /^(?:load|create|drop|add|remove|alter|change|rename|execute|exec|update|delete|insert|upsert|migrate|backfill|populate|seed|fix|copy|move|install|uninstall|enable|disable|truncate|swap|replace|partition|attach|detach|queue|run|convert|initialize|finalize|validate|revert|restore|cleanup|clean|prepare|track|untrack|define|ensure|set|reset|refresh|reindex|safe|with|each)(?:_|$)/;
/** Whether a method that nobody knows may touch the database: it says so, or it is given the name of a table. */
function mayTouch(name, values) {
    if (name.endsWith('?') || silent.has(name) || silentPattern.test(name))
        return false;
    return verbs.test(name) || (values.length > 0 && values[0]?.kind === 'text');
}
const silentPattern = /^(?:get_|find_|index_name|fk_|foreign_key_name|check_constraint_name|quote|sanitize|select_|query_value|say|log|puts|print|warn|p$|pp$|sleep|require|include|extend|attr_|private|public|protected|module_function|alias|define_method|milestone|restrict_|feature_category|set_table_name|reset_column|reset_all)/;
/** Methods that read, write to the screen, or are about the migration itself. */
const silent = new Set('change up down announce assert_transaction_is_open columns column_for foreign_keys indexes tables views primary_key adapter_name table_name t l i18n format sprintf exec_query raise disable_ddl_transaction! disable_statement_timeout verbose commit_db_transaction schema_cache clear_cache! create_savepoint enable_query_cache! disable_query_cache! reset! with_connection uncached no_touching'.split(' '));
const runsBlock = ({ block }) => void block?.call([]);
const transaction = ({ block, run, at }) => {
    if (!run.isWrapped)
        run.recorder.call('BEGIN', { line: at.line, endLine: at.line });
    block?.call([]);
    if (!run.isWrapped)
        run.recorder.call('COMMIT', { line: at.endLine, endLine: at.endLine });
};
/** A text is read where it stands; what is put together at run time is only known there. */
const execute = ({ name, values, run, at }) => {
    const [given] = values;
    for (const value of given?.kind === 'list' ? (0,ask_value/* itemsOf */.S3)(given).slice(0, 1) : [given]) {
        if (value?.kind === 'text' && value.text.trim() !== '')
            run.recorder.embedded(value);
        else if (value?.kind !== 'text') {
            run.recorder.unchecked(at.line, `SQL of \`${name}\` that is put together at run time`);
        }
    }
};
const revert = ({ run, at }) => run.recorder.unchecked(at.line, 'what `revert` takes back');
const settings = ({ run, at }) => run.recorder.call("SET LOCAL lock_timeout = '5s'", at);
const blocks = {
    execute,
    exec_update: execute,
    exec_delete: execute,
    exec_insert: execute,
    update: execute,
    delete: execute,
    update_sql: execute,
    insert: () => undefined,
    insert_fixture: () => undefined,
    transaction,
    safety_assured: ({ block, run }) => run.recorder.assured(() => block?.call([])),
    reversible: ({ block, run }) => void block?.call([standIn(run, { kind: 'direction' })]),
    up_only: runsBlock,
    say_with_time: runsBlock,
    suppress_messages: runsBlock,
    disable_statement_timeout: runsBlock,
    without_statement_timeout: runsBlock,
    with_timeout: runsBlock,
    with_statement_timeout: runsBlock,
    without_lock_timeout: runsBlock,
    revert,
    with_lock_retries: (call) => {
        const timed = () => {
            settings(call);
            return call.block?.call([]) ?? code_value/* nothing */.s6;
        };
        transaction({ ...call, block: { kind: 'function', call: timed } });
    },
    with_lock_timeout: (call) => {
        settings(call);
        runsBlock(call);
    },
    enable_lock_retries: settings,
};
const follow_migration_acts = new Map(Object.entries({
    ...tableActs,
    ...columnActs,
    ...indexActs,
    ...constraintActs,
    ...helperActs,
    ...blocks,
}));

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/in-one-line.js
var in_one_line = __webpack_require__(45915);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/rows.js




/** Rows after one more link of a query, such as `where(state: nil)`; the same where the link does not narrow them. */
function narrowed(rows, link) {
    const values = link.values ?? [];
    if (one.has(link.name))
        return { ...rows, reach: 'one' };
    if (batches.has(link.name))
        return { ...rows, reach: rows.reach === 'one' ? 'one' : 'batch' };
    if (rows_loops.has(link.name))
        return { ...rows, reach: rows.reach === 'one' ? 'one' : 'each' };
    const conditions = conditionsOf(link.name, values, rows);
    return { ...rows, conditions: [...rows.conditions, ...conditions] };
}
/** `UPDATE` of the rows to what `update_all` is given. */
function updateRows(rows, values) {
    return `UPDATE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(rows.table))} SET ${assignments(values)}${whereOf(rows)}`;
}
function deleteRows(rows) {
    return `DELETE FROM ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(rows.table))}${whereOf(rows)}`;
}
const one = new Set('find find_by find_by! find_by_id first first! last last! take take! sole find_or_create_by find_or_create_by! find_or_initialize_by create create! new'.split(' '));
/** Methods whose block gets a part of the rows. */
const batches = new Set(['in_batches', 'find_in_batches', 'each_batch']);
/** Methods whose block gets each row. */
const rows_loops = new Set('find_each each each_with_index map flat_map each_entry each_record'.split(' '));
function whereOf({ conditions, reach }) {
    const bounds = {
        all: [],
        // A part of the rows, by their key.
        batch: ['"id" BETWEEN 1 AND 1000'],
        each: ['"id" = 1'],
        one: ['"id" = 1'],
    };
    const all = [...conditions, ...bounds[reach]];
    return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}
function assignments(values) {
    const [first] = values;
    if (first?.kind === 'record') {
        return [...first.entries]
            .map(([key, value]) => `${(0,sql_text_names/* quoted */.TL)(key)} = ${(0,literal/* constantOf */.y)(value)}`)
            .join(', ');
    }
    // `['state = ?', 0]`, and texts.
    const text = (0,ask_value/* textOf */.b6)((0,ask_value/* itemsOf */.S3)(first)[0]);
    if (text !== null)
        return withValues(text);
    return first === undefined ? '"updated_at" = now()' : `"id" = "id"`;
}
function conditionsOf(name, values, { table }) {
    if (name === 'limit')
        return [`"id" IN (SELECT "id" FROM ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))} LIMIT ${limitOf(values[0])})`];
    const conditions = name === 'where' || name === 'not' || name === 'rewhere' ? values.flatMap(conditionOf) : [];
    if (conditions.length === 0)
        return [];
    return name === 'not' ? [`NOT (${conditions.join(' AND ')})`] : conditions;
}
function limitOf(value) {
    return value?.kind === 'number' ? String(value.value) : '1000';
}
function conditionOf(value) {
    if (value.kind === 'record')
        return [...value.entries].map(([key, item]) => equality(key, item));
    const text = (0,ask_value/* textOf */.b6)((0,ask_value/* itemsOf */.S3)(value)[0]);
    return text === null || text.trim() === '' ? [] : [`(${withValues(text)})`];
}
/** A condition of a text with `?` or `:name` for values. */
function withValues(text) {
    return (0,in_one_line/* inOneLine */.U)(text.replaceAll('?', 'NULL').replaceAll(/(?<![:\w]):(?=[a-z_])\w+/g, 'NULL'));
}
function equality(key, value) {
    const column = key.split('.').map(sql_text_names/* quoted */.TL).join('.');
    if (!(0,ask_value/* isGiven */.qR)(value))
        return `${column} IS NULL`;
    if (value.kind === 'record') {
        return [...value.entries].map(([inner, item]) => equality(inner, item)).join(' AND ') || 'TRUE';
    }
    if (value.kind === 'list') {
        return value.items.length === 0
            ? 'FALSE'
            : `${column} IN (${value.items.map(literal/* constantOf */.y).join(', ')})`;
    }
    // Known at run time only, but a value in any case.
    if (value.kind === 'chain')
        return `${column} = $1`;
    return `${column} = ${(0,literal/* constantOf */.y)(value)}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/follow-rows.js



/** What a call on a model, its rows or one of them does. */
function followRows(rows, step) {
    const { link, run } = step;
    const { name, block, values, options, at } = callOf(step);
    if (name === 'connection' || name === 'lease_connection')
        return migration;
    if (name === 'transaction' || (name === 'unscoped' && block !== null)) {
        block?.call([]);
        return outcome;
    }
    // Rails opens no transaction of its own around rows that are gone through; with one around the file all stay locked.
    const reach = run.isWrapped && rows.reach !== 'one' ? 'all' : rows.reach;
    const changed = { ...rows, reach };
    const given = options.kind === 'record' ? [options] : values;
    if (updates.has(name)) {
        run.recorder.call(updateRows(single(changed, name, values.length), attributes(name, given)), at);
        return outcome;
    }
    if (deletes.has(name)) {
        run.recorder.call(deleteRows(single(changed, name, values.length)), at);
        return outcome;
    }
    if (elsewhere.test(name)) {
        run.recorder.unchecked(at.line, `\`${rows.model}.${name}\`, which is defined elsewhere`);
        return outcome;
    }
    const next = rows.reach === 'each' && link.values?.length === 0 && association.test(name)
        ? associated(rows, name)
        : narrowed(rows, link);
    block?.call([standIn(run, { kind: 'rows', rows: next })]);
    return { kind: 'rows', rows: next };
}
/** Whatever came out of a call: its blocks are gone through, since they may do something. */
function followOther(name, step) {
    callOf(step).block?.call([standIn(step.run, outcome)]);
    const isCode = /^(?:Rake|Kernel)\b/.test(name) && /^(?:invoke|execute|system)$/.test(step.link.name);
    if (isCode)
        step.run.recorder.unchecked(step.link.line, `\`${name}\`, which is defined elsewhere`);
    return { kind: 'other', name };
}
const updates = new Set('update_all update update! update_attribute update_attributes update_attributes! update_column update_columns save save! touch touch_all increment! decrement! toggle! update_counters'.split(' '));
const deletes = new Set('delete_all destroy_all delete destroy destroy! delete_by destroy_by'.split(' '));
/** Methods of classes that do something of their own; jobs run later, and in no transaction of the migration. */
const elsewhere = /^(?:call|run!?|perform|perform_now|execute|execute!|invoke|process|migrate|backfill\w*|populate\w*|seed\w*|fix\w*|import!?|rebuild\w*|up|exec\w*|reindex|recalculate\w*|recount\w*|ensure_\w+|drop_\w+|create_\w+|refresh\w*)$/;
const association = /^[a-z_]+s$/;
/** `Model.update(1, …)`, `Model.delete(1)`: one row by its key. */
function single(rows, name, count) {
    const isByKey = /^(?:update!?|delete|destroy|update_counters)$/.test(name) && count > 0;
    return isByKey && rows.conditions.length === 0 ? { ...rows, reach: 'one' } : rows;
}
/** `update_column(:state, 0)` has its name and value side by side; `save!` and the like say nothing of columns. */
function attributes(name, given) {
    const [column, value] = given;
    if (/^(?:save|touch|increment|decrement|toggle)/.test(name))
        return [];
    if (!/^update_(?:attribute|column)$/.test(name) || column?.kind !== 'text')
        return given;
    if (value === undefined)
        return given;
    return [{ kind: 'record', entries: new Map([[column.text, value]]), lines: new Map() }];
}
function associated(rows, name) {
    return { model: rows.model, table: (0,inflect/* pluralize */.td)(name), conditions: [], reach: 'batch' };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/new-table.js











/** What a call in the block of `create_table` adds to the table; a name that is no other is a type. */
function draftTable(draft, call) {
    const part = parts[call.name];
    if (part !== undefined)
        part(draft, call);
    else
        addColumns(draft, call, { type: call.name, names: call.values.map(ask_value/* nameOf */.Vb) });
}
function addColumns(draft, { options, run }, { type, names }) {
    const index = (0,ask_value/* entryOf */.Ms)(options, 'index');
    for (const name of names) {
        const column = railsColumn(name, type, { options, version: run.version });
        draft.parts.push((0,table_parts/* columnDefinition */.CJ)(column));
        if (index.kind === 'record' || (index.kind === 'truth' && index.value)) {
            draft.after.push((0,sql_text_statements/* createIndex */.zi)((0,sql_text_names/* tableNamed */.uE)(draft.table), railsIndex(draft.table, [name], index)));
        }
    }
}
const references = (draft, { values, options, run }) => {
    for (const name of values.map(ask_value/* nameOf */.Vb)) {
        const { columns, index, key } = referenceOf(draft.table, name, { options, run });
        draft.parts.push(...columns.map(table_parts/* columnDefinition */.CJ));
        if (key !== null)
            draft.parts.push(`CONSTRAINT ${(0,sql_text_names/* quoted */.TL)(key.name)} ${key.definition}`);
        if (index !== null)
            draft.after.push((0,sql_text_statements/* createIndex */.zi)((0,sql_text_names/* tableNamed */.uE)(draft.table), index));
    }
};
function constraint(makes) {
    return (draft, { values, options }) => {
        const { name, definition } = makes(draft.table, values[0], options);
        draft.parts.push(`CONSTRAINT ${(0,sql_text_names/* quoted */.TL)(name)} ${definition}`);
    };
}
const parts = {
    column: (draft, call) => {
        const type = (0,ask_value/* textOf */.b6)(call.values[1]) ?? (0,ask_value/* nameOf */.Vb)(call.values[1]);
        addColumns(draft, call, { type, names: [(0,ask_value/* nameOf */.Vb)(call.values[0])] });
    },
    references,
    belongs_to: references,
    timestamps: (draft, call) => {
        draft.parts.push(...timestampColumns(call).map(table_parts/* columnDefinition */.CJ));
    },
    primary_key: (draft, call) => {
        const [name, type] = call.values;
        const means = { options: code_value/* nothing */.s6, version: call.run.version };
        const keyType = (0,ask_value/* isGiven */.qR)(type) ? (0,ask_value/* nameOf */.Vb)(type) : 'bigserial';
        const column = railsColumn((0,ask_value/* nameOf */.Vb)(name), keyType, means);
        draft.parts.push(`${(0,table_parts/* columnDefinition */.CJ)(column)} PRIMARY KEY`);
    },
    index: (draft, { values, options }) => {
        const index = railsIndex(draft.table, columnsOf(values[0]), options);
        draft.after.push((0,sql_text_statements/* createIndex */.zi)((0,sql_text_names/* tableNamed */.uE)(draft.table), { ...index, isConcurrent: false }));
    },
    foreign_key: constraint((table, to, options) => foreignKeyOf(table, (0,ask_value/* nameOf */.Vb)(to), options)),
    check_constraint: constraint((table, expression, options) => checkOf(table, (0,ask_value/* nameOf */.Vb)(expression), options)),
    unique_constraint: constraint(uniqueOf),
    unique_key: constraint(uniqueOf),
    exclusion_constraint: constraint((table, expression, options) => exclusionOf(table, (0,ask_value/* nameOf */.Vb)(expression), options)),
    remove: (draft, { values }) => {
        const gone = new Set((0,ask_value/* flatNames */.Gl)(values).map(sql_text_names/* quoted */.TL));
        const kept = draft.parts.filter((part) => !gone.has(part.split(' ')[0] ?? ''));
        draft.parts.splice(0, draft.parts.length, ...kept);
    },
    comment: () => undefined,
    attachment: (draft, call) => {
        const names = call.values.map(ask_value/* nameOf */.Vb).map((name) => `${name}_file_name`);
        addColumns(draft, call, { type: 'string', names });
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/perform-rails.js










/** Does what a migration calls, link by link. What comes out of it is a text, or a name of which nothing is known. */
function performRails(chain, run) {
    const text = textOfCall(chain, run);
    if (text !== null)
        return (0,code_value/* textAt */.$6)(text, chain.line);
    const before = run.recorder.pieces.length;
    let target = targetOf(chain.root, run);
    for (const link of chain.links)
        target = follow(target, { link, chain, run });
    return run.recorder.pieces.length === before ? chain : (0,code_value/* named */.KT)('result');
}
function targetOf(root, run) {
    if (root === '')
        return migration;
    const known = run.targets.get(root);
    if (known !== undefined)
        return known;
    if (/^(?:ActiveRecord::(?:Base|Schema\S*|Migration\S*)|ApplicationRecord|DB|ActiveRecord::Tasks\S*)$/.test(root))
        return migration;
    if (!/^(?:::)?[A-Z][\w:]*$/.test(root))
        return { kind: 'other', name: root };
    if (harmless.test(root))
        return outcome;
    const table = run.tableOf.get(root) ?? (0,inflect/* tableOfModel */.VL)(root);
    return { kind: 'rows', rows: { model: root, table, conditions: [], reach: 'all' } };
}
/** Classes that touch no table. */
const harmless = /^(?:::)?(?:Rails|Time|Date|DateTime|ENV|Kernel|Process|Logger|JSON|YAML|Hash|Array|String|Integer|Float|Set|Struct|OpenStruct|SecureRandom|Digest|Base64|File|Dir|IO|URI|Math|BigDecimal|ActiveSupport|ActiveModel|Concurrent|Benchmark|PG|StandardError|ArgumentError|RuntimeError|NotImplementedError|ActiveRecord|I18n|Sidekiq|Feature|Gitlab|SiteSetting|GC|ObjectSpace|Thread|Mutex|Comparable|Enumerable|Object|Class|Module|Regexp|Range|Proc|Random|Etc|Zlib|StringIO|Pathname|Shellwords|ERB|CSV|Nokogiri|Net|OpenSSL)\b/;
function follow(target, step) {
    switch (target.kind) {
        case 'migration':
            return followMigration(step);
        case 'new-table':
            draftTable(target.draft, callOf(step));
            return outcome;
        case 'table':
            changeTable(target.table, callOf(step));
            return outcome;
        case 'direction':
            if (step.link.name === 'up')
                callOf(step).block?.call([]);
            return outcome;
        case 'rows':
            return followRows(target.rows, step);
        case 'other':
            return followOther(target.name, step);
    }
}
/** What asks for a name or a literal of SQL: `quote_table_name(:orders)`, `Order.table_name`. */
function textOfCall({ root, links }, run) {
    const link = links.at(-1);
    if (link === undefined)
        return null;
    const [value] = link.values ?? [];
    const quotes = quoting[link.name];
    if (quotes !== undefined && value !== undefined && value.kind !== 'chain')
        return quotes((0,ask_value/* nameOf */.Vb)(value));
    if (links.length !== 1 || !/^(?:quoted_)?table_name$/.test(link.name))
        return null;
    const target = targetOf(root, run);
    return target.kind === 'rows' ? target.rows.table : null;
}
const quoting = {
    quote: literal/* literal */.e,
    quote_string: (text) => text.replaceAll("'", "''"),
    quote_table_name: (text) => (0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(text)),
    quote_column_name: (text) => (0,sql_text_names/* shown */.SP)({ schema: null, name: text }),
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/rails-recorder.js
function openRailsRecorder(path) {
    const pieces = [];
    const notChecked = [];
    let acknowledged = null;
    return {
        pieces,
        notChecked,
        call(sql, { line, endLine }) {
            pieces.push({ sql, line, endLine, written: 'call', acknowledged });
        },
        embedded({ text, line, endLine, isInPlace }) {
            const written = isInPlace ? 'file' : 'call';
            pieces.push({ sql: text, line, endLine, written, acknowledged });
        },
        unchecked(line, why) {
            const isKnown = notChecked.some((other) => other.line === line && other.why === why);
            if (!isKnown)
                notChecked.push({ path, line, why });
        },
        assured(run) {
            const before = acknowledged;
            acknowledged = { by: 'safety_assured', reason: null };
            const result = run();
            acknowledged = before;
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/read-rails.js







/** What a migration of Rails, or a `schema.rb`, sends to PostgreSQL. */
function readRails({ path, text, migration }, grammar) {
    const { root, errors } = grammar.parse(text);
    const recorder = openRailsRecorder(path);
    const classes = migrationsIn(root);
    const isWrapped = !migration.transaction.left && !/^[ \t]*ActiveRecord::Schema\b/m.test(text);
    const run = {
        recorder,
        version: versionOf(text),
        isWrapped,
        tableOf: tablesOfModels(root),
        targets: new Map(),
    };
    const heredocs = heredocsOf(root);
    const budget = (0,code_budget/* openBudget */.a)();
    for (const node of classes.length > 0 ? classes : [root]) {
        const rubyWalk = openRubyWalk({
            perform: (chain) => performRails(chain, run),
            methods: methodsOf(node),
            heredocs,
            budget,
        });
        if (classes.length === 0)
            rubyWalk.evaluate(root, (0,code_scope/* openScope */.P)(null));
        else
            goForward(node, constantsOf(root, rubyWalk), { walk: rubyWalk, run });
    }
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    if (budget.isSpent)
        recorder.unchecked(1, 'more code than can be followed');
    return {
        path,
        tool: migration.tool,
        pieces: recorder.pieces,
        unchecked: recorder.notChecked,
        transaction: isWrapped ? 'wrapped' : 'none',
    };
}
/** Rails' version, such as 7.1; before it was written down, 4.2; where it is another's, that of today. */
function versionOf(text) {
    const written = /ActiveRecord::(?:Migration|Schema)\[(\d+\.\d+)\]/.exec(text)?.[1];
    if (written !== undefined)
        return Number(written);
    return /<\s*ActiveRecord::Migration\s*$/m.test(text) ? 4.2 : 8;
}
function migrationsIn(root) {
    return [...(0,syntax_node/* walk */.G)(root)].filter((node) => node.kind === 'class' && /Migration/.test((0,syntax_node/* childAs */.N)(node, 'superclass')?.text ?? ''));
}
function methodsOf(node) {
    const body = (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? node.children;
    const methods = body.flatMap((child) => child.kind === 'argument_list' ? child.children : [child]);
    return new Map(methods
        .filter(({ kind }) => kind === 'method' || kind === 'singleton_method')
        .map((method) => [(0,syntax_node/* childAs */.N)(method, 'name')?.text ?? '', method]));
}
function goForward(node, scope, { walk: rubyWalk, run }) {
    const body = (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? [];
    if (body.some(({ text }) => text === 'enable_lock_retries!')) {
        run.recorder.call("SET LOCAL lock_timeout = '5s'", { line: node.line, endLine: node.line });
    }
    const forward = rubyWalk.methods.get('change') ?? rubyWalk.methods.get('up');
    const start = forward === undefined ? null : (0,syntax_node/* childAs */.N)(forward, 'body');
    if (start !== null)
        rubyWalk.evaluate(start, (0,code_scope/* openScope */.P)(scope));
    else if (forward === undefined && !rubyWalk.methods.has('down'))
        run.recorder.unchecked(node.line, 'no `change` or `up` in this file');
}
/** Constants of the file and its classes, whatever class they stand in. */
function constantsOf(root, rubyWalk) {
    const scope = (0,code_scope/* openScope */.P)(null);
    for (const node of outsideMethods(root)) {
        if (node.kind !== 'assignment')
            continue;
        const left = (0,syntax_node/* childAs */.N)(node, 'left');
        if (left?.kind === 'constant' ||
            left?.kind === 'class_variable' ||
            left?.kind === 'instance_variable') {
            rubyWalk.evaluate(node, scope);
        }
    }
    return scope;
}
function* outsideMethods(node) {
    yield node;
    if (node.kind === 'method' || node.kind === 'singleton_method')
        return;
    for (const child of node.children)
        yield* outsideMethods(child);
}
/** `class Order < ActiveRecord::Base; self.table_name = 'shop_orders'; end`. */
function tablesOfModels(root) {
    const classes = [...(0,syntax_node/* walk */.G)(root)].filter(({ kind }) => kind === 'class');
    return new Map(classes.flatMap((node) => {
        const name = (0,syntax_node/* childAs */.N)(node, 'name')?.text;
        const body = (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? [];
        const given = body.find((child) => (0,syntax_node/* childAs */.N)(child, 'left')?.text === 'self.table_name');
        const right = given === undefined ? null : (0,syntax_node/* childAs */.N)(given, 'right');
        const table = right?.text.replaceAll(/^:?["']?|["']$/g, '');
        return name === undefined || !table ? [] : [[name, table]];
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
