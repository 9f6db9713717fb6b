import { expect, test } from 'vitest'
import { gatherMigrations } from '../../src/flows/migrations/gather.ts'
import type { FilesQuestion } from '../../src/migrations-github.ts'
import { gather } from './gathered-deploy.ts'
import { openMigrationsShop } from './migrations-shop.ts'

const orders = 'CREATE TABLE orders (id bigint PRIMARY KEY);\n'
const index = 'CREATE INDEX orders_total ON orders (total);\n'
const first = 'db/migrations/20260101000000_orders.up.sql'
const second = 'db/migrations/20260102000000_total.up.sql'
const third = 'db/migrations/20260103000000_index.up.sql'

test('nothing of more than 300 files is missed', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ [first]: orders })
  const many = Array.from({ length: 400 }, (_, number) => [`a/${number}.txt`, 'x\n'])
  const sha = shop.commit({ ...Object.fromEntries(many), [second]: index })

  const { gathered, requests } = await gather(shop, base, sha)

  console.log(`401 files: ${requests} requests`)
  expect(gathered.change.added).toEqual([{ path: second, text: index }])
  expect(gathered.leftOut).toEqual([])
  expect(requests).toBe(5)
})

test('where not even the lists of files are whole, known folders are compared and that is said', async () => {
  await using shop = await openMigrationsShop({ treeLimit: 350 })
  const many = Array.from({ length: 400 }, (_, number) => [`z/${number}.txt`, 'x\n'])
  const base = shop.commit({ ...Object.fromEntries(many), [first]: orders })
  const more = Array.from({ length: 320 }, (_, number) => [`a/${number}.txt`, 'x\n'])
  const sha = shop.commit({ ...Object.fromEntries(more), [second]: index })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.change.added).toEqual([{ path: second, text: index }])
  expect(gathered.change.older).toEqual([{ path: first, text: orders }])
  expect(gathered.leftOut).toEqual([
    'The repository has more files than GitHub lists: new migrations were looked for in db/migrations and nowhere else.',
  ])
  expect(requests).toBe(6)
})

test('a text that GitHub cuts is read whole, and one in UTF-16; what is none is not checked', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ [first]: orders })
  const utf16 = 'db/migrations/20260104000000_utf16.up.sql'
  const long = `${'-- a line of a comment\n'.repeat(30_000)}${index}`
  const wide = Buffer.from(`\uFEFF${index}`, 'utf16le')
  const sha = shop.commit({ [second]: long, [third]: new Uint8Array([0, 1, 2]), [utf16]: wide })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.change.added).toEqual([
    { path: second, text: long },
    { path: utf16, text: index },
  ])
  expect(gathered.unchecked).toEqual([{ path: third, line: 1, why: 'binary file' }])
  expect(requests).toBeLessThanOrEqual(7)
})

test('many large files are not all read, and those that are not are told', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ [first]: orders })
  const line = `-- ${'comment '.repeat(1000)}\n`
  const [long, huge] = [line.repeat(65), line.repeat(600)]
  const name = (at: number) => `db/migrations/202602${10 + at}000000_x.up.sql`
  const files = Array.from({ length: 60 }, (_, at) => [name(at), `${long}${at}`])
  const sha = shop.commit({ ...Object.fromEntries(files), [second]: huge })

  const { gathered, requests } = await gather(shop, base, sha)

  const told = gathered.unchecked.map(({ why }) => why)
  expect(gathered.change.added.length + gathered.unchecked.length).toBe(61)
  expect(new Set(told)).toEqual(
    new Set(['file of 5 MiB, more than 4', 'one of more than 10 large files']),
  )
  expect(requests).toBeLessThanOrEqual(100)
})

test('of many older ones the newest are read, at a bounded cost', async () => {
  await using shop = await openMigrationsShop()
  const name = (number: number) => `db/migrations/${2026_0101_000000 + number}_x.up.sql`
  const many = Array.from({ length: 900 }, (_, number) => [name(number), `SELECT ${number};\n`])
  const base = shop.commit(Object.fromEntries(many))
  const sha = shop.commit({ [name(900)]: index })

  const { gathered, requests } = await gather(shop, base, sha)

  console.log(`900 older migrations: ${requests} requests`)
  expect(gathered.change.older).toHaveLength(400)
  expect(gathered.change.older.some(({ path }) => path === name(899))).toBe(true)
  expect(gathered.leftOut).toEqual([
    'Of the older migrations the newest 400 were replayed and 500 were not, so a type, an index or a constraint from before them may be unknown.',
  ])
  expect(requests).toBeLessThanOrEqual(5)
})

test('where older ones cannot be read, what is new is, and that is said', async () => {
  await using shop = await openMigrationsShop()
  const base = shop.commit({ [first]: orders })
  const sha = shop.commit({ [second]: index })
  const world = shop.world()
  const readFiles = (question: FilesQuestion) => {
    if (question.folders.length === 0) shop.sandbox.faults.next('graphql:Files', { status: 502 }, 3)
    return world.github.readFiles(question)
  }

  const gathered = await gatherMigrations(
    { ...world, github: { ...world.github, readFiles } },
    { base, sha, against: 'base', statistics: null },
  )

  expect(gathered.change.added).toEqual([{ path: second, text: index }])
  expect(gathered.change.older).toEqual([])
  expect(gathered.leftOut).toEqual([
    expect.stringMatching(/^The older migrations could not be read, .*: GitHub did not answer/),
  ])
})

test('release notes that look like changelogs by their path cost no more than their texts', async () => {
  await using shop = await openMigrationsShop()
  const note = (number: number) => [`changelogs/unreleased/${number}.yml`, 'title: Faster\n']
  const base = shop.commit(Object.fromEntries(Array.from({ length: 300 }, (_, at) => note(at))))
  const sha = shop.commit({
    ...Object.fromEntries([note(301)]),
    [second.replace('up', 'down')]: '',
  })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.change.older).toEqual([])
  expect(requests).toBe(2)
})

test('where a dump of the schema stands for many older ones, nothing is left out', async () => {
  await using shop = await openMigrationsShop()
  const name = (number: number) => `db/migrate/${2026_0101_000000 + number}_x.rb`
  const text = 'class X < ActiveRecord::Migration[8.0]\nend\n'
  const many = Array.from({ length: 500 }, (_, number) => [name(number), text])
  const dump = `ActiveRecord::Schema[8.0].define(version: 2026_01_01_000499) do\nend\n`
  const base = shop.commit({ ...Object.fromEntries(many), 'db/schema.rb': dump })
  const sha = shop.commit({ [name(500)]: text, 'db/schema.rb': 'later' })

  const { gathered, requests } = await gather(shop, base, sha)

  expect(gathered.change.older).toContainEqual({ path: 'db/schema.rb', text: dump })
  expect(gathered.leftOut).toEqual([])
  expect(requests).toBeLessThanOrEqual(5)
})
