import { filingLabels } from './filing-labels.ts'
import type { IssueToCreate } from './filing-plan.ts'
import type { FilingQuestion } from './filing-question.ts'
import { printIssueBody } from './issue-body.ts'
import { issuePart, milestoneFor } from './issue-text.ts'
import type { NextItem } from './next-item.ts'

/** The issue to file for an item. */
export function issueToCreate(next: NextItem, question: FilingQuestion): IssueToCreate {
  const { filed, assign } = next
  const { incident, settings } = question
  return {
    key: filed.key,
    title: filed.title,
    body: printIssueBody(issuePart(next, filed.permalink, question)),
    labels: filingLabels({
      severity: incident?.severity ?? null,
      type: filed.type,
      configured: settings.labels,
    }),
    assignees: assign,
    due: filed.due,
    milestone: milestoneFor(filed.due, question),
  }
}
