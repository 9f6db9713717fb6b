import type { Finding, Unchecked } from '../../migrations/finding.ts'
import type { Opinion } from '../check-result.ts'
import type { MigrationFacts } from '../guard-facts.ts'
import { caution, fine, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { weighFinding } from '../weigh-finding.ts'
import { counted, named, told } from '../wording.ts'

/** Whether a migration that the deployment brings does harm; what somebody has accepted in the file does not. */
export function checkMigration({ facts, settings }: GuardQuestion): Opinion {
  if (facts.migrations.state !== 'known') return withoutFact(facts.migrations, 'migrations-unknown')
  const { findings, unchecked } = facts.migrations.value
  const open = findings.filter(({ acknowledged }) => acknowledged === null)
  const blocking = open.filter((finding) => weighFinding(finding, settings) === 'block')
  if (blocking[0] !== undefined) return harmful(blocking[0], blocking, objection)
  if (unchecked[0] !== undefined) return notJudged(unchecked[0], unchecked)
  const warning = open.filter((finding) => weighFinding(finding, settings) === 'warn')
  if (warning[0] !== undefined) return harmful(warning[0], warning, caution)
  return fine('no-migration-hazard', harmless(facts.migrations.value))
}

function harmful(first: Finding, all: readonly Finding[], opinion: typeof objection): Opinion {
  const more = all.length === 1 ? '' : ` There ${others(all.length - 1, 'other finding')}.`
  const reason = `${place(first)}: ${told(first.what)}${more}`
  return opinion('migration-hazard', reason, { nextStep: told(first.recipe.how) })
}

function notJudged(first: Unchecked, all: readonly Unchecked[]): Opinion {
  const more = all.length === 1 ? '' : `, and ${counted(all.length - 1, 'other statement')} neither`
  const reason = `${place(first)} could not be checked: ${named(first.why)}${more}.`
  return {
    ...fine('migration-unchecked', reason, { nextStep: 'Read it before it is deployed.' }),
    stance: 'unknown',
  }
}

function harmless({ findings }: MigrationFacts): string {
  const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length
  const said = accepted === 0 ? '' : `; ${counted(accepted, 'finding')} was accepted in the file`
  return `No migration that it brings does harm${said}.`
}

function others(count: number, unit: string): string {
  return `${count === 1 ? 'is' : 'are'} ${counted(count, unit)}`
}

function place({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${named(path)}, line ${line}`
}
