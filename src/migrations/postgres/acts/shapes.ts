import type { Node } from '@pgsql/types'
import type { SqlType } from '../types/sql-type.ts'

export interface Column {
  readonly name: string
  readonly type: SqlType
  /** Makes a sequence: `serial`, or GENERATED AS IDENTITY. */
  readonly counts: 'serial' | 'identity' | null
  readonly isNotNull: boolean
  /** Null for none, and for DEFAULT NULL. */
  readonly default: Node | null
  /** Whether DEFAULT is written at all, if only DEFAULT NULL. */
  readonly hasDefault: boolean
  /** GENERATED ALWAYS AS. */
  readonly generated: 'stored' | 'virtual' | null
  readonly collation: string | null
  /** Constraints that are written at the column. */
  readonly constraints: readonly Constraint[]
}

export interface Constraint {
  readonly type: 'check' | 'foreign-key' | 'primary-key' | 'unique' | 'exclude' | 'not-null'
  readonly name: string | null
  readonly columns: readonly string[]
  /** Whether rows that are there are not looked at: NOT VALID. */
  readonly isNotValid: boolean
  /** NOT ENFORCED, from 18: nothing is ever looked at. */
  readonly isEnforced: boolean
  /** USING INDEX. */
  readonly index: string | null
  /** Of a check. */
  readonly expression: Node | null
  /** Of a foreign key; the columns are empty where it takes the primary key. */
  readonly references: References | null
}

export interface References {
  readonly table: string
  readonly columns: readonly string[]
  /** What else it says, as SQL that begins with a blank: ` ON DELETE CASCADE DEFERRABLE`; '' for nothing. */
  readonly options: string
}

/** LIKE: columns are taken from another table, and what else INCLUDING says. */
export interface Like {
  readonly table: string
  readonly withIndexes: boolean
  readonly withChecks: boolean
}

export type Persistence = 'permanent' | 'unlogged' | 'temporary'

export interface PartitionBy {
  readonly strategy: 'range' | 'list' | 'hash'
  readonly keys: readonly Node[]
}

/** FOR VALUES of a partition; in `from` and `to` null is MINVALUE and MAXVALUE. */
export interface Bound {
  readonly kind: 'range' | 'list' | 'hash' | 'default'
  readonly from: readonly (Node | null)[]
  readonly to: readonly (Node | null)[]
  readonly values: readonly Node[]
}

/** What keeps the rows of a statement few. */
export interface RowBounds {
  /** LIMIT, a list of values, or a condition that is never true. */
  readonly isLimited: boolean
  /** Columns that must equal a value, or one of a list. */
  readonly equals: readonly string[]
  /** Columns that must lie in a narrow range of numbers. */
  readonly within: readonly string[]
}

export type Volatility = 'immutable' | 'stable' | 'volatile'
