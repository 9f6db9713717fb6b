import type { DependabotAlert, DependencyChange } from '../state/dependencies.ts'
import type { Urls } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { fullName, repositoryApi } from './repository.ts'

const usualManifest = 'package-lock.json'

/** One entry of a comparison of dependencies. */
export function dependencyChangeShape(change: DependencyChange) {
  return {
    change_type: change.type,
    manifest: change.manifest ?? usualManifest,
    ecosystem: 'npm',
    name: change.package,
    version: change.version,
    package_url: `pkg:npm/${change.package}@${change.version}`,
    license: 'MIT',
    source_repository_url: null,
    scope: 'runtime',
    vulnerabilities: (change.vulnerabilities ?? []).map(({ ghsa, severity }) => ({
      // GitHub has two words for it.
      severity: severity === 'medium' ? 'moderate' : severity,
      advisory_ghsa_id: ghsa,
      advisory_summary: `A vulnerability of ${change.package}`,
      advisory_url: `https://github.com/advisories/${ghsa}`,
    })),
  }
}

/** An open alert. */
export function alertShape(urls: Urls, repository: Repository, alert: DependabotAlert) {
  const vulnerability = {
    package: { ecosystem: 'npm', name: alert.package },
    severity: alert.severity,
    vulnerable_version_range: `< ${alert.fixedIn ?? '99'}`,
    first_patched_version: alert.fixedIn === undefined ? null : { identifier: alert.fixedIn },
  }
  return {
    number: alert.number,
    state: 'open',
    dependency: {
      package: vulnerability.package,
      manifest_path: alert.manifest ?? usualManifest,
      scope: 'runtime',
    },
    security_advisory: advisoryShape(alert, vulnerability),
    security_vulnerability: vulnerability,
    url: `${repositoryApi(urls, repository)}/dependabot/alerts/${alert.number}`,
    html_url: `${urls.server}/${fullName(repository)}/security/dependabot/${alert.number}`,
    created_at: alert.at,
    updated_at: alert.at,
    dismissed_at: null,
    dismissed_by: null,
    dismissed_reason: null,
    dismissed_comment: null,
    fixed_at: null,
  }
}

function advisoryShape(
  { ghsa, cve, severity, at, ...alert }: DependabotAlert,
  vulnerability: object,
) {
  const identifiers = [
    { type: 'GHSA', value: ghsa },
    ...(cve === undefined ? [] : [{ type: 'CVE', value: cve }]),
  ]
  return {
    ghsa_id: ghsa,
    cve_id: cve ?? null,
    summary: `A vulnerability of ${alert.package}`,
    description: 'What it is.',
    vulnerabilities: [vulnerability],
    severity,
    cvss: { score: 0, vector_string: null },
    cwes: [],
    identifiers,
    references: [{ url: `https://github.com/advisories/${ghsa}` }],
    published_at: at,
    updated_at: at,
    withdrawn_at: null,
  }
}
