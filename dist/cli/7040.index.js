export const id = 7040;
export const ids = [7040];
export const modules = {

/***/ 41592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyUnknown)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70640);

/**
 * Why a call on what the file does not know may touch the database: it is handed what speaks to it, or is called as queries are.
 * Null for any other call.
 */
function whyUnknown(chain, handles) {
    const name = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(chain);
    const isHanded = chain.links.some(({ values }) => values?.some((value) => (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(value, handles)));
    if (isHanded)
        return `call of \`${name}\`, which is not in this file`;
    const isQuery = chain.links.length > 0 && changes.has(name) && !harmless.has(chain.root);
    return isQuery ? `call of \`${name}\` on \`${chain.root}\`, which is not in this file` : null;
}
/** What models and connections call what changes rows. */
const changes = new Set([
    'update',
    'updateMany',
    'update_all',
    'destroy',
    'delete',
    'deleteMany',
    'delete_all',
    'query',
    'execute',
    'executeQuery',
    'executeStatement',
    '$executeRaw',
    '$executeRawUnsafe',
    'raw',
    'truncate',
    'save',
    'bulkCreate',
    'insert_all',
]);
const harmless = new Set([
    'console',
    'fs',
    'path',
    'JSON',
    'Object',
    'process',
    'crypto',
    'hash',
]);


/***/ }),

/***/ 27040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNodePgMigrate: () => (/* binding */ readNodePgMigrate)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/assemble-text.js
var assemble_text = __webpack_require__(22449);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(90823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/unknown-call.js
var unknown_call = __webpack_require__(41592);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/javascript/open-script.js + 9 modules
var open_script = __webpack_require__(20394);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var sql_text_names = __webpack_require__(36256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/node-pg-migrate/columns.js




/** Columns of `{ id: 'id', name: { type: 'text', notNull: true } }`. */
function columnsOf(value) {
    if (value?.kind !== 'record')
        return [];
    return [...value.entries].map(([name, options]) => columnOf(name, options));
}
/** A table or other name as text or as `{ schema, name }`. */
function namedBy(value) {
    if (value?.kind !== 'record')
        return { schema: null, name: (0,ask_value/* nameOf */.Vb)(value) };
    return { schema: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(value, 'schema')), name: (0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(value, 'name')) };
}
/** A default as SQL: constants are quoted, `pgm.func('now()')` is SQL; null where there is none. */
function defaultIn(options) {
    const value = (0,ask_value/* entryOf */.Ms)(options, 'default');
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    if (value.kind !== 'chain')
        return (0,literal/* constantOf */.y)(value);
    return (0,ask_value/* textOf */.b6)((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, 'func'))[0]) ?? "''";
}
/** The type of a column, with the short names of node-pg-migrate; null where none is given. */
function typeIn(options) {
    const type = (0,ask_value/* textOf */.b6)(options) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'type'));
    return type === null ? null : (shorthands.get(type.toLowerCase()) ?? type);
}
const shorthands = new Map([
    ['id', 'serial'],
    ['int', 'integer'],
    ['string', 'text'],
    ['float', 'real'],
    ['double', 'double precision'],
    ['datetime', 'timestamp'],
    ['bool', 'boolean'],
]);
function columnOf(name, options) {
    const isId = (0,ask_value/* textOf */.b6)(options) === 'id';
    const check = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'check'));
    const generated = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'expressionGenerated'));
    const sequence = (0,ask_value/* entryOf */.Ms)(options, 'sequenceGenerated');
    const foreign = referencesIn(options);
    return {
        name,
        type: typeIn(options) ?? 'text',
        isRequired: (0,ask_value/* isSet */.vM)(options, 'notNull'),
        default: defaultIn(options),
        more: [
            ...((0,ask_value/* isSet */.vM)(options, 'unique') ? ['UNIQUE'] : []),
            ...(isId || (0,ask_value/* isSet */.vM)(options, 'primaryKey') ? ['PRIMARY KEY'] : []),
            ...(check === null ? [] : [`CHECK (${check})`]),
            ...(foreign === null ? [] : [foreign]),
            ...(generated === null ? [] : [`GENERATED ALWAYS AS (${generated}) STORED`]),
            ...((0,ask_value/* isGiven */.qR)(sequence) ? [`GENERATED ${precedenceOf(sequence)} AS IDENTITY`] : []),
        ],
    };
}
function precedenceOf(sequence) {
    return (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(sequence, 'precedence')) === 'ALWAYS' ? 'ALWAYS' : 'BY DEFAULT';
}
/** SQL of `references: 'accounts'`, `'accounts(id)'` or `{ schema, name }`; null where there is none. */
function referencesIn(options) {
    const target = (0,ask_value/* entryOf */.Ms)(options, 'references');
    if (!(0,ask_value/* isGiven */.qR)(target))
        return null;
    const { table, columns } = targetOf(target);
    return (0,table_parts/* references */.Ft)({
        otherTable: table,
        otherColumns: columns,
        onDelete: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'onDelete')),
        onUpdate: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'onUpdate')),
        isDeferrable: (0,ask_value/* isSet */.vM)(options, 'deferrable'),
    });
}
function targetOf(target) {
    const text = (0,ask_value/* textOf */.b6)(target);
    if (text === null)
        return { table: namedBy(target), columns: [] };
    const parts = /^"?([^"(]+?)"?\s*(?:\(\s*([^)]*)\)\s*)?$/.exec(text.replaceAll('"."', '.'));
    const columns = (parts?.[2] ?? '').split(',').map((column) => column.trim().replaceAll('"', ''));
    return {
        table: (0,sql_text_names/* tableNamed */.uE)(parts?.[1] ?? text),
        columns: columns.filter((column) => column !== ''),
    };
}
/** As SQL. */
function shownBy(value) {
    return (0,sql_text_names/* shown */.SP)(namedBy(value));
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/node-pg-migrate/table-calls.js






/** SQL of a call of node-pg-migrate; null for a call that is not read. */
function pgmCall({ name, values }) {
    return calls.get(name)?.(values ?? []) ?? null;
}
const calls = new Map([
    ['createTable', createTable],
    [
        'dropTable',
        ([table, options]) => [
            statements/* dropTable */.Sw(namedBy(table), (0,ask_value/* isSet */.vM)(options, 'ifExists'), (0,ask_value/* isSet */.vM)(options, 'cascade')),
        ],
    ],
    ['renameTable', ([table, to]) => [statements/* renameTable */.vV(namedBy(table), namedBy(to).name)]],
    ['addColumns', addColumns],
    ['addColumn', addColumns],
    ['dropColumns', dropColumns],
    ['dropColumn', dropColumns],
    [
        'renameColumn',
        ([table, from, to]) => [statements/* renameColumn */.ZK(namedBy(table), (0,ask_value/* nameOf */.Vb)(from), (0,ask_value/* nameOf */.Vb)(to))],
    ],
    ['alterColumn', alterColumn],
    ['addConstraint', addConstraint],
    ['createConstraint', addConstraint],
    [
        'dropConstraint',
        ([table, name, options]) => [
            statements/* dropConstraint */.FZ(namedBy(table), (0,ask_value/* nameOf */.Vb)(name), (0,ask_value/* isSet */.vM)(options, 'ifExists')),
        ],
    ],
    [
        'renameConstraint',
        ([table, from, to]) => [
            `ALTER TABLE ${shownBy(table)} RENAME CONSTRAINT ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(from))} TO ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(to))}`,
        ],
    ],
    ['createIndex', createIndex],
    ['addIndex', createIndex],
    ['dropIndex', dropIndex],
    [
        'createType',
        ([name, labels]) => [
            `CREATE TYPE ${shownBy(name)} AS ENUM (${(0,ask_value/* itemsOf */.S3)(labels).map(literal/* constantOf */.y).join(', ')})`,
        ],
    ],
    [
        'addType',
        ([name, labels]) => [
            `CREATE TYPE ${shownBy(name)} AS ENUM (${(0,ask_value/* itemsOf */.S3)(labels).map(literal/* constantOf */.y).join(', ')})`,
        ],
    ],
    ['dropType', ([name]) => [`DROP TYPE ${shownBy(name)}`]],
    ['addTypeValue', ([name, value]) => [`ALTER TYPE ${shownBy(name)} ADD VALUE ${constant(value)}`]],
    [
        'createExtension',
        ([names]) => (0,ask_value/* namesOf */.eZ)(names).map((name) => `CREATE EXTENSION IF NOT EXISTS ${(0,sql_text_names/* quoted */.TL)(name)}`),
    ],
    ['createSchema', ([name]) => [`CREATE SCHEMA IF NOT EXISTS ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`]],
    ['dropSchema', ([name]) => [`DROP SCHEMA ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`]],
    ['createSequence', ([name]) => [`CREATE SEQUENCE ${shownBy(name)}`]],
    ['dropSequence', ([name]) => [`DROP SEQUENCE ${shownBy(name)}`]],
    ['alterTable', alterTable],
    ['createView', ([name]) => [`CREATE OR REPLACE VIEW ${shownBy(name)} AS SELECT 1`]],
    ['dropView', ([name]) => [`DROP VIEW ${shownBy(name)}`]],
    [
        'refreshMaterializedView',
        ([name, options]) => [
            `REFRESH MATERIALIZED VIEW ${(0,ask_value/* isSet */.vM)(options, 'concurrently') ? 'CONCURRENTLY ' : ''}${shownBy(name)}`,
        ],
    ],
    ['dropTrigger', ([table, name]) => [`DROP TRIGGER ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))} ON ${shownBy(table)}`]],
]);
function constant(value) {
    return value === undefined ? 'NULL' : (0,literal/* constantOf */.y)(value);
}
function createTable([name, columns, options]) {
    const parts = [
        ...columnsOf(columns).map(table_parts/* columnDefinition */.CJ),
        ...constraintsIn((0,ask_value/* entryOf */.Ms)(options, 'constraints')),
    ];
    return [
        statements/* createTable */.ZR(namedBy(name), parts, { ifNotExists: (0,ask_value/* isSet */.vM)(options, 'ifNotExists') }),
    ];
}
function addColumns([table, columns, options]) {
    const ifNotExists = (0,ask_value/* isSet */.vM)(options, 'ifNotExists');
    return columnsOf(columns).map((column) => statements/* addColumn */.cq(namedBy(table), column, ifNotExists));
}
function dropColumns([table, columns, options]) {
    const names = columns?.kind === 'record' ? [...columns.entries.keys()] : (0,ask_value/* namesOf */.eZ)(columns);
    const ifExists = (0,ask_value/* isSet */.vM)(options, 'ifExists');
    return names.map((name) => statements/* dropColumn */.U6(namedBy(table), name, ifExists));
}
function alterColumn([table, name, options]) {
    if (options === undefined)
        return [];
    const alter = (sql) => statements/* alterColumn */.H7(namedBy(table), (0,ask_value/* nameOf */.Vb)(name), sql);
    const type = typeIn(options);
    const using = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using'));
    const written = (0,ask_value/* entryOf */.Ms)(options, 'default');
    const isUnset = options.kind === 'record' && options.entries.has('default') && !(0,ask_value/* isGiven */.qR)(written);
    const notNull = (0,ask_value/* entryOf */.Ms)(options, 'notNull');
    const value = defaultIn(options);
    return [
        ...(isUnset ? [alter('DROP DEFAULT')] : []),
        ...(value === null ? [] : [alter(`SET DEFAULT ${value}`)]),
        ...(type === null ? [] : [alter(`TYPE ${type}${using === null ? '' : ` USING ${using}`}`)]),
        ...((0,ask_value/* isTrue */.Hn)(notNull) ? [alter('SET NOT NULL')] : []),
        ...((0,ask_value/* isFalse */.Wu)(notNull) || (0,ask_value/* isSet */.vM)(options, 'allowNull') ? [alter('DROP NOT NULL')] : []),
    ];
}
function addConstraint([table, name, given]) {
    const text = (0,ask_value/* textOf */.b6)(given);
    const named = (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : null;
    const definitions = text === null ? constraintsIn(given) : [text];
    return definitions.map((definition) => statements/* addConstraint */.p$(namedBy(table), named, definition));
}
function constraintsIn(options) {
    const checks = (0,ask_value/* itemsOf */.S3)((0,ask_value/* entryOf */.Ms)(options, 'check')).map((check) => `CHECK (${(0,ask_value/* nameOf */.Vb)(check)})`);
    const unique = (0,ask_value/* entryOf */.Ms)(options, 'unique');
    const key = (0,ask_value/* entryOf */.Ms)(options, 'primaryKey');
    const exclude = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'exclude'));
    const uniques = unique.kind === 'list' && unique.items.some(({ kind }) => kind === 'list');
    return [
        ...checks,
        ...((0,ask_value/* isGiven */.qR)(unique)
            ? (uniques ? (0,ask_value/* itemsOf */.S3)(unique) : [unique]).map((each) => `UNIQUE (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(each))})`)
            : []),
        ...((0,ask_value/* isGiven */.qR)(key) ? [`PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(key))})`] : []),
        ...(0,ask_value/* itemsOf */.S3)((0,ask_value/* entryOf */.Ms)(options, 'foreignKeys')).flatMap(foreignKeyIn),
        ...(exclude === null ? [] : [`EXCLUDE ${exclude}`]),
    ];
}
function foreignKeyIn(options) {
    const target = referencesIn(options);
    if (target === null)
        return [];
    return [`FOREIGN KEY (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)((0,ask_value/* entryOf */.Ms)(options, 'columns')))}) ${target}`];
}
function createIndex([table, columns, options]) {
    const target = namedBy(table);
    return [
        statements/* createIndex */.zi(target, {
            name: indexName(target.name, columns, options),
            parts: (0,ask_value/* itemsOf */.S3)(columns).map(partOf),
            isUnique: (0,ask_value/* isSet */.vM)(options, 'unique'),
            isConcurrent: (0,ask_value/* isSet */.vM)(options, 'concurrently'),
            ifNotExists: (0,ask_value/* isSet */.vM)(options, 'ifNotExists'),
            using: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'method')),
            include: (0,ask_value/* namesOf */.eZ)((0,ask_value/* entryOf */.Ms)(options, 'include')),
            where: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'where')),
        }),
    ];
}
function dropIndex([table, columns, options]) {
    const target = namedBy(table);
    const how = { ifExists: (0,ask_value/* isSet */.vM)(options, 'ifExists'), isConcurrent: (0,ask_value/* isSet */.vM)(options, 'concurrently') };
    return [statements/* dropIndex */.kD(target, indexName(target.name, columns, options), how)];
}
function indexName(table, columns, options) {
    const name = (0,ask_value/* entryOf */.Ms)(options, 'name');
    if ((0,ask_value/* isGiven */.qR)(name))
        return (0,ask_value/* nameOf */.Vb)(name);
    const parts = (0,ask_value/* itemsOf */.S3)(columns).map((column) => (0,ask_value/* nameOf */.Vb)(column.kind === 'record' ? (0,ask_value/* entryOf */.Ms)(column, 'name') : column));
    const unique = (0,ask_value/* isSet */.vM)(options, 'unique') ? ['unique'] : [];
    return [table, ...parts, ...unique, 'index'].join('_');
}
/** A name, or an expression such as `lower(email)`. */
function partOf(column) {
    const name = (0,ask_value/* nameOf */.Vb)(column.kind === 'record' ? (0,ask_value/* entryOf */.Ms)(column, 'name') : column);
    return /^\w+$/.test(name) ? (0,sql_text_names/* quoted */.TL)(name) : `(${name})`;
}
function alterTable([table, options]) {
    const security = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'levelSecurity'));
    return security === null
        ? []
        : [`ALTER TABLE ${(0,sql_text_names/* shown */.SP)(namedBy(table))} ${security} ROW LEVEL SECURITY`];
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/node-pg-migrate/read-node-pg-migrate.js







/** What a migration of node-pg-migrate sends when it goes forward. */
function readNodePgMigrate(file, grammar) {
    const recorder = (0,code_recorder/* openRecorder */.L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    const script = (0,open_script/* openScript */.m)(root, (chain) => take(chain, recorder));
    const up = script.exported('up');
    if (up === null)
        recorder.unchecked(1, 'no function `up` in this file');
    else
        up.call([(0,value/* named */.KT)(builder)]);
    if (script.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
    const isAlone = /\.noTransaction\s*\(/.test(file.text);
    return (0,code_recorder/* stepsOf */.B)(file, recorder, isAlone ? 'none' : 'wrapped');
}
/** Name of the root that stands for the builder. */
const builder = 'pgm';
const handles = new Set([builder]);
function take(chain, recorder) {
    if (chain.root !== builder) {
        const why = (0,unknown_call/* whyUnknown */.F)(chain, handles);
        if (why !== null)
            recorder.unchecked(chain.line, why);
        return;
    }
    const query = (0,ask_value/* linkNamed */.CF)(chain.links, 'sql', 'query');
    const last = chain.links.at(-1);
    if (query !== null)
        takeSql(query, recorder);
    else if (last !== undefined && !silent.test(last.name))
        takeKnown(last, recorder);
}
/** Settings, questions, and what makes neither tables nor rows wait. */
const silent = /^(?:noTransaction|func|select|toString|then|catch|(?:create|drop|alter|rename)(?:Function|Trigger|Operator|Policy|Role|Domain|Cast|Rule)|grant|revoke|dropExtension)/;
function takeSql(link, recorder) {
    const [sql, values] = (0,ask_value/* valuesOf */.sm)(link);
    if (sql?.kind === 'text')
        recorder.embedded(filledIn(sql, values));
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
/** `{name}` stands for a value that is handed over. */
function filledIn(sql, values) {
    if (values?.kind !== 'record')
        return sql;
    const text = sql.text.replaceAll(/\{(\w+)\}/g, (whole, name) => {
        const value = (0,ask_value/* entryOf */.Ms)(values, name);
        return value.kind === 'nothing' ? whole : (0,assemble_text/* insertedText */.ep)(value, name);
    });
    return { ...sql, text };
}
function takeKnown(link, recorder) {
    const sent = pgmCall(link);
    if (sent === null)
        recorder.unchecked(link.line, `call of \`pgm.${link.name}\``);
    for (const sql of sent ?? [])
        recorder.call(sql, link);
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


/***/ })

};
