import { describe, expect, test } from 'vitest'
import type { DeploymentStatus } from '../../../src/changes/observation.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { factsFromDeployments } from '../../../src/incident/facts-from-deployments.ts'
import type { SeenDeployment } from '../../../src/incident/observation.ts'
import { at, maria } from './facts.ts'

interface Deploy {
  readonly time: string
  readonly sha: string
  readonly environment?: string
  readonly task?: string
  readonly statuses?: readonly DeploymentStatus[]
}

function status(
  time: string,
  state: DeploymentStatus['state'],
  logUrl: string | null = null,
): DeploymentStatus {
  return { state, at: at(time), logUrl }
}

/** Deployments, the oldest first, each live at its time unless it says otherwise; GitHub shows the newest first. */
function deployments(...list: readonly Deploy[]): readonly SeenDeployment[] {
  return list
    .map(({ time, sha, environment = 'production', task = 'deploy', statuses }, index) => ({
      creator: maria,
      deployment: {
        id: index + 1,
        sha,
        isGone: false,
        environment,
        task,
        createdAt: at(time),
        ref: 'main',
        statuses: statuses ?? [status(time, 'success')],
      },
    }))
    .toReversed()
}

const during = { environments: ['production'], from: at('14:00'), until: at('15:00') }

/** What became live, in short. */
function told(facts: readonly Fact[]): readonly string[] {
  return facts.map((fact) =>
    fact.kind === 'deployed'
      ? `${fact.at.slice(11, 16)} ${fact.isRollback ? 'back to ' : ''}${fact.sha} in ${fact.environment}`
      : fact.kind,
  )
}

describe('a version that went live', () => {
  test.each<[what: string, list: readonly Deploy[], facts: readonly string[]]>([
    ['none', [], []],
    ['while it ran', [{ time: '14:30', sha: 'a' }], ['14:30 a in production']],
    [
      'just when it began, and when it ended',
      [
        { time: '14:00', sha: 'a' },
        { time: '15:00', sha: 'b' },
      ],
      ['14:00 a in production', '15:00 b in production'],
    ],
    [
      'not before and not after',
      [
        { time: '13:59', sha: 'a' },
        { time: '15:01', sha: 'b' },
      ],
      [],
    ],
    [
      'that had been live before is a rollback',
      [
        { time: '13:00', sha: 'a' },
        { time: '13:30', sha: 'b' },
        { time: '14:30', sha: 'a' },
      ],
      ['14:30 back to a in production'],
    ],
    [
      'forth and back and forth',
      [
        { time: '14:10', sha: 'a' },
        { time: '14:20', sha: 'b' },
        { time: '14:30', sha: 'a' },
        { time: '14:40', sha: 'b' },
      ],
      [
        '14:10 a in production',
        '14:20 b in production',
        '14:30 back to a in production',
        '14:40 back to b in production',
      ],
    ],
    [
      'again is none',
      [
        { time: '13:00', sha: 'a' },
        { time: '14:30', sha: 'a' },
      ],
      [],
    ],
    [
      'again after another is a rollback',
      [
        { time: '14:10', sha: 'a' },
        { time: '14:20', sha: 'a' },
        { time: '14:30', sha: 'b' },
        { time: '14:40', sha: 'a' },
      ],
      ['14:10 a in production', '14:30 b in production', '14:40 back to a in production'],
    ],
    ['elsewhere is none', [{ time: '14:10', sha: 'a', environment: 'staging' }], []],
    [
      'elsewhere makes nothing a rollback',
      [
        { time: '13:10', sha: 'a', environment: 'staging' },
        { time: '14:10', sha: 'a' },
      ],
      ['14:10 a in production'],
    ],
    [
      'by a task that only borrowed the environment is none',
      [{ time: '14:10', sha: 'a', task: 'smoke-test' }],
      [],
    ],
    [
      'by such a task makes nothing a rollback',
      [
        { time: '13:10', sha: 'a', task: 'smoke-test' },
        { time: '14:10', sha: 'a' },
      ],
      ['14:10 a in production'],
    ],
    [
      'by a deployment of migrations',
      [{ time: '14:10', sha: 'a', task: 'deploy:migrations' }],
      ['14:10 a in production'],
    ],
    [
      'that failed is none',
      [{ time: '14:10', sha: 'a', statuses: [status('14:10', 'failure')] }],
      [],
    ],
    [
      'that is under way is none',
      [{ time: '14:10', sha: 'a', statuses: [status('14:10', 'in_progress')] }],
      [],
    ],
    [
      'when it was live first, not when it was made',
      [
        {
          time: '13:00',
          sha: 'a',
          statuses: [
            status('14:40', 'inactive'),
            status('14:30', 'success'),
            status('14:20', 'success'),
            status('13:05', 'queued'),
          ],
        },
      ],
      ['14:20 a in production'],
    ],
    [
      'two at once, in the order they were made',
      [
        { time: '14:10', sha: 'a' },
        { time: '14:10', sha: 'b' },
      ],
      ['14:10 a in production', '14:10 b in production'],
    ],
  ])('%s', (_what, list, facts) => {
    expect(told(factsFromDeployments(deployments(...list), during))).toEqual(facts)
    expect(told(factsFromDeployments(deployments(...list).toReversed(), during))).toEqual(facts)
  })

  test('of several environments', () => {
    const list = deployments(
      { time: '14:10', sha: 'a', environment: 'eu' },
      { time: '14:20', sha: 'a', environment: 'us' },
      { time: '14:30', sha: 'b', environment: 'test' },
    )

    const facts = factsFromDeployments(list, { ...during, environments: ['us', 'eu'] })

    expect(told(facts)).toEqual(['14:20 a in us', '14:10 a in eu'])
  })

  test('while it still runs', () => {
    const list = deployments({ time: '16:00', sha: 'a' })

    expect(factsFromDeployments(list, { ...during, until: null })).toHaveLength(1)
    expect(factsFromDeployments(list, { ...during, environments: [] })).toEqual([])
  })
})

test('the fact says who, what, where and where its log is', () => {
  const statuses = [
    status('14:12', 'success'),
    status('14:10', 'success', 'https://ci.example/7'),
    status('14:09', 'queued', 'https://ci.example/6'),
  ]

  expect(factsFromDeployments(deployments({ time: '14:08', sha: 'a', statuses }), during)).toEqual([
    {
      v: 1,
      id: 'deployment:1:live',
      at: at('14:10'),
      actor: maria,
      kind: 'deployed',
      environment: 'production',
      sha: 'a',
      isRollback: false,
      url: 'https://ci.example/7',
    },
  ])
})
