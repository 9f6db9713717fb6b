import { handlesOf, ownerNames } from '../fields/owner-names.ts'
import type { Mark } from '../inline-text.ts'
import { beginsWithVerb, looksLikeInitials, looksLikePerson, looksLikeTeam } from '../people.ts'
import { type Reading, understand } from '../reading.ts'

/**
 * Who stands in front of an item: `@alice: …`, `**AB** …`, `**Alice**: Add …`, which is no part of the title; `Alice to write …`,
 * `Platform team: review …`, which is.
 */
export function readOwnerInFront(reading: Reading): Reading {
  const from = /^[\s\0]*/.exec(reading.rest)?.[0].length ?? 0
  if (reading.leadsAreTitles && boldAt(reading, from) !== undefined) return reading
  for (const reader of [readHandle, readBold, readTeam, readSubject]) {
    const read = reader(reading, from)
    if (read !== null) return read
  }
  return reading
}

/** `@alice: …`, `@alice - …`, `@alice, @bob …`; `[Alice] …` where a verb follows. */
function readHandle(reading: Reading, from: number): Reading | null {
  const rest = reading.rest.slice(from)
  const handles = /^[`[(]?@[\w./-]+(?:\s*(?:,|&|\/|and)\s*@[\w./-]+)*[`\])]?/.exec(rest)?.[0]
  if (handles !== undefined) {
    const behind = /^\s*(?:[:：,–—-]\s*)?/.exec(rest.slice(handles.length))?.[0] ?? ''
    const isSubject = /^(?:to|will|should|is)\s/.test(rest.slice(handles.length + behind.length))
    const to = from + (isSubject ? 0 : handles.length + behind.length)
    return understand(reading, { from, to }, { owners: handlesOf(handles) })
  }
  const bracket = /^[[(]([^[\]()]{2,40})[\])][\s:：–—-]*/.exec(rest)
  if (bracket === null || !looksLikePerson(bracket[1] ?? '')) return null
  if (!beginsWithVerb(rest.slice(bracket[0].length))) return null
  return understand(
    reading,
    { from, to: from + bracket[0].length },
    { owners: ownerNames(bracket[1] ?? '') },
  )
}

/** Bold in front: initials by themselves, a name where a verb follows. */
function readBold(reading: Reading, from: number): Reading | null {
  const bold = boldAt(reading, from)
  if (bold === undefined) return null
  const lead = reading.rest.slice(bold.from, bold.to).replace(/[\s:：–—-]+$/, '')
  const behind = /^[\s:：–—-]*/.exec(reading.rest.slice(bold.to))?.[0].length ?? 0
  const rest = reading.rest.slice(bold.to + behind)
  if (!/[\p{L}]/u.test(rest)) return null
  const isOwner =
    lead.startsWith('@') ||
    lead.split(/[/,&]/).every((one) => looksLikeInitials(one.trim())) ||
    (looksLikePerson(lead) && beginsWithVerb(rest)) ||
    looksLikeTeam(lead)
  if (!isOwner) return null
  return understand(reading, { from, to: bold.to + behind }, { owners: ownerNames(lead) })
}

function boldAt({ inline }: Reading, at: number): Mark | undefined {
  return inline.marks.find(({ kind, from }) => kind === 'strong' && from === at)
}

/** `Platform team: review …`, `Platform team - review …`, `Alice: add …`. */
function readTeam(reading: Reading, from: number): Reading | null {
  const rest = reading.rest.slice(from)
  const team = /^([^:：\n]{2,40}?)\s+[–—-]\s+\S/.exec(rest)?.[1]
  const isTeam = team !== undefined && looksLikeTeam(team) && team.includes(' ')
  const lead = isTeam ? team : /^([^:：\n]{2,40})[:：]\s+\S/.exec(rest)?.[1]
  const isSomebody =
    lead !== undefined &&
    (looksLikeTeam(lead) || (looksLikePerson(lead) && beginsWithVerb(rest.slice(lead.length))))
  if (!isSomebody) return null
  return understand(reading, { from, to: from }, { owners: ownerNames(lead) })
}

/** `Alice to write …`, `Alice and Bob will …`, `Developers to come up with …`. */
function readSubject(reading: Reading, from: number): Reading | null {
  const rest = reading.rest.slice(from)
  const subject = /^([^\n,.:;]{1,40}?)\s+(?:to|will)\s+(?=(\p{Ll}+))/u.exec(rest)
  const name = subject?.[1]
  if (name === undefined || !beginsWithVerb(subject?.[2] ?? '')) return null
  if (!looksLikePerson(name) && !looksLikeTeam(name)) return null
  return understand(reading, { from, to: from }, { owners: ownerNames(name) })
}
