import { cutWhole } from '../../text/shorten.ts'
import { type Actor, type Authority, authorities } from '../actor.ts'
import { entryName } from '../entry-name.ts'
import { type CommandFact, factVersion, maximumFactText } from '../fact.ts'
import type { Ledger } from '../ledger.ts'
import type { IssueComment } from '../observation.ts'
import type { Person } from '../role.ts'
import type { FoundNames } from '../sync-plan.ts'
import { isMeant } from '../withhold.ts'
import type { Command } from './command.ts'
import { type Verb, verbs } from './command-table.ts'
import { type CommandAuthority, neededFor, type PendingComment } from './pending.ts'
import type { Order } from './read-comment.ts'

/** What is known of whoever and whatever commands name. */
export interface Known {
  readonly authorityOf: (actor: Actor) => Authority
  readonly needed: CommandAuthority
  /** Somebody who can be assigned here, by login in any case; null for anybody else. */
  readonly personOf: (login: string) => Person | null
  /** What commands name, as far as it is there. */
  readonly found: FoundNames
  /** A comment of the issue by its number; null when it is not there. */
  readonly commentOf: (number: number) => IssueComment | null
  /** The facts that entries are named by. */
  readonly ledger: Ledger
  /** Why the incident must not be resolved yet, as a whole sentence; null when it may. */
  readonly notYet: string | null
}

/** What becomes of a comment: what is accepted of it, and what is to be answered. */
export interface TakenComment {
  readonly comment: IssueComment
  readonly facts: readonly CommandFact[]
  readonly refusals: readonly Refusal[]
  /** Whether its author asked for help, and what of it to tell. */
  readonly help: readonly Verb[] | null
  /** Whether its author may be told why: a stranger is not. */
  readonly isHeard: boolean
}

/** A command that was not accepted: as it was typed, and why, in a whole sentence. */
export interface Refusal {
  readonly typed: string
  readonly why: string
}

/** What becomes of a comment that waits for an answer. */
export function takeComment(pending: PendingComment, known: Known): TakenComment {
  const { comment, orders, state } = pending
  const authority = known.authorityOf(comment.author)
  const isHeard = isAtLeast(authority, 'triage')
  const nothing = { comment, facts: [], refusals: [], help: null, isHeard }
  if (state === 'edited') return { ...nothing, refusals: [wasEdited(orders)] }
  const recorded = recordedOf(comment, known.ledger)
  if (orders.length === 0) return { ...nothing, facts: recorded }
  const facts: CommandFact[] = []
  const refusals: Refusal[] = []
  let help: readonly Verb[] | null = null
  for (const order of orders) {
    const fact = recorded.find(({ id }) => id === factIdFor(order, comment))
    if (fact !== undefined) {
      facts.push(fact)
      continue
    }
    const taken = takeOrder(order, comment, { ...known, authority })
    if ('why' in taken) refusals.push({ typed: order.typed, why: taken.why })
    else if ('help' in taken) help = taken.help
    else facts.push(factOf(taken.command, { order, comment, authority }))
  }
  return { ...nothing, facts, refusals, help }
}

/** The commands of a comment that are on record: what may be different by now takes nothing from them. */
function recordedOf(comment: IssueComment, { facts }: Ledger): readonly CommandFact[] {
  const start = `comment:${comment.databaseId}:`
  return facts.filter(
    (fact): fact is CommandFact => fact.kind === 'command' && fact.id.startsWith(start),
  )
}

function factIdFor({ ordinal }: Order, { databaseId }: IssueComment): string {
  return `comment:${databaseId}:${ordinal}`
}

function wasEdited(orders: readonly Order[]): Refusal {
  const [first] = orders
  const why =
    'The comment was edited before it was read, so its commands do not count. Write them in a new one.'
  return { typed: first?.typed ?? '', why }
}

/** Whether `authority` is `needed` or more. */
export function isAtLeast(authority: Authority, needed: Authority): boolean {
  return authorities.indexOf(authority) >= authorities.indexOf(needed)
}

type Taken =
  | { readonly command: Command }
  | { readonly help: readonly Verb[] }
  | { readonly why: string }

type KnownOfAuthor = Known & { readonly authority: Authority }

function takeOrder({ verb, reading }: Order, comment: IssueComment, known: KnownOfAuthor): Taken {
  const { authority } = known
  if (verb !== null) {
    const needed = neededFor(verb, known.needed)
    if (!isAtLeast(authority, needed)) {
      return { why: `It needs the permission \`${needed}\` here; you have \`${authority}\`.` }
    }
  }
  if ('wrong' in reading) return { why: reading.wrong }
  if ('help' in reading) return { help: usableVerbs(known) }
  return settle(reading.command, comment, known)
}

/** The commands somebody may use. */
function usableVerbs({ authority, needed }: KnownOfAuthor): readonly Verb[] {
  return verbs.filter((verb) => isAtLeast(authority, neededFor(verb, needed)))
}

/** A command with what it names found out; or why that is not there. */
function settle(command: Command, comment: IssueComment, known: KnownOfAuthor): Taken {
  switch (command.name) {
    case 'role':
      return command.person === null
        ? { command }
        : settlePerson(command, command.person, comment, known)
    case 'duplicate':
      if (known.found.issues.includes(command.of)) return { command }
      return { why: `There is no issue ${command.of} here.` }
    case 'fix':
      if (known.found.pulls.includes(command.pull)) return { command }
      return { why: `There is no pull request ${command.pull} here.` }
    case 'cause':
      return settleCause(command, known.found)
    case 'resolve':
      return known.notYet === null ? { command } : { why: known.notYet }
    case 'note':
      return settleNote(command, known)
    case 'strike': {
      const entry = factIdOf(command.entry, known.ledger)
      return entry === null ? noEntry(command.entry) : { command: { ...command, entry } }
    }
    case 'redact': {
      const target = factIdOf(command.target, known.ledger)
      return target === null ? noEntry(command.target) : { command: { ...command, target } }
    }
    default:
      return { command }
  }
}

function settlePerson(
  command: Extract<Command, { readonly name: 'role' }>,
  person: Person,
  { author }: IssueComment,
  known: Known,
): Taken {
  if (person.login.toLowerCase() === author.login.toLowerCase()) {
    return { command: { ...command, person: { login: author.login, id: author.id } } }
  }
  const found = known.personOf(person.login)
  if (found !== null)
    return { command: { ...command, person: { login: found.login, id: found.id } } }
  return {
    why: `“${person.login}” cannot be assigned here; name somebody with access to the repository.`,
  }
}

/** A change that is here; a commit by its whole id. */
function settleCause(
  command: Extract<Command, { readonly name: 'cause' }>,
  { pulls, commits }: FoundNames,
): Taken {
  const { cause } = command
  if (cause.kind === 'pull' && !pulls.includes(cause.number)) {
    return { why: `There is no pull request ${cause.number} here.` }
  }
  if (cause.kind !== 'commit') return { command }
  const sha = commits.get(cause.sha)
  if (sha === undefined) return { why: `There is no commit ${cause.sha} here.` }
  return { command: { ...command, cause: { ...cause, sha } } }
}

/** A quoted comment is noted with its own words, author and time. */
function settleNote(command: Extract<Command, { readonly name: 'note' }>, known: Known): Taken {
  const { quotes } = command
  if (quotes === null) return { command }
  const quoted = known.commentOf(quotes.id)
  if (quoted === null) return { why: 'That comment is not on this issue.' }
  const { author, body, createdAt, url } = quoted
  const text = cutWhole(body.trim(), maximumFactText)
  return {
    command: { ...command, text, at: createdAt, quotes: { ...quotes, login: author.login, url } },
  }
}

/** The fact, or the comment, that a name of an entry means; null for none, and for one that means two. */
function factIdOf(named: string, { facts }: Ledger): string | null {
  if (named.includes(':')) return facts.some((fact) => isMeant(fact, named)) ? named : null
  const [found, ...more] = facts.filter(({ id }) => entryName(id) === named)
  return found === undefined || more.length > 0 ? null : found.id
}

function noEntry(named: string): Taken {
  const what = named.includes(':') ? 'That' : `“${named}”`
  return {
    why: `${what} is on no record of this incident; the record shows the name of each entry.`,
  }
}

function factOf(
  command: Command,
  from: { readonly order: Order; readonly comment: IssueComment; readonly authority: Authority },
): CommandFact {
  const { order, comment, authority } = from
  return {
    v: factVersion,
    id: factIdFor(order, comment),
    at: comment.createdAt,
    actor: comment.author,
    kind: 'command',
    authority,
    url: comment.url,
    command: bounded(command),
  }
}

function bounded(command: Command): Command {
  const cut = (text: string) => cutWhole(text, maximumFactText)
  if (command.name === 'update') {
    const { text, impact, doing, needs } = command
    return {
      ...command,
      text: cut(text),
      impact: cut(impact),
      doing: cut(doing),
      needs: cut(needs),
    }
  }
  return 'text' in command ? { ...command, text: cut(command.text) } : command
}
