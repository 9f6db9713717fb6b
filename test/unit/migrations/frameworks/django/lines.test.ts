import { describe, expect, it } from 'vitest'
import { placed } from '../told.ts'
import { readDjango } from './read-django-code.ts'

describe('lines of a migration of Django', () => {
  it('functions of the file have their own lines', () => {
    const steps = readDjango(`from django.db import migrations, transaction

SIZE = 1000


def helper(rows):
    rows.update(state=1)


def forwards(apps, schema_editor):
    Invoice = apps.get_model("shop", "Invoice")
    if schema_editor.connection.vendor != "postgresql":
        return
    Invoice.objects.filter(state=None).update(
        state=0,
    )
    for invoice in Invoice.objects.all():
        invoice.state = 2
        invoice.save(update_fields=["state"])
    helper(Invoice.objects.exclude(kind__in=[1, 2]))
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(
            """
            DELETE FROM shop_invoice
            WHERE id = %s
            """,
            [1],
        )
    apps.get_model("shop.Session").objects.all().delete()
    Invoice.objects.get(pk=1).delete()
    Invoice.objects.create(state=1)


class Migration(migrations.Migration):
    operations = [
        migrations.RunPython(forwards, migrations.RunPython.noop),
        migrations.RunPython(lambda apps, schema_editor: schema_editor.execute("DROP TABLE a")),
    ]
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '14-16 call UPDATE "shop_invoice" SET "state" = 0 WHERE "state" IS NULL',
      '19-19 call UPDATE "shop_invoice" SET "id" = "id"',
      '7-7 call UPDATE "shop_invoice" SET "state" = 1 WHERE NOT ("kind" IN (1, 2))',
      '23-26 file DELETE FROM shop_invoice WHERE id = 1',
      '29-29 call DELETE FROM "shop_session"',
      '30-30 call DELETE FROM "shop_invoice" WHERE "id" = 1',
      '37-37 file DROP TABLE a',
    ])
  })

  it('rows that are changed in parts are so where the migration is not atomic', () => {
    const steps = readDjango(
      `def forwards(apps, schema_editor):
    Invoice = apps.get_model("shop", "Invoice")
    while Invoice.objects.filter(uuid__isnull=True).exists():
        with transaction.atomic():
            for row in Invoice.objects.filter(uuid__isnull=True)[:1000]:
                row.uuid = uuid.uuid4()
                row.save()
    Invoice.objects.bulk_update(rows, ["uuid"], batch_size=100)
    ids = list(Invoice.objects.values_list("pk", flat=True)[:100])
    Invoice.objects.filter(pk__in=ids).update(state=0)


class Migration(migrations.Migration):
    atomic = False

    operations = [
        migrations.RunPython(forwards, atomic=True),
    ]
`,
      true,
    )

    expect(steps.transaction).toBe('none')
    expect(placed(steps)).toEqual([
      '17-17 call BEGIN',
      '7-7 call UPDATE "shop_invoice" SET "id" = "id" WHERE "uuid" IS NULL AND "id" BETWEEN 1 AND 1000 AND "id" = 1',
      '8-8 call UPDATE "shop_invoice" SET "id" = "id" WHERE "id" BETWEEN 1 AND 1000',
      '10-10 call UPDATE "shop_invoice" SET "state" = 0 WHERE "id" IN (1)',
      '17-17 call COMMIT',
    ])
  })

  it('SQL of constants, lists and several texts stands where it stands', () => {
    const steps = readDjango(`SQL = """
CREATE TABLE a (id int);
DROP TABLE b;
"""

class Migration(migrations.Migration):
    operations = [
        migrations.RunSQL(SQL, reverse_sql=migrations.RunSQL.noop),
        migrations.RunSQL(
            sql=[
                "DROP TABLE c",
                (
                    "UPDATE d "
                    "SET e = %s",
                    [1],
                ),
            ],
        ),
        *[migrations.RemoveField("invoice", name) for name in ("a", "b")],
    ] + [
        migrations.DeleteModel("Old"),
    ]
    operations += [migrations.DeleteModel("Older")]
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '1-4 file CREATE TABLE a (id int); DROP TABLE b;',
      '11-11 file DROP TABLE c',
      '13-14 file UPDATE d SET e = 1',
      '19-19 call ALTER TABLE "shop_invoice" DROP COLUMN "a" CASCADE',
      '19-19 call ALTER TABLE "shop_invoice" DROP COLUMN "b" CASCADE',
      '21-21 call DROP TABLE "shop_old" CASCADE',
      '23-23 call DROP TABLE "shop_older" CASCADE',
    ])
  })

  it('what is around an error is read', () => {
    const steps = readDjango(`class Migration(migrations.Migration):
    operations = [
        migrations.DeleteModel("Old"),
        migrations.AddField("invoice", models.TextField(),
    ]
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual([
      '3-3 call DROP TABLE "shop_old" CASCADE',
      '4 not checked: a field that is put together at run time',
      '4 not checked: syntax error',
    ])
  })

  it('operations that a function makes are told', () => {
    const steps = readDjango(`class Migration(migrations.Migration):
    operations = make_operations()
`)

    expect(steps.transaction).toBe('wrapped')
    expect(placed(steps)).toEqual(['1 not checked: operations that are put together at run time'])
  })
})
