import { isFalse, isGiven, linkNamed, nameOf, textOf, valuesOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { pluralize, underscore } from '../rails/inflect.ts'
import { quoted, tableNamed } from '../sql-text/names.ts'
import { expressionOf } from '../sql-text/row-conditions.ts'
import * as statements from '../sql-text/statements.ts'
import { type Column, foreignKey } from '../sql-text/table-parts.ts'
import { add, type Blueprint, send } from './blueprint.ts'
import { columnType, isIncrement, typeByName } from './column-types.ts'
import { nameFor } from './names.ts'
import { rawSql } from './raw-sql.ts'

/** Adds or changes the column of a chain such as `$table->string('name')->nullable()`; false when it is no column. */
export function takeColumn(table: Blueprint, links: readonly Link[]): boolean {
  const [first] = links
  if (first === undefined) return false
  const name = columnName(first)
  const [one, , options] = valuesOf(first)
  const type =
    first.name === 'addColumn'
      ? typeByName(nameOf(one), name, options)
      : columnType(first.name, name, valuesOf(first).slice(1))
  if (type === null) return false
  const column = columnOf(name, type, links)
  if (linkNamed(links, 'change') === null) add(table, column, first)
  else change(table, column, links)
  for (const at of links.slice(1)) {
    const sql = modifierSql(table, name, { at, links })
    if (sql !== null) send(table, sql, at)
  }
  return true
}

function columnName(link: Link): string {
  const [first, second] = valuesOf(link)
  if (link.name === 'addColumn') return nameOf(second)
  if (link.name === 'foreignIdFor') return isGiven(second) ? nameOf(second) : keyOfModel(first)
  if (!isGiven(first)) return defaultNames[link.name] ?? 'id'
  return nameOf(first)
}

const defaultNames: Readonly<Record<string, string>> = {
  uuid: 'uuid',
  ulid: 'ulid',
  ipAddress: 'ip_address',
  macAddress: 'mac_address',
}

/** `user_id` of `User::class`. */
function keyOfModel(model: Value | undefined): string {
  const name = model?.kind === 'chain' ? model.root : nameOf(model)
  return `${underscore(name)}_id`
}

function columnOf(name: string, type: string, links: readonly Link[]): Column {
  const [first] = links
  const isKey = first !== undefined && isIncrement(first.name)
  const isNumbered = linkNamed(links, 'autoIncrement') !== null
  return {
    name,
    type: isNumbered ? serialOf(type) : type,
    isRequired: !isNullable(links),
    default: defaultOf(links),
    more: [...generated(links), ...(isKey || isNumbered ? ['PRIMARY KEY'] : [])],
  }
}

function serialOf(type: string): string {
  if (type === 'bigint') return 'bigserial'
  return type === 'smallint' ? 'smallserial' : 'serial'
}

function isNullable(links: readonly Link[]): boolean {
  const nullable = links.findLast(({ name }) => name === 'nullable')
  return nullable !== undefined && !isFalse(valuesOf(nullable)[0])
}

function defaultOf(links: readonly Link[]): string | null {
  const current = linkNamed(links, 'useCurrent')
  if (current !== null) return 'CURRENT_TIMESTAMP'
  const [value] = valuesOf(linkNamed(links, 'default'))
  if (!isGiven(value)) return null
  const sql = expressionOf(value, rawSql)
  return sql === '$1' ? "''" : sql
}

function generated(links: readonly Link[]): readonly string[] {
  const identity = linkNamed(links, 'generatedAs')
  if (identity !== null) {
    const when = linkNamed(links, 'always') === null ? 'BY DEFAULT' : 'ALWAYS'
    return [`GENERATED ${when} AS IDENTITY`]
  }
  const stored = linkNamed(links, 'storedAs')
  const virtual = linkNamed(links, 'virtualAs')
  const [expression] = valuesOf(stored ?? virtual)
  if (expression === undefined) return []
  const sql = rawSql(expression) ?? nameOf(expression)
  return [`GENERATED ALWAYS AS (${sql})${stored === null ? '' : ' STORED'}`]
}

/**
 * Laravel says type, NOT NULL and default anew, whatever of them changes. NOT NULL is sent to a column that nobody said may be NULL
 * as well; it does nothing there.
 */
function change(table: Blueprint, column: Column, links: readonly Link[]): void {
  const [at] = links
  if (at === undefined) return
  const alter = (sql: string) => {
    table.recorder.call(statements.alterColumn(table.name, column.name, sql), at)
  }
  const key = `${table.name.name}.${column.name}`
  const isSaid = linkNamed(links, 'nullable') !== null
  alter(`TYPE ${column.type.replace(/ CHECK .*$/, '')}`)
  if (!column.isRequired) alter('DROP NOT NULL')
  else if (isSaid || table.nullable.has(key)) alter('SET NOT NULL')
  alter(column.default === null ? 'DROP DEFAULT' : `SET DEFAULT ${column.default}`)
  if (column.isRequired) table.nullable.delete(key)
  else table.nullable.add(key)
}

interface Modifier {
  readonly at: Link
  readonly links: readonly Link[]
}

function modifierSql(table: Blueprint, column: string, { at, links }: Modifier): string | null {
  const [given] = valuesOf(at)
  const named = (kind: string) => textOf(given) ?? nameFor(table.name.name, [column], kind)
  if (isFalse(given)) return null
  switch (at.name) {
    case 'unique':
      return statements.addConstraint(table.name, named('unique'), `UNIQUE (${quoted(column)})`)
    case 'primary':
      return statements.addConstraint(table.name, null, `PRIMARY KEY (${quoted(column)})`)
    case 'index':
    case 'spatialIndex':
      return statements.createIndex(table.name, {
        name: named(at.name.toLowerCase()),
        parts: [quoted(column)],
        using: at.name === 'index' ? null : 'gist',
      })
    case 'constrained':
      return constrained(table, column, { at, links })
    case 'references':
      return referencesSql(table, [column], links)
    default:
      return null
  }
}

/** `foreignId('user_id')->constrained()` points to `users`, unless it says else. */
function constrained(table: Blueprint, column: string, { at, links }: Modifier): string {
  const [other, key, name] = valuesOf(at)
  const words = column.replace(/_(?:id|uuid|ulid)$/, '').split('_')
  const last = words.pop() ?? ''
  return foreignKeySql(table, {
    columns: [column],
    other: isGiven(other) ? nameOf(other) : [...words, pluralize(last)].join('_'),
    keys: [isGiven(key) ? nameOf(key) : 'id'],
    name: textOf(name),
    links,
  })
}

/** The foreign key of `->references('id')->on('users')`; null where it says no table. */
export function referencesSql(
  table: Blueprint,
  columns: readonly string[],
  links: readonly Link[],
): string | null {
  const other = linkNamed(links, 'on')
  if (other === null) return null
  const keys = valuesOf(linkNamed(links, 'references')).flatMap((value) =>
    value.kind === 'list' ? value.items.map(nameOf) : [nameOf(value)],
  )
  return foreignKeySql(table, {
    columns,
    other: nameOf(valuesOf(other)[0]),
    keys,
    name: null,
    links,
  })
}

interface Pointing {
  readonly columns: readonly string[]
  readonly other: string
  readonly keys: readonly string[]
  readonly name: string | null
  readonly links: readonly Link[]
}

function foreignKeySql(table: Blueprint, { columns, other, keys, name, links }: Pointing): string {
  const [first] = links
  const given = first?.name === 'foreign' ? textOf(valuesOf(first)[1]) : null
  const definition = foreignKey({
    columns,
    otherTable: tableNamed(other),
    otherColumns: keys,
    onDelete: actionOn(links, 'Delete'),
    onUpdate: actionOn(links, 'Update'),
    isNotValid: linkNamed(links, 'notValid') !== null,
  })
  const ownName = name ?? given ?? nameFor(table.name.name, columns, 'foreign')
  return statements.addConstraint(table.name, ownName, definition)
}

const actions: Readonly<Record<string, string>> = {
  cascadeOn: 'cascade',
  nullOn: 'set null',
  restrictOn: 'restrict',
  noActionOn: 'no action',
}

function actionOn(links: readonly Link[], event: string): string | null {
  const said = textOf(valuesOf(linkNamed(links, `on${event}`))[0])
  if (said !== null) return said
  const short = links.find(({ name }) => name.endsWith(`On${event}`))
  return short === undefined ? null : (actions[short.name.slice(0, -event.length)] ?? null)
}
