export const id = 3345;
export const ids = [3345];
export const modules = {

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAlembic: () => (/* binding */ readAlembic)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/budget.js
var code_budget = __webpack_require__(1292);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/scope.js
var code_scope = __webpack_require__(5829);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/evaluate-python.js + 6 modules
var evaluate_python = __webpack_require__(2592);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/python-classes.js
var python_classes = __webpack_require__(9455);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var value = __webpack_require__(5556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/python-arguments.js
var python_arguments = __webpack_require__(7047);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var sql_text_names = __webpack_require__(6256);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/alembic-run.js




/** An argument by its name or its place; a batch leaves out the table. */
function argumentOf(call, names, name) {
    const places = call.batch === null ? names : names.filter((each) => !ofTable.has(each));
    const place = places.indexOf(name);
    return place < 0 ? (0,python_arguments/* argument */.EE)(call.given, name) : (0,python_arguments/* argument */.EE)(call.given, name, place);
}
const ofTable = new Set(['table_name', 'source_table']);
/** The table a call is about. */
function tableOf(call, names) {
    if (call.batch !== null)
        return call.batch;
    const key = names.includes('source_table') ? 'source_table' : 'table_name';
    const schema = (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(call.given, key === 'source_table' ? 'source_schema' : 'schema'));
    return (0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)(argumentOf(call, names, key)), schema);
}
/** A name for what a `with` opens. */
function standIn(run, table) {
    const root = `#batch ${run.batches.size}`;
    run.batches.set(root, table);
    return (0,value/* named */.KT)(root);
}
/** What `autocommit_block()` opens. */
const autocommit = (0,value/* named */.KT)('#autocommit');

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/format-text.js
var format_text = __webpack_require__(7055);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var sql_text_statements = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(319);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/in-one-line.js
var in_one_line = __webpack_require__(5915);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(1599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/sqlalchemy-sql.js





/** The text of SQL that is meant as it stands: a string, `sa.text(…)`; null for anything else. */
function sqlText(value) {
    if (value.kind === 'text')
        return value;
    if (value.kind !== 'chain')
        return null;
    const link = value.links.find(({ name }) => /^(?:text|literal_column|DDL|SQL)$/.test(name));
    const [text] = link?.values ?? [];
    return text?.kind === 'text' ? text : null;
}
/** SQL of a server's default; null where there is none. */
function defaultSql(value) {
    if (!(0,ask_value/* isGiven */.qR)(value))
        return null;
    return value.kind === 'chain' ? expressionSql(value) : (0,literal/* constantOf */.y)(value);
}
/** SQL of an expression: `sa.func.lower(…)`, `sa.text(…)`, `sa.false()`; what is not known is some constant. */
function expressionSql(value) {
    const text = sqlText(value);
    if (text !== null)
        return text.text;
    const last = value.links.at(-1);
    const word = words[(last?.name ?? '').toLowerCase()];
    if (word !== undefined)
        return word;
    const isFunction = value.links.at(-2)?.name === 'func' || value.root === 'func';
    if (isFunction && last !== undefined)
        return functionSql(last);
    return last?.name === 'column' ? (0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(last.values?.[0])) : (0,literal/* literal */.e)((0,ask_value/* nameOf */.Vb)(value));
}
const words = {
    true: 'true',
    false: 'false',
    null: 'NULL',
    current_timestamp: 'CURRENT_TIMESTAMP',
    now: 'now()',
    utcnow: 'now()',
};
function functionSql({ name, values }) {
    const given = (values ?? []).map((value) => value.kind === 'chain' ? expressionSql(value) : (0,literal/* constantOf */.y)(value));
    return `${name}(${given.join(', ')})`;
}
/** A part of an index: a name, or an expression. */
function indexPart(value) {
    if (value.kind === 'text')
        return (0,sql_text_names/* quoted */.TL)(value.text);
    const text = sqlText(value)?.text.trim();
    if (text === undefined)
        return value.kind === 'chain' ? `(${columnExpression(value)})` : '(1)';
    const isPlain = /^"?\w+"?(?:\s|$)/.test(text) || /^\w+\([^()]*\)$/.test(text) || text.startsWith('(');
    return isPlain ? text : `(${text})`;
}
function columnExpression(value) {
    const last = value.links.at(-1);
    if (last === undefined || last.values === null)
        return (0,sql_text_names/* quoted */.TL)(last?.name ?? (0,ask_value/* nameOf */.Vb)(value));
    const [inner] = last.values;
    const column = inner?.kind === 'chain' ? columnExpression(inner) : (0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(inner));
    if (last.name === 'column')
        return column;
    if (/^(?:desc|asc|nulls_?\w+)$/.test(last.name))
        return column;
    return sqlText(value)?.text ?? `${last.name}(${column})`;
}
/** SQL of a condition of a check or a query; null where it is put together of columns in a way nobody follows. */
function conditionSql(value) {
    const text = sqlText(value);
    if (text !== null)
        return (0,in_one_line/* inOneLine */.U)(text.text);
    if (value.kind !== 'chain')
        return null;
    const last = value.links.at(-1);
    const column = columnBefore(value);
    if (column === null)
        return comparisonSql(value.root);
    if (/^is_?not$/.test(last?.name ?? ''))
        return `${column} IS NOT NULL`;
    if (last?.name === 'is_')
        return `${column} IS NULL`;
    if (last?.name === 'in_' || last?.name === 'between') {
        const given = (0,python_arguments/* argumentsOf */.aX)(last).placed.flatMap((each) => each.kind === 'list' ? each.items : [each]);
        return `${column} IN (${given.map(literal/* constantOf */.y).join(', ') || 'NULL'})`;
    }
    return comparisonSql(value.root);
}
/** The column of `table.c.id.in_(…)` or `sa.column('id').isnot(None)`. */
function columnBefore({ links }) {
    const before = links.at(-2);
    if (before === undefined)
        return null;
    return (0,sql_text_names/* quoted */.TL)(before.values === null ? before.name : (0,ask_value/* nameOf */.Vb)(before.values[0]));
}
/** `orders.c.id == 5` as its source. */
function comparisonSql(source) {
    const parts = /(?<!\w)(\w+)(?:["']\))?\s*(==|!=|<=|>=|<|>)\s*(.+)$/s.exec(source);
    const [, column, operator, value] = parts ?? [];
    if (column === undefined || operator === undefined || value === undefined)
        return null;
    if (value.trim() === 'None')
        return `${(0,sql_text_names/* quoted */.TL)(column)} IS ${operator === '!=' ? 'NOT ' : ''}NULL`;
    const isNumber = /^-?\d+$/.test(value.trim());
    const sqlOperator = operator === '==' ? '=' : operator === '!=' ? '<>' : operator;
    return `${(0,sql_text_names/* quoted */.TL)(column)} ${sqlOperator} ${isNumber ? value.trim() : '1'}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/sqlalchemy-types.js



/** A type of SQLAlchemy as SQL: `sa.String(50)` is `varchar(50)`; null for what is no type. */
function typeOf(value) {
    if (value.kind !== 'chain')
        return null;
    const link = value.links.find(({ name }) => types.has(name.toLowerCase()));
    const name = (link?.name ?? value.root).toLowerCase();
    const known = types.get(name);
    if (known !== undefined)
        return known((0,python_arguments/* argumentsOf */.aX)(link));
    const last = value.links.findLast((each) => each.name !== 'with_variant');
    return (0,ask_value/* nameOf */.Vb)({ ...value, source: last?.name ?? value.root }).replace(/_$/, '');
}
function sized(base) {
    return (given) => {
        const length = (0,ask_value/* numberOf */.rl)((0,python_arguments/* argument */.EE)(given, 'length', 0));
        return length === null ? base : `${base}(${length})`;
    };
}
function decimal(base) {
    return (given) => {
        const precision = (0,ask_value/* numberOf */.rl)((0,python_arguments/* argument */.EE)(given, 'precision', 0));
        const scale = (0,ask_value/* numberOf */.rl)((0,python_arguments/* argument */.EE)(given, 'scale', 1));
        if (precision === null)
            return base;
        return scale === null ? `${base}(${precision})` : `${base}(${precision}, ${scale})`;
    };
}
function time(base) {
    return (given) => {
        const digits = (0,ask_value/* numberOf */.rl)((0,python_arguments/* argument */.EE)(given, 'precision'));
        const zoned = (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'timezone', 0)) ? ' with time zone' : '';
        return `${base}${digits === null ? '' : `(${digits})`}${zoned}`;
    };
}
const always = (sql) => () => sql;
const types = new Map([
    ...Object.entries({
        integer: 'integer',
        int: 'integer',
        biginteger: 'bigint',
        bigint: 'bigint',
        smallinteger: 'smallint',
        smallint: 'smallint',
        text: 'text',
        unicodetext: 'text',
        boolean: 'boolean',
        bool: 'boolean',
        date: 'date',
        double: 'double precision',
        double_precision: 'double precision',
        doubleprecision: 'double precision',
        real: 'real',
        largebinary: 'bytea',
        bytea: 'bytea',
        picklettype: 'bytea',
        pickletype: 'bytea',
        json: 'json',
        jsonb: 'jsonb',
        uuid: 'uuid',
        guid: 'uuid',
        interval: 'interval',
        tsvector: 'tsvector',
        inet: 'inet',
        cidr: 'cidr',
        macaddr: 'macaddr',
        hstore: 'hstore',
        citext: 'citext',
        oid: 'oid',
        money: 'money',
        xml: 'xml',
        uuidtype: 'uuid',
        jsontype: 'json',
        emailtype: 'varchar(255)',
        utcdatetime: 'timestamp with time zone',
        tztimestamp: 'timestamp with time zone',
        int4range: 'int4range',
        int8range: 'int8range',
        numrange: 'numrange',
        daterange: 'daterange',
        tsrange: 'tsrange',
        tstzrange: 'tstzrange',
    }).map(([name, sql]) => [name, always(sql)]),
    ['string', sized('varchar')],
    ['varchar', sized('varchar')],
    ['unicode', sized('varchar')],
    ['autostring', sized('varchar')],
    ['char', sized('char')],
    ['bit', sized('bit')],
    ['numeric', decimal('numeric')],
    ['decimal', decimal('numeric')],
    ['float', always('float')],
    ['datetime', time('timestamp')],
    ['timestamp', time('timestamp')],
    ['time', time('time')],
    ['enum', enumOf],
    ['array', arrayOf],
]);
function enumOf(given) {
    const name = (0,python_arguments/* argument */.EE)(given, 'name');
    if (name.kind === 'text')
        return (0,sql_text_names/* quoted */.TL)(name.text);
    const [only] = given.placed;
    return only?.kind === 'chain' ? (0,sql_text_names/* quoted */.TL)(only.source.toLowerCase()) : 'varchar';
}
function arrayOf(given) {
    const item = (0,python_arguments/* argument */.EE)(given, 'item_type', 0);
    return `${typeOf(item) ?? 'text'}[]`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/sqlalchemy-column.js






/** The column that a value is; null when it is none. */
function columnFrom(value) {
    const link = value.kind === 'chain'
        ? value.links.findLast(({ name }) => /^(?:Column|mapped_column)$/.test(name))
        : undefined;
    if (link === undefined)
        return null;
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const [name, ...rest] = given.placed;
    const parts = rest.filter((part) => part.kind === 'chain');
    const isPart = (part) => partName(part) !== null;
    const type = (0,python_arguments/* argument */.EE)(given, 'type_').kind === 'chain'
        ? (0,python_arguments/* argument */.EE)(given, 'type_')
        : parts.find((part) => !isPart(part));
    const isPrimary = (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'primary_key'));
    const found = (wanted) => parts.find((part) => partName(part) === wanted);
    return {
        column: {
            name: (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'name')),
            type: keyType(type === undefined ? null : typeOf(type), given, isPrimary),
            isRequired: (0,ask_value/* isFalse */.Wu)((0,python_arguments/* argument */.EE)(given, 'nullable')),
            default: defaultIn((0,python_arguments/* argument */.EE)(given, 'server_default')),
            more: generated(found('Computed') ?? (0,python_arguments/* argument */.EE)(given, 'server_default'), found('Identity') ?? (0,python_arguments/* argument */.EE)(given, 'server_default')),
        },
        keys: parts.filter((part) => partName(part) === 'ForeignKey').map(referencesOf),
        isUnique: (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'unique')),
        isIndexed: (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'index')),
        isPrimary,
    };
}
/** What stands in a column beside its type. */
function partName({ links }) {
    const name = links.at(-1)?.name ?? '';
    return /^(?:ForeignKey|Identity|Computed|Sequence|CheckConstraint|FetchedValue)$/.test(name)
        ? name
        : null;
}
/** SQLAlchemy makes a whole number that is the key a serial. */
function keyType(type, given, isPrimary) {
    const auto = (0,python_arguments/* argument */.EE)(given, 'autoincrement');
    const serial = type === null ? undefined : serials[type];
    const isSerial = (0,ask_value/* isTrue */.Hn)(auto) || (isPrimary && !(0,ask_value/* isFalse */.Wu)(auto) && !(0,ask_value/* isGiven */.qR)((0,python_arguments/* argument */.EE)(given, 'server_default')));
    return isSerial && serial !== undefined ? serial : (type ?? 'text');
}
const serials = {
    integer: 'serial',
    bigint: 'bigserial',
    smallint: 'smallserial',
};
function defaultIn(value) {
    const isPart = value.kind === 'chain' && partName(value) !== null;
    return isPart ? null : defaultSql(value);
}
function generated(computed, identity) {
    const how = lastLink(computed, 'Computed');
    if (how !== null) {
        const given = (0,python_arguments/* argumentsOf */.aX)(how);
        const sql = conditionSql((0,python_arguments/* argument */.EE)(given, 'sqltext', 0)) ?? 'NULL';
        const persisted = (0,python_arguments/* argument */.EE)(given, 'persisted');
        return [`GENERATED ALWAYS AS (${sql}) ${(0,ask_value/* isFalse */.Wu)(persisted) ? 'VIRTUAL' : 'STORED'}`];
    }
    const key = lastLink(identity, 'Identity');
    if (key === null)
        return [];
    const always = (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)((0,python_arguments/* argumentsOf */.aX)(key), 'always', 1)) || (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)((0,python_arguments/* argumentsOf */.aX)(key), 'always'));
    return [`GENERATED ${always ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY`];
}
function lastLink(value, name) {
    const last = value.kind === 'chain' ? value.links.at(-1) : undefined;
    return last?.name === name ? last : null;
}
/** `sa.ForeignKey('accounts.id', ondelete='CASCADE')`. */
function referencesOf(part) {
    const given = (0,python_arguments/* argumentsOf */.aX)(part.links.at(-1));
    const target = (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'column', 0));
    const dot = target.lastIndexOf('.');
    return (0,table_parts/* references */.Ft)({
        otherTable: (0,sql_text_names/* tableNamed */.uE)(dot < 0 ? target : target.slice(0, dot)),
        otherColumns: dot < 0 ? [] : [target.slice(dot + 1)],
        onDelete: (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'ondelete')),
        onUpdate: (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'onupdate')),
        isDeferrable: (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'deferrable')),
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/table-constraints.js







/** What stands between the brackets of a table that is made, and the statements that follow it. */
function tableParts(table, values) {
    const columns = values.flatMap((value) => columnFrom(value) ?? []);
    const links = values.flatMap((value) => value.kind === 'chain' ? (value.links.at(-1) ?? []) : []);
    const keys = columns.filter(({ isPrimary }) => isPrimary).map(({ column }) => column.name);
    const hasKey = links.some(({ name }) => name === 'PrimaryKeyConstraint');
    return {
        parts: [
            ...columns.flatMap(columnParts),
            ...(keys.length > 0 && !hasKey ? [`PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)(keys)})`] : []),
            ...links.flatMap(constraintPart),
        ],
        after: [
            ...columns.filter(({ isIndexed }) => isIndexed).map((column) => indexOf(table, column)),
            ...links.filter(({ name }) => name === 'Index').map((link) => indexFrom(table, link)),
        ],
    };
}
function columnParts({ column, keys, isUnique, isIndexed }) {
    const name = (0,sql_text_names/* quoted */.TL)(column.name);
    return [
        (0,table_parts/* columnDefinition */.CJ)(column),
        ...keys.map((rest) => `FOREIGN KEY (${name}) ${rest}`),
        ...(isUnique && !isIndexed ? [`UNIQUE (${name})`] : []),
    ];
}
function indexOf(table, { column, isUnique }) {
    const name = `ix_${table.name}_${column.name}`;
    return (0,sql_text_statements/* createIndex */.zi)(table, { name, parts: [(0,sql_text_names/* quoted */.TL)(column.name)], isUnique });
}
function indexFrom(table, link) {
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const [name, ...columns] = given.placed;
    return (0,sql_text_statements/* createIndex */.zi)(table, {
        name: (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : null,
        parts: columns.map(indexPart),
        isUnique: (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'unique')),
    });
}
function constraintPart(link) {
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const definition = constraints[link.name]?.(given);
    if (definition === undefined)
        return [];
    const name = (0,python_arguments/* argument */.EE)(given, 'name');
    return [(0,ask_value/* isGiven */.qR)(name) ? `CONSTRAINT ${(0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)(name))} ${definition}` : definition];
}
const constraints = {
    PrimaryKeyConstraint: ({ placed }) => `PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)(placed.map(ask_value/* nameOf */.Vb))})`,
    UniqueConstraint: ({ placed }) => `UNIQUE (${(0,sql_text_names/* quotedList */.p4)(placed.map(ask_value/* nameOf */.Vb))})`,
    CheckConstraint: (given) => `CHECK (${conditionSql((0,python_arguments/* argument */.EE)(given, 'sqltext', 0)) ?? 'TRUE'})`,
    ForeignKeyConstraint: (given) => {
        const targets = (0,ask_value/* namesOf */.eZ)((0,python_arguments/* argument */.EE)(given, 'refcolumns', 1));
        const [first = ''] = targets;
        return (0,table_parts/* foreignKey */.mt)({
            columns: (0,ask_value/* namesOf */.eZ)((0,python_arguments/* argument */.EE)(given, 'columns', 0)),
            otherTable: (0,sql_text_names/* tableNamed */.uE)(first.slice(0, Math.max(0, first.lastIndexOf('.')))),
            otherColumns: targets.map((target) => target.slice(target.lastIndexOf('.') + 1)),
            onDelete: (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'ondelete')),
            onUpdate: (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'onupdate')),
            isDeferrable: (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'deferrable')),
        });
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/acts.js











const addsColumn = ['table_name', 'column'];
const add = (call) => {
    const table = tableOf(call, addsColumn);
    const given = columnFrom(argumentOf(call, addsColumn, 'column'));
    if (given === null) {
        call.run.recorder.unchecked(call.at.line, 'a column that is put together at run time');
        return;
    }
    const { column, keys, isUnique, isIndexed, isPrimary } = given;
    const key = isPrimary ? { ...column, more: [...column.more, 'PRIMARY KEY'] } : column;
    const statements = [
        (0,sql_text_statements/* addColumn */.cq)(table, key, (0,ask_value/* isSet */.vM)(call.given.named, 'if_not_exists')),
        ...keys.map((rest) => (0,sql_text_statements/* addConstraint */.p$)(table, null, `FOREIGN KEY (${(0,sql_text_names/* quoted */.TL)(column.name)}) ${rest}`)),
        ...(isUnique && !isIndexed
            ? [(0,sql_text_statements/* addConstraint */.p$)(table, null, `UNIQUE (${(0,sql_text_names/* quoted */.TL)(column.name)})`)]
            : []),
        ...(isIndexed
            ? [
                (0,sql_text_statements/* createIndex */.zi)(table, {
                    name: `ix_${table.name}_${column.name}`,
                    parts: [(0,sql_text_names/* quoted */.TL)(column.name)],
                    isUnique,
                }),
            ]
            : []),
    ];
    call.run.recorder.call(statements.join(';\n'), call.at);
};
const namesColumn = ['table_name', 'column_name'];
const drop = (call) => {
    const column = (0,ask_value/* nameOf */.Vb)(argumentOf(call, namesColumn, 'column_name'));
    const ifExists = (0,ask_value/* isSet */.vM)(call.given.named, 'if_exists');
    call.run.recorder.call((0,sql_text_statements/* dropColumn */.U6)(tableOf(call, namesColumn), column, ifExists), call.at);
};
const alter = (call) => {
    const table = tableOf(call, namesColumn);
    const column = (0,ask_value/* nameOf */.Vb)(argumentOf(call, namesColumn, 'column_name'));
    const statements = [...changesOf(call, table, column)];
    if (statements.length === 0)
        return;
    const known = [...knownBefore(call, table, column)];
    if (known.length > 0)
        call.run.assumptions.set(call.run.recorder.pieces.length, known.join(';\n'));
    call.run.recorder.call(statements.join(';\n'), call.at);
};
/** What the call says the column was; a type only counts where it is to become another. */
function* knownBefore({ given }, table, column) {
    const type = (0,python_arguments/* argument */.EE)(given, 'existing_type');
    const sqlType = (0,ask_value/* isGiven */.qR)((0,python_arguments/* argument */.EE)(given, 'type_')) ? typeOf(type) : null;
    if (sqlType !== null)
        yield (0,sql_text_statements/* alterColumn */.H7)(table, column, `TYPE ${sqlType}`);
    if ((0,ask_value/* isFalse */.Wu)((0,python_arguments/* argument */.EE)(given, 'existing_nullable')))
        yield (0,sql_text_statements/* alterColumn */.H7)(table, column, 'SET NOT NULL');
}
function* changesOf({ given }, table, column) {
    const [type, nullable, name] = ['type_', 'nullable', 'new_column_name'].map((key) => (0,python_arguments/* argument */.EE)(given, key));
    if ((0,ask_value/* isFalse */.Wu)(nullable))
        yield (0,sql_text_statements/* alterColumn */.H7)(table, column, 'SET NOT NULL');
    if ((0,ask_value/* isTrue */.Hn)(nullable))
        yield (0,sql_text_statements/* alterColumn */.H7)(table, column, 'DROP NOT NULL');
    if (type?.kind === 'chain') {
        const using = (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'postgresql_using'));
        yield (0,sql_text_statements/* alterColumn */.H7)(table, column, `TYPE ${typeOf(type)}${using === null ? '' : ` USING ${using}`}`);
    }
    const options = given.named;
    if (options.kind === 'record' && options.entries.has('server_default')) {
        const value = (0,ask_value/* entryOf */.Ms)(options, 'server_default');
        const written = (0,ask_value/* isFalse */.Wu)(value) ? null : defaultSql(value);
        yield (0,sql_text_statements/* alterColumn */.H7)(table, column, written === null ? 'DROP DEFAULT' : `SET DEFAULT ${written}`);
    }
    if ((0,ask_value/* isGiven */.qR)(name) && (0,ask_value/* nameOf */.Vb)(name) !== column)
        yield (0,sql_text_statements/* renameColumn */.ZK)(table, column, (0,ask_value/* nameOf */.Vb)(name));
}
const createsIndex = ['index_name', 'table_name', 'columns'];
const addIndex = (call) => {
    const table = tableOf(call, createsIndex);
    const name = argumentOf(call, createsIndex, 'index_name');
    const { named } = call.given;
    const sql = (0,sql_text_statements/* createIndex */.zi)(table, {
        name: (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : null,
        parts: (0,ask_value/* itemsOf */.S3)(argumentOf(call, createsIndex, 'columns')).map(indexPart),
        isUnique: (0,ask_value/* isSet */.vM)(named, 'unique'),
        isConcurrent: (0,ask_value/* isSet */.vM)(named, 'postgresql_concurrently'),
        ifNotExists: (0,ask_value/* isSet */.vM)(named, 'if_not_exists'),
        using: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(named, 'postgresql_using')),
        include: (0,ask_value/* namesOf */.eZ)((0,ask_value/* entryOf */.Ms)(named, 'postgresql_include')),
        where: conditionSql((0,ask_value/* entryOf */.Ms)(named, 'postgresql_where')),
    });
    call.run.recorder.call(sql, call.at);
};
const dropsIndex = ['index_name', 'table_name'];
const removeIndex = (call) => {
    const { named } = call.given;
    const how = {
        ifExists: (0,ask_value/* isSet */.vM)(named, 'if_exists'),
        isConcurrent: (0,ask_value/* isSet */.vM)(named, 'postgresql_concurrently'),
    };
    const table = tableOf(call, dropsIndex);
    call.run.recorder.call((0,sql_text_statements/* dropIndex */.kD)(table, (0,ask_value/* nameOf */.Vb)(argumentOf(call, dropsIndex, 'index_name')), how), call.at);
};
const createsKey = [
    'constraint_name',
    'source_table',
    'referent_table',
    'local_cols',
    'remote_cols',
];
const addKey = (call) => {
    const { named } = call.given;
    const other = (0,ask_value/* nameOf */.Vb)(argumentOf(call, createsKey, 'referent_table'));
    constrain(call, tableOf(call, createsKey), (0,table_parts/* foreignKey */.mt)({
        columns: (0,ask_value/* namesOf */.eZ)(argumentOf(call, createsKey, 'local_cols')),
        otherTable: (0,sql_text_names/* tableNamed */.uE)(other, (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(named, 'referent_schema'))),
        otherColumns: (0,ask_value/* namesOf */.eZ)(argumentOf(call, createsKey, 'remote_cols')),
        onDelete: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(named, 'ondelete')),
        onUpdate: (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(named, 'onupdate')),
        isDeferrable: (0,ask_value/* isSet */.vM)(named, 'deferrable'),
        isNotValid: (0,ask_value/* isSet */.vM)(named, 'postgresql_not_valid'),
    }));
};
function constrain(call, table, definition) {
    const name = argumentOf(call, ['constraint_name'], 'constraint_name');
    call.run.recorder.call((0,sql_text_statements/* addConstraint */.p$)(table, (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : null, definition), call.at);
}
const constrains = ['constraint_name', 'table_name', 'columns'];
const addUnique = (call) => {
    const columns = (0,ask_value/* namesOf */.eZ)(argumentOf(call, constrains, 'columns'));
    const later = (0,ask_value/* isSet */.vM)(call.given.named, 'deferrable') ? ' DEFERRABLE INITIALLY DEFERRED' : '';
    constrain(call, tableOf(call, constrains), `UNIQUE (${(0,sql_text_names/* quotedList */.p4)(columns)})${later}`);
};
const addPrimary = (call) => {
    const columns = (0,ask_value/* namesOf */.eZ)(argumentOf(call, constrains, 'columns'));
    constrain(call, tableOf(call, constrains), `PRIMARY KEY (${(0,sql_text_names/* quotedList */.p4)(columns)})`);
};
const checks = ['constraint_name', 'table_name', 'condition'];
const addCheck = (call) => {
    const condition = conditionSql(argumentOf(call, checks, 'condition')) ?? 'TRUE';
    const notValid = (0,ask_value/* isSet */.vM)(call.given.named, 'postgresql_not_valid') ? ' NOT VALID' : '';
    constrain(call, tableOf(call, checks), `CHECK (${condition})${notValid}`);
};
const addExclusion = (call) => {
    const skipped = call.batch === null ? 2 : 1;
    const { placed, named } = call.given;
    const elements = placed.slice(skipped).map((pair) => {
        const [column, operator] = (0,ask_value/* itemsOf */.S3)(pair);
        return `${indexPart(column ?? value/* nothing */.s6)} WITH ${(0,ask_value/* nameOf */.Vb)(operator)}`;
    });
    const using = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(named, 'using')) ?? 'gist';
    const where = conditionSql((0,ask_value/* entryOf */.Ms)(named, 'where'));
    const more = where === null ? '' : ` WHERE (${where})`;
    constrain(call, tableOf(call, constrains), `EXCLUDE USING ${using} (${elements.join(', ')})${more}`);
};
const removeConstraint = (call) => {
    const name = (0,ask_value/* nameOf */.Vb)(argumentOf(call, constrains, 'constraint_name'));
    const ifExists = (0,ask_value/* isSet */.vM)(call.given.named, 'if_exists');
    call.run.recorder.call((0,sql_text_statements/* dropConstraint */.FZ)(tableOf(call, constrains), name, ifExists), call.at);
};
const namesTable = ['table_name'];
const create = (call) => {
    const table = tableOf(call, namesTable);
    const { parts, after } = tableParts(table, call.given.placed.slice(1));
    const partitions = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(call.given.named, 'postgresql_partition_by'));
    const ifNotExists = (0,ask_value/* isSet */.vM)(call.given.named, 'if_not_exists');
    const sql = (0,sql_text_statements/* createTable */.ZR)(table, parts, { ifNotExists }) +
        (partitions === null ? '' : ` PARTITION BY ${partitions}`);
    call.run.recorder.call([sql, ...after].join(';\n'), call.at);
};
const removeTable = (call) => {
    const ifExists = (0,ask_value/* isSet */.vM)(call.given.named, 'if_exists');
    call.run.recorder.call((0,sql_text_statements/* dropTable */.Sw)(tableOf(call, namesTable), ifExists), call.at);
};
const rename = (call) => {
    const from = (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(call.given, 'old_table_name', 0));
    const schema = (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(call.given, 'schema', 2));
    const to = (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(call.given, 'new_table_name', 1));
    call.run.recorder.call((0,sql_text_statements/* renameTable */.vV)((0,sql_text_names/* tableNamed */.uE)(from, schema), to), call.at);
};
/** Calls of `op` and of batches, by name. */
const alembicActs = new Map([
    ['add_column', add],
    ['drop_column', drop],
    ['alter_column', alter],
    ['create_index', addIndex],
    ['drop_index', removeIndex],
    ['create_foreign_key', addKey],
    ['create_unique_constraint', addUnique],
    ['create_primary_key', addPrimary],
    ['create_check_constraint', addCheck],
    ['create_exclude_constraint', addExclusion],
    ['drop_constraint', removeConstraint],
    ['create_table', create],
    ['drop_table', removeTable],
    ['rename_table', rename],
]);

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/data-changes.js





/** What `sa.update(orders).where(…).values(…)` and the like send; null for a chain that changes no rows. */
function dataChange({ root, links }, run) {
    const at = links.findIndex(({ name, values }) => /^(?:update|delete)$/.test(name) && values !== null);
    const verb = links[at];
    if (verb === undefined)
        return null;
    const table = data_changes_tableOf(verb, { root, before: links.slice(0, at), run });
    if (table === null)
        return null;
    const conditions = links
        .filter(({ name }) => /^(?:where|filter|filter_by)$/.test(name))
        .flatMap(conditionsOf);
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    if (verb.name === 'delete')
        return `DELETE FROM ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))}${where}`;
    const values = links.find(({ name }) => name === 'values') ?? verb;
    return `UPDATE ${(0,sql_text_names/* shown */.SP)((0,sql_text_names/* tableNamed */.uE)(table))} SET ${assignments(values)}${where}`;
}
/** `sa.update(orders)`, `orders.update()`, `session.query(Order).update(…)`, `Order.__table__.update()`. */
function data_changes_tableOf(verb, { root, before, run }) {
    const [given] = verb.values ?? [];
    const query = before.findLast(({ name }) => /^(?:query|table|Table)$/.test(name));
    const subject = query?.values?.[0] ?? (before.every(({ values }) => values === null) ? given : undefined);
    if (subject?.kind === 'text')
        return subject.text;
    const named = subject?.kind === 'chain' ? subject : null;
    const inner = named?.links.find(({ name }) => /^(?:table|Table)$/.test(name));
    if (inner !== undefined)
        return (0,ask_value/* nameOf */.Vb)(inner.values?.[0]);
    const owner = named?.root ?? root;
    const known = run.tableOf.get(owner);
    if (known !== undefined)
        return known;
    return named !== null && named.links.length === 0 ? (0,ask_value/* nameOf */.Vb)(named) : null;
}
function conditionsOf(link) {
    const { placed, named } = (0,python_arguments/* argumentsOf */.aX)(link);
    const equalities = named.kind === 'record' ? [...named.entries] : [];
    return [
        ...placed.flatMap((value) => conditionSql(value) ?? []),
        ...equalities.map(([column, value]) => `${(0,sql_text_names/* quoted */.TL)(column)} = ${(0,literal/* constantOf */.y)(value)}`),
    ];
}
function assignments(link) {
    const { placed, named } = (0,python_arguments/* argumentsOf */.aX)(link);
    const record = named.kind === 'record' ? named : placed.find(({ kind }) => kind === 'record');
    const pairs = record?.kind === 'record' ? [...record.entries] : [];
    const written = pairs
        .filter(([column]) => column !== 'synchronize_session')
        .map(([column, value]) => `${(0,sql_text_names/* quoted */.TL)(column.split('.').at(-1) ?? column)} = ${valueSql(value)}`);
    return written.join(', ') || '"id" = "id"';
}
function valueSql(value) {
    return value.kind === 'chain' ? expressionSql(value) : (0,literal/* constantOf */.y)(value);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/perform-alembic.js









/** Does what a migration of Alembic calls; what comes out of it is a name, or unknown. */
function performAlembic(chain, run) {
    const [first] = chain.links;
    const last = chain.links.at(-1);
    if (first === undefined || last === undefined)
        return chain;
    if (last.name === 'autocommit_block')
        return openAutocommit(chain, run);
    if (first.name === 'f' && last === first)
        return (0,value/* textAt */.$6)((0,ask_value/* nameOf */.Vb)(last.values?.[0]), chain.line);
    if (last.name === 'batch_alter_table')
        return openBatch(last, run);
    const before = run.recorder.pieces.length;
    for (const link of chain.links)
        performLink(chain, link, run);
    return run.recorder.pieces.length === before ? chain : (0,value/* named */.KT)('result');
}
function openAutocommit({ line }, run) {
    run.recorder.call('COMMIT', { line, endLine: line });
    return autocommit;
}
function openBatch(link, run) {
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const schema = (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'schema', 1));
    return standIn(run, (0,sql_text_names/* tableNamed */.uE)((0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'table_name', 0)), schema));
}
function performLink(chain, link, run) {
    const { root, line } = chain;
    const { name, endLine } = link;
    const batch = run.batches.get(root) ?? null;
    const isOp = batch !== null || root === 'op';
    const act = isOp || root === '' ? alembicActs.get(name) : undefined;
    const at = { line: Math.min(line, link.line), endLine };
    if (act !== undefined)
        act({ name, given: (0,python_arguments/* argumentsOf */.aX)(link), batch, at, run });
    else if (executes.test(name) && (link.values ?? []).length > 0)
        execute(link, { at: at.line, isOp }, run);
    else if (/^(?:update|delete)$/.test(name) && chain.links.some((each) => each.name === 'query'))
        sendData(chain, run);
    else if (/^(?:create|drop)$/.test(name))
        changeType(chain, link, run);
    else if (mayTouch(chain, link)) {
        run.recorder.unchecked(at.line, `\`${name}\`, which is defined elsewhere`);
    }
}
const executes = /^(?:execute|exec_driver_sql|scalar|scalars)$/;
/** A text, `sa.text(…)`, or a statement put together by SQLAlchemy. */
function execute(link, { at, isOp }, run) {
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const [first, second] = given.placed;
    const statement = (0,python_arguments/* argument */.EE)(given, isOp ? 'sqltext' : 'statement', 0);
    const text = sqlText(statement);
    if (text !== null && text.text.trim() !== '') {
        run.recorder.embedded(second === undefined ? text : (0,format_text/* withParameters */.zv)(text));
        return;
    }
    if (statement.kind === 'chain') {
        if (/\b(?:select|insert|exists|union)\b/.test(statement.links.map(({ name }) => name).join(' ')))
            return;
        const change = dataChange(statement, run);
        if (change !== null) {
            run.recorder.call(change, { line: at, endLine: link.endLine });
            return;
        }
    }
    if (first?.kind === 'text')
        return;
    run.recorder.unchecked(at, 'SQL that is put together at run time');
}
function sendData(chain, run) {
    const change = dataChange(chain, run);
    if (change !== null)
        run.recorder.call(change, chain);
}
/** `sa.Enum('a', 'b', name='state').create(op.get_bind())`. */
function changeType(chain, link, run) {
    const type = chain.links.find(({ name }) => /^enum$/i.test(name));
    if (type === undefined)
        return;
    const given = (0,python_arguments/* argumentsOf */.aX)(type);
    const name = (0,sql_text_names/* quoted */.TL)((0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'name')));
    if (link.name === 'drop')
        run.recorder.call(`DROP TYPE ${name}`, chain);
    else {
        const words = given.placed.flatMap((value) => value.kind === 'text' ? [`'${value.text}'`] : []);
        run.recorder.call(`CREATE TYPE ${name} AS ENUM (${words.join(', ')})`, chain);
    }
}
/** Whether a call that nobody knows may touch the database. */
function mayTouch({ root, links }, link) {
    const { name, values } = link;
    if (values === null || python_arguments/* harmlessPython */.Os.test(name) || python_arguments/* harmlessPython */.Os.test(root))
        return false;
    if (root === 'op' && link === links[0])
        return !ofOp.has(name);
    if (root === '')
        return links.length === 1 && (python_arguments/* pythonVerbs */.tV.test(name) || values[0]?.kind === 'text');
    return /^(?:create_all|drop_all|bulk_save_objects|bulk_update_mappings|call_command)$/.test(name);
}
/** Calls of `op` that change no table. */
const ofOp = new Set([
    'get_bind',
    'get_context',
    'f',
    'bulk_insert',
    'inline_literal',
    'create_table_comment',
    'drop_table_comment',
    'implementation_for',
    'register_operation',
    'run_async',
]);

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/read-alembic.js







/** What a migration of Alembic, or Flask-Migrate, sends to PostgreSQL. */
function readAlembic({ path, text, migration }, grammar) {
    const { root, errors } = grammar.parse(text);
    const recorder = (0,code_recorder/* openRecorder */.L)(path);
    const run = {
        recorder,
        tableOf: (0,python_classes/* tablesOfClasses */.D)(root, '__tablename__'),
        batches: new Map(),
        assumptions: new Map(),
    };
    const budget = (0,code_budget/* openBudget */.a)();
    const walk = (0,evaluate_python/* openPythonWalk */.s)({
        perform: (chain) => performAlembic(chain, run),
        leave: (opened, line) => {
            if (opened === autocommit)
                recorder.call('BEGIN', { line, endLine: line });
        },
        assignTo: () => undefined,
        budget,
    });
    const scope = (0,code_scope/* openScope */.P)(null);
    walk.evaluate(root, scope);
    const upgrade = scope.find('upgrade');
    if (upgrade?.kind === 'function')
        upgrade.call([]);
    else
        recorder.unchecked(1, 'no `upgrade` in this file');
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    if (budget.isSpent)
        recorder.unchecked(1, 'more code than can be followed');
    return {
        path,
        tool: migration.tool,
        pieces: recorder.pieces.map((piece, at) => {
            const assumes = run.assumptions.get(at);
            return assumes === undefined ? piece : { ...piece, assumes };
        }),
        unchecked: recorder.notChecked,
        transaction: 'wrapped',
    };
}


/***/ })

};
