import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { commitInput, commitMutation, startSmallShop } from './small-shop.ts'

const createIssue = 'POST /repos/{owner}/{repo}/issues'
const down = { title: 'Down' }

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
})

afterEach(() => sandbox.stop())

test('a status fault is answered as often as asked, and nothing is done', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  sandbox.faults.next(createIssue, { status: 502 }, 2)

  const answers = [
    await bot.post('/repos/acme/shop/issues', down),
    await bot.post('/repos/acme/shop/issues', down),
    await bot.post('/repos/acme/shop/issues', down),
  ]

  expect(answers.map((answer) => answer.status)).toEqual([502, 502, 201])
  expect(sandbox.state.repository('acme/shop').issues()).toHaveLength(1)
})

test('apply-then-drop does the work and loses the answer; drop does not do it', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  sandbox.faults.next(createIssue, 'apply-then-drop')
  sandbox.faults.next(createIssue, 'drop')

  await expect(bot.post('/repos/acme/shop/issues', down)).rejects.toThrow()
  const afterFirst = sandbox.state.repository('acme/shop').issues().length
  await expect(bot.post('/repos/acme/shop/issues', down)).rejects.toThrow()
  const afterSecond = sandbox.state.repository('acme/shop').issues().length

  expect([afterFirst, afterSecond]).toEqual([1, 1])
})

test('limits are told as GitHub tells them', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  sandbox.faults.next('GET *', { secondaryLimitSeconds: 60 })
  sandbox.faults.next('GET *', 'primary-limit')
  sandbox.faults.next('graphql:*', 'primary-limit')

  const secondary = await bot.get('/repos/acme/shop')
  const primary = await bot.get('/repos/acme/shop')
  const graph = await bot.graphql('{ viewer { login } }')

  expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '60'])
  expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  expect(graph).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] })
})

test('a forbidden field is null in an answer that is good otherwise', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  sandbox.faults.next('graphql:*', { forbiddenField: 'repository.readme' })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    name readme: object(expression: "HEAD:README.md") { oid } } }`)

  expect(answer).toMatchObject({
    data: { repository: { name: 'shop', readme: null } },
    errors: [{ type: 'FORBIDDEN', path: ['repository', 'readme'] }],
  })
})

test('a lost compare-and-swap can be had on demand', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const head = sandbox.state.repository('acme/shop').head('records')
  sandbox.faults.next('graphql:Commit', 'stale-data')

  const lost = await bot.graphql(commitMutation, { input: commitInput(head) })
  const won = await bot.graphql(commitMutation, { input: commitInput(head) })

  expect(lost).toMatchObject({ errors: [{ type: 'STALE_DATA' }] })
  expect(won['errors']).toBeUndefined()
})

test('a hanging request ends when the client gives up', async () => {
  sandbox.faults.next('GET *', 'hang')
  const giveUp = new AbortController()
  const request = fetch(`${sandbox.apiUrl}/repos/acme/shop`, {
    headers: { authorization: `bearer ${sandbox.token.actions()}` },
    signal: giveUp.signal,
  })
  while (sandbox.requests.count() === 0) await setImmediate()

  giveUp.abort()

  await expect(request).rejects.toThrow('aborted')
})

test('a barrier lets two runs race for one branch: one wins, the other hears STALE_DATA', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const head = sandbox.state.repository('acme/shop').head('records')
  const barrier = sandbox.barrier('graphql:Commit', 2)

  const first = bot.graphql(commitMutation, { input: commitInput(head, 'one.txt') })
  while (barrier.waiting() === 0) await setImmediate()
  const headWhileHeld = sandbox.state.repository('acme/shop').head('records')
  const second = bot.graphql(commitMutation, { input: commitInput(head, 'two.txt') })
  const answers = await Promise.all([first, second])

  expect(headWhileHeld).toBe(head)
  expect(answers[0]?.['errors']).toBeUndefined()
  expect(answers[1]).toMatchObject({
    data: { createCommitOnBranch: null },
    errors: [
      {
        type: 'STALE_DATA',
        message: `Expected branch to point to "${head}" but it did not. Pull and try again.`,
      },
    ],
  })
})
