import { changedEntries, type FileDelta } from '../state/git-diff.ts'
import type { Signature } from '../state/git-objects.ts'
import { commitObject, type GitStore, putObject } from '../state/git-store.ts'
import { changeTree, emptyTree, type TreeChange } from '../state/git-trees.ts'
import { pullCommits, pullHead, pullRange } from '../state/pull-git.ts'
import type { MergeMethod, PullRequest } from '../state/things.ts'

/** How a pull request is to land. */
export interface Landing {
  readonly method: MergeMethod
  /** Head of the base branch. */
  readonly base: string
  /** Author of a squashed commit. */
  readonly author: Signature
  /** Author of a merge commit, committer of rebased ones. */
  readonly merger: Signature
  /** Committer of squashed and merge commits. */
  readonly committer: Signature
  /** In place of GitHub's own words. */
  readonly title?: string | undefined
  readonly body?: string | undefined
}

/** Makes the commits that a merge adds to the base, oldest first; conflicts are not looked for, the head wins. */
export function landCommits(pull: PullRequest, landing: Landing): readonly string[] {
  if (landing.method === 'rebase') return rebase(pull, landing)
  const { git } = pull.repository
  const { base, merger, author, committer } = landing
  const isMerge = landing.method === 'merge'
  const range = pullRange(pull)
  const oid = putObject(git, {
    type: 'commit',
    tree: treeWith(git, base, changedEntries(git, range.base, range.head)),
    parents: isMerge ? [base, pullHead(pull)] : [base],
    author: isMerge ? merger : author,
    committer,
    message: isMerge ? mergeMessage(pull, landing) : squashMessage(pull, landing),
  })
  return [oid]
}

/** Every commit anew, with its author and message; merges in between are left out. */
function rebase(pull: PullRequest, { base, merger }: Landing): readonly string[] {
  const { git } = pull.repository
  const landed: string[] = []
  for (const oid of pullCommits(pull)) {
    const commit = commitObject(git, oid)
    if (!commit || commit.parents.length > 1) continue
    const parent = landed.at(-1) ?? base
    const tree = treeWith(git, parent, changedEntries(git, commit.parents[0] ?? null, oid))
    landed.push(putObject(git, { ...commit, tree, parents: [parent], committer: merger }))
  }
  return landed
}

function treeWith(git: GitStore, commit: string, deltas: readonly FileDelta[]): string {
  const changes = new Map<string, TreeChange>(
    deltas.map(({ path, after }) => [path, after && { mode: after.mode, oid: after.oid }]),
  )
  return changeTree(git, commitObject(git, commit)?.tree ?? null, changes) ?? emptyTree(git)
}

function mergeMessage(pull: PullRequest, { title, body }: Landing): string {
  const branch = `${pull.headRepository.owner.login}/${pull.headBranch}`
  const first = title ?? `Merge pull request #${pull.number} from ${branch}`
  return joined(first, body ?? pull.title)
}

function squashMessage(pull: PullRequest, { title, body }: Landing): string {
  const commits = pullCommits(pull)
  const messages = commits.map((oid) => commitObject(pull.repository.git, oid)?.message ?? '')
  const list = commits.length > 1 ? messages.map((message) => `* ${message}`).join('\n\n') : ''
  return joined(title ?? `${pull.title} (#${pull.number})`, body ?? list)
}

function joined(title: string, body: string): string {
  return body === '' ? title : `${title}\n\n${body}`
}
