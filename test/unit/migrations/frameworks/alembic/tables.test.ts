import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readAlembic } from './read-alembic-code.ts'

describe('what a migration of Alembic sends: tables', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(
      told(
        readAlembic(
          `orders = sa.table("orders")\nTABLE = "tags"\n\nclass Order(Base):\n    __tablename__ = "orders"\n\ndef upgrade():\n    ${code}\n`,
        ),
      ),
    ).toEqual(expected)
  })
})

const cases: readonly CodeCase[] = [
  [
    'creates a table',
    'op.create_table("tags", sa.Column("id", sa.Integer(), nullable=False), sa.Column("name", sa.Text(), index=True), sa.ForeignKeyConstraint(["id"], ["orders.id"], name="fk"), sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("name", name="uq"))',
    [
      'CREATE TABLE "tags" ("id" integer NOT NULL, "name" text, CONSTRAINT "fk" FOREIGN KEY ("id") REFERENCES "orders" ("id"), PRIMARY KEY ("id"), CONSTRAINT "uq" UNIQUE ("name"))',
      'CREATE INDEX "ix_tags_name" ON "tags" ("name")',
    ],
  ],
  [
    'counts keys of a table',
    'op.create_table("tags", sa.Column("id", sa.Integer, primary_key=True))',
    ['CREATE TABLE "tags" ("id" serial, PRIMARY KEY ("id"))'],
  ],
  ['drops a table', 'op.drop_table("orders")', ['DROP TABLE "orders"']],
  [
    'renames a table',
    'op.rename_table("orders", "purchases", schema="shop")',
    ['ALTER TABLE "shop"."orders" RENAME TO "purchases"'],
  ],
]
