import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { isFalse, linkNamed, valuesOf } from '../code/ask-value.ts'
import { openRecorder, type Recorder, stepsOf } from '../code/recorder.ts'
import { whyUnknown } from '../code/unknown-call.ts'
import type { ChainValue } from '../code/value.ts'
import { openScript } from '../php/open-script.ts'
import type { Grammar } from '../tree.ts'

/** The SQL of a migration of Doctrine when it goes forward: what it hands to `addSql` and to the connection. */
export function readDoctrine(file: MigrationText, grammar: Grammar): MigrationSteps {
  const recorder = openRecorder(file.path)
  const { root, errors } = grammar.parse(file.text)
  for (const { line, why } of errors) recorder.unchecked(line, why)
  const script = openScript(root, (chain) => take(chain, recorder))
  const up = script.method('up')
  if (up === null) recorder.unchecked(1, 'no method `up` in this file')
  script.method('preUp')?.call([])
  up?.call([])
  script.method('postUp')?.call([])
  if (script.isTooLong) recorder.unchecked(1, 'code with too many steps to follow')
  const isAlone = isFalse(script.method('isTransactional')?.call([]))
  return stepsOf(file, recorder, isAlone ? 'none' : 'wrapped')
}

function take(chain: ChainValue, recorder: Recorder): void {
  const link = linkNamed(chain.links, 'addSql', 'executeStatement', 'executeQuery', 'exec')
  if (link === null) {
    const isSchema = chain.root === '$schema' && chain.links.some(({ name }) => changes.test(name))
    const why = isSchema ? 'change of the schema object' : whyUnknown(chain, new Set())
    if (why !== null) recorder.unchecked(chain.line, why)
    return
  }
  const [sql] = valuesOf(link)
  if (sql?.kind === 'text') recorder.embedded(sql)
  else recorder.unchecked(link.line, 'SQL that is put together at run time')
}

/** Methods of Doctrine's schema object that change it. */
const changes = /^(?:create|drop|rename|add|change|modify|set)[A-Z]/
