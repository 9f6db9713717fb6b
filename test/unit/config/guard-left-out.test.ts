import { describe, expect, test } from 'vitest'
import { readSettings } from '../../../src/config/read-settings.ts'
import { defaultGuardSettings } from '../../../src/guard/default-settings.ts'

/** The settings of a section `guard` of which not all can be read. */
function guardOf(guard: string, more = '') {
  const { settings, problems } = readSettings(`${more}guard:\n${guard}`)
  if (problems.length === 0) throw new Error('no problem')
  return settings.guard
}

describe('a rule that cannot be read as a whole is left out, and no other one', () => {
  const good = '{from: 10:00, to: 16:00, timezone: Europe/Berlin}'

  test.each([
    ['of an unknown zone', '{from: 09:00, to: 17:00, timezone: Berlin}'],
    ['with times that are none', '{from: 5pm, to: 6pm}'],
    ['with a day that is none', '{from: 09:00, to: 17:00, days: [mon, Freitag]}'],
    ['for nobody knows what', '{from: 09:00, to: 17:00, enviroments: [production]}'],
    ['with an exception that is none', '{from: 09:00, to: 17:00, exceptions: [{day: soon}]}'],
  ])('a window %s', (_what, bad) => {
    const { windows } = guardOf(`  windows: [${bad}, ${bad}, ${good}, ${bad}]`)

    expect(windows).toMatchObject([{ zone: 'Europe/Berlin', days: { mon: { from: 600 } } }])
  })

  test('quiet hours, freezes and exceptions', () => {
    const guard = guardOf(`
  quiet-hours: [{from: 12:00, to: 13:00, days: [mon, lunch]}, {from: 12:00, to: 14:00}]
  freezes: [{from: 2026-12-18, to: 2027-01-04, environments: production}, {from: 2026-07-01, to: 2026-07-02}]
  vulnerabilities:
    exceptions: [{advisory: CVE-2021-23337, package: 7, owner: ana, reason: unused, expires: 2026-12-31}]
`)

    expect(guard.quietHours.map(({ hours }) => hours.to)).toEqual([840])
    expect(guard.freezes.map(({ from }) => from)).toEqual(['2026-07-01T00:00'])
    expect(guard.vulnerabilities.exceptions).toEqual([])
  })

  test('days off', () => {
    expect(guardOf('  holidays: {country: DE, timezone: Berlin}').holidays).toBeNull()
  })
})

test('where all incidents that count are left out, those count that do without', () => {
  const { incidents } = guardOf('  incidents: [{severities: [sev1]}, {severities: sev2}]')

  expect(incidents).toEqual(defaultGuardSettings.incidents)
})

describe('no time is made up', () => {
  const on = '  checks: {deploy-window: block}\n'

  test.each([
    ['windows', 'windows: [{from: 9am, to: 5pm}]'],
    ['a list of windows', 'windows: 9-17'],
    ['quiet hours', 'quiet-hours: [{from: 9am, to: 5pm}]'],
  ])('of %s that cannot be read the usual window does not take the place', (_what, rules) => {
    expect(guardOf(`${on}  ${rules}`).windows).toEqual([])
  })

  test('of a zone that cannot be read UTC does not take the place', () => {
    const rules = `
  windows: [{from: 09:00, to: 17:00}, {from: 09:00, to: 17:00, timezone: Europe/Paris}]
  quiet-hours: [{from: 12:00, to: 13:00}]
  freezes: [{from: 2026-12-18, to: 2027-01-04}]
`
    const guard = guardOf(rules, 'timezone: Berlin\n')

    expect(guard.windows.map(({ zone }) => zone)).toEqual(['Europe/Paris'])
    expect(guard.quietHours).toEqual([])
    expect(guard.freezes).toEqual([])
    expect(guardOf(on, 'timezone: Berlin\n').windows).toEqual([])
  })

  test('days off need a zone, their own or that of a window', () => {
    const none = 'timezone: Berlin\n'
    const window = '  windows: [{from: 09:00, to: 17:00, timezone: Europe/Paris}]\n'

    expect(guardOf('  holidays: {country: DE}', none).holidays).toBeNull()
    expect(guardOf(`${window}  holidays: {country: DE}`, none).holidays).not.toBeNull()
    expect(
      guardOf('  holidays: {country: DE, timezone: Europe/Berlin}', none).holidays,
    ).not.toBeNull()
  })

  test('what is wrong elsewhere leaves the usual window', () => {
    expect(guardOf(`${on}  final: all`).windows).toHaveLength(1)
  })
})
