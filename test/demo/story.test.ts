import { expect, test } from 'vitest'
import { openStage, type Stage } from '../../sandbox/stage.ts'
import { playStory } from './play-story.ts'

test('the story plays to its end with the built Action, and each chapter shows what it says', async () => {
  await using stage = await openStage()
  const told = await playStory(stage)

  const repository = stage.sandbox.state.repository(stage.repository)
  const issue = repository.issue(told.issue)
  const written = issue.comments.filter(({ author }) => author !== 'github-actions[bot]')
  expect(issue).toMatchObject({ state: 'CLOSED', stateReason: 'COMPLETED' })
  expect(issue.labels.toSorted()).toEqual(['incident', 'incident: resolved', 'sev1'])
  expect(issue.assignees).toEqual(['ana', 'dana'])
  expect(written.map(({ body, reactions }) => [body.split(/\s/)[0], ...reactions])).toEqual([
    ['/ack', 'THUMBS_UP'],
    ['/role', 'THUMBS_UP'],
    ['/stauts', 'CONFUSED'],
    ['/resolve', 'CONFUSED'],
    ['/update', 'THUMBS_UP'],
    ['/note', 'THUMBS_UP'],
    ['/status', 'THUMBS_UP'],
    ['/mitigated', 'THUMBS_UP'],
    ['/fix', 'THUMBS_UP'],
    ['/update', 'THUMBS_UP'],
    ['/action', 'THUMBS_UP'],
  ])
  expect(remindersIn(stage)).toEqual([
    ['Checkout returns 500 for card payments', 1],
    ['Incident: everything is broken', 1],
    ['Search finds nothing', 1],
  ])
  expect(stage.runner.runs.filter(({ result }) => result === 'failure')).toEqual([])
  const bot = { actor: 'github-actions[bot]' }
  expect(stage.sandbox.requests.count({ ...bot, kind: 'write' })).toBe(0)
})

/** How many reminders stand on each incident. */
function remindersIn({ sandbox, repository }: Stage) {
  return sandbox.state
    .repository(repository)
    .issues()
    .map(({ title, comments }) => [title, comments.filter(isReminder).length])
    .filter(([, count]) => count !== 0)
}

function isReminder({ body }: { readonly body: string }): boolean {
  return /^<!-- incident-loop:notice v1 (?:late|escalated):/.test(body)
}
