import { isClaimedByAnother } from '../../incident/work.ts'
import { type FiledPostmortem, heldByOthers, withClaims } from '../filing/filed.ts'
import type { FiledItem } from '../filing/filed-item.ts'
import { dueKey, dueMoments } from './due-moments.ts'
import { type DueNudge, dueNudge } from './due-nudge.ts'
import type { FollowedIssue, FollowUpQuestion } from './follow-up-question.ts'
import { nudgeComment } from './nudge-comment.ts'
import { observedItem } from './observed-item.ts'
import { type LabelChange, overdueLabels } from './overdue-label.ts'
import { whomToNudge } from './whom-to-nudge.ts'

/** What is to be written so that nobody forgets an action item. */
export interface FollowUpPlan {
  /** To commit before comments are posted: it claims them; null when there are none. */
  readonly claimed: FiledPostmortem | null
  /** To commit when all is written, with what was posted added by `withNudges`. */
  readonly next: FiledPostmortem
  readonly nudges: readonly Nudge[]
  readonly labels: readonly LabelChange[]
}

/** A comment to post on an issue. */
export interface Nudge {
  readonly number: number
  /** Keys of the items it is about: several may be done in one issue. */
  readonly items: readonly string[]
  readonly key: string
  readonly covers: readonly string[]
  /** The whole comment, its hidden first line included. */
  readonly body: string
}

/**
 * Which action items are to be reminded of now, which issues are overdue, and what became of them. One reminder for each moment of a
 * due date, whenever and however often it is asked; of several missed the latest. Never closes anything. Pure.
 */
export function decideFollowUp(question: FollowUpQuestion): FollowUpPlan {
  const { filed, run, now } = question
  const followed = filed.items.map((item) => followItem(item, question))
  const due = onePerIssue(followed.flatMap(({ nudges }) => nudges))
  const nudges = due.filter(
    (nudge) => !isClaimedByAnother(filed, { operation: nudgeOperation(nudge), run, now }),
  )
  const claims = nudges.map(nudgeOperation)
  return {
    claimed: claims.length === 0 ? null : withClaims(filed, claims, { run, now }),
    next: {
      ...filed,
      items: followed.map(({ item }) => item),
      claims: heldByOthers(filed, { run, now }),
    },
    nudges,
    labels: overdueLabels(followed, { now, zone: question.calendar.zone }),
  }
}

/** The file with reminders remembered that were posted. */
export function withNudges(
  filed: FiledPostmortem,
  posted: readonly Pick<Nudge, 'items' | 'covers'>[],
): FiledPostmortem {
  const coveredOf = (key: string) =>
    posted.flatMap(({ items, covers }) => (items.includes(key) ? covers : []))
  return {
    ...filed,
    items: filed.items.map((item) => withSaid(item, coveredOf(item.key))),
  }
}

/** More keys belong to due dates of long ago. */
const rememberedKeys = 50

function withSaid(item: FiledItem, keys: readonly string[]): FiledItem {
  return { ...item, said: [...new Set([...item.said, ...keys])].slice(-rememberedKeys) }
}

/** The operation a claim names for a reminder. */
function nudgeOperation({ number, key }: Nudge): string {
  return `nudge:${number}:${key}`
}

interface FollowedItem {
  readonly item: FiledItem
  /** Null where it was not found. */
  readonly issue: FollowedIssue | null
  readonly nudges: readonly Nudge[]
}

function followItem(item: FiledItem, question: FollowUpQuestion): FollowedItem {
  const issue = item.issue === null ? undefined : question.issues.get(item.issue.number)
  if (item.issue === null || issue === undefined) return { item, issue: null, nudges: [] }
  const found = issue.said.filter((key) => key.startsWith('due:'))
  const observed = withSaid(observedItem(item, issue), found)
  if (observed.state !== 'open') return { item: observed, issue, nudges: [] }
  const { settings: targets, calendar, now } = question
  const moments = dueMoments(observed.due, issue, { targets, calendar })
  const said = (key: string) => observed.said.includes(key)
  const nudge = dueNudge(moments, { now, snoozedUntil: issue.snoozedUntil, said })
  if (nudge === null) return { item: observed, issue, nudges: [] }
  const told = nudgeOf(nudge, { item: observed, issue }, question)
  return { item: observed, issue, nudges: [{ ...told, number: item.issue.number }] }
}

function nudgeOf(
  nudge: DueNudge,
  { item, issue }: { readonly item: FiledItem; readonly issue: FollowedIssue },
  question: FollowUpQuestion,
): Omit<Nudge, 'number'> {
  const audience = whomToNudge(nudge.moment, {
    assignees: issue.assignees,
    lead: question.incident?.lead ?? null,
    owners: question.settings.owners,
    leadKnows: item.said.includes(dueKey(item.due ?? '', 'lead')),
  })
  const { key, covers } = nudge
  return { items: [item.key], key, covers, body: nudgeComment(nudge, { item, audience }, question) }
}

/** Items that are done in one issue and due on one day are reminded of in one comment. */
function onePerIssue(nudges: readonly Nudge[]): readonly Nudge[] {
  const joined = new Map<string, Nudge>()
  for (const nudge of nudges) {
    const operation = nudgeOperation(nudge)
    const first = joined.get(operation)
    joined.set(
      operation,
      first === undefined ? nudge : { ...first, items: [...first.items, ...nudge.items] },
    )
  }
  return [...joined.values()]
}
