import { describe, expect, test } from 'vitest'
import { openDaysOff } from '../../../../src/guard/calendar/open-days-off.ts'
import type { DayChoice, HolidaySettings } from '../../../../src/guard/settings.ts'
import { settingsOf, wednesday } from '../small-facts.ts'

const berlin: HolidaySettings = {
  environments: [],
  services: [],
  zone: null,
  places: [{ country: 'DE', state: 'BE', region: null }],
  types: ['public', 'bank'],
  dayBefore: false,
  add: [],
  remove: [],
}

async function daysOf(different: Partial<HolidaySettings>, year = '2026') {
  const fact = await openDaysOff(settingsOf({ holidays: { ...berlin, ...different } }), wednesday)
  if (fact.state !== 'known') throw new Error(fact.reason)
  return fact.value.filter(({ day }) => day.startsWith(year))
}

const brandenburg = { country: 'DE', state: 'BB', region: null }
const france = { country: 'FR', state: null, region: null }

const on = (date: string, name: string | null = null): DayChoice => ({ by: 'date', date, name })
const called = (name: string): DayChoice => ({ by: 'name', name })

describe('days off', () => {
  test('are told by their English names, in order', async () => {
    const days = await daysOf({})

    expect(days.map(({ day, name }) => `${day} ${name}`)).toEqual([
      "2026-01-01 New Year's Day",
      "2026-03-08 International Women's Day",
      '2026-04-03 Good Friday',
      '2026-04-06 Easter Monday',
      '2026-05-01 Labour Day',
      '2026-05-14 Ascension Day',
      '2026-05-25 Whit Monday',
      '2026-10-03 National Holiday',
      '2026-12-25 Christmas Day',
      '2026-12-26 Boxing Day',
    ])
  })

  test('reach from the year before to the one after the next', async () => {
    const days = await daysOf({}, '')

    expect(days.at(0)?.day).toBe('2025-01-01')
    expect(days.at(-1)?.day).toBe('2028-12-31')
  })

  test('can be added by date, for every year, and by the name of a holiday of any kind', async () => {
    const add = [
      on('2026-12-23', 'Office party'),
      on('12-31'),
      called('Heiliger Abend'),
      called("mother's day"),
    ]

    const days = await daysOf({ add, types: ['bank'] })

    expect(days).toEqual([
      { day: '2026-05-10', name: "Mother's Day" },
      { day: '2026-12-23', name: 'Office party' },
      { day: '2026-12-24', name: 'Christmas Eve' },
      { day: '2026-12-31', name: 'a day off of the settings' },
    ])
  })

  test('can be worked by date, for every year, and by name in both languages', async () => {
    const remove = [on('2026-01-01'), on('10-03'), called('Karfreitag'), called('labour day')]

    const days = await daysOf({ remove })

    expect(days.map(({ day }) => day)).toEqual([
      '2026-03-08',
      '2026-04-06',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  test('go together with the days that stand in for them', async () => {
    const places = [{ country: 'GB', state: 'ENG', region: null }]

    const days = await daysOf({ places, remove: [called('Boxing Day')] }, '2026-12')

    expect(days).toEqual([{ day: '2026-12-25', name: 'Christmas Day' }])
  })

  test('of several places are one list', async () => {
    const places = [...berlin.places, { country: 'US', state: null, region: null }]

    const days = await daysOf({ places }, '2026-11')

    expect(days.map(({ day }) => day)).toEqual(['2026-11-11', '2026-11-26'])
  })

  test('on 29 February are there in leap years', async () => {
    expect(await daysOf({ add: [on('02-29')] }, '2028-02')).toHaveLength(1)
    expect(await daysOf({ add: [on('02-29')] }, '2027-02')).toEqual([])
  })
})

test('none are read where none count', async () => {
  const places = [{ country: 'XX', state: null, region: null }]
  const off = { ...settingsOf().checks, holiday: 'off' } as const

  expect(await openDaysOff(settingsOf(), wednesday)).toEqual({ state: 'known', value: [] })
  expect(
    await openDaysOff(settingsOf({ holidays: { ...berlin, places }, checks: off }), wednesday),
  ).toEqual({ state: 'known', value: [] })
})

test.each([
  [
    'a place that is not known',
    { places: [...berlin.places, { country: 'DE', state: 'XX', region: null }] },
    'The days off of DE-XX are not known.',
    'Correct guard.holidays in .github/incident-loop.yml: state is not known; DE has BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH.',
  ],
  [
    'a name that no holiday has',
    { add: [called('Brückentag')], remove: [called('Boxing Days')] },
    'No holiday of DE-BE is called "Brückentag" or "Boxing Days".',
    'Correct guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place. Did you mean "Boxing Day"?',
  ],
  [
    'names of which nothing is near',
    { add: ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => called(`${name} party`)) },
    'No holiday of DE-BE is called "One party", "Two party", "Three party" or 2 more.',
    'Correct guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.',
  ],
  [
    'a name that several begin with, of which one counts',
    { add: [called('Christmass'), called('reformationday')], places: [brandenburg, france] },
    'No holiday of DE-BB or FR is called "Christmass" or "reformationday".',
    'Correct guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place. Did you mean "Christmas Day" or "Reformation Day"?',
  ],
])('they are not known with %s', async (_what, different, reason, remedy) => {
  const holidays = { ...berlin, ...different }

  expect(await openDaysOff(settingsOf({ holidays }), wednesday)).toEqual({
    state: 'unknown',
    reason,
    remedy,
  })
})
