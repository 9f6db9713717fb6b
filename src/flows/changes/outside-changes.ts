import type { Change } from '../../changes/change.ts'
import { readChangesFile } from '../../changes/reported/changes-file.ts'
import { sharedPaths } from '../../incident/record-paths.ts'

/** The changes that bypassed the repository, as far as they are on record and can be read. */
export interface OutsideChanges {
  readonly external: readonly Change[]
  /** Why they could not be read, in words; empty when they could. */
  readonly gaps: readonly string[]
}

/** A file that cannot be read is told in the answer, and never keeps an incident from being recorded. */
export function readOutsideChanges(files: ReadonlyMap<string, string>): OutsideChanges {
  const { changes: path } = sharedPaths
  const reading = readChangesFile(files.get(path))
  if ('changes' in reading) return { external: reading.changes, gaps: [] }
  const why = {
    'not-readable': 'cannot be read',
    'newer-version': 'was written by a newer version of Incident Loop',
  }[reading.damage]
  return { external: [], gaps: [`changes outside of the repository: ${path} ${why}`] }
}
