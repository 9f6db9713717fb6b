import { describe, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import { otherSha, skipped, unknown } from '../small-facts.ts'
import { type Case, expectSaying, level } from './saying.ts'

const running = {
  url: 'https://github.com/acme/shop/actions/runs/9',
  sha: otherSha,
  by: 'ana',
  startedAt: '2026-11-18T09:50:00Z',
}

const forgotten = { ...running, startedAt: '2026-11-18T04:00:00Z', by: null }

const cases: readonly Case[] = [
  {
    what: 'blocks while another is in progress',
    facts: {
      othersInProgress: known([running, { ...running, startedAt: '2026-11-18T09:40:00Z' }]),
    },
    settings: level('concurrency', 'block'),
    says: [
      'block',
      'other-deployment',
      'Another deployment to production is in progress: 5d6e7f8 by ana since Wednesday 18 November 10:50 (Europe/Berlin), and 1 other.',
    ],
    nextStep: 'Run the job again when it has ended, or cancel it.',
    link: running.url,
    until: '2026-11-18T15:40:00Z',
  },
  {
    what: 'warns where it only warns',
    facts: { othersInProgress: known([running]) },
    settings: level('concurrency', 'warn'),
    says: [
      'warn',
      'other-deployment',
      'Another deployment to production is in progress: 5d6e7f8 by ana since Wednesday 18 November 10:50 (Europe/Berlin).',
    ],
    nextStep: 'Run the job again when it has ended, or cancel it.',
    link: running.url,
    until: '2026-11-18T15:50:00Z',
  },
  {
    what: 'only warns of one that seems forgotten',
    facts: { othersInProgress: known([forgotten]) },
    settings: level('concurrency', 'block'),
    says: [
      'warn',
      'forgotten-deployment',
      'A deployment to production seems forgotten, in progress for more than 6 hours: 5d6e7f8 since Wednesday 18 November 05:00 (Europe/Berlin).',
    ],
    nextStep: 'Mark it as failed or inactive.',
    link: running.url,
  },
  {
    what: 'passes without any',
    settings: level('concurrency', 'block'),
    says: ['pass', 'no-other-deployment', 'No other deployment to production is in progress.'],
  },
  {
    what: 'does not know what it was not told',
    facts: { othersInProgress: unknown },
    settings: level('concurrency', 'block'),
    says: ['unknown', 'deployments-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { othersInProgress: skipped },
    settings: level('concurrency', 'block'),
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { othersInProgress: unknown },
    settings: level('concurrency', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('another deployment', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('concurrency', one)
  })
})
