import type { Node } from '@pgsql/types'
import type { ParsedStatement } from '../../sql/sql-parser.ts'
import type { SqlType } from '../types/sql-type.ts'
import type { RowBounds, Volatility } from './shapes.ts'

/** ALTER DOMAIN that looks at the rows of all tables that use the domain, unless it is told not to. */
export interface AddDomainConstraint {
  readonly kind: 'constrain-domain'
  readonly domain: string
  readonly how: 'add-check' | 'set-not-null' | 'validate'
  readonly name: string | null
  readonly isNotValid: boolean
}

/** DROP of what holds tables or columns: a schema, a type with CASCADE, a database, what a role owns. */
export interface DropOther {
  readonly kind: 'drop-container' | 'drop-view'
  /** Such as `schema`, `database`, `type`, `materialized view`. */
  readonly of: string
  readonly name: string
}

/** UPDATE, DELETE, MERGE, INSERT that updates what it meets, and SELECT that locks rows. */
export interface ChangeRows {
  readonly kind: 'change-rows'
  readonly verb: 'UPDATE' | 'DELETE' | 'MERGE' | 'INSERT' | 'SELECT FOR UPDATE'
  readonly table: string
  readonly bounds: RowBounds
  /** UPDATE ONLY, DELETE FROM ONLY: not the partitions. */
  readonly isOnly: boolean
}

/** Reads rows, or waits: it takes time, and what the transaction holds is held as long. */
export interface ReadRows {
  readonly kind: 'read-rows'
  readonly tables: readonly string[]
  readonly why: 'copy' | 'query' | 'sleep' | 'analyze'
}

export interface Refresh {
  readonly kind: 'refresh'
  readonly view: string
  readonly isConcurrent: boolean
  readonly withData: boolean
}

export interface CreateDomain {
  readonly kind: 'create-domain'
  readonly domain: string
  readonly type: SqlType
  readonly isConstrained: boolean
  /** Of its check, where it has one. */
  readonly condition: Node | null
  readonly default: Node | null
}

export interface CreateView {
  readonly kind: 'create-view'
  readonly view: string
  readonly isMaterialized: boolean
  readonly ifNotExists: boolean
}

export interface CreateFunction {
  readonly kind: 'create-function'
  readonly name: string
  readonly volatility: Volatility
  /** In SQL: the server may put a single SELECT in the place of the call. */
  readonly isSql: boolean
  readonly statement: ParsedStatement
}

/** ALTER FUNCTION that says otherwise how steady it is. */
export interface AlterFunction {
  readonly kind: 'alter-function'
  readonly name: string
  readonly volatility: Volatility
}

/** DO. */
export interface RunBody {
  readonly kind: 'run-body'
  readonly statement: ParsedStatement
}

/** SELECT f(), CALL f(), PERFORM f(): functions without a schema. */
export interface CallFunction {
  readonly kind: 'call-function'
  readonly name: string
}

export interface Transaction {
  readonly kind: 'transaction'
  readonly how: 'begin' | 'commit' | 'rollback' | 'savepoint' | 'rollback-to'
  /** Of a savepoint; '' for the others. */
  readonly name: string
}

export interface SetSetting {
  readonly kind: 'set-setting'
  /** In lower case; `*` for all of them. */
  readonly name: string
  /** Null for its default. */
  readonly value: string | null
  readonly isLocal: boolean
}

/** What the server refuses in a transaction: VACUUM, CREATE DATABASE. */
export interface OutsideOnly {
  readonly kind: 'outside-only'
  readonly what: string
  /** Before this version of the server it was refused; null: it always is. */
  readonly untilVersion: number | null
}

/** A statement nobody has thought of: it is told as not checked. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly what: string
}
