import { describe, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import type { CheckRun } from '../../../../src/guard/guard-facts.ts'
import { skipped, unknown } from '../small-facts.ts'
import { type Case, expectSaying, level } from './saying.ts'

const green: CheckRun = {
  name: 'test',
  status: 'completed',
  conclusion: 'success',
  url: 'https://github.com/acme/shop/runs/1',
}

const smoke: CheckRun = {
  ...green,
  name: 'smoke / eu',
  conclusion: 'failure',
  url: 'https://github.com/acme/shop/runs/2',
}

const settings = { requiredChecks: ['test', 'smoke*'] }

const rerun = 'Deploy a commit on which it is green, or run it again.'

/** How a check can end, what that is called. */
const endings = [
  ['failure', 'failed'],
  ['skipped', 'was skipped'],
  ['cancelled', 'was cancelled'],
  ['timed_out', 'took too long'],
  ['action_required', 'waits for somebody'],
  ['stale', 'was given up'],
  ['startup_failure', 'could not start'],
  ['of_the_future', 'did not succeed'],
] as const

const cases: readonly Case[] = [
  ...endings.map(
    ([conclusion, words]): Case => ({
      what: `blocks where one ${words}`,
      facts: { checkRuns: known([green, { ...smoke, conclusion }]) },
      settings,
      says: ['block', 'check-not-green', `Required check smoke / eu ${words} on 1a2b3c4.`],
      nextStep: rerun,
      link: smoke.url,
    }),
  ),
  {
    what: 'warns where it only warns',
    facts: { checkRuns: known([green, smoke]) },
    settings: { ...settings, ...level('required-checks', 'warn') },
    says: ['warn', 'check-not-green', 'Required check smoke / eu failed on 1a2b3c4.'],
    nextStep: rerun,
    link: smoke.url,
  },
  {
    what: 'blocks while one runs',
    facts: {
      checkRuns: known([
        { ...green, status: 'in_progress', conclusion: null },
        { ...smoke, conclusion: 'neutral' },
      ]),
    },
    settings,
    says: ['block', 'check-running', 'Required check test is still running on 1a2b3c4.'],
    nextStep: 'Run the job again when it has ended.',
    link: green.url,
  },
  {
    what: 'blocks where one has not run, and names the others',
    facts: { checkRuns: known([{ ...green, status: 'queued', conclusion: null }]) },
    settings,
    says: ['block', 'check-missing', 'Required check smoke* has not run on 1a2b3c4.'],
    nextStep: 'Run it on this commit, or mend its name in the settings of the guard.',
    details: ['Required check test is still running on 1a2b3c4.'],
  },
  {
    what: 'blocks where one of several of a name failed',
    facts: {
      checkRuns: known([green, { ...smoke, name: 'smoke / us', conclusion: 'success' }, smoke]),
    },
    settings,
    says: ['block', 'check-not-green', 'Required check smoke / eu failed on 1a2b3c4.'],
    nextStep: rerun,
    link: smoke.url,
  },
  {
    what: 'passes where all are green',
    facts: { checkRuns: known([green, { ...smoke, conclusion: 'success' }]) },
    settings,
    says: ['pass', 'checks-green', 'Every required check is green on 1a2b3c4: test and smoke*.'],
  },
  {
    what: 'is off where none is required',
    says: ['off', 'off', 'No check is required.'],
  },
  {
    what: 'does not know what it was not told',
    facts: { checkRuns: unknown },
    settings,
    says: ['unknown', 'checks-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { checkRuns: skipped },
    settings,
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { checkRuns: unknown },
    settings: level('required-checks', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('required checks', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('required-checks', one)
  })
})
