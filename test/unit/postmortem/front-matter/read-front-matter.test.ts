import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../../src/postmortem/front-matter/read-front-matter.ts'

const path = 'postmortems/2026/outage.md'

const ours = [
  '---',
  'schema: 1',
  'id: INC-42',
  'title: "Checkout fails: again"',
  'status: draft',
  'severity: sev1',
  'impact: critical',
  'started_at: 2026-08-19T13:50:00Z',
  'detected_at: 2026-08-19T14:02:00Z',
  'resolved_at: 2026-08-20T01:30:00+02:00',
  'services: [checkout, api]',
  'caused_by_change: true',
  'customers_affected: 1,200',
  'team_mood: fine',
  '---',
  '# INC-42',
  '',
].join('\n')

test('the fields of a draft of ours are read without a word', () => {
  const read = readFrontMatter(ours, { path })

  expect(read.problems).toEqual([])
  expect(read).toMatchObject({
    notation: 'yaml',
    isOurs: true,
    incident: 42,
    incidentDate: '2026-08-19',
    unknown: [{ key: 'team_mood', value: 'fine', line: 14 }],
  })
  expect(read.times).toEqual({
    started_at: { at: '2026-08-19T13:50:00Z', day: '2026-08-19', line: 8 },
    detected_at: { at: '2026-08-19T14:02:00Z', day: '2026-08-19', line: 9 },
    resolved_at: { at: '2026-08-19T23:30:00Z', day: '2026-08-19', line: 10 },
  })
  expect(Object.fromEntries(read.values)).toMatchObject({
    title: { kind: 'text', text: 'Checkout fails: again' },
    services: { kind: 'texts', texts: ['checkout', 'api'] },
    caused_by_change: { kind: 'flag', isTrue: true },
    customers_affected: { kind: 'number', number: 1200 },
  })
})

test('days are those of the zone', () => {
  expect(readFrontMatter(ours, { path, zone: 'Europe/Berlin' }).incidentDate).toBe('2026-08-20')
})

describe('the same is read from', () => {
  const expected = { incidentDate: '2026-08-19', authors: ['ana', 'bo'] }

  test.each([
    ['YAML', '---\ndate: 2026-08-19\nauthors: [ana, bo]\n---\n# Outage\n'],
    ['YAML after a byte-order mark', '\uFEFF---\ndate: 2026-08-19\nauthors: [ana, bo]\n---\n'],
    [
      'YAML with Windows line ends',
      '---\r\ndate: 2026-08-19\r\nauthors:\r\n- ana\r\n- bo\r\n---\r\n',
    ],
    ['TOML', '+++\ndate = 2026-08-19\nauthors = ["ana", "bo"]\n+++\n# Outage\n'],
    ['TOML with a time', '+++\ndate = 2026-08-19T10:00:00Z\nauthors = "ana, bo"\n+++\n'],
    [
      'TOML after a byte-order mark',
      '\uFEFF+++\r\ndate = 2026-08-19\r\nauthors = ["ana", "bo"]\r\n+++\r\n',
    ],
    ['bold lines', '# Outage\n\n**Date:** 2026-08-19\n**Authors**: ana, bo\n\n## Summary\n'],
    ['bold items of a list', '# Outage\n\n- **Date**: 2026-08-19\n- **Owner(s)**: ana, bo\n'],
    ['bold lines with breaks', '**Date:** 2026-08-19\\\n**Authors:** ana<br>bo\\\n'],
    ['plain lines', '# Outage\n\nDate: Aug 19, 2026\nOwner: ana, bo\n\n## Summary\nStatus: gone\n'],
    ['a table of two columns', '| Date | 2026-08-19 |\n|---|---|\n| **Authors** | ana, bo |\n'],
    [
      'a table without a header',
      '# Outage\n\n| | |\n|---|---|\n| Date | 2026-08-19 |\n| Owner | ana, bo |\n',
    ],
    ['headings', '# Outage\n\n## Date: August 19, 2026\n\n## Owners: ana, bo\n\n## Summary\n'],
    ['headings with text below', '# Outage\n\n## Date\n\n2026-08-19\n\n## Authors\n\nana, bo\n'],
    [
      'bold lines in the first section',
      '# Outage\n\n## Overview\n\n**Date:** 2026-08-19\n**Authors:** ana, bo\n',
    ],
    ['Japanese', '# 障害\n\n**日付:** 2026年8月19日\n**作成者:** ana, bo\n'],
    ['Chinese', '# 事故\n\n| 日期 | 2026-08-19 |\n|---|---|\n| 负责人 | ana, bo |\n'],
    ['German', '# Ausfall\n\n**Datum:** 19. August 2026\n**Autoren:** ana, bo\n'],
  ])('%s', (_what, markdown) => {
    const { incidentDate, values, problems } = readFrontMatter(markdown, { path })

    expect({ incidentDate, authors: values.get('authors') }).toEqual({
      incidentDate: expected.incidentDate,
      authors: { kind: 'texts', texts: expected.authors },
    })
    expect(problems).toEqual([])
  })
})

describe('what is not front matter is text', () => {
  test.each([
    ['JavaScript', '---js\nthrow new Error("ran")\n---\n# Outage\n'],
    ['JavaScript by its long name', '---javascript\n{ date: "2026-08-19" }\n---\n'],
    ['JavaScript after a space', '--- js\ndate: 2026-08-19\n---\n'],
    ['CoffeeScript', '---coffee\ndate: "2026-08-19"\n---\n'],
    ['JSON', '---json\n{"date":"2026-08-19"}\n---\n'],
    ['TOML by its name after dashes', '---toml\ndate = 2026-08-19\n---\n'],
    ['a rule at the top', '---\nIt was a dark night.\n'],
    ['prose between two rules', '---\nIt was a dark night.\n---\n# Outage\n'],
    ['pluses that are never closed', '+++\ndate = 2026-08-19\n'],
    ['nothing at all', ''],
  ])('%s', (_what, markdown) => {
    const { notation, isOurs, problems } = readFrontMatter(markdown, { path })

    expect({ notation, isOurs, problems }).toEqual({
      notation: 'text',
      isOurs: false,
      problems: [],
    })
  })
})

describe('what cannot be read is one problem, with its line', () => {
  test.each([
    [
      'severity: high',
      6,
      'error',
      'severity: "high" cannot be read: write one of sev1, sev2, sev3, sev4.',
    ],
    [
      'status: nearly',
      6,
      'error',
      'status: "nearly" cannot be read: write one of draft, review, final.',
    ],
    [
      'started_at: soon',
      6,
      'error',
      'started_at: "soon" cannot be read: write the time as 2026-08-19T14:02:00Z.',
    ],
    [
      'started_at: [1, 2]',
      6,
      'error',
      'started_at: [1,2] cannot be read: write the time as 2026-08-19T14:02:00Z.',
    ],
    [
      'caused_by_change: perhaps',
      6,
      'error',
      'caused_by_change: "perhaps" cannot be read: write true or false.',
    ],
    [
      'services: {api: {down: true}}',
      6,
      'error',
      'services: {"api":{"down":true}} cannot be read: write a list of texts, such as [api, worker].',
    ],
    [
      'customers_affected: lots',
      6,
      'error',
      'customers_affected: "lots" cannot be read: write a number, or leave it out.',
    ],
    ['schema: 2', 6, 'error', 'schema: 2 cannot be read: write 1, the version of these fields.'],
    [
      'tracking_issue: the usual',
      6,
      'error',
      'tracking_issue: "the usual" cannot be read: write an issue, such as 42 or its address.',
    ],
    [
      'detected_at: Jun 28, 2024',
      6,
      'warning',
      'detected_at: "Jun 28, 2024" could be clearer: it is read as that day. Write 2024-06-28.',
    ],
    [
      'detected_at: 2024-06-28 10:00',
      6,
      'warning',
      'detected_at: "2024-06-28 10:00" could be clearer: it has no zone and is read as UTC. Write 2024-06-28T10:00:00Z.',
    ],
  ])('%s', (line, at, level, message) => {
    const required = [
      ...['schema: 1', 'id: INC-42', 'title: x', 'status: draft', 'severity: sev2'],
      ...['started_at: 2026-08-19T13:50:00Z', 'detected_at: 2026-08-19T13:51:00Z'],
      'resolved_at: 2026-08-19T13:52:00Z',
    ]
    const [key] = line.split(':')
    const others = required.filter((one) => !one.startsWith(`${key}:`))
    const lines = [...others.slice(0, 4), line, ...others.slice(4)]

    const { problems } = readFrontMatter(`---\n${lines.join('\n')}\n---\n`, { path })

    expect(problems).toEqual([{ level, line: at, message }])
  })

  test('YAML that does not parse', () => {
    const { problems } = readFrontMatter('---\ntitle: "Outage\ndate: 2026-08-19\n---\n', { path })

    expect(problems.map(({ level, line }) => [level, line])).toEqual([['error', 4]])
    expect(problems[0]?.message).toMatch(/^this is not YAML: .*\. Mend this line\.$/)
  })

  test('TOML that does not parse', () => {
    const { problems } = readFrontMatter('+++\ntitle = "Outage"\ndate = soon\n+++\n', { path })

    expect(problems.map(({ level, line }) => [level, line])).toEqual([['error', 3]])
  })

  test('an alias is not followed', () => {
    const { problems, incidentDate } = readFrontMatter(
      '---\nmine: &day 2026-08-19\ndate: *day\n---\n',
      { path },
    )

    expect(incidentDate).toBe(null)
    expect(problems).toEqual([
      {
        level: 'error',
        line: 3,
        message: '"date" is an alias, which is not read here: write the value out.',
      },
    ])
  })

  test('what a document of ours must have and has not', () => {
    const { problems } = readFrontMatter('---\nschema: 1\nid: INC-42\ntitle:\n---\n', { path })

    expect(problems.map(({ line, message }) => [line, message.split(':')[0]])).toEqual([
      [1, 'status is missing'],
      [1, 'severity is missing'],
      [1, 'started_at is missing'],
      [1, 'detected_at is missing'],
      [1, 'resolved_at is missing'],
      [4, 'title is missing'],
    ])
  })

  test('a document of others may call its fields what it likes', () => {
    const page = '---\ntitle: Outage\nstatus: public\nseverity: very high\nweight: 10\n---\n'

    expect(readFrontMatter(page, { path }).problems).toEqual([])
  })
})

describe('the incident it belongs to', () => {
  test.each([
    ['its id', '---\nid: INC-42\n---\n', 'a.md', 42],
    ['its tracking issue', '---\ntracking_issue: 42\n---\n', 'a.md', 42],
    ['its tracking issue with a hash', '---\ntracking_issue: "#42"\n---\n', 'a.md', 42],
    [
      'the address of its issue',
      '---\ntracking_issue: https://github.com/o/r/issues/42\n---\n',
      'a.md',
      42,
    ],
    ['a bold line', '**Tracking issue:** [#42](https://github.com/o/r/issues/42)\n', 'a.md', 42],
    [
      'a bold line of our template',
      '| **Incident** | [INC-42](https://github.com/o/r/issues/42) |\n',
      'a.md',
      42,
    ],
    ['the name of the file', '# Outage\n', 'postmortems/2026/2026-08-19-inc-42-outage.md', 42],
    ['its id before the name of the file', '---\nid: INC-42\n---\n', 'inc-7.md', 42],
    ['a foreign id, then the name of the file', '---\nid: 2026-A\n---\n', '2026-inc-7-a.md', 7],
    ['nothing', '# Outage\n', 'postmortems/principles.md', null],
    ['a word that ends like it', '# Outage\n', 'zinc-42.md', null],
  ])('by %s', (_what, markdown, file, incident) => {
    expect(readFrontMatter(markdown, { path: file }).incident).toBe(incident)
  })
})

describe('the day of the incident', () => {
  test.each([
    [
      'resolved before detected',
      'detected_at: 2026-08-18\nresolved_at: 2026-08-19\ndate: 2026-08-20',
      'a.md',
      '2026-08-19',
    ],
    ['detected before its date', 'detected_at: 2026-08-19\ndate: 2026-08-20', 'a.md', '2026-08-19'],
    ['its date', 'date: 2026-08-19', '2026-01-01-a.md', '2026-08-19'],
    ['the name of the file', 'title: x', 'p/2026-08-19-a.md', '2026-08-19'],
    ['the name of the file without dashes', 'title: x', 'p/20260819_a.md', '2026-08-19'],
    ['none', 'title: x', 'a.md', null],
  ])('%s', (_what, lines, file, day) => {
    expect(readFrontMatter(`---\n${lines}\n---\n`, { path: file }).incidentDate).toBe(day)
  })

  test.each([
    ['# 29-11-2024 - Scans did not start\n', '2024-11-29'],
    ['# Outage on July 1, 2020\n', '2020-07-01'],
    ['# 06-05-2026 - either day\n', null],
    ['# Release 10.20.30\n', null],
  ])('in the title %s', (markdown, day) => {
    expect(readFrontMatter(markdown, { path }).incidentDate).toBe(day)
  })
})

test('whatever a document is, it is read', () => {
  const pieces = [
    '---',
    '+++',
    '\n',
    '\r\n',
    ': ',
    'date',
    ' = ',
    '"',
    '[',
    '{',
    '&a',
    '*a',
    '**',
    '| ',
    '# ',
    '<!--',
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 })
      .map((all) => all.join('')),
  )
  const anyDocument = fc.oneof(
    anyText,
    anyText.map((text) => `---\n${text}\n---\n`),
    anyText.map((text) => `+++\n${text}\n+++\n`),
  )
  fc.assert(
    fc.property(anyDocument, (markdown) => {
      const { problems } = readFrontMatter(markdown, { path })

      for (const { line } of problems) expect(line).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
