import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FeedEntry } from '../../../../src/changes/feed/feed.ts'
import { sift } from '../../../../src/changes/verdict/sift.ts'
import { at, entry, feed, live, merged, question } from '../builders.ts'

function sifted(entries: readonly FeedEntry[], completeSince: string | null = null) {
  const { candidates, ruledOut, from } = sift(
    feed(entries, { completeSince }),
    question('13:00'),
    72,
  )
  return { candidates: candidates.map(({ change }) => change.id), ruledOut, from }
}

test('what can have been is told from what cannot, each newest first', () => {
  const entries = [
    entry(merged(1, '10:00'), { landing: live('10:10', { goneAt: '11:00' }) }),
    entry(merged(2, '11:00')),
    entry(merged(3, '12:00'), { landing: live('12:10') }),
    entry(merged(4, '13:30')),
  ]

  expect(sifted(entries)).toEqual({
    candidates: ['pull:3', 'pull:2'],
    ruledOut: [
      {
        id: 'pull:4',
        title: 'Pull 4',
        url: 'https://github.com/acme/shop/pull/4',
        why: ['merged 30 min after impact began'],
      },
      {
        id: 'pull:1',
        title: 'Pull 1',
        url: 'https://github.com/acme/shop/pull/1',
        why: ['rolled back 2 h before impact began'],
      },
    ],
    from: '2026-11-17T13:00:00Z',
  })
})

test('twenty count beside those that are ruled out', () => {
  const old = Array.from({ length: 30 }, (_, index) =>
    entry(merged(index, `2026-11-10T12:${60 - index - 1}:00Z`)),
  )
  const out = Array.from({ length: 30 }, (_, index) => entry(merged(100 + index, '14:00')))

  expect(sifted([...out, ...old]).candidates).toEqual(
    Array.from({ length: 20 }, (_, index) => `pull:${index}`),
  )
})

test('what is ruled out is told only when it is of the window', () => {
  const gone = live('2026-11-01T10:00:00Z', { goneAt: '2026-11-01T11:00:00Z' })

  expect(sifted([entry(merged(1, '2026-11-01T09:00:00Z'), { landing: gone })]).ruledOut).toEqual([])
})

test('the window begins where entries are complete, when that is later', () => {
  const early = '2026-11-01T00:00:00Z'

  expect(sifted([], at('09:00')).from).toBe(at('09:00'))
  expect(sifted([], early).from).toBe('2026-11-17T13:00:00Z')
})

test('any order of the entries gives the same', () => {
  const anyEntry = fc
    .record({
      number: fc.integer({ min: 1, max: 60 }),
      minute: fc.integer({ min: 10, max: 12 }),
      deployed: fc.boolean(),
      old: fc.boolean(),
    })
    .map(({ number, minute, deployed, old }) =>
      entry(merged(number, old ? `2026-10-20T12:${minute}:00Z` : `12:${minute}`), {
        landing: deployed ? live('12:30') : { state: 'unknown' },
      }),
    )
  const both = fc
    .uniqueArray(anyEntry, { selector: ({ change }) => change.id, maxLength: 40 })
    .chain((ones) =>
      fc.tuple(fc.constant(ones), fc.shuffledSubarray(ones, { minLength: ones.length })),
    )
  fc.assert(
    fc.property(both, ([ones, others]) => {
      expect(sifted(others)).toEqual(sifted(ones))
    }),
  )
})

test('ten thousand changes are sifted in little time', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    entry(merged(index, '12:00'), { landing: live('12:30', { goneAt: '12:40' }) }),
  )
  const started = performance.now()

  expect(sifted(entries).ruledOut).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(3_000)
})
