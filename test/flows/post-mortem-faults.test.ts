import { expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import { draftOf, runningIncident } from './drafted-shop.ts'
import { endState } from './end-state.ts'
import { openShop, type Shop } from './shop.ts'

const writes = [
  'POST /repos/{owner}/{repo}/git/refs',
  'graphql:CommitRecords',
  'graphql:OpenPull',
  'graphql:DressPull',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
]

const faults: readonly Fault[] = [{ status: 502 }, 'drop', 'apply-then-drop']

/** A running incident whose end was commented, and no run has seen that. */
async function ended(): Promise<Shop> {
  const shop = await openShop()
  const number = await runningIncident(shop, { said: [['ben', '/action Alert on it @chen']] })
  shop.sandbox.clock.advance(300)
  await shop.sandbox.as('ben').comment(number, '/resolve Rolled back')
  shop.sandbox.requests.clear()
  return shop
}

/** What must be the same however a run went. */
function endOf(shop: Shop) {
  // Seals follow from the address, and that from the port.
  const plain = (text: string) =>
    text
      .replaceAll(shop.sandbox.serverUrl, 'https://github.test')
      .replace(/(?<=^<!-- incident-loop:part \w+ )\w+|(?<=^<!-- incident-loop:draft ).*/gm, '')
  const { files, pulls, status } = draftOf(shop, 1)
  const { comments, ...issue } = endState(shop)
  return {
    ...issue,
    // A comment of the end may come before the pull request is there.
    comments: comments.filter((body) => !body?.includes('notice v1 resolved:')),
    files: [...files].map(([path, text]) => [path, plain(text)]),
    pulls: pulls.map((pull) => ({ ...pull, body: plain(pull.body), timeline: [] })),
    status: { ...status, targetUrl: plain(status?.targetUrl ?? '') },
    branches: shop.sandbox.state.repository('acme/shop').branches(),
  }
}

async function faultFree() {
  await using shop = await ended()
  await shop.sync(1)
  return endOf(shop)
}

test.each(writes.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
  '$fault on $route leaves one branch, one file, one pull request and its status',
  async ({ route, fault }) => {
    await using shop = await ended()
    shop.sandbox.faults.next(route, fault)

    const { error } = await shop.sync(1, { timeoutMilliseconds: 2000 })

    expect(shop.sandbox.requests.count({ route })).toBeGreaterThan(0)
    expect(error).toBeNull()
    expect(endOf(shop)).toEqual(await faultFree())
  },
)

test.each(['graphql:ObserveDraft', 'graphql:OpenPull', 'graphql:DressPull'])(
  'a run that ends while %s fails is made good by the next',
  async (route) => {
    await using shop = await ended()
    shop.sandbox.faults.next(route, { status: 502 }, 100)
    const { error } = await shop.sync(1)
    shop.sandbox.faults.clear()
    shop.sandbox.clock.advance(180)

    await shop.sync(1)

    expect(error?.code).toBe('github-unavailable')
    expect(shop.record('incidents/1/README.md')).toContain('\nstatus: resolved\n')
    expect(draftOf(shop, 1).pulls).toMatchObject([{ labels: ['post-mortem'], assignees: ['ben'] }])
  },
)

test('a branch that moved before the commit is looked at again', async () => {
  await using shop = await ended()
  shop.sandbox.faults.next('graphql:CommitRecords', 'stale-data', 3)

  const { error } = await shop.sync(1)

  expect(error).toBeNull()
  expect(endOf(shop)).toEqual(await faultFree())
})

test.each([2, 3, 5])(
  '%i runs at once make one branch, one file and one pull request',
  async (count) => {
    await using shop = await ended()
    shop.sandbox.barrier('graphql:ObserveDraft', count)

    const outcomes = await Promise.all(Array.from({ length: count }, () => shop.sync(1)))

    expect(outcomes.map(({ error }) => error)).toEqual(Array(count).fill(null))
    expect(endOf(shop)).toEqual(await faultFree())
  },
)

test('two runs that both saw no pull request open one', async () => {
  await using shop = await ended()
  shop.sandbox.barrier('graphql:OpenPull', 2)

  const outcomes = await Promise.all([shop.sync(1), shop.sync(1)])

  expect(outcomes.map(({ error }) => error)).toEqual([null, null])
  expect(draftOf(shop, 1).pulls).toHaveLength(1)
})

test('somebody who pushes to the branch between reading and writing loses nothing', async () => {
  await using shop = await ended()
  await shop.sync(1)
  const { text, path, branch } = draftOf(shop, 1)
  shop.sandbox.clock.advance(300)
  await shop.sandbox.as('chen').comment(1, '/note The pool was full')
  const held = shop.sandbox.barrier('graphql:CommitRecords', 2)
  const run = shop.sync(1)
  while (held.waiting() === 0) await new Promise((resolve) => setImmediate(resolve))
  const own = text.replace('## Summary\n', '## Summary\n\nPayments failed.\n')

  await shop.sandbox.as('ben').push({ path, branch, text: own, message: 'Summarise' })
  held.release()
  await run

  expect(draftOf(shop, 1).text).toContain('Payments failed.')
  expect(draftOf(shop, 1).text).toContain('The pool was full')
})
