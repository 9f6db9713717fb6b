import { expect, test } from 'vitest'
import { readRecorded } from '../../../src/flows/guard/incidents/read-record.ts'
import type { OpenIncident } from '../../../src/guard/guard-facts.ts'
import { openShop } from '../shop.ts'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

/** Puts `open.json` and records on the records branch. */
function record(
  shop: GuardShop,
  incidents: readonly Partial<{ number: number; severity: string; status: string; kind: string }>[],
  files: Readonly<Record<string, string>> = {},
): void {
  const list = incidents.map((one) => ({
    severity: 'SEV1',
    status: 'investigating',
    kind: 'incident',
    environment: 'production',
    services: ['checkout'],
    declaredAt: '2026-11-20T10:00:00Z',
    fixes: [57],
    nextLookAt: null,
    ...one,
  }))
  const open = JSON.stringify({ v: 1, since: '2026-11-01T00:00:00Z', incidents: list })
  shop.commit({ 'open.json': open, ...files }, 'incident-records')
}

async function incidentsOf(shop: GuardShop): Promise<readonly OpenIncident[]> {
  const { facts } = await shop.ask()
  if (facts.incidents.state !== 'known') throw new Error(JSON.stringify(facts.incidents))
  return facts.incidents.value
}

const now = '2026-11-20T11:59:00Z'

const front = '---\nincident: 1\nstatus: triage\nlead: ben\nissue: x\n---\n# Notes\nlead: eve\n'

test('an incident on record comes with its title, its lead and its fixes', async () => {
  await using shop = await openGuardShop()
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  record(shop, [{ number }], { [`incidents/${number}/README.md`]: front })

  const { facts, requests } = await shop.ask()

  expect(facts.incidents).toEqual({
    state: 'known',
    value: [
      {
        number,
        url: `${shop.sandbox.serverUrl}/acme/shop/issues/1`,
        title: 'Down',
        severity: 'SEV1',
        status: 'investigating',
        kind: 'incident',
        environments: ['production'],
        services: ['checkout'],
        lead: 'ben',
        fixes: [57],
        isConfirmed: true,
      },
    ],
  })
  console.log(`one incident on record: ${requests} requests`)
  expect(requests).toBe(2)
})

test('one whose issue was closed since is over, one that a merge closed is watched', async () => {
  await using shop = await openGuardShop()
  const ana = shop.sandbox.as('ana')
  const closed = await ana.openIssue({ title: 'Down', labels: ['sev1'] })
  const merged = await ana.openIssue({ title: 'Slow', labels: ['sev1'] })
  record(shop, [{ number: closed.number }, { number: merged.number }])
  await ana.close(closed.number)
  await ana.commit({ message: `Fixes #${merged.number}`, files: { 'a.txt': '1' } })

  const incidents = await incidentsOf(shop)

  expect(incidents.map(({ title, status }) => [title, status])).toEqual([
    ['Down', 'resolved'],
    ['Slow', 'monitoring'],
  ])
})

test('one whose issue was deleted is none', async () => {
  await using shop = await openGuardShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue({ title: 'Down', labels: ['sev1'] })
  record(shop, [{ number }])
  await ana.deleteIssue(number)

  expect(await incidentsOf(shop)).toEqual([])
})

test('an issue that is labelled and not on record yet counts if whoever labelled it may declare', async () => {
  await using shop = await openGuardShop()
  record(shop, [])
  await shop.sandbox.as('dana').openIssue({ title: 'By nobody', labels: ['sev1'] })
  shop.seed((repository) => {
    repository.label({ name: 'SEV-2' })
    repository.issue({ at: now, author: 'eve', title: 'By a stranger', labels: ['SEV-2'] })
    repository.issue({ at: now, author: 'ben', title: 'By a form', labels: ['sev1'] })
  })
  const { number } = await shop.sandbox.as('eve').openIssue({ title: 'Raised' })
  await shop.sandbox.as('ben').addLabel(number, 'sev1')

  const { facts, requests } = await shop.ask()

  const found = facts.incidents.state === 'known' ? facts.incidents.value : []
  expect(Object.fromEntries(found.map((one) => [one.title, one.isConfirmed]))).toEqual({
    'By a stranger': false,
    'By a form': true,
    Raised: true,
  })
  expect(requests).toBeLessThanOrEqual(5)
})

test('a report in triage that somebody who may has labelled since is open, and one of its author alone is not', async () => {
  await using shop = await openGuardShop()
  shop.seed((repository) => {
    repository.label({ name: 'sev1' })
    repository.issue({ at: now, author: 'eve', title: 'Reported' })
    repository.issue({ at: now, author: 'eve', title: 'Insisted', labels: ['sev1'] })
  })
  await shop.sandbox.as('ben').addLabel(1, 'sev1')
  const waiting = { status: 'triage' }
  record(
    shop,
    [
      { number: 1, ...waiting },
      { number: 2, ...waiting },
    ],
    {
      'incidents/1/README.md': front,
      'incidents/2/README.md': front,
    },
  )

  const open = (await incidentsOf(shop)).filter(({ status }) => status !== 'triage')

  expect(open).toMatchObject([{ title: 'Reported', status: 'investigating', isConfirmed: true }])
})

test('many strangers cost no more, and of those whom nobody asked about that is told', async () => {
  await using shop = await openGuardShop()
  record(shop, [])
  shop.seed((repository) => {
    repository.label({ name: 'sev1' })
    for (let one = 0; one < 30; one += 1) {
      repository.issue({
        at: now,
        author: `mallory-${one}`,
        title: `Down ${one}`,
        labels: ['sev1'],
      })
    }
  })

  const { facts, requests } = await shop.ask()

  const found = facts.incidents.state === 'known' ? facts.incidents.value : []
  expect(found.filter(({ isConfirmed }) => isConfirmed)).toEqual([])
  expect(found.filter(({ doubt }) => doubt?.why === 'not-asked')).toHaveLength(28)
  expect(requests).toBeLessThanOrEqual(5)
})

test('what is on record as ended stays so while its issue is open, and so does what is older than the records', async () => {
  await using shop = await openGuardShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue({ title: 'Was down', labels: ['sev1'] })
  shop.seed((repository) => {
    const at = '2026-03-01T00:00:00Z'
    repository.issue({ at, author: 'ana', title: 'Long ago', labels: ['sev1'] })
  })
  const ended = front.replace('triage', 'resolved')
  record(shop, [], { [`incidents/${number}/README.md`]: ended })

  expect((await incidentsOf(shop)).map(({ status }) => status)).toEqual(['resolved'])
})

test('labels of the settings and of other conventions count', async () => {
  await using shop = await openGuardShop()
  shop.configure('severity-labels: {sev1: [outage]}\n')
  const ana = shop.sandbox.as('ana')
  await ana.createLabel('outage')
  await ana.createLabel('P1')
  await ana.createLabel('incident')
  await ana.openIssue({ title: 'Outage', labels: ['outage'] })
  await ana.openIssue({ title: 'Incident', labels: ['P1', 'incident'] })
  await ana.openIssue({ title: 'A wish', labels: ['P1'] })

  const { facts, requests } = await shop.ask()

  const found = facts.incidents.state === 'known' ? facts.incidents.value : []
  expect(found.map(({ title, severity }) => [title, severity]).sort()).toEqual([
    ['Incident', 'SEV1'],
    ['Outage', 'SEV1'],
  ])
  expect(requests).toBeLessThanOrEqual(5)
})

test.each([
  ['{', 'The list of open incidents on the records branch, open.json, cannot be read.'],
  [
    '{"v":99}',
    'The list of open incidents on the records branch, open.json, was written by a newer version.',
  ],
])('a list that cannot be used leaves incidents unknown: %s', async (text, reason) => {
  await using shop = await openGuardShop()
  shop.commit({ 'open.json': text }, 'incident-records')

  const { facts } = await shop.ask()

  expect(facts.incidents).toMatchObject({ state: 'unknown', reason })
})

test('where issues cannot be looked at, what is on record still stops', async () => {
  await using shop = await openGuardShop()
  record(shop, [{ number: 7 }])
  shop.sandbox.faults.next('graphql:GuardIssues', { status: 502 }, 3)

  const [incident] = await incidentsOf(shop)

  expect(incident).toMatchObject({ number: 7, title: 'Incident 7', lead: null, isConfirmed: true })
})

test('where people cannot be asked about, nobody is believed and nobody dismissed', async () => {
  await using shop = await openGuardShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  shop.sandbox.faults.next(route, { status: 502 }, 3)

  const { facts } = await shop.ask()

  expect(facts.incidents).toMatchObject({ state: 'unknown', reason: /^GitHub did not answer/ })
})

test('who leads is read off the record that a sync writes', async () => {
  await using shop = await openShop()
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  const before = shop.record(`incidents/${number}/README.md`)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ben').comment(number, '/lead @ben')
  await shop.sync(number)

  const after = shop.record(`incidents/${number}/README.md`)

  expect([before, after].map((text) => readRecorded(text ?? '').lead)).toEqual([null, 'ben'])
})
