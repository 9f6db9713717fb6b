import { flatNames, linkNamed, nameOf, valuesOf } from '../code/ask-value.ts'
import { type Link, named, type Value } from '../code/value.ts'
import { type TableName, tableNamed } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import type { Blueprint } from './blueprint.ts'
import { blueprintRoot, type LaravelRun } from './laravel-run.ts'
import { otherEngine } from './other-engine.ts'

/** Takes a call on `Schema`. */
export function takeSchemaCall(links: readonly Link[], run: LaravelRun): void {
  const link = links.at(-1)
  if (link?.values == null) return
  const engine = otherEngine(valuesOf(linkNamed(links, 'connection'))[0])
  const [first] = link.values
  if (engine !== null) run.recorder.unchecked(link.line, engine)
  else if (builders.has(link.name)) build(tableNamed(nameOf(first)), link, run)
  else if (link.name === 'withoutForeignKeyConstraints') callIn(link, [])
  else if (!isQuestion.test(link.name)) takeSimple(link, run)
}

const builders: ReadonlySet<string> = new Set([
  'create',
  'table',
  'whenTableHasColumn',
  'whenTableDoesntHaveColumn',
  'whenTableHasIndex',
  'whenTableDoesntHaveIndex',
])

const isQuestion =
  /^(?:has|get|is|connection|default|morph|enableForeign|disableForeign|blueprintResolver|useNative)/

type Simple = (values: readonly Value[]) => readonly string[]

const simple: ReadonlyMap<string, Simple> = new Map<string, Simple>([
  ['drop', ([table]) => [statements.dropTable(tableNamed(nameOf(table)))]],
  ['dropIfExists', ([table]) => [statements.dropTable(tableNamed(nameOf(table)), true)]],
  ['rename', ([table, to]) => [statements.renameTable(tableNamed(nameOf(table)), nameOf(to))]],
  [
    'dropColumns',
    ([table, ...columns]) =>
      flatNames(columns).map((column) => statements.dropColumn(tableNamed(nameOf(table)), column)),
  ],
  ['ensureVectorExtensionExists', () => ['CREATE EXTENSION IF NOT EXISTS vector']],
])

function takeSimple(link: Link, { recorder }: LaravelRun): void {
  const sent = simple.get(link.name)?.(valuesOf(link))
  if (sent === undefined) recorder.unchecked(link.line, `call of \`Schema::${link.name}\``)
  for (const sql of sent ?? []) recorder.call(sql, link)
}

function callIn(link: Link, values: readonly Value[]): void {
  valuesOf(link)
    .find((value) => value.kind === 'function')
    ?.call(values)
}

function build(name: TableName, link: Link, run: LaravelRun): void {
  const { recorder, nullable } = run
  const isNew = link.name === 'create'
  const table: Blueprint = { name, parts: isNew ? [] : null, afterwards: [], recorder, nullable }
  run.inTable(table, () => callIn(link, [named(blueprintRoot)]))
  if (table.parts === null) return
  recorder.call(statements.createTable(name, table.parts), link)
  for (const { sql, at } of table.afterwards) recorder.call(sql, at)
}
