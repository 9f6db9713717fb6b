import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('what a migration of Rails sends: code', () => {
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
    'goes through a list',
    '%w[orders users].each { |table| add_index table, :tenant_id }',
    [
      'CREATE INDEX "index_orders_on_tenant_id" ON "orders" ("tenant_id")',
      'CREATE INDEX "index_users_on_tenant_id" ON "users" ("tenant_id")',
    ],
  ],
  [
    'goes through a hash',
    '{ a: :text, b: :integer }.each { |name, type| add_column :orders, name, type }',
    ['ALTER TABLE "orders" ADD COLUMN "a" text', 'ALTER TABLE "orders" ADD COLUMN "b" integer'],
  ],
  [
    'goes through pairs',
    '[[:orders, :a], [:users, :b]].each { |table, name| remove_column table, name }',
    ['ALTER TABLE "orders" DROP COLUMN "a"', 'ALTER TABLE "users" DROP COLUMN "b"'],
  ],
  [
    'knows what was said before',
    'table = :orders; add_index table, "#{table}_id"',
    ['CREATE INDEX "index_orders_on_orders_id" ON "orders" ("orders_id")'],
  ],
  [
    'takes both ways of a question',
    'if index_exists?(:orders, :a) then remove_index :orders, :a else add_index :orders, :b end',
    ['DROP INDEX "index_orders_on_a"', 'CREATE INDEX "index_orders_on_b" ON "orders" ("b")'],
  ],
  [
    'takes the way of the engine',
    "if connection.adapter_name == 'PostgreSQL' then drop_table :a else drop_table :b end",
    ['DROP TABLE "a"'],
  ],
  [
    'goes up only',
    'reversible { |dir| dir.up { drop_table :a }; dir.down { drop_table :b } }',
    ['DROP TABLE "a"'],
  ],
  ['goes up only, in short', 'up_only { drop_table :a }', ['DROP TABLE "a"']],
  ['says who vouches', 'safety_assured { drop_table :a }', ['safety_assured: DROP TABLE "a"']],
  ['reads SQL where it stands', "execute 'DROP TABLE a'", ['DROP TABLE a']],
  [
    'joins SQL of several lines',
    'execute "UPDATE orders " \\ "SET a = 1"',
    ['UPDATE orders SET a = 1'],
  ],
  [
    'puts names into SQL',
    'execute "DROP TABLE #{quote_table_name(:orders)}"',
    ['DROP TABLE "orders"'],
  ],
  [
    'finds the table of a model in SQL',
    'execute "DROP TABLE #{Order.table_name}"',
    ['DROP TABLE orders'],
  ],
  ['stops at a return', 'drop_table :a; return; drop_table :b', ['DROP TABLE "a"']],
  ['stops at an error', 'raise ActiveRecord::IrreversibleMigration; drop_table :b', []],
  [
    'tells what is defined elsewhere',
    'backfill_orders!',
    ['not checked: `backfill_orders!`, which is defined elsewhere'],
  ],
  [
    'tells a call of a class',
    'OrderBackfill.call(1)',
    ['not checked: `OrderBackfill.call`, which is defined elsewhere'],
  ],
  [
    'tells SQL put together at run time',
    'execute build_sql',
    ['not checked: SQL of `execute` that is put together at run time'],
  ],
]
