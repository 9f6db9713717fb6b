export const id = 9578;
export const ids = [9578];
export const modules = {

/***/ 14815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bound),
/* harmony export */   B: () => (/* binding */ rawSql)
/* harmony export */ });
/* harmony import */ var _code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10648);
/* harmony import */ var _sql_text_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91599);
/* harmony import */ var _sql_text_row_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72039);



/** SQL of `knex.raw('…')`, `knex.fn.now()`, `knex.fn.uuid()`; null for any other value. */
function rawSql(value) {
    if (value.kind !== 'chain')
        return null;
    const raw = (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNamed */ .CF)(value.links, 'raw', 'ref', 'literal');
    const [sql, bindings] = raw?.values ?? [];
    if (raw !== null && sql?.kind === 'text')
        return bound(sql, bindings).text;
    if ((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNamed */ .CF)(value.links, 'now') !== null)
        return 'CURRENT_TIMESTAMP';
    return (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNamed */ .CF)(value.links, 'uuid') === null ? null : 'gen_random_uuid()';
}
/** SQL with its bindings put in: `??` is a name, `?` a value; by name `:table:` and `:value`. */
function bound(sql, bindings) {
    if (bindings === undefined || bindings.kind === 'nothing')
        return sql;
    const text = bindings.kind === 'record'
        ? byName(sql.text, bindings.entries)
        : inOrder(sql.text, (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(bindings));
    return { ...sql, text };
}
function inOrder(sql, values) {
    const left = [...values];
    return sql.replaceAll(/\\\?|\?\??/g, (mark) => {
        if (mark === '\\?')
            return '?';
        const value = left.shift();
        return mark === '??' ? (0,_sql_text_row_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnPath */ .Gq)((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value)) : valueSql(value);
    });
}
function byName(sql, entries) {
    return sql.replaceAll(/(?<!:):(\w+)(:(?!:))?/g, (whole, name, isName) => {
        const value = entries.get(name);
        if (value === undefined)
            return whole;
        return isName === undefined ? valueSql(value) : (0,_sql_text_row_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnPath */ .Gq)((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value));
    });
}
function valueSql(value) {
    if (value === undefined || value.kind === 'chain')
        return '$1';
    return (0,_sql_text_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .constantOf */ .y)(value).replaceAll('\n', ' ');
}


/***/ }),

/***/ 79578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLaravel: () => (/* binding */ openLaravel)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/chain.js
var code_chain = __webpack_require__(70640);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(90823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/knex/raw-sql.js
var raw_sql = __webpack_require__(14815);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/php/open-script.js + 7 modules
var open_script = __webpack_require__(11580);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/laravel-run.js
/** Name of the root that stands for a blueprint. */
const blueprintRoot = 'a table of Laravel';

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/other-engine.js

/** The engine that the name of a connection says, where it is not PostgreSQL: `MySQL`; null for any other name. */
function otherEngine(connection) {
    const name = (0,ask_value/* textOf */.b6)(connection)?.toLowerCase() ?? '';
    return engines.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
const engines = [
    [/mysql/, 'MySQL'],
    [/mariadb/, 'MariaDB'],
    [/sqlite/, 'SQLite'],
    [/sqlsrv|mssql/, 'SQL Server'],
    [/mongo/, 'MongoDB'],
    [/oracle/, 'Oracle'],
];

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/rails/inflect.js
var inflect = __webpack_require__(11178);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var sql_text_names = __webpack_require__(36256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/row-conditions.js
var row_conditions = __webpack_require__(72039);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/rows.js
var sql_text_rows = __webpack_require__(40251);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/raw-sql.js

/** SQL of `DB::raw('…')` and `new Expression('…')`; null for any other value. */
function rawSql(value) {
    if (value.kind !== 'chain')
        return null;
    const raw = (0,ask_value/* linkNamed */.CF)(value.links, 'raw');
    if (raw !== null)
        return (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)(raw)[0]);
    return value.root === 'Expression' ? (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, 'new'))[0]) : null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/row-calls.js






/** SQL of a change of rows by Laravel's query builder or by a model; null for what changes none. */
function rowsSql({ root, links, }) {
    const at = links.findLast(({ name, values }) => values !== null && changes.has(name));
    const table = tableIn(root, links);
    if (at === undefined || table === null)
        return null;
    const where = limited(table, links, (0,row_conditions/* conditionOf */.rI)(links, rawSql));
    const sql = changes.get(at.name)?.(table, (0,ask_value/* valuesOf */.sm)(at), where);
    return sql === undefined ? null : { sql, at };
}
/** What is done for each batch or row of a query: `chunkById(100, function …)`; null when there is none. */
function batchesOf(links) {
    return (0,ask_value/* linkNamed */.CF)(links, ...batchMethods);
}
const batchMethods = [
    'chunk',
    'chunkById',
    'chunkByIdDesc',
    'chunkMap',
    'each',
    'eachById',
    'map',
    'when',
    'unless',
    'tap',
];
function tableIn(root, links) {
    const table = (0,ask_value/* linkNamed */.CF)(links, 'table', 'from');
    if (table !== null)
        return (0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)((0,ask_value/* valuesOf */.sm)(table)[0]).replace(/\s+as\s+.*$/i, ''));
    return /^[A-Z]\w*$/.test(root) ? (0,sql_text_names/* tableNamed */.uE)((0,inflect/* tableOfModel */.VL)(root)) : null;
}
/** PostgreSQL has no UPDATE with a limit: Laravel asks for so many rows first. */
function limited(table, links, where) {
    const [limit] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'limit', 'take'));
    if (limit === undefined)
        return where;
    const condition = where === null ? '' : ` WHERE ${where}`;
    const rows = (0,ask_value/* numberOf */.rl)(limit) ?? '$1';
    return `ctid IN (SELECT ctid FROM ${(0,sql_text_names/* shown */.SP)(table)}${condition} LIMIT ${rows})`;
}
const changes = new Map([
    ['update', (table, [row], where) => (0,sql_text_rows/* updateRows */.dm)(table, ofRow(row), where)],
    ['updateOrInsert', (table, [row]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow(row))],
    ['increment', (table, [column], where) => (0,sql_text_rows/* updateRows */.dm)(table, counted(column, '+'), where)],
    ['decrement', (table, [column], where) => (0,sql_text_rows/* updateRows */.dm)(table, counted(column, '-'), where)],
    ['touch', (table, _, where) => (0,sql_text_rows/* updateRows */.dm)(table, [['updated_at', 'CURRENT_TIMESTAMP']], where)],
    ['delete', (table, [id], where) => (0,sql_text_rows/* deleteRows */.pf)(table, (0,ask_value/* isGiven */.qR)(id) ? '"id" = $1' : where)],
    ['forceDelete', (table, _, where) => (0,sql_text_rows/* deleteRows */.pf)(table, where)],
    ['truncate', (table) => `TRUNCATE ${(0,sql_text_names/* shown */.SP)(table)} RESTART IDENTITY CASCADE`],
    ['insert', (table, [rows]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow(firstRow(rows)))],
    ['insertOrIgnore', (table, [rows]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow(firstRow(rows)))],
    ['insertGetId', (table, [row]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow(row))],
    ['upsert', (table, [rows]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow(firstRow(rows)))],
]);
function firstRow(rows) {
    return rows?.kind === 'record' ? rows : (0,ask_value/* itemsOf */.S3)(rows)[0];
}
function ofRow(row) {
    if (row?.kind !== 'record')
        return [];
    return [...row.entries.keys()].map((key) => [key, (0,row_conditions/* expressionOf */.ez)((0,ask_value/* entryOf */.Ms)(row, key), rawSql)]);
}
function counted(column, sign) {
    const name = (0,ask_value/* nameOf */.Vb)(column);
    return [[name, `${(0,sql_text_names/* quoted */.TL)(name)} ${sign} 1`]];
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/schema-calls.js






/** Takes a call on `Schema`. */
function takeSchemaCall(links, run) {
    const link = links.at(-1);
    if (link?.values == null)
        return;
    const engine = otherEngine((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'connection'))[0]);
    const [first] = link.values;
    if (engine !== null)
        run.recorder.unchecked(link.line, engine);
    else if (builders.has(link.name))
        build((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(first)), link, run);
    else if (link.name === 'withoutForeignKeyConstraints')
        callIn(link, []);
    else if (!isQuestion.test(link.name))
        takeSimple(link, run);
}
const builders = new Set([
    'create',
    'table',
    'whenTableHasColumn',
    'whenTableDoesntHaveColumn',
    'whenTableHasIndex',
    'whenTableDoesntHaveIndex',
]);
const isQuestion = /^(?:has|get|is|connection|default|morph|enableForeign|disableForeign|blueprintResolver|useNative)/;
const simple = new Map([
    ['drop', ([table]) => [statements/* dropTable */.Sw((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(table)))]],
    ['dropIfExists', ([table]) => [statements/* dropTable */.Sw((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(table)), true)]],
    ['rename', ([table, to]) => [statements/* renameTable */.vV((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(table)), (0,ask_value/* nameOf */.Vb)(to))]],
    [
        'dropColumns',
        ([table, ...columns]) => (0,ask_value/* flatNames */.Gl)(columns).map((column) => statements/* dropColumn */.U6((0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(table)), column)),
    ],
    ['ensureVectorExtensionExists', () => ['CREATE EXTENSION IF NOT EXISTS vector']],
]);
function takeSimple(link, { recorder }) {
    const sent = simple.get(link.name)?.((0,ask_value/* valuesOf */.sm)(link));
    if (sent === undefined)
        recorder.unchecked(link.line, `call of \`Schema::${link.name}\``);
    for (const sql of sent ?? [])
        recorder.call(sql, link);
}
function callIn(link, values) {
    (0,ask_value/* valuesOf */.sm)(link)
        .find((value) => value.kind === 'function')
        ?.call(values);
}
function build(name, link, run) {
    const { recorder, nullable } = run;
    const isNew = link.name === 'create';
    const table = { name, parts: isNew ? [] : null, afterwards: [], recorder, nullable };
    run.inTable(table, () => callIn(link, [(0,value/* named */.KT)(blueprintRoot)]));
    if (table.parts === null)
        return;
    recorder.call(statements/* createTable */.ZR(name, table.parts), link);
    for (const { sql, at } of table.afterwards)
        recorder.call(sql, at);
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/blueprint.js


/** Sends SQL for a call at once, or once the new table is there. */
function send({ parts, afterwards, recorder }, sql, at) {
    if (parts === null)
        recorder.call(sql, at);
    else
        afterwards.push({ sql, at });
}
/** A column of the new table, or one more of a table that is there. */
function add({ name, parts, recorder, nullable }, column, at) {
    if (!column.isRequired)
        nullable.add(`${name.name}.${column.name}`);
    if (parts === null)
        recorder.call((0,statements/* addColumn */.cq)(name, column), at);
    else
        parts.push((0,table_parts/* columnDefinition */.CJ)(column));
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/column-types.js



/**
 * The type of a column that a method of a blueprint adds, as Laravel writes it for PostgreSQL; null for other methods. `values` are
 * those behind the column's name.
 */
function columnType(method, column, values) {
    const numbered = /^(?:(\w*?)[iI]ncrements|id)$/.exec(method);
    if (numbered !== null)
        return serials[numbered[1] ?? 'big'] ?? 'serial';
    const plain = plainTypes[method.replace(/^unsigned(?=[A-Z])/, '').replace(/^[A-Z]/, lower)];
    if (plain !== undefined)
        return plain;
    return (builtTypes.get(method.replace(/^unsigned(?=[A-Z])/, '').replace(/^[A-Z]/, lower))?.(values, column) ?? null);
}
/** Whether a column numbers itself and is the key of its table. */
function isIncrement(method) {
    return method === 'id' || /increments$/i.test(method);
}
function lower(letter) {
    return letter.toLowerCase();
}
const serials = {
    big: 'bigserial',
    integer: 'serial',
    medium: 'serial',
    small: 'smallserial',
    tiny: 'smallserial',
    '': 'serial',
};
const plainTypes = {
    text: 'text',
    tinyText: 'varchar(255)',
    mediumText: 'text',
    longText: 'text',
    integer: 'integer',
    mediumInteger: 'integer',
    bigInteger: 'bigint',
    smallInteger: 'smallint',
    tinyInteger: 'smallint',
    foreignId: 'bigint',
    foreignIdFor: 'bigint',
    foreignUuid: 'uuid',
    foreignUlid: 'char(26)',
    float: 'double precision',
    double: 'double precision',
    boolean: 'boolean',
    json: 'json',
    jsonb: 'jsonb',
    date: 'date',
    year: 'integer',
    binary: 'bytea',
    uuid: 'uuid',
    ulid: 'char(26)',
    ipAddress: 'inet',
    macAddress: 'macaddr',
    geometry: 'geometry',
    geography: 'geography',
    point: 'geography(point, 4326)',
    tsvector: 'tsvector',
};
const builtTypes = new Map([
    ['string', ([length]) => `varchar(${(0,ask_value/* numberOf */.rl)(length) ?? 255})`],
    ['char', ([length]) => `char(${(0,ask_value/* numberOf */.rl)(length) ?? 255})`],
    ['decimal', ([total, places]) => `decimal(${(0,ask_value/* numberOf */.rl)(total) ?? 8}, ${(0,ask_value/* numberOf */.rl)(places) ?? 2})`],
    ['dateTime', ([precision]) => `timestamp(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) without time zone`],
    ['dateTimeTz', ([precision]) => `timestamp(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) with time zone`],
    ['timestamp', ([precision]) => `timestamp(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) without time zone`],
    ['timestampTz', ([precision]) => `timestamp(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) with time zone`],
    ['time', ([precision]) => `time(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) without time zone`],
    ['timeTz', ([precision]) => `time(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) with time zone`],
    ['vector', ([size]) => ((0,ask_value/* numberOf */.rl)(size) === null ? 'vector' : `vector(${(0,ask_value/* numberOf */.rl)(size)})`)],
    ['enum', ([labels], column) => enumeration(labels, column)],
    ['set', ([labels], column) => enumeration(labels, column)],
    ['rawColumn', ([definition]) => (0,ask_value/* textOf */.b6)(definition) ?? (0,ask_value/* nameOf */.Vb)(definition)],
]);
function enumeration(labels, column) {
    const given = (0,ask_value/* itemsOf */.S3)(labels).map(literal/* constantOf */.y).join(', ');
    return `varchar(255) CHECK (${(0,sql_text_names/* quoted */.TL)(column)} IN (${given || "''"}))`;
}
/** The type of `addColumn('string', 'name', ['length' => 20])`; null for one that is not known. */
function typeByName(type, column, options) {
    const values = ['length', 'total', 'places', 'precision', 'allowed'].map((key) => (0,ask_value/* entryOf */.Ms)(options, key));
    return columnType(type, column, values.filter(({ kind }) => kind !== 'nothing'));
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/names.js
/** A name as Laravel makes them: `orders_account_id_foreign`. */
function nameFor(table, columns, kind) {
    return [table, ...columns, kind].join('_').toLowerCase().replaceAll(/[-.]/g, '_');
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/column-calls.js










/** Adds or changes the column of a chain such as `$table->string('name')->nullable()`; false when it is no column. */
function takeColumn(table, links) {
    const [first] = links;
    if (first === undefined)
        return false;
    const name = columnName(first);
    const [one, , options] = (0,ask_value/* valuesOf */.sm)(first);
    const type = first.name === 'addColumn'
        ? typeByName((0,ask_value/* nameOf */.Vb)(one), name, options)
        : columnType(first.name, name, (0,ask_value/* valuesOf */.sm)(first).slice(1));
    if (type === null)
        return false;
    const column = columnOf(name, type, links);
    if ((0,ask_value/* linkNamed */.CF)(links, 'change') === null)
        add(table, column, first);
    else
        change(table, column, links);
    for (const at of links.slice(1)) {
        const sql = modifierSql(table, name, { at, links });
        if (sql !== null)
            send(table, sql, at);
    }
    return true;
}
function columnName(link) {
    const [first, second] = (0,ask_value/* valuesOf */.sm)(link);
    if (link.name === 'addColumn')
        return (0,ask_value/* nameOf */.Vb)(second);
    if (link.name === 'foreignIdFor')
        return (0,ask_value/* isGiven */.qR)(second) ? (0,ask_value/* nameOf */.Vb)(second) : keyOfModel(first);
    if (!(0,ask_value/* isGiven */.qR)(first))
        return defaultNames[link.name] ?? 'id';
    return (0,ask_value/* nameOf */.Vb)(first);
}
const defaultNames = {
    uuid: 'uuid',
    ulid: 'ulid',
    ipAddress: 'ip_address',
    macAddress: 'mac_address',
};
/** `user_id` of `User::class`. */
function keyOfModel(model) {
    const name = model?.kind === 'chain' ? model.root : (0,ask_value/* nameOf */.Vb)(model);
    return `${(0,inflect/* underscore */.z9)(name)}_id`;
}
function columnOf(name, type, links) {
    const [first] = links;
    const isKey = first !== undefined && isIncrement(first.name);
    const isNumbered = (0,ask_value/* linkNamed */.CF)(links, 'autoIncrement') !== null;
    return {
        name,
        type: isNumbered ? serialOf(type) : type,
        isRequired: !isNullable(links),
        default: defaultOf(links),
        more: [...generated(links), ...(isKey || isNumbered ? ['PRIMARY KEY'] : [])],
    };
}
function serialOf(type) {
    if (type === 'bigint')
        return 'bigserial';
    return type === 'smallint' ? 'smallserial' : 'serial';
}
function isNullable(links) {
    const nullable = links.findLast(({ name }) => name === 'nullable');
    return nullable !== undefined && !(0,ask_value/* isFalse */.Wu)((0,ask_value/* valuesOf */.sm)(nullable)[0]);
}
function defaultOf(links) {
    const current = (0,ask_value/* linkNamed */.CF)(links, 'useCurrent');
    if (current !== null)
        return 'CURRENT_TIMESTAMP';
    const [value] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'default'));
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    const sql = (0,row_conditions/* expressionOf */.ez)(value, rawSql);
    return sql === '$1' ? "''" : sql;
}
function generated(links) {
    const identity = (0,ask_value/* linkNamed */.CF)(links, 'generatedAs');
    if (identity !== null) {
        const when = (0,ask_value/* linkNamed */.CF)(links, 'always') === null ? 'BY DEFAULT' : 'ALWAYS';
        return [`GENERATED ${when} AS IDENTITY`];
    }
    const stored = (0,ask_value/* linkNamed */.CF)(links, 'storedAs');
    const virtual = (0,ask_value/* linkNamed */.CF)(links, 'virtualAs');
    const [expression] = (0,ask_value/* valuesOf */.sm)(stored ?? virtual);
    if (expression === undefined)
        return [];
    const sql = rawSql(expression) ?? (0,ask_value/* nameOf */.Vb)(expression);
    return [`GENERATED ALWAYS AS (${sql})${stored === null ? '' : ' STORED'}`];
}
/**
 * Laravel says type, NOT NULL and default anew, whatever of them changes. NOT NULL is sent to a column that nobody said may be NULL
 * as well; it does nothing there.
 */
function change(table, column, links) {
    const [at] = links;
    if (at === undefined)
        return;
    const alter = (sql) => {
        table.recorder.call(statements/* alterColumn */.H7(table.name, column.name, sql), at);
    };
    const key = `${table.name.name}.${column.name}`;
    const isSaid = (0,ask_value/* linkNamed */.CF)(links, 'nullable') !== null;
    alter(`TYPE ${column.type.replace(/ CHECK .*$/, '')}`);
    if (!column.isRequired)
        alter('DROP NOT NULL');
    else if (isSaid || table.nullable.has(key))
        alter('SET NOT NULL');
    alter(column.default === null ? 'DROP DEFAULT' : `SET DEFAULT ${column.default}`);
    if (column.isRequired)
        table.nullable.delete(key);
    else
        table.nullable.add(key);
}
function modifierSql(table, column, { at, links }) {
    const [given] = (0,ask_value/* valuesOf */.sm)(at);
    const named = (kind) => (0,ask_value/* textOf */.b6)(given) ?? nameFor(table.name.name, [column], kind);
    if ((0,ask_value/* isFalse */.Wu)(given))
        return null;
    switch (at.name) {
        case 'unique':
            return statements/* addConstraint */.p$(table.name, named('unique'), `UNIQUE (${(0,sql_text_names/* quoted */.TL)(column)})`);
        case 'primary':
            return statements/* addConstraint */.p$(table.name, null, `PRIMARY KEY (${(0,sql_text_names/* quoted */.TL)(column)})`);
        case 'index':
        case 'spatialIndex':
            return statements/* createIndex */.zi(table.name, {
                name: named(at.name.toLowerCase()),
                parts: [(0,sql_text_names/* quoted */.TL)(column)],
                using: at.name === 'index' ? null : 'gist',
            });
        case 'constrained':
            return constrained(table, column, { at, links });
        case 'references':
            return referencesSql(table, [column], links);
        default:
            return null;
    }
}
/** `foreignId('user_id')->constrained()` points to `users`, unless it says else. */
function constrained(table, column, { at, links }) {
    const [other, key, name] = (0,ask_value/* valuesOf */.sm)(at);
    const words = column.replace(/_(?:id|uuid|ulid)$/, '').split('_');
    const last = words.pop() ?? '';
    return foreignKeySql(table, {
        columns: [column],
        other: (0,ask_value/* isGiven */.qR)(other) ? (0,ask_value/* nameOf */.Vb)(other) : [...words, (0,inflect/* pluralize */.td)(last)].join('_'),
        keys: [(0,ask_value/* isGiven */.qR)(key) ? (0,ask_value/* nameOf */.Vb)(key) : 'id'],
        name: (0,ask_value/* textOf */.b6)(name),
        links,
    });
}
/** The foreign key of `->references('id')->on('users')`; null where it says no table. */
function referencesSql(table, columns, links) {
    const other = (0,ask_value/* linkNamed */.CF)(links, 'on');
    if (other === null)
        return null;
    const keys = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'references')).flatMap((value) => value.kind === 'list' ? value.items.map(ask_value/* nameOf */.Vb) : [(0,ask_value/* nameOf */.Vb)(value)]);
    return foreignKeySql(table, {
        columns,
        other: (0,ask_value/* nameOf */.Vb)((0,ask_value/* valuesOf */.sm)(other)[0]),
        keys,
        name: null,
        links,
    });
}
function foreignKeySql(table, { columns, other, keys, name, links }) {
    const [first] = links;
    const given = first?.name === 'foreign' ? (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)(first)[1]) : null;
    const definition = (0,table_parts/* foreignKey */.mt)({
        columns,
        otherTable: (0,sql_text_names/* tableNamed */.uE)(other),
        otherColumns: keys,
        onDelete: actionOn(links, 'Delete'),
        onUpdate: actionOn(links, 'Update'),
        isNotValid: (0,ask_value/* linkNamed */.CF)(links, 'notValid') !== null,
    });
    const ownName = name ?? given ?? nameFor(table.name.name, columns, 'foreign');
    return statements/* addConstraint */.p$(table.name, ownName, definition);
}
const actions = {
    cascadeOn: 'cascade',
    nullOn: 'set null',
    restrictOn: 'restrict',
    noActionOn: 'no action',
};
function actionOn(links, event) {
    const said = (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, `on${event}`))[0]);
    if (said !== null)
        return said;
    const short = links.find(({ name }) => name.endsWith(`On${event}`));
    return short === undefined ? null : (actions[short.name.slice(0, -event.length)] ?? null);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/column-sets.js





/** Adds the columns of a call that stands for several, such as `$table->timestamps()`; false when it is none of these. */
function takeColumnSet(table, links) {
    const [first] = links;
    if (first === undefined)
        return false;
    const morph = /^(nullable)?(uuid|ulid|numeric)?morphs$/i.exec(first.name);
    if (morph !== null) {
        const isNullable = morph[1] !== undefined;
        addMorph(table, first, {
            isNullable,
            type: morphTypes[(morph[2] ?? '').toLowerCase()] ?? 'bigint',
        });
        return true;
    }
    const columns = sets.get(first.name)?.((0,ask_value/* valuesOf */.sm)(first));
    if (columns === undefined)
        return false;
    const now = (0,ask_value/* linkNamed */.CF)(links, 'useCurrent') === null ? null : 'CURRENT_TIMESTAMP';
    for (const [name, type] of columns) {
        add(table, { name, type, isRequired: false, default: now, more: [] }, first);
    }
    return true;
}
const sets = new Map([
    ['timestamps', ([precision]) => both(precision, 'without')],
    ['nullableTimestamps', ([precision]) => both(precision, 'without')],
    ['datetimes', ([precision]) => both(precision, 'without')],
    ['timestampsTz', ([precision]) => both(precision, 'with')],
    ['nullableTimestampsTz', ([precision]) => both(precision, 'with')],
    ['softDeletes', (values) => deleted(values, 'without')],
    ['softDeletesDatetime', (values) => deleted(values, 'without')],
    ['softDeletesTz', (values) => deleted(values, 'with')],
    ['rememberToken', () => [['remember_token', 'varchar(100)']]],
]);
function both(precision, zone) {
    const type = stamp(precision, zone);
    return [
        ['created_at', type],
        ['updated_at', type],
    ];
}
function deleted([name, precision], zone) {
    return [[(0,ask_value/* textOf */.b6)(name) ?? 'deleted_at', stamp(precision, zone)]];
}
function stamp(precision, zone) {
    return `timestamp(${(0,ask_value/* numberOf */.rl)(precision) ?? 0}) ${zone} time zone`;
}
const morphTypes = { uuid: 'uuid', ulid: 'char(26)' };
/** Type and id of what a row belongs to, and their index. */
function addMorph(table, at, { isNullable, type }) {
    const [given, indexName] = (0,ask_value/* valuesOf */.sm)(at);
    const name = (0,ask_value/* nameOf */.Vb)(given);
    const columns = [`${name}_type`, `${name}_id`];
    const common = { isRequired: !isNullable, default: null, more: [] };
    add(table, { name: columns[0], type: 'varchar(255)', ...common }, at);
    add(table, { name: columns[1], type, ...common }, at);
    const sql = (0,statements/* createIndex */.zi)(table.name, {
        name: (0,ask_value/* textOf */.b6)(indexName) ?? nameFor(table.name.name, columns, 'index'),
        parts: columns.map(sql_text_names/* quoted */.TL),
    });
    send(table, sql, at);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/table-calls.js










/** Takes a call on a table's blueprint, in `Schema::create` and `Schema::table`. */
function takeTableCall(table, { root, links }) {
    const [first] = links;
    if (first === undefined || silent.has(first.name))
        return;
    const sent = calls.get(first.name)?.(table.name, (0,ask_value/* valuesOf */.sm)(first), links);
    if (sent !== undefined)
        for (const sql of sent)
            send(table, sql, first);
    else if (first.name === 'foreign')
        takeForeign(table, links, first);
    else if (first.name === 'after')
        runInside(root, first);
    else if (!takeColumnSet(table, links) && !takeColumn(table, links)) {
        table.recorder.unchecked(first.line, `call of \`${first.name}\`, which Laravel does not have`);
    }
}
/** What changes nothing but words, or is of another engine. */
const silent = new Set([
    'comment',
    'engine',
    'innoDb',
    'charset',
    'collation',
    'temporary',
    'getTable',
    'create',
]);
function takeForeign(table, links, first) {
    const sql = referencesSql(table, (0,ask_value/* namesOf */.eZ)((0,ask_value/* valuesOf */.sm)(first)[0]), links);
    if (sql !== null)
        send(table, sql, first);
}
function runInside(root, link) {
    const inner = (0,ask_value/* valuesOf */.sm)(link).find((value) => value.kind === 'function');
    inner?.call([(0,value/* named */.KT)(root)]);
}
const calls = new Map([
    ['index', (table, values, links) => [index(table, values, { links, kind: 'index' })]],
    [
        'spatialIndex',
        (table, values, links) => [index(table, values, { links, kind: 'spatialindex' })],
    ],
    ['fullText', (table, values, links) => [index(table, values, { links, kind: 'fulltext' })]],
    ['fulltext', (table, values, links) => [index(table, values, { links, kind: 'fulltext' })]],
    [
        'rawIndex',
        (table, [sql, name], links) => [
            statements/* createIndex */.zi(table, {
                name: (0,ask_value/* nameOf */.Vb)(name),
                parts: [`${(0,ask_value/* textOf */.b6)(sql) ?? rawOf(sql)}`],
                isConcurrent: (0,ask_value/* linkNamed */.CF)(links, 'online') !== null,
            }),
        ],
    ],
    [
        'unique',
        (table, [columns, name]) => [
            statements/* addConstraint */.p$(table, (0,ask_value/* textOf */.b6)(name) ?? nameFor(table.name, (0,ask_value/* namesOf */.eZ)(columns), 'unique'), `UNIQUE (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(columns))})`),
        ],
    ],
    [
        'primary',
        (table, [columns, name]) => [
            statements/* addConstraint */.p$(table, (0,ask_value/* textOf */.b6)(name), `PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(columns))})`),
        ],
    ],
    ['dropColumn', (table, values) => drop(table, (0,ask_value/* flatNames */.Gl)(values))],
    ['removeColumn', () => []],
    [
        'renameColumn',
        (table, [from, to]) => [statements/* renameColumn */.ZK(table, (0,ask_value/* nameOf */.Vb)(from), (0,ask_value/* nameOf */.Vb)(to))],
    ],
    ['renameIndex', (table, [from, to]) => [statements/* renameIndex */.Ju(table, (0,ask_value/* nameOf */.Vb)(from), (0,ask_value/* nameOf */.Vb)(to))]],
    ['rename', (table, [to]) => [statements/* renameTable */.vV(table, (0,ask_value/* nameOf */.Vb)(to))]],
    ['drop', (table) => [statements/* dropTable */.Sw(table)]],
    ['dropIfExists', (table) => [statements/* dropTable */.Sw(table, true)]],
    ['dropIndex', dropIndexOf('index')],
    ['dropSpatialIndex', dropIndexOf('spatialindex')],
    ['dropFullText', dropIndexOf('fulltext')],
    ['dropUnique', dropConstraintOf('unique')],
    ['dropForeign', dropConstraintOf('foreign')],
    [
        'dropPrimary',
        (table, [name]) => [statements/* dropConstraint */.FZ(table, (0,ask_value/* textOf */.b6)(name) ?? `${table.name}_pkey`)],
    ],
    ['dropConstrainedForeignId', (table, [column]) => dropForeignColumn(table, (0,ask_value/* nameOf */.Vb)(column))],
    [
        'dropForeignIdFor',
        (table, [model]) => [
            statements/* dropConstraint */.FZ(table, nameFor(table.name, [keyOf(model)], 'foreign')),
        ],
    ],
    [
        'dropConstrainedForeignIdFor',
        (table, [model, column]) => dropForeignColumn(table, (0,ask_value/* isGiven */.qR)(column) ? (0,ask_value/* nameOf */.Vb)(column) : keyOf(model)),
    ],
    ['dropTimestamps', (table) => drop(table, ['created_at', 'updated_at'])],
    ['dropTimestampsTz', (table) => drop(table, ['created_at', 'updated_at'])],
    ['dropSoftDeletes', (table, [column]) => drop(table, [(0,ask_value/* textOf */.b6)(column) ?? 'deleted_at'])],
    ['dropSoftDeletesTz', (table, [column]) => drop(table, [(0,ask_value/* textOf */.b6)(column) ?? 'deleted_at'])],
    ['dropRememberToken', (table) => drop(table, ['remember_token'])],
    [
        'dropMorphs',
        (table, [name, indexName]) => [
            statements/* dropIndex */.kD(table, (0,ask_value/* textOf */.b6)(indexName) ?? nameFor(table.name, morphColumns((0,ask_value/* nameOf */.Vb)(name)), 'index')),
            ...drop(table, morphColumns((0,ask_value/* nameOf */.Vb)(name))),
        ],
    ],
]);
function rawOf(value) {
    return (value === undefined ? null : rawSql(value)) ?? (0,ask_value/* nameOf */.Vb)(value);
}
function index(table, [columns, name, method], { links, kind }) {
    const raw = columns === undefined ? null : rawSql(columns);
    const names = (0,ask_value/* namesOf */.eZ)(columns);
    const text = names.map((column) => `to_tsvector('english', ${(0,sql_text_names/* quoted */.TL)(column)})`).join(' || ');
    const algorithm = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'algorithm'))[0] ?? method;
    return statements/* createIndex */.zi(table, {
        name: (0,ask_value/* textOf */.b6)(name) ?? nameFor(table.name, raw === null ? names : ['raw'], kind),
        parts: kind === 'fulltext' ? [`(${text})`] : raw === null ? names.map(sql_text_names/* quoted */.TL) : [`(${raw})`],
        using: usingOf(kind) ?? (0,ask_value/* textOf */.b6)(algorithm),
        isConcurrent: (0,ask_value/* linkNamed */.CF)(links, 'online') !== null,
    });
}
function usingOf(kind) {
    if (kind === 'fulltext')
        return 'gin';
    return kind === 'spatialindex' ? 'gist' : null;
}
function drop(table, columns) {
    return columns.map((column) => statements/* dropColumn */.U6(table, column));
}
/** A name, or the columns it is made of. */
function nameGiven(table, given, kind) {
    return given?.kind === 'list' ? nameFor(table.name, (0,ask_value/* namesOf */.eZ)(given), kind) : (0,ask_value/* nameOf */.Vb)(given);
}
function dropIndexOf(kind) {
    return (table, [given]) => [statements/* dropIndex */.kD(table, nameGiven(table, given, kind))];
}
function dropConstraintOf(kind) {
    return (table, [given]) => [statements/* dropConstraint */.FZ(table, nameGiven(table, given, kind))];
}
function dropForeignColumn(table, column) {
    return [
        statements/* dropConstraint */.FZ(table, nameFor(table.name, [column], 'foreign')),
        statements/* dropColumn */.U6(table, column),
    ];
}
function keyOf(model) {
    return `${(0,inflect/* underscore */.z9)(model?.kind === 'chain' ? model.root : (0,ask_value/* nameOf */.Vb)(model))}_id`;
}
function morphColumns(name) {
    return [`${name}_type`, `${name}_id`];
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/read-laravel.js











/**
 * A reader of what migrations of Laravel send to PostgreSQL when they go forward, in the order they run: `change()` says anew what a
 * column is to be, and what it was stands in the files before.
 */
function openLaravel(grammar) {
    const nullable = new Set();
    return (file) => readLaravel(file, grammar, nullable);
}
function readLaravel(file, grammar, nullable) {
    const recorder = (0,code_recorder/* openRecorder */.L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    let open = null;
    const script = (0,open_script/* openScript */.m)(root, (chain) => take(chain, open, run));
    const run = {
        recorder,
        nullable,
        isWrapped: !(0,ask_value/* isFalse */.Wu)(script.find('withinTransaction')),
        inTable(table, build) {
            const before = open;
            open = table;
            build();
            open = before;
        },
    };
    const engine = otherEngine(script.find('connection'));
    const up = script.method('up');
    if (engine !== null)
        recorder.unchecked(1, engine);
    else if (up === null)
        recorder.unchecked(1, 'no method `up` in this file');
    else
        up.call([]);
    if (script.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
    return (0,code_recorder/* stepsOf */.B)(file, recorder, run.isWrapped ? 'wrapped' : 'none');
}
function take(chain, open, run) {
    if (chain.root === blueprintRoot && open !== null)
        takeTableCall(open, chain);
    else if (isSchema(chain))
        takeSchemaCall(chain.links, run);
    else if (chain.root === 'DB')
        takeDatabaseCall(chain, run);
    else if (!quiet.has(chain.root))
        takeOther(chain, run);
}
/** `Schema::table(…)`, `app('db')->connection()->getSchemaBuilder()->table(…)`, `$this->schema->table(…)`. */
function isSchema({ root, links }) {
    return (root === 'Schema' ||
        /schema$/i.test(root) ||
        links.some(({ name }) => /^(?:schema|getSchemaBuilder)$/.test(name)));
}
/** What speaks to no table. */
const quiet = new Set([
    'Log',
    'Cache',
    'Str',
    'Arr',
    'Carbon',
    'Config',
    'App',
    'Storage',
    'File',
    'Http',
    'Event',
    'Queue',
    'Hash',
    'Crypt',
    'Route',
    'URL',
    'Auth',
]);
const statementMethods = new Set([
    'statement',
    'unprepared',
    'affectingStatement',
    'select',
    'scalar',
    'insert',
    'update',
    'delete',
]);
function takeDatabaseCall(chain, run) {
    const { links } = chain;
    const last = links.at(-1);
    if (last?.values == null)
        return;
    const engine = otherEngine((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'connection'))[0]);
    const isRows = (0,ask_value/* linkNamed */.CF)(links, 'table', 'query') !== null;
    if (engine !== null)
        run.recorder.unchecked(last.line, engine);
    else if (last.name === 'transaction')
        takeTransaction(last, run);
    else if (isRows)
        takeRows(chain, run);
    else if (statementMethods.has(last.name))
        takeStatement(last, run);
    else if (last.name === 'beginTransaction' && !run.isWrapped)
        run.recorder.call('BEGIN', last);
    else if (last.name === 'commit' && !run.isWrapped)
        run.recorder.call('COMMIT', last);
}
function takeStatement(link, { recorder }) {
    const [given, bindings] = (0,ask_value/* valuesOf */.sm)(link);
    const raw = given?.kind === 'chain' ? (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(given.links, 'raw'))[0] : given;
    if (raw?.kind === 'text')
        recorder.embedded((0,raw_sql/* bound */.$)(raw, bindings));
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
/** Within the migration's own transaction it is a savepoint. */
function takeTransaction(link, { recorder, isWrapped }) {
    if (!isWrapped)
        recorder.call('BEGIN', { line: link.line, endLine: link.line });
    (0,ask_value/* valuesOf */.sm)(link)
        .find((value) => value.kind === 'function')
        ?.call([]);
    if (!isWrapped)
        recorder.call('COMMIT', { line: link.endLine, endLine: link.endLine });
}
function takeRows(chain, { recorder }) {
    const batch = batchesOf(chain.links);
    const rows = rowsSql(chain);
    if (batch !== null) {
        const each = (0,ask_value/* valuesOf */.sm)(batch).find((value) => value.kind === 'function');
        each?.call([(0,value/* named */.KT)('$rows of a batch')]);
    }
    if (rows !== null && (batch === null || batch.name === 'when'))
        recorder.call(rows.sql, rows.at);
}
/** Models begin with a capital letter; a variable that nobody knows is a row of one, and waits for nobody. */
function takeOther(chain, run) {
    const isModel = /^[A-Z]\w*$/.test(chain.root);
    const isCommand = /^(?:run|call|handle|__invoke)$/.test((0,code_chain/* lastName */.UK)(chain));
    if (chain.root === 'Artisan' || (isModel && isCommand)) {
        run.recorder.unchecked(chain.line, `call of \`${(0,code_chain/* lastName */.UK)(chain)}\` on \`${chain.root}\``);
    }
    else if (isModel || batchesOf(chain.links) !== null) {
        takeRows(chain, run);
    }
    else if (handsBlueprint(chain)) {
        run.recorder.unchecked(chain.line, `call of \`${(0,code_chain/* lastName */.UK)(chain)}\`, which is not in this file`);
    }
}
function handsBlueprint({ links }) {
    const values = links.flatMap((link) => (0,ask_value/* valuesOf */.sm)(link));
    return values.some((value) => value.kind === 'chain' && value.root === blueprintRoot);
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

/***/ 72039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ columnPath),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10648);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91599);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36256);



/**
 * The condition that a query builder's `where` calls make, in the words that Knex and Laravel share; null where there is none.
 * What is only known at run time is a parameter.
 */
function conditionOf(links, rawOf) {
    let condition = null;
    for (const link of links) {
        const next = conditionOfLink(link, rawOf);
        if (next === null)
            continue;
        const joint = /^or[A-Z]/.test(link.name) ? 'OR' : 'AND';
        condition = condition === null ? next : `${condition} ${joint} ${next}`;
    }
    return condition;
}
/** A value as an expression: raw SQL, a constant, or a parameter. */
function expressionOf(value, rawOf) {
    if (value === undefined)
        return '$1';
    const raw = rawOf(value);
    if (raw !== null)
        return raw;
    return value.kind === 'chain' || value.kind === 'function' ? '$1' : (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .constantOf */ .y)(value);
}
/** A column, with or without its table: `orders.id`. */
function columnPath(name) {
    return name.split('.').map(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL).join('.');
}
function conditionOfLink({ name, values }, rawOf) {
    const kind = name.replace(/^(?:and|or)W/, 'w');
    if (values === null || !kind.startsWith('where'))
        return null;
    return kinds[kind]?.(values, rawOf) ?? '$1';
}
const kinds = {
    where: comparison,
    whereNot: (values, rawOf) => `NOT (${comparison(values, rawOf)})`,
    whereNull: ([column]) => `${columnOf(column)} IS NULL`,
    whereNotNull: ([column]) => `${columnOf(column)} IS NOT NULL`,
    whereIn: ([column, values], rawOf) => `${columnOf(column)} IN (${members(values, rawOf)})`,
    whereNotIn: ([column, values], rawOf) => `${columnOf(column)} NOT IN (${members(values, rawOf)})`,
    whereBetween: ([column, range], rawOf) => {
        const [from, to] = (0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(range);
        return `${columnOf(column)} BETWEEN ${expressionOf(from, rawOf)} AND ${expressionOf(to, rawOf)}`;
    },
    whereRaw: ([sql]) => `(${((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(sql) ?? '$1').replaceAll('?', '$1')})`,
    whereColumn: ([one, ...rest]) => `${columnOf(one)} = ${columnOf(rest.at(-1))}`,
};
function comparison(values, rawOf) {
    const [first, second, third] = values;
    if (first?.kind === 'record')
        return ofRecord(first.entries, rawOf);
    if (first?.kind === 'list') {
        return first.items.map((item) => comparison((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(item), rawOf)).join(' AND ') || '$1';
    }
    if (first === undefined || second === undefined)
        return rawOrParameter(first, rawOf);
    const operator = third === undefined ? '=' : operatorOf(second);
    const value = third ?? second;
    if (value.kind === 'nothing') {
        return `${columnOf(first)} IS ${operator === '=' ? '' : 'NOT '}NULL`;
    }
    return `${columnOf(first)} ${operator} ${expressionOf(value, rawOf)}`;
}
function rawOrParameter(value, rawOf) {
    return (value === undefined ? null : rawOf(value)) ?? '$1';
}
function ofRecord(entries, rawOf) {
    const conditions = [...entries].map(([column, value]) => matches(columnPath(column), value, rawOf));
    return conditions.join(' AND ') || '$1';
}
function matches(column, value, rawOf) {
    if (value.kind === 'nothing')
        return `${column} IS NULL`;
    if (value.kind === 'list')
        return `${column} IN (${members(value, rawOf)})`;
    if (value.kind !== 'record')
        return `${column} = ${expressionOf(value, rawOf)}`;
    const compared = [...value.entries].map(([key, each]) => {
        const operator = wordOperators[key.replace(/^.*\./, '')] ?? '=';
        return each.kind === 'nothing'
            ? `${column} IS ${operator === '<>' ? 'NOT ' : ''}NULL`
            : `${column} ${operator} ${expressionOf(each, rawOf)}`;
    });
    return compared.join(' AND ') || '$1';
}
/** Operators by the names that Sequelize has for them: `[Op.gt]: 0`. */
const wordOperators = {
    gt: '>',
    gte: '>=',
    lt: '<',
    lte: '<=',
    ne: '<>',
    not: '<>',
    like: 'LIKE',
};
const operators = new Set([
    '=',
    '<',
    '>',
    '<=',
    '>=',
    '<>',
    '!=',
    'like',
    'ilike',
]);
function operatorOf(value) {
    const written = ((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '').toLowerCase();
    return operators.has(written) ? written : '=';
}
function members(values, rawOf) {
    if (values?.kind !== 'list' || values.items.length === 0)
        return '$1';
    return values.items.map((item) => expressionOf(item, rawOf)).join(', ');
}
function columnOf(value) {
    return columnPath((0,_code_ask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value));
}


/***/ }),

/***/ 40251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ insertRows),
/* harmony export */   dm: () => (/* binding */ updateRows),
/* harmony export */   pf: () => (/* binding */ deleteRows)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36256);

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


/***/ })

};
