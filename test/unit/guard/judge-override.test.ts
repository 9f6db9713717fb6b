import { describe, expect, test } from 'vitest'
import type { OverrideRequest } from '../../../src/guard/guard-facts.ts'
import {
  isOfInterest,
  judgeOverride,
  type OverrideQuestion,
} from '../../../src/guard/judge-override.ts'
import type { GuardSettings } from '../../../src/guard/settings.ts'
import { friday, otherSha, request, settingsOf, sha } from './small-facts.ts'

function judged(
  different: Partial<OverrideRequest>,
  settings: Partial<GuardSettings> = {},
  question: Partial<OverrideQuestion> = {},
) {
  return judgeOverride({ ...request, ...different }, { ...questionOf(settings), ...question })
}

function questionOf(settings: Partial<GuardSettings> = {}): OverrideQuestion {
  return {
    at: friday,
    target: { environment: 'production', service: null },
    sha,
    settings: settingsOf(settings),
    stopping: ['deploy-window', 'freeze'],
    zone: 'Europe/Berlin',
  }
}

const named = { override: { people: ['ben'], teams: ['acme/platform', 'acme/sre'], minutes: 60 } }

describe('an override is accepted', () => {
  test.each<[what: string, different: Partial<OverrideRequest>, settings: Partial<GuardSettings>]>([
    ['of who maintains the repository, where nobody is named', {}, {}],
    ['of who administers it', { authority: 'admin' }, {}],
    ['of who is named', { by: 'Ben', authority: null }, named],
    ['of who is in a team that is named', { teams: ['Acme/SRE'], authority: null }, named],
    ['where other checks are final', {}, { final: ['migration'] }],
    ['for the environment in another spelling', { environment: 'Production' }, {}],
  ])('%s', (_what, different, settings) => {
    const by = different.by ?? 'maria'

    expect(judged(different, settings)).toEqual({
      request: { ...request, ...different },
      isAccepted: true,
      until: '2026-11-20T17:20:00Z',
      reason: `${by} overrides the guard until Friday 20 November 18:20 (Europe/Berlin): "Checkout cannot wait".`,
    })
  })
})

describe('an override is refused', () => {
  test.each<
    [
      what: string,
      different: Partial<OverrideRequest>,
      settings: Partial<GuardSettings>,
      why: string,
      reason: string,
    ]
  >([
    [
      'for another environment',
      { environment: 'staging' },
      {},
      'other-environment',
      'The override by maria is for staging, not for production.',
    ],
    [
      'whose words nobody can read',
      { unclear: 'words', reason: '' },
      {},
      'unreadable',
      'The override by maria cannot be read: write `/override production 1a2b3c4 <why>`.',
    ],
    [
      'whose words were edited',
      { unclear: 'edited' },
      {},
      'edited',
      'The override by maria was edited, so nobody can say who wrote it: write it as a new comment.',
    ],
    [
      'of which GitHub did not tell something',
      { unclear: { state: 'unknown', reason: 'GitHub is down.', remedy: 'Wait.' } },
      {},
      'unknown',
      'The override by maria does not count. GitHub is down. Wait.',
    ],
    [
      'of somebody who was not asked about, where nobody is named',
      { authority: null },
      {},
      'not-allowed',
      'maria may not override the guard: ask somebody with maintain access.',
    ],
    [
      'for another commit',
      { sha: otherSha },
      {},
      'other-sha',
      'The override by maria is for 5d6e7f8, not for 1a2b3c4: ask for one for this commit.',
    ],
    [
      'that has expired',
      { at: '2026-11-20T15:40:00Z' },
      {},
      'expired',
      'The override by maria expired on Friday 20 November 17:40 (Europe/Berlin): ask for a new one.',
    ],
    [
      'that is shorter elsewhere, and has expired',
      {},
      { override: { people: [], teams: [], minutes: 20 } },
      'expired',
      'The override by maria expired on Friday 20 November 17:40 (Europe/Berlin): ask for a new one.',
    ],
    [
      'without a reason',
      { reason: ' … ' },
      {},
      'without-reason',
      'The override by maria has no reason: write why it cannot wait.',
    ],
    [
      'of somebody who may only write, where nobody is named',
      { authority: 'write' },
      {},
      'not-allowed',
      'maria may not override the guard: ask somebody with maintain access.',
    ],
    [
      'of somebody who maintains the repository, where others are named',
      {},
      named,
      'not-allowed',
      'maria may not override the guard: ask ben, acme/platform or acme/sre.',
    ],
    [
      'of a final check',
      {},
      { final: ['freeze', 'migration'] },
      'final-check',
      'The override by maria does not count: freeze is final in the settings.',
    ],
  ])('%s', (_what, different, settings, why, reason) => {
    expect(judged(different, settings)).toEqual({
      request: { ...request, ...different },
      isAccepted: false,
      why,
      reason,
    })
  })
})

test('how it is written is told with quotation marks around a name with spaces', () => {
  const environment = 'shop production'

  const { reason } = judged(
    { unclear: 'words', environment },
    {},
    { target: { environment, service: null } },
  )

  expect(reason).toMatch(/write `\/override "shop production" 1a2b3c4 <why>`\.$/)
})

test('one for another environment is of interest where it was just written, not where it is on record', () => {
  const question = questionOf()
  const other = { ...request, environment: 'staging' }

  expect(isOfInterest(other, question)).toBe(false)
  expect(isOfInterest({ ...other, unclear: 'elsewhere' }, question)).toBe(true)
})

test('it counts up to the minute it expires, and for every attempt until then', () => {
  expect(judged({}, {}, { at: '2026-11-20T17:19:59Z' }).isAccepted).toBe(true)
  expect(judged({}, {}, { at: '2026-11-20T17:20:00Z' }).isAccepted).toBe(false)
})
