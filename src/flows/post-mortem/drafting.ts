import type { Problem } from '../../config/problem.ts'
import type { Incident } from '../../incident/incident.ts'
import type { SeenPull } from '../../incident/observation.ts'
import type { BlockedDraft, SyncPlan } from '../../incident/sync-plan.ts'
import type { UserError } from '../../user-error.ts'
import type { GatheredIncident } from '../incident/gather-incident.ts'
import type { Progress } from '../run/progress.ts'

/** What has become of the post-mortem of an incident. */
export interface Drafted {
  readonly pulls: readonly SeenPull[]
  readonly blocked: BlockedDraft | null
  readonly problems: readonly Problem[]
  /** What kept it from being written; the record goes on without. */
  readonly failure: UserError | null
}

/** What a run knows when it looks after a draft. */
export interface Drafting {
  readonly gathered: GatheredIncident
  readonly incident: Incident
  readonly plan: SyncPlan
  readonly progress: Progress
  readonly isSweep: boolean
}
