import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

const settings = `changes: {deploy-workflows: [deploy.yml, web.yml]}
severity-labels: {sev1: [outage]}
guard: {}
`

test.each([
  ['freeze', 'freeze'],
  ['outage', 'open-incident'],
])('whoever stops deployments is heard, whatever the settings cost: %s', async (label, check) => {
  await using shop = await openGuardedShop()
  shop.commit({ '.github/incident-loop.yml': settings })
  await shop.sandbox.as('ana').createLabel('outage')
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: [label] })

  const { found, requests } = await shop.guard()

  console.info(`requests of a guard with ${label}: ${requests}`)
  expect(found[check]).toBe('block')
})

test('where an incident stops them already, nobody asked about the others, and that is told', async () => {
  await using shop = await openGuardedShop()
  shop.commit({ '.github/incident-loop.yml': settings })
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })

  const { found, result } = await shop.guard()

  expect(found).toMatchObject({ 'open-incident': 'block', freeze: 'unknown' })
  expect(result.checks.find(({ check }) => check === 'freeze')?.reason).toContain(
    'Nobody asked GitHub whether issue #2 "Stop" by ana counts: the requests went into what the settings add, and an incident stops the deployment already.',
  )
})
