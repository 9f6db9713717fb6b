import type { WordMatch } from '../../src/changes/ranking/candidate.ts'
import { type Signs, signsOfLook } from '../../src/changes/ranking/elsewhere.ts'
import { features } from '../../src/changes/ranking/features.ts'
import { type Look, lookAt } from '../../src/changes/ranking/look.ts'
import type { Situation } from '../../src/changes/ranking/situations.ts'
import { wordMatches } from '../../src/changes/ranking/word-matches.ts'
import type { CaseFiles } from './read-cases.ts'
import { type RankingTask, readTasks, type Task } from './tasks.ts'

/** The features of a case's candidates, newest first. */
export interface Sight {
  readonly rows: readonly (readonly number[])[]
  readonly signs: Signs
  /** Words each shares with the report. */
  readonly matches: readonly (readonly WordMatch[])[]
}

/** The case in a window of only so many candidates; `culprit` is its place in `rows`, null when it lies outside. */
export interface Window extends Sight {
  readonly size: number | 'all'
  readonly culprit: number | null
}

/** A case as training sees it: with its culprit among all its candidates, and in other windows. */
export interface Lesson extends Sight {
  readonly id: string
  readonly group: string
  readonly ids: readonly string[]
  /** Place of the culprit in `rows`. */
  readonly culprit: number
  /** All candidates without the culprit; then small windows, each with it and without. */
  readonly windows: readonly Window[]
}

/** Small repositories have few changes in three days; the cases here have 20 and more. */
export const smallSizes = [1, 2, 3, 5, 10] as const

/** All cases of the files, in each of the situations. */
export async function readLessons(
  files: CaseFiles,
  situations: readonly Situation[],
): Promise<ReadonlyMap<Situation, readonly Lesson[]>> {
  const lessons = new Map(situations.map((situation): [Situation, Lesson[]] => [situation, []]))
  for await (const task of readTasks(files)) {
    for (const [situation, list] of lessons) {
      const lesson = learnFrom(task, situation)
      if (lesson !== null) list.push(lesson)
    }
  }
  return lessons
}

/** The case as it looks when only so much is known; null when its culprit is not among the candidates or alone there. */
function learnFrom(task: Task, situation: Situation): Lesson | null {
  const { id, group = '', culprit } = task.line
  const asKnown = knownIn(situation, task)
  const its = asKnown.candidates.filter((one) => one.id === culprit)
  const others = asKnown.candidates
    .filter((one) => one.id !== culprit)
    .toSorted((a, b) => drawOf(id, a.id) - drawOf(id, b.id))
  if (its.length === 0 || others.length === 0) return null
  const windowOf = (size: Window['size'], candidates: RankingTask['candidates']): Window => {
    const look = see({ ...asKnown, candidates })
    const place = look.scene.seen.findIndex(({ candidate }) => candidate.id === culprit)
    return { size, culprit: place === -1 ? null : place, ...sightOf(look) }
  }
  const look = see(asKnown)
  const ids = look.scene.seen.map(({ candidate }) => candidate.id)
  const windows = smallSizes.flatMap((size) => [
    windowOf(size, [...its, ...others.slice(0, size - 1)]),
    windowOf(size, others.slice(0, size)),
  ])
  return {
    id,
    group,
    ids,
    culprit: ids.indexOf(culprit ?? ''),
    ...sightOf(look),
    windows: [windowOf('all', others), ...windows],
  }
}

/** A number that looks drawn and is always the same for the same case and candidate: FNV-1a. */
function drawOf(caseId: string, candidateId: string): number {
  let hash = 0x811c9dc5
  for (const character of `${caseId} ${candidateId}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

function see({ report, candidates, history }: RankingTask): Look {
  return lookAt(report, candidates, history)
}

function sightOf(look: Look): Sight {
  const columns = Object.values(features).map((feature) => feature(look))
  const rows = look.scene.seen.map((_, place) => columns.map((column) => column[place] ?? 0))
  const matches = look.scene.seen.map((seen) => wordMatches(look.scene, seen))
  return { rows, signs: signsOfLook(look), matches }
}

function knownIn(situation: Situation, task: RankingTask): RankingTask {
  const lines = situation === 'lines and history' || situation === 'lines'
  const history = situation === 'lines and history' || situation === 'history'
  return {
    report: task.report,
    candidates: lines ? task.candidates : task.candidates.map((one) => ({ ...one, lines: null })),
    history: history ? task.history : null,
  }
}
