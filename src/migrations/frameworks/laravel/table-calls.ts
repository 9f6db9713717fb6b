import {
  flatNames,
  isGiven,
  linkNamed,
  nameOf,
  namesOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import { type ChainValue, type Link, named, type Value } from '../code/value.ts'
import { underscore } from '../rails/inflect.ts'
import { quoted, quotedList, type TableName } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { type Blueprint, send } from './blueprint.ts'
import { referencesSql, takeColumn } from './column-calls.ts'
import { takeColumnSet } from './column-sets.ts'
import { nameFor } from './names.ts'
import { rawSql } from './raw-sql.ts'

/** Takes a call on a table's blueprint, in `Schema::create` and `Schema::table`. */
export function takeTableCall(table: Blueprint, { root, links }: ChainValue): void {
  const [first] = links
  if (first === undefined || silent.has(first.name)) return
  const sent = calls.get(first.name)?.(table.name, valuesOf(first), links)
  if (sent !== undefined) for (const sql of sent) send(table, sql, first)
  else if (first.name === 'foreign') takeForeign(table, links, first)
  else if (first.name === 'after') runInside(root, first)
  else if (!takeColumnSet(table, links) && !takeColumn(table, links)) {
    table.recorder.unchecked(first.line, `call of \`${first.name}\`, which Laravel does not have`)
  }
}

/** What changes nothing but words, or is of another engine. */
const silent: ReadonlySet<string> = new Set([
  'comment',
  'engine',
  'innoDb',
  'charset',
  'collation',
  'temporary',
  'getTable',
  'create',
])

function takeForeign(table: Blueprint, links: readonly Link[], first: Link): void {
  const sql = referencesSql(table, namesOf(valuesOf(first)[0]), links)
  if (sql !== null) send(table, sql, first)
}

function runInside(root: string, link: Link): void {
  const inner = valuesOf(link).find((value) => value.kind === 'function')
  inner?.call([named(root)])
}

type TableCall = (
  table: TableName,
  values: readonly Value[],
  links: readonly Link[],
) => readonly string[]

const calls: ReadonlyMap<string, TableCall> = new Map<string, TableCall>([
  ['index', (table, values, links) => [index(table, values, { links, kind: 'index' })]],
  [
    'spatialIndex',
    (table, values, links) => [index(table, values, { links, kind: 'spatialindex' })],
  ],
  ['fullText', (table, values, links) => [index(table, values, { links, kind: 'fulltext' })]],
  ['fulltext', (table, values, links) => [index(table, values, { links, kind: 'fulltext' })]],
  [
    'rawIndex',
    (table, [sql, name], links) => [
      statements.createIndex(table, {
        name: nameOf(name),
        parts: [`${textOf(sql) ?? rawOf(sql)}`],
        isConcurrent: linkNamed(links, 'online') !== null,
      }),
    ],
  ],
  [
    'unique',
    (table, [columns, name]) => [
      statements.addConstraint(
        table,
        textOf(name) ?? nameFor(table.name, namesOf(columns), 'unique'),
        `UNIQUE (${quotedList(namesOf(columns))})`,
      ),
    ],
  ],
  [
    'primary',
    (table, [columns, name]) => [
      statements.addConstraint(
        table,
        textOf(name),
        `PRIMARY KEY (${quotedList(namesOf(columns))})`,
      ),
    ],
  ],
  ['dropColumn', (table, values) => drop(table, flatNames(values))],
  ['removeColumn', () => []],
  [
    'renameColumn',
    (table, [from, to]) => [statements.renameColumn(table, nameOf(from), nameOf(to))],
  ],
  ['renameIndex', (table, [from, to]) => [statements.renameIndex(table, nameOf(from), nameOf(to))]],
  ['rename', (table, [to]) => [statements.renameTable(table, nameOf(to))]],
  ['drop', (table) => [statements.dropTable(table)]],
  ['dropIfExists', (table) => [statements.dropTable(table, true)]],
  ['dropIndex', dropIndexOf('index')],
  ['dropSpatialIndex', dropIndexOf('spatialindex')],
  ['dropFullText', dropIndexOf('fulltext')],
  ['dropUnique', dropConstraintOf('unique')],
  ['dropForeign', dropConstraintOf('foreign')],
  [
    'dropPrimary',
    (table, [name]) => [statements.dropConstraint(table, textOf(name) ?? `${table.name}_pkey`)],
  ],
  ['dropConstrainedForeignId', (table, [column]) => dropForeignColumn(table, nameOf(column))],
  [
    'dropForeignIdFor',
    (table, [model]) => [
      statements.dropConstraint(table, nameFor(table.name, [keyOf(model)], 'foreign')),
    ],
  ],
  [
    'dropConstrainedForeignIdFor',
    (table, [model, column]) =>
      dropForeignColumn(table, isGiven(column) ? nameOf(column) : keyOf(model)),
  ],
  ['dropTimestamps', (table) => drop(table, ['created_at', 'updated_at'])],
  ['dropTimestampsTz', (table) => drop(table, ['created_at', 'updated_at'])],
  ['dropSoftDeletes', (table, [column]) => drop(table, [textOf(column) ?? 'deleted_at'])],
  ['dropSoftDeletesTz', (table, [column]) => drop(table, [textOf(column) ?? 'deleted_at'])],
  ['dropRememberToken', (table) => drop(table, ['remember_token'])],
  [
    'dropMorphs',
    (table, [name, indexName]) => [
      statements.dropIndex(
        table,
        textOf(indexName) ?? nameFor(table.name, morphColumns(nameOf(name)), 'index'),
      ),
      ...drop(table, morphColumns(nameOf(name))),
    ],
  ],
])

function rawOf(value: Value | undefined): string {
  return (value === undefined ? null : rawSql(value)) ?? nameOf(value)
}

interface IndexKind {
  readonly links: readonly Link[]
  readonly kind: string
}

function index(
  table: TableName,
  [columns, name, method]: readonly Value[],
  { links, kind }: IndexKind,
): string {
  const raw = columns === undefined ? null : rawSql(columns)
  const names = namesOf(columns)
  const text = names.map((column) => `to_tsvector('english', ${quoted(column)})`).join(' || ')
  const algorithm = valuesOf(linkNamed(links, 'algorithm'))[0] ?? method
  return statements.createIndex(table, {
    name: textOf(name) ?? nameFor(table.name, raw === null ? names : ['raw'], kind),
    parts: kind === 'fulltext' ? [`(${text})`] : raw === null ? names.map(quoted) : [`(${raw})`],
    using: usingOf(kind) ?? textOf(algorithm),
    isConcurrent: linkNamed(links, 'online') !== null,
  })
}

function usingOf(kind: string): string | null {
  if (kind === 'fulltext') return 'gin'
  return kind === 'spatialindex' ? 'gist' : null
}

function drop(table: TableName, columns: readonly string[]): readonly string[] {
  return columns.map((column) => statements.dropColumn(table, column))
}

/** A name, or the columns it is made of. */
function nameGiven(table: TableName, given: Value | undefined, kind: string): string {
  return given?.kind === 'list' ? nameFor(table.name, namesOf(given), kind) : nameOf(given)
}

function dropIndexOf(kind: string): TableCall {
  return (table, [given]) => [statements.dropIndex(table, nameGiven(table, given, kind))]
}

function dropConstraintOf(kind: string): TableCall {
  return (table, [given]) => [statements.dropConstraint(table, nameGiven(table, given, kind))]
}

function dropForeignColumn(table: TableName, column: string): readonly string[] {
  return [
    statements.dropConstraint(table, nameFor(table.name, [column], 'foreign')),
    statements.dropColumn(table, column),
  ]
}

function keyOf(model: Value | undefined): string {
  return `${underscore(model?.kind === 'chain' ? model.root : nameOf(model))}_id`
}

function morphColumns(name: string): readonly string[] {
  return [`${name}_type`, `${name}_id`]
}
