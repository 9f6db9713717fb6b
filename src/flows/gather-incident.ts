import type { Problem } from '../config/problem.ts'
import type { Settings } from '../config/settings.ts'
import { hasNews } from '../incident/accept-facts.ts'
import { lastDeclaredAt, maybeIncident } from '../incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../incident/observation.ts'
import { isOlderThanRecords } from '../incident/open-incidents.ts'
import { renderIncident } from '../incident/render-incident.ts'
import { matchRunbooks } from '../incident/runbooks.ts'
import type { RecordsState, SyncFacts } from '../incident/sync-plan.ts'
import { withReceipt } from '../incident/work.ts'
import { UserError } from '../user-error.ts'
import type { IssueObservation, World } from '../world.ts'
import { findStatusComments } from './find-status-comment.ts'
import { inquire, isOvertaken, openInquiry } from './inquire.ts'
import { judgeActors } from './judge-actors.ts'
import type { Progress } from './progress.ts'
import { readRecords } from './read-records.ts'
import { readTimeline } from './read-timeline.ts'
import { refuseUnusable } from './refuse-unusable.ts'
import { settingsOf } from './settings-of.ts'

/** All that `decideSync` takes, and what `apply` needs to write. */
export interface GatheredIncident {
  readonly kind: 'issue'
  readonly seen: SyncFacts
  readonly observation: IssueObservation
  readonly problems: readonly Problem[]
}

interface Nothing {
  readonly kind: 'nothing'
  readonly why: string
}

/** Which issue to look at, and whether somebody asked for it by number: then it is taken on record however old. */
export interface Subject {
  readonly issue: number
  readonly asked: boolean
}

/** Reads everything about one issue: one request, then whatever that showed to be missing, side by side. */
export async function gatherIncident(
  world: World,
  subject: Subject,
  progress: Progress,
): Promise<GatheredIncident | Nothing> {
  const observation = await world.github.observeIssue(subject.issue)
  refuseUnusable(observation.repository, world)
  if (observation.subject.kind === 'pull-request') {
    return nothing(`${subject.issue} is a pull request, not an issue.`)
  }
  const { settings, problems } = await settingsOf(observation.configuration)
  const records = withProgress(readRecords(observation, subject.issue, world), world, progress)
  const justWritten = progress.receipt !== null
  const looking = { observation, records, settings, subject, justWritten, progress }
  const looked = await look(world, looking)
  if ('why' in looked) return looked
  const seen: SyncFacts = {
    ...looked,
    now: observation.readAt,
    run: world.run,
    settings,
    repository: world.repositoryUrl.split('/').slice(-2).join('/'),
    workIsPending: looked.pagedBack || justWritten,
    labels: new Set(observation.labels.keys()),
    records,
    render: (incident, suspects) =>
      renderIncident(incident, suspects, {
        templates: world.templates,
        overrides: observation.overrides,
        zone: settings.timezone,
        links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
        runbooks: matchRunbooks(settings.runbooks, incident, looked.issue),
      }),
  }
  return { kind: 'issue', seen, observation, problems }
}

interface Looking {
  readonly observation: IssueObservation
  readonly records: RecordsState
  readonly settings: Settings
  readonly subject: Subject
  /** Whether this run has written a status comment whose receipt is not on the branch yet. */
  readonly justWritten: boolean
  readonly progress: Progress
}

type Looked = Pick<SyncFacts, 'issue' | 'gone' | 'authorityOf' | 'comments' | 'changes'> & {
  readonly pagedBack: boolean
}

async function look(world: World, looking: Looking): Promise<Looked | Nothing> {
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
  const watermark = isEnding ? null : records.work.watermark
  const { issue, pagedBack } = await readTimeline(world.github, first, watermark)
  if (!isOnRecord && !maybeIncident(issue, reading)) return nothing(noIncident(subject.issue))
  const declaredAt = lastDeclaredAt(issue, reading)
  if (!isOnRecord && !subject.asked && isOlderThanRecords(declaredAt, records.open.since)) {
    return nothing(olderThanRecords(issue))
  }
  const now = observation.readAt
  const inquiry = openInquiry(issue, { records, settings, now })
  const [authorityOf, found, asked] = await Promise.all([
    judgeActors(world.github, issue, { records, settings }),
    findStatusComments(world, issue, {
      work: records.work,
      now,
      readAll: justWritten || isEnding,
      hasNews: hasNews(issue, records.ledger, reading),
      environments: inquiry.environments,
    }),
    inquiry.isOpen ? inquire(world, inquiry, progress) : null,
  ])
  const isNewer = isOvertaken(inquiry, found.newestDeployment)
  const changes = isNewer ? await inquire(world, inquiry, progress) : asked
  return { issue, gone: null, authorityOf, comments: found.comments, changes, pagedBack }
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
  const nothingMore = { comments: [], changes: null, pagedBack: false }
  return { issue: null, gone, authorityOf: () => 'none', ...nothingMore }
}

/** What the branch says, corrected by what this run knows to have done since. */
function withProgress(records: RecordsState, world: World, progress: Progress): RecordsState {
  if (progress.receipt === null) return records
  return { ...records, work: withReceipt(records.work, { run: world.run, ...progress }) }
}

function nothing(why: string): Nothing {
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
