import { UserError } from '../../user-error.ts'
import type { RepositorySnapshot, World } from '../../world.ts'

/** Refuses a repository that incidents cannot be kept in, before anything is written. */
export function refuseUnusable(repository: RepositorySnapshot, world: World): void {
  if (repository.archived) {
    throw new UserError('repository-archived', {
      what: `${world.repositoryUrl} is archived, so nothing can be written to it.`,
      remedy: 'Unarchive the repository, or remove the workflow.',
    })
  }
  if (!repository.issuesEnabled) {
    throw new UserError('issues-disabled', {
      what: `Issues are switched off in ${world.repositoryUrl}.`,
      remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
    })
  }
  if (repository.defaultBranch === world.recordsBranch) {
    throw new UserError('bad-input', {
      what: `The input \`records-branch\` is "${world.recordsBranch}", the default branch.`,
      remedy: 'Name a branch of its own, such as incident-records.',
    })
  }
}
