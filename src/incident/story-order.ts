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
  'linked',
  'deployed',
  'ticked',
  'command',
  'comment-deleted',
  'closed',
  'lapsed',
  'gone',
  'post-mortem',
]

/** Facts as they happened: by time, then by kind, then what came with the issue before what happened to it, then by id. */
export function inStoryOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted(
    (a, b) =>
      compareText(a.at, b.at) ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      Number(isEvent(a)) - Number(isEvent(b)) ||
      compareIds(a.id, b.id),
  )
}

/** Ids that end in numbers by these: GitHub counts comments up, and a tenth command comes after the second. */
export function compareIds(a: string, b: string): number {
  const [ofA, ofB] = [a.split(':'), b.split(':')]
  for (const [index, part] of ofA.entries()) {
    const other = ofB[index] ?? ''
    const isNumeric = /^\d{1,15}$/.test(part) && /^\d{1,15}$/.test(other)
    const order = isNumeric ? Number(part) - Number(other) : compareText(part, other)
    if (order !== 0) return order
  }
  return ofA.length - ofB.length
}

function isEvent(fact: Fact): boolean {
  return fact.id.startsWith('event:')
}
