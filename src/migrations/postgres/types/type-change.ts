import { pick, strings } from '../acts/node.ts'
import type { SetType } from '../acts/table-act.ts'
import { firstOf } from '../schema/first-of.ts'
import type { Table } from '../schema/schema.ts'
import { type CastSetting, changesOrder, isFreeCast, isOfTimezone } from './free-cast.ts'
import { readType } from './read-type.ts'
import type { SqlType } from './sql-type.ts'

/** What ALTER COLUMN TYPE costs: nothing, or what is done to every row under the lock. */
export type TypeChange =
  | { readonly cost: 'free' }
  | { readonly cost: 'rewrite'; readonly why: 'cast' | 'timezone' | 'type before unknown' }
  | { readonly cost: 'index'; readonly names: readonly string[] }
  | { readonly cost: 'check'; readonly names: readonly string[] }

/** What the change of a column costs, by what is known of it. */
export function typeChange(
  act: SetType,
  table: Table | undefined,
  setting: CastSetting,
): TypeChange {
  const column = table?.columns.get(act.column)
  const from = column?.type ?? null
  if (from === null) return { cost: 'rewrite', why: 'type before unknown' }
  if (!isFreeChain(act, from, setting)) {
    const byZone = act.using === null && isOfTimezone(from, act.type)
    return { cost: 'rewrite', why: byZone ? 'timezone' : 'cast' }
  }
  const reordered = act.collation !== (column?.collation ?? null) || changesOrder(from, act.type)
  const indexes = firstOf(table?.indexes ?? []).flatMap((name) => {
    const index = setting.schema.indexes.get(name)
    const isRebuilt =
      index?.reads.includes(act.column) || (reordered && index?.columns.includes(act.column))
    return isRebuilt ? [name] : []
  })
  if (indexes.length > 0) return { cost: 'index', names: indexes }
  const checks = firstOf(table?.constraints.values() ?? []).filter(
    ({ type, isValid, columns }) => type === 'check' && isValid && columns.includes(act.column),
  )
  if (checks.length > 0) return { cost: 'check', names: checks.map(({ name }) => name) }
  return { cost: 'free' }
}

/** Whether every cast on the way from the column to its new type is free; anything but casts of the column itself is not. */
function isFreeChain(act: SetType, from: SqlType, setting: CastSetting): boolean {
  const casts: SqlType[] = []
  let inner = act.using
  for (let cast = pick(inner, 'TypeCast'); cast !== undefined; cast = pick(inner, 'TypeCast')) {
    casts.unshift(readType(cast.typeName))
    inner = cast.arg ?? null
  }
  const column = strings(pick(inner, 'ColumnRef')?.fields).at(-1)
  if (inner !== null && column !== act.column) return false
  const steps = [from, ...casts, act.type]
  return steps.every((step, at) => {
    const next = steps[at + 1]
    return next === undefined || isFreeCast(step, next, setting)
  })
}
