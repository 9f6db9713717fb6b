import { describe, expect, test } from 'vitest'
import { showProblem } from '../../../src/config/problem.ts'
import { readSettings } from '../../../src/config/read-settings.ts'
import { defaultSettings } from '../../../src/config/settings.ts'

const known =
  'timezone, severity-labels, trusted-bots, runbooks, status-comment, environments, services, changes, rollback, commands, record-text, keep-deleted, checklist, clock, teams, holidays, post-mortem, action-items, people, migrations, guard'

describe('a file without problems', () => {
  test('sets what it names and leaves the rest at its default', () => {
    const reading = readSettings(
      [
        'timezone: Europe/Berlin # where most of us are',
        'severity-labels:',
        '  sev1: [P1, critical]',
        'trusted-bots:',
        '  - {login: "monitor[bot]", id: 12}',
        'runbooks:',
        '  - {title: Payments, url: docs/payments.md, services: [checkout], paths: ["src/pay/**"]}',
        '  - {title: On call, url: "https://wiki.example/on-call"}',
        'status-comment: {pin: false}',
        'environments: [eu]',
        'services:',
        '  - {name: checkout, paths: ["src/checkout/**"]}',
        'changes: {look-back-hours: 24, deploy-workflows: [deploy.yml], lines: false}',
        'rollback: {kubernetes: [deployment/web]}',
        'commands: {sev: maintain, help: write}',
        'record-text: none',
        'keep-deleted: true',
        'checklist: {items: [All green], required-for: [SEV1]}',
        'clock: {responders: [maria], escalate-after: 3, sev4: {acknowledge: 2h}}',
        'teams: {acme/platform: [maria]}',
        'holidays: {country: DE, state: BE}',
        'post-mortem: {severities: [SEV1], reviewers: ["@ana"], owner: ben, action-items: task-list, checks: {blame: "off"}}',
        'action-items: {date-order: dmy, sprint: {start: 2026-01-05, length-days: 14}}',
        'people: {Sarah Miller: sarahm}',
        'migrations: {server-version: 16, rules: {renaming-column: off}}',
      ].join('\n'),
    )

    expect(reading).toEqual({
      settings: {
        timezone: 'Europe/Berlin',
        severityLabels: { SEV1: ['P1', 'critical'], SEV2: [], SEV3: [], SEV4: [] },
        trustedBots: [{ login: 'monitor[bot]', id: 12 }],
        runbooks: [
          {
            title: 'Payments',
            url: 'docs/payments.md',
            services: ['checkout'],
            labels: [],
            paths: ['src/pay/**'],
          },
          {
            title: 'On call',
            url: 'https://wiki.example/on-call',
            services: [],
            labels: [],
            paths: [],
          },
        ],
        statusComment: { pin: false },
        environments: ['eu'],
        services: [{ name: 'checkout', paths: ['src/checkout/**'], environments: [] }],
        changes: {
          lookBackHours: 24,
          deployWorkflows: ['deploy.yml'],
          readLines: false,
          kinds: [],
        },
        rollback: { kubernetes: ['deployment/web'], commands: [] },
        commands: { sev: 'maintain', help: 'write' },
        recordText: 'none',
        keepDeleted: true,
        checklist: { items: ['All green'], requiredFor: ['SEV1'] },
        clock: {
          ...defaultSettings.clock,
          targets: {
            ...defaultSettings.clock.targets,
            SEV4: { ...defaultSettings.clock.targets.SEV4, acknowledgeMinutes: 120 },
          },
          escalateAfter: 3,
          responders: [{ kind: 'person', login: 'maria' }],
        },
        teams: [{ name: 'acme/platform', members: ['maria'] }],
        holidays: { country: 'DE', state: 'BE', region: null },
        postMortem: {
          severities: ['SEV1'],
          kinds: ['incident'],
          reviewers: ['ana'],
          owner: 'ben',
          actionItems: 'task-list',
          checks: { blame: 'off' },
        },
        actionItems: {
          ...defaultSettings.actionItems,
          dateOrder: 'dmy',
          sprint: { start: '2026-01-05', lengthDays: 14 },
        },
        people: { 'Sarah Miller': 'sarahm' },
        guard: {
          ...defaultSettings.guard,
          timezone: 'Europe/Berlin',
          migrations: {
            ...defaultSettings.guard.migrations,
            rules: { 'renaming-column': 'off' },
          },
        },
        migrations: {
          ...defaultSettings.migrations,
          serverVersion: 16,
          rules: { 'renaming-column': 'off' },
        },
      },
      problems: [],
    })
  })

  test.each([
    ['an empty file', ''],
    ['a comment alone', '# later\n'],
    ['an empty document', '---\n'],
    ['null', 'null\n'],
    ['an empty map', '{}'],
    ['empty sections', 'severity-labels: {}\ntrusted-bots: []\nstatus-comment: {}\n'],
  ])('%s gives the defaults', (_what, text) => {
    expect(readSettings(text)).toEqual({ settings: defaultSettings, problems: [] })
  })
})

describe('every problem is told with its place, the value seen and what to do', () => {
  test.each<[what: string, text: string, problems: readonly string[]]>([
    [
      'a value that is none',
      'timezone: Mars',
      [
        '1:11 "timezone" is "Mars": not a time zone of the IANA database; write it like Europe/Berlin.',
      ],
    ],
    ['a key without a value', 'timezone:', ['1:10 "timezone" is empty: write a text.']],
    [
      'a text for a list',
      'severity-labels: {sev1: P1}',
      ['1:25 "severity-labels.sev1" is "P1": write a list, such as [P1].'],
    ],
    [
      'a text for a list, which is not told to be too long as well',
      'checklist: {required-for: SEV1 and SEV2}',
      ['1:27 "checklist.required-for" is "SEV1 and SEV2": write a list, such as [SEV1, SEV2].'],
    ],
    [
      'times that cannot be read',
      'guard: {windows: [{from: 5pm, to: 6pm}]}',
      [
        '1:26 "guard.windows.0.from" is "5pm": write a time on the 24-hour clock, such as 09:00 or 17:00.',
        '1:35 "guard.windows.0.to" is "6pm": write a time on the 24-hour clock, such as 09:00 or 17:00.',
      ],
    ],
    [
      'numbers for times, beside times that YAML takes for texts',
      'guard: {windows: [{from: 9, to: 900}, {from: 09:00, to: 17:00}]}',
      [
        '1:26 "guard.windows.0.from" is 9: write a time on the 24-hour clock, such as 09:00 or 17:00.',
        '1:33 "guard.windows.0.to" is 900: write a time on the 24-hour clock, such as 09:00 or 17:00.',
      ],
    ],
    [
      'a list for a map',
      'severity-labels: [P1]',
      ['1:18 "severity-labels" is ["P1"]: write a map, with keys such as sev1, sev2, sev3.'],
    ],
    [
      'an empty label',
      'severity-labels:\n  sev1:\n    - P1\n    - ""\n',
      ['4:7 "severity-labels.sev1.1" is "": write at least 1 character.'],
    ],
    [
      'yes for true',
      'status-comment:\n  pin: yes\n',
      ['2:8 "status-comment.pin" is "yes": write true or false.'],
    ],
    [
      'a fraction for an id',
      'trusted-bots:\n  - login: a\n    id: 1.5\n',
      ['3:9 "trusted-bots.0.id" is 1.5: write a whole number.'],
    ],
    [
      'a missing id, at the bot that lacks it',
      'timezone: UTC\ntrusted-bots:\n  - login: a\n',
      ['3:5 "trusted-bots.0.id" is missing: write a number.'],
    ],
    ['a mistyped key', 'timzone: UTC', ['1:1 unknown key "timzone". Did you mean "timezone"?']],
    [
      'a mistyped key inside',
      'status-comment:\n  pinn: true\n',
      ['2:3 unknown key "status-comment.pinn". Did you mean "pin"?'],
    ],
    [
      'a mistyped key inside a list',
      'trusted-bots:\n  - {login: a, id: 1, logn: b}\n',
      ['2:23 unknown key "trusted-bots.0.logn". Did you mean "login"?'],
    ],
    [
      'a mistyped name in a map of commands',
      'commands: {snoze: write}',
      ['1:12 unknown key "commands.snoze". Did you mean "snooze"?'],
    ],
    ['a key like no other', 'webhook: true', [`1:1 unknown key "webhook". Known here: ${known}.`]],
    [
      'a key with control characters, shown as such',
      '"a\\nb\\e": 1',
      [`1:1 unknown key "a\\nb\\u001b". Known here: ${known}.`],
    ],
    ['__proto__', '__proto__: {}', [`1:1 unknown key "__proto__". Known here: ${known}.`]],
    ['constructor', 'constructor: 1', [`1:1 unknown key "constructor". Known here: ${known}.`]],
    [
      'a list for the file',
      '- timezone',
      [
        '1:1 the file is ["timezone"]: write a map, with keys such as timezone, severity-labels, trusted-bots.',
      ],
    ],
    [
      'a word for the file',
      'timezone',
      [
        '1:1 the file is "timezone": write a map, with keys such as timezone, severity-labels, trusted-bots.',
      ],
    ],
    [
      'a long value, shortened',
      `timezone: ${'x'.repeat(100)}`,
      [
        `1:11 "timezone" is "${'x'.repeat(58)}…: not a time zone of the IANA database; write it like Europe/Berlin.`,
      ],
    ],
    [
      'a map that holds itself',
      'severity-labels: &all\n  sev1: *all\n',
      ['2:9 aliases are not read here: write the value out.'],
    ],
    ['an alias bomb', bomb(), ['2:8 aliases are not read here: write the value out.']],
    [
      'a file too large to be a configuration',
      `# ${'x'.repeat(99_999)}`,
      ['1:1 the file is 100001 characters long; at most 100000 are read.'],
    ],
    [
      'several at once, from top to bottom',
      'timzone: UTC\nstatus-comment:\n  pin: 1\n  pinn: true\n',
      [
        '1:1 unknown key "timzone". Did you mean "timezone"?',
        '3:8 "status-comment.pin" is 1: write true or false.',
        '4:3 unknown key "status-comment.pinn". Did you mean "pin"?',
      ],
    ],
  ])('%s', (_what, text, problems) => {
    const reading = readSettings(text, 'f')

    expect(reading.problems.map(showProblem)).toEqual(problems.map((problem) => `f:${problem}`))
  })

  test('the file is named by its path in the repository', () => {
    const [problem] = readSettings('webhook: true').problems

    expect(problem).toEqual({
      file: '.github/incident-loop.yml',
      line: 1,
      column: 1,
      message: `unknown key "webhook". Known here: ${known}.`,
      sections: ['webhook'],
    })
  })
})

describe('of many problems the first are told, and how many more there are', () => {
  const labels = (count: number) =>
    `severity-labels:\n  sev1:\n${Array<string>(count).fill('    - 1\n').join('')}`

  test('twenty are told one by one', () => {
    const { problems } = readSettings(labels(20))

    expect(problems.map(({ line }) => line)).toEqual(lines(3, 22))
    expect(problems.at(-1)?.message).toBe(
      '"severity-labels.sev1.19" is 1: write a text, such as "1".',
    )
  })

  test('of thirty the last is the sum of the rest', () => {
    const { problems } = readSettings(
      Array.from({ length: 30 }, (_, index) => `key${index}: 1`).join('\n'),
    )

    expect(problems.map(({ line }) => line)).toEqual(lines(1, 20))
    expect(problems.at(-1)?.message).toBe('and 11 more problems from here on.')
  })

  function lines(from: number, to: number): readonly number[] {
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  }
})

describe('a file that is not YAML is told where, and gives the defaults', () => {
  test.each([
    ['a key twice', 'timezone: UTC\ntimezone: UTC\n', '2:1 Map keys must be unique'],
    [
      'an open list',
      'trusted-bots: [\n',
      '2:1 Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a tab', '\ttimezone: UTC', '1:1 Tabs are not allowed as indentation'],
    [
      'two documents',
      'timezone: UTC\n---\ntimezone: UTC\n',
      '2:1 Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ])('%s', (_what, text, problem) => {
    const { settings, problems } = readSettings(text, 'f')

    expect(settings).toEqual(defaultSettings)
    expect(problems.map(showProblem)).toEqual([
      `f:${problem}. Mend the YAML; until then the defaults are used.`,
    ])
  })
})

describe('what is right is used beside what is wrong', () => {
  test('a bad key falls back to its default, the others count', () => {
    const { settings } = readSettings('timezone: Mars\nseverity-labels: {sev2: [P2]}\nslack: 1\n')

    expect(settings).toEqual({
      ...defaultSettings,
      severityLabels: { ...defaultSettings.severityLabels, SEV2: ['P2'] },
    })
  })

  test.each([
    ['an unknown severity', 'severity-labels: {sev1: [P1], sev5: [P5]}'],
    ['a bad list beside it', 'severity-labels: {sev1: [P1], sev2: P2}'],
  ])('%s does not lose the label of another', (_what, text) => {
    const { settings } = readSettings(text)

    expect(settings.severityLabels.SEV1).toContain('P1')
  })
})

/** Lists of nine aliases each, six deep. */
function bomb(): string {
  const names = [...'abcdef']
  const lines = names.map((name, index) => {
    const before = names[index - 1]
    const items = Array<string>(9).fill(before === undefined ? 'x' : `*${before}`)
    return `${name}: &${name} [${items.join(', ')}]`
  })
  return lines.join('\n')
}
