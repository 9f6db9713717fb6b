import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: tables', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(
      told(
        readRails(`class Step < ActiveRecord::Migration[7.1]\n  def up\n    ${code}\n  end\nend\n`),
      ),
    ).toEqual(expected)
  })
})

const cases: readonly CodeCase[] = [
  ['drops a table', 'drop_table :orders', ['DROP TABLE "orders"']],
  [
    'drops tables',
    'drop_table :a, :b, if_exists: true, force: :cascade',
    ['DROP TABLE IF EXISTS "a" CASCADE', 'DROP TABLE IF EXISTS "b" CASCADE'],
  ],
  [
    'renames a table',
    'rename_table :orders, :purchases',
    ['ALTER TABLE "orders" RENAME TO "purchases"'],
  ],
  ['drops a join table', 'drop_join_table :users, :groups', ['DROP TABLE "groups_users"']],
  [
    'creates a join table',
    'create_join_table :users, :groups',
    ['CREATE TABLE "groups_users" ("user_id" bigint NOT NULL, "group_id" bigint NOT NULL)'],
  ],
  [
    'creates a table without a key',
    'create_table(:logs, id: false) { |t| t.text :line }',
    ['CREATE TABLE "logs" ("line" text)'],
  ],
  [
    'creates a table with a key of its own',
    'create_table(:logs, id: :uuid, primary_key: :key) { |t| t.timestamps }',
    [
      'CREATE TABLE "logs" ("key" uuid DEFAULT gen_random_uuid() PRIMARY KEY, "created_at" timestamp(6) NOT NULL, "updated_at" timestamp(6) NOT NULL)',
    ],
  ],
  [
    'creates a table anew',
    'create_table(:logs, force: :cascade) { |t| t.string :a, :b, null: false }',
    [
      'DROP TABLE IF EXISTS "logs" CASCADE',
      'CREATE TABLE "logs" ("id" bigserial PRIMARY KEY, "a" character varying NOT NULL, "b" character varying NOT NULL)',
    ],
  ],
  [
    'creates a table of a query',
    "create_table :logs, as: 'SELECT * FROM orders'",
    ['CREATE TABLE "logs" AS SELECT * FROM orders'],
  ],
  [
    'enables an extension',
    "enable_extension 'pgcrypto'",
    ['CREATE EXTENSION IF NOT EXISTS "pgcrypto"'],
  ],
  [
    'creates an enum',
    'create_enum :mood, %w[happy sad]',
    [`CREATE TYPE "mood" AS ENUM ('happy', 'sad')`],
  ],
]
