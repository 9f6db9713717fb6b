import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
})

afterEach(() => sandbox.stop())

test('the Date header and new objects follow the clock', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))

  const before = await ana.post('/repos/acme/shop/issues', { title: 'Down' })
  sandbox.clock.advance(90)
  const after = await ana.post('/repos/acme/shop/issues', { title: 'Down again' })

  expect([before.headers.get('date'), before.json['created_at']]).toEqual([
    'Fri, 20 Nov 2026 14:00:00 GMT',
    '2026-11-20T14:00:00Z',
  ])
  expect([after.headers.get('date'), after.json['created_at']]).toEqual([
    'Fri, 20 Nov 2026 14:01:30 GMT',
    '2026-11-20T14:01:30Z',
  ])
})

test('every answer tells request id, API version and what is left of the quota', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  const { headers } = await bot.get('/repos/acme/shop', { 'x-github-api-version': '2022-11-28' })

  expect(headers.get('x-github-request-id')).toBe('5A5A:000001')
  expect(headers.get('x-github-api-version-selected')).toBe('2022-11-28')
  expect(headers.get('x-ratelimit-limit')).toBe('1000')
  expect(headers.get('x-ratelimit-remaining')).toBe('999')
})

test('the real Octokit works against it, paging included', async () => {
  const kit = getOctokit(sandbox.token.user('ana'), { baseUrl: sandbox.apiUrl })
  const shop = { owner: 'acme', repo: 'shop' }
  const { data: issue } = await kit.rest.issues.create({ ...shop, title: 'Down' })
  const at = { ...shop, issue_number: issue.number }
  for (const body of ['one', 'two', 'three']) await kit.rest.issues.createComment({ ...at, body })

  const comments = await kit.paginate(kit.rest.issues.listComments, at)
  const { data: ref } = await kit.rest.git.getRef({ ...shop, ref: 'heads/records' })
  const graph = await kit.graphql('{ viewer { login } }')

  expect(comments.map(({ body }) => body)).toEqual(['one', 'two', 'three'])
  expect(ref.object.sha).toBe(sandbox.state.repository('acme/shop').head('records'))
  expect(graph).toEqual({ viewer: { login: 'ana' } })
})

test('it answers under the paths of a GHES server too', async () => {
  const kit = getOctokit(sandbox.token.user('ana'), { baseUrl: `${sandbox.serverUrl}/api/v3` })

  const { data } = await kit.rest.repos.get({ owner: 'acme', repo: 'shop' })
  const graph = await kit.graphql('{ viewer { login } }')

  expect(data.full_name).toBe('acme/shop')
  expect(graph).toEqual({ viewer: { login: 'ana' } })
  expect(sandbox.requests.all().map((request) => request.path)).toEqual([
    '/api/v3/repos/acme/shop',
    '/api/graphql',
  ])
})
