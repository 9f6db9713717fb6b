import type { ActionItemType } from './action-item.ts'
import { type IssueReference, issueReferences } from './fields/issue-reference.ts'
import type { InlineText, Range } from './inline-text.ts'
import type { State } from './words/state-words.ts'

/** What is said of an item beside what is to be done; absent where nothing is. */
export interface Said {
  readonly owners?: readonly string[]
  readonly due?: string | null
  readonly state?: State
  readonly withdrawnWhy?: string
  readonly issue?: string
  readonly type?: ActionItemType
  readonly isUrgent?: boolean
}

/** The text of an item while it is read, step by step. */
export interface Reading {
  readonly inline: InlineText
  readonly references: readonly IssueReference[]
  /** The text, with U+0000 for each character that is understood already; offsets are those of `inline`. */
  readonly rest: string
  readonly said: Said
  /** Whether a name in parentheses or behind a dash at the end is who does it. */
  readonly endsWithName: boolean
  /** Whether bold leads with a colon are titles in its list, and nobody's name. */
  readonly leadsAreTitles: boolean
}

/** One notation: understands a part of what is left. */
export type ReadingStep = (reading: Reading) => Reading

export function beginReading(
  inline: InlineText,
  list: Pick<Reading, 'endsWithName' | 'leadsAreTitles'>,
): Reading {
  return { inline, ...list, references: issueReferences(inline), rest: inline.text, said: {} }
}

/** The reading with a range understood. What is said first counts; owners add up. */
export function understand(reading: Reading, { from, to }: Range, said: Said): Reading {
  const { rest } = reading
  return {
    ...reading,
    rest: rest.slice(0, from) + '\0'.repeat(to - from) + rest.slice(to),
    said: join(reading.said, said),
  }
}

/** What two parts of an item say together. */
export function join(first: Said, second: Said): Said {
  const owners = [...(first.owners ?? []), ...(second.owners ?? [])]
  return {
    ...second,
    ...first,
    ...(owners.length === 0
      ? {}
      : { owners: owners.filter((one, at) => owners.indexOf(one) === at) }),
  }
}

/** The issues named in a range that is not understood yet. */
export function referencesWithin(reading: Reading, { from, to }: Range): readonly IssueReference[] {
  return reading.references.filter(
    (one) => one.from >= from && one.to <= to && reading.rest[one.from] !== '\0',
  )
}

/** Whether a letter or digit is left outside of a range, so that the range is not all there is. */
export function isMoreThan({ rest }: Reading, { from, to }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(rest.slice(0, from)) || /[\p{L}\p{N}]/u.test(rest.slice(to))
}
