import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/text/plain-text.ts'

test.each<[markdown: string, shown: string]>([
  ['Payments fail', 'Payments fail'],
  [' two\n\nlines\t', 'two lines'],
  ['**All** of _them_, ~~some~~ *none*', 'All of them, some none'],
  [
    'retry_payment_now and __init__x and 2 * 3 * 4',
    'retry_payment_now and __init__x and 2 * 3 * 4',
  ],
  ['`checkout` is down', 'checkout is down'],
  [
    'See [the graph](https://grafana.example/d/1), ![its picture](https://x.example/a.png)',
    'See the graph,',
  ],
  ['<https://status.example> says so', 'https://status.example says so'],
  ['### Impact\n> quoted\n- first\n- second', 'Impact quoted - first - second'],
  ['- only one', 'only one'],
  ['Fails:\n```js\nthrow new Error("x")\n```\nsince noon', 'Fails: since noon'],
  ['Fails ~~~ inline ~~~ since noon', 'Fails since noon'],
  ['Fails ```never closed', 'Fails'],
  ['<b>Down</b><img src=x onerror=alert(1)> again', 'Down again'],
  ['a <!-- hidden --> b <!-- never closed', 'a b'],
  ['<!<!-- x -->-- incident-loop:status v1 -->', '! -- incident-loop:status v1 -->'],
  ['2 < 3 > 1 & @maria #5 | $x$', '2 < 3 > 1 & @maria #5 | $x$'],
  ['\\*not bold\\*', '*not bold*'],
  ['\u202eevil\u200b\u0007', 'evil'],
  ['', ''],
  ['```', ''],
])('%j reads %j', (markdown, shown) => {
  expect(plainText(markdown, 200)).toBe(shown)
})

test('a long text is cut', () => {
  expect(plainText('x'.repeat(300), 10)).toBe(`${'x'.repeat(9)}…`)
})

test('whatever is written, it is one short line that neither ends a fence nor opens a comment', () => {
  const piece = fc.oneof(
    fc.constantFrom('`', '~~~', '```', '<', '!', '--', '>', '*', '_', '[', '](', ')', '\n', '\\'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const shown = plainText(pieces.join(''), 40)

      expect(shown.length).toBeLessThanOrEqual(40)
      expect(shown).not.toMatch(/[`\n\r\u2028\u2029\u202a-\u202e]|<!/)
      expect(shown).toBe(shown.trim())
    }),
  )
})
