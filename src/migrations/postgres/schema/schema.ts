import type { Node } from '@pgsql/types'
import type { ParsedStatement } from '../../sql/sql-parser.ts'
import type { Bound, PartitionBy, Persistence, Volatility } from '../acts/shapes.ts'
import type { SqlType } from '../types/sql-type.ts'

/**
 * What is known of a database from the migrations that ran on it. Names are without schema. It is changed in place, by
 * `replayAct` only: a copy for every statement would make long files slow.
 */
export interface Schema {
  readonly tables: Map<string, Table>
  readonly indexes: Map<string, Index>
  readonly domains: Map<string, Domain>
  /** Tables that have, or had, a column of a type, by the type. */
  readonly usersOfTypes: Map<string, Set<string>>
  readonly functions: Map<string, FunctionDefinition>
  /** Columns, indexes and checks that tables took from others so far. */
  copied: number
}

export interface Table {
  readonly name: string
  readonly kind: 'table' | 'view' | 'materialized-view'
  /** Made by the change that is judged, or temporary: nobody else waits for it, and it holds next to nothing. */
  readonly isNew: boolean
  /** Whether its creation was seen, so that a column that is not listed is not there. */
  readonly isWhole: boolean
  /** Null where its creation was not seen. */
  persistence: Persistence | null
  readonly columns: Map<string, KnownColumn>
  /** By name. */
  readonly constraints: Map<string, KnownConstraint>
  /** Names of its indexes. */
  readonly indexes: Set<string>
  readonly partitionBy: PartitionBy | null
  readonly partitions: Set<string>
  /** Its partition for all other rows. */
  defaultPartition: string | null
  /** The table it is a partition of. */
  parent: string | null
  bound: Bound | null
  /** Whether the change that is judged has emptied it: what reads or writes all of it is quick then. */
  isEmptied: boolean
  /** Tables with a foreign key to it. */
  readonly referencedBy: Set<string>
}

export interface KnownColumn {
  readonly name: string
  /** Null where it was never said. */
  readonly type: SqlType | null
  readonly isNotNull: boolean
  readonly isGenerated: 'stored' | 'virtual' | null
  readonly collation: string | null
  /** Added by the change that is judged. */
  readonly isNew: boolean
}

export interface KnownConstraint {
  readonly name: string
  readonly type: 'check' | 'foreign-key' | 'primary-key' | 'unique' | 'exclude' | 'not-null'
  readonly columns: readonly string[]
  readonly isValid: boolean
  readonly expression: Node | null
  readonly references: string | null
}

export interface Index {
  readonly name: string
  readonly table: string
  readonly columns: readonly string[]
  /** Columns of expressions and of the condition. */
  readonly reads: readonly string[]
  readonly isUnique: boolean
}

export interface Domain {
  readonly name: string
  readonly type: SqlType | null
  readonly isConstrained: boolean
  readonly condition: Node | null
  readonly default: Node | null
  readonly isNew: boolean
}

export interface FunctionDefinition {
  /** As it was declared, or as it turns out where the server puts its SELECT in the place of the call. */
  readonly volatility: Volatility
  readonly statement: ParsedStatement
}

/** A database of which nothing is known. */
export function emptySchema(): Schema {
  return {
    tables: new Map(),
    indexes: new Map(),
    domains: new Map(),
    usersOfTypes: new Map(),
    functions: new Map(),
    copied: 0,
  }
}

/** A table of which nothing but the name is known. */
export function tableNamed(name: string, known: Partial<Table> = {}): Table {
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
  }
}
