import { signOfState, stateNamed } from '../fields/state-of.ts'
import { typeOf } from '../fields/type-of.ts'
import { plainWords } from '../plain-words.ts'
import { isMoreThan, type Reading, type ReadingStep, understand } from '../reading.ts'
import { fieldNames } from '../words/field-names.ts'
import type { State } from '../words/state-words.ts'

/** What stands in front of an item: a box or a sign, `DONE:`, `AI-3`, `Action item:`, `[#12]:`. Each once, in any order. */
export function readStart(reading: Reading): Reading {
  let read = reading
  for (let round = 0; round < mostRounds; round += 1) {
    const before = read
    for (const step of steps) read = step(read)
    if (read.rest === before.rest) break
  }
  return read
}

const mostRounds = 4

const steps: readonly ReadingStep[] = [
  readSign,
  readStateWord,
  readNumber,
  readName,
  readIssue,
  readKey,
  readTypeLead,
]

/** `✅`, `☒`, and boxes that are none to GitHub, `[x]`, `[]`. */
function readSign(reading: Reading): Reading {
  const from = begin(reading)
  const sign = signOfState(reading.rest.slice(from))
  if (sign !== null) {
    const said = sign.state === 'open' ? {} : { state: sign.state }
    return understand(reading, { from, to: from + sign.length }, said)
  }
  const box = /^\[([ xX~-]?)\](?![([:])\s*|^[•◦▪‣●○■□·–—-]\s+/.exec(reading.rest.slice(from))
  if (box === null) return reading
  const state = statesOfBoxes[box[1]?.toLowerCase() ?? '']
  const range = { from, to: from + box[0].length }
  return understand(reading, range, state === undefined ? {} : { state })
}

/** What stands between the brackets; GitLab strikes out what does not apply with a tilde, others with a dash. */
const statesOfBoxes: Readonly<Record<string, State>> = {
  x: 'done',
  '~': 'withdrawn',
  '-': 'withdrawn',
}

/** `DONE: …`, `**TODO** …`, `[Done] …`, `(in progress) …`, `Pending: …`. */
function readStateWord(reading: Reading): Reading {
  const from = begin(reading)
  const rest = reading.rest.slice(from)
  const written =
    /^[[(【]([^[\]()【】]{2,30})[\])】][\s:：–—-]*|^([^\s:：][^:：]{0,29}?)\s?[:：]\s*|^([A-Z][A-Z' ]{2,12}?)(?:\s+[–—-]\s+)/u.exec(
      rest,
    )
  if (written === null) return reading
  const words = plainWords((written[1] ?? written[2] ?? written[3] ?? '').replace(/[#(].*$/, ''))
  const state = stateNamed(words)
  if (state === null) return reading
  const range = { from, to: from + written[0].length }
  if (!isMoreThan(reading, range)) return reading
  return understand(reading, range, state === 'open' ? {} : { state })
}

/** `AI-3:`, `A-001`, `1)`, `2.1`, `Action 4:`, `1、`. */
function readNumber(reading: Reading): Reading {
  return cut(
    reading,
    /^(?:\d{1,2}[、．]|[（(]\d{1,2}[)）]|[①-⑳])\s*(?=\S)|^(?:(?:AI|A|AP|ACTION|ITEM|CA|PA|P|R|M|D)[\s_-]?\d{1,4}\b|#?\d{1,3}(?:\.\d{1,2})*[.)])\s*[:：.)–—-]*\s+(?=\S)/u,
  )
}

/** `Action item:`, `**Action**:`, `TODO:`. */
function readName(reading: Reading): Reading {
  const from = begin(reading)
  const name = /^([^:：\n]{2,24}?)(?:\s*#?\d{1,2})?\s*[:：]\s*(?=\S)/u.exec(
    reading.rest.slice(from),
  )
  if (name === null || !leadNames.includes(plainWords(name[1] ?? ''))) return reading
  return understand(reading, { from, to: from + name[0].length }, {})
}

const leadNames: readonly string[] = fieldNames.action.filter(
  (name) => !['item', 'change', 'what', 'improvement', 'measure'].includes(name),
)

/** `[#12]: …`, `#12 - …`, `https://… …`; an issue whose link is the sentence stays where it is. */
function readIssue(reading: Reading): Reading {
  const from = begin(reading)
  const first = reading.references.find((one) => one.isName && reading.rest[one.from] !== '\0')
  if (first === undefined || !/^[[(]?\s*$/.test(reading.rest.slice(from, first.from)))
    return reading
  const behind = /^[\])]?\s*[:：.,–—-]*\s*/.exec(reading.rest.slice(first.to))?.[0].length ?? 0
  const range = { from, to: first.to + behind }
  return isMoreThan(reading, range) ? understand(reading, range, { issue: first.issue }) : reading
}

/** `PROJ-12: …`, also where it is a part of a link. */
function readKey(reading: Reading): Reading {
  const from = begin(reading)
  const key = /^\[?([A-Z][A-Z0-9]{1,9}-\d{1,6})\]?(?:\s*[:：]|\s+[–—-])\s+(?=\S)/.exec(
    reading.rest.slice(from),
  )
  if (key === null) return reading
  const link = reading.references.find((one) => one.from <= from && one.to > from)
  const range = { from, to: from + key[0].length }
  return understand(reading, range, { issue: link?.issue ?? key[1] ?? '' })
}

/** `Prevent: …`, `[Detection] …`: the type of what follows. */
function readTypeLead(reading: Reading): Reading {
  const from = begin(reading)
  const lead =
    /^[[(]([\p{L}\s-]{4,24})[\])][\s:：]*(?=\S)|^([\p{L}-]{4,24})\s*[:：]\s*(?=\S)/u.exec(
      reading.rest.slice(from),
    )
  if (
    lead === null ||
    !/^(?:prevent|detect|mitigat|process)\p{L}*$/iu.test(lead[1] ?? lead[2] ?? '')
  ) {
    return reading
  }
  const type = typeOf(lead[1] ?? lead[2] ?? '')
  return understand(reading, { from, to: from + lead[0].length }, type === null ? {} : { type })
}

function cut(reading: Reading, pattern: RegExp): Reading {
  const from = begin(reading)
  const found = pattern.exec(reading.rest.slice(from))
  if (found === null) return reading
  const range = { from, to: from + found[0].length }
  return isMoreThan(reading, range) ? understand(reading, range, {}) : reading
}

/** Where what is left begins. */
function begin({ rest }: Reading): number {
  return /^[\s\0]*/.exec(rest)?.[0].length ?? 0
}
