import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printFiled, readFiled } from '../../../../src/postmortem/filing/filed.ts'
import type { FiledItem } from '../../../../src/postmortem/filing/filed-item.ts'
import {
  decideFollowUp,
  type FollowUpPlan,
  withNudges,
} from '../../../../src/postmortem/follow-up/decide-follow-up.ts'
import type { FollowedIssue } from '../../../../src/postmortem/follow-up/follow-up-question.ts'
import { asked, dueItem, followedIssue } from './small-follow-up.ts'

function keys({ nudges }: FollowUpPlan): readonly string[] {
  return nudges.map(({ key }) => key.replace('due:2026-12-04:', ''))
}

/** What is said at a time when these moments were said before. */
function saidAt(now: string, ...before: readonly string[]): readonly string[] {
  const said = before.map((moment) => `due:2026-12-04:${moment}`)
  return keys(decideFollowUp(asked(now, { item: { said } })))
}

describe('of an item due on 4 December', () => {
  test.each<[now: string, said: readonly string[], due: readonly string[]]>([
    ['2026-11-30T23:59:59Z', [], []],
    ['2026-12-01T00:00:00Z', [], ['soon']],
    ['2026-12-03T23:00:00Z', ['soon'], []],
    ['2026-12-04T00:00:00Z', ['soon'], ['today']],
    ['2026-12-04T23:59:59Z', ['soon', 'today'], []],
    ['2026-12-05T00:00:00Z', ['soon', 'today'], ['overdue']],
    ['2026-12-09T16:59:59Z', ['overdue'], []],
    ['2026-12-09T17:00:00Z', ['overdue'], ['lead']],
    ['2026-12-15T16:59:59Z', ['lead'], []],
    ['2026-12-15T17:00:00Z', ['lead'], ['owners']],
    ['2027-12-15T17:00:00Z', ['owners'], []],
    ['2027-12-15T17:00:00Z', [], ['owners']],
  ])('at %s, when %j were said, %j is', (now, said, due) => {
    expect(saidAt(now, ...said)).toEqual(due)
  })

  test('of several missed the latest covers all', () => {
    const [nudge] = decideFollowUp(asked('2026-12-05T09:00:00Z')).nudges

    expect(nudge).toMatchObject({
      number: 101,
      items: ['a1b2c3d4'],
      key: 'due:2026-12-04:overdue',
      covers: ['due:2026-12-04:soon', 'due:2026-12-04:today', 'due:2026-12-04:overdue'],
    })
  })

  test('without anybody responsible for post-mortems configured only the lead hears of it', () => {
    const { settings } = asked('')
    const more = { settings: { ...settings, ownersAfterDays: null } }

    expect(keys(decideFollowUp(asked('2027-01-15T09:00:00Z', { more })))).toEqual(['lead'])
  })
})

describe('nobody is reminded', () => {
  const late = '2026-12-10T09:00:00Z'

  test.each<[what: string, differs: Parameters<typeof asked>[1]]>([
    ['of what is done', { issue: { state: 'done', closedAt: '2026-12-09T10:00:00Z' } }],
    ['of what was given up', { issue: { state: 'not-planned', closedAt: '2026-12-09T10:00:00Z' } }],
    ['of what the document withdrew', { item: { state: 'withdrawn' } }],
    ['of what the document calls done', { item: { state: 'done' } }],
    ['while it is silenced', { issue: { snoozedUntil: '2026-12-10T09:00:01Z' } }],
    ['of what has no date', { item: { due: null } }],
    ['of what has no issue here', { item: { issue: null, link: 'PAY-1' } }],
    ['of an issue that was not found', { more: { issues: new Map() } }],
    ['twice, where the comment is there', { issue: { said: ['due:2026-12-04:lead'] } }],
  ])('%s', (_what, differs) => {
    expect(keys(decideFollowUp(asked(late, differs)))).toEqual([])
  })
})

test('a new date has moments of its own', () => {
  const item = { due: '2026-12-18', said: ['due:2026-12-04:overdue'] }

  const { nudges } = decideFollowUp(asked('2026-12-15T09:00:00Z', { item }))

  expect(nudges.map(({ key }) => key)).toEqual(['due:2026-12-18:soon'])
})

test('a reminder that was put off by silence comes once after', () => {
  const issue = { snoozedUntil: '2026-12-10T09:00:00Z' }

  expect(keys(decideFollowUp(asked('2026-12-10T09:00:00Z', { issue })))).toEqual(['overdue'])
})

describe('a claim', () => {
  test('is made for each reminder', () => {
    const { claimed, next } = decideFollowUp(asked('2026-12-04T09:00:00Z'))

    expect(claimed?.claims).toEqual([
      { operation: 'nudge:101:due:2026-12-04:today', run: '7.1', until: '2026-12-04T09:02:00Z' },
    ])
    expect(next.claims).toEqual([])
  })

  test('of another run is respected', () => {
    const { filed } = asked('')
    const until = '2026-12-04T09:01:00Z'
    const claim = { operation: 'nudge:101:due:2026-12-04:today', run: '8.1', until }

    const plan = decideFollowUp(
      asked('2026-12-04T09:00:00Z', { more: { filed: { ...filed, claims: [claim] } } }),
    )

    expect([plan.nudges, plan.claimed, plan.next.claims]).toEqual([[], null, [claim]])
  })
})

describe('the label overdue', () => {
  const labelled = { labels: ['Overdue'] }
  const closed = { state: 'done', closedAt: '2026-12-09T10:00:00Z' } as const
  const add: FollowUpPlan['labels'] = [{ number: 101, act: 'add', label: 'overdue' }]
  const remove: FollowUpPlan['labels'] = [{ number: 101, act: 'remove', label: 'overdue' }]

  test.each<[what: string, differs: Parameters<typeof asked>[1], changes: FollowUpPlan['labels']]>([
    ['is added after the date', {}, add],
    ['is not added twice', { issue: labelled }, []],
    [
      'is added while reminders are silent too',
      { issue: { snoozedUntil: '2027-01-01T00:00:00Z' } },
      add,
    ],
    ['is not added before', { item: { due: '2026-12-10' } }, []],
    ['is removed when the date moves', { item: { due: '2026-12-10' }, issue: labelled }, remove],
    ['is removed from what is done', { issue: { ...labelled, ...closed } }, remove],
    [
      'is removed from what is withdrawn',
      { item: { state: 'withdrawn' }, issue: labelled },
      remove,
    ],
    [
      'is removed when the date goes',
      { item: { due: null, said: ['due:2026-12-04:overdue'] }, issue: labelled },
      remove,
    ],
    ['is left where there never was a date', { item: { due: null }, issue: labelled }, []],
    ['is left on what was not found', { more: { issues: new Map() } }, []],
  ])('%s', (_what, differs, changes) => {
    expect(decideFollowUp(asked('2026-12-10T09:00:00Z', differs)).labels).toEqual(changes)
  })
})

describe('what is recorded', () => {
  const now = '2026-11-26T09:00:00Z'
  const closed = { state: 'done', closedAt: '2026-11-26T08:00:00Z' } as const

  test.each<
    [
      what: string,
      item: Partial<FiledItem>,
      issue: Partial<FollowedIssue>,
      after: Partial<FiledItem>,
    ]
  >([
    ['nothing new', {}, {}, {}],
    ['that it is done', {}, closed, closed],
    [
      'that it was given up',
      {},
      { ...closed, state: 'not-planned' },
      { ...closed, state: 'not-planned' },
    ],
    ['that it was taken up again', closed, {}, { state: 'open', closedAt: null }],
    ['that somebody else has it', {}, { assignees: ['ben'] }, { owners: ['ben'] }],
    ['no other order of people', { owners: ['ben', 'ana'] }, { assignees: ['ana', 'ben'] }, {}],
    [
      'withdrawn, though it is closed',
      { state: 'withdrawn' },
      closed,
      { closedAt: closed.closedAt },
    ],
    ['done, though it is open, as the document says so', { state: 'done' }, {}, {}],
    [
      'what was said, by the comments',
      {},
      { said: ['due:2026-12-04:soon', 'action-items:inc-42'] },
      { said: ['due:2026-12-04:soon'] },
    ],
  ])('%s', (_what, item, issue, after) => {
    const { next } = decideFollowUp(asked(now, { item, issue }))

    expect(next.items).toEqual([dueItem({ ...item, ...after })])
  })
})

test('items of one issue that are due on one day share a reminder', () => {
  const { filed } = asked('')
  const items = [
    dueItem(),
    dueItem({ key: '0badcafe' }),
    dueItem({ key: 'deadbeef', due: '2026-12-05' }),
  ]
  const question = asked('2026-12-04T09:00:00Z', { more: { filed: { ...filed, items } } })

  const { nudges, next } = decideFollowUp(question)

  expect(nudges.map((nudge) => nudge.items)).toEqual([['a1b2c3d4', '0badcafe'], ['deadbeef']])
  expect(withNudges(next, nudges).items.map(({ said }) => said.at(-1))).toEqual([
    'due:2026-12-04:today',
    'due:2026-12-04:today',
    'due:2026-12-05:soon',
  ])
})

test('what is remembered of reminders stays bounded', () => {
  const said = Array.from({ length: 60 }, (_, index) => `due:2025-01-01:${index}`)

  const { next, nudges } = decideFollowUp(asked('2026-12-04T09:00:00Z', { item: { said } }))
  const [item] = withNudges(next, nudges).items

  expect(item?.said).toHaveLength(50)
  expect(item?.said.at(-1)).toBe('due:2026-12-04:today')
})

describe('however often sweeps run', () => {
  const hour = (count: number) => new Date(Date.UTC(2026, 10, 25, 12 + count)).toISOString()
  const time = (count: number) => `${hour(count).slice(0, 19)}Z`
  const anyHours = fc
    .uniqueArray(fc.integer({ min: 0, max: 40 * 24 }), { maxLength: 30 })
    .map((hours) => hours.toSorted((a, b) => a - b))

  test('no reminder comes twice, none comes after a later one, and looking again writes nothing', () => {
    fc.assert(
      fc.property(anyHours, fc.option(fc.nat(40 * 24)), (hours, snoozed) => {
        const order = ['soon', 'today', 'overdue', 'lead', 'owners']
        const said: string[] = []
        const { filed: start } = asked('')
        let filed = start
        const snoozedUntil = snoozed === null ? null : time(snoozed)
        for (const now of hours.map(time)) {
          const issues = new Map([[101, followedIssue({ snoozedUntil })]])
          const plan = decideFollowUp(asked(now, { more: { filed, issues } }))
          said.push(...keys(plan))
          filed = withNudges(plan.next, plan.nudges)
          const again = decideFollowUp(asked(now, { more: { filed, issues } }))

          expect(again.nudges).toEqual([])
          expect(readFiled(printFiled(again.next))).toEqual(filed)
        }
        const places = said.map((moment) => order.indexOf(moment))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(new Set(said).size).toBe(said.length)
      }),
    )
  })
})
