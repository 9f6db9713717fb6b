import type { Actor, Authority } from '../../../src/incident/actor.ts'
import type { Command } from '../../../src/incident/commands/command.ts'
import type {
  AssignedFact,
  BodyFact,
  ClosedFact,
  CommandFact,
  DeployedFact,
  Fact,
  FlaggedFact,
  GoneFact,
  LapsedFact,
  LinkedFact,
  OpenedFact,
  ReopenedFact,
  SeverityFact,
  TitleFact,
  UnassignedFact,
} from '../../../src/incident/fact.ts'
import { fold } from '../../../src/incident/fold.ts'
import type { Incident } from '../../../src/incident/incident.ts'
import type { Severity } from '../../../src/incident/severity.ts'

export const maria: Actor = { login: 'maria', id: 1, type: 'user' }
export const jonas: Actor = { login: 'jonas', id: 2, type: 'user' }
/** Whose facts follow from others instead of an event on GitHub. */
const ourselves: Actor = { login: 'incident-loop', id: null, type: 'bot' }
export const issueUrl = 'https://github.com/acme/shop/issues/42'

/** A clock time of 20 November 2026, `14:02` or `14:02:30`; one with a date stays as it is. */
export function at(time: string): string {
  if (time.includes('T')) return time
  return `2026-11-20T${time.length === 5 ? `${time}:00` : time}Z`
}

/** Each fact of a test has an id from its time and kind, unless the test names one. */
function core<Kind extends Fact['kind']>(kind: Kind, time: string) {
  return { v: 1, id: `event:${kind}:${time}`, at: at(time), actor: maria, kind } as const
}

export function opened(time: string): OpenedFact {
  return { ...core('opened', time), id: 'issue:42:opened', number: 42, url: issueUrl }
}

export function titled(time: string, text = 'Checkout is down'): TitleFact {
  return { ...core('title', time), id: 'issue:42:title', text }
}

export function renamed(time: string, text: string): TitleFact {
  return { ...core('title', time), text }
}

export function described(time: string, text: string): BodyFact {
  const id = `issue:42:body:${at(time)}`
  return { ...core('body', time), id, text, cut: false, url: issueUrl }
}

/** What a test may say about who changed a label. */
interface By {
  readonly actor?: Actor
  readonly authority?: Authority
  readonly label?: string
  readonly id?: string
}

export function set(time: string, to: Severity, by: By = {}): SeverityFact {
  return labelChange(time, { from: null, to }, by)
}

export function removed(time: string, from: Severity, by: By = {}): SeverityFact {
  return labelChange(time, { from, to: null }, by)
}

function labelChange(
  time: string,
  change: { from: Severity; to: null } | { from: null; to: Severity },
  by: By,
): SeverityFact {
  const { actor = maria, authority = 'write' } = by
  const severity = change.to ?? change.from
  const label = by.label ?? severity.toLowerCase()
  const id = by.id ?? `event:${change.to === null ? 'unlabeled' : 'labeled'}:${label}:${time}`
  return { ...core('severity', time), id, actor, authority, label, ...change }
}

/** The label `incident` was set, or removed with `set: false`. */
export function flagged(
  time: string,
  by: Pick<By, 'actor' | 'authority' | 'id'> & { readonly set?: boolean } = {},
): FlaggedFact {
  const { actor = maria, authority = 'write', set: isSet = true } = by
  const id = by.id ?? `event:${isSet ? 'labeled' : 'unlabeled'}:incident:${time}`
  return { ...core('flagged', time), id, actor, set: isSet, authority }
}

export function assigned(time: string, assignee: Actor): AssignedFact {
  return { ...core('assigned', time), id: `event:assigned:${assignee.login}:${time}`, assignee }
}

export function unassigned(time: string, assignee: Actor): UnassignedFact {
  return { ...core('unassigned', time), id: `event:unassigned:${assignee.login}:${time}`, assignee }
}

export function closed(time: string, reason: ClosedFact['reason'] = 'completed'): ClosedFact {
  return { ...core('closed', time), reason, closer: null }
}

/** Closed by a pull request or commit. */
export function merged(time: string, closer = '#57'): ClosedFact {
  return { ...closed(time), closer }
}

export function reopened(time: string, actor: Actor = maria): ReopenedFact {
  return { ...core('reopened', time), actor }
}

export function lapsed(time: string, since: string): LapsedFact {
  return { ...core('lapsed', time), id: `lapse:${at(since)}`, actor: ourselves, since: at(since) }
}

export function gone(time: string, how: GoneFact['how'] = 'deleted'): GoneFact {
  return { ...core('gone', time), id: 'issue:42:gone', actor: ourselves, how }
}

/** A pull request or commit named the issue. */
export function linked(time: string, name: string, text = 'Mend checkout'): LinkedFact {
  const url = `https://github.com/acme/shop/pull/${name.replace('#', '')}`
  return { ...core('linked', time), id: `event:linked:${name}:${time}`, name, text, url }
}

/** A version went live in production. */
export function deployed(time: string, change: Partial<DeployedFact> = {}): DeployedFact {
  const version = { environment: 'production', sha: '0123456789abcdef0123456789abcdef01234567' }
  const url = 'https://github.com/acme/shop/deployments'
  return { ...core('deployed', time), ...version, isRollback: false, url, ...change }
}

/** Told in a comment of its own, whose number is the time on the clock: `1405` for `14:05`. */
export function command(
  time: string,
  told: Command,
  { actor = maria, authority = 'write' }: Pick<By, 'actor' | 'authority'> = {},
): CommandFact {
  const comment = Number(time.replace(':', ''))
  const url = `${issueUrl}#issuecomment-${comment}`
  const id = `comment:${comment}:0`
  return { ...core('command', time), id, actor, authority, url, command: told }
}

/** The incident that these facts tell, of an issue opened at 14:00. A test that gets none fails here. */
export function incidentOf(...facts: readonly Fact[]): Incident {
  const incident = fold({ facts: [opened('14:00'), titled('14:00'), ...facts], unknown: [] })
  if (incident === null) throw new Error('these facts tell no incident')
  return incident
}
