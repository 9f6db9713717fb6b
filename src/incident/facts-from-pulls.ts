import { type Fact, factVersion, type PostmortemFact } from './fact.ts'
import type { SeenPull } from './observation.ts'

/** The pull requests of a post-mortem as facts: that one was opened, and that it was merged. */
export function factsFromPulls(pulls: readonly SeenPull[]): readonly Fact[] {
  return pulls.flatMap((pull) => [
    factOf(pull, { act: 'opened', at: pull.createdAt }),
    ...(pull.mergedAt === null ? [] : [factOf(pull, { act: 'published', at: pull.mergedAt })]),
  ])
}

function factOf(
  { number, url, author, mergedBy }: SeenPull,
  { act, at }: Pick<PostmortemFact, 'act' | 'at'>,
): PostmortemFact {
  const actor = act === 'published' ? (mergedBy ?? author) : author
  return {
    v: factVersion,
    id: `pull:${number}:${act}`,
    at,
    actor,
    kind: 'post-mortem',
    act,
    pull: number,
    url,
  }
}
