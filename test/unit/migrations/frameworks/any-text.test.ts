import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MigrationSteps } from '../../../../src/migrations/migration-file.ts'
import { readAlembic } from './alembic/read-alembic-code.ts'
import { readDjango } from './django/read-django-code.ts'
import { readRails } from './rails/read-rails-code.ts'

const rails = `class Step < ActiveRecord::Migration[7.1]
  def change
    create_table(:orders) { |t| t.references :user, foreign_key: { to_table: "a" } }
    %w[a b].each { |name| add_column :orders, name, :integer, default: -> { "1" } }
    Order.where(state: nil).find_each { |order| order.update!(state: 0) }
    execute <<~SQL
      UPDATE orders SET a = #{b}
    SQL
  end
end
`

const django = `def forwards(apps, schema_editor):
    for row in apps.get_model("shop", "Invoice").objects.filter(a__in=[1]):
        row.save()

class Migration(migrations.Migration):
    operations = [
        migrations.AddField("invoice", "a", models.ForeignKey("shop.B", models.CASCADE, default=1)),
        migrations.CreateModel("Tag", [("id", models.AutoField(primary_key=True))], {"indexes": [models.Index("a", name="b")]}),
        migrations.RunPython(forwards),
        migrations.RunSQL([("a %s", [1])]),
    ]
`

const alembic = `orders = sa.table("orders", sa.column("id"))
def upgrade():
    with op.batch_alter_table("orders") as batch_op:
        batch_op.add_column(sa.Column("a", sa.Enum("x", name="y"), sa.ForeignKey("b.c"), server_default=sa.text("1")))
    op.execute(orders.update().where(orders.c.id == 5).values(a=1))
    op.create_table("t", sa.Column("id", sa.Integer(), primary_key=True), sa.UniqueConstraint("id"))
`

const readers: readonly (readonly [string, string, (text: string) => MigrationSteps])[] = [
  ['Rails', rails, readRails],
  ['Django', django, readDjango],
  ['Alembic', alembic, readAlembic],
]

describe('what a reader of code makes of any text', () => {
  it.each(readers)(
    'has lines of the file, for %s that was cut and turned around',
    (_, text, read) => {
      const cut = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 5 }))
      fc.assert(
        fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
          const broken = cuts.reduce(
            (before, [from, to, put]) =>
              before.slice(0, from) + put + before.slice(Math.min(from + 9, to)),
            text,
          )
          const { pieces, unchecked } = read(broken)

          const last = broken.split('\n').length
          const lines = [
            ...pieces.flatMap(({ line, endLine }) => [line, endLine]),
            ...unchecked.map(({ line }) => line),
          ]
          expect(lines.filter((line) => line < 1 || line > last)).toEqual([])
        }),
        { numRuns: 300 },
      )
    },
  )
})
