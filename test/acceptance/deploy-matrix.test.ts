import { expect, test } from 'vitest'
import {
  decisionsOf,
  deploymentsTo,
  during,
  firstOf,
  freezeAtOnce,
  openDeployStage,
  push,
  readyWorkflow,
  resultsOf,
} from './deploy-stage.ts'

const workflows = { 'deploy-matrix.yml': readyWorkflow('deploy-matrix.yml') }

test('on an allowed day every service is asked about and deployed in every environment', async () => {
  await using stage = await openDeployStage(workflows)

  const runs = await push(stage)

  expect(
    runs.map(({ name, environment, group, result }) => [name, environment, group, result]),
  ).toEqual([
    ['deploy (staging, api)', 'staging', 'deploy-staging-api', 'success'],
    ['deploy (staging, web)', 'staging', 'deploy-staging-web', 'success'],
    ['deploy (production-eu, api)', 'production-eu', 'deploy-production-eu-api', 'success'],
    ['deploy (production-eu, web)', 'production-eu', 'deploy-production-eu-web', 'success'],
    ['deploy (production-us, api)', 'production-us', 'deploy-production-us-api', 'success'],
    ['deploy (production-us, web)', 'production-us', 'deploy-production-us-web', 'success'],
  ])
  expect(runs.map(({ steps }) => steps[1]?.run?.log[0]?.text)).toContain(
    'Your deployment of web to production-eu',
  )
  expect(await deploymentsTo(stage, 'production-us')).toEqual(['inactive', 'success'])
})

test('a freeze of one environment stops that one only', async () => {
  const freeze = '{environments: [production-eu], from: 2026-11-20, to: 2026-11-21, reason: Fair}'
  await using stage = await openDeployStage(workflows, { guard: `{freezes: [${freeze}]}` })

  const runs = await push(stage)

  expect(resultsOf(runs)).toEqual({
    'deploy (staging, api)': 'success',
    'deploy (staging, web)': 'success',
    'deploy (production-eu, api)': 'failure',
    'deploy (production-eu, web)': 'failure',
    'deploy (production-us, api)': 'success',
    'deploy (production-us, web)': 'success',
  })
  expect(decisionsOf(runs).filter((decision) => decision === 'block freeze')).toHaveLength(2)
  expect(await deploymentsTo(stage, 'production-eu')).toEqual(['failure', 'failure'])
})

test('a freeze that begins half way stops the rest, and failed jobs that are run again ask anew', async () => {
  await using stage = await openDeployStage(workflows, {
    onRun: ({ name, run }) => {
      if (name === 'deploy (production-eu, api)' && run?.attempt === 1) freezeAtOnce(stage)
    },
  })

  const first = await push(stage)
  const frozen = await during(stage, () => stage.runner.rerun(firstOf(first), { jobs: 'failed' }))
  await stage.sandbox.as('ben').close(1)
  const free = await during(stage, () => stage.runner.rerun(firstOf(first), { jobs: 'failed' }))

  const rest = ['production-eu, web', 'production-us, api', 'production-us, web']
  const all = (result: string) =>
    Object.fromEntries(rest.map((legs) => [`deploy (${legs})`, result]))
  expect(resultsOf(first.slice(0, 3))).toEqual({
    'deploy (staging, api)': 'success',
    'deploy (staging, web)': 'success',
    'deploy (production-eu, api)': 'success',
  })
  expect(resultsOf(first.slice(3))).toEqual(all('failure'))
  expect(resultsOf(frozen)).toEqual(all('failure'))
  expect(decisionsOf(frozen)).toEqual(rest.map(() => 'block freeze-issue'))
  expect(resultsOf(free)).toEqual(all('success'))
})

test('a rollback passes for every service in every environment, although the window is closed', async () => {
  const closed = 'guard: {windows: [{days: [mon], from: "09:00", to: "10:00"}]}\n'
  await using stage = await openDeployStage(workflows, {
    // Deployments that began in the same second are told apart by nobody.
    onRun: () => stage.sandbox.clock.advance(60_000),
  })

  const first = await push(stage)
  const second = await push(stage)
  stage.sandbox.seed(({ seeded }) =>
    seeded('acme/shop').commit({
      at: stage.sandbox.clock.now(),
      author: 'ana',
      message: 'Close on Fridays',
      files: { '.github/incident-loop.yml': closed },
    }),
  )
  const back = await during(stage, () => stage.runner.rerun(firstOf(first)))

  expect(new Set(decisionsOf([...first, ...second]))).toEqual(new Set(['allow nothing-stops']))
  expect(back).toHaveLength(6)
  expect(new Set(decisionsOf(back))).toEqual(new Set(['allow rollback']))
})
