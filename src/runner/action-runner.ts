import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { readJson } from '../text/canonical-json.ts'
import { UserError } from '../user-error.ts'
import { graphqlUrlOf, serverUrlOf } from './api-urls.ts'
import type { Outside, RunContext } from './outside.ts'
import { readTextFile } from './read-text-file.ts'

/** The GitHub runner: inputs, event and the files it hands us, by its documented environment variables. */
export function actionRunner(environment: NodeJS.ProcessEnv): Outside {
  return {
    log: {
      info: (message) => core.info(withoutCommands(message)),
      notice: (message) => core.notice(message),
      problem: (message, place) =>
        core.error(
          message,
          place && { file: place.file, startLine: place.line, startColumn: place.column },
        ),
      remark: (level, message, at) => {
        const place = at && { file: at.file, startLine: at.line }
        if (level === 'warning') core.warning(message, place)
        else core.notice(message, place)
      },
    },
    input: (name) => core.getInput(name),
    context: () => readContext(environment),
    event: {
      name: environment['GITHUB_EVENT_NAME'] ?? '',
      payload: readEvent(environment['GITHUB_EVENT_PATH']),
    },
    textFile: (path) => {
      const workspace = environment['GITHUB_WORKSPACE'] ?? ''
      return readTextFile(
        resolve(workspace, path),
        'of the workspace with the input `changes-file`',
      )
    },
    setOutput: (name, value) => core.setOutput(name, value),
    showSummary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write()
    },
    fail: (message) => core.setFailed(message),
  }
}

/**
 * A text for the log that the runner takes for no command of ours: it looks for `##[` anywhere in a line and for `::` at its
 * start, and a dry run prints titles and descriptions by anybody.
 */
function withoutCommands(message: string): string {
  return message.replace(/##(?=\[)/g, '##\u2060').replace(/^(\s*):(?=:)/gm, '$1:\u2060')
}

function readContext(environment: NodeJS.ProcessEnv): RunContext {
  const [owner = '', name = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner === '' || name === '') {
    throw new UserError('bad-input', {
      what: `GITHUB_REPOSITORY is "${environment['GITHUB_REPOSITORY'] ?? ''}".`,
      remedy: 'Run this as a step of a GitHub workflow, or use the command line `incident-loop`.',
    })
  }
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  return {
    owner,
    name,
    apiUrl,
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? graphqlUrlOf(apiUrl),
    serverUrl: environment['GITHUB_SERVER_URL'] ?? serverUrlOf(apiUrl),
    run: `${environment['GITHUB_RUN_ID'] ?? 'local'}.${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    // Whoever starts a run again answers for what it asks, not whoever started it first.
    actor: environment['GITHUB_TRIGGERING_ACTOR'] ?? environment['GITHUB_ACTOR'] ?? null,
    startedBy: environment['GITHUB_ACTOR'] ?? null,
    sha: environment['GITHUB_SHA'] ?? null,
    workflow: /\/([\w.-]+\.ya?ml)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
  }
}

function readEvent(path: string | undefined): unknown {
  return path === undefined || path === '' ? {} : readJson(readFileSync(path, 'utf8'))
}
