import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { addBusinessDays } from '../../../src/time/business-days.ts'
import { holidayPlaceProblem, openHolidays } from '../../../src/time/holidays.ts'

function place(path: string) {
  const [country = '', state = null, region = null] = path.split('/')
  return { country, state, region }
}

describe('a public holiday', () => {
  test.each([
    ['of the country', 'DE', '2026-12-25'],
    ['that moves', 'DE', '2026-04-03'],
    ['of the state', 'DE/BE', '2026-03-08'],
    ['of a state by its full code', 'DE/DE-BE', '2026-03-08'],
    ['of the region', 'DE/BY/A', '2026-08-08'],
    ['of the country, in a state', 'DE/BE', '2026-12-25'],
    ['in lower case', 'de/be', '2026-03-08'],
    ['of a state whose code is a number', 'AT/3', '2026-12-25'],
    ['of a state whose code lost its zero', 'AD/7', '2026-12-25'],
    ['on a Saturday, its own day', 'US', '2027-06-19'],
    ['on a Saturday, the day that stands in for it', 'US', '2027-06-18'],
    ['on a Sunday, the day that stands in for it', 'US', '2027-07-05'],
    ['of the next year, where the year before stands in', 'US', '2027-12-31'],
    ['two that both are moved', 'GB/ENG', '2027-12-28'],
    ['of several days, the first', 'SA', '2026-03-19'],
    ['of several days, the last', 'SA', '2026-03-22'],
    ['of several days, over the year', 'SZ', '2027-01-02'],
    ['of several days and half of one before, the last', 'TR', '2026-03-22'],
  ])('%s: %s on %s', async (_what, path, day) => {
    const isHoliday = await openHolidays(place(path))

    expect(isHoliday?.(day)).toBe(true)
  })

  test.each([
    ['an ordinary day', 'DE/BE', '2026-12-23'],
    ['one of another state', 'DE/BY', '2026-03-08'],
    ['one of a region, elsewhere in the state', 'DE/BY', '2026-08-08'],
    ['a day people observe but work on', 'DE', '2026-12-24'],
    ['a bank holiday only', 'US', '2027-04-15'],
    ['half a holiday', 'CH/SO', '2026-05-01'],
    ['the day after several', 'SA', '2026-03-23'],
    ['the day after several and half of one before', 'TR', '2026-03-23'],
    ['no day at all', 'DE', 'someday'],
  ])('is not %s: %s on %s', async (_what, path, day) => {
    const isHoliday = await openHolidays(place(path))

    expect(isHoliday?.(day)).toBe(false)
  })
})

test.each([
  ['XX', 'country is not known; write its ISO 3166 code, such as DE'],
  ['Germany', 'country is not known; write its ISO 3166 code, such as DE'],
  [
    'DE/XX',
    'state is not known; DE has BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH',
  ],
  ['KR/11', 'state is not known; KR has none, leave it out'],
  ['DE/BY/X', 'region is not known; DE-BY has A, KATH, EVANG'],
  ['DE/BE/X', 'region is not known; DE-BE has none, leave it out'],
])('%s is no place: %s', async (path, problem) => {
  expect(await openHolidays(place(path))).toBeNull()
  expect(await holidayPlaceProblem(place(path))).toBe(problem)
})

test('of a place that is known there is no problem', async () => {
  expect(await holidayPlaceProblem(place('DE/BE'))).toBeNull()
})

test('business days go around them', async () => {
  const isHoliday = await openHolidays(place('DE/BE'))
  const calendar = { zone: 'Europe/Berlin', isHoliday: isHoliday ?? (() => false) }

  expect(addBusinessDays('2026-04-01T12:00:00Z', 3, calendar)).toBe('2026-04-08T15:00:00Z')
})

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
  'a machine in %s has the same holidays',
  (zone) => {
    const module = new URL('../../../src/time/holidays.ts', import.meta.url)
    const script = `const { openHolidays } = await import(${JSON.stringify(module)})
      const isHoliday = await openHolidays({ country: 'DE', state: null, region: null })
      const days = Array.from({ length: 31 }, (_, day) => '2026-12-' + String(day + 1).padStart(2, '0'))
      console.log(days.filter(isHoliday).join(' '))`

    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    })

    expect(said.trim()).toBe('2026-12-25 2026-12-26')
  },
)
