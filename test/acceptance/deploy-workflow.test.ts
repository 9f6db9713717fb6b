import { expect, test } from 'vitest'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Stage } from '../../sandbox/stage.ts'
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

const workflows = { 'deploy.yml': readyWorkflow('deploy.yml') }

test('on an allowed day a push is asked about twice and deployed', async () => {
  await using stage = await openDeployStage(workflows)

  const runs = await push(stage)

  expect(resultsOf(runs)).toEqual({ guard: 'success', deploy: 'success' })
  expect(decisionsOf(runs)).toEqual(['allow nothing-stops', 'allow nothing-stops'])
  expect(runs[1]?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success'])
  expect(await deploymentsTo(stage, 'production')).toEqual(['success'])
})

test('a freeze that begins between the two jobs stops the second one', async () => {
  await using stage = await openDeployStage(workflows, {
    onRun: ({ job, result }) => {
      if (job === 'guard' && result === 'success') freezeAtOnce(stage)
    },
  })

  const runs = await push(stage)

  expect(resultsOf(runs)).toEqual({ guard: 'success', deploy: 'failure' })
  expect(decisionsOf(runs)).toEqual(['allow nothing-stops', 'block freeze-issue'])
  expect(runs[1]?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped'])
  expect(await deploymentsTo(stage, 'production')).toEqual(['failure'])
})

test('failed jobs that are run again after a freeze began are stopped by the second question', async () => {
  await using stage = await openDeployStage(workflows, { onRun: losingAnswers(() => stage) })

  const first = await push(stage)
  stage.sandbox.faults.clear()
  freezeAtOnce(stage)
  const frozen = await during(stage, () => stage.runner.rerun(firstOf(first), { jobs: 'failed' }))
  await stage.sandbox.as('ben').close(1)
  const free = await during(stage, () => stage.runner.rerun(firstOf(first), { jobs: 'failed' }))

  expect(resultsOf(first)).toEqual({ guard: 'success', deploy: 'failure' })
  expect(first.flatMap(({ actions }) => actions).map(({ outputs }) => outputs['decision'])).toEqual(
    ['allow', 'unknown'],
  )
  expect(resultsOf(frozen)).toEqual({ deploy: 'failure' })
  expect(decisionsOf(frozen)).toEqual(['block freeze-issue'])
  expect(frozen[0]?.actions[0]?.outputs['attempt']).toBe('2')
  expect(resultsOf(free)).toEqual({ deploy: 'success' })
  expect(free[0]?.actions[0]?.outputs['attempt']).toBe('3')
})

test('who runs an overridden deployment again answers for its reason', async () => {
  await using stage = await openDeployStage(workflows, { guard: '{override: {people: [ana]}}' })
  await stage.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  const sha = stage.sandbox.state.repository('acme/shop').head('main') ?? ''
  const byHand = {
    name: 'workflow_dispatch',
    payload: { inputs: { 'override-reason': 'The fix cannot wait' } },
    actor: 'ben',
    ref: 'refs/heads/main',
    sha,
  }

  const refused = await during(stage, () => stage.runner.deliver(byHand))
  const taken = await during(stage, () =>
    stage.runner.rerun(firstOf(refused), { actor: 'ana', jobs: 'failed' }),
  )

  expect(resultsOf(refused)).toEqual({ guard: 'failure', deploy: 'skipped' })
  expect(decisionsOf(refused)).toEqual(['block freeze-issue,override-refused'])
  expect(resultsOf(taken)).toEqual({ guard: 'success', deploy: 'success' })
  expect(decisionsOf(taken)).toEqual(['allow override', 'allow override'])
})

/** GitHub answers no more once the first job has asked. */
function losingAnswers(stage: () => Stage) {
  return ({ job, result }: JobRun) => {
    if (job === 'guard' && result === 'success')
      stage().sandbox.faults.next('graphql:ObserveGuard', 'primary-limit', 50)
  }
}
