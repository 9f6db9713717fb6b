import { type Fact, known } from '../guard/fact.ts'
import type { CheckRun } from '../guard/guard-facts.ts'
import type { CheckPage, SeenCheck } from '../guard-github.ts'
import { type Answer, at, flag, integer, isPresent, list, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import type { Place } from './observe.ts'
import { keptBackPart, unread } from './read-guard-unread.ts'

/** A page of check runs and statuses of a commit; empty where it has none. */
export function readCheckPage(commit: Answer): CheckPage {
  const rollup = at(commit, 'statusCheckRollup')
  if (!isPresent(rollup)) return { checks: [], after: null }
  const contexts = at(rollup, 'contexts')
  const more = flag(at(contexts, 'pageInfo', 'hasNextPage'))
  return {
    checks: list(at(contexts, 'nodes')).map(readCheck),
    after: more ? text(at(contexts, 'pageInfo', 'endCursor')) : null,
  }
}

/** Further pages, five at most; beyond them nobody knows. */
export async function moreChecks(
  client: Client,
  { owner, name }: Place,
  { sha, after: first }: { readonly sha: string; readonly after: string },
): Promise<Fact<readonly SeenCheck[]>> {
  const checks: SeenCheck[] = []
  let after: string | null = first
  for (let pages = 0; after !== null; pages += 1) {
    if (pages === mostPages) return tooMany
    const variables = { owner, name, sha, after }
    const answer = await client.graphql('read', documents.guardCheckRuns(), variables)
    const kept = keptBackPart(answer.errors, 'checks', ['repository'])
    if (kept !== null) return kept
    const commit = at(answer.data, 'repository', 'commit')
    if (!isPresent(commit)) return unread('checks', new Error('the commit is gone'))
    const page = readCheckPage(commit)
    checks.push(...page.checks)
    after = page.after
  }
  return known(checks)
}

const mostPages = 5

const tooMany: Fact<never> = {
  state: 'unknown',
  reason: 'The commit has more than 600 checks, and those beyond were not read.',
  remedy: 'Require fewer checks, or deploy a commit with fewer.',
}

function readCheck(node: Answer): SeenCheck {
  return text(at(node, '__typename')) === 'CheckRun' ? readRun(node) : readStatus(node)
}

function readRun(node: Answer): SeenCheck {
  const status = text(at(node, 'status')).toLowerCase()
  const app = at(node, 'checkSuite', 'app')
  return {
    name: text(at(node, 'name')),
    status: states.find((one) => one === status) ?? 'pending',
    conclusion: textOrNull(at(node, 'conclusion'))?.toLowerCase() ?? null,
    url: text(at(node, 'url')),
    app: isPresent(app) ? text(at(app, 'slug')) : '',
    id: isPresent(at(node, 'databaseId')) ? integer(at(node, 'databaseId')) : 0,
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

/** A status of a commit is a check without a run. */
function readStatus(node: Answer): SeenCheck {
  const state = text(at(node, 'state')).toLowerCase()
  const isRunning = state === 'pending' || state === 'expected'
  return {
    name: text(at(node, 'context')),
    status: isRunning ? 'pending' : 'completed',
    conclusion: isRunning ? null : state === 'error' ? 'failure' : state,
    url: textOrNull(at(node, 'targetUrl')) ?? '',
    app: '',
    id: 0,
  }
}
