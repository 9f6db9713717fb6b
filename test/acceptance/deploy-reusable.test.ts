import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../sandbox/stage.ts'
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

const called = readyWorkflow('deploy-reusable.yml')

/** The job that docs/deploy-guard.md shows, in a workflow that also tells what was decided. */
function callerOf(rest = ''): string {
  return `
on: {push: {branches: [main]}}
permissions: {}
${documentedJob()}
  report:
    needs: production
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: echo "$RESULT $DECISION"
        env:
          RESULT: \${{ needs.production.result }}
          DECISION: \${{ needs.production.outputs.decision }}
${rest}`
}

function documentedJob(): string {
  const page = readFileSync(join(projectFolder, 'docs/deploy-guard.md'), 'utf8')
  const block = /```yaml\n[^`]*?(jobs:\n {2}production:\n[^`]*deploy-reusable\.yml[^`]*)```/.exec(
    page,
  )
  if (block?.[1] === undefined) throw new Error('docs/deploy-guard.md shows no caller')
  return block[1].trimEnd()
}

function workflowsWith(caller: string) {
  return { 'deploy.yml': caller, 'deploy-reusable.yml': called }
}

test('on an allowed day the called workflow deploys, and its caller learns what was decided', async () => {
  await using stage = await openDeployStage(workflowsWith(callerOf()))

  const runs = await push(stage)

  expect(resultsOf(runs)).toEqual({ 'production / deploy': 'success', report: 'success' })
  expect(decisionsOf(runs)).toEqual(['allow nothing-stops'])
  expect(runs[0]).toMatchObject({ environment: 'production', job: 'deploy' })
  expect(runs[1]?.steps[0]?.run?.log.map(({ text }) => text)).toEqual(['success allow'])
  expect(await deploymentsTo(stage, 'production')).toEqual(['success'])
})

test('stopped, it fails for its caller; run again after the freeze it deploys', async () => {
  await using stage = await openDeployStage(workflowsWith(callerOf()))
  freezeAtOnce(stage)

  const stopped = await push(stage)
  await stage.sandbox.as('ben').close(1)
  const free = await during(stage, () => stage.runner.rerun(firstOf(stopped), { jobs: 'failed' }))

  expect(resultsOf(stopped)).toEqual({ 'production / deploy': 'failure', report: 'success' })
  expect(stopped[1]?.steps[0]?.run?.log.map(({ text }) => text)).toEqual(['failure block'])
  expect(resultsOf(free)).toEqual({ 'production / deploy': 'success', report: 'success' })
})

test('failed jobs that are run again after a freeze began are stopped', async () => {
  await using stage = await openDeployStage(workflowsWith(callerOf()))
  stage.sandbox.faults.next('graphql:ObserveGuard', 'primary-limit', 50)

  const first = await push(stage).finally(() => stage.sandbox.faults.clear())
  freezeAtOnce(stage)
  const again = await during(stage, () => stage.runner.rerun(firstOf(first), { jobs: 'failed' }))

  expect(resultsOf(first)['production / deploy']).toBe('failure')
  expect(resultsOf(again)['production / deploy']).toBe('failure')
  expect(decisionsOf(again)).toEqual(['block freeze-issue'])
})

test('called for each environment, a freeze of one leaves the other alone', async () => {
  const freeze = '{environments: [production-eu], from: 2026-11-20, to: 2026-11-21}'
  const each = `
on: {push: {branches: [main]}}
permissions: {}
${documentedJob().replace(
  'with: {environment: production}',
  `strategy: {fail-fast: false, matrix: {environment: [production-eu, production-us]}}
    with: {environment: "\${{ matrix.environment }}", service: api}`,
)}`
  const guard = `{freezes: [${freeze}]}`
  await using stage = await openDeployStage(workflowsWith(each), { guard })

  const runs = await push(stage)

  expect(resultsOf(runs)).toEqual({
    'production (production-eu) / deploy': 'failure',
    'production (production-us) / deploy': 'success',
  })
})

test('a caller that grants less than the called workflow asks for cannot start', async () => {
  const less = callerOf().replace('contents: write', 'contents: read')

  await expect(openDeployStage(workflowsWith(less))).rejects.toThrow(
    "The nested job 'deploy' is requesting 'contents: write', but is only allowed 'contents: read'.",
  )
})
