import { quoted, quotedList, shown, type TableName } from './names.ts'

/** A column and the expression it gets. */
export type Assignment = readonly [column: string, expression: string]

export function updateRows(
  table: TableName,
  assignments: readonly Assignment[],
  where: string | null,
): string {
  // What nobody can read is still a change of every row.
  const known = assignments.length === 0 ? [['unknown', '$1'] as const] : assignments
  const sets = known.map(([column, expression]) => `${quoted(column)} = ${expression}`)
  return `UPDATE ${shown(table)} SET ${sets.join(', ')}${whereClause(where)}`
}

export function deleteRows(table: TableName, where: string | null): string {
  return `DELETE FROM ${shown(table)}${whereClause(where)}`
}

/** One row stands for all that are written out in code. */
export function insertRows(table: TableName, assignments: readonly Assignment[]): string {
  if (assignments.length === 0) return `INSERT INTO ${shown(table)} DEFAULT VALUES`
  const columns = quotedList(assignments.map(([column]) => column))
  const values = assignments.map(([, expression]) => expression).join(', ')
  return `INSERT INTO ${shown(table)} (${columns}) VALUES (${values})`
}

function whereClause(where: string | null): string {
  return where === null ? '' : ` WHERE ${where}`
}
