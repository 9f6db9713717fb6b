import type { World } from '../../world.ts'
import { followUp } from '../follow-up.ts'
import type { ActionItemIssue } from '../incident/look-at-issue.ts'
import { indexOf } from '../post-mortem/changed-documents.ts'
import { settingsOf } from '../run/settings-of.ts'
import { tellProblems } from '../run/tell.ts'

/** Notes what happened to one action item: it was closed, taken up again, or given to somebody else. */
export async function followUpItem(
  world: World,
  item: ActionItemIssue,
): Promise<readonly string[]> {
  const { configuration, index, readAt, repository } = await world.github.observePostmortems(null)
  const { settings } = await settingsOf(configuration)
  const { did, problems } = await followUp(world, {
    index: indexOf(index),
    settings,
    now: readAt,
    repositoryId: repository.id,
    item,
  })
  tellProblems(problems, world)
  return did
}
