import type { FieldName, TimeName } from './fields.ts'
import type { Head, HeadEntry, HeadProblem } from './head.ts'
import type { FieldValue } from './read-value.ts'
import type { WrittenTime } from './written-time.ts'

/** What a post-mortem says of itself. */
export interface FrontMatter {
  readonly notation: Head['notation']
  /** Whether it has the fields of our drafts, so that they are held to their rules. */
  readonly isOurs: boolean
  /** The incident it belongs to: by its id, its tracking issue, else the name of the file; null for none. */
  readonly incident: number | null
  /** The day of the incident: resolved, else detected, else its date, else in the file's name or title; null where none is written. */
  readonly incidentDate: string | null
  readonly times: Readonly<Partial<Record<TimeName, WrittenTime>>>
  /** What else was read, by field. */
  readonly values: ReadonlyMap<FieldName, FieldValue>
  /** Keys that are no field, as they are. */
  readonly unknown: readonly HeadEntry[]
  readonly problems: readonly HeadProblem[]
}
