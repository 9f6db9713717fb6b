import { expect, test } from 'vitest'
import { eventOf } from './tiny-action.ts'
import { endsOf, printedBy, runnerOfFiles } from './tiny-runner.ts'

/** Runs one workflow of these jobs for a push. */
async function run(jobs: string, event: Readonly<Record<string, unknown>> = {}) {
  const runner = runnerOfFiles({ 'w.yml': `on: push\njobs:\n${jobs}` })
  runner.deliver(eventOf('push', event))
  return runner.idle()
}

test('a job runs once for each combination, which its name, environment, group, env and steps see', async () => {
  const runs = await run(`
    deploy:
      strategy: {matrix: {environment: [staging, live], service: [api]}, max-parallel: 1}
      concurrency: deploy-\${{ matrix.environment }}
      environment: {name: "\${{ matrix.environment }}", url: "https://example.com"}
      runs-on: x
      env: {WHERE: "\${{ matrix.environment }}"}
      steps:
        - run: echo "$WHERE \${{ matrix.service }} \${{ strategy.job-index }}/\${{ strategy.job-total }}"`)

  expect(printedBy(runs)).toEqual({
    'deploy (staging, api)': 'staging api 0/2',
    'deploy (live, api)': 'live api 1/2',
  })
  expect(runs.map(({ job, environment, group }) => [job, environment, group])).toEqual([
    ['deploy', 'staging', 'deploy-staging'],
    ['deploy', 'live', 'deploy-live'],
  ])
})

test('a name with an expression is the name; another gets the combination behind it, cut at 100 characters', async () => {
  const runs = await run(`
    own: {name: "To \${{ matrix.v }}", strategy: {matrix: {v: [eu]}}, runs-on: x, steps: []}
    plain: {name: Ship it, strategy: {matrix: {v: [eu]}}, runs-on: x, steps: []}
    long: {strategy: {matrix: {v: [${'y'.repeat(120)}]}}, runs-on: x, steps: []}`)

  expect(runs.map(({ name }) => name).toSorted()).toEqual([
    'Ship it (eu)',
    'To eu',
    `long (${'y'.repeat(91)}...`,
  ])
})

test('a matrix may be what an earlier job answers', async () => {
  const runs = await run(`
    list: {runs-on: x, outputs: {all: "\${{ steps.l.outputs.all }}"}, steps: [{id: l, run: "echo 'all=[\\"eu\\", \\"us\\"]' >> $GITHUB_OUTPUT"}]}
    deploy: {needs: list, strategy: {matrix: {v: "\${{ fromJSON(needs.list.outputs.all) }}"}}, runs-on: x, steps: []}`)

  expect(endsOf(runs).toSorted()).toEqual([
    'deploy (eu): success',
    'deploy (us): success',
    'list: success',
  ])
})

test('the first one that fails cancels the others, unless fail-fast is off', async () => {
  const job = (failFast: string) => `
    deploy:
      strategy: {${failFast} max-parallel: 1, matrix: {v: [a, b, c]}}
      runs-on: x
      steps: [{run: "test \${{ matrix.v }} != b"}]`

  const fast = await run(job(''))
  const slow = await run(job('fail-fast: false,'))

  expect(endsOf(fast)).toEqual([
    'deploy (a): success',
    'deploy (b): failure',
    'deploy (c): cancelled',
  ])
  expect(fast[2]?.reason).toEqual({ kind: 'cancelled by fail-fast' })
  expect(endsOf(slow)).toEqual([
    'deploy (a): success',
    'deploy (b): failure',
    'deploy (c): success',
  ])
})

test('one that runs is killed when another fails', async () => {
  const runs = await run(`
    deploy:
      strategy: {matrix: {v: [fails, hangs]}}
      runs-on: x
      steps: [{run: "test \${{ matrix.v }} = hangs && sleep 30 || exit 1"}]`)

  expect(endsOf(runs)).toEqual(['deploy (fails): failure', 'deploy (hangs): cancelled'])
})

test('a job that needs a matrix sees one result, and of each output the last value that was set', async () => {
  const runs = await run(`
    deploy:
      strategy: {fail-fast: false, max-parallel: 1, matrix: {v: [a, b, c]}}
      runs-on: x
      outputs: {last: "\${{ steps.s.outputs.v }}", a: "\${{ steps.s.outputs.only-a }}"}
      steps:
        - id: s
          run: |
            [ \${{ matrix.v }} = c ] || echo v=\${{ matrix.v }} >> "$GITHUB_OUTPUT"
            [ \${{ matrix.v }} != a ] || echo only-a=yes >> "$GITHUB_OUTPUT"
            [ \${{ matrix.v }} != b ]
    after: {needs: deploy, runs-on: x, steps: []}
    report: {needs: deploy, if: always(), runs-on: x, steps: [{run: "echo \${{ needs.deploy.result }} \${{ needs.deploy.outputs.last }} \${{ needs.deploy.outputs.a }}"}]}`)

  expect(endsOf(runs).slice(3)).toEqual(['after: skipped', 'report: success'])
  expect(printedBy(runs)['report']).toBe('failure b yes')
})

test('an if is asked before the matrix, which it does not know', async () => {
  const skipped = await run(`
    deploy: {if: github.event.go, strategy: {matrix: {v: [a, b]}}, runs-on: x, steps: []}`)

  expect(endsOf(skipped)).toEqual(['deploy: skipped'])
  await expect(
    run('    deploy: {if: matrix.v, strategy: {matrix: {v: [a]}}, runs-on: x, steps: []}'),
  ).rejects.toThrow("Unrecognized named-value: 'matrix'")
})

test.each([
  ['{matrix: "${{ github.actor }}"}', 'strategy.matrix is "maria", not names and lists'],
  ['{matrix: {v: [a]}, max-parallel: 0}', 'strategy.max-parallel is 0'],
])('a strategy that makes no sense is what idle rejects with (%#)', async (strategy, message) => {
  await expect(run(`    deploy: {strategy: ${strategy}, runs-on: x, steps: []}`)).rejects.toThrow(
    message,
  )
})
