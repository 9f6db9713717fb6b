#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import { cloneCommandTable } from './config/clone-commands.ts'
import { commandTable, type InputName, inputTable } from './config/inputs.ts'
import { run } from './run.ts'
import type { BacktestCall, CloneCall, GuardCall, LintCall, SuspectsCall } from './run-on-clone.ts'
import { commandLine } from './runner/command-line.ts'
import { helpBelow } from './runner/help.ts'

interface Options {
  readonly repo?: string
  readonly recordsBranch: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

type SuspectsOptions = Omit<SuspectsCall, 'command' | 'paths'> & {
  readonly path: readonly string[]
}
type BacktestOptions = Omit<BacktestCall, 'command'>
type GuardOptions = Omit<GuardCall, 'command'> & { readonly repo?: string; readonly sha?: string }
type LintOptions = Omit<LintCall, 'command' | 'paths'>

const program = new Command('incident-loop')
  .description(
    'Runs incidents inside a GitHub repository. Each verb but demo, suspects and backtest is a command of the Action, too.',
  )
  .addHelpText('after', helpBelow.repository)
  .configureHelp({ optionDescription: describeOption })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

onRepository('setup').action((options: Options) => follow('setup', {}, options))

onRepository('sweep').action((options: Options) => follow('sweep', {}, options))

onRepository('file-action-items').action((options: Options) =>
  follow('file-action-items', {}, options),
)

onRepository('sync')
  .argument('<issue>', 'number of the issue', issueNumber)
  .action((issue: string, options: Options) => follow('sync', { issue }, options))

onRepository('record-changes')
  .argument(
    '<file>',
    'JSON file with the changes, as docs/changes.md shows it; - for standard input',
  )
  .action((file: string, options: Options) =>
    follow('record-changes', { 'changes-file': file }, options),
  )

onClone('suspects')
  .option('--text <text>', 'what people report, such as "checkout returns 500"', '')
  .option('--text-file <file>', 'a file with that text, - for standard input', '')
  .option(
    '--at <time>',
    'when it began: RFC 3339, or as in `13:50 Europe/Berlin` (default: now)',
    '',
  )
  .option('--since <duration>', 'how far back to look: 90m, 72h, 3d, 2w', '72h')
  .option('--path <path...>', 'only changes that touch one of these, relative to the folder', [])
  .option('--changes <file>', 'JSON of changes that no commit shows, as docs/changes.md says', '')
  .addHelpText('after', helpBelow.suspects)
  .action((options: SuspectsOptions) =>
    followOnClone({ command: 'suspects', ...options, paths: options.path }),
  )

onClone('backtest')
  .option('--limit <count>', 'how many reverts at most, the newest', countOf, 200)
  .addHelpText('after', helpBelow.backtest)
  .action((options: BacktestOptions) => followOnClone({ command: 'backtest', ...options }))

program
  .command('check-post-mortem')
  .description(cloneCommandTable['check-post-mortem'])
  .argument('<file...>', 'Markdown files, - for standard input')
  .option(
    '--config <file>',
    'the configuration (default: .github/incident-loop.yml, where it is)',
    '',
  )
  .option('--json', 'print the answer as one line of JSON', false)
  .addHelpText('after', helpBelow['check-post-mortem'])
  .action(
    (files: readonly string[], options: { readonly config: string; readonly json: boolean }) =>
      followOnClone({ command: 'check-post-mortem', files, ...options }),
  )

program
  .command('lint-migrations')
  .description(cloneCommandTable['lint-migrations'])
  .argument(
    '[path...]',
    'files or folders, - for standard input (default: what this branch adds, committed or not)',
  )
  .option('--base <ref>', 'what to compare with (default: the branch that others go into)', '')
  .option('--repo <dir>', 'folder of the clone; nothing in it is changed', '.')
  .option('--ref <ref>', 'branch, tag or commit to look at (default: what is here)', '')
  .option(
    '--config <file>',
    'the configuration (default: .github/incident-loop.yml, where it is)',
    '',
  )
  .option('--statistics <file>', 'sizes of tables, as docs/migrations-check.md says', '')
  .option('--json', 'print the answer as one line of JSON', false)
  .option('--github', 'print workflow commands, which GitHub shows on the lines', false)
  .addHelpText('after', helpBelow['lint-migrations'])
  .action((paths: readonly string[], options: LintOptions) =>
    followOnClone({ command: 'lint-migrations', paths, ...options }),
  )

program
  .command('guard')
  .description(commandTable.guard)
  .option(
    '--environment <name>',
    'environment that is deployed to; only --calendar does without',
    '',
  )
  .option('--service <name>', 'service that is deployed (default: all of them together)', '')
  .option(
    '--at <time>',
    'when: RFC 3339, or as in `2026-11-20 17:40`, on the clock of the deploy windows, else of `timezone` in the settings, unless a zone such as Europe/Berlin stands behind it (default: now)',
    '',
  )
  .option(
    '--calendar',
    'print when one may deploy in the next 14 days, to each environment that the settings name and to all others',
    false,
  )
  .option(
    '--config <file>',
    'the settings (default: .github/incident-loop.yml of this folder; without it the defaults count)',
    '',
  )
  .option('--json', 'print the answer as one line of JSON', false)
  .addOption(
    new Option(
      '--repo <owner/name>',
      'ask GitHub, too, how things are now: with the token of GITHUB_TOKEN, and its own settings; not with --at, --calendar or --config',
    ).conflicts(['at', 'calendar', 'config']),
  )
  .option(
    '--sha <commit>',
    'commit, branch or tag that is deployed, only with --repo (default: the newest commit of the default branch)',
    commitOf,
  )
  .addHelpText('after', helpBelow.guard)
  .action(({ repo, sha, ...call }: GuardOptions, command: Command) => {
    if (repo !== undefined) return askGitHub({ ...call, repo, sha: sha ?? '' })
    if (sha !== undefined) {
      command.error("error: option '--sha <commit>' counts only with '--repo <owner/name>'")
    }
    return followOnClone({ command: 'guard', ...call })
  })

program
  .command('demo')
  .description('Play an incident on a GitHub in a box, from a clone of the project.')
  .addHelpText('after', helpBelow.repository)
  .action(playDemo)

await program.parseAsync()

/** What an option means, with its default where that says something. */
function describeOption({ description, defaultValue }: Option): string {
  const isTold = typeof defaultValue === 'number' || (defaultValue ?? '').length > 0
  return isTold ? `${description} (default: ${defaultValue})` : description
}

function onRepository(
  verb: 'setup' | 'sync' | 'sweep' | 'file-action-items' | 'record-changes',
): Command {
  return program
    .command(verb)
    .description(commandTable[verb])
    .option('--repo <owner/name>', 'the repository (default: GITHUB_REPOSITORY)')
    .option(
      '--records-branch <name>',
      inputTable['records-branch'].description,
      inputTable['records-branch'].default,
    )
    .option('--dry-run', inputTable['dry-run'].description.replace('With `true`, print', 'Print'))
    .option('--json', 'print the answer as one line of JSON')
    .addHelpText('after', helpBelow.repository)
}

function onClone(verb: keyof typeof cloneCommandTable): Command {
  return program
    .command(verb)
    .description(cloneCommandTable[verb])
    .option('--repo <dir>', 'folder of the clone; nothing in it is changed', '.')
    .option('--ref <ref>', 'branch, tag or commit to look at (default: what is checked out)', '')
    .option('--json', 'print the answer as one line of JSON', false)
}

async function followOnClone(call: CloneCall): Promise<void> {
  const { runOnClone } = await import('./run-on-clone.ts')
  await runOnClone(call, process)
}

/** Nobody asks for an override here, so that nothing is written. */
function askGitHub(
  call: Omit<GuardOptions, 'at'> & { readonly repo: string; readonly sha: string },
): Promise<void> {
  const { environment, service, sha, repo, json } = call
  const recordsBranch = inputTable['records-branch'].default
  return follow('guard', { environment, service, sha }, { repo, json, recordsBranch })
}

function commitOf(value: string): string {
  if (!/^0*$/.test(value.trim())) return value
  throw new InvalidArgumentError('It names no commit, being empty or all zeros.')
}

function countOf(value: string): number {
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a number from 1 to 99999.')
}

function issueNumber(value: string): string {
  if (/^#?[1-9]\d*$/.test(value)) return value.replace('#', '')
  throw new InvalidArgumentError('It must be the number of an issue, such as 42.')
}

async function follow(
  command: string,
  given: Readonly<Partial<Record<InputName, string>>>,
  options: Options,
): Promise<void> {
  const inputs = {
    command,
    ...given,
    'records-branch': options.recordsBranch,
    'dry-run': String(options.dryRun ?? false),
  }
  await run(
    commandLine({ repository: options.repo ?? '', inputs, json: options.json ?? false }, process),
  )
}

/** The demo lives in the clone this file was built in, and needs its development packages. */
function playDemo(): void {
  const clone = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  if (existsSync(join(clone, 'sandbox'))) {
    process.exitCode =
      spawnSync('npm', ['run', '--silent', 'demo'], { cwd: clone, stdio: 'inherit' }).status ?? 1
    return
  }
  process.stderr.write('The demo needs a clone of the project: run `npm run demo` there.\n')
  process.exitCode = 1
}
