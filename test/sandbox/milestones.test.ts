import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { mutate, nodeIdOf, valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const at = '/repos/acme/shop'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
  bot = client(sandbox, sandbox.token.actions())
  await sandbox.as('ana').openIssue({ title: 'Checkout is down' })
})

afterEach(() => sandbox.stop())

test('a milestone is made once for a title, keeps its day in California, and is told', async () => {
  const told: string[] = []
  sandbox.onEvent(({ name, action }) => told.push(`${name}.${action}`))
  const title = 'December'

  const noon = await bot.post(`${at}/milestones`, { title, due_on: '2026-12-01T12:00:00Z' })
  const midnight = await bot.patch(`${at}/milestones/1`, { due_on: '2026-12-01T00:00:00Z' })
  const again = await bot.post(`${at}/milestones`, { title })
  await bot.patch(`${at}/issues/1`, { milestone: 1 })
  await bot.patch(`${at}/issues/1`, { milestone: null })
  await bot.patch(`${at}/milestones/1`, { state: 'closed' })

  expect([noon.json['due_on'], midnight.json['due_on']]).toEqual([
    '2026-12-01T08:00:00Z',
    '2026-11-30T08:00:00Z',
  ])
  expect([again.status, again.json['errors']]).toEqual([
    422,
    [{ resource: 'Milestone', field: 'title', code: 'already_exists' }],
  ])
  expect(told).toEqual([
    'milestone.created',
    'milestone.edited',
    'issues.milestoned',
    'issues.demilestoned',
    'milestone.closed',
  ])
})

test('milestones are listed by state and date, and taken off by GraphQL', async () => {
  await bot.post(`${at}/milestones`, { title: 'Later', due_on: '2027-02-01T12:00:00Z' })
  await bot.post(`${at}/milestones`, { title: 'Sooner', due_on: '2026-12-01T12:00:00Z' })
  await bot.post(`${at}/milestones`, { title: 'Done', state: 'closed' })
  await bot.patch(`${at}/issues/1`, { milestone: 2 })
  const list = `milestones(first: 2, states: [OPEN], orderBy: {field: DUE_DATE, direction: ASC}) {
    nodes { number title dueOn state issues(first: 2) { totalCount } } }`

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") { ${list} } }`)
  const rest = await bot.get(`${at}/milestones`)
  await mutate(bot, 'updateIssue', {
    id: await nodeIdOf(bot, 'issue(number: 1) { id }'),
    milestoneId: null,
  })

  const open = { state: 'OPEN' }
  expect(valueAt(answer, 'data', 'repository', 'milestones', 'nodes')).toEqual([
    {
      ...open,
      number: 2,
      title: 'Sooner',
      dueOn: '2026-12-01T08:00:00Z',
      issues: { totalCount: 1 },
    },
    {
      ...open,
      number: 1,
      title: 'Later',
      dueOn: '2027-02-01T08:00:00Z',
      issues: { totalCount: 0 },
    },
  ])
  expect(rest.list.map(({ title }) => title)).toEqual(['Sooner', 'Later'])
  expect((await bot.get(`${at}/issues/1`)).json['milestone']).toBeNull()
})

test('an unknown milestone is refused, and making one takes write access', async () => {
  const dana = client(sandbox, sandbox.token.user('dana'))

  const unknown = await bot.post(`${at}/issues`, { title: 'x', milestone: 7 })
  const made = await dana.post(`${at}/milestones`, { title: 'December' })

  expect([unknown.status, unknown.json['errors']]).toEqual([
    422,
    [{ resource: 'Issue', field: 'milestone', code: 'invalid' }],
  ])
  expect(made.status).toBe(403)
})

test('a milestone may be seeded, and a due date is seen from California there, too', async () => {
  sandbox.seed(({ seeded }) =>
    seeded('acme/shop').milestone({ title: 'Q1', dueOn: '2027-03-31T12:00:00Z' }),
  )

  const { json } = await bot.get(`${at}/milestones/1`)

  expect(json).toMatchObject({ title: 'Q1', due_on: '2027-03-31T07:00:00Z', state: 'open' })
})
