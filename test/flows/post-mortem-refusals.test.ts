import { expect, test } from 'vitest'
import {
  countsOf,
  draftOf,
  resolve,
  resolvedIncident,
  runningIncident,
  say,
} from './drafted-shop.ts'
import { openShop, type Shop } from './shop.ts'

const blocked = (shop: Shop, number: number) =>
  shop.comments(number).filter((body) => body.includes('notice v1 post-mortem:blocked'))

const allowPulls = (shop: Shop) =>
  shop.sandbox.seed(({ seeded }) =>
    seeded('acme/shop').settings({ actionsMayOpenPullRequests: true }),
  )

test('where Actions may not open pull requests, the thread gets a link that does, and the setting, once', async () => {
  await using shop = await openShop({ repository: { actionsMayOpenPullRequests: false } })

  const { number, outcome } = await resolvedIncident(shop, {
    title: 'Search (EU) :) @ana fixes #3',
  })
  await shop.sync(number)
  await say(shop, number, ['chen', '/note The pool was full'])
  const quiet = await countsOf(shop, () => shop.sync(number))

  const { text, pulls } = draftOf(shop, number)
  const [told = '', ...more] = blocked(shop, number)
  expect(outcome.error).toBeNull()
  expect(pulls).toEqual([])
  expect(text).toContain('The pool was full')
  expect(more).toEqual([])
  expect(told).toContain('tick **Allow GitHub Actions to create and approve pull requests**')
  const [, link = ''] = /\[Open it with one click\]\((\S+)\): the draft/.exec(told) ?? []
  expect(link).not.toMatch(/[()]/)
  const { pathname, searchParams } = new URL(link)
  expect(pathname).toBe(`/acme/shop/compare/main...post-mortem/inc-${number}`)
  expect(Object.fromEntries(searchParams)).toEqual({
    quick_pull: '1',
    title: `Post-mortem: INC-${number} Search (EU) :) @\u2060ana fixes #\u20603`,
    labels: 'post-mortem',
    assignees: 'ben',
    body: expect.stringContaining(`\nRefs #${number}\n`),
  })
  expect(quiet).toEqual({ error: null, reads: 2, writes: 0 })
})

test('the pull request that a person opened is taken over', async () => {
  await using shop = await openShop({ repository: { actionsMayOpenPullRequests: false } })
  const { number } = await resolvedIncident(shop)
  const { branch } = draftOf(shop, number)
  await shop.sandbox.as('chen').openPullRequest({ title: 'Why', head: branch })

  await shop.sync(number)
  const quiet = await countsOf(shop, () => shop.sync(number))

  expect(draftOf(shop, number).pulls).toMatchObject([
    { author: 'chen', labels: ['post-mortem'], assignees: ['ben'] },
  ])
  expect(shop.comments(number)[0]).toContain('/pull/2), to be reviewed and merged')
  expect(quiet).toEqual({ error: null, reads: 2, writes: 0 })
})

test('what people took off a pull request is not put back', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const pull = draftOf(shop, number).pulls[0]?.number ?? 0
  await shop.sandbox.as('ana').removeLabel(pull, 'post-mortem')
  await shop.sandbox.as('ana').unassign(pull, 'ben')

  await shop.sync(number)

  expect(draftOf(shop, number).pulls).toMatchObject([{ labels: [], assignees: [] }])
})

test('a sweep opens it once the setting is on', async () => {
  await using shop = await openShop({ repository: { actionsMayOpenPullRequests: false } })
  const { number } = await resolvedIncident(shop)
  shop.sandbox.clock.advance(3600)
  await shop.sweep()
  const before = draftOf(shop, number).pulls
  allowPulls(shop)
  shop.sandbox.clock.advance(3600)

  await shop.sweep()

  expect(before).toEqual([])
  expect(draftOf(shop, number).pulls).toMatchObject([{ state: 'OPEN', assignees: ['ben'] }])
  expect(blocked(shop, number)).toHaveLength(1)
})

test('where drafts are not offered, it is opened as any other, also after a reopening', async () => {
  await using shop = await openShop({
    seed: (repository) => repository.settings({ draftPullRequests: false }),
  })

  const { number, outcome } = await resolvedIncident(shop)
  const reopened = await say(shop, number, ['ben', '/reopen It is back'])
  const quiet = await countsOf(shop, () => shop.sync(number))

  expect(outcome.error).toBeNull()
  expect(reopened.error).toBeNull()
  expect(reopened.outputs.status).toBe('investigating')
  expect(quiet).toEqual({ error: null, reads: 2, writes: 0 })
  expect(draftOf(shop, number).pulls).toMatchObject([{ isDraft: false, state: 'OPEN' }])
})

const permissions = {
  actions: 'read',
  contents: 'write',
  deployments: 'read',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
} as const

test.each([
  ['public', false],
  ['private', true],
])(
  'without `pull-requests: write` in a %s repository, the record is written, and the line named',
  async (_name, isPrivate) => {
    await using shop = await openShop({ repository: { private: isPrivate } })
    const { 'pull-requests': _pulls, ...lacking } = permissions
    const token = shop.sandbox.token.actions(lacking)

    const { number, outcome } = await resolvedIncident(shop, { run: { token } })

    expect(outcome.error?.code).toBe('permission-missing')
    expect(outcome.error?.remedy).toBe(
      'Add to the `permissions:` of the job in the workflow: `pull-requests: write`.',
    )
    expect(shop.record(`incidents/${number}/README.md`)).toContain('\nstatus: resolved\n')
    expect(blocked(shop, number)).toEqual([])
    const next = await shop.sync(number)
    expect(next.error).toBeNull()
    expect(draftOf(shop, number).pulls).toHaveLength(1)
  },
)

test.each([
  ['public', false],
  ['private', true],
])(
  'without `statuses: write` in a %s repository, all but the status is there',
  async (_name, isPrivate) => {
    await using shop = await openShop({ repository: { private: isPrivate } })
    const { statuses: _statuses, ...lacking } = permissions
    const token = shop.sandbox.token.actions(lacking)

    const { number, outcome } = await resolvedIncident(shop, { run: { token } })

    expect(outcome.error).toBeNull()
    expect(outcome.notices).toEqual([
      'The status `post-mortem` was not set: add `statuses: write` to the `permissions:` of the job.',
    ])
    expect(draftOf(shop, number)).toMatchObject({
      status: undefined,
      pulls: [{ labels: ['post-mortem'], assignees: ['ben'] }],
    })
  },
)

test('without `contents: write` the line is named', async () => {
  await using shop = await openShop()
  const { contents: _contents, ...lacking } = permissions
  const token = shop.sandbox.token.actions(lacking)

  const { outcome } = await resolvedIncident(shop, { run: { token } })

  expect(outcome.error?.code).toBe('permission-missing')
  expect(outcome.error?.remedy).toContain('contents: write')
})

test.each(['pull_request', 'no_creation'] as const)(
  'a ruleset that asks for %s on the branch is told, and the record is written',
  async (requires) => {
    await using shop = await openShop({
      seed: (repository) => {
        repository.ruleset({ name: 'All', branches: ['post-mortem/**/*'], requires })
      },
    })

    const { number, outcome } = await resolvedIncident(shop)

    expect(outcome.error?.code).toBe('draft-refused')
    expect(outcome.error?.message).toContain(`refuses the branch post-mortem/inc-${number} of a`)
    expect(outcome.error?.remedy).toContain('exclude `post-mortem/**`')
    expect(shop.record(`incidents/${number}/README.md`)).toContain('\nstatus: resolved\n')
    expect(draftOf(shop, number).pulls).toEqual([])
  },
)

test('a dry run writes nothing and says what it would', async () => {
  await using shop = await openShop()
  const number = await runningIncident(shop)
  shop.sandbox.clock.advance(300)
  await shop.sandbox.as('ben').comment(number, '/resolve Rolled back')
  shop.sandbox.requests.clear()

  const { error, summary, info } = await shop.sync(number, { dryRun: true })

  expect(error).toBeNull()
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(draftOf(shop, number)).toMatchObject({ head: null, pulls: [] })
  expect(info.join('\n')).toContain(`on the branch post-mortem/inc-${number}:\n`)
  expect(info.join('\n')).toContain('\n+## Contributing factors\n')
  expect(summary).toContain('would have drafted the post-mortem')
  expect(summary).toContain('would have opened a pull request with the post-mortem')
})

test('a repository’s own template is taken, the closest one', async () => {
  const folder = '.github/incident-loop'
  await using shop = await openShop({
    seed: (repository) => {
      repository.commit({
        at: '2026-06-02T09:00:00Z',
        author: 'ana',
        message: 'Add templates',
        files: {
          [`${folder}/post-mortem.md`]: '# Any\n\n{{ incident.title }}\n',
          [`${folder}/post-mortem-sev1.md`]: '# Major\n\n{{ incident.name }}\n',
        },
      })
    },
  })

  const { number: major } = await resolvedIncident(shop, { labels: ['sev1'] })
  const { number: other } = await resolvedIncident(shop)

  expect(draftOf(shop, major).text).toContain(`\n# Major\n\nINC-${major}\n`)
  expect(draftOf(shop, other).text).toContain('\n# Any\n\nCheckout returns 500\n')
})

test('one with an unknown name is told with the names there are; the default is used', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      const files = { '.github/incident-loop/post-mortem.md': '# Ours\n\n{{ incident.summary }}\n' }
      const at = '2026-06-02T09:00:00Z'
      repository.commit({ at, author: 'ana', message: 'Add a template', files })
    },
  })
  const number = await runningIncident(shop)

  const { error, problems } = await resolve(shop, number)

  const [problem = ''] = problems
  expect(error?.code).toBe('template-invalid')
  expect(problems).toHaveLength(1)
  expect(problem).toMatch(/^\.github\/incident-loop\/post-mortem\.md:3:\d+ .*incident\.summary/)
  expect(problem).toMatch(/Known are, of incident: .*\btitle\b.*; and changes, cause, metrics/)
  expect(draftOf(shop, number).text).toContain('## Contributing factors')
  expect(draftOf(shop, number).pulls).toHaveLength(1)
  expect(shop.record(`incidents/${number}/README.md`)).toContain('\nstatus: resolved\n')
})
