import type { Finding } from '../migrations/finding.ts'
import type { GuardSettings } from './settings.ts'

/**
 * How a finding of the migration check counts: by its hazard, and as the section `migrations` says of its rule and of tables whose size
 * nobody knows, so that a pull request and a deployment hear the same. Long work on a small table takes no time.
 */
export function weighFinding(
  { rule, hazard, size, blocks, lock }: Finding,
  { migrations }: Pick<GuardSettings, 'migrations'>,
): 'block' | 'warn' | 'off' {
  const own = migrations.rules[rule]
  const isLong = hazard === 'long'
  if (own === 'off' || (isLong && size === 'small')) return 'off'
  if (own !== undefined) return own
  if (!migrations.block.includes(hazard)) return migrations.warn.includes(hazard) ? 'warn' : 'off'
  // It holds rows and fills the disk, but nobody waits for the whole of the table.
  if (isLong && (lock === null || blocks === 'none')) return 'warn'
  return isLong && size === 'unknown' ? (migrations.unknownSize ?? 'block') : 'block'
}
