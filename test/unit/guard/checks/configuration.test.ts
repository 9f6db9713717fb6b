import { describe, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import { berlinWindow, skipped, unknown } from '../small-facts.ts'
import { type Case, expectSaying, level } from './saying.ts'

const problem =
  '.github/incident-loop.yml:7:11 "guard.freezes.0.to" is "soon": write a day such as 2027-01-04.'

const cases: readonly Case[] = [
  {
    what: 'blocks where rules may be missing',
    facts: { configurationProblems: known([problem, 'Another.']) },
    says: [
      'block',
      'configuration-problem',
      `The settings of the guard have a problem, so that rules may be missing: ${problem}`,
    ],
    nextStep: 'Correct .github/incident-loop.yml on the default branch.',
    details: ['Another.'],
  },
  {
    what: 'warns where it only warns',
    facts: { configurationProblems: known([problem]) },
    settings: level('configuration', 'warn'),
    says: [
      'warn',
      'configuration-problem',
      `The settings of the guard have a problem, so that rules may be missing: ${problem}`,
    ],
    nextStep: 'Correct .github/incident-loop.yml on the default branch.',
  },
  {
    what: 'passes where all can be read',
    says: ['pass', 'configuration-sound', 'All settings of the guard can be read.'],
  },
  {
    what: 'warns of an environment whose name has a slip in it, whatever its level',
    facts: { target: { environment: 'prodution', service: null } },
    says: [
      'warn',
      'environment-unknown',
      'No rule names prodution, and nothing was deployed to it: is production meant?',
    ],
    nextStep: 'Deploy to production, or name prodution in the settings of the guard.',
  },
  {
    what: 'passes for an environment that is like no other, as everything has a first time',
    facts: { target: { environment: 'canary', service: null } },
    says: ['pass', 'configuration-sound', 'All settings of the guard can be read.'],
  },
  {
    what: 'passes for one that a rule names, by a pattern, too',
    facts: { target: { environment: 'production2', service: null } },
    settings: { windows: [{ ...berlinWindow, environments: ['production*'] }] },
    says: ['pass', 'configuration-sound', 'All settings of the guard can be read.'],
  },
  {
    what: 'does not know what it was not told',
    facts: { configurationProblems: unknown },
    says: ['unknown', 'configuration-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { configurationProblems: skipped },
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { configurationProblems: known([problem]) },
    settings: level('configuration', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('the configuration', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('configuration', one)
  })
})
