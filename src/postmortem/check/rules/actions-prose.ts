import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'

/** Sections of action items that are written in sentences. */
export function findProse({ actionSections }: OpenedPostmortem): readonly Seen[] {
  return actionSections
    .filter(({ isProse }) => isProse)
    .map(({ name, line }) => ({
      line,
      message: `${quote(name)} is written in sentences, so that no action item was found: list each as an item with an owner and a due date.`,
    }))
}
