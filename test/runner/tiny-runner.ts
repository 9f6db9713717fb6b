import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Runner } from '../../sandbox/runner/jobs.ts'
import { startRunner } from '../../sandbox/runner/jobs.ts'
import type { RunnerSettings, WorkflowText } from '../../sandbox/runner/settings.ts'
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

/** Starts a runner for several workflow files by name, such as `deploy.yml`; their steps are scripts. */
export function runnerOfFiles(
  files: Readonly<Record<string, string>>,
  rest: Partial<RunnerSettings> = {},
): Runner {
  const workflows = Object.entries(files).map(([name, text]) => fileOf(name, text))
  return runnerOf('', '.', { workflows, ...rest })
}

/** A workflow file by its name. */
export function fileOf(name: string, text: string): WorkflowText {
  return { path: `.github/workflows/${name}`, text }
}

/** What each job printed, by the name of the job. */
export function printedBy(runs: readonly JobRun[]): Readonly<Record<string, string>> {
  const entries = runs.map(({ name, steps }) => {
    const lines = steps.flatMap(({ run }) => run?.log.map(({ text }) => text) ?? [])
    return [name, lines.join('; ')]
  })
  return Object.fromEntries(entries)
}

/** Name and result of each job, in the order in which they ended. */
export function endsOf(runs: readonly JobRun[]): readonly string[] {
  return runs.map(({ name, result }) => `${name}: ${result}`)
}
