import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { printRecord } from '../../../src/incident/record.ts'
import { readSection } from '../../../src/text/sections.ts'
import { closed, incidentOf, set, titled } from './facts.ts'

const incident = incidentOf(set('14:01', 'SEV1'))
const texts = { summary: '# INC-42', updates: '', changes: '', timeline: '- declared', actions: '' }
const page = printRecord(null, incident, texts)

test('a new page has front matter, generated sections and room for notes', () => {
  expect(page).toBe(`---
incident: 42
title: Checkout is down
severity: SEV1
status: investigating
kind: incident
lead: null
environment: null
impact_started_at: null
detected_at: 2026-11-20T14:00:00Z
declared_at: 2026-11-20T14:01:00Z
acknowledged_at: null
mitigated_at: null
resolved_at: null
closed_at: null
issue: https://github.com/acme/shop/issues/42
---
<!-- incident-loop:begin summary -->
# INC-42
<!-- incident-loop:end summary -->

<!-- incident-loop:begin updates -->
<!-- incident-loop:end updates -->

<!-- incident-loop:begin changes -->
<!-- incident-loop:end changes -->

<!-- incident-loop:begin timeline -->
- declared
<!-- incident-loop:end timeline -->

<!-- incident-loop:begin actions -->
<!-- incident-loop:end actions -->

## Notes

<!-- This part is yours: whatever you write outside of the generated sections is kept as you wrote it. -->
`)
})

test('a page that is up to date stays as it is', () => {
  expect(printRecord(page, incident, texts)).toBe(page)
})

test('front matter and sections follow the incident', () => {
  const resolved = incidentOf(set('14:01', 'SEV1'), closed('14:30'))

  const next = printRecord(page, resolved, { ...texts, summary: '# Over', timeline: '- closed' })

  expect(next).toBe(
    page
      .replace('status: investigating', 'status: resolved')
      .replace('mitigated_at: null', 'mitigated_at: 2026-11-20T14:30:00Z')
      .replace('resolved_at: null', 'resolved_at: 2026-11-20T14:30:00Z')
      .replace('# INC-42', '# Over')
      .replace('- declared', '- closed'),
  )
})

test('updates, changes and actions stand between summary and notes once there are any', () => {
  const all = { ...texts, updates: '- told', changes: '- deployed', actions: '- mend it' }

  const next = printRecord(page, incident, all)

  expect(next).toBe(
    page
      .replace('begin updates -->\n', 'begin updates -->\n- told\n')
      .replace('begin changes -->\n', 'begin changes -->\n- deployed\n')
      .replace('begin actions -->\n', 'begin actions -->\n- mend it\n'),
  )
  expect(printRecord(next, incident, texts)).toBe(next)
})

describe('front matter keys of people stay', () => {
  test.each([
    ['a text', 'ticket: OPS-7'],
    ['a number', 'cost: 12.5'],
    ['a number as it was written', 'release: 1.10'],
    ['a list', 'tags:\n  - payments\n  - db'],
    ['a map', 'customers:\n  acme: 3'],
    ['a key named __proto__', '__proto__: x'],
    ['a comment', '# see OPS-7'],
  ])('%s', (_what, lines) => {
    const existing = page.replace('\n---\n', `\n${lines}\n---\n`)

    const next = printRecord(existing, incident, texts)

    expect(next).toBe(existing)
  })

  test('but not the values of ours', () => {
    const existing = page.replace('severity: SEV1', 'severity: SEV4')

    expect(printRecord(existing, incident, texts)).toBe(page)
  })
})

describe('where a page was damaged nothing a person wrote is lost', () => {
  test.each([
    ['an empty page', ''],
    ['front matter taken away', '## Notes\n\nmine\n'],
    ['front matter that does not parse', '---\ntitle: "open\n---\n\nmine\n'],
    ['front matter that is never closed', '---\nincident: 42\n\n## Notes\n\n# mine\n'],
    ['a page that begins with a rule', '---\n\nmine\n'],
    ['prose between rules', '---\nmine\n---\n\nand mine\n'],
    ['half of the markers', '<!-- incident-loop:begin summary -->\n\nmine\n'],
    ['a front matter in JavaScript', '---js\nthrow new Error("ran")\n---\nmine\n'],
  ])('%s', (_what, existing) => {
    const once = printRecord(existing, incident, texts)

    expect(once).toContain(existing)
    expect(printRecord(once, incident, texts)).toBe(once)
  })
})

test.each([
  '---js',
  '---',
  'a: b # c',
  `it's "quoted" \\ back`,
  '🔥 down 支払い',
  'control \u0001\u001b[31m \u0085 \u2028',
  '__proto__',
  'null',
  '{{ incident.lead }}',
  '<!-- incident-loop:begin timeline -->',
  '<!-- incident-loop:begin summary --><!-- incident-loop:end summary -->',
  '- [ ] x',
  ' space around ',
])('the title %j reads back from the front matter', (title) => {
  const hostile = incidentOf(
    { ...titled('14:00', title), id: 'issue:42:title' },
    set('14:01', 'SEV1'),
  )
  const renamed = { ...hostile, title }

  const printed = printRecord(page, renamed, texts)

  expect(parse(printed.split('\n---\n')[0] ?? '')).toMatchObject({ title })
  expect(printRecord(printed, renamed, texts)).toBe(printed)
  expect(printRecord(printed, incident, texts)).toBe(page)
})

test('whatever people write outside of the sections is kept byte for byte', () => {
  const anyNote = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n', '\r\n', '---\n', '$&', '<!--', '| a |'),
      ),
    )
    .map((pieces) => pieces.join(''))
  const [beforeSummary = '', summaryOn = ''] = page.split('<!-- incident-loop:begin summary -->')
  fc.assert(
    fc.property(anyNote, anyNote, anyNote, (above, between, below) => {
      const withNotes = (sections: { summary: string; timeline: string }): string =>
        `${beforeSummary}${above}${section('summary', sections.summary)}${between}${section('timeline', sections.timeline)}${below}`
      const existing = withNotes({ summary: 'old', timeline: 'old' })

      const next = printRecord(existing, incident, texts)

      expect(next).toBe(withNotes(texts))
      expect(readSection(next, 'summary')).toBe('\n# INC-42\n')
      expect(summaryOn).toContain('# INC-42')
    }),
    { numRuns: 300 },
  )
})

function section(name: string, content: string): string {
  return `<!-- incident-loop:begin ${name} -->\n${content}\n<!-- incident-loop:end ${name} -->`
}
