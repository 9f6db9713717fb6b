import { describe, expect, test } from 'vitest'
import { incidentFolder, incidentView, recordUrl } from '../../../src/incident/incident-view.ts'
import { assigned, closed, described, incidentOf, jonas, maria, set } from './facts.ts'

const links = { repositoryUrl: 'https://github.com/acme/shop', recordsBranch: 'incident-records' }
const inUtc = { zone: 'UTC', links }

test('an incident lives in its own folder and page of the records branch', () => {
  expect(incidentFolder(42)).toBe('incidents/42')
  expect(recordUrl(42, links)).toBe(
    'https://github.com/acme/shop/blob/incident-records/incidents/42/README.md',
  )
})

test('templates see every name, also of what is not known yet', () => {
  const view = incidentView(incidentOf(set('14:01', 'SEV1')), inUtc)

  expect(view).toEqual({
    name: 'INC-42',
    number: 42,
    title: 'Checkout is down',
    severity: 'SEV1',
    icon: '🔴',
    status: 'investigating',
    status_label: 'incident, incident: investigating',
    ended: false,
    confirmed: true,
    lead: null,
    impact: null,
    opened_by: 'maria',
    declared_by: 'maria',
    started: null,
    detected: '2026-11-20 14:00 UTC',
    declared: '2026-11-20 14:01 UTC',
    acknowledged: null,
    mitigated: null,
    resolved: null,
    closed: null,
    unlabelled_since: null,
    timeline: [
      {
        at: '2026-11-20 14:00 UTC',
        actor: 'maria',
        what: 'opened',
        title: 'Checkout is down',
        from: null,
        to: null,
        severity: null,
        login: null,
        reason: null,
        closer: null,
      },
      {
        at: '2026-11-20 14:01 UTC',
        actor: 'maria',
        what: 'declared',
        severity: 'SEV1',
        title: null,
        from: null,
        to: null,
        login: null,
        reason: null,
        closer: null,
      },
    ],
    issue_url: 'https://github.com/acme/shop/issues/42',
    record_url: 'https://github.com/acme/shop/blob/incident-records/incidents/42/README.md',
  })
})

test('times stand on the clock of the team, beside UTC', () => {
  const view = incidentView(incidentOf(set('14:01', 'SEV1')), { zone: 'Asia/Kolkata', links })

  expect(view['declared']).toBe('2026-11-20 14:01 UTC (19:31 Asia/Kolkata)')
})

describe('what people wrote is escaped', () => {
  const hostile = { login: 'ev_il[bot]', id: 6, type: 'bot' } as const
  const view = incidentView(
    {
      ...incidentOf(
        set('14:01', 'SEV1', { actor: hostile }),
        described('14:00', 'Ask @maria, see #1 | `x`'),
        assigned('14:02', hostile),
      ),
      title: '<b>@jonas</b>',
    },
    inUtc,
  )

  test.each([
    ['title', '&lt;b&gt;@\u2060jonas&lt;/b&gt;'],
    ['lead', 'ev\\_il\\[bot\\]'],
    ['declared_by', 'ev\\_il\\[bot\\]'],
    ['impact', 'Ask @\u2060maria, see #\u20601 &#124; \\`x\\`'],
  ])('%s', (name, expected) => {
    expect(view[name]).toBe(expected)
  })

  test('in the timeline too', () => {
    expect(view['timeline']).toMatchObject([
      {},
      { actor: 'ev\\_il\\[bot\\]' },
      { login: 'ev\\_il\\[bot\\]' },
    ])
  })
})

test.each([
  ['a deleted account', { login: 'ghost', id: null, type: 'deleted' }],
  ['jonas', jonas],
] as const)('an issue by %s says so', (shown, author) => {
  const view = incidentView({ ...incidentOf(set('14:01', 'SEV1')), openedBy: author }, inUtc)

  expect(view['opened_by']).toBe(shown)
})

test.each([
  ['SEV1', '🔴'],
  ['SEV2', '🟠'],
  ['SEV3', '🟡'],
  ['SEV4', '🔵'],
] as const)('%s is %s, and a tick once it is over', (severity, icon) => {
  const running = incidentOf(set('14:01', severity))
  const over = incidentOf(set('14:01', severity), closed('14:30'), assigned('14:31', maria))

  expect(incidentView(running, inUtc)['icon']).toBe(icon)
  expect(incidentView(over, inUtc)).toMatchObject({ icon: '✅', ended: true })
})
