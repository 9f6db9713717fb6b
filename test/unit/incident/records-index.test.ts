import { describe, expect, test } from 'vitest'
import { printIndex } from '../../../src/incident/records-index.ts'
import { at, incidentOf, set, titled } from './facts.ts'

const begin = '<!-- incident-loop:begin index -->'
const end = '<!-- incident-loop:end index -->'
const head = '| Incident | Severity | Status | Declared | Title |\n|---|---|---|---|---|'
const mine =
  '| [INC-42](incidents/42/README.md) | SEV1 | investigating | 2026-11-20 14:01 UTC | Checkout is down |'
const incident = incidentOf(set('14:01', 'SEV1'))

function indexOf(...rows: readonly string[]): string {
  return `# Records\n\n${begin}\n${[head, ...rows].join('\n')}\n${end}\n`
}

function row(number: number, title = 'x'): string {
  return `| [INC-${number}](incidents/${number}/README.md) | SEV3 | resolved | 2026-01-01 08:00 UTC | ${title} |`
}

describe('the index of incidents', () => {
  test.each([
    ['the first row', indexOf(), indexOf(mine)],
    ['newest first', indexOf(row(99), row(7)), indexOf(row(99), mine, row(7))],
    ['a row out of order', indexOf(row(7), row(99)), indexOf(row(99), mine, row(7))],
    ['a row brought up to date', indexOf(row(42), row(7)), indexOf(mine, row(7))],
    ['a row that stands twice', indexOf(row(42), row(42, 'y')), indexOf(mine)],
    [
      'rows of others byte for byte',
      indexOf(row(7, '  odd \\| ä 🔥\t|')),
      indexOf(mine, row(7, '  odd \\| ä 🔥\t|')),
    ],
    ['a damaged table', indexOf('| [INC-7', row(8), 'scribble'), indexOf(mine, row(8))],
    [
      'a table without its head',
      `${begin}\n${row(7)}\n${end}`,
      `${begin}\n${[head, mine, row(7)].join('\n')}\n${end}`,
    ],
    ['a page without a table', '# Mine\n', `# Mine\n\n${begin}\n${head}\n${mine}\n${end}\n`],
    ['an empty page', '', `${begin}\n${head}\n${mine}\n${end}\n`],
  ])('%s', (_what, existing, expected) => {
    const printed = printIndex(existing, incident)

    expect(printed).toBe(expected)
    expect(printIndex(printed, incident)).toBe(printed)
  })

  test('lists the newest hundred', () => {
    const newer = Array.from({ length: 100 }, (_, index) => row(1100 - index))

    const full = printIndex(indexOf(...newer.slice(0, 99), row(7)), incident)
    const fuller = printIndex(indexOf(...newer), incident)

    expect(full).toBe(indexOf(...newer.slice(0, 99), mine))
    expect(fuller).toBe(indexOf(...newer))
  })

  test('a hostile title stays in its cell, and the row is found again', () => {
    const title = `a | b <!-- incident-loop:end index --> [INC-7](x) @maria #1 ${'long '.repeat(40)}`
    const hostile = incidentOf(
      { ...titled('14:00', title), id: 'event:rename', at: at('14:02') },
      set('14:01', 'SEV1'),
    )

    const printed = printIndex(indexOf(row(7)), hostile)

    const [, , , , , , written] = printed.split('\n')
    expect(written?.split('|').length).toBe(7)
    expect(printIndex(printed, incident)).toBe(indexOf(mine, row(7)))
  })
})
