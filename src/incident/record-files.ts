import { printSuspectsFile, type Suspects } from '../changes/verdict/suspects-file.ts'
import { sealOf } from '../text/seal.ts'
import { askWhatChanged } from './ask-what-changed.ts'
import type { Deadline } from './clock/deadlines.ts'
import { nextMoment } from './clock/reminders.ts'
import type { Incident } from './incident.ts'
import { type Ledger, printLedger } from './ledger.ts'
import { printOpenIncidents, type Watch } from './open-incidents.ts'
import { lacksPostmortem } from './postmortem-wanted.ts'
import { printRecord } from './record.ts'
import { recordPaths } from './record-paths.ts'
import { printIndex } from './records-index.ts'
import { sayOperation } from './sayings.ts'
import type { FileChange, IncidentTexts, SyncFacts } from './sync-plan.ts'
import { printWork, type Work } from './work.ts'

/** What the files of an incident are printed from. */
export interface Decided {
  readonly ledger: Ledger
  readonly incident: Incident
  readonly deadlines: readonly Deadline[]
  readonly suspects: Suspects | null
  readonly texts: IncidentTexts
  /** `work.json` with this run's claim and acts. */
  readonly work: Work
  /** Whether it says something that must be on the branch before it is done. */
  readonly isPromise: boolean
}

/** The files on the records branch that differ from what they should say; none where nothing does. */
export function changedFiles(seen: SyncFacts, decided: Decided): readonly FileChange[] {
  const { records } = seen
  const paths = recordPaths(decided.incident.number)
  const wanted: readonly (readonly [string, string])[] = [
    [paths.ledger, printLedger(decided.ledger)],
    ...suspectsFile(paths.suspects, decided.suspects),
    [
      paths.record,
      printRecord(records.files.get(paths.record) ?? null, decided.incident, decided.texts.record),
    ],
    [paths.open, printOpenIncidents(records.open, decided.incident, lookOut(seen, decided))],
    [
      paths.index,
      printIndex(records.files.get(paths.index) ?? records.emptyIndex, decided.incident),
    ],
  ]
  const changes = wanted.flatMap(([path, after]) => changeOf(records.files, path, after))
  if (changes.length === 0 && !decided.isPromise && !seen.workIsPending) return []
  return [...changes, ...changeOf(records.files, paths.work, printWork(decided.work))]
}

/** When and why a sweep has to look at the incident though nothing happened on its issue. */
function lookOut(
  seen: SyncFacts,
  decided: Decided,
): { readonly nextLookAt: string | null; readonly watch: Watch } {
  const { incident, suspects } = decided
  const question = askWhatChanged(incident)
  const asks = question !== null
  const isOpen = asks && (suspects === null || !suspects.question.isWhole)
  return {
    nextLookAt: lacksPostmortem(incident, seen.settings.postMortem)
      ? incident.statusSince
      : nextReminder(seen, decided),
    watch: {
      again: isOpen || incident.unlabelledSince !== null,
      environments: asks ? (suspects?.verdict.searched.environments ?? []) : [],
      deployment: asks ? (suspects?.question.newestDeployment ?? null) : null,
      startedAt: question?.startedAt ?? '',
      reported: sealOf((question === null ? [] : (suspects?.question.reported ?? [])).join('\n')),
    },
  }
}

function nextReminder(seen: SyncFacts, { incident, deadlines, work }: Decided): string | null {
  const { now } = seen
  const said = (key: string) =>
    work.said.some((receipt) => receipt.key === key) ||
    work.claims.some(({ operation }) => operation === sayOperation(key))
  return nextMoment(deadlines, { now, snoozedUntil: incident.snoozedUntil, said })
}

function suspectsFile(
  path: string,
  suspects: Suspects | null,
): readonly (readonly [string, string])[] {
  return suspects === null ? [] : [[path, printSuspectsFile(suspects)]]
}

function changeOf(
  files: ReadonlyMap<string, string>,
  path: string,
  after: string,
): readonly FileChange[] {
  const before = files.get(path) ?? null
  return before === after ? [] : [{ path, before, after }]
}
