import type { WordMatch } from './candidate.ts'

/** What is known of a candidate once it is ranked. */
export interface Ranked {
  /** Given that one of the candidates is the culprit. */
  readonly probability: number
  /** Words of the report found in it. */
  readonly matches: readonly WordMatch[]
}

/**
 * How likely a candidate is the culprit, of all possibilities: that it is none of them is taken off. Among few changes a stray
 * word looks like much, so one that shares neither a rare word with the report nor two that are not common stays below what is
 * named; docs/culprits.md has what that is worth.
 */
export function probabilityInAll(ranked: Ranked, elsewhere: number): number {
  const probability = ranked.probability * (1 - elsewhere)
  return isFounded(ranked.matches) ? probability : Math.min(probability, unfoundedAtMost)
}

function isFounded(matches: readonly WordMatch[]): boolean {
  const telling = matches.filter(({ rarity }) => rarity >= tellingRarity)
  return telling.length > 1 || telling.some(({ rarity }) => rarity >= rareEnough)
}

const unfoundedAtMost = 0.6
const tellingRarity = 0.5
const rareEnough = 0.8
