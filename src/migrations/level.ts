import type { CheckSettings, Strictness } from './check-settings.ts'
import type { Finding } from './finding.ts'

/** How much a finding weighs, from the most to the least: an `error` fails the check, a `notice` is only told. */
export const levels = ['error', 'warning', 'notice'] as const

export type Level = (typeof levels)[number]

/** What of the settings decides how much findings weigh. */
export type LevelSettings = Pick<CheckSettings, 'unknownSize' | 'rules'>

/**
 * How much a finding weighs; null where the settings say that it is not to be told. Who accepted a finding in the file is
 * believed: it is a notice. So is work that would take long on a large table, and is on a small one.
 */
export function levelOf(finding: Finding, { unknownSize, rules }: LevelSettings): Level | null {
  const { rule, hazard, size, blocks, lock, acknowledged } = finding
  const own = rules[rule]
  if (own === 'off') return null
  if (acknowledged !== null) return 'notice'
  if (size === 'small') return 'notice'
  if (own !== undefined) return byStrictness[own]
  if (hazard !== 'long') return byHazard[hazard]
  // It holds rows and fills the disk, but nobody waits for the whole of the table.
  const ofTable = lock === null || blocks === 'none' ? 'warning' : 'error'
  if (size !== 'unknown') return ofTable
  const strictness = unknownSize ?? 'warn'
  return strictness === 'block' ? ofTable : byStrictness[strictness]
}

const byStrictness: Readonly<Record<Strictness, Level | null>> = {
  block: 'error',
  warn: 'warning',
  off: null,
}

const byHazard: Readonly<Record<Exclude<Finding['hazard'], 'long'>, Level>> = {
  fails: 'error',
  'data-loss': 'warning',
  compatibility: 'warning',
  queue: 'warning',
  advice: 'notice',
}
