import type { Grammars } from '../../src/migrations/frameworks/tree.ts'
import { oldestSupportedVersion } from '../../src/migrations/judge-settings.ts'
import type { Judgement } from '../../src/migrations/judgement.ts'
import type { MigrationSteps } from '../../src/migrations/migration-file.ts'
import { judgeMigrations } from '../../src/migrations/postgres/judge-migrations.ts'
import { readSteps } from '../../src/migrations/read-steps.ts'
import { type Migration, recogniseMigration } from '../../src/migrations/recognise.ts'
import type { SqlParser } from '../../src/migrations/sql/sql-parser.ts'
import { migrationTools } from '../../src/migrations/tools.ts'

/** What of a case is read: never its answers. */
export interface CaseToJudge {
  readonly id: string
  readonly version?: number
  readonly before?: readonly string[]
  /** Statements, or a whole file. */
  readonly sql: readonly string[] | string
  readonly transaction?: boolean
  readonly settings?: readonly string[]
  readonly tool?: string
  readonly path?: string
}

export interface CaseTools {
  readonly parser: SqlParser
  readonly openGrammars: () => Promise<Grammars>
  /** SQL of the tables that statements run on. */
  readonly schema: () => string
}

export interface Prediction {
  readonly id: string
  readonly findings?: readonly Told[]
  readonly unchecked?: string
}

type Told = Pick<Judgement['findings'][number], 'rule' | 'line' | 'hazard' | 'blocks'>

/** The prediction for one case; a case of which nothing could be judged is unchecked. */
export async function judgeCase(of: CaseToJudge, tools: CaseTools): Promise<Prediction> {
  const judgement = await judge(of, tools)
  const [first] = judgement.unchecked
  if (first !== undefined && judgement.findings.length === 0)
    return { id: of.id, unchecked: first.why }
  return {
    id: of.id,
    findings: judgement.findings.map(({ rule, line, hazard, blocks }) => ({
      rule,
      line,
      hazard,
      blocks,
    })),
  }
}

async function judge(of: CaseToJudge, tools: CaseTools): Promise<Judgement> {
  if (typeof of.sql !== 'string') return judgeStatements(of, of.sql, tools)
  if (of.tool === 'squawk-test') {
    const mode = of.transaction === true ? 'lenient' : 'none'
    return judgeAll(tools, [stepsOf(of.sql, mode)], [], of.version)
  }
  return judgeFile(of, of.sql, tools)
}

function judgeStatements(
  { before = [], transaction, settings = [], version = oldestSupportedVersion }: CaseToJudge,
  sql: readonly string[],
  tools: CaseTools,
): Judgement {
  const older = [tools.schema(), ...before].map((text) =>
    stepsOf(text.replaceAll(':rows', rows), 'none'),
  )
  const text = [...settings, ...sql].map((statement) => `${statement};`).join('\n')
  return judgeAll(tools, [stepsOf(text, transaction === true ? 'wrapped' : 'none')], older, version)
}

/** How many rows the tables have, where a statement says it by name. */
const rows = '2000000'

async function judgeFile(of: CaseToJudge, text: string, tools: CaseTools): Promise<Judgement> {
  const path = of.path ?? ''
  const migration = recogniseMigration({ path, content: text }) ?? ofTool(of.tool)
  if (migration === null) {
    return { findings: [], unchecked: [{ path, line: 1, why: 'no migration' }], statements: 0 }
  }
  return judgeAll(
    tools,
    [
      await readSteps(
        { path, text, migration: { ...migration, engine: 'postgresql' } },
        tools.openGrammars,
      ),
    ],
    [],
  )
}

/** What the case says of a file whose path says nothing. */
function ofTool(name: string | undefined): Migration | null {
  const tool = migrationTools.find((one) => one.name === name)
  if (tool === undefined) return null
  const transaction = { default: tool.transaction, left: false }
  return { tool: tool.name, engine: 'postgresql', version: null, direction: 'up', transaction }
}

function judgeAll(
  { parser }: CaseTools,
  batch: readonly MigrationSteps[],
  older: readonly MigrationSteps[],
  serverVersion: number = oldestSupportedVersion,
): Judgement {
  const sizes = { statistics: new Map(), large: [], fromRows: 1_000_000, fromBytes: 512_000_000 }
  const settings = { serverVersion, versionIsAssumed: false, timezone: null, off: [], sizes }
  return judgeMigrations({ older, batches: [batch], rewritten: [], settings }, parser)
}

function stepsOf(sql: string, transaction: MigrationSteps['transaction']): MigrationSteps {
  const piece = { sql, line: 1, written: 'file', endLine: 1, acknowledged: null } as const
  return { path: 'case.sql', tool: 'sql', pieces: [piece], unchecked: [], transaction }
}
