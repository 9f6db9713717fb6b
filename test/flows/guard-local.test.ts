import { expect, test } from 'vitest'
import { runGuardCalendar } from '../../src/flows/guard-calendar.ts'
import { type LocalGuardAsk, runGuardLocally } from '../../src/flows/guard-local.ts'
import { UserError } from '../../src/user-error.ts'

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

async function ask(change: Partial<LocalGuardAsk>, json = false) {
  const said: string[] = []
  const answers: string[] = []
  const teller = {
    json,
    say: (text: string) => said.push(text),
    answer: (text: string) => answers.push(text),
  }
  const at = '2026-11-20T16:40:00Z'
  const question = { configuration, environment: 'production', service: null, at, ...change }
  const error = await runGuardLocally(question, teller).then(() => null, onlyUserError)
  return { said, answer: answers.join('\n'), error }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

test('on a terminal the settings decide, and what needs GitHub is told as not checked', async () => {
  const { answer, error } = await ask({})

  expect(answer).toBe(`Deploying to production: stopped

  Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).

The calendar opens Monday 23 November 09:00 (Europe/Berlin).

What to do:
  Deploy then, or ask for an override.

Checks at Friday 20 November 17:40 (Europe/Berlin):
  configuration    pass     All settings of the guard can be read.
  deploy window    block    Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).
  freeze           off      Not checked: GitHub was not asked.
  holiday          pass     It is no day off.
  open incident    off      Not checked: GitHub was not asked.
  fix through      off      Not checked: GitHub was not asked.
  migration        off      The check is switched off.
  vulnerability    off      The check is switched off.
  required checks  off      No check is required.
  concurrency      off      The check is switched off.`)
  expect(error).toMatchObject({
    code: 'deploy-blocked',
    message: 'Deploying to production: stopped.',
    remedy: 'Deploy then, or ask for an override.',
  })
})

test('a freeze by date and a day off count without GitHub', async () => {
  const { answer } = await ask({ at: '2026-12-25T09:00:00Z' }, true)

  expect(JSON.parse(answer)).toMatchObject({
    version: 1,
    decision: 'block',
    codes: ['outside-window', 'freeze', 'holiday'],
    nextWindow: '2027-01-05T08:00:00Z',
    sha: null,
  })
})

test('within the window it goes ahead', async () => {
  const { answer, error } = await ask({ at: '2026-11-23T09:00:00Z' })

  expect(answer).toMatch(/^Deploying to production: go ahead\n/)
  expect(error).toBeNull()
})

test('without a configuration nothing is configured', async () => {
  const { error, said } = await ask({ configuration: null })

  expect({ error, said }).toEqual({ error: null, said: [] })
})

test('a mistake in the configuration is told with its line, and stops', async () => {
  const text = 'guard: {freezes: [{from: 2026-12-18, to: soon}]}'
  const { said, answer } = await ask({ configuration: { path: 'a.yml', text } })

  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^a\.yml:1:\d+ "guard\.freezes\.0\.to" is "soon"/)
  expect(answer).toContain('  configuration    block ')
})

async function calendar(environment: string | null, json = false, at = '2026-12-10T10:40:00Z') {
  const answers: string[] = []
  const teller = { json, say: () => {}, answer: (text: string) => answers.push(text) }
  await runGuardCalendar({ configuration, environment, service: null, at }, teller)
  return answers.join('\n')
}

test('the calendar shows the next fourteen days of each environment that the settings name', async () => {
  expect(await calendar(null)).toBe(`production (Europe/Berlin)
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
  Wednesday 23 December  closed  freeze by @platform (Year end)`)
})

test('days off and the day before are in it, also where no window is', async () => {
  const shown = await calendar('staging', false, '2026-04-28T10:00:00Z')

  expect(shown).toContain('Thursday 30 April   closed  the day before Labour Day\n')
  expect(shown).toContain('Friday 1 May        closed  Labour Day\n')
  expect(shown).toContain('Saturday 2 May      all day\n')
})

test('as JSON it is one line with times', async () => {
  const json = JSON.parse(await calendar('production', true))

  expect(json).toMatchObject({ version: 1, at: '2026-12-10T10:40:00Z', missing: null })
  expect(json.calendars[0].days).toHaveLength(14)
  expect(json.calendars[0].days[4].open).toEqual([
    { from: '2026-12-14T08:00:00Z', until: '2026-12-14T16:00:00Z', hours: '09:00-17:00' },
  ])
})
