import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readDjango } from './read-django-code.ts'

describe('what a migration of Django sends: indexes', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(
      told(
        readDjango(
          `class Migration(migrations.Migration):\n    operations = [\n        ${code},\n    ]\n`,
        ),
      ),
    ).toEqual(expected)
  })
})

const cases: readonly CodeCase[] = [
  [
    'adds an index',
    'migrations.AddIndex("invoice", models.Index(fields=["-created", "state"], name="ix"))',
    ['CREATE INDEX "ix" ON "shop_invoice" ("created" DESC, "state")'],
  ],
  [
    'adds an index of another method',
    'migrations.AddIndex("invoice", GinIndex(fields=["doc"], name="ix", opclasses=["gin_trgm_ops"]))',
    ['CREATE INDEX "ix" ON "shop_invoice" USING gin ("doc" gin_trgm_ops)'],
  ],
  [
    'adds an index with a condition',
    'migrations.AddIndex("invoice", models.Index(Lower("name"), name="ix", condition=models.Q(deleted__isnull=True)))',
    ['CREATE INDEX "ix" ON "shop_invoice" ((lower("name"))) WHERE "deleted" IS NULL'],
  ],
  [
    'adds an index concurrently',
    'AddIndexConcurrently("invoice", models.Index(fields=["number"], name="ix"))',
    ['CREATE INDEX CONCURRENTLY "ix" ON "shop_invoice" ("number")'],
  ],
  ['removes an index', 'migrations.RemoveIndex("invoice", "ix")', ['DROP INDEX "ix"']],
  [
    'removes an index concurrently',
    'RemoveIndexConcurrently("invoice", "ix")',
    ['DROP INDEX CONCURRENTLY "ix"'],
  ],
  [
    'renames an index',
    'migrations.RenameIndex("invoice", new_name="b", old_name="a")',
    ['ALTER INDEX "a" RENAME TO "b"'],
  ],
  [
    'adds a check',
    'migrations.AddConstraint("invoice", models.CheckConstraint(check=models.Q(amount__gte=0), name="ck"))',
    ['ALTER TABLE "shop_invoice" ADD CONSTRAINT "ck" CHECK ("amount" >= 0)'],
  ],
  [
    'adds a check of either',
    'migrations.AddConstraint("invoice", models.CheckConstraint(condition=models.Q(("a__gt", 0), ("b", 1), _connector="OR"), name="ck"))',
    ['ALTER TABLE "shop_invoice" ADD CONSTRAINT "ck" CHECK ("a" > 0 OR "b" = 1)'],
  ],
  [
    'adds a check without looking',
    'AddConstraintNotValid("invoice", models.CheckConstraint(check=models.Q(amount__gt=0), name="ck"))',
    ['ALTER TABLE "shop_invoice" ADD CONSTRAINT "ck" CHECK ("amount" > 0) NOT VALID'],
  ],
  [
    'validates a check',
    'ValidateConstraint("invoice", "ck")',
    ['ALTER TABLE "shop_invoice" VALIDATE CONSTRAINT "ck"'],
  ],
  [
    'adds a unique constraint',
    'migrations.AddConstraint("invoice", models.UniqueConstraint(fields=("a", "b"), name="uq"))',
    ['ALTER TABLE "shop_invoice" ADD CONSTRAINT "uq" UNIQUE ("a", "b")'],
  ],
  [
    'adds a unique index for a condition',
    'migrations.AddConstraint("invoice", models.UniqueConstraint(fields=("a",), condition=models.Q(gone=False), name="uq"))',
    ['CREATE UNIQUE INDEX "uq" ON "shop_invoice" ("a") WHERE "gone" = false'],
  ],
  [
    'adds an exclusion',
    'migrations.AddConstraint("booking", ExclusionConstraint(name="no", expressions=[("span", RangeOperators.OVERLAPS), ("room", "=")]))',
    [
      'ALTER TABLE "shop_booking" ADD CONSTRAINT "no" EXCLUDE USING gist ("span" WITH &&, "room" WITH =)',
    ],
  ],
  [
    'removes a constraint',
    'migrations.RemoveConstraint("invoice", "uq")',
    ['ALTER TABLE "shop_invoice" DROP CONSTRAINT "uq"'],
  ],
  [
    'makes fields unique together',
    'migrations.AlterUniqueTogether(name="invoice", unique_together={("a", "b")})',
    ['ALTER TABLE "shop_invoice" ADD CONSTRAINT "shop_invoice_a_b_uniq" UNIQUE ("a", "b")'],
  ],
  [
    'indexes fields together',
    'migrations.AlterIndexTogether(name="invoice", index_together=set([("a", "b")]))',
    ['CREATE INDEX "shop_invoice_a_b_idx" ON "shop_invoice" ("a", "b")'],
  ],
]
