import { inlineText } from '../text/escape.ts'
import { addSeconds } from '../time/instant.ts'
import { acceptFacts, type FactSources } from './accept-facts.ts'
import { missingBoxes } from './checklist.ts'
import { type PendingComment, pendingComments } from './commands/pending.ts'
import { type TakenComment, takeComment } from './commands/take-commands.ts'
import type { Fact } from './fact.ts'
import { factsFromDeletions } from './facts-from-deletions.ts'
import { factsFromDeployments } from './facts-from-deployments.ts'
import { factsFromPulls } from './facts-from-pulls.ts'
import { fold } from './fold.ts'
import type { Incident } from './incident.ts'
import type { Ledger } from './ledger.ts'
import type { Person } from './role.ts'
import { hasEnded } from './status.ts'
import type { SyncFacts } from './sync-plan.ts'
import { hasText, withhold, withholdTakenBack } from './withhold.ts'

/** What everything is accepted from. */
export type AllSources = FactSources &
  Pick<
    SyncFacts,
    | 'ticks'
    | 'pulls'
    | 'changes'
    | 'deployments'
    | 'people'
    | 'found'
    | 'repositoryUrl'
    | 'secretFacts'
  >

/** Everything on record after a run, and what becomes of the comments that waited for an answer. */
export interface Accepted {
  readonly ledger: Ledger
  readonly taken: readonly TakenComment[]
}

/** The ledger with every fact a run has seen: of events, comments, checklist and deployments. Pure. */
export function acceptEverything(seen: AllSources): Accepted {
  const taken = takeComments(seen)
  const commanded = [...seen.ticks, ...taken.flatMap(({ facts }) => facts)]
  const known = acceptFacts(seen, commanded)
  const deletions = seen.issue === null ? [] : factsFromDeletions(seen.issue, known)
  const pulls = factsFromPulls(seen.pulls)
  const more = [...commanded, ...deletions, ...pulls, ...deployedFacts(known, seen)]
  const ledger = withholdTakenBack(acceptFacts(seen, more), seen.settings.keepDeleted)
  return { ledger: withholdUnwanted(ledger, seen), taken }
}

/** The comments that wait for an answer, as they are read before anybody's authority is known. */
export function waitingComments(
  seen: FactSources & { readonly repositoryUrl: string },
): readonly PendingComment[] {
  if (seen.issue === null) return []
  const believed = acceptFacts({ ...seen, authorityOf: () => 'none' })
  return pendingComments(seen.issue, {
    ledger: believed,
    work: seen.records.work,
    zone: seen.settings.timezone,
    repositoryUrl: seen.repositoryUrl,
  })
}

function takeComments(seen: AllSources): readonly TakenComment[] {
  const waiting = waitingComments(seen)
  if (waiting.length === 0) return []
  const ledger = acceptFacts(seen, seen.ticks)
  const people = new Map(seen.people.map((person) => [person.login.toLowerCase(), person]))
  const known = {
    authorityOf: seen.authorityOf,
    needed: seen.settings.commands,
    personOf: (login: string): Person | null => people.get(login.toLowerCase()) ?? null,
    found: seen.found,
    commentOf: (number: number) =>
      seen.issue?.comments.list.find(({ databaseId }) => databaseId === number) ?? null,
    ledger,
    notYet: notYet(ledger, seen),
  }
  const taken: TakenComment[] = []
  let { facts } = ledger
  for (const pending of waiting) {
    // What a comment names may have come with one before it: it must not matter whether one run takes both.
    const one = takeComment(pending, { ...known, ledger: { ...ledger, facts } })
    taken.push(one)
    facts = [...facts, ...one.facts]
  }
  return taken
}

/** Why the incident must not be resolved yet: boxes are empty that its severity needs ticked. */
function notYet(ledger: Ledger, { settings }: AllSources): string | null {
  const incident = fold(ledger)
  const { items, requiredFor } = settings.checklist
  if (incident === null || !requiredFor.includes(incident.severity)) return null
  const missing = missingBoxes(items, incident.checks)
  if (missing.length === 0) return null
  const list = missing.map((item) => `“${inlineText(item, 200)}”`).join(', ')
  const first =
    incident.status === 'monitoring' ? '' : ' Write `/mitigated` first: the boxes are shown then.'
  return `Not ticked in the status comment yet: ${list}. A ${incident.severity} is resolved once they are.${first}`
}

/** What went live shortly before impact began may be what began it; seconds. */
const leadSeconds = 900

function beganAt({ times }: Incident): string {
  return times.impactStartedAt ?? times.declaredAt ?? times.openedAt
}

function deployedFacts(
  known: Ledger,
  { deployments, changes, records }: AllSources,
): readonly Fact[] {
  const incident = fold(known)
  if (incident === null || deployments === null) return []
  return factsFromDeployments(deployments, {
    environments:
      changes?.feed.environments ?? records.suspects?.verdict.searched.environments ?? [],
    from: addSeconds(beganAt(incident), -leadSeconds),
    until: hasEnded(incident.status) ? incident.statusSince : null,
  })
}

/** New facts without the texts that must not be kept; what is on record stays as it was accepted. */
function withholdUnwanted(ledger: Ledger, { records, settings, secretFacts }: AllSources): Ledger {
  if (settings.recordText === 'full' && secretFacts.size === 0) return ledger
  const known = new Set(records.ledger.facts.map(({ id }) => id))
  const facts = ledger.facts.map((fact) => {
    if (known.has(fact.id) || !hasText(fact)) return fact
    if (settings.recordText === 'none') return withhold(fact, { why: 'setting', by: null })
    return secretFacts.has(fact.id) ? withhold(fact, { why: 'secret', by: null }) : fact
  })
  return { ...ledger, facts }
}
