import type { Command } from './commands/command.ts'
import type { CommandFact, CommentDeletedFact, Fact, Withheld } from './fact.ts'
import { isOurForm, withoutFreeText } from './form.ts'
import type { Ledger } from './ledger.ts'

/** The free text of a command; empty for one without. */
export function textOf(command: Command): string {
  return 'text' in command ? command.text : ''
}

/** What stands in the place of a text that is not kept. */
export function tellWithheld({ why, by }: Withheld): string {
  switch (why) {
    case 'redacted':
      return `(redacted by ${by ?? 'somebody'})`
    case 'deleted':
      return `(deleted by ${by ?? 'somebody'})`
    case 'setting':
      return '(not kept here)'
    case 'secret':
      return '(withheld, as GitHub took it for a secret)'
  }
}

/**
 * A fact without its text. Id, time, actor and what it did stay; of a description made with our form the answers stay that are
 * no free text, since they say what the incident is.
 */
export function withhold(fact: Fact, withheld: Withheld): Fact {
  switch (fact.kind) {
    case 'title':
    case 'linked':
      return { ...fact, text: '', withheld }
    case 'body':
      return { ...fact, text: isOurForm(fact.text) ? withoutFreeText(fact.text) : '', withheld }
    case 'command':
      return { ...fact, command: withoutTexts(fact.command), withheld }
    default:
      return fact
  }
}

function withoutTexts(command: Command): Command {
  if (command.name === 'update') return { ...command, text: '', impact: '', doing: '', needs: '' }
  return 'text' in command ? { ...command, text: '' } : command
}

/** Whether a fact has a text that could be withheld. */
export function hasText(fact: Fact): boolean {
  if (fact.withheld !== undefined) return false
  if (fact.kind === 'command') return 'text' in fact.command
  return fact.kind === 'title' || fact.kind === 'body' || fact.kind === 'linked'
}

/** The ledger as its own facts want it: what was redacted, and unless `keepDeleted` what was deleted, has no text any more. */
export function withholdTakenBack(ledger: Ledger, keepDeleted: boolean): Ledger {
  const takenBack = ledger.facts.flatMap((fact) => takesBack(fact, keepDeleted) ?? [])
  if (takenBack.length === 0) return ledger
  const facts = ledger.facts.map((fact) => {
    const by = hasText(fact) ? takenBack.find(({ target }) => isMeant(fact, target)) : undefined
    return by === undefined ? fact : withhold(fact, by.withheld)
  })
  return { ...ledger, facts }
}

interface TakenBack {
  readonly target: string
  readonly withheld: Withheld
}

function takesBack(fact: Fact, keepDeleted: boolean): TakenBack | null {
  if (isRedaction(fact)) {
    return { target: fact.command.target, withheld: { why: 'redacted', by: fact.actor.login } }
  }
  if (fact.kind !== 'comment-deleted' || keepDeleted) return null
  return { target: commentTarget(fact), withheld: { why: 'deleted', by: fact.actor.login } }
}

function commentTarget({ comment }: CommentDeletedFact): string {
  return `comment:${comment}`
}

type Redaction = CommandFact & { readonly command: Extract<Command, { readonly name: 'redact' }> }

/** Whether a fact is the command to withhold something. */
export function isRedaction(fact: Fact): fact is Redaction {
  return fact.kind === 'command' && fact.command.name === 'redact'
}

/** Whether `target` means a fact: by its id, as one of a comment, or as one that quotes that comment. */
export function isMeant(fact: Fact, target: string): boolean {
  if (fact.id === target || fact.id.startsWith(`${target}:`)) return true
  if (fact.kind !== 'command' || fact.command.name !== 'note') return false
  const { quotes } = fact.command
  return quotes !== null && target === `comment:${quotes.id}`
}
