import { type Answer, at, isPresent } from './answer.ts'
import type { GraphQlAnswer } from './client.ts'
import { graphQlFailure } from './failures.ts'

/** A part that is missing because GitHub kept it back must not be taken for one that is not there. */
export function refusePartial(answer: GraphQlAnswer): void {
  const [refused] = answer.errors.filter(
    ({ type, path }) => type !== 'NOT_FOUND' && !isDeletedLabel(path),
  )
  if (refused !== undefined) throw graphQlFailure([refused])
}

/** The label of a timeline event whose label was deleted since; the event is then left out. */
function isDeletedLabel(path: readonly string[]): boolean {
  return path.includes('timelineItems') && path.at(-1) === 'label'
}

/** A part without which nothing can be done; its absence is the failure GitHub gave for it. */
export function found(answer: GraphQlAnswer, field: string): Answer {
  refusePartial(answer)
  const part = at(answer.data, field)
  if (!isPresent(part)) throw graphQlFailure(answer.errors)
  return part
}
