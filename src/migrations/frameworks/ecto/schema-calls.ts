import { entryOf, isFalse, isGiven, isSet, nameOf, valuesOf } from '../code/ask-value.ts'
import type { Recorder } from '../code/recorder.ts'
import type { FunctionValue, Link, Value } from '../code/value.ts'
import { quoted, quotedList } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import type { OpenTable } from './alter-table.ts'
import { typeOf } from './column-types.ts'
import {
  createConstraintSql,
  createIndexSql,
  type Described,
  describedBy,
  dropConstraintSql,
  dropIndexSql,
} from './objects.ts'

interface Run {
  readonly recorder: Recorder
  /** Runs what stands inside a table. */
  inTable(table: OpenTable, run: () => void): void
}

/** Takes a call of Ecto's migrations, such as `create` or `execute`; false when it is none. */
export function takeSchemaCall(name: string, link: Link, run: Run): boolean {
  const call = calls.get(name)
  if (call === undefined) return false
  call(link, run)
  return true
}

type Call = (link: Link, run: Run) => void

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['create', (link, run) => create(link, run, false)],
  ['create_if_not_exists', (link, run) => create(link, run, true)],
  ['drop', (link, run) => drop(link, run, false)],
  ['drop_if_exists', (link, run) => drop(link, run, true)],
  ['alter', alter],
  ['rename', rename],
  ['execute', execute],
  ['execute_file', ({ line }, { recorder }) => recorder.unchecked(line, 'SQL of another file')],
])

function create(link: Link, run: Run, ifNotExists: boolean): void {
  const described = describedBy(valuesOf(link)[0])
  if (described === null) notKnown(link, run)
  else if (described.kind === 'table') createTable(described, link, { run, ifNotExists })
  else sendOr(link, run, createSql(described, ifNotExists))
}

function createSql(described: Described, ifNotExists: boolean): string | null {
  return described.kind === 'index'
    ? createIndexSql(described, ifNotExists)
    : createConstraintSql(described)
}

function sendOr(link: Link, run: Run, sql: string | null): void {
  if (sql === null) notKnown(link, run)
  else run.recorder.call(sql, link)
}

function notKnown({ line }: Link, { recorder }: Run): void {
  recorder.unchecked(line, 'call on something that is put together at run time')
}

interface Creating {
  readonly run: Run
  readonly ifNotExists: boolean
}

function createTable(
  { table, options }: Described,
  link: Link,
  { run, ifNotExists }: Creating,
): void {
  const open: OpenTable = { name: table, parts: [], keys: [] }
  const body = functionIn(link)
  run.inTable(open, () => body?.call([]))
  const key = open.keys.length === 0 ? [] : [`PRIMARY KEY (${quotedList(open.keys)})`]
  const parts = [...ownKey(options), ...(open.parts ?? []), ...key]
  const suffix = entryOf(options, 'options')
  const sql = statements.createTable(table, parts, { ifNotExists })
  run.recorder.call(isGiven(suffix) ? `${sql} ${nameOf(suffix)}` : sql, link)
}

/** The key that Ecto adds to a table that does not say `primary_key: false`. */
function ownKey(options: Value): readonly string[] {
  const given = entryOf(options, 'primary_key')
  if (isFalse(given)) return []
  const name = entryOf(given, 'name')
  const type = entryOf(given, 'type')
  const written = isGiven(type) ? typeOf(type, given) : 'bigserial'
  return [`${quoted(isGiven(name) ? nameOf(name) : 'id')} ${written} PRIMARY KEY`]
}

function functionIn(link: Link): FunctionValue | null {
  return valuesOf(link).find((value) => value.kind === 'function') ?? null
}

function alter(link: Link, run: Run): void {
  const described = describedBy(valuesOf(link)[0])
  if (described === null) {
    notKnown(link, run)
    return
  }
  const body = functionIn(link)
  run.inTable({ name: described.table, parts: null, keys: [] }, () => body?.call([]))
}

function drop(link: Link, run: Run, ifExists: boolean): void {
  const [first, second] = valuesOf(link)
  const described = describedBy(first)
  if (described === null) notKnown(link, run)
  else run.recorder.call(dropSql(described, ifExists, second), link)
}

function dropSql(described: Described, ifExists: boolean, more: Value | undefined): string {
  if (described.kind === 'index') return dropIndexSql(described, ifExists)
  if (described.kind === 'constraint') return dropConstraintSql(described, ifExists)
  return statements.dropTable(
    described.table,
    ifExists,
    entryOf(more, 'mode').kind === 'text' || isSet(more, 'cascade'),
  )
}

/** `rename table(:a), to: table(:b)`, `rename table(:a), :old, to: :new`, `rename index(…), to: "new"`. */
function rename(link: Link, run: Run): void {
  const [first, ...rest] = valuesOf(link)
  const described = describedBy(first)
  const to = entryOf(rest.at(-1), 'to')
  if (described === null) {
    notKnown(link, run)
    return
  }
  const target = describedBy(to)
  const { table, options } = described
  const column = rest.length > 1 ? nameOf(rest[0]) : null
  if (described.kind === 'index') {
    const name = dropIndexSql({ ...described, options }, false).replace(
      /^DROP INDEX (?:CONCURRENTLY )?/,
      '',
    )
    run.recorder.call(`ALTER INDEX ${name} RENAME TO ${quoted(nameOf(to))}`, link)
  } else if (column === null) {
    run.recorder.call(statements.renameTable(table, target?.table.name ?? nameOf(to)), link)
  } else {
    run.recorder.call(statements.renameColumn(table, column, nameOf(to)), link)
  }
}

/** SQL, a list of SQL, or a function; what comes second takes it back. */
function execute(link: Link, { recorder }: Run): void {
  const [first] = valuesOf(link)
  if (first?.kind === 'function') {
    first.call([])
    return
  }
  for (const sql of first?.kind === 'list' ? first.items : [first]) {
    if (sql?.kind === 'text') recorder.embedded(sql)
    else recorder.unchecked(link.line, 'SQL that is put together at run time')
  }
}
