import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { commitInput, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client
let repositoryId = ''

const none = '0'.repeat(40)

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  const { json } = await bot.get('/repos/acme/shop')
  repositoryId = String(json['node_id'])
})

afterEach(() => sandbox.stop())

test('refs are created, moved and deleted in one request', async () => {
  const [main, records] = [head('main'), head('records')]
  await sandbox.as('ben').createBranch('old')
  const told: unknown[] = []
  sandbox.onEvent(({ name, payload }) => told.push([name, payload['ref']]))

  const answer = await updateRefs([
    { name: 'refs/heads/new', beforeOid: none, afterOid: main },
    { name: 'refs/heads/records', beforeOid: records, afterOid: main, force: true },
    { name: 'refs/heads/old', beforeOid: main, afterOid: none },
  ])

  expect(answer).toEqual({ data: { updateRefs: { clientMutationId: null } } })
  expect([head('new'), head('records'), head('old')]).toEqual([main, main, null])
  expect(told).toEqual([
    ['push', 'refs/heads/new'],
    ['push', 'refs/heads/records'],
    ['push', 'refs/heads/old'],
  ])
})

test('one ref that is elsewhere refuses all, and is named', async () => {
  const [main, records] = [head('main'), head('records')]

  const answer = await updateRefs([
    { name: 'refs/heads/new', beforeOid: none, afterOid: main },
    { name: 'refs/heads/records', beforeOid: main, afterOid: main, force: true },
  ])

  expect(answer).toMatchObject({
    data: { updateRefs: null },
    errors: [
      {
        type: 'UNPROCESSABLE',
        path: ['updateRefs'],
        message: `Reference update failed: "refs/heads/records" is at ${records} but expected ${main}.`,
      },
    ],
  })
  expect([head('new'), head('records')]).toEqual([null, records])
})

test('without force a ref moves only along its history, with it anywhere', async () => {
  const update = { name: 'refs/heads/records', afterOid: head('main') }

  const refused = await updateRefs([update])
  const forced = await updateRefs([{ ...update, force: true }])

  expect(refused['errors']).toMatchObject([
    { type: 'UNPROCESSABLE', message: 'Update is not a fast forward' },
  ])
  expect(forced['errors']).toBeUndefined()
  expect(head('records')).toBe(head('main'))
})

test('what cannot be is refused: a ref that exists, one twice, a tree, nothing, one that is gone', async () => {
  const [main, name] = [head('main'), 'refs/heads/b']

  const answers = [
    await updateRefs([{ name: 'refs/heads/main', beforeOid: none, afterOid: main }]),
    await updateRefs(['1', '2'].map(() => ({ name, afterOid: main }))),
    await updateRefs([{ name, afterOid: await treeOf('main') }]),
    await updateRefs([{ name, afterOid: 'f'.repeat(40) }]),
    await updateRefs([{ name, afterOid: none }]),
  ]

  expect(answers.map(({ errors }) => errors)).toMatchObject([
    [{ message: `Reference update failed: "refs/heads/main" is at ${main} but expected ${none}.` }],
    [{ message: 'A ref may be updated only once.' }],
    [{ message: 'Invalid object type tree, expected commit' }],
    [{ message: 'Object does not exist' }],
    [{ message: 'Reference does not exist' }],
  ])
})

test('it needs contents: write', async () => {
  const reader = client(sandbox, sandbox.token.actions({ contents: 'read' }))

  const answer = await updateRefs([{ name: 'refs/heads/b', afterOid: head('main') }], reader)

  expect(answer['errors']).toMatchObject([{ type: 'FORBIDDEN' }])
})

test('a commit on a branch tells its tree in the same answer', async () => {
  const answer = await bot.graphql(
    `mutation ($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid tree { oid } } } }`,
    { input: commitInput(head('records')) },
  )

  const commit = { oid: head('records'), tree: { oid: await treeOf('records') } }
  expect(answer).toEqual({ data: { createCommitOnBranch: { commit } } })
})

function updateRefs(refUpdates: readonly object[], by = bot) {
  return by.graphql(
    `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`,
    { input: { repositoryId, refUpdates } },
  )
}

function head(branch: string): string | null {
  return sandbox.state.repository('acme/shop').head(branch)
}

async function treeOf(branch: string): Promise<unknown> {
  const { json } = await bot.get(`/repos/acme/shop/git/trees/${head(branch)}`)
  return json['sha']
}
