import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seeding } from '../../sandbox/github/seed/seeding.ts'
import type { JobRun } from '../../sandbox/runner/job-run.ts'
import { openStage, projectFolder, type Stage, type StageOptions } from '../../sandbox/stage.ts'

/** A ready workflow, as it is shipped. */
export function readyWorkflow(file: string): string {
  return readFileSync(join(projectFolder, 'templates/workflow', file), 'utf8')
}

/** A stage with these workflows whose runs and deployments are kept, on a Friday at three in Berlin. */
export function openDeployStage(
  workflows: Readonly<Record<string, string>>,
  { guard = '{}', ...options }: StageOptions & { readonly guard?: string } = {},
): Promise<Stage> {
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
  return openStage({ workflows, seed, ...options })
}

/** Ben pushes a change of code to the default branch; the jobs that it set off, once all have ended. */
export async function push(stage: Stage): Promise<readonly JobRun[]> {
  return during(stage, async () => {
    const count = stage.sandbox.state.repository('acme/shop').commits('main').length
    await stage.sandbox.as('ben').commit({
      message: `Change ${count}`,
      files: { [`src/part-${count}.ts`]: `export const part = ${count}\n` },
    })
  })
}

/** Does something; the jobs that it set off, once all have ended. */
export async function during(
  stage: Stage,
  act: () => Promise<void> | void,
): Promise<readonly JobRun[]> {
  const before = stage.runner.runs.length
  await act()
  await stage.runner.idle()
  return stage.runner.runs.slice(before).filter(({ reason }) => reason.kind !== 'not triggered')
}

/** Opens an issue that stops deployments, at once: nothing else happens meanwhile. */
export function freezeAtOnce({ sandbox }: Pick<Stage, 'sandbox'>): void {
  sandbox.seed(({ seeded }) => {
    const issue = { at: sandbox.clock.now(), author: 'ben', title: 'Stop', labels: ['freeze'] }
    seeded('acme/shop').issue(issue)
  })
}

/** The state of each deployment to an environment, oldest first. */
export async function deploymentsTo(
  { sandbox }: Stage,
  environment: string,
): Promise<readonly unknown[]> {
  const ana = sandbox.as('ana')
  const found = await ana.request('GET', `/deployments?environment=${environment}`)
  if (!Array.isArray(found)) throw new Error('no list of deployments')
  const states: unknown[] = []
  for (const { id } of found.toReversed()) {
    const statuses = await ana.request('GET', `/deployments/${id}/statuses`)
    states.push(Array.isArray(statuses) ? statuses[0]?.state : null)
  }
  return states
}

/** The first of some jobs, to run again. */
export function firstOf(runs: readonly JobRun[]): JobRun {
  const [first] = runs
  if (first === undefined) throw new Error('nothing ran')
  return first
}

/** Each job by name, and how it ended. */
export function resultsOf(runs: readonly JobRun[]): Readonly<Record<string, string>> {
  return Object.fromEntries(runs.map(({ name, result }) => [name, result]))
}

/** What the guard decided, and by which codes, in the order of its runs. */
export function decisionsOf(runs: readonly JobRun[]): readonly string[] {
  return runs.flatMap(({ actions }) =>
    actions.map(({ outputs }) => `${outputs['decision']} ${outputs['reason-codes']}`.trim()),
  )
}
