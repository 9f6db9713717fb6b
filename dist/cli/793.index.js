export const id = 793;
export const ids = [793];
export const modules = {

/***/ 90793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDjango: () => (/* binding */ openDjango)
});

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/ask-value.js
var ask_value = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/budget.js
var code_budget = __webpack_require__(81292);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/recorder.js
var code_recorder = __webpack_require__(90823);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/scope.js
var code_scope = __webpack_require__(55829);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/evaluate-python.js + 6 modules
var evaluate_python = __webpack_require__(62592);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/python-classes.js
var python_classes = __webpack_require__(19455);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/syntax-node.js
var syntax_node = __webpack_require__(29745);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/code/value.js
var code_value = __webpack_require__(85556);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/format-text.js
var format_text = __webpack_require__(17055);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/python/python-arguments.js
var python_arguments = __webpack_require__(57047);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/names.js
var sql_text_names = __webpack_require__(36256);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/django-state.js
/** A model by its app and name; one that no file told of has the table that Django would give it. */
function modelIn(state, app, name) {
    const key = keyOf(app, name);
    const known = state.models.get(key);
    if (known !== undefined)
        return known;
    const model = emptyModel(key.replace('.', '_'), { isComplete: false });
    state.models.set(key, model);
    return model;
}
/** `Invoice` of the app at hand, or `shop.Invoice`. */
function keyOf(app, name) {
    return (name.includes('.') ? name : `${app}.${name}`).toLowerCase();
}
function emptyModel(table, { isComplete, hasTable = true }) {
    return {
        table,
        fields: new Map(),
        together: new Map(),
        uniqueIndexes: new Set(),
        isComplete,
        hasTable,
    };
}
/** The same, to be changed without changing this one. */
function copyOf({ models }) {
    return {
        models: new Map([...models].map(([key, model]) => [
            key,
            {
                ...model,
                fields: new Map(model.fields),
                together: new Map(model.together),
                uniqueIndexes: new Set(model.uniqueIndexes),
            },
        ])),
    };
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/statements.js
var statements = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/table-parts.js
var table_parts = __webpack_require__(10319);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/django-run.js



/** Sends SQL for an operation; nothing where only the state changes, or the model has no table. */
function send({ run, at }, model, statements) {
    if (!run.sends || !model.hasTable || statements.length === 0)
        return;
    run.recorder.call(statements.join(';\n'), at);
}
/** The model an operation is about. */
function modelOf({ given, run }, name = 'model_name') {
    return modelIn(run.state, run.app, textArgument(given, name, 0));
}
/** An argument that is a name. */
function textArgument(given, name, place) {
    return (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, name, place));
}

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/sql-text/literal.js
var literal = __webpack_require__(91599);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/django-sql.js




/** SQL of an expression of Django: `Now()`, `Value(0)`, `F('a') * 2`, `Lower('name')`. */
function expressionSql(value) {
    if (value.kind === 'text')
        return columnSql(value.text);
    if (value.kind !== 'chain')
        return (0,literal/* constantOf */.y)(value);
    const last = value.links.findLast(({ name }) => name !== 'desc' && name !== 'asc');
    if (last === undefined || last.values === null)
        return arithmeticSql(value.root);
    const given = (0,python_arguments/* argumentsOf */.aX)(last);
    const known = functions[last.name];
    if (known !== undefined)
        return known(given);
    const name = last.name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
    return `${name}(${given.placed.map(expressionSql).join(', ')})`;
}
/** SQL of a default of the database; a plain value is itself. */
function databaseDefault(value) {
    return value.kind === 'chain' ? expressionSql(value) : (0,literal/* constantOf */.y)(value);
}
const functions = {
    Now: () => 'statement_timestamp()',
    TransactionNow: () => 'current_timestamp',
    RandomUUID: () => 'gen_random_uuid()',
    UUID4: () => 'gen_random_uuid()',
    Random: () => 'random()',
    Value: (given) => (0,literal/* constantOf */.y)((0,python_arguments/* argument */.EE)(given, 'value', 0)),
    F: (given) => columnSql((0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'name', 0))),
    Col: ({ placed }) => columnSql((0,ask_value/* nameOf */.Vb)(placed.at(-1))),
    OrderBy: ({ placed }) => expressionSql(placed[0] ?? { kind: 'nothing' }),
    ExpressionWrapper: (given) => expressionSql((0,python_arguments/* argument */.EE)(given, 'expression', 0)),
    Cast: (given) => expressionSql((0,python_arguments/* argument */.EE)(given, 'expression', 0)),
    Func: (given) => {
        const name = (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'function'));
        return `${name}(${given.placed.map(expressionSql).join(', ')})`;
    },
    RawSQL: ({ placed }) => `(${(0,ask_value/* nameOf */.Vb)(placed[0])})`,
    Concat: ({ placed }) => placed.map(expressionSql).join(' || '),
};
/** Arithmetic over columns as its source: `F('qty') * 2`. */
function arithmeticSql(source) {
    const columns = [...source.matchAll(/F\(\s*["'](\w+)["']\s*\)/g)].flatMap(([, name]) => name ?? []);
    if (columns.length === 0)
        return (0,literal/* literal */.e)((0,ask_value/* nameOf */.Vb)({ kind: 'text', text: '', line: 0, endLine: 0, isInPlace: true }));
    return columns.map(sql_text_names/* quoted */.TL).join(' + ');
}
function columnSql(name) {
    return (0,sql_text_names/* quoted */.TL)(name.replace(/^-/, ''));
}
/** SQL of a condition, `Q(amount__gt=0)`; conditions that are joined are their columns. */
function conditionSql(value) {
    if (value.kind !== 'chain')
        return 'TRUE';
    const last = value.links.at(-1);
    if (last !== undefined && last.values !== null) {
        const given = (0,python_arguments/* argumentsOf */.aX)(last);
        const isEither = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(given.named, '_connector')) === 'OR';
        const joined = lookups(given).join(isEither ? ' OR ' : ' AND ') || 'TRUE';
        return (0,ask_value/* isTrue */.Hn)((0,ask_value/* entryOf */.Ms)(given.named, '_negated')) ? `NOT (${joined})` : joined;
    }
    return sourceConditions(value).join(' AND ') || 'TRUE';
}
/** What `filter(…)` asks for, each as a condition. */
function lookups({ named, placed }) {
    const entries = named.kind === 'record' ? [...named.entries].filter(([key]) => !key.startsWith('_')) : [];
    return [
        ...placed.flatMap((value) => (value.kind === 'chain' ? [conditionSql(value)] : pairOf(value))),
        ...entries.map(([key, value]) => lookup(key, value)),
    ].filter((condition) => condition !== 'TRUE');
}
/** `Q(('amount__gt', 0))`. */
function pairOf(value) {
    if (value.kind !== 'list' || value.items.length !== 2)
        return [];
    const [key, item] = value.items;
    return key?.kind === 'text' && item !== undefined ? [lookup(key.text, item)] : [];
}
/** `Q(a=1) & ~Q(b=None)` as its source; only the columns that must not be null matter to anybody. */
function sourceConditions({ root }) {
    if (root.includes('|'))
        return [...new Set(namesIn(root))].map((name) => `${(0,sql_text_names/* quoted */.TL)(name)} <> ''`).slice(0, 1);
    return [
        ...root.matchAll(/(~?)(?:(?<=~)\s*)?(?:models\.)?Q\(\s*(\w+?)__isnull\s*=\s*(True|False)\s*\)/g),
    ]
        .map(([, negated, name = '', isNull]) => `${(0,sql_text_names/* quoted */.TL)(name)} IS ${(negated === '~') === (isNull === 'True') ? 'NOT ' : ''}NULL`)
        .concat([...root.matchAll(/(?:models\.)?Q\(\s*(\w+?)(?:__(gte?|lte?))?\s*=\s*(-?\d+)\s*\)/g)].map(([, name = '', how = '', amount]) => `${(0,sql_text_names/* quoted */.TL)(name)} ${operators[how] ?? '='} ${amount}`));
}
function namesIn(source) {
    return [...source.matchAll(/Q\(\s*\(?["']?(\w+?)(?:__\w+)?["']?\s*[=,]/g)].flatMap(([, name]) => name ?? []);
}
const operators = {
    gt: '>',
    gte: '>=',
    lt: '<',
    lte: '<=',
    exact: '=',
};
function lookup(key, value) {
    const parts = key.split('__');
    const how = parts.length > 1 ? (parts.at(-1) ?? '') : '';
    const column = (0,sql_text_names/* quoted */.TL)(parts[0] === 'pk' ? 'id' : (parts[0] ?? key));
    if (how === 'isnull')
        return `${column} IS ${value.kind === 'truth' && !value.value ? 'NOT ' : ''}NULL`;
    if (how === 'in') {
        const items = value.kind === 'list' ? value.items.map(constantSql) : ['1'];
        return `${column} IN (${items.join(', ') || 'NULL'})`;
    }
    if (how === 'range')
        return `${column} BETWEEN 1 AND 1000`;
    if (!(0,ask_value/* isGiven */.qR)(value))
        return `${column} IS NULL`;
    return `${column} ${operators[how] ?? '='} ${constantSql(value)}`;
}
/** What is only known at run time is some number, which fits a key. */
function constantSql(value) {
    return value.kind === 'chain' ? '1' : (0,literal/* constantOf */.y)(value);
}
/** A whole number among named arguments. */
function amountOf(given, name, place) {
    return (0,ask_value/* numberOf */.rl)(place === undefined ? (0,ask_value/* entryOf */.Ms)(given.named, name) : (0,python_arguments/* argument */.EE)(given, name, place));
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/field-types.js



/** The name of a field's class: `IntegerField` of `models.IntegerField(…)`. */
function classOf(field) {
    return field.links.at(-1)?.name ?? field.root;
}
function argumentsOfField(field) {
    return (0,python_arguments/* argumentsOf */.aX)(field.links.at(-1));
}
/** The type of a column of a field as Django gives it to PostgreSQL; fields of others are text unless their name tells. */
function fieldType(field) {
    const name = classOf(field);
    const given = argumentsOfField(field);
    const own = sized[name]?.(given) ?? types[name];
    if (own !== undefined)
        return own;
    if (name === 'ArrayField')
        return arrayType(given);
    return endings.find(([ending]) => name.endsWith(ending))?.[1] ?? 'text';
}
function arrayType(given) {
    const base = (0,python_arguments/* argument */.EE)(given, 'base_field', 0);
    return `${base.kind === 'chain' ? fieldType(base) : 'text'}[]`;
}
function varchar(usual) {
    return (given) => {
        const length = amountOf(given, 'max_length') ?? usual;
        const isUnlimited = length === null && !(0,ask_value/* isGiven */.qR)((0,python_arguments/* argument */.EE)(given, 'max_length'));
        return isUnlimited || length === null ? 'varchar' : `varchar(${length})`;
    };
}
const sized = {
    CharField: varchar(null),
    EmailField: varchar(254),
    URLField: varchar(200),
    SlugField: varchar(50),
    AutoSlugField: varchar(50),
    FileField: varchar(100),
    ImageField: varchar(100),
    FilePathField: varchar(100),
    StatusField: varchar(100),
    PhoneNumberField: varchar(128),
    CountryField: varchar(2),
    DecimalField: (given) => {
        const digits = amountOf(given, 'max_digits');
        return digits === null
            ? 'numeric'
            : `numeric(${digits}, ${amountOf(given, 'decimal_places') ?? 0})`;
    },
    MoneyField: (given) => `numeric(${amountOf(given, 'max_digits') ?? 14}, ${amountOf(given, 'decimal_places') ?? 2})`,
    GeneratedField: (given) => {
        const output = (0,python_arguments/* argument */.EE)(given, 'output_field');
        return output.kind === 'chain' ? fieldType(output) : 'text';
    },
};
const types = {
    AutoField: 'integer',
    BigAutoField: 'bigint',
    SmallAutoField: 'smallint',
    TextField: 'text',
    IntegerField: 'integer',
    BigIntegerField: 'bigint',
    SmallIntegerField: 'smallint',
    PositiveIntegerField: 'integer',
    PositiveBigIntegerField: 'bigint',
    PositiveSmallIntegerField: 'smallint',
    BooleanField: 'boolean',
    NullBooleanField: 'boolean',
    DateField: 'date',
    DateTimeField: 'timestamp with time zone',
    AutoCreatedField: 'timestamp with time zone',
    AutoLastModifiedField: 'timestamp with time zone',
    CreationDateTimeField: 'timestamp with time zone',
    ModificationDateTimeField: 'timestamp with time zone',
    MonitorField: 'timestamp with time zone',
    TimeField: 'time',
    FloatField: 'double precision',
    DurationField: 'interval',
    UUIDField: 'uuid',
    JSONField: 'jsonb',
    BinaryField: 'bytea',
    GenericIPAddressField: 'inet',
    IPAddressField: 'inet',
    HStoreField: 'hstore',
    CICharField: 'citext',
    CIEmailField: 'citext',
    CITextField: 'citext',
    IntegerRangeField: 'int4range',
    BigIntegerRangeField: 'int8range',
    DecimalRangeField: 'numrange',
    DateTimeRangeField: 'tstzrange',
    DateRangeField: 'daterange',
    SearchVectorField: 'tsvector',
};
/** Fields of others are mostly named after what they are. */
const endings = [
    ['BigIntegerField', 'bigint'],
    ['IntegerField', 'integer'],
    ['BooleanField', 'boolean'],
    ['DateTimeField', 'timestamp with time zone'],
    ['DateField', 'date'],
    ['JSONField', 'jsonb'],
    ['UUIDField', 'uuid'],
    ['CharField', 'varchar'],
];
/** Types that Django counts itself. */
const isCounted = (field) => /^(?:Big|Small)?AutoField$/.test(classOf(field));
/** The field of others a relation is. */
const isForeignKey = (field) => /(?:ForeignKey|OneToOneField|ParentalKey)$/.test(classOf(field));
const isManyToMany = (field) => /ManyToMany(?:Field|Descriptor)?$/.test(classOf(field));
/** A name given for a column, if any. */
function givenColumn(field) {
    const column = (0,python_arguments/* argument */.EE)(argumentsOfField(field), 'db_column');
    return (0,ask_value/* isGiven */.qR)(column) ? (0,ask_value/* nameOf */.Vb)(column) : null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/field.js








function columnOf(name, field, place) {
    const given = argumentsOfField(field);
    const isKey = isForeignKey(field);
    const isOne = /OneToOneField$/.test(classOf(field));
    const target = isKey ? targetOf(field, place) : null;
    const isPrimary = (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'primary_key'));
    const index = (0,python_arguments/* argument */.EE)(given, 'db_index');
    const databaseValue = (0,python_arguments/* argument */.EE)(given, 'db_default');
    return {
        name: givenColumn(field) ?? (isKey ? `${name}_id` : name),
        type: target?.type ?? fieldType(field),
        isNull: (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'null')) || classOf(field) === 'NullBooleanField',
        isPrimary,
        isUnique: !isPrimary && ((0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'unique')) || isOne),
        isIndexed: (0,ask_value/* isTrue */.Hn)(index) || ((isKey || /SlugField$/.test(classOf(field))) && !(0,ask_value/* isFalse */.Wu)(index)),
        fill: fillOf(field),
        default: (0,ask_value/* isGiven */.qR)(databaseValue) ? databaseDefault(databaseValue) : null,
        generated: generatedSql(field),
        check: /^Positive/.test(classOf(field)) ? `${(0,sql_text_names/* quoted */.TL)(name)} >= 0` : null,
        key: target === null || (0,ask_value/* isFalse */.Wu)((0,python_arguments/* argument */.EE)(given, 'db_constraint')) ? null : target,
    };
}
/** The column as it is added or created, without what follows it in statements of its own. */
function columnParts(column, isAdded) {
    const { check, generated, key, isPrimary } = column;
    return {
        name: column.name,
        type: column.type,
        default: column.default ?? (isAdded ? column.fill : null),
        isRequired: !column.isNull && !isPrimary && generated === null,
        more: [
            ...(generated === null ? [] : [generated]),
            ...(isPrimary ? ['PRIMARY KEY'] : []),
            ...(check === null ? [] : [`CHECK (${check})`]),
            ...(key === null
                ? []
                : [
                    (0,table_parts/* references */.Ft)({
                        otherTable: { schema: null, name: key.table },
                        otherColumns: [key.column],
                        isDeferrable: true,
                    }),
                ]),
        ],
    };
}
/** What a relation points to, and the type of the key there. */
function targetOf(field, { app, state }) {
    const given = argumentsOfField(field);
    const to = (0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(given, 'to', 0)).replace(/^settings_auth_user_model_?$/i, 'auth.user');
    const model = modelIn(state, app, keyOf(app, to === 'self' ? 'self' : to));
    const wanted = (0,python_arguments/* argument */.EE)(given, 'to_field');
    const fields = [...model.fields];
    const named = (0,ask_value/* isGiven */.qR)(wanted) ? (0,ask_value/* nameOf */.Vb)(wanted) : null;
    const found = fields.find(([name, each]) => named === null ? (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(argumentsOfField(each), 'primary_key')) : name === named);
    const type = found === undefined ? 'bigint' : isForeignKey(found[1]) ? 'bigint' : fieldType(found[1]);
    return { table: model.table, column: found?.[0] ?? 'id', type };
}
/** Django asks Python for the default once, so that it is a constant to the database. */
function fillOf(field) {
    const given = argumentsOfField(field);
    const value = (0,python_arguments/* argument */.EE)(given, 'default');
    if ((0,ask_value/* isGiven */.qR)(value))
        return constantFor(value, fieldType(field));
    if ((0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'auto_now')) || (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'auto_now_add'))) {
        return (0,literal/* literal */.e)('2026-01-01T00:00:00Z');
    }
    const isText = /^(?:varchar|text|citext)/.test(fieldType(field)) && !isForeignKey(field);
    return isText && (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'blank')) && !(0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'null'))
        ? "''"
        : null;
}
function constantFor(value, type) {
    if (value.kind === 'list')
        return type === 'jsonb' ? "'[]'" : "'{}'";
    return value.kind === 'chain' || value.kind === 'function' ? "''" : (0,literal/* constantOf */.y)(value);
}
function generatedSql(field) {
    if (isCounted(field))
        return 'GENERATED BY DEFAULT AS IDENTITY';
    if (classOf(field) !== 'GeneratedField')
        return null;
    const given = argumentsOfField(field);
    const expression = (0,python_arguments/* argument */.EE)(given, 'expression');
    const isCondition = expression.kind === 'chain' && /\bQ\(/.test(expression.source);
    const sql = isCondition ? conditionSql(expression) : expressionSql(expression);
    return `GENERATED ALWAYS AS (${sql}) ${(0,ask_value/* isFalse */.Wu)((0,python_arguments/* argument */.EE)(given, 'db_persist')) ? 'VIRTUAL' : 'STORED'}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/field-operations.js








const add = (operation) => {
    const model = modelOf(operation);
    const { field, name } = fieldOf(operation);
    if (field === null)
        return;
    model.fields.set(name, field);
    if (isManyToMany(field))
        return send(operation, model, throughTable(model, { name, field }, operation.run));
    const column = columnOf(name, field, operation.run);
    const table = tableOf(model);
    const isFilled = column.default === null && column.fill !== null;
    send(operation, model, [
        (0,statements/* addColumn */.cq)(table, columnParts(column, true)),
        ...(isFilled ? [(0,statements/* alterColumn */.H7)(table, column.name, 'DROP DEFAULT')] : []),
        ...uniqueOrIndex(table, column),
    ]);
};
function fieldOf({ given, run, at }) {
    const field = (0,python_arguments/* argument */.EE)(given, 'field', 2);
    const name = textArgument(given, 'name', 1);
    if (field.kind === 'chain')
        return { name, field };
    run.recorder.unchecked(at.line, 'a field that is put together at run time');
    return { name, field: null };
}
function tableOf(model) {
    return { schema: null, name: model.table };
}
/** Statements that follow the one of the column. */
function uniqueOrIndex(table, { name, isUnique, isIndexed }) {
    if (isUnique)
        return [(0,statements/* addConstraint */.p$)(table, uniqueName(table, name), `UNIQUE (${(0,sql_text_names/* quoted */.TL)(name)})`)];
    return isIndexed
        ? [(0,statements/* createIndex */.zi)(table, { name: indexName(table, name), parts: [(0,sql_text_names/* quoted */.TL)(name)] })]
        : [];
}
/** Names of Django end in a hash, which nobody needs here. */
const uniqueName = (table, column) => `${table.name}_${column}_uniq`;
const indexName = (table, column) => `${table.name}_${column}_idx`;
const keyName = (table, column) => `${table.name}_${column}_fk`;
/** The table of a relation of many to many, unless the migration has a model for it. */
function throughTable(model, { name, field }, place) {
    const given = argumentsOfField(field);
    if ((0,ask_value/* isGiven */.qR)((0,python_arguments/* argument */.EE)(given, 'through')))
        return [];
    const own = (0,python_arguments/* argument */.EE)(given, 'db_table');
    const table = { schema: null, name: own.kind === 'text' ? own.text : `${model.table}_${name}` };
    const target = columnOf('other', { ...field, links: field.links }, place);
    const toTable = targetTable(field, place);
    const [from, to] = [
        `${model.table.split('_').slice(1).join('_') || model.table}_id`,
        `${toTable.split('_').slice(1).join('_') || toTable}_id`,
    ];
    const keys = [
        [from, model.table],
        [to === from ? `to_${to}` : to, toTable],
    ];
    return [
        (0,statements/* createTable */.ZR)(table, [
            '"id" bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY',
            ...keys.map(([column, other]) => {
                const more = [`REFERENCES ${(0,sql_text_names/* quoted */.TL)(other)} ("id") DEFERRABLE INITIALLY DEFERRED`];
                return (0,table_parts/* columnDefinition */.CJ)({
                    name: column,
                    type: target.type === 'text' ? 'bigint' : target.type,
                    isRequired: true,
                    default: null,
                    more,
                });
            }),
        ]),
        (0,statements/* addConstraint */.p$)(table, `${table.name}_uniq`, `UNIQUE (${keys.map(([column]) => (0,sql_text_names/* quoted */.TL)(column)).join(', ')})`),
        ...keys.map(([column]) => (0,statements/* createIndex */.zi)(table, { name: indexName(table, column), parts: [(0,sql_text_names/* quoted */.TL)(column)] })),
    ];
}
function targetTable(field, place) {
    const asKey = {
        ...field,
        links: field.links.map((link) => ({
            ...link,
            name: link.name.replace('ManyToManyField', 'ForeignKey'),
        })),
    };
    return columnOf('x', asKey, place).key?.table ?? 'other';
}
const remove = (operation) => {
    const model = modelOf(operation);
    const name = textArgument(operation.given, 'name', 1);
    const field = model.fields.get(name);
    model.fields.delete(name);
    const table = tableOf(model);
    if (field !== undefined && isManyToMany(field)) {
        const isOwn = !(0,ask_value/* isGiven */.qR)((0,python_arguments/* argument */.EE)(argumentsOfField(field), 'through'));
        return send(operation, model, isOwn ? [`DROP TABLE ${(0,sql_text_names/* quoted */.TL)(`${table.name}_${name}`)} CASCADE`] : []);
    }
    const column = field === undefined ? name : columnName(name, field);
    send(operation, model, [`ALTER TABLE ${(0,sql_text_names/* shown */.SP)(table)} DROP COLUMN ${(0,sql_text_names/* quoted */.TL)(column)} CASCADE`]);
};
function columnName(name, field) {
    return givenColumn(field) ?? (isForeignKey(field) ? `${name}_id` : name);
}
const rename = (operation) => {
    const model = modelOf(operation);
    const from = textArgument(operation.given, 'old_name', 1);
    const to = textArgument(operation.given, 'new_name', 2);
    const field = model.fields.get(from);
    if (field !== undefined) {
        model.fields.delete(from);
        model.fields.set(to, field);
    }
    const [before, after] = field === undefined ? [from, to] : [columnName(from, field), columnName(to, field)];
    if (before === after)
        return;
    const isTable = field !== undefined && isManyToMany(field);
    const table = tableOf(model);
    send(operation, model, [
        isTable
            ? `ALTER TABLE ${(0,sql_text_names/* quoted */.TL)(`${table.name}_${from}`)} RENAME TO ${(0,sql_text_names/* quoted */.TL)(`${table.name}_${to}`)}`
            : (0,statements/* renameColumn */.ZK)(table, before, after),
    ]);
};
const alter = (operation) => {
    const model = modelOf(operation);
    const { field, name } = fieldOf(operation);
    if (field === null)
        return;
    const before = model.fields.get(name);
    model.fields.set(name, field);
    if (isManyToMany(field))
        return;
    const after = columnOf(name, field, operation.run);
    const table = tableOf(model);
    const statements = before === undefined
        ? likelyChanges(table, after, field)
        : [...changes(table, columnOf(name, before, operation.run), after)];
    send(operation, model, statements);
};
function* changes(table, before, after) {
    yield* goneOf(table, before, after);
    yield* changesOfColumn(table, before, after);
    const [wasUnique, wasIndexed] = [hasUnique(before), hasIndex(before)];
    const isNew = (hasUnique(after) && !wasUnique) || (hasIndex(after) && !wasIndexed);
    if (isNew)
        yield* uniqueOrIndex(table, after);
    if (after.key !== null && after.key.table !== before.key?.table)
        yield addKey(table, after);
}
function* changesOfColumn(table, before, after) {
    if (before.type !== after.type)
        yield (0,statements/* alterColumn */.H7)(table, after.name, `TYPE ${after.type}`);
    if (before.isNull && !after.isNull)
        yield* required(table, after);
    if (!before.isNull && after.isNull)
        yield (0,statements/* alterColumn */.H7)(table, after.name, 'DROP NOT NULL');
    if (before.default === after.default)
        return;
    const change = after.default === null ? 'DROP DEFAULT' : `SET DEFAULT ${after.default}`;
    yield (0,statements/* alterColumn */.H7)(table, after.name, change);
}
function* goneOf(table, before, after) {
    if (before.key !== null && after.key?.table !== before.key.table) {
        yield (0,statements/* dropConstraint */.FZ)(table, keyName(table, before.name));
    }
    if (before.name !== after.name)
        yield (0,statements/* renameColumn */.ZK)(table, before.name, after.name);
    if (hasUnique(before) && !hasUnique(after)) {
        yield (0,statements/* dropConstraint */.FZ)(table, uniqueName(table, after.name));
    }
    if (hasIndex(before) && !hasIndex(after))
        yield (0,statements/* dropIndex */.kD)(table, indexName(table, before.name));
}
const hasUnique = (column) => column.isUnique;
/** What is unique has its index already. */
const hasIndex = (column) => column.isIndexed && !column.isUnique;
function addKey(table, { name, key }) {
    const definition = (0,table_parts/* foreignKey */.mt)({
        columns: [name],
        otherTable: { schema: null, name: key?.table ?? '' },
        otherColumns: [key?.column ?? 'id'],
        isDeferrable: true,
    });
    return (0,statements/* addConstraint */.p$)(table, keyName(table, name), definition);
}
/** Rows without a value get the default first. */
function required(table, column) {
    const name = (0,sql_text_names/* quoted */.TL)(column.name);
    const fill = column.default ?? column.fill;
    return [
        ...(fill === null
            ? []
            : [`UPDATE ${(0,sql_text_names/* shown */.SP)(table)} SET ${name} = ${fill} WHERE ${name} IS NULL`]),
        (0,statements/* alterColumn */.H7)(table, column.name, 'SET NOT NULL'),
    ];
}
/**
 * What most likely changes where nobody knows what the field was: what is written out, `null` or `unique`, else a text becomes
 * required, since its type never hurts, and any other field changes its type.
 */
function likelyChanges(table, after, field) {
    const given = argumentsOfField(field);
    const isNull = (0,python_arguments/* argument */.EE)(given, 'null');
    const follows = [
        ...(after.isUnique && !isForeignKey(field) ? uniqueOrIndex(table, after) : []),
        ...(after.isIndexed && (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'db_index')) ? uniqueOrIndex(table, after) : []),
    ];
    if (follows.length > 0)
        return follows;
    if ((0,ask_value/* isFalse */.Wu)(isNull))
        return [(0,statements/* alterColumn */.H7)(table, after.name, 'SET NOT NULL')];
    if ((0,ask_value/* isTrue */.Hn)(isNull) && !wide.test(after.type)) {
        return [(0,statements/* alterColumn */.H7)(table, after.name, 'DROP NOT NULL')];
    }
    if (isForeignKey(field) || (after.isPrimary && !isCounted(field)))
        return [];
    if (after.type === 'text')
        return [(0,statements/* alterColumn */.H7)(table, after.name, 'SET NOT NULL')];
    return [(0,statements/* alterColumn */.H7)(table, after.name, `TYPE ${after.type}`)];
}
/** Types that columns are changed to rather than made with. */
const wide = /^(?:bigint|numeric|uuid|jsonb|inet|double|timestamp)/;
/** Operations on fields, by name. */
const fieldOperations = {
    AddField: add,
    RemoveField: remove,
    RenameField: rename,
    AlterField: alter,
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/index-sql.js





/** `CREATE INDEX` for `models.Index(…)`, `GinIndex(…)` and the like; null for what is no index that can be read. */
function indexSql(table, value, isConcurrent) {
    const link = value.kind === 'chain' ? value.links.at(-1) : undefined;
    if (link === undefined)
        return null;
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const condition = (0,python_arguments/* argument */.EE)(given, 'condition');
    return (0,statements/* createIndex */.zi)(table, {
        name: nameIn(given),
        parts: partsOf(given, (0,python_arguments/* argument */.EE)(given, 'fields')),
        isConcurrent,
        using: methods[link.name] ?? null,
        include: (0,ask_value/* namesOf */.eZ)((0,python_arguments/* argument */.EE)(given, 'include')),
        where: (0,ask_value/* isGiven */.qR)(condition) ? conditionSql(condition) : null,
    });
}
function nameIn(given) {
    const name = (0,python_arguments/* argument */.EE)(given, 'name');
    return (0,ask_value/* isGiven */.qR)(name) ? (0,ask_value/* nameOf */.Vb)(name) : null;
}
/** Fields, `-` before them for the other way round, or expressions. */
function partsOf(given, fields) {
    const classes = (0,ask_value/* namesOf */.eZ)((0,python_arguments/* argument */.EE)(given, 'opclasses'));
    const columns = (0,ask_value/* namesOf */.eZ)(fields).map((name, at) => {
        const column = (0,sql_text_names/* quoted */.TL)(name.replace(/^-/, ''));
        const withClass = classes[at] === undefined ? column : `${column} ${classes[at]}`;
        return name.startsWith('-') ? `${withClass} DESC` : withClass;
    });
    const expressions = given.placed.map((value) => value.kind === 'text' ? expressionSql(value) : `(${expressionSql(value)})`);
    return [...columns, ...expressions];
}
const methods = {
    GinIndex: 'gin',
    GistIndex: 'gist',
    BrinIndex: 'brin',
    HashIndex: 'hash',
    SpGistIndex: 'spgist',
    BloomIndex: 'bloom',
    BTreeIndex: 'btree',
    HnswIndex: 'hnsw',
    IvfflatIndex: 'ivfflat',
};
/** The statement for a constraint; null for what is none that can be read. */
function constraintSql(table, value, isNotValid = false) {
    const link = value.kind === 'chain' ? value.links.at(-1) : undefined;
    if (link === undefined)
        return null;
    const given = (0,python_arguments/* argumentsOf */.aX)(link);
    const name = nameIn(given) ?? 'constraint';
    if (link.name === 'UniqueConstraint')
        return uniqueSql(table, given, name);
    const condition = (0,python_arguments/* argument */.EE)(given, 'condition');
    const check = (0,ask_value/* isGiven */.qR)(condition) ? condition : (0,python_arguments/* argument */.EE)(given, 'check', 0);
    const definition = link.name === 'ExclusionConstraint'
        ? exclusion(given)
        : `CHECK (${conditionSql(check)})${isNotValid ? ' NOT VALID' : ''}`;
    return { name, sql: (0,statements/* addConstraint */.p$)(table, name, definition), isIndex: false };
}
/** With a condition, expressions or more columns it is a unique index. */
function uniqueSql(table, given, name) {
    const fields = (0,python_arguments/* argument */.EE)(given, 'fields');
    const condition = (0,python_arguments/* argument */.EE)(given, 'condition');
    const [include, classes, nulls] = ['include', 'opclasses', 'nulls_distinct'].map((key) => (0,python_arguments/* argument */.EE)(given, key));
    const isIndex = [condition, include, classes, nulls].some(ask_value/* isGiven */.qR) || given.placed.length > 0;
    if (!isIndex) {
        const later = (0,ask_value/* isGiven */.qR)((0,python_arguments/* argument */.EE)(given, 'deferrable')) ? ' DEFERRABLE INITIALLY DEFERRED' : '';
        return {
            name,
            sql: (0,statements/* addConstraint */.p$)(table, name, `UNIQUE (${(0,sql_text_names/* quotedList */.p4)((0,ask_value/* namesOf */.eZ)(fields))})${later}`),
            isIndex,
        };
    }
    const sql = (0,statements/* createIndex */.zi)(table, {
        name,
        parts: partsOf(given, fields),
        isUnique: true,
        include: (0,ask_value/* namesOf */.eZ)(include),
        where: (0,ask_value/* isGiven */.qR)(condition) ? conditionSql(condition) : null,
    });
    return { name, sql, isIndex };
}
function exclusion(given) {
    const parts = (0,ask_value/* itemsOf */.S3)((0,python_arguments/* argument */.EE)(given, 'expressions')).map((pair) => {
        const [expression, operator] = (0,ask_value/* itemsOf */.S3)(pair);
        const written = operator?.kind === 'text' ? operator.text : operatorNamed((0,ask_value/* nameOf */.Vb)(operator));
        const column = expression?.kind === 'text'
            ? (0,sql_text_names/* quoted */.TL)(expression.text)
            : `(${expressionSql(expression ?? { kind: 'nothing' })})`;
        return `${column} WITH ${written}`;
    });
    const using = (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'index_type')) ?? 'gist';
    const condition = (0,python_arguments/* argument */.EE)(given, 'condition');
    const where = (0,ask_value/* isGiven */.qR)(condition) ? ` WHERE (${conditionSql(condition)})` : '';
    return `EXCLUDE USING ${using.toLowerCase()} (${parts.join(', ')})${where}`;
}
/** `RangeOperators.OVERLAPS`. */
function operatorNamed(source) {
    return /overlaps/i.test(source) ? '&&' : '=';
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/index-operations.js






function index_operations_add(isConcurrent) {
    return (operation) => {
        const model = modelOf(operation);
        const sql = indexSql(index_operations_tableOf(model), (0,python_arguments/* argument */.EE)(operation.given, 'index', 1), isConcurrent);
        if (sql === null)
            unread(operation, 'an index');
        else
            send(operation, model, [sql]);
    };
}
function index_operations_tableOf(model) {
    return { schema: null, name: model.table };
}
function unread({ run, at }, what) {
    run.recorder.unchecked(at.line, `${what} that is put together at run time`);
}
function index_operations_remove(isConcurrent) {
    return (operation) => {
        const model = modelOf(operation);
        const name = textArgument(operation.given, 'name', 1);
        send(operation, model, [(0,statements/* dropIndex */.kD)(index_operations_tableOf(model), name, { isConcurrent })]);
    };
}
const index_operations_rename = (operation) => {
    const model = modelOf(operation);
    const { given } = operation;
    const old = (0,python_arguments/* argument */.EE)(given, 'old_name', 2);
    const fields = (0,ask_value/* namesOf */.eZ)((0,python_arguments/* argument */.EE)(given, 'old_fields', 3));
    const from = (0,ask_value/* isGiven */.qR)(old) ? (0,ask_value/* nameOf */.Vb)(old) : `${model.table}_${fields.join('_')}_idx`;
    send(operation, model, [(0,statements/* renameIndex */.Ju)(index_operations_tableOf(model), from, textArgument(given, 'new_name', 1))]);
};
function constrain(isNotValid) {
    return (operation) => {
        const model = modelOf(operation);
        const made = constraintSql(index_operations_tableOf(model), (0,python_arguments/* argument */.EE)(operation.given, 'constraint', 1), isNotValid);
        if (made === null)
            return unread(operation, 'a constraint');
        if (made.isIndex)
            model.uniqueIndexes.add(made.name);
        send(operation, model, [made.sql]);
    };
}
const release = (operation) => {
    const model = modelOf(operation);
    const name = textArgument(operation.given, 'name', 1);
    const isIndex = model.uniqueIndexes.delete(name);
    send(operation, model, [
        isIndex ? (0,statements/* dropIndex */.kD)(index_operations_tableOf(model), name) : (0,statements/* dropConstraint */.FZ)(index_operations_tableOf(model), name),
    ]);
};
const validate = (operation) => {
    const model = modelOf(operation);
    const name = textArgument(operation.given, 'name', 1);
    send(operation, model, [
        `ALTER TABLE ${(0,sql_text_names/* shown */.SP)(index_operations_tableOf(model))} VALIDATE CONSTRAINT ${(0,sql_text_names/* quoted */.TL)(name)}`,
    ]);
};
/** Operations on indexes and constraints, by name. */
const indexOperations = {
    AddIndex: index_operations_add(false),
    AddIndexConcurrently: index_operations_add(true),
    RemoveIndex: index_operations_remove(false),
    RemoveIndexConcurrently: index_operations_remove(true),
    RenameIndex: index_operations_rename,
    AddConstraint: constrain(false),
    AddConstraintNotValid: constrain(true),
    RemoveConstraint: release,
    ValidateConstraint: validate,
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/model-operations.js












const create = (operation) => {
    const { given, run } = operation;
    const key = keyOf(run.app, textArgument(given, 'name', 0));
    const options = (0,python_arguments/* argument */.EE)(given, 'options', 2);
    const table = (0,ask_value/* textOf */.b6)((0,ask_value/* entryOf */.Ms)(options, 'db_table')) ?? key.replace('.', '_');
    const isOwn = !(0,ask_value/* isTrue */.Hn)((0,ask_value/* entryOf */.Ms)(options, 'proxy')) && !(0,ask_value/* isFalse */.Wu)((0,ask_value/* entryOf */.Ms)(options, 'managed'));
    const model = emptyModel(table.replaceAll('"', ''), { isComplete: true, hasTable: isOwn });
    run.state.models.set(key, model);
    for (const pair of (0,ask_value/* itemsOf */.S3)((0,python_arguments/* argument */.EE)(given, 'fields', 1))) {
        const [name, field] = (0,ask_value/* itemsOf */.S3)(pair);
        if (field?.kind === 'chain')
            model.fields.set((0,ask_value/* nameOf */.Vb)(name), field);
    }
    for (const columns of columnSets((0,ask_value/* entryOf */.Ms)(options, 'unique_together')))
        remember(model, 'unique', columns);
    for (const columns of columnSets((0,ask_value/* entryOf */.Ms)(options, 'index_together')))
        remember(model, 'index', columns);
    send(operation, model, tableSql(operation, model, options));
};
function tableSql({ run }, model, options) {
    const table = { schema: null, name: model.table };
    const fields = [...model.fields];
    const plain = fields.filter(([, field]) => !isManyToMany(field));
    const columns = plain.map(([name, field]) => columnOf(name, field, run));
    const hasKey = columns.some(({ isPrimary }) => isPrimary);
    const uniques = columnSets((0,ask_value/* entryOf */.Ms)(options, 'unique_together'));
    const parts = [
        ...(hasKey ? [] : ['"id" bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY']),
        ...columns.map((column) => {
            const definition = (0,table_parts/* columnDefinition */.CJ)(columnParts(column, false));
            return column.isUnique ? `${definition} UNIQUE` : definition;
        }),
        ...uniques.map((names) => `UNIQUE (${(0,sql_text_names/* quotedList */.p4)(columnNames(model, names, run))})`),
    ];
    return [
        (0,statements/* createTable */.ZR)(table, parts),
        ...columns
            .filter(({ isIndexed, isUnique }) => isIndexed && !isUnique)
            .map(({ name }) => (0,statements/* createIndex */.zi)(table, { name: `${model.table}_${name}_idx`, parts: [(0,sql_text_names/* quoted */.TL)(name)] })),
        ...(0,ask_value/* itemsOf */.S3)((0,ask_value/* entryOf */.Ms)(options, 'indexes')).flatMap((index) => indexSql(table, index, false) ?? []),
        ...(0,ask_value/* itemsOf */.S3)((0,ask_value/* entryOf */.Ms)(options, 'constraints')).flatMap((each) => constraintSql(table, each)?.sql ?? []),
        ...fields
            .filter(([, field]) => isManyToMany(field))
            .flatMap(([name, field]) => throughTable(model, { name, field }, run)),
    ];
}
/** `{('a', 'b')}`, `[['a', 'b']]`, `('a', 'b')`, `set()`. */
function columnSets(value) {
    const items = (0,ask_value/* itemsOf */.S3)(value);
    if (items.length > 0 && items.every(({ kind }) => kind === 'text'))
        return [items.map(ask_value/* nameOf */.Vb)];
    return items.filter(({ kind }) => kind === 'list').map((each) => (0,ask_value/* itemsOf */.S3)(each).map(ask_value/* nameOf */.Vb));
}
function columnNames(model, names, run) {
    return names.map((name) => {
        const field = model.fields.get(name);
        return field === undefined ? name : columnOf(name, field, run).name;
    });
}
function remember(model, kind, names) {
    model.together.set(`${kind} ${names.join(',')}`, names);
}
const model_operations_remove = (operation) => {
    const { given, run } = operation;
    const model = modelOf(operation, 'name');
    run.state.models.delete(keyOf(run.app, textArgument(given, 'name', 0)));
    send(operation, model, [`DROP TABLE ${(0,sql_text_names/* quoted */.TL)(model.table)} CASCADE`]);
};
const model_operations_rename = (operation) => {
    const { given, run } = operation;
    const [from, to] = [textArgument(given, 'old_name', 0), textArgument(given, 'new_name', 1)];
    const key = keyOf(run.app, from);
    const model = modelIn(run.state, run.app, from);
    const isUsual = model.table === key.replace('.', '_');
    const table = isUsual ? keyOf(run.app, to).replace('.', '_') : model.table;
    run.state.models.delete(key);
    run.state.models.set(keyOf(run.app, to), { ...model, table });
    if (table !== model.table)
        send(operation, model, [(0,statements/* renameTable */.vV)({ schema: null, name: model.table }, table)]);
};
const alterTable = (operation) => {
    const { given, run } = operation;
    const name = textArgument(given, 'name', 0);
    const model = modelIn(run.state, run.app, name);
    const key = keyOf(run.app, name);
    const wanted = (0,ask_value/* textOf */.b6)((0,python_arguments/* argument */.EE)(given, 'table', 1)) ?? key.replace('.', '_');
    run.state.models.set(key, { ...model, table: wanted });
    if (wanted !== model.table)
        send(operation, model, [(0,statements/* renameTable */.vV)({ schema: null, name: model.table }, wanted)]);
};
/** What is new of sets of columns is made, what is gone of those that are known is dropped. */
function together(kind, option) {
    return (operation) => {
        const { given, run } = operation;
        const model = modelOf(operation, 'name');
        const wanted = columnSets((0,python_arguments/* argument */.EE)(given, option, 1));
        const keys = wanted.map((names) => `${kind} ${names.join(',')}`);
        const before = [...model.together].filter(([key]) => key.startsWith(`${kind} `));
        const fresh = wanted.filter((_, at) => !model.together.has(keys[at] ?? ''));
        const gone = before.filter(([key]) => !keys.includes(key));
        for (const [key] of gone)
            model.together.delete(key);
        for (const names of wanted)
            remember(model, kind, names);
        const table = { schema: null, name: model.table };
        send(operation, model, [
            ...gone.map(([, names]) => without(kind, table, columnNames(model, names, run))),
            ...fresh.map((names) => withSet(kind, table, columnNames(model, names, run))),
        ]);
    };
}
function withSet(kind, table, names) {
    const joined = names.join('_');
    if (kind === 'unique')
        return (0,statements/* addConstraint */.p$)(table, uniqueName(table, joined), `UNIQUE (${(0,sql_text_names/* quotedList */.p4)(names)})`);
    return (0,statements/* createIndex */.zi)(table, { name: `${table.name}_${joined}_idx`, parts: names.map(sql_text_names/* quoted */.TL) });
}
function without(kind, table, names) {
    const joined = names.join('_');
    return kind === 'unique'
        ? (0,statements/* dropConstraint */.FZ)(table, uniqueName(table, joined))
        : (0,statements/* dropIndex */.kD)(table, `${table.name}_${joined}_idx`);
}
const order = (operation) => {
    const model = modelOf(operation, 'name');
    const isOrdered = (0,python_arguments/* argument */.EE)(operation.given, 'order_with_respect_to', 1) !== code_value/* nothing */.s6;
    const table = (0,sql_text_names/* quoted */.TL)(model.table);
    send(operation, model, [
        isOrdered
            ? `ALTER TABLE ${table} ADD COLUMN "_order" integer DEFAULT 0 NOT NULL;\nALTER TABLE ${table} ALTER COLUMN "_order" DROP DEFAULT`
            : `ALTER TABLE ${table} DROP COLUMN "_order" CASCADE`,
    ]);
};
/** Names of models and the like; the database is not told. */
const stateOnly = () => undefined;
/** Operations on models, by name. */
const modelOperations = {
    CreateModel: create,
    DeleteModel: model_operations_remove,
    RenameModel: model_operations_rename,
    AlterModelTable: alterTable,
    AlterUniqueTogether: together('unique', 'unique_together'),
    AlterIndexTogether: together('index', 'index_together'),
    AlterOrderWithRespectTo: order,
    AlterModelOptions: stateOnly,
    AlterModelManagers: stateOnly,
    AlterModelTableComment: stateOnly,
    AlterConstraint: stateOnly,
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/operations.js









/** Does what a list of operations does, in its order. */
function runOperations(operations, run) {
    for (const value of (0,ask_value/* itemsOf */.S3)(operations)) {
        const link = value.kind === 'chain' ? value.links.at(-1) : undefined;
        if (value.kind !== 'chain' || link === undefined || link.values === null)
            continue;
        const act = acts.get(link.name);
        if (act !== undefined)
            act({ name: link.name, given: (0,python_arguments/* argumentsOf */.aX)(link), at: value, run });
        else if (run.sends) {
            run.recorder.unchecked(value.line, `\`${link.name}\`, which is defined elsewhere`);
        }
    }
}
/** A text, a list of texts, or of texts with their parameters. */
const runSql = ({ given, run, at }) => {
    const sql = (0,python_arguments/* argument */.EE)(given, 'sql', 0);
    if (run.sends)
        for (const part of (0,ask_value/* itemsOf */.S3)(sql))
            operations_embed(part, { run, line: at.line });
    runOperations((0,python_arguments/* argument */.EE)(given, 'state_operations', 2), { ...run, sends: false });
};
function operations_embed(part, { run, line }) {
    const [text, parameters] = part.kind === 'list' ? part.items : [part];
    if (text?.kind === 'text') {
        if (text.text.trim() !== '')
            run.recorder.embedded(parameters === undefined ? text : (0,format_text/* withParameters */.zv)(text));
        return;
    }
    const isNothing = text?.kind === 'chain' && text.links.at(-1)?.name === 'noop';
    if (!isNothing)
        run.recorder.unchecked(line, 'SQL that is put together at run time');
}
/** The function is read as it stands in the file. */
const runPython = ({ given, run, at }) => {
    if (!run.sends)
        return;
    const code = functionIn((0,python_arguments/* argument */.EE)(given, 'code', 0));
    if (code?.kind === 'function') {
        const isOwn = !run.isAtomic && (0,ask_value/* isTrue */.Hn)((0,python_arguments/* argument */.EE)(given, 'atomic'));
        if (isOwn)
            run.recorder.call('BEGIN', { line: at.line, endLine: at.line });
        code.call([(0,code_value/* named */.KT)('apps'), (0,code_value/* named */.KT)('schema_editor')]);
        if (isOwn)
            run.recorder.call('COMMIT', { line: at.endLine, endLine: at.endLine });
        return;
    }
    const isNothing = code.kind === 'chain' && code.links.at(-1)?.name === 'noop';
    if (!isNothing)
        run.recorder.unchecked(at.line, `\`${code.kind === 'chain' ? code.source : 'code'}\`, which is defined elsewhere`);
};
/** `partial(forwards, size=10)` is the function. */
function functionIn(value) {
    const link = value.kind === 'chain' ? value.links.at(-1) : undefined;
    if (link?.name !== 'partial')
        return value;
    return link.values?.[0] ?? code_value/* nothing */.s6;
}
const separate = ({ given, run }) => {
    // What is done to the database alone leaves what Django knows as it is.
    runOperations((0,python_arguments/* argument */.EE)(given, 'database_operations', 0), { ...run, state: copyOf(run.state) });
    runOperations((0,python_arguments/* argument */.EE)(given, 'state_operations', 1), { ...run, sends: false });
};
function extension(name) {
    return ({ run, at }) => {
        if (run.sends)
            run.recorder.call(`CREATE EXTENSION IF NOT EXISTS ${(0,sql_text_names/* quoted */.TL)(name)}`, at);
    };
}
const anyExtension = (operation) => extension((0,ask_value/* nameOf */.Vb)((0,python_arguments/* argument */.EE)(operation.given, 'name', 0)))(operation);
const nothingToDo = () => undefined;
const acts = new Map(Object.entries({
    ...fieldOperations,
    ...modelOperations,
    ...indexOperations,
    RunSQL: runSql,
    RunPython: runPython,
    SeparateDatabaseAndState: separate,
    CreateExtension: anyExtension,
    BloomExtension: extension('bloom'),
    BtreeGinExtension: extension('btree_gin'),
    BtreeGistExtension: extension('btree_gist'),
    CITextExtension: extension('citext'),
    CryptoExtension: extension('pgcrypto'),
    HStoreExtension: extension('hstore'),
    TrigramExtension: extension('pg_trgm'),
    UnaccentExtension: extension('unaccent'),
    VectorExtension: extension('vector'),
    CreateCollation: nothingToDo,
    RemoveCollation: nothingToDo,
}));

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/perform-django.js








/** Does what the code of `RunPython` calls; what comes out of it is a model, or unknown. */
function performDjango(chain, run) {
    const last = chain.links.at(-1);
    if (last === undefined)
        return chain;
    const known = knownValue(chain, last);
    if (known !== null)
        return known;
    if (last.name === 'get_model')
        return modelNamed(last, run);
    const model = modelBehind(chain, run);
    if (model !== null)
        return changeRows(chain, model, run);
    if (executes.test(last.name)) {
        execute(chain, last, run);
        return (0,code_value/* named */.KT)('result');
    }
    if (mayTouch(chain, last)) {
        run.recorder.unchecked(chain.line, `\`${last.name}\`, which is defined elsewhere`);
    }
    return chain;
}
/** `set(('a', 'b'))`, `list(…)`. */
function knownValue({ root, links }, last) {
    if (root !== '' || links.length !== 1 || !/^(?:set|frozenset|list|tuple|sorted)$/.test(last.name))
        return null;
    const [value] = last.values ?? [];
    if (value === undefined)
        return (0,code_value/* list */.p_)([]);
    return value.kind === 'list' || value.kind === 'chain' ? value : null;
}
/** `apps.get_model('shop', 'Invoice')`, `apps.get_model('shop.Invoice')`. */
function modelNamed(link, run) {
    const { placed, named: options } = (0,python_arguments/* argumentsOf */.aX)(link);
    const [app, name] = [
        placed[0] ?? (0,ask_value/* entryOf */.Ms)(options, 'app_label'),
        placed[1] ?? (0,ask_value/* entryOf */.Ms)(options, 'model_name'),
    ];
    const root = `#model ${run.models.size}`;
    const key = name.kind === 'nothing' ? (0,ask_value/* nameOf */.Vb)(app) : `${(0,ask_value/* nameOf */.Vb)(app)}.${(0,ask_value/* nameOf */.Vb)(name)}`;
    run.models.set(root, key.toLowerCase());
    return (0,code_value/* named */.KT)(root);
}
/** The key of the model whose rows a chain is about; null where it is about something else. */
function modelBehind({ root, links }, run) {
    const asked = links.find(({ name }) => name === 'get_model');
    const known = run.models.get(asked === undefined ? root : modelNamed(asked, run).root);
    if (known !== undefined)
        return known;
    const isModel = /^[A-Z]\w*$/.test(root) &&
        /^(?:objects|_default_manager|_base_manager|\w+_objects)$/.test(links[0]?.name ?? '');
    return isModel ? keyOf(run.app, root) : null;
}
function changeRows(chain, key, run) {
    const last = chain.links.at(-1);
    const { table } = modelIn(run.state, run.app, key);
    if (last === undefined || last.values === null)
        return chain;
    const sql = statement(chain, last, { table, isAtomic: run.isAtomic });
    if (sql === null)
        return chain;
    run.recorder.call(sql, chain);
    return (0,code_value/* named */.KT)('result');
}
function statement(chain, last, { table, isAtomic }) {
    const before = chain.links.slice(0, -1);
    const query = before.filter(({ name }) => !/^(?:get_model|objects|using|all)$/.test(name));
    const isQuery = before.length > 0;
    const isOne = before.some(({ name, values }) => values !== null && one.test(name));
    const own = isOne ? ['"id" = 1'] : [];
    const each = isOne || isAtomic ? own : ['"id" = 1'];
    const where = (bounds) => {
        const conditions = [...query.flatMap(conditionsOf), ...bounds];
        return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    };
    const set = `UPDATE ${(0,sql_text_names/* quoted */.TL)(table)} SET`;
    switch (last.name) {
        case 'update':
            return isQuery ? `${set} ${assignments(last)}${where(own)}` : null;
        case 'delete':
            return isQuery
                ? `DELETE FROM ${(0,sql_text_names/* quoted */.TL)(table)}${where(before.some(({ name }) => name === 'objects') ? own : each)}`
                : null;
        // A row, or each of a loop over the rows: in a transaction around all of them they are locked until its end.
        case 'save':
        case 'asave':
            return isQuery ? `${set} "id" = "id"${where(each)}` : null;
        case 'bulk_update':
            return `${set} "id" = "id"${isAtomic ? '' : ' WHERE "id" BETWEEN 1 AND 1000'}`;
        default:
            return null;
    }
}
const one = /^(?:get|first|last|earliest|latest|get_or_create|update_or_create|create|aget|afirst)$/;
function conditionsOf(link) {
    if (link.values === null)
        return [];
    if (link.name === '[:]')
        return ['"id" BETWEEN 1 AND 1000'];
    const conditions = /^(?:filter|exclude|complex_filter)$/.test(link.name)
        ? lookups((0,python_arguments/* argumentsOf */.aX)(link))
        : [];
    if (conditions.length === 0)
        return [];
    return link.name === 'exclude' ? [`NOT (${conditions.join(' AND ')})`] : conditions;
}
function assignments(link) {
    const { named: given } = (0,python_arguments/* argumentsOf */.aX)(link);
    const pairs = given.kind === 'record' ? [...given.entries] : [];
    return (pairs
        .map(([name, value]) => `${(0,sql_text_names/* quoted */.TL)(name)} = ${value.kind === 'chain' ? (0,sql_text_names/* quoted */.TL)(name) : (0,literal/* constantOf */.y)(value)}`)
        .join(', ') || '"id" = "id"');
}
const executes = /^(?:execute|executemany|executescript)$/;
function execute(chain, link, run) {
    const { placed } = (0,python_arguments/* argumentsOf */.aX)(link);
    const [text, parameters] = placed;
    if (text?.kind === 'text' && text.text.trim() !== '') {
        run.recorder.embedded(parameters === undefined ? text : (0,format_text/* withParameters */.zv)(text));
    }
    else if (text?.kind !== 'text') {
        run.recorder.unchecked(chain.line, 'SQL that is put together at run time');
    }
}
/** Whether a call that nobody knows may touch the database. */
function mayTouch({ root, links }, last) {
    if (last.values === null || python_arguments/* harmlessPython */.Os.test(last.name) || python_arguments/* harmlessPython */.Os.test(root))
        return false;
    if (root === 'schema_editor')
        return /^(?:add|alter|remove|create|delete|rename)_/.test(last.name);
    if (root === '' && links.length === 1)
        return python_arguments/* pythonVerbs */.tV.test(last.name);
    return last.name === 'call_command';
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/read-django.js









/**
 * Reads the migrations of a Django project one after the other, in the order they run: each is told what the files before it made
 * of the models, since a migration says how a field is to be, not what it was.
 */
function openDjango(grammar) {
    const state = { models: new Map() };
    return (file) => readFile(file, grammar, state);
}
function readFile({ path, text, migration }, grammar, state) {
    const { root, errors } = grammar.parse(text);
    const recorder = (0,code_recorder/* openRecorder */.L)(path);
    const budget = (0,code_budget/* openBudget */.a)();
    const isAtomic = !migration.transaction.left;
    const run = {
        recorder,
        app: appOf(path),
        state,
        isAtomic,
        sends: true,
        models: new Map(),
    };
    const walk = (0,evaluate_python/* openPythonWalk */.s)({
        perform: (chain) => performDjango(chain, run),
        leave: () => undefined,
        assignTo: () => undefined,
        budget,
    });
    const scope = (0,code_scope/* openScope */.P)(null);
    // What stands outside of the class makes names; Django calls nothing of it.
    walk.evaluate(root, scope);
    const own = (0,python_classes/* classesIn */.q)(root).find((node) => (0,syntax_node/* childAs */.N)(node, 'name')?.text === 'Migration');
    if (own === undefined)
        recorder.unchecked(1, 'no `Migration` in this file');
    else
        runClass(own, scope, { walk, run });
    for (const { line, why } of errors)
        recorder.unchecked(line, why);
    if (budget.isSpent)
        recorder.unchecked(1, 'more code than can be followed');
    return {
        path,
        tool: migration.tool,
        pieces: recorder.pieces,
        unchecked: recorder.notChecked,
        transaction: isAtomic ? 'wrapped' : 'none',
    };
}
/** The folder that holds `migrations/`; Django calls the app so unless it is told otherwise. */
function appOf(path) {
    return /([^/]+)\/(?:[^/]*_)?migrations\//.exec(path)?.[1] ?? 'app';
}
function runClass(node, outer, { walk, run }) {
    const scope = (0,code_scope/* openScope */.P)(outer);
    for (const statement of (0,syntax_node/* childAs */.N)(node, 'body')?.children ?? [])
        walk.evaluate(statement, scope);
    const operations = scope.find('operations');
    if (operations === null)
        return;
    if (operations.kind === 'list')
        runOperations(operations, run);
    else if (!(0,ask_value/* isFalse */.Wu)(operations)) {
        run.recorder.unchecked(node.line, 'operations that are put together at run time');
    }
}


/***/ })

};
