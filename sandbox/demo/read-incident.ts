import { z } from 'zod'
import type { JobRun } from '../runner/job-run.ts'
import type { Stage } from '../stage.ts'
import { readThread, type Thread } from './read-thread.ts'

/** All that people would see of one incident. */
export interface ShownIncident {
  readonly thread: Thread
  /** Ids of pinned comments. */
  readonly pinned: ReadonlySet<number>
  /** By comment id, oldest first: what a comment said before it was edited. */
  readonly earlier: ReadonlyMap<number, readonly EarlierText[]>
  /** Its README.md on the records branch. */
  readonly record: string
  /** Pages of its runs, newest first. */
  readonly runs: readonly RunPage[]
}

/** What a comment said until a time. */
export interface EarlierText {
  readonly body: string
  readonly until: string
}

/** The page of one run. */
export interface RunPage {
  /** What started it: `issues labeled by ana`. */
  readonly title: string
  readonly result: string
  readonly summary: string
}

/** The numbers of all incidents with a record, lowest first. */
export function incidentNumbers({ sandbox, repository }: Stage): readonly number[] {
  const paths = [...sandbox.state.repository(repository).files('incident-records').keys()]
  return paths
    .flatMap((path) => /^incidents\/(\d+)\/README\.md$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((left, right) => left - right)
}

/** Reads everything the page shows of an incident. */
export async function readIncident(stage: Stage, number: number): Promise<ShownIncident> {
  const { sandbox, repository, runner } = stage
  const view = sandbox.state.repository(repository)
  const pinned = view.issue(number).comments.filter(({ isPinned }) => isPinned)
  return {
    thread: await readThread(stage, number),
    pinned: new Set(pinned.map(({ id }) => id)),
    earlier: earlierTexts(runner.runs),
    record: view.files('incident-records').get(`incidents/${number}/README.md`) ?? '',
    runs: runner.runs
      .filter((run) => issueOf(run) === number)
      .flatMap(runPages)
      .toReversed(),
  }
}

/** Pages of runs that looked at no incident in particular, newest first. */
export function otherRuns({ runner }: Stage): readonly RunPage[] {
  const others = runner.runs.filter((run) => issueOf(run) === null)
  return others.flatMap(runPages).toReversed()
}

const edit = z.object({
  comment: z.object({ id: z.number(), updated_at: z.string() }),
  changes: z.object({ body: z.object({ from: z.string() }) }),
})

function earlierTexts(runs: readonly JobRun[]): ReadonlyMap<number, readonly EarlierText[]> {
  const found = new Map<number, EarlierText[]>()
  for (const { event } of runs) {
    const { success, data } = edit.safeParse(event.payload)
    if (event.name !== 'issue_comment' || !success) continue
    const { id, updated_at: until } = data.comment
    found.set(id, [...(found.get(id) ?? []), { body: data.changes.body.from, until }])
  }
  return found
}

const aboutIssue = z.object({ issue: z.object({ number: z.number() }) })

function issueOf({ event }: JobRun): number | null {
  const { success, data } = aboutIssue.safeParse(event.payload)
  return success ? data.issue.number : null
}

function runPages({ event, result, actions }: JobRun): readonly RunPage[] {
  const title = [event.name, event.action, 'by', event.actor].filter(Boolean).join(' ')
  return actions
    .filter(({ summary }) => summary.trim() !== '')
    .map(({ summary }) => ({ title, result, summary }))
}
