import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Seeding } from '../../sandbox/github/seed/seeding.ts'
import { openStage, projectFolder, type Stage } from '../../sandbox/stage.ts'
import { packAction } from './packed.ts'

const workflow = readFileSync(join(projectFolder, 'templates/workflow/deploy.yml'), 'utf8')

/** A stage with a ready deploy workflow, on a Friday at three in Berlin. */
function openDeployStage(guard: string): Promise<Stage> {
  const seed = (state: Seeding) => {
    const shop = state.repository({
      owner: 'acme',
      name: 'shop',
      collaborators: { ana: 'admin', ben: 'write' },
    })
    const files = { '.github/incident-loop.yml': `guard: ${guard}\n` }
    shop.commit({ at: '2026-11-20T09:00:00Z', author: 'ana', message: 'Begin', files })
    shop.label({ name: 'freeze' })
  }
  return openStage({ workflow, seed })
}

/** Starts the workflow as a push, or by hand with a reason; what became of its jobs. */
async function deploy(stage: Stage, reason?: string) {
  const { sandbox, runner } = stage
  const before = started(stage).length
  const sha = sandbox.state.repository('acme/shop').head('main') ?? ''
  const place = { actor: 'ana', ref: 'refs/heads/main', sha }
  runner.deliver(
    reason === undefined
      ? { name: 'push', payload: {}, ...place }
      : { name: 'workflow_dispatch', payload: { inputs: { 'override-reason': reason } }, ...place },
  )
  await runner.idle()
  const runs = started(stage).slice(before)
  return {
    jobs: runs.map(({ job, result }) => `${job}: ${result}`),
    guards: runs.flatMap(({ actions }) => actions),
  }
}

/** The jobs so far, less those of events that start none. */
function started({ runner }: Stage) {
  return runner.runs.filter(({ reason }) => reason.kind !== 'not triggered')
}

test('the ready workflow asks twice, deploys, and stops once a freeze is opened', async () => {
  await using stage = await openDeployStage('{}')

  const free = await deploy(stage)
  await stage.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  const frozen = await deploy(stage)
  const overridden = await deploy(stage, 'The fix cannot wait')

  expect(free.jobs).toEqual(['guard: success', 'deploy: success'])
  expect(free.guards.map(({ outputs }) => outputs['decision'])).toEqual(['allow', 'allow'])
  expect(frozen.jobs).toEqual(['guard: failure', 'deploy: skipped'])
  expect(frozen.guards[0]?.summary).toContain('## ⛔ Deploying ')
  expect(frozen.guards[0]?.annotations.map(({ message }) => message).join()).toContain(
    '(code: deploy-blocked, see docs/errors.md#deploy-blocked)',
  )
  expect(overridden.jobs).toEqual(['guard: success', 'deploy: success'])
  const log = stage.sandbox.state
    .repository('acme/shop')
    .files('incident-records')
    .get('guard/overrides.jsonl')
  expect(log?.trim().split('\n')).toHaveLength(1)
})

test('failed jobs that are run again ask anew', async () => {
  await using stage = await openDeployStage('{}')
  await deploy(stage)
  await stage.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })

  const last = started(stage).at(-1)
  if (last !== undefined) stage.runner.rerun(last)
  await stage.runner.idle()

  const again = started(stage).slice(-2)
  expect(again.map(({ job, result }) => [job, result])).toEqual([
    ['guard', 'failure'],
    ['deploy', 'skipped'],
  ])
  expect(again[0]?.actions[0]?.outputs['attempt']).toBe('2')
})

const settings = `
timezone: Europe/Berlin
guard:
  windows: [{days: [mon, tue, wed, thu], from: "09:00", to: "17:00"}]
  holidays: {country: DE}
`

/** Runs the built command line from a folder with this configuration, without a token. */
function guard(...parameters: readonly string[]) {
  using action = packAction()
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-guard-'))
  writeFileSync(join(folder, 'settings.yml'), settings)
  const command = [join(action.folder, 'dist/cli/index.js'), 'guard', ...parameters]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true, force: true })
  return { status, stdout, stderr }
}

test('on a terminal it needs a configuration and nothing else', () => {
  const given = ['--config', 'settings.yml', '--environment', 'production']
  const friday = guard(...given, '--at', '2026-11-20 17:40')
  const monday = guard(...given, '--at', '2026-11-23T09:00:00Z', '--json')
  const calendar = guard('--config', 'settings.yml', '--calendar', '--at', '2026-12-24T08:00:00Z')

  expect(friday.status).toBe(1)
  expect(friday.stdout).toMatch(/^Deploying to production: stopped\n/)
  expect(friday.stderr).toBe(
    'Deploying to production: stopped. Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00). Run the workflow again from Monday 23 November 09:00 (Europe/Berlin), as nothing is queued. (code: deploy-blocked, see docs/errors.md#deploy-blocked)\n',
  )
  expect(monday).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(monday.stdout)).toMatchObject({ version: 1, decision: 'allow' })
  expect(calendar.stdout).toContain('  Friday 25 December        closed  Christmas Day\n')
})

/** Runs the built command line against a stage, as a person with a token. */
async function askGitHub(stage: Stage, ...parameters: readonly string[]) {
  const { apiUrl, graphqlUrl, serverUrl } = stage.sandbox
  using action = packAction()
  const command = [join(action.folder, 'dist/cli/index.js'), 'guard', ...parameters]
  const child = spawn(process.execPath, command, {
    env: {
      GITHUB_TOKEN: stage.sandbox.token.actions(),
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_SERVER_URL: serverUrl,
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  return { status, stdout, stderr }
}

test('with a repository and a token it asks GitHub, and writes nothing', async () => {
  await using stage = await openDeployStage('{}')
  await stage.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  const asked = ['--repo', 'acme/shop', '--environment', 'production']

  const json = await askGitHub(stage, ...asked, '--json')
  const shown = await askGitHub(stage, ...asked)

  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject({ decision: 'block', codes: ['freeze-issue'] })
  expect(shown.status).toBe(1)
  expect(shown.stdout).toMatch(/^Deploying .* to production: stopped\n\n {2}Deploys to production /)
  expect(shown.stdout).not.toContain('|')
  expect(shown.stderr.split('\n')).toHaveLength(2)
  expect(stage.sandbox.requests.count({ kind: 'write', actor: 'github-actions[bot]' })).toBe(0)
})

test('a repository that the token does not show is one error, also as JSON', async () => {
  await using stage = await openDeployStage('{}')
  const asked = ['--repo', 'acme/nope', '--environment', 'production']
  const message =
    'GitHub shows no repository acme/nope to this token. Check the repository name, and that the token belongs to this repository. (code: deploy-unchecked, see docs/errors.md#deploy-unchecked)'

  const shown = await askGitHub(stage, ...asked)
  const json = await askGitHub(stage, ...asked, '--json')

  expect(shown).toEqual({ status: 1, stdout: '', stderr: `${message}\n` })
  expect(JSON.parse(json.stdout)).toEqual({
    version: 1,
    error: { code: 'deploy-unchecked', message },
  })
})

test('what cannot be done ends with 1, and a wrong option with 2', () => {
  const given = ['--config', 'settings.yml', '--environment', 'production']
  expect(guard(...given, '--at', 'soon').stderr).toMatch(/^The time is "soon"\./)
  expect(guard().stderr).toMatch(/^The command `guard` was given no environment\./)
  expect(guard('--enviroment', 'production').status).toBe(2)
  expect(guard('--repo', 'acme/shop', '--calendar').status).toBe(2)
})

test('a commit counts only where GitHub is asked, and must be one', () => {
  expect(guard('--environment', 'production', '--sha', 'v1.4.0')).toEqual({
    status: 2,
    stdout: '',
    stderr: "error: option '--sha <commit>' counts only with '--repo <owner/name>'\n",
  })
  expect(guard('--repo', 'acme/shop', '--environment', 'production', '--sha', '0000000')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      "error: option '--sha <commit>' argument '0000000' is invalid. It names no commit, being empty or all zeros.\n",
  })
})

test('from a folder without settings it says that the defaults count', () => {
  const { status, stderr } = guard('--calendar')

  expect(status).toBe(0)
  expect(stderr).toBe(
    'There is no .github/incident-loop.yml here, so the defaults count; name a file with `--config`.\n',
  )
})
