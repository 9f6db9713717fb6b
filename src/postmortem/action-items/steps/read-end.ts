import { readClause } from '../fields/clause.ts'
import { isDate } from '../fields/due-phrase.ts'
import { handlesOf, ownerNames } from '../fields/owner-names.ts'
import { signOfState, stateSaidAlone } from '../fields/state-of.ts'
import { looksLikePerson, looksLikeTeam } from '../people.ts'
import { type Reading, type Said, understand } from '../reading.ts'

/** Clauses behind the sentence, from the last one on: `…, assigned to Sarah, due August 21`, `… — @alice`, `… #12`, `… WONTDO`. */
export function readEnd(reading: Reading): Reading {
  let read = reading
  for (let round = 0; round < mostClauses; round += 1) {
    const next =
      readDateBesideOwner(read) ??
      readLastClause(read) ??
      readLastHandles(read) ??
      readLastIssue(read) ??
      readLastWord(read)
    if (next === null) return read
    read = next
  }
  return read
}

const mostClauses = 8

/** Longer clauses are sentences. */
const longestClause = 160
const longestWord = 30

function readLastClause(reading: Reading): Reading | null {
  const end = endOf(reading.rest)
  const searched = Math.max(0, end - longestClause)
  const text = reading.rest.slice(searched, end)
  for (const separator of [...text.matchAll(separators)].toReversed()) {
    const from = searched + separator.index + separator[0].length
    if (/^[^(（]*[)）]/.test(reading.rest.slice(from, end))) continue
    const said = readClause(reading, { from, to: end }, false)
    if (said !== null) return understandEnd(reading, searched + separator.index, said)
  }
  return null
}

const separators =
  /[,;，；、。|]\s*|[.!?]["”)]?\s+|[\s\0]+[-–—·→]+>?[\s\0]+|[\n\u2028]\s*|[\s\0]+(?=(?:assigned to|owned by|due|by|bis|avant le|antes de|até|entro|eta|deadline|tracked in|see|via|📅|not doing|asap)(?:[\s:]|$))/giu

/** `… — @alice — 2026-08-21`, `… - Alice, Jan 15`: a bare date is the due date beside who does it. */
function readDateBesideOwner(reading: Reading): Reading | null {
  const end = endOf(reading.rest)
  const searched = Math.max(0, end - longestClause)
  const found =
    /(?:[\s\0]+[–—-][\s\0]+|[,;|·][\s\0]*)((?:(?!\s[–—-]\s)[^,;|·\0\n\u2028]){2,24}(?:,\s*\d{4})?)$/u.exec(
      reading.rest.slice(searched, end),
    )
  const due = found?.[1] ?? ''
  if (found === null || !isDate(due)) return null
  const dated = understandEnd(reading, searched + found.index, { due })
  if (dated === null || hasOwner(reading)) return dated
  const owned = readLastClause(dated) ?? readLastHandles(dated) ?? readLastName(dated)
  return owned !== null && hasOwner(owned) ? owned : null
}

function hasOwner({ said }: Reading): boolean {
  return (said.owners ?? []).length > 0
}

/** `… - Alice`, which is a name where a date follows. */
function readLastName(reading: Reading): Reading | null {
  const end = endOf(reading.rest)
  const searched = Math.max(0, end - longestClause)
  const found = /[\s\0]+[–—-][\s\0]+([^–—\n\u2028\0]{2,40})$/u.exec(
    reading.rest.slice(searched, end),
  )
  const name = found?.[1] ?? ''
  if (found === null || !(looksLikePerson(name) || looksLikeTeam(name))) return null
  return understandEnd(reading, searched + found.index, { owners: ownerNames(name) })
}

/** `… @alice @bob`, with no mark in front. */
function readLastHandles(reading: Reading): Reading | null {
  const end = endOf(reading.rest)
  const searched = Math.max(0, end - longestClause)
  const found = /[\s\0(]((?:[`(]?@[\w./-]+[`)]?[\s,/&]*(?:and\s+)?)+)$/.exec(
    reading.rest.slice(searched, end),
  )
  if (found === null) return null
  const owners = handlesOf(found[1] ?? '')
  return owners.length === 0 ? null : understandEnd(reading, searched + found.index, { owners })
}

/** `… #12`, `… https://…/issues/12`. */
function readLastIssue(reading: Reading): Reading | null {
  const end = endOf(reading.rest)
  const last = reading.references.findLast(
    ({ from, to, isName }) => isName && reading.rest[from] !== '\0' && to >= end,
  )
  if (last === undefined) return null
  const state = stateSaidAlone(reading.rest.slice(last.from, last.to))
  return understandEnd(reading, last.from, {
    issue: last.issue,
    ...(state === null || state === 'open' ? {} : { state }),
  })
}

/** `… WONTDO`, `… ✅`, `… :white_check_mark:`. */
function readLastWord(reading: Reading): Reading | null {
  const end = endOf(reading.rest)
  const searched = Math.max(0, end - longestWord)
  const found =
    /[\s\0](\p{Lu}[\p{Lu}' ]{2,}|[✅✔☑]\uFE0F?|:\w+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{2,8})$/u.exec(
      reading.rest.slice(searched, end),
    )
  const word = found?.[1] ?? ''
  const state = stateSaidAlone(word) ?? signOfState(`${word}:`)?.state ?? null
  if (found === null || state === null) return null
  return understandEnd(reading, searched + found.index, state === 'open' ? {} : { state })
}

/** Understands all from an offset on, unless nothing else would be left. */
function understandEnd(reading: Reading, from: number, said: Said): Reading | null {
  if (!/[\p{L}\p{N}]/u.test(reading.rest.slice(0, from))) return null
  return understand(reading, { from, to: reading.rest.length }, said)
}

/** Where what is left ends, without the marks behind it. */
function endOf(rest: string): number {
  let end = rest.length
  while (end > 0 && /[\s\0.,;:：。、)\]]/.test(rest.charAt(end - 1))) end -= 1
  return end
}
