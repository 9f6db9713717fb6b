import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readImpact } from '../../../src/incident/impact.ts'
import { allAnswers, filledForm } from './filled-form.ts'

test.each<[what: string, body: string, impact: string | null]>([
  ['nothing', '', null],
  [
    'the first paragraph',
    'Nobody can pay.\nSince noon.\n\nMore later.',
    'Nobody can pay. Since noon.',
  ],
  ['Windows line ends', 'Nobody\r\ncan pay.\r\n\r\nMore.', 'Nobody can pay.'],
  ['the first paragraph below a heading', '# Outage\n\nNobody can pay.', 'Nobody can pay.'],
  ['the section "Impact"', 'Since noon.\n\n### Impact\n\nNobody can pay.', 'Nobody can pay.'],
  [
    'that section without blank lines',
    'Since noon.\n## impact\nNobody can pay.\n## More\nx',
    'Nobody can pay.',
  ],
  ['a longer heading', '### Impact on users\n\nNobody can pay.', 'Nobody can pay.'],
  ['another word', '### Impacted\n\nAll.\n\n### Impact\n\nNobody.', 'Nobody.'],
  ['an empty section', '### Impact\n\n### Steps\n\nOpen the shop.', null],
  ['an empty section at the end', 'Since noon.\n\n### Impact\n', null],
  ['a form left empty', '### Impact\n\n_No response_\n\n### Steps\n\nx', null],
  [
    'a section with headings of its own',
    '### Impact\n\n#### Who\n\nNobody can pay.',
    'Nobody can pay.',
  ],
  [
    'our form',
    filledForm({ ...allAnswers, impact: 'Nobody can\npay.\n\nSince noon.' }),
    'Nobody can pay.',
  ],
  [
    'our form with windows line ends',
    filledForm(allAnswers).replaceAll('\n', '\r\n'),
    'Nobody can pay.',
  ],
  ['our form without an answer', filledForm({ ...allAnswers, impact: '_No response_' }), null],
  [
    'our form, whose last section was cut off',
    filledForm(allAnswers).split('### Impact')[0] ?? '',
    null,
  ],
  ['a comment of the issue template', '<!-- Say\n\nwhat -->\nNobody can pay.', 'Nobody can pay.'],
  ['headings alone', '# Outage\n\n## More', null],
  ['a long text, shortened', 'a'.repeat(500), `${'a'.repeat(399)}…`],
])('%s', (_what, body, impact) => {
  expect(readImpact(body)).toBe(impact)
})

test('whatever the description, the impact is one bounded line or nothing', () => {
  const anyBody = fc
    .array(
      fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '### Impact\n', '<!--', '-->', '\r')),
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(anyBody, (body) => {
      const impact = readImpact(body)

      if (impact === null) return
      expect(impact).toMatch(/^\S.*$/u)
      expect(impact.length).toBeLessThanOrEqual(400)
    }),
    { numRuns: 300 },
  )
})
