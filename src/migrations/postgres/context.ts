import type { LockMode } from '../finding.ts'
import type { Act } from './acts/act.ts'
import type { Schema } from './schema/schema.ts'

/** What a rule may look at beside the act: everything before it, and the statement it is a part of. */
export interface Context {
  readonly schema: Schema
  /** Major version of the server. */
  readonly version: number
  /** Of the session; null when nobody said. */
  readonly timezone: string | null
  /** Of the file that it stands in. */
  readonly path: string
  /** The statement as it is written, without its semicolon. */
  readonly sql: string
  /** All acts of the statement. */
  readonly statement: readonly Act[]
  /** The strongest lock that the statement takes on each table that was there before. */
  readonly locks: ReadonlyMap<string, LockMode>
  /** `perhaps`: newer versions of the tool run what cannot be in one outside of it. */
  readonly transaction: 'open' | 'perhaps' | 'none'
  /** A lock that earlier statements of the transaction hold, and that others wait for; null for none. */
  readonly held: HeldLock | null
  /** Constraints that were added NOT VALID in this transaction, as `table.constraint`. */
  readonly addedHere: ReadonlySet<string>
  /** Whether the statement runs again and again in one transaction. */
  readonly isLooped: boolean
}

export interface HeldLock {
  readonly table: string
  readonly mode: LockMode
  /** Where it was taken, from 1; of another file of the same transaction, with its path. */
  readonly line: number
  readonly path: string
}

/** Whether a table is made by the change itself, or temporary: nobody waits for it. */
export function isNew({ schema }: Context, table: string): boolean {
  return schema.tables.get(table)?.isNew === true
}
