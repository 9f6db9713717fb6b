export const id = 4461;
export const ids = [4461];
export const modules = {

/***/ 1178:
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

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeMigrations: () => (/* binding */ judgeMigrations)
});

// EXTERNAL MODULE: ./.build/src/migrations/rule-ids.js
var rule_ids = __webpack_require__(2924);
// EXTERNAL MODULE: ./.build/src/migrations/sql/acknowledge.js
var acknowledge = __webpack_require__(6510);
// EXTERNAL MODULE: ./.build/src/migrations/sql/directives.js + 1 modules
var sql_directives = __webpack_require__(8877);
;// CONCATENATED MODULE: ./.build/src/migrations/postgres/accepted.js



/** Comments of one file that are listened to; nobody writes more, and a hostile file could make every finding look at all. */
const mostDirectives = 1000;
/** Reads the comments of a file that accept findings: those of its SQL, and those of its code that were read with it. */
function noteDirectives(judging, { path, pieces, directives = [] }) {
    const noted = [...directives];
    for (const piece of pieces) {
        if (piece.written !== 'file')
            continue;
        const read = (0,sql_directives.readDirectives)(piece.sql, 'sql', rule_ids/* ruleIds */.Z);
        noted.push(...read.directives.map((directive) => moved(directive, piece)));
        for (const { line, what } of read.problems) {
            judging.unchecked.push({
                path,
                line: piece.line + line - 1,
                why: `comment that means no rule: ${what}`,
            });
        }
    }
    if (noted.length > 0)
        judging.directives.set(path, noted.slice(0, mostDirectives));
}
/** The findings, those accepted that a comment of their file is about. */
function accepted(findings, directives) {
    if (directives.size === 0)
        return findings;
    return findings.flatMap((finding) => (0,acknowledge/* acknowledge */.b)([finding], directives.get(finding.path) ?? []));
}
function moved(directive, { line }) {
    const by = line - 1;
    const { about } = directive;
    return {
        ...directive,
        line: directive.line + by,
        about: about === null ? null : { from: about.from + by, to: about.to + by },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/node.js
/** What a node is, when it is of that kind; otherwise undefined. */
function pick(node, kind) {
    if (node === undefined || node === null || !(kind in node))
        return undefined;
    return node[kind];
}
/** What of a list is of that kind. */
function pickAll(nodes, kind) {
    const picked = [];
    for (const node of nodes ?? []) {
        const shape = pick(node, kind);
        if (shape !== undefined)
            picked.push(shape);
    }
    return picked;
}
/** The one kind that a node is of, and its shape, to be looked into key by key. */
function openNode(node) {
    return Object.entries(node)[0] ?? ['', {}];
}
/** Every text in a list of strings. */
function strings(nodes) {
    return pickAll(nodes, 'String').map(({ sval }) => sval ?? '');
}
/** The last part of a name with dots: of a table, without its schema. */
function lastName(nodes) {
    return strings(nodes).at(-1) ?? '';
}
/** A table by its name without schema; '' where none is named. */
function tableName(relation) {
    return relation?.relname ?? '';
}
/** The names in an object of DROP or COMMENT: `[schema, table, column]`. */
function objectPath(node) {
    const list = pick(node, 'List');
    if (list !== undefined)
        return strings(list.items);
    const type = pick(node, 'TypeName');
    if (type !== undefined)
        return strings(type.names);
    const withArguments = pick(node, 'ObjectWithArgs');
    if (withArguments !== undefined)
        return strings(withArguments.objname);
    return node === undefined ? [] : strings([node]);
}
/** Every node within a value of the grammar, the outer before the inner. */
function* nodesWithin(value) {
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        const inner = Object.entries(next);
        for (const [key, shape] of inner) {
            if (isKind(key) && typeof shape === 'object' && shape !== null)
                yield [key, shape];
        }
        for (let at = inner.length - 1; at >= 0; at -= 1)
            waiting.push(inner[at]?.[1]);
    }
}
/** Kinds begin with a capital; members of a node and places in a list do not. */
function isKind(key) {
    return key >= 'A' && key < '[';
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/types/read-type.js

/** A type as the grammar reads it. The grammar has already made `integer` to `int4`. */
function readType(type) {
    const name = lastName(type?.names);
    const isQuotedChar = name === 'char' && (type?.names ?? []).length === 1;
    return {
        name: isQuotedChar ? '"char"' : (aliases[name] ?? name),
        modifiers: modifiersOf(name, type),
        isArray: (type?.arrayBounds ?? []).length > 0,
    };
}
/** Names that the grammar leaves as they are, when a type is written as a plain name. */
const aliases = {
    int: 'int4',
    integer: 'int4',
    bigint: 'int8',
    smallint: 'int2',
    boolean: 'bool',
    decimal: 'numeric',
};
/** The first modifier of an interval says which fields it has, not how precise it is. */
const allFields = 32_767;
function modifiersOf(name, type) {
    const written = (type?.typmods ?? []).map((modifier) => {
        const constant = pick(modifier, 'A_Const');
        return constant === undefined
            ? lastName(pick(modifier, 'ColumnRef')?.fields)
            : (constant.ival?.ival ?? 0);
    });
    if (name === 'interval') {
        const [fields = allFields, precision] = written;
        return precision === undefined ? (fields === allFields ? [] : [fields]) : [fields, precision];
    }
    if (name === 'numeric' && written.length === 1)
        return [...written, 0];
    return written;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/read-bound.js

/** FOR VALUES of a partition, or DEFAULT. */
function readBound(bound) {
    if (bound === undefined)
        return null;
    return {
        kind: bound.is_default === true ? 'default' : (boundKinds[bound.strategy ?? ''] ?? 'hash'),
        from: (bound.lowerdatums ?? []).map(readEnd),
        to: (bound.upperdatums ?? []).map(readEnd),
        values: bound.listdatums ?? [],
    };
}
/** PARTITION BY of a table. */
function readPartitionBy(spec) {
    if (spec === undefined)
        return null;
    return {
        strategy: strategies[spec.strategy ?? 'PARTITION_STRATEGY_HASH'],
        keys: pickAll(spec.partParams, 'PartitionElem').flatMap(({ name, expr }) => name === undefined ? (expr ?? []) : { ColumnRef: { fields: [{ String: { sval: name } }] } }),
    };
}
const boundKinds = { r: 'range', l: 'list', h: 'hash' };
const strategies = {
    PARTITION_STRATEGY_RANGE: 'range',
    PARTITION_STRATEGY_LIST: 'list',
    PARTITION_STRATEGY_HASH: 'hash',
};
/** A value of the bound; MINVALUE and MAXVALUE come as names of columns, or as no value. */
function readEnd(node) {
    const datum = pick(node, 'PartitionRangeDatum');
    if (datum !== undefined)
        return datum.value ?? null;
    const name = pick(pick(node, 'ColumnRef')?.fields?.[0], 'String')?.sval ?? '';
    return /^(?:minvalue|maxvalue)$/i.test(name) ? null : node;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/types/sql-type.js
/** A type as people write it: `varchar(20)`, `bigint`, `text[]`. */
function showType({ name, modifiers, isArray }) {
    const shown = modifiers.length === 0 || name === 'interval' ? '' : `(${modifiers.join(', ')})`;
    return `${spellings[name] ?? name}${shown}${isArray ? '[]' : ''}`;
}
/** Types that PostgreSQL makes a sequence for, and the type of the column they give. */
const serialTypes = {
    smallserial: 'int2',
    serial2: 'int2',
    serial: 'int4',
    serial4: 'int4',
    bigserial: 'int8',
    serial8: 'int8',
};
/** Names of the server that people write otherwise. */
const spellings = {
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    float4: 'real',
    float8: 'double precision',
    bool: 'boolean',
    bpchar: 'char',
    varbit: 'bit varying',
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/words.js
/** A name in a sentence: in backticks, cut at the length the server allows. */
function named(name) {
    return `\`${name.slice(0, longestName)}\``;
}
/** Names in a sentence: "`a`, `b` and 3 more". */
function namedAll(names) {
    const shown = names.slice(0, mostNames).map(named);
    const more = names.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
/** A lock in a sentence: "an ACCESS EXCLUSIVE lock". */
function aLock(mode) {
    return `${/^[AE]/.test(mode) ? 'an' : 'a'} ${mode} lock`;
}
/** Where a lock was taken: "line 3", or "line 3 of a.sql" of another file. */
function whereTaken({ line, path }, here) {
    return path === here ? `line ${line}` : `line ${line} of ${path.slice(-longestPath)}`;
}
/** Characters of a path that are shown, from its end. */
const longestPath = 80;
/** A name in SQL, quoted where it must be. */
function sqlName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name)
        ? name
        : `"${name.replaceAll('"', '""')}"`;
}
/** Columns in SQL; what is no plain name is an expression, and stands as it is. */
function sqlColumns(columns) {
    return columns.map((column) => (/[()]/.test(column) ? column : sqlName(column))).join(', ');
}
/** A name the server would make: `orders_customer_id_idx`. */
function madeName(table, columns, suffix) {
    const words = columns.map((column) => /^\w+/.exec(column)?.[0] ?? 'expr');
    return [table, ...words, suffix].join('_').slice(0, longestName);
}
/** Bytes of a name that the server keeps; more than enough of it to know it by. */
const longestName = 63;
const mostNames = 5;
/** Words that cannot be a name without quotes, of those that people use for names. */
const reserved = new Set('all analyse analyze and any array as asc authorization both case cast check collate column constraint create current_date current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing true union unique user using variadic when where window with'.split(' '));

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/read-column.js




/** A column of CREATE TABLE or ADD COLUMN, with what is written at it. */
function readColumn(definition) {
    const written = pickAll(definition.constraints, 'Constraint');
    const of = (type) => written.find(({ contype }) => contype === type);
    const type = readType(definition.typeName);
    const counted = serialTypes[type.name];
    const generated = of('CONSTR_GENERATED');
    const name = definition.colname ?? '';
    const constraints = written.flatMap((constraint) => readConstraint(constraint, [name]) ?? []);
    return {
        name,
        type: counted === undefined ? type : { ...type, name: counted },
        counts: of('CONSTR_IDENTITY') !== undefined ? 'identity' : counted === undefined ? null : 'serial',
        isNotNull: constraints.some((one) => one.type === 'not-null' || one.type === 'primary-key'),
        hasDefault: of('CONSTR_DEFAULT') !== undefined || definition.raw_default !== undefined,
        default: withoutNull(of('CONSTR_DEFAULT')?.raw_expr ?? definition.raw_default),
        generated: generated === undefined ? null : generated.generated_kind === 's' ? 'stored' : 'virtual',
        collation: lastName(definition.collClause?.collname) || null,
        constraints: constraints.filter((one) => one.type !== 'not-null'),
    };
}
/** A constraint of a table; `columns` are those it stands at. Null for what only modifies a column. */
function readConstraint(node, columns = []) {
    const type = constraintTypes[node.contype ?? 'CONSTR_NULL'];
    if (type === undefined)
        return null;
    const keys = strings(type === 'foreign-key' ? node.fk_attrs : node.keys);
    const excluded = pickAll(node.exclusions, 'List').flatMap(({ items }) => pickAll(items, 'IndexElem').map((element) => element.name ?? ''));
    return {
        type,
        name: node.conname ?? null,
        columns: keys.length > 0 ? keys : excluded.length > 0 ? excluded : columns,
        isNotValid: node.skip_validation ?? false,
        isEnforced: node.is_enforced ?? !(type === 'check' || type === 'foreign-key'),
        index: node.indexname ?? null,
        expression: node.raw_expr ?? null,
        references: type === 'foreign-key'
            ? {
                table: tableName(node.pktable),
                columns: strings(node.pk_attrs),
                options: keyOptions(node),
            }
            : null,
    };
}
function keyOptions(node) {
    const onDelete = keyActions.get(node.fk_del_action ?? '');
    const onUpdate = keyActions.get(node.fk_upd_action ?? '');
    const columns = strings(node.fk_del_set_cols);
    return [
        node.fk_matchtype === 'f' ? ' MATCH FULL' : '',
        onDelete === undefined ? '' : ` ON DELETE ${onDelete}`,
        onDelete === undefined || columns.length === 0 ? '' : ` (${columns.map(sqlName).join(', ')})`,
        onUpdate === undefined ? '' : ` ON UPDATE ${onUpdate}`,
        node.deferrable === true ? ' DEFERRABLE' : '',
        node.initdeferred === true ? ' INITIALLY DEFERRED' : '',
    ].join('');
}
/** Letters of the grammar; `a` is NO ACTION, which it does anyway. Source: FKCONSTR_ACTION of parsenodes.h. */
const keyActions = new Map([
    ['r', 'RESTRICT'],
    ['c', 'CASCADE'],
    ['n', 'SET NULL'],
    ['d', 'SET DEFAULT'],
]);
const constraintTypes = {
    CONSTR_CHECK: 'check',
    CONSTR_FOREIGN: 'foreign-key',
    CONSTR_PRIMARY: 'primary-key',
    CONSTR_UNIQUE: 'unique',
    CONSTR_EXCLUSION: 'exclude',
    CONSTR_NOTNULL: 'not-null',
};
/** The server takes DEFAULT NULL, with or without a cast, for none. */
function withoutNull(value) {
    const inner = pick(value, 'TypeCast')?.arg ?? value;
    return pick(inner, 'A_Const')?.isnull === true ? null : (value ?? null);
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/alter-table-acts.js




/** The commands of an ALTER TABLE, INDEX, VIEW, SEQUENCE or MATERIALIZED VIEW, each an act. */
function alterTableActs(statement) {
    const table = tableName(statement.relation);
    const commands = pickAll(statement.cmds, 'AlterTableCmd');
    if (statement.objtype === 'OBJECT_INDEX')
        return commands.flatMap((one) => indexActs(table, one));
    if (quiet.has(statement.objtype ?? 'OBJECT_TABLE'))
        return commands.flatMap(typedTables);
    return commands.flatMap((command) => {
        const type = command.subtype ?? 'AT_AddOf';
        const lock = quickCommands[type];
        if (lock !== undefined)
            return [{ kind: 'quick', what: commandName(type), table, lock }];
        return readers[type]?.(table, command) ?? [unknown(type)];
    });
}
/** What nobody waits for: views and sequences are changed in a moment, a composite type only where no column has it. */
const quiet = new Set(['OBJECT_VIEW', 'OBJECT_SEQUENCE', 'OBJECT_TYPE']);
/** With CASCADE an attribute of a type is changed in all tables that are of the type: nobody here knows them. */
function typedTables({ subtype, behavior }) {
    const isChange = subtype === 'AT_AlterColumnType' && behavior === 'DROP_CASCADE';
    return isChange ? [{ kind: 'unknown', what: 'ALTER TYPE ALTER ATTRIBUTE CASCADE' }] : [];
}
const column = (kind) => (table, { name = '', missing_ok }) => [
    { kind, table, column: name, ifExists: missing_ok ?? false },
];
const constraint = (kind) => (table, { name = '', missing_ok }) => [{ kind, table, name, ifExists: missing_ok ?? false }];
const rewrite = (how) => (table, { name }) => [{ kind: 'rewrite-table', table, how, to: name ?? null, ofIndex: false }];
const readers = {
    AT_AddColumn: addColumn,
    AT_DropColumn: column('drop-column'),
    AT_ColumnDefault: (table, { name = '', def }) => [
        {
            kind: def === undefined ? 'drop-default' : 'set-default',
            table,
            column: name,
            ifExists: false,
        },
    ],
    AT_SetNotNull: column('set-not-null'),
    AT_DropNotNull: column('drop-not-null'),
    AT_SetExpression: column('set-expression'),
    AT_AddIdentity: column('add-identity'),
    AT_AlterColumnType: setType,
    AT_AddConstraint: (table, { def }) => {
        const node = pick(def, 'Constraint');
        const read = node === undefined ? null : readConstraint(node);
        return read === null ? [] : [{ kind: 'add-constraint', table, constraint: read }];
    },
    AT_AlterConstraint: alterConstraint,
    AT_ValidateConstraint: constraint('validate-constraint'),
    AT_DropConstraint: constraint('drop-constraint'),
    AT_SetLogged: rewrite('SET LOGGED'),
    AT_SetUnLogged: rewrite('SET UNLOGGED'),
    AT_SetTableSpace: rewrite('SET TABLESPACE'),
    AT_SetAccessMethod: rewrite('SET ACCESS METHOD'),
    AT_AttachPartition: partitioning('attach-partition', 'plain'),
    AT_DetachPartition: partitioning('detach-partition', 'plain'),
    AT_DetachPartitionFinalize: partitioning('detach-partition', 'finalize'),
    AT_SetRelOptions: storageParameters,
    AT_ResetRelOptions: storageParameters,
};
/** Commands that take no time of their own, and the lock they take on the table. Source: AlterTableGetLockLevel of the server. */
const quickCommands = {
    AT_DropExpression: 'ACCESS EXCLUSIVE',
    AT_SetStatistics: 'SHARE UPDATE EXCLUSIVE',
    AT_SetOptions: 'SHARE UPDATE EXCLUSIVE',
    AT_ResetOptions: 'SHARE UPDATE EXCLUSIVE',
    AT_SetStorage: 'ACCESS EXCLUSIVE',
    AT_SetCompression: 'ACCESS EXCLUSIVE',
    AT_ChangeOwner: 'ACCESS EXCLUSIVE',
    AT_ClusterOn: 'SHARE UPDATE EXCLUSIVE',
    AT_DropCluster: 'SHARE UPDATE EXCLUSIVE',
    AT_DropOids: 'ACCESS EXCLUSIVE',
    AT_EnableTrig: 'SHARE ROW EXCLUSIVE',
    AT_EnableAlwaysTrig: 'SHARE ROW EXCLUSIVE',
    AT_EnableReplicaTrig: 'SHARE ROW EXCLUSIVE',
    AT_DisableTrig: 'SHARE ROW EXCLUSIVE',
    AT_EnableTrigAll: 'SHARE ROW EXCLUSIVE',
    AT_DisableTrigAll: 'SHARE ROW EXCLUSIVE',
    AT_EnableTrigUser: 'SHARE ROW EXCLUSIVE',
    AT_DisableTrigUser: 'SHARE ROW EXCLUSIVE',
    AT_EnableRule: 'ACCESS EXCLUSIVE',
    AT_EnableAlwaysRule: 'ACCESS EXCLUSIVE',
    AT_EnableReplicaRule: 'ACCESS EXCLUSIVE',
    AT_DisableRule: 'ACCESS EXCLUSIVE',
    AT_AddInherit: 'ACCESS EXCLUSIVE',
    AT_DropInherit: 'ACCESS EXCLUSIVE',
    AT_AddOf: 'ACCESS EXCLUSIVE',
    AT_DropOf: 'ACCESS EXCLUSIVE',
    AT_ReplicaIdentity: 'ACCESS EXCLUSIVE',
    AT_EnableRowSecurity: 'ACCESS EXCLUSIVE',
    AT_DisableRowSecurity: 'ACCESS EXCLUSIVE',
    AT_ForceRowSecurity: 'ACCESS EXCLUSIVE',
    AT_NoForceRowSecurity: 'ACCESS EXCLUSIVE',
    AT_SetIdentity: 'ACCESS EXCLUSIVE',
    AT_DropIdentity: 'ACCESS EXCLUSIVE',
    AT_GenericOptions: 'ACCESS EXCLUSIVE',
    AT_AlterColumnGenericOptions: 'ACCESS EXCLUSIVE',
};
function addColumn(table, { def, missing_ok }) {
    const definition = pick(def, 'ColumnDef');
    if (definition === undefined)
        return [];
    return [
        { kind: 'add-column', table, column: readColumn(definition), ifNotExists: missing_ok ?? false },
    ];
}
function setType(table, { name = '', def }) {
    const definition = pick(def, 'ColumnDef');
    return [
        {
            kind: 'set-type',
            table,
            column: name,
            type: readType(definition?.typeName),
            using: definition?.raw_default ?? null,
            collation: lastName(definition?.collClause?.collname) || null,
        },
    ];
}
/** Quick, unless a constraint that was not looked at before is to be held from now on (18). */
function alterConstraint(table, { def }) {
    const altered = pick(def, 'ATAlterConstraint');
    if (altered?.alterEnforceability === true && altered.is_enforced === true) {
        return [{ kind: 'enforce-constraint', table, name: altered.conname ?? '', ifExists: false }];
    }
    return [{ kind: 'quick', what: 'ALTER CONSTRAINT', table, lock: 'ACCESS EXCLUSIVE' }];
}
function partitioning(kind, how) {
    return (table, { def }) => {
        const command = pick(def, 'PartitionCmd');
        return [
            {
                kind,
                table,
                partition: tableName(command?.name),
                bound: readBound(command?.bound),
                how: command?.concurrent === true ? 'concurrently' : how,
            },
        ];
    };
}
/** Parameters that readers look at are changed under the strongest lock; all others wait for neither reads nor writes. */
const ofReaders = new Set([
    'user_catalog_table',
    'security_barrier',
    'security_invoker',
    'check_option',
]);
function storageParameters(table, { def }) {
    const names = pickAll(pick(def, 'List')?.items, 'DefElem').map(({ defname }) => defname ?? '');
    const isStrong = names.some((name) => ofReaders.has(name));
    const lock = isStrong ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE';
    return [{ kind: 'quick', what: 'SET storage parameters', table, lock }];
}
/** Of an index only the move to another tablespace takes time. */
function indexActs(index, { subtype, name }) {
    if (subtype !== 'AT_SetTableSpace')
        return [];
    return [
        { kind: 'rewrite-table', table: index, how: 'SET TABLESPACE', to: name ?? null, ofIndex: true },
    ];
}
/** `AT_ReplicaIdentity` as people write it: REPLICA IDENTITY. */
function commandName(type) {
    return type
        .replace('AT_', '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toUpperCase();
}
function unknown(type) {
    return { kind: 'unknown', what: `ALTER TABLE ${commandName(type)}` };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/call-acts.js

/** What a query calls in what it selects and selects from: own functions, `set_config`, `pg_sleep`. */
function callActs(select) {
    const calls = [];
    for (const [kind, shape] of nodesWithin([select.targetList ?? [], select.fromClause ?? []])) {
        if (kind === 'FuncCall')
            calls.push(...functionActs(shape));
    }
    return calls;
}
/** What one call does as far as its name says it. */
function functionActs({ funcname, args }) {
    const name = strings(funcname).at(-1) ?? '';
    if (name === 'set_config')
        return setConfig(args ?? []);
    if (/^pg_sleep/.test(name))
        return [{ kind: 'read-rows', tables: [], why: 'sleep' }];
    return [{ kind: 'call-function', name }];
}
function setConfig(args) {
    const [name, value, isLocal] = args.map((argument) => pick(argument, 'A_Const'));
    return [
        {
            kind: 'set-setting',
            name: (name?.sval?.sval ?? '').toLowerCase(),
            value: value?.sval?.sval ?? '',
            isLocal: isLocal?.boolval?.boolval ?? false,
        },
    ];
}

// EXTERNAL MODULE: ./.build/src/migrations/finding.js
var migrations_finding = __webpack_require__(5464);
;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/change-acts.js


/** DROP: each object an act; what nobody waits for is none. */
function dropActs(statement) {
    const isCascade = statement.behavior === 'DROP_CASCADE';
    const ifExists = statement.missing_ok ?? false;
    return (statement.objects ?? []).flatMap((object) => {
        const path = objectPath(object);
        const name = path.at(-1) ?? '';
        const table = path.at(-2) ?? '';
        switch (statement.removeType) {
            case 'OBJECT_TABLE':
            case 'OBJECT_FOREIGN_TABLE':
                return [{ kind: 'drop-table', table: name, ifExists, isCascade }];
            case 'OBJECT_INDEX':
                return [{ kind: 'drop-index', index: name, isConcurrent: statement.concurrent ?? false }];
            case 'OBJECT_SCHEMA':
                return isCascade ? [{ kind: 'drop-container', of: 'schema', name }] : [];
            case 'OBJECT_TYPE':
            case 'OBJECT_DOMAIN':
            case 'OBJECT_EXTENSION':
                return isCascade ? [{ kind: 'drop-container', of: 'type', name }] : [];
            case 'OBJECT_MATVIEW':
                return [{ kind: 'drop-view', of: 'materialized view', name }];
            case 'OBJECT_VIEW':
                return [{ kind: 'drop-view', of: 'view', name }];
            case 'OBJECT_TRIGGER':
                return [{ kind: 'quick', what: 'DROP TRIGGER', table, lock: 'ACCESS EXCLUSIVE' }];
            case 'OBJECT_POLICY':
                return [{ kind: 'quick', what: 'DROP POLICY', table, lock: 'ACCESS EXCLUSIVE' }];
            case 'OBJECT_RULE':
                return [{ kind: 'quick', what: 'DROP RULE', table, lock: 'ACCESS EXCLUSIVE' }];
            default:
                return [];
        }
    });
}
/** RENAME of what code calls by name; of other things nobody waits and nothing breaks that we could see. */
function renameActs(statement) {
    const { renameType, relationType, newname: newName = '', subname: name = '' } = statement;
    const table = tableName(statement.relation);
    const of = (kind, renamed) => [
        { kind: 'rename', of: kind, table: renamed, name, newName },
    ];
    switch (renameType) {
        case 'OBJECT_TABLE':
        case 'OBJECT_FOREIGN_TABLE':
            return of('table', table);
        case 'OBJECT_VIEW':
        case 'OBJECT_MATVIEW':
            return of('view', table);
        case 'OBJECT_COLUMN':
            return relationType === 'OBJECT_TABLE' || relationType === 'OBJECT_FOREIGN_TABLE'
                ? of('column', table)
                : [];
        case 'OBJECT_TABCONSTRAINT':
            return of('constraint', table);
        case 'OBJECT_INDEX':
            return of('index', table);
        case 'OBJECT_DOMAIN':
        case 'OBJECT_TYPE':
            return of('domain', objectPath(statement.object).at(-1) ?? '');
        case 'OBJECT_TRIGGER':
        case 'OBJECT_POLICY':
        case 'OBJECT_RULE':
            return [{ kind: 'quick', what: 'RENAME', table, lock: 'ACCESS EXCLUSIVE' }];
        default:
            return [];
    }
}
/** ALTER DOMAIN: only what looks at rows takes time. */
function domainActs(statement) {
    const how = domainCommands[statement.subtype ?? ''];
    if (how === undefined)
        return [];
    const constraint = pick(statement.def, 'Constraint');
    if (how === 'add-check' && constraint?.contype === 'CONSTR_NOTNULL') {
        return domainActs({ ...statement, subtype: 'O' });
    }
    return [
        {
            kind: 'constrain-domain',
            domain: lastName(statement.typeName),
            how,
            name: constraint?.conname ?? statement.name ?? null,
            isNotValid: constraint?.skip_validation ?? false,
        },
    ];
}
const domainCommands = {
    C: 'add-check',
    O: 'set-not-null',
    V: 'validate',
};
/** REINDEX. */
function reindexActs(statement) {
    const of = (statement.kind ?? 'REINDEX_OBJECT_TABLE')
        .replace('REINDEX_OBJECT_', '')
        .toLowerCase();
    const isConcurrent = isOn(statement.params, 'concurrently');
    const name = statement.relation === undefined ? (statement.name ?? '') : tableName(statement.relation);
    const reindex = { kind: 'reindex', of, name, isConcurrent };
    const isWhole = of === 'schema' || of === 'database' || of === 'system';
    return isWhole ? [reindex, outsideOnly(`REINDEX ${of.toUpperCase()}`)] : [reindex];
}
/** CLUSTER; without a table it takes all that were clustered before. */
function clusterActs({ relation, indexname }) {
    const table = relation === undefined ? null : tableName(relation);
    const rewrite = {
        kind: 'rewrite-table',
        table,
        how: 'CLUSTER',
        to: indexname ?? null,
        ofIndex: false,
    };
    return table === null ? [rewrite, outsideOnly('CLUSTER without a table')] : [rewrite];
}
/** VACUUM and ANALYZE. */
function vacuumActs(statement) {
    const tables = pickAll(statement.rels, 'VacuumRelation').map(({ relation }) => tableName(relation));
    if (statement.is_vacuumcmd !== true)
        return [{ kind: 'read-rows', tables, why: 'analyze' }];
    const vacuum = outsideOnly('VACUUM');
    if (!isOn(statement.options, 'full'))
        return [vacuum];
    const rewrite = (table) => ({
        kind: 'rewrite-table',
        table,
        how: 'VACUUM FULL',
        to: null,
        ofIndex: false,
    });
    return [...(tables.length === 0 ? [rewrite(null)] : tables.map(rewrite)), vacuum];
}
/** TRUNCATE. */
function truncateActs(statement) {
    const tables = pickAll(statement.relations, 'RangeVar').map(tableName);
    return [{ kind: 'truncate', tables, isCascade: statement.behavior === 'DROP_CASCADE' }];
}
/** LOCK TABLE. */
function lockActs({ relations, mode = migrations_finding/* lockModes */.Y.length }) {
    const strongest = 'ACCESS EXCLUSIVE';
    const tables = pickAll(relations, 'RangeVar').map(tableName);
    return [{ kind: 'lock-table', tables, mode: migrations_finding/* lockModes */.Y[mode - 1] ?? strongest }];
}
/** An act that the server refuses in a transaction. */
function outsideOnly(what, untilVersion = null) {
    return { kind: 'outside-only', what, untilVersion };
}
/** Whether an option in parentheses is on: named alone, or with a word for yes. */
function isOn(options, name) {
    const option = pickAll(options, 'DefElem').find(({ defname }) => defname === name);
    if (option === undefined)
        return false;
    if (option.arg === undefined)
        return true;
    const word = pick(option.arg, 'String')?.sval ?? String(pick(option.arg, 'Integer')?.ival ?? 0);
    return /^(?:true|on|1)$/i.test(word);
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/expressions/columns-read.js

/** The columns that expressions name, each once; of `a.b` the last part. */
function columnsRead(expressions) {
    const names = new Set();
    for (const [kind, shape] of nodesWithin(expressions)) {
        if (kind !== 'ColumnRef' || !('fields' in shape))
            continue;
        const name = strings(Array.isArray(shape.fields) ? shape.fields : []).at(-1);
        if (name !== undefined)
            names.add(name);
    }
    return [...names];
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/expressions/show-expression.js




/** An expression as SQL; null for what only a deparser could write. The same expression is the same text, however it was written. */
function showExpression(node) {
    if (node === null || node === undefined)
        return null;
    const constant = pick(node, 'A_Const');
    if (constant !== undefined)
        return showConstant(constant);
    const column = pick(node, 'ColumnRef');
    if (column !== undefined)
        return showColumn(strings(column.fields).at(-1));
    const call = pick(node, 'FuncCall');
    if (call !== undefined)
        return showCall(call);
    const cast = pick(node, 'TypeCast');
    if (cast !== undefined) {
        const inner = showOperand(cast.arg);
        return inner === null ? null : `${inner}::${showType(readType(cast.typeName))}`;
    }
    return showOperator(node);
}
/** What an operator or a cast stands beside: what has an operator of its own is in parentheses. */
function showOperand(node) {
    const shown = showExpression(node);
    const isWhole = operators.every((kind) => pick(node, kind) === undefined);
    return isWhole || shown === null ? shown : `(${shown})`;
}
const operators = ['A_Expr', 'BoolExpr', 'NullTest'];
function showColumn(name) {
    return name === undefined ? '*' : sqlName(name);
}
/** A call of a function as such: what the grammar has words for, as EXTRACT, cannot all be written as one. */
function showCall(call) {
    const path = strings(call.funcname);
    const [schema, name = ''] = path.length > 1 ? path.slice(-2) : ['', ...path];
    const hasWords = call.funcformat === 'COERCE_SQL_SYNTAX' && !plainCalls.has(name);
    const parts = [call.agg_order, call.agg_filter, call.over];
    const flags = [call.agg_distinct, call.agg_within_group, call.func_variadic];
    if (hasWords || parts.some((part) => part !== undefined) || flags.includes(true))
        return null;
    const qualified = schema === '' || schema === 'pg_catalog' ? name : `${schema}.${name}`;
    if (call.agg_star === true)
        return `${qualified}(*)`;
    return join(call.args, (shown) => `${qualified}(${shown})`);
}
/** Functions behind words of the grammar that can be called by their name, too: AT TIME ZONE, TRIM. */
const plainCalls = new Set(['timezone', 'btrim', 'ltrim', 'rtrim']);
function showOperator(node) {
    const test = pick(node, 'NullTest');
    if (test !== undefined) {
        const inner = showOperand(test.arg);
        if (inner === null)
            return null;
        return `${inner} IS ${test.nulltesttype === 'IS_NULL' ? '' : 'NOT '}NULL`;
    }
    const logic = pick(node, 'BoolExpr');
    if (logic !== undefined)
        return showLogic(logic);
    const value = pick(node, 'SQLValueFunction');
    if (value !== undefined) {
        const word = (value.op ?? '').replace('SVFOP_', '').toLowerCase();
        return word.replace(/_n$/, `(${value.typmod ?? 0})`);
    }
    const coalesced = pick(node, 'CoalesceExpr');
    if (coalesced !== undefined)
        return join(coalesced.args, (shown) => `coalesce(${shown})`);
    return showComparison(node);
}
function showLogic({ boolop, args = [] }) {
    if (boolop === 'NOT_EXPR') {
        const negated = showExpression(args[0]);
        return negated === null ? null : `NOT (${negated})`;
    }
    const shown = args.map((arg) => (pick(arg, 'BoolExpr') ? showOperand(arg) : showExpression(arg)));
    if (shown.includes(null))
        return null;
    return shown.join(boolop === 'OR_EXPR' ? ' OR ' : ' AND ');
}
/** Operators with one word or sign, BETWEEN and IN; nothing rarer. */
function showComparison(node) {
    const operator = pick(node, 'A_Expr');
    if (operator === undefined)
        return null;
    const sign = strings(operator.name).at(-1) ?? '';
    const left = operator.lexpr === undefined ? '' : showOperand(operator.lexpr);
    const list = pick(operator.rexpr, 'List');
    if (left === null)
        return null;
    if (operator.kind === 'AEXPR_IN') {
        return join(list?.items, (shown) => `${left} ${sign === '=' ? 'IN' : 'NOT IN'} (${shown})`);
    }
    if (operator.kind === 'AEXPR_BETWEEN') {
        const [low, high] = (list?.items ?? []).map(showOperand);
        return low == null || high == null ? null : `${left} BETWEEN ${low} AND ${high}`;
    }
    const right = showOperand(operator.rexpr);
    if (operator.kind !== 'AEXPR_OP' || right === null)
        return null;
    return left === '' ? `${sign}${right}` : `${left} ${sign} ${right}`;
}
function join(nodes, show) {
    const shown = (nodes ?? []).map(showExpression);
    return shown.includes(null) ? null : show(shown.join(', '));
}
function showConstant(constant) {
    if (constant.isnull === true)
        return 'NULL';
    if (constant.sval !== undefined)
        return `'${(constant.sval.sval ?? '').replaceAll("'", "''")}'`;
    if (constant.fval !== undefined)
        return constant.fval.fval ?? '0';
    if (constant.boolval !== undefined)
        return String(constant.boolval.boolval ?? false);
    if (constant.bsval !== undefined)
        return showBits(constant.bsval.bsval ?? '');
    return String(constant.ival?.ival ?? 0);
}
/** Bits stand behind the letter of their notation: `b0101`, `x1f`. */
function showBits(bits) {
    return `${bits.slice(0, 1)}'${bits.slice(1)}'`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/row-bounds.js

/** What of a condition, and of the tables joined to it, keeps the rows few. */
function rowBounds(where, joined, few) {
    if ((joined ?? []).some((item) => isFew(item, few)))
        return limited;
    return where === undefined ? unbounded : boundsOf(where, few);
}
/** Whether a query gives few rows whatever its tables hold: by LIMIT, as VALUES, or because all it reads from is few. */
function isLimited(query, few) {
    if (query === undefined)
        return false;
    if (query.valuesLists !== undefined)
        return true;
    if (query.limitCount !== undefined)
        return isSmall(query.limitCount);
    if (query.larg !== undefined)
        return isLimited(query.larg, few) && isLimited(query.rarg, few);
    if (query.fromClause === undefined)
        return true;
    return query.fromClause.every((item) => isFew(item, few));
}
/** A batch of more rows than this is long, whatever bounds it. */
const largestBatch = 100_000;
/** `id < 1000` alone is taken for a batch: keys begin at one. */
const largestFirstBatch = 10_000;
const unbounded = { isLimited: false, equals: [], within: [] };
const limited = { ...unbounded, isLimited: true };
function isFew(item, few) {
    const subselect = pick(item, 'RangeSubselect');
    if (subselect !== undefined)
        return isLimited(pick(subselect.subquery, 'SelectStmt'), few);
    return few.has(tableName(pick(item, 'RangeVar')));
}
function boundsOf(condition, few) {
    const logic = pick(condition, 'BoolExpr');
    if (logic?.boolop === 'AND_EXPR')
        return allOf(logic.args ?? [], few);
    if (logic?.boolop === 'OR_EXPR')
        return anyOf((logic.args ?? []).map((arm) => boundsOf(arm, few)));
    const comparison = pick(condition, 'A_Expr');
    if (comparison !== undefined)
        return ofComparison(comparison, few);
    const sublink = pick(condition, 'SubLink');
    if (sublink !== undefined)
        return ofSublink(sublink, few);
    if (pick(condition, 'CurrentOfExpr') !== undefined)
        return limited;
    const constant = pick(condition, 'A_Const');
    return constant?.boolval !== undefined && constant.boolval.boolval !== true ? limited : unbounded;
}
function allOf(conditions, few) {
    const each = conditions.map((condition) => boundsOf(condition, few));
    const ends = conditions.flatMap((condition) => endOf(condition) ?? []);
    const between = ends
        .filter(({ side }) => side === 'low')
        .filter((low) => ends.some((high) => high.side === 'high' && high.column === low.column && isNarrow(low.at, high.at)));
    return {
        isLimited: each.some((one) => one.isLimited),
        equals: each.flatMap(({ equals }) => equals),
        within: [...each.flatMap(({ within }) => within), ...between.map(({ column }) => column)],
    };
}
function anyOf(arms) {
    const [first = unbounded, ...others] = arms;
    const inAll = (column) => others.every(({ equals }) => equals.includes(column));
    return {
        isLimited: arms.every((arm) => arm.isLimited),
        equals: first.equals.filter(inAll),
        within: [],
    };
}
function ofComparison(comparison, few) {
    const sign = strings(comparison.name).at(-1) ?? '';
    const row = pick(comparison.lexpr, 'RowExpr');
    if (row !== undefined)
        return ofRow(row.args ?? [], comparison, sign);
    const column = columnOf(comparison.lexpr) ?? columnOf(comparison.rexpr);
    if (column === null)
        return unbounded;
    const query = pick(comparison.rexpr, 'SubLink');
    if (comparison.kind === 'AEXPR_OP_ANY' && query !== undefined)
        return ofSublink(query, few);
    if (isEquality(comparison, sign))
        return { ...unbounded, equals: [column] };
    return isBatch(comparison) ? { ...unbounded, within: [column] } : unbounded;
}
/** `(id, region) IN ((1, 'eu'), (2, 'us'))`, `(id, region) = (1, 'eu')`. */
function ofRow(parts, { kind, rexpr }, sign) {
    const rows = kind === 'AEXPR_IN' ? (pick(rexpr, 'List')?.items ?? []) : [rexpr];
    const areValues = rows.every((row) => pick(row, 'RowExpr')?.args?.every(isValue) === true);
    if (sign !== '=' || !areValues)
        return unbounded;
    return { ...unbounded, equals: parts.flatMap((part) => columnOf(part) ?? []) };
}
/** `= 1`, `= ANY (…)`, `IN (…)`. */
function isEquality({ kind, lexpr, rexpr }, sign) {
    if (sign !== '=')
        return false;
    if (kind === 'AEXPR_IN' || kind === 'AEXPR_OP_ANY')
        return true;
    return kind === 'AEXPR_OP' && (isValue(rexpr) || isValue(lexpr));
}
/** BETWEEN in a narrow range, or the first batch. */
function isBatch(comparison) {
    if (comparison.kind === 'AEXPR_BETWEEN') {
        const [low, high] = pick(comparison.rexpr, 'List')?.items ?? [];
        return isNarrow(numberOf(low), numberOf(high));
    }
    const end = endOf({ A_Expr: comparison });
    return end?.side === 'high' && end.at !== null && end.at <= largestFirstBatch;
}
/** `id IN (SELECT … LIMIT 1000)`, `ctid = ANY (ARRAY(SELECT … LIMIT 1000))`. */
function ofSublink({ subselect, subLinkType }, few) {
    const gives = subLinkType === 'ANY_SUBLINK' || subLinkType === 'ARRAY_SUBLINK';
    return gives && isLimited(pick(subselect, 'SelectStmt'), few) ? limited : unbounded;
}
function endOf(condition) {
    const comparison = pick(condition, 'A_Expr');
    const sign = strings(comparison?.name).at(-1) ?? '';
    const column = columnOf(comparison?.lexpr);
    if (comparison?.kind !== 'AEXPR_OP' || column === null || !/^[<>]=?$/.test(sign))
        return null;
    if (!isOutside(comparison.rexpr))
        return null;
    return { column, side: sign.startsWith('>') ? 'low' : 'high', at: numberOf(comparison.rexpr) };
}
/** Ends from outside are believed to be those of a batch. */
function isNarrow(low, high) {
    return low === null || high === null || high - low <= largestBatch;
}
function isSmall(limit) {
    const count = numberOf(limit);
    return pick(limit, 'A_Const')?.isnull !== true && (count === null || count <= largestBatch);
}
function columnOf(node) {
    return strings(pick(node, 'ColumnRef')?.fields).at(-1) ?? null;
}
/** A constant, a parameter, a scalar query, or what is made of them; no column. */
function isValue(node) {
    if (node === undefined)
        return false;
    const cast = pick(node, 'TypeCast');
    if (cast !== undefined)
        return isValue(cast.arg);
    const [kind] = openNode(node);
    if (kind === 'SubLink')
        return pick(node, 'SubLink')?.subLinkType === 'EXPR_SUBLINK';
    return kind === 'A_Const' || kind === 'ParamRef';
}
/** A value, a column that may be a variable of the body around, or what is worked out of these. */
function isOutside(node) {
    const operator = pick(node, 'A_Expr');
    if (operator === undefined)
        return isValue(node) || columnOf(node) !== null;
    return isOutside(operator.rexpr) && (operator.lexpr === undefined || isOutside(operator.lexpr));
}
function numberOf(node) {
    const inner = pick(node, 'TypeCast')?.arg ?? node;
    const constant = pick(inner, 'A_Const');
    if (constant?.ival !== undefined)
        return constant.ival.ival ?? 0;
    const written = constant?.fval?.fval ?? constant?.sval?.sval;
    const value = written === undefined || written.trim() === '' ? Number.NaN : Number(written);
    return Number.isNaN(value) ? null : value;
}
/** The common table expressions that give few rows, of those in a WITH. */
function fewOf(ctes, known) {
    const few = new Set(known);
    for (const { ctename = '', ctequery } of pickAll(ctes, 'CommonTableExpr')) {
        if (isLimited(pick(ctequery, 'SelectStmt'), few))
            few.add(ctename);
    }
    return few;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/table-into.js

/** The table that CREATE TABLE AS or SELECT INTO makes. */
function tableInto(into, ifNotExists) {
    return {
        kind: 'create-table-as',
        table: tableName(into?.rel),
        ifNotExists,
        persistence: persistenceOf(into?.rel?.relpersistence),
    };
}
/** How a table lives, by the letter of the grammar. */
function persistenceOf(letter) {
    return letter === 't' ? 'temporary' : letter === 'u' ? 'unlogged' : 'permanent';
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/query-acts.js




/** What a query changes, reads and calls: SELECT, INSERT, UPDATE, DELETE, MERGE, and what stands in their WITH. */
function queryActs(query, known = new Set()) {
    const select = pick(query, 'SelectStmt');
    if (select !== undefined)
        return selectActs(select, known);
    const insert = pick(query, 'InsertStmt');
    if (insert !== undefined)
        return insertActs(insert, known);
    const update = pick(query, 'UpdateStmt');
    if (update !== undefined)
        return updateActs(update, known);
    const removal = pick(query, 'DeleteStmt');
    if (removal !== undefined)
        return deleteActs(removal, known);
    const merge = pick(query, 'MergeStmt');
    return merge === undefined ? [] : mergeActs(merge, known);
}
function withActs(clause, known) {
    return pickAll(clause?.ctes, 'CommonTableExpr').flatMap(({ ctequery }) => queryActs(ctequery, known));
}
function selectActs(select, known) {
    if (select.larg !== undefined && select.rarg !== undefined) {
        return [
            ...withActs(select.withClause, known),
            ...selectActs(select.larg, known),
            ...selectActs(select.rarg, known),
        ];
    }
    const few = fewOf(select.withClause?.ctes, known);
    const own = pickAll(select.withClause?.ctes, 'CommonTableExpr').map(({ ctename }) => ctename);
    const tables = tablesOf(select.fromClause).filter((table) => !own.includes(table));
    const acts = [...withActs(select.withClause, few)];
    for (const { subquery } of pickAll(select.fromClause, 'RangeSubselect')) {
        acts.push(...queryActs(subquery, few).filter(({ kind }) => kind === 'change-rows'));
    }
    if (select.intoClause !== undefined)
        acts.push(tableInto(select.intoClause, false));
    acts.push(...callActs(select));
    if (tables.length > 0 && !isLimited(select, few) && !isOfExtremes(select)) {
        acts.push({
            kind: 'read-rows',
            tables,
            why: select.intoClause === undefined ? 'query' : 'copy',
        });
    }
    return [...acts, ...rowLocks(select, few)];
}
/** FOR UPDATE and its like; FOR KEY SHARE stops nobody who does not change a key. */
function rowLocks(select, few) {
    const locking = pickAll(select.lockingClause, 'LockingClause').find(({ strength }) => strength !== 'LCS_FORKEYSHARE');
    const [table] = tablesOf(select.fromClause);
    if (locking === undefined || table === undefined)
        return [];
    const bounds = isLimited(select, few) ? query_acts_limited : rowBounds(select.whereClause, [], few);
    return [{ kind: 'change-rows', verb: 'SELECT FOR UPDATE', table, bounds, isOnly: false }];
}
function insertActs(insert, known) {
    const few = fewOf(insert.withClause?.ctes, known);
    const select = pick(insert.selectStmt, 'SelectStmt');
    const source = select === undefined ? [] : selectActs(select, few);
    const acts = [
        ...withActs(insert.withClause, few),
        ...source.map((act) => (act.kind === 'read-rows' ? { ...act, why: 'copy' } : act)),
    ];
    const updates = insert.onConflictClause?.action === 'ONCONFLICT_UPDATE';
    if (!updates || !source.some(({ kind }) => kind === 'read-rows'))
        return acts;
    const bounds = rowBounds(select?.whereClause, [], few);
    return [...acts, changeRows('INSERT', insert.relation, bounds)];
}
function updateActs(update, known) {
    const few = fewOf(update.withClause?.ctes, known);
    const bounds = rowBounds(update.whereClause, update.fromClause, few);
    return [...withActs(update.withClause, few), changeRows('UPDATE', update.relation, bounds)];
}
function deleteActs(removal, known) {
    const few = fewOf(removal.withClause?.ctes, known);
    const bounds = rowBounds(removal.whereClause, removal.usingClause, few);
    return [...withActs(removal.withClause, few), changeRows('DELETE', removal.relation, bounds)];
}
function mergeActs(merge, known) {
    const few = fewOf(merge.withClause?.ctes, known);
    const changes = pickAll(merge.mergeWhenClauses, 'MergeWhenClause').some(({ commandType }) => commandType === 'CMD_UPDATE' || commandType === 'CMD_DELETE');
    if (!changes || merge.sourceRelation === undefined)
        return withActs(merge.withClause, few);
    const bounds = rowBounds(merge.joinCondition, [merge.sourceRelation], few);
    return [...withActs(merge.withClause, few), changeRows('MERGE', merge.relation, bounds)];
}
function changeRows(verb, relation, bounds) {
    const isOnly = relation?.inh !== true;
    return { kind: 'change-rows', verb, table: tableName(relation), bounds, isOnly };
}
const query_acts_limited = { isLimited: true, equals: [], within: [] };
/** The tables of a FROM, those of joins and subqueries too. */
function tablesOf(from) {
    const names = [];
    for (const [kind, shape] of nodesWithin(from ?? [])) {
        if (kind === 'RangeVar' && 'relname' in shape)
            names.push(String(shape.relname));
    }
    return [...new Set(names)];
}
/** `SELECT max(id) FROM orders` takes one look at an index. */
function isOfExtremes(select) {
    const functions = [];
    for (const [kind, shape] of nodesWithin(select.targetList ?? [])) {
        if (kind !== 'FuncCall' || !('funcname' in shape) || !Array.isArray(shape.funcname))
            continue;
        functions.push(strings(shape.funcname).at(-1) ?? '');
    }
    const aggregates = functions.filter((name) => name !== 'coalesce' && name !== 'setval');
    return aggregates.length > 0 && aggregates.every((name) => name === 'max' || name === 'min');
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/create-acts.js








/** CREATE TABLE, with what it is a part or a copy of. */
function createTableActs(statement) {
    const elements = statement.tableElts;
    const parents = pickAll(statement.inhRelations, 'RangeVar').map(tableName);
    const isPartition = statement.partbound !== undefined;
    return [
        {
            kind: 'create-table',
            table: tableName(statement.relation),
            ifNotExists: statement.if_not_exists ?? false,
            persistence: persistenceOf(statement.relation?.relpersistence),
            columns: pickAll(elements, 'ColumnDef').map(readColumn),
            constraints: [
                ...pickAll(elements, 'Constraint'),
                ...pickAll(statement.constraints, 'Constraint'),
            ].flatMap((constraint) => readConstraint(constraint) ?? []),
            like: pickAll(elements, 'TableLikeClause').map(({ relation, options = 0 }) => ({
                table: tableName(relation),
                withIndexes: (options & likeOptions.indexes) !== 0,
                withChecks: (options & likeOptions.constraints) !== 0,
            })),
            inherits: isPartition ? [] : parents,
            partitionOf: isPartition ? (parents[0] ?? null) : null,
            bound: readBound(statement.partbound),
            partitionBy: readPartitionBy(statement.partspec),
        },
    ];
}
/** Bits of INCLUDING. Source: TableLikeOption of the grammar. */
const likeOptions = { constraints: 4, indexes: 64 };
/** CREATE TABLE AS and CREATE MATERIALIZED VIEW: the table, and the rows that are read for it. */
function createTableAsActs(statement) {
    const isView = statement.objtype === 'OBJECT_MATVIEW';
    const made = isView
        ? {
            kind: 'create-view',
            view: tableName(statement.into?.rel),
            isMaterialized: true,
            ifNotExists: statement.if_not_exists ?? false,
        }
        : tableInto(statement.into, statement.if_not_exists ?? false);
    if (statement.into?.skipData === true)
        return [made];
    const query = queryActs(statement.query).map((act) => act.kind === 'read-rows' ? { ...act, why: 'copy' } : act);
    return [made, ...query];
}
/** CREATE INDEX. */
function createIndexActs(statement) {
    const elements = pickAll(statement.indexParams, 'IndexElem');
    const columns = elements.map(({ name, expr }) => name ?? showPart(expr));
    const isPlain = statement.whereClause === undefined && elements.every(({ name }) => name !== undefined);
    const index = {
        kind: 'create-index',
        table: tableName(statement.relation),
        index: statement.idxname ?? null,
        columns,
        reads: columnsRead([...elements.map(({ expr }) => expr), statement.whereClause]),
        isUnique: statement.unique ?? false,
        isConcurrent: statement.concurrent ?? false,
        isOnly: statement.relation?.inh !== true,
        ifNotExists: statement.if_not_exists ?? false,
        isPlain,
        isUsual: isPlain && elements.every(isUsualElement) && isUsualIndex(statement),
    };
    return [index];
}
/** An expression among the columns of an index; only calls of functions need no parentheses there. */
function showPart(expression) {
    const shown = showExpression(expression) ?? 'expression';
    return pick(expression, 'FuncCall') === undefined ? `(${shown})` : shown;
}
function isUsualElement({ ordering, nulls_ordering, opclass, collation }) {
    const isAscending = ordering === 'SORTBY_DEFAULT' || ordering === 'SORTBY_ASC';
    const isLast = nulls_ordering === 'SORTBY_NULLS_DEFAULT';
    return isAscending && isLast && opclass === undefined && collation === undefined;
}
function isUsualIndex(statement) {
    const { accessMethod, indexIncludingParams, options, tableSpace, nulls_not_distinct } = statement;
    const isBtree = accessMethod === undefined || accessMethod === 'btree';
    const others = [indexIncludingParams, options, tableSpace, nulls_not_distinct];
    return isBtree && others.every((other) => other === undefined);
}
/** CREATE DOMAIN. */
function createDomainActs(statement) {
    const constraints = pickAll(statement.constraints, 'Constraint');
    const has = (types) => constraints.find(({ contype = '' }) => types.includes(contype));
    return [
        {
            kind: 'create-domain',
            domain: lastName(statement.domainname),
            type: readType(statement.typeName),
            isConstrained: has(['CONSTR_CHECK', 'CONSTR_NOTNULL']) !== undefined,
            condition: has(['CONSTR_CHECK'])?.raw_expr ?? null,
            default: has(['CONSTR_DEFAULT'])?.raw_expr ?? null,
        },
    ];
}
/** CREATE FUNCTION and PROCEDURE: what it runs is looked at where it is called. */
function createFunctionActs(node, statement) {
    const language = pick(optionOf(node.options, 'language'), 'String')?.sval ?? 'sql';
    return [
        {
            kind: 'create-function',
            name: lastName(node.funcname),
            volatility: volatilityOf(node.options) ?? 'volatile',
            isSql: language.toLowerCase() === 'sql',
            statement,
        },
    ];
}
/** ALTER FUNCTION, as far as it says how steady the function is. */
function alterFunctionActs({ func, actions }) {
    const volatility = volatilityOf(actions);
    const name = lastName(func?.objname);
    return volatility === null ? [] : [{ kind: 'alter-function', name, volatility }];
}
const volatilities = ['immutable', 'stable', 'volatile'];
function volatilityOf(options) {
    const written = pick(optionOf(options, 'volatility'), 'String')?.sval;
    return volatilities.find((one) => one === written) ?? null;
}
function optionOf(options, name) {
    return pickAll(options, 'DefElem').find(({ defname }) => defname === name)?.arg;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/quiet-statements.js
/** Whether a kind of statement is known to make nobody wait and to lose nothing. */
function isQuiet(kind) {
    return quiet_statements_quiet.has(kind);
}
/** A kind of the grammar as people know it: `AlterEventTrigStmt` is `alter event trig`. */
function nameOfKind(kind) {
    return kind
        .replace(/Stmt$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase();
}
/**
 * Looked through one by one: they lock no table of users, or nothing beyond what reading does. Whatever the grammar has and is
 * not listed here is told as not checked.
 */
const quiet_statements_quiet = new Set([
    // Objects that are no tables.
    'AlterCollationStmt',
    'AlterDatabaseSetStmt',
    'AlterDatabaseStmt',
    'AlterDatabaseRefreshCollStmt',
    'AlterDefaultPrivilegesStmt',
    'AlterEventTrigStmt',
    'AlterExtensionContentsStmt',
    'AlterExtensionStmt',
    'AlterFdwStmt',
    'AlterForeignServerStmt',
    'AlterObjectDependsStmt',
    'AlterOpFamilyStmt',
    'AlterOperatorStmt',
    'AlterOwnerStmt',
    'AlterPublicationStmt',
    'AlterRoleSetStmt',
    'AlterRoleStmt',
    'AlterSeqStmt',
    'AlterStatsStmt',
    'AlterSubscriptionStmt',
    'AlterTSConfigurationStmt',
    'AlterTSDictionaryStmt',
    'AlterTableSpaceOptionsStmt',
    'AlterTypeStmt',
    'AlterUserMappingStmt',
    'CompositeTypeStmt',
    'CreateAmStmt',
    'CreateCastStmt',
    'CreateConversionStmt',
    'CreateEnumStmt',
    'CreateEventTrigStmt',
    'CreateExtensionStmt',
    'CreateFdwStmt',
    'CreateForeignServerStmt',
    'CreateForeignTableStmt',
    'CreateOpClassStmt',
    'CreateOpFamilyStmt',
    'CreatePLangStmt',
    'CreatePublicationStmt',
    'CreateRangeStmt',
    'CreateRoleStmt',
    'CreateSchemaStmt',
    'CreateSeqStmt',
    'CreateStatsStmt',
    'CreateSubscriptionStmt',
    'CreateTransformStmt',
    'CreateUserMappingStmt',
    'DefineStmt',
    'DropRoleStmt',
    'DropSubscriptionStmt',
    'DropUserMappingStmt',
    'ReassignOwnedStmt',
    // Rights and labels.
    'GrantRoleStmt',
    'GrantStmt',
    'SecLabelStmt',
    // The session and its cursors.
    'CheckPointStmt',
    'ClosePortalStmt',
    'ConstraintsSetStmt',
    'DeallocateStmt',
    'DeclareCursorStmt',
    'FetchStmt',
    'ListenStmt',
    'LoadStmt',
    'NotifyStmt',
    'UnlistenStmt',
    'VariableShowStmt',
]);

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/setting-acts.js

/** SET and RESET of a setting. */
function settingActs(statement) {
    const isReset = statement.kind !== 'VAR_SET_VALUE' && statement.kind !== 'VAR_SET_MULTI';
    const name = statement.kind === 'VAR_RESET_ALL' ? '*' : (statement.name ?? '').toLowerCase();
    const [first] = statement.args ?? [];
    const constant = pick(pick(first, 'TypeCast')?.arg ?? first, 'A_Const');
    const value = constant?.sval?.sval ?? constant?.fval?.fval ?? String(constant?.ival?.ival ?? 0);
    return [
        {
            kind: 'set-setting',
            name,
            value: isReset ? null : value,
            isLocal: statement.is_local ?? false,
        },
    ];
}
/** BEGIN, COMMIT, ROLLBACK and savepoints. */
function transactionActs({ kind, savepoint_name: name = '', }) {
    const how = kind === undefined ? undefined : transactions[kind];
    return how === undefined ? [] : [{ kind: 'transaction', how, name }];
}
const transactions = {
    TRANS_STMT_BEGIN: 'begin',
    TRANS_STMT_START: 'begin',
    TRANS_STMT_COMMIT: 'commit',
    TRANS_STMT_PREPARE: 'commit',
    TRANS_STMT_ROLLBACK: 'rollback',
    TRANS_STMT_SAVEPOINT: 'savepoint',
    TRANS_STMT_ROLLBACK_TO: 'rollback-to',
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/acts/acts-of.js








/**
 * What a statement does, in its order. The only place that knows the shapes of the grammar. Empty for statements that are known
 * to stop nobody; a kind nobody has thought of is `unknown`.
 */
function actsOf(statement) {
    const [kind, shape] = openNode(statement.node);
    const reader = acts_of_readers[kind];
    if (reader !== undefined)
        return reader(shape, statement);
    return isQuiet(kind) ? [] : [{ kind: 'unknown', what: nameOfKind(kind) }];
}
const acts_of_readers = {
    CreateStmt: createTableActs,
    CreateTableAsStmt: createTableAsActs,
    AlterTableStmt: alterTableActs,
    IndexStmt: createIndexActs,
    ReindexStmt: reindexActs,
    ClusterStmt: clusterActs,
    VacuumStmt: vacuumActs,
    DropStmt: dropActs,
    RenameStmt: renameActs,
    TruncateStmt: truncateActs,
    LockStmt: lockActs,
    SelectStmt: query,
    InsertStmt: query,
    UpdateStmt: query,
    DeleteStmt: query,
    MergeStmt: query,
    CreateDomainStmt: createDomainActs,
    AlterDomainStmt: domainActs,
    CreateFunctionStmt: createFunctionActs,
    AlterFunctionStmt: alterFunctionActs,
    DoStmt: (_, statement) => [{ kind: 'run-body', statement }],
    CallStmt: ({ funccall }) => (funccall === undefined ? [] : functionActs(funccall)),
    VariableSetStmt: settingActs,
    TransactionStmt: transactionActs,
    DiscardStmt: () => [{ kind: 'set-setting', name: '*', value: null, isLocal: false }],
    RefreshMatViewStmt: ({ relation, concurrent, skipData }) => [
        {
            kind: 'refresh',
            view: tableName(relation),
            isConcurrent: concurrent ?? false,
            withData: skipData !== true,
        },
    ],
    ViewStmt: ({ view }) => [
        { kind: 'create-view', view: tableName(view), isMaterialized: false, ifNotExists: false },
    ],
    CreateTrigStmt: ({ relation }) => quick('CREATE TRIGGER', relation?.relname, 'SHARE ROW EXCLUSIVE'),
    RuleStmt: ({ relation }) => quick('CREATE RULE', relation?.relname, 'ACCESS EXCLUSIVE'),
    CreatePolicyStmt: ({ table }) => quick('CREATE POLICY', table?.relname, 'ACCESS EXCLUSIVE'),
    AlterPolicyStmt: ({ table }) => quick('ALTER POLICY', table?.relname, 'ACCESS EXCLUSIVE'),
    AlterObjectSchemaStmt: ({ objectType, relation }) => objectType === 'OBJECT_TABLE' ? quick('SET SCHEMA', relation?.relname, 'ACCESS EXCLUSIVE') : [],
    CommentStmt: ({ object, objtype }) => {
        const path = objectPath(object);
        const table = objtype === 'OBJECT_TABLE' ? path.at(-1) : path.at(-2);
        return quick('COMMENT', table, 'SHARE UPDATE EXCLUSIVE');
    },
    AlterTableMoveAllStmt: ({ new_tablespacename: to = null }) => [
        { kind: 'rewrite-table', table: null, how: 'SET TABLESPACE', to, ofIndex: false },
    ],
    DropOwnedStmt: () => [{ kind: 'drop-container', of: 'owned objects', name: '' }],
    DropdbStmt: ({ dbname = '' }) => [
        { kind: 'drop-container', of: 'database', name: dbname },
        outsideOnly('DROP DATABASE'),
    ],
    CreatedbStmt: () => [outsideOnly('CREATE DATABASE')],
    CreateTableSpaceStmt: () => [outsideOnly('CREATE TABLESPACE')],
    DropTableSpaceStmt: () => [outsideOnly('DROP TABLESPACE')],
    AlterSystemStmt: () => [outsideOnly('ALTER SYSTEM')],
    AlterEnumStmt: ({ oldVal }) => oldVal === undefined ? [outsideOnly('ALTER TYPE ADD VALUE', firstVersionOfAddValue)] : [],
    ExplainStmt: ({ query: explained, options }) => (options ?? []).some((option) => pick(option, 'DefElem')?.defname === 'analyze')
        ? queryActs(explained)
        : [],
    CopyStmt: ({ query: copied }) => queryActs(copied),
};
/** From here on ALTER TYPE ADD VALUE may run in a transaction. */
const firstVersionOfAddValue = 12;
function query(_shape, { node }) {
    return queryActs(node);
}
function quick(what, table, lock) {
    return table === undefined ? [] : [{ kind: 'quick', what, table, lock }];
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/find-rewritten.js
/** Migrations that ran and were edited or deleted since: other databases will not be as this one. */
function findRewritten(rewritten) {
    return rewritten.map(({ path, how }) => ({
        rule: `${how}-migration`,
        path,
        line: 1,
        endLine: 1,
        hazard: 'compatibility',
        blocks: 'none',
        lock: null,
        tables: [],
        size: 'any',
        what: whats[how],
        recipe: { how: recipes[how], language: 'sql', code: '' },
        acknowledged: null,
    }));
}
const whats = {
    edited: 'This migration has run and was edited since: databases that have it do not run it again, and new ones get something else.',
    deleted: 'This migration has run and was deleted since: databases that have it keep what it did, and new ones never get it.',
};
const recipes = {
    edited: 'Leave it as it was, and write what is to change into a new migration.',
    deleted: 'Bring the file back, and write a new migration that takes back what it did.',
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/first-of.js
/** More indexes, constraints or partitions than this no look goes through; a hostile text could make every look slow. */
const most = 200;
/** The first entries of what a table has. */
function firstOf(entries, atMost = most) {
    const first = [];
    for (const entry of entries) {
        if (first.length === atMost)
            break;
        first.push(entry);
    }
    return first;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/locks.js


/** The stronger of two locks; null is none. */
function stronger(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return migrations_finding/* lockModes */.Y.indexOf(one) >= migrations_finding/* lockModes */.Y.indexOf(other) ? one : other;
}
/** What waits for a lock on a table. */
function blockedBy(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'reads';
    return mode === 'EXCLUSIVE' || mode === 'SHARE ROW EXCLUSIVE' || mode === 'SHARE'
        ? 'writes'
        : 'none';
}
/** The worse of two. */
function worse(one, other) {
    if (one === 'reads' || other === 'reads')
        return 'reads';
    return one === 'writes' || other === 'writes' ? 'writes' : 'none';
}
/**
 * The locks that an act takes on tables, the altered table first: as measured on 10 to 18, by `pg_locks`. Rows and what only
 * reads are left out. `schema` is the one before the act.
 */
function locksOf(act, schema, version) {
    const locks = locksByKind[act.kind];
    return locks?.(act, schema, version) ?? [];
}
const onTable = ({ table }) => at('ACCESS EXCLUSIVE', [table]);
const locksByKind = {
    'create-table': ({ partitionOf, columns, constraints }, schema) => [
        ...at('ACCESS EXCLUSIVE', [partitionOf, defaultOf(partitionOf, schema)]),
        ...[...columns.flatMap((column) => column.constraints), ...constraints].flatMap(referenceLock),
    ],
    'add-column': (act) => [
        ...at('ACCESS EXCLUSIVE', [act.table]),
        ...act.column.constraints.flatMap(referenceLock),
    ],
    'drop-column': onTable,
    'set-default': onTable,
    'drop-default': onTable,
    'set-not-null': onTable,
    'drop-not-null': onTable,
    'set-expression': onTable,
    'add-identity': onTable,
    'set-type': onTable,
    'enforce-constraint': onTable,
    'add-constraint': ({ table, constraint }) => constraint.type === 'foreign-key'
        ? [...at('SHARE ROW EXCLUSIVE', [table]), ...referenceLock(constraint)]
        : at('ACCESS EXCLUSIVE', [table]),
    'validate-constraint': ({ table }) => at('SHARE UPDATE EXCLUSIVE', [table]),
    'drop-constraint': ({ table, name }, schema) => {
        const constraint = schema.tables.get(table)?.constraints.get(name);
        return at('ACCESS EXCLUSIVE', [table, constraint?.references]);
    },
    'attach-partition': ({ table, partition }, schema, version) => [
        ...at('ACCESS EXCLUSIVE', [partition, defaultOf(table, schema)]),
        ...at(version >= 12 ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE', [table]),
    ],
    'detach-partition': ({ table, partition, how }) => how === 'plain'
        ? at('ACCESS EXCLUSIVE', [table, partition])
        : at('SHARE UPDATE EXCLUSIVE', [table]),
    'rewrite-table': ({ table, ofIndex }, schema) => at('ACCESS EXCLUSIVE', [ofIndex ? schema.indexes.get(table ?? '')?.table : table]),
    'create-index': ({ table, isConcurrent }) => at(isConcurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', [table]),
    'drop-index': ({ index, isConcurrent }, schema) => {
        const mode = isConcurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE';
        return at(mode, [schema.indexes.get(index)?.table]);
    },
    reindex: ({ of, name, isConcurrent }, schema) => {
        const tables = { index: schema.indexes.get(name)?.table, table: name };
        return at(isConcurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', [
            of === 'index' || of === 'table' ? tables[of] : null,
        ]);
    },
    rename: ({ of, table }) => at('ACCESS EXCLUSIVE', [
        of === 'table' || of === 'column' || of === 'constraint' ? table : null,
    ]),
    'drop-table': ({ table, isCascade }, schema) => at('ACCESS EXCLUSIVE', [table, ...neighboursOf(table, isCascade, schema)]),
    'drop-view': ({ of, name }) => at('ACCESS EXCLUSIVE', [of === 'materialized view' ? name : null]),
    truncate: ({ tables, isCascade }, schema) => {
        const others = isCascade ? tables.flatMap((table) => referrersOf(table, schema)) : [];
        return at('ACCESS EXCLUSIVE', [...tables, ...others]);
    },
    'lock-table': ({ tables, mode }) => at(mode, tables),
    refresh: ({ view, isConcurrent }) => at(isConcurrent ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE', [view]),
    quick: ({ table, lock }) => at(lock, [table]),
};
function at(mode, tables) {
    return tables.flatMap((table) => (table == null ? [] : { table, mode }));
}
function referenceLock({ references }) {
    return at('SHARE ROW EXCLUSIVE', [references?.table]);
}
/** The default partition of a table, where it has one. */
function defaultOf(table, schema) {
    return schema.tables.get(table ?? '')?.defaultPartition ?? null;
}
function referrersOf(table, schema) {
    return firstOf(schema.tables.get(table)?.referencedBy ?? []);
}
/** Tables that lose something with a table that is dropped: those its foreign keys point to, and the one it is a partition of. */
function neighboursOf(name, isCascade, schema) {
    const table = schema.tables.get(name);
    if (table === undefined)
        return [];
    const referenced = firstOf(table.constraints.values()).flatMap(({ references }) => references ?? []);
    const others = [...referenced, ...(table.parent === null ? [] : [table.parent])];
    return [...new Set(isCascade ? [...others, ...referrersOf(name, schema)] : others)].filter((other) => other !== name);
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/find-waiting.js


/** One finding for a whole run: nothing limits how long statements wait for their locks. None where nothing waits. */
function findWaiting({ first, count }) {
    const [start] = first;
    if (start === undefined)
        return [];
    const { lock, path, line, endLine } = start;
    const spots = new Set(first.map((spot) => `${whereTaken(spot, path)} (${spot.lock.mode} on ${named(spot.lock.table)})`));
    const more = count > first.length ? ` and ${count - first.length} more` : '';
    const many = count === 1 ? 'A statement takes' : `${count} statements take`;
    return [
        {
            rule: 'require-lock-timeout',
            path,
            line,
            endLine,
            hazard: 'advice',
            blocks: blockedBy(lock.mode),
            lock: lock.mode,
            tables: [...new Set(first.map((spot) => spot.lock.table))],
            size: 'any',
            what: `${many} a lock that others wait for, and nothing limits how long it is waited for: ${[...spots].join(', ')}${more}. While one waits behind an open transaction, everybody else waits behind it.`,
            recipe: {
                how: 'Set lock_timeout before, for the session that migrates, and let the migration be tried again when it fails.',
                language: 'sql',
                code: "SET lock_timeout = '2s';",
            },
            acknowledged: null,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/code/safe-steps.js

/** The safe way around what a rule found; null where no code helps, or the statement alone says too little. */
function safeSteps(subject) {
    return subject.table === '' ? null : (ways.get(subject.rule)?.(subject) ?? null);
}
const ways = new Map([
    ['require-concurrent-index-creation', createIndex],
    ['ban-concurrent-index-creation-in-transaction', createIndex],
    ['require-concurrent-index-deletion', dropIndex],
    ['adding-foreign-key-constraint', addForeignKey],
    ['constraint-missing-not-valid', addCheck],
    ['disallowed-unique-constraint', addUnique],
    ['adding-not-nullable-field', setNotNull],
    ['adding-field-with-default', addWithDefault],
    ['adding-required-field', addRequired],
    ['changing-column-type', changeType],
    ['large-data-change', safe_steps_changeRows],
]);
function inside(...sql) {
    return { isOutside: false, steps: sql.map((each) => ({ kind: 'once', sql: each })) };
}
function outside(...sql) {
    return { ...inside(...sql), isOutside: true };
}
/** Rows in a batch: some milliseconds of work. */
const batch = 1000;
function backfill(table, change, condition) {
    const rows = `SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${batch}`;
    const sql = `UPDATE ${table} SET ${change} WHERE ctid IN (${rows})`;
    return { isOutside: true, steps: [{ kind: 'until-done', sql }] };
}
function createIndex(subject) {
    const { table, columns, name, isUnique } = subject;
    if (columns.length === 0)
        return null;
    const index = sqlName(name ?? madeName(table, columns, 'idx'));
    const unique = isUnique ? 'UNIQUE ' : '';
    const usual = `CREATE ${unique}INDEX CONCURRENTLY ${index} ON ${sqlName(table)} (${sqlColumns(columns)})`;
    const sql = subject.indexSql ?? usual;
    return {
        how: 'Build the index CONCURRENTLY, in a migration of its own that runs outside of a transaction.',
        migrations: [outside(sql)],
    };
}
function dropIndex({ name }) {
    if (name === null)
        return null;
    return {
        how: 'Drop the index CONCURRENTLY, in a migration of its own that runs outside of a transaction.',
        migrations: [outside(`DROP INDEX CONCURRENTLY IF EXISTS ${sqlName(name)}`)],
    };
}
function addForeignKey(subject) {
    const { table, columns, otherTable, otherColumns } = subject;
    if (otherTable === null || columns.length === 0)
        return null;
    const others = otherColumns.length === 0 ? '' : ` (${sqlColumns(otherColumns)})`;
    const name = subject.name ?? madeName(table, columns, 'fkey');
    const key = `FOREIGN KEY (${sqlColumns(columns)}) REFERENCES ${sqlName(otherTable)}${others}${subject.keyOptions}`;
    return addAndValidate(table, name, key);
}
function addCheck({ table, name, expression }) {
    if (expression === null)
        return null;
    return addAndValidate(table, name ?? madeName(table, [], 'check'), `CHECK (${expression})`);
}
function addAndValidate(table, name, definition) {
    const alter = `ALTER TABLE ${sqlName(table)}`;
    return {
        how: 'Add the constraint as NOT VALID, which checks new rows only, and validate it in a later migration, which blocks nobody.',
        migrations: [
            inside(`${alter} ADD CONSTRAINT ${sqlName(name)} ${definition} NOT VALID`),
            inside(`${alter} VALIDATE CONSTRAINT ${sqlName(name)}`),
        ],
    };
}
function addUnique({ table, columns, name }) {
    if (columns.length === 0)
        return null;
    const key = sqlName(name ?? madeName(table, columns, 'key'));
    const index = `CREATE UNIQUE INDEX CONCURRENTLY ${key} ON ${sqlName(table)} (${sqlColumns(columns)})`;
    return {
        how: 'Build a unique index CONCURRENTLY, then make it the constraint, which takes a moment.',
        migrations: [
            outside(index),
            inside(`ALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${key} UNIQUE USING INDEX ${key}`),
        ],
    };
}
function setNotNull({ table, columns }) {
    const [column] = columns;
    if (column === undefined)
        return null;
    const check = sqlName(madeName(table, [column], 'not_null'));
    const alter = `ALTER TABLE ${sqlName(table)}`;
    return {
        how: 'Let a validated CHECK prove that there is no NULL: then SET NOT NULL reads nothing.',
        migrations: [
            inside(`${alter} ADD CONSTRAINT ${check} CHECK (${sqlName(column)} IS NOT NULL) NOT VALID`),
            inside(`${alter} VALIDATE CONSTRAINT ${check}`),
            inside(`${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL`, `${alter} DROP CONSTRAINT ${check}`),
        ],
    };
}
function addWithDefault({ table, columns, type, ...subject }) {
    const [column] = columns;
    if (column === undefined || type === null || subject.default === null)
        return null;
    const target = sqlName(table);
    return {
        how: 'Add the column without its default, set the default for new rows, and fill the old rows in batches.',
        migrations: [
            inside(`ALTER TABLE ${target} ADD COLUMN ${sqlName(column)} ${type}`, `ALTER TABLE ${target} ALTER COLUMN ${sqlName(column)} SET DEFAULT ${subject.default}`),
            backfill(target, `${sqlName(column)} = ${subject.default}`, `${sqlName(column)} IS NULL`),
        ],
    };
}
function addRequired({ table, columns, type }) {
    const [column] = columns;
    if (column === undefined || type === null)
        return null;
    return {
        how: 'Let the column be NULL first, deploy the code that fills it, fill the old rows in batches, and require it at last.',
        migrations: [inside(`ALTER TABLE ${sqlName(table)} ADD COLUMN ${sqlName(column)} ${type}`)],
    };
}
function changeType({ table, columns, type }) {
    const [column] = columns;
    if (column === undefined || type === null)
        return null;
    const target = sqlName(table);
    const next = sqlName(`${column}_new`);
    return {
        how: 'Add a column of the new type, let the code write both, fill the old rows in batches, read the new one, and drop the old one later.',
        migrations: [
            inside(`ALTER TABLE ${target} ADD COLUMN ${next} ${type}`),
            backfill(target, `${next} = ${sqlName(column)}::${type}`, `${next} IS NULL AND ${sqlName(column)} IS NOT NULL`),
        ],
    };
}
function safe_steps_changeRows({ table }) {
    return {
        how: 'Change the rows in batches, in a migration of its own that runs outside of a transaction. Put your change and your condition in.',
        migrations: [backfill(sqlName(table), 'column = value', 'column IS DISTINCT FROM value')],
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/code/show-safe-steps.js

/** The safe way around what a rule found, in the words of a framework; null where no code helps. */
function recipeFor(subject, notation) {
    const safe = safeSteps(subject);
    if (safe === null)
        return null;
    const { migrations, how } = safe;
    const parts = migrations.map((migration, index) => {
        const title = migrations.length === 1 ? [] : [`${notation.comment} Migration ${index + 1}`];
        return [...title, ...shown(migration, notation)].join('\n');
    });
    return { how, language: notation.language, code: parts.join('\n\n') };
}
/** Lines moved to the right. */
function indented(lines, by) {
    return lines.map((line) => (line === '' ? line : ' '.repeat(by) + line));
}
function shown({ steps, isOutside }, notation) {
    const lines = steps.flatMap((step) => linesOf(step, notation));
    return notation.migration(lines, isOutside);
}
function linesOf({ kind, sql }, notation) {
    return kind === 'once' ? notation.once(sql) : notation.untilDone(sql);
}

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/alembic/recipes.js

/** The safe way around what a rule found, as migrations of Alembic; null where no code helps. */
function alembicRecipe(subject) {
    const own = subject.table === '' ? undefined : recipes_ways[subject.rule]?.(subject);
    if (own === undefined)
        return recipeFor(subject, notation);
    return { how: own.how, language: 'python', code: own.code.join('\n') };
}
const recipes_ways = {
    'require-concurrent-index-creation': addIndex,
    'ban-concurrent-index-creation-in-transaction': addIndex,
    'require-concurrent-index-deletion': removeIndex,
    'adding-foreign-key-constraint': recipes_addForeignKey,
    'constraint-missing-not-valid': recipes_addCheck,
};
function addIndex({ table, columns, name, isUnique, indexSql }) {
    if (columns.length === 0 || indexSql !== null)
        return undefined;
    const parts = columns.map((column) => /^\w+$/.test(column) ? recipes_text(column) : `sa.text(${recipes_text(column)})`);
    const index = recipes_text(name ?? `ix_${table}_${columns.join('_').replaceAll(/\W+/g, '_')}`);
    const unique = isUnique ? ', unique=True' : '';
    return {
        how: 'Build the index concurrently, outside of the transaction.',
        code: recipes_outside(`op.create_index(${index}, ${recipes_text(table)}, [${parts.join(', ')}]${unique}, postgresql_concurrently=True)`),
    };
}
function removeIndex({ table, name }) {
    if (name === null)
        return undefined;
    return {
        how: 'Drop the index concurrently, outside of the transaction.',
        code: recipes_outside(`op.drop_index(${recipes_text(name)}, table_name=${recipes_text(table)}, postgresql_concurrently=True)`),
    };
}
function recipes_addForeignKey(subject) {
    const { table, columns, otherTable, otherColumns } = subject;
    if (columns.length === 0 || otherTable === null || subject.keyOptions !== '')
        return undefined;
    const name = subject.name ?? `fk_${table}_${columns.join('_')}`;
    const others = otherColumns.length === 0 ? ['id'] : otherColumns;
    const given = [recipes_text(name), recipes_text(table), recipes_text(otherTable), texts(columns), texts(others)];
    return inTwo(table, name, `op.create_foreign_key(${given.join(', ')}, postgresql_not_valid=True)`);
}
function recipes_addCheck({ table, name, expression }) {
    if (expression === null)
        return undefined;
    const own = name ?? `ck_${table}`;
    const given = [recipes_text(own), recipes_text(table), recipes_text(expression)].join(', ');
    return inTwo(table, own, `op.create_check_constraint(${given}, postgresql_not_valid=True)`);
}
function inTwo(table, name, call) {
    return {
        how: 'Add the constraint without looking at the rows, and validate it in a later migration, which blocks nobody.',
        code: [
            '# Migration 1',
            ...recipes_inside(call),
            '',
            '# Migration 2',
            ...recipes_outside(`op.execute(${recipes_text(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`)})`),
        ],
    };
}
function recipes_inside(...lines) {
    return ['def upgrade():', ...indented(lines, 4)];
}
function recipes_outside(...lines) {
    return recipes_inside('with op.get_context().autocommit_block():', ...indented(lines, 4));
}
function texts(values) {
    return `[${values.map(recipes_text).join(', ')}]`;
}
function recipes_text(value) {
    return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
const notation = {
    language: 'python',
    comment: '#',
    once: (sql) => [`op.execute(${recipes_text(sql)})`],
    untilDone: (sql) => [`while op.get_bind().execute(sa.text(${recipes_text(sql)})).rowcount:`, '    pass'],
    migration: (lines, isOutside) => (isOutside ? recipes_outside(...lines) : recipes_inside(...lines)),
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/django/recipes.js

/** The safe way around what a rule found, as migrations of Django; null where no code helps. */
function djangoRecipe(subject) {
    const own = subject.table === '' ? undefined : django_recipes_ways[subject.rule]?.(subject);
    if (own === undefined)
        return withState(recipeFor(subject, recipes_notation));
    return { how: own.how, language: 'python', code: own.code.join('\n') };
}
/** Django takes its models for the schema, so it has to hear of what SQL does. */
function withState(recipe) {
    if (recipe === null)
        return null;
    const say = 'Tell Django by your own operation, among the state_operations of SeparateDatabaseAndState.';
    return { ...recipe, how: `${recipe.how} ${say}` };
}
const django_recipes_ways = {
    'require-concurrent-index-creation': recipes_addIndex,
    'ban-concurrent-index-creation-in-transaction': recipes_addIndex,
    'require-concurrent-index-deletion': recipes_removeIndex,
    'constraint-missing-not-valid': django_recipes_addCheck,
    'ban-drop-column': dropColumn,
    'large-data-change': recipes_backfill,
};
function recipes_addIndex({ table, columns, name, isUnique, indexSql }) {
    // Django has no unique index without a constraint, and no such form for expressions we could take from SQL.
    if (indexSql !== null ||
        columns.length === 0 ||
        isUnique ||
        !columns.every((column) => /^\w+$/.test(column)))
        return undefined;
    const fields = columns.map((column) => django_recipes_text(column.replace(/_id$/, ''))).join(', ');
    const index = `models.Index(fields=[${fields}], name=${django_recipes_text(name ?? `${table}_idx`.slice(-30))})`;
    return {
        how: 'Build the index concurrently, in a migration of its own that is not atomic; declare it in Meta.indexes instead of db_index.',
        code: [
            'from django.contrib.postgres.operations import AddIndexConcurrently',
            '',
            ...django_recipes_outside(`AddIndexConcurrently(model_name=${django_recipes_text(modelOf(table))}, index=${index}),`),
        ],
    };
}
function recipes_removeIndex({ table, name }) {
    if (name === null)
        return undefined;
    return {
        how: 'Drop the index concurrently, in a migration of its own that is not atomic.',
        code: [
            'from django.contrib.postgres.operations import RemoveIndexConcurrently',
            '',
            ...django_recipes_outside(`RemoveIndexConcurrently(model_name=${django_recipes_text(modelOf(table))}, name=${django_recipes_text(name)}),`),
        ],
    };
}
/** A check is written in Django's words, which SQL does not tell. */
function django_recipes_addCheck({ table, name }) {
    if (name === null)
        return undefined;
    const model = django_recipes_text(modelOf(table));
    return {
        how: 'Add the constraint without looking at the rows, and validate it in a later migration, which blocks nobody. Put your own condition in.',
        code: [
            'from django.contrib.postgres.operations import AddConstraintNotValid, ValidateConstraint',
            '',
            '# Migration 1',
            ...django_recipes_inside(`AddConstraintNotValid(model_name=${model}, constraint=models.CheckConstraint(condition=…, name=${django_recipes_text(name)})),`),
            '',
            '# Migration 2',
            ...django_recipes_inside(`ValidateConstraint(model_name=${model}, name=${django_recipes_text(name)}),`),
        ],
    };
}
function dropColumn({ table, columns }) {
    const [column] = columns;
    if (column === undefined)
        return undefined;
    const model = django_recipes_text(modelOf(table));
    const field = django_recipes_text(column.replace(/_id$/, ''));
    return {
        how: 'Let Django forget the field and deploy that first; drop the column in the next release. A required column needs null=True or db_default before.',
        code: [
            '# Migration 1',
            ...django_recipes_inside('migrations.SeparateDatabaseAndState(', `    state_operations=[migrations.RemoveField(model_name=${model}, name=${field})],`, '),'),
            '',
            '# Migration 2, in the next release',
            ...django_recipes_inside(`migrations.RunSQL(${django_recipes_text(`ALTER TABLE ${table} DROP COLUMN ${column}`)}),`),
        ],
    };
}
function recipes_backfill({ table }) {
    const model = modelOf(table);
    const app = table.slice(0, Math.max(0, table.length - model.length - 1));
    return {
        how: 'Change the rows in batches, in a migration of its own that is not atomic. Put your condition and your change in.',
        code: [
            'def forwards(apps, schema_editor):',
            `    rows = apps.get_model(${django_recipes_text(app)}, ${django_recipes_text(model)}).objects.filter(state=None)`,
            '    while ids := list(rows.values_list("pk", flat=True)[:1000]):',
            '        rows.filter(pk__in=ids).update(state=0)',
            '',
            ...django_recipes_outside('migrations.RunPython(forwards, migrations.RunPython.noop),'),
        ],
    };
}
/** The model of a table that Django named: `shop_invoice` is the invoice of the app `shop`. */
function modelOf(table) {
    return table.slice(table.indexOf('_') + 1);
}
function django_recipes_inside(...operations) {
    return [
        'class Migration(migrations.Migration):',
        ...indented(['operations = [', ...indented(operations, 4), ']'], 4),
    ];
}
function django_recipes_outside(...operations) {
    const [head = '', ...rest] = django_recipes_inside(...operations);
    return [head, '    atomic = False', '', ...rest];
}
function django_recipes_text(value) {
    return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
const recipes_notation = {
    language: 'python',
    comment: '#',
    once: (sql) => [`migrations.RunSQL(${django_recipes_text(sql)}),`],
    untilDone: (sql) => [
        'migrations.RunSQL(',
        '    # again and again until no row is left; in a job, or in a RunPython with a loop',
        `    ${django_recipes_text(sql)},`,
        '),',
    ],
    migration: (lines, isOutside) => (isOutside ? django_recipes_outside(...lines) : django_recipes_inside(...lines)),
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/ecto/recipes.js

/** The safe way around what a rule found, as migrations of Ecto; null where no code helps. */
function ectoRecipe(subject) {
    return recipeFor(subject, ecto_recipes_notation);
}
const ecto_recipes_notation = {
    language: 'elixir',
    comment: '#',
    once: (sql) => ['execute("""', sql, '""")'],
    untilDone: (sql) => [
        'Stream.repeatedly(fn ->',
        '  repo().query!("""',
        `  ${sql}`,
        '  """).num_rows',
        'end)',
        '|> Enum.find(&(&1 == 0))',
    ],
    migration: (steps, isOutside) => [
        ...(isOutside ? ['@disable_ddl_transaction true', '@disable_migration_lock true', ''] : []),
        'def up do',
        ...indented(steps, 2),
        'end',
    ],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/embedded/recipes.js

/** The safe way around what a rule found, as migrations of MikroORM; null where no code helps. */
function mikroOrmRecipe(subject) {
    return recipeFor(subject, mikroOrm);
}
/** The safe way around what a rule found, as migrations of Doctrine; null where no code helps. */
function doctrineRecipe(subject) {
    return recipeFor(subject, doctrine);
}
const mikroOrm = {
    language: 'typescript',
    comment: '//',
    once: (sql) => [`this.addSql(\`${sql}\`)`],
    untilDone: (sql) => [
        'let changed = 1',
        'while (changed > 0) {',
        `  const result = await this.driver.execute(\`${sql}\`)`,
        '  changed = result.affectedRows',
        '}',
    ],
    migration: (steps, isOutside) => [
        ...(isOutside ? ['override isTransactional(): boolean {', '  return false', '}', ''] : []),
        'override async up(): Promise<void> {',
        ...indented(steps, 2),
        '}',
    ],
};
const doctrine = {
    language: 'php',
    comment: '//',
    once: (sql) => [`$this->addSql(<<<'SQL'`, `    ${sql}`, '    SQL);'],
    untilDone: (sql) => [
        'do {',
        `    $changed = $this->connection->executeStatement(<<<'SQL'`,
        `        ${sql}`,
        '        SQL);',
        '} while ($changed > 0);',
    ],
    migration: (steps, isOutside) => [
        ...(isOutside
            ? ['public function isTransactional(): bool', '{', '    return false;', '}', '']
            : []),
        'public function up(Schema $schema): void',
        '{',
        ...indented(steps, 4),
        '}',
    ],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/knex/recipes.js

/** The safe way around what a rule found, as migrations of Knex; null where no code helps. */
function knexRecipe(subject) {
    return recipeFor(subject, knex_recipes_notation);
}
const knex_recipes_notation = {
    language: 'typescript',
    comment: '//',
    once: (sql) => [`await knex.raw(\`${sql}\`)`],
    untilDone: (sql) => [
        'let changed = 1',
        'while (changed > 0) {',
        `  const result = await knex.raw(\`${sql}\`)`,
        '  changed = result.rowCount',
        '}',
    ],
    migration: (steps, isOutside) => [
        ...(isOutside ? ['export const config = { transaction: false }', ''] : []),
        'export async function up(knex) {',
        ...indented(steps, 2),
        '}',
    ],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/laravel/recipes.js

/** The safe way around what a rule found, as migrations of Laravel; null where no code helps. */
function laravelRecipe(subject) {
    return recipeFor(subject, laravel_recipes_notation);
}
const laravel_recipes_notation = {
    language: 'php',
    comment: '//',
    once: (sql) => [`DB::statement(<<<'SQL'`, `    ${sql}`, '    SQL);'],
    untilDone: (sql) => [
        'do {',
        `    $changed = DB::affectingStatement(<<<'SQL'`,
        `        ${sql}`,
        '        SQL);',
        '} while ($changed > 0);',
    ],
    migration: (steps, isOutside) => [
        ...(isOutside ? ['public $withinTransaction = false;', ''] : []),
        'public function up(): void',
        '{',
        ...indented(steps, 4),
        '}',
    ],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/node-pg-migrate/recipes.js

/** The safe way around what a rule found, as migrations of node-pg-migrate; null where no code helps. */
function nodePgMigrateRecipe(subject) {
    return recipeFor(subject, node_pg_migrate_recipes_notation);
}
const node_pg_migrate_recipes_notation = {
    language: 'typescript',
    comment: '//',
    once: (sql) => [`pgm.sql(\`${sql}\`)`],
    untilDone: (sql) => [
        'let changed = 1',
        'while (changed > 0) {',
        `  const result = await pgm.db.query(\`${sql}\`)`,
        '  changed = result.rowCount',
        '}',
    ],
    migration: (steps, isOutside) => [
        'export async function up(pgm) {',
        ...(isOutside ? ['  pgm.noTransaction()'] : []),
        ...indented(steps, 2),
        '}',
    ],
};

// EXTERNAL MODULE: ./.build/src/migrations/frameworks/rails/inflect.js
var inflect = __webpack_require__(1178);
;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/rails/recipes.js


/** The safe way around what a rule found, as migrations of Rails; null where no code helps. */
function railsRecipe(subject) {
    const own = subject.table === '' ? undefined : rails_recipes_ways[subject.rule]?.(subject);
    if (own === undefined)
        return recipeFor(subject, rails_recipes_notation);
    return { how: own.how, language: 'ruby', code: own.files.join('\n\n') };
}
const rails_recipes_ways = {
    'require-concurrent-index-creation': rails_recipes_addIndex,
    'ban-concurrent-index-creation-in-transaction': rails_recipes_addIndex,
    'require-concurrent-index-deletion': rails_recipes_removeIndex,
    'adding-foreign-key-constraint': rails_recipes_addForeignKey,
    'constraint-missing-not-valid': rails_recipes_addCheck,
    'disallowed-unique-constraint': recipes_addUnique,
    'adding-not-nullable-field': recipes_setNotNull,
    'adding-field-with-default': recipes_addWithDefault,
    'large-data-change': rails_recipes_backfill,
    'ban-drop-column': recipes_dropColumn,
};
function rails_recipes_addIndex({ table, columns, name, isUnique, indexSql }) {
    if (columns.length === 0 || indexSql !== null)
        return undefined;
    const usual = `index_${table}_on_${columns.join('_and_')}`;
    const options = [
        ...(isUnique ? ['unique: true'] : []),
        ...(name === null || name === usual ? [] : [`name: ${rails_recipes_text(name)}`]),
        'algorithm: :concurrently',
    ];
    const call = `add_index ${symbol(table)}, ${columnList(columns)}, ${options.join(', ')}`;
    return {
        how: 'Build the index concurrently, in a migration of its own without a transaction.',
        files: [rails_recipes_outside('change', call)],
    };
}
function rails_recipes_removeIndex({ table, name }) {
    if (name === null)
        return undefined;
    return {
        how: 'Drop the index concurrently, in a migration of its own without a transaction.',
        files: [
            rails_recipes_outside('up', `remove_index ${symbol(table)}, name: ${rails_recipes_text(name)}, algorithm: :concurrently`),
        ],
    };
}
function rails_recipes_addForeignKey(subject) {
    const { table, columns, otherTable, name, keyOptions } = subject;
    const [column] = columns;
    if (column === undefined || otherTable === null || columns.length > 1)
        return undefined;
    const onDelete = deleteOptions.get(keyOptions);
    if (onDelete === undefined)
        return undefined;
    const isUsual = column === `${(0,inflect/* singularize */.ES)(otherTable)}_id`;
    const own = name === null || name.startsWith('fk_rails_') ? [] : [`name: ${rails_recipes_text(name)}`];
    const named = [...(isUsual ? [] : [`column: ${symbol(column)}`]), ...own];
    const key = [symbol(table), symbol(otherTable), ...named];
    const added = [...key, ...onDelete, 'validate: false'];
    const validated = own.length > 0 ? [symbol(table), ...own] : key;
    return {
        how: 'Add the foreign key without a check of the rows, and validate it in a later migration, which blocks nobody.',
        files: steps(rails_recipes_inside('change', `add_foreign_key ${added.join(', ')}`), rails_recipes_inside('up', `validate_foreign_key ${validated.join(', ')}`)),
    };
}
/** What foreign keys say beside their columns in the words of Rails; for what is not here SQL has to do. */
const deleteOptions = new Map([
    ['', []],
    [' ON DELETE CASCADE', ['on_delete: :cascade']],
    [' ON DELETE SET NULL', ['on_delete: :nullify']],
    [' ON DELETE RESTRICT', ['on_delete: :restrict']],
]);
function rails_recipes_addCheck({ table, name, expression }) {
    if (expression === null)
        return undefined;
    const own = name ?? `${table}_check`;
    return {
        how: 'Add the check without looking at the rows, and validate it in a later migration, which blocks nobody.',
        files: checked(table, own, expression),
    };
}
function checked(table, name, expression) {
    const named = `name: ${rails_recipes_text(name)}`;
    return steps(rails_recipes_inside('change', `add_check_constraint ${symbol(table)}, ${rails_recipes_text(expression)}, ${named}, validate: false`), rails_recipes_inside('up', `validate_check_constraint ${symbol(table)}, ${named}`));
}
function recipes_addUnique({ table, columns, name }) {
    if (columns.length === 0)
        return undefined;
    const index = rails_recipes_text(name ?? `index_${table}_on_${columns.join('_and_')}`);
    const options = `unique: true, name: ${index}, algorithm: :concurrently`;
    return {
        how: 'Build a unique index concurrently, then make it the constraint, which takes a moment.',
        files: steps(rails_recipes_outside('change', `add_index ${symbol(table)}, ${columnList(columns)}, ${options}`), rails_recipes_inside('change', `add_unique_constraint ${symbol(table)}, using_index: ${index}, name: ${index}`)),
    };
}
function recipes_setNotNull({ table, columns }) {
    const [column] = columns;
    if (column === undefined)
        return undefined;
    const name = `${table}_${column}_not_null`;
    const [add = '', validate = ''] = [
        rails_recipes_inside('change', `add_check_constraint ${symbol(table)}, ${rails_recipes_text(`${column} IS NOT NULL`)}, name: ${rails_recipes_text(name)}, validate: false`),
        rails_recipes_inside('up', `validate_check_constraint ${symbol(table)}, name: ${rails_recipes_text(name)}`, `change_column_null ${symbol(table)}, ${symbol(column)}, false`, `remove_check_constraint ${symbol(table)}, name: ${rails_recipes_text(name)}`),
    ];
    return {
        how: 'Let a validated check prove that there is no NULL: then making the column required reads nothing.',
        files: steps(add, validate),
    };
}
function recipes_addWithDefault({ table, columns, type, ...subject }) {
    const [column] = columns;
    if (column === undefined || type === null || subject.default === null)
        return undefined;
    return {
        how: 'Add the column without its default, set the default for new rows, and fill the old rows in batches.',
        files: steps(rails_recipes_inside('up', `add_column ${symbol(table)}, ${symbol(column)}, ${rails_recipes_text(type)}`, `change_column_default ${symbol(table)}, ${symbol(column)}, -> { ${rails_recipes_text(subject.default)} }`), rails_recipes_outside('up', ...inBatches(table, `${symbol(column)} => nil`, rails_recipes_text(`${column} = ${subject.default}`)))),
    };
}
function rails_recipes_backfill({ table }) {
    return {
        how: 'Change the rows in batches, in a migration of its own without a transaction. Put your condition and your change in.',
        files: [rails_recipes_outside('up', ...inBatches(table, 'state: nil', 'state: 0'))],
    };
}
function inBatches(table, condition, change) {
    return [
        `${recipes_modelOf(table)}.unscoped.in_batches(of: 10_000) do |rows|`,
        `  rows.where(${condition}).update_all(${change})`,
        '  sleep(0.01)',
        'end',
    ];
}
function recipes_dropColumn({ table, columns }) {
    const [column] = columns;
    if (column === undefined)
        return undefined;
    const model = `class ${recipes_modelOf(table)} < ApplicationRecord\n  self.ignored_columns += [${rails_recipes_text(column)}]\nend`;
    return {
        how: 'Let the model ignore the column and deploy that first; drop the column in the next release.',
        files: [
            model,
            `# then\n${rails_recipes_inside('change', `remove_column ${symbol(table)}, ${symbol(column)}`)}`,
        ],
    };
}
/** The class Rails expects for a table: `order_items` is `OrderItem`. */
function recipes_modelOf(table) {
    const words = (0,inflect/* singularize */.ES)((0,inflect/* pluralize */.td)(table)).split('_');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
function steps(...files) {
    return files.map((file, at) => `# Migration ${at + 1}\n${file}`);
}
function rails_recipes_inside(method, ...calls) {
    return [`def ${method}`, ...indented(calls, 2), 'end'].join('\n');
}
function rails_recipes_outside(method, ...calls) {
    return `disable_ddl_transaction!\n\n${rails_recipes_inside(method, ...calls)}`;
}
function symbol(name) {
    return /^[a-z_]\w*$/.test(name) ? `:${name}` : rails_recipes_text(name);
}
function columnList(columns) {
    const [only = ''] = columns;
    if (columns.length === 1)
        return symbol(only);
    return `[${columns.map(symbol).join(', ')}]`;
}
function rails_recipes_text(value) {
    return `"${value.replaceAll(/["\\]|#(?=[{$@])/g, '\\$&')}"`;
}
const rails_recipes_notation = {
    language: 'ruby',
    comment: '#',
    once: (sql) => ['execute <<~SQL', `  ${sql}`, 'SQL'],
    untilDone: (sql) => ['loop do', `  break if exec_update(${rails_recipes_text(sql)}).zero?`, 'end'],
    migration: (lines, isOutside) => [isOutside ? rails_recipes_outside('up', ...lines) : rails_recipes_inside('up', ...lines)],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/sequelize/recipes.js

/** The safe way around what a rule found, as migrations of Sequelize; null where no code helps. */
function sequelizeRecipe(subject) {
    return recipeFor(subject, sequelize_recipes_notation);
}
/** Each statement is on its own as long as no transaction is written. */
const sequelize_recipes_notation = {
    language: 'typescript',
    comment: '//',
    once: (sql) => [`await queryInterface.sequelize.query(\`${sql}\`)`],
    untilDone: (sql) => [
        'let changed = 1',
        'while (changed > 0) {',
        '  const [, result] = await queryInterface.sequelize.query(',
        `    \`${sql}\`,`,
        '  )',
        '  changed = result.rowCount',
        '}',
    ],
    migration: (steps) => [
        'module.exports = {',
        '  async up(queryInterface) {',
        ...indented(steps, 4),
        '  },',
        '}',
    ],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/typeorm/recipes.js

/** The safe way around what a rule found, as migrations of TypeORM; null where no code helps. */
function typeormRecipe(subject) {
    return recipeFor(subject, typeorm_recipes_notation);
}
const typeorm_recipes_notation = {
    language: 'typescript',
    comment: '//',
    once: (sql) => [`await queryRunner.query(\`${sql}\`)`],
    untilDone: (sql) => [
        'let changed = 1',
        'while (changed > 0) {',
        `  const result = await queryRunner.query(\`${sql}\`, [], true)`,
        '  changed = result.affected',
        '}',
    ],
    migration: (steps, isOutside) => [
        ...(isOutside
            ? ["// Counts with `transaction: 'each'` or 'none' of the run.", 'transaction = false', '']
            : []),
        'public async up(queryRunner: QueryRunner): Promise<void> {',
        ...indented(steps, 2),
        '}',
    ],
};

;// CONCATENATED MODULE: ./.build/src/migrations/frameworks/recipes.js










/** The safe way in the words of the tool that the migration is written for; null where it has none of its own. */
function recipeIn(tool, subject) {
    return recipes_recipes.get(tool)?.(subject) ?? null;
}
const recipes_recipes = new Map([
    ['rails', railsRecipe],
    ['django', djangoRecipe],
    ['alembic', alembicRecipe],
    ['knex', knexRecipe],
    ['sequelize', sequelizeRecipe],
    ['typeorm', typeormRecipe],
    ['node-pg-migrate', nodePgMigrateRecipe],
    ['mikro-orm', mikroOrmRecipe],
    ['laravel', laravelRecipe],
    ['doctrine', doctrineRecipe],
    ['ecto', ectoRecipe],
]);

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/own-words.js



/** Longer statements are not repeated in a recipe. */
const longestOwn = 2000;
/** A CREATE INDEX with CONCURRENTLY and all that it says otherwise; null where it cannot be told so simply. */
function ownIndexConcurrently({ sql }) {
    const found = /^\s*(CREATE\s+(?:UNIQUE\s+)?INDEX)\b(?:\s+CONCURRENTLY\b)?/i.exec(sql);
    const [start, words] = found ?? [];
    if (start === undefined || words === undefined || sql.length > longestOwn)
        return null;
    return `${words} CONCURRENTLY${sql.slice(start.length).trimEnd()}`;
}
/** An ALTER TABLE that adds one constraint and does no more, with NOT VALID; null for any other. */
function ownConstraintNotValid({ sql, statement }) {
    const isOne = statement.length === 1 && /^\s*ALTER\s+TABLE\b/i.test(sql);
    return isOne && sql.length <= longestOwn ? `${sql.trim()} NOT VALID` : null;
}
/** An UPDATE or DELETE of a few rows instead of all; null where it joins others, or its condition would have to be taken apart. */
function ownInBatches({ sql }, key) {
    const isSimple = /^\s*(?:UPDATE|DELETE)\b/i.test(sql) && !/\b(?:USING|RETURNING|OR|SELECT|CURRENT)\b/i.test(sql);
    const conditions = sql.match(/\bWHERE\b/gi)?.length ?? 0;
    const joins = /\bFROM\b/i.test(sql.replace(/^\s*DELETE\s+FROM\b/i, ''));
    if (!isSimple || joins || conditions > 1 || sql.length > longestOwn)
        return null;
    return `${sql.trim()}\n${conditions === 0 ? 'WHERE' : '  AND'} ${sqlName(key)} BETWEEN 1 AND 5000`;
}
/** An ALTER DOMAIN that adds a check, with NOT VALID; null for any other. */
function ownDomainNotValid({ sql }) {
    const adds = /^\s*ALTER\s+DOMAIN\b/i.test(sql) && /\bADD\b/i.test(sql);
    return adds && sql.length <= longestOwn ? `${sql.trim()} NOT VALID` : null;
}
/** The columns that the statement adds and the recipe needs, each added first; '' when there are none. */
function columnsFirst({ statement }, table, columns) {
    return statement
        .flatMap((act) => {
        if (act.kind !== 'add-column' || act.table !== table || !columns.includes(act.column.name))
            return [];
        const { name, type } = act.column;
        const value = showExpression(act.column.default);
        return `ALTER TABLE ${sqlName(table)} ADD COLUMN ${sqlName(name)} ${showType(type)}${value === null ? '' : ` DEFAULT ${value}`};\n`;
    })
        .join('');
}
/**
 * A recipe in which tables and indexes have the schema that the statement writes before them; rules know them without it.
 */
function withSchemas(recipe, names, sql) {
    if (recipe === '')
        return recipe;
    const statement = sql.slice(0, longestOwn);
    const folded = statement.toLowerCase();
    let text = recipe;
    for (const name of new Set(names)) {
        const written = isQualified(name, folded) ? qualified(name, statement) : null;
        if (name === '' || written === null)
            continue;
        const bare = escaped(sqlName(name));
        const place = new RegExp(`(?<=\\b(?:${places}) )${bare}(?![\\w".])`, 'g');
        text = text.replace(place, () => written);
    }
    return text;
}
/** Words that stand before the name of a table, or of an index that is dropped. */
const places = 'TABLE|ON|ONLY|UPDATE|REFERENCES|FROM|TABLE CONCURRENTLY|VIEW CONCURRENTLY|IF EXISTS|PARTITION|BY';
const schemaName = String.raw `(?:"(?:[^"]|""){1,63}"|[A-Za-z_][\w$]{0,62})`;
/** Whether a name stands behind a dot: quick, and most statements have no schema in them. */
function isQualified(name, folded) {
    const lower = name.toLowerCase();
    return folded.includes(`.${lower}`) || folded.includes(`."${lower}"`);
}
function qualified(name, sql) {
    const pattern = new RegExp(`${schemaName}\\.(?:"${escaped(name)}"|${escaped(name)}\\b)`, 'i');
    return pattern.exec(sql)?.[0] ?? null;
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/table-size.js
/** How large the largest of some tables is: by the statistics, else by the configured names, else unknown. */
function sizeOf(tables, sizes) {
    const each = tables.map((table) => ofOne(table, sizes));
    if (each.includes('large'))
        return 'large';
    return each.length > 0 && each.every((size) => size === 'small') ? 'small' : 'unknown';
}
function ofOne(table, { statistics, large, fromRows, fromBytes }) {
    const known = statistics.get(table);
    if (known !== undefined) {
        return known.rows >= fromRows || known.bytes >= fromBytes ? 'large' : 'small';
    }
    return large.some((pattern) => fits(table, pattern)) ? 'large' : 'unknown';
}
/** Whether a name fits a pattern in which `*` is any characters; without going back, so that time stays linear. */
function fits(name, pattern) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first) || name.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return name.endsWith(last) && name.length - last.length >= at;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/finding-of.js





/**
 * What a rule found as a finding: with its place, how large the tables are, and what older locks make worse. Null where the rule
 * is off, or where small tables leave nothing to say.
 */
function findingOf(rule, found, at) {
    const { judging, place, spot } = at;
    if (judging.settings.off.includes(rule))
        return null;
    const size = found.hazard === 'long' ? sizeOf(found.tables, judging.settings.sizes) : 'any';
    const isSmall = found.hazard === 'long' && size === 'small';
    if (isSmall && (found.lock === null || rule === 'long-lock-in-transaction'))
        return null;
    const [table = ''] = found.tables;
    const isQuick = found.hazard === 'long' && found.lock !== null && rule !== 'long-lock-in-transaction';
    if (isQuick && judging.schema.tables.get(table)?.isEmptied === true)
        return null;
    const held = underOlderLock(found, at);
    return {
        rule,
        ...spot,
        hazard: isSmall ? 'queue' : found.hazard,
        blocks: held.blocks,
        lock: held.lock,
        tables: found.tables,
        size,
        what: held.what,
        recipe: recipeOf(rule, found, at),
        acknowledged: place.piece.acknowledged,
    };
}
/** Long work under a lock of its own blocks what the statement and the transaction have locked before, too. */
function underOlderLock(found, { context: { locks, held }, spot }) {
    if (found.hazard !== 'long' || found.lock === null)
        return found;
    let lock = found.lock;
    for (const table of found.tables)
        lock = stronger(lock, locks.get(table) ?? null);
    const own = worse(found.blocks, blockedBy(lock));
    const what = own === found.blocks
        ? found.what
        : `${found.what} Other parts of the statement need ${aLock(lock ?? found.lock)}, so reads wait too.`;
    if (held === null || worse(own, blockedBy(held.mode)) === own)
        return { lock, blocks: own, what };
    const since = `The transaction also holds ${aLock(held.mode)} on ${named(held.table)} since ${whereTaken(held, spot.path)}: reads of it wait as long.`;
    return { lock: stronger(lock, held.mode), blocks: blockedBy(held.mode), what: `${what} ${since}` };
}
/** In the words of the framework where it has its own for this, else in SQL. */
function recipeOf(rule, found, { place, context }) {
    const subject = { ...emptySubject, ...found.about, rule };
    const { steps, piece } = place;
    const inWords = piece.written === 'call' ? recipeIn(steps.tool, subject) : null;
    if (inWords !== null)
        return inWords;
    const names = [...found.tables, subject.table, subject.name ?? '', subject.otherTable ?? ''];
    const code = withSchemas(found.sql, names, context.sql);
    return { how: found.how, language: 'sql', code: code.length > longestCode ? '' : code };
}
/** Characters of code that somebody would paste; a statement of a thousand columns is better written by its author. */
const longestCode = 10_000;
const emptySubject = {
    table: '',
    columns: [],
    name: null,
    otherTable: null,
    otherColumns: [],
    type: null,
    expression: null,
    default: null,
    isUnique: false,
    indexSql: null,
    keyOptions: '',
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/context.js
/** Whether a table is made by the change itself, or temporary: nobody waits for it. */
function isNew({ schema }, table) {
    return schema.tables.get(table)?.isNew === true;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rule.js
/** A finding of that many milliseconds more or less: it grows with the table, and blocks what its lock blocks. */
function rule_long(found) {
    return { ...found, hazard: 'long' };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-auto-increment-field.js




/** ADD COLUMN serial, or GENERATED AS IDENTITY. */
const addingAutoIncrementField = {
    id: 'adding-auto-increment-field',
    title: 'A column that counts is written into every row',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind !== 'add-column' || act.column.counts === null)
            return null;
        const { table, column } = act;
        const isKey = column.constraints.some(({ type }) => type === 'primary-key');
        const exists = act.ifNotExists && context.schema.tables.get(table)?.columns.has(column.name);
        if (isNew(context, table) || isKey || exists)
            return null;
        const name = sqlName(column.name);
        const alter = `ALTER TABLE ${sqlName(table)}`;
        return rule_long({
            lock: 'ACCESS EXCLUSIVE',
            blocks: 'reads',
            tables: [table],
            what: `Writes all of ${named(table)} anew to number its rows in ${named(column.name)}, and blocks all reads and writes of it until that is done.`,
            how: 'Add a plain column with a sequence as its default, number the old rows in batches, then make it NOT NULL the safe way.',
            sql: [
                `${alter} ADD COLUMN ${name} ${showType(column.type)};`,
                `CREATE SEQUENCE ${sqlName(`${table}_${column.name}_seq`)};`,
                `${alter} ALTER COLUMN ${name} SET DEFAULT nextval('${sqlName(`${table}_${column.name}_seq`)}');`,
                '-- then, in batches and each in a transaction of its own:',
                `UPDATE ${sqlName(table)} SET ${name} = DEFAULT WHERE id BETWEEN 1 AND 10000 AND ${name} IS NULL;`,
            ].join('\n'),
            about: { table, columns: [column.name], type: showType(column.type) },
        });
    },
    page: {
        explanation: `A serial or IDENTITY column takes a number from a sequence for every row that is there. The server writes the whole table and its indexes anew under an ACCESS EXCLUSIVE lock: 4.6 to 8 seconds for two million rows. IDENTITY is no better than serial here.`,
        unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN number bigserial;'] },
        safe: {
            migrations: [
                "ALTER TABLE orders ADD COLUMN number bigint;\nCREATE SEQUENCE orders_number_seq;\nALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');",
                'UPDATE orders SET number = DEFAULT WHERE id BETWEEN 1 AND 10000 AND number IS NULL;',
            ],
        },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-constrained-domain-field.js





/** ADD COLUMN of a domain that has a CHECK or is NOT NULL. */
const addingConstrainedDomainField = {
    id: 'adding-constrained-domain-field',
    title: 'A column of a domain with a condition is written into every row',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind !== 'add-column' || isNew(context, act.table))
            return null;
        const { table, column } = act;
        const domain = context.schema.domains.get(column.type.name);
        if (domain?.isConstrained !== true || column.type.isArray)
            return null;
        const base = domain.type === null ? 'base_type' : showType(domain.type);
        const name = sqlName(column.name);
        // The domain calls its value VALUE.
        const condition = (showExpression(domain.condition) ?? 'condition').replace(/\bvalue\b/g, name);
        const check = sqlName(`${table}_${column.name}_check`);
        return rule_long({
            lock: 'ACCESS EXCLUSIVE',
            blocks: 'reads',
            tables: [table],
            what: `Writes all of ${named(table)} anew, because the domain ${named(domain.name)} has a condition, and blocks all reads and writes of it until that is done.`,
            how: 'Give the column the base type, and the condition as a check that is added NOT VALID and validated in another migration.',
            sql: `ALTER TABLE ${sqlName(table)} ADD COLUMN ${name} ${base};\nALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${check} CHECK (${condition}) NOT VALID;\n-- in the next migration:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${check};`,
            about: { table, columns: [column.name], type: base },
        });
    },
    page: {
        explanation: `A column whose type is a domain with a CHECK or NOT NULL makes the server write the whole table anew, even without a default, so that it can try the condition on every row: 3.6 to 4.2 seconds for two million rows under an ACCESS EXCLUSIVE lock. A domain without conditions is free.`,
        unsafe: {
            before: 'CREATE DOMAIN positive AS integer CHECK (VALUE > 0);',
            migrations: ['ALTER TABLE orders ADD COLUMN rank positive;'],
        },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD COLUMN rank integer;\nALTER TABLE orders ADD CONSTRAINT orders_rank_check CHECK (rank > 0) NOT VALID;',
                'ALTER TABLE orders VALIDATE CONSTRAINT orders_rank_check;',
            ],
        },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-exclusion-constraint.js



/** ADD EXCLUDE, for which there is no safe way on the same table. */
const addingExclusionConstraint = {
    id: 'adding-exclusion-constraint',
    title: 'An exclusion constraint builds its index while nobody can read',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind !== 'add-constraint' || act.constraint.type !== 'exclude')
            return null;
        const { table, constraint } = act;
        if (isNew(context, table))
            return null;
        return rule_long({
            lock: 'ACCESS EXCLUSIVE',
            blocks: 'reads',
            tables: [table],
            what: `Builds an exclusion constraint on ${named(table)} and blocks all reads and writes of it until it is built; the time grows with the table.`,
            how: 'There is no NOT VALID and no concurrent way for it: make a new table with the constraint, copy the rows in batches, and swap the two; or do it while nobody uses the table.',
            sql: '',
            about: { table, columns: constraint.columns, name: constraint.name },
        });
    },
    page: {
        explanation: `ADD EXCLUDE builds an index and compares every row with every other that comes near it, under an ACCESS EXCLUSIVE lock. Two million rows took 2.6 seconds. It knows neither NOT VALID nor an index that was built before.

What is left is a new table with the constraint, filled in batches and then swapped with the old one, or a time when nobody uses the table.`,
        unsafe: {
            migrations: [
                'ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, span WITH &&);',
            ],
        },
        safe: {
            migrations: [
                'CREATE TABLE new_bookings (room integer, span tstzrange, CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, span WITH &&));',
            ],
        },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/expressions/function-volatility.js
/**
 * Functions of the server that give another value for every row, so that a default of them is worked out row by row. From
 * `pg_proc` of PostgreSQL 15, with those that 16 to 18 added, and those of the extensions `uuid-ossp` and `pgcrypto`.
 */
const volatileFunctions = words(`
  array_sample array_shuffle clock_timestamp currval gen_random_uuid lastval lo_creat lo_create lo_from_bytea
  lo_import loread lowrite nextval pg_advisory_lock pg_advisory_xact_lock pg_current_wal_lsn pg_database_size
  pg_export_snapshot pg_indexes_size pg_notify pg_read_binary_file pg_read_file pg_relation_size
  pg_sequence_last_value pg_sleep pg_sleep_for pg_sleep_until pg_table_size pg_total_relation_size
  pg_try_advisory_lock pg_try_advisory_xact_lock query_to_xml random random_normal set_config setseed setval
  timeofday uuidv4 uuidv7
  uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 gen_random_bytes gen_salt
`);
/** Functions of the server that are stable or immutable, as far as somebody could write them in a default. Same source. */
const steadyFunctions = words(`
  abs acos acosd acosh age area array_append array_cat array_dims array_fill array_length array_lower array_ndims array_position
  array_positions array_prepend array_remove array_replace array_to_json array_to_string array_to_tsvector array_upper
  ascii asin asind asinh atan atan2 atan2d atand atanh bit bit_count bit_length bool box bpchar broadcast btrim
  cardinality casefold cbrt ceil ceiling center char char_length character_length chr cidr circle concat concat_ws convert
  convert_from convert_to cos cosd cosh cot cotd crc32 crc32c crypt current_catalog current_database current_query current_role current_schema
  current_schemas current_setting current_user date date_add date_bin date_part date_subtract date_trunc datemultirange daterange
  decode degrees diameter digest div encode enum_first enum_last enum_range erf erfc exp extract factorial family float4
  float8 floor format format_type gamma gcd generate_series get_bit get_byte getdatabaseencoding getpgusername height hmac host
  hashint4 hashint8 hashtext hashtextextended hostmask hstore inet inet_client_addr inet_client_port inet_merge inet_same_family inet_server_addr inet_server_port initcap int2 int2range int4 int4multirange int4range int8 int8multirange int8range interval is_normalized
  isempty isfinite json_array_length json_build_array json_build_object json_extract_path json_extract_path_text json_object
  json_scalar json_strip_nulls json_typeof jsonb_array_length jsonb_build_array jsonb_build_object jsonb_extract_path jsonb_extract_path_text
  jsonb_insert jsonb_object jsonb_path_exists jsonb_path_match jsonb_path_query_array jsonb_path_query_first
  jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_typeof justify_days justify_hours justify_interval lcm
  left length lgamma like line ln log log10 lower lower_inc lower_inf lpad lseg ltree ltrim macaddr macaddr8 make_date make_interval
  make_time make_timestamp make_timestamptz masklen md5 min_scale mod money multirange name netmask network normalize
  now npoints num_nonnulls num_nulls numeric nummultirange numnode numrange numnode octet_length oid overlaps overlay
  parse_ident path pg_backend_pid pg_client_encoding pg_collation_for pg_column_size pg_conf_load_time
  pg_current_snapshot pg_current_xact_id pg_get_serial_sequence pg_get_userbyid pg_my_temp_schema
  pg_postmaster_start_time pg_size_bytes pg_size_pretty pg_trigger_depth pg_typeof phraseto_tsquery pi
  plainto_tsquery point polygon position pow power quote_ident quote_literal quote_nullable radians radius
  range_merge regclass regexp_count regexp_instr regexp_like regexp_match regexp_replace regexp_split_to_array
  regexp_substr repeat replace reverse right round row row_to_json rpad rtrim scale session_user set_bit set_byte
  set_masklen setweight sha224 sha256 sha384 sha512 sign sin sind sinh slope split_part sqrt st_geomfromtext st_geogfromtext st_makepoint st_point st_setsrid
  starts_with statement_timestamp string_to_array strip strpos substr substring tan tand tanh text textlen time timestamp
  timestamptz timetz timezone ts_delete ts_filter ts_headline ts_rank ts_rank_cd to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass to_timestamp
  to_tsquery to_tsvector transaction_timestamp translate trim trim_array trim_scale trunc tsmultirange tsrange
  tstzmultirange tstzrange tsvector_to_array txid_current unaccent unicode_version unistr upper upper_inc upper_inf uuid_extract_timestamp
  uuid_extract_version uuid_nil uuid_ns_dns uuid_ns_oid uuid_ns_url uuid_ns_x500 uuid_generate_v3 uuid_generate_v5
  varbit varchar version websearch_to_tsquery width width_bucket xml xmlcomment xpath xpath_exists
`);
/** Functions that every database of Supabase has, all of them STABLE. Source: supabase.com/docs, row level security. */
const steadyOfSupabase = words('auth.uid auth.role auth.email auth.jwt');
function words(text) {
    return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/expressions/volatility.js


/**
 * The first function in an expression that gives another value for each row; null when one value does for all rows. Operators,
 * casts, CASE and what the grammar has words for, such as CURRENT_DATE, are none. A function of the migrations is what it was
 * declared as.
 */
function volatileCall(expression, schema) {
    const calls = [...nodesWithin(expression)].flatMap(([kind, shape]) => kind === 'FuncCall' ? (callOf(shape, schema) ?? []) : []);
    return calls.find(({ isAssumed }) => !isAssumed) ?? calls[0] ?? null;
}
/** The call when it is volatile, or may be. */
function callOf(shape, schema) {
    const path = 'funcname' in shape && Array.isArray(shape.funcname) ? strings(shape.funcname) : [];
    const name = path.at(-1) ?? '';
    const defined = path[0] === 'pg_catalog' ? undefined : schema.functions.get(name);
    if (defined !== undefined) {
        return defined.volatility === 'volatile' ? { name, isAssumed: false } : null;
    }
    if (path.length > 1 && steadyOfSupabase.has(path.join('.')))
        return null;
    return isSteady(name, shape) ? null : { name, isAssumed: !volatileFunctions.has(name) };
}
/** Functions that take no argument: with one they are others, which nobody has shown us. */
const withoutArguments = new Set([
    'now',
    'statement_timestamp',
    'transaction_timestamp',
    'version',
    'pi',
]);
function isSteady(name, call) {
    return steadyFunctions.has(name) && !(withoutArguments.has(name) && 'args' in call);
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-field-with-default.js





/** ADD COLUMN whose value is worked out for each row. */
const addingFieldWithDefault = {
    id: 'adding-field-with-default',
    title: 'A new column is written into every row',
    hazards: ['long'],
    judge: (act, context) => (act.kind === 'add-column' ? judge(act, context) : null),
    page: {
        explanation: `A column with a default that is the same for every row is added in a moment since PostgreSQL 11: the value is noted once. That goes for constants, and for what is stable: \`now()\`, CURRENT_DATE, a function declared STABLE.

A default that differs from row to row, \`random()\`, \`gen_random_uuid()\`, \`clock_timestamp()\`, and every GENERATED … STORED column, makes the server write the whole table and all of its indexes anew under an ACCESS EXCLUSIVE lock: 4.7 to 7 seconds for two million rows. On PostgreSQL 10 every default does. A function that nobody has shown us is taken for volatile, as the server does unless told otherwise.

VIRTUAL generated columns (18) are free.`,
        unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();'] },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();',
                'UPDATE orders SET token = gen_random_uuid() WHERE id BETWEEN 1 AND 10000 AND token IS NULL;',
            ],
        },
    },
};
/** From here on a default that is the same for all rows is noted once. */
const firstVersionOfFastDefault = 11;
function judge({ table, column, ifNotExists }, context) {
    const known = context.schema.tables.get(table);
    if (known?.isNew === true || (ifNotExists && known?.columns.has(column.name)))
        return null;
    if (column.counts !== null)
        return null;
    const why = whyRewritten(column, context);
    if (why === null)
        return null;
    const name = sqlName(column.name);
    const alter = `ALTER TABLE ${sqlName(table)}`;
    const value = showExpression(column.default);
    const isGenerated = column.generated !== null;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Writes all of ${named(table)} anew, because ${why}, and blocks all reads and writes of it until that is done.`,
        how: isGenerated
            ? 'Add a plain column, fill it by a trigger for new rows and in batches for old ones; on PostgreSQL 18 and later make it VIRTUAL, which is free.'
            : 'Add the column without a default, then set the default, then fill the old rows in batches outside of the migration.',
        sql: [
            `${alter} ADD COLUMN ${name} ${showType(column.type)};`,
            ...(isGenerated ? [] : [`${alter} ALTER COLUMN ${name} SET DEFAULT ${value ?? '…'};`]),
            '-- then, in batches and each in a transaction of its own:',
            `${value === null ? '--   ' : ''}UPDATE ${sqlName(table)} SET ${name} = ${value ?? '…'} WHERE id BETWEEN 1 AND 10000 AND ${name} IS NULL;`,
        ].join('\n'),
        about: { table, columns: [column.name], type: showType(column.type), default: value },
    });
}
function whyRewritten(column, context) {
    if (column.generated === 'stored')
        return `the new column ${named(column.name)} is worked out and stored for each row`;
    if (column.generated === 'virtual')
        return null;
    const domain = context.schema.domains.get(column.type.name);
    const value = column.default ?? domain?.default ?? null;
    if (value === null)
        return null;
    if (context.version < firstVersionOfFastDefault) {
        return `PostgreSQL ${context.version} writes the default of the new column ${named(column.name)} into each row`;
    }
    const call = volatileCall(value, context.schema);
    if (call === null)
        return null;
    const assumed = call.isAssumed ? ', as far as is known,' : '';
    return `${named(call.name)} gives another value${assumed} for each row of the new column ${named(column.name)}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-foreign-key-constraint.js




/** ADD FOREIGN KEY that looks at every row. */
const addingForeignKeyConstraint = {
    id: 'adding-foreign-key-constraint',
    title: 'A foreign key is checked while nobody can write to both tables',
    hazards: ['long'],
    judge: (act, context) => act.kind === 'add-constraint' && act.constraint.type === 'foreign-key'
        ? adding_foreign_key_constraint_judge(act, context)
        : null,
    page: {
        explanation: `ADD FOREIGN KEY looks up every row of the table in the other one, and holds a SHARE ROW EXCLUSIVE lock on both meanwhile: nobody writes to either. Two million rows took 0.3 to 0.7 seconds.

With NOT VALID nothing is looked up: new rows are checked from then on, old ones are not, and the locks last a moment. VALIDATE CONSTRAINT looks at the old rows later and stops nobody. It must be another transaction: in the same one the locks of the first step are held all the way through.`,
        unsafe: {
            migrations: [
                'ALTER TABLE orders ADD CONSTRAINT orders_customer_fk FOREIGN KEY (customer_id) REFERENCES customers (id);',
            ],
        },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD CONSTRAINT orders_customer_fk FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;',
                'ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_fk;',
            ],
        },
    },
};
function adding_foreign_key_constraint_judge({ table, constraint }, context) {
    if (constraint.isNotValid || !constraint.isEnforced || isNew(context, table))
        return null;
    const other = constraint.references?.table ?? '';
    const name = constraint.name ?? madeName(table, constraint.columns, 'fkey');
    const keys = constraint.references?.columns ?? [];
    const keyOptions = constraint.references?.options ?? '';
    const target = `${sqlName(other)}${keys.length === 0 ? '' : ` (${sqlColumns(keys)})`}`;
    const isPartitioned = context.schema.tables.get(table)?.partitionBy != null;
    const made = `ALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${sqlName(name)}\n  FOREIGN KEY (${sqlColumns(constraint.columns)}) REFERENCES ${target}${keyOptions} NOT VALID`;
    const added = ownConstraintNotValid(context) ?? `${columnsFirst(context, table, constraint.columns)}${made}`;
    return rule_long({
        lock: 'SHARE ROW EXCLUSIVE',
        blocks: 'writes',
        tables: [...new Set([table, other])],
        what: `Checks every row of ${named(table)} against ${named(other)} and blocks every write to both until it is done; the time grows with the table.`,
        how: isPartitioned
            ? 'A partitioned table takes no NOT VALID foreign key: add it NOT VALID to each partition, validate these in another migration, then add it to the table.'
            : 'Add it NOT VALID, and validate it in another migration, so in another transaction.',
        sql: isPartitioned
            ? ''
            : `${added};\n-- in the next migration:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${sqlName(name)};`,
        about: {
            table,
            columns: constraint.columns,
            name: constraint.name,
            otherTable: other,
            otherColumns: keys,
            keyOptions,
        },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/not-null.js


/** From here on the server takes a valid check for a proof that a column holds no NULL. */
const firstVersionOfProof = 12;
/**
 * Whether the server knows without reading a row that a column holds no NULL: it is NOT NULL, or a valid check says so. A NOT NULL
 * that was never validated proves nothing.
 */
function isProvenNotNull(table, column, version) {
    if (table === undefined)
        return false;
    if (table.columns.get(column)?.isNotNull === true)
        return true;
    if (version < firstVersionOfProof)
        return false;
    return firstOf(table.constraints.values()).some(({ name, type, isValid, expression }) => type === 'check' &&
        isValid &&
        (expression === null ? isNamedSo(name, column) : excludesNull(expression, column)));
}
/** A check that was validated, but of which nobody saw more than the name, is believed to say what its name says. */
function isNamedSo(name, column) {
    return name.toLowerCase().includes(column.toLowerCase()) && /null|nn/i.test(name);
}
/** Whether a condition is false for NULL in the column; `NOT (c IS NULL)` counts, what is NULL for NULL does not. */
function excludesNull(condition, column) {
    const test = pick(condition, 'NullTest');
    if (test !== undefined)
        return test.nulltesttype === 'IS_NOT_NULL' && isColumn(test.arg, column);
    const logic = pick(condition, 'BoolExpr');
    const arms = logic?.args ?? [];
    if (logic?.boolop === 'AND_EXPR')
        return arms.some((arm) => excludesNull(arm, column));
    if (logic?.boolop === 'OR_EXPR')
        return arms.every((arm) => excludesNull(arm, column));
    const denied = logic?.boolop === 'NOT_EXPR' ? pick(arms[0], 'NullTest') : undefined;
    return denied?.nulltesttype === 'IS_NULL' && isColumn(denied.arg, column);
}
function isColumn(node, column) {
    return strings(pick(node, 'ColumnRef')?.fields).at(-1) === column;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-not-nullable-field.js




/** SET NOT NULL that must read the table. */
const addingNotNullableField = {
    id: 'adding-not-nullable-field',
    title: 'SET NOT NULL reads the whole table',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind === 'set-not-null')
            return adding_not_nullable_field_judge(act.table, act.column, context);
        if (act.kind !== 'add-constraint' || act.constraint.type !== 'not-null')
            return null;
        const [column = ''] = act.constraint.columns;
        return act.constraint.isNotValid ? null : adding_not_nullable_field_judge(act.table, column, context);
    },
    page: {
        explanation: `SET NOT NULL reads every row under an ACCESS EXCLUSIVE lock to see that none is NULL: 0.3 seconds for two million rows.

PostgreSQL 12 and later spare themselves the reading where a valid check already says \`column IS NOT NULL\` (2 ms). Such a check can be added NOT VALID and validated without stopping anybody. Afterwards it may be dropped. Any other check proves nothing, and before 12 none does.

PostgreSQL 18 also knows NOT NULL as a constraint with NOT VALID: VALIDATE CONSTRAINT stops nobody. SET NOT NULL over one that is not validated reads the table under the lock (0.5 seconds).`,
        unsafe: { migrations: ['ALTER TABLE orders ALTER COLUMN note SET NOT NULL;'] },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD CONSTRAINT orders_note_not_null CHECK (note IS NOT NULL) NOT VALID;',
                'ALTER TABLE orders VALIDATE CONSTRAINT orders_note_not_null;',
                'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;\nALTER TABLE orders DROP CONSTRAINT orders_note_not_null;',
            ],
        },
    },
};
const firstVersionOfNotValid = 18;
function adding_not_nullable_field_judge(table, column, context) {
    const known = context.schema.tables.get(table);
    if (isNew(context, table) || isProvenNotNull(known, column, context.version))
        return null;
    const name = sqlName(`${table}_${column}_not_null`);
    const alter = `ALTER TABLE ${sqlName(table)}`;
    const isNewest = context.version >= firstVersionOfNotValid;
    const condition = isNewest
        ? `NOT NULL ${sqlName(column)}`
        : `CHECK (${sqlName(column)} IS NOT NULL)`;
    const last = isNewest
        ? ''
        : `\n-- in the one after it:\n${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL;\n${alter} DROP CONSTRAINT ${name};`;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Reads every row of ${named(table)} to see that ${named(column)} is never NULL, and blocks all reads and writes of it meanwhile; the time grows with the table.`,
        how: context.version >= 12
            ? 'Say it as a constraint that is added NOT VALID, and validate that in another migration.'
            : 'Say it as a check that is added NOT VALID, validate that in another migration, and leave it at that: before 12 SET NOT NULL always reads the table.',
        sql: `${alter} ADD CONSTRAINT ${name} ${condition} NOT VALID;\n-- in the next migration:\n${alter} VALIDATE CONSTRAINT ${name};${context.version >= 12 ? last : ''}`,
        about: { table, columns: [column] },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-required-field.js



/** ADD COLUMN NOT NULL without a default, at once or at the end. */
const addingRequiredField = {
    id: 'adding-required-field',
    title: 'A new column that must be given and has no default',
    hazards: ['fails', 'compatibility'],
    judge: (act, context) => {
        if (act.kind === 'add-column')
            return ofNewColumn(act, context);
        return act.kind === 'drop-default' ? ofDroppedDefault(act, context) : null;
    },
    page: {
        explanation: `Rows that are there have no value for a new column. NOT NULL without a default therefore fails on every table that is not empty: \`column contains null values\`.

With a default that the same migration drops again, as some frameworks write it, the migration goes through, and the code that still runs fails: its INSERT does not name the column. Keep the default in the database until no old code runs.`,
        unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer NOT NULL;'] },
        safe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer NOT NULL DEFAULT 0;'] },
    },
};
function ofNewColumn({ table, column, ifNotExists }, context) {
    const known = context.schema.tables.get(table);
    if (known?.isNew === true || (ifNotExists && known?.columns.has(column.name)))
        return null;
    const domain = context.schema.domains.get(column.type.name);
    const value = column.default ?? domain?.default ?? null;
    const hasValue = value !== null || column.counts !== null || column.generated !== null;
    if (!column.isNotNull || hasValue)
        return null;
    return {
        hazard: 'fails',
        lock: null,
        blocks: 'none',
        tables: [table],
        what: `Fails unless ${named(table)} is empty: its rows have no value for the new column ${named(column.name)}, which must not be NULL.`,
        how: 'Give it a default, which is free on PostgreSQL 11 and later; or add it without NOT NULL, fill it in batches, and make it NOT NULL in another migration.',
        sql: `ALTER TABLE ${sqlName(table)} ADD COLUMN ${sqlName(column.name)} ${showType(column.type)} NOT NULL DEFAULT ${defaults[column.type.name] ?? '…'};`,
        about: { table, columns: [column.name], type: showType(column.type) },
    };
}
/** A default to begin with, by type. */
const defaults = {
    int2: '0',
    int4: '0',
    int8: '0',
    numeric: '0',
    float8: '0',
    bool: 'false',
    text: "''",
    varchar: "''",
    jsonb: "'{}'",
    json: "'{}'",
    date: 'CURRENT_DATE',
    timestamp: 'now()',
    timestamptz: 'now()',
};
/** The default of a new column goes, and the column stays NOT NULL. */
function ofDroppedDefault({ table, column }, context) {
    const known = context.schema.tables.get(table)?.columns.get(column);
    if (isNew(context, table) || known?.isNew !== true || !known.isNotNull)
        return null;
    return {
        hazard: 'compatibility',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `The new column ${named(column)} of ${named(table)} must be given and has no default in the end: inserts of the code that runs now fail, since they do not name it.`,
        how: 'Keep the default in the database until no code runs that does not know the column.',
        sql: '',
        about: { table, columns: [column], type: known.type === null ? null : showType(known.type) },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/adding-serial-primary-key-field.js




/** ADD PRIMARY KEY without an index that is there, and ADD COLUMN … PRIMARY KEY. */
const addingSerialPrimaryKeyField = {
    id: 'adding-serial-primary-key-field',
    title: 'A primary key builds its index while nobody can read',
    hazards: ['long', 'fails'],
    judge: (act, context) => {
        if (act.kind === 'add-constraint' && act.constraint.type === 'primary-key') {
            const { columns, name, index } = act.constraint;
            return index === null
                ? found({ table: act.table, columns, name, isCounted: false }, context)
                : null;
        }
        if (act.kind !== 'add-column')
            return null;
        const key = act.column.constraints.find(({ type }) => type === 'primary-key');
        if (key === undefined)
            return null;
        const isCounted = act.column.counts !== null;
        return found({ table: act.table, columns: [act.column.name], name: key.name, isCounted }, context);
    },
    page: {
        explanation: `ADD PRIMARY KEY reads the table to see that no key is NULL, and builds a unique index, all under an ACCESS EXCLUSIVE lock: nobody reads or writes until it is done. Two million rows took 0.6 seconds. Adding a serial or identity column as primary key also writes the whole table anew: 2.4 to 3.9 seconds for the same rows.

Build a unique index concurrently first, on columns that are NOT NULL. ADD PRIMARY KEY USING INDEX then takes a moment.`,
        unsafe: { migrations: ['ALTER TABLE orders ADD PRIMARY KEY (id);'] },
        safe: {
            before: 'CREATE TABLE orders (id bigint NOT NULL);',
            migrations: [
                'CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON orders (id);',
                'ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;',
            ],
        },
    },
};
function found({ table, columns, name, isCounted }, context) {
    const known = context.schema.tables.get(table);
    if (known?.isNew === true)
        return null;
    if (firstOf(known?.constraints.values() ?? []).some(({ type }) => type === 'primary-key')) {
        return second(table);
    }
    const wanted = name ?? madeName(table, [], 'pkey');
    const key = sqlName(context.schema.indexes.has(wanted) ? `${wanted}_new` : wanted);
    const does = isCounted ? 'Writes all of' : 'Builds a primary key on';
    const rest = isCounted ? ' anew to number its rows, builds a primary key,' : '';
    const isPartitioned = known?.partitionBy != null;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `${does} ${named(table)}${rest} and blocks all reads and writes of it until that is done; the time grows with the table.`,
        how: isCounted
            ? 'Add a plain column, number the rows in batches, build a unique index concurrently, and make it the primary key at the end.'
            : 'Build a unique index concurrently outside a transaction, on columns that are NOT NULL; then make it the primary key.',
        sql: isPartitioned
            ? ''
            : `${columnsFirst(context, table, columns)}CREATE UNIQUE INDEX CONCURRENTLY ${key} ON ${sqlName(table)} (${sqlColumns(columns)});\n-- in the next migration:\nALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${key} PRIMARY KEY USING INDEX ${key};`,
        about: { table, columns, name, isUnique: true },
    });
}
function second(table) {
    return {
        hazard: 'fails',
        lock: null,
        blocks: 'none',
        tables: [table],
        what: `Fails: ${named(table)} has a primary key, and can have no second one.`,
        how: 'Drop the one that is there first, in the same statement.',
        sql: '',
        about: { table },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/alter-domain-validates.js




/** ALTER DOMAIN that reads all tables with a column of it. */
const alterDomainValidates = {
    id: 'alter-domain-validates',
    title: 'A condition of a domain is checked on every table that uses it',
    hazards: ['long'],
    judge: (act, context) => (act.kind === 'constrain-domain' ? alter_domain_validates_judge(act, context) : null),
    page: {
        explanation: `ALTER DOMAIN … ADD CONSTRAINT, SET NOT NULL and VALIDATE CONSTRAINT read every table that has a column of the domain, under a SHARE lock on each: nobody writes to them meanwhile. Two million narrow rows took 0.1 to 0.2 seconds. With NOT VALID the constraint is added in a moment, and nothing is read; its VALIDATE takes the SHARE lock all the same.`,
        unsafe: {
            before: 'CREATE DOMAIN rating AS integer; CREATE TABLE reviews (stars rating);',
            migrations: ['ALTER DOMAIN rating ADD CONSTRAINT rating_positive CHECK (VALUE > 0);'],
        },
        safe: {
            before: 'CREATE DOMAIN rating AS integer; CREATE TABLE reviews (stars rating);',
            migrations: [
                'ALTER DOMAIN rating ADD CONSTRAINT rating_positive CHECK (VALUE > 0) NOT VALID;',
            ],
        },
    },
};
function alter_domain_validates_judge(act, context) {
    const { schema } = context;
    if (act.isNotValid)
        return null;
    const known = schema.domains.get(act.domain);
    const users = firstOf(schema.usersOfTypes.get(act.domain) ?? []).flatMap((name) => {
        const table = schema.tables.get(name);
        const columns = [...(table?.columns.values() ?? [])];
        const uses = columns.some(({ type }) => type?.name === act.domain);
        return table === undefined || table.isNew || !uses ? [] : [table];
    });
    if (known !== undefined && users.length === 0)
        return null;
    const tables = users.map(({ name }) => name);
    const on = tables.length === 0 ? 'all tables that use it' : namedAll(tables);
    const own = ownDomainNotValid(context);
    return rule_long({
        lock: 'SHARE',
        blocks: 'writes',
        tables,
        what: `Checks the domain ${named(act.domain)} on every row of ${on}, and blocks every write there until that is done.`,
        how: act.how === 'add-check'
            ? 'Add it NOT VALID. Its VALIDATE blocks writes just so: do that while few people write, or put the condition on the tables instead, as checks that are validated without a lock.'
            : 'Put the condition on the tables instead, as checks that are added NOT VALID and validated in another migration.',
        sql: act.how === 'add-check' && own !== null ? `${own};` : '',
        about: { table: tables[0] ?? '', name: act.name, type: act.domain },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/check-range.js


/** What a check says of a key, given as its SQL; null where it says nothing. */
function rangeOfCheck(check, key) {
    const logic = pick(check, 'BoolExpr');
    if (logic?.boolop === 'AND_EXPR') {
        const ranges = (logic.args ?? []).flatMap((arm) => rangeOfCheck(arm, key) ?? []);
        return ranges.length === 0 ? null : ranges.reduce(narrowed);
    }
    if (logic?.boolop === 'OR_EXPR')
        return check_range_anyOf((logic.args ?? []).map((arm) => rangeOfCheck(arm, key)));
    return check_range_ofComparison(check, key);
}
/** The value of a constant expression: numbers are worked out, casts are looked through. */
function constantOf(node) {
    const cast = pick(node, 'TypeCast');
    if (cast !== undefined)
        return constantOf(cast.arg);
    const constant = pick(node, 'A_Const');
    if (constant?.ival !== undefined)
        return constant.ival.ival ?? 0;
    if (constant?.fval !== undefined)
        return Number(constant.fval.fval ?? 0);
    if (constant?.sval !== undefined) {
        const text = constant.sval.sval ?? '';
        return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    }
    return ofArithmetic(node);
}
/** Less than, equal to or greater than nothing; null where one of them is not known, or they are of two kinds. */
function compareValues(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return Math.sign(one - other);
    if (typeof one !== 'string' || typeof other !== 'string')
        return null;
    const [left, right] = [dateText(one), dateText(other)];
    return left === right ? 0 : left < right ? -1 : 1;
}
/** `2024-01-01` and `2024-01-01 00:00:00` are one moment. */
function dateText(text) {
    return text.replace('T', ' ').replace(/(?:[ ]00:00(?::00(?:\.0+)?)?)?(?:\+00(?::00)?|Z)?$/, '');
}
function ofArithmetic(node) {
    const operator = pick(node, 'A_Expr');
    if (operator?.kind !== 'AEXPR_OP')
        return null;
    const right = constantOf(operator.rexpr);
    const left = operator.lexpr === undefined ? 0 : constantOf(operator.lexpr);
    if (typeof left !== 'number' || typeof right !== 'number')
        return null;
    switch (strings(operator.name).at(-1)) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '/':
            return right === 0 ? null : Math.trunc(left / right);
        default:
            return null;
    }
}
function narrowed(one, other) {
    return {
        low: one.low ?? other.low,
        high: one.high ?? other.high,
        values: one.values ?? other.values,
    };
}
/** `kind = 1 OR kind = 2` is a list of values; other alternatives say nothing that we could use. */
function check_range_anyOf(ranges) {
    const values = ranges.map((range) => range?.values ?? null);
    if (values.includes(null))
        return null;
    return { low: null, high: null, values: values.flatMap((list) => list ?? []) };
}
function check_range_ofComparison(check, key) {
    const comparison = pick(check, 'A_Expr');
    if (comparison === undefined)
        return null;
    const sign = strings(comparison.name).at(-1) ?? '';
    if (showExpression(comparison.lexpr) === key)
        return ofKey(comparison, sign);
    const isTurned = showExpression(comparison.rexpr) === key;
    return isTurned ? ofSign(turned[sign] ?? '', constantOf(comparison.lexpr)) : null;
}
function ofKey({ kind, rexpr }, sign) {
    const list = pick(rexpr, 'List')?.items ?? pick(rexpr, 'A_ArrayExpr')?.elements ?? [];
    if (kind === 'AEXPR_OP')
        return ofSign(sign, constantOf(rexpr));
    if (kind === 'AEXPR_BETWEEN') {
        const [low = null, high = null] = list.map((item) => ({
            value: constantOf(item),
            isOpen: false,
        }));
        return { low, high, values: null };
    }
    const isOneOf = (kind === 'AEXPR_IN' || kind === 'AEXPR_OP_ANY') && sign === '=';
    return isOneOf ? { low: null, high: null, values: list.map(constantOf) } : null;
}
const turned = {
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
    '=': '=',
};
function ofSign(sign, value) {
    const none = { low: null, high: null, values: null };
    const isOpen = sign === '<' || sign === '>';
    if (sign.startsWith('>'))
        return { ...none, low: { value, isOpen } };
    if (sign.startsWith('<') && sign !== '<>')
        return { ...none, high: { value, isOpen } };
    return sign === '=' ? { ...none, values: [value] } : null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/partition-proof.js







/** Whether ATTACH reads the table: no valid check of it says that all of its rows belong into the partition. */
function scansPartition({ table, partition, bound }, context) {
    const parent = context.schema.tables.get(table);
    const child = context.schema.tables.get(partition);
    const [key] = parent?.partitionBy?.keys ?? [];
    const keys = parent?.partitionBy?.keys.length ?? 1;
    if (bound === null || bound.kind === 'hash' || bound.kind === 'default' || keys > 1)
        return true;
    // Where nobody saw how the table is partitioned, a valid check on the way is believed to be the right one.
    if (key === undefined)
        return !hasValidCheck(child);
    const columns = columnsRead([key]);
    const isNotNull = columns.every((column) => isProvenNotNull(child, column, partition_proof_firstVersionOfProof));
    return !isNotNull || !checksOf(child).some((check) => implies(check, bound, showExpression(key)));
}
/** The default partition that is read because a new one comes beside it; null when none is, or its rows are proven to stay. */
function scansDefault(table, bound, schema) {
    const name = defaultOf(table, schema);
    const partition = schema.tables.get(name ?? '');
    if (name === null || bound.kind === 'default' || partition?.isNew === true)
        return null;
    const [key] = schema.tables.get(table)?.partitionBy?.keys ?? [];
    const isExcluded = checksOf(partition).some((check) => excludes(check, bound, showExpression(key)));
    return isExcluded ? null : name;
}
/** Names of indexes of the partitioned table of which the partition has no like: they are built when it is attached. */
function missingIndexes(table, partition, schema) {
    const indexesOf = (name) => firstOf(schema.tables.get(name)?.indexes ?? []).flatMap((index) => schema.indexes.get(index) ?? []);
    const own = indexesOf(partition).map(signature);
    if (schema.tables.get(partition)?.isWhole !== true)
        return [];
    return indexesOf(table)
        .filter((index) => !own.includes(signature(index)))
        .map(({ name }) => name);
}
/** Of more partitions nobody looks at each: every index would. */
const mostPartitions = 1000;
/** Whether every partition of a table has such an index already, so that none is built. False where partitions may be unseen. */
function arePartsIndexed(table, index, schema) {
    const wanted = signature(index);
    return (table.isWhole &&
        table.partitions.size <= mostPartitions &&
        [...table.partitions].every((partition) => firstOf(schema.tables.get(partition)?.indexes ?? []).some((name) => {
            const known = schema.indexes.get(name);
            return known !== undefined && signature(known) === wanted;
        })));
}
/** Checks have proven NOT NULL to ATTACH since there is ATTACH. */
const partition_proof_firstVersionOfProof = 12;
function signature({ columns, isUnique, }) {
    return `${isUnique} ${columns.join()}`;
}
function hasValidCheck(table) {
    return checksOf(table).length > 0;
}
function checksOf(table) {
    return firstOf(table?.constraints.values() ?? []).flatMap(({ type, isValid, expression }) => type === 'check' && isValid && expression !== null ? [expression] : []);
}
function implies(check, bound, key) {
    const range = key === null ? null : rangeOfCheck(check, key);
    if (range === null)
        return false;
    if (bound.kind === 'list')
        return valuesWithin(range, bound);
    const [from = null] = bound.from;
    const [to = null] = bound.to;
    return startsAtOrAfter(range, from) && endsBefore(range, to);
}
function startsAtOrAfter({ low }, from) {
    if (from === null)
        return true;
    const order = low === null ? null : compareValues(low.value, constantOf(from));
    return order !== null && order >= 0;
}
/** `to` itself does not belong into the partition; whole numbers up to the one before it do. */
function endsBefore({ high }, to) {
    if (to === null)
        return true;
    const end = constantOf(to);
    const order = high === null ? null : compareValues(high.value, end);
    if (order === null)
        return false;
    return order < 0 || (order === 0 && high?.isOpen === true);
}
function valuesWithin({ values }, bound) {
    const allowed = bound.values.map(constantOf);
    return values?.every((value) => allowed.some((one) => compareValues(one, value) === 0)) === true;
}
/** Whether what a check says leaves no row for the bound. */
function excludes(check, bound, key) {
    const logic = pick(check, 'BoolExpr');
    if (logic?.boolop === 'NOT_EXPR')
        return partition_proof_isOutside(logic.args?.[0], bound, key);
    if (logic?.boolop === 'OR_EXPR')
        return (logic.args ?? []).every((arm) => excludes(arm, bound, key));
    const range = key === null ? null : rangeOfCheck(check, key);
    if (range === null)
        return false;
    if (bound.kind === 'list') {
        const taken = bound.values.map(constantOf);
        return (range.values?.every((value) => taken.every((one) => compareValues(one, value) !== 0)) === true);
    }
    const [from = null] = bound.from;
    const [to = null] = bound.to;
    const isBefore = from !== null && range.high !== null && endsBefore(range, from);
    const isAfter = to !== null && range.low !== null && startsAtOrAfter(range, to);
    return bound.kind === 'range' && (isBefore || isAfter);
}
/** Whether what is denied covers the bound: `NOT (key >= from AND key < to)`. */
function partition_proof_isOutside(denied, bound, key) {
    const range = denied === undefined || key === null ? null : rangeOfCheck(denied, key);
    if (range === null || bound.kind !== 'range')
        return false;
    const [from = null] = bound.from;
    const [to = null] = bound.to;
    const low = range.low === null ? 0 : compareValues(range.low.value, constantOf(from ?? undefined));
    const high = range.high === null ? 0 : compareValues(range.high.value, constantOf(to ?? undefined));
    return low !== null && low <= 0 && high !== null && high >= 0;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/attach-partition-unchecked.js





/** ATTACH PARTITION that must read the partition, or the default one. */
const attachPartitionUnchecked = {
    id: 'attach-partition-unchecked',
    title: 'A partition is read under a lock before it is attached',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind === 'attach-partition')
            return ofAttach(act, context);
        return act.kind === 'create-table' ? ofCreate(act, context) : null;
    },
    page: {
        explanation: `ATTACH PARTITION takes an ACCESS EXCLUSIVE lock on the table that becomes a partition and reads all of it, to see that its rows belong there: 0.2 seconds for two million rows. It spares itself the reading where a valid check of that table already says so, and the key is NOT NULL or the check says that too (5 ms). Where the partitioned table has a default partition, that one is locked and read as well, unless a check of it excludes the new range; the same goes for CREATE TABLE … PARTITION OF. Before PostgreSQL 12 the partitioned table is locked in the same way.

Indexes of the partitioned table that the new partition lacks are built under the lock. Rows of a hash partition cannot be proven by a check.`,
        unsafe: {
            before: 'CREATE TABLE events (id bigint NOT NULL) PARTITION BY RANGE (id); CREATE TABLE events_next (id bigint NOT NULL);',
            migrations: [
                'ALTER TABLE events ATTACH PARTITION events_next FOR VALUES FROM (1000) TO (2000);',
            ],
        },
        safe: {
            before: 'CREATE TABLE events (id bigint NOT NULL) PARTITION BY RANGE (id); CREATE TABLE events_next (id bigint NOT NULL);',
            migrations: [
                'ALTER TABLE events_next ADD CONSTRAINT events_next_range CHECK (id >= 1000 AND id < 2000) NOT VALID;',
                'ALTER TABLE events_next VALIDATE CONSTRAINT events_next_range;',
                'ALTER TABLE events ATTACH PARTITION events_next FOR VALUES FROM (1000) TO (2000);\nALTER TABLE events_next DROP CONSTRAINT events_next_range;',
            ],
        },
    },
};
function ofAttach(act, context) {
    const { table, partition } = act;
    if (act.bound === null)
        return null;
    const defaultOne = scansDefault(table, act.bound, context.schema);
    const condition = conditionOf(act.bound, keyOf(table, context));
    const isReadItself = !isNew(context, partition) && scansPartition(act, context);
    const missing = isNew(context, partition) ? [] : missingIndexes(table, partition, context.schema);
    if (!isReadItself && missing.length === 0)
        return defaultOne === null ? null : ofDefault({ table, defaultOne, condition });
    const all = defaultOne === null ? [partition] : [partition, defaultOne];
    const check = sqlName(`${partition}_range`);
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: context.version >= 12 ? all : [...all, table],
        what: isReadItself
            ? `Reads all of ${namedAll(all)} before it becomes a part of ${named(table)}, and blocks all reads and writes of ${context.version >= 12 ? 'it' : 'both'} meanwhile.`
            : `Builds ${namedAll(missing)} on ${named(partition)} to make it a part of ${named(table)}, and blocks all reads and writes of it meanwhile.`,
        how: isReadItself
            ? 'Give the table a check that says what its rows are, NOT VALID and then validated in another migration; attach it after that, and drop the check.'
            : 'Build the index concurrently on the table before it is attached.',
        sql: isReadItself && condition !== null
            ? `ALTER TABLE ${sqlName(partition)} ADD CONSTRAINT ${check} CHECK (${condition}) NOT VALID;\n-- in the next migration:\nALTER TABLE ${sqlName(partition)} VALIDATE CONSTRAINT ${check};\n-- in the one after it, the ATTACH, then:\nALTER TABLE ${sqlName(partition)} DROP CONSTRAINT ${check};`
            : '',
        about: { table: partition, otherTable: table, name: `${partition}_range` },
    });
}
function ofCreate({ partitionOf, bound, table }, context) {
    if (partitionOf === null || bound === null || isNew(context, partitionOf))
        return null;
    if (context.schema.tables.has(table))
        return null;
    const defaultOne = scansDefault(partitionOf, bound, context.schema);
    return defaultOne === null
        ? null
        : ofDefault({
            table: partitionOf,
            defaultOne,
            condition: conditionOf(bound, keyOf(partitionOf, context)),
        });
}
/** The key of a partitioned table as SQL; null where it has several, or was never seen. */
function keyOf(table, { schema }) {
    const keys = schema.tables.get(table)?.partitionBy?.keys ?? [];
    return keys.length === 1 ? showExpression(keys[0]) : null;
}
/** What is true for the rows of a partition, as SQL; null where no check can say it. */
function conditionOf(bound, key) {
    if (key === null || bound.kind === 'hash' || bound.kind === 'default')
        return null;
    if (bound.kind === 'list') {
        const values = bound.values.map(showExpression);
        return values.includes(null) ? null : `${key} IS NOT NULL AND ${key} IN (${values.join(', ')})`;
    }
    const from = showExpression(bound.from[0]);
    const to = showExpression(bound.to[0]);
    const ends = [
        ...(from === null ? [] : [`${key} >= ${from}`]),
        ...(to === null ? [] : [`${key} < ${to}`]),
    ];
    return [`${key} IS NOT NULL`, ...ends].join(' AND ');
}
function ofDefault({ table, defaultOne, condition }) {
    const check = sqlName(`${defaultOne}_excludes`);
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [defaultOne],
        what: `Reads all of ${named(defaultOne)}, the default partition of ${named(table)}, for rows that belong into the new one, and blocks all reads and writes of it meanwhile.`,
        how: 'Give the default partition a check that excludes the rows of the new one, NOT VALID and then validated in another migration, before that one is made.',
        sql: condition === null
            ? ''
            : `ALTER TABLE ${sqlName(defaultOne)} ADD CONSTRAINT ${check} CHECK (NOT (${condition})) NOT VALID;\n-- in the next migration:\nALTER TABLE ${sqlName(defaultOne)} VALIDATE CONSTRAINT ${check};`,
        about: { table: defaultOne, otherTable: table },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/require-concurrent-index-creation.js





/** CREATE INDEX without CONCURRENTLY on a table that people write to. */
const requireConcurrentIndexCreation = {
    id: 'require-concurrent-index-creation',
    title: 'An index is built while nobody can write',
    hazards: ['long', 'fails'],
    judge: (act, context) => (act.kind === 'create-index' ? require_concurrent_index_creation_judge(act, context) : null),
    page: {
        explanation: `CREATE INDEX takes a SHARE lock on the table. Reads go on; every INSERT, UPDATE and DELETE waits until the index is built, and that takes longer the larger the table is: 0.7 to 1.2 seconds for two million rows on a quiet machine, minutes on large tables.

CREATE INDEX CONCURRENTLY takes a lock that stops neither reads nor writes. It cannot run in a transaction, takes about twice as long, and leaves an index that is marked invalid when it fails: drop that and try again.

A partitioned table cannot have an index built concurrently. Create it with ON ONLY, which is done in a moment, build one concurrently on each partition, and attach them. ON ONLY does nothing of the kind on a table that has no partitions: there it is an index like any other.`,
        unsafe: { migrations: ['CREATE INDEX orders_customer_idx ON orders (customer_id);'] },
        safe: {
            migrations: ['CREATE INDEX CONCURRENTLY orders_customer_idx ON orders (customer_id);'],
        },
    },
};
function require_concurrent_index_creation_judge(act, context) {
    const table = context.schema.tables.get(act.table);
    const exists = act.index !== null && context.schema.indexes.has(act.index);
    if (isNew(context, act.table) || (act.ifNotExists && exists))
        return null;
    if (table?.kind === 'materialized-view' || table?.kind === 'view')
        return null;
    if (table?.partitionBy != null)
        return ofPartitioned(act, table, context);
    if (act.isConcurrent)
        return null;
    const how = 'Build it concurrently, in a migration of its own, outside a transaction.';
    const sql = `${ownIndexConcurrently(context) ?? indexSql(act, 'CONCURRENTLY ')};`;
    return blocking(act, { how, sql }, context);
}
function ofPartitioned(act, table, context) {
    if (context.version < firstVersionOfPartitioned)
        return refusedAtAll(act, context);
    if (act.isOnly || arePartsIndexed(table, act, context.schema))
        return null;
    const way = { how: perPartition, sql: partitioned(act) };
    return act.isConcurrent ? refused(act, context) : blocking(act, way, context);
}
function blocking(act, { how, sql }, context) {
    return rule_long({
        lock: 'SHARE',
        blocks: 'writes',
        tables: [act.table],
        what: `Adds an index to ${named(act.table)} and blocks every write to it until it is built; the time grows with the table.`,
        how,
        sql,
        about: aboutIndex(act, context),
    });
}
/** Before, a partitioned table can have no index at all. */
const firstVersionOfPartitioned = 11;
function refusedAtAll(act, context) {
    return {
        hazard: 'fails',
        lock: null,
        blocks: 'none',
        tables: [act.table],
        what: `Fails: ${named(act.table)} is partitioned, and before PostgreSQL ${firstVersionOfPartitioned} only its partitions can have indexes.`,
        how: 'Build it concurrently on each partition, outside a transaction.',
        sql: '',
        about: aboutIndex(act, context),
    };
}
function refused(act, context) {
    return {
        hazard: 'fails',
        lock: null,
        blocks: 'none',
        tables: [act.table],
        what: `Fails: ${named(act.table)} is partitioned, and the server builds no index on such a table concurrently.`,
        how: perPartition,
        sql: partitioned(act),
        about: aboutIndex(act, context),
    };
}
const perPartition = 'Create it on the partitioned table only, build it concurrently on each partition outside a transaction, then attach each.';
function indexSql(act, word, on = sqlName(act.table)) {
    const name = sqlName(act.index ?? madeName(act.table, act.columns, 'idx'));
    return `CREATE ${act.isUnique ? 'UNIQUE ' : ''}INDEX ${word}${name} ON ${on} (${sqlColumns(act.columns)})`;
}
function partitioned(act) {
    const name = act.index ?? madeName(act.table, act.columns, 'idx');
    const part = { ...act, table: 'a_partition', index: `${name}_of_a_partition` };
    return [
        `${indexSql({ ...act, index: name }, '', `ONLY ${sqlName(act.table)}`)};`,
        '-- for each partition:',
        `${indexSql(part, 'CONCURRENTLY ')};`,
        `ALTER INDEX ${sqlName(name)} ATTACH PARTITION ${sqlName(part.index)};`,
    ].join('\n');
}
/** What a recipe is to know of an index; the statement itself where it says more than columns. */
function aboutIndex(act, context) {
    const { table, columns, index, isUnique } = act;
    const indexSql = act.isUsual ? null : ownIndexConcurrently(context);
    return { table, columns, name: index, isUnique, indexSql };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/ban-concurrent-index-creation-in-transaction.js

/** CONCURRENTLY where the server refuses it. */
const banConcurrentInTransaction = {
    id: 'ban-concurrent-index-creation-in-transaction',
    title: 'CONCURRENTLY does not work in a transaction',
    hazards: ['fails', 'advice'],
    judge: (act, context) => {
        const { transaction } = context;
        const what = concurrentAct(act);
        if (what === null || transaction === 'none')
            return null;
        const table = 'table' in act && act.table !== null ? act.table : '';
        const name = act.kind === 'drop-index' ? act.index : null;
        const isSure = transaction === 'open';
        return {
            hazard: isSure ? 'fails' : 'advice',
            lock: null,
            blocks: 'none',
            tables: table === '' ? [] : [table],
            what: isSure
                ? `Fails: the migration runs in a transaction, and the server refuses ${what} in one.`
                : `Fails where the tool sends the file as one transaction: the server refuses ${what} in one. Newer versions of the tool run it on its own.`,
            how: 'Put it alone into a migration, and tell the tool not to open a transaction for that migration.',
            sql: '',
            about: act.kind === 'create-index' ? aboutIndex(act, context) : { table, name },
        };
    },
    page: {
        explanation: `CREATE INDEX CONCURRENTLY, DROP INDEX CONCURRENTLY, REINDEX CONCURRENTLY and DETACH PARTITION CONCURRENTLY are several transactions inside, so the server refuses them in one: \`cannot run inside a transaction block\`. Most tools open one for every migration, and a file of several statements that is sent as one request is one, too.

Every tool has a way to leave it: \`disable_ddl_transaction!\` in Rails, \`atomic = False\` in Django, \`autocommit_block()\` in Alembic, \`-- +goose NO TRANSACTION\`, \`-- migrate:up transaction:false\` in dbmate, \`-- no-transaction\` in sqlx, \`transaction: false\` in Knex. Flyway, and newer versions of Prisma and of the command line of Supabase, see the word and leave it by themselves: for those it is advice.`,
        unsafe: {
            migrations: ['BEGIN;\nCREATE INDEX CONCURRENTLY orders_ref_idx ON orders (ref);\nCOMMIT;'],
        },
        safe: { migrations: ['CREATE INDEX CONCURRENTLY orders_ref_idx ON orders (ref);'] },
    },
};
function concurrentAct(act) {
    if (act.kind === 'create-index' && act.isConcurrent)
        return 'CREATE INDEX CONCURRENTLY';
    if (act.kind === 'drop-index' && act.isConcurrent)
        return 'DROP INDEX CONCURRENTLY';
    if (act.kind === 'reindex' && act.isConcurrent)
        return 'REINDEX CONCURRENTLY';
    const detaches = act.kind === 'detach-partition' && act.how === 'concurrently';
    return detaches ? 'DETACH PARTITION CONCURRENTLY' : null;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/ban-drop-column.js


/** DROP COLUMN, and DROP TYPE of the columns that have it. */
const banDropColumn = {
    id: 'ban-drop-column',
    title: 'A column is dropped',
    hazards: ['data-loss'],
    judge: (act, context) => {
        if (act.kind === 'drop-container' && act.of === 'type') {
            return {
                hazard: 'data-loss',
                lock: 'ACCESS EXCLUSIVE',
                blocks: 'reads',
                tables: [],
                what: `Drops ${named(act.name)} with CASCADE: every column that has this type goes with it, and its data is gone.`,
                how: 'Drop the columns by name first, so that everybody sees which they are; then the type, without CASCADE.',
                sql: '',
                about: { type: act.name },
            };
        }
        if (act.kind !== 'drop-column' || isNew(context, act.table))
            return null;
        const { table, column } = act;
        if (context.schema.tables.get(table)?.columns.get(column)?.isNew === true)
            return null;
        return {
            hazard: 'data-loss',
            lock: 'ACCESS EXCLUSIVE',
            blocks: 'reads',
            tables: [table],
            what: `Drops column ${named(column)} of ${named(table)}: its data is gone, and code that still uses it fails.`,
            how: 'Drop it one release after the last code that uses it, reads of all columns (SELECT *) and caches of the schema included.',
            sql: '',
            about: { table, columns: [column] },
        };
    },
    page: {
        explanation: `The data is gone, and code that still uses the column fails, also code that only has its name in a list of all columns. The lock is ACCESS EXCLUSIVE for some milliseconds; indexes and constraints of the column go with it.

Let one release go by in which nothing uses the column: most frameworks can be told to ignore it.`,
        unsafe: { migrations: ['ALTER TABLE orders DROP COLUMN note;'] },
        safe: { migrations: ["COMMENT ON COLUMN orders.note IS 'not used any more, to be dropped';"] },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/ban-drop-database.js

/** DROP DATABASE. */
const banDropDatabase = {
    id: 'ban-drop-database',
    title: 'A database is dropped',
    hazards: ['data-loss'],
    judge: (act) => {
        if (act.kind !== 'drop-container' || act.of !== 'database')
            return null;
        return {
            hazard: 'data-loss',
            lock: null,
            blocks: 'none',
            tables: [],
            what: `Drops database ${named(act.name)}: everything in it is gone.`,
            how: 'Do this by hand, not in a migration.',
            sql: '',
            about: { name: act.name },
        };
    },
    page: {
        explanation: `A migration that drops a database has no place among those that are run by a deploy.`,
        unsafe: { migrations: ['DROP DATABASE shop;'] },
        safe: { migrations: ["COMMENT ON DATABASE shop IS 'not used any more';"] },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/ban-drop-table.js


/** DROP TABLE, and DROP SCHEMA of what is in it. */
const banDropTable = {
    id: 'ban-drop-table',
    title: 'A table is dropped',
    hazards: ['data-loss'],
    judge: ban_drop_table_judge,
    page: {
        explanation: `The rows are gone, and code that still uses the table fails. The lock is ACCESS EXCLUSIVE, for some milliseconds, not only on the table: tables that its foreign keys point to, and the table it is a partition of, are locked as well, and wait in the same queue.

Let one release go by in which nothing uses the table. Keep a copy as long as somebody might ask for it, and set lock_timeout.`,
        unsafe: { migrations: ['DROP TABLE orders;'] },
        safe: { migrations: ['CREATE TABLE scratch (id bigint);\nDROP TABLE scratch;'] },
    },
};
function ban_drop_table_judge(act, context) {
    if (act.kind === 'drop-table')
        return ofTable(act.table, context);
    if (act.kind !== 'drop-container' || act.of === 'database' || act.of === 'type')
        return null;
    const what = act.of === 'schema'
        ? `schema ${named(act.name)} with all tables in it`
        : 'everything that a role owns';
    return ban_drop_table_found([], `Drops ${what}: their rows are gone, and code that still uses them fails.`);
}
function ofTable(table, context) {
    if (isNew(context, table) || context.schema.tables.get(table)?.kind === 'view')
        return null;
    const others = [...context.locks.keys()].filter((name) => name !== table);
    const also = others.length === 0 ? '' : ` ${namedAll(others)} is locked for a moment as well.`;
    return ban_drop_table_found([table, ...others], `Drops table ${named(table)}: its rows are gone, and code that still uses it fails.${also}`);
}
function ban_drop_table_found(tables, what) {
    return {
        hazard: 'data-loss',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables,
        what,
        how: 'Drop it one release after the last code that uses it, with a copy at hand.',
        sql: '',
        about: { table: tables[0] ?? '' },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/ban-truncate.js


/** TRUNCATE … CASCADE. */
const banTruncateCascade = {
    id: 'ban-truncate-cascade',
    title: 'Tables are emptied, and all that refer to them',
    hazards: ['data-loss'],
    judge: (act, context) => (act.kind === 'truncate' && act.isCascade ? ban_truncate_found(act, context) : null),
    page: {
        explanation: `TRUNCATE … CASCADE empties the tables that are named, and every table with a foreign key to one of them, and those that refer to these. All of them are locked with ACCESS EXCLUSIVE.

Name the tables that are meant. Without CASCADE the server refuses where others refer to them.`,
        unsafe: { migrations: ['TRUNCATE orders CASCADE;'] },
        safe: { migrations: ['CREATE TABLE scratch (id bigint);\nTRUNCATE scratch;'] },
    },
};
/** TRUNCATE of tables that were there before. */
const banTruncate = {
    id: 'ban-truncate',
    title: 'A table is emptied',
    hazards: ['data-loss'],
    judge: (act, context) => (act.kind === 'truncate' && !act.isCascade ? ban_truncate_found(act, context) : null),
    page: truncatePage(),
};
function truncatePage() {
    return {
        explanation: `TRUNCATE removes all rows in a moment, under an ACCESS EXCLUSIVE lock. In a migration that runs against a database with data, that is rarely meant.`,
        unsafe: { migrations: ['TRUNCATE orders;'] },
        safe: { migrations: ['CREATE TABLE scratch (id bigint);\nTRUNCATE scratch;'] },
    };
}
function ban_truncate_found(act, context) {
    const tables = act.tables.filter((table) => !isNew(context, table));
    if (tables.length === 0)
        return null;
    const others = [...context.locks.keys()].filter((table) => !act.tables.includes(table));
    const more = act.isCascade
        ? `, and every table that refers to ${tables.length === 1 ? 'it' : 'them'}${others.length === 0 ? '' : ` (${namedAll(others)})`}`
        : '';
    return {
        hazard: 'data-loss',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [...tables, ...others],
        what: `Empties ${namedAll(tables)}${more}: the rows are gone.`,
        how: act.isCascade
            ? 'Name the tables that are meant, without CASCADE; keep a copy.'
            : 'Keep a copy, and be sure that nobody reads the table while it is empty.',
        sql: '',
        about: { table: tables[0] ?? '' },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/cannot-run-in-transaction.js
/** VACUUM and others where the server refuses them. */
const cannotRunInTransaction = {
    id: 'cannot-run-in-transaction',
    title: 'A statement that the server refuses in a transaction',
    hazards: ['fails', 'advice'],
    judge: (act, { transaction, version }) => {
        if (act.kind !== 'outside-only' || transaction === 'none')
            return null;
        if (act.untilVersion !== null && version >= act.untilVersion)
            return null;
        return {
            hazard: transaction === 'open' ? 'fails' : 'advice',
            lock: null,
            blocks: 'none',
            tables: [],
            what: transaction === 'open'
                ? `Fails: the migration runs in a transaction, and the server refuses ${act.what} in one.`
                : `Fails where the tool sends the file as one transaction: the server refuses ${act.what} in one.`,
            how: 'Put it alone into a migration, and tell the tool not to open a transaction for that migration.',
            sql: '',
            about: {},
        };
    },
    page: {
        explanation: `VACUUM, CREATE DATABASE, DROP DATABASE, ALTER SYSTEM, tablespaces, and REINDEX of a schema or database cannot run in a transaction. Before PostgreSQL 12 the same goes for ALTER TYPE ADD VALUE. Put the statement alone into a migration for which the tool opens no transaction.`,
        unsafe: { migrations: ['VACUUM orders;'], inTransaction: true },
        safe: { migrations: ['VACUUM orders;'] },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/types/free-cast.js
/**
 * Whether values of one type are, byte by byte, values of the other, so that a column can change between them without being
 * written anew. Measured on 15; rules of length and precision from the support functions of the server.
 */
function isFreeCast(from, to, setting) {
    if (from.isArray || to.isArray)
        return isSame(from, to);
    if (isSame(from, to))
        return true;
    const source = setting.schema.domains.get(from.name);
    if (source !== undefined) {
        // Values of a domain come without the length or precision of its type.
        return source.type !== null && isFreeCast({ ...source.type, modifiers: [] }, to, setting);
    }
    const target = setting.schema.domains.get(to.name);
    if (target !== undefined) {
        return target.type !== null && !target.isConstrained && isFreeCast(from, target.type, setting);
    }
    if (from.name === to.name)
        return keepsValues(from, to);
    if (isOfTimezone(from, to)) {
        return setting.version >= 12 && isUtc(setting.timezone) && isFullPrecision(to);
    }
    return isCoercible(from, to) && to.modifiers.length === 0;
}
/** Whether indexes on the column are built anew although the table is not: their operators are others. */
function changesOrder(from, to) {
    return isOfTimezone(from, to) || otherOrder.has(`${from.name} ${to.name}`);
}
/** Whether only the time zone of the session decides. */
function isOfTimezone(from, to) {
    const names = [from.name, to.name].toSorted().join(' ');
    return names === 'timestamp timestamptz';
}
function isUtc(timezone) {
    return (timezone !== null &&
        /^(?:(?:etc\/)?(?:utc|uct|gmt|zulu|universal|greenwich)|z|gmt[+-]?0|[+-]?0+(?::00)?)$/i.test(timezone));
}
function isSame(from, to) {
    return (from.name === to.name &&
        from.isArray === to.isArray &&
        from.modifiers.join() === to.modifiers.join());
}
/** Types that are stored alike. Source: casts without a function in `pg_cast`, and those of the extension `citext`. */
const coercible = [
    [
        ['text', 'varchar', 'citext'],
        ['text', 'varchar', 'citext', 'bpchar'],
    ],
    [['xml'], ['text', 'varchar', 'bpchar']],
    [['cidr'], ['inet']],
    [['bit'], ['varbit']],
    [
        ['int4', 'oid', 'regclass', 'regproc', 'regtype', 'regrole', 'regnamespace'],
        ['int4', 'oid', 'regclass', 'regproc', 'regtype', 'regrole', 'regnamespace'],
    ],
];
const otherOrder = new Set([
    'text citext',
    'varchar citext',
    'citext text',
    'citext varchar',
    'text bpchar',
    'varchar bpchar',
    'int4 oid',
    'oid int4',
]);
function isCoercible({ name: from }, { name: to }) {
    return coercible.some(([sources, targets]) => sources.includes(from) && targets.includes(to));
}
/** Whether a change of the modifiers alone leaves every value as it is. */
function keepsValues(from, to) {
    if (from.name === 'interval')
        return isFullInterval(to);
    const [length, scale] = numbers(from);
    const [newLength, newScale] = numbers(to);
    if (newLength === undefined)
        return from.name !== 'bit';
    switch (from.name) {
        case 'varchar':
        case 'varbit':
            return length !== undefined && newLength >= length;
        case 'numeric':
            return length !== undefined && newLength >= length && newScale === scale;
        case 'timestamp':
        case 'timestamptz':
        case 'time':
        case 'timetz':
            return newLength >= finestPrecision || (length !== undefined && newLength >= length);
        default:
            return false;
    }
}
/** Digits of a second that the server keeps. */
const finestPrecision = 6;
/** All fields, and as many digits of a second as there are. */
function isFullInterval(type) {
    const [fields = allIntervalFields, precision = finestPrecision] = numbers(type);
    return fields === allIntervalFields && precision >= finestPrecision;
}
const allIntervalFields = 32_767;
function isFullPrecision(type) {
    const [precision = finestPrecision] = numbers(type);
    return precision >= finestPrecision;
}
function numbers({ modifiers }) {
    return modifiers.map((modifier) => (typeof modifier === 'number' ? modifier : undefined));
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/types/type-change.js




/** What the change of a column costs, by what is known of it. */
function typeChange(act, table, setting) {
    const column = table?.columns.get(act.column);
    const from = column?.type ?? null;
    if (from === null)
        return { cost: 'rewrite', why: 'type before unknown' };
    if (!isFreeChain(act, from, setting)) {
        const byZone = act.using === null && isOfTimezone(from, act.type);
        return { cost: 'rewrite', why: byZone ? 'timezone' : 'cast' };
    }
    const reordered = act.collation !== (column?.collation ?? null) || changesOrder(from, act.type);
    const indexes = firstOf(table?.indexes ?? []).flatMap((name) => {
        const index = setting.schema.indexes.get(name);
        const isRebuilt = index?.reads.includes(act.column) || (reordered && index?.columns.includes(act.column));
        return isRebuilt ? [name] : [];
    });
    if (indexes.length > 0)
        return { cost: 'index', names: indexes };
    const checks = firstOf(table?.constraints.values() ?? []).filter(({ type, isValid, columns }) => type === 'check' && isValid && columns.includes(act.column));
    if (checks.length > 0)
        return { cost: 'check', names: checks.map(({ name }) => name) };
    return { cost: 'free' };
}
/** Whether every cast on the way from the column to its new type is free; anything but casts of the column itself is not. */
function isFreeChain(act, from, setting) {
    const casts = [];
    let inner = act.using;
    for (let cast = pick(inner, 'TypeCast'); cast !== undefined; cast = pick(inner, 'TypeCast')) {
        casts.unshift(readType(cast.typeName));
        inner = cast.arg ?? null;
    }
    const column = strings(pick(inner, 'ColumnRef')?.fields).at(-1);
    if (inner !== null && column !== act.column)
        return false;
    const steps = [from, ...casts, act.type];
    return steps.every((step, at) => {
        const next = steps[at + 1];
        return next === undefined || isFreeCast(step, next, setting);
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/changing-column-type.js






/** ALTER COLUMN TYPE that is more than a note in the catalogue. */
const changingColumnType = {
    id: 'changing-column-type',
    title: 'A change of type writes or reads the whole table',
    hazards: ['long', 'fails'],
    judge: (act, context) => (act.kind === 'set-type' ? changing_column_type_judge(act, context) : null),
    page: {
        explanation: `Most changes of type write the whole table and its indexes anew under an ACCESS EXCLUSIVE lock: 3.5 to 5.7 seconds for two million rows. So do integer to bigint, a shorter varchar, text to varchar(50), another scale of a numeric, less precision of a time, and whatever USING works out.

Some changes are a note in the catalogue, and we say nothing of them: a longer varchar, varchar to text and back without a length, more digits of a numeric at the same scale or none at all, cidr to inet, the same type again. \`timestamp\` to \`timestamptz\` is one of them from PostgreSQL 12 on, but only in a session whose time zone is UTC.

Even then indexes are built anew where the order changes (another collation, \`timestamp\` to \`timestamptz\`) or where an expression or a condition of the index reads the column, and checks that read the column are tried on every row.

Where the migrations do not show what the type was, we say so and assume the worst.`,
        unsafe: {
            before: 'CREATE TABLE orders (id bigint PRIMARY KEY, qty integer);',
            migrations: ['ALTER TABLE orders ALTER COLUMN qty TYPE bigint;'],
        },
        safe: {
            before: 'CREATE TABLE orders (id bigint PRIMARY KEY, qty integer);',
            migrations: [
                '-- A release that writes both columns goes out first.\nALTER TABLE orders ADD COLUMN qty_new bigint;',
                '-- Again and again with the next ids, each time in a transaction of its own.\nUPDATE orders SET qty_new = qty WHERE id BETWEEN 1 AND 5000;',
            ],
        },
    },
};
function changing_column_type_judge(act, context) {
    const { table, column } = act;
    if (isNew(context, table))
        return null;
    const change = typeChange(act, context.schema.tables.get(table), context);
    if (change.cost === 'free')
        return null;
    const parent = context.schema.tables.get(table)?.parent ?? null;
    if (parent !== null)
        return ofPartition(act, parent);
    const type = showType(act.type);
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Changes ${named(column)} of ${named(table)} to ${named(type)}: ${work(change)}, and all reads and writes of the table wait until that is done.`,
        how: recipe(change),
        sql: change.cost === 'rewrite' ? stepByStep(act, type) : '',
        about: { table, columns: [column], type, expression: showExpression(act.using) },
    });
}
function ofPartition({ table, column }, parent) {
    return {
        hazard: 'fails',
        lock: null,
        blocks: 'none',
        tables: [table],
        what: `Fails: ${named(table)} is a partition, and the type of ${named(column)} can only be changed on ${named(parent)}, for all of its partitions at once.`,
        how: 'Add a new column to the partitioned table, fill it in batches, and let the code change over.',
        sql: '',
        about: { table, columns: [column] },
    };
}
function work(change) {
    if (change.cost === 'index')
        return `index ${namedAll(change.names)} is built anew`;
    if (change.cost === 'check')
        return `every row is tried against ${namedAll(change.names)} again`;
    if (change.why === 'timezone') {
        return 'the table is written anew, unless the session runs in UTC (from PostgreSQL 12 on)';
    }
    return change.why === 'cast'
        ? 'the table is written anew'
        : 'the table is written anew for most types (type before unknown)';
}
function recipe(change) {
    if (change.cost === 'index') {
        return 'Drop the index concurrently before, and build it concurrently afterwards; or build its successor on a new column first.';
    }
    if (change.cost === 'check') {
        return 'Drop the check before, and add it again as NOT VALID afterwards; validate it in another migration.';
    }
    return change.why === 'timezone'
        ? "Run SET timezone = 'UTC' before it in the migration, on PostgreSQL 12 and later, when the values are in UTC; otherwise add a new column and fill it in batches."
        : 'Add a new column, write to both, fill it in batches, and let the code change over.';
}
function stepByStep({ table, column, using }, type) {
    const next = sqlName(`${column}_new`);
    const value = showExpression(using) ?? sqlName(column);
    return [
        `ALTER TABLE ${sqlName(table)} ADD COLUMN ${next} ${type};`,
        '-- keep both in step with a trigger, or in the code; then, in batches and each in a transaction of its own:',
        `UPDATE ${sqlName(table)} SET ${next} = ${value} WHERE id BETWEEN 1 AND 10000;`,
        `-- when all is filled, let the code read ${next}, and drop ${sqlName(column)} in a later release`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/constraint-missing-not-valid.js







/** ADD CHECK that looks at every row, and NOT VALID with VALIDATE in one transaction. */
const constraintMissingNotValid = {
    id: 'constraint-missing-not-valid',
    title: 'A constraint is checked on every row under the lock that adds it',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind === 'add-constraint' && act.constraint.type === 'check')
            return ofCheck(act, context);
        if (act.kind === 'validate-constraint')
            return ofValidate(act, context);
        return act.kind === 'enforce-constraint' ? ofEnforce(act, context) : null;
    },
    page: {
        explanation: `ADD CHECK reads the whole table under an ACCESS EXCLUSIVE lock: nobody reads or writes until it is done. Two million rows took 0.2 seconds, and as much longer as the table is larger.

With NOT VALID nothing is read: new rows are checked from then on. VALIDATE CONSTRAINT reads the old rows later under a lock that stops nobody.

The two must not share a transaction. A lock is kept until its transaction ends, so a VALIDATE beside the ADD reads the table under the strong lock of the ADD, and nothing is won.`,
        unsafe: {
            migrations: ['ALTER TABLE orders ADD CONSTRAINT orders_qty_positive CHECK (qty > 0);'],
        },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD CONSTRAINT orders_qty_positive CHECK (qty > 0) NOT VALID;',
                'ALTER TABLE orders VALIDATE CONSTRAINT orders_qty_positive;',
            ],
        },
    },
};
function ofCheck({ table, constraint }, context) {
    if (constraint.isNotValid || !constraint.isEnforced || isNew(context, table))
        return null;
    const name = constraint.name ?? madeName(table, [], 'check');
    const expression = showExpression(constraint.expression);
    const first = columnsFirst(context, table, columnsRead([constraint.expression]));
    const made = `ALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${sqlName(name)} CHECK (${expression ?? 'condition'}) NOT VALID`;
    const added = ownConstraintNotValid(context) ?? `${first}${made}`;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Checks every row of ${named(table)} and blocks all reads and writes of it until it is done; the time grows with the table.`,
        how: 'Add it NOT VALID, and validate it in another migration, so in another transaction.',
        sql: `${added};\n-- in the next migration:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${sqlName(name)};`,
        about: { table, columns: [], name: constraint.name, expression },
    });
}
/** VALIDATE after the NOT VALID of the same transaction or statement. */
function ofValidate({ table, name }, context) {
    const beside = context.statement.some((act) => act.kind === 'add-constraint' && act.constraint.name === name);
    const isHere = beside || context.addedHere.has(`${table}.${name}`);
    if (!isHere || isNew(context, table))
        return null;
    const lock = stronger(context.held?.mode ?? null, context.locks.get(table) ?? null);
    if (blockedBy(lock) === 'none')
        return null;
    const waits = blockedBy(lock) === 'reads' ? 'all reads and writes of it wait' : 'every write to it waits';
    return rule_long({
        lock,
        blocks: blockedBy(lock),
        tables: [table],
        what: `Validates constraint ${named(name)} in the transaction that added it: the lock of the first step is still held, so ${waits} while every row of ${named(table)} is checked.`,
        how: 'Validate it in another migration, so in another transaction.',
        sql: `-- in a migration of its own:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${sqlName(name)};`,
        about: { table, name },
    });
}
/** ALTER CONSTRAINT … ENFORCED of 18. */
function ofEnforce({ table, name }, context) {
    if (isNew(context, table))
        return null;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Enforces constraint ${named(name)}: every row of ${named(table)} is checked, and reads and writes of it wait until that is done.`,
        how: 'Add the constraint anew as NOT VALID, validate it in another migration, and drop the old one.',
        sql: '',
        about: { table, name },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/disallowed-unique-constraint.js




/** ADD UNIQUE and ADD COLUMN … UNIQUE, which build their index under the strongest lock. */
const disallowedUniqueConstraint = {
    id: 'disallowed-unique-constraint',
    title: 'A unique constraint builds its index while nobody can read',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind === 'add-constraint' && act.constraint.type === 'unique') {
            const { columns, name, index } = act.constraint;
            return index === null ? disallowed_unique_constraint_found({ table: act.table, columns, name }, context) : null;
        }
        if (act.kind !== 'add-column')
            return null;
        const unique = act.column.constraints.find(({ type }) => type === 'unique');
        if (unique === undefined)
            return null;
        return disallowed_unique_constraint_found({ table: act.table, columns: [act.column.name], name: unique.name }, context);
    },
    page: {
        explanation: `ADD UNIQUE builds an index, and unlike CREATE INDEX it does so under an ACCESS EXCLUSIVE lock: nobody reads or writes until it is built. Two million rows took 0.7 seconds. UNIQUE at a column that is added does the same, even while the column holds nothing but NULL.

Build a unique index concurrently first. ADD CONSTRAINT … USING INDEX then makes it the constraint in a moment (3 ms).`,
        unsafe: { migrations: ['ALTER TABLE orders ADD CONSTRAINT orders_ref_key UNIQUE (ref);'] },
        safe: {
            migrations: [
                'CREATE UNIQUE INDEX CONCURRENTLY orders_ref_key ON orders (ref);',
                'ALTER TABLE orders ADD CONSTRAINT orders_ref_key UNIQUE USING INDEX orders_ref_key;',
            ],
        },
    },
};
function disallowed_unique_constraint_found({ table, columns, name }, context) {
    if (isNew(context, table))
        return null;
    const key = sqlName(name ?? madeName(table, columns, 'key'));
    const isPartitioned = context.schema.tables.get(table)?.partitionBy != null;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Builds a unique index on ${named(table)} and blocks all reads and writes of it until it is built; the time grows with the table.`,
        how: isPartitioned
            ? 'Make a unique index on the partitioned table only (ON ONLY), build one concurrently on each partition outside a transaction, and attach them.'
            : 'Build the index concurrently, in a migration of its own, outside a transaction; then make it the constraint.',
        sql: isPartitioned
            ? ''
            : `${columnsFirst(context, table, columns)}CREATE UNIQUE INDEX CONCURRENTLY ${key} ON ${sqlName(table)} (${sqlColumns(columns)});\n-- in the next migration:\nALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${key} UNIQUE USING INDEX ${key};`,
        about: { table, columns, name, isUnique: true },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/explicit-lock.js



/** LOCK TABLE in a mode that others wait for. */
const explicitLock = {
    id: 'explicit-lock',
    title: 'A table is locked by hand',
    hazards: ['queue', 'fails'],
    judge: (act, context) => {
        if (act.kind !== 'lock-table' || blockedBy(act.mode) === 'none')
            return null;
        const tables = act.tables.filter((table) => !isNew(context, table));
        if (tables.length === 0)
            return null;
        const isRefused = context.transaction === 'none';
        const blocks = blockedBy(act.mode);
        const waits = blocks === 'reads' ? 'all reads and writes' : 'every write';
        return {
            hazard: isRefused ? 'fails' : 'queue',
            lock: act.mode,
            blocks,
            tables,
            what: isRefused
                ? 'Fails: LOCK TABLE can only be used in a transaction, and the migration runs in none.'
                : `Locks ${namedAll(tables)} in ${act.mode} mode: ${waits} of it wait until the transaction ends.`,
            how: 'Leave it out: each statement takes the lock it needs.',
            sql: '',
            about: { table: tables[0] ?? '' },
        };
    },
    page: {
        explanation: `LOCK TABLE without a mode is ACCESS EXCLUSIVE: nobody reads or writes until the transaction ends. SHARE, SHARE ROW EXCLUSIVE and EXCLUSIVE stop writes. Each statement takes the weakest lock that will do by itself, so a lock by hand only makes it longer or stronger.`,
        unsafe: {
            migrations: ['LOCK TABLE orders;\nALTER TABLE orders ADD COLUMN rank integer;'],
            inTransaction: true,
        },
        safe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer;'], inTransaction: true },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/inline-column-constraint.js





/** ADD COLUMN with a CHECK, or with REFERENCES and a value to look up. */
const inlineColumnConstraint = {
    id: 'inline-column-constraint',
    title: 'A condition at a new column is checked on every row',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind !== 'add-column' || isNew(context, act.table))
            return null;
        const exists = act.ifNotExists && context.schema.tables.get(act.table)?.columns.has(act.column.name);
        const constraint = exists
            ? undefined
            : act.column.constraints.find((one) => isChecked(one, act, context));
        return constraint === undefined ? null : inline_column_constraint_found(act, constraint);
    },
    page: {
        explanation: `CHECK at a column that is added reads the whole table under an ACCESS EXCLUSIVE lock, although every row holds the same value: 0.2 seconds for two million rows. REFERENCES does so when the column has a default, since each row then points somewhere (0.4 seconds); without a default there is nothing to look up, and it takes a moment. UNIQUE builds an index: see disallowed-unique-constraint.

Add the column first, the constraint as NOT VALID, and validate it in another migration.`,
        unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer CHECK (rank > 0);'] },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD COLUMN rank integer;\nALTER TABLE orders ADD CONSTRAINT orders_rank_check CHECK (rank > 0) NOT VALID;',
                'ALTER TABLE orders VALIDATE CONSTRAINT orders_rank_check;',
            ],
        },
    },
};
function isChecked(constraint, { column }, { schema }) {
    if (!constraint.isEnforced || constraint.isNotValid)
        return false;
    if (constraint.type === 'check')
        return true;
    const value = column.default ?? schema.domains.get(column.type.name)?.default ?? null;
    const hasValue = value !== null || column.hasDefault || column.counts !== null || column.generated !== null;
    return constraint.type === 'foreign-key' && hasValue;
}
function inline_column_constraint_found({ table, column }, constraint) {
    const isCheck = constraint.type === 'check';
    const other = constraint.references?.table ?? null;
    const name = constraint.name ?? `${table}_${column.name}_${isCheck ? 'check' : 'fkey'}`;
    const alter = `ALTER TABLE ${sqlName(table)}`;
    const expression = showExpression(constraint.expression);
    const keys = constraint.references?.columns ?? [];
    const keyOptions = constraint.references?.options ?? '';
    const condition = isCheck
        ? `CHECK (${expression ?? 'condition'})`
        : `FOREIGN KEY (${sqlName(column.name)}) REFERENCES ${sqlName(other ?? '')}${keys.length === 0 ? '' : ` (${sqlColumns(keys)})`}${keyOptions}`;
    const value = showExpression(column.default);
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table, ...(other === null || other === table ? [] : [other])],
        what: `Checks every row of ${named(table)} for the ${isCheck ? 'condition' : 'foreign key'} at the new column ${named(column.name)}, and blocks all reads and writes of it until that is done.`,
        how: 'Add the column without it, then the constraint as NOT VALID, and validate it in another migration.',
        sql: `${alter} ADD COLUMN ${sqlName(column.name)} ${showType(column.type)}${value === null ? '' : ` DEFAULT ${value}`};\n${alter} ADD CONSTRAINT ${sqlName(name)} ${condition} NOT VALID;\n-- in the next migration:\n${alter} VALIDATE CONSTRAINT ${sqlName(name)};`,
        about: {
            table,
            columns: [column.name],
            name: constraint.name,
            otherTable: other,
            otherColumns: keys,
            keyOptions,
            type: showType(column.type),
            expression,
            default: value,
        },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/is-bounded.js

/**
 * Whether a statement takes few rows: by a LIMIT, or by values or a narrow range of a key. A key is what a unique index is on,
 * or what is named like one; a state or a type is none, many rows share it. In a loop without COMMIT few rows become many.
 */
function isBounded({ bounds, table, isOnly }, context) {
    const isEmptyItself = isOnly && context.schema.tables.get(table)?.partitionBy != null;
    if (isEmptyItself)
        return true;
    if (context.isLooped)
        return false;
    if (bounds.isLimited)
        return true;
    const indexes = firstOf(context.schema.tables.get(table)?.indexes ?? []).flatMap((name) => context.schema.indexes.get(name) ?? []);
    const unique = indexes.filter(({ isUnique }) => isUnique);
    const isOne = unique.some(({ columns }) => columns.length > 0 && columns.every((column) => bounds.equals.includes(column)));
    if (isOne || bounds.equals.some((column) => namedLikeKey.test(column)))
        return true;
    return bounds.within.some((column) => rangeable.test(column) || unique.some(({ columns }) => columns[0] === column));
}
/** Names of columns that pick out one thing: `id`, `order_id`, `uuid`, `slug`, `email`. */
const namedLikeKey = /^(?:id|ctid|oid|key|slug|uuid|guid|email|username|login|token|sku|code|name|number|ref|reference|iban|isbn|version(?:_num)?)$|(?:_|[a-z](?=I))(?:id|Id|ID|key|uuid|guid|slug|code|email|name|number|token|ref)$/;
/** Names of columns that count rows. */
const rangeable = /^(?:id|ctid|number|seq|position)$|_(?:id|number|seq)$|[a-z]Id$/;

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/large-data-change.js






/** UPDATE, DELETE and others whose number of rows nothing bounds. */
const largeDataChange = {
    id: 'large-data-change',
    title: 'All rows are changed in one transaction',
    hazards: ['long'],
    judge: (act, context) => (act.kind === 'change-rows' ? large_data_change_judge(act, context) : null),
    page: {
        explanation: `UPDATE and DELETE lock each row they touch until the transaction ends. Whoever writes to one of these rows waits: up to 23 seconds while two million rows were updated, and the table grew by a copy of each row. Reads go on, unless the transaction also changes the table itself.

Change the rows in batches by key or with LIMIT, each in a transaction of its own, outside of the migration's. What counts as a batch: values or a narrow range of a key, a LIMIT, a list of rows. A condition on anything else, such as \`state IS NULL\`, can be true for all of them. A loop in one transaction is no batch, however few rows each turn takes.`,
        unsafe: { migrations: ["UPDATE orders SET note = '';"] },
        safe: { migrations: ["UPDATE orders SET note = '' WHERE id BETWEEN 1 AND 10000;"] },
    },
};
function large_data_change_judge(act, context) {
    const { verb, table } = act;
    if (isNew(context, table) || isBounded(act, context))
        return null;
    const reach = context.isLooped
        ? `every row of ${named(table)} that it matches, in a loop of one transaction`
        : `every row of ${named(table)} that it matches, however many there are`;
    const does = verb === 'SELECT FOR UPDATE' ? 'locks' : 'changes and locks';
    const own = ownInBatches(context, large_data_change_keyOf(table, context));
    const name = sqlName(table);
    const limited = `-- the statement, with this in its condition:\n--   id IN (SELECT id FROM ${name} WHERE … ORDER BY id LIMIT 5000)`;
    const batch = own === null ? limited : `${own};`;
    return rule_long({
        lock: null,
        blocks: 'writes',
        tables: [table],
        what: `${verb} ${does} ${reach}: whoever writes to one of them waits until the transaction ends.`,
        how: context.isLooped
            ? 'Let the loop COMMIT after each batch, which works where nothing around it opened a transaction.'
            : 'Do it in batches of some thousand rows, each in a transaction of its own, outside of the migration.',
        sql: !context.isLooped && (verb === 'UPDATE' || verb === 'DELETE')
            ? `-- again and again until no row is left, each in a transaction of its own:\n${batch}`
            : '',
        about: { table },
    });
}
/** The first column of the primary key; `id` where it is not known. */
function large_data_change_keyOf(table, { schema }) {
    for (const { type, columns } of firstOf(schema.tables.get(table)?.constraints.values() ?? [])) {
        if (type === 'primary-key')
            return columns[0] ?? 'id';
    }
    return 'id';
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/long-lock-in-transaction.js





/** Work that takes long by itself and stops nobody, while the transaction holds a lock that stops others. */
const longLockInTransaction = {
    id: 'long-lock-in-transaction',
    title: 'A lock is held while something else takes its time',
    hazards: ['long'],
    judge: (act, context) => {
        const work = workOf(act, context);
        return work === null ? null : long_lock_in_transaction_found(act, work, context);
    },
    page: {
        explanation: `A lock is kept until its transaction ends, however short the statement was that took it. ADD COLUMN is done in 2 ms; with an UPDATE of the same two million rows behind it in the same transaction, nobody could read the table for 27 seconds.

The same goes for a validation, a copy of rows, a refresh, or a pause behind any statement that locks a table, on whatever table the work is. Most tools run a migration in one transaction: one step a migration is the way out. What builds an index or reads a table under a lock of its own has a finding of its own, which then says that the older lock is held as well.`,
        unsafe: {
            migrations: ['ALTER TABLE orders ADD COLUMN rank integer;\nUPDATE orders SET rank = 0;'],
            inTransaction: true,
        },
        safe: {
            migrations: [
                'ALTER TABLE orders ADD COLUMN rank integer;',
                'UPDATE orders SET rank = 0 WHERE id BETWEEN 1 AND 10000;',
            ],
            inTransaction: true,
        },
    },
};
function long_lock_in_transaction_found(act, work, context) {
    const tables = 'table' in act && act.table !== null ? [act.table] : [];
    const own = stronger(null, context.locks.get(tables[0] ?? '') ?? null);
    const { held } = context;
    const lock = stronger(held?.mode ?? null, own);
    if (lock === null || blockedBy(lock) === 'none')
        return null;
    const waits = blockedBy(lock) === 'reads' ? 'all reads and writes' : 'every write';
    const since = held === null ? 'by the same statement' : `since ${whereTaken(held, context.path)}`;
    const on = held?.table ?? tables[0] ?? '';
    return rule_long({
        lock,
        blocks: blockedBy(lock),
        tables: [...new Set([on, ...tables])],
        what: `${work} while the transaction holds ${aLock(lock)} on ${named(on)} (${since}): ${waits} of it wait until the transaction ends.`,
        how: 'Do the two in migrations of their own, so that the lock ends with the first.',
        sql: '',
        about: { table: on, otherTable: tables[0] ?? null },
    });
}
/** What takes long and has no lock of its own that we would warn of; as the begin of a sentence. */
function workOf(act, context) {
    if (act.kind === 'change-rows')
        return ofChange(act, context);
    if (act.kind === 'read-rows')
        return ofReading(act, context);
    if (act.kind === 'validate-constraint') {
        const isHere = context.addedHere.has(`${act.table}.${act.name}`) ||
            context.statement.some((other) => other.kind === 'add-constraint' && other.constraint.name === act.name);
        if (isHere || isNew(context, act.table))
            return null;
        return `Checks every row of ${named(act.table)}`;
    }
    if (act.kind === 'refresh' && act.isConcurrent && !isNew(context, act.view)) {
        return `Works out the view ${named(act.view)}`;
    }
    return null;
}
function ofChange(act, context) {
    if (isNew(context, act.table) || isBounded(act, context))
        return null;
    return `Changes every row of ${named(act.table)} that it matches, however many there are,`;
}
function ofReading(act, context) {
    if (act.why === 'sleep')
        return 'Pauses';
    const table = act.tables.find((name) => isRead(name, context));
    if (table === undefined)
        return null;
    if (act.why === 'analyze')
        return `Takes samples of ${named(table)}`;
    return act.why === 'copy' ? `Copies rows of ${named(table)}` : `Reads rows of ${named(table)}`;
}
/** Catalogues and what a query only calls a table are small. */
function isRead(name, context) {
    return !/^(?:pg_|information_schema)/.test(name) && !catalogue.has(name) && !isNew(context, name);
}
const catalogue = new Set([
    'columns',
    'tables',
    'table_constraints',
    'key_column_usage',
    'constraint_column_usage',
    'referential_constraints',
    'schemata',
    'routines',
    'triggers',
    'views',
    'sequences',
]);

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/primary-key-using-nullable-index.js



/** PRIMARY KEY USING INDEX over a column that may be NULL. */
const primaryKeyUsingNullableIndex = {
    id: 'primary-key-using-nullable-index',
    title: 'A primary key over a column that may be NULL reads the whole table',
    hazards: ['long', 'queue', 'advice'],
    judge: (act, context) => act.kind === 'add-constraint' && act.constraint.type === 'primary-key'
        ? primary_key_using_nullable_index_judge(act, context)
        : null,
    page: {
        explanation: `ADD PRIMARY KEY USING INDEX takes a moment, unless a column of the index may be NULL: then it is made NOT NULL first, and for that the server reads the whole table under an ACCESS EXCLUSIVE lock (0.1 to 0.3 seconds for two million narrow rows on 12 and later, 0.07 on 10 and 11, where we count it as brief).

Make the columns NOT NULL before, the way that does not read under the lock.`,
        unsafe: {
            before: 'CREATE TABLE orders (id bigint); CREATE UNIQUE INDEX orders_pkey ON orders (id);',
            migrations: [
                'ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;',
            ],
        },
        safe: {
            before: 'CREATE TABLE orders (id bigint NOT NULL); CREATE UNIQUE INDEX orders_pkey ON orders (id);',
            migrations: [
                'ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;',
            ],
        },
    },
};
function primary_key_using_nullable_index_judge({ table: name, constraint }, context) {
    if (constraint.index === null || isNew(context, name))
        return null;
    const index = context.schema.indexes.get(constraint.index);
    const table = context.schema.tables.get(name);
    if (index === undefined)
        return unknownIndex(name, constraint.index);
    const nullable = index.columns.filter((column) => !isProvenNotNull(table, column, context.version));
    if (nullable.length === 0)
        return null;
    const isKnown = nullable.every((column) => table?.columns.has(column));
    if (!isKnown)
        return unknownIndex(name, constraint.index);
    return {
        hazard: context.version >= firstVersionOfSlowScan ? 'long' : 'queue',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [name],
        what: `Reads all of ${named(name)} to see that ${namedAll(nullable)} is never NULL, and blocks all reads and writes of it meanwhile; the time grows with the table.`,
        how: 'Make the column NOT NULL first: with a check that is added NOT VALID and validated in another migration.',
        sql: nullable
            .map((column) => {
            const check = sqlName(`${name}_${column}_not_null`);
            const alter = `ALTER TABLE ${sqlName(name)}`;
            return `${alter} ADD CONSTRAINT ${check} CHECK (${sqlName(column)} IS NOT NULL) NOT VALID;\n-- in the next migration:\n${alter} VALIDATE CONSTRAINT ${check};\n-- in the one after it, before the primary key:\n${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL;`;
        })
            .join('\n'),
        about: { table: name, columns: nullable, name: constraint.index },
    };
}
/** Before, the scan was measured to be about as quick as no scan. */
const firstVersionOfSlowScan = 12;
function unknownIndex(table, index) {
    return {
        hazard: 'advice',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Is quick where every column of index ${named(index)} is NOT NULL; where one is not, all of ${named(table)} is read while reads and writes of it wait. The columns are not known here.`,
        how: 'See that the columns are NOT NULL.',
        sql: '',
        about: { table, name: index },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/refresh-not-concurrent.js




/** REFRESH MATERIALIZED VIEW without CONCURRENTLY. */
const refreshNotConcurrent = {
    id: 'refresh-not-concurrent',
    title: 'A materialized view cannot be read while it is refreshed',
    hazards: ['long'],
    judge: (act, context) => (act.kind === 'refresh' ? refresh_not_concurrent_judge(act, context) : null),
    page: {
        explanation: `REFRESH MATERIALIZED VIEW takes an ACCESS EXCLUSIVE lock on the view, and nobody reads it until its query has run again: 0.8 seconds over two million rows.

REFRESH MATERIALIZED VIEW CONCURRENTLY lets people read meanwhile, and may run in a transaction. It needs a unique index on the view, over columns and all rows, and takes longer.`,
        unsafe: { migrations: ['REFRESH MATERIALIZED VIEW order_stats;'] },
        safe: { migrations: ['REFRESH MATERIALIZED VIEW CONCURRENTLY order_stats;'] },
    },
};
function refresh_not_concurrent_judge({ view, isConcurrent, withData }, context) {
    if (isNew(context, view) || isConcurrent || !withData)
        return null;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [view],
        what: `Works out the view ${named(view)} anew, and blocks all reads of it until that is done.`,
        how: 'Refresh it concurrently; for that it needs a unique index over columns and all rows.',
        sql: `${hasUniqueIndex(view, context) ? '' : `-- once before: CREATE UNIQUE INDEX CONCURRENTLY ON ${sqlName(view)} (…);\n`}REFRESH MATERIALIZED VIEW CONCURRENTLY ${sqlName(view)};`,
        about: { table: view },
    });
}
function hasUniqueIndex(view, { schema }) {
    const indexes = firstOf(schema.tables.get(view)?.indexes ?? []);
    return indexes.some((name) => schema.indexes.get(name)?.isUnique === true);
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/renaming.js


/** RENAME COLUMN. */
const renamingColumn = {
    id: 'renaming-column',
    title: 'A column gets another name',
    hazards: ['compatibility'],
    judge: (act, context) => act.kind === 'rename' && act.of === 'column' ? ofColumn(act, context) : null,
    page: {
        explanation: `The work is done in 3 ms. But the code that runs knows the old name and the code that comes knows the new one, and while a deploy goes on both run: one of the two fails.

Add the new column, write to both, fill it, read from the new one, and drop the old one in a later release; or leave the name in the database, and change it in the code only.`,
        unsafe: { migrations: ['ALTER TABLE orders RENAME COLUMN note TO remark;'] },
        safe: { migrations: ['ALTER TABLE orders ADD COLUMN remark text;'] },
    },
};
/** RENAME of a table. */
const renamingTable = {
    id: 'renaming-table',
    title: 'A table gets another name',
    hazards: ['compatibility'],
    judge: (act, context) => act.kind === 'rename' && act.of === 'table' ? renaming_ofTable(act, context) : null,
    page: {
        explanation: `The work is done in 3 ms. But the code that runs knows the old name and the code that comes knows the new one, and while a deploy goes on both run: one of the two fails.

A view with the old name, made in the same transaction, lets old code read and, as long as it is a plain view, write.`,
        unsafe: { migrations: ['ALTER TABLE orders RENAME TO purchases;'] },
        safe: { migrations: ['CREATE VIEW purchases AS SELECT * FROM orders;'] },
    },
};
function ofColumn({ table, name, newName }, context) {
    if (isNew(context, table) ||
        context.schema.tables.get(table)?.columns.get(name)?.isNew === true) {
        return null;
    }
    return {
        hazard: 'compatibility',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Renames column ${named(name)} of ${named(table)} to ${named(newName)}: code with the old name fails from then on, code with the new one before.`,
        how: 'Add the new column, write to both, fill it in batches, read the new one, and drop the old one in a later release.',
        sql: '',
        about: { table, columns: [name], name: newName },
    };
}
function renaming_ofTable({ table, newName }, context) {
    if (isNew(context, table) || context.schema.tables.get(table)?.kind === 'view')
        return null;
    return {
        hazard: 'compatibility',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Renames table ${named(table)} to ${named(newName)}: code with the old name fails from then on, code with the new one before.`,
        how: 'Make a view with the old name in the same transaction, and drop it when no code uses it any more.',
        sql: `BEGIN;\nALTER TABLE ${sqlName(table)} RENAME TO ${sqlName(newName)};\nCREATE VIEW ${sqlName(table)} AS SELECT * FROM ${sqlName(newName)};\nCOMMIT;`,
        about: { table, otherTable: newName },
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/require-concurrent-index-deletion.js


/** DROP INDEX without CONCURRENTLY. */
const requireConcurrentIndexDeletion = {
    id: 'require-concurrent-index-deletion',
    title: 'Dropping an index locks its table',
    hazards: ['queue'],
    judge: (act, context) => {
        if (act.kind !== 'drop-index' || act.isConcurrent)
            return null;
        const table = context.schema.indexes.get(act.index)?.table;
        if (table !== undefined && isNew(context, table))
            return null;
        const on = table === undefined ? 'the table of it' : named(table);
        return {
            hazard: 'queue',
            lock: 'ACCESS EXCLUSIVE',
            blocks: 'reads',
            tables: table === undefined ? [] : [table],
            what: `Drops index ${named(act.index)}: a moment's work, but it waits for every open transaction on ${on}, and all reads and writes wait behind it.`,
            how: 'Drop it concurrently, in a migration of its own, outside a transaction.',
            sql: `DROP INDEX CONCURRENTLY IF EXISTS ${sqlName(act.index)};`,
            about: { table: table ?? '', name: act.index },
        };
    },
    page: {
        explanation: `DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of the index. The work is done in milliseconds (4 ms for two million rows), but the lock is not had before every transaction that uses the table has ended, and everybody else queues behind it: a report that runs for ten minutes makes it ten minutes without reads and writes.

DROP INDEX CONCURRENTLY waits without standing in the way of anybody. It cannot run in a transaction, and drops neither the index of a constraint nor one of a partitioned table.`,
        unsafe: { migrations: ['DROP INDEX orders_status_idx;'] },
        safe: { migrations: ['DROP INDEX CONCURRENTLY orders_status_idx;'] },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/require-concurrent-partition-detach.js


const firstVersion = 14;
/** DETACH PARTITION without CONCURRENTLY where the server has it. */
const requireConcurrentPartitionDetach = {
    id: 'require-concurrent-partition-detach',
    title: 'Detaching a partition locks the whole table',
    hazards: ['queue'],
    judge: (act, context) => {
        if (act.kind !== 'detach-partition' || act.how !== 'plain')
            return null;
        if (context.version < firstVersion || isNew(context, act.table))
            return null;
        const { table, partition } = act;
        return {
            hazard: 'queue',
            lock: 'ACCESS EXCLUSIVE',
            blocks: 'reads',
            tables: [table, partition],
            what: `Detaches ${named(partition)}: a moment's work, but it waits for every open transaction on ${named(table)}, and all reads and writes wait behind it.`,
            how: 'Detach it concurrently, in a migration of its own, outside a transaction.',
            sql: `ALTER TABLE ${sqlName(table)} DETACH PARTITION ${sqlName(partition)} CONCURRENTLY;`,
            about: { table, otherTable: partition },
        };
    },
    page: {
        explanation: `DETACH PARTITION takes an ACCESS EXCLUSIVE lock on the partitioned table and on the partition. The work is done in milliseconds, but the lock waits for every transaction that uses the table, and all others queue behind it.

From PostgreSQL 14 on there is CONCURRENTLY, which takes a lock on the partitioned table that stops nobody, and a short one on the partition. It cannot run in a transaction, and does not work on a table with a default partition. Where it is interrupted, DETACH PARTITION … FINALIZE ends it.`,
        unsafe: { migrations: ['ALTER TABLE events DETACH PARTITION events_2020;'] },
        safe: { migrations: ['ALTER TABLE events DETACH PARTITION events_2020 CONCURRENTLY;'] },
    },
};

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/require-concurrent-reindex.js



/** REINDEX without CONCURRENTLY. */
const requireConcurrentReindex = {
    id: 'require-concurrent-reindex',
    title: 'An index is built anew while nobody can use it',
    hazards: ['long'],
    judge: (act, context) => (act.kind === 'reindex' ? require_concurrent_reindex_judge(act, context) : null),
    page: {
        explanation: `REINDEX locks the table against writes (SHARE) and the index against everything (ACCESS EXCLUSIVE). Reads wait too: whoever plans a query on the table looks at all of its indexes. With two million rows, lookups by key were stopped for 1.7 seconds.

REINDEX CONCURRENTLY (PostgreSQL 12 and later) stops nobody. It cannot run in a transaction.`,
        unsafe: { migrations: ['REINDEX TABLE orders;'] },
        safe: { migrations: ['REINDEX TABLE CONCURRENTLY orders;'] },
    },
};
function require_concurrent_reindex_judge(act, context) {
    if (act.isConcurrent || act.of === 'system')
        return null;
    const table = act.of === 'index' ? context.schema.indexes.get(act.name)?.table : act.name;
    const isOfTable = act.of === 'index' || act.of === 'table';
    if (isOfTable && table !== undefined && isNew(context, table))
        return null;
    const on = isOfTable ? `${act.of} ${named(act.name)}` : `all tables of the ${act.of}`;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: isOfTable && table !== undefined ? [table] : [],
        what: `Builds ${isOfTable ? '' : 'the indexes of '}${on} anew; until that is done, writes wait for the table, and reads for the index.`,
        how: context.version >= 12
            ? 'Do it concurrently, in a migration of its own, outside a transaction.'
            : 'Build another index concurrently outside a transaction, then drop the old one concurrently: before 12 there is no REINDEX CONCURRENTLY.',
        sql: context.version >= 12
            ? `REINDEX ${act.of.toUpperCase()} CONCURRENTLY ${sqlName(act.name)};`
            : '',
        about: { table: table ?? '', name: act.name },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules/table-rewrite.js



/** CLUSTER, VACUUM FULL and others that write a table anew. */
const tableRewrite = {
    id: 'table-rewrite',
    title: 'A table is written anew while nobody can read',
    hazards: ['long'],
    judge: (act, context) => {
        if (act.kind === 'rewrite-table')
            return table_rewrite_ofTable(act, context);
        return act.kind === 'set-expression' ? ofExpression(act, context) : null;
    },
    page: {
        explanation: `CLUSTER, VACUUM FULL, SET LOGGED, SET UNLOGGED, SET TABLESPACE and SET ACCESS METHOD copy the whole table under an ACCESS EXCLUSIVE lock: nobody reads or writes until the copy is done. Two million rows took 1.2 to 3.2 seconds.

To give space back, the extensions pg_repack and pg_squeeze do the same beside the running table. VACUUM without FULL stops nobody. SET LOGGED on a table that is logged does nothing.`,
        unsafe: { migrations: ['VACUUM FULL orders;'] },
        safe: { migrations: ['VACUUM orders;'] },
    },
};
function table_rewrite_ofTable(act, context) {
    const name = act.ofIndex ? context.schema.indexes.get(act.table ?? '')?.table : act.table;
    if (name != null && (isNew(context, name) || isAlready(act, name, context)))
        return null;
    const on = act.table === null ? 'every table it is meant for' : named(act.table);
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: name == null ? [] : [name],
        what: `${act.how} writes all of ${on} anew and blocks all reads and writes until that is done; the time grows with the table.`,
        how: table_rewrite_recipes[act.how],
        sql: '',
        about: { table: name ?? '', name: act.to },
    });
}
const table_rewrite_recipes = {
    CLUSTER: 'Use pg_repack with an order, which works beside the running table.',
    'VACUUM FULL': 'Use pg_repack, which works beside the running table; or a plain VACUUM, which makes the space usable again.',
    'SET LOGGED': 'Do it while nobody uses the table, or copy it into a new table in batches and swap the two.',
    'SET UNLOGGED': 'Do it while nobody uses the table, or copy it into a new table in batches and swap the two.',
    'SET TABLESPACE': 'Use pg_repack with a tablespace, which works beside the running table.',
    'SET ACCESS METHOD': 'Do it while nobody uses the table, or copy it into a new table in batches and swap the two.',
};
/** Whether the table is known to be as it is asked to be. */
function isAlready({ how, to }, name, { schema }) {
    const persistence = schema.tables.get(name)?.persistence ?? null;
    if (how === 'SET LOGGED')
        return persistence === 'permanent';
    if (how === 'SET UNLOGGED')
        return persistence === 'unlogged';
    if (how === 'SET TABLESPACE')
        return persistence !== null && to === 'pg_default';
    return how === 'SET ACCESS METHOD' && persistence !== null && to === 'heap';
}
/** SET EXPRESSION of a generated column (17): free where the column is virtual. */
function ofExpression({ table, column }, context) {
    const generated = context.schema.tables.get(table)?.columns.get(column)?.isGenerated;
    if (isNew(context, table) || generated === 'virtual')
        return null;
    return rule_long({
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [table],
        what: `Works out ${named(column)} anew for every row of ${named(table)}, and blocks all reads and writes of it until the table is written.`,
        how: 'Add a new column, fill it in batches, and let the code change over.',
        sql: '',
        about: { table, columns: [column] },
    });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/rules.js































/** All rules that look at one statement, in the order of the documentation. */
const rules = [
    requireConcurrentIndexCreation,
    requireConcurrentIndexDeletion,
    requireConcurrentReindex,
    banConcurrentInTransaction,
    cannotRunInTransaction,
    addingForeignKeyConstraint,
    constraintMissingNotValid,
    disallowedUniqueConstraint,
    addingSerialPrimaryKeyField,
    primaryKeyUsingNullableIndex,
    addingExclusionConstraint,
    addingFieldWithDefault,
    addingAutoIncrementField,
    addingConstrainedDomainField,
    inlineColumnConstraint,
    addingRequiredField,
    addingNotNullableField,
    changingColumnType,
    tableRewrite,
    longLockInTransaction,
    largeDataChange,
    requireConcurrentPartitionDetach,
    attachPartitionUnchecked,
    refreshNotConcurrent,
    explicitLock,
    alterDomainValidates,
    banDropTable,
    banDropColumn,
    banTruncateCascade,
    banTruncate,
    banDropDatabase,
    renamingColumn,
    renamingTable,
];

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/inlined-function.js


/**
 * A function in SQL that was declared volatile, or not at all, but is one SELECT of something steady: the server puts the SELECT
 * in the place of the call, and looks at that. Every other act is left as it is.
 */
function withoutCall(act, parser) {
    if (act.kind !== 'create-function' || !act.isSql || act.volatility !== 'volatile')
        return act;
    const [only, ...more] = parser.readBody(act.statement).statements;
    const select = more.length > 0 ? undefined : pick(only?.node, 'SelectStmt');
    if (select === undefined || select.fromClause !== undefined || !inlined_function_isSteady(select))
        return act;
    return { ...act, volatility: 'stable' };
}
function inlined_function_isSteady(select) {
    for (const [kind, shape] of nodesWithin(select)) {
        if (kind === 'SubLink')
            return false;
        if (kind !== 'FuncCall' || !('funcname' in shape) || !Array.isArray(shape.funcname))
            continue;
        if (!steadyFunctions.has(strings(shape.funcname).at(-1) ?? ''))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/schema.js
/** A database of which nothing is known. */
function emptySchema() {
    return {
        tables: new Map(),
        indexes: new Map(),
        domains: new Map(),
        usersOfTypes: new Map(),
        functions: new Map(),
        copied: 0,
    };
}
/** A table of which nothing but the name is known. */
function tableNamed(name, known = {}) {
    return {
        name,
        kind: 'table',
        isNew: false,
        isWhole: false,
        persistence: null,
        columns: new Map(),
        constraints: new Map(),
        indexes: new Set(),
        partitionBy: null,
        partitions: new Set(),
        defaultPartition: null,
        parent: null,
        bound: null,
        isEmptied: false,
        referencedBy: new Set(),
        ...known,
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/replay-parts.js


/** A table by name; one that was never seen is made, of which nothing else is known. */
function tableOf(schema, name) {
    const known = schema.tables.get(name);
    if (known !== undefined)
        return known;
    const made = tableNamed(name);
    schema.tables.set(name, made);
    return made;
}
/** What is remembered of a column. */
function replay_parts_columnOf(column) {
    return {
        name: column.name,
        type: column.type,
        isNotNull: column.isNotNull || column.counts !== null,
        isGenerated: column.generated,
        collation: column.collation,
    };
}
/** Remembers that a table has a column of a type. */
function noteUser(schema, type, table) {
    const users = schema.usersOfTypes.get(type.name);
    if (users === undefined)
        schema.usersOfTypes.set(type.name, new Set([table]));
    else
        users.add(table);
}
/** What is remembered of a constraint, with the name the server gives where none is written. */
function knownConstraint(schema, table, constraint) {
    const { type, index, expression, references } = constraint;
    const read = type === 'check' ? columnsRead([expression]) : [];
    const columns = read.length > 0 ? read : constraint.columns;
    const name = constraint.name ?? index ?? defaultName(schema, table, type, columns);
    return {
        name,
        type,
        columns,
        isValid: !constraint.isNotValid && constraint.isEnforced,
        expression,
        references: references?.table ?? null,
    };
}
const suffixes = {
    check: 'check',
    'foreign-key': 'fkey',
    'primary-key': 'pkey',
    unique: 'key',
    exclude: 'excl',
    'not-null': 'not_null',
};
function defaultName(schema, table, type, columns) {
    const named = type === 'primary-key' || (type === 'check' && columns.length > 1) ? [] : columns;
    if (type === 'unique' || type === 'exclude')
        return indexName(schema, table.name, named, suffixes[type]);
    return firstFree([table.name, ...named, suffixes[type]].join('_'), table.constraints);
}
/** The name the server gives to an index: `orders_customer_id_idx`, with a number where that is taken. */
function indexName(schema, table, columns, suffix) {
    const words = columns.map((column) => /^\w+/.exec(column)?.[0] ?? 'expr');
    return firstFree([table, ...words, suffix].join('_'), schema.indexes);
}
/** Beyond this many of one name nobody refers to them by it. */
const mostOfOneName = 20;
function firstFree(name, taken) {
    if (!taken.has(name))
        return name;
    for (let number = 1; number < mostOfOneName; number += 1) {
        if (!taken.has(`${name}${number}`))
            return `${name}${number}`;
    }
    return name;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/replay-create-table.js



/** Makes a table known, with what it takes from others. */
function replayCreateTable(schema, act, isChange) {
    if (act.ifNotExists && schema.tables.has(act.table))
        return;
    const sources = [
        ...act.like.map(({ table: name }) => name),
        ...act.inherits,
        ...(act.partitionOf === null ? [] : [act.partitionOf]),
    ];
    const taken = copied(schema, sources);
    const isNew = isChange || act.persistence === 'temporary';
    const table = tableNamed(act.table, {
        isNew,
        isWhole: taken.every((source) => source?.isWhole === true),
        persistence: act.persistence,
        partitionBy: act.partitionBy,
        parent: act.partitionOf,
        bound: act.bound,
        columns: new Map([
            ...taken.flatMap((source) => [...(source?.columns ?? [])]),
            ...act.columns.map((column) => [column.name, { ...replay_parts_columnOf(column), isNew }]),
        ]),
    });
    schema.tables.set(act.table, table);
    for (const { type } of table.columns.values()) {
        if (type !== null)
            noteUser(schema, type, act.table);
    }
    if (act.partitionOf !== null)
        becomePartition(schema, act.partitionOf, table);
    for (const { table: name, withIndexes, withChecks } of act.like) {
        const source = schema.tables.get(name);
        if (withIndexes)
            copyIndexes(schema, source, table);
        if (withChecks)
            copyChecks(schema, source, table);
    }
    if (act.partitionOf !== null) {
        const source = schema.tables.get(act.partitionOf);
        copyIndexes(schema, source, table);
        copyChecks(schema, source, table);
    }
    const constraints = [...act.columns.flatMap((column) => column.constraints), ...act.constraints];
    for (const constraint of constraints)
        constrain(schema, table, constraint);
}
/** Columns that tables take from others in a run: hostile texts could make them any number. Beyond that less is known. */
const mostCopied = 1_000_000;
function copied(schema, sources) {
    for (const name of sources)
        schema.copied += schema.tables.get(name)?.columns.size ?? 0;
    const isTooMuch = sources.length > 0 && schema.copied > mostCopied;
    return isTooMuch ? [undefined] : sources.map((name) => schema.tables.get(name));
}
function copyIndexes(schema, source, table) {
    for (const index of firstOf(source?.indexes ?? [])) {
        schema.copied += 1;
        if (schema.copied > mostCopied)
            break;
        const known = schema.indexes.get(index);
        if (known === undefined)
            continue;
        const name = indexName(schema, table.name, known.columns, known.isUnique ? 'key' : 'idx');
        schema.indexes.set(name, { ...known, name, table: table.name });
        table.indexes.add(name);
    }
}
function copyChecks(schema, source, table) {
    for (const [name, constraint] of firstOf(source?.constraints ?? [])) {
        schema.copied += 1;
        if (schema.copied > mostCopied)
            break;
        if (constraint.type === 'check')
            table.constraints.set(name, constraint);
    }
}
/** ATTACH PARTITION; of an index nothing is remembered. */
function replayAttach(schema, { table, partition, bound }) {
    const known = tableOf(schema, partition);
    known.bound = bound;
    becomePartition(schema, table, known);
}
function becomePartition(schema, name, partition) {
    const parent = tableOf(schema, name);
    partition.parent = name;
    parent.partitions.add(partition.name);
    if (partition.bound?.kind === 'default')
        parent.defaultPartition = partition.name;
}
function constrain(schema, table, constraint) {
    const known = knownConstraint(schema, table, constraint);
    const { name, type, columns } = known;
    // Where nobody looks at rows that are not there yet, NOT VALID does nothing.
    table.constraints.set(name, { ...known, isValid: constraint.isEnforced });
    if (known.references !== null)
        tableOf(schema, known.references).referencedBy.add(table.name);
    if (type === 'primary-key' || type === 'unique') {
        schema.indexes.set(name, { name, table: table.name, columns, reads: [], isUnique: true });
        table.indexes.add(name);
    }
    if (type !== 'primary-key' && type !== 'not-null')
        return;
    for (const key of columns) {
        const column = table.columns.get(key);
        if (column !== undefined)
            table.columns.set(key, { ...column, isNotNull: true });
    }
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/replay-rename.js


/** Moves what is known of a table, column, constraint, index or domain to its new name. */
function replayRename(schema, { of, table, name, newName }) {
    if (of === 'table' || of === 'view')
        renameTable(schema, table, newName);
    else if (of === 'column')
        renameColumn(schema, tableOf(schema, table), name, newName);
    else if (of === 'constraint')
        renameConstraint(schema, tableOf(schema, table), name, newName);
    else if (of === 'index')
        renameIndex(schema, table, newName);
    else
        move(schema.domains, table, newName);
}
function renameTable(schema, name, newName) {
    move(schema.tables, name, newName);
    const table = tableOf(schema, newName);
    for (const index of firstOf(table.indexes)) {
        const known = schema.indexes.get(index);
        if (known !== undefined)
            schema.indexes.set(index, { ...known, table: newName });
    }
    for (const partition of firstOf(table.partitions))
        tableOf(schema, partition).parent = newName;
    for (const { constraints, key, constraint } of firstOf(constraintsTo(table, schema), mostReferences)) {
        if (constraint.references === name)
            constraints.set(key, { ...constraint, references: newName });
    }
    if (table.parent === null)
        return;
    const parent = tableOf(schema, table.parent);
    parent.partitions.delete(name);
    parent.partitions.add(newName);
    if (parent.defaultPartition === name)
        parent.defaultPartition = newName;
}
/** Constraints that are looked at for whether they name a table that is renamed. */
const mostReferences = 500;
/** All constraints of the tables that refer to a table. */
function* constraintsTo({ referencedBy }, schema) {
    for (const other of referencedBy) {
        const constraints = schema.tables.get(other)?.constraints ?? new Map();
        for (const [key, constraint] of constraints)
            yield { constraints, key, constraint };
    }
}
function renameColumn(schema, table, name, newName) {
    move(table.columns, name, newName);
    const renamed = (columns) => columns.map((column) => (column === name ? newName : column));
    for (const index of firstOf(table.indexes)) {
        const known = schema.indexes.get(index);
        if (known === undefined)
            continue;
        const columns = renamed(known.columns);
        schema.indexes.set(index, { ...known, columns, reads: renamed(known.reads) });
    }
    for (const [key, constraint] of firstOf(table.constraints)) {
        table.constraints.set(key, { ...constraint, columns: renamed(constraint.columns) });
    }
}
function renameConstraint(schema, table, name, newName) {
    move(table.constraints, name, newName);
    if (schema.indexes.get(name)?.table === table.name)
        renameIndex(schema, name, newName);
}
function renameIndex(schema, name, newName) {
    const index = schema.indexes.get(name);
    if (index === undefined)
        return;
    move(schema.indexes, name, newName);
    const table = schema.tables.get(index.table);
    table?.indexes.delete(name);
    table?.indexes.add(newName);
}
function move(map, name, newName) {
    const value = map.get(name);
    if (value === undefined)
        return;
    map.delete(name);
    map.set(newName, { ...value, name: newName });
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/schema/replay-act.js





/** Brings a schema up to date with an act. `isChange`: it is of the change that is judged, what it makes is new. */
function replayAct(schema, act, isChange) {
    const replay = replays[act.kind];
    replay?.(schema, act, isChange);
}
const replays = {
    'create-table': replayCreateTable,
    'create-table-as': (schema, { table: name, ifNotExists, persistence }, isChange) => {
        if (ifNotExists && schema.tables.has(name))
            return;
        const isNew = isChange || persistence === 'temporary';
        schema.tables.set(name, tableNamed(name, { isNew, persistence }));
    },
    'create-view': (schema, { view: name, isMaterialized, ifNotExists }, isChange) => {
        const known = schema.tables.get(name);
        if (known !== undefined && (ifNotExists || !isMaterialized))
            return;
        const kind = isMaterialized ? 'materialized-view' : 'view';
        schema.tables.set(name, tableNamed(name, { kind, isNew: isChange }));
    },
    'add-column': (schema, { table: name, column, ifNotExists }, isChange) => {
        const table = tableOf(schema, name);
        if (ifNotExists && table.columns.has(column.name))
            return;
        table.columns.set(column.name, { ...replay_parts_columnOf(column), isNew: isChange });
        noteUser(schema, column.type, name);
        for (const constraint of column.constraints)
            addConstraint(schema, table, constraint);
    },
    'drop-column': replay_act_dropColumn,
    'set-not-null': (schema, { table, column }) => changeColumn(schema, table, column, { isNotNull: true }),
    'add-identity': (schema, { table, column }) => changeColumn(schema, table, column, {}),
    'drop-not-null': (schema, { table, column }) => {
        changeColumn(schema, table, column, { isNotNull: false });
        const { constraints } = tableOf(schema, table);
        for (const [name, { type, columns }] of firstOf(constraints)) {
            if (type === 'not-null' && columns.includes(column))
                constraints.delete(name);
        }
    },
    'set-type': (schema, { table, column, type, collation }) => {
        changeColumn(schema, table, column, { type, collation });
        noteUser(schema, type, table);
    },
    'add-constraint': (schema, { table, constraint }) => addConstraint(schema, tableOf(schema, table), constraint),
    'validate-constraint': (schema, { table: name, name: constraint }) => {
        const table = tableOf(schema, name);
        const known = table.constraints.get(constraint) ?? unseenConstraint(constraint);
        table.constraints.set(constraint, { ...known, isValid: true });
        for (const column of known.type === 'not-null' ? known.columns : []) {
            changeColumn(schema, name, column, { isNotNull: true });
        }
    },
    'drop-constraint': dropConstraint,
    'attach-partition': replayAttach,
    'detach-partition': (schema, { table, partition }) => {
        leavePartitioned(tableOf(schema, table), partition);
        tableOf(schema, partition).parent = null;
    },
    'rewrite-table': (schema, { table, how }) => {
        if (table === null || (how !== 'SET LOGGED' && how !== 'SET UNLOGGED'))
            return;
        tableOf(schema, table).persistence = how === 'SET LOGGED' ? 'permanent' : 'unlogged';
    },
    'create-index': (schema, act) => {
        const name = act.index ?? indexName(schema, act.table, act.columns, 'idx');
        const { table, columns, reads, isUnique } = act;
        if (act.ifNotExists && schema.indexes.has(name))
            return;
        schema.indexes.set(name, { name, table, columns, reads, isUnique });
        tableOf(schema, table).indexes.add(name);
    },
    'drop-index': (schema, { index }) => replay_act_dropIndex(schema, index),
    truncate: (schema, { tables }, isChange) => {
        for (const table of tables)
            tableOf(schema, table).isEmptied = isChange;
    },
    rename: (schema, act) => replayRename(schema, act),
    'drop-table': (schema, { table }) => dropTable(schema, table),
    'drop-view': (schema, { name }) => dropTable(schema, name),
    'create-domain': (schema, { kind: _, domain: name, ...known }, isChange) => {
        schema.domains.set(name, { ...known, name, isNew: isChange });
    },
    'constrain-domain': (schema, { domain: name }) => {
        const known = schema.domains.get(name);
        if (known !== undefined)
            schema.domains.set(name, { ...known, isConstrained: true });
    },
    'alter-function': (schema, { name, volatility }) => {
        const known = schema.functions.get(name);
        if (known !== undefined)
            schema.functions.set(name, { ...known, volatility });
    },
    'create-function': (schema, { name, volatility, statement }) => {
        schema.functions.set(name, { volatility, statement });
    },
};
/** A constraint that is validated though nobody saw it being added. */
function unseenConstraint(name) {
    return { name, type: 'check', columns: [], isValid: true, expression: null, references: null };
}
function changeColumn(schema, tableName, name, change) {
    const table = tableOf(schema, tableName);
    const known = table.columns.get(name) ?? {
        name,
        type: null,
        isNotNull: false,
        isGenerated: null,
        collation: null,
        isNew: false,
    };
    table.columns.set(name, { ...known, ...change });
}
function addConstraint(schema, table, constraint) {
    const known = knownConstraint(schema, table, constraint);
    table.constraints.set(known.name, known);
    if (known.references !== null)
        tableOf(schema, known.references).referencedBy.add(table.name);
    if (known.type === 'primary-key' || known.type === 'unique' || known.type === 'exclude') {
        const index = constraint.index === null ? undefined : schema.indexes.get(constraint.index);
        const columns = index?.columns ?? constraint.columns;
        replay_act_dropIndex(schema, constraint.index ?? '');
        const isUnique = known.type !== 'exclude';
        schema.indexes.set(known.name, {
            name: known.name,
            table: table.name,
            columns,
            reads: [],
            isUnique,
        });
        table.indexes.add(known.name);
        if (known.type !== 'primary-key')
            return;
        for (const column of columns)
            changeColumn(schema, table.name, column, { isNotNull: true });
    }
    if (known.type === 'not-null' && known.isValid) {
        for (const column of known.columns)
            changeColumn(schema, table.name, column, { isNotNull: true });
    }
}
function dropConstraint(schema, { table: name, name: constraint }) {
    const table = tableOf(schema, name);
    const known = table.constraints.get(constraint);
    table.constraints.delete(constraint);
    if (known?.type !== 'check' && known?.type !== 'foreign-key')
        replay_act_dropIndex(schema, constraint);
}
function replay_act_dropColumn(schema, { table: name, column }) {
    const table = tableOf(schema, name);
    table.columns.delete(column);
    for (const index of firstOf(table.indexes)) {
        const known = schema.indexes.get(index);
        if (known?.columns.includes(column) || known?.reads.includes(column))
            replay_act_dropIndex(schema, index);
    }
    for (const [constraint, { columns }] of firstOf(table.constraints)) {
        if (columns.includes(column))
            table.constraints.delete(constraint);
    }
}
function replay_act_dropIndex(schema, name) {
    const index = schema.indexes.get(name);
    if (index === undefined)
        return;
    schema.indexes.delete(name);
    schema.tables.get(index.table)?.indexes.delete(name);
}
function leavePartitioned(table, partition) {
    table.partitions.delete(partition);
    if (table.defaultPartition === partition)
        table.defaultPartition = null;
}
function dropTable(schema, name) {
    const table = schema.tables.get(name);
    if (table === undefined)
        return;
    for (const index of table.indexes)
        schema.indexes.delete(index);
    schema.tables.delete(name);
    const parent = schema.tables.get(table.parent ?? '');
    if (parent !== undefined)
        leavePartitioned(parent, name);
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/session.js


/** A connection before its first statement. */
function openSession(timezone) {
    return {
        transaction: 'none',
        kind: 'none',
        held: null,
        addedHere: new Set(),
        savepoints: [],
        timezone,
        timezoneOfDatabase: timezone,
        hasLockTimeout: false,
        before: null,
    };
}
/** Goes on to a file: its tool opens a transaction, stays in the one that is open, or leaves it. */
function enterFile(session, mode, isAlone) {
    const wanted = mode === 'wrapped' ? 'open' : mode === 'lenient' && !isAlone ? 'perhaps' : 'none';
    if (wanted === 'none' && session.transaction !== 'none')
        endTransaction(session);
    session.kind = wanted;
    if (session.transaction === 'none')
        session.transaction = wanted;
}
/** BEGIN, COMMIT, ROLLBACK; ROLLBACK TO gives back the locks that were taken after its savepoint. */
function takeTransaction(session, { how, name }) {
    if (how === 'savepoint' && session.savepoints.length < mostSavepoints) {
        session.savepoints = [...session.savepoints, { name, held: session.held }];
    }
    if (how === 'rollback-to') {
        const at = session.savepoints.findLastIndex((savepoint) => savepoint.name === name);
        const savepoint = session.savepoints[at];
        if (savepoint !== undefined)
            session.held = savepoint.held;
        session.savepoints = session.savepoints.slice(0, at + 1);
    }
    if (how === 'begin')
        session.transaction = 'open';
    if (how === 'commit' || how === 'rollback')
        endTransaction(session);
}
/** More than anybody nests; what comes after is not given back. */
const mostSavepoints = 20;
/** The end of the transaction: locks and local settings go. */
function endTransaction(session) {
    session.transaction = 'none';
    session.held = null;
    session.addedHere.clear();
    session.savepoints = [];
    if (session.before === null)
        return;
    session.timezone = session.before.timezone;
    session.hasLockTimeout = session.before.hasLockTimeout;
    session.before = null;
}
/** SET, RESET and `set_config`, as far as they matter here. */
function takeSetting(session, { name, value, isLocal }) {
    if (isLocal && session.transaction === 'none')
        return;
    const { timezone, hasLockTimeout } = session;
    if (isLocal)
        session.before ??= { timezone, hasLockTimeout };
    if (name === 'timezone' || name === '*')
        session.timezone = value ?? session.timezoneOfDatabase;
    if (name === 'lock_timeout' || name === '*') {
        session.hasLockTimeout = value !== null && !/^0+\s*(?:us|ms|s|min|h|d)?$/i.test(value.trim());
    }
}
/** Keeps a lock until the transaction ends; of two that block the same, the first is kept. */
function holdLock(session, lock) {
    if (session.transaction === 'none' || blockedBy(lock.mode) === 'none')
        return;
    if (session.held === null || rank(lock.mode) > rank(session.held.mode))
        session.held = lock;
}
/** Locks are told apart by what they block. */
function rank(mode) {
    return blockedBy(mode) === 'reads' ? migrations_finding/* lockModes */.Y.length : 0;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/judge-statement.js








/** Judges a statement by what came before it, and takes it into the state that the next one is judged by. */
function judgeStatement(judging, place, statement) {
    const spot = place.calledAt ?? spotOf(place, statement);
    const acts = actsToJudge(judging, spot, statement);
    const locks = locksOfStatement(judging, acts);
    const found = [];
    for (const act of acts) {
        const { isLooped, sql } = statement;
        const context = contextOf(judging, place, { acts, locks, isLooped, sql });
        for (const rule of rules) {
            const what = rule.judge(act, context);
            const finding = what === null ? null : findingOf(rule.id, what, { judging, place, spot, context });
            if (finding !== null)
                found.push(finding);
        }
        if (act.kind === 'unknown')
            judging.unchecked.push({ path: spot.path, line: spot.line, why: act.what });
        takeAct(judging, place, { act, spot, isLooped: statement.isLooped });
    }
    judging.findings.push(...withoutRepeats(found));
    rememberLocks(judging, place, { spot, locks });
}
/** Parts of one statement that are judged; rules look at each beside the others. */
const mostActs = 500;
function actsToJudge(judging, { path, line }, statement) {
    const acts = actsOf(statement);
    if (acts.length <= mostActs)
        return acts;
    judging.unchecked.push({ path, line, why: `statement of more than ${mostActs} parts: the rest` });
    return acts.slice(0, mostActs);
}
function spotOf({ steps, piece }, statement) {
    if (piece.written === 'call')
        return { path: steps.path, line: piece.line, endLine: piece.endLine };
    const line = piece.line + statement.line - 1;
    return { path: steps.path, line, endLine: piece.line + statement.endLine - 1 };
}
/** The strongest lock on each table that was there before the change. */
function locksOfStatement({ schema, settings }, acts) {
    const locks = new Map();
    for (const { table, mode } of acts.flatMap((act) => locksOf(act, schema, settings.serverVersion))) {
        if (schema.tables.get(table)?.isNew === true)
            continue;
        locks.set(table, stronger(mode, locks.get(table) ?? null) ?? mode);
    }
    for (const act of acts) {
        if (act.kind === 'create-table' || act.kind === 'create-table-as')
            locks.delete(act.table);
    }
    return locks;
}
function contextOf(judging, { session, steps }, { acts, locks, isLooped, sql }) {
    return {
        schema: judging.schema,
        version: judging.settings.serverVersion,
        timezone: session.timezone,
        path: steps.path,
        sql,
        statement: acts,
        locks,
        transaction: session.transaction,
        held: session.held,
        addedHere: session.addedHere,
        isLooped,
    };
}
function takeAct(judging, place, { act, spot, isLooped }) {
    const { session } = place;
    if (act.kind === 'transaction')
        takeTransaction(session, act);
    if (act.kind === 'set-setting')
        takeSetting(session, act);
    if (act.kind === 'add-constraint' &&
        act.constraint.isNotValid &&
        session.transaction !== 'none') {
        if (act.constraint.name !== null)
            session.addedHere.add(`${act.table}.${act.constraint.name}`);
    }
    if (act.kind === 'run-body')
        judgeBody(judging, place, { statement: act.statement, spot: null });
    if (act.kind === 'call-function') {
        const called = judging.schema.functions.get(act.name);
        if (called !== undefined)
            judgeBody(judging, place, { statement: called.statement, spot, isLooped });
    }
    replayAct(judging.schema, withoutCall(act, judging.parser), true);
}
function rememberLocks({ schema, waits }, { session }, { spot, locks }) {
    const strong = [...locks].filter(([, mode]) => blockedBy(mode) !== 'none');
    for (const [table, mode] of strong)
        holdLock(session, { table, mode, line: spot.line, path: spot.path });
    const [first] = strong;
    if (first === undefined || session.hasLockTimeout || schema.tables.get(first[0])?.isNew === true)
        return;
    const lock = { table: first[0], mode: first[1] };
    waits.count += 1;
    if (waits.first.length < mostWaits)
        waits.first.push({ ...spot, lock });
}
/** Statements that the one finding on waiting names. */
const mostWaits = 3;
/** A rule speaks once of a statement on the same tables and columns, with the worst it found. */
function withoutRepeats(found) {
    const kept = new Map();
    for (const finding of found) {
        const key = `${finding.rule} ${finding.what}`;
        const other = kept.get(key);
        if (other === undefined || migrations_finding/* hazards */.I.indexOf(finding.hazard) < migrations_finding/* hazards */.I.indexOf(other.hazard)) {
            kept.set(key, finding);
        }
    }
    return [...kept.values()];
}
/** Bodies that call bodies are looked into so deep; functions may call themselves. */
const deepest = 5;
/** Statements of bodies that are judged in a run; functions that call functions in loops could make it any number. */
const mostOfBodies = 100_000;
/** A body is read once, however often it is called. */
function bodyOf({ bodies, parser }, statement) {
    const known = bodies.get(statement);
    if (known !== undefined)
        return known;
    const reading = parser.readBody(statement);
    bodies.set(statement, reading);
    return reading;
}
/** Judges what a DO block or a called function runs. It is one transaction, whatever the tool does, until it commits by itself. */
function judgeBody(judging, place, body) {
    if (place.depth >= deepest || judging.ofBodies > mostOfBodies)
        return;
    const { session } = place;
    const reading = bodyOf(judging, body.statement);
    const inner = { ...place, calledAt: body.spot ?? place.calledAt, depth: place.depth + 1 };
    const isOwn = session.transaction === 'none';
    if (isOwn)
        session.transaction = 'open';
    const commits = reading.statements.some(({ isLooped, node }) => isLooped && 'TransactionStmt' in node);
    for (const statement of reading.statements) {
        judging.ofBodies += 1;
        if (judging.ofBodies > mostOfBodies)
            break;
        const isLooped = !commits && (statement.isLooped || body.isLooped === true);
        judgeStatement(judging, inner, { ...statement, isLooped });
    }
    for (const { line, why } of reading.unchecked) {
        const at = inner.calledAt?.line ?? lineOf(place, line);
        judging.unchecked.push({ path: place.steps.path, line: at, why });
    }
    if (isOwn)
        endTransaction(session);
}
function lineOf({ piece }, line) {
    return piece.written === 'call' ? piece.line : piece.line + line - 1;
}

;// CONCATENATED MODULE: ./.build/src/migrations/postgres/judge-migrations.js









/** What migrations would do to a PostgreSQL server: which locks on what for how long, what they lose, and what is not known. */
function judgeMigrations(question, parser) {
    const { settings } = question;
    const judging = {
        parser,
        settings,
        schema: emptySchema(),
        findings: [],
        unchecked: [],
        directives: new Map(),
        statements: 0,
        ofBodies: 0,
        bodies: new Map(),
        waits: { first: [], count: 0 },
    };
    for (const { pieces } of question.older) {
        for (const { sql } of pieces)
            replay(judging.schema, sql, parser);
    }
    for (const batch of question.batches)
        judgeBatch(judging, batch);
    if (judging.ofBodies > mostOfBodies) {
        const [path = ''] = question.batches.flat().map((steps) => steps.path);
        const why = `bodies of functions after ${mostOfBodies} statements of them`;
        judging.unchecked.push({ path, line: 1, why });
    }
    const others = [...findRewritten(question.rewritten), ...findWaiting(judging.waits)];
    const findings = [
        ...judging.findings,
        ...others.filter(({ rule }) => !settings.off.includes(rule)),
    ];
    return {
        findings: accepted(findings, judging.directives).toSorted(byPlace),
        unchecked: judging.unchecked.toSorted(byPlace),
        statements: judging.statements,
    };
}
/** Takes in what ran before. What cannot be read of it is left out: less is known then, and nothing wrong. */
function replay(schema, sql, parser) {
    for (const act of parser.read(sql).statements.flatMap(actsOf)) {
        if (act.kind === 'run-body')
            replayBody(schema, parser.readBody(act.statement));
        replayAct(schema, withoutCall(act, parser), false);
    }
}
function replayBody(schema, { statements }) {
    for (const act of statements.flatMap(actsOf))
        replayAct(schema, act, false);
}
function judgeBatch(judging, batch) {
    const session = openSession(judging.settings.timezone);
    const isOneFile = batch.length === 1;
    for (const steps of batch) {
        judging.unchecked.push(...steps.unchecked);
        judgeFile(judging, { session, steps, isOneFile });
    }
    endTransaction(session);
}
function judgeFile(judging, { session, steps, isOneFile }) {
    noteDirectives(judging, steps);
    const [first] = steps.pieces;
    const reading = first === undefined ? null : judging.parser.read(first.sql);
    const isAlone = isOneFile && steps.pieces.length === 1 && (reading?.statements.length ?? 0) <= 1;
    enterFile(session, steps.transaction, isAlone);
    for (const [at, piece] of steps.pieces.entries()) {
        if (piece.assumes !== undefined)
            replay(judging.schema, piece.assumes, judging.parser);
        const { statements, unchecked } = at === 0 && reading !== null ? reading : judging.parser.read(piece.sql);
        const lineOf = (line) => (piece.written === 'call' ? piece.line : piece.line + line - 1);
        for (const { line, why } of unchecked) {
            judging.unchecked.push({ path: steps.path, line: lineOf(line), why });
        }
        for (const statement of statements) {
            judging.statements += 1;
            judgeStatement(judging, { session, steps, piece, calledAt: null, depth: 0 }, statement);
        }
    }
}
function byPlace(one, other) {
    if (one.path !== other.path)
        return one.path < other.path ? -1 : 1;
    return one.line - other.line;
}


/***/ })

};
