import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../src/changes/ranking/candidate.ts'
import { features } from '../../../../src/changes/ranking/features.ts'
import { collectStatistics } from '../../../../src/changes/ranking/history.ts'
import { rankChanges } from '../../../../src/changes/ranking/rank-changes.ts'
import weights from '../../../../src/changes/ranking/weights.json' with { type: 'json' }
import { candidate, report } from './candidates.ts'

const checkout = report('Checkout returns 500: retryPayment is not a function')

describe('rankChanges', () => {
  it('puts the change first that the report speaks of', () => {
    const { ranked } = rankChanges(
      checkout,
      [
        candidate({ id: 'a', title: 'Sort the search results', at: '2026-03-01T11:50:00Z' }),
        candidate({ id: 'b', title: 'Checkout: drop retryPayment', at: '2026-03-01T09:00:00Z' }),
        candidate({ id: 'c', title: 'Bump the linter', at: '2026-03-01T11:30:00Z' }),
      ],
      null,
    )

    expect(ranked.map(({ id }) => id)[0]).toBe('b')
  })

  it('finds the change by the lines it deletes where title and paths say nothing', () => {
    const { ranked } = rankChanges(
      checkout,
      [
        candidate({ id: 'a', title: 'Clean up', deleted: ['const total = sum(items)'] }),
        candidate({ id: 'b', title: 'Clean up', deleted: ['export const retryPayment = () => {'] }),
        candidate({ id: 'c', title: 'Clean up', deleted: ['import { sum } from "./sum"'] }),
      ],
      null,
    )

    expect(ranked[0]).toMatchObject({
      id: 'b',
      matches: [{ word: 'retryPayment', where: 'deleted-line' }],
    })
  })

  it('prefers the newer of changes that are alike', () => {
    const { ranked } = rankChanges(
      checkout,
      [
        candidate({ id: 'older', at: '2026-03-01T08:00:00Z' }),
        candidate({ id: 'newer', at: '2026-03-01T11:55:00Z' }),
      ],
      null,
    )

    expect(ranked.map(({ id }) => id)).toEqual(['newer', 'older'])
  })

  it('puts a change that was reverted behind', () => {
    const { ranked } = rankChanges(
      checkout,
      [
        candidate({ id: 'a', title: 'Checkout: new flow', at: '2026-03-01T11:00:00Z' }),
        candidate({ id: 'b', title: 'Revert "Checkout: new flow"', at: '2026-03-01T11:10:00Z' }),
        candidate({ id: 'c', title: 'Checkout: new button', at: '2026-03-01T10:50:00Z' }),
      ],
      null,
    )

    expect(ranked[0]?.id).toBe('c')
  })

  it('finds the place a report means by earlier changes that spoke the same way', () => {
    const history = collectStatistics(
      Array.from({ length: 400 }, (_, index) =>
        index % 40 === 0
          ? {
              title: `Latency of invoices, part ${index}`,
              body: '',
              paths: ['billing/pdf/render.ts'],
            }
          : { title: `Something else ${index}`, body: '', paths: [`other/${index}.ts`] },
      ),
    )

    const { ranked } = rankChanges(
      report('Latency is high'),
      [
        candidate({ id: 'a', paths: ['shop/cart.ts'] }),
        candidate({ id: 'b', paths: ['billing/pdf/render.ts'] }),
        candidate({ id: 'c', paths: ['shop/list.ts'] }),
      ],
      history,
    )

    expect(ranked[0]?.id).toBe('b')
  })

  it('says the culprit is elsewhere when there are no candidates', () => {
    expect(rankChanges(checkout, [], null)).toEqual({ ranked: [], elsewhere: 1 })
  })

  it('does not claim certainty for a single candidate that shares no word with the report', () => {
    const { ranked, elsewhere } = rankChanges(checkout, [candidate({ id: 'a' })], null)

    expect(ranked).toEqual([{ id: 'a', probability: 1, matches: [] }])
    expect(elsewhere).toBeGreaterThan(0.2)
    expect(elsewhere).toBeLessThan(1)
  })

  it('thinks it less likely elsewhere when a candidate says what the report says', () => {
    const others = ['a', 'b', 'c'].map((id) => candidate({ id }))
    const fitting = candidate({ id: 'd', title: 'Checkout: drop retryPayment' })

    const vague = rankChanges(checkout, [...others, candidate({ id: 'd' })], null)
    const clear = rankChanges(checkout, [...others, fitting], null)

    expect(clear.elsewhere).toBeLessThan(vague.elsewhere)
  })

  it('ranks by what is left when the report says nothing', () => {
    const { ranked } = rankChanges(
      report(''),
      [
        candidate({ id: 'a', at: '2026-03-01T08:00:00Z' }),
        candidate({ id: 'b', at: '2026-03-01T11:55:00Z' }),
      ],
      null,
    )

    expect(ranked.map(({ id, matches }) => [id, matches])).toEqual([
      ['b', []],
      ['a', []],
    ])
  })

  it('names each word of the report once, in its most telling place, at most eight', () => {
    const text = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet'
    const { ranked } = rankChanges(
      report(text),
      [candidate({ id: 'a', title: 'alpha', body: text }), candidate({ id: 'b' })],
      null,
    )

    const matches = ranked.find(({ id }) => id === 'a')?.matches ?? []
    expect(matches).toHaveLength(8)
    expect(new Set(matches.map(({ word }) => word)).size).toBe(8)
  })

  it('knows without a history that a word is common everywhere', () => {
    const { ranked } = rankChanges(
      report('retryPayment shows'),
      [candidate({ id: 'a', title: 'retryPayment show' }), candidate({ id: 'b' })],
      null,
    )

    const [name, common] = ranked.find(({ id }) => id === 'a')?.matches ?? []
    expect(name).toMatchObject({ word: 'retryPayment', where: 'title' })
    expect(name?.rarity).toBeGreaterThan(0.95)
    expect(common?.word).toBe('shows')
    expect(common?.rarity).toBeLessThan(0.8)
  })

  it('withstands texts made to be slow', () => {
    const hostile = [
      '['.repeat(65_536),
      'aA'.repeat(32_768),
      '\n'.repeat(65_536),
      '"'.repeat(65_536),
    ]
    const candidates = hostile.map((text, index) =>
      candidate({ id: `${index}`, title: text, body: text, paths: [text], added: [text] }),
    )
    const began = performance.now()

    for (const text of hostile) rankChanges(report(text), candidates, null)

    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('gives the same ranking in any order of the candidates, with probabilities that add up to 1', () => {
    const word = fc.constantFrom(
      'checkout',
      'retryPayment',
      'cart',
      'Revert "cart"',
      'queue',
      '500',
    )
    const arbitrary = fc
      .uniqueArray(
        fc.record({
          id: fc.string({ minLength: 1, maxLength: 4 }),
          title: word,
          body: word,
          at: fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-01T11:00:00Z', 'never'),
          paths: fc.array(word, { maxLength: 2 }),
          deleted: fc.array(word, { maxLength: 2 }),
        }),
        { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
      )
      .chain((list) =>
        fc.tuple(
          fc.constant(list.map(candidate)),
          fc.shuffledSubarray(list.map(candidate), { minLength: list.length }),
        ),
      )

    fc.assert(
      fc.property(arbitrary, ([candidates, shuffled]: [Candidate[], Candidate[]]) => {
        const one = rankChanges(checkout, candidates, null)

        expect(rankChanges(checkout, shuffled, null)).toEqual(one)
        expect(one.ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('weights.json', () => {
  it('weighs only features that there are', () => {
    const weighed = Object.values(weights.situations).flatMap((model) =>
      Object.keys(model.features),
    )

    expect(weighed.filter((name) => !(name in features))).toEqual([])
  })
})
