export const id = 9983;
export const ids = [9983];
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

/***/ 59983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKnex: () => (/* binding */ readKnex)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/chain.js
var code_chain = __webpack_require__(70640);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(90823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/javascript/open-script.js + 9 modules
var open_script = __webpack_require__(20394);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/knex/raw-sql.js
var raw_sql = __webpack_require__(14815);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var names = __webpack_require__(36256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/row-conditions.js
var row_conditions = __webpack_require__(72039);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/rows.js
var sql_text_rows = __webpack_require__(40251);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/row-calls.js





/** SQL of a query such as `knex('orders').where({ id }).update({ state: 0 })`; null for one that changes and locks nothing. */
function rowsSql(links) {
    const table = tableIn(links);
    if (table === null)
        return null;
    const at = links.find(({ name, values }) => values !== null && changes.has(name));
    if (at === undefined)
        return null;
    const where = (0,row_conditions/* conditionOf */.rI)(links, raw_sql/* rawSql */.B);
    const sql = changes.get(at.name)?.(table, (0,ask_value/* valuesOf */.sm)(at), where);
    return sql === undefined ? null : { sql, at };
}
/** The table that `knex('orders')`, `knex.from('orders')` or `.table('orders')` names; null where none does. */
function tableIn(links) {
    const link = (0,ask_value/* linkNamed */.CF)(links, '()', 'table', 'from', 'into', 'batchInsert');
    const [given] = (0,ask_value/* valuesOf */.sm)(link);
    if (!(0,ask_value/* isGiven */.qR)(given))
        return null;
    const schema = (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'withSchema'))[0]);
    const aliased = given.kind === 'record' ? [...given.entries.values()][0] : given;
    return (0,names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(aliased).replace(/\s+as\s+.*$/i, ''), schema);
}
const changes = new Map([
    ['update', (table, values, where) => (0,sql_text_rows/* updateRows */.dm)(table, assignmentsOf(values), where)],
    ['increment', (table, values, where) => (0,sql_text_rows/* updateRows */.dm)(table, counted(values, '+'), where)],
    ['decrement', (table, values, where) => (0,sql_text_rows/* updateRows */.dm)(table, counted(values, '-'), where)],
    ['del', (table, _, where) => (0,sql_text_rows/* deleteRows */.pf)(table, where)],
    ['delete', (table, _, where) => (0,sql_text_rows/* deleteRows */.pf)(table, where)],
    ['truncate', (table) => `TRUNCATE ${(0,names/* shown */.SP)(table)} RESTART IDENTITY`],
    ['insert', (table, [rows]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow((0,ask_value/* itemsOf */.S3)(rows)[0]))],
    ['batchInsert', (table, [, rows]) => (0,sql_text_rows/* insertRows */.R6)(table, ofRow((0,ask_value/* itemsOf */.S3)(rows)[0]))],
    [
        'forUpdate',
        (table, _, where) => `SELECT * FROM ${(0,names/* shown */.SP)(table)}${whereClause(where)} FOR UPDATE`,
    ],
]);
function whereClause(where) {
    return where === null ? '' : ` WHERE ${where}`;
}
function assignmentsOf([first, second]) {
    if (first?.kind === 'record')
        return ofRow(first);
    return (0,ask_value/* isGiven */.qR)(first) && second !== undefined
        ? [[(0,ask_value/* nameOf */.Vb)(first), (0,row_conditions/* expressionOf */.ez)(second, raw_sql/* rawSql */.B)]]
        : [];
}
function ofRow(row) {
    if (row?.kind !== 'record')
        return [];
    return [...row.entries.keys()].map((key) => [key, (0,row_conditions/* expressionOf */.ez)((0,ask_value/* entryOf */.Ms)(row, key), raw_sql/* rawSql */.B)]);
}
function counted([column, by], sign) {
    const name = (0,ask_value/* nameOf */.Vb)(column);
    return [[name, `${(0,names/* quoted */.TL)(name)} ${sign} ${(0,ask_value/* numberOf */.rl)(by) ?? 1}`]];
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/schema-calls.js





/** Takes the calls on `knex.schema`, one after the other. */
function takeSchemaCalls(links, run) {
    let schema = null;
    for (const link of links) {
        if (link.name === 'withSchema')
            schema = (0,ask_value/* nameOf */.Vb)((0,ask_value/* valuesOf */.sm)(link)[0]);
        else
            takeSchemaCall(link, { run, schema });
    }
}
/** Name of the root that stands for the builder of a table. */
const tableRoot = 'a table of Knex';
function takeSchemaCall(link, { run, schema }) {
    if (link.values === null || silent.has(link.name))
        return;
    const table = (0,names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(link.values[0]), schema);
    const build = builders.get(link.name);
    const sql = simple.get(link.name)?.(table, link.values);
    if (build !== undefined)
        build(table, link, run);
    else if (sql !== undefined)
        run.recorder.call(sql, link);
    else
        run.recorder.unchecked(link.line, `call of \`schema.${link.name}\``);
}
/** Questions, and settings of the query itself. */
const silent = new Set([
    'hasTable',
    'hasColumn',
    'generateDdlCommands',
    'transacting',
    'toSQL',
    'toString',
    'toQuery',
    'queryContext',
    'debug',
    'on',
    'timeout',
    'then',
    'catch',
]);
const builders = new Map([
    ['createTable', (table, link, run) => create(table, { link, run, ifNotExists: false })],
    ['createTableIfNotExists', (table, link, run) => create(table, { link, run, ifNotExists: true })],
    ['alterTable', alter],
    ['table', alter],
    ['createTableLike', createLike],
    [
        'raw',
        (_, { line, values }, { recorder }) => {
            const [sql, bindings] = values ?? [];
            if (sql?.kind === 'text')
                recorder.embedded((0,raw_sql/* bound */.$)(sql, bindings));
            else
                recorder.unchecked(line, 'SQL that is put together at run time');
        },
    ],
]);
const simple = new Map([
    ['dropTable', (table) => statements/* dropTable */.Sw(table)],
    ['dropTableIfExists', (table) => statements/* dropTable */.Sw(table, true)],
    ['renameTable', (table, [, to]) => statements/* renameTable */.vV(table, (0,ask_value/* nameOf */.Vb)(to))],
    ['createSchema', (_, [name]) => `CREATE SCHEMA ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    ['createSchemaIfNotExists', (_, [name]) => `CREATE SCHEMA IF NOT EXISTS ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    ['dropSchema', (_, [name]) => `DROP SCHEMA ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    ['dropSchemaIfExists', (_, [name]) => `DROP SCHEMA IF EXISTS ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    ['createExtension', (_, [name]) => `CREATE EXTENSION ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    [
        'createExtensionIfNotExists',
        (_, [name]) => `CREATE EXTENSION IF NOT EXISTS ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`,
    ],
    ['dropExtension', (_, [name]) => `DROP EXTENSION ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    ['dropExtensionIfExists', (_, [name]) => `DROP EXTENSION IF EXISTS ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`],
    ['createView', (view) => `CREATE VIEW ${(0,names/* shown */.SP)(view)} AS SELECT 1`],
    ['createViewOrReplace', (view) => `CREATE OR REPLACE VIEW ${(0,names/* shown */.SP)(view)} AS SELECT 1`],
    ['createMaterializedView', (view) => `CREATE MATERIALIZED VIEW ${(0,names/* shown */.SP)(view)} AS SELECT 1`],
    ['dropView', (view) => `DROP VIEW ${(0,names/* shown */.SP)(view)}`],
    ['dropViewIfExists', (view) => `DROP VIEW IF EXISTS ${(0,names/* shown */.SP)(view)}`],
    ['dropMaterializedView', (view) => `DROP MATERIALIZED VIEW ${(0,names/* shown */.SP)(view)}`],
    ['dropMaterializedViewIfExists', (view) => `DROP MATERIALIZED VIEW IF EXISTS ${(0,names/* shown */.SP)(view)}`],
    ['renameView', (view, [, to]) => `ALTER VIEW ${(0,names/* shown */.SP)(view)} RENAME TO ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(to))}`],
    ['refreshMaterializedView', (view, [, concurrently]) => refresh(view, concurrently)],
]);
function refresh(view, concurrently) {
    const isConcurrent = concurrently?.kind === 'truth' && concurrently.value;
    return `REFRESH MATERIALIZED VIEW ${isConcurrent ? 'CONCURRENTLY ' : ''}${(0,names/* shown */.SP)(view)}`;
}
function create(table, { link, run, ifNotExists }) {
    const open = { name: table, parts: [], afterwards: [] };
    build(open, link, run);
    run.recorder.call(statements/* createTable */.ZR(table, open.parts ?? [], { ifNotExists }), link);
    for (const { sql, at } of open.afterwards)
        run.recorder.call(sql, at);
}
function alter(table, link, run) {
    build({ name: table, parts: null, afterwards: [] }, link, run);
}
function createLike(table, link, run) {
    const like = (0,names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)((0,ask_value/* valuesOf */.sm)(link)[1]));
    run.recorder.call(`CREATE TABLE ${(0,names/* shown */.SP)(table)} (LIKE ${(0,names/* shown */.SP)(like)} INCLUDING ALL)`, link);
    build({ name: table, parts: null, afterwards: [] }, link, run);
}
function build(table, link, run) {
    const callback = (0,ask_value/* valuesOf */.sm)(link).find((value) => value.kind === 'function');
    if (callback === undefined) {
        const given = (0,ask_value/* valuesOf */.sm)(link).findLast(({ kind }) => kind === 'chain');
        const source = given?.kind === 'chain' ? given.source : '';
        if (source === '' || link.name === 'createTableLike')
            return;
        run.recorder.unchecked(link.line, `callback \`${source.slice(0, 60)}\`, which is not in this file`);
        return;
    }
    run.inTable(table, () => callback.call([(0,value/* named */.KT)(tableRoot)]));
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/column-checks.js




/** The constraint of `.checkPositive()` and its kind at a column; null for any other call. */
function columnCheck(table, column, at) {
    const check = checks.get(at.name);
    if (check === undefined)
        return null;
    const values = (0,ask_value/* valuesOf */.sm)(at);
    const condition = check.condition((0,names/* quoted */.TL)(column), values);
    return (0,statements/* addConstraint */.p$)(table, (0,ask_value/* textOf */.b6)(values[check.name]), `CHECK (${condition})`);
}
const checks = new Map([
    ['checkPositive', { condition: (column) => `${column} > 0`, name: 0 }],
    ['checkNegative', { condition: (column) => `${column} < 0`, name: 0 }],
    ['checkIn', { condition: (column, [of]) => `${column} IN (${constants(of)})`, name: 1 }],
    ['checkNotIn', { condition: (column, [of]) => `${column} NOT IN (${constants(of)})`, name: 1 }],
    ['checkBetween', { condition: between, name: 1 }],
    ['checkLength', { condition: checkLength, name: 2 }],
    ['checkRegex', { condition: (column, [of]) => `${column} ~ ${(0,literal/* literal */.e)((0,ask_value/* nameOf */.Vb)(of))}`, name: 1 }],
]);
function constants(value) {
    return (0,ask_value/* itemsOf */.S3)(value).map(literal/* constantOf */.y).join(', ') || 'NULL';
}
function between(column, [range]) {
    const [from, to] = (0,ask_value/* itemsOf */.S3)(range);
    return `${column} BETWEEN ${constants(from)} AND ${constants(to)}`;
}
function checkLength(column, [operator, length]) {
    const written = (0,ask_value/* textOf */.b6)(operator) ?? '=';
    const isKnown = ['=', '!=', '<', '>', '<=', '>=', '<>'].includes(written);
    return `length(${column}) ${isKnown ? written : '='} ${constants(length)}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/column-types.js



/**
 * The type of a column that a method of Knex's table builder adds, as Knex writes it for PostgreSQL; null for other methods.
 * `values` are those behind the column's name.
 */
function columnType(method, column, values) {
    return types.get(method)?.(values, column) ?? null;
}
/** Columns that are numbered by the server. */
function isIncrement(method) {
    return /increments$/i.test(method);
}
/** The type that an enum with a type of its own has to be created with; null for any other column. */
function newEnum(values) {
    const [labels, options] = values;
    if (!(0,ask_value/* isSet */.vM)(options, 'useNative') || (0,ask_value/* isSet */.vM)(options, 'existingType'))
        return null;
    return { name: (0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'enumName')), labels: literals(labels) };
}
const types = new Map(Object.entries({
    increments: () => 'serial',
    bigincrements: () => 'bigserial',
    bigIncrements: () => 'bigserial',
    integer: () => 'integer',
    int: () => 'integer',
    mediumint: () => 'integer',
    tinyint: () => 'smallint',
    smallint: () => 'smallint',
    bigint: () => 'bigint',
    bigInteger: () => 'bigint',
    biginteger: () => 'bigint',
    text: () => 'text',
    string: ([length]) => `varchar(${(0,ask_value/* numberOf */.rl)(length) ?? 255})`,
    varchar: ([length]) => `varchar(${(0,ask_value/* numberOf */.rl)(length) ?? 255})`,
    float: () => 'real',
    double: () => 'double precision',
    decimal,
    numeric: decimal,
    boolean: () => 'boolean',
    bool: () => 'boolean',
    date: () => 'date',
    datetime: timestamp,
    dateTime: timestamp,
    timestamp,
    timestamptz: () => 'timestamptz',
    time: () => 'time',
    binary: () => 'bytea',
    json: () => 'json',
    jsonb: () => 'jsonb',
    uuid: ([options]) => ((0,ask_value/* isSet */.vM)(options, 'useBinaryUuid') ? 'bytea' : 'uuid'),
    enum: enumeration,
    enu: enumeration,
    geometry: () => 'geometry',
    geography: () => 'geography',
    point: () => 'point',
    specificType: ([type]) => (0,ask_value/* textOf */.b6)(type) ?? (0,ask_value/* nameOf */.Vb)(type),
}));
function decimal([precision, scale]) {
    if (precision?.kind === 'nothing')
        return 'decimal';
    return `decimal(${(0,ask_value/* numberOf */.rl)(precision) ?? 8}, ${(0,ask_value/* numberOf */.rl)(scale) ?? 2})`;
}
function timestamp([options, precisionBehind]) {
    const isWithoutZone = options?.kind === 'record' ? (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'useTz')) : false;
    const isOldWithoutZone = options?.kind === 'truth' && options.value;
    const precision = (0,ask_value/* numberOf */.rl)((0,ask_value/* entryOf */.Ms)(options, 'precision')) ?? (0,ask_value/* numberOf */.rl)(precisionBehind);
    const type = isWithoutZone || isOldWithoutZone ? 'timestamp' : 'timestamptz';
    return precision === null ? type : `${type}(${precision})`;
}
function enumeration([labels, options], column) {
    if (!(0,ask_value/* isSet */.vM)(options, 'useNative'))
        return `text CHECK (${(0,names/* quoted */.TL)(column)} IN (${literals(labels)}))`;
    const schema = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'schemaName'));
    const name = (0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'enumName')));
    return schema === null ? name : `${(0,names/* quoted */.TL)(schema)}.${name}`;
}
function literals(labels) {
    return (0,ask_value/* itemsOf */.S3)(labels).map(literal/* constantOf */.y).join(', ') || "''";
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/knex-run.js
/** Sends SQL for a call at once, or once the new table is there. */
function send(table, sql, { at, run }) {
    if (table.parts === null)
        run.recorder.call(sql, at);
    else
        table.afterwards.push({ sql, at });
}
/** A name as Knex makes them: `orders_account_id_index`. */
function nameFor({ name }, columns, kind) {
    const base = [name, ...columns, kind].join('_');
    return base.replaceAll(/[.-]/g, '_').toLowerCase();
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/add-column.js









/** Adds or alters the column of a chain such as `table.integer('state').notNullable()`; false when it is no column. */
function takeColumn(table, links, run) {
    const [first] = links;
    if (first === undefined)
        return false;
    const [nameGiven, ...values] = first.values ?? [];
    const name = isIncrement(first.name) && !isGivenName(nameGiven) ? 'id' : (0,ask_value/* nameOf */.Vb)(nameGiven);
    const type = columnType(first.name, name, values);
    if (type === null)
        return false;
    if (/^enu/.test(first.name))
        createEnum(values, first, run);
    const column = columnOf(name, type, links);
    if ((0,ask_value/* linkNamed */.CF)(links, 'alter') !== null)
        add_column_alter(table, column, { links, run });
    else if (table.parts !== null)
        table.parts.push((0,table_parts/* columnDefinition */.CJ)(column));
    else
        run.recorder.call(statements/* addColumn */.cq(table.name, column), first);
    takeModifiers(table, name, { links, run });
    return true;
}
function isGivenName(value) {
    return (0,ask_value/* isGiven */.qR)(value) && value.kind !== 'record';
}
function createEnum(values, at, { recorder }) {
    const type = newEnum(values);
    if (type !== null)
        recorder.call(`CREATE TYPE ${(0,names/* quoted */.TL)(type.name)} AS ENUM (${type.labels})`, at);
}
function columnOf(name, type, links) {
    const [first] = links;
    const isNumbered = first !== undefined && isIncrement(first.name);
    const isKey = isNumbered && !(0,ask_value/* valuesOf */.sm)(first).some((value) => (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(value, 'primaryKey')));
    return {
        name,
        type,
        isRequired: isRequired(links),
        default: defaultOf(links),
        more: isKey ? ['PRIMARY KEY'] : [],
    };
}
function isRequired(links) {
    const last = links.findLast(({ name }) => /^(?:notNullable|notNull|nullable)$/.test(name));
    if (last === undefined)
        return false;
    return last.name === 'nullable' ? (0,ask_value/* isFalse */.Wu)((0,ask_value/* valuesOf */.sm)(last)[0]) : true;
}
function defaultOf(links) {
    const [value] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'defaultTo', 'default'));
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    const sql = (0,row_conditions/* expressionOf */.ez)(value, raw_sql/* rawSql */.B);
    return sql === '$1' ? "''" : sql;
}
/** Knex drops default and NOT NULL first, sets the type, and sets again what is wanted. */
function add_column_alter(table, column, { links, run }) {
    const [options] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'alter'));
    const [at] = links;
    if (at === undefined)
        return;
    const change = (sql) => {
        run.recorder.call(statements/* alterColumn */.H7(table.name, column.name, sql), at);
    };
    const isNullability = !(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'alterNullable'));
    change('DROP DEFAULT');
    if (isNullability)
        change('DROP NOT NULL');
    if (!(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'alterType'))) {
        change(`TYPE ${column.type} USING (${(0,names/* quoted */.TL)(column.name)}::${column.type})`);
    }
    if (column.default !== null)
        change(`SET DEFAULT ${column.default}`);
    if (isNullability && column.isRequired)
        change('SET NOT NULL');
}
/** What is chained to a column and sent on its own. */
function takeModifiers(table, column, { links, run }) {
    const [first] = links;
    for (const at of links.slice(1)) {
        // An increment is the key of its table already.
        if (at.name === 'primary' && isIncrement(first?.name ?? ''))
            continue;
        const sql = modifierSql(table, column, { at, links });
        if (sql !== null)
            send(table, sql, { at, run });
    }
}
function modifierSql(table, column, { at, links }) {
    const values = (0,ask_value/* valuesOf */.sm)(at);
    switch (at.name) {
        case 'unique':
            return unique(table, column, values);
        case 'primary':
            return statements/* addConstraint */.p$(table.name, constraintName(values) ?? `${table.name.name}_pkey`, `PRIMARY KEY (${(0,names/* quoted */.TL)(column)})`);
        case 'index':
            return statements/* createIndex */.zi(table.name, {
                name: (0,ask_value/* textOf */.b6)(values[0]) ?? nameFor(table.name, [column], 'index'),
                parts: [(0,names/* quoted */.TL)(column)],
                using: (0,ask_value/* textOf */.b6)(values[1]),
            });
        case 'references':
            return referencesSql(table, [column], { at, links });
        default:
            return columnCheck(table.name, column, at);
    }
}
function constraintName([options]) {
    return ((0,ask_value/* textOf */.b6)(options) ??
        (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'constraintName')) ??
        (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'indexName')));
}
function unique(table, column, values) {
    const name = constraintName(values) ?? nameFor(table.name, [column], 'unique');
    return statements/* addConstraint */.p$(table.name, name, `UNIQUE (${(0,names/* quoted */.TL)(column)})`);
}
/** The foreign key of `.references('id').inTable('accounts')`, or of `.references('accounts.id')`; null without a table. */
function referencesSql(table, columns, { at, links }) {
    const given = (0,ask_value/* namesOf */.eZ)((0,ask_value/* valuesOf */.sm)(at)[0]);
    const other = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'inTable', 'on'))[0];
    const [first] = given;
    const dot = first?.lastIndexOf('.') ?? -1;
    if (other === undefined && dot < 0)
        return null;
    const otherTable = other === undefined ? (first ?? '').slice(0, dot) : (0,ask_value/* nameOf */.Vb)(other);
    const otherColumns = other === undefined ? [(first ?? '').slice(dot + 1)] : given;
    const named = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'withKeyName'))[0];
    const definition = (0,table_parts/* foreignKey */.mt)({
        columns,
        otherTable: (0,names/* tableNamed */.uE)(otherTable),
        otherColumns,
        onDelete: (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'onDelete'))[0]),
        onUpdate: (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'onUpdate'))[0]),
        isDeferrable: (0,ask_value/* linkNamed */.CF)(links, 'deferrable') !== null && isDeferred(links),
    });
    const name = (0,ask_value/* textOf */.b6)(named) ?? nameFor(table.name, columns, 'foreign');
    return statements/* addConstraint */.p$(table.name, name, definition);
}
function isDeferred(links) {
    const [how] = (0,ask_value/* itemsOf */.S3)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'deferrable'))[0]);
    return (0,ask_value/* textOf */.b6)(how) !== 'not deferrable' || (0,ask_value/* isSet */.vM)(how, 'deferred');
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/index-parts.js




/** What an index is of: columns, and expressions that are written as raw SQL. */
function partsOf(columns) {
    return (0,ask_value/* itemsOf */.S3)(columns).map((column) => (0,raw_sql/* rawSql */.B)(column) ?? (0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(column)));
}
/** The condition of `predicate: knex.whereNotNull('sent_at')`; null where there is none. */
function conditionIn(predicate) {
    if (predicate.kind === 'text')
        return (0,ask_value/* textOf */.b6)(predicate);
    if (predicate.kind !== 'chain')
        return null;
    if ((0,ask_value/* linkNamed */.CF)(predicate.links, 'raw') !== null)
        return (0,raw_sql/* rawSql */.B)(predicate);
    return (0,row_conditions/* conditionOf */.rI)(predicate.links, raw_sql/* rawSql */.B);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/table-calls.js








/** Takes a call on the builder of a table, in `createTable` and `alterTable`. */
function takeTableCall(table, chain, run) {
    const [first] = chain.links;
    if (first === undefined || table_calls_silent.has(first.name))
        return;
    const call = calls.get(first.name);
    if (first.name === 'timestamps') {
        takeTimestamps(table, first, run);
    }
    else if (call !== undefined) {
        for (const sql of call(table, (0,ask_value/* valuesOf */.sm)(first), chain.links))
            send(table, sql, { at: first, run });
    }
    else if (!takeColumn(table, chain.links, run)) {
        run.recorder.unchecked(first.line, `call of \`${first.name}\`, which Knex does not have`);
    }
}
/** What changes nothing but words, or is of another engine. */
const table_calls_silent = new Set([
    'comment',
    'charset',
    'collate',
    'engine',
    'queryContext',
]);
const calls = new Map(Object.entries({
    index: ({ name }, [columns, indexName, options]) => [
        statements/* createIndex */.zi(name, {
            name: (0,ask_value/* textOf */.b6)(indexName) ?? nameFor(name, (0,ask_value/* namesOf */.eZ)(columns), 'index'),
            parts: partsOf(columns),
            using: (0,ask_value/* textOf */.b6)(options) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'indexType')),
            where: conditionIn((0,ask_value/* entryOf */.Ms)(options, 'predicate')),
        }),
    ],
    unique: ({ name }, values) => [uniqueSql(name, values)],
    primary: ({ name }, [columns, options]) => [
        statements/* addConstraint */.p$(name, nameIn(options, 'constraintName') ?? `${name.name}_pkey`, `PRIMARY KEY (${(0,names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(columns))})`),
    ],
    foreign: (table, [columns, keyName], links) => {
        const at = (0,ask_value/* linkNamed */.CF)(links, 'references');
        const own = [...links, ...keyNameLink(keyName, at)];
        const sql = at === null ? null : referencesSql(table, (0,ask_value/* namesOf */.eZ)(columns), { at, links: own });
        return sql === null ? [] : [sql];
    },
    check: ({ name }, [sql, bindings, checkName]) => [
        statements/* addConstraint */.p$(name, (0,ask_value/* textOf */.b6)(checkName), `CHECK (${sql?.kind === 'text' ? (0,raw_sql/* bound */.$)(sql, bindings).text : (0,ask_value/* nameOf */.Vb)(sql)})`),
    ],
    dropChecks: ({ name }, values) => (0,ask_value/* flatNames */.Gl)(values).map((check) => statements/* dropConstraint */.FZ(name, check)),
    dropColumn: dropColumns,
    dropColumns,
    renameColumn: ({ name }, [from, to]) => [
        statements/* renameColumn */.ZK(name, (0,ask_value/* nameOf */.Vb)(from), (0,ask_value/* nameOf */.Vb)(to)),
    ],
    setNullable: ({ name }, [column]) => [
        statements/* alterColumn */.H7(name, (0,ask_value/* nameOf */.Vb)(column), 'DROP NOT NULL'),
    ],
    dropNullable: ({ name }, [column]) => [
        statements/* alterColumn */.H7(name, (0,ask_value/* nameOf */.Vb)(column), 'SET NOT NULL'),
    ],
    dropIndex: ({ name }, [columns, index]) => [
        statements/* dropIndex */.kD(name, (0,ask_value/* textOf */.b6)(index) ?? nameFor(name, (0,ask_value/* namesOf */.eZ)(columns), 'index')),
    ],
    dropUnique: dropConstraintOf('unique'),
    dropForeign: dropConstraintOf('foreign'),
    dropPrimary: ({ name }, [constraint]) => [
        statements/* dropConstraint */.FZ(name, (0,ask_value/* textOf */.b6)(constraint) ?? `${name.name}_pkey`),
    ],
    dropTimestamps: ({ name }, [camel]) => {
        const isCamel = (0,ask_value/* isTrue */.Hn)(camel) || (0,ask_value/* isSet */.vM)(camel, 'useCamelCase');
        return timestampNames(isCamel).map((column) => statements/* dropColumn */.U6(name, column));
    },
    inherits: ({ name }, [parent]) => [
        `ALTER TABLE ${(0,names/* quoted */.TL)(name.name)} INHERIT ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(parent))}`,
    ],
    setSchema: ({ name }, [schema]) => [
        `ALTER TABLE ${(0,names/* quoted */.TL)(name.name)} SET SCHEMA ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(schema))}`,
    ],
}));
function keyNameLink(name, at) {
    if (at === null || (0,ask_value/* textOf */.b6)(name) === null || name === undefined)
        return [];
    return [{ ...at, name: 'withKeyName', values: [name] }];
}
function nameIn(options, key) {
    return (0,ask_value/* textOf */.b6)(options) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, key));
}
/** An index where there is a condition, a constraint else. */
function uniqueSql(table, [columns, options]) {
    const name = nameIn(options, 'indexName') ?? nameFor(table, (0,ask_value/* namesOf */.eZ)(columns), 'unique');
    const where = conditionIn((0,ask_value/* entryOf */.Ms)(options, 'predicate'));
    const isIndex = where !== null || (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'useConstraint')) === 'false';
    if (isIndex ||
        ((0,ask_value/* entryOf */.Ms)(options, 'useConstraint').kind === 'truth' && !(0,ask_value/* isSet */.vM)(options, 'useConstraint'))) {
        return statements/* createIndex */.zi(table, { name, parts: partsOf(columns), isUnique: true, where });
    }
    return statements/* addConstraint */.p$(table, name, `UNIQUE (${(0,names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(columns))})`);
}
function dropColumns({ name }, values) {
    return (0,ask_value/* flatNames */.Gl)(values).map((column) => statements/* dropColumn */.U6(name, column));
}
function dropConstraintOf(kind) {
    return ({ name }, [columns, constraint]) => [
        statements/* dropConstraint */.FZ(name, (0,ask_value/* textOf */.b6)(constraint) ?? nameFor(name, (0,ask_value/* namesOf */.eZ)(columns), kind)),
    ];
}
function timestampNames(isCamel) {
    return isCamel ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'];
}
/** Both columns: `timestamps(useTimestamps, defaultToNow, useCamelCase)` or the same as one object. */
function takeTimestamps(table, at, { recorder }) {
    const [first, second, third] = (0,ask_value/* valuesOf */.sm)(at);
    const isObject = first?.kind === 'record';
    const isNow = isObject ? (0,ask_value/* isSet */.vM)(first, 'defaultToNow') : (0,ask_value/* isTrue */.Hn)(second);
    const isCamel = isObject ? (0,ask_value/* isSet */.vM)(first, 'useCamelCase') : (0,ask_value/* isTrue */.Hn)(third);
    for (const name of timestampNames(isCamel)) {
        const column = {
            name,
            type: 'timestamptz',
            isRequired: isNow,
            default: isNow ? 'CURRENT_TIMESTAMP' : null,
            more: [],
        };
        if (table.parts !== null)
            table.parts.push((0,table_parts/* columnDefinition */.CJ)(column));
        else
            recorder.call(statements/* addColumn */.cq(table.name, column), at);
    }
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/read-knex.js









/** What a migration of Knex sends to PostgreSQL when it goes forward. */
function readKnex(file, grammar) {
    const recorder = (0,code_recorder/* openRecorder */.L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    let open = null;
    const run = {
        recorder,
        inTable(table, build) {
            const before = open;
            open = table;
            build();
            open = before;
        },
    };
    const script = (0,open_script/* openScript */.m)(root, (chain) => take(chain, { run, isWrapped, open }));
    const isWrapped = !(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(script.find('config'), 'transaction'));
    const up = script.exported('up');
    if (up === null)
        recorder.unchecked(1, 'no function `up` in this file');
    else
        up.call([(0,value/* named */.KT)(connection)]);
    tellTooLong(script, run);
    return (0,code_recorder/* stepsOf */.B)(file, recorder, isWrapped ? 'wrapped' : 'none');
}
function tellTooLong(script, { recorder }) {
    if (script.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
}
/** Name of the root that stands for `knex`, or for a transaction of it. */
const connection = 'Knex';
const roots = new Set([connection, tableRoot]);
function take(chain, taking) {
    const { run, open } = taking;
    if (chain.root === tableRoot && open !== null)
        takeTableCall(open, chain, run);
    else if (chain.root === connection)
        takeConnectionCall(chain.links, taking);
    else if (chain.links.some(({ values }) => values?.some((value) => (0,code_chain/* mentions */.wy)(value, roots)))) {
        run.recorder.unchecked(chain.line, `call of \`${(0,code_chain/* lastName */.UK)(chain)}\`, which is not in this file`);
    }
}
function takeConnectionCall(links, { run, isWrapped }) {
    const schemaAt = links.findIndex(({ name, values }) => name === 'schema' && values === null);
    const transaction = (0,ask_value/* linkNamed */.CF)(links, 'transaction');
    const [first] = links;
    if (schemaAt >= 0)
        takeSchemaCalls(links.slice(schemaAt + 1), run);
    else if (transaction !== null)
        takeTransaction(transaction, { run, isWrapped, open: null });
    else if (first?.name === 'raw')
        takeRaw(first, run);
    else
        takeRows(links, run);
}
function takeRows(links, { recorder }) {
    const rows = rowsSql(links);
    if (rows !== null)
        recorder.call(rows.sql, rows.at);
}
function takeRaw(link, { recorder }) {
    const [sql, bindings] = (0,ask_value/* valuesOf */.sm)(link);
    if (sql?.kind === 'text')
        recorder.embedded((0,raw_sql/* bound */.$)(sql, bindings));
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
/** Within the migration's own transaction it is a savepoint. */
function takeTransaction(link, { run, isWrapped }) {
    const body = (0,ask_value/* valuesOf */.sm)(link).find((value) => value.kind === 'function');
    const at = { line: link.line, endLine: link.line };
    if (body === undefined)
        return;
    if (!isWrapped)
        run.recorder.call('BEGIN', at);
    body.call([(0,value/* named */.KT)(connection)]);
    if (!isWrapped)
        run.recorder.call('COMMIT', { line: link.endLine, endLine: link.endLine });
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
