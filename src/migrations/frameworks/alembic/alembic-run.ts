import { nameOf, textOf } from '../code/ask-value.ts'
import type { Lines, Recorder } from '../code/recorder.ts'
import { type ChainValue, named, type Value } from '../code/value.ts'
import { argument, type PythonArguments } from '../python/python-arguments.ts'
import { type TableName, tableNamed } from '../sql-text/names.ts'

/** What is known while a migration of Alembic is read. */
export interface AlembicRun {
  readonly recorder: Recorder
  /** Tables of the file's own classes, by class. */
  readonly tableOf: ReadonlyMap<string, string>
  /** Tables of `with op.batch_alter_table(…) as name`, by the root that stands for the name. */
  readonly batches: Map<string, TableName>
  /** What calls say of the database before them, by the place of their piece. */
  readonly assumptions: Map<number, string>
}

/** A call of `op`, or of a table in a batch. */
export interface AlembicCall {
  readonly name: string
  readonly given: PythonArguments
  /** The table of the batch it stands in. */
  readonly batch: TableName | null
  readonly at: Lines
  readonly run: AlembicRun
}

export type AlembicAct = (call: AlembicCall) => void

/** An argument by its name or its place; a batch leaves out the table. */
export function argumentOf(call: AlembicCall, names: readonly string[], name: string): Value {
  const places = call.batch === null ? names : names.filter((each) => !ofTable.has(each))
  const place = places.indexOf(name)
  return place < 0 ? argument(call.given, name) : argument(call.given, name, place)
}

const ofTable: ReadonlySet<string> = new Set(['table_name', 'source_table'])

/** The table a call is about. */
export function tableOf(call: AlembicCall, names: readonly string[]): TableName {
  if (call.batch !== null) return call.batch
  const key = names.includes('source_table') ? 'source_table' : 'table_name'
  const schema = textOf(argument(call.given, key === 'source_table' ? 'source_schema' : 'schema'))
  return tableNamed(nameOf(argumentOf(call, names, key)), schema)
}

/** A name for what a `with` opens. */
export function standIn(run: AlembicRun, table: TableName): ChainValue {
  const root = `#batch ${run.batches.size}`
  run.batches.set(root, table)
  return named(root)
}

/** What `autocommit_block()` opens. */
export const autocommit: ChainValue = named('#autocommit')
