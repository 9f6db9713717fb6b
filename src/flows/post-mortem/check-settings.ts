import type { Settings } from '../../config/settings.ts'
import type { CheckOptions } from '../../postmortem/check/check-result.ts'
import { dayOf } from '../../time/instant.ts'

/** What a post-mortem is checked by, as a repository sets it. */
export function checkOptions(
  { postMortem, actionItems, people, timezone }: Settings,
  { path, now }: { readonly path: string; readonly now: string },
): CheckOptions {
  return {
    path,
    today: dayOf(now),
    rules: postMortem.checks,
    people,
    sectionNames: actionItems.headings,
    dateOrder: actionItems.dateOrder,
    sprint: actionItems.sprint,
    zone: timezone,
  }
}
