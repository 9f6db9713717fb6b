import { expect, test } from 'vitest'
import { openGuardShop } from './guard-facts-shop.ts'

const strict = 'guard:\n  checks: {vulnerability: block}\n'
const compareRoute = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}'
const alertsRoute = 'GET /repos/{owner}/{repo}/dependabot/alerts'

test('checks and statuses of the commit are known, the newest of each name and app, all pages', async () => {
  await using shop = await openGuardShop({ pageSize: 2 })
  shop.configure('guard:\n  required-checks: [test]\n')
  const sha = shop.head()
  shop.seed((repository, at) => {
    repository.checkRun({ at, sha, name: 'test', conclusion: 'failure' })
    repository.checkRun({ at, sha, name: 'smoke', status: 'in_progress' })
    repository.checkRun({ at, sha, name: 'test', app: 'other', conclusion: 'timed_out' })
    repository.checkRun({ at, sha, name: 'test' })
  })
  const ben = shop.sandbox.as('ben')
  for (const [context, state] of [
    ['ci/a', 'error'],
    ['ci/b', 'pending'],
  ]) {
    await ben.request('POST', `/statuses/${sha}`, {
      context,
      state,
      target_url: 'https://ci.example/1',
    })
  }

  const { facts, requests } = await shop.ask()

  const runs = facts.checkRuns.state === 'known' ? facts.checkRuns.value : []
  expect(runs.map(({ name, status, conclusion }) => [name, status, conclusion]).sort()).toEqual([
    ['ci/a', 'completed', 'failure'],
    ['ci/b', 'pending', null],
    ['smoke', 'in_progress', null],
    ['test', 'completed', 'success'],
    ['test', 'completed', 'timed_out'],
  ])
  expect(runs.find(({ name }) => name === 'smoke')?.url).toMatch(/\/acme\/shop\/runs\/\d+$/)
  expect(requests).toBe(3)
})

test('a commit without checks has none; beyond six pages nobody knows', async () => {
  await using shop = await openGuardShop({ pageSize: 2 })
  shop.configure('guard:\n  required-checks: [test]\n')
  const none = await shop.ask()
  const sha = shop.head()
  shop.seed((repository, at) => {
    for (let one = 0; one < 13; one += 1) repository.checkRun({ at, sha, name: `t${one}` })
  })

  const many = await shop.ask()

  expect(none.facts.checkRuns).toEqual({ state: 'known', value: [] })
  expect(many.facts.checkRuns).toMatchObject({
    state: 'unknown',
    reason: 'The commit has more than 600 checks, and those beyond were not read.',
  })
})

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

test('all pages of alerts are read; what is free of one that is brought comes from its alert', async () => {
  await using shop = await openGuardShop({ pageSize: 2 })
  shop.configure('guard:\n  vulnerabilities: {open: low}\n  checks: {vulnerability: block}\n')
  const live = shop.head()
  shop.deploy(live)
  const sha = shop.commit({ 'a.ts': '1' })
  shop.seed((repository, at) => {
    const alert = {
      at,
      severity: 'low',
      package: 'left',
      fixedIn: '2',
      cve: 'CVE-2026-0001',
    } as const
    for (let one = 0; one < 5; one += 1)
      repository.alert({ ...alert, ghsa: `GHSA-0000-0000-000${one}` })
    const vulnerabilities = [{ ghsa: 'GHSA-0000-0000-0003', severity: 'low' } as const]
    repository.dependencyChanges(sha, [
      { type: 'added', package: 'left', version: '1', vulnerabilities },
    ])
  })
  const token = shop.sandbox.token.actions({ contents: 'read', 'vulnerability-alerts': 'read' })

  const { facts } = await shop.ask({}, { token })

  const found = facts.vulnerabilities.state === 'known' ? facts.vulnerabilities.value : []
  expect(found).toHaveLength(5)
  expect(found[0]).toMatchObject({ origin: 'introduced', fixedIn: '2', aliases: ['CVE-2026-0001'] })
})

test.each([
  [
    'no permission for alerts',
    {},
    /^GitHub does not show the alerts of Dependabot: GitHub refused: Resource not accessible by integration\.$/,
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
