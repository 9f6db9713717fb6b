import { expect, test } from 'vitest'
import { openStage } from '../../sandbox/stage.ts'

test('labelling an issue in the sandbox runs the built Action through the workflow of the README', async () => {
  await using stage = await openStage()
  const { sandbox, runner } = stage

  const { number } = await sandbox.as('ben').openIssue({ title: 'Checkout down', labels: ['sev1'] })
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  expect(ran.map(({ event, result }) => [event.action, result])).toEqual([
    ['opened', 'success'],
    ['labeled', 'success'],
  ])
  const issue = sandbox.state.repository('acme/shop').issue(number)
  expect(issue.comments.map(({ author }) => author)).toEqual(['github-actions[bot]'])
  expect(issue.labels).toContain('incident: investigating')
})

test('an everyday issue starts no job', async () => {
  await using stage = await openStage()

  await stage.sandbox.as('ben').openIssue({ title: 'A typo', labels: ['bug'] })
  await stage.runner.idle()

  expect(stage.runner.runs.map(({ reason }) => reason.kind)).toEqual(['if false', 'if false'])
  expect(stage.sandbox.requests.count({ actor: 'github-actions[bot]' })).toBe(0)
})
