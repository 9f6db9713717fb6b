import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

async function declared(shop: Shop): Promise<void> {
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev1'] })
  await shop.sync(1)
  shop.sandbox.clock.advance(300)
}

/** Opens and merges a pull request whose description closes issue 1. */
async function mergeFix(shop: Shop): Promise<number> {
  const ben = shop.sandbox.as('ben')
  await ben.createBranch('fix')
  await ben.push({ path: 'fix.ts', text: 'export {}\n', message: 'Fix it', branch: 'fix' })
  const { number } = await ben.openPullRequest({ title: 'Fix', body: 'Fixes #1', head: 'fix' })
  await ben.merge(number)
  return number
}

function issueOf(shop: Shop) {
  return shop.sandbox.state.repository('acme/shop').issue(1)
}

test('a merge that closes the issue is not yet recovery: it is open again, monitoring, until closed by hand', async () => {
  await using shop = await openShop()
  await declared(shop)
  const pull = await mergeFix(shop)

  const merged = await shop.sync(1)
  const again = await shop.sync(1)
  const opened = issueOf(shop).state
  shop.sandbox.clock.advance(600)
  await shop.sandbox.as('ana').close(1, 'completed')
  const resolved = await shop.sync(1)

  expect(merged.outputs.status).toBe('monitoring')
  expect(opened).toBe('OPEN')
  expect(again.outputs).toMatchObject({ status: 'monitoring', changed: 'false' })
  expect(shop.record('incidents/1/README.md')).toContain(
    `merged #⁠${pull}, which closed the issue \``,
  )
  expect(resolved.outputs.status).toBe('resolved')
})

test('a pushed commit that closes the issue is not yet recovery either', async () => {
  await using shop = await openShop()
  await declared(shop)
  await shop.sandbox.as('ben').push({ path: 'fix.ts', text: 'export {}\n', message: 'Fixes #1' })
  const pushed = issueOf(shop).state

  const { outputs } = await shop.sync(1)

  expect(pushed).toBe('CLOSED')
  expect(outputs.status).toBe('monitoring')
  expect(issueOf(shop).state).toBe('OPEN')
})

test('an incident taken up again keeps its history and asks why', async () => {
  await using shop = await openShop()
  await declared(shop)
  await shop.sandbox.as('ana').close(1, 'completed')
  await shop.sync(1)
  shop.sandbox.clock.advance(600)
  await shop.sandbox.as('ben').reopen(1)

  const { outputs } = await shop.sync(1)

  expect(outputs.status).toBe('investigating')
  expect(shop.comments(1)[0]).toContain(
    '> **Taken up again** by ben at 2026-11-20 14:15 UTC. Say in a comment what came back.',
  )
  expect(shop.record('incidents/1/README.md')).toContain('| **ana** closed it as completed `')
})

test.each(['deleted', 'transferred'] as const)(
  'an issue that was %s closes its record with that reason',
  async (how) => {
    await using shop = await openShop()
    shop.sandbox.seed((state) =>
      state.repository({ owner: 'acme', name: 'other', collaborators: { ana: 'admin' } }),
    )
    await declared(shop)
    const ana = shop.sandbox.as('ana')
    if (how === 'deleted') await ana.deleteIssue(1)
    else await ana.transfer(1, 'acme/other')

    const { outputs, error } = await shop.sync(1)
    shop.sandbox.requests.clear()
    const again = await shop.sync(1)

    expect(error).toBeNull()
    expect(outputs).toMatchObject({ status: 'closed', changed: 'true' })
    expect(shop.record('incidents/1/README.md')).toContain(`noticed that the issue was ${how} \``)
    expect(JSON.parse(shop.record('open.json') ?? '').incidents).toEqual([])
    expect(again.outputs.changed).toBe('false')
    expect(shop.sandbox.requests.count()).toBe(1)
  },
)

test('labels swapped within two minutes are one change of severity', async () => {
  await using shop = await openShop()
  await declared(shop)
  await shop.sandbox.as('ana').removeLabel(1, 'sev1')
  await shop.sync(1)
  shop.sandbox.clock.advance(100)
  await shop.sandbox.as('ana').addLabel(1, 'sev2')
  shop.sandbox.clock.advance(600)

  const { outputs } = await shop.sync(1)

  expect(outputs).toMatchObject({ severity: 'SEV2', status: 'investigating' })
  expect(shop.record('incidents/1/README.md')).toContain(
    '\n| 14:06 | **ana** changed the severity: SEV1 → SEV2 `',
  )
})

test('removing the severity label of a closed incident changes nothing', async () => {
  await using shop = await openShop()
  await declared(shop)
  await shop.sandbox.as('ana').close(1, 'completed')
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').removeLabel(1, 'sev1')
  shop.sandbox.clock.advance(600)

  const { outputs } = await shop.sync(1)

  expect(outputs).toMatchObject({ severity: 'SEV1', status: 'resolved' })
})
