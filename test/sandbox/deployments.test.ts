import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftTime } from '../../sandbox/github/clock.ts'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
})

afterEach(() => sandbox.stop())

test('a new success makes the older success of its environment inactive, and no other', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))
  for (const environment of ['production', 'staging', 'production']) {
    const { json } = await ana.post('/repos/acme/shop/deployments', { ref: 'main', environment })
    await ana.post(`/repos/acme/shop/deployments/${json['id']}/statuses`, { state: 'success' })
  }

  const answer = await ana.graphql(`{ repository(owner: "acme", name: "shop") {
    deployments(first: 9, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { environment state statuses(first: 9) { nodes { state } } } } } }`)

  expect(answer).toEqual({
    data: {
      repository: {
        deployments: {
          nodes: [
            {
              environment: 'production',
              state: 'ACTIVE',
              statuses: { nodes: [{ state: 'SUCCESS' }] },
            },
            {
              environment: 'staging',
              state: 'ACTIVE',
              statuses: { nodes: [{ state: 'SUCCESS' }] },
            },
            {
              environment: 'production',
              state: 'INACTIVE',
              statuses: { nodes: [{ state: 'INACTIVE' }, { state: 'SUCCESS' }] },
            },
          ],
        },
      },
    },
  })
})

test('GraphQL tells who deployed, when, and where each status leads', async () => {
  const [at, later] = ['2026-11-01T12:00:00Z', '2026-11-01T12:05:00Z']
  const [logUrl, environmentUrl] = ['https://ci.example/1', 'https://shop.example']
  const seeded = [{ at: later, state: 'success', logUrl, environmentUrl }] as const
  sandbox.seed((state) =>
    state.seeded('acme/shop').deployment({ at, ref: 'main', statuses: seeded }),
  )
  const eve = client(sandbox, sandbox.token.user('eve'))

  const answer = await eve.graphql(`{ repository(owner: "acme", name: "shop") {
    deployments(first: 1) { nodes { createdAt creator { login } statuses(first: 20) { nodes {
      state createdAt creator { login } logUrl environmentUrl } } } } } }`)

  const creator = { login: 'github-actions' }
  const statuses = {
    nodes: [{ state: 'SUCCESS', createdAt: later, creator, logUrl, environmentUrl }],
  }
  expect(answer).toEqual({
    data: { repository: { deployments: { nodes: [{ createdAt: at, creator, statuses }] } } },
  })
})

test('statuses come newest first, and an inactive one is told to nobody', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))
  const told: string[] = []
  sandbox.onEvent((event) => told.push(event.name))
  const { json } = await ana.post('/repos/acme/shop/deployments', { ref: 'main' })
  const statuses = `/repos/acme/shop/deployments/${json['id']}/statuses`
  for (const state of ['in_progress', 'success', 'inactive']) await ana.post(statuses, { state })

  const { list } = await ana.get(statuses)

  expect(list.map(({ state }) => state)).toEqual(['inactive', 'success', 'in_progress'])
  expect(told).toEqual(['deployment', 'deployment_status', 'deployment_status'])
})

test('ten thousand deployments are seeded and read from the end', async () => {
  await sandbox.stop()
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop' })
      shop.commit({
        at: '2020-01-01T00:00:00Z',
        author: 'ana',
        message: 'Start',
        files: { a: 'a' },
      })
      for (let index = 0; index < 10_000; index += 1) {
        const at = shiftTime('2020-01-01T00:00:00Z', index * 3600)
        shop.deployment({ at, ref: 'main', statuses: [{ at, state: 'success' }] })
      }
    },
  })
  const eve = client(sandbox, sandbox.token.user('eve'))

  const answer = await eve.graphql(`{ repository(owner: "acme", name: "shop") {
    deployments(last: 1, environments: ["production"]) { totalCount nodes { state createdAt } } } }`)

  expect(answer).toEqual({
    data: {
      repository: {
        deployments: {
          totalCount: 10_000,
          nodes: [{ state: 'ACTIVE', createdAt: '2021-02-20T15:00:00Z' }],
        },
      },
    },
  })
})

test('a rollback deploys the older commit again, and what it replaces turns inactive', async () => {
  const shas = seedRollback()
  const ana = client(sandbox, sandbox.token.user('ana'))

  const answer = await ana.graphql(`{ repository(owner: "acme", name: "shop") {
    deployments(first: 9, environments: ["live"], orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { commitOid task payload state ref { name } commit { messageHeadline }
        statuses(first: 20) { nodes { state createdAt logUrl } } } } } }`)

  const logUrl = 'https://github.com/acme/shop/actions/runs/7/job/8'
  const success = { state: 'SUCCESS', createdAt: '2026-11-02T10:00:00Z', logUrl }
  const inactive = { state: 'INACTIVE', createdAt: '2026-11-04T10:00:00Z', logUrl: null }
  const node = { task: 'deploy', payload: '{"job":1}', ref: { name: 'main' } }
  expect(answer).toEqual({
    data: {
      repository: {
        deployments: {
          nodes: [
            {
              ...node,
              commitOid: shas.good,
              state: 'ACTIVE',
              commit: { messageHeadline: 'Good' },
              statuses: { nodes: [{ ...success, createdAt: '2026-11-04T10:00:00Z' }] },
            },
            {
              ...node,
              commitOid: shas.bad,
              state: 'INACTIVE',
              commit: { messageHeadline: 'Bad' },
              statuses: { nodes: [inactive, { ...success, createdAt: '2026-11-03T10:00:00Z' }] },
            },
            {
              ...node,
              commitOid: shas.good,
              state: 'INACTIVE',
              commit: { messageHeadline: 'Good' },
              statuses: {
                nodes: [{ ...inactive, createdAt: '2026-11-03T10:00:00Z' }, success],
              },
            },
          ],
        },
      },
    },
  })
})

test('a deployment of a commit that is gone keeps its id and has no commit', async () => {
  const sha = 'dead'.repeat(10)
  sandbox.seed(({ seeded }) =>
    seeded('acme/shop').deployment({ at: '2026-11-02T09:00:00Z', ref: 'main', sha }),
  )
  const ana = client(sandbox, sandbox.token.user('ana'))

  const answer = await ana.graphql(`{ repository(owner: "acme", name: "shop") {
    object(oid: "${sha}") { oid }
    deployments(first: 1) { nodes { commitOid commit { oid } state } } } }`)
  const compared = await ana.get(`/repos/acme/shop/compare/${sha}...main`)
  const listed = await ana.get('/repos/acme/shop/deployments')

  const nodes = [{ commitOid: sha, commit: null, state: 'PENDING' }]
  expect(answer).toEqual({ data: { repository: { object: null, deployments: { nodes } } } })
  expect(compared.status).toBe(404)
  expect(listed.list).toMatchObject([
    { sha, transient_environment: false, production_environment: true },
  ])
})

test('ten thousand deployments among three hundred previews are read by their environment', async () => {
  sandbox.seed(({ seeded }) => {
    const shop = seeded('acme/shop')
    for (let index = 0; index < 10_000; index += 1) {
      const at = shiftTime('2025-11-01T00:00:00Z', index * 3000)
      const environment = index % 4 === 0 ? 'production' : `preview-${index % 300}`
      const isTransient = environment !== 'production'
      const statuses = [{ at, state: 'success' as const }]
      shop.deployment({ at, ref: 'main', environment, isTransient, statuses })
    }
  })
  const eve = client(sandbox, sandbox.token.user('eve'))
  const query = `{ repository(owner: "acme", name: "shop") {
    deployments(first: 100, environments: ["production"], orderBy: {field: CREATED_AT, direction: DESC}) {
      totalCount nodes { commitOid statuses(first: 20) { nodes { state } } } } } }`

  const answer = await eve.graphql(query)

  expect(answer).toMatchObject({ data: { repository: { deployments: { totalCount: 2500 } } } })
})

function seedRollback(): { readonly good: string; readonly bad: string } {
  const shas = { good: '', bad: '' }
  sandbox.seed(({ seeded }) => {
    const shop = seeded('acme/shop')
    const commit = { author: 'ana', at: '2026-11-02T09:00:00Z', files: { a: 'a' } }
    shas.good = shop.commit({ ...commit, message: 'Good' })
    shas.bad = shop.commit({ ...commit, message: 'Bad', files: { a: 'b' } })
    for (const [day, sha] of [
      [2, shas.good],
      [3, shas.bad],
      [4, shas.good],
    ] as const) {
      const at = `2026-11-0${day}T10:00:00Z`
      const logUrl = 'https://github.com/acme/shop/actions/runs/7/job/8'
      const statuses = [{ at, state: 'success', logUrl }] as const
      const payload = { job: 1 }
      shop.deployment({ at, ref: 'main', sha, environment: 'live', payload, statuses })
    }
  })
  return shas
}
