import { nodeId } from './ids.ts'
import type { Account, Commit } from './things.ts'

/** What a status says of a commit, as REST spells it. */
export type StatusWord = 'error' | 'failure' | 'pending' | 'success'

/** One status somebody gave a commit; a newer one of the same context stands in its place. */
export interface StatusContext {
  readonly id: string
  readonly typename: 'StatusContext'
  readonly databaseId: number
  readonly commit: Commit
  readonly creator: Account
  readonly createdAt: string
  readonly state: StatusWord
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
}

/** All that statuses say of a commit that has at least one. */
export interface Status {
  readonly id: string
  readonly typename: 'Status'
  readonly commit: Commit
}

/** The status of a commit, or null when nobody gave it any. */
export function statusOf(commit: Commit): Status | null {
  const { repository, oid } = commit
  if (!repository.statuses.has(oid)) return null
  return { typename: 'Status', id: nodeId('Status', `${repository.databaseId}:${oid}`), commit }
}

/** The newest status of each context of a commit, the newest first. */
export function presentStatuses({ repository, oid }: Commit): readonly StatusContext[] {
  const newestFirst = (repository.statuses.get(oid) ?? []).toReversed()
  const seen = new Set<string>()
  return newestFirst.filter(({ context }) => {
    const isNewest = !seen.has(context)
    seen.add(context)
    return isNewest
  })
}

/** One word for all contexts: the worst of them, pending when there is none. An error counts as a failure. */
export function combinedState(commit: Commit): Exclude<StatusWord, 'error'> {
  const states = new Set(presentStatuses(commit).map(({ state }) => state))
  if (states.has('failure') || states.has('error')) return 'failure'
  return states.has('pending') || states.size === 0 ? 'pending' : 'success'
}
