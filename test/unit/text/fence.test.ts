import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenced } from '../../../src/text/fence.ts'

test('a text stands between fences', () => {
  expect(fenced('one\ntwo')).toBe('```text\none\ntwo\n```')
})

test('a text with fences of its own gets a longer one', () => {
  expect(fenced('```\n````\n')).toBe('`````text\n```\n````\n\n`````')
})

test('no text ends its fence', () => {
  const piece = fc.constantFrom('`', '``', '```', '\n', ' ', '~~~', 'a')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const [opening = '', ...lines] = fenced(pieces.join('')).split('\n')
      const closing = lines.pop()

      expect(opening).toBe(`${closing}text`)
      expect(lines.filter((line) => line.includes(closing ?? ''))).toEqual([])
    }),
  )
})
