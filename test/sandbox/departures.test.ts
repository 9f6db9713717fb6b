import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import type { SandboxEvent } from '../../sandbox/github/state/webhooks.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let events: SandboxEvent[]

beforeEach(async () => {
  sandbox = await startSmallShop()
  sandbox.seed(({ repository }) => {
    const collaborators = { ana: 'admin', ben: 'write', eve: 'read' } as const
    const web = repository({ owner: 'acme', name: 'web', collaborators })
    web.label({ name: 'Bug' })
    repository({ owner: 'acme', name: 'vault', private: true, collaborators: { ana: 'admin' } })
    repository({ owner: 'other', name: 'web', collaborators })
  })
  events = []
  sandbox.onEvent((event) => events.push(event))
})

afterEach(() => sandbox.stop())

const issues = '/repos/acme/shop/issues'
const lookUp =
  '{ repository(owner: "acme", name: "shop") { issueOrPullRequest(number: 1) { __typename } } }'
const unresolved = {
  data: { repository: { issueOrPullRequest: null } },
  errors: [
    {
      type: 'NOT_FOUND',
      path: ['repository', 'issueOrPullRequest'],
      message: 'Could not resolve to an issue or pull request with the number of 1.',
    },
  ],
}

test('a deleted issue is told of once more and then gone: 410, NOT_FOUND, and a number lost', async () => {
  const ana = sandbox.as('ana')
  const { nodeId } = await ana.openIssue({ title: 'Down' })
  const { id } = await ana.comment(1, 'Looking')
  events = []

  await ana.deleteIssue(1)

  const eve = client(sandbox, sandbox.token.user('eve'))
  const answers = [
    await eve.get(`${issues}/1`),
    await eve.get(`${issues}/1/comments`),
    await eve.get(`${issues}/comments/${id}`),
  ]
  const next = await ana.openIssue({ title: 'Down again' })
  expect(events.slice(0, 1)).toMatchObject([
    { name: 'issues', action: 'deleted', payload: { issue: { number: 1, title: 'Down' } } },
  ])
  expect(answers.map(({ status }) => status)).toEqual([410, 410, 404])
  expect(answers[0]?.json).toMatchObject({ message: 'This issue was deleted', status: '410' })
  expect(await eve.graphql(lookUp)).toMatchObject(unresolved)
  expect(await eve.graphql(`{ node(id: "${nodeId}") { id } }`)).toMatchObject({
    errors: [{ type: 'NOT_FOUND' }],
  })
  expect((await eve.get(issues)).list.map(({ number }) => number)).toEqual([next.number])
  expect(next.number).toBe(2)
})

test('only admins delete issues, Apps never', async () => {
  const { nodeId } = await sandbox.as('ben').openIssue({ title: 'Down' })
  const query = `mutation { deleteIssue(input: {issueId: "${nodeId}"}) { repository { name } } }`

  const refused = [
    await client(sandbox, sandbox.token.user('ben')).graphql(query),
    await client(sandbox, sandbox.token.actions()).graphql(query),
  ]
  const done = await client(sandbox, sandbox.token.user('ana')).graphql(query)

  expect(refused.map((answer) => answer['errors'])).toMatchObject([
    [{ message: 'ben does not have the correct permissions to execute `DeleteIssue`' }],
    [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
  ])
  expect(done).toEqual({ data: { deleteIssue: { repository: { name: 'shop' } } } })
})

test('a transferred issue keeps what was said and done, under a new number and new ids', async () => {
  const ana = sandbox.as('ana')
  const old = await ana.openIssue({ title: 'Down', labels: ['bug', 'sev1'], assignees: ['ben'] })
  const comment = await ana.comment(1, 'Looking')
  sandbox.clock.advance(60)

  const moved = await ana.transfer(1, 'acme/web')

  const { comments, ...issue } = sandbox.state.repository('acme/web').issue(moved.number)
  expect(issue).toMatchObject({ title: 'Down', author: 'ana', labels: ['Bug'], assignees: ['ben'] })
  expect(issue.timeline).toEqual([
    'LabeledEvent',
    'LabeledEvent',
    'AssignedEvent',
    'IssueComment',
    'TransferredEvent',
  ])
  expect(comments).toMatchObject([{ body: 'Looking', createdAt: '2026-11-20T14:00:00Z' }])
  expect(moved).toMatchObject({ number: 1, url: `${sandbox.serverUrl}/acme/web/issues/1` })
  expect([moved.id, moved.nodeId, comments[0]?.id]).not.toEqual([old.id, old.nodeId, comment.id])
})

test('the old number redirects in REST, for the issue alone, and is unknown in GraphQL', async () => {
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'Down' })
  await ana.transfer(1, 'acme/web')
  const eve = client(sandbox, sandbox.token.user('eve'))
  const authorization = `bearer ${sandbox.token.user('eve')}`

  const raw = await fetch(`${sandbox.apiUrl}${issues}/1`, {
    headers: { authorization },
    redirect: 'manual',
  })

  const location = raw.headers.get('location') ?? ''
  expect(raw.status).toBe(301)
  expect(location).toMatch(/\/repositories\/\d+\/issues\/1$/)
  expect(await raw.json()).toEqual({
    message: 'Moved Permanently',
    url: location,
    documentation_url:
      'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
  })
  expect((await eve.get(`${issues}/1`)).json).toMatchObject({
    title: 'Down',
    repository_url: `${sandbox.apiUrl}/repos/acme/web`,
  })
  expect((await eve.get(`${issues}/1/comments`)).status).toBe(404)
  expect(await eve.graphql(lookUp)).toMatchObject(unresolved)
})

test('a transfer is told in both repositories, each naming the other', async () => {
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'Down' })
  events = []

  await ana.transfer(1, 'acme/web')

  expect(events).toMatchObject([
    {
      name: 'issues',
      action: 'transferred',
      repository: 'acme/shop',
      payload: {
        issue: { title: 'Down', repository_url: `${sandbox.apiUrl}/repos/acme/shop` },
        changes: {
          new_issue: { number: 1, repository_url: `${sandbox.apiUrl}/repos/acme/web` },
          new_repository: { full_name: 'acme/web' },
        },
      },
    },
    {
      name: 'issues',
      action: 'opened',
      repository: 'acme/web',
      payload: { changes: { old_repository: { full_name: 'acme/shop' } } },
    },
  ])
})

test('the timeline says where an issue came from to those who may know', async () => {
  const ana = sandbox.as('ana', 'acme/vault')
  sandbox.seed(({ repository }) =>
    repository({
      owner: 'acme',
      name: 'safe',
      private: true,
      collaborators: { ana: 'admin', eve: 'read' },
    }),
  )
  await ana.openIssue({ title: 'Down' })
  await ana.transfer(1, 'acme/safe')
  const query = `{ repository(owner: "acme", name: "safe") { issue(number: 1) {
    timelineItems(first: 9, itemTypes: [TRANSFERRED_EVENT]) { nodes {
      ... on TransferredEvent { actor { login } fromRepository { nameWithOwner } } } } } } }`
  const tell = async (login: string) =>
    JSON.stringify(await client(sandbox, sandbox.token.user(login)).graphql(query))

  expect(await tell('ana')).toContain(
    '{"actor":{"login":"ana"},"fromRepository":{"nameWithOwner":"acme/vault"}}',
  )
  expect(await tell('eve')).toContain('{"actor":{"login":"ana"},"fromRepository":null}')
})

test('a transfer needs write rights in both and one owner, and leads from private to public never', async () => {
  await sandbox.as('ana').openIssue({ title: 'Down' })
  await sandbox.as('ana', 'acme/vault').openIssue({ title: 'Secret' })
  const refused = (act: Promise<unknown>) => act.then(String, ({ message }: Error) => message)

  expect(await refused(sandbox.as('eve').transfer(1, 'acme/web'))).toContain('FORBIDDEN')
  expect(await refused(sandbox.as('dana').transfer(1, 'acme/web'))).toContain('FORBIDDEN')
  expect(await refused(sandbox.as('ana').transfer(1, 'other/web'))).toContain('one owner')
  expect(await refused(sandbox.as('ana', 'acme/vault').transfer(1, 'acme/web'))).toContain(
    'from a private to a public repository',
  )
})
