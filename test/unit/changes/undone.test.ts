import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/changes/change.ts'
import { readDeployments } from '../../../src/changes/deployment-history.ts'
import { landingsOf } from '../../../src/changes/landings.ts'
import { rolledBack, undoneBefore } from '../../../src/changes/undone.ts'
import { deployment, minute } from './deployments.ts'
import { merged, shaOf } from './small-change.ts'

function undone(changes: readonly Change[], at = minute(59)): Readonly<Record<string, string>> {
  const found = undoneBefore({ changes, at, repository: 'acme/shop' })
  return Object.fromEntries([...found].map(([id, { by }]) => [id, by]))
}

const change = merged(1, 'Retry payments (#1)')

describe('a change is undone by one that', () => {
  test.each<[what: string, revert: Partial<Change>]>([
    ['says so by commit', { title: 'Undo', body: `This reverts commit ${shaOf(1)}.` }],
    ['says so by a short commit', { title: 'Undo', body: `x\n\nThis reverts commit 001aaaa` }],
    ['says so in a squashed list', { title: 'Undo', body: `* Reverts commit ${shaOf(1)}` }],
    ['says so by pull request', { title: 'Undo', body: 'Reverts #1' }],
    ['says so by pull request and repository', { title: 'Undo', body: 'Reverts Acme/Shop#1' }],
    [
      'says so by address',
      { title: 'Undo', body: 'Reverts https://github.com/acme/shop/pull/1\r\n' },
    ],
    ['says so in its title', { title: 'Revert #1' }],
    ['quotes its title', { title: 'Revert "Retry payments" (#2)' }],
    ['quotes its whole title', { title: 'Revert "Retry payments (#1)"' }],
    ['names its title the conventional way', { title: 'revert: Retry payments' }],
  ])('%s', (_what, revert) => {
    expect(undone([change, merged(2, '', revert)])).toEqual({ 'pull:1': 'pull:2' })
  })
})

describe('a change is not undone by one that', () => {
  test.each<[what: string, other: Partial<Change>]>([
    ['quotes another revert', { title: 'Talk', body: `> This reverts commit ${shaOf(1)}` }],
    ['talks of it', { title: 'Fix what #1 broke', body: 'See #1, which reverts nothing' }],
    ['takes back a pull request elsewhere', { title: 'Undo', body: 'Reverts other/shop#1' }],
    ['takes back another commit', { title: 'Undo', body: `This reverts commit ${shaOf(7)}` }],
    ['takes back some of it', { title: 'Undo', body: 'Partially reverts #1' }],
    ['landed before it', { at: minute(0), title: 'Revert "Retry payments"' }],
  ])('%s', (_what, other) => {
    expect(undone([change, merged(2, '', other)])).toEqual({})
  })
})

test('a title counts only where nothing else is named, and means the last change that had it', () => {
  const again = merged(2, 'Retry payments')

  expect(
    undone([change, again, merged(3, 'Revert "Retry payments"', { body: 'Reverts #1' })]),
  ).toEqual({ 'pull:1': 'pull:3' })
  expect(undone([change, again, merged(3, 'Revert "Retry payments"')])).toEqual({
    'pull:2': 'pull:3',
  })
})

test.each<[title: string]>([
  ['Revert "Revert "Retry payments""'],
  ['Reapply "Retry payments"'],
  ['Reland "Retry payments" (#3)'],
])('%s brings the change back', (title) => {
  const revert = merged(2, 'Revert "Retry payments"')

  expect(undone([change, revert, merged(3, title)])).toEqual({ 'pull:2': 'pull:3' })
})

test('what lands or takes effect later does not count', () => {
  const revert = merged(20, 'Revert "Retry payments"')
  const question = { changes: [change, revert], at: minute(30), repository: null }

  expect(undone([change, revert], minute(19))).toEqual({})
  expect(undoneBefore(question)).toEqual(new Map([['pull:1', { by: 'pull:20', at: minute(20) }]]))
  expect(undoneBefore({ ...question, effectiveAt: () => null })).toEqual(new Map())
  expect(undoneBefore({ ...question, effectiveAt: () => minute(25) })).toEqual(
    new Map([['pull:1', { by: 'pull:20', at: minute(25) }]]),
  )
})

test('of any chain of reverts every second one from the end is undone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat()), (length, dice) => {
      const chain = Array.from({ length }, (_, index) =>
        merged(index, `Step ${index}`, {
          body: index === 0 ? '' : `This reverts commit ${shaOf(index - 1)}.`,
        }),
      )
      const shuffled = [...chain, ...chain]
        .map((one) => ({ one, at: dice.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one)

      expect(new Set(Object.keys(undone(shuffled)))).toEqual(
        new Set(chain.filter((_, index) => (length - index) % 2 === 0).map(({ id }) => id)),
      )
    }),
  )
})

test.each([' ', 'This reverts commit ', 'Reverts a/', 'Revert "', '- '])(
  '%j over and over is read in little time',
  (piece) => {
    const started = performance.now()

    undone([merged(1, piece.repeat(100_000), { body: piece.repeat(100_000) }), change])

    expect(performance.now() - started).toBeLessThan(1000)
  },
)

test('a change is gone with the deployment that rolled it back', () => {
  const { live } = readDeployments([
    deployment(1, shaOf(1), { 1: 'success' }),
    deployment(2, shaOf(2), { 2: 'success' }),
    deployment(3, shaOf(1), { 3: 'success' }),
  ])
  const changes = [merged(1, 'a'), merged(2, 'b'), merged(3, 'c'), merged(4, 'd', { shas: [] })]

  const gone = rolledBack(changes, landingsOf([shaOf(2), shaOf(1)], live))

  expect([...gone].map(([id, { id: by }]) => [id, by])).toEqual([['pull:2', 3]])
})
