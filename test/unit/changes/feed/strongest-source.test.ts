import { expect, test } from 'vitest'
import { strongestSource } from '../../../../src/changes/feed/strongest-source.ts'
import type { ObservedRun } from '../../../../src/changes/observation.ts'
import { at, deployment, history, observation } from '../builders.ts'

const deployments = [deployment(1, 'a', { '12:00': 'success' })]
const releases = [
  { tag: 'v2', sha: 'b', at: at('13:00'), url: null },
  { tag: 'v1', sha: 'a', at: at('12:00'), url: null },
]

function run(id: number, sha: string, workflow: string): ObservedRun {
  const url = `https://github.com/acme/shop/actions/runs/${id}`
  return { id, sha, startedAt: at(`12:0${id}`), endedAt: at(`12:1${id}`), workflow, url }
}

function sourceOf(others: Parameters<typeof observation>[0]) {
  return strongestSource(observation(others), history('cba'))
}

test('deployments count before runs, runs before releases', () => {
  const deployRuns = [run(1, 'a', 'deploy.yml')]

  expect(sourceOf({ deployments, deployRuns, releases }).source).toBe('deployments')
  expect(sourceOf({ deployRuns, releases }).source).toBe('deploy-runs')
  expect(sourceOf({ releases }).source).toBe('releases')
  expect(sourceOf({})).toEqual({ source: 'pushes', carriers: [] })
})

test('deployments that never began say nothing, so the next source does', () => {
  const waiting = [deployment(1, 'a', { '12:00': 'queued' })]

  expect(sourceOf({ deployments: waiting, releases }).source).toBe('releases')
})

test('a run brought its version when it ended, and its log is known', () => {
  expect(sourceOf({ deployRuns: [run(2, 'b', 'deploy.yml'), run(1, 'a', 'deploy.yml')] })).toEqual({
    source: 'deploy-runs',
    carriers: [
      [
        {
          id: 1,
          kind: 'deployment',
          environment: '',
          sha: 'a',
          previousSha: null,
          startedAt: at('12:01'),
          liveAt: at('12:11'),
          ref: null,
          logUrl: 'https://github.com/acme/shop/actions/runs/1',
        },
        {
          id: 2,
          kind: 'deployment',
          environment: '',
          sha: 'b',
          previousSha: 'a',
          startedAt: at('12:02'),
          liveAt: at('12:12'),
          ref: null,
          logUrl: 'https://github.com/acme/shop/actions/runs/2',
        },
      ],
    ],
  })
})

test('a run of one workflow replaces nothing that another one brought', () => {
  const deployRuns = [run(3, 'a', 'web.yml'), run(2, 'c', 'api.yml'), run(1, 'b', 'api.yml')]

  const kinds = sourceOf({ deployRuns }).carriers.map((ofOne) =>
    ofOne.map(({ sha, kind }) => `${sha} ${kind}`),
  )

  expect(kinds).toEqual([['b deployment', 'c deployment'], ['a deployment']])
})

test('a release is live when it is published, and one of an older commit is a rollback', () => {
  const again = { tag: 'v1.1', sha: 'a', at: at('14:00'), url: null }

  const [released = []] = sourceOf({ releases: [again, ...releases] }).carriers

  expect(
    released.map(({ sha, kind, liveAt }) => `${sha} ${kind} ${liveAt?.slice(11, 16)}`),
  ).toEqual(['a deployment 12:00', 'b deployment 13:00', 'a rollback 14:00'])
})
