import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

/** A shop whose newest commit adds an index to a large table in the way that blocks writes. */
async function openIndexedShop(level: string) {
  const shop = await openGuardedShop()
  const settings = `guard: {checks: {migration: ${level}}}\nmigrations: {large-tables: [orders]}\n`
  const table = 'CREATE TABLE orders (id bigint PRIMARY KEY, state text);\n'
  shop.commit({ '.github/incident-loop.yml': settings, 'migrations/1_a.up.sql': table })
  shop.deploy(shop.head())
  shop.commit({ 'migrations/2_b.up.sql': 'CREATE INDEX orders_state ON orders (state);\n' })
  return shop
}

test('a migration that does harm stops the deployment, on its line, with what to do instead', async () => {
  await using shop = await openIndexedShop('block')

  const { error, found, told, summary, requests } = await shop.guard()

  console.info('requests of a guard with migrations:', requests)
  expect(found).toEqual({ migration: 'block' })
  expect(error?.code).toBe('deploy-blocked')
  expect(told.filter((line) => line.startsWith('error migrations/2_b.up.sql:1 '))).toHaveLength(1)
  expect(summary).toContain('migrations/2')
  expect(requests).toBeLessThanOrEqual(8)
})

test('where it only warns its line has a warning', async () => {
  await using shop = await openIndexedShop('warn')

  const { error, outputs, told } = await shop.guard()

  expect(error).toBeNull()
  expect(outputs['decision']).toBe('warn')
  expect(told.some((line) => line.startsWith('warning migrations/2_b.up.sql:1 '))).toBe(true)
})

test('an override makes a warning of it', async () => {
  await using shop = await openIndexedShop('block')

  const { outputs, told } = await shop.guard({ overrideReason: 'The table is empty', run: '7.1' })

  expect(outputs['decision']).toBe('allow')
  expect(told.some((line) => line.startsWith('error '))).toBe(false)
  expect(told.some((line) => line.startsWith('warning migrations/2_b.up.sql:1 '))).toBe(true)
})

test('a rollback runs no migration, so that none is asked about', async () => {
  await using shop = await openIndexedShop('block')
  const older = shop.commit({ 'src/a.ts': '1' })
  shop.deploy(older)
  shop.deploy(shop.commit({ 'src/a.ts': '2' }))

  expect((await shop.guard({ sha: older })).outputs).toMatchObject({ decision: 'allow' })
})
