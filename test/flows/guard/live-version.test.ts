import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

const dropsOrders = { 'web/db/migrations/20260102000000_drop.up.sql': 'DROP TABLE orders;\n' }

/** A deployment to production by a job of some run that has worked. */
function deployedBy(shop: GuardedShop, run: string, sha: string): void {
  const at = shop.sandbox.clock.now()
  const logUrl = `${shop.sandbox.serverUrl}/acme/shop/actions/runs/${run}/job/1`
  shop.sandbox.seed(({ seeded }) => {
    const statuses = [{ at, state: 'success' as const, logUrl }]
    seeded('acme/shop').deployment({ at, ref: sha, environment: 'production', statuses })
  })
  shop.sandbox.clock.advance(60)
}

/** Merges a pull request labelled `hotfix`. */
async function mergeHotfix(shop: GuardedShop): Promise<void> {
  let number = 0
  shop.sandbox.seed(({ seeded }) => {
    const times = { at: '2026-11-20T13:00:00Z', mergedAt: '2026-11-20T13:30:00Z' }
    const pull = { ...times, author: 'ben', title: 'Fix', files: { 'src/a.ts': '1' } }
    number = seeded('acme/shop').pullRequest(pull).number
  })
  await shop.sandbox.as('ana').createLabel('hotfix')
  await shop.sandbox.as('ana').addLabel(number, 'hotfix')
}

test('a fix passes for each service of a run that deploys them to one environment', async () => {
  await using shop = await openGuardedShop('{fix-through: {labels: [hotfix]}}')
  shop.deploy(shop.head())
  await mergeHotfix(shop)
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  const api = await shop.guard({ service: 'api', run: '700.1' })
  deployedBy(shop, '700', shop.head())
  const web = await shop.guard({ service: 'web', run: '700.1' })

  for (const { outputs } of [api, web]) {
    expect(outputs).toMatchObject({ decision: 'allow', 'reason-codes': 'fix-label' })
  }
})

test('a migration is looked at for each service of such a run, and in another attempt', async () => {
  await using shop = await openGuardedShop('{checks: {migration: block}}')
  shop.deploy(shop.head())
  shop.commit(dropsOrders)
  const before = await shop.guard({ service: 'api', run: '700.1' })
  deployedBy(shop, '700', shop.head())
  const next = await shop.guard({ service: 'web', run: '700.1' })
  const again = await shop.guard({ service: 'web', run: '700.2' })

  for (const { found } of [before, next, again]) expect(found).toEqual({ migration: 'block' })
})

test('so they are where runs of their own deploy the services of one environment', async () => {
  await using shop = await openGuardedShop(
    '{checks: {migration: block}, fix-through: {labels: [hotfix]}}',
  )
  shop.deploy(shop.head())
  await mergeHotfix(shop)
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  shop.commit(dropsOrders)
  const api = await shop.guard({ service: 'api', run: '600.1' })
  deployedBy(shop, '600', shop.head())
  const web = await shop.guard({ service: 'web', run: '700.1' })

  for (const { outputs, found } of [api, web]) {
    expect(found['migration']).toBe('block')
    expect(outputs['reason-codes']).toMatch(/fix-label/)
  }
})

test('of a version that is live as a whole, nothing is new', async () => {
  await using shop = await openGuardedShop('{checks: {migration: block}}')
  shop.deploy(shop.head())
  shop.commit(dropsOrders)
  deployedBy(shop, '600', shop.head())

  expect((await shop.guard({ run: '700.1' })).found).toEqual({})
})

test('for a service a version that is live for more than an hour brings nothing new when it is deployed again', async () => {
  await using shop = await openGuardedShop('{checks: {migration: block}}')
  shop.deploy(shop.head())
  shop.commit(dropsOrders)
  deployedBy(shop, '600', shop.head())
  shop.sandbox.clock.advance(3600)
  const late = await shop.guard({ service: 'api', run: '700.1' })
  deployedBy(shop, '700', shop.head())
  const next = await shop.guard({ service: 'web', run: '800.1' })

  for (const { found } of [late, next]) expect(found).toEqual({})
})

test('what another system deploys to a spelling of its own is not live here', async () => {
  await using shop = await openGuardedShop('{checks: {migration: block}}')
  shop.deploy(shop.head())
  const sha = shop.commit(dropsOrders)
  shop.deploy(sha, 'Production')
  const other = await shop.guard()
  shop.deploy(sha)
  const own = await shop.guard()

  expect(other.found).toEqual({ migration: 'block' })
  expect(own.found).toEqual({})
})

test('a run that is started again goes back to what it made live long ago, for each service', async () => {
  await using shop = await openGuardedShop()
  const good = shop.commit({ 'src/a.ts': '1' })
  deployedBy(shop, '700', good)
  deployedBy(shop, '701', shop.commit({ 'src/a.ts': '2' }))
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  const api = await shop.guard({ sha: good, service: 'api', run: '700.2' })
  deployedBy(shop, '700', good)
  const web = await shop.guard({ sha: good, service: 'web', run: '700.2' })

  for (const { outputs } of [api, web]) {
    expect(outputs).toMatchObject({ decision: 'allow', 'reason-codes': 'rollback' })
  }
})

test('runs of workflows that deploy tell nothing where there are deployments, to whatever environment', async () => {
  await using shop = await openGuardedShop()
  const settings =
    'changes: {deploy-workflows: [deploy.yml]}\nguard: {checks: {migration: block}}\n'
  shop.commit({ '.github/incident-loop.yml': settings })
  shop.deploy(shop.head())
  const sha = shop.commit(dropsOrders)
  shop.sandbox.seed(({ seeded }) => {
    seeded('acme/shop').workflowRun({ at: '2026-11-20T13:50:00Z', workflow: 'deploy.yml', sha })
  })

  const { outputs, result } = await shop.guard({ environment: 'eu' })

  expect(outputs).toMatchObject({ decision: 'unknown', 'reason-codes': 'migrations-unknown' })
  expect(result.checks.find(({ check }) => check === 'migration')).toMatchObject({
    reason:
      'No deployment of another version to eu that worked is on GitHub, so nobody can say which migrations are new.',
    nextStep: 'Look at them by hand, then override once.',
  })
})

test('what a branch brings is unknown where GitHub does not compare it with another one that is live', async () => {
  await using shop = await openGuardedShop('{fix-through: {labels: [hotfix]}}')
  await mergeHotfix(shop)
  const from = shop.head()
  shop.deploy(from)
  let live = ''
  shop.sandbox.seed(({ seeded }) => {
    const place = { author: 'ben', message: 'x', branch: 'other', from }
    const at = '2026-11-20T13:50:00Z'
    live = seeded('acme/shop').commit({ ...place, at, files: { 'src/x.ts': '1' } })
  })
  shop.deploy(live)
  shop.commit({ 'src/y.ts': '1' })
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  shop.sandbox.faults.next('GET /repos/{owner}/{repo}/compare/{basehead}', { status: 422 })

  const { outputs, result } = await shop.guard()

  expect(outputs['decision']).toBe('block')
  expect(result.checks.find(({ check }) => check === 'fix-through')?.reason).toBe(
    `GitHub does not compare the commit with ${live}, which is live and not in its history, so nobody can say which pull requests it brings.`,
  )
})

test('migrations of a commit that cannot be read are unknown for that', async () => {
  await using shop = await openGuardedShop('{checks: {migration: block, vulnerability: block}}')
  shop.sandbox.faults.next('graphql:ObserveGuard', { forbiddenField: 'repository.commit' })

  const { result } = await shop.guard()

  const reasons = result.checks
    .filter(({ check }) => check === 'migration' || check === 'vulnerability')
    .map(({ reason }) => reason)
  expect(reasons).toHaveLength(2)
  for (const reason of reasons) expect(reason).toMatch(/commit/)
})

test('what a first deployment brings has to be looked at by hand', async () => {
  await using shop = await openGuardedShop('{checks: {migration: block, vulnerability: block}}')

  const { outputs, result } = await shop.guard()

  const told = result.checks.filter(({ outcome }) => outcome === 'unknown')
  const why = (what: string) =>
    `No deployment of another version to production that worked is on GitHub, so nobody can say which ${what} are new.`
  expect(outputs['decision']).toBe('unknown')
  expect(told.map(({ check, reason }) => [check, reason])).toEqual([
    ['migration', why('migrations')],
    ['vulnerability', why('vulnerabilities')],
  ])
  for (const { nextStep } of told)
    expect(nextStep).toBe('Look at them by hand, then override once.')
})
