import { z } from 'zod'
import type { JobRun } from '../runner/job-run.ts'
import type { Stage } from '../stage.ts'
import { deployWorkflowPath } from './read-deployments.ts'

/** The page of one run. */
export interface RunPage {
  /** What started it: `issues labeled by ana`. */
  readonly title: string
  readonly result: string
  readonly summary: string
  readonly remarks: readonly RunRemark[]
}

/** A remark of a run; on a line of a file, or on none. */
export interface RunRemark {
  readonly level: string
  readonly message: string
  /** `postmortems/2026/a.md:12`; empty for none. */
  readonly place: string
}

/** Pages of the runs that an event of an issue started, newest first. */
export function runsOfIssue({ runner }: Stage, number: number): readonly RunPage[] {
  return pagesOf(runner.runs.filter(({ event }) => subjectOf(event.payload)?.issue === number))
}

/** Pages of the runs on a pull request, newest first. */
export function runsOfPull({ runner }: Stage, number: number): readonly RunPage[] {
  return pagesOf(runner.runs.filter(({ event }) => subjectOf(event.payload)?.pull === number))
}

/** Pages of runs that looked at no issue, pull request or deployment in particular, newest first. */
export function otherRuns({ runner }: Stage): readonly RunPage[] {
  return pagesOf(
    runner.runs.filter(
      ({ event, workflow }) => subjectOf(event.payload) === null && workflow !== deployWorkflowPath,
    ),
  )
}

const numbered = z.object({ number: z.number() })
const about = z.union([
  z.object({ issue: numbered }).transform(({ issue }) => ({ issue: issue.number, pull: null })),
  z
    .object({ pull_request: numbered })
    .transform(({ pull_request }) => ({ issue: null, pull: pull_request.number })),
])

function subjectOf(payload: unknown): z.output<typeof about> | null {
  return about.safeParse(payload).data ?? null
}

function pagesOf(runs: readonly JobRun[]): readonly RunPage[] {
  return runs.flatMap(runPages).toReversed()
}

function runPages({ event, result, actions }: JobRun): readonly RunPage[] {
  const title = [event.name, event.action, 'by', event.actor].filter(Boolean).join(' ')
  return actions
    .filter(({ summary }) => summary.trim() !== '')
    .map(({ summary, annotations }) => ({
      title,
      result,
      summary,
      remarks: annotations.map(({ level, message, file, line }) => ({
        level,
        message,
        place: [file, line].filter((part) => part !== undefined).join(':'),
      })),
    }))
}
