import type { Change } from '../../changes/change.ts'
import { readChangesFile } from '../../changes/reported/changes-file.ts'
import { readSuspectsFile } from '../../changes/verdict/suspects-file.ts'
import { emptyLedger, type Ledger, type LedgerDamage, readLedger } from '../../incident/ledger.ts'
import { begunBy, type OpenIncidents, readOpenIncidents } from '../../incident/open-incidents.ts'
import { recordPaths, sharedPaths } from '../../incident/record-paths.ts'
import type { RecordsState } from '../../incident/sync-plan.ts'
import { emptyWork, readWork, type Work } from '../../incident/work.ts'
import { UserError } from '../../user-error.ts'
import type { IssueObservation, OpenObservation, World } from '../../world.ts'
import { newerVersion } from './newer-version.ts'

/**
 * The records branch as it stands for one incident.
 *
 * A ledger, claim file or list that was damaged, or written by a newer version, is refused: nothing of it may be overwritten.
 */
export function readRecords(
  observation: Pick<IssueObservation, 'files' | 'head' | 'readAt'>,
  number: number,
  world: World,
): RecordsState {
  const { files, head, readAt } = observation
  const paths = recordPaths(number)
  const at = (path: string): Place => ({ path, head, world })
  return {
    head,
    ledger: ledgerOf(files.get(paths.ledger), at(paths.ledger)),
    work: workOf(files.get(paths.work), at(paths.work)),
    suspects: readSuspectsFile(files.get(paths.suspects)),
    open:
      head === null
        ? bornAt(readAt)
        : begunBy(readAt, openOf(files.get(paths.open), at(paths.open))),
    files,
    emptyIndex: world.templates['records-readme'],
  }
}

/** What of the records branch a report of changes needs. */
export interface ChangesRecords {
  /** Null when the branch does not exist yet. */
  readonly head: string | null
  /** Text of `changes.json`; null when there is none. */
  readonly text: string | null
  readonly changes: readonly Change[]
}

/** The changes on record; a file that was damaged, or a branch that holds no records, is refused. */
export function readRecordedChanges(observation: OpenObservation, world: World): ChangesRecords {
  const { head, open, changes: text } = observation
  const at = (path: string): Place => ({ path, head, world })
  if (head !== null) openOf(open ?? undefined, at(sharedPaths.open))
  const reading = readChangesFile(text ?? undefined)
  if ('changes' in reading) return { head, text, changes: reading.changes }
  if (reading.damage === 'newer-version') throw newerVersion(sharedPaths.changes)
  throw unreadable(at(sharedPaths.changes))
}

/** The list of a branch that this run is about to create. */
function bornAt(since: string): OpenIncidents {
  return { since, incidents: [] }
}

/** Where a file of the records branch was read, for whoever has to mend it. */
export interface Place {
  readonly path: string
  readonly head: string | null
  readonly world: World
}

/** The ledger of an incident; one that was damaged, or written by a newer version, is refused. */
export function ledgerOf(text: string | undefined, place: Place): Ledger {
  if (text === undefined) return emptyLedger
  const reading = readLedger(text)
  if ('ledger' in reading) return reading.ledger
  throw ledgerError(reading.damage, place)
}

function ledgerError(damage: LedgerDamage, place: Place): UserError {
  const where = `${place.path}, line ${damage.line} on the branch ${place.world.recordsBranch}`
  if (damage.why === 'newer-version') return newerVersion(where)
  const what =
    damage.why === 'not-json' ? 'is not JSON' : 'is not a fact this version can have written'
  return new UserError('ledger-damaged', {
    what: `${where} ${what}: ${JSON.stringify(damage.seen)}. Nothing was written.`,
    remedy: `${restore(place)} The facts are the only input of the record, so they are never overwritten.`,
  })
}

function restore({ path, head, world }: Place): string {
  const history = `${world.repositoryUrl}/commits/${world.recordsBranch}/${path}`
  return `Restore the file as it was before commit ${head ?? 'unknown'} or earlier; its history: ${history}.`
}

/** What we did about an incident; one of a newer version is refused. */
export function workOf(text: string | undefined, place: Place): Work {
  if (text === undefined) return emptyWork
  const work = readWork(text)
  if (work === 'newer-version') throw newerVersion(place.path)
  return work
}

function openOf(text: string | undefined, place: Place): OpenIncidents {
  if (text === undefined) throw noRecordsBranch(place)
  const open = readOpenIncidents(text)
  if (!('damage' in open)) return open
  if (open.damage === 'newer-version') throw newerVersion(place.path)
  throw unreadable(place)
}

function unreadable(place: Place): UserError {
  return new UserError('records-damaged', {
    what: `${place.path} on the branch ${place.world.recordsBranch} cannot be read. Nothing was written.`,
    remedy: restore(place),
  })
}

/** Whatever branch this is, it was not made for records, or lost its list: nothing may be written over it. */
function noRecordsBranch({ path, head, world }: Place): UserError {
  return new UserError('records-damaged', {
    what: `The branch ${world.recordsBranch} has no ${path}, so it holds no incident records. Nothing was written.`,
    remedy: `Name another branch with the input \`records-branch\`; or, if it once held records, restore ${path} as it was before commit ${head ?? 'unknown'}.`,
  })
}
