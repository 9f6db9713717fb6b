import type { Node } from '@pgsql/types'
import type { LockMode } from '../../finding.ts'
import type { SqlType } from '../types/sql-type.ts'
import type { Bound, Column, Constraint, Like, PartitionBy, Persistence } from './shapes.ts'

export interface CreateTable {
  readonly kind: 'create-table'
  readonly table: string
  readonly ifNotExists: boolean
  readonly persistence: Persistence
  readonly columns: readonly Column[]
  readonly constraints: readonly Constraint[]
  readonly like: readonly Like[]
  readonly inherits: readonly string[]
  /** The partitioned table it becomes a part of. */
  readonly partitionOf: string | null
  readonly bound: Bound | null
  /** PARTITION BY: its keys as SQL; null for a table that is not partitioned. */
  readonly partitionBy: PartitionBy | null
}

/** CREATE TABLE AS and SELECT INTO. */
export interface CreateTableAs {
  readonly kind: 'create-table-as'
  readonly table: string
  readonly ifNotExists: boolean
  readonly persistence: Persistence
}

export interface AddColumn {
  readonly kind: 'add-column'
  readonly table: string
  readonly column: Column
  readonly ifNotExists: boolean
}

/** A command of ALTER TABLE on one column, quick but for SET NOT NULL, SET EXPRESSION and what it means to others. */
export interface ColumnAct {
  readonly kind:
    | 'drop-column'
    | 'set-default'
    | 'drop-default'
    | 'set-not-null'
    | 'drop-not-null'
    | 'set-expression'
    | 'add-identity'
  readonly table: string
  readonly column: string
  readonly ifExists: boolean
}

export interface SetType {
  readonly kind: 'set-type'
  readonly table: string
  readonly column: string
  readonly type: SqlType
  readonly using: Node | null
  readonly collation: string | null
}

export interface AddConstraint {
  readonly kind: 'add-constraint'
  readonly table: string
  readonly constraint: Constraint
}

export interface ConstraintAct {
  readonly kind: 'validate-constraint' | 'drop-constraint' | 'enforce-constraint'
  readonly table: string
  readonly name: string
  readonly ifExists: boolean
}

export interface Partitioning {
  readonly kind: 'attach-partition' | 'detach-partition'
  readonly table: string
  readonly partition: string
  /** Of what is attached. */
  readonly bound: Bound | null
  /** Of what is detached: CONCURRENTLY; `finalize` ends what was broken off. */
  readonly how: 'plain' | 'concurrently' | 'finalize'
}

export interface RewriteTable {
  readonly kind: 'rewrite-table'
  /** Null for all tables of the database. */
  readonly table: string | null
  readonly how:
    | 'CLUSTER'
    | 'VACUUM FULL'
    | 'SET LOGGED'
    | 'SET UNLOGGED'
    | 'SET TABLESPACE'
    | 'SET ACCESS METHOD'
  /** The tablespace, access method or index. */
  readonly to: string | null
  /** Whether it is an index that moves, and not its table. */
  readonly ofIndex: boolean
}

export interface CreateIndex {
  readonly kind: 'create-index'
  readonly table: string
  readonly index: string | null
  /** Columns by name, expressions as their SQL. */
  readonly columns: readonly string[]
  /** Columns that expressions and the condition read: their change builds the index anew. */
  readonly reads: readonly string[]
  readonly isUnique: boolean
  readonly isConcurrent: boolean
  /** ON ONLY: of a partitioned table, without its partitions. */
  readonly isOnly: boolean
  readonly ifNotExists: boolean
  /** Whether it covers all rows and plain columns only, so that it can carry a constraint. */
  readonly isPlain: boolean
  /** Whether columns, name and uniqueness say all there is to it. */
  readonly isUsual: boolean
}

export interface DropIndex {
  readonly kind: 'drop-index'
  readonly index: string
  readonly isConcurrent: boolean
}

export interface Reindex {
  readonly kind: 'reindex'
  readonly of: 'index' | 'table' | 'schema' | 'database' | 'system'
  readonly name: string
  readonly isConcurrent: boolean
}

export interface Rename {
  readonly kind: 'rename'
  readonly of: 'table' | 'view' | 'column' | 'constraint' | 'index' | 'domain'
  /** The table; of an index or domain, its old name. */
  readonly table: string
  /** The old name of the column or constraint. */
  readonly name: string
  readonly newName: string
}

export interface DropTable {
  readonly kind: 'drop-table'
  readonly table: string
  readonly ifExists: boolean
  readonly isCascade: boolean
}

export interface Truncate {
  readonly kind: 'truncate'
  readonly tables: readonly string[]
  readonly isCascade: boolean
}

export interface LockTable {
  readonly kind: 'lock-table'
  readonly tables: readonly string[]
  readonly mode: LockMode
}

/** Quick work under a lock. */
export interface Quick {
  readonly kind: 'quick'
  /** As SQL: `CREATE TRIGGER`. */
  readonly what: string
  readonly table: string
  readonly lock: LockMode
}
