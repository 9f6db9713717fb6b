import { isRecord } from '../../text/canonical-json.ts'
import type { ActionItemType } from '../action-items/action-item.ts'

/** An action item as it was filed, or why it was not. */
export interface FiledItem {
  /** Eight hex digits, `-2` behind for a second one of the same title; it stays whatever the document says later. */
  readonly key: string
  /** The title in the document when it was read last, on one line; it is the title of the issue while nobody renamed that. */
  readonly title: string
  /** Where it stands in the document, from 1; null when it stands there no more. */
  readonly line: number | null
  /** The page that its issue names as where it comes from; of the version it was written from. */
  readonly permalink: string
  /** Logins of those who are assigned. */
  readonly owners: readonly string[]
  readonly ownersAsWritten: readonly string[]
  /** Those of the written owners who were not assigned. */
  readonly unassigned: readonly string[]
  /** `2026-12-05`; null for none. */
  readonly due: string | null
  readonly dueAsWritten: string | null
  /** Why what is written is not used for the due date; null when it is, or nothing is written. */
  readonly dueRefused: string | null
  readonly type: ActionItemType | null
  /** The issue or pull request of this repository it is done in; null for none, or none yet. */
  readonly issue: FiledIssue | null
  /** The issue that the document names instead of one of ours, as written; null for none. */
  readonly link: string | null
  readonly state: ItemState
  /** Why it will not be done; empty for no reason, or when it will be. */
  readonly withdrawnWhy: string
  /** When its issue was closed; null while it is open, and where only the document says that it is done. */
  readonly closedAt: string | null
  /** Keys of reminders that were posted or are covered by one. */
  readonly said: readonly string[]
}

export interface FiledIssue {
  readonly number: number
  readonly url: string
}

const itemStates = ['open', 'done', 'not-planned', 'withdrawn'] as const

export type ItemState = (typeof itemStates)[number]

const itemTypes = ['prevent', 'detect', 'mitigate', 'process', null] as const

/** Whether a value read from a file is an item. */
export function isFiledItem(value: unknown): value is FiledItem {
  return isRecord(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]))
}

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isTextOrNull: Check = (value) => value === null || typeof value === 'string'
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)

const fields: Readonly<Record<keyof FiledItem, Check>> = {
  key: isText,
  title: isText,
  line: (value) => value === null || typeof value === 'number',
  permalink: isText,
  owners: isTexts,
  ownersAsWritten: isTexts,
  unassigned: isTexts,
  due: isTextOrNull,
  dueAsWritten: isTextOrNull,
  dueRefused: isTextOrNull,
  type: (value) => itemTypes.some((type) => type === value),
  issue: (value) => value === null || isFiledIssue(value),
  link: isTextOrNull,
  state: (value) => itemStates.some((state) => state === value),
  withdrawnWhy: isText,
  closedAt: isTextOrNull,
  said: isTexts,
}

function isFiledIssue(value: unknown): boolean {
  return isRecord(value) && typeof value['number'] === 'number' && isText(value['url'])
}
