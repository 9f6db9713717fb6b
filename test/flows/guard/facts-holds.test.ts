import { expect, test } from 'vitest'
import { type GuardShop, openGuardShop } from './guard-facts-shop.ts'

/** A lock branch, with what branch-deploy writes into it. */
function lock(shop: GuardShop, branch: string, text: unknown): void {
  const files =
    text === null
      ? { 'a.txt': '1' }
      : { 'lock.json': text === 'broken' ? '{' : JSON.stringify(text) }
  shop.seed((repository, at) => {
    repository.commit({ at, author: 'ben', message: 'lock [skip ci]', branch, from: null, files })
  })
}

const locked = {
  schema_version: 1,
  claim_id: 'x',
  reason: 'Moving the database\n@everyone',
  branch: 'move',
  created_at: '2026-11-20T11:00:00Z',
  created_by: 'ben',
  sticky: true,
  environment: 'production',
  global: false,
  unlock_command: '.unlock production',
  link: 'https://github.com/acme/shop/pull/3#issuecomment-1',
}

test('locks of the environment and of all are holds, with who and why; those of others are none', async () => {
  await using shop = await openGuardShop()
  lock(shop, 'production-branch-deploy-lock', locked)
  lock(shop, 'global-branch-deploy-lock', {
    ...locked,
    global: true,
    link: 'javascript:alert(1)',
    reason: null,
  })
  lock(shop, 'staging-branch-deploy-lock', locked)

  const { facts, requests } = await shop.ask()

  const hold = { kind: 'lock', number: null, by: 'ben', isConfirmed: true }
  expect(facts.holds).toEqual({
    state: 'known',
    value: [
      {
        ...hold,
        name: 'production-branch-deploy-lock',
        url: 'https://github.com/acme/shop/pull/3#issuecomment-1',
        reason: 'Moving the database @everyone',
        environments: ['production'],
      },
      {
        ...hold,
        name: 'global-branch-deploy-lock',
        url: `${shop.sandbox.serverUrl}/acme/shop/tree/global-branch-deploy-lock`,
        reason: null,
        environments: null,
      },
    ],
  })
  expect(requests).toBe(1)
})

test.each([null, 'broken', [], { created_by: 7 }])(
  'a lock that cannot be read is one all the same: %j',
  async (text) => {
    await using shop = await openGuardShop()
    lock(shop, 'production-branch-deploy-lock', text)

    const { facts } = await shop.ask()

    expect(facts.holds).toMatchObject({
      state: 'known',
      value: [{ kind: 'lock', by: null, reason: null, isConfirmed: true }],
    })
  },
)

test('whoever holds a lock may deploy', async () => {
  await using shop = await openGuardShop()
  lock(shop, 'production-branch-deploy-lock', locked)

  const { facts } = await shop.ask({ actor: 'Ben' })

  expect(facts.holds).toEqual({ state: 'known', value: [] })
})

test('so may somebody else who runs their run again, as the lock is in the name of whoever started it', async () => {
  await using shop = await openGuardShop()
  lock(shop, 'production-branch-deploy-lock', locked)

  const { facts } = await shop.ask({ actor: 'chen', startedBy: 'ben' })

  expect(facts.holds).toEqual({ state: 'known', value: [] })
})

test.each([
  ['production', 'Production-branch-deploy-lock'],
  ['Production', 'production-branch-deploy-lock'],
  ['production', 'PRODUCTION-branch-deploy-lock'],
  ['live eu', 'Live-eu-branch-deploy-lock'],
])(
  'the lock of an environment counts in the spellings people use: %s',
  async (environment, branch) => {
    await using shop = await openGuardShop()
    lock(shop, branch, locked)

    const { facts, requests } = await shop.ask({ target: { environment, service: null } })

    expect(facts.holds).toMatchObject({ value: [{ name: branch, environments: [environment] }] })
    expect(requests).toBe(1)
  },
)

test('an environment with spaces has the branch that branch-deploy gives it', async () => {
  await using shop = await openGuardShop()
  lock(shop, 'live-eu-west-branch-deploy-lock', locked)

  const { facts } = await shop.ask({ target: { environment: 'live eu west', service: null } })

  expect(facts.holds).toMatchObject({ value: [{ environments: ['live eu west'] }] })
})

test.each(['a..b', '"}) {', '../../x', '-', 'é 💥', 'x'.repeat(300), '*', '@{-1}', 'a\nb'])(
  'an environment of any name has its facts: %s',
  async (environment) => {
    await using shop = await openGuardShop()

    const { facts } = await shop.ask({ target: { environment, service: '</script>' } })

    expect(facts.history).toMatchObject({ value: { liveSha: null } })
    expect(facts.holds).toEqual({ state: 'known', value: [] })
  },
)

test('open issues labelled freeze hold all environments, confirmed where whoever labelled them may', async () => {
  await using shop = await openGuardShop()
  shop.seed((repository, at) => {
    repository.label({ name: 'Freeze' })
    repository.issue({ at, author: 'eve', title: 'No deploys <!-- -->', labels: ['Freeze'] })
  })
  const ben = shop.sandbox.as('ben')
  const closed = await ben.openIssue({ title: 'Over', labels: ['freeze'] })
  await ben.close(closed.number)
  await ben.openIssue({ title: 'Peak', labels: ['freeze'] })

  const { facts, requests } = await shop.ask()

  const page = `${shop.sandbox.serverUrl}/acme/shop/issues`
  const hold = { kind: 'issue', reason: null, environments: null }
  expect(facts.holds).toEqual({
    state: 'known',
    value: [
      { ...hold, number: 3, name: 'Peak', url: `${page}/3`, by: 'ben', isConfirmed: true },
      {
        ...hold,
        number: 1,
        name: 'No deploys <!-- -->',
        url: `${page}/1`,
        by: 'eve',
        isConfirmed: false,
      },
    ],
  })
  expect(requests).toBe(3)
})

test('a bot counts where the settings trust it, by login and id', async () => {
  await using shop = await openGuardShop()
  shop.seed((repository, at) => {
    repository.label({ name: 'freeze' })
    repository.issue({ at, author: 'calm[bot]', title: 'By a bot', labels: ['freeze'] })
    repository.issue({
      at,
      author: 'github-actions[bot]',
      title: 'By a workflow',
      labels: ['freeze'],
    })
  })
  shop.configure('trusted-bots: [{login: "github-actions[bot]", id: 41898282}]\n')

  const { facts } = await shop.ask()

  const holds = facts.holds.state === 'known' ? facts.holds.value : []
  expect(holds.map(({ name, isConfirmed }) => [name, isConfirmed]).sort()).toEqual([
    ['By a bot', false],
    ['By a workflow', true],
  ])
})

test('a lock that is known holds although issues may not be read', async () => {
  await using shop = await openGuardShop({ repository: { private: true } })
  lock(shop, 'production-branch-deploy-lock', locked)
  const token = shop.sandbox.token.actions({ contents: 'read' })

  const { facts } = await shop.ask({}, { token })

  expect(facts.holds).toMatchObject({ state: 'known', value: [{ by: 'ben' }] })
})
