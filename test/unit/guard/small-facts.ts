import { defaultGuardSettings } from '../../../src/guard/default-settings.ts'
import { known } from '../../../src/guard/fact.ts'
import type {
  DeployHistory,
  GuardFacts,
  Hold,
  OpenIncident,
  OverrideRequest,
} from '../../../src/guard/guard-facts.ts'
import type { GuardSettings } from '../../../src/guard/settings.ts'
import { usualWindow } from '../../../src/guard/usual-window.ts'

/** Friday 20 November 2026, 17:40 in Berlin. */
export const friday = '2026-11-20T16:40:00Z'

/** Wednesday 18 November 2026, 11:00 in Berlin. */
export const wednesday = '2026-11-18T10:00:00Z'

export const sha = '1a2b3c4'.padEnd(40, '0')

export const otherSha = '5d6e7f8'.padEnd(40, '0')

const { mon, tue, wed, thu } = usualWindow('Europe/Berlin').days

/** Monday to Thursday from nine to five in Berlin. */
export const berlinWindow = {
  ...usualWindow('Europe/Berlin'),
  days: { ...(mon && { mon }), ...(tue && { tue }), ...(wed && { wed }), ...(thu && { thu }) },
}

/** A deployment of the whole of `production` that nothing speaks against, with whatever is different. */
export function factsOf(different: Partial<GuardFacts> = {}): GuardFacts {
  return {
    at: wednesday,
    target: { environment: 'production', service: null },
    sha,
    title: 'Round totals to cents',
    knownEnvironments: ['production', 'staging'],
    configurationProblems: known([]),
    daysOff: known([]),
    holds: known([]),
    incidents: known([]),
    history: known(neverLive),
    added: known({ pulls: [], paths: ['src/cart.ts'] }),
    migrations: known({ findings: [], unchecked: [] }),
    vulnerabilities: known([]),
    checkRuns: known([]),
    othersInProgress: known([]),
    overrides: [],
    ...different,
  }
}

const neverLive: DeployHistory = { liveSha: otherSha, wasLive: null }

/** The settings of a repository in Berlin, with whatever is different. */
export function settingsOf(different: Partial<GuardSettings> = {}): GuardSettings {
  return { ...defaultGuardSettings, timezone: 'Europe/Berlin', ...different }
}

export const incident: OpenIncident = {
  number: 42,
  url: 'https://github.com/acme/shop/issues/42',
  title: 'Checkout is down',
  severity: 'SEV1',
  status: 'investigating',
  kind: 'incident',
  environments: [],
  services: [],
  lead: 'ana',
  fixes: [],
  isConfirmed: true,
}

export const lock: Hold = {
  kind: 'lock',
  name: 'production-branch-deploy-lock',
  url: 'https://github.com/acme/shop/tree/production-branch-deploy-lock',
  by: 'ana',
  number: null,
  reason: null,
  environments: ['production'],
  isConfirmed: true,
}

export const request: OverrideRequest = {
  by: 'maria',
  authority: 'maintain',
  teams: [],
  reason: 'Checkout cannot wait',
  environment: 'production',
  sha,
  at: '2026-11-20T16:20:00Z',
  url: 'https://github.com/acme/shop/actions/runs/7',
  unclear: null,
}

/** Something that could not be found out. */
export const unknown = {
  state: 'unknown',
  reason: 'GitHub did not answer (502).',
  remedy: 'Run the job again.',
} as const

/** Something nobody asked for. */
export const skipped = { state: 'skipped', reason: 'Not asked without a token.' } as const
