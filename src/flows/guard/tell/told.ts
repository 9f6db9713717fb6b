import type { GuardMode } from '../../../config/inputs.ts'
import type { GuardFacts } from '../../../guard/guard-facts.ts'
import type { GuardSettings } from '../../../guard/settings.ts'
import type { GuardVerdict } from '../../../guard/verdict.ts'

/** What a guard found, for whoever tells it. */
export interface ToldGuard {
  readonly facts: GuardFacts
  readonly settings: GuardSettings
  readonly verdict: GuardVerdict
  readonly mode: GuardMode
  /** Attempt of the run, from 1. */
  readonly attempt: number
  /** What became of the override that counts; null for none. */
  readonly override: ToldOverride | null
  /** Whether this run asked for one by its input, and nothing had to be overridden: then it is not on record. */
  readonly isOverrideNeedless: boolean
}

/** An override that lets the deployment through. */
export interface ToldOverride {
  readonly by: string
  readonly reason: string
  /** RFC 3339. */
  readonly until: string
  /** Whether it is on record, would be without a dry run, or was by now. */
  readonly record: 'recorded' | 'known' | 'dry-run'
  /** How many there were of this environment in the last thirty days, this one included. */
  readonly lately: number
}

/** Whether the deployment may not go ahead. */
export function isStopped({ decision }: Pick<GuardVerdict, 'decision'>): boolean {
  return decision === 'block' || decision === 'unknown'
}
