import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { RunnerEvent } from '../../sandbox/runner/event.ts'
import type { ActionRequest } from '../../sandbox/runner/run-action.ts'

/** Makes an empty folder that lives as long as the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-action-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes an action of one file; `inputs` is the YAML under `inputs:`. Answers its folder. */
export async function tinyAction(main: string, inputs = '{}'): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'dist'))
  await writeFile(join(folder, 'dist', 'index.js'), main)
  await writeFile(
    join(folder, 'action.yml'),
    [
      'name: Tiny',
      'description: For a test',
      `inputs: ${inputs}`,
      'runs: {using: node24, main: dist/index.js}',
    ].join('\n'),
  )
  return folder
}

/** A request to run a tiny action; the event is a push nobody cares about. */
export function requestFor(actionFolder: string, rest: Partial<ActionRequest> = {}): ActionRequest {
  return { ...occasion, actionFolder, ...rest }
}

/** An event with what every event has. */
export function eventOf(
  name: string,
  payload: RunnerEvent['payload'] = {},
  rest: Partial<RunnerEvent> = {},
): RunnerEvent {
  return { name, payload, actor: 'maria', ref: 'refs/heads/main', sha: 'a'.repeat(40), ...rest }
}

/** Base URLs that nothing listens on. */
export const endpoints = {
  apiUrl: 'http://127.0.0.1:9/api/v3',
  graphqlUrl: 'http://127.0.0.1:9/api/graphql',
  serverUrl: 'http://127.0.0.1:9',
}

const occasion = {
  event: eventOf('push', { head_commit: null }),
  repository: 'acme/shop',
  token: 'ghs_tiny',
  endpoints,
}
