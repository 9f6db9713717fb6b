import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { readableMarkdown } from '../../../../src/postmortem/action-items/readable-markdown.ts'
import { titlesIn } from './extracted.ts'

const section = '## Action items\n\n- [ ] Add an alert @ann\n'

describe('what is in front of the text is not text', () => {
  test.each([
    ['YAML', '---\ntitle: Action items\nlist:\n- one\n---\n'],
    ['TOML', '+++\ntitle = "Action items"\n+++\n'],
    ['a byte-order mark', '\uFEFF'],
    ['both', '\uFEFF---\r\ntitle: x\r\n---\r\n'],
  ])('%s', (_what, front) => {
    const { items } = extractActionItems(front + section)

    expect(items.map(({ title }) => title)).toEqual(['Add an alert'])
    expect(items[0]?.line).toBe((front + section).split('\n').length - 1)
  })

  test('a rule over prose is text', () => {
    expect(readableMarkdown('---\nWe saw it\n---\n')).toBe('---\nWe saw it\n---\n')
  })
})

test('line ends of Windows', () => {
  const markdown = '# A\r\n\r\n## Actions\r\n\r\n- Add an alert\r\n  soon\r\n- Add a test\r\n'

  expect(extractActionItems(markdown).items.map(({ title, line }) => [title, line])).toEqual([
    ['Add an alert soon', 5],
    ['Add a test', 7],
  ])
})

test('every offset, line and section is that of the document as it was given', () => {
  const title = fc.constantFrom(
    'Add an alert',
    'Limit the retries',
    'Write it down',
    'Tell all of them',
  )
  const front = fc.constantFrom('', '\uFEFF', '---\na: b\n---\n', '# A title\n\ntext\n\n')
  const newline = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.uniqueArray(title, { minLength: 1 }), front, newline, (titles, before, end) => {
      const source = `${before}## Action items\n\n${titles.map((one) => `- [x] ${one} (@ann)\n`).join('')}\n## Next\n`
      const markdown = source.replaceAll('\n', end)

      const { items, sections } = extractActionItems(markdown)

      expect(items.map((item) => item.title)).toEqual(titles)
      for (const item of items) {
        expect(markdown.slice(item.from, item.to)).toBe(`- [x] ${item.title} (@ann)`)
        expect(markdown.slice(0, item.from).split('\n').length).toBe(item.line)
      }
      expect(
        sections.map(({ from }) => markdown.slice(from).startsWith('## Action items')),
      ).toEqual([true])
    }),
  )
})

test('whatever is fed, it answers within the text', () => {
  const piece = fc.constantFrom(
    ...[
      '## Action items\n',
      '\n',
      '- ',
      '  - ',
      '[ ] ',
      '[x] ',
      '| Action | Owner |\n|-|-|\n',
      '| a |',
      '**',
      'Add a test',
      '@ann',
    ],
    ...[
      ' (',
      ')',
      '[',
      ']',
      '<table><tr><td>',
      '</td>',
      '```\n',
      '> ',
      'Owner: ',
      'Due: ',
      '#12',
      'https://github.com/o/r/issues/1',
    ],
    ...[
      '\r\n',
      '---\n',
      '+++\n',
      '~~',
      '`',
      '&amp;',
      '\\',
      ':',
      '- Prevention:\n',
      '### Add it\n',
      '\u0000',
      '\u2028',
      '担当:',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const markdown = pieces.join('')

      const { items, sections } = extractActionItems(markdown)

      for (const { title, line, from, to } of items) {
        expect(title).toMatch(/[\p{L}\p{N}]/u)
        expect(title).not.toMatch(/[\n\0\u2028]/)
        expect(from).toBeLessThanOrEqual(to)
        expect(to).toBeLessThanOrEqual(markdown.length)
        expect(line).toBeGreaterThan(0)
      }
      for (const { from, to } of sections) expect(to).toBeGreaterThanOrEqual(from)
      expect(extractActionItems(markdown)).toEqual({ items, sections })
    }),
  )
})

describe('lines that would take a parser forever are not read, the others are', () => {
  test.each([
    ['lists within lists', '- '.repeat(5000)],
    ['quotes within quotes', '> '.repeat(5000)],
    ['brackets that never open', ']'.repeat(100_000)],
    ['stars that never close', '*a_ '.repeat(50_000)],
    ['links that never end', '[a]('.repeat(50_000)],
  ])('%s', (_what, line) => {
    expect(titlesIn(`# A\n\n${line}\n\n${section}`)).toEqual(['Add an alert'])
  })

  test('lists that begin and end without end', () => {
    const many = '- Alice:\n  - do\n'.repeat(20_000)

    expect(titlesIn(`# A\n\n${section}\n## B\n\n${many}`)).toEqual(['Add an alert'])
  })

  test('a megabyte of bars', () => {
    expect(titlesIn(`# A\n\n${section}\n${'|'.repeat(1_000_000)}\n`)).toEqual(['Add an alert'])
  })

  test('lists that nest 5,000 lines deep make a text of 25 million characters, which is not read', () => {
    expect(extractActionItems(`${section}${' '.repeat(2_000_000)}`)).toEqual({
      items: [],
      sections: [],
    })
  })

  test('a long text without them stays as it is', () => {
    const rows = '| [a](b) | *c* | <d> |\n'.repeat(4000)
    const items = '- [ ] **a** [b](c)\n'.repeat(4000)
    const text = `| a | b | c |\n|---|---|---|\n${rows}\n${items}`

    expect(readableMarkdown(text)).toBe(text)
  })

  test('code stays code where its lines are not read', () => {
    const code = `\`\`\`\n${'[]'.repeat(20_000)}\n- [ ] not this\n\`\`\`\n`

    expect(titlesIn(`${code}\n${section}`)).toEqual(['Add an alert'])
  })
})
