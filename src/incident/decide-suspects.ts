import type { SeenChanges } from '../changes/feed/seen-changes.ts'
import { differences, type Question } from '../changes/question.ts'
import { readCodeowners } from '../changes/services/codeowners.ts'
import { namedServices } from '../changes/services/service-map.ts'
import { readDeployWorkflow } from '../changes/undo/deploy-workflows.ts'
import type { WayBack } from '../changes/undo/undo.ts'
import { waysToUndo } from '../changes/undo/ways-to-undo.ts'
import { judge } from '../changes/verdict/judge.ts'
import { type Suspects, suspectsOf } from '../changes/verdict/suspects-file.ts'
import type { Verdict } from '../changes/verdict/verdict.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { askWhatChanged } from './ask-what-changed.ts'
import type { Incident } from './incident.ts'
import type { SyncFacts } from './sync-plan.ts'

/** What the answer depends on. */
type Seen = Pick<SyncFacts, 'changes' | 'records' | 'settings' | 'repository' | 'now'>

/**
 * The answer to "what changed?" as an incident stands now: the one on record while its question is the same, or a new one from
 * the changes that were read. Null when nobody has asked yet.
 */
export function decideSuspects(incident: Incident, seen: Seen): Suspects | null {
  const { changes } = seen
  const known = seen.records.suspects
  const question = askWhatChanged(incident)
  if (question === null || changes === null) return known
  const { text: _text, ...rest } = question
  const { newestDeployment, isWhole, reported } = changes
  const asked = { ...rest, newestDeployment, isWhole, reported }
  const because = known === null ? [] : differences(known.question, asked)
  const verdict = judgeChanges(question, changes, seen)
  const suspects = suspectsOf({ question: asked, verdict }, known, because)
  return known !== null && canonicalJson(known) === canonicalJson(suspects) ? known : suspects
}

function judgeChanges(question: Question, changes: SeenChanges, seen: Seen): Verdict {
  const { settings } = seen
  const { feed, codeowners } = changes
  return judge({
    question,
    feed,
    lookBackHours: settings.changes.lookBackHours,
    servicesOf: namedServices({
      configured: settings.services,
      codeowners: readCodeowners(codeowners ?? ''),
      named: question.services,
    }),
    ...waysToUndo(feed, wayBack(changes, seen)),
  })
}

function wayBack({ branch, workflows }: SeenChanges, { settings, repository, now }: Seen): WayBack {
  const read = [...workflows].map(([file, text]) =>
    readDeployWorkflow(`.github/workflows/${file}`, text),
  )
  return {
    repository,
    base: branch,
    at: now,
    workflows: read.filter((workflow) => workflow !== null),
    ...settings.rollback,
  }
}
