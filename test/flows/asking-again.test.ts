import { expect, test } from 'vitest'
import { type Past, pastOf } from './past.ts'
import { paymentsClient } from './past-files.ts'
import { openShop, type Shop, type ShopOptions } from './shop.ts'

const report = {
  title: 'Payments fail: retryPayment is not called any more',
  body: 'Charges time out.',
  labels: ['sev1'],
}
const noRetries = paymentsClient('  return post("/v1/charges", request)')
const compare = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const oneCommit = 'GET /repos/{owner}/{repo}/commits/{ref}'

interface Declared extends ShopOptions {
  readonly body?: string
  readonly labels?: readonly string[]
  readonly more?: (past: Past) => void
}

/** The incident's number, after three pull requests. */
const number = 4

/** A shop with three merged pull requests, the last deployed at 13:50, and an incident of 14:02. */
async function declared({ body, labels, more, ...options }: Declared = {}): Promise<Shop> {
  const shop = await openShop({
    ...options,
    seed: (repository) => {
      const past = pastOf(repository)
      const search = { title: 'Search less', files: { 'src/search/query.ts': 'a\n' } }
      past.merge('2026-11-16T15:00:00Z', search)
      past.deploy('2026-11-16T15:20:00Z')
      past.merge('13:00', { title: 'Cart totals', files: { 'src/cart/cart.ts': 'total\n' } })
      past.deploy('13:10')
      const files = { 'src/payments/client.ts': noRetries }
      past.merge('13:40', { title: 'Remove retries from the payments client', files })
      past.deploy('13:50')
      more?.(past)
    },
  })
  shop.sandbox.clock.set('2026-11-20T14:02:00Z')
  await shop.sandbox.as('ana').openIssue({
    ...report,
    body: body ?? report.body,
    labels: [...(labels ?? report.labels)],
  })
  shop.sandbox.requests.clear()
  return shop
}

function suspectsOf(shop: Shop) {
  return JSON.parse(shop.record(`incidents/${number}/suspects.json`) ?? 'null')
}

function counts(shop: Shop) {
  const { requests } = shop.sandbox
  const seen = {
    reads: requests.count({ kind: 'read' }),
    writes: requests.count({ kind: 'write' }),
  }
  requests.clear()
  return seen
}

test('declaring takes one read more for what changed and one for the changed lines', async () => {
  await using shop = await declared({ latencyMs: 15 })

  await shop.sync(number)

  const { requests } = shop.sandbox
  console.log(
    `declare with changed lines: ${requests.count()} requests, ${requests.depth()} in sequence`,
  )
  expect([requests.count(), requests.depth()]).toEqual([9, 6])
  expect(requests.count({ route: 'graphql:Changes' })).toBe(1)
  expect(requests.count({ route: compare })).toBe(1)
})

test('without changed lines declaring takes 8 requests, 5 in sequence', async () => {
  const settings = { '.github/incident-loop.yml': 'changes: {lines: false}\n' }
  await using shop = await declared({
    latencyMs: 15,
    more: (past) => past.push('13:51', { title: 'Configure', files: settings }),
  })

  await shop.sync(number)

  const { requests } = shop.sandbox
  expect([requests.count(), requests.depth()]).toEqual([8, 5])
})

test('an answer stands while nothing new comes: two reads and no write', async () => {
  await using shop = await declared()
  await shop.sync(number)
  counts(shop)

  await shop.sync(number)
  const second = counts(shop)
  await shop.sync(number)

  expect(second).toEqual({ reads: 2, writes: 0 })
  expect(counts(shop)).toEqual({ reads: 2, writes: 0 })
})

test('300 preview deployments change nothing', async () => {
  await using shop = await declared()
  await shop.sync(number)
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

  await shop.sync(number)

  expect(counts(shop)).toEqual({ reads: 2, writes: 0 })
})

test('a new deployment asks again, and the next run is quiet', async () => {
  await using shop = await declared()
  await shop.sync(number)
  const before = suspectsOf(shop)
  shop.sandbox.seed(({ seeded }) => {
    const statuses = [{ at: '2026-11-20T14:10:00Z', state: 'success' }] as const
    const rollback = { ref: 'main', environment: 'production', statuses }
    seeded('acme/shop').deployment({ at: '2026-11-20T14:09:00Z', ...rollback })
  })
  shop.sandbox.clock.set('2026-11-20T14:12:00Z')

  await shop.sync(number)
  const after = suspectsOf(shop)
  counts(shop)
  await shop.sync(number)

  expect(after.question.newestDeployment).not.toBe(before.question.newestDeployment)
  expect(after.verdict.suspects[0].id).toBe(before.verdict.suspects[0].id)
  expect(counts(shop)).toEqual({ reads: 2, writes: 0 })
})

test('a corrected start of impact asks again and says what moved the answer', async () => {
  await using shop = await declared()
  await shop.sync(number)
  const before = suspectsOf(shop)
  shop.sandbox.clock.set('2026-11-20T14:05:00Z')
  const body = 'Charges time out.\n\n### Started at\n\n2026-11-20 13:30 UTC'
  await shop.sandbox.as('ana').editBody(number, body)

  await shop.sync(number)

  const after = suspectsOf(shop)
  expect(before.verdict.suspects[0].id).toBe('pull:3')
  expect(after.verdict.suspects.map(({ id }: { id: string }) => id)).not.toContain('pull:3')
  expect(after.moved).toEqual({
    from: 'Remove retries from the payments client',
    because: ['the start of impact moved', 'the report was edited'],
  })
  expect(shop.comments(number)[0]).toContain(
    'This answer moved from “Remove retries from the payments client”: the start of impact moved and the report was edited.',
  )
})

test('what moved the answer is no part of the list of what was not seen', async () => {
  await using shop = await declared()
  await shop.sync(number)
  shop.sandbox.clock.set('2026-11-20T14:05:00Z')
  const body = 'Charges time out.\n\n### Started at\n\n2026-11-20 12:30 UTC'
  await shop.sandbox.as('ana').editBody(number, body)
  shop.sandbox.faults.next('graphql:Changes', { forbiddenField: 'repository.deployments' })

  await shop.sync(number)

  expect(shop.comments(number)[0]).toContain('permissions of the job\n\nThis answer moved')
})

test('what GitHub keeps back is told, and the rest is used', async () => {
  await using shop = await declared()
  shop.sandbox.faults.next('graphql:Changes', { forbiddenField: 'repository.deployments' })

  const { error } = await shop.sync(number)

  expect(error).toBeNull()
  expect(suspectsOf(shop).verdict.searched).toMatchObject({
    source: 'pushes',
    gaps: [
      'deployments: Resource not accessible by integration. Add deployments: read to the permissions of the job',
    ],
  })
})

test('once the missing permission is given, the next run asks again', async () => {
  await using shop = await declared()
  shop.sandbox.faults.next('graphql:Changes', { forbiddenField: 'repository.deployments' })
  await shop.sync(number)

  await shop.sync(number)
  const { searched } = suspectsOf(shop).verdict
  counts(shop)
  await shop.sync(number)

  expect(searched).toMatchObject({ source: 'deployments', gaps: [] })
  expect(counts(shop)).toEqual({ reads: 2, writes: 0 })
})

test('changes that cannot be read keep no incident from being recorded; the next run asks again', async () => {
  await using shop = await declared()
  shop.sandbox.faults.next('graphql:Changes', { status: 502 }, 3)

  const first = await shop.sync(number)
  const unread = suspectsOf(shop).verdict.answer
  await shop.sync(number)

  expect([first.error, first.outputs['is-new'], unread]).toEqual([null, 'true', 'not-checked'])
  expect(suspectsOf(shop).verdict.suspects[0].id).toBe('pull:3')
})

test('a comparison GitHub refuses as too large is read commit by commit, ten at most', async () => {
  await using shop = await declared({
    diffLimits: { files: 2 },
    more: (past) => {
      for (let count = 0; count < 12; count += 1) {
        const file = `src/part-${count}.ts`
        past.merge('13:55', { title: `Part ${count}`, files: { [file]: `part ${count}\n` } })
      }
      past.deploy('13:56')
    },
  })
  // Twelve more pull requests came first.
  const issue = 16

  await shop.sync(issue)

  expect(shop.sandbox.requests.count({ route: compare })).toBe(1)
  expect(shop.sandbox.requests.count({ route: oneCommit })).toBe(10)
  const { verdict } = JSON.parse(shop.record(`incidents/${issue}/suspects.json`) ?? '')
  expect(verdict.searched.gaps).toEqual([
    'changed lines: too many for GitHub to compare, so only those of the 10 changes that fit best were read',
  ])
})

test.each([{ status: 502 }, 'drop', 'hang'] as const)(
  'changed lines that do not come (%j) are told and not waited for',
  async (fault) => {
    await using shop = await declared()
    shop.sandbox.faults.next(compare, fault, 3)

    const { error } = await shop.sync(number, { timeoutMilliseconds: 400 })

    expect(error).toBeNull()
    const { searched, suspects } = suspectsOf(shop).verdict
    expect(searched.linesRead).toBe(false)
    expect(searched.gaps).toHaveLength(1)
    expect(suspects[0].id).toBe('pull:3')
  },
)

test('an answer that was edited by hand is made again', async () => {
  await using shop = await declared()
  await shop.sync(number)
  const path = `incidents/${number}/suspects.json`
  const written = shop.record(path)
  const text = (written ?? '').replace('Remove retries', 'Remove all')
  await shop.sandbox.as('ana').push({ branch: 'incident-records', message: 'Edit', path, text })

  await shop.sync(number)

  expect(shop.record(path)).toBe(written)
})

test.each([
  [
    'a drill',
    '### Severity\n\nSEV1\n\n### Kind\n\ndrill\n\n### Started at\n\n_No response_\n\n### Services\n\n_No response_\n',
  ],
])('%s asks nothing of the changes', async (_what, body) => {
  await using shop = await declared({ body })

  await shop.sync(number)

  expect(shop.sandbox.requests.count({ route: 'graphql:Changes' })).toBe(0)
  expect(suspectsOf(shop)).toBeNull()
})

test('once it is over the answer stands, whatever is deployed', async () => {
  await using shop = await declared()
  await shop.sync(number)
  const answer = suspectsOf(shop)
  await shop.sandbox.as('ana').close(number)
  await shop.sync(number)
  shop.sandbox.seed(({ seeded }) => {
    const statuses = [{ at: '2026-11-20T15:00:00Z', state: 'success' }] as const
    seeded('acme/shop').deployment({ at: '2026-11-20T15:00:00Z', ref: 'main', statuses })
  })
  counts(shop)

  await shop.sync(number)

  expect(suspectsOf(shop)).toEqual(answer)
  expect(shop.sandbox.requests.count({ route: 'graphql:Changes' })).toBe(0)
})
