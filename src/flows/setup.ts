import { labelTable } from '../incident/labels.ts'
import { begunBy, printNewList, readOpenIncidents } from '../incident/open-incidents.ts'
import { sharedPaths } from '../incident/record-paths.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import type { OpenObservation, RecordsCommit, World } from '../world.ts'
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
 * would be. What is there stays as it is, colours too; on a branch that holds no more than overrides of the guard records begin.
 */
export async function setup(
  world: World,
  observation: OpenObservation,
): Promise<readonly string[]> {
  const { repository, labels, head, readAt } = observation
  refuseUnusable(repository, world)
  const missing = labelTable.filter((label) => !labels.has(label.name))
  const start = startOf(observation)
  const names = missing.map((label) => label.name)
  const did = describe({ labels: names, head, start }, world)
  if (world.dryRun) return did.map((line) => `would have ${line}`)
  await Promise.all([
    missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
    head ?? createRecordsBranch(world, readAt),
    // Where somebody else writes meanwhile, the first record of an incident begins them.
    start === null ? null : world.github.commitRecords(start),
  ])
  return did
}

/** What lets records begin on a branch that was created for something else; null where they have begun, or nobody can say. */
function startOf({ head, open, readAt }: OpenObservation): RecordsCommit | null {
  const list = open === null ? null : readOpenIncidents(open)
  if (head === null || list === null || 'damage' in list) return null
  if (begunBy(readAt, list).since === list.since) return null
  const files = new Map([[sharedPaths.open, printNewList(readAt)]])
  return { head, message: 'Incident records begin [skip ci]', files }
}

interface Missing {
  readonly labels: readonly string[]
  readonly head: string | null
  readonly start: RecordsCommit | null
}

function describe({ labels, head, start }: Missing, { recordsBranch }: World): readonly string[] {
  return [
    ...(labels.length === 0 ? [] : [`created ${labels.length} labels: ${labels.join(', ')}`]),
    ...(head === null ? [`created the branch ${recordsBranch}`] : []),
    ...(start === null ? [] : [`began records on the branch ${recordsBranch}`]),
  ]
}
