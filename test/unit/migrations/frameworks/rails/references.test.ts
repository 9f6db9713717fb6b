import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: references', () => {
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
    'adds a reference with an index',
    'add_reference :orders, :user',
    [
      'ALTER TABLE "orders" ADD COLUMN "user_id" bigint',
      'CREATE INDEX "index_orders_on_user_id" ON "orders" ("user_id")',
    ],
  ],
  [
    'adds a reference with a foreign key',
    'add_reference :orders, :owner, foreign_key: { to_table: :users, on_delete: :cascade }, index: false',
    [
      'ALTER TABLE "orders" ADD COLUMN "owner_id" bigint',
      'ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE CASCADE',
    ],
  ],
  [
    'adds a reference with an unchecked foreign key',
    'add_reference :orders, :user, foreign_key: { validate: false }, index: { algorithm: :concurrently }',
    [
      'ALTER TABLE "orders" ADD COLUMN "user_id" bigint',
      'CREATE INDEX CONCURRENTLY "index_orders_on_user_id" ON "orders" ("user_id")',
      'ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") NOT VALID',
    ],
  ],
  [
    'adds a reference of another type',
    'add_reference :orders, :user, type: :uuid, null: false, index: { unique: true }',
    [
      'ALTER TABLE "orders" ADD COLUMN "user_id" uuid NOT NULL',
      'CREATE UNIQUE INDEX "index_orders_on_user_id" ON "orders" ("user_id")',
    ],
  ],
  [
    'adds a polymorphic reference',
    'add_belongs_to :orders, :subject, polymorphic: true',
    [
      'ALTER TABLE "orders" ADD COLUMN "subject_type" character varying',
      'ALTER TABLE "orders" ADD COLUMN "subject_id" bigint',
      'CREATE INDEX "index_orders_on_subject" ON "orders" ("subject_type", "subject_id")',
    ],
  ],
  [
    'removes a reference with its foreign key',
    'remove_reference :orders, :user, foreign_key: true',
    [
      'ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "fk_rails_orders_user_id"',
      'ALTER TABLE "orders" DROP COLUMN "user_id"',
    ],
  ],
]
