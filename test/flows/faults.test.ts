import { expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import { endState, faultFree, incident } from './end-state.ts'
import { openShop } from './shop.ts'

const routes = [
  'graphql:Observe',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'graphql:Comments',
  'graphql:Changes',
  'graphql:CommitRecords',
  'graphql:WriteIssue',
  'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin',
]

const faults: readonly Fault[] = [
  { status: 502 },
  'drop',
  'apply-then-drop',
  'hang',
  { secondaryLimitSeconds: 0 },
]

test.each(routes.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
  '$fault on $route changes nothing in the end',
  async ({ route, fault }) => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').openIssue(incident)
    shop.sandbox.faults.next(route, fault)

    await shop.sync(1, { timeoutMilliseconds: 400 })
    shop.sandbox.clock.advance(180)
    await shop.sync(1)

    expect(endState(shop)).toEqual(await faultFree())
  },
)

const hidden = [
  ['graphql:Observe', 'repository.records.target.ledger'],
  ['graphql:Observe', 'repository.records.target.work'],
  ['graphql:Observe', 'repository.records.target.open'],
  ['graphql:Observe', 'repository.records'],
  ['graphql:Observe', 'repository.config'],
  ['graphql:Observe', 'repository.issueOrPullRequest'],
  ['graphql:Pulse', 'node'],
  ['graphql:Comments', 'node'],
  ['graphql:CommitRecords', 'createCommitOnBranch'],
  ['graphql:WriteIssue', 'write0'],
] as const

test.each(hidden)('%s with %s FORBIDDEN is not taken for "not there"', async (route, path) => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').assign(1, 'ana')
  shop.sandbox.faults.next(route, { forbiddenField: path })

  await shop.sync(1)
  shop.sandbox.clock.advance(180)
  await shop.sync(1)

  await using other = await openShop()
  await other.sandbox.as('ana').openIssue(incident)
  await other.sync(1)
  other.sandbox.clock.advance(60)
  await other.sandbox.as('ana').assign(1, 'ana')
  await other.sync(1)
  expect(endState(shop)).toEqual(endState(other))
})

test('a fault in the very first run still leaves everything set up', async () => {
  for (const route of ['graphql:CreateLabels', 'POST /repos/{owner}/{repo}/git/*']) {
    for (const fault of [{ status: 502 }, 'drop', 'apply-then-drop'] as const) {
      await using shop = await openShop({ isSetUp: false })
      await shop.sandbox.as('ana').openIssue(incident)
      shop.sandbox.faults.next(route, fault)

      await shop.sync(1)
      await shop.sync(1)

      expect(endState(shop)).toEqual(await faultFree())
      const labels = shop.sandbox.state.repository('acme/shop').labels()
      expect(labels).toEqual(expect.arrayContaining(['sev4', 'action-item', 'freeze']))
    }
  }
})

test('GitHub that stays silent ends in a coded error', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.faults.next('graphql:Observe', { status: 502 }, 100)

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('github-unavailable')
})

test('a used-up rate limit is told, not waited for', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.faults.next('graphql:Observe', 'primary-limit')

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('rate-limited')
  expect(shop.sandbox.requests.count()).toBe(2)
})

test('a write that GitHub refuses is told by name, keeps its neighbours, and is tried again', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.faults.next('graphql:WriteIssue', { forbiddenField: 'write0' })
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').close(1)

  const first = await shop.sync(1)
  const second = await shop.sync(1)

  expect(first.error?.code).toBe('permission-missing')
  expect(second.error).toBeNull()
  expect(shop.comments(1)[0]).toContain('resolved')
})

test('an issue full of labels is told as refused, and its comment is posted all the same', async () => {
  await using shop = await openShop()
  const labels = ['sev1', ...Array.from({ length: 99 }, (_, index) => `label ${index}`)]
  await shop.sandbox.as('ana').openIssue({ ...incident, labels })

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('write-refused')
  expect(shop.comments(1)).toHaveLength(1)
  expect(JSON.parse(shop.record('incidents/1/work.json') ?? '').claims).toEqual([])
})
