import type { RunnerEvent } from '../../sandbox/runner/event.ts'
import { toRunnerEvent, userWorkflow } from '../../sandbox/stage.ts'
import { type Past, pastOf } from './past.ts'
import { runFor } from './runs-of-workflow.ts'
import { openShop, type Shop } from './shop.ts'
import type { Thread } from './thread-file.ts'

/** What a thread is played in, and what its steps have made so far. */
export interface Scene {
  readonly shop: Shop
  readonly past: Past
  /** Numbers of issues and pull requests, ids of comments, and commits, by the names of their steps. */
  readonly numbers: Map<string, number>
  readonly comments: Map<string, number>
  readonly commits: Map<string, string>
  readonly written: number[]
  readonly complaints: string[]
  /** What happened and started no run yet. */
  readonly events: RunnerEvent[]
  /** The number of an issue by its name; without one, of the incident. */
  numberOf(name: string | undefined): number
  start(event: Pick<RunnerEvent, 'name' | 'payload'>): Promise<void>
}

/** What the issue of the incident is called where a step names none. */
export const theIncident = 'the incident'

/** Opens a shop in which the Action is set up, a day before the first step. */
export async function openScene({ config, steps }: Thread): Promise<Scene> {
  const began = Date.parse(steps[0]?.at ?? '') - 86_400_000
  let past: Past | null = null
  const shop = await openShop({
    now: new Date(began).toISOString(),
    seed: (repository) => {
      past = pastOf(repository)
      const files = {
        '.github/workflows/incident-loop.yml': userWorkflow(),
        ...(config === null ? {} : { '.github/incident-loop.yml': config }),
      }
      const message = 'Add Incident Loop'
      repository.commit({ at: '2026-10-02T09:00:00Z', author: 'ana', message, files })
    },
  })
  if (past === null) throw new Error('a shop opened without a past')
  const numbers = new Map<string, number>()
  const complaints: string[] = []
  const events: RunnerEvent[] = []
  let runs = 100
  shop.sandbox.onEvent((event) => events.push(toRunnerEvent(event)))
  return {
    shop,
    past,
    numbers,
    comments: new Map(),
    commits: new Map(),
    written: [],
    complaints,
    events,
    numberOf: (name) => known(numbers, name ?? theIncident),
    start: async (event) => {
      runs += 1
      const whole = { actor: 'ana', ref: 'refs/heads/main', sha: '0'.repeat(40), ...event }
      complaints.push(...(await runFor(shop, whole, runs)))
    },
  }
}

/** What a step made, by its name; throws where no step so far has that name. */
export function known<Value>(named: ReadonlyMap<string, Value>, name: string): Value {
  const value = named.get(name)
  if (value === undefined) throw new Error(`the thread has nothing called "${name}" so far`)
  return value
}
