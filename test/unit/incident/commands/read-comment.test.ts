import { describe, expect, test } from 'vitest'
import type { Command } from '../../../../src/incident/commands/command.ts'
import { mayHaveOrders } from '../../../../src/incident/commands/read-comment.ts'
import { commandIn, ordersIn, refusalIn } from './told.ts'

/** What a comment says, each command by its name in the table and its text. */
function told(body: string): readonly string[] {
  return ordersIn(body).map(({ verb, reading }) => {
    if ('wrong' in reading) return `${verb ?? '?'}!`
    const text = 'command' in reading && 'text' in reading.command ? reading.command.text : ''
    return text === '' ? `${verb}` : `${verb} ${text}`
  })
}

describe('natural mistakes are understood', () => {
  const sev1 = { name: 'sev', severity: 'SEV1', text: '' } as const
  const lead = { name: 'role', role: 'lead' } as const
  const resolve = { name: 'resolve', text: '' } as const

  test.each<[body: string, command: Command]>([
    ['/sev1', sev1],
    ['/SEV-1', sev1],
    ['/sev 1', sev1],
    ['/Sev1.', sev1],
    ['/severity sev2', { ...sev1, severity: 'SEV2' }],
    ['/severity SEV-2: all of Europe', { ...sev1, severity: 'SEV2', text: 'all of Europe' }],
    ['/sev2: all of Europe', { ...sev1, severity: 'SEV2', text: 'all of Europe' }],
    ['/sev p3', { ...sev1, severity: 'SEV3' }],
    ['/sev severity 4', { ...sev1, severity: 'SEV4' }],
    ['/ack', { name: 'ack' }],
    ['/Ack.', { name: 'ack' }],
    ['/ACK!', { name: 'ack' }],
    ['/ack thanks', { name: 'ack' }],
    ['/ack   ', { name: 'ack' }],
    ['/acknowledged', { name: 'ack' }],
    ['/ic @x', { ...lead, person: { login: 'x', id: null } }],
    ['/lead x', { ...lead, person: { login: 'x', id: null } }],
    ['/lead me', { ...lead, person: { login: 'maria', id: 1 } }],
    ['/Lead ME', { ...lead, person: { login: 'maria', id: 1 } }],
    ['/commander @x,', { ...lead, person: { login: 'x', id: null } }],
    ['/role lead: @x', { ...lead, person: { login: 'x', id: null } }],
    ['/role @x comms', { ...lead, role: 'communications', person: { login: 'x', id: null } }],
    ['/scribe me', { ...lead, role: 'scribe', person: { login: 'maria', id: 1 } }],
    ['/ops nobody', { ...lead, role: 'operations', person: null }],
    ['/resolved', resolve],
    ['/close', resolve],
    ['/status resolved', resolve],
    ['/status Resolved.', resolve],
    ['/status resolved, all is well', { ...resolve, text: 'all is well' }],
    ['/state closed', resolve],
    ['/status cancelled a drill', { name: 'cancel', text: 'a drill' }],
    ['/status canceled a drill', { name: 'cancel', text: 'a drill' }],
    ['/status duplicate of #41', { name: 'duplicate', of: 41, text: '' }],
    ['/status mitigated', { name: 'status', status: 'monitoring', text: '' }],
    ['/monitoring', { name: 'status', status: 'monitoring', text: '' }],
    ['/identified a bad query', { name: 'status', status: 'identified', text: 'a bad query' }],
    ['/canceled a drill', { name: 'cancel', text: 'a drill' }],
    ['/dup 41', { name: 'duplicate', of: 41, text: '' }],
    ['/mute for an hour', { name: 'snooze', minutes: 60 }],
    ['/started 13:50', { name: 'moment', moment: 'started', at: '2026-11-20T13:50:00Z' }],
  ])('%s', (body, command) => {
    expect(commandIn(body)).toEqual(command)
  })
})

describe('a name that no command has', () => {
  test.each([
    ['/statsu', '/status identified [text]'],
    ['/Statsu identified', '/status identified [text]'],
    ['/akc', '/ack'],
    ['/rsolve', '/resolve [text]'],
    ['/resolvd', '/resolve [text]'],
    ['/aknowledge', '/ack'],
    ['/hlep', '/help'],
    ['/sev5', '/sev 2 [reason]'],
    ['/udpate x', '/update <text>'],
  ])('near one is a mistake: %s', (body, usage) => {
    expect(ordersIn(body)).toMatchObject([{ verb: null }])
    expect(refusalIn(body)).toBe(`There is no such command; did you mean \`${usage}\`?`)
  })

  test.each([
    '/etc/hosts',
    '/deploy',
    '/deploy production',
    '/lgtm',
    '/approve',
    '/retest',
    '/assign @ana',
    '/var/log is full',
    '/ack/',
    '/ack-ack-ack',
    '/ackack',
    '/ack_',
    '/a',
    '/1',
    '//ack',
    '/ ack',
    ' /ack',
    '\\/ack',
    'x /ack',
    '/constructor',
    '/__proto__',
    '/tostring',
    '/hasownproperty',
  ])('far from all is none of ours: %s', (body) => {
    expect(ordersIn(body)).toEqual([])
  })

  test.each(['constructor', '__proto__', 'valueOf', 'toString'])(
    'what every object has is no word of any table: %s',
    (word) => {
      expect(refusalIn(`/status ${word}`)).toMatch(/ is no status; /)
      expect(refusalIn(`/role ${word} @ana`)).toMatch(/ is no role; /)
      expect(refusalIn(`/sev ${word}`)).toMatch(/ is no severity; /)
    },
  )
})

describe('several in one comment', () => {
  test('work in order, each with its text', () => {
    const body = 'Hello\n/ack\n/sev 2 checkout\nis down\n\nfor all\n/status identified\n/note x\n'

    expect(told(body)).toEqual(['ack', 'sev checkout\nis down\n\nfor all', 'status', 'note x'])
    expect(ordersIn(body).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3])
  })

  test('one that takes no text leaves the lines below it', () => {
    expect(told('/ack\nthank you\n/note x')).toEqual(['ack', 'note x'])
  })

  test('what is wrong and what nobody has are among them', () => {
    expect(told('/ack\n/sev 7\n/akc\n/deploy\n/note x')).toEqual(['ack', 'sev!', '?!', 'note x'])
  })

  test('none of ours belongs to the text above', () => {
    expect(told('/note x\n/deploy production\ny')).toEqual(['note x\n/deploy production\ny'])
  })

  test('the same twice is twice', () => {
    expect(told('/ack\n/ack')).toEqual(['ack', 'ack'])
  })

  test('twenty are read, and the twenty-first ends the text of the one before', () => {
    const body = Array.from({ length: 25 }, (_, index) => `/note n${index}`).join('\n')

    expect(told(body)).toEqual(Array.from({ length: 20 }, (_, index) => `note n${index}`))
  })
})

describe('a text goes on', () => {
  test('over fences and quotes, with what looks like commands in them', () => {
    const text = 'seen:\n```\n/ack\n```\n> /resolve\n\n<!-- /sev 1 -->\n- /lead me'

    expect(told(`/note ${text}\n/help`)).toEqual([`note ${text}`, 'help'])
  })

  test('from the line below its name', () => {
    expect(told('/update\n\nAll is well')).toEqual(['update All is well'])
  })

  test('whatever the line breaks', () => {
    expect(told('/note a\r\nb\r/note c')).toEqual(['note a\nb', 'note c'])
  })

  test('over what other tools take for a line break', () => {
    expect(told('/note a\u2028b\u0085c')).toEqual(['note a\u2028b\u0085c'])
  })

  test('to the end of the longest comment', () => {
    const text = 'x'.repeat(65_536 - '/note '.length)

    expect(told(`/note ${text}`)).toEqual([`note ${text}`])
  })
})

describe('not as a command', () => {
  test.each([
    ['in a fence', '```\n/ack\n```'],
    ['in a quote', '> /ack'],
    ['going on in a quote', '> x\n/ack'],
    ['in a list', '- /ack'],
    ['in an HTML comment', '<!--\n/ack\n-->'],
    ['in code', '`/ack`'],
    ['in a code span that began above', 'x `y\n/ack`'],
    ['indented', '    /ack'],
    ['nowhere', ''],
  ])('%s', (_what, body) => {
    expect(ordersIn(body)).toEqual([])
  })
})

test('a quick look tells most comments without a command', () => {
  expect(mayHaveOrders('and/or\n/1')).toBe(false)
  expect(mayHaveOrders('x\n/deploy')).toBe(true)
  expect(mayHaveOrders('x\r/ack')).toBe(true)
})

describe('in proportion to its length, whatever it is fed', () => {
  const sizes = { long: 65_536, short: 8192 }
  /** Eight times the text takes eight times the time; the square of it would be sixty-four times. */
  const most = 32

  test.each([
    ['spaces', '/action a', ' ', 'b'],
    ['tabs', '/action a', '\t', 'b'],
    ['dues', '/action ', 'due ', 'x'],
    ['teams', '/action ', '@a/b ', 'x'],
    ['types', '/action ', '[detect] ', 'x'],
    ['a long word', '/action @', 'a-', ' x'],
    ['an update of many lines', '/update ', 'a\n', 'x'],
    ['an update of many fields', '/update ', 'Impact: a\n', 'x'],
    ['an update of stars', '/update ', '*', 'x'],
    ['a time of many digits', '/note ', '1', ' x'],
    ['a time and spaces', '/note 14:05', ' ', 'x'],
    ['a word of dots', '/status ', '.', 'x'],
    ['a severity of spaces', '/sev 2', ' ', 'x'],
    ['a duration', '/snooze ', '1h ', 'x'],
    ['commands', '', '/ack\n', ''],
    ['mistakes', '', '/akc\n', ''],
    ['names of nobody', '', '/zzzzzz\n', ''],
    ['a long name', '/', 'a', ''],
    ['roles', '/role ', 'x ', 'y'],
  ])('%s', (_what, before, pattern, after) => {
    const time = (length: number) =>
      fastest(`${before}${pattern.repeat(Math.floor(length / pattern.length))}${after}`)
    const [long, short] = [time(sizes.long), time(sizes.short)]

    // Less than a millisecond is the clock's own noise.
    expect(long / Math.max(short, 1)).toBeLessThan(most)
  })
})

/** Milliseconds of the fastest of five. */
function fastest(body: string): number {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now()
    ordersIn(body)
    return performance.now() - before
  })
  return Math.min(...times)
}
