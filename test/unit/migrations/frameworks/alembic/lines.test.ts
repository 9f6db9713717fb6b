import { describe, expect, it } from 'vitest'
import { placed } from '../told.ts'
import { readAlembic } from './read-alembic-code.ts'

describe('lines of a migration of Alembic', () => {
  it('each call in a batch has its own, and the table of the batch', () => {
    const steps = readAlembic(`def upgrade():
    with op.batch_alter_table("orders", schema="shop") as batch_op:
        batch_op.add_column(sa.Column("memo", sa.Text()))
        batch_op.alter_column("state", nullable=False)
        batch_op.create_index("ix", ["memo"])
        batch_op.create_index(batch_op.f("ix2"), ["memo"], unique=True)
        batch_op.create_foreign_key("fk", "users", ["user_id"], ["id"])
        batch_op.create_unique_constraint("uq", ["a"])
        batch_op.drop_constraint("old", type_="unique")
        batch_op.drop_index("ix3")
        batch_op.drop_column("old")


def downgrade():
    op.drop_table("orders")
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '3-3 call ALTER TABLE "shop"."orders" ADD COLUMN "memo" text',
      '4-4 call ALTER TABLE "shop"."orders" ALTER COLUMN "state" SET NOT NULL',
      '5-5 call CREATE INDEX "ix" ON "shop"."orders" ("memo")',
      '6-6 call CREATE UNIQUE INDEX "ix2" ON "shop"."orders" ("memo")',
      '7-7 call ALTER TABLE "shop"."orders" ADD CONSTRAINT "fk" FOREIGN KEY ("user_id") REFERENCES "users" ("id")',
      '8-8 call ALTER TABLE "shop"."orders" ADD CONSTRAINT "uq" UNIQUE ("a")',
      '9-9 call ALTER TABLE "shop"."orders" DROP CONSTRAINT "old"',
      '10-10 call DROP INDEX "shop"."ix3"',
      '11-11 call ALTER TABLE "shop"."orders" DROP COLUMN "old"',
    ])
  })

  it('leaving the transaction is a commit, and a begin at the end', () => {
    const steps = readAlembic(`def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.create_index(
            "ix", "orders", ["a"],
            postgresql_concurrently=True,
        )
    op.drop_column("orders", "b")
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '2-2 call COMMIT',
      '3-6 call CREATE INDEX CONCURRENTLY "ix" ON "orders" ("a")',
      '6-6 call BEGIN',
      '7-7 call ALTER TABLE "orders" DROP COLUMN "b"',
    ])
  })

  it('loops, functions and engines are followed', () => {
    const steps = readAlembic(`TABLES = ("orders", "users")


def add(table, column="a"):
    op.add_column(table, sa.Column(column, sa.Text()))


def upgrade():
    for table in TABLES:
        op.create_index(f"ix_{table}", table, ["tenant_id"])
        add(table, column="b")
    [op.drop_column("orders", name) for name in ["c", "d"]]
    add("orders")
    bind = op.get_bind()
    if bind.dialect.name == "sqlite":
        return
    for row in bind.execute(sa.text("SELECT id FROM orders")):
        bind.execute(sa.text("UPDATE orders SET a = 1 WHERE id = :id"), {"id": row.id})
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '10-10 call CREATE INDEX "ix_orders" ON "orders" ("tenant_id")',
      '5-5 call ALTER TABLE "orders" ADD COLUMN "b" text',
      '10-10 call CREATE INDEX "ix_users" ON "users" ("tenant_id")',
      '5-5 call ALTER TABLE "users" ADD COLUMN "b" text',
      '12-12 call ALTER TABLE "orders" DROP COLUMN "c"',
      '12-12 call ALTER TABLE "orders" DROP COLUMN "d"',
      '5-5 call ALTER TABLE "orders" ADD COLUMN "a" text',
      '17-17 file SELECT id FROM orders',
      '18-18 file UPDATE orders SET a = 1 WHERE id = :id',
    ])
  })

  it('SQL of several lines stands where it stands', () => {
    const steps = readAlembic(`def upgrade():
    op.execute(
        """
        UPDATE orders
        SET state = 'a%'
        """
    )
    op.execute(
        "ALTER TABLE orders "
        "DROP COLUMN memo"
    )
    op.execute(sa.text(f"""
        DROP TABLE {table_name}
    """))
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      "3-6 file UPDATE orders SET state = 'a%'",
      '9-10 file ALTER TABLE orders DROP COLUMN memo',
      '12-14 file DROP TABLE table_name_',
    ])
  })

  it('a file without an upgrade is told', () => {
    const steps = readAlembic(`def downgrade():
    pass
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual(['1 not checked: no `upgrade` in this file'])
  })
})
