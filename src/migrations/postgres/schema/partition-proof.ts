import type { Node } from '@pgsql/types'
import { pick } from '../acts/node.ts'
import type { Bound } from '../acts/shapes.ts'
import type { Partitioning } from '../acts/table-act.ts'
import type { Context } from '../context.ts'
import { columnsRead } from '../expressions/columns-read.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { defaultOf } from '../locks.ts'
import { compareValues, constantOf, type Range, rangeOfCheck } from './check-range.ts'
import { firstOf } from './first-of.ts'
import { isProvenNotNull } from './not-null.ts'
import type { Schema, Table } from './schema.ts'

/** Whether ATTACH reads the table: no valid check of it says that all of its rows belong into the partition. */
export function scansPartition(
  { table, partition, bound }: Partitioning,
  context: Context,
): boolean {
  const parent = context.schema.tables.get(table)
  const child = context.schema.tables.get(partition)
  const [key] = parent?.partitionBy?.keys ?? []
  const keys = parent?.partitionBy?.keys.length ?? 1
  if (bound === null || bound.kind === 'hash' || bound.kind === 'default' || keys > 1) return true
  // Where nobody saw how the table is partitioned, a valid check on the way is believed to be the right one.
  if (key === undefined) return !hasValidCheck(child)
  const columns = columnsRead([key])
  const isNotNull = columns.every((column) => isProvenNotNull(child, column, firstVersionOfProof))
  return !isNotNull || !checksOf(child).some((check) => implies(check, bound, showExpression(key)))
}

/** The default partition that is read because a new one comes beside it; null when none is, or its rows are proven to stay. */
export function scansDefault(table: string, bound: Bound, schema: Schema): string | null {
  const name = defaultOf(table, schema)
  const partition = schema.tables.get(name ?? '')
  if (name === null || bound.kind === 'default' || partition?.isNew === true) return null
  const [key] = schema.tables.get(table)?.partitionBy?.keys ?? []
  const isExcluded = checksOf(partition).some((check) =>
    excludes(check, bound, showExpression(key)),
  )
  return isExcluded ? null : name
}

/** Names of indexes of the partitioned table of which the partition has no like: they are built when it is attached. */
export function missingIndexes(
  table: string,
  partition: string,
  schema: Schema,
): readonly string[] {
  const indexesOf = (name: string) =>
    firstOf(schema.tables.get(name)?.indexes ?? []).flatMap(
      (index) => schema.indexes.get(index) ?? [],
    )
  const own = indexesOf(partition).map(signature)
  if (schema.tables.get(partition)?.isWhole !== true) return []
  return indexesOf(table)
    .filter((index) => !own.includes(signature(index)))
    .map(({ name }) => name)
}

/** Of more partitions nobody looks at each: every index would. */
const mostPartitions = 1000

/** Whether every partition of a table has such an index already, so that none is built. False where partitions may be unseen. */
export function arePartsIndexed(
  table: Table,
  index: { readonly columns: readonly string[]; readonly isUnique: boolean },
  schema: Schema,
): boolean {
  const wanted = signature(index)
  return (
    table.isWhole &&
    table.partitions.size <= mostPartitions &&
    [...table.partitions].every((partition) =>
      firstOf(schema.tables.get(partition)?.indexes ?? []).some((name) => {
        const known = schema.indexes.get(name)
        return known !== undefined && signature(known) === wanted
      }),
    )
  )
}

/** Checks have proven NOT NULL to ATTACH since there is ATTACH. */
const firstVersionOfProof = 12

function signature({
  columns,
  isUnique,
}: {
  readonly columns: readonly string[]
  readonly isUnique: boolean
}): string {
  return `${isUnique} ${columns.join()}`
}

function hasValidCheck(table: Table | undefined): boolean {
  return checksOf(table).length > 0
}

function checksOf(table: Table | undefined): readonly Node[] {
  return firstOf(table?.constraints.values() ?? []).flatMap(({ type, isValid, expression }) =>
    type === 'check' && isValid && expression !== null ? [expression] : [],
  )
}

function implies(check: Node, bound: Bound, key: string | null): boolean {
  const range = key === null ? null : rangeOfCheck(check, key)
  if (range === null) return false
  if (bound.kind === 'list') return valuesWithin(range, bound)
  const [from = null] = bound.from
  const [to = null] = bound.to
  return startsAtOrAfter(range, from) && endsBefore(range, to)
}

function startsAtOrAfter({ low }: Range, from: Node | null): boolean {
  if (from === null) return true
  const order = low === null ? null : compareValues(low.value, constantOf(from))
  return order !== null && order >= 0
}

/** `to` itself does not belong into the partition; whole numbers up to the one before it do. */
function endsBefore({ high }: Range, to: Node | null): boolean {
  if (to === null) return true
  const end = constantOf(to)
  const order = high === null ? null : compareValues(high.value, end)
  if (order === null) return false
  return order < 0 || (order === 0 && high?.isOpen === true)
}

function valuesWithin({ values }: Range, bound: Bound): boolean {
  const allowed = bound.values.map(constantOf)
  return values?.every((value) => allowed.some((one) => compareValues(one, value) === 0)) === true
}

/** Whether what a check says leaves no row for the bound. */
function excludes(check: Node, bound: Bound, key: string | null): boolean {
  const logic = pick(check, 'BoolExpr')
  if (logic?.boolop === 'NOT_EXPR') return isOutside(logic.args?.[0], bound, key)
  if (logic?.boolop === 'OR_EXPR')
    return (logic.args ?? []).every((arm) => excludes(arm, bound, key))
  const range = key === null ? null : rangeOfCheck(check, key)
  if (range === null) return false
  if (bound.kind === 'list') {
    const taken = bound.values.map(constantOf)
    return (
      range.values?.every((value) => taken.every((one) => compareValues(one, value) !== 0)) === true
    )
  }
  const [from = null] = bound.from
  const [to = null] = bound.to
  const isBefore = from !== null && range.high !== null && endsBefore(range, from)
  const isAfter = to !== null && range.low !== null && startsAtOrAfter(range, to)
  return bound.kind === 'range' && (isBefore || isAfter)
}

/** Whether what is denied covers the bound: `NOT (key >= from AND key < to)`. */
function isOutside(denied: Node | undefined, bound: Bound, key: string | null): boolean {
  const range = denied === undefined || key === null ? null : rangeOfCheck(denied, key)
  if (range === null || bound.kind !== 'range') return false
  const [from = null] = bound.from
  const [to = null] = bound.to
  const low = range.low === null ? 0 : compareValues(range.low.value, constantOf(from ?? undefined))
  const high =
    range.high === null ? 0 : compareValues(range.high.value, constantOf(to ?? undefined))
  return low !== null && low <= 0 && high !== null && high >= 0
}
