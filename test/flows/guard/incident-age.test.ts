import { expect, test } from 'vitest'
import { type Guarded, openGuardedShop } from './guarded-shop.ts'

const open = { 'open-incident': 'block' }
const told = { 'open-incident': 'warn' }

function reasonOf({ result }: Guarded): string | undefined {
  return result.checks.find(({ check }) => check === 'open-incident')?.reason
}

test('an override that creates the records branch forgets no incident that is open', async () => {
  await using shop = await openGuardedShop('{}', { isSetUp: false })
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  shop.sandbox.clock.advance(2 * 3600)
  const overridden = await shop.guard({ environment: 'staging', overrideReason: 'Not affected' })
  shop.sandbox.clock.advance(2 * 3600)

  expect(overridden.outputs['decision']).toBe('allow')
  expect((await shop.guard()).found).toEqual(open)
})

test('setup lets records begin on such a branch, and tells of what was labelled just before', async () => {
  await using shop = await openGuardedShop('{}', { isSetUp: false })
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.guard({ environment: 'staging', overrideReason: 'Not affected' })
  shop.sandbox.clock.advance(2 * 3600)
  const before = JSON.parse(shop.record('open.json') ?? '')
  const did = [(await shop.setup()).info, (await shop.setup()).info]
  const after = JSON.parse(shop.record('open.json') ?? '')
  const soon = await shop.guard()
  shop.sandbox.clock.advance(15 * 24 * 3600)

  expect(before).toMatchObject({ since: null, incidents: [] })
  expect(did).toEqual([
    [expect.stringContaining('labels'), 'setup: began records on the branch incident-records'],
    ['setup: everything was there already'],
  ])
  expect(after.since).toMatch(/^2026-11-/)
  expect(soon.found).toEqual(told)
  expect(reasonOf(soon)).toBe(
    'Issue #1 "Down" was labelled SEV1 before there were records or more than two weeks ago, so it may be over.',
  )
  expect((await shop.guard()).found).toEqual({})
})

test('the first record of an incident begins them, too', async () => {
  await using shop = await openGuardedShop('{}', { isSetUp: false })
  await shop.sandbox.as('ana').openIssue({ title: 'Long ago', labels: ['sev2'] })
  await shop.guard({ environment: 'staging', overrideReason: 'Not affected' })
  shop.sandbox.clock.advance(2 * 3600)
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev3'] })
  await shop.sync(1)
  await shop.sync(number)
  const { since, incidents } = JSON.parse(shop.record('open.json') ?? '')

  expect(since).toMatch(/^2026-11-/)
  expect(incidents).toMatchObject([{ number }])
})

test('without records a backlog of bugs that are labelled sev2 is told, and stops nothing', async () => {
  await using shop = await openGuardedShop('{}', { isSetUp: false })
  const at = '2024-01-20T13:59:00Z'
  shop.sandbox.seed(({ seeded }) => {
    for (let one = 0; one < 3; one += 1) {
      seeded('acme/shop').issue({ at, author: 'ana', title: 'Crash', labels: ['sev2', 'bug'] })
    }
  })
  const backlog = await shop.guard()
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev2'] })

  expect([backlog.found, (await shop.guard()).found]).toEqual([told, open])
})

test.each([
  ['2026-01-20T13:59:00Z', undefined],
  ['2026-11-20T13:59:00Z', 'unknown'],
])(
  'a hundred issues without a severity, the last of %s, and others behind them',
  async (at, found) => {
    await using shop = await openGuardedShop('{}', { isSetUp: false })
    shop.sandbox.seed(({ seeded }) => {
      for (let one = 0; one < 101; one += 1) {
        seeded('acme/shop').issue({ at, author: 'ana', title: 'x', labels: ['incident'] })
      }
    })

    expect((await shop.guard()).found['open-incident']).toBe(found)
  },
)
