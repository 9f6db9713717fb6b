import { type FieldProblem, Refusal } from '../refusal.ts'

/** How much of a diff GitHub gives out; more is refused with 406. */
export interface DiffLimits {
  readonly files: number
  /** Lines of the text that is sent. */
  readonly lines: number
  readonly bytes: number
  /** Commits of a comparison: JSON lists the newest, a patch of more is refused. */
  readonly commits: number
  /** Above this a file of a JSON answer has no `patch`. */
  readonly fileBytes: number
}

/** https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits#diff-limits */
export const githubDiffLimits: DiffLimits = {
  files: 300,
  lines: 20_000,
  bytes: 1_000_000,
  commits: 250,
  fileBytes: 500_000,
}

/** Entries of a recursive tree; 7 MB end it, too, which the sandbox does not count. https://docs.github.com/rest/git/trees#get-a-tree */
export const githubTreeLimit = 100_000

/** What a diff is about to be sent as. */
export interface DiffSize {
  readonly files: number
  readonly commits: number
  /** One character per byte. */
  readonly text: string
}

/**
 * Refuses a diff that is too large. GitHub's words for files and lines are known from reports, those
 * for bytes and commits are ours.
 */
export function demandSmallDiff(
  limits: DiffLimits,
  resource: FieldProblem['resource'],
  { files, commits, text }: DiffSize,
): void {
  const start = 'Sorry, the diff exceeded the maximum number of'
  if (files > limits.files) {
    const advice =
      "Consider using 'List pull requests files' API or locally cloning the repository instead."
    throw tooLarge(resource, `${start} files (${limits.files}). ${advice}`)
  }
  if (text.split('\n').length - 1 > limits.lines) {
    throw tooLarge(resource, `${start} lines (${limits.lines})`)
  }
  if (text.length > limits.bytes) throw tooLarge(resource, `${start} bytes (${limits.bytes})`)
  if (commits > limits.commits) throw tooLarge(resource, `${start} commits (${limits.commits})`)
}

function tooLarge(resource: string, message: string): Refusal {
  const errors = [{ resource, field: 'diff', code: 'too_large' }] as const
  return new Refusal(message, { status: 406, type: 'UNPROCESSABLE', errors })
}
