import { expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import type { SeededRepository } from '../../sandbox/github/seed/seeding.ts'
import { client } from './client.ts'
import { valueAt } from './graph.ts'

const path = '/repos/acme/shop'
const at = '2026-11-20T10:00:00Z'

async function start(
  build: (shop: SeededRepository, head: string) => void,
  isPrivate = false,
): Promise<Sandbox> {
  return startSandbox({
    pageSize: 2,
    seed: ({ repository }) => {
      const collaborators = { ana: 'write', eve: 'read' } as const
      const shop = repository({ owner: 'acme', name: 'shop', private: isPrivate, collaborators })
      build(shop, shop.commit({ at, author: 'ana', message: 'Begin', files: { a: '1' } }))
    },
  })
}

const rollup = `{ repository(owner: "acme", name: "shop") { object(expression: "main") { ... on Commit {
  statusCheckRollup { contexts(first: 9) { totalCount pageInfo { hasNextPage endCursor } nodes {
    __typename ... on CheckRun { name status conclusion checkSuite { app { slug } } } ... on StatusContext { context state }
  } } }
} } } }`

test('the rollup of a commit has its check runs and statuses, page by page; null without any', async () => {
  const sandbox = await start((shop, sha) => {
    shop.checkRun({ at, sha, name: 'test', conclusion: 'failure' })
    shop.checkRun({ at, sha, name: 'test', status: 'queued', app: 'other' })
  })
  const ana = client(sandbox, sandbox.token.user('ana'))
  await ana.post(`${path}/statuses/${sandbox.state.repository('acme/shop').head('main')}`, {
    state: 'pending',
    context: 'ci',
  })

  const answer = await ana.graphql(rollup)

  const contexts = valueAt(answer, 'data', 'repository', 'object', 'statusCheckRollup', 'contexts')
  const app = (slug: string) => ({ app: { slug } })
  const run = { __typename: 'CheckRun', name: 'test' }
  expect(contexts).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [
      { ...run, status: 'COMPLETED', conclusion: 'FAILURE', checkSuite: app('github-actions') },
      { ...run, status: 'QUEUED', conclusion: null, checkSuite: app('other') },
    ],
  })
  await sandbox.stop()
})

test('in a private repository checks take two scopes', async () => {
  const sandbox = await start((shop, sha) => shop.checkRun({ at, sha, name: 'test' }), true)
  const read = async (permissions: Parameters<typeof sandbox.token.actions>[0]) =>
    client(sandbox, sandbox.token.actions(permissions)).graphql(rollup)

  const contents = { contents: 'read' } as const
  const without = await read({ ...contents, checks: 'read' })
  const both = await read({ ...contents, checks: 'read', statuses: 'read' })

  expect(valueAt(without, 'errors', '0', 'type') ?? JSON.stringify(without)).toContain('FORBIDDEN')
  expect(valueAt(both, 'errors')).toBeUndefined()
  await sandbox.stop()
})

test('suites of a commit are found by the name of a check, with the newest run of each', async () => {
  const sandbox = await start((shop, sha) => {
    const nightly = { id: 2, workflow: 'nightly.yml', event: 'schedule' }
    shop.checkRun({ at, sha, name: 'test', conclusion: 'failure' })
    shop.checkRun({ at, sha, name: 'test' })
    shop.checkRun({ at, sha, name: 'test', workflowRun: nightly })
    shop.checkRun({ at, sha, name: 'smoke', app: 'other' })
  })
  const ana = client(sandbox, sandbox.token.user('ana'))
  const filter = '{ checkName: "test", checkType: LATEST }'

  const answer = await ana.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "main") { ... on Commit {
      checkSuites(first: 9, filterBy: { checkName: "test" }) { nodes {
        app { slug } workflowRun { databaseId createdAt event workflow { name } }
        checkRuns(first: 9, filterBy: ${filter}) { nodes { name conclusion } }
      } }
  } } } }`)

  const suite = (databaseId: number, event: string, name: string) => ({
    app: { slug: 'github-actions' },
    workflowRun: { databaseId, createdAt: at, event, workflow: { name } },
    checkRuns: { nodes: [{ name: 'test', conclusion: 'SUCCESS' }] },
  })
  expect(valueAt(answer, 'data', 'repository', 'object', 'checkSuites', 'nodes')).toEqual([
    suite(1, 'push', 'ci.yml'),
    suite(2, 'schedule', 'nightly.yml'),
  ])
  await sandbox.stop()
})

test('which workflow a check is of takes a scope of its own in a private repository', async () => {
  const sandbox = await start((shop, sha) => shop.checkRun({ at, sha, name: 'test' }), true)
  const permissions = { contents: 'read', checks: 'read', statuses: 'read' } as const
  const query = rollup.replace('app { slug }', 'workflowRun { event }')
  const read = async (token: string) => client(sandbox, token).graphql(query)

  const without = await read(sandbox.token.actions(permissions))
  const all = await read(sandbox.token.actions({ ...permissions, actions: 'read' }))

  expect(JSON.stringify(valueAt(without, 'errors'))).toContain('workflowRun')
  expect(valueAt(all, 'errors')).toBeUndefined()
  await sandbox.stop()
})

test('dependencies are compared with what was seeded of the head, and snapshots that lack are told in a header', async () => {
  let head = ''
  const sandbox = await start((shop, sha) => {
    head = sha
    const vulnerabilities = [{ ghsa: 'GHSA-aaaa-bbbb-cccc', severity: 'medium' } as const]
    shop.dependencyChanges(sha, [{ type: 'added', package: 'left', version: '1', vulnerabilities }])
    shop.missingSnapshot(sha, 'No snapshots')
  })
  const ana = client(sandbox, sandbox.token.user('ana'))

  const answer = await ana.get(`${path}/dependency-graph/compare/${head}...main`)
  const unknown = await ana.get(`${path}/dependency-graph/compare/main...gone`)

  const warning = answer.headers.get('x-github-dependency-graph-snapshot-warnings') ?? ''
  expect(Buffer.from(warning, 'base64').toString()).toContain('No snapshots')
  expect(answer.list).toMatchObject([
    { change_type: 'added', name: 'left', vulnerabilities: [{ severity: 'moderate' }] },
  ])
  expect(unknown.status).toBe(404)
  await sandbox.stop()
})

test.each([
  ['unlicensed', 403],
  ['off', 404],
] as const)('a dependency graph that is %s answers %d', async (dependencyGraph, status) => {
  const sandbox = await start((shop) => shop.settings({ dependencyGraph }))

  const ana = client(sandbox, sandbox.token.user('ana'))

  expect((await ana.get(`${path}/dependency-graph/compare/main...main`)).status).toBe(status)
  await sandbox.stop()
})

test('alerts are newest first behind a cursor, of the severities that are asked for', async () => {
  const sandbox = await start((shop) => {
    for (const severity of ['low', 'high', 'high', 'critical'] as const) {
      shop.alert({ at, severity, ghsa: 'GHSA-aaaa-bbbb-cccc', package: 'left' })
    }
  })
  const ana = client(sandbox, sandbox.token.user('ana'))

  const first = await ana.get(`${path}/dependabot/alerts?severity=high,critical`)
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  const second = await ana.get(next)

  expect(first.list.map(({ number }) => number)).toEqual([4, 3])
  expect(second.list.map(({ number }) => number)).toEqual([2])
  expect(second.headers.get('link')).toBeNull()
  await sandbox.stop()
})

test('alerts are kept back in public repositories as well, and where they are switched off', async () => {
  const sandbox = await start(() => {})
  const alerts = (token: string) => client(sandbox, token).get(`${path}/dependabot/alerts`)

  const without = await alerts(sandbox.token.actions({ contents: 'read' }))
  const reader = await alerts(sandbox.token.user('eve'))
  const granted = sandbox.token.actions({ 'vulnerability-alerts': 'read' })
  const allowed = await alerts(granted)
  sandbox.seed(({ seeded }) => seeded('acme/shop').settings({ dependabotAlerts: false }))
  const off = await alerts(granted)

  expect([without, reader, allowed, off].map(({ status }) => status)).toEqual([403, 403, 200, 403])
  expect(without.headers.get('x-accepted-github-permissions')).toBe('vulnerability_alerts=read')
  await sandbox.stop()
})

test('a commit of an open pull request came by that', async () => {
  const sandbox = await start((shop) => {
    shop.pullRequest({ at, author: 'ana', title: 'Fix', branch: 'fix', files: { b: '1' } })
  })
  const ana = client(sandbox, sandbox.token.user('ana'))
  const head = sandbox.state.repository('acme/shop').head('fix')

  const pulls = await ana.get(`${path}/commits/${head}/pulls`)

  expect(pulls.list.map(({ title }) => title)).toEqual(['Fix'])
  await sandbox.stop()
})
