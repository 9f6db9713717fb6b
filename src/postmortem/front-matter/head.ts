/** What a document says of itself before its text. */
export interface Head {
  /** How it is written: between fences, or as text that says the same. */
  readonly notation: 'yaml' | 'toml' | 'text'
  readonly entries: readonly HeadEntry[]
  /** What of it cannot be read. */
  readonly problems: readonly HeadProblem[]
}

export interface HeadEntry {
  readonly key: string
  /** Plain data; dates are text. */
  readonly value: unknown
  /** From 1. */
  readonly line: number
}

export interface HeadProblem {
  /** An error is to be mended; a warning is read all the same. */
  readonly level: 'error' | 'warning'
  readonly line: number
  /** What was seen, and what to write. */
  readonly message: string
}
