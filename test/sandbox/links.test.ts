import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { mentionedNumbers } from '../../sandbox/github/state/mentions.ts'
import { proseOf } from '../../sandbox/github/state/prose.ts'
import { type Client, client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  for (const title of ['Down', 'Slow']) await sandbox.as('eve').openIssue({ title })
  sandbox.clock.advance(60)
})

afterEach(() => sandbox.stop())

const issues = '/repos/acme/shop/issues'
const later = '2026-11-20T14:01:00Z'

test('an issue hears of each issue that mentions it once, by whoever did it first', async () => {
  await sandbox.as('ben').comment(2, 'Same as #1, see acme/shop#1')
  await bot.post(`${issues}/2/comments`, { body: 'And #1 again, and #2 itself' })
  await sandbox.as('ana').openIssue({ title: 'Search too', body: 'Like #1 and #99' })

  const link = { isCrossRepository: false, willCloseTarget: false, referencedAt: later }
  const source = (number: number) => ({ source: { __typename: 'Issue', number } })
  expect(await linksOf(1)).toEqual([
    { ...link, actor: { login: 'ben' }, ...source(2) },
    { ...link, actor: { login: 'ana' }, ...source(3) },
  ])
  expect(await linksOf(2)).toEqual([])
})

test('comments of our bot link as well, but not through redirect.github.com', async () => {
  const body = '[#1](https://redirect.github.com/acme/shop/issues/1) and #2'
  await bot.post(issues, { title: 'Down again' })
  await bot.post(`${issues}/3/comments`, { body })

  expect(await linksOf(1)).toEqual([])
  expect(await linksOf(2)).toMatchObject([{ actor: { login: 'github-actions' } }])
})

test('a text that is edited links what it mentions then', async () => {
  const ben = sandbox.as('ben')
  const { id } = await ben.comment(2, 'Looking')
  await ben.editComment(id, 'Same as #1')
  await ben.editBody(1, 'See #2')

  expect(await linksOf(1)).toMatchObject([{ source: { number: 2 } }])
  expect(await linksOf(2)).toMatchObject([{ source: { number: 1 } }])
})

test('being mentioned is told to no workflow and is no update', async () => {
  const told: string[] = []
  sandbox.onEvent(({ name, action }) => told.push(`${name} ${action}`))

  await sandbox.as('ben').comment(2, 'Same as #1')

  const { json } = await bot.get(`${issues}/1`)
  expect(told).toEqual(['issue_comment created'])
  expect(json['updated_at']).toBe('2026-11-20T14:00:00Z')
})

test('a pull request says what it will close, as long as its body says so', async () => {
  const number = await openFix('Fixes #1, see #2. `fixes #2`')
  const pull = { source: { __typename: 'PullRequest', number } }

  expect(await linksOf(1)).toMatchObject([{ ...pull, willCloseTarget: true }])
  expect(await linksOf(2)).toMatchObject([{ ...pull, willCloseTarget: false }])
  await sandbox.as('ben').editBody(number, 'See #1')
  expect(await linksOf(1)).toMatchObject([{ ...pull, willCloseTarget: false }])
})

test('closing words in code of a pull request close nothing', async () => {
  await sandbox.as('ben').merge(await openFix('Fixes #1. `fixes #2`'))

  const shop = sandbox.state.repository('acme/shop')
  expect([shop.issue(1).state, shop.issue(2).state]).toEqual(['CLOSED', 'OPEN'])
})

test('a commit that lands on the default branch refers to what its message mentions', async () => {
  const ben = sandbox.as('ben')
  await ben.push({
    path: 'a.txt',
    text: 'a',
    message: 'Retry\n\nFor #1 and GH-2',
    branch: 'records',
  })
  expect(await referencesOf(1)).toEqual([])
  await ben.push({ path: 'a.txt', text: 'a', message: 'Retry\n\nFor #1, fixes #2' })

  const event = {
    actor: { login: 'ben' },
    commit: { oid: sandbox.state.repository('acme/shop').head('main') },
    commitRepository: { nameWithOwner: 'acme/shop' },
    isDirectReference: true,
  }
  expect(await referencesOf(1)).toEqual([event])
  expect(await referencesOf(2)).toEqual([event])
  expect(sandbox.state.repository('acme/shop').issue(2).timeline).toEqual([
    'ReferencedEvent',
    'ClosedEvent',
  ])
})

test('what a deleted issue mentioned is forgotten', async () => {
  await sandbox.as('ben').comment(2, 'Same as #1')
  await sandbox.as('ana').deleteIssue(2)

  expect(await linksOf(1)).toEqual([])
})

test.each([
  ['#1, (#2) and acme/Shop#3; GH-4', [1, 2, 3, 4]],
  ['https://github.com/acme/shop/pull/5#issuecomment-1 http://sandbox/acme/shop/issues/6', [5, 6]],
  [
    '[why](https://github.com/acme/shop/issues/7) and <https://github.com/acme/shop/pull/8/files>',
    [7, 8],
  ],
  ['<a href="https://github.com/acme/shop/issues/9">#1</a> <b>#10</b>', [9, 10]],
  ['\\#11 &#35;12 **#13** ~~#14~~ > #15', [11, 12, 13, 14, 15]],
  ['| a | b |\n|---|---|\n| #16 | `#1` |\n\n- [ ] #17', [16, 17]],
  ['other/shop#1 a#2 #3a &#x26;#4 #\u20605 #<!-- -->6', []],
  ['`#1` ``a ` #2`` <code>#3</code> <!-- #4 -->', []],
  ['```\n#1\n```\n\n    #2\n\n> ~~~\n> #3\n> ~~~\n\n<pre>\n#4\n</pre>', []],
  ['[#1](https://example.com) https://redirect.github.com/acme/shop/pull/2', []],
])('%j mentions %j', (markdown, numbers) => {
  const place = { fullName: 'acme/shop', server: 'http://sandbox' }

  expect(mentionedNumbers(proseOf(markdown), place)).toEqual(numbers)
})

async function openFix(body: string): Promise<number> {
  const ben = sandbox.as('ben')
  await ben.createBranch('fix')
  await ben.push({ path: 'fix.txt', text: 'fix\n', message: 'Fix it', branch: 'fix' })
  return (await ben.openPullRequest({ title: 'Fix', body, head: 'fix' })).number
}

function linksOf(number: number): Promise<unknown> {
  return nodesOf(
    number,
    `CROSS_REFERENCED_EVENT]) { nodes { ... on CrossReferencedEvent { actor { login } referencedAt
      isCrossRepository willCloseTarget source { __typename ... on Issue { number }
      ... on PullRequest { number } } } }`,
  )
}

function referencesOf(number: number): Promise<unknown> {
  return nodesOf(
    number,
    `REFERENCED_EVENT]) { nodes { ... on ReferencedEvent { actor { login } commit { oid }
      commitRepository { nameWithOwner } isDirectReference } }`,
  )
}

async function nodesOf(number: number, types: string): Promise<unknown> {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    issue(number: ${number}) { timelineItems(first: 9, itemTypes: [${types} } } } }`)
  const [, nodes = 'null'] = /"nodes":(\[.*\])\}/.exec(JSON.stringify(answer)) ?? []
  const value: unknown = JSON.parse(nodes)
  return value
}
