import { describe, expect, test } from 'vitest'
import { withoutMetGuides } from '../../../../src/postmortem/draft/guides.ts'
import { printPart } from '../../../../src/text/sealed-parts.ts'

const part = printPart('facts', 'From the record')
const fresh = `# Draft

<!-- guide: First. -->

${part}

## Impact

<!-- guide: Who?
How many? -->

## Luck

<!-- guide: Chance. -->
`

describe('guidance goes once its section has text', () => {
  test.each<[what: string, document: string, expected?: string]>([
    ['not before', fresh],
    [
      'below it',
      fresh.replace('How many? -->\n', 'How many? -->\n\nFew.\n'),
      fresh.replace('<!-- guide: Who?\nHow many? -->\n\n', 'Few.\n\n'),
    ],
    [
      'above it',
      fresh.replace('<!-- guide: Chance', 'None.\n\n<!-- guide: Chance'),
      fresh.replace('<!-- guide: Chance. -->\n', 'None.\n\n'),
    ],
    [
      'right above it, without joining paragraphs',
      'One\n<!-- guide: Chance. -->\n\nTwo\n',
      'One\n\nTwo\n',
    ],
    ['right below it', '# A\n\n<!-- guide: First. -->\nText\n', '# A\n\nText\n'],
    [
      'with Windows line ends',
      '# A\r\n\r\n<!-- guide: Who?\r\nHow many? -->\r\n\r\nMe.\r\n',
      '# A\r\n\r\nMe.\r\n',
    ],
    [
      'in a part that somebody changed',
      fresh.replace('From the record', 'From me'),
      fresh.replace('<!-- guide: First. -->\n\n', '').replace('From the record', 'From me'),
    ],
    ['not for a hidden line', fresh.replace('## Luck', '<!-- later -->\n\n## Luck')],
    ['not for a part that somebody emptied', fresh.replace('From the record', '')],
    ['not for a heading without text', fresh.replace('## Luck', '### Customers\n\n## Luck')],
    ['not what somebody wrote', '# A\n\n<!-- guide: Mine. -->\n\nText\n'],
    ['not what somebody changed', '# A\n\n<!-- guide: First! -->\n\nText\n'],
    ['not with text on its line', '# A\n\n<!-- guide: First. --> Text\n'],
    ['not in code', '# A\n\n```\n<!-- guide: First. -->\n```\n\nText\n'],
    ['not in a quote', '# A\n\n> <!-- guide: First. -->\n\nText\n'],
  ])('%s', (_what, document, expected = document) => {
    const once = withoutMetGuides(document, fresh)

    expect(once).toBe(expected)
    expect(withoutMetGuides(once, fresh)).toBe(once)
  })
})
