import { expect, test } from 'vitest'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import { openStage, type Stage } from '../../sandbox/stage.ts'
import { client } from './client.ts'

const workflow = `
on:
  push: {branches: [main], paths: ["postmortems/**"]}
  pull_request: {paths: ["postmortems/**"]}
jobs:
  check:
    permissions: {contents: write, statuses: write}
    runs-on: ubuntu-latest
    steps: [{run: 'echo "$GITHUB_REF $GITHUB_SHA"'}]
`
const file = { path: 'postmortems/1.md', text: '# 1\n', message: 'Tell', branch: 'post-mortem/1' }

test('a push to main and a pull request start runs when they touch the paths', async () => {
  await using stage = await openStage({ workflow })
  const ben = stage.sandbox.as('ben')
  await ben.createBranch('other')
  await ben.push({ ...file, path: 'README.md', branch: 'other' })
  await ben.openPullRequest({ title: 'Other', head: 'other' })

  const { number } = await openPostMortem(stage)
  await ben.push({ ...file, text: '# One\n' })
  await ben.merge(number)

  expect((await ran(stage)).map(nameOf).toSorted()).toEqual([
    'pull_request.opened',
    'pull_request.synchronize',
    'push',
  ])
})

test('a run is of the trial merge of the pull request, and after a push of the new head', async () => {
  await using stage = await openStage({ workflow })
  const { number } = await openPostMortem(stage)
  await stage.runner.idle()
  await stage.sandbox.as('ben').merge(number)

  const runs = await ran(stage)

  const head = stage.sandbox.state.repository('acme/shop').head('main')
  expect(runs.map(({ event }) => event.ref)).toEqual([
    `refs/pull/${number}/merge`,
    'refs/heads/main',
  ])
  expect(runs[1]?.event.sha).toBe(head)
})

test('Actions hears of the commits of a push without their files', async () => {
  await using stage = await openStage({ workflow })
  await stage.sandbox.as('ben').push({ ...file, branch: 'main' })

  const [run] = await ran(stage)

  const { timestamp: _timestamp, ...commit } = Object(run?.event.payload['commits'])[0]
  expect(commit).toEqual({ id: run?.event.sha, message: 'Tell' })
})

test('a push and a merge with the default token start nothing', async () => {
  await using stage = await openStage({ workflow })
  const { number } = await openPostMortem(stage)
  const bot = client(stage.sandbox, stage.sandbox.token.actions())

  await bot.put(`/repos/acme/shop/pulls/${number}/merge`)

  expect((await ran(stage)).map(nameOf)).toEqual(['pull_request.opened'])
})

test('runs of a pull request that the default token opened wait until somebody approves them', async () => {
  await using stage = await openStage({ workflow })
  await pushBranch(stage)
  const bot = client(stage.sandbox, stage.sandbox.token.actions())
  const branches = { head: file.branch, base: 'main' }
  await bot.post('/repos/acme/shop/pulls', { title: 'Post-mortem', ...branches })

  const started = await ran(stage)
  const [waiting] = stage.runner.runs.filter(({ reason }) => reason.kind === 'waits for approval')
  if (waiting === undefined) throw new Error('no run waits')
  stage.runner.approve(waiting)

  const [approved, ...others] = await ran(stage)
  expect(started).toEqual([])
  expect(waiting).toMatchObject({ result: 'skipped', job: 'check', run: { attempt: 1 } })
  expect([approved?.run, others]).toEqual([waiting.run, []])
})

test('a run that does not wait cannot be approved', async () => {
  await using stage = await openStage({ workflow })
  await openPostMortem(stage)
  const [run] = await ran(stage)
  if (run === undefined) throw new Error('nothing ran')

  expect(() => stage.runner.approve(run)).toThrow('Only a job that waits for approval')
})

test('a run of a pull request from a fork only reads', async () => {
  const steps =
    'curl -s -o out -w "%{http_code}" -X POST -H "authorization: token $T" -d "{\\"state\\": \\"success\\"}"'
  const posting = workflow.replace(
    /steps: .*/,
    `steps: [{env: {T: "\${{ github.token }}"}, run: '${steps} "$GITHUB_API_URL/repos/acme/shop/statuses/$GITHUB_SHA"'}]`,
  )
  await using stage = await openStage({ workflow: posting })
  const fork = await stage.sandbox.as('mallory').fork()
  const mallory = stage.sandbox.as('mallory', fork)
  await mallory.createBranch(file.branch)
  await mallory.push(file)

  await stage.sandbox
    .as('mallory')
    .openPullRequest({ title: 'Mine', head: `mallory:${file.branch}` })

  const [run] = await ran(stage)
  const posts = stage.sandbox.requests.all({ route: 'POST /repos/{owner}/{repo}/statuses/{sha}' })
  expect(run && nameOf(run)).toBe('pull_request.opened')
  expect(posts.map(({ actor, status }) => [actor, status])).toEqual([['github-actions[bot]', 403]])
})

async function openPostMortem(stage: Stage) {
  await pushBranch(stage)
  return stage.sandbox.as('ben').openPullRequest({ title: 'Post-mortem', head: file.branch })
}

async function pushBranch({ sandbox }: Stage): Promise<void> {
  await sandbox.as('ben').createBranch(file.branch)
  await sandbox.as('ben').push(file)
}

async function ran({ runner }: Stage): Promise<readonly JobRun[]> {
  return (await runner.idle()).filter(({ reason }) => reason.kind === 'ran')
}

function nameOf({ event }: JobRun): string {
  return event.action === undefined ? event.name : `${event.name}.${event.action}`
}
