import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriersOf } from '../../../../src/changes/feed/carriers.ts'
import type { ObservedDeployment } from '../../../../src/changes/observation.ts'
import { at, deployment, history, jumbled } from '../builders.ts'

/** `sha kind start-live (before)` of each carrier, environment by environment. */
function story(
  deployments: readonly ObservedDeployment[],
  order: ReadonlyMap<string, number> = history('fedcba'),
) {
  const clock = (time: string | null) => time?.slice(11, 16) ?? 'never'
  return carriersOf(deployments, order).map((carriers) =>
    carriers.map(
      ({ sha, kind, startedAt, liveAt, previousSha }) =>
        `${sha} ${kind} ${clock(startedAt)}-${clock(liveAt)} (${previousSha ?? 'unknown'})`,
    ),
  )
}

describe('when a version was live', () => {
  test('is told by its first success, whatever its latest status says', () => {
    expect(
      story([
        deployment(1, 'a', { '12:00': 'success', '13:02': 'inactive' }),
        deployment(2, 'b', { '13:00': 'in_progress', '13:02': 'success', '13:05': 'success' }),
      ]),
    ).toEqual([['a deployment 12:00-12:00 (unknown)', 'b deployment 13:00-13:02 (a)']])
  })

  test('counts from its roll-out, not from when it began to wait for an approval', () => {
    expect(
      story([
        deployment(1, 'a', { '09:00': 'queued', '12:00': 'in_progress', '12:05': 'success' }),
      ]),
    ).toEqual([['a deployment 12:00-12:05 (unknown)']])
  })

  test('counts from the try that worked, not from one that failed before', () => {
    expect(
      story([
        deployment(1, 'a', {
          '09:00': 'in_progress',
          '09:05': 'failure',
          '12:00': 'in_progress',
          '12:01': 'in_progress',
          '12:05': 'success',
        }),
      ]),
    ).toEqual([['a deployment 12:00-12:05 (unknown)']])
  })

  test('is told by statuses in any order', () => {
    const { statuses, ...rest } = deployment(1, 'a', {
      '12:00': 'in_progress',
      '12:05': 'success',
      '12:09': 'inactive',
    })

    expect(story([{ ...rest, statuses: statuses.toReversed() }])).toEqual([
      ['a deployment 12:00-12:05 (unknown)'],
    ])
  })
})

describe('what kind a carrier is', () => {
  test('a version older than the one before is a rollback, and the next new one a deployment', () => {
    const chain = ['a', 'b', 'c', 'a', 'd'].map((sha, index) =>
      deployment(index, sha, { [`12:0${index}`]: 'success' }),
    )

    expect(story(chain)).toEqual([
      [
        'a deployment 12:00-12:00 (unknown)',
        'b deployment 12:01-12:01 (a)',
        'c deployment 12:02-12:02 (b)',
        'a rollback 12:03-12:03 (c)',
        'd deployment 12:04-12:04 (a)',
      ],
    ])
  })

  test('the same version again is a redeploy', () => {
    expect(
      story([
        deployment(1, 'a', { '12:00': 'success' }),
        deployment(2, 'a', { '12:01': 'success' }),
      ]),
    ).toEqual([['a deployment 12:00-12:00 (unknown)', 'a redeploy 12:01-12:01 (a)']])
  })

  test('where the history does not know a version, only one that was live before is a rollback', () => {
    const forced = [
      deployment(1, 'x', { '12:00': 'success' }),
      deployment(2, 'y', { '12:01': 'success' }),
      deployment(3, 'x', { '12:02': 'success' }),
      deployment(4, 'f', { '12:03': 'success' }),
    ]

    expect(story(forced)).toEqual([
      [
        'x deployment 12:00-12:00 (unknown)',
        'y deployment 12:01-12:01 (x)',
        'x rollback 12:02-12:02 (y)',
        'f deployment 12:03-12:03 (x)',
      ],
    ])
  })
})

describe('what never succeeded', () => {
  test('is there, was never live and replaces nothing', () => {
    expect(
      story([
        deployment(1, 'a', { '12:00': 'success' }),
        deployment(2, 'b', { '12:10': 'in_progress', '12:12': 'failure' }),
        deployment(3, 'c', { '12:20': 'in_progress' }),
        deployment(4, 'd', { '12:30': 'in_progress', '12:31': 'success' }),
      ]),
    ).toEqual([
      [
        'a deployment 12:00-12:00 (unknown)',
        'b deployment 12:10-never (a)',
        'c deployment 12:20-never (a)',
        'd deployment 12:30-12:31 (a)',
      ],
    ])
  })

  test('is left out when it never began', () => {
    expect(
      story([
        deployment(1, 'a', { '12:00': 'queued', '12:01': 'pending' }),
        deployment(2, 'b', { '12:00': 'inactive' }),
        deployment(3, 'c', {}),
      ]),
    ).toEqual([])
  })
})

test('a job that only borrows the environment is no deployment', () => {
  expect(
    story([
      deployment(1, 'a', { '12:00': 'success' }),
      deployment(2, 'b', { '12:01': 'success' }, { task: 'smoke-test' }),
      deployment(3, 'c', { '12:02': 'success' }, { task: 'deploy:migrations' }),
    ]),
  ).toEqual([['a deployment 12:00-12:00 (unknown)', 'c deployment 12:02-12:02 (a)']])
})

test('every environment has its own story, whatever the case of its name', () => {
  expect(
    story([
      deployment(1, 'a', { '12:00': 'success' }, { environment: 'production' }),
      deployment(2, 'b', { '12:01': 'success' }, { environment: 'eu' }),
      deployment(3, 'c', { '12:02': 'success' }, { environment: 'Production' }),
    ]),
  ).toEqual([
    ['b deployment 12:01-12:01 (unknown)'],
    ['a deployment 12:00-12:00 (unknown)', 'c deployment 12:02-12:02 (a)'],
  ])
})

test('the log is that of the success, else the last one there is', () => {
  const status = (
    time: string,
    state: 'in_progress' | 'success' | 'failure',
    log: string | null,
  ) => ({
    state,
    at: at(time),
    logUrl: log,
  })
  const worked = [status('12:00', 'in_progress', '/1'), status('12:01', 'success', '/2')]
  const failed = [status('13:00', 'in_progress', '/3'), status('13:01', 'failure', null)]

  const [carriers] = carriersOf(
    [deployment(1, 'a', {}, { statuses: worked }), deployment(2, 'b', {}, { statuses: failed })],
    history('ba'),
  )

  expect(carriers?.map(({ logUrl }) => logUrl)).toEqual(['/2', '/3'])
})

test('the same deployments in any order, told again, give the same carriers', () => {
  const states = fc.constantFrom('success', 'failure', 'in_progress', 'inactive', 'queued')
  const time = fc.integer({ min: 10, max: 15 }).map((minute) => `12:${minute}`)
  const anyDeployment = fc.record({
    id: fc.integer({ min: 1, max: 30 }),
    sha: fc.constantFrom(...'abcxy'),
    environment: fc.constantFrom('production', 'Production', 'eu'),
    statuses: fc.dictionary(time, states),
  })
  const both = fc
    .uniqueArray(anyDeployment, { selector: ({ id }) => id })
    .map((ones) =>
      ones.map(({ id, sha, statuses, environment }) =>
        deployment(id, sha, statuses, { environment }),
      ),
    )
    .chain((ones) => fc.tuple(fc.constant(ones), jumbled(ones)))

  fc.assert(
    fc.property(both, ([ones, others]) => {
      const carriers = carriersOf(ones, history('cba'))

      expect(carriersOf(others, history('cba'))).toEqual(carriers)
      for (const ofOne of carriers) {
        const times = ofOne.map(({ liveAt, startedAt }) => liveAt ?? startedAt)
        expect(times).toEqual(times.toSorted())
      }
    }),
  )
})

test('what replaced a commit that is gone replaced something unknown', () => {
  const gone = deployment(1, 'x', { '12:00': 'success' }, { isGone: true })
  const [, next] = carriersOf(
    [gone, deployment(2, 'a', { '13:00': 'success' })],
    history('a'),
  ).flat()

  expect(next).toMatchObject({ sha: 'a', kind: 'deployment', previousSha: null })
})
