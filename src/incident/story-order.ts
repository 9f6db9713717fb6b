import { compareText } from '../text/order.ts'
import type { Fact } from './fact.ts'

/** Facts of one second in the order a reader expects, and in which they take effect. */
const kindOrder: readonly Fact['kind'][] = [
  'opened',
  'title',
  'body',
  'unassigned',
  'assigned',
  'flagged',
  'reopened',
  'severity',
  'closed',
  'lapsed',
  'gone',
]

/** Facts as they happened: by time, then by kind, then what came with the issue before what happened to it, then by id. */
export function inStoryOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted(
    (a, b) =>
      compareText(a.at, b.at) ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      Number(isEvent(a)) - Number(isEvent(b)) ||
      compareText(a.id, b.id),
  )
}

function isEvent(fact: Fact): boolean {
  return fact.id.startsWith('event:')
}
