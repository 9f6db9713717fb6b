import { linkNamed, nameOf, numberOf, textOf, valuesOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { quoted } from '../sql-text/names.ts'
import { createIndex } from '../sql-text/statements.ts'
import { add, type Blueprint, send } from './blueprint.ts'
import { nameFor } from './names.ts'

/** Adds the columns of a call that stands for several, such as `$table->timestamps()`; false when it is none of these. */
export function takeColumnSet(table: Blueprint, links: readonly Link[]): boolean {
  const [first] = links
  if (first === undefined) return false
  const morph = /^(nullable)?(uuid|ulid|numeric)?morphs$/i.exec(first.name)
  if (morph !== null) {
    const isNullable = morph[1] !== undefined
    addMorph(table, first, {
      isNullable,
      type: morphTypes[(morph[2] ?? '').toLowerCase()] ?? 'bigint',
    })
    return true
  }
  const columns = sets.get(first.name)?.(valuesOf(first))
  if (columns === undefined) return false
  const now = linkNamed(links, 'useCurrent') === null ? null : 'CURRENT_TIMESTAMP'
  for (const [name, type] of columns) {
    add(table, { name, type, isRequired: false, default: now, more: [] }, first)
  }
  return true
}

type Columns = readonly (readonly [name: string, type: string])[]

const sets: ReadonlyMap<string, (values: readonly Value[]) => Columns> = new Map<
  string,
  (values: readonly Value[]) => Columns
>([
  ['timestamps', ([precision]) => both(precision, 'without')],
  ['nullableTimestamps', ([precision]) => both(precision, 'without')],
  ['datetimes', ([precision]) => both(precision, 'without')],
  ['timestampsTz', ([precision]) => both(precision, 'with')],
  ['nullableTimestampsTz', ([precision]) => both(precision, 'with')],
  ['softDeletes', (values) => deleted(values, 'without')],
  ['softDeletesDatetime', (values) => deleted(values, 'without')],
  ['softDeletesTz', (values) => deleted(values, 'with')],
  ['rememberToken', () => [['remember_token', 'varchar(100)']]],
])

function both(precision: Value | undefined, zone: string): Columns {
  const type = stamp(precision, zone)
  return [
    ['created_at', type],
    ['updated_at', type],
  ]
}

function deleted([name, precision]: readonly Value[], zone: string): Columns {
  return [[textOf(name) ?? 'deleted_at', stamp(precision, zone)]]
}

function stamp(precision: Value | undefined, zone: string): string {
  return `timestamp(${numberOf(precision) ?? 0}) ${zone} time zone`
}

const morphTypes: Readonly<Record<string, string>> = { uuid: 'uuid', ulid: 'char(26)' }

interface Morph {
  readonly isNullable: boolean
  readonly type: string
}

/** Type and id of what a row belongs to, and their index. */
function addMorph(table: Blueprint, at: Link, { isNullable, type }: Morph): void {
  const [given, indexName] = valuesOf(at)
  const name = nameOf(given)
  const columns = [`${name}_type`, `${name}_id`] as const
  const common = { isRequired: !isNullable, default: null, more: [] }
  add(table, { name: columns[0], type: 'varchar(255)', ...common }, at)
  add(table, { name: columns[1], type, ...common }, at)
  const sql = createIndex(table.name, {
    name: textOf(indexName) ?? nameFor(table.name.name, columns, 'index'),
    parts: columns.map(quoted),
  })
  send(table, sql, at)
}
