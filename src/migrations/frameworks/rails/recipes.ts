import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'
import { pluralize, singularize } from './inflect.ts'

/** The safe way around what a rule found, as migrations of Rails; null where no code helps. */
export function railsRecipe(subject: RecipeSubject): Recipe | null {
  const own = subject.table === '' ? undefined : ways[subject.rule]?.(subject)
  if (own === undefined) return recipeFor(subject, notation)
  return { how: own.how, language: 'ruby', code: own.files.join('\n\n') }
}

interface Way {
  readonly how: string
  readonly files: readonly string[]
}

type Writes = (subject: RecipeSubject) => Way | undefined

const ways: Readonly<Record<string, Writes>> = {
  'require-concurrent-index-creation': addIndex,
  'ban-concurrent-index-creation-in-transaction': addIndex,
  'require-concurrent-index-deletion': removeIndex,
  'adding-foreign-key-constraint': addForeignKey,
  'constraint-missing-not-valid': addCheck,
  'disallowed-unique-constraint': addUnique,
  'adding-not-nullable-field': setNotNull,
  'adding-field-with-default': addWithDefault,
  'large-data-change': backfill,
  'ban-drop-column': dropColumn,
}

function addIndex({ table, columns, name, isUnique, indexSql }: RecipeSubject): Way | undefined {
  if (columns.length === 0 || indexSql !== null) return undefined
  const usual = `index_${table}_on_${columns.join('_and_')}`
  const options = [
    ...(isUnique ? ['unique: true'] : []),
    ...(name === null || name === usual ? [] : [`name: ${text(name)}`]),
    'algorithm: :concurrently',
  ]
  const call = `add_index ${symbol(table)}, ${columnList(columns)}, ${options.join(', ')}`
  return {
    how: 'Build the index concurrently, in a migration of its own without a transaction.',
    files: [outside('change', call)],
  }
}

function removeIndex({ table, name }: RecipeSubject): Way | undefined {
  if (name === null) return undefined
  return {
    how: 'Drop the index concurrently, in a migration of its own without a transaction.',
    files: [
      outside('up', `remove_index ${symbol(table)}, name: ${text(name)}, algorithm: :concurrently`),
    ],
  }
}

function addForeignKey(subject: RecipeSubject): Way | undefined {
  const { table, columns, otherTable, name, keyOptions } = subject
  const [column] = columns
  if (column === undefined || otherTable === null || columns.length > 1) return undefined
  const onDelete = deleteOptions.get(keyOptions)
  if (onDelete === undefined) return undefined
  const isUsual = column === `${singularize(otherTable)}_id`
  const own = name === null || name.startsWith('fk_rails_') ? [] : [`name: ${text(name)}`]
  const named = [...(isUsual ? [] : [`column: ${symbol(column)}`]), ...own]
  const key = [symbol(table), symbol(otherTable), ...named]
  const added = [...key, ...onDelete, 'validate: false']
  const validated = own.length > 0 ? [symbol(table), ...own] : key
  return {
    how: 'Add the foreign key without a check of the rows, and validate it in a later migration, which blocks nobody.',
    files: steps(
      inside('change', `add_foreign_key ${added.join(', ')}`),
      inside('up', `validate_foreign_key ${validated.join(', ')}`),
    ),
  }
}

/** What foreign keys say beside their columns in the words of Rails; for what is not here SQL has to do. */
const deleteOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['', []],
  [' ON DELETE CASCADE', ['on_delete: :cascade']],
  [' ON DELETE SET NULL', ['on_delete: :nullify']],
  [' ON DELETE RESTRICT', ['on_delete: :restrict']],
])

function addCheck({ table, name, expression }: RecipeSubject): Way | undefined {
  if (expression === null) return undefined
  const own = name ?? `${table}_check`
  return {
    how: 'Add the check without looking at the rows, and validate it in a later migration, which blocks nobody.',
    files: checked(table, own, expression),
  }
}

function checked(table: string, name: string, expression: string): readonly string[] {
  const named = `name: ${text(name)}`
  return steps(
    inside(
      'change',
      `add_check_constraint ${symbol(table)}, ${text(expression)}, ${named}, validate: false`,
    ),
    inside('up', `validate_check_constraint ${symbol(table)}, ${named}`),
  )
}

function addUnique({ table, columns, name }: RecipeSubject): Way | undefined {
  if (columns.length === 0) return undefined
  const index = text(name ?? `index_${table}_on_${columns.join('_and_')}`)
  const options = `unique: true, name: ${index}, algorithm: :concurrently`
  return {
    how: 'Build a unique index concurrently, then make it the constraint, which takes a moment.',
    files: steps(
      outside('change', `add_index ${symbol(table)}, ${columnList(columns)}, ${options}`),
      inside(
        'change',
        `add_unique_constraint ${symbol(table)}, using_index: ${index}, name: ${index}`,
      ),
    ),
  }
}

function setNotNull({ table, columns }: RecipeSubject): Way | undefined {
  const [column] = columns
  if (column === undefined) return undefined
  const name = `${table}_${column}_not_null`
  const [add = '', validate = ''] = [
    inside(
      'change',
      `add_check_constraint ${symbol(table)}, ${text(`${column} IS NOT NULL`)}, name: ${text(name)}, validate: false`,
    ),
    inside(
      'up',
      `validate_check_constraint ${symbol(table)}, name: ${text(name)}`,
      `change_column_null ${symbol(table)}, ${symbol(column)}, false`,
      `remove_check_constraint ${symbol(table)}, name: ${text(name)}`,
    ),
  ]
  return {
    how: 'Let a validated check prove that there is no NULL: then making the column required reads nothing.',
    files: steps(add, validate),
  }
}

function addWithDefault({ table, columns, type, ...subject }: RecipeSubject): Way | undefined {
  const [column] = columns
  if (column === undefined || type === null || subject.default === null) return undefined
  return {
    how: 'Add the column without its default, set the default for new rows, and fill the old rows in batches.',
    files: steps(
      inside(
        'up',
        `add_column ${symbol(table)}, ${symbol(column)}, ${text(type)}`,
        `change_column_default ${symbol(table)}, ${symbol(column)}, -> { ${text(subject.default)} }`,
      ),
      outside(
        'up',
        ...inBatches(table, `${symbol(column)} => nil`, text(`${column} = ${subject.default}`)),
      ),
    ),
  }
}

function backfill({ table }: RecipeSubject): Way {
  return {
    how: 'Change the rows in batches, in a migration of its own without a transaction. Put your condition and your change in.',
    files: [outside('up', ...inBatches(table, 'state: nil', 'state: 0'))],
  }
}

function inBatches(table: string, condition: string, change: string): readonly string[] {
  return [
    `${modelOf(table)}.unscoped.in_batches(of: 10_000) do |rows|`,
    `  rows.where(${condition}).update_all(${change})`,
    '  sleep(0.01)',
    'end',
  ]
}

function dropColumn({ table, columns }: RecipeSubject): Way | undefined {
  const [column] = columns
  if (column === undefined) return undefined
  const model = `class ${modelOf(table)} < ApplicationRecord\n  self.ignored_columns += [${text(column)}]\nend`
  return {
    how: 'Let the model ignore the column and deploy that first; drop the column in the next release.',
    files: [
      model,
      `# then\n${inside('change', `remove_column ${symbol(table)}, ${symbol(column)}`)}`,
    ],
  }
}

/** The class Rails expects for a table: `order_items` is `OrderItem`. */
function modelOf(table: string): string {
  const words = singularize(pluralize(table)).split('_')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function steps(...files: readonly string[]): readonly string[] {
  return files.map((file, at) => `# Migration ${at + 1}\n${file}`)
}

function inside(method: string, ...calls: readonly string[]): string {
  return [`def ${method}`, ...indented(calls, 2), 'end'].join('\n')
}

function outside(method: string, ...calls: readonly string[]): string {
  return `disable_ddl_transaction!\n\n${inside(method, ...calls)}`
}

function symbol(name: string): string {
  return /^[a-z_]\w*$/.test(name) ? `:${name}` : text(name)
}

function columnList(columns: readonly string[]): string {
  const [only = ''] = columns
  if (columns.length === 1) return symbol(only)
  return `[${columns.map(symbol).join(', ')}]`
}

function text(value: string): string {
  return `"${value.replaceAll(/["\\]|#(?=[{$@])/g, '\\$&')}"`
}

const notation: Notation = {
  language: 'ruby',
  comment: '#',
  once: (sql) => ['execute <<~SQL', `  ${sql}`, 'SQL'],
  untilDone: (sql) => ['loop do', `  break if exec_update(${text(sql)}).zero?`, 'end'],
  migration: (lines, isOutside) => [isOutside ? outside('up', ...lines) : inside('up', ...lines)],
}
