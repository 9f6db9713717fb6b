import type { Problem } from '../../config/problem.ts'
import type { Settings } from '../../config/settings.ts'
import { isOurs } from '../../incident/commands/pending.ts'
import type { Incident } from '../../incident/incident.ts'
import type { IssueSnapshot } from '../../incident/observation.ts'
import { type Rendering, renderIncident, renderNotice } from '../../incident/render-incident.ts'
import { matchRunbooks } from '../../incident/runbooks.ts'
import type { RecordsState, SyncFacts } from '../../incident/sync-plan.ts'
import { withReceipt } from '../../incident/work.ts'
import { readActionItemMarker } from '../../postmortem/filing/action-item-marker.ts'
import type { IssueObservation, World } from '../../world.ts'
import { readRecords } from '../records/read-records.ts'
import { refuseUnusable } from '../records/refuse-unusable.ts'
import type { Progress } from '../run/progress.ts'
import { settingsOf } from '../run/settings-of.ts'
import { calendarOf } from './calendar-of.ts'
import {
  type ActionItemIssue,
  lookAtIssue,
  type Nothing,
  nothing,
  type Subject,
} from './look-at-issue.ts'
import { withoutOwnLinks } from './without-own-links.ts'

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
  subject: Subject,
  progress: Progress,
): Promise<GatheredIncident | Nothing> {
  const observation = withoutOwnLinks(await world.github.observeIssue(subject.issue))
  refuseUnusable(observation.repository, world)
  if (observation.subject.kind === 'pull-request') {
    return nothing(`${subject.issue} is a pull request, not an issue.`)
  }
  const { settings, problems } = await settingsOf(observation.configuration)
  const records = withProgress(readRecords(observation, subject.issue, world), world, progress)
  const justWritten =
    progress.receipt !== null || progress.said.length > 0 || progress.forgotten.length > 0
  const looking = { observation, records, settings, subject, justWritten, progress }
  const looked = await lookAtIssue(world, looking)
  if ('why' in looked) return { ...looked, actionItem: actionItemOf(observation) }
  const rendering = shownBy(world, observation, settings)
  const seen: SyncFacts = {
    ...looked,
    now: observation.readAt,
    run: world.run,
    settings,
    repository: world.repositoryUrl.split('/').slice(-2).join('/'),
    repositoryUrl: world.repositoryUrl,
    workIsPending: looked.pagedBack || justWritten || isUnread(subject, looked.issue, records),
    labels: new Set(observation.labels.keys()),
    records,
    deployments: observation.deployments,
    pulls: observation.pulls ?? [],
    blockedDraft: null,
    people: [...observation.assignable.people, ...looked.people],
    secretFacts: progress.secretFacts,
    calendar: await calendarOf(settings),
    render: (incident, suspects, clock) =>
      renderIncident(incident, { suspects, clock }, rendering(incident, looked.issue)),
    renderNotice: (name, incident, values) =>
      renderNotice(name, { incident, values }, rendering(incident, looked.issue)),
  }
  return { kind: 'issue', seen, observation, problems }
}

/** Whether a sweep was called by comments that no commit has noted as read. */
function isUnread(
  { isSweep = false }: Subject,
  issue: IssueSnapshot | null,
  { work }: RecordsState,
): boolean {
  const others = issue?.comments.list.filter((comment) => !isOurs(comment, work)) ?? []
  return isSweep && (others.at(-1)?.databaseId ?? 0) > work.commentsRead
}

/** What texts are shown with. */
function shownBy(world: World, observation: IssueObservation, settings: Settings) {
  return (incident: Incident, issue: IssueSnapshot | null): Rendering => ({
    templates: world.templates,
    overrides: observation.overrides,
    zone: settings.timezone,
    links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
    runbooks: matchRunbooks(settings.runbooks, incident, issue),
    checklist: settings.checklist.items,
  })
}

/** The action item that an issue is, by our marker on what we wrote; null for any other issue. */
function actionItemOf({ subject }: IssueObservation): ActionItemIssue | null {
  if (subject.kind !== 'issue' || subject.issue.author.type !== 'bot') return null
  const marker = readActionItemMarker(subject.issue.body)
  return marker === null ? null : { subject: marker.subject, issue: subject.issue.number }
}

/** What the branch says, corrected by what this run knows to have done since. */
function withProgress(records: RecordsState, world: World, progress: Progress): RecordsState {
  const { receipt, said, forgotten } = progress
  if (receipt === null && said.length === 0 && forgotten.length === 0) return records
  return { ...records, work: withReceipt(records.work, { run: world.run, ...progress }) }
}
