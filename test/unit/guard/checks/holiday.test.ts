import { describe, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import { berlinWindow, skipped, unknown } from '../small-facts.ts'
import { again, type Case, expectSaying, level } from './saying.ts'

const holidays = {
  environments: [],
  services: [],
  zone: null,
  places: [{ country: 'DE', state: 'BE', region: null }],
  types: ['public', 'bank'],
  dayBefore: true,
  add: [],
  remove: [],
} as const

const christmas = known([
  { day: '2026-12-25', name: 'Christmas Day' },
  { day: '2026-12-26', name: 'Boxing Day' },
])

const cases: readonly Case[] = [
  {
    what: 'blocks on a day off',
    facts: { at: '2026-12-25T10:00:00Z', daysOff: christmas },
    settings: { holidays, windows: [berlinWindow] },
    says: [
      'block',
      'holiday',
      'Deploys to production are closed until Monday 28 December 09:00 (Europe/Berlin): Friday 25 December is Christmas Day.',
    ],
    nextStep: again,
    until: '2026-12-26T23:00:00Z',
  },
  {
    what: 'blocks on the day before',
    facts: { at: '2026-12-24T10:00:00Z', daysOff: christmas },
    settings: { holidays },
    says: [
      'block',
      'day-before-holiday',
      'Deploys to production are closed until Sunday 27 December 00:00 (Europe/Berlin): Thursday 24 December is the day before Christmas Day.',
    ],
    nextStep: again,
    until: '2026-12-26T23:00:00Z',
  },
  {
    what: 'warns where it only warns',
    facts: { at: '2026-12-25T10:00:00Z', daysOff: christmas },
    settings: { holidays, ...level('holiday', 'warn') },
    says: [
      'warn',
      'holiday',
      'Deploys to production should wait until Sunday 27 December 00:00 (Europe/Berlin): Friday 25 December is Christmas Day.',
    ],
    nextStep: again,
    until: '2026-12-26T23:00:00Z',
  },
  {
    what: 'goes by the clock of the window, where the day has begun',
    facts: { at: '2026-12-24T23:30:00Z', daysOff: christmas },
    settings: { holidays: { ...holidays, dayBefore: false }, windows: [berlinWindow] },
    says: [
      'block',
      'holiday',
      'Deploys to production are closed until Monday 28 December 09:00 (Europe/Berlin): Friday 25 December is Christmas Day.',
    ],
    nextStep: again,
    until: '2026-12-26T23:00:00Z',
  },
  {
    what: 'goes by a zone of its own',
    facts: { at: '2026-12-24T23:30:00Z', daysOff: christmas },
    settings: {
      holidays: { ...holidays, dayBefore: false, zone: 'America/New_York' },
      windows: [berlinWindow],
    },
    says: ['pass', 'working-day', 'Today is no holiday.'],
    until: '2026-12-25T05:00:00Z',
  },
  {
    what: 'passes on another day',
    facts: { daysOff: christmas },
    settings: { holidays },
    says: ['pass', 'working-day', 'Today is no holiday.'],
    until: '2026-12-23T23:00:00Z',
  },
  {
    what: 'passes where days off are for another environment',
    facts: { at: '2026-12-25T10:00:00Z', daysOff: christmas },
    settings: { holidays: { ...holidays, environments: ['staging'] } },
    says: ['pass', 'working-day', 'No holidays count for deploys to production.'],
  },
  {
    what: 'is off without any',
    says: ['off', 'off', 'No holidays are configured.'],
  },
  {
    what: 'does not know what it was not told',
    facts: { daysOff: unknown },
    settings: { holidays },
    says: ['unknown', 'holiday-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { daysOff: skipped },
    settings: { holidays },
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { daysOff: unknown },
    settings: level('holiday', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('a day off', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('holiday', one)
  })
})
