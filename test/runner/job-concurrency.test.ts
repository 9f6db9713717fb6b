import { expect, test } from 'vitest'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Runner } from '../../sandbox/runner/jobs.ts'
import { openGate } from './gate.ts'
import { eventOf, tinyAction } from './tiny-action.ts'
import { runnerOf } from './tiny-runner.ts'

const inputs = '{name: {}}'
const printName = 'console.log(process.env.INPUT_NAME)'

function workflowWith(concurrency: string): string {
  return `
    on: push
    jobs:
      loop:
        runs-on: x
        concurrency: ${concurrency}
        steps: [{uses: ./, with: {name: "\${{ github.event.name }}"}}]`
}

function deliverAll(runner: Runner, names: readonly string[]): void {
  for (const name of names) runner.deliver(eventOf('push', { name, group: name[0] ?? '' }))
}

function resultsOf(runs: readonly JobRun[]): readonly string[] {
  return runs.map(({ event, result }) => `${String(event.payload['name'])} ${result}`)
}

test('queue: max runs every event, in order', async () => {
  const text = workflowWith('{group: g, queue: max}')
  const runner = runnerOf(text, await tinyAction(printName, inputs))

  deliverAll(runner, ['a1', 'a2', 'a3', 'a4'])
  const runs = await runner.idle()

  expect(resultsOf(runs)).toEqual(['a1 success', 'a2 success', 'a3 success', 'a4 success'])
  expect(runs.map(({ group }) => group)).toEqual(['g', 'g', 'g', 'g'])
})

test('the default queue drops the ones in the middle', async () => {
  const runner = runnerOf(workflowWith('g'), await tinyAction(printName, inputs))

  deliverAll(runner, ['a1', 'a2', 'a3', 'a4'])
  const runs = await runner.idle()

  expect(resultsOf(runs)).toEqual(['a2 cancelled', 'a3 cancelled', 'a1 success', 'a4 success'])
  expect(runs[0]?.reason).toEqual({ kind: 'cancelled by concurrency', group: 'g' })
})

test('cancel-in-progress kills the running step; always() steps still run', async () => {
  const gate = await openGate(2)
  const text = `
    on: push
    jobs:
      loop:
        runs-on: x
        concurrency: {group: g, cancel-in-progress: "\${{ github.event.group == 'b' }}"}
        steps:
          - {uses: ./, with: {name: "\${{ github.event.name }}"}}
          - {run: echo skipped}
          - {if: always(), run: echo cleaned up}`
  const main = `${gate.code}
    const name = process.env.INPUT_NAME
    if (name === 'a1') pass(name); else console.log(name)`
  const runner = runnerOf(text, await tinyAction(main, inputs))

  deliverAll(runner, ['a1'])
  await gate.arrived(1)
  deliverAll(runner, ['b2'])
  const runs = await runner.idle()

  expect(resultsOf(runs)).toEqual(['a1 cancelled', 'b2 success'])
  expect(runs[0]?.reason).toEqual({ kind: 'cancelled by concurrency', group: 'g' })
  expect(runs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped', 'success'])
  expect(runs[0]?.steps[0]?.run?.exitCode).toBe(137)
})

test('different groups run side by side', async () => {
  const gate = await openGate(2)
  const main = `${gate.code} pass(process.env.INPUT_NAME)`
  const text = workflowWith('{group: "inc-${{ github.event.group }}", queue: max}')
  const runner = runnerOf(text, await tinyAction(main, inputs))

  deliverAll(runner, ['a1', 'b1'])
  const runs = await runner.idle()

  expect(gate.most()).toBe(2)
  expect(runs.map(({ group }) => group).toSorted()).toEqual(['inc-a', 'inc-b'])
})

test('no more jobs run side by side than allowed', async () => {
  const gate = await openGate(1)
  const main = `${gate.code} pass(process.env.INPUT_NAME)`
  const text = workflowWith('"${{ github.event.name }}"')
  const runner = runnerOf(text, await tinyAction(main, inputs), { concurrentJobs: 1 })

  deliverAll(runner, ['a', 'b', 'c'])
  await runner.idle()

  expect(gate.names).toEqual(['a', 'b', 'c'])
})

test('a group of the workflow holds all of its jobs', async () => {
  const text = `
    on: push
    concurrency: {group: whole}
    jobs:
      first: {runs-on: x, steps: [{run: echo 1}]}
      second: {needs: first, runs-on: x, steps: [{run: echo 2}]}`
  const runner = runnerOf(text, await tinyAction(''))

  deliverAll(runner, ['a1', 'a2', 'a3'])
  const runs = await runner.idle()

  expect(runs.map(({ job, run, result }) => `${run?.runNumber} ${job} ${result}`)).toEqual([
    '2 first cancelled',
    '2 second cancelled',
    '1 first success',
    '1 second success',
    '3 first success',
    '3 second success',
  ])
})

test('a job whose if is false takes no place in its group', async () => {
  const text = `
    on: push
    jobs:
      loop: {if: github.event.group == 'a', concurrency: g, runs-on: x, steps: []}`
  const runner = runnerOf(text, await tinyAction(''))

  deliverAll(runner, ['a1', 'a2', 'b3'])
  const runs = await runner.idle()

  expect(resultsOf(runs).toSorted()).toEqual(['a1 success', 'a2 success', 'b3 skipped'])
})

test('idle waits for what running jobs set off', async () => {
  const text = `
    on: [push, workflow_dispatch]
    jobs: {loop: {runs-on: x, steps: [{run: echo hi}]}}`
  const runner = runnerOf(text, await tinyAction(''), {
    onRun: ({ event, reason }) => {
      if (event.name !== 'push' || reason.kind !== 'ran') return
      runner.deliver(eventOf('workflow_dispatch', {}, { byDefaultToken: true }))
      runner.deliver(eventOf('push', {}, { byDefaultToken: true, actor: 'github-actions[bot]' }))
    },
  })

  runner.deliver(eventOf('push'))
  const names = (await runner.idle()).map(({ event, reason }) => `${event.name} ${reason.kind}`)

  expect(names).toEqual(['push ran', 'push not triggered', 'workflow_dispatch ran'])
})
