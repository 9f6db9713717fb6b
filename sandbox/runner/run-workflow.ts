import { fillIn } from './expressions.ts'
import { enterGroup, turnOf, within } from './job-group.ts'
import { idleJob, settledTogether, titleOf, toContext } from './job-report.ts'
import { settleJob } from './settle-job.ts'
import type { Settled, WorkflowRequest } from './workflow-request.ts'
import { runContexts } from './workflow-request.ts'

/**
 * Runs the jobs of a workflow: each after those it needs, in its concurrency group, in a free slot.
 * Answers what they came to together; outputs are those that a caller sees.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<Settled> {
  const { workflow } = request
  const group = enterGroup(request, workflow.concurrency, runContexts(request))
  if ((await turnOf(group)) === 'cancelled') return cancelAll(request, group?.name ?? '')
  const inGroup = { ...request, ...within(request, group) }
  const settled = new Map<string, Promise<Settled>>()
  for (const job of workflow.jobs) {
    settled.set(job.id, settleJob({ ...inGroup, job, settled, runWorkflow }))
  }
  // First until all have ended, so that nothing of the run goes on when it fails.
  await Promise.allSettled(settled.values())
  group?.place?.leave()
  return conclude(request, settled)
}

function cancelAll(request: WorkflowRequest, group: string): Settled {
  for (const job of request.workflow.jobs) {
    const title = { ...titleOf(request, job), job: job.id }
    request.onRun(idleJob(request, title, { kind: 'cancelled by concurrency', group }))
  }
  return { result: 'cancelled', outputs: {}, isAnew: true }
}

async function conclude(
  request: WorkflowRequest,
  settled: ReadonlyMap<string, Promise<Settled>>,
): Promise<Settled> {
  const jobs = new Map<string, Settled>()
  for (const [id, job] of settled) jobs.set(id, await job)
  const contexts = { ...runContexts(request), jobs: toContext(jobs) }
  const outputs: Record<string, string> = {}
  for (const [name, { value }] of Object.entries(request.workflow.call?.outputs ?? {})) {
    const filled = String(fillIn(value, contexts) ?? '')
    if (filled !== '') outputs[name] = filled
  }
  return { ...settledTogether([...jobs.values()]), outputs }
}
