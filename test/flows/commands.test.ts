import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

/** An incident that Ana declared as SEV2, one minute ago. */
async function declare(shop: Shop): Promise<number> {
  const { number } = await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Checkout is down', labels: ['sev2'] })
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  shop.sandbox.requests.clear()
  return number
}

async function tell(shop: Shop, issue: number, login: string, body: string): Promise<void> {
  await shop.sandbox.as(login).comment(issue, body)
  await shop.sync(issue, { isBrief: true })
}

/** What became of the comments of people: the reactions of each. */
function answers(shop: Shop, issue: number): readonly (readonly string[])[] {
  return people(shop, issue).map(({ reactions }) => reactions)
}

function people(shop: Shop, issue: number) {
  const { comments } = shop.sandbox.state.repository('acme/shop').issue(issue)
  return comments.filter(({ author }) => author !== 'github-actions[bot]')
}

/** What we said beside the status comment, without hidden lines. */
function notices(shop: Shop, issue: number): readonly string[] {
  return shop
    .comments(issue)
    .filter((body) => body.startsWith('<!-- incident-loop:notice'))
    .map((body) => body.split('\n').slice(1).join('\n').trim())
}

function issueOf(shop: Shop, issue: number) {
  return shop.sandbox.state.repository('acme/shop').issue(issue)
}

const ours = { actor: 'github-actions[bot]' }

test.each([
  ['/ack', 4],
  ['/note Restarted the pods', 4],
  ['/sev 1', 5],
  ['/lead @chen', 4],
  ['/status identified', 4],
  ['/statsu identified', 5],
  // Six more open the post-mortem: what is there, branch, file, status, pull request, people.
  ['/resolve', 11],
])('a run for `%s` takes %i requests', async (command, most) => {
  await using shop = await openShop()
  const issue = await declare(shop)
  await shop.sandbox.as('ben').comment(issue, command)
  shop.sandbox.requests.clear()

  await shop.sync(issue, { isBrief: true })

  console.log(`${command}: ${shop.sandbox.requests.count(ours)} requests`)
  expect(shop.sandbox.requests.count(ours)).toBe(most)
  shop.sandbox.requests.clear()
  await shop.sync(issue, { isBrief: true })
  await shop.sync(issue)
  expect(shop.sandbox.requests.count({ ...ours, kind: 'write' })).toBe(0)
})

test.each([
  ['ana', 'admin', ['THUMBS_UP'], 0],
  ['ben', 'write', ['THUMBS_UP'], 0],
  ['dana', 'triage', ['THUMBS_UP'], 0],
  ['eve', 'read', ['CONFUSED'], 0],
  ['mallory', 'none', ['CONFUSED'], 0],
])('%s (%s) gives /ack: %j', async (login, _role, reactions, replies) => {
  await using shop = await openShop()
  const issue = await declare(shop)

  await tell(shop, issue, login, '/ack')

  expect(answers(shop, issue)).toEqual([reactions])
  expect(notices(shop, issue)).toHaveLength(replies)
  const ledger = shop.record(`incidents/${issue}/ledger.jsonl`) ?? ''
  expect(ledger.includes(`"login":"${login}"`)).toBe(reactions[0] === 'THUMBS_UP')
})

test.each(['dana', 'ben'])('%s may not redact, and is told what it takes', async (login) => {
  await using shop = await openShop()
  const issue = await declare(shop)

  await tell(shop, issue, login, '/redact 3fa2c1')

  const role = login === 'dana' ? 'triage' : 'write'
  expect(answers(shop, issue)).toEqual([['CONFUSED']])
  expect(notices(shop, issue)).toEqual([
    `\`/redact\`: It needs the permission \`maintain\` here; you have \`${role}\`.`,
  ])
})

test('a bot commands only when the settings list it', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  const bot = shop.sandbox.token.app('monitor[bot]')
  const say = async () => {
    const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues/${issue}/comments`
    await fetch(url, {
      method: 'POST',
      headers: { authorization: `token ${bot}` },
      body: JSON.stringify({ body: '/ack' }),
    })
  }
  await say()
  await shop.sync(issue, { isBrief: true })

  expect(answers(shop, issue)).toEqual([['CONFUSED']])
})

test('a login in capitals and an account that was deleted', async () => {
  await using shop = await openShop({
    repository: { collaborators: { ana: 'admin', Zoe: 'write', ben: 'write' } },
  })
  const issue = await declare(shop)
  await tell(shop, issue, 'Zoe', '/lead @zoe')
  await shop.sandbox.as('ben').comment(issue, '/ack')
  shop.sandbox.deleteAccount('ben')

  await shop.sync(issue)

  expect(answers(shop, issue)).toEqual([['THUMBS_UP'], ['CONFUSED']])
  expect(shop.record(`incidents/${issue}/README.md`)).toContain('\nlead: Zoe\n')
  expect(issueOf(shop, issue).assignees).toEqual(['Zoe'])
})

test('the whole incident is run from the thread', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  await tell(shop, issue, 'ben', '/ack\n/role comms @dana')
  await tell(shop, issue, 'ben', '/sev 1 all payments fail')
  await tell(shop, issue, 'ana', '/lead me')
  await tell(shop, issue, 'ana', '/resolve the retries are back')

  const { state, stateReason, labels, assignees } = issueOf(shop, issue)
  expect({ state, stateReason }).toEqual({ state: 'CLOSED', stateReason: 'COMPLETED' })
  expect([...labels].toSorted()).toEqual(['incident', 'incident: resolved', 'sev1'])
  expect([...assignees].toSorted()).toEqual(['ana', 'dana'])
  expect(answers(shop, issue).flat()).toEqual(Array(4).fill('THUMBS_UP'))
  await shop.sync(issue)
  shop.sandbox.requests.clear()
  await shop.sync(issue)
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

test('cancelled, duplicate and reopened: the issue follows', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  await tell(shop, issue, 'ana', '/cancel planned maintenance')
  const cancelled = issueOf(shop, issue)
  await tell(shop, issue, 'ana', '/reopen it was not planned')
  const reopened = issueOf(shop, issue)
  const { number: other } = await shop.sandbox.as('ana').openIssue({ title: 'The first' })
  await tell(shop, issue, 'ana', `/duplicate #${other}`)
  const duplicate = issueOf(shop, issue)

  expect([cancelled.state, cancelled.stateReason]).toEqual(['CLOSED', 'NOT_PLANNED'])
  expect(reopened.state).toBe('OPEN')
  expect([duplicate.state, duplicate.stateReason]).toEqual(['CLOSED', 'DUPLICATE'])
  expect(shop.record(`incidents/${issue}/README.md`)).toContain('\nstatus: duplicate\n')
})

test('an edited comment gives no command, and its author is told once', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  const { id } = await shop.sandbox.as('ben').comment(issue, 'On it')
  await shop.sandbox.as('ben').editComment(id, '/ack')

  await shop.sync(issue, { isBrief: true })
  await shop.sync(issue)

  expect(answers(shop, issue)).toEqual([['CONFUSED']])
  expect(notices(shop, issue)).toEqual([
    '`/ack`: The comment was edited before it was read, so its commands do not count. Write them in a new one.',
  ])
})

test('an edit after it was read changes nothing', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  const { id } = await shop.sandbox.as('ben').comment(issue, '/ack')
  await shop.sync(issue, { isBrief: true })
  const before = shop.record(`incidents/${issue}/ledger.jsonl`)
  await shop.sandbox.as('ben').editComment(id, '/sev 1\n/cancel oops')

  await shop.sync(issue)

  expect(shop.record(`incidents/${issue}/ledger.jsonl`)).toBe(before)
  expect(issueOf(shop, issue).state).toBe('OPEN')
})

test('a redaction leaves id, time and author, and the branch without its history', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  const secret = 'the password is hunter2'
  const { url } = await shop.sandbox.as('ben').comment(issue, `/note ${secret}`)
  await shop.sync(issue)
  const known = shop.sandbox.state.repository('acme/shop').commits('incident-records').length
  await tell(shop, issue, 'ana', `/redact ${url}`)
  await shop.sync(issue)

  const files = [...shop.sandbox.state.repository('acme/shop').files('incident-records').values()]
  const commits = shop.sandbox.state.repository('acme/shop').commits('incident-records')
  expect(known).toBeGreaterThan(3)
  expect(commits.map(({ message }) => message.split('\n')[0])).toEqual([
    'INC-1: receipts [skip ci]',
    'INC-1: history left out after a redaction [skip ci]',
  ])
  expect(files.some((text) => text.includes('hunter2'))).toBe(false)
  expect(shop.comments(issue)[0]).not.toContain('hunter2')
  expect(shop.record(`incidents/${issue}/README.md`)).toContain('redacted by ana')
  expect(answers(shop, issue)).toEqual([['THUMBS_UP'], ['THUMBS_UP']])
})

test.each([
  [false, false],
  [true, true],
])(
  'a deleted comment loses its text on record unless the settings keep it (%j)',
  async (keep, kept) => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').push({
      path: '.github/incident-loop.yml',
      text: `keep-deleted: ${keep}\n`,
      message: 'Configure',
    })
    const issue = await declare(shop)
    const { id } = await shop.sandbox.as('ben').comment(issue, '/note the cellar is flooded')
    await shop.sync(issue)
    shop.sandbox.clock.advance(30)
    await shop.sandbox.as('ben').deleteComment(id)

    await shop.sync(issue)
    shop.sandbox.requests.clear()
    await shop.sync(issue)

    expect(shop.record(`incidents/${issue}/README.md`)?.includes('the cellar is flooded')).toBe(
      kept,
    )
    expect(shop.record(`incidents/${issue}/README.md`)?.includes('deleted by ben')).toBe(!kept)
    expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  },
)

test('a secret that GitHub refuses is left out, and the rest is recorded', async () => {
  await using shop = await openShop({ seed: (repository) => repository.pushProtection() })
  const issue = await declare(shop)
  const token = `ghp_${'a1B2'.repeat(9)}`
  await shop.sandbox.as('ben').comment(issue, `/note use ${token}`)
  await shop.sandbox.as('ben').comment(issue, '/note and the pods were restarted')

  const { error } = await shop.sync(issue, { isBrief: true })

  const record = shop.record(`incidents/${issue}/README.md`) ?? ''
  expect(error).toBeNull()
  expect(record).toContain('withheld, as GitHub took it for a secret')
  expect(record).toContain('and the pods were restarted')
  expect(answers(shop, issue)).toEqual([['THUMBS_UP'], ['THUMBS_UP']])
})

test('what was ticked before resolving is on record with who ticked it, and what was not is said', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  await tell(shop, issue, 'ben', '/mitigated the retries are back')
  const status = issueOf(shop, issue).comments[0]
  await shop.sandbox.as('chen').tick(status?.id ?? 0, 'Monitors are green')
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').tick(status?.id ?? 0, 'Error rate')
  await tell(shop, issue, 'ana', '/resolve')

  const record = shop.record(`incidents/${issue}/README.md`)
  expect(record).toContain('  - Monitors are green: checked by chen\n')
  expect(record).toContain('  - Error rate is back to normal: checked by ana\n')
  expect(record).toContain('  - Response times are back to normal: not checked\n')
  expect(notices(shop, issue).at(-1)).toContain(
    'Not ticked before it ended: Response times are back to normal; Smoke test',
  )
})
