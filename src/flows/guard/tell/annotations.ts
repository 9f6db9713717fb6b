import { weighFinding } from '../../../guard/weigh-finding.ts'
import type { Finding } from '../../../migrations/finding.ts'
import { plainLine } from '../../../text/escape.ts'
import type { ToldGuard } from './told.ts'

/** A remark on a line of a migration. */
export interface GuardAnnotation {
  readonly isBlocking: boolean
  readonly message: string
  readonly place: { readonly file: string; readonly line: number }
}

/** GitHub shows so many remarks of a kind for a step, and drops the rest. */
const mostOfKind = 10

/** What migrations do that counts by the settings, on their lines, ten of a kind; nothing where the check is off. */
export function annotatedFindings({
  facts,
  settings,
  verdict,
}: ToldGuard): readonly GuardAnnotation[] {
  const level = settings.checks.migration
  if (level === 'off' || facts.migrations.state !== 'known') return []
  const open = facts.migrations.value.findings.filter(({ acknowledged }) => acknowledged === null)
  const isAside = verdict.setAside.some(({ check }) => check === 'migration')
  const stops = (finding: Finding) =>
    level === 'block' && !isAside && weighFinding(finding, settings) === 'block'
  const blocking = open.filter(stops)
  const warning = open.filter(
    (finding) => !stops(finding) && weighFinding(finding, settings) !== 'off',
  )
  return [
    ...blocking.slice(0, mostOfKind).map((finding) => annotationOf(finding, true)),
    ...warning.slice(0, mostOfKind).map((finding) => annotationOf(finding, false)),
  ]
}

function annotationOf({ path, line, what, recipe }: Finding, isBlocking: boolean): GuardAnnotation {
  const message = plainLine(`${what} ${recipe.how}`.trim(), longest)
  return { isBlocking, message, place: { file: path, line } }
}

/** Characters of a message. */
const longest = 600
