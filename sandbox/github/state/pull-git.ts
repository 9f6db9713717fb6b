import { changedFiles, compareCommits, type FileChange } from './git-diff.ts'
import { branchHead } from './git-store.ts'
import type { PullRequest, Repository } from './things.ts'

/** The head commit: where the branch is while it is open, where it was when it ended. */
export function pullHead(pull: PullRequest): string {
  if (pull.state !== 'OPEN') return pull.headOid
  return branchHead(pull.headRepository.git, pull.headBranch) ?? pull.headOid
}

/** The head of the base: where that branch is while it is open, where it was when it ended. */
export function pullBase(pull: PullRequest): string {
  if (pull.state !== 'OPEN') return pull.baseOid
  return branchHead(pull.repository.git, pull.baseBranch) ?? pull.baseOid
}

/** The commits of a pull request, oldest first. */
export function pullCommits(pull: PullRequest): readonly string[] {
  if (pull.state !== 'OPEN') return pull.commitOids
  const base = branchHead(pull.repository.git, pull.baseBranch)
  return base === null ? [] : compareCommits(pull.repository.git, base, pullHead(pull)).ahead
}

/** The files a pull request changes against where it left its base. */
export function pullFiles(pull: PullRequest): readonly FileChange[] {
  const { base, head } = pullRange(pull)
  return changedFiles(pull.repository.git, base, head)
}

/** The paths a pull request changes, which `paths:` filters of a workflow look at. */
export function pullPaths(pull: PullRequest): readonly string[] {
  return pullFiles(pull).map(({ path }) => path)
}

/** Where an open pull request stands, to keep when it ends. */
export function pullEnd(pull: PullRequest) {
  return { headOid: pullHead(pull), baseOid: pullBase(pull), commitOids: pullCommits(pull) }
}

/** The open pull requests of a repository. */
export function openPulls(repository: Repository): readonly PullRequest[] {
  return [...repository.issues.values()]
    .filter((issue) => issue.typename === 'PullRequest')
    .filter((pull) => pull.state === 'OPEN')
}

/** Where a pull request left its base, its head, and its commits (oldest first). */
export function pullRange(pull: PullRequest) {
  const { git } = pull.repository
  const head = pullHead(pull)
  const branch = pull.state === 'OPEN' ? branchHead(git, pull.baseBranch) : pull.baseOid
  const base = branch === null ? head : compareCommits(git, branch, head).mergeBase
  return { base, head, commits: pullCommits(pull) }
}

/** The pull requests a commit came by: one of theirs, or one that a merge made; and open ones that would bring it. */
export function pullsOfCommit(repository: Repository, oid: string): readonly PullRequest[] {
  return [...repository.issues.values()]
    .filter((issue) => issue.typename === 'PullRequest')
    .filter((pull) => pull.landedOids.includes(oid) || pullCommits(pull).includes(oid))
}
