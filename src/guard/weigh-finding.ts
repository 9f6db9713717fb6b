import type { Finding } from '../migrations/finding.ts'
import type { GuardSettings } from './settings.ts'

/** How a finding of the migration check counts by its hazard. Long work takes no time on a table that is known to be small. */
export function weighFinding(
  { hazard, size }: Finding,
  { migrations }: Pick<GuardSettings, 'migrations'>,
): 'block' | 'warn' | 'pass' {
  const isLight = hazard === 'long' && size === 'small'
  if (migrations.block.includes(hazard)) return isLight ? 'warn' : 'block'
  return migrations.warn.includes(hazard) ? 'warn' : 'pass'
}
