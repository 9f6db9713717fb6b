import type { PullComment } from '../guard-github.ts'

/** An override as somebody wrote it in a comment. */
export interface WrittenOverride {
  readonly comment: PullComment
  readonly environment: string
  /** The whole name of the commit where it is the one that is deployed, else as it was written. */
  readonly sha: string
  readonly reason: string
}

/** A line such as `/override production 1a2b3c4 The site is down`; an environment with spaces stands in quotes. */
const line = /^\/override[ \t]+(?:"([^"\n]+)"|(\S+))[ \t]+([\da-f]{7,64})\b[ \t:,-]*(.*)$/im

/** The override that a comment asks for; null where it asks for none. */
export function writtenOverride(comment: PullComment, sha: string): WrittenOverride | null {
  const found = line.exec(comment.body.replaceAll('\r', ''))
  if (found === null) return null
  const [, quoted, plain, written = '', reason = ''] = found
  const commit = written.toLowerCase()
  return {
    comment,
    environment: quoted ?? plain ?? '',
    sha: sha.startsWith(commit) ? sha : commit,
    reason: reason.trim(),
  }
}
