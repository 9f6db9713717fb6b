import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { mutate, nodeIdOf, repositoryId, valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const at = '/repos/acme/shop'
const onlyParent =
  'An error occurred while adding the sub-issue to the parent issue. Sub issue may only have one parent'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
  bot = client(sandbox, sandbox.token.actions())
  await sandbox.as('ana').openIssue({ title: 'Checkout is down' })
})

afterEach(() => sandbox.stop())

test('an issue is created with label, assignee, milestone and parent at once', async () => {
  await bot.post(`${at}/milestones`, { title: 'December', due_on: '2026-12-01T12:00:00Z' })

  const answer = await create({
    labelIds: [await nodeIdOf(bot, 'label(name: "bug") { id }')],
    assigneeIds: [await userId('ben')],
    milestoneId: await nodeIdOf(bot, 'milestone(number: 1) { id }'),
    parentIssueId: await issueId(1),
    selection: `issue { number state stateReason closedAt labels(first: 2) { nodes { name } }
      assignees(first: 2) { nodes { login } } milestone { title dueOn } parent { number } }`,
  })

  const view = sandbox.state.repository('acme/shop')
  expect([view.issue(1).subIssues, view.issue(2).parent]).toEqual([[2], 1])
  expect(valueAt(answer, 'data', 'createIssue', 'issue')).toEqual({
    number: 2,
    state: 'OPEN',
    stateReason: null,
    closedAt: null,
    labels: { nodes: [{ name: 'bug' }] },
    assignees: { nodes: [{ login: 'ben' }] },
    milestone: { title: 'December', dueOn: '2026-12-01T08:00:00Z' },
    parent: { number: 1 },
  })
})

test('what a person may not set is dropped without a word, and so is who cannot be assigned', async () => {
  const mallory = client(sandbox, sandbox.token.user('mallory'))
  await bot.post(`${at}/milestones`, { title: 'December' })
  const input = {
    labelIds: [await nodeIdOf(bot, 'label(name: "bug") { id }')],
    milestoneId: await nodeIdOf(bot, 'milestone(number: 1) { id }'),
    assigneeIds: [await userId('ben')],
  }

  await create(input, mallory)
  await create({ assigneeIds: [await malloryId()] })

  const view = sandbox.state.repository('acme/shop')
  expect(view.issue(2)).toMatchObject({ labels: [], assignees: [] })
  expect(view.issue(3)).toMatchObject({ labels: [], assignees: [] })
})

test('an id of nothing is refused, and no issue is made', async () => {
  const answer = await create({ labelIds: ['LA_nothing'] })

  expect(answer).toMatchObject({
    data: { createIssue: null },
    errors: [
      {
        type: 'NOT_FOUND',
        message: "Could not resolve to a node with the global id of 'LA_nothing'",
      },
    ],
  })
  expect(sandbox.state.repository('acme/shop').issues()).toHaveLength(1)
})

test('creating takes issues: write', async () => {
  const other = client(sandbox, sandbox.token.actions({ 'pull-requests': 'write' }))

  const answer = await create({}, other)

  expect(answer['errors']).toMatchObject([{ type: 'FORBIDDEN' }])
})

test('sub-issues are read from both sides, page by page, and how far they are', async () => {
  for (const parentIssueId of [await issueId(1), await issueId(1), await issueId(1)]) {
    await create({ parentIssueId })
  }
  await sandbox.as('ana').close(2)

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    issue(number: 1) { subIssuesSummary { total completed percentCompleted }
      subIssues(first: 100) { totalCount nodes { number state parent { number } } pageInfo { hasNextPage } } }
    other: issue(number: 2) { parent { number } stateReason closedAt } } }`)
  const rest = await bot.get(`${at}/issues/1/sub_issues?page=2`)

  expect(valueAt(answer, 'data', 'repository')).toEqual({
    issue: {
      subIssuesSummary: { total: 3, completed: 1, percentCompleted: 33 },
      subIssues: {
        totalCount: 3,
        nodes: [
          { number: 2, state: 'CLOSED', parent: { number: 1 } },
          { number: 3, state: 'OPEN', parent: { number: 1 } },
        ],
        pageInfo: { hasNextPage: true },
      },
    },
    other: { parent: { number: 1 }, stateReason: 'COMPLETED', closedAt: sandbox.clock.now() },
  })
  expect(rest.list.map(({ number }) => number)).toEqual([4])
})

test('a second parent is refused unless it is to replace the first', async () => {
  await create({ parentIssueId: await issueId(1) })
  await create({})
  const input = { issueId: await issueId(3), subIssueId: await issueId(2) }
  const child = await bot.get(`${at}/issues/2`)

  const refused = await mutate(bot, 'addSubIssue', input)
  const byRest = await bot.post(`${at}/issues/3/sub_issues`, { sub_issue_id: child.json['id'] })
  const replaced = await mutate(bot, 'addSubIssue', {
    ...input,
    replaceParent: true,
    selection: 'issue { number } subIssue { parent { number } }',
  })
  const again = await mutate(bot, 'addSubIssue', input)

  expect(refused['errors']).toMatchObject([{ type: 'UNPROCESSABLE', message: onlyParent }])
  expect([byRest.status, byRest.json['message']]).toEqual([422, onlyParent])
  expect(valueAt(replaced, 'data', 'addSubIssue')).toEqual({
    issue: { number: 3 },
    subIssue: { parent: { number: 3 } },
  })
  expect(JSON.stringify(again['errors'])).toContain('duplicate sub-issues and Sub issue may only')
})

test('a sub-issue may be named by the address of its page', async () => {
  await create({})
  const { json } = await bot.get(`${at}/issues/2`)

  await mutate(bot, 'addSubIssue', { issueId: await issueId(1), subIssueUrl: json['html_url'] })

  expect(sandbox.state.repository('acme/shop').issue(1).subIssues).toEqual([2])
})

test('an issue is no sub-issue of itself or below itself, and not beyond eight levels', async () => {
  for (let number = 1; number < 8; number += 1)
    await create({ parentIssueId: await issueId(number) })

  const circle = await mutate(bot, 'addSubIssue', {
    issueId: await issueId(3),
    subIssueId: await issueId(1),
  })
  const deep = await create({ parentIssueId: await issueId(8) })

  expect(JSON.stringify(circle['errors'])).toContain('cannot be a parent of its parent')
  expect(JSON.stringify(deep['errors'])).toContain('up to 8 levels')
})

test('adding and removing takes issues: write, of people triage', async () => {
  await create({ parentIssueId: await issueId(1) })
  const input = { issueId: await issueId(1), subIssueId: await issueId(2) }
  const eve = client(sandbox, sandbox.token.user('eve'))
  const reader = client(sandbox, sandbox.token.actions({ issues: 'read' }))

  const answers = [
    await mutate(eve, 'removeSubIssue', input),
    await mutate(reader, 'addSubIssue', input),
  ]
  const removed = await mutate(bot, 'removeSubIssue', input)

  for (const answer of answers) expect(answer['errors']).toMatchObject([{ type: 'FORBIDDEN' }])
  expect(removed['errors']).toBeUndefined()
})

test('a deleted sub-issue is one less, a transferred one stays', async () => {
  sandbox.seed(({ repository }) => {
    repository({ owner: 'acme', name: 'web', collaborators: { ana: 'admin' } })
  })
  await create({ parentIssueId: await issueId(1) })
  await create({ parentIssueId: await issueId(1) })

  await sandbox.as('ana').deleteIssue(2)
  await sandbox.as('ana').transfer(3, 'acme/web')

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    issue(number: 1) { subIssues(first: 9) { nodes { number repository { name } } } } } }`)
  expect(valueAt(answer, 'data', 'repository', 'issue', 'subIssues', 'nodes')).toEqual([
    { number: 1, repository: { name: 'web' } },
  ])
})

test('an issue is updated as a whole: body, title, labels, assignees, state', async () => {
  const labelIds = [await nodeIdOf(bot, 'label(name: "bug") { id }')]
  const assigneeIds = [await userId('ben')]
  const texts = { title: 'New', body: 'Words', state: 'CLOSED' }

  await mutate(bot, 'updateIssue', { id: await issueId(1), ...texts, labelIds, assigneeIds })

  expect(sandbox.state.repository('acme/shop').issue(1)).toMatchObject({
    ...texts,
    labels: ['bug'],
    assignees: ['ben'],
  })
})

async function create(input: Readonly<Record<string, unknown>>, as: Client = bot) {
  return mutate(as, 'createIssue', {
    repositoryId: await repositoryId(bot),
    title: 'Alert on queue length',
    ...input,
  })
}

function issueId(number: number): Promise<string> {
  return nodeIdOf(bot, `issue(number: ${number}) { id }`)
}

function userId(login: string): Promise<string> {
  return nodeIdOf(bot, `assignableUsers(first: 1, query: "${login}") { nodes { id } }`)
}

async function malloryId(): Promise<string> {
  const answer = await bot.graphql('{ user(login: "mallory") { id } }')
  return String(valueAt(answer, 'data', 'user', 'id'))
}
