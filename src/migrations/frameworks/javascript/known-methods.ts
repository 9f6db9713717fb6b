import { itemsOf, numberOf, textOf } from '../code/ask-value.ts'
import { joinTexts } from '../code/assemble-text.ts'
import { areEqual, holds, namePostgres } from '../code/engine-condition.ts'
import { list, nothing, number, type TextValue, textAt, truth, type Value } from '../code/value.ts'

/** What a method of a text, a list or `Object` gives back; null where it is none of those that are known. */
export function callOnKnown(target: Value, name: string, values: readonly Value[]): Value | null {
  if (target.kind === 'text') return textMethods.get(name)?.(target, values) ?? null
  if (target.kind === 'list') return listMethods.get(name)?.(target.items, values) ?? null
  if (target.kind === 'chain' && target.root === 'Object') {
    return target.links.length === 0 ? ofObject(name, values[0]) : null
  }
  return null
}

type TextMethod = (text: TextValue, values: readonly Value[]) => Value | null

const textMethods: ReadonlyMap<string, TextMethod> = byName<TextMethod>({
  trim: (text) => text,
  toString: (text: TextValue) => text,
  toLowerCase: (text) => ({ ...text, text: text.text.toLowerCase() }),
  toUpperCase: (text) => ({ ...text, text: text.text.toUpperCase() }),
  concat: (text, values) => {
    const parts = [text, ...values].map((value) => ({
      value,
      source: '',
      line: text.line,
      endLine: text.endLine,
    }))
    return joinTexts(parts)
  },
  split: (text, [by]) => {
    const separator = textOf(by)
    if (separator === null) return null
    const parts = text.text.split(separator)
    return list(
      parts.map((part) => ({ ...text, text: part, isInPlace: text.line === text.endLine })),
    )
  },
})

type ListMethod = (items: readonly Value[], values: readonly Value[]) => Value | null

const listMethods: ReadonlyMap<string, ListMethod> = byName<ListMethod>({
  forEach: (items, values) => forEach(items, values[0]),
  map: (items, values) => forEach(items, values[0]),
  flatMap: (items, values) => {
    const mapped = forEach(items, values[0])
    return mapped === null ? null : list(itemsOf(mapped).flatMap(itemsOf))
  },
  filter: (items, [test]) => {
    if (test?.kind !== 'function') return list(items)
    return list(items.filter((item, at) => holds(test.call([item, number(at)])) !== false))
  },
  reduce: (items, [fold, start]) => {
    if (fold?.kind !== 'function') return null
    return items.reduce((sum, item, at) => fold.call([sum, item, number(at)]), start ?? nothing)
  },
  concat: (items, values) => list([...items, ...values.flatMap(itemsOf)]),
  reverse: (items) => list(items.toReversed()),
  sort: (items) => list(items),
  slice: (items, [from, to]) => list(items.slice(numberOf(from) ?? 0, numberOf(to) ?? undefined)),
  join: (items, [by]) => joined(items, textOf(by) ?? ','),
  includes: (items, [item]) => includes(items, item ?? nothing),
})

/** Names of code may be those that every object has, such as `constructor`. */
function byName<Entry>(entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, Entry> {
  return new Map(Object.entries(entries))
}

function forEach(items: readonly Value[], each: Value | undefined): Value | null {
  if (each?.kind !== 'function') return null
  return list(items.map((item, at) => each.call([item, number(at)])))
}

function joined(items: readonly Value[], separator: string): Value | null {
  const parts = items.map((value) => {
    const line = value.kind === 'text' || value.kind === 'chain' ? value.line : 0
    const endLine = value.kind === 'text' || value.kind === 'chain' ? value.endLine : 0
    return { value, source: value.kind === 'chain' ? value.source : '', line, endLine }
  })
  return joinTexts(parts, separator) ?? (items.length === 0 ? textAt('', 0) : null)
}

function includes(items: readonly Value[], item: Value): Value | null {
  if (item.kind === 'chain') {
    const has = namePostgres(list(items))
    return has === null ? null : truth(has)
  }
  const found = items.map((other) => areEqual(other, item))
  if (found.includes(true)) return truth(true)
  return found.includes(null) ? null : truth(false)
}

function ofObject(name: string, value: Value | undefined): Value | null {
  if (name === 'freeze') return value ?? null
  if (value?.kind !== 'record') return null
  const lineOf = (key: string) => value.lines.get(key) ?? 0
  const keys = [...value.entries.keys()].map((key) => textAt(key, lineOf(key)))
  if (name === 'keys') return list(keys)
  if (name === 'values') return list([...value.entries.values()])
  if (name !== 'entries') return null
  return list(keys.map((key) => list([key, value.entries.get(key.text) ?? nothing])))
}
