import { carriersOf } from '../changes/feed/carriers.ts'
import { type Fact, known, type Unknown } from '../guard/fact.ts'
import type { DeployHistory, RunningDeployment } from '../guard/guard-facts.ts'
import type { GuardDeployment, GuardDeployments } from '../guard-github.ts'
import { plainLine } from '../text/escape.ts'
import { linkUrl } from '../text/link-url.ts'
import { compareText } from '../text/order.ts'

/** A version, and when it went live. */
export interface LiveSince {
  readonly sha: string
  readonly at: string
}

/** The versions that deployments made live, oldest first; also those of earlier attempts of our own run. */
export function livesOf({ deployments }: GuardDeployments): readonly LiveSince[] {
  return carriersOf(deployments, new Map())
    .flat()
    .flatMap(({ sha, liveAt }) => (liveAt === null ? [] : [{ sha, at: liveAt }]))
    .toSorted((a, b) => compareText(a.at, b.at))
}

/** What was live; `isCut` says whether older deployments were not read. */
export function historyOf(
  lives: readonly LiveSince[],
  { sha, isCut, environment }: Looked,
): Fact<DeployHistory> {
  const liveSha = lives.at(-1)?.sha ?? null
  if (liveSha === null && isCut) return nothingWorked(environment)
  const last = lives.findLastIndex((one, at) => {
    const next = lives[at + 1]
    return one.sha === sha && next !== undefined && next.sha !== sha
  })
  const [own, next] = [lives[last], lives[last + 1]]
  const wasLive = own && next ? { from: beganAt(lives, last), until: next.at } : null
  return known({ liveSha, wasLive })
}

export interface Looked {
  readonly sha: string
  readonly isCut: boolean
  readonly environment: string
}

/** The same version may be deployed several times in a row. */
function beganAt(lives: readonly LiveSince[], last: number): string {
  let first = last
  while (lives[first - 1]?.sha === lives[last]?.sha && first > 0) first -= 1
  return lives[first]?.at ?? ''
}

function nothingWorked(environment: string): Unknown {
  return {
    state: 'unknown',
    reason: `None of the newest hundred deployments to ${JSON.stringify(plainLine(environment, 100))} has worked, so nobody can say what is live.`,
    remedy: 'Check that the name of the environment is the one that deployments have.',
  }
}

/** A commit that is older than what is live, and was not live as far back as deployments were read. */
export function notFarEnough(sha: string): Unknown {
  return {
    state: 'unknown',
    reason: `${plainLine(sha, 100)} is older than what is live, and the newest hundred deployments do not show whether it was live before.`,
    remedy: 'Deploy a version that was live lately, or ask for an override.',
  }
}

/** States of a deployment on which somebody works. One that waits for an approval does not run yet. */
const running: readonly (string | null)[] = [null, 'queued', 'pending', 'in_progress']

/** Deployments of other runs that are neither over nor waiting. */
export function runningOf(
  { deployments, isCut }: GuardDeployments,
  { run, since, page }: { readonly run: string; readonly since: string; readonly page: string },
): Fact<readonly RunningDeployment[]> {
  const oldest = deployments.at(-1)?.createdAt ?? ''
  if (isCut && oldest > since) return tooMany
  const others = deployments.filter(
    (one) => /^deploy/.test(one.task) && running.includes(one.state) && !isOfRun(one, run),
  )
  return known(
    others.map((one) => ({
      url: logOf(one) ?? page,
      sha: one.sha,
      by: one.by,
      startedAt: startOf(one),
    })),
  )
}

const tooMany: Unknown = {
  state: 'unknown',
  reason: 'There were more than a hundred deployments lately, and those before were not read.',
  remedy: 'Let `guard.forgotten-after` be shorter.',
}

function startOf({ statuses, createdAt }: GuardDeployment): string {
  const begun = statuses.filter(({ state }) => state === 'in_progress').map(({ at }) => at)
  return begun.toSorted(compareText).at(-1) ?? createdAt
}

function logOf({ statuses }: GuardDeployment): string | null {
  return (
    statuses.map(({ logUrl }) => (logUrl === null ? null : linkUrl(logUrl))).find(Boolean) ?? null
  )
}

/** A job with an environment makes its deployment before its first step: the guard must not wait for itself. */
function isOfRun({ statuses }: GuardDeployment, run: string): boolean {
  const path = new RegExp(`/actions/runs/${run.replace(/\D/g, '')}(?:/|$)`)
  return run !== '' && statuses.some(({ logUrl }) => logUrl !== null && path.test(logUrl))
}
