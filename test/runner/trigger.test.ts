import { expect, test } from 'vitest'
import type { RunnerEvent } from '../../sandbox/runner/event.ts'
import { decideTrigger } from '../../sandbox/runner/trigger.ts'
import { parseWorkflow } from '../../sandbox/runner/workflow.ts'
import { eventOf } from './tiny-action.ts'

function decide(on: string, event: RunnerEvent): string {
  const read = parseWorkflow('w.yml', `on: ${on}\njobs: {j: {runs-on: x, steps: []}}`)
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'))
  const { starts, because } = decideTrigger(read.workflow, event)
  return starts ? 'starts' : because
}

const push = (rest: Partial<RunnerEvent>) => eventOf('push', {}, rest)

test.each([
  ['push', 'starts'],
  ['[push, issues]', 'starts'],
  ['{push: }', 'starts'],
  ['{push: {branches: [main]}}', 'starts'],
  ['{push: {branches: ["release/**"]}}', 'main is not among release/**'],
  ['{push: {branches-ignore: [main]}}', 'main is ignored by main'],
  ['{push: {tags: ["v*"]}}', 'only tags are named and this is a branch'],
  ['issues', 'on: has no push'],
])('a push to main with on: %s: %s', (on, expected) => {
  expect(decide(on, push({}))).toBe(expected)
})

test.each([
  ['{push: {branches: [main]}}', 'only branches are named and this is a tag'],
  ['{push: {tags: ["v*"]}}', 'starts'],
  ['{push: {tags: ["v*"], paths: [docs/**]}}', 'starts'],
])('a push of tag v1 with on: %s: %s', (on, expected) => {
  expect(decide(on, push({ ref: 'refs/tags/v1', changedPaths: ['src/a.ts'] }))).toBe(expected)
})

test.each([
  ['{push: {paths: [docs/**]}}', 'starts'],
  ['{push: {paths: [test/**]}}', 'no changed path is among test/**'],
  ['{push: {paths-ignore: [docs/**]}}', 'starts'],
  ['{push: {paths-ignore: [docs/**, src/**]}}', 'every changed path is ignored by docs/**, src/**'],
])('a push that changes docs and src with on: %s: %s', (on, expected) => {
  expect(decide(on, push({ changedPaths: ['docs/a.md', 'src/a.ts'] }))).toBe(expected)
})

test('unknown changed paths start the workflow, as on GitHub', () => {
  expect(decide('{push: {paths: [docs/**]}}', push({}))).toBe('starts')
})

test('a head commit that says [skip ci] starts nothing', () => {
  const event = eventOf('push', { head_commit: { message: 'INC-42: sync [skip ci]' } })

  expect(decide('push', event)).toBe('the head commit says [skip ci]')
})

test.each([
  ['opened', 'starts'],
  ['synchronize', 'starts'],
  ['closed', 'type closed is not among opened, synchronize, reopened'],
])('a pull request %s without types: %s', (action, expected) => {
  expect(decide('pull_request', eventOf('pull_request', { action }))).toBe(expected)
})

test('branches of a pull request are its base', () => {
  const event = eventOf('pull_request', {
    action: 'opened',
    pull_request: { base: { ref: 'main' }, head: { ref: 'fix' } },
  })

  expect(decide('{pull_request: {branches: [main]}}', event)).toBe('starts')
  expect(decide('{pull_request: {branches: [fix]}}', event)).toBe('main is not among fix')
})

test('types name the activity; without types every activity of an issue starts', () => {
  const event = eventOf('issues', {}, { action: 'labeled' })

  expect(decide('issues', event)).toBe('starts')
  expect(decide('{issues: {types: labeled}}', event)).toBe('starts')
  expect(decide('{issues: {types: [opened]}}', event)).toBe('type labeled is not among opened')
})

test('a schedule starts only workflows with that cron', () => {
  const event = eventOf('schedule', { schedule: '17 * * * *' })

  expect(decide('{schedule: [{cron: 0 0 * * *}, {cron: 17 * * * *}]}', event)).toBe('starts')
  expect(decide('{schedule: [{cron: 0 0 * * *}]}', event)).toBe(
    'cron 17 * * * * is not among 0 0 * * *',
  )
})

test('the default token starts nothing but dispatches', () => {
  const by = { byDefaultToken: true }
  const names = ['issues', 'push', 'workflow_dispatch', 'repository_dispatch']

  const started = names.filter((name) => decide(`${name}`, eventOf(name, {}, by)) === 'starts')

  expect(started).toEqual(['workflow_dispatch', 'repository_dispatch'])
})
