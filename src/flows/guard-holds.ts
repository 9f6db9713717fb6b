import { type Fact, known } from '../guard/fact.ts'
import type { Hold } from '../guard/guard-facts.ts'
import type { IssuePage, LabelledIssueNow, LockBranch } from '../guard-github.ts'
import { isRecord, readJson } from '../text/canonical-json.ts'
import { plainLine } from '../text/escape.ts'
import { linkUrl } from '../text/link-url.ts'
import { type LabelClaim, lastLabelled } from './guard-people.ts'
import { pathUrl } from './path-url.ts'

/** The branch that locks an environment, as branch-deploy names it, and the one that locks all. */
export const globalLock = 'global-branch-deploy-lock'

/** https://github.com/github/branch-deploy/blob/main/docs/locks.md */
export function environmentLock(environment: string): string {
  return `${environment.trim().replace(/\s+/g, '-')}-branch-deploy-lock`
}

/** Issues that ask for a freeze, as claims of whoever labelled them. */
export function freezeClaims(freezes: Fact<IssuePage>): readonly LabelClaim[] {
  if (freezes.state !== 'known') return []
  return freezes.value.issues.map((issue) => ({ issue, act: freezeAct(issue) }))
}

function freezeAct(issue: LabelledIssueNow) {
  return lastLabelled(issue, (label) => label.toLowerCase() === 'freeze')
}

/** What holds the environment: what is known of it where a part is not, unless that is nothing. */
export function holdsOf(
  { locks, freezes }: Held,
  { environment, actor, repositoryUrl, mayLabel }: HoldReading,
): Fact<readonly Hold[]> {
  const ofLocks =
    locks.state === 'known'
      ? locks.value.map((lock) => lockHold(lock, environment, repositoryUrl))
      : []
  // Whoever holds a lock may deploy: that is what it is for.
  const ofOthers = ofLocks.filter(
    ({ by }) => by === null || by.toLowerCase() !== actor?.toLowerCase(),
  )
  const ofIssues = freezeClaims(freezes).map((claim) => freezeHold(claim, mayLabel(claim)))
  const holds = [...ofOthers, ...ofIssues]
  if (holds.some(({ isConfirmed }) => isConfirmed)) return known(holds)
  if (locks.state !== 'known') return locks
  return freezes.state === 'known' ? known(holds) : freezes
}

/** What was read. */
export interface Held {
  readonly locks: Fact<readonly LockBranch[]>
  readonly freezes: Fact<IssuePage>
}

/** How it is read. */
export interface HoldReading {
  readonly environment: string
  /** Whoever deploys, by login. */
  readonly actor: string | null
  readonly repositoryUrl: string
  readonly mayLabel: (claim: LabelClaim) => boolean
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
    url: linkUrl(said('link') ?? '') ?? `${repositoryUrl}/tree/${pathUrl(name)}`,
    by: said('created_by'),
    reason: said('reason'),
    until: null,
    environments: name === globalLock ? null : [environment],
    isConfirmed: true,
  }
}

function freezeHold({ issue, act }: LabelClaim, isConfirmed: boolean): Hold {
  return {
    kind: 'issue',
    name: issue.title,
    url: issue.url,
    by: act?.actor.login ?? null,
    reason: null,
    until: null,
    environments: null,
    isConfirmed,
  }
}
