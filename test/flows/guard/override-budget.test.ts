import { expect, test } from 'vitest'
import { type GuardAsk, openGuardedShop } from './guarded-shop.ts'

const named = '{override: {people: [ana]}}'
const byInput: GuardAsk = { overrideReason: 'The site is down', run: '7.1' }

/** By the input of a run of another commit, so that none of its jobs is a check of this one. */
const fromElsewhere: GuardAsk = { ...byInput, run: '8.1' }

/** Requests that an override takes the first time and the second, beside those of a guard that stops. */
async function requestsOf(guard: string, ask: GuardAsk, comments: readonly string[]) {
  await using shop = await openGuardedShop(guard)
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  let pull = 0
  shop.sandbox.seed(({ seeded }) => {
    const times = { at: '2026-11-20T13:00:00Z', mergedAt: '2026-11-20T13:30:00Z' }
    const files = { 'src/a.ts': '1' }
    pull = seeded('acme/shop').pullRequest({ ...times, author: 'ben', title: 'Fix', files }).number
  })
  shop.sandbox.seed(({ seeded }) => {
    const job = { name: 'guard', status: 'in_progress' as const, workflowRun: { id: 7 } }
    seeded('acme/shop').checkRun({ ...job, at: '2026-11-20T13:59:00Z', sha: shop.head() })
  })
  const plain = await shop.guard()
  for (const login of comments) {
    const text = `/override production ${shop.head().slice(0, 7)} The site is down`
    await shop.sandbox.as(login).comment(pull, text)
  }
  const first = await shop.guard(ask)
  const again = await shop.guard(ask)
  expect([first, again].map(({ outputs }) => outputs['decision'])).toEqual(['allow', 'allow'])
  return [first, again].map(({ requests }) => requests - plain.requests)
}

test.each<
  [
    what: string,
    guard: string,
    ask: GuardAsk,
    comments: readonly string[],
    first: number,
    again: number,
  ]
>([
  ['by the input of somebody who is named', named, byInput, [], 1, 0],
  ['by the input of somebody who maintains the repository', '{}', byInput, [], 2, 0],
  [
    'by the input of a run of another commit, by somebody who is named',
    named,
    fromElsewhere,
    [],
    2,
    0,
  ],
  [
    'by the input of a run of another commit, by somebody who is not',
    '{}',
    fromElsewhere,
    [],
    3,
    0,
  ],
  ['by a comment of somebody who is named', named, {}, ['ana'], 1, 0],
  ['by a comment of somebody who maintains the repository', '{}', {}, ['ana'], 2, 0],
  ['by a comment, among those of strangers', '{}', {}, ['eve', 'eve', 'ana'], 3, 0],
  ['by a comment of somebody who is named, among others', named, {}, ['eve', 'ben', 'ana'], 1, 0],
])('an override %s costs no more than this', async (what, guard, ask, comments, first, again) => {
  const requests = await requestsOf(guard, ask, comments)

  console.info(`requests of an override ${what}: ${requests.join(', then ')}`)
  expect(requests).toEqual([first, again])
})
