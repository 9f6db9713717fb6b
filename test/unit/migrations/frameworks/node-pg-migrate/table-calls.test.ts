import { describe, expect, test } from 'vitest'
import { sqlOf } from '../code/read-snippet.ts'

/** Calls, and the SQL that node-pg-migrate sends for them. */
type Row = readonly [call: string, ...sql: readonly string[]]

const calls: readonly Row[] = [
  [
    "pgm.createTable('users', { id: 'id', name: { type: 'varchar(100)', notNull: true } })",
    'CREATE TABLE "users" ("id" serial PRIMARY KEY, "name" varchar(100) NOT NULL)',
  ],
  [
    "pgm.createTable({ schema: 's', name: 't' }, { a: { type: 'int', references: '\"accounts\"', onDelete: 'cascade' } }, { constraints: { unique: ['a'] } })",
    'CREATE TABLE "s"."t" ("a" integer REFERENCES "accounts" ON DELETE CASCADE, UNIQUE ("a"))',
  ],
  ["pgm.dropTable('t', { ifExists: true })", 'DROP TABLE IF EXISTS "t"'],
  ["pgm.renameTable('a', 'b')", 'ALTER TABLE "a" RENAME TO "b"'],
  [
    "pgm.addColumns('t', { a: { type: 'text', notNull: true, default: 'x' } })",
    'ALTER TABLE "t" ADD COLUMN "a" text DEFAULT \'x\' NOT NULL',
  ],
  [
    "pgm.addColumn('t', { a: { type: 'uuid', default: pgm.func('gen_random_uuid()') } })",
    'ALTER TABLE "t" ADD COLUMN "a" uuid DEFAULT gen_random_uuid()',
  ],
  [
    "pgm.addColumn('t', { a: { type: 'int', references: 'b(id)' }, c: { type: 'string', unique: true, check: \"c <> ''\" } })",
    'ALTER TABLE "t" ADD COLUMN "a" integer REFERENCES "b" ("id")',
    'ALTER TABLE "t" ADD COLUMN "c" text UNIQUE CHECK (c <> \'\')',
  ],
  [
    "pgm.addColumn('t', { total: { type: 'int', expressionGenerated: 'a + b' } })",
    'ALTER TABLE "t" ADD COLUMN "total" integer GENERATED ALWAYS AS (a + b) STORED',
  ],
  [
    "pgm.addColumn('t', { n: { type: 'int', sequenceGenerated: { precedence: 'ALWAYS' } } })",
    'ALTER TABLE "t" ADD COLUMN "n" integer GENERATED ALWAYS AS IDENTITY',
  ],
  [
    "pgm.dropColumns('t', ['a', 'b'])",
    'ALTER TABLE "t" DROP COLUMN "a"',
    'ALTER TABLE "t" DROP COLUMN "b"',
  ],
  ["pgm.dropColumn('t', 'a')", 'ALTER TABLE "t" DROP COLUMN "a"'],
  ["pgm.renameColumn('t', 'a', 'b')", 'ALTER TABLE "t" RENAME COLUMN "a" TO "b"'],
  [
    "pgm.alterColumn('t', 'a', { type: 'bigint', using: 'a::bigint' })",
    'ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint USING a::bigint',
  ],
  [
    "pgm.alterColumn('t', 'a', { notNull: true, default: 1 })",
    'ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 1',
    'ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL',
  ],
  [
    "pgm.alterColumn('t', 'a', { allowNull: true, default: null })",
    'ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT',
    'ALTER TABLE "t" ALTER COLUMN "a" DROP NOT NULL',
  ],
  ["pgm.createIndex('t', 'a')", 'CREATE INDEX "t_a_index" ON "t" ("a")'],
  [
    "pgm.createIndex('t', ['a', 'lower(b)'], { name: 'ix', unique: true, concurrently: true, where: 'a > 0', method: 'btree' })",
    'CREATE UNIQUE INDEX CONCURRENTLY "ix" ON "t" USING btree ("a", (lower(b))) WHERE a > 0',
  ],
  ["pgm.dropIndex('t', ['a'], { concurrently: true })", 'DROP INDEX CONCURRENTLY "t_a_index"'],
  [
    "pgm.addConstraint('t', 'fk', { foreignKeys: { columns: 'a', references: 'b(id)', onDelete: 'SET NULL' } })",
    'ALTER TABLE "t" ADD CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "b" ("id") ON DELETE SET NULL',
  ],
  [
    "pgm.addConstraint('t', 'u', { unique: ['a', 'b'] })",
    'ALTER TABLE "t" ADD CONSTRAINT "u" UNIQUE ("a", "b")',
  ],
  [
    "pgm.addConstraint('t', 'c', { check: 'a > 0' })",
    'ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (a > 0)',
  ],
  [
    "pgm.addConstraint('t', 'c', 'CHECK (a > 0) NOT VALID')",
    'ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (a > 0) NOT VALID',
  ],
  [
    "pgm.addConstraint('t', null, { exclude: 'USING gist (span WITH &&)' })",
    'ALTER TABLE "t" ADD EXCLUDE USING gist (span WITH &&)',
  ],
  ["pgm.dropConstraint('t', 'c')", 'ALTER TABLE "t" DROP CONSTRAINT "c"'],
  ["pgm.createType('k', ['a', 'b'])", "CREATE TYPE \"k\" AS ENUM ('a', 'b')"],
  ["pgm.addTypeValue('k', 'c')", 'ALTER TYPE "k" ADD VALUE \'c\''],
  ["pgm.createExtension('citext')", 'CREATE EXTENSION IF NOT EXISTS "citext"'],
  ["pgm.sql('UPDATE {t} SET a = 1', { t: 'x' })", 'UPDATE x SET a = 1'],
  ["pgm.createTrigger('t', 'x', {})"],
  ["pgm.foo('t')", 'not checked: call of `pgm.foo`'],
]

describe('node-pg-migrate', () => {
  test.each(calls)('%s', async (call, ...sql) => {
    const sent = await sqlOf('node-pg-migrate', `exports.up = (pgm) => {\n  ${call}\n}`)

    expect(sent).toEqual(sql)
  })
})
