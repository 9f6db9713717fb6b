import { describe, expect, test } from 'vitest'
import { blockLines } from '../../../src/text/markdown-blocks.ts'

/** Each line in short: `text`, `more` of it, and `quoted` or not. */
function told(lines: readonly string[]): readonly string[] {
  return blockLines(lines.join('\n')).map(({ is, isAside, isFirst }) => {
    const what = is !== 'paragraph' ? is : isFirst ? 'text' : 'more'
    return isAside ? `aside ${what}` : what
  })
}

describe('what a line is', () => {
  test.each<[what: string, lines: readonly string[], told: readonly string[]]>([
    ['paragraphs', ['a', 'b', '', 'c'], ['text', 'more', 'other', 'text']],
    ['a heading between', ['a', '# b', 'c'], ['text', 'other', 'text']],
    ['a heading by a line below', ['a', '===', 'b'], ['text', 'other', 'text']],
    ['a line of a list is no such line', ['- a', '===', 'b'], ['text', 'more', 'more']],
    ['rules', ['a', '***', '- - -', '_ _ _'], ['text', 'other', 'other', 'other']],
    ['indented code', ['    a', '', '    b', 'c'], ['code', 'other', 'code', 'text']],
    ['an indented line goes on', ['a', '    b'], ['text', 'more']],
    ['code in an item', ['-     a', 'b'], ['code', 'text']],
    ['items', ['- a', '  b', '- c', 'd'], ['text', 'more', 'text', 'more']],
    ['a number that interrupts nothing', ['a', '2. b', '1. c'], ['text', 'more', 'text']],
    ['an empty item that interrupts nothing', ['a', '*', 'b'], ['text', 'more', 'more']],
    ['a quote in an item', ['- > a', '  > b', 'c'], ['aside text', 'aside more', 'aside more']],
    ['a quote left', ['> a', '', 'b'], ['aside text', 'other', 'text']],
    [
      'a footnote',
      ['[^1]: a', '', '    b', '', 'c'],
      ['aside text', 'aside other', 'aside text', 'aside other', 'text'],
    ],
    [
      'a table, each row by itself',
      ['a', '|b|c|', '|-|-|', 'd', '', 'e'],
      ['text', 'more', 'more', 'text', 'other', 'text'],
    ],
    ['no table: other cells', ['|a|b|', '|-|', 'c'], ['text', 'more', 'more']],
    ['no table: cells behind a backslash', ['a \\| b', '|-|-|', 'c'], ['text', 'more', 'more']],
    ['a tag of any name below a table', ['a', '|-|', '<b>', 'c'], ['text', 'more', 'html', 'html']],
    ['a fence in an item', ['- ```', '  a', 'b'], ['code', 'code', 'text']],
    ['HTML up to a blank line', ['<p>', 'a', '', 'b'], ['html', 'html', 'other', 'text']],
    ['tabs as spaces', ['-\ta', '', '\tb', '\t\tc'], ['text', 'other', 'text', 'more']],
  ])('%s', (_what, lines, expected) => {
    expect(told(lines)).toEqual(expected)
  })
})

test('the text of a line has no marks of quotes and lists', () => {
  const texts = blockLines('> - a\n>\tb\n1.  c').map(({ text }) => text)

  expect(texts).toEqual(['a', 'b', 'c'])
})

test('behind a hundred containers nothing is looked at', () => {
  expect(told([`${'> '.repeat(101)}a`, '', 'b'])).toEqual([
    'aside text',
    'aside too-deep',
    'aside too-deep',
  ])
})
