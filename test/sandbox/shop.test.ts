import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { isObject } from '../../sandbox/github/rest/body.ts'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { seedShop } from '../../sandbox/github/seed/shop.ts'
import { client } from './client.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ seed: seedShop })
})

afterAll(() => sandbox.stop())

test('the last production deployment went live at 13:40 and took the retries out', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))

  const { list } = await eve.get('/repos/acme/shop/deployments?environment=production&per_page=1')
  const statuses = await eve.get(`/repos/acme/shop/deployments/${list[0]?.['id']}/statuses`)

  const [head] = sandbox.state.repository('acme/shop').commits('main')
  expect(list[0]?.['sha']).toBe(head?.oid)
  expect(head?.message).toMatch(/^Remove retries from the payments client \(#\d+\)$/)
  expect(statuses.list.map(({ state, created_at }) => `${created_at} ${state}`)).toEqual([
    '2026-11-20T13:40:00Z success',
    '2026-11-20T13:37:20Z in_progress',
    '2026-11-20T13:37:05Z queued',
  ])
})

test('production was deployed at least twice a week, failed twice and was rolled back once', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))
  const query = `{ repository(owner: "acme", name: "shop") { deployments(
    last: 100, environments: ["production"]) { nodes { commitOid statuses(first: 5) { nodes { state } } } } } }`

  const answer = await eve.graphql(query)

  const deployments = nodesIn(answer)
  const ends = deployments.map((node) => JSON.stringify(node['statuses']))
  const shas = deployments.map((node) => String(node['commitOid']))
  expect(deployments.length).toBeGreaterThan(2 * 24)
  expect(ends.filter((text) => text.includes('FAILURE'))).toHaveLength(2)
  expect(shas.length - new Set(shas).size).toBe(1)
})

test('every deployment names a run of the deploy workflow that ended as it did', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const { list } = await bot.get('/repos/acme/shop/deployments?environment=production')

  const ends = await Promise.all(
    list.map(async ({ id, sha }) => {
      const statuses = await bot.get(`/repos/acme/shop/deployments/${id}/statuses`)
      const ended = statuses.list.find(({ state }) => state === 'success' || state === 'failure')
      const run = /\/actions\/runs\/(\d+)\/job\/\d+$/.exec(String(ended?.['log_url']))?.[1]
      const { json } = await bot.get(`/repos/acme/shop/actions/runs/${run}`)
      return [ended?.['state'] === json['conclusion'], sha === json['head_sha']]
    }),
  )

  expect(ends).toEqual(list.map(() => [true, true]))
})

test('the deploy workflow takes a commit by hand, and the code has owners', () => {
  const files = sandbox.state.repository('acme/shop').files('main')
  const workflow = parseDocument(files.get('.github/workflows/deploy.yml') ?? '').toJS()

  expect(workflow).toMatchObject({
    on: { workflow_dispatch: { inputs: { sha: {} } } },
    jobs: { deploy: { environment: 'production' } },
  })
  expect(files.get('.github/CODEOWNERS')).toContain('/src/payments/   @chen @acme/payments\n')
})

test('the shop has no severity label and the same head every time', async () => {
  const other = await startSandbox({ seed: seedShop })

  const [first, second] = [sandbox, other].map((each) => each.state.repository('acme/shop'))

  expect(first?.labels()).toEqual(['bug', 'documentation', 'enhancement'])
  expect(first?.head('main')).toBe(second?.head('main'))
  expect(first?.issues()).toEqual(second?.issues())
  await other.stop()
})

function nodesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(value)) return []
  if (Array.isArray(value['nodes'])) return value['nodes'].filter(isObject)
  return Object.values(value).flatMap(nodesIn)
}
