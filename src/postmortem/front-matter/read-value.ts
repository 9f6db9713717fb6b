import { type FieldKind, type FieldName, fields } from './fields.ts'
import { readTime } from './written-time.ts'

/** The value of a field. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly isTrue: boolean }
  | { readonly kind: 'time'; readonly at: string | null; readonly day: string }

/** What was read, and what is wrong with how it is written: nothing, or what to write instead. */
export interface ReadValue {
  /** Null for nothing, and for what cannot be read. */
  readonly value: FieldValue | null
  readonly problem: { readonly level: 'error' | 'warning'; readonly why: string } | null
}

/** Reads the value of a field; null, an empty text and an empty list are nothing. */
export function readValue(name: FieldName, raw: unknown, zone: string): ReadValue {
  if (isNothing(raw)) return { value: null, problem: null }
  return readers[fields[name].kind](raw, zone)
}

type ValueReader = (raw: unknown, zone: string) => ReadValue

const readers: Readonly<Record<FieldKind, ValueReader>> = {
  text: (raw) => textOr(raw, 'a text'),
  texts: readTexts,
  moment: readMoment,
  flag: readFlag,
  number: readNumber,
  issue: (raw) =>
    typeof raw === 'number' || /#\d+|\/\d+|^\d+$|^[A-Z]+-\d+$/i.test(scalarText(raw) ?? '')
      ? textOr(raw, 'an issue')
      : wrong('an issue, such as 42 or its address'),
  schema: (raw) =>
    raw === 1 || raw === '1' ? textOr(raw, '1') : wrong('1, the version of these fields'),
  status: choice({
    draft: 'draft|in progress|wip|open|incomplete',
    review: 'review|in review|in-review|under review|reviewing|reviewed',
    final: 'final|complete|completed|published|done|closed|resolved|finalised|finalized|approved',
  }),
  severity: choice({
    sev1: 'sev1|sev-1|sev:1|sev 1',
    sev2: 'sev2|sev-2|sev:2|sev 2',
    sev3: 'sev3|sev-3|sev:3|sev 3',
    sev4: 'sev4|sev-4|sev:4|sev 4',
  }),
  impact: choice({ none: 'none', minor: 'minor', major: 'major', critical: 'critical' }),
  detector: choice({
    alert: 'alert|monitoring|alerting|alarm',
    customer: 'customer|user|customers|users',
    employee: 'employee|engineer|staff|internal',
    other: 'other',
  }),
}

function isNothing(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0)
}

function wrong(expected: string): ReadValue {
  return { value: null, problem: { level: 'error', why: `write ${expected}` } }
}

function textOr(raw: unknown, expected: string): ReadValue {
  const text = scalarText(raw)
  return text === null ? wrong(expected) : { value: { kind: 'text', text }, problem: null }
}

function scalarText(raw: unknown): string | null {
  if (typeof raw === 'string') return raw.trim()
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : null
}

/** A list, or texts with commas between them; of an object in it, its id or name. */
function readTexts(raw: unknown): ReadValue {
  const items = Array.isArray(raw) ? raw : (scalarText(raw)?.split(/\s*[,;]\s*/) ?? null)
  const texts = items?.map((item: unknown) => itemText(item)) ?? [null]
  if (!texts.every((text) => text !== null)) return wrong('a list of texts, such as [api, worker]')
  return { value: { kind: 'texts', texts: texts.filter((text) => text !== '') }, problem: null }
}

function itemText(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return scalarText(item)
  const named = Object.entries(item).find(([key]) => key === 'id' || key === 'name')
  return scalarText(named?.[1])
}

function readMoment(raw: unknown, zone: string): ReadValue {
  const time = readTime(scalarText(raw) ?? '', zone)
  if (time === null) return wrong('the time as 2026-08-19T14:02:00Z')
  const { at, day, advice } = time
  return {
    value: { kind: 'time', at, day },
    problem: advice === null ? null : { level: 'warning', why: advice },
  }
}

function readFlag(raw: unknown): ReadValue {
  const text = scalarText(raw)?.toLowerCase() ?? ''
  if (/^(?:true|yes)$/.test(text)) return { value: { kind: 'flag', isTrue: true }, problem: null }
  if (/^(?:false|no)$/.test(text)) return { value: { kind: 'flag', isTrue: false }, problem: null }
  return wrong('true or false')
}

function readNumber(raw: unknown): ReadValue {
  const number = Number((scalarText(raw) ?? 'none').replace(/(?<=\d)[, _](?=\d{3})/g, ''))
  if (!Number.isFinite(number)) return wrong('a number, or leave it out')
  return { value: { kind: 'number', number }, problem: null }
}

function choice(spellings: Readonly<Record<string, string>>): ValueReader {
  const names = Object.keys(spellings)
  return (raw) => {
    const text = scalarText(raw)?.toLowerCase() ?? ''
    const [found] =
      Object.entries(spellings).find(([, known]) => known.split('|').includes(text)) ?? []
    if (found !== undefined) return { value: { kind: 'text', text: found }, problem: null }
    return wrong(`one of ${names.join(', ')}`)
  }
}
