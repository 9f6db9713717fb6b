import { codeSpan } from '../../text/code-span.ts'
import type { TemplateValues } from '../../text/template.ts'
import { secondsBetween, showMinutes } from '../../time/duration.ts'
import type { Incident } from '../incident.ts'
import type { Reminder } from './reminders.ts'
import { type Clock, showMoment } from './show-moment.ts'
import type { Audience } from './who-to-tell.ts'

/**
 * Everything `templates/reminder.md` may show of a reminder. Mentions stand in `to` and `others` only, and mention for real: each is a
 * checked login. The names are the template's contract.
 */
export function reminderView(
  { deadline, step }: Pick<Reminder, 'deadline' | 'step'>,
  incident: Pick<Incident, 'severity' | 'kind'>,
  { audience, clock }: { readonly audience: Audience; readonly clock: Clock },
): TemplateValues {
  const { kind, since, dueAt, escalatesAt } = deadline
  return {
    kind,
    step,
    severity: incident.severity,
    subject: subjectOf(deadline, incident),
    /** The status it has been in for too long; null for other kinds. */
    status: deadline.kind === 'status' ? deadline.status : null,
    due: showMoment(dueAt, clock),
    escalated: escalatesAt === null ? null : showMoment(escalatesAt, clock),
    lasted: showMinutes(secondsBetween(since, clock.now) / 60),
    to: mentions(audience.responsible),
    others: mentions(audience.others),
    unknown_teams: audience.unknownTeams.map((team) => codeSpan(team)),
    left_out: audience.leftOut,
  }
}

/** What it is about: in triage nobody has said how bad it is. */
function subjectOf(
  deadline: Reminder['deadline'],
  { severity, kind }: Pick<Incident, 'severity' | 'kind'>,
): string {
  if (deadline.kind === 'status' && deadline.status === 'triage') return 'report'
  return kind === 'drill' ? `${severity} drill` : severity
}

function mentions(logins: readonly string[]): readonly string[] {
  return logins.map((login) => `@${login}`)
}
