import { expect, test } from 'vitest'
import { gather } from './gathered-deploy.ts'
import { openMigrationsShop } from './migrations-shop.ts'

const orders = 'CREATE TABLE orders (id bigint PRIMARY KEY);\n'
const index = 'CREATE INDEX orders_total ON orders (total);\n'
const first = 'db/migrations/20260101000000_orders.up.sql'
const second = 'db/migrations/20260102000000_total.up.sql'
const third = 'db/migrations/20260103000000_index.up.sql'

test('what a commit adds is read with what was there before, in three requests', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ [first]: orders, 'src/a.ts': 'a\n' })
  const sha = shop.commit({ [second]: 'ALTER TABLE orders ADD total int;\n', [third]: index })

  const { gathered, requests } = await gather(shop, base, sha)

  console.log(`two migrations: ${requests} requests`)
  expect(gathered.change.added).toEqual([
    { path: second, text: 'ALTER TABLE orders ADD total int;\n' },
    { path: third, text: index },
  ])
  expect(gathered.change.older).toEqual([{ path: first, text: orders }])
  expect(gathered).toMatchObject({ unchecked: [], leftOut: [], nothingNew: null })
  expect(requests).toBe(3)
})

test('a commit without migrations takes one request', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ [first]: orders })
  const sha = shop.commit({ 'src/a.ts': 'a\n' })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.nothingNew).toBe(
    `Nothing that ${sha.slice(0, 7)} adds to ${base.slice(0, 7)} is a database migration.`,
  )
  expect(requests).toBe(1)
})

test('migrations that were edited, deleted and renamed come with what they were', async () => {
  await using shop = await openMigrationsShop()
  const moved = 'db/migrations/20260103000000_other_name.up.sql'
  const base = shop.commit({ [first]: orders, [second]: 'SELECT 1;\n', [third]: index })
  const sha = shop.commit({
    [first]: `${orders}-- later\n`,
    [second]: null,
    [third]: null,
    [moved]: index,
  })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.change).toMatchObject({
    edited: [{ path: first, before: orders, text: `${orders}-- later\n` }],
    added: [{ path: moved, text: index }],
    older: [],
  })
  expect(gathered.change.deleted.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: second, text: 'SELECT 1;\n' },
    { path: third, text: index },
  ])
  expect(requests).toBe(2)
})

test('an older or the same version brings nothing', async () => {
  await using shop = await openMigrationsShop()
  const older = shop.commit({ [first]: orders })
  const newer = shop.commit({ [second]: index })

  const behind = await gather(shop, newer, older)
  const same = await gather(shop, newer, newer)

  expect(behind.gathered.nothingNew).toContain('is older than')
  expect(same.gathered.nothingNew).toContain('is the same as')
  expect([behind.requests, same.requests]).toEqual([1, 1])
})

test('of a version that went its own way, what is live has run already', async () => {
  await using shop = await openMigrationsShop()
  const start = shop.commit({ [first]: orders })
  shop.seed((repository, at) =>
    repository.commit({
      at,
      author: 'ana',
      message: 'Hotfix',
      branch: 'hotfix',
      from: start,
      files: { [second]: 'ALTER TABLE orders ADD total int;\n' },
    }),
  )
  const live = shop.head('hotfix')
  const sha = shop.commit({ [second]: 'ALTER TABLE orders ADD total int;\n', [third]: index })

  const deploy = await gather(shop, live, sha)
  const pull = await gather(shop, live, sha, 'merge-base')

  expect(deploy.gathered.change.added.map(({ path }) => path)).toEqual([third])
  expect(deploy.gathered.change.older.map(({ path }) => path)).toEqual([second, first])
  expect(deploy.requests).toBe(5)
  expect(pull.gathered.base).toBe(start)
  expect(pull.gathered.change.added.map(({ path }) => path)).toEqual([second, third])
})

test('hostile names of paths are read like any other', async () => {
  await using shop = await openMigrationsShop()
  const names = ['a:b', '"} {', '$of0', 'é\n', '%2F', '* ?', '{base}...{head}', '::error::']
  const paths = names.map((one, at) => `db/migrations/2026010${at}000000_${one}.up.sql`)
  const base = shop.commit({ [first]: orders })
  const real = paths
  const sha = shop.commit(Object.fromEntries(real.map((path) => [path, `-- ${path}\n`])))

  const { gathered } = await gather(shop, base, sha)

  const read = [
    ...gathered.change.added.map(({ path }) => path),
    ...gathered.unchecked.map(({ path }) => path),
  ]
  expect(gathered.change.added.every(({ path, text }) => text === `-- ${path}\n`)).toBe(true)
  expect(read.toSorted()).toEqual(real.toSorted())
})

test('files that say something of a migration come along', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ 'drizzle/0000_a.sql': orders, 'drizzle/meta/_journal.json': '{}' })
  const sha = shop.commit({
    'drizzle/0001_b.sql': index,
    'drizzle/meta/_journal.json': '{"dialect":"postgresql"}',
    'migrations/2026-01-01_a/up.sql': index,
    'migrations/2026-01-01_a/metadata.toml': 'run_in_transaction = false\n',
  })

  const { gathered } = await gather(shop, base, sha)

  expect(gathered.change.companions).toEqual(
    new Map([
      ['drizzle/meta/_journal.json', '{"dialect":"postgresql"}'],
      ['migrations/2026-01-01_a/metadata.toml', 'run_in_transaction = false\n'],
    ]),
  )
})

test('Rails, Prisma and Django find what was there before', async () => {
  await using shop = await openMigrationsShop()
  const [a, b, c] = ['20260101000000', '20260102000000', '20260103000000']
  const base = shop.commit({
    [`db/migrate/${a}_a.rb`]: 'class A < ActiveRecord::Migration[8.0]\nend\n',
    [`db/post_migrate/${b}_b.rb`]: 'class B < ActiveRecord::Migration[8.0]\nend\n',
    [`prisma/migrations/${a}_a/migration.sql`]: orders,
    'shop/migrations/0001_initial.py': 'class Migration(migrations.Migration): pass\n',
    'other/migrations/0001_initial.py': 'class Migration(migrations.Migration): pass\n',
  })
  const sha = shop.commit({
    [`db/migrate/${c}_c.rb`]: 'class C < ActiveRecord::Migration[8.0]\nend\n',
    [`prisma/migrations/${c}_c/migration.sql`]: index,
    'shop/migrations/0002_more.py': 'class Migration(migrations.Migration): pass\n',
  })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.change.older.map(({ path }) => path).toSorted()).toEqual([
    `db/migrate/${a}_a.rb`,
    `db/post_migrate/${b}_b.rb`,
    `prisma/migrations/${a}_a/migration.sql`,
    'shop/migrations/0001_initial.py',
  ])
  expect(requests).toBe(3)
})

test('commits that GitHub does not know are told', async () => {
  await using shop = await openMigrationsShop()
  const gone = 'a'.repeat(40)

  const failed = gather(shop, gone, 'main')

  await expect(failed).rejects.toMatchObject({
    code: 'bad-input',
    message: `GitHub cannot compare aaaaaaa with main: it does not know one of them, or they have no history in common.`,
  })
})
