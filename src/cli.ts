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
type GuardOptions = Omit<GuardCall, 'command'> & { readonly repo?: string; readonly sha: string }
type LintOptions = Omit<LintCall, 'command' | 'paths'>

const exitStatus = `
Exit status:
  0  done, also when there was nothing to do
  1  something a person can mend; the message says what, with its code
  2  an unknown command, option or argument

Environment:
  GITHUB_TOKEN or GH_TOKEN   token for the GitHub API
  GITHUB_REPOSITORY          the repository, when --repo is not given
  GITHUB_API_URL             REST root of an Enterprise Server, https://HOST/api/v3
  GITHUB_SERVER_URL          its web root (default: the host of GITHUB_API_URL)
  GITHUB_GRAPHQL_URL         its GraphQL address (default: beside GITHUB_API_URL)`

const suspectsExamples = `
Examples:
  incident-loop suspects --text "checkout returns 500" --at 2026-11-20T13:50:00Z
  incident-loop suspects --repo ../shop --text-file report.txt --since 7d --json
  incident-loop suspects --text "search is slow" --path services/search`

const backtestExamples = `
Examples:
  incident-loop backtest
  incident-loop backtest --repo ../shop --ref origin/main --limit 50 --json`

const cloneExitStatus = `

Exit status:
  0  answered, also when nothing is likely or no revert states a reason
  1  something a person can mend; the message says what, with its code
  2  an unknown command, option or argument

It reads the clone with Git and needs neither GitHub nor a token.`

const checkExamples = `
Examples:
  incident-loop check-post-mortem postmortems/2026/2026-11-20-inc-42-checkout.md
  incident-loop check-post-mortem postmortems/2026/*.md --json`

const checkExitStatus = `

Exit status:
  0  every file is complete
  1  one is not, or it or the configuration cannot be read; each line says what is missing
  2  an unknown command, option or argument

It reads the files and the configuration, and needs neither GitHub nor a token: whether somebody can be assigned is not checked.`

const lintExamples = `
Examples:
  incident-loop lint-migrations
  incident-loop lint-migrations --base origin/main --github
  incident-loop lint-migrations db/migrate/20261122120000_add_status.rb
  incident-loop lint-migrations - --json < change.sql`

const lintExitStatus = `

Exit status:
  0  no finding of level error; warnings, notices and what was not checked are told
  1  a finding of level error, or a file, the statistics or the configuration that cannot be read
  2  an unknown command, option or argument

It reads the clone or the files, and needs neither GitHub nor a token, nor a database. docs/migrations-check.md says how findings
get their level, and how one is accepted.`

const guardExamples = `
Examples:
  incident-loop guard --environment production --at "2026-11-20 17:40 Europe/Berlin"
  incident-loop guard --environment production --service checkout --json
  incident-loop guard --calendar
  incident-loop guard --environment production --repo acme/shop --sha v1.4.0`

const guardExitStatus = `

Exit status:
  0  the settings let the deployment go ahead, or the calendar was printed
  1  they do not, or the configuration cannot be read; the message says why
  2  an unknown command, option or argument

It reads the configuration, and needs neither GitHub nor a token: checks that need GitHub are told as skipped and decide nothing.
With --repo it asks GitHub, and writes nothing.`

const program = new Command('incident-loop')
  .description(
    'Runs incidents inside a GitHub repository. Each verb but demo, suspects and backtest is a command of the Action, too.',
  )
  .addHelpText('after', exitStatus)
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
  .addHelpText('after', suspectsExamples + cloneExitStatus)
  .action((options: SuspectsOptions) =>
    followOnClone({ command: 'suspects', ...options, paths: options.path }),
  )

onClone('backtest')
  .option('--limit <count>', 'how many reverts at most, the newest', countOf, 200)
  .addHelpText('after', backtestExamples + cloneExitStatus)
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
  .addHelpText('after', checkExamples + checkExitStatus)
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
  .addHelpText('after', lintExamples + lintExitStatus)
  .action((paths: readonly string[], options: LintOptions) =>
    followOnClone({ command: 'lint-migrations', paths, ...options }),
  )

program
  .command('guard')
  .description(commandTable.guard)
  .option('--environment <name>', 'environment that is deployed to', '')
  .option('--service <name>', 'service that is deployed', '')
  .option(
    '--at <time>',
    'when: RFC 3339, or as in `2026-11-20 17:40 Europe/Berlin` (default: now)',
    '',
  )
  .option('--calendar', 'print when one may deploy in the next 14 days', false)
  .option(
    '--config <file>',
    'the configuration (default: .github/incident-loop.yml, where it is)',
    '',
  )
  .option('--json', 'print the answer as one line of JSON', false)
  .addOption(
    new Option(
      '--repo <owner/name>',
      'ask GitHub, too, how things are now: with the token of GITHUB_TOKEN, and its own settings',
    ).conflicts(['at', 'calendar', 'config']),
  )
  .option('--sha <commit>', 'commit that is deployed, with `--repo`', 'HEAD')
  .addHelpText('after', guardExamples + guardExitStatus)
  .action(({ repo, ...call }: GuardOptions) =>
    repo === undefined
      ? followOnClone({ command: 'guard', ...call })
      : askGitHub({ ...call, repo }),
  )

program
  .command('demo')
  .description('Play an incident on a GitHub in a box, from a clone of the project.')
  .addHelpText('after', exitStatus)
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
    .addHelpText('after', exitStatus)
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
function askGitHub(call: GuardOptions & { readonly repo: string }): Promise<void> {
  const { environment, service, sha, repo, json } = call
  const recordsBranch = inputTable['records-branch'].default
  return follow('guard', { environment, service, sha }, { repo, json, recordsBranch })
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
