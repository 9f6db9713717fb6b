import { placeholderFor } from './placeholder.ts'
import { type Link, list, nothing, type Value } from './value.ts'

/** The text a value is; null when it is none. */
export function textOf(value: Value | undefined): string | null {
  return value?.kind === 'text' ? value.text : null
}

/** A name to write into SQL: the text, else an identifier made of how the value is written, the same for the same code. */
export function nameOf(value: Value | undefined): string {
  if (value === undefined) return 'unknown'
  if (value.kind === 'text') return value.text
  if (value.kind === 'number') return String(value.value)
  return placeholderFor(value.kind === 'chain' ? value.source : value.kind)
}

/** Names in a list; a single name is a list of one, nothing is none. */
export function namesOf(value: Value | undefined): readonly string[] {
  return itemsOf(value).map(nameOf)
}

/** What a list holds; anything else is a list of itself, nothing is empty. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value.kind === 'nothing') return []
  return value.kind === 'list' ? value.items : [value]
}

/** An entry of a record; nothing where there is none. */
export function entryOf(value: Value | undefined, key: string): Value {
  return (value?.kind === 'record' ? value.entries.get(key) : undefined) ?? nothing
}

/** Whether an entry is written as true. */
export function isSet(value: Value | undefined, key: string): boolean {
  return isTrue(entryOf(value, key))
}

export function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'truth' && value.value
}

export function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'truth' && !value.value
}

export function numberOf(value: Value | undefined): number | null {
  if (value?.kind === 'number') return value.value
  if (value?.kind === 'text' && /^\d+$/.test(value.text)) return Number(value.text)
  return null
}

/** Whether there is a value and it is not null. */
export function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && value.kind !== 'nothing'
}

/** The first link of that name among links; null when there is none. */
export function linkNamed(links: readonly Link[], ...names: readonly string[]): Link | null {
  return links.find(({ name }) => names.includes(name)) ?? null
}

/** The values a link is called with; none where it is read only. */
export function valuesOf(link: Link | null): readonly Value[] {
  return link?.values ?? []
}

/** The names among values, flat: `a('x', 'y')` as `a(['x', 'y'])`. */
export function flatNames(values: readonly Value[]): readonly string[] {
  return namesOf(list(values.flatMap(itemsOf)))
}
