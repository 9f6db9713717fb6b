import { Temporal } from '../../../time/temporal.ts'
import type { CheckOptions } from '../check-result.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'

/** Open items without a due date. */
export function findMissingDue(
  { items }: OpenedPostmortem,
  { today }: CheckOptions,
): readonly Seen[] {
  return items.flatMap(({ item, due }): readonly Seen[] => {
    if (due.kind !== 'none') return []
    const isUrgent = due.isUrgent || item.isUrgent
    const what = isUrgent ? 'is urgent, but has no due date' : 'has no due date'
    const day = exampleDay(today, isUrgent ? 2 : 14)
    return [{ line: item.line, message: `${quote(item.title)} ${what}: add one, such as ${day}.` }]
  })
}

/** Due dates of open items that are refused, and why. */
export function findUnclearDue({ items }: OpenedPostmortem): readonly Seen[] {
  return items.flatMap(({ item: { title, line, due: written }, due }): readonly Seen[] => {
    if (due.kind !== 'refused') return []
    return [{ line, message: `Due date ${quote(written ?? '')} of ${quote(title)}: ${due.why}.` }]
  })
}

/** Due dates of open items that have passed, or come before the incident. */
export function findPastDue(
  { items, frontMatter: { incidentDate } }: OpenedPostmortem,
  { today }: CheckOptions,
): readonly Seen[] {
  return items.flatMap(({ item: { title, line }, due }): readonly Seen[] => {
    if (due.kind !== 'due' || due.date >= today) return []
    const isBeforeIncident = incidentDate !== null && due.date < incidentDate
    const why = isBeforeIncident ? `before the incident of ${incidentDate}` : 'which has passed'
    const what = `set a day to come, such as ${exampleDay(today, 14)}, or mark it done`
    return [{ line, message: `${quote(title)} is due ${due.date}, ${why}: ${what}.` }]
  })
}

function exampleDay(today: string, days: number): string {
  return Temporal.PlainDate.from(today).add({ days }).toString()
}
