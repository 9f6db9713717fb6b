import { join, resolve } from 'node:path'
import type { Change } from './changes/change.ts'
import type { CloneWorld } from './clone.ts'
import { settingsPath } from './config/settings.ts'
import { endWell } from './end-well.ts'
import type { LintWorld } from './flows/lint-clone-migrations.ts'
import { showProgress } from './runner/show-progress.ts'
import { openTerminal, type Terminal } from './runner/terminal.ts'
import { readJson } from './text/canonical-json.ts'
import { UserError } from './user-error.ts'

/** A command on a local clone, as it was typed. */
export type CloneCall = SuspectsCall | BacktestCall | CheckCall | LintCall | GuardCall

interface ClonePlace {
  /** Folder of the clone. */
  readonly repo: string
  /** Empty for what is checked out. */
  readonly ref: string
  readonly json: boolean
}

export interface SuspectsCall extends ClonePlace {
  readonly command: 'suspects'
  readonly text: string
  /** File with the text, `-` for standard input; empty takes `text`. */
  readonly textFile: string
  readonly at: string
  readonly since: string
  readonly paths: readonly string[]
  /** File with changes that no commit shows; empty for none. */
  readonly changes: string
}

export interface BacktestCall extends ClonePlace {
  readonly command: 'backtest'
  /** How many reverts at most, the newest. */
  readonly limit: number
}

export interface CheckCall {
  readonly command: 'check-post-mortem'
  readonly files: readonly string[]
  /** File with the configuration; empty for the usual one, where it is there. */
  readonly config: string
  readonly json: boolean
}

export interface LintCall {
  readonly command: 'lint-migrations'
  /** Files and folders, `-` for standard input; empty for what a branch adds. */
  readonly paths: readonly string[]
  /** Folder of the clone. */
  readonly repo: string
  /** What it is compared with; empty for the branch that others go into. */
  readonly base: string
  /** Empty for what is checked out, with what is not committed. */
  readonly ref: string
  /** File with the configuration; empty for the usual one, where it is there. */
  readonly config: string
  /** File with sizes of tables; empty for the one of the configuration. */
  readonly statistics: string
  readonly json: boolean
  /** Whether it is told as workflow commands. */
  readonly github: boolean
}

export interface GuardCall {
  readonly command: 'guard'
  readonly environment: string
  /** Empty for all. */
  readonly service: string
  /** Empty for now. */
  readonly at: string
  /** Whether the coming days are asked for. */
  readonly calendar: boolean
  /** File with the configuration; empty for the usual one, where it is there. */
  readonly config: string
  readonly json: boolean
}

/** One run on a clone: no token, no GitHub. Each flow is loaded when it is followed. */
export async function runOnClone(call: CloneCall, process: NodeJS.Process): Promise<void> {
  const terminal = openTerminal(call.json, process)
  await endWell(terminal, () => {
    switch (call.command) {
      case 'suspects':
        return followSuspects(call, terminal, process)
      case 'backtest':
        return followBacktest(call, terminal, process)
      case 'check-post-mortem':
        return followCheck(call, terminal)
      case 'lint-migrations':
        return followLint(call, terminal, process)
      case 'guard':
        return followGuard(call, terminal)
    }
  })
}

async function followCheck({ files, config }: CheckCall, terminal: Terminal): Promise<void> {
  const [{ runCheckFiles }, { readTextFile, textFileIfThere }] = await Promise.all([
    import('./flows/check-files.ts'),
    import('./runner/read-text-file.ts'),
  ])
  const texts = files.map((path) => [path, readTextFile(path, 'with a post-mortem')] as const)
  const path = config === '' ? settingsPath : config
  const text = config === '' ? textFileIfThere(path) : readTextFile(path, 'with `--config`')
  const configuration = text === null ? null : { path, text }
  await runCheckFiles({ files: new Map(texts), configuration, now: clock() }, terminal)
}

async function followGuard(call: GuardCall, terminal: Terminal): Promise<void> {
  const { readTextFile, textFileIfThere } = await import('./runner/read-text-file.ts')
  const path = call.config === '' ? settingsPath : call.config
  const text = call.config === '' ? textFileIfThere(path) : readTextFile(path, 'with `--config`')
  const configuration = text === null ? null : { path, text }
  const service = call.service === '' ? null : call.service
  const ask = { configuration, service, at: call.at, now: clock() }
  const environment = call.environment === '' ? null : call.environment
  if (call.calendar) {
    const { runGuardCalendar } = await import('./flows/guard-calendar.ts')
    return runGuardCalendar({ ...ask, environment }, terminal)
  }
  const { runGuardLocally } = await import('./flows/guard-local.ts')
  await runGuardLocally({ ...ask, environment }, terminal)
}

async function followLint(
  call: LintCall,
  terminal: Terminal,
  { cwd }: NodeJS.Process,
): Promise<void> {
  const [
    { runLintCloneMigrations },
    { readTextFile, textFileIfThere },
    { readWasm },
    { repositoryOf },
  ] = await Promise.all([
    import('./flows/lint-clone-migrations.ts'),
    import('./runner/read-text-file.ts'),
    import('./runner/wasm.ts'),
    import('./git/places-on-disk.ts'),
  ])
  const root = repositoryOf(resolve(cwd(), call.repo)) ?? call.repo
  const inRepo = (path: string) => join(root, path)
  const given = (path: string, named: string) =>
    path === '' ? null : { path, text: readTextFile(path, named) }
  const usual = call.config === '' ? textFileIfThere(inRepo(settingsPath)) : null
  await runLintCloneMigrations(
    {
      base: call.base,
      ref: call.ref,
      configuration:
        usual === null
          ? given(call.config, 'with `--config`')
          : { path: settingsPath, text: usual },
      statistics: given(call.statistics, 'with `--statistics`'),
    },
    {
      source: await openSource(call, cwd()),
      fileText: (path) => textFileIfThere(inRepo(path)),
      wasm: readWasm,
    },
    { format: call.json ? 'json' : call.github ? 'github' : 'text', answer: terminal.answer },
  )
}

async function openSource({ paths, repo }: LintCall, folder: string): Promise<LintWorld['source']> {
  if (paths.length === 0) {
    const { openCloneFiles } = await import('./git/clone-files.ts')
    return { clone: await openCloneFiles(repo) }
  }
  const { readNamedFiles } = await import('./git/named-files.ts')
  return { named: readNamedFiles(paths, folder) }
}

async function followSuspects(
  call: SuspectsCall,
  terminal: Terminal,
  process: NodeJS.Process,
): Promise<void> {
  // Git is asked first, and answers while the rest is loaded.
  const [world, { runSuspects }, { readQuestion }] = await Promise.all([
    openWorld(call, process),
    import('./flows/suspects.ts'),
    import('./config/read-question.ts'),
  ])
  const reading = readQuestion({ ...call, text: await textOf(call) }, clock())
  if ('problems' in reading) {
    throw new UserError('bad-input', {
      what: reading.problems.join(' '),
      remedy:
        'Say what people report with `--text`, when with `--at 2026-11-20T13:50:00Z` and how far back to look with `--since 72h`.',
    })
  }
  const outside = await outsideChanges(call, reading.question.at)
  await runSuspects({ ...reading.question, paths: call.paths, outside }, world, terminal)
}

/** The changes of a file that no commit shows, as far as they had happened. */
async function outsideChanges({ changes }: SuspectsCall, at: string): Promise<readonly Change[]> {
  if (changes === '') return []
  const [{ readTextFile }, { readReportedChanges }] = await Promise.all([
    import('./runner/read-text-file.ts'),
    import('./changes/reported/reported-changes.ts'),
  ])
  const text = readTextFile(changes, 'with `--changes`, or `-` for standard input')
  const reading = readReportedChanges(readJson(text), clock())
  if (reading.problems.length > 0) {
    throw new UserError('bad-input', {
      what: `${changes}: ${reading.problems.join(' ')}`,
      remedy: 'docs/changes.md says what the file holds.',
    })
  }
  return reading.changes.filter((change) => change.at <= at)
}

async function followBacktest(
  call: BacktestCall,
  terminal: Terminal,
  process: NodeJS.Process,
): Promise<void> {
  const { runBacktest } = await import('./flows/backtest.ts')
  await runBacktest({ limit: call.limit }, await openWorld(call, process), terminal)
}

async function textOf({ text, textFile }: SuspectsCall): Promise<string> {
  if (textFile === '') return text
  const { readTextFile } = await import('./runner/read-text-file.ts')
  return readTextFile(textFile, 'with `--text-file`, or `-` for standard input')
}

async function openWorld(place: ClonePlace, process: NodeJS.Process): Promise<CloneWorld> {
  const { openClone } = await import('./git/clone.ts')
  return {
    clone: await openClone(place.repo, place.ref),
    progress: showProgress(process.stderr, () => performance.now()),
  }
}

function clock(): string {
  return new Date().toISOString().replace(/\.\d{3}Z$/, 'Z')
}
