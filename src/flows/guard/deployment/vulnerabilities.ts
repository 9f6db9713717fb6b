import type { Settings } from '../../../config/settings.ts'
import { type Fact, known } from '../../../guard/fact.ts'
import type { Vulnerability } from '../../../guard/guard-facts.ts'
import { vulnerabilitySeverities } from '../../../guard/settings.ts'
import { exceptionFor, isExcepted } from '../../../guard/vulnerability-exception.ts'
import type { GitHub } from '../../../world.ts'
import { mapFact, orUnknown } from '../unknown-facts.ts'
import { nothingLive } from './history.ts'

/** What is to be compared, and by which settings. */
interface VulnerabilitiesAsk {
  readonly sha: string
  readonly environment: string
  /** When it is asked, RFC 3339: exceptions end. */
  readonly at: string
  readonly settings: Settings
}

/** Vulnerabilities that the commit brings to what is live, and those that are there: nothing is asked where they do not count. */
export async function vulnerabilitiesOf(
  github: GitHub,
  live: Fact<string | null>,
  ask: VulnerabilitiesAsk,
): Promise<Fact<readonly Vulnerability[]>> {
  const { checks, vulnerabilities } = ask.settings.guard
  if (checks.vulnerability === 'off') return notAsked
  const [introduced, open] = await Promise.all([
    vulnerabilities.introduced === null ? known([]) : introducedBy(github, live, ask),
    vulnerabilities.open === null ? known([]) : openFrom(github, vulnerabilities.open, ask),
  ])
  return mapFact(introduced, (fresh) => mapFact(open, (old) => known(merged(fresh, old))))
}

const notAsked: Fact<never> = { state: 'skipped', reason: 'Vulnerabilities do not count.' }

async function introducedBy(
  github: GitHub,
  live: Fact<string | null>,
  { sha, environment }: VulnerabilitiesAsk,
): Promise<Fact<readonly Vulnerability[]>> {
  if (live.state !== 'known') return live
  const base = live.value
  if (base === null) return nothingLive(environment, 'vulnerabilities')
  if (base === sha) return known([])
  return orUnknown(() => github.introducedVulnerabilities({ base, head: sha }))
}

function openFrom(
  github: GitHub,
  from: (typeof vulnerabilitySeverities)[number],
  { at, settings }: VulnerabilitiesAsk,
): Promise<Fact<readonly Vulnerability[]>> {
  const severities = vulnerabilitySeverities.slice(vulnerabilitySeverities.indexOf(from))
  const requests =
    settings.guard.vulnerabilities.introduced === null ? mostRequests : mostRequests - 1
  const counts = (alert: Vulnerability) => !isExcepted(exceptionFor(alert, at, settings.guard))
  return orUnknown(() => github.openVulnerabilities({ severities, requests, counts }))
}

/** The comparison is one of them, where it is asked for. */
const mostRequests = 2

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
