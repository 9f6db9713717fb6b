import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { unprocessable } from '../refusal.ts'
import type { Repository } from '../state/things.ts'

/** An event that somebody outside makes up. */
export interface Dispatch {
  readonly eventType: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Tells of a `repository_dispatch`; its action is the type. Also the default token's starts runs. */
export function dispatch(call: Call, repository: Repository, { eventType, payload }: Dispatch) {
  demand(call, repository, needs.writeContents)
  if (eventType === '' || eventType.length > 100) {
    throw unprocessable('Invalid request.\n\nevent_type must be of 1 to 100 characters.')
  }
  const keys = Object.keys(payload).length
  if (keys > 10) {
    const message = `No more than 10 properties are allowed; ${keys} were supplied.`
    throw unprocessable(`Invalid request.\n\n${message}`)
  }
  if (JSON.stringify(payload).length > 65_535) {
    throw unprocessable('client_payload is too large.')
  }
  emit(call, repository, {
    name: 'repository_dispatch',
    action: eventType,
    payload: { branch: repository.defaultBranch, client_payload: payload },
  })
}
