import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { entryOf, isFalse, linkNamed, valuesOf } from '../code/ask-value.ts'
import { lastName, mentions } from '../code/chain.ts'
import { openRecorder, stepsOf } from '../code/recorder.ts'
import { type ChainValue, type Link, named } from '../code/value.ts'
import { openScript, type Script } from '../javascript/open-script.ts'
import type { Grammar } from '../tree.ts'
import type { KnexRun, OpenTable } from './knex-run.ts'
import { bound } from './raw-sql.ts'
import { rowsSql } from './row-calls.ts'
import { tableRoot, takeSchemaCalls } from './schema-calls.ts'
import { takeTableCall } from './table-calls.ts'

/** What a migration of Knex sends to PostgreSQL when it goes forward. */
export function readKnex(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  let open: OpenTable | null = null
  const run: KnexRun = {
    recorder,
    inTable(table, build) {
      const before = open
      open = table
      build()
      open = before
    },
  }
  const script = openScript(root, (chain) => take(chain, { run, isWrapped, open }))
  const isWrapped = !isFalse(entryOf(script.find('config'), 'transaction'))
  const up = script.exported('up')
  if (up === null) recorder.unchecked(1, 'no function `up` in this file')
  else up.call([named(connection)])
  tellTooLong(script, run)
  return stepsOf(file, recorder, isWrapped ? 'wrapped' : 'none')
}

function tellTooLong(script: Script, { recorder }: KnexRun): void {
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
}

/** Name of the root that stands for `knex`, or for a transaction of it. */
const connection = 'Knex'

const roots: ReadonlySet<string> = new Set([connection, tableRoot])

interface Taking {
  readonly run: KnexRun
  readonly isWrapped: boolean
  readonly open: OpenTable | null
}

function take(chain: ChainValue, taking: Taking): void {
  const { run, open } = taking
  if (chain.root === tableRoot && open !== null) takeTableCall(open, chain, run)
  else if (chain.root === connection) takeConnectionCall(chain.links, taking)
  else if (chain.links.some(({ values }) => values?.some((value) => mentions(value, roots)))) {
    run.recorder.unchecked(chain.line, `call of \`${lastName(chain)}\`, which is not in this file`)
  }
}

function takeConnectionCall(links: readonly Link[], { run, isWrapped }: Taking): void {
  const schemaAt = links.findIndex(({ name, values }) => name === 'schema' && values === null)
  const transaction = linkNamed(links, 'transaction')
  const [first] = links
  if (schemaAt >= 0) takeSchemaCalls(links.slice(schemaAt + 1), run)
  else if (transaction !== null) takeTransaction(transaction, { run, isWrapped, open: null })
  else if (first?.name === 'raw') takeRaw(first, run)
  else takeRows(links, run)
}

function takeRows(links: readonly Link[], { recorder }: KnexRun): void {
  const rows = rowsSql(links)
  if (rows !== null) recorder.call(rows.sql, rows.at)
}

function takeRaw(link: Link, { recorder }: KnexRun): void {
  const [sql, bindings] = valuesOf(link)
  if (sql?.kind === 'text') recorder.embedded(bound(sql, bindings))
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

/** Within the migration's own transaction it is a savepoint. */
function takeTransaction(link: Link, { run, isWrapped }: Taking): void {
  const body = valuesOf(link).find((value) => value.kind === 'function')
  const at = { line: link.line, endLine: link.line }
  if (body === undefined) return
  if (!isWrapped) run.recorder.call('BEGIN', at)
  body.call([named(connection)])
  if (!isWrapped) run.recorder.call('COMMIT', { line: link.endLine, endLine: link.endLine })
}
