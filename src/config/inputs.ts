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
      'What to do: `auto` picks it from the event, `sync` brings one incident up to date, `sweep` everything unfinished, `file-action-items` files what merged post-mortems ask for, `check-post-mortem` checks those of a pull request, `setup` creates labels and the records branch, `record-changes` records changes that bypass the repository.',
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
  'record-changes':
    'Record changes that bypass the repository, such as a flag that was flipped, so that incidents suspect them too.',
} as const satisfies Readonly<Record<string, string>>

export type Command = keyof typeof commandTable

/** Every command, in the order of the table. */
export const commands = Object.keys(commandTable).filter((name): name is Command =>
  Object.hasOwn(commandTable, name),
)

/** The inputs of one run, checked. */
export interface Inputs {
  readonly token: string
  readonly command: Command
  readonly issue: number | null
  /** Path of a file with changes to record; null when none was named. */
  readonly changesFile: string | null
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
  if (problems.length > 0 || command === undefined || issue === 'invalid' || dryRun === null) {
    return { problems }
  }
  const changesFile = given('changes-file') || null
  const recordsBranch = given('records-branch')
  return { inputs: { token, command, issue, changesFile, recordsBranch, dryRun } }
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

/** A cautious part of what Git allows, so that the name is safe in a URL and in a Git expression. */
function isBranchName(value: string): boolean {
  const part = /^[A-Za-z0-9][\w.-]*$/
  return value.split('/').every((name) => part.test(name) && !/\.\.|\.lock$|\.$/.test(name))
}
