import { expect, test } from 'vitest'
import { openGuardedShop } from './guarded-shop.ts'

const weekdays =
  '{windows: [{days: [mon, tue, wed, thu], from: "09:00", to: "17:00", timezone: Europe/Berlin}]}'
const fridayEvening = '2026-11-20T16:40:00Z'

test('where nothing speaks against it the deployment goes ahead, and nothing is written', async () => {
  await using shop = await openGuardedShop()

  const { error, outputs, found, summary, requests } = await shop.guard()

  expect(error).toBeNull()
  expect(outputs).toMatchObject({
    decision: 'allow',
    reason: 'Nothing stops deploys to production.',
    'reason-codes': 'nothing-stops',
    'next-window': '',
    'valid-until': '2026-11-20T14:30:00Z',
    attempt: '1',
  })
  expect(found).toEqual({})
  expect(summary).toContain('## ✅ Deploying ')
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(requests).toBe(1)
})

test('outside the deploy window it is stopped, with the time of the next one and the whole reason', async () => {
  await using shop = await openGuardedShop(weekdays)
  shop.sandbox.clock.set(fridayEvening)

  const { error, outputs, result } = await shop.guard({ run: '7.3' })

  expect(outputs).toMatchObject({
    decision: 'block',
    reason:
      'Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).',
    'reason-codes': 'outside-window',
    'next-window': '2026-11-23T08:00:00Z',
    'valid-until': '2026-11-20T17:10:00Z',
    attempt: '3',
  })
  expect(result).toMatchObject({ version: 1, decision: 'block', mode: 'enforce', attempt: 3 })
  expect(error).toMatchObject({
    code: 'deploy-blocked',
    message: `Deploying ${shop.head().slice(0, 7)} to production: stopped. Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).`,
    remedy:
      'Run the workflow again from Monday 23 November 09:00 (Europe/Berlin), as nothing is queued.',
  })
})

test('the page of the run has the verdict on top, what to do, and every check', async () => {
  await using shop = await openGuardedShop(weekdays)
  shop.sandbox.clock.set(fridayEvening)

  const { summary } = await shop.guard()

  const [page = ''] = /http:\S+\/acme\/shop\/commit\/[\da-f]{40}(?=\))/.exec(summary) ?? []
  expect(summary).toBe(`## ⛔ Deploying ${shop.head().slice(0, 7)} to production: stopped

[${shop.head().slice(0, 7)}](${page}) Change

- Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).

### What to do

- Run the workflow again from Monday 23 November 09:00 (Europe/Berlin), as nothing is queued.
- A rollback goes through now.
- If it cannot wait, somebody with maintain access may override: start the workflow with \`override-reason\`, or write \`/override production ${shop.head().slice(0, 7)} <why>\` on a pull request of the commit and run this job again.

### Checks

| Check | Says | Why |
| --- | --- | --- |
| deploy window | ⛔&nbsp;block | Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00). |

<details><summary>4 checks pass, 5 are off</summary>

| Check | Says | Why |
| --- | --- | --- |
| configuration | ✅&nbsp;pass | All settings of the guard can be read. |
| freeze | ✅&nbsp;pass | Deploys to production are neither frozen nor locked. |
| holiday | ➖&nbsp;off | No holidays are configured. |
| open incident | ✅&nbsp;pass | No open incident stops deploys to production. |
| fix through | ✅&nbsp;pass | It is no rollback, brings no fix, and changes more than documentation. |
| migration | ➖&nbsp;off | The check is switched off. |
| vulnerability | ➖&nbsp;off | The check is switched off. |
| required checks | ➖&nbsp;off | No check is required. |
| concurrency | ➖&nbsp;off | The check is switched off. |

</details>

Asked at Friday 20 November 17:40 (Europe/Berlin), attempt 1, mode \`enforce\`. Run the job again to ask again.
`)
})

test.each(['warn', 'dry-run'] as const)(
  'with mode %s the answer is the same, and fails no job',
  async (mode) => {
    await using shop = await openGuardedShop(weekdays)
    shop.sandbox.clock.set(fridayEvening)

    const { error, outputs, summary, told } = await shop.guard({ mode })

    expect(error).toBeNull()
    expect(outputs['decision']).toBe('block')
    expect(summary).toMatch(/^## ⚠️ .* to production: would be stopped; /)
    expect(told.filter((line) => line.startsWith('warning '))).toHaveLength(1)
  },
)

test('a warning goes ahead and says so', async () => {
  await using shop = await openGuardedShop(
    weekdays.replace('{', '{checks: {deploy-window: warn}, '),
  )
  shop.sandbox.clock.set(fridayEvening)

  const { error, outputs, summary } = await shop.guard()

  expect(error).toBeNull()
  expect(outputs['decision']).toBe('warn')
  expect(summary).toContain('to production: go ahead, with a warning\n')
})

test('without an environment, or without a commit, it says what is missing', async () => {
  await using shop = await openGuardedShop()

  expect((await shop.guard({ environment: null })).error).toMatchObject({
    code: 'bad-input',
    message: 'The command `guard` was given no environment.',
    remedy: 'Set the input `environment` to the one that is deployed to, such as production.',
  })
  expect((await shop.guard({ sha: null })).error).toMatchObject({
    message: 'Nobody said which commit is to be deployed.',
    remedy: 'Set the input `sha`, such as `${{ github.sha }}`.',
  })
})

test('a service has its own window', async () => {
  await using shop = await openGuardedShop(
    '{windows: [{services: [api], days: [mon], from: "09:00", to: "10:00"}, {services: [web], days: [fri], from: "09:00", to: "20:00"}]}',
  )

  const decisions = await Promise.all(
    ['api', 'web', null].map(async (service) => (await shop.guard({ service })).outputs.decision),
  )

  expect(decisions).toEqual(['block', 'allow', 'block'])
})

test('words of people start no link, ping or table, and a template of the repository is used', async () => {
  await using shop = await openGuardedShop()
  const title = 'Stop | <!-- x --> @ana #1 ![x](https://evil.example/x.png) `code`'
  await shop.sandbox.as('ana').openIssue({ title, labels: ['freeze'] })

  const { summary } = await shop.guard()
  shop.commit({
    '.github/incident-loop/guard-summary.md':
      'Verdict: {{ guard.decision }} {{ guard.reasons[0] }}\n',
  })
  const own = await shop.guard()

  const row = summary.split('\n').find((line) => line.startsWith('| freeze '))
  expect(row?.split(' | ')).toHaveLength(3)
  expect(summary).not.toMatch(/@ana|[^&]#1|!\[x\]\(|<!--/)
  expect(own.summary).toMatch(/^Verdict: block Deploys to production are closed/)
})
