import { expect, test } from 'vitest'
import { story } from '../../sandbox/demo/story.ts'
import { guardingChapters } from '../../sandbox/demo/story-guarding.ts'
import { openStage, type Stage } from '../../sandbox/stage.ts'
import { playStory } from './play-story.ts'

test('the story plays to its end with the built Action, and each chapter shows what it says', async () => {
  await using stage = await openStage()
  const unguarded = story.filter((chapter) => !guardingChapters.includes(chapter))
  const told = await playStory(stage, unguarded)

  const repository = stage.sandbox.state.repository(stage.repository)
  const issue = repository.issue(told.issue)
  const written = issue.comments.filter(({ author }) => author !== 'github-actions[bot]')
  expect(issue).toMatchObject({ state: 'CLOSED', stateReason: 'COMPLETED' })
  expect(issue.labels.toSorted()).toEqual(['incident', 'incident: closed', 'sev1'])
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
  expect(countNotices(stage, /^(?:late|escalated):/)).toEqual([
    ['Checkout returns 500 for card payments', 1],
    ['Incident: everything is broken', 1],
    ['Search finds nothing', 1],
  ])
  expect(stage.runner.runs.filter(({ result }) => result === 'failure')).toEqual([])
  expectLearned(stage)
  const bot = { actor: 'github-actions[bot]' }
  expect(stage.sandbox.requests.count({ ...bot, kind: 'write' })).toBe(0)
  await playStory(stage, guardingChapters)
  expectGuarded(stage)
}, 180_000)

/** The post-mortem is merged, each of its items is filed once, and who is late was asked once. */
function expectLearned(stage: Stage): void {
  const repository = stage.sandbox.state.repository(stage.repository)
  const [pull] = repository.pulls().filter(({ labels }) => labels.includes('post-mortem'))
  const filed = repository.issues().filter(({ labels }) => labels.includes('action-item'))
  expect(pull).toMatchObject({ state: 'MERGED', isDraft: false, assignees: ['ana'] })
  expect(repository.statuses(pull?.head ?? '')['post-mortem']?.state).toBe('success')
  expect(filed.map(({ title, assignees, state }) => [title, ...assignees, state])).toEqual([
    ['Alert when charges time out', 'ben', 'OPEN'],
    ['Test that a charge is retried', 'chen', 'CLOSED'],
    ['Let support page whoever is on call', 'dana', 'OPEN'],
    ['Roll production back with one command', 'ana', 'OPEN'],
    ['Show charges that fail on the dashboard of whoever is on call', 'ben', 'OPEN'],
    ['Ask the provider how often it drops connections', 'dana', 'OPEN'],
  ])
  expect(
    filed.filter(({ labels }) => labels.includes('overdue')).map(({ title }) => title),
  ).toEqual(['Let support page whoever is on call'])
  expect(countNotices(stage, /^action-items:/)).toEqual([
    ['Checkout returns 500 for card payments', 1],
    ['Post-mortem: INC-113 Checkout returns 500 for card payments', 1],
  ])
  expect(listOf(pull?.comments ?? [])).toEqual([
    '#119',
    '#120',
    '#121',
    '#122',
    '#118',
    '–',
    '#123',
    '#124',
  ])
  expect(countNotices(stage, /^due:/)).toEqual([
    ['Alert when charges time out', 1],
    ['Let support page whoever is on call', 1],
    ['Show charges that fail on the dashboard of whoever is on call', 1],
  ])
}

/** What the guard said of each deployment, by its page and its outputs, and the override on record. */
function expectGuarded(stage: Stage): void {
  const guards = stage.runner.runs.filter(({ job }) => job === 'guard')
  const asked = guards.flatMap(({ actions }) => actions)
  const deployed = stage.runner.runs.filter(
    ({ job, reason }) => job === 'deploy' && reason.kind === 'ran',
  )
  expect(asked.map(({ outputs }) => [outputs['decision'], outputs['reason-codes']])).toEqual([
    ['allow', 'window-open'],
    ['allow', 'window-open'],
    ['block', 'outside-window'],
    ['allow', 'rollback'],
    ['allow', 'override'],
    ['block', 'migration-hazard'],
    ['allow', 'window-open'],
    ['block', 'open-incident'],
    ['allow', 'incident-fix'],
  ])
  expect(asked[2]?.outputs).toMatchObject({ 'next-window': '2026-12-07T08:00:00Z' })
  expect(deployed.map(({ result }) => result)).toEqual(Array(6).fill('success'))
  const files = stage.sandbox.state.repository(stage.repository).files('incident-records')
  const lines = files.get('guard/overrides.jsonl')?.trim().split('\n') ?? []
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { by: 'ana', reason: 'Support promises a day of delivery by phone, all weekend' },
  ])
}

/** What the rows of the list of action items begin with. */
function listOf(comments: readonly { readonly body: string }[]): readonly string[] {
  const list = comments.find((one) => isNotice(one, /^action-items:/))?.body ?? ''
  return [...list.matchAll(/^\| (#\d+|–) \|/gm)].map(([, issue = '']) => issue)
}

/** How many notices of a kind stand on each issue and pull request that has one, by title. */
function countNotices({ sandbox, repository }: Stage, kind: RegExp) {
  return sandbox.state
    .repository(repository)
    .issues()
    .map(({ title, comments }) => [title, comments.filter((one) => isNotice(one, kind)).length])
    .filter(([, count]) => count !== 0)
}

function isNotice({ body }: { readonly body: string }, kind: RegExp): boolean {
  const [, key] = /^<!-- incident-loop:notice v1 (\S+) -->/.exec(body) ?? []
  return key !== undefined && kind.test(key)
}
