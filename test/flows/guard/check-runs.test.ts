import { expect, test } from 'vitest'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

type CheckRunSeed = Parameters<Parameters<Parameters<GuardShop['seed']>[0]>[0]['checkRun']>[0]

/** A shop in which these checks are required, and these ran on the newest commit, oldest first. */
async function openChecked(
  required: string,
  runs: readonly Omit<CheckRunSeed, 'at' | 'sha'>[],
  options: Parameters<typeof openGuardShop>[0] = {},
): Promise<GuardShop> {
  const shop = await openGuardShop(options)
  shop.configure(`guard:\n  required-checks: ${required}\n`)
  const sha = shop.head()
  shop.seed((repository, at) => {
    for (const run of runs) repository.checkRun({ at, sha, ...run })
  })
  return shop
}

/** What is known of each check, by name. */
async function endingsIn(shop: GuardShop): Promise<readonly (readonly (string | null)[])[]> {
  const { facts } = await shop.ask()
  const runs = facts.checkRuns.state === 'known' ? facts.checkRuns.value : []
  return runs
    .map(({ name, status, conclusion }) => [name, conclusion ?? status])
    .toSorted((a, b) => a.join(' ').localeCompare(b.join(' ')))
}

test('checks and statuses of the commit are known, the newest of each name and app, of all pages', async () => {
  const runs = [
    { name: 'test', conclusion: 'failure' },
    { name: 'smoke', status: 'in_progress' },
    { name: 'test', app: 'other', conclusion: 'timed_out' },
    { name: 'test' },
  ] as const
  await using shop = await openChecked('["*"]', runs, { pageSize: 2 })
  const ben = shop.sandbox.as('ben')
  for (const [context, state] of [
    ['ci/a', 'error'],
    ['ci/b', 'pending'],
  ]) {
    await ben.request('POST', `/statuses/${shop.head()}`, { context, state })
  }

  const { requests } = await shop.ask()

  expect(await endingsIn(shop)).toEqual([
    ['ci/a', 'failure'],
    ['ci/b', 'pending'],
    ['smoke', 'in_progress'],
    ['test', 'success'],
    ['test', 'timed_out'],
  ])
  expect(requests).toBe(2)
})

test.each([
  ['another workflow', { workflow: 'nightly.yml', id: 2 }, ['failure', 'success']],
  ['the same workflow for another event', { event: 'pull_request', id: 2 }, ['failure', 'success']],
  ['another run of the same workflow', { id: 2 }, ['success']],
  ['another attempt of the same run', {}, ['success']],
])('a check that is green in %s', async (_what, workflowRun, endings) => {
  const runs = [
    { name: 'test', conclusion: 'failure' },
    { name: 'test', workflowRun },
  ]
  await using shop = await openChecked('[test]', runs)

  const seen = await endingsIn(shop)

  expect(seen.map(([, ending]) => ending)).toEqual(endings)
})

test('a job of a wildcard that is not over in the own run is the guard, and left out with how it ended before', async () => {
  const runs = [
    { name: 'test' },
    { name: 'guard', conclusion: 'failure', workflowRun: { id: 600, event: 'workflow_dispatch' } },
    { name: 'guard', conclusion: 'failure', workflowRun: { id: 700 } },
    { name: 'guard', status: 'in_progress', workflowRun: { id: 700 } },
    { name: 'lint', status: 'in_progress', workflowRun: { id: 699, workflow: 'lint.yml' } },
  ] as const
  await using shop = await openChecked('["*"]', runs)

  expect(await endingsIn(shop)).toEqual([
    ['lint', 'in_progress'],
    ['test', 'success'],
  ])
})

test.each<
  [what: string, runs: readonly Omit<CheckRunSeed, 'at' | 'sha'>[], endings: readonly string[]]
>([
  [
    'one that a pull request was cancelled for',
    [{ name: 'test', conclusion: 'cancelled', workflowRun: { id: 1, event: 'pull_request' } }],
    ['success'],
  ],
  [
    'one that a pull request skipped',
    [{ name: 'test', conclusion: 'skipped', workflowRun: { id: 1, event: 'pull_request' } }],
    ['success'],
  ],
  [
    'one that was red for a pull request',
    [{ name: 'test', conclusion: 'failure', workflowRun: { id: 1, event: 'pull_request' } }],
    ['failure', 'success'],
  ],
  [
    'one that was red in the merge queue',
    [{ name: 'test', conclusion: 'failure', workflowRun: { id: 1, event: 'merge_group' } }],
    ['success'],
  ],
  [
    'one that another workflow was cancelled for',
    [{ name: 'test', conclusion: 'cancelled', workflowRun: { id: 1, workflow: 'nightly.yml' } }],
    ['cancelled', 'success'],
  ],
])('a check that is green for a push counts beside %s', async (_what, before, endings) => {
  const green = { name: 'test', workflowRun: { id: 2, event: 'push' } }
  await using shop = await openChecked('[test]', [...before, green])

  expect((await endingsIn(shop)).map(([, ending]) => ending)).toEqual(endings)
})

test('a check that is red for a push is outvoted by a later one that ended alone', async () => {
  const runs = [
    { name: 'test', workflowRun: { id: 1, event: 'merge_group' } },
    { name: 'test', conclusion: 'failure', workflowRun: { id: 2, event: 'push' } },
    { name: 'test', conclusion: 'cancelled', workflowRun: { id: 3, event: 'workflow_dispatch' } },
  ]
  await using shop = await openChecked('[test]', runs)

  expect(await endingsIn(shop)).toEqual([['test', 'failure']])
})

test('for a lone wildcard, jobs of the workflow that asks count only where they are green, in whatever run', async () => {
  const runs = [
    { name: 'unit' },
    { name: 'guard', conclusion: 'failure', workflowRun: { id: 600, event: 'workflow_dispatch' } },
    { name: 'deploy', conclusion: 'skipped', workflowRun: { id: 600, event: 'workflow_dispatch' } },
    { name: 'deploy (staging)', conclusion: 'failure', workflowRun: { id: 700 } },
    { name: 'test', workflowRun: { id: 700 } },
    { name: 'smoke eu', conclusion: 'failure', workflowRun: { id: 700 } },
    { name: 'deploy (production)', status: 'in_progress', workflowRun: { id: 700 } },
  ] as const
  await using shop = await openChecked('["*", "smoke *"]', runs)

  expect(await endingsIn(shop)).toEqual([
    ['smoke eu', 'failure'],
    ['test', 'success'],
    ['unit', 'success'],
  ])
})

test('a job of the own run counts where it is over, or required by its whole name', async () => {
  const workflowRun = { id: 700 }
  const runs = [
    { name: 'test', workflowRun },
    { name: 'smoke', status: 'in_progress', workflowRun },
    { name: 'guard', status: 'in_progress', workflowRun },
  ] as const
  await using shop = await openChecked('["*", Smoke]', runs)

  expect(await endingsIn(shop)).toEqual([
    ['smoke', 'in_progress'],
    ['test', 'success'],
  ])
})

test.each([101, 601, 1000])(
  'of %i checks those that are named are read in one more request',
  async (count) => {
    const many = Array.from({ length: count }, (_, number) => ({ name: `test ${number}` }))
    const late = [
      { name: 'smoke', conclusion: 'failure' },
      { name: 'smoke', workflowRun: { id: 2, workflow: 'nightly.yml' } },
    ]
    await using shop = await openChecked('[test 0, smoke, ci/a]', [...many, ...late])
    await shop.sandbox
      .as('ben')
      .request('POST', `/statuses/${shop.head()}`, { context: 'ci/a', state: 'error' })

    const { requests } = await shop.ask()

    const seen = await endingsIn(shop)
    expect(seen.filter(([name]) => name === 'smoke' || name === 'ci/a')).toEqual([
      ['ci/a', 'failure'],
      ['smoke', 'failure'],
      ['smoke', 'success'],
    ])
    expect(requests).toBe(2)
  },
)

test.each([
  [300, 'known'],
  [301, 'unknown'],
])('of %i checks a wildcard leaves what it stands for %s', async (count, state) => {
  const many = Array.from({ length: count }, (_, number) => ({ name: `test ${number}` }))
  await using shop = await openChecked('["test *"]', many)

  const { facts, requests } = await shop.ask()

  expect(facts.checkRuns).toMatchObject(
    state === 'known'
      ? { state, value: { length: count } }
      : {
          state,
          reason: 'The commit has more than 300 checks, and not all of them were read.',
          remedy: 'Require checks by their whole names, without `*`.',
        },
  )
  expect(requests).toBe(2)
})

test('a commit without checks has none', async () => {
  await using shop = await openChecked('[test]', [])

  const { facts } = await shop.ask()

  expect(facts.checkRuns).toEqual({ state: 'known', value: [] })
})

test('without `actions: read` nobody knows which workflow a check is of', async () => {
  const options = { repository: { private: true } }
  await using shop = await openChecked('[test]', [{ name: 'test' }], options)
  const read = 'read' as const
  const token = shop.sandbox.token.actions({ contents: read, checks: read, statuses: read })

  const { facts } = await shop.ask({}, { token })

  expect(facts.checkRuns).toEqual({
    state: 'unknown',
    reason: 'This token may not read which workflow the checks of the commit are of.',
    remedy:
      'Add to the `permissions:` of the job in the workflow: `actions: read, checks: read, statuses: read`.',
  })
})
