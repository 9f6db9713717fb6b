import { expect, test } from 'vitest'
import { parseWorkflow } from '../../sandbox/runner/workflow.ts'

function problemsOf(text: string): string {
  const read = parseWorkflow('w.yml', text)
  return read.kind === 'problems' ? read.problems.join('\n') : 'none'
}

test('a job falls back to the permissions of its workflow, and those to the default', () => {
  const text = `
    on: push
    permissions: read-all
    jobs:
      a: {runs-on: x, steps: []}
      b: {runs-on: x, steps: [], permissions: {}}`

  const read = parseWorkflow('w.yml', text)
  const bare = parseWorkflow('w.yml', 'on: push\njobs: {a: {runs-on: x, steps: []}}')

  expect(read.kind === 'workflow' && read.workflow.jobs.map((job) => job.permissions)).toEqual([
    'read-all',
    {},
  ])
  expect(bare.kind === 'workflow' && bare.workflow.jobs[0]?.permissions).toBe('default')
})

test('jobs come after those they need', () => {
  const text = `
    on: push
    jobs:
      last: {needs: [first, second], runs-on: x, steps: []}
      second: {needs: first, runs-on: x, steps: []}
      first: {runs-on: x, steps: []}`

  const read = parseWorkflow('w.yml', text)

  expect(read.kind === 'workflow' && read.workflow.jobs.map(({ id }) => id)).toEqual([
    'first',
    'second',
    'last',
  ])
})

test('jobs that need each other or nobody are refused', () => {
  const text = `
    on: push
    jobs:
      a: {needs: b, runs-on: x, steps: []}
      b: {needs: [a, c], runs-on: x, steps: []}`

  expect(problemsOf(text)).toBe('w.yml: these jobs can never start: a needs b; b needs a, c')
})

test.each([
  ['an unknown event', 'on: isues', 'Invalid'],
  ['a key the sandbox does not run', 'on: push\ndefaults: {}', '"defaults"'],
  [
    'both kinds of queue',
    'on: push\nconcurrency: {group: g, queue: max, cancel-in-progress: true}',
    'queue: max cannot be combined with cancel-in-progress',
  ],
  ['an unknown event among others', 'on: {push: {}, isues: {}}', 'Invalid event "isues"'],
  ['an input of no type', 'on: {workflow_call: {inputs: {a: {type: choice}}}}', 'Invalid'],
  ['broken YAML', 'on: [push', 'Flow sequence'],
])('%s is refused', (_name, head, expected) => {
  expect(problemsOf(`${head}\njobs: {a: {runs-on: x, steps: []}}`)).toContain(expected)
})

test.each([
  ['services', 'services: {db: {image: x}}', '"services"'],
  ['a misspelt strategy', 'strategy: {failfast: true}', 'jobs.a.strategy'],
  ['inputs of a call', 'with: {a: b}', '"with"'],
  ['misspelt step keys', 'steps: [{usess: ./}]', 'jobs.a.steps[0]'],
  ['other shells', 'steps: [{run: dir, shell: pwsh}]', 'jobs.a.steps[0]'],
])('%s in a job is refused with its place', (_name, line, expected) => {
  const steps = line.startsWith('steps') ? '' : 'steps: []'

  expect(problemsOf(`on: push\njobs: {a: {runs-on: x, ${line}, ${steps}}}`)).toContain(expected)
})
