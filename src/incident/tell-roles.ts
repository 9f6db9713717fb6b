import { compareText } from '../text/order.ts'
import type { Actor } from './actor.ts'
import type { AssignedFact, CommandFact, Fact } from './fact.ts'
import { type Holder, noRoles, type Person, type Role, type RoleHolders } from './role.ts'

/** Who holds which role, and who acknowledged first. */
export interface RoleStory {
  readonly roles: RoleHolders
  readonly acknowledged: { readonly at: string; readonly by: Actor } | null
  /** Everybody who was given a role by a command, and holds none any more; since the last change of roles. */
  readonly former: readonly Holder[]
}

/**
 * Who holds which role, from facts in story order without commands that did nothing.
 *
 * A command names the lead; until one does it is the person whose assignment has stood longest, of several assigned in one second
 * the first by login. Whoever is taken off the issue by hand holds nothing any more.
 */
export function tellRoles(facts: readonly Fact[]): RoleStory {
  const told: Told = {
    assigned: new Map(),
    named: new Map(),
    changedAt: '',
    holders: noRoles,
    acknowledged: null,
  }
  for (const fact of facts) advance(told, fact)
  const { assigned, named, changedAt, holders, acknowledged } = told
  const roles = { ...holders, lead: holders.lead ?? longestAssigned([...assigned.values()]) }
  const held = Object.values(roles).flatMap((person) => (person === null ? [] : [keyOf(person)]))
  const former = [...named].filter(([key]) => !held.includes(key) && !assigned.has(key))
  return {
    roles,
    acknowledged,
    former: former.map(([, person]) => ({ ...person, since: changedAt, isNamed: true })),
  }
}

/** What the facts so far have told; filled while they are read. */
interface Told {
  readonly assigned: Map<string, Holder>
  readonly named: Map<string, Person>
  changedAt: string
  holders: RoleHolders
  acknowledged: RoleStory['acknowledged']
}

function advance(told: Told, fact: Fact): void {
  switch (fact.kind) {
    case 'assigned':
      assign(told, fact)
      break
    case 'unassigned':
      told.assigned.delete(keyOf(fact.assignee))
      told.holders = without(told.holders, fact.assignee)
      break
    case 'command':
      if (fact.command.name === 'role') give(told, fact.command, fact.at)
      if (fact.command.name === 'ack') acknowledge(told, fact)
  }
}

function assign({ assigned }: Told, { assignee, at }: AssignedFact): void {
  const key = keyOf(assignee)
  if (assignee.type !== 'user' || assigned.has(key)) return
  assigned.set(key, { ...personOf(assignee), since: at, isNamed: false })
}

function give(
  told: Told,
  { role, person }: { readonly role: Role; readonly person: Person | null },
  since: string,
): void {
  const holder = person === null ? null : { ...personOf(person), since, isNamed: true }
  told.holders = { ...told.holders, [role]: holder }
  if (person !== null) told.named.set(keyOf(person), personOf(person))
  told.changedAt = since
}

/** The first one counts; without a lead it is whoever acknowledged, unless that was a bot. */
function acknowledge(told: Told, { at, actor }: CommandFact): void {
  told.acknowledged ??= { at, by: actor }
  const isFree = told.holders.lead === null && told.assigned.size === 0
  if (isFree && actor.type === 'user') give(told, { role: 'lead', person: actor }, at)
}

/** Logins can be renamed, ids cannot. */
function keyOf({ login, id }: Person): string {
  return id === null ? login.toLowerCase() : String(id)
}

function personOf({ login, id }: Person): Person {
  return { login, id }
}

function without(holders: RoleHolders, gone: Person): RoleHolders {
  const stays = (person: Holder | null) =>
    person !== null && keyOf(person) === keyOf(gone) ? null : person
  return {
    lead: stays(holders.lead),
    communications: stays(holders.communications),
    operations: stays(holders.operations),
    scribe: stays(holders.scribe),
  }
}

function longestAssigned(standing: readonly Holder[]): Holder | null {
  const [first] = standing.toSorted(
    (a, b) => compareText(a.since, b.since) || compareText(a.login, b.login),
  )
  return first ?? null
}
