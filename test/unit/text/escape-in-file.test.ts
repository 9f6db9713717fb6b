import { describe, expect, test } from 'vitest'
import { inlineInFile, quietLine } from '../../../src/text/escape.ts'

describe('in a file of the repository', () => {
  test.each([
    ['names and numbers stay', 'Ask @ana about #7', 'Ask @ana about #7'],
    [
      'marks of Markdown are text',
      '*a* _b_ `c` [d](e) ~f~ \\',
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\\\',
    ],
    [
      'no table breaks, no HTML begins',
      'a | b <!-- c --> $d$ &amp;',
      'a &#124; b &lt;!-- c --&gt; &#36;d&#36; &amp;amp;',
    ],
    ['it is one line of what can be seen', ' a\n\tb\u202e\u200b ', 'a b'],
    ['an address stays', 'See https://x.example/a.', 'See https://x.example/a.'],
    [
      'one that escapes would break is bracketed',
      '(https://x.example/a_b?c=1&d=2)',
      '(<https://x.example/a_b?c=1&d=2>)',
    ],
    [
      'nothing in it breaks a table',
      'https://x.example/a|b`c$d',
      '<https://x.example/a%7Cb%60c%24d>',
    ],
    [
      'nothing in it ends the brackets',
      '<https://x.example/a_b>c',
      '&lt;<https://x.example/a_b>&gt;c',
    ],
    [
      'what emphasises it is none of it',
      '**https://x.example/a**',
      '\\*\\*https://x.example/a\\*\\*',
    ],
  ])('%s', (_what, text, escaped) => {
    expect(inlineInFile(text)).toBe(escaped)
  })

  test('it is cut before it is escaped', () => {
    expect(inlineInFile('*****', 3)).toBe('\\*\\*…')
  })
})

test.each([
  ['@ana, see acme/shop#7', '@\u2060ana, see acme/shop#\u20607'],
  ['fixes gh-7 and GH-8', 'fixes gh\u2060-7 and GH\u2060-8'],
  ['https://x.example www.x.example', 'https:\u2060//x.example www\u2060.x.example'],
  ['*a* | <b>', '*a* | <b>'],
  ['a\nb\u202e', 'a b'],
])('%j neither pings nor links nor closes', (text, quiet) => {
  expect(quietLine(text)).toBe(quiet)
})
