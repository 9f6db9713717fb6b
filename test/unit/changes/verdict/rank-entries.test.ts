import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, ChangeKind } from '../../../../src/changes/change.ts'
import type { FeedEntry } from '../../../../src/changes/feed/feed.ts'
import { rankEntries } from '../../../../src/changes/verdict/rank-entries.ts'
import { carrier, entry, live, merged, question } from '../builders.ts'

/** Ids by rank, and what their probabilities add up to. */
function ranked(entries: readonly FeedEntry[], ofService: readonly string[] = []) {
  const { ranked: ones, elsewhere } = rankEntries(entries, question('13:00'), {
    history: null,
    isOfService: ({ change }) => ofService.includes(change.id),
  })
  const sum = ones.reduce((total, { probability }) => total + probability, 0)
  return { ids: ones.map(({ entry: { change } }) => change.id), sum, elsewhere, ones }
}

const shared = live('12:30', { carrier: carrier(9, 'b', '12:30') })

test('nothing is ranked as nothing', () => {
  expect(ranked([]).ids).toEqual([])
})

test('every change is ranked once, and their probabilities add up to one', () => {
  const entries = Array.from({ length: 30 }, (_, index) =>
    entry(merged(index, `12:${10 + index}`, { title: `Checkout ${index}` })),
  )
  const { ids, sum } = ranked(entries)

  expect(new Set(ids)).toEqual(new Set(entries.map(({ change }) => change.id)))
  expect(ids).toHaveLength(30)
  expect(sum).toBeCloseTo(1, 9)
})

test('one of a service that the report names weighs three times as much', () => {
  const entries = [entry(merged(1, '12:00')), entry(merged(2, '12:00'))]
  const odds = (ofService: readonly string[]) => {
    const { ones } = ranked(entries, ofService)
    const of = (id: string) =>
      ones.find(({ entry: { change } }) => change.id === id)?.probability ?? Number.NaN
    return of('pull:1') / of('pull:2')
  }

  expect(odds(['pull:1']) / odds([])).toBeCloseTo(3, 9)
  expect(odds(['pull:2']) / odds([])).toBeCloseTo(1 / 3, 9)
  expect(odds(['pull:1', 'pull:2']) / odds([])).toBeCloseTo(1, 9)
})

describe('one of tests and documents alone weighs a fifth', () => {
  const files = [{ path: 'a', added: 1, deleted: 0 }]
  /** How likely it is beside another change, to how likely it would be as code. */
  const share = (
    kinds: readonly ChangeKind[],
    change: Partial<Change> = { files, fileCount: 1 },
  ) => {
    const odds = (own: readonly ChangeKind[]) => {
      const one = entry(merged(1, '12:00', change), { kinds: own })
      const { ones } = ranked([one, entry(merged(2, '12:00'))])
      const [first = Number.NaN, second = Number.NaN] = ['pull:1', 'pull:2'].map(
        (id) =>
          ones.find(
            ({
              entry: {
                change: { id: own },
              },
            }) => own === id,
          )?.probability,
      )
      return first / second
    }
    return odds(kinds) / odds(['code'])
  }

  test.each<[kinds: readonly ChangeKind[], expected: number]>([
    [['docs'], 0.2],
    [['test'], 0.2],
    [['test', 'docs'], 0.2],
    [['code', 'docs'], 1],
  ])('%j', (kinds, expected) => {
    expect(share(kinds)).toBeCloseTo(expected, 9)
  })

  test('and alone it speaks for none of them', () => {
    const alone = (kinds: readonly ChangeKind[]) =>
      ranked([entry(merged(1, '12:00', { files, fileCount: 1 }), { kinds })])
    const odds = (elsewhere: number) => (1 - elsewhere) / elsewhere

    expect(alone(['docs']).sum).toBeCloseTo(1, 9)
    expect(odds(alone(['docs']).elsewhere) / odds(alone(['code']).elsewhere)).toBeCloseTo(0.2, 9)
  })

  test('but not where its files are not all known', () => {
    expect(share(['docs'], { files, fileCount: 101 })).toBeCloseTo(1, 9)
    expect(share([], { files: [], fileCount: 0 })).toBeCloseTo(1, 9)
  })
})

test('any order of the changes gives the same ranking', () => {
  const anyEntry = fc
    .record({
      number: fc.integer({ min: 1, max: 40 }),
      minute: fc.integer({ min: 10, max: 12 }),
      isShared: fc.boolean(),
      title: fc.constantFrom('Checkout', 'Cart', 'Docs'),
    })
    .map(({ number, minute, isShared, title }) =>
      entry(merged(number, `12:${minute}`, { title }), {
        landing: isShared ? shared : { state: 'unknown' },
      }),
    )
  const both = fc
    .uniqueArray(anyEntry, { selector: ({ change }) => change.id, maxLength: 12 })
    .chain((ones) =>
      fc.tuple(fc.constant(ones), fc.shuffledSubarray(ones, { minLength: ones.length })),
    )
  fc.assert(
    fc.property(both, ([ones, others]) => {
      expect(ranked(others)).toEqual(ranked(ones))
    }),
  )
})
