import { expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import {
  filedIssues,
  kept,
  manyRows,
  postmortem,
  push,
  resolvedShop,
  rows,
} from './merged-postmortem.ts'
import { openShop, type Shop, type ShopOptions } from './shop.ts'

/** A shop with the action item 2 of incident 1, due on Tuesday 2026-12-01, and item 3 without a date. */
async function filedShop(options: ShopOptions = {}): Promise<Shop> {
  const shop = await resolvedShop(options)
  await push(shop, postmortem(rows))
  await shop.fileItems()
  shop.sandbox.requests.clear()
  return shop
}

/** A sweep at a moment. */
async function sweepAt(shop: Shop, now: string) {
  shop.sandbox.clock.set(now)
  return shop.sweep()
}

/** First lines of our reminders on an issue, oldest first. */
function reminders(shop: Shop, issue: number): readonly string[] {
  return shop
    .comments(issue)
    .filter((body) => body.startsWith('<!-- incident-loop:notice v1 due:'))
    .map((body) => body.split('\n')[1] ?? '')
}

/** Whom our newest reminder mentions, in order. */
function mentioned(shop: Shop, issue: number): readonly string[] {
  return shop.comments(issue).at(-1)?.match(/@\w+/g) ?? []
}

/** Numbers of the issues that sweeps look after. */
function followed(shop: Shop): readonly number[] {
  const { documents } = JSON.parse(shop.record('post-mortems.json') ?? '')
  return documents.flatMap(({ open }: { readonly open: readonly number[] }) => open)
}

function labelsOf({ sandbox }: Shop, issue: number): readonly string[] {
  return sandbox.state.repository('acme/shop').issue(issue).labels
}

test('an action item is reminded of ahead, on the day and after it: its owner, then the lead, then whoever is responsible', async () => {
  await using shop = await filedShop()
  await push(shop, 'post-mortem:\n  owner: dana\n', '.github/incident-loop.yml')
  const heard: (readonly string[])[] = []

  for (const day of ['11-27', '11-28', '11-29', '12-01', '12-02', '12-03', '12-05', '12-12']) {
    const { error } = await sweepAt(shop, `2026-${day}T09:00:00Z`)
    expect(error).toBeNull()
    await shop.sweep()
    heard.push(mentioned(shop, 2))
  }

  expect(reminders(shop, 2)).toEqual([
    '**Due on 2026-12-01, in 3 days.**',
    '**Due today, 2026-12-01.**',
    '**Overdue since 2026-12-01.**',
    '**Still open, 4 days after it was due on 2026-12-01.**',
    '**Still open, 11 days after it was due on 2026-12-01.**',
  ])
  expect(heard).toEqual([
    [],
    ['@chen'],
    ['@chen'],
    ['@chen'],
    ['@chen'],
    ['@chen'],
    ['@chen', '@ben'],
    ['@chen', '@dana'],
  ])
  expect(reminders(shop, 3)).toEqual([])
})

test('of several moments that were missed only the latest is said', async () => {
  await using shop = await filedShop()

  await sweepAt(shop, '2026-12-02T09:00:00Z')
  await sweepAt(shop, '2026-12-03T09:00:00Z')

  expect(reminders(shop, 2)).toEqual(['**Overdue since 2026-12-01.**'])
})

test('what is overdue is labelled so, until it is closed or has another date', async () => {
  await using shop = await filedShop()
  await sweepAt(shop, '2026-12-02T09:00:00Z')
  const late = labelsOf(shop, 2)
  await push(shop, postmortem([rows[0].replace('2026-12-01', '2026-12-20'), rows[1]]))
  await shop.fileItems()

  await sweepAt(shop, '2026-12-03T09:00:00Z')

  expect(late).toContain('overdue')
  expect(labelsOf(shop, 2)).not.toContain('overdue')
  expect(reminders(shop, 2)).toHaveLength(1)
})

test.each([
  ['completed', 'done'],
  ['not_planned', 'not-planned'],
] as const)(
  'an issue that is closed as %s is off the list, and back when it is reopened',
  async (reason, state) => {
    await using shop = await filedShop()
    const chen = shop.sandbox.as('ana')
    await chen.close(2, reason)
    const closed = await shop.sync(2)
    const states = kept(shop).items.map((item: { readonly state: string }) => item.state)
    const left = followed(shop)
    await chen.reopen(2)

    const reopened = await shop.sync(2)

    expect([closed.error, reopened.error]).toEqual([null, null])
    expect(states).toEqual([state, 'open', 'done'])
    expect(left).toEqual([3])
    expect(kept(shop).items[0].state).toBe('open')
    expect(followed(shop)).toEqual([2, 3])
    expect(closed.summary).toContain('noted that action item 2 is')
  },
)

test('a sweep notes what was closed, and takes the label off', async () => {
  await using shop = await filedShop()
  await sweepAt(shop, '2026-12-02T09:00:00Z')
  await shop.sandbox.as('ana').close(2)

  const { summary } = await sweepAt(shop, '2026-12-03T09:00:00Z')
  shop.sandbox.requests.clear()
  await shop.sweep()

  expect(summary).toContain('noted that action item 2 is done')
  expect(labelsOf(shop, 2)).not.toContain('overdue')
  expect(followed(shop)).toEqual([3])
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

test('nothing is ever closed or assigned by us', async () => {
  await using shop = await filedShop()

  for (const day of ['2026-12-02', '2026-12-20', '2027-03-01']) {
    await sweepAt(shop, `${day}T09:00:00Z`)
  }

  expect(filedIssues(shop).map(({ state }) => state)).toEqual(['OPEN', 'OPEN'])
  expect(filedIssues(shop).map(({ assignees }) => assignees)).toEqual([['chen'], []])
})

test('whoever took an item over is reminded of it', async () => {
  await using shop = await filedShop()
  await shop.sandbox.as('ana').unassign(2, 'chen')
  await shop.sandbox.as('ana').assign(2, 'ben')
  await shop.sync(2)

  await sweepAt(shop, '2026-12-01T09:00:00Z')

  expect(mentioned(shop, 2)).toEqual(['@ben'])
  expect(kept(shop).items[0].owners).toEqual(['ben'])
})

test('the repository words its reminders itself', async () => {
  await using shop = await filedShop()
  await push(shop, 'Please: {{ reminder.due }}\n', '.github/incident-loop/action-item-reminder.md')

  const { error } = await sweepAt(shop, '2026-12-01T09:00:00Z')

  expect(error).toBeNull()
  expect(reminders(shop, 2)).toEqual(['Please: 2026-12-01'])
})

const faults: readonly Fault[] = [
  { status: 502 },
  'drop',
  'apply-then-drop',
  { secondaryLimitSeconds: 0 },
]
const writes = ['graphql:CommitRecords', 'graphql:PostComment', 'graphql:Relabel']

test.each(writes.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
  '$fault on $route reminds once in the end',
  async ({ route, fault }) => {
    await using shop = await filedShop()
    shop.sandbox.faults.next(route, fault)

    await sweepAt(shop, '2026-12-02T09:00:00Z')
    await sweepAt(shop, '2026-12-02T10:00:00Z')

    expect(reminders(shop, 2)).toEqual(['**Overdue since 2026-12-01.**'])
    expect(labelsOf(shop, 2)).toContain('overdue')
    expect(kept(shop).claims).toEqual([])
    expect(kept(shop).items[0].said).toContain('due:2026-12-01:overdue')
  },
)

test('a reminder that was posted by a run that ended then is not posted again', async () => {
  await using shop = await filedShop()
  shop.sandbox.onEvent(({ name }) => {
    if (name === 'issue_comment') shop.sandbox.faults.next('graphql:*', { status: 502 }, 30)
  })
  const { error } = await sweepAt(shop, '2026-12-02T09:00:00Z')
  shop.sandbox.faults.clear()

  await sweepAt(shop, '2026-12-02T10:00:00Z')

  expect(error?.code).toBe('github-unavailable')
  expect(reminders(shop, 2)).toHaveLength(1)
})

test.each([
  'graphql:ItemIssues',
  'graphql:FilingRecords',
  'graphql:CommitRecords',
  'graphql:Thread',
])('two sweeps that meet at %s remind once', async (route) => {
  await using shop = await filedShop()
  shop.sandbox.clock.set('2026-12-02T09:00:00Z')
  shop.sandbox.barrier(route, 2)

  const outcomes = await Promise.all([1, 2].map(() => shop.sweep({ pauseMilliseconds: 20 })))

  expect(outcomes.map(({ error }) => error)).toEqual([null, null])
  expect(reminders(shop, 2)).toHaveLength(1)
})

test('a dry run reminds nobody and says whom it would', async () => {
  await using shop = await filedShop()
  shop.sandbox.clock.set('2026-12-02T09:00:00Z')

  const { outputs } = await shop.sweep({ dryRun: true })

  expect(JSON.parse(outputs.result ?? '').items).toEqual([
    'would have reminded of action item 2: overdue, 2026-12-01',
    'would have labelled 2 overdue',
  ])
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

test('a sweep without open action items costs nothing for them, one with many two reads', async () => {
  await using none = await openShop()
  await none.sweep()
  none.sandbox.requests.clear()
  await none.sweep()
  await using many = await openShop()
  const before = many.sandbox.state.repository('acme/shop').head('main') ?? ''
  for (const count of [1, 2, 3, 4]) {
    await push(many, postmortem(manyRows(count), null), `postmortems/outage-${count}.md`)
  }
  await many.fileItems({ before })
  many.sandbox.requests.clear()
  await many.sweep()

  expect(many.sandbox.requests.count() - none.sandbox.requests.count()).toBe(2)
  console.log(
    `a sweep: ${none.sandbox.requests.count()}; with 10 open action items of 4 documents: ${many.sandbox.requests.count()}`,
  )
})
