import { readClause } from '../fields/clause.ts'
import { isDate } from '../fields/due-phrase.ts'
import { ownerNames } from '../fields/owner-names.ts'
import type { Range } from '../inline-text.ts'
import { looksLikePerson, looksLikeTeam } from '../people.ts'
import {
  isMoreThan,
  join,
  type Reading,
  referencesWithin,
  type Said,
  understand,
} from '../reading.ts'

/** What stands in parentheses or brackets, `(Owner: Alice, Due: Jan 15)`, `(see #12)`, `[Name]` at the end, `(done)`. */
export function readBrackets(reading: Reading): Reading {
  let read = reading
  let seen = 0
  for (const match of reading.rest.matchAll(brackets)) {
    seen += 1
    if (seen > mostBrackets) break
    const from = match.index
    const to = from + match[0].length
    const inner = { from: from + 1, to: to - 1 }
    if (!isMoreThan(read, { from, to })) continue
    const said = readInner(read, inner.from, inner.to) ?? readNamed(read, from, to)
    if (said !== null) read = understand(read, { from, to }, said)
  }
  return read
}

/** A sentence with more has none that tell of it. */
const mostBrackets = 30

const brackets = /[([（【]([^()[\]（）【】\n]{1,300})[)\]）】]/g

/** One clause, or several that all say something of the item. */
function readInner(reading: Reading, from: number, to: number): Said | null {
  const whole = readClause(reading, { from, to }, true)
  const parts = partsOf(reading.rest.slice(from, to))
  if (parts.length < 2) return whole
  return readParts(reading, from, parts) ?? whole
}

/**
 * All parts together; beside who does it a bare date is the due date, and beside a date a bare name is who does it. Null where a
 * part says nothing of the item.
 */
function readParts(reading: Reading, from: number, parts: readonly Range[]): Said | null {
  let said: Said = {}
  const bare: string[] = []
  for (const part of parts) {
    const range = { from: from + part.from, to: from + part.to }
    const one = readClause(reading, range, true)
    if (one === null) bare.push(reading.rest.slice(range.from, range.to).trim())
    else said = join(said, one)
  }
  if (bare.length === 0) return said
  const days = bare.filter(isDate)
  const names = bare.filter((text) => !isDate(text))
  if (days.length !== 1 || names.length > 1 || !names.every(isSomebody)) return null
  const owned = join(said, { owners: names.flatMap(ownerNames) })
  return (owned.owners ?? []).length > 0 ? join(owned, { due: days[0] ?? null }) : null
}

function isSomebody(text: string): boolean {
  return looksLikePerson(text) || looksLikeTeam(text)
}

/** The parts between commas; a part that begins no clause of its own, `2025` or a second name, belongs to the one before. */
function partsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (const separator of text.matchAll(/[,;|，；、·]|\s[–—-]\s|$/g)) {
    const part = text.slice(from, separator.index).trim()
    const previous = parts.at(-1)
    if (part !== '') {
      if (
        previous !== undefined &&
        /^(?:\d{4}|@?[\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+)?)$/u.test(part) &&
        continues(text.slice(previous.from, previous.to), part)
      ) {
        previous.to = separator.index
      } else parts.push({ from, to: separator.index })
    }
    from = separator.index + separator[0].length
  }
  return parts
}

/** Behind `Due: Jan 15` a year, behind `Owner: Alice` a name. */
function continues(before: string, part: string): boolean {
  if (/^\d{4}$/.test(part)) return true
  return /(?:owner|assign|担当|负责|verantwort|respons)/i.test(before) && looksLikePerson(part)
}

/** `[Alice]` or `[AB, CD]` behind everything else; a link says where it leads, not who does it. */
function readNamed(reading: Reading, from: number, to: number): Said | null {
  const { rest, inline, endsWithName } = reading
  const isLast = !/[\p{L}\p{N}]/u.test(rest.slice(to))
  if (
    !isLast ||
    !(endsWithName || /[[【]/.test(rest[from] ?? '')) ||
    referencesWithin(reading, { from, to }).length > 0
  )
    return null
  const isLink = inline.marks.some(
    (mark) => mark.kind === 'link' && mark.from <= from && mark.to >= to,
  )
  const name = rest.slice(from + 1, to - 1)
  return !isLink && (looksLikePerson(name) || asianName.test(name))
    ? { owners: ownerNames(name) }
    : null
}

/** A name in Chinese, Japanese or Korean; it has no capital letters to know it by. */
const asianName = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:さん|様)?$/u
