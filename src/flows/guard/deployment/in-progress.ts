import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { RunningDeployment } from '../../../guard/guard-facts.ts'
import type { GuardDeployment, GuardDeployments } from '../../../guard-github.ts'
import { linkUrl } from '../../../text/link-url.ts'
import { compareText } from '../../../text/order.ts'
import { isOfRun } from './is-of-run.ts'

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
