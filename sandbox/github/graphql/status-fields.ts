import { combinedState, presentStatuses } from '../state/commit-statuses.ts'
import { textArgument } from './arguments.ts'
import { fieldsOf } from './fields.ts'

/** The statuses of a commit, one for each context. */
export const statusFields = {
  Status: fieldsOf('Status', {
    id: (status) => status.id,
    commit: (status) => status.commit,
    state: (status) => combinedState(status.commit).toUpperCase(),
    contexts: (status) => presentStatuses(status.commit),
    context: ({ commit }, args) =>
      presentStatuses(commit).find(({ context }) => context === textArgument(args, 'name')) ?? null,
  }),
  StatusContext: fieldsOf('StatusContext', {
    id: (status) => status.id,
    commit: (status) => status.commit,
    context: (status) => status.context,
    creator: (status) => status.creator,
    createdAt: (status) => status.createdAt,
    description: (status) => status.description,
    state: (status) => status.state.toUpperCase(),
    targetUrl: (status) => status.targetUrl,
    isRequired: () => false,
  }),
} as const
