import type { FilingQuestion } from './filing-question.ts'
import type { OwnPart } from './issue-body.ts'
import { issueView } from './issue-view.ts'
import type { NextItem } from './next-item.ts'

/** What an item's issue is to say, with the page it comes from as given. */
export function issuePart(
  { matched, filed, due, owners, state }: NextItem,
  permalink: string,
  { subject, incident, render }: Pick<FilingQuestion, 'subject' | 'incident' | 'render'>,
): OwnPart {
  const values = issueView({
    item: { ...matched.item, state },
    due,
    assigned: filed.owners.length,
    unassigned: owners.unassigned,
    permalink,
    incident,
  })
  return { subject, key: filed.key, due: filed.due, text: render('action-item', values) }
}

/** The milestone that holds what is due on a day. */
export function milestoneFor(
  due: string | null,
  { settings }: Pick<FilingQuestion, 'settings'>,
): string | null {
  return due === null || settings.dueDates !== 'milestone' ? null : `Action items due ${due}`
}
