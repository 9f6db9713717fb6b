import { inlineText } from '../../text/escape.ts'
import type { Command } from './command.ts'

/** What the words of a command depend on beside themselves. */
export interface CommandContext {
  /** When the comment was written; RFC 3339. */
  readonly at: string
  /** IANA zone of times without one. */
  readonly zone: string
  /** Who wrote it. */
  readonly author: { readonly login: string; readonly id: number | null }
  /** Number of the incident's issue. */
  readonly issue: number
  /** The repository's page, without a slash at the end. */
  readonly repositoryUrl: string
}

/** What a command turned out to say; `wrong` is a whole sentence: what was seen, and what is allowed. */
export type Reading =
  | { readonly command: Command }
  | { readonly help: true }
  | { readonly wrong: string }

/** Reads what stands behind the name of a command, trimmed; it may have several lines. */
export type ReadWords = (words: string, context: CommandContext) => Reading

/** A reading of a command that is whole. */
export function said(command: Command): Reading {
  return { command }
}

/** A reading of words that are none of this command. */
export function wrong(sentence: string): Reading {
  return { wrong: sentence }
}

/** Words as a refusal quotes them: on one line, short, and harmless in Markdown. */
export function quoted(words: string): string {
  return `“${inlineText(words, 40)}”`
}

/** What a table says of a word; undefined for one it does not have, `constructor` among them. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** The first word and what comes behind it. */
export function firstWord(words: string): readonly [string, string] {
  const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words) ?? []
  return [first, rest]
}
