import type { Recorder } from '../code/recorder.ts'
import type { Link } from '../code/value.ts'
import type { TableName } from '../sql-text/names.ts'

/** What is known while a migration of Knex is walked through. */
export interface KnexRun {
  readonly recorder: Recorder
  /** Runs the calls on a table's builder that a callback makes. */
  inTable(table: OpenTable, run: () => void): void
}

/** A table whose builder is at work. */
export interface OpenTable {
  readonly name: TableName
  /** What is within the brackets of the new table; null where the table is altered. */
  readonly parts: string[] | null
  /** What is sent after the table was created. */
  readonly afterwards: { readonly sql: string; readonly at: Link }[]
}

/** Sends SQL for a call at once, or once the new table is there. */
export function send(table: OpenTable, sql: string, { at, run }: Sending): void {
  if (table.parts === null) run.recorder.call(sql, at)
  else table.afterwards.push({ sql, at })
}

export interface Sending {
  readonly at: Link
  readonly run: KnexRun
}

/** A name as Knex makes them: `orders_account_id_index`. */
export function nameFor({ name }: TableName, columns: readonly string[], kind: string): string {
  const base = [name, ...columns, kind].join('_')
  return base.replaceAll(/[.-]/g, '_').toLowerCase()
}
