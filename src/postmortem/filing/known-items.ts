import type { FiledItem } from './filed-item.ts'
import type { FoundIssue } from './filing-question.ts'

/** What is known of the items of a post-mortem before its document is looked at. */
export interface KnownItems {
  readonly items: readonly KnownItem[]
  /** The issue of each key: of several the lowest number. */
  readonly issues: ReadonlyMap<string, FoundIssue>
  /** Those whose key has an older issue. */
  readonly younger: readonly FoundIssue[]
}

/** An item on record, or one of which only the issue is known: then nobody can tell what of it people have changed. */
export interface KnownItem extends FiledItem {
  readonly isAdopted: boolean
}

/** Joins what is on record with the issues that carry our marker, so that what was created and not recorded is found again. */
export function knownItems(filed: readonly FiledItem[], found: readonly FoundIssue[]): KnownItems {
  const sorted = found.toSorted((a, b) => a.number - b.number)
  const issues = new Map(sorted.toReversed().map((issue) => [issue.key, issue]))
  const recorded = new Set(filed.map(({ key }) => key))
  const unrecorded = [...issues.values()].filter(({ key }) => !recorded.has(key))
  return {
    items: [
      ...filed.map((item) => withIssue(item, issues.get(item.key))),
      ...unrecorded.toSorted((a, b) => a.number - b.number).map(adopted),
    ],
    issues,
    younger: sorted.filter((issue) => issues.get(issue.key) !== issue),
  }
}

function withIssue(item: FiledItem, issue: FoundIssue | undefined): KnownItem {
  const isAdopted = item.issue === null && issue !== undefined
  if (issue === undefined || item.link !== null) return { ...item, isAdopted: false }
  return { ...item, issue: { number: issue.number, url: issue.url }, isAdopted }
}

function adopted({ key, number, url, title, state, closedAt, assignees }: FoundIssue): KnownItem {
  return {
    key,
    title,
    // It may well stand in the document still, reworded.
    line: 1,
    permalink: '',
    owners: assignees,
    ownersAsWritten: [],
    unassigned: [],
    due: null,
    dueAsWritten: null,
    dueRefused: null,
    type: null,
    issue: { number, url },
    link: null,
    state,
    withdrawnWhy: '',
    closedAt,
    said: [],
    isAdopted: true,
  }
}
