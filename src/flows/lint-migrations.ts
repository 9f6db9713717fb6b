import { type Problem, showProblem } from '../config/problem.ts'
import type { MigrationReport } from '../migrations/show/report.ts'
import type { ReadWasm } from '../migrations-clone.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { inlineText, plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import { type LintAsk, type LintRange, lintRange } from './migrations/deploy-range.ts'
import { type GatheredMigrations, gatherMigrations } from './migrations/gather.ts'
import { reportJson } from './migrations/json.ts'
import { judgeGathered } from './migrations/judge-gathered.ts'
import { revisionName } from './migrations/revision-name.ts'
import { annotationsOf } from './migrations/show-commands.ts'
import { reportMarkdown } from './migrations/show-markdown.ts'
import { pathUrl } from './run/path-url.ts'
import type { Teller } from './run/tell.ts'

/**
 * Judges the migrations that a deploy or a pull request adds: remarks on their lines, the page of the run, the output `result`. Ends
 * in `dangerous-migration` where something is found that fails the check, else in `config-invalid` where the configuration needs
 * mending; by then all of it is told.
 */
export async function runLintMigrations(
  world: World,
  teller: Teller,
  { wasm, ...ask }: LintAsk & { readonly wasm: ReadWasm },
): Promise<void> {
  const range = await lintRange(world, ask)
  const { migrations: settings } = range.settings
  const gathered = await gatherMigrations(world, {
    ...range.compared,
    statistics: settings.statistics,
  })
  const judged = await judgeGathered(gathered, { settings, wasm })
  const problems = [...range.problems, ...judged.problems]
  for (const problem of problems) {
    world.log.problem(plainLine(problem.message, longestMessage), problem)
  }
  remark(world, judged.report, gathered)
  const { base, sha } = gathered
  teller.setOutput('migration-findings', String(judged.report.findings.length))
  const result = reportJson(shortened(judged.report), { base, head: sha })
  teller.setOutput('result', canonicalJson({ ...result, problems }))
  await teller.showSummary(summaryOf(judged.report, { gathered, range, world }))
  if (judged.report.counts.error > 0) throw dangerous(judged.report)
  const [problem] = problems
  if (problem !== undefined) throw unmended(problem)
}

/** Outputs of a run have their limits, and nobody mends more in one go; `counts` tells how many there are. */
function shortened(report: MigrationReport): MigrationReport {
  const { findings, unchecked } = report
  return {
    ...report,
    findings: findings.slice(0, mostInResult),
    unchecked: unchecked.slice(0, mostInResult),
  }
}

const mostInResult = 100

function remark({ log }: World, report: MigrationReport, { nothingNew }: GatheredMigrations): void {
  if (nothingNew !== null) log.notice(nothingNew)
  for (const { level, message, path: file, line } of annotationsOf(report)) {
    if (level === 'error') log.problem(message, { file, line, column: 1 })
    else log.remark(level, message, { file, line })
  }
}

const longestMessage = 500

function summaryOf(
  report: MigrationReport,
  {
    gathered,
    range,
    world,
  }: {
    readonly gathered: GatheredMigrations
    readonly range: LintRange
    readonly world: World
  },
): string {
  const { base, sha, nothingNew } = gathered
  const [own, other] = [revisionName(sha), revisionName(base)].map((name) => inlineText(name))
  const compared = `Compared: ${own} with ${other}, ${inlineText(range.why)}.`
  const at = (commit: string) => `${world.repositoryUrl}/blob/${pathUrl(commit)}`
  const links = { files: at(sha), filesBefore: at(base), pages: null }
  // The report tells what was left out where it has anything to tell.
  const told = report.counts.migrations === 0 ? gathered.leftOut : []
  const last = [...told.map((sentence) => inlineText(sentence)), compared].join(' ')
  if (nothingNew !== null) return `## Migrations\n\n${inlineText(nothingNew)} ${last}\n`
  return `${reportMarkdown(report, links).trimEnd()}\n\n${last}\n`
}

function dangerous({ findings, counts }: MigrationReport): UserError {
  const worst = findings.filter(({ level }) => level === 'error')
  const named = worst
    .slice(0, mostNamed)
    .map(({ path, line, rule }) => plainLine(`${path}:${line} ${rule}`, 200))
  const more = counts.error > named.length ? ` and ${counts.error - named.length} more` : ''
  return new UserError('dangerous-migration', {
    what: `A migration is dangerous: ${named.join(', ')}${more}.`,
    remedy: 'The remarks on its lines say what happens, and what to do instead.',
  })
}

const mostNamed = 5

/** A table that is large by a setting nobody can read would be taken for one of unknown size. */
function unmended(problem: Problem): UserError {
  return new UserError('config-invalid', {
    what: `Migrations were judged, but the configuration needs mending: ${plainLine(showProblem(problem), longestMessage)}.`,
    remedy: 'Defaults were used in its place.',
  })
}
