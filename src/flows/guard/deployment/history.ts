import { carriersOf } from '../../../changes/feed/carriers.ts'
import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { DeployHistory } from '../../../guard/guard-facts.ts'
import { named, shortSha } from '../../../guard/wording.ts'
import type { GuardDeployments } from '../../../guard-github.ts'
import type { FileComparison } from '../../../migrations-github.ts'
import { plainLine } from '../../../text/escape.ts'
import { compareText } from '../../../text/order.ts'
import { addSeconds } from '../../../time/instant.ts'
import type { Compared } from './added.ts'
import { isOfRun } from './is-of-run.ts'

/** A version, and when it went live. */
export interface LiveSince {
  readonly sha: string
  readonly at: string
  /** Whether our own run brought it. */
  readonly isOwn: boolean
}

/** Deployments to the name as it is spelled, where one of them worked: another system may deploy to a spelling of its own. */
export function asSpelledIn(seen: GuardDeployments, environment: string): GuardDeployments {
  const own = seen.deployments.filter((one) => one.environment === environment)
  const hasWorked = own.some(({ statuses }) => statuses.some(({ state }) => state === 'success'))
  return hasWorked ? { ...seen, deployments: own } : seen
}

/** The versions that deployments made live, oldest first. */
export function livesOf({ deployments }: GuardDeployments, run: string): readonly LiveSince[] {
  const own = new Set(deployments.filter((one) => isOfRun(one, run)).map(({ id }) => id))
  return carriersOf(deployments, new Map())
    .flat()
    .flatMap(({ id, sha, liveAt }) =>
      liveAt === null ? [] : [{ sha, at: liveAt, isOwn: own.has(id) }],
    )
    .toSorted((a, b) => compareText(a.at, b.at))
}

interface OurVersion {
  readonly sha: string
  readonly service: string | null
  /** When it is asked, RFC 3339. */
  readonly at: string
}

/**
 * The versions that were live before ours. Services may share an environment, and no deployment says of which it is: so what our own
 * run deployed last is left out, and for a service the version itself where it went live within the hour, as another one may have
 * brought it. All of them are then compared with the same version, in any order and attempt. What is older counts: a run may be
 * started again to go back, and a version that is live for longer be deployed once more.
 */
export function livesBefore(
  lives: readonly LiveSince[],
  { sha, service, at }: OurVersion,
): readonly LiveSince[] {
  const since = addSeconds(at, -siblingMinutes * 60)
  const isOfSibling = (one: LiveSince) => service !== null && one.sha === sha && one.at >= since
  const isOurs = (one: LiveSince) => one.isOwn || isOfSibling(one)
  return lives.slice(0, lives.findLastIndex((one) => !isOurs(one)) + 1)
}

/** For so long services that are deployed one after the other are taken for one deployment. */
const siblingMinutes = 60

interface Looked {
  /** The commit that is to be deployed. */
  readonly sha: string
  /** How it lies to what is live. */
  readonly compared: Fact<Compared>
  /** Whether older deployments were not read. */
  readonly isCut: boolean
}

/** What was live, and whether the commit goes back to it. */
export function historyOf(
  lives: readonly LiveSince[],
  { sha, compared, isCut }: Looked,
): Fact<DeployHistory> {
  const standing = standingOf(lives)
  const liveSha = standing.at(-1)?.sha ?? null
  const place = standing.findIndex((one) => one.sha === sha)
  const own = standing[place]
  const how = comparisonIn(compared)
  if (own === undefined || own.until === null) {
    const isUnseen = lives.every((one) => one.sha !== sha)
    if (how?.status === 'behind' && isCut && isUnseen) return notFarEnough(sha)
    return known({ liveSha, wasLive: null })
  }
  if (how?.status === 'ahead') return known({ liveSha, wasLive: null })
  const older = standing.slice(0, place)
  // Whoever goes back to what was never live leaves the culprit as the oldest version that stands.
  if (how === null && older.length === 0) return notSaid(compared, { sha, liveSha: liveSha ?? '' })
  const isOfOlder = older.some((one) => one.sha === how?.mergeBase)
  if (how?.status === 'diverged' && isOfOlder) return eitherWay(sha, liveSha ?? '')
  return known({ liveSha, wasLive: { from: own.from, until: own.until } })
}

/** Null where GitHub did not say. */
function comparisonIn(compared: Fact<Compared>): FileComparison | null {
  if (compared.state !== 'known' || typeof compared.value === 'string') return null
  return compared.value
}

interface Life {
  readonly sha: string
  readonly from: string
  /** Null for what is live. */
  readonly until: string | null
}

/** The versions that newer ones replaced, oldest first, and what is live. Whoever goes back to one takes back all that came after it. */
function standingOf(lives: readonly LiveSince[]): readonly Life[] {
  const standing: Life[] = []
  for (const { sha, at } of lives) {
    const last = standing.at(-1)
    // The same version may be deployed several times in a row.
    if (last?.sha === sha) continue
    const place = standing.findIndex((one) => one.sha === sha)
    if (place !== -1) standing.splice(place)
    else if (last !== undefined) standing.splice(-1, 1, { ...last, until: at })
    standing.push({ sha, from: at, until: null })
  }
  return standing
}

/** Of an environment nothing to which has worked among the deployments that were read. */
export function nothingWorked(environment: string): Unknown {
  return {
    state: 'unknown',
    reason: `None of the newest hundred deployments to ${JSON.stringify(plainLine(environment, 100))} has worked, so nobody can say what is live.`,
    remedy: 'Check that the name of the environment is the one that deployments have.',
  }
}

/** Of an environment that nothing is live in: who asks what is new has to look for themselves. */
export function nothingLive(environment: string, what: 'migrations' | 'vulnerabilities'): Unknown {
  return {
    state: 'unknown',
    reason: `No deployment of another version to ${named(environment)} that worked is on GitHub, so nobody can say which ${what} are new.`,
    remedy: 'Look at them by hand, then override once.',
  }
}

/** A commit that is older than what is live, and was not live as far back as deployments were read. */
function notFarEnough(sha: string): Unknown {
  return {
    state: 'unknown',
    reason: `${plainLine(sha, 100)} is older than what is live, and the newest hundred deployments do not show whether it was live before.`,
    remedy: 'Deploy a version that was live lately, or ask for an override.',
  }
}

/** A commit that was live before, and may be older or newer than what is live. */
function notSaid(
  compared: Fact<Compared>,
  { sha, liveSha }: { readonly sha: string; readonly liveSha: string },
): Unknown {
  if (compared.state === 'unknown') return compared
  return {
    state: 'unknown',
    reason: `${shortSha(sha)} was live before ${shortSha(liveSha)}, and GitHub does not compare the two, so nobody can say whether deploying it goes back or brings back what was taken back.`,
    remedy: 'If it is a rollback, ask for an override.',
  }
}

/** What is live may be a hotfix of the version before the commit, which was taken back by it, or just the next release. */
function eitherWay(sha: string, liveSha: string): Unknown {
  return {
    state: 'unknown',
    reason: `${shortSha(sha)} was live before ${shortSha(liveSha)}, and each has commits that the other has not, so nobody can say whether deploying it goes back or brings back what was taken back.`,
    remedy: 'If it is a rollback, ask for an override.',
  }
}
