import { itemsOf } from './ask-value.ts'
import type { Value } from './value.ts'

/**
 * Whether two values are equal, as far as that is known: constants by what they are; a name of a database against anything that
 * is only known at run time by whether it names PostgreSQL. Null when nobody can tell.
 */
export function areEqual(one: Value, other: Value): boolean | null {
  if (one.kind === 'chain' && other.kind === 'text') return isPostgres(other.text)
  if (other.kind === 'chain' && one.kind === 'text') return isPostgres(one.text)
  if (one.kind === 'nothing' && other.kind === 'nothing') return true
  if (!isConstant(one) || !isConstant(other)) return null
  return constant(one) === constant(other)
}

/** Whether a list of names of databases has PostgreSQL; null for other lists. */
export function namePostgres(value: Value): boolean | null {
  const known = itemsOf(value).map((item) => (item.kind === 'text' ? isPostgres(item.text) : null))
  if (known.length === 0 || known.includes(null)) return null
  return known.includes(true)
}

/** Null for a text that names no database. */
function isPostgres(text: string): boolean | null {
  const name = text.toLowerCase()
  if (postgresNames.has(name)) return true
  return otherNames.has(name) ? false : null
}

const postgresNames: ReadonlySet<string> = new Set([
  'postgres',
  'postgresql',
  'pg',
  'pgsql',
  'pdo_pgsql',
  'postgresdb',
])

const otherNames: ReadonlySet<string> = new Set([
  'mysql',
  'mysql2',
  'mysqldb',
  'mariadb',
  'pdo_mysql',
  'sqlite',
  'sqlite3',
  'better-sqlite3',
  'pdo_sqlite',
  'mssql',
  'sqlsrv',
  'sqlserver',
  'oracle',
  'oracledb',
  'cockroachdb',
  'tds',
  'myxql',
])

type Constant = Extract<Value, { kind: 'text' | 'number' | 'truth' | 'nothing' }>

function isConstant(value: Value): value is Constant {
  return ['text', 'number', 'truth', 'nothing'].includes(value.kind)
}

function constant(value: Constant): string | number | boolean | null {
  if (value.kind === 'nothing') return null
  return value.kind === 'text' ? value.text : value.value
}

/** Whether a condition holds: constants by what they are; null for what is only known at run time. */
export function holds(value: Value): boolean | null {
  switch (value.kind) {
    case 'truth':
      return value.value
    case 'nothing':
      return false
    case 'text':
      return value.text !== ''
    case 'number':
      return value.value !== 0
    case 'chain':
      return null
    default:
      return true
  }
}
