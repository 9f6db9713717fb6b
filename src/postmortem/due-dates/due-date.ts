/** What a written due date means. */
export type DueDate =
  /** `recurrence` is what follows a first occurrence, `then quarterly`; empty for nothing. */
  | { readonly kind: 'due'; readonly date: string; readonly recurrence: string }
  /** Something is written that nobody can be sure of. `why` says so, and how to write it: "3 October or March 10? Write 2021-10-03". */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nothing is written, or a placeholder; `isUrgent` for "ASAP". */
  | { readonly kind: 'none'; readonly isUrgent: boolean }
  /** When it was done, which is no due date. */
  | { readonly kind: 'done' }
