import { problemsOfCalls } from './check-calls.ts'
import { resolveAction } from './resolve-action.ts'
import type { RunnerSettings, WorkflowText } from './settings.ts'
import type { Workflow } from './workflow.ts'
import { parseWorkflow } from './workflow.ts'

/** The workflows of a repository by path. */
type WorkflowFiles = ReadonlyMap<string, Workflow>

/**
 * Answers the workflows with these added, each in the place of the one at its path. Throws with every problem of a file,
 * or of how they call each other, and when one uses an action that the sandbox lacks.
 */
export function addWorkflows(
  files: WorkflowFiles,
  added: readonly WorkflowText[],
  settings: RunnerSettings,
): WorkflowFiles {
  const all = new Map(files)
  for (const { path, text } of added) {
    const workflow = readWorkflow(path, text)
    checkActions(workflow, settings)
    all.set(path, workflow)
  }
  const problems = problemsOfCalls(all)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return all
}

function readWorkflow(path: string, text: string): Workflow {
  const read = parseWorkflow(path, text)
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'))
  return read.workflow
}

function checkActions({ jobs }: Workflow, settings: RunnerSettings): void {
  for (const step of jobs.flatMap((job) => (job.kind === 'steps' ? job.steps : []))) {
    if ('uses' in step) resolveAction(step.uses, settings)
  }
}
