import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import type { CommandFact, Fact } from './fact.ts'
import type { Happening, TimelineEntry } from './incident.ts'
import { isBorneOut } from './lapse.ts'
import type { Gap, SeverityChange, SeverityStory } from './severity-story.ts'
import { compareIds } from './story-order.ts'
import { isMeant, tellWithheld, textOf } from './withhold.ts'

/** An entry that somebody struck: its fact, or all facts of a comment. */
export interface Strike {
  readonly entry: string
  /** Login. */
  readonly by: string
}

/** What the timeline is told from besides the facts. */
export interface TimelineContext {
  readonly severity: SeverityStory | null
  readonly gaps: readonly Gap[]
  readonly strikes: readonly Strike[]
}

/**
 * What happened, oldest first, from facts in story order without commands that did nothing. What was noted later stands where it
 * happened, what was noted twice stands once, and what only makes noise is folded.
 */
export function tellTimeline(
  facts: readonly Fact[],
  { severity, gaps, strikes }: TimelineContext,
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let title = ''
  for (const fact of facts) {
    if (fact.kind === 'lapsed' && !isBorneOut(fact, gaps)) continue
    if (fact.kind === 'linked' && isPostmortem(fact.name, facts)) continue
    const happening = tellHappening(fact, title)
    if (fact.kind === 'title') title = fact.text
    if (happening !== null) entries.push(entryOf(fact, happening, strikes))
  }
  const all = [...entries, ...severityEntries(severity, facts, strikes)]
  return foldNoise(withoutRepeats(all.toSorted(byStory)))
}

/** Its own pull request names the incident too, which says nothing more. */
function isPostmortem(name: string, facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.kind === 'post-mortem' && name === `#${fact.pull}`)
}

function byStory(a: TimelineEntry, b: TimelineEntry): number {
  const areCommands = a.id.startsWith('comment:') && b.id.startsWith('comment:')
  return (
    compareText(a.at, b.at) ||
    (areCommands ? compareIds(a.id, b.id) : 0) ||
    happeningOrder.indexOf(a.what) - happeningOrder.indexOf(b.what)
  )
}

/** Entries of one second in the order a reader expects. */
const happeningOrder: readonly Happening['what'][] = [
  'opened',
  'renamed',
  'unassigned',
  'assigned',
  'flagged',
  'reopened',
  'reported',
  'declared',
  'severity',
  'linked',
  'deployed',
  'command',
  'closed',
  'lapsed',
  'gone',
  'published',
]

function entryOf(fact: Fact, happening: Happening, strikes: readonly Strike[]): TimelineEntry {
  return {
    at: momentOf(fact),
    actor: fact.actor,
    id: fact.id,
    url: 'url' in fact && fact.kind !== 'opened' && fact.kind !== 'body' ? fact.url : null,
    struckBy: strikes.find(({ entry }) => isMeant(fact, entry))?.by ?? null,
    ...happening,
  }
}

/** A note tells of the moment it names. */
function momentOf(fact: Fact): string {
  if (fact.kind !== 'command' || fact.command.name !== 'note') return fact.at
  return fact.command.at ?? fact.at
}

function tellHappening(fact: Fact, title: string): Happening | null {
  switch (fact.kind) {
    case 'title':
      return title === ''
        ? { what: 'opened', title: fact.text }
        : { what: 'renamed', from: title, to: fact.text }
    case 'assigned':
    case 'unassigned':
      return { what: fact.kind, login: fact.assignee.login }
    case 'flagged':
      return fact.set ? { what: 'flagged' } : null
    case 'closed':
      return { what: 'closed', reason: fact.reason, closer: fact.closer }
    case 'reopened':
    case 'lapsed':
      return { what: fact.kind }
    case 'gone':
      return { what: 'gone', how: fact.how }
    case 'command':
      return tellCommand(fact)
    case 'linked':
      return { what: 'linked', links: [{ name: fact.name, title: fact.text, url: fact.url }] }
    case 'deployed': {
      const { environment, sha, isRollback } = fact
      return { what: 'deployed', environment, sha, isRollback }
    }
    case 'post-mortem':
      // When we drafted it is no part of the story.
      return fact.act === 'published' ? { what: 'published', pull: fact.pull } : null
    case 'opened':
    case 'body':
    case 'severity':
    case 'ticked':
    case 'comment-deleted':
      return null
  }
}

/** A command as what it did; a severity is told with the others, and a struck entry shows by itself. */
function tellCommand(fact: CommandFact): Happening | null {
  const { command } = fact
  if (command.name === 'sev' || command.name === 'strike') return null
  return { what: 'command', command, text: saidIn(fact) }
}

function saidIn({ command, withheld }: CommandFact): string {
  return withheld === undefined ? textOf(command) : tellWithheld(withheld)
}

function severityEntries(
  severity: SeverityStory | null,
  facts: readonly Fact[],
  strikes: readonly Strike[],
): readonly TimelineEntry[] {
  if (severity === null) return []
  const { declared, reported } = severity
  const entry = (change: SeverityChange, happening: Happening): TimelineEntry[] => {
    const fact = facts.find(({ id }) => id === change.id)
    return fact === undefined ? [] : [{ ...entryOf(fact, happening, strikes), at: change.at }]
  }
  return [
    ...(declared?.at === reported.at
      ? []
      : entry(reported, { what: 'reported', severity: reported.to })),
    ...(declared === null ? [] : entry(declared, { what: 'declared', severity: declared.to })),
    ...severity.changes.flatMap((change) => {
      const fact = facts.find(({ id }) => id === change.id)
      const text = fact?.kind === 'command' ? saidIn(fact) : ''
      return entry(change, {
        what: 'severity',
        from: change.from ?? change.to,
        to: change.to,
        text,
      })
    }),
  ]
}

/** Each note once: the same words at the same moment are said twice, by whomever. */
function withoutRepeats(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const said = new Set<string>()
  return entries.filter((entry) => {
    if (entry.what !== 'command' || entry.command.name !== 'note') return true
    // A text that is not kept may have been any, and one that is said again after it was struck stands.
    if (entry.command.text === '' || entry.struckBy !== null) return true
    const note = `${entry.at.slice(0, 16)} ${entry.command.text}`
    const isNew = !said.has(note)
    said.add(note)
    return isNew
  })
}

/** Links that follow one another within this are one entry, and who steps back within it was never there; seconds. */
const noiseSeconds = 600
const slipSeconds = 60

function foldNoise(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const folded: TimelineEntry[] = []
  for (const entry of entries) {
    const last = folded.at(-1)
    if (last?.what === 'linked' && entry.what === 'linked' && isSoonAfter(last, entry)) {
      folded[folded.length - 1] = { ...last, links: [...last.links, ...entry.links] }
    } else if (last !== undefined && isSlip(last, entry)) {
      folded.pop()
    } else {
      folded.push(entry)
    }
  }
  return folded
}

function isSoonAfter(last: TimelineEntry, entry: TimelineEntry): boolean {
  return entry.at <= addSeconds(last.at, noiseSeconds)
}

function isSlip(last: TimelineEntry, entry: TimelineEntry): boolean {
  return (
    last.what === 'assigned' &&
    entry.what === 'unassigned' &&
    last.login === entry.login &&
    entry.at <= addSeconds(last.at, slipSeconds)
  )
}
