import { expect, test } from 'vitest'
import { checked, complete, head, path, pullWith } from './checked-pull.ts'
import { draftOf, resolvedIncident } from './drafted-shop.ts'
import { openShop, type ShopOptions } from './shop.ts'

/** A shop whose default branch has this configuration. */
const configured = (text: string): ShopOptions => ({
  seed: (repository) => {
    const files = { '.github/incident-loop.yml': text }
    repository.commit({ at: '2026-06-02T09:00:00Z', author: 'ana', message: 'Set up', files })
  },
})

test('a complete post-mortem is told so by its status', async () => {
  const { error, status, problems, outputs, requests } = await checked({ [path]: complete })

  console.log(`a check: ${requests} requests`)
  expect(error).toBeNull()
  expect(problems).toEqual([])
  expect(status).toEqual({
    state: 'success',
    description: 'Complete: it can be merged',
    targetUrl: expect.stringMatching(/\/acme\/shop\/pull\/1\/files$/),
  })
  expect(JSON.parse(outputs.result ?? '')).toMatchObject({ version: 1, pull: 1, isComplete: true })
  expect(requests).toBeLessThanOrEqual(4)
})

test('what is missing stands on its line, and the status says how much and what first', async () => {
  const text = complete
    .replace(', @chen, due 2026-12-01', '')
    .replace('The pool was smaller', 'Bob was careless, and the pool was smaller')

  const { error, status, problems, remarks, summary } = await checked({ [path]: text })

  expect(error).toBeNull()
  expect(problems).toEqual([
    `${path}:22:1 "Alert at 80 percent of the pool" has no owner: name one, as @login.`,
    `${path}:22:1 "Alert at 80 percent of the pool" has no due date: add one, such as 2026-12-04.`,
  ])
  expect(remarks).toContain(
    `notice ${path}:18 "careless" judges a person: tell what was known at the time, and what made it likely.`,
  )
  expect(status).toMatchObject({
    state: 'failure',
    description: expect.stringMatching(
      /^\d things to do; line 22: "Alert at 80 percent of the pool"/,
    ),
  })
  expect(summary).toContain('**❌ Not complete**')
})

test('an owner who cannot be assigned is told', async () => {
  const { problems, error } = await checked({ [path]: complete.replace('@chen', '@nobody-here') })

  expect(error).toBeNull()
  expect(problems).toEqual([
    `${path}:22:1 "@nobody-here", owner of "Alert at 80 percent of the pool", cannot be assigned in this repository: name somebody with access.`,
  ])
})

test('the draft of ours is held to all of its template', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const { pulls, status: before } = draftOf(shop, number)

  const { error, problems } = await shop.check(pulls[0]?.number ?? 0)

  expect(error).toBeNull()
  expect(problems.map((problem) => /"([^"]+)" is empty/.exec(problem)?.[1])).toEqual([
    'Summary',
    'Contributing factors',
    'What went well',
    'What went poorly',
    'Where we got lucky',
    'Action items',
  ])
  expect(draftOf(shop, number).status?.description).toBe(before?.description)
})

test('of several, the status names how many are not complete and the first of them', async () => {
  const other = 'postmortems/2026/2026-11-21-inc-2-search.md'
  const lacking = complete.replace('@chen, ', '')

  const { status, outputs } = await checked({ [path]: complete, [other]: lacking })

  const { isComplete, checked: files } = JSON.parse(outputs.result ?? '')
  expect(status).toMatchObject({
    state: 'failure',
    description: expect.stringMatching(
      /^1 of 2 are not complete; 2026-11-21-inc-2-search\.md: 1 thing to do; line 22: /,
    ),
  })
  expect(isComplete).toBe(false)
  expect(files).toMatchObject([
    { path, isComplete: true },
    { path: other, isComplete: false, count: 1 },
  ])
})

test.each([
  ['changes other files only', { 'src/a.ts': 'x\n', 'postmortems/chart.png': 'x' }],
  ['takes a post-mortem away', { [path]: null }],
])('a pull request that %s is left alone', async (_name, files) => {
  const { error, notices, status } = await checked(files, {
    seed: (repository) => {
      const present = { [path]: complete }
      repository.commit({
        at: '2026-06-02T09:00:00Z',
        author: 'ana',
        message: 'Old',
        files: present,
      })
    },
  })

  expect(error).toBeNull()
  expect(status).toBeUndefined()
  expect(notices).toEqual(['Pull request 1 changes no post-mortem under postmortems/.'])
})

test('a pull request that is not there is told', async () => {
  await using shop = await openShop()

  const { error, notices } = await shop.check(9)

  expect(error).toBeNull()
  expect(notices).toEqual(['There is no pull request 9 here.'])
})

/** The scopes of a run on a pull request of a fork. */
const readOnly = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  statuses: 'read',
} as const

test.each([
  ['complete', complete, undefined],
  ['lacking an owner', complete.replace('@chen, ', ''), 'post-mortem-incomplete'],
])(
  'the post-mortem of a fork, %s, ends the run where something is missing, as no status can be set',
  async (_name, text, code) => {
    await using shop = await openShop()
    const fork = await shop.sandbox.as('eve').fork()
    const eve = shop.sandbox.as('eve', fork)
    await eve.createBranch(head)
    await eve.commit({ branch: head, message: 'Tell why', files: { [path]: text } })
    const opened = await shop.sandbox
      .as('eve')
      .openPullRequest({ title: 'Why', head: `eve:${head}` })

    const { error, problems } = await shop.check(opened.number, {
      token: shop.sandbox.token.actions(readOnly),
    })

    expect(error?.code).toBe(code)
    expect(problems).toHaveLength(code === undefined ? 0 : 1)
    expect(error?.remedy ?? '').not.toContain('statuses: write')
  },
)

test('without `statuses: write` what is missing ends the run, and the line is named', async () => {
  await using shop = await openShop()
  const pull = await pullWith(shop, { [path]: complete.replace('@chen, ', '') })

  const { error } = await shop.check(pull, { token: shop.sandbox.token.actions(readOnly) })

  expect(error?.code).toBe('post-mortem-incomplete')
  expect(error?.message).toBe(`Not complete yet: ${path}.`)
  expect(error?.remedy).toContain('add `statuses: write` to the `permissions:` of the job')
})

test('a private repository whose pull requests may not be read is told by the line', async () => {
  await using shop = await openShop({ repository: { private: true } })
  const pull = await pullWith(shop, { [path]: complete })

  const { error } = await shop.check(pull, {
    token: shop.sandbox.token.actions({ contents: 'read', statuses: 'write' }),
  })

  expect(error?.code).toBe('permission-missing')
  expect(error?.remedy).toContain('pull-requests: ')
})

test('rules and headings are those of the default branch, and its problems are told', async () => {
  const settings = 'post-mortem:\n  checks: {due-missing: "off", blame: loud}\n'
  const text = complete.replace(', due 2026-12-01', '')

  const { problems, status } = await checked({ [path]: text }, configured(settings))

  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^\.github\/incident-loop\.yml:2:\d+ .*blame/)
  expect(status).toMatchObject({ state: 'success' })
})

test('a dry run sets no status', async () => {
  await using shop = await openShop()
  const pull = await pullWith(shop, { [path]: '# Nothing yet\n' })

  const { error } = await shop.check(pull, { dryRun: true })

  expect(error).toBeNull()
  expect(shop.sandbox.state.repository('acme/shop').statuses(head)).toEqual({})
})

test('hostile words are shown harmless on the lines, the page and the status', async () => {
  const hostile = '\u001B[31m@ana ::error::x fixes #1 <img src=x> \u202E|'
  const text = complete.replace('Alert at 80 percent of the pool, @chen', `${hostile} of the pool`)

  const { problems, summary, status } = await checked({ [path]: `${text}\n## ${hostile}\n` })

  expect(problems.length).toBeGreaterThan(0)
  for (const told of [...problems, JSON.stringify(status)]) {
    expect([told.includes('\u001B'), told.includes('\u202E')]).toEqual([false, false])
    expect(told).not.toContain('\n')
  }
  expect(summary).not.toMatch(/@ana|#1\b|<img|\u202E/)
  expect(summary).not.toContain('\u001B')
})
