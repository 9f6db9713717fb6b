import type { Change } from '../change.ts'
import { kindsOf } from '../kinds-of-paths.ts'
import { type Candidate, candidateLimits } from '../ranking/candidate.ts'
import { countLineWords } from '../ranking/words.ts'

/** A change as the ranking looks at it. */
export function candidateOf(change: Change): Candidate {
  const { id, at, title, body, files, fileCount, lines } = change
  return {
    id,
    at,
    title,
    body: body.slice(0, candidateLimits.body),
    files: files.slice(0, candidateLimits.files),
    fileCount,
    kinds: kindsOf(change),
    lines: lines === null ? null : countLineWords(lines),
  }
}
