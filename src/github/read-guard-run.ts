import { type Fact, known } from '../guard/fact.ts'
import { UserError } from '../user-error.ts'
import { at, text } from './answer.ts'
import type { Client } from './client.ts'
import { unread } from './read-guard-unread.ts'

/** When a run was started at first, whatever its attempt is. */
export async function runStartedAt(client: Client, run: string): Promise<Fact<string>> {
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
    return known(text(at(await client.rest('read', route, { run_id: run }), 'created_at')))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return unread('run', error)
  }
}
