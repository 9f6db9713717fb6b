import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DatabasePlan,
  type FilesOfChange,
  type FileText,
  planJudgement,
} from '../../../../src/migrations/judgement-plan.ts'

const sql = 'ALTER TABLE orders ADD COLUMN note text;\n'

function file(path: string, text = sql): FileText {
  return { path, text }
}

function plan(change: Partial<FilesOfChange>): readonly DatabasePlan[] {
  const nothing = { added: [], edited: [], deleted: [], older: [], companions: new Map() }
  return planJudgement({ ...nothing, ...change }, null)
}

/** The plan of the only database, by paths. */
function pathsOf(change: Partial<FilesOfChange>) {
  const [database, ...others] = plan(change)
  expect(others).toEqual([])
  return {
    folder: database?.folder,
    older: database?.older.map(({ path }) => path),
    batches: database?.batches.map((batch) => batch.map(({ path }) => path)),
    rewritten: database?.rewritten.map(({ path, how }) => ({ path, how })),
  }
}

test('added migrations are judged in the order of their versions, a file a batch; those before are replayed', () => {
  const change = {
    added: [file('migrations/10_b.up.sql'), file('migrations/9_a.up.sql'), file('README.md')],
    older: [
      file('migrations/2_old.up.sql'),
      file('migrations/1_old.up.sql'),
      file('migrations/1_old.down.sql'),
    ],
  }

  expect(pathsOf(change)).toEqual({
    folder: 'migrations',
    older: ['migrations/1_old.up.sql', 'migrations/2_old.up.sql'],
    batches: [['migrations/9_a.up.sql'], ['migrations/10_b.up.sql']],
    rewritten: [],
  })
})

test('a change without migrations plans nothing, and so does one that adds only ways back', () => {
  expect(plan({ added: [file('src/main.ts', 'up')], older: [file('migrations/1_a.sql')] })).toEqual(
    [],
  )
  expect(plan({ added: [file('migrations/1_a.down.sql')] })).toEqual([])
})

test('all pending files of Drizzle are one batch, in the order of the journal', () => {
  const journal = '{"dialect":"postgresql","entries":[{"tag":"0009_late"},{"tag":"0001_early"}]}'
  const change = {
    added: [file('drizzle/0001_early.sql'), file('drizzle/0009_late.sql')],
    companions: new Map([['drizzle/meta/_journal.json', journal]]),
  }

  expect(pathsOf(change).batches).toEqual([['drizzle/0009_late.sql', 'drizzle/0001_early.sql']])
  expect(plan(change)[0]?.batches[0]?.[0]?.migration.engine).toBe('postgresql')
})

test('Alembic goes along down_revision, whatever the names', () => {
  const revision = (id: string, down: string) =>
    `revision: str = "${id}"\ndown_revision: Union[str, None] = ${down}\ndef upgrade(): pass\n`
  const change = {
    older: [file('alembic/versions/zz_first.py', revision('zz', 'None'))],
    added: [
      file('alembic/versions/aa_merge.py', revision('aa', '("bb", "cc")')),
      file('alembic/versions/cc_third.py', revision('cc', '"zz"')),
      file('alembic/versions/bb_second.py', revision('bb', '"cc"')),
    ],
  }

  expect(pathsOf(change)).toMatchObject({
    older: ['alembic/versions/zz_first.py'],
    batches: [
      [
        'alembic/versions/cc_third.py',
        'alembic/versions/bb_second.py',
        'alembic/versions/aa_merge.py',
      ],
    ],
  })
})

test('a circle of revisions still gives every file once', () => {
  const revision = (id: string, down: string) => `revision = '${id}'\ndown_revision = '${down}'\n`
  const change = {
    added: [
      file('alembic/versions/a1_x.py', revision('a1', 'b2')),
      file('alembic/versions/b2_x.py', revision('b2', 'a1')),
    ],
  }

  expect(pathsOf(change).batches?.flat().toSorted()).toEqual([
    'alembic/versions/a1_x.py',
    'alembic/versions/b2_x.py',
  ])
})

test('Django follows its dependencies across apps, and all apps are one database', () => {
  const migration = (dependencies: string, more = '') =>
    `class Migration(migrations.Migration):\n    ${more}\n    dependencies = [${dependencies}]\n    operations = []\n`
  const change = {
    added: [
      file('cart/migrations/0002_b.py', migration('("shop", "0003_c")')),
      file('shop/migrations/0003_c.py', migration('("shop", "0001_initial"),')),
      file(
        'shop/migrations/0004_squashed.py',
        migration('', 'replaces = [("shop", "0001_initial")]'),
      ),
    ],
    older: [file('shop/migrations/0001_initial.py', migration(''))],
  }

  expect(pathsOf(change)).toEqual({
    folder: '',
    older: ['shop/migrations/0001_initial.py', 'shop/migrations/0004_squashed.py'],
    batches: [['shop/migrations/0003_c.py'], ['cart/migrations/0002_b.py']],
    rewritten: [],
  })
})

test('migrations of two folders are two databases; post_migrate belongs to migrate', () => {
  const rails = 'class A < ActiveRecord::Migration[7.1]\nend\n'
  const folders = plan({
    added: [
      file('billing/migrations/1_a.sql'),
      file('shop/db/post_migrate/20260102000000_b.rb', rails),
      file('shop/db/animals_migrate/20260101000000_c.rb', rails),
      file('shop/prisma/migrations/20260101000000_c/migration.sql'),
    ],
    older: [file('shop/db/migrate/20260101000000_a.rb', rails), file('search/migrations/1_a.sql')],
  }).map(({ folder, older }) => [folder, older.length])

  expect(folders).toEqual([
    ['billing/migrations', 0],
    ['shop/db', 1],
    ['shop/db/animals_migrate', 0],
    ['shop/prisma/migrations', 0],
  ])
})

test('edited and deleted migrations are told, and replayed as they ran', () => {
  const change = {
    edited: [{ ...file('migrations/2_b.up.sql', 'DROP TABLE a;'), before: sql }],
    deleted: [file('migrations/1_a.up.sql')],
  }

  expect(pathsOf(change)).toEqual({
    folder: 'migrations',
    older: ['migrations/1_a.up.sql', 'migrations/2_b.up.sql'],
    batches: [],
    rewritten: [
      { path: 'migrations/1_a.up.sql', how: 'deleted' },
      { path: 'migrations/2_b.up.sql', how: 'edited' },
    ],
  })
  expect(plan(change)[0]?.older[1]?.text).toBe(sql)
})

test.each([
  [
    'the way back',
    'db/migrations/20260101000000_a.sql',
    '-- migrate:up\nSELECT 1;\n-- migrate:down\n',
  ],
  ['a comment', 'migrations/20260101000000_a.up.sql', '-- why\nSELECT 1;\n'],
])('an edit of %s is none', (_what, path, text) => {
  const before = text.replace('-- why', '-- because').replace(/down\n$/, 'down\nSELECT 2;\n')

  expect(plan({ edited: [{ path, text, before }] })).toEqual([])
})

test('an edit of the way forward is found where it stands behind the way back', () => {
  const path = 'migrations/20260101000000_a.js'
  const text = 'exports.down = (knex) => null\nexports.up = (knex) => knex.raw("SELECT 1")\n'
  const edit = { path, text, before: text.replace('1', '2') }

  expect(pathsOf({ edited: [edit] }).rewritten).toEqual([{ path, how: 'edited' }])
})

test('an edited comment stops tools that compare sums', () => {
  const path = 'db/migration/V1__a.sql'
  const edit = { path, text: '-- new\nSELECT 1;\n', before: '-- old\nSELECT 1;\n' }

  expect(pathsOf({ edited: [edit] }).rewritten).toEqual([{ path, how: 'edited' }])
  expect(plan({ edited: [{ ...edit, text: edit.before.replaceAll('\n', '\r\n') }] })).toEqual([])
})

test('a file that was moved is neither new nor gone; one that was moved and changed is', () => {
  const [from, to] = [
    'old/migrations/20260101000000_a.up.sql',
    'new/migrations/20260101000000_a.up.sql',
  ]

  expect(plan({ added: [file(to)], deleted: [file(from)] })).toEqual([])
  expect(
    plan({ added: [file(to, 'DROP TABLE a;')], deleted: [file(from)] }).map(
      ({ folder, batches, rewritten }) => [folder, batches.length, rewritten.length],
    ),
  ).toEqual([
    ['new/migrations', 1, 0],
    ['old/migrations', 0, 1],
  ])
})

test('a repeatable migration of Flyway runs again, behind the others', () => {
  const change = {
    added: [file('db/migration/V2__b.sql')],
    edited: [{ ...file('db/migration/R__view.sql', 'SELECT 2;'), before: 'SELECT 1;' }],
  }

  expect(pathsOf(change)).toEqual({
    folder: 'db/migration',
    older: ['db/migration/R__view.sql'],
    batches: [['db/migration/V2__b.sql'], ['db/migration/R__view.sql']],
    rewritten: [],
  })
})

test('of a Liquibase changelog only change sets that are new are judged, on their lines', () => {
  const head = '--liquibase formatted sql\n'
  const [one, two] = ['--changeset ann:1\nSELECT 1;\n', '--changeset ann:2\nSELECT 2;\n']
  const path = 'db/changelog/all.sql'

  const [appended] = plan({ edited: [{ path, text: head + one + two, before: head + one }] })
  const [edited] = plan({
    edited: [{ path, text: head + one.replace('1;', '3;'), before: head + one }],
  })

  const line = (length: number) => ' '.repeat(length)
  expect(appended?.batches[0]?.[0]?.text).toBe(`${head}${line(17)}\n${line(9)}\n${two}`)
  expect(appended?.rewritten).toEqual([])
  expect(edited?.batches).toEqual([])
  expect(edited?.rewritten).toMatchObject([{ path, how: 'edited' }])
})

test.each([
  ['migrations/1_a.mysql.up.sql', sql, 'mysql'],
  ['migrations/1_a.up.sql', 'CREATE TABLE `a` (b int);', 'mysql'],
  ['migrations/1_a.up.sql', "INSERT INTO a VALUES ('`b`');", null],
  ['migrations/1_a.up.sql', 'PRAGMA foreign_keys=OFF;', 'sqlite'],
  ['migrations/1_a.up.sql', 'CREATE TABLE [dbo].[a] (b NVARCHAR(20));', 'sqlserver'],
  ['migrations/1_a.up.sql', 'CREATE TABLE a (b VARCHAR2(20));', 'oracle'],
  ['migrations/1_a.up.sql', 'CREATE INDEX CONCURRENTLY a ON b (c);', 'postgresql'],
])('%s with %s is for %s', (path, text, engine) => {
  expect(plan({ added: [file(path, text)] })[0]?.batches[0]?.[0]?.migration.engine).toBe(engine)
})

test('what tells nothing has the engine that was configured, or else that of its neighbours', () => {
  const files = [file('migrations/1_a.up.sql', 'CREATE TABLE `a` (b int);')]
  const engineOf = (configured: 'postgresql' | null) =>
    planJudgement(
      {
        added: [file('migrations/2_b.up.sql')],
        older: files,
        edited: [],
        deleted: [],
        companions: new Map(),
      },
      configured,
    )[0]?.batches[0]?.[0]?.migration.engine

  expect([engineOf(null), engineOf('postgresql')]).toEqual(['mysql', 'postgresql'])
})

test('files beside a migration tell that it leaves its transaction', () => {
  const left = (path: string, companion: string, text: string) =>
    plan({ added: [file(path)], companions: new Map([[companion, text]]) })[0]?.batches[0]?.[0]
      ?.migration.transaction.left

  expect(
    left(
      'migrations/2026_a/up.sql',
      'migrations/2026_a/metadata.toml',
      'run_in_transaction = false',
    ),
  ).toBe(true)
  expect(left('db/V1__a.sql', 'db/V1__a.sql.conf', 'executeInTransaction=false')).toBe(true)
  expect(left('db/V1__a.sql', 'db/V1__a.sql.conf', 'executeInTransaction=true')).toBe(false)
})

test('a dump of the schema stands in for the migrations that it holds', () => {
  const rails = 'class A < ActiveRecord::Migration[7.1]\nend\n'
  const change = {
    added: [file('db/migrate/20260104000000_d.rb', rails)],
    older: [1, 2, 3].map((day) => file(`db/migrate/2026010${day}000000_a.rb`, rails)),
  }
  const dump = (path: string, text: string) =>
    pathsOf({ ...change, older: [...change.older, file(path, text)] }).older

  expect(
    dump('db/schema.rb', 'ActiveRecord::Schema[7.1].define(version: 2026_01_02_000000) do'),
  ).toEqual(['db/schema.rb', 'db/migrate/20260103000000_a.rb'])
  expect(
    dump(
      'db/structure.sql',
      `CREATE TABLE a (b int);\nINSERT INTO "schema_migrations" (version) VALUES\n('20260103000000'),\n('20260102000000');\n`,
    ),
  ).toEqual(['db/structure.sql'])
})

test('SQL that somebody named is judged whatever its path, and so is a way back', () => {
  const named = (path: string) =>
    plan({ added: [{ ...file(path), isNamed: true }] })[0]?.batches[0]?.[0]?.migration.tool

  expect(['change.sql', 'migrations/1_a.down.sql', 'notes.md'].map(named)).toEqual([
    'sql',
    'golang-migrate',
    undefined,
  ])
})

test('the same files in any order give the same plan', () => {
  const files = [
    ...[1, 2, 10, 20, 100].map((version) => file(`migrations/${version}_a.up.sql`)),
    file('db/migration/V1_2__a.sql'),
    file('db/migration/V1.10__a.sql'),
    file('db/migration/R__a.sql'),
  ]

  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (added) => {
      expect(plan({ added })).toEqual(plan({ added: files }))
    }),
  )
})
