import { linkNamed, textOf, valuesOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'

/** SQL of `DB::raw('…')` and `new Expression('…')`; null for any other value. */
export function rawSql(value: Value): string | null {
  if (value.kind !== 'chain') return null
  const raw = linkNamed(value.links, 'raw')
  if (raw !== null) return textOf(valuesOf(raw)[0])
  return value.root === 'Expression' ? textOf(valuesOf(linkNamed(value.links, 'new'))[0]) : null
}
