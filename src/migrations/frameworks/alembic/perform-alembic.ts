import { nameOf, textOf } from '../code/ask-value.ts'
import { type ChainValue, type Link, named, textAt, type Value } from '../code/value.ts'
import { withParameters } from '../python/format-text.ts'
import { argument, argumentsOf, harmlessPython, pythonVerbs } from '../python/python-arguments.ts'
import { quoted, tableNamed } from '../sql-text/names.ts'
import { alembicActs } from './acts.ts'
import { type AlembicRun, autocommit, standIn } from './alembic-run.ts'
import { dataChange } from './data-changes.ts'
import { sqlText } from './sqlalchemy-sql.ts'

/** Does what a migration of Alembic calls; what comes out of it is a name, or unknown. */
export function performAlembic(chain: ChainValue, run: AlembicRun): Value {
  const [first] = chain.links
  const last = chain.links.at(-1)
  if (first === undefined || last === undefined) return chain
  if (last.name === 'autocommit_block') return openAutocommit(chain, run)
  if (first.name === 'f' && last === first) return textAt(nameOf(last.values?.[0]), chain.line)
  if (last.name === 'batch_alter_table') return openBatch(last, run)
  const before = run.recorder.pieces.length
  for (const link of chain.links) performLink(chain, link, run)
  return run.recorder.pieces.length === before ? chain : named('result')
}

function openAutocommit({ line }: ChainValue, run: AlembicRun): Value {
  run.recorder.call('COMMIT', { line, endLine: line })
  return autocommit
}

function openBatch(link: Link, run: AlembicRun): Value {
  const given = argumentsOf(link)
  const schema = textOf(argument(given, 'schema', 1))
  return standIn(run, tableNamed(nameOf(argument(given, 'table_name', 0)), schema))
}

function performLink(chain: ChainValue, link: Link, run: AlembicRun): void {
  const { root, line } = chain
  const { name, endLine } = link
  const batch = run.batches.get(root) ?? null
  const isOp = batch !== null || root === 'op'
  const act = isOp || root === '' ? alembicActs.get(name) : undefined
  const at = { line: Math.min(line, link.line), endLine }
  if (act !== undefined) act({ name, given: argumentsOf(link), batch, at, run })
  else if (executes.test(name) && (link.values ?? []).length > 0)
    execute(link, { at: at.line, isOp }, run)
  else if (/^(?:update|delete)$/.test(name) && chain.links.some((each) => each.name === 'query'))
    sendData(chain, run)
  else if (/^(?:create|drop)$/.test(name)) changeType(chain, link, run)
  else if (mayTouch(chain, link)) {
    run.recorder.unchecked(at.line, `\`${name}\`, which is defined elsewhere`)
  }
}

const executes = /^(?:execute|exec_driver_sql|scalar|scalars)$/

/** A text, `sa.text(…)`, or a statement put together by SQLAlchemy. */
function execute(
  link: Link,
  { at, isOp }: { readonly at: number; readonly isOp: boolean },
  run: AlembicRun,
): void {
  const given = argumentsOf(link)
  const [first, second] = given.placed
  const statement = argument(given, isOp ? 'sqltext' : 'statement', 0)
  const text = sqlText(statement)
  if (text !== null && text.text.trim() !== '') {
    run.recorder.embedded(second === undefined ? text : withParameters(text))
    return
  }
  if (statement.kind === 'chain') {
    if (
      /\b(?:select|insert|exists|union)\b/.test(statement.links.map(({ name }) => name).join(' '))
    )
      return
    const change = dataChange(statement, run)
    if (change !== null) {
      run.recorder.call(change, { line: at, endLine: link.endLine })
      return
    }
  }
  if (first?.kind === 'text') return
  run.recorder.unchecked(at, 'SQL that is put together at run time')
}

function sendData(chain: ChainValue, run: AlembicRun): void {
  const change = dataChange(chain, run)
  if (change !== null) run.recorder.call(change, chain)
}

/** `sa.Enum('a', 'b', name='state').create(op.get_bind())`. */
function changeType(chain: ChainValue, link: Link, run: AlembicRun): void {
  const type = chain.links.find(({ name }) => /^enum$/i.test(name))
  if (type === undefined) return
  const given = argumentsOf(type)
  const name = quoted(nameOf(argument(given, 'name')))
  if (link.name === 'drop') run.recorder.call(`DROP TYPE ${name}`, chain)
  else {
    const words = given.placed.flatMap((value) =>
      value.kind === 'text' ? [`'${value.text}'`] : [],
    )
    run.recorder.call(`CREATE TYPE ${name} AS ENUM (${words.join(', ')})`, chain)
  }
}

/** Whether a call that nobody knows may touch the database. */
function mayTouch({ root, links }: ChainValue, link: Link): boolean {
  const { name, values } = link
  if (values === null || harmlessPython.test(name) || harmlessPython.test(root)) return false
  if (root === 'op' && link === links[0]) return !ofOp.has(name)
  if (root === '')
    return links.length === 1 && (pythonVerbs.test(name) || values[0]?.kind === 'text')
  return /^(?:create_all|drop_all|bulk_save_objects|bulk_update_mappings|call_command)$/.test(name)
}

/** Calls of `op` that change no table. */
const ofOp: ReadonlySet<string> = new Set([
  'get_bind',
  'get_context',
  'f',
  'bulk_insert',
  'inline_literal',
  'create_table_comment',
  'drop_table_comment',
  'implementation_for',
  'register_operation',
  'run_async',
])
