import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

/** An incident that ana opened with a label, on record; a minute later. */
async function onRecord(shop: GuardedShop, label: string): Promise<number> {
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: [label] })
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  return number
}

const open = { 'open-incident': 'block' }

test('an escalation counts before it is on record', async () => {
  await using shop = await openGuardedShop()
  const number = await onRecord(shop, 'sev3')
  const before = await shop.guard()
  await shop.sandbox.as('ben').removeLabel(number, 'sev3')
  await shop.sandbox.as('ben').addLabel(number, 'sev1')
  const escalated = await shop.guard()
  await shop.sync(number)
  const after = await shop.guard()

  expect([before, escalated, after].map(({ found }) => found)).toEqual([{}, open, open])
  expect(escalated.outputs['reason']).toContain('SEV1 incident #1')
  expect(before.requests).toBe(1)
})

test('what is triaged counts once somebody confirms it, also whoever opened it', async () => {
  await using shop = await openGuardedShop()
  const number = await onRecord(shop, 'incident')
  const before = await shop.guard()
  await shop.sandbox.as('ana').addLabel(number, 'sev1')

  expect([before.found, (await shop.guard()).found]).toEqual([{}, open])
})

test('a reopened incident counts before that is on record', async () => {
  await using shop = await openGuardedShop()
  const number = await onRecord(shop, 'sev1')
  await shop.sandbox.as('ana').close(number)
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  const closed = await shop.guard()
  await shop.sandbox.as('ana').reopen(number)
  const reopened = await shop.guard()
  await shop.sync(number)
  const after = await shop.guard()

  expect([closed, reopened, after].map(({ found }) => found)).toEqual([{}, open, open])
})

test('one that was reopened and resolved again is over', async () => {
  await using shop = await openGuardedShop()
  const number = await onRecord(shop, 'sev1')
  await shop.sandbox.as('ana').close(number)
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').reopen(number)
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').comment(number, '/resolve')
  await shop.sync(number)

  expect((await shop.guard()).found).toEqual({})
})

test('one that ended as its label was taken off counts again once it is set', async () => {
  await using shop = await openGuardedShop()
  const number = await onRecord(shop, 'sev1')
  await shop.sandbox.as('ana').removeLabel(number, 'sev1')
  await shop.sync(number)
  shop.sandbox.clock.advance(3600)
  await shop.sync(number)
  const lapsed = await shop.guard()
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').addLabel(number, 'sev1')
  const again = await shop.guard()
  await shop.sync(number)
  const after = await shop.guard()

  expect(shop.record(`incidents/${number}/README.md`)).toBeTruthy()
  expect([lapsed, again, after].map(({ found }) => found)).toEqual([{}, open, open])
})
