import { expect, test } from 'vitest'
import { declared, incidentNumber, suspectsOf } from './declared-shop.ts'

const compare = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const oneCommit = 'GET /repos/{owner}/{repo}/commits/{ref}'

test('declaring takes one read more for what changed and one for the changed lines', async () => {
  await using shop = await declared({ latencyMs: 15 })

  await shop.sync(incidentNumber)

  const { requests } = shop.sandbox
  console.log(
    `declare with changed lines: ${requests.count()} requests, ${requests.depth()} in sequence`,
  )
  expect([requests.count(), requests.depth()]).toEqual([8, 6])
  expect(requests.count({ route: 'graphql:Changes' })).toBe(1)
  expect(requests.count({ route: compare })).toBe(1)
})

test('without changed lines declaring takes 7 requests, 5 in sequence', async () => {
  const settings = { '.github/incident-loop.yml': 'changes: {lines: false}\n' }
  await using shop = await declared({
    latencyMs: 15,
    more: (past) => past.push('13:51', { title: 'Configure', files: settings }),
  })

  await shop.sync(incidentNumber)

  const { requests } = shop.sandbox
  expect([requests.count(), requests.depth()]).toEqual([7, 5])
})

test('what GitHub keeps back is told, and the rest is used', async () => {
  await using shop = await declared()
  shop.sandbox.faults.next('graphql:Changes', { forbiddenField: 'repository.deployments' })

  const { error } = await shop.sync(incidentNumber)

  expect(error).toBeNull()
  expect(suspectsOf(shop).verdict.searched).toMatchObject({
    source: 'pushes',
    gaps: [
      'deployments: Resource not accessible by integration. Add deployments: read to the permissions of the job',
    ],
  })
})

test('changes that cannot be read keep no incident from being recorded; the next run asks again', async () => {
  await using shop = await declared()
  shop.sandbox.faults.next('graphql:Changes', { status: 502 }, 3)

  const first = await shop.sync(incidentNumber)
  const unread = suspectsOf(shop).verdict.answer
  await shop.sync(incidentNumber)

  expect([first.error, first.outputs['is-new'], unread]).toEqual([null, 'true', 'not-checked'])
  expect(suspectsOf(shop).verdict.suspects[0].id).toBe('pull:3')
})

test('a comparison GitHub refuses as too large is read commit by commit, ten at most', async () => {
  await using shop = await declared({
    diffLimits: { files: 2 },
    more: (past) => {
      for (let count = 0; count < 12; count += 1) {
        const file = `src/part-${count}.ts`
        past.merge('13:55', { title: `Part ${count}`, files: { [file]: `part ${count}\n` } })
      }
      past.deploy('13:56')
    },
  })
  // Twelve more pull requests came first.
  const issue = 16

  await shop.sync(issue)

  expect(shop.sandbox.requests.count({ route: compare })).toBe(1)
  expect(shop.sandbox.requests.count({ route: oneCommit })).toBe(10)
  const { verdict } = JSON.parse(shop.record(`incidents/${issue}/suspects.json`) ?? '')
  expect(verdict.searched.gaps).toEqual([
    'changed lines: too many for GitHub to compare, so only those of the 10 changes that fit best were read',
  ])
})

test.each([{ status: 502 }, 'drop', 'hang'] as const)(
  'changed lines that do not come (%j) are told and not waited for',
  async (fault) => {
    await using shop = await declared()
    shop.sandbox.faults.next(compare, fault, 3)

    const { error } = await shop.sync(incidentNumber, { timeoutMilliseconds: 400 })

    expect(error).toBeNull()
    const { searched, suspects } = suspectsOf(shop).verdict
    expect(searched.linesRead).toBe(false)
    expect(searched.gaps).toHaveLength(1)
    expect(suspects[0].id).toBe('pull:3')
  },
)
