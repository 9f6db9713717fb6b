import type { Runner } from '../../sandbox/runner/jobs.ts'
import { startRunner } from '../../sandbox/runner/jobs.ts'
import type { RunnerSettings } from '../../sandbox/runner/settings.ts'
import { endpoints } from './tiny-action.ts'

/** Starts a runner for one workflow text. */
export function runnerOf(
  text: string,
  actionFolder: string,
  rest: Partial<RunnerSettings> = {},
): Runner {
  return startRunner({
    repository: 'acme/shop',
    workflows: [{ path: '.github/workflows/w.yml', text }],
    actionFolder,
    endpoints,
    tokenFor: () => 'ghs_tiny',
    ...rest,
  })
}
