import { describe, expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import { openShop, type Shop } from './shop.ts'

const path = 'changes.json'
const branch = 'incident-records'

/** A flag that was flipped `minutesAgo` by the sandbox's clock. */
function flip(shop: Shop, minutesAgo: number, change: object = {}) {
  const at = new Date(Date.parse(shop.sandbox.clock.now()) - minutesAgo * 60_000).toISOString()
  return {
    id: 'launchdarkly-8812',
    at,
    title: 'Express checkout on for all',
    kind: 'feature-flag',
    ...change,
  }
}

function kept(shop: Shop): readonly { readonly id: string; readonly title: string }[] {
  return JSON.parse(shop.record(path) ?? '{"changes":[]}').changes
}

const ids = (shop: Shop) => kept(shop).map(({ id }) => id)

test('a reported change is recorded with one read and one write, and told', async () => {
  await using shop = await openShop()
  const change = flip(shop, 10)

  const { error, outputs, summary } = await shop.recordChanges({ changes: [change] })

  expect(error).toBeNull()
  expect(ids(shop)).toEqual(['launchdarkly-8812'])
  expect(JSON.parse(outputs.result ?? '')).toEqual({
    version: 1,
    changed: true,
    recorded: ['launchdarkly-8812'],
    known: [],
    left: [],
    problems: [],
  })
  expect(summary).toMatch(
    /^## Changes outside of the repository\n\n- recorded: Express checkout on for all \(feature-flag, \d{4}-\d\d-\d\d \d\d:\d\d UTC\)\n$/,
  )
  expect(shop.sandbox.requests.count()).toBe(2)
})

test('the same report again reads once and writes nothing', async () => {
  await using shop = await openShop()
  const change = flip(shop, 10)
  await shop.recordChanges({ changes: [change] })
  shop.sandbox.requests.clear()

  const { outputs } = await shop.recordChanges([change])

  expect(JSON.parse(outputs.result ?? '')).toMatchObject({
    changed: false,
    recorded: [],
    known: ['launchdarkly-8812'],
  })
  expect(shop.sandbox.requests.count()).toBe(1)
})

test('an older report of a change is left, and said to be', async () => {
  await using shop = await openShop()
  await shop.recordChanges(flip(shop, 10, { title: 'Off again' }))

  const { error, summary, outputs } = await shop.recordChanges(flip(shop, 20))

  expect(error).toBeNull()
  expect(JSON.parse(outputs.result ?? '').left).toEqual(['launchdarkly-8812'])
  expect(summary).toContain('- not kept, as a newer report of it or newer changes are on record: ')
  expect(kept(shop).map(({ title }) => title)).toEqual(['Off again'])
})

test('what can be used is recorded, and the run ends red with all that cannot', async () => {
  await using shop = await openShop()
  const report = [flip(shop, 10), flip(shop, 9, { id: 'a b', kind: 'flag' })]

  const { error, problems, summary } = await shop.recordChanges({ changes: report })

  const told = [
    'changes[1].id is "a b"; write letters, digits and `. _ : / @ + = -` without spaces, at most 200.',
    'changes[1].kind is "flag"; allowed are feature-flag, config, infrastructure, migration, dependency, code.',
  ]
  expect(ids(shop)).toEqual(['launchdarkly-8812'])
  expect(problems).toEqual(told)
  expect(error?.code).toBe('bad-input')
  expect(error?.message).toBe(`Not every change could be used. ${told.join(' ')}`)
  expect(error?.remedy).toBe(
    'The other changes are on record; send these again once they are mended; docs/changes.md says what a change is made of.',
  )
  expect(summary).toContain('- recorded: Express checkout on for all')
  expect(summary).toContain('- changes\\[1\\].kind is "flag"; allowed are')
})

test('a first report creates the branch, so that incidents can follow on it', async () => {
  await using shop = await openShop({ isSetUp: false })

  const { error } = await shop.recordChanges(flip(shop, 10))
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout is down', labels: ['sev1'] })
  const synced = await shop.sync(1)

  expect([error, synced.error]).toEqual([null, null])
  expect(ids(shop)).toEqual(['launchdarkly-8812'])
  expect(synced.outputs['is-new']).toBe('true')
})

test('a dry run shows the file as a diff and writes nothing', async () => {
  await using shop = await openShop()

  const { info, summary, outputs } = await shop.recordChanges(flip(shop, 10), { dryRun: true })

  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(info.join('\n')).toContain('"id":"launchdarkly-8812","kind":"feature-flag"')
  expect(summary).toContain('- would have recorded: Express checkout on for all')
  expect(JSON.parse(outputs.result ?? '')).toMatchObject({ changed: false, recorded: [] })
})

describe('whatever happens on the way, each change is on record once', () => {
  const faults: readonly Fault[] = [
    { status: 502 },
    'drop',
    'apply-then-drop',
    'hang',
    'stale-data',
    { secondaryLimitSeconds: 0 },
  ]

  test.each(faults)('%j', async (fault) => {
    await using shop = await openShop()
    const change = flip(shop, 10)
    shop.sandbox.faults.next('graphql:CommitRecords', fault)

    const { error, outputs } = await shop.recordChanges(change, { timeoutMilliseconds: 400 })

    expect(error).toBeNull()
    expect(ids(shop)).toEqual(['launchdarkly-8812'])
    expect(JSON.parse(outputs.result ?? '').recorded).toEqual(['launchdarkly-8812'])
  })

  test('reports that meet are all recorded', async () => {
    await using shop = await openShop({ isSetUp: false })
    const reports = Array.from({ length: 6 }, (_, index) => flip(shop, 9, { id: `flip-${index}` }))

    const outcomes = await Promise.all(reports.map((report) => shop.recordChanges(report)))

    expect(outcomes.map(({ error }) => error)).toEqual(Array(6).fill(null))
    expect([...ids(shop)].toSorted()).toEqual(reports.map(({ id }) => id))
  })

  test('a branch that never stands still ends in a coded error', async () => {
    await using shop = await openShop()
    shop.sandbox.faults.next('graphql:CommitRecords', 'stale-data', 30)

    const { error } = await shop.recordChanges(flip(shop, 10))

    expect(error?.code).toBe('records-contended')
    expect(error?.message).toBe(
      'The branch incident-records moved 30 times while changes.json was written.',
    )
  })
})

describe('a file that cannot be read is never overwritten', () => {
  test.each([
    ['<<<<<<< mine\n', 'records-damaged', 'changes.json on the branch incident-records cannot be'],
    ['{"changes":{},"v":2}\n', 'ledger-newer', 'changes.json was written by a newer version of'],
  ])('%j', async (text, code, message) => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').push({ path, text, message: 'Edit', branch })

    const { error } = await shop.recordChanges(flip(shop, 10))

    expect(error?.code).toBe(code)
    expect(error?.message).toContain(message)
    expect(shop.record(path)).toBe(text)
  })

  test('nor is a branch that was made for something else written to', async () => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').createBranch('feature')

    const { error } = await shop.recordChanges(flip(shop, 10), { branch: 'feature' })

    expect(error?.code).toBe('records-damaged')
    expect(error?.message).toContain('The branch feature has no open.json')
  })
})

describe('an open incident', () => {
  async function declared(shop: Shop): Promise<void> {
    const title = 'Express checkout fails for all'
    await shop.sandbox.as('ana').openIssue({ title, labels: ['sev1'] })
    await shop.sync(1)
    shop.sandbox.requests.clear()
  }

  const suspects = (shop: Shop) => JSON.parse(shop.record('incidents/1/suspects.json') ?? '')

  test('sees a change that is reported late at its next run, says so, and comes to rest', async () => {
    await using shop = await openShop()
    await declared(shop)
    await shop.recordChanges(flip(shop, 10, { url: 'https://flags.example/8812' }))

    const { error } = await shop.sync(1)
    shop.sandbox.requests.clear()
    await shop.sync(1)

    expect(error).toBeNull()
    expect(suspects(shop).verdict.suspects[0]).toMatchObject({
      id: 'external:launchdarkly-8812',
      kind: 'feature-flag',
      sha: null,
      url: 'https://flags.example/8812',
    })
    expect(suspects(shop).moved.because).toEqual([
      'a change outside of the repository was reported',
    ])
    expect(shop.comments(1)[0]).toContain(
      '[Express checkout on for all](https://flags.example/8812)',
    )
    expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  })

  test('is not asked again for a change after impact began', async () => {
    await using shop = await openShop()
    await declared(shop)
    await shop.recordChanges(flip(shop, -30))
    shop.sandbox.requests.clear()

    await shop.sync(1)

    expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
    expect(shop.sandbox.requests.count({ route: 'graphql:Changes' })).toBe(0)
  })

  test('is recorded beside a damaged file, and says what was not looked at', async () => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').push({ path, text: 'oops', message: 'Edit', branch })

    await declared(shop)

    expect(shop.record('incidents/1/README.md')).toContain('severity: SEV1')
    expect(suspects(shop).verdict.searched.gaps).toEqual([
      'changes outside of the repository: changes.json cannot be read',
    ])
  })
})

test('titles that people report are shown as text', async () => {
  await using shop = await openShop()
  const title = '[x](https://evil.example) @ana #1 ![](y) <img> | \u202e'

  const { summary, info } = await shop.recordChanges(flip(shop, 10, { title }))

  const shown =
    '- recorded: \\[x\\](https:\u2060//evil.example) @\u2060ana #\u20601 !\\[\\](y) &lt;img&gt; &#124; (feature-flag,'
  expect(summary).toContain(shown)
  expect(info.join('')).not.toContain('\u202e')
})
