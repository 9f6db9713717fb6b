import { expect, test } from 'vitest'
import type { Permissions } from '../../sandbox/runner/workflow.ts'
import { eventOf } from './tiny-action.ts'
import { endsOf, printedBy, runnerOfFiles } from './tiny-runner.ts'

const uses = 'uses: ./.github/workflows/called.yml'

/** Runs a workflow of these jobs for a push, beside the one they call. */
async function run(
  {
    jobs,
    called,
    top = '',
  }: { readonly jobs: string; readonly called: string; readonly top?: string },
  rest: Parameters<typeof runnerOfFiles>[1] = {},
) {
  const files = { 'w.yml': `on: push\n${top}\njobs:\n${jobs}`, 'called.yml': called }
  const runner = runnerOfFiles(files, rest)
  runner.deliver(eventOf('push', { title: 'Hi' }))
  const runs = await runner.idle()
  return runs.filter(({ reason }) => reason.kind !== 'not triggered')
}

test('a called workflow gets inputs of their types, and answers what its jobs answer', async () => {
  const runs = await run({
    jobs: `
    production:
      ${uses}
      with: {environment: "\${{ github.ref_name }}", force: true, retries: "\${{ fromJSON('3') }}"}
    report:
      needs: production
      runs-on: x
      steps: [{run: "echo \${{ needs.production.outputs.decision }} \${{ needs.production.result }}"}]`,
    called: `
      on:
        workflow_call:
          inputs:
            environment: {type: string, required: true}
            force: {type: boolean}
            retries: {type: number, default: 1}
            wait: {type: number, default: 5}
            dry: {type: boolean}
            note: {type: string}
          outputs: {decision: {value: "\${{ jobs.deploy.outputs.d }}"}}
      jobs:
        deploy:
          runs-on: x
          environment: \${{ inputs.environment }}
          outputs: {d: "\${{ steps.g.outputs.d }}"}
          steps: [{id: g, run: "echo d=\${{ inputs.force && 'forced' }} >> $GITHUB_OUTPUT; echo '\${{ toJSON(inputs) }}' | tr -d ' \\n'"}]`,
  })

  expect(endsOf(runs)).toEqual(['production / deploy: success', 'report: success'])
  expect(runs[0]).toMatchObject({ job: 'deploy', environment: 'main' })
  expect(JSON.parse(printedBy(runs)['production / deploy'] ?? '')).toEqual({
    environment: 'main',
    force: true,
    retries: 3,
    wait: 5,
    dry: false,
    note: '',
  })
  expect(printedBy(runs)['report']).toBe('forced success')
})

test('event, commit and workflow are those of the caller; its env is not passed on', async () => {
  const runs = await run({
    top: 'name: Release\nenv: {WHO: caller}',
    jobs: `    a: {${uses}}`,
    called: `
      on: [workflow_call]
      name: Inner
      jobs: {b: {runs-on: x, steps: [{run: "echo $GITHUB_WORKFLOW $GITHUB_JOB $GITHUB_EVENT_NAME [$WHO] \${{ github.event.title }}"}]}}`,
  })

  expect(printedBy(runs)['a / b']).toBe('Release b push [] Hi')
  expect(runs[0]).toMatchObject({ workflow: '.github/workflows/w.yml', key: 'a/b' })
})

test('needs and if stand around a call, and a failure inside is one of the calling job', async () => {
  const called = 'on: workflow_call\njobs: {b: {runs-on: x, steps: [{run: exit 1}]}}'
  const runs = await run({
    called,
    jobs: `
    never: {if: github.event.go, ${uses}}
    a: {${uses}}
    after: {needs: a, ${uses}}
    report: {needs: [a, never], if: always(), runs-on: x, steps: [{run: "echo \${{ needs.a.result }} \${{ needs.never.result }}"}]}`,
  })

  expect(endsOf(runs).toSorted()).toEqual([
    'a / b: failure',
    'after: skipped',
    'never: skipped',
    'report: success',
  ])
  expect(printedBy(runs)['report']).toBe('failure skipped')
})

test('a call may have a matrix, and its outputs are those of the last one that set them', async () => {
  const runs = await run({
    jobs: `
    all:
      strategy: {max-parallel: 1, matrix: {v: [a, b, c]}}
      ${uses}
      with: {v: "\${{ matrix.v }}"}
    report: {needs: all, runs-on: x, steps: [{run: "echo \${{ needs.all.outputs.v }}"}]}`,
    called: `
      on: {workflow_call: {inputs: {v: {type: string}}, outputs: {v: {value: "\${{ jobs.b.outputs.v }}"}}}}
      jobs: {b: {runs-on: x, outputs: {v: "\${{ inputs.v != 'c' && inputs.v || '' }}"}, steps: []}}`,
  })

  expect(endsOf(runs)).toEqual([
    'all (a) / b: success',
    'all (b) / b: success',
    'all (c) / b: success',
    'report: success',
  ])
  expect(printedBy(runs)['report']).toBe('b')
})

test('secrets are those that are passed by name, or all of them', async () => {
  const called = `
      on: {workflow_call: {secrets: {key: {required: true}}}}
      jobs: {b: {runs-on: x, steps: [{run: "echo \${{ secrets.key == 'abc' }} \${{ secrets.OTHER == 'def' }} [\${{ secrets.key }}]"}]}}`
  const runs = await run(
    {
      called,
      jobs: `
    some: {${uses}, secrets: {key: "\${{ secrets.KEY }}"}}
    all: {${uses}, secrets: inherit}`,
    },
    { secrets: { KEY: 'abc', OTHER: 'def' } },
  )

  expect(printedBy(runs)).toEqual({
    'some / b': 'true false [***]',
    'all / b': 'true true [***]',
  })
})

test('jobs that say nothing of permissions have those of the calling job', async () => {
  const asked: Permissions[] = []
  await run(
    {
      top: 'permissions: {}',
      jobs: `    a: {${uses}, permissions: {contents: write, issues: read}}`,
      called: `
      on: workflow_call
      jobs:
        b: {runs-on: x, steps: []}
        c: {needs: b, permissions: {contents: read}, runs-on: x, steps: []}`,
    },
    {
      tokenFor: (permissions) => {
        asked.push(permissions)
        return 'ghs_tiny'
      },
    },
  )

  expect(asked).toEqual([{ contents: 'write', issues: 'read' }, { contents: 'read' }])
})

test('a called workflow may call another, which fills no slot of its caller', async () => {
  const runner = runnerOfFiles(
    {
      'w.yml': `on: push\njobs: {a: {${uses}}}`,
      'called.yml': 'on: workflow_call\njobs: {b: {uses: ./.github/workflows/inner.yml}}',
      'inner.yml': 'on: workflow_call\njobs: {c: {runs-on: x, steps: [{run: echo hi}]}}',
    },
    { concurrentJobs: 1 },
  )

  runner.deliver(eventOf('push'))
  const runs = await runner.idle()

  expect(endsOf(runs.filter(({ run: identity }) => identity !== undefined))).toEqual([
    'a / b / c: success',
  ])
})

test('a group that the caller holds already is a deadlock, which cancels', async () => {
  const runs = await run({
    top: 'concurrency: deploy',
    jobs: `
    a: {${uses}}
    own: {concurrency: Deploy, runs-on: x, steps: []}`,
    called: 'on: workflow_call\nconcurrency: deploy\njobs: {b: {runs-on: x, steps: []}}',
  })

  expect(endsOf(runs).toSorted()).toEqual(['a / b: cancelled', 'own: cancelled'])
})

test('an input of another type is what idle rejects with', async () => {
  const called = `
      on: {workflow_call: {inputs: {force: {type: boolean}}}}
      jobs: {b: {runs-on: x, steps: []}}`

  await expect(
    run({ called, jobs: `    a: {${uses}, with: {force: "\${{ github.actor }}"}}` }),
  ).rejects.toThrow('Input force is a boolean, and "maria" is not')
})

const signature = `
      on: {workflow_call: {inputs: {environment: {type: string, required: true}}, secrets: {key: {required: true}}}}
      permissions: {}
      jobs: {b: {permissions: {contents: write, issues: read}, runs-on: x, steps: []}}`
const enough = 'with: {environment: live}, secrets: inherit'

test.each([
  [
    'a missing input',
    `${uses}, secrets: inherit`,
    'Input environment is required, but not provided while calling.',
  ],
  [
    'an unknown input',
    `${uses}, with: {environment: live, enviroment: live}, secrets: inherit`,
    'Invalid input, enviroment is not defined in the referenced workflow.',
  ],
  [
    'a missing secret',
    `${uses}, with: {environment: live}`,
    'Secret key is required, but not provided while calling.',
  ],
  [
    'an unknown secret',
    `${uses}, with: {environment: live}, secrets: {key: x, word: y}`,
    'Invalid secret, word is not defined in the referenced workflow.',
  ],
  [
    'less than its jobs ask for',
    `${uses}, ${enough}, permissions: {contents: read}, if: false`,
    "Error calling workflow './.github/workflows/called.yml'. The nested job 'b' is requesting 'contents: write, issues: read', but is only allowed 'contents: read, issues: none'.",
  ],
  ['itself', 'uses: ./.github/workflows/w.yml', '.github/workflows/w.yml has no on: workflow_call'],
  [
    'a file that is not there',
    'uses: ./.github/workflows/x.yml',
    'The sandbox has no workflow for "uses: ./.github/workflows/x.yml"',
  ],
  [
    'another repository',
    'uses: a/b/.github/workflows/x.yml@v1',
    'The sandbox has no workflow for "uses: a/b/.github/workflows/x.yml@v1"',
  ],
  ['steps of its own', `${uses}, steps: []`, 'Unrecognized key: "steps"'],
])('a call with %s is refused at the start', (_name, job, message) => {
  const files = { 'w.yml': `on: push\njobs: {a: {${job}}}`, 'called.yml': signature }

  expect(() => runnerOfFiles(files)).toThrow(message)
})

test('workflows that call each other are refused', () => {
  const call = (name: string) => `on: workflow_call\njobs: {a: {uses: ./.github/workflows/${name}}}`

  expect(() => runnerOfFiles({ 'a.yml': call('b.yml'), 'b.yml': call('a.yml') })).toThrow(
    '.github/workflows/a.yml calls itself',
  )
})
