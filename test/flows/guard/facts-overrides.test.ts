import { expect, test } from 'vitest'
import { withOverride } from '../../../src/flows/guard/overrides/log.ts'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

/** What a run asks for that is not on record, and the requests that took. */
async function wanted(shop: GuardShop, ...ask: Parameters<GuardShop['ask']>) {
  const gathered = await shop.ask(...ask)
  shop.sandbox.requests.clear()
  const requested = await gathered.wanted.ask()
  return { ...gathered, requested, requests: shop.sandbox.requests.count() }
}

function startRun(shop: GuardShop, at: string): string {
  let run = 0
  shop.seed((repository) => {
    run = repository.workflowRun({ at, workflow: 'deploy.yml', status: 'in_progress' }).id
  })
  return String(run)
}

test('what this run asks for counts from when it was started, in two requests', async () => {
  await using shop = await openGuardShop()
  shop.configure('teams: {acme/platform: [Ana, ben]}\n')
  const run = startRun(shop, '2026-11-20T11:50:00Z')

  const { facts, requested, requests } = await wanted(
    shop,
    { overrideReason: 'The site is down' },
    { run: `${run}.1` },
  )

  expect(requested).toEqual([
    {
      by: 'ana',
      authority: 'admin',
      teams: ['acme/platform'],
      reason: 'The site is down',
      environment: 'production',
      sha: shop.head(),
      at: '2026-11-20T11:50:00Z',
      url: `${shop.sandbox.serverUrl}/acme/shop/actions/runs/${run}`,
      unclear: null,
    },
  ])
  expect(facts.overrides).toEqual([])
  expect(requests).toBe(2)
})

test('a job of the run that is a check of the commit tells the start, without a request', async () => {
  await using shop = await openGuardShop()
  const [started, sha] = ['2026-11-20T11:50:00Z', shop.head()]
  shop.seed((repository) => {
    const job = { sha, name: 'guard', status: 'in_progress' as const }
    const at = '2026-11-20T11:59:00Z'
    repository.checkRun({ ...job, at, workflowRun: { id: 700, createdAt: started } })
  })

  const { requested, requests } = await wanted(shop, { overrideReason: 'Down' }, { run: '700.2' })

  expect(requested).toMatchObject([{ at: started, authority: 'admin', unclear: null }])
  expect(requests).toBe(1)
})

test.each(['people: [ana]', 'people: [ben]', 'teams: [acme/platform]'])(
  'with %s in the settings, nobody is asked about',
  async (named) => {
    await using shop = await openGuardShop()
    shop.configure(`teams: {acme/platform: [ana]}\nguard: {override: {${named}}}\n`)
    const run = startRun(shop, '2026-11-20T11:50:00Z')

    const { requested, requests } = await wanted(
      shop,
      { overrideReason: 'The site is down' },
      { run: `${run}.1` },
    )

    expect(requested).toMatchObject([{ by: 'ana', authority: null, teams: ['acme/platform'] }])
    expect(requests).toBe(1)
  },
)

test('a run that was started two days ago asks for nothing new', async () => {
  await using shop = await openGuardShop()
  const run = startRun(shop, '2026-11-18T11:50:00Z')

  const { requested, requests } = await wanted(
    shop,
    { overrideReason: 'Down' },
    { run: `${run}.2` },
  )

  expect(requested).toMatchObject([{ at: '2026-11-18T11:50:00Z', authority: null, unclear: null }])
  expect(requests).toBe(1)
})

test.each(['700.1', '700.2'])(
  'where GitHub does not tell when the run was started, attempt %s asks in vain',
  async (run) => {
    await using shop = await openGuardShop({ repository: { private: true } })
    const token = shop.sandbox.token.actions({
      contents: 'read',
      issues: 'read',
      deployments: 'read',
    })

    const { requested, requests } = await wanted(shop, { overrideReason: 'Down' }, { token, run })

    expect(requested).toMatchObject([
      {
        authority: null,
        unclear: {
          state: 'unknown',
          reason: expect.stringMatching(/run/),
          remedy: 'Add to the `permissions:` of the job in the workflow: `actions: read`.',
        },
      },
    ])
    expect(requests).toBe(1)
  },
)

test('what is on record of this run is not asked for again, and others on record are told', async () => {
  await using shop = await openGuardShop()
  const sha = shop.head()
  const entry = {
    by: 'ana',
    authority: null,
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
  const ofBen = {
    by: 'ben',
    run: '6',
    at: '2026-11-20T11:40:00Z',
    url: 'https://github.com/acme/shop/actions/runs/6',
  }
  const both = withOverride(withOverride(log, { ...entry, ...ofBen }), entry)
  shop.commit({ 'guard/overrides.jsonl': both }, 'incident-records')

  const { facts, requested, records, requests } = await wanted(
    shop,
    { sha, overrideReason: 'Down' },
    { run: '700.3' },
  )

  expect(requested).toEqual([])
  expect(facts.overrides.map(({ by, at }) => [by, at])).toEqual([
    ['ben', '2026-11-20T11:40:00Z'],
    ['ana', '2026-11-20T11:30:00Z'],
  ])
  expect(records).toMatchObject({ head: shop.head('incident-records'), overrides: both })
  expect(requests).toBe(0)
})

test('an override of somebody GitHub cannot tell about does not count, and that is said', async () => {
  await using shop = await openGuardShop()
  const run = startRun(shop, '2026-11-20T11:50:00Z')
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  shop.sandbox.faults.next(route, { status: 502 }, 3)

  const { requested } = await wanted(shop, { overrideReason: 'Down' }, { run: `${run}.1` })

  expect(requested).toMatchObject([
    { authority: null, unclear: { reason: expect.stringMatching(/^GitHub did not answer/) } },
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

test('comments on a pull request of the commit ask for overrides, in a request for each of two people', async () => {
  await using shop = await openGuardShop()
  const { number, sha } = await discussed(shop)
  const [ana, eve] = [shop.sandbox.as('ana'), shop.sandbox.as('eve')]
  const short = sha.slice(0, 8)
  await ana.comment(number, `Down!\r\n/Override PRODUCTION ${short}: The shop is <down>\r\nSorry`)
  await ana.comment(number, `> /override production ${short} quoted`)
  await ana.comment(number, `/override staging ${short} Elsewhere`)
  const edited = await ana.comment(number, 'Nothing')
  await ana.editComment(edited.id, `/override production ${short} Edited`)
  shop.sandbox.clock.advance(60)
  await eve.comment(number, `/override production ${short} Please`)

  const { requested, requests } = await wanted(shop, { sha })

  const url = expect.stringContaining(`/acme/shop/pull/${number}#issuecomment-`)
  const same = { teams: [], environment: 'production', sha, url, unclear: null }
  const [soon, later] = ['2026-11-20T12:00:00Z', '2026-11-20T12:01:00Z']
  const vain = { ...same, by: 'ana', authority: null, at: soon }
  expect(requested).toEqual([
    { ...same, by: 'eve', authority: 'read', reason: 'Please', at: later },
    { ...same, by: 'ana', authority: 'admin', reason: 'The shop is <down>', at: soon },
    { ...vain, environment: 'staging', reason: 'Elsewhere', unclear: 'elsewhere' },
    { ...vain, reason: 'Edited', unclear: 'edited' },
  ])
  expect(requests).toBe(2)
})

test('nobody is asked about for another commit, without a reason, or for what is over', async () => {
  await using shop = await openGuardShop()
  const { number, sha } = await discussed(shop)
  const ana = shop.sandbox.as('ana')
  await ana.comment(number, `/override production ${sha} Long ago`)
  shop.sandbox.clock.advance(3600)
  await ana.comment(number, '/override "production" abcdef1234 Other')
  await ana.comment(number, `/override production ${sha}`)

  const { requested, requests } = await wanted(shop, { sha })

  expect(requested.map(({ sha: commit, reason }) => [commit, reason]).toSorted()).toEqual(
    [
      [sha, ''],
      ['abcdef1234', 'Other'],
      [sha, 'Long ago'],
    ].toSorted(),
  )
  expect(requests).toBe(0)
})

test('a comment that is on record is not asked for again', async () => {
  await using shop = await openGuardShop()
  const { number, sha } = await discussed(shop)
  await shop.sandbox.as('ana').comment(number, `/override production ${sha} Down`)
  const { requested } = await wanted(shop, { sha })
  const [request] = requested
  const text = `${JSON.stringify({ v: 1, ...request, run: '1', service: null })}\n`
  shop.commit({ 'guard/overrides.jsonl': text }, 'incident-records')
  const recorded = await wanted(shop, { sha })

  expect(recorded.requested).toEqual([])
  expect(recorded.facts.overrides).toEqual(
    [request].map((one) => expect.objectContaining(one ?? {})),
  )
})
