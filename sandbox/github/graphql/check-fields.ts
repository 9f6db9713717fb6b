import { demand, needs } from '../permissions.ts'
import { fullName } from '../shapes/repository.ts'
import { type CheckedRun, contextsOf, runsOfSuite, suiteOf } from '../state/check-runs.ts'
import { combinedState } from '../state/commit-statuses.ts'
import { workflowId } from '../state/workflow-runs.ts'
import { objectArgument, textArgument } from './arguments.ts'
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
    checkSuite: (run) => suiteOf(run),
    url: ({ commit: { repository }, databaseId }, _args, { call }) =>
      `${call.state.urls.server}/${fullName(repository)}/runs/${databaseId}`,
  }),
  CheckSuite: fieldsOf('CheckSuite', {
    id: (suite) => suite.id,
    app: (suite) => ({ slug: suite.app }),
    // The run is kept back from a token that may read its checks.
    workflowRun: ({ commit: { repository }, workflowRun }, _args, { call }) => {
      demand(call, repository, needs.readActions)
      return workflowRun === null ? null : workflowRunShape(workflowRun)
    },
    checkRuns: (suite, args, context, info) => {
      const filter = objectArgument(args, 'filterBy')
      const asked = {
        name: textArgument(filter, 'checkName'),
        isLatest: filter['checkType'] === 'LATEST',
      }
      return connection(runsOfSuite(suite, asked), { args, context, info })
    },
  }),
} as const

function workflowRunShape({ id, workflow, event, createdAt }: CheckedRun) {
  const path = `.github/workflows/${workflow}`
  const ofFile = { databaseId: workflowId(path), name: workflow }
  return { databaseId: id, event, createdAt, workflow: ofFile }
}
