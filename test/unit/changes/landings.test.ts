import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Deployment, readDeployments } from '../../../src/changes/deployment-history.ts'
import { landingsOf } from '../../../src/changes/landings.ts'
import { deployment } from './deployments.ts'

/** The commits a…f, newest first. */
const shas = [...'fedcba']

/** What became of each commit: `first`, `?` when perhaps earlier, `again`, `gone`, by number of the deployment. */
function fates(deployments: readonly Deployment[]): Readonly<Record<string, string>> {
  const { bySha, notLiveYet } = landingsOf(shas, readDeployments(deployments).live)
  return Object.fromEntries([
    ...[...bySha].map(([sha, { first, certain, again, gone }]) => [
      sha,
      [
        `${first.id}${certain ? '' : '?'}`,
        ...(again ? [`again ${again.id}`] : []),
        ...(gone ? [`gone ${gone.id}`] : []),
      ].join(' '),
    ]),
    ...notLiveYet.map((sha) => [sha, 'not yet']),
  ])
}

test('a commit landed with the first deployment that carried it', () => {
  expect(
    fates([deployment(1, 'b', { 1: 'success' }), deployment(2, 'd', { 2: 'success' })]),
  ).toEqual({ a: '1?', b: '1?', c: '2', d: '2', e: 'not yet', f: 'not yet' })
})

test('a rollback takes commits away, and the next deployment brings them back', () => {
  const before = [deployment(1, 'a', { 1: 'success' }), deployment(2, 'd', { 2: 'success' })]
  const back = [...before, deployment(3, 'b', { 3: 'success' })]

  expect(fates(back)).toEqual({
    a: '1?',
    b: '2',
    c: '2 gone 3',
    d: '2 gone 3',
    e: 'not yet',
    f: 'not yet',
  })
  expect(fates([...back, deployment(4, 'e', { 4: 'success' })])).toEqual({
    a: '1?',
    b: '2',
    c: '2 again 4',
    d: '2 again 4',
    e: '4',
    f: 'not yet',
  })
})

test('a deployment from elsewhere tells nothing of this history', () => {
  expect(
    fates([deployment(1, 'b', { 1: 'success' }), deployment(2, 'hotfix', { 2: 'success' })]),
  ).toEqual({ a: '1?', b: '1?' })
  expect(
    fates([
      deployment(1, 'b', { 1: 'success' }),
      deployment(2, 'hotfix', { 2: 'success' }),
      deployment(3, 'f', { 3: 'success' }),
    ]),
  ).toEqual({ a: '1?', b: '1?', c: '3', d: '3', e: '3', f: '3' })
})

test('without a deployment nothing is known', () => {
  expect(fates([])).toEqual({})
  expect(landingsOf([], readDeployments([deployment(1, 'a', { 1: 'success' })]).live)).toEqual({
    bySha: new Map(),
    notLiveYet: [],
  })
})

test('any chain of deployments gives what following each commit through it gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(shas.length - 1), { maxLength: 12 }), (chain) => {
      const deployments = chain.map((position, index) =>
        deployment(index, shas[position] ?? '', { [index]: 'success' }),
      )

      expect(fates(deployments)).toEqual(followed(chain))
    }),
  )
})

/** The same, slowly. */
function followed(chain: readonly number[]): Readonly<Record<string, string>> {
  const all = shas.map((sha, position): [string, string] => {
    const carried = chain.map((newest) => newest <= position)
    const first = carried.indexOf(true)
    if (first < 0) return [sha, 'not yet']
    const turn = carried.findLastIndex((now, index) => now !== (carried[index - 1] ?? false))
    const last = carried.at(-1) ? (turn === first ? '' : ` again ${turn}`) : ` gone ${turn}`
    return [sha, `${first}${first === 0 ? '?' : ''}${last}`]
  })
  return Object.fromEntries(chain.length === 0 ? [] : all)
}

test('ten thousand rollbacks over ten thousand commits are followed in little time', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `c${index}`)
  const live = readDeployments(
    many.map((_, index) => ({
      ...deployment(index, many[index % 2 === 0 ? 0 : 9_999] ?? '', {}),
      statuses: [
        {
          state: 'success',
          at: `2026-11-20T12:00:00.${String(index).padStart(5, '0')}Z`,
          logUrl: null,
        },
      ],
    })),
  ).live
  const started = performance.now()

  expect(landingsOf(many, live).bySha.get('c5')?.gone?.id).toBe(9_999)
  expect(performance.now() - started).toBeLessThan(1000)
})
