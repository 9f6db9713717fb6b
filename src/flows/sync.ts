import { decideSync, isEmptyPlan } from '../incident/decide-sync.ts'
import type { World } from '../world.ts'
import { applySync } from './apply-sync.ts'
import { gatherIncident } from './gather-incident.ts'
import { noIncident, type Subject } from './look-at-issue.ts'
import { noProgress, type Progress } from './progress.ts'
import { inRounds } from './rounds.ts'
import { describePlan, showPlan } from './show-plan.ts'
import type { SyncResult } from './sync-result.ts'
import { type Teller, tell } from './tell.ts'

/** Syncs one issue and tells the outcome: outputs, the page of the run, problems on their lines. */
export async function runSync(world: World, teller: Teller, subject: Subject): Promise<void> {
  const result = await sync(world, subject)
  if (result.kind === 'nothing') return world.log.notice(result.why)
  await tell(result, world, teller)
}

/**
 * Makes the record, the labels and the status comment of one issue say what happened on GitHub.
 *
 * Looks, decides and writes the difference. Where another run was faster, or GitHub did not answer a write, it looks again:
 * facts and receipts are never lost, and what was created is not created twice.
 */
export async function sync(world: World, subject: Subject): Promise<SyncResult> {
  const progress = noProgress()
  const remedy = 'Nothing is lost: run the workflow again, or wait for the next event on the issue.'
  return inRounds(world, { what: `INC-${subject.issue}`, remedy }, () =>
    lookAndWrite(world, subject, progress),
  )
}

async function lookAndWrite(
  world: World,
  subject: Subject,
  progress: Progress,
): Promise<SyncResult | 'look-again'> {
  const gathered = await gatherIncident(world, subject, progress)
  if (gathered.kind === 'nothing') return gathered
  const plan = decideSync(gathered.seen)
  const { incident } = plan
  if (incident === null) return { kind: 'nothing', why: noIncident(subject.issue) }
  const problems = [...gathered.problems, ...plan.problems]
  const about = {
    kind: 'incident',
    incident,
    suspects: plan.suspects,
    whatChanged: plan.whatChanged,
    communication: plan.communication,
    problems,
    zone: gathered.seen.settings.timezone,
  } as const
  if (world.dryRun) {
    if (!isEmptyPlan(plan)) world.log.info(await showPlan(plan))
    const did = describePlan(plan).map((line) => `would have ${line}`)
    return { ...about, isNew: plan.isNew, did }
  }
  if (!isEmptyPlan(plan)) {
    const answer = await applySync(world, gathered, plan, progress)
    if (answer === 'look-again') return answer
  }
  return { ...about, isNew: progress.isNew, did: [...progress.did] }
}
