import type { Settings } from '../../config/settings.ts'
import { showsOtherTicks, ticksIn } from '../../incident/checklist.ts'
import { isOurs } from '../../incident/commands/pending.ts'
import type { TickedFact } from '../../incident/fact.ts'
import { fold } from '../../incident/fold.ts'
import type { IssueSnapshot } from '../../incident/observation.ts'
import type { RecordsState } from '../../incident/sync-plan.ts'
import type { GitHub } from '../../world.ts'

/** What people ticked in the status comment since it was last looked at: one request, and none where nothing was. */
export async function readTicks(
  github: GitHub,
  issue: IssueSnapshot,
  { records, settings }: { readonly records: RecordsState; readonly settings: Settings },
): Promise<readonly TickedFact[]> {
  const { items } = settings.checklist
  const comment = issue.comments.list.find(({ id }) => id === records.work.statusComment?.id)
  const checks = fold(records.ledger)?.checks ?? []
  if (comment === undefined || !showsOtherTicks(comment.body, items, checks)) return []
  const edits = await github.commentEdits(comment.id)
  return ticksIn(edits, items, ({ editor, text }) =>
    isOurs({ ...comment, ours: false, author: editor, body: text }, records.work),
  )
}
