import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeLine, codeSpan } from '../../../src/text/code-span.ts'

test.each<[text: string, shown: string]>([
  ['retryPayment', '`retryPayment`'],
  ['a`b``c', '`a b c`'],
  [' two\nlines\t', '`two lines`'],
  ['\u202eevil\u200b', '`evil`'],
  ['@acme <b> #1 | $x$', '`@acme <b> #1 | $x$`'],
  ['', '` `'],
  ['``', '` `'],
  ['x'.repeat(200), `\`${'x'.repeat(119)}…\``],
])('%j is shown as %s', (text, shown) => {
  expect(codeSpan(text)).toBe(shown)
})

test('whatever the text, there is one span on one line, and it is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = codeSpan(text, 20)

      expect(shown).toMatch(/^`[^`\n\r]+`$/)
      expect(shown.length).toBeLessThanOrEqual(22)
    }),
  )
})

test('a line between fences has no backticks either', () => {
  expect(codeLine('```\nrm -rf ~ # `x`', 100)).toBe('rm -rf ~ # x')
})
