import { defaultCheckSettings } from '../migrations/check-settings.ts'
import type { GuardSettings } from './settings.ts'

/**
 * The guard of a repository that sets nothing: an open SEV1 or SEV2 stops deployments, as do people who lock an environment or open
 * an issue labelled `freeze`; all of that somebody did on purpose, and its fix goes through. Windows, freezes by date, holidays and
 * required checks count as soon as there are any. What costs requests or depends on how a team works is off.
 */
export const defaultGuardSettings: GuardSettings = {
  timezone: 'UTC',
  windows: [],
  quietHours: [],
  freezes: [],
  holidays: null,
  incidents: [{ severities: ['SEV1', 'SEV2'], until: 'resolved', environments: [], services: [] }],
  fixThrough: {
    level: 'allow',
    rollbacks: true,
    labels: [],
    docsOnly: ['**/*.md', 'LICENSE', 'docs/**/*.{png,jpg,gif,svg}'],
  },
  migrations: {
    block: ['long', 'fails', 'data-loss'],
    warn: ['compatibility', 'queue'],
    unknownSize: defaultCheckSettings.unknownSize,
    rules: defaultCheckSettings.rules,
  },
  vulnerabilities: { introduced: 'high', open: 'critical', exceptions: [] },
  requiredChecks: [],
  forgottenAfterMinutes: 360,
  override: { people: [], teams: [], minutes: 60 },
  checks: {
    configuration: 'block',
    'deploy-window': 'block',
    freeze: 'block',
    holiday: 'block',
    'open-incident': 'block',
    migration: 'off',
    vulnerability: 'off',
    'required-checks': 'block',
    concurrency: 'off',
  },
  onUnknown: {
    configuration: 'block',
    'deploy-window': 'block',
    freeze: 'block',
    holiday: 'block',
    'open-incident': 'block',
    migration: 'allow',
    vulnerability: 'allow',
    'required-checks': 'block',
    concurrency: 'allow',
  },
  final: [],
}
