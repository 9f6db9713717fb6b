import type { Call } from '../call.ts'
import { needs } from '../permissions.ts'
import { invalid } from '../refusal.ts'
import { branchHead } from '../state/git-store.ts'
import type { PullRequest } from '../state/things.ts'
import { editIssue } from './issues.ts'
import { emitPull } from './pull-events.ts'
import { closePull, demandOwnOr, reopenPull } from './pull-state.ts'
import { demandNoTwin } from './pull-twins.ts'

/** What changes about a pull request; what is left out stays. */
export interface PullEdit {
  readonly title?: string | undefined
  readonly body?: string | undefined
  readonly base?: string | undefined
  readonly state?: 'OPEN' | 'CLOSED' | undefined
}

/** Changes title, body, base branch and state of a pull request; what is so already leaves no trace. */
export function editPull(call: Call, pull: PullRequest, edit: PullEdit): void {
  const { title = pull.title, body = pull.body, base = pull.baseBranch, state } = edit
  editIssue(call, pull, { title, body })
  if (base !== pull.baseBranch) changeBase(call, pull, base)
  if (state === 'OPEN') reopenPull(call, pull)
  if (state === 'CLOSED') closePull(call, pull)
}

function changeBase(call: Call, pull: PullRequest, base: string): void {
  demandOwnOr(call, pull, needs.editPulls)
  const { repository, headRepository, headBranch: head } = pull
  if (!branchHead(repository.git, base)) {
    throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' })
  }
  demandNoTwin(repository, { headRepository, head, base })
  const changes = { base: { ref: { from: pull.baseBranch } } }
  pull.baseBranch = base
  pull.updatedAt = call.now
  emitPull(call, pull, { action: 'edited', payload: { changes } })
}
