import type { Change } from './change.ts'
import { kindsOf } from './kinds-of-paths.ts'
import type { Candidate } from './ranking/candidate.ts'
import { countLineWords } from './ranking/words.ts'

/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
const candidateLimits = { body: 1500, files: 80 } as const

/** A change as the ranking looks at it. */
export function candidateOf(change: Change): Candidate {
  const { id, at, title, body, files, fileCount, lines, external } = change
  const kinds = external === null ? kindsOf(files.map(({ path }) => path)) : [external.kind]
  return {
    id,
    at,
    title,
    body: body.slice(0, candidateLimits.body),
    files: files.slice(0, candidateLimits.files),
    fileCount,
    kinds,
    lines: lines === null ? null : countLineWords(lines),
  }
}
