import type { Actor } from '../incident/actor.ts'
import { type Answer, at, integer, isPresent, text } from './answer.ts'

const types: Readonly<Record<string, Actor['type']>> = {
  User: 'user',
  EnterpriseUserAccount: 'user',
  Bot: 'bot',
  Mannequin: 'mannequin',
  Organization: 'organization',
}

/** An actor as GraphQL answers it; null stands for an account that no longer exists. */
export function readActor(answer: Answer): Actor {
  if (!isPresent(answer)) return { login: 'ghost', id: null, type: 'deleted' }
  const type = types[text(at(answer, '__typename'))] ?? 'bot'
  const id = at(answer, 'databaseId')
  return { login: loginOf(answer, type), id: isPresent(id) ? integer(id) : null, type }
}

/** GraphQL leaves out the `[bot]` that REST, webhooks and people write. */
function loginOf(answer: Answer, type: Actor['type']): string {
  const login = text(at(answer, 'login'))
  return type === 'bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login
}
