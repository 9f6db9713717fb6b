import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

const weekdays =
  '{windows: [{days: [mon, tue, wed, thu], from: "09:00", to: "17:00", timezone: Europe/Berlin}]}'

test('an incident that opens after the workflow was started stops the deployment, until it is over', async () => {
  await using shop = await openGuardedShop()
  const before = await shop.guard({ run: '7.1' })
  const { number } = await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Checkout down', labels: ['sev1'] })
  await shop.sync(number)
  const during = await shop.guard({ run: '7.1' })
  await shop.sandbox.as('ana').comment(number, '/resolve')
  await shop.sync(number)
  const after = await shop.guard({ run: '7.1' })

  expect([before, during, after].map(({ outputs }) => outputs['decision'])).toEqual([
    'allow',
    'block',
    'allow',
  ])
  expect(during.found).toEqual({ 'open-incident': 'block' })
  expect(during.error?.message).toMatch(/Checkout down/)
  expect(during.summary).toContain(`/acme/shop/issues/${number})`)
})

test('one that nobody has put on record yet counts when whoever labelled it may declare', async () => {
  await using shop = await openGuardedShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout down', labels: ['sev1'] })

  expect((await shop.guard()).found).toEqual({ 'open-incident': 'block' })
})

test('a stranger who fills the form in stops nobody, and is told of', async () => {
  await using shop = await openGuardedShop()
  shop.sandbox.seed(({ seeded }) =>
    seeded('acme/shop').issue({
      at: '2026-11-20T13:00:00Z',
      author: 'mallory',
      title: 'Down',
      labels: ['sev1'],
    }),
  )

  const { outputs, found } = await shop.guard()

  expect(outputs['decision']).toBe('warn')
  expect(found).toEqual({ 'open-incident': 'warn' })
})

test.each<[what: string, labels: readonly string[], kind: string]>([
  ['a drill', ['sev1'], 'drill'],
  ['maintenance', ['sev1'], 'maintenance'],
  ['what is put on record afterwards', ['sev1'], 'backfilled'],
  ['what is triaged', ['incident'], 'incident'],
  ['a SEV3', ['sev3'], 'incident'],
])('%s stops nobody', async (_what, labels, kind) => {
  await using shop = await openGuardedShop()
  const answers = { Severity: 'SEV1', Kind: kind, Services: 'checkout', Impact: 'None' }
  const body = Object.entries(answers)
    .filter(([heading]) => heading !== 'Severity' || kind !== 'incident')
    .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
    .join('\n\n')
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels, body })
  await shop.sync(number)

  expect((await shop.guard()).outputs['decision']).toBe('allow')
})

test('a freeze that opens before the guard is asked stops, and one that is closed by then does not', async () => {
  await using shop = await openGuardedShop()
  const { number } = await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Payment migration', labels: ['freeze'] })
  const frozen = await shop.guard()
  await shop.sandbox.as('ana').close(number)
  const over = await shop.guard()

  expect(frozen.outputs).toMatchObject({ decision: 'block', 'reason-codes': 'freeze-issue' })
  expect(frozen.outputs['reason']).toMatch(/ana/)
  expect(over.outputs['decision']).toBe('allow')
})

test('failed jobs that are run again after a freeze began are stopped', async () => {
  await using shop = await openGuardedShop()
  const first = await shop.guard({ run: '7.1' })
  await shop.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  const again = await shop.guard({ run: '7.2' })

  expect(first.error).toBeNull()
  expect(again.error?.code).toBe('deploy-blocked')
  expect(again.outputs['attempt']).toBe('2')
})

test('an approval that is given two days later does not let an old answer through', async () => {
  await using shop = await openGuardedShop(weekdays)
  shop.sandbox.clock.set('2026-11-19T10:00:00Z')
  const before = await shop.guard({ run: '7.1' })
  shop.sandbox.clock.advance(2 * 24 * 3600)
  const after = await shop.guard({ run: '7.1' })

  expect(before.outputs).toMatchObject({
    decision: 'allow',
    'valid-until': '2026-11-19T10:30:00Z',
  })
  expect(after.outputs).toMatchObject({ decision: 'block', 'reason-codes': 'outside-window' })
})

test('the deployment of its own run is none that is in progress, that of another run is', async () => {
  await using shop = await openGuardedShop('{checks: {concurrency: block}}')
  const at = shop.sandbox.clock.now()
  const begin = (run: string) =>
    shop.sandbox.seed(({ seeded }) => {
      const logUrl = `${shop.sandbox.serverUrl}/acme/shop/actions/runs/${run}/job/1`
      seeded('acme/shop').deployment({
        at,
        ref: 'main',
        environment: 'production',
        statuses: [{ at, state: 'in_progress', logUrl }],
      })
    })
  begin('7')

  expect((await shop.guard({ run: '7.1' })).found).toEqual({})
  expect((await shop.guard({ run: '8.1' })).found).toEqual({ concurrency: 'block' })
})
