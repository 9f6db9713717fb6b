import { presentStatuses, type StatusContext } from './commit-statuses.ts'
import { nodeId } from './ids.ts'
import type { Commit } from './things.ts'

/** One run of a check on a commit; `status` and `conclusion` as REST spells them. */
export interface CheckRun {
  readonly id: string
  readonly typename: 'CheckRun'
  readonly databaseId: number
  readonly commit: Commit
  readonly name: string
  /** Slug of the app that made it. */
  readonly app: string
  /** The run of a workflow that it is a job of; null for a check of another app. */
  readonly workflowRun: CheckedRun | null
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  /** Null until it is completed. */
  readonly conclusion: string | null
  readonly startedAt: string
}

/** A run of a workflow, as far as its checks tell of it. */
export interface CheckedRun {
  readonly id: number
  /** Name of the workflow's file. */
  readonly workflow: string
  readonly event: string
  /** When its first attempt was started. */
  readonly createdAt: string
}

/** The check runs of one run of a workflow, or of one app beside, on a commit. */
export interface CheckSuite {
  readonly id: string
  readonly typename: 'CheckSuite'
  readonly commit: Commit
  readonly app: string
  readonly workflowRun: CheckedRun | null
}

/** All that check runs and statuses say of a commit that has at least one. */
export interface StatusCheckRollup {
  readonly id: string
  readonly typename: 'StatusCheckRollup'
  readonly commit: Commit
}

/** What checks say of a commit, or null where there is none. */
export function rollupOf(commit: Commit): StatusCheckRollup | null {
  if (contextsOf(commit).length === 0) return null
  const { repository, oid } = commit
  const id = nodeId('StatusCheckRollup', `${repository.databaseId}:${oid}`)
  return { typename: 'StatusCheckRollup', id, commit }
}

/** The suite that a check run is in. */
export function suiteOf({ commit, app, workflowRun }: CheckRun): CheckSuite {
  const { repository, oid } = commit
  const run = workflowRun === null ? '' : `:${workflowRun.id}`
  const id = nodeId('CheckSuite', `${repository.databaseId}:${oid}:${app}${run}`)
  return { typename: 'CheckSuite', id, commit, app, workflowRun }
}

/** The suites of a commit that have a check run; of this name, where one is given. */
export function suitesOf(commit: Commit, name?: string): readonly CheckSuite[] {
  const runs = (commit.repository.checkRuns.get(commit.oid) ?? []).filter(
    (run) => name === undefined || run.name === name,
  )
  return [...new Map(runs.map(suiteOf).map((suite) => [suite.id, suite])).values()]
}

/** The check runs of a suite, oldest first; with `isLatest` the newest of each name only. */
export function runsOfSuite(
  { id, commit }: CheckSuite,
  { name, isLatest }: { readonly name?: string | undefined; readonly isLatest: boolean },
): readonly CheckRun[] {
  const runs = (commit.repository.checkRuns.get(commit.oid) ?? []).filter(
    (run) => suiteOf(run).id === id && (name === undefined || run.name === name),
  )
  return isLatest ? [...new Map(runs.map((run) => [run.name, run])).values()] : runs
}

/** The check runs of a commit, oldest first, and the newest status of each context. */
export function contextsOf(commit: Commit): readonly (CheckRun | StatusContext)[] {
  const runs = commit.repository.checkRuns.get(commit.oid) ?? []
  return [...runs, ...presentStatuses(commit)]
}
