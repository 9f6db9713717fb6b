import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { commitInput, commitMutation, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
})

afterEach(() => sandbox.stop())

test('a token without the scope is refused over REST, with the scope it lacks', async () => {
  const bot = client(sandbox, sandbox.token.actions({ contents: 'read', issues: 'read' }))

  const answer = await bot.post('/repos/acme/shop/issues', { title: 'Down' })

  expect(answer.status).toBe(403)
  expect(answer.json['message']).toBe('Resource not accessible by integration')
  expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write')
})

test('a token without the scope is refused over GraphQL with HTTP 200 and a typed error', async () => {
  const bot = client(sandbox, sandbox.token.actions({ contents: 'read' }))
  const head = sandbox.state.repository('acme/shop').head('records')

  const answer = await bot.graphql(commitMutation, { input: commitInput(head) })

  expect(answer).toMatchObject({
    data: { createCommitOnBranch: null },
    errors: [
      {
        type: 'FORBIDDEN',
        path: ['createCommitOnBranch'],
        message: 'Resource not accessible by integration',
      },
    ],
  })
})

test('in a private repository reading needs the scope, in a public one it does not', async () => {
  await sandbox.stop()
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      for (const name of ['open', 'hidden']) {
        repository({
          owner: 'acme',
          name,
          private: name === 'hidden',
          collaborators: { eve: 'read' },
        })
      }
    },
  })
  const bot = client(sandbox, sandbox.token.actions({ contents: 'read' }))
  const mallory = client(sandbox, sandbox.token.user('mallory'))

  const statuses = [
    await bot.get('/repos/acme/open/deployments'),
    await bot.get('/repos/acme/hidden/deployments'),
    await mallory.get('/repos/acme/open'),
    await mallory.get('/repos/acme/hidden'),
  ].map((answer) => answer.status)

  expect(statuses).toEqual([200, 403, 200, 404])
})

test('people may do what their role allows', async () => {
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'Down' })
  const { id } = await ana.comment(1, 'Looking')
  const refused = async (act: Promise<unknown>) =>
    act.then(
      () => 'done',
      () => 'refused',
    )

  const outcomes = {
    'mallory comments': await refused(sandbox.as('mallory').comment(1, 'me too')),
    'eve labels': await refused(sandbox.as('eve').addLabel(1, 'bug')),
    'dana labels': await refused(sandbox.as('dana').addLabel(1, 'bug')),
    'eve closes': await refused(sandbox.as('eve').close(1)),
    'dana closes': await refused(sandbox.as('dana').close(1)),
    'dana edits a comment of ana': await refused(sandbox.as('dana').editComment(id, 'x')),
    'ben edits a comment of ana': await refused(sandbox.as('ben').editComment(id, 'x')),
    'dana pushes': await refused(sandbox.as('dana').push({ path: 'a', text: 'a', message: 'a' })),
    'ben pushes': await refused(sandbox.as('ben').push({ path: 'a', text: 'a', message: 'a' })),
    'dana creates a label': await refused(sandbox.as('dana').createLabel('x')),
  }

  expect(outcomes).toEqual({
    'mallory comments': 'done',
    'eve labels': 'refused',
    'dana labels': 'done',
    'eve closes': 'refused',
    'dana closes': 'done',
    'dana edits a comment of ana': 'refused',
    'ben edits a comment of ana': 'done',
    'dana pushes': 'refused',
    'ben pushes': 'done',
    'dana creates a label': 'refused',
  })
})

test('the permission endpoint tells legacy permission, role and flags; bots are no users', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const at = '/repos/acme/shop/collaborators'

  const dana = await bot.get(`${at}/dana/permission`)
  const robot = await bot.get(`${at}/github-actions[bot]/permission`)

  expect(dana.json).toMatchObject({
    permission: 'read',
    role_name: 'triage',
    user: { permissions: { admin: false, maintain: false, push: false, triage: true, pull: true } },
  })
  expect([robot.status, robot.json['message']]).toEqual([404, 'github-actions[bot] is not a user'])
})

test('the default token may not change workflow files', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const head = sandbox.state.repository('acme/shop').head('records')
  const input = commitInput(head, '.github/workflows/ci.yml')

  const answer = await bot.graphql(commitMutation, { input })

  expect(answer['errors']).toMatchObject([{ type: 'FORBIDDEN' }])
})

test('archived repositories refuse every write, disabled issues are gone', async () => {
  await sandbox.stop()
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      const collaborators = { ana: 'admin' } as const
      repository({ owner: 'acme', name: 'old', archived: true, collaborators })
      repository({ owner: 'acme', name: 'quiet', issuesDisabled: true, collaborators })
    },
  })
  const ana = client(sandbox, sandbox.token.user('ana'))

  const archived = await ana.post('/repos/acme/old/issues', { title: 'Down' })
  const disabled = await ana.post('/repos/acme/quiet/issues', { title: 'Down' })

  expect([archived.status, archived.json['message']]).toEqual([
    403,
    'Repository was archived so is read-only.',
  ])
  expect(disabled.status).toBe(410)
})

test('without a token, and with a wrong one, nothing is answered', async () => {
  const none = await fetch(`${sandbox.apiUrl}/repos/acme/shop`)
  const wrong = await client(sandbox, 'ghp_wrong').get('/repos/acme/shop')

  expect([none.status, wrong.status, wrong.json['message']]).toEqual([401, 401, 'Bad credentials'])
})
