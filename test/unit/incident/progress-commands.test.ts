import { describe, expect, test } from 'vitest'
import type { WorkingStatus } from '../../../src/incident/commands/command.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import type { Incident } from '../../../src/incident/incident.ts'
import {
  at,
  closed,
  command,
  flagged,
  incidentOf,
  jonas,
  lapsed,
  maria,
  merged,
  removed,
  reopened,
  set,
} from './facts.ts'

const declared = set('14:01', 'SEV2')

const status = (time: string, to: WorkingStatus) =>
  command(time, { name: 'status', status: to, text: '' })
const told = (time: string, name: 'resolve' | 'reopen' | 'cancel', text = 'as it is') =>
  command(time, { name, text })
const duplicate = (time: string) => command(time, { name: 'duplicate', of: 41, text: 'the same' })

const unconfirmed = 'nobody has confirmed it. Set its severity first, as in `/sev 2`'

describe('times', () => {
  const never = { identifiedAt: null, mitigatedAt: null, resolvedAt: null, closedAt: null }

  test.each<[what: string, facts: readonly Fact[], times: Partial<Incident['times']>]>([
    ['none at first', [], never],
    [
      'one after the other',
      [status('14:05', 'identified'), status('14:10', 'monitoring'), told('14:20', 'resolve')],
      {
        identifiedAt: at('14:05'),
        mitigatedAt: at('14:10'),
        resolvedAt: at('14:20'),
        closedAt: null,
      },
    ],
    [
      'mitigated at once',
      [status('14:10', 'monitoring')],
      { ...never, identifiedAt: at('14:10'), mitigatedAt: at('14:10') },
    ],
    [
      'resolved at once',
      [told('14:20', 'resolve')],
      {
        identifiedAt: at('14:20'),
        mitigatedAt: at('14:20'),
        resolvedAt: at('14:20'),
        closedAt: null,
      },
    ],
    [
      'resolved once identified',
      [status('14:05', 'identified'), told('14:20', 'resolve')],
      { identifiedAt: at('14:05'), mitigatedAt: at('14:20'), resolvedAt: at('14:20') },
    ],
    [
      'said again changes none',
      [status('14:05', 'identified'), status('14:06', 'identified')],
      { ...never, identifiedAt: at('14:05') },
    ],
    [
      'back to identified takes back what came after',
      [status('14:05', 'identified'), status('14:10', 'monitoring'), status('14:15', 'identified')],
      { ...never, identifiedAt: at('14:05') },
    ],
    [
      'back to the start takes back all',
      [status('14:10', 'monitoring'), status('14:15', 'investigating')],
      never,
    ],
    [
      'back and forth counts anew',
      [
        status('14:10', 'monitoring'),
        status('14:15', 'investigating'),
        status('14:20', 'monitoring'),
      ],
      { ...never, identifiedAt: at('14:20'), mitigatedAt: at('14:20') },
    ],
    [
      'cancelled is no resolution',
      [status('14:05', 'identified'), told('14:20', 'cancel')],
      { ...never, identifiedAt: at('14:05'), closedAt: at('14:20') },
    ],
    ['nor is a duplicate', [duplicate('14:20')], { ...never, closedAt: at('14:20') }],
    [
      'taken up again there are none',
      [status('14:10', 'monitoring'), told('14:20', 'resolve'), told('14:30', 'reopen')],
      never,
    ],
    [
      'resolved again',
      [told('14:20', 'resolve'), told('14:30', 'reopen'), told('14:40', 'resolve')],
      { resolvedAt: at('14:40'), mitigatedAt: at('14:40') },
    ],
  ])('%s', (_what, facts, times) => {
    expect(incidentOf(declared, ...facts).times).toMatchObject(times)
  })
})

describe('ends', () => {
  test.each<[what: string, end: Fact, told: Partial<Incident>]>([
    ['resolved', told('14:20', 'resolve', 'warm again'), { status: 'resolved', duplicateOf: null }],
    [
      'cancelled',
      told('14:20', 'cancel', 'warm again'),
      { status: 'cancelled', duplicateOf: null },
    ],
    [
      'a duplicate',
      command('14:20', { name: 'duplicate', of: 41, text: 'warm again' }),
      { status: 'duplicate', duplicateOf: 41 },
    ],
  ])('%s, by whom and why', (_what, end, expected) => {
    expect(incidentOf(declared, end)).toMatchObject({
      ...expected,
      turnedBy: 'comment:1420:0',
      ending: { text: 'warm again', by: maria, at: at('14:20') },
      endedBy: maria,
    })
  })

  test('by hand nothing was said', () => {
    expect(incidentOf(declared, closed('14:20'))).toMatchObject({ turnedBy: null, ending: null })
  })

  test('closing by hand what a command resolved adds nothing', () => {
    const resolved = incidentOf(declared, told('14:20', 'resolve'), closed('14:25'))

    expect(resolved).toMatchObject({
      status: 'resolved',
      turnedBy: 'comment:1420:0',
      times: { resolvedAt: at('14:20') },
    })
  })

  test('closing it by hand as something else does', () => {
    const told20 = told('14:20', 'resolve')

    expect(incidentOf(declared, told20, closed('14:25', 'not-planned'))).toMatchObject({
      status: 'cancelled',
      turnedBy: null,
      times: { resolvedAt: null, closedAt: at('14:25') },
    })
  })
})

describe('taken up again', () => {
  test('by a command, which says why', () => {
    const incident = incidentOf(
      declared,
      told('14:20', 'resolve'),
      told('14:30', 'reopen', 'errors rise'),
    )

    expect(incident).toMatchObject({
      status: 'investigating',
      statusSince: at('14:30'),
      reopened: { at: at('14:30'), by: maria },
      reopenedWhy: 'errors rise',
      turnedBy: 'comment:1430:0',
      ending: null,
      endedBy: null,
    })
  })

  test('by hand after a command, which no longer says how it ended', () => {
    const incident = incidentOf(declared, told('14:20', 'resolve'), reopened('14:30', jonas))

    expect(incident).toMatchObject({
      status: 'investigating',
      turnedBy: null,
      reopenedWhy: null,
      reopened: { by: jonas },
    })
  })

  test('what nobody had confirmed waits in triage again', () => {
    expect(
      incidentOf(flagged('14:01'), told('14:20', 'cancel'), told('14:30', 'reopen')).status,
    ).toBe('triage')
  })

  test('what had only lost its label', () => {
    const facts = [removed('14:10', 'SEV2'), lapsed('14:12', '14:10'), told('14:30', 'reopen')]

    expect(incidentOf(declared, ...facts)).toMatchObject({
      status: 'investigating',
      turnedBy: 'comment:1430:0',
    })
  })
})

describe('a status told by a word', () => {
  test('says where it stands, not a merge before it', () => {
    expect(incidentOf(declared, merged('14:10'), status('14:20', 'identified'))).toMatchObject({
      status: 'identified',
      mergedBy: null,
      times: { identifiedAt: at('14:10'), mitigatedAt: null },
    })
  })

  test('and a merge after it', () => {
    expect(incidentOf(declared, status('14:10', 'monitoring'), merged('14:20'))).toMatchObject({
      status: 'monitoring',
      statusSince: at('14:10'),
      mergedBy: '#57',
      times: { mitigatedAt: at('14:10') },
    })
  })

  test('is nothing before the severity, and something after', () => {
    const early = status('14:00', 'identified')
    const late = status('14:05', 'identified')

    const { outcomes, status: now } = incidentOf(declared, early, late)

    expect(outcomes.get(early.id)).toEqual({ took: false, why: unconfirmed })
    expect(outcomes.get(late.id)).toEqual({ took: true })
    expect(now).toBe('identified')
  })

  test('is not confirmed by a severity of somebody who may not set one', () => {
    const stranger = set('14:01', 'SEV2', { actor: jonas, authority: 'none' })

    expect(incidentOf(stranger, status('14:05', 'identified')).status).toBe('triage')
  })
})
