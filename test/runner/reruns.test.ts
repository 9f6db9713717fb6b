import { expect, test } from 'vitest'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Rerun, Runner } from '../../sandbox/runner/jobs.ts'
import { eventOf, temporaryFolder } from './tiny-action.ts'
import { endsOf, printedBy, runnerOfFiles } from './tiny-runner.ts'

/** Runs a workflow for a push. */
async function push(runner: Runner): Promise<readonly JobRun[]> {
  runner.deliver(eventOf('push'))
  return [...(await runner.idle())].filter(({ run }) => run !== undefined)
}

/** Runs it again; the jobs of the new attempt. */
async function again(runner: Runner, run: JobRun | undefined, how?: Rerun) {
  if (run === undefined) throw new Error('nothing ran')
  const before = runner.runs.length
  runner.rerun(run, how)
  return (await runner.idle()).slice(before)
}

/** A step that fails in the first attempts. */
const failsUntil = (attempt: number) => `{run: "test $GITHUB_RUN_ATTEMPT -ge ${attempt}"}`

test('who runs a job again is the triggering actor; the actor stays who caused the event', async () => {
  const text = `
    on: push
    jobs: {a: {runs-on: x, steps: [{run: "echo $GITHUB_ACTOR $GITHUB_TRIGGERING_ACTOR \${{ github.triggering_actor }}"}]}}`
  const runner = runnerOfFiles({ 'w.yml': text })

  const [first] = await push(runner)
  const [second] = await again(runner, first, { actor: 'ben' })
  const [third] = await again(runner, second)

  expect([first, second, third].map((run) => (run ? printedBy([run])['a'] : ''))).toEqual([
    'maria maria maria',
    'maria ben ben',
    'maria maria maria',
  ])
  expect(third?.run?.attempt).toBe(3)
})

test('failed jobs run again with those that need them; the others keep their answers', async () => {
  const text = `
    on: push
    jobs:
      guard: {runs-on: x, outputs: {at: "\${{ github.run_attempt }}"}, steps: []}
      lint: {runs-on: x, steps: []}
      off: {if: false, runs-on: x, steps: []}
      deploy: {needs: guard, runs-on: x, steps: [${failsUntil(2)}, {run: "echo \${{ needs.guard.outputs.at }}"}]}
      report: {needs: [deploy, lint], if: always(), runs-on: x, steps: []}`
  const runner = runnerOfFiles({ 'w.yml': text })

  const first = await push(runner)
  const second = await again(runner, first[0], { jobs: 'failed' })

  expect(endsOf(first).toSorted()).toEqual([
    'deploy: failure',
    'guard: success',
    'lint: success',
    'off: skipped',
    'report: success',
  ])
  expect(endsOf(second)).toEqual(['deploy: success', 'report: success'])
  expect(printedBy(second)['deploy']).toBe('1')
})

test('of a matrix only those run again that failed or were cancelled, with earlier outputs of the others', async () => {
  const text = `
    on: push
    jobs:
      deploy:
        strategy: {max-parallel: 1, matrix: {v: [a, b, c]}}
        runs-on: x
        outputs: {"\${{ matrix.v }}": no, a: "\${{ matrix.v == 'a' && github.run_attempt || '' }}"}
        steps: [{run: "test \${{ matrix.v }} != b -o $GITHUB_RUN_ATTEMPT -ge 2"}]
      report: {needs: deploy, runs-on: x, steps: [{run: "echo \${{ needs.deploy.outputs.a }}"}]}`
  const runner = runnerOfFiles({ 'w.yml': text })

  const first = await push(runner)
  const second = await again(runner, first[0], { jobs: 'failed' })

  expect(endsOf(first)).toEqual([
    'deploy (a): success',
    'deploy (b): failure',
    'deploy (c): cancelled',
    'report: skipped',
  ])
  expect(endsOf(second)).toEqual(['deploy (b): success', 'deploy (c): success', 'report: success'])
  expect(printedBy(second)['report']).toBe('1')
})

test('inside a called workflow too only failed jobs run again, and then what needs the call', async () => {
  const runner = runnerOfFiles({
    'w.yml': `
      on: push
      jobs:
        a: {uses: ./.github/workflows/called.yml}
        b: {uses: ./.github/workflows/called.yml, with: {until: 1}}
        report: {needs: a, if: always(), runs-on: x, steps: []}`,
    'called.yml': `
      on: {workflow_call: {inputs: {until: {type: number, default: 2}}}}
      jobs:
        build: {runs-on: x, steps: []}
        ship: {needs: build, runs-on: x, steps: [{run: "test $GITHUB_RUN_ATTEMPT -ge \${{ inputs.until }}"}]}`,
  })

  const first = await push(runner)
  const second = await again(runner, first[0], { jobs: 'failed' })

  expect(endsOf(first).toSorted()).toEqual([
    'a / build: success',
    'a / ship: failure',
    'b / build: success',
    'b / ship: success',
    'report: success',
  ])
  expect(endsOf(second)).toEqual(['a / ship: success', 'report: success'])
})

test('all jobs run again by default, and then count for the next time', async () => {
  const flag = `${await temporaryFolder()}/flag`
  const text = `
    on: push
    jobs:
      a: {runs-on: x, steps: [{run: "test $GITHUB_RUN_ATTEMPT -ne 2"}]}
      b: {runs-on: x, steps: [{run: "test $GITHUB_RUN_ATTEMPT -ne 1 && echo ok > ${flag}"}]}`
  const runner = runnerOfFiles({ 'w.yml': text })

  const first = await push(runner)
  const second = await again(runner, first[0])
  const third = await again(runner, first[0], { jobs: 'failed' })

  expect(endsOf(first).toSorted()).toEqual(['a: success', 'b: failure'])
  expect(endsOf(second).toSorted()).toEqual(['a: failure', 'b: success'])
  expect(endsOf(third)).toEqual(['a: success'])
  expect(third[0]?.run?.attempt).toBe(3)
})

test('a job that was skipped and ran later is not taken for skipped', async () => {
  const text = `
    on: push
    jobs:
      a: {runs-on: x, steps: [${failsUntil(2)}]}
      b: {needs: a, strategy: {matrix: {v: [1]}}, runs-on: x, steps: [${failsUntil(3)}]}`
  const runner = runnerOfFiles({ 'w.yml': text })

  const first = await push(runner)
  const second = await again(runner, first[0], { jobs: 'failed' })
  const third = await again(runner, first[0], { jobs: 'failed' })

  expect(endsOf(first)).toEqual(['a: failure', 'b: skipped'])
  expect(endsOf(second)).toEqual(['a: success', 'b (1): failure'])
  expect(endsOf(third)).toEqual(['b (1): success'])
})

test('where nothing failed there is nothing to run again', async () => {
  const runner = runnerOfFiles({ 'w.yml': 'on: push\njobs: {a: {runs-on: x, steps: []}}' })

  const first = await push(runner)

  await expect(again(runner, first[0], { jobs: 'failed' })).rejects.toThrow(
    'No job of the run failed',
  )
})
