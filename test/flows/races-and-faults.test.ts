import { expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import { openStage } from '../../sandbox/stage.ts'
import { openShop, type Shop } from './shop.ts'

const incident = { title: 'Checkout returns 500', body: 'Payments fail.', labels: ['sev1'] }

/** What must be the same however a run went: everything people and later runs see. */
function endState(shop: Shop) {
  const issue = shop.sandbox.state.repository('acme/shop').issue(1)
  const host = shop.sandbox.serverUrl
  const plain = (text: string | null) => text?.replaceAll(host, 'https://github.test') ?? null
  return {
    labels: [...issue.labels].sort(),
    comments: shop.comments(1).map(plain),
    pinned: issue.comments.map(({ isPinned }) => isPinned),
    ledger: plain(shop.record('incidents/1/ledger.jsonl'))?.replace(/LE_\w+/g, 'LE'),
    record: plain(shop.record('incidents/1/README.md')),
    open: shop.record('open.json'),
    index: shop.record('README.md'),
  }
}

async function faultFree() {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  return endState(shop)
}

test('20 runs raced on one new incident leave one record, one comment, and no red run', async () => {
  await using shop = await openShop({ isSetUp: false })
  await shop.sandbox.as('ana').openIssue(incident)

  const outcomes = await Promise.all(Array.from({ length: 20 }, () => shop.sync(1)))

  expect(outcomes.map(({ error }) => error)).toEqual(Array(20).fill(null))
  expect(outcomes.filter(({ outputs }) => outputs['is-new'] === 'true')).toHaveLength(1)
  expect(endState(shop)).toEqual(await faultFree())
})

test('20 different incidents at once are all recorded, and no run is red', async () => {
  await using shop = await openShop({ latencyMs: 5 })
  for (let number = 1; number <= 20; number += 1) {
    await shop.sandbox.as('ana').openIssue({ title: `Alert ${number}`, labels: ['sev3'] })
  }
  shop.sandbox.requests.clear()

  const issues = Array.from({ length: 20 }, (_, index) => index + 1)
  const outcomes = await Promise.all(
    issues.map((issue) => shop.sync(issue, { pauseMilliseconds: 100 })),
  )

  console.log(`20 incidents at once: ${shop.sandbox.requests.count()} requests`)
  expect(outcomes.map(({ error }) => error)).toEqual(Array(20).fill(null))
  expect(JSON.parse(shop.record('open.json') ?? '').incidents).toHaveLength(20)
  expect(issues.map((issue) => shop.comments(issue).length)).toEqual(Array(20).fill(1))
})

test('several severity labels at once through the workflow are one record with the worst', async () => {
  await using stage = await openStage()
  const { sandbox, runner } = stage

  const labels = ['sev3', 'sev1', 'sev2']
  const { number } = await sandbox.as('ben').openIssue({ title: 'Checkout down', labels })
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  expect(ran.map(({ result }) => result)).toEqual(Array(4).fill('success'))
  const files = sandbox.state.repository('acme/shop').files('incident-records')
  const ledger = files.get(`incidents/${number}/ledger.jsonl`) ?? ''
  expect(ledger.match(/"kind":"severity"/g)).toHaveLength(3)
  expect(files.get(`incidents/${number}/README.md`)).toContain('\nseverity: SEV1\n')
  expect(sandbox.state.repository('acme/shop').issue(number).comments).toHaveLength(1)
})

test('two runs that read the same state do not both post', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.barrier('graphql:Observe', 2)

  await Promise.all([shop.sync(1), shop.sync(1)])

  expect(shop.comments(1)).toHaveLength(1)
})

const routes = [
  'graphql:Observe',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'graphql:Comments',
  'graphql:CommitRecords',
  'graphql:WriteIssue',
  'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin',
]

const faults: readonly Fault[] = [
  { status: 502 },
  'drop',
  'apply-then-drop',
  'hang',
  { secondaryLimitSeconds: 0 },
]

test.each(routes.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
  '$fault on $route changes nothing in the end',
  async ({ route, fault }) => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').openIssue(incident)
    shop.sandbox.faults.next(route, fault)

    await shop.sync(1, { timeoutMilliseconds: 400 })
    shop.sandbox.clock.advance(180)
    await shop.sync(1)

    expect(endState(shop)).toEqual(await faultFree())
  },
)

const hidden = [
  ['graphql:Observe', 'repository.records.target.ledger'],
  ['graphql:Observe', 'repository.records.target.work'],
  ['graphql:Observe', 'repository.records.target.open'],
  ['graphql:Observe', 'repository.records'],
  ['graphql:Observe', 'repository.config'],
  ['graphql:Observe', 'repository.issueOrPullRequest'],
  ['graphql:CommentById', 'node'],
  ['graphql:Comments', 'node'],
  ['graphql:CommitRecords', 'createCommitOnBranch'],
  ['graphql:WriteIssue', 'write0'],
] as const

test.each(hidden)('%s with %s FORBIDDEN is not taken for "not there"', async (route, path) => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').assign(1, 'ana')
  shop.sandbox.faults.next(route, { forbiddenField: path })

  await shop.sync(1)
  shop.sandbox.clock.advance(180)
  await shop.sync(1)

  await using other = await openShop()
  await other.sandbox.as('ana').openIssue(incident)
  await other.sync(1)
  other.sandbox.clock.advance(60)
  await other.sandbox.as('ana').assign(1, 'ana')
  await other.sync(1)
  expect(endState(shop)).toEqual(endState(other))
})

test('losing the first records commit is another round', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.faults.next('graphql:CommitRecords', 'stale-data')

  const { error, outputs } = await shop.sync(1)

  expect(error).toBeNull()
  expect(outputs['is-new']).toBe('true')
  expect(endState(shop)).toEqual(await faultFree())
})

test('losing the receipts commit keeps the receipt for the next round', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.onEvent(({ name }) => {
    if (name !== 'issue_comment') return
    shop.sandbox.faults.next('graphql:CommitRecords', 'stale-data')
  })

  const { error, outputs } = await shop.sync(1)

  expect(error).toBeNull()
  expect(outputs['is-new']).toBe('true')
  expect(shop.sandbox.requests.count({ route: 'graphql:CommitRecords' })).toBe(3)
  expect(JSON.parse(shop.record('incidents/1/work.json') ?? '').claims).toEqual([])
  expect(endState(shop)).toEqual(await faultFree())
})

test('a branch that never stands still ends in a coded error, and the next run mends it', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.faults.next('graphql:CommitRecords', 'stale-data', 20)

  const { error } = await shop.sync(1)
  await shop.sync(1)

  expect(error?.code).toBe('records-contended')
  expect(error?.message).toBe('The branch incident-records moved 20 times while INC-1 was written.')
  expect(endState(shop)).toEqual(await faultFree())
})

test('GitHub that stays silent ends in a coded error', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.faults.next('graphql:Observe', { status: 502 }, 100)

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('github-unavailable')
})

test('a used-up rate limit is told, not waited for', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  shop.sandbox.faults.next('graphql:Observe', 'primary-limit')

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('rate-limited')
  expect(shop.sandbox.requests.count()).toBe(2)
})

test('a change of token edits the comment that is there instead of posting a second one', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').addLabel(1, 'sev2')

  await shop.sync(1, { token: shop.sandbox.token.app('pager') })

  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)
  expect(comments.map(({ author }) => author)).toEqual(['github-actions[bot]'])
  expect(comments[0]?.body).toContain('## 🟠 INC-1 · SEV2 · investigating')
})

test('a comment of ours that was edited or deleted is put back, once', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  const [original] = shop.comments(1)
  const [comment] = shop.sandbox.state.repository('acme/shop').issue(1).comments

  await shop.sandbox.as('ana').editComment(comment?.id ?? 0, 'gone')
  await shop.sync(1)
  const mended = shop.comments(1)
  await shop.sandbox.as('ana').deleteComment(comment?.id ?? 0)
  await shop.sync(1)
  await shop.sync(1)

  expect(mended).toEqual([original])
  expect(shop.comments(1)).toEqual([original])
})

test('a comment that imitates our marker does not become ours', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sandbox.as('eve').comment(1, '<!-- incident-loop:status v1 -->\nAll is well.')

  await shop.sync(1)

  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)
  expect(comments.map(({ author }) => author)).toEqual(['eve', 'github-actions[bot]'])
})

test('a label that another workflow sets under our login is a fact of that bot, and the runs come to rest', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(900)
  const headers = { authorization: `token ${shop.sandbox.token.actions()}` }
  const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues/1/labels`
  await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ labels: ['sev3', 'incident'] }),
  })

  const first = await shop.sync(1)
  const second = await shop.sync(1)

  expect(first.outputs).toMatchObject({ severity: 'SEV1', changed: 'true' })
  expect(second.outputs.changed).toBe('false')
  expect(shop.record('incidents/1/ledger.jsonl')).toContain(
    '"login":"github-actions[bot]","type":"bot"},"at":"2026-11-20T14:15:00Z","authority":"none"',
  )
  expect(shop.comments(1)).toHaveLength(1)
})

test('a deleted label does not keep an issue from being read', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ ...incident, labels: ['sev1', 'team-payments'] })
  await shop.sandbox.as('ana').deleteLabel('team-payments')

  const { error, outputs } = await shop.sync(1)

  expect(error).toBeNull()
  expect(outputs.severity).toBe('SEV1')
})

test("a team's own label that begins like ours is left alone", async () => {
  await using shop = await openShop()
  const labels = ['sev1', 'incident: customer-facing']
  await shop.sandbox.as('ana').openIssue({ ...incident, labels })
  await shop.sync(1)

  const { outputs } = await shop.sync(1)

  expect(outputs.changed).toBe('false')
  expect(shop.sandbox.state.repository('acme/shop').issue(1).labels).toContain(
    'incident: customer-facing',
  )
})

test('a fault in the very first run still leaves everything set up', async () => {
  for (const route of ['graphql:CreateLabels', 'POST /repos/{owner}/{repo}/git/*']) {
    for (const fault of [{ status: 502 }, 'drop', 'apply-then-drop'] as const) {
      await using shop = await openShop({ isSetUp: false })
      await shop.sandbox.as('ana').openIssue(incident)
      shop.sandbox.faults.next(route, fault)

      await shop.sync(1)
      await shop.sync(1)

      expect(endState(shop)).toEqual(await faultFree())
      const labels = shop.sandbox.state.repository('acme/shop').labels()
      expect(labels).toEqual(expect.arrayContaining(['sev4', 'action-item', 'freeze']))
    }
  }
})

test('a comment too long for GitHub is cut, not refused', async () => {
  await using shop = await openShop()
  const path = '.github/incident-loop/status-comment.md'
  const text = '{% for i in (1..9000) %}0123456789{% endfor %}'
  await shop.sandbox.as('ana').push({ path, text, message: 'Long' })
  await shop.sandbox.as('ana').openIssue(incident)

  const { error } = await shop.sync(1)
  const again = await shop.sync(1)

  expect(error).toBeNull()
  expect(shop.comments(1)[0]?.endsWith('… cut here; the record has the rest.')).toBe(true)
  expect(again.outputs.changed).toBe('false')
})

test('a write that GitHub refuses is told by name, keeps its neighbours, and is tried again', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.faults.next('graphql:WriteIssue', { forbiddenField: 'write0' })
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').close(1)

  const first = await shop.sync(1)
  const second = await shop.sync(1)

  expect(first.error?.code).toBe('permission-missing')
  expect(second.error).toBeNull()
  expect(shop.comments(1)[0]).toContain('resolved')
})

test('an issue full of labels is told as refused, and its comment is posted all the same', async () => {
  await using shop = await openShop()
  const labels = ['sev1', ...Array.from({ length: 99 }, (_, index) => `label ${index}`)]
  await shop.sandbox.as('ana').openIssue({ ...incident, labels })

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('write-refused')
  expect(shop.comments(1)).toHaveLength(1)
  expect(JSON.parse(shop.record('incidents/1/work.json') ?? '').claims).toEqual([])
})

test('of two status comments the older one stays', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  const token = shop.sandbox.token.actions()
  const body = JSON.stringify({ body: '<!-- incident-loop:status v1 -->\nold' })
  for (const _ of ['one', 'two']) {
    const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues/1/comments`
    await fetch(url, { method: 'POST', body, headers: { authorization: `token ${token}` } })
  }

  await shop.sync(1)

  expect(shop.comments(1)).toHaveLength(1)
  expect(shop.comments(1)[0]).toContain('## 🔴 INC-1 · SEV1')
})
