import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangesObservation } from '../../../../src/changes/observation.ts'
import { at, commit, deployment, jumbled, outside, pull } from '../builders.ts'
import { assemble, commits } from './assemble.ts'

/** What became of each change: `id state`, with the carrier and when it was gone or taken back. */
function fates(observed: Partial<ChangesObservation>, moment = '13:00') {
  return assemble(observed, { moment: at(moment) }).entries.map(
    ({ change, landing, takenBack }) => {
      const gone = landing.state === 'live' && landing.goneAt !== null ? ' gone' : ''
      const by = landing.state === 'live' ? ` by ${landing.carrier.id}${gone}` : ''
      const back = takenBack === null ? '' : `, taken back ${takenBack.at?.slice(11, 16) ?? 'soon'}`
      return `${change.id} ${landing.state}${by}${back}`
    },
  )
}

describe('where changes went', () => {
  test('is told by the deployments that carried them', () => {
    const deployments = [
      deployment(2, 'c', { '12:10': 'success' }),
      deployment(1, 'a', { '12:00': 'success' }),
    ]

    expect(fates({ commits, deployments })).toEqual([
      'commit:d waiting',
      'commit:c live by 2',
      'commit:b live by 2',
      'commit:a unknown',
    ])
  })

  test('is told of a merge by its merge commit, though its commits are older than the version before', () => {
    const merge = [
      commit('m', '12:05', { parents: ['c', 'x'], pull: 7 }),
      commit('c', '11:30', { parents: ['a'] }),
      commit('x', '11:00', { parents: ['a'], pull: 7 }),
      commit('a', '10:00'),
    ]
    const deployments = [
      deployment(1, 'a', { '10:30': 'success' }),
      deployment(2, 'c', { '11:31': 'success' }),
      deployment(3, 'm', { '12:10': 'success' }),
    ]

    expect(fates({ commits: merge, deployments, pulls: new Map([pull(7, '12:05')]) })).toEqual([
      'pull:7 live by 3',
      'commit:c live by 2',
      'commit:a unknown',
    ])
  })

  test('is told where the version before is older than all commits that were read', () => {
    const before = deployment(1, 'old', { '2026-11-13T09:00:00Z': 'success' })
    const weekly = [deployment(2, 'c', { '12:10': 'success' }), before]
    const back = deployment(3, 'old', { '12:30': 'success' })

    expect(fates({ commits, commitsAreCut: true, deployments: weekly })).toEqual([
      'commit:d waiting',
      'commit:c live by 2',
      'commit:b live by 2',
      'commit:a live by 2',
    ])
    const rolledBack = { commits, commitsAreCut: true, deployments: [back, ...weekly] }
    expect(fates(rolledBack).slice(1, 2)).toEqual(['commit:c live by 2 gone'])
    expect(assemble(rolledBack).carriers.at(-1)?.kind).toBe('rollback')
  })

  test('is not known where only pushes were read, or of what was done outside', () => {
    const feed = assemble({ commits: commits.slice(0, 1) }, { external: [outside('1', '12:00')] })

    expect(feed.source).toBe('pushes')
    expect(feed.environments).toEqual([])
    expect(feed.environmentWhy).toBeNull()
    expect(feed.entries.map(({ change, kinds, landing }) => [change.id, kinds, landing])).toEqual([
      ['external:1', ['feature-flag'], { state: 'unknown' }],
      ['commit:d', [], { state: 'unknown' }],
    ])
  })
})

describe('of several environments', () => {
  const inEu = { environment: 'eu' }
  const inUs = { environment: 'us' }
  const base = [
    deployment(1, 'a', { '10:00': 'success' }, inEu),
    deployment(2, 'a', { '10:00': 'success' }, inUs),
  ]

  test.each<[what: string, deployments: ChangesObservation['deployments'], expected: string]>([
    [
      'the one counts that a change reached last before the moment',
      [
        deployment(3, 'b', { '12:00': 'success' }, inEu),
        deployment(4, 'b', { '12:30': 'success' }, inUs),
      ],
      'live by 4',
    ],
    [
      'not one that it reached after the moment',
      [
        deployment(3, 'b', { '12:00': 'success' }, inEu),
        deployment(4, 'b', { '14:00': 'success' }, inUs),
      ],
      'live by 3',
    ],
    [
      'not one where it was gone, as long as it is in use elsewhere',
      [
        deployment(3, 'b', { '12:00': 'success' }, inUs),
        deployment(4, 'b', { '12:10': 'success' }, inEu),
        deployment(5, 'a', { '12:20': 'success' }, inEu),
      ],
      'live by 3',
    ],
    [
      'one where it was gone rather than one that never had it',
      [
        deployment(3, 'b', { '12:00': 'success' }, inEu),
        deployment(4, 'a', { '12:20': 'success' }, inEu),
      ],
      'live by 3 gone',
    ],
    [
      'one where nobody knows rather than one that waits',
      [deployment(3, 'hotfix', { '12:00': 'success' }, inEu)],
      'unknown',
    ],
  ])('%s', (_what, deployments, expected) => {
    expect(fates({ commits: commits.slice(2), deployments: [...base, ...deployments] })[0]).toBe(
      `commit:b ${expected}`,
    )
  })
})

describe('a change that a later one took back', () => {
  const reverted = [
    commit('c', '12:00', { title: 'Revert "Commit b"' }),
    commit('b', '11:00'),
    commit('a', '10:00'),
  ]
  const before = [
    deployment(1, 'a', { '10:10': 'success' }),
    deployment(2, 'b', { '11:10': 'success' }),
  ]

  test('is gone when the revert is live, not when it is merged', () => {
    const deployments = [
      ...before,
      deployment(3, 'c', { '12:40': 'in_progress', '12:45': 'success' }),
    ]

    expect(fates({ commits: reverted, deployments })[1]).toBe(
      'commit:b live by 2, taken back 12:45',
    )
  })

  test('is not gone while the revert waits, or its deployment failed', () => {
    const failed = [...before, deployment(3, 'c', { '12:40': 'in_progress', '12:45': 'failure' })]

    expect(fates({ commits: reverted, deployments: before })[1]).toBe(
      'commit:b live by 2, taken back soon',
    )
    expect(fates({ commits: reverted, deployments: failed })[1]).toBe(
      'commit:b live by 2, taken back soon',
    )
  })

  test('is gone when the revert landed, where nobody says what is live', () => {
    expect(fates({ commits: reverted })[1]).toBe('commit:b unknown, taken back 12:00')
  })
})

test('entries are complete since the oldest commit, where there are older ones', () => {
  expect(assemble({ commits, commitsAreCut: true }).completeSince).toBe(at('11:06'))
  expect(assemble({ commits }).completeSince).toBeNull()
  expect(assemble({ commitsAreCut: true }).completeSince).toBeNull()
})

test('deployments in any order, told again, give the same feed', () => {
  const anyDeployment = fc.record({
    id: fc.integer({ min: 1, max: 20 }),
    sha: fc.constantFrom('a', 'b', 'c', 'd', 'x'),
    environment: fc.constantFrom('eu', 'us'),
    minute: fc.integer({ min: 10, max: 59 }),
    state: fc.constantFrom('success', 'failure'),
  })
  const both = fc
    .uniqueArray(anyDeployment, { selector: ({ id }) => id })
    .map((ones) =>
      ones.map(({ id, sha, environment, minute, state }) =>
        deployment(id, sha, { [`12:${minute}`]: state }, { environment }),
      ),
    )
    .chain((ones) => fc.tuple(fc.constant(ones), jumbled(ones)))
  fc.assert(
    fc.property(both, ([ones, others]) => {
      const moment = at('12:30')

      expect(assemble({ commits, deployments: others }, { moment })).toEqual(
        assemble({ commits, deployments: ones }, { moment }),
      )
    }),
  )
})

test('ten thousand changes of a thousand deployments are assembled in little time', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => commit(`sha${index}`, '11:00'))
  const deployments = Array.from({ length: 1_000 }, (_, index) =>
    deployment(index, `sha${9_990 - index * 10}`, { '12:00': 'success' }),
  )
  const started = performance.now()

  expect(assemble({ commits: many, deployments }).entries).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(4_000)
})
