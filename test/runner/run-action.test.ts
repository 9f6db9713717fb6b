import { access } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runAction } from '../../sandbox/runner/run-action.ts'
import { eventOf, requestFor, temporaryFolder, tinyAction } from './tiny-action.ts'

const printEnvironment = 'console.log(JSON.stringify(process.env))'

async function environmentOf(folder: string, rest = {}): Promise<Record<string, string>> {
  const run = await runAction(requestFor(folder, rest))
  const [line] = run.log.filter(({ kind }) => kind === 'text')
  return JSON.parse(line?.text ?? '{}')
}

test('the action finds the documented variables of its event', async () => {
  const event = eventOf(
    'issues',
    { issue: { number: 42 } },
    { action: 'labeled', ref: 'refs/heads/release/2' },
  )

  const env = await environmentOf(await tinyAction(printEnvironment), {
    event,
    run: { runId: 7, runNumber: 3, attempt: 2 },
    workflow: { path: '.github/workflows/loop.yml', name: 'Loop' },
    job: 'guard',
    stepId: 'decide',
    source: { repository: 'acme/incident-loop', ref: 'v1' },
  })

  expect(env).toMatchObject({
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'decide',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'acme/incident-loop',
    GITHUB_ACTOR: 'maria',
    GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/api/graphql',
    GITHUB_JOB: 'guard',
    GITHUB_REF: 'refs/heads/release/2',
    GITHUB_REF_NAME: 'release/2',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_TRIGGERING_ACTOR: 'maria',
    GITHUB_WORKFLOW: 'Loop',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/loop.yml@refs/heads/release/2',
    RUNNER_OS: 'Linux',
  })
})

test('nothing else of our own environment reaches the action, and no token by itself', async () => {
  const folder = await tinyAction(printEnvironment)

  const names = Object.keys(await environmentOf(folder))

  const foreign = names.filter((name) => !/^(GITHUB_|RUNNER_|CI$|PATH$|HOME$)/.test(name))
  expect(foreign).toEqual([])
  expect(names).not.toContain('GITHUB_TOKEN')
  expect(names).not.toContain('GITHUB_EVENT')
})

test('the event file holds the payload with its activity type', async () => {
  const folder = await tinyAction(`
    const { readFileSync } = require('node:fs')
    console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))`)
  const event = eventOf('issues', { issue: { title: 'dash – ☕' } }, { action: 'labeled' })

  const run = await runAction(requestFor(folder, { event }))

  expect(run.log.map(({ text }) => text)).toEqual([
    '{"issue":{"title":"dash – ☕"},"action":"labeled"}',
  ])
})

test('the action starts in an empty workspace, on Node 24, and nothing stays behind', async () => {
  const folder = await tinyAction(`
    const { readdirSync } = require('node:fs')
    console.log(readdirSync('.').length, process.cwd() === process.env.GITHUB_WORKSPACE)
    console.log(process.versions.node.split('.')[0])
    console.log(process.cwd())`)

  const run = await runAction(requestFor(folder))

  const [place, version, workspace] = run.log.map(({ text }) => text)
  expect([place, version]).toEqual(['0 true', '24'])
  await expect(access(workspace ?? '')).rejects.toThrow('ENOENT')
})

test('defaults are filled in, with expressions over the github context', async () => {
  const inputs = `
  github token: {default: "\${{ github.token }}"}
  where: {default: "\${{ github.repository }}@\${{ github.event.issue.number || 'none' }}"}
  dry-run: {default: false}
  plain: {}
  given: {default: unused}`
  const folder = await tinyAction(
    "console.log(JSON.stringify(Object.entries(process.env).filter(([k]) => k.startsWith('INPUT_')).sort()))",
    inputs,
  )

  const run = await runAction(requestFor(folder, { token: 'ghs_1', inputs: { GIVEN: 'mine' } }))

  expect(run.log.map(({ text }) => JSON.parse(text))).toEqual([
    [
      ['INPUT_DRY-RUN', 'false'],
      ['INPUT_GITHUB_TOKEN', '***'],
      ['INPUT_GIVEN', 'mine'],
      ['INPUT_PLAIN', ''],
      ['INPUT_WHERE', 'acme/shop@none'],
    ],
  ])
})

test('an undeclared input is warned about by name and passed all the same', async () => {
  const folder = await tinyAction(
    'console.log(process.env.INPUT_COMAND)',
    '{command: {}, token: {}}',
  )

  const run = await runAction(requestFor(folder, { inputs: { comand: 'sync', token: 't' } }))

  expect(run.annotations).toEqual([
    {
      level: 'warning',
      message: "Unexpected input(s) 'comand', valid inputs are ['command', 'token']",
    },
  ])
  expect(run.log.at(-1)).toEqual({ source: 'stdout', kind: 'text', text: 'sync' })
})

test('a deprecated input is warned about', async () => {
  const folder = await tinyAction('', '{mode: {deprecationMessage: Use command.}}')

  const run = await runAction(requestFor(folder, { inputs: { mode: 'x' } }))

  expect(run.annotations.map(({ message }) => message)).toEqual([
    "Input 'mode' has been deprecated with message: Use command.",
  ])
})

test('a missing required input is named, and the action starts as it does on GitHub', async () => {
  const inputs = '{token: {required: true}, command: {required: true, default: auto}}'
  const folder = await tinyAction('console.log("started")', inputs)

  const run = await runAction(requestFor(folder))

  expect(run.missingInputs).toEqual(['token'])
  expect(run.log.map(({ text }) => text)).toEqual(['started'])
})

test('an exit code other than zero is a failure', async () => {
  const run = await runAction(requestFor(await tinyAction('process.exitCode = 3')))

  expect([run.exitCode, run.result, run.timedOut]).toEqual([3, 'failure', false])
})

test('a crash leaves its stack in the log', async () => {
  const run = await runAction(requestFor(await tinyAction('throw new Error("boom")')))

  expect(run.exitCode).toBe(1)
  expect(run.log).toContainEqual({ source: 'stderr', kind: 'text', text: 'Error: boom' })
})

test('a step that hangs is killed with everything it started', async () => {
  const folder = await tinyAction(`
    require('node:child_process').spawn('sleep', ['600'], { stdio: 'inherit' })
    console.log('waiting')
    setInterval(() => {}, 1000)`)

  const run = await runAction(requestFor(folder, { timeoutMilliseconds: 400 }))

  expect([run.exitCode, run.result, run.timedOut]).toEqual([137, 'failure', true])
  expect(run.annotations).toEqual([
    { level: 'error', message: 'The step was stopped after 400 ms.' },
  ])
})

test('saved state comes back as STATE_ variables', async () => {
  const folder = await tinyAction('console.log(process.env.STATE_started)')

  const run = await runAction(requestFor(folder, { savedState: { started: 'yes' } }))

  expect(run.log.map(({ text }) => text)).toEqual(['yes'])
})

test('a folder without action.yml is refused by name', async () => {
  const folder = await temporaryFolder()

  await expect(runAction(requestFor(folder))).rejects.toThrow(
    `Can't find 'action.yml' or 'action.yaml' under '${folder}'.`,
  )
})
