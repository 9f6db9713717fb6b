import { expect, test } from 'vitest'
import { openGuardShop } from './guard-facts-shop.ts'

const strict = 'guard:\n  checks: {vulnerability: block}\n'
const compareRoute = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}'
const alertsRoute = 'GET /repos/{owner}/{repo}/dependabot/alerts'

test('vulnerabilities that are brought, and open alerts, in two requests; an update that keeps one brings none', async () => {
  await using shop = await openGuardShop()
  shop.configure(strict)
  shop.deploy(shop.head())
  const sha = shop.commit({ 'a.ts': '1' })
  shop.seed((repository, at) => {
    const bad = { ghsa: 'GHSA-aaaa-bbbb-cccc', severity: 'high' } as const
    const kept = { ghsa: 'GHSA-kkkk-kkkk-kkkk', severity: 'medium' } as const
    repository.dependencyChanges(sha, [
      { type: 'added', package: 'left', version: '2.0.0', vulnerabilities: [bad] },
      { type: 'removed', package: 'kept', version: '1.0.0', vulnerabilities: [kept] },
      { type: 'added', package: 'kept', version: '1.0.1', vulnerabilities: [kept] },
    ])
    repository.alert({ at, ...bad, package: 'left', cve: 'CVE-2026-0001', fixedIn: '2.0.1' })
    repository.alert({
      at,
      ...bad,
      ghsa: 'GHSA-cccc-cccc-cccc',
      severity: 'critical',
      package: 'old',
    })
  })
  const token = shop.sandbox.token.actions({ contents: 'read', 'vulnerability-alerts': 'read' })

  const { facts, requests } = await shop.ask({}, { token })

  const advisory = (ghsa: string) => `https://github.com/advisories/${ghsa}`
  expect(facts.vulnerabilities).toEqual({
    state: 'known',
    value: [
      {
        advisory: 'GHSA-aaaa-bbbb-cccc',
        aliases: [],
        package: 'left',
        manifest: 'package-lock.json',
        severity: 'high',
        origin: 'introduced',
        fixedIn: null,
        url: advisory('GHSA-aaaa-bbbb-cccc'),
      },
      {
        advisory: 'GHSA-cccc-cccc-cccc',
        aliases: [],
        package: 'old',
        manifest: 'package-lock.json',
        severity: 'critical',
        origin: 'open',
        fixedIn: null,
        url: `${shop.sandbox.serverUrl}/acme/shop/security/dependabot/2`,
      },
    ],
  })
  console.log(`vulnerabilities: ${requests} requests`)
  expect(requests).toBe(4)
})

test.each([
  [
    'no permission for alerts',
    {},
    /^This token may not read the alerts of Dependabot\.$/,
    'Add to the `permissions:` of the job in the workflow: `vulnerability-alerts: read`; the repository needs Dependabot alerts as well.',
  ],
  [
    'alerts switched off',
    { dependabotAlerts: false },
    /^GitHub does not show the alerts of Dependabot: GitHub refused: Dependabot alerts are disabled/,
    'Add to the `permissions:` of the job in the workflow: `vulnerability-alerts: read`; the repository needs Dependabot alerts as well.',
  ],
  [
    'a plan without the comparison',
    { dependencyGraph: 'unlicensed' },
    /^GitHub does not show what the deployment changes in dependencies: GitHub refused: Dependency review is not supported/,
    'Add to the `permissions:` of the job in the workflow: `contents: read`; the repository needs the dependency graph, and in private repositories GitHub Code Security as well.',
  ],
  [
    'a dependency graph that is off',
    { dependencyGraph: 'off' },
    /^GitHub does not show what the deployment changes in dependencies: Not Found/,
    'Add to the `permissions:` of the job in the workflow: `contents: read`; the repository needs the dependency graph, and in private repositories GitHub Code Security as well.',
  ],
] as const)(
  '%s: vulnerabilities are unknown, never none',
  async (name, settings, reason, remedy) => {
    await using shop = await openGuardShop()
    shop.configure(strict)
    shop.deploy(shop.head())
    shop.commit({ 'a.ts': '1' })
    shop.seed((repository) => repository.settings(settings))
    const isAllowed = name !== 'no permission for alerts'
    const allowed = { contents: 'read', 'vulnerability-alerts': 'read' } as const
    const token = shop.sandbox.token.actions(isAllowed ? allowed : { contents: 'read' })

    const { facts } = await shop.ask({}, { token })

    expect(facts.vulnerabilities).toEqual({
      state: 'unknown',
      reason: expect.stringMatching(reason),
      remedy,
    })
  },
)

test('snapshots that are missing are told in the words of GitHub', async () => {
  await using shop = await openGuardShop()
  shop.configure(strict)
  shop.deploy(shop.head())
  const sha = shop.commit({ 'a.ts': '1' })
  shop.seed((repository) =>
    repository.missingSnapshot(sha, 'No snapshots were found for the head SHA'),
  )
  const token = shop.sandbox.token.actions({ contents: 'read', 'vulnerability-alerts': 'read' })

  const { facts } = await shop.ask({}, { token })

  expect(facts.vulnerabilities).toEqual({
    state: 'unknown',
    reason:
      'GitHub has not analysed all dependencies of the commits: No snapshots were found for the head SHA.',
    remedy: 'Run the job again once the dependency graph has snapshots of both commits.',
  })
})

test.each([
  [compareRoute, { status: 502 }],
  [alertsRoute, 'primary-limit'],
] as const)('%s fails: vulnerabilities are unknown', async (route, fault) => {
  await using shop = await openGuardShop()
  shop.configure(strict)
  shop.deploy(shop.head())
  shop.commit({ 'a.ts': '1' })
  shop.sandbox.faults.next(route, fault, 3)
  const token = shop.sandbox.token.actions({ contents: 'read', 'vulnerability-alerts': 'read' })

  const { facts } = await shop.ask({}, { token })

  expect(facts.vulnerabilities.state).toBe('unknown')
})
