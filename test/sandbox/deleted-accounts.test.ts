import { afterEach, beforeEach, expect, test } from 'vitest'
import { objectAt } from '../../sandbox/github/person-requests.ts'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  const ben = sandbox.as('ben')
  await ben.openIssue({ title: 'Down', labels: ['bug'], assignees: ['ben', 'ana'] })
  const { id } = await ben.comment(1, 'Looking')
  await ben.editComment(id, 'Found it')
})

afterEach(() => sandbox.stop())

test('GraphQL names nobody as author, actor and editor', async () => {
  sandbox.deleteAccount('Ben')

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    issue(number: 1) { author { login } assignees(first: 9) { nodes { login } }
      comments(first: 1) { nodes { body author { login } editor { login }
        userContentEdits(first: 1) { nodes { editor { login } } } } }
      timelineItems(first: 1) { nodes { ... on LabeledEvent { actor { login } label { name } } } } } } }`)

  expect(answer).toEqual({
    data: {
      repository: {
        issue: {
          author: null,
          assignees: { nodes: [{ login: 'ana' }] },
          comments: {
            nodes: [
              {
                body: 'Found it',
                author: null,
                editor: null,
                userContentEdits: { nodes: [{ editor: null }] },
              },
            ],
          },
          timelineItems: { nodes: [{ actor: null, label: { name: 'bug' } }] },
        },
      },
    },
  })
})

test('where GraphQL promises somebody, and in REST, it is the ghost', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  await ben.post('/repos/acme/shop/deployments', { ref: 'main' })
  sandbox.deleteAccount('ben')

  const issue = await bot.get('/repos/acme/shop/issues/1')
  const comments = await bot.get('/repos/acme/shop/issues/1/comments')
  const deployments = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    deployments(first: 1) { nodes { creator { login } } } } }`)

  const user = { login: 'ghost', id: 10_137, type: 'User' }
  expect([issue.json, ...comments.list]).toMatchObject([
    { user, author_association: 'NONE' },
    { user, author_association: 'NONE' },
  ])
  expect(JSON.stringify(deployments)).toContain('{"creator":{"login":"ghost"}}')
  expect(sandbox.state.repository('acme/shop').issue(1)).toMatchObject({
    author: 'ghost',
    comments: [{ author: 'ghost' }],
  })
})

test('the person is not to be found, holds no role and no token', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  sandbox.deleteAccount('ben')

  const permission = await bot.get('/repos/acme/shop/collaborators/ben/permission')
  const assignee = await bot.get('/repos/acme/shop/assignees/ben')
  const user = await bot.graphql('{ user(login: "ben") { id } }')
  const own = await ben.get('/repos/acme/shop')

  expect([permission.status, permission.json['message']]).toEqual([404, 'ben is not a user'])
  expect([assignee.status, own.status]).toEqual([404, 401])
  expect(user['errors']).toMatchObject([{ type: 'NOT_FOUND' }])
})

test('who takes the free login is somebody else', async () => {
  const { json: before } = await bot.get('/repos/acme/shop/issues/1')
  sandbox.deleteAccount('ben')

  await sandbox.as('ben').openIssue({ title: 'Hello' })

  const { json } = await bot.get('/repos/acme/shop/issues/2')
  expect(json['user']).toMatchObject({ login: 'ben' })
  expect(objectAt(json, 'user')['id']).not.toBe(objectAt(before, 'user')['id'])
  expect(() => sandbox.deleteAccount('nobody')).toThrow('sandbox: no account nobody')
})
