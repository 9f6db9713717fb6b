import { type Actor, maySetSeverity } from './actor.ts'
import type { WorkingStatus } from './commands/command.ts'
import { specOf, verbOf } from './commands/command-table.ts'
import type {
  ClosedFact,
  CommandFact,
  Fact,
  FlaggedFact,
  GoneFact,
  LapsedFact,
  SeverityFact,
} from './fact.ts'
import { isBorneOut } from './lapse.ts'
import type { Gap, SeverityStory } from './severity-story.ts'
import { hasEnded, type Status } from './status.ts'

/** How far an incident has come. */
export interface Progress {
  readonly status: Status
  /** Since when it has that status. */
  readonly since: string
  /** A state that was skipped takes the time of the next that was reached; going back takes back what came after. */
  readonly identifiedAt: string | null
  readonly mitigatedAt: string | null
  readonly endedAt: string | null
  readonly endedBy: Actor | null
  /** When its post-mortem reached the default branch, since it was taken up last; null for not yet. */
  readonly publishedAt: string | null
  /** Ended only because its severity label was removed: setting one again takes it up again. */
  readonly lapsed: boolean
  /** Where it stood when its label was removed; null unless it lapsed. */
  readonly lapsedFrom: Progress | null
  readonly mergedBy: string | null
  /** Whether a merge closed the issue last, whatever was said of its status since. */
  readonly closedByMerge: boolean
  readonly reopened: { readonly at: string; readonly by: Actor } | null
  readonly gone: 'deleted' | 'transferred' | null
  /** The command that ended it or took it up again; null where something else did. */
  readonly turnedBy: CommandFact | null
}

/** How far the facts have brought an incident, and why commands among them did nothing, by their ids. */
export interface Told {
  readonly progress: Progress
  /** Each follows "is not possible: ". */
  readonly refusals: ReadonlyMap<string, string>
}

/** How far the facts, in story order, have brought an incident; without a severity it waits in triage. */
export function tellProgress(
  facts: readonly Fact[],
  { severity, gaps }: { readonly severity: SeverityStory | null; readonly gaps: readonly Gap[] },
): Told {
  const since = severity?.declared?.at ?? facts[0]?.at ?? ''
  const start = {
    ...begin,
    status: severity?.declared == null ? 'triage' : 'investigating',
    since,
  } as const
  const refusals = new Map<string, string>()
  let progress: Progress = start
  for (const fact of facts) {
    const why = fact.kind === 'command' ? refusalOf(fact, progress, severity) : null
    if (why === null) progress = advance(progress, fact, { start, severity, gaps })
    else refusals.set(fact.id, why)
  }
  return { progress, refusals }
}

const begin = {
  identifiedAt: null,
  mitigatedAt: null,
  endedAt: null,
  endedBy: null,
  publishedAt: null,
  lapsed: false,
  lapsedFrom: null,
  mergedBy: null,
  closedByMerge: false,
  reopened: null,
  gone: null,
  turnedBy: null,
} as const

interface Context {
  readonly start: Progress
  readonly severity: SeverityStory | null
  readonly gaps: readonly Gap[]
}

/** Why a command does nothing where an incident stands; null when it does. */
function refusalOf(
  { command, at }: CommandFact,
  progress: Progress,
  severity: SeverityStory | null,
): string | null {
  const isOver = hasEnded(progress.status)
  const { when } = specOf(verbOf(command))
  if (when === 'over' && !isOver) return 'it is not over'
  if (when === 'running' && isOver) {
    const what = progress.status === 'duplicate' ? 'a duplicate' : progress.status
    return `it is ${what}. \`/reopen <reason>\` takes it up again`
  }
  if (command.name !== 'status') return null
  const isDeclared = severity?.declared != null && severity.declared.at <= at
  return isDeclared && moves[progress.status].includes(command.status)
    ? null
    : 'nobody has confirmed it. Set its severity first, as in `/sev 2`'
}

/** Which status may follow which by a word of somebody. Ends have commands of their own. */
const moves: Readonly<Record<Status, readonly WorkingStatus[]>> = {
  triage: [],
  investigating: ['investigating', 'identified', 'monitoring'],
  identified: ['investigating', 'identified', 'monitoring'],
  monitoring: ['investigating', 'identified', 'monitoring'],
  resolved: [],
  closed: [],
  cancelled: [],
  duplicate: [],
}

function advance(progress: Progress, fact: Fact, context: Context): Progress {
  const { start, severity, gaps } = context
  switch (fact.kind) {
    case 'closed':
      return close(progress, fact)
    case 'reopened':
      return reopen(progress, fact, start)
    case 'lapsed':
      return lapse(progress, fact, gaps)
    case 'severity':
      return progress.lapsed && setsSeverity(fact, severity)
        ? takeUp(progress, fact, start)
        : progress
    case 'flagged':
      return progress.lapsed && setsFlag(fact, severity) ? takeUp(progress, fact, start) : progress
    case 'gone':
      return leave(progress, fact)
    case 'post-mortem':
      return fact.act === 'published' ? publish(progress, fact) : progress
    case 'command':
      return follow(progress, fact, start)
    default:
      return progress
  }
}

function follow(progress: Progress, fact: CommandFact, start: Progress): Progress {
  const { command, at } = fact
  switch (command.name) {
    case 'status':
      return reach(progress, command.status, at)
    case 'sev':
      return progress.lapsed ? takeUp(progress, fact, start) : progress
    case 'resolve':
      return { ...end(progress, 'resolved', fact), turnedBy: fact }
    case 'cancel':
      return { ...end(progress, 'cancelled', fact), turnedBy: fact }
    case 'duplicate':
      return { ...end(progress, 'duplicate', fact), turnedBy: fact }
    case 'reopen':
      return { ...reopen(progress, fact, start), turnedBy: fact }
    default:
      return progress
  }
}

/** A status set by a word; what was merged before no longer says where it stands. */
function reach(progress: Progress, status: WorkingStatus, at: string): Progress {
  const { identifiedAt, mitigatedAt } = progress
  const times = {
    investigating: { identifiedAt: null, mitigatedAt: null },
    identified: { identifiedAt: identifiedAt ?? at, mitigatedAt: null },
    monitoring: { identifiedAt: identifiedAt ?? at, mitigatedAt: mitigatedAt ?? at },
  }[status]
  const since = progress.status === status ? progress.since : at
  return { ...progress, ...times, status, since, mergedBy: null }
}

function end(
  progress: Progress,
  status: 'resolved' | 'cancelled' | 'duplicate',
  { at, actor }: Fact,
): Progress {
  const ended = {
    ...progress,
    status,
    since: at,
    endedAt: at,
    endedBy: actor,
    lapsed: false,
    lapsedFrom: null,
    mergedBy: null,
    closedByMerge: false,
    reopened: null,
    turnedBy: null,
  }
  if (status !== 'resolved') return ended
  const mitigatedAt = progress.mitigatedAt ?? at
  return {
    ...ended,
    status: progress.publishedAt === null ? 'resolved' : 'closed',
    mitigatedAt,
    identifiedAt: progress.identifiedAt ?? mitigatedAt,
  }
}

/** What was resolved is closed once its post-mortem is published, whichever comes first. */
function publish(progress: Progress, { at }: Fact): Progress {
  const published = { ...progress, publishedAt: progress.publishedAt ?? at }
  return progress.status === 'resolved' ? { ...published, status: 'closed', since: at } : published
}

/** A merge closes the issue, not the incident: that is over when it is live and users have recovered. */
function close(progress: Progress, fact: ClosedFact): Progress {
  if (fact.closer !== null) {
    const { identifiedAt, mitigatedAt } = progress
    return {
      ...progress,
      status: 'monitoring',
      since: progress.status === 'monitoring' ? progress.since : fact.at,
      identifiedAt: identifiedAt ?? fact.at,
      mitigatedAt: hasEnded(progress.status) ? null : mitigatedAt,
      endedAt: null,
      endedBy: null,
      lapsed: false,
      lapsedFrom: null,
      reopened: null,
      mergedBy: fact.closer,
      closedByMerge: true,
      turnedBy: null,
    }
  }
  const ends = {
    completed: 'resolved',
    'not-planned': 'cancelled',
    duplicate: 'duplicate',
  } as const
  const status = ends[fact.reason]
  // Whoever closes by hand what a command has ended already adds nothing.
  const isPublished = status === 'resolved' && progress.status === 'closed'
  return progress.status === status || isPublished ? progress : end(progress, status, fact)
}

function reopen(progress: Progress, fact: Fact, start: Progress): Progress {
  if (progress.status === 'monitoring') return progress
  return { ...start, since: fact.at, reopened: { at: fact.at, by: fact.actor } }
}

/** Where it stood before its label was removed. */
function takeUp({ lapsedFrom }: Progress, { at }: Fact, start: Progress): Progress {
  return { ...(lapsedFrom ?? start), since: at }
}

/** What was over stays as it ended; what was not is closed. */
function leave(progress: Progress, { at, how }: GoneFact): Progress {
  if (hasEnded(progress.status)) return { ...progress, gone: how }
  return { ...progress, status: 'closed', since: at, endedAt: at, reopened: null, gone: how }
}

function lapse(progress: Progress, fact: LapsedFact, gaps: readonly Gap[]): Progress {
  if (hasEnded(progress.status) || !isBorneOut(fact, gaps)) return progress
  return {
    ...progress,
    status: 'cancelled',
    since: fact.at,
    endedAt: fact.at,
    lapsed: true,
    lapsedFrom: progress,
    reopened: null,
  }
}

/** Whether a fact sets the severity: by somebody who may, or by anybody while nobody who may has. */
function setsSeverity(fact: SeverityFact, severity: SeverityStory | null): boolean {
  return fact.to !== null && (maySetSeverity(fact.authority) || severity?.declared == null)
}

/** Whether a fact sets the label `incident`, by somebody who may, on an issue that has nothing else to say it is one. */
function setsFlag(fact: FlaggedFact, severity: SeverityStory | null): boolean {
  return severity === null && fact.set && maySetSeverity(fact.authority)
}
