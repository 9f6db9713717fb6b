import { expect, test } from 'vitest'
import { withOverride } from '../../src/flows/guard-override-log.ts'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

function startRun(shop: GuardShop, at: string): string {
  let run = 0
  shop.seed((repository) => {
    run = repository.workflowRun({ at, workflow: 'deploy.yml', status: 'in_progress' }).id
  })
  return String(run)
}

test('what this run asks for counts from when it was started, in two requests more', async () => {
  await using shop = await openGuardShop()
  shop.configure('teams: {acme/platform: [Ana, ben]}\n')
  const run = startRun(shop, '2026-11-20T11:50:00Z')

  const { facts, override, requests } = await shop.ask(
    { overrideReason: 'The site is down' },
    { run: `${run}.1` },
  )

  expect(override).toEqual({
    by: 'ana',
    authority: 'admin',
    teams: ['acme/platform'],
    reason: 'The site is down',
    environment: 'production',
    sha: shop.head(),
    at: '2026-11-20T11:50:00Z',
    url: `${shop.sandbox.serverUrl}/acme/shop/actions/runs/${run}`,
  })
  expect(facts.overrides).toEqual([override])
  expect(requests).toBe(3)
})

test('a run that was started two days ago asks for nothing new', async () => {
  await using shop = await openGuardShop()
  const run = startRun(shop, '2026-11-18T11:50:00Z')

  const { override } = await shop.ask({ overrideReason: 'Down' }, { run: `${run}.2` })

  expect(override?.at).toBe('2026-11-18T11:50:00Z')
})

test('where GitHub does not tell when the run was started, its first attempt counts from now and others do not', async () => {
  await using shop = await openGuardShop({ repository: { private: true } })
  const token = shop.sandbox.token.actions({
    contents: 'read',
    issues: 'read',
    deployments: 'read',
  })
  const world = shop.world(token)

  const first = await shop.ask({ overrideReason: 'Down' }, { token, run: '700.1' })
  const second = await shop.ask({ overrideReason: 'Down' }, { token, run: '700.2', log: world.log })

  expect(first.override?.at).toBe('2026-11-20T12:00:00Z')
  expect(second.override).toBeNull()
  expect(world.told).toEqual([
    'notice The override of this run does not count in another attempt. GitHub does not show when this run was started: GitHub refused: Resource not accessible by integration. Add to the `permissions:` of the job in the workflow: `actions: read`.',
  ])
})

test('what is on record of this run is not asked for again, and others on record are told', async () => {
  await using shop = await openGuardShop()
  const sha = shop.head()
  const entry = {
    by: 'ana',
    authority: 'admin',
    teams: [],
    reason: 'Down',
    environment: 'production',
    service: null,
    sha,
    at: '2026-11-20T11:30:00Z',
    run: '700',
    url: 'https://github.com/acme/shop/actions/runs/700',
  } as const
  const older = {
    at: '2026-10-01T00:00:00Z',
    run: '5',
    url: 'https://github.com/acme/shop/actions/runs/5',
  }
  const log = withOverride(null, { ...entry, ...older })
  const both = withOverride(
    withOverride(log, { ...entry, by: 'ben', run: '6', at: '2026-11-20T11:40:00Z' }),
    entry,
  )
  shop.commit({ 'guard/overrides.jsonl': both }, 'incident-records')

  const { facts, override, records, requests } = await shop.ask(
    { sha, overrideReason: 'Down' },
    { run: '700.3' },
  )

  expect(override).toBeNull()
  expect(facts.overrides.map(({ by, at }) => [by, at])).toEqual([
    ['ana', '2026-11-20T11:30:00Z'],
    ['ben', '2026-11-20T11:40:00Z'],
  ])
  expect(records).toEqual({ head: shop.head('incident-records'), overrides: both })
  expect(requests).toBe(1)
})

test('an override of somebody GitHub cannot tell about does not count, and that is said', async () => {
  await using shop = await openGuardShop()
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  shop.sandbox.faults.next(route, { status: 502 }, 3)
  const world = shop.world()

  const { override } = await shop.ask({ overrideReason: 'Down' }, { log: world.log })

  expect(override).toBeNull()
  expect(world.told).toEqual([
    expect.stringMatching(/^notice The override of this run does not count: GitHub did not answer/),
  ])
})

/** A commit of an open pull request, on which people say something. */
async function discussed(shop: GuardShop) {
  shop.deploy(shop.head())
  let number = 0
  shop.seed((repository, at) => {
    const pull = { at, author: 'ben', title: 'Fix', branch: 'fix', files: { 'a.ts': '1' } }
    number = repository.pullRequest(pull).number
  })
  return { number, sha: shop.head('fix') }
}

test('a comment on a pull request of the commit asks for an override, in one request more; the newest counts', async () => {
  await using shop = await openGuardShop()
  const { number, sha } = await discussed(shop)
  const [ana, eve] = [shop.sandbox.as('ana'), shop.sandbox.as('eve')]
  const short = sha.slice(0, 8)
  await eve.comment(number, `/override production ${short} Please`)
  shop.sandbox.clock.advance(60)
  await ana.comment(number, `Down!\r\n/Override PRODUCTION ${short}: The shop is <down>\r\nSorry`)
  await ana.comment(number, `> /override production ${short} quoted`)
  await ana.comment(number, `/override staging ${short} Elsewhere`)
  const edited = await ana.comment(number, 'Nothing')
  await ana.editComment(edited.id, `/override production ${short} Edited`)

  const { facts, override, requests } = await shop.ask({ sha })

  expect(override).toEqual({
    by: 'ana',
    authority: 'admin',
    teams: [],
    reason: 'The shop is <down>',
    environment: 'production',
    sha,
    at: '2026-11-20T12:01:00Z',
    url: expect.stringContaining(`/acme/shop/pull/${number}#issuecomment-`),
  })
  expect(facts.overrides).toEqual([override])
  expect(requests).toBe(3)
})

test('a comment for another commit keeps what it names, and one on record is not asked for again', async () => {
  await using shop = await openGuardShop()
  const { number, sha } = await discussed(shop)
  const ana = shop.sandbox.as('ana')
  await ana.comment(number, '/override "production" abcdef1234 Other')
  const other = await shop.ask({ sha })
  shop.sandbox.clock.advance(60)
  await ana.comment(number, `/override production ${sha}`)
  const without = await shop.ask({ sha })
  const entry = { ...without.override, run: '1', service: null }
  const text = `${JSON.stringify({ v: 1, ...entry })}\n`
  shop.commit({ 'guard/overrides.jsonl': text }, 'incident-records')
  const recorded = await shop.ask({ sha })

  expect(other.override).toMatchObject({ sha: 'abcdef1234', reason: 'Other' })
  expect(without.override).toMatchObject({ sha, reason: '' })
  expect(recorded.override).toBeNull()
  expect(recorded.facts.overrides).toHaveLength(1)
})
