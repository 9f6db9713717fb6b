import { expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import {
  filedIssues,
  kept,
  lists,
  manyRows,
  postmortem,
  push,
  resolvedShop,
} from './merged-postmortem.ts'
import type { Outcome, Shop } from './shop.ts'

const faults: readonly Fault[] = [
  { status: 502 },
  'drop',
  'apply-then-drop',
  { secondaryLimitSeconds: 0 },
]

/** Requests that write when action items are filed. */
const writes = [
  'graphql:CommitRecords',
  'graphql:CreateLabels',
  'graphql:CreateItem',
  'graphql:AddSubIssue',
  'graphql:PostComment',
] as const

test.each(writes.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
  '$fault on $route changes nothing in the end',
  async ({ route, fault }) => {
    await using shop = await resolvedShop()
    const { before } = await push(shop, postmortem(manyRows(3)))
    shop.sandbox.faults.next(route, fault)

    await untilQuiet(shop, before)

    expect(shop.sandbox.requests.count({ route })).toBeGreaterThan(0)
    expectFiled(shop, 3)
  },
)

test.each(faults)('%o at every write changes nothing in the end', async (fault) => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(manyRows(4)))
  faultEachSecond(shop, [fault])

  await untilQuiet(shop, before)

  expectFiled(shop, 4)
})

test.each([
  ['graphql:CommitRecords', 'stale-data'],
  ['graphql:ObservePostmortems', { status: 502 }],
  ['graphql:PublishedDocument', 'drop'],
  ['graphql:FilingRecords', 'drop'],
  ['graphql:MarkedIssues', { forbiddenField: 'repository.issues' }],
  ['graphql:Thread', { forbiddenField: 'repository.issueOrPullRequest' }],
  ['graphql:FilingRecords', { forbiddenField: 'repository.records' }],
  ['graphql:ObservePostmortems', { forbiddenField: 'repository.index' }],
  ['graphql:ObservePostmortems', { forbiddenField: 'repository.postmortems' }],
] as const)('%s with %o is not taken for "not there"', async (route, fault) => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(manyRows(3)))
  shop.sandbox.faults.next(route, fault, 2)

  await untilQuiet(shop, before)
  await push(shop, postmortem(manyRows(4)))
  shop.sandbox.faults.next(route, fault, 2)
  await untilQuiet(shop, before)

  expectFiled(shop, 4)
})

test('40 items with all kinds of faults at every write are 40 issues, and each list stands once', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(manyRows(40)))
  faultEachSecond(shop, [...faults, 'stale-data'])

  const { runs } = await untilQuiet(shop, before)

  console.log(`40 items with faults: ${shop.sandbox.requests.count()} requests in ${runs} runs`)
  expectFiled(shop, 40)
})

test('a hundred items are filed within what GitHub takes in a minute, and the log tells how far it is', async () => {
  await using shop = await resolvedShop({ creationsPerMinute: 80 })
  const { before } = await push(shop, postmortem(manyRows(100)))
  // A second passes with each, as it does at the pace of a real run.
  shop.sandbox.onEvent(({ name, action }) => {
    if (name === 'issues' && action === 'opened') shop.sandbox.clock.advance(1)
  })

  const { error, info } = await shop.fileItems({ before })

  console.log(`100 items: ${shop.sandbox.requests.count()} requests in 1 run`)
  expect(error).toBeNull()
  expect(info[0]).toMatch(/^filed #2, 99 to go: Alert when queue 1 grows$/)
  expect(info.at(-1)).toMatch(/, 0 to go: /)
  expectFiled(shop, 100)
})

test('a limit on new issues that is met is waited for', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(manyRows(3)))
  shop.sandbox.faults.next('graphql:CreateItem', { secondaryLimitSeconds: 1 })

  const { error } = await shop.fileItems({ before })

  expect(error).toBeNull()
  expectFiled(shop, 3)
})

test.each(['graphql:FilingRecords', 'graphql:ObservePostmortems', 'graphql:CommitRecords'])(
  'two runs that meet at %s file each item once',
  async (route) => {
    await using shop = await resolvedShop()
    const { before } = await push(shop, postmortem(manyRows(12)))
    shop.sandbox.barrier(route, 2)

    const outcomes = await Promise.all(
      [1, 2].map(() => shop.fileItems({ before, pauseMilliseconds: 20 })),
    )

    expect(outcomes.map(({ error }) => error)).toEqual([null, null])
    expectFiled(shop, 12)
  },
)

test('two runs that meet with nothing to create post one list', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(['| Limit the pool | prevent | @ben | | done |']))
  shop.sandbox.barrier('graphql:Thread', 2)

  const outcomes = await Promise.all(
    [1, 2].map(() => shop.fileItems({ before, pauseMilliseconds: 20 })),
  )

  expect(outcomes.map(({ error }) => error)).toEqual([null, null])
  expect(lists(shop, 1)).toHaveLength(1)
})

test('issues whose creation was not answered are found on later pages too', async () => {
  await using shop = await resolvedShop({ pageSize: 2 })
  const { before } = await push(shop, postmortem(manyRows(5)))
  shop.sandbox.onEvent(({ name, action }) => {
    if (name !== 'issues' || action !== 'opened') return
    shop.sandbox.faults.next('graphql:*', 'apply-then-drop')
  })

  await untilQuiet(shop, before)

  expectFiled(shop, 5)
})

test('a run and a sweep at once file each item once', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(manyRows(12)))

  const outcomes = await Promise.all([
    shop.fileItems({ before, pauseMilliseconds: 20 }),
    shop.sweep({ pauseMilliseconds: 20 }),
  ])

  expect(outcomes.map(({ error }) => error)).toEqual([null, null])
  expectFiled(shop, 12)
})

test.each([1, 2, 3, 4])(
  'a run that ends at its commit %i leaves nothing double',
  async (commit) => {
    await using shop = await resolvedShop()
    const { before } = await push(shop, postmortem(manyRows(12)))
    killAtCommit(shop, commit)

    await shop.fileItems({ before })
    shop.sandbox.faults.clear()
    shop.sandbox.clock.advance(180)
    await shop.sweep()

    expectFiled(shop, 12)
  },
)

test('an incident learns that its post-mortem is published from a sweep where the run did not live to say so', async () => {
  await using shop = await resolvedShop()
  await shop.sandbox.as('ana').addLabel(1, 'sev2')
  await shop.sync(1)
  const { before } = await push(shop, postmortem(manyRows(1)))
  shop.sandbox.faults.next('graphql:Observe', { status: 502 }, 30)

  const { error } = await shop.fileItems({ before })
  shop.sandbox.faults.clear()
  const atFirst = shop.comments(1)[0]
  shop.sandbox.clock.advance(180)
  await shop.sweep()
  shop.sandbox.requests.clear()
  await shop.sweep()

  expect(error?.code).toBe('github-unavailable')
  expect(atFirst).toContain(' · resolved')
  expect(shop.comments(1)[0]).toContain(' · closed')
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

/** Runs again, some minutes later each time, until a run ends well and has nothing left to do. */
async function untilQuiet(shop: Shop, before: string): Promise<{ readonly runs: number }> {
  for (let runs = 1; runs < 60; runs += 1) {
    const outcome: Outcome = await shop.fileItems({ before })
    shop.sandbox.clock.advance(180)
    if (outcome.error === null) return { runs }
  }
  throw new Error('60 runs were not enough')
}

/** The next write of each route meets a fault, and so does the one after each second write that was done. */
function faultEachSecond({ sandbox }: Shop, kinds: readonly Fault[]): void {
  let count = 0
  const fail = (route: string) => {
    const fault = kinds[count % kinds.length] ?? 'drop'
    count += 1
    const fits = fault !== 'stale-data' || route === 'graphql:CommitRecords'
    sandbox.faults.next(route, fits ? fault : 'drop')
  }
  for (const route of writes) fail(route)
  const done = new Map<string, number>()
  sandbox.onEvent(({ name, action }) => {
    const route = routesOfEvents[action === '' ? name : `${name}:${action}`]
    if (route === undefined) return
    done.set(route, (done.get(route) ?? 0) + 1)
    if ((done.get(route) ?? 0) % 2 === 0) fail(route)
  })
}

/** The request behind an event, by its name and action. */
const routesOfEvents: Readonly<Record<string, string>> = {
  push: 'graphql:CommitRecords',
  'issues:opened': 'graphql:CreateItem',
  'issue_comment:created': 'graphql:PostComment',
  'sub_issues:sub_issue_added': 'graphql:AddSubIssue',
}

/** From the given commit of the records branch on nothing is answered: it is made, and the run does not learn of it. */
function killAtCommit({ sandbox }: Shop, number: number): void {
  let commits = 0
  if (number === 1) sandbox.faults.next('graphql:CommitRecords', 'apply-then-drop')
  sandbox.onEvent(({ name }) => {
    if (name !== 'push') return
    commits += 1
    if (commits === number - 1) sandbox.faults.next('graphql:CommitRecords', 'apply-then-drop')
    if (commits === number) sandbox.faults.next('graphql:*', { status: 502 }, 30)
  })
}

function expectFiled(shop: Shop, count: number): void {
  const filed = filedIssues(shop)
  const titles = filed.map(({ title }) => title).toSorted()
  const wanted = Array.from({ length: count }, (_, index) => `Alert when queue ${index + 1} grows`)
  expect(titles).toEqual(wanted.toSorted())
  expect(filed.map(({ parent }) => parent)).toEqual(Array(count).fill(1))
  expect(
    filed.every(
      ({ labels }) => labels.includes('action-item: sev3') || labels.includes('action-item: sev2'),
    ),
  ).toBe(true)
  expect(filed.map(({ assignees }) => assignees)).toEqual(Array(count).fill(['chen']))
  expect(lists(shop, 1)).toHaveLength(1)
  for (const { number } of filed) expect(lists(shop, 1)[0]).toContain(`#${number} `)
  const { items, claims, comments } = kept(shop)
  expect(
    items.map(({ issue }: { issue: { number: number } | null }) => issue?.number),
  ).toHaveLength(count)
  expect(claims).toEqual([])
  expect(comments.incident).not.toBeNull()
  expect(shop.comments(1)[0]).toContain('published')
}
