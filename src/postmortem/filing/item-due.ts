import type { ActionItem } from '../action-items/action-item.ts'
import { type DueDateBase, readDueDate } from '../due-dates/read-due-date.ts'

/** What is known of when an item is to be done. */
export interface ItemDue {
  /** `2026-12-05`; null for none. */
  readonly date: string | null
  /** What follows a first occurrence, `then quarterly`; empty for nothing. */
  readonly recurrence: string
  /** As written; null for nothing. */
  readonly written: string | null
  /** Why what is written is not used, and how to write it; null when it is, or nothing is written. */
  readonly refused: string | null
  readonly isUrgent: boolean
  /** Whether what is written tells when it was done. */
  readonly isDone: boolean
}

/** Reads the due date of an item. */
export function itemDue({ due, isUrgent }: ActionItem, base: DueDateBase): ItemDue {
  const nothing = {
    date: null,
    recurrence: '',
    written: due,
    refused: null,
    isUrgent,
    isDone: false,
  }
  if (due === null) return nothing
  const read = readDueDate(due, base)
  switch (read.kind) {
    case 'due':
      return { ...nothing, date: read.date, recurrence: read.recurrence }
    case 'refused':
      return { ...nothing, refused: read.why }
    case 'none':
      return { ...nothing, written: null, isUrgent: isUrgent || read.isUrgent }
    case 'done':
      return { ...nothing, isDone: true }
  }
}
