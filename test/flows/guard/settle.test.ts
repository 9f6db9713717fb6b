import { expect, test } from 'vitest'
import { settleGuard } from '../../../src/flows/guard/settle.ts'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'
import { guardPermissions, openGuardedShop } from './guarded-shop.ts'

async function settle(shop: GuardShop, overrideReason: string | null) {
  let run = 0
  shop.seed((repository) => {
    const at = '2026-11-20T11:55:00Z'
    run = repository.workflowRun({ at, workflow: 'deploy.yml', status: 'in_progress' }).id
  })
  const gathered = await shop.ask({ overrideReason }, { run: `${run}.1` })
  return settleGuard({ ...shop.world(), run: `${run}.1` }, gathered, 'enforce')
}

test('whether a reason was given for nothing is told', async () => {
  await using shop = await openGuardShop()
  const without = await settle(shop, null)
  const needless = await settle(shop, 'The fix cannot wait')
  await shop.sandbox.as('ana').createLabel('freeze')
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  const needed = await settle(shop, 'The fix cannot wait')
  const again = await settle(shop, 'The fix cannot wait')

  expect([without, needless, needed, again].map((told) => told.isOverrideNeedless)).toEqual([
    false,
    true,
    false,
    false,
  ])
  expect([needed, again].map(({ override }) => override?.record)).toEqual(['recorded', 'known'])
})

test('an approval two days later renews no override where GitHub does not tell when the run was started', async () => {
  await using shop = await openGuardedShop('{}', { repository: { private: true } })
  const scopes = Object.entries(guardPermissions).filter(([scope]) => scope !== 'actions')
  const token = shop.sandbox.token.actions(Object.fromEntries(scopes))
  const ask = { overrideReason: 'The fix cannot wait', run: '9.1' }
  await shop.guard({ ...ask, token })
  shop.sandbox.clock.advance(2 * 24 * 3600)
  await shop.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  const late = await shop.guard({ ...ask, token })
  const lateAndTold = await shop.guard(ask)

  expect(late.outputs).toMatchObject({ decision: 'block' })
  expect(late.result.refusedOverrides).toMatchObject([{ by: 'ana', why: 'unknown' }])
  expect(late.result.reasons.at(-1)).toMatch(
    /^The override by ana does not count\. .* Add to the `permissions:` of the job in the workflow: `actions: read`\.$/,
  )
  expect(lateAndTold.result.refusedOverrides).toMatchObject([{ by: 'ana', why: 'expired' }])
})
