import { settingsPath } from '../config/settings.ts'
import { known } from '../guard/fact.ts'
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
import { graphQlFailure } from './failures.ts'
import { keptBack, type Place, readOverrides, variablesOf } from './observe.ts'
import { readDeployment } from './read-changes.ts'
import { readCheckPage } from './read-guard-checks.ts'
import { readCommit } from './read-guard-commit.ts'
import { readIssuePage } from './read-guard-issues.ts'
import { keptBackPart, notThere } from './read-guard-unread.ts'
import { readText } from './read-text.ts'

/** Read 1 of a guard. What GitHub keeps back is told part by part. */
export async function observeGuard(
  client: Client,
  place: Place,
  search: GuardSearch,
): Promise<GuardObservation> {
  const { answer, refusals } = await ask(client, place, search)
  const repository = at(answer.data, 'repository')
  if (!isPresent(repository)) throw graphQlFailure(answer.errors)
  const errors = [...refusals, ...answer.errors]
  const [configuration, templates, records, locks] = await Promise.all([
    readText(client, at(repository, 'config'), settingsPath),
    readOverrides(client, at(repository, 'overrides')),
    readRecords(client, at(repository, 'records')),
    readLocks(client, repository),
  ])
  const commit = at(repository, 'commit')
  // Any other object that the name is of has no id here.
  const isCommit = isPresent(commit) && isPresent(at(commit, 'oid'))
  const noCommit = () => keptBackPart(errors, 'commit', ['commit']) ?? notThere(search.sha)
  return {
    readAt: answer.readAt,
    configuration: keptBackPart(errors, 'configuration', ['config']) ?? known(configuration),
    templates,
    records: keptBackPart(errors, 'records', ['records']) ?? known(records),
    declared:
      keptBackPart(errors, 'issues', issueFields) ??
      known(readIssuePage(at(repository, 'declared'))),
    freezes:
      keptBackPart(errors, 'issues', issueFields) ??
      known(readIssuePage(at(repository, 'freezes'))),
    deployments:
      keptBackPart(errors, 'deployments', deploymentFields) ?? known(readDeployments(repository)),
    locks: keptBackPart(errors, 'locks', ['environmentLock', 'globalLock']) ?? known(locks),
    commit: isCommit ? known(readCommit(commit, errors)) : noCommit(),
    checks: isCommit
      ? (keptBackPart(errors, 'checks', ['statusCheckRollup']) ?? known(readCheckPage(commit)))
      : noCommit(),
  }
}

/** Lists without which GitHub gives no repository; it tells of one of them and leaves the other out. */
const issueFields = ['declared', 'freezes']
const deploymentFields = ['deployments', 'environmentNames']

interface Asked {
  readonly answer: GraphQlAnswer
  /** Errors of earlier answers, for parts that were left out then. */
  readonly refusals: GraphQlAnswer['errors']
}

/** Lists that may not be read take the whole repository out of the answer: then it is asked for without those. */
async function ask(client: Client, place: Place, search: GuardSearch): Promise<Asked> {
  const variables = {
    ...variablesOf(place),
    environments: [search.environment],
    sha: search.sha,
    open: sharedPaths.open,
    overrides: search.overrideLog,
    declaring: search.severityLabels,
    environmentLock: `refs/heads/${search.environmentLock}`,
    globalLock: `refs/heads/${search.globalLock}`,
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
  const refs = ['environmentLock', 'globalLock'].map((name) => at(repository, name))
  const read = refs.filter(isPresent).map(async (ref): Promise<LockBranch> => {
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
