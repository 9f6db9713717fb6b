import { expect, test } from 'vitest'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Permissions } from '../../sandbox/runner/workflow.ts'
import { eventOf, tinyAction } from './tiny-action.ts'
import { runnerOf } from './tiny-runner.ts'

const printRun =
  'const e = process.env; console.log(e.GITHUB_RUN_ID, e.GITHUB_RUN_NUMBER, e.GITHUB_RUN_ATTEMPT)'
const oneStep = 'jobs: {loop: {runs-on: x, steps: [{uses: acme/incident-loop@v1}]}}'

function textsOf(run: JobRun | undefined): readonly string[] {
  return run?.actions.flatMap(({ log }) => log.map(({ text }) => text)) ?? []
}

test('an event starts the job; one that no trigger names is recorded as skipped', async () => {
  const seen: JobRun[] = []
  const runner = runnerOf(`on: issues\n${oneStep}`, await tinyAction(printRun), {
    onRun: (run) => seen.push(run),
  })

  runner.deliver(eventOf('issues', {}, { action: 'opened' }))
  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(runs).toEqual(seen)
  expect(runs.map(({ event, result, reason }) => [event.name, result, reason])).toEqual([
    ['push', 'skipped', { kind: 'not triggered', because: 'on: has no push' }],
    ['issues', 'success', { kind: 'ran' }],
  ])
})

test('runs are numbered, and a re-run keeps id and event with the next attempt', async () => {
  const runner = runnerOf(`on: push\n${oneStep}`, await tinyAction(printRun))
  runner.deliver(eventOf('push'))
  await runner.idle()
  runner.deliver(eventOf('push', { n: 2 }))
  const [, second] = await runner.idle()
  if (second === undefined) throw new Error('no second run')

  runner.rerun(second)
  const runs = await runner.idle()

  expect(runs.flatMap(textsOf)).toEqual(['9000000001 1 1', '9000000002 2 1', '9000000002 2 2'])
  expect(runs[2]?.event.payload).toEqual({ n: 2 })
})

test('a job that was never started cannot be run again', async () => {
  const runner = runnerOf(`on: push\n${oneStep}`, await tinyAction(''))
  runner.deliver(eventOf('issues'))
  const [skipped] = await runner.idle()
  if (skipped === undefined) throw new Error('no record')

  expect(() => runner.rerun(skipped)).toThrow('Only a job that was started can be run again')
})

test('the event is taken as it was when it was delivered', async () => {
  const main = 'console.log(require(process.env.GITHUB_EVENT_PATH).issue.title)'
  const runner = runnerOf(`on: issues\n${oneStep}`, await tinyAction(main))
  const payload = { issue: { title: 'before' } }

  runner.deliver(eventOf('issues', payload))
  payload.issue.title = 'after'
  const [run] = await runner.idle()

  expect(textsOf(run)).toEqual(['before'])
})

test('the token of a job is made for its permissions', async () => {
  const asked: Permissions[] = []
  const text = `
    on: push
    permissions: {}
    jobs:
      none: {runs-on: x, steps: [{uses: ./}]}
      some: {runs-on: x, permissions: {issues: write}, steps: [{uses: ./}]}`
  const folder = await tinyAction(
    'console.log(process.env.INPUT_TOKEN.length)',
    '{token: {default: "${{ github.token }}"}}',
  )
  const runner = runnerOf(text, folder, {
    tokenFor: (permissions) => {
      asked.push(permissions)
      return 'x'.repeat(asked.length)
    },
  })

  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(asked).toEqual([{}, { issues: 'write' }])
  expect(runs.flatMap(textsOf).toSorted()).toEqual(['1', '2'])
})

test('outputs of a step reach later steps, in with and in if', async () => {
  const text = `
    on: push
    jobs:
      loop:
        runs-on: x
        outputs: {verdict: "\${{ steps.guard.outputs.decision }}!"}
        steps:
          - {id: guard, uses: ./, with: {say: allow}}
          - {if: steps.guard.outputs.decision == 'allow', uses: ./, with: {say: "\${{ steps.guard.outputs.decision }} it"}}
          - {if: steps.guard.outputs.decision == 'block', uses: ./, with: {say: never}}`
  const main = `
    require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'decision=' + process.env.INPUT_SAY + '\\n')
    console.log(process.env.INPUT_SAY)`
  const runner = runnerOf(text, await tinyAction(main, '{say: {}}'))

  runner.deliver(eventOf('push'))
  const [run] = await runner.idle()

  expect(textsOf(run)).toEqual(['allow', 'allow it'])
  expect(run?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'skipped'])
  expect(run?.outputs).toEqual({ verdict: 'allow!' })
})

test('run steps share workspace, variables, paths and masks with later steps', async () => {
  const text = `
    on: push
    env: {WHO: "\${{ github.actor }}"}
    jobs:
      loop:
        runs-on: x
        env: {GREETING: "hello \${{ env.WHO }}"}
        steps:
          - run: |
              echo "$GREETING" > note.txt
              echo "COLOR=blue" >> "$GITHUB_ENV"
              mkdir bin && printf '#!/bin/sh\\necho tool' > bin/tool && chmod +x bin/tool
              echo "$PWD/bin" >> "$GITHUB_PATH"
              echo "::add-mask::s3cret"
          - env: {LOUD: "\${{ env.COLOR }}!"}
            run: |
              cat note.txt
              echo "$COLOR $LOUD s3cret"
              tool`
  const runner = runnerOf(text, await tinyAction(''))

  runner.deliver(eventOf('push'))
  const [run] = await runner.idle()

  expect(run?.steps[1]?.run?.log.map(({ text: line }) => line)).toEqual([
    'hello maria',
    'blue blue! ***',
    'tool',
  ])
})

test('an expression in a script is pasted into it, so a title can run commands', async () => {
  const text = `
    on: issues
    jobs: {loop: {runs-on: x, steps: [{run: 'echo "\${{ github.event.issue.title }}"'}]}}`
  const runner = runnerOf(text, await tinyAction(''))

  runner.deliver(eventOf('issues', { issue: { title: '$(echo injected)' } }))
  const [run] = await runner.idle()

  expect(run?.steps[0]?.run?.log.map(({ text: line }) => line)).toEqual(['injected'])
})

test('a failed step skips the next ones, apart from those that ask for it', async () => {
  const text = `
    on: push
    jobs:
      loop:
        runs-on: x
        steps:
          - {name: forgiven, continue-on-error: true, run: exit 1}
          - {name: fails, run: "false | true; exit 2"}
          - {name: skipped, run: echo no}
          - {name: after failure, if: failure(), run: echo yes}
          - {name: always, if: always() && job.status == 'failure', run: echo yes}`
  const runner = runnerOf(text, await tinyAction(''))

  runner.deliver(eventOf('push'))
  const [run] = await runner.idle()

  expect(run?.result).toBe('failure')
  expect(run?.steps.map((step) => [step.name, step.outcome, step.conclusion])).toEqual([
    ['forgiven', 'failure', 'success'],
    ['fails', 'failure', 'failure'],
    ['skipped', 'skipped', 'skipped'],
    ['after failure', 'success', 'success'],
    ['always', 'success', 'success'],
  ])
})

test('shell: bash notices a failure inside a pipe, the default shell does not', async () => {
  const text = `
    on: push
    jobs:
      plain: {runs-on: x, steps: [{run: "false | true"}]}
      bash: {runs-on: x, steps: [{run: "false | true", shell: bash}]}`
  const runner = runnerOf(text, await tinyAction(''), { concurrentJobs: 1 })

  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(runs.map(({ job, result }) => [job, result])).toEqual([
    ['plain', 'success'],
    ['bash', 'failure'],
  ])
})

test('a job waits for the jobs it needs and is skipped when one of them did not succeed', async () => {
  const text = `
    on: push
    jobs:
      deploy: {needs: guard, if: needs.guard.outputs.decision == 'allow', runs-on: x, steps: [{run: echo deploying}]}
      after: {needs: deploy, runs-on: x, steps: []}
      report: {needs: [guard, deploy], if: always(), runs-on: x, steps: [{run: "echo \${{ needs.deploy.result }}"}]}
      guard: {runs-on: x, outputs: {decision: "\${{ steps.g.outputs.d }}"}, steps: [{id: g, run: echo d=block >> "$GITHUB_OUTPUT"}]}`
  const runner = runnerOf(text, await tinyAction(''))

  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(runs.map(({ job, result, reason }) => [job, result, reason.kind])).toEqual([
    ['guard', 'success', 'ran'],
    ['deploy', 'skipped', 'if false'],
    ['after', 'skipped', 'if false'],
    ['report', 'success', 'ran'],
  ])
  expect(runs[3]?.steps[0]?.run?.log.map(({ text: line }) => line)).toEqual(['skipped'])
})

test('inputs of a dispatch are those the workflow declares, with defaults', async () => {
  const text = `
    on: {workflow_dispatch: {inputs: {issue: {}, command: {default: sweep}}}}
    jobs:
      loop: {runs-on: x, steps: [{uses: ./, with: {say: "\${{ inputs.issue }}/\${{ inputs.command }}/\${{ inputs.other }}"}}]}`
  const folder = await tinyAction('console.log(process.env.INPUT_SAY)', '{say: {}}')
  const runner = runnerOf(text, folder)

  runner.deliver(eventOf('workflow_dispatch', { inputs: { issue: '42', other: 'x' } }))
  runner.deliver(eventOf('workflow_dispatch', {}))
  const runs = await runner.idle()

  expect(runs.flatMap(textsOf).toSorted()).toEqual(['/sweep/', '42/sweep/'])
})

test('variables and secrets are contexts of a step, secrets hidden in its log', async () => {
  const text = `
    on: push
    jobs: {loop: {runs-on: x, steps: [{run: "echo \${{ vars.REGION }} \${{ secrets.KEY }} \${{ secrets.GITHUB_TOKEN }}"}]}}`
  const runner = runnerOf(text, await tinyAction(''), {
    variables: { REGION: 'eu' },
    secrets: { KEY: 'open-sesame' },
  })

  runner.deliver(eventOf('push'))
  const [run] = await runner.idle()

  expect(run?.steps[0]?.run?.log.map(({ text: line }) => line)).toEqual(['eu *** ***'])
})

test('an action the sandbox has no folder for is refused at the start', async () => {
  const text = 'on: push\njobs: {a: {runs-on: x, steps: [{uses: actions/checkout@v6}]}}'
  const folder = await tinyAction('console.log(process.env.GITHUB_ACTION_REPOSITORY)')

  expect(() => runnerOf(text, folder)).toThrow(
    'The sandbox has no folder for "uses: actions/checkout@v6"',
  )
  const runner = runnerOf(text, folder, { otherActions: { 'actions/checkout': folder } })
  runner.deliver(eventOf('push'))
  expect((await runner.idle()).flatMap(textsOf)).toEqual(['actions/checkout'])
})

test('a broken workflow file is refused at the start', async () => {
  const folder = await tinyAction('')

  expect(() => runnerOf('on: push\njobs: {a: {steps: []}}', folder)).toThrow(
    '.github/workflows/w.yml:',
  )
})

test('an expression that cannot be evaluated is what idle rejects with', async () => {
  const text = 'on: push\njobs: {a: {if: env.X, runs-on: x, steps: []}}'
  const runner = runnerOf(text, await tinyAction(''))

  runner.deliver(eventOf('push'))

  await expect(runner.idle()).rejects.toThrow("Unrecognized named-value: 'env'")
})
