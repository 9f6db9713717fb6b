import { expect, test } from 'vitest'
import { openGuardShop } from './guard-facts-shop.ts'
import { openGuardedShop } from './guarded-shop.ts'

test.each(['v9.9', 'releese/1.2', 'HEAD:README.md', '../../etc', 'a'.repeat(40), '"}) { id'])(
  'what is no commit here ends the run, whatever the mode: %s',
  async (sha) => {
    await using shop = await openGuardedShop()
    shop.deploy(shop.head())

    const { error, outputs } = await shop.guard({ sha, mode: 'warn' })

    expect(error?.code).toBe('bad-input')
    expect(error?.message).toBe(`GitHub knows no commit ${JSON.stringify(sha)} in acme/shop.`)
    expect(error?.remedy).toBe('Set the input `sha` to the commit that is deployed.')
    expect(outputs['decision']).toBeUndefined()
  },
)

test('a commit that could not be read is no commit that is not there', async () => {
  await using shop = await openGuardedShop()
  shop.sandbox.faults.next('graphql:ObserveGuard', { forbiddenField: 'repository.commit' })

  const { error, found } = await shop.guard()

  expect(error).toBeNull()
  expect(found).toEqual({ 'fix-through': 'unknown' })
})

test.each([
  ['a tag', { name: 'v1' }],
  [
    'an annotated tag',
    { name: 'v1', annotation: { at: '2026-11-20T10:00:00Z', author: 'ana', message: 'One' } },
  ],
])('%s is taken for its commit, with its checks', async (_what, tag) => {
  await using shop = await openGuardShop()
  shop.configure('guard:\n  required-checks: [test]\n')
  const sha = shop.head()
  shop.seed((repository, at) => {
    repository.checkRun({ at, sha, name: 'test' })
    repository.tag(tag)
  })
  shop.commit({ 'src/a.ts': '1' })

  const { facts } = await shop.ask({ sha: 'v1' })

  expect(facts).toMatchObject({ sha, title: 'Change' })
  expect(facts.checkRuns).toMatchObject({ state: 'known', value: [{ name: 'test' }] })
})

test('a tag of a tree is no commit', async () => {
  await using shop = await openGuardShop()

  await expect(shop.ask({ sha: 'HEAD:' })).rejects.toMatchObject({ code: 'bad-input' })
})

test('environments that anything was deployed to are known; none where deployments may not be read', async () => {
  await using shop = await openGuardShop({ repository: { private: true } })
  for (const environment of ['staging', 'production', 'staging'])
    shop.deploy(shop.head(), environment)
  const token = shop.sandbox.token.actions({ contents: 'read', issues: 'read' })

  const [seen, kept] = [await shop.ask(), await shop.ask({}, { token })]

  expect([...seen.facts.knownEnvironments].sort()).toEqual(['production', 'staging'])
  expect(kept.facts.knownEnvironments).toEqual([])
})

test('an environment in a spelling that nobody asks for is unknown, and named', async () => {
  await using shop = await openGuardShop()
  shop.deploy(shop.head(), 'Prod-EU')

  const { facts, requests } = await shop.ask({ target: { environment: 'prod-eu', service: null } })

  expect(facts.history).toEqual({
    state: 'unknown',
    reason: 'Deployments on GitHub are to "Prod-EU", and GitHub tells names apart by case.',
    remedy: 'Set the input `environment` to that name, as it is spelled there.',
  })
  expect(requests).toBe(1)
})
