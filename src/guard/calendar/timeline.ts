import type { TimedCheck } from '../check-name.ts'
import type { CalendarRules } from './calendar-rules.ts'
import type { Closing } from './closing.ts'
import { dayOffClosings, freezeClosings } from './day-closings.ts'
import type { Span } from './span.ts'
import { quietClosings, windowClosings } from './window-closings.ts'

/** Minutes in which the same rules keep a deployment back; open where none does. */
export interface Step extends Span {
  readonly closings: readonly Closing[]
}

/** A range of minutes as steps, one behind the other without a gap. */
export type Timeline = readonly Step[]

/** What the rules of some checks say of a range. */
export function timelineOf(
  rules: CalendarRules,
  range: Span,
  checks: readonly TimedCheck[],
): Timeline {
  const closings = [
    ...windowClosings(rules.windowGroups, range),
    ...rules.quietHours.flatMap((hours) => quietClosings(hours, range)),
    ...rules.freezes.flatMap((freeze) => freezeClosings(freeze, range)),
    ...dayOffClosings(rules, range),
  ]
  return stepsOf(
    closings.filter(({ check }) => checks.includes(check)),
    range,
  )
}

function stepsOf(closings: readonly Closing[], range: Span): Timeline {
  const coming = closings.toSorted((a, b) => a.from - b.from)
  const edges = new Set([range.until, ...coming.flatMap(({ from, until }) => [from, until])])
  const steps: Step[] = []
  let current: readonly Closing[] = []
  let from = range.from
  let next = 0
  for (const until of [...edges].sort((a, b) => a - b)) {
    if (until > from) {
      steps.push({ from, until, closings: current })
      from = until
    }
    current = current.filter((closing) => closing.until > from)
    for (; (coming[next]?.from ?? Infinity) <= from; next += 1) {
      current = [...current, ...coming.slice(next, next + 1)]
    }
  }
  return steps
}

/** The step a minute is in; null for one before or after all of them. */
export function stepAt(timeline: Timeline, minute: number): Step | null {
  return timeline[indexAt(timeline, minute)] ?? null
}

/** The first minute from one on in which none of the checks objects, that minute included; null when there is none. */
export function nextOpening(
  timeline: Timeline,
  minute: number,
  checks: readonly TimedCheck[],
): number | null {
  const index = indexAt(timeline, minute)
  if (index < 0) return null
  for (let later = index; ; later += 1) {
    const step = timeline[later]
    if (step === undefined) return null
    if (!checks.some((check) => objects(step, check))) return Math.max(step.from, minute)
  }
}

/** The first minute after one in which others of the checks object than now; null when it stays as it is. */
export function nextChange(
  timeline: Timeline,
  minute: number,
  checks: readonly TimedCheck[],
): number | null {
  const index = indexAt(timeline, minute)
  const now = timeline[index]
  if (now === undefined) return null
  for (let later = index + 1; ; later += 1) {
    const step = timeline[later]
    if (step === undefined) return null
    if (checks.some((check) => objects(step, check) !== objects(now, check))) return step.from
  }
}

/** Whether a check objects in a step. */
function objects({ closings }: Step, check: TimedCheck): boolean {
  return closings.some((closing) => closing.check === check)
}

/** By halving; -1 for a minute outside. */
function indexAt(timeline: Timeline, minute: number): number {
  let low = 0
  let high = timeline.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const step = timeline[middle]
    if (step === undefined) return -1
    if (minute < step.from) high = middle - 1
    else if (minute >= step.until) low = middle + 1
    else return middle
  }
  return -1
}
