import { itemsOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { expressionOf } from '../sql-text/row-conditions.ts'
import { type Assignment, deleteRows, insertRows, updateRows } from '../sql-text/rows.ts'
import { rawSql, tableIn } from './attribute.ts'
import { whereIn } from './index-calls.ts'

/** SQL of a call of Sequelize's query interface on rows; null for any other call. */
export function rowCall({ name, values }: Link): readonly string[] | null {
  return calls.get(name)?.(values ?? []) ?? null
}

type Call = (values: readonly Value[]) => readonly string[]

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['bulkInsert', ([table, rows]) => [insertRows(tableIn(table), ofRow(itemsOf(rows)[0]))]],
  ['bulkUpdate', ([table, row, where]) => [updateRows(tableIn(table), ofRow(row), whereIn(where))]],
  ['bulkDelete', ([table, where]) => [deleteRows(tableIn(table), whereIn(where))]],
])

function ofRow(row: Value | undefined): readonly Assignment[] {
  if (row?.kind !== 'record') return []
  return [...row.entries].map(([key, value]) => [key, expressionOf(value, rawSql)])
}
