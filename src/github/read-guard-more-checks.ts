import { type Fact, known, type Unknown } from '../guard/fact.ts'
import type { CheckSearch, SeenCheck } from '../guard-github.ts'
import { type Answer, at, flag, integer, isPresent, list } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import type { Place } from './observe.ts'
import { keptBackChecks, readCheckPage, readRun, readStatus } from './read-guard-checks.ts'
import { unread } from './read-guard-unread.ts'

/** The checks of a commit behind its first page, in one request: those with the names, or of all names the next and the last hundred. */
export function moreChecks(
  client: Client,
  place: Place,
  search: CheckSearch,
): Promise<Fact<readonly SeenCheck[]>> {
  return search.names === null
    ? checksBehind(client, place, search)
    : checksNamed(client, place, { sha: search.sha, names: search.names })
}

async function checksBehind(
  client: Client,
  { owner, name }: Place,
  { sha, after, seen }: CheckSearch,
): Promise<Fact<readonly SeenCheck[]>> {
  const variables = { owner, name, sha, after }
  const answer = await client.graphql('read', documents.guardCheckRuns(), variables)
  const keptBack = keptBackChecks(answer.errors, ['repository'])
  if (keptBack !== null) return keptBack
  const rollup = at(answer.data, 'repository', 'commit', 'statusCheckRollup')
  if (!isPresent(rollup)) return gone()
  const next = readCheckPage(at(rollup, 'contexts'))
  if (next.after === null) return known(next.checks)
  const last = readCheckPage(at(rollup, 'last'))
  const total = integer(at(rollup, 'contexts', 'totalCount'))
  const read = seen + next.checks.length + last.checks.length
  return read < total ? tooMany : known([...next.checks, ...last.checks])
}

async function checksNamed(
  client: Client,
  { owner, name }: Place,
  { sha, names }: { readonly sha: string; readonly names: readonly string[] },
): Promise<Fact<readonly SeenCheck[]>> {
  const named = Object.fromEntries(names.map((check, index) => [`check${index}`, check]))
  const variables = { owner, name, sha, ...named }
  const answer = await client.graphql('read', documentFor(Object.keys(named)), variables)
  const keptBack = keptBackChecks(answer.errors, ['repository'])
  if (keptBack !== null) return keptBack
  const commit = at(answer.data, 'repository', 'commit')
  if (!isPresent(commit)) return gone()
  const suites = Object.keys(named).map((alias) => at(commit, alias))
  if (suites.some((page) => flag(at(page, 'pageInfo', 'hasNextPage')))) return tooMany
  const status = at(commit, 'status')
  const statuses = isPresent(status) ? Object.keys(named).map((alias) => at(status, alias)) : []
  return known([
    ...suites.flatMap((page) => list(at(page, 'nodes')).flatMap(runsOf)),
    ...statuses.filter(isPresent).map(readStatus),
  ])
}

function runsOf(suite: Answer): readonly SeenCheck[] {
  return list(at(suite, 'checkRuns', 'nodes')).map(readRun)
}

function documentFor(names: readonly string[]): string {
  const statuses = names.map((name) => `${name}: context(name: $${name}) { ...GuardStatus }`)
  const suites = names.map(
    (name) => `${name}: checkSuites(first: 100, filterBy: { checkName: $${name} }) {
      pageInfo { hasNextPage }
      nodes {
        checkRuns(first: 10, filterBy: { checkName: $${name}, checkType: LATEST }) {
          nodes { ...GuardCheckRun }
        }
      }
    }`,
  )
  return `query GuardNamedChecks(
  $owner: String!
  $name: String!
  $sha: String!
  ${names.map((name) => `$${name}: String!`).join('\n  ')}
) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) {
      ... on Commit {
        status { ${statuses.join(' ')} }
        ${suites.join('\n        ')}
      }
    }
  }
}
${documents.guardCheckFragments()}`
}

function gone(): Unknown {
  return unread('checks', new Error('the commit is gone'))
}

const tooMany: Fact<never> = {
  state: 'unknown',
  reason: 'The commit has more than 300 checks, and not all of them were read.',
  remedy: 'Require checks by their whole names, without `*`.',
}
