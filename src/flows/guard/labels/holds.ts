import { environmentsToAsk } from '../../../changes/feed/environment.ts'
import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { Hold } from '../../../guard/guard-facts.ts'
import type { IssuePage, LabelledIssueNow, LockBranch } from '../../../guard-github.ts'
import { isRecord, readJson } from '../../../text/canonical-json.ts'
import { plainLine } from '../../../text/escape.ts'
import { linkUrl } from '../../../text/link-url.ts'
import { pathUrl } from '../../run/path-url.ts'
import { mapFact } from '../unknown-facts.ts'
import { type LabelClaim, lastLabelled, type Standing, weighed } from './label-standing.ts'

/** The branch that locks an environment, as branch-deploy names it, and the one that locks all. */
export const globalLock = 'global-branch-deploy-lock'

/**
 * The branches that lock an environment, one for each way people spell it; branch-deploy tells them apart by case.
 * https://github.com/github/branch-deploy/blob/main/docs/locks.md
 */
export function environmentLocks(environment: string): readonly string[] {
  const name = environment.trim().replace(/\s+/g, '-')
  return environmentsToAsk({ written: name, configured: [] }).map(
    (spelling) => `${spelling}-branch-deploy-lock`,
  )
}

/** Issues that ask for a freeze, as claims of whoever labelled them. */
export function freezeClaims(freezes: Fact<IssuePage>): readonly LabelClaim[] {
  if (freezes.state !== 'known') return []
  return freezes.value.issues.map((issue) => ({ issue, act: freezeAct(issue) }))
}

function freezeAct(issue: LabelledIssueNow) {
  return lastLabelled(issue, (label) => label.toLowerCase() === 'freeze')
}

/** The locks of the environment. Whoever holds one may deploy: that is what it is for. */
export function locksOf(
  locks: Fact<readonly LockBranch[]>,
  { environment, deployers, repositoryUrl }: HoldReading,
): Fact<readonly Hold[]> {
  return mapFact(locks, (branches) => {
    const holds = branches.map((lock) => lockHold(lock, environment, repositoryUrl))
    const own = deployers.map((login) => login?.toLowerCase())
    return known(holds.filter(({ by }) => by === null || !own.includes(by.toLowerCase())))
  })
}

/** How locks are read. */
export interface HoldReading {
  readonly environment: string
  /** Whoever deploys, by login, and whoever started the run first: branch-deploy locks in the name of that one. */
  readonly deployers: readonly (string | null)[]
  readonly repositoryUrl: string
}

/** What holds the environment; unknown where a part of that is, and no other is sure to. */
export function holdsOf(
  locks: Fact<readonly Hold[]>,
  freezes: Fact<IssuePage>,
  standingOf: (claim: LabelClaim) => Standing,
): Fact<readonly Hold[]> {
  const held = locks.state === 'known' ? locks.value : []
  const found = freezeClaims(freezes).map((claim) => ({
    value: claim,
    standing: standingOf(claim),
  }))
  const judged = weighed(found, held.length > 0)
  if (judged.state !== 'known') return judged
  const ofIssues = judged.value.map(({ value, isConfirmed, isAsked }): Hold => {
    const hold = freezeHold(value, isConfirmed)
    return isAsked ? hold : { ...hold, doubt: 'not-asked' }
  })
  const holds = [...held, ...ofIssues]
  if (holds.some(({ isConfirmed }) => isConfirmed)) return known(holds)
  if (locks.state !== 'known') return locks
  return mapFact(freezes, ({ isCut }) => (isCut ? tooMany : known(holds)))
}

const tooMany: Unknown = {
  state: 'unknown',
  reason:
    'More than a hundred open issues are labelled freeze, and of the hundred that changed last none is known to be by somebody who may stop deployments.',
  remedy: 'Close those that are none, or take the label off them.',
}

/** A lock that cannot be read is one all the same. */
function lockHold({ name, text }: LockBranch, environment: string, repositoryUrl: string): Hold {
  const value = text === null ? null : readJson(text)
  const said = (key: string) => {
    const entry = isRecord(value) ? value[key] : null
    return typeof entry === 'string' && entry.trim() !== '' ? plainLine(entry, 300) : null
  }
  return {
    kind: 'lock',
    name,
    number: null,
    url: linkUrl(said('link') ?? '') ?? `${repositoryUrl}/tree/${pathUrl(name)}`,
    by: said('created_by'),
    reason: said('reason'),
    environments: name === globalLock ? null : [environment],
    isConfirmed: true,
  }
}

function freezeHold({ issue, act }: LabelClaim, isConfirmed: boolean): Hold {
  return {
    kind: 'issue',
    name: issue.title,
    number: issue.number,
    url: issue.url,
    by: act?.actor.login ?? null,
    reason: null,
    environments: null,
    isConfirmed,
  }
}
