import { assembleFeed, type FeedInput } from '../../../../src/changes/feed/assemble-feed.ts'
import type { ChangesObservation } from '../../../../src/changes/observation.ts'
import { at, commit, observation } from '../builders.ts'

/** A feed of what was read, asked about at 13:00. */
export function assemble(
  observed: Partial<ChangesObservation>,
  others: Partial<Omit<FeedInput, 'observation'>> = {},
) {
  return assembleFeed({
    observation: observation(observed),
    patches: new Map(),
    linesRead: false,
    external: [],
    environments: ['production'],
    environmentWhy: 'by its name',
    gaps: [],
    moment: at('13:00'),
    lookBackHours: 72,
    kindOf: () => 'config',
    ...others,
  })
}

/** Four commits of the branch, the newest first. */
export const commits = ['d', 'c', 'b', 'a'].map((sha, index) => commit(sha, `11:0${9 - index}`))
