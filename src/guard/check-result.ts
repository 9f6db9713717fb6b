import type { CheckName } from './check-name.ts'
import type { ReasonCode } from './reason-code.ts'

/**
 * What a check says: it passes, warns or blocks by its level, could not find out, or is off. `reason` and `nextStep` are whole sentences
 * of plain text in which people's words may stand: escape them where Markdown is shown.
 */
export interface CheckResult {
  readonly check: CheckName
  readonly outcome: 'pass' | 'warn' | 'block' | 'unknown' | 'off'
  readonly code: ReasonCode
  readonly reason: string
  /** What to do about it; null where nothing is to be done. */
  readonly nextStep: string | null
  /** The page that shows it; null for none. */
  readonly link: string | null
  /** When the check can say something else by time alone, RFC 3339; null where time does not change it. */
  readonly until: string | null
  /** Further things that it has to say, the worst first; empty for none. */
  readonly details: readonly Detail[]
  /** Whether what it objects to ends by itself, as a freeze by date does and one that somebody holds does not. */
  readonly endsByItself: boolean
}

/** One of several things that a check has to say. */
export type Detail = Pick<CheckResult, 'code' | 'reason' | 'nextStep' | 'link'>

/** What a check finds, before its level says what becomes of it. A caution warns whatever the level is. */
export type Opinion = Omit<CheckResult, 'check' | 'outcome'> & {
  readonly stance: 'fine' | 'caution' | 'objection' | 'unknown' | 'off'
}
