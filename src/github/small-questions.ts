import type { Authority } from '../incident/actor.ts'
import { UserError } from '../user-error.ts'
import type { PinOutcome } from '../world.ts'
import { at, isPresent } from './answer.ts'
import type { Client } from './client.ts'
import { isRefusal, statusOf } from './failures.ts'

const levels: readonly (readonly [string, Authority])[] = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
]

/** What somebody may do. `user.permissions` holds for custom roles too, whose names are free text. */
export async function authorityOf(client: Client, login: string): Promise<Authority> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  try {
    const answer = await client.rest('read', route, { username: login })
    if (!isPresent(at(answer, 'user'))) return 'none'
    const permissions = at(answer, 'user', 'permissions')
    return levels.find(([field]) => at(permissions, field).value === true)?.[1] ?? 'none'
  } catch (error) {
    // Bots and accounts that are no users answer 404: nobody we know, so nobody who may.
    if (statusOf(error) === 404) return 'none'
    throw error
  }
}

/** GitHub answers a moved issue with a redirect and a deleted one with 410; one it hides with 404, like one that never was. */
export async function whereabouts(
  client: Client,
  issue: number,
): Promise<'here' | 'hidden' | 'deleted' | 'transferred'> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
  try {
    const answer = await client.rest('read', route, { issue_number: issue, redirect: 'manual' })
    return isPresent(at(answer, 'number')) ? 'here' : 'transferred'
  } catch (error) {
    const status = statusOf(error)
    if (status === 301) return 'transferred'
    if (status === 410) return 'deleted'
    if (status === 404) return 'hidden'
    throw error
  }
}

/** Pins a comment. Older servers do not know the route, and a pin is worth no red run. Key: the comment. */
export async function pinComment(client: Client, databaseId: number): Promise<PinOutcome> {
  const route = 'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin'
  try {
    await client.rest('write', route, { comment_id: databaseId })
    return 'pinned'
  } catch (error) {
    if (!(error instanceof UserError) || isRefusal(error)) return 'not-offered'
    return error.code === 'permission-missing' ? 'not-offered' : 'unanswered'
  }
}
