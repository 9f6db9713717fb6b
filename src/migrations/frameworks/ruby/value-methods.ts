import { itemsOf, nameOf, namesOf, textOf } from '../code/ask-value.ts'
import { areEqual, namePostgres } from '../code/engine-condition.ts'
import { type FunctionValue, list, nothing, textAt, truth, type Value } from '../code/value.ts'

/** What a method of a known text, list, hash, number or block comes to; null for methods that are not followed. */
export function methodOfValue(value: Value, name: string, given: readonly Value[]): Value | null {
  if (unchanged.has(name)) return value
  const block = given.findLast((each) => each.kind === 'function')
  if (loops.has(name) && block !== undefined) return overEach(value, block, name)
  if (value.kind === 'function') return name === 'call' ? value.call(given) : null
  if (name === 'include?') return includes(value, given[0] ?? nothing)
  return methods[name]?.(value, given) ?? null
}

/** Methods that leave a value what it is, as far as it matters here. */
const unchanged: ReadonlySet<string> = new Set(
  'freeze dup clone to_s to_str to_sym squish strip strip_heredoc chomp html_safe to_a to_h uniq compact flatten sort reverse symbolize_keys stringify_keys to_i to_f tap presence itself'.split(
    ' ',
  ),
)

const loops: ReadonlySet<string> = new Set(
  'each each_pair each_with_index each_entry map flat_map collect times each_key each_value each_with_object'.split(
    ' ',
  ),
)

/** The block is gone through for each item. */
function overEach(value: Value, block: FunctionValue, name: string): Value {
  if (value.kind === 'record') {
    const rows = [...value.entries].map(([key, item]) => ({ key: textAt(key, 0), item }))
    const only = name === 'each_key' ? 'key' : name === 'each_value' ? 'item' : null
    return list(rows.map((row) => block.call(only ? [row[only]] : [row.key, row.item])))
  }
  if (value.kind === 'list') return list(value.items.map((item) => block.call([item])))
  return block.call([])
}

function includes(value: Value, item: Value): Value | null {
  if (value.kind !== 'list') return null
  const equal = value.items.map((each) => areEqual(each, item))
  if (equal.includes(true)) return truth(true)
  if (item.kind === 'chain') return namePostgres(value) === null ? null : truth(false)
  return equal.includes(null) ? null : truth(false)
}

const methods: Readonly<Record<string, (value: Value, given: readonly Value[]) => Value | null>> = {
  keys: (value) =>
    value.kind === 'record' ? list([...value.entries.keys()].map((key) => textAt(key, 0))) : null,
  values: (value) => (value.kind === 'record' ? list([...value.entries.values()]) : null),
  first: (value) => itemsOf(value)[0] ?? nothing,
  last: (value) => itemsOf(value).at(-1) ?? nothing,
  join: (value, [separator]) => textAt(namesOf(value).join(textOf(separator) ?? ''), 0),
  merge: (value, [other]) =>
    value.kind === 'record' && other?.kind === 'record'
      ? { ...value, entries: new Map([...value.entries, ...other.entries]) }
      : value,
  'present?': (value) => truth(value.kind !== 'nothing'),
  'nil?': (value) => truth(value.kind === 'nothing'),
  'blank?': (value) => truth(value.kind === 'nothing'),
  'empty?': (value) => (value.kind === 'list' ? truth(value.items.length === 0) : null),
  upcase: (value) => textAt(nameOf(value).toUpperCase(), 0),
  downcase: (value) => textAt(nameOf(value).toLowerCase(), 0),
  concat: (value, [other]) => list([...itemsOf(value), ...itemsOf(other)]),
}
