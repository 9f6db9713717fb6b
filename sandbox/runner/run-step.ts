import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandFileResult } from './command-files.ts'
import { createCommandFiles, readCommandFiles, removeFolder } from './command-files.ts'
import { payloadOf } from './event.ts'
import { hideMasked } from './masks.ts'
import type { Occasion } from './occasion.ts'
import { githubContext, githubVariables } from './occasion.ts'
import { runProcess } from './run-process.ts'
import type { Annotation, LogLine, LogResult } from './step-log.ts'
import { StepLog } from './step-log.ts'
import { readStepOutput } from './step-output.ts'

/** What every kind of step may be given besides its occasion. */
export type StepOptions = {
  /** `env:` of workflow, job and step together, and what earlier steps wrote to GITHUB_ENV. */
  readonly env?: Readonly<Record<string, string>> | undefined
  /** Folders put before PATH, first one first. */
  readonly paths?: readonly string[] | undefined
  /** Values hidden from the first line on, besides the token. */
  readonly masks?: readonly string[] | undefined
  /** GITHUB_WORKSPACE; default: an empty folder of the step's own. */
  readonly workspace?: string | undefined
  /** GITHUB_ACTION; default `__run`. */
  readonly stepId?: string | undefined
  /** Default 60,000; then the step is killed. */
  readonly timeoutMilliseconds?: number | undefined
  /** Kills the step when aborted. */
  readonly signal?: AbortSignal | undefined
}

/** What a step did, as the runner sees it. */
export type StepRun = {
  readonly exitCode: number
  /** `failure` when the exit code is not 0 or the runner refused something it wrote. */
  readonly result: 'success' | 'failure'
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly log: readonly LogLine[]
  /** Everything hidden by the end of the step, the token included. */
  readonly masks: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  readonly durationMs: number
  readonly timedOut: boolean
}

/** One process to run as a step. */
export type StepRequest = {
  readonly occasion: Occasion
  readonly options: StepOptions
  /** Extra keys of the `github` context, such as `action_path`. */
  readonly context?: Readonly<Record<string, string>>
  /** INPUT_* and STATE_*. */
  readonly variables?: Readonly<Record<string, string>>
  /** Warnings the runner gives before it starts the step. */
  readonly warnings?: readonly string[]
  /** Answers the command line; `temp` is RUNNER_TEMP, where it may write a script first. */
  readonly command: (temp: string) => Promise<Command>
}

/** A program and its arguments. */
type Command = { readonly file: string; readonly args: readonly string[] }

const defaultTimeoutMilliseconds = 60_000

/** Runs one process the way the GitHub runner runs a step, and cleans up behind it. */
export async function runStep(request: StepRequest): Promise<StepRun> {
  const root = await mkdtemp(join(tmpdir(), 'incident-loop-step-'))
  try {
    return await runStepIn(root, request)
  } finally {
    await removeFolder(root)
  }
}

async function runStepIn(root: string, request: StepRequest): Promise<StepRun> {
  const { occasion, options } = request
  const folders = await createFolders(root, options.workspace)
  const eventPath = join(folders.temp, 'event.json')
  await writeFile(eventPath, JSON.stringify(payloadOf(occasion.event)))
  const files = await createCommandFiles(join(folders.temp, '_runner_file_commands'))
  const context = {
    ...githubContext(occasion),
    action: options.stepId ?? '__run',
    ...request.context,
    ...files,
    event_path: eventPath,
    workspace: folders.workspace,
  }
  const log = new StepLog([occasion.token, ...(options.masks ?? [])])
  for (const warning of request.warnings ?? []) log.warn(warning)

  const timeoutMilliseconds = options.timeoutMilliseconds ?? defaultTimeoutMilliseconds
  const end = await runProcess({
    ...(await request.command(folders.temp)),
    env: { ...environment(request, folders), ...githubVariables(context), ...request.variables },
    folder: folders.workspace,
    timeoutMilliseconds,
    signal: options.signal,
    onLine: readStepOutput(log),
  })
  if (end.timedOut) log.fail(`The step was stopped after ${timeoutMilliseconds} ms.`)
  const written = await readCommandFiles(files, log)
  return {
    ...toStepRun(log, written, end.exitCode),
    durationMs: end.durationMs,
    timedOut: end.timedOut,
  }
}

type Folders = { readonly workspace: string; readonly temp: string; readonly tools: string }

async function createFolders(root: string, workspace: string | undefined): Promise<Folders> {
  const folders = {
    workspace: workspace ?? join(root, 'workspace'),
    temp: join(root, 'temp'),
    tools: join(root, 'tools'),
  }
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
  return folders
}

function environment({ options }: StepRequest, folders: Folders): Readonly<Record<string, string>> {
  const path = [...(options.paths ?? []), process.env['PATH'] ?? '/usr/bin:/bin']
  return {
    HOME: process.env['HOME'] ?? folders.temp,
    CI: 'true',
    ...options.env,
    PATH: path.join(':'),
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'sandbox',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: folders.workspace,
  }
}

function toStepRun(
  stepLog: StepLog,
  written: CommandFileResult,
  exitCode: number,
): Omit<StepRun, 'durationMs' | 'timedOut'> {
  const { log, annotations, masks, outputs, state, failed }: LogResult = stepLog.result()
  return {
    exitCode,
    result: exitCode === 0 && !failed ? 'success' : 'failure',
    outputs: toRecord([...outputs, ...written.outputs]),
    summary: hideMasked(written.summary, masks),
    annotations,
    log,
    masks,
    env: toRecord(written.env),
    state: toRecord([...state, ...written.state]),
    paths: written.paths,
  }
}

function toRecord(pairs: CommandFileResult['outputs']): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]))
}
