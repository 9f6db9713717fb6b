import { expect, test } from 'vitest'
import type { TextToSend } from '../../../../src/incident/communication/texts.ts'
import { textsOf } from '../../../../src/incident/communication/texts.ts'
import { textsSection } from '../../../../src/incident/communication/texts-section.ts'
import { inTheMiddle, over, update } from './incidents.ts'
import { renderShipped } from './shipped-templates.ts'

function text(title: string, said: string): TextToSend {
  return { name: 'text-internal', title, text: said }
}

test('every text stands under its title, in a block to copy', () => {
  const section = textsSection([text('To users', 'We know.\n\nMore soon.'), text('To all', 'x')])

  expect(section).toBe(`<details>
<summary>Texts to send, ready to copy</summary>

Filled from the record, in the words of whoever wrote it. Read before you send.

**To users**

\`\`\`text
We know.

More soon.
\`\`\`

**To all**

\`\`\`text
x
\`\`\`

</details>`)
})

test('without texts there is no section', () => {
  expect(textsSection([])).toBe('')
})

test('a text that is too long is named instead, and the rest is shown', () => {
  const section = textsSection([text('Long', 'x'.repeat(4000)), text('Short', 'y')])

  expect(section).toBe(`<details>
<summary>Texts to send, ready to copy</summary>

Filled from the record, in the words of whoever wrote it. Read before you send.

**Short**

\`\`\`text
y
\`\`\`

Too long to be shown here: Long.

</details>`)
})

test('at most 4,000 characters, whatever the texts', () => {
  const texts = Array.from({ length: 5 }, (_, index) => text(`Text ${index}`, 'x'.repeat(700)))

  expect(textsSection(texts).length).toBeLessThanOrEqual(4000)
})

test.each([
  ['runs', inTheMiddle],
  ['is over', over],
])('the texts we ship fit when all is as long as can be and it %s', (_when, incident) => {
  const longest = 'Wörter und `Code` '.repeat(150)
  const texts = textsOf(
    {
      ...incident,
      title: longest,
      lead: 'x'.repeat(39),
      impact: longest,
      services: Array.from({ length: 9 }, () => longest),
      environment: longest,
      reopened: { at: update.at, by: update.by },
      times: { ...incident.times, mitigatedAt: '2026-11-21T14:31:00Z' },
      updates: [{ ...update, doing: longest, needs: longest, text: longest }],
    },
    {
      zone: 'America/Argentina/ComodRivadavia',
      nextUpdateAt: null,
      now: '2026-11-21T14:25:00Z',
      render: renderShipped,
    },
  )

  const section = textsSection(texts)

  expect(texts.filter(({ title }) => !section.includes(`**${title}**`))).toEqual([])
  expect(section.length).toBeLessThanOrEqual(4000)
})
