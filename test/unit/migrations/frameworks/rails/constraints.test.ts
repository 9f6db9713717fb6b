import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: constraints', () => {
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
    'adds a foreign key',
    'add_foreign_key :orders, :categories',
    [
      'ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_category_id" FOREIGN KEY ("category_id") REFERENCES "categories" ("id")',
    ],
  ],
  [
    'adds a foreign key by another column',
    "add_foreign_key :orders, :users, column: :owner_id, on_delete: :nullify, name: 'fk_owner'",
    [
      'ALTER TABLE "orders" ADD CONSTRAINT "fk_owner" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE SET NULL',
    ],
  ],
  [
    'adds a foreign key without a check',
    'add_foreign_key :orders, :users, validate: false',
    [
      'ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") NOT VALID',
    ],
  ],
  [
    'validates a foreign key',
    'validate_foreign_key :orders, :users',
    ['ALTER TABLE "orders" VALIDATE CONSTRAINT "fk_rails_orders_user_id"'],
  ],
  [
    'removes a foreign key by its column',
    'remove_foreign_key :orders, column: :owner_id',
    ['ALTER TABLE "orders" DROP CONSTRAINT "fk_rails_orders_owner_id"'],
  ],
  [
    'removes a foreign key by its name',
    'remove_foreign_key :orders, name: :fk_owner',
    ['ALTER TABLE "orders" DROP CONSTRAINT "fk_owner"'],
  ],
  [
    'adds a check',
    "add_check_constraint :orders, 'price > 0', name: 'price_check'",
    ['ALTER TABLE "orders" ADD CONSTRAINT "price_check" CHECK (price > 0)'],
  ],
  [
    'adds a check without looking',
    "add_check_constraint :orders, 'price > 0', name: 'price_check', validate: false",
    ['ALTER TABLE "orders" ADD CONSTRAINT "price_check" CHECK (price > 0) NOT VALID'],
  ],
  [
    'validates a check',
    "validate_check_constraint :orders, name: 'price_check'",
    ['ALTER TABLE "orders" VALIDATE CONSTRAINT "price_check"'],
  ],
  [
    'removes a check',
    "remove_check_constraint :orders, name: 'price_check'",
    ['ALTER TABLE "orders" DROP CONSTRAINT "price_check"'],
  ],
  [
    'adds a unique constraint',
    "add_unique_constraint :orders, [:a, :b], name: 'uq', deferrable: :deferred",
    ['ALTER TABLE "orders" ADD CONSTRAINT "uq" UNIQUE ("a", "b") DEFERRABLE INITIALLY DEFERRED'],
  ],
  [
    'makes an index a constraint',
    "add_unique_constraint :orders, using_index: 'ix', name: 'uq'",
    ['ALTER TABLE "orders" ADD CONSTRAINT "uq" UNIQUE USING INDEX "ix"'],
  ],
  [
    'adds an exclusion',
    "add_exclusion_constraint :rooms, 'room WITH =, span WITH &&', using: :gist, name: 'no_overlap'",
    [
      'ALTER TABLE "rooms" ADD CONSTRAINT "no_overlap" EXCLUDE USING gist (room WITH =, span WITH &&)',
    ],
  ],
]
