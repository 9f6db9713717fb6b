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
