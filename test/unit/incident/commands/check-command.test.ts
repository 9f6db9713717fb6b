import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCommand, isKnownCommand } from '../../../../src/incident/commands/check-command.ts'
import { specOf, verbs } from '../../../../src/incident/commands/command-table.ts'
import { printLedger, readLedger } from '../../../../src/incident/ledger.ts'
import { anyLedger } from '../arbitrary-ledger.ts'
import { command, issueUrl } from '../facts.ts'
import { ordersIn } from './told.ts'

describe('a command that was read is one on record', () => {
  const words = [
    '',
    'me',
    '2',
    '30m',
    '#57',
    '@ana',
    'x',
    'comms @ana',
    'identified',
    'not #57',
    '3fa2c1',
  ]
  const bodies = verbs.flatMap((verb) => words.map((some) => `/${verb} ${some}`))
  const more = [
    '/update a\nImpact: b\nDoing: c\nNeeds: d\nNext update: 15:30',
    '/note 13:50 a',
    `/note ${issueUrl}#issuecomment-1`,
    '/note strike 3fa2c1',
    '/impact started 13:50',
    '/impact detected 13:50',
    '/cause 3f2a9c1',
    '/cause deploy 9',
    '/cause none',
    '/cause unknown',
    '/action a @ana due 2026-12-01 [detect]',
  ]

  test('whatever it is', () => {
    const commands = [...bodies, ...more]
      .flatMap((body) => ordersIn(body))
      .flatMap(({ reading }) => ('command' in reading ? [reading.command] : []))

    const names = new Set(commands.map(({ name }) => name))
    expect(names.size).toBe(19)
    for (const one of commands) expect(isCommand(JSON.parse(JSON.stringify(one)))).toBe(true)
  })

  test('whatever a ledger has', () => {
    fc.assert(
      fc.property(anyLedger, ({ facts }) => {
        for (const fact of facts) {
          if (fact.kind !== 'command') continue
          expect(isCommand(JSON.parse(JSON.stringify(fact.command)))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('what is none', () => {
  const note = { name: 'note', text: 'a', at: null, quotes: null }
  const update = { name: 'update', text: 'a', impact: '', doing: '', needs: '', nextAt: null }
  const action = { name: 'action', text: 'a', owner: null, due: null, type: null }

  test.each<[what: string, value: unknown]>([
    ['nothing', null],
    ['a name', 'ack'],
    ['a list', [{ name: 'ack' }]],
    ['no name', { text: 'a' }],
    ['a name that is none', { name: 'deploy' }],
    ['a name that every object has', { name: 'constructor' }],
    ['help, which changes nothing', { name: 'help' }],
    ['a verb that becomes another command', { name: 'mitigated', text: '' }],
    ['a role of nobody', { name: 'role', role: 'captain', person: null }],
    ['a person that is a name', { name: 'role', role: 'lead', person: 'ana' }],
    ['a person without an id', { name: 'role', role: 'lead', person: { login: 'ana' } }],
    ['an id that is text', { name: 'role', role: 'lead', person: { login: 'ana', id: '1' } }],
    ['no person', { name: 'role', role: 'lead' }],
    ['a severity of another scale', { name: 'sev', severity: 'SEV5', text: '' }],
    ['no text', { name: 'sev', severity: 'SEV1' }],
    ['an end as a status', { name: 'status', status: 'resolved', text: '' }],
    ['an update without a field', { ...update, needs: undefined }],
    ['a promise that is no time', { ...update, nextAt: 'soon' }],
    ['a promise of another zone', { ...update, nextAt: '2026-11-20T15:30:00+01:00' }],
    ['a note of a day that is none', { ...note, at: '2026-02-30T14:00:00Z' }],
    ['a note of no time', { ...note, at: '14:05' }],
    ['a quote without an address', { ...note, quotes: { id: 1, login: 'ana' } }],
    ['a moment of nothing', { name: 'moment', moment: 'ended', at: '2026-11-20T14:00:00Z' }],
    ['a moment at no time', { name: 'moment', moment: 'started', at: 'noon' }],
    ['a silence without end', { name: 'snooze', minutes: Number.POSITIVE_INFINITY }],
    ['half a minute', { name: 'snooze', minutes: 0.5 }],
    ['a cause of another kind', { name: 'cause', is: true, cause: { kind: 'moon' }, text: '' }],
    [
      'a pull request without a number',
      { name: 'cause', is: true, cause: { kind: 'pull' }, text: '' },
    ],
    ['a commit without an id', { name: 'cause', is: true, cause: { kind: 'commit' }, text: '' }],
    ['a cause that is a word', { name: 'cause', is: true, cause: 'none', text: '' }],
    ['neither cause nor not', { name: 'cause', is: 'yes', cause: { kind: 'none' }, text: '' }],
    ['an action of another type', { ...action, type: 'wish' }],
    ['an action due some day', { ...action, due: 'friday' }],
    ['an action due on no day', { ...action, due: '2026-02-30' }],
    ['a duplicate of itself by name', { name: 'duplicate', of: '41', text: '' }],
    ['half a pull request', { name: 'fix', pull: 5.7 }],
  ])('%s', (_what, value) => {
    expect(isCommand(value)).toBe(false)
  })
})

describe('a command of a later version', () => {
  const fact = command('14:05', { name: 'ack' })
  const line = JSON.stringify({
    ...fact,
    command: { text: 'x', name: 'page', whom: ['ana', { b: 1, a: 2 }] },
  })

  test('is kept as it stands, byte for byte', () => {
    const reading = readLedger(`${line}\n`)

    if ('damage' in reading) throw new Error('damaged')
    expect(reading.ledger.facts).toEqual([])
    expect(reading.ledger.unknown).toEqual([
      { v: 1, id: fact.id, at: fact.at, kind: 'command', unknown: true, line },
    ])
    expect(printLedger(reading.ledger)).toBe(`${line}\n`)
  })

  test.each<[what: string, value: unknown, known: boolean]>([
    ['a name of ours', { name: 'ack' }, true],
    ['a name of ours and anything', { name: 'ack', more: 1 }, true],
    ['a name of ours without its fields', { name: 'sev' }, true],
    ['another name', { name: 'page' }, false],
    ['a name that every object has', { name: 'toString' }, false],
    ['no name', {}, false],
    ['no object', 'ack', false],
  ])('is told by its name: %s', (_what, value, isKnown) => {
    expect(isKnownCommand(value)).toBe(isKnown)
  })

  test('one of ours with other fields is damage', () => {
    const damaged = JSON.stringify({
      ...fact,
      command: { name: 'sev', severity: 'SEV9', text: '' },
    })

    expect(readLedger(damaged)).toEqual({
      damage: { line: 1, why: 'not-a-fact', seen: damaged.slice(0, 80) },
    })
  })
})

test('every verb of the table has a command or is help', () => {
  const without = verbs.filter(
    (verb) => !isKnownCommand({ name: verb }) && specOf(verb).usage.length > 0,
  )

  expect(without).toEqual(['lead', 'mitigated', 'help'])
})
