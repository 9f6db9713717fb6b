import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import type { RulesetSeed } from '../../sandbox/github/seed/seed-ruleset.ts'
import { type Client, client } from './client.ts'
import { commitInput, commitMutation, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

const at = '/repos/acme/shop'
const onlyByPull =
  'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'
const noCreation =
  'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'

test('a branch that wants pull requests refuses every push, by every API, and stays where it is', async () => {
  protect({ name: 'protect everything', branches: ['**/*'], requires: 'pull_request' })
  const shop = sandbox.state.repository('acme/shop')
  const [records, main] = [shop.head('records'), shop.head('main')]
  const ana = client(sandbox, sandbox.token.user('ana'))
  const file = { message: 'm', content: Buffer.from('a').toString('base64'), branch: 'records' }

  const commit = await bot.graphql(commitMutation, { input: commitInput(records) })
  const put = await ana.put(`${at}/contents/a.txt`, file)
  const patch = await ana.patch(`${at}/git/refs/heads/records`, { sha: main, force: true })

  expect(commit).toMatchObject({
    data: { createCommitOnBranch: null },
    errors: [{ type: 'UNPROCESSABLE', path: ['createCommitOnBranch'], message: onlyByPull }],
  })
  expect([put, patch].map(({ status, json }) => [status, json['message']])).toEqual([
    [409, onlyByPull],
    [422, onlyByPull],
  ])
  expect(shop.head('records')).toBe(records)
})

test('such a branch can be created, and merged into', async () => {
  protect({ name: 'default', branches: ['~DEFAULT_BRANCH'], requires: 'pull_request' })
  const ben = sandbox.as('ben')
  await ben.createBranch('fix')
  await ben.push({ path: 'fix.txt', text: 'fix\n', message: 'Fix', branch: 'fix' })
  const { number } = await ben.openPullRequest({ title: 'Fix', head: 'fix' })

  await ben.merge(number)

  expect(sandbox.state.repository('acme/shop').files('main').get('fix.txt')).toBe('fix\n')
})

test('where creations are restricted no branch is made, but those there are moved', async () => {
  protect({ name: 'no new ones', branches: ['**/*'], requires: 'no_creation' })
  const sha = sandbox.state.repository('acme/shop').head('records')

  const branch = await bot.post(`${at}/git/refs`, { ref: 'refs/heads/new', sha })
  const tag = await bot.post(`${at}/git/refs`, { ref: 'refs/tags/v1', sha })
  const commit = await bot.graphql(commitMutation, { input: commitInput(sha) })

  expect([branch.status, branch.json['message']]).toEqual([422, noCreation])
  expect(tag.status).toBe(201)
  expect(commit['errors']).toBeUndefined()
})

test('excluded branches are free', async () => {
  protect({
    name: 'all but records',
    branches: ['~ALL'],
    exclude: ['rec*'],
    requires: 'pull_request',
  })
  const head = sandbox.state.repository('acme/shop').head('records')

  const answer = await bot.graphql(commitMutation, { input: commitInput(head) })

  expect(answer['errors']).toBeUndefined()
})

test.each([
  ['**/*', ['main', 'ana/fix', 'ana/fix/2']],
  ['*', ['main']],
  ['ana/*', ['ana/fix']],
  ['ana/**/*', ['ana/fix', 'ana/fix/2']],
  ['m[a-c]i?', ['main']],
  ['~ALL', ['main', 'ana/fix', 'ana/fix/2']],
  ['~DEFAULT_BRANCH', ['main']],
])('the pattern %s matches %j', async (pattern, expected) => {
  protect({ name: 'some', branches: [pattern], requires: 'pull_request' })
  const matched: string[] = []

  for (const branch of ['main', 'ana/fix', 'ana/fix/2']) {
    const { list } = await bot.get(`${at}/rules/branches/${branch}`)
    if (list.length > 0) matched.push(branch)
  }

  expect(matched).toEqual(expected)
})

test('the rules of a branch lead to the ruleset that makes them', async () => {
  protect({ name: 'default', branches: ['~DEFAULT_BRANCH'], requires: 'pull_request' })
  const id = protect({ name: 'no new ones', branches: ['**/*'], requires: 'no_creation' })

  const rules = await bot.get(`${at}/rules/branches/records`)
  const ruleset = await bot.get(`${at}/rulesets/${id}`)
  const none = await bot.get(`${at}/rulesets/1`)

  expect(rules.list).toEqual([
    {
      type: 'creation',
      ruleset_source_type: 'Repository',
      ruleset_source: 'acme/shop',
      ruleset_id: id,
    },
  ])
  expect(ruleset.json).toMatchObject({
    id,
    name: 'no new ones',
    target: 'branch',
    source: 'acme/shop',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/**/*'], exclude: [] } },
    rules: [{ type: 'creation' }],
  })
  expect(none.status).toBe(404)
})

function protect(seed: RulesetSeed): number {
  const ids: number[] = []
  sandbox.seed(({ seeded }) => ids.push(seeded('acme/shop').ruleset(seed).id))
  return ids[0] ?? 0
}
