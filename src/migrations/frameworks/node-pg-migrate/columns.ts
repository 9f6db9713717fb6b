import { entryOf, isGiven, isSet, linkNamed, nameOf, textOf, valuesOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { shown, type TableName, tableNamed } from '../sql-text/names.ts'
import { type Column, references } from '../sql-text/table-parts.ts'

/** Columns of `{ id: 'id', name: { type: 'text', notNull: true } }`. */
export function columnsOf(value: Value | undefined): readonly Column[] {
  if (value?.kind !== 'record') return []
  return [...value.entries].map(([name, options]) => columnOf(name, options))
}

/** A table or other name as text or as `{ schema, name }`. */
export function namedBy(value: Value | undefined): TableName {
  if (value?.kind !== 'record') return { schema: null, name: nameOf(value) }
  return { schema: textOf(entryOf(value, 'schema')), name: nameOf(entryOf(value, 'name')) }
}

/** A default as SQL: constants are quoted, `pgm.func('now()')` is SQL; null where there is none. */
export function defaultIn(options: Value): string | null {
  const value = entryOf(options, 'default')
  if (!isGiven(value)) return null
  if (value.kind !== 'chain') return constantOf(value)
  return textOf(valuesOf(linkNamed(value.links, 'func'))[0]) ?? "''"
}

/** The type of a column, with the short names of node-pg-migrate; null where none is given. */
export function typeIn(options: Value): string | null {
  const type = textOf(options) ?? textOf(entryOf(options, 'type'))
  return type === null ? null : (shorthands.get(type.toLowerCase()) ?? type)
}

const shorthands: ReadonlyMap<string, string> = new Map([
  ['id', 'serial'],
  ['int', 'integer'],
  ['string', 'text'],
  ['float', 'real'],
  ['double', 'double precision'],
  ['datetime', 'timestamp'],
  ['bool', 'boolean'],
])

function columnOf(name: string, options: Value): Column {
  const isId = textOf(options) === 'id'
  const check = textOf(entryOf(options, 'check'))
  const generated = textOf(entryOf(options, 'expressionGenerated'))
  const sequence = entryOf(options, 'sequenceGenerated')
  const foreign = referencesIn(options)
  return {
    name,
    type: typeIn(options) ?? 'text',
    isRequired: isSet(options, 'notNull'),
    default: defaultIn(options),
    more: [
      ...(isSet(options, 'unique') ? ['UNIQUE'] : []),
      ...(isId || isSet(options, 'primaryKey') ? ['PRIMARY KEY'] : []),
      ...(check === null ? [] : [`CHECK (${check})`]),
      ...(foreign === null ? [] : [foreign]),
      ...(generated === null ? [] : [`GENERATED ALWAYS AS (${generated}) STORED`]),
      ...(isGiven(sequence) ? [`GENERATED ${precedenceOf(sequence)} AS IDENTITY`] : []),
    ],
  }
}

function precedenceOf(sequence: Value): string {
  return textOf(entryOf(sequence, 'precedence')) === 'ALWAYS' ? 'ALWAYS' : 'BY DEFAULT'
}

/** SQL of `references: 'accounts'`, `'accounts(id)'` or `{ schema, name }`; null where there is none. */
export function referencesIn(options: Value): string | null {
  const target = entryOf(options, 'references')
  if (!isGiven(target)) return null
  const { table, columns } = targetOf(target)
  return references({
    otherTable: table,
    otherColumns: columns,
    onDelete: textOf(entryOf(options, 'onDelete')),
    onUpdate: textOf(entryOf(options, 'onUpdate')),
    isDeferrable: isSet(options, 'deferrable'),
  })
}

function targetOf(target: Value): { table: TableName; columns: readonly string[] } {
  const text = textOf(target)
  if (text === null) return { table: namedBy(target), columns: [] }
  const parts = /^"?([^"(]+?)"?\s*(?:\(\s*([^)]*)\)\s*)?$/.exec(text.replaceAll('"."', '.'))
  const columns = (parts?.[2] ?? '').split(',').map((column) => column.trim().replaceAll('"', ''))
  return {
    table: tableNamed(parts?.[1] ?? text),
    columns: columns.filter((column) => column !== ''),
  }
}

/** As SQL. */
export function shownBy(value: Value | undefined): string {
  return shown(namedBy(value))
}
