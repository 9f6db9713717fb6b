import { describe, test } from 'vitest'
import type { DeployWindow, QuietHours } from '../../../../src/guard/settings.ts'
import { berlinWindow, friday, wednesday } from '../small-facts.ts'
import { again, type Case, expectSaying, level } from './saying.ts'

const peak: QuietHours = {
  environments: [],
  services: [],
  zone: 'Europe/Berlin',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: { from: 12 * 60, to: 14 * 60 },
  marginMinutes: 60,
  reason: 'lunch orders',
}

const newYork: DeployWindow = { ...berlinWindow, zone: 'America/New_York' }

const cases: readonly Case[] = [
  {
    what: 'blocks outside the window',
    facts: { at: friday },
    settings: { windows: [berlinWindow] },
    says: [
      'block',
      'outside-window',
      'Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).',
    ],
    nextStep: again,
    until: '2026-11-23T08:00:00Z',
  },
  {
    what: 'warns outside the window where it only warns',
    facts: { at: friday },
    settings: { windows: [berlinWindow], ...level('deploy-window', 'warn') },
    says: [
      'warn',
      'outside-window',
      'Deploys to production should wait until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).',
    ],
    nextStep: again,
    until: '2026-11-23T08:00:00Z',
  },
  {
    what: 'passes within the window',
    settings: { windows: [berlinWindow] },
    says: [
      'pass',
      'window-open',
      'Deploys to production are open until Wednesday 18 November 17:00 (Europe/Berlin): within the deploy window (Mon-Thu 09:00-17:00).',
    ],
    until: '2026-11-18T16:00:00Z',
  },
  {
    what: 'names the service, and each window that is for it',
    facts: { at: friday, target: { environment: 'production', service: 'shop' } },
    settings: {
      windows: [
        berlinWindow,
        { ...newYork, services: ['shop'] },
        { ...newYork, services: ['blog'] },
      ],
    },
    says: [
      'block',
      'outside-window',
      'Deploys of shop to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy windows (Mon-Thu 09:00-17:00; Mon-Thu 09:00-17:00 America/New_York).',
    ],
    nextStep: again,
    until: '2026-11-23T08:00:00Z',
  },
  {
    what: 'says what is different today',
    settings: {
      windows: [{ ...berlinWindow, exceptions: [{ day: '2026-11-18', hours: null }] }],
    },
    says: [
      'block',
      'outside-window',
      'Deploys to production are closed until Thursday 19 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00, closed today).',
    ],
    nextStep: again,
    until: '2026-11-19T08:00:00Z',
  },
  {
    what: 'says that it stays closed',
    settings: { windows: [{ ...berlinWindow, days: {} }] },
    says: [
      'block',
      'outside-window',
      'Deploys to production are closed for more than a year: outside the deploy window.',
    ],
    nextStep: 'Change the settings of the guard: they leave no minute of the next year open.',
  },
  {
    what: 'blocks in quiet hours and around them',
    settings: { windows: [berlinWindow], quietHours: [peak] },
    says: [
      'block',
      'quiet-hours',
      'Deploys to production are closed until Wednesday 18 November 15:00 (Europe/Berlin): quiet hours (Mon-Fri 12:00-14:00 and 1 hour before and after), lunch orders.',
    ],
    nextStep: again,
    until: '2026-11-18T14:00:00Z',
  },
  {
    what: 'passes between quiet hours where there is no window',
    facts: { at: '2026-11-18T09:59:30Z' },
    settings: { quietHours: [{ ...peak, reason: null }] },
    says: [
      'pass',
      'window-open',
      'Deploys to production are open until Wednesday 18 November 11:00 (Europe/Berlin): outside all quiet hours.',
    ],
    until: '2026-11-18T10:00:00Z',
  },
  {
    what: 'tells when all of the calendar is open again',
    facts: {
      at: friday,
      daysOff: { state: 'known', value: [{ day: '2026-11-23', name: 'Fair' }] },
    },
    settings: {
      windows: [berlinWindow],
      holidays: {
        environments: [],
        services: [],
        zone: null,
        places: [],
        types: [],
        dayBefore: false,
        add: [],
        remove: [],
      },
    },
    says: [
      'block',
      'outside-window',
      'Deploys to production are closed until Tuesday 24 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).',
    ],
    nextStep: again,
    until: '2026-11-23T08:00:00Z',
  },
  {
    what: 'passes where no window is for the environment',
    settings: { windows: [{ ...berlinWindow, environments: ['staging'] }] },
    says: ['pass', 'no-window', 'Deploys to production have no deploy window.'],
  },
  {
    what: 'is off without windows',
    says: ['off', 'off', 'No deploy window is configured.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { at: friday },
    settings: { windows: [berlinWindow], ...level('deploy-window', 'off') },
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('the deploy window', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('deploy-window', one)
  })
})

test('without a service, all that have windows are waited for', () => {
  const blog = {
    ...berlinWindow,
    services: ['blog'],
    days: { wed: { from: 12 * 60, to: 17 * 60 } },
  }

  expectSaying('deploy-window', {
    what: '',
    facts: { at: wednesday },
    settings: { windows: [{ ...berlinWindow, services: ['shop'] }, blog] },
    says: [
      'block',
      'outside-window',
      'Deploys to production are closed until Wednesday 18 November 12:00 (Europe/Berlin): outside the deploy window of blog (Wed 12:00-17:00).',
    ],
    nextStep: again,
    until: '2026-11-18T11:00:00Z',
  })
})
