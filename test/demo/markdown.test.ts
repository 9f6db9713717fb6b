import { expect, test } from 'vitest'
import { type Place, renderMarkdown } from '../../sandbox/demo/markdown.ts'
import { toText } from './page-text.ts'

function render(text: string, place: Place = 'comment'): string {
  return toText(renderMarkdown(text, place, (url) => url))
}

test('a comment keeps its line breaks, a file does not', () => {
  expect(render('one\ntwo', 'comment')).toBe('<p>one<br>\ntwo</p>')
  expect(render('one\ntwo', 'file')).toBe('<p>one\ntwo</p>')
})

test.each<Place>(['comment', 'file'])('an alert keeps all of its text in a %s', (place) => {
  const html = render('> [!WARNING]\n> Not **confirmed** yet.\n>\n> Wait.', place)

  expect(html.replaceAll('\n', '')).toBe(
    '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">Warning</p>' +
      '<p>Not <strong>confirmed</strong> yet.</p><p>Wait.</p></div>',
  )
})

test.each([
  '> [!WARNING] on the same line',
  '> [!OTHER]\n> text',
  '> [!NOTE]',
  '- > [!NOTE]\n  > inside a list',
])('no alert: %j', (text) => {
  expect(render(text)).toContain('<blockquote>')
})

test('details, tables and task lists work inside each other', () => {
  const html = render(
    '<details>\n<summary>More</summary>\n\n| a |\n|---|\n| `b` |\n\n- [x] c\n</details>',
  )

  expect(html).toMatch(/^<details>\s*<summary>More<\/summary>\s*<table>.*<input.*<\/details>$/s)
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['an event handler', '<b onclick="alert(1)">b</b>'],
  ['a style', '<b style="position:fixed">b</b>\n\n<style>b { color: red }</style>'],
  ['a class of ours', '<div class="markdown-alert">b</div>'],
  ['a frame', '<iframe src="https://a.example"></iframe>'],
  ['a form', '<form action="https://a.example"><button>b</button></form>'],
  ['a script address', '[b](javascript:alert(1)) <a href="javascript:alert(1)">b</a>'],
  ['a marker', '<!-- incident-loop:begin summary -->'],
])('%s does not get through', (_name, text) => {
  expect(render(text)).not.toMatch(
    /<script|onclick|style|class=|<iframe|<form|href="javascript|<!--/,
  )
})

test('a number of an issue is a link in a comment, not in code, in a word, in a link or in a file', () => {
  const text = 'See #12, `#12`, x#12 and [a #12](https://a.example/)'

  expect(render(text, 'comment').match(/<a [^>]*>/g)).toEqual([
    '<a href="#12">',
    '<a href="https://a.example/">',
  ])
  expect(render(text, 'file')).not.toContain('href="#12"')
})

test('a link to nothing stays as text', () => {
  const html = toText(renderMarkdown('[a](https://gone.example/x)', 'file', () => null))

  expect(html).toBe(
    '<p><a class="nowhere" title="Not on this page: https://gone.example/x">a</a></p>',
  )
})
