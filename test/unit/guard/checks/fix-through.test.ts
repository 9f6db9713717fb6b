import { describe, test } from 'vitest'
import { known } from '../../../../src/guard/fact.ts'
import type { AddedPull } from '../../../../src/guard/guard-facts.ts'
import { incident, otherSha, settingsOf, sha, skipped, unknown } from '../small-facts.ts'
import { type Case, expectSaying } from './saying.ts'

const pull: AddedPull = {
  number: 57,
  url: 'https://github.com/acme/shop/pull/57',
  labels: ['bug', 'Hotfix'],
}

const other: AddedPull = { ...pull, number: 58, labels: [] }

const rollback = known({
  liveSha: otherSha,
  wasLive: { from: '2026-11-16T09:00:00Z', until: '2026-11-17T13:02:00Z' },
})

function bringing(pulls: readonly AddedPull[], paths: readonly string[] | null = ['src/cart.ts']) {
  return known({ pulls, paths })
}

function through(different: Partial<ReturnType<typeof settingsOf>['fixThrough']>) {
  return { fixThrough: { ...settingsOf().fixThrough, ...different } }
}

const incidents = known([{ ...incident, fixes: [57] }])

const notAFix = [
  'pass',
  'not-a-fix',
  'It is no rollback, brings no fix, and changes more than documentation.',
] as const

const cases: readonly Case[] = [
  {
    what: 'lets a rollback through',
    facts: { history: rollback },
    says: [
      'pass',
      'rollback',
      'It goes back from 5d6e7f8 to 1a2b3c4, which was live until Tuesday 17 November 14:02 (Europe/Berlin).',
    ],
  },
  {
    what: 'warns where fixes only pass with a warning',
    facts: { history: rollback, incidents: known([incident]) },
    settings: through({ level: 'warn' }),
    says: [
      'warn',
      'rollback',
      'It goes back from 5d6e7f8 to 1a2b3c4, which was live until Tuesday 17 November 14:02 (Europe/Berlin).',
    ],
  },
  {
    what: 'takes what is live again for no rollback',
    facts: {
      history: known({
        liveSha: sha,
        wasLive: { from: '2026-11-16T09:00:00Z', until: '2026-11-17T13:02:00Z' },
      }),
    },
    says: notAFix,
  },
  {
    what: 'takes a rollback for none where those are held back',
    facts: { history: rollback },
    settings: through({ rollbacks: false }),
    says: notAFix,
  },
  {
    what: 'lets the fix of an open incident through',
    facts: { incidents, added: bringing([pull]) },
    says: ['pass', 'incident-fix', 'It brings pull request #57, the fix of incident #42.'],
    link: incident.url,
  },
  {
    what: 'says what comes with the fix',
    facts: { incidents, added: bringing([other, pull, { ...other, number: 59 }]) },
    says: [
      'pass',
      'incident-fix',
      'It brings pull request #57, the fix of incident #42, and 2 other pull requests with it.',
    ],
    link: incident.url,
  },
  {
    what: 'takes the fix of an incident for none that stops no deployment, as anybody could declare one',
    facts: {
      incidents: known([{ ...incident, fixes: [57], severity: 'SEV4' }]),
      added: bringing([pull]),
    },
    says: notAFix,
  },
  {
    what: 'takes the fix of an incident that nobody confirmed for none',
    facts: {
      incidents: known([{ ...incident, fixes: [57], isConfirmed: false }]),
      added: bringing([pull]),
    },
    says: notAFix,
  },
  {
    what: 'takes the fix of an incident that is over for none',
    facts: {
      incidents: known([{ ...incident, fixes: [57], status: 'resolved' }]),
      added: bringing([pull]),
    },
    says: notAFix,
  },
  {
    what: 'lets a labelled pull request through',
    facts: { added: bringing([other, pull]) },
    settings: through({ labels: ['hotfix'] }),
    says: [
      'pass',
      'fix-label',
      'It brings pull request #57, labelled Hotfix, and 1 other pull request with it.',
    ],
    link: pull.url,
  },
  {
    what: 'lets documentation through',
    facts: { added: bringing([other], ['README.md', 'docs/images/cart.png', 'src/a/NOTES.md']) },
    says: ['pass', 'docs-only', 'It changes documentation only: 3 files.'],
  },
  {
    what: 'takes documentation with code for no documentation',
    facts: { added: bringing([], ['README.md', 'src/cart.ts']) },
    says: notAFix,
  },
  {
    what: 'takes nothing at all for no documentation',
    facts: { added: bringing([], []) },
    says: notAFix,
  },
  {
    what: 'takes more files than can be listed for no documentation',
    facts: { added: bringing([], null) },
    says: notAFix,
  },
  {
    what: 'does not know without the history',
    facts: { history: unknown },
    says: ['unknown', 'fix-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'does not know without the incidents',
    facts: { incidents: unknown },
    says: ['unknown', 'fix-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'knows a rollback without what it brings',
    facts: { history: rollback, added: unknown },
    says: [
      'pass',
      'rollback',
      'It goes back from 5d6e7f8 to 1a2b3c4, which was live until Tuesday 17 November 14:02 (Europe/Berlin).',
    ],
  },
  {
    what: 'is off where nobody asked',
    facts: { history: skipped, added: skipped },
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { history: rollback },
    settings: through({ level: 'off' }),
    says: ['off', 'off', 'Fixes are held back like other deployments.'],
  },
]

describe('a fix', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('fix-through', one)
  })
})
