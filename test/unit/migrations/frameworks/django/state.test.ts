import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'
import { readDjangoFiles } from './read-django-code.ts'

/** What the last of several migrations sends, each with its operations. */
function afterwards(...operations: readonly string[]): readonly string[] {
  const files = operations.map(
    (code) => `class Migration(migrations.Migration):\n    operations = [\n${code}\n    ]\n`,
  )
  return readDjangoFiles(files).flatMap((steps, at) => (at === files.length - 1 ? told(steps) : []))
}

const invoice = `migrations.CreateModel(name="Invoice", fields=[
  ("id", models.UUIDField(primary_key=True)),
  ("state", models.IntegerField(null=True)),
  ("code", models.CharField(max_length=10, unique=True)),
  ("account", models.ForeignKey("shop.Account", models.CASCADE)),
  ("tags", models.ManyToManyField("shop.Tag")),
], options={"unique_together": {("state", "code")}}),`

describe('what a migration of Django sends after others', () => {
  it.each([
    [
      'nothing where only words for people change',
      'migrations.AlterField("invoice", "state", models.IntegerField(null=True, choices=[(1, "a")], help_text="x"))',
      [],
    ],
    [
      'the type alone where it alone changes',
      'migrations.AlterField("invoice", "state", models.BigIntegerField(null=True))',
      ['ALTER TABLE "shop_invoice" ALTER COLUMN "state" TYPE bigint'],
    ],
    [
      'a fill before a field becomes required',
      'migrations.AlterField("invoice", "state", models.IntegerField(default=0))',
      [
        'UPDATE "shop_invoice" SET "state" = 0 WHERE "state" IS NULL',
        'ALTER TABLE "shop_invoice" ALTER COLUMN "state" SET NOT NULL',
      ],
    ],
    [
      'nothing of a default of Python',
      'migrations.AlterField("invoice", "code", models.CharField(default="", max_length=10, unique=True))',
      [],
    ],
    [
      'the end of what was unique',
      'migrations.AlterField("invoice", "code", models.CharField(max_length=10))',
      ['ALTER TABLE "shop_invoice" DROP CONSTRAINT "shop_invoice_code_uniq"'],
    ],
    [
      'the beginning of an index',
      'migrations.AlterField("invoice", "state", models.IntegerField(null=True, db_index=True))',
      ['CREATE INDEX "shop_invoice_state_idx" ON "shop_invoice" ("state")'],
    ],
    [
      'a foreign key that points elsewhere',
      'migrations.AlterField("invoice", "account", models.ForeignKey("shop.Customer", models.CASCADE))',
      [
        'ALTER TABLE "shop_invoice" DROP CONSTRAINT "shop_invoice_account_id_fk"',
        'ALTER TABLE "shop_invoice" ADD CONSTRAINT "shop_invoice_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "shop_customer" ("id") DEFERRABLE INITIALLY DEFERRED',
      ],
    ],
    [
      'the column of a foreign key',
      'migrations.RenameField("invoice", "account", "owner")',
      ['ALTER TABLE "shop_invoice" RENAME COLUMN "account_id" TO "owner_id"'],
    ],
    [
      'the column of a foreign key that goes',
      'migrations.RemoveField("invoice", "account")',
      ['ALTER TABLE "shop_invoice" DROP COLUMN "account_id" CASCADE'],
    ],
    [
      'the table of a relation that goes',
      'migrations.RemoveField("invoice", "tags")',
      ['DROP TABLE "shop_invoice_tags" CASCADE'],
    ],
    [
      'the type of the key that is pointed to',
      'migrations.AddField("line", "invoice", models.ForeignKey("shop.Invoice", models.CASCADE, null=True, db_index=False))',
      [
        'ALTER TABLE "shop_line" ADD COLUMN "invoice_id" uuid REFERENCES "shop_invoice" ("id") DEFERRABLE INITIALLY DEFERRED',
      ],
    ],
    [
      'only what is new of what is unique together',
      'migrations.AlterUniqueTogether("invoice", {("state", "code"), ("state", "account")})',
      [
        'ALTER TABLE "shop_invoice" ADD CONSTRAINT "shop_invoice_state_account_id_uniq" UNIQUE ("state", "account_id")',
      ],
    ],
  ])('is %s', (_, code, expected) => {
    expect(afterwards(invoice, code)).toEqual(expected)
  })

  it('goes to the table a model was given', () => {
    const sent = afterwards(
      invoice,
      'migrations.AlterModelTable("invoice", "bills")',
      'migrations.RemoveField("invoice", "state")',
    )

    expect(sent).toEqual(['ALTER TABLE "bills" DROP COLUMN "state" CASCADE'])
  })

  it('goes to the table of the new name of a model', () => {
    const sent = afterwards(
      invoice,
      'migrations.RenameModel("Invoice", "Bill")',
      'migrations.AlterField("bill", "state", models.BigIntegerField(null=True))',
    )

    expect(sent).toEqual(['ALTER TABLE "shop_bill" ALTER COLUMN "state" TYPE bigint'])
  })

  it('knows nothing of what was done to the database alone', () => {
    const sent = afterwards(
      invoice,
      'migrations.SeparateDatabaseAndState(database_operations=[migrations.AlterField("invoice", "state", models.BigIntegerField(null=True))])',
      'migrations.AlterField("invoice", "state", models.BigIntegerField(null=True))',
    )

    expect(sent).toEqual(['ALTER TABLE "shop_invoice" ALTER COLUMN "state" TYPE bigint'])
  })

  it('drops a unique constraint with a condition as the index it is', () => {
    const sent = afterwards(
      'migrations.AddConstraint("invoice", models.UniqueConstraint(fields=["a"], condition=models.Q(b=1), name="uq"))',
      'migrations.RemoveConstraint("invoice", "uq")',
    )

    expect(sent).toEqual(['DROP INDEX "uq"'])
  })
})
