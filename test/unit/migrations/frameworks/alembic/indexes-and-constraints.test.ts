import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readAlembic } from './read-alembic-code.ts'

describe('what a migration of Alembic sends: indexes and constraints', () => {
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
    'adds an index',
    'op.create_index("ix", "orders", ["a", "b"], unique=True)',
    ['CREATE UNIQUE INDEX "ix" ON "orders" ("a", "b")'],
  ],
  [
    'adds an index by a name that is final',
    'op.create_index(op.f("ix_orders_a"), "orders", ["a"])',
    ['CREATE INDEX "ix_orders_a" ON "orders" ("a")'],
  ],
  [
    'adds an index concurrently',
    'op.create_index("ix", "orders", [sa.text("lower(email)")], postgresql_concurrently=True, postgresql_where=sa.text("deleted IS NULL"))',
    ['CREATE INDEX CONCURRENTLY "ix" ON "orders" (lower(email)) WHERE deleted IS NULL'],
  ],
  [
    'adds an index by names',
    'op.create_index(index_name="ix", table_name="orders", columns=["a"], postgresql_using="gin", if_not_exists=True)',
    ['CREATE INDEX IF NOT EXISTS "ix" ON "orders" USING gin ("a")'],
  ],
  ['drops an index', 'op.drop_index("ix", table_name="orders")', ['DROP INDEX "ix"']],
  [
    'drops an index concurrently',
    'op.drop_index("ix", "orders", postgresql_concurrently=True, if_exists=True)',
    ['DROP INDEX CONCURRENTLY IF EXISTS "ix"'],
  ],
  [
    'adds a foreign key',
    'op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"], ondelete="SET NULL")',
    [
      'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE SET NULL',
    ],
  ],
  [
    'adds a foreign key without a name or a check',
    'op.create_foreign_key(None, "orders", "users", ["user_id"], ["id"], postgresql_not_valid=True)',
    ['ALTER TABLE "orders" ADD FOREIGN KEY ("user_id") REFERENCES "users" ("id") NOT VALID'],
  ],
  [
    'adds a check',
    'op.create_check_constraint("ck", "orders", "price > 0")',
    ['ALTER TABLE "orders" ADD CONSTRAINT "ck" CHECK (price > 0)'],
  ],
  [
    'adds a check without looking',
    'op.create_check_constraint("ck", "orders", sa.column("price").isnot(None), postgresql_not_valid=True)',
    ['ALTER TABLE "orders" ADD CONSTRAINT "ck" CHECK ("price" IS NOT NULL) NOT VALID'],
  ],
  [
    'adds a unique constraint',
    'op.create_unique_constraint("uq", "orders", ["a", "b"])',
    ['ALTER TABLE "orders" ADD CONSTRAINT "uq" UNIQUE ("a", "b")'],
  ],
  [
    'adds a key',
    'op.create_primary_key("pk", "orders", ["id"])',
    ['ALTER TABLE "orders" ADD CONSTRAINT "pk" PRIMARY KEY ("id")'],
  ],
  [
    'adds an exclusion',
    'op.create_exclude_constraint("no", "rooms", ("room", "="), ("span", "&&"), using="gist")',
    ['ALTER TABLE "rooms" ADD CONSTRAINT "no" EXCLUDE USING gist ("room" WITH =, "span" WITH &&)'],
  ],
  [
    'drops a constraint',
    'op.drop_constraint("fk", "orders", type_="foreignkey")',
    ['ALTER TABLE "orders" DROP CONSTRAINT "fk"'],
  ],
]
