import { expect, test } from 'vitest'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

/** Commits by name: each is made on top of another one, or of none. */
type History = readonly (readonly [name: string, parent: string | null])[]

const inOneLine: History = [
  ['a', null],
  ['b', 'a'],
  ['c', 'b'],
  ['d', 'c'],
]

/** `hotfix` was made of `a` while `b` was live. */
const withHotfix: History = [
  ['a', null],
  ['b', 'a'],
  ['hotfix', 'a'],
]

/** Two releases, cut from the default branch at `fork`, each with a commit of its own. */
const withReleases: History = [
  ['fork', null],
  ['one', 'fork'],
  ['main', 'fork'],
  ['two', 'main'],
]

/** `squashed` is what became of the branch `b`, which was deployed before it was merged. */
const withSquash: History = [
  ['a', null],
  ['b', 'a'],
  ['squashed', 'a'],
]

/** The branch was rewritten: nothing is left of what was live before. */
const rewritten: History = [
  ['a', null],
  ['b', 'a'],
  ['anew', null],
]

/** Makes the commits, deploys some of them a minute apart, and tells what deploying one of them is. */
async function whatIs(
  shop: GuardShop,
  commit: string,
  { history, lived }: { readonly history: History; readonly lived: readonly string[] },
): Promise<string> {
  const commits = new Map<string, string>()
  for (const [name, parent] of history) {
    shop.seed((repository, at) => {
      const from = parent === null ? null : (commits.get(parent) ?? '')
      const place = { author: 'ana', message: name, branch: `of-${name}`, from }
      commits.set(name, repository.commit({ at, ...place, files: { 'a.ts': name } }))
    })
  }
  const shaOf = (name: string) => commits.get(name) ?? ''
  for (const name of lived) shop.deploy(shaOf(name))
  const { facts } = await shop.ask({ sha: shaOf(commit) })
  if (facts.history.state === 'skipped') return 'skipped'
  if (facts.history.state === 'unknown') {
    const { reason } = facts.history
    return commits
      .keys()
      .reduce((text, name) => text.replaceAll(shaOf(name).slice(0, 7), name), reason)
  }
  return facts.history.value.wasLive === null ? 'no rollback' : 'a rollback'
}

const unclear = (sha: string, live: string) =>
  `${sha} was live before ${live}, and each has commits that the other has not, so nobody can say whether deploying it goes back or brings back what was taken back.`

test.each<[what: string, history: History, lived: readonly string[], commit: string, is: string]>([
  ['what was live before', inOneLine, ['a', 'b'], 'a', 'a rollback'],
  ['what was live long before', inOneLine, ['a', 'b', 'c'], 'a', 'a rollback'],
  ['what is live', inOneLine, ['a', 'b'], 'b', 'no rollback'],
  ['what was never live, newer', inOneLine, ['a', 'b'], 'c', 'no rollback'],
  ['what was never live, older', inOneLine, ['b'], 'a', 'no rollback'],
  ['the culprit after a rollback', inOneLine, ['a', 'b', 'a'], 'b', 'no rollback'],
  ['the culprit after a rollback by two', inOneLine, ['a', 'b', 'c', 'a'], 'c', 'no rollback'],
  ['what came with it', inOneLine, ['a', 'b', 'c', 'a'], 'b', 'no rollback'],
  ['newer code after a rollback', inOneLine, ['a', 'b', 'a'], 'c', 'no rollback'],
  ['the culprit after its fix', inOneLine, ['a', 'b', 'a', 'c'], 'b', 'no rollback'],
  ['what the fix replaced', inOneLine, ['a', 'b', 'a', 'c'], 'a', 'a rollback'],
  ['what was deployed once more in vain', inOneLine, ['a', 'b', 'a', 'b', 'c'], 'b', 'a rollback'],
  [
    'the culprit after a rollback to what was never live',
    inOneLine,
    ['b', 'a'],
    'b',
    'no rollback',
  ],
  ['what was skipped on the way back', inOneLine, ['a', 'b', 'c', 'd', 'b'], 'c', 'no rollback'],
  ['further back after a rollback', inOneLine, ['a', 'b', 'c', 'b'], 'a', 'a rollback'],
  ['what was live before a hotfix of it', withHotfix, ['a', 'hotfix'], 'a', 'a rollback'],
  [
    'the culprit that a hotfix replaced',
    withHotfix,
    ['a', 'b', 'hotfix'],
    'b',
    unclear('b', 'hotfix'),
  ],
  ['what both are made of', withHotfix, ['a', 'b', 'hotfix'], 'a', 'a rollback'],
  ['the release before', withReleases, ['one', 'two'], 'one', 'a rollback'],
  [
    'the release before, of what was live',
    withReleases,
    ['fork', 'one', 'two'],
    'one',
    unclear('one', 'two'),
  ],
  ['the release that was taken back', withReleases, ['one', 'two', 'one'], 'two', 'no rollback'],
  ['what was live before a branch', withSquash, ['a', 'b', 'squashed'], 'a', 'a rollback'],
  [
    'the branch of what was merged',
    withSquash,
    ['a', 'b', 'squashed'],
    'b',
    unclear('b', 'squashed'),
  ],
  ['the last version before a rewrite', rewritten, ['a', 'b', 'anew'], 'b', 'a rollback'],
])('%s', async (_what, history, lived, commit, is) => {
  await using shop = await openGuardShop()

  expect(await whatIs(shop, commit, { history, lived })).toBe(is)
})

test.each([
  ['the culprit after a rollback to what was never live', ['b', 'a'], 'b', 422],
  ['the culprit after a rollback to what was never live', ['b', 'a'], 'b', 404],
  ['what was live before', ['a', 'b'], 'a', 422],
])('%s is unclear where GitHub does not compare them', async (_what, lived, commit, status) => {
  await using shop = await openGuardShop()
  const fault = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  shop.sandbox.faults.next(fault, { status }, 3)

  const [, live = ''] = lived
  expect(await whatIs(shop, commit, { history: inOneLine, lived })).toBe(
    `${commit} was live before ${live}, and GitHub does not compare the two, so nobody can say whether deploying it goes back or brings back what was taken back.`,
  )
})

test('so it is where GitHub does not answer, and the reason is told', async () => {
  await using shop = await openGuardShop()
  shop.sandbox.faults.next('GET /repos/{owner}/{repo}/compare/{basehead}', { status: 500 }, 5)

  expect(await whatIs(shop, 'b', { history: inOneLine, lived: ['b', 'a'] })).toMatch(
    /^GitHub did not answer/,
  )
})

test('behind an older version that still stands, a rollback needs no comparison', async () => {
  await using shop = await openGuardShop()
  shop.sandbox.faults.next('GET /repos/{owner}/{repo}/compare/{basehead}', { status: 422 }, 3)

  expect(await whatIs(shop, 'b', { history: inOneLine, lived: ['a', 'b', 'c'] })).toBe('a rollback')
})

test('a version was live until the next one, whatever came after it', async () => {
  await using shop = await openGuardShop()
  const [good, bad] = [shop.commit({ 'a.ts': '1' }), shop.commit({ 'a.ts': '2' })]
  const at = (hour: number) => `2026-11-20T0${hour}:00:00Z`
  for (const [hour, ref] of [good, bad, good, bad].entries()) {
    shop.seed((repository) => {
      const statuses = [{ at: at(hour), state: 'success' as const }]
      repository.deployment({ at: at(hour), ref, environment: 'production', statuses })
    })
  }

  const { facts } = await shop.ask({ sha: good })

  expect(facts.history).toMatchObject({ value: { wasLive: { from: at(2), until: at(3) } } })
})
