import type { Settings } from '../../config/settings.ts'
import type { World } from '../../world.ts'
import type { FilingSources } from './read-filing.ts'

/** An issue that has all but what is set after it is created. */
export interface BareIssue {
  /** GraphQL node id. */
  readonly id: string
  /** `2026-12-05`; null for none. */
  readonly due: string | null
}

/**
 * Sets the due date of a new issue in the organisation's field, and makes it a sub-issue of its incident; answers whether it is one,
 * and null where there is nothing to make one of. Repeating it does nothing.
 */
export async function completeIssue(
  world: World,
  { id, due }: BareIssue,
  { settings, sources }: { readonly settings: Settings; readonly sources: FilingSources },
): Promise<boolean | null> {
  const field = settings.actionItems.dueFieldId
  if (due !== null && field !== null) await setDue(world, { id, field, due })
  return sources.incidentId === null ? null : world.github.addSubIssue(sources.incidentId, id)
}

/** Sets the due date in the organisation's field, null empties it; where that is not possible it is told, as it stands in the text. */
export async function setDue(
  world: World,
  { id, field, due }: BareIssue & { readonly field: string },
): Promise<void> {
  const isSet = await world.github.setDueField(id, field, due)
  if (isSet) return
  world.log.notice(
    `GitHub did not take the due date in the issue field ${field}: check \`due-field-id\`, and that the token may write issue fields. The date stands in the text.`,
  )
}
