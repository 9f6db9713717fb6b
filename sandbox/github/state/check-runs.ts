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
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  /** Null until it is completed. */
  readonly conclusion: string | null
  readonly startedAt: string
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

/** The check runs of a commit, oldest first, and the newest status of each context. */
export function contextsOf(commit: Commit): readonly (CheckRun | StatusContext)[] {
  const runs = commit.repository.checkRuns.get(commit.oid) ?? []
  return [...runs, ...presentStatuses(commit)]
}
