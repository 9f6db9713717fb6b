import type { Settings } from '../config/settings.ts'
import { type Fact, known, type Unknown } from '../guard/fact.ts'
import type { DeployHistory, Vulnerability } from '../guard/guard-facts.ts'
import { vulnerabilitySeverities } from '../guard/settings.ts'
import type { GitHub } from '../world.ts'
import { mapFact, orUnknown } from './guard-unknown.ts'

/** Vulnerabilities that the commit brings, and those that are live: nothing is asked where they do not count. */
export async function vulnerabilitiesOf(
  github: GitHub,
  history: Fact<DeployHistory>,
  { sha, settings }: { readonly sha: string; readonly settings: Settings },
): Promise<Fact<readonly Vulnerability[]>> {
  const { checks, vulnerabilities } = settings.guard
  if (checks.vulnerability === 'off') return notAsked
  const [introduced, open] = await Promise.all([
    vulnerabilities.introduced === null ? known([]) : introducedBy(github, history, sha),
    vulnerabilities.open === null ? known([]) : openFrom(github, vulnerabilities.open),
  ])
  return mapFact(introduced, (fresh) => mapFact(open, (old) => known(merged(fresh, old))))
}

const notAsked: Fact<never> = { state: 'skipped', reason: 'Vulnerabilities do not count.' }

async function introducedBy(
  github: GitHub,
  history: Fact<DeployHistory>,
  sha: string,
): Promise<Fact<readonly Vulnerability[]>> {
  if (history.state !== 'known') return history
  const { liveSha } = history.value
  if (liveSha === null) return nothingLive
  if (liveSha === sha) return known([])
  return orUnknown(() => github.introducedVulnerabilities({ base: liveSha, head: sha }))
}

const nothingLive: Unknown = {
  state: 'unknown',
  reason: 'Nothing is known to be live, so nobody can say which vulnerabilities are new.',
  remedy: 'Set `guard.vulnerabilities.introduced` to off, or ask for an override.',
}

function openFrom(
  github: GitHub,
  from: (typeof vulnerabilitySeverities)[number],
): Promise<Fact<readonly Vulnerability[]>> {
  const counting = vulnerabilitySeverities.slice(vulnerabilitySeverities.indexOf(from))
  return orUnknown(() => github.openVulnerabilities(counting))
}

/** Dependabot knows more of a vulnerability than the comparison: its other names, and what is free of it. */
function merged(
  introduced: readonly Vulnerability[],
  open: readonly Vulnerability[],
): readonly Vulnerability[] {
  const told = introduced.map((one) => {
    const alert = open.find((other) => isSame(one, other))
    return alert === undefined ? one : { ...one, aliases: alert.aliases, fixedIn: alert.fixedIn }
  })
  return [...told, ...open.filter((one) => !introduced.some((other) => isSame(one, other)))]
}

function isSame(a: Vulnerability, b: Vulnerability): boolean {
  return a.advisory === b.advisory && a.package === b.package && a.manifest === b.manifest
}
