import { describe, expect, test } from 'vitest'
import { sqlOf } from '../code/read-snippet.ts'

/** Calls, and the SQL that TypeORM sends for them. */
type Row = readonly [call: string, ...sql: readonly string[]]

const calls: readonly Row[] = [
  ['await queryRunner.query(`CREATE INDEX ix ON a (b)`)', 'CREATE INDEX ix ON a (b)'],
  [
    "await queryRunner.query('UPDATE a SET b = 1 ' + 'WHERE c IS NULL')",
    'UPDATE a SET b = 1 WHERE c IS NULL',
  ],
  ['await queryRunner.query(sql())', 'not checked: SQL that is put together at run time'],
  ["await queryRunner.manager.query('DELETE FROM a')", 'DELETE FROM a'],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'int', isNullable: true }))",
    'ALTER TABLE "orders" ADD COLUMN "a" int',
  ],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'varchar', length: '20', default: \"'x'\" }))",
    'ALTER TABLE "orders" ADD COLUMN "a" varchar(20) DEFAULT \'x\' NOT NULL',
  ],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'decimal', precision: 10, scale: 2, isUnique: true }))",
    'ALTER TABLE "orders" ADD COLUMN "a" decimal(10, 2) NOT NULL',
    'ALTER TABLE "orders" ADD UNIQUE ("a")',
  ],
  [
    "await queryRunner.addColumn('orders', { name: 'a', type: 'text', isArray: true, isNullable: true })",
    'ALTER TABLE "orders" ADD COLUMN "a" text[]',
  ],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'uuid', isGenerated: true, generationStrategy: 'uuid' }))",
    'ALTER TABLE "orders" ADD COLUMN "a" uuid DEFAULT uuid_generate_v4() NOT NULL',
  ],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'bigint', isGenerated: true, generationStrategy: 'increment' }))",
    'ALTER TABLE "orders" ADD COLUMN "a" BIGSERIAL NOT NULL',
  ],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'int', asExpression: 'b + 1', generatedType: 'STORED' }))",
    'ALTER TABLE "orders" ADD COLUMN "a" int GENERATED ALWAYS AS (b + 1) STORED',
  ],
  [
    "await queryRunner.addColumn('orders', new TableColumn({ name: 'kind', type: 'enum', enum: ['a', 'b'], default: \"'a'\" }))",
    "CREATE TYPE \"orders_kind_enum\" AS ENUM ('a', 'b')",
    'ALTER TABLE "orders" ADD COLUMN "kind" "orders_kind_enum" DEFAULT \'a\' NOT NULL',
  ],
  [
    "await queryRunner.addColumns('orders', [new TableColumn({ name: 'a', type: 'int' }), new TableColumn({ name: 'b', type: 'timestamp', default: 'now()' })])",
    'ALTER TABLE "orders" ADD COLUMN "a" int NOT NULL',
    'ALTER TABLE "orders" ADD COLUMN "b" timestamp DEFAULT now() NOT NULL',
  ],
  [
    "await queryRunner.changeColumn('orders', 'a', new TableColumn({ name: 'a', type: 'bigint' }))",
    'ALTER TABLE "orders" ALTER COLUMN "a" TYPE bigint',
  ],
  [
    "await queryRunner.changeColumn('orders', 'a', new TableColumn({ name: 'b', type: 'int', isNullable: false }))",
    'ALTER TABLE "orders" RENAME COLUMN "a" TO "b"',
    'ALTER TABLE "orders" ALTER COLUMN "b" TYPE int',
    'ALTER TABLE "orders" ALTER COLUMN "b" SET NOT NULL',
  ],
  [
    "await queryRunner.changeColumn('orders', new TableColumn({ name: 'a', type: 'int', isNullable: true }), new TableColumn({ name: 'a', type: 'int' }))",
    'ALTER TABLE "orders" ALTER COLUMN "a" SET NOT NULL',
  ],
  [
    "await queryRunner.changeColumn('orders', new TableColumn({ name: 'a', type: 'int' }), new TableColumn({ name: 'a', type: 'bigint' }))",
    'ALTER TABLE "orders" DROP COLUMN "a"',
    'ALTER TABLE "orders" ADD COLUMN "a" bigint NOT NULL',
  ],
  [
    "await queryRunner.renameColumn('orders', 'a', 'b')",
    'ALTER TABLE "orders" RENAME COLUMN "a" TO "b"',
  ],
  ["await queryRunner.dropColumn('orders', 'a')", 'ALTER TABLE "orders" DROP COLUMN "a"'],
  [
    "await queryRunner.dropColumns('orders', ['a', 'b'])",
    'ALTER TABLE "orders" DROP COLUMN "a"',
    'ALTER TABLE "orders" DROP COLUMN "b"',
  ],
  [
    "await queryRunner.createTable(new Table({ name: 'shop.t', columns: [{ name: 'id', type: 'int', isPrimary: true, isGenerated: true }, { name: 'a', type: 'int' }], indices: [{ columnNames: ['a'] }], foreignKeys: [{ columnNames: ['a'], referencedTableName: 'b', referencedColumnNames: ['id'] }] }), true)",
    'CREATE TABLE IF NOT EXISTS "shop"."t" ("id" SERIAL NOT NULL, "a" int NOT NULL, PRIMARY KEY ("id"), FOREIGN KEY ("a") REFERENCES "b" ("id"))',
    'CREATE INDEX "IDX_t_a" ON "shop"."t" ("a")',
  ],
  ["await queryRunner.dropTable('t', true)", 'DROP TABLE IF EXISTS "t" CASCADE'],
  ["await queryRunner.renameTable('a', 'b')", 'ALTER TABLE "a" RENAME TO "b"'],
  ["await queryRunner.clearTable('a')", 'TRUNCATE TABLE "a"'],
  [
    "await queryRunner.createIndex('orders', new TableIndex({ name: 'ix', columnNames: ['a', 'b'], isUnique: true, where: 'a > 0' }))",
    'CREATE UNIQUE INDEX "ix" ON "orders" ("a", "b") WHERE a > 0',
  ],
  [
    "await queryRunner.createIndices('orders', [new TableIndex({ columnNames: ['a'] })])",
    'CREATE INDEX "IDX_orders_a" ON "orders" ("a")',
  ],
  ["await queryRunner.dropIndex('orders', 'ix')", 'DROP INDEX "ix"'],
  [
    "const table = await queryRunner.getTable('orders'); await queryRunner.createForeignKey(table!, new TableForeignKey({ columnNames: ['a'], referencedColumnNames: ['id'], referencedTableName: 'b', onDelete: 'CASCADE' }))",
    'ALTER TABLE "orders" ADD FOREIGN KEY ("a") REFERENCES "b" ("id") ON DELETE CASCADE',
  ],
  ["await queryRunner.dropForeignKey('orders', 'fk')", 'ALTER TABLE "orders" DROP CONSTRAINT "fk"'],
  [
    "await queryRunner.createUniqueConstraint('orders', new TableUnique({ name: 'u', columnNames: ['a'] }))",
    'ALTER TABLE "orders" ADD CONSTRAINT "u" UNIQUE ("a")',
  ],
  [
    "await queryRunner.createCheckConstraint('orders', new TableCheck({ name: 'c', expression: 'a > 0' }))",
    'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK (a > 0)',
  ],
  [
    "await queryRunner.createExclusionConstraint('orders', new TableExclusion({ name: 'x', expression: 'USING gist (span WITH &&)' }))",
    'ALTER TABLE "orders" ADD CONSTRAINT "x" EXCLUDE USING gist (span WITH &&)',
  ],
  [
    "await queryRunner.createPrimaryKey('orders', ['id'])",
    'ALTER TABLE "orders" ADD PRIMARY KEY ("id")',
  ],
  [
    "await queryRunner.manager.createQueryBuilder().update('orders').set({ a: 1 }).where('id = :id', { id: 1 }).execute()",
    'UPDATE "orders" SET "a" = 1 WHERE id = $1',
  ],
  [
    "await queryRunner.manager.createQueryBuilder().delete().from('orders').execute()",
    'DELETE FROM "orders"',
  ],
  [
    "await queryRunner.manager.update('orders', { id: 1 }, { a: 2 })",
    'UPDATE "orders" SET "a" = 2 WHERE "id" = 1',
  ],
  ['await queryRunner.manager.delete(Order, {})', 'DELETE FROM "order"'],
  ["await queryRunner.manager.getRepository('orders').find()"],
  [
    'await queryRunner.commitTransaction(); await queryRunner.startTransaction()',
    'COMMIT',
    'BEGIN',
  ],
  [
    "if (queryRunner.connection.options.type === 'sqlite') { await queryRunner.query('PRAGMA x'); return } await queryRunner.query('SELECT 1')",
    'SELECT 1',
  ],
  ['await seed(queryRunner)', 'not checked: call of `seed`, which is not in this file'],
]

describe('TypeORM', () => {
  test.each(calls)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'typeorm',
      `export class A1 implements MigrationInterface {\n  async up(queryRunner: QueryRunner) {\n    ${call}\n  }\n}`,
    )

    expect(sent).toEqual(sql)
  })
})
