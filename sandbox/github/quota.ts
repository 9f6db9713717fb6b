import type { Token } from './call.ts'
import type { State } from './state/state.ts'

/** A token's hourly quota; `reset` is in epoch seconds. */
export interface Quota {
  readonly limit: number
  readonly remaining: number
  readonly reset: number
  readonly used: number
}

/** What the token has left: 1,000 an hour for the default token, 5,000 for others. */
export function quota(state: State, token: Token): Quota {
  const limit = token.kind === 'actions' ? 1000 : 5000
  const used = state.spent.get(token.account.login) ?? 0
  const hour = 3600
  const now = Math.floor(Date.parse(state.clock.now()) / 1000)
  return { limit, used, remaining: Math.max(0, limit - used), reset: now - (now % hour) + hour }
}

/** Counts one request of the token's account. */
export function spend(state: State, token: Token): void {
  state.spent.set(token.account.login, (state.spent.get(token.account.login) ?? 0) + 1)
}
