import type { SeveritySpellings } from '../incident/severity.ts'

/** What a repository may set in its configuration file, with every default filled in. */
export interface Settings {
  /** IANA zone in which times are shown beside UTC. */
  readonly timezone: string
  /** Label spellings that mean a severity, beside `sev1`, `SEV-1` and `sev:1`. */
  readonly severityLabels: SeveritySpellings
  /** Bots that may declare incidents, by login and numeric id. */
  readonly trustedBots: readonly TrustedBot[]
  readonly statusComment: {
    /** Whether the status comment is pinned on its issue, where GitHub offers that. */
    readonly pin: boolean
  }
}

export interface TrustedBot {
  readonly login: string
  readonly id: number
}

/** Where the configuration is read from: always the default branch. */
export const settingsPath = '.github/incident-loop.yml'

/** The settings of a repository without a configuration file. */
export const defaultSettings: Settings = {
  timezone: 'UTC',
  severityLabels: { SEV1: [], SEV2: [], SEV3: [], SEV4: [] },
  trustedBots: [],
  statusComment: { pin: true },
}
