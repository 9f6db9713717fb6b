import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { isFalse, linkNamed, valuesOf } from '../code/ask-value.ts'
import { openRecorder, type Recorder, stepsOf } from '../code/recorder.ts'
import { whyUnknown } from '../code/unknown-call.ts'
import { type ChainValue, type Link, named } from '../code/value.ts'
import { openScript } from '../javascript/open-script.ts'
import type { Grammar } from '../tree.ts'
import { constraintCall } from './constraint-calls.ts'
import { rowsSql } from './row-calls.ts'
import { tableCall } from './table-calls.ts'

/** What a migration of TypeORM sends to PostgreSQL when it goes forward. */
export function readTypeorm(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  const script = openScript(root, (chain) => take(chain, recorder))
  const up = script.exported('up')
  if (up === null) recorder.unchecked(1, 'no function `up` in this file')
  else up.call([named(queryRunner)])
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  const isAlone = isFalse(script.find('transaction'))
  return stepsOf(file, recorder, isAlone ? 'none' : 'wrapped')
}

/** Name of the root that stands for the query runner. */
const queryRunner = 'queryRunner'

const handles: ReadonlySet<string> = new Set([queryRunner])

function take(chain: ChainValue, recorder: Recorder): void {
  if (chain.root === queryRunner) {
    takeCall(chain.links, recorder)
    return
  }
  const why = whyUnknown(chain, handles)
  if (why !== null) recorder.unchecked(chain.line, why)
}

function takeCall(links: readonly Link[], recorder: Recorder): void {
  const last = links.at(-1)
  const query = linkNamed(links, 'query')
  const control = last === undefined ? undefined : transactionControl[last.name]
  if (last?.values == null) return
  if (query !== null) takeQuery(query, recorder)
  else if (control !== undefined) recorder.call(control, last)
  else takeKnown(links, last, recorder)
}

const transactionControl: Readonly<Record<string, string>> = {
  startTransaction: 'BEGIN',
  commitTransaction: 'COMMIT',
}

function takeQuery(link: Link, recorder: Recorder): void {
  const [sql] = valuesOf(link)
  if (sql?.kind === 'text') recorder.embedded(sql)
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

/** Questions, and what the error path does. */
const silent =
  /^(?:has|get|find|count|rollback|create$|connect|release|select|leftJoin|innerJoin|where|andWhere|stream|loaded)/

function takeKnown(links: readonly Link[], last: Link, recorder: Recorder): void {
  const sent = links.length === 1 ? (tableCall(last) ?? constraintCall(last)) : null
  const rows = sent === null ? rowsSql(links) : null
  for (const sql of sent ?? []) recorder.call(sql, last)
  if (rows !== null) recorder.call(rows.sql, rows.at)
  const isQuestion = silent.test(last.name) || linkNamed(links, 'select') !== null
  if (sent !== null || rows !== null || isQuestion || addsRows.test(last.name)) return
  recorder.unchecked(last.line, `call of \`queryRunner…${last.name}\``)
}

/** New rows wait for nobody. */
const addsRows = /^(?:insert|save|upsert)$/
