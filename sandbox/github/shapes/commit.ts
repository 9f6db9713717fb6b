import { fileHunks } from '../patch/file-diff.ts'
import type { DiffLimits } from '../patch/limits.ts'
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

/** Where a changed file is shown, and how much of its patch. */
export interface FilePlace {
  readonly repository: Repository
  /** The commit after the change. */
  readonly sha: string
  readonly limits: DiffLimits
}

/** A changed file of a commit, comparison or pull request; binary and very large ones have no patch. */
export function fileShape(
  state: State,
  { repository, sha, limits }: FilePlace,
  { path, oid, status, additions, deletions, delta }: FileChange,
) {
  const html = repositoryUrl(state.urls, repository)
  const patch = fileHunks(repository.git, delta)
  return {
    sha: oid,
    filename: path,
    ...(delta.renamedFrom ? { previous_filename: delta.renamedFrom.path } : {}),
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${repositoryApi(state.urls, repository)}/contents/${path}?ref=${sha}`,
    ...(patch === '' || patch.length > limits.fileBytes ? {} : { patch: textOf(patch) }),
  }
}

/** As GitHub shows hunks in JSON: no line end at the end. */
function textOf(patch: string): string {
  return Buffer.from(patch, 'latin1').toString('utf8').replace(/\n$/, '')
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
