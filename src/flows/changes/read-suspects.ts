import type { Change } from '../../changes/change.ts'
import { collectWindow, windowLimits } from '../../changes/collect-window.ts'
import type { ChangeFeed, FeedEntry } from '../../changes/feed/feed.ts'
import { findTakenBack } from '../../changes/feed/taken-back.ts'
import type { Candidate, WordStatistics } from '../../changes/ranking/candidate.ts'
import { collectStatistics } from '../../changes/ranking/history.ts'
import { candidateOf } from '../../changes/verdict/candidate-of.ts'
import { judge } from '../../changes/verdict/judge.ts'
import type { Undo, Verdict } from '../../changes/verdict/verdict.ts'
import type { Clone, CloneWorld, Landed, LandedChange } from '../../clone.ts'
import type { CheckedQuestion } from '../../config/read-question.ts'
import { UserError } from '../../user-error.ts'

/** What is asked: what people report, when it began, and where to look. */
export interface SuspectsQuestion extends CheckedQuestion {
  /** Only changes that touched one of these paths; empty for all. */
  readonly paths: readonly string[]
  /** Changes that no commit shows. */
  readonly outside: readonly Change[]
}

/** What was searched, and what came out. */
export interface SuspectsAnswer {
  readonly searched: CloneSearch
  readonly verdict: Verdict
}

/** A change with what the ranking looks at. */
interface Prepared extends LandedChange {
  readonly candidate: Candidate
}

/** What of a clone was searched. */
export interface CloneSearch {
  readonly ref: string
  readonly head: string
  /** RFC 3339 in UTC, as `to`. */
  readonly from: string
  readonly to: string
  /** Of how many changes not all lines were kept. */
  readonly cut: number
  /** There were more in the window than are ranked. */
  readonly isFull: boolean
  /** Older changes were taken in to have twenty. */
  readonly isWidened: boolean
  readonly isShallow: boolean
  /** False in a partial clone: changed lines were not read. */
  readonly hasLines: boolean
}

/** How many earlier changes tell which words are common here. */
export const earlierChanges = 2500

/** Reads what landed before the incident and ranks it. */
export async function readSuspects(
  question: SuspectsQuestion,
  world: CloneWorld,
): Promise<SuspectsAnswer> {
  const { window, changes, earlier } = await readLanded(question, world)
  if (window.length + question.outside.length === 0) throw nothingToSearch(question, world.clone)
  // Counted before the changes are awaited: Git compares files meanwhile.
  const history = earlier.length === 0 ? null : collectStatistics(earlier)
  const landed = await changes
  world.progress.end()
  const prepared = byId([...landed, ...question.outside.map(outsideChange)])
  const searched = describeSearch({ question, clone: world.clone, window, landed })
  return { searched, verdict: judgeLanded(question, { prepared, searched, history }) }
}

interface Material {
  readonly prepared: ReadonlyMap<string, Prepared>
  readonly searched: CloneSearch
  readonly history: WordStatistics | null
}

/** Nobody says of a clone what is live, so that every change counts from when it landed. */
function judgeLanded(
  { text, at }: SuspectsQuestion,
  { prepared, searched, history }: Material,
): Verdict {
  const candidateOf = ({ id }: Change) => preparedOf(id, prepared).candidate
  const revertChange = ({ change }: FeedEntry) => undoOf(preparedOf(change.id, prepared))
  const [environment, services] = [null, []]
  return judge({
    question: { text, textVersion: '', startedAt: at, startIsKnown: true, environment, services },
    feed: feedOf([...prepared.values()], searched),
    // The window was chosen when it was read.
    lookBackHours: (Date.parse(at) - Date.parse(searched.from)) / 3_600_000,
    history,
    candidateOf,
    servicesOf: () => [],
    undoChange: revertChange,
    revertChange,
    undoDeployment: () => ({ steps: [], warnings: [] }),
  })
}

function preparedOf(id: string, all: ReadonlyMap<string, Prepared>): Prepared {
  const found = all.get(id)
  if (found === undefined) throw new Error(`no change ${id} was read`)
  return found
}

function feedOf(prepared: readonly Prepared[], searched: CloneSearch): ChangeFeed {
  const takenBack = findTakenBack(prepared.map(({ change }) => change))
  const entries = prepared.map(({ change, candidate }): FeedEntry => {
    const revert = takenBack.get(change.id)
    return {
      change,
      kinds: candidate.kinds,
      landing: { state: 'unknown' },
      takenBack:
        revert === undefined ? null : { title: revert.title, pull: revert.pull, at: revert.at },
    }
  })
  return {
    source: 'pushes',
    environments: [],
    environmentWhy: null,
    carriers: [],
    entries,
    completeSince: null,
    linesRead: searched.hasLines,
    gaps: gapsOf(searched),
  }
}

function gapsOf({ isFull, isShallow, hasLines, cut }: CloneSearch): readonly string[] {
  return [
    ...(isFull ? ['there were more: only the newest 400 are ranked'] : []),
    ...(isShallow ? ['the clone is shallow; `git fetch --unshallow` gets the rest'] : []),
    ...(hasLines ? [] : ['the clone is partial: changed lines were not read']),
    ...(cut > 0 ? [`some changed lines of very large changes (${cut})`] : []),
  ]
}

/** How a change is taken back in a clone. */
function undoOf({ change, isMerge, candidate }: Prepared): Undo {
  const [sha] = change.shas
  if (sha === undefined) {
    return { steps: [{ commands: [], why: 'take it back where it was made' }], warnings: [] }
  }
  const command = `git revert ${isMerge ? '-m 1 ' : ''}${sha.slice(0, 12)}`
  const warnings = candidate.kinds.includes('migration')
    ? ['It has a migration, and taking back the code does not take back the data.']
    : []
  return { steps: [{ commands: [command], why: 'takes it out of the code' }], warnings }
}

interface Reading {
  readonly window: readonly Landed[]
  /** What is in the window, with its lines. */
  readonly changes: Promise<readonly Prepared[]>
  /** What landed before, the oldest first. */
  readonly earlier: readonly Landed[]
}

/** Reads the window, and while Git compares its files, what landed before it. */
async function readLanded(question: SuspectsQuestion, world: CloneWorld): Promise<Reading> {
  const collector = collectWindow<Landed>(question.from)
  const everything = world.clone.landed({ until: question.at, paths: [] })
  const passed: Landed[] = []
  if (question.paths.length > 0) {
    const { at: until, paths } = question
    for await (const one of world.clone.landed({ until, paths })) if (!collector.take(one)) break
  } else {
    // The same reading goes on below, so it must not be closed here.
    for (let next = await everything.next(); !next.done; next = await everything.next()) {
      passed.push(next.value)
      if (!collector.take(next.value)) break
    }
  }
  const window = collector.window()
  const changes = readChanges(window, world)
  // Awaited only when the rest is read: a failure until then is not lost, but must not end the process.
  changes.catch(() => {})
  const goal = window.length + earlierChanges
  for await (const one of everything) {
    passed.push(one)
    if (passed.length >= goal) break
  }
  return { window, changes, earlier: earlierThan(window, passed) }
}

/** Words are counted as changes come, while Git compares the next. */
async function readChanges(
  window: readonly Landed[],
  { clone, progress }: CloneWorld,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = []
  for await (const landed of clone.changes(window.map(({ sha }) => sha))) {
    prepared.push({ ...landed, candidate: candidateOf(landed.change) })
    progress.at('changes read', prepared.length, window.length)
  }
  return prepared
}

function earlierThan(window: readonly Landed[], landed: readonly Landed[]): readonly Landed[] {
  const ranked = new Set(window.map(({ sha }) => sha))
  const earlier = landed.filter(({ sha }) => !ranked.has(sha)).slice(0, earlierChanges)
  return earlier.toReversed()
}

function outsideChange(change: Change): Prepared {
  return { change, isMerge: false, isCut: false, candidate: candidateOf(change) }
}

/** By id; of two commits that name the same pull request the older one goes by its sha. */
function byId(all: readonly Prepared[]): ReadonlyMap<string, Prepared> {
  const found = new Map<string, Prepared>()
  for (const one of all) {
    const { id, shas } = one.change
    const name = found.has(id) ? `commit:${shas[0] ?? id}` : id
    found.set(name, {
      ...one,
      change: { ...one.change, id: name },
      candidate: { ...one.candidate, id: name },
    })
  }
  return found
}

interface Reached {
  readonly question: SuspectsQuestion
  readonly clone: Clone
  readonly window: readonly Landed[]
  readonly landed: readonly Prepared[]
}

function describeSearch({ question, clone, window, landed }: Reached): CloneSearch {
  const isFull = window.length >= windowLimits.atMost
  const [oldest = question.at] = window.map(({ at }) => at).toSorted()
  return {
    ref: clone.ref,
    head: clone.head,
    from: isFull || oldest < question.from ? oldest : question.from,
    to: question.at,
    cut: landed.filter(({ isCut }) => isCut).length,
    isFull,
    isWidened: oldest < question.from,
    isShallow: clone.isShallow,
    hasLines: !clone.isPartial,
  }
}

function nothingToSearch({ at, paths }: SuspectsQuestion, clone: Clone): UserError {
  const where = paths.length === 0 ? '' : ` that touches ${paths.join(' or ')}`
  return new UserError('no-changes', {
    what: `Nothing${where} had landed on "${clone.ref}" by ${at}.`,
    remedy: clone.isShallow
      ? 'The clone is shallow: get the rest with `git fetch --unshallow`.'
      : 'Check the time (`--at`) and the branch (`--ref`).',
  })
}
