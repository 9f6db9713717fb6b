import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { openStage } from '../../sandbox/stage.ts'
import { packAction } from './packed.ts'

interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line from a folder without `node_modules`. */
async function say(parameters: readonly string[], sandbox?: Sandbox): Promise<Said> {
  using action = packAction()
  const environment = sandbox && {
    GITHUB_API_URL: sandbox.apiUrl,
    GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
    GITHUB_SERVER_URL: sandbox.serverUrl,
    GITHUB_TOKEN: sandbox.token.user('ana'),
  }
  const child = spawn(process.execPath, [join(action.folder, 'dist/cli/index.js'), ...parameters], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    cwd: action.folder,
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  return { status, stdout, stderr }
}

test.each(['', 'setup', 'sync', 'sweep', 'record-changes', 'suspects', 'backtest', 'demo'])(
  '`incident-loop %s --help` says what it does and how it ends',
  async (verb) => {
    const { status, stdout } = await say([...verb.split(' ').filter(Boolean), '--help'])

    expect(status).toBe(0)
    expect(stdout).toContain(`Usage: incident-loop${verb && ` ${verb}`}`)
    expect(stdout).toContain('Exit status:')
    expect(stdout).not.toMatch(/default: (?:""|\[\]|false)/)
  },
)

test('setup and sync do by hand what the Action does by event', async () => {
  await using stage = await openStage()
  const { sandbox } = stage
  const { number } = await sandbox.as('ana').openIssue({ title: 'A slow search', labels: [] })
  await stage.runner.idle()

  const setup = await say(['setup', '--repo', 'acme/shop'], sandbox)
  await sandbox.as('ana').addLabel(number, 'sev3')
  await stage.runner.idle()
  const sync = await say(['sync', String(number), '--repo', 'acme/shop', '--json'], sandbox)

  expect(setup).toMatchObject({ status: 0 })
  expect(setup.stdout).toContain('created the branch incident-records')
  expect(sync.status).toBe(0)
  expect(JSON.parse(sync.stdout)).toMatchObject({ version: 1, severity: 'SEV3', changed: false })
})

test('an issue that is no incident is told as JSON too', async () => {
  await using stage = await openStage()
  const { number } = await stage.sandbox.as('ana').openIssue({ title: 'A typo', labels: [] })

  const { status, stdout } = await say(
    ['sync', String(number), '--repo', 'acme/shop', '--json'],
    stage.sandbox,
  )

  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    notice: `Issue ${number} has no severity label and never had one, so it is no incident.`,
  })
})

test('a run that worked beside a broken configuration answers one line of JSON, and says the failure as text', async () => {
  await using stage = await openStage()
  const ana = stage.sandbox.as('ana')
  const path = '.github/incident-loop.yml'
  await ana.push({ path, text: 'timezone: Mars/Olympus\n', message: 'Oops' })
  const { number } = await ana.openIssue({ title: 'Search is slow', labels: ['sev3'] })
  await stage.runner.idle()

  const sync = await say(['sync', String(number), '--repo', 'acme/shop', '--json'], stage.sandbox)

  expect(sync.status).toBe(1)
  expect(JSON.parse(sync.stdout)).toMatchObject({ version: 1, severity: 'SEV3' })
  expect(sync.stderr).toContain('(code: config-invalid, see docs/errors.md#config-invalid)')
})

test('a failure that can be mended ends with 1, a wrong command line with 2', async () => {
  await using stage = await openStage()

  const missing = await say(['sync', '9999', '--repo', 'acme/shop'], stage.sandbox)
  const nowhere = await say(['setup'], stage.sandbox)
  const wrong = await say(['sync', 'abc'])
  const unknown = await say(['fly'])

  expect(missing.status).toBe(1)
  expect(missing.stderr).toContain('(code: issue-not-found, see docs/errors.md#issue-not-found)')
  expect(nowhere.stderr).toBe(
    'The repository is "". Say which one with `--repo OWNER/NAME`. (code: bad-input, see docs/errors.md#bad-input)\n',
  )
  expect(wrong.status).toBe(2)
  expect(unknown.status).toBe(2)
})

test('record-changes reads a file, and ends with 1 where that is none', async () => {
  await using stage = await openStage()
  using folder = packAction()
  const file = join(folder.folder, 'changes.json')
  const at = stage.sandbox.clock.now()
  const change = { id: 'flag-1', at, title: 'Express checkout on', kind: 'feature-flag' }
  writeFileSync(file, `\ufeff${JSON.stringify([change])}`)
  const parameters = ['--repo', 'acme/shop', '--json']

  const done = await say(['record-changes', file, ...parameters], stage.sandbox)
  writeFileSync(file, 'id: flag-1')
  const none = await say(['record-changes', file, ...parameters], stage.sandbox)

  expect(done.status).toBe(0)
  expect(JSON.parse(done.stdout)).toMatchObject({ changed: true, recorded: ['flag-1'] })
  expect(none.status).toBe(1)
  expect(JSON.parse(none.stdout).error.message).toContain(`The file "${file}" is not JSON.`)
})
