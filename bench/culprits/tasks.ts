import type { Candidate, Report, WordStatistics } from '../../src/changes/ranking/candidate.ts'
import { growHistory } from '../../src/changes/ranking/history.ts'
import {
  type CaseFiles,
  type CaseLine,
  readBackground,
  readCase,
  readCaseLines,
  readDiffs,
  readEarlierChanges,
} from './read-cases.ts'

/** What `rankChanges` is asked. */
export interface RankingTask {
  readonly report: Report
  readonly candidates: readonly Candidate[]
  readonly history: WordStatistics | null
}

/** A case to rank; its history holds what was there before the incident, and grows when the next task is asked for. */
export interface Task extends RankingTask {
  readonly line: CaseLine
}

/** Every case with what was known at its time, one at a time; only one repository's history is held. */
export async function* readTasks(files: CaseFiles): AsyncIterable<Task> {
  const lines = await readCaseLines(files.cases)
  const diffs = files.diffs === undefined ? new Map() : await readDiffs(files.diffs, lines)
  const background =
    files.background === undefined ? null : await readBackground(files.background, lines)
  for (const [repo, ofRepo] of Map.groupBy(lines, (line) => line.repo)) {
    const earlier = readEarlierChanges(background?.get(repo) ?? [])
    const history = background === null ? null : growHistory()
    let next = 0
    for (const line of ofRepo) {
      const began = Date.parse(line.incident.at)
      for (let one = earlier[next]; one !== undefined && one.at < began; one = earlier[next]) {
        history?.add(one)
        next += 1
      }
      const { report, candidates } = readCase(line, diffs)
      yield { line, report, candidates, history }
    }
  }
}
