import { expect, test } from 'vitest'
import { plainSentence } from '../../../src/changes/sentence.ts'

test('a sentence is plain text on a terminal', () => {
  expect(plainSentence(['adds ', { code: 'a_b' }, ' to ', { quote: 'The cart' }, '.'])).toBe(
    'adds a_b to “The cart”.',
  )
  expect(plainSentence([])).toBe('')
})

test('what is not ours cannot move the cursor or take another line', () => {
  expect(plainSentence([{ code: 'a\u001b[2J\nb' }, { quote: '\u202ec\rd' }])).toBe('a[2J b“c d”')
})
