import { describe, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import type { OpenIncident } from '../../../../src/guard/guard-facts.ts'
import { incident, settingsOf, skipped, unknown } from '../small-facts.ts'
import { type Case, expectSaying, level } from './saying.ts'

const nothing = [
  'pass',
  'no-open-incident',
  'No open incident stops deploys to production.',
] as const

const fixStep = 'Ask ana; its fix goes through once somebody writes `/fix #<pull request>` on #42.'

/** What never stops a deployment. */
const harmless: readonly (readonly [what: string, different: Partial<OpenIncident>])[] = [
  ['in triage', { status: 'triage' }],
  ['that is resolved', { status: 'resolved' }],
  ['that is closed', { status: 'closed' }],
  ['that was cancelled', { status: 'cancelled' }],
  ['that is a duplicate', { status: 'duplicate' }],
  ['that is a drill', { kind: 'drill' }],
  ['that is maintenance', { kind: 'maintenance' }],
  ['that was entered after the fact', { kind: 'backfilled' }],
  ['of a severity that does not count', { severity: 'SEV3' }],
  ['of another environment', { environments: ['staging'] }],
]

const cases: readonly Case[] = [
  {
    what: 'blocks until it is resolved',
    facts: { incidents: known([incident]) },
    says: [
      'block',
      'open-incident',
      'Deploys to production are closed until it is resolved: SEV1 incident #42 "Checkout is down" is open, led by ana.',
    ],
    nextStep: fixStep,
    link: incident.url,
  },
  {
    what: 'warns where it only warns',
    facts: { incidents: known([{ ...incident, lead: null }]) },
    settings: level('open-incident', 'warn'),
    says: [
      'warn',
      'open-incident',
      'Deploys to production should wait until it is resolved: SEV1 incident #42 "Checkout is down" is open, nobody leads it.',
    ],
    nextStep:
      'Lead it with `/lead`; its fix goes through once somebody writes `/fix #<pull request>` on #42.',
    link: incident.url,
  },
  {
    what: 'tells of the worst, and names the others',
    facts: {
      incidents: known([
        { ...incident, number: 40, severity: 'SEV2' },
        { ...incident, number: 44 },
        incident,
      ]),
    },
    says: [
      'block',
      'open-incident',
      'Deploys to production are closed until it is resolved: SEV1 incident #42 "Checkout is down" is open, led by ana.',
    ],
    nextStep: fixStep,
    link: incident.url,
    details: [
      'Deploys to production are closed until it is resolved: SEV1 incident #44 "Checkout is down" is open, led by ana.',
      'Deploys to production are closed until it is resolved: SEV2 incident #40 "Checkout is down" is open, led by ana.',
    ],
  },
  {
    what: 'blocks where the incident is of what people call production',
    facts: { incidents: known([{ ...incident, environments: ['Prod'], status: 'monitoring' }]) },
    settings: { fixThrough: { ...settingsOf().fixThrough, level: 'off' } },
    says: [
      'block',
      'open-incident',
      'Deploys to production are closed until it is resolved: SEV1 incident #42 "Checkout is down" is open, led by ana.',
    ],
    nextStep: 'Ask ana.',
    link: incident.url,
  },
  {
    what: 'blocks a deployment of everything for an incident of one service',
    facts: { incidents: known([{ ...incident, services: ['shop'] }]) },
    settings: {
      incidents: [
        { severities: ['SEV1'], until: 'mitigated', environments: [], services: ['shop'] },
      ],
    },
    says: [
      'block',
      'open-incident',
      'Deploys to production are closed until it is mitigated: SEV1 incident #42 "Checkout is down" is open, led by ana.',
    ],
    nextStep: fixStep,
    link: incident.url,
  },
  {
    what: 'passes for another service',
    facts: {
      incidents: known([{ ...incident, services: ['shop'] }]),
      target: { environment: 'production', service: 'blog' },
    },
    says: ['pass', 'no-open-incident', 'No open incident stops deploys of blog to production.'],
  },
  {
    what: 'passes once it is mitigated, where that is enough',
    facts: { incidents: known([{ ...incident, status: 'monitoring' }]) },
    settings: {
      incidents: [{ severities: ['SEV1'], until: 'mitigated', environments: [], services: [] }],
    },
    says: nothing,
  },
  ...harmless.map(
    ([what, different]): Case => ({
      what: `passes for one ${what}`,
      facts: { incidents: known([{ ...incident, ...different }]) },
      says: nothing,
    }),
  ),
  {
    what: 'warns of an issue that somebody labelled who may not',
    facts: { incidents: known([{ ...incident, isConfirmed: false }]) },
    says: [
      'warn',
      'incident-unconfirmed',
      'Issue #42 "Checkout is down" is labelled SEV1 by somebody who may not declare incidents.',
    ],
    nextStep: 'Have somebody with triage access confirm the severity, or take the label away.',
    link: incident.url,
  },
  {
    what: 'keeps what people write on one line and in its place',
    facts: { incidents: known([{ ...incident, title: 'Say "hi"\n# now\u202e', lead: null }]) },
    settings: level('open-incident', 'warn'),
    says: [
      'warn',
      'open-incident',
      'Deploys to production should wait until it is resolved: SEV1 incident #42 "Say \'hi\' # now" is open, nobody leads it.',
    ],
    nextStep:
      'Lead it with `/lead`; its fix goes through once somebody writes `/fix #<pull request>` on #42.',
    link: incident.url,
  },
  {
    what: 'is off where no severity counts',
    facts: { incidents: known([incident]) },
    settings: { incidents: [] },
    says: ['off', 'off', 'No severity stops deployments.'],
  },
  {
    what: 'does not know what it was not told',
    facts: { incidents: unknown },
    says: ['unknown', 'incidents-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { incidents: skipped },
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { incidents: unknown },
    settings: level('open-incident', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('an open incident', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('open-incident', one)
  })
})
