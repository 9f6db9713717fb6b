import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

test.each([
  ['freeze', 'freeze'],
  ['sev1', 'open-incident'],
])(
  'a label that took rights counts when the account behind it is gone: %s',
  async (label, check) => {
    await using shop = await openGuardedShop()
    const { number } = await shop.sandbox.as('eve').openIssue({ title: 'Stop' })
    shop.sandbox.clock.advance(60)
    await shop.sandbox.as('ben').addLabel(number, label)
    shop.sandbox.deleteAccount('ben')

    expect((await shop.guard()).found).toEqual({ [check]: 'block' })
  },
)

test.each([
  ['freeze', 'freeze'],
  ['sev1', 'open-incident'],
])('of one that a form may have set nobody knows then: %s', async (label, check) => {
  await using shop = await openGuardedShop()
  await shop.sandbox.as('ben').openIssue({ title: 'Stop', labels: [label] })
  shop.sandbox.deleteAccount('ben')

  const { found, result } = await shop.guard()

  expect(found[check]).toBe('unknown')
  expect(result.checks.find((one) => one.check === check)).toMatchObject({
    reason:
      'Whoever opened issue #1 "Stop" with its labels has no account any more, so nobody knows whether it counts.',
    nextStep:
      'Have somebody with triage access take the label off #1 and set it again, or close the issue.',
  })
})
