import { expect, test } from 'vitest'
import { openGuardShop } from './guard-facts-shop.ts'

const unread = (name: string, permission: string) => ({
  state: 'unknown',
  reason: `This token may not read ${name}.`,
  remedy: `Add to the \`permissions:\` of the job in the workflow: \`${permission}\`.`,
})

test('a plain deployment: everything is known, in two requests', async () => {
  await using shop = await openGuardShop()
  const live = shop.commit({ 'src/a.ts': '1' })
  shop.deploy(live)
  const sha = shop.commit({ 'src/b.ts': '2' })

  const { facts, requests } = await shop.ask({ sha: sha.slice(0, 10) })

  expect(facts).toEqual({
    at: '2026-11-20T12:00:00Z',
    target: { environment: 'production', service: null },
    sha,
    title: 'Change',
    knownEnvironments: ['production'],
    configurationProblems: { state: 'known', value: [] },
    daysOff: { state: 'known', value: [] },
    holds: { state: 'known', value: [] },
    incidents: { state: 'known', value: [] },
    history: { state: 'known', value: { liveSha: live, wasLive: null } },
    added: { state: 'known', value: { pulls: [], paths: ['src/b.ts'] } },
    migrations: { state: 'skipped', reason: 'Migrations do not count.' },
    vulnerabilities: { state: 'skipped', reason: 'Vulnerabilities do not count.' },
    checkRuns: { state: 'skipped', reason: 'No check is required.' },
    othersInProgress: { state: 'known', value: [] },
    overrides: [],
  })
  expect(requests).toBe(2)
})

test('ten deployments cost what ten thousand do', async () => {
  const counts: number[] = []
  for (const count of [10, 10_000]) {
    await using shop = await openGuardShop()
    const live = shop.commit({ 'src/a.ts': '1' })
    shop.seed((repository, at) => {
      const statuses = [{ at, state: 'success' }] as const
      for (let one = 0; one < count; one += 1) {
        repository.deployment({ at, ref: live, environment: 'production', statuses })
      }
    })
    shop.commit({ 'src/b.ts': '2' })
    await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
    await shop.sandbox.as('ben').openIssue({ title: 'Peak', labels: ['freeze'] })

    const { facts, requests } = await shop.ask()

    console.log(`${count} deployments, an incident and a freeze: ${requests} requests`)
    expect(facts.history).toEqual({ state: 'known', value: { liveSha: live, wasLive: null } })
    counts.push(requests)
  }
  expect(counts).toEqual([5, 5])
})

test('a private repository without permissions: each part that is missing is unknown, with its line', async () => {
  await using shop = await openGuardShop({ repository: { private: true } })
  shop.configure('guard:\n  required-checks: [test]\n')
  shop.deploy(shop.head())
  shop.commit({ 'src/b.ts': '2' })
  const token = shop.sandbox.token.actions({ contents: 'read' })

  const { facts, requests } = await shop.ask({}, { token })

  const issues = unread('the issues', 'issues: read')
  const deployments = unread('the deployments', 'deployments: read')
  expect(facts).toMatchObject({
    configurationProblems: { state: 'known' },
    holds: issues,
    incidents: issues,
    history: deployments,
    added: deployments,
    othersInProgress: deployments,
    checkRuns: unread('the checks of the commit', 'checks: read, statuses: read'),
  })
  console.log(`without permissions: ${requests} requests`)
  expect(requests).toBeLessThanOrEqual(3)
})

test('pull requests that may not be read leave what is brought unknown, and what is live known', async () => {
  await using shop = await openGuardShop({ repository: { private: true } })
  shop.deploy(shop.head())
  shop.commit({ 'src/b.ts': '2' })
  const token = shop.sandbox.token.actions({
    contents: 'read',
    deployments: 'read',
    issues: 'read',
  })

  const { facts } = await shop.ask({}, { token })

  expect(facts.history.state).toBe('known')
  expect(facts.added).toEqual(unread('the pull requests that are deployed', 'pull-requests: read'))
})

test('without the permission to read the repository nothing is known of it, the settings included', async () => {
  await using shop = await openGuardShop({ repository: { private: true } })
  shop.configure('guard:\n  checks: {migration: block}\n')
  const token = shop.sandbox.token.actions({ issues: 'read', deployments: 'read' })

  const { facts } = await shop.ask({}, { token })

  expect(facts).toMatchObject({
    configurationProblems: unread('the configuration', 'contents: read'),
    incidents: unread('the records of incidents', 'contents: read'),
    holds: unread('the branches that lock environments', 'contents: read'),
    added: unread('the commit', 'contents: read'),
  })
})

test.each(['config', 'records', 'lock1', 'commit', 'commit.statusCheckRollup'])(
  'a part that GitHub keeps back within a good answer is unknown: %s',
  async (part) => {
    await using shop = await openGuardShop()
    shop.configure('guard:\n  required-checks: [test]\n')
    shop.deploy(shop.head())
    shop.sandbox.faults.next('graphql:ObserveGuard', { forbiddenField: `repository.${part}` })

    const { facts } = await shop.ask()

    const unknown = Object.values(facts).filter(
      (fact) =>
        fact !== null && typeof fact === 'object' && 'state' in fact && fact.state === 'unknown',
    )
    expect(unknown.length).toBeGreaterThan(0)
    for (const fact of unknown) expect(fact.remedy).toMatch(/`[a-z-]+: read/)
  },
)

test.each([
  ['down', { status: 502 }],
  ['silent', 'hang'],
  ['out of requests', 'primary-limit'],
] as const)(
  'GitHub is %s: nothing is known, and the clock is that of the machine',
  async (_name, fault) => {
    await using shop = await openGuardShop()
    shop.sandbox.faults.next('graphql:ObserveGuard', fault, 3)

    const { facts, settings, records } = await shop.ask({}, { timeoutMilliseconds: 50 })

    expect(facts.at).toBe('2026-11-20T12:00:30Z')
    const { incidents } = facts
    expect(incidents).toMatchObject({ state: 'unknown' })
    for (const name of [
      'holds',
      'history',
      'added',
      'checkRuns',
      'configurationProblems',
    ] as const) {
      expect(facts[name]).toEqual(incidents)
    }
    expect(settings.guard.windows).toEqual([])
    expect(records).toBeNull()
  },
)

test('a comparison that GitHub does not give leaves what is brought unknown, and nothing else', async () => {
  await using shop = await openGuardShop()
  shop.deploy(shop.head())
  shop.commit({ 'src/b.ts': '2' })
  shop.sandbox.faults.next('GET /repos/{owner}/{repo}/compare/{basehead}', { status: 502 }, 3)

  const { facts } = await shop.ask()

  expect(facts.added).toMatchObject({ state: 'unknown', reason: /^GitHub did not answer/ })
  expect(facts.history.state).toBe('known')
  expect(facts.incidents.state).toBe('known')
})

test('problems of the section guard are told with their lines, and others are not', async () => {
  await using shop = await openGuardShop()
  shop.configure('colour: red\nguard:\n  freezes: [{from: soon}]\n  windos: []\n')

  const { facts, problems } = await shop.ask()

  expect(problems.length).toBeGreaterThan(2)
  const told = facts.configurationProblems
  expect(told.state === 'known' && told.value.every((line) => line.includes('guard.'))).toBe(true)
  expect(told.state === 'known' && told.value.length).toBe(problems.length - 1)
})

test('a file that is no YAML leaves no setting of the guard', async () => {
  await using shop = await openGuardShop()
  shop.configure('guard: [\n')

  const { facts } = await shop.ask()

  expect(facts.configurationProblems).toMatchObject({
    state: 'known',
    value: [expect.stringContaining('.github/incident-loop.yml:')],
  })
})
