import type { Change } from '../changes/change.ts'
import { isSameReport, mergeChanges, printChangesFile } from '../changes/reported/changes-file.ts'
import { type ChangesReading, readReportedChanges } from '../changes/reported/reported-changes.ts'
import { sharedPaths } from '../incident/record-paths.ts'
import { UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import { type RecordedChanges, tellChanges } from './changes/tell-changes.ts'
import { createRecordsBranch } from './records/create-records-branch.ts'
import { type ChangesRecords, readRecordedChanges } from './records/read-records.ts'
import { refuseUnusable } from './records/refuse-unusable.ts'
import { inRounds } from './records/rounds.ts'
import { dryRunHeading, showFileChange } from './run/show-plan.ts'
import type { Teller } from './run/tell.ts'

/**
 * Records changes that bypass the repository, so that incidents find them among their suspects. `report` is what somebody sent,
 * not yet checked. What can be used is recorded; anything else ends the run as failed once that is done.
 */
export async function runRecordChanges(
  world: World,
  teller: Teller,
  report: unknown,
): Promise<void> {
  const work = { what: sharedPaths.changes, remedy: again }
  const firstLook = { known: null }
  const told = await inRounds(world, work, () => lookAndWrite(world, report, firstLook))
  await tellChanges(told, world, teller)
  if (told.problems.length > 0) throw unusable(told)
}

const again = 'Run the workflow again: what is on record already is not recorded twice.'

/** What was on record when this run first looked; a round later some of it is this run's own. */
interface FirstLook {
  known: readonly Change[] | null
}

async function lookAndWrite(
  world: World,
  report: unknown,
  firstLook: FirstLook,
): Promise<RecordedChanges | 'look-again'> {
  const observation = await world.github.observeRepository()
  refuseUnusable(observation.repository, world)
  const records = readRecordedChanges(observation, world)
  const reading = readReportedChanges(report, observation.readAt)
  const merged = mergeChanges(records.changes, reading.changes)
  firstLook.known ??= records.changes
  const told = sortOut(reading, { merged, known: firstLook.known })
  const after = printChangesFile(merged)
  const isSettled = merged.every((change) => isAmong(records.changes, change))
  if (isSettled) return told
  const before = records.text
  if (world.dryRun) {
    const patch = await showFileChange({ path: sharedPaths.changes, before, after })
    world.log.info([dryRunHeading, patch].join('\n'))
    return told
  }
  return write(world, { records, after, readAt: observation.readAt, told })
}

/** What becomes of each change that was reported. */
function sortOut(
  { changes, problems }: ChangesReading,
  { merged, known }: { readonly merged: readonly Change[]; readonly known: readonly Change[] },
): RecordedChanges {
  const kept = changes.filter((change) => isAmong(merged, change))
  return {
    recorded: kept.filter((change) => !isAmong(known, change)),
    known: kept.filter((change) => isAmong(known, change)),
    left: changes.filter((change) => !isAmong(merged, change)),
    problems,
  }
}

function isAmong(changes: readonly Change[], change: Change): boolean {
  return changes.some((other) => other.id === change.id && isSameReport(other, change))
}

interface Writing {
  readonly records: ChangesRecords
  readonly after: string
  readonly readAt: string
  readonly told: RecordedChanges
}

/** Commits the file. Key: the head of the branch; one that does not exist yet is created first. */
async function write(
  world: World,
  { records, after, readAt, told }: Writing,
): Promise<RecordedChanges | 'look-again'> {
  const head = records.head ?? (await createRecordsBranch(world, readAt))
  if (head === 'exists') return 'look-again'
  const count = told.recorded.length
  const message = `${count} change${count === 1 ? '' : 's'} from outside of the repository [skip ci]`
  const files = new Map([[sharedPaths.changes, after]])
  const committed = await world.github.commitRecords({ head, message, files })
  return committed === 'stale' ? 'look-again' : told
}

/** So many problems stand in the message itself; the run's page has all. */
const mostProblems = 10

function unusable({ problems, recorded, known }: RecordedChanges): UserError {
  const more = problems.length - mostProblems
  const all = [
    ...problems.slice(0, mostProblems),
    ...(more > 0 ? [`And ${more} more problems.`] : []),
  ]
  const others =
    recorded.length + known.length > 0 ? 'The other changes are on record; send' : 'Send'
  return new UserError('bad-input', {
    what: `Not every change could be used. ${all.join(' ')}`,
    remedy: `${others} these again once they are mended; docs/changes.md says what a change is made of.`,
  })
}
