import type { Finding, Unchecked } from '../../migrations/finding.ts'
import type { Opinion } from '../check-result.ts'
import type { MigrationFacts } from '../guard-facts.ts'
import { caution, fine, objection, withoutFact, worstOf } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { weighFinding } from '../weigh-finding.ts'
import { counted, named, told } from '../wording.ts'

/** Whether a migration that the deployment brings does harm; what somebody has accepted in the file does not. */
export function checkMigration({ facts, settings }: GuardQuestion): Opinion {
  if (facts.migrations.state !== 'known') return withoutFact(facts.migrations, 'migrations-unknown')
  const { findings, unchecked } = facts.migrations.value
  const open = findings.filter(({ acknowledged }) => acknowledged === null)
  const weighing = (weight: 'block' | 'warn') =>
    open.filter((finding) => weighFinding(finding, settings) === weight)
  return (
    harmful(weighing('block'), objection) ??
    notJudged(unchecked) ??
    harmful(weighing('warn'), caution) ??
    fine('no-migration-hazard', harmless(facts.migrations.value))
  )
}

function harmful(all: readonly Finding[], opinion: typeof objection): Opinion | null {
  const [first, ...others] = all.map((finding) =>
    opinion('migration-hazard', `${place(finding)}: ${told(finding.what)}`, {
      nextStep: told(finding.recipe.how),
    }),
  )
  return first === undefined ? null : worstOf(first, others)
}

function notJudged(all: readonly Unchecked[]): Opinion | null {
  const [first, ...others] = all.map((one): Opinion => {
    const reason = `${place(one)} could not be checked: ${named(one.why)}.`
    const nextStep = 'Read it before it is deployed.'
    return { ...fine('migration-unchecked', reason, { nextStep }), stance: 'unknown' }
  })
  return first === undefined ? null : worstOf(first, others)
}

function harmless({ findings }: MigrationFacts): string {
  const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length
  const said = accepted === 0 ? '' : `; ${counted(accepted, 'finding')} accepted in the file`
  return `It brings no migration with a hazard that counts${said}.`
}

function place({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${named(path)}, line ${line}`
}
