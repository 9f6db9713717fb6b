import { expect, test } from 'vitest'
import { counts, declared, incidentNumber, suspectsOf } from './declared-shop.ts'

test('an answer stands while nothing new comes: one read and no write', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  counts(shop)

  await shop.sync(incidentNumber)
  const second = counts(shop)
  await shop.sync(incidentNumber)

  expect(second).toEqual({ reads: 1, writes: 0 })
  expect(counts(shop)).toEqual({ reads: 1, writes: 0 })
})

test('300 preview deployments change nothing, though they hide the others from the first read', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  shop.sandbox.seed(({ seeded }) => {
    for (let pull = 0; pull < 300; pull += 1) {
      const at = '2026-11-20T14:03:00Z'
      const statuses = [{ at, state: 'success' }] as const
      seeded('acme/shop').deployment({
        at,
        ref: 'main',
        environment: `preview/pr-${pull}`,
        statuses,
      })
    }
  })
  counts(shop)

  await shop.sync(incidentNumber)

  expect(counts(shop)).toEqual({ reads: 2, writes: 0 })
})

test('a new deployment asks again, and the next run is quiet', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  const before = suspectsOf(shop)
  shop.sandbox.seed(({ seeded }) => {
    const statuses = [{ at: '2026-11-20T14:10:00Z', state: 'success' }] as const
    const rollback = { ref: 'main', environment: 'production', statuses }
    seeded('acme/shop').deployment({ at: '2026-11-20T14:09:00Z', ...rollback })
  })
  shop.sandbox.clock.set('2026-11-20T14:12:00Z')

  await shop.sync(incidentNumber)
  const after = suspectsOf(shop)
  counts(shop)
  await shop.sync(incidentNumber)

  expect(after.question.newestDeployment).not.toBe(before.question.newestDeployment)
  expect(after.verdict.suspects[0].id).toBe(before.verdict.suspects[0].id)
  expect(counts(shop)).toEqual({ reads: 1, writes: 0 })
})

test('a corrected start of impact asks again and says what moved the answer', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  const before = suspectsOf(shop)
  shop.sandbox.clock.set('2026-11-20T14:05:00Z')
  const body = 'Charges time out.\n\n### Started at\n\n2026-11-20 13:30 UTC'
  await shop.sandbox.as('ana').editBody(incidentNumber, body)

  await shop.sync(incidentNumber)

  const after = suspectsOf(shop)
  expect(before.verdict.suspects[0].id).toBe('pull:3')
  expect(after.verdict.suspects.map(({ id }: { id: string }) => id)).not.toContain('pull:3')
  expect(after.moved).toEqual({
    from: 'Remove retries from the payments client',
    because: ['the start of impact moved', 'the report was edited'],
  })
  expect(shop.comments(incidentNumber)[0]).toContain(
    'This answer moved from “Remove retries from the payments client”: the start of impact moved and the report was edited.',
  )
})

test('what moved the answer is no part of the list of what was not seen', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  shop.sandbox.clock.set('2026-11-20T14:05:00Z')
  const body = 'Charges time out.\n\n### Started at\n\n2026-11-20 12:30 UTC'
  await shop.sandbox.as('ana').editBody(incidentNumber, body)
  shop.sandbox.faults.next('graphql:Changes', { forbiddenField: 'repository.deployments' })

  await shop.sync(incidentNumber)

  expect(shop.comments(incidentNumber)[0]).toContain('permissions of the job\n\nThis answer moved')
})

test('once the missing permission is given, the next run asks again', async () => {
  await using shop = await declared()
  shop.sandbox.faults.next('graphql:Changes', { forbiddenField: 'repository.deployments' })
  await shop.sync(incidentNumber)

  await shop.sync(incidentNumber)
  const { searched } = suspectsOf(shop).verdict
  counts(shop)
  await shop.sync(incidentNumber)

  expect(searched).toMatchObject({ source: 'deployments', gaps: [] })
  expect(counts(shop)).toEqual({ reads: 1, writes: 0 })
})

test('an answer that was edited by hand is made again', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  const path = `incidents/${incidentNumber}/suspects.json`
  const written = shop.record(path)
  const text = (written ?? '').replace('Remove retries', 'Remove all')
  await shop.sandbox.as('ana').push({ branch: 'incident-records', message: 'Edit', path, text })

  await shop.sync(incidentNumber)

  expect(shop.record(path)).toBe(written)
})

test.each([
  [
    'a drill',
    '### Severity\n\nSEV1\n\n### Kind\n\ndrill\n\n### Started at\n\n_No response_\n\n### Services\n\n_No response_\n',
  ],
])('%s asks nothing of the changes', async (_what, body) => {
  await using shop = await declared({ body })

  await shop.sync(incidentNumber)

  expect(shop.sandbox.requests.count({ route: 'graphql:Changes' })).toBe(0)
  expect(suspectsOf(shop)).toBeNull()
})

test('once it is over the answer stands, whatever is deployed', async () => {
  await using shop = await declared()
  await shop.sync(incidentNumber)
  const answer = suspectsOf(shop)
  await shop.sandbox.as('ana').close(incidentNumber)
  await shop.sync(incidentNumber)
  shop.sandbox.seed(({ seeded }) => {
    const statuses = [{ at: '2026-11-20T15:00:00Z', state: 'success' }] as const
    seeded('acme/shop').deployment({ at: '2026-11-20T15:00:00Z', ref: 'main', statuses })
  })
  counts(shop)

  await shop.sync(incidentNumber)

  expect(suspectsOf(shop)).toEqual(answer)
  expect(shop.sandbox.requests.count({ route: 'graphql:Changes' })).toBe(0)
})
