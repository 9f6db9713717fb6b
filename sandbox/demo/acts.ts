import { z } from 'zod'
import type { Stage } from '../stage.ts'
import type { Chapter } from './chapter.ts'

/** The day of the incidents. */
const firstDay = '2026-11-20'

/** Lets a minute come (`14:05` UTC), by default on the day of the incidents. */
export function setTime({ sandbox }: Stage, clock: string, day = firstDay): void {
  sandbox.clock.set(`${day}T${clock}:00Z`)
}

/** What a chapter does in which somebody writes one comment on the incident, at a minute as `14:05`. */
export function says(clock: string, login: string, ...lines: readonly string[]): Chapter['act'] {
  return async (stage, told) => {
    setTime(stage, clock)
    await stage.sandbox.as(login).comment(told.issue, lines.join('\n'))
    await stage.runner.idle()
  }
}

/** The number of an issue or pull request by its title; throws when there is none. */
export function numberOf({ sandbox, repository }: Stage, title: string): number {
  const found = sandbox.state
    .repository(repository)
    .issues()
    .find((issue) => issue.title === title)
  if (found === undefined) throw new Error(`the story has nothing called "${title}"`)
  return found.number
}

const deployment = z.object({ id: z.number(), sha: z.string() })

/** Deploys a branch or commit to production, which works. */
export async function deploy({ sandbox }: Stage, login: string, ref: string): Promise<void> {
  const person = sandbox.as(login)
  const made = await person.request('POST', '/deployments', { ref, environment: 'production' })
  const { id } = deployment.parse(made)
  await person.request('POST', `/deployments/${id}/statuses`, { state: 'success' })
}

/** The commit that production had before the one it has. */
export async function earlierVersion({ sandbox }: Stage): Promise<string> {
  const listed = await sandbox.as('ana').request('GET', '/deployments?environment=production')
  const [live, ...before] = z.array(deployment).parse(listed)
  const earlier = before.find(({ sha }) => sha !== live?.sha)
  if (earlier === undefined) throw new Error('production has had one version only')
  return earlier.sha
}
