import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import type { SandboxEvent } from '../../sandbox/github/state/webhooks.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let events: SandboxEvent[]

beforeEach(async () => {
  sandbox = await startSmallShop()
  events = []
  sandbox.onEvent((event) => events.push(event))
})

afterEach(() => sandbox.stop())

test('an issue opened with labels fires opened and one labeled for each', async () => {
  await sandbox.as('dana').openIssue({ title: 'Down', labels: ['bug', 'sev1'] })

  expect(told()).toEqual(['label created', 'issues opened', 'issues labeled', 'issues labeled'])
  expect(events[3]?.payload).toMatchObject({
    action: 'labeled',
    label: { name: 'sev1' },
    issue: { number: 1, labels: [{ name: 'bug' }, { name: 'sev1' }] },
    repository: { full_name: 'acme/shop' },
    sender: { login: 'dana', type: 'User' },
  })
})

test('labels and assignees of somebody without triage rights are dropped silently', async () => {
  const mallory = sandbox.as('mallory')

  await mallory.openIssue({ title: 'Down', labels: ['bug'], assignees: ['ben'] })

  const { labels, assignees, author } = sandbox.state.repository('acme/shop').issue(1)
  expect({ labels, assignees, author }).toEqual({ labels: [], assignees: [], author: 'mallory' })
})

test('who cannot be assigned is dropped silently, and can be asked about', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  await sandbox.as('dana').openIssue({ title: 'Down' })

  await bot.post('/repos/acme/shop/issues/1/assignees', { assignees: ['eve', 'mallory'] })
  const statuses = [
    await bot.get('/repos/acme/shop/assignees/eve'),
    await bot.get('/repos/acme/shop/assignees/mallory'),
  ].map((answer) => answer.status)

  expect(sandbox.state.repository('acme/shop').issue(1).assignees).toEqual(['eve'])
  expect(statuses).toEqual([204, 404])
})

test('every change by whoever makes it is an item of the timeline', async () => {
  const dana = sandbox.as('dana')
  await dana.openIssue({ title: 'Down' })
  await dana.addLabel(1, 'bug')
  await dana.assign(1, 'ben')
  const { id } = await dana.comment(1, 'Looking')
  await dana.editComment(id, 'Still looking')
  await dana.rename(1, 'Checkout down')
  await dana.removeLabel(1, 'bug')
  await dana.unassign(1, 'ben')
  await dana.close(1, 'not_planned')
  await dana.reopen(1)
  await dana.deleteComment(id)

  const { timeline, stateReason, state } = sandbox.state.repository('acme/shop').issue(1)

  expect({ state, stateReason }).toEqual({ state: 'OPEN', stateReason: 'REOPENED' })
  expect(timeline).toEqual([
    'LabeledEvent',
    'AssignedEvent',
    'RenamedTitleEvent',
    'UnlabeledEvent',
    'UnassignedEvent',
    'ClosedEvent',
    'ReopenedEvent',
    'CommentDeletedEvent',
  ])
})

test('what is already so leaves no event', async () => {
  const dana = sandbox.as('dana')
  await dana.openIssue({ title: 'Down', labels: ['bug'], assignees: ['ben'] })
  const { id } = await dana.comment(1, 'Looking')
  events = []

  await dana.addLabel(1, 'BUG')
  await dana.assign(1, 'ben')
  await dana.editComment(id, 'Looking')
  await dana.rename(1, 'Down')
  await dana.reopen(1)

  expect(told()).toEqual([])
})

test('events by the default token are flagged, those of another App are not', async () => {
  const body = { title: 'Down' }
  await client(sandbox, sandbox.token.actions()).post('/repos/acme/shop/issues', body)
  await client(sandbox, sandbox.token.app('pager')).post('/repos/acme/shop/issues', body)

  expect(events.map(({ actor, byDefaultToken }) => ({ actor, byDefaultToken }))).toEqual([
    { actor: 'github-actions[bot]', byDefaultToken: true },
    { actor: 'pager[bot]', byDefaultToken: false },
  ])
})

test('texts beyond the limits are refused as GitHub refuses them', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))
  const issues = '/repos/acme/shop/issues'
  await ana.post(issues, { title: 'x'.repeat(256), body: '🔥'.repeat(65_536) })

  const answers = [
    await ana.post(issues, { title: 'x'.repeat(257) }),
    await ana.post(issues, { title: 'x', body: 'x'.repeat(65_537) }),
    await ana.post(`${issues}/1/comments`, { body: ' ' }),
    await ana.post(`${issues}/1/comments`, { body: 'x'.repeat(65_537) }),
    await ana.post('/repos/acme/shop/labels', { name: 'x'.repeat(51) }),
    await ana.post('/repos/acme/shop/labels', { name: 'Bug' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 422])
  expect(answers[1]?.json).toEqual({
    message: 'Validation Failed',
    errors: [
      {
        resource: 'Issue',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  })
  expect(answers[5]?.json['errors']).toMatchObject([{ code: 'already_exists', field: 'name' }])
})

test('lists come in pages with links, in order of creation for comments', async () => {
  await sandbox.stop()
  sandbox = await startSmallShop({ pageSize: 2 })
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'Down' })
  for (const body of ['one', 'two', 'three']) await ana.comment(1, body)
  const eve = client(sandbox, sandbox.token.user('eve'))

  const first = await eve.get('/repos/acme/shop/issues/1/comments?per_page=100')
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  const second = await eve.get(next)

  expect([...first.list, ...second.list].map(({ body }) => body)).toEqual(['one', 'two', 'three'])
  expect(second.headers.get('link')).not.toContain('rel="next"')
})

test('a pinned comment says by whom, and the next pin takes its place', async () => {
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'Down' })
  const first = await ana.comment(1, 'one')
  const second = await ana.comment(1, 'two')
  const bot = client(sandbox, sandbox.token.actions())

  const pinned = await bot.put(`/repos/acme/shop/issues/comments/${first.id}/pin`)
  await bot.put(`/repos/acme/shop/issues/comments/${second.id}/pin`)

  const { comments } = sandbox.state.repository('acme/shop').issue(1)
  expect(pinned.json['pin']).toMatchObject({ pinned_by: { login: 'github-actions[bot]' } })
  expect(comments.map(({ isPinned }) => isPinned)).toEqual([false, true])
})

function told(): readonly string[] {
  return events.map(({ name, action }) => `${name} ${action}`)
}
