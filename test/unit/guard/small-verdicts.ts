import { codesOf, textsOf } from '../../../src/guard/conclude.ts'
import { known } from '../../../src/guard/fact.ts'
import type { GuardFacts } from '../../../src/guard/guard-facts.ts'
import type { Freeze, GuardSettings } from '../../../src/guard/settings.ts'
import { judgeGuard } from '../../../src/guard/verdict.ts'
import { berlinWindow, factsOf, otherSha, settingsOf } from './small-facts.ts'

export const windows = [berlinWindow]

export const closed =
  'Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).'

export const goesBack =
  'It goes back from 5d6e7f8 to 1a2b3c4, which was live until Tuesday 17 November 14:02 (Europe/Berlin).'

export const stoppedByIncident =
  'Deploys to production are closed until it is resolved: SEV1 incident #42 "Checkout is down" is open, led by ana.'

export const rollback = known({
  liveSha: otherSha,
  wasLive: { from: '2026-11-16T09:00:00Z', until: '2026-11-17T13:02:00Z' },
})

export const failing = known([
  {
    name: 'test',
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.com/acme/shop/runs/1',
  } as const,
])

export const yearEnd: Freeze = {
  environments: [],
  services: [],
  zone: 'Europe/Berlin',
  from: '2026-11-20T00:00',
  to: '2026-11-25T12:00',
  reason: null,
  owner: null,
}

/** Everything of a verdict but its results, the reasons as sentences and codes. */
export function verdictOf(facts: Partial<GuardFacts>, settings: Partial<GuardSettings> = {}) {
  const {
    results: _results,
    overrides: _overrides,
    reasons,
    ...verdict
  } = judgeGuard(factsOf(facts), settingsOf(settings))
  return { ...verdict, reasons: textsOf({ reasons }), codes: codesOf({ reasons }) }
}

export const soon = '2026-11-20T17:10:00Z'
