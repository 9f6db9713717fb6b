import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const incident = { title: 'Checkout returns 500', body: 'Payments fail.', labels: ['sev1'] }

async function withFile(shop: Shop, path: string, text: string): Promise<void> {
  await shop.sandbox.as('ana').push({ path, text, message: `Add ${path}` })
}

test('times are shown in the configured zone too', async () => {
  await using shop = await openShop()
  await withFile(shop, '.github/incident-loop.yml', 'timezone: Asia/Kolkata\n')
  await shop.sandbox.as('ana').openIssue(incident)

  await shop.sync(1)

  expect(shop.comments(1)[0]).toContain(
    '· declared 2026-11-20 14:00 UTC (19:30 Asia/Kolkata) by ana',
  )
})

test('a configured label spelling declares', async () => {
  await using shop = await openShop()
  await withFile(shop, '.github/incident-loop.yml', 'severity-labels: {sev2: [Major Outage]}\n')
  await shop.sandbox.as('ana').openIssue({ title: 'Latency', labels: ['major outage'] })

  const { outputs } = await shop.sync(1)

  expect(outputs).toMatchObject({ severity: 'SEV2', status: 'investigating' })
})

test('every problem of the configuration is on its line, the rest of it counts, and the incident is recorded', async () => {
  await using shop = await openShop()
  await withFile(
    shop,
    '.github/incident-loop.yml',
    'timezone: Mars/Olympus\nstatus-coment: {}\nstatus-comment:\n  pin: false\n',
  )
  await shop.sandbox.as('ana').openIssue(incident)

  const { outputs, problems, error } = await shop.sync(1)

  expect(problems).toEqual([
    '.github/incident-loop.yml:1:11 "timezone" is "Mars/Olympus": not a time zone of the IANA database; write it like Europe/Berlin.',
    '.github/incident-loop.yml:2:1 unknown key "status-coment". Did you mean "status-comment"?',
  ])
  expect(error?.code).toBe('config-invalid')
  expect(outputs).toMatchObject({ 'is-new': 'true', severity: 'SEV1' })
  expect(shop.sandbox.state.repository('acme/shop').issue(1).comments[0]?.isPinned).toBe(false)
})

test("a repository's own template is used", async () => {
  await using shop = await openShop()
  await withFile(
    shop,
    '.github/incident-loop/status-comment.md',
    'Our {{ incident.severity }}, led by {{ incident.lead | default: "nobody" }}',
  )
  await shop.sandbox.as('ana').openIssue(incident)

  await shop.sync(1)

  expect(shop.comments(1)).toEqual(['<!-- incident-loop:status v1 -->\nOur SEV1, led by nobody'])
})

test('a template with an unknown name is reported on its line and the default is used', async () => {
  await using shop = await openShop()
  const path = '.github/incident-loop/status-comment.md'
  await withFile(shop, path, 'Severity:\n{{ incident.severty }}\n')
  await shop.sandbox.as('ana').openIssue(incident)

  const { problems, error } = await shop.sync(1)

  expect(error?.code).toBe('template-invalid')
  expect(problems).toEqual([
    `${path}:2:4 undefined variable: incident.severty. Names that can be used are listed in docs/templates.md; the default template is used until then.`,
  ])
  expect(shop.comments(1)[0]).toContain('## 🔴 INC-1 · SEV1 · investigating')
})

test.each([
  ['contents', 'contents: write'],
  ['issues', 'issues: write'],
])('a token without %s: write is told which line to add', async (scope, line) => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  const permissions = {
    contents: 'write',
    issues: 'write',
    metadata: 'read',
    [scope]: 'read',
  } as const

  const { error } = await shop.sync(1, { token: shop.sandbox.token.actions(permissions) })

  expect(error?.code).toBe('permission-missing')
  expect(error?.remedy).toContain(line)
})

test('after the missing permission was granted the next run completes what the first began', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  const weak = { contents: 'write', issues: 'read', metadata: 'read' } as const
  await shop.sync(1, { token: shop.sandbox.token.actions(weak) })
  shop.sandbox.clock.advance(180)

  const { error } = await shop.sync(1)

  expect(error).toBeNull()
  expect(shop.comments(1)).toHaveLength(1)
})

test('a token GitHub does not know is refused by name', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)

  const { error } = await shop.sync(1, { token: 'ghs_expired' })

  expect(error?.code).toBe('bad-token')
})

test('a number that is no issue is refused, and one that is a pull request is left alone', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      repository.pullRequest({
        at: '2026-11-19T10:00:00Z',
        author: 'ben',
        title: 'Faster search',
        branch: 'faster-search',
        files: { 'search.ts': 'export {}\n' },
      })
    },
  })

  const pull = await shop.sync(1)
  const missing = await shop.sync(99, { asked: true })
  const unasked = await shop.sync(99)

  expect(pull.notices).toEqual(['1 is a pull request, not an issue.'])
  expect(unasked.notices).toEqual(['Issue 99 is not here, and was never on record.'])
  expect(missing.error?.code).toBe('issue-not-found')
  expect(missing.error?.message).toBe(
    `There is no issue 99 in ${shop.sandbox.serverUrl}/acme/shop that this token can see.`,
  )
})

test('an archived repository and one without issues are told apart', async () => {
  await using archived = await openShop({ repository: { archived: true } })
  await using disabled = await openShop({ repository: { issuesDisabled: true } })

  expect((await archived.sync(1)).error?.code).toBe('repository-archived')
  expect((await disabled.sync(1)).error?.code).toBe('issues-disabled')
})

test.each(['pull_request', 'no_creation'] as const)(
  'a ruleset (%s) that refuses the records branch is named with the exclusion to add',
  async (requires) => {
    await using shop = await openShop({
      isSetUp: requires === 'pull_request',
      seed: (repository) => {
        repository.ruleset({ name: 'Protect everything', branches: ['**/*'], requires })
      },
    })
    await shop.sandbox.as('ana').openIssue(incident)

    const { error } = await shop.sync(1)

    expect(error?.code).toBe('records-refused')
    expect(error?.message).toContain(
      'refuses writing to the branch incident-records: Repository rule violations found',
    )
    expect(error?.remedy).toBe(
      'Under Settings, Rules, Rulesets, open the ruleset "Protect everything" and add `incident-records` to the branches it excludes; or name another branch with the input `records-branch`.',
    )
  },
)

test('records are never written to the default branch, nor to a branch that holds none', async () => {
  await using shop = await openShop({
    isSetUp: false,
    seed: (repository) => {
      const at = '2026-06-02T09:00:00Z'
      repository.commit({
        at,
        author: 'ana',
        message: 'Work',
        branch: 'feature',
        files: { a: 'a' },
      })
    },
  })
  await shop.sandbox.as('ana').openIssue(incident)

  const main = await shop.sync(1, { branch: 'main' })
  const feature = await shop.sync(1, { branch: 'feature' })
  const setup = await shop.setup({ branch: 'main' })

  expect(main.error?.message).toBe('The input `records-branch` is "main", the default branch.')
  expect(setup.error?.code).toBe('bad-input')
  expect(feature.error?.code).toBe('records-damaged')
  expect(shop.sandbox.requests.count({ kind: 'write', actor: 'github-actions[bot]' })).toBe(0)
})

test('a dry setup says what it would do', async () => {
  await using shop = await openShop({ isSetUp: false })

  const { summary } = await shop.setup({ dryRun: true })

  expect(summary).toContain('- would have created the branch incident-records')
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

test('setup creates what is missing, says so, and does nothing the second time', async () => {
  await using shop = await openShop({ isSetUp: false })

  const first = await shop.setup()
  const labels = shop.sandbox.state.repository('acme/shop').labels()
  shop.sandbox.requests.clear()
  const second = await shop.setup()

  expect(labels).toEqual(
    expect.arrayContaining([
      'sev1',
      'sev4',
      'incident',
      'incident: triage',
      'action-item',
      'freeze',
    ]),
  )
  expect(first.summary).toContain('- created the branch incident-records')
  expect(second.summary).toBe('## Setup\n\n- everything was there already\n')
  expect(shop.sandbox.requests.count()).toBe(1)
})
