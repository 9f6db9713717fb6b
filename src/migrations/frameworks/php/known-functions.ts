import { itemsOf, textOf } from '../code/ask-value.ts'
import { insertedText, joinTexts } from '../code/assemble-text.ts'
import { boundedText } from '../code/bounded.ts'
import type { Written } from '../code/chain.ts'
import { areEqual, holds, namePostgres } from '../code/engine-condition.ts'
import { list, nothing, number, textAt, truth, type Value } from '../code/value.ts'

/** What a function of PHP or Laravel gives back; null for one that is not known. */
export function callKnown(name: string, values: readonly Value[], at: Written): Value | null {
  return functions.get(name)?.(values, at) ?? null
}

/** What a method of a list, or of Laravel's collection of it, gives back; null for others. */
export function callOnList(
  items: readonly Value[],
  name: string,
  values: readonly Value[],
): Value | null {
  const [first] = values
  switch (name) {
    case 'each':
    case 'map':
    case 'mapWithKeys':
    case 'flatMap':
      return forEach(items, first)
    case 'filter':
    case 'reject':
    case 'values':
    case 'unique':
    case 'all':
    case 'toArray':
      return list(items)
    default:
      return null
  }
}

type Known = (values: readonly Value[], at: Written) => Value | null

const functions: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['collect', ([items]) => items ?? list([])],
  ['array_map', ([each, items]) => (items?.kind === 'list' ? forEach(items.items, each) : null)],
  ['array_walk', ([items, each]) => (items?.kind === 'list' ? forEach(items.items, each) : null)],
  ['array_filter', ([items]) => items ?? null],
  ['array_values', ([items]) => items ?? null],
  ['array_unique', ([items]) => items ?? null],
  ['array_reverse', ([items]) => (items?.kind === 'list' ? list(items.items.toReversed()) : null)],
  ['array_merge', (lists) => list(lists.flatMap(itemsOf))],
  ['array_keys', ([items]) => keysOf(items)],
  ['implode', ([by, items]) => implode(by, items)],
  ['join', ([by, items]) => implode(by, items)],
  ['sprintf', ([format, ...values], at) => sprintf(format, values, at)],
  ['in_array', ([item, items]) => inArray(item, items)],
  ['count', ([items]) => (items?.kind === 'list' ? number(items.items.length) : null)],
  ['trim', ([text]) => (textOf(text) === null ? null : (text ?? null))],
  ['config', ([, otherwise]) => constantOf(otherwise)],
  ['env', ([, otherwise]) => constantOf(otherwise)],
  ['strtolower', ([text]) => changed(text, (written) => written.toLowerCase())],
  ['strtoupper', ([text]) => changed(text, (written) => written.toUpperCase())],
])

function constantOf(value: Value | undefined): Value | null {
  return value?.kind === 'text' ? value : null
}

function changed(value: Value | undefined, change: (text: string) => string): Value | null {
  return value?.kind === 'text' ? { ...value, text: change(value.text) } : null
}

function forEach(items: readonly Value[], each: Value | undefined): Value | null {
  if (each?.kind !== 'function') return null
  return list(items.map((item, at) => each.call([item, number(at)])))
}

function keysOf(items: Value | undefined): Value | null {
  if (items?.kind !== 'record') return null
  return list([...items.entries.keys()].map((key) => textAt(key, items.lines.get(key) ?? 0)))
}

function implode(by: Value | undefined, items: Value | undefined): Value | null {
  if (items?.kind !== 'list') return null
  const parts = items.items.map((value) => ({
    value,
    source: value.kind === 'chain' ? value.source : '',
    line: value.kind === 'text' || value.kind === 'chain' ? value.line : 0,
    endLine: value.kind === 'text' || value.kind === 'chain' ? value.endLine : 0,
  }))
  return joinTexts(parts, textOf(by) ?? '')
}

/** `%s` and `%d` in their order, `%1$s` by number. */
function sprintf(format: Value | undefined, values: readonly Value[], at: Written): Value | null {
  if (format?.kind !== 'text') return null
  let next = 0
  const text = format.text.replaceAll(/%(?:(\d+)\$)?[sdu]/g, (_, place?: string) => {
    const index = place === undefined ? next++ : Number(place) - 1
    const value = values[index] ?? nothing
    return insertedText(value, value.kind === 'chain' ? value.source : 'value')
  })
  const isInPlace = format.isInPlace && !text.includes('\n')
  return { ...format, text: boundedText(text), isInPlace: isInPlace || at.line === at.endLine }
}

function inArray(item: Value | undefined, items: Value | undefined): Value | null {
  if (item === undefined || items?.kind !== 'list') return null
  const found =
    item.kind === 'chain'
      ? namePostgres(items)
      : items.items.some((other) => holds(truth(areEqual(other, item) === true)))
  return found === null ? null : truth(found)
}
