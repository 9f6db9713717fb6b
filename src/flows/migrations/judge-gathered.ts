import type { Problem } from '../../config/problem.ts'
import type { CheckSettings } from '../../migrations/check-settings.ts'
import type { TableStatistics } from '../../migrations/judge-settings.ts'
import { planJudgement } from '../../migrations/judgement-plan.ts'
import { type MigrationReport, makeReport } from '../../migrations/show/report.ts'
import { readStatistics } from '../../migrations/sizes/read-statistics.ts'
import type { ReadWasm } from '../../migrations-clone.ts'
import type { GatheredMigrations } from './gather.ts'
import { judgePlans } from './judge.ts'

/** A report, and what is wrong with the file of sizes. */
export interface JudgedDeploy {
  readonly report: MigrationReport
  readonly problems: readonly Problem[]
}

/** Judges what was gathered of a deploy. Parser and grammars are loaded when a file needs them, and not before. */
export async function judgeGathered(
  { change, unchecked, statistics: text, leftOut, nothingNew }: GatheredMigrations,
  { settings, wasm }: { readonly settings: CheckSettings; readonly wasm: ReadWasm },
): Promise<JudgedDeploy> {
  const { statistics, problems } = statisticsIn(
    text,
    nothingNew === null ? settings.statistics : null,
  )
  const plans = planJudgement(change, settings.engine)
  const { judgement, migrations, engineAssumed } = await judgePlans(plans, {
    settings,
    statistics,
    wasm,
  })
  const whole = { ...judgement, unchecked: [...judgement.unchecked, ...unchecked] }
  const scope = { migrations: migrations + unchecked.length, engineAssumed, leftOut }
  return { report: makeReport(whole, scope, settings), problems }
}

/** `file` is where the settings say that it is; null for nowhere. */
function statisticsIn(
  text: string | null,
  file: string | null,
): {
  readonly statistics: ReadonlyMap<string, TableStatistics>
  readonly problems: readonly Problem[]
} {
  if (file === null) return { statistics: new Map(), problems: [] }
  const place = { file, line: 1, column: 1 }
  if (text !== null) {
    const { statistics, problems } = readStatistics(text)
    return { statistics, problems: problems.map((problem) => ({ ...place, ...problem })) }
  }
  const message = 'the file with sizes is not on the default branch, or no text.'
  return { statistics: new Map(), problems: [{ ...place, message }] }
}
