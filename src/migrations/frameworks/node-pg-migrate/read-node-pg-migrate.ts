import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { entryOf, linkNamed, valuesOf } from '../code/ask-value.ts'
import { insertedText } from '../code/assemble-text.ts'
import { openRecorder, type Recorder, stepsOf } from '../code/recorder.ts'
import { whyUnknown } from '../code/unknown-call.ts'
import { type ChainValue, type Link, named, type TextValue, type Value } from '../code/value.ts'
import { openScript } from '../javascript/open-script.ts'
import type { Grammar } from '../tree.ts'
import { pgmCall } from './table-calls.ts'

/** What a migration of node-pg-migrate sends when it goes forward. */
export function readNodePgMigrate(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  const script = openScript(root, (chain) => take(chain, recorder))
  const up = script.exported('up')
  if (up === null) recorder.unchecked(1, 'no function `up` in this file')
  else up.call([named(builder)])
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  const isAlone = /\.noTransaction\s*\(/.test(file.text)
  return stepsOf(file, recorder, isAlone ? 'none' : 'wrapped')
}

/** Name of the root that stands for the builder. */
const builder = 'pgm'

const handles: ReadonlySet<string> = new Set([builder])

function take(chain: ChainValue, recorder: Recorder): void {
  if (chain.root !== builder) {
    const why = whyUnknown(chain, handles)
    if (why !== null) recorder.unchecked(chain.line, why)
    return
  }
  const query = linkNamed(chain.links, 'sql', 'query')
  const last = chain.links.at(-1)
  if (query !== null) takeSql(query, recorder)
  else if (last !== undefined && !silent.test(last.name)) takeKnown(last, recorder)
}

/** Settings, questions, and what makes neither tables nor rows wait. */
const silent =
  /^(?:noTransaction|func|select|toString|then|catch|(?:create|drop|alter|rename)(?:Function|Trigger|Operator|Policy|Role|Domain|Cast|Rule)|grant|revoke|dropExtension)/

function takeSql(link: Link, recorder: Recorder): void {
  const [sql, values] = valuesOf(link)
  if (sql?.kind === 'text') recorder.embedded(filledIn(sql, values))
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

/** `{name}` stands for a value that is handed over. */
function filledIn(sql: TextValue, values: Value | undefined): TextValue {
  if (values?.kind !== 'record') return sql
  const text = sql.text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = entryOf(values, name)
    return value.kind === 'nothing' ? whole : insertedText(value, name)
  })
  return { ...sql, text }
}

function takeKnown(link: Link, recorder: Recorder): void {
  const sent = pgmCall(link)
  if (sent === null) recorder.unchecked(link.line, `call of \`pgm.${link.name}\``)
  for (const sql of sent ?? []) recorder.call(sql, link)
}
