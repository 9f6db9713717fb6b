import { invalid } from '../refusal.ts'
import { openPulls } from '../state/pull-git.ts'
import type { Repository } from '../state/things.ts'

/** From where to where a pull request goes; branches by short name. */
export interface PullBranches {
  readonly headRepository: Repository
  readonly head: string
  readonly base: string
}

/** Refuses a second open pull request of the same branches. */
export function demandNoTwin(
  repository: Repository,
  { headRepository, head, base }: PullBranches,
): void {
  const hasTwin = openPulls(repository).some(
    (pull) =>
      pull.headRepository === headRepository &&
      pull.headBranch === head &&
      pull.baseBranch === base,
  )
  if (!hasTwin) return
  const message = `A pull request already exists for ${headRepository.owner.login}:${head}.`
  throw invalid({ resource: 'PullRequest', field: 'base', code: 'custom', message })
}
