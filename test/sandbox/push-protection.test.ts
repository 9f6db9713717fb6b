import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { commitInput, commitMutation, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client
let before: string | null

beforeEach(async () => {
  sandbox = await startSmallShop()
  sandbox.seed(({ seeded }) => seeded('acme/shop').pushProtection())
  bot = client(sandbox, sandbox.token.actions())
  before = head()
})

afterEach(() => sandbox.stop())

const at = '/repos/acme/shop'
// In two halves, so that this file itself may be pushed.
const secret = `AKIA${'ABCDEFGH01234567'}`
const refusal = 'Repository rule violations found\n\nSecret detected in content\n\n'

test.each([
  ['a GitHub token', `token: ghp_${'a1B2'.repeat(9)}\n`],
  ['the id of an AWS key', `key=${secret}`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE KEY-----\nMII'}`],
])('a commit that adds %s is refused', async (_what, text) => {
  const answer = await bot.graphql(commitMutation, { input: commitInput(before, 'a.txt', text) })

  expect(answer).toMatchObject({
    data: { createCommitOnBranch: null },
    errors: [{ type: 'UNPROCESSABLE', path: ['createCommitOnBranch'], message: refusal }],
  })
  expect(head()).toBe(before)
})

test('REST refuses files and blobs with 409, refs with 422', async () => {
  const content = Buffer.from(secret).toString('base64')
  const sha = await commitOf(secret)

  const answers = [
    await bot.put(`${at}/contents/a.txt`, { message: 'm', content, branch: 'records' }),
    await bot.post(`${at}/git/blobs`, { content: secret }),
    await bot.patch(`${at}/git/refs/heads/records`, { sha }),
    await bot.post(`${at}/git/refs`, { ref: 'refs/heads/new', sha }),
  ]

  expect(answers.map(({ status, json }) => [status, json['message']])).toEqual([
    [409, refusal],
    [409, refusal],
    [422, refusal],
    [422, refusal],
  ])
  expect(head()).toBe(before)
})

test('updateRefs refuses it, and a secret that a later commit takes out again', async () => {
  const { json } = await bot.get(at)
  const afterOid = await commitOf('clean', await commitOf(secret))

  const answer = await bot.graphql(
    `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`,
    {
      input: {
        repositoryId: json['node_id'],
        refUpdates: [{ name: 'refs/heads/records', afterOid }],
      },
    },
  )

  expect(answer['errors']).toMatchObject([{ type: 'UNPROCESSABLE', message: refusal }])
})

test('what only looks like a secret passes', async () => {
  const text = `ghp_short ${secret}X -----BEGIN PUBLIC KEY-----`

  const answer = await bot.graphql(commitMutation, { input: commitInput(before, 'a.txt', text) })

  expect(answer['errors']).toBeUndefined()
})

test('without protection nothing is looked at', async () => {
  await sandbox.stop()
  sandbox = await startSmallShop()

  await sandbox.as('ben').push({ path: 'a.txt', text: secret, message: 'Oops' })

  expect(sandbox.state.repository('acme/shop').files('main').get('a.txt')).toBe(secret)
})

function head(): string | null {
  return sandbox.state.repository('acme/shop').head('records')
}

async function commitOf(text: string, parent: unknown = before): Promise<unknown> {
  const tree = await bot.post(`${at}/git/trees`, {
    tree: [{ path: 'a.txt', mode: '100644', type: 'blob', content: text }],
  })
  const commit = { message: 'm', tree: tree.json['sha'], parents: [parent] }
  return (await bot.post(`${at}/git/commits`, commit)).json['sha']
}
