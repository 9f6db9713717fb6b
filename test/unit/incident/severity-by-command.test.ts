import { describe, expect, test } from 'vitest'
import type { Authority } from '../../../src/incident/actor.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import type { Severity } from '../../../src/incident/severity.ts'
import { isSetByCommand, tellSeverity } from '../../../src/incident/severity-story.ts'
import { at, command, flagged, incidentOf, jonas, lapsed, removed, set } from './facts.ts'

function sev(time: string, severity: Severity, authority: Authority = 'write', text = '') {
  return command(time, { name: 'sev', severity, text }, { authority })
}

/** The story in short: where it stands, its changes, its gaps, and whether a command had the last word. */
function told(...facts: readonly Fact[]) {
  const story = tellSeverity(facts)
  const short = (time: string | null | undefined) => time?.slice(11, 16) ?? ''
  return {
    severity: story?.severity ?? null,
    declared: short(story?.declared?.at),
    changes: story?.changes.map(({ at: time, from, to }) => `${short(time)} ${from}>${to}`) ?? [],
    gaps: story?.gaps.map(({ since, until }) => `${short(since)}-${short(until)}`) ?? [],
    byCommand: isSetByCommand(facts),
  }
}

const still = { declared: '14:01', changes: [], gaps: [], byCommand: false }
const label = set('14:01', 'SEV2')

describe('a command and labels', () => {
  test.each<[what: string, facts: readonly Fact[], told: object]>([
    ['a label alone', [label], { ...still, severity: 'SEV2' }],
    ['a command alone', [sev('14:01', 'SEV2')], { ...still, severity: 'SEV2', byCommand: true }],
    [
      'a command after a label',
      [label, sev('14:05', 'SEV1')],
      { ...still, severity: 'SEV1', changes: ['14:05 SEV2>SEV1'], byCommand: true },
    ],
    [
      'the same severity by a command',
      [label, sev('14:05', 'SEV2')],
      { ...still, severity: 'SEV2', byCommand: true },
    ],
    [
      'a label after a command',
      [label, sev('14:05', 'SEV1'), set('14:06', 'SEV3')],
      { ...still, severity: 'SEV3', changes: ['14:05 SEV2>SEV1', '14:06 SEV1>SEV3'] },
    ],
    [
      'both of one second: the worse, and labels follow',
      [label, sev('14:05', 'SEV3'), set('14:05', 'SEV1')],
      { ...still, severity: 'SEV1', changes: ['14:05 SEV2>SEV1'], byCommand: true },
    ],
    [
      'a milder one by a command',
      [label, sev('14:05', 'SEV4')],
      { ...still, severity: 'SEV4', changes: ['14:05 SEV2>SEV4'], byCommand: true },
    ],
    [
      'it stands in the place of all labels',
      [label, set('14:02', 'SEV1'), sev('14:05', 'SEV3'), removed('14:06', 'SEV1')],
      {
        ...still,
        severity: 'SEV3',
        changes: ['14:02 SEV2>SEV1', '14:05 SEV1>SEV3'],
        byCommand: true,
      },
    ],
    [
      'its label is removed by somebody',
      [label, sev('14:05', 'SEV1'), removed('14:10', 'SEV1')],
      { ...still, severity: 'SEV1', changes: ['14:05 SEV2>SEV1'], gaps: ['14:10-'] },
    ],
    [
      'and set again',
      [label, sev('14:05', 'SEV1'), removed('14:10', 'SEV1'), set('14:11', 'SEV1')],
      { ...still, severity: 'SEV1', changes: ['14:05 SEV2>SEV1'], gaps: ['14:10-14:11'] },
    ],
    [
      'it ends a time without a label',
      [label, removed('14:05', 'SEV2'), sev('14:06', 'SEV2')],
      { ...still, severity: 'SEV2', gaps: ['14:05-14:06'], byCommand: true },
    ],
    [
      'it declares what a stranger reported',
      [set('14:01', 'SEV3', { actor: jonas, authority: 'none' }), sev('14:05', 'SEV1')],
      { severity: 'SEV1', declared: '14:05', changes: [], gaps: [], byCommand: true },
    ],
    [
      'by somebody who may not it changes nothing',
      [label, sev('14:05', 'SEV1', 'read')],
      { ...still, severity: 'SEV2' },
    ],
  ])('%s', (_what, facts, expected) => {
    expect(told(...facts)).toEqual(expected)
    expect(told(...facts.toReversed())).toEqual(expected)
  })
})

describe('of an incident', () => {
  test('a command confirms it, and labels have to follow', () => {
    expect(incidentOf(flagged('14:01'), sev('14:05', 'SEV2'))).toMatchObject({
      status: 'investigating',
      severity: 'SEV2',
      severityIsAssumed: false,
      severityByCommand: true,
      times: { declaredAt: at('14:05') },
    })
  })

  test('a command takes up again what had lost its label', () => {
    const facts = [label, removed('14:10', 'SEV2'), lapsed('14:12', '14:10'), sev('14:20', 'SEV3')]

    expect(incidentOf(...facts)).toMatchObject({
      status: 'investigating',
      statusSince: at('14:20'),
      severity: 'SEV3',
      unlabelledSince: null,
    })
  })

  test('it changes the severity of what is over, and nothing else', () => {
    const over = command('14:10', { name: 'resolve', text: '' })

    expect(incidentOf(label, over, sev('14:20', 'SEV3'))).toMatchObject({
      status: 'resolved',
      severity: 'SEV3',
      worstSeverity: 'SEV2',
      times: { resolvedAt: at('14:10') },
    })
  })

  test('the change stands on the timeline once, with its reason', () => {
    const { timeline } = incidentOf(label, sev('14:05', 'SEV1', 'write', 'all of Europe'))

    expect(timeline.slice(1)).toMatchObject([
      { what: 'declared', severity: 'SEV2' },
      { what: 'severity', from: 'SEV2', to: 'SEV1', text: 'all of Europe', id: 'comment:1405:0' },
    ])
  })

  test('a label that went away after it lets the incident lapse, and no label is set again', () => {
    const facts = [label, sev('14:05', 'SEV1'), removed('14:10', 'SEV1')]

    expect(incidentOf(...facts)).toMatchObject({
      severityByCommand: false,
      unlabelledSince: at('14:10'),
    })
    expect(incidentOf(...facts, lapsed('14:12', '14:10')).status).toBe('cancelled')
  })
})
