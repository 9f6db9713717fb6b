import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readAlembic } from './read-alembic-code.ts'

describe('what a migration of Alembic sends: sql and rows', () => {
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
  ['reads SQL where it stands', 'op.execute("DROP TABLE a")', ['DROP TABLE a']],
  [
    'reads SQL in a text',
    'op.execute(sa.text("UPDATE a SET b = :b").bindparams(b=1))',
    ['UPDATE a SET b = :b'],
  ],
  ['reads SQL of a connection', 'op.get_bind().execute(sa.text("DROP TABLE a"))', ['DROP TABLE a']],
  [
    'updates a table',
    'op.execute(sa.update(sa.table("orders", sa.column("state"))).values(state=0))',
    ['UPDATE "orders" SET "state" = 0'],
  ],
  [
    'updates some rows',
    'op.execute(orders.update().where(orders.c.id == 5).values(state=0))',
    ['UPDATE "orders" SET "state" = 0 WHERE "id" = 5'],
  ],
  [
    'deletes rows',
    'op.execute(sa.delete(orders).where(orders.c.kind.in_([1, 2])))',
    ['DELETE FROM "orders" WHERE "kind" IN (1, 2)'],
  ],
  [
    'updates through a session',
    'Session(bind=op.get_bind()).query(Order).filter_by(kind=1).update({"state": 0})',
    ['UPDATE "orders" SET "state" = 0 WHERE "kind" = 1'],
  ],
  [
    'says nothing of questions and new rows',
    'op.get_bind().execute(sa.select(orders)); op.bulk_insert(orders, [{"id": 1}]); print("x")',
    [],
  ],
  ['puts names into SQL', 'op.execute(f"DROP TABLE {TABLE}")', ['DROP TABLE tags']],
  [
    'puts names into SQL in other ways',
    'op.execute("DROP TABLE %s" % TABLE); op.execute("DROP TABLE {}".format(TABLE))',
    ['DROP TABLE tags', 'DROP TABLE tags'],
  ],
  [
    'takes the way of the engine',
    'op.drop_table("a") if op.get_bind().dialect.name == "postgresql" else op.drop_table("b")',
    ['DROP TABLE "a"'],
  ],
  [
    'creates and drops types',
    'sa.Enum("x", name="mood").create(op.get_bind()); sa.Enum(name="mood").drop(op.get_bind())',
    [`CREATE TYPE "mood" AS ENUM ('x')`, 'DROP TYPE "mood"'],
  ],
  [
    'tells operations of others',
    'op.create_view("v")',
    ['not checked: `create_view`, which is defined elsewhere'],
  ],
  [
    'tells functions defined elsewhere',
    'backfill_orders(op.get_bind())',
    ['not checked: `backfill_orders`, which is defined elsewhere'],
  ],
  [
    'tells SQL put together at run time',
    'op.execute(build())',
    ['not checked: SQL that is put together at run time'],
  ],
]
