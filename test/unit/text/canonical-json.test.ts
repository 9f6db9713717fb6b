import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, isRecord, readJson } from '../../../src/text/canonical-json.ts'

test('keys are sorted at every depth, lists keep their order, and all is one line', () => {
  const value = { b: [{ z: 1, a: 'x\ny' }, 2], a: { d: null, c: true } }

  const text = canonicalJson(value)

  expect(text).toBe('{"a":{"c":true,"d":null},"b":[{"a":"x\\ny","z":1},2]}')
})

test('keys sort by code unit, not by a locale', () => {
  const text = canonicalJson({ ä: 1, b: 2, B: 3, a: 4 })

  expect(text).toBe('{"B":3,"a":4,"b":2,"ä":1}')
})

test('a key named __proto__ is a key like any other', () => {
  const text = canonicalJson(JSON.parse('{"b":{"__proto__":{"x":1}},"__proto__":2}'))

  expect(text).toBe('{"__proto__":2,"b":{"__proto__":{"x":1}}}')
})

test('equal values have equal text, and the text reads back as the value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed())

      const text = canonicalJson(value)

      expect(canonicalJson(reversed)).toBe(text)
      expect(JSON.stringify(JSON.parse(text))).toBe(text)
      expect(text).not.toContain('\n')
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['{"a":1}', { a: 1 }],
  ['null', null],
  ['', undefined],
  ['{a:1}', undefined],
  ['{"a":1} x', undefined],
])('the JSON text %j reads as %j', (text, expected) => {
  expect(readJson(text)).toEqual(expected)
})

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [undefined, false],
])('%j is a record: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})
