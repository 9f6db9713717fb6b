import { entryOf, isGiven, isTrue, nameOf, numberOf, textOf } from '../code/ask-value.ts'
import type { ChainValue, Value } from '../code/value.ts'
import { argument, argumentsOf, type PythonArguments } from '../python/python-arguments.ts'
import { constantOf, literal } from '../sql-text/literal.ts'
import { quoted } from '../sql-text/names.ts'

/** SQL of an expression of Django: `Now()`, `Value(0)`, `F('a') * 2`, `Lower('name')`. */
export function expressionSql(value: Value): string {
  if (value.kind === 'text') return columnSql(value.text)
  if (value.kind !== 'chain') return constantOf(value)
  const last = value.links.findLast(({ name }) => name !== 'desc' && name !== 'asc')
  if (last === undefined || last.values === null) return arithmeticSql(value.root)
  const given = argumentsOf(last)
  const known = functions[last.name]
  if (known !== undefined) return known(given)
  const name = last.name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
  return `${name}(${given.placed.map(expressionSql).join(', ')})`
}

/** SQL of a default of the database; a plain value is itself. */
export function databaseDefault(value: Value): string {
  return value.kind === 'chain' ? expressionSql(value) : constantOf(value)
}

type Written = (given: PythonArguments) => string

const functions: Readonly<Record<string, Written>> = {
  Now: () => 'statement_timestamp()',
  TransactionNow: () => 'current_timestamp',
  RandomUUID: () => 'gen_random_uuid()',
  UUID4: () => 'gen_random_uuid()',
  Random: () => 'random()',
  Value: (given) => constantOf(argument(given, 'value', 0)),
  F: (given) => columnSql(nameOf(argument(given, 'name', 0))),
  Col: ({ placed }) => columnSql(nameOf(placed.at(-1))),
  OrderBy: ({ placed }) => expressionSql(placed[0] ?? { kind: 'nothing' }),
  ExpressionWrapper: (given) => expressionSql(argument(given, 'expression', 0)),
  Cast: (given) => expressionSql(argument(given, 'expression', 0)),
  Func: (given) => {
    const name = nameOf(argument(given, 'function'))
    return `${name}(${given.placed.map(expressionSql).join(', ')})`
  },
  RawSQL: ({ placed }) => `(${nameOf(placed[0])})`,
  Concat: ({ placed }) => placed.map(expressionSql).join(' || '),
}

/** Arithmetic over columns as its source: `F('qty') * 2`. */
function arithmeticSql(source: string): string {
  const columns = [...source.matchAll(/F\(\s*["'](\w+)["']\s*\)/g)].flatMap(
    ([, name]) => name ?? [],
  )
  if (columns.length === 0)
    return literal(nameOf({ kind: 'text', text: '', line: 0, endLine: 0, isInPlace: true }))
  return columns.map(quoted).join(' + ')
}

function columnSql(name: string): string {
  return quoted(name.replace(/^-/, ''))
}

/** SQL of a condition, `Q(amount__gt=0)`; conditions that are joined are their columns. */
export function conditionSql(value: Value): string {
  if (value.kind !== 'chain') return 'TRUE'
  const last = value.links.at(-1)
  if (last !== undefined && last.values !== null) {
    const given = argumentsOf(last)
    const isEither = textOf(entryOf(given.named, '_connector')) === 'OR'
    const joined = lookups(given).join(isEither ? ' OR ' : ' AND ') || 'TRUE'
    return isTrue(entryOf(given.named, '_negated')) ? `NOT (${joined})` : joined
  }
  return sourceConditions(value).join(' AND ') || 'TRUE'
}

/** What `filter(…)` asks for, each as a condition. */
export function lookups({ named, placed }: PythonArguments): readonly string[] {
  const entries =
    named.kind === 'record' ? [...named.entries].filter(([key]) => !key.startsWith('_')) : []
  return [
    ...placed.flatMap((value) => (value.kind === 'chain' ? [conditionSql(value)] : pairOf(value))),
    ...entries.map(([key, value]) => lookup(key, value)),
  ].filter((condition) => condition !== 'TRUE')
}

/** `Q(('amount__gt', 0))`. */
function pairOf(value: Value): readonly string[] {
  if (value.kind !== 'list' || value.items.length !== 2) return []
  const [key, item] = value.items
  return key?.kind === 'text' && item !== undefined ? [lookup(key.text, item)] : []
}

/** `Q(a=1) & ~Q(b=None)` as its source; only the columns that must not be null matter to anybody. */
function sourceConditions({ root }: ChainValue): readonly string[] {
  if (root.includes('|'))
    return [...new Set(namesIn(root))].map((name) => `${quoted(name)} <> ''`).slice(0, 1)
  return [
    ...root.matchAll(
      /(~?)(?:(?<=~)\s*)?(?:models\.)?Q\(\s*(\w+?)__isnull\s*=\s*(True|False)\s*\)/g,
    ),
  ]
    .map(
      ([, negated, name = '', isNull]) =>
        `${quoted(name)} IS ${(negated === '~') === (isNull === 'True') ? 'NOT ' : ''}NULL`,
    )
    .concat(
      [...root.matchAll(/(?:models\.)?Q\(\s*(\w+?)(?:__(gte?|lte?))?\s*=\s*(-?\d+)\s*\)/g)].map(
        ([, name = '', how = '', amount]) => `${quoted(name)} ${operators[how] ?? '='} ${amount}`,
      ),
    )
}

function namesIn(source: string): readonly string[] {
  return [...source.matchAll(/Q\(\s*\(?["']?(\w+?)(?:__\w+)?["']?\s*[=,]/g)].flatMap(
    ([, name]) => name ?? [],
  )
}

const operators: Readonly<Record<string, string>> = {
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  exact: '=',
}

function lookup(key: string, value: Value): string {
  const parts = key.split('__')
  const how = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  const column = quoted(parts[0] === 'pk' ? 'id' : (parts[0] ?? key))
  if (how === 'isnull')
    return `${column} IS ${value.kind === 'truth' && !value.value ? 'NOT ' : ''}NULL`
  if (how === 'in') {
    const items = value.kind === 'list' ? value.items.map(constantSql) : ['1']
    return `${column} IN (${items.join(', ') || 'NULL'})`
  }
  if (how === 'range') return `${column} BETWEEN 1 AND 1000`
  if (!isGiven(value)) return `${column} IS NULL`
  return `${column} ${operators[how] ?? '='} ${constantSql(value)}`
}

/** What is only known at run time is some number, which fits a key. */
function constantSql(value: Value): string {
  return value.kind === 'chain' ? '1' : constantOf(value)
}

/** A whole number among named arguments. */
export function amountOf(given: PythonArguments, name: string, place?: number): number | null {
  return numberOf(place === undefined ? entryOf(given.named, name) : argument(given, name, place))
}
