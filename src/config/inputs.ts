/** One input of the Action, as `action.yml`, the docs and the reader know it. */
export interface InputSpec {
  readonly description: string
  readonly default: string
}

/** The one table of inputs. `action.yml` and `docs/inputs-and-outputs.md` are held to it by the contract test. */
export const inputTable = {
  token: {
    description:
      'Token for the GitHub API. The default token is enough; a token of your own GitHub App has its own rate limit.',
    default: '${{ github.token }}',
  },
  command: {
    description:
      'What to do: `auto` picks it from the event, `sync` brings one incident up to date, `sweep` everything unfinished, `file-action-items` files what merged post-mortems ask for, `check-post-mortem` checks those of a pull request, `lint-migrations` judges the database migrations that a deploy or pull request adds, `guard` says whether a deployment may go ahead, `setup` creates labels and the records branch, `record-changes` records changes that bypass the repository.',
    default: 'auto',
  },
  issue: {
    description:
      'Number of the issue to sync, for `command: sync` or a manual run. Otherwise the event names it.',
    default: '',
  },
  'changes-file': {
    description:
      'JSON file in the workspace with changes that bypass the repository, for `command: record-changes`. See docs/changes.md.',
    default: '',
  },
  base: {
    description:
      'Commit, branch or tag to compare with, for `command: lint-migrations`. Otherwise the merge base on a pull request, else what is live in the environment.',
    default: '',
  },
  sha: {
    description:
      'Commit that is to be deployed, for `command: guard` and `command: lint-migrations`. Otherwise the commit of the run; for `lint-migrations` on a pull request its head.',
    default: '',
  },
  environment: {
    description:
      'Environment that is deployed to. `command: guard` needs it; `command: lint-migrations` takes the one of the settings without, else the one named like production.',
    default: '',
  },
  service: {
    description:
      'Service that is deployed, for `command: guard`. Without it rules for any service count.',
    default: '',
  },
  mode: {
    description:
      'What `command: guard` does with its answer: `enforce` fails the job where the deployment is stopped, `warn` only says so, `dry-run` also records no override.',
    default: 'enforce',
  },
  'override-reason': {
    description:
      'Why to deploy although the guard stops it, for `command: guard`. It counts by whoever started the run, for this commit and environment, and is put on record.',
    default: '',
  },
  'records-branch': {
    description: 'Branch that holds the incident records. It shares no history with the code.',
    default: 'incident-records',
  },
  'dry-run': {
    description: 'With `true`, print what would be written as a diff and write nothing.',
    default: 'false',
  },
} as const satisfies Readonly<Record<string, InputSpec>>

export type InputName = keyof typeof inputTable

/** The one table of commands: what each does. The command line has the same verbs, but for `auto`, which needs an event. */
export const commandTable = {
  auto: 'Pick what to do from the event that started the run.',
  sync: 'Bring the record, the labels and the status comment of one incident up to date.',
  sweep:
    'Set up what is missing and bring every unfinished incident up to date, whatever event was missed.',
  setup: 'Create the labels and the records branch a repository lacks.',
  'file-action-items': 'File the action items of merged post-mortems as issues, each once.',
  'check-post-mortem':
    'Say whether the post-mortems of a pull request are complete, on their lines and as a commit status.',
  'lint-migrations':
    'Say which database migrations of a deploy or pull request block a table, lose data or break running code, on their lines.',
  guard: 'Say whether a deployment may go ahead now, and why; fail the job where it may not.',
  'record-changes':
    'Record changes that bypass the repository, such as a flag that was flipped, so that incidents suspect them too.',
} as const satisfies Readonly<Record<string, string>>

export type Command = keyof typeof commandTable

/** Every command, in the order of the table. */
export const commands = Object.keys(commandTable).filter((name): name is Command =>
  Object.hasOwn(commandTable, name),
)

/** What the guard does with its answer. */
const guardModes = ['enforce', 'warn', 'dry-run'] as const

export type GuardMode = (typeof guardModes)[number]

/** The inputs of one run, checked. */
export interface Inputs {
  readonly token: string
  readonly command: Command
  readonly issue: number | null
  /** Path of a file with changes to record; null when none was named. */
  readonly changesFile: string | null
  /** What the migration check compares, and where the deploy goes; null where nobody said. */
  readonly base: string | null
  readonly sha: string | null
  readonly environment: string | null
  /** What the guard is asked of, and what it does with its answer. */
  readonly service: string | null
  readonly mode: GuardMode
  readonly overrideReason: string | null
  readonly recordsBranch: string
  readonly dryRun: boolean
}

/** One input that cannot be used: what was seen, and what is allowed. */
export interface InputProblem {
  readonly name: InputName
  readonly message: string
}

/** Checks raw inputs; answers all problems at once. An input that was left empty has its default. */
export function readInputs(
  raw: (name: InputName) => string,
): { readonly inputs: Inputs } | { readonly problems: readonly InputProblem[] } {
  const given = (name: InputName): string => raw(name).trim() || inputTable[name].default
  const problems: InputProblem[] = []
  const refuse = (name: InputName, allowed: string): void => {
    problems.push({ name, message: `The input \`${name}\` is "${given(name)}"; ${allowed}.` })
  }
  const command = commands.find((one) => one === given('command'))
  if (command === undefined) refuse('command', `allowed are ${commands.join(', ')}`)
  const issue = readIssueNumber(given('issue'))
  if (issue === 'invalid') refuse('issue', 'it must be the number of an issue, such as 42')
  if (!isBranchName(given('records-branch'))) {
    refuse('records-branch', 'use letters, digits, `-`, `_`, `.` and `/`, such as incident-records')
  }
  for (const name of ['base', 'sha'] as const) {
    if (!isRevision(given(name))) {
      refuse(name, 'it must be a commit, a branch or a tag, such as v1.4.0')
    }
  }
  const mode = guardModes.find((one) => one === given('mode'))
  if (mode === undefined) refuse('mode', `allowed are ${guardModes.join(', ')}`)
  const dryRun = readFlag(given('dry-run'))
  if (dryRun === null) refuse('dry-run', 'allowed are true and false')
  const token = raw('token').trim()
  if (token === '') {
    problems.push({
      name: 'token',
      message:
        'The input `token` is empty; leave it out in a workflow; on the command line set GITHUB_TOKEN.',
    })
  }
  if (command === undefined || issue === 'invalid' || mode === undefined || dryRun === null) {
    return { problems }
  }
  if (problems.length > 0) return { problems }
  const changesFile = orNull(given('changes-file'))
  const recordsBranch = given('records-branch')
  const base = named(given('base'))
  const sha = named(given('sha'))
  const environment = orNull(given('environment'))
  const service = orNull(given('service'))
  const overrideReason = orNull(given('override-reason'))
  const deploy = { base, sha, environment, service, mode, overrideReason }
  return { inputs: { token, command, issue, changesFile, ...deploy, recordsBranch, dryRun } }
}

/** The number of an issue as people write it, `42` or `#42`; null for nothing. */
export function readIssueNumber(value: string): number | null | 'invalid' {
  if (value.trim() === '') return null
  const digits = /^#?([1-9]\d{0,9})$/.exec(value.trim())?.[1]
  return digits === undefined ? 'invalid' : Number(digits)
}

function readFlag(value: string): boolean | null {
  if (value === 'true') return true
  return value === 'false' ? false : null
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

/** Zeros stand for a branch that was not there before a push. */
function named(revision: string): string | null {
  return /^0*$/.test(revision) ? null : revision
}

/** Whether a text may name a commit; empty does. Two dots would make a range of it. */
function isRevision(value: string): boolean {
  return !/[\s~^:?*[\\]|\.\./.test(value)
}

/** A cautious part of what Git allows, so that the name is safe in a URL and in a Git expression. */
function isBranchName(value: string): boolean {
  const part = /^[A-Za-z0-9][\w.-]*$/
  return value.split('/').every((name) => part.test(name) && !/\.\.|\.lock$|\.$/.test(name))
}
