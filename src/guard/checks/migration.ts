import type { Finding, Unchecked } from '../../migrations/finding.ts'
import type { Opinion } from '../check-result.ts'
import type { MigrationFacts } from '../guard-facts.ts'
import { caution, fine, furtherDetails, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { weighFinding } from '../weigh-finding.ts'
import { counted, named, told } from '../wording.ts'

/** Whether a migration that the deployment brings does harm; what somebody has accepted in the file does not. */
export function checkMigration({ facts, settings }: GuardQuestion): Opinion {
  if (facts.migrations.state !== 'known') return withoutFact(facts.migrations, 'migrations-unknown')
  const { findings, unchecked } = facts.migrations.value
  const open = findings.filter(({ acknowledged }) => acknowledged === null)
  const blocking = open.filter((finding) => weighFinding(finding, settings) === 'block')
  if (blocking.length > 0) return harmful(blocking, objection)
  if (unchecked.length > 0) return notJudged(unchecked)
  const warning = open.filter((finding) => weighFinding(finding, settings) === 'warn')
  if (warning.length > 0) return harmful(warning, caution)
  return fine('no-migration-hazard', harmless(facts.migrations.value))
}

function harmful(all: readonly Finding[], opinion: typeof objection): Opinion {
  const [first = '', ...others] = all.map((finding) => `${place(finding)}: ${told(finding.what)}`)
  return opinion('migration-hazard', first, {
    nextStep: told(all[0]?.recipe.how ?? ''),
    details: furtherDetails(others),
  })
}

function notJudged(all: readonly Unchecked[]): Opinion {
  const [first = '', ...others] = all.map(
    (one) => `${place(one)} could not be checked: ${named(one.why)}.`,
  )
  const more = { nextStep: 'Read it before it is deployed.', details: furtherDetails(others) }
  return { ...fine('migration-unchecked', first, more), stance: 'unknown' }
}

function harmless({ findings }: MigrationFacts): string {
  const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length
  const said = accepted === 0 ? '' : `; ${counted(accepted, 'finding')} accepted in the file`
  return `It brings no migration with a hazard that counts${said}.`
}

function place({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${named(path)}, line ${line}`
}
