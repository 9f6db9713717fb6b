import { readMarker } from '../../text/marker.ts'
import { compareText } from '../../text/order.ts'
import type { Authority } from '../actor.ts'
import type { Ledger } from '../ledger.ts'
import type { IssueComment, IssueSnapshot } from '../observation.ts'
import type { Work } from '../work.ts'
import { specOf, type Verb } from './command-table.ts'
import { mayHaveOrders, type Order, readComment } from './read-comment.ts'
import type { CommandContext } from './reading.ts'

/** What each command needs by the settings; those left out need what the table says. */
export type CommandAuthority = Readonly<Partial<Record<Verb, Authority>>>

/** A comment with commands that has no answer of ours yet. */
export interface PendingComment {
  readonly comment: IssueComment
  /** Its commands; empty for one whose commands do not count. */
  readonly orders: readonly Order[]
  /** `edited`: it had been edited before it was read first. `known`: its commands are on record, only our answer is missing. */
  readonly state: 'new' | 'edited' | 'known'
  /** The comment as its commands are read. */
  readonly context: CommandContext
}

/** What tells which comments wait for an answer. */
export interface Inbox {
  /** With the facts of the issue's own events, whatever anybody may do. */
  readonly ledger: Ledger
  readonly work: Work
  readonly zone: string
  readonly repositoryUrl: string
}

/**
 * The comments of an issue that wait for an answer, oldest first: with commands, by somebody else, written since it is an
 * incident, and without a reaction of ours. Our own reaction marks what was seen.
 */
export function pendingComments(issue: IssueSnapshot, inbox: Inbox): readonly PendingComment[] {
  const since = incidentSince(inbox.ledger)
  if (since === null) return []
  return issue.comments.list
    .filter((comment) => mayHaveOrders(comment.body) || isKnown(comment, inbox.ledger))
    .filter((comment) => !isOurs(comment, inbox.work) && comment.reactions.length === 0)
    .filter((comment) => comment.createdAt >= since)
    .map((comment) => pendingOf(comment, issue, inbox))
    .filter(({ orders, state }) => orders.length > 0 || state === 'known')
}

function pendingOf(comment: IssueComment, issue: IssueSnapshot, inbox: Inbox): PendingComment {
  const { login, id } = comment.author
  const context = {
    at: comment.createdAt,
    zone: inbox.zone,
    author: { login, id },
    issue: issue.number,
    repositoryUrl: inbox.repositoryUrl,
  }
  const isEdited = comment.editedAt !== null
  const known = isKnown(comment, inbox.ledger)
  const orders = known && isEdited ? [] : readComment(comment.body, context)
  return { comment, orders, state: known ? 'known' : isEdited ? 'edited' : 'new', context }
}

/** Whether commands of a comment are on record. */
function isKnown({ databaseId }: IssueComment, ledger: Ledger): boolean {
  return ledger.facts.some(
    (fact) => fact.kind === 'command' && fact.id.startsWith(`comment:${databaseId}:`),
  )
}

/**
 * Whether we wrote a comment. Other workflows write under the login of the default token too, and are not followed; under a
 * person's token only what carries our marker is ours, as the rest is that person's.
 */
export function isOurs({ ours, author, body }: IssueComment, work: Work): boolean {
  if (!ours && !work.identities.includes(author.login)) return false
  return author.type !== 'user' || readMarker(body) !== null
}

/** Since when it is an incident to anybody: what was written before was said to nobody. Null while it is none. */
function incidentSince({ facts }: Ledger): string | null {
  const declaring = facts.filter(({ kind }) => kind === 'severity' || kind === 'flagged')
  return declaring.map(({ at }) => at).toSorted(compareText)[0] ?? null
}

/** What somebody needs to be allowed to give a command. */
export function neededFor(verb: Verb, settings: CommandAuthority): Authority {
  return settings[verb] ?? specOf(verb).authority
}
