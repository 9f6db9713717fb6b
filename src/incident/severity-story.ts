import { compareText } from '../text/order.ts'
import { type Actor, maySetSeverity } from './actor.ts'
import type { Fact, FlaggedFact, SeverityFact } from './fact.ts'
import { labelOf, type Severity, worse } from './severity.ts'

/** How the severity of an incident came to be what it is. */
export interface SeverityStory {
  readonly severity: Severity
  /** The first severity label by somebody who may set it; null while only strangers have labelled. */
  readonly declared: SeverityChange | null
  /** The first severity label by anybody. */
  readonly reported: SeverityChange
  /** Changes after that first one, oldest first. */
  readonly changes: readonly SeverityChange[]
  /** When no severity label was set, after the first one; the last gap may still last. Oldest first. */
  readonly gaps: readonly Gap[]
}

/** What sets a severity or takes one away: a label, or a command, which stands in the place of all labels before it. */
type SeverityAct = Pick<SeverityFact, 'id' | 'at' | 'actor' | 'authority' | 'label' | 'to'> & {
  readonly replaces: boolean
}

/** A stretch of time; `until` is null while it lasts. */
export interface Gap {
  readonly since: string
  readonly until: string | null
}

export interface SeverityChange {
  /** Id of the fact that made it. */
  readonly id: string
  readonly at: string
  readonly actor: Actor
  readonly from: Severity | null
  readonly to: Severity
}

/**
 * The severity that label facts add up to; null when no severity was ever set.
 *
 * The label set last counts; of several set in one second the worst one. Removing the last label keeps the severity, so that
 * a swap of labels is one change. Labels by people who may not set them count only while nobody who may has set one.
 * Order of the facts does not matter; those of other kinds do not either.
 */
export function tellSeverity(all: readonly Fact[]): SeverityStory | null {
  const facts = all.flatMap((fact) => severityAct(fact) ?? [])
  const authorised = facts.filter((fact) => maySetSeverity(fact.authority))
  const declared = walk(authorised)
  const reported = declared ?? walk(facts)
  const first = walk(facts)?.changes[0]
  if (reported === null || first === undefined) return null
  return {
    severity: reported.severity,
    declared: declared?.changes[0] ?? null,
    reported: first,
    changes: reported.changes.slice(1),
    gaps: reported.gaps,
  }
}

function severityAct(fact: Fact): SeverityAct | null {
  if (fact.kind === 'severity') return { ...fact, replaces: false }
  if (fact.kind !== 'command' || fact.command.name !== 'sev') return null
  const { severity } = fact.command
  return { ...fact, label: labelOf(severity), to: severity, replaces: true }
}

/** Whether the last word on the severity was a command, so that the labels have to follow it: nobody has removed them since. */
export function isSetByCommand(facts: readonly Fact[]): boolean {
  if (tellGaps(facts).at(-1)?.until === null) return false
  const acts = facts
    .flatMap((fact) => severityAct(fact) ?? [])
    .filter((act) => act.to !== null && maySetSeverity(act.authority))
  const last = acts.toSorted((a, b) => compareText(a.at, b.at)).at(-1)
  return acts.some((act) => act.at === last?.at && act.replaces)
}

interface Walk {
  readonly severity: Severity
  readonly changes: readonly SeverityChange[]
  readonly gaps: readonly Gap[]
}

function walk(facts: readonly SeverityAct[]): Walk | null {
  const steps = severityAtMoments(facts)
  const changes: SeverityChange[] = []
  const gaps: Gap[] = []
  let severity: Severity | null = null
  let bareSince: string | null = null
  for (const { id, at, actor, standing } of steps) {
    if (standing === null) {
      bareSince = severity === null ? null : (bareSince ?? at)
      continue
    }
    if (bareSince !== null) gaps.push({ since: bareSince, until: at })
    bareSince = null
    if (standing !== severity) changes.push({ id, at, actor, from: severity, to: standing })
    severity = standing
  }
  if (bareSince !== null) gaps.push({ since: bareSince, until: null })
  return severity === null ? null : { severity, changes, gaps }
}

interface Step {
  readonly id: string
  readonly at: string
  readonly actor: Actor
  /** The severity the labels stand for after this moment; null when none is set. */
  readonly standing: Severity | null
}

function severityAtMoments(facts: readonly SeverityAct[]): readonly Step[] {
  const labels = new Map<string, { severity: Severity; since: string }>()
  return moments(facts).map(({ id, at, actor, removed, set }) => {
    for (const fact of removed) labels.delete(fact.label.toLowerCase())
    if (set.some((fact) => fact.replaces)) labels.clear()
    for (const fact of set) {
      labels.set(fact.label.toLowerCase(), { severity: fact.to, since: fact.at })
    }
    return { id, at, actor, standing: latest([...labels.values()]) }
  })
}

/** When the label `incident` was not set, of an issue that has no severity; like the gaps of a severity. */
function tellFlagGaps(facts: readonly FlaggedFact[]): readonly Gap[] {
  const authorised = facts.filter((fact) => maySetSeverity(fact.authority))
  const gaps: Gap[] = []
  let bareSince: string | null = null
  // Of one second the removal comes first, as in a swap of severity labels.
  const inOrder = authorised.toSorted(
    (a, b) => compareText(a.at, b.at) || Number(a.set) - Number(b.set),
  )
  for (const { at, set } of inOrder) {
    if (!set) bareSince ??= at
    else if (bareSince !== null) {
      gaps.push({ since: bareSince, until: at })
      bareSince = null
    }
  }
  return bareSince === null ? gaps : [...gaps, { since: bareSince, until: null }]
}

/** When nothing on the issue said that it is an incident: no severity label, or for want of any no label `incident`. */
export function tellGaps(facts: readonly Fact[]): readonly Gap[] {
  return tellSeverity(facts)?.gaps ?? tellFlagGaps(facts.filter((fact) => fact.kind === 'flagged'))
}

function latest(standing: readonly { severity: Severity; since: string }[]): Severity | null {
  const since = standing
    .map((one) => one.since)
    .toSorted(compareText)
    .at(-1)
  const newest = standing.filter((one) => one.since === since).map((one) => one.severity)
  return newest.length === 0 ? null : newest.reduce(worse)
}

interface Moment {
  /** Of the fact that counts for the moment: one that sets, where there is one. */
  readonly id: string
  readonly at: string
  readonly actor: Actor
  readonly removed: readonly SeverityAct[]
  readonly set: readonly (SeverityAct & { readonly to: Severity })[]
}

/** Facts of one second belong together: GitHub's times are no finer, and a swap of labels takes one click. */
function moments(facts: readonly SeverityAct[]): readonly Moment[] {
  const seconds = [...new Set(facts.map((fact) => fact.at))]
  return seconds.sort(compareText).flatMap((at) => {
    const together = facts.filter((fact) => fact.at === at)
    const ordered = together.toSorted((a, b) => compareText(a.id, b.id))
    const set = ordered.filter((fact): fact is Moment['set'][number] => fact.to !== null)
    const counts = set[0] ?? ordered[0]
    if (counts === undefined) return []
    const { id, actor } = counts
    return [{ id, at, actor, set, removed: ordered.filter((fact) => fact.to === null) }]
  })
}
