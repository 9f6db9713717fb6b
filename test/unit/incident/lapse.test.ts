import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/incident/fact.ts'
import { isBorneOut, lapsesOf } from '../../../src/incident/lapse.ts'
import { at, closed, gone, lapsed, merged, reopened } from './facts.ts'

const gap = (since: string, until: string | null) => ({
  since: at(since),
  until: until === null ? null : at(until),
})

describe('an issue lapses two minutes after it stands open without a severity', () => {
  const still = gap('14:10', null)

  test.each<[what: string, facts: readonly Fact[], now: string, lapses: readonly Fact[]]>([
    ['not before', [], '14:11:59', []],
    ['in the very second', [], '14:12', [lapsed('14:12', '14:10')]],
    ['whenever it is looked at', [], '19:00', [lapsed('14:12', '14:10')]],
    ['not while it is closed', [closed('14:11')], '19:00', []],
    [
      'though a merge closed it, which we undo',
      [merged('14:05')],
      '19:00',
      [lapsed('14:12', '14:10')],
    ],
    ['not once it is gone', [gone('14:11')], '19:00', []],
    ['not when it was closed before', [closed('14:05')], '19:00', []],
    ['though it was closed later', [closed('14:30')], '19:00', [lapsed('14:12', '14:10')]],
    [
      'from its reopening on',
      [closed('14:05'), reopened('14:20')],
      '19:00',
      [lapsed('14:22', '14:20')],
    ],
    [
      'once for each time it stood open',
      [closed('14:15'), reopened('14:20'), closed('14:21'), reopened('14:30')],
      '19:00',
      [lapsed('14:12', '14:10'), lapsed('14:32', '14:30')],
    ],
    [
      'closed and reopened in one second, as the fold reads it, is closed',
      [reopened('14:11'), closed('14:11')],
      '19:00',
      [],
    ],
    ['whichever of the two is listed first', [closed('14:11'), reopened('14:11')], '19:00', []],
  ])('%s', (_what, facts, now, lapses) => {
    expect(lapsesOf(facts, [still], at(now)).map(essence)).toEqual(lapses.map(essence))
  })

  test('not in a swap of labels', () => {
    expect(lapsesOf([], [gap('14:10', '14:11:59')], at('19:00'))).toEqual([])
  })

  test('nor when a label was set in the very second', () => {
    expect(lapsesOf([], [gap('14:10', '14:12')], at('19:00'))).toEqual([])
  })

  test('also in a gap that is over by now, so that it does not matter when a run looked', () => {
    const lapses = lapsesOf([], [gap('14:10', '14:20'), gap('14:30', null)], at('19:00'))

    expect(lapses.map(essence)).toEqual([
      essence(lapsed('14:12', '14:10')),
      essence(lapsed('14:32', '14:30')),
    ])
  })

  test('without a gap never', () => {
    expect(lapsesOf([closed('14:05')], [], at('19:00'))).toEqual([])
  })

  test('by a fact of ours that is the same whenever it is told', () => {
    expect(lapsesOf([], [still], at('19:00'))).toEqual([
      {
        v: 1,
        id: `lapse:${at('14:10')}`,
        at: at('14:12'),
        actor: { login: 'incident-loop', id: null, type: 'bot' },
        kind: 'lapsed',
        since: at('14:10'),
      },
    ])
  })
})

describe('a lapse on record is borne out', () => {
  test.each([
    ['by the gap it came from', [gap('14:10', null)], true],
    ['by a gap that ended later', [gap('14:10', '14:20')], true],
    [
      'not by a gap that turned out to be longer: it has a lapse of its own',
      [gap('14:05', '14:20')],
      false,
    ],
    ['not by one that ended in that second', [gap('14:10', '14:12')], false],
    ['not by one that ended before', [gap('14:10', '14:11')], false],
    ['not by one that began later', [gap('14:11', null)], false],
    ['not without a gap, as after a swap in one second', [], false],
  ])('%s', (_what, gaps, expected) => {
    expect(isBorneOut(lapsed('14:12', '14:10'), gaps)).toBe(expected)
  })
})

function essence(fact: Fact): readonly string[] {
  return [fact.id, fact.at]
}
