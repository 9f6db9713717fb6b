import { closest, distance } from 'fastest-levenshtein'

/** The known name that somebody most likely meant; null where none is close. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const nearest = closest(name, [...known])
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? nearest : null
}

/**
 * The known name of which one is a slip of the pen, without regard to case: a letter is missing, wrong or too many, or two changed
 * places. Null for none: names that differ by a number or by one letter at their end, such as `prod-a` and `prod-b`, and short ones such
 * as `eu` and `us`, are brothers.
 */
export function slipOf(name: string, known: readonly string[]): string | null {
  return known.find((one) => isSlip(name.toLowerCase(), one.toLowerCase())) ?? null
}

function isSlip(one: string, other: string): boolean {
  const letters = (name: string) => name.replace(/[^\p{L}\p{N}]\p{L}$|\d/gu, '')
  if (Math.min(one.length, other.length) < shortest || letters(one) === letters(other)) return false
  const apart = distance(one, other)
  return apart === 1 || (apart === 2 && sorted(one) === sorted(other))
}

const shortest = 4

function sorted(name: string): string {
  return [...name].sort().join('')
}
