import type { Problem } from '../config/problem.ts'
import { defaultSettings, type Settings } from '../config/settings.ts'
import type { Actor, Authority } from '../incident/actor.ts'
import { actorsToJudge } from '../incident/facts-from-issue.ts'
import type { Ledger } from '../incident/ledger.ts'
import type { CommentSnapshot, IssueSnapshot } from '../incident/observation.ts'
import { renderIncident } from '../incident/render-incident.ts'
import { severityOfLabel } from '../incident/severity.ts'
import { ownStatusComments } from '../incident/status-comment.ts'
import type { RecordsState, SyncFacts } from '../incident/sync-plan.ts'
import { isClaimedByAnother, withReceipt } from '../incident/work.ts'
import { addSeconds } from '../time/instant.ts'
import { UserError } from '../user-error.ts'
import type { GitHub, IssueObservation, World } from '../world.ts'
import type { Progress } from './progress.ts'
import { readRecords } from './read-records.ts'

/** All that `decideSync` takes, and what `apply` needs to write. */
export interface GatheredIncident {
  readonly kind: 'issue'
  readonly seen: SyncFacts
  readonly observation: IssueObservation
  readonly problems: readonly Problem[]
}

/** Reads everything about one issue: one request, then whatever that showed to be missing, side by side. */
export async function gatherIncident(
  world: World,
  number: number,
  progress: Progress,
): Promise<GatheredIncident | { readonly kind: 'nothing'; readonly why: string }> {
  const observation = await world.github.observeIssue(number)
  refuseUnusable(observation, world)
  const { subject } = observation
  if (subject.kind === 'pull-request') return nothing(`${number} is a pull request, not an issue.`)
  if (subject.kind === 'missing') throw issueNotFound(number, world)
  const { settings, problems } = await settingsOf(observation)
  const records = withProgress(readRecords(observation, number, world), world, progress)
  if (!mayBeIncident(subject.issue, records.ledger, settings) && subject.earlier === null) {
    return nothing(`Issue ${number} has no severity label and never had one, so it is no incident.`)
  }
  const timeline = await wholeTimeline(world.github, subject, records.work.watermark)
  const issue = { ...subject.issue, events: timeline.events }
  const [authorityOf, comments] = await Promise.all([
    judgeActors(world.github, issue, { ledger: records.ledger, settings }),
    statusCommentsOf(world, issue, { work: records.work, now: observation.readAt }),
  ])
  const seen: SyncFacts = {
    now: observation.readAt,
    run: world.run,
    settings,
    issue,
    workIsPending: timeline.pagedBack || progress.receipt !== null,
    authorityOf,
    labels: new Set(observation.labels.keys()),
    records,
    comments,
    render: (incident) =>
      renderIncident(incident, {
        templates: world.templates,
        overrides: observation.overrides,
        zone: settings.timezone,
        links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
      }),
  }
  return { kind: 'issue', seen, observation, problems }
}

/** What the branch says, corrected by what this run knows to have done since. */
function withProgress(records: RecordsState, world: World, progress: Progress): RecordsState {
  if (progress.receipt === null) return records
  return { ...records, work: withReceipt(records.work, { run: world.run, ...progress }) }
}

function nothing(why: string): { readonly kind: 'nothing'; readonly why: string } {
  return { kind: 'nothing', why }
}

function refuseUnusable({ repository }: IssueObservation, world: World): void {
  if (repository.archived) {
    throw new UserError('repository-archived', {
      what: `${world.repositoryUrl} is archived, so nothing can be written to it.`,
      remedy: 'Unarchive the repository, or remove the workflow.',
    })
  }
  if (!repository.issuesEnabled) {
    throw new UserError('issues-disabled', {
      what: `Issues are switched off in ${world.repositoryUrl}.`,
      remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
    })
  }
}

function issueNotFound(number: number, world: World): UserError {
  return new UserError('issue-not-found', {
    what: `There is no issue ${number} in ${world.repositoryUrl} that this token can see.`,
    remedy: 'Check the number, and that the job has `permissions: issues: write`.',
  })
}

async function settingsOf(
  observation: IssueObservation,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  if (observation.configuration === null) return { settings: defaultSettings, problems: [] }
  // The schema library is as large as the rest together; a repository without a configuration never loads it.
  const { readSettings } = await import('../config/read-settings.ts')
  return readSettings(observation.configuration)
}

function mayBeIncident(issue: IssueSnapshot, ledger: Ledger, settings: Settings): boolean {
  const names = [
    ...issue.labels.map((label) => label.name),
    ...issue.events.flatMap((event) => ('label' in event ? [event.label] : [])),
  ]
  const severe = names.some((name) => severityOfLabel(name, settings.severityLabels) !== null)
  return severe || ledger.facts.length > 0
}

/** Timeline items seen late by GitHub's own replication are still read; seconds. */
const watermarkOverlapSeconds = 600

async function wholeTimeline(
  github: GitHub,
  first: { readonly issue: IssueSnapshot; readonly earlier: string | null },
  watermark: string | null,
): Promise<{ events: IssueSnapshot['events']; pagedBack: boolean }> {
  const enough = watermark === null ? '' : addSeconds(watermark, -watermarkOverlapSeconds)
  let { events } = first.issue
  let { earlier } = first
  while (earlier !== null && (events[0]?.at ?? '') >= enough) {
    const page = await github.earlierEvents(first.issue.id, earlier)
    events = [...page.events, ...events]
    earlier = page.earlier
  }
  return { events, pagedBack: events.length > first.issue.events.length }
}

async function judgeActors(
  github: GitHub,
  issue: IssueSnapshot,
  known: { readonly ledger: Ledger; readonly settings: Settings },
): Promise<(actor: Actor) => Authority> {
  const recorded = new Set(known.ledger.facts.map((fact) => fact.id))
  const fresh = issue.events.filter((event) => !recorded.has(`event:${event.id}`))
  const actors = actorsToJudge(fresh, known.settings.severityLabels)
  const judged = await Promise.all(
    actors.map(async (actor) => [actor.login, await judge(github, actor, known.settings)] as const),
  )
  const authorities = new Map(judged)
  return (actor) => authorities.get(actor.login) ?? 'none'
}

async function judge(github: GitHub, actor: Actor, settings: Settings): Promise<Authority> {
  if (actor.type === 'user') return github.authorityOf(actor)
  const trusted = settings.trustedBots.some(
    (bot) => bot.login === actor.login && bot.id === actor.id,
  )
  return actor.type === 'bot' && trusted ? 'write' : 'none'
}

async function statusCommentsOf(
  world: World,
  issue: IssueSnapshot,
  known: { readonly work: SyncFacts['records']['work']; readonly now: string },
): Promise<readonly CommentSnapshot[]> {
  const { work, now } = known
  if (work.statusComment !== null) {
    const comment = await world.github.comment(work.statusComment.id)
    if (comment !== null) return [comment]
  }
  const claim = { operation: 'status-comment', run: world.run, now } as const
  if (isClaimedByAnother(work, claim)) return []
  return ownStatusComments(await world.github.comments(issue.id), work)
}
