import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Occasion } from './occasion.ts'
import type { StepOptions, StepRun } from './run-step.ts'
import { runStep } from './run-step.ts'

/** One `run:` step. */
export type ScriptRequest = Occasion &
  StepOptions & {
    /** Shell text after `${{ }}` were replaced. */
    readonly script: string
    /** `shell: bash` also sets pipefail; without it GitHub only sets -e. */
    readonly shell?: 'bash' | undefined
  }

/** Runs a `run:` step with bash. */
export function runScript(request: ScriptRequest): Promise<StepRun> {
  return runStep({
    occasion: request,
    options: request,
    command: async (temp) => {
      const path = join(temp, 'script.sh')
      await writeFile(path, request.script)
      const flags = request.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
      return { file: 'bash', args: [...flags, path] }
    },
  })
}
