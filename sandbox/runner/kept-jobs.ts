import type { JobRun } from './job-run.ts'

/**
 * Answers the jobs that "Re-run failed jobs" leaves as they are, by key: of each job the newest of these runs, in the
 * order they became known, unless it failed or was cancelled. Those that need a job which runs again run as well;
 * that is seen as they are reached. None of none; throws when all of some ended well.
 */
export function keptJobs(runs: readonly JobRun[]): ReadonlyMap<string, JobRun> {
  const newest = new Map<string, JobRun>()
  for (const run of runs) {
    for (const key of newest.keys()) {
      // A job that was skipped has no combinations; one that ran has.
      if (isWithin(key, run.key) || isWithin(run.key, key)) newest.delete(key)
    }
    newest.set(run.key, run)
  }
  const kept = new Map([...newest].filter(([, { result }]) => endedWell.includes(result)))
  if (kept.size > 0 && kept.size === newest.size) throw new Error('No job of the run failed')
  return kept
}

const endedWell: readonly JobRun['result'][] = ['success', 'skipped']

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}/`)
}
