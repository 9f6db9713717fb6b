import { describe, expect, it } from 'vitest'
import { recipeIn } from '../../../../src/migrations/frameworks/recipes.ts'
import type { RecipeSubject } from '../../../../src/migrations/recipe-subject.ts'
import { readAlembic } from './alembic/read-alembic-code.ts'
import { readDjango } from './django/read-django-code.ts'
import { readRails } from './rails/read-rails-code.ts'
import { told } from './told.ts'

const subject: RecipeSubject = {
  rule: '',
  table: 'shop_orders',
  columns: ['user_id'],
  name: null,
  otherTable: 'users',
  otherColumns: ['id'],
  type: 'bigint',
  expression: 'price > 0',
  default: 'gen_random_uuid()',
  isUnique: false,
  indexSql: null,
  keyOptions: '',
}

const rules = [
  'require-concurrent-index-creation',
  'ban-concurrent-index-creation-in-transaction',
  'require-concurrent-index-deletion',
  'adding-foreign-key-constraint',
  'constraint-missing-not-valid',
  'disallowed-unique-constraint',
  'adding-not-nullable-field',
  'adding-field-with-default',
  'large-data-change',
  'ban-drop-column',
  'changing-column-type',
]

function codeFor(tool: string, rule: string): string {
  return (
    recipeIn(tool, { ...subject, rule, name: rule.includes('delet') ? 'ix' : null })?.code ?? ''
  )
}

describe('the safe way in the words of a framework', () => {
  it('is a whole body to paste', () => {
    expect(codeFor('rails', 'require-concurrent-index-creation')).toBe(
      'disable_ddl_transaction!\n\ndef change\n  add_index :shop_orders, :user_id, algorithm: :concurrently\nend',
    )
    expect(codeFor('django', 'require-concurrent-index-creation').split('\n')).toEqual([
      'from django.contrib.postgres.operations import AddIndexConcurrently',
      '',
      'class Migration(migrations.Migration):',
      '    atomic = False',
      '',
      '    operations = [',
      '        AddIndexConcurrently(model_name="orders", index=models.Index(fields=["user"], name="shop_orders_idx")),',
      '    ]',
    ])
    expect(codeFor('alembic', 'require-concurrent-index-creation').split('\n')).toEqual([
      'def upgrade():',
      '    with op.get_context().autocommit_block():',
      '        op.create_index("ix_shop_orders_user_id", "shop_orders", ["user_id"], postgresql_concurrently=True)',
    ])
  })

  it('has the names of the finding', () => {
    const named = {
      ...subject,
      rule: 'adding-foreign-key-constraint',
      name: 'fk',
      columns: ['owner'],
    }

    expect(recipeIn('rails', named)?.code.split('\n')).toEqual([
      '# Migration 1',
      'def change',
      '  add_foreign_key :shop_orders, :users, column: :owner, name: "fk", validate: false',
      'end',
      '',
      '# Migration 2',
      'def up',
      '  validate_foreign_key :shop_orders, name: "fk"',
      'end',
    ])
  })

  it.each(rules)('for %s is read by the reader of its framework without a remark', (rule) => {
    const rails = codeFor('rails', rule)
      .split(/^# .*$/m)
      .filter((part) => /^\s*(?:def|disable)/m.test(part))
    const alembic = codeFor('alembic', rule)
      .split(/^# .*$/m)
      .filter((part) => part.includes('def upgrade'))
    const django = codeFor('django', rule)
      .split(/^# .*$/m)
      .filter((part) => part.includes('class Migration'))

    const unchecked = [
      ...rails.map((part) => readRails(`class A < ActiveRecord::Migration[8.0]\n${part}\nend\n`)),
      ...alembic.map((part) => readAlembic(part)),
      ...django.map((part) => readDjango(part)),
    ].flatMap((steps) => told(steps).filter((line) => line.startsWith('not checked')))
    expect(unchecked).toEqual([])
  })

  it('keeps what an index says beside its columns', () => {
    const indexSql = 'CREATE INDEX CONCURRENTLY i ON shop_orders (user_id DESC) WHERE price > 0'
    const partial = { ...subject, rule: 'require-concurrent-index-creation', indexSql }

    const codes = ['rails', 'django', 'alembic', 'knex', 'ecto'].map(
      (tool) => recipeIn(tool, partial)?.code,
    )

    for (const code of codes) expect(code).toContain(indexSql)
  })

  it('keeps what a foreign key says beside its columns', () => {
    const key = { ...subject, rule: 'adding-foreign-key-constraint' }
    const cascades = { ...key, keyOptions: ' ON DELETE CASCADE' }
    const deferred = { ...key, keyOptions: ' ON DELETE CASCADE DEFERRABLE' }

    expect(recipeIn('rails', cascades)?.code).toContain(
      'add_foreign_key :shop_orders, :users, on_delete: :cascade, validate: false',
    )
    for (const tool of ['rails', 'django', 'alembic', 'knex', 'ecto']) {
      expect(recipeIn(tool, deferred)?.code).toContain(
        'REFERENCES users (id) ON DELETE CASCADE DEFERRABLE NOT VALID',
      )
    }
  })

  it('is left to SQL where the tool or the rule has no own', () => {
    expect(recipeIn('flyway', { ...subject, rule: 'adding-foreign-key-constraint' })).toBeNull()
    expect(recipeIn('rails', { ...subject, rule: 'explicit-lock' })).toBeNull()
    expect(
      recipeIn('rails', { ...subject, rule: 'adding-foreign-key-constraint', table: '' }),
    ).toBeNull()
  })
})
