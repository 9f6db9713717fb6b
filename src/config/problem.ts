/** Something wrong in a file a person wrote. Line and column count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong, with the value seen and what to do. */
  readonly message: string
  /** Sections of the settings it is in, or may be meant for; none where it concerns the whole file, or another one. */
  readonly sections?: readonly string[]
}

/** A problem in one line: `file:line:column message`. */
export function showProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`
}
