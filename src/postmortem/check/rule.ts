import type { CheckOptions, RuleLevel } from './check-result.ts'
import type { OpenedPostmortem } from './opened-postmortem.ts'

/** One thing a post-mortem is checked for. */
export interface Rule {
  readonly level: RuleLevel
  /** `fact` can fail a check; `opinion` is a hint, and a warning where it is strict. */
  readonly kind: 'fact' | 'opinion'
  /** Whether it holds documents to our template: to others it is a warning at most. */
  readonly ofOurTemplate: boolean
  /** What it looks for, for people who set its level. */
  readonly looksFor: string
  readonly check: (document: OpenedPostmortem, options: CheckOptions) => readonly Seen[]
}

/** What a rule saw. */
export interface Seen {
  /** From 1. */
  readonly line: number
  readonly message: string
  /** Whether it is a warning even where the rule is strict. */
  readonly isMild?: true
}

/** A text of a document as a message quotes it: on one line, and not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const shown = line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line
  return `"${shown}"`
}

const longestQuote = 60
