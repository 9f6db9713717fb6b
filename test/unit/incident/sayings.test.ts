import { describe, expect, test } from 'vitest'
import { defaultClockSettings } from '../../../src/config/clock.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { decideSayings, saidIn, sayOperation } from '../../../src/incident/sayings.ts'
import { emptyWork } from '../../../src/incident/work.ts'
import { printMarker, readMarker } from '../../../src/text/marker.ts'
import { taken, takenWith, written } from './commands/comments.ts'
import { at, closed, command, flagged, incidentOf, jonas, maria, set } from './facts.ts'
import { issueWith, runSees } from './run-sees.ts'
import { comment, ourLogin } from './small-repository.ts'

const declared = set('14:01', 'SEV3')
const escalated = command('14:05', { name: 'sev', severity: 'SEV1', text: 'all of *Europe*' })

/** The keys of what is said of these facts. */
function said(
  facts: readonly Fact[],
  sight: Parameters<typeof runSees>[0] = {},
  answers: readonly ReturnType<typeof taken>[] = [],
) {
  const seen = runSees({ now: at('14:10'), ...sight })
  return decideSayings(incidentOf(...facts), seen, answers).sayings.map(({ key }) => key)
}

describe('what is said', () => {
  test.each<[what: string, facts: readonly Fact[], keys: readonly RegExp[]]>([
    ['nothing of an incident that goes on', [declared], []],
    ['it became worse by a command', [declared, escalated], [/^severity:[0-9a-f]{6}$/]],
    ['it became worse by a label', [declared, set('14:05', 'SEV2')], [/^severity:[0-9a-f]{6}$/]],
    [
      'twice worse',
      [declared, set('14:05', 'SEV2'), set('14:06', 'SEV1')],
      [/^severity:/, /^severity:/],
    ],
    ['not that it became better', [set('14:01', 'SEV1'), set('14:05', 'SEV2')], []],
    ['not that a small one became less small', [set('14:01', 'SEV4'), set('14:05', 'SEV3')], []],
    [
      'not once that was struck',
      [declared, escalated, command('14:06', { name: 'strike', entry: escalated.id })],
      [],
    ],
    ['it is resolved', [declared, closed('14:05')], [/^resolved:2026-11-20T14:05:00Z$/]],
    [
      'it is resolved by a command',
      [declared, command('14:05', { name: 'resolve', text: '' })],
      [/^resolved:/],
    ],
    ['not that it was cancelled', [declared, closed('14:05', 'not-planned')], []],
    ['not of what nobody confirmed', [flagged('14:01'), closed('14:05')], []],
  ])('%s', (_what, facts, keys) => {
    const found = said(facts)

    expect(found).toHaveLength(keys.length)
    for (const [index, key] of keys.entries()) expect(found[index]).toMatch(key)
  })

  test('each time it is resolved', () => {
    const again = [
      closed('14:05'),
      command('14:06', { name: 'reopen', text: 'x' }),
      closed('14:08'),
    ]

    expect(said([declared, ...again])).toEqual([`resolved:${at('14:08')}`])
  })

  test('which boxes were not ticked, made harmless', () => {
    const settings = { checklist: { items: ['Monitors *green*', 'Smoke test'], requiredFor: [] } }
    const values: unknown[] = []
    const seen = runSees({
      now: at('14:10'),
      settings,
      renderNotice: (name, _incident, view) => {
        values.push([name, view])
        return { text: name, problems: [] }
      },
    })

    decideSayings(incidentOf(declared, closed('14:05')), seen, [])

    expect(values).toEqual([
      ['notice-resolved', { missing: ['Monitors \\*green\\*', 'Smoke test'] }],
    ])
  })

  test('to whom commands were refused, and who asked', () => {
    expect(said([declared], {}, [taken('/sev 9')])).toEqual(['reply:9'])
    expect(said([declared], {}, [taken('/help')])).toEqual(['reply:9'])
    expect(said([declared], {}, [taken('/ack')])).toEqual([])
    expect(said([declared], {}, [takenWith('read', '/ack')])).toEqual([])
  })

  test.each([
    [2399, []],
    [2400, ['thread-full']],
    [2500, ['thread-full']],
  ])('of %i comments that the thread is nearly full: %j', (total, keys) => {
    const issue = issueWith([], { comments: { list: [], total, earlier: 'cursor' } })

    expect(said([declared], { issue })).toEqual(keys)
  })

  test('what is late', () => {
    const settings = { clock: defaultClockSettings }
    const seen = runSees({ now: at('14:30'), settings })

    const { sayings } = decideSayings(incidentOf(set('14:01', 'SEV1')), seen, [])

    expect(sayings.map(({ covers }) => covers)).toEqual([
      [`late:acknowledge:${at('14:06')}`, `escalated:acknowledge:${at('14:06')}`],
    ])
  })
})

describe('nothing is said twice', () => {
  const facts = [declared, closed('14:05')]
  const key = `resolved:${at('14:05')}`
  const marker = printMarker({ kind: 'notice', version: 1, key })

  test('when a receipt says so', () => {
    expect(said(facts, { work: { said: [{ key, comment: 7 }] } })).toEqual([])
  })

  test('when its comment is there, though no receipt is', () => {
    const ours = comment({ databaseId: 7, body: `${marker}\nResolved` })

    expect(said(facts, { issue: issueWith([ours]) })).toEqual([])
  })

  test('but a comment of somebody else with our marker is not ours', () => {
    const theirs = written(7, `${marker}\nResolved`, { author: jonas })

    expect(said(facts, { issue: issueWith([theirs]) })).toEqual([key])
  })

  test('while another run has claimed it, and once that claim is over', () => {
    const claim = { operation: sayOperation(key), run: '2.1', until: at('14:12') }

    expect(said(facts, { work: { claims: [claim] } })).toEqual([])
    expect(said(facts, { work: { claims: [{ ...claim, run: '1.1' }] } })).toEqual([key])
    expect(said(facts, { work: { claims: [claim] }, now: at('14:13') })).toEqual([key])
    expect(said(facts, { work: { claims: [{ ...claim, operation: 'status-comment' }] } })).toEqual([
      key,
    ])
  })

  test('when it is no news any more', () => {
    expect(said(facts, { now: at('15:05') })).toEqual([key])
    expect(said(facts, { now: at('15:05:01') })).toEqual([])
    expect(said([declared, escalated], { now: at('15:05:01') })).toEqual([])
  })
})

describe('a comment of ours', () => {
  test('begins with what it is about, and no longer than GitHub takes', () => {
    const seen = runSees({
      now: at('14:10'),
      renderNotice: () => ({ text: `\n\n${'x'.repeat(70_000)}\n`, problems: [] }),
    })

    const { sayings } = decideSayings(incidentOf(declared, closed('14:05')), seen, [])

    const [{ key, body, covers } = { key: '', body: '', covers: [] }] = sayings
    expect(readMarker(body)).toEqual({ kind: 'notice', version: 1, key })
    expect(body.split('\n')[1]?.startsWith('xxx')).toBe(true)
    expect(body.length).toBe(60_000)
    expect(covers).toEqual([key])
  })

  test('tells the problems of its template', () => {
    const problem = { path: '.github/incident-loop/reply.md', message: 'x' } as never
    const seen = runSees({ renderNotice: () => ({ text: 'x', problems: [problem] }) })

    expect(decideSayings(incidentOf(declared), seen, [taken('/help')]).problems).toEqual([problem])
  })

  test('is known by its marker, the oldest of each key', () => {
    const marked = (number: number, key: string, author = ourLogin) =>
      comment({
        databaseId: number,
        author,
        ours: author === ourLogin,
        body: printMarker({ kind: 'notice', version: 1, key }),
      })
    const status = comment({ databaseId: 3, body: printMarker({ kind: 'status', version: 1 }) })
    const list = [
      marked(1, 'a'),
      marked(2, 'a'),
      status,
      marked(4, 'b', maria),
      marked(5, 'c'),
      written(6, 'x'),
    ]

    expect(saidIn(list, emptyWork)).toEqual([
      { key: 'a', comment: 1 },
      { key: 'c', comment: 5 },
    ])
  })
})
