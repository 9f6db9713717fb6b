import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import type { Fact, SeverityFact } from '../../../src/incident/fact.ts'
import {
  type SeverityChange,
  tellGaps,
  tellSeverity,
} from '../../../src/incident/severity-story.ts'
import { anyLedger, cleanLedger, shuffled } from './arbitrary-ledger.ts'
import { at, closed, flagged, jonas, maria, removed, set } from './facts.ts'

const monitor: Actor = { login: 'monitor[bot]', id: 3, type: 'bot' }
const stranger = { actor: monitor, authority: 'none' } as const

/** The story in short: each change as `14:00 SEV2>SEV1`, each gap as `14:10-14:20`, one that lasts as `14:10-`. */
function tell(...facts: readonly SeverityFact[]) {
  const story = tellSeverity(facts)
  if (story === null) return null
  const { severity, declared, reported, changes, gaps } = story
  return {
    severity,
    declared: declared === null ? null : show(declared),
    reported: show(reported),
    changes: changes.map(show),
    gaps: gaps.map(({ since, until }) => `${since.slice(11, 16)}-${until?.slice(11, 16) ?? ''}`),
  }
}

function show({ at: time, from, to }: SeverityChange): string {
  return from === null ? `${time.slice(11, 16)} ${to}` : `${time.slice(11, 16)} ${from}>${to}`
}

describe('the severity', () => {
  const declared14 = { declared: '14:00 SEV2', reported: '14:00 SEV2', gaps: [] }
  test.each<[what: string, facts: readonly SeverityFact[], story: object | null]>([
    ['is none without labels', [], null],
    ['is none when a label was only removed', [removed('14:00', 'SEV1')], null],
    [
      'is that of the label',
      [set('14:00', 'SEV2')],
      { ...declared14, severity: 'SEV2', changes: [] },
    ],
    [
      'is that of the label set last, milder or worse',
      [set('14:00', 'SEV2'), set('14:05', 'SEV4')],
      { ...declared14, severity: 'SEV4', changes: ['14:05 SEV2>SEV4'] },
    ],
    [
      'is the worst of one second',
      [set('14:00', 'SEV3'), set('14:00', 'SEV2'), set('14:00', 'SEV4')],
      { ...declared14, severity: 'SEV2', changes: [] },
    ],
    [
      'falls back to the label that still stands',
      [set('14:00', 'SEV2'), set('14:05', 'SEV1'), removed('14:09', 'SEV1')],
      { ...declared14, severity: 'SEV2', changes: ['14:05 SEV2>SEV1', '14:09 SEV1>SEV2'] },
    ],
    [
      'stays when the same severity is set again',
      [set('14:00', 'SEV2'), set('14:05', 'SEV2', { label: 'P2' })],
      { ...declared14, severity: 'SEV2', changes: [] },
    ],
    [
      'stays when one of two spellings goes',
      [set('14:00', 'SEV2'), set('14:05', 'SEV2', { label: 'P2' }), removed('14:06', 'SEV2')],
      { ...declared14, severity: 'SEV2', changes: [] },
    ],
    [
      'changes once when labels are swapped, the new one first',
      [set('14:00', 'SEV2'), set('14:05', 'SEV1'), removed('14:06', 'SEV2')],
      { ...declared14, severity: 'SEV1', changes: ['14:05 SEV2>SEV1'] },
    ],
    [
      'changes once when labels are swapped, the old one first',
      [set('14:00', 'SEV2'), removed('14:05', 'SEV2'), set('14:06', 'SEV1')],
      { ...declared14, severity: 'SEV1', changes: ['14:06 SEV2>SEV1'], gaps: ['14:05-14:06'] },
    ],
    [
      'changes once when labels are swapped in one second',
      [set('14:00', 'SEV2'), removed('14:05', 'SEV2'), set('14:05', 'SEV1')],
      { ...declared14, severity: 'SEV1', changes: ['14:05 SEV2>SEV1'] },
    ],
    [
      'follows a label whose case was changed',
      [set('14:00', 'SEV2', { label: 'Sev2' }), removed('14:05', 'SEV2', { label: 'SEV2' })],
      { ...declared14, severity: 'SEV2', changes: [], gaps: ['14:05-'] },
    ],
  ])('%s', (_what, facts, story) => {
    expect(tell(...facts)).toEqual(story)
  })
})

describe('removing the last label keeps the severity, and opens a gap', () => {
  const kept = { severity: 'SEV2', declared: '14:00 SEV2', reported: '14:00 SEV2', changes: [] }

  test.each<[what: string, later: readonly SeverityFact[], gaps: readonly string[]]>([
    ['that lasts', [], ['14:10-']],
    ['until a label is set again', [set('14:20', 'SEV2')], ['14:10-14:20']],
    [
      'and another when that one goes',
      [set('14:20', 'SEV2'), removed('14:30', 'SEV2')],
      ['14:10-14:20', '14:30-'],
    ],
    ['a second removal is no second gap', [removed('14:20', 'SEV2', { label: 'P2' })], ['14:10-']],
    [
      'nor is removing the label of a stranger',
      [set('14:12', 'SEV1', stranger), removed('14:20', 'SEV1')],
      ['14:10-'],
    ],
    ['a label by a stranger does not close it', [set('14:20', 'SEV2', stranger)], ['14:10-']],
  ])('%s', (_what, later, gaps) => {
    const story = tell(set('14:00', 'SEV2'), removed('14:10', 'SEV2'), ...later)

    expect(story).toEqual({ ...kept, gaps })
  })
})

describe('strangers', () => {
  test('count until somebody authorised sets a label', () => {
    const story = tell(set('14:00', 'SEV3', stranger), set('14:05', 'SEV1', stranger))

    expect(story).toEqual({
      severity: 'SEV1',
      declared: null,
      reported: '14:00 SEV3',
      changes: ['14:05 SEV3>SEV1'],
      gaps: [],
    })
  })

  test('count no more from then on, and their changes are no part of the story', () => {
    const story = tell(
      set('14:00', 'SEV1', stranger),
      set('14:05', 'SEV3'),
      set('14:10', 'SEV1', { ...stranger, label: 'P1' }),
      removed('14:15', 'SEV3', stranger),
    )

    expect(story).toEqual({
      severity: 'SEV3',
      declared: '14:05 SEV3',
      reported: '14:00 SEV1',
      changes: [],
      gaps: [],
    })
  })

  test.each([
    ['none', false],
    ['read', false],
    ['triage', true],
    ['write', true],
    ['maintain', true],
    ['admin', true],
  ] as const)('with the permission %s somebody declares: %s', (authority, declares) => {
    const story = tellSeverity([set('14:00', 'SEV1', { authority })])

    expect(story?.declared !== null).toBe(declares)
  })
})

test('a change names who made it, and the fact that did', () => {
  const story = tellSeverity([set('14:00', 'SEV2'), set('14:05', 'SEV1', { actor: jonas })])

  expect(story?.declared).toEqual({
    id: 'event:labeled:sev2:14:00',
    at: at('14:00'),
    actor: maria,
    from: null,
    to: 'SEV2',
  })
  expect(story?.changes).toEqual([
    { id: 'event:labeled:sev1:14:05', at: at('14:05'), actor: jonas, from: 'SEV2', to: 'SEV1' },
  ])
})

describe('when nothing says that an issue is an incident', () => {
  const gap = (since: string, until: string | null) => ({
    since: at(since),
    until: until === null ? null : at(until),
  })
  const unflagged = (time: string) => flagged(time, { set: false })

  test.each<[what: string, facts: readonly Fact[], gaps: readonly object[]]>([
    ['never', [], []],
    ['not while `incident` stands', [flagged('14:01'), closed('14:05')], []],
    ['since `incident` was removed', [flagged('14:01'), unflagged('14:05')], [gap('14:05', null)]],
    [
      'until it was set again',
      [flagged('14:01'), unflagged('14:05'), flagged('14:08')],
      [gap('14:05', '14:08')],
    ],
    [
      'listed in any order',
      [flagged('14:08'), unflagged('14:05'), flagged('14:01')],
      [gap('14:05', '14:08')],
    ],
    [
      'a second removal is no second gap',
      [flagged('14:01'), unflagged('14:05'), unflagged('14:07')],
      [gap('14:05', null)],
    ],
    [
      'nor a removal by a stranger',
      [flagged('14:01'), flagged('14:05', { ...stranger, set: false })],
      [],
    ],
    [
      'whoever flagged it, once somebody who may removes it',
      [flagged('14:01', stranger), unflagged('14:05')],
      [gap('14:05', null)],
    ],
    [
      'a stranger does not close the gap',
      [flagged('14:01'), unflagged('14:05'), flagged('14:08', stranger)],
      [gap('14:05', null)],
    ],
    [
      'not while a severity stands, with `incident` or without',
      [flagged('14:01'), set('14:02', 'SEV1'), unflagged('14:05')],
      [],
    ],
    [
      'since the severity was removed, though `incident` stands',
      [flagged('14:01'), set('14:02', 'SEV1'), removed('14:05', 'SEV1')],
      [gap('14:05', null)],
    ],
  ])('%s', (_what, facts, gaps) => {
    expect(tellGaps(facts)).toEqual(gaps)
  })

  test('`incident` removed and set in one second stands, whichever is listed first', () => {
    const both = [unflagged('14:05'), flagged('14:05')]

    expect(standing(both)).toEqual([])
    expect(standing(both.toReversed())).toEqual([])
  })

  /** The gaps that take time. */
  function standing(facts: readonly Fact[]) {
    return tellGaps([flagged('14:01'), ...facts]).filter(({ since, until }) => since !== until)
  }
})

describe('whatever the labels and commands', () => {
  test('their order and repetition do not matter', () => {
    const both = cleanLedger.chain((ledger) => fc.tuple(fc.constant(ledger), shuffled(ledger)))
    fc.assert(
      fc.property(both, ([ledger, other]) => {
        const story = tellSeverity(ledger.facts)

        expect(tellSeverity(other.facts)).toEqual(story)
      }),
      { numRuns: 300 },
    )
  })

  test('changes follow from one another, and the last leads to the severity', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const story = tellSeverity(ledger.facts)
        if (story === null) return

        const [first, ...rest] = [story.declared ?? story.reported, ...story.changes]
        let severity = first?.to
        for (const change of rest) {
          expect(change.from).toBe(severity)
          expect(change.to).not.toBe(severity)
          severity = change.to
        }
        expect(story.severity).toBe(severity)
      }),
      { numRuns: 300 },
    )
  })
})
