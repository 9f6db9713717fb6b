import { describe, expect, test } from 'vitest'
import { sqlOf } from '../code/read-snippet.ts'

/** Calls, and the SQL that Sequelize sends for them. */
type Row = readonly [call: string, ...sql: readonly string[]]

const columnCalls: readonly Row[] = [
  [
    "await queryInterface.addColumn('orders', 'memo', Sequelize.TEXT)",
    'ALTER TABLE "orders" ADD COLUMN "memo" TEXT',
  ],
  [
    "await queryInterface.addColumn('orders', 'memo', { type: Sequelize.STRING(20), allowNull: false, defaultValue: '' })",
    'ALTER TABLE "orders" ADD COLUMN "memo" VARCHAR(20) DEFAULT \'\' NOT NULL',
  ],
  [
    "await queryInterface.addColumn('orders', 'n', { type: Sequelize.INTEGER, autoIncrement: true })",
    'ALTER TABLE "orders" ADD COLUMN "n" SERIAL',
  ],
  [
    "await queryInterface.addColumn('orders', 'n', { type: Sequelize.BIGINT, field: 'num' })",
    'ALTER TABLE "orders" ADD COLUMN "num" BIGINT',
  ],
  [
    "await queryInterface.addColumn('orders', 'u', { type: Sequelize.UUID, defaultValue: Sequelize.literal('gen_random_uuid()') })",
    'ALTER TABLE "orders" ADD COLUMN "u" UUID DEFAULT gen_random_uuid()',
  ],
  [
    "await queryInterface.addColumn('orders', 'u', { type: Sequelize.UUID, defaultValue: Sequelize.UUIDV4 })",
    'ALTER TABLE "orders" ADD COLUMN "u" UUID',
  ],
  [
    "await queryInterface.addColumn('orders', 'at', { type: Sequelize.DATE, defaultValue: Sequelize.fn('now') })",
    'ALTER TABLE "orders" ADD COLUMN "at" TIMESTAMP WITH TIME ZONE DEFAULT now()',
  ],
  [
    "await queryInterface.addColumn('orders', 'at', { type: Sequelize.DATE(6), defaultValue: Sequelize.NOW })",
    'ALTER TABLE "orders" ADD COLUMN "at" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP',
  ],
  [
    "await queryInterface.addColumn('orders', 'code', { type: Sequelize.STRING, unique: true })",
    'ALTER TABLE "orders" ADD COLUMN "code" VARCHAR(255) UNIQUE',
  ],
  [
    "await queryInterface.addColumn('orders', 'kind', { type: Sequelize.ENUM('a', 'b'), defaultValue: 'a' })",
    "CREATE TYPE \"enum_orders_kind\" AS ENUM ('a', 'b')",
    'ALTER TABLE "orders" ADD COLUMN "kind" "enum_orders_kind" DEFAULT \'a\'',
  ],
  [
    "await queryInterface.addColumn('orders', 'kind', { type: Sequelize.ENUM({ values: ['a'] }) })",
    'CREATE TYPE "enum_orders_kind" AS ENUM (\'a\')',
    'ALTER TABLE "orders" ADD COLUMN "kind" "enum_orders_kind"',
  ],
  [
    "await queryInterface.addColumn('orders', 'price', Sequelize.DECIMAL(10, 2))",
    'ALTER TABLE "orders" ADD COLUMN "price" DECIMAL(10, 2)',
  ],
  [
    "await queryInterface.addColumn('orders', 'tags', Sequelize.ARRAY(Sequelize.STRING))",
    'ALTER TABLE "orders" ADD COLUMN "tags" VARCHAR(255)[]',
  ],
  [
    "await queryInterface.addColumn('orders', 'span', Sequelize.RANGE(Sequelize.DATE))",
    'ALTER TABLE "orders" ADD COLUMN "span" tstzrange',
  ],
  [
    "await queryInterface.addColumn('orders', 'meta', { type: Sequelize.DataTypes.JSONB, defaultValue: {} })",
    'ALTER TABLE "orders" ADD COLUMN "meta" JSONB DEFAULT \'{}\'',
  ],
  [
    "await queryInterface.addColumn('orders', 'total', { type: 'NUMERIC(8, 2)' })",
    'ALTER TABLE "orders" ADD COLUMN "total" NUMERIC(8, 2)',
  ],
  [
    "await queryInterface.addColumn({ tableName: 'orders', schema: 'shop' }, 'a', { type: Sequelize.INTEGER, references: { model: 'accounts', key: 'id' }, onDelete: 'SET NULL' })",
    'ALTER TABLE "shop"."orders" ADD COLUMN "a" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL',
  ],
  [
    "await queryInterface.addColumn('orders', 'a', { type: Sequelize.INTEGER, references: { model: { tableName: 'accounts', schema: 'auth' } } })",
    'ALTER TABLE "orders" ADD COLUMN "a" INTEGER REFERENCES "auth"."accounts" ("id")',
  ],
  [
    "await queryInterface.removeColumn('orders', 'memo')",
    'ALTER TABLE "orders" DROP COLUMN "memo"',
  ],
  [
    "await queryInterface.renameColumn('orders', 'a', 'b')",
    'ALTER TABLE "orders" RENAME COLUMN "a" TO "b"',
  ],
  [
    "await queryInterface.changeColumn('orders', 'n', { type: Sequelize.BIGINT })",
    'ALTER TABLE "orders" ALTER COLUMN "n" DROP NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "n" DROP DEFAULT',
    'ALTER TABLE "orders" ALTER COLUMN "n" TYPE BIGINT',
  ],
  [
    "await queryInterface.changeColumn('orders', 'n', { type: Sequelize.STRING(50), allowNull: false, defaultValue: '' })",
    'ALTER TABLE "orders" ALTER COLUMN "n" SET NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "n" SET DEFAULT \'\'',
    'ALTER TABLE "orders" ALTER COLUMN "n" TYPE VARCHAR(50)',
  ],
  [
    "await queryInterface.changeColumn('orders', 'n', { type: Sequelize.STRING, unique: true })",
    'ALTER TABLE "orders" ALTER COLUMN "n" DROP NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "n" DROP DEFAULT',
    'ALTER TABLE "orders" ALTER COLUMN "n" TYPE VARCHAR(255)',
    'ALTER TABLE "orders" ADD UNIQUE ("n")',
  ],
  [
    "await queryInterface.changeColumn('orders', 'kind', { type: Sequelize.ENUM('a') })",
    'CREATE TYPE "enum_orders_kind" AS ENUM (\'a\')',
    'ALTER TABLE "orders" ALTER COLUMN "kind" DROP NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "kind" DROP DEFAULT',
    'ALTER TABLE "orders" ALTER COLUMN "kind" TYPE "enum_orders_kind" USING ("kind"::"enum_orders_kind")',
  ],
  [
    "await queryInterface.changeColumn('orders', 'a', { type: Sequelize.INTEGER, references: { model: 'accounts', key: 'id' } })",
    'ALTER TABLE "orders" ALTER COLUMN "a" TYPE INTEGER',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_a_fkey" FOREIGN KEY ("a") REFERENCES "accounts" ("id")',
  ],
  [
    "await queryInterface.createTable('t', { id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true }, name: Sequelize.STRING }, { uniqueKeys: { u: { fields: ['name'] } } })",
    'CREATE TABLE IF NOT EXISTS "t" ("id" SERIAL PRIMARY KEY, "name" VARCHAR(255), UNIQUE ("name"))',
  ],
  [
    "await queryInterface.createTable('t', { id: Sequelize.UUID }, { schema: 'shop' })",
    'CREATE TABLE IF NOT EXISTS "shop"."t" ("id" UUID)',
  ],
  ["await queryInterface.dropTable('t')", 'DROP TABLE IF EXISTS "t"'],
  ["await queryInterface.dropTable('t', { cascade: true })", 'DROP TABLE IF EXISTS "t" CASCADE'],
  ["await queryInterface.renameTable('a', 'b')", 'ALTER TABLE "a" RENAME TO "b"'],
  ["await queryInterface.describeTable('a')"],
]

const indexCalls: readonly Row[] = [
  [
    "await queryInterface.addIndex('orders', ['a', 'b'])",
    'CREATE INDEX "orders_a_b" ON "orders" ("a", "b")',
  ],
  [
    "await queryInterface.addIndex('orders', ['a'], { name: 'ix', unique: true, concurrently: true })",
    'CREATE UNIQUE INDEX CONCURRENTLY "ix" ON "orders" ("a")',
  ],
  [
    "await queryInterface.addIndex('orders', { fields: ['a'], using: 'GIN', where: { deletedAt: null } })",
    'CREATE INDEX "orders_a" ON "orders" USING gin ("a") WHERE "deletedAt" IS NULL',
  ],
  [
    "await queryInterface.addIndex('orders', [{ name: 'a', order: 'DESC' }, Sequelize.literal('lower(b)')], { name: 'ix', type: 'UNIQUE' })",
    'CREATE UNIQUE INDEX "ix" ON "orders" ("a" DESC, (lower(b)))',
  ],
  ["await queryInterface.removeIndex('orders', 'ix')", 'DROP INDEX IF EXISTS "ix"'],
  [
    "await queryInterface.removeIndex('orders', ['a', 'b'], { concurrently: true })",
    'DROP INDEX CONCURRENTLY IF EXISTS "orders_a_b"',
  ],
  [
    "await queryInterface.addConstraint('orders', { fields: ['a'], type: 'foreign key', name: 'fk', references: { table: 'accounts', field: 'id' }, onDelete: 'cascade' })",
    'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "accounts" ("id") ON DELETE CASCADE',
  ],
  [
    "await queryInterface.addConstraint('orders', { fields: ['a', 'b'], type: 'foreign key', references: { table: { tableName: 'x', schema: 's' }, fields: ['c', 'd'] } })",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_a_b_fk" FOREIGN KEY ("a", "b") REFERENCES "s"."x" ("c", "d")',
  ],
  [
    "await queryInterface.addConstraint('orders', ['a', 'b'], { type: 'unique', name: 'u' })",
    'ALTER TABLE "orders" ADD CONSTRAINT "u" UNIQUE ("a", "b")',
  ],
  [
    "await queryInterface.addConstraint('orders', { fields: ['id'], type: 'primary key' })",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_id_pk" PRIMARY KEY ("id")',
  ],
  [
    "await queryInterface.addConstraint('orders', { fields: ['n'], type: 'check', name: 'ck', where: { n: { [Sequelize.Op.gt]: 0 } } })",
    'ALTER TABLE "orders" ADD CONSTRAINT "ck" CHECK ("n" > 0)',
  ],
  [
    "await queryInterface.removeConstraint('orders', 'fk')",
    'ALTER TABLE "orders" DROP CONSTRAINT "fk"',
  ],
]

const otherCalls: readonly Row[] = [
  [
    "await queryInterface.bulkUpdate('orders', { state: 1 }, { id: [1, 2] })",
    'UPDATE "orders" SET "state" = 1 WHERE "id" IN (1, 2)',
  ],
  [
    "await queryInterface.bulkUpdate('orders', { state: 1 }, {})",
    'UPDATE "orders" SET "state" = 1',
  ],
  [
    "await queryInterface.bulkDelete('orders', { state: 'x' })",
    'DELETE FROM "orders" WHERE "state" = \'x\'',
  ],
  [
    "await queryInterface.bulkInsert('orders', [{ a: 1 }])",
    'INSERT INTO "orders" ("a") VALUES (1)',
  ],
  ["await queryInterface.sequelize.query('ALTER TABLE a ADD b int')", 'ALTER TABLE a ADD b int'],
  [
    'await queryInterface.sequelize.query(`UPDATE a SET b = :b WHERE id = ${row.id}`, { replacements: { b: 1 } })',
    'UPDATE a SET b = 1 WHERE id = $1',
  ],
  [
    'await queryInterface.sequelize.query(makeSql())',
    'not checked: SQL that is put together at run time',
  ],
  [
    "await queryInterface.sequelize.transaction(async (transaction) => { await queryInterface.dropTable('a', { transaction }) })",
    'BEGIN',
    'DROP TABLE IF EXISTS "a"',
    'COMMIT',
  ],
  [
    "const t = await queryInterface.sequelize.transaction(); try { await queryInterface.dropTable('a', { transaction: t }); await t.commit() } catch (e) { await t.rollback() }",
    'BEGIN',
    'DROP TABLE IF EXISTS "a"',
    'COMMIT',
  ],
  [
    "if (queryInterface.sequelize.getDialect() === 'mysql') { await queryInterface.dropTable('a') }",
  ],
  [
    'await User.update({ a: 1 }, { where: {} })',
    'not checked: call of `update` on `User`, which is not in this file',
  ],
  [
    'await addDefaults(queryInterface)',
    'not checked: call of `addDefaults`, which is not in this file',
  ],
]

describe('on columns and tables', () => {
  test.each(columnCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'sequelize',
      `module.exports = {\n  async up(queryInterface, Sequelize) {\n    ${call}\n  },\n}`,
    )

    expect(sent).toEqual(sql)
  })
})

describe('on indexes and constraints', () => {
  test.each(indexCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'sequelize',
      `module.exports = {\n  async up(queryInterface, Sequelize) {\n    ${call}\n  },\n}`,
    )

    expect(sent).toEqual(sql)
  })
})

describe('on rows, and SQL of its own', () => {
  test.each(otherCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'sequelize',
      `module.exports = {\n  async up(queryInterface, Sequelize) {\n    ${call}\n  },\n}`,
    )

    expect(sent).toEqual(sql)
  })
})
