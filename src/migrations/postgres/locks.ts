import { type Blocked, type LockMode, lockModes } from '../finding.ts'
import type { Act } from './acts/act.ts'
import type { Constraint } from './acts/shapes.ts'
import { firstOf } from './schema/first-of.ts'
import type { Schema } from './schema/schema.ts'

/** A lock on a table, by its name without schema. */
export interface TableLock {
  readonly table: string
  readonly mode: LockMode
}

/** The stronger of two locks; null is none. */
export function stronger(one: LockMode | null, other: LockMode | null): LockMode | null {
  if (one === null || other === null) return one ?? other
  return lockModes.indexOf(one) >= lockModes.indexOf(other) ? one : other
}

/** What waits for a lock on a table. */
export function blockedBy(mode: LockMode | null): Blocked {
  if (mode === 'ACCESS EXCLUSIVE') return 'reads'
  return mode === 'EXCLUSIVE' || mode === 'SHARE ROW EXCLUSIVE' || mode === 'SHARE'
    ? 'writes'
    : 'none'
}

/** The worse of two. */
export function worse(one: Blocked, other: Blocked): Blocked {
  if (one === 'reads' || other === 'reads') return 'reads'
  return one === 'writes' || other === 'writes' ? 'writes' : 'none'
}

/**
 * The locks that an act takes on tables, the altered table first: as measured on 10 to 18, by `pg_locks`. Rows and what only
 * reads are left out. `schema` is the one before the act.
 */
export function locksOf(act: Act, schema: Schema, version: number): readonly TableLock[] {
  const locks = locksByKind[act.kind] as Locks<Act> | undefined
  return locks?.(act, schema, version) ?? []
}

type Locks<One extends Act> = (act: One, schema: Schema, version: number) => readonly TableLock[]

const onTable: Locks<Extract<Act, { table: string }>> = ({ table }) =>
  at('ACCESS EXCLUSIVE', [table])

const locksByKind: { readonly [Kind in Act['kind']]?: Locks<Extract<Act, { kind: Kind }>> } = {
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
  'add-constraint': ({ table, constraint }) =>
    constraint.type === 'foreign-key'
      ? [...at('SHARE ROW EXCLUSIVE', [table]), ...referenceLock(constraint)]
      : at('ACCESS EXCLUSIVE', [table]),
  'validate-constraint': ({ table }) => at('SHARE UPDATE EXCLUSIVE', [table]),
  'drop-constraint': ({ table, name }, schema) => {
    const constraint = schema.tables.get(table)?.constraints.get(name)
    return at('ACCESS EXCLUSIVE', [table, constraint?.references])
  },
  'attach-partition': ({ table, partition }, schema, version) => [
    ...at('ACCESS EXCLUSIVE', [partition, defaultOf(table, schema)]),
    ...at(version >= 12 ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE', [table]),
  ],
  'detach-partition': ({ table, partition, how }) =>
    how === 'plain'
      ? at('ACCESS EXCLUSIVE', [table, partition])
      : at('SHARE UPDATE EXCLUSIVE', [table]),
  'rewrite-table': ({ table, ofIndex }, schema) =>
    at('ACCESS EXCLUSIVE', [ofIndex ? schema.indexes.get(table ?? '')?.table : table]),
  'create-index': ({ table, isConcurrent }) =>
    at(isConcurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', [table]),
  'drop-index': ({ index, isConcurrent }, schema) => {
    const mode = isConcurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE'
    return at(mode, [schema.indexes.get(index)?.table])
  },
  reindex: ({ of, name, isConcurrent }, schema) => {
    const tables = { index: schema.indexes.get(name)?.table, table: name }
    return at(isConcurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', [
      of === 'index' || of === 'table' ? tables[of] : null,
    ])
  },
  rename: ({ of, table }) =>
    at('ACCESS EXCLUSIVE', [
      of === 'table' || of === 'column' || of === 'constraint' ? table : null,
    ]),
  'drop-table': ({ table, isCascade }, schema) =>
    at('ACCESS EXCLUSIVE', [table, ...neighboursOf(table, isCascade, schema)]),
  'drop-view': ({ of, name }) => at('ACCESS EXCLUSIVE', [of === 'materialized view' ? name : null]),
  truncate: ({ tables, isCascade }, schema) => {
    const others = isCascade ? tables.flatMap((table) => referrersOf(table, schema)) : []
    return at('ACCESS EXCLUSIVE', [...tables, ...others])
  },
  'lock-table': ({ tables, mode }) => at(mode, tables),
  refresh: ({ view, isConcurrent }) => at(isConcurrent ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE', [view]),
  quick: ({ table, lock }) => at(lock, [table]),
}

function at(mode: LockMode, tables: readonly (string | null | undefined)[]): readonly TableLock[] {
  return tables.flatMap((table) => (table == null ? [] : { table, mode }))
}

function referenceLock({ references }: Constraint): readonly TableLock[] {
  return at('SHARE ROW EXCLUSIVE', [references?.table])
}

/** The default partition of a table, where it has one. */
export function defaultOf(table: string | null, schema: Schema): string | null {
  return schema.tables.get(table ?? '')?.defaultPartition ?? null
}

function referrersOf(table: string, schema: Schema): readonly string[] {
  return firstOf(schema.tables.get(table)?.referencedBy ?? [])
}

/** Tables that lose something with a table that is dropped: those its foreign keys point to, and the one it is a partition of. */
function neighboursOf(name: string, isCascade: boolean, schema: Schema): readonly string[] {
  const table = schema.tables.get(name)
  if (table === undefined) return []
  const referenced = firstOf(table.constraints.values()).flatMap(
    ({ references }) => references ?? [],
  )
  const others = [...referenced, ...(table.parent === null ? [] : [table.parent])]
  return [...new Set(isCascade ? [...others, ...referrersOf(name, schema)] : others)].filter(
    (other) => other !== name,
  )
}
