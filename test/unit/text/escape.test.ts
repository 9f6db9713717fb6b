import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineText, plainJson, plainLine } from '../../../src/text/escape.ts'

/** The word joiner that `inlineText` puts in, written so that a reader of the table sees it. */
const shown = (text: string): string => text.replaceAll('\u2060', '⁀')

describe('what GitHub would act on is split by a word joiner', () => {
  test.each([
    ['a mention', 'ask @octocat', 'ask @⁀octocat'],
    ['a team', '@org/team', '@⁀org/team'],
    ['an address', 'a@b.example', 'a@⁀b.example'],
    ['an issue', 'see #12', 'see #⁀12'],
    ['an issue elsewhere', 'owner/repo#1', 'owner/repo#⁀1'],
    ['an issue by its old name', 'GH-1', 'GH⁀-1'],
    ['an old name after an underscore', '_gh-1', '\\_gh⁀-1'],
    ['a closing keyword', 'fixes #7', 'fixes #⁀7'],
    ['a URL', 'https://evil.example/a', 'https:⁀//evil.example/a'],
    ['a URL in capitals', 'HTTP://evil.example', 'HTTP:⁀//evil.example'],
    ['a URL after an underscore', '_https://evil.example', '\\_https:⁀//evil.example'],
    ['a URL after a digit', '9https://evil.example', '9https:⁀//evil.example'],
    ['a URL of another scheme', 'ftp://evil.example', 'ftp:⁀//evil.example'],
    ['a host', 'www.evil.example', 'www⁀.evil.example'],
    ['a host after an underscore', '_www.evil.example', '\\_www⁀.evil.example'],
  ])('%s', (_what, text, expected) => {
    expect(shown(inlineText(text))).toBe(expected)
  })
})

describe('what Markdown would format is shown as typed', () => {
  test.each([
    ['an image', '![x](y.png)', '!\\[x\\](y.png)'],
    ['a link', '[x](javascript:alert)', '\\[x\\](javascript:alert)'],
    ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a fence', '```js', '\\`\\`\\`js'],
    ['an escape of its own', '\\*a\\*', '\\\\\\*a\\\\\\*'],
    ['a tag', '<img src=x>', '&lt;img src=x&gt;'],
    ['a comment', '<!-- incident-loop:status v1 -->', '&lt;!-- incident-loop:status v1 --&gt;'],
    ['an entity', '&#64;octocat', '&amp;#⁀64;octocat'],
  ])('%s', (_what, text, expected) => {
    expect(shown(inlineText(text))).toBe(expected)
  })

  // These two become entities, so that they must still be whole after `#` was split.
  test.each([
    ['a table cell', 'a | b', /^a &(#124|vert|verbar|VerticalLine); b$/],
    ['math', 'costs $5', /^costs &(#36|dollar);5$/],
  ])('%s', (_what, text, expected) => {
    expect(inlineText(text)).toMatch(expected)
  })
})

describe('what nobody sees is dropped', () => {
  test.each([
    ['line breaks become spaces', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['space around is cut', '  a  \n', 'a'],
    ['controls', 'a\u0000\u0007\u001b[31mb', 'a\\[31mb'],
    ['right-to-left overrides', 'a\u202egpj.exe\u202c', 'agpj.exe'],
    ['isolates and marks', '\u2066a\u2069\u200f\u061cb', 'ab'],
    ['zero-width characters', '@\u200bocto\ufeffcat', '@⁀octocat'],
    ['joiners of their own', '@\u2060octocat', '@⁀octocat'],
  ])('%s', (_what, text, expected) => {
    expect(shown(inlineText(text))).toBe(expected)
  })
})

describe('length', () => {
  test.each([
    ['text that fits is whole', 'abcd', 4, 'abcd'],
    ['longer text ends in an ellipsis', 'abcde', 4, 'abc…'],
    ['an emoji at the limit is dropped, not halved', 'abc😀😀', 5, 'abc…'],
    ['the limit counts before escaping', '****', 4, '\\*\\*\\*\\*'],
  ])('%s', (_what, text, maximum, expected) => {
    expect(inlineText(text, maximum)).toBe(expected)
  })
})

test('ordinary titles of all the world stay as they are', () => {
  const titles = [
    'Checkout is down (eu-west)',
    'Größe: 50 % mehr',
    '支払いが失敗する',
    'صفحة الدفع لا تعمل 🔥',
  ]

  const escaped = titles.map((title) => inlineText(title))

  expect(escaped).toEqual(titles)
})

/** Pieces that mean something to GitHub, in every order and next to any character. */
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...[
            '@',
            '#',
            '1',
            'a',
            'gh-1',
            'GH-',
            'o/r#1',
            'https://',
            'http:',
            '//',
            'www.',
            'ftp://',
          ],
          ...[
            '<',
            '>',
            '|',
            '$',
            '&',
            '`',
            '*',
            '_',
            '[',
            ']',
            '(',
            ')',
            '!',
            '\\',
            '~',
            ' ',
            '\n',
          ],
          ...[
            '\u2060',
            '\u200b',
            '\u202e',
            '\u0000',
            '😀',
            'fixes ',
            '<!--',
            '-->',
            '&#64;',
            '&lt;',
          ],
        ),
      },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

describe('whatever the text', () => {
  test.each([
    ['nobody is mentioned', /@[\p{L}\p{N}]/u],
    ['no issue is linked', /#\d|gh-\d/i],
    ['no URL is linked', /:\/\/|www\./i],
    ['no HTML begins', /[<>]/],
    ['no table breaks', /\|/],
    ['no line breaks', /[\r\n\u2028\u2029]/],
    ['no math begins', /\$/],
    ['nothing is hidden but the joiner', /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2061-\u2069\ufeff]/u],
    ['no formatting begins', /(?<!\\)(?:\\\\)*[`*_[\]~]/],
    ['no half character is left', /\p{Cs}/u],
  ])('%s', (_what, dangerous) => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 30 }), (text, maximum) => {
        const rendered = withoutEntities(inlineText(text, maximum))

        expect(rendered).not.toMatch(dangerous)
      }),
      { numRuns: 300 },
    )
  })

  test('a reader sees the words, shortened', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
        const visible = unescaped(inlineText(text, 40))

        const plain = text.replace(/\s+/g, ' ').trim()
        expect(visible).toBe(plain.length <= 40 ? plain : `${plain.slice(0, 39)}…`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('text for a terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  const dangerous = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

  test('stands on one line, without what moves the cursor or turns text around', () => {
    expect(plainLine(' a\u001b[31mb\n\tc \u202ed\u0007 @e *f*')).toBe('a[31mb c d @e *f*')
    expect(plainLine('abcdef', 4)).toBe('abc…')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainLine(text)).not.toMatch(dangerous)
      }),
    )
  })

  test('as JSON says the same, with escapes', () => {
    expect(plainJson('a\u202e\u009b\n')).toBe(String.raw`"a\u202e\u009b\n"`)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainJson({ text })).not.toMatch(dangerous)
        expect(JSON.parse(plainJson({ text }))).toEqual({ text })
      }),
    )
  })
})

/** The entities that `inlineText` writes; what remains of `&` and `#` is the text's own. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#124;': '|',
  '&vert;': '|',
  '&#36;': '$',
  '&dollar;': '$',
}
const anyEntity = /&(?:amp|lt|gt|#124|vert|#36|dollar);/g

/** With each entity as one character that means nothing. */
function withoutEntities(markdown: string): string {
  return markdown.replace(anyEntity, '\ufffc')
}

/** What a Markdown renderer shows of it. */
function unescaped(markdown: string): string {
  return markdown
    .replaceAll('\u2060', '')
    .replace(/\\([\\`*_[\]~])/g, '$1')
    .replace(anyEntity, (entity) => entities[entity] ?? entity)
}
