import type { CheckSettings } from '../check-settings.ts'
import { type Finding, hazards, type Unchecked } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import { type Level, levelOf, levels } from '../level.ts'
import { compareNaturally } from '../plan/compare-naturally.ts'
import { type Assumption, assumptionsOf } from './assumptions.ts'

/** What a check found, as it is to be told. */
export interface MigrationReport {
  /** By level, the worst first; then by path and line. */
  readonly findings: readonly LevelledFinding[]
  readonly unchecked: readonly Unchecked[]
  readonly counts: ReportCounts
  /** What had to be taken for granted, and how to say it. */
  readonly assumptions: readonly Assumption[]
}

export interface LevelledFinding extends Finding {
  readonly level: Level
}

export type ReportCounts = Readonly<Record<Level, number>> & {
  /** Files that were judged, those that could not be read among them. */
  readonly migrations: number
  readonly statements: number
  /** Findings that the settings keep silent. */
  readonly silenced: number
}

/** What was judged, beside the judgement itself. */
export interface JudgedScope {
  /** Files. */
  readonly migrations: number
  /** How many of them are taken for PostgreSQL although nothing says so. */
  readonly engineAssumed: number
  /** Older migrations that were left out, in whole sentences. */
  readonly leftOut: readonly string[]
}

/** Orders and counts what was found, each with its level; what the settings silence is only counted. */
export function makeReport(
  { findings, unchecked, statements }: Judgement,
  scope: JudgedScope,
  settings: CheckSettings,
): MigrationReport {
  const levelled = findings.flatMap((finding) => {
    const level = levelOf(finding, settings)
    return level === null ? [] : [{ ...finding, level }]
  })
  const count = (level: Level) => levelled.filter((finding) => finding.level === level).length
  return {
    findings: levelled.toSorted(worstFirst),
    unchecked: unchecked.toSorted((a, b) => comparePlaces(a, b)),
    counts: {
      error: count('error'),
      warning: count('warning'),
      notice: count('notice'),
      migrations: scope.migrations,
      statements,
      silenced: findings.length - levelled.length,
    },
    assumptions: assumptionsOf(levelled, scope, settings),
  }
}

function worstFirst(a: LevelledFinding, b: LevelledFinding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    comparePlaces(a, b) ||
    hazards.indexOf(a.hazard) - hazards.indexOf(b.hazard)
  )
}

interface Place {
  readonly path: string
  readonly line: number
}

function comparePlaces(a: Place, b: Place): number {
  return compareNaturally(a.path, b.path) || a.line - b.line
}
