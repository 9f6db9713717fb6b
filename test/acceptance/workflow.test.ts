import { expect, test } from 'vitest'
import { openStage } from '../../sandbox/stage.ts'

test('labelling an issue in the sandbox runs the built Action through the workflow of the README', async () => {
  await using stage = await openStage()
  const { sandbox, runner } = stage

  const { number } = await sandbox.as('ben').openIssue({ title: 'Checkout down', labels: ['sev1'] })
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  expect(ran.map(({ event, result }) => [event.action, result])).toEqual([
    ['opened', 'success'],
    ['labeled', 'success'],
  ])
  const issue = sandbox.state.repository('acme/shop').issue(number)
  expect(issue.comments.map(({ author }) => author)).toEqual(['github-actions[bot]'])
  expect(issue.labels).toContain('incident: investigating')
})

test('an everyday issue starts no job', async () => {
  await using stage = await openStage()

  await stage.sandbox.as('ben').openIssue({ title: 'A typo', labels: ['bug'] })
  await stage.runner.idle()

  expect(stage.runner.runs.map(({ reason }) => reason.kind)).toEqual(['if false', 'if false'])
  expect(stage.sandbox.requests.count({ actor: 'github-actions[bot]' })).toBe(0)
})

test('with a token whose events start runs, our own writes come to rest after a bounded number of runs', async () => {
  await using stage = await openStage({ app: 'incident-app' })
  const { sandbox, runner } = stage

  const { number } = await sandbox.as('ben').openIssue({ title: 'Checkout down', labels: ['sev1'] })
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  expect(ran.map(({ event, result }) => [event.actor, event.action, result])).toEqual([
    ['ben', 'opened', 'success'],
    ['ben', 'labeled', 'success'],
    ['incident-app[bot]', 'labeled', 'success'],
    ['incident-app[bot]', 'labeled', 'success'],
  ])
  expect(sandbox.state.repository('acme/shop').issue(number).comments).toHaveLength(1)
})

test('a filled form without any label starts a run, and the schedule sweeps', async () => {
  await using stage = await openStage()
  const { sandbox, runner } = stage
  const body = ['Severity', 'Kind', 'Services', 'Impact']
    .map((heading) => `### ${heading}\n\n${heading === 'Severity' ? 'SEV2: major' : 'checkout'}`)
    .join('\n\n')

  const { number } = await sandbox.as('ben').openIssue({ title: 'Incident', body })
  await runner.idle()
  stage.tick()
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  expect(ran.map(({ event, result }) => [event.name, result])).toEqual([
    ['issues', 'success'],
    ['schedule', 'success'],
  ])
  expect(ran.at(-1)?.actions[0]?.summary).toContain(
    `| [INC-${number}](${sandbox.serverUrl}/acme/shop/issues/${number}) | SEV2 · investigating | nothing was due; next reminder 2026-11-20 14:15 UTC |`,
  )
})

test('a flag flip that is sent to the repository is recorded by the workflow of the README', async () => {
  await using stage = await openStage()
  const { sandbox, runner } = stage
  const at = sandbox.clock.now()
  const change = { id: 'flag-1', at, title: 'Express checkout on', kind: 'feature-flag' }

  await sandbox.as('ana').dispatch('incident-loop', { changes: [change] })
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  expect(ran.map(({ event, result }) => [event.name, result])).toEqual([
    ['repository_dispatch', 'success'],
  ])
  const files = sandbox.state.repository('acme/shop').files('incident-records')
  expect(JSON.parse(files.get('changes.json') ?? '').changes).toMatchObject([change])
})

const fileWorkflow = `
on: workflow_dispatch
permissions: {}
jobs:
  record:
    permissions: {contents: write}
    runs-on: ubuntu-latest
    steps:
      - run: |
          mkdir out
          echo '{"changes": [{"id": "flag-1", "at": "2026-01-01T00:00:00Z", "title": "On", "kind": "config"}, {}]}' > out/changes.json
      - uses: OWNER/incident-loop@v1
        with: {command: record-changes, changes-file: out/changes.json}
`

test('a file in the workspace is recorded, and what cannot be used ends the job red', async () => {
  await using stage = await openStage({ workflow: fileWorkflow })
  const { sandbox, runner } = stage

  stage.dispatch({})
  await runner.idle()

  const ran = runner.runs.filter((run) => run.reason.kind === 'ran')
  const action = ran[0]?.actions.at(-1)
  expect(ran.map(({ result }) => result)).toEqual(['failure'])
  expect(action?.summary).toContain('- recorded: On (config, 2026-01-01 00:00 UTC)')
  expect(action?.annotations.map(({ message }) => message)).toContain(
    'changes[1].id is missing; write letters, digits and `. _ : / @ + = -` without spaces, at most 200.',
  )
  const files = sandbox.state.repository('acme/shop').files('incident-records')
  expect(files.get('changes.json')).toContain('"id":"flag-1"')
})
