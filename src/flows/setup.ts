import { labelTable } from '../incident/labels.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import type { OpenObservation, World } from '../world.ts'
import { createRecordsBranch } from './records/create-records-branch.ts'
import { refuseUnusable } from './records/refuse-unusable.ts'
import type { Teller } from './run/tell.ts'

/** Sets the repository up and tells what was missing. */
export async function runSetup(world: World, teller: Teller): Promise<void> {
  const did = await setup(world, await world.github.observeRepository())
  const lines = did.length === 0 ? ['everything was there already'] : did
  for (const line of lines) world.log.info(`setup: ${line}`)
  teller.setOutput('result', canonicalJson({ version: 1, setup: did }))
  await teller.showSummary(`## Setup\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
}

/**
 * Creates the labels and the records branch a repository lacks, and answers what that was, a line each; in a dry run what it
 * would be. What is there stays as it is, colours too.
 */
export async function setup(
  world: World,
  observation: OpenObservation,
): Promise<readonly string[]> {
  const { repository, labels, head, readAt } = observation
  refuseUnusable(repository, world)
  const missing = labelTable.filter((label) => !labels.has(label.name))
  const did = describe(
    missing.map((label) => label.name),
    head,
    world,
  )
  if (world.dryRun) return did.map((line) => `would have ${line}`)
  await Promise.all([
    missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
    head ?? createRecordsBranch(world, readAt),
  ])
  return did
}

function describe(labels: readonly string[], head: string | null, world: World): readonly string[] {
  const created =
    labels.length === 0 ? [] : [`created ${labels.length} labels: ${labels.join(', ')}`]
  return head === null ? [...created, `created the branch ${world.recordsBranch}`] : created
}
