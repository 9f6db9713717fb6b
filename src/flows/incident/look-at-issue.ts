import type { Settings } from '../../config/settings.ts'
import { waitingComments } from '../../incident/accept-comments.ts'
import { hasNews } from '../../incident/accept-facts.ts'
import { lastDeclaredAt, maybeIncident } from '../../incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../../incident/observation.ts'
import { isOlderThanRecords } from '../../incident/open-incidents.ts'
import type { RecordsState, SyncFacts } from '../../incident/sync-plan.ts'
import type { Work } from '../../incident/work.ts'
import { UserError } from '../../user-error.ts'
import type { IssueObservation, World } from '../../world.ts'
import { inquire, isOvertaken, openInquiry } from '../changes/inquire.ts'
import type { Progress } from '../run/progress.ts'
import { findStatusComments } from './find-status-comment.ts'
import { judgeActors } from './judge-actors.ts'
import { lookUpNamed } from './look-up-named.ts'
import { readComments } from './read-comments.ts'
import { readTicks } from './read-ticks.ts'
import { readTimeline } from './read-timeline.ts'

/** Which issue to look at, and whether somebody asked for it by number: then it is taken on record however old. */
export interface Subject {
  readonly issue: number
  readonly asked: boolean
  /** A comment woke the run: one without news then leaves the status comment to other runs. */
  readonly isBrief: boolean
  /** A sweep: it writes down how far the thread was read, so that the next need not look. */
  readonly isSweep?: boolean
}

/** What looking at one issue takes. */
export interface Looking {
  readonly observation: IssueObservation
  readonly records: RecordsState
  readonly settings: Settings
  readonly subject: Subject
  /** Whether this run has written a status comment whose receipt is not on the branch yet. */
  readonly justWritten: boolean
  readonly progress: Progress
}

/** What was seen of one issue. */
export type Looked = Pick<
  SyncFacts,
  'issue' | 'gone' | 'authorityOf' | 'comments' | 'changes' | 'ticks' | 'people' | 'found'
> & {
  readonly pagedBack: boolean
}

/** Nothing is to be done, and why. */
export interface Nothing {
  readonly kind: 'nothing'
  readonly why: string
  /** The action item that the issue is; left out or null for none. */
  readonly actionItem?: ActionItemIssue | null
}

/** An issue that we filed: what it is of, `inc-42`, and its number. */
export interface ActionItemIssue {
  readonly subject: string
  readonly issue: number
}

/** Looks at one issue: what the first request left out, side by side. */
export async function lookAtIssue(world: World, looking: Looking): Promise<Looked | Nothing> {
  const { observation, records, settings, subject, justWritten, progress } = looking
  if (observation.subject.kind !== 'issue') return lookForGone(world, records, subject)
  const isOnRecord = records.ledger.facts.length > 0
  const reading = { spellings: settings.severityLabels, work: records.work }
  const first = observation.subject
  if (!isOnRecord && first.earlier === null && !maybeIncident(first.issue, reading)) {
    return nothing(noIncident(subject.issue))
  }
  // The end of an incident is read whole once more: whatever an earlier run was not shown is on record then.
  const isEnding = !first.issue.open && hasNews(first.issue, records.ledger, reading)
  const read = await readWhole(world, first, { records, isEnding })
  const { issue, pagedBack } = read
  if (!isOnRecord && !maybeIncident(issue, reading)) return nothing(noIncident(subject.issue))
  const declaredAt = lastDeclaredAt(issue, reading)
  if (!isOnRecord && !subject.asked && isOlderThanRecords(declaredAt, records.open.since)) {
    return nothing(olderThanRecords(issue))
  }
  const now = observation.readAt
  const { repositoryUrl } = world
  const sources = { issue, gone: null, now, settings, records, repositoryUrl }
  const waiting = waitingComments({ ...sources, authorityOf: () => 'none' })
  const inquiry = openInquiry(sources)
  const isNews = waiting.length > 0 || hasNews(issue, records.ledger, reading)
  const [authorityOf, named, ticks, found, asked] = await Promise.all([
    judgeActors(world.github, issue, { records, settings, waiting, now, judged: progress.judged }),
    lookUpNamed(world.github, waiting, observation.assignable),
    readTicks(world.github, issue, { records, settings }),
    findStatusComments(world, issue, {
      work: records.work,
      now,
      isTrusted: !justWritten && !isEnding && (isNews || subject.isBrief),
      environments: inquiry.environments,
      deployments: observation.deployments,
    }),
    inquiry.isOpen ? inquire(world, inquiry, progress) : null,
  ])
  const isNewer = isOvertaken(inquiry, found.newestDeployment)
  const changes = isNewer ? await inquire(world, inquiry, progress) : asked
  return {
    issue,
    gone: null,
    authorityOf,
    comments: found.comments,
    changes,
    ticks,
    people: named.people,
    found: named,
    pagedBack,
  }
}

type FirstPages = Extract<IssueObservation['subject'], { readonly kind: 'issue' }>

/** The issue with all of its timeline and comments that have not been looked at yet. */
async function readWhole(
  world: World,
  first: FirstPages,
  { records, isEnding }: { readonly records: RecordsState; readonly isEnding: boolean },
): Promise<{ readonly issue: IssueSnapshot; readonly pagedBack: boolean }> {
  const { work } = records
  const timeline = await readTimeline(world.github, first, isEnding ? null : work.watermark)
  const isWhole = isEnding || needsAllComments(timeline.issue, work, world.run)
  const comments = await readComments(world.github, timeline.issue, isWhole ? 0 : work.commentsRead)
  return { issue: comments.issue, pagedBack: timeline.pagedBack || comments.pagedBack }
}

/**
 * Whether any comment may matter however old: one of ours that no receipt names, one that was deleted lately, or one that a
 * command quotes.
 */
function needsAllComments(issue: IssueSnapshot, work: Work, run: string): boolean {
  const { list } = issue.comments
  const isLost = work.statusComment === null || work.claims.some((claim) => claim.run !== run)
  const isDeleted = issue.events.some(
    ({ type, at }) => type === 'comment-deleted' && at > (work.watermark ?? ''),
  )
  const quoted = list.flatMap(({ body, databaseId }) =>
    databaseId > work.commentsRead ? [...body.matchAll(/#issuecomment-(\d{1,15})/g)] : [],
  )
  const isQuoted = quoted.some(([, id]) =>
    list.every(({ databaseId }) => databaseId !== Number(id)),
  )
  return isLost || isDeleted || isQuoted
}

/** An issue that left the repository ends its incident; one that never was on record is a wrong number. */
async function lookForGone(
  world: World,
  records: RecordsState,
  { issue: number, asked }: Subject,
): Promise<Looked | Nothing> {
  const known = records.ledger.facts.find((fact) => fact.kind === 'gone')
  if (records.ledger.facts.length === 0) {
    if (asked) throw issueNotFound(number, world)
    return nothing(`Issue ${number} is not here, and was never on record.`)
  }
  const gone = known?.how ?? (await world.github.whereabouts(number))
  if (gone === 'here' || gone === 'hidden') {
    return nothing(`Issue ${number} cannot be seen just now; its record stays as it is.`)
  }
  const nothingMore = {
    comments: [],
    changes: null,
    ticks: [],
    people: [],
    found: { issues: [], pulls: [], commits: new Map() },
    pagedBack: false,
  }
  return { issue: null, gone, authorityOf: () => 'none', ...nothingMore }
}

/** Leaves an issue alone. */
export function nothing(why: string): Nothing {
  return { kind: 'nothing', why }
}

/** Why an issue without any sign of an incident is left alone. */
export function noIncident(number: number): string {
  return `Issue ${number} has no severity label and never had one, so it is no incident.`
}

function olderThanRecords({ number }: IssueSnapshot): string {
  return `Issue ${number} was labelled before Incident Loop was set up here, so it is left alone. To take it on record, run the workflow by hand with the issue ${number}, or \`incident-loop sync ${number}\`.`
}

function issueNotFound(number: number, world: World): UserError {
  return new UserError('issue-not-found', {
    what: `There is no issue ${number} in ${world.repositoryUrl} that this token can see.`,
    remedy: 'Check the number, and that the job has `permissions: issues: write`.',
  })
}
