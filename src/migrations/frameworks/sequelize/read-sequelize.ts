import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { entryOf, isGiven, itemsOf, linkNamed, valuesOf } from '../code/ask-value.ts'
import { openRecorder, type Recorder, stepsOf } from '../code/recorder.ts'
import { whyUnknown } from '../code/unknown-call.ts'
import { type ChainValue, type Link, named, type Value } from '../code/value.ts'
import { openScript } from '../javascript/open-script.ts'
import { bound } from '../knex/raw-sql.ts'
import type { Grammar } from '../tree.ts'
import { columnCall } from './column-calls.ts'
import { indexCall } from './index-calls.ts'
import { rowCall } from './row-calls.ts'

/** What a migration of Sequelize sends to PostgreSQL when it goes forward. Each statement is on its own unless it says else. */
export function readSequelize(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  const run: Run = { recorder, openTransactions: 0 }
  const script = openScript(root, (chain) => take(chain, run))
  const up = script.exported('up')
  if (up === null) recorder.unchecked(1, 'no function `up` in this file')
  else up.call([named(queryInterface), named('Sequelize')])
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  return stepsOf(file, recorder, 'none')
}

/** Name of the root that stands for the query interface. */
const queryInterface = 'queryInterface'

const handles: ReadonlySet<string> = new Set([queryInterface])

interface Run {
  readonly recorder: Recorder
  openTransactions: number
}

function take(chain: ChainValue, run: Run): void {
  if (chain.root === queryInterface) {
    takeCall(chain.links, run)
    return
  }
  const why = whyUnknown(chain, handles)
  if (why !== null) run.recorder.unchecked(chain.line, why)
}

function takeCall(links: readonly Link[], run: Run): void {
  const transaction = linkNamed(links, 'transaction')
  const last = links.at(-1)
  if (transaction?.values != null) takeTransaction(transaction, links.at(-1), run)
  else if (last?.values == null || silent.has(last.name)) return
  else if (last.name === 'query' || last.name === 'rawQuery') takeQuery(last, run)
  else takeKnown(last, run)
}

/** Questions. */
const silent: ReadonlySet<string> = new Set([
  'describeTable',
  'showAllTables',
  'showAllSchemas',
  'tableExists',
  'showIndex',
  'getForeignKeyReferencesForTable',
  'getForeignKeysForTables',
  'showConstraint',
  'select',
  'rawSelect',
  'getDialect',
  'escape',
  'quoteTable',
  'quoteIdentifier',
  'quoteIdentifiers',
  'define',
  'model',
  'import',
  'authenticate',
])

function takeKnown(link: Link, run: Run): void {
  const sent = columnCall(link) ?? indexCall(link) ?? rowCall(link)
  if (sent === null) {
    run.recorder.unchecked(link.line, `call of \`queryInterface.${link.name}\``)
    return
  }
  // Without the option it runs on a connection of its own.
  const isOutside = run.openTransactions > 0 && isConcurrent(link) && !handsTransaction(link)
  if (isOutside) run.recorder.call('COMMIT', link)
  linesOf(link, sent).forEach(([sql, at]) => void run.recorder.call(sql, at))
  if (isOutside) run.recorder.call('BEGIN', link)
}

function linesOf(link: Link, sent: readonly string[]): readonly (readonly [string, Link])[] {
  return sent.map((sql) => [sql, link])
}

function isConcurrent(link: Link): boolean {
  return valuesOf(link).some((value) => {
    const option = entryOf(value, 'concurrently')
    return option.kind === 'truth' && option.value
  })
}

function handsTransaction(link: Link): boolean {
  return valuesOf(link).some((value) => isGiven(entryOf(value, 'transaction')))
}

function takeQuery(link: Link, { recorder }: Run): void {
  const [given, options] = valuesOf(link)
  const sql = given?.kind === 'record' ? entryOf(given, 'query') : given
  if (sql?.kind === 'text') recorder.embedded(withReplacements(sql, options))
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

function withReplacements(sql: Extract<Value, { kind: 'text' }>, options: Value | undefined) {
  const replacements = entryOf(options, 'replacements')
  const isNamed = replacements.kind === 'record'
  return isNamed || itemsOf(replacements).length > 0 ? bound(sql, replacements) : sql
}

/** `transaction(async (t) => …)`, or `const t = await transaction()` with `t.commit()` at its end. */
function takeTransaction(link: Link, last: Link | undefined, run: Run): void {
  const body = valuesOf(link).find((value) => value.kind === 'function')
  const start = { line: link.line, endLine: link.line }
  if (last !== undefined && last !== link) {
    if (last.name !== 'commit') return
    run.openTransactions -= 1
    run.recorder.call('COMMIT', last)
    return
  }
  run.openTransactions += 1
  run.recorder.call('BEGIN', start)
  if (body === undefined) return
  body.call([named(transactionRoot)])
  run.openTransactions -= 1
  run.recorder.call('COMMIT', { line: link.endLine, endLine: link.endLine })
}

/** Name of the root that stands for a transaction that ends with its function. */
const transactionRoot = 'transaction'
