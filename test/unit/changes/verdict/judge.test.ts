import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangeFeed, FeedEntry } from '../../../../src/changes/feed/feed.ts'
import type { Question } from '../../../../src/changes/question.ts'
import { judge } from '../../../../src/changes/verdict/judge.ts'
import type { Undo } from '../../../../src/changes/verdict/verdict.ts'
import { at, carrier, entry, feed, live, merged, outside, question, shaOf } from '../builders.ts'

function judged(
  entries: readonly FeedEntry[],
  others: Partial<ChangeFeed> = {},
  asked: Partial<Question> = {},
) {
  return judge({
    question: question('13:00', asked),
    feed: feed(entries, others),
    lookBackHours: 72,
    servicesOf: () => [],
    undoChange: ({ change }) => undoing(`undo ${change.id}`),
    revertChange: ({ change }) => undoing(`revert ${change.id}`),
    undoDeployment: ({ id }, carried) => undoing(`undo ${id} with ${carried.length} changes`),
  })
}

function undoing(command: string): Undo {
  return { steps: [{ commands: [command], why: '' }], warnings: [] }
}

describe('without a candidate', () => {
  test('nothing changed, when all that there was is ruled out', () => {
    const { answer, suspects, ruledOut } = judged([entry(merged(1, '14:00'))])

    expect(answer).toBe('nothing-changed')
    expect(suspects).toEqual([])
    expect(ruledOut.map(({ id }) => id)).toEqual(['pull:1'])
  })

  test('nothing changed, when there was nothing and all was read', () => {
    expect(judged([]).answer).toBe('nothing-changed')
  })

  test('nothing was checked, when the repository could not be read', () => {
    const gaps = ['what changed: Resource not accessible by integration']

    expect(judged([], { gaps }).answer).toBe('not-checked')
    expect(judged([entry(outside('1', '14:00'))], { gaps }).answer).toBe('not-checked')
    expect(judged([entry(merged(1, '14:00'))], { gaps }).answer).toBe('nothing-changed')
  })
})

test('a suspect is told with all that is known of it', () => {
  const carried = carrier(9, 'bbb', '12:30', { previousSha: 'aaa' })
  const files = [
    { path: 'src/pay.ts', added: 3, deleted: 1 },
    { path: 'src/cart.ts', added: 4, deleted: 0 },
  ]
  const change = merged(1, '12:00', { files, fileCount: 5 })
  const [suspect] = judged([
    entry(change, { landing: live('12:30', { carrier: carried }) }),
  ]).suspects

  expect(suspect).toMatchObject({
    id: 'pull:1',
    title: 'Pull 1',
    url: 'https://github.com/acme/shop/pull/1',
    pull: 1,
    sha: shaOf(1),
    kind: 'code',
    at: at('12:30'),
    size: { files: 5, added: 7, deleted: 1 },
    compare: { base: 'aaa', head: 'bbb' },
    undo: { steps: [{ commands: ['revert pull:1'] }] },
  })
  expect(suspect?.reasons[0]).toEqual([
    'deployed',
    ' to ',
    { code: 'production' },
    ' 30 min before impact began',
  ])
})

test('what was done outside has no size, no commit and no comparison', () => {
  const flag = { ...entry(outside('1', '12:00')), kinds: ['feature-flag'] as const }

  expect(judged([flag]).suspects[0]).toMatchObject({
    kind: 'feature-flag',
    pull: null,
    sha: null,
    size: null,
    compare: null,
  })
})

test('a migration that hurts is told with its hazard', () => {
  const lines = { added: ['CREATE INDEX i ON orders (id);'], deleted: [], headings: [] }
  const migration = entry(merged(1, '12:00', { lines }), { kinds: ['migration'] })

  expect(judged([migration]).suspects[0]?.reasons[1]).toEqual([
    'its migration ',
    'adds an index to ',
    { code: 'orders' },
    ' without CONCURRENTLY: blocks writes',
  ])
})

test('a culprit that was rolled back before anybody declared the incident stays a suspect', () => {
  const entries = [entry(merged(1, '12:00'), { landing: live('12:10', { goneAt: '12:40' }) })]
  const ids = (asked: Partial<Question>) => judged(entries, {}, asked).suspects.map(({ id }) => id)

  expect(ids({ startIsKnown: false })).toEqual(['pull:1'])
  expect(ids({ startIsKnown: true })).toEqual([])
})

test('five suspects and twenty of the ruled out are told, and how many more there are', () => {
  const possible = Array.from({ length: 8 }, (_, index) => entry(merged(index, '12:00')))
  const later = Array.from({ length: 30 }, (_, index) =>
    entry(merged(100 + index, `13:${10 + index}`)),
  )
  const { suspects, ruledOut, ruledOutMore, searched } = judged([...possible, ...later])

  expect(suspects).toHaveLength(5)
  expect(ruledOut.map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, index) => `pull:${129 - index}`),
  )
  expect(ruledOutMore).toBe(10)
  expect(searched.changes).toBe(8)
})

test('what was searched is told as the feed tells it', () => {
  const others = {
    source: 'releases',
    environments: ['eu'],
    environmentWhy: 'by its name',
    linesRead: false,
    gaps: ['tags: no'],
    completeSince: at('09:00'),
  } as const

  expect(judged([], others).searched).toEqual({
    from: at('09:00'),
    until: at('13:00'),
    changes: 0,
    older: 0,
    source: 'releases',
    environments: ['eu'],
    environmentWhy: 'by its name',
    linesRead: false,
    gaps: ['tags: no'],
  })
})

test('any order of the entries gives the same verdict, and probabilities of no more than one', () => {
  const shared = carrier(9, 'b', '12:30')
  const anyEntry = fc
    .record({
      number: fc.integer({ min: 1, max: 40 }),
      minute: fc.integer({ min: 10, max: 12 }),
      landing: fc.constantFrom(
        live('12:30', { carrier: shared }),
        live('12:30', { carrier: shared, goneAt: '12:40' }),
        live('13:30'),
        { state: 'unknown' } as const,
        { state: 'waiting' } as const,
      ),
      title: fc.constantFrom('Checkout', 'Cart', 'Docs'),
    })
    .map(({ number, minute, landing, title }) =>
      entry(merged(number, `12:${minute}`, { title }), { landing }),
    )
  const both = fc
    .uniqueArray(anyEntry, { selector: ({ change }) => change.id, maxLength: 15 })
    .chain((ones) =>
      fc.tuple(fc.constant(ones), fc.shuffledSubarray(ones, { minLength: ones.length })),
    )
  fc.assert(
    fc.property(both, ([ones, others]) => {
      const verdict = judged(ones)
      const told = verdict.suspects.map(({ probability }) => probability)

      expect(judged(others)).toEqual(verdict)
      expect(told).toEqual(told.toSorted((a, b) => b - a))
      expect(told.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})
