import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../src/config/settings.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { fold } from '../../../src/incident/fold.ts'
import { actsOf, decideIssueWrites, wantedLabels } from '../../../src/incident/issue-writes.ts'
import type { IssueWrite } from '../../../src/incident/sync-plan.ts'
import { emptyWork } from '../../../src/incident/work.ts'
import {
  at,
  closed,
  command,
  flagged,
  gone,
  jonas,
  lapsed,
  merged,
  opened,
  removed,
  set,
} from './facts.ts'
import { issue } from './small-repository.ts'

const form = set('14:00', 'SEV2', { id: 'issue:42:form' })

/** An issue with these labels and facts, opened at 14:00. */
function situation(open: boolean, labels: readonly string[], facts: readonly Fact[]) {
  const ledger = { facts: [opened('14:00'), ...facts], unknown: [] }
  const incident = fold(ledger)
  if (incident === null) throw new Error('these facts tell no incident')
  return { issue: issue({ open, labels }), incident, ledger }
}

function writesFor(
  labels: readonly string[],
  facts: readonly Fact[],
  open = true,
): readonly IssueWrite[] {
  const now = situation(open, labels, facts)
  const { ledger } = now
  const spellings = defaultSettings.severityLabels
  return decideIssueWrites(now.issue, now.incident, { ledger, work: emptyWork, spellings })
}

describe('the labels an incident wants', () => {
  test.each<[what: string, facts: readonly Fact[], labels: readonly string[]]>([
    ['declared', [set('14:01', 'SEV1')], ['incident', 'incident: investigating']],
    ['flagged only', [flagged('14:01')], ['incident', 'incident: triage']],
    ['merged', [set('14:01', 'SEV1'), merged('14:10')], ['incident', 'incident: monitoring']],
    ['gone', [set('14:01', 'SEV1'), gone('14:10')], ['incident', 'incident: closed']],
    ['declared by the form', [form], ['sev2', 'incident', 'incident: investigating']],
    [
      'flagged only, and unflagged',
      [flagged('14:01'), flagged('14:05', { set: false })],
      ['incident: triage'],
    ],
    [
      'flagged only, and lapsed',
      [flagged('14:01'), flagged('14:05', { set: false }), lapsed('14:07', '14:05')],
      ['incident: cancelled'],
    ],
    [
      'flagged only, and flagged anew',
      [flagged('14:01'), flagged('14:05', { set: false }), flagged('14:06')],
      ['incident', 'incident: triage'],
    ],
    [
      'unflagged with a severity left to say what it is',
      [flagged('14:01'), set('14:02', 'SEV1'), flagged('14:05', { set: false })],
      ['incident', 'incident: investigating'],
    ],
    [
      'declared, and lapsed',
      [set('14:01', 'SEV1'), removed('14:05', 'SEV1'), lapsed('14:07', '14:05')],
      ['incident', 'incident: cancelled'],
    ],
    [
      'declared by the form, and not sure',
      [flagged('14:00', { id: 'issue:42:form' })],
      ['incident', 'incident: triage'],
    ],
    [
      'reported by the form of somebody who may not declare',
      [set('14:00', 'SEV2', { id: 'issue:42:form', authority: 'read' })],
      ['incident', 'incident: triage'],
    ],
    [
      'declared by the form and by a label',
      [form, set('14:01', 'SEV1')],
      ['incident', 'incident: investigating'],
    ],
    [
      'declared by the form, whose label somebody took away',
      [form, removed('14:05', 'SEV2', { actor: jonas })],
      ['incident', 'incident: investigating'],
    ],
    ['declared by the form, and over', [form, closed('14:10')], ['incident', 'incident: resolved']],
    [
      'declared by the form, and lapsed',
      [form, removed('14:05', 'SEV2'), lapsed('14:07', '14:05')],
      ['incident', 'incident: cancelled'],
    ],
  ])('%s', (_what, facts, labels) => {
    const { incident, ledger } = situation(true, [], facts)

    expect(wantedLabels(incident, ledger)).toEqual(labels)
  })
})

describe('labels are set and removed', () => {
  const declared = [set('14:01', 'SEV1')]

  test.each<[what: string, labels: readonly string[], writes: readonly IssueWrite[]]>([
    ['all missing', [], [{ kind: 'add-labels', names: ['incident', 'incident: investigating'] }]],
    ['all there, in any case', ['INCIDENT', 'Incident: Investigating', 'sev1', 'bug'], []],
    [
      'one missing, one stale',
      ['incident', 'Incident: Triage'],
      [
        { kind: 'add-labels', names: ['incident: investigating'] },
        { kind: 'remove-labels', names: ['incident: triage'] },
      ],
    ],
    [
      'several stale',
      ['incident', 'incident: investigating', 'incident: triage', 'incident: resolved'],
      [{ kind: 'remove-labels', names: ['incident: triage', 'incident: resolved'] }],
    ],
    ["a team's own, which stays", ['incident', 'incident: investigating', 'incident: party'], []],
  ])('%s', (_what, labels, writes) => {
    expect(writesFor(labels, declared)).toEqual(writes)
  })

  test('the severity of a form once, and never a label of another severity removed', () => {
    expect(writesFor(['sev4', 'P1'], [form])).toEqual([
      { kind: 'add-labels', names: ['sev2', 'incident', 'incident: investigating'] },
    ])
    expect(writesFor(['SEV2', 'incident', 'incident: investigating'], [form])).toEqual([])
  })
})

describe('an issue is opened again', () => {
  const monitoring = ['incident', 'incident: monitoring']
  const declared = set('14:01', 'SEV1')
  const mitigated = { name: 'status', status: 'monitoring', text: '' } as const

  test.each<[what: string, facts: readonly Fact[], open: boolean, writes: readonly IssueWrite[]]>([
    ['when a merge closed it', [declared, merged('14:10')], false, [{ kind: 'reopen' }]],
    ['not when it is open by now', [declared, merged('14:10')], true, []],
    [
      'when a merge closed it, whatever somebody said of its status before a run looked',
      [declared, merged('14:10'), command('14:11', mitigated)],
      false,
      [{ kind: 'reopen' }],
    ],
    [
      'when a merge closed it, and its label was set again after a lapse',
      [
        declared,
        merged('14:10'),
        removed('14:20', 'SEV1'),
        lapsed('14:22', '14:20'),
        set('14:30', 'SEV1'),
      ],
      false,
      [{ kind: 'reopen' }],
    ],
    [
      'when a command took it up again, and told its status',
      [
        declared,
        command('14:10', { name: 'resolve', text: '' }),
        command('14:11', { name: 'reopen', text: '' }),
        command('14:12', mitigated),
      ],
      false,
      [{ kind: 'reopen' }],
    ],
  ])('%s', (_what, facts, open, writes) => {
    expect(writesFor(monitoring, facts, open)).toEqual(writes)
  })

  test.each<[what: string, facts: readonly Fact[]]>([
    ['closed by hand', [declared, closed('14:10')]],
    ['closed by hand after a merge', [declared, merged('14:10'), closed('14:20')]],
    ['called off after a merge', [declared, merged('14:10'), closed('14:20', 'not-planned')]],
  ])('not when it was %s', (_what, facts) => {
    expect(writesFor([], facts, false).map(({ kind }) => kind)).toEqual(['add-labels'])
  })
})

describe('writes come back as acts', () => {
  const now = at('14:05')

  test('one for each label and each person, one for closing and one for reopening', () => {
    const acts = actsOf(
      [
        { kind: 'add-labels', names: ['incident', 'sev2'] },
        { kind: 'remove-labels', names: ['incident: triage'] },
        { kind: 'reopen' },
        { kind: 'assign', logins: ['maria', 'jonas'] },
        { kind: 'unassign', logins: ['ana'] },
        { kind: 'close', reason: 'completed' },
      ],
      now,
    )

    expect(acts).toEqual([
      { act: 'labeled', label: 'incident', at: now },
      { act: 'labeled', label: 'sev2', at: now },
      { act: 'unlabeled', label: 'incident: triage', at: now },
      { act: 'reopened', label: '', at: now },
      { act: 'assigned', label: 'maria', at: now },
      { act: 'assigned', label: 'jonas', at: now },
      { act: 'unassigned', label: 'ana', at: now },
      { act: 'closed', label: 'completed', at: now },
    ])
  })

  test('but for comments and reactions, which are on no timeline that we read', () => {
    const acts = actsOf(
      [
        { kind: 'post-comment', body: 'x', pin: true },
        { kind: 'edit-comment', id: 'IC_1', body: 'x' },
        { kind: 'delete-comment', id: 'IC_2' },
        { kind: 'pin-comment', databaseId: 1 },
        { kind: 'say', key: 'reply:1', body: 'x' },
        { kind: 'react', comment: 'IC_1', reaction: 'THUMBS_UP' },
      ],
      now,
    )

    expect(acts).toEqual([])
  })
})
