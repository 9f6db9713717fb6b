import { settingsPath } from '../config/settings.ts'
import { type Fact, known } from '../guard/fact.ts'
import type {
  GuardDeployment,
  GuardDeployments,
  GuardObservation,
  GuardRecords,
  GuardSearch,
  LockBranch,
} from '../guard-github.ts'
import { sharedPaths } from '../incident/record-paths.ts'
import { type Answer, at, flag, isPresent, list, text, textOrNull } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { type GraphQlError, graphQlFailure } from './failures.ts'
import { keptBack, type Place, readOverrides, variablesOf } from './observe.ts'
import { readDeployment } from './read-changes.ts'
import { readChecks } from './read-guard-checks.ts'
import { readCommit } from './read-guard-commit.ts'
import { readIssuePage } from './read-guard-issues.ts'
import { type GuardPart, keptBackPart } from './read-guard-unread.ts'
import { readText } from './read-text.ts'

/** Read 1 of a guard. What GitHub keeps back is told part by part. */
export async function observeGuard(
  client: Client,
  place: Place,
  search: GuardSearch,
): Promise<GuardObservation | 'no-such-commit'> {
  const { answer, refusals } = await ask(client, place, search)
  const repository = at(answer.data, 'repository')
  if (!isPresent(repository)) throw graphQlFailure(answer.errors)
  const errors = [...refusals, ...answer.errors]
  const seen = readSubject(at(repository, 'commit'), errors)
  if (seen === null) return 'no-such-commit'
  const part = async <Value>(
    name: GuardPart,
    fields: readonly string[],
    read: () => Value | Promise<Value>,
  ): Promise<Fact<Value>> => keptBackPart(errors, name, fields) ?? known(await read())
  const [configuration, templates, records, locks, declared, freezes, deployments] =
    await Promise.all([
      part('configuration', ['config'], () =>
        readText(client, at(repository, 'config'), settingsPath),
      ),
      readOverrides(client, at(repository, 'overrides')),
      part('records', ['records'], () => readRecords(client, at(repository, 'records'))),
      part('locks', lockFields, () => readLocks(client, repository)),
      part('issues', issueFields, () => readIssuePage(at(repository, 'declared'))),
      part('issues', issueFields, () => readIssuePage(at(repository, 'freezes'))),
      part('deployments', deploymentFields, () => readDeployments(repository)),
    ])
  const { readAt } = answer
  const issues = { declared, freezes }
  return { readAt, configuration, templates, records, ...issues, deployments, locks, ...seen }
}

/** The commit and its checks; null where GitHub knows none by the name. */
function readSubject(
  named: Answer,
  errors: readonly GraphQlError[],
): Pick<GuardObservation, 'commit' | 'checks'> | null {
  const commit = commitBehind(named)
  const keptBackCommit = keptBackPart(errors.filter(isOfCommit), 'commit', ['commit'])
  if (keptBackCommit !== null) return { commit: keptBackCommit, checks: keptBackCommit }
  if (commit === null) return null
  return { commit: known(readCommit(commit, errors)), checks: readChecks(commit, errors) }
}

/** What a name is of: a commit, or an annotated tag of one; null for anything else. */
function commitBehind(named: Answer): Answer | null {
  if (!isPresent(named)) return null
  const isTag = text(at(named, '__typename')) === 'Tag'
  const target = isTag ? at(named, 'target') : named
  return isPresent(target) && text(at(target, '__typename')) === 'Commit' ? target : null
}

/** An error of the commit itself, not of one of its parts that are told on their own. */
function isOfCommit({ path }: GraphQlError): boolean {
  const own = ['associatedPullRequests', 'own', 'statusCheckRollup']
  return path[1] === 'commit' && !own.some((field) => path.includes(field))
}

/** Lists without which GitHub gives no repository; it tells of one of them and leaves the other out. */
const issueFields = ['declared', 'freezes']
const deploymentFields = ['deployments', 'environmentNames']

/** An environment is asked about in so many spellings. */
const environmentLocks = ['lock1', 'lock2', 'lock3', 'lock4']
const lockFields = [...environmentLocks, 'globalLock']

interface Asked {
  readonly answer: GraphQlAnswer
  /** Errors of earlier answers, for parts that were left out then. */
  readonly refusals: GraphQlAnswer['errors']
}

/** Lists that may not be read take the whole repository out of the answer: then it is asked for without those. */
async function ask(client: Client, place: Place, search: GuardSearch): Promise<Asked> {
  const variables = {
    ...variablesOf(place),
    environments: search.environments,
    sha: search.sha,
    open: sharedPaths.open,
    overrides: search.overrideLog,
    declaring: search.severityLabels,
    ...lockVariables(search),
  }
  const document = documents.observeGuard()
  let parts = { withIssues: true, withDeployments: true }
  const refusals: GraphQlAnswer['errors'][number][] = []
  for (;;) {
    const answer = await client.graphql('read', document, { ...variables, ...parts })
    const without = {
      withIssues: parts.withIssues && !isKeptBack(answer, issueFields),
      withDeployments: parts.withDeployments && !isKeptBack(answer, deploymentFields),
    }
    const isSame =
      without.withIssues === parts.withIssues && without.withDeployments === parts.withDeployments
    if (isSame) return { answer, refusals }
    refusals.push(...answer.errors)
    parts = without
  }
}

/** Where there are fewer spellings, the first is asked for again. */
function lockVariables({ locks, globalLock }: GuardSearch): Readonly<Record<string, string>> {
  const named = environmentLocks.map((field, index) => [field, locks[index] ?? locks[0] ?? ''])
  const branches = [...named, ['globalLock', globalLock]]
  return Object.fromEntries(branches.map(([field, branch]) => [field, `refs/heads/${branch}`]))
}

function readDeployments(repository: Answer): GuardDeployments {
  const names = list(at(repository, 'environmentNames', 'nodes')).map(
    (node) => textOrNull(at(node, 'environment')) ?? '',
  )
  const deployments = at(repository, 'deployments')
  return {
    deployments: list(at(deployments, 'nodes')).map(readGuardDeployment),
    isCut: flag(at(deployments, 'pageInfo', 'hasNextPage')),
    environmentNames: [...new Set(names)].filter((name) => name !== ''),
  }
}

function isKeptBack(answer: GraphQlAnswer, parts: readonly string[]): boolean {
  return parts.some((part) => keptBack(answer, part))
}

function readGuardDeployment(node: Answer): GuardDeployment {
  const [newest] = list(at(node, 'statuses', 'nodes'))
  const creator = at(node, 'creator')
  return {
    ...readDeployment(node),
    by: isPresent(creator) ? text(at(creator, 'login')) : null,
    state: newest === undefined ? null : text(at(newest, 'state')).toLowerCase(),
  }
}

async function readRecords(client: Client, records: Answer): Promise<GuardRecords> {
  if (!isPresent(records)) return { head: null, open: null, overrides: null }
  const target = at(records, 'target')
  const fileAt = async (name: string) => {
    const file = at(target, name)
    return isPresent(file) ? readText(client, at(file, 'object'), name) : null
  }
  const [open, overrides] = await Promise.all([fileAt('open'), fileAt('overrides')])
  return { head: text(at(target, 'oid')), open, overrides }
}

async function readLocks(client: Client, repository: Answer): Promise<readonly LockBranch[]> {
  const refs = lockFields.map((field) => at(repository, field)).filter(isPresent)
  const byName = new Map(refs.map((ref) => [text(at(ref, 'name')), ref]))
  const read = [...byName.values()].map(async (ref): Promise<LockBranch> => {
    const file = at(ref, 'target', 'file')
    const name = text(at(ref, 'name'))
    return {
      name,
      text: isPresent(file)
        ? await readText(client, at(file, 'object'), `${name}:lock.json`)
        : null,
    }
  })
  return Promise.all(read)
}
