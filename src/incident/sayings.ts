import type { Problem } from '../config/problem.ts'
import { inlineText } from '../text/escape.ts'
import { printMarker, readMarker } from '../text/marker.ts'
import { cutWhole } from '../text/shorten.ts'
import { addSeconds } from '../time/instant.ts'
import { missingBoxes } from './checklist.ts'
import { deadlinesOf } from './clock/deadlines.ts'
import { reminderView } from './clock/reminder-view.ts'
import { type Reminder, remindersDue } from './clock/reminders.ts'
import { whoToTell } from './clock/who-to-tell.ts'
import { isOurs } from './commands/pending.ts'
import type { TakenComment } from './commands/take-commands.ts'
import { entryName } from './entry-name.ts'
import type { Incident } from './incident.ts'
import type { IssueComment } from './observation.ts'
import { replyView } from './reply-view.ts'
import type { NoticeTemplate, SyncFacts } from './sync-plan.ts'
import { isClaimedByAnother, type SaidReceipt, type Work } from './work.ts'

/** A comment that is posted once: what must be noticed, as edits notify nobody. */
export interface Saying {
  /** What it is about, `resolved:2026-11-20T15:00:00Z`. */
  readonly key: string
  /** Every key that counts as said once it is posted, its own among them. */
  readonly covers: readonly string[]
  /** The whole comment, its hidden first line included. */
  readonly body: string
}

/** What a run says: comments to post now, and problems of the templates. */
export interface DecidedSayings {
  readonly sayings: readonly Saying[]
  readonly problems: readonly Problem[]
}

/** What is said of an incident once each: answers, a worse severity, the end, what is late. Nothing that was said already. */
export function decideSayings(
  incident: Incident,
  seen: SyncFacts,
  taken: readonly TakenComment[],
): DecidedSayings {
  const work = withFoundSayings(seen.records.work, seen.issue?.comments.list ?? [])
  const isSaid = (key: string): boolean =>
    work.said.some((receipt) => receipt.key === key) ||
    isClaimedByAnother(work, { operation: sayOperation(key), run: seen.run, now: seen.now })
  const wanted = [
    ...taken.flatMap((comment) => reply(comment, incident)),
    ...escalations(incident, seen.now),
    ...resolution(incident, seen),
    ...fullThread(seen),
    ...blockedDraft(seen),
    ...reminders(incident, seen, isSaid),
  ]
  const fresh = wanted.filter(({ key }) => !isSaid(key))
  const rendered = fresh.map(({ template, values, ...saying }) => ({
    saying,
    ...seen.renderNotice(template, incident, values),
  }))
  return {
    sayings: rendered.map(({ saying, text }) => ({
      ...saying,
      body: sayingBody(saying.key, text),
    })),
    problems: rendered.flatMap(({ problems }) => problems),
  }
}

/** The operation a claim names for something said once. */
export function sayOperation(key: string): string {
  return `say:${key}`
}

/** What was said, by the comments themselves: an answer of GitHub may have been lost. The oldest of a key counts. */
export function saidIn(comments: readonly IssueComment[], work: Work): readonly SaidReceipt[] {
  const found = new Map<string, SaidReceipt>()
  for (const comment of comments) {
    const marker = isOurs(comment, work) ? readMarker(comment.body) : null
    if (marker?.kind !== 'notice' || found.has(marker.key)) continue
    found.set(marker.key, { key: marker.key, comment: comment.databaseId })
  }
  return [...found.values()]
}

function withFoundSayings(work: Work, comments: readonly IssueComment[]): Work {
  const known = new Set(work.said.map(({ key }) => key))
  const found = saidIn(comments, work).filter(({ key }) => !known.has(key))
  return { ...work, said: [...work.said, ...found] }
}

interface Wanted {
  readonly key: string
  readonly covers: readonly string[]
  readonly template: NoticeTemplate
  readonly values: Parameters<SyncFacts['renderNotice']>[2]
}

function once(key: string, template: NoticeTemplate, values: Wanted['values']): Wanted {
  return { key, covers: [key], template, values }
}

function reply(taken: TakenComment, incident: Incident): readonly Wanted[] {
  const values = replyView(taken, incident)
  return values === null ? [] : [once(`reply:${taken.comment.databaseId}`, 'reply', values)]
}

/** What happened longer ago is no news to anybody; seconds. */
const newsSeconds = 3600

/** Made SEV1 or SEV2 after it was declared as less. */
function escalations(incident: Incident, now: string): readonly Wanted[] {
  return incident.timeline.flatMap((entry) => {
    if (entry.what !== 'severity' || entry.struckBy !== null) return []
    const isEscalation = isMajor(entry.to) && entry.to < entry.from
    if (!isEscalation || addSeconds(entry.at, newsSeconds) < now) return []
    const { from, to, text } = entry
    const values = { from, to, text: inlineText(text, 600), by: inlineText(entry.actor.login) }
    return [once(`severity:${entryName(entry.id)}`, 'notice-escalated', values)]
  })
}

function isMajor(severity: Incident['severity']): boolean {
  return severity === 'SEV1' || severity === 'SEV2'
}

function resolution(incident: Incident, { settings, now }: SyncFacts): readonly Wanted[] {
  const { resolvedAt, declaredAt } = incident.times
  if (resolvedAt === null || declaredAt === null) return []
  if (addSeconds(resolvedAt, newsSeconds) < now) return []
  const { items } = settings.checklist
  const missing = missingBoxes(items, incident.checks).map((item) => inlineText(item, 200))
  return [once(`resolved:${resolvedAt}`, 'notice-resolved', { missing })]
}

/** GitHub takes no more comments than 2,500 on an issue. */
const threadLimits = { warning: 2400, maximum: 2500 }

function fullThread({ issue }: SyncFacts): readonly Wanted[] {
  const total = issue?.comments.total ?? 0
  if (total < threadLimits.warning) return []
  return [once('thread-full', 'notice-full', { total, maximum: threadLimits.maximum })]
}

/** By which it is known that somebody was told how to open the pull request of the post-mortem. */
export const blockedDraftKey = 'post-mortem:blocked'

function blockedDraft({ blockedDraft: blocked }: SyncFacts): readonly Wanted[] {
  if (blocked === null) return []
  const { branch, compareUrl, told } = blocked
  const values = { branch, compare_url: compareUrl, told: inlineText(told, 300) }
  return [once(blockedDraftKey, 'notice-post-mortem', values)]
}

function reminders(
  incident: Incident,
  seen: SyncFacts,
  said: (key: string) => boolean,
): readonly Wanted[] {
  const { settings, now, calendar } = seen
  const deadlines = deadlinesOf(incident, settings.clock, calendar)
  return remindersDue(deadlines, { now, snoozedUntil: incident.snoozedUntil, said }).map(
    (reminder: Reminder) => ({
      key: reminder.key,
      covers: reminder.covers,
      template: 'reminder',
      values: {
        reminder: reminderView(reminder, incident, {
          audience: whoToTell(reminder, incident, settings),
          clock: { now, zone: settings.timezone },
        }),
      },
    }),
  )
}

/** GitHub takes 65,536 characters; this leaves room. */
const maximumSaying = 60_000

function sayingBody(key: string, text: string): string {
  return cutWhole(
    `${printMarker({ kind: 'notice', version: 1, key })}\n${text.trim()}`,
    maximumSaying,
  )
}
