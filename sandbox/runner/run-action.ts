import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fillInputs } from './action-inputs.ts'
import { readActionMetadata } from './action-metadata.ts'
import type { Occasion } from './occasion.ts'
import { githubContext } from './occasion.ts'
import type { StepOptions, StepRun } from './run-step.ts'
import { runStep } from './run-step.ts'

/** One run of a JavaScript action. */
export type ActionRequest = Occasion &
  StepOptions & {
    /** Folder that holds `action.yml`. */
    readonly actionFolder: string
    /** `with:`, values as the workflow would have evaluated them. */
    readonly inputs?: Readonly<Record<string, string>> | undefined
    /** What an earlier phase saved: becomes `STATE_*`. */
    readonly savedState?: Readonly<Record<string, string>> | undefined
    /** GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF, for an action `uses` found by repository. */
    readonly source?: { readonly repository: string; readonly ref: string } | undefined
  }

/** What an action did. */
export type ActionRun = StepRun & {
  /** Required inputs without default that were not given; GitHub starts the action all the same. */
  readonly missingInputs: readonly string[]
}

/**
 * Runs a JavaScript action as a child process, the way the GitHub runner does: inputs, variables
 * and command files in the environment, an empty workspace, output read for workflow commands.
 * Throws when `action.yml` or its entry point cannot be read.
 */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const actionFolder = resolve(request.actionFolder)
  const metadata = await readActionMetadata(actionFolder)
  const main = join(actionFolder, metadata.main)
  await access(main)
  const filled = fillInputs(metadata.inputs, request.inputs ?? {}, {
    github: githubContext(request),
    runner: { os: 'Linux', arch: 'X64', name: 'sandbox', environment: 'github-hosted' },
    job: { status: 'success' },
    strategy: {},
    matrix: {},
  })
  const run = await runStep({
    occasion: request,
    options: request,
    context: {
      action_path: actionFolder,
      ...(request.source && {
        action_repository: request.source.repository,
        action_ref: request.source.ref,
      }),
    },
    variables: { ...filled.variables, ...stateVariables(request.savedState ?? {}) },
    warnings: filled.warnings,
    command: async () => ({ file: nodeBinary(), args: [main] }),
  })
  return { ...run, missingInputs: filled.missing }
}

function stateVariables(state: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]))
}

/** Actions run on Node 24: this one when it is 24, else the one installed with the project. */
function nodeBinary(): string {
  if (process.versions.node.startsWith('24.')) return process.execPath
  return join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node')
}
