import type { Range } from '../inline-text.ts'
import { looksLikePerson } from '../people.ts'
import { plainWords } from '../plain-words.ts'
import { type Reading, referencesWithin, type Said } from '../reading.ts'
import { isNothing } from '../words/is-placeholder.ts'
import { stateWords } from '../words/state-words.ts'
import { endsWithDate, looksLikeDate } from './due-phrase.ts'
import { findLabels, saidByLabel } from './labels.ts'
import { handlesOf, ownerNames } from './owner-names.ts'
import { stateSaidAlone } from './state-of.ts'

/**
 * What a clause says of an item where it says nothing else, `assigned to Sarah`, `due August 21`, `@alice`, `done`, `see #12`; null
 * for a clause that belongs to the sentence.
 */
export function readClause(
  reading: Reading,
  { from, to }: Range,
  isBracketed: boolean,
): Said | null {
  const text = reading.rest.slice(from, to).replaceAll('\0', ' ').trim()
  const clause: Clause = { text, from, to, reading, isBracketed }
  if (clause.text === '') return null
  for (const reader of readers) {
    const said = reader(clause)
    if (said !== null) return said
  }
  return null
}

interface Clause {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly reading: Reading
  /** Whether brackets set it off, so that it is none of the words of the sentence. */
  readonly isBracketed: boolean
}

const readers: readonly ((clause: Clause) => Said | null)[] = [
  readLabel,
  readHandles,
  readAssignment,
  readDue,
  readWithdrawn,
  readState,
  readPriority,
  readReference,
  readName,
]

function readLabel({ text, from, to, reading }: Clause): Said | null {
  const [label] = findLabels(text)
  if (label === undefined || label.from > 0) return null
  return saidByLabel(label, text.slice(label.valueFrom), referencesWithin(reading, { from, to }))
}

/** `@alice`, `cc @alice, @bob`, `@alice and @bob`. */
function readHandles({ text }: Clause): Said | null {
  const handles = handlesOf(text)
  if (!/^(?:cc:?\s+|by\s+|for\s+|with\s+)?[`[(]?@/i.test(text)) return null
  const others = text.replace(/@[\w./-]+/g, ' ').replace(/\b(?:cc|by|for|with|and|or)\b/gi, ' ')
  return /[\p{L}\p{N}]/u.test(others) ? null : { owners: handles }
}

/** `assigned to Sarah`, `owned by the platform team`. */
function readAssignment({ text }: Clause): Said | null {
  const name =
    /^(?:assigned\s+to|assignee|owned\s+by|owner|dri|taken\s+by|assigné[e]?\s+à|asignad[oa]\s+a|atribuíd[oa]\s+a|zugewiesen\s+an|assegnat[oa]\s+a|toegewezen\s+aan)[\s:：=-]+(.+)$/iu.exec(
      text,
    )?.[1]
  if (name === undefined) return null
  const owners = ownerNames(name)
  return owners.length > 0 || isNothing(name) ? { owners } : null
}

/** `due August 21`, `by Jan 15`, `ETA Q3`, `📅 2026-08-21`. */
function readDue({ text }: Clause): Said | null {
  const due =
    /^(?:(?:(?:due|target(?:ed)?|eta|deadline|expected|planned|scheduled)(?:\s+(?:date|by|on|for|before))?|by|before|until|bis(?:\s+zum)?|fällig(?:\s+am)?|avant\s+le|d'ici(?:\s+le)?|antes\s+del?|para\s+el|até|entro(?:\s+il)?|vóór|до|do)[\s:：]+|📅\s*|⏰\s*)(.+)$/iu.exec(
      text,
    )?.[1]
  return due !== undefined && looksLikeDate(due) ? { due } : null
}

/** `not doing: too expensive`, `WONTDO`. */
function readWithdrawn({ text }: Clause): Said | null {
  const words = plainWords(text)
  const word = stateWords.withdrawn.find(
    (one) => words === one || (words.startsWith(`${one} `) && /[:：–—-]/.test(text)),
  )
  if (word === undefined) return null
  const why = /[:：]\s*(.+)$|\s[–—-]\s+(.+)$/.exec(text)
  return { state: 'withdrawn', withdrawnWhy: (why?.[1] ?? why?.[2] ?? '').trim() }
}

/** `done`, `in progress`, `completed 2025-12-02`, `note added to onboarding 11/9/23`. */
function readState({ text, from, to, reading }: Clause): Said | null {
  const state = stateSaidAlone(text) ?? (tellsWhenDone(text) ? 'done' : null)
  if (state === null) return null
  const [reference] = referencesWithin(reading, { from, to })
  return reference === undefined ? { state } : { state, issue: reference.issue }
}

function tellsWhenDone(text: string): boolean {
  const words =
    /\b(?:added|done|completed?|fixed|deployed|merged|shipped|released|rolled out|resolved|closed|implemented|created|updated|finished|sent|removed|enabled|disabled)\b/i
  return endsWithDate(text) && words.test(text)
}

/** `P1`, `priority: high`, `ASAP`. */
function readPriority({ text }: Clause): Said | null {
  if (
    /^(?:asap|as soon as possible|urgent|immediately|so bald wie möglich|dès que possible|lo antes posible|至急|尽快)$/i.test(
      text,
    )
  ) {
    return { isUrgent: true }
  }
  if (/^(?:priority|prio|sev)?[\s:-]*p?[0-5]$/i.test(text)) return /p/i.test(text) ? {} : null
  return /^(?:(?:high|medium|low|critical|top|highest|lowest)[\s-]+prio(?:rity)?|effort\s*[:=].*)$/i.test(
    text,
  )
    ? {}
    : null
}

/** `see #12`, `tracked in [the issue](…)`, `currently blocking on #12`. */
function readReference({ text, from, to, reading, isBracketed }: Clause): Said | null {
  const references = referencesWithin(reading, { from, to })
  const [first] = references
  if (first === undefined) return null
  const length = references.reduce((sum, one) => sum + (one.isName ? one.to - one.from : 0), 0)
  const others = plainWords(reading.rest.slice(from, first.from).replaceAll('\0', ' '))
  const behind = plainWords(reading.rest.slice(references.at(-1)?.to ?? to, to))
  const isShort = others.split(' ').length <= 4 && behind.split(' ').length <= 2
  if (length === 0 || text.length - length > 60 || !isShort) return null
  return isBracketed || fillers.test(`${others} ${behind}`.trim()) ? { issue: first.issue } : null
}

const fillers =
  /^(?:(?:see|also|tracked|tracking|issue|issues|ticket|pr|prs|in|by|via|at|per|done|fixed|blocked|blocking|on|with|jira|github|gitlab|bug|link|siehe|voir|ver|vedi|参照|详见|见|チケット)\s?)*$/

/** A name behind a dash, where the list has it so. */
function readName({ text, reading, isBracketed }: Clause): Said | null {
  if (isBracketed || !reading.endsWithName || !looksLikePerson(text)) return null
  return { owners: ownerNames(text) }
}
