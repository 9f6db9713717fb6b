import { itemsOf, linkNamed, nameOf, textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { quoted } from '../sql-text/names.ts'
import { conditionOf } from '../sql-text/row-conditions.ts'
import { rawSql } from './raw-sql.ts'

/** What an index is of: columns, and expressions that are written as raw SQL. */
export function partsOf(columns: Value | undefined): readonly string[] {
  return itemsOf(columns).map((column) => rawSql(column) ?? quoted(nameOf(column)))
}

/** The condition of `predicate: knex.whereNotNull('sent_at')`; null where there is none. */
export function conditionIn(predicate: Value): string | null {
  if (predicate.kind === 'text') return textOf(predicate)
  if (predicate.kind !== 'chain') return null
  if (linkNamed(predicate.links, 'raw') !== null) return rawSql(predicate)
  return conditionOf(predicate.links, rawSql)
}
