import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

/** Requests of a guard that looks at everything, by how many deployments there were. */
async function requestsWith(count: number) {
  await using shop = await openGuardedShop(
    '{checks: {concurrency: block}, required-checks: [test], fix-through: {labels: [hotfix]}}',
  )
  const live = shop.head()
  for (let number = 0; number < count; number += 1) shop.deploy(live)
  shop.commit({ 'src/a.ts': '1' })
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  await shop.sandbox.as('ben').openIssue({ title: 'Worse', labels: ['sev1'] })
  await shop.sandbox.as('chen').openIssue({ title: 'Stop', labels: ['freeze'] })
  const plain = await shop.guard()
  const overridden = await shop.guard({ overrideReason: 'The fix cannot wait', run: '7.1' })
  const again = await shop.guard({ overrideReason: 'The fix cannot wait', run: '7.2' })
  return {
    plain: plain.requests,
    overridden: overridden.requests,
    again: again.requests,
    decisions: [plain, overridden].map(({ outputs }) => outputs['decision']),
  }
}

test('a guard takes five requests at most, the same with 10 and 10,000 deployments', async () => {
  const [few, many] = await Promise.all([requestsWith(10), requestsWith(10_000)])

  console.info('requests of a guard:', JSON.stringify({ few, many }))
  expect(many).toEqual(few)
  expect(few.plain).toBeLessThanOrEqual(5)
  // Who asks, when the run began, and the line of the log.
  expect(few.overridden).toBeLessThanOrEqual(few.plain + 3)
  expect(few.again).toBe(few.plain)
  expect(few.decisions).toEqual(['block', 'allow'])
})
