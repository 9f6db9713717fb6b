import type { Actor, Authority } from '../../../../src/incident/actor.ts'
import type { PendingComment } from '../../../../src/incident/commands/pending.ts'
import { readComment } from '../../../../src/incident/commands/read-comment.ts'
import {
  type Known,
  type TakenComment,
  takeComment,
} from '../../../../src/incident/commands/take-commands.ts'
import { emptyLedger } from '../../../../src/incident/ledger.ts'
import type { IssueComment } from '../../../../src/incident/observation.ts'
import { at, jonas, maria } from '../facts.ts'
import { comment } from '../small-repository.ts'
import { context } from './told.ts'

/** A comment by maria, written at 14:05 unless it says otherwise. */
export function written(
  number: number,
  body: string,
  change: Partial<IssueComment> = {},
): IssueComment {
  return comment({ databaseId: number, body, author: maria, ours: false, ...change })
}

/** What a run knows of names: issue 41, pull requests 57 and 58, one commit, maria and jonas, and no entries. */
export function known(change: Partial<Known> = {}): Known {
  const people = [maria, jonas]
  return {
    authorityOf: () => 'write',
    needed: {},
    personOf: (login) =>
      people.find((person) => person.login.toLowerCase() === login.toLowerCase()) ?? null,
    found: {
      issues: [41],
      pulls: [57, 58],
      commits: new Map([['3f2a9c1', '3f2a9c1'.padEnd(40, '0')]]),
    },
    commentOf: () => null,
    ledger: emptyLedger,
    notYet: null,
    ...change,
  }
}

/** A comment whose commands are read, as it waits for an answer. */
export function pendingOf(
  one: IssueComment,
  state: PendingComment['state'] = 'new',
): PendingComment {
  const author = { login: one.author.login, id: one.author.id }
  const read = { ...context, at: one.createdAt, author }
  const isForgotten = state === 'known' && one.editedAt !== null
  const orders = isForgotten ? [] : readComment(one.body, read)
  return { comment: one, orders, state, context: read }
}

/** What becomes of comment 9 with this text by maria, or by somebody else. */
export function taken(
  body: string,
  differs: Partial<Known> = {},
  author: Actor = maria,
): TakenComment {
  const one = written(9, body, { author, createdAt: at('14:05') })
  return takeComment(pendingOf(one), known(differs))
}

/** The same where its author has this authority. */
export function takenWith(authority: Authority, body: string): TakenComment {
  return taken(body, { authorityOf: () => authority })
}
