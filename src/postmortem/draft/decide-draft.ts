import type { Problem } from '../../config/problem.ts'
import type { Deadline } from '../../incident/clock/deadlines.ts'
import type { SeenPull } from '../../incident/observation.ts'
import { hasEnded } from '../../incident/status.ts'
import { dayOf } from '../../time/instant.ts'
import type { DraftSource } from './draft-view.ts'
import { type DraftTemplates, printDraft } from './print-draft.ts'
import { refreshDraft } from './refresh-draft.ts'

/** What decides what is to be done about a draft. */
export interface DraftQuestion {
  readonly source: DraftSource
  readonly templates: DraftTemplates
  /** The draft as it stands on its branch; null when there is none. */
  readonly existing: string | null
  /** Pull requests from its branch, newest first. */
  readonly pulls: readonly SeenPull[]
}

/** What is to be done about a draft; all of it nothing when it stands as it should. */
export interface DraftPlan {
  /** The text to commit; null where the one on the branch stands. */
  readonly text: string | null
  /** Whether a pull request is to be opened. */
  readonly opens: boolean
  /** The pull request to make a draft again, as its incident runs again; null for none. */
  readonly toDraft: SeenPull | null
  readonly problems: readonly Problem[]
}

/** What makes the draft say what its incident says. Pure. */
export function decideDraft({ source, templates, existing, pulls }: DraftQuestion): DraftPlan {
  const fresh = printDraft(source, templates)
  const text = existing === null ? fresh.text : refreshDraft(existing, fresh.text, source)
  const open = pulls.find(({ state }) => state === 'open')
  const runsAgain = !hasEnded(source.incident.status) && source.incident.reopened !== null
  return {
    text: text === existing ? null : text,
    opens: open === undefined,
    toDraft: open !== undefined && runsAgain && !open.isDraft ? open : null,
    problems: fresh.problems,
  }
}

/** The day a post-mortem is to be merged, as its deadline says; null where none counts. */
export function dueDay(deadlines: readonly Deadline[]): string | null {
  const deadline = deadlines.find(({ kind }) => kind === 'post-mortem')
  return deadline === undefined ? null : dayOf(deadline.dueAt)
}
