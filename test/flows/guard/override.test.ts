import { expect, test } from 'vitest'
import {
  type GuardAsk,
  type GuardedShop,
  guardPermissions,
  openGuardedShop,
} from './guarded-shop.ts'

const log = 'guard/overrides.jsonl'

/** A shop that is frozen by an issue. */
async function openFrozenShop(guard?: string): Promise<GuardedShop> {
  const shop = await openGuardedShop(guard)
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  return shop
}

function linesOf(shop: GuardedShop): readonly Readonly<Record<string, unknown>>[] {
  const text = shop.record(log) ?? ''
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const asked: GuardAsk = { overrideReason: 'The fix cannot wait', run: '7.1' }

test('whoever may overrides the guard, and that is on record before it counts', async () => {
  await using shop = await openFrozenShop()

  const { error, outputs, result, summary } = await shop.guard(asked)

  expect(error).toBeNull()
  expect(outputs).toMatchObject({ decision: 'allow', 'reason-codes': 'override' })
  expect(outputs['valid-until']).toBe('2026-11-20T14:30:00Z')
  expect(result.override).toMatchObject({ by: 'ana', record: 'recorded', lately: 1 })
  expect(result.checks.find(({ check }) => check === 'freeze')).toMatchObject({
    outcome: 'block',
    setAsideBy: 'override',
  })
  expect(linesOf(shop)).toEqual([
    {
      v: 1,
      at: '2026-11-20T14:00:00Z',
      by: 'ana',
      authority: 'admin',
      teams: [],
      reason: 'The fix cannot wait',
      environment: 'production',
      service: null,
      sha: shop.head(),
      run: '7',
      url: `${shop.sandbox.serverUrl}/acme/shop/actions/runs/7`,
    },
  ])
  expect(summary).toContain(
    'The override is on record: 1 in the last 30 days for this environment.',
  )
})

test('asking again, in another job, attempt or run, counts on and writes nothing', async () => {
  await using shop = await openFrozenShop()
  await shop.guard(asked)
  const head = shop.sandbox.state.repository('acme/shop').head('incident-records')

  const secondJob = await shop.guard(asked)
  const secondAttempt = await shop.guard({ ...asked, run: '7.2' })
  const otherRun = await shop.guard({ actor: 'ben' })

  for (const { outputs, result } of [secondJob, secondAttempt, otherRun]) {
    expect(outputs['decision']).toBe('allow')
    expect(result.override).toMatchObject({ by: 'ana', record: 'known' })
  }
  expect(shop.sandbox.state.repository('acme/shop').head('incident-records')).toBe(head)
})

test('it is over after an hour, other attempts of the run included, and a new run asks anew', async () => {
  await using shop = await openFrozenShop()
  await shop.guard(asked)
  shop.sandbox.clock.advance(3601)

  const late = await shop.guard({ ...asked, run: '7.2' })
  const anew = await shop.guard({ ...asked, run: '8.1' })

  expect(late.error?.code).toBe('deploy-blocked')
  expect(late.result.refusedOverrides).toMatchObject([{ by: 'ana', why: 'expired' }])
  expect(anew.outputs['decision']).toBe('allow')
  expect(anew.result.override).toMatchObject({ lately: 2 })
})

test('it is for one commit', async () => {
  await using shop = await openFrozenShop()
  await shop.guard(asked)
  const sha = shop.commit({ 'src/a.ts': 'a' })

  const { error, result } = await shop.guard({ sha })

  expect(error?.code).toBe('deploy-blocked')
  expect(result.refusedOverrides).toMatchObject([{ by: 'ana', why: 'other-sha' }])
  expect(result.reasons.at(-1)).toMatch(/^The override by ana is for .{7}, not for .{7}: ask/)
})

test('it is for one environment', async () => {
  await using shop = await openFrozenShop()
  await shop.guard(asked)

  expect((await shop.guard({ environment: 'staging' })).error?.code).toBe('deploy-blocked')
})

test.each<[why: string, guard: string, ask: GuardAsk, reason: string]>([
  [
    'not-allowed',
    '{}',
    { actor: 'ben' },
    'ben may not override the guard: ask somebody with maintain access.',
  ],
  [
    'not-allowed',
    '{override: {people: [chen]}}',
    { actor: 'ana' },
    'ana may not override the guard: ask chen.',
  ],
  [
    'without-reason',
    '{}',
    { overrideReason: '...' },
    'The override by ana has no reason: write why it cannot wait.',
  ],
  [
    'final-check',
    '{final: [freeze]}',
    {},
    'The override by ana does not count: freeze is final in the settings.',
  ],
])('refused as %s with %s', async (why, guard, ask, reason) => {
  await using shop = await openFrozenShop(guard)

  const { error, outputs, result } = await shop.guard({ ...asked, ...ask })

  expect(error?.code).toBe('deploy-blocked')
  expect(outputs['decision']).toBe('block')
  expect(result.refusedOverrides).toMatchObject([{ why }])
  expect(result.reasons.at(-1)).toBe(reason)
  expect(shop.record(log)).toBeNull()
})

test('a person named by the settings may, whatever their access', async () => {
  await using shop = await openFrozenShop('{override: {people: [ben], for: 2h}}')

  const { outputs } = await shop.guard({ ...asked, actor: 'ben' })
  shop.sandbox.clock.advance(5400)

  expect(outputs['decision']).toBe('allow')
  expect((await shop.guard({ actor: 'ben' })).outputs['decision']).toBe('allow')
})

test('a comment on a pull request of the commit overrides the guard, for all runs and once on record', async () => {
  await using shop = await openFrozenShop()
  let pull = 0
  shop.sandbox.seed(({ seeded }) => {
    const times = { at: '2026-11-20T13:00:00Z', mergedAt: '2026-11-20T13:30:00Z' }
    const files = { 'src/a.ts': '1' }
    pull = seeded('acme/shop').pullRequest({ ...times, author: 'ben', title: 'Fix', files }).number
  })
  const words = `/override production ${shop.head().slice(0, 7)} The site is down`
  await shop.sandbox.as('ben').comment(pull, words)
  const refused = await shop.guard()
  await shop.sandbox.as('ana').comment(pull, words)
  const decisions = [await shop.guard(), await shop.guard()]

  expect(refused.result.refusedOverrides).toMatchObject([{ by: 'ben', why: 'not-allowed' }])
  expect(decisions.map(({ result }) => result.override)).toMatchObject([
    { by: 'ana', reason: 'The site is down', record: 'recorded', lately: 1 },
    { by: 'ana', reason: 'The site is down', record: 'known', lately: 1 },
  ])
  expect(linesOf(shop)).toHaveLength(1)
})

test('where nothing stops the deployment there is nothing to override or to record, and nobody is asked about', async () => {
  await using shop = await openGuardedShop()

  const { outputs, result, requests } = await shop.guard(asked)

  expect(requests).toBe(1)
  expect(outputs['reason-codes']).toBe('nothing-stops')
  expect(result.override).toBeNull()
  expect(shop.record(log)).toBeNull()
})

test.each([
  ['mode: dry-run', { mode: 'dry-run' }],
  ['dry-run: true', { dryRun: true }],
] as const)('%s shows what would be on record', async (_input, dry) => {
  await using shop = await openFrozenShop()

  const { outputs, result, told, summary } = await shop.guard({ ...asked, ...dry })

  expect(result).toMatchObject({ mode: 'dry-run' })
  expect(outputs['decision']).toBe('allow')
  expect(result.override).toMatchObject({ record: 'dry-run' })
  expect(told.join('\n')).toContain('+{"at":"2026-11-20T14:00:00Z"')
  expect(summary).toContain('A dry run puts no override on record')
  expect(shop.record(log)).toBeNull()
})

test('one that cannot be put on record does not count', async () => {
  await using shop = await openFrozenShop()
  const token = shop.sandbox.token.actions({ ...guardPermissions, contents: 'read' })

  const { error, outputs, result } = await shop.guard({ ...asked, token })

  expect(error?.code).toBe('deploy-blocked')
  expect(outputs['reason-codes']).toBe('freeze-issue,override-refused')
  expect(result.reasons.at(-1)).toMatch(
    /^The override by ana does not count\. It could not be put on record: .* Add to the `permissions:` of the job in the workflow: `contents: write`\.$/,
  )
})

test('two at once are both on record', async () => {
  await using shop = await openFrozenShop()

  await Promise.all(
    ['production', 'staging'].map((environment, index) =>
      shop.guard({ ...asked, environment, run: `${7 + index}.1` }),
    ),
  )

  expect(
    linesOf(shop)
      .map(({ environment }) => environment)
      .toSorted(),
  ).toEqual(['production', 'staging'])
})

test('a write whose answer is lost is on record once, and counts', async () => {
  await using shop = await openFrozenShop()
  shop.sandbox.faults.next('graphql:CommitRecords', 'apply-then-drop')

  const { outputs } = await shop.guard(asked)

  expect(outputs['decision']).toBe('allow')
  expect(linesOf(shop)).toHaveLength(1)
})

test('without a records branch it is created', async () => {
  await using shop = await openGuardedShop('{}', { isSetUp: false })
  await shop.sandbox.as('ana').createLabel('freeze')
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })

  expect((await shop.guard(asked)).outputs['decision']).toBe('allow')
  expect(linesOf(shop)).toHaveLength(1)
})

test.each([
  ['damaged', '"admin"', '"owner"'],
  ['of tomorrow', '"at":"2026-11-20', '"at":"2026-11-21'],
])('a line of the log that is %s lets nobody through', async (_what, seen, changed) => {
  await using shop = await openFrozenShop()
  await shop.guard(asked)
  shop.sandbox.seed(({ seeded }) => {
    const files = { [log]: (shop.record(log) ?? '').replace(seen, changed) }
    const at = '2026-11-20T14:00:00Z'
    seeded('acme/shop').commit({
      at,
      author: 'eve',
      message: 'x',
      branch: 'incident-records',
      files,
    })
  })

  expect((await shop.guard()).error?.code).toBe('deploy-blocked')
})
