import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { isFalse, linkNamed, valuesOf } from '../code/ask-value.ts'
import { openRecorder, type Recorder, stepsOf } from '../code/recorder.ts'
import { whyUnknown } from '../code/unknown-call.ts'
import type { ChainValue } from '../code/value.ts'
import { openScript } from '../javascript/open-script.ts'
import type { Grammar } from '../tree.ts'

/** The SQL of a migration of MikroORM when it goes forward: what it hands to `addSql` and `execute`. */
export function readMikroOrm(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  const script = openScript(root, (chain) => take(chain, recorder))
  const up = script.exported('up')
  if (up === null) recorder.unchecked(1, 'no function `up` in this file')
  else up.call([])
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  const isAlone = isFalse(script.exported('isTransactional')?.call([]))
  return stepsOf(file, recorder, isAlone ? 'none' : 'wrapped')
}

function take(chain: ChainValue, recorder: Recorder): void {
  const link = linkNamed(chain.links, 'addSql', 'execute')
  if (link === null) {
    const why = whyUnknown(chain, new Set())
    if (why !== null) recorder.unchecked(chain.line, why)
    return
  }
  const [given] = valuesOf(link)
  const raw = given?.kind === 'chain' ? linkNamed(given.links, 'raw', '()') : null
  const sql = raw === null ? given : valuesOf(raw)[0]
  if (sql?.kind === 'text') recorder.embedded(sql)
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}
