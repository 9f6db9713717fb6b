import { compareText } from '../../text/order.ts'
import { secondsBetween } from '../../time/duration.ts'
import { addSeconds } from '../../time/instant.ts'
import type { Deadline } from './deadlines.ts'

/** A reminder to post: of what, and how late it is. */
export interface Reminder {
  readonly deadline: Deadline
  /** `late` tells those responsible; `escalated`, at the second target, others too. */
  readonly step: 'late' | 'escalated'
  /** The key it is remembered by. */
  readonly key: string
  /** Every key that counts as said once it is posted, its own among them. */
  readonly covers: readonly string[]
}

/** What decides which reminders are due. Times are RFC 3339 in UTC. */
export interface ReminderQuestion {
  readonly now: string
  readonly snoozedUntil: string | null
  /** Whether a reminder with this key was posted, or covered by one that was. */
  readonly said: (key: string) => boolean
}

/**
 * The reminders to post now: of each due moment one when it passes and one when it escalates, never the same twice. Where both have
 * passed unsaid only the second is posted, and covers both. None while snoozed; what fell due meanwhile follows once after.
 */
export function remindersDue(
  deadlines: readonly Deadline[],
  question: ReminderQuestion,
): readonly Reminder[] {
  const { now, snoozedUntil } = question
  if (snoozedUntil !== null && now < snoozedUntil) return []
  return reminded(deadlines).flatMap((deadline) => {
    const open = stepsLeft(deadline, question)
    const passed = open.findLast(({ at }) => at <= now)
    return passed === undefined ? [] : [reminderOf(deadline, passed.step)]
  })
}

/** The next moment, from `now` on, at which a reminder would be due; null when none will be while nothing changes. */
export function nextMoment(
  deadlines: readonly Deadline[],
  question: ReminderQuestion,
): string | null {
  const { now, snoozedUntil } = question
  const [first] = reminded(deadlines)
    .flatMap((deadline) => stepsLeft(deadline, question).map(({ at }) => at))
    .toSorted()
  if (first === undefined) return null
  const earliest = snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : now
  if (first > earliest) return first
  return earliest
}

/** Whoever acknowledges takes the lead where nobody has it, so that one reminder asks for both. */
function reminded(deadlines: readonly Deadline[]): readonly Deadline[] {
  const waits = deadlines.some(({ kind }) => kind === 'acknowledge')
  return waits ? deadlines.filter(({ kind }) => kind !== 'lead') : deadlines
}

interface Step {
  readonly step: Reminder['step']
  readonly at: string
}

/**
 * The steps of a deadline that were not said, in time order; after the last one there are none. Silence puts the second one off, so
 * that nobody is told of what those responsible have not been reminded of.
 */
function stepsLeft(
  deadline: Deadline,
  { said, snoozedUntil }: Pick<ReminderQuestion, 'said' | 'snoozedUntil'>,
): readonly Step[] {
  if (said(escalationKey(deadline))) return []
  const { dueAt, escalatesAt, key } = deadline
  const late: readonly Step[] = said(key) ? [] : [{ step: 'late', at: dueAt }]
  if (escalatesAt === null) return late
  const wasSilent = snoozedUntil !== null && snoozedUntil > dueAt
  const putOff = wasSilent ? addSeconds(snoozedUntil, secondsBetween(dueAt, escalatesAt)) : ''
  const [at = escalatesAt] = [escalatesAt, putOff].toSorted(compareText).slice(-1)
  return [...late, { step: 'escalated', at }]
}

function reminderOf(deadline: Deadline, step: Reminder['step']): Reminder {
  if (step === 'late') return { deadline, step, key: deadline.key, covers: [deadline.key] }
  const key = escalationKey(deadline)
  return { deadline, step, key, covers: [deadline.key, key] }
}

/** Names the first target: a second one that is moved in the settings is still the same. */
function escalationKey({ kind, dueAt }: Deadline): string {
  return `escalated:${kind}:${dueAt}`
}
