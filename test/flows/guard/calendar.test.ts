import { expect, test } from 'vitest'
import { type CalendarAsk, runGuardCalendar } from '../../../src/flows/guard-calendar.ts'
import { UserError } from '../../../src/user-error.ts'

const configuration = {
  path: 'incident-loop.yml',
  text: `
timezone: Europe/Berlin
guard:
  windows:
    - {environments: [production], days: [mon, tue, wed, thu], from: "09:00", to: "17:00"}
  freezes:
    - {from: 2026-12-18, to: 2027-01-04, reason: "Year end", owner: "@platform"}
  holidays: {country: DE, state: BE, day-before: true}
`,
}

/** Asks on Thursday 10 December, 11:40 in Berlin. */
async function calendar(change: Partial<CalendarAsk>, json = false) {
  const said: string[] = []
  const answers: string[] = []
  const teller = {
    json,
    say: (text: string) => said.push(text),
    answer: (text: string) => answers.push(text),
  }
  const now = '2026-12-10T10:40:00Z'
  const ask = { configuration, environment: null, service: null, at: '', now, ...change }
  const error = await runGuardCalendar(ask, teller).then(() => null, onlyUserError)
  return { said, answer: answers.join('\n'), error }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

/** A configuration with this section `guard`. */
function guard(section: string) {
  return { path: 'a.yml', text: `guard: ${section}\n` }
}

/** The titles, and lines of one line in place of days. */
function titles(answer: string): readonly string[] {
  return answer.split('\n').filter((line) => /^\S|Every day/.test(line))
}

test('it shows the next fourteen days of each environment that the settings name, and of all others', async () => {
  const { answer, said } = await calendar({})

  expect(said).toEqual([])
  expect(answer).toBe(`production (Europe/Berlin)
  Thursday 10 December   11:40-17:00
  Friday 11 December     closed
  Saturday 12 December   closed
  Sunday 13 December     closed
  Monday 14 December     09:00-17:00
  Tuesday 15 December    09:00-17:00
  Wednesday 16 December  09:00-17:00
  Thursday 17 December   09:00-17:00
  Friday 18 December     closed  freeze by @platform (Year end)
  Saturday 19 December   closed  freeze by @platform (Year end)
  Sunday 20 December     closed  freeze by @platform (Year end)
  Monday 21 December     closed  freeze by @platform (Year end)
  Tuesday 22 December    closed  freeze by @platform (Year end)
  Wednesday 23 December  closed  freeze by @platform (Year end)

All other environments (Europe/Berlin)
  Thursday 10 December   11:40-24:00
  Friday 11 December     all day
  Saturday 12 December   all day
  Sunday 13 December     all day
  Monday 14 December     all day
  Tuesday 15 December    all day
  Wednesday 16 December  all day
  Thursday 17 December   all day
  Friday 18 December     closed  freeze by @platform (Year end)
  Saturday 19 December   closed  freeze by @platform (Year end)
  Sunday 20 December     closed  freeze by @platform (Year end)
  Monday 21 December     closed  freeze by @platform (Year end)
  Tuesday 22 December    closed  freeze by @platform (Year end)
  Wednesday 23 December  closed  freeze by @platform (Year end)`)
})

test.each([
  ['a window', 'windows: [{environments: [staging], days: [mon], from: "09:00", to: "17:00"}]'],
  ['a freeze', 'freezes: [{environments: [staging], from: 2026-12-18, to: 2027-01-04}]'],
  ['holidays', 'holidays: {environments: [staging], country: DE}'],
  ['quiet hours', 'quiet-hours: [{environments: [staging], from: "11:00", to: "14:00"}]'],
])('where only %s is for one environment, the others are there in a line', async (_, rule) => {
  const { answer } = await calendar({ configuration: guard(`{${rule}}`) })

  expect(titles(answer)).toEqual([
    'staging (UTC)',
    'All other environments (UTC)',
    '  Every day  all day',
  ])
})

test('a window for all is shown beside the one that an environment has of its own', async () => {
  const { answer } = await calendar({
    configuration: guard(
      '{windows: [{days: [mon], from: "09:00", to: "17:00"}, {environments: [staging], days: [tue], from: "10:00", to: "12:00"}]}',
    ),
  })

  const [staging, others] = answer.split('\n\n')
  expect(staging).toContain('Monday 14 December     09:00-17:00\n')
  expect(staging).toContain('Tuesday 15 December    10:00-12:00\n')
  expect(others).toMatch(/^All other environments \(UTC\)\n/)
  expect(others).toContain('Monday 14 December     09:00-17:00\n')
  expect(others).toContain('Tuesday 15 December    closed\n')
})

test('names are told apart without regard to case, and one that fits all is none', async () => {
  const { answer } = await calendar({
    configuration: guard(
      '{freezes: [{environments: [Production, "*"], from: 2026-12-18, to: 2027-01-04}, {environments: [production, "eu-*"], from: 2026-12-11, to: 2026-12-12}]}',
    ),
  })

  expect(titles(answer)).toEqual(['Production (UTC)', 'eu-* (UTC)', 'All other environments (UTC)'])
})

test('without a rule all are open, and the missing file is told', async () => {
  const { answer, said } = await calendar({ configuration: null })

  expect(answer).toBe('All environments (UTC)\n  Every day  all day')
  expect(said).toEqual([
    'There is no .github/incident-loop.yml here, so the defaults count; name a file with `--config`.',
  ])
})

test('without a service it is the calendar of all together, and says so', async () => {
  const windows =
    '{windows: [{services: [api], days: [mon], from: "09:00", to: "11:00"}, {services: [web], days: [mon], from: "10:00", to: "12:00"}]}'
  const together = await calendar({ configuration: guard(windows) })
  const web = await calendar({ configuration: guard(windows), service: 'web' })

  expect(titles(together.answer)).toEqual(['All environments, all services together (UTC)'])
  expect(together.answer).toContain('Monday 14 December     10:00-11:00\n')
  expect(titles(web.answer)).toEqual(['All environments, web (UTC)'])
  expect(web.answer).toContain('Monday 14 December     10:00-12:00\n')
})

test('days off and the day before are in it, also where no window is', async () => {
  const { answer } = await calendar({ environment: 'staging', at: '2026-04-28T10:00:00Z' })

  expect(answer).toContain('Thursday 30 April   closed  the day before Labour Day\n')
  expect(answer).toContain('Friday 1 May        closed  Labour Day\n')
  expect(answer).toContain('Saturday 2 May      all day\n')
})

test('as JSON it is one line with times', async () => {
  const json = JSON.parse((await calendar({ environment: 'production' }, true)).answer)

  expect(json).toMatchObject({
    version: 1,
    at: '2026-12-10T10:40:00Z',
    service: null,
    missing: null,
  })
  expect(json.calendars).toHaveLength(1)
  expect(json.calendars[0].days).toHaveLength(14)
  expect(json.calendars[0].days[4].open).toEqual([
    { from: '2026-12-14T08:00:00Z', until: '2026-12-14T16:00:00Z', hours: '09:00-17:00' },
  ])
})

test('where a rule cannot be read there is no calendar, and the problem comes first', async () => {
  const { answer, said, error } = await calendar({
    configuration: guard('{windoes: [{days: [mon], from: "09:00", to: "17:00"}]}'),
  })

  expect(said).toEqual(['a.yml:1:9 unknown key "guard.windoes". Did you mean "windows"?'])
  expect(answer).toBe('')
  expect(error).toMatchObject({
    code: 'deploy-blocked',
    message:
      'No calendar can be shown. The settings of the guard have a problem, so that rules may be missing: a.yml:1: unknown key "guard.windoes". Did you mean "windows"?',
  })
})

test('where the days off are not known there is none, but for environments that have no days off', async () => {
  const configured = guard('{holidays: {environments: [production], country: XX}}')
  const all = await calendar({ configuration: configured })
  const staging = await calendar({ configuration: configured, environment: 'staging' })

  expect(all.answer).toBe('')
  expect(all.error).toMatchObject({
    code: 'deploy-unchecked',
    message: 'No calendar can be shown. The days off of XX are not known.',
  })
  expect(staging.error).toBeNull()
})

test('where the settings let that pass, it is told below the calendar', async () => {
  const { answer, error } = await calendar({
    configuration: guard('{on-unknown: {holiday: warn}, holidays: {country: XX}}'),
  })

  expect(error).toBeNull()
  expect(answer).toMatch(/\n\nThe days off of XX are not known\. /)
})

test('a name that is close to one of the settings is noted', async () => {
  const { said } = await calendar({ environment: 'prodution' })

  expect(said).toEqual(['No rule names `prodution`; did you mean `production`?'])
})
