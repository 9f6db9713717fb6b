import { expect, test } from 'vitest'
import { entryName } from '../../src/incident/entry-name.ts'
import { markers } from './end-state.ts'
import { openShop } from './shop.ts'

const checkout = {
  title: 'Checkout returns 500',
  body: '### Impact\n\nAll card payments fail.\n',
  labels: ['sev1'],
}

test('a severity label puts the issue on record and says so in one comment', async () => {
  await using shop = await openShop()
  const { number } = await shop.sandbox.as('ana').openIssue(checkout)

  const { outputs, error } = await shop.sync(number)

  expect(error).toBeNull()
  const { result, texts, ...named } = outputs
  expect(named).toEqual({
    incident: 'INC-1',
    'issue-number': '1',
    severity: 'SEV1',
    status: 'investigating',
    'is-new': 'true',
    changed: 'true',
    suspect: '',
    channel: 'inc-2026-11-20-checkout-returns-500',
    'record-path': 'incidents/1/README.md',
    'record-url': `${shop.sandbox.serverUrl}/acme/shop/blob/incident-records/incidents/1/README.md`,
  })
  expect(Object.keys(JSON.parse(texts ?? ''))).toEqual([
    'text-acknowledged',
    'text-customer-mail',
    'text-internal',
    'text-investigating',
  ])
  expect(JSON.parse(texts ?? '')['text-acknowledged']).toBe(
    'We know about a problem.\n\nWhat is happening: All card payments fail.\nNoticed: 2026-11-20 14:00 UTC. We do not know yet when it began.\nNext update: by 2026-11-20 14:30 UTC',
  )
  expect(JSON.parse(result ?? '')).toMatchObject({
    version: 1,
    number: 1,
    isNew: true,
    impact: 'All card payments fail.',
    times: { declaredAt: '2026-11-20T14:00:00Z', impactStartedAt: null },
  })
  const issue = shop.sandbox.state.repository('acme/shop').issue(number)
  expect(issue.labels).toEqual(['sev1', 'incident', 'incident: investigating'])
  expect(issue.comments.map(({ author, isPinned }) => ({ author, isPinned }))).toEqual([
    { author: 'github-actions[bot]', isPinned: true },
  ])
  expect(shop.comments(number)[0]).toContain('## 🔴 INC-1 · SEV1 · investigating')
})

test('a second and a third run read once and write nothing', async () => {
  await using shop = await openShop()
  const { number } = await shop.sandbox.as('ana').openIssue(checkout)
  await shop.sync(number)

  for (const _ of ['second', 'third']) {
    shop.sandbox.requests.clear()
    const { outputs } = await shop.sync(number)
    expect(outputs.changed).toBe('false')
    expect(shop.sandbox.requests.count({ kind: 'read' })).toBe(1)
    expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  }
})

test('every fact of the issue is one line of the ledger', async () => {
  await using shop = await openShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue({ ...checkout, labels: ['sev2'] })
  shop.sandbox.clock.advance(60)
  await ana.assign(number, 'ben')
  shop.sandbox.clock.advance(60)
  await ana.addLabel(number, 'sev1')
  await ana.removeLabel(number, 'sev2')
  shop.sandbox.clock.advance(60)
  await ana.rename(number, 'Checkout is down')

  await shop.sync(number)

  const lines = shop.record('incidents/1/ledger.jsonl')?.trim().split('\n') ?? []
  const facts = lines.map((line) => JSON.parse(line))
  expect(
    facts.map(({ at, kind, from, to, assignee, text, actor }) => ({
      at,
      kind,
      actor: actor.login,
      ...(kind === 'severity' && { from, to }),
      ...(assignee && { assignee: assignee.login }),
      ...(kind === 'title' && { text }),
    })),
  ).toEqual([
    { at: '2026-11-20T14:00:00Z', kind: 'severity', actor: 'ana', from: null, to: 'SEV2' },
    { at: '2026-11-20T14:00:00Z', kind: 'body', actor: 'ana' },
    { at: '2026-11-20T14:00:00Z', kind: 'opened', actor: 'ana' },
    { at: '2026-11-20T14:00:00Z', kind: 'title', actor: 'ana', text: 'Checkout returns 500' },
    { at: '2026-11-20T14:01:00Z', kind: 'assigned', actor: 'ana', assignee: 'ben' },
    { at: '2026-11-20T14:02:00Z', kind: 'severity', actor: 'ana', from: null, to: 'SEV1' },
    { at: '2026-11-20T14:02:00Z', kind: 'severity', actor: 'ana', from: 'SEV2', to: null },
    { at: '2026-11-20T14:03:00Z', kind: 'title', actor: 'ana', text: 'Checkout is down' },
  ])
})

test('the record follows severity, lead, title, closing and reopening', async () => {
  await using shop = await openShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue(checkout)
  const steps: [() => Promise<void>, Record<string, string>][] = [
    [() => ana.addLabel(number, 'sev3'), { severity: 'SEV3', status: 'investigating' }],
    [() => ana.close(number, 'completed'), { severity: 'SEV3', status: 'resolved' }],
    [() => ana.reopen(number), { severity: 'SEV3', status: 'investigating' }],
    [() => ana.close(number, 'not_planned'), { severity: 'SEV3', status: 'cancelled' }],
    [() => ana.reopen(number), { severity: 'SEV3', status: 'investigating' }],
    [() => ana.close(number, 'duplicate'), { severity: 'SEV3', status: 'duplicate' }],
  ]
  await shop.sync(number)

  for (const [act, expected] of steps) {
    shop.sandbox.clock.advance(60)
    await act()
    const { outputs } = await shop.sync(number)
    expect(outputs).toMatchObject({ ...expected, 'is-new': 'false', changed: 'true' })
    const status = `incident: ${expected['status']}`
    const { labels } = shop.sandbox.state.repository('acme/shop').issue(number)
    expect(labels.filter((label) => label.startsWith('incident: '))).toEqual([status])
  }
  expect(markers(shop)).toEqual(['status v1', 'notice v1 resolved:2026-11-20T14:02:00Z'])
  expect(JSON.parse(shop.record('open.json') ?? '')).toEqual({
    v: 1,
    since: '2026-11-20T14:00:00Z',
    incidents: [],
  })
})

test('an incident whose severity label stays removed is cancelled after two minutes', async () => {
  await using shop = await openShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue(checkout)
  await shop.sync(number)
  shop.sandbox.clock.advance(60)
  await ana.removeLabel(number, 'sev1')

  const soon = await shop.sync(number)
  shop.sandbox.clock.advance(120)
  const later = await shop.sync(number)

  expect(soon.outputs.status).toBe('investigating')
  expect(later.outputs.status).toBe('cancelled')
})

test('a stranger cannot declare: the incident waits in triage until a maintainer sets a severity', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      repository.label({ name: 'sev1', color: 'b60205', description: '' })
      const at = '2026-11-20T13:59:00Z'
      repository.issue({ at, author: 'mallory', title: 'All is lost', body: '', labels: ['sev1'] })
    },
  })

  const reported = await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('dana').addLabel(1, 'sev2')
  const declared = await shop.sync(1)

  expect(reported.outputs).toMatchObject({ severity: 'SEV1', status: 'triage' })
  expect(declared.outputs).toMatchObject({ severity: 'SEV2', status: 'investigating' })
})

test('an issue without a severity is none of our business and costs one read', async () => {
  await using shop = await openShop()
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'A typo', labels: [] })
  shop.sandbox.requests.clear()

  const { notices, outputs } = await shop.sync(number)

  expect(notices).toEqual([
    'Issue 1 has no severity label and never had one, so it is no incident.',
  ])
  expect(outputs).toEqual({})
  expect(shop.sandbox.requests.count()).toBe(1)
})

test('what people write in the record stays byte for byte', async () => {
  await using shop = await openShop()
  const ana = shop.sandbox.as('ana')
  const { number } = await ana.openIssue(checkout)
  await shop.sync(number)
  const path = 'incidents/1/README.md'
  const written = (shop.record(path) ?? '').replace(
    '## Notes\n',
    '## Notes\n\n* we  saw `x`\r\n\ttabs\n',
  )
  await ana.push({ path, text: written, message: 'Notes', branch: 'incident-records' })
  shop.sandbox.clock.advance(60)
  await ana.addLabel(number, 'sev2')

  await shop.sync(number)

  const facts = (shop.record('incidents/1/ledger.jsonl') ?? '').trim().split('\n')
  const { id } = facts.map((line) => JSON.parse(line)).find(({ to }) => to === 'SEV2')
  const entry = `| 14:01 | **ana** changed the severity: SEV1 → SEV2 \`${entryName(id)}\` |`
  expect(shop.record(path)).toBe(
    written
      .replace('severity: SEV1', 'severity: SEV2')
      .replace('🔴 **SEV1', '🟠 **SEV2 (was SEV1)')
      .replace(/(\n\| 14:00 \| \*\*ana\*\* declared SEV1 .*\n)/, `$1${entry}\n`)
      .replace(
        / : ana declared SEV1\n/,
        '$&        14h01 : ana changed the severity, SEV1 → SEV2\n',
      ),
  )
})

test('a dry run shows the plan as a diff and writes nothing', async () => {
  await using shop = await openShop({ isSetUp: false })
  const { number } = await shop.sandbox.as('ana').openIssue(checkout)
  shop.sandbox.requests.clear()

  const { info, outputs, summary } = await shop.sync(number, { dryRun: true })

  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(outputs.changed).toBe('false')
  expect(info.join('\n')).toContain('+++ incidents/1/ledger.jsonl')
  expect(summary).toContain('- would have posted the status comment')
  expect(JSON.parse(outputs.result ?? '').did).toContain('would have posted the status comment')
})
