import { isTrue, itemsOf, nameOf } from '../code/ask-value.ts'
import { named, nothing, type Value } from '../code/value.ts'
import { withParameters } from '../python/format-text.ts'
import { argument, argumentsOf } from '../python/python-arguments.ts'
import { quoted } from '../sql-text/names.ts'
import type { DjangoAct, DjangoOperation, DjangoRun } from './django-run.ts'
import { copyOf } from './django-state.ts'
import { fieldOperations } from './field-operations.ts'
import { indexOperations } from './index-operations.ts'
import { modelOperations } from './model-operations.ts'

/** Does what a list of operations does, in its order. */
export function runOperations(operations: Value, run: DjangoRun): void {
  for (const value of itemsOf(operations)) {
    const link = value.kind === 'chain' ? value.links.at(-1) : undefined
    if (value.kind !== 'chain' || link === undefined || link.values === null) continue
    const act = acts.get(link.name)
    if (act !== undefined) act({ name: link.name, given: argumentsOf(link), at: value, run })
    else if (run.sends) {
      run.recorder.unchecked(value.line, `\`${link.name}\`, which is defined elsewhere`)
    }
  }
}

/** A text, a list of texts, or of texts with their parameters. */
const runSql: DjangoAct = ({ given, run, at }) => {
  const sql = argument(given, 'sql', 0)
  if (run.sends) for (const part of itemsOf(sql)) embed(part, { run, line: at.line })
  runOperations(argument(given, 'state_operations', 2), { ...run, sends: false })
}

function embed(
  part: Value,
  { run, line }: { readonly run: DjangoRun; readonly line: number },
): void {
  const [text, parameters] = part.kind === 'list' ? part.items : [part]
  if (text?.kind === 'text') {
    if (text.text.trim() !== '')
      run.recorder.embedded(parameters === undefined ? text : withParameters(text))
    return
  }
  const isNothing = text?.kind === 'chain' && text.links.at(-1)?.name === 'noop'
  if (!isNothing) run.recorder.unchecked(line, 'SQL that is put together at run time')
}

/** The function is read as it stands in the file. */
const runPython: DjangoAct = ({ given, run, at }) => {
  if (!run.sends) return
  const code = functionIn(argument(given, 'code', 0))
  if (code?.kind === 'function') {
    const isOwn = !run.isAtomic && isTrue(argument(given, 'atomic'))
    if (isOwn) run.recorder.call('BEGIN', { line: at.line, endLine: at.line })
    code.call([named('apps'), named('schema_editor')])
    if (isOwn) run.recorder.call('COMMIT', { line: at.endLine, endLine: at.endLine })
    return
  }
  const isNothing = code.kind === 'chain' && code.links.at(-1)?.name === 'noop'
  if (!isNothing)
    run.recorder.unchecked(
      at.line,
      `\`${code.kind === 'chain' ? code.source : 'code'}\`, which is defined elsewhere`,
    )
}

/** `partial(forwards, size=10)` is the function. */
function functionIn(value: Value): Value {
  const link = value.kind === 'chain' ? value.links.at(-1) : undefined
  if (link?.name !== 'partial') return value
  return link.values?.[0] ?? nothing
}

const separate: DjangoAct = ({ given, run }) => {
  // What is done to the database alone leaves what Django knows as it is.
  runOperations(argument(given, 'database_operations', 0), { ...run, state: copyOf(run.state) })
  runOperations(argument(given, 'state_operations', 1), { ...run, sends: false })
}

function extension(name: string): DjangoAct {
  return ({ run, at }) => {
    if (run.sends) run.recorder.call(`CREATE EXTENSION IF NOT EXISTS ${quoted(name)}`, at)
  }
}

const anyExtension: DjangoAct = (operation: DjangoOperation) =>
  extension(nameOf(argument(operation.given, 'name', 0)))(operation)

const nothingToDo: DjangoAct = () => undefined

const acts: ReadonlyMap<string, DjangoAct> = new Map(
  Object.entries({
    ...fieldOperations,
    ...modelOperations,
    ...indexOperations,
    RunSQL: runSql,
    RunPython: runPython,
    SeparateDatabaseAndState: separate,
    CreateExtension: anyExtension,
    BloomExtension: extension('bloom'),
    BtreeGinExtension: extension('btree_gin'),
    BtreeGistExtension: extension('btree_gist'),
    CITextExtension: extension('citext'),
    CryptoExtension: extension('pgcrypto'),
    HStoreExtension: extension('hstore'),
    TrigramExtension: extension('pg_trgm'),
    UnaccentExtension: extension('unaccent'),
    VectorExtension: extension('vector'),
    CreateCollation: nothingToDo,
    RemoveCollation: nothingToDo,
  }),
)
