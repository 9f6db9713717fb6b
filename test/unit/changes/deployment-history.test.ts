import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Deployment,
  liveAt,
  readDeployments,
} from '../../../src/changes/deployment-history.ts'
import { deployment, minute } from './deployments.ts'

/** `sha kind from-until (before)` of each deployment that was live. */
function story(
  deployments: readonly Deployment[],
  isOlder?: (a: string, b: string) => boolean | null,
) {
  const { live, failed } = readDeployments(deployments, isOlder)
  const clock = (at: string | null) => at?.slice(14, 16) ?? ''
  return [
    ...live.map(
      ({ sha, kind, liveFrom, liveUntil, previousSha }) =>
        `${sha} ${kind} ${clock(liveFrom)}-${clock(liveUntil)} (${previousSha ?? 'unknown'})`,
    ),
    ...failed.map(({ sha, at }) => `${sha} failed ${clock(at)}`),
  ]
}

test('a deployment is live from its first success until the next success', () => {
  expect(
    story([
      deployment(1, 'a', { 1: 'in_progress', 2: 'success', 10: 'inactive' }),
      deployment(2, 'b', { 9: 'queued', 10: 'success', 11: 'success' }),
    ]),
  ).toEqual(['a deployment 02-10 (unknown)', 'b deployment 10- (a)'])
})

test('a deployment that was rolled back is still told', () => {
  expect(
    story([
      deployment(1, 'a', { 1: 'success', 2: 'inactive' }),
      deployment(2, 'b', { 2: 'success', 3: 'inactive' }),
      deployment(3, 'a', { 3: 'success' }),
      deployment(4, 'b', { 4: 'success' }),
    ]),
  ).toEqual([
    'a deployment 01-02 (unknown)',
    'b deployment 02-03 (a)',
    'a rollback 03-04 (b)',
    'b deployment 04- (a)',
  ])
})

test('a rollback to what was never seen live is known by its history', () => {
  const order = ['a', 'b', 'c']
  const isOlder = (sha: string, than: string) => order.indexOf(sha) < order.indexOf(than)

  expect(
    story([deployment(1, 'c', { 1: 'success' }), deployment(2, 'b', { 2: 'success' })], isOlder),
  ).toEqual(['c deployment 01-02 (unknown)', 'b rollback 02- (c)'])
  expect(
    story([deployment(1, 'c', { 1: 'success' }), deployment(2, 'b', { 2: 'success' })]),
  ).toEqual(['c deployment 01-02 (unknown)', 'b deployment 02- (c)'])
})

test('the same commit again is no change', () => {
  expect(
    story([
      deployment(1, 'a', { 1: 'success' }),
      deployment(2, 'a', { 2: 'success' }),
      deployment(3, 'b', { 3: 'success' }),
    ]),
  ).toEqual(['a deployment 01-02 (unknown)', 'a redeploy 02-03 (a)', 'b deployment 03- (a)'])
})

test('what failed was never live', () => {
  expect(
    story([
      deployment(1, 'a', { 1: 'success' }),
      deployment(2, 'b', { 2: 'in_progress', 3: 'failure' }),
      deployment(3, 'c', { 4: 'error' }),
      deployment(4, 'd', { 5: 'in_progress' }),
    ]),
  ).toEqual(['a deployment 01- (unknown)', 'b failed 03', 'c failed 04'])
})

test('a job that only borrows the environment is no deployment', () => {
  expect(
    story([
      deployment(1, 'a', { 1: 'success' }),
      deployment(2, 'a', { 2: 'failure' }),
      deployment(3, 'b', { 3: 'success' }, { task: 'smoke-test' }),
      deployment(4, 'b', { 4: 'inactive' }),
    ]),
  ).toEqual(['a deployment 01- (unknown)'])
})

test('every environment has its own history, whatever the case of its name', () => {
  expect(
    story([
      deployment(1, 'a', { 1: 'success' }, { environment: 'Production' }),
      deployment(2, 'b', { 2: 'success' }, { environment: 'staging' }),
      deployment(3, 'c', { 3: 'success' }),
    ]),
  ).toEqual(['a deployment 01-03 (unknown)', 'b deployment 02- (unknown)', 'c deployment 03- (a)'])
})

test.each<[at: number, sha: string | null]>([
  [0, null],
  [1, 'a'],
  [2, 'a'],
  [3, 'b'],
  [59, 'b'],
])('at minute %i, %s was live', (at, sha) => {
  const { live } = readDeployments([
    deployment(2, 'b', { 3: 'success' }),
    deployment(1, 'a', { 1: 'success' }),
    deployment(3, 'c', { 1: 'success' }, { environment: 'staging' }),
  ])

  expect(liveAt(live, 'PRODUCTION', minute(at))?.sha ?? null).toBe(sha)
})

test('the same deployments in any order, told twice, give the same history', () => {
  const states = ['success', 'failure', 'inactive', 'in_progress'] as const
  const anyDeployments = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 30 }),
      sha: fc.constantFrom('a', 'b', 'c', 'd'),
      environment: fc.constantFrom('production', 'Production', 'staging'),
      statuses: fc.dictionary(
        fc.integer({ min: 1, max: 9 }).map(String),
        fc.constantFrom(...states),
      ),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(anyDeployments, fc.infiniteStream(fc.nat()), (ones, dice) => {
      const deployments = ones.map(({ id, sha, environment, statuses }) =>
        deployment(id, sha, statuses, { environment }),
      )
      const shuffled = [...deployments, ...deployments]
        .map((one) => ({ one, at: dice.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one)

      const history = readDeployments(deployments)

      expect(readDeployments(shuffled)).toEqual(history)
      for (const { liveFrom, liveUntil } of history.live) {
        expect(liveUntil === null || liveUntil >= liveFrom).toBe(true)
      }
    }),
  )
})
