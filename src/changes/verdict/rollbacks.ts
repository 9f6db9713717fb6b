import { showDuration } from '../../time/instant.ts'
import type { Carrier, ChangeFeed } from '../feed/feed.ts'
import { began, type Question } from '../question.ts'
import type { Sentence } from '../sentence.ts'

/**
 * The rollbacks after which an incident began, a sentence each, environment by environment. No commit shows them, yet what they
 * took back may be missed: a setting, a table, a fix. One that was followed by another version is none any more.
 */
export function rollbacksBefore(
  { carriers }: Pick<ChangeFeed, 'carriers'>,
  question: Question,
  from: string,
): readonly Sentence[] {
  const inUse = new Map<string, Carrier>()
  for (const carrier of carriers) {
    const hasBegun = carrier.liveAt !== null && carrier.startedAt <= question.startedAt
    if (hasBegun && carrier.kind !== 'redeploy') inUse.set(carrier.environment, carrier)
  }
  return [...inUse.values()]
    .filter(({ kind, startedAt }) => kind === 'rollback' && startedAt >= from)
    .map((carrier) => tell(carrier, question))
}

function tell({ environment, sha, previousSha, startedAt }: Carrier, question: Question): Sentence {
  const what: Sentence = environment === '' ? ['what was live'] : [{ code: environment }]
  const before = `, begun ${showDuration(startedAt, question.startedAt)} before ${began(question)}`
  return [
    ...what,
    ` went back from ${previousSha?.slice(0, 7) ?? 'a later version'} to ${sha.slice(0, 7)}`,
    before,
  ]
}
