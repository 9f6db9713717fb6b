import type { GuardDeployment } from '../../../guard-github.ts'

/** Whether a deployment is of a run: a job with an environment makes its own before its first step, and the guard must not wait for itself. */
export function isOfRun({ statuses }: GuardDeployment, run: string): boolean {
  const path = new RegExp(`/actions/runs/${run.replace(/\D/g, '')}(?:/|$)`)
  return run !== '' && statuses.some(({ logUrl }) => logUrl !== null && path.test(logUrl))
}
