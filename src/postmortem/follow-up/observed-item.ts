import type { FiledItem, ItemState } from '../filing/filed-item.ts'
import type { FollowedIssue } from './follow-up-question.ts'

/**
 * What is to be recorded of an item as its issue is now: who is assigned, and whether it is done. One that was taken up again is open;
 * what only the document calls done or withdrawn stays so.
 */
export function observedItem(
  item: FiledItem,
  issue: Pick<FollowedIssue, 'state' | 'closedAt' | 'assignees'>,
): FiledItem {
  const isSame = issue.assignees.toSorted().join() === item.owners.toSorted().join()
  return {
    ...item,
    owners: isSame ? item.owners : issue.assignees,
    state: stateOf(item, issue),
    closedAt: issue.closedAt,
  }
}

function stateOf(item: FiledItem, issue: Pick<FollowedIssue, 'state'>): ItemState {
  if (item.state === 'withdrawn') return item.state
  if (issue.state !== 'open') return issue.state
  return item.closedAt === null ? item.state : 'open'
}
