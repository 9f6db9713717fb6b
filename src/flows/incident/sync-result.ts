import type { Suspects } from '../../changes/verdict/suspects-file.ts'
import type { Problem } from '../../config/problem.ts'
import type { TextToSend } from '../../incident/communication/texts.ts'
import type { Incident } from '../../incident/incident.ts'
import type { Nothing } from './look-at-issue.ts'

/** What a sync did, for whoever tells it. */
export type SyncResult = Nothing | Synced

export interface Synced {
  readonly kind: 'incident'
  readonly incident: Incident
  /** The answer to "what changed?"; null while nobody has asked. */
  readonly suspects: Suspects | null
  /** The same in Markdown; empty while nobody has asked. */
  readonly whatChanged: string
  /** Texts to send to others, ready to copy. */
  readonly communication: readonly TextToSend[]
  /** Whether this run put the incident on record. */
  readonly isNew: boolean
  /** What was written, a line each; in a dry run what would be. Empty when nothing had changed. */
  readonly did: readonly string[]
  readonly problems: readonly Problem[]
  /** IANA zone the repository wants times shown in. */
  readonly zone: string
}
