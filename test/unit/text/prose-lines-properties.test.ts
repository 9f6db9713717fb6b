import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proseLines } from '../../../src/text/prose-lines.ts'
import { hiddenLines } from './real-markdown.ts'

/**
 * Lines that open, close and confuse blocks and spans. Left out is where the parser of these tests and GitHub's differ, which
 * were compared by hand with GitHub's own (cmark-gfm): a tag of any name right below a list or a quote, and an empty list item
 * right below indented code.
 */
const lines = [
  ...[
    '/ack',
    '/ack',
    '/ack',
    '/ack `x`',
    '/ack `',
    '',
    '',
    'text',
    '# h',
    '#x',
    '---',
    '===',
    '* * *',
  ],
  ...[
    '- a',
    '1. b',
    '  - c',
    '* ',
    '10) d',
    '+',
    '-',
    '- [ ] x',
    '-\tq',
    '-     code',
    '  two',
    '   three',
  ],
  ...[
    '> q',
    '>',
    '> > r',
    '>> s',
    '- > t',
    '> - u',
    '> ```',
    '> <!--',
    '> <pre>',
    '>     code',
    '>\tq',
  ],
  ...['```', '````', '~~~', '``` js', '   ```', '  ~~~', '- ```', '1. ~~~', '- - ```', '```x`'],
  ...['`', '``', 'a ` b', 'a `` b', '\\`', '\\\\`', '`<b`', '<https://x.y/`>', '<a@b.c`>', 'a\\'],
  ...[
    '<!--',
    '-->',
    'x <!-- y',
    'x --> y',
    '<!-- x -->',
    '- <!--',
    '<?php',
    '?>',
    '<!X',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<details>',
    '</details>',
    '<p',
    '<div class="',
    '<pre>',
    'x</pre>',
    '<script>',
    '</x',
    '<b>x</b>',
  ],
  ...[
    'x <b',
    'title="',
    '"> y',
    '\n<custom>',
    '\n</script>',
    '\n<a href="`">',
    '\n    code\ntext',
    '\tx\ntext',
  ],
  ...[
    '[x]: /url',
    '[a](b`c)',
    '[a](',
    '/x)',
    '[a](/u "t',
    '")',
    '[^1]: foo',
    '[^1]',
    'a|b',
    '| a | b |',
  ],
  ...['$$', '***a', '&lt;', '\u00a0', '\f'],
]

/** Lines that leave a doubt which GitHub alone could settle. */
const doubtful = ['https://x.y/`', 'www.x.y`', '[`]: /u', '|-|', '|---|---|', ':-']

const documentOf = (among: readonly string[]) =>
  fc
    .array(fc.constantFrom(...among), { maxLength: 12 })
    .map((parts) => [...parts, '/ack'].join('\n'))

/** For each line that could be a command whether it is taken for one, and whether the real parser hides it. */
function judge(markdown: string) {
  const hidden = hiddenLines(markdown)
  const text = markdown.split('\n')
  return proseLines(markdown).flatMap((line, index) =>
    text[index]?.startsWith('/ack') ? [{ taken: line !== null, hidden: hidden[index] }] : [],
  )
}

describe('against a real Markdown parser', () => {
  const runs = { numRuns: 3000 }

  test('a line is taken for text exactly where it is shown as such', () => {
    fc.assert(
      fc.property(documentOf(lines), (markdown) => {
        for (const { taken, hidden } of judge(markdown)) expect(taken).toBe(!hidden)
      }),
      runs,
    )
  })

  test('where Markdown leaves a doubt no hidden line is taken either, and few others are left out', () => {
    let shown = 0
    let leftOut = 0
    fc.assert(
      fc.property(documentOf([...lines, ...doubtful]), (markdown) => {
        for (const { taken, hidden } of judge(markdown)) {
          if (hidden) expect(taken).toBe(false)
          shown += Number(!hidden)
          leftOut += Number(!hidden && !taken)
          if (!hidden && !taken) expect(doubtful.some((line) => markdown.includes(line))).toBe(true)
        }
      }),
      runs,
    )
    expect(leftOut / shown).toBeLessThan(0.1)
  })

  test('line breaks of Windows change nothing', () => {
    fc.assert(
      fc.property(documentOf([...lines, ...doubtful]), (markdown) => {
        expect(proseLines(markdown.replaceAll('\n', '\r\n'))).toEqual(proseLines(markdown))
      }),
      { numRuns: 500 },
    )
  })

  test('each line is itself or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (markdown) => {
        const given = proseLines(markdown)

        const raw = markdown.split(/\r\n?|\n/)
        expect(given.map((line, index) => line ?? raw[index])).toEqual(raw)
      }),
      { numRuns: 500 },
    )
  })
})

describe('in proportion to its length, whatever it is fed', () => {
  /** GitHub's longest comment, and an eighth of it. */
  const sizes = { long: 65_536, short: 8192 }
  /** Eight times the text takes eight times the time; the square of it would be sixty-four times. */
  const most = 32

  test.each([
    ...['> ', '> > > ', '>\n', '> a\n', '- ', '- a\n', '-\n', '1. ', ' - - - - -', '[^a]: '],
    ...[
      '`',
      '` `` ',
      '`\n',
      '``\n`\n',
      '\\`',
      '\\',
      '```\n',
      '~~~\n\n',
      '```',
      'http://a`',
      'www.',
    ],
    ...[
      '<!--',
      '<!-- ',
      '<!--\n',
      '<',
      '<\n',
      '<a ',
      '<a b="',
      '<?',
      '<!a',
      '<![CDATA[',
      '<pre>\n',
    ],
    ...[
      '[',
      '](',
      '](a "',
      '](<',
      '](a (',
      ']: ',
      '[a]: b\n',
      '[a]: b "\n',
      '*a_ ',
      '&',
      'a@',
      '<a@',
    ],
    ...[
      '\n',
      '\r',
      'a\n',
      ' ',
      '\t',
      '    a\n',
      'a|',
      '|-',
      'a\n|-|\n',
      '-|\n',
      'a\n=\n',
      '* * ',
      '# ',
    ],
  ])('%j', (pattern) => {
    const long = fastest(repeated(pattern, sizes.long))
    const short = fastest(repeated(pattern, sizes.short))

    // Less than a millisecond is the clock's own noise.
    expect(long / Math.max(short, 1)).toBeLessThan(most)
  })
})

function repeated(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)
}

/** Milliseconds of the fastest of five. */
function fastest(markdown: string): number {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now()
    proseLines(markdown)
    return performance.now() - before
  })
  return Math.min(...times)
}
