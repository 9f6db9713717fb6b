import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

/** Writes `open.json`, or deletes it. */
function putList(shop: GuardedShop, text: string | null): void {
  shop.sandbox.seed(({ seeded }) => {
    const files = { 'open.json': text }
    const at = shop.sandbox.clock.now()
    seeded('acme/shop').commit({
      at,
      author: 'ana',
      message: 'x',
      branch: 'incident-records',
      files,
    })
  })
}

async function withIncident(): Promise<GuardedShop> {
  const shop = await openGuardedShop()
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  return shop
}

/** An entry of the list, with this of it changed. */
function listOf(change: Readonly<Record<string, unknown>>): string {
  const entry = {
    number: 1,
    severity: 'SEV1',
    status: 'investigating',
    kind: 'incident',
    environment: null,
    services: [],
    declaredAt: '2026-11-20T13:50:00Z',
    fixes: [],
    nextLookAt: null,
  }
  return JSON.stringify({ v: 1, since: null, incidents: [{ ...entry, ...change }] })
}

test.each<[what: string, text: string | null]>([
  ['is missing', null],
  ['is empty', ''],
  ['cannot be read', '{'],
  ['cannot be read', listOf({ services: [5] })],
  ['cannot be read', listOf({ services: null })],
  ['cannot be read', listOf({ number: -1 })],
  ['cannot be read', listOf({ number: 1.5 })],
  ['cannot be read', listOf({ fixes: ['57'] })],
  ['cannot be read', listOf({ environment: [] })],
])('a list that %s leaves incidents unknown, and the history mends it: %s', async (how, text) => {
  await using shop = await withIncident()
  const whole = shop.record('open.json')
  putList(shop, text)
  const { found, result, outputs } = await shop.guard({ service: 'api' })
  putList(shop, whole)

  expect(outputs['decision']).toBe('unknown')
  expect(found).toMatchObject({ 'open-incident': 'unknown' })
  expect(result.checks.find(({ check }) => check === 'open-incident')).toMatchObject({
    reason: `The list of open incidents on the records branch, open.json, ${how}.`,
    nextStep: `Restore the last version of the file that is whole; its history: ${shop.sandbox.serverUrl}/acme/shop/commits/incident-records/open.json.`,
  })
  expect((await shop.guard()).found).toEqual({ 'open-incident': 'block' })
})

test('an incident that lost its place on the list stops as its record says', async () => {
  await using shop = await withIncident()
  putList(shop, '{"v":1,"since":"2026-11-20T13:00:00Z","incidents":[]}')

  const { found, outputs } = await shop.guard()

  expect(found).toEqual({ 'open-incident': 'block' })
  expect(outputs['reason']).toContain('SEV1 incident #1')
})

test('before setup there is no list, and none is missed', async () => {
  await using shop = await openGuardedShop('{}', { isSetUp: false })

  const { outputs, requests } = await shop.guard()

  expect(outputs['decision']).toBe('allow')
  expect(requests).toBe(1)
})
