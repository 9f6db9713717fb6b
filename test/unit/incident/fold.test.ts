import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { fold } from '../../../src/incident/fold.ts'
import { noRoles } from '../../../src/incident/role.ts'
import {
  assigned,
  at,
  closed,
  described,
  flagged,
  gone,
  incidentOf,
  issueUrl,
  jonas,
  lapsed,
  maria,
  merged,
  opened,
  removed,
  renamed,
  reopened,
  set,
  titled,
  unassigned,
} from './facts.ts'

test('an issue with a severity label is an incident', () => {
  const incident = fold({
    facts: [
      opened('14:00'),
      titled('14:00', 'Checkout is down'),
      described('14:00', '### Impact\n\nNobody can pay.'),
      set('14:02', 'SEV1', { actor: jonas }),
      assigned('14:03', maria),
    ],
    unknown: [],
  })

  expect(incident).toEqual({
    number: 42,
    url: issueUrl,
    title: 'Checkout is down',
    report: {
      text: 'Checkout is down\n\nNobody can pay.',
      version: 'issue:42:title issue:42:body:2026-11-20T14:00:00Z',
      environment: null,
    },
    severity: 'SEV1',
    severityIsAssumed: false,
    worstSeverity: 'SEV1',
    severityByCommand: false,
    status: 'investigating',
    statusSince: at('14:02'),
    kind: 'incident',
    lead: 'maria',
    roles: { ...noRoles, lead: { login: 'maria', id: 1, since: at('14:03'), isNamed: false } },
    formerHolders: [],
    acknowledgedBy: null,
    impact: 'Nobody can pay.',
    services: [],
    environment: null,
    detectedBy: null,
    openedBy: maria,
    declaredBy: jonas,
    times: {
      openedAt: at('14:00'),
      impactStartedAt: null,
      detectedAt: at('14:00'),
      declaredAt: at('14:02'),
      acknowledgedAt: null,
      identifiedAt: null,
      mitigatedAt: null,
      resolvedAt: null,
      closedAt: null,
    },
    startedAsWritten: null,
    unlabelledSince: null,
    mergedBy: null,
    reopened: null,
    gone: null,
    updates: [],
    snoozedUntil: null,
    cause: null,
    ruledOut: [],
    fixes: [],
    actions: [],
    checks: [],
    turnedBy: null,
    endedBy: null,
    found: null,
    mitigation: null,
    closedByMerge: false,
    ending: null,
    reopenedWhy: null,
    duplicateOf: null,
    postmortemAskedAt: null,
    postmortem: null,
    outcomes: new Map(),
    timeline: [
      {
        at: at('14:00'),
        actor: maria,
        id: 'issue:42:title',
        url: null,
        struckBy: null,
        what: 'opened',
        title: 'Checkout is down',
      },
      {
        at: at('14:02'),
        actor: jonas,
        id: 'event:labeled:sev1:14:02',
        url: null,
        struckBy: null,
        what: 'declared',
        severity: 'SEV1',
      },
      {
        at: at('14:03'),
        actor: maria,
        id: 'event:assigned:maria:14:03',
        url: null,
        struckBy: null,
        what: 'assigned',
        login: 'maria',
      },
    ],
  })
})

test.each<[what: string, facts: readonly Fact[]]>([
  ['nothing', []],
  [
    'an issue without a severity or label `incident`',
    [opened('14:00'), titled('14:00'), closed('14:05')],
  ],
  ['a severity of an issue never seen opened', [set('14:02', 'SEV1')]],
  ['a label `incident` that was only removed', [opened('14:00'), flagged('14:05', { set: false })]],
  ['an issue that is gone', [opened('14:00'), gone('14:05')]],
])('%s is no incident', (_what, facts) => {
  expect(fold({ facts, unknown: [] })).toBeNull()
})

describe('status', () => {
  const declared = set('14:01', 'SEV2')
  test.each<[what: string, facts: readonly Fact[], status: string]>([
    ['declared', [declared], 'investigating'],
    ['only reported', [set('14:01', 'SEV2', { authority: 'none' })], 'triage'],
    ['closed as completed', [declared, closed('14:30')], 'resolved'],
    ['closed as not planned', [declared, closed('14:30', 'not-planned')], 'cancelled'],
    ['closed as duplicate', [declared, closed('14:30', 'duplicate')], 'duplicate'],
    [
      'closed again, otherwise',
      [declared, closed('14:30'), closed('14:40', 'duplicate')],
      'duplicate',
    ],
    ['reopened', [declared, closed('14:30'), reopened('14:40')], 'investigating'],
    ['closed before it was declared', [closed('14:00:30'), declared], 'resolved'],
    [
      'closed and its severity changed later',
      [declared, closed('14:30'), set('14:40', 'SEV1')],
      'resolved',
    ],
    ['unlabelled', [declared, removed('14:10', 'SEV2')], 'investigating'],
    ['lapsed', [declared, removed('14:10', 'SEV2'), lapsed('14:12', '14:10')], 'cancelled'],
    [
      'labelled again after a lapse',
      [declared, removed('14:10', 'SEV2'), lapsed('14:12', '14:10'), set('14:20', 'SEV2')],
      'investigating',
    ],
    [
      'labelled by a stranger after a lapse',
      [
        declared,
        removed('14:10', 'SEV2'),
        lapsed('14:12', '14:10'),
        set('14:20', 'SEV2', { authority: 'none' }),
      ],
      'cancelled',
    ],
    [
      'labelled again in time, which was seen after the lapse',
      [declared, removed('14:10', 'SEV2'), set('14:11', 'SEV1'), lapsed('14:12', '14:10')],
      'investigating',
    ],
    [
      'swapped in one second, half of which was seen after the lapse',
      [declared, removed('14:10', 'SEV2'), set('14:10', 'SEV1'), lapsed('14:12', '14:10')],
      'investigating',
    ],
    [
      'labelled again in the second of the lapse',
      [declared, removed('14:10', 'SEV2'), set('14:12', 'SEV1'), lapsed('14:12', '14:10')],
      'investigating',
    ],
    [
      'closed, and labelled again after a lapse',
      [
        declared,
        removed('14:10', 'SEV2'),
        lapsed('14:12', '14:10'),
        closed('14:15'),
        set('14:20', 'SEV2'),
      ],
      'resolved',
    ],
  ])('%s', (_what, facts, status) => {
    expect(incidentOf(...facts).status).toBe(status)
  })
})

describe('times', () => {
  test.each<[what: string, facts: readonly Fact[], times: object]>([
    [
      'resolved at the closing',
      [set('14:01', 'SEV1'), closed('14:30')],
      { resolvedAt: at('14:30'), closedAt: null },
    ],
    [
      'what was skipped took place at the next state reached',
      [set('14:01', 'SEV1'), merged('14:20'), closed('14:30')],
      { identifiedAt: at('14:20'), mitigatedAt: at('14:30') },
    ],
    [
      'reopened takes back what was reached',
      [set('14:01', 'SEV1'), merged('14:20'), closed('14:30'), reopened('14:31')],
      { identifiedAt: null, mitigatedAt: null },
    ],
    [
      'cancelled is closed, not resolved',
      [set('14:01', 'SEV1'), closed('14:30', 'not-planned')],
      { resolvedAt: null, closedAt: at('14:30') },
    ],
    [
      'reopened is neither',
      [set('14:01', 'SEV1'), closed('14:30'), reopened('14:31')],
      { resolvedAt: null, closedAt: null },
    ],
    [
      'resolved at the last of several closings',
      [set('14:01', 'SEV1'), closed('14:30'), reopened('14:31'), closed('14:50')],
      { resolvedAt: at('14:50'), closedAt: null },
    ],
    [
      'declared by the first authorised label',
      [set('14:01', 'SEV1', { authority: 'read', label: 'P1' }), set('14:05', 'SEV1')],
      { declaredAt: at('14:05') },
    ],
    [
      'not declared while only reported',
      [set('14:01', 'SEV1', { authority: 'read' })],
      { declaredAt: null, detectedAt: at('14:00') },
    ],
    [
      'detected when the issue was opened, up to 24 hours before',
      [set('2026-11-21T14:00:00Z', 'SEV1')],
      { detectedAt: at('14:00'), declaredAt: '2026-11-21T14:00:00Z' },
    ],
    [
      'detected when declared, a second more and it was something else first',
      [set('2026-11-21T14:00:01Z', 'SEV1')],
      { detectedAt: '2026-11-21T14:00:01Z', declaredAt: '2026-11-21T14:00:01Z' },
    ],
    [
      'detected when marked as an incident, for an old issue',
      [flagged('2026-11-22T14:00:00Z')],
      { detectedAt: '2026-11-22T14:00:00Z', declaredAt: null },
    ],
    [
      'detected when reported, for an old issue that nobody confirmed',
      [set('2026-11-22T14:00:00Z', 'SEV1', { authority: 'none' })],
      { detectedAt: '2026-11-22T14:00:00Z', declaredAt: null },
    ],
  ])('%s', (_what, facts, times) => {
    expect(incidentOf(...facts).times).toMatchObject(times)
  })
})

describe('the lead is whose assignment has stood longest', () => {
  const bot: Actor = { login: 'copilot', id: 7, type: 'bot' }
  const declared = set('14:01', 'SEV1')
  test.each<[what: string, facts: readonly Fact[], lead: string | null]>([
    ['nobody', [], null],
    ['the first', [assigned('14:02', maria), assigned('14:03', jonas)], 'maria'],
    [
      'the next when the first left',
      [assigned('14:02', maria), assigned('14:03', jonas), unassigned('14:04', maria)],
      'jonas',
    ],
    [
      'who came back is last',
      [
        assigned('14:02', maria),
        assigned('14:03', jonas),
        unassigned('14:04', maria),
        assigned('14:05', maria),
      ],
      'jonas',
    ],
    [
      'assigned twice counts from the first time',
      [assigned('14:02', maria), assigned('14:03', jonas), assigned('14:04', maria)],
      'maria',
    ],
    [
      'of one second the first by login',
      [assigned('14:02', maria), assigned('14:02', jonas)],
      'jonas',
    ],
    [
      'handed over in one second',
      [assigned('14:02', maria), unassigned('14:03', maria), assigned('14:03', jonas)],
      'jonas',
    ],
    ['no bot', [assigned('14:02', bot), assigned('14:03', jonas)], 'jonas'],
    ['nobody when only a bot is assigned', [assigned('14:02', bot)], null],
    ['nobody when all left', [assigned('14:02', maria), unassigned('14:03', maria)], null],
  ])('%s', (_what, facts, lead) => {
    expect(incidentOf(declared, ...facts).lead).toBe(lead)
  })
})

describe('title and impact are the newest', () => {
  const declared = set('14:01', 'SEV1')

  test('title after a rename', () => {
    const { title } = incidentOf(declared, renamed('14:05', 'Search is down'))

    expect(title).toBe('Search is down')
  })

  test('title after a rename in the second the issue was opened', () => {
    const { title } = incidentOf(declared, renamed('14:00', 'Search is down'))

    expect(title).toBe('Search is down')
  })

  test('impact after an edit', () => {
    const { impact } = incidentOf(declared, described('14:00', 'Some.'), described('14:05', 'All.'))

    expect(impact).toBe('All.')
  })
})

describe('unlabelled since', () => {
  const unlabelled = [set('14:01', 'SEV1'), removed('14:05', 'SEV1')] as const

  test.each<[what: string, later: readonly Fact[], since: string | null]>([
    ['while it is not over', [], at('14:05')],
    ['not once it lapsed', [lapsed('14:07', '14:05')], null],
    ['not once it was closed', [closed('14:06')], null],
    ['anew when it was reopened', [closed('14:06'), reopened('14:08')], at('14:08')],
  ])('%s', (_what, later, since) => {
    expect(incidentOf(...unlabelled, ...later).unlabelledSince).toBe(since)
  })
})
