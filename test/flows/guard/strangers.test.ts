import { expect, test } from 'vitest'
import { type Guarded, type GuardedShop, openGuardedShop } from './guarded-shop.ts'

/** Issues that strangers opened by a form which sets a label, a second apart. */
function byStrangers(shop: GuardedShop, label: string, count: number, body = ''): void {
  const begin = Date.parse(shop.sandbox.clock.now())
  shop.sandbox.seed(({ seeded }) => {
    for (let one = 0; one < count; one += 1) {
      const at = new Date(begin + one * 1000).toISOString().replace('.000', '')
      const author = `mallory-${label}-${one}`
      seeded('acme/shop').issue({ at, author, title: 'Down', labels: [label], body })
    }
  })
  shop.sandbox.clock.advance(count + 1)
}

function checkOf({ checks }: Guarded['result'], name: string) {
  return checks.find(({ check }) => check === name)
}

test.each(['sev1', 'freeze'])(
  'strangers who fill forms in, two or many, hide no freeze: %s',
  async (label) => {
    await using shop = await openGuardedShop()
    await shop.sandbox.as('ana').openIssue({ title: 'Peak', labels: ['freeze'] })
    byStrangers(shop, label, 2)
    const two = await shop.guard()
    byStrangers(shop, label, 40)
    const many = await shop.guard()

    expect([two, many].map(({ found }) => found['freeze'])).toEqual(['block', 'block'])
    expect(many.requests).toBeLessThanOrEqual(5)
  },
)

test('nor do they hide an incident that is not on record', async () => {
  await using shop = await openGuardedShop()
  byStrangers(shop, 'freeze', 2)
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout down', labels: ['sev1'] })
  byStrangers(shop, 'sev1', 2)

  const { found, requests } = await shop.guard()

  expect(found['open-incident']).toBe('block')
  expect(requests).toBeLessThanOrEqual(5)
})

test('people who declare incidents of another environment are not asked about', async () => {
  await using shop = await openGuardedShop()
  shop.deploy(shop.head(), 'staging')
  await shop.sandbox.as('ana').openIssue({ title: 'Peak', labels: ['freeze'] })
  const answers = { Severity: 'SEV1', Kind: 'incident', Services: 'api', Environment: 'staging' }
  const body = Object.entries(answers)
    .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
    .join('\n\n')
  for (const who of ['ben', 'chen']) {
    await shop.sandbox.as(who).openIssue({ title: 'Slow', labels: ['sev1'], body })
  }

  expect((await shop.guard()).found).toEqual({ freeze: 'block' })
})

test.each([
  [
    'freeze',
    'freeze',
    'Issue #1 "Down" is labelled freeze by mallory-freeze-0, and nobody asked whether they may stop deployments.',
  ],
  [
    'sev1',
    'open-incident',
    'Issue #1 "Down" is labelled SEV1 by mallory-sev1-0, and nobody asked whether they may declare incidents.',
  ],
])(
  'more strangers than are asked about stop nothing, and are told of as such: %s',
  async (label, check, reason) => {
    await using shop = await openGuardedShop()
    byStrangers(shop, label, 3)

    const { found, result, requests } = await shop.guard()

    expect(found).toEqual({ [check]: 'warn' })
    expect(checkOf(result, check)?.reason).toBe(reason)
    expect(requests).toBeLessThanOrEqual(4)
  },
)

test('of more people who work here than are asked about nobody says that they may not, and deployments wait', async () => {
  const collaborators = { ana: 'admin', fay: 'read', gil: 'read', hal: 'read' } as const
  await using shop = await openGuardedShop('{}', { repository: { collaborators } })
  for (const who of ['fay', 'gil', 'hal']) {
    const at = shop.sandbox.clock.now()
    shop.sandbox.seed(({ seeded }) => {
      seeded('acme/shop').issue({ at, author: who, title: 'Down', labels: ['freeze'] })
    })
    shop.sandbox.clock.advance(1)
  }

  const { found, result, requests } = await shop.guard()

  expect(found).toEqual({ freeze: 'unknown' })
  expect(checkOf(result, 'freeze')).toMatchObject({
    reason:
      'More people opened issues with labels that stop deployments than can be asked about, so nobody knows whether issue #1 "Down" by fay counts.',
    nextStep:
      'Take the labels off those that do not count, or have somebody else with triage access set the label of #1 again.',
  })
  expect(requests).toBe(3)
})

test('whoever may sets the label again, and it counts though nobody is asked', async () => {
  await using shop = await openGuardedShop()
  byStrangers(shop, 'freeze', 3)
  await shop.sandbox.as('ben').removeLabel(1, 'freeze')
  await shop.sandbox.as('ben').addLabel(1, 'freeze')

  expect((await shop.guard()).found).toEqual({ freeze: 'block' })
})

test('more than a hundred freezes may hide one that counts', async () => {
  await using shop = await openGuardedShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Peak', labels: ['freeze'] })
  shop.sandbox.clock.advance(60)
  const at = shop.sandbox.clock.now()
  shop.sandbox.seed(({ seeded }) => {
    for (let one = 0; one < 101; one += 1) {
      seeded('acme/shop').issue({ at, author: 'mallory', title: 'x', labels: ['freeze'] })
    }
  })

  const { found, result } = await shop.guard()

  expect(found).toEqual({ freeze: 'unknown' })
  expect(checkOf(result, 'freeze')?.reason).toBe(
    'More than a hundred open issues are labelled freeze, and of the hundred that changed last none is known to be by somebody who may stop deployments.',
  )
})

test('more than a hundred reports that no record has may hide one that counts', async () => {
  await using shop = await openGuardedShop()
  const at = shop.sandbox.clock.now()
  shop.sandbox.seed(({ seeded }) => {
    for (let one = 0; one < 101; one += 1) {
      seeded('acme/shop').issue({ at, author: 'mallory', title: 'x', labels: ['sev1'] })
    }
  })

  expect((await shop.guard()).found).toMatchObject({ 'open-incident': 'unknown' })
})

test.each([
  ['freeze', 'freeze'],
  ['sev1', 'open-incident'],
])('a label that was set too long ago to say by whom is unknown: %s', async (label, check) => {
  await using shop = await openGuardedShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue({ title: 'Stop', labels: [label] })
  await ana.createLabel('noise')
  const before = await shop.guard()
  for (let one = 0; one < 50; one += 1) {
    await ana.addLabel(number, 'noise')
    await ana.removeLabel(number, 'noise')
  }
  const after = await shop.guard()

  expect(before.outputs['decision']).toBe('block')
  expect(after.outputs['decision']).toBe('unknown')
  expect(checkOf(after.result, check)?.reason).toBe(
    'Who labelled issue #1 "Stop" cannot be read any more, after fifty other labels.',
  )
})

test('whose permission GitHub does not tell is unknown, and what is on record stops all the same', async () => {
  await using shop = await openGuardedShop()
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  await shop.sandbox.as('ana').openIssue({ title: 'Peak', labels: ['freeze'] })
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  shop.sandbox.faults.next(route, { status: 502 }, 3)

  const { found } = await shop.guard()

  expect(found).toMatchObject({ freeze: 'unknown', 'open-incident': 'block' })
})
