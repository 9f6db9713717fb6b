import { type CommentDeletedFact, type Fact, factVersion } from './fact.ts'
import type { Ledger } from './ledger.ts'
import type { IssueEvent, IssueSnapshot } from './observation.ts'

type Deletion = IssueEvent & { readonly type: 'comment-deleted' }

/**
 * Which comments with commands on record were deleted: those that are missing where they should be, and whose author a deletion
 * on the timeline names. GitHub does not say which comment a deletion meant.
 */
export function factsFromDeletions(
  issue: IssueSnapshot,
  ledger: Ledger,
): readonly CommentDeletedFact[] {
  const deletions = issue.events.filter(
    (event): event is Deletion => event.type === 'comment-deleted',
  )
  if (deletions.length === 0) return []
  const { list, earlier } = issue.comments
  const present = new Set(list.map(({ databaseId }) => databaseId))
  const readFrom = earlier === null ? 0 : (list[0]?.databaseId ?? Number.POSITIVE_INFINITY)
  return [...commentsOnRecord(ledger)].flatMap(([comment, fact]) => {
    if (comment < readFrom || present.has(comment)) return []
    const deletion = deletions.find(
      ({ at, author }) => at >= fact.at && author.login === fact.actor.login,
    )
    if (deletion === undefined) return []
    const { at, actor } = deletion
    const id = `comment:${comment}:deleted`
    return [{ v: factVersion, id, at, actor, kind: 'comment-deleted', comment } as const]
  })
}

/** The first fact of each comment with commands. */
function commentsOnRecord({ facts }: Ledger): ReadonlyMap<number, Fact> {
  const found = new Map<number, Fact>()
  for (const fact of facts) {
    const number = fact.kind === 'command' ? /^comment:(\d+):/.exec(fact.id)?.[1] : undefined
    if (number !== undefined && !found.has(Number(number))) found.set(Number(number), fact)
  }
  return found
}
