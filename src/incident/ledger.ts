import { canonicalJson, isRecord, readJson } from '../text/canonical-json.ts'
import { compareText } from '../text/order.ts'
import { cutWhole } from '../text/shorten.ts'
import { authorities } from './actor.ts'
import { isCommand, isKnownCommand } from './commands/check-command.ts'
import { type Fact, factVersion, type UnknownFact } from './fact.ts'
import { severities } from './severity.ts'

/** The facts of an incident: those we understand, and those kept for a later version to understand. */
export interface Ledger {
  readonly facts: readonly Fact[]
  readonly unknown: readonly UnknownFact[]
}

export const emptyLedger: Ledger = { facts: [], unknown: [] }

/** Why a ledger cannot be read, and where. A ledger with damage must not be written. */
export interface LedgerDamage {
  /** Line number in the file, from 1. */
  readonly line: number
  readonly why: 'not-json' | 'not-a-fact' | 'newer-version'
  /** What stands there, shortened. */
  readonly seen: string
}

/** Reads `ledger.jsonl`: one fact a line, any order, blank lines ignored, a repeated id counted once. */
export function readLedger(text: string): { ledger: Ledger } | { damage: LedgerDamage } {
  const facts: Fact[] = []
  const unknown: UnknownFact[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const reading = readLine(line)
    if ('why' in reading)
      return { damage: { line: index + 1, seen: cutWhole(line, 80), ...reading } }
    if ('unknown' in reading) unknown.push(reading)
    else facts.push(reading)
  }
  return { ledger: mergeLedgers(emptyLedger, { facts, unknown }) }
}

/** Prints `ledger.jsonl`: canonical JSON lines in the order of `at`, then `id`; ends in a newline unless empty. */
export function printLedger(ledger: Ledger): string {
  const lines = [
    ...ledger.facts.map((fact) => ({ at: fact.at, id: fact.id, line: canonicalJson(fact) })),
    ...ledger.unknown,
  ]
  return lines
    .sort(byTimeThenId)
    .map(({ line }) => `${line}\n`)
    .join('')
}

/**
 * The union of two ledgers, each id once. What was accepted first stays: `known` wins over `added`; inside one ledger the
 * earlier one wins and of two at one time the smaller line, so that the order of reading never matters.
 */
export function mergeLedgers(known: Ledger, added: Ledger): Ledger {
  const taken = new Set<string>()
  const facts: Fact[] = []
  const unknown: UnknownFact[] = []
  for (const ledger of [known, added]) {
    for (const entry of inOrder(ledger)) {
      if (taken.has(entry.id)) continue
      taken.add(entry.id)
      if ('unknown' in entry) unknown.push(entry)
      else facts.push(entry)
    }
  }
  return { facts, unknown }
}

function inOrder(ledger: Ledger): readonly (Fact | UnknownFact)[] {
  return [...ledger.facts, ...ledger.unknown].sort((a, b) => byTimeThenId(a, b) || byLine(a, b))
}

function byTimeThenId(a: { at: string; id: string }, b: { at: string; id: string }): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id)
}

function byLine(a: Fact | UnknownFact, b: Fact | UnknownFact): number {
  return compareText(lineOf(a), lineOf(b))
}

function lineOf(entry: Fact | UnknownFact): string {
  return 'unknown' in entry ? entry.line : canonicalJson(entry)
}

type LineProblem = Pick<LedgerDamage, 'why'>

function readLine(line: string): Fact | UnknownFact | LineProblem {
  const value = readJson(line)
  if (value === undefined) return { why: 'not-json' }
  if (!isRecord(value) || typeof value['v'] !== 'number') return { why: 'not-a-fact' }
  if (value['v'] > factVersion) return { why: 'newer-version' }
  if (value['v'] !== factVersion) return { why: 'not-a-fact' }
  const { id, at, kind } = value
  if (!isText(id) || !isTime(at) || !isText(kind)) return { why: 'not-a-fact' }
  if (!isKnownKind(kind) || (kind === 'command' && !isKnownCommand(value['command'])))
    return { v: factVersion, id, at, kind, unknown: true, line: line.trim() }
  if (!isActor(value['actor']) || !isWithheld(value['withheld'])) return { why: 'not-a-fact' }
  if (!hasFields(value, fieldsOf[kind])) return { why: 'not-a-fact' }
  // The checks above are the proof of this shape; the table below is held to the type by `satisfies`.
  return value as unknown as Fact
}

type Check = (value: unknown) => boolean

const isSeverityOrNull: Check = (value) => value === null || severities.some((one) => one === value)
const isAuthority: Check = (value) => authorities.some((one) => one === value)
const isTextOrNull: Check = (value) => value === null || isText(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isString: Check = (value) => typeof value === 'string'
const isCloseReason: Check = (value) =>
  value === 'completed' || value === 'not-planned' || value === 'duplicate'

type FieldsOf<One extends Fact> = Readonly<
  Record<Exclude<keyof One, 'v' | 'id' | 'at' | 'actor' | 'kind' | 'withheld'>, Check>
>

/** What each kind of fact carries beside the common fields, and how to recognise it. */
const fieldsOf = {
  opened: { number: (value) => Number.isInteger(value), url: isString },
  title: { text: isString },
  body: { text: isString, cut: isFlag, url: isString },
  severity: {
    label: isString,
    from: isSeverityOrNull,
    to: isSeverityOrNull,
    authority: isAuthority,
  },
  flagged: { set: isFlag, authority: isAuthority },
  assigned: { assignee: isActor },
  unassigned: { assignee: isActor },
  closed: { reason: isCloseReason, closer: isTextOrNull },
  reopened: {},
  lapsed: { since: isTime },
  gone: { how: (value) => value === 'deleted' || value === 'transferred' },
  command: { authority: isAuthority, url: isString, command: isCommand },
  ticked: { item: isString, ticked: isFlag },
  'comment-deleted': { comment: (value) => Number.isInteger(value) },
  'post-mortem': {
    act: (value) => value === 'opened' || value === 'published',
    pull: (value) => value === null || Number.isInteger(value),
    url: isString,
  },
  linked: { name: isString, text: isString, url: isString },
  deployed: { environment: isString, sha: isString, isRollback: isFlag, url: isString },
} satisfies { readonly [One in Fact as One['kind']]: FieldsOf<One> }

function isKnownKind(kind: string): kind is Fact['kind'] {
  return Object.hasOwn(fieldsOf, kind)
}

function hasFields(
  value: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): boolean {
  return Object.entries(checks).every(([name, check]) => check(value[name]))
}

function isActor(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['login']) &&
    isText(value['type']) &&
    (value['id'] === null || Number.isInteger(value['id']))
  )
}

function isWithheld(value: unknown): boolean {
  if (value === undefined) return true
  return isRecord(value) && isText(value['why']) && isTextOrNull(value['by'])
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

const utcTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || !utcTime.test(value)) return false
  const time = new Date(value)
  // A day or hour that does not exist either does not parse or comes back as another one.
  return !Number.isNaN(time.getTime()) && time.toISOString() === value.replace('Z', '.000Z')
}
