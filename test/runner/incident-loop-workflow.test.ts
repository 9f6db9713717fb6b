import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunnerEvent } from '../../sandbox/runner/event.ts'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Permissions } from '../../sandbox/runner/workflow.ts'
import { eventOf, tinyAction } from './tiny-action.ts'
import { runnerOf } from './tiny-runner.ts'

type Issue = { readonly labels?: readonly string[]; readonly body?: string | null }

async function runsFor(...events: readonly RunnerEvent[]): Promise<readonly JobRun[]> {
  const path = join(import.meta.dirname, 'fixtures', 'incident-loop.yml')
  const runner = runnerOf(await readFile(path, 'utf8'), await tinyAction(''))
  for (const event of events) runner.deliver(event)
  return runner.idle()
}

async function reasonFor(event: RunnerEvent): Promise<string> {
  const [run] = await runsFor(event)
  return run?.reason.kind ?? 'nothing'
}

function issueOf({ labels = [], body = null }: Issue) {
  return { number: 42, body, labels: labels.map((name) => ({ name })) }
}

function issueEvent(action: string, issue: Issue, label?: string): RunnerEvent {
  const payload = { issue: issueOf(issue), ...(label !== undefined && { label: { name: label } }) }
  return eventOf('issues', payload, { action })
}

function commentEvent(body: string, labels: readonly string[], userType = 'User'): RunnerEvent {
  const comment = { body, user: { type: userType } }
  return eventOf('issue_comment', { issue: issueOf({ labels }), comment }, { action: 'created' })
}

test.each([
  ['labelled sev1', issueEvent('labeled', { labels: ['sev1'] }, 'sev1')],
  ['labelled SEV-2', issueEvent('labeled', { labels: ['SEV-2'] }, 'SEV-2')],
  ['sev1 taken away', issueEvent('unlabeled', {}, 'sev1')],
  ['an incident closed', issueEvent('closed', { labels: ['incident'] })],
  ['opened from the form', issueEvent('opened', { body: '### Severity\n\nSEV1' })],
  ['/ack on a sev1', commentEvent('/ack', ['bug', 'sev1'])],
  ['/ack on an incident', commentEvent('/ack', ['incident'])],
  ['the schedule', eventOf('schedule', { schedule: '17 * * * *' })],
  ['a dispatch', eventOf('workflow_dispatch', { inputs: { issue: '7' } })],
  ['our repository dispatch', eventOf('repository_dispatch', {}, { action: 'incident-loop' })],
  ['a merged post-mortem', eventOf('push', {}, { changedPaths: ['postmortems/2026/a.md'] })],
  [
    'a post-mortem in review',
    eventOf('pull_request', { action: 'opened' }, { changedPaths: ['postmortems/2026/a.md'] }),
  ],
])('%s runs', async (_name, event) => {
  expect(await reasonFor(event)).toBe('ran')
})

test.each([
  ['labelled bug', issueEvent('labeled', { labels: ['bug'] }, 'bug')],
  ['a plain issue opened', issueEvent('opened', { body: 'It is broken' })],
  ['an empty issue opened', issueEvent('opened', { body: null })],
  ['a form edited later', issueEvent('edited', { body: '### Severity' })],
  ['a comment without a slash', commentEvent('looking into it', ['sev1'])],
  ['/ack on a plain issue', commentEvent('/ack', ['bug'])],
  ['a comment by a bot', commentEvent('/ack', ['sev1'], 'Bot')],
])('%s is skipped by the if', async (_name, event) => {
  expect(await reasonFor(event)).toBe('if false')
})

test.each([
  ['milestoned', issueEvent('milestoned', { labels: ['sev1'] })],
  ['an edited comment', { ...commentEvent('/ack', ['sev1']), action: 'edited' }],
  ['a push elsewhere', eventOf('push', {}, { changedPaths: ['src/a.ts', 'README.md'] })],
  [
    'a push to another branch',
    eventOf('push', {}, { ref: 'refs/heads/fix', changedPaths: ['postmortems/a.md'] }),
  ],
  ['another schedule', eventOf('schedule', { schedule: '0 0 * * *' })],
  ['another repository dispatch', eventOf('repository_dispatch', {}, { action: 'deploy' })],
  ['our own comment', { ...commentEvent('/ack', ['sev1']), byDefaultToken: true }],
])('%s does not start the workflow', async (_name, event) => {
  expect(await reasonFor(event)).toBe('not triggered')
})

test('runs for one issue queue up in order, those for others do not wait', async () => {
  const other = eventOf('workflow_dispatch', { inputs: { issue: '7' } })

  const runs = await runsFor(
    commentEvent('/ack', ['sev1']),
    commentEvent('/lead me', ['sev1']),
    commentEvent('/status monitoring', ['sev1']),
    other,
    eventOf('schedule', { schedule: '17 * * * *' }),
  )

  const queued = runs.filter(({ group }) => group === 'incident-loop-42')
  expect(queued.map(({ run, result }) => [run?.runNumber, result])).toEqual([
    [1, 'success'],
    [2, 'success'],
    [3, 'success'],
  ])
  expect(new Set(runs.map(({ group }) => group))).toEqual(
    new Set(['incident-loop-42', 'incident-loop-7', 'incident-loop-schedule']),
  )
})

test('the job gets exactly the permissions it lists', async () => {
  const asked: Permissions[] = []
  const path = join(import.meta.dirname, 'fixtures', 'incident-loop.yml')
  const runner = runnerOf(await readFile(path, 'utf8'), await tinyAction(''), {
    tokenFor: (permissions) => {
      asked.push(permissions)
      return 'ghs_tiny'
    },
  })

  runner.deliver(eventOf('schedule', { schedule: '17 * * * *' }))
  await runner.idle()

  expect(asked).toEqual([
    {
      contents: 'write',
      issues: 'write',
      'pull-requests': 'write',
      deployments: 'read',
      statuses: 'write',
      actions: 'read',
    },
  ])
})
