import type { ChangeKind } from '../changes/change.ts'
import { defaultGuardSettings } from '../guard/default-settings.ts'
import type { GuardSettings } from '../guard/settings.ts'
import type { CommandAuthority } from '../incident/commands/pending.ts'
import type { Severity, SeveritySpellings } from '../incident/severity.ts'
import { type CheckSettings, defaultCheckSettings } from '../migrations/check-settings.ts'
import type { HolidayPlace } from '../time/holidays.ts'
import { type ClockSettings, defaultClockSettings, type Team } from './clock.ts'
import {
  type ActionItemSettings,
  defaultActionItemSettings,
  defaultPostMortemSettings,
  type PostMortemSettings,
} from './post-mortem.ts'

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
  /** Environments an incident is about when its description names none; empty: found by their names. */
  readonly environments: readonly string[]
  /** Which paths and environments belong to which service. */
  readonly services: readonly Service[]
  readonly changes: ChangeSettings
  readonly rollback: RollbackSettings
  /** What somebody needs to be allowed to give a command; those left out need what the table of commands says. */
  readonly commands: CommandAuthority
  /** `none` keeps facts and links, and no text that people wrote. */
  readonly recordText: 'full' | 'none'
  /** Whether the texts of deleted comments stay on record. */
  readonly keepDeleted: boolean
  readonly checklist: ChecklistSettings
  readonly clock: ClockSettings
  readonly teams: readonly Team[]
  /** Whose public holidays are no business days; null for nobody's. */
  readonly holidays: HolidayPlace | null
  readonly postMortem: PostMortemSettings
  readonly actionItems: ActionItemSettings
  /** Logins by the names that post-mortems use. */
  readonly people: Readonly<Record<string, string>>
  readonly migrations: CheckSettings
  readonly guard: GuardSettings
}

/** What is to be checked before an incident is resolved. */
export interface ChecklistSettings {
  readonly items: readonly string[]
  /** Severities that are not resolved before every item is ticked. */
  readonly requiredFor: readonly Severity[]
}

export interface Service {
  readonly name: string
  /** Glob patterns of repository paths. */
  readonly paths: readonly string[]
  readonly environments: readonly string[]
}

/** Which changes are looked at when an incident is declared. */
export interface ChangeSettings {
  readonly lookBackHours: number
  /** Workflow files whose successful runs count as deployments where GitHub has none. */
  readonly deployWorkflows: readonly string[]
  /** Whether changed lines are read, which takes a request more. */
  readonly readLines: boolean
  /** What paths are, ahead of our own table. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly paths: readonly string[] }[]
}

/** How this repository goes back to an earlier version, beside what is found in its workflows. */
export interface RollbackSettings {
  /** Kubernetes workloads as `kubectl` names them, `deployment/web`. */
  readonly kubernetes: readonly string[]
  /** Command lines to show as they are. */
  readonly commands: readonly string[]
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
  environments: [],
  services: [],
  changes: { lookBackHours: 72, deployWorkflows: [], readLines: true, kinds: [] },
  rollback: { kubernetes: [], commands: [] },
  commands: {},
  recordText: 'full',
  keepDeleted: false,
  checklist: {
    items: [
      'Monitors are green',
      'Error rate is back to normal',
      'Response times are back to normal',
      'Smoke test by somebody who was not on the fix',
    ],
    requiredFor: [],
  },
  clock: defaultClockSettings,
  teams: [],
  holidays: null,
  postMortem: defaultPostMortemSettings,
  actionItems: defaultActionItemSettings,
  people: {},
  migrations: defaultCheckSettings,
  guard: defaultGuardSettings,
}
