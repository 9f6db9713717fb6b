import type { ItemIssue } from '../../action-items-github.ts'
import type { Settings } from '../../config/settings.ts'
import type { FilingPlan, IssueUpdate } from '../../postmortem/filing/filing-plan.ts'
import type { World } from '../../world.ts'
import { setDue } from './complete-issue.ts'

/** Brings the issues of a post-mortem up to date with it, and closes those that were created twice. Repeating it does nothing. */
export async function updateIssues(
  world: World,
  {
    plan,
    issues,
    settings,
  }: {
    readonly plan: FilingPlan
    readonly issues: readonly ItemIssue[]
    readonly settings: Settings
  },
): Promise<void> {
  const ids = new Map(issues.map(({ number, id }) => [number, id]))
  for (const update of plan.updates) {
    const id = ids.get(update.number)
    if (id === undefined) continue
    await updateOne(world, id, update)
    const field = settings.actionItems.dueFieldId
    if (update.due !== null && field !== null) {
      await setDue(world, { id, field, due: update.due.date })
    }
    await world.github.pace()
  }
  for (const { number, of } of plan.duplicates) {
    const [id, original] = [ids.get(number), ids.get(of)]
    if (id !== undefined && original !== undefined) await world.github.closeDuplicate(id, original)
  }
}

async function updateOne(
  { github }: World,
  id: string,
  { title, body, addAssignees, due }: IssueUpdate,
): Promise<void> {
  const named = await github.lookUp({ logins: addAssignees, numbers: [], commits: [] })
  const isKept = due !== null && due.milestone !== null && due.date !== null
  const milestone = isKept ? await github.milestone(due.milestone, due.date) : null
  const addIds = named.people.map(({ nodeId }) => nodeId)
  const isNothing = title === null && body === null && addIds.length === 0 && milestone === null
  if (!isNothing) await github.updateItem({ id, title, body, addAssignees: addIds, milestone })
}
