import { type CheckSettings, judgeSettings } from '../../migrations/check-settings.ts'
import type { Finding } from '../../migrations/finding.ts'
import type { JudgeSettings, TableStatistics } from '../../migrations/judge-settings.ts'
import type { Judgement } from '../../migrations/judgement.ts'
import type { DatabasePlan } from '../../migrations/judgement-plan.ts'
import type { MigrationSteps, MigrationText } from '../../migrations/migration-file.ts'
import { openStepReader } from '../../migrations/read-steps.ts'
import { ruleIds } from '../../migrations/rule-ids.ts'
import type { SqlParser } from '../../migrations/sql/sql-parser.ts'
import type { ReadWasm } from '../../migrations-clone.ts'
import { acceptEdits } from './acknowledge.ts'

/** How plans are to be judged. */
export interface JudgeOptions {
  readonly settings: CheckSettings
  /** Sizes by table without schema. */
  readonly statistics: ReadonlyMap<string, TableStatistics>
  readonly wasm: ReadWasm
}

/** A judgement, and what it was of. */
export interface JudgedPlans {
  readonly judgement: Judgement
  /** Files that were judged. */
  readonly migrations: number
  /** How many of them were taken for PostgreSQL although nothing says so. */
  readonly engineAssumed: number
}

/**
 * Judges what plans bring, each by itself. Grammars are opened when the first file needs them, and not before. Advice, which is for
 * a run and not for a statement, is given once.
 */
export async function judgePlans(
  plans: readonly DatabasePlan[],
  { settings, statistics, wasm }: JudgeOptions,
): Promise<JudgedPlans> {
  const openers = openLazily(wasm, plans.length > 1)
  const options = judgeSettings(settings, statistics)
  const judgements: Judgement[] = []
  for (const plan of plans) judgements.push(await judgeDatabase(plan, options, openers))
  const files = plans.flatMap(({ batches }) => batches.flat())
  return {
    judgement: {
      findings: adviceOnce(judgements.flatMap(({ findings }) => findings)),
      unchecked: judgements.flatMap(({ unchecked }) => unchecked),
      statements: judgements.reduce((sum, { statements }) => sum + statements, 0),
    },
    migrations: files.length,
    engineAssumed: files.filter(({ migration }) => migration.engine === null).length,
  }
}

function adviceOnce(findings: readonly Finding[]): readonly Finding[] {
  const given = new Set<string>()
  return findings.filter(({ hazard, rule }) => {
    const isAgain = hazard === 'advice' && given.has(rule)
    if (hazard === 'advice') given.add(rule)
    return !isAgain
  })
}

interface Openers {
  /** The reader of a folder: it reads each file once, in the order it is asked. */
  readonly reader: (folder: string) => (file: MigrationText) => Promise<MigrationSteps>
  readonly parser: () => Promise<SqlParser>
}

async function judgeDatabase(
  { folder, older, batches, rewritten }: DatabasePlan,
  settings: JudgeSettings,
  { reader, parser }: Openers,
): Promise<Judgement> {
  const before = await readInOrder(batches.length === 0 ? [] : older, reader(folder))
  const judged: (readonly MigrationSteps[])[] = []
  for (const batch of batches) judged.push(await readInOrder(batch, reader(folder)))
  const hasSql = judged.flat().some(({ pieces }) => pieces.length > 0)
  const { judgeMigrations } = await import('../../migrations/postgres/judge-migrations.ts')
  const judgement = judgeMigrations(
    { older: hasSql ? before : [], batches: judged, rewritten, settings },
    hasSql ? await parser() : readsNothing,
  )
  return { ...judgement, findings: acceptEdits(judgement.findings, rewritten, ruleIds) }
}

async function readInOrder(
  files: readonly MigrationText[],
  read: (file: MigrationText) => Promise<MigrationSteps>,
): Promise<readonly MigrationSteps[]> {
  const steps: MigrationSteps[] = []
  for (const file of files) steps.push(await read(file))
  return steps
}

/** In place of the grammar where there is no SQL to read. */
const readsNothing: SqlParser = {
  read: () => ({ statements: [], unchecked: [] }),
  readBody: () => ({ statements: [], unchecked: [] }),
}

/** Grammars that are opened when they are needed; what several plans replay is read once. */
function openLazily(wasm: ReadWasm, isShared: boolean): Openers {
  const grammars = once(async () => {
    const { openGrammars } = await import('../../migrations/frameworks/tree.ts')
    return openGrammars(wasm('tree-sitter'), wasm)
  })
  const parser = once(async () => {
    const { openSqlParser } = await import('../../migrations/sql/open-sql-parser.ts')
    const opened = await openSqlParser(wasm('libpg-query'))
    return isShared ? { ...opened, read: remembered(opened.read) } : opened
  })
  return { reader: remembered((_folder) => remembered(openStepReader(grammars))), parser }
}

function once<Value>(make: () => Value): () => Value {
  const answer = remembered((_key: null) => make())
  return () => answer(null)
}

function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const known = answers.get(key) ?? { value: answer(key) }
    answers.set(key, known)
    return known.value
  }
}
