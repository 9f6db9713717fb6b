import { isGiven, itemsOf, nameOf, namesOf, textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { argument, argumentsOf, type PythonArguments } from '../python/python-arguments.ts'
import { quoted, quotedList, type TableName } from '../sql-text/names.ts'
import { addConstraint, createIndex } from '../sql-text/statements.ts'
import { conditionSql, expressionSql } from './django-sql.ts'

/** `CREATE INDEX` for `models.Index(…)`, `GinIndex(…)` and the like; null for what is no index that can be read. */
export function indexSql(table: TableName, value: Value, isConcurrent: boolean): string | null {
  const link = value.kind === 'chain' ? value.links.at(-1) : undefined
  if (link === undefined) return null
  const given = argumentsOf(link)
  const condition = argument(given, 'condition')
  return createIndex(table, {
    name: nameIn(given),
    parts: partsOf(given, argument(given, 'fields')),
    isConcurrent,
    using: methods[link.name] ?? null,
    include: namesOf(argument(given, 'include')),
    where: isGiven(condition) ? conditionSql(condition) : null,
  })
}

function nameIn(given: PythonArguments): string | null {
  const name = argument(given, 'name')
  return isGiven(name) ? nameOf(name) : null
}

/** Fields, `-` before them for the other way round, or expressions. */
function partsOf(given: PythonArguments, fields: Value): readonly string[] {
  const classes = namesOf(argument(given, 'opclasses'))
  const columns = namesOf(fields).map((name, at) => {
    const column = quoted(name.replace(/^-/, ''))
    const withClass = classes[at] === undefined ? column : `${column} ${classes[at]}`
    return name.startsWith('-') ? `${withClass} DESC` : withClass
  })
  const expressions = given.placed.map((value) =>
    value.kind === 'text' ? expressionSql(value) : `(${expressionSql(value)})`,
  )
  return [...columns, ...expressions]
}

const methods: Readonly<Record<string, string>> = {
  GinIndex: 'gin',
  GistIndex: 'gist',
  BrinIndex: 'brin',
  HashIndex: 'hash',
  SpGistIndex: 'spgist',
  BloomIndex: 'bloom',
  BTreeIndex: 'btree',
  HnswIndex: 'hnsw',
  IvfflatIndex: 'ivfflat',
}

/** What a constraint of a model is for PostgreSQL. */
export interface ConstraintSql {
  readonly name: string
  readonly sql: string
  /** Whether it is an index and no constraint there. */
  readonly isIndex: boolean
}

/** The statement for a constraint; null for what is none that can be read. */
export function constraintSql(
  table: TableName,
  value: Value,
  isNotValid = false,
): ConstraintSql | null {
  const link = value.kind === 'chain' ? value.links.at(-1) : undefined
  if (link === undefined) return null
  const given = argumentsOf(link)
  const name = nameIn(given) ?? 'constraint'
  if (link.name === 'UniqueConstraint') return uniqueSql(table, given, name)
  const condition = argument(given, 'condition')
  const check = isGiven(condition) ? condition : argument(given, 'check', 0)
  const definition =
    link.name === 'ExclusionConstraint'
      ? exclusion(given)
      : `CHECK (${conditionSql(check)})${isNotValid ? ' NOT VALID' : ''}`
  return { name, sql: addConstraint(table, name, definition), isIndex: false }
}

/** With a condition, expressions or more columns it is a unique index. */
function uniqueSql(table: TableName, given: PythonArguments, name: string): ConstraintSql {
  const fields = argument(given, 'fields')
  const condition = argument(given, 'condition')
  const [include, classes, nulls] = ['include', 'opclasses', 'nulls_distinct'].map((key) =>
    argument(given, key),
  )
  const isIndex = [condition, include, classes, nulls].some(isGiven) || given.placed.length > 0
  if (!isIndex) {
    const later = isGiven(argument(given, 'deferrable')) ? ' DEFERRABLE INITIALLY DEFERRED' : ''
    return {
      name,
      sql: addConstraint(table, name, `UNIQUE (${quotedList(namesOf(fields))})${later}`),
      isIndex,
    }
  }
  const sql = createIndex(table, {
    name,
    parts: partsOf(given, fields),
    isUnique: true,
    include: namesOf(include),
    where: isGiven(condition) ? conditionSql(condition) : null,
  })
  return { name, sql, isIndex }
}

function exclusion(given: PythonArguments): string {
  const parts = itemsOf(argument(given, 'expressions')).map((pair) => {
    const [expression, operator] = itemsOf(pair)
    const written = operator?.kind === 'text' ? operator.text : operatorNamed(nameOf(operator))
    const column =
      expression?.kind === 'text'
        ? quoted(expression.text)
        : `(${expressionSql(expression ?? { kind: 'nothing' })})`
    return `${column} WITH ${written}`
  })
  const using = textOf(argument(given, 'index_type')) ?? 'gist'
  const condition = argument(given, 'condition')
  const where = isGiven(condition) ? ` WHERE (${conditionSql(condition)})` : ''
  return `EXCLUDE USING ${using.toLowerCase()} (${parts.join(', ')})${where}`
}

/** `RangeOperators.OVERLAPS`. */
function operatorNamed(source: string): string {
  return /overlaps/i.test(source) ? '&&' : '='
}
