import type { InputName } from '../config/inputs.ts'
import type { OutputName } from '../config/outputs.ts'
import { UserError } from '../user-error.ts'
import { graphqlUrlOf, serverUrlOf } from './api-urls.ts'
import type { Outside, RunContext } from './outside.ts'
import { readTextFile } from './read-text-file.ts'
import { openTerminal } from './terminal.ts'

/** What the local command line was called with. */
export interface CommandLineCall {
  /** `owner/name`; empty takes GITHUB_REPOSITORY. */
  readonly repository: string
  readonly inputs: Readonly<Partial<Record<InputName, string>>>
  /** Print one line of JSON instead of text. */
  readonly json: boolean
}

/**
 * A person's terminal: text goes to standard error, the answer to standard output, a failure to the exit status.
 *
 * With `json` the answer is one line: what the run did, or why it failed before it did anything.
 */
export function commandLine(call: CommandLineCall, process: NodeJS.Process): Outside {
  const environment = process.env
  const terminal = openTerminal(call.json, process)
  const { say, answer, fail } = terminal
  const outputs: Partial<Record<OutputName, string>> = {}
  return {
    log: {
      info: say,
      notice: (message) =>
        answer(call.json ? JSON.stringify({ version: 1, notice: message }) : message),
      problem: (message, place) =>
        say(place ? `${place.file}:${place.line}:${place.column} ${message}` : message),
      remark: (level, message, place) =>
        say(`${place ? `${place.file}:${place.line} ` : ''}${level} ${message}`),
    },
    input: (name) => call.inputs[name] ?? defaultOf(name, environment),
    context: () => contextOf(call.repository, environment),
    event: { name: 'workflow_dispatch', payload: {} },
    textFile: (path) => readTextFile(path, 'that holds changes, or `-` for standard input'),
    setOutput: (name, value) => {
      outputs[name] = value
    },
    showSummary: async (markdown) => {
      answer(call.json ? (outputs.result ?? '') : markdown)
    },
    terminal,
    fail,
  }
}

function defaultOf(name: InputName, environment: NodeJS.ProcessEnv): string {
  if (name !== 'token') return ''
  return environment['GITHUB_TOKEN'] ?? environment['GH_TOKEN'] ?? ''
}

function contextOf(repository: string, environment: NodeJS.ProcessEnv): RunContext {
  const fullName = repository || (environment['GITHUB_REPOSITORY'] ?? '')
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName) ?? []
  if (owner === '') {
    throw new UserError('bad-input', {
      what: `The repository is "${fullName}".`,
      remedy: 'Say which one with `--repo OWNER/NAME`.',
    })
  }
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  return {
    owner,
    name,
    apiUrl,
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? graphqlUrlOf(apiUrl),
    serverUrl: environment['GITHUB_SERVER_URL'] ?? serverUrlOf(apiUrl),
    run: `local-${process.pid}.1`,
    actor: null,
    startedBy: null,
    sha: null,
    workflow: null,
  }
}
