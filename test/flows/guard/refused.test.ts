import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { connectGitHub } from '../../../src/github/connect.ts'
import { openGuardShop } from './guard-facts-shop.ts'
import { openGuardedShop } from './guarded-shop.ts'

const refusals = [400, 404, 406, 409, 410, 422, 451]

test.each(refusals)(
  'where GitHub answers read 1 with status %i nothing is known',
  async (status) => {
    await using shop = await openGuardedShop()
    shop.sandbox.faults.next('graphql:ObserveGuard', { status })

    const { error, outputs, result } = await shop.guard()

    expect(error?.code).toBe('deploy-unchecked')
    expect(outputs['decision']).toBe('unknown')
    expect(result.checks.find(({ check }) => check === 'freeze')).toMatchObject({
      reason: `GitHub refused a request: Refused by a fault (status ${status}).`,
      nextStep: 'Mend what GitHub names, then run the workflow again.',
    })
  },
)

test.each(['warn', 'dry-run'] as const)('with mode %s such a run ends well', async (mode) => {
  await using shop = await openGuardedShop()
  shop.sandbox.faults.next('graphql:ObserveGuard', { status: 422 })

  const { error, outputs } = await shop.guard({ mode })

  expect(error).toBeNull()
  expect(outputs['decision']).toBe('unknown')
})

/** A stranger is told by 404, and a comparison that is too large by 406 or 422: then the folders are compared. */
const tellingStatuses = ['404 freeze', '406 migration', '422 migration']

test.each([
  ['graphql:GuardIssues', 'open-incident'],
  ['graphql:GuardCheckRuns', 'required-checks'],
  ['GET /repos/{owner}/{repo}/collaborators/{username}/permission', 'freeze'],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', 'migration'],
  ['GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}', 'vulnerability'],
])('whatever status %s fails with, the check %s is unknown', async (route, check) => {
  const rules = '{checks: {migration: block, vulnerability: block}, required-checks: ["test*"]}'
  await using shop = await openGuardedShop(rules)
  shop.deploy(shop.head())
  const sha = shop.commit({ 'src/a.ts': '1' })
  const at = '2026-11-20T13:50:00Z'
  shop.sandbox.seed(({ seeded }) => {
    for (let one = 0; one < 150; one += 1) {
      seeded('acme/shop').checkRun({ at, sha, name: `test ${one}` })
    }
  })
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })

  for (const status of refusals.filter((one) => !tellingStatuses.includes(`${one} ${check}`))) {
    shop.sandbox.faults.clear()
    shop.sandbox.faults.next(route, { status }, 5)
    const { outputs, found } = await shop.guard()
    expect([status, found[check]]).toEqual([status, 'unknown'])
    expect(['unknown', 'block']).toContain(outputs['decision'])
  }
  shop.sandbox.faults.clear()
})

test.each(refusals)(
  'an override whose record is refused with status %i does not count',
  async (status) => {
    await using shop = await openGuardedShop('{override: {people: [ana]}}')
    const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
    await shop.sync(number)
    shop.sandbox.faults.next('graphql:CommitRecords', { status }, 5)

    const { error, outputs } = await shop.guard({ overrideReason: 'It is down' })

    shop.sandbox.faults.clear()
    expect(error?.code).toBe('deploy-blocked')
    expect(outputs['reason-codes']).toContain('override-refused')
  },
)

test('an override whose record GitHub does not answer for is told with what helps a deployment', async () => {
  await using shop = await openGuardedShop('{override: {people: [ana]}}')
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  shop.sandbox.faults.next('graphql:CommitRecords', { status: 500 }, 5)

  const { result } = await shop.guard({ overrideReason: 'It is down' })

  shop.sandbox.faults.clear()
  expect(result.reasons.at(-1)).toMatch(
    / Run the job again in a few minutes\. No override can be put on record meanwhile: .*`mode: warn`/,
  )
})

test.each([
  'records.target',
  'commit.own',
  'commit.own.nodes',
  'commit.history',
  'commit.history.nodes',
  'commit.statusCheckRollup.contexts',
])('a hole in the answer is unknown: %s', async (field) => {
  await using shop = await openGuardShop()
  shop.configure('guard:\n  required-checks: [test]\n')
  shop.deploy(shop.head())
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  const sha = shop.commit({ 'src/a.ts': '1' })
  shop.seed((repository, at) => {
    repository.checkRun({ at, sha, name: 'test' })
    repository.commit({
      at,
      author: 'ana',
      message: 'x',
      branch: 'incident-records',
      files: { a: '' },
    })
  })
  shop.sandbox.faults.next('graphql:ObserveGuard', { forbiddenField: `repository.${field}` }, 3)

  const { facts } = await shop.ask()

  const parts = [facts.incidents, facts.added, facts.checkRuns].map(({ state }) => state)
  expect(parts).toContain('unknown')
})

test.each([
  ['RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.', 'github-refused'],
  ['UNKNOWN', "Field 'lastEditedAt' doesn't exist on type 'X'", 'github-refused'],
  ['UNKNOWN', 'Internal error', 'github-unavailable'],
])('an answer that is only an error of type %s is told: %s', async (type, message, code) => {
  const answer = JSON.stringify({ data: { repository: null }, errors: [{ type, message }] })
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(answer)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const place = {
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    owner: 'acme',
    name: 'shop',
    token: 'x',
  }
  const github = connectGitHub({ ...place, retryMilliseconds: 1 }, 'incident-records')

  const failed = github.guardIssues({ numbers: [1], labels: [] })

  await expect(failed).rejects.toMatchObject({ name: 'UserError', code })
  await expect(failed).rejects.toThrow(message.replace(/\.$/, ''))
  server.close()
})

test('GitHub that is down is not waited for: a guard has no later event', async () => {
  await using shop = await openGuardedShop()
  shop.sandbox.faults.next('graphql:ObserveGuard', { status: 502 }, 3)

  const { result } = await shop.guard()

  expect(result.checks.find(({ check }) => check === 'freeze')?.nextStep).toBe(
    'Run the job again in a few minutes. No override can be put on record meanwhile: to deploy all the same, set `mode: warn` in the workflow.',
  )
})
