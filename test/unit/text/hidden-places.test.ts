import { expect, test } from 'vitest'
import { hiddenPlaces } from '../../../src/text/hidden-places.ts'

/** What is hidden of a paragraph, as text. */
function hiddenIn(paragraph: string): readonly string[] {
  return hiddenPlaces(paragraph).map(({ from, to }) => paragraph.slice(from, to))
}

test.each<[what: string, paragraph: string, hidden: readonly string[]]>([
  ['nothing', 'x y', []],
  ['a code span', 'x `y` z', ['`y`']],
  ['one with shorter and longer runs in it', '``x ` y ``` z``', ['``x ` y ``` z``']],
  ['several', '`x` ``y`` `z`', ['`x`', '``y``', '`z`']],
  ['none where it is not closed', '`x ``y', []],
  ['none behind a backslash', '\\`x`', []],
  ['one whose end is behind a backslash', '`x\\`', ['`x\\`']],
  ['a tag', 'x <b>y</b>', ['<b>', '</b>']],
  [
    'a tag with attributes over lines',
    '<a b\n c=d e="`" f=\'>\'>`x`',
    ['<a b\n c=d e="`" f=\'>\'>', '`x`'],
  ],
  ['no tag: a bare bracket', 'a < b `c`', ['`c`']],
  ['no tag: attributes that touch', '<a b="c"d>', []],
  ['an address in brackets', '<https://x.y/`> `z`', ['<https://x.y/`>', '`z`']],
  ['a mail address in brackets', '<a`@b.c>', ['<a`@b.c>']],
  ['a comment', 'x <!-- ` --> `y`', ['<!-- ` -->', '`y`']],
  ['the shortest comments', '<!--> <!---> x -->', ['<!-->', '<!--->']],
  ['no comment where it is not closed', '<!-- x `y`', ['`y`']],
  [
    'an instruction, a declaration, character data',
    '<?x?> <!X y> <![CDATA[`]]>',
    ['<?x?>', '<!X y>', '<![CDATA[`]]>'],
  ],
  ['the address of a link', '[x](y`z) `a`', ['](y`z)', '`a`']],
  ['brackets in it', '[x](y(`)z) `a`', ['](y(`)z)', '`a`']],
  ['pointed ones around it', '[x](<y `>) `a`', ['](<y `>)', '`a`']],
  ['its title', '[x](y "`\n") `a`', ['](y "`\n")', '`a`']],
  ['no address: spaces in it', '[x](y z) `a`', ['`a`']],
  ['definitions', '[x]: y\n[z]: <a b> "c"\nd', ['[x]: y\n', '[z]: <a b> "c"\n']],
  ['a definition over lines', '[x]:\ny\n(z\n)\na', ['[x]:\ny\n(z\n)\n']],
  ['no definition: something behind it', '[x]: y z', []],
  ['no definition: not at the beginning', 'a\n[x]: y', []],
  [
    'in doubt: all behind an address with a backtick',
    'x https://y.z/` a\nb',
    ['https://y.z/` a\nb'],
  ],
  ['no doubt: an address without one', 'x https://y.z/ `a`', ['`a`']],
  ['no doubt: an address in a code span', '`https://y.z/` a', ['`https://y.z/`']],
  ['in doubt: all of it where a definition has a backtick', '[`]: x\ny', ['[`]: x\ny']],
])('%s', (_what, paragraph, hidden) => {
  expect(hiddenIn(paragraph)).toEqual(hidden)
})
