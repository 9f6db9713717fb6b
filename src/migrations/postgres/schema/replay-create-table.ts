import type { CreateTable, Partitioning } from '../acts/table-act.ts'
import { firstOf } from './first-of.ts'
import { columnOf, indexName, knownConstraint, noteUser, tableOf } from './replay-parts.ts'
import { type KnownColumn, type Schema, type Table, tableNamed } from './schema.ts'

/** Makes a table known, with what it takes from others. */
export function replayCreateTable(schema: Schema, act: CreateTable, isChange: boolean): void {
  if (act.ifNotExists && schema.tables.has(act.table)) return
  const sources = [
    ...act.like.map(({ table: name }) => name),
    ...act.inherits,
    ...(act.partitionOf === null ? [] : [act.partitionOf]),
  ]
  const taken = copied(schema, sources)
  const isNew = isChange || act.persistence === 'temporary'
  const table = tableNamed(act.table, {
    isNew,
    isWhole: taken.every((source) => source?.isWhole === true),
    persistence: act.persistence,
    partitionBy: act.partitionBy,
    parent: act.partitionOf,
    bound: act.bound,
    columns: new Map<string, KnownColumn>([
      ...taken.flatMap((source) => [...(source?.columns ?? [])]),
      ...act.columns.map((column) => [column.name, { ...columnOf(column), isNew }] as const),
    ]),
  })
  schema.tables.set(act.table, table)
  for (const { type } of table.columns.values()) {
    if (type !== null) noteUser(schema, type, act.table)
  }
  if (act.partitionOf !== null) becomePartition(schema, act.partitionOf, table)
  for (const { table: name, withIndexes, withChecks } of act.like) {
    const source = schema.tables.get(name)
    if (withIndexes) copyIndexes(schema, source, table)
    if (withChecks) copyChecks(schema, source, table)
  }
  if (act.partitionOf !== null) {
    const source = schema.tables.get(act.partitionOf)
    copyIndexes(schema, source, table)
    copyChecks(schema, source, table)
  }
  const constraints = [...act.columns.flatMap((column) => column.constraints), ...act.constraints]
  for (const constraint of constraints) constrain(schema, table, constraint)
}

/** Columns that tables take from others in a run: hostile texts could make them any number. Beyond that less is known. */
const mostCopied = 1_000_000

function copied(schema: Schema, sources: readonly string[]): readonly (Table | undefined)[] {
  for (const name of sources) schema.copied += schema.tables.get(name)?.columns.size ?? 0
  const isTooMuch = sources.length > 0 && schema.copied > mostCopied
  return isTooMuch ? [undefined] : sources.map((name) => schema.tables.get(name))
}

function copyIndexes(schema: Schema, source: Table | undefined, table: Table): void {
  for (const index of firstOf(source?.indexes ?? [])) {
    schema.copied += 1
    if (schema.copied > mostCopied) break
    const known = schema.indexes.get(index)
    if (known === undefined) continue
    const name = indexName(schema, table.name, known.columns, known.isUnique ? 'key' : 'idx')
    schema.indexes.set(name, { ...known, name, table: table.name })
    table.indexes.add(name)
  }
}

function copyChecks(schema: Schema, source: Table | undefined, table: Table): void {
  for (const [name, constraint] of firstOf(source?.constraints ?? [])) {
    schema.copied += 1
    if (schema.copied > mostCopied) break
    if (constraint.type === 'check') table.constraints.set(name, constraint)
  }
}

/** ATTACH PARTITION; of an index nothing is remembered. */
export function replayAttach(schema: Schema, { table, partition, bound }: Partitioning): void {
  const known = tableOf(schema, partition)
  known.bound = bound
  becomePartition(schema, table, known)
}

function becomePartition(schema: Schema, name: string, partition: Table): void {
  const parent = tableOf(schema, name)
  partition.parent = name
  parent.partitions.add(partition.name)
  if (partition.bound?.kind === 'default') parent.defaultPartition = partition.name
}

function constrain(
  schema: Schema,
  table: Table,
  constraint: CreateTable['constraints'][number],
): void {
  const known = knownConstraint(schema, table, constraint)
  const { name, type, columns } = known
  // Where nobody looks at rows that are not there yet, NOT VALID does nothing.
  table.constraints.set(name, { ...known, isValid: constraint.isEnforced })
  if (known.references !== null) tableOf(schema, known.references).referencedBy.add(table.name)
  if (type === 'primary-key' || type === 'unique') {
    schema.indexes.set(name, { name, table: table.name, columns, reads: [], isUnique: true })
    table.indexes.add(name)
  }
  if (type !== 'primary-key' && type !== 'not-null') return
  for (const key of columns) {
    const column = table.columns.get(key)
    if (column !== undefined) table.columns.set(key, { ...column, isNotNull: true })
  }
}
