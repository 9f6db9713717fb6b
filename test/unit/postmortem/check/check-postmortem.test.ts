import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPostmortem } from '../../../../src/postmortem/check/check-postmortem.ts'
import type {
  CheckOptions,
  Finding,
  RuleId,
} from '../../../../src/postmortem/check/check-result.ts'
import { ruleIds } from '../../../../src/postmortem/check/check-result.ts'

const options: CheckOptions = {
  path: 'postmortems/2026/2026-08-19-inc-42-checkout.md',
  today: '2026-08-24',
  rules: {},
}

const frontMatter = {
  schema: '1',
  id: 'INC-42',
  title: 'Checkout fails',
  status: 'draft',
  severity: 'sev1',
  started_at: '2026-08-19T13:50:00Z',
  detected_at: '2026-08-19T14:02:00Z',
  resolved_at: '2026-08-19T15:10:00Z',
}

const sections = {
  Summary: 'Checkout failed for an hour.',
  Impact: 'Nobody could pay.',
  Timeline: '- 14:02 The alert fires.\n- 14:20 Rolled back.',
  'Contributing factors': 'The pool was too small for the new query.',
  'Action items': '- [ ] Size the pool by measured load (Owner: @ana, Due: 2026-09-04)',
}

/** A post-mortem with some of its parts changed; null takes one out. */
function postmortem(
  changed: Readonly<Record<string, string | null>> = {},
  fields: Readonly<Record<string, string>> = {},
): string {
  const head = Object.entries({ ...frontMatter, ...fields }).map(
    ([key, value]) => `${key}: ${value}`,
  )
  const body = Object.entries({ ...sections, ...changed }).flatMap(([name, text]) =>
    text === null ? [] : [`## ${name}\n\n${text}\n`],
  )
  return `---\n${head.join('\n')}\n---\n# INC-42: Checkout fails\n\n${body.join('\n')}`
}

function findings(markdown: string, more: Partial<CheckOptions> = {}): readonly Finding[] {
  return checkPostmortem(markdown, { ...options, ...more }).findings
}

function said(markdown: string, rule: RuleId, more: Partial<CheckOptions> = {}) {
  return findings(markdown, more)
    .filter((finding) => finding.rule === rule)
    .map(({ level, message }) => [level, message])
}

test('a complete post-mortem is complete', () => {
  expect(checkPostmortem(postmortem(), options)).toEqual({ findings: [], isComplete: true })
})

describe('a section that is missing is named', () => {
  test.each([
    ['Summary', 'what broke, how it was noticed, what ended it'],
    ['Impact', 'who could not do what, for how long'],
    ['Timeline', 'what happened when'],
    ['Contributing factors', 'what had to come together for it'],
    ['Action items', 'what is to be done, by whom and by when'],
  ])('%s', (name, purpose) => {
    const checked = checkPostmortem(postmortem({ [name]: null }), options)

    expect(checked).toEqual({
      findings: [
        {
          rule: 'section-missing',
          level: 'error',
          line: 1,
          message: `There is no section "${name}": add "## ${name}" and say ${purpose}.`,
        },
      ],
      isComplete: false,
    })
  })

  test.each([
    ['English', 'Overview|Customer impact|Chronology|Root cause analysis|Follow-ups'],
    ['German', 'Zusammenfassung|Auswirkungen|Zeitlicher Ablauf|Ursachen|Maßnahmen'],
    ['French', 'Résumé|Impact|Chronologie|Cause racine|Actions correctives'],
    ['Spanish', 'Resumen|Impacto|Línea de tiempo|Causa raíz|Acciones correctivas'],
    ['Portuguese', 'Resumo|Impacto|Linha do tempo|Causa raiz|Ações corretivas'],
    ['Italian', 'Riepilogo|Impatto|Cronologia|Cause principali|Azioni correttive'],
    ['Dutch', 'Samenvatting|Gevolgen|Tijdlijn|Oorzaak|Actiepunten'],
    ['Japanese', '概要|影響範囲|タイムライン|根本原因|アクションアイテム'],
    ['Chinese', '事件概述|影响范围|时间线|根因分析|行动项'],
  ])('in %s none is', (_language, names) => {
    const body = names
      .split('|')
      .map((name, index) => `## ${name}\n\n${Object.values(sections)[index]}\n`)
      .join('\n')

    expect(
      findings(`---\nschema: 1\n---\n${body}`).filter(({ rule }) => /^section/.test(rule)),
    ).toEqual([])
  })

  test('bold names are names, too', () => {
    const body = Object.entries(sections).map(([name, text]) => `**${name}:**\n\n${text}\n`)

    expect(said(body.join('\n'), 'section-missing')).toEqual([])
  })

  test('a document that is not ours is told so in one warning', () => {
    const text = '# Outage\n\nIt was down for an hour.\n\n## Timeline\n\n- 14:02 Down.\n'

    expect(said(text, 'section-missing')).toEqual([
      [
        'warning',
        'There are no sections "Impact", "Contributing factors", "Action items": add what is known.',
      ],
    ])
  })
})

describe('a section that says nothing is empty', () => {
  test.each([
    ['nothing', ''],
    ['guidance', '<!-- guide: Three sentences for somebody who was not there. -->'],
    ['guidance over lines', '<!-- guide: Three sentences\nfor somebody\n\nwho was not there. -->'],
    ['a placeholder', '{{ summary }}'],
    ['TODO', 'TODO'],
    ['TBD in bold', '**TBD**'],
    ['what is to do', 'TODO: ask the team that was there'],
    ['dots', '...'],
    ['an ellipsis in a list', '- …'],
    ['a placeholder in brackets', '[Describe the incident in two sentences]'],
    ['rows without text', '| When | What |\n|---|---|\n| | |\n| | … |'],
    [
      'an empty generated part',
      '<!-- incident-loop:part impact 1a2b3c4d -->\n\n<!-- incident-loop:end impact -->',
    ],
  ])('%s', (_what, text) => {
    expect(findings(postmortem({ Summary: text }))).toEqual([
      {
        rule: 'section-empty',
        level: 'error',
        line: 13,
        message: '"Summary" is empty: say what broke, how it was noticed, what ended it.',
      },
    ])
  })

  test.each([
    ['a sentence', 'It broke.'],
    ['a sentence below guidance', '<!-- guide: Say it. -->\n\nIt broke.'],
    ['none', 'None.'],
    ['not applicable', 'N/A'],
    ['a picture', '![](graph.png)'],
    ['code', '```\nERROR 500\n```'],
    ['a list', '- It broke.'],
    ['a row', '| When | What |\n|---|---|\n| 14:02 | down |'],
    [
      'a generated part',
      '<!-- incident-loop:part impact 1a2b3c4d -->\nNobody could pay.\n<!-- incident-loop:end impact -->',
    ],
    ['a section below', '### At first\n\nIt broke.'],
    ['Japanese', '障害が発生した。'],
  ])('but not one with %s', (_what, text) => {
    expect(findings(postmortem({ Summary: text }))).toEqual([])
  })

  test('the cause that nobody confirmed is still to be found', () => {
    const text = '<!-- guide: What had to come together? -->\n\nNo cause was confirmed.'

    expect(said(postmortem({ 'Contributing factors': text }), 'section-empty')).toHaveLength(1)
  })

  test('one that a post-mortem can do without may go', () => {
    expect(
      said(postmortem({ 'What went well': '<!-- guide: Say it. -->' }), 'section-empty'),
    ).toEqual([
      [
        'error',
        '"What went well" is empty: write it, or take the heading out where there is nothing to say.',
      ],
    ])
  })

  test('that of action items wants items, or a reason', () => {
    expect(said(postmortem({ 'Action items': '' }), 'section-empty')).toEqual([
      ['error', '"Action items" is empty: list what is to be done, or write "None" and why.'],
    ])
  })

  test('a document that is not ours is only warned', () => {
    expect(said('# Outage\n\n## Summary\n\n## Timeline\n\n14:02 Down.\n', 'section-empty')).toEqual(
      [['warning', '"Summary" is empty: say what broke, how it was noticed, what ended it.']],
    )
  })
})

describe('what is left of a template in a text', () => {
  test.each([
    ['It broke at {{ time }}.', '"{{ time }}" is still to be filled in: write it, or take it out.'],
    [
      'It broke.\n\nTODO: by how much?',
      '"TODO: by how much?" is still to be filled in: write it, or take it out.',
    ],
    [
      '[Insert number] people were affected.',
      '"[Insert number]" is still to be filled in: write it, or take it out.',
    ],
  ])('%s', (text, message) => {
    expect(said(postmortem({ Impact: text }), 'placeholder-left')).toEqual([['warning', message]])
  })

  test.each([
    '`{{ time }}` was rendered as it is.',
    '```\nTODO\n```\nIt broke.',
    'We had a TODO about it.',
  ])('is not found in %s', (text) => {
    expect(findings(postmortem({ Impact: text }))).toEqual([])
  })
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

describe('an open action item has', () => {
  const item = (rest: string) =>
    postmortem({ 'Action items': `- [ ] Size the pool by load${rest}` })

  test('an owner', () => {
    expect(findings(item(' (Due: 2026-09-04)'))).toEqual([
      {
        rule: 'owner-missing',
        level: 'error',
        line: 32,
        message: '"Size the pool by load" has no owner: name one, as @login.',
      },
    ])
  })

  test('a due date', () => {
    expect(said(item(' (Owner: @ana)'), 'due-missing')).toEqual([
      ['error', '"Size the pool by load" has no due date: add one, such as 2026-09-07.'],
    ])
  })

  test('a due date even where it is urgent', () => {
    expect(said(item(' (Owner: @ana, Due: ASAP)'), 'due-missing')).toEqual([
      [
        'error',
        '"Size the pool by load" is urgent, but has no due date: add one, such as 2026-08-26.',
      ],
    ])
  })

  test('a due date that is one day', () => {
    expect(said(item(' (Owner: @ana, Due: 03/10/2026)'), 'due-unclear')).toEqual([
      [
        'error',
        'Due date "03/10/2026" of "Size the pool by load": 3 October or March 10? Write 2026-10-03.',
      ],
    ])
    expect(findings(item(' (Owner: @ana, Due: 03/10/2026)'), { dateOrder: 'dmy' })).toEqual([])
  })

  test('a due date to come', () => {
    expect(said(item(' (Owner: @ana, Due: 2026-08-21)'), 'due-past')).toEqual([
      [
        'error',
        '"Size the pool by load" is due 2026-08-21, which has passed: set a day to come, such as 2026-09-07, or mark it done.',
      ],
    ])
    expect(said(item(' (Owner: @ana, Due: 2026-08-01)'), 'due-past')).toEqual([
      [
        'error',
        '"Size the pool by load" is due 2026-08-01, before the incident of 2026-08-19: set a day to come, such as 2026-09-07, or mark it done.',
      ],
    ])
  })

  test('a due date by the sprints of the team', () => {
    const sprint = { start: '2026-08-10', lengthDays: 14 }

    expect(findings(item(' (Owner: @ana, Due: next sprint)'), { sprint })).toEqual([])
  })

  test('an owner who can be assigned', () => {
    const canBeAssigned = (login: string) =>
      login === 'ana' ? true : login === 'ghost' ? false : null
    const seen = (owner: string) =>
      said(item(` (Owner: ${owner}, Due: 2026-09-04)`), 'owner-unknown', {
        canBeAssigned,
        people: { 'Sarah Miller': 'ana' },
      })

    expect(seen('@ana')).toEqual([])
    expect(seen('Sarah Miller')).toEqual([])
    expect(seen('@maybe')).toEqual([])
    expect(seen('@ghost')).toEqual([
      [
        'error',
        '"@ghost", owner of "Size the pool by load", cannot be assigned in this repository: name somebody with access.',
      ],
    ])
    expect(seen('@ana, @ghost').map(([level]) => level)).toEqual(['warning'])
    expect(seen('Tom Weber')).toEqual([
      [
        'error',
        'Who "Tom Weber", owner of "Size the pool by load", is on GitHub is not known: write @login, or add the name to "people" in the settings.',
      ],
    ])
  })

  test.each([
    ['done', '- [x] Size the pool by load'],
    ['done by its due date', '- [ ] Size the pool by load (Due: Done 2026-08-20)'],
    ['withdrawn', '- [ ] Size the pool by load (not doing: the pool is gone)'],
  ])('nothing of this once it is %s', (_what, text) => {
    expect(findings(postmortem({ 'Action items': text }))).toEqual([])
  })
})

test('action items in sentences are not found, and that is said', () => {
  const text =
    'We will size the pool by load, and we think that the alert has to fire earlier than it did.'

  expect(said(postmortem({ 'Action items': text }), 'actions-prose')).toEqual([
    [
      'warning',
      '"Action items" is written in sentences, so that no action item was found: list each as an item with an owner and a due date.',
    ],
  ])
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
