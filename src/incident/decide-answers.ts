import type { TakenComment } from './commands/take-commands.ts'
import type { Incident } from './incident.ts'
import { outcomeOf } from './reply-view.ts'
import type { IssueWrite } from './sync-plan.ts'

/** Our reactions to comments that waited for an answer: 👍 for what took effect, 😕 for what did not. */
export function decideAnswers(
  taken: readonly TakenComment[],
  incident: Incident,
): readonly IssueWrite[] {
  return taken.flatMap((comment) => {
    const outcome = outcomeOf(comment, incident)
    const { id } = comment.comment
    const good = { kind: 'react', comment: id, reaction: 'THUMBS_UP' } as const
    const bad = { kind: 'react', comment: id, reaction: 'CONFUSED' } as const
    if (outcome === 'some') return [good, bad]
    return [outcome === 'all' ? good : bad]
  })
}
