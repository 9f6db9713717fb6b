import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: helpers of others', () => {
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
    "leaves transactions to GitLab's helper",
    "add_concurrent_index :orders, :user_id, name: 'ix'",
    ['CREATE INDEX CONCURRENTLY "ix" ON "orders" ("user_id")'],
  ],
  [
    "drops an index by GitLab's helper",
    "remove_concurrent_index_by_name :orders, 'ix'",
    ['DROP INDEX CONCURRENTLY IF EXISTS "ix"'],
  ],
  [
    'adds a foreign key in two steps',
    'add_concurrent_foreign_key :orders, :users, column: :owner_id, on_delete: :cascade',
    [
      'ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE CASCADE NOT VALID',
      'ALTER TABLE "orders" VALIDATE CONSTRAINT "fk_rails_orders_owner_id"',
    ],
  ],
  [
    'updates in batches',
    'update_column_in_batches(:orders, :state, 1)',
    ['UPDATE "orders" SET "state" = 1 WHERE "id" BETWEEN 1 AND 1000'],
  ],
  [
    'adds a column and fills it',
    'add_column_with_default :orders, :state, :integer, default: 0, allow_null: false',
    [
      'ALTER TABLE "orders" ADD COLUMN "state" integer',
      'ALTER TABLE "orders" ALTER COLUMN "state" SET DEFAULT 0',
      'UPDATE "orders" SET "state" = 0 WHERE "id" BETWEEN 1 AND 1000',
      'ALTER TABLE "orders" ADD CONSTRAINT "chk_state_not_null" CHECK ("state" IS NOT NULL) NOT VALID',
      'ALTER TABLE "orders" VALIDATE CONSTRAINT "chk_state_not_null"',
      'ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL',
    ],
  ],
]
