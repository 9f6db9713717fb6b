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
  const friday = guard(...given, '--at', '2026-11-20 17:40 Europe/Berlin')
  const monday = guard(...given, '--at', '2026-11-23T09:00:00Z', '--json')
  const calendar = guard('--config', 'settings.yml', '--calendar', '--at', '2026-12-24T08:00:00Z')

  expect(friday.status).toBe(1)
  expect(friday.stdout).toMatch(/^Deploying to production: stopped\n/)
  expect(friday.stderr).toBe(
    'Deploying to production: stopped. Deploy then, or ask for an override. (code: deploy-blocked, see docs/errors.md#deploy-blocked)\n',
  )
  expect(monday).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(monday.stdout)).toMatchObject({ version: 1, decision: 'allow' })
  expect(calendar.stdout).toContain('  Friday 25 December        closed  Christmas Day\n')
})

test('with a repository and a token it asks GitHub, and writes nothing', async () => {
  await using stage = await openDeployStage('{}')
  await stage.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  const { apiUrl, graphqlUrl, serverUrl } = stage.sandbox
  using action = packAction()
  const parameters = ['guard', '--repo', 'acme/shop', '--environment', 'production', '--json']

  const child = spawn(process.execPath, [join(action.folder, 'dist/cli/index.js'), ...parameters], {
    env: {
      GITHUB_TOKEN: stage.sandbox.token.actions(),
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_SERVER_URL: serverUrl,
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [answer, status] = await Promise.all([text(child.stdout), ended])

  expect(status).toBe(1)
  expect(JSON.parse(answer)).toMatchObject({ decision: 'block', codes: ['freeze-issue'] })
  expect(stage.sandbox.requests.count({ kind: 'write', actor: 'github-actions[bot]' })).toBe(0)
})

test('what cannot be done ends with 1, and a wrong option with 2', () => {
  expect(guard('--environment', 'production', '--at', 'soon').stderr).toMatch(
    /^The time is "soon"\./,
  )
  expect(guard().stderr).toMatch(/^The command `guard` was given no environment\./)
  expect(guard('--enviroment', 'production').status).toBe(2)
  expect(guard('--repo', 'acme/shop', '--calendar').status).toBe(2)
})
