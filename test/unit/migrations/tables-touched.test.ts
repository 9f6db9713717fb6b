import { expect, test } from 'vitest'
import { tablesTouched } from '../../../src/migrations/tables-touched.ts'

test.each<[content: string, tables: readonly string[]]>([
  ['CREATE TABLE IF NOT EXISTS "shop"."orders" (id int)', ['orders']],
  ['alter table only public.orders add column note text', ['orders']],
  ['DROP TABLE IF EXISTS `old orders`, b', ['old']],
  ['TRUNCATE TABLE [dbo].[orders]', ['orders']],
  ['CREATE UNIQUE INDEX CONCURRENTLY i ON orders USING gin (a)', ['orders']],
  ['CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW', ['orders']],
  ['ALTER TABLE orders ADD FOREIGN KEY (a) REFERENCES customers (id)', ['orders', 'customers']],
  ['INSERT INTO a SELECT 1; DELETE FROM b; UPDATE c SET d = 1', ['a', 'b', 'c']],
  ['-- alter table a\n/* alter table b */ alter table c add d int', ['c']],
  ['-- +goose Up\nALTER TABLE a ADD b int;\n-- +goose Down\nDROP TABLE c;', ['a']],
  ['def change\n  add_index :orders, :state\n  create_table "items" do |t|', ['orders', 'items']],
  ['def up\n  add_unique_constraint :a, [:b]\nend\ndef down\n  drop_table :c', ['a']],
  ["op.add_column('orders', sa.Column('x'))\ndef downgrade():\n op.drop_table('b')", ['orders']],
  ['op.create_index(op.f("ix_a"), "orders", ["a"])', ['orders']],
  ['op.drop_index("ix_a", table_name="orders")', ['orders']],
  ['migrations.AddField(\n  model_name="order",\n  name="x")', ['order']],
  ['migrations.CreateModel(\n  name="Invoice",', ['Invoice']],
  ["knex.schema.alterTable('orders', (table) => {", ['orders']],
  ["await queryInterface.addColumn('orders', 'state', {})", ['orders']],
  ["Schema::table('orders', function (Blueprint $table) { $table->index('a');", ['orders']],
  ["$this->addColumn('{{%orders}}', 'a', 'b')", ['orders']],
  [
    'alter table(:orders) do\n add :a, references(:users)\ncreate index(:orders, [:a])',
    ['orders', 'users'],
  ],
  ['migrationBuilder.AddColumn<int?>(\n name: "A",\n table: "Orders",', ['A', 'Orders']],
  ['<addColumn tableName="orders"><column name="a"/>', ['orders']],
  ['CREATE FUNCTION f() RETURNS int', []],
  ['', []],
])('%j touches %j', (content, tables) => {
  expect(tablesTouched(content)).toEqual(tables)
})

test('fifty tables are told, each once', () => {
  const content = Array.from({ length: 60 }, (_, at) => `ALTER TABLE t${at} ADD a int;`).join('\n')

  expect(tablesTouched(content + content)).toEqual(Array.from({ length: 50 }, (_, at) => `t${at}`))
})

test.each(['/*', 'alter table ', 'index on ', '--', 'create  ', 'add_column', '`.', 'rule  on '])(
  '%j over and over is read in little time',
  (piece) => {
    const started = performance.now()

    tablesTouched(piece.repeat(100_000))

    expect(performance.now() - started).toBeLessThan(3000)
  },
)
