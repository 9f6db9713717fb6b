import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyValue } from './key-value-file.ts'
import { readKeyValueFile } from './key-value-file.ts'
import type { StepLog } from './step-log.ts'

/** Where a step writes its outputs, variables, paths, state and summary. */
export type CommandFiles = Readonly<Record<CommandFile, string>>

/** What a step wrote into its command files, after the runner's limits. */
export type CommandFileResult = {
  readonly outputs: readonly KeyValue[]
  readonly env: readonly KeyValue[]
  readonly state: readonly KeyValue[]
  readonly paths: readonly string[]
  readonly summary: string
}

type CommandFile = 'output' | 'env' | 'path' | 'state' | 'step_summary'

const names: readonly CommandFile[] = ['output', 'env', 'path', 'state', 'step_summary']
/** Of all outputs of a job together, counted as UTF-16. Source: docs, Actions limits. */
const outputBytes = 1_048_576
const summaryBytes = 1_048_576

/** Creates the empty files; the runner sets GITHUB_OUTPUT and the others to their paths. */
export async function createCommandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true })
  const at = (name: CommandFile) => join(folder, name)
  for (const name of names) await writeFile(at(name), '')
  return {
    output: at('output'),
    env: at('env'),
    path: at('path'),
    state: at('state'),
    step_summary: at('step_summary'),
  }
}

/** Reads what a step wrote; a broken file fails the step, an oversized summary only warns. */
export async function readCommandFiles(
  files: CommandFiles,
  log: StepLog,
): Promise<CommandFileResult> {
  const paths = (await contentOf(files.path)).split('\n').filter((line) => line !== '')
  return {
    outputs: withinLimit(await readPairs(files.output, 'output', log), log),
    env: allowed(await readPairs(files.env, 'env', log), log),
    state: await readPairs(files.state, 'state', log),
    paths,
    summary: summaryWithinLimit(await contentOf(files.step_summary), log),
  }
}

/** Removes what a step leaves behind. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

async function readPairs(
  path: string,
  name: CommandFile,
  log: StepLog,
): Promise<readonly KeyValue[]> {
  const { pairs, problem } = readKeyValueFile(await contentOf(path))
  if (problem !== undefined) {
    log.fail(`Unable to process file command '${name}' successfully.`)
    log.fail(problem)
  }
  return pairs
}

async function contentOf(path: string): Promise<string> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    // A step may delete its file: the runner takes that as nothing written.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  return content.replace(/^\uFEFF/, '')
}

function withinLimit(outputs: readonly KeyValue[], log: StepLog): readonly KeyValue[] {
  const kept: KeyValue[] = []
  let bytes = 0
  for (const output of outputs) {
    const size = 2 * (output.name.length + output.value.length)
    if (bytes + size > outputBytes) {
      log.complain(`Output '${output.name}' is refused: outputs hold at most 1 MB.`)
      continue
    }
    bytes += size
    kept.push(output)
  }
  return kept
}

function allowed(variables: readonly KeyValue[], log: StepLog): readonly KeyValue[] {
  return variables.filter(({ name }) => {
    if (name.toUpperCase() !== 'NODE_OPTIONS') return true
    log.complain(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`)
    return false
  })
}

function summaryWithinLimit(summary: string, log: StepLog): string {
  const bytes = Buffer.byteLength(summary)
  if (bytes <= summaryBytes) return summary
  const kilobytes = Math.floor(bytes / 1024)
  log.complain(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
  )
  return ''
}
