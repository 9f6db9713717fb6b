import { describe, expect, test } from 'vitest'
import { problemsOf } from './guard-problems.ts'

describe('a problem is told where it is', () => {
  const window = { from: '09:00', to: '17:00' }
  const freeze = { from: '2026-12-18', to: '2027-01-04' }
  const endless = 'these hours never end, so that nothing could be deployed; write a freeze instead'
  const exception = { advisory: 'CVE-2021-23337', owner: 'a', reason: 'b', expires: '2026-12-31' }

  test.each<[guard: unknown, problem: string]>([
    [
      { windows: [{ ...window, from: '9am' }] },
      'windows.0.from: write a time on the 24-hour clock, such as 09:00 or 17:00',
    ],
    [
      { windows: [{ ...window, from: 9 }] },
      'windows.0.from: write a time on the 24-hour clock, such as 09:00 or 17:00',
    ],
    [
      { windows: [{ ...window, to: '24:30' }] },
      'windows.0.to: write a time on the 24-hour clock, such as 09:00 or 17:00',
    ],
    [
      { windows: [{ from: '9:00', to: '09:00' }] },
      'windows.0.to: it is over when it begins; for all day write from 00:00 to 24:00',
    ],
    [
      { windows: [{ from: '24:00', to: '00:00' }] },
      'windows.0.to: it is over when it begins; for all day write from 00:00 to 24:00',
    ],
    [
      { windows: [{ ...window, days: [] }] },
      'windows.0.days: write a list of days, such as [mon, tue, wed, thu]',
    ],
    [
      { windows: [{ ...window, days: 'mon-fri' }] },
      'windows.0.days: write a list of days, such as [mon, tue, wed, thu]',
    ],
    [
      { windows: [{ ...window, days: ['mon', 'Freitag'] }] },
      'windows.0.days.1: write one of mon, tue, wed, thu, fri, sat, sun',
    ],
    [
      { 'quiet-hours': [{ ...window, days: [5] }] },
      'quiet-hours.0.days.0: write one of mon, tue, wed, thu, fri, sat, sun',
    ],
    [
      {
        windows: [
          { ...window, exceptions: ['24', '25', '24'].map((day) => ({ day: `2026-12-${day}` })) },
        ],
      },
      'windows.0.exceptions.2.day: this day is in the list before; keep one of the two',
    ],
    [{ 'quiet-hours': [{ from: '00:00', to: '24:00' }] }, `quiet-hours.0.to: ${endless}`],
    [
      { 'quiet-hours': [{ from: '08:00', to: '20:00', margin: '6h' }] },
      `quiet-hours.0.to: ${endless}`,
    ],
    [
      { windows: [{ from: '09:00' }] },
      'windows.0.to: write a time on the 24-hour clock, such as 09:00 or 17:00',
    ],
    [
      { windows: [{ ...window, timezone: 'Europe/Bern' }] },
      'windows.0.timezone: not a time zone of the IANA database; write it like Europe/Berlin',
    ],
    [
      { windows: [{ ...window, timezone: '+02:00' }] },
      'windows.0.timezone: not a time zone of the IANA database; write it like Europe/Berlin',
    ],
    [
      { windows: [{ ...window, exceptions: [{ day: '2026-02-30' }] }] },
      'windows.0.exceptions.0.day: write a day such as 2026-12-24',
    ],
    [
      { windows: [{ ...window, exceptions: [{ day: '2026-12-24', to: '12:00' }] }] },
      'windows.0.exceptions.0.from: write both from and to, or neither to close that day',
    ],
    [
      { 'quiet-hours': [{ ...window, margin: '13h' }] },
      'quiet-hours.0.margin: write a duration up to 12h, such as 1h',
    ],
    [
      { freezes: [{ ...freeze, from: 'soon' }] },
      'freezes.0.from: write a day such as 2026-12-18, or 2026-12-18T18:00',
    ],
    [
      { freezes: [{ ...freeze, to: 'soon' }] },
      'freezes.0.to: write a day such as 2027-01-04, or 2027-01-04T08:00',
    ],
    [
      { freezes: [{ ...freeze, to: '2026-12-17' }] },
      'freezes.0.to: the freeze would be over before it begins; write a later day, or swap the two',
    ],
    [
      { freezes: [{ from: '2026-12-18T18:00', to: '2026-12-18T18:00' }] },
      'freezes.0.to: the freeze would be over before it begins; write a later day, or swap the two',
    ],
    [{ holidays: { country: 'Germany' } }, 'holidays.country: write its ISO 3166 code, such as DE'],
    [{ holidays: { country: 'DE', region: 'A' } }, 'holidays.region: name the state it is in, too'],
    [
      { holidays: { country: 'DE', add: ['2026-02-30 Fair'] } },
      'holidays.add.0: write a day such as 2026-12-24 or 12-24',
    ],
    [
      { holidays: { country: 'DE', remove: ['24.12.'] } },
      'holidays.remove.0: write a day such as 2026-12-24 or 12-24',
    ],
    [
      { vulnerabilities: { exceptions: [{ ...exception, advisory: 'lodash' }] } },
      'vulnerabilities.exceptions.0.advisory: write its id, GHSA-… or CVE-…',
    ],
    [
      { vulnerabilities: { exceptions: [{ ...exception, expires: 'never' }] } },
      'vulnerabilities.exceptions.0.expires: write a day such as 2026-12-31',
    ],
    [{ override: { people: ['ana b'] } }, 'override.people.0: write a login such as ana'],
    [
      { override: { teams: ['platform'] } },
      'override.teams.0: write a team as organisation/team, such as acme/platform',
    ],
    [{ override: { for: '2d' } }, 'override.for: write a duration up to 24h, such as 1h'],
    [{ 'forgotten-after': 'long' }, 'forgotten-after: write a duration up to 7d, such as 6h'],
    [{ checks: { migration: 'strict' } }, 'checks.migration: write one of block, warn, off'],
    [{ checks: { lunch: 'block' } }, 'checks: Unrecognized key: "lunch"'],
    [{ 'on-unknown': { 'fix-through': 'block' } }, 'on-unknown: Unrecognized key: "fix-through"'],
    [
      { final: ['fix-through'] },
      'final.0: write one of configuration, deploy-window, freeze, holiday, open-incident, migration, vulnerability, required-checks, concurrency',
    ],
  ])('%j', (guard, problem) => {
    expect(problemsOf(guard)).toEqual([problem])
  })
})

test('two times that cannot be read are two problems, and not a third', () => {
  const expected = 'write a time on the 24-hour clock, such as 09:00 or 17:00'
  const hours = { from: '5pm', to: '6pm' }

  expect(
    problemsOf({ windows: [{ ...hours, exceptions: [{ day: '2026-12-24', ...hours }] }] }),
  ).toEqual([
    `windows.0.from: ${expected}`,
    `windows.0.to: ${expected}`,
    `windows.0.exceptions.0.from: ${expected}`,
    `windows.0.exceptions.0.to: ${expected}`,
  ])
})
