import type { Call } from '../call.ts'
import { shiftTime } from '../clock.ts'
import { Refusal } from '../refusal.ts'

/**
 * Counts one more issue, comment or pull request of the token's account, and refuses it when there were
 * as many in the last minute as may be. GraphQL has words of its own for that.
 */
export function demandCreationBudget(call: Call): void {
  if (call.token.kind === 'seed') return
  if (creationsLeft(call) <= 0) throw tooQuick(retryAfter(call))
  const { login } = call.token.account
  call.state.creations.set(login, [...recentCreations(call), call.now])
}

/** How many more the account may make now. */
export function creationsLeft(call: Call): number {
  return call.state.creationsPerMinute - recentCreations(call).length
}

/** Seconds until the account may make one more: at least 1. */
export function retryAfter(call: Call): number {
  const [oldest = call.now] = recentCreations(call)
  return Math.max(1, (Date.parse(shiftTime(oldest, minute)) - Date.parse(call.now)) / 1000)
}

const minute = 60

function recentCreations({ state, token, now }: Call): readonly string[] {
  const since = shiftTime(now, -minute)
  return (state.creations.get(token.account.login) ?? []).filter((at) => at > since)
}

/** What GitHub says of every secondary limit. */
export const secondaryLimitWords =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

function tooQuick(seconds: number): Refusal {
  return new Refusal(secondaryLimitWords, {
    status: 403,
    type: 'UNPROCESSABLE',
    headers: { 'retry-after': String(seconds) },
    graphqlMessage: 'was submitted too quickly',
  })
}
