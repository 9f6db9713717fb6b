import { inlineText } from '../../text/escape.ts'
import { linkUrl } from '../../text/link-url.ts'
import { printMarker } from '../../text/marker.ts'
import { cutWhole } from '../../text/shorten.ts'
import type { TemplateValues } from '../../text/template.ts'
import type { FiledItem } from '../filing/filed-item.ts'
import { daysLeft } from './due-moments.ts'
import type { DueNudge } from './due-nudge.ts'
import type { FollowUpQuestion } from './follow-up-question.ts'
import type { NudgeAudience } from './whom-to-nudge.ts'

/** The whole comment that reminds of a due date, its hidden first line included. */
export function nudgeComment(
  nudge: DueNudge,
  { item, audience }: { readonly item: FiledItem; readonly audience: NudgeAudience },
  question: FollowUpQuestion,
): string {
  const marker = printMarker({ kind: 'notice', version: 1, key: nudge.key })
  const values = nudgeView(nudge, { item, audience }, question)
  const text = question.render('action-item-reminder', values).replace(/\n{3,}/g, '\n\n')
  return cutWhole(`${marker}\n${text.trim()}`, longestComment)
}

/** GitHub takes 65,536 characters; this leaves room. */
const longestComment = 60_000

/**
 * Everything `templates/action-item-reminder.md` may show. Mentions stand in `to` and `others` only, and mention for real: each is a
 * checked login. The names are the template's contract.
 */
function nudgeView(
  { moment }: DueNudge,
  { item, audience }: { readonly item: FiledItem; readonly audience: NudgeAudience },
  { incident, documentUrl, calendar, now }: FollowUpQuestion,
): TemplateValues {
  const days = daysLeft(item.due, now, calendar.zone) ?? 0
  return {
    reminder: {
      moment,
      due: item.due,
      days_left: Math.max(0, days),
      days_late: Math.max(0, -days),
      to: mentions(audience.responsible),
      others: mentions(audience.others),
      named: item.unassigned.map((name) => inlineText(name, 100)),
      url: linkUrl(documentUrl) ?? '',
    },
    incident:
      incident === null
        ? null
        : {
            name: `INC-${incident.number}`,
            number: incident.number,
            url: incident.url,
            title: inlineText(incident.title, 256),
            severity: incident.severity,
          },
  }
}

function mentions(logins: readonly string[]): readonly string[] {
  return logins.map((login) => `@${login}`)
}
