import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readAlembic } from './read-alembic-code.ts'

describe('what a migration of Alembic sends: columns', () => {
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
    'adds a column',
    'op.add_column("orders", sa.Column("memo", sa.String(length=20), nullable=True))',
    ['ALTER TABLE "orders" ADD COLUMN "memo" varchar(20)'],
  ],
  [
    'adds a required column with a default of the server',
    'op.add_column("orders", sa.Column("state", sa.Integer(), server_default="0", nullable=False))',
    [`ALTER TABLE "orders" ADD COLUMN "state" integer DEFAULT '0' NOT NULL`],
  ],
  [
    'says nothing of a default of Python',
    'op.add_column("orders", sa.Column("state", sa.Integer(), default=0, nullable=False))',
    ['ALTER TABLE "orders" ADD COLUMN "state" integer NOT NULL'],
  ],
  [
    'adds a column with an expression',
    'op.add_column("orders", sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()")))',
    ['ALTER TABLE "orders" ADD COLUMN "at" timestamp with time zone DEFAULT now()'],
  ],
  [
    'adds a column with a function',
    'op.add_column("orders", sa.Column("token", postgresql.UUID(as_uuid=True), server_default=sa.func.gen_random_uuid()))',
    ['ALTER TABLE "orders" ADD COLUMN "token" uuid DEFAULT gen_random_uuid()'],
  ],
  [
    'adds a truth',
    'op.add_column("orders", sa.Column("on", sa.Boolean(), server_default=sa.false(), nullable=False))',
    ['ALTER TABLE "orders" ADD COLUMN "on" boolean DEFAULT false NOT NULL'],
  ],
  [
    'adds a foreign key with its column',
    'op.add_column("orders", sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id", ondelete="CASCADE")))',
    [
      'ALTER TABLE "orders" ADD COLUMN "user_id" integer',
      'ALTER TABLE "orders" ADD FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE',
    ],
  ],
  [
    'adds a unique and an indexed column',
    'op.add_column("orders", sa.Column("a", sa.Integer(), unique=True)); op.add_column("orders", sa.Column("b", sa.Integer(), index=True))',
    [
      'ALTER TABLE "orders" ADD COLUMN "a" integer',
      'ALTER TABLE "orders" ADD UNIQUE ("a")',
      'ALTER TABLE "orders" ADD COLUMN "b" integer',
      'CREATE INDEX "ix_orders_b" ON "orders" ("b")',
    ],
  ],
  [
    'adds a counted column',
    'op.add_column("orders", sa.Column("n", sa.BigInteger(), sa.Identity(always=True)))',
    ['ALTER TABLE "orders" ADD COLUMN "n" bigint GENERATED ALWAYS AS IDENTITY'],
  ],
  [
    'adds a stored column',
    'op.add_column("orders", sa.Column("total", sa.Numeric(10, 2), sa.Computed("qty * price", persisted=True)))',
    [
      'ALTER TABLE "orders" ADD COLUMN "total" numeric(10, 2) GENERATED ALWAYS AS (qty * price) STORED',
    ],
  ],
  [
    'adds an enum and a list',
    'op.add_column("orders", sa.Column("a", sa.Enum("x", "y", name="mood"))); op.add_column("orders", sa.Column("b", postgresql.ARRAY(sa.Text())))',
    ['ALTER TABLE "orders" ADD COLUMN "a" "mood"', 'ALTER TABLE "orders" ADD COLUMN "b" text[]'],
  ],
  [
    'adds a column in a schema',
    'op.add_column("orders", sa.Column("a", sa.Text()), schema="shop")',
    ['ALTER TABLE "shop"."orders" ADD COLUMN "a" text'],
  ],
  [
    'drops a column',
    'op.drop_column("orders", "memo")',
    ['ALTER TABLE "orders" DROP COLUMN "memo"'],
  ],
  [
    'makes a column required',
    'op.alter_column("orders", "memo", existing_type=sa.TEXT(), nullable=False)',
    ['ALTER TABLE "orders" ALTER COLUMN "memo" SET NOT NULL'],
  ],
  [
    'lets a column be empty',
    'op.alter_column("orders", "memo", nullable=True)',
    ['ALTER TABLE "orders" ALTER COLUMN "memo" DROP NOT NULL'],
  ],
  [
    'changes a type',
    'op.alter_column("orders", "amount", type_=sa.BigInteger(), postgresql_using="amount::bigint")',
    ['ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint USING amount::bigint'],
  ],
  [
    'says what the type was',
    'op.alter_column("orders", "memo", existing_type=sa.VARCHAR(length=10), type_=sa.String(length=20), existing_nullable=False)',
    [
      'assumes ALTER TABLE "orders" ALTER COLUMN "memo" TYPE varchar(10);\nALTER TABLE "orders" ALTER COLUMN "memo" SET NOT NULL',
      'ALTER TABLE "orders" ALTER COLUMN "memo" TYPE varchar(20)',
    ],
  ],
  [
    'changes a default',
    'op.alter_column("orders", "state", server_default="1")',
    [`ALTER TABLE "orders" ALTER COLUMN "state" SET DEFAULT '1'`],
  ],
  [
    'takes a default away',
    'op.alter_column("orders", "state", server_default=None)',
    ['ALTER TABLE "orders" ALTER COLUMN "state" DROP DEFAULT'],
  ],
  [
    'renames a column',
    'op.alter_column("orders", "a", new_column_name="b")',
    ['ALTER TABLE "orders" RENAME COLUMN "a" TO "b"'],
  ],
]
