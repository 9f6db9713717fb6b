import { describe, expect, it } from 'vitest'
import { placed } from '../told.ts'
import { readRails } from './read-rails-code.ts'

describe('lines of a migration of Rails', () => {
  it('each call in the block of a table has its own', () => {
    const steps = readRails(`class Step < ActiveRecord::Migration[7.1]
  def change
    change_table :orders, bulk: true do |t|
      t.string :memo, :note
      t.references :user, foreign_key: true, index: false
      t.index [:a, :b], unique: true
      t.remove :legacy, :old
      t.rename :a, :b
      t.change :amount, :bigint
      t.change_default :state, 0
      t.change_null :state, false
      t.remove_index name: :ix
      t.timestamps null: true
      t.check_constraint 'a > 0', name: 'ck'
    end
  end
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '4-4 call ALTER TABLE "orders" ADD COLUMN "memo" character varying',
      '4-4 call ALTER TABLE "orders" ADD COLUMN "note" character varying',
      '5-5 call ALTER TABLE "orders" ADD COLUMN "user_id" bigint; ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id")',
      '6-6 call CREATE UNIQUE INDEX "index_orders_on_a_and_b" ON "orders" ("a", "b")',
      '7-7 call ALTER TABLE "orders" DROP COLUMN "legacy"; ALTER TABLE "orders" DROP COLUMN "old"',
      '8-8 call ALTER TABLE "orders" RENAME COLUMN "a" TO "b"',
      '9-9 call ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint',
      '10-10 call ALTER TABLE "orders" ALTER COLUMN "state" SET DEFAULT 0',
      '11-11 call ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL',
      '12-12 call DROP INDEX "ix"',
      '13-13 call ALTER TABLE "orders" ADD COLUMN "created_at" timestamp(6); ALTER TABLE "orders" ADD COLUMN "updated_at" timestamp(6)',
      '14-14 call ALTER TABLE "orders" ADD CONSTRAINT "ck" CHECK (a > 0)',
    ])
  })

  it('a table is one call with all its block, by the version that is said', () => {
    const steps = readRails(`class Step < ActiveRecord::Migration[5.0]
  def change
    create_table :orders do |t|
      t.references :user, foreign_key: true
      t.column :kind, :integer, limit: 2
      t.datetime :paid_at
      t.index :kind, where: 'kind > 0'
      t.timestamps
    end
  end
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '3-9 call CREATE TABLE "orders" ("id" serial PRIMARY KEY, "user_id" integer, CONSTRAINT "fk_rails_orders_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id"), "kind" smallint, "paid_at" timestamp, "created_at" timestamp NOT NULL, "updated_at" timestamp NOT NULL); CREATE INDEX "index_orders_on_user_id" ON "orders" ("user_id"); CREATE INDEX "index_orders_on_kind" ON "orders" ("kind") WHERE kind > 0',
    ])
  })

  it('migrations without a version have the defaults of old', () => {
    const steps = readRails(`class Step < ActiveRecord::Migration
  def self.up
    create_table :orders do |t|
      t.references :user
      t.timestamps
    end
  end
  def self.down
    drop_table :orders
  end
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '3-6 call CREATE TABLE "orders" ("id" serial PRIMARY KEY, "user_id" integer, "created_at" timestamp, "updated_at" timestamp)',
    ])
  })

  it('SQL of heredocs and of several texts stands where it stands', () => {
    const steps = readRails(`class Step < ActiveRecord::Migration[7.1]
  def up
    execute <<~SQL.squish
      -- first
      UPDATE orders
      SET state = #{STATE}
      WHERE id = #{id}
    SQL
    execute(<<-A); execute(<<-B)
      DROP TABLE a;
    A
      DROP TABLE b;
    B
    execute 'ALTER TABLE a ' \\
      'DROP COLUMN b'
    sql = <<~SQL
      DROP TABLE c;
    SQL
    execute sql
  end
  STATE = 5
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '4-7 file -- first UPDATE orders SET state = 5 WHERE id = $1',
      '10-10 file DROP TABLE a;',
      '12-12 file DROP TABLE b;',
      '14-15 file ALTER TABLE a DROP COLUMN b',
      '17-17 file DROP TABLE c;',
    ])
  })

  it('rows that are changed in parts are so without a transaction, and helpers have their own lines', () => {
    const steps = readRails(
      `class Step < ActiveRecord::Migration[7.1]
  disable_ddl_transaction!

  class Order < ActiveRecord::Base
    self.table_name = "shop_orders"
  end

  def up
    add_index :orders, :a, algorithm: :concurrently
    Order.unscoped.in_batches(of: 1000) do |relation|
      relation.where(state: nil).update_all(state: 0)
      sleep(0.01)
    end
    Order.where(kind: 1).find_each do |order|
      order.update_columns(state: 0)
    end
    transaction do
      Order.delete_all
    end
    say_with_time 'fill' do
      fill(:users)
    end
  end

  private

  def fill(table)
    execute "UPDATE #{table} SET a = 1"
  end
end
`,
      true,
    )

    expect(steps.transaction).toBe('none')
    expect(placed(steps)).toEqual([
      '9-9 call CREATE INDEX CONCURRENTLY "index_orders_on_a" ON "orders" ("a")',
      '11-11 call UPDATE "shop_orders" SET "state" = 0 WHERE "state" IS NULL AND "id" BETWEEN 1 AND 1000',
      '15-15 call UPDATE "shop_orders" SET "state" = 0 WHERE "kind" = 1 AND "id" = 1',
      '17-17 call BEGIN',
      '18-18 call DELETE FROM "shop_orders"',
      '19-19 call COMMIT',
      '28-28 file UPDATE users SET a = 1',
    ])
  })

  it('a whole schema reads like a migration', () => {
    const steps = readRails(`ActiveRecord::Schema[7.1].define(version: 2026_01_01_000000) do
  create_table "orders", force: :cascade do |t|
    t.string "memo", limit: 20
    t.index ["memo"], name: "ix"
  end
  add_foreign_key "orders", "users"
end
`)

    expect(steps.transaction).toBe('none')
    expect(placed(steps)).toEqual([
      '2-5 call DROP TABLE IF EXISTS "orders" CASCADE; CREATE TABLE "orders" ("id" bigserial PRIMARY KEY, "memo" character varying(20)); CREATE INDEX "ix" ON "orders" ("memo")',
      '6-6 call ALTER TABLE "orders" ADD CONSTRAINT "fk_rails_orders_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id")',
    ])
  })

  it('what is around an error is read', () => {
    const steps = readRails(`class Step < ActiveRecord::Migration[7.1]
  def change
    add_index :orders, :a
    add_column(:orders, :b, :text
    remove_column :orders, :c
  end
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '3-3 call CREATE INDEX "index_orders_on_a" ON "orders" ("a")',
      '1 not checked: syntax error',
      '4 not checked: syntax error',
      '5 not checked: syntax error',
    ])
  })

  it('a migration that only goes down does nothing', () => {
    const steps = readRails(`class Step < ActiveRecord::Migration[7.1]
  def down
    drop_table :a
  end
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([])
  })

  it("GitLab's helpers are known, and what is not is told", () => {
    const steps = readRails(`class Step < Gitlab::Database::Migration[2.1]
  disable_ddl_transaction!
  milestone '16.0'
  TABLE = :orders
  INDEX = "index_#{TABLE}_on_a"
  def up
    with_lock_retries do
      add_column TABLE, :a, :bigint, if_not_exists: true
    end
    add_concurrent_index TABLE, :a, name: INDEX
    return unless Gitlab.com?
    prepare_async_index TABLE, :b, name: 'x'
  end
end
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      "7-9 call SET LOCAL lock_timeout = '5s'",
      '8-8 call ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "a" bigint',
      '10-10 call CREATE INDEX CONCURRENTLY "index_orders_on_a" ON "orders" ("a")',
      '12 not checked: `prepare_async_index`, which is defined elsewhere',
    ])
  })
})
