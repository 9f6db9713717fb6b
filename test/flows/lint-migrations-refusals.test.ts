import { expect, test } from 'vitest'
import { linted } from './linted-deploy.ts'
import { type MigrationsShop, openMigrationsShop } from './migrations-shop.ts'

const orders = 'CREATE TABLE orders (id bigint PRIMARY KEY, total int);\n'
const index = '-- Faster totals\nCREATE INDEX orders_total ON orders (total);\n'
const first = 'db/migrations/20260101000000_orders.up.sql'
const second = 'db/migrations/20260102000000_index.up.sql'
const settingsPath = '.github/incident-loop.yml'

/** A shop with a table that is live, and settings. */
async function openLive(settings: string | null = null): Promise<MigrationsShop> {
  const shop = await openMigrationsShop()
  const files = settings === null ? {} : { [settingsPath]: settings }
  shop.deploy(shop.commit({ [first]: orders, ...files }))
  return shop
}

test('a statistics file that is not there is told', async () => {
  await using shop = await openLive('migrations: {statistics: db/sizes.csv}\n')

  const sha = shop.commit({ [second]: index })

  const { told, error, outputs } = await linted(shop, { runSha: sha })

  const message = 'the file with sizes is not on the default branch, or no text.'
  expect(error?.code).toBe('config-invalid')
  expect(told).toContain(`error db/sizes.csv:1 ${message}`)
  expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
    problems: [{ file: 'db/sizes.csv', line: 1, column: 1, message }],
  })
})

test('a first deploy is refused with what to do', async () => {
  await using shop = await openMigrationsShop()
  const sha = shop.commit({ [first]: orders })

  const { error, outputs } = await linted(shop, { runSha: sha })

  expect(error?.code).toBe('bad-input')
  expect(error?.message).toContain('Nothing is known to be live')
  expect(error?.remedy).toContain('Set the input `base` to the commit that is live')
  expect(outputs).toEqual({})
})

test.each([
  ['contents', { deployments: 'read' }],
  ['deployments', { contents: 'read' }],
] as const)(
  'without `%s: read` nothing is judged, and the line is named',
  async (_name, scopes) => {
    await using shop = await openMigrationsShop({ repository: { private: true } })
    shop.deploy(shop.commit({ [first]: orders }))
    const sha = shop.commit({ [second]: index })
    const token = shop.sandbox.token.actions(scopes)

    const { error, outputs } = await linted(shop, { runSha: sha, token })

    expect(error?.code).toBe('permission-missing')
    expect(error?.remedy).toContain('`contents: read, deployments: read`')
    expect(outputs).toEqual({})
  },
)

test('what GitHub keeps back later is no "nothing found" either', async () => {
  await using shop = await openLive()
  const sha = shop.commit({ [second]: index })
  shop.sandbox.faults.next('graphql:Files', { forbiddenField: 'repository.text0' })

  const { error } = await linted(shop, { runSha: sha })

  expect(error?.code).toBe('permission-missing')
  expect(error?.remedy).toContain('`contents: read`')
})

test('an answer that does not come is told as that', async () => {
  await using shop = await openLive()
  const sha = shop.commit({ [second]: index })
  shop.sandbox.faults.next('GET /repos/{owner}/{repo}/compare/{basehead}', { status: 502 }, 9)

  const { error } = await linted(shop, { runSha: sha })

  expect(error?.code).toBe('github-unavailable')
})

test('a mistake in the configuration ends the run after all is told, and defaults are used', async () => {
  await using shop = await openLive('migrations: {large-table: [orders]}\n')
  const sha = shop.commit({ [second]: index })

  const { told, error, result } = await linted(shop, { runSha: sha })

  expect(error?.code).toBe('config-invalid')
  expect(error?.message).toMatch(/^Migrations were judged, but the configuration needs mending: /)
  expect(told.some((line) => line.startsWith(`error ${settingsPath}:1 `))).toBe(true)
  expect(result.counts).toMatchObject({ migrations: 1 })
})
