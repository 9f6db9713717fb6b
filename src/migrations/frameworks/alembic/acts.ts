import {
  entryOf,
  isFalse,
  isGiven,
  isSet,
  isTrue,
  itemsOf,
  nameOf,
  namesOf,
  textOf,
} from '../code/ask-value.ts'
import { nothing } from '../code/value.ts'
import { argument } from '../python/python-arguments.ts'
import { quoted, quotedList, type TableName, tableNamed } from '../sql-text/names.ts'
import {
  addColumn,
  addConstraint,
  alterColumn,
  createIndex,
  createTable,
  dropColumn,
  dropConstraint,
  dropIndex,
  dropTable,
  renameColumn,
  renameTable,
} from '../sql-text/statements.ts'
import { foreignKey } from '../sql-text/table-parts.ts'
import { type AlembicAct, type AlembicCall, argumentOf, tableOf } from './alembic-run.ts'
import { columnFrom } from './sqlalchemy-column.ts'
import { conditionSql, defaultSql, indexPart } from './sqlalchemy-sql.ts'
import { typeOf } from './sqlalchemy-types.ts'
import { tableParts } from './table-constraints.ts'

const addsColumn = ['table_name', 'column'] as const

const add: AlembicAct = (call) => {
  const table = tableOf(call, addsColumn)
  const given = columnFrom(argumentOf(call, addsColumn, 'column'))
  if (given === null) {
    call.run.recorder.unchecked(call.at.line, 'a column that is put together at run time')
    return
  }
  const { column, keys, isUnique, isIndexed, isPrimary } = given
  const key = isPrimary ? { ...column, more: [...column.more, 'PRIMARY KEY'] } : column
  const statements = [
    addColumn(table, key, isSet(call.given.named, 'if_not_exists')),
    ...keys.map((rest) =>
      addConstraint(table, null, `FOREIGN KEY (${quoted(column.name)}) ${rest}`),
    ),
    ...(isUnique && !isIndexed
      ? [addConstraint(table, null, `UNIQUE (${quoted(column.name)})`)]
      : []),
    ...(isIndexed
      ? [
          createIndex(table, {
            name: `ix_${table.name}_${column.name}`,
            parts: [quoted(column.name)],
            isUnique,
          }),
        ]
      : []),
  ]
  call.run.recorder.call(statements.join(';\n'), call.at)
}

const namesColumn = ['table_name', 'column_name'] as const

const drop: AlembicAct = (call) => {
  const column = nameOf(argumentOf(call, namesColumn, 'column_name'))
  const ifExists = isSet(call.given.named, 'if_exists')
  call.run.recorder.call(dropColumn(tableOf(call, namesColumn), column, ifExists), call.at)
}

const alter: AlembicAct = (call) => {
  const table = tableOf(call, namesColumn)
  const column = nameOf(argumentOf(call, namesColumn, 'column_name'))
  const statements = [...changesOf(call, table, column)]
  if (statements.length === 0) return
  const known = [...knownBefore(call, table, column)]
  if (known.length > 0) call.run.assumptions.set(call.run.recorder.pieces.length, known.join(';\n'))
  call.run.recorder.call(statements.join(';\n'), call.at)
}

/** What the call says the column was; a type only counts where it is to become another. */
function* knownBefore({ given }: AlembicCall, table: TableName, column: string): Generator<string> {
  const type = argument(given, 'existing_type')
  const sqlType = isGiven(argument(given, 'type_')) ? typeOf(type) : null
  if (sqlType !== null) yield alterColumn(table, column, `TYPE ${sqlType}`)
  if (isFalse(argument(given, 'existing_nullable')))
    yield alterColumn(table, column, 'SET NOT NULL')
}

function* changesOf({ given }: AlembicCall, table: TableName, column: string): Generator<string> {
  const [type, nullable, name] = ['type_', 'nullable', 'new_column_name'].map((key) =>
    argument(given, key),
  )
  if (isFalse(nullable)) yield alterColumn(table, column, 'SET NOT NULL')
  if (isTrue(nullable)) yield alterColumn(table, column, 'DROP NOT NULL')
  if (type?.kind === 'chain') {
    const using = textOf(argument(given, 'postgresql_using'))
    yield alterColumn(
      table,
      column,
      `TYPE ${typeOf(type)}${using === null ? '' : ` USING ${using}`}`,
    )
  }
  const options = given.named
  if (options.kind === 'record' && options.entries.has('server_default')) {
    const value = entryOf(options, 'server_default')
    const written = isFalse(value) ? null : defaultSql(value)
    yield alterColumn(table, column, written === null ? 'DROP DEFAULT' : `SET DEFAULT ${written}`)
  }
  if (isGiven(name) && nameOf(name) !== column) yield renameColumn(table, column, nameOf(name))
}

const createsIndex = ['index_name', 'table_name', 'columns'] as const

const addIndex: AlembicAct = (call) => {
  const table = tableOf(call, createsIndex)
  const name = argumentOf(call, createsIndex, 'index_name')
  const { named } = call.given
  const sql = createIndex(table, {
    name: isGiven(name) ? nameOf(name) : null,
    parts: itemsOf(argumentOf(call, createsIndex, 'columns')).map(indexPart),
    isUnique: isSet(named, 'unique'),
    isConcurrent: isSet(named, 'postgresql_concurrently'),
    ifNotExists: isSet(named, 'if_not_exists'),
    using: textOf(entryOf(named, 'postgresql_using')),
    include: namesOf(entryOf(named, 'postgresql_include')),
    where: conditionSql(entryOf(named, 'postgresql_where')),
  })
  call.run.recorder.call(sql, call.at)
}

const dropsIndex = ['index_name', 'table_name'] as const

const removeIndex: AlembicAct = (call) => {
  const { named } = call.given
  const how = {
    ifExists: isSet(named, 'if_exists'),
    isConcurrent: isSet(named, 'postgresql_concurrently'),
  }
  const table = tableOf(call, dropsIndex)
  call.run.recorder.call(
    dropIndex(table, nameOf(argumentOf(call, dropsIndex, 'index_name')), how),
    call.at,
  )
}

const createsKey = [
  'constraint_name',
  'source_table',
  'referent_table',
  'local_cols',
  'remote_cols',
] as const

const addKey: AlembicAct = (call) => {
  const { named } = call.given
  const other = nameOf(argumentOf(call, createsKey, 'referent_table'))
  constrain(
    call,
    tableOf(call, createsKey),
    foreignKey({
      columns: namesOf(argumentOf(call, createsKey, 'local_cols')),
      otherTable: tableNamed(other, textOf(entryOf(named, 'referent_schema'))),
      otherColumns: namesOf(argumentOf(call, createsKey, 'remote_cols')),
      onDelete: textOf(entryOf(named, 'ondelete')),
      onUpdate: textOf(entryOf(named, 'onupdate')),
      isDeferrable: isSet(named, 'deferrable'),
      isNotValid: isSet(named, 'postgresql_not_valid'),
    }),
  )
}

function constrain(call: AlembicCall, table: TableName, definition: string): void {
  const name = argumentOf(call, ['constraint_name'], 'constraint_name')
  call.run.recorder.call(
    addConstraint(table, isGiven(name) ? nameOf(name) : null, definition),
    call.at,
  )
}

const constrains = ['constraint_name', 'table_name', 'columns'] as const

const addUnique: AlembicAct = (call) => {
  const columns = namesOf(argumentOf(call, constrains, 'columns'))
  const later = isSet(call.given.named, 'deferrable') ? ' DEFERRABLE INITIALLY DEFERRED' : ''
  constrain(call, tableOf(call, constrains), `UNIQUE (${quotedList(columns)})${later}`)
}

const addPrimary: AlembicAct = (call) => {
  const columns = namesOf(argumentOf(call, constrains, 'columns'))
  constrain(call, tableOf(call, constrains), `PRIMARY KEY (${quotedList(columns)})`)
}

const checks = ['constraint_name', 'table_name', 'condition'] as const

const addCheck: AlembicAct = (call) => {
  const condition = conditionSql(argumentOf(call, checks, 'condition')) ?? 'TRUE'
  const notValid = isSet(call.given.named, 'postgresql_not_valid') ? ' NOT VALID' : ''
  constrain(call, tableOf(call, checks), `CHECK (${condition})${notValid}`)
}

const addExclusion: AlembicAct = (call) => {
  const skipped = call.batch === null ? 2 : 1
  const { placed, named } = call.given
  const elements = placed.slice(skipped).map((pair) => {
    const [column, operator] = itemsOf(pair)
    return `${indexPart(column ?? nothing)} WITH ${nameOf(operator)}`
  })
  const using = textOf(entryOf(named, 'using')) ?? 'gist'
  const where = conditionSql(entryOf(named, 'where'))
  const more = where === null ? '' : ` WHERE (${where})`
  constrain(
    call,
    tableOf(call, constrains),
    `EXCLUDE USING ${using} (${elements.join(', ')})${more}`,
  )
}

const removeConstraint: AlembicAct = (call) => {
  const name = nameOf(argumentOf(call, constrains, 'constraint_name'))
  const ifExists = isSet(call.given.named, 'if_exists')
  call.run.recorder.call(dropConstraint(tableOf(call, constrains), name, ifExists), call.at)
}

const namesTable = ['table_name'] as const

const create: AlembicAct = (call) => {
  const table = tableOf(call, namesTable)
  const { parts, after } = tableParts(table, call.given.placed.slice(1))
  const partitions = textOf(entryOf(call.given.named, 'postgresql_partition_by'))
  const ifNotExists = isSet(call.given.named, 'if_not_exists')
  const sql =
    createTable(table, parts, { ifNotExists }) +
    (partitions === null ? '' : ` PARTITION BY ${partitions}`)
  call.run.recorder.call([sql, ...after].join(';\n'), call.at)
}

const removeTable: AlembicAct = (call) => {
  const ifExists = isSet(call.given.named, 'if_exists')
  call.run.recorder.call(dropTable(tableOf(call, namesTable), ifExists), call.at)
}

const rename: AlembicAct = (call) => {
  const from = nameOf(argument(call.given, 'old_table_name', 0))
  const schema = textOf(argument(call.given, 'schema', 2))
  const to = nameOf(argument(call.given, 'new_table_name', 1))
  call.run.recorder.call(renameTable(tableNamed(from, schema), to), call.at)
}

/** Calls of `op` and of batches, by name. */
export const alembicActs: ReadonlyMap<string, AlembicAct> = new Map([
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
])
