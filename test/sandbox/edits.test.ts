import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
  await sandbox.as('eve').openIssue({ title: 'Down', body: 'one' })
})

afterEach(() => sandbox.stop())

const fields = `lastEditedAt editor { login } includesCreatedEdit
  userContentEdits(first: 9) { totalCount nodes { editedAt editor { login } diff } }`

test('a new title is no edit of the text', async () => {
  await sandbox.as('ana').rename(1, 'Checkout down')

  expect(await read()).toEqual({
    lastEditedAt: null,
    editor: null,
    includesCreatedEdit: false,
    userContentEdits: { totalCount: 0, nodes: [] },
  })
})

test('edits of a body are listed newest first, down to the text as it was written', async () => {
  sandbox.clock.set('2026-11-20T14:05:00Z')
  await sandbox.as('ana').editBody(1, 'two')
  sandbox.clock.set('2026-11-20T14:10:00Z')
  await client(sandbox, sandbox.token.actions()).patch('/repos/acme/shop/issues/1', { body: '3' })
  sandbox.clock.set('2026-11-20T14:15:00Z')
  await sandbox.as('ana').rename(1, 'Checkout down')

  expect(await read()).toEqual({
    lastEditedAt: '2026-11-20T14:10:00Z',
    editor: { login: 'github-actions' },
    includesCreatedEdit: true,
    userContentEdits: {
      totalCount: 3,
      nodes: [
        { editedAt: '2026-11-20T14:10:00Z', editor: { login: 'github-actions' }, diff: '3' },
        { editedAt: '2026-11-20T14:05:00Z', editor: { login: 'ana' }, diff: 'two' },
        { editedAt: '2026-11-20T14:00:00Z', editor: { login: 'eve' }, diff: 'one' },
      ],
    },
  })
})

test('comments tell their edits as well', async () => {
  const { id, nodeId } = await sandbox.as('eve').comment(1, 'Looking')
  await sandbox.as('ben').editComment(id, 'Found it')

  const answer = await client(sandbox, sandbox.token.actions()).graphql(
    `{ node(id: "${nodeId}") { ... on IssueComment { ${fields} } } }`,
  )

  expect(answer).toMatchObject({
    data: {
      node: {
        editor: { login: 'ben' },
        userContentEdits: { nodes: [{ diff: 'Found it' }, { diff: 'Looking' }] },
      },
    },
  })
})

async function read(): Promise<unknown> {
  const answer = await client(sandbox, sandbox.token.actions()).graphql(
    `{ repository(owner: "acme", name: "shop") { issue(number: 1) { ${fields} } } }`,
  )
  const [, issue = 'null'] = /"issue":(.*)\}\}\}$/.exec(JSON.stringify(answer)) ?? []
  const value: unknown = JSON.parse(issue)
  return value
}
