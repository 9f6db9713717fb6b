import { expect, test } from 'vitest'
import { incident, markers } from './end-state.ts'
import { openShop } from './shop.ts'

test('a label that another workflow sets under our login is a fact of that bot, and the runs come to rest', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(900)
  const headers = { authorization: `token ${shop.sandbox.token.actions()}` }
  const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues/1/labels`
  await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ labels: ['sev3', 'incident'] }),
  })

  const first = await shop.sync(1)
  const second = await shop.sync(1)

  expect(first.outputs).toMatchObject({ severity: 'SEV1', changed: 'true' })
  expect(second.outputs.changed).toBe('false')
  expect(shop.record('incidents/1/ledger.jsonl')).toContain(
    '"login":"github-actions[bot]","type":"bot"},"at":"2026-11-20T14:15:00Z","authority":"none"',
  )
  expect(markers(shop)).toEqual([
    'status v1',
    'notice v1 escalated:acknowledge:2026-11-20T14:05:00Z',
  ])
})

test('a deleted label does not keep an issue from being read', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ ...incident, labels: ['sev1', 'team-payments'] })
  await shop.sandbox.as('ana').deleteLabel('team-payments')

  const { error, outputs } = await shop.sync(1)

  expect(error).toBeNull()
  expect(outputs.severity).toBe('SEV1')
})

test("a team's own label that begins like ours is left alone", async () => {
  await using shop = await openShop()
  const labels = ['sev1', 'incident: customer-facing']
  await shop.sandbox.as('ana').openIssue({ ...incident, labels })
  await shop.sync(1)

  const { outputs } = await shop.sync(1)

  expect(outputs.changed).toBe('false')
  expect(shop.sandbox.state.repository('acme/shop').issue(1).labels).toContain(
    'incident: customer-facing',
  )
})
