import { type Alike, findAlike } from './alike.ts'
import type { Candidate, Report, WordStatistics } from './candidate.ts'
import { type Matches, matchAll } from './matches.ts'
import { findNeighbours, type Neighbours } from './neighbours.ts'
import { type Scene, setScene } from './scene.ts'

/** What was seen of all candidates; features are numbers read off it. */
export interface Look {
  readonly scene: Scene
  readonly matches: Matches
  readonly alike: Alike
  readonly neighbours: Neighbours
}

/** Looks at the candidates once for all features. */
export function lookAt(
  report: Report,
  candidates: readonly Candidate[],
  history: WordStatistics | null,
): Look {
  const scene = setScene(report, candidates, history)
  return {
    scene,
    matches: matchAll(scene),
    alike: findAlike(scene),
    neighbours: findNeighbours(scene.seen),
  }
}
