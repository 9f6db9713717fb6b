import type { ActionItem } from '../../../../src/postmortem/action-items/action-item.ts'
import type { FiledItem } from '../../../../src/postmortem/filing/filed-item.ts'
import type { KnownItem } from '../../../../src/postmortem/filing/known-items.ts'

/** An action item as a document has it. */
export function actionItem(title: string, differs: Partial<ActionItem> = {}): ActionItem {
  return {
    title,
    details: '',
    owners: [],
    due: null,
    state: 'open',
    withdrawnWhy: '',
    issue: null,
    type: null,
    isUrgent: false,
    notation: 'task-list',
    line: 10,
    from: 0,
    to: title.length,
    ...differs,
  }
}

/** An action item that was filed before. */
export function filedItem(key: string, title: string, differs: Partial<FiledItem> = {}): FiledItem {
  return {
    key,
    title,
    line: 10,
    permalink: `${repositoryUrl}/blob/c0ffee/postmortems/outage.md#L10`,
    owners: [],
    ownersAsWritten: [],
    unassigned: [],
    due: null,
    dueAsWritten: null,
    dueRefused: null,
    type: null,
    issue: null,
    link: null,
    state: 'open',
    withdrawnWhy: '',
    closedAt: null,
    said: [],
    ...differs,
  }
}

/** The same as it is known when its document is looked at again. */
export function knownItem(...of: Parameters<typeof filedItem>): KnownItem {
  return { ...filedItem(...of), isAdopted: false }
}

export const repositoryUrl = 'https://github.com/acme/shop'
