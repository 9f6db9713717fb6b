import { expect, test } from 'vitest'
import { plainWords } from '../../../src/text/plain-words.ts'

test.each<[text: string, words: readonly string[]]>([
  ['Checkout is down', ['checkout', 'is', 'down']],
  ["can't, won’t", ['cant', 'wont']],
  ['Zürich ÅNGSTRÖM ñ', ['zurich', 'angstrom', 'n']],
  ['Straße Øre Łódź Þór ıssız', ['strasse', 'ore', 'lodz', 'thor', 'issiz']],
  ['ﬁne №7 x²', ['fine', 'no7', 'x2']],
  ['v1.2.3_rc-4', ['v1', '2', '3', 'rc', '4']],
  ['決済 checkout 🔥', ['checkout']],
  ['../../etc', ['etc']],
  ['', []],
  ['!?', []],
])('%j', (text, words) => {
  expect(plainWords(text)).toEqual(words)
})
