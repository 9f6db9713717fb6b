import type { Rename } from '../acts/table-act.ts'
import { firstOf } from './first-of.ts'
import { tableOf } from './replay-parts.ts'
import type { KnownConstraint, Schema, Table } from './schema.ts'

/** Moves what is known of a table, column, constraint, index or domain to its new name. */
export function replayRename(schema: Schema, { of, table, name, newName }: Rename): void {
  if (of === 'table' || of === 'view') renameTable(schema, table, newName)
  else if (of === 'column') renameColumn(schema, tableOf(schema, table), name, newName)
  else if (of === 'constraint') renameConstraint(schema, tableOf(schema, table), name, newName)
  else if (of === 'index') renameIndex(schema, table, newName)
  else move(schema.domains, table, newName)
}

function renameTable(schema: Schema, name: string, newName: string): void {
  move(schema.tables, name, newName)
  const table = tableOf(schema, newName)
  for (const index of firstOf(table.indexes)) {
    const known = schema.indexes.get(index)
    if (known !== undefined) schema.indexes.set(index, { ...known, table: newName })
  }
  for (const partition of firstOf(table.partitions)) tableOf(schema, partition).parent = newName
  for (const { constraints, key, constraint } of firstOf(
    constraintsTo(table, schema),
    mostReferences,
  )) {
    if (constraint.references === name) constraints.set(key, { ...constraint, references: newName })
  }
  if (table.parent === null) return
  const parent = tableOf(schema, table.parent)
  parent.partitions.delete(name)
  parent.partitions.add(newName)
  if (parent.defaultPartition === name) parent.defaultPartition = newName
}

/** Constraints that are looked at for whether they name a table that is renamed. */
const mostReferences = 500

interface Reference {
  readonly constraints: Map<string, KnownConstraint>
  readonly key: string
  readonly constraint: KnownConstraint
}

/** All constraints of the tables that refer to a table. */
function* constraintsTo({ referencedBy }: Table, schema: Schema): Generator<Reference> {
  for (const other of referencedBy) {
    const constraints = schema.tables.get(other)?.constraints ?? new Map()
    for (const [key, constraint] of constraints) yield { constraints, key, constraint }
  }
}

function renameColumn(schema: Schema, table: Table, name: string, newName: string): void {
  move(table.columns, name, newName)
  const renamed = (columns: readonly string[]) =>
    columns.map((column) => (column === name ? newName : column))
  for (const index of firstOf(table.indexes)) {
    const known = schema.indexes.get(index)
    if (known === undefined) continue
    const columns = renamed(known.columns)
    schema.indexes.set(index, { ...known, columns, reads: renamed(known.reads) })
  }
  for (const [key, constraint] of firstOf(table.constraints)) {
    table.constraints.set(key, { ...constraint, columns: renamed(constraint.columns) })
  }
}

function renameConstraint(schema: Schema, table: Table, name: string, newName: string): void {
  move(table.constraints, name, newName)
  if (schema.indexes.get(name)?.table === table.name) renameIndex(schema, name, newName)
}

function renameIndex(schema: Schema, name: string, newName: string): void {
  const index = schema.indexes.get(name)
  if (index === undefined) return
  move(schema.indexes, name, newName)
  const table = schema.tables.get(index.table)
  table?.indexes.delete(name)
  table?.indexes.add(newName)
}

function move<Value extends { readonly name: string }>(
  map: Map<string, Value>,
  name: string,
  newName: string,
): void {
  const value = map.get(name)
  if (value === undefined) return
  map.delete(name)
  map.set(newName, { ...value, name: newName })
}
