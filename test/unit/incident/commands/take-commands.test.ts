import { describe, expect, test } from 'vitest'
import type { Actor, Authority } from '../../../../src/incident/actor.ts'
import { takeComment } from '../../../../src/incident/commands/take-commands.ts'
import { entryName } from '../../../../src/incident/entry-name.ts'
import { maximumFactText } from '../../../../src/incident/fact.ts'
import { at, command, described, issueUrl, jonas, maria, set, titled } from '../facts.ts'
import { known, pendingOf, taken, written } from './comments.ts'

const shop = 'https://github.com/acme/shop'

/** Why the one command of a comment by maria was refused. */
function whyNot(body: string, differs: Parameters<typeof taken>[1] = {}): string {
  const { facts, refusals } = taken(body, differs)
  expect(facts).toEqual([])
  return refusals.map(({ why }) => why).join('\n')
}

describe('a fact', () => {
  test('says who told what, when, where and with which right', () => {
    expect(taken('x\n/ack').facts).toEqual([
      {
        v: 1,
        id: 'comment:9:0',
        at: at('14:05'),
        actor: maria,
        kind: 'command',
        authority: 'write',
        url: `${issueUrl}#issuecomment-9`,
        command: { name: 'ack' },
      },
    ])
  })

  test('each of a comment has a number, and one that is refused keeps its own', () => {
    const { facts, refusals } = taken('/ack\n/sev 9\n/note x')

    expect(facts.map(({ id }) => id)).toEqual(['comment:9:0', 'comment:9:2'])
    expect(refusals).toEqual([
      { typed: '/sev', why: '“9” is no severity; there are 1 (worst) to 4, as in `/sev 2`.' },
    ])
  })

  test('the same comment gives the same facts', () => {
    expect(taken('/ack\n/note x')).toEqual(taken('/ack\n/note x'))
  })

  test('has no more text than is kept, and no half character', () => {
    const long = '😀'.repeat(maximumFactText)
    const [note, update] = taken(`/note ${long}\n/update ${long}\nNeeds: ${long}`).facts

    expect(note?.command).toMatchObject({ text: '😀'.repeat(maximumFactText / 2) })
    expect(update?.command).toMatchObject({
      text: '😀'.repeat(maximumFactText / 2),
      needs: '😀'.repeat(maximumFactText / 2),
    })
  })
})

describe('people who are named', () => {
  test.each<[body: string, person: { readonly login: string; readonly id: number | null }]>([
    ['/lead @jonas', { login: 'jonas', id: 2 }],
    ['/lead @JONAS', { login: 'jonas', id: 2 }],
    ['/lead me', { login: 'maria', id: 1 }],
    ['/lead @Maria', { login: 'maria', id: 1 }],
  ])('%s', (body, person) => {
    expect(taken(body).facts[0]?.command).toEqual({ name: 'role', role: 'lead', person })
  })

  test('somebody who cannot be assigned otherwise takes a role by themselves', () => {
    const owner: Actor = { login: 'Zoe', id: 7, type: 'user' }

    const [fact] = taken('/lead @zoe', { personOf: () => null }, owner).facts
    expect(fact?.command).toMatchObject({ person: { login: 'Zoe', id: 7 } })
  })

  test('nobody is found out about', () => {
    expect(taken('/role ops none', { personOf: () => null }).facts).toHaveLength(1)
  })

  test('one who cannot be assigned', () => {
    expect(whyNot('/lead @stranger')).toBe(
      '“stranger” cannot be assigned here; name somebody with access to the repository.',
    )
  })
})

describe('what has to be there', () => {
  test.each([
    ['/duplicate #41', { name: 'duplicate', of: 41, text: '' }],
    ['/fix #58', { name: 'fix', pull: 58 }],
    ['/cause #57', { name: 'cause', is: true, cause: { kind: 'pull', number: 57 }, text: '' }],
    [
      '/cause 3F2A9C1',
      {
        name: 'cause',
        is: true,
        cause: { kind: 'commit', sha: '3f2a9c1'.padEnd(40, '0') },
        text: '',
      },
    ],
    [
      '/cause deploy 9',
      { name: 'cause', is: true, cause: { kind: 'deployment', id: 9 }, text: '' },
    ],
  ])('%s', (body, expected) => {
    expect(taken(body).facts[0]?.command).toEqual(expected)
  })

  test.each([
    ['/duplicate #57', 'There is no issue 57 here.'],
    ['/fix #41', 'There is no pull request 41 here.'],
    ['/cause #41', 'There is no pull request 41 here.'],
    ['/cause not #41', 'There is no pull request 41 here.'],
    ['/cause abcdef0', 'There is no commit abcdef0 here.'],
    [`/note ${issueUrl}#issuecomment-5`, 'That comment is not on this issue.'],
  ])('%s', (body, why) => {
    expect(whyNot(body)).toBe(why)
  })

  test('a quoted comment is noted with its words, author and time', () => {
    const quoted = written(5, '  The pods\nrestart.  ', { author: jonas, createdAt: at('13:58') })

    const { facts } = taken(`/note ${shop}/issues/42#issuecomment-5`, {
      commentOf: (number) => (number === 5 ? quoted : null),
    })

    expect(facts[0]).toMatchObject({ id: 'comment:9:0', at: at('14:05'), actor: maria })
    expect(facts[0]?.command).toEqual({
      name: 'note',
      text: 'The pods\nrestart.',
      at: at('13:58'),
      quotes: { id: 5, login: 'jonas', url: `${issueUrl}#issuecomment-5` },
    })
  })

  test('boxes that must be ticked first', () => {
    expect(whyNot('/resolve', { notYet: 'Not yet.' })).toBe('Not yet.')
    expect(taken('/cancel x', { notYet: 'Not yet.' }).facts).toHaveLength(1)
  })
})

describe('entries that are struck or redacted', () => {
  const note = command('14:01', { name: 'note', text: 'x', at: null, quotes: null })
  const quote = command('14:02', {
    name: 'note',
    text: 'y',
    at: at('13:58'),
    quotes: { id: 77, login: 'jonas', url: `${issueUrl}#issuecomment-77` },
  })
  const label = set('14:01', 'SEV1')
  const ledger = {
    facts: [titled('14:00'), described('14:00', 'Nobody can pay'), label, note, quote],
    unknown: [],
  }
  const maintainer = { ledger, authorityOf: (): Authority => 'maintain' }

  test.each([
    ['by name', entryName(note.id), note.id],
    ['by name in capitals', entryName(note.id).toUpperCase(), note.id],
    ['a label', entryName(label.id), label.id],
    ['the title', entryName('issue:42:title'), 'issue:42:title'],
    ['a comment', `${issueUrl}#issuecomment-1401`, 'comment:1401'],
    ['a comment that was only quoted', `${issueUrl}#issuecomment-77`, 'comment:77'],
  ])('%s', (_what, named, id) => {
    expect(taken(`/note strike ${named}`, { ledger }).facts[0]?.command).toEqual({
      name: 'strike',
      entry: id,
    })
    expect(taken(`/redact ${named}`, maintainer).facts[0]?.command).toEqual({
      name: 'redact',
      target: id,
    })
  })

  test('the description by the link of the issue', () => {
    expect(taken(`/redact ${issueUrl}`, maintainer).facts[0]?.command).toEqual({
      name: 'redact',
      target: 'issue:42:body',
    })
  })

  const not = 'is on no record of this incident; the record shows the name of each entry.'

  test.each([
    ['an entry that is not there', '000000', `“000000” ${not}`],
    ['a comment that is not there', `${issueUrl}#issuecomment-14`, `That ${not}`],
  ])('%s', (_what, named, why) => {
    expect(whyNot(`/redact ${named}`, maintainer)).toBe(why)
    expect(whyNot(`/note strike ${named}`, { ledger })).toBe(why)
  })

  test('a name that means two is none', () => {
    const twice = { ...ledger, facts: [note, { ...note }] }

    expect(whyNot(`/note strike ${entryName(note.id)}`, { ledger: twice })).toBe(
      `“${entryName(note.id)}” ${not}`,
    )
  })
})

describe('an edited comment', () => {
  const edited = { editedAt: at('14:06'), editor: maria }

  test('gives no command when it was edited before it was read', () => {
    const one = pendingOf(written(9, 'x\n/Ack\n/note y', edited), 'edited')

    expect(takeComment(one, known())).toMatchObject({
      facts: [],
      refusals: [
        {
          typed: '/Ack',
          why: 'The comment was edited before it was read, so its commands do not count. Write them in a new one.',
        },
      ],
    })
  })

  test('whose commands are on record keeps them', () => {
    const fact = command('14:05', { name: 'ack' })
    const one = pendingOf(written(1405, 'nothing any more', edited), 'known')

    const { facts, refusals } = takeComment(one, known({ ledger: { facts: [fact], unknown: [] } }))

    expect(facts).toEqual([fact])
    expect(refusals).toEqual([])
  })
})

test('what is on record stays taken, whatever has changed since', () => {
  const fact = command('14:05', { name: 'fix', pull: 57 })
  const one = pendingOf(written(1405, '/fix #57\n/note x'), 'known')

  const { facts, refusals } = takeComment(
    one,
    known({
      ledger: { facts: [fact], unknown: [] },
      authorityOf: () => 'read',
      found: { issues: [], pulls: [], commits: new Map() },
    }),
  )

  expect(facts).toEqual([fact])
  expect(refusals.map(({ typed }) => typed)).toEqual(['/note'])
})
