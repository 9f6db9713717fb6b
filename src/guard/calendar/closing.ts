import type { Freeze, QuietHours } from '../settings.ts'
import type { Span } from './span.ts'

/** Minutes in which one rule keeps a deployment back; `check` is the one that says so. */
export type Closing = Span &
  (
    | { readonly check: 'deploy-window'; readonly why: 'outside' }
    | { readonly check: 'deploy-window'; readonly why: 'quiet'; readonly hours: QuietHours }
    | { readonly check: 'freeze'; readonly freeze: Freeze }
    | {
        readonly check: 'holiday'
        readonly dayOff: DayOff
        readonly isDayBefore: boolean
        /** Where it is that day. */
        readonly zone: string
      }
  )

/** A day on which nobody works, `2026-12-25`, and what it is called. */
export interface DayOff {
  readonly day: string
  readonly name: string
}
