import { expect, test } from 'vitest'
import { linted } from './linted-deploy.ts'
import { type MigrationsShop, openMigrationsShop } from './migrations-shop.ts'

const orders = 'CREATE TABLE orders (id bigint PRIMARY KEY, total int);\n'
const index = '-- Faster totals\nCREATE INDEX orders_total ON orders (total);\n'
const first = 'db/migrations/20260101000000_orders.up.sql'
const second = 'db/migrations/20260102000000_index.up.sql'
const third = 'db/migrations/20260103000000_comment.up.sql'
const settingsPath = '.github/incident-loop.yml'

/** A shop with a table that is live, and settings. */
async function openLive(settings: string | null = null): Promise<MigrationsShop> {
  const shop = await openMigrationsShop()
  const files = settings === null ? {} : { [settingsPath]: settings }
  shop.deploy(shop.commit({ [first]: orders, ...files }))
  return shop
}

test('a deploy that locks a large table ends with its name, on its line, with what to do instead', async () => {
  await using shop = await openLive('migrations: {large-tables: [orders]}\n')
  const sha = shop.commit({ [second]: index, [third]: "COMMENT ON TABLE orders IS 'x';\n" })

  const { error, told, summary, outputs, result, requests } = await linted(shop, { runSha: sha })

  console.log(`a deploy with two migrations: ${requests} requests`)
  expect(error?.code).toBe('dangerous-migration')
  expect(error?.message).toBe(
    `A migration is dangerous: ${second}:2 require-concurrent-index-creation.`,
  )
  expect(told.filter((line) => line.startsWith(`error ${second}:2 `))).toHaveLength(1)
  expect(summary).toContain('🛑 error')
  expect(summary).toContain('CREATE INDEX CONCURRENTLY')
  expect(summary).toContain(`/blob/${sha}/${second}#L2`)
  expect(summary).toMatch(/Compared: [0-9a-f]{7} with [0-9a-f]{7}, live in production\.\n$/)
  expect(result.counts).toMatchObject({ error: 1, migrations: 2, statements: 2 })
  expect(outputs['migration-findings']).toBe(String(result.findings.length))
  expect(requests).toBe(4)
})

test('on a table of unknown size it is a warning, and the run goes on', async () => {
  await using shop = await openLive()
  const sha = shop.commit({ [second]: index })

  const { error, told, result } = await linted(shop, { runSha: sha })

  expect(error).toBeNull()
  expect(told.some((line) => line.startsWith(`warning ${second}:2 `))).toBe(true)
  expect(result.counts).toMatchObject({ error: 0 })
})

test('sizes come from the statistics file of the default branch', async () => {
  const settings = 'migrations: {statistics: db/sizes.csv, server-version: 17}\n'
  await using small = await openLive(settings)
  const smallSha = small.commit({
    'db/sizes.csv': 'table,rows,bytes\norders,10,8192\n',
    [second]: index,
  })
  await using large = await openLive(settings)
  const largeSha = large.commit({
    'db/sizes.csv': 'table,rows,bytes\norders,9000000,9000000000\nbad,x,1\n',
    [second]: index,
  })

  const quiet = await linted(small, { runSha: smallSha })
  const loud = await linted(large, { runSha: largeSha })

  expect(quiet.error).toBeNull()
  expect(loud.error?.code).toBe('dangerous-migration')
  expect(loud.told.filter((line) => line.startsWith('error db/sizes.csv:3 '))).toHaveLength(1)
})

test('a pull request is compared with where it begins, whatever landed since', async () => {
  await using shop = await openLive('migrations: {large-tables: [orders]}\n')
  const start = shop.head()
  const ben = shop.sandbox.as('ben')
  await ben.createBranch('faster')
  await ben.commit({ branch: 'faster', message: 'Faster', files: { [second]: index } })
  shop.commit({ [third]: 'DROP TABLE orders;\n' })
  const head = shop.head('faster')

  const { error, summary, result, requests } = await linted(shop, {
    pull: { base: 'main', head },
    runSha: 'f'.repeat(40),
  })

  console.log(`a pull request with one migration: ${requests} requests`)
  expect(error?.code).toBe('dangerous-migration')
  expect(result).toMatchObject({ range: { base: start, head } })
  expect(result.findings.every(({ path }) => path === second)).toBe(true)
  expect(summary).toContain('where the pull request begins')
  expect(requests).toBe(4)
})

test('a pull request of a fork is judged with a token that reads', async () => {
  await using shop = await openLive('migrations: {large-tables: [orders]}\n')
  const fork = await shop.sandbox.as('eve').fork()
  const eve = shop.sandbox.as('eve', fork)
  await eve.createBranch('faster')
  await eve.commit({ branch: 'faster', message: 'Faster', files: { [second]: index } })
  const head = shop.head('faster', fork)
  await shop.sandbox.as('eve').openPullRequest({ title: 'Faster', head: 'eve:faster' })
  const token = shop.sandbox.token.actions({ contents: 'read' })

  const { error } = await linted(shop, { pull: { base: 'main', head }, token })

  expect(error?.code).toBe('dangerous-migration')
})

test('the input `base` wins', async () => {
  await using shop = await openLive()
  const base = shop.commit({ [second]: index })
  const sha = shop.commit({ [third]: 'ALTER TABLE orders ADD note text;\n' })

  const { result, summary } = await linted(shop, { base, sha, pull: { base: 'main', head: 'x' } })

  expect(result.counts).toMatchObject({ migrations: 1 })
  expect(summary).toContain(', which the input base names.')
})

test('without migrations nothing is loaded, and that is said', async () => {
  await using shop = await openLive()
  const sha = shop.commit({ 'src/a.ts': 'x\n', 'CHANGELOG.md': '# 1\n' })

  const { error, told, summary, outputs, result, requests, loaded } = await linted(shop, {
    runSha: sha,
  })

  expect(error).toBeNull()
  expect(loaded).toEqual([])
  expect(told).toEqual([
    expect.stringMatching(
      /^notice Nothing that [0-9a-f]{7} adds to [0-9a-f]{7} is a database migration\.$/,
    ),
  ])
  expect(summary).toMatch(/^## Migrations\n\nNothing that /)
  expect(outputs['migration-findings']).toBe('0')
  expect(result.counts).toMatchObject({ migrations: 0 })
  expect(requests).toBe(2)
})

test('migrations of MySQL load nothing, and are told as not checked', async () => {
  await using shop = await openLive()
  const sha = shop.commit({ 'db/mysql/migrations/001_a.up.sql': 'ALTER TABLE a ENGINE=InnoDB;\n' })

  const { error, result, loaded, summary } = await linted(shop, { runSha: sha })

  expect(error).toBeNull()
  expect(loaded).toEqual([])
  expect(result.unchecked).toEqual([
    { path: 'db/mysql/migrations/001_a.up.sql', line: 1, why: 'MySQL' },
  ])
  expect(summary).toContain('Not checked')
})

test('old migrations that were edited or deleted are findings of their own', async () => {
  await using shop = await openMigrationsShop()
  shop.deploy(shop.commit({ [first]: orders, [second]: index }))
  const sha = shop.commit({ [first]: orders.replace('int', 'bigint'), [second]: null })

  const { result } = await linted(shop, { runSha: sha })

  expect(result.findings.map(({ path }) => path).toSorted()).toEqual([first, second])
})

test('a migration that is no text is told as not checked, and what else there is is judged', async () => {
  await using shop = await openLive('migrations: {large-tables: [orders]}\n')
  const sha = shop.commit({ [second]: index, [third]: new Uint8Array([83, 0, 69, 0]) })

  const { error, told, result } = await linted(shop, { runSha: sha })

  expect(error?.code).toBe('dangerous-migration')
  expect(result.unchecked).toEqual([{ path: third, line: 1, why: 'binary file' }])
  expect(told).toContain(`warning ${third}:1 Not checked: binary file.`)
})

test('Rails is judged by what it would send', async () => {
  await using shop = await openLive('migrations: {large-tables: [orders]}\n')
  const sha = shop.commit({
    'db/migrate/20260102000000_index.rb':
      'class Index < ActiveRecord::Migration[8.0]\n  def change\n    add_index :orders, :total\n  end\nend\n',
  })

  const { error, result } = await linted(shop, { runSha: sha })

  expect(error?.code).toBe('dangerous-migration')
  expect(result.findings.map(({ rule, line }) => `${rule}:${line}`)).toContain(
    'require-concurrent-index-creation:3',
  )
})

test('hostile names are shown harmless', async () => {
  await using shop = await openLive('migrations: {large-tables: ["*"]}\n')
  const names = ['@ana fixes #1', '\u001B[31m::error::x', '<img src=x>|`', '\u202E']
  const paths = names.map((name, at) => `db/migrations/2026020${at}000000_${name}.up.sql`)
  const sha = shop.commit(
    Object.fromEntries(
      paths.map((path, at) => [path, `CREATE INDEX "@ana ${at}" ON orders (total);\n`]),
    ),
  )

  const { error, told, summary, result } = await linted(shop, { runSha: sha })

  expect(result.counts).toMatchObject({ migrations: 4, error: 4 })
  for (const text of [
    error?.message ?? '',
    ...told.map((line) => line.slice(line.indexOf('.sql:'))),
  ]) {
    expect([text.includes('\u001B'), text.includes('\u202E')]).toEqual([false, false])
  }
  const withoutCode = summary.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  for (const hidden of ['\u001B', '\u202E']) expect(summary).not.toContain(hidden)
  expect(withoutCode).not.toMatch(/@ana|#1\b|<img/)
  const rows = withoutCode.split('\n').filter((line) => line.startsWith('| '))
  expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([6]))
})

test('a deploy costs the same after 10 and after 10,000 deployments', async () => {
  const requests = await Promise.all(
    [10, 10_000].map(async (count) => {
      await using shop = await openMigrationsShop()
      const live = shop.commit({ [first]: orders })
      for (let number = 0; number < count; number += 1) shop.deploy(live)
      return (await linted(shop, { runSha: shop.commit({ [second]: index }) })).requests
    }),
  )

  console.log(`after 10 and after 10,000 deployments: ${requests.join(' and ')} requests`)
  expect(requests).toEqual([4, 4])
})
