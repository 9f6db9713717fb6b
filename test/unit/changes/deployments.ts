import type { Deployment, DeploymentStatus } from '../../../src/changes/deployment-history.ts'

/** A deployment of a test day: what happened to it, by minute of the hour after noon. */
export function deployment(
  id: number,
  sha: string,
  statuses: Readonly<Record<number, DeploymentStatus['state']>>,
  others: Partial<Deployment> = {},
): Deployment {
  return {
    id,
    sha,
    ref: 'main',
    environment: 'production',
    task: 'deploy',
    createdAt: minute(0),
    statuses: Object.entries(statuses).map(([at, state]) => ({
      state,
      at: minute(Number(at)),
      logUrl: `https://github.com/acme/shop/actions/runs/${id}/job/1`,
    })),
    ...others,
  }
}

export function minute(at: number): string {
  return `2026-11-20T12:${String(at).padStart(2, '0')}:00Z`
}
