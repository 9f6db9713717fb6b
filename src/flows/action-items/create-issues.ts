import type { PostmortemsObservation } from '../../action-items-github.ts'
import type { Settings } from '../../config/settings.ts'
import type { FiledIssue } from '../../postmortem/filing/filed-item.ts'
import type { IssueToCreate } from '../../postmortem/filing/filing-plan.ts'
import type { World } from '../../world.ts'
import { completeIssue } from './complete-issue.ts'
import { ensureLabels } from './ensure-labels.ts'
import type { FilingSources } from './read-filing.ts'

/** What was created, by the keys of the items. */
export interface CreatedIssues {
  readonly issues: ReadonlyMap<string, FiledIssue>
  /** Whether they are sub-issues of the incident; null where there was nothing to make one of. */
  readonly hasSubIssues: boolean | null
}

/** What some action items are filed from. */
export interface IssueBatch {
  readonly batch: readonly IssueToCreate[]
  readonly sources: FilingSources
  readonly settings: Settings
  readonly observation: PostmortemsObservation
  /** How many are still to be filed in all. */
  readonly total: number
}

/** Files some action items, one after the other at the pace GitHub wants, and says how far it is. Key: the marker of each. */
export async function createIssues(
  world: World,
  { batch, sources, settings, observation, total }: IssueBatch,
): Promise<CreatedIssues> {
  if (batch.length === 0) return { issues: new Map(), hasSubIssues: null }
  const names = batch.flatMap((item) => item.labels)
  const logins = batch.flatMap(({ assignees }) => assignees)
  const [labels, people] = await Promise.all([
    ensureLabels(world, names, observation.repository.id),
    idsOf(world, logins, observation),
  ])
  const issues = new Map<string, FiledIssue>()
  let hasSubIssues: boolean | null = null
  for (const item of batch) {
    const { title, body, due } = item
    const created = await world.github.createItem({
      repositoryId: observation.repository.id,
      title,
      body,
      labels: item.labels.flatMap((name) => labels.get(name.toLowerCase()) ?? []),
      assignees: item.assignees.flatMap((login) => people.get(login.toLowerCase()) ?? []),
      milestone: await milestoneOf(world, item),
    })
    issues.set(item.key, { number: created.number, url: created.url })
    world.log.info(`filed #${created.number}, ${total - issues.size} to go: ${title}`)
    hasSubIssues = await completeIssue(world, { id: created.id, due }, { settings, sources })
    await world.github.pace()
  }
  return { issues, hasSubIssues }
}

async function milestoneOf(
  { github }: World,
  { milestone, due }: IssueToCreate,
): Promise<string | null> {
  return milestone === null || due === null ? null : github.milestone(milestone, due)
}

/** Node ids of people by login in lower case; asks for those that did not come with the repository. */
async function idsOf(
  { github }: World,
  logins: readonly string[],
  { assignable }: PostmortemsObservation,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map(assignable.people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]))
  const unseen = logins.filter((login) => !known.has(login.toLowerCase()))
  const found = await github.lookUp({ logins: [...new Set(unseen)], numbers: [], commits: [] })
  const more = found.people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId] as const)
  return new Map([...known, ...more])
}
