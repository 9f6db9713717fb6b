import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const form = (answers: Readonly<Record<string, string>>) =>
  ['Severity', 'Kind', 'Started at', 'Services', 'Environment', 'Detected by', 'Impact']
    .map((heading) => `### ${heading}\n\n${answers[heading] ?? '_No response_'}`)
    .join('\n\n')

const filled = form({
  Severity: 'SEV2: major, an important function fails',
  Kind: 'incident',
  'Started at': '14:35 Europe/Berlin',
  Services: 'checkout, payments',
  Environment: 'production',
  'Detected by': 'monitoring',
  Impact: 'Card payments fail for one customer in three.',
})

function issueOf(shop: Shop) {
  return shop.sandbox.state.repository('acme/shop').issue(1)
}

test('a filled form declares by itself, and we set the label it asks for', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ben').openIssue({ title: 'Incident: checkout', body: filled })

  const { outputs, error } = await shop.sync(1)
  const again = await shop.sync(1)

  expect(error).toBeNull()
  expect(outputs).toMatchObject({ severity: 'SEV2', status: 'investigating', 'is-new': 'true' })
  expect(JSON.parse(outputs.result ?? '')).toMatchObject({
    impact: 'Card payments fail for one customer in three.',
    times: { impactStartedAt: '2026-11-20T13:35:00Z', declaredAt: '2026-11-20T14:00:00Z' },
  })
  expect(issueOf(shop).labels).toEqual(['sev2', 'incident', 'incident: investigating'])
  expect(shop.comments(1)[0]).toContain('\n**Services:** checkout, payments in production\n')
  expect(shop.comments(1)[0]).toContain('\n**Impact since:** 2026-11-20 13:35 UTC\n')
  expect(again.outputs.changed).toBe('false')
})

test('the labels we set for a form come back as events and are no facts', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ben').openIssue({ title: 'Incident: checkout', body: filled })
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').assign(1, 'ana')

  await shop.sync(1)

  const ledger = shop.record('incidents/1/ledger.jsonl') ?? ''
  expect(ledger.match(/"kind":"\w+"/g)).toEqual([
    '"kind":"body"',
    '"kind":"severity"',
    '"kind":"opened"',
    '"kind":"title"',
    '"kind":"assigned"',
  ])
})

test('a severity label that a form brought and a person took away is not put back', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ben').openIssue({ title: 'Incident: checkout', body: filled })
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').removeLabel(1, 'sev2')

  await shop.sync(1)
  shop.sandbox.clock.advance(180)
  const { outputs } = await shop.sync(1)

  expect(issueOf(shop).labels).not.toContain('sev2')
  expect(outputs.status).toBe('cancelled')
})

test('a form that is not sure waits in triage as the worst', async () => {
  await using shop = await openShop()
  const body = form({ Severity: 'Not sure', Kind: 'incident', Services: 'search', Impact: 'Odd.' })
  await shop.sandbox.as('ben').openIssue({ title: 'Incident: search', body })

  const { outputs } = await shop.sync(1)

  expect(outputs).toMatchObject({ severity: 'SEV1', status: 'triage' })
  expect(shop.comments(1)[0]).toContain(
    '**How bad is it?** Nobody has said, so the worst is assumed.',
  )
  expect(issueOf(shop).labels).toEqual(['incident', 'incident: triage'])
})

test('the label `incident` alone is a triage, and a severity declares it', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Something is odd', labels: ['incident'] })
  const triage = await shop.sync(1)
  shop.sandbox.clock.advance(300)
  await shop.sandbox.as('ana').addLabel(1, 'sev3')

  const declared = await shop.sync(1)

  expect(triage.outputs).toMatchObject({ severity: 'SEV1', status: 'triage' })
  expect(declared.outputs).toMatchObject({ severity: 'SEV3', status: 'investigating' })
})

test('a form of a stranger is recorded in triage, and no severity label is set for it', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      const at = '2026-11-20T13:59:00Z'
      repository.issue({ at, author: 'mallory', title: 'Incident: all', body: filled })
    },
  })

  const { outputs } = await shop.sync(1)

  expect(outputs).toMatchObject({ severity: 'SEV2', status: 'triage' })
  expect(issueOf(shop).labels).toEqual(['incident', 'incident: triage'])
  expect(JSON.parse(shop.record('open.json') ?? '').incidents).toMatchObject([
    { number: 1, status: 'triage', declaredAt: null },
  ])
})

test.each([
  ['P1', 'SEV1'],
  ['S2', 'SEV2'],
  ['severity/3', 'SEV3'],
  ['severity::1', 'SEV1'],
  ['severity: critical', 'SEV1'],
])('`%s` beside the label `incident` is %s, and alone it is nothing', async (label, severity) => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Alone', labels: [label] })
  await shop.sandbox.as('ana').openIssue({ title: 'Beside', labels: ['incident', label] })

  const alone = await shop.sync(1)
  const beside = await shop.sync(2)

  expect(alone.outputs).toEqual({})
  expect(beside.outputs).toMatchObject({ severity, status: 'investigating' })
})

test('a trusted bot may declare, another may not', async () => {
  await using shop = await openShop()
  const token = shop.sandbox.token.app('monitor')
  const headers = { authorization: `token ${token}`, 'content-type': 'application/json' }
  const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues`
  const body = JSON.stringify({ title: 'Latency', labels: ['sev2'] })
  const created = await fetch(url, { method: 'POST', headers, body })
  const { user } = (await created.json()) as { user: { id: number } }

  const untrusted = await shop.sync(1)
  const trust = async (id: number) => {
    const text = `trusted-bots: [{login: "monitor[bot]", id: ${id}}]\n`
    const path = '.github/incident-loop.yml'
    await shop.sandbox.as('ana').push({ path, text, message: 'Trust the monitor' })
    await fetch(url, { method: 'POST', headers, body })
  }
  await trust(user.id + 1)
  const namesake = await shop.sync(2)
  await trust(user.id)
  const trusted = await shop.sync(3)

  expect(untrusted.outputs.status).toBe('triage')
  expect(namesake.outputs.status).toBe('triage')
  expect(trusted.outputs.status).toBe('investigating')
})

test('runbooks that fit are linked', async () => {
  await using shop = await openShop()
  const text = [
    'runbooks:',
    '  - {title: Payments, url: docs/payments.md, services: [Payments]}',
    '  - {title: Search, url: "https://wiki.example/search", labels: [search]}',
    '  - {title: Client, url: "https://wiki.example/client", paths: ["src/payments/**"]}',
  ].join('\n')
  await shop.sandbox
    .as('ana')
    .push({ path: '.github/incident-loop.yml', text, message: 'Runbooks' })
  const body = `${filled}\n\nIt breaks in src/payments/client.ts.`
  await shop.sandbox.as('ben').openIssue({ title: 'Incident: checkout', body })

  await shop.sync(1)

  const server = shop.sandbox.serverUrl
  expect(shop.comments(1)[0]).toContain(
    `\n**Runbooks:** [Payments](${server}/acme/shop/blob/HEAD/docs/payments.md) · [Client](https://wiki.example/client)\n`,
  )
})

test('a start of impact that cannot be read is said, not dropped', async () => {
  await using shop = await openShop()
  const body = filled.replace('14:35 Europe/Berlin', '13:50 PST')
  await shop.sandbox.as('ben').openIssue({ title: 'Incident: checkout', body })

  await shop.sync(1)

  expect(shop.comments(1)[0]).toContain(
    '**Started at:** “13:50 PST” is not understood. Write it like 13:50 Europe/Berlin.',
  )
})
