import { extractActionItems } from '../../src/postmortem/action-items/extract-action-items.ts'
import { readDueDate } from '../../src/postmortem/due-dates/read-due-date.ts'
import type { LabelledDocument } from './read-documents.ts'

/** An item as an evaluator takes it: `due` is an ISO date, or null where none is sure. */
export interface PredictedItem {
  readonly title: string
  readonly owners: readonly string[]
  readonly due: string | null
  readonly done: boolean
  readonly issueRef: string | null
  readonly line: number
}

/** The follow-ups of a document. */
export function predict({ markdown, incidentDate }: LabelledDocument): readonly PredictedItem[] {
  return extractActionItems(markdown).items.map(({ title, owners, due, state, issue, line }) => ({
    title,
    owners,
    due: dayOf(due, incidentDate),
    done: state === 'done',
    issueRef: issue,
    line,
  }))
}

function dayOf(raw: string | null, incidentDate: string | null): string | null {
  if (raw === null) return null
  const read = readDueDate(raw, { incidentDate: incidentDate ?? '' })
  return read.kind === 'due' ? read.date : null
}
