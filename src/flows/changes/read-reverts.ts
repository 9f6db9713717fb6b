import { judgeReason } from '../../changes/backtest/judge-reason.ts'
import { type OtherRevert, type Revert, readRevert } from '../../changes/backtest/revert-message.ts'
import { tracePlaces } from '../../changes/feed/branch-places.ts'
import { readMessage } from '../../changes/git-text/landing-message.ts'
import type { CloneWorld, Commit } from '../../clone.ts'

/** A revert that states what was wrong, and which change of the branch it took back. Places count from the newest, 0. */
export interface BacktestCase {
  readonly revert: string
  /** Where the revert landed on the branch, and the change it took back. */
  readonly revertPlace: number
  readonly culpritPlace: number
  readonly text: string
}

/** The reverts of a history, and why those that are not among the cases are not. */
export interface RevertSurvey {
  /** Commits of the branch, first parents only, the newest first. */
  readonly branch: readonly BranchCommit[]
  readonly commits: number
  /** The newest first; one for each culprit. */
  readonly cases: readonly BacktestCase[]
  readonly found: number
  readonly leftOut: LeftOut
}

/** A commit of the branch itself. */
export interface BranchCommit {
  readonly sha: string
  /** RFC 3339 in UTC. */
  readonly at: string
}

/** How many reverts are left out, and why; of several reasons the first in this order. */
export interface LeftOut {
  readonly undoesARevert: number
  readonly several: number
  readonly noReason: number
  readonly noSymptom: number
  readonly paraphrase: number
  readonly unknownCulprit: number
  /** A newer revert takes back the same change. */
  readonly again: number
}

/** Reads the whole history once and looks for reverts, merged ones too. */
export async function readReverts({ clone, progress }: CloneWorld): Promise<RevertSurvey> {
  const history: History = { branch: [], parents: new Map(), reverts: [], wanted: new Map() }
  let next: string | undefined = clone.head
  for await (const commit of clone.commits()) {
    history.parents.set(commit.sha, commit.parents)
    progress.at('commits read', history.parents.size, null)
    if (commit.sha === next) {
      next = commit.parents[0]
      noteLanding(commit, history)
    }
    noteRevert(commit, history)
  }
  progress.end()
  return { branch: history.branch, commits: history.parents.size, ...sortOut(history) }
}

interface History {
  readonly branch: BranchCommit[]
  readonly parents: Map<string, readonly string[]>
  readonly reverts: FoundRevert[]
  /** Reverts that name a change by title or number, until the history comes to it. */
  readonly wanted: Map<string, FoundRevert[]>
}

interface FoundRevert {
  readonly sha: string
  readonly revert: Revert | OtherRevert
  /** Where what it names by title or number landed. */
  namedPlace: number | null
}

function noteLanding({ sha, at, message }: Commit, { branch, wanted }: History): void {
  const { title, pull } = readMessage(message)
  for (const name of [`title:${title}`, `pull:${pull}`]) {
    for (const found of wanted.get(name) ?? []) found.namedPlace = branch.length
    wanted.delete(name)
  }
  branch.push({ sha, at })
}

function noteRevert({ sha, message }: Commit, { reverts, wanted }: History): void {
  const revert = readRevert(message)
  if (revert === null) return
  const found: FoundRevert = { sha, revert, namedPlace: null }
  reverts.push(found)
  if (typeof revert === 'string' || revert.of.kind === 'sha') return
  const { of } = revert
  const name = of.kind === 'pull' ? `pull:${of.number}` : `title:${of.title}`
  wanted.set(name, [...(wanted.get(name) ?? []), found])
}

function sortOut(history: History): Pick<RevertSurvey, 'cases' | 'found' | 'leftOut'> {
  const branch = history.branch.map(({ sha }) => sha)
  const places: Places = {
    landed: tracePlaces(branch, history.parents),
    shas: [...history.parents.keys()].toSorted(),
  }
  const cases = new Map<number, BacktestCase>()
  const leftOut = { ...noneLeftOut }
  for (const found of history.reverts) {
    const outcome = judgeRevert(found, places)
    if (typeof outcome === 'string') leftOut[outcome] += 1
    else if (cases.has(outcome.culpritPlace)) leftOut.again += 1
    else cases.set(outcome.culpritPlace, outcome)
  }
  const newestFirst = [...cases.values()].toSorted((a, b) => a.revertPlace - b.revertPlace)
  return { cases: newestFirst, found: history.reverts.length, leftOut }
}

const noneLeftOut: LeftOut = {
  undoesARevert: 0,
  several: 0,
  noReason: 0,
  noSymptom: 0,
  paraphrase: 0,
  unknownCulprit: 0,
  again: 0,
}

interface Places {
  /** Where on the branch each commit landed. */
  readonly landed: ReadonlyMap<string, number>
  /** Every sha, sorted: abbreviated ones are looked up in it. */
  readonly shas: readonly string[]
}

function judgeRevert(found: FoundRevert, places: Places): BacktestCase | keyof LeftOut {
  const { sha, revert } = found
  if (typeof revert === 'string') return revert
  const problem = judgeReason(revert.reason, revert.title)
  if (problem !== null) return problem
  const revertPlace = places.landed.get(sha) ?? null
  const culpritPlace =
    revert.of.kind === 'sha' ? placeOfPrefix(revert.of.sha, places) : found.namedPlace
  if (revertPlace === null || culpritPlace === null || culpritPlace <= revertPlace) {
    return 'unknownCulprit'
  }
  return { revert: sha, revertPlace, culpritPlace, text: revert.reason }
}

/** Where the one commit landed whose sha begins so; null for none and for several. */
function placeOfPrefix(prefix: string, { landed, shas }: Places): number | null {
  const index = firstNotBefore(shas, prefix)
  const sha = shas[index]
  const isOnly = !shas[index + 1]?.startsWith(prefix)
  return sha?.startsWith(prefix) && isOnly ? (landed.get(sha) ?? null) : null
}

function firstNotBefore(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
