import { describe, expect, test } from 'vitest'
import type { FeedEntry } from '../../../../src/changes/feed/feed.ts'
import type { WordMatch } from '../../../../src/changes/ranking/candidate.ts'
import { plainSentence } from '../../../../src/changes/sentence.ts'
import { type Evidence, tellReasons } from '../../../../src/changes/verdict/reasons.ts'
import { at, carrier, entry, live, merged, outside, question } from '../builders.ts'

/** The reasons against a change, of an incident that began at 13:00. */
function reasons(one: FeedEntry, others: Partial<Evidence> = {}): readonly string[] {
  const nothing = { matches: [], services: [], hazard: null, source: 'deployments' } as const
  const evidence: Evidence = { entry: one, question: question('13:00'), ...nothing, ...others }
  return tellReasons(evidence).map(plainSentence)
}

function match(word: string, where: WordMatch['where'], rarity = 0.9): WordMatch {
  return { word, where, rarity }
}

const change = merged(1, '12:00')

describe('when', () => {
  const detected = { question: question('13:00', { startIsKnown: false }) }
  const version = (time: string, liveAt: string | null, environment = 'production') =>
    entry(change, {
      landing: live(time, {
        carrier: carrier(1, 'b', time, {
          liveAt: liveAt === null ? null : at(liveAt),
          environment,
        }),
      }),
    })

  test.each<[one: FeedEntry, expected: string]>([
    [version('12:54', '12:55'), 'deployed to production 5 min before impact began'],
    [version('12:54', '12:55', ''), 'deployed 5 min before impact began'],
    [
      version('12:59:30', '12:59:40'),
      'deployed to production less than a minute before impact began',
    ],
    [version('12:54', '13:04'), 'was being deployed to production when impact began'],
    [version('13:00', '13:00'), 'was being deployed to production when impact began'],
    [version('13:01', '13:05'), 'was being deployed to production when impact began'],
    [
      version('12:54', null),
      'its deployment to production, begun 6 min before impact began, has not succeeded',
    ],
    [
      version('13:01', null),
      'its deployment to production, begun just as impact began, has not succeeded',
    ],
    [entry(change), 'merged 1 h before impact began'],
    [entry(merged(1, '13:01')), 'merged just as impact began'],
    [entry(outside('1', '12:30')), 'done 30 min before impact began'],
  ])('%#: %s', (one, expected) => {
    expect(reasons(one)[0]).toBe(expected)
  })

  test('is told from when it was detected, as long as nobody knows when impact began', () => {
    expect(reasons(version('12:54', '12:55'), detected)).toEqual([
      'deployed to production 5 min before it was detected',
    ])
  })
})

describe('what it has in common with the report', () => {
  test('is told by where the words stand', () => {
    const matches = [
      match('retryPayment', 'deleted-line'),
      match('refund', 'deleted-line'),
      match('timeout', 'added-line'),
      match('checkout', 'title'),
      match('cart', 'body'),
    ]

    expect(reasons(entry(change), { matches }).slice(1)).toEqual([
      'deletes lines with retryPayment and refund, named in the report',
      'adds lines with timeout, named in the report',
      'its title says “checkout”, as the report does',
    ])
    expect(reasons(entry(change), { matches: matches.slice(4) }).slice(1)).toEqual([
      'its description says “cart”, as the report does',
    ])
  })

  test('is at most three words, and none that most changes have', () => {
    const words = ['a1', 'b1', 'c1', 'd1'].map((word) => match(word, 'title'))

    expect(reasons(entry(change), { matches: [match('the', 'title', 0.49), ...words] })[1]).toBe(
      'its title says “a1”, “b1” and “c1”, as the report does',
    )
  })

  test('names the path that has the word', () => {
    const files = [
      { path: 'src/cart.ts', added: 1, deleted: 0 },
      { path: 'src/Checkout.ts', added: 1, deleted: 0 },
    ]
    const matches = [match('checkout', 'path')]

    expect(reasons(entry({ ...change, files }), { matches })[1]).toBe(
      'touches src/Checkout.ts; the report says “checkout”',
    )
    expect(reasons(entry(change), { matches })[1]).toBe(
      'its paths say “checkout”, as the report does',
    )
  })

  test('are the services that its paths belong to', () => {
    expect(reasons(entry(change), { services: ['pay', 'cart'] })[1]).toBe(
      'changes pay and cart, which the report names',
    )
  })
})

test('its kind is a reason, unless its hazard says more, or it is code', () => {
  const migration = entry(change, { kinds: ['migration', 'code'] })

  expect(reasons(migration)[1]).toBe('changes the database schema')
  expect(
    reasons(migration, { hazard: ['its migration drops ', { code: 'orders' }] }).slice(1),
  ).toEqual(['its migration drops orders'])
  expect(reasons(entry(change, { kinds: ['docs'] }))[1]).toBe('touches documents only')
  expect(reasons(entry(change, { kinds: ['code', 'test'] })).slice(1)).toEqual([])
  expect(reasons(entry(change, { kinds: [] })).slice(1)).toEqual([])
})

test('that it was taken back since is told', () => {
  const by = { title: 'Undo', pull: 9, at: at('13:30') }

  expect(
    reasons(entry(change, { landing: live('12:00', { goneAt: '13:30' }), takenBack: by }))[1],
  ).toBe('was rolled back since')
  expect(reasons(entry(change, { landing: live('12:00', { goneAt: '12:58' }) }))[1]).toBe(
    'was rolled back 2 min before impact began',
  )
  expect(reasons(entry(change, { takenBack: by }))[1]).toBe(
    'was taken back since by pull request 9',
  )
  expect(reasons(entry(change, { takenBack: { ...by, pull: null } }))[1]).toBe(
    'was taken back since by “Undo”',
  )
  expect(reasons(entry(change, { takenBack: { ...by, at: null } }))[1]).toBe(
    'is taken back by pull request 9, which is not live yet',
  )
})

test('five reasons are enough, the strongest first', () => {
  const matches = (['deleted-line', 'added-line', 'path', 'title'] as const).map((where) =>
    match('pay', where),
  )
  const told = reasons(entry(change, { kinds: ['config'] }), {
    matches,
    services: ['pay'],
    hazard: ['its migration drops table ', { code: 'orders' }],
  })

  expect(told).toEqual([
    'merged 1 h before impact began',
    'its migration drops table orders',
    'deletes lines with pay, named in the report',
    'adds lines with pay, named in the report',
    'its paths say “pay”, as the report does',
  ])
})
