import {
  entryOf,
  flatNames,
  isFalse,
  isGiven,
  isSet,
  isTrue,
  nameOf,
  textOf,
} from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { quoted, quotedList, shown, tableNamed } from '../sql-text/names.ts'
import { createTable, dropTable, renameTable } from '../sql-text/statements.ts'
import { type Column, columnDefinition } from '../sql-text/table-parts.ts'
import { columnType, defaultOf, railsColumn } from './column-sql.ts'
import { singularize } from './inflect.ts'
import { type RailsAct, type RailsCall, standIn, type TableDraft } from './rails-run.ts'

const create: RailsAct = (call) => {
  const table = nameOf(call.values[0])
  writeTable(call, table, keyOf(call))
}

const createJoin: RailsAct = (call) => {
  const { values, options, run } = call
  const tables = values.slice(0, 2).map(nameOf)
  const type = run.version >= 5.1 ? 'bigint' : 'integer'
  const own = entryOf(options, 'column_options')
  const columns = tables.map((table) => {
    const means = { options: own, version: run.version }
    const { isRequired, ...column } = railsColumn(
      `${singularize(table)}_id`,
      textOf(entryOf(own, 'type')) ?? type,
      means,
    )
    return { ...column, isRequired: isRequired || !isTrue(entryOf(own, 'null')) }
  })
  writeTable(call, joinName(call), columns.map(columnDefinition))
}

/** `a_b` of the two tables in the order of the alphabet, their common beginning once. */
function joinName({ values, options }: RailsCall): string {
  const given = textOf(entryOf(options, 'table_name'))
  if (given !== null) return given
  const joined = values.slice(0, 2).map(nameOf).toSorted().join('\0')
  return joined.replace(/^(.*_)(.+)\0\1(.+)/, '$1$2_$3').replace('\0', '_')
}

function writeTable(call: RailsCall, table: string, columns: readonly string[]): void {
  const { options, block, run, at } = call
  const draft: TableDraft = { table, parts: [...columns], after: [] }
  block?.call([standIn(run, { kind: 'new-table', draft })])
  const name = tableNamed(table)
  const force = entryOf(options, 'force')
  const as = entryOf(options, 'as')
  const isTemporary = isSet(options, 'temporary')
  const created = isGiven(as)
    ? `CREATE TABLE ${shown(name)} AS ${nameOf(as)}`
    : createTable(name, draft.parts, { ifNotExists: isSet(options, 'if_not_exists') })
  const more = textOf(entryOf(options, 'options'))
  const statements = [
    ...(isTrue(force) || textOf(force) === 'cascade'
      ? [dropTable(name, true, textOf(force) === 'cascade')]
      : []),
    (isTemporary ? created.replace('CREATE TABLE', 'CREATE TEMPORARY TABLE') : created) +
      (more === null || !/^\s*(?:PARTITION|INHERITS|WITH|TABLESPACE)\b/i.test(more)
        ? ''
        : ` ${more}`),
    ...draft.after,
  ]
  run.recorder.call(statements.join(';\n'), at)
}

/** The primary key that Rails adds unless told otherwise. */
function keyOf({ options, run: { version } }: RailsCall): readonly string[] {
  const id = entryOf(options, 'id')
  const name = entryOf(options, 'primary_key')
  if (name.kind === 'list') {
    return [`PRIMARY KEY (${quotedList(flatNames([name]))})`]
  }
  if (isFalse(id)) return []
  const type = textOf(id) ?? textOf(entryOf(id, 'type')) ?? 'primary_key'
  const own = id.kind === 'record' ? id : options
  const sqlType = keyType(type, own, version)
  const written =
    type === 'uuid' ? (keyDefault(own, sqlType) ?? 'gen_random_uuid()') : keyDefault(own, sqlType)
  const column: Column = {
    name: isGiven(name) ? nameOf(name) : 'id',
    type: sqlType,
    isRequired: false,
    default: written,
    more: ['PRIMARY KEY'],
  }
  return [columnDefinition(column)]
}

function keyDefault(options: Value, sqlType: string): string | null {
  return defaultOf(entryOf(options, 'default'), sqlType)
}

function keyType(type: string, options: Value, version: number): string {
  if (type === 'primary_key') return version >= 5.1 ? 'bigserial' : 'serial'
  if (type === 'bigint') return 'bigserial'
  return type === 'integer' ? 'serial' : columnType(type, options, version)
}

/** A block says what is to change; each of its lines is a call of its own. */
const changeTable: RailsAct = ({ values, block, run }) => {
  block?.call([standIn(run, { kind: 'table', table: nameOf(values[0]) })])
}

const drop: RailsAct = ({ values, options, run, at }) => {
  const cascade = textOf(entryOf(options, 'force')) === 'cascade'
  const statements = flatNames(values).map((table) =>
    dropTable(tableNamed(table), isSet(options, 'if_exists'), cascade),
  )
  run.recorder.call(statements.join(';\n'), at)
}

const dropJoin: RailsAct = (call) =>
  call.run.recorder.call(
    dropTable(tableNamed(joinName(call)), isSet(call.options, 'if_exists')),
    call.at,
  )

const rename: RailsAct = ({ values, run, at }) => {
  const [from, to] = values.map(nameOf)
  if (from === undefined || to === undefined) return
  run.recorder.call(renameTable(tableNamed(from), tableNamed(to).name), at)
}

const extension: RailsAct = ({ values, run, at }) =>
  run.recorder.call(`CREATE EXTENSION IF NOT EXISTS ${quoted(nameOf(values[0]))}`, at)

const withoutExtension: RailsAct = ({ values, run, at }) =>
  run.recorder.call(`DROP EXTENSION IF EXISTS ${quoted(nameOf(values[0]))}`, at)

const createEnum: RailsAct = ({ values, run, at }) => {
  const words = flatNames(values.slice(1, 2)).map((word) => `'${word.replaceAll("'", "''")}'`)
  run.recorder.call(
    `CREATE TYPE ${shown(tableNamed(nameOf(values[0])))} AS ENUM (${words.join(', ')})`,
    at,
  )
}

const addEnumValue: RailsAct = ({ values, run, at }) =>
  run.recorder.call(
    `ALTER TYPE ${quoted(nameOf(values[0]))} ADD VALUE '${nameOf(values[1]).replaceAll("'", "''")}'`,
    at,
  )

/** Calls of a migration about tables and types, by name. */
export const tableActs: Readonly<Record<string, RailsAct>> = {
  create_table: create,
  create_join_table: createJoin,
  change_table: changeTable,
  drop_table: drop,
  drop_join_table: dropJoin,
  rename_table: rename,
  enable_extension: extension,
  disable_extension: withoutExtension,
  create_enum: createEnum,
  add_enum_value: addEnumValue,
  drop_enum: ({ values, run, at }) =>
    run.recorder.call(`DROP TYPE ${quoted(nameOf(values[0]))}`, at),
  rename_enum: ({ values, options, run, at }) =>
    run.recorder.call(
      `ALTER TYPE ${quoted(nameOf(values[0]))} RENAME TO ${quoted(nameOf(isGiven(entryOf(options, 'to')) ? entryOf(options, 'to') : (values[1] ?? nothing)))}`,
      at,
    ),
  create_schema: ({ values, run, at }) =>
    run.recorder.call(`CREATE SCHEMA ${quoted(nameOf(values[0]))}`, at),
  drop_schema: ({ values, run, at }) =>
    run.recorder.call(`DROP SCHEMA ${quoted(nameOf(values[0]))}`, at),
}
