import type { Recorder } from '../code/recorder.ts'
import type { Link } from '../code/value.ts'
import type { TableName } from '../sql-text/names.ts'
import { addColumn } from '../sql-text/statements.ts'
import { type Column, columnDefinition } from '../sql-text/table-parts.ts'

/** A table whose blueprint is drawn. */
export interface Blueprint {
  readonly name: TableName
  /** What is within the brackets of the new table; null where the table is changed. */
  readonly parts: string[] | null
  /** What is sent after the table was created. */
  readonly afterwards: { readonly sql: string; readonly at: Link }[]
  readonly recorder: Recorder
  readonly nullable: NullableColumns
}

/** Columns of the migrations read so far that may be NULL, as `table.column`. */
export type NullableColumns = Set<string>

/** Sends SQL for a call at once, or once the new table is there. */
export function send({ parts, afterwards, recorder }: Blueprint, sql: string, at: Link): void {
  if (parts === null) recorder.call(sql, at)
  else afterwards.push({ sql, at })
}

/** A column of the new table, or one more of a table that is there. */
export function add(
  { name, parts, recorder, nullable }: Blueprint,
  column: Column,
  at: Link,
): void {
  if (!column.isRequired) nullable.add(`${name.name}.${column.name}`)
  if (parts === null) recorder.call(addColumn(name, column), at)
  else parts.push(columnDefinition(column))
}
