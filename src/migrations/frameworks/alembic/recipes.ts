import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of Alembic; null where no code helps. */
export function alembicRecipe(subject: RecipeSubject): Recipe | null {
  const own = subject.table === '' ? undefined : ways[subject.rule]?.(subject)
  if (own === undefined) return recipeFor(subject, notation)
  return { how: own.how, language: 'python', code: own.code.join('\n') }
}

interface Way {
  readonly how: string
  readonly code: readonly string[]
}

const ways: Readonly<Record<string, (subject: RecipeSubject) => Way | undefined>> = {
  'require-concurrent-index-creation': addIndex,
  'ban-concurrent-index-creation-in-transaction': addIndex,
  'require-concurrent-index-deletion': removeIndex,
  'adding-foreign-key-constraint': addForeignKey,
  'constraint-missing-not-valid': addCheck,
}

function addIndex({ table, columns, name, isUnique, indexSql }: RecipeSubject): Way | undefined {
  if (columns.length === 0 || indexSql !== null) return undefined
  const parts = columns.map((column) =>
    /^\w+$/.test(column) ? text(column) : `sa.text(${text(column)})`,
  )
  const index = text(name ?? `ix_${table}_${columns.join('_').replaceAll(/\W+/g, '_')}`)
  const unique = isUnique ? ', unique=True' : ''
  return {
    how: 'Build the index concurrently, outside of the transaction.',
    code: outside(
      `op.create_index(${index}, ${text(table)}, [${parts.join(', ')}]${unique}, postgresql_concurrently=True)`,
    ),
  }
}

function removeIndex({ table, name }: RecipeSubject): Way | undefined {
  if (name === null) return undefined
  return {
    how: 'Drop the index concurrently, outside of the transaction.',
    code: outside(
      `op.drop_index(${text(name)}, table_name=${text(table)}, postgresql_concurrently=True)`,
    ),
  }
}

function addForeignKey(subject: RecipeSubject): Way | undefined {
  const { table, columns, otherTable, otherColumns } = subject
  if (columns.length === 0 || otherTable === null || subject.keyOptions !== '') return undefined
  const name = subject.name ?? `fk_${table}_${columns.join('_')}`
  const others = otherColumns.length === 0 ? ['id'] : otherColumns
  const given = [text(name), text(table), text(otherTable), texts(columns), texts(others)]
  return inTwo(table, name, `op.create_foreign_key(${given.join(', ')}, postgresql_not_valid=True)`)
}

function addCheck({ table, name, expression }: RecipeSubject): Way | undefined {
  if (expression === null) return undefined
  const own = name ?? `ck_${table}`
  const given = [text(own), text(table), text(expression)].join(', ')
  return inTwo(table, own, `op.create_check_constraint(${given}, postgresql_not_valid=True)`)
}

function inTwo(table: string, name: string, call: string): Way {
  return {
    how: 'Add the constraint without looking at the rows, and validate it in a later migration, which blocks nobody.',
    code: [
      '# Migration 1',
      ...inside(call),
      '',
      '# Migration 2',
      ...outside(`op.execute(${text(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`)})`),
    ],
  }
}

function inside(...lines: readonly string[]): readonly string[] {
  return ['def upgrade():', ...indented(lines, 4)]
}

function outside(...lines: readonly string[]): readonly string[] {
  return inside('with op.get_context().autocommit_block():', ...indented(lines, 4))
}

function texts(values: readonly string[]): string {
  return `[${values.map(text).join(', ')}]`
}

function text(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`
}

const notation: Notation = {
  language: 'python',
  comment: '#',
  once: (sql) => [`op.execute(${text(sql)})`],
  untilDone: (sql) => [`while op.get_bind().execute(sa.text(${text(sql)})).rowcount:`, '    pass'],
  migration: (lines, isOutside) => (isOutside ? outside(...lines) : inside(...lines)),
}
