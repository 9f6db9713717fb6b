import { describe, expect, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import type { Freeze } from '../../../../src/guard/settings.ts'
import { judgeGuard } from '../../../../src/guard/verdict.ts'
import { factsOf, lock, settingsOf, skipped, unknown } from '../small-facts.ts'
import { again, type Case, expectSaying, level } from './saying.ts'

const yearEnd: Freeze = {
  environments: [],
  services: [],
  zone: 'Europe/Berlin',
  from: '2026-12-18T00:00',
  to: '2027-01-05T00:00',
  reason: 'Year end',
  owner: '@platform',
}

const issue = {
  ...lock,
  kind: 'issue',
  name: 'Release freeze',
  number: 50,
  url: 'https://github.com/acme/shop/issues/50',
} as const

const christmas = '2026-12-24T10:00:00Z'

const cases: readonly Case[] = [
  {
    what: 'blocks within a freeze, with owner and reason',
    facts: { at: christmas },
    settings: { freezes: [yearEnd] },
    says: [
      'block',
      'freeze',
      'Deploys to production are closed until Tuesday 5 January 2027 00:00 (Europe/Berlin): freeze by @platform (Year end).',
    ],
    nextStep: again,
    until: '2027-01-04T23:00:00Z',
  },
  {
    what: 'warns within one where it only warns, nobody having said why',
    facts: { at: christmas },
    settings: { freezes: [{ ...yearEnd, owner: null, reason: null }], ...level('freeze', 'warn') },
    says: [
      'warn',
      'freeze',
      'Deploys to production should wait until Tuesday 5 January 2027 00:00 (Europe/Berlin): a freeze of the settings.',
    ],
    nextStep: again,
    until: '2027-01-04T23:00:00Z',
  },
  {
    what: 'tells of the freeze that lasts longest, then of others, and that locks are not known',
    facts: { at: christmas, holds: unknown },
    settings: { freezes: [{ ...yearEnd, to: '2026-12-27T00:00', reason: 'Short' }, yearEnd] },
    says: [
      'block',
      'freeze',
      'Deploys to production are closed until Tuesday 5 January 2027 00:00 (Europe/Berlin): freeze by @platform (Year end).',
    ],
    nextStep: again,
    until: '2027-01-04T23:00:00Z',
    details: [
      'Deploys to production are closed until Tuesday 5 January 2027 00:00 (Europe/Berlin): freeze by @platform (Short), which ends Sunday 27 December 00:00 (Europe/Berlin).',
      'GitHub did not answer (502).',
    ],
  },
  {
    what: 'shows when one ends that lasts for years',
    facts: { at: christmas },
    settings: { freezes: [{ ...yearEnd, to: '2099-01-01T00:00', owner: null }] },
    says: [
      'block',
      'freeze',
      'Deploys to production are closed for more than a year: freeze (Year end), which ends Thursday 1 January 2099 00:00 (Europe/Berlin).',
    ],
    nextStep: 'Change the settings of the guard: they leave no minute of the next year open.',
  },
  {
    what: 'passes before a freeze, which is told',
    settings: { freezes: [yearEnd] },
    says: ['pass', 'not-frozen', 'Deploys to production are neither frozen nor locked.'],
    until: '2026-12-17T23:00:00Z',
  },
  {
    what: 'passes within a freeze of another environment',
    facts: { at: christmas },
    settings: { freezes: [{ ...yearEnd, environments: ['staging'] }] },
    says: ['pass', 'not-frozen', 'Deploys to production are neither frozen nor locked.'],
  },
  {
    what: 'blocks while somebody holds a lock',
    facts: { holds: known([{ ...lock, reason: 'testing #12' }]) },
    says: [
      'block',
      'deploy-lock',
      'Deploys to production are closed until the lock "production-branch-deploy-lock" is given back: ana holds it, who says "testing #12".',
    ],
    nextStep: 'Ask ana to give the lock back.',
    link: lock.url,
  },
  {
    what: 'blocks on a lock that nobody can read, for every environment',
    facts: {
      holds: known([{ ...lock, name: 'global-branch-deploy-lock', by: null, environments: null }]),
    },
    says: [
      'block',
      'deploy-lock',
      'Deploys to production are closed until the lock "global-branch-deploy-lock" is given back: somebody holds it.',
    ],
    nextStep: 'Ask somebody to give the lock back.',
    link: lock.url,
  },
  {
    what: 'passes while somebody holds the lock of another environment',
    facts: { holds: known([{ ...lock, environments: ['staging'] }]) },
    says: ['pass', 'not-frozen', 'Deploys to production are neither frozen nor locked.'],
  },
  {
    what: 'blocks until an issue is closed, and tells of the next one',
    facts: { holds: known([issue, { ...issue, number: 51, name: 'Audit', by: 'ben' }]) },
    says: [
      'block',
      'freeze-issue',
      'Deploys to production are closed until issue #50 "Release freeze" is closed: ana labelled it freeze.',
    ],
    nextStep: 'Ask ana to close #50 when deployments may go on.',
    link: issue.url,
    details: [
      'Deploys to production are closed until issue #51 "Audit" is closed: ben labelled it freeze.',
    ],
  },
  {
    what: 'warns of an issue that a stranger labelled',
    facts: { holds: known([{ ...issue, by: 'mallory', isConfirmed: false }]) },
    says: [
      'warn',
      'freeze-issue-unconfirmed',
      'Issue #50 "Release freeze" is labelled freeze by mallory, who may not stop deployments.',
    ],
    nextStep: 'Have somebody with triage access set the label again, or take it away.',
    link: issue.url,
  },
  {
    what: 'goes by the one that counts before the one that does not',
    facts: { holds: known([{ ...issue, by: 'mallory', isConfirmed: false }, lock]) },
    says: [
      'block',
      'deploy-lock',
      'Deploys to production are closed until the lock "production-branch-deploy-lock" is given back: ana holds it.',
    ],
    nextStep: 'Ask ana to give the lock back.',
    link: lock.url,
    details: [
      'Issue #50 "Release freeze" is labelled freeze by mallory, who may not stop deployments.',
    ],
  },
  {
    what: 'does not know what it was not told',
    facts: { holds: unknown },
    says: ['unknown', 'freeze-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { holds: skipped },
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { holds: unknown },
    settings: level('freeze', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('a freeze', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('freeze', one)
  })
})

test('what else holds them has its own code, page and step', () => {
  const holds = known([issue, { ...issue, number: 51, url: `${issue.url}1`, by: 'ben' }])
  const { results } = judgeGuard(factsOf({ holds }), settingsOf())

  expect(results.find(({ check }) => check === 'freeze')?.details).toEqual([
    {
      code: 'freeze-issue',
      reason:
        'Deploys to production are closed until issue #51 "Release freeze" is closed: ben labelled it freeze.',
      nextStep: 'Ask ben to close #51 when deployments may go on.',
      link: `${issue.url}1`,
    },
  ])
})
