import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { conflict, forbidden, invalid, notFound, Refusal } from '../refusal.ts'
import { pullShape } from '../shapes/pull.ts'
import { compareCommits } from '../state/git-diff.ts'
import { branchHead } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import { pullCommits, pullFiles, pullHead } from '../state/pull-git.ts'
import { nextId, register } from '../state/state.ts'
import type { PullRequest, Repository } from '../state/things.ts'
import { signatureOf } from './branch-commit.ts'
import { closeByPull } from './closing.ts'
import { checkBody, checkTitle } from './limits.ts'
import { linkMentions } from './links.ts'
import { landCommits, type MergeMethod } from './pull-landing.ts'
import { moveRef } from './refs.ts'

/** What a pull request is opened with; branches by short name. */
export interface NewPull {
  readonly title: string
  readonly body?: string
  readonly head: string
  readonly base: string
}

/** Opens a pull request. One of the same branches that is open is refused. */
export function openPull(call: Call, repository: Repository, input: NewPull): PullRequest {
  demand(call, repository, needs.writePullRequests)
  if (call.token.kind === 'actions' && !repository.actionsMayOpenPulls) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.')
  }
  checkTitle(input.title)
  checkBody('Issue', input.body ?? '')
  const { baseOid, headOid } = demandBranches(repository, input)
  demandNoTwin(repository, input)
  const pull = createPull(call, repository, { ...input, baseOid, headOid })
  const payload = { number: pull.number, pull_request: pullShape(call.state.urls, pull) }
  const changedPaths = pathsOf(pull)
  emit(call, repository, { name: 'pull_request', action: 'opened', payload, changedPaths })
  return pull
}

/** How a pull request is merged. */
export interface PullMerge {
  readonly method: MergeMethod
  /** In place of GitHub's own words; a rebase takes neither. */
  readonly title?: string | undefined
  readonly body?: string | undefined
  /** The head the merge is meant for; refused when the branch has moved on. */
  readonly expectedHead?: string | undefined
}

/** Merges an open pull request and gives the commit its base then names. */
export function mergePull(call: Call, pull: PullRequest, merge: PullMerge): string {
  const { repository } = pull
  demand(call, repository, needs.writeContents)
  const base = branchHead(repository.git, pull.baseBranch)
  if (pull.state !== 'OPEN' || !base) {
    throw new Refusal('Pull Request is not mergeable', { status: 405, type: 'UNPROCESSABLE' })
  }
  if (merge.expectedHead !== undefined && merge.expectedHead !== pullHead(pull)) {
    throw conflict('Head branch was modified. Review and try the merge again.')
  }
  const changedPaths = pathsOf(pull)
  const ended = { headOid: pullHead(pull), commitOids: pullCommits(pull), baseOid: base }
  const committer = { name: 'GitHub', email: 'noreply@github.com', at: call.now }
  const author = signatureOf(pull.author, call.now)
  const merger = signatureOf(call.token.account, call.now)
  const landedOids = landCommits(pull, { ...merge, base, author, merger, committer })
  const oid = landedOids.at(-1) ?? base
  moveRef(call, repository, { ref: `refs/heads/${pull.baseBranch}`, oid })
  Object.assign(pull, ended, {
    state: 'MERGED',
    mergedAt: call.now,
    mergeCommitOid: oid,
    landedOids,
    closedAt: call.now,
    closedBy: call.token.account,
    updatedAt: call.now,
  })
  const payload = {
    number: pull.number,
    pull_request: { ...pullShape(call.state.urls, pull), merged: true },
  }
  emit(call, repository, { name: 'pull_request', action: 'closed', payload, changedPaths })
  closeByPull(call, pull)
  return oid
}

/** What `paths:` filters of a workflow look at. */
function pathsOf(pull: PullRequest): readonly string[] {
  return pullFiles(pull).map(({ path }) => path)
}

/** The pull request with this number, or a refusal. */
export function pullWithNumber(call: Call, repository: Repository, number: number): PullRequest {
  demand(call, repository, needs.readPullRequests)
  const found = repository.issues.get(number)
  if (found?.typename === 'PullRequest') return found
  throw notFound()
}

/** A pull request that is open, with nothing on it yet. */
export function createPull(
  call: Call,
  repository: Repository,
  input: NewPull & { readonly baseOid: string; readonly headOid: string },
): PullRequest {
  const number = repository.nextNumber
  repository.nextNumber += 1
  const pull: PullRequest = {
    typename: 'PullRequest',
    id: nodeId('PullRequest', `${repository.databaseId}.${number}`),
    databaseId: nextId(call.state),
    repository,
    number,
    author: call.token.account,
    createdAt: call.now,
    title: input.title,
    body: input.body ?? '',
    updatedAt: call.now,
    lastEditedAt: null,
    edits: [],
    closedAt: null,
    closedBy: null,
    labels: [],
    assignees: [],
    comments: [],
    timeline: [],
    reactions: [],
    state: 'OPEN',
    baseBranch: input.base,
    baseOid: input.baseOid,
    headBranch: input.head,
    headOid: input.headOid,
    commitOids: [],
    mergedAt: null,
    mergeCommitOid: null,
    landedOids: [],
  }
  repository.issues.set(number, register(call.state, pull))
  linkMentions(call, pull, pull.body)
  return pull
}

function demandBranches({ git }: Repository, { head, base }: NewPull) {
  const [baseOid, headOid] = [branchHead(git, base), branchHead(git, head)]
  if (!baseOid) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' })
  if (!headOid) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' })
  if (compareCommits(git, baseOid, headOid).ahead.length > 0) return { baseOid, headOid }
  const message = `No commits between ${base} and ${head}`
  throw invalid({ resource: 'PullRequest', field: 'base', code: 'custom', message })
}

function demandNoTwin(repository: Repository, { head, base }: NewPull): void {
  const twin = [...repository.issues.values()].some(
    (issue) =>
      issue.typename === 'PullRequest' &&
      issue.state === 'OPEN' &&
      issue.headBranch === head &&
      issue.baseBranch === base,
  )
  if (!twin) return
  const message = `A pull request already exists for ${repository.owner.login}:${head}.`
  throw invalid({ resource: 'PullRequest', field: 'base', code: 'custom', message })
}
