export const id = 8128;
export const ids = [8128];
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


/***/ }),

/***/ 68128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTypeorm: () => (/* binding */ readTypeorm)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(90823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/unknown-call.js
var unknown_call = __webpack_require__(41592);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var code_value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/javascript/open-script.js + 9 modules
var open_script = __webpack_require__(20394);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var sql_text_names = __webpack_require__(36256);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/typeorm/options.js




/** The options of `new TableColumn({ … })`, or the options themselves. */
function optionsOf(value) {
    if (value?.kind !== 'chain')
        return value ?? code_value/* nothing */.s6;
    return (0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(value.links, 'new'))[0] ?? value;
}
/** A table that is given by its name, as `new Table({ name })`, or as what `queryRunner.getTable('orders')` gave. */
function tableOf(value) {
    const options = optionsOf(value);
    if (options.kind === 'record')
        return (0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'name')));
    const asked = options.kind === 'chain' ? (0,ask_value/* linkNamed */.CF)(options.links, 'getTable', 'getMetadata') : null;
    if (asked !== null)
        return tableOf((0,ask_value/* valuesOf */.sm)(asked)[0]);
    return (0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(options));
}
/** A column's name, or that of `new TableColumn({ name })`. */
function columnNameOf(value) {
    const options = optionsOf(value);
    return options.kind === 'record' ? (0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'name')) : (0,ask_value/* nameOf */.Vb)(options);
}
/** A column as TypeORM writes it for PostgreSQL. Columns are required unless they say else, and defaults are SQL. */
function columnOf(table, value) {
    const options = optionsOf(value);
    const name = (0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'name'));
    const strategy = strategyOf(options);
    const isUuid = strategy === 'uuid';
    const given = defaultIn((0,ask_value/* entryOf */.Ms)(options, 'default'));
    const isStored = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'generatedType'))?.toUpperCase() === 'STORED';
    const expression = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'asExpression'));
    const isSerial = strategy === 'increment' || strategy === 'rowid';
    return {
        name,
        type: isSerial ? serialOf(typeOf(table, options)) : typeOf(table, options),
        isRequired: !(0,ask_value/* isSet */.vM)(options, 'isNullable') && strategy !== 'identity' && expression === null,
        default: given ?? (isUuid ? 'uuid_generate_v4()' : null),
        more: [
            ...(strategy === 'identity' ? ['GENERATED BY DEFAULT AS IDENTITY'] : []),
            ...(expression === null
                ? []
                : [`GENERATED ALWAYS AS (${expression})${isStored ? ' STORED' : ''}`]),
        ],
    };
}
/** The type an enum's column needs first; null for other columns. */
function newTypeOf(table, value) {
    const options = optionsOf(value);
    const labels = (0,ask_value/* entryOf */.Ms)(options, 'enum');
    if (labels.kind !== 'list')
        return null;
    return { name: enumName(table, options), labels: labels.items.map(literal/* constantOf */.y).join(', ') || "''" };
}
function enumName(table, options) {
    const given = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'enumName'));
    return given ?? `${table.name}_${(0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'name'))}_enum`;
}
function strategyOf(options) {
    const strategy = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'generationStrategy'));
    if (strategy !== null)
        return (0,ask_value/* isSet */.vM)(options, 'isGenerated') || strategy === 'identity' ? strategy : null;
    const isGenerated = (0,ask_value/* isSet */.vM)(options, 'isGenerated');
    return isGenerated ? 'increment' : null;
}
function serialOf(type) {
    if (/^(?:bigint|int8)/i.test(type))
        return 'BIGSERIAL';
    return /^(?:smallint|int2)/i.test(type) ? 'SMALLSERIAL' : 'SERIAL';
}
function typeOf(table, options) {
    const written = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'type')) ?? 'text';
    const isEnum = /^(?:simple-)?enum$/.test(written);
    const array = (0,ask_value/* isSet */.vM)(options, 'isArray') ? '[]' : '';
    if (isEnum)
        return (0,sql_text_names/* quoted */.TL)(enumName(table, options)) + array;
    const base = (aliases[written] ?? written) + modifiersOf(options);
    return base + array;
}
const aliases = {
    datetime: 'timestamp',
    'simple-array': 'text',
    'simple-json': 'text',
    double: 'double precision',
    string: 'varchar',
    number: 'integer',
};
function modifiersOf(options) {
    const given = ['length', 'precision', 'scale'].map((key) => (0,ask_value/* entryOf */.Ms)(options, key));
    const [length, precision, scale] = given;
    if ((0,ask_value/* isGiven */.qR)(length) && (0,ask_value/* nameOf */.Vb)(length) !== '')
        return `(${(0,ask_value/* nameOf */.Vb)(length)})`;
    if (!(0,ask_value/* isGiven */.qR)(precision))
        return '';
    return (0,ask_value/* isGiven */.qR)(scale) ? `(${(0,ask_value/* nameOf */.Vb)(precision)}, ${(0,ask_value/* nameOf */.Vb)(scale)})` : `(${(0,ask_value/* nameOf */.Vb)(precision)})`;
}
function defaultIn(value) {
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    if (value.kind === 'text')
        return value.text;
    return (0,literal/* constantOf */.y)(value);
}
/** Options in a list, or alone. */
function allOptions(value) {
    return (0,ask_value/* itemsOf */.S3)(value).map(optionsOf);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/typeorm/constraint-calls.js





/** SQL of a call of TypeORM's query runner on indexes, constraints and schemas; null for any other call. */
function constraintCall({ name, values }) {
    return calls.get(name)?.(values ?? []) ?? null;
}
/** A constraint of a new table; null where it is none that can be read. */
function constraintOf(kind, options) {
    const columns = (0,ask_value/* namesOf */.eZ)((0,ask_value/* entryOf */.Ms)(options, 'columnNames'));
    switch (kind) {
        case 'uniques':
            return `UNIQUE (${(0,sql_text_names/* quotedList */.p4)(columns)})`;
        case 'checks':
            return `CHECK (${(0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'expression')) ?? 'true'})`;
        case 'exclusions':
            return `EXCLUDE ${(0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'expression')) ?? ''}`;
        case 'foreignKeys':
            return foreignKeyOf(columns, options);
        default:
            return null;
    }
}
function createIndexOf(table, value) {
    const options = optionsOf(value);
    const columns = (0,ask_value/* namesOf */.eZ)((0,ask_value/* entryOf */.Ms)(options, 'columnNames'));
    return statements/* createIndex */.zi(table, {
        name: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'name')) ?? `IDX_${table.name}_${columns.join('_')}`,
        parts: columns.map(sql_text_names/* quoted */.TL),
        isUnique: (0,ask_value/* isSet */.vM)(options, 'isUnique'),
        isConcurrent: (0,ask_value/* isSet */.vM)(options, 'isConcurrent') || (0,ask_value/* isSet */.vM)(options, 'concurrent'),
        using: (0,ask_value/* isSet */.vM)(options, 'isSpatial') ? 'gist' : null,
        where: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'where')),
    });
}
const calls = new Map([
    ['createIndex', ([table, index]) => createIndices(table, index)],
    ['createIndices', ([table, indices]) => createIndices(table, indices)],
    ['dropIndex', ([table, index]) => dropIndices(table, index)],
    ['dropIndices', ([table, indices]) => dropIndices(table, indices)],
    ['createPrimaryKey', createPrimaryKey],
    ['updatePrimaryKeys', createPrimaryKey],
    ['dropPrimaryKey', ([table]) => [drop(tableOf(table), `PK_${tableOf(table).name}`)]],
    ...[
        ['ForeignKey', 'ForeignKeys', 'foreignKeys'],
        ['UniqueConstraint', 'UniqueConstraints', 'uniques'],
        ['CheckConstraint', 'CheckConstraints', 'checks'],
        ['ExclusionConstraint', 'ExclusionConstraints', 'exclusions'],
    ].flatMap(([one, many, kind]) => [
        [`create${one}`, ([table, given]) => createAll(table, kind, given)],
        [`create${many}`, ([table, given]) => createAll(table, kind, given)],
        [`drop${one}`, ([table, given]) => dropAll(table, given)],
        [`drop${many}`, ([table, given]) => dropAll(table, given)],
    ]),
    ['createSchema', ([name]) => [`CREATE SCHEMA IF NOT EXISTS ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`]],
    ['dropSchema', ([name]) => [`DROP SCHEMA IF EXISTS ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))}`]],
]);
function createIndices(table, indices) {
    return allOptions(indices).map((index) => createIndexOf(tableOf(table), index));
}
function dropIndices(table, indices) {
    return (0,ask_value/* itemsOf */.S3)(indices).map((index) => statements/* dropIndex */.kD(tableOf(table), columnNameOf(index)));
}
function createPrimaryKey([table, columns]) {
    const names = (0,ask_value/* itemsOf */.S3)(columns).map(columnNameOf);
    return [statements/* addConstraint */.p$(tableOf(table), null, `PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)(names)})`)];
}
function createAll(table, kind, given) {
    return allOptions(given).flatMap((options) => {
        const definition = constraintOf(kind, options);
        if (definition === null)
            return [];
        const name = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'name'));
        return [statements/* addConstraint */.p$(tableOf(table), name, definition)];
    });
}
function dropAll(table, given) {
    return (0,ask_value/* itemsOf */.S3)(given).map((each) => drop(tableOf(table), columnNameOf(each)));
}
function drop(table, name) {
    return statements/* dropConstraint */.FZ(table, name);
}
function foreignKeyOf(columns, options) {
    const schema = (0,ask_value/* entryOf */.Ms)(options, 'referencedSchema');
    const other = (0,ask_value/* nameOf */.Vb)((0,ask_value/* entryOf */.Ms)(options, 'referencedTableName'));
    return (0,table_parts/* foreignKey */.mt)({
        columns,
        otherTable: (0,sql_text_names/* tableNamed */.uE)(other, (0,ask_value/* isGiven */.qR)(schema) ? (0,ask_value/* nameOf */.Vb)(schema) : null),
        otherColumns: (0,ask_value/* namesOf */.eZ)((0,ask_value/* entryOf */.Ms)(options, 'referencedColumnNames')),
        onDelete: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'onDelete')),
        onUpdate: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'onUpdate')),
        isDeferrable: (0,ask_value/* isGiven */.qR)((0,ask_value/* entryOf */.Ms)(options, 'deferrable')),
    });
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/row-conditions.js
var row_conditions = __webpack_require__(72039);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/rows.js
var rows = __webpack_require__(40251);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/typeorm/row-calls.js




/** SQL of changes of rows by a query builder or an entity manager; null where nothing is changed, or nobody can tell what. */
function rowsSql(links) {
    const update = (0,ask_value/* linkNamed */.CF)(links, 'update');
    const remove = (0,ask_value/* linkNamed */.CF)(links, 'delete');
    const at = update ?? remove;
    if (at === null)
        return null;
    const isBuilder = (0,ask_value/* linkNamed */.CF)(links, 'createQueryBuilder') !== null;
    const table = tableIn(links, at);
    if (isBuilder && (0,ask_value/* linkNamed */.CF)(links, 'execute') === null)
        return null;
    const where = isBuilder ? conditionIn(links) : criteriaOf((0,ask_value/* valuesOf */.sm)(at)[1]);
    if (update === null)
        return { sql: (0,rows/* deleteRows */.pf)(table, where), at };
    const set = isBuilder
        ? ((0,ask_value/* valuesOf */.sm)((0,ask_value/* linkNamed */.CF)(links, 'set'))[0] ?? (0,ask_value/* valuesOf */.sm)(at)[1])
        : (0,ask_value/* valuesOf */.sm)(at)[2];
    return { sql: (0,rows/* updateRows */.dm)(table, assignmentsOf(set), where), at };
}
function tableIn(links, at) {
    const [given] = (0,ask_value/* valuesOf */.sm)(at);
    const sources = links.filter(({ name }) => /^(?:from|into|getRepository|createQueryBuilder)$/.test(name));
    const [other] = sources.flatMap((link) => (0,ask_value/* valuesOf */.sm)(link).slice(0, 1));
    const value = given?.kind === 'record' || given === undefined ? other : given;
    const name = (0,ask_value/* textOf */.b6)(value);
    return (0,sql_text_names/* tableNamed */.uE)(name ?? entityTable((0,ask_value/* nameOf */.Vb)(value)));
}
/** The table of an entity by TypeORM's own naming; its decorator may say another. */
function entityTable(name) {
    return name.replace(/_$/, '');
}
/** `.where('id = :id', { id })`, `.andWhere({ … })`. */
function conditionIn(links) {
    const conditions = links
        .filter(({ name }) => /^(?:where|andWhere|orWhere|whereInIds)$/.test(name))
        .map(({ values }) => values?.[0])
        .map((value) => (value?.kind === 'text' ? withParameters(value.text) : criteriaOf(value)))
        .filter((condition) => condition !== null);
    return conditions.length === 0 ? null : conditions.join(' AND ');
}
function withParameters(sql) {
    return sql.replaceAll(/(?<!:):(?:\.\.\.)?\w+/g, '$1');
}
function criteriaOf(value) {
    if (value === undefined || value.kind === 'nothing')
        return null;
    if (value.kind === 'record' && value.entries.size === 0)
        return null;
    if (value.kind !== 'record')
        return '"id" = $1';
    return (0,row_conditions/* conditionOf */.rI)([{ name: 'where', values: [value], line: 0, endLine: 0 }], () => null);
}
function assignmentsOf(value) {
    if (value?.kind !== 'record')
        return [];
    return [...value.entries].map(([key, each]) => [key, (0,row_conditions/* expressionOf */.ez)(each, () => null)]);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/typeorm/table-calls.js






/** SQL of a call of TypeORM's query runner on tables and columns; null for any other call. */
function tableCall({ name, values }) {
    return table_calls_calls.get(name)?.(values ?? []) ?? null;
}
const table_calls_calls = new Map([
    ['createTable', ([table, ifNotExists]) => create(table, (0,ask_value/* isTrue */.Hn)(ifNotExists))],
    [
        'dropTable',
        ([table, ifExists]) => [statements/* dropTable */.Sw(tableOf(table), (0,ask_value/* isTrue */.Hn)(ifExists), true)],
    ],
    ['renameTable', ([table, to]) => [statements/* renameTable */.vV(tableOf(table), tableOf(to).name)]],
    ['clearTable', ([table]) => [`TRUNCATE TABLE ${(0,sql_text_names/* shown */.SP)(tableOf(table))}`]],
    ['addColumn', ([table, column]) => addAll(tableOf(table), column)],
    ['addColumns', ([table, columns]) => addAll(tableOf(table), columns)],
    ['dropColumn', ([table, column]) => table_calls_dropAll(tableOf(table), column)],
    ['dropColumns', ([table, columns]) => table_calls_dropAll(tableOf(table), columns)],
    ['renameColumn', ([table, from, to]) => rename(tableOf(table), from, to)],
    ['changeColumn', ([table, from, to]) => change(tableOf(table), from, to)],
    [
        'changeColumns',
        ([table, changes]) => (0,ask_value/* itemsOf */.S3)(changes).flatMap((each) => change(tableOf(table), (0,ask_value/* entryOf */.Ms)(each, 'oldColumn'), (0,ask_value/* entryOf */.Ms)(each, 'newColumn'))),
    ],
]);
function create(value, ifNotExists) {
    const table = tableOf(value);
    const options = optionsOf(value);
    const columns = allOptions((0,ask_value/* entryOf */.Ms)(options, 'columns'));
    const key = columns.filter((column) => (0,ask_value/* isSet */.vM)(column, 'isPrimary')).map(columnNameOf);
    const parts = [
        ...columns.map((column) => (0,table_parts/* columnDefinition */.CJ)(columnOf(table, column))),
        ...columns
            .filter((column) => (0,ask_value/* isSet */.vM)(column, 'isUnique'))
            .map((column) => `UNIQUE (${(0,sql_text_names/* quoted */.TL)(columnNameOf(column))})`),
        ...(key.length === 0 ? [] : [`PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)(key)})`]),
        ...['uniques', 'checks', 'exclusions', 'foreignKeys'].flatMap((kind) => allOptions((0,ask_value/* entryOf */.Ms)(options, kind)).flatMap((each) => constraintOf(kind, each) ?? [])),
    ];
    return [
        ...columns.flatMap((column) => createType(table, column)),
        statements/* createTable */.ZR(table, parts, { ifNotExists }),
        ...allOptions((0,ask_value/* entryOf */.Ms)(options, 'indices')).map((index) => createIndexOf(table, index)),
    ];
}
function createType(table, column) {
    const type = newTypeOf(table, column);
    return type === null ? [] : [`CREATE TYPE ${(0,sql_text_names/* quoted */.TL)(type.name)} AS ENUM (${type.labels})`];
}
function addAll(table, columns) {
    return allOptions(columns).flatMap((column) => add(table, column));
}
function add(table, column) {
    const name = (0,sql_text_names/* quoted */.TL)(columnNameOf(column));
    return [
        ...createType(table, column),
        statements/* addColumn */.cq(table, columnOf(table, column)),
        ...((0,ask_value/* isSet */.vM)(column, 'isPrimary')
            ? [statements/* addConstraint */.p$(table, null, `PRIMARY KEY (${name})`)]
            : []),
        ...((0,ask_value/* isSet */.vM)(column, 'isUnique')
            ? [statements/* addConstraint */.p$(table, null, `UNIQUE (${name})`)]
            : []),
    ];
}
function table_calls_dropAll(table, columns) {
    return (0,ask_value/* itemsOf */.S3)(columns).map((column) => statements/* dropColumn */.U6(table, columnNameOf(column)));
}
function rename(table, from, to) {
    return [statements/* renameColumn */.ZK(table, columnNameOf(from), columnNameOf(to))];
}
/**
 * TypeORM drops a column whose type changes, and adds it anew. Where the file does not say what it was, the change stands as what
 * it is meant to be.
 */
function change(table, from, to) {
    const before = optionsOf(from);
    const after = optionsOf(to);
    const old = before.kind === 'record' ? columnOf(table, before) : null;
    const column = columnOf(table, after);
    const oldName = columnNameOf(before);
    if (old !== null && old.type !== column.type) {
        return [statements/* dropColumn */.U6(table, oldName), ...add(table, after)];
    }
    const alter = (sql) => statements/* alterColumn */.H7(table, column.name, sql);
    const hasType = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(after, 'type')) !== null;
    return [
        ...(oldName === column.name ? [] : [statements/* renameColumn */.ZK(table, oldName, column.name)]),
        ...(old === null && hasType ? [alter(`TYPE ${column.type}`)] : []),
        ...nullability(old, after).map(alter),
        ...(column.default === null || old?.default === column.default
            ? []
            : [alter(`SET DEFAULT ${column.default}`)]),
        ...(old !== null && old.default !== null && column.default === null
            ? [alter('DROP DEFAULT')]
            : []),
    ];
}
/** TypeORM asks the database what the column was; the file tells it only where it says both, or what it is to be. */
function nullability(old, after) {
    const given = (0,ask_value/* entryOf */.Ms)(after, 'isNullable');
    const isRequired = !(0,ask_value/* isTrue */.Hn)(given);
    if (old === null ? given.kind === 'nothing' : old.isRequired === isRequired)
        return [];
    return [isRequired ? 'SET NOT NULL' : 'DROP NOT NULL'];
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/typeorm/read-typeorm.js








/** What a migration of TypeORM sends to PostgreSQL when it goes forward. */
function readTypeorm(file, grammar) {
    const recorder = (0,code_recorder/* openRecorder */.L)(file.path);
    const { root, errors } = grammar.parse(file.text);
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    const script = (0,open_script/* openScript */.m)(root, (chain) => take(chain, recorder));
    const up = script.exported('up');
    if (up === null)
        recorder.unchecked(1, 'no function `up` in this file');
    else
        up.call([(0,code_value/* named */.KT)(queryRunner)]);
    if (script.isTooLong)
        recorder.unchecked(1, 'code with too many steps to follow');
    const isAlone = (0,ask_value/* isFalse */.Wu)(script.find('transaction'));
    return (0,code_recorder/* stepsOf */.B)(file, recorder, isAlone ? 'none' : 'wrapped');
}
/** Name of the root that stands for the query runner. */
const queryRunner = 'queryRunner';
const handles = new Set([queryRunner]);
function take(chain, recorder) {
    if (chain.root === queryRunner) {
        takeCall(chain.links, recorder);
        return;
    }
    const why = (0,unknown_call/* whyUnknown */.F)(chain, handles);
    if (why !== null)
        recorder.unchecked(chain.line, why);
}
function takeCall(links, recorder) {
    const last = links.at(-1);
    const query = (0,ask_value/* linkNamed */.CF)(links, 'query');
    const control = last === undefined ? undefined : transactionControl[last.name];
    if (last?.values == null)
        return;
    if (query !== null)
        takeQuery(query, recorder);
    else if (control !== undefined)
        recorder.call(control, last);
    else
        takeKnown(links, last, recorder);
}
const transactionControl = {
    startTransaction: 'BEGIN',
    commitTransaction: 'COMMIT',
};
function takeQuery(link, recorder) {
    const [sql] = (0,ask_value/* valuesOf */.sm)(link);
    if (sql?.kind === 'text')
        recorder.embedded(sql);
    else
        recorder.unchecked(link.line, 'SQL that is put together at run time');
}
/** Questions, and what the error path does. */
const silent = /^(?:has|get|find|count|rollback|create$|connect|release|select|leftJoin|innerJoin|where|andWhere|stream|loaded)/;
function takeKnown(links, last, recorder) {
    const sent = links.length === 1 ? (tableCall(last) ?? constraintCall(last)) : null;
    const rows = sent === null ? rowsSql(links) : null;
    for (const sql of sent ?? [])
        recorder.call(sql, last);
    if (rows !== null)
        recorder.call(rows.sql, rows.at);
    const isQuestion = silent.test(last.name) || (0,ask_value/* linkNamed */.CF)(links, 'select') !== null;
    if (sent !== null || rows !== null || isQuestion || addsRows.test(last.name))
        return;
    recorder.unchecked(last.line, `call of \`queryRunner…${last.name}\``);
}
/** New rows wait for nobody. */
const addsRows = /^(?:insert|save|upsert)$/;


/***/ })

};
