import { expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import { endState, faultFree, incident } from './end-state.ts'
import { openShop, type Shop } from './shop.ts'

const routes = [
  'graphql:Observe',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'graphql:Changes',
  'graphql:CommitRecords',
  'graphql:WriteIssue',
  'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin',
]

/** Requests of runs that answer commands in a thread longer than a page, and come to rest. */
const routesOfThreads = [
  'graphql:Observe',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'graphql:EarlierComments',
  'graphql:LookUp',
  'graphql:CommitRecords',
  'graphql:WriteIssue',
  'graphql:Pulse',
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

    expect(shop.sandbox.requests.count({ route })).toBeGreaterThan(0)
    expect(endState(shop)).toEqual(await faultFree())
  },
)

test.each(routesOfThreads.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
  '$fault on $route loses no command and doubles no answer',
  async ({ route, fault }) => {
    await using shop = await longThread()
    await using other = await longThread()
    shop.sandbox.requests.clear()
    shop.sandbox.faults.next(route, fault)

    await answered(shop)
    await answered(other)

    expect(shop.sandbox.requests.count({ route })).toBeGreaterThan(0)
    expect(endState(shop)).toEqual(endState(other))
    expect(shop.record('incidents/1/README.md')).toContain('\nlead: chen\n')
  },
)

/** An incident in whose thread three commands wait, the first of which is on no page that comes with the issue. */
async function longThread(): Promise<Shop> {
  const shop = await openShop({ pageSize: 2 })
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  const ben = shop.sandbox.as('ben')
  for (const body of ['/ack', '/lead @chen', '/statsu identified']) await ben.comment(1, body)
  return shop
}

async function answered(shop: Shop): Promise<void> {
  await shop.sync(1, { isBrief: true, timeoutMilliseconds: 400 })
  shop.sandbox.clock.advance(180)
  await shop.sync(1, { timeoutMilliseconds: 400 })
  await shop.sync(1)
}

const hidden = [
  ['graphql:Observe', 'repository.records.target.ledger'],
  ['graphql:Observe', 'repository.records.target.work'],
  ['graphql:Observe', 'repository.records.target.open'],
  ['graphql:Observe', 'repository.records'],
  ['graphql:Observe', 'repository.config'],
  ['graphql:Observe', 'repository.issueOrPullRequest'],
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

  expect(shop.sandbox.requests.count({ route })).toBeGreaterThan(0)
  await using other = await openShop()
  await other.sandbox.as('ana').openIssue(incident)
  await other.sync(1)
  other.sandbox.clock.advance(60)
  await other.sandbox.as('ana').assign(1, 'ana')
  await other.sync(1)
  expect(endState(shop)).toEqual(endState(other))
})

test.each([
  ['graphql:Observe', 'repository.issueOrPullRequest.comments'],
  ['graphql:Observe', 'repository.assignableUsers'],
  ['graphql:EarlierComments', 'node'],
  ['graphql:LookUp', 'repository'],
  ['graphql:LookUp', 'repository.person0'],
  ['graphql:WriteIssue', 'write0'],
  ['graphql:Pulse', 'node'],
] as const)(
  'in a long thread %s with %s FORBIDDEN is not taken for "not there"',
  async (route, path) => {
    await using shop = await longThread()
    await using other = await longThread()
    shop.sandbox.requests.clear()
    shop.sandbox.faults.next(route, { forbiddenField: path })

    await answered(shop)
    await answered(other)

    expect(shop.sandbox.requests.count({ route })).toBeGreaterThan(0)
    expect(endState(shop)).toEqual(endState(other))
  },
)

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
