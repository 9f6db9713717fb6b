import type { SeveritySpellings } from '../incident/severity.ts'

/** What a repository may set in its configuration file, with every default filled in. */
export interface Settings {
  /** IANA zone in which times are shown beside UTC. */
  readonly timezone: string
  /** Label spellings that mean a severity, beside `sev1`, `SEV-1` and `sev:1`. */
  readonly severityLabels: SeveritySpellings
  /** Bots that may declare incidents, by login and numeric id. */
  readonly trustedBots: readonly TrustedBot[]
  /** Runbooks to link in the status comment of incidents they fit. */
  readonly runbooks: readonly Runbook[]
  readonly statusComment: {
    /** Whether the status comment is pinned on its issue, where GitHub offers that. */
    readonly pin: boolean
  }
}

/** A page that helps in some incidents. Without conditions it fits all. */
export interface Runbook {
  readonly title: string
  /** An https address, or a path in the repository. */
  readonly url: string
  readonly services: readonly string[]
  readonly labels: readonly string[]
  /** Glob patterns of repository paths that the description may name. */
  readonly paths: readonly string[]
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
  runbooks: [],
  statusComment: { pin: true },
}
