import { isCommit } from '../../text/commit-name.ts'
import { plainLine } from '../../text/escape.ts'

/** A commit, branch or tag as people read it: of a commit its first seven digits. */
export function revisionName(revision: string): string {
  return isCommit(revision) ? revision.slice(0, 7) : plainLine(revision, 100)
}
