import { describe, expect, test } from 'vitest'
import type { BodyFact } from '../../../src/incident/fact.ts'
import { incidentView, recordUrl } from '../../../src/incident/incident-view.ts'
import {
  assigned,
  closed,
  described,
  flagged,
  gone,
  incidentOf,
  jonas,
  maria,
  merged,
  reopened,
  set,
} from './facts.ts'
import { filledForm, leastAnswers } from './filled-form.ts'

const links = { repositoryUrl: 'https://github.com/acme/shop', recordsBranch: 'incident-records' }
const inUtc = { zone: 'UTC', links }

test('an incident has its own page on the records branch', () => {
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
    worst_severity: 'SEV1',
    icon: '🔴',
    severity_is_assumed: false,
    status: 'investigating',
    kind: 'incident',
    status_label: 'incident, incident: investigating',
    ended: false,
    confirmed: true,
    lead: null,
    impact: null,
    services: [],
    environment: null,
    detected_by: null,
    opened_by: 'maria',
    declared_by: 'maria',
    started: null,
    detected: '2026-11-20 14:00 UTC',
    declared: '2026-11-20 14:01 UTC',
    acknowledged: null,
    acknowledged_by: null,
    identified: null,
    found: null,
    mitigated: null,
    mitigation: null,
    resolved: null,
    closed: null,
    lasted: null,
    zone: null,
    started_as_written: null,
    unlabelled_since: null,
    merged_by: null,
    reopened: null,
    reopened_by: null,
    gone: null,
    channel: 'inc-2026-11-20-checkout-down',
    caused_by_no_change: false,
    roles: [],
    updates: [],
    last_update: null,
    cause: null,
    ruled_out: [],
    fixes: [],
    actions: [],
    boxes: [],
    ending: null,
    ended_by: null,
    duplicate_of: null,
    duplicate_url: null,
    reopened_why: null,
    postmortem_asked: null,
    postmortem: null,
    runbooks: [],
    timeline: [
      {
        at: '2026-11-20 14:00 UTC',
        day: '2026-11-20',
        time: '14:00',
        local_time: '14:00',
        actor: 'maria',
        what: 'opened',
        words: 'opened: Checkout is down',
        url: null,
        name: '046b1f',
        struck_by: null,
      },
      {
        at: '2026-11-20 14:01 UTC',
        day: '2026-11-20',
        time: '14:01',
        local_time: '14:01',
        actor: 'maria',
        what: 'declared',
        words: 'declared SEV1',
        url: null,
        name: '31419b',
        struck_by: null,
      },
    ],
    issue_url: 'https://github.com/acme/shop/issues/42',
    record_url: 'https://github.com/acme/shop/blob/incident-records/incidents/42/README.md',
  })
})

test('times stand on the clock of the team, beside UTC', () => {
  const view = incidentView(incidentOf(set('14:01', 'SEV1')), { zone: 'Asia/Kolkata', links })

  expect(view).toMatchObject({
    declared: '2026-11-20 14:01 UTC (19:31 Asia/Kolkata)',
    zone: 'Asia/Kolkata',
    timeline: [
      { time: '14:00', local_time: '19:30' },
      { time: '14:01', local_time: '19:31' },
    ],
  })
})

test('what a form and later happenings add is shown', () => {
  const body = filledForm({
    severity: 'Not sure',
    kind: 'drill',
    startedAt: '13:50 UTC',
    services: 'checkout, pay_ments',
    environment: 'prod|eu',
    detectedBy: 'monitoring',
  })
  const incident = incidentOf(
    described('14:00', body),
    flagged('14:00', { id: 'issue:42:form' }),
    closed('14:10'),
    reopened('14:20', jonas),
    merged('14:30', '#57'),
  )

  const view = incidentView(incident, inUtc)

  expect(view).toMatchObject({
    severity: 'SEV1',
    severity_is_assumed: true,
    status: 'monitoring',
    status_label: 'incident, incident: monitoring',
    kind: 'drill',
    ended: false,
    services: ['checkout', 'pay\\_ments'],
    environment: 'prod&#124;eu',
    detected_by: 'monitoring',
    started: '2026-11-20 13:50 UTC',
    merged_by: '#57',
    reopened: null,
    reopened_by: null,
  })
})

test('who took it up again is shown, and that the issue is gone', () => {
  const again = incidentOf(set('14:01', 'SEV1'), closed('14:10'), reopened('14:20', jonas))
  const left = incidentOf(set('14:01', 'SEV1'), gone('14:30', 'transferred'))

  expect(incidentView(again, inUtc)).toMatchObject({
    reopened: '2026-11-20 14:20 UTC',
    reopened_by: 'jonas',
  })
  const { gone: how, ended, timeline } = incidentView(left, inUtc)
  expect({ how, ended }).toEqual({ how: 'transferred', ended: true })
  expect(timeline).toMatchObject([
    {},
    {},
    { what: 'gone', words: 'noticed that the issue was transferred' },
  ])
})

describe('a runbook is a link', () => {
  const shown = (runbook: { title: string; url: string }) =>
    incidentView(incidentOf(set('14:01', 'SEV1')), {
      ...inUtc,
      runbooks: [{ services: [], labels: [], paths: [], ...runbook }],
    })['runbooks']

  test.each([
    ['https://wiki.example/on-call?id=1', 'https://wiki.example/on-call?id=1'],
    ['docs/runbook.md', 'https://github.com/acme/shop/blob/HEAD/docs/runbook.md'],
    ['docs/My runbook.md', 'https://github.com/acme/shop/blob/HEAD/docs/My%20runbook.md'],
  ])('%s', (url, page) => {
    expect(shown({ title: 'On call', url })).toEqual([{ title: 'On call', url: page }])
  })

  test('its title cannot break out of the link', () => {
    expect(shown({ title: 'a](https://evil.example) @maria', url: 'docs/a.md' })).toEqual([
      {
        title: 'a\\](https:\u2060//evil.example) @\u2060maria',
        url: 'https://github.com/acme/shop/blob/HEAD/docs/a.md',
      },
    ])
  })
})

describe('what people wrote is escaped', () => {
  const hostile = { login: 'ev_il[bot]', id: 6, type: 'bot' } as const
  const view = incidentView(
    {
      ...incidentOf(
        set('14:01', 'SEV1', { actor: hostile }),
        described('14:00', 'Ask @maria, see #1 | `x`'),
        assigned('14:02', { ...hostile, type: 'user' }),
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
      { words: 'assigned ev\\_il\\[bot\\]' },
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
] as const)('%s is %s, and a tick once it is resolved', (severity, icon) => {
  const running = incidentOf(set('14:01', severity))
  const over = incidentOf(set('14:01', severity), closed('14:30'), assigned('14:31', maria))

  expect(incidentView(running, inUtc)['icon']).toBe(icon)
  expect(incidentView(over, inUtc)).toMatchObject({ icon: '✅', ended: true })
})

test.each([
  ['called off', closed('14:30', 'not-planned')],
  ['a duplicate', closed('14:30', 'duplicate')],
  ['gone', gone('14:30')],
])('%s is no success, and has no duration', (_what, end) => {
  const view = incidentView(incidentOf(set('14:01', 'SEV1'), end), inUtc)

  expect(view).toMatchObject({ icon: '⚪', ended: true, lasted: null })
})

describe('once resolved it is told how long users were hit', () => {
  const since = (startedAt: string) =>
    described('14:00', filledForm({ ...leastAnswers, startedAt }))

  test.each<[what: string, body: BodyFact, lasted: string]>([
    ['from when they first were', since('12:50 UTC'), '1 h 45 min'],
    ['from the detection, for want of that', described('14:00', 'x'), '35 min'],
    ['never less than nothing', since('2026-11-20 14:50 UTC'), '0 min'],
  ])('%s', (_what, body, lasted) => {
    const incident = incidentOf(set('14:01', 'SEV1'), body, closed('14:35'))

    expect(incidentView(incident, inUtc)['lasted']).toBe(lasted)
  })
})
