import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { invalid, unprocessable } from '../refusal.ts'
import { statusShape } from '../shapes/commit-status.ts'
import type { StatusContext, StatusWord } from '../state/commit-statuses.ts'
import { commitObject } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import { commitThing } from '../state/revisions.ts'
import { nextId, register } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** What a status is made with. */
export interface NewStatus {
  readonly sha: string
  readonly state: StatusWord
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
}

/** Gives a commit a status, in place of an older one of the same context. */
export function createStatus(call: Call, repository: Repository, input: NewStatus): StatusContext {
  demand(call, repository, needs.writeStatuses)
  const { sha, ...given } = input
  if (!commitObject(repository.git, sha)) throw unprocessable(`No commit found for SHA: ${sha}`)
  const present = repository.statuses.get(sha) ?? []
  demandRoom(present, given)
  const databaseId = nextId(call.state)
  const status: StatusContext = {
    typename: 'StatusContext',
    id: nodeId('StatusContext', databaseId),
    databaseId,
    commit: commitThing(repository, sha),
    creator: call.token.account,
    createdAt: call.now,
    ...given,
  }
  repository.statuses.set(sha, [...present, register(call.state, status)])
  const { id, state, context, description, target_url } = statusShape(call.state.urls, status)
  const payload = { id, sha, state, context, description, target_url }
  emit(call, repository, { name: 'status', action: '', payload })
  return status
}

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
const maximumOfContext = 1000
const maximumDescription = 140

function demandRoom(
  present: readonly StatusContext[],
  { context, description }: Pick<NewStatus, 'context' | 'description'>,
): void {
  if ([...(description ?? '')].length > maximumDescription) {
    const message = `description is too long (maximum is ${maximumDescription} characters)`
    throw invalid({ resource: 'Status', field: 'description', code: 'custom', message })
  }
  if (present.filter((status) => status.context === context).length < maximumOfContext) return
  const message = 'This SHA and context has reached the maximum number of statuses.'
  throw invalid({ resource: 'Status', field: 'base', code: 'custom', message })
}
