import { expect, test } from 'vitest'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import type { Stage } from '../../sandbox/stage.ts'
import { tinyAction } from '../runner/tiny-action.ts'
import {
  decisionsOf,
  during,
  freezeAtOnce,
  openDeployStage,
  readyWorkflow,
  resultsOf,
} from './deploy-stage.ts'

const workflows = { 'deploy-branch.yml': readyWorkflow('deploy-branch.yml') }

/** Stands for github/branch-deploy: reads the comment, locks the environment, and says which commit goes where. */
const branchDeploy = `
const { appendFileSync, readFileSync } = require('node:fs')
const { env } = process
const { comment, issue } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
const [, trigger, environment = 'production'] = /^\\.(deploy|noop)(?: (?:to )?(\\S+))?/.exec(comment.body) ?? []
if (trigger !== undefined) {
  const { head, base } = await ask('GET', '/pulls/' + issue.number)
  const noop = trigger === 'noop'
  if (!noop) await lock(environment + '-branch-deploy-lock', base.sha)
  const outputs = { continue: 'true', noop, environment, sha: head.sha }
  for (const [name, value] of Object.entries(outputs)) appendFileSync(env.GITHUB_OUTPUT, name + '=' + value + '\\n')
}
async function lock(branch, sha) {
  await ask('POST', '/git/refs', { ref: 'refs/heads/' + branch, sha })
  const content = Buffer.from(JSON.stringify({ created_by: env.GITHUB_ACTOR, branch: 'feature' })).toString('base64')
  await ask('PUT', '/contents/lock.json', { branch, content, message: 'lock' })
}
async function ask(method, path, body) {
  const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + path, {
    method,
    headers: { authorization: 'token ' + env.INPUT_GITHUB_TOKEN, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  return answer.json()
}
`

async function openBranchStage(): Promise<Stage> {
  const folder = await tinyAction(
    `(async () => {${branchDeploy}})()`,
    '{github_token: {default: "${{ github.token }}"}}',
  )
  const stage = await openDeployStage(workflows, {
    otherActions: { 'github/branch-deploy': folder },
  })
  const ben = stage.sandbox.as('ben')
  await ben.createBranch('feature')
  await ben.commit({ message: 'Work', files: { 'src/a.ts': 'export {}\n' }, branch: 'feature' })
  await ben.openPullRequest({ title: 'Work', head: 'feature' })
  return stage
}

function comment(stage: Stage, body: string, login = 'ben'): Promise<readonly JobRun[]> {
  return during(stage, async () => {
    await stage.sandbox.as(login).comment(1, body)
  })
}

/** What the guard decided, of which it is asked once a run. */
function decisionOf(runs: readonly JobRun[]): string | undefined {
  return decisionsOf(runs).at(-1)
}

function outcomesOf(runs: readonly JobRun[]) {
  return runs.flatMap(({ steps }) => steps.map(({ outcome }) => outcome))
}

test('a comment deploys the commit of the pull request that branch-deploy names', async () => {
  await using stage = await openBranchStage()
  const sha = stage.sandbox.state.repository('acme/shop').head('feature')

  const runs = await comment(stage, '.deploy to staging')

  expect(resultsOf(runs)).toEqual({ deploy: 'success' })
  expect(outcomesOf(runs)).toEqual(['success', 'success', 'success'])
  expect(JSON.parse(runs[0]?.actions[1]?.outputs['result'] ?? '{}')).toMatchObject({
    decision: 'allow',
    environment: 'staging',
    sha,
  })
  expect(runs[0]?.steps[2]?.run?.log[0]?.text).toBe(`Your deployment of ${sha}`)
})

test('a freeze stops it before anything is deployed', async () => {
  await using stage = await openBranchStage()
  freezeAtOnce(stage)

  const runs = await comment(stage, '.deploy')

  expect(resultsOf(runs)).toEqual({ deploy: 'failure' })
  expect(decisionOf(runs)).toBe('block freeze-issue')
  expect(outcomesOf(runs)).toEqual(['success', 'failure', 'skipped'])
})

test.each([
  ['a comment that is no command', 'Looks good', 'if false', []],
  ['a command that is not about a deployment', '.help', 'ran', ['success', 'skipped', 'skipped']],
])('%s asks nothing', async (_name, body, reason, outcomes) => {
  await using stage = await openBranchStage()

  const runs = await comment(stage, body)

  expect(runs.map((run) => run.reason.kind)).toEqual([reason])
  expect(outcomesOf(runs)).toEqual(outcomes)
})

test('a lock stops everybody but who holds it', async () => {
  await using stage = await openBranchStage()

  const bens = await comment(stage, '.deploy')
  const anas = await comment(stage, '.deploy', 'ana')
  const again = await comment(stage, '.deploy')
  const other = await comment(stage, '.deploy staging', 'ana')

  expect([bens, anas, again, other].map(decisionOf)).toEqual([
    'allow nothing-stops',
    'block deploy-lock',
    'allow nothing-stops',
    'allow nothing-stops',
  ])
})
