import type { RunnerEvent } from '../../sandbox/runner/event.ts'
import { holds } from '../../sandbox/runner/expressions.ts'
import { githubContext } from '../../sandbox/runner/occasion.ts'
import { decideTrigger } from '../../sandbox/runner/trigger.ts'
import { parseWorkflow, type Workflow } from '../../sandbox/runner/workflow.ts'
import { userWorkflow } from '../../sandbox/stage.ts'
import { run } from '../../src/run.ts'
import type { Shop } from './shop.ts'

/** What a run said that somebody has to mend. */
type Complaint = string

const path = '.github/workflows/incident-loop.yml'

/**
 * Runs what an event starts by the workflow that users add, in this process, from event to outputs. Gives the complaints of the
 * run, none where the event starts none.
 */
export async function runFor(
  shop: Shop,
  event: RunnerEvent,
  runId: number,
): Promise<readonly Complaint[]> {
  return isStarted(event, shop) ? runOnce(shop, event, runId) : []
}

function isStarted(event: RunnerEvent, { sandbox }: Shop): boolean {
  if (!decideTrigger(workflow, event).starts) return false
  const { apiUrl, graphqlUrl, serverUrl } = sandbox
  const endpoints = { apiUrl, graphqlUrl, serverUrl }
  const github = githubContext({ event, repository: 'acme/shop', token: '', endpoints })
  const status = { success: true, failure: false, cancelled: false }
  return workflow.jobs.some((job) =>
    holds(job.if ?? 'success()', { github, inputs: {}, vars: {}, needs: {} }, status),
  )
}

async function runOnce(
  { sandbox }: Shop,
  event: RunnerEvent,
  runId: number,
): Promise<readonly Complaint[]> {
  const complaints: Complaint[] = []
  const { apiUrl, graphqlUrl, serverUrl } = sandbox
  await run({
    log: {
      info: () => {},
      notice: () => {},
      problem: (message) => complaints.push(message),
      remark: () => {},
    },
    input: (name) => (name === 'token' ? sandbox.token.actions() : ''),
    context: () => ({
      owner: 'acme',
      name: 'shop',
      apiUrl,
      graphqlUrl,
      serverUrl,
      run: `${runId}.1`,
      actor: null,
      startedBy: null,
      sha: null,
      workflow: 'incident-loop.yml',
    }),
    event,
    textFile: () => '',
    setOutput: () => {},
    showSummary: async () => {},
    fail: (message) => complaints.push(message),
  })
  return complaints
}

const workflow = readUserWorkflow()

function readUserWorkflow(): Workflow {
  const read = parseWorkflow(path, userWorkflow())
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'))
  return read.workflow
}
