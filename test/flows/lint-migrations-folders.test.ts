import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesOf } from '../../src/flows/migrations/deploy-differences.ts'
import { foldersOf, tellNotListed } from '../../src/flows/migrations/deploy-folders.ts'
import { newestOlder } from '../../src/flows/migrations/deploy-older.ts'

const sha = 'a'.repeat(40)

test.each([
  ['db/migrate/20260101000000_a.rb', ['db/migrate 1', 'db/post_migrate 1']],
  ['db/post_migrate/20260101000000_a.rb', ['db/migrate 1', 'db/post_migrate 1']],
  [
    'engines/x/db/migrate/20260101000000_a.rb',
    ['engines/x/db/migrate 1', 'engines/x/db/post_migrate 1'],
  ],
  ['shop/migrations/0002_more.py', ['shop/migrations 1']],
  ['alembic/versions/2026/01/ab12_x.py', ['alembic/versions 3']],
  ['prisma/migrations/20260101000000_a/migration.sql', ['prisma/migrations 2']],
  ['migrations/2026-01-01-000000_a/up.sql', ['migrations 2']],
  ['sql/V1__a.sql', ['sql 1']],
  ['V1__a.sql', [' 1']],
  ['drizzle/0001_a.sql', ['drizzle 1']],
  ['db/deploy/orders.sql', ['db/deploy 1']],
])('the folders of %s are %j', (path, expected) => {
  const { folders } = foldersOf([{ path }], sha)

  expect(folders.map((folder) => `${folder.path} ${folder.depth}`)).toEqual(expected)
})

test('a folder is listed once, as deep as it takes, and no more than twenty are', () => {
  const two = foldersOf(
    [{ path: 'db/migrations/001_a.up.sql' }, { path: 'db/migrations/x/002_b.up.sql' }],
    sha,
  )
  const many = Array.from({ length: 30 }, (_, number) => ({
    path: `s${number}/migrations/001_a.up.sql`,
  }))

  expect(two).toEqual({ folders: [{ sha, path: 'db/migrations', depth: 2 }], leftOut: [] })
  expect(foldersOf(many, sha).folders).toHaveLength(20)
})

test('what is not listed is told by name', () => {
  const folders = (count: number) =>
    foldersOf(
      Array.from({ length: count }, (_, at) => ({ path: `s${at}/migrations/001_a.up.sql` })),
      sha,
    )

  expect(tellNotListed(folders(20), 'nothing was seen in')).toEqual([])
  expect(tellNotListed(folders(21), 'nothing was seen in')).toEqual([
    'Only 20 folders with migrations are listed, so nothing was seen in s20/migrations.',
  ])
  expect(tellNotListed(folders(27), 'nothing was seen in')[0]).toMatch(
    /s24\/migrations and 2 more\.$/,
  )
})

function listed(path: string, bytes = 100) {
  return { path, blob: `blob of ${path}`, bytes }
}

test('older are those of the same database that go forward, newest first', () => {
  const files = [
    'db/migrations/2_b.up.sql',
    'db/migrations/2_b.down.sql',
    'db/migrations/10_c.up.sql',
    'db/migrations/1_a.up.sql',
    'db/migrations/README.md',
    'other/migrations/1_a.up.sql',
  ].map((path) => listed(path))

  const { chosen, leftOut } = newestOlder(files, [{ path: 'db/migrations/11_d.up.sql' }])

  expect(chosen.map(({ path }) => path)).toEqual([
    'db/migrations/10_c.up.sql',
    'db/migrations/2_b.up.sql',
    'db/migrations/1_a.up.sql',
  ])
  expect(leftOut).toBe(0)
})

test('large data is passed over, and what goes beyond the limits is counted', () => {
  const small = Array.from({ length: 30 }, (_, number) =>
    listed(`m/migrations/${number}_a.up.sql`, 100_000),
  )
  const large = listed('m/migrations/99_data.up.sql', 300_000)

  const { chosen, leftOut } = newestOlder(
    [...small, large],
    [{ path: 'm/migrations/100_x.up.sql' }],
  )

  expect(chosen.map(({ path }) => path).slice(0, 2)).toEqual([
    'm/migrations/29_a.up.sql',
    'm/migrations/28_a.up.sql',
  ])
  expect(chosen).toHaveLength(20)
  expect(leftOut).toBe(11)
})

test('two lists differ by what was added, edited and deleted, and by nothing else', () => {
  const list = fc.uniqueArray(
    fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd'),
      blob: fc.constantFrom('1', '2'),
      bytes: fc.constant(1),
    }),
    { selector: ({ path }) => path },
  )

  fc.assert(
    fc.property(list, list, (before, after) => {
      const changes = differencesOf(before, after)
      const state = new Map<string, string>(before.map(({ path, blob }) => [path, blob]))
      for (const { path, how, blob } of changes) {
        expect(state.has(path)).toBe(how !== 'added')
        if (how === 'deleted') state.delete(path)
        else state.set(path, blob ?? '')
      }
      expect(new Map([...state].toSorted())).toEqual(
        new Map(after.map(({ path, blob }): [string, string] => [path, blob]).toSorted()),
      )
      expect(
        changes.every(
          ({ path, blob, how }) =>
            how !== 'edited' || before.find((one) => one.path === path)?.blob !== blob,
        ),
      ).toBe(true)
    }),
  )
})
