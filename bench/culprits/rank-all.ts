import { rankChanges } from '../../src/changes/ranking/rank-changes.ts'
import type { CaseFiles } from './read-cases.ts'
import { readTasks } from './tasks.ts'

/** A line of rankings: candidates, the most suspicious first, and their probabilities in this order. */
export interface RankingLine {
  readonly id: string
  readonly ranking: readonly string[]
  readonly p: readonly number[]
  /** Probability that it is none of them. */
  readonly elsewhere: number
}

/** Ranks every case by the shipped weights; reads no answers. */
export async function* rankAll(files: CaseFiles): AsyncIterable<RankingLine> {
  let count = 0
  for await (const { line, report, candidates, history } of readTasks(files)) {
    const { ranked, elsewhere } = rankChanges(report, candidates, history)
    yield {
      id: line.id,
      ranking: ranked.map(({ id }) => id),
      p: ranked.map(({ probability }) => probability),
      elsewhere,
    }
    count += 1
    if (count % 50 === 0) console.error(`${count} cases ranked, now ${line.repo}`)
  }
}
