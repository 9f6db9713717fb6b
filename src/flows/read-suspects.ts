import { candidateOf } from '../changes/candidate-of.ts'
import type { Change } from '../changes/change.ts'
import type { Candidate, Ranking, WordStatistics } from '../changes/ranking/candidate.ts'
import { collectStatistics } from '../changes/ranking/history.ts'
import { rankChanges } from '../changes/ranking/rank-changes.ts'
import { collectWindow, windowLimits } from '../changes/search-window.ts'
import type { Clone, CloneWorld, Landed, LandedChange } from '../clone.ts'
import { UserError } from '../user-error.ts'

/** What is asked: what people report, when it began, and where to look. */
export interface SuspectsQuestion {
  readonly text: string
  /** RFC 3339 in UTC, as `from`. */
  readonly at: string
  /** Where the window begins. */
  readonly from: string
  /** Only changes that touched one of these paths; empty for all. */
  readonly paths: readonly string[]
  /** Changes that no commit shows. */
  readonly outside: readonly Change[]
}

/** What was searched, and what came out. */
export interface SuspectsAnswer {
  readonly searched: Searched
  readonly ranking: Ranking
  /** Every change that was ranked, by id. */
  readonly suspects: ReadonlyMap<string, Suspect>
}

export interface Suspect extends LandedChange {
  readonly candidate: Candidate
}

export interface Searched {
  readonly ref: string
  readonly head: string
  readonly from: string
  readonly to: string
  /** How many changes; of how many of them not all lines were kept. */
  readonly changes: number
  readonly cut: number
  /** There were more in the window than are ranked. */
  readonly isFull: boolean
  /** Older changes were taken in to have twenty. */
  readonly isWidened: boolean
  readonly isShallow: boolean
  /** False in a partial clone: changed lines were not read. */
  readonly hasLines: boolean
  /** How many earlier changes told which words are common. */
  readonly earlier: number
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
  const suspects = suspectsById([...landed, ...question.outside.map(outsideSuspect)])
  const candidates = [...suspects.values()].map(({ candidate }) => candidate)
  const { text, at } = question
  return {
    ranking: rankChanges({ text, at }, candidates, history),
    suspects,
    searched: describeSearch({ question, clone: world.clone, window, history, landed }),
  }
}

interface Reading {
  readonly window: readonly Landed[]
  /** What is in the window, with its lines. */
  readonly changes: Promise<readonly Suspect[]>
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
): Promise<readonly Suspect[]> {
  const suspects: Suspect[] = []
  for await (const landed of clone.changes(window.map(({ sha }) => sha))) {
    suspects.push({ ...landed, candidate: candidateOf(landed.change) })
    progress.at('changes read', suspects.length, window.length)
  }
  return suspects
}

function earlierThan(window: readonly Landed[], landed: readonly Landed[]): readonly Landed[] {
  const ranked = new Set(window.map(({ sha }) => sha))
  const earlier = landed.filter(({ sha }) => !ranked.has(sha)).slice(0, earlierChanges)
  return earlier.toReversed()
}

function outsideSuspect(change: Change): Suspect {
  return { change, isMerge: false, isCut: false, candidate: candidateOf(change) }
}

/** By id; of two commits that name the same pull request the older one goes by its sha. */
function suspectsById(suspects: readonly Suspect[]): ReadonlyMap<string, Suspect> {
  const byId = new Map<string, Suspect>()
  for (const suspect of suspects) {
    const { id, shas } = suspect.change
    const name = byId.has(id) ? `commit:${shas[0] ?? id}` : id
    byId.set(name, {
      ...suspect,
      change: { ...suspect.change, id: name },
      candidate: { ...suspect.candidate, id: name },
    })
  }
  return byId
}

interface Search {
  readonly question: SuspectsQuestion
  readonly clone: Clone
  readonly window: readonly Landed[]
  readonly history: WordStatistics | null
  readonly landed: readonly Suspect[]
}

function describeSearch({ question, clone, window, history, landed }: Search): Searched {
  const isFull = window.length >= windowLimits.atMost
  const [oldest = question.at] = window.map(({ at }) => at).toSorted()
  return {
    ref: clone.ref,
    head: clone.head,
    from: isFull || oldest < question.from ? oldest : question.from,
    to: question.at,
    changes: window.length + question.outside.length,
    cut: landed.filter(({ isCut }) => isCut).length,
    isFull,
    isWidened: oldest < question.from,
    isShallow: clone.isShallow,
    hasLines: !clone.isPartial,
    earlier: history?.documents ?? 0,
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
