import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

const at = '2026-11-20T13:50:00Z'

/** Something live, a commit on top, and all that stops it: an incident on record, one that is not, and a freeze. */
async function openStopped(guard: string, settings = ''): Promise<GuardedShop> {
  const shop = await openGuardedShop(guard)
  shop.commit({ '.github/incident-loop.yml': `${settings}guard: ${guard}\n` })
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  await shop.sandbox.as('ben').openIssue({ title: 'Worse', labels: ['sev1'] })
  await shop.sandbox.as('chen').openIssue({ title: 'Stop', labels: ['freeze'] })
  return shop
}

const cases: readonly [what: string, prepare: () => Promise<GuardedShop>][] = [
  ...[101, 1000].map((count): [string, () => Promise<GuardedShop>] => [
    `${count} checks`,
    async () => {
      const shop = await openStopped('{required-checks: [test 0]}')
      shop.deploy(shop.head())
      const sha = shop.commit({ 'src/a.ts': '1' })
      shop.sandbox.seed(({ seeded }) => {
        for (let one = 0; one < count; one += 1) {
          seeded('acme/shop').checkRun({ at, sha, name: `test ${one}` })
        }
      })
      return shop
    },
  ]),
  [
    'an environment in another case',
    async () => {
      const shop = await openStopped('{}')
      shop.deploy(shop.head(), 'Production')
      shop.commit({ 'src/a.ts': '1' })
      return shop
    },
  ],
  [
    'own labels of severity',
    async () => {
      const shop = await openStopped('{}', 'severity-labels: {sev1: [outage]}\n')
      shop.deploy(shop.head())
      shop.commit({ 'src/a.ts': '1' })
      await shop.sandbox.as('ana').createLabel('outage')
      await shop.sandbox.as('dana').openIssue({ title: 'Worse', labels: ['outage'] })
      return shop
    },
  ],
  ...[1, 2, 4].map((count): [string, () => Promise<GuardedShop>] => [
    `workflows that deploy: ${count}`,
    async () => {
      const workflows = ['a.yml', 'b.yml', 'c.yml', 'd.yml'].slice(0, count)
      const settings = `changes: {deploy-workflows: [${workflows.join(', ')}]}\n`
      const shop = await openStopped('{}', settings)
      const sha = shop.head()
      shop.sandbox.seed(({ seeded }) => {
        for (const workflow of workflows) seeded('acme/shop').workflowRun({ at, workflow, sha })
      })
      shop.commit({ 'src/a.ts': '1' })
      return shop
    },
  ]),
]

test.each(cases)('five requests at most, with %s', async (what, prepare) => {
  await using shop = await prepare()

  const { requests, outputs } = await shop.guard()

  console.info(`requests of a guard with ${what}: ${requests}`)
  expect(requests).toBeLessThanOrEqual(5)
  expect(outputs['decision']).toBe('block')
})

test('of more than two workflows that deploy nobody can say what is live', async () => {
  await using shop = await openStopped('{}', 'changes: {deploy-workflows: [a.yml, b.yml, c.yml]}\n')

  const { result } = await shop.guard()

  expect(result.checks.find(({ check }) => check === 'fix-through')).toMatchObject({
    outcome: 'unknown',
    reason:
      'The settings name 3 workflows that deploy, and the guard looks at the runs of 2 at most, so nobody can say what is live.',
    nextStep:
      'Give the jobs that deploy an `environment`, so that GitHub keeps deployments of them, or name fewer workflows in `changes.deploy-workflows`.',
  })
})
