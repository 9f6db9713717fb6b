import type { CloneWorld } from '../clone.ts'
import { plainJson } from '../text/escape.ts'
import { readSuspects, type SuspectsAnswer, type SuspectsQuestion } from './read-suspects.ts'
import { mostShown, showSuspects, undoOf } from './show-suspects.ts'

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1

/** Where the answer is told. */
export interface AnswerTeller {
  /** Whether the answer is one line of JSON, and not text. */
  readonly json: boolean
  answer(text: string): void
}

/** Says which change most likely caused an incident, from a clone alone. */
export async function runSuspects(
  question: SuspectsQuestion,
  world: CloneWorld,
  teller: AnswerTeller,
): Promise<void> {
  const answer = await readSuspects(question, world)
  teller.answer(teller.json ? plainJson(toJson(answer)) : showSuspects(answer))
}

function toJson({ searched, ranking, suspects }: SuspectsAnswer): unknown {
  const { ref, head, from, to, changes, cut, isFull, isShallow, hasLines } = searched
  return {
    version: jsonVersion,
    searched: {
      ref,
      head,
      from,
      to,
      changes,
      cut,
      full: isFull,
      shallow: isShallow,
      lines: hasLines,
    },
    elsewhere: round(ranking.elsewhere),
    suspects: ranking.ranked.slice(0, mostShown).flatMap(({ id, probability, matches }) => {
      const suspect = suspects.get(id)
      if (suspect === undefined) return []
      const { title, at, pull, shas, files, fileCount } = suspect.change
      return [
        {
          id,
          probability: round(probability),
          title,
          at,
          pull,
          sha: shas[0] ?? null,
          kinds: suspect.candidate.kinds,
          files: files.slice(0, mostFiles),
          fileCount,
          matches: matches.map(({ word, where, rarity }) => ({
            word,
            where,
            rarity: round(rarity),
          })),
          undo: undoOf(suspect),
        },
      ]
    }),
  }
}

/** Paths of one suspect in the JSON; `fileCount` says how many there are. */
const mostFiles = 20

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
