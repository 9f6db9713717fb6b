import { pageOf } from '../../migrations/show/finding-words.ts'
import type { MigrationReport } from '../../migrations/show/report.ts'

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1

/** A report as JSON, as docs/migrations-check.md describes it. `range` says what was compared; null where files were named. */
export function reportJson(
  { findings, unchecked, counts, assumptions }: MigrationReport,
  range: { readonly base: string; readonly head: string } | null,
): object {
  return {
    version: jsonVersion,
    range,
    counts,
    findings: findings.map((finding) => ({
      level: finding.level,
      rule: finding.rule,
      path: finding.path,
      line: finding.line,
      endLine: finding.endLine,
      hazard: finding.hazard,
      lock: finding.lock,
      blocks: finding.blocks,
      tables: finding.tables,
      size: finding.size,
      what: finding.what,
      recipe: finding.recipe,
      acknowledged: finding.acknowledged,
      page: pageOf(finding),
    })),
    unchecked,
    assumptions,
  }
}
