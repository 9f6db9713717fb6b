import type { Contexts } from './expressions.ts'
import { interpolate } from './expressions.ts'
import { titleOf } from './job-report.ts'
import type { Combination } from './matrix.ts'
import type { LegRequest } from './run-leg.ts'
import type { JobRequest } from './settle-job.ts'
import type { Strategy } from './strategy.ts'
import type { Job } from './workflow.ts'

/** Answers what a job is run as: once, or once for each combination of its matrix. */
export function legsOf(
  request: JobRequest,
  strategy: Strategy,
  contexts: Contexts,
): readonly LegRequest[] {
  const { combinations } = strategy
  const all = combinations ?? [{ values: {}, label: '' }]
  return all.map((combination, index) => {
    const legContexts = {
      ...contexts,
      matrix: combination.values,
      strategy: {
        'fail-fast': strategy.failFast,
        'job-index': index,
        'job-total': all.length,
        'max-parallel': strategy.maxParallel,
      },
    }
    const name = nameOf(request.job, combination, legContexts)
    const { key, ...title } = titleOf(request, { id: request.job.id, name })
    const legKey = combinations === undefined ? key : `${key}/${index}`
    return { ...request, title: { ...title, key: legKey }, contexts: legContexts }
  })
}

/** Source: actions/runner, JobNameBuilder. */
const longestName = 100

/** A name with an expression tells by itself what the job is for; else the combination stands behind it. */
function nameOf({ id, name = id }: Job, { label }: Combination, contexts: Contexts): string {
  const filled = interpolate(name, contexts)
  const whole = name.includes('${{') || label === '' ? filled : `${filled} (${label})`
  return whole.length > longestName ? `${whole.slice(0, longestName - 3)}...` : whole
}
