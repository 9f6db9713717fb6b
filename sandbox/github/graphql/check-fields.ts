import { fullName } from '../shapes/repository.ts'
import { contextsOf } from '../state/check-runs.ts'
import { combinedState } from '../state/commit-statuses.ts'
import { connection } from './connection.ts'
import { fieldsOf } from './fields.ts'

/** Check runs, and what they and statuses come to. */
export const checkFields = {
  StatusCheckRollup: fieldsOf('StatusCheckRollup', {
    id: (rollup) => rollup.id,
    commit: (rollup) => rollup.commit,
    state: (rollup) => combinedState(rollup.commit).toUpperCase(),
    contexts: (rollup, args, context, info) =>
      connection(contextsOf(rollup.commit), { args, context, info }),
  }),
  CheckRun: fieldsOf('CheckRun', {
    id: (run) => run.id,
    databaseId: (run) => run.databaseId,
    name: (run) => run.name,
    status: (run) => run.status.toUpperCase(),
    conclusion: (run) => run.conclusion?.toUpperCase() ?? null,
    startedAt: (run) => run.startedAt,
    checkSuite: (run) => ({ app: { slug: run.app } }),
    url: ({ commit: { repository }, databaseId }, _args, { call }) =>
      `${call.state.urls.server}/${fullName(repository)}/runs/${databaseId}`,
  }),
} as const
