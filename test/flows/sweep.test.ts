import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

async function declared(shop: Shop): Promise<void> {
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev1'] })
  await shop.sync(1)
  shop.sandbox.clock.advance(300)
}

const missed: Readonly<Record<string, readonly [(shop: Shop) => Promise<void>, string]>> = {
  opened: [async () => {}, 'investigating'],
  closed: [(shop) => shop.sandbox.as('ana').close(1, 'completed'), 'resolved'],
  unlabeled: [(shop) => shop.sandbox.as('ana').removeLabel(1, 'sev1'), 'cancelled'],
  deleted: [(shop) => shop.sandbox.as('ana').deleteIssue(1), 'closed'],
  transferred: [
    async (shop) => {
      await shop.sandbox.as('ana').transfer(1, 'acme/other')
    },
    'closed',
  ],
}

test.each(Object.entries(missed))(
  'one sweep mends a missed run for `%s`',
  async (event, [act, status]) => {
    await using shop = await openShop()
    shop.sandbox.seed((state) =>
      state.repository({ owner: 'acme', name: 'other', collaborators: { ana: 'admin' } }),
    )
    if (event === 'opened')
      await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
    else await declared(shop)
    await act(shop)
    shop.sandbox.clock.advance(180)

    const { error } = await shop.sweep()

    expect(error).toBeNull()
    expect(shop.record('incidents/1/README.md')).toContain(`\nstatus: ${status}\n`)
  },
)

test('a sweep with nothing to do reads and writes nothing', async () => {
  await using shop = await openShop()
  await declared(shop)
  await shop.sweep()
  shop.sandbox.requests.clear()

  const { summary } = await shop.sweep()

  expect(summary).toBe(
    `## Sweep\n\n| Incident | Stands | What this sweep did |\n|---|---|---|\n| [INC-1](${shop.sandbox.serverUrl}/acme/shop/issues/1) | SEV1 · investigating | nothing was due; next reminder 2026-11-20 14:10 UTC |\n`,
  )
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(shop.sandbox.requests.count()).toBe(2)
})

test('an issue labelled long before the setup is left alone, and told how to be adopted', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      repository.label({ name: 'sev2', color: 'd93f0b', description: '' })
      const at = '2026-08-01T10:00:00Z'
      repository.issue({ at, author: 'ana', title: 'Old', body: '', labels: ['sev2'] })
    },
  })

  const swept = await shop.sweep()
  const requests = shop.sandbox.requests.count()
  const asked = await shop.sync(1, { asked: true })

  expect(swept.summary).toContain(
    'Left alone, since they were labelled before Incident Loop was set up here: 1.',
  )
  expect(swept.summary).toContain('`incident-loop sync 1`')
  expect(requests).toBe(1)
  expect(asked.outputs).toMatchObject({ severity: 'SEV2', 'is-new': 'true' })
})

test('a dry sweep says what it would have done, and writes nothing', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev1'] })
  shop.sandbox.requests.clear()

  const { outputs, summary } = await shop.sweep({ dryRun: true })

  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(summary).toMatch(/\| SEV1 · investigating \| would have recorded \d+ facts, would have/)
  expect(JSON.parse(outputs.result ?? '').swept[0].did).toContain(
    'would have posted the status comment',
  )
})

test('one incident that cannot be written does not hide the others', async () => {
  await using shop = await openShop()
  await declared(shop)
  await shop.sandbox.as('ana').openIssue({ title: 'Search is slow', labels: ['sev3'] })
  const path = 'incidents/1/ledger.jsonl'
  await shop.sandbox
    .as('ana')
    .push({ path, text: 'no ledger\n', message: 'Break it', branch: 'incident-records' })

  const { error, summary } = await shop.sweep()

  expect(error?.code).toBe('ledger-damaged')
  expect(summary).toContain('| issue 1 | failed | incidents/1/ledger.jsonl, line 1')
  expect(summary).toContain('Search is slow | SEV3 · investigating | recorded')
})

test('an old issue is not adopted for a label that says nothing of incidents', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      repository.label({ name: 'sev2', color: 'd93f0b', description: '' })
      const at = '2026-08-01T10:00:00Z'
      repository.issue({ at, author: 'ana', title: 'Old', body: '', labels: ['sev2'] })
    },
  })
  await shop.sandbox.as('ana').addLabel(1, 'bug')

  const { summary } = await shop.sweep()

  expect(summary).toContain('before Incident Loop was set up here: 1.')
})

test('a sweep shows a broken configuration once, and ends red', async () => {
  await using shop = await openShop()
  await declared(shop)
  const path = '.github/incident-loop.yml'
  await shop.sandbox.as('ana').push({ path, text: 'timezone: Mars/Olympus\n', message: 'Oops' })

  const { error, problems } = await shop.sweep()

  expect(problems).toHaveLength(1)
  expect(error?.code).toBe('config-invalid')
})
