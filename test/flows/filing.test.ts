import { expect, test } from 'vitest'
import {
  filedIssues,
  headOf,
  kept,
  lists,
  manyRows,
  openPull,
  path,
  postmortem,
  push,
  resolvedShop,
  rows,
} from './merged-postmortem.ts'
import type { Shop } from './shop.ts'

const summary = (shop: Shop) =>
  filedIssues(shop).map(({ title, assignees, labels, parent }) => ({
    title,
    assignees,
    labels,
    parent,
  }))

test('each open item becomes an issue with its owner, due date, labels, context and place under the incident', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(rows))

  const { error, outputs, info } = await shop.fileItems({ before })

  expect(error).toBeNull()
  expect(summary(shop)).toEqual([
    {
      title: 'Alert on the pool of connections',
      assignees: ['chen'],
      labels: ['action-item', 'action-item: sev3', 'action-item: detect'],
      parent: 1,
    },
    {
      title: 'Write a runbook for the pool',
      assignees: [],
      labels: ['action-item', 'action-item: sev3', 'action-item: process'],
      parent: 1,
    },
  ])
  const [alert, runbook] = filedIssues(shop)
  expect(alert?.body).toContain('**Due:** `2026-12-01`')
  expect(alert?.body).toContain(`/acme/shop/blob/${headOf(shop)}/${path}?plain=1#L`)
  expect(alert?.body).toContain('/acme/shop/issues/1), SEV3: Checkout returns 500')
  expect(runbook?.body).toContain('Sarah, not assigned')
  expect(lists(shop, 1)).toHaveLength(1)
  expect(lists(shop, 1)[0]).toContain('| #2 | Alert on the pool of connections | chen |')
  expect(shop.comments(1)[0]).toContain('SEV3 · closed')
  expect(info).toContain('filed #2, 1 to go: Alert on the pool of connections')
  expect(JSON.parse(outputs.result ?? '').filed[0].items).toHaveLength(3)
})

test('a merge of eight items costs few requests, and an unchanged repository one', async () => {
  await using shop = await resolvedShop()
  const pull = await openPull(shop, postmortem(manyRows(8)))
  const before = headOf(shop)
  await shop.sandbox.as('ana').merge(pull)
  shop.sandbox.requests.clear()

  await shop.fileItems({ before })
  const { requests } = shop.sandbox
  const counts = { all: requests.count(), writes: requests.count({ kind: 'write' }) }
  console.log(`8 items: ${counts.all} requests, ${counts.writes} of them write`)
  requests.clear()
  await shop.fileItems({ before })

  expect(filedIssues(shop)).toHaveLength(8)
  expect(counts.all).toBeLessThanOrEqual(40)
  expect(requests.count()).toBe(1)
})

test.each(['merge', 'squash', 'rebase', 'queue'] as const)(
  'a pull request that lands by %s gets the list of issues',
  async (method) => {
    await using shop = await resolvedShop({
      seed: (repository) => repository.settings({ mergeQueue: 'squash' }),
    })
    const pull = await openPull(shop, postmortem(rows))
    const before = headOf(shop)
    const ana = shop.sandbox.as('ana')
    await (method === 'queue' ? ana.enqueue(pull) : ana.merge(pull, { method }))

    const { error } = await shop.fileItems({ before })

    expect(error).toBeNull()
    expect(filedIssues(shop)).toHaveLength(2)
    expect([lists(shop, pull), lists(shop, 1)].map((found) => found.length)).toEqual([1, 1])
  },
)

test('a pull request from a fork gets the list of issues', async () => {
  await using shop = await resolvedShop()
  const fork = await shop.sandbox.as('eve').fork()
  const outside = shop.sandbox.as('eve', fork)
  await outside.createBranch('words')
  await outside.commit({ branch: 'words', message: 'Write', files: { [path]: postmortem(rows) } })
  const { number } = await shop.sandbox
    .as('eve')
    .openPullRequest({ title: 'Post-mortem', head: 'eve:words' })
  const before = headOf(shop)
  await shop.sandbox.as('ana').merge(number)

  await shop.fileItems({ before })

  expect(filedIssues(shop)).toHaveLength(2)
  expect(lists(shop, number)).toHaveLength(1)
})

test('a sweep files what a dropped run left', async () => {
  await using shop = await resolvedShop()
  const pull = await openPull(shop, postmortem(rows))
  await shop.sandbox.as('ana').merge(pull)

  const { error, summary: page } = await shop.sweep()
  shop.sandbox.requests.clear()
  await shop.sweep()

  expect(error).toBeNull()
  expect(page).toContain('filed an action item: Alert on the pool of connections')
  expect(filedIssues(shop)).toHaveLength(2)
  expect(lists(shop, pull)).toHaveLength(1)
  expect(shop.comments(1)[0]).toContain('SEV3 · closed')
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

test('edits, a new order, rewording and a move of the file add and update, and file nothing twice', async () => {
  await using shop = await resolvedShop()
  const pull = await openPull(shop, postmortem(rows))
  await shop.sandbox.as('ana').merge(pull)
  await shop.fileItems()
  const later = [
    '| Write a runbook for the pool of connections | process | @ben | 2026-12-03 | |',
    '| Alert on the pool of connections | detect | @chen | 2026-12-08 | not doing: it is gone |',
    '| Limit the pool | prevent | @dana | | |',
  ]

  await push(shop, postmortem(later))
  await shop.fileItems()
  await push(shop, null)
  await push(shop, postmortem(later), 'postmortems/2026/inc-1-the-pool.md')
  await shop.fileItems()
  await shop.fileItems()

  expect(filedIssues(shop).map(({ title, state }) => `${state} ${title}`)).toEqual([
    'OPEN Alert on the pool of connections',
    'OPEN Write a runbook for the pool of connections',
    'OPEN Limit the pool',
  ])
  const [alert, runbook] = filedIssues(shop)
  expect(alert?.body).toContain('**Not to be done**, says the post-mortem: it is gone.')
  expect(runbook?.body).toContain('**Due:** `2026-12-03`')
  expect(runbook?.assignees).toEqual(['ben'])
  for (const thread of [pull, 1]) {
    expect(lists(shop, thread)).toHaveLength(1)
    expect(lists(shop, thread)[0]).toContain('Limit the pool')
    expect(lists(shop, thread)[0]).toContain('not doing: it is gone.')
  }
})

test('later edits by other pull requests edit the list on the first, however long its conversation is', async () => {
  await using shop = await resolvedShop({ pageSize: 3 })
  const pull = await openPull(shop, postmortem(rows))
  await shop.sandbox.as('ana').merge(pull)
  await shop.fileItems()
  for (const body of ['a', 'b', 'c', 'd']) await shop.sandbox.as('ben').comment(pull, body)
  const second = await openPull(shop, postmortem(rows.slice(0, 1)), { branch: 'second' })
  await shop.sandbox.as('ana').merge(second)

  await shop.fileItems()

  expect([pull, second].map((number) => lists(shop, number).length)).toEqual([1, 0])
  expect(lists(shop, pull)[0]).toContain('no longer listed')
})

test('a list that somebody deleted is not posted again', async () => {
  await using shop = await resolvedShop()
  await push(shop, postmortem(rows))
  await shop.fileItems()
  await shop.sandbox.as('ana').deleteComment(kept(shop).comments.incident)
  await push(shop, postmortem(manyRows(1)))

  const { error } = await shop.fileItems()

  expect(error).toBeNull()
  expect(lists(shop, 1)).toHaveLength(0)
})

test('issues that the document names are linked, and nobody touches them', async () => {
  await using shop = await resolvedShop()
  const ana = shop.sandbox.as('ana')
  const first = await ana.openIssue({ title: 'Limit the pool', body: 'Mine' })
  const second = await ana.openIssue({ title: 'Grow the pool', body: 'Mine too' })
  const items = [
    `| Limit the pool #${first.number} | prevent | @chen | 2026-12-01 | |`,
    `| Grow the pool #${second.number} | prevent | @chen | 2026-12-01 | |`,
  ]
  await push(shop, postmortem(items))
  await shop.fileItems()
  await push(shop, postmortem([...items, rows[0]]))

  const { error } = await shop.fileItems()

  expect(error).toBeNull()
  expect(filedIssues(shop).map(({ title }) => title)).toEqual(['Alert on the pool of connections'])
  const issues = [first, second].map(({ number }) =>
    shop.sandbox.state.repository('acme/shop').issue(number),
  )
  expect(issues.map(({ state, body }) => `${state} ${body}`)).toEqual([
    'OPEN Mine',
    'OPEN Mine too',
  ])
  expect(lists(shop, 1)[0]).toContain(`| #${first.number} |`)
})

test('an item that names its own incident is filed all the same', async () => {
  await using shop = await resolvedShop()
  await push(shop, postmortem(['| Alert before #1 comes again | detect | @chen | 2026-12-01 | |']))

  await shop.fileItems()

  expect(filedIssues(shop)).toHaveLength(1)
})

test('an issue of a stranger with our marker is not taken for ours', async () => {
  await using shop = await resolvedShop()
  const marker = '<!-- incident-loop:action-item v1 inc-1 caf5ca6f -->'
  shop.sandbox.seed(({ seeded }) => {
    seeded('acme/shop').issue({
      at: '2026-11-20T14:00:00Z',
      author: 'eve',
      title: 'Alert on the pool of connections',
      body: `${marker}\n<!-- incident-loop:due v1 none sealed 00000000 -->\n`,
      labels: ['action-item'],
    })
  })
  await push(shop, postmortem(rows))

  await shop.fileItems()

  const [theirs, ...ours] = filedIssues(shop)
  expect(theirs?.author).toBe('eve')
  expect(theirs?.parent).toBeNull()
  expect(ours.map(({ title }) => title)).toEqual([
    'Alert on the pool of connections',
    'Write a runbook for the pool',
  ])
})

test('a hostile document pings nobody, closes nothing and fits', async () => {
  await using shop = await resolvedShop()
  const words = '@ana fixes #1 <!-- incident-loop:status v1 --> ![x](https://evil.test/x.png)'
  const text = [
    postmortem([`| Close ${words} \\| now | detect | @chen | 2026-12-01 | |`]),
    `- [ ] Limit the pool ${words}`,
    `  ${words} ${'long '.repeat(13_000)}`,
    '  <!-- incident-loop:end action-item -->',
  ].join('\n')
  await push(shop, text)

  const { error } = await shop.fileItems()

  expect(error).toBeNull()
  for (const { title, body } of filedIssues(shop)) {
    expect(title.length).toBeLessThanOrEqual(256)
    expect(body.length).toBeLessThan(65_536)
    expect(body).not.toMatch(/@ana|fixes #1|evil\.test\/x\.png\)/)
    expect(body.match(/<!-- incident-loop:/g)).toHaveLength(4)
  }
  expect(filedIssues(shop).length).toBeGreaterThan(0)
  expect(lists(shop, 1)[0]).not.toMatch(/@ana|fixes #1|!\[/)
  expect(shop.comments(1).filter((body) => body.includes('incident-loop:status'))).toHaveLength(1)
})
