import type { IssueUpdate } from './filing-plan.ts'
import type { FilingQuestion, FoundIssue } from './filing-question.ts'
import { updateIssueBody } from './issue-body.ts'
import { issuePart, milestoneFor } from './issue-text.ts'
import type { NextItem } from './next-item.ts'

/** An item, what of its issue is to be changed, and whether somebody has changed our text there by hand. */
export interface UpdatedItem extends NextItem {
  /** Null where nothing is. */
  readonly update: IssueUpdate | null
  readonly isEdited: boolean
}

/**
 * Tells what of an item's issue no longer says what the document does. Closed issues, and what people have changed, are left as they
 * are. The page that is named stays the one of the version it was written from while nothing else changes.
 */
export function updateIssue(next: NextItem, question: FilingQuestion): UpdatedItem {
  const { issue, filed, assign } = next
  if (issue === null || issue.state !== 'open') return { ...next, update: null, isEdited: false }
  const { body, permalink, isEdited } = changedBody(next, issue, question)
  const title = changedTitle(next, issue)
  const due = changedDue(next, question)
  const isSame = body === null && title === null && due === null && assign.length === 0
  const update = { key: filed.key, number: issue.number, title, body, addAssignees: assign, due }
  return {
    ...next,
    filed: { ...filed, permalink },
    update: isSame ? null : update,
    isEdited,
  }
}

interface ChangedBody {
  readonly body: string | null
  readonly permalink: string
  readonly isEdited: boolean
}

function changedBody(next: NextItem, issue: FoundIssue, question: FilingQuestion): ChangedBody {
  const { permalink } = next.filed
  const kept = updateIssueBody(issue.body, issuePart(next, permalink, question))
  if (kept === 'same') return { body: null, permalink, isEdited: false }
  if (kept === 'edited') return { body: null, permalink, isEdited: true }
  const current = question.document.permalinkAt(next.matched.item.line)
  const updated = updateIssueBody(issue.body, issuePart(next, current, question))
  // What it says is what it would say anyway: it was adopted, and written from this very version.
  if (typeof updated === 'string') return { body: null, permalink: current, isEdited: false }
  return { body: updated.body, permalink: current, isEdited: false }
}

/** The title follows while it is what we wrote. */
function changedTitle({ matched: { before }, filed }: NextItem, issue: FoundIssue): string | null {
  const isOurs = before !== null && !before.isAdopted && issue.title === before.title
  return isOurs && issue.title !== filed.title ? filed.title : null
}

function changedDue(
  { matched: { before }, filed }: NextItem,
  question: FilingQuestion,
): IssueUpdate['due'] {
  const { dueDates, dueDateFieldId } = question.settings
  const isKept = dueDates === 'milestone' || dueDateFieldId !== null
  if (!isKept || before === null || before.isAdopted || before.due === filed.due) return null
  return { date: filed.due, milestone: milestoneFor(filed.due, question) }
}
