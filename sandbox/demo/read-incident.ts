import type { Stage } from '../stage.ts'
import { readIssue, type ShownIssue } from './read-issue.ts'
import { type RunPage, runsOfIssue } from './read-runs.ts'

/** All that people would see of one incident. */
export interface ShownIncident extends ShownIssue {
  /** Its README.md on the records branch. */
  readonly record: string
  /** Pages of its runs, newest first. */
  readonly runs: readonly RunPage[]
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
  const files = stage.sandbox.state.repository(stage.repository).files('incident-records')
  return {
    ...(await readIssue(stage, number)),
    record: files.get(`incidents/${number}/README.md`) ?? '',
    runs: runsOfIssue(stage, number),
  }
}
