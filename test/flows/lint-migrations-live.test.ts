import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../src/config/settings.ts'
import {
  environmentsAsked,
  type LiveVersion,
  liveVersion,
} from '../../src/flows/migrations/deploy-base.ts'
import { type MigrationsShop, openMigrationsShop } from './migrations-shop.ts'

interface Finding {
  readonly live: LiveVersion
  readonly requests: number
}

async function find(
  shop: MigrationsShop,
  environment: string | null = null,
  settings: Settings = defaultSettings,
): Promise<Finding> {
  shop.sandbox.requests.clear()
  const world = shop.world()
  const observed = await world.github.observeDeployed(environmentsAsked(environment))
  const live = await liveVersion(world, { environment, settings }, observed)
  return { live, requests: shop.sandbox.requests.count() }
}

test('live is what was last deployed with success, whatever was tried since', async () => {
  await using shop = await openMigrationsShop()
  const good = shop.commit({ a: '1' })
  shop.deploy(good)
  const bad = shop.commit({ a: '2' })
  shop.seed((repository, at) => {
    const environment = 'production'
    repository.deployment({ at, ref: bad, environment, statuses: [{ at, state: 'failure' }] })
    repository.deployment({ at, ref: bad, environment, statuses: [{ at, state: 'in_progress' }] })
  })
  shop.deploy(shop.commit({ a: '3' }), 'staging')

  const { live, requests } = await find(shop)

  expect(live).toEqual({ sha: good, why: 'live in production' })
  expect(requests).toBe(1)
})

test('a rollback counts: what it brought back is live', async () => {
  await using shop = await openMigrationsShop()
  const older = shop.commit({ a: '1' })
  const newer = shop.commit({ a: '2' })
  for (const sha of [older, newer, older]) shop.deploy(sha)

  expect((await find(shop)).live.sha).toBe(older)
})

test('the environment of the input counts, and no other in its place', async () => {
  await using shop = await openMigrationsShop()
  const production = shop.commit({ a: '1' })
  shop.deploy(production)
  const staging = shop.commit({ a: '2' })
  shop.deploy(staging, 'Staging')

  expect((await find(shop, 'staging')).live).toEqual({ sha: staging, why: 'live in Staging' })
  await expect(find(shop, 'canary')).rejects.toMatchObject({
    code: 'bad-input',
    message:
      'Nothing is known to be live in "canary": no deployment has worked, so nobody can say which migrations are new.',
  })
})

test('the environments of the settings count, then those named like production', async () => {
  await using shop = await openMigrationsShop()
  const sha = shop.commit({ a: '1' })
  shop.deploy(shop.commit({ a: '2' }))
  shop.deploy(sha, 'shop-eu')

  const settings = { ...defaultSettings, environments: ['shop-eu'] }
  expect((await find(shop, null, settings)).live.sha).toBe(sha)

  await using other = await openMigrationsShop()
  const there = other.commit({ a: '1' })
  other.deploy(there, 'production-eu')
  const found = await find(other)
  expect(found.live).toEqual({ sha: there, why: 'live in production-eu' })
  expect(found.requests).toBe(2)
})

test('several versions that are live are refused by name', async () => {
  await using shop = await openMigrationsShop()
  const [one, two] = [shop.commit({ a: '1' }), shop.commit({ a: '2' })]
  shop.deploy(one, 'prod')
  shop.deploy(two, 'production')

  await expect(find(shop)).rejects.toMatchObject({
    message: `More than one version is live: ${one.slice(0, 7)} in "prod", ${two.slice(0, 7)} in "production".`,
    remedy: 'Set the input `environment` to the one that is deployed to.',
  })
})

test('a version that was forced away is told', async () => {
  await using shop = await openMigrationsShop()
  shop.seed((repository, at) => {
    const statuses = [{ at, state: 'success' as const }]
    repository.deployment({ at, ref: 'main', sha: 'c'.repeat(40), environment: 'prod', statuses })
  })

  await expect(find(shop)).rejects.toMatchObject({
    message: `${'c'.repeat(40)}, which is live in "prod", is in the repository no more, so nobody can say which migrations are new.`,
  })
})

test('without deployments the last run of a workflow that deploys says it', async () => {
  await using shop = await openMigrationsShop()
  const sha = shop.commit({ a: '1' })
  shop.seed((repository, at) =>
    repository.workflowRun({ at, workflow: 'deploy.yml', sha, conclusion: 'success' }),
  )
  const { changes } = defaultSettings
  const settings = { ...defaultSettings, changes: { ...changes, deployWorkflows: ['deploy.yml'] } }

  expect((await find(shop, null, settings)).live).toEqual({
    sha,
    why: 'deployed by the last run of deploy.yml',
  })
  await expect(find(shop)).rejects.toMatchObject({ code: 'bad-input' })
})

test('workflows that deployed different versions last are refused by name', async () => {
  await using shop = await openMigrationsShop()
  const [one, two] = [shop.commit({ a: '1' }), shop.commit({ a: '2' })]
  const run = (workflow: string, sha: string) =>
    shop.seed((repository, at) => repository.workflowRun({ at, workflow, sha }))
  run('api.yml', two)
  run('web.yml', one)
  run('web.yml', two)
  const { changes } = defaultSettings
  const deployWorkflows = ['api.yml', 'web.yml']
  const settings = { ...defaultSettings, changes: { ...changes, deployWorkflows } }

  expect((await find(shop, null, settings)).live.sha).toBe(two)
  run('api.yml', one)
  await expect(find(shop, null, settings)).rejects.toMatchObject({
    message: `More than one version was deployed last: ${one.slice(0, 7)} by api.yml, ${two.slice(0, 7)} by web.yml.`,
  })
})

test('an environment counts however it is spelled', async () => {
  await using shop = await openMigrationsShop()
  const sha = shop.commit({ a: '1' })
  shop.deploy(sha, 'ProdEU')

  expect((await find(shop, 'prodeu')).live.sha).toBe(sha)
})

test('who may not read deployments is told the line to add', async () => {
  await using shop = await openMigrationsShop({ repository: { private: true } })
  const world = shop.world(shop.sandbox.token.actions({ contents: 'read' }))

  await expect(world.github.observeDeployed(['production'])).rejects.toMatchObject({
    code: 'permission-missing',
    remedy:
      'Add to the `permissions:` of the job in the workflow: `contents: read, deployments: read`.',
  })
})

test('finding what is live costs the same for 10 and for 10,000 deployments', async () => {
  const requests = await Promise.all(
    [10, 10_000].map(async (count) => {
      await using shop = await openMigrationsShop()
      const sha = shop.commit({ a: '1' })
      shop.seed((repository, at) => {
        for (let number = 0; number < count; number += 1) {
          const [environment, statuses] = ['production', [{ at, state: 'success' as const }]]
          repository.deployment({ at, ref: sha, environment, statuses })
        }
      })
      return (await find(shop)).requests
    }),
  )

  expect(requests).toEqual([1, 1])
})
