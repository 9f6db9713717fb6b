import {
  entryOf,
  isFalse,
  isGiven,
  isSet,
  itemsOf,
  linkNamed,
  nameOf,
  namesOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { quoted, tableNamed } from '../sql-text/names.ts'
import { expressionOf } from '../sql-text/row-conditions.ts'
import * as statements from '../sql-text/statements.ts'
import { type Column, columnDefinition, foreignKey } from '../sql-text/table-parts.ts'
import { columnCheck } from './column-checks.ts'
import { columnType, isIncrement, newEnum } from './column-types.ts'
import { type KnexRun, nameFor, type OpenTable, send } from './knex-run.ts'
import { rawSql } from './raw-sql.ts'

/** Adds or alters the column of a chain such as `table.integer('state').notNullable()`; false when it is no column. */
export function takeColumn(table: OpenTable, links: readonly Link[], run: KnexRun): boolean {
  const [first] = links
  if (first === undefined) return false
  const [nameGiven, ...values] = first.values ?? []
  const name = isIncrement(first.name) && !isGivenName(nameGiven) ? 'id' : nameOf(nameGiven)
  const type = columnType(first.name, name, values)
  if (type === null) return false
  if (/^enu/.test(first.name)) createEnum(values, first, run)
  const column = columnOf(name, type, links)
  if (linkNamed(links, 'alter') !== null) alter(table, column, { links, run })
  else if (table.parts !== null) table.parts.push(columnDefinition(column))
  else run.recorder.call(statements.addColumn(table.name, column), first)
  takeModifiers(table, name, { links, run })
  return true
}

function isGivenName(value: Value | undefined): boolean {
  return isGiven(value) && value.kind !== 'record'
}

function createEnum(values: readonly Value[], at: Link, { recorder }: KnexRun): void {
  const type = newEnum(values)
  if (type !== null) recorder.call(`CREATE TYPE ${quoted(type.name)} AS ENUM (${type.labels})`, at)
}

function columnOf(name: string, type: string, links: readonly Link[]): Column {
  const [first] = links
  const isNumbered = first !== undefined && isIncrement(first.name)
  const isKey =
    isNumbered && !valuesOf(first).some((value) => isFalse(entryOf(value, 'primaryKey')))
  return {
    name,
    type,
    isRequired: isRequired(links),
    default: defaultOf(links),
    more: isKey ? ['PRIMARY KEY'] : [],
  }
}

function isRequired(links: readonly Link[]): boolean {
  const last = links.findLast(({ name }) => /^(?:notNullable|notNull|nullable)$/.test(name))
  if (last === undefined) return false
  return last.name === 'nullable' ? isFalse(valuesOf(last)[0]) : true
}

function defaultOf(links: readonly Link[]): string | null {
  const [value] = valuesOf(linkNamed(links, 'defaultTo', 'default'))
  if (!isGiven(value)) return null
  const sql = expressionOf(value, rawSql)
  return sql === '$1' ? "''" : sql
}

interface Chained {
  readonly links: readonly Link[]
  readonly run: KnexRun
}

/** Knex drops default and NOT NULL first, sets the type, and sets again what is wanted. */
function alter(table: OpenTable, column: Column, { links, run }: Chained): void {
  const [options] = valuesOf(linkNamed(links, 'alter'))
  const [at] = links
  if (at === undefined) return
  const change = (sql: string) => {
    run.recorder.call(statements.alterColumn(table.name, column.name, sql), at)
  }
  const isNullability = !isFalse(entryOf(options, 'alterNullable'))
  change('DROP DEFAULT')
  if (isNullability) change('DROP NOT NULL')
  if (!isFalse(entryOf(options, 'alterType'))) {
    change(`TYPE ${column.type} USING (${quoted(column.name)}::${column.type})`)
  }
  if (column.default !== null) change(`SET DEFAULT ${column.default}`)
  if (isNullability && column.isRequired) change('SET NOT NULL')
}

/** What is chained to a column and sent on its own. */
function takeModifiers(table: OpenTable, column: string, { links, run }: Chained): void {
  const [first] = links
  for (const at of links.slice(1)) {
    // An increment is the key of its table already.
    if (at.name === 'primary' && isIncrement(first?.name ?? '')) continue
    const sql = modifierSql(table, column, { at, links })
    if (sql !== null) send(table, sql, { at, run })
  }
}

interface Modifier {
  readonly at: Link
  readonly links: readonly Link[]
}

function modifierSql(table: OpenTable, column: string, { at, links }: Modifier): string | null {
  const values = valuesOf(at)
  switch (at.name) {
    case 'unique':
      return unique(table, column, values)
    case 'primary':
      return statements.addConstraint(
        table.name,
        constraintName(values) ?? `${table.name.name}_pkey`,
        `PRIMARY KEY (${quoted(column)})`,
      )
    case 'index':
      return statements.createIndex(table.name, {
        name: textOf(values[0]) ?? nameFor(table.name, [column], 'index'),
        parts: [quoted(column)],
        using: textOf(values[1]),
      })
    case 'references':
      return referencesSql(table, [column], { at, links })
    default:
      return columnCheck(table.name, column, at)
  }
}

function constraintName([options]: readonly Value[]): string | null {
  return (
    textOf(options) ??
    textOf(entryOf(options, 'constraintName')) ??
    textOf(entryOf(options, 'indexName'))
  )
}

function unique(table: OpenTable, column: string, values: readonly Value[]): string {
  const name = constraintName(values) ?? nameFor(table.name, [column], 'unique')
  return statements.addConstraint(table.name, name, `UNIQUE (${quoted(column)})`)
}

/** The foreign key of `.references('id').inTable('accounts')`, or of `.references('accounts.id')`; null without a table. */
export function referencesSql(
  table: OpenTable,
  columns: readonly string[],
  { at, links }: Modifier,
): string | null {
  const given = namesOf(valuesOf(at)[0])
  const other = valuesOf(linkNamed(links, 'inTable', 'on'))[0]
  const [first] = given
  const dot = first?.lastIndexOf('.') ?? -1
  if (other === undefined && dot < 0) return null
  const otherTable = other === undefined ? (first ?? '').slice(0, dot) : nameOf(other)
  const otherColumns = other === undefined ? [(first ?? '').slice(dot + 1)] : given
  const named = valuesOf(linkNamed(links, 'withKeyName'))[0]
  const definition = foreignKey({
    columns,
    otherTable: tableNamed(otherTable),
    otherColumns,
    onDelete: textOf(valuesOf(linkNamed(links, 'onDelete'))[0]),
    onUpdate: textOf(valuesOf(linkNamed(links, 'onUpdate'))[0]),
    isDeferrable: linkNamed(links, 'deferrable') !== null && isDeferred(links),
  })
  const name = textOf(named) ?? nameFor(table.name, columns, 'foreign')
  return statements.addConstraint(table.name, name, definition)
}

function isDeferred(links: readonly Link[]): boolean {
  const [how] = itemsOf(valuesOf(linkNamed(links, 'deferrable'))[0])
  return textOf(how) !== 'not deferrable' || isSet(how, 'deferred')
}
