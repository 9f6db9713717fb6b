import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/incident/fact.ts'
import {
  assigned,
  closed,
  incidentOf,
  lapsed,
  maria,
  removed,
  renamed,
  reopened,
  set,
  unassigned,
} from './facts.ts'

describe('timeline', () => {
  /** Each entry as its time, what happened, and the words it carries. */
  function timelineOf(...facts: readonly Fact[]): readonly string[] {
    return incidentOf(...facts).timeline.map(
      ({ at: time, actor, what, id, url, struckBy, ...words }) =>
        [time.slice(11, 16), what, ...Object.values(words)].join(' ').trimEnd(),
    )
  }

  test('says everything in the order it happened', () => {
    const timeline = timelineOf(
      reopened('14:40'),
      closed('14:30', 'not-planned'),
      removed('14:20', 'SEV1'),
      set('14:05', 'SEV1'),
      set('14:02', 'SEV3', { authority: 'none', label: 'P3' }),
      set('14:03', 'SEV2'),
      unassigned('14:09', maria),
      assigned('14:04', maria),
      renamed('14:10', 'Search is down'),
      removed('14:48', 'SEV2'),
      lapsed('14:50', '14:48'),
    )

    expect(timeline).toEqual([
      '14:00 opened Checkout is down',
      '14:02 reported SEV3',
      '14:03 declared SEV2',
      '14:04 assigned maria',
      '14:05 severity SEV2 SEV1',
      '14:09 unassigned maria',
      '14:10 renamed Checkout is down Search is down',
      '14:20 severity SEV1 SEV2',
      '14:30 closed not-planned',
      '14:40 reopened',
      '14:50 lapsed',
    ])
  })

  test('an issue opened with its label was opened before it was declared', () => {
    expect(timelineOf(set('14:00', 'SEV1'))).toEqual([
      '14:00 opened Checkout is down',
      '14:00 declared SEV1',
    ])
  })

  test('a report confirmed in the same second is said once', () => {
    const timeline = timelineOf(
      set('14:02', 'SEV1', { authority: 'none', label: 'P1' }),
      set('14:02', 'SEV1'),
    )

    expect(timeline).toEqual(['14:00 opened Checkout is down', '14:02 declared SEV1'])
  })

  test('a lapse that turned out to be none is not told', () => {
    const timeline = timelineOf(
      set('14:01', 'SEV2'),
      removed('14:10', 'SEV2'),
      set('14:11', 'SEV1'),
      lapsed('14:12', '14:10'),
    )

    expect(timeline.slice(2)).toEqual(['14:11 severity SEV2 SEV1'])
  })

  test('nor is a lapse of an issue that had been closed, which was seen late', () => {
    const timeline = timelineOf(
      set('14:01', 'SEV2'),
      closed('14:09'),
      removed('14:10', 'SEV2'),
      lapsed('14:12', '14:10'),
    )

    expect(timeline.slice(2)).toEqual(['14:09 closed completed'])
  })

  test('a lapse is told once, though the label turned out to be gone for longer', () => {
    const timeline = timelineOf(
      set('14:01', 'SEV2'),
      removed('14:08', 'SEV2'),
      removed('14:10', 'SEV2', { label: 'P2' }),
      lapsed('14:10', '14:08'),
      lapsed('14:12', '14:10'),
    )

    expect(timeline.slice(2)).toEqual(['14:10 lapsed'])
  })

  test('within one second a change of severity stands before the closing', () => {
    const timeline = timelineOf(set('14:02', 'SEV2'), set('14:30', 'SEV1'), closed('14:30'))

    expect(timeline.slice(2)).toEqual(['14:30 severity SEV2 SEV1', '14:30 closed completed'])
  })
})
