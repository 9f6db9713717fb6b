import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Answered, type Client, client } from './client.ts'
import { mutate, nodeIdOf, repositoryId, valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

test('a ref is created once; a second one of its name is refused', async () => {
  const input = {
    repositoryId: await repositoryId(bot),
    name: 'refs/heads/post-mortem/1',
    oid: sandbox.state.repository('acme/shop').head('main'),
    selection: 'ref { name prefix target { oid } }',
  }

  const first = await mutate(bot, 'createRef', input)
  const again = await mutate(bot, 'createRef', input)

  expect(valueAt(first, 'data', 'createRef', 'ref')).toEqual({
    name: 'post-mortem/1',
    prefix: 'refs/heads/',
    target: { oid: input.oid },
  })
  expect(again['errors']).toMatchObject([
    {
      type: 'UNPROCESSABLE',
      message: 'A ref named "refs/heads/post-mortem/1" already exists in the repository.',
    },
  ])
})

test('a deleted ref is gone, its id names nothing more, and its pull request is closed', async () => {
  const ana = sandbox.as('ana')
  await ana.createBranch('fix')
  await ana.push({ path: 'a', text: 'a', message: 'a', branch: 'fix' })
  await ana.openPullRequest({ title: 'Fix', head: 'fix' })
  const head = sandbox.state.repository('acme/shop').head('fix')
  const refId = await nodeIdOf(bot, 'ref(qualifiedName: "refs/heads/fix") { id }')

  const deleted = await mutate(bot, 'deleteRef', { refId })
  const again = await mutate(bot, 'deleteRef', { refId })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    ref(qualifiedName: "refs/heads/fix") { id }
    pullRequest(number: 1) { state merged headRef { id } headRefOid } } }`)
  expect(deleted['errors']).toBeUndefined()
  expect(again['errors']).toMatchObject([{ type: 'NOT_FOUND' }])
  expect(valueAt(answer, 'data', 'repository')).toEqual({
    ref: null,
    pullRequest: { state: 'CLOSED', merged: false, headRef: null, headRefOid: head },
  })
})

test('creating and deleting refs takes contents: write', async () => {
  const refId = await nodeIdOf(bot, 'ref(qualifiedName: "refs/heads/records") { id }')
  const reader = client(sandbox, sandbox.token.actions({ contents: 'read' }))
  const oid = sandbox.state.repository('acme/shop').head('main')
  const ref = { repositoryId: await repositoryId(bot), name: 'refs/heads/x', oid }

  const answers = [
    await mutate(reader, 'createRef', ref),
    await mutate(reader, 'deleteRef', { refId }),
  ]

  for (const answer of answers) expect(answer['errors']).toMatchObject([{ type: 'FORBIDDEN' }])
})

test('entries of a tree say their whole path, two folders down, and the text of a file on any branch', async () => {
  await sandbox.as('ana').createBranch('fix')
  await sandbox.as('ana').push({
    path: 'postmortems/2026/one.md',
    text: '# One\n',
    message: 'm',
    branch: 'fix',
  })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    main: object(expression: "main:postmortems") { oid }
    file: object(expression: "fix:postmortems/2026/one.md") { ... on Blob { text isTruncated } }
    fix: object(expression: "fix:postmortems") { ... on Tree { entries {
      name path type size object { ... on Tree { entries {
        name path type size mode object { ... on Blob { text byteSize } } } } } } } } } }`)

  expect(valueAt(answer, 'data', 'repository')).toEqual({
    main: null,
    file: { text: '# One\n', isTruncated: false },
    fix: {
      entries: [
        {
          name: '2026',
          path: 'postmortems/2026',
          type: 'tree',
          size: 0,
          object: {
            entries: [
              {
                name: 'one.md',
                path: 'postmortems/2026/one.md',
                type: 'blob',
                size: 6,
                mode: 33_188,
                object: { text: '# One\n', byteSize: 6 },
              },
            ],
          },
        },
      ],
    },
  })
})

test('a tree with all folders in it lists them too, and is cut where GitHub cuts it', async () => {
  await sandbox.stop()
  sandbox = await startSmallShop({ treeLimit: 3 })
  bot = client(sandbox, sandbox.token.actions())
  const ana = sandbox.as('ana')
  await ana.commit({ message: 'm', files: { 'a/b/c.txt': 'c', 'z.txt': 'z' } })

  const cut = await bot.get('/repos/acme/shop/git/trees/main?recursive=1')
  const flat = await bot.get('/repos/acme/shop/git/trees/main')

  expect(cut.json).toMatchObject({ truncated: true })
  expect(entriesIn(cut.json)).toEqual(['README.md blob', 'a tree', 'a/b tree'])
  expect(flat.json).toMatchObject({ truncated: false })
  expect(entriesIn(flat.json)).toEqual(['README.md blob', 'a tree', 'src tree', 'z.txt blob'])
})

function entriesIn({ tree }: Answered['json']): readonly string[] {
  return Array.isArray(tree) ? tree.map(({ path, type }) => `${path} ${type}`) : []
}
