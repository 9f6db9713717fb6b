import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of Django; null where no code helps. */
export function djangoRecipe(subject: RecipeSubject): Recipe | null {
  const own = subject.table === '' ? undefined : ways[subject.rule]?.(subject)
  if (own === undefined) return withState(recipeFor(subject, notation))
  return { how: own.how, language: 'python', code: own.code.join('\n') }
}

/** Django takes its models for the schema, so it has to hear of what SQL does. */
function withState(recipe: Recipe | null): Recipe | null {
  if (recipe === null) return null
  const say =
    'Tell Django by your own operation, among the state_operations of SeparateDatabaseAndState.'
  return { ...recipe, how: `${recipe.how} ${say}` }
}

interface Way {
  readonly how: string
  readonly code: readonly string[]
}

const ways: Readonly<Record<string, (subject: RecipeSubject) => Way | undefined>> = {
  'require-concurrent-index-creation': addIndex,
  'ban-concurrent-index-creation-in-transaction': addIndex,
  'require-concurrent-index-deletion': removeIndex,
  'constraint-missing-not-valid': addCheck,
  'ban-drop-column': dropColumn,
  'large-data-change': backfill,
}

function addIndex({ table, columns, name, isUnique, indexSql }: RecipeSubject): Way | undefined {
  // Django has no unique index without a constraint, and no such form for expressions we could take from SQL.
  if (
    indexSql !== null ||
    columns.length === 0 ||
    isUnique ||
    !columns.every((column) => /^\w+$/.test(column))
  )
    return undefined
  const fields = columns.map((column) => text(column.replace(/_id$/, ''))).join(', ')
  const index = `models.Index(fields=[${fields}], name=${text(name ?? `${table}_idx`.slice(-30))})`
  return {
    how: 'Build the index concurrently, in a migration of its own that is not atomic; declare it in Meta.indexes instead of db_index.',
    code: [
      'from django.contrib.postgres.operations import AddIndexConcurrently',
      '',
      ...outside(`AddIndexConcurrently(model_name=${text(modelOf(table))}, index=${index}),`),
    ],
  }
}

function removeIndex({ table, name }: RecipeSubject): Way | undefined {
  if (name === null) return undefined
  return {
    how: 'Drop the index concurrently, in a migration of its own that is not atomic.',
    code: [
      'from django.contrib.postgres.operations import RemoveIndexConcurrently',
      '',
      ...outside(
        `RemoveIndexConcurrently(model_name=${text(modelOf(table))}, name=${text(name)}),`,
      ),
    ],
  }
}

/** A check is written in Django's words, which SQL does not tell. */
function addCheck({ table, name }: RecipeSubject): Way | undefined {
  if (name === null) return undefined
  const model = text(modelOf(table))
  return {
    how: 'Add the constraint without looking at the rows, and validate it in a later migration, which blocks nobody. Put your own condition in.',
    code: [
      'from django.contrib.postgres.operations import AddConstraintNotValid, ValidateConstraint',
      '',
      '# Migration 1',
      ...inside(
        `AddConstraintNotValid(model_name=${model}, constraint=models.CheckConstraint(condition=…, name=${text(name)})),`,
      ),
      '',
      '# Migration 2',
      ...inside(`ValidateConstraint(model_name=${model}, name=${text(name)}),`),
    ],
  }
}

function dropColumn({ table, columns }: RecipeSubject): Way | undefined {
  const [column] = columns
  if (column === undefined) return undefined
  const model = text(modelOf(table))
  const field = text(column.replace(/_id$/, ''))
  return {
    how: 'Let Django forget the field and deploy that first; drop the column in the next release. A required column needs null=True or db_default before.',
    code: [
      '# Migration 1',
      ...inside(
        'migrations.SeparateDatabaseAndState(',
        `    state_operations=[migrations.RemoveField(model_name=${model}, name=${field})],`,
        '),',
      ),
      '',
      '# Migration 2, in the next release',
      ...inside(`migrations.RunSQL(${text(`ALTER TABLE ${table} DROP COLUMN ${column}`)}),`),
    ],
  }
}

function backfill({ table }: RecipeSubject): Way {
  const model = modelOf(table)
  const app = table.slice(0, Math.max(0, table.length - model.length - 1))
  return {
    how: 'Change the rows in batches, in a migration of its own that is not atomic. Put your condition and your change in.',
    code: [
      'def forwards(apps, schema_editor):',
      `    rows = apps.get_model(${text(app)}, ${text(model)}).objects.filter(state=None)`,
      '    while ids := list(rows.values_list("pk", flat=True)[:1000]):',
      '        rows.filter(pk__in=ids).update(state=0)',
      '',
      ...outside('migrations.RunPython(forwards, migrations.RunPython.noop),'),
    ],
  }
}

/** The model of a table that Django named: `shop_invoice` is the invoice of the app `shop`. */
function modelOf(table: string): string {
  return table.slice(table.indexOf('_') + 1)
}

function inside(...operations: readonly string[]): readonly string[] {
  return [
    'class Migration(migrations.Migration):',
    ...indented(['operations = [', ...indented(operations, 4), ']'], 4),
  ]
}

function outside(...operations: readonly string[]): readonly string[] {
  const [head = '', ...rest] = inside(...operations)
  return [head, '    atomic = False', '', ...rest]
}

function text(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`
}

const notation: Notation = {
  language: 'python',
  comment: '#',
  once: (sql) => [`migrations.RunSQL(${text(sql)}),`],
  untilDone: (sql) => [
    'migrations.RunSQL(',
    '    # again and again until no row is left; in a job, or in a RunPython with a loop',
    `    ${text(sql)},`,
    '),',
  ],
  migration: (lines, isOutside) => (isOutside ? outside(...lines) : inside(...lines)),
}
