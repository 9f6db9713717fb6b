import { madeName, sqlColumns, sqlName } from '../../postgres/words.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'

/** The safe way in SQL, as migrations that a framework writes in its own words. */
export interface SafeSteps {
  /** A whole sentence. */
  readonly how: string
  /** In the order they are deployed. */
  readonly migrations: readonly SafeMigration[]
}

export interface SafeMigration {
  /** Whether it runs outside of a transaction. */
  readonly isOutside: boolean
  readonly steps: readonly SafeStep[]
}

/** A statement, or one that is repeated until it changes no row. */
export type SafeStep = { readonly kind: 'once' | 'until-done'; readonly sql: string }

/** The safe way around what a rule found; null where no code helps, or the statement alone says too little. */
export function safeSteps(subject: RecipeSubject): SafeSteps | null {
  return subject.table === '' ? null : (ways.get(subject.rule)?.(subject) ?? null)
}

type Way = (subject: RecipeSubject) => SafeSteps | null

const ways: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['require-concurrent-index-creation', createIndex],
  ['ban-concurrent-index-creation-in-transaction', createIndex],
  ['require-concurrent-index-deletion', dropIndex],
  ['adding-foreign-key-constraint', addForeignKey],
  ['constraint-missing-not-valid', addCheck],
  ['disallowed-unique-constraint', addUnique],
  ['adding-not-nullable-field', setNotNull],
  ['adding-field-with-default', addWithDefault],
  ['adding-required-field', addRequired],
  ['changing-column-type', changeType],
  ['large-data-change', changeRows],
])

function inside(...sql: readonly string[]): SafeMigration {
  return { isOutside: false, steps: sql.map((each) => ({ kind: 'once', sql: each })) }
}

function outside(...sql: readonly string[]): SafeMigration {
  return { ...inside(...sql), isOutside: true }
}

/** Rows in a batch: some milliseconds of work. */
const batch = 1000

function backfill(table: string, change: string, condition: string): SafeMigration {
  const rows = `SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${batch}`
  const sql = `UPDATE ${table} SET ${change} WHERE ctid IN (${rows})`
  return { isOutside: true, steps: [{ kind: 'until-done', sql }] }
}

function createIndex(subject: RecipeSubject): SafeSteps | null {
  const { table, columns, name, isUnique } = subject
  if (columns.length === 0) return null
  const index = sqlName(name ?? madeName(table, columns, 'idx'))
  const unique = isUnique ? 'UNIQUE ' : ''
  const usual = `CREATE ${unique}INDEX CONCURRENTLY ${index} ON ${sqlName(table)} (${sqlColumns(columns)})`
  const sql = subject.indexSql ?? usual
  return {
    how: 'Build the index CONCURRENTLY, in a migration of its own that runs outside of a transaction.',
    migrations: [outside(sql)],
  }
}

function dropIndex({ name }: RecipeSubject): SafeSteps | null {
  if (name === null) return null
  return {
    how: 'Drop the index CONCURRENTLY, in a migration of its own that runs outside of a transaction.',
    migrations: [outside(`DROP INDEX CONCURRENTLY IF EXISTS ${sqlName(name)}`)],
  }
}

function addForeignKey(subject: RecipeSubject): SafeSteps | null {
  const { table, columns, otherTable, otherColumns } = subject
  if (otherTable === null || columns.length === 0) return null
  const others = otherColumns.length === 0 ? '' : ` (${sqlColumns(otherColumns)})`
  const name = subject.name ?? madeName(table, columns, 'fkey')
  const key = `FOREIGN KEY (${sqlColumns(columns)}) REFERENCES ${sqlName(otherTable)}${others}${subject.keyOptions}`
  return addAndValidate(table, name, key)
}

function addCheck({ table, name, expression }: RecipeSubject): SafeSteps | null {
  if (expression === null) return null
  return addAndValidate(table, name ?? madeName(table, [], 'check'), `CHECK (${expression})`)
}

function addAndValidate(table: string, name: string, definition: string): SafeSteps {
  const alter = `ALTER TABLE ${sqlName(table)}`
  return {
    how: 'Add the constraint as NOT VALID, which checks new rows only, and validate it in a later migration, which blocks nobody.',
    migrations: [
      inside(`${alter} ADD CONSTRAINT ${sqlName(name)} ${definition} NOT VALID`),
      inside(`${alter} VALIDATE CONSTRAINT ${sqlName(name)}`),
    ],
  }
}

function addUnique({ table, columns, name }: RecipeSubject): SafeSteps | null {
  if (columns.length === 0) return null
  const key = sqlName(name ?? madeName(table, columns, 'key'))
  const index = `CREATE UNIQUE INDEX CONCURRENTLY ${key} ON ${sqlName(table)} (${sqlColumns(columns)})`
  return {
    how: 'Build a unique index CONCURRENTLY, then make it the constraint, which takes a moment.',
    migrations: [
      outside(index),
      inside(`ALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${key} UNIQUE USING INDEX ${key}`),
    ],
  }
}

function setNotNull({ table, columns }: RecipeSubject): SafeSteps | null {
  const [column] = columns
  if (column === undefined) return null
  const check = sqlName(madeName(table, [column], 'not_null'))
  const alter = `ALTER TABLE ${sqlName(table)}`
  return {
    how: 'Let a validated CHECK prove that there is no NULL: then SET NOT NULL reads nothing.',
    migrations: [
      inside(`${alter} ADD CONSTRAINT ${check} CHECK (${sqlName(column)} IS NOT NULL) NOT VALID`),
      inside(`${alter} VALIDATE CONSTRAINT ${check}`),
      inside(
        `${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL`,
        `${alter} DROP CONSTRAINT ${check}`,
      ),
    ],
  }
}

function addWithDefault({ table, columns, type, ...subject }: RecipeSubject): SafeSteps | null {
  const [column] = columns
  if (column === undefined || type === null || subject.default === null) return null
  const target = sqlName(table)
  return {
    how: 'Add the column without its default, set the default for new rows, and fill the old rows in batches.',
    migrations: [
      inside(
        `ALTER TABLE ${target} ADD COLUMN ${sqlName(column)} ${type}`,
        `ALTER TABLE ${target} ALTER COLUMN ${sqlName(column)} SET DEFAULT ${subject.default}`,
      ),
      backfill(target, `${sqlName(column)} = ${subject.default}`, `${sqlName(column)} IS NULL`),
    ],
  }
}

function addRequired({ table, columns, type }: RecipeSubject): SafeSteps | null {
  const [column] = columns
  if (column === undefined || type === null) return null
  return {
    how: 'Let the column be NULL first, deploy the code that fills it, fill the old rows in batches, and require it at last.',
    migrations: [inside(`ALTER TABLE ${sqlName(table)} ADD COLUMN ${sqlName(column)} ${type}`)],
  }
}

function changeType({ table, columns, type }: RecipeSubject): SafeSteps | null {
  const [column] = columns
  if (column === undefined || type === null) return null
  const target = sqlName(table)
  const next = sqlName(`${column}_new`)
  return {
    how: 'Add a column of the new type, let the code write both, fill the old rows in batches, read the new one, and drop the old one later.',
    migrations: [
      inside(`ALTER TABLE ${target} ADD COLUMN ${next} ${type}`),
      backfill(
        target,
        `${next} = ${sqlName(column)}::${type}`,
        `${next} IS NULL AND ${sqlName(column)} IS NOT NULL`,
      ),
    ],
  }
}

function changeRows({ table }: RecipeSubject): SafeSteps {
  return {
    how: 'Change the rows in batches, in a migration of its own that runs outside of a transaction. Put your change and your condition in.',
    migrations: [backfill(sqlName(table), 'column = value', 'column IS DISTINCT FROM value')],
  }
}
