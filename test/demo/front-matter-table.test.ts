import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { frontMatterTable, splitFrontMatter } from '../../sandbox/demo/front-matter-table.ts'
import { toText } from './page-text.ts'

function render(frontMatter: string): string {
  return toText(h(null, frontMatterTable(frontMatter)))
}

test('names stand in the head, values in one row, null as nothing, times as written', () => {
  expect(render('incident: 42\nlead: null\nat: 2026-11-20T14:02:00Z')).toBe(
    '<table class="front-matter"><thead><tr><th>incident</th><th>lead</th><th>at</th></tr></thead>' +
      '<tbody><tr><td>42</td><td></td><td>2026-11-20T14:02:00Z</td></tr></tbody></table>',
  )
})

test('a list stands in a table of its own within the cell', () => {
  expect(render('pulls: ["#1", "#2"]')).toContain(
    '<td><table><tbody><tr><td>#1</td><td>#2</td></tr></tbody></table></td>',
  )
})

test('a value with HTML is shown as text', () => {
  expect(render('title: "<script>alert(1)</script>"')).toContain('<td>&#x3C;script>')
})

test('front matter that does not parse is said so', () => {
  expect(render('a: [')).toContain('Error in user YAML: ')
})

test.each([
  ['---\na: 1\n---\ntext\n', { frontMatter: 'a: 1', text: 'text\n' }],
  ['text\n---\na: 1\n---\n', { frontMatter: null, text: 'text\n---\na: 1\n---\n' }],
  ['---\na: 1\n', { frontMatter: null, text: '---\na: 1\n' }],
])('%j is split where front matter ends', (file, parts) => {
  expect(splitFrontMatter(file)).toEqual(parts)
})
