import { describe, expect, test } from 'vitest'
import type { Command } from '../../../../src/incident/commands/command.ts'
import { specOf, verbOf, verbs } from '../../../../src/incident/commands/command-table.ts'
import { readComment } from '../../../../src/incident/commands/read-comment.ts'
import { commentUrl, context, ordersIn } from './told.ts'

const ana = { login: 'ana', id: null }
const maria = { login: 'maria', id: 1 }
const pull57 = { kind: 'pull', number: 57 } as const
const note = { name: 'note', at: null, quotes: null } as const
const nothingTold = { impact: '', doing: '', needs: '', nextAt: null } as const

/** Every usage of the table, its placeholders filled in as below, and what it says. */
const meanings: Readonly<Record<string, Command | 'help'>> = {
  '/ack': { name: 'ack' },
  '/lead @ana': { name: 'role', role: 'lead', person: ana },
  '/lead me': { name: 'role', role: 'lead', person: maria },
  '/role comms @ana': { name: 'role', role: 'communications', person: ana },
  '/role scribe me': { name: 'role', role: 'scribe', person: maria },
  '/role ops none': { name: 'role', role: 'operations', person: null },
  '/sev 2 [reason]': { name: 'sev', severity: 'SEV2', text: 'as asked' },
  '/status identified [text]': { name: 'status', status: 'identified', text: 'as asked' },
  '/update <text>': { name: 'update', text: 'Pods restarted', ...nothingTold },
  '/note <text>': { ...note, text: 'Pods restarted' },
  '/note 14:05 <text>': { ...note, at: '2026-11-20T14:05:00Z', text: 'Pods restarted' },
  '/note <link to a comment>': {
    ...note,
    text: '',
    quotes: { id: 9001, login: '', url: commentUrl },
  },
  '/note strike <entry>': { name: 'strike', entry: '3fa2c1' },
  '/impact <text>': { name: 'impact', text: 'Pods restarted' },
  '/impact started 13:50': { name: 'moment', moment: 'started', at: '2026-11-20T13:50:00Z' },
  '/impact detected 13:55': { name: 'moment', moment: 'detected', at: '2026-11-20T13:55:00Z' },
  '/cause #57 [reason]': { name: 'cause', is: true, cause: pull57, text: 'as asked' },
  '/cause <commit>': {
    name: 'cause',
    is: true,
    cause: { kind: 'commit', sha: '3f2a9c1' },
    text: '',
  },
  '/cause deploy 9': { name: 'cause', is: true, cause: { kind: 'deployment', id: 9 }, text: '' },
  '/cause none': { name: 'cause', is: true, cause: { kind: 'none' }, text: '' },
  '/cause unknown': { name: 'cause', is: true, cause: { kind: 'unknown' }, text: '' },
  '/cause not #57': { name: 'cause', is: false, cause: pull57, text: '' },
  '/fix #57': { name: 'fix', pull: 57 },
  '/action <text> @owner due 2026-12-01 [prevent|detect|mitigate|process]': {
    name: 'action',
    text: 'Pods restarted',
    owner: 'owner',
    due: '2026-12-01',
    type: 'prevent',
  },
  '/snooze 30m': { name: 'snooze', minutes: 30 },
  '/mitigated [text]': { name: 'status', status: 'monitoring', text: 'as asked' },
  '/resolve [text]': { name: 'resolve', text: 'as asked' },
  '/reopen <reason>': { name: 'reopen', text: 'as asked' },
  '/cancel <reason>': { name: 'cancel', text: 'as asked' },
  '/duplicate #41': { name: 'duplicate', of: 41, text: '' },
  '/postmortem': { name: 'postmortem' },
  '/redact <link to a comment>': { name: 'redact', target: 'comment:9001' },
  '/redact <entry>': { name: 'redact', target: '3fa2c1' },
  '/help': 'help',
}

const placeholders: readonly (readonly [string, string])[] = [
  ['<text>', 'Pods restarted'],
  ['<link to a comment>', commentUrl],
  ['<entry>', '3fa2c1'],
  ['<commit>', '3f2a9c1'],
  ['[reason]', 'as asked'],
  ['<reason>', 'as asked'],
  ['[text]', 'as asked'],
  ['[prevent|detect|mitigate|process]', '[prevent]'],
]

function filledIn(usage: string): string {
  return placeholders.reduce((line, [name, words]) => line.replace(name, words), usage)
}

const usages = verbs.flatMap((verb) => specOf(verb).usage.map((usage) => [usage, verb] as const))

describe('usage', () => {
  test('each line of the table is one of these', () => {
    expect(usages.map(([usage]) => usage)).toEqual(Object.keys(meanings))
  })

  test.each(usages)('%s', (usage, verb) => {
    const meaning = meanings[usage]

    expect(ordersIn(filledIn(usage))).toEqual([
      {
        ordinal: 0,
        typed: `/${verb}`,
        verb,
        reading: meaning === 'help' ? { help: true } : { command: meaning },
      },
    ])
  })
})

describe('each other spelling means what it stands for', () => {
  const spellings = verbs.flatMap((verb) =>
    Object.entries(specOf(verb).spellings).map(([name, before]) => [name, verb, before] as const),
  )
  /** Words that each command understands, behind what a spelling may put in front of them. */
  const words: Readonly<Record<string, string>> = {
    lead: '@ana',
    role: 'comms @ana',
    sev: '3',
    status: 'identified',
    update: 'x',
    note: 'x',
    impact: 'x',
    cause: '#57',
    fix: '#57',
    action: 'x',
    snooze: '30m',
    reopen: 'x',
    cancel: 'x',
    duplicate: '#41',
  }
  const behind: Readonly<Record<string, string>> = {
    'comms ': '@ana',
    'scribe ': '@ana',
    'ops ': '@ana',
    'started ': '13:50',
    'detected ': '13:50',
  }

  test.each(spellings)('/%s', (name, verb, before) => {
    const rest = before === '' ? (words[verb] ?? '') : (behind[before] ?? '')

    const [spelled] = ordersIn(`/${name} ${rest}`)
    const [plain] = ordersIn(`/${verb} ${before}${rest}`)
    expect(spelled).toEqual({ ...plain, typed: `/${name}` })
    expect(spelled?.verb).toBe(verb)
    expect(spelled !== undefined && 'wrong' in spelled.reading).toBe(false)
  })

  test('none is spelled like another', () => {
    const names = [...verbs, ...spellings.map(([name]) => name)]

    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the table', () => {
  test('nobody below triage may do anything', () => {
    const needed = new Set(verbs.map((verb) => specOf(verb).authority))

    expect([...needed].toSorted()).toEqual(['maintain', 'triage', 'write'])
  })

  test.each(verbs)('/%s says what it does in sentences', (verb) => {
    expect(specOf(verb).does).toMatch(/^[A-Z].*\.$/)
  })

  test('a command on record goes by a verb that would have given it', () => {
    for (const [usage, verb] of usages) {
      const [order] = readComment(filledIn(usage), context)
      if (order === undefined || !('command' in order.reading)) continue
      const known = verbOf(order.reading.command)
      const plainer = { lead: 'role', mitigated: 'status' } as const
      expect(known).toBe(verb === 'lead' || verb === 'mitigated' ? plainer[verb] : verb)
    }
  })
})
