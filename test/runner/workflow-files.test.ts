import { expect, test } from 'vitest'
import { eventOf } from './tiny-action.ts'
import { fileOf, printedBy, runnerOfFiles } from './tiny-runner.ts'

/** A workflow of one job that prints a word. */
function printing(word: string, on = 'push'): string {
  return `on: ${on}\njobs: {${word}: {runs-on: x, steps: [{run: echo ${word}}]}}`
}

test('a workflow that is added runs for the events to come', async () => {
  const runner = runnerOfFiles({ 'a.yml': printing('first') })

  runner.deliver(eventOf('push'))
  await runner.idle()
  runner.add(fileOf('b.yml', printing('second')))
  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(runs.map(({ job, run }) => `${job} ${run?.runNumber}`).toSorted()).toEqual([
    'first 1',
    'first 2',
    'second 1',
  ])
})

test('one at the path of another takes its place and goes on counting', async () => {
  const runner = runnerOfFiles({ 'a.yml': printing('before') })

  runner.deliver(eventOf('push'))
  await runner.idle()
  runner.add(fileOf('a.yml', printing('after')))
  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(printedBy(runs)).toEqual({ before: 'before', after: 'after' })
  expect(runs.map(({ run }) => run?.runNumber)).toEqual([1, 2])
})

test('one that cannot be read, or breaks a call, is refused, and those that are there stay', async () => {
  const called = 'on: {workflow_call: {inputs: {v: {type: string}}}}\njobs: {}'
  const caller = 'on: push\njobs: {a: {uses: ./.github/workflows/called.yml, with: {v: x}}}'
  const runner = runnerOfFiles({ 'a.yml': printing('kept'), 'called.yml': called, 'c.yml': caller })

  expect(() => runner.add(fileOf('a.yml', 'on: push\njobs: {a: {steps: []}}'))).toThrow(
    '.github/workflows/a.yml:',
  )
  expect(() => runner.add(fileOf('called.yml', 'on: workflow_call\njobs: {}'))).toThrow(
    '.github/workflows/c.yml: jobs.a: Invalid input, v is not defined in the referenced workflow.',
  )
  expect(() =>
    runner.add(fileOf('b.yml', printing('b').replace('run: echo b', 'uses: a/b@v1'))),
  ).toThrow('The sandbox has no folder for "uses: a/b@v1"')
  runner.deliver(eventOf('push'))
  expect(printedBy(await runner.idle())).toEqual({ kept: 'kept' })
})

test('a dispatch that names a workflow starts that one only', async () => {
  const on = 'workflow_dispatch'
  const runner = runnerOfFiles({ 'a.yml': printing('a', on), 'b.yml': printing('b', on) })

  runner.deliver(eventOf(on, { workflow: '.github/workflows/b.yml' }))
  const runs = await runner.idle()

  expect(runs.map(({ job, result, reason }) => [job, result, reason])).toEqual([
    ['a', 'skipped', { kind: 'not triggered', because: 'another workflow is dispatched' }],
    ['b', 'success', { kind: 'ran' }],
  ])
})

test('a workflow that is only called starts by no event', async () => {
  const runner = runnerOfFiles({ 'a.yml': printing('a', 'workflow_call') })

  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(runs.map(({ reason }) => reason)).toEqual([
    { kind: 'not triggered', because: 'on: has no push' },
  ])
})
