import { type Signs, signsOfLook } from '../../src/changes/ranking/elsewhere.ts'
import { features } from '../../src/changes/ranking/features.ts'
import { type Look, lookAt } from '../../src/changes/ranking/look.ts'
import type { RankingTask } from '../../src/changes/ranking/rank-changes.ts'
import type { Situation } from '../../src/changes/ranking/situations.ts'
import type { CaseFiles } from './read-cases.ts'
import { readTasks, type Task } from './tasks.ts'

/** The features of a case's candidates, newest first. */
export interface Sight {
  readonly rows: readonly (readonly number[])[]
  readonly signs: Signs
}

/** A case as training sees it: with its culprit among the candidates, and as if that lay outside of the window. */
export interface Lesson extends Sight {
  readonly id: string
  readonly group: string
  readonly ids: readonly string[]
  /** Place of the culprit in `rows`. */
  readonly culprit: number
  readonly without: Sight
}

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
  const others = asKnown.candidates.filter((one) => one.id !== culprit)
  if (others.length === 0 || others.length === asKnown.candidates.length) return null
  const look = see(asKnown)
  const ids = look.scene.seen.map(({ candidate }) => candidate.id)
  const without = sightOf(see({ ...asKnown, candidates: others }))
  return { id, group, ids, culprit: ids.indexOf(culprit ?? ''), ...sightOf(look), without }
}

function see({ report, candidates, history }: RankingTask): Look {
  return lookAt(report, candidates, history)
}

function sightOf(look: Look): Sight {
  const columns = Object.values(features).map((feature) => feature(look))
  const rows = look.scene.seen.map((_, place) => columns.map((column) => column[place] ?? 0))
  return { rows, signs: signsOfLook(look) }
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
