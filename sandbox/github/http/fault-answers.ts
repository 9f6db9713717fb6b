import { staleData } from '../acts/branch-commit.ts'
import { secondaryLimitWords } from '../acts/creation-budget.ts'
import type { Fault } from '../faults.ts'
import { type Answer, json } from '../rest/answer.ts'
import type { Endpoint } from './endpoint.ts'

/** The answer a fault gives in place of the work, or null when the work is done all the same. */
export function faultAnswer(fault: Fault, endpoint: Endpoint): Answer | null {
  if (fault === 'primary-limit') return primaryLimit(endpoint)
  if (fault === 'stale-data') return lostSwap()
  if (typeof fault === 'string') return null
  if ('secondaryLimitSeconds' in fault) {
    return secondaryLimit(fault.secondaryLimitSeconds, fault.status)
  }
  if ('status' in fault) return plain(fault.status)
  return null
}

function plain(status: number): Answer {
  const message = status >= 500 ? 'Server Error' : 'Refused by a fault'
  return json(status, { message, documentation_url: docs, status: String(status) })
}

/** GitHub answers a secondary limit with either status. */
export function secondaryLimit(seconds: number, status: 403 | 429 = 403): Answer {
  const headers = { 'retry-after': String(seconds) }
  const body = { message: secondaryLimitWords, documentation_url: docs, status: String(status) }
  return json(status, body, headers)
}

function primaryLimit(endpoint: Endpoint): Answer {
  const headers = { 'x-ratelimit-remaining': '0' }
  const message = 'API rate limit exceeded for installation ID 1.'
  if (endpoint.type === 'graphql') {
    return json(200, { errors: [{ type: 'RATE_LIMITED', message }] }, headers)
  }
  return json(403, { message, documentation_url: docs, status: '403' }, headers)
}

function lostSwap(): Answer {
  const { type, message } = staleData('0'.repeat(40))
  const path = ['createCommitOnBranch']
  return json(200, { data: { createCommitOnBranch: null }, errors: [{ type, path, message }] })
}

const docs = 'https://docs.github.com/rest'
