import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../src/migrations/finding.ts'
import { acknowledge } from '../../../../src/migrations/sql/acknowledge.ts'
import { readDirectives } from '../../../../src/migrations/sql/directives.ts'

const ruleIds = ['ban-drop-column', 'require-concurrent-index-creation', 'long-lock-in-transaction']

/** Each comment in short: `by from-to rules reason`. */
function told(text: string, language: 'sql' | 'code' = 'sql'): readonly string[] {
  return readDirectives(text, language, ruleIds).directives.map(({ by, about, rules, reason }) =>
    [
      by,
      about === null ? 'file' : `${about.from}-${about.to}`,
      rules?.join('+') ?? 'all',
      ...(reason === null ? [] : [`(${reason})`]),
    ].join(' '),
  )
}

describe('comments in SQL', () => {
  test.each<[what: string, text: string, told: readonly string[]]>([
    [
      'before a statement',
      '-- squawk-ignore ban-drop-column, long-lock-in-transaction\n\nSELECT\n1;\nSELECT 2',
      ['squawk-ignore 3-4 ban-drop-column+long-lock-in-transaction'],
    ],
    [
      'in a statement',
      'SELECT 1;\nALTER TABLE a\n  -- squawk-ignore ban-drop-column\n  DROP b;',
      ['squawk-ignore 2-4 ban-drop-column'],
    ],
    ['behind a statement', 'SELECT 1; -- squawk-ignore\nSELECT 2;', ['squawk-ignore 1-1 all']],
    [
      'of a file',
      '-- squawk-ignore-file ban-drop-column\nSELECT 1',
      ['squawk-ignore-file file ban-drop-column'],
    ],
    [
      "squawk's newer names",
      '-- squawk-ignore require-timeout-settings\nSELECT 1',
      ['squawk-ignore 2-2 require-lock-timeout'],
    ],
    [
      "eugene's",
      '-- eugene: ignore E6,e4\nSELECT 1',
      ['eugene: ignore 2-2 require-concurrent-index-creation+long-lock-in-transaction'],
    ],
    ["eugene's, of all", '-- eugene: ignore\nSELECT 1', ['eugene: ignore 2-2 all']],
    [
      'ours',
      '-- incident-loop: ignore ban-drop-column because nobody reads it\nSELECT 1',
      ['incident-loop: ignore 2-2 ban-drop-column (nobody reads it)'],
    ],
    [
      'ours without a reason',
      '/* incident-loop: ignore ban-drop-column */\nSELECT 1',
      ['incident-loop: ignore 2-2 ban-drop-column'],
    ],
    [
      'ours of all',
      '-- incident-loop: ignore because it is empty\nSELECT 1',
      ['incident-loop: ignore 2-2 all (it is empty)'],
    ],
    [
      'ours of a file',
      '/* incident-loop: ignore-file ban-drop-column because I say so */',
      ['incident-loop: ignore-file file ban-drop-column (I say so)'],
    ],
    ['in a string', "SELECT '-- squawk-ignore', $$\n-- eugene: ignore\n$$", []],
    ['other comments', '-- ignore this\nSELECT 1', []],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('comments in code are about the next line of code, or the one they end', () => {
  const text = [
    '# incident-loop: ignore ban-drop-column because it is empty',
    '# more',
    'remove_column :a, :b',
    '// squawk-ignore',
    'pgm.dropColumn("a", "b") // incident-loop: ignore ban-drop-column',
    'execute <<~SQL',
    '  -- eugene: ignore E4',
    '  ALTER TABLE a DROP b',
  ].join('\n')

  expect(told(text, 'code')).toEqual([
    'incident-loop: ignore 3-3 ban-drop-column (it is empty)',
    'squawk-ignore 5-5 all',
    'incident-loop: ignore 5-5 ban-drop-column',
    'eugene: ignore 8-8 long-lock-in-transaction',
  ])
})

test('a rule that does not exist is a problem in our comments only', () => {
  const text = '-- squawk-ignore foo\n-- incident-loop: ignore ban-drop-colum\nSELECT 1'

  expect(readDirectives(text, 'sql', ruleIds).problems).toEqual([
    { line: 2, what: 'no rule is called `ban-drop-colum`' },
  ])
})

describe('findings', () => {
  const finding: Finding = {
    rule: 'ban-drop-column',
    path: 'db/1.sql',
    line: 3,
    endLine: 5,
    hazard: 'data-loss',
    blocks: 'reads',
    lock: 'ACCESS EXCLUSIVE',
    tables: ['a'],
    size: 'any',
    what: 'It drops a column.',
    recipe: { how: 'Wait.', language: 'sql', code: '' },
    acknowledged: null,
  }
  const directive = {
    by: 'squawk-ignore',
    line: 2,
    about: { from: 5, to: 5 },
    rules: ['ban-drop-column'],
    reason: null,
  }

  test('are accepted by the comment that is about them, the nearest first', () => {
    const ofFile = { ...directive, by: 'incident-loop: ignore-file', about: null, rules: null }

    const [accepted] = acknowledge([finding], [ofFile, directive])

    expect(accepted?.acknowledged).toEqual({ by: 'squawk-ignore', reason: null })
  })

  test('stay where the comment is about another rule or line', () => {
    const directives = [
      { ...directive, rules: ['other'] },
      { ...directive, about: { from: 6, to: 9 } },
    ]

    expect(acknowledge([finding], directives)).toEqual([finding])
  })

  test('keep what accepted them before', () => {
    const accepted = { ...finding, acknowledged: { by: 'safety_assured', reason: null } }

    expect(acknowledge([accepted], [directive])).toEqual([accepted])
  })
})
