import { afterEach, beforeEach, expect, test } from 'vitest'
import { isObject } from '../../sandbox/github/rest/body.ts'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'one', labels: ['sev1'] })
  await ana.openIssue({ title: 'two', labels: ['sev2', 'bug'] })
  await ana.openIssue({ title: 'three', labels: ['bug'] })
  await ana.openIssue({ title: 'four' })
  sandbox.clock.set('2026-11-20T15:00:00Z')
  await ana.close(1)
  await ana.comment(2, 'Looking')
})

afterEach(() => sandbox.stop())

test('issues come in pages of cursors with the count of all', async () => {
  const first = await list('first: 2')
  const second = await list(`first: 2, after: "${first.endCursor}"`)

  expect([first.titles, second.titles]).toEqual([
    ['one', 'two'],
    ['three', 'four'],
  ])
  expect([first.hasNextPage, second.hasNextPage, second.totalCount]).toEqual([true, false, 4])
})

test.each([
  ['first: 9, states: OPEN, labels: ["SEV1", "sev2"]', ['two']],
  ['first: 9, labels: ["sev1", "SEV2"]', ['one', 'two']],
  ['first: 9, labels: []', []],
  ['first: 9, filterBy: {labels: ["Bug"]}', ['two', 'three']],
  ['first: 9, filterBy: {since: "2026-11-20T14:30:00Z"}', ['one', 'two']],
  ['first: 9, filterBy: {states: CLOSED}', ['one']],
  ['first: 2, orderBy: {field: CREATED_AT, direction: DESC}', ['four', 'three']],
  ['first: 2, orderBy: {field: UPDATED_AT, direction: DESC}', ['two', 'one']],
  ['first: 1, orderBy: {field: COMMENTS, direction: DESC}', ['two']],
])('issues(%s) lists %j', async (args, titles) => {
  expect((await list(args)).titles).toEqual(titles)
})

test('a filter the sandbox does not know is a problem, not an unfiltered list', async () => {
  await list('first: 9, filterBy: {createdBy: "ana"}')

  expect(sandbox.acknowledgeProblems()).toEqual([
    'no such field in the sandbox: IssueFilters.createdBy',
  ])
})

async function list(args: string) {
  const answer = await client(sandbox, sandbox.token.actions()).graphql(
    `{ repository(owner: "acme", name: "shop") { issues(${args}) {
      totalCount nodes { title } pageInfo { hasNextPage endCursor } } } }`,
  )
  let issues: unknown = answer
  for (const name of ['data', 'repository', 'issues']) {
    issues = isObject(issues) ? issues[name] : undefined
  }
  const found = isObject(issues) ? issues : {}
  const nodes = Array.isArray(found['nodes']) ? found['nodes'].filter(isObject) : []
  const info = isObject(found['pageInfo']) ? found['pageInfo'] : {}
  const titles = nodes.map(({ title }) => String(title))
  const { endCursor, hasNextPage } = info
  return { titles, totalCount: found['totalCount'], endCursor, hasNextPage }
}
