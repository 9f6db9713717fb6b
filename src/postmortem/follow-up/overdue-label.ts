import type { FiledItem } from '../filing/filed-item.ts'
import { daysLeft } from './due-moments.ts'
import type { FollowedIssue } from './follow-up-question.ts'

/** The label of issues that are open after their due date. */
const overdueLabel = 'overdue'

/** What changes of the labels of an issue. */
export interface LabelChange {
  readonly number: number
  readonly act: 'add' | 'remove'
  readonly label: string
}

/** An item and its issue as it is now. */
export interface ItemOfIssue {
  readonly item: FiledItem
  /** Null where it was not found. */
  readonly issue: FollowedIssue | null
}

/**
 * Which issues get the label, and which lose it: one has it while any of its open items is past its due date. Where no item of an
 * issue ever had a date the label is somebody else's, and stays.
 */
export function overdueLabels(
  items: readonly ItemOfIssue[],
  { now, zone }: { readonly now: string; readonly zone: string },
): readonly LabelChange[] {
  const numbers = new Set(
    items.flatMap(({ item }) => (item.issue === null ? [] : item.issue.number)),
  )
  return [...numbers].flatMap((number): readonly LabelChange[] => {
    const same = items.filter(({ item }) => item.issue?.number === number)
    const labels = same.flatMap(({ issue }) => issue?.labels ?? [])
    const isSeen = same.some(({ issue }) => issue !== null)
    const isOverdue = same.some(({ item }) => isPast(item, { now, zone }))
    const has = labels.some((label) => label.toLowerCase() === overdueLabel)
    const isDated = same.some(({ item }) => item.due !== null || item.said.length > 0)
    if (!isSeen || isOverdue === has || (!isOverdue && !isDated)) return []
    return [{ number, act: isOverdue ? 'add' : 'remove', label: overdueLabel }]
  })
}

function isPast(
  { state, due }: FiledItem,
  { now, zone }: { readonly now: string; readonly zone: string },
): boolean {
  return state === 'open' && (daysLeft(due, now, zone) ?? 0) < 0
}
