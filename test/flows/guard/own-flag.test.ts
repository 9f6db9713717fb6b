import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

test('a priority beside the label `incident` that a sync set is no severity', async () => {
  await using shop = await openGuardedShop()
  await shop.sandbox.as('ana').createLabel('P1')
  const { number } = await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Slow', labels: ['sev3', 'P1'] })
  await shop.sync(number)
  const labels = shop.sandbox.state.repository('acme/shop').issue(number)?.labels

  expect(labels).toContain('incident')
  expect((await shop.guard()).found).toEqual({})
})

test('beside one that a person or a bot with its issue set, it is', async () => {
  await using shop = await openGuardedShop()
  const ana = shop.sandbox.as('ana')
  await ana.createLabel('P1')
  const { number } = await ana.openIssue({ title: 'Down', labels: ['incident', 'P1'] })
  const byPerson = await shop.guard()
  await ana.close(number)
  const at = shop.sandbox.clock.now()
  shop.sandbox.seed(({ seeded }) => {
    const title = 'Raised'
    seeded('acme/shop').issue({ at, author: 'sentry[bot]', title, labels: ['incident'] })
  })
  shop.sandbox.clock.advance(60)
  await ana.addLabel(number + 1, 'P1')

  expect([byPerson.found, (await shop.guard()).found]).toEqual([
    { 'open-incident': 'block' },
    { 'open-incident': 'block' },
  ])
})
