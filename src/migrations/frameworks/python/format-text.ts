import { entryOf, itemsOf } from '../code/ask-value.ts'
import { insertedText } from '../code/assemble-text.ts'
import { boundedText } from '../code/bounded.ts'
import { nothing, type TextValue, type Value } from '../code/value.ts'

/** `'… %s' % name`, `'… %(name)s' % {…}`. */
export function formatPercent(text: TextValue, given: Value, source: string): TextValue {
  const values = [...(given.kind === 'record' ? [] : itemsOf(given))]
  const filled = text.text.replaceAll(/%(?:\((\w+)\))?[sdir]|%%/g, (mark, key?: string) => {
    if (mark === '%%') return '%'
    const value = key === undefined ? values.shift() : entryOf(given, key)
    return insertedText(value ?? { ...unknownValue, source }, key ?? source)
  })
  return { ...text, text: boundedText(filled) }
}

/** `'… {} {name}'.format(a, name=b)`. */
export function formatBraces(text: TextValue, given: readonly Value[]): TextValue {
  const places = [...given]
  const filled = text.text.replaceAll(
    /\{\{|\}\}|\{([\w.]*)(?:![rsa])?(?::[^{}]*)?\}/g,
    (mark, key?: string) => {
      if (key === undefined) return mark.slice(1)
      const value = key === '' ? places.shift() : valueFor(key, given)
      const isKnown = value !== undefined && value.kind !== 'nothing'
      return insertedText(isKnown ? value : unknownValue, key || 'value')
    },
  )
  return { ...text, text: boundedText(filled) }
}

function valueFor(key: string, given: readonly Value[]): Value | undefined {
  return /^\d+$/.test(key) ? given[Number(key)] : entryOf(given.at(-1), key)
}

/** Values that are only known when the statement is sent: `%s` and `%(name)s` with parameters beside the text. */
export function withParameters(text: TextValue): TextValue {
  return { ...text, text: text.text.replaceAll(/%(?:\(\w+\))?s/g, '1').replaceAll('%%', '%') }
}

const unknownValue = {
  ...nothing,
  kind: 'chain',
  root: '',
  links: [],
  source: '',
  line: 0,
  endLine: 0,
} as const
