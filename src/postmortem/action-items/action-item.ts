/** A follow-up that a post-mortem lists for the team, as it is written there. */
export interface ActionItem {
  /** One line of plain text, without checkbox, owner, due date and issue: the bold lead, the table cell or the first sentence. */
  readonly title: string
  /** What else is said of it, Markdown; empty for nothing. */
  readonly details: string
  /** Owners as written, `@handle` with its sign; placeholders are none. */
  readonly owners: readonly string[]
  /** What is written for the due date; null for nothing. */
  readonly due: string | null
  readonly state: 'open' | 'done' | 'withdrawn'
  /** Why it is not done, from `not doing: reason`; empty where nothing is said. */
  readonly withdrawnWhy: string
  /** The existing issue or pull request: the address of a link, else `#12` or the id of another tracker; null for none. */
  readonly issue: string | null
  readonly type: ActionItemType | null
  /** Whether it is to be done as soon as possible. */
  readonly isUrgent: boolean
  readonly notation: Notation
  /** Where it stands: the first line, from 1, and offsets in the document. */
  readonly line: number
  readonly from: number
  readonly to: number
}

export type ActionItemType = 'prevent' | 'detect' | 'mitigate' | 'process'

/** How an item is written. */
export type Notation = 'task-list' | 'bullets' | 'ordered' | 'table' | 'heading' | 'paragraph'
