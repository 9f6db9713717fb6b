import { expect, test } from 'vitest'
import { openShop } from './shop.ts'

/** Answers wait this long, so that requests sent side by side overlap in the log. */
const latencyMs = 15

async function declare(deployments: number, isSetUp: boolean) {
  await using shop = await openShop({
    latencyMs,
    isSetUp,
    seed: (repository) => {
      for (let count = 0; count < deployments; count += 1) {
        const at = '2026-11-01T10:00:00Z'
        repository.deployment({ at, ref: 'main', environment: 'production' })
      }
    },
  })
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  shop.sandbox.requests.clear()
  const { error } = await shop.sync(number)
  expect(error).toBeNull()
  return { requests: shop.sandbox.requests.count(), depth: shop.sandbox.requests.depth() }
}

test('declaring takes at most 8 requests, 5 in sequence, the same for 10 and 10,000 deployments', async () => {
  const few = await declare(10, true)
  const many = await declare(10_000, true)

  console.log(`declare: ${few.requests} requests, ${few.depth} in sequence; the same for 10,000`)
  expect(few.requests).toBeLessThanOrEqual(8)
  expect(few.depth).toBeLessThanOrEqual(5)
  expect(many).toEqual(few)
})

test('the very first run, setup included, takes at most 16 requests', async () => {
  const first = await declare(10, false)

  console.log(`first run: ${first.requests} requests, ${first.depth} in sequence`)
  expect(first.requests).toBeLessThanOrEqual(16)
})

test('a change of severity takes at most 5 requests', async () => {
  await using shop = await openShop({ latencyMs })
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev2'] })
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').addLabel(number, 'sev1')
  shop.sandbox.requests.clear()

  await shop.sync(number)

  console.log(`change: ${shop.sandbox.requests.count()} requests`)
  expect(shop.sandbox.requests.count()).toBeLessThanOrEqual(5)
})

test('a long thread is paged through once; the next run stops at the watermark', async () => {
  await using shop = await openShop({ pageSize: 2 })
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue({ title: 'Down', labels: ['sev2'] })
  for (const login of ['ana', 'ben', 'chen', 'dana']) {
    shop.sandbox.clock.advance(1200)
    await ana.assign(number, login)
  }
  const pages = () => shop.sandbox.requests.count({ route: 'graphql:EarlierTimeline' })
  await shop.sync(number)
  const firstPages = pages()
  shop.sandbox.requests.clear()

  const { outputs } = await shop.sync(number)

  expect(firstPages).toBe(2)
  expect(pages()).toBe(1)
  expect(outputs.status).toBe('investigating')
})
