import type { TimedStatus } from '../../config/clock.ts'
import { compareText } from '../../text/order.ts'
import type { TemplateValues } from '../../text/template.ts'
import type { Deadline, DeadlineKind } from './deadlines.ts'
import { type Clock, showDated, showMoment } from './show-moment.ts'

/**
 * What a template may show of the deadlines of an incident, the next one first, and until when reminders are silent. It changes only
 * when a deadline, the silence or a day has passed, so that looking again writes nothing.
 */
export function targetsView(
  deadlines: readonly Deadline[],
  { snoozedUntil, ...clock }: Clock & { readonly snoozedUntil: string | null },
): TemplateValues {
  const isSnoozed = snoozedUntil !== null && snoozedUntil > clock.now
  return {
    targets: deadlines
      .toSorted((a, b) => compareText(a.dueAt, b.dueAt))
      .map((deadline) => targetView(deadline, clock)),
    snoozed_until: isSnoozed ? showMoment(snoozedUntil, clock) : null,
  }
}

/** `Acknowledge` by `14:07 UTC`; one that is late says its date, as it may stand there for days. */
function targetView(deadline: Deadline, clock: Clock): TemplateValues {
  const { kind, dueAt } = deadline
  const late = dueAt <= clock.now
  return {
    kind,
    what: deadline.kind === 'status' ? aims[deadline.status] : titles[deadline.kind],
    due: late ? showDated(dueAt, clock.zone) : showMoment(dueAt, clock),
    late,
  }
}

/** Each reads before "by" and before "late since". */
const titles: Readonly<Record<Exclude<DeadlineKind, 'status'>, string>> = {
  acknowledge: 'Acknowledge',
  lead: 'Name a lead',
  update: 'Next update',
  'post-mortem': 'Post-mortem',
}

/** What ends each status. */
const aims: Readonly<Record<TimedStatus, string>> = {
  triage: 'Confirm or call off',
  investigating: 'Find the cause',
  identified: 'Get the fix live',
  monitoring: 'Resolve',
}
