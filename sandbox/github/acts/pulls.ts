import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { forbidden, invalid, notFound, Refusal, unprocessable } from '../refusal.ts'
import { compareCommits } from '../state/git-diff.ts'
import { branchHead } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import { nextId, register, type State } from '../state/state.ts'
import type { PullRequest, Repository } from '../state/things.ts'
import { demandCreationBudget } from './creation-budget.ts'
import { checkBody, checkTitle } from './limits.ts'
import { linkMentions } from './links.ts'
import { emitPull } from './pull-events.ts'
import { demandNoTwin, type PullBranches } from './pull-twins.ts'

/** What a pull request is opened with. */
export interface NewPull extends PullBranches {
  readonly title: string
  readonly body: string
  readonly isDraft: boolean
}

/** Opens a pull request. One of the same branches that is open is refused. */
export function openPull(call: Call, repository: Repository, input: NewPull): PullRequest {
  demand(call, repository, needs.writePullRequests)
  if (call.token.kind === 'actions' && !repository.actionsMayOpenPulls) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.')
  }
  checkTitle(input.title)
  checkBody('Issue', input.body)
  if (input.isDraft && !repository.offersDrafts) {
    throw unprocessable('Draft pull requests are not supported in this repository.')
  }
  const commits = demandBranches(repository, input)
  demandNoTwin(repository, input)
  demandCreationBudget(call)
  const pull = createPull(call, repository, { ...input, ...commits })
  emitPull(call, pull, { action: 'opened' })
  return pull
}

/** Where `branch` or, from a fork, `owner:branch` is; an owner without a fork is taken for a missing branch. */
export function headOf(
  state: State,
  repository: Repository,
  head: string,
): Pick<PullBranches, 'head' | 'headRepository'> {
  const [owner = '', branch] = head.split(/:(.*)/s)
  if (branch === undefined) return { head, headRepository: repository }
  const network = state.repositories
    .values()
    .filter((candidate) => candidate === repository || candidate.parent === repository)
  const found = network.find(
    (candidate) => candidate.owner.login.toLowerCase() === owner.toLowerCase(),
  )
  if (!found) throw missingBranch('head', { head, base: repository.defaultBranch })
  return { head: branch, headRepository: found }
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
    body: input.body,
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
    milestone: null,
    reviewRequests: [],
    reviews: [],
    state: 'OPEN',
    isDraft: input.isDraft,
    baseBranch: input.base,
    baseOid: input.baseOid,
    headRepository: input.headRepository,
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

/** GraphQL names all that it lacks then; the words are from reports of who met it. */
function missingBranch(
  side: 'head' | 'base',
  { head, base }: Pick<PullBranches, 'head' | 'base'>,
): Refusal {
  const blanks = "Head sha can't be blank, Base sha can't be blank"
  const type = side === 'head' ? 'Head' : 'Base'
  const graphqlMessage = `${blanks}, No commits between ${base} and ${head}, ${type} ref must be a branch`
  const errors = [{ resource: 'PullRequest', field: side, code: 'invalid' }] as const
  const options = { status: 422, type: 'UNPROCESSABLE', errors, graphqlMessage }
  return new Refusal('Validation Failed', options)
}

function demandBranches({ git }: Repository, { head, base, headRepository }: PullBranches) {
  const [baseOid, headOid] = [branchHead(git, base), branchHead(headRepository.git, head)]
  if (!baseOid) throw missingBranch('base', { head, base })
  if (!headOid) throw missingBranch('head', { head, base })
  if (compareCommits(git, baseOid, headOid).ahead.length > 0) return { baseOid, headOid }
  const message = `No commits between ${base} and ${head}`
  throw invalid({ resource: 'PullRequest', field: 'base', code: 'custom', message })
}
