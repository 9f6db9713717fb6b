import type { Candidate, RankedCandidate, Ranking, Report, WordStatistics } from './candidate.ts'
import { signsOfLook, signsOfProbabilities, tellElsewhere } from './elsewhere.ts'
import { lookAt } from './look.ts'
import { situationOf, weigh } from './model.ts'
import weights from './weights.json' with { type: 'json' }
import { wordMatches } from './word-matches.ts'

/**
 * Which of the candidates caused what the report tells, the most suspicious first; of equals the newer, then by id.
 *
 * Pure: candidates in any order give the same ranking. Without candidates the culprit is elsewhere for certain.
 * `history` is the repository's earlier changes, null when they are not known.
 */
export function rankChanges(
  report: Report,
  candidates: readonly Candidate[],
  history: WordStatistics | null,
): Ranking {
  if (candidates.length === 0) return { ranked: [], elsewhere: 1 }
  const look = lookAt(report, candidates, history)
  const model = weights.situations[situationOf(look)]
  const probabilities = weigh(look, model)
  const ranked = look.scene.seen.map((seen, place): RankedCandidate => {
    return {
      id: seen.candidate.id,
      probability: probabilities[place] ?? 0,
      matches: wordMatches(look.scene, seen),
    }
  })
  return {
    ranked: ranked.toSorted((a, b) => b.probability - a.probability),
    elsewhere: tellElsewhere(
      { ...signsOfLook(look), ...signsOfProbabilities(probabilities) },
      model.elsewhere,
    ),
  }
}
