import { decideSync, isEmptyPlan } from '../incident/decide-sync.ts'
import type { SyncFacts } from '../incident/sync-plan.ts'
import { needsDraft } from '../postmortem/draft/needs-draft.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import type { World } from '../world.ts'
import { applySync } from './incident/apply-sync.ts'
import { gatherIncident } from './incident/gather-incident.ts'
import { type ActionItemIssue, noIncident, type Subject } from './incident/look-at-issue.ts'
import type { SyncResult } from './incident/sync-result.ts'
import type { Drafted, Drafting } from './post-mortem/drafting.ts'
import { inRounds } from './records/rounds.ts'
import { noProgress, type Progress } from './run/progress.ts'
import { describePlan, showPlan } from './run/show-plan.ts'
import { type Teller, tell } from './run/tell.ts'

/** Syncs one issue and tells the outcome: outputs, the page of the run, problems on their lines. */
export async function runSync(world: World, teller: Teller, subject: Subject): Promise<void> {
  const result = await sync(world, subject)
  if (result.kind === 'nothing') {
    const item = result.actionItem ?? null
    return item === null ? world.log.notice(result.why) : runFollowUp(world, teller, item)
  }
  await tell(result, world, teller)
}

/** Looks after one action item that something happened to, and tells what was done. */
async function runFollowUp(world: World, teller: Teller, item: ActionItemIssue): Promise<void> {
  // An incident needs none of this.
  const { followUpItem } = await import('./action-items/follow-up-item.ts')
  const did = await followUpItem(world, item)
  const lines = did.length === 0 ? ['nothing had changed'] : did
  for (const line of lines) world.log.info(`action item ${item.issue}: ${line}`)
  teller.setOutput('result', canonicalJson({ version: 1, actionItem: item.issue, did }))
  await teller.showSummary(
    `## Action item ${item.issue}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
  )
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
  const first = decideSync(gathered.seen)
  if (first.incident === null) return { kind: 'nothing', why: noIncident(subject.issue) }
  const drafting = { gathered, incident: first.incident, plan: first, progress }
  const drafted = await lookAfterDraft(world, { ...drafting, isSweep: subject.isSweep ?? false })
  if (drafted === 'look-again') return drafted
  const plan = drafted === null ? first : decideSync(withDraft(gathered.seen, drafted))
  const incident = plan.incident ?? first.incident
  const problems = [...gathered.problems, ...plan.problems, ...(drafted?.problems ?? [])]
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
    const did = [...progress.did, ...describePlan(plan)].map((line) => `would have ${line}`)
    return { ...about, isNew: plan.isNew, did }
  }
  if (!isEmptyPlan(plan)) {
    const answer = await applySync(world, gathered, plan, progress)
    if (answer === 'look-again') return answer
  }
  if (drafted !== null && drafted.failure !== null) throw drafted.failure
  return { ...about, isNew: progress.isNew, did: [...progress.did] }
}

/** Loads Markdown and all that reads it only for an incident that has, or needs, a post-mortem. */
async function lookAfterDraft(
  world: World,
  drafting: Drafting,
): Promise<Drafted | 'look-again' | null> {
  const { settings, pulls } = drafting.gathered.seen
  if (!needsDraft(drafting.incident, pulls, settings)) return null
  const { draftPostmortem } = await import('./draft-post-mortem.ts')
  return draftPostmortem(world, drafting)
}

function withDraft(seen: SyncFacts, { pulls, blocked }: Drafted): SyncFacts {
  return { ...seen, pulls, blockedDraft: blocked }
}
