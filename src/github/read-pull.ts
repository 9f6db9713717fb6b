import type { SeenPull } from '../incident/observation.ts'
import type { SeenDraftPull } from '../postmortem-github.ts'
import { type Answer, at, flag, integer, isPresent, list, text } from './answer.ts'
import { readActor } from './read-actor.ts'

/** Pull requests as the fragment `DraftPull` answers them, without those of forks; null where they were not asked for. */
export function readPulls(answer: Answer): readonly SeenPull[] | null {
  if (!isPresent(answer)) return null
  return list(at(answer, 'nodes'))
    .filter((node) => !flag(at(node, 'isCrossRepository')))
    .map(readPull)
}

/** What else there is to know of the pull requests for a post-mortem, without those of forks. */
export function readDraftPulls(answer: Answer): readonly SeenDraftPull[] {
  return list(at(answer, 'nodes'))
    .filter((node) => !flag(at(node, 'isCrossRepository')))
    .map((node) => ({
      id: text(at(node, 'id')),
      isMerged: text(at(node, 'state')) === 'MERGED',
      head: text(at(node, 'headRefOid')),
      isDressed: list(at(node, 'timelineItems', 'nodes')).length > 0,
    }))
}

/** One pull request. */
export function readPull(answer: Answer): SeenPull {
  const [mergedAt, mergedBy] = [at(answer, 'mergedAt'), at(answer, 'mergedBy')]
  return {
    id: text(at(answer, 'id')),
    number: integer(at(answer, 'number')),
    url: text(at(answer, 'url')),
    state: states[text(at(answer, 'state'))] ?? 'closed',
    isDraft: flag(at(answer, 'isDraft')),
    createdAt: text(at(answer, 'createdAt')),
    mergedAt: isPresent(mergedAt) ? text(mergedAt) : null,
    mergedBy: isPresent(mergedBy) ? readActor(mergedBy) : null,
    author: readActor(at(answer, 'author')),
  }
}

const states: Readonly<Record<string, SeenPull['state']>> = {
  OPEN: 'open',
  CLOSED: 'closed',
  MERGED: 'merged',
}
