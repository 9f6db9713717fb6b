import type { ActionItem } from '../action-items/action-item.ts'
import type { FiledItem, ItemState } from './filed-item.ts'
import type { FilingQuestion, FoundIssue } from './filing-question.ts'
import { issueTitle } from './issue-title.ts'
import { type ItemDue, itemDue } from './item-due.ts'
import type { KnownItem } from './known-items.ts'
import { type LinkedIssue, linkedIssue } from './linked-issue.ts'
import type { MatchedItem } from './match-items.ts'
import { type Owners, resolveOwners } from './owners.ts'

/** An item of the document with what is known of it and what is to be recorded. */
export interface NextItem {
  readonly matched: MatchedItem
  /** Its issue as it is now, one we wrote; null for none, and where it was not found. */
  readonly issue: FoundIssue | null
  readonly due: ItemDue
  readonly owners: Owners
  /** What the document says of it. */
  readonly state: ActionItem['state']
  /** Logins to be assigned: all where it is to be filed, else those that the document names since. */
  readonly assign: readonly string[]
  readonly filed: FiledItem
}

/** What is to be recorded of an item. People's acts on its issue win: who is assigned there, and whether it is closed. */
export function nextItem(
  matched: MatchedItem,
  found: FoundIssue | null,
  question: FilingQuestion,
): NextItem {
  const { item, key, before } = matched
  const { document, settings, repositoryUrl } = question
  const { incidentDate } = document
  const { dateOrder: order, sprint } = settings
  const due = itemDue(item, { incidentDate, order, sprint })
  const link = linkOf(matched, repositoryUrl)
  const issue = link === null ? found : null
  const state = stateOf(matched, due, issue)
  const isOurs = link === null && (state === 'open' || issue !== null)
  const owners = isOurs ? resolveOwners(item.owners, rulesFor(question, before)) : noOwners
  const assign = newAssignees(owners, before, issue)
  return {
    matched,
    issue,
    due,
    owners,
    state: due.isDone && item.state === 'open' ? 'done' : item.state,
    assign,
    filed: {
      key,
      title: issueTitle(item.title),
      line: item.line,
      permalink: before?.permalink || document.permalinkAt(item.line),
      owners: unique([...(issue?.assignees ?? before?.owners ?? []), ...assign]),
      ownersAsWritten: item.owners,
      unassigned: owners.unassigned.map(({ written }) => written),
      due: due.date,
      dueAsWritten: item.due,
      dueRefused: due.refused,
      type: item.type,
      issue: issueOf(link, before),
      link: link?.written ?? null,
      state,
      withdrawnWhy: item.state === 'withdrawn' ? item.withdrawnWhy : '',
      closedAt: issue === null ? (before?.closedAt ?? null) : issue.closedAt,
      said: before?.said ?? [],
    },
  }
}

const noOwners: Owners = { assigned: [], unassigned: [] }

/** The issue that the document names instead of ours; once it has named one, nothing is filed even if the name goes. */
function linkOf({ item, before }: MatchedItem, repositoryUrl: string): LinkedIssue | null {
  const link =
    linkedIssue(item.issue, repositoryUrl) ?? linkedIssue(before?.link ?? null, repositoryUrl)
  const isOurs =
    before?.link === null && link?.number != null && link.number === before.issue?.number
  return isOurs ? null : link
}

function issueOf(link: LinkedIssue | null, before: KnownItem | null): FiledItem['issue'] {
  if (link === null) return before?.issue ?? null
  const { number, url } = link
  return number === null || url === null ? null : { number, url }
}

function stateOf({ item, before }: MatchedItem, due: ItemDue, issue: FoundIssue | null): ItemState {
  if (item.state === 'withdrawn') return 'withdrawn'
  if (issue !== null && issue.state !== 'open') return issue.state
  const wasClosed = issue === null && before !== null && before.closedAt !== null
  if (wasClosed && before.state !== 'withdrawn') return before.state
  return item.state === 'done' || due.isDone ? 'done' : 'open'
}

/** Whoever was assigned before may be so again, where it cannot be asked. */
function rulesFor(
  { settings, canBeAssigned }: FilingQuestion,
  before: KnownItem | null,
): Parameters<typeof resolveOwners>[1] {
  const known = new Set(before?.owners.map((login) => login.toLowerCase()))
  return {
    people: settings.people,
    canBeAssigned: (login) => canBeAssigned(login) ?? (known.has(login.toLowerCase()) || null),
  }
}

/** Whoever was assigned once is not assigned again: somebody may have taken it over. */
function newAssignees(
  { assigned }: Owners,
  before: KnownItem | null,
  issue: FoundIssue | null,
): readonly string[] {
  const isFiled = before !== null && before.issue !== null
  const wasAssigned = (written: string) =>
    before?.ownersAsWritten.includes(written) === true && !before.unassigned.includes(written)
  const isThere = (login: string) =>
    issue?.assignees.some((one) => one.toLowerCase() === login.toLowerCase()) === true
  if (before?.isAdopted === true || (isFiled && issue === null)) return []
  return assigned
    .filter(({ login, written }) => !isFiled || !(wasAssigned(written) || isThere(login)))
    .map(({ login }) => login)
}

function unique(logins: readonly string[]): readonly string[] {
  const lower = logins.map((login) => login.toLowerCase())
  return logins.filter((_login, index) => lower.indexOf(lower[index] ?? '') === index)
}
