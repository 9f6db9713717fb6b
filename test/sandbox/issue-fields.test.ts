import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import type { IssueFieldDate } from '../../sandbox/github/state/issue-fields.ts'
import type { Feature } from '../../sandbox/github/state/state.ts'
import { type Client, client } from './client.ts'
import { mutate, nodeIdOf, repositoryId, valueAt } from './graph.ts'

const values = '/repos/acme/shop/issues/1/issue-field-values'

let sandbox: Sandbox
let bot: Client
let due: IssueFieldDate
let issueId: string

beforeEach(() => start())

afterEach(() => sandbox.stop())

test('a date is set, changed and taken away, and read with its field', async () => {
  const set = (change: Readonly<Record<string, unknown>>) =>
    mutate(bot, 'setIssueFieldValue', {
      issueId,
      issueFields: [{ fieldId: due.id, ...change }],
      selection: 'issueFieldValues { ... on IssueFieldDateValue { value } }',
    })

  const first = await set({ dateValue: '2026-12-01' })
  await set({ dateValue: '2026-12-24' })
  const changed = await read()
  await set({ delete: true })

  expect(valueAt(first, 'data', 'setIssueFieldValue')).toEqual({
    issueFieldValues: [{ value: '2026-12-01' }],
  })
  expect(changed).toEqual([{ value: '2026-12-24', field: { id: due.id, name: 'Target date' } }])
  expect(await read()).toEqual([])
})

test('an issue is created with its date', async () => {
  await mutate(bot, 'createIssue', {
    repositoryId: await repositoryId(bot),
    title: 'Item',
    issueFields: [{ fieldId: due.id, dateValue: '2026-12-01' }],
  })

  const { json } = await bot.get('/repos/acme/shop/issues/2')
  expect(json['issue_field_values']).toMatchObject([
    { issue_field_name: 'Target date', data_type: 'date', value: '2026-12-01' },
  ])
})

test('REST sets it by the number of the field, which only people may look up', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))
  const fields = await ana.get('/orgs/acme/issue-fields')
  const field_id = fields.list[0]?.['id']

  const set = await bot.post(values, { issue_field_values: [{ field_id, value: '2026-12-01' }] })
  const looked = await bot.get('/orgs/acme/issue-fields')

  expect([set.status, set.list[0]?.['value']]).toEqual([200, '2026-12-01'])
  expect(looked.status).toBe(403)
})

test('the fields of a repository are those of its organization', async () => {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    issueFields(first: 5) { nodes { ... on IssueFieldDate { id name } } } } }`)

  expect(valueAt(answer, 'data', 'repository', 'issueFields', 'nodes')).toEqual([
    { id: due.id, name: 'Target date' },
  ])
})

test('what is no date, a field of others and missing rights are refused', async () => {
  const reader = client(sandbox, sandbox.token.actions({ issues: 'read' }))
  const dana = client(sandbox, sandbox.token.user('dana'))
  const other = fieldOf('globex')
  const bad = { fieldId: due.id, dateValue: '2026-02-30' }
  const input = { issueId, issueFields: [{ fieldId: due.id, dateValue: '2026-12-01' }] }

  const answers = [
    await mutate(bot, 'setIssueFieldValue', { issueId, issueFields: [bad] }),
    await mutate(bot, 'setIssueFieldValue', {
      issueId,
      issueFields: [{ fieldId: other.id, dateValue: '2026-12-01' }],
    }),
    await mutate(reader, 'setIssueFieldValue', input),
    await mutate(dana, 'setIssueFieldValue', input),
  ]

  const types = answers.map((answer) => /"type":"(\w+)"/.exec(JSON.stringify(answer))?.[1])
  expect(types).toEqual(['UNPROCESSABLE', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN'])
  expect(await read()).toEqual([])
})

test('a repository of a person has no such fields', async () => {
  await sandbox.stop()
  await start({ ownedByPerson: true })

  const answer = await mutate(bot, 'setIssueFieldValue', {
    issueId,
    issueFields: [{ fieldId: due.id, dateValue: '2026-12-01' }],
  })

  expect(answer['errors']).toMatchObject([{ type: 'NOT_FOUND' }])
})

test('a GitHub without issue fields does not know them', async () => {
  await sandbox.stop()
  await start({ lacks: ['issue-fields'] })

  const answer = await mutate(bot, 'setIssueFieldValue', {
    issueId,
    issueFields: [{ fieldId: due.id, dateValue: '2026-12-01' }],
  })
  const rest = await bot.get(values)

  expect(answer['data']).toBeUndefined()
  expect(JSON.stringify(answer['errors'])).toContain(
    "Field 'setIssueFieldValue' doesn't exist on type 'Mutation'",
  )
  expect(rest.status).toBe(404)
})

interface Start {
  readonly ownedByPerson?: boolean
  readonly lacks?: readonly Feature[]
}

async function start({ ownedByPerson = false, lacks = [] }: Start = {}): Promise<void> {
  sandbox = await startSandbox({
    lacks,
    seed: ({ repository }) => {
      const collaborators = { ana: 'admin', dana: 'triage' } as const
      const shop = repository({ owner: 'acme', name: 'shop', ownedByPerson, collaborators })
      shop.issue({ at: '2026-11-01T09:00:00Z', author: 'ana', title: 'Down' })
      due = shop.dateField('Target date')
    },
  })
  bot = client(sandbox, sandbox.token.actions())
  issueId = await nodeIdOf(bot, 'issue(number: 1) { id }')
}

function fieldOf(owner: string): IssueFieldDate {
  const found: IssueFieldDate[] = []
  sandbox.seed(({ repository }) => {
    found.push(repository({ owner, name: 'shop' }).dateField('Due'))
  })
  const [field] = found
  if (!field) throw new Error('no field')
  return field
}

async function read(): Promise<unknown> {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    issue(number: 1) { issueFieldValues(first: 5) { nodes {
      ... on IssueFieldDateValue { value field { ... on IssueFieldDate { id name } } } } } } } }`)
  return valueAt(answer, 'data', 'repository', 'issue', 'issueFieldValues', 'nodes')
}
