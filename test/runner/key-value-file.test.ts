import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKeyValueFile } from '../../sandbox/runner/key-value-file.ts'

test('whatever is written as blocks reads back unchanged', () => {
  const name = fc.stringMatching(/^[a-z_-]+$/)
  const pairs = fc.array(fc.record({ name, value: fc.string({ unit: 'binary' }) }))

  fc.assert(
    fc.property(pairs, (written) => {
      // A delimiter no value can hold: longer than all of them.
      const delimiter = `d${'x'.repeat(Math.max(0, ...written.map(({ value }) => value.length)))}`
      const block = (pair: (typeof written)[number]) =>
        `${pair.name}<<${delimiter}\n${pair.value}\n${delimiter}\n`

      expect(readKeyValueFile(written.map(block).join(''))).toEqual({ pairs: written })
    }),
  )
})

test.each([
  ['nonsense\n', "Invalid format 'nonsense'"],
  ['=x\n', "Invalid format '=x'. Name must not be empty"],
  ['<<E\nx\nE\n', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
  ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['a<<E\nx\nEE\n', "Invalid value. Matching delimiter not found 'E'"],
  ['a<<E', "Invalid value. Matching delimiter not found 'E'"],
  ['a<<E\nx', 'Invalid value. EOF marker missing new line.'],
])('%j is refused', (text, problem) => {
  expect(readKeyValueFile(`ok=1\n\n${text}`)).toEqual({
    pairs: [{ name: 'ok', value: '1' }],
    problem,
  })
})

test('the last line needs no line break', () => {
  expect(readKeyValueFile('a=1\nb<<E\n2\nE').pairs).toEqual([
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
  ])
})
