import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

/** A description as our form writes it. */
function filled(answers: Partial<Record<'Kind' | 'Services' | 'Environment', string>>): string {
  const all = {
    Severity: 'SEV1: critical',
    Kind: 'incident',
    Services: '',
    Environment: '',
    ...answers,
  }
  return Object.entries(all)
    .map(([heading, answer]) => `### ${heading}\n\n${answer === '' ? '_No response_' : answer}`)
    .join('\n\n')
}

test.each<[written: string, deploysTo: string, decision: string]>([
  ['production-eu', 'production-eu', 'block'],
  ['Production (EU)', 'production-eu', 'block'],
  ['production', 'production-eu', 'block'],
  ['prod', 'production', 'block'],
  ['staging', 'production-eu', 'allow'],
  ['The staging cluster', 'production-eu', 'allow'],
  // Nothing of that name is known: it may be any.
  ['the moon', 'production-eu', 'block'],
  ['', 'production-eu', 'block'],
])('an incident of "%s" and a deployment to %s: %s', async (written, environment, decision) => {
  await using shop = await openGuardedShop()
  for (const name of ['production-eu', 'staging']) shop.deploy(shop.head(), name)
  const body = filled({ Environment: written })
  const { number } = await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Down', labels: ['sev1'], body })

  const fresh = await shop.guard({ environment })
  await shop.sync(number)
  const onRecord = await shop.guard({ environment })

  expect([fresh, onRecord].map(({ outputs }) => outputs['decision'])).toEqual([decision, decision])
})

test('the settings may name an environment that nothing is deployed to', async () => {
  await using shop = await openGuardedShop()
  shop.commit({ '.github/incident-loop.yml': 'environments: [production, staging]\n' })
  const body = filled({ Environment: 'Staging' })
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'], body })

  expect((await shop.guard()).found).toEqual({})
})

test.each<[rule: string, outcome: string | undefined]>([
  ['staging', undefined],
  ['Staging', undefined],
  // A pattern is no name, and a name that means another that is known says nothing new.
  ['"stag*"', 'block'],
  ['production', 'block'],
])(
  'the rules of the guard may name one that nothing was deployed to lately: %s',
  async (name, outcome) => {
    await using shop = await openGuardedShop(
      `{freezes: [{environments: [${name}], from: 2030-01-01, to: 2030-01-02}]}`,
    )
    const body = filled({ Environment: 'staging' })
    const { number } = await shop.sandbox
      .as('ana')
      .openIssue({ title: 'Down', labels: ['sev1'], body })
    const fresh = await shop.guard()
    await shop.sync(number)
    const onRecord = await shop.guard()

    expect([fresh, onRecord].map(({ found }) => found['open-incident'])).toEqual([outcome, outcome])
  },
)

test('a rule for production leaves an incident of production where it is deployed to', async () => {
  await using shop = await openGuardedShop(
    '{freezes: [{environments: [production], from: 2030-01-01, to: 2030-01-02}]}',
  )
  shop.deploy(shop.head(), 'production-eu')
  const body = filled({ Environment: 'production' })
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'], body })

  expect((await shop.guard({ environment: 'production-eu' })).found).toEqual({
    'open-incident': 'block',
  })
})

test('our form declares by its answer, before anybody has labelled the severity', async () => {
  await using shop = await openGuardedShop()
  await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Down', labels: ['incident'], body: filled({ Services: 'checkout' }) })

  expect((await shop.guard()).found).toEqual({ 'open-incident': 'block' })
  expect((await shop.guard({ service: 'checkout' })).found).toEqual({ 'open-incident': 'block' })
  expect((await shop.guard({ service: 'search' })).found).toEqual({})
})

test('a bug report that has an environment too is everywhere, and no form', async () => {
  await using shop = await openGuardedShop()
  const body = '### Environment\n\nstaging\n\n### Kind\n\ndrill\n'
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'], body })

  expect((await shop.guard()).found).toEqual({ 'open-incident': 'block' })
})

test('a stranger cannot make a drill of what somebody who may declares', async () => {
  await using shop = await openGuardedShop()
  const at = '2026-11-20T13:59:00Z'
  const body = filled({ Kind: 'drill' })
  shop.sandbox.seed(({ seeded }) => {
    seeded('acme/shop').issue({ at, author: 'mallory', title: 'x', body, labels: ['incident'] })
  })
  await shop.sandbox.as('ben').addLabel(1, 'sev1')

  const fresh = await shop.guard()
  await shop.sync(1)
  const onRecord = await shop.guard()

  expect([fresh, onRecord].map(({ found }) => found)).toEqual([
    { 'open-incident': 'block' },
    { 'open-incident': 'block' },
  ])
})

test('of two severities the one counts that somebody set who may', async () => {
  await using shop = await openGuardedShop()
  const at = '2026-11-20T13:59:00Z'
  shop.sandbox.seed(({ seeded }) => {
    seeded('acme/shop').issue({ at, author: 'mallory', title: 'x', labels: ['sev1'] })
  })
  await shop.sandbox.as('ben').addLabel(1, 'sev2')

  const { found, outputs } = await shop.guard()

  expect(found).toEqual({ 'open-incident': 'block' })
  expect(outputs['reason']).toContain('SEV2 incident #1')
})
