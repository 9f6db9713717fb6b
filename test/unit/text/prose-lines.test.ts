import { describe, expect, test } from 'vitest'
import { proseLines } from '../../../src/text/prose-lines.ts'

type Case = readonly [what: string, lines: readonly string[], prose: readonly string[]]

/** The lines that begin with a slash and are given. */
function slashes(markdown: string): readonly string[] {
  return proseLines(markdown).filter((line): line is string => line?.startsWith('/') ?? false)
}

function check(_what: string, lines: readonly string[], prose: readonly string[]): void {
  expect(slashes(lines.join('\n'))).toEqual(prose)
}

describe('text', () => {
  test.each<Case>([
    ['alone', ['/a'], ['/a']],
    ['in a paragraph', ['x', '/a', 'y', '/b'], ['/a', '/b']],
    [
      'below a heading, a rule, a list',
      ['# h', '/a', '---', '/b', '', '- x', '', '/c'],
      ['/a', '/b', '/c'],
    ],
    ['going on with a list item, which is no quote', ['- x', '/a'], ['/a']],
    ['in a table', ['| a |', '|---|', '/a'], ['/a']],
    ['above a line that makes a heading of it', ['/a', '==='], ['/a']],
    ['below indented code', ['    x', '/a'], ['/a']],
    ['with markup in it', ['/a `x` <b>y</b> [z](u)'], ['/a `x` <b>y</b> [z](u)']],
  ])('%s', check)
})

describe('fences', () => {
  test.each<Case>([
    ['of backticks', ['```', '/a', '```', '/b'], ['/b']],
    ['of tildes', ['~~~', '/a', '~~~', '/b'], ['/b']],
    ['closed by a longer one', ['```', '/a', '`````', '/b'], ['/b']],
    ['not closed by a shorter one', ['````', '```', '/a', '````', '/b'], ['/b']],
    ['not closed by the other kind', ['```', '~~~', '/a', '```', '/b'], ['/b']],
    ['not closed by one with a word', ['```', '```js', '/a', '```', '/b'], ['/b']],
    ['not closed by an indented one', ['```', '    ```', '/a', '```', '/b'], ['/b']],
    ['closed by one with spaces', ['```', '/a', '  ```  ', '/b'], ['/b']],
    ['not closed by one with another space', ['```', '```\u00a0', '/a', '```', '/b'], ['/b']],
    ['with a word', ['``` js title="x"', '/a', '```', '/b'], ['/b']],
    ['with a backtick behind it is none', ['```x`', '/a'], ['/a']],
    ['of tildes with backticks behind it', ['~~~ `x`', '/a', '~~~', '/b'], ['/b']],
    ['indented by three', ['   ```', '/a', '```', '/b'], ['/b']],
    ['indented by four is text', ['x', '    ```', '/a'], ['/a']],
    ['never closed', ['```', '/a', '', '/b'], []],
    ['in a list', ['- ```', '  /a', '  ```', '/b'], ['/b']],
    ['in a list, ended with it', ['- ```', '  x', '/a'], ['/a']],
    ['in a list, then one outside', ['- x', '  ```', 'y', '```', '/a', '```', '/b'], ['/b']],
    ['in a numbered list', ['10) ~~~', '    x', '    ~~~', '/a'], ['/a']],
    ['in an empty item', ['-', '  ```', '/a'], ['/a']],
    ['below an empty item that a blank line ended', ['-', '', '  ```', '/a'], []],
    ['behind a tab', ['-\t```', '\tx', '/a'], ['/a']],
  ])('%s', check)
})

describe('quotes', () => {
  test.each<Case>([
    ['quoted', ['> /a', '', '/b'], ['/b']],
    ['going on without a mark', ['> x', '/a', '/b', '', '/c'], ['/c']],
    ['ended by a heading', ['> x', '# h', '/a'], ['/a']],
    ['ended by a rule', ['> x', '---', '/a'], ['/a']],
    ['ended by a list', ['> x', '- y', '/a'], ['/a']],
    ['ended by a fence', ['> x', '```', 'y', '```', '/a'], ['/a']],
    ['with a heading, which does not go on', ['> # h', '/a'], ['/a']],
    ['with a fence, which does not go on', ['> ```', '/a'], ['/a']],
    ['with a blank line, behind which it does not go on', ['> x', '>', '/a'], ['/a']],
    ['in a quote', ['> > x', '> /a', '/b', '', '/c'], ['/c']],
    ['in a list, going on', ['- > x', '/a', '', '/b'], ['/b']],
    ['with a list, going on', ['> - x', '/a', '', '/b'], ['/b']],
    ['behind a tab', ['>\tx', '/a', '', '/b'], ['/b']],
    ['with code, which does not go on', ['>     x', '/a'], ['/a']],
    ['an alert', ['> [!NOTE]', '> x', '/a', '', '/b'], ['/b']],
    ['a footnote is aside too', ['[^1]: x', '/a', '', '/b'], ['/b']],
  ])('%s', check)
})

describe('HTML', () => {
  test.each<Case>([
    ['a comment on one line', ['<!-- x -->', '/a'], ['/a']],
    ['a comment over lines', ['<!--', '/a', '', '/b', '-->', '/c'], ['/c']],
    ['a comment that is never closed', ['<!-- x', '/a', '', '/b'], []],
    ['a comment behind text, closed in its paragraph', ['x <!-- y', '/a', '-->', '/b'], ['/b']],
    ['a comment behind text, not closed there', ['x <!-- y', '/a', '', '/b', '-->'], ['/a', '/b']],
    [
      'a comment behind text, then a fence',
      ['x <!-- y', '', '```', '-->', '/a', '```', '/b'],
      ['/b'],
    ],
    ['a comment in code is none', ['`<!--`', '/a'], ['/a']],
    ['details up to a blank line', ['<details>', '/a', '', '/b', '', '</details>', '/c'], ['/b']],
    [
      'details with a fence',
      ['<details>', '', '```', '/a', '```', '', '</details>', '', '/b'],
      ['/b'],
    ],
    ['pre over blank lines', ['<pre>', '', '/a', '</pre>', '/b'], ['/b']],
    ['pre closed by another such tag', ['<pre>', '</script>', '/a'], ['/a']],
    [
      'a script, a style, a text field',
      ['<script>', '', '/a', '</script>', '<style>', '', '/b'],
      [],
    ],
    ['a tag of any name, alone on a line', ['<custom>', '/a', '', '/b'], ['/b']],
    ['a tag of any name in a paragraph', ['x', '<custom>', '/a'], ['/a']],
    ['a tag with text behind it', ['<b>x</b>', '/a'], ['/a']],
    ['a closing tag alone on a line', ['</pre>', '/a', '', '/b'], ['/b']],
    ['an instruction over blank lines', ['<?php', '', '/a', '?>', '/b'], ['/b']],
    ['a declaration', ['<!DOCTYPE', '', '/a', '>', '/b'], ['/b']],
    ['character data', ['<![CDATA[', '', '/a', ']]>', '/b'], ['/b']],
    ['an attribute over lines', ['x <b title="', '/a', '">y</b>', '/b'], ['/b']],
    ['in a quote, ended with it', ['> <!--', '/a'], ['/a']],
  ])('%s', check)
})

describe('code spans and links', () => {
  test.each<Case>([
    ['a span over lines', ['x `y', '/a', 'z`', '/b'], ['/b']],
    ['a span of two over lines with one in it', ['``x ` y', '/a', '`` z', '/b'], ['/b']],
    ['a span that ends with its paragraph', ['x `y', '/a', '', 'z`', '/b'], ['/a', '/b']],
    ['one backtick too many', ['x ``y', '/a `', '/b'], ['/a `', '/b']],
    ['an escaped backtick begins none', ['x \\` y', '/a `z`', '/b `'], ['/a `z`', '/b `']],
    ['a backslash escapes nothing in a span', ['`x\\`', '/a `y', '/b`'], ['/a `y']],
    ['one in an attribute is none', ['x <a href="`">', '/a `y'], ['/a `y']],
    ['spans on one line each', ['`x`', '/a `y`', '/b `z`'], ['/a `y`', '/b `z`']],
    ['the address of a link', ['[x](', '/a', ')', '/b'], ['/b']],
    ['the title of a link', ['[x](y "', '/a', '")', '/b'], ['/b']],
    ['the address of a definition', ['[x]:', '/a', '/b'], ['/b']],
    ['in doubt: behind an address with a backtick', ['https://x.y/`', '/a', '', '/b'], ['/b']],
    ['in doubt: behind a definition with a backtick', ['[`]: x', '/a', '', '/b'], ['/b']],
    ['in doubt: backticks above a table', ['` x', '/a', '| ` |', '|---|'], []],
  ])('%s', check)
})

describe('whatever the line breaks', () => {
  const lines = ['x', '```', '/a', '```', '> y', '/b', '', '/c', '<!--', '/d', '-->', '/e']

  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('%s', (_name, lineBreak) => {
    expect(slashes(lines.join(lineBreak))).toEqual(['/c', '/e'])
  })
})

test('each line is given as it is, or as null', () => {
  expect(proseLines('x  \n\t/a\n\n```\n\n```\n')).toEqual(['x  ', '\t/a', '', null, null, null, ''])
})

test('what is nested a hundred times over is not looked at any more', () => {
  const deep = '> '.repeat(101)

  expect(slashes(`${'> '.repeat(100)}x\n\n/a`)).toEqual(['/a'])
  expect(slashes(`${deep}x\n\n/a`)).toEqual([])
})
