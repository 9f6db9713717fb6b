import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: columns', () => {
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
    'adds a column',
    'add_column :orders, :memo, :text',
    ['ALTER TABLE "orders" ADD COLUMN "memo" text'],
  ],
  [
    'adds a column of a schema',
    "add_column 'shop.orders', :memo, :string, limit: 20",
    ['ALTER TABLE "shop"."orders" ADD COLUMN "memo" character varying(20)'],
  ],
  [
    'adds a column with precision and scale',
    'add_column :orders, :price, :decimal, precision: 10, scale: 2, null: false, default: 0',
    ['ALTER TABLE "orders" ADD COLUMN "price" decimal(10, 2) DEFAULT 0 NOT NULL'],
  ],
  [
    'adds a big integer by its bytes',
    'add_column :orders, :views, :integer, limit: 8',
    ['ALTER TABLE "orders" ADD COLUMN "views" bigint'],
  ],
  [
    'adds a small integer by its bytes',
    'add_column :orders, :rank, :integer, limit: 2',
    ['ALTER TABLE "orders" ADD COLUMN "rank" smallint'],
  ],
  [
    'adds a time with the digits of the version',
    'add_column :orders, :paid_at, :datetime',
    ['ALTER TABLE "orders" ADD COLUMN "paid_at" timestamp(6)'],
  ],
  [
    'adds a time without digits',
    'add_column :orders, :paid_at, :datetime, precision: nil',
    ['ALTER TABLE "orders" ADD COLUMN "paid_at" timestamp'],
  ],
  [
    'adds a list with an empty default',
    'add_column :orders, :tags, :string, array: true, default: []',
    [`ALTER TABLE "orders" ADD COLUMN "tags" character varying[] DEFAULT '{}'`],
  ],
  [
    'adds a document with an empty default',
    'add_column :orders, :data, :jsonb, null: false, default: {}',
    [`ALTER TABLE "orders" ADD COLUMN "data" jsonb DEFAULT '{}' NOT NULL`],
  ],
  [
    'adds a column with an expression',
    'add_column :orders, :token, :uuid, default: -> { "gen_random_uuid()" }',
    ['ALTER TABLE "orders" ADD COLUMN "token" uuid DEFAULT gen_random_uuid()'],
  ],
  [
    'takes a call in the text of a uuid for a call',
    'add_column :orders, :token, :uuid, default: "gen_random_uuid()"',
    ['ALTER TABLE "orders" ADD COLUMN "token" uuid DEFAULT gen_random_uuid()'],
  ],
  [
    'takes what Ruby works out for a constant',
    'add_column :orders, :at, :datetime, default: Time.current',
    [`ALTER TABLE "orders" ADD COLUMN "at" timestamp(6) DEFAULT ''`],
  ],
  [
    'adds a stored column',
    'add_column :orders, :total, :virtual, type: :integer, as: "qty * price", stored: true',
    ['ALTER TABLE "orders" ADD COLUMN "total" integer GENERATED ALWAYS AS (qty * price) STORED'],
  ],
  [
    'adds an enum',
    'add_column :orders, :mood, :enum, enum_type: :mood, default: "happy"',
    [`ALTER TABLE "orders" ADD COLUMN "mood" "mood" DEFAULT 'happy'`],
  ],
  [
    'adds a column unless it is there',
    'add_column :orders, :memo, :text, if_not_exists: true',
    ['ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "memo" text'],
  ],
  [
    'adds several columns',
    'add_columns :orders, :a, :b, type: :integer',
    ['ALTER TABLE "orders" ADD COLUMN "a" integer', 'ALTER TABLE "orders" ADD COLUMN "b" integer'],
  ],
  [
    'adds timestamps, which are required',
    'add_timestamps :orders',
    [
      'ALTER TABLE "orders" ADD COLUMN "created_at" timestamp(6) NOT NULL',
      'ALTER TABLE "orders" ADD COLUMN "updated_at" timestamp(6) NOT NULL',
    ],
  ],
  [
    'adds timestamps that may be empty',
    'add_timestamps :orders, null: true',
    [
      'ALTER TABLE "orders" ADD COLUMN "created_at" timestamp(6)',
      'ALTER TABLE "orders" ADD COLUMN "updated_at" timestamp(6)',
    ],
  ],
  [
    'removes columns',
    'remove_columns :orders, :a, :b, type: :text',
    ['ALTER TABLE "orders" DROP COLUMN "a"', 'ALTER TABLE "orders" DROP COLUMN "b"'],
  ],
  [
    'removes a column if it is there',
    'remove_column :orders, :a, :text, if_exists: true',
    ['ALTER TABLE "orders" DROP COLUMN IF EXISTS "a"'],
  ],
  [
    'removes timestamps',
    'remove_timestamps :orders',
    [
      'ALTER TABLE "orders" DROP COLUMN "created_at"',
      'ALTER TABLE "orders" DROP COLUMN "updated_at"',
    ],
  ],
  [
    'renames a column',
    'rename_column :orders, :a, :b',
    ['ALTER TABLE "orders" RENAME COLUMN "a" TO "b"'],
  ],
  [
    'changes a type with a cast',
    "change_column :orders, :amount, :integer, using: 'amount::integer'",
    ['ALTER TABLE "orders" ALTER COLUMN "amount" TYPE integer USING amount::integer'],
  ],
  [
    'changes a type and whether it is required',
    'change_column :orders, :amount, :bigint, null: false',
    ['ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint, ALTER COLUMN "amount" SET NOT NULL'],
  ],
  [
    'changes a type to one of SQL',
    "change_column :orders, :code, 'character varying(20)'",
    ['ALTER TABLE "orders" ALTER COLUMN "code" TYPE character varying(20)'],
  ],
  [
    'changes a default',
    'change_column_default :orders, :state, from: 1, to: 2',
    ['ALTER TABLE "orders" ALTER COLUMN "state" SET DEFAULT 2'],
  ],
  [
    'takes a default away',
    'change_column_default :orders, :state, nil',
    ['ALTER TABLE "orders" ALTER COLUMN "state" DROP DEFAULT'],
  ],
  [
    'makes a column required',
    'change_column_null :orders, :memo, false',
    ['ALTER TABLE "orders" ALTER COLUMN "memo" SET NOT NULL'],
  ],
  [
    'fills a column before it is required',
    "change_column_null :orders, :memo, false, ''",
    [
      `UPDATE "orders" SET "memo" = '' WHERE "memo" IS NULL`,
      'ALTER TABLE "orders" ALTER COLUMN "memo" SET NOT NULL',
    ],
  ],
  [
    'lets a column be empty',
    'change_column_null :orders, :memo, true',
    ['ALTER TABLE "orders" ALTER COLUMN "memo" DROP NOT NULL'],
  ],
  ['says nothing of comments', "change_column_comment :orders, :memo, 'x'", []],
]
