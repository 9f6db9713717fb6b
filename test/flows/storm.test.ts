import { expect, test } from 'vitest'
import { readLedger } from '../../src/incident/ledger.ts'
import { openShop, type Shop } from './shop.ts'

/** People who comment: some may command, one only reads, and two are strangers. */
const people = ['ana', 'ben', 'chen', 'dana', 'eve', 'mallory', 'trudy'] as const

/** What is said, over and over; what depends on the order tells whether it was kept. */
const sayings = [
  (n: number) => `/note step ${n}`,
  (n: number) => `/update ${n} of many, still on it`,
  () => '/ack',
  (n: number) => `/status ${n % 2 === 0 ? 'identified' : 'investigating'}`,
  (n: number) => `Just talking, number ${n}.`,
  (n: number) => `/sev ${(n % 2) + 1}`,
  () => '/lead me',
  (n: number) => `/action mend ${n} @ben due 2026-12-01`,
  () => '/statsu identified',
  (n: number) => `/impact ${n} customers in a hundred`,
] as const

interface Storm {
  readonly shop: Shop
  readonly requests: number
  readonly permissionChecks: number
}

/** 200 comments within a minute; of the runs they wake some are dropped and the rest come in any order, two at a time where GitHub lets one run after the other. */
async function storm(random: () => number, dropped: number): Promise<Storm> {
  const shop = await openShop({ pageSize: 100 })
  const { sandbox } = shop
  await sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev2'] })
  await shop.sync(1)
  sandbox.clock.advance(60)
  sandbox.requests.clear()
  const waiting: (() => Promise<unknown>)[] = []
  for (let n = 0; n < 200; n += 1) {
    const person = people[n % people.length] ?? 'ana'
    const say = sayings[n % sayings.length] ?? (() => '')
    await sandbox.as(person).comment(1, say(n))
    if (n % 4 === 3) sandbox.clock.advance(1)
    if (random() >= dropped) waiting.push(() => shop.sync(1, { isBrief: true }))
    if (n % 25 === 24) await runSome(waiting.splice(0), random)
  }
  await shop.sync(1, { isBrief: true })
  const ours = { actor: 'github-actions[bot]' }
  return {
    shop,
    requests: sandbox.requests.count(ours),
    permissionChecks: sandbox.requests.count({
      ...ours,
      route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    }),
  }
}

async function runSome(runs: readonly (() => Promise<unknown>)[], random: () => number) {
  const shuffled = runs
    .map((run) => ({ run, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ run }) => run)
  for (let from = 0; from < shuffled.length; from += 2) {
    await Promise.all(shuffled.slice(from, from + 2).map((run) => run()))
  }
}

/** Numbers that are the same in every run of the tests: mulberry32. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Commands on record by the place of their comment among those of people, as ids differ from twin to twin. */
function commandsOf(shop: Shop): readonly string[] {
  const reading = readLedger(shop.record('incidents/1/ledger.jsonl') ?? '')
  if (!('ledger' in reading)) throw new Error('the ledger cannot be read')
  const ids = reading.ledger.facts.filter(({ kind }) => kind === 'command').map(({ id }) => id)
  return ids.map((id) => withoutIds(shop, id))
}

/** A text with comments by their place among those of people, and without what follows from their ids. */
function withoutIds(shop: Shop, text: string): string {
  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)
  const places = new Map(
    comments
      .filter(({ author }) => author !== 'github-actions[bot]')
      .map(({ id }, place) => [String(id), `c${place}`]),
  )
  return text
    .replace(/(?<=comment[:-])\d+/g, (id) => places.get(id) ?? id)
    .replaceAll(shop.sandbox.serverUrl, '')
    .replace(/`[0-9a-f]{6}`(?=(?:\]\(\S+\))? \|$)/gm, '`NAME`')
}

test('200 comments in a minute, runs dropped and shuffled: each command once, and the record of the calm twin', async () => {
  const calm = await storm(() => 0, 1)
  const wild = await storm(dice(7), 0.3)
  await using _calm = calm.shop
  await using shop = wild.shop

  console.log(
    `storm: ${wild.requests} requests, ${wild.permissionChecks} permission checks; its calm twin, one run at the end: ${calm.requests} and ${calm.permissionChecks}`,
  )
  expect(wild.requests).toBeLessThanOrEqual(300)
  expect(wild.permissionChecks).toBeLessThanOrEqual(20)
  expect(new Set(commandsOf(shop)).size).toBe(commandsOf(shop).length)
  expect(commandsOf(shop)).toEqual(commandsOf(calm.shop))
  const record = (one: Shop) => withoutIds(one, one.record('incidents/1/README.md') ?? '')
  expect(record(shop)).toBe(record(calm.shop))
})

test('every comment with a command has one answer, and strangers get no words', async () => {
  const { shop } = await storm(dice(11), 0.5)
  await using _shop = shop

  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)

  const commands = comments.filter(({ body }) => /^\/(?!\/)/.test(body))
  expect(commands.every(({ reactions }) => reactions.length === 1)).toBe(true)
  const replies = comments.filter(({ body }) => body.includes('incident-loop:notice v1 reply:'))
  const keys = replies.map(({ body }) => /reply:(\d+)/.exec(body)?.[1])
  expect(new Set(keys).size).toBe(keys.length)
  const answered = comments.filter(({ id }) => keys.includes(String(id)))
  expect([...new Set(answered.map(({ author }) => author))].toSorted()).toEqual([
    'ana',
    'ben',
    'chen',
    'dana',
  ])
})
