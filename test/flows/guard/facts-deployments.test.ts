import { expect, test } from 'vitest'
import type { DeploymentState } from '../../../sandbox/github/state/deployments.ts'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

/** A deployment of a commit with its statuses, oldest first, of some run. */
function deployment(
  shop: GuardShop,
  ref: string,
  {
    run,
    states,
    at: moment,
    environment = 'production',
    task = 'deploy',
  }: {
    readonly run?: number
    readonly states: readonly DeploymentState[]
    readonly at?: string
    readonly environment?: string
    readonly task?: string
  },
): void {
  shop.seed((repository, minute) => {
    const at = moment ?? minute
    const logUrl = `${shop.sandbox.serverUrl}/acme/shop/actions/runs/${run ?? 1}/job/5`
    const statuses = states.map((state) => ({ at, state, logUrl }))
    repository.deployment({ at, ref, environment, task, statuses })
  })
}

test('of what was live, the last time and the end of it are known', async () => {
  await using shop = await openGuardShop()
  const old = shop.commit({ 'a.ts': '1' })
  const fresh = shop.commit({ 'a.ts': '2' })
  const at = (hour: number) => `2026-11-20T0${hour}:00:00Z`
  deployment(shop, old, { states: ['success'], at: at(1) })
  deployment(shop, old, { states: ['success'], at: at(2) })
  deployment(shop, fresh, { states: ['failure'], at: at(3) })
  deployment(shop, fresh, { states: ['success'], at: at(4) })

  const { facts } = await shop.ask({ sha: old })

  const wasLive = { from: at(1), until: at(4) }
  expect(facts.history).toEqual({ state: 'known', value: { liveSha: fresh, wasLive } })
  expect(facts.added).toEqual({ state: 'known', value: { pulls: [], paths: null } })
})

test('before the first deployment nothing was live, and what counts is what the commit came by', async () => {
  await using shop = await openGuardShop()

  const { facts, requests } = await shop.ask()

  expect(facts.history).toEqual({ state: 'known', value: { liveSha: null, wasLive: null } })
  expect(facts.added).toEqual({ state: 'known', value: { pulls: [], paths: null } })
  expect(requests).toBe(1)
})

test('an environment that GitHub spells with other letters is found, in the same request', async () => {
  await using shop = await openGuardShop()
  deployment(shop, shop.head(), { states: ['success'], environment: 'Production' })

  const { facts, requests } = await shop.ask()

  expect(facts.history).toMatchObject({ value: { liveSha: shop.head() } })
  expect(requests).toBe(1)
})

test('where nothing among the newest hundred worked, or an older commit is not among them, nobody knows', async () => {
  await using shop = await openGuardShop()
  const old = shop.head()
  const fresh = shop.commit({ 'a.ts': '2' })
  for (let one = 0; one < 101; one += 1) deployment(shop, fresh, { states: ['failure'] })

  const failed = await shop.ask({ sha: old })
  deployment(shop, fresh, { states: ['success'] })
  const worked = await shop.ask({ sha: old })

  expect(failed.facts.history).toEqual({
    state: 'unknown',
    reason:
      'None of the newest hundred deployments to "production" has worked, so nobody can say what is live.',
    remedy: 'Check that the name of the environment is the one that deployments have.',
  })
  expect(worked.facts.history).toEqual({
    state: 'unknown',
    reason: `${old} is older than what is live, and the newest hundred deployments do not show whether it was live before.`,
    remedy: 'Deploy a version that was live lately, or ask for an override.',
  })
})

test('without deployments, the last run of a workflow that deploys tells what is live', async () => {
  await using shop = await openGuardShop()
  shop.configure('changes: {deploy-workflows: [deploy.yml]}\n')
  const live = shop.head()
  shop.seed((repository, at) => {
    repository.workflowRun({ at, workflow: 'deploy.yml', sha: live })
  })
  shop.commit({ 'b.ts': '1' })

  const { facts, requests } = await shop.ask()

  expect(facts.history).toEqual({ state: 'known', value: { liveSha: live, wasLive: null } })
  expect(requests).toBe(3)
})

test('others that deploy are seen; our own run, what is over, waits or only borrows the environment is not', async () => {
  await using shop = await openGuardShop()
  const sha = shop.head()
  deployment(shop, sha, { run: 700, states: ['queued', 'in_progress'] })
  deployment(shop, sha, {
    run: 7000,
    states: ['queued', 'in_progress'],
    at: '2026-11-20T11:00:00Z',
  })
  deployment(shop, sha, { run: 8, states: ['waiting'] })
  deployment(shop, sha, { run: 9, states: ['in_progress', 'failure'] })
  deployment(shop, sha, { run: 10, states: ['in_progress'], task: 'review' })
  deployment(shop, sha, { run: 11, states: ['in_progress'], environment: 'staging' })

  const { facts } = await shop.ask()

  expect(facts.othersInProgress).toEqual({
    state: 'known',
    value: [
      {
        url: `${shop.sandbox.serverUrl}/acme/shop/actions/runs/7000/job/5`,
        sha,
        by: 'github-actions',
        startedAt: '2026-11-20T11:00:00Z',
      },
    ],
  })
})

test('a hundred deployments within the hours that count leave unknown what was before', async () => {
  await using shop = await openGuardShop()
  for (let one = 0; one < 101; one += 1) {
    deployment(shop, shop.head(), { states: ['success'], at: '2026-11-20T11:30:00Z' })
  }

  const { facts } = await shop.ask()

  expect(facts.othersInProgress.state).toBe('unknown')
  expect(facts.history.state).toBe('known')
})

test('the pull requests between what is live and the commit are brought, and those before are not', async () => {
  await using shop = await openGuardShop()
  const merge = (title: string, minute: number, files: Readonly<Record<string, string>>) => {
    let number = 0
    shop.seed((repository) => {
      const at = `2026-11-20T10:0${minute}:00Z`
      number = repository.pullRequest({
        at,
        author: 'ben',
        title,
        files,
        mergedAt: at,
        method: 'merge',
      }).number
    })
    return number
  }
  merge('Before', 1, { 'a.md': '1' })
  const live = shop.head()
  shop.deploy(live)
  const first = merge('First', 2, { 'docs/b.md': '1' })
  const second = merge('Second', 3, { 'docs/c.md': '1' })
  await shop.sandbox.as('ana').createLabel('hotfix')
  await shop.sandbox.as('ana').addLabel(second, 'hotfix')

  const { facts } = await shop.ask()

  const url = (number: number) => `${shop.sandbox.serverUrl}/acme/shop/pull/${number}`
  expect(facts.added).toEqual({
    state: 'known',
    value: {
      pulls: [
        { number: second, url: url(second), labels: ['hotfix'] },
        { number: first, url: url(first), labels: [] },
      ],
      paths: ['docs/b.md', 'docs/c.md'],
    },
  })
})

test('of a branch that leaves commits behind, files are not told: others go away with them', async () => {
  await using shop = await openGuardShop()
  const base = shop.head()
  shop.deploy(shop.commit({ 'src/a.ts': '1' }))
  shop.seed((repository, at) => {
    repository.commit({
      at,
      author: 'ben',
      message: 'Words',
      branch: 'docs',
      from: base,
      files: { 'docs/a.md': '1' },
    })
  })

  const { facts } = await shop.ask({ sha: 'docs' })

  expect(facts.sha).toBe(shop.head('docs'))
  expect(facts.added).toEqual({ state: 'known', value: { pulls: [], paths: null } })
})

test('an open pull request counts where the commit is its head', async () => {
  await using shop = await openGuardShop()
  shop.deploy(shop.head())
  let number = 0
  shop.seed((repository, at) => {
    const pull = { at, author: 'ben', title: 'Fix', branch: 'fix', files: { 'a.ts': '1' } }
    number = repository.pullRequest(pull).number
  })

  const { facts } = await shop.ask({ sha: shop.head('fix') })

  expect(facts.added).toMatchObject({ value: { pulls: [{ number }], paths: ['a.ts'] } })
})

test('more than a hundred commits, or more than three hundred files, are not told as if they were all', async () => {
  await using shop = await openGuardShop()
  shop.deploy(shop.head())
  const many = Array.from({ length: 301 }, (_, one) => [`docs/${one}.md`, 'x\n'])
  shop.commit(Object.fromEntries(many))
  const files = await shop.ask()
  for (let one = 0; one < 101; one += 1) shop.commit({ 'a.ts': String(one) })
  const commits = await shop.ask()

  expect(files.facts.added).toEqual({ state: 'known', value: { pulls: [], paths: null } })
  expect(commits.facts.added).toMatchObject({
    state: 'unknown',
    reason:
      'More than a hundred commits lie between it and what is live, so nobody can say which pull requests it brings.',
  })
})

test('a live commit that the repository has no more is told', async () => {
  await using shop = await openGuardShop()
  const gone = 'f'.repeat(40)
  shop.seed((repository, at) => {
    repository.deployment({
      at,
      ref: 'main',
      sha: gone,
      environment: 'production',
      statuses: [{ at, state: 'success' }],
    })
  })

  const { facts } = await shop.ask()

  expect(facts.history).toMatchObject({ value: { liveSha: gone } })
  expect(facts.added).toMatchObject({
    state: 'unknown',
    reason: `GitHub cannot compare the commit with ${gone}, which is live: it is in the repository no more, or has another history.`,
  })
})

test('migrations are gathered with the comparison that is there already', async () => {
  await using shop = await openGuardShop()
  shop.configure('guard:\n  checks: {migration: block}\n')
  shop.commit({
    'db/migrations/20260101000000_orders.up.sql':
      'CREATE TABLE orders (id bigint PRIMARY KEY, total int);\n',
  })
  shop.deploy(shop.head())
  const plain = shop.commit({ 'a.ts': '1' })
  const without = await shop.ask({ sha: plain })
  shop.commit({
    'db/migrations/20260102000000_index.up.sql': 'CREATE INDEX orders_total ON orders (total);\n',
  })

  const { facts, requests } = await shop.ask()

  console.log(`migrations: ${without.requests} requests without, ${requests} with`)
  expect(without.facts.migrations).toEqual({
    state: 'known',
    value: { findings: [], unchecked: [] },
  })
  expect(without.requests).toBe(2)
  expect(facts.migrations.state === 'known' && facts.migrations.value.findings[0]?.path).toBe(
    'db/migrations/20260102000000_index.up.sql',
  )
  expect(requests).toBe(4)
})
