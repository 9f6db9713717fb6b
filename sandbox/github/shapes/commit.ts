import type { FileChange } from '../state/git-diff.ts'
import type { CommitObject, Signature } from '../state/git-objects.ts'
import { commitObject } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import { findAccount, type State } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { accountShape } from './account.ts'
import { repositoryApi, repositoryUrl } from './repository.ts'

/** A commit as REST lists it. */
export function commitShape(state: State, repository: Repository, sha: string) {
  const commit = commitObject(repository.git, sha)
  if (!commit) throw new Error(`sandbox: no commit ${sha}`)
  const api = repositoryApi(state.urls, repository)
  return {
    ...addresses(state, repository, sha),
    sha,
    node_id: nodeId('Commit', `${repository.databaseId}:${sha}`),
    comments_url: `${api}/commits/${sha}/comments`,
    commit: innerCommit(commit, `${api}/git`, sha),
    author: accountOf(state, commit.author),
    committer: accountOf(state, commit.committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      ...addresses(state, repository, parent),
    })),
  }
}

/** A changed file of a commit, comparison or pull request; without its patch. */
export function fileShape(
  state: State,
  { repository, sha }: { readonly repository: Repository; readonly sha: string },
  { path, oid, status, additions, deletions }: FileChange,
) {
  const html = repositoryUrl(state.urls, repository)
  return {
    sha: oid,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${repositoryApi(state.urls, repository)}/contents/${path}?ref=${sha}`,
  }
}

function innerCommit(commit: CommitObject, git: string, sha: string) {
  const person = ({ name, email, at }: Signature) => ({ name, email, date: at })
  return {
    url: `${git}/commits/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    comment_count: 0,
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
  }
}

function addresses(state: State, repository: Repository, sha: string) {
  return {
    url: `${repositoryApi(state.urls, repository)}/commits/${sha}`,
    html_url: `${repositoryUrl(state.urls, repository)}/commit/${sha}`,
  }
}

function accountOf(state: State, { name }: Signature) {
  const account = findAccount(state, name)
  return account && accountShape(state.urls, account)
}
