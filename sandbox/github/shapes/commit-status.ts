import { combinedState, presentStatuses, type StatusContext } from '../state/commit-statuses.ts'
import type { Urls } from '../state/state.ts'
import type { Commit } from '../state/things.ts'
import { accountShape } from './account.ts'
import { repositoryApi, repositoryShape } from './repository.ts'

/** A status of a commit as REST lists it. */
export function statusShape(urls: Urls, status: StatusContext) {
  return { ...statusInShort(urls, status), creator: accountShape(urls, status.creator) }
}

/** The combined status of a commit. */
export function combinedStatusShape(urls: Urls, commit: Commit) {
  const statuses = presentStatuses(commit)
  const url = `${repositoryApi(urls, commit.repository)}/commits/${commit.oid}`
  return {
    state: combinedState(commit),
    statuses: statuses.map((status) => statusInShort(urls, status)),
    sha: commit.oid,
    total_count: statuses.length,
    repository: repositoryShape(urls, commit.repository),
    commit_url: url,
    url: `${url}/status`,
  }
}

function statusInShort(urls: Urls, status: StatusContext) {
  const { repository, oid } = status.commit
  return {
    url: `${repositoryApi(urls, repository)}/statuses/${oid}`,
    avatar_url: accountShape(urls, status.creator).avatar_url,
    id: status.databaseId,
    node_id: status.id,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}
