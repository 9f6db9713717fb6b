import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { isTrue, linkNamed, valuesOf } from '../code/ask-value.ts'
import { openRecorder, type Recorder, stepsOf } from '../code/recorder.ts'
import type { ChainValue, Link } from '../code/value.ts'
import { type Module, openModule } from '../elixir/open-module.ts'
import type { Grammar } from '../tree.ts'
import { type OpenTable, takeColumnCall } from './alter-table.ts'
import { rowsSql } from './row-calls.ts'
import { takeSchemaCall } from './schema-calls.ts'

/** What a migration of Ecto sends to PostgreSQL when it goes forward. */
export function readEcto(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  let open: OpenTable | null = null
  const inTable = (table: OpenTable, run: () => void) => {
    const before = open
    open = table
    run()
    open = before
  }
  const module = openModule(root, (chain) => take(chain, open, { recorder, inTable }))
  const forward = module.method('up') ?? module.method('change')
  if (forward === null) recorder.unchecked(1, 'no function `change` or `up` in this file')
  forward?.call([])
  if (module.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  return stepsOf(file, recorder, isAlone(module) ? 'none' : 'wrapped')
}

function isAlone(module: Module): boolean {
  return isTrue(module.attribute('disable_ddl_transaction'))
}

/** What is known while a migration of Ecto is walked through. */
export interface EctoRun {
  readonly recorder: Recorder
  /** Runs what stands inside a table. */
  inTable(table: OpenTable, run: () => void): void
}

function take(chain: ChainValue, open: OpenTable | null, run: EctoRun): void {
  const { recorder } = run
  const [first] = chain.links
  const rows = rowsSql(chain)
  const query = linkNamed(chain.links, 'query', 'query!', 'query_many', 'query_many!')
  if (rows !== null) recorder.call(rows.sql, rows.at)
  else if (query !== null) takeQuery(query, recorder)
  else if (chain.links.length > 1 || first?.name !== '()') takeOther(chain, recorder)
  else if (open === null || !takeColumnCall(open, first, { name: chain.root, recorder })) {
    if (!takeSchemaCall(chain.root, first, run) && !harmless.has(chain.root)) {
      recorder.unchecked(chain.line, `call of \`${chain.root}\`, which is not in this file`)
    }
  }
}

/** `repo().query!(sql)`, `Ecto.Adapters.SQL.query!(repo(), sql)`. */
function takeQuery(link: Link, recorder: Recorder): void {
  const sql = valuesOf(link).find(({ kind }) => kind === 'text')
  if (sql?.kind === 'text') recorder.embedded(sql)
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

/** Functions of Elixir and of Ecto's queries that change nothing. */
const harmless: ReadonlySet<string> = new Set([
  'flush',
  'repo',
  'prefix',
  'direction',
  'from',
  'where',
  'select',
  'limit',
  'table',
  'index',
  'unique_index',
  'constraint',
  'references',
  'fragment',
  'require',
  'import',
  'alias',
  'use',
  'raise',
  'if',
  'to_string',
  'inspect',
  'is_nil',
  'after_begin',
  'before_commit',
  'throw',
  'length',
  'order_by',
  'quote',
  'unquote',
  'elem',
  'hd',
  'tl',
])

const harmlessModules =
  /^(?:IO|Logger|Enum|Map|List|String|Keyword|Application|System|File|Path|Code|Ecto\.UUID|DateTime|NaiveDateTime|Date|Process|Jason|Integer|Regex|Stream|Mix|Access|:timer)\b/

/** What rows are asked for, or one of them is written with, waits for nobody. */
const ofOneRow =
  /^(?:all|one|get|insert|update|delete|stream|exists|aggregate|preload|config|transaction|reload|checkout|rollback|start|stop|ensure|load|put_|set_)/

function takeOther(chain: ChainValue, recorder: Recorder): void {
  const link = chain.links.at(-1)
  if (link?.values == null || harmlessModules.test(chain.root)) return
  const isRepo = /(?:^|\.)Repo$|^repo$/.test(chain.root)
  const body = valuesOf(link).find((value) => value.kind === 'function')
  if (isRepo && link.name === 'transaction' && body?.kind === 'function') body.call([])
  if (isRepo && ofOneRow.test(link.name)) return
  recorder.unchecked(
    chain.line,
    `call of \`${chain.root}.${link.name}\`, which is not in this file`,
  )
}
