import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop({ latencyMs: 20 })
})

afterEach(() => sandbox.stop())

test('requests that overlap are one deep, requests in sequence are as deep as they are many', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  sandbox.barrier('GET *', 3)
  await bot.graphql('query Observe { viewer { login } }')
  await Promise.all([
    bot.get('/repos/acme/shop'),
    bot.get('/repos/acme/shop/labels'),
    bot.get('/repos/acme/shop/issues'),
  ])
  await bot.post('/repos/acme/shop/issues', { title: 'Down' })

  const { requests } = sandbox
  expect(requests.depth()).toBe(3)
  expect([requests.count({ kind: 'read' }), requests.count({ kind: 'write' })]).toEqual([4, 1])
  expect(requests.print().split('\n').at(0)).toBe('  1 200 graphql:Observe (github-actions[bot])')
  expect(requests.all({ kind: 'write' })).toMatchObject([
    {
      method: 'POST',
      route: 'POST /repos/{owner}/{repo}/issues',
      path: '/repos/acme/shop/issues',
      actor: 'github-actions[bot]',
      status: 201,
      body: { title: 'Down' },
    },
  ])
})

test('counts can leave other people out, and start anew', async () => {
  await sandbox.as('ana').openIssue({ title: 'Down' })
  await client(sandbox, sandbox.token.actions()).get('/repos/acme/shop/issues/1')

  const byBot = sandbox.requests.count({ actor: 'github-actions[bot]' })
  const ofIssue = sandbox.requests.count({ route: 'GET */issues/{issue_number}' })
  sandbox.requests.clear()

  expect([byBot, ofIssue, sandbox.requests.count()]).toEqual([1, 1, 0])
})

test('the dump shows time, branches, issues and requests', async () => {
  await sandbox.as('ana').openIssue({ title: 'Down', labels: ['bug'] })
  await sandbox.as('ana').comment(1, 'Looking')

  const lines = sandbox.dump().split('\n')

  expect(lines).toContain('time 2026-11-20T14:00:00Z')
  expect(lines).toContain('  #1 OPEN [bug] Down')
  expect(lines).toContain('    ana: Looking')
  expect(lines).toContain('  1 201 POST /repos/{owner}/{repo}/issues (ana)')
})
