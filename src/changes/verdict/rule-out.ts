import { addSeconds, showDuration } from '../../time/instant.ts'
import { isSameEnvironment } from '../feed/environment.ts'
import type { ChangeFeed, FeedEntry } from '../feed/feed.ts'
import { began, type Question, toleranceSeconds } from '../question.ts'
import type { Sentence } from '../sentence.ts'

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
  if (environments.some((name) => isSameEnvironment(name, where))) return null
  return ['done in ', { code: where }, ', not in ', ...listed(environments)]
}

function notDeployed(
  { change, landing }: FeedEntry,
  question: Question,
  { source, environments }: FeedTraits,
): Sentence | null {
  if (landing.state !== 'waiting') return null
  const late = isAfter(change.at, question.startedAt)
  const merged = late ? `merged after ${began(question)}` : 'merged'
  if (environments.length > 0) {
    return [`${merged}, not deployed to `, ...listed(environments), ' by then']
  }
  return [`${merged}, not ${source === 'releases' ? 'released' : 'deployed'} by then`]
}

function deployedLater({ landing }: FeedEntry, question: Question): Sentence | null {
  if (landing.state !== 'live') return null
  const { startedAt } = landing.carrier
  if (!isAfter(startedAt, question.startedAt)) return null
  return [`deployed ${showDuration(question.startedAt, startedAt)} after ${began(question)}`]
}

function rolledBack({ landing }: FeedEntry, question: Question): Sentence | null {
  const at = landing.state === 'live' ? landing.goneAt : null
  if (at === null || !wasLongGone(at, question)) return null
  return [`rolled back ${showDuration(at, question.startedAt)} before ${began(question)}`]
}

function takenBack({ takenBack: by }: FeedEntry, question: Question): Sentence | null {
  if (by === null || by.at === null || !wasLongGone(by.at, question)) return null
  const what: Sentence = by.pull === null ? [{ quote: by.title }] : [`pull request ${by.pull}`]
  const before = `${showDuration(by.at, question.startedAt)} before ${began(question)}`
  return ['taken back by ', ...what, `, ${before}`]
}

/** An incident is often declared after somebody has rolled back already; seconds. */
const declaredLateSeconds = 3600

/** Whether what was taken back at a moment cannot have been what broke. */
function wasLongGone(at: string, { startedAt, startIsKnown }: Question): boolean {
  const grace = startIsKnown ? 2 * toleranceSeconds : declaredLateSeconds
  return addSeconds(at, grace) < startedAt
}

function landedLater({ change, landing }: FeedEntry, question: Question): Sentence | null {
  if (landing.state !== 'unknown' || !isAfter(change.at, question.startedAt)) return null
  const did = change.external === null ? 'merged' : 'done'
  return [`${did} ${showDuration(question.startedAt, change.at)} after ${began(question)}`]
}

/** Whether something happened so long after a moment that it cannot be a matter of clocks. */
function isAfter(at: string, moment: string): boolean {
  return at > moment && at > addSeconds(moment, toleranceSeconds)
}

const mostListed = 3

function listed(environments: readonly string[]): Sentence {
  const more = environments.length - mostListed
  const shown = environments
    .slice(0, mostListed)
    .flatMap((code, index) => (index === 0 ? [{ code }] : [' or ', { code }]))
  return more > 0 ? [...shown, ` or ${more} more`] : shown
}
