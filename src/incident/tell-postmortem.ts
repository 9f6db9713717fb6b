import type { Fact, PostmortemFact } from './fact.ts'
import type { Postmortem } from './incident.ts'

/**
 * What has become of the post-mortem, from facts in story order: of several the one that was put up last, unless one was published
 * after that. Null for none.
 */
export function tellPostmortem(facts: readonly Fact[]): Postmortem | null {
  const told = facts.filter((fact): fact is PostmortemFact => fact.kind === 'post-mortem')
  const last = told.at(-1)
  if (last === undefined) return null
  const opened = told.findLast(({ act, pull }) => act === 'opened' && pull === last.pull)
  return {
    pull: last.pull,
    url: last.url,
    openedAt: opened?.at ?? null,
    publishedAt: last.act === 'published' ? last.at : null,
  }
}
