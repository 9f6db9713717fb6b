import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DrawnEntry, timelineDiagram } from '../../../src/incident/timeline-diagram.ts'

function entry(time: string, text: string, day = '2026-11-21'): DrawnEntry {
  return { day, time, text }
}

test('every minute is a row, under its day', async () => {
  const diagram = timelineDiagram([
    entry('13:58', 'monitoring opened it'),
    entry('14:01', 'maria declared SEV1'),
    entry('14:01', 'maria took the lead'),
    entry('15:02', 'maria resolved it'),
  ])

  expect(diagram).toBe(`timeline TD
    section 2026-11-21
        13h58 : monitoring opened it
        14h01 : maria declared SEV1 : maria took the lead
        15h02 : maria resolved it`)
  expect(await drawn(diagram)).toEqual({
    sections: ['2026-11-21'],
    rows: [
      ['13h58', 'monitoring opened it'],
      ['14h01', 'maria declared SEV1', 'maria took the lead'],
      ['15h02', 'maria resolved it'],
    ],
  })
})

test('of several days each has a row that names it', async () => {
  const diagram = timelineDiagram([
    entry('23:59', 'opened'),
    entry('23:59', 'closed', '2026-11-22'),
    entry('00:01', 'reopened', '2026-11-23'),
  ])

  expect(diagram).toBe(`timeline TD
    section 2026-11-21 to 2026-11-23
        2026-11-21
        23h59 : opened
        2026-11-22
        23h59 : closed
        2026-11-23
        00h01 : reopened`)
  expect((await drawn(diagram)).rows).toEqual([
    ['2026-11-21'],
    ['23h59', 'opened'],
    ['2026-11-22'],
    ['23h59', 'closed'],
    ['2026-11-23'],
    ['00h01', 'reopened'],
  ])
})

test('a busy minute goes on in a row of its own', async () => {
  const diagram = timelineDiagram(['a', 'b', 'c'].map((text) => entry('14:01', text)))

  expect((await drawn(diagram)).rows).toEqual([
    ['14h01', 'a', 'b'],
    ['14h01', 'c'],
  ])
})

test('without entries there is no diagram', () => {
  expect(timelineDiagram([])).toBe('')
})

describe('of many entries', () => {
  const entries = Array.from({ length: 63 }, (_, index) =>
    entry(`${String(Math.floor(index / 60) + 14)}:${String(index % 60).padStart(2, '0')}`, 'x'),
  )

  test('40 are drawn: the first, the last, and how many stand between', async () => {
    const { rows } = await drawn(timelineDiagram(entries))

    expect(rows).toHaveLength(41)
    expect(rows.slice(23, 28)).toEqual([
      ['14h23', 'x'],
      ['14h24', 'x'],
      ['then', 'and 23 more'],
      ['14h48', 'x'],
      ['14h49', 'x'],
    ])
    expect(rows.at(-1)).toEqual(['15h02', 'x'])
  })

  test('all are drawn as long as they are 40', async () => {
    expect((await drawn(timelineDiagram(entries.slice(0, 40)))).rows).toHaveLength(40)
    expect((await drawn(timelineDiagram(entries.slice(0, 41)))).rows[25]).toEqual([
      'then',
      'and 1 more',
    ])
  })
})

test.each<[text: string, shown: string]>([
  ['INC-42: checkout is down; 40% fail', 'INC-42, checkout is down, 40 percent fail'],
  ['changed the severity: SEV2 → SEV1', 'changed the severity, SEV2 → SEV1'],
  ['was down from 14:05 to 14:31:07', 'was down from 14h05 to 14h31h07'],
  ['merged #57 (acme/shop@3f2a9c1)', 'merged 57 acme/shop 3f2a9c1'],
  ['said “can\'t pay” & "why?"', 'said can’t pay why'],
  ['https://status.example/a?b=c', 'status.example/a b c'],
  ['a -> b %%{init: {}}%% <script>', 'a → b percent percent init, percent percent script'],
  ['Überlauf — оплата — 決済', 'Überlauf оплата 決済'],
  ['two\nlines\u2028three\u202e', 'two lines three'],
  ['x C4Container and C4Deployment', 'x C4 Container and C4 Deployment'],
  ['🔥', '…'],
  ['', '…'],
  [`${'x '.repeat(26)}since 13:50`, `${'x '.repeat(26)}since …`],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ABCDEFGHIJKLMNOPQR STUVWXYZ'],
  ['deployed checkout-payment-gateway', 'deployed checkout-payment- gateway'],
  ['チェックアウトが停止しています', 'チェックアウトが停 止しています'],
  ['section', 'section'],
  ['title x', 'title x'],
  ['accDescr { x }', 'accDescr x'],
])('%j is drawn as %j', async (text, shown) => {
  const diagram = timelineDiagram([entry('14:01', text)])

  expect((await drawn(diagram)).rows).toEqual([['14h01', shown]])
})

test('Mermaid reads every diagram, with as many rows and texts as were meant, whatever people write', async () => {
  const word = fc.constantFrom(
    ...[
      'timeline',
      'section x',
      'title',
      'accTitle: ',
      'accDescr {',
      '}',
      '%%',
      '%%{init: ',
      '---',
    ],
    ...['C4Container', 'C4;Component', 'graph', 'end', ': ', ':', ';', '#', '#35;', '"', '`', '\\'],
    ...[
      '\n',
      '\r',
      '\u2028',
      '<br>',
      '<',
      '>',
      '[',
      '(',
      '{',
      'click x',
      '\u202e',
      'e\u0301',
      '％',
    ],
  )
  const text = fc.oneof(
    fc
      .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })))
      .map((all) => all.join('')),
    fc.array(word).map((all) => all.join(' ')),
  )
  const time = fc.constantFrom('00:00', '14:01', '14:02')
  const day = fc.constantFrom('2026-11-21', '2026-11-22')
  const entries = fc.array(fc.record({ day, time, text }), { minLength: 1, maxLength: 8 })

  await fc.assert(
    fc.asyncProperty(entries, async (drawnEntries) => {
      const diagram = timelineDiagram(drawnEntries)

      const { sections, rows } = await drawn(diagram)

      expect(sections).toHaveLength(1)
      expect(rows.flatMap(([, ...texts]) => texts)).toHaveLength(drawnEntries.length)
      expect(rows.map((row) => row.join(' : '))).toEqual(
        diagram
          .split('\n')
          .slice(2)
          .map((line) => line.trim()),
      )
      expect(diagram).not.toMatch(/[%;#"'`<>[\](){}\\]/)
    }),
  )
})

/** What Mermaid itself reads in a diagram: its sections, and of each row the time and the texts. */
async function drawn(diagram: string) {
  await mermaid.parse(diagram)
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(diagram)
  expect(type).toBe('timeline')
  const { getSections, getTasks } = readers.parse(db)
  const rows = tasks
    .parse(getTasks())
    .map(({ task, events }) => [task.trim(), ...events.map((event) => event.trim())])
  return { sections: names.parse(getSections()), rows }
}
const readers = z.object({ getSections: z.function(), getTasks: z.function() })
const names = z.array(z.string())
const tasks = z.array(z.object({ task: z.string(), events: names }))
