import type { DeploymentState } from '../changes/observation.ts'

const states: readonly DeploymentState[] = [
  'success',
  'failure',
  'error',
  'inactive',
  'in_progress',
  'queued',
  'pending',
]

/** The state of a deployment by GitHub's name; one that GitHub adds one day is one that is not a success. */
export function deploymentState(name: string): DeploymentState {
  return states.find((state) => state === name.toLowerCase()) ?? 'pending'
}
