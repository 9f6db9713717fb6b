import type { CommitRange } from '../changes/change.ts'
import { type Fact, known, type Unknown } from '../guard/fact.ts'
import type { Vulnerability } from '../guard/guard-facts.ts'
import { type VulnerabilitySeverity, vulnerabilitySeverities } from '../guard/settings.ts'
import type { AlertSearch } from '../guard-github.ts'
import { guardRemedy } from '../guard-remedy.ts'
import { plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import { type Answer, at, isPresent, list, text, textOrNull } from './answer.ts'
import type { Client, RestAnswer } from './client.ts'
import { isRefusal } from './failures.ts'
import { grant, notShown } from './read-guard-unread.ts'

/**
 * Vulnerabilities that a commit has and another has not. GitHub compares what it has analysed: where it warns that something of a
 * commit was not, nobody knows.
 */
export async function introducedVulnerabilities(
  client: Client,
  { base, head }: CommitRange,
): Promise<Fact<readonly Vulnerability[]>> {
  try {
    const route = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}'
    const answer = await client.rest('read', route, { basehead: `${base}...${head}` })
    const warning = snapshotWarning(answer)
    return warning === null ? known(newOnes(list(answer))) : notAnalysed(warning)
  } catch (error) {
    return without(error, {
      what: 'what the deployment changes in dependencies',
      offer: 'the dependency graph, and in private repositories GitHub Code Security',
      permission: 'contents: read',
    })
  }
}

/** Open alerts of Dependabot: all of them, or a hundred or more of which one counts. */
export async function openVulnerabilities(
  client: Client,
  { severities, requests, counts }: AlertSearch,
): Promise<Fact<readonly Vulnerability[]>> {
  try {
    const found: Vulnerability[] = []
    let after: string | null = null
    for (let pages = 0; pages < requests; pages += 1) {
      const answer = await alerts(client, severities, after)
      found.push(...list(answer).map(readAlert))
      after = nextPage(answer)
      if (after === null || found.some(counts)) return known(found)
    }
    return tooMany(found.length)
  } catch (error) {
    return without(error, {
      what: 'the alerts of Dependabot',
      offer: 'Dependabot alerts',
      permission: 'vulnerability-alerts: read',
    })
  }
}

function tooMany(read: number): Unknown {
  return {
    state: 'unknown',
    reason: `Dependabot has more than ${read} open alerts; the first ${read} are excepted, and the others were not read.`,
    remedy: 'Dismiss on GitHub what is excepted, or let only alerts of a higher severity count.',
  }
}

function alerts(
  client: Client,
  severities: readonly VulnerabilitySeverity[],
  after: string | null,
): Promise<RestAnswer> {
  return client.rest('read', 'GET /repos/{owner}/{repo}/dependabot/alerts', {
    state: 'open',
    severity: severities.join(','),
    per_page: 100,
    ...(after === null ? {} : { after }),
  })
}

/** The cursor of the next page; null where this is the last. https://docs.github.com/rest/using-the-rest-api/using-pagination */
function nextPage({ headers }: RestAnswer): string | null {
  const next = /<([^>]*)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1]
  return next === undefined ? null : new URL(next).searchParams.get('after')
}

/** What GitHub says of snapshots that it lacks; null for nothing. */
function snapshotWarning({ headers }: RestAnswer): string | null {
  const encoded = headers['x-github-dependency-graph-snapshot-warnings']
  if (encoded === undefined || encoded === '') return null
  return plainLine(Buffer.from(String(encoded), 'base64').toString('utf8'), 200)
}

function notAnalysed(warning: string): Unknown {
  return {
    state: 'unknown',
    reason: `GitHub has not analysed all dependencies of the commits: ${warning.replace(/\.$/, '')}.`,
    remedy: 'Run the job again once the dependency graph has snapshots of both commits.',
  }
}

/** An update that leaves a vulnerability in does not bring it. */
function newOnes(changes: readonly Answer[]): readonly Vulnerability[] {
  const ofType = (type: string) =>
    changes.filter((change) => text(at(change, 'change_type')) === type)
  const before = new Set(ofType('removed').flatMap(readChange).map(identityOf))
  return ofType('added')
    .flatMap(readChange)
    .filter((one) => !before.has(identityOf(one)))
}

function identityOf({ advisory, package: name, manifest }: Vulnerability): string {
  return JSON.stringify([advisory, name, manifest])
}

function readChange(change: Answer): readonly Vulnerability[] {
  return list(at(change, 'vulnerabilities')).map((one) => ({
    advisory: text(at(one, 'advisory_ghsa_id')),
    aliases: [],
    package: text(at(change, 'name')),
    manifest: text(at(change, 'manifest')),
    severity: severityOf(text(at(one, 'severity'))),
    origin: 'introduced',
    fixedIn: null,
    url: text(at(one, 'advisory_url')),
  }))
}

function readAlert(alert: Answer): Vulnerability {
  const advisory = at(alert, 'security_advisory')
  const vulnerability = at(alert, 'security_vulnerability')
  const cve = textOrNull(at(advisory, 'cve_id'))
  const fixed = at(vulnerability, 'first_patched_version')
  return {
    advisory: text(at(advisory, 'ghsa_id')),
    aliases: cve === null ? [] : [cve],
    package: text(at(vulnerability, 'package', 'name')),
    manifest: textOrNull(at(alert, 'dependency', 'manifest_path')) ?? '',
    severity: severityOf(text(at(vulnerability, 'severity'))),
    origin: 'open',
    fixedIn: isPresent(fixed) ? text(at(fixed, 'identifier')) : null,
    url: text(at(alert, 'html_url')),
  }
}

/** GitHub's two spellings; what it may add one day is taken for the worst. */
function severityOf(told: string): VulnerabilitySeverity {
  const lower = told.toLowerCase()
  if (lower === 'moderate') return 'medium'
  return vulnerabilitySeverities.find((one) => one === lower) ?? 'critical'
}

interface Missing {
  readonly what: string
  /** What has to be switched on or paid for. */
  readonly offer: string
  readonly permission: string
}

/** Not being allowed and not having the feature look much alike: 403 and 404. */
function without(error: unknown, { what, offer, permission }: Missing): Unknown {
  if (!(error instanceof UserError)) throw error
  const reason = notShown(what, error)
  const isRefused = error.code === 'permission-missing' || isRefusal(error)
  if (!isRefused) return { state: 'unknown', reason, remedy: guardRemedy(error) }
  return {
    state: 'unknown',
    reason,
    remedy: `${grant(permission).slice(0, -1)}; the repository needs ${offer} as well.`,
  }
}
