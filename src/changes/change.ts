/** What a change touched, by its paths; in this order the first that fits names the change. */
export const changeKinds = [
  'migration',
  'feature-flag',
  'config',
  'infrastructure',
  'dependency',
  'code',
  'test',
  'docs',
] as const

/** What sort of thing a change touched. */
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that was changed: a merged pull request, a commit pushed directly, or something outside of the repository. */
export interface Change {
  /** `pull:57`, `commit:<sha>` or `external:<id>`. */
  readonly id: string
  readonly title: string
  readonly body: string
  /** When it landed on its branch, or happened; RFC 3339 in UTC. Landed is not yet live. */
  readonly at: string
  /** Its page; null when it has none. */
  readonly url: string | null
  /** Number of the pull request; null for a direct push or something outside. */
  readonly pull: number | null
  /** Its commits, the one that landed it first; empty for something outside. */
  readonly shas: readonly string[]
  /** What it touched, as far as it is known; paths as they are after it. */
  readonly files: readonly ChangedFile[]
  /** How many files it touched in all. */
  readonly fileCount: number
  /** The lines it changed; null when they were not read. */
  readonly lines: ChangedLines | null
  /** What a report from outside says of it; null for a change of the repository. */
  readonly external: ExternalChange | null
}

/** One file of a change. */
export interface ChangedFile {
  readonly path: string
  /** How many lines came and went. */
  readonly added: number
  readonly deleted: number
}

/** Text of changed lines, without `+` and `-`; `headings` are what Git prints behind `@@ … @@`. */
export interface ChangedLines {
  readonly added: readonly string[]
  readonly deleted: readonly string[]
  readonly headings: readonly string[]
}

/** What a commit changed, as its patch shows it. */
export interface CommitChange {
  readonly files: readonly ChangedFile[]
  readonly lines: ChangedLines
}

/** Two commits; everything after the first up to the second. */
export interface CommitRange {
  readonly base: string
  readonly head: string
}

/** A change that no commit shows: a flag flipped, something done in a console. */
export interface ExternalChange {
  readonly kind: ChangeKind
  readonly environment: string | null
  readonly services: readonly string[]
}
