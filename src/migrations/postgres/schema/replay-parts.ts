import type { Column, Constraint } from '../acts/shapes.ts'
import { columnsRead } from '../expressions/columns-read.ts'
import type { SqlType } from '../types/sql-type.ts'
import {
  type KnownColumn,
  type KnownConstraint,
  type Schema,
  type Table,
  tableNamed,
} from './schema.ts'

/** A table by name; one that was never seen is made, of which nothing else is known. */
export function tableOf(schema: Schema, name: string): Table {
  const known = schema.tables.get(name)
  if (known !== undefined) return known
  const made = tableNamed(name)
  schema.tables.set(name, made)
  return made
}

/** What is remembered of a column. */
export function columnOf(column: Column): Omit<KnownColumn, 'isNew'> {
  return {
    name: column.name,
    type: column.type,
    isNotNull: column.isNotNull || column.counts !== null,
    isGenerated: column.generated,
    collation: column.collation,
  }
}

/** Remembers that a table has a column of a type. */
export function noteUser(schema: Schema, type: SqlType, table: string): void {
  const users = schema.usersOfTypes.get(type.name)
  if (users === undefined) schema.usersOfTypes.set(type.name, new Set([table]))
  else users.add(table)
}

/** What is remembered of a constraint, with the name the server gives where none is written. */
export function knownConstraint(
  schema: Schema,
  table: Table,
  constraint: Constraint,
): KnownConstraint {
  const { type, index, expression, references } = constraint
  const read = type === 'check' ? columnsRead([expression]) : []
  const columns = read.length > 0 ? read : constraint.columns
  const name = constraint.name ?? index ?? defaultName(schema, table, type, columns)
  return {
    name,
    type,
    columns,
    isValid: !constraint.isNotValid && constraint.isEnforced,
    expression,
    references: references?.table ?? null,
  }
}

const suffixes: Readonly<Record<Constraint['type'], string>> = {
  check: 'check',
  'foreign-key': 'fkey',
  'primary-key': 'pkey',
  unique: 'key',
  exclude: 'excl',
  'not-null': 'not_null',
}

function defaultName(
  schema: Schema,
  table: Table,
  type: Constraint['type'],
  columns: readonly string[],
): string {
  const named = type === 'primary-key' || (type === 'check' && columns.length > 1) ? [] : columns
  if (type === 'unique' || type === 'exclude')
    return indexName(schema, table.name, named, suffixes[type])
  return firstFree([table.name, ...named, suffixes[type]].join('_'), table.constraints)
}

/** The name the server gives to an index: `orders_customer_id_idx`, with a number where that is taken. */
export function indexName(
  schema: Schema,
  table: string,
  columns: readonly string[],
  suffix: string,
): string {
  const words = columns.map((column) => /^\w+/.exec(column)?.[0] ?? 'expr')
  return firstFree([table, ...words, suffix].join('_'), schema.indexes)
}

/** Beyond this many of one name nobody refers to them by it. */
const mostOfOneName = 20

function firstFree(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name
  for (let number = 1; number < mostOfOneName; number += 1) {
    if (!taken.has(`${name}${number}`)) return `${name}${number}`
  }
  return name
}
