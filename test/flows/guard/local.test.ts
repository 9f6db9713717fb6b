import { expect, test } from 'vitest'
import { type LocalGuardAsk, runGuardLocally } from '../../../src/flows/guard-local.ts'
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

/** A Friday at 17:40 in Berlin. */
const friday = '2026-11-20T16:40:00Z'

async function ask(change: Partial<LocalGuardAsk>, json = false) {
  const said: string[] = []
  const answers: string[] = []
  const teller = {
    json,
    say: (text: string) => said.push(text),
    answer: (text: string) => answers.push(text),
  }
  const usual = { configuration, environment: 'production', service: null, at: '', now: friday }
  const question = { ...usual, ...change }
  const error = await runGuardLocally(question, teller).then(() => null, onlyUserError)
  return { said, answer: answers.join('\n'), error }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

test('on a terminal the settings decide, and what needs GitHub is told as skipped', async () => {
  const { answer, error } = await ask({})

  expect(answer).toBe(`Deploying to production: stopped

  Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).

What to do:
  Run the workflow again from Monday 23 November 09:00 (Europe/Berlin), as nothing is queued.

Checks at Friday 20 November 17:40 (Europe/Berlin):
  configuration    pass     All settings of the guard can be read.
  deploy window    block    Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).
  freeze           skipped  Not checked: GitHub was not asked.
  holiday          pass     Today is no holiday.
  open incident    skipped  Not checked: GitHub was not asked.
  fix through      skipped  Not checked: GitHub was not asked.
  migration        off      The check is switched off.
  vulnerability    off      The check is switched off.
  required checks  off      No check is required.
  concurrency      off      The check is switched off.`)
  expect(error).toMatchObject({
    code: 'deploy-blocked',
    message:
      'Deploying to production: stopped. Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).',
    remedy:
      'Run the workflow again from Monday 23 November 09:00 (Europe/Berlin), as nothing is queued.',
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

test('where the settings let it go ahead, it says how many checks they do not decide', async () => {
  const { answer, error } = await ask({ at: '2026-11-23T09:00:00Z' })

  expect(headline(answer)).toBe(
    'Deploying to production: the settings let it go ahead; 3 checks need GitHub (`--repo OWNER/NAME`)',
  )
  expect(error).toBeNull()
})

test('a warning is in the headline, too', async () => {
  const text = configuration.text.replace('guard:', 'guard:\n  checks: {deploy-window: warn}')
  const { answer, error } = await ask({ configuration: { path: 'a.yml', text } })

  expect(headline(answer)).toBe(
    'Deploying to production: the settings let it go ahead, with a warning; 3 checks need GitHub (`--repo OWNER/NAME`)',
  )
  expect(error).toBeNull()
})

test('where all that needs GitHub is switched off, nothing is left open', async () => {
  const text = 'guard: {checks: {freeze: off, open-incident: off, fix-through: off}}'
  const { answer } = await ask({ configuration: { path: 'a.yml', text } })

  expect(answer).not.toContain('need GitHub')
  expect(headline(answer)).toBe('Deploying to production: go ahead')
})

test('without a configuration it says so, and that nothing in the settings stops', async () => {
  const { answer, error, said } = await ask({ configuration: null })

  expect(said).toEqual([
    'There is no .github/incident-loop.yml here, so the defaults count; name a file with `--config`.',
  ])
  expect(answer).toContain('\n\n  Nothing in the settings stops deploys to production.\n\n')
  expect(answer).toContain(
    '\n  configuration    skipped  There is no .github/incident-loop.yml here, so the defaults count.\n',
  )
  expect(error).toBeNull()
})

test('as JSON what was not asked has the code of that', async () => {
  const { answer } = await ask({ configuration: null }, true)

  const { decision, checks } = JSON.parse(answer)
  expect(decision).toBe('allow')
  expect(
    checks.flatMap(({ check, code }: Readonly<Record<string, string>>) =>
      code === 'skipped' ? [check] : [],
    ),
  ).toEqual(['configuration', 'freeze', 'open-incident', 'fix-through'])
})

test('a time without a zone is on the clock of the settings', async () => {
  const { answer } = await ask({ at: '2026-11-23 08:30' }, true)

  expect(JSON.parse(answer).at).toBe('2026-11-23T07:30:00Z')
})

test('a name that is close to one of the settings is noted, once', async () => {
  const environment = await ask({ environment: 'prodution', at: '2026-11-23T09:00:00Z' })
  const text = 'guard: {freezes: [{services: [checkout], from: 2026-12-18, to: 2026-12-19}]}'
  const service = await ask({ configuration: { path: 'a.yml', text }, service: 'chekout' })

  expect(environment.said).toEqual([])
  expect(environment.answer).toContain('No rule names prodution: is production meant?')
  expect(environment.error).toBeNull()
  expect(service.said).toEqual(['No rule names the service `chekout`; did you mean `checkout`?'])
})

test('without an environment it says what is missing', async () => {
  const { said, error } = await ask({ environment: null })

  expect(said).toEqual([])
  expect(error).toMatchObject({
    code: 'bad-input',
    message: 'The command `guard` was given no environment.',
    remedy:
      'Say which with `--environment production`, or print the coming days with `--calendar`.',
  })
})

test('a mistake in the configuration is told with its line, and stops', async () => {
  const text = 'guard: {freezes: [{from: 2026-12-18, to: soon}]}'
  const { said, answer } = await ask({ configuration: { path: 'a.yml', text } })

  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^a\.yml:1:\d+ "guard\.freezes\.0\.to" is "soon"/)
  expect(answer).toContain('  configuration    block ')
})

function headline(answer: string): string | undefined {
  return answer.split('\n')[0]
}
