import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const declaredAt = '2026-11-20T13:58:00Z'

/** An incident with a thread of so many comments by Ben, none of them a command. */
async function longThread(comments: number): Promise<Shop> {
  const shop = await openShop({
    pageSize: 100,
    seed: (repository) => {
      repository.label({ name: 'sev2', color: 'd93f0b', description: '' })
      repository.issue({
        at: declaredAt,
        author: 'ana',
        title: 'Checkout is down',
        body: '',
        labels: ['sev2'],
        comments: Array.from({ length: comments }, (_, place) => ({
          at: declaredAt,
          author: 'ben',
          body: `Just talking, number ${place}.`,
        })),
      })
    },
  })
  await shop.sync(1, { asked: true })
  shop.sandbox.clock.advance(60)
  return shop
}

function notices(shop: Shop): readonly string[] {
  return shop.comments(1).filter((body) => body.startsWith('<!-- incident-loop:notice'))
}

test('a thread of 2,399 comments is nearly full; at 2,400 it is said, once', async () => {
  await using shop = await longThread(2398)
  const before = notices(shop)
  await shop.sandbox.as('ben').comment(1, '/note one more')
  await shop.sync(1, { isBrief: true })
  await shop.sandbox.as('ben').comment(1, '/note and another')
  await shop.sync(1, { isBrief: true })

  expect(before).toEqual([])
  expect(notices(shop)).toHaveLength(1)
  expect(notices(shop)[0]).toContain('2400 of 2500 comments.')
})

test('in a thread of 2,490 comments a command still takes no more requests than in a short one', async () => {
  await using shop = await longThread(2490)
  await shop.sandbox.as('ben').comment(1, '/ack')
  shop.sandbox.requests.clear()

  await shop.sync(1, { isBrief: true })

  expect(shop.sandbox.requests.count({ actor: 'github-actions[bot]' })).toBeLessThanOrEqual(5)
  expect(shop.record('incidents/1/README.md')).toContain('\nlead: ben\n')
})

test('a comment as long as GitHub takes is read, and cut on record', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev2'] })
  await shop.sync(1)
  const long = `/note ${'x'.repeat(65_000)}`
  await shop.sandbox.as('ben').comment(1, `${long}\n${'/ack\n'.repeat(100)}`)

  const { error } = await shop.sync(1, { isBrief: true })

  const facts = (shop.record('incidents/1/ledger.jsonl') ?? '').split('\n')
  const commands = facts.filter((line) => line.includes('"kind":"command"'))
  expect(error).toBeNull()
  expect(commands).toHaveLength(20)
  expect(Math.max(...facts.map((line) => line.length))).toBeLessThan(2600)
})

test('a comment of hostile Markdown is read as fast as any', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev2'] })
  await shop.sync(1)
  for (const nasty of [
    '*a_ '.repeat(16_000),
    '> '.repeat(32_000),
    '`'.repeat(65_000),
    '<!-- '.repeat(13_000),
  ]) {
    await shop.sandbox.as('mallory').comment(1, `/ack\n${nasty}`)
  }

  const { error } = await shop.sync(1, { isBrief: true })

  expect(error).toBeNull()
  expect(shop.record('incidents/1/README.md')).toContain('\nlead: null\n')
})
