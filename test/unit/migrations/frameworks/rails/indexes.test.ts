import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: indexes', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(
      told(
        readRails(`class Step < ActiveRecord::Migration[7.1]\n  def up\n    ${code}\n  end\nend\n`),
      ),
    ).toEqual(expected)
  })
})

const cases: readonly CodeCase[] = [
  [
    'adds an index',
    'add_index :orders, :user_id',
    ['CREATE INDEX "index_orders_on_user_id" ON "orders" ("user_id")'],
  ],
  [
    'adds an index the other way round',
    'add_index :orders, %i[a b], order: { b: :desc }, name: "i"',
    ['CREATE INDEX "i" ON "orders" ("a", "b" DESC)'],
  ],
  [
    'adds an index with its NULLs last',
    'add_index :orders, :a, order: "DESC NULLS LAST", name: "i"',
    ['CREATE INDEX "i" ON "orders" ("a" DESC NULLS LAST)'],
  ],
  [
    'adds an index concurrently',
    'add_index :orders, %i[a b], algorithm: :concurrently',
    ['CREATE INDEX CONCURRENTLY "index_orders_on_a_and_b" ON "orders" ("a", "b")'],
  ],
  [
    'adds an index on an expression',
    "add_index :orders, 'lower(email)', unique: true, where: 'deleted_at IS NULL'",
    [
      'CREATE UNIQUE INDEX "index_orders_on_lower_email" ON "orders" (lower(email)) WHERE deleted_at IS NULL',
    ],
  ],
  [
    'adds an index by another method',
    'add_index :orders, :data, using: :gin, opclass: { data: :jsonb_path_ops }, if_not_exists: true',
    [
      'CREATE INDEX IF NOT EXISTS "index_orders_on_data" ON "orders" USING gin ("data" jsonb_path_ops)',
    ],
  ],
  [
    'removes an index by its column',
    'remove_index :orders, :user_id',
    ['DROP INDEX "index_orders_on_user_id"'],
  ],
  [
    'removes an index by its columns',
    'remove_index :orders, column: [:a, :b]',
    ['DROP INDEX "index_orders_on_a_and_b"'],
  ],
  [
    'removes an index by its name, concurrently',
    'remove_index :orders, name: :by_user, algorithm: :concurrently',
    ['DROP INDEX CONCURRENTLY "by_user"'],
  ],
  ['renames an index', "rename_index :orders, 'a', 'b'", ['ALTER INDEX "a" RENAME TO "b"']],
]
