import { describe, expect, test } from 'vitest'
import { insertActions } from '../../../../src/postmortem/draft/insert-actions.ts'
import { printPart } from '../../../../src/text/sealed-parts.ts'

const rows = [
  { text: 'Add an alert', type: 'detect', owner: '@ana', due: '2026-12-01' },
  { text: 'Write it down', type: '', owner: '', due: '' },
]

/** The list with the rows added, between the lines that hide. */
function added(list: string): string {
  const document = `Before\n\n${printPart('actions', list)}\n\nAfter\n`
  const [head = '', tail = ''] = document.split(list)
  const inserted = insertActions(document, rows)
  expect([inserted.startsWith(head), inserted.endsWith(tail)]).toEqual([true, true])
  return inserted.slice(head.length, -tail.length)
}

describe('a table', () => {
  const head = '| Action | Type | Owner | Due | Status |\n|---|---|---|---|---|'

  test.each([
    ['gets its rows at the end', `${head}\n| Mine | | | | |`],
    ['may be empty', head],
    ['may be indented', `${head}\n  | Mine | | | | |`],
  ])('%s', (_what, list) => {
    expect(added(list)).toBe(
      `${list}\n| Add an alert | detect | @ana | 2026-12-01 |  |\n| Write it down |  |  |  |  |`,
    )
  })

  test.each([
    [
      'in another order',
      '| Due | Owner | Action |',
      '| 2026-12-01 | @ana | Add an alert |',
      '|  |  | Write it down |',
    ],
    [
      'with columns of their own',
      '| # | Task | Owner | Cost |',
      '|  | Add an alert | @ana |  |',
      '|  | Write it down |  |  |',
    ],
    [
      'with a bar in a head',
      '| A\\|B | owner |',
      '| Add an alert | @ana |',
      '| Write it down |  |',
    ],
  ])('may have columns %s', (_what, columns, first, second) => {
    const list = `| Other | table |\n|---|---|\n\n${columns}\n|---|---|\n| x | y |`

    expect(added(list)).toBe(`${list}\n${first}\n${second}`)
  })

  test('may be followed by text', () => {
    expect(added(`${head}\n\nThat is all.`)).toBe(
      `${head}\n| Add an alert | detect | @ana | 2026-12-01 |  |\n| Write it down |  |  |  |  |\n\nThat is all.`,
    )
  })
})

describe('a list', () => {
  const alert = 'Add an alert (Type: detect, Owner: @ana, Due: 2026-12-01)'

  test.each([
    ['with boxes', '- [x] Mine', `- [ ] ${alert}\n- [ ] Write it down`],
    ['with other bullets', '* [ ] Mine', `* [ ] ${alert}\n* [ ] Write it down`],
    ['without boxes', '- Mine', `- ${alert}\n- Write it down`],
    ['with numbers', '1. Mine\n2. Yours', `3. ${alert}\n4. Write it down`],
    [
      'of items with more below',
      '- [ ] Mine\n  - [ ] first\n\n  Why\nand how',
      `- [ ] ${alert}\n- [ ] Write it down`,
    ],
  ])('%s goes on in its notation', (_what, list, more) => {
    expect(added(list)).toBe(`${list}\n${more}`)
  })

  test('ends before a paragraph of its own', () => {
    expect(added('- [ ] Mine\n\nThat is all.')).toBe(
      `- [ ] Mine\n- [ ] ${alert}\n- [ ] Write it down\n\nThat is all.`,
    )
  })

  test('begins where there is none any more', () => {
    expect(added('Nothing to do.')).toBe(`Nothing to do.\n\n- [ ] ${alert}\n- [ ] Write it down`)
  })
})

test('lines end as those of the part do', () => {
  const document = printPart('actions', '- [ ] Mine').replaceAll('\n', '\r\n')

  expect(insertActions(document, rows.slice(1))).toBe(
    document.replace('Mine\r\n', 'Mine\r\n- [ ] Write it down\r\n'),
  )
})

describe('nothing is added', () => {
  test.each([
    ['where the part is not there', '| Action |\n|---|\n'],
    [
      'where one of its hidden lines is gone',
      '<!-- incident-loop:part actions 00000000 -->\n- a\n',
    ],
  ])('%s', (_what, document) => {
    expect(insertActions(document, rows)).toBe(document)
  })

  test('where there is nothing to add', () => {
    const document = printPart('actions', 'Nothing to do.')

    expect(insertActions(document, [])).toBe(document)
  })
})
