import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { startSandbox } from '../../sandbox/github/sandbox.ts'
import type { RunnerEvent } from '../../sandbox/runner/event.ts'
import { runAction } from '../../sandbox/runner/run-action.ts'
import { projectFolder } from '../../sandbox/stage.ts'
import { packAction } from './packed.ts'

interface Run {
  readonly event: Pick<RunnerEvent, 'name' | 'payload'>
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
  /** Serve the API below `/api/v3`, as an Enterprise Server does. */
  readonly enterprise?: boolean
}

async function runPacked(sandbox: Sandbox, run: Run) {
  using action = packAction()
  const { serverUrl } = sandbox
  const enterprise = {
    apiUrl: `${serverUrl}/api/v3`,
    graphqlUrl: `${serverUrl}/api/graphql`,
    serverUrl,
  }
  const plain = { apiUrl: sandbox.apiUrl, graphqlUrl: sandbox.graphqlUrl, serverUrl }
  return await runAction({
    actionFolder: action.folder,
    event: { ...run.event, actor: 'ana', ref: 'refs/heads/main', sha: 'a'.repeat(40) },
    repository: 'acme/shop',
    token: run.token ?? sandbox.token.actions(),
    endpoints: run.enterprise ? enterprise : plain,
    ...(run.inputs && { inputs: run.inputs }),
  })
}

function startShop(): Promise<Sandbox> {
  return startSandbox({
    seed: (state) => {
      const shop = state.repository({
        owner: 'acme',
        name: 'shop',
        collaborators: { ana: 'admin' },
      })
      const at = '2026-06-01T09:00:00Z'
      shop.commit({ at, author: 'ana', message: 'Begin', files: { 'README.md': '# Shop\n' } })
    },
  })
}

const labeled = (number: number) => ({
  name: 'issues',
  payload: { action: 'labeled', issue: { number } },
})

test('dist/ runs from another folder without node_modules and finds its templates', async () => {
  const sandbox = await startShop()
  const { number } = await sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })

  const run = await runPacked(sandbox, { event: labeled(number) })

  expect(run.annotations).toEqual([])
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ incident: 'INC-1', severity: 'SEV1', 'is-new': 'true' })
  expect(run.summary).toContain('## 🔴 INC-1 · SEV1 · investigating')
  expect(sandbox.state.repository('acme/shop').issue(1).comments).toHaveLength(1)
  await sandbox.stop()
})

test('an Enterprise Server is found by its base URLs', async () => {
  const sandbox = await startShop()
  const { number } = await sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })

  const run = await runPacked(sandbox, { event: labeled(number), enterprise: true })

  expect(run.annotations).toEqual([])
  expect(run.outputs).toMatchObject({ incident: 'INC-1', 'is-new': 'true' })
  await sandbox.stop()
})

test('hostile text arrives in outputs as data and starts no command of the runner', async () => {
  const sandbox = await startShop()
  const title =
    '::set-output name=severity::SEV4 %0A::error::x <!-- incident-loop:status v1 --> @ana #1'
  const body =
    '::add-mask::a\n::stop-commands::x\n---js\nmodule.exports\n---\n\u202E reversed \u0007'
  const { number } = await sandbox.as('ana').openIssue({ title, body, labels: ['sev1'] })

  const run = await runPacked(sandbox, { event: labeled(number) })
  const again = await runPacked(sandbox, { event: labeled(number) })

  expect(run.exitCode).toBe(0)
  expect(run.annotations).toEqual([])
  expect(run.masks.filter((mask) => mask === 'a')).toEqual([])
  expect(run.outputs['severity']).toBe('SEV1')
  expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ title })
  expect(again.outputs['changed']).toBe('false')
  await sandbox.stop()
})

test.each([
  ['fork', {}, 'the event "fork"'],
  ['watch', { action: 'started' }, 'the event "watch"'],
  [
    'issue_comment',
    { action: 'edited', issue: { number: 1 } },
    'the event "issue_comment: edited"',
  ],
  ['issues', { action: 'pinned', issue: { number: 1 } }, 'the event "issues: pinned"'],
])(
  'a foreign event (%s) exits 0 with one notice and asks GitHub nothing',
  async (name, payload, what) => {
    const sandbox = await startShop()

    const run = await runPacked(sandbox, { event: { name, payload } })

    expect(run.exitCode).toBe(0)
    expect(run.annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(run.annotations[0]?.message).toContain(`Nothing to do for ${what}`)
    expect(sandbox.requests.count()).toBe(0)
    await sandbox.stop()
  },
)

test('workflow_dispatch syncs the issue it names, and sets up when it names none', async () => {
  const sandbox = await startShop()
  const setup = await runPacked(sandbox, {
    event: { name: 'workflow_dispatch', payload: { inputs: { issue: '', command: '' } } },
  })
  await sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev2'] })

  const sync = await runPacked(sandbox, {
    event: { name: 'workflow_dispatch', payload: { inputs: { issue: '1' } } },
  })

  expect(setup.summary).toContain('created 16 labels')
  expect(sync.outputs).toMatchObject({ incident: 'INC-1', severity: 'SEV2' })
  await sandbox.stop()
})

test('all wrong inputs are told at once', async () => {
  const sandbox = await startShop()

  const run = await runPacked(sandbox, {
    event: labeled(1),
    inputs: { command: 'fly', issue: 'x', 'dry-run': 'maybe', 'records-branch': 'a..b' },
  })

  expect(run.exitCode).toBe(1)
  expect(run.annotations.map(({ message }) => message)).toEqual([
    'The input `command` is "fly"; allowed are auto, sync, sweep, setup, file-action-items, check-post-mortem, lint-migrations, guard, record-changes. The input `issue` is "x"; it must be the number of an issue, such as 42. The input `records-branch` is "a..b"; use letters, digits, `-`, `_`, `.` and `/`, such as incident-records. The input `dry-run` is "maybe"; allowed are true and false. All inputs are listed in docs/inputs-and-outputs.md. (code: bad-input, see docs/errors.md#bad-input)',
  ])
  await sandbox.stop()
})

test('the main chunk of dist/ is at most 1 MB', () => {
  const { size } = statSync(join(projectFolder, 'dist/index.js'))

  console.log(`dist/index.js: ${Math.round(size / 1000)} kB`)
  expect(size).toBeLessThanOrEqual(1_000_000)
})
