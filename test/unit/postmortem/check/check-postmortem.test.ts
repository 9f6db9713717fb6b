import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPostmortem } from '../../../../src/postmortem/check/check-postmortem.ts'
import { ruleIds } from '../../../../src/postmortem/check/check-result.ts'
import { findings, options, postmortem, said } from './checked.ts'

test('a complete post-mortem is complete', () => {
  expect(checkPostmortem(postmortem(), options)).toEqual({ findings: [], isComplete: true })
})

describe('times that come before what they follow', () => {
  test.each([
    [
      { detected_at: '2026-08-19T13:40:00Z' },
      'detected_at (2026-08-19T13:40:00Z) comes before started_at (2026-08-19T13:50:00Z): correct the one that is wrong.',
    ],
    [
      { resolved_at: '2026-08-19T14:00:00Z' },
      'resolved_at (2026-08-19T14:00:00Z) comes before detected_at (2026-08-19T14:02:00Z): correct the one that is wrong.',
    ],
    [
      { mitigated_at: '2026-08-19T15:30:00Z' },
      'resolved_at (2026-08-19T15:10:00Z) comes before mitigated_at (2026-08-19T15:30:00Z): correct the one that is wrong.',
    ],
    [
      { acknowledged_at: '2026-08-19T14:00:00Z' },
      'acknowledged_at (2026-08-19T14:00:00Z) comes before detected_at (2026-08-19T14:02:00Z): correct the one that is wrong.',
    ],
  ])('%j', (fields, message) => {
    expect(said(postmortem({}, fields), 'times-order')).toEqual([['error', message]])
  })

  test.each([
    [{ declared_at: '2026-08-19T14:10:00Z', acknowledged_at: '2026-08-19T14:05:00Z' }],
    [{ resolved_at: '2026-08-19T16:02:00+02:00' }],
    [{ detected_at: '2026-08-19' }],
  ])('%j is in order', (fields) => {
    expect(said(postmortem({}, fields), 'times-order')).toEqual([])
  })
})

describe('a timeline that goes back is a hint', () => {
  test.each([
    ['items', '- 14:20 Down.\n- 14:02 Alert.'],
    ['rows', '| UTC | What |\n|---|---|\n| 14:20 | Down. |\n| 14:02 | Alert. |'],
    ['days', '- 2026-08-20 09:00 Up.\n- 2026-08-19 14:02 Alert.'],
    ['headings', '### 14:20\n\nDown.\n\n### 14:02\n\nAlert.'],
  ])('%s', (what, text) => {
    const seen = said(postmortem({ Timeline: text }), 'timeline-order')

    expect(seen.map(([level]) => level)).toEqual(what === 'headings' ? [] : ['hint'])
  })

  test('it says which entry', () => {
    expect(
      said(postmortem({ Timeline: '- 14:20 Down.\n- 14:02 Alert.' }), 'timeline-order'),
    ).toEqual([
      [
        'hint',
        '"14:02" stands below "14:20", which is later: put it in its place, or correct the time.',
      ],
    ])
  })

  test.each([
    ['after midnight', '- 23:50 Down.\n- 00:10 Up.'],
    ['on another day', '**2026-08-19**\n\n- 14:02 Down.\n\n**2026-08-20**\n\n- 09:00 Up.'],
    ['on a day in words', '### Monday\n\n- 14:02 Down.\n\n### Tuesday\n\n- 09:00 Up.'],
    ['with an earlier time within the text', '- 14:02 Down.\n- 14:20 The log of 13:50 tells why.'],
  ])('%s it does not go back', (_what, text) => {
    expect(said(postmortem({ Timeline: text }), 'timeline-order')).toEqual([])
  })
})

test('what is wrong with the front matter keeps its line and its level', () => {
  const markdown = postmortem({}, { severity: 'high', detected_at: '"Aug 19, 2026"' })

  expect(findings(markdown).map(({ rule, level, line }) => [rule, level, line])).toEqual([
    ['front-matter', 'error', 6],
    ['front-matter', 'warning', 8],
  ])
})

describe('levels', () => {
  test.each(ruleIds)('%s can be switched off', (rule) => {
    const markdown = `${postmortem({ Summary: '', 'Action items': '- Improve monitoring' })}\nHuman error.\n`

    expect(said(markdown, rule, { rules: { [rule]: 'off' } })).toEqual([])
  })

  test('what is strict fails, what warns does not', () => {
    const markdown = postmortem({ Summary: '' })

    expect(said(markdown, 'section-empty', { rules: { 'section-empty': 'warn' } })[0]?.[0]).toBe(
      'warning',
    )
    expect(said(markdown, 'section-empty', { rules: { 'section-empty': 'strict' } })[0]?.[0]).toBe(
      'error',
    )
  })

  test('an opinion is a hint, and never fails', () => {
    const markdown = postmortem({ Impact: 'It was human error.' })

    expect(said(markdown, 'blame')[0]?.[0]).toBe('hint')
    expect(said(markdown, 'blame', { rules: { blame: 'strict' } })[0]?.[0]).toBe('warning')
    expect(checkPostmortem(markdown, options).isComplete).toBe(true)
  })

  test('what only warns keeps nobody', () => {
    const rules = { 'section-empty': 'warn' } as const

    expect(checkPostmortem(postmortem({ Summary: '' }), { ...options, rules }).isComplete).toBe(
      true,
    )
  })
})

test('findings come in the order of the document', () => {
  const lines = findings(
    postmortem({ Summary: '', Impact: '', 'Action items': '- [ ] Improve monitoring' }),
  ).map(({ line }) => line)

  expect(lines).toEqual(lines.toSorted((one, other) => one - other))
})

test('whatever a document is, it is checked', () => {
  const pieces = [
    '# ',
    '## Timeline\n',
    '- [ ] ',
    '| a | b |\n|---|---|\n',
    '14:02 ',
    '\n\n',
    '---\n',
    '**',
    '<!-- guide: ',
    '-->',
    '{{ x }}',
    '(Owner: @a, Due: Friday)',
    '## Action items\n',
    '```\n',
  ]
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(anyText, (markdown) => {
      const lineCount = markdown.split('\n').length

      for (const { line, message } of findings(markdown)) {
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(lineCount)
        expect(message).toMatch(/\.$/)
      }
    }),
    { numRuns: 500 },
  )
})

test('a text nobody could have written is one error', () => {
  expect(checkPostmortem('a '.repeat(1_100_000), options)).toEqual({
    findings: [
      {
        rule: 'section-missing',
        level: 'error',
        line: 1,
        message:
          'The document has more than two million characters and is not read: make it shorter.',
      },
    ],
    isComplete: false,
  })
})
