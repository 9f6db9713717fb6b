import type { Addressee, ClockSettings, Team } from '../../config/clock.ts'
import { isLogin } from '../../text/login.ts'
import type { Incident } from '../incident.ts'
import type { DeadlineKind } from './deadlines.ts'
import type { Reminder } from './reminders.ts'

/** What of an incident decides whom a reminder mentions. */
export type LedIncident = Pick<Incident, 'lead' | 'roles' | 'declaredBy'>

/** Whom a reminder tells, by login; nobody is in it twice. */
export interface Audience {
  /** Those who can do something about it. */
  readonly responsible: readonly string[]
  /** Told as well, as it escalates. */
  readonly others: readonly string[]
  /** Teams meant to hear of it whose members are not configured, so that nobody of them is notified. */
  readonly unknownTeams: readonly string[]
  /** How many more were meant to be mentioned. */
  readonly leftOut: number
}

/**
 * Whom to mention. Late updates, statuses and post-mortems are for the lead, updates for whoever holds communications; without
 * one, as when nobody acknowledges or leads, for the responders, and where those are none for who declared it. An escalation is for
 * `escalate-to` too. Bots and deleted accounts are never mentioned, and ten people at most.
 */
export function whoToTell(
  { deadline, step }: Pick<Reminder, 'deadline' | 'step'>,
  incident: LedIncident,
  { clock, teams }: { readonly clock: ClockSettings; readonly teams: readonly Team[] },
): Audience {
  const isEscalated = step === 'escalated'
  const first = responsibleFor(deadline.kind, incident, { clock, teams, isEscalated })
  const second = isEscalated ? expand(clock.escalateTo, teams) : nobody
  const others = second.people.filter((login) => !isAmong(first.people, login))
  // Where there are too many of both, half of the room is for those an escalation must reach.
  const room = Math.max(maximumMentions - others.length, maximumMentions / 2)
  const responsible = first.people.slice(0, room)
  const told = others.slice(0, maximumMentions - responsible.length)
  return {
    responsible,
    others: told,
    unknownTeams: unique([...first.unknownTeams, ...second.unknownTeams]),
    leftOut: first.people.length + others.length - responsible.length - told.length,
  }
}

/** More is a crowd, in which nobody feels meant. */
const maximumMentions = 10

/** People and teams, after teams were replaced by their members. */
interface Expanded {
  readonly people: readonly string[]
  readonly unknownTeams: readonly string[]
}

const nobody: Expanded = { people: [], unknownTeams: [] }

interface Circle {
  readonly clock: ClockSettings
  readonly teams: readonly Team[]
  readonly isEscalated: boolean
}

function responsibleFor(
  kind: DeadlineKind,
  incident: LedIncident,
  { clock, teams, isEscalated }: Circle,
): Expanded {
  const holders = people(holdersFor(kind, incident, isEscalated))
  if (kind !== 'acknowledge' && holders.length > 0) return { ...nobody, people: holders }
  const responders = expand(clock.responders, teams)
  const all = people([...holders, ...responders.people])
  return { ...responders, people: all.length > 0 ? all : people([declarer(incident)]) }
}

/** Who holds what a deadline is about. Updates are for communications alone, until they escalate. */
function holdersFor(
  kind: DeadlineKind,
  { lead, roles }: LedIncident,
  isEscalated: boolean,
): readonly (string | null)[] {
  const communications = roles.communications?.login ?? null
  if (kind !== 'update' || communications === null) return [lead]
  return isEscalated ? [communications, lead] : [communications]
}

function declarer({ declaredBy }: LedIncident): string | null {
  return declaredBy?.type === 'user' ? declaredBy.login : null
}

function expand(addressees: readonly Addressee[], teams: readonly Team[]): Expanded {
  const found = addressees.map((addressee) => {
    if (addressee.kind === 'person') return { logins: [addressee.login], unknown: [] }
    const team = teams.find(({ name }) => isSame(name, addressee.name))
    if (team === undefined || team.members.length === 0) {
      return { logins: [], unknown: [addressee.name] }
    }
    return { logins: team.members, unknown: [] }
  })
  return {
    people: people(found.flatMap(({ logins }) => logins)),
    unknownTeams: unique(found.flatMap(({ unknown }) => unknown)),
  }
}

/** Those among them that are people, as far as a login tells, each once. */
function people(logins: readonly (string | null)[]): readonly string[] {
  return unique(logins.flatMap((login) => (login === null || !isPerson(login) ? [] : [login])))
}

/** GraphQL names bots without their `[bot]`; some of these would take a mention for an order. */
const noPeople = ['ghost', 'copilot', 'dependabot', 'github-actions', 'renovate']

function isPerson(login: string): boolean {
  return isLogin(login) && !isAmong(noPeople, login)
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => !isAmong(names.slice(0, index), name))
}

function isAmong(names: readonly string[], wanted: string): boolean {
  return names.some((name) => isSame(name, wanted))
}

/** GitHub tells logins and teams apart without regard to case. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
