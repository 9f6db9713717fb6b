import type { ChangeRows } from '../acts/other-act.ts'
import type { Context } from '../context.ts'
import { firstOf } from './first-of.ts'

/**
 * Whether a statement takes few rows: by a LIMIT, or by values or a narrow range of a key. A key is what a unique index is on,
 * or what is named like one; a state or a type is none, many rows share it. In a loop without COMMIT few rows become many.
 */
export function isBounded({ bounds, table, isOnly }: ChangeRows, context: Context): boolean {
  const isEmptyItself = isOnly && context.schema.tables.get(table)?.partitionBy != null
  if (isEmptyItself) return true
  if (context.isLooped) return false
  if (bounds.isLimited) return true
  const indexes = firstOf(context.schema.tables.get(table)?.indexes ?? []).flatMap(
    (name) => context.schema.indexes.get(name) ?? [],
  )
  const unique = indexes.filter(({ isUnique }) => isUnique)
  const isOne = unique.some(
    ({ columns }) =>
      columns.length > 0 && columns.every((column) => bounds.equals.includes(column)),
  )
  if (isOne || bounds.equals.some((column) => namedLikeKey.test(column))) return true
  return bounds.within.some(
    (column) => rangeable.test(column) || unique.some(({ columns }) => columns[0] === column),
  )
}

/** Names of columns that pick out one thing: `id`, `order_id`, `uuid`, `slug`, `email`. */
const namedLikeKey =
  /^(?:id|ctid|oid|key|slug|uuid|guid|email|username|login|token|sku|code|name|number|ref|reference|iban|isbn|version(?:_num)?)$|(?:_|[a-z](?=I))(?:id|Id|ID|key|uuid|guid|slug|code|email|name|number|token|ref)$/

/** Names of columns that count rows. */
const rangeable = /^(?:id|ctid|number|seq|position)$|_(?:id|number|seq)$|[a-z]Id$/
