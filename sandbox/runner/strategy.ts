import type { Contexts } from './expressions.ts'
import { fillIn } from './expressions.ts'
import type { Combination } from './matrix.ts'
import { expandMatrix } from './matrix.ts'
import type { StrategySetting } from './workflow.ts'

/** How a job is run: once, or once for each combination of its matrix. */
export type Strategy = {
  /** Undefined for a job without a matrix, which runs once. */
  readonly combinations: readonly Combination[] | undefined
  /** Whether the first one that fails cancels the others. */
  readonly failFast: boolean
  /** How many run at the same time. */
  readonly maxParallel: number
}

/** Answers the strategy of a job; its contexts are those of the job's `if`. Throws where GitHub refuses it. */
export function readStrategy(setting: StrategySetting | undefined, contexts: Contexts): Strategy {
  const matrix = fillIn(setting?.matrix, contexts)
  const combinations = matrix === undefined ? undefined : expandMatrix(asRecord(matrix))
  const maxParallel = Number(
    fillIn(setting?.['max-parallel'] ?? combinations?.length ?? 1, contexts),
  )
  if (!(maxParallel >= 1)) throw new Error(`strategy.max-parallel is ${maxParallel}`)
  return {
    combinations,
    failFast: String(fillIn(setting?.['fail-fast'] ?? true, contexts)) === 'true',
    maxParallel,
  }
}

function asRecord(matrix: unknown): Readonly<Record<string, unknown>> {
  if (typeof matrix === 'object' && matrix !== null && !Array.isArray(matrix)) {
    return Object.fromEntries(Object.entries(matrix))
  }
  throw new Error(`strategy.matrix is ${JSON.stringify(matrix)}, not names and lists`)
}
