export const id = 1280;
export const ids = [1280];
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

/***/ 71280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSequelize: () => (/* binding */ readSequelize)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(90823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/unknown-call.js
var unknown_call = __webpack_require__(41592);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/javascript/open-script.js + 9 modules
var open_script = __webpack_require__(20394);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/knex/raw-sql.js
var raw_sql = __webpack_require__(14815);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var names = __webpack_require__(36256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/data-types.js


/** A type as Sequelize writes it for PostgreSQL: `VARCHAR(20)` for `Sequelize.STRING(20)`; null where none is given. */
function typeOf(value) {
    if (value === undefined || value.kind === 'nothing')
        return null;
    if (value.kind !== 'chain')
        return (0,ask_value/* textOf */.b6)(value);
    const link = typeLink(value);
    if (link === null)
        return (0,ask_value/* nameOf */.Vb)(value);
    return types.get(link.name)?.((0,ask_value/* valuesOf */.sm)(link)) ?? link.name;
}
/** The labels of an enum as SQL; null for any other type. */
function enumLabels(type, values) {
    const link = type?.kind === 'chain' ? typeLink(type) : null;
    if (link?.name !== 'ENUM')
        return null;
    const [first] = (0,ask_value/* valuesOf */.sm)(link);
    const inType = first?.kind === 'record' ? (0,ask_value/* itemsOf */.S3)((0,ask_value/* entryOf */.Ms)(first, 'values')) : (0,ask_value/* valuesOf */.sm)(link).flatMap(ask_value/* itemsOf */.S3);
    const labels = inType.length > 0 ? inType : (0,ask_value/* itemsOf */.S3)(values);
    return labels.map(literal/* constantOf */.y).join(', ') || "''";
}
function typeLink(value) {
    if (value.kind !== 'chain')
        return null;
    return value.links.find(({ name }) => types.has(name)) ?? null;
}
function always(type) {
    return () => type;
}
const types = new Map([
    ['STRING', ([length]) => `VARCHAR(${lengthOf(length)})`],
    ['CHAR', ([length]) => `CHAR(${lengthOf(length)})`],
    ['TEXT', always('TEXT')],
    ['CITEXT', always('CITEXT')],
    ['TSVECTOR', always('TSVECTOR')],
    ['INTEGER', always('INTEGER')],
    ['TINYINT', always('SMALLINT')],
    ['SMALLINT', always('SMALLINT')],
    ['MEDIUMINT', always('INTEGER')],
    ['BIGINT', always('BIGINT')],
    ['FLOAT', always('FLOAT')],
    ['REAL', always('REAL')],
    ['DOUBLE', always('DOUBLE PRECISION')],
    ['DECIMAL', (values) => `DECIMAL${inBrackets(values)}`],
    ['NUMERIC', (values) => `DECIMAL${inBrackets(values)}`],
    ['NUMBER', always('NUMERIC')],
    ['BOOLEAN', always('BOOLEAN')],
    ['DATE', (values) => `TIMESTAMP${inBrackets(values)} WITH TIME ZONE`],
    ['DATEONLY', always('DATE')],
    ['TIME', always('TIME')],
    ['NOW', always('TIMESTAMP WITH TIME ZONE')],
    ['UUID', always('UUID')],
    ['UUIDV4', always('UUID')],
    ['JSON', always('JSON')],
    ['JSONB', always('JSONB')],
    ['HSTORE', always('HSTORE')],
    ['BLOB', always('BYTEA')],
    ['RANGE', ([of]) => rangeOf(typeOf(of))],
    ['ARRAY', ([of]) => `${typeOf(of) ?? 'TEXT'}[]`],
    ['CIDR', always('CIDR')],
    ['INET', always('INET')],
    ['MACADDR', always('MACADDR')],
    ['GEOMETRY', always('GEOMETRY')],
    ['GEOGRAPHY', always('GEOGRAPHY')],
    ['ENUM', always('TEXT')],
]);
function lengthOf(value) {
    return (0,ask_value/* numberOf */.rl)(value) ?? 255;
}
function inBrackets(values) {
    const [first] = values;
    if (first?.kind === 'record') {
        return inBrackets([(0,ask_value/* entryOf */.Ms)(first, 'precision'), (0,ask_value/* entryOf */.Ms)(first, 'scale')]);
    }
    const numbers = (0,ask_value/* flatNames */.Gl)(values);
    return numbers.length === 0 ? '' : `(${numbers.join(', ')})`;
}
function rangeOf(type) {
    switch (type) {
        case 'BIGINT':
            return 'int8range';
        case 'DATE':
            return 'daterange';
        case 'DECIMAL':
            return 'numrange';
        case 'TIMESTAMP WITH TIME ZONE':
            return 'tstzrange';
        default:
            return 'int4range';
    }
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/attribute.js





function attributeOf(table, key, value) {
    const isObject = value.kind === 'record';
    const written = isObject ? (0,ask_value/* entryOf */.Ms)(value, 'type') : value;
    const name = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(value, 'field')) ?? key;
    const labels = enumLabels(written, (0,ask_value/* entryOf */.Ms)(value, 'values'));
    const enumName = `enum_${table.name}_${name}`;
    const type = labels === null ? typeOf(written) : (0,names/* quoted */.TL)(enumName);
    const foreign = referencesIn(value);
    const isUnique = (0,ask_value/* isSet */.vM)(value, 'unique') || (0,ask_value/* entryOf */.Ms)(value, 'unique').kind === 'text';
    return {
        type,
        references: foreign,
        isUnique,
        newType: labels === null ? null : { name: enumName, labels },
        column: {
            name,
            type: (0,ask_value/* isSet */.vM)(value, 'autoIncrement') ? serialOf(type) : (type ?? 'TEXT'),
            isRequired: (0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(value, 'allowNull')),
            default: defaultIn(value),
            more: [
                ...(isUnique ? ['UNIQUE'] : []),
                ...((0,ask_value/* isSet */.vM)(value, 'primaryKey') ? ['PRIMARY KEY'] : []),
                ...(foreign === null ? [] : [foreign]),
            ],
        },
    };
}
function serialOf(type) {
    if (type === 'BIGINT')
        return 'BIGSERIAL';
    return type === 'SMALLINT' ? 'SMALLSERIAL' : 'SERIAL';
}
/** SQL of `Sequelize.literal('now()')`, `Sequelize.fn('now')`; null for any other value. */
function rawSql(value) {
    if (value.kind !== 'chain')
        return null;
    const [text] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, 'literal'));
    if (text !== undefined)
        return (0,ask_value/* textOf */.b6)(text);
    const [name, ...values] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, 'fn'));
    if (name !== undefined)
        return `${(0,ask_value/* nameOf */.Vb)(name)}(${values.map(literal/* constantOf */.y).join(', ')})`;
    const [column] = (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, 'col'));
    return column === undefined ? null : (0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(column));
}
function defaultIn(attribute) {
    const value = (0,ask_value/* entryOf */.Ms)(attribute, 'defaultValue');
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    if (value.kind !== 'chain')
        return (0,literal/* constantOf */.y)(value);
    const last = value.links.at(-1)?.name;
    if (last === 'NOW')
        return 'CURRENT_TIMESTAMP';
    // Made by Sequelize for each row, not by the server.
    if (last === 'UUIDV4' || last === 'UUIDV1')
        return null;
    return rawSql(value) ?? "''";
}
function referencesIn(attribute) {
    const given = (0,ask_value/* entryOf */.Ms)(attribute, 'references');
    if (!(0,ask_value/* isGiven */.qR)(given))
        return null;
    const model = given.kind === 'record' ? (0,ask_value/* entryOf */.Ms)(given, 'model') : given;
    const target = (0,ask_value/* isGiven */.qR)(model) ? model : (0,ask_value/* entryOf */.Ms)(given, 'table');
    const key = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(given, 'key')) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(attribute, 'referencesKey'));
    return (0,table_parts/* references */.Ft)({
        otherTable: tableIn(target),
        otherColumns: [key ?? 'id'],
        onDelete: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(attribute, 'onDelete')),
        onUpdate: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(attribute, 'onUpdate')),
        isDeferrable: (0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(given, 'deferrable')),
    });
}
/** A table as a name, or as `{ tableName, schema }`. */
function tableIn(value) {
    if (value?.kind !== 'record')
        return (0,names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(value));
    return (0,names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(value, 'tableName')), (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(value, 'schema')));
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/column-calls.js





/** SQL of a call of Sequelize's query interface on columns and tables; null for any other call. */
function columnCall({ name, values }) {
    return calls.get(name)?.(values ?? []) ?? null;
}
const calls = new Map([
    ['createTable', ([table, attributes, options]) => create(tableIn(table), attributes, options)],
    [
        'dropTable',
        ([table, options]) => [statements/* dropTable */.Sw(tableIn(table), true, isCascade(options))],
    ],
    ['renameTable', ([table, to]) => [statements/* renameTable */.vV(tableIn(table), tableIn(to).name)]],
    ['addColumn', ([table, key, attribute]) => add(tableIn(table), (0,ask_value/* nameOf */.Vb)(key), attribute)],
    ['removeColumn', ([table, column]) => [statements/* dropColumn */.U6(tableIn(table), (0,ask_value/* nameOf */.Vb)(column))]],
    ['changeColumn', ([table, key, attribute]) => change(tableIn(table), (0,ask_value/* nameOf */.Vb)(key), attribute)],
    [
        'renameColumn',
        ([table, from, to]) => [statements/* renameColumn */.ZK(tableIn(table), (0,ask_value/* nameOf */.Vb)(from), (0,ask_value/* nameOf */.Vb)(to))],
    ],
]);
function isCascade(options) {
    const cascade = (0,ask_value/* entryOf */.Ms)(options, 'cascade');
    return cascade.kind === 'truth' && cascade.value;
}
function create(table, attributes, options) {
    const inSchema = { ...table, schema: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'schema')) ?? table.schema };
    const entries = attributes?.kind === 'record' ? [...attributes.entries] : [];
    const read = entries.map(([key, value]) => attributeOf(table, key, value));
    const parts = [...read.map(({ column }) => (0,table_parts/* columnDefinition */.CJ)(column)), ...uniqueKeys(options)];
    return [
        ...read.flatMap(createType),
        statements/* createTable */.ZR(inSchema, parts, { ifNotExists: true }),
    ];
}
function uniqueKeys(options) {
    const keys = (0,ask_value/* entryOf */.Ms)(options, 'uniqueKeys');
    if (keys.kind !== 'record')
        return [];
    return [...keys.entries.values()].flatMap((key) => {
        const fields = (0,ask_value/* entryOf */.Ms)(key, 'fields');
        return fields.kind === 'list' ? [`UNIQUE (${(0,names/* quotedList */.p4)(fields.items.map(ask_value/* nameOf */.Vb))})`] : [];
    });
}
function createType({ newType }) {
    return newType === null ? [] : [`CREATE TYPE ${(0,names/* quoted */.TL)(newType.name)} AS ENUM (${newType.labels})`];
}
function add(table, key, value) {
    if (value === undefined)
        return [];
    const attribute = attributeOf(table, key, value);
    return [...createType(attribute), statements/* addColumn */.cq(table, attribute.column)];
}
/** Sequelize sets what the attribute says, and takes away NOT NULL and default where it says nothing. */
function change(table, key, value) {
    if (value === undefined)
        return [];
    const attribute = attributeOf(table, key, value);
    const { column, type, references, isUnique, newType } = attribute;
    const alter = (sql) => statements/* alterColumn */.H7(table, column.name, sql);
    const cast = newType === null ? '' : ` USING (${(0,names/* quoted */.TL)(column.name)}::${column.type})`;
    return [
        ...createType(attribute),
        ...(column.isRequired ? [alter('SET NOT NULL')] : []),
        ...(column.isRequired || references !== null ? [] : [alter('DROP NOT NULL')]),
        ...(column.default === null ? [] : [alter(`SET DEFAULT ${column.default}`)]),
        ...(column.default !== null || references !== null ? [] : [alter('DROP DEFAULT')]),
        ...(type === null ? [] : [alter(`TYPE ${column.type}${cast}`)]),
        ...(isUnique ? [statements/* addConstraint */.p$(table, null, `UNIQUE (${(0,names/* quoted */.TL)(column.name)})`)] : []),
        ...(references === null
            ? []
            : [
                statements/* addConstraint */.p$(table, `${table.name}_${column.name}_fkey`, `FOREIGN KEY (${(0,names/* quoted */.TL)(column.name)}) ${references}`),
            ]),
    ];
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/row-conditions.js
var row_conditions = __webpack_require__(72039);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/index-calls.js







/** SQL of a call of Sequelize's query interface on indexes, constraints and schemas; null for any other call. */
function indexCall({ name, values }) {
    return index_calls_calls.get(name)?.(values ?? []) ?? null;
}
/** The condition of `where`; null where there is none. */
function whereIn(where) {
    if (!(0,ask_value/* isGiven */.qR)(where) || (where.kind === 'record' && where.entries.size === 0))
        return null;
    const link = { name: 'where', values: [where], line: 0, endLine: 0 };
    return (0,row_conditions/* conditionOf */.rI)([link], rawSql);
}
const index_calls_calls = new Map([
    ['addIndex', addIndex],
    ['removeIndex', ([table, index, options]) => removeIndex(tableIn(table), index, options)],
    ['addConstraint', addConstraint],
    [
        'removeConstraint',
        ([table, name]) => [statements/* dropConstraint */.FZ(tableIn(table), (0,ask_value/* nameOf */.Vb)(name))],
    ],
    ['createSchema', ([name]) => [`CREATE SCHEMA ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`]],
    ['dropSchema', ([name]) => [`DROP SCHEMA IF EXISTS ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))} CASCADE`]],
    ['dropEnum', ([name]) => [`DROP TYPE IF EXISTS ${(0,names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`]],
]);
/** `addIndex(table, fields, options)` or `addIndex(table, { fields, … })`. */
function addIndex([table, second, third]) {
    const options = second?.kind === 'record' ? second : (third ?? value/* nothing */.s6);
    const fields = second?.kind === 'record' ? (0,ask_value/* entryOf */.Ms)(second, 'fields') : second;
    const target = tableIn(table);
    const kind = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'type')) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'indicesType'));
    return [
        statements/* createIndex */.zi(target, {
            name: indexName(options) ?? nameFor(target, fields),
            parts: (0,ask_value/* itemsOf */.S3)(fields).map(partOf),
            isUnique: (0,ask_value/* isSet */.vM)(options, 'unique') || kind?.toUpperCase() === 'UNIQUE',
            isConcurrent: (0,ask_value/* isSet */.vM)(options, 'concurrently'),
            using: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'using')) ?? (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'method')),
            where: whereIn((0,ask_value/* entryOf */.Ms)(options, 'where')),
        }),
    ];
}
function indexName(options) {
    const name = (0,ask_value/* entryOf */.Ms)(options, 'name');
    const given = (0,ask_value/* isGiven */.qR)(name) ? name : (0,ask_value/* entryOf */.Ms)(options, 'indexName');
    return (0,ask_value/* isGiven */.qR)(given) ? (0,ask_value/* nameOf */.Vb)(given) : null;
}
function nameFor({ name }, fields) {
    return [name, ...(0,ask_value/* itemsOf */.S3)(fields).map(fieldName)].join('_').toLowerCase();
}
function fieldName(field) {
    if (field.kind !== 'record')
        return (0,ask_value/* nameOf */.Vb)(field);
    const name = (0,ask_value/* entryOf */.Ms)(field, 'name');
    return (0,ask_value/* nameOf */.Vb)((0,ask_value/* isGiven */.qR)(name) ? name : (0,ask_value/* entryOf */.Ms)(field, 'attribute'));
}
function partOf(field) {
    const raw = rawSql(field);
    if (raw !== null)
        return `(${raw})`;
    const order = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(field, 'order'))?.toUpperCase() === 'DESC' ? ' DESC' : '';
    return `${(0,names/* quoted */.TL)(fieldName(field))}${order}`;
}
function removeIndex(table, index, options) {
    const name = index?.kind === 'list' ? nameFor(table, index) : (0,ask_value/* nameOf */.Vb)(index);
    const isConcurrent = (0,ask_value/* isSet */.vM)(options, 'concurrently');
    return [statements/* dropIndex */.kD(table, name, { ifExists: true, isConcurrent })];
}
/** `addConstraint(table, { fields, type, … })`, or with the fields apart as before version 6. */
function addConstraint([table, second, third]) {
    const options = second?.kind === 'record' ? second : (third ?? value/* nothing */.s6);
    const fields = second?.kind === 'record' ? (0,ask_value/* entryOf */.Ms)(second, 'fields') : second;
    const target = tableIn(table);
    const type = ((0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'type')) ?? '').toLowerCase();
    const definition = definitionOf(type, fields, options);
    if (definition === null)
        return [];
    const name = indexName(options) ?? `${nameFor(target, fields)}_${suffixes[type] ?? 'key'}`;
    return [statements/* addConstraint */.p$(target, name, definition)];
}
const suffixes = {
    'foreign key': 'fk',
    'primary key': 'pk',
    unique: 'uk',
    check: 'ck',
    default: 'df',
};
function definitionOf(type, fields, options) {
    const columns = (0,ask_value/* itemsOf */.S3)(fields).map(fieldName);
    switch (type) {
        case 'unique':
            return `UNIQUE (${(0,names/* quotedList */.p4)(columns)})`;
        case 'primary key':
            return `PRIMARY KEY (${(0,names/* quotedList */.p4)(columns)})`;
        case 'check':
            return `CHECK (${whereIn((0,ask_value/* entryOf */.Ms)(options, 'where')) ?? 'true'})`;
        case 'foreign key':
            return foreignKeyOf(columns, options);
        default:
            return null;
    }
}
function foreignKeyOf(columns, options) {
    const target = (0,ask_value/* entryOf */.Ms)(options, 'references');
    const field = (0,ask_value/* entryOf */.Ms)(target, 'field');
    return (0,table_parts/* foreignKey */.mt)({
        columns,
        otherTable: otherTable((0,ask_value/* entryOf */.Ms)(target, 'table')),
        otherColumns: (0,ask_value/* namesOf */.eZ)((0,ask_value/* isGiven */.qR)(field) ? field : (0,ask_value/* entryOf */.Ms)(target, 'fields')),
        onDelete: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'onDelete')),
        onUpdate: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'onUpdate')),
    });
}
function otherTable(value) {
    return value.kind === 'record' ? tableIn(value) : (0,names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(value));
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/rows.js
var sql_text_rows = __webpack_require__(40251);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/row-calls.js





/** SQL of a call of Sequelize's query interface on rows; null for any other call. */
function rowCall({ name, values }) {
    return row_calls_calls.get(name)?.(values ?? []) ?? null;
}
const row_calls_calls = new Map([
    ['bulkInsert', ([table, rows]) => [(0,sql_text_rows/* insertRows */.R6)(tableIn(table), ofRow((0,ask_value/* itemsOf */.S3)(rows)[0]))]],
    ['bulkUpdate', ([table, row, where]) => [(0,sql_text_rows/* updateRows */.dm)(tableIn(table), ofRow(row), whereIn(where))]],
    ['bulkDelete', ([table, where]) => [(0,sql_text_rows/* deleteRows */.pf)(tableIn(table), whereIn(where))]],
]);
function ofRow(row) {
    if (row?.kind !== 'record')
        return [];
    return [...row.entries].map(([key, value]) => [key, (0,row_conditions/* expressionOf */.ez)(value, rawSql)]);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/read-sequelize.js









/** What a migration of Sequelize sends to PostgreSQL when it goes forward. Each statement is on its own unless it says else. */
function readSequelize(file, grammar) {
    const recorder = (0,code_recorder/* openRecorder */.L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    const run = { recorder, openTransactions: 0 };
    const script = (0,open_script/* openScript */.m)(root, (chain) => take(chain, run));
    const up = script.exported('up');
    if (up === null)
        recorder.unchecked(1, 'no function `up` in this file');
    else
        up.call([(0,value/* named */.KT)(queryInterface), (0,value/* named */.KT)('Sequelize')]);
    if (script.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
    return (0,code_recorder/* stepsOf */.B)(file, recorder, 'none');
}
/** Name of the root that stands for the query interface. */
const queryInterface = 'queryInterface';
const handles = new Set([queryInterface]);
function take(chain, run) {
    if (chain.root === queryInterface) {
        takeCall(chain.links, run);
        return;
    }
    const why = (0,unknown_call/* whyUnknown */.F)(chain, handles);
    if (why !== null)
        run.recorder.unchecked(chain.line, why);
}
function takeCall(links, run) {
    const transaction = (0,ask_value/* linkNamed */.CF)(links, 'transaction');
    const last = links.at(-1);
    if (transaction?.values != null)
        takeTransaction(transaction, links.at(-1), run);
    else if (last?.values == null || silent.has(last.name))
        return;
    else if (last.name === 'query' || last.name === 'rawQuery')
        takeQuery(last, run);
    else
        takeKnown(last, run);
}
/** Questions. */
const silent = new Set([
    'describeTable',
    'showAllTables',
    'showAllSchemas',
    'tableExists',
    'showIndex',
    'getForeignKeyReferencesForTable',
    'getForeignKeysForTables',
    'showConstraint',
    'select',
    'rawSelect',
    'getDialect',
    'escape',
    'quoteTable',
    'quoteIdentifier',
    'quoteIdentifiers',
    'define',
    'model',
    'import',
    'authenticate',
]);
function takeKnown(link, run) {
    const sent = columnCall(link) ?? indexCall(link) ?? rowCall(link);
    if (sent === null) {
        run.recorder.unchecked(link.line, `call of \`queryInterface.${link.name}\``);
        return;
    }
    // Without the option it runs on a connection of its own.
    const isOutside = run.openTransactions > 0 && isConcurrent(link) && !handsTransaction(link);
    if (isOutside)
        run.recorder.call('COMMIT', link);
    linesOf(link, sent).forEach(([sql, at]) => void run.recorder.call(sql, at));
    if (isOutside)
        run.recorder.call('BEGIN', link);
}
function linesOf(link, sent) {
    return sent.map((sql) => [sql, link]);
}
function isConcurrent(link) {
    return (0,ask_value/* valuesOf */.sm)(link).some((value) => {
        const option = (0,ask_value/* entryOf */.Ms)(value, 'concurrently');
        return option.kind === 'truth' && option.value;
    });
}
function handsTransaction(link) {
    return (0,ask_value/* valuesOf */.sm)(link).some((value) => (0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(value, 'transaction')));
}
function takeQuery(link, { recorder }) {
    const [given, options] = (0,ask_value/* valuesOf */.sm)(link);
    const sql = given?.kind === 'record' ? (0,ask_value/* entryOf */.Ms)(given, 'query') : given;
    if (sql?.kind === 'text')
        recorder.embedded(withReplacements(sql, options));
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
function withReplacements(sql, options) {
    const replacements = (0,ask_value/* entryOf */.Ms)(options, 'replacements');
    const isNamed = replacements.kind === 'record';
    return isNamed || (0,ask_value/* itemsOf */.S3)(replacements).length > 0 ? (0,raw_sql/* bound */.$)(sql, replacements) : sql;
}
/** `transaction(async (t) => …)`, or `const t = await transaction()` with `t.commit()` at its end. */
function takeTransaction(link, last, run) {
    const body = (0,ask_value/* valuesOf */.sm)(link).find((value) => value.kind === 'function');
    const start = { line: link.line, endLine: link.line };
    if (last !== undefined && last !== link) {
        if (last.name !== 'commit')
            return;
        run.openTransactions -= 1;
        run.recorder.call('COMMIT', last);
        return;
    }
    run.openTransactions += 1;
    run.recorder.call('BEGIN', start);
    if (body === undefined)
        return;
    body.call([(0,value/* named */.KT)(transactionRoot)]);
    run.openTransactions -= 1;
    run.recorder.call('COMMIT', { line: link.endLine, endLine: link.endLine });
}
/** Name of the root that stands for a transaction that ends with its function. */
const transactionRoot = 'transaction';


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
