import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../src/changes/change.ts'
import { findTakenBack } from '../../../../src/changes/feed/taken-back.ts'
import { jumbled, merged, shaOf } from '../builders.ts'

/** What took each change back, by number of the pull request. */
function takenBack(...changes: readonly Change[]): Readonly<Record<string, number | null>> {
  return Object.fromEntries([...findTakenBack(changes)].map(([id, { pull }]) => [id, pull]))
}

const change = merged(1, '12:01', { title: 'Retry payments (#1)' })

describe('a change is taken back by a later one that', () => {
  test.each<[what: string, revert: Partial<Change>]>([
    ['names its commit', { title: 'Undo', body: `This reverts commit ${shaOf(1)}.` }],
    ['names its commit in short', { title: 'Undo', body: 'Sorry.\n\nThis reverts commit 0000001' }],
    ['names its commit in a list', { title: 'Undo', body: `* Reverts commit ${shaOf(1)}` }],
    ['names its commit in capitals', { body: `This reverts commit ${shaOf(1).toUpperCase()}.` }],
    ['names its pull request', { title: 'Undo', body: 'Reverts #1' }],
    ['names its pull request and repository', { title: 'Undo', body: 'Reverts acme/shop#1' }],
    ['quotes its title', { title: 'Revert "Retry payments" (#2)' }],
    ['quotes its whole title', { title: 'Revert "Retry payments (#1)"' }],
    ['names its title the conventional way', { title: 'revert: Retry payments' }],
    ['landed in the same second', { at: change.at, title: 'Revert "Retry payments"' }],
  ])('%s', (_what, revert) => {
    expect(takenBack(change, merged(2, '12:02', revert))).toEqual({ 'pull:1': 2 })
  })
})

describe('a change is not taken back by one that', () => {
  test.each<[what: string, other: Partial<Change>]>([
    ['quotes another revert', { body: `> This reverts commit ${shaOf(1)}` }],
    ['talks of it', { title: 'Fix what #1 broke', body: 'See #1, which reverts nothing' }],
    ['takes another commit back', { body: `This reverts commit ${shaOf(7)}` }],
    ['takes some of it back', { body: 'Partially reverts #1' }],
    ['goes back to something else', { title: 'Revert to the old retry policy' }],
    ['landed before it', { at: '2026-11-20T12:00:00Z', title: 'Revert "Retry payments"' }],
  ])('%s', (_what, other) => {
    expect(takenBack(change, merged(2, '12:02', other))).toEqual({})
  })

  test('is itself', () => {
    expect(takenBack({ ...change, body: `Reverts #1\nThis reverts commit ${shaOf(1)}.` })).toEqual(
      {},
    )
  })
})

test('a revert may name several', () => {
  const revert = merged(3, '12:03', {
    body: `This reverts commit ${shaOf(1)}.\nThis reverts commit ${shaOf(2)}.`,
  })

  expect(takenBack(change, merged(2, '12:02'), revert)).toEqual({ 'pull:1': 3, 'pull:2': 3 })
})

test('a title counts only where nothing else is named, and means the last change that had it', () => {
  const again = merged(2, '12:02', { title: 'Retry payments' })
  const byTitle = merged(3, '12:03', { title: 'Revert "Retry payments"' })

  expect(takenBack(change, again, byTitle)).toEqual({ 'pull:2': 3 })
  expect(takenBack(change, again, { ...byTitle, body: 'Reverts #1' })).toEqual({ 'pull:1': 3 })
})

test.each([
  'Revert "Revert "Retry payments""',
  'Reapply "Retry payments"',
  'Reland "Retry payments" (#3)',
])('%s makes the change stand again', (title) => {
  const revert = merged(2, '12:02', { title: 'Revert "Retry payments"' })

  expect(takenBack(change, revert, merged(3, '12:03', { title }))).toEqual({ 'pull:2': 3 })
})

test('a change that was relanded and taken back again is taken back by the last', () => {
  const chain = [
    change,
    merged(2, '12:02', { body: 'Reverts #1' }),
    merged(3, '12:03', { body: 'Reverts #2' }),
    merged(4, '12:04', { body: 'Reverts #1' }),
  ]

  expect(takenBack(...chain)).toEqual({ 'pull:1': 4, 'pull:2': 3 })
})

test('where two took it back and both stand, the first did', () => {
  const reverts = [2, 3].map((number) =>
    merged(number, `12:0${number}`, { body: 'This reverts commit 0000001.' }),
  )

  expect(takenBack(change, ...reverts)).toEqual({ 'pull:1': 2 })
})

test('two that name each other do not turn in circles', () => {
  const a = merged(1, '12:00', { body: 'Reverts #2' })
  const b = merged(2, '12:00', { body: 'Reverts #1' })

  expect(takenBack(a, b)).toEqual({ 'pull:1': 2, 'pull:2': 1 })
})

test('of any chain of reverts every second one from the end is taken back, in any order', () => {
  const chain = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.boolean())
    .chain(([length, atOnce]) => {
      const ones = Array.from({ length }, (_, index) =>
        merged(index, atOnce ? '12:00' : `12:${String(index).padStart(2, '0')}`, {
          body: index === 0 ? '' : `This reverts commit ${shaOf(index - 1)}.`,
        }),
      )
      return fc.tuple(fc.constant(ones), fc.shuffledSubarray(ones, { minLength: length }))
    })
  fc.assert(
    fc.property(chain, ([ones, shuffled]) => {
      const fallen = ones.filter((_, index) => (ones.length - index) % 2 === 0)

      expect(new Set(findTakenBack(shuffled).keys())).toEqual(new Set(fallen.map(({ id }) => id)))
    }),
  )
})

test('any order of any reverts gives the same', () => {
  const anyChange = fc
    .record({
      number: fc.integer({ min: 1, max: 9 }),
      minute: fc.integer({ min: 10, max: 13 }),
      reverts: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    })
    .map(({ number, minute, reverts }) =>
      merged(number, `12:${minute}`, { body: reverts.map((one) => `Reverts #${one}`).join('\n') }),
    )
  const both = fc
    .uniqueArray(anyChange, { selector: ({ id }) => id })
    .chain((ones) =>
      fc.tuple(fc.constant(ones), fc.shuffledSubarray(ones, { minLength: ones.length })),
    )
  fc.assert(
    fc.property(both, ([ones, others]) => {
      expect(takenBack(...others)).toEqual(takenBack(...ones))
    }),
  )
})

test('ten thousand changes that revert each other are read in little time', () => {
  const chain = Array.from({ length: 10_000 }, (_, index) =>
    merged(index, '12:00', {
      title: `Revert "Change ${index - 1}"`,
      body: `This reverts commit ${shaOf(index - 1)}.`,
    }),
  )
  const started = performance.now()

  expect(findTakenBack(chain).size).toBe(5_000)
  expect(performance.now() - started).toBeLessThan(1_000)
})

test.each([' ', 'This reverts commit ', 'Reverts a/', 'Revert "', '- ', ' (#1'])(
  '%j over and over is read in little time',
  (piece) => {
    const started = performance.now()

    findTakenBack([
      merged(2, '12:02', { title: piece.repeat(100_000), body: piece.repeat(100_000) }),
    ])

    expect(performance.now() - started).toBeLessThan(1_000)
  },
)

test('changes told twice change nothing for others', () => {
  const ones = [change, merged(2, '12:02', { body: 'Reverts #1' })]
  fc.assert(
    fc.property(jumbled(ones), (others) => {
      expect(takenBack(...others)).toEqual({ 'pull:1': 2 })
    }),
  )
})
