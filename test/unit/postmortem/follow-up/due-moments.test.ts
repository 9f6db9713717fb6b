import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysLeft,
  dueMoments,
  type Waiting,
} from '../../../../src/postmortem/follow-up/due-moments.ts'
import { defaultFollowUpSettings } from '../../../../src/postmortem/follow-up/follow-up-question.ts'

const berlin = { zone: 'Europe/Berlin', isHoliday: (day: string) => day === '2026-12-08' }
const waiting: Waiting = { openSince: '2026-11-25T10:00:00Z', snoozedUntil: null }

/** The moments of what is due on a Friday, as pairs of what and when. */
function moments(
  differs: Partial<Waiting> = {},
  targets: Partial<typeof defaultFollowUpSettings> = {},
): readonly (readonly [string, string])[] {
  return dueMoments(
    '2026-12-04',
    { ...waiting, ...differs },
    {
      targets: { ...defaultFollowUpSettings, ...targets },
      calendar: berlin,
    },
  ).map(({ moment, at }) => [moment, at])
}

describe('the moments of a due date', () => {
  test('are by the clock of the zone, and by business days once it has passed', () => {
    expect(moments()).toEqual([
      ['soon', '2026-11-30T23:00:00Z'],
      ['today', '2026-12-03T23:00:00Z'],
      ['overdue', '2026-12-04T23:00:00Z'],
      ['lead', '2026-12-10T16:00:00Z'],
      ['owners', '2026-12-16T16:00:00Z'],
    ])
  })

  test('are remembered by the date', () => {
    const [first] = dueMoments('2026-12-04', waiting, {
      targets: defaultFollowUpSettings,
      calendar: berlin,
    })

    expect(first?.key).toBe('due:2026-12-04:soon')
  })

  test('leave out what lay before the issue was opened', () => {
    expect(moments({ openSince: '2026-12-02T10:00:00Z' }).map(([moment]) => moment)).toEqual([
      'today',
      'overdue',
      'lead',
      'owners',
    ])
    expect(moments({ openSince: '2026-12-04T10:00:00Z' }).map(([moment]) => moment)).toEqual([
      'overdue',
      'lead',
      'owners',
    ])
  })

  test.each([
    ['an opening after it', { openSince: '2026-12-14T10:00:00Z' }],
    ['silence beyond it', { snoozedUntil: '2026-12-14T10:00:00Z' }],
  ])('are put off by %s', (_what, differs) => {
    expect(moments(differs).slice(-3)).toEqual([
      ['overdue', '2026-12-14T10:00:00Z'],
      ['lead', '2026-12-17T16:00:00Z'],
      ['owners', '2026-12-23T16:00:00Z'],
    ])
  })

  test('are not put off by silence that ends before it', () => {
    expect(moments({ snoozedUntil: '2026-12-02T10:00:00Z' })).toEqual(moments())
  })

  test('are those that are configured', () => {
    expect(moments({}, { daysBefore: 0, ownersAfterDays: null }).map(([moment]) => moment)).toEqual(
      ['today', 'overdue', 'lead'],
    )
    expect(moments({}, { daysBefore: 7 })[0]).toEqual(['soon', '2026-11-26T23:00:00Z'])
  })

  test.each([null, '', 'soon', '2026-02-30', '9999-12-31'])('of %j are none', (due) => {
    const settings = { targets: defaultFollowUpSettings, calendar: berlin }

    expect(dueMoments(due, waiting, settings)).toEqual([])
    expect(daysLeft(due, '2026-12-01T00:00:00Z', 'UTC')).toBeNull()
  })
})

test.each([
  ['2026-12-01T12:00:00Z', 3],
  ['2026-12-03T22:59:59Z', 1],
  ['2026-12-03T23:00:00Z', 0],
  ['2026-12-04T22:59:59Z', 0],
  ['2026-12-04T23:00:00Z', -1],
  ['2027-01-04T12:00:00Z', -31],
])('at %s so many days are left: %i', (now, days) => {
  expect(daysLeft('2026-12-04', now, 'Europe/Berlin')).toBe(days)
})

test('wherever and whenever, moments come in their order', () => {
  const anyZone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati')
  const anyDay = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
  fc.assert(
    fc.property(anyZone, anyDay, anyDay, fc.option(anyDay), (zone, due, since, snoozed) => {
      const at = (time: string) => `${time.slice(0, 19)}Z`
      const times = dueMoments(
        due.slice(0, 10),
        { openSince: at(since), snoozedUntil: snoozed === null ? null : at(snoozed) },
        { targets: defaultFollowUpSettings, calendar: { zone, isHoliday: () => false } },
      ).map((moment) => moment.at)

      expect(times).toEqual(times.toSorted())
      expect(new Set(times).size).toBe(times.length)
    }),
  )
})
