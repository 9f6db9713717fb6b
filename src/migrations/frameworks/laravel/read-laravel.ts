import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { isFalse, linkNamed, valuesOf } from '../code/ask-value.ts'
import { lastName } from '../code/chain.ts'
import { openRecorder, stepsOf } from '../code/recorder.ts'
import { type ChainValue, type Link, named } from '../code/value.ts'
import { bound } from '../knex/raw-sql.ts'
import { openScript } from '../php/open-script.ts'
import type { Grammar } from '../tree.ts'
import type { Blueprint, NullableColumns } from './blueprint.ts'
import { blueprintRoot, type LaravelRun } from './laravel-run.ts'
import { otherEngine } from './other-engine.ts'
import { batchesOf, rowsSql } from './row-calls.ts'
import { takeSchemaCall } from './schema-calls.ts'
import { takeTableCall } from './table-calls.ts'

/**
 * A reader of what migrations of Laravel send to PostgreSQL when they go forward, in the order they run: `change()` says anew what a
 * column is to be, and what it was stands in the files before.
 */
export function openLaravel(grammar: Grammar): (file: MigrationText) => MigrationSteps {
  const nullable: NullableColumns = new Set()
  return (file) => readLaravel(file, grammar, nullable)
}

function readLaravel(
  file: MigrationText,
  grammar: Grammar,
  nullable: NullableColumns,
): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  let open: Blueprint | null = null
  const script = openScript(root, (chain) => take(chain, open, run))
  const run: LaravelRun = {
    recorder,
    nullable,
    isWrapped: !isFalse(script.find('withinTransaction')),
    inTable(table, build) {
      const before = open
      open = table
      build()
      open = before
    },
  }
  const engine = otherEngine(script.find('connection'))
  const up = script.method('up')
  if (engine !== null) recorder.unchecked(1, engine)
  else if (up === null) recorder.unchecked(1, 'no method `up` in this file')
  else up.call([])
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  return stepsOf(file, recorder, run.isWrapped ? 'wrapped' : 'none')
}

function take(chain: ChainValue, open: Blueprint | null, run: LaravelRun): void {
  if (chain.root === blueprintRoot && open !== null) takeTableCall(open, chain)
  else if (isSchema(chain)) takeSchemaCall(chain.links, run)
  else if (chain.root === 'DB') takeDatabaseCall(chain, run)
  else if (!quiet.has(chain.root)) takeOther(chain, run)
}

/** `Schema::table(…)`, `app('db')->connection()->getSchemaBuilder()->table(…)`, `$this->schema->table(…)`. */
function isSchema({ root, links }: ChainValue): boolean {
  return (
    root === 'Schema' ||
    /schema$/i.test(root) ||
    links.some(({ name }) => /^(?:schema|getSchemaBuilder)$/.test(name))
  )
}

/** What speaks to no table. */
const quiet: ReadonlySet<string> = new Set([
  'Log',
  'Cache',
  'Str',
  'Arr',
  'Carbon',
  'Config',
  'App',
  'Storage',
  'File',
  'Http',
  'Event',
  'Queue',
  'Hash',
  'Crypt',
  'Route',
  'URL',
  'Auth',
])

const statementMethods: ReadonlySet<string> = new Set([
  'statement',
  'unprepared',
  'affectingStatement',
  'select',
  'scalar',
  'insert',
  'update',
  'delete',
])

function takeDatabaseCall(chain: ChainValue, run: LaravelRun): void {
  const { links } = chain
  const last = links.at(-1)
  if (last?.values == null) return
  const engine = otherEngine(valuesOf(linkNamed(links, 'connection'))[0])
  const isRows = linkNamed(links, 'table', 'query') !== null
  if (engine !== null) run.recorder.unchecked(last.line, engine)
  else if (last.name === 'transaction') takeTransaction(last, run)
  else if (isRows) takeRows(chain, run)
  else if (statementMethods.has(last.name)) takeStatement(last, run)
  else if (last.name === 'beginTransaction' && !run.isWrapped) run.recorder.call('BEGIN', last)
  else if (last.name === 'commit' && !run.isWrapped) run.recorder.call('COMMIT', last)
}

function takeStatement(link: Link, { recorder }: LaravelRun): void {
  const [given, bindings] = valuesOf(link)
  const raw = given?.kind === 'chain' ? valuesOf(linkNamed(given.links, 'raw'))[0] : given
  if (raw?.kind === 'text') recorder.embedded(bound(raw, bindings))
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

/** Within the migration's own transaction it is a savepoint. */
function takeTransaction(link: Link, { recorder, isWrapped }: LaravelRun): void {
  if (!isWrapped) recorder.call('BEGIN', { line: link.line, endLine: link.line })
  valuesOf(link)
    .find((value) => value.kind === 'function')
    ?.call([])
  if (!isWrapped) recorder.call('COMMIT', { line: link.endLine, endLine: link.endLine })
}

function takeRows(chain: ChainValue, { recorder }: LaravelRun): void {
  const batch = batchesOf(chain.links)
  const rows = rowsSql(chain)
  if (batch !== null) {
    const each = valuesOf(batch).find((value) => value.kind === 'function')
    each?.call([named('$rows of a batch')])
  }
  if (rows !== null && (batch === null || batch.name === 'when')) recorder.call(rows.sql, rows.at)
}

/** Models begin with a capital letter; a variable that nobody knows is a row of one, and waits for nobody. */
function takeOther(chain: ChainValue, run: LaravelRun): void {
  const isModel = /^[A-Z]\w*$/.test(chain.root)
  const isCommand = /^(?:run|call|handle|__invoke)$/.test(lastName(chain))
  if (chain.root === 'Artisan' || (isModel && isCommand)) {
    run.recorder.unchecked(chain.line, `call of \`${lastName(chain)}\` on \`${chain.root}\``)
  } else if (isModel || batchesOf(chain.links) !== null) {
    takeRows(chain, run)
  } else if (handsBlueprint(chain)) {
    run.recorder.unchecked(chain.line, `call of \`${lastName(chain)}\`, which is not in this file`)
  }
}

function handsBlueprint({ links }: ChainValue): boolean {
  const values = links.flatMap((link) => valuesOf(link))
  return values.some((value) => value.kind === 'chain' && value.root === blueprintRoot)
}
