import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import { isEmptyPlan } from '../../../src/incident/decide-sync.ts'
import { at, jonas, maria } from './facts.ts'
import {
  comment,
  decide,
  declared,
  fileOf,
  type Happened,
  later,
  paths,
  type SmallRepository,
  settled,
  unlabeled,
  workOf,
} from './small-repository.ts'

const merge: Happened = ['14:10', { type: 'closed', reason: 'completed', closer: '#57' }]
const close: Happened = ['14:30', { type: 'closed', reason: 'completed', closer: null }]

describe('an issue that a merge closed', () => {
  const before = later(settled(declared()), '14:11', merge)
  const after = settled(before)

  test('is monitored: relabelled, opened again, still on the list', () => {
    const plan = decide(before)

    expect(plan.incident).toMatchObject({ status: 'monitoring', mergedBy: '#57' })
    expect(plan.writes.slice(0, 3)).toEqual([
      { kind: 'add-labels', names: ['incident: monitoring'] },
      { kind: 'remove-labels', names: ['incident: investigating'] },
      { kind: 'reopen' },
    ])
    expect(fileOf(plan, paths.open)).toContain('"status": "monitoring"')
    expect(workOf(after).ownActs.slice(-3)).toEqual([
      { act: 'labeled', label: 'incident: monitoring', at: at('14:11') },
      { act: 'unlabeled', label: 'incident: investigating', at: at('14:11') },
      { act: 'reopened', label: '', at: at('14:11') },
    ])
  })

  test('stays so once our reopening came back as an event', () => {
    const plan = decide(later(after, '14:20'))

    expect(after.issue.open).toBe(true)
    expect(plan.incident).toMatchObject({ status: 'monitoring', reopened: null })
    expect(isEmptyPlan(plan)).toBe(true)
  })

  test('is opened again by the next run when the first one did not come to it', () => {
    const stopped = { ...after, issue: { ...after.issue, open: false } }

    expect(decide({ ...stopped, run: '2.1', now: at('14:20') }).writes).toEqual([
      { kind: 'reopen' },
    ])
  })

  test('is resolved when somebody closes it by hand, and stays closed', () => {
    const over = later(after, '14:31', close)

    const plan = decide(over)

    expect(plan.incident).toMatchObject({ status: 'resolved', mergedBy: null })
    expect(plan.incident?.times.resolvedAt).toBe(at('14:30'))
    expect(plan.writes.map(({ kind }) => kind)).toEqual([
      'add-labels',
      'remove-labels',
      'say',
      'edit-comment',
    ])
    expect(plan.sayings.map(({ key }) => key)).toEqual([`resolved:${at('14:30')}`])
    expect(isEmptyPlan(decide({ ...settled(over), run: '3.1' }))).toBe(true)
  })

  test('lapses like any other when its severity label stays removed', () => {
    const bare = later(after, '14:30', ['14:20', unlabeled('sev1')])

    expect(decide(bare).incident?.status).toBe('cancelled')
  })
})

test('taken up again tells who and when, until it is over', () => {
  const over = settled(later(settled(declared()), '14:31', close))
  const again = later(over, '14:45', ['14:40', { type: 'reopened' }, jonas])

  const plan = decide(again)

  expect(plan.incident).toMatchObject({
    status: 'investigating',
    reopened: { at: at('14:40'), by: jonas },
  })
  expect(plan.commit?.message).toBe('INC-42: reopened [skip ci]')
})

test('a merge by a bot is no closing of ours, however soon it follows one', () => {
  const resolve = { databaseId: 950, author: maria, ours: false, body: '/resolve' }
  const before = settled(declared())
  const said = comment({ ...resolve, createdAt: at('14:10') })
  const ended = settled({ ...before, now: at('14:10'), comments: [...before.comments, said] })
  const again = settled(later(ended, '14:13', ['14:12', { type: 'reopened' }]))
  const bot: Actor = { login: 'merge-queue[bot]', id: 9, type: 'bot' }

  const plan = decide(
    later(again, '14:16', ['14:15', { type: 'closed', reason: 'completed', closer: '#57' }, bot]),
  )

  expect(ended.issue.open).toBe(false)
  expect(plan.incident).toMatchObject({ status: 'monitoring', mergedBy: '#57' })
  expect(plan.writes).toContainEqual({ kind: 'reopen' })
})

test('an issue that goes back and forth for long has no act of ours among its facts', () => {
  let now = settled(declared())
  for (let turn = 10; turn < 30; turn += 1) {
    now = settled(
      later(now, `14:${turn}:10`, [
        `14:${turn}`,
        { type: 'closed', reason: 'completed', closer: null },
      ]),
    )
    now = settled(later(now, `14:${turn}:40`, [`14:${turn}:30`, { type: 'reopened' }]))
  }

  const { incident, newFacts } = decide({ ...now, now: at('15:00') })

  expect(newFacts).toEqual([])
  expect(incident?.timeline.filter(({ actor }) => actor.type === 'bot')).toEqual([])
  expect(incident?.timeline).toHaveLength(42)
})

describe('an issue that left the repository', () => {
  const left = (how: 'deleted' | 'transferred'): SmallRepository => ({
    ...settled(declared()),
    gone: how,
    now: at('15:00'),
    run: '2.1',
  })

  test.each(['deleted', 'transferred'] as const)('%s, is closed on record', (how) => {
    const plan = decide(left(how))

    expect(plan.incident).toMatchObject({ status: 'closed', gone: how })
    expect(plan.commit?.message).toBe(`INC-42: issue ${how} [skip ci]`)
    expect(plan.newFacts.map(({ kind }) => kind)).toEqual(['gone'])
    expect(fileOf(plan, paths.open)).toContain('"incidents": []')
  })

  test('is written to no more, and creates no label', () => {
    const before = left('deleted')

    const plan = decide({ ...before, labels: new Set() })

    expect(plan.writes).toEqual([])
    expect(plan.createLabels).toEqual([])
    expect(plan.receipt).toBeNull()
  })

  test('keeps what is known of its comment', () => {
    const after = settled(left('deleted'))

    expect(workOf(after).statusComment).toEqual(workOf(left('deleted')).statusComment)
  })

  test('leaves nothing to do for later runs', () => {
    const after = settled(left('deleted'))

    expect(isEmptyPlan(decide({ ...after, now: at('18:00'), run: '3.1' }))).toBe(true)
  })

  test('and was no incident gives nothing', () => {
    const unknown = { ...left('deleted'), files: new Map() }

    expect(decide(unknown).incident).toBeNull()
    expect(isEmptyPlan(decide(unknown))).toBe(true)
  })

  test('after it was resolved stays resolved', () => {
    const over = settled(later(settled(declared()), '14:31', close))

    const plan = decide({ ...over, gone: 'deleted', now: at('18:00') })

    expect(plan.incident).toMatchObject({ status: 'resolved', gone: 'deleted' })
    expect(plan.incident?.times.resolvedAt).toBe(at('14:30'))
  })
})
