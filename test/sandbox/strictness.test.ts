import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
})

afterEach(async () => {
  sandbox.acknowledgeProblems()
  await sandbox.stop()
})

test('an unknown route is answered 404, recorded by name, and fails the stop', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  const answer = await bot.get('/repos/acme/shop/teams')

  expect(answer.status).toBe(404)
  expect(sandbox.problems).toEqual(['no such route in the sandbox: GET /repos/acme/shop/teams'])
  const other = await startSmallShop()
  await client(other, other.token.actions()).get('/nowhere')
  await expect(other.stop()).rejects.toThrow('GET /nowhere')
})

test('a body field GitHub does not know is refused and recorded', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  const answer = await bot.post('/repos/acme/shop/issues', { title: 'Down', severity: 1 })

  expect([answer.status, answer.json['message']]).toEqual([
    422,
    'Invalid request.\n\n"severity" is not a permitted key.',
  ])
  expect(sandbox.problems).toEqual([
    'POST /repos/{owner}/{repo}/issues: request field severity is not in the published schema',
  ])
})

test('missing fields and wrong types are refused, and are no defect of the asking code', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  const missing = await bot.post('/repos/acme/shop/issues', {})
  const wrong = await bot.post('/repos/acme/shop/issues', { title: 'Down', body: 7 })

  expect(missing.json['message']).toBe('Invalid request.\n\n"title" wasn\'t supplied.')
  expect(wrong.json['message']).toBe(
    "Invalid request.\n\nFor 'properties/body', 7 is not a string.",
  )
  expect(sandbox.problems).toEqual([])
})

test('a query parameter GitHub does not know is recorded', async () => {
  await client(sandbox, sandbox.token.actions()).get('/repos/acme/shop/issues?label=sev1')

  expect(sandbox.problems).toEqual([
    'GET /repos/{owner}/{repo}/issues: query parameter label is not in the published schema',
  ])
})

test('a schema field the sandbox does not serve fails the whole request by name', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  const answer = await bot.graphql(
    '{ repository(owner: "acme", name: "shop") { name stargazerCount } }',
  )

  expect(answer).toEqual({
    data: null,
    errors: [{ message: 'sandbox: Repository.stargazerCount is not implemented' }],
  })
  expect(sandbox.problems).toEqual(['no such field in the sandbox: Repository.stargazerCount'])
})

test('a field that is not in the schema is a validation error without data, and recorded', async () => {
  const bot = client(sandbox, sandbox.token.actions())

  const answer = await bot.graphql('{ repository(owner: "acme", name: "shop") { severity } }')

  expect(answer).toMatchObject({
    errors: [{ message: 'Cannot query field "severity" on type "Repository".' }],
  })
  expect(answer).not.toHaveProperty('data')
  expect(sandbox.problems).toEqual([
    'not in GitHub\'s GraphQL schema: Cannot query field "severity" on type "Repository".',
  ])
})
