import { describe, expect, test } from 'vitest'
import { sqlOf } from '../code/read-snippet.ts'

/** Calls, and the SQL that Knex sends for them. */
type Row = readonly [call: string, ...sql: readonly string[]]

const tableCalls: readonly Row[] = [
  ["table.string('memo')", 'ALTER TABLE "orders" ADD COLUMN "memo" varchar(255)'],
  [
    "table.string('code', 20).notNullable().defaultTo('x')",
    'ALTER TABLE "orders" ADD COLUMN "code" varchar(20) DEFAULT \'x\' NOT NULL',
  ],
  [
    "table.integer('a').defaultTo(0).notNullable()",
    'ALTER TABLE "orders" ADD COLUMN "a" integer DEFAULT 0 NOT NULL',
  ],
  ["table.bigInteger('b').unsigned()", 'ALTER TABLE "orders" ADD COLUMN "b" bigint'],
  ["table.increments('seq')", 'ALTER TABLE "orders" ADD COLUMN "seq" serial PRIMARY KEY'],
  ['table.bigIncrements()', 'ALTER TABLE "orders" ADD COLUMN "id" bigserial PRIMARY KEY'],
  [
    "table.uuid('u').defaultTo(knex.raw('gen_random_uuid()'))",
    'ALTER TABLE "orders" ADD COLUMN "u" uuid DEFAULT gen_random_uuid()',
  ],
  [
    "table.uuid('u').defaultTo(knex.fn.uuid()).primary()",
    'ALTER TABLE "orders" ADD COLUMN "u" uuid DEFAULT gen_random_uuid()',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY ("u")',
  ],
  [
    "table.jsonb('meta').defaultTo({}).notNullable()",
    'ALTER TABLE "orders" ADD COLUMN "meta" jsonb DEFAULT \'{}\' NOT NULL',
  ],
  [
    "table.boolean('flag').defaultTo(false)",
    'ALTER TABLE "orders" ADD COLUMN "flag" boolean DEFAULT false',
  ],
  ["table.decimal('price', 10, 2)", 'ALTER TABLE "orders" ADD COLUMN "price" decimal(10, 2)'],
  ["table.decimal('any', null)", 'ALTER TABLE "orders" ADD COLUMN "any" decimal'],
  ["table.float('f')", 'ALTER TABLE "orders" ADD COLUMN "f" real'],
  ["table.double('d')", 'ALTER TABLE "orders" ADD COLUMN "d" double precision'],
  ["table.binary('raw')", 'ALTER TABLE "orders" ADD COLUMN "raw" bytea'],
  ["table.date('on')", 'ALTER TABLE "orders" ADD COLUMN "on" date'],
  ["table.time('at')", 'ALTER TABLE "orders" ADD COLUMN "at" time'],
  [
    "table.timestamp('at').defaultTo(knex.fn.now())",
    'ALTER TABLE "orders" ADD COLUMN "at" timestamptz DEFAULT CURRENT_TIMESTAMP',
  ],
  [
    "table.timestamp('at', { useTz: false, precision: 3 })",
    'ALTER TABLE "orders" ADD COLUMN "at" timestamp(3)',
  ],
  ["table.datetime('at', { precision: 6 })", 'ALTER TABLE "orders" ADD COLUMN "at" timestamptz(6)'],
  [
    "table.enum('state', ['new', 'done']).defaultTo('new')",
    'ALTER TABLE "orders" ADD COLUMN "state" text CHECK ("state" IN (\'new\', \'done\')) DEFAULT \'new\'',
  ],
  [
    "table.enu('state', ['a'], { useNative: true, enumName: 'order_state' })",
    'CREATE TYPE "order_state" AS ENUM (\'a\')',
    'ALTER TABLE "orders" ADD COLUMN "state" "order_state"',
  ],
  [
    "table.enu('state', ['a'], { useNative: true, existingType: true, enumName: 'order_state' })",
    'ALTER TABLE "orders" ADD COLUMN "state" "order_state"',
  ],
  ["table.specificType('tags', 'text[]')", 'ALTER TABLE "orders" ADD COLUMN "tags" text[]'],
  [
    "table.specificType('v', 'tsvector GENERATED ALWAYS AS (to_tsvector(a)) STORED')",
    'ALTER TABLE "orders" ADD COLUMN "v" tsvector GENERATED ALWAYS AS (to_tsvector(a)) STORED',
  ],
  ["table.text('bio').nullable()", 'ALTER TABLE "orders" ADD COLUMN "bio" text'],
  ["table.text('bio').comment('about')", 'ALTER TABLE "orders" ADD COLUMN "bio" text'],
  [
    'table.timestamps()',
    'ALTER TABLE "orders" ADD COLUMN "created_at" timestamptz',
    'ALTER TABLE "orders" ADD COLUMN "updated_at" timestamptz',
  ],
  [
    'table.timestamps(true, true)',
    'ALTER TABLE "orders" ADD COLUMN "created_at" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL',
    'ALTER TABLE "orders" ADD COLUMN "updated_at" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL',
  ],
  [
    'table.timestamps({ defaultToNow: true, useCamelCase: true })',
    'ALTER TABLE "orders" ADD COLUMN "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL',
    'ALTER TABLE "orders" ADD COLUMN "updatedAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL',
  ],
  [
    "table.integer('account_id').references('id').inTable('accounts').onDelete('CASCADE')",
    'ALTER TABLE "orders" ADD COLUMN "account_id" integer',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_account_id_foreign" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE',
  ],
  [
    "table.integer('account_id').references('accounts.id')",
    'ALTER TABLE "orders" ADD COLUMN "account_id" integer',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_account_id_foreign" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id")',
  ],
  [
    "table.integer('a').index()",
    'ALTER TABLE "orders" ADD COLUMN "a" integer',
    'CREATE INDEX "orders_a_index" ON "orders" ("a")',
  ],
  [
    "table.string('email').unique()",
    'ALTER TABLE "orders" ADD COLUMN "email" varchar(255)',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_email_unique" UNIQUE ("email")',
  ],
  [
    "table.string('email').unique({ indexName: 'one_email' })",
    'ALTER TABLE "orders" ADD COLUMN "email" varchar(255)',
    'ALTER TABLE "orders" ADD CONSTRAINT "one_email" UNIQUE ("email")',
  ],
  [
    "table.integer('n').checkPositive('positive')",
    'ALTER TABLE "orders" ADD COLUMN "n" integer',
    'ALTER TABLE "orders" ADD CONSTRAINT "positive" CHECK ("n" > 0)',
  ],
  [
    "table.string('name', 50).notNullable().alter()",
    'ALTER TABLE "orders" ALTER COLUMN "name" DROP DEFAULT',
    'ALTER TABLE "orders" ALTER COLUMN "name" DROP NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "name" TYPE varchar(50) USING ("name"::varchar(50))',
    'ALTER TABLE "orders" ALTER COLUMN "name" SET NOT NULL',
  ],
  [
    "table.text('name').alter({ alterNullable: false })",
    'ALTER TABLE "orders" ALTER COLUMN "name" DROP DEFAULT',
    'ALTER TABLE "orders" ALTER COLUMN "name" TYPE text USING ("name"::text)',
  ],
  [
    "table.integer('n').nullable().defaultTo(1).alter()",
    'ALTER TABLE "orders" ALTER COLUMN "n" DROP DEFAULT',
    'ALTER TABLE "orders" ALTER COLUMN "n" DROP NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "n" TYPE integer USING ("n"::integer)',
    'ALTER TABLE "orders" ALTER COLUMN "n" SET DEFAULT 1',
  ],
  ["table.index(['a', 'b'])", 'CREATE INDEX "orders_a_b_index" ON "orders" ("a", "b")'],
  ["table.index('a', 'ix', 'gin')", 'CREATE INDEX "ix" ON "orders" USING gin ("a")'],
  [
    "table.index(['a'], 'ix', { predicate: knex.whereNull('deleted_at') })",
    'CREATE INDEX "ix" ON "orders" ("a") WHERE "deleted_at" IS NULL',
  ],
  [
    "table.index([knex.raw('lower(email)')], 'ix_lower')",
    'CREATE INDEX "ix_lower" ON "orders" (lower(email))',
  ],
  [
    "table.unique(['a', 'b'])",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_a_b_unique" UNIQUE ("a", "b")',
  ],
  [
    "table.unique('a', { indexName: 'u', predicate: knex.whereRaw('x > 1') })",
    'CREATE UNIQUE INDEX "u" ON "orders" ("a") WHERE (x > 1)',
  ],
  [
    "table.unique(['a'], { useConstraint: false })",
    'CREATE UNIQUE INDEX "orders_a_unique" ON "orders" ("a")',
  ],
  [
    "table.primary(['a', 'b'])",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY ("a", "b")',
  ],
  [
    "table.foreign('account_id').references('id').inTable('accounts')",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_account_id_foreign" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id")',
  ],
  [
    "table.foreign(['a', 'b'], 'fk').references(['c', 'd']).inTable('other').onDelete('SET NULL').onUpdate('CASCADE')",
    'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("a", "b") REFERENCES "other" ("c", "d") ON DELETE SET NULL ON UPDATE CASCADE',
  ],
  [
    "table.check('?? > ?', ['a', 1], 'positive')",
    'ALTER TABLE "orders" ADD CONSTRAINT "positive" CHECK ("a" > 1)',
  ],
  ["table.dropChecks('positive')", 'ALTER TABLE "orders" DROP CONSTRAINT "positive"'],
  ["table.dropColumn('x')", 'ALTER TABLE "orders" DROP COLUMN "x"'],
  [
    "table.dropColumns('x', 'y')",
    'ALTER TABLE "orders" DROP COLUMN "x"',
    'ALTER TABLE "orders" DROP COLUMN "y"',
  ],
  ["table.renameColumn('a', 'b')", 'ALTER TABLE "orders" RENAME COLUMN "a" TO "b"'],
  ["table.setNullable('a')", 'ALTER TABLE "orders" ALTER COLUMN "a" DROP NOT NULL'],
  ["table.dropNullable('a')", 'ALTER TABLE "orders" ALTER COLUMN "a" SET NOT NULL'],
  ["table.dropIndex('a')", 'DROP INDEX "orders_a_index"'],
  ["table.dropIndex(['a'], 'ix')", 'DROP INDEX "ix"'],
  ["table.dropUnique(['a', 'b'])", 'ALTER TABLE "orders" DROP CONSTRAINT "orders_a_b_unique"'],
  [
    "table.dropForeign('account_id')",
    'ALTER TABLE "orders" DROP CONSTRAINT "orders_account_id_foreign"',
  ],
  ["table.dropForeign([], 'fk')", 'ALTER TABLE "orders" DROP CONSTRAINT "fk"'],
  ['table.dropPrimary()', 'ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey"'],
  [
    'table.dropTimestamps()',
    'ALTER TABLE "orders" DROP COLUMN "created_at"',
    'ALTER TABLE "orders" DROP COLUMN "updated_at"',
  ],
  ["table.comment('x')"],
  ["table.moneyAmount('x')", 'not checked: call of `moneyAmount`, which Knex does not have'],
]

const schemaCalls: readonly Row[] = [
  ["await knex.schema.dropTable('a')", 'DROP TABLE "a"'],
  ["await knex.schema.dropTableIfExists('a')", 'DROP TABLE IF EXISTS "a"'],
  ["await knex.schema.renameTable('a', 'b')", 'ALTER TABLE "a" RENAME TO "b"'],
  [
    "await knex.schema.withSchema('shop').table('a', (t) => t.text('b'))",
    'ALTER TABLE "shop"."a" ADD COLUMN "b" text',
  ],
  [
    "await knex.schema.createTable('a', (t) => { t.increments('id').primary(); t.string('n').notNullable() })",
    'CREATE TABLE "a" ("id" serial PRIMARY KEY, "n" varchar(255) NOT NULL)',
  ],
  [
    "await knex.schema.createTable('shop.a', function (t) { t.integer('b_id').references('b.id').index() })",
    'CREATE TABLE "shop"."a" ("b_id" integer)',
    'ALTER TABLE "shop"."a" ADD CONSTRAINT "a_b_id_foreign" FOREIGN KEY ("b_id") REFERENCES "b" ("id")',
    'CREATE INDEX "a_b_id_index" ON "shop"."a" ("b_id")',
  ],
  ["await knex.schema.createTableIfNotExists('a', (t) => {})", 'CREATE TABLE IF NOT EXISTS "a" ()'],
  ["await knex.schema.createTableLike('a', 'b')", 'CREATE TABLE "a" (LIKE "b" INCLUDING ALL)'],
  ["await knex.schema.createSchemaIfNotExists('s')", 'CREATE SCHEMA IF NOT EXISTS "s"'],
  [
    "await knex.schema.createExtensionIfNotExists('citext')",
    'CREATE EXTENSION IF NOT EXISTS "citext"',
  ],
  [
    "await knex.schema.refreshMaterializedView('m', true)",
    'REFRESH MATERIALIZED VIEW CONCURRENTLY "m"',
  ],
  ["await knex.schema.dropMaterializedView('m')", 'DROP MATERIALIZED VIEW "m"'],
  ["await knex.schema.raw('ALTER TABLE a ADD b int')", 'ALTER TABLE a ADD b int'],
  [
    "await knex.raw('ALTER TABLE ?? ADD CHECK (n > ?)', ['a', 3])",
    'ALTER TABLE "a" ADD CHECK (n > 3)',
  ],
  [
    "await knex.raw('UPDATE a SET b = :v WHERE :c: = 1', { v: 'x', c: 'id' })",
    'UPDATE a SET b = \'x\' WHERE "id" = 1',
  ],
  [
    "await knex.schema.table('a', defineTable)",
    'not checked: callback `defineTable`, which is not in this file',
  ],
  ["await knex.schema.foo('a')", 'not checked: call of `schema.foo`'],
]

const rowCalls: readonly Row[] = [
  [
    "await knex('a').update({ b: 1, c: knex.raw('d'), e: null })",
    'UPDATE "a" SET "b" = 1, "c" = d, "e" = NULL',
  ],
  ["await knex('a').update('b', 1).where('id', 3)", 'UPDATE "a" SET "b" = 1 WHERE "id" = 3'],
  [
    "await knex('a').where({ id: 1, x: null }).del()",
    'DELETE FROM "a" WHERE "id" = 1 AND "x" IS NULL',
  ],
  ["await knex('a').whereIn('id', [1, 2]).delete()", 'DELETE FROM "a" WHERE "id" IN (1, 2)'],
  ["await knex('a').whereIn('id', ids).delete()", 'DELETE FROM "a" WHERE "id" IN ($1)'],
  [
    "await knex('a').where('id', '>', 5).andWhere('b', 'x').orWhereNull('c').update({ d: true })",
    'UPDATE "a" SET "d" = true WHERE "id" > 5 AND "b" = \'x\' OR "c" IS NULL',
  ],
  [
    "await knex('a').whereBetween('id', [1, 100]).update({ d: 1 })",
    'UPDATE "a" SET "d" = 1 WHERE "id" BETWEEN 1 AND 100',
  ],
  [
    "await knex('a').whereRaw('b is null').update({ d: 1 })",
    'UPDATE "a" SET "d" = 1 WHERE (b is null)',
  ],
  [
    "await knex.from('a').whereNotNull('x').increment('n', 2)",
    'UPDATE "a" SET "n" = "n" + 2 WHERE "x" IS NOT NULL',
  ],
  ["await knex('a').insert({ b: 1 })", 'INSERT INTO "a" ("b") VALUES (1)'],
  ["await knex.batchInsert('a', [{ b: 1 }])", 'INSERT INTO "a" ("b") VALUES (1)'],
  ["await knex('a').truncate()", 'TRUNCATE "a" RESTART IDENTITY'],
  ["await knex('a').select('id').forUpdate()", 'SELECT * FROM "a" FOR UPDATE'],
  ["await knex('a').select('id')"],
  ["await knex.transaction(async (trx) => { await trx('a').del() })", 'DELETE FROM "a"'],
]

describe('inside alterTable', () => {
  test.each(tableCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'knex',
      `export const up = (knex) => knex.schema.alterTable('orders', (table) => {\n  ${call}\n})`,
    )

    expect(sent).toEqual(sql)
  })
})

describe('on the schema', () => {
  test.each(schemaCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf('knex', `exports.up = async function (knex) {\n  ${call}\n}`)

    expect(sent).toEqual(sql)
  })
})

describe('on rows', () => {
  test.each(rowCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf('knex', `exports.up = async function (knex) {\n  ${call}\n}`)

    expect(sent).toEqual(sql)
  })
})
