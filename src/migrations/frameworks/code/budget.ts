/** How much of a file's code is followed, so that loops within loops and functions that call themselves come to an end. */
export interface Budget {
  /** False once all of it is spent. */
  spend(): boolean
  /** Runs inside one more function; null where that would be too deep. */
  deeper<Result>(run: () => Result): Result | null
  /** Whether code was left out. */
  readonly isSpent: boolean
}

/** Steps in a file: many times what the longest migrations of real repositories take. */
const mostSteps = 300_000

/** Functions within each other. */
const deepest = 20

export function openBudget(): Budget {
  let steps = 0
  let depth = 0
  let isCut = false
  return {
    get isSpent() {
      return isCut || steps > mostSteps
    },
    spend() {
      steps += 1
      return steps <= mostSteps
    },
    deeper(run) {
      isCut ||= depth >= deepest
      if (depth >= deepest || steps > mostSteps) return null
      depth += 1
      const result = run()
      depth -= 1
      return result
    },
  }
}
