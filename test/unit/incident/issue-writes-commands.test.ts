import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/incident/fact.ts'
import { fold } from '../../../src/incident/fold.ts'
import { actsOf, decideIssueWrites } from '../../../src/incident/issue-writes.ts'
import type { IssueSnapshot } from '../../../src/incident/observation.ts'
import type { Person, Role } from '../../../src/incident/role.ts'
import type { Severity } from '../../../src/incident/severity.ts'
import type { IssueWrite } from '../../../src/incident/sync-plan.ts'
import { emptyWork, type OwnAct } from '../../../src/incident/work.ts'
import {
  assigned,
  at,
  closed,
  command,
  jonas,
  maria,
  merged,
  opened,
  removed,
  reopened,
  set,
} from './facts.ts'
import { issue } from './small-repository.ts'

/** What is written to an issue of which these facts are on record. */
function writesFor(
  change: Partial<IssueSnapshot>,
  facts: readonly Fact[],
  ownActs: readonly OwnAct[] = [],
): readonly IssueWrite[] {
  const ledger = { facts: [opened('14:00'), ...facts], unknown: [] }
  const incident = fold(ledger)
  if (incident === null) throw new Error('these facts tell no incident')
  const work = { ...emptyWork, ownActs }
  return decideIssueWrites(issue(change), incident, {
    ledger,
    work,
    spellings: { SEV1: ['critical'] },
  })
}

function only<Kind extends IssueWrite['kind']>(
  kinds: readonly Kind[],
  writes: readonly IssueWrite[],
) {
  return writes.filter(({ kind }) => kinds.some((one) => one === kind))
}

const declared = set('14:01', 'SEV2')
const sev = (time: string, severity: Severity) => command(time, { name: 'sev', severity, text: '' })
const told = (time: string, name: 'resolve' | 'reopen' | 'cancel') =>
  command(time, { name, text: 'x' })
const duplicate = command('14:10', { name: 'duplicate', of: 41, text: '' })

describe('the issue follows commands', () => {
  const close = (reason: string) => [{ kind: 'close', reason }]
  const open = [{ kind: 'reopen' }]

  test.each<[what: string, isOpen: boolean, facts: readonly Fact[], writes: readonly unknown[]]>([
    ['resolved: closed as completed', true, [told('14:10', 'resolve')], close('completed')],
    ['cancelled: closed as not planned', true, [told('14:10', 'cancel')], close('not-planned')],
    ['a duplicate: closed as one', true, [duplicate], close('duplicate')],
    ['closed already', false, [told('14:10', 'resolve')], []],
    ['taken up again: opened', false, [told('14:10', 'resolve'), told('14:20', 'reopen')], open],
    ['open already', true, [told('14:10', 'resolve'), told('14:20', 'reopen')], []],
    [
      'closed by hand, taken up by a command: opened',
      false,
      [closed('14:10'), told('14:20', 'reopen')],
      open,
    ],
    [
      'opened by hand after a command: left open',
      true,
      [told('14:10', 'resolve'), reopened('14:20')],
      [],
    ],
    [
      'closed by hand after that: left closed',
      false,
      [told('14:10', 'resolve'), reopened('14:20'), closed('14:30')],
      [],
    ],
    [
      'taken up by a command, closed by hand: left closed',
      false,
      [closed('14:10'), told('14:20', 'reopen'), closed('14:30')],
      [],
    ],
    ['a status told, while a merge has closed it: opened', false, [merged('14:10')], open],
    [
      'resolved after a merge that closed it: left closed',
      false,
      [merged('14:10'), told('14:20', 'resolve')],
      [],
    ],
  ])('%s', (_what, isOpen, facts, writes) => {
    const all = writesFor({ open: isOpen }, [declared, ...facts])

    expect(only(['close', 'reopen'], all)).toEqual(writes)
  })
})

describe('a severity by a command', () => {
  const base = ['incident', 'incident: investigating']

  test.each<
    [what: string, labels: readonly string[], facts: readonly Fact[], writes: readonly IssueWrite[]]
  >([
    [
      'is set in the place of the one there',
      [...base, 'sev2'],
      [declared, sev('14:05', 'SEV1')],
      [
        { kind: 'add-labels', names: ['sev1'] },
        { kind: 'remove-labels', names: ['sev2'] },
      ],
    ],
    [
      'is there in another spelling',
      [...base, 'Critical', 'SEV-2'],
      [declared, sev('14:05', 'SEV1')],
      [{ kind: 'remove-labels', names: ['sev-2'] }],
    ],
    ['is there', [...base, 'sev1'], [declared, sev('14:05', 'SEV1')], []],
    [
      'is missing',
      base,
      [declared, sev('14:05', 'SEV2')],
      [{ kind: 'add-labels', names: ['sev2'] }],
    ],
    [
      'takes labels of other conventions with it',
      [...base, 'P3', 'sev1'],
      [declared, sev('14:05', 'SEV1')],
      [{ kind: 'remove-labels', names: ['p3'] }],
    ],
    [
      'gives way to a label set after it',
      [...base, 'sev3'],
      [declared, sev('14:05', 'SEV1'), set('14:06', 'SEV3')],
      [],
    ],
    [
      'is not set again when somebody removed it',
      base,
      [declared, sev('14:05', 'SEV1'), removed('14:06', 'SEV1')],
      [],
    ],
    [
      'is set once where the form had asked for one too',
      base,
      [set('14:00', 'SEV2', { id: 'issue:42:form' }), sev('14:05', 'SEV1')],
      [{ kind: 'add-labels', names: ['sev1'] }],
    ],
  ])('%s', (_what, labels, facts, writes) => {
    expect(writesFor({ labels }, facts)).toEqual(writes)
  })
})

describe('who holds a role', () => {
  const gave = (time: string, role: Role, person: Person | null) =>
    command(time, {
      name: 'role',
      role,
      person: person === null ? null : { login: person.login, id: person.id },
    })
  const nadia = { login: 'Nadia', id: 3 }
  const lead = gave('14:05', 'lead', nadia)
  const tried = (act: OwnAct['act'], label: string, time: string): OwnAct => ({
    act,
    label,
    at: at(time),
  })

  test.each<
    [
      what: string,
      assignees: readonly Person[],
      facts: readonly Fact[],
      acts: readonly OwnAct[],
      writes: readonly unknown[],
    ]
  >([
    ['is assigned', [], [lead], [], [{ kind: 'assign', logins: ['nadia'] }]],
    [
      'several at once, each once',
      [],
      [lead, gave('14:06', 'scribe', nadia), gave('14:07', 'operations', jonas)],
      [],
      [{ kind: 'assign', logins: ['nadia', 'jonas'] }],
    ],
    ['not who is already, in any case', [{ login: 'nadia', id: 3 }], [lead], [], []],
    ['not again, where it was tried', [], [lead], [tried('assigned', 'nadia', '14:06')], []],
    [
      'again, for a role given since',
      [],
      [lead, gave('14:10', 'lead', nadia)],
      [tried('assigned', 'nadia', '14:06')],
      [{ kind: 'assign', logins: ['nadia'] }],
    ],
    [
      'whoever acknowledged',
      [],
      [command('14:05', { name: 'ack' })],
      [],
      [{ kind: 'assign', logins: ['maria'] }],
    ],
    ['not whoever leads because they were assigned', [], [assigned('14:05', jonas)], [], []],
    [
      'whoever hands over is not any more',
      [nadia],
      [lead, gave('14:06', 'lead', jonas)],
      [],
      [
        { kind: 'assign', logins: ['jonas'] },
        { kind: 'unassign', logins: ['nadia'] },
      ],
    ],
    [
      'nor whose role is taken',
      [nadia],
      [gave('14:05', 'scribe', nadia), gave('14:06', 'scribe', null)],
      [],
      [{ kind: 'unassign', logins: ['nadia'] }],
    ],
    [
      'not again, where that was tried',
      [nadia],
      [gave('14:05', 'scribe', nadia), gave('14:06', 'scribe', null)],
      [tried('unassigned', 'nadia', '14:07')],
      [],
    ],
    [
      'who assigned themselves stays',
      [jonas],
      [assigned('14:04', jonas), gave('14:05', 'scribe', jonas), gave('14:06', 'scribe', null)],
      [],
      [],
    ],
    [
      'who holds another role stays',
      [nadia],
      [lead, gave('14:06', 'scribe', nadia), gave('14:07', 'scribe', null)],
      [],
      [],
    ],
    ['nobody once it is over', [], [lead, told('14:10', 'resolve')], [], []],
  ])('%s', (_what, assignees, facts, acts, writes) => {
    const all = writesFor({ assignees }, [declared, ...facts], acts)

    expect(only(['assign', 'unassign'], all)).toEqual(writes)
  })
})

test('what we assign, close and open comes back as acts of ours', () => {
  const now = at('14:05')

  const acts = actsOf(
    [
      { kind: 'assign', logins: ['maria', 'jonas'] },
      { kind: 'unassign', logins: ['nadia'] },
      { kind: 'close', reason: 'completed' },
      { kind: 'say', key: 'reply:1', body: 'x' },
      { kind: 'react', comment: 'IC_1', reaction: 'THUMBS_UP' },
    ],
    now,
  )

  expect(acts.map(({ act, at: time }) => [act, time])).toEqual([
    ['assigned', now],
    ['assigned', now],
    ['unassigned', now],
    ['closed', now],
  ])
  expect(acts.slice(0, 3).map(({ label }) => label)).toEqual([maria.login, jonas.login, 'nadia'])
})
