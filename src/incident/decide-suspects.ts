import { judge } from '../changes/judge.ts'
import { differences } from '../changes/question.ts'
import { type Suspects, suspectsOf } from '../changes/suspects-file.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { askWhatChanged } from './ask-what-changed.ts'
import type { Incident } from './incident.ts'
import type { SyncFacts } from './sync-plan.ts'

/**
 * The answer to "what changed?" as an incident stands now: the one on record while its question is the same, or a new one from
 * the changes that were read. Null when nobody has asked yet.
 */
export function decideSuspects(
  incident: Incident,
  { changes, records, settings }: Pick<SyncFacts, 'changes' | 'records' | 'settings'>,
): Suspects | null {
  const known = records.suspects
  const question = askWhatChanged(incident)
  if (question === null || changes === null) return known
  const { text: _text, ...rest } = question
  const { newestDeployment, reported } = changes
  const asked = { ...rest, newestDeployment, reported }
  const verdict = judge({
    question,
    feed: changes.feed,
    lookBackHours: settings.changes.lookBackHours,
    servicesOf: () => [],
    undoChange: () => ({ commands: [], warnings: [] }),
    undoDeployment: () => ({ commands: [], warnings: [] }),
  })
  const because = known === null ? [] : differences(known.question, asked)
  const suspects = suspectsOf({ question: asked, verdict }, known, because)
  return known !== null && canonicalJson(known) === canonicalJson(suspects) ? known : suspects
}
