import { expect, test } from 'vitest'
import { openStage } from '../../sandbox/stage.ts'
import { endState, faultFree, incident } from './end-state.ts'
import { openShop } from './shop.ts'

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
  shop.sandbox.faults.next('graphql:CommitRecords', 'stale-data', 30)

  const { error } = await shop.sync(1)
  await shop.sync(1)

  expect(error?.code).toBe('records-contended')
  expect(error?.message).toBe('The branch incident-records moved 30 times while INC-1 was written.')
  expect(endState(shop)).toEqual(await faultFree())
})
