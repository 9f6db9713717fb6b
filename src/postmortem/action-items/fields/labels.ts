import { hasPhrase, plainWords } from '../plain-words.ts'
import type { Said } from '../reading.ts'
import { type Field, fieldNames, labelledFields, neverLabels } from '../words/field-names.ts'
import { isNothing } from '../words/is-placeholder.ts'
import { phrases } from '../words/phrases.ts'
import type { IssueReference } from './issue-reference.ts'
import { ownerNames } from './owner-names.ts'
import { stateOf } from './state-of.ts'
import { typeOf } from './type-of.ts'

/** A label with its colon, `Owner:`, in a text. */
export interface FoundLabel {
  readonly field: Field
  readonly from: number
  readonly valueFrom: number
}

/** The labels of fields in a text, in their order: at a beginning, behind a mark, or with a capital letter. */
export function findLabels(text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  for (const match of text.matchAll(labelPattern)) {
    const name = match[1] ?? ''
    const field = fieldOfLabel(name)
    if (field === null || !mayBegin(text, match.index, name)) continue
    found.push({ field, from: match.index, valueFrom: match.index + match[0].length })
  }
  return found
}

/** What a label and its value say; null where the value shows that it is no label. */
export function saidByLabel(
  { field }: FoundLabel,
  value: string,
  references: readonly IssueReference[],
): Said | null {
  const written = value.replaceAll('\0', ' ').trim()
  switch (field) {
    case 'owner':
      return { owners: ownerNames(written) }
    case 'due':
      return { due: isNothing(written) || isDatePlaceholder(written) ? null : written }
    case 'priority':
      return isUrgent(written) ? { isUrgent: true } : {}
    case 'state': {
      const state = stateOf(written)
      return state === null ? null : { state }
    }
    case 'type': {
      const type = typeOf(written)
      return type === null ? null : { type }
    }
    default: {
      const [first] = references
      if (first !== undefined) return { issue: first.issue }
      return isNothing(written) ? {} : null
    }
  }
}

/** `YYYY-MM-DD`, `<date>`, `mm/dd`. */
export function isDatePlaceholder(text: string): boolean {
  return /^[<[{(]?(?:yyyy|mm|dd|date|due date|day)[\s/.-]*/i.test(text) && !/\d/.test(text)
}

/** Whether a priority or due date says that it cannot wait. */
export function isUrgent(text: string): boolean {
  return urgent.some((phrase) => hasPhrase(plainWords(text), phrase))
}

const urgent: readonly string[] = phrases(`
  asap, as soon as possible, urgent, immediate, immediately, at once, dringend, sofort, urgente, dès que possible, 至急,
  緊急, 紧急, 尽快, 立即, 긴급, срочно, pilne
`)

const labelNames: ReadonlyMap<string, Field> = new Map(
  labelledFields.flatMap((field) =>
    fieldNames[field]
      .filter((name) => !neverLabels.includes(name))
      .map((name): [string, Field] => [name, field]),
  ),
)

const labelPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_])(${[...labelNames.keys()]
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:\\(s\\)|s)?[ \\t\\0]*(?:[:：=])`,
  'giu',
)

function fieldOfLabel(name: string): Field | null {
  return labelNames.get(name.toLowerCase()) ?? null
}

/** `Define the owner: …` has none; `. Owner: …` and `(owner: …` have, and so has ` Owner: …`. */
function mayBegin(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  if (/(?:^|[\n\u2028.;,|()（）[\]–—•·\-。、，；/*\0])[ \t]*$/u.test(before)) return true
  return /^[^\p{Ll}]/u.test(name) && !/["'“„]$/.test(before)
}
