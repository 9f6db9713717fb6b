import { addSeconds, showDuration } from '../time/instant.ts'
import type { ChangeFeed, FeedEntry } from './feed.ts'
import { type Question, toleranceSeconds } from './question.ts'
import type { Sentence } from './sentence.ts'

/** Why a change cannot have caused the incident; null when it can. The first rule that fits says it. */
export function whyRuledOut(
  entry: FeedEntry,
  question: Question,
  feed: FeedTraits,
): Sentence | null {
  for (const rule of rules) {
    const why = rule(entry, question, feed)
    if (why !== null) return why
  }
  return null
}

/** What rules take of a feed. */
type FeedTraits = Pick<ChangeFeed, 'source' | 'environments'>

type Rule = (entry: FeedEntry, question: Question, feed: FeedTraits) => Sentence | null

const rules: readonly Rule[] = [
  elsewhere,
  notDeployed,
  deployedLater,
  rolledBack,
  takenBack,
  landedLater,
]

/** Something done in another environment. */
function elsewhere(
  { change }: FeedEntry,
  _question: Question,
  { environments }: FeedTraits,
): Sentence | null {
  const where = change.external?.environment ?? null
  if (where === null || environments.length === 0) return null
  const same = environments.some((name) => name.toLowerCase() === where.toLowerCase())
  return same ? null : ['done in ', { code: where }, ', not in ', ...listed(environments)]
}

function notDeployed(
  { change, landing }: FeedEntry,
  { startedAt }: Question,
  { source, environments }: FeedTraits,
): Sentence | null {
  if (landing.state !== 'waiting') return null
  const merged = isAfter(change.at, startedAt) ? 'merged after impact began' : 'merged'
  if (environments.length > 0) {
    return [`${merged}, not deployed to `, ...listed(environments), ' by then']
  }
  return [`${merged}, not ${source === 'releases' ? 'released' : 'deployed'} by then`]
}

function deployedLater({ landing }: FeedEntry, { startedAt }: Question): Sentence | null {
  if (landing.state !== 'live' || !isAfter(landing.carrier.startedAt, startedAt)) return null
  return [`deployed ${showDuration(startedAt, landing.carrier.startedAt)} after impact began`]
}

function rolledBack({ landing }: FeedEntry, question: Question): Sentence | null {
  const at = landing.state === 'live' ? landing.goneAt : null
  if (at === null || !wasLongGone(at, question)) return null
  return [`rolled back ${showDuration(at, question.startedAt)} before impact began`]
}

function takenBack({ takenBack: by }: FeedEntry, question: Question): Sentence | null {
  if (by === null || !wasLongGone(by.at, question)) return null
  const what: Sentence = by.pull === null ? [{ quote: by.title }] : [`pull request ${by.pull}`]
  return [
    'taken back by ',
    ...what,
    `, ${showDuration(by.at, question.startedAt)} before impact began`,
  ]
}

/** An incident is often declared after somebody has rolled back already; seconds. */
const declaredLateSeconds = 3600

/** Whether what was taken back at a moment cannot have been what broke. */
function wasLongGone(at: string, { startedAt, startIsKnown }: Question): boolean {
  const grace = startIsKnown ? 2 * toleranceSeconds : declaredLateSeconds
  return addSeconds(at, grace) < startedAt
}

function landedLater({ change, landing }: FeedEntry, { startedAt }: Question): Sentence | null {
  if (landing.state !== 'unknown' || !isAfter(change.at, startedAt)) return null
  const did = change.external === null ? 'merged' : 'done'
  return [`${did} ${showDuration(startedAt, change.at)} after impact began`]
}

/** Whether something happened so long after a moment that it cannot be a matter of clocks. */
function isAfter(at: string, moment: string): boolean {
  return at > addSeconds(moment, toleranceSeconds)
}

function listed(environments: readonly string[]): Sentence {
  return environments.flatMap((code, index) => (index === 0 ? [{ code }] : [' or ', { code }]))
}
