import { type Problem, showProblem } from '../config/problem.ts'
import { settingsPath } from '../config/settings.ts'
import { type DatabasePlan, planJudgement } from '../migrations/judgement-plan.ts'
import { type MigrationReport, makeReport } from '../migrations/show/report.ts'
import { readStatistics } from '../migrations/sizes/read-statistics.ts'
import type { CloneFiles, NamedFiles, ReadWasm } from '../migrations-clone.ts'
import { plainJson, plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import { gatherNamed } from './migrations/gather-named.ts'
import { gatherRange } from './migrations/gather-range.ts'
import type { LintGathered } from './migrations/gathered.ts'
import { reportJson } from './migrations/json.ts'
import { judgePlans } from './migrations/judge.ts'
import type { RangeQuestion } from './migrations/range.ts'
import { problemCommand, showCommands } from './migrations/show-commands.ts'
import { showReport } from './migrations/show-text.ts'
import { settingsOf } from './run/settings-of.ts'

/** What is to be judged, and what is known beside it. */
export interface LintQuestion extends RangeQuestion {
  /** The configuration; null for none. */
  readonly configuration: TextFile | null
  /** Sizes of tables, as named with `--statistics`; null leaves it to the configuration. */
  readonly statistics: TextFile | null
}

export interface TextFile {
  readonly path: string
  readonly text: string
}

/** What the check touches of the outside. */
export interface LintWorld {
  /** Files that somebody named, or a clone. */
  readonly source: { readonly named: NamedFiles } | { readonly clone: CloneFiles }
  /** Text of a file of the repository that the configuration names; null where there is none. */
  readonly fileText: (path: string) => string | null
  readonly wasm: ReadWasm
}

/** Where the answer is told, and in which form. */
export interface LintTeller {
  readonly format: 'text' | 'json' | 'github'
  answer(text: string): void
}

/**
 * Says what migrations would lock, and for how long. Ends in a failure where a finding is of level error, a file cannot be read, or the
 * configuration needs mending.
 */
export async function runLintCloneMigrations(
  question: LintQuestion,
  world: LintWorld,
  teller: LintTeller,
): Promise<void> {
  const { settings, problems: found } = await settingsOf(question.configuration?.text ?? null)
  const problems = found.map((problem) => ({
    ...problem,
    file: question.configuration?.path ?? settingsPath,
  }))
  const check = settings.migrations
  const sizes = readSizes(question.statistics, check.statistics, world)
  const gathered = await gather(question, world)
  const plans = planJudgement(gathered.change, check.engine)
  const { judgement, ...judged } = await judgePlans(
    gathered.isHistory ? plans.flatMap(deployByDeploy) : plans,
    { settings: check, statistics: sizes.statistics, wasm: world.wasm },
  )
  const report = makeReport(
    { ...judgement, unchecked: [...gathered.unchecked, ...judgement.unchecked] },
    { ...judged, leftOut: gathered.leftOut },
    check,
  )
  const all = [...problems, ...sizes.problems]
  teller.answer(show(report, { gathered, problems: all, format: teller.format }))
  failWhereNeeded(report, gathered, all)
}

function gather(question: LintQuestion, { source }: LintWorld): Promise<LintGathered> {
  if ('named' in source) return Promise.resolve(gatherNamed(source.named))
  return gatherRange(source.clone, question)
}

/** A plan for each batch, after all that comes before it. */
function deployByDeploy(plan: DatabasePlan): readonly DatabasePlan[] {
  return plan.batches.map((batch, index) => ({
    ...plan,
    older: [...plan.older, ...plan.batches.slice(0, index).flat()],
    batches: [batch],
  }))
}

function readSizes(given: TextFile | null, path: string | null, { fileText }: LintWorld) {
  const text = given?.text ?? (path === null ? null : fileText(path))
  const file = given?.path ?? path ?? ''
  if (text === null) {
    const missing = { file, line: 1, column: 1, message: 'the file with sizes is not there.' }
    return { statistics: new Map(), problems: path === null ? [] : [missing] }
  }
  const { statistics, problems } = readStatistics(text)
  return {
    statistics,
    problems: problems.map(({ line, message }) => ({ file, line, column: 1, message })),
  }
}

interface Told {
  readonly gathered: LintGathered
  readonly problems: readonly Problem[]
  readonly format: LintTeller['format']
}

function show(report: MigrationReport, { gathered, problems, format }: Told): string {
  const { range, scope } = gathered
  if (format === 'json') return plainJson({ ...reportJson(report, range), problems })
  if (format === 'github') {
    return [...problems.map(problemCommand), scope, showCommands(report)].join('\n')
  }
  const lines = problems.map((problem) => plainLine(showProblem(problem), longest))
  return [...lines, scope, '', showReport(report)].join('\n')
}

/** Longest line on a terminal, in characters. */
const longest = 1000

function failWhereNeeded(
  { counts }: MigrationReport,
  { unchecked }: LintGathered,
  problems: readonly Problem[],
): void {
  if (counts.error > 0) {
    throw new UserError('dangerous-migration', {
      what: `${counts.error === 1 ? 'One finding is' : `${counts.error} findings are`} of level error.`,
      remedy: 'Each says what to do instead, and docs/migrations-check.md how to accept one.',
    })
  }
  const [problem] = problems
  if (problem !== undefined) {
    throw new UserError('config-invalid', {
      what: `The configuration needs mending: ${plainLine(showProblem(problem), longest)}`,
      remedy: 'It was judged without that.',
    })
  }
  const [unread] = unchecked
  if (unread !== undefined) {
    throw new UserError('bad-input', {
      what: `"${plainLine(unread.path, 300)}" cannot be read: ${unread.why}.`,
      remedy: 'See that it is text and at most 16 MiB long.',
    })
  }
}
