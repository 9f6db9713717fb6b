import { type Fact, known } from '../guard/fact.ts'
import type { CheckRun } from '../guard/guard-facts.ts'
import type { CheckPage, SeenCheck } from '../guard-github.ts'
import { type Answer, at, flag, integer, isPresent, list, text, textOrNull } from './answer.ts'
import type { GraphQlError } from './failures.ts'
import { keptBackPart } from './read-guard-unread.ts'

/** The first page of check runs and statuses of a commit; empty where it has none. */
export function readChecks(commit: Answer, errors: readonly GraphQlError[]): Fact<CheckPage> {
  const keptBack = keptBackChecks(errors, ['statusCheckRollup'])
  if (keptBack !== null) return keptBack
  const rollup = at(commit, 'statusCheckRollup')
  if (!isPresent(rollup)) return known({ checks: [], after: null })
  return known(readCheckPage(at(rollup, 'contexts')))
}

/** Why checks are missing: those of a workflow take two permissions. */
export function keptBackChecks(errors: readonly GraphQlError[], fields: readonly string[]) {
  return (
    keptBackPart(errors, 'workflows', ['workflowRun']) ?? keptBackPart(errors, 'checks', fields)
  )
}

/** A page as the fragment `GuardChecks` answers it. */
export function readCheckPage(contexts: Answer): CheckPage {
  const more = flag(at(contexts, 'pageInfo', 'hasNextPage'))
  return {
    checks: list(at(contexts, 'nodes')).map(readCheck),
    after: more ? text(at(contexts, 'pageInfo', 'endCursor')) : null,
  }
}

function readCheck(node: Answer): SeenCheck {
  return text(at(node, '__typename')) === 'CheckRun' ? readRun(node) : readStatus(node)
}

/** A check run as the fragment `GuardCheckRun` answers it. */
export function readRun(node: Answer): SeenCheck {
  const status = text(at(node, 'status')).toLowerCase()
  const app = at(node, 'checkSuite', 'app')
  const run = at(node, 'checkSuite', 'workflowRun')
  return {
    name: text(at(node, 'name')),
    status: states.find((one) => one === status) ?? 'pending',
    conclusion: textOrNull(at(node, 'conclusion'))?.toLowerCase() ?? null,
    url: text(at(node, 'url')),
    app: isPresent(app) ? text(at(app, 'slug')) : '',
    workflow: isPresent(run) ? readWorkflowRun(run) : null,
    id: isPresent(at(node, 'databaseId')) ? integer(at(node, 'databaseId')) : 0,
  }
}

function readWorkflowRun(run: Answer): SeenCheck['workflow'] {
  return {
    id: integer(at(run, 'workflow', 'databaseId')),
    event: text(at(run, 'event')),
    run: String(integer(at(run, 'databaseId'))),
    startedAt: text(at(run, 'createdAt')),
  }
}

const states: readonly CheckRun['status'][] = [
  'queued',
  'in_progress',
  'completed',
  'waiting',
  'requested',
  'pending',
]

/** A status of a commit as the fragment `GuardStatus` answers it: a check without a run. */
export function readStatus(node: Answer): SeenCheck {
  const state = text(at(node, 'state')).toLowerCase()
  const isRunning = state === 'pending' || state === 'expected'
  return {
    name: text(at(node, 'context')),
    status: isRunning ? 'pending' : 'completed',
    conclusion: isRunning ? null : state === 'error' ? 'failure' : state,
    url: textOrNull(at(node, 'targetUrl')) ?? '',
    app: '',
    workflow: null,
    id: 0,
  }
}
