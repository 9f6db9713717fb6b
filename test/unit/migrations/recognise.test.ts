import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../../sandbox/stage.ts'
import { mayBeMigration, recogniseMigration } from '../../../src/migrations/recognise.ts'
import { migrationTools } from '../../../src/migrations/tools.ts'

type Row = readonly [
  tool: string,
  path: string,
  content: string,
  version: string | null,
  direction: 'up' | 'down' | 'both',
  ...siblings: readonly string[],
]

const rows: readonly Row[] = [
  [
    'rails',
    'db/migrate/20240102030405_add.rb',
    'class A < ActiveRecord::Migration[7.1]',
    '20240102030405',
    'both',
  ],
  [
    'rails',
    'db/post_migrate/2024/20240102030405_a.rb',
    'class A < Gitlab::Database::Migration[2.1]',
    '20240102030405',
    'both',
  ],
  [
    'django',
    'shop/migrations/0042_state.py',
    'class Migration(migrations.Migration):',
    '0042',
    'both',
  ],
  [
    'alembic',
    'alembic/versions/1a2b3c4d5e6f_add.py',
    'down_revision = "0"',
    '1a2b3c4d5e6f',
    'both',
  ],
  ['flyway', 'src/main/resources/db/migration/V1_2__add.sql', 'select 1', '1_2', 'up'],
  ['flyway', 'sql/U3__add.sql', 'select 1', '3', 'down'],
  ['flyway', 'sql/R__views.sql', 'select 1', null, 'up'],
  ['liquibase', 'db/changelog/001.yaml', 'databaseChangeLog:\n  - changeSet:', null, 'up'],
  [
    'liquibase',
    'a/b.changelog.sql',
    '--liquibase formatted sql\n--rollback drop table a',
    null,
    'both',
  ],
  ['golang-migrate', 'migrations/000012_add.up.sql', 'select 1', '000012', 'up'],
  ['golang-migrate', 'migrations/000012_add.down.sql', 'select 1', '000012', 'down'],
  ['goose', 'migrations/00012_add.sql', '-- +goose Up\n-- +goose Down', '00012', 'both'],
  [
    'goose',
    'migrations/20240102030405_add.go',
    'goose.AddMigrationContext(up, down)',
    '20240102030405',
    'both',
  ],
  ['sql-migrate', 'db/2024-add.sql', '-- +migrate Up', '2024', 'up'],
  [
    'dbmate',
    'db/migrations/20240102030405_add.sql',
    '-- migrate:up\n-- migrate:down',
    '20240102030405',
    'both',
  ],
  ['sqlx', 'migrations/20240102030405_add.sql', 'select 1', '20240102030405', 'up'],
  ['diesel', 'migrations/2024-01-02-030405_add/up.sql', 'select 1', '2024-01-02-030405', 'up'],
  [
    'prisma',
    'prisma/migrations/20240102030405_add/migration.sql',
    'select 1',
    '20240102030405',
    'up',
  ],
  ['drizzle', 'drizzle/0003_add.sql', 'select 1;--> statement-breakpoint', '0003', 'up'],
  ['drizzle', 'src/sql/0003_add.sql', 'select 1', '0003', 'up', 'src/sql/meta/_journal.json'],
  [
    'knex',
    'migrations/20240102030405_add.js',
    'exports.up = (knex) => 1',
    '20240102030405',
    'both',
  ],
  [
    'node-pg-migrate',
    'migrations/1700000000000_add.js',
    'exports.up = (pgm) => 1',
    '1700000000000',
    'both',
  ],
  [
    'sequelize',
    'migrations/20240102030405-add.js',
    'up: (queryInterface) => 1',
    '20240102030405',
    'both',
  ],
  [
    'typeorm',
    'src/migration/1700000000000-Add.ts',
    'up(queryRunner: QueryRunner)',
    '1700000000000',
    'both',
  ],
  [
    'mikro-orm',
    'src/Migration20240102030405.ts',
    'class A extends Migration {',
    '20240102030405',
    'both',
  ],
  ['supabase', 'supabase/migrations/20240102030405_add.sql', 'select 1', '20240102030405', 'up'],
  [
    'laravel',
    'database/migrations/2024_01_02_030405_add.php',
    'class extends Migration',
    '2024_01_02_030405',
    'both',
  ],
  [
    'ecto',
    'priv/ledger/migrations/20240102030405_add.exs',
    'use Ecto.Migration',
    '20240102030405',
    'both',
  ],
  [
    'ef-core',
    'Data/Migrations/20240102030405_Add.cs',
    'partial class Add : Migration',
    '20240102030405',
    'both',
  ],
  [
    'atlas',
    'schema/20240102030405_add.sql',
    'select 1',
    '20240102030405',
    'up',
    'schema/atlas.sum',
  ],
  ['sqitch', 'sql/deploy/orders.sql', 'select 1', null, 'up', 'sql/sqitch.plan'],
  ['sqitch', 'revert/orders.sql', 'select 1', null, 'down', 'sqitch.plan'],
  ['hasura', 'migrations/default/1700000000000_add/up.sql', 'select 1', '1700000000000', 'up'],
  [
    'doctrine',
    'migrations/Version20240102030405.php',
    'extends AbstractMigration',
    '20240102030405',
    'both',
  ],
  [
    'phinx',
    'db/migrations/20240102030405_add.php',
    'extends AbstractMigration',
    '20240102030405',
    'both',
  ],
  ['yii', 'migrations/m240102_030405_add.php', 'extends Migration', '240102_030405', 'both'],
]

test.each(rows.map((row) => ({ name: `${row[0]}: ${row[1]}`, row })))('$name', ({ row }) => {
  const [tool, path, content, version, direction, ...siblings] = row

  const migration = recogniseMigration({ path, content, siblings })

  expect(migration).toMatchObject({ tool, version, direction })
})

test('every tool of the table is tried above', () => {
  expect(migrationTools.map(({ name }) => name).toSorted()).toEqual(
    [...new Set(rows.map(([tool]) => tool))].toSorted(),
  )
})

describe('no migration is', () => {
  test.each<[path: string, content: string]>([
    ['models/staging/20240102030405_orders.sql', 'select 1'],
    ['db/clickhouse_migrate/main/20240102030405_a.rb', 'class A < ClickHouse::Migration'],
    ['clickhouse/migrations/0001_a.up.sql', 'select 1'],
    ['CHANGELOG.json', '{}'],
    ['docs/changelog.yaml', 'title: 1'],
    ['.github/workflows/changelog.yml', 'on: push'],
    ['contracts/deployments/main/migrations/1_a.sql', 'select 1'],
    ['pkg/migrate/testdata/0001_a.up.sql', 'select 1'],
    ['test/migrations/0001_a.up.sql', 'select 1'],
    ['src/migrations/1700000000000-Add.spec.ts', 'QueryRunner'],
    ['src/migrations/index.ts', 'QueryRunner'],
    ['shop/migrations/__init__.py', ''],
    ['alembic/env.py', 'down_revision'],
    ['db/schema.rb', 'ActiveRecord::Schema'],
    ['db/structure.sql', 'CREATE TABLE a'],
    ['drizzle/meta/0003_snapshot.json', '{}'],
    ['Migrations/20240102030405_Add.Designer.cs', 'partial class Add : Migration'],
    ['Migrations/ShopModelSnapshot.cs', ': Migration'],
    ['api/versions/v1.py', 'VERSION = 1'],
    ['deploy/orders.sql', 'select 1'],
    ['src/pay.ts', 'QueryRunner'],
    [`${'migrations/'.repeat(60)}0001_a.up.sql`, 'select 1'],
  ])('%s', (path, content) => {
    expect(recogniseMigration({ path, content })).toBeNull()
    expect(mayBeMigration(path)).toBe(false)
  })
})

test.each<[path: string, expected: boolean]>([
  ['db/migrate/20240102030405_add.rb', true],
  ['alembic/versions/1a2b3c4d5e6f_add.py', true],
  ['app/versions/list.py', false],
  ['db/changelog/001.xml', true],
  ['packages/changelog/index.json', false],
  ['migrations/00012_add.sql', true],
  ['reports/00012_add.sql', false],
  ['sql/deploy/orders.sql', false],
])('by its path alone, %s may be a migration: %s', (path, expected) => {
  expect(mayBeMigration(path)).toBe(expected)
})

test.each<[path: string, engine: string | null]>([
  ['migrations/postgres/0001_a.up.sql', 'postgresql'],
  ['migrations/0001_a.mysql.up.sql', 'mysql'],
  ['jdbc-mysql/migrations/V1__a.sql', 'mysql'],
  ['postgresdb/migrations/1700000000000_a/up.sql', 'postgresql'],
  ['pg/migrations/0001_a.cockroach.up.sql', 'cockroach'],
  ['migrations/0001_a.sqlite3.up.sql', 'sqlite'],
  ['migrations/0001_a.up.sql', null],
])('the engine of %s is %s', (path, engine) => {
  expect(recogniseMigration({ path, content: '' })?.engine).toBe(engine)
})

test.each<[path: string, content: string, scope: string, left: boolean]>([
  ['db/migrate/20240102030405_a.rb', '< Migration[7]', 'file', false],
  ['db/migrate/20240102030405_a.rb', '< Migration[7]\n  disable_ddl_transaction!', 'file', true],
  ['a/migrations/0001_a.py', 'migrations.Migration\n  atomic = False', 'file', true],
  ['drizzle/0003_add.sql', '--> statement-breakpoint', 'run', false],
  ['migrations/00012_add.sql', '-- +goose NO TRANSACTION\n-- +goose Up', 'file', true],
  ['migrations/1_a.sql', '-- no-transaction\nselect 1', 'file', true],
  ['migrations/0001_a.up.sql', 'select 1', 'request', false],
])('the transaction of %s with %j spans a %s, left: %s', (path, content, scope, left) => {
  expect(recogniseMigration({ path, content })?.transaction).toEqual({ default: scope, left })
})

const shared = join(projectFolder, '../shared/data/migrations/')
const collected = ['real.dev.jsonl', 'frameworks.dev.jsonl'].filter((name) =>
  existsSync(join(shared, name)),
)
if (collected.length === 0) console.log(`migrations of real projects: not there, ${shared}`)

test.each(collected)('every migration of %s is recognised as what it is', (name) => {
  const files: { tool: string; path: string; sql: string }[] = readFileSync(
    join(shared, name),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

  const wrong = files.filter(
    ({ tool, path, sql }) =>
      recogniseMigration({ path, content: sql })?.tool !== tool || !mayBeMigration(path),
  )

  expect(wrong.map(({ tool, path }) => `${tool} ${path}`)).toEqual([])
})
