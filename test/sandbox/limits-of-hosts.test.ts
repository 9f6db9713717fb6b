import { afterEach, expect, test } from 'vitest'
import type { Sandbox, SandboxOptions } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { mutate, nodeIdOf, repositoryId, valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const issues = '/repos/acme/shop/issues'

let sandbox: Sandbox

afterEach(() => sandbox.stop())

test('more creations in a minute than may be are refused over REST until the minute is over', async () => {
  const bot = await start({ creationsPerMinute: 2 })
  await bot.post(issues, { title: 'One' })
  sandbox.clock.advance(20)
  await bot.post(`${issues}/1/comments`, { body: 'Two' })

  const third = await bot.post(issues, { title: 'Three' })
  sandbox.clock.advance(40)
  const later = await bot.post(issues, { title: 'Three' })
  const soon = await bot.post(issues, { title: 'Four' })

  expect([third.status, third.headers.get('retry-after')]).toEqual([403, '40'])
  expect(third.json['message']).toContain('secondary rate limit')
  expect([later.status, soon.status]).toEqual([201, 403])
})

test('a batch that crosses the limit gets so far; the next is refused as a whole', async () => {
  const bot = await start({ creationsPerMinute: 2 })
  const id = await repositoryId(bot)
  const one = (alias: string) =>
    `${alias}: createIssue(input: {repositoryId: "${id}", title: "x"}) { issue { number } }`
  const batch = `mutation { ${one('a')} ${one('b')} ${one('c')} }`

  const crossing = await bot.graphql(batch)
  const next = await bot.post('/graphql', { query: batch })
  const reading = await bot.graphql('{ viewer { login } }')

  expect(crossing).toMatchObject({
    data: { a: { issue: { number: 1 } }, b: { issue: { number: 2 } }, c: null },
    errors: [{ type: 'UNPROCESSABLE', path: ['c'], message: 'was submitted too quickly' }],
  })
  expect([next.status, next.headers.get('retry-after')]).toEqual([403, '60'])
  expect(reading['errors']).toBeUndefined()
})

test('each account has its own minute, and pull requests count as well', async () => {
  const bot = await start({ creationsPerMinute: 1 })
  const ana = sandbox.as('ana')
  await ana.createBranch('fix')
  await ana.push({ path: 'a', text: 'a', message: 'a', branch: 'fix' })
  await ana.openPullRequest({ title: 'Fix', head: 'fix' })

  const hers = await ana.openIssue({ title: 'Too much' }).then(String, String)
  const ours = await bot.post(issues, { title: 'Mine' })

  expect(hers).toContain('403')
  expect(ours.status).toBe(201)
})

test('a secondary limit on demand comes as 429, too', async () => {
  const bot = await start({})
  sandbox.faults.next('POST *', { secondaryLimitSeconds: 30, status: 429 })

  const answer = await bot.post(issues, { title: 'One' })

  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30'])
})

test('a GitHub without sub-issues does not know their fields, and no part of such a request is done', async () => {
  const bot = await start({ lacks: ['sub-issues'] })
  await bot.post(issues, { title: 'One' })
  await bot.post(issues, { title: 'Two' })
  const [issueId, subIssueId] = [await issueIdOf(bot, 1), await issueIdOf(bot, 2)]

  const added = await mutate(bot, 'addSubIssue', { issueId, subIssueId })
  const inline = await bot.graphql(
    `mutation { addSubIssue(input: {issueId: "${issueId}", subIssueId: "${subIssueId}"}) { clientMutationId } }`,
  )
  const created = await mutate(bot, 'createIssue', {
    repositoryId: await repositoryId(bot),
    title: 'Three',
    parentIssueId: issueId,
  })
  const read = await bot.graphql(
    '{ repository(owner: "acme", name: "shop") { issue(number: 1) { parent { id } } } }',
  )
  const rest = await bot.post(`${issues}/1/sub_issues`, { sub_issue_id: 1 })

  const undefinedField = { code: 'undefinedField', typeName: 'Mutation', fieldName: 'addSubIssue' }
  expect(messages(added)).toEqual([
    "AddSubIssueInput isn't a defined input type (on $input)",
    "Field 'addSubIssue' doesn't exist on type 'Mutation'",
  ])
  expect(inline).toMatchObject({ errors: [{ extensions: undefinedField }] })
  expect(messages(created)).toEqual([
    'Variable $input of type CreateIssueInput! was provided invalid value for parentIssueId (Field is not defined on CreateIssueInput)',
  ])
  expect(messages(read)).toEqual(["Field 'parent' doesn't exist on type 'Issue'"])
  expect(rest.status).toBe(404)
  expect(sandbox.state.repository('acme/shop').issues()).toHaveLength(2)
})

async function start(options: Omit<SandboxOptions, 'seed'>): Promise<Client> {
  sandbox = await startSmallShop(options)
  return client(sandbox, sandbox.token.actions())
}

function issueIdOf(bot: Client, number: number): Promise<string> {
  return nodeIdOf(bot, `issue(number: ${number}) { id }`)
}

function messages(answer: unknown): readonly unknown[] {
  const errors = valueAt(answer, 'errors')
  return Array.isArray(errors) ? errors.map((error: unknown) => valueAt(error, 'message')) : []
}
