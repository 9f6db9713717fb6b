import type { ObservedRun } from '../changes/observation.ts'
import { UserError } from '../user-error.ts'
import { at, integer, list, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { messageOf, statusOf } from './failures.ts'

/** The last successful runs of each of these workflow files: one request a file. A file GitHub does not know is told. */
export async function readDeployRuns(
  client: Client,
  workflows: readonly string[],
): Promise<{ readonly runs: readonly ObservedRun[]; readonly unread: readonly string[] }> {
  const read = await Promise.all(workflows.map((workflow) => runsOf(client, workflow)))
  return {
    runs: read.flatMap(({ runs }) => runs),
    unread: read.flatMap(({ unread }) => unread),
  }
}

const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'

async function runsOf(
  client: Client,
  workflow: string,
): Promise<{ readonly runs: readonly ObservedRun[]; readonly unread: readonly string[] }> {
  try {
    const answer = await client.rest('read', route, {
      workflow_id: workflow,
      status: 'success',
      per_page: 100,
    })
    const runs = list(at(answer, 'workflow_runs')).map((run) => ({
      id: integer(at(run, 'id')),
      sha: text(at(run, 'head_sha')),
      startedAt: textOrNull(at(run, 'run_started_at')) ?? text(at(run, 'created_at')),
      endedAt: text(at(run, 'updated_at')),
      workflow,
      url: text(at(run, 'html_url')),
    }))
    return { runs, unread: [] }
  } catch (error) {
    const isUnknown = statusOf(error) === 404
    if (!isUnknown && !(error instanceof UserError)) throw error
    const why = isUnknown ? 'there is no such workflow' : messageOf(error)
    return { runs: [], unread: [`runs of ${workflow}: ${why}`] }
  }
}
