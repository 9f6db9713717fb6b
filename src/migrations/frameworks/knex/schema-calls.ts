import { nameOf, valuesOf } from '../code/ask-value.ts'
import { type Link, named, type Value } from '../code/value.ts'
import { quoted, shown, type TableName, tableNamed } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import type { KnexRun, OpenTable } from './knex-run.ts'
import { bound } from './raw-sql.ts'

/** Takes the calls on `knex.schema`, one after the other. */
export function takeSchemaCalls(links: readonly Link[], run: KnexRun): void {
  let schema: string | null = null
  for (const link of links) {
    if (link.name === 'withSchema') schema = nameOf(valuesOf(link)[0])
    else takeSchemaCall(link, { run, schema })
  }
}

/** Name of the root that stands for the builder of a table. */
export const tableRoot = 'a table of Knex'

interface Calling {
  readonly run: KnexRun
  readonly schema: string | null
}

function takeSchemaCall(link: Link, { run, schema }: Calling): void {
  if (link.values === null || silent.has(link.name)) return
  const table = tableNamed(nameOf(link.values[0]), schema)
  const build = builders.get(link.name)
  const sql = simple.get(link.name)?.(table, link.values)
  if (build !== undefined) build(table, link, run)
  else if (sql !== undefined) run.recorder.call(sql, link)
  else run.recorder.unchecked(link.line, `call of \`schema.${link.name}\``)
}

/** Questions, and settings of the query itself. */
const silent: ReadonlySet<string> = new Set([
  'hasTable',
  'hasColumn',
  'generateDdlCommands',
  'transacting',
  'toSQL',
  'toString',
  'toQuery',
  'queryContext',
  'debug',
  'on',
  'timeout',
  'then',
  'catch',
])

type Builder = (table: TableName, link: Link, run: KnexRun) => void

const builders: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ['createTable', (table, link, run) => create(table, { link, run, ifNotExists: false })],
  ['createTableIfNotExists', (table, link, run) => create(table, { link, run, ifNotExists: true })],
  ['alterTable', alter],
  ['table', alter],
  ['createTableLike', createLike],
  [
    'raw',
    (_, { line, values }, { recorder }) => {
      const [sql, bindings] = values ?? []
      if (sql?.kind === 'text') recorder.embedded(bound(sql, bindings))
      else recorder.unchecked(line, 'SQL that is put together at run time')
    },
  ],
])

type Simple = (table: TableName, values: readonly Value[]) => string

const simple: ReadonlyMap<string, Simple> = new Map<string, Simple>([
  ['dropTable', (table) => statements.dropTable(table)],
  ['dropTableIfExists', (table) => statements.dropTable(table, true)],
  ['renameTable', (table, [, to]) => statements.renameTable(table, nameOf(to))],
  ['createSchema', (_, [name]) => `CREATE SCHEMA ${quoted(nameOf(name))}`],
  ['createSchemaIfNotExists', (_, [name]) => `CREATE SCHEMA IF NOT EXISTS ${quoted(nameOf(name))}`],
  ['dropSchema', (_, [name]) => `DROP SCHEMA ${quoted(nameOf(name))}`],
  ['dropSchemaIfExists', (_, [name]) => `DROP SCHEMA IF EXISTS ${quoted(nameOf(name))}`],
  ['createExtension', (_, [name]) => `CREATE EXTENSION ${quoted(nameOf(name))}`],
  [
    'createExtensionIfNotExists',
    (_, [name]) => `CREATE EXTENSION IF NOT EXISTS ${quoted(nameOf(name))}`,
  ],
  ['dropExtension', (_, [name]) => `DROP EXTENSION ${quoted(nameOf(name))}`],
  ['dropExtensionIfExists', (_, [name]) => `DROP EXTENSION IF EXISTS ${quoted(nameOf(name))}`],
  ['createView', (view) => `CREATE VIEW ${shown(view)} AS SELECT 1`],
  ['createViewOrReplace', (view) => `CREATE OR REPLACE VIEW ${shown(view)} AS SELECT 1`],
  ['createMaterializedView', (view) => `CREATE MATERIALIZED VIEW ${shown(view)} AS SELECT 1`],
  ['dropView', (view) => `DROP VIEW ${shown(view)}`],
  ['dropViewIfExists', (view) => `DROP VIEW IF EXISTS ${shown(view)}`],
  ['dropMaterializedView', (view) => `DROP MATERIALIZED VIEW ${shown(view)}`],
  ['dropMaterializedViewIfExists', (view) => `DROP MATERIALIZED VIEW IF EXISTS ${shown(view)}`],
  ['renameView', (view, [, to]) => `ALTER VIEW ${shown(view)} RENAME TO ${quoted(nameOf(to))}`],
  ['refreshMaterializedView', (view, [, concurrently]) => refresh(view, concurrently)],
])

function refresh(view: TableName, concurrently: Value | undefined): string {
  const isConcurrent = concurrently?.kind === 'truth' && concurrently.value
  return `REFRESH MATERIALIZED VIEW ${isConcurrent ? 'CONCURRENTLY ' : ''}${shown(view)}`
}

interface Creating {
  readonly link: Link
  readonly run: KnexRun
  readonly ifNotExists: boolean
}

function create(table: TableName, { link, run, ifNotExists }: Creating): void {
  const open: OpenTable = { name: table, parts: [], afterwards: [] }
  build(open, link, run)
  run.recorder.call(statements.createTable(table, open.parts ?? [], { ifNotExists }), link)
  for (const { sql, at } of open.afterwards) run.recorder.call(sql, at)
}

function alter(table: TableName, link: Link, run: KnexRun): void {
  build({ name: table, parts: null, afterwards: [] }, link, run)
}

function createLike(table: TableName, link: Link, run: KnexRun): void {
  const like = tableNamed(nameOf(valuesOf(link)[1]))
  run.recorder.call(`CREATE TABLE ${shown(table)} (LIKE ${shown(like)} INCLUDING ALL)`, link)
  build({ name: table, parts: null, afterwards: [] }, link, run)
}

function build(table: OpenTable, link: Link, run: KnexRun): void {
  const callback = valuesOf(link).find((value) => value.kind === 'function')
  if (callback === undefined) {
    const given = valuesOf(link).findLast(({ kind }) => kind === 'chain')
    const source = given?.kind === 'chain' ? given.source : ''
    if (source === '' || link.name === 'createTableLike') return
    run.recorder.unchecked(
      link.line,
      `callback \`${source.slice(0, 60)}\`, which is not in this file`,
    )
    return
  }
  run.inTable(table, () => callback.call([named(tableRoot)]))
}
