import type { Stage } from '../stage.ts'

/** One step of the demo: what somebody does, and what to look at then. */
export interface Chapter {
  readonly title: string
  /** What the reader should notice. */
  readonly notice: string
  /** Whether a run of it fails, as the guard stops a deployment. */
  readonly isStopped?: true
  act(stage: Stage, told: Told): Promise<void>
}

/** What earlier chapters left for later ones. */
export interface Told {
  /** Number of the incident the story is about. */
  issue: number
}
