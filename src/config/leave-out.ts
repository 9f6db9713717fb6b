import { isRecord } from '../text/canonical-json.ts'

/** Where a value stands: keys, and places in lists from 0. */
export type Path = readonly PropertyKey[]

/**
 * A value without what stands at some paths; undefined where that is all of it. A list of which nothing is left is left out, too, so
 * that what counts without it counts again.
 */
export function leaveOut(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value
  if (paths.some((path) => path.length === 0)) return undefined
  const within = (inner: unknown, key: PropertyKey) =>
    leaveOut(
      inner,
      paths.filter(([first]) => first === key).map((path) => path.slice(1)),
    )
  if (Array.isArray(value)) {
    const kept = value.map(within).filter((item) => item !== undefined)
    return kept.length === 0 ? undefined : kept
  }
  if (!isRecord(value)) return undefined
  const kept = Object.entries(value).map(([key, inner]) => [key, within(inner, key)] as const)
  return Object.fromEntries(kept.filter(([, inner]) => inner !== undefined))
}

/**
 * How much has to go with a value: a rule of the guard with another zone, other days or for other environments than somebody wrote
 * would say what is not so, and goes as a whole.
 */
export function wholeOf(path: Path): Path {
  const whole = rules.find((rule) =>
    rule.every((step, index) => step === '*' || step === path[index]),
  )
  return whole === undefined ? path : path.slice(0, whole.length)
}

const rules: readonly (readonly string[])[] = [
  ['guard', 'windows', '*'],
  ['guard', 'quiet-hours', '*'],
  ['guard', 'freezes', '*'],
  ['guard', 'holidays'],
  ['guard', 'incidents', '*'],
  ['guard', 'vulnerabilities', 'exceptions', '*'],
]
