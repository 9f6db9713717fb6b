import type { PullComment } from '../../../guard-github.ts'

/** An override as somebody wrote it in a comment. */
export interface WrittenOverride {
  readonly comment: PullComment
  /** What it is for and why; null where nobody can read it. */
  readonly words: OverrideWords | null
}

interface OverrideWords {
  readonly environment: string
  /** The whole name of the commit where it is the one that is deployed, else as it was written. */
  readonly sha: string
  readonly reason: string
}

/** More of them in one comment are none. */
const maximumOverrides = 20

/** The overrides that a comment asks for, in order: at the start of a line but for spaces, outside of code, quotes and HTML. */
export async function writtenOverrides(
  comment: PullComment,
  sha: string,
): Promise<readonly WrittenOverride[]> {
  if (!/^ *\/override(?=\s|$)/im.test(comment.body)) return []
  // Markdown takes its time to load, and hardly any comment needs it.
  const { proseLines } = await import('../../../text/prose-lines.ts')
  return proseLines(comment.body)
    .flatMap((line) => line?.trimStart() ?? [])
    .filter((line) => /^\/override(?=\s|$)/i.test(line))
    .slice(0, maximumOverrides)
    .map((line) => ({ comment, words: wordsOf(line, sha) }))
}

/** Such as `/override production 1a2b3c4 The site is down`; an environment with spaces stands in quotes. */
const whole = /^\/override[ \t]+(?:"([^"]+)"|(\S+))[ \t]+([\da-f]{7,64})\b[ \t:,-]*(.*)$/i

function wordsOf(line: string, sha: string): OverrideWords | null {
  const found = whole.exec(line)
  if (found === null) return null
  const [, quoted, plain = '', written = '', reason = ''] = found
  const commit = written.toLowerCase()
  return {
    environment: quoted ?? plain,
    sha: sha.startsWith(commit) ? sha : commit,
    reason: reason.trim(),
  }
}
